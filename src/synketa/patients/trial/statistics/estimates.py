"""What a trial's records say: end-points, shares, numbers needed to treat, time to relapse, who responds.

The statistics are those of statsmodels and lifelines; here is only what of the records goes into them.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from synketa.patients.trial.conduct import Records
from synketa.patients.trial.tables import PrimaryTable, RelapseTable, TrialTable

__all__ = [
    "Needed",
    "Relapses",
    "answered",
    "interval",
    "number_needed",
    "proportion",
    "relapses",
    "survival",
    "values_of",
    "who_responds",
]

Array = NDArray[np.float64]
Bools = NDArray[np.bool_]


class Needed(NamedTuple):
    """A number needed to treat; where the interval of the difference holds 0 the ends go over infinity."""

    value: float
    low: float
    high: float
    difference: float

    @property
    def words(self) -> str:
        """Write it with its interval: a negative end is a number needed to harm."""
        if not math.isfinite(self.value):
            return "none: no difference"
        if self.low * self.high > 0:
            ends = sorted((self.low, self.high))
            return f"{self.value:.1f} ({ends[0]:.1f} to {ends[1]:.1f})"
        to_treat, to_harm = max(self.low, self.high), -min(self.low, self.high)
        return f"{self.value:.1f} ({to_treat:.1f} to infinity, and to harm down to {to_harm:.1f})"


class Relapses(NamedTuple):
    """How long those who had answered stayed well.

    Attributes
    ----------
    arm : ndarray of int
    days : ndarray
        After the visit from which they are followed.
    relapsed : ndarray of bool
        False: well when last seen.
    """

    arm: NDArray[np.int64]
    days: Array
    relapsed: Bools


# ---------------------------------------------------------------------------------- end-points


def answered(
    records: Records, table: TrialTable, visit: int, what: str = "response", missing: str = "available"
) -> Array:
    """Return who responds, or remits, at a visit: 1, 0, or NaN where nothing is known; shape (rows,)."""
    scores = _filled(records, missing)[:, visit]
    is_there = ~np.isnan(scores)
    yes = scores <= table.remission if what == "remission" else scores <= 0.5 * records.baseline
    unknown = 0.0 if missing == "no response" else np.nan
    return np.where(is_there, yes.astype(float), unknown)


def values_of(records: Records, table: TrialTable, primary: PrimaryTable) -> Array:
    """Return the primary end-point of every row."""
    visit = list(table.visits).index(str(primary.visit))
    if primary.end_point in ("response", "remission"):
        return answered(records, table, visit, primary.end_point, primary.missing)
    scores = _filled(records, primary.missing)[:, visit]
    return np.asarray(scores if primary.end_point == "score" else scores - records.baseline)


def _filled(records: Records, missing: str) -> Array:
    """Return scores in which those of patients who left are the last known ones, where that is asked for."""
    if missing != "last value":
        return records.scores
    filled = np.column_stack([records.baseline, records.scores])
    for k in range(1, filled.shape[1]):
        gone = np.isnan(filled[:, k])
        filled[gone, k] = filled[gone, k - 1]
    return np.asarray(filled[:, 1:])


def relapses(records: Records, table: TrialTable, rule: RelapseTable) -> Relapses:
    """Return when those who had answered at a visit relapse, at the first visit at which they are seen to."""
    names, times = list(table.visits), np.array(list(table.visits.values())) / 86400.0
    start = names.index(rule.after)
    follow = answered(records, table, start, rule.among) == 1
    own = records.rows(follow)
    improvement = own.improvement[:, start + 1 :]
    later = times[start + 1 :] - times[start]
    fallen = improvement < rule.improvement_below  # NaN is no relapse
    seen = ~np.isnan(improvement)
    first = np.where(fallen.any(axis=1), fallen.argmax(axis=1), -1)
    last = np.where(seen.any(axis=1), seen.shape[1] - 1 - seen[:, ::-1].argmax(axis=1), -1)
    days = np.where(first >= 0, later[first], np.where(last >= 0, later[last], 0.0))
    return Relapses(own.arm, np.asarray(days), first >= 0)


# ------------------------------------------------------------------------------- descriptions


def interval(count: float, n: float, alpha: float = 0.05) -> tuple[float, float]:
    """Return the interval of a proportion (Wilson)."""
    from statsmodels.stats.proportion import proportion_confint

    if n == 0:
        return math.nan, math.nan
    low, high = proportion_confint(count, n, alpha=alpha, method="wilson")
    return float(low), float(high)


def proportion(values: Array) -> tuple[float, float, float]:
    """Return the share of ones among what is known, with its interval."""
    known = values[~np.isnan(values)]
    if not known.size:
        return math.nan, math.nan, math.nan
    return float(known.mean()), *interval(float(known.sum()), known.size)


def number_needed(treated: Array, control: Array) -> Needed:
    """Return the number needed to treat for one more response, with its interval: the difference's, inverted.

    References
    ----------
    Altman 1998, BMJ 317:1309
    """
    from statsmodels.stats.proportion import confint_proportions_2indep

    a, b = treated[~np.isnan(treated)], control[~np.isnan(control)]
    if not a.size or not b.size:
        return Needed(math.nan, math.nan, math.nan, math.nan)
    difference = float(a.mean() - b.mean())
    low, high = confint_proportions_2indep(a.sum(), a.size, b.sum(), b.size, method="newcomb", compare="diff")
    value, first, last = (1 / float(x) if x else math.inf for x in (difference, high, low))
    return Needed(value, first, last, difference)


def survival(found: Relapses, arm: int) -> dict[str, Any] | None:
    """Return how many stay well, after Kaplan and Meier: days, share, its 95 % interval, at risk, and the median time.

    None where nobody is followed.
    """
    from lifelines import KaplanMeierFitter

    own = found.arm == arm
    if not own.any():
        return None
    fitted = KaplanMeierFitter().fit(found.days[own], found.relapsed[own])
    ends = fitted.confidence_interval_survival_function_
    return {
        "days": fitted.survival_function_.index.to_numpy(float),
        "well": fitted.survival_function_.iloc[:, 0].to_numpy(float),
        "low": ends.iloc[:, 0].to_numpy(float),
        "high": ends.iloc[:, 1].to_numpy(float),
        "median": float(fitted.median_survival_time_),
        "at_risk": fitted.event_table["at_risk"].to_numpy(int),
        "followed": int(own.sum()),
        "relapsed": int(found.relapsed[own].sum()),
    }


def who_responds(
    traits: Mapping[str, Array], responds: Array, patients: NDArray[np.int64] | None = None
) -> list[tuple[str, float, float, float]]:
    """Return by how much one standard deviation of each trait multiplies the odds of a response, all at once.

    Parameters
    ----------
    traits : mapping
        Name -> values, shape (rows,).
    responds : ndarray, shape (rows,)
        1, 0 or NaN.
    patients : ndarray of int, optional
        Who the rows are of: rows of one virtual patient tell no more of traits than one row does (clustered errors).

    Returns
    -------
    list of (str, float, float, float)
        Trait, odds ratio and its 95 % interval, the strongest first; empty where too few respond or do not.
    """
    import statsmodels.api as sm

    known = ~np.isnan(responds)
    y = responds[known]
    columns = {name: values[known] for name, values in traits.items() if np.ptp(values[known]) > 0}
    if min(y.sum(), (1 - y).sum()) < 2 * (len(columns) + 1) or not columns:
        return []
    z = np.column_stack([(x - x.mean()) / x.std() for x in columns.values()])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            groups = {} if patients is None else {"cov_type": "cluster", "cov_kwds": {"groups": patients[known]}}
            fitted = sm.Logit(y, sm.add_constant(z)).fit(disp=0, maxiter=200, **groups)
        except (np.linalg.LinAlgError, sm.tools.sm_exceptions.PerfectSeparationError):
            return []
    ends = np.exp(np.asarray(fitted.conf_int())[1:])
    odds = np.exp(np.asarray(fitted.params)[1:])
    found = [(name, float(o), float(e[0]), float(e[1])) for name, o, e in zip(columns, odds, ends, strict=True)]
    return sorted(found, key=lambda line: -abs(math.log(line[1])) if line[1] > 0 else 0.0)
