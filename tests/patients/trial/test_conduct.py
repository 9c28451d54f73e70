"""One run of a trial on biology that is made up: who is taken in, how shares come out, and what luck does."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from synketa.common.errors import ConfigurationError
from synketa.patients.cohort import load_cohort
from synketa.patients.observer import acute_trace, load_observer, observer_names, placebo_course
from synketa.patients.trial.conduct import Biology, Pool, Records, biology_of, conduct
from synketa.patients.trial.tables import TrialTable

ARMS = ("drug", "placebo")
QUIET = {"placebo": 0.0, "responsive": 1.0, "wander": 0.0, "rater": 0.0}


def table(**changes: Any) -> TrialTable:
    raw: dict[str, Any] = {
        "title": "t", "question": "q?", "cohort": "adults_trd", "observer": "spines", "size": 60,
        "visits": ["1 d", "7 d"],
        "arms": {"drug": {"title": "Drug"}, "placebo": {"title": "Placebo", "kind": "placebo"}},
        "primary": {"end_point": "change", "visit": "1 d", "compare": ["drug", "placebo"], "method": "ancova"},
    }  # fmt: skip
    return TrialTable.model_validate(raw | changes)


def pool(n: int = 200, shares: tuple[float, ...] = (0.5, 0.5), crossed: bool = False) -> Pool:
    patients = load_cohort("adults_trd").draw(n)
    periods = [[(0, 0.0), (1, 2e6)], [(1, 0.0), (0, 2e6)]] if crossed else [[(0, 0.0)], [(1, 0.0)]]
    return Pool(patients, np.asarray(patients.values["baseline_severity"], float), ARMS, periods, list(shares))


def biology(own: Pool, drug: float, **values: float) -> Biology:
    """Return biology in which the drug brings a benefit and the other arm none."""
    whole = {**load_observer("spines").values, **QUIET, **values}
    n = len(own.severity)
    benefit = [
        np.stack([np.tile([0.0, drug, drug] if arm == 0 else [0.0] * 3, (n, 1)) for arm, _ in periods], axis=1)
        for periods in own.periods
    ]
    return Biology(whole, 60.0, benefit)


def arm(records: Records, place: int) -> Records:
    return records.rows(records.arm == place)


def test_without_luck_a_benefit_is_what_the_score_loses() -> None:
    own = pool()
    records = conduct(table(), own, biology(own, np.log(2)), 0)
    assert np.allclose(arm(records, 0).scores, arm(records, 0).baseline[:, None] / 2, atol=1.0)
    assert (arm(records, 1).scores == arm(records, 1).baseline[:, None]).all()


def test_allocation_in_blocks_is_exact_and_by_coin_on_average() -> None:
    own = pool(shares=(0.6, 0.4))
    exact = conduct(table(size=50), own, biology(own, 1.0), 3)
    assert (arm(exact, 0).subject.size, arm(exact, 1).subject.size) == (30, 20)
    coin = [
        arm(conduct(table(size=50, allocation="coin"), own, biology(own, 1.0), r), 0).subject.size for r in range(200)
    ]
    assert np.mean(coin) == pytest.approx(30, abs=1)
    assert np.std(coin) == pytest.approx(np.sqrt(50 * 0.24), rel=0.2)


def test_the_same_repeat_is_the_same_trial_and_another_is_another() -> None:
    own = pool()
    luck = biology(own, 0.5, placebo=0.5, wander=4.0, rater=2.0)
    first, again, other = (conduct(table(), own, luck, repeat) for repeat in (5, 5, 6))
    assert np.array_equal(first.scores, again.scores, equal_nan=True)
    assert not np.array_equal(first.scores, other.scores, equal_nan=True)


def test_inclusion_by_a_noisy_rating_makes_regression_to_the_mean() -> None:
    own = pool()
    luck = biology(own, 0.0, wander=5.0, rater=3.0, wander_time=7 * 86400.0)
    harsh = table(size=2000, inclusion={"severity": [42, 60]})
    records = conduct(harsh, own, luck, 0)
    later = np.nanmean(records.scores[:, 1] - records.baseline)
    assert records.screened > 3 * 2000
    assert later < -0.5  # nothing acts, and all the same they get better
    assert np.nanmean(records.scores[:, 1] - records.baseline) > -8


def test_inclusion_by_traits_and_one_that_takes_in_nobody() -> None:
    own = pool()
    records = conduct(table(inclusion={"traits": {"sex": ["female"]}}), own, biology(own, 0.0), 0)
    assert set(own.patients.category("sex")[records.patient]) == {"female"}
    with pytest.raises(ConfigurationError, match="criteria that take in"):
        conduct(table(inclusion={"severity": [59, 60]}), own, biology(own, 0.0), 0)


def test_drop_out_is_a_probability_a_week_and_those_who_left_stay_away() -> None:
    own = pool()
    records = conduct(table(size=4000, drop_out={"per_week": 0.2}), own, biology(own, 0.0), 0)
    gone = np.isnan(records.scores)
    assert gone[:, 1].mean() == pytest.approx(0.2, abs=0.02)
    assert gone[:, 0].mean() == pytest.approx(1 - 0.8 ** (1 / 7), abs=0.01)
    assert not (gone[:, 0] & ~gone[:, 1]).any()


def test_a_crossover_has_every_patient_twice() -> None:
    own = pool(crossed=True)
    crossed = table(design="crossover", washout="3 weeks")
    records = conduct(crossed, own, biology(own, np.log(2)), 0)
    assert sorted(records.subject.tolist()) == sorted(2 * list(range(60)))
    assert (np.bincount(records.subject, records.arm) == 1).all()
    first = records.rows(records.period == 0)
    assert abs((first.arm == 0).sum() - 30) <= 0


def test_what_is_left_of_the_first_period_is_there_in_the_second() -> None:
    own = pool(crossed=True)
    luck = biology(own, 0.0, placebo=0.5, placebo_onset=3600.0, placebo_decay=21 * 86400.0)
    own.periods[:] = [[(arm, 7 * 86400.0 * (start > 0)) for arm, start in periods] for periods in own.periods]
    crossed = table(design="crossover", washout="7 d", size=400)
    records = conduct(crossed, own, luck, 0)
    first, second = (records.rows(records.period == k) for k in (0, 1))
    assert np.array_equal(first.scores[:, 1], second.baseline)  # the last visit of one is the baseline of the next
    again = second.improvement[:, 0].mean()
    assert 0 < again < 0.5 * first.improvement[:, 0].mean()  # expectation raises what is left, up to its height


def test_placebo_and_responders_come_out_as_their_constants_say() -> None:
    own = pool()
    records = conduct(table(size=4000), own, biology(own, 3.0, responsive=0.4), 0)
    answered = arm(records, 0).improvement[:, 0] > 0.5
    assert answered.mean() == pytest.approx(0.4, abs=0.04)
    # an exponential placebo benefit with mean m is above ln 2 with probability exp(-ln 2 / m)
    luck = biology(own, 0.0, placebo=0.6, placebo_onset=1.0, placebo_decay=1e12)
    records = conduct(table(size=4000), own, luck, 0)
    expected = np.exp(-np.log(2) / 0.6)
    assert (records.improvement[:, 0] >= 0.5).mean() == pytest.approx(expected, abs=0.04)


def test_a_gate_takes_the_benefit_of_those_whose_receptors_are_held() -> None:
    own = pool(50)
    times = [np.array([0.0, 86400.0, 604800.0])] * 2
    flat = np.ones((50, 3))
    series = [{"spines": flat + np.array([0, 0.1, 0.1]), "spine_AMPA_factor": flat, "drive": flat}] * 2
    values = {**load_observer("spines").values, "spine_gain": 10.0, "mu_gate": 1.0}
    found = biology_of(times, series, own, [86400.0, 604800.0], values, 60.0, [0.9, 0.0])
    assert np.allclose(found.benefit[0][:, 0], [0, 0.1, 0.1])
    assert np.allclose(found.benefit[1][:, 0], [0, 1.0, 1.0])


# ----------------------------------------------------------------------------------- observers


def test_the_acute_trace_is_the_solution_of_its_equation() -> None:
    times = np.linspace(0, 2 * 86400.0, 400)
    drive = 1 + np.exp(-times / 7200.0)[None, :]
    memory, decay = 86400.0, 7200.0
    exact = (np.exp(-times / memory) - np.exp(-times / decay)) / (1 / decay - 1 / memory) / 3600.0
    assert np.abs(acute_trace(times, drive, memory)[0] - exact).max() < 2e-3 * exact.max()
    assert (acute_trace(times, np.full_like(drive, 0.7), memory) == 0).all()


def test_placebo_rises_and_fades() -> None:
    values = {"placebo_onset": 3600.0, "placebo_decay": 86400.0 * 20}
    course = placebo_course(values, np.array([0.0, 3600.0, 86400.0, 86400.0 * 20]))
    assert course[0] == 0
    assert course[2] > course[1] > 0
    assert course[3] == pytest.approx(np.exp(-1), rel=1e-6)


@pytest.mark.parametrize("name", observer_names())
def test_shipped_observers_say_what_they_are_fitted_to_and_nothing_else_is(name: str) -> None:
    observer = load_observer(name)
    for constant, status in observer.status.items():
        assert (status == "fitted") == (constant in observer.fit.constants), constant
        if status == "fitted":
            assert observer.fit.trial in getattr(observer.constants, constant).source
    assert len(observer.fit.constants) <= 4
    assert len(observer.fit.constants) - len(observer.fit.shares) + bool(observer.fit.shares) <= len(
        observer.fit.targets
    )
