"""What a prediction is to the band of a finding: met, missed, or undecided where seeds leave it open."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from synketa.analysis.pairing import interval
from synketa.evidence.findings.rows import Row
from synketa.evidence.verdicts.classes import Classified

__all__ = ["VERDICTS", "Cell", "Observed", "judged", "verdict_of"]

#: What a cell can be.
VERDICTS = {
    "met": "the prediction is as published",
    "missed": "it is not",
    "undecided": "the interval over seeds reaches across an edge of the band",
    "reported": "the gate allows no verdict",
    "scenario": "findings disagree: no verdict",
    "not modelled": "the model cannot speak to it",
    "not run": "no finished run has it",
}

#: What a number can be read from.
ON = {
    "computed": "the files of the model, without a run",
    "network": "networks of this hypothesis",
    "runs of the default": "networks of the default, which have not heard of what the hypothesis moves in the cascade",
    "surface": "the response surface of the network, which this hypothesis shares with the default",
    "trial": "virtual patients, on the response surface",
}


class Observed(NamedTuple):
    """What an observer of a trial says of a finding: of many patients, and the verdict on it."""

    value: float
    verdict: str


@dataclass(frozen=True)
class Cell:
    """One finding under one hypothesis.

    Attributes
    ----------
    hypothesis : str
    row : Row
    verdict : str
        One of `VERDICTS`.
    classified : Classified, optional
        None where it is not modelled.
    mean, low, high : float
        The prediction in the unit of the finding, with its 95 % interval over seeds; NaN where there is none.
    seeds : dict
        Seed -> prediction; empty for a quantity without a run.
    reason : str
        In words: why there is no verdict, what stands for what, or why it is missed.
    explained : bool
        Whether a miss has an explanation; else the reason says what was compared, and how far off it is.
    on : str
        What it was read from, one of `ON`; empty where there is no number.
    observers : mapping
        Of a trial: what each of its observers says, that of the verdict first.
    """

    hypothesis: str
    row: Row
    verdict: str
    classified: Classified | None = None
    mean: float = math.nan
    low: float = math.nan
    high: float = math.nan
    seeds: Mapping[int, float] = field(default_factory=dict)
    reason: str = ""
    explained: bool = False
    on: str = ""
    observers: Mapping[str, Observed] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """The reason, and what the other observers of a trial say."""
        others = [f"{name} {said.value:.3g} ({said.verdict})" for name, said in [*self.observers.items()][1:]]
        return "; ".join(filter(None, [self.reason, f"other observers: {', '.join(others)}" if others else ""]))


def judged(
    hypothesis: str,
    row: Row,
    classified: Classified,
    seeds: Mapping[int, float] | float,
    explanation: str = "",
    on: str = "",
) -> Cell:
    """Return the cell of a finding from what a hypothesis predicts.

    Parameters
    ----------
    hypothesis : str
    row : Row
    classified : Classified
    seeds : mapping or float
        Seed -> prediction in the unit of the observable; or a number, where chance has no part.
    explanation : str
        Why it is missed, where that is written down.
    on : str
        What it was read from.
    """
    if isinstance(seeds, Mapping):
        values = {seed: value * row.scale for seed, value in seeds.items() if math.isfinite(value)}
        if not values:
            words = "runs that are finished do not have it, or their reference is nearly 0"
            return Cell(hypothesis, row, "not run", classified, reason=words)
        mean, low, high = interval(values.values())
    else:
        values, mean = {}, seeds * row.scale
        low = high = mean
    verdict = verdict_of(row, mean, low, high)
    reason = (explanation or _far(row, mean)) if verdict == "missed" else ""
    if verdict == "undecided":
        edge = next(edge for edge in _edges(row) if low < edge < high)
        reason = f"the interval over {len(values)} networks reaches across {edge:g}"
    if verdict in ("reported", "scenario"):
        inside = row.finding.low <= mean <= row.finding.high
        words = row.table.gate_because or ("findings disagree" if verdict == "scenario" else f"gate {row.gate}")
        reason = f"{'inside' if inside else 'outside'} the band; {words}"
    explained = verdict == "missed" and bool(explanation)
    return Cell(hypothesis, row, verdict, classified, mean, low, high, values, reason, explained, on)


def _far(row: Row, mean: float) -> str:
    """Say what was compared and how far off it is, where nobody has written down why."""
    if not math.isfinite(mean):
        return f"Not explained yet. There is no number: {_compared(row)}."
    if row.gate == "direction":
        (edge,) = _edges(row)
        found, side = ("Rise", "above") if row.side > 0 else ("Fall", "below")
        far = f"{found} published, which counts {side} {edge:.3g}; {abs(mean - edge):.2g} short of it"
    else:
        low, high = _edges(row)
        off, side = (low - mean, "below") if mean < low else (mean - high, "above")
        widths = f", {off / (high - low):.2g} of its width" if high > low else ""
        far = f"{off:.2g} {side} the band{widths}"
    return f"Not explained yet. {far}: {_compared(row)}."


def _compared(row: Row) -> str:
    table = row.table
    if table.trial:
        return f"the trial {table.trial}"
    if row.call:
        return row.call.text
    against = f" to {table.against}" if table.against else ""
    words = "" if row.comparison == "value" else f", as {row.comparison}{against}"
    return f"{table.observable} in {table.condition} of the protocol {table.protocol}{words}"


def verdict_of(row: Row, mean: float, low: float, high: float) -> str:
    """Return the verdict on a prediction with its interval; NaN ends where there is none."""
    if row.gate in ("soft", "derived"):
        return "reported"
    if row.gate == "contested":
        return "scenario"
    if not math.isfinite(mean):
        return "missed"
    edges = [*_edges(row)]
    if any(low < edge < high for edge in edges):
        return "undecided"
    if row.gate == "direction":
        return "met" if row.side * (mean - edges[0]) > 0 else "missed"
    return "met" if edges[0] <= mean <= edges[1] else "missed"


def _edges(row: Row) -> Iterator[float]:
    """Yield the edges that decide: of the band, or for a sign the margin beyond no change.

    What is left of an effect scatters around 0 where nothing is left: a band of shares that begins at 0 is open by the
    margin below it.
    """
    low, high = row.finding.band
    if row.gate == "direction":
        yield row.neutral + row.side * row.table.margin
    else:
        yield low - row.table.margin if low == 0 and row.comparison == "share" else low
        yield high
