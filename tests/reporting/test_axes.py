"""Axes: no outlier squashes them, 1 has ticks on both sides; intervals take three seeds."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from synketa.analysis.contrasts import Contrast, interval
from synketa.reporting.plots.axes import hold_curves, ratio_axis, ratio_ticks, reach_of
from synketa.reporting.plots.contrasts import plot_contrasts, plot_dose_response, plot_levels
from synketa.reporting.plots.time_courses import plot_steps, plot_trajectory, time_edges
from synketa.reporting.spread import band, drawn_interval, seeds_in_words, spread_in_words
from synketa.reporting.style import new_figure


def row(condition: str, values: list[float], **point: float) -> Contrast:
    ratios = dict(enumerate(values, 1))
    return Contrast(condition, point, "condition=control", "rate_PYR", *interval(values), len(values), ratios)


@pytest.mark.parametrize(
    ("low", "high"), [(0.7, 1.44), (0.02, 1.5), (0.9, 1.3), (0.97, 60.0), (1e-3, 1e3), (0.5, 2.0), (0.69, 1.43)]
)
def test_an_axis_of_ratios_has_ticks_on_both_sides_of_one(low: float, high: float) -> None:
    ticks = ratio_ticks(low, high)
    assert all(low <= tick <= high for tick in ticks)
    assert 1 in ticks
    assert any(tick < 1 for tick in ticks)
    assert any(tick > 1 for tick in ticks)
    assert len(ticks) <= 10


def test_one_outlier_does_not_squash_an_axis() -> None:
    values = [0.9, 1.0, 1.1, 1.2, 1.05, 0.95, 1.15, 60.0]
    reach = reach_of(values)
    assert (reach.low, reach.high, reach.beyond) == (0.9, 1.2, (60.0,))
    assert reach.words == "1 value beyond the axis, 60"
    ax = new_figure().axes[0]
    ratio_axis(ax.xaxis, values)
    assert ax.get_xlim()[1] < 2
    spread = [0.1, 0.3, 0.8, 1.2, 2.5, 6.0]
    assert reach_of(spread).beyond == ()  # a wide spread is no outlier
    assert reach_of([1.0, 1.0, 50.0]).beyond == ()  # of three nobody is outside
    assert reach_of([0.01, 0.02, 0.015, 0.9, 1.0, 1.1]).beyond == ()  # two groups are no outliers


def test_what_lies_beyond_stands_at_the_edge_with_its_number() -> None:
    rows = [row(f"c{n}", [1 + n / 20]) for n in range(6)] + [row("far", [80.0])]
    ax = plot_contrasts(rows, ["rate_PYR"])
    assert ax.get_xlim()[1] < 3
    assert "80" in [text.get_text() for text in ax.texts]
    curve = [row("a", [1 + n / 20] * 3, x=float(n + 1)) for n in range(8)]
    curve[4] = row("a", [40.0] * 3, x=5.0)
    ax = plot_dose_response(curve, "x", ["rate_PYR"])
    assert ax.get_ylim()[1] < 3
    assert [text.get_text() for text in ax.texts if "beyond" in text.get_text()] == ["1 value beyond the axis, 40"]


def test_one_curve_that_goes_far_beyond_the_others_runs_out_of_the_axes() -> None:
    ax = new_figure().axes[0]
    x = np.linspace(0, 1, 5)
    curves = [1 + x, 1 + 0.8 * x, 1 + 40 * x, 1 - 0.5 * x]
    for curve in curves:
        ax.plot(x, curve)
    assert hold_curves(ax, curves, ["a", "b", "far", "d"]) == "far: beyond the axis, as far as 41"
    assert ax.get_ylim()[1] < 5
    few = new_figure().axes[0]
    assert hold_curves(few, curves[:3], ["a", "b", "far"]) == ""  # of three nobody is outside
    assert hold_curves(few, [1 + x, 1 + 3 * x, 1 - x, x], ["a", "b", "c", "d"]) == ""


def test_an_interval_takes_three_seeds() -> None:
    assert np.isnan(drawn_interval([1.0, 1.2])[1:]).all()
    assert drawn_interval([1.0, 1.2, 1.4]) == pytest.approx(interval([1.0, 1.2, 1.4]))
    assert np.isnan(band([[1.0], [1.2]])[1]).all()
    assert seeds_in_words([3, 5]) == "n = 3 to 5"
    assert spread_in_words([1]) == "one seed, no interval"
    assert "n = 2" in spread_in_words([2])
    assert "two give no interval" in spread_in_words([2])
    assert spread_in_words([5]) == "means and 95 % intervals over seeds (n = 5)"
    assert "no interval where there are fewer than 3" in spread_in_words([2, 5])


@pytest.mark.parametrize(("seeds", "bands"), [(1, 0), (2, 0), (3, 1)])
def test_figures_draw_two_seeds_in_place_of_an_interval(seeds: int, bands: int) -> None:
    edges = time_edges(0.0, 86400.0)
    curves = {seed: 1 + 0.1 * seed * np.linspace(0, 1, edges.size - 1) for seed in range(seeds)}
    ax = plot_trajectory({"a": curves}, edges, "spines (fold)")
    assert len(ax.collections) == bands
    assert len(ax.get_lines()) == 2 + (2 if seeds == 2 else 0)  # a baseline, a mean, and both of two seeds
    rows = [row("a", [1.0 + n / 10 for n in range(seeds)]), row("b", [1.2 + n / 10 for n in range(seeds)])]
    ax = plot_contrasts(rows, ["rate_PYR"])
    assert f"n = {seeds}" in ax.get_xlabel()
    thick = [line for line in ax.get_lines() if line.get_linewidth() == 2.2 and line.get_linestyle() == "-"]
    assert len([line for line in thick if len(line.get_xdata()) == 2 and line.get_marker() == "None"]) == 2 * bands
    steps = plot_steps({"a": ([1.0], [{n: 1.0 + n for n in range(seeds)}])}, ("delay (h of slow time)", "gain (%)"))
    segments = steps.collections[0].get_segments()
    assert any(len(segment) for segment in segments) == bool(bands)


def test_a_second_axis_has_a_curve_for_each_level_and_an_axis_without_the_reference_no_undrugged_point() -> None:
    rows = [row("a", [1 + x * m / 10] * 3, dose=x, Mg=m) for x in (1.0, 3.0, 10.0) for m in (0.5, 1.0)]
    ax = plot_levels(rows, "dose", "Mg", labels={"Mg": "magnesium (mM)"})
    lines = {line.get_label(): line.get_ydata() for line in ax.get_lines() if not line.get_label().startswith("_")}
    assert set(lines) == {"0.5", "1"}
    np.testing.assert_allclose(lines["1"], [1.1, 1.3, 2.0])
    assert ax.get_legend().get_title().get_text() == "magnesium (mM)"
    assert "0" in [label.get_text() for label in ax.get_xticklabels()]
    words = [
        dataclasses.replace(one, point={"dose": one.point["dose"], "hypothesis": f"h{one.point['Mg']}"}) for one in rows
    ]
    ax = plot_levels(words, "dose", "hypothesis", undrugged=False)
    assert "0" not in [label.get_text() for label in ax.get_xticklabels()]
    assert "reference" in ax.get_ylabel()
