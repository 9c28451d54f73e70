"""Paired contrasts and verdicts on made-up tables with known answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from synketa.analysis.contrasts import contrasts, degree, interval, paired_trajectories, shares, write_contrasts
from synketa.analysis.expectations import judge
from synketa.analysis.pairing import intervals
from synthetic import table_of

Row = dict[str, Any]


def rows_of(table: dict[str, list[float]], metric: str = "rate_PYR", **point: Any) -> list[Row]:
    """Return one row per condition and seed; seeds count from 1."""
    return [
        {
            "run": f"{name}{seed}",
            "condition": name,
            "seed": seed,
            **point,
            "metric": metric,
            "value": value,
            "unit": "Hz",
        }
        for name, values in table.items()
        for seed, value in enumerate(values, 1)
    ]


CONTROL, KETAMINE = {"condition": "control"}, {"condition": "ketamine"}


def test_interval_is_students() -> None:
    sample = [1.4, 1.5, 1.7, 1.3, 1.6]
    mean, low, high = interval(sample)
    expected = stats.t.interval(0.95, 4, loc=1.5, scale=stats.sem(sample))
    assert (mean, low, high) == pytest.approx((1.5, *expected))
    assert interval([2.0])[0] == 2.0
    assert np.isnan(interval([2.0])[1:]).all()


def test_ratios_pair_by_seed() -> None:
    table = contrasts(table_of(rows_of({"control": [2.0, 4.0], "ketamine": [3.0, 6.0, 99.0]})), CONTROL)
    (row,) = table
    assert (row.condition, row.metric, row.reference) == ("ketamine", "rate_PYR", "condition=control")
    assert row.ratios == {1: 1.5, 2: 1.5}  # a common factor of a seed cancels; seed 3 has no pair
    assert (row.mean, row.low, row.high, row.n) == (1.5, 1.5, 1.5, 2)
    assert table.notes == ()


def test_many_intervals_are_those_of_each_place() -> None:
    rng = np.random.default_rng(4)
    rows = []
    for x in range(20):
        control, ketamine = rng.uniform(1, 2, (2, int(rng.integers(1, 6))))
        rows += rows_of({"control": list(control), "ketamine": list(ketamine)}, x=float(x))
    del rows[3], rows[11]  # seeds without a partner
    compared = contrasts(table_of(rows, ["x"]), CONTROL)
    assert len(compared) >= 18
    for row in compared:
        assert row.n == len(row.ratios)
        assert (row.mean, row.low, row.high) == pytest.approx(interval(row.ratios.values()), nan_ok=True, rel=1e-12)


def test_a_time_has_no_ratio() -> None:
    rows = [{**row, "unit": "h"} for row in rows_of({"control": [18.0], "ketamine": [1.0]}, "peak_time")]
    table = contrasts(table_of([*rows, *rows_of({"control": [2.0], "ketamine": [3.0]})]), CONTROL)
    assert [row.metric for row in table] == ["rate_PYR"]
    assert table.notes == ("peak_time: a time, of which there is no ratio",)
    assert shares(table, "peak_time", KETAMINE) == []
    own = {"metric": "peak_time", "condition": "ketamine", "low": 0.5, "high": 2.0}
    (value,), (ratio,) = (judge([{**own, "contrast": kind}], table) for kind in ("value", "ratio"))
    assert (value.status, value.mean) == ("met", 1.0)
    assert (ratio.status, ratio.reason) == ("not measured", "a time, of which there is no ratio")


@given(st.lists(st.floats(0.1, 10), min_size=2, max_size=6), st.floats(0.1, 10))
def test_ratio_is_blind_to_the_unit(values: list[float], unit: float) -> None:
    drug = [value * 1.3 for value in values]
    one = contrasts(table_of(rows_of({"control": values, "ketamine": drug})), CONTROL)[0]
    scaled = {"control": [v * unit for v in values], "ketamine": [v * unit for v in drug]}
    assert contrasts(table_of(rows_of(scaled)), CONTROL)[0].mean == pytest.approx(one.mean)
    assert one.mean == pytest.approx(1.3)


def test_an_axis_reference_keeps_condition_and_other_axes() -> None:
    rows = [
        {**row, "value": row["value"] * (1 + dose) * factor}
        for dose in (0.0, 1.0, 3.0)
        for factor in (1.0, 2.0)
        for row in rows_of({"full": [2.0], "no_SST": [5.0]}, ketamine_uM=dose, factor=factor)
    ]
    table = contrasts(table_of(rows, ["ketamine_uM", "factor"]), {"ketamine_uM": 0})
    assert {(row.condition, *row.point.values(), row.mean) for row in table} == {
        (condition, dose, factor, 1 + dose)
        for condition in ("full", "no_SST")
        for dose in (1.0, 3.0)
        for factor in (1.0, 2.0)
    }


def test_no_ratio_to_zero_or_to_nothing_but_a_note() -> None:
    rows = rows_of({"control": [0.0], "ketamine": [0.3]}, "gamma_power")
    for name in ("glutamate", "occupancy", "plasma_ng_per_mL"):
        rows += rows_of({"ketamine": [0.3]}, name)
    table = contrasts(table_of(rows), CONTROL)
    assert not table
    assert table.notes == (
        "gamma_power: its reference is 0, so there is no ratio (1 left out)",
        "glutamate: its reference run has no such value, so there is no ratio (1 left out)",
        "occupancy: its reference run gets no drug, so there is no ratio (1 left out)",
        "plasma_ng_per_mL: its reference run gets no drug, so there is no ratio (1 left out)",
    )
    alone = contrasts(table_of(rows_of({"ketamine": [0.3]}, "glutamate")), CONTROL)
    assert alone.notes == ("glutamate: no reference run with the same seed (1 left out)",)


@pytest.mark.parametrize(
    ("metric", "nothing", "note"),
    [
        ("block_PYR_2AB@before", 1e-9, "its reference is below 0.001, so there is no ratio (1 left out)"),
        ("free_brain_ketamine_uM", 1e-7, "its reference is below 0.001, so there is no ratio (1 left out)"),
        ("plasma_ng_per_mL", 0.0, "its reference is below 0.001, so there is no ratio (1 left out)"),
        ("elimination_24h", 1e-6, "its reference is below 0.001, so there is no ratio (1 left out)"),
        ("plasticity_potentiated_share", 0.0, "its reference is below 0.001, so there is no ratio (1 left out)"),
        ("rate_SST@infusion", 0.002, "its reference is below 0.01, so there is no ratio (1 left out)"),
        ("bridge_error_mtor_fold", 2e-8, "no effect, but an error"),
        ("bridge_error_mtor_fold", 0.02, "no effect, but an error"),
        ("surface_error", 0.0, "no effect, but an error"),
    ],
)
def test_no_ratio_to_what_is_nearly_nothing(metric: str, nothing: float, note: str) -> None:
    table = contrasts(table_of(rows_of({"control": [nothing], "ketamine": [0.3]}, metric)), CONTROL)
    assert not table
    assert table.notes == (f"{metric}: {note}",)
    item = {"metric": metric, "condition": "ketamine", "low": 0.1}
    ratio, value = (judge([{**item, "contrast": kind}], table)[0] for kind in ("ratio", "value"))
    assert (ratio.status, value.status) == ("not measured", "met")
    assert ratio.reason == note.removesuffix(" (1 left out)")


def test_what_a_reference_has_of_a_drug_gives_a_ratio() -> None:
    (row,) = contrasts(table_of(rows_of({"control": [0.1], "ketamine": [0.3]}, "block_PYR_2AB")), CONTROL)
    assert row.mean == pytest.approx(3)


def test_intervals_of_columns_are_those_of_each() -> None:
    values = np.random.default_rng(1).normal(1, 0.2, (4, 9))
    every = np.transpose(intervals(values))
    np.testing.assert_allclose(every, [interval(column) for column in values.T], rtol=1e-12)
    mean, low, high = intervals(values[:1])
    np.testing.assert_array_equal(mean, values[0])
    assert np.isnan([low, high]).all()


def test_contrasts_file_is_ordered_and_leaves_no_interval_empty(tmp_path: Path) -> None:
    rows = [row for dose in (10.0, 2.0, 0.0) for row in rows_of({"full": [1.0 + dose]}, ketamine_uM=dose)]
    write_contrasts(tmp_path / "contrasts.csv", contrasts(table_of(rows, ["ketamine_uM"]), {"ketamine_uM": 0}))
    assert (tmp_path / "contrasts.csv").read_text() == (
        "condition,ketamine_uM,reference,metric,mean,low,high,n\n"
        "full,2.0,ketamine_uM=0,rate_PYR,3.0,,,1\n"
        "full,10.0,ketamine_uM=0,rate_PYR,11.0,,,1\n"
    )


ROWS = rows_of({"control": [2.0, 2.2, 2.1], "ketamine": [3.0, 3.2, 3.2], "identical": [2.2, 2.4, 2.3]})
EXPECTED = contrasts(table_of(ROWS), CONTROL)


@pytest.mark.parametrize(
    ("more", "status", "mean"),
    [
        ({"low": 1.25, "high": 1.9}, "met", 1.493),
        ({"contrast": "ratio", "high": 1.2}, "missed", 1.493),
        ({"contrast": False, "low": 3, "high": 3.5}, "met", 3.133),
        ({"contrast": "value", "condition": "control", "low": 5}, "missed", 2.1),
        ({"condition": "identical", "against": KETAMINE, "contrast": "difference", "high": 0}, "met", -0.4),
        ({"condition": "identical", "against": KETAMINE, "high": 0.75}, "met", 0.734),
        ({"condition": "identical", "against": KETAMINE, "contrast": "share", "high": 0.2}, "met", 0.195),
        ({"condition": "identical", "against": {"condition": "washout"}, "contrast": "share", "high": 1}, "not measured", np.nan),
        ({"condition": "washout", "low": 0.9}, "not measured", np.nan),
        ({"metric": "gamma_power", "low": 0.9}, "not measured", np.nan),
    ],
)  # fmt: skip
def test_verdicts(more: Row, status: str, mean: float) -> None:
    item = {"metric": "rate_PYR", "condition": "ketamine", "words": "as written", **more}
    (verdict,) = judge([item], EXPECTED)
    assert (verdict.status, verdict.words) == (status, "as written")
    assert verdict.mean == pytest.approx(mean, abs=3e-3, nan_ok=True)
    assert bool(verdict.reason) == (status == "not measured")


def test_a_verdict_says_whether_the_interval_agrees() -> None:
    item = {"metric": "rate_PYR", "condition": "ketamine", "low": 1.25, "high": 1.9}
    assert judge([item], EXPECTED)[0].clear
    assert not judge([{**item, "low": 1.49}], EXPECTED)[0].clear
    one_seed = contrasts(table_of([row for row in ROWS if row["seed"] == 1]), CONTROL)
    (verdict,) = judge([item], one_seed)
    assert (verdict.status, verdict.n, verdict.clear) == ("met", 1, False)


def test_an_expectation_on_all_conditions_is_judged_for_each() -> None:
    verdicts = judge([{"metric": "rate_PYR", "low": 1.2}], EXPECTED)
    assert {(verdict.quantity, verdict.status) for verdict in verdicts} == {
        ("rate_PYR of ketamine / control", "met"),
        ("rate_PYR of identical / control", "missed"),
    }


def test_points_that_another_expectation_covers_are_left_out() -> None:
    rows = [row for dose in (1.0, 2.0, 0.0) for row in rows_of({"full": [1.0 + dose]}, ketamine_uM=dose)]
    compared = contrasts(table_of(rows, ["ketamine_uM"]), {"ketamine_uM": 0})
    sign = {"metric": "rate_PYR", "condition": "full", "low": 1.0}
    assert [verdict.point["ketamine_uM"] for verdict in judge([sign], compared)] == [1.0, 2.0]
    first = {"ketamine_uM": 1.0}
    assert [verdict.point["ketamine_uM"] for verdict in judge([{**sign, "not_at": [first]}], compared)] == [2.0]
    both = [first, {"ketamine_uM": 2.0}, {"ketamine_uM": 0.0}]
    assert judge([{**sign, "not_at": both}], compared) == []


def test_landmarks_of_an_inverted_u() -> None:
    curve = {0.0: 1.0, 0.3: 1.2, 1.0: 1.5, 3.0: 1.4, 10.0: 0.8, 30.0: 0.3}
    rows = [row for dose, y in curve.items() for row in rows_of({"full": [2 * y, 3 * y]}, ketamine_uM=dose)]
    expect = [
        {"metric": "rate_PYR", "contrast": "peak_at", "low": 0.5, "high": 6},
        {"metric": "rate_PYR", "contrast": "returns_at", "low": 4, "high": 20},
        {"metric": "rate_PYR", "at": {"ketamine_uM": 30}, "high": 0.85},
        {"metric": "rate_PYR", "at": {"ketamine_uM": 5}, "high": 0.85},
    ]
    peak, back, top, absent = judge(expect, contrasts(table_of(rows, ["ketamine_uM"]), {"ketamine_uM": 0}))
    assert (peak.status, peak.mean, peak.n) == ("met", 1.0, 2)
    assert back.mean == pytest.approx(3 * (10 / 3) ** (0.4 / 0.6))
    assert (top.status, top.mean) == ("met", pytest.approx(0.3))
    assert absent.status == "not measured"
    monotone = [{**row, "value": 1 + row["ketamine_uM"]} for row in rows]
    assert (
        judge(expect[1:2], contrasts(table_of(monotone, ["ketamine_uM"]), {"ketamine_uM": 0}))[0].status
        == "not measured"
    )


def test_a_share_is_paired_by_seed_and_needs_an_effect() -> None:
    rows = rows_of({"control": [2.0, 4.0, 2.0], "ketamine": [3.0, 8.0, 2.01], "half": [2.5, 6.0, 2.5]})
    by_condition = {row.condition: row for row in shares(contrasts(table_of(rows), CONTROL), "rate_PYR", KETAMINE)}
    assert by_condition["half"].ratios == {1: 0.5, 2: 0.5}  # in the third network ketamine does nothing
    assert by_condition["ketamine"].mean == pytest.approx(1.0)
    assert "control" not in by_condition


@pytest.mark.parametrize(
    ("share", "words"),
    [(-0.1, "all-or-none"), (0.19, "all-or-none"), (0.2, "by degrees"), (0.8, "by degrees"), (0.81, "weak")],
)
def test_what_a_partial_block_leaves_has_a_name(share: float, words: str) -> None:
    assert degree(share) == words
    assert degree(np.nan) == "not measured"


def test_a_course_is_relative_to_the_same_network_at_the_same_time() -> None:
    time = np.linspace(0.0, 100.0, 101)
    drift = 1 + time / 50
    own = {seed: {"time": time, "x": seed * drift * 1.5} for seed in (1, 2, 3)}
    reference = {seed: {"time": time, "x": seed * drift} for seed in (1, 2)}
    edges = np.array([0.0, 10.0, 50.0, 300.0])
    trajectories = paired_trajectories(own, reference, "x", edges)
    assert list(trajectories) == [1, 2]  # the third has no reference
    np.testing.assert_allclose(trajectories[2], [1.5, 1.5, np.nan])
    np.testing.assert_allclose(paired_trajectories(own, {}, "x", edges)[1][:2], [1.65, 2.4])
    assert paired_trajectories(own, reference, "y", edges) == {}


def test_what_follows_from_a_miss_is_said_with_a_miss_only() -> None:
    item = {"metric": "rate_PYR", "condition": "ketamine", "if_missed": "so much for that"}
    assert judge([{**item, "high": 1.2}], EXPECTED)[0].consequence == "so much for that"
    assert judge([{**item, "low": 1.2}], EXPECTED)[0].consequence == ""
