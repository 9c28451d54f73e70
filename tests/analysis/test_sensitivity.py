"""Samples of uncertain inputs: shares with errors, rank correlations with intervals, the default set apart."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.stats import binomtest, spearmanr

from synketa.analysis.cells import rank_correlation, resampled_rank_correlations
from synketa.analysis.contrasts import contrasts
from synketa.analysis.expectations import judge
from synketa.analysis.sensitivity import Share, rank_correlation_interval, rows, running_median, samples
from synthetic import table_of

RNG = np.random.default_rng(5)
AXES: dict[str, dict[str, Any]] = {
    "f": {"range": [0.0, 1.0], "default": 0.5},
    "M": {"range": [8.0, 34.0], "default": 21.0},
    "held": {"values": ["conductance", "charge"]},
}


def _table(points: list[dict[str, Any]], ratio: Any) -> Any:
    lines = [
        {"run": f"{name}{place}", "condition": name, "seed": 1, **point, "metric": "rate_PYR",
         "value": 3.0 * (ratio(point) if name == "ketamine" else 1.0), "unit": "Hz"}
        for place, point in enumerate(points)
        for name in ("control", "ketamine")
    ]  # fmt: skip
    return contrasts(table_of(lines, list(AXES)), {"condition": "control"})


def _points(n: int = 64) -> list[dict[str, Any]]:
    sampled = [{"f": float(f), "M": float(M)} for f, M in RNG.uniform((0, 8), (1, 34), (n, 2))]
    own = {"f": 0.5, "M": 21.0}
    return [{**point, "held": held} for point in [*sampled, own] for held in ("conductance", "charge")]


def _ratio(point: dict[str, Any]) -> float:
    return 0.7 + 0.8 * float(point["f"]) if point["held"] == "conductance" else 1.3


def test_samples_are_split_by_words_and_leave_the_default_out() -> None:
    points = _points()
    found = samples(_table(points, _ratio), "rate_PYR", AXES)
    assert [sample.reading for sample in found] == [{"held": "conductance"}, {"held": "charge"}]
    for sample in found:
        own = [point for point in points if point["held"] == sample.reading["held"]]
        assert sample.axes == ("f", "M")
        assert sample.ratios.size == 64
        assert sorted(sample.inputs[:, 0]) == sorted(point["f"] for point in own[:-1])
        assert sample.ratios == pytest.approx([_ratio({"f": f, **sample.reading}) for f, _ in sample.inputs])
        assert sample.default is not None
        assert sample.default.mean == pytest.approx(_ratio({"f": 0.5, **sample.reading}))
    conductance, charge = found
    ratios = np.array([_ratio(point) for point in points[:-2] if point["held"] == "conductance"])
    assert (conductance.above.count, conductance.below.count) == ((ratios > 1.1).sum(), (ratios < 1).sum())
    assert conductance.rank_of_default == pytest.approx((ratios < 1.1).mean())
    assert (charge.above.value, charge.below.value) == (1.0, 0.0)


def test_the_input_that_decides_has_the_strongest_correlation() -> None:
    conductance, charge = samples(_table(_points(), _ratio), "rate_PYR", AXES)
    first, second = conductance.correlations()
    assert (first.axis, second.axis) == ("f", "M")
    assert first.value == pytest.approx(1.0)
    assert abs(second.value) < conductance.by_chance + 0.1
    assert second.low < second.value < second.high
    assert all(np.isnan(line.value) for line in charge.correlations()), "a ratio that never varies goes with nothing"


def test_resampled_rank_correlations_are_those_of_the_points_that_were_drawn() -> None:
    x, y = np.floor(3 * RNG.normal(size=(2, 9)))  # with ties, and draws in which nothing varies
    drawn = np.vstack([RNG.integers(0, 9, (200, 9)), np.zeros((1, 9), int)])
    assert np.array_equal(
        resampled_rank_correlations(x, y, drawn), [rank_correlation(x[row], y[row]) for row in drawn], equal_nan=True
    )


def test_rank_correlations_are_spearmans_and_their_interval_covers() -> None:
    covered = 0
    for seed in range(30):
        rng = np.random.default_rng(seed)
        x, noise = rng.normal(size=(2, 64))
        y = 0.6 * x + 0.8 * noise  # Spearman's rho of a normal pair: 6/pi asin(r/2)
        value, low, high = rank_correlation_interval(x, np.exp(y))
        assert value == pytest.approx(spearmanr(x, y).statistic, abs=1e-12)
        covered += low <= 6 / np.pi * np.arcsin(0.3) <= high
    assert covered >= 26, "95 % of intervals, give or take"
    tied = np.array([1.0, 1.0, 2.0, 3.0, 3.0, 5.0])
    assert rank_correlation_interval(tied, tied[::-1] ** 2)[0] == pytest.approx(
        spearmanr(tied, tied[::-1] ** 2).statistic
    )


def test_shares_have_a_binomial_error_and_an_interval_that_never_vanishes() -> None:
    share = Share(16, 64)
    assert (share.value, share.error) == (0.25, pytest.approx(0.0541, abs=1e-4))
    none = Share(0, 64)
    assert (none.value, none.error) == (0.0, 0.0)
    for measured in (share, none, Share(64, 64)):
        oracle = binomtest(measured.count, measured.n).proportion_ci(method="wilson")
        assert measured.interval == pytest.approx((oracle.low, oracle.high))
    assert np.isnan(Share(0, 0).value)


def test_the_running_median_follows_a_step_and_needs_eight_points() -> None:
    x = RNG.permutation(np.arange(30.0))
    middle, median = running_median(x, (x >= 15).astype(float))
    assert np.all(np.diff(middle) > 0)
    assert (median[0], median[-1]) == (0.0, 1.0)
    assert set(median) <= {0.0, 0.5, 1.0}
    assert running_median(x[:7], x[:7])[0].size == 0


def test_axes_without_a_range_make_a_sample_when_there_are_three() -> None:
    points = [{"f": f, "M": M, "held": h} for f in (0.0, 1.0) for M in (8.0, 34.0) for h in (1.0, 2.0)]
    (sample,) = samples(_table(points, lambda point: 1 + point["f"]), "rate_PYR", {key: {} for key in AXES})
    assert sample.inputs.shape == (8, 3)
    assert sample.above.value == 0.5
    worded = [{**point, "held": str(point["held"])} for point in points]
    assert samples(_table(worded, lambda point: 1.0), "rate_PYR", {key: {} for key in AXES}) == []


def test_the_rows_are_tidy() -> None:
    found = samples(_table(_points(), _ratio), "rate_PYR", AXES)
    lines = list(rows(found, "rate_PYR"))
    quantities = [line["quantity"] for line in lines if line["held"] == "conductance"]
    assert quantities == ["share above 1.1", "share below 1", *["rank correlation"] * 2, "ratio of the default"]
    assert {line["input"] for line in lines} == {"", "f", "M"}
    assert all(line["n"] == 64 for line in lines)


def test_the_share_that_exceeds_is_judged_with_wilsons_interval() -> None:
    item = {"metric": "rate_PYR", "condition": "ketamine", "contrast": "exceeds", "low": 0.9, "words": "often"}
    compared = _table(_points(), _ratio)
    conductance, charge = judge([item], compared, AXES)
    sample = samples(compared, "rate_PYR", AXES)[0]
    assert (conductance.status, conductance.mean, conductance.n) == ("missed", sample.above.value, 64)
    assert (conductance.low, conductance.high) == sample.above.interval
    assert charge.status == "met"
    assert charge.quantity == "rate_PYR of ketamine, held charge: share of points above 1.1"
    (only,) = judge([{**item, "at": {"held": "charge"}}], compared, AXES)
    assert only == charge
    (none,) = judge([{**item, "condition": "memantine"}], compared, AXES)
    assert none.status == "not measured"
