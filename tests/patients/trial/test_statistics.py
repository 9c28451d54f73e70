"""Statistics of trials on known answers: planted effects, closed forms, and the tests of textbooks."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from synketa.patients.trial.conduct import Records
from synketa.patients.trial.statistics import (
    answered,
    number_needed,
    primary_analysis,
    proportion,
    relapses,
    repeated_analysis,
    survival,
    who_responds,
)
from synketa.patients.trial.tables import TrialTable

Array = NDArray[np.float64]
ARMS = ["drug", "placebo"]


def table(**changes: Any) -> TrialTable:
    raw: dict[str, Any] = {
        "title": "t", "question": "q?", "cohort": "c", "observer": "o", "size": 40,
        "visits": ["1 d", "7 d", "14 d"],
        "arms": {"drug": {"title": "Drug"}, "placebo": {"title": "Placebo", "kind": "placebo"}},
        "primary": {"end_point": "change", "visit": "1 d", "compare": ["drug", "placebo"], "method": "ancova"},
        "relapse": {"after": "1 d"},
    }  # fmt: skip
    raw["primary"] |= changes.pop("primary", {})
    return TrialTable.model_validate(raw | changes)


def planted(seed: int, size: int, effect: float, noise: float = 8.0, paired: bool = False) -> Records:
    """Return records whose score is half of the baseline, plus noise, plus an effect of the first arm."""
    rng = np.random.default_rng(seed)
    person = rng.normal(0, 5.0, size)
    rows = []
    for period in range(2 if paired else 1):
        arm = (np.arange(size) + period) % 2
        baseline = 35 + person
        score = 10 + 0.5 * baseline + effect * (arm == 0) + rng.normal(0, noise, size)
        rows.append(
            (
                np.arange(size),
                np.arange(size),
                arm,
                np.full(size, period),
                arm,
                baseline,
                np.tile(score[:, None], (1, 3)),
            )
        )
    return Records(*(np.concatenate(parts) for parts in zip(*rows, strict=True)), screened=size)  # type: ignore[arg-type]


# ---------------------------------------------------------------------------- planted effects


@pytest.mark.trials
@pytest.mark.parametrize(("method", "paired"), [("ancova", False), ("t_test", False), ("paired_t", True)])
def test_standard_error_power_and_coverage_are_right_on_a_known_answer(method: str, paired: bool) -> None:
    effect, noise, size, repeats = -6.0, 8.0, 60, 600
    own = table(primary={"method": method}, design="crossover" if paired else "parallel")
    found = repeated_analysis(own, ARMS, range(repeats), lambda seed: planted(seed, size, effect, noise, paired))
    # the change is score - baseline, so that half of the baseline's own spread (2.5) is noise to a t test
    spread = noise if method != "t_test" else math.hypot(noise, 2.5)
    error = spread * math.sqrt(2 / size) if paired else spread * math.sqrt(4 / size)
    assert found.effect == pytest.approx(effect, abs=4 * error / math.sqrt(repeats))
    assert float(found.estimates[:, 1].mean()) == pytest.approx(error, rel=0.03)
    assert found.spread == pytest.approx(error, rel=0.1)
    covered = ((found.estimates[:, 2] <= effect) & (effect <= found.estimates[:, 3])).mean()
    assert covered == pytest.approx(0.95, abs=4 * math.sqrt(0.95 * 0.05 / repeats))
    assert found.power == pytest.approx(_power(effect, error, 2 * size - 2 if paired else size), abs=0.06)


def _power(effect: float, error: float, n: int) -> float:
    """Return the power of a two-sided test at 0.05, from the normal distribution with a t quantile."""
    from scipy.stats import norm, t

    quantile = t.ppf(0.975, n - 3)
    return float(norm.cdf(abs(effect) / error - quantile))


@pytest.mark.trials
@pytest.mark.parametrize("method", ["ancova", "t_test", "odds_ratio", "proportions"])
def test_nothing_is_found_in_one_of_twenty_where_there_is_nothing(method: str) -> None:
    end_point = "response" if method in ("odds_ratio", "proportions") else "change"
    own = table(primary={"method": method, "end_point": end_point})
    found = repeated_analysis(own, ARMS, range(300), lambda seed: planted(seed, 80, 0.0))
    both_sides = (found.estimates[:, 4] < 0.05).mean()
    assert 0.005 <= both_sides <= 0.09


def test_a_mixed_model_agrees_with_the_paired_test_where_nobody_is_missing() -> None:
    records = planted(3, 40, -5.0, paired=True)
    own = np.random.default_rng(4).normal(0, 6.0, 40)  # of the person, beyond the baseline
    records.scores[:] += own[records.subject][:, None]
    paired = primary_analysis(records, table(primary={"method": "paired_t"}, design="crossover"), ARMS)
    mixed = primary_analysis(records, table(primary={"method": "mixed_model"}, design="crossover"), ARMS)
    assert mixed.effect == pytest.approx(paired.effect, abs=0.3)
    assert mixed.error == pytest.approx(paired.error, rel=0.15)


def test_mcnemar_counts_who_answers_to_one_only() -> None:
    # ten answer to the drug only, two to placebo only: exact p = 2 * P(X <= 2 | 12, 1/2)
    baseline = np.full(60, 30.0)
    drug = np.where(np.arange(30) < 15, 10.0, 30.0)
    placebo = np.where((np.arange(30) < 5) | ((np.arange(30) >= 15) & (np.arange(30) < 17)), 10.0, 30.0)
    scores = np.tile(np.concatenate([drug, placebo])[:, None], (1, 3))
    arm = np.repeat([0, 1], 30)
    records = Records(np.tile(np.arange(30), 2), np.tile(np.arange(30), 2), arm, arm, arm, baseline, scores, 30)
    own = table(primary={"method": "mcnemar", "end_point": "response"}, design="crossover")
    found = primary_analysis(records, own, ARMS)
    assert found.effect == pytest.approx(8 / 30)
    assert found.p == pytest.approx(2 * sum(math.comb(12, k) for k in range(3)) / 2**12)


# -------------------------------------------------------------------------------- descriptions


def test_the_number_needed_to_treat_is_the_inverse_of_the_difference() -> None:
    found = number_needed(np.repeat([1.0, 0.0], [60, 40]), np.repeat([1.0, 0.0], [30, 70]))
    assert found.value == pytest.approx(1 / 0.3)
    assert found.low == pytest.approx(1 / 0.4243, rel=0.02)  # Newcombe: 0.163 to 0.424
    assert found.high == pytest.approx(1 / 0.1628, rel=0.02)
    none = number_needed(np.repeat([1.0, 0.0], [5, 15]), np.repeat([1.0, 0.0], [4, 16]))
    assert "to infinity, and to harm" in none.words


def test_intervals_of_shares_cover() -> None:
    rng = np.random.default_rng(1)
    covered = 0
    for _ in range(500):
        _, low, high = proportion((rng.random(40) < 0.3).astype(float))
        covered += low <= 0.3 <= high
    assert 0.92 <= covered / 500 <= 0.98


def records_of(scores: list[list[float]], baseline: float = 30.0) -> Records:
    n = len(scores)
    zero = np.zeros(n, np.int64)
    return Records(np.arange(n), np.arange(n), zero, zero, zero, np.full(n, baseline), np.array(scores, float), n)


def test_relapse_is_the_first_visit_at_which_it_is_seen_and_who_leaves_is_censored() -> None:
    nan = math.nan
    records = records_of([[10, 10, 20], [10, 20, 10], [10, 10, 10], [10, nan, nan], [20, 20, 20], [10, 10, nan]])
    own = table()
    assert own.relapse is not None
    found = relapses(records, own, own.relapse)
    assert found.days.tolist() == [13, 6, 13, 0, 6]
    assert found.relapsed.tolist() == [True, True, False, False, False]
    curve = survival(found, 0)
    assert curve is not None
    # at day 6 one of four at risk, at day 13 one of two: 0.75, then 0.375
    assert curve["well"][-1] == pytest.approx(0.375)
    assert curve["days"].tolist() == [0, 6, 13]
    assert curve["at_risk"].tolist() == [5, 4, 2]


def test_a_planted_ratio_of_hazards_is_found() -> None:
    """Who responded relapses at .03 a day under the drug and at .06 under placebo, seen daily for two months."""
    rng, size, days = np.random.default_rng(5), 1200, 60
    arm = np.arange(size) % 2
    relapse = rng.exponential(1 / np.where(arm == 0, 0.03, 0.06))
    scores = np.where(np.arange(days) >= relapse[:, None], 30.0, 10.0)
    scores[:, 0] = 10.0
    person, zero = np.arange(size), np.zeros(size, np.int64)
    records = Records(person, person, arm, zero, arm, np.full(size, 30.0), scores, size)
    primary = {"method": "log_rank", "end_point": "relapse", "visit": None}
    own = table(primary=primary, visits=[f"{day} d" for day in range(1, days + 1)])
    found = primary_analysis(records, own, ARMS)
    assert found.effect == pytest.approx(-math.log(2), abs=3 * found.error)
    assert found.error == pytest.approx(math.sqrt(1 / 500 + 1 / 580), rel=0.1)  # of the numbers that relapse
    assert found.low < -math.log(2) < found.high


def test_what_is_done_with_those_who_left() -> None:
    records = records_of([[10, 10, math.nan], [10, math.nan, math.nan], [25, 20, 10]])
    own = table()
    assert np.isnan(answered(records, own, 2)[:2]).all()
    assert answered(records, own, 2, missing="no response").tolist() == [0, 0, 1]
    assert answered(records, own, 2, missing="last value").tolist() == [1, 1, 1]


def test_the_trait_that_tells_is_found_with_its_odds() -> None:
    rng = np.random.default_rng(2)
    x, idle = rng.normal(size=4000), rng.normal(size=4000)
    responds = (rng.random(4000) < 1 / (1 + np.exp(-math.log(2.0) * x))).astype(float)
    found = who_responds({"told": 10 + 3 * x, "idle": idle, "same": np.ones(4000)}, responds)
    assert [name for name, *_ in found] == ["told", "idle"]
    assert found[0][2] < 2.0 < found[0][3]
    assert found[1][2] < 1 < found[1][3]
