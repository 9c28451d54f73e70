"""The page of the evidence: whole in one file, misses first, counts never added up, and safe with files of strangers."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from synketa.common.errors import ConfigurationError
from synketa.evidence.page import bibtex, write_page

EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`${x}{{ 7*7 }}"
VERDICTS = ["met", "missed", "undecided", "reported", "scenario", "not modelled", "not run"]


def finding(level: str = "spine", **more: Any) -> dict[str, Any]:
    texts = (
        "statement unit species dose time number_read citation doi note observable protocol condition against "
        "comparison comparison_note not_modelled no_papers chosen"
    )
    return {
        **dict.fromkeys(texts.split(), ""), "level": level, "gate": "number", "value": 1.3, "low": 1.1, "high": 1.5,
        "neutral": 1.0, "margin": 0.02, "papers": [], "statement": f"a finding of {level}", **more,
    }  # fmt: skip


def cell(hypothesis: str, name: str, verdict: str, kind: str | None = "predicted", **more: Any) -> dict[str, Any]:
    return {
        "hypothesis": hypothesis, "finding": name, "gate": "number", "class": kind, "class_because": "",
        "verdict": verdict, "mean": 1.02, "low": 0.98, "high": 1.06, "seeds": {"1": 1.02}, "reason": "",
        "explained": False, "share_of_range": None, **more,
    }  # fmt: skip


def content(**more: Any) -> dict[str, Any]:
    """Return an evidence.json: two hypotheses, three findings on two levels."""
    findings = {"one": finding(papers=["li_2010"]), "two": finding("signalling"), "three": finding()}
    cells = [
        cell("disinhibition", "one", "met", "fitted"),
        cell("disinhibition", "two", "missed", reason="The surge is short."),
        cell("disinhibition", "three", "met", "predicted", share_of_range=0.63),
        cell("direct", "one", "missed", "fitted"),
        cell("direct", "two", "not run"),
        cell("direct", "three", "not modelled", None, mean=None, low=None, high=None),
    ]
    own = {"title": "Direct", "claim": "It acts at rest.", "sources": ["li_2010"], "overrides": {"cascade.x": 1}}
    return {
        "format": 1,
        "made": {"date": "2026-11-26", "command": "synketa evidence", "commit": "0123456789abcdef", "versions": {}},
        "verdicts": {word: f"meaning of {word}" for word in VERDICTS},
        "gates": {"number": "inside the band", "direction": "the sign"},
        "classes": ["input", "fitted", "wired", "predicted"],
        "hypotheses": {
            "disinhibition": {**own, "title": "The default", "overrides": {}},
            "direct": {**own, "forbids": [{"finding": "one", "says": "spines"}], "contested": "li_2010"},
        },
        "papers": {"li_2010": {"text": "Li 2010", "link": "https://doi.org/10.1/x", "type": "article", "year": "2010"}},
        "findings": findings,
        "cells": cells,
        "curves": {},
        **more,
    }


def page_of(folder: Path, made: dict[str, Any]) -> str:
    (folder / "evidence.json").write_text(json.dumps(made), encoding="utf-8")
    return write_page(folder).read_text(encoding="utf-8")


class Parsed(HTMLParser):
    """The elements of a page with their attributes, and the text of each script."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.scripts: list[str] = []
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._inside = tag
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script":
            self.scripts[-1] += data
        elif self._inside != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def test_misses_come_first_and_in_words(tmp_path: Path) -> None:
    text = Parsed(page_of(tmp_path, content())).text
    places = [
        text.index(f" {heading} ")
        for heading in ("What is missed", "Counts by level and class", "Findings and hypotheses")
    ]
    assert places == sorted(places)
    missed = text[places[0] : places[1]]
    assert (
        "a finding of signalling . Published: 1.3 [1.1, 1.5]. Here: 1.02 [0.98, 1.06] (predicted). The surge is short."
        in missed
    )
    assert "(fitted). Not explained yet." in missed
    assert "commit" in text
    assert "0123456789abcdef" in text
    assert "2026-11-26" in text


def test_counts_are_by_level_and_class_and_never_added_up(tmp_path: Path) -> None:
    text = Parsed(page_of(tmp_path, content())).text
    counts = text[text.index("Counts by level and class") : text.index("Findings and hypotheses")]
    default, direct = counts.split(" direct ")
    assert re.search(r"spine 1 met 1 met( |$)", default), "one fitted, one predicted: not two met"
    assert "signalling 1 missed" in default
    assert "2 met" not in counts
    assert "spine 1 missed 1 not modelled" in direct
    assert "signalling 1 not run" in direct


def test_every_cell_says_its_verdict_without_colour(tmp_path: Path) -> None:
    tags = Parsed(page_of(tmp_path, content())).tags
    labels = [own["aria-label"] for tag, own in tags if tag == "button" and "c" in (own.get("class") or "").split()]
    assert labels == [
        "one, disinhibition: met, fitted", "one, direct: missed, fitted",
        "two, disinhibition: missed, predicted", "two, direct: not run",
        "three, disinhibition: met, predicted", "three, direct: not modelled",
    ]  # fmt: skip
    widths = [own["style"] for tag, own in tags if tag == "i" and own.get("style")]
    assert widths[-1:] == ["width:63%"]


def test_a_direction_is_published_without_its_size(tmp_path: Path) -> None:
    made = content()
    made["cells"][1]["gate"] = "direction"
    text = Parsed(page_of(tmp_path, made)).text
    assert "Published: more than 1; the size was not read. Here:" in text


def test_the_page_asks_for_nothing_from_elsewhere(tmp_path: Path) -> None:
    page = page_of(tmp_path, content())
    parsed = Parsed(page)
    assert not [own for _, own in parsed.tags if {"src", "srcset", "poster", "data"} & own.keys()]
    assert {tag for tag, _ in parsed.tags}.isdisjoint({"link", "img", "iframe", "object", "base", "form[action]"})
    assert "url(" not in page
    assert "@import" not in page
    policy = next(own["content"] for tag, own in parsed.tags if own.get("http-equiv") == "Content-Security-Policy")
    digest = base64.b64encode(hashlib.sha256(parsed.scripts[-1].encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    assert not [own for _, own in parsed.tags if any(name.startswith("on") for name in own)]


def _poisoned(value: Any, words: str) -> Any:
    """Return a table in which every text of strangers is these words."""
    fixed = {"format", "verdict", "class", "gate", "finding", "hypothesis", "classes", "verdicts", "gates", "type"}
    if isinstance(value, dict):
        return {key: own if key in fixed else _poisoned(own, words) for key, own in value.items()}
    if isinstance(value, list):
        return [_poisoned(own, words) for own in value]
    return words if isinstance(value, str) else value


@pytest.mark.parametrize(
    "words", [EVIL, "javascript:alert(1)", "\u2028\u0000\ud7ff<!--<script>", "<svg/onload=alert(1)>"]
)
def test_texts_of_strangers_stay_texts(tmp_path: Path, words: str) -> None:
    plain, poisoned = Parsed(page_of(tmp_path, content())), content()
    for key in ("made", "findings", "cells", "hypotheses", "papers"):
        poisoned[key] = _poisoned(poisoned[key], words)
    poisoned["findings"] = {name.replace("one", f"one{words}"): own for name, own in poisoned["findings"].items()}
    poisoned["cells"] = [{**own, "finding": own["finding"].replace("one", f"one{words}")} for own in poisoned["cells"]]
    poisoned["curves"] = {words: {"x": [0, 1], "lines": {words: [0, 1]}, "x_label": words}}
    parsed = Parsed(page_of(tmp_path, poisoned))
    dangerous = {"script", "img", "svg", "iframe", "object", "style", "link", "base", "meta"}
    assert [tag for tag, _ in parsed.tags if tag in dangerous] == [tag for tag, _ in plain.tags if tag in dangerous]
    assert not [own for _, own in parsed.tags if any(name.startswith("on") for name in own)]
    assert all(re.match(r"https?://|#", own["href"] or "") for _, own in parsed.tags if "href" in own)
    assert "7*7" in parsed.text or "{{" not in words, "no template of a stranger is rendered"
    data = json.loads(parsed.scripts[0])
    assert data["findings"][0]["statement"] == words, "and none is lost"
    assert "<" not in parsed.scripts[0]


def test_bibtex_is_read_by_a_program_for_it() -> None:
    from bibtexparser.entrypoint import parse_string

    papers = {
        "li_2010": {
            "text": "x",
            "link": "y",
            "type": "article",
            "author": "Li, N.",
            "title": "{mTOR} synapses",
            "year": "2010",
        },
        "odd": {"text": "x", "link": "", "type": "misc", "title": "} @article{evil, title={z}", "note": "a\nb"},
    }
    library = parse_string(bibtex(papers))
    assert not library.failed_blocks
    assert [entry.key for entry in library.entries] == ["li_2010", "odd"]
    assert library.entries[0].fields_dict["title"].value == "{mTOR} synapses"
    assert "text" not in library.entries[0].fields_dict


@pytest.mark.parametrize("text", ["", "[]", '{"format": 2}', "{"])
def test_a_folder_without_evidence_is_one_fault(tmp_path: Path, text: str) -> None:
    if text:
        (tmp_path / "evidence.json").write_text(text)
    with pytest.raises(ConfigurationError, match=r"evidence\.json"):
        write_page(tmp_path)
