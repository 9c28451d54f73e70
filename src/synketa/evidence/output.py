"""Files of the evidence: evidence.csv, evidence.json for the page, and a table for each hypothesis.

``evidence.json`` holds all that the page shows::

    {"format": 1, "made": {date, commit, versions, command}, "verdicts": {word: meaning},
     "gates": {word: meaning}, "classes": [...],
     "hypotheses": {name: {title, claim, sources, overrides}},
     "papers": {key: {text, link}},
     "findings": {id: {level, statement, value, low, high, unit, species, dose, time, gate, number_read, citation, doi,
                       papers, no_papers, note, observable, protocol, condition, against, comparison, comparison_note,
                       chosen, not_modelled}},
     "cells": [{hypothesis, finding, gate, class, class_because, verdict, mean, low, high, seeds, reason, explained,
                share_of_range, on, observers: {name: [value, verdict]}}],
     "curves": {"<hypothesis>/<finding>": {x, x_label, y_label, lines: {name: [..]}, low, high, at}}}
"""

from __future__ import annotations

import csv
import datetime
import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from synketa.common.atomic_write import replace_file, write_table
from synketa.common.provenance import made_by
from synketa.evidence.findings.finding import GATES
from synketa.evidence.findings.rows import Row
from synketa.evidence.verdicts import VERDICTS, Cell
from synketa.evidence.verdicts.classes import CLASSES
from synketa.model.composite import Hypothesis
from synketa.model.references import citation, link, references

__all__ = ["COLUMNS", "counts_by_class", "place_for", "read_cells", "write_evidence", "write_hypothesis"]

FORMAT = 1
COLUMNS = (
    "hypothesis", "finding", "level", "gate", "class", "value", "low", "high", "predicted_mean", "predicted_low",
    "predicted_high", "verdict",
)  # fmt: skip
#: A table of shares of the plausible ranges, beside evidence.csv: hypothesis, finding, share_of_range.
SHARES = "share_of_range.csv"


def place_for(folder: Path, count: int) -> Path:
    """Return the folder for a comparison of so many findings: one of more findings stays, and a part is beside it."""
    try:
        known = json.loads((folder / "evidence.json").read_text(encoding="utf-8"))["findings"]
    except (OSError, ValueError, KeyError):
        return folder
    return folder / "part" if len(known) > count else folder


def write_evidence(
    folder: Path,
    cells: Sequence[Cell],
    hypotheses: Mapping[str, Hypothesis],
    command: str = "",
    curves: Mapping[str, Mapping[str, Any]] | None = None,
) -> None:
    """Write evidence.csv and evidence.json into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    shares = _shares(folder / SHARES) or _shares(folder.parent / SHARES)
    more = (["share_of_range"] if shares else []) + ["on", "reason"]
    write_table(folder / "evidence.csv", [*COLUMNS, *more], (_line(cell, shares) for cell in cells))
    rows = {cell.row.id: cell.row for cell in cells}
    content = {
        "format": FORMAT,
        "made": {"date": _today(), "command": command, **made_by()},
        "verdicts": VERDICTS,
        "gates": GATES,
        "classes": CLASSES,
        "hypotheses": {name: _of_hypothesis(name, own) for name, own in hypotheses.items()},
        "papers": _papers(rows.values(), hypotheses),
        "findings": {name: _of_row(row) for name, row in rows.items()},
        "cells": [_of_cell(cell, shares) for cell in cells],
        "curves": curves or {},
    }
    text = json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False)
    replace_file(folder / "evidence.json", text.encode())


def write_hypothesis(folder: Path, name: str, cells: Iterable[Cell]) -> None:
    """Write the table of one hypothesis with its commit and date, as it is kept in the repository."""
    own = [cell for cell in cells if cell.hypothesis == name]
    folder.mkdir(parents=True, exist_ok=True)
    shares = _shares(folder.parent / SHARES)
    write_table(
        folder / f"{name}.csv", [*COLUMNS, "share_of_range", "on", "reason"], (_line(cell, shares) for cell in own)
    )
    made = made_by()
    seeds = sorted({len(cell.seeds) for cell in own if cell.seeds})
    networks = " to ".join(map(str, dict.fromkeys([*seeds[:1], *seeds[-1:]]))) or "no"
    lines = [
        f"# {name}\n",
        f"Commit {made['commit'] or 'unknown'}, {_today()}, {networks} networks: "
        f"`synketa evidence --hypothesis {name}`.\n",
        "| class | " + " | ".join(_JUDGED) + " |",
        "|---|" + "---|" * len(_JUDGED),
    ]
    for kind, counts in counts_by_class(own).items():
        lines.append(f"| {kind} | " + " | ".join(str(counts[verdict]) for verdict in _JUDGED) + " |")
    replace_file(folder / f"{name}.md", ("\n".join(lines) + "\n").encode())


_JUDGED = ("met", "missed", "undecided", "reported", "scenario")


def counts_by_class(cells: Iterable[Cell]) -> dict[str, Counter[str]]:
    """Return how often each verdict occurs in each class; classes are never pooled."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in CLASSES}
    for cell in cells:
        if cell.classified:
            counts[cell.classified.name][cell.verdict] += 1
    return counts


def read_cells(path: Path) -> list[dict[str, str]]:
    """Return the lines of an evidence.csv."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _line(cell: Cell, shares: Mapping[tuple[str, str], str]) -> dict[str, Any]:
    finding = cell.row.finding
    return {
        "hypothesis": cell.hypothesis,
        "finding": finding.id,
        "level": finding.level,
        "gate": cell.row.gate,
        "class": cell.classified.name if cell.classified else "",
        "value": finding.value,
        "low": finding.low,
        "high": finding.high,
        "predicted_mean": _number(cell.mean),
        "predicted_low": _number(cell.low),
        "predicted_high": _number(cell.high),
        "verdict": cell.verdict,
        "share_of_range": shares.get((cell.hypothesis, finding.id), ""),
        "on": cell.on,
        "reason": cell.words,
    }


def _number(value: float) -> float | None:
    """Return a number with six digits: what follows is rounding of the machine; None where there is none."""
    return float(f"{value:.6g}") if math.isfinite(value) else None


def _shares(path: Path) -> dict[tuple[str, str], str]:
    """Return in what share of the plausible ranges findings hold, where that was computed."""
    if not path.is_file():
        return {}
    return {(line["hypothesis"], line["finding"]): line["share_of_range"] for line in read_cells(path)}


def _of_cell(cell: Cell, shares: Mapping[tuple[str, str], str]) -> dict[str, Any]:
    share = shares.get((cell.hypothesis, cell.row.id), "")
    return {
        "hypothesis": cell.hypothesis,
        "finding": cell.row.id,
        "gate": cell.row.gate,
        "class": cell.classified.name if cell.classified else None,
        "class_because": cell.classified.because if cell.classified else None,
        "verdict": cell.verdict,
        "mean": _number(cell.mean),
        "low": _number(cell.low),
        "high": _number(cell.high),
        "seeds": {str(seed): value for seed, value in cell.seeds.items()},
        "reason": cell.reason,
        "explained": cell.explained,
        "observers": cell.observers,
        "on": cell.on,
        "share_of_range": float(share) if share else None,
    }


def _of_row(row: Row) -> dict[str, Any]:
    finding, table = row.finding, row.table
    texts = ("level", "statement", "unit", "species", "dose", "time", "gate", "number_read", "citation", "doi", "note")
    return {
        **{name: getattr(finding, name) for name in texts},
        **{name: getattr(finding, name) for name in ("value", "low", "high")},
        **{name: getattr(table, name) for name in ("observable", "protocol", "condition", "against", "not_modelled")},
        "papers": list(table.papers),
        "no_papers": table.no_papers,
        "trial": table.trial,
        "observer": table.observer,
        "comparison": row.comparison,
        "comparison_note": table.note,
        "neutral": row.neutral,
        "margin": table.margin,
        "chosen": row.chosen,
    }


def _of_hypothesis(name: str, own: Hypothesis) -> dict[str, Any]:
    return {"name": name, **own.model_dump(by_alias=False, exclude={"name"})}


def _papers(rows: Iterable[Row], hypotheses: Mapping[str, Hypothesis]) -> dict[str, dict[str, str]]:
    """Return the papers that rows and hypotheses cite: key -> text, address and BibTeX fields."""
    keys = {key for row in rows for key in row.table.papers}
    keys |= {key for own in hypotheses.values() for key in own.sources}
    known = references()
    return {key: {"text": citation(key), "link": link(key), **known[key]} for key in sorted(keys) if key in known}


def _today() -> str:
    return datetime.datetime.now(datetime.UTC).date().isoformat()
