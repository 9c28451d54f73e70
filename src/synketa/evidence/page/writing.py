"""The page of the evidence: one file that opens from a disk and asks for nothing from elsewhere.

Everything on it comes from files, some of them of strangers: what is rendered here is escaped by the template, what the
page's own program adds is set as text, and the page allows no other program than that one.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from synketa.common.atomic_write import replace_file
from synketa.common.errors import ConfigurationError, Fault
from synketa.evidence.matrix import met_by_class, separating
from synketa.evidence.verdicts.cells import ON

__all__ = ["bibtex", "write_page"]

#: Sign of each verdict in the table: none is told from another by its colour alone.
GLYPHS = {
    "met": "✓",
    "missed": "✗",
    "undecided": "?",
    "reported": "r",
    "scenario": "s",
    "not run": "…",
    "not modelled": "·",
}
_JUDGED = ("met", "missed", "undecided")
#: Of a finding, what the page's program needs.
_OF_FINDING = (
    "level", "statement", "unit", "species", "dose", "time", "number_read", "citation", "doi", "note", "observable",
    "protocol", "condition", "against", "comparison", "comparison_note", "not_modelled", "papers", "no_papers",
    "chosen", "trial", "observer", "value", "low", "high", "neutral", "margin",
)  # fmt: skip


def write_page(folder: Path) -> Path:
    """Write evidence.html and evidence.bib beside evidence.json; nothing is computed anew.

    Parameters
    ----------
    folder : Path
        Of the evidence; see `synketa.evidence.output`.

    Raises
    ------
    ConfigurationError
        There is no evidence.json in it, or it is of another format.
    """
    content = _read(folder / "evidence.json")
    replace_file(folder / "evidence.bib", bibtex(content["papers"]).encode(errors="replace"))
    replace_file(folder / "evidence.html", _render(content).encode(errors="replace"))
    return folder / "evidence.html"


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigurationError(Fault(str(path), "", str(error), "the file that synketa evidence writes")) from None
    if not isinstance(content, dict) or content.get("format") != 1:
        raise ConfigurationError(Fault(str(path), "format", "another format", "1: run synketa evidence again"))
    return content


# ---------------------------------------------------------------------------------------------- papers

_MENTIONED = ("text", "link", "type")  # of a paper: what is no field of BibTeX


def bibtex(papers: Mapping[str, Mapping[str, str]]) -> str:
    """Return papers as BibTeX, by key."""
    entries = []
    for key, paper in sorted(papers.items()):
        fields = [f"  {name} = {{{_braced(value)}}}," for name, value in paper.items() if name not in _MENTIONED]
        entries.append("\n".join([f"@{paper.get('type', 'misc')}{{{key},", *fields, "}"]))
    return "\n\n".join(entries) + "\n"


def _braced(value: Any) -> str:
    """Return a field on one line, with braces that close."""
    text = " ".join(str(value).split())
    depth = 0
    for letter in text:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        if depth < 0:
            break
    return text if depth == 0 else text.replace("{", "").replace("}", "")


def _link(paper: Mapping[str, str]) -> str:
    """Return where a paper is, if that is an address of the web."""
    link = str(paper.get("link") or "")
    return link if re.match(r"https?://", link) else ""


# ---------------------------------------------------------------------------------------------- the page


def _render(content: Mapping[str, Any]) -> str:
    folder = resources.files("synketa.evidence.page")
    style, script, template = (
        folder.joinpath(name).read_text(encoding="utf-8") for name in ("page.css", "page.js", "page.html.jinja")
    )
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"slug": _slug, "listed": _Listed(len(content["hypotheses"]))}
    table = _Table(content)
    return environment.from_string(template).render(
        script=Markup(script),
        script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        style=Markup(style),
        data=_embedded(table.for_program()),
        made=content["made"],
        findings=content["findings"],
        modelled=sum(1 for one in content["findings"].values() if not one["not_modelled"]),
        hypotheses=table.hypotheses(),
        papers=content["papers"],
        paper=table.paper,
        misses=table.misses(),
        classes=content["classes"],
        levels=table.levels,
        gates=[gate for gate in content["gates"] if any(cell["gate"] == gate for cell in content["cells"])],
        verdicts=_meanings(content),
        glyphs={word: glyph for word, glyph in GLYPHS.items() if word in content["verdicts"]},
        tally=table.tally,
        unjudged=table.unjudged,
        rows=table.rows(),
        side_by_side=table.side_by_side(),
        separating=separating(content["cells"]),
        places=table.place,
        has_shares=any(cell["share_of_range"] is not None for cell in content["cells"]),
    )


def _meanings(content: Mapping[str, Any]) -> dict[str, str]:
    """Return what each verdict means, whole where it is read without the others."""
    return {**content["verdicts"], "missed": "the prediction is not as published"}


def _embedded(value: Any) -> Markup:
    """Return a value as JSON that no browser takes for markup."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return Markup(text)


def _slug(word: str) -> str:
    return word.replace(" ", "-")


class _Table:
    """The cells of an evidence.json by finding and hypothesis, both in their order in the file."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content
        self.names = list(content["hypotheses"])
        self.findings: dict[str, Any] = dict(content["findings"])
        self.cells: dict[tuple[str, str], dict[str, Any]] = {
            (cell["finding"], cell["hypothesis"]): cell for cell in content["cells"]
        }
        self.levels = list(dict.fromkeys(one["level"] for one in self.findings.values()))
        self.findings = dict(sorted(self.findings.items(), key=lambda item: self.levels.index(item[1]["level"])))
        self.place = {name: index for index, name in enumerate(self.findings)}

    def of(self, hypothesis: str) -> Iterable[tuple[str, dict[str, Any]]]:
        """Yield the findings and cells of a hypothesis."""
        return ((name, cell) for name in self.findings if (cell := self.cells.get((name, hypothesis))) is not None)

    def misses(self) -> dict[str, dict[str, list[dict[str, Any]]]]:
        """Return what each hypothesis misses, by level: predictions first, then what was fitted, wired, put in."""
        classes = list(self.content["classes"])
        result: dict[str, dict[str, list[dict[str, Any]]]] = {}
        for h, hypothesis in enumerate(self.names):
            by_level: dict[str, list[dict[str, Any]]] = {}
            for name, cell in self.of(hypothesis):
                if cell["verdict"] == "missed":
                    by_level.setdefault(self.findings[name]["level"], []).append(self._miss(h, name, cell))
            result[hypothesis] = {
                level: sorted(lines, key=lambda line: -classes.index(line["class"]) if line["class"] else 0)
                for level, lines in by_level.items()
            }
        return result

    def _miss(self, h: int, name: str, cell: Mapping[str, Any]) -> dict[str, Any]:
        finding = self.findings[name]
        return {
            "h": h,
            "f": self.place[name],
            "statement": finding["statement"],
            "citation": finding["citation"],
            "published": _published(finding, cell["gate"]),
            "predicted": f"{_interval(cell)} {finding['unit']}".strip(),
            "class": cell["class"],
            "reason": cell["reason"],
            "explained": cell["explained"],
        }

    def tally(self, hypothesis: str, level: str, kind: str) -> str:
        """Return how many findings of a level and class are met, missed and undecided, in words."""
        found = [
            cell["verdict"]
            for name, cell in self.of(hypothesis)
            if self.findings[name]["level"] == level and cell["class"] == kind and cell["verdict"] in _JUDGED
        ]
        return ", ".join(f"{found.count(word)} {word}" for word in _JUDGED if word in found)

    def unjudged(self, hypothesis: str, level: str) -> str:
        """Return how many findings of a level have no verdict, and why."""
        found = [
            cell["verdict"]
            for name, cell in self.of(hypothesis)
            if self.findings[name]["level"] == level and cell["verdict"] not in _JUDGED
        ]
        return ", ".join(f"{found.count(word)} {word}" for word in dict.fromkeys(found))

    def side_by_side(self) -> Iterable[dict[str, Any]]:
        """Yield how many findings each hypothesis meets, misses and leaves open, class by class, with a length."""
        for name in self.names:
            counts = met_by_class(self.content["cells"], name).values()
            classes = [(*own, round(0.32 * sum(own) + 0.1, 2)) for own in counts]
            not_run = sum(1 for _, cell in self.of(name) if cell["verdict"] == "not run")
            yield {"name": name, "classes": classes, "not_run": not_run}

    def rows(self) -> Iterable[dict[str, Any]]:
        """Yield the rows of the table of verdicts: those that most hypotheses miss first, then by level."""
        missed = Counter(name for (name, _), cell in self.cells.items() if cell["verdict"] == "missed")
        for name in sorted(self.findings, key=lambda name: -missed[name]):
            finding = self.findings[name]
            cells = [self._cell(h, name, hypothesis) for h, hypothesis in enumerate(self.names)]
            gate = next((cell["gate"] for hypothesis in self.names if (cell := self.cells.get((name, hypothesis)))), "")
            yield {
                "f": self.place[name], "id": name, "statement": finding["statement"], "level": finding["level"],
                "gate": gate or finding["gate"], "missed": missed[name], "cells": cells,
            }  # fmt: skip

    def _cell(self, h: int, finding: str, hypothesis: str) -> dict[str, Any] | None:
        cell = self.cells.get((finding, hypothesis))
        if cell is None:
            return None
        verdict = cell["verdict"]
        return {
            "h": h, "name": hypothesis, "verdict": verdict, "slug": _slug(verdict), "glyph": GLYPHS.get(verdict, "?"),
            "class": cell["class"] if verdict in _JUDGED else "", "share": cell["share_of_range"],
        }  # fmt: skip

    def hypotheses(self) -> dict[str, dict[str, Any]]:
        """Return the hypotheses with their place, and what became of what they forbid."""
        result = {}
        for h, (name, own) in enumerate(self.content["hypotheses"].items()):
            forbidden = [one["finding"] for one in own.get("forbids", ()) if one["finding"] in self.findings]
            found = {one: self.cells.get((one, name), {}).get("verdict", "not run") for one in forbidden}
            result[name] = {"contested": "", "forbids": (), "overrides": {}, **own, "h": h, "met_of": found}
        return result

    def paper(self, key: str) -> Markup:
        """Return a paper as a line with its address."""
        paper = self.content["papers"].get(key)
        if paper is None:
            return Markup("<code>{}</code>").format(key)
        link = _link(paper)
        address = Markup('<a href="{0}" rel="noopener noreferrer" target="_blank">{0}</a>').format(link) if link else ""
        return Markup("{} {}").format(paper["text"], address)

    def for_program(self) -> dict[str, Any]:
        """Return what the page's program reads."""
        findings = []
        for row in sorted(self.rows(), key=lambda row: row["f"]):
            own = self.findings[row["id"]]
            shown = {key: own.get(key) for key in _OF_FINDING}
            findings.append({**shown, "id": row["id"], "gate": row["gate"], "published": _published(own, row["gate"])})
        return {
            "hypotheses": self.names,
            "levels": self.levels,
            "classes": list(self.content["classes"]),
            "gates": self.content["gates"],
            "verdicts": _meanings(self.content),
            "on": ON,
            "papers": {key: {"text": one["text"], "link": _link(one)} for key, one in self.content["papers"].items()},
            "findings": findings,
            "cells": [[self._shown_cell(name, hypothesis) for hypothesis in self.names] for name in self.findings],
            "curves": self.content.get("curves") or {},
        }

    def _shown_cell(self, finding: str, hypothesis: str) -> dict[str, Any] | None:
        cell = self.cells.get((finding, hypothesis))
        if cell is None:
            return None
        kept = {key: cell[key] for key in ("verdict", "class", "mean", "low", "high", "seeds", "reason")}
        words = {"on": cell.get("on", ""), "observers": cell.get("observers", {}), "because": cell["class_because"]}
        return {**kept, **words, "share": cell["share_of_range"]}


# ---------------------------------------------------------------------------------------------- words


class _Listed:
    """Writes names; as the number of them where these are most of all."""

    def __init__(self, total: int) -> None:
        self.total = total

    def __call__(self, names: Sequence[str]) -> str:
        return f"{len(names)} hypotheses" if len(names) > max(6, self.total // 2) else ", ".join(names)


def _number(value: float | None) -> str:
    """Return a number with three digits; folds near no change with four, since misses are of less than a hundredth."""
    return "–" if value is None else f"{value:.4g}" if 0.9 < abs(value) < 1.1 else f"{value:.3g}"


def _interval(cell: Mapping[str, Any]) -> str:
    if cell["mean"] is None:
        return "no number"
    if cell["low"] is None or cell["low"] == cell["high"]:
        return _number(cell["mean"])
    return f"{_number(cell['mean'])} [{_number(cell['low'])}, {_number(cell['high'])}]"


def _published(finding: Mapping[str, Any], gate: str) -> str:
    """Say what was published: a number with its band, or of a direction the sign alone."""
    value, neutral = finding["value"], finding.get("neutral")
    if gate == "direction" and value is not None and neutral is not None:
        word = "more" if value > neutral else "less"
        unit = f" {finding['unit']}" if finding["unit"] not in ("", "ratio") else ""
        return f"{word} than {neutral:g}{unit}; the size was not read"
    return f"{_number(value)} [{_number(finding['low'])}, {_number(finding['high'])}] {finding['unit']}".strip()
