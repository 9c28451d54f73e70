"""The matrix of findings and hypotheses from the tables of hypotheses: who meets how many, and what separates them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from synketa.common.atomic_write import replace_file
from synketa.evidence.output import read_cells
from synketa.evidence.verdicts import CLASSES
from synketa.model.composite import DEFAULT

__all__ = ["Separating", "met_by_class", "separating", "write_matrix"]

Line = Mapping[str, str]
JUDGED = ("met", "missed", "undecided")


class Separating(NamedTuple):
    """A finding that some hypotheses meet and others miss: names by verdict, in the order of the hypotheses."""

    finding: str
    met: tuple[str, ...]
    missed: tuple[str, ...]
    undecided: tuple[str, ...]


def met_by_class(lines: Iterable[Line], hypothesis: str) -> dict[str, tuple[int, int, int]]:
    """Return how many findings of each class a hypothesis meets, misses and leaves open; classes are never pooled."""
    own = [line for line in lines if line["hypothesis"] == hypothesis]
    verdicts = {kind: [line["verdict"] for line in own if line["class"] == kind] for kind in CLASSES}
    return {
        kind: (found.count("met"), found.count("missed"), found.count("undecided")) for kind, found in verdicts.items()
    }


def separating(lines: Iterable[Line]) -> list[Separating]:
    """Return the findings that some hypotheses meet and others miss, in the order of the lines."""
    by_finding: dict[str, dict[str, list[str]]] = {}
    for line in lines:
        if line["verdict"] in JUDGED:
            by_finding.setdefault(line["finding"], {}).setdefault(line["verdict"], []).append(line["hypothesis"])
    return [
        Separating(finding, *(tuple(found.get(verdict, ())) for verdict in JUDGED))
        for finding, found in by_finding.items()
        if "met" in found and "missed" in found
    ]


def write_matrix(folder: Path) -> Path | None:
    """Write matrix.md beside the tables of hypotheses in a folder; None where there are fewer than two of them.

    Parameters
    ----------
    folder : Path
        Has a table for each hypothesis, as `synketa.evidence.output.write_hypothesis` writes it.
    """
    lines = [line for path in sorted(folder.glob("*.csv")) for line in read_cells(path)]
    names = sorted({line["hypothesis"] for line in lines}, key=lambda name: (name != DEFAULT, name))
    if len(names) < 2:
        return None
    text = [
        "# Findings and hypotheses",
        "",
        "Met, of those with a verdict, class by class (u: undecided); never added up. "
        "Commit and date of each are in its own page.",
        "",
        *_table(["hypothesis", *CLASSES, "not run"], ([name, *_counts(lines, name)] for name in names)),
        "",
        f"## What separates them: {len(separating(lines))} findings",
        "",
        *_table(
            ["finding", "met under", "missed under", "undecided under"],
            ([one.finding, *_names(one, names)] for one in separating(lines)),
        ),
    ]
    path = folder / "matrix.md"
    replace_file(path, ("\n".join(text) + "\n").encode())
    return path


def _counts(lines: Sequence[Line], name: str) -> list[str]:
    counts = met_by_class(lines, name).values()
    not_run = sum(1 for line in lines if line["hypothesis"] == name and line["verdict"] == "not run")
    return [
        f"{met} of {met + missed + undecided}" + (f" ({undecided} u)" if undecided else "")
        for met, missed, undecided in counts
    ] + [str(not_run)]


def _names(one: Separating, names: Sequence[str]) -> list[str]:
    """Return who meets and who misses a finding, the longest list as all others."""
    lists = [one.met, one.missed, one.undecided]
    longest = max(lists, key=len)
    others = len(longest) > 3 and sum(map(len, lists)) == len(names)
    return ["all others" if others and own is longest else ", ".join(own) for own in lists]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)]
