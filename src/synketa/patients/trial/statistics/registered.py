"""The registered analysis of a trial, once and over many runs: effect, standard error, interval, power.

The estimators are those of statsmodels and lifelines; here is only what of the records goes into them.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from synketa.patients.trial.conduct import Records
from synketa.patients.trial.statistics.estimates import Relapses, interval, relapses, values_of
from synketa.patients.trial.tables import TrialTable

__all__ = ["Estimate", "Repeated", "primary_analysis", "repeated_analysis"]

Array = NDArray[np.float64]
Bools = NDArray[np.bool_]


class Estimate(NamedTuple):
    """An effect with its standard error, its 95 % interval, and the probability of a greater one by chance."""

    effect: float
    error: float
    low: float
    high: float
    p: float


def primary_analysis(records: Records, table: TrialTable, arms: Sequence[str]) -> Estimate:
    """Return the registered analysis of one trial: the first arm of `compare` less the second.

    An odds ratio is a logarithm, a relapse the logarithm of the ratio of hazards.
    """
    primary = table.primary
    treated, control = (list(arms).index(name) for name in primary.compare)
    own = records.rows(np.isin(records.arm, (treated, control)))
    is_treated = own.arm == treated
    if primary.end_point == "relapse":
        assert table.relapse is not None
        return _hazards(relapses(own, table, table.relapse), treated, primary.alpha)
    values = values_of(own, table, primary)
    known = ~np.isnan(values)
    own, values, is_treated = own.rows(known), values[known], is_treated[known]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of small samples: their estimates say it themselves
        return _METHODS[primary.method](own, values, is_treated, primary.alpha)


def _ancova(records: Records, values: Array, is_treated: Bools, alpha: float) -> Estimate:
    import statsmodels.api as sm  # slow to import

    if is_treated.all() or not is_treated.any() or len(values) < 5:
        return _nothing()
    design = np.column_stack([np.ones(len(values)), is_treated, records.baseline])
    return _of_model(sm.OLS(values, design).fit(), alpha)


def _t_test(records: Records, values: Array, is_treated: Bools, alpha: float) -> Estimate:
    from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

    if min(is_treated.sum(), (~is_treated).sum()) < 2:
        return _nothing()
    compared = CompareMeans(DescrStatsW(values[is_treated]), DescrStatsW(values[~is_treated]))
    low, high = compared.tconfint_diff(alpha, usevar="unequal")
    effect = float(values[is_treated].mean() - values[~is_treated].mean())
    return Estimate(
        effect, float(compared.std_meandiff_separatevar), low, high, float(compared.ttest_ind(usevar="unequal")[1])
    )


def _paired_t(records: Records, values: Array, is_treated: Bools, alpha: float) -> Estimate:
    from statsmodels.stats.weightstats import DescrStatsW

    pairs = _pairs(records, values, is_treated)
    if len(pairs) < 2:
        return _nothing()
    found = DescrStatsW(pairs[:, 0] - pairs[:, 1])
    low, high = found.tconfint_mean(alpha)
    return Estimate(float(found.mean), float(found.std_mean), low, high, float(found.ttest_mean(0.0)[1]))


def _mixed_model(records: Records, values: Array, is_treated: Bools, alpha: float) -> Estimate:
    import statsmodels.api as sm

    if is_treated.all() or not is_treated.any() or len(values) < 6:
        return _nothing()
    columns = [np.ones(len(values)), is_treated.astype(float), records.baseline]
    if np.unique(records.period).size > 1:
        columns.append(records.period.astype(float))
    model = sm.MixedLM(values, np.column_stack(columns), groups=records.subject)
    try:
        return _of_model(model.fit(reml=True, method="lbfgs"), alpha)
    except np.linalg.LinAlgError:  # patients differ by nothing that their baseline does not say
        return _of_model(sm.OLS(values, np.column_stack(columns)).fit(), alpha)


def _odds_ratio(records: Records, values: Array, is_treated: Bools, alpha: float) -> Estimate:
    from statsmodels.stats.contingency_tables import Table2x2

    counts = [[float((values[arm] == yes).sum()) for yes in (1, 0)] for arm in (is_treated, ~is_treated)]
    found = Table2x2(np.array(counts), shift_zeros=True)
    low, high = found.log_oddsratio_confint(alpha)
    return Estimate(
        float(found.log_oddsratio), float(found.log_oddsratio_se), low, high, float(found.log_oddsratio_pvalue())
    )


def _proportions(records: Records, values: Array, is_treated: Bools, alpha: float) -> Estimate:
    from statsmodels.stats.proportion import confint_proportions_2indep, test_proportions_2indep

    a, b = values[is_treated], values[~is_treated]
    if min(a.size, b.size) < 1:
        return _nothing()
    counts = (a.sum(), a.size, b.sum(), b.size)
    low, high = confint_proportions_2indep(*counts, method="newcomb", compare="diff", alpha=alpha)
    p = test_proportions_2indep(*counts, compare="diff", method="agresti-caffo").pvalue
    error = math.sqrt(sum(x.mean() * (1 - x.mean()) / x.size for x in (a, b)))
    return Estimate(float(a.mean() - b.mean()), error, float(low), float(high), float(p))


def _mcnemar(records: Records, values: Array, is_treated: Bools, alpha: float) -> Estimate:
    from statsmodels.stats.contingency_tables import mcnemar

    pairs = _pairs(records, values, is_treated)
    if len(pairs) < 2:
        return _nothing()
    counts = [[float(((pairs[:, 0] == a) & (pairs[:, 1] == b)).sum()) for b in (1, 0)] for a in (1, 0)]
    difference = pairs[:, 0] - pairs[:, 1]
    effect, error = float(difference.mean()), float(difference.std(ddof=1) / math.sqrt(len(pairs)))
    z = _normal_quantile(1 - alpha / 2)
    return Estimate(effect, error, effect - z * error, effect + z * error, float(mcnemar(counts, exact=True).pvalue))


def _hazards(found: Relapses, treated: int, alpha: float) -> Estimate:
    import pandas as pd
    from lifelines import CoxPHFitter
    from lifelines.exceptions import ConvergenceError

    frame = pd.DataFrame(
        {"days": np.maximum(found.days, 0.01), "relapsed": found.relapsed, "arm": found.arm == treated}
    )
    is_treated = frame["arm"]
    if is_treated.all() or not is_treated.any() or not found.relapsed.any():
        return _nothing()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            fitted = CoxPHFitter(alpha=alpha).fit(frame.astype(float), "days", "relapsed")
        except (ConvergenceError, ValueError):
            return _nothing()
    row = fitted.summary.iloc[0]
    low, high = fitted.confidence_intervals_.iloc[0]
    return Estimate(float(row["coef"]), float(row["se(coef)"]), float(low), float(high), float(row["p"]))


_METHODS: dict[str, Callable[[Records, Array, Bools, float], Estimate]] = {
    "ancova": _ancova,
    "t_test": _t_test,
    "paired_t": _paired_t,
    "mixed_model": _mixed_model,
    "odds_ratio": _odds_ratio,
    "proportions": _proportions,
    "mcnemar": _mcnemar,
}


def _of_model(fitted: Any, alpha: float) -> Estimate:
    low, high = np.asarray(fitted.conf_int(alpha))[1]
    return Estimate(float(fitted.params[1]), float(fitted.bse[1]), float(low), float(high), float(fitted.pvalues[1]))


def _nothing() -> Estimate:
    return Estimate(math.nan, math.nan, math.nan, math.nan, math.nan)


def _pairs(records: Records, values: Array, is_treated: Bools) -> Array:
    """Return the values of patients who have both arms, treated first; shape (patients, 2)."""
    first = dict(zip(records.subject[is_treated].tolist(), values[is_treated].tolist(), strict=True))
    second = dict(zip(records.subject[~is_treated].tolist(), values[~is_treated].tolist(), strict=True))
    return np.array([(first[who], second[who]) for who in first if who in second]).reshape(-1, 2)


def _normal_quantile(share: float) -> float:
    from scipy.stats import norm

    return float(norm.ppf(share))


@dataclass(frozen=True)
class Repeated:
    """The registered analysis over many runs of a trial.

    Attributes
    ----------
    estimates : ndarray, shape (repeats, 5)
        Effect, error, low, high, p.
    alpha : float
    sign : float
        Of an effect in favour of the first arm.
    """

    estimates: Array
    alpha: float
    sign: float

    @property
    def effect(self) -> float:
        """The mean effect."""
        return float(np.nanmean(self.estimates[:, 0]))

    @property
    def spread(self) -> float:
        """The standard deviation of the effect over trials: what the standard error estimates."""
        return float(np.nanstd(self.estimates[:, 0], ddof=1)) if len(self.estimates) > 1 else math.nan

    @property
    def power(self) -> float:
        """The share of trials that find an effect in favour of the first arm; one without an estimate finds none."""
        found = (self.estimates[:, 4] < self.alpha) & (self.estimates[:, 0] * self.sign > 0)
        return float(found.mean())

    def power_interval(self) -> tuple[float, float]:
        """Return the 95 % interval of the power, for so many repeats."""
        return interval(self.power * len(self.estimates), len(self.estimates))


def repeated_analysis(
    table: TrialTable, arms: Sequence[str], repeats: Sequence[int], run: Callable[[int], Records]
) -> Repeated:
    """Return the registered analysis over repeats; `run` conducts one of them."""
    estimates = np.array([primary_analysis(run(repeat), table, arms) for repeat in repeats])
    sign = 1.0 if table.primary.end_point in ("response", "remission") else -1.0
    return Repeated(estimates, table.primary.alpha, sign)
