"""What a report says of published numbers: predicted by which hypothesis, and met or missed; misses first."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from synketa.patients.findings import findings
from synketa.patients.trial.published import Prediction, in_titles
from synketa.patients.trial.trial import Trial

__all__ = ["prediction_groups", "verdicts"]


def _misses_first(predicted: Sequence[Prediction]) -> list[Prediction]:
    """Return predictions by finding, the one that most hypotheses miss first; of each the misses first."""
    missed = {p.finding: sum(q.finding == p.finding and q.verdict == "missed" for q in predicted) for p in predicted}
    order = ("missed", "met", "reported")
    return sorted(predicted, key=lambda p: (-missed[p.finding], p.finding, p.words, order.index(p.verdict)))


def verdicts(predicted: Sequence[Prediction]) -> str:
    """Return how many numbers each hypothesis misses, in words; what was fitted does not count."""
    parts = []
    for name in dict.fromkeys(line.hypothesis for line in predicted):
        own = [line for line in predicted if line.hypothesis == name and line.kind == "predicted"]
        judged = [line for line in own if line.verdict != "reported"]
        if judged:
            missed = sum(line.verdict == "missed" for line in judged)
            parts.append(f"{name.replace('_', ' ')} misses {missed} of {len(judged)}")
    return f"Of the numbers that were predicted, {', '.join(parts)}." if parts else ""


def prediction_groups(predicted: Sequence[Prediction], trial: Trial) -> Iterator[dict[str, Any]]:
    """Yield published numbers, each with what the hypotheses say of it."""
    for (name, words), lines in groupby(_misses_first(predicted), key=lambda line: (line.finding, line.words)):
        own, finding = list(lines), findings()[name]
        yield {
            "finding": name, "words": in_titles(words, trial), "statement": finding.statement,
            "citation": finding.citation,
            "unit": "" if finding.unit in ("fraction", "ratio") else finding.unit,
            "published": f"{own[0].published:.3g}", "band": f"{own[0].low:g} to {own[0].high:g}",
            "lines": [_line(line) for line in own],
        }  # fmt: skip


def _line(line: Prediction) -> dict[str, str]:
    each = f"{line.trial_low:.3g} to {line.trial_high:.3g}" if math.isfinite(line.trial_low) else "–"
    predicted = f"{line.predicted:.3g}" if math.isfinite(line.predicted) else "–"
    return {
        "hypothesis": line.hypothesis.replace("_", " "), "kind": line.kind, "predicted": predicted, "each": each,
        "verdict": line.verdict,
    }  # fmt: skip
