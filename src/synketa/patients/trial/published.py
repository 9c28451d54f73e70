"""What hypotheses say of published numbers: each with its class, fitted or predicted, and whether the band is met."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from synketa.patients.findings import findings
from synketa.patients.observer import Observer
from synketa.patients.trial.conduct import Records
from synketa.patients.trial.outcome import Hypothesis, TrialData
from synketa.patients.trial.statistics import relapses, survival
from synketa.patients.trial.tables import PublishedTable
from synketa.patients.trial.trial import Trial

__all__ = ["Prediction", "in_titles", "predictions"]

Array = NDArray[np.float64]

_SINGLE = 60  # trials whose range is shown
_JUDGED = ("number", "number-memory", "null", "direction")  # gates of findings that have a verdict


class Prediction(NamedTuple):
    """A published number and what a hypothesis says of it.

    Attributes
    ----------
    hypothesis, finding : str
    kind : str
        ``fitted`` or ``predicted``.
    published, low, high : float
    predicted, trial_low, trial_high : float
        Of many patients; between which values 95 % of trials of this size lie.
    verdict : str
        ``met`` or ``missed``; ``reported`` where the finding is soft or contested.
    words : str
    """

    hypothesis: str
    finding: str
    kind: str
    published: float
    low: float
    high: float
    predicted: float
    trial_low: float
    trial_high: float
    verdict: str
    words: str


def predictions(hypothesis: Hypothesis) -> list[Prediction]:
    """Return what a hypothesis says of the published numbers of its trial."""
    trial = hypothesis.data.trial
    found = []
    for line in trial.table.published:
        many = _quantity(hypothesis, hypothesis.large, line)
        each = [_quantity(hypothesis, run, line) for run in hypothesis.runs[:_SINGLE]]
        finite = [value for value in each if math.isfinite(value)]
        low, high = np.quantile(finite, [0.025, 0.975]) if finite else (math.nan, math.nan)
        is_fitted = trial.table.fits and _is_target(hypothesis.observer, trial.name, line)
        known = findings()[line.finding]
        verdict = "met" if known.low <= many <= known.high else "missed"
        verdict = verdict if known.gate in _JUDGED else "reported"
        found.append(
            Prediction(hypothesis.name, line.finding, "fitted" if is_fitted else "predicted", known.value, known.low,
                       known.high, many, float(low), float(high), verdict, _words(line))
        )  # fmt: skip
    return found


def _is_target(observer: Observer, trial: str, line: PublishedTable) -> bool:
    own = [(target.of, target.arm, target.visit) for target in observer.fit.targets]
    return observer.fit.trial == trial and (line.of, line.arm, line.visit) in own


def _words(line: PublishedTable) -> str:
    than = f" over {line.than}" if line.than else ""
    at = f" at {line.visit}" if line.visit else ""
    what = f"{line.of} of {line.end_point}" if line.of in ("difference", "ratio") else line.of.replace("_", " ")
    return f"{what}, {line.arm}{than}{at}"


def in_titles(words: str, trial: Trial) -> str:
    """Return words of a prediction with the titles of arms in the place of their names."""
    for name in sorted(trial.table.arms, key=len, reverse=True):
        marked = re.sub(rf"(, | over ){re.escape(name)}\b", "\\1\0", words)
        words = marked.replace("\0", f'"{trial.table.arms[name].title}"')
    return words


def _quantity(hypothesis: Hypothesis, records: Records, line: PublishedTable) -> float:
    """Return what is asked for of one run of a trial; NaN where it cannot be told."""
    return _QUANTITIES[line.of](hypothesis, records, line)


def _level(hypothesis: Hypothesis, records: Records, line: PublishedTable, arm: str, what: str) -> float:
    visit = str(line.visit)
    if what == "change":
        own = hypothesis.of_arm(records, arm)
        place = list(hypothesis.data.trial.table.visits).index(visit)
        return _mean(own.scores[:, place] - own.baseline)
    return _mean(hypothesis.answered(records, arm, visit, what))


def _mean(values: Array) -> float:
    known = values[~np.isnan(values)]
    return float(known.mean()) if known.size else math.nan


def _share(hypothesis: Hypothesis, records: Records, line: PublishedTable) -> float:
    return _level(hypothesis, records, line, line.arm, line.of)


def _difference(hypothesis: Hypothesis, records: Records, line: PublishedTable) -> float:
    first, second = (_level(hypothesis, records, line, arm, line.end_point) for arm in (line.arm, str(line.than)))
    return first - second


def _ratio(hypothesis: Hypothesis, records: Records, line: PublishedTable) -> float:
    first, second = (_level(hypothesis, records, line, arm, line.end_point) for arm in (line.arm, str(line.than)))
    return first / second if second else math.nan


def _odds_ratio(hypothesis: Hypothesis, records: Records, line: PublishedTable) -> float:
    odds = []
    for arm in (line.arm, str(line.than)):
        values = hypothesis.answered(records, arm, str(line.visit))
        yes, all_ = float(np.nansum(values)), int((~np.isnan(values)).sum())
        odds.append((yes + 0.5) / (all_ - yes + 0.5))
    return odds[0] / odds[1]


def _onset(hypothesis: Hypothesis, records: Records, line: PublishedTable) -> float:
    """Return the first visit (h) at which the difference in points is half of the greatest."""
    table = hypothesis.data.trial.table
    own, other = (hypothesis.of_arm(records, arm) for arm in (line.arm, str(line.than)))
    gain = [
        _mean(other.scores[:, k] - other.baseline) - _mean(own.scores[:, k] - own.baseline)
        for k in range(len(table.visits))
    ]
    if max(gain) <= 0:
        return math.nan
    first = next(k for k, value in enumerate(gain) if value >= 0.5 * max(gain))
    return list(table.visits.values())[first] / 3600.0


def _relapse_curve(hypothesis: Hypothesis, records: Records, arm: str) -> dict[str, Any] | None:
    table = hypothesis.data.trial.table
    if table.relapse is None:
        return None
    return survival(relapses(records, table, table.relapse), hypothesis.data.arms.index(arm))


def _relapse_time(hypothesis: Hypothesis, records: Records, line: PublishedTable) -> float:
    found = _relapse_curve(hypothesis, records, line.arm)
    return found["median"] if found else math.nan


def _relapsed(hypothesis: Hypothesis, records: Records, line: PublishedTable) -> float:
    table = hypothesis.data.trial.table
    found = _relapse_curve(hypothesis, records, line.arm)
    if not found or table.relapse is None:
        return math.nan
    days = (table.visits[str(line.visit)] - table.visits[table.relapse.after]) / 86400.0
    return 1 - float(found["well"][max(0, np.searchsorted(found["days"], days + 1e-6) - 1)])


def _maintained(hypothesis: Hypothesis, records: Records, line: PublishedTable) -> float:
    """Return the share of all who respond at every visit from the one that relapses count from, to another."""
    table = hypothesis.data.trial.table
    names = list(table.visits)
    first = names.index(table.relapse.after) if table.relapse else 0
    own = hypothesis.of_arm(records, line.arm)
    kept = own.improvement[:, first : names.index(str(line.visit)) + 1] >= 0.5
    return float(kept.all(axis=1).mean()) if len(kept) else math.nan


@lru_cache(maxsize=8)
def _levels(data: TrialData, series: str, when: float) -> dict[tuple[int, int], Array]:
    """Return a series of all patients, some time (s) after the first dose of every group and period."""
    return {
        (group, period): data.at(group, series, start + when)
        for group, periods in enumerate(data.pool.periods)
        for period, (_, start) in enumerate(periods)
    }


def _correlation(hypothesis: Hypothesis, records: Records, line: PublishedTable) -> float:
    table, data = hypothesis.data.trial.table, hypothesis.data
    place, own = list(table.visits).index(str(line.visit)), hypothesis.of_arm(records, line.arm)
    levels = _levels(data, str(line.series), table.visits[str(line.visit)])
    x = np.array([levels[g, p][k] for g, p, k in zip(own.group, own.period, own.patient, strict=True)])
    known = ~np.isnan(own.scores[:, place])
    x, y = x[known], own.scores[known, place]
    return float(np.corrcoef(x, y)[0, 1]) if known.sum() > 3 and np.ptp(x) > 0 and np.ptp(y) > 0 else math.nan


_QUANTITIES: dict[str, Callable[[Hypothesis, Records, PublishedTable], float]] = {
    "response": _share, "remission": _share, "change": _share, "difference": _difference, "ratio": _ratio,
    "odds_ratio": _odds_ratio, "onset": _onset, "relapse_time": _relapse_time, "relapsed": _relapsed,
    "maintained": _maintained, "correlation": _correlation,
}  # fmt: skip
