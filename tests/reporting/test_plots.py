"""Figures: legible, labelled with units, one colour per population, and true to the numbers."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import matplotlib
import numpy as np
import pandas
import pytest
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Text

from synketa import figures
from synketa.analysis.contrasts import Contrast, contrasts
from synketa.analysis.sensitivity import Sample
from synketa.common.errors import ConfigurationError
from synketa.reporting.experiment_data import Picture
from synketa.reporting.matplotlib_state import known_settings
from synketa.reporting.page import save_picture
from synketa.reporting.plots import time_courses
from synketa.reporting.plots.maps import has_contour
from synketa.reporting.style import axis_label, new_figure, picture_bytes
from synketa.results.observables import OBSERVABLES, label, population_colours
from synketa.results.result import Result, Window
from synthetic import SIZES, clamp, infusion, summary_rows, table_of

COLOURS = population_colours(SIZES)

SEEDS = (1, 2, 3)
DOSES = (0.0, 0.3, 1.0, 3.0, 30.0)
RATES = ("rate_PYR", "rate_PV", "rate_SST")


def _dose_rows() -> list[Contrast]:
    runs = [clamp(name, dose, seed, ketamine_uM=dose) for name in "ab" for dose in DOSES for seed in SEEDS]
    rows = [row for run in runs for row in summary_rows(run)]
    return list(contrasts(table_of(rows, ["ketamine_uM"]), {"ketamine_uM": 0}))


ROWS = _dose_rows()
ONE = [row for row in ROWS if row.condition == "a"]
PLANE = [
    Contrast("x", {"f": x, "M_mM": y}, "", "rate_PYR", 0.6 + x * y / 30, np.nan, np.nan, 1, {})
    for x in (0.0, 0.5, 1.0)
    for y in (10.0, 20.0, 30.0)
]
SAMPLE = Sample(
    "x",
    {},
    ("f", "M_mM"),
    np.array([(row.point["f"], row.point["M_mM"]) for row in PLANE]),
    np.array([row.mean for row in PLANE]),
    dataclasses.replace(PLANE[4], mean=1.05),
)
EMPTY = dataclasses.replace(SAMPLE, inputs=np.empty((0, 2)), ratios=np.empty(0), default=None)
EDGES = time_courses.time_edges(-1800.0, 14 * 86400.0)
CURVES = {seed: 1 + 0.1 * seed * np.linspace(0, 1, EDGES.size - 1) for seed in SEEDS}
SHARES = [
    Contrast(name, {}, "", "spines_24h", mean, np.nan, np.nan, 1, {1: mean})
    for name, mean in (("ketamine", 1.0), ("arm", 0.0), ("rest", 1.3))
]
BLOCK = [name for name in infusion().slow if name.startswith("block_")]


def recorded() -> Result:
    """Return a result with the voltage of a cell."""
    times = np.arange(0, 8, 1e-3)
    record = {"time": times, "PYR[0].v": -60 + np.sin(50 * times)}
    return dataclasses.replace(
        clamp(), record=record, attributes={**clamp().attributes, "record_units": {"PYR[0].v": "mV"}}
    )


DRAW: dict[str, Callable[..., Axes]] = {
    "raster": lambda **k: figures.plot_raster(clamp(), **k),
    "trace": lambda **k: figures.plot_trace(recorded(), "PYR[0].v", **k),
    "rates": lambda **k: figures.plot_rates(infusion(), **k),
    "rates_clamp": lambda **k: figures.plot_rates(clamp(uM=0.0), **k),
    "slow": lambda **k: figures.plot_slow(infusion(), BLOCK, window_names=True, **k),
    "plasma": lambda **k: figures.plot_slow(infusion(), ["plasma_ketamine", "plasma_norketamine"], **k),
    "spectra": lambda **k: figures.plot_spectra({"control": [clamp(uM=0.0)], "drug": [clamp()]}, **k),
    "block": lambda **k: figures.plot_block([r for s in SEEDS for r in summary_rows(clamp(seed=s))], **k),
    "contrasts": lambda **k: figures.plot_contrasts(ROWS, RATES, {("a", "rate_PYR"): (1.2, np.inf)}, **k),
    "dose_response": lambda **k: figures.plot_dose_response(ONE, "ketamine_uM", RATES, **k),
    "dialysate": lambda **k: figures.plot_dialysate({"10": [infusion(seed=s) for s in SEEDS]}, **k),
    "matrix": lambda **k: figures.plot_matrix(ROWS, "ketamine_uM", **k),
    "plane": lambda **k: figures.plot_plane(PLANE, ("f", "M_mM"), default=(0.5, 20.0), **k),
    "trajectory": lambda **k: time_courses.plot_trajectory(
        {"a": CURVES, "b": {1: CURVES[1]}}, EDGES, "spines (fold)", **k
    ),
    "trajectory_linear": lambda **k: time_courses.plot_trajectory(
        {"a": CURVES, "0": CURVES}, EDGES, "spines (fold)", linear=True, reference="0", **k
    ),
    "shares": lambda **k: time_courses.plot_shares(
        SHARES, {"arm": (0.2, 0.8)}, "gain (%)", {"arm": "An arm"}, ["arm"], **k
    ),
    "nodes": lambda **k: time_courses.plot_nodes(
        "ab", ["BDNF", "p-mTOR"], np.array([[1, -2], [0.5, np.nan]]), "excess (%)", **k
    ),
    "steps": lambda **k: time_courses.plot_steps(
        {"none": ([2, 4], [{1: 0.9, 2: 1.0}, {1: 1.0}]), "brake": ([], [])}, ("delay (h)", "gain (%)"), (0,), **k
    ),
    "marginal": lambda **k: figures.plot_marginal(
        SAMPLE, "M_mM", default=20.0, correlation=SAMPLE.correlations()[0], scale="log", **k
    ),
    "distribution": lambda **k: figures.plot_distribution(SAMPLE, **k),
    "sample_shares": lambda **k: figures.plot_sample_shares({"a": SAMPLE, "b": EMPTY}, **k),
    "correlations": lambda **k: figures.plot_correlations({"a": SAMPLE, "b": SAMPLE, "c": EMPTY}, **k),
}


@pytest.mark.parametrize("name", DRAW)
def test_every_figure_is_legible_and_labelled(name: str) -> None:
    before = dict(matplotlib.rcParams)
    ax = DRAW[name]()
    assert dict(matplotlib.rcParams) == before  # the caller's settings are left alone
    figure = ax.figure
    assert isinstance(figure, Figure)
    figure.draw_without_rendering()
    texts = [text for text in figure.findobj(Text) if text.get_visible() and text.get_text().strip()]
    assert min(text.get_fontsize() for text in texts) >= 12
    assert ax.get_xlabel() or name == "block"
    if "time" in ax.get_xlabel():
        assert any(unit in ax.get_xlabel() for unit in ("(s)", "(min)", "(d)", "(h to 1 d, then d)"))


@pytest.mark.parametrize("name", DRAW)
def test_every_figure_draws_on_the_axes_of_the_caller(name: str) -> None:
    ax = new_figure().axes[0]
    assert DRAW[name](ax=ax) is ax


def test_pyplot_is_never_touched() -> None:
    import matplotlib.pyplot as plt

    figures.plot_raster(clamp())
    assert plt.get_fignums() == []


def test_populations_keep_their_colour() -> None:
    colours = {line.get_label(): line.get_color() for line in figures.plot_rates(clamp()).get_lines()}
    assert {name: colours[name] for name in SIZES} == {name: COLOURS[name] for name in SIZES}
    curve = figures.plot_dose_response(ONE, "ketamine_uM", RATES)
    assert {line.get_color() for line in curve.get_lines()} >= {COLOURS[name] for name in SIZES}


def test_the_dose_response_draws_the_numbers_and_sets_zero_apart() -> None:
    rows = [row for row in ROWS if row.condition == "a"]
    ax = figures.plot_dose_response(rows, "ketamine_uM", ["rate_PYR"])
    line = next(line for line in ax.get_lines() if line.get_label() == "PYR rate")
    expected = {row.point["ketamine_uM"]: row.mean for row in rows if row.metric == "rate_PYR"}
    assert dict(zip(*line.get_data(), strict=True)) == expected
    labels = {label.get_text(): x for x, label in zip(ax.get_xticks(), ax.get_xticklabels(), strict=True)}
    assert 0 < labels["0"] < 0.3
    assert ax.get_xlabel() == "ketamine (µM)"


def test_panels_of_dose_responses_that_share_an_axis_show_the_highest_of_all() -> None:
    row = next(row for row in ROWS if row.metric == "rate_PYR")
    panels = new_figure(1, 2, sharey=True).axes
    for ax, mean in zip(panels, (1.0, 1.5), strict=True):
        shifted = [dataclasses.replace(row, mean=mean, low=mean, high=mean)]
        figures.plot_dose_response(shifted, "ketamine_uM", ["rate_PYR"], ax=ax)
    assert panels[0].get_ylim()[1] > 1.5


def test_the_raster_holds_every_spike_of_the_second() -> None:
    result = clamp()
    ax = figures.plot_raster(result)
    times, indices = result.spikes["PV"]
    count = np.sum((times < 3.0) & (indices < 160))
    drawn = {line.get_color(): len(line.get_xdata()) for line in ax.get_lines()}
    assert drawn[COLOURS["PV"]] == count


def test_the_plane_shows_contour_and_default() -> None:
    ax = figures.plot_plane(PLANE, ("f", "M_mM"), threshold=1.1, default=(0.5, 20.0))
    assert [line.get_label() for line in ax.get_lines()] == ["default"]
    (lines,) = [item for item in ax.collections if hasattr(item, "levels")]
    assert list(lines.levels) == [1.1]
    flat = [Contrast(r.condition, r.point, "", r.metric, 1.5, r.low, r.high, 1, {}) for r in PLANE]
    assert not any(hasattr(item, "levels") for item in figures.plot_plane(flat, ("f", "M_mM")).collections)


def test_words_carry_units() -> None:
    assert axis_label("ketamine_uM") == "ketamine (µM)"
    assert axis_label("dose_mg_per_kg") == "dose (mg/kg)"
    assert axis_label("circuit.populations.PV.fraction_2CD") == "PV fraction 2CD"
    assert label("rate_PYR@35-45 min") == "PYR rate, 35-45 min"
    assert label("block_PV_2CD") == "block of 2CD on PV"


def test_a_trajectory_shows_hours_and_weeks_and_the_band_of_several_seeds_only() -> None:
    ax = time_courses.plot_trajectory({"a": CURVES, "b": {1: CURVES[1]}}, EDGES, "spines (fold)")
    assert len(ax.collections) == 1
    a, b = (next(line for line in ax.get_lines() if line.get_label() == name) for name in "ab")
    np.testing.assert_allclose(a.get_ydata(), np.mean(list(CURVES.values()), axis=0))
    np.testing.assert_allclose(b.get_ydata(), CURVES[1])
    labels = [label.get_text() for label in ax.get_xticklabels()]
    assert labels == ["0", "1 h", "2 h", "6 h", "1 d", "3 d", "7 d", "14 d"]
    first_day = ax.transData.transform([(0, 1), (24, 1), (336, 1)])[:, 0]
    assert 0.3 < (first_day[1] - first_day[0]) / (first_day[2] - first_day[0]) < 0.7


def test_six_conditions_differ_in_colour_and_in_dashes() -> None:
    styles = [time_courses.line_style(place) for place in range(6)]
    assert len({style["color"] for style in styles}) == 6
    assert len({str(style["linestyle"]) for style in styles}) == 6
    assert not {style["color"] for style in styles} & {
        *COLOURS.values(),
        *(observable.colour for observable in OBSERVABLES),
    }


def test_a_partial_block_is_named_in_the_figure() -> None:
    ax = time_courses.plot_shares(SHARES, {"arm": (0.2, 0.8)}, "gain (%)", None, ["arm"])
    assert [text.get_text() for text in ax.texts] == ["all-or-none"]
    markers = [line for line in ax.get_lines() if line.get_marker() in "oD"]
    assert [line.get_xdata()[0] for line in markers] == [100.0, 0.0, 130.0]
    assert markers[1].get_markerfacecolor() == "white"  # missed
    assert ax.get_xlim()[0] < 0 < 130 < ax.get_xlim()[1]


def test_names_of_windows_that_would_overlap_stand_above_each_other() -> None:
    short = [Window(name, start, start + 60.0, 1 + start, 2 + start) for name, start in
             (("before the dose", 0.0), ("infusion", 100.0), ("after", 6000.0))]  # fmt: skip
    ax = figures.plot_slow(
        dataclasses.replace(infusion(), windows=tuple(short)), ["plasma_ketamine"], window_names=True
    )
    figure = ax.get_figure()
    assert isinstance(figure, Figure)
    figure.draw_without_rendering()
    boxes = [text.get_window_extent() for text in ax.texts]
    assert len(boxes) == 3
    assert not any(one.overlaps(other) for place, one in enumerate(boxes) for other in boxes[:place])


def test_a_span_shows_a_part_of_a_run() -> None:
    for ax in (
        figures.plot_slow(infusion(), ["glutamate"], span=(0.0, 3600.0), window_names=True),
        figures.plot_rates(infusion(), span=(0.0, 3600.0)),
    ):
        assert ax.get_xlim()[0] >= 0
        assert ax.get_xlim()[1] <= 60
    assert [text.get_text() for text in figures.plot_slow(infusion(), ["glutamate"], span=(0.0, 3600.0),
            window_names=True).texts] == ["infusion"]  # fmt: skip


HOSTILE = {"text.usetex": True, "svg.fonttype": "none", "font.size": 40.0, "axes.facecolor": "black", "savefig.dpi": 10}


def test_a_report_draws_the_same_whatever_settings_matplotlib_has(tmp_path: Path) -> None:
    def drawn(folder: Path) -> list[bytes]:
        with known_settings({}):
            ax = DRAW["dose_response"]()
            assert isinstance(ax.figure, Figure)
            save_picture(Picture("name", "caption", ax.figure), folder)
        return [path.read_bytes() for path in sorted(folder.iterdir())]

    usual = drawn(tmp_path / "usual")
    with matplotlib.rc_context(HOSTILE):
        assert drawn(tmp_path / "hostile") == usual
        assert {name: matplotlib.rcParams[name] for name in HOSTILE} == HOSTILE, "and gives them back"


def test_settings_that_end_the_import_of_matplotlib_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "matplotlibrc").write_bytes(b"\xff\xfe font.size: 40")
    code = "import synketa.figures, matplotlib; print(matplotlib.rcParams['font.size'], matplotlib.matplotlib_fname())"
    environment = {**os.environ, "MPLBACKEND": "nonsense"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("10.0")


FRAME = pandas.DataFrame(
    {**{"condition": row.condition, "reference": row.reference, "metric": row.metric, "mean": row.mean, "low": row.low,
        "high": row.high, "n": row.n}, **row.point}
    for row in ROWS
)  # fmt: skip
PLANE_FRAME = pandas.DataFrame(
    {"condition": row.condition, "metric": row.metric, "mean": row.mean, "low": row.low, "high": row.high, "n": 1,
     **row.point}
    for row in PLANE
)  # fmt: skip


def test_the_frame_of_contrasts_is_drawn_as_its_rows_are() -> None:
    rows, frame = [row for row in ROWS if row.condition == "a"], FRAME[FRAME["condition"] == "a"]
    for drawn in (rows, frame):
        figures.plot_contrasts(drawn, RATES)
        figures.plot_ranked(drawn, "rate_PYR")
        figures.plot_matrix(drawn, "ketamine_uM", "rate_PYR")
    one, other = (figures.plot_dose_response(drawn, "ketamine_uM", RATES) for drawn in (rows, frame))
    assert [list(line.get_ydata()) for line in one.lines] == [list(line.get_ydata()) for line in other.lines]
    one, other = (figures.plot_plane(drawn, ("f", "M_mM")) for drawn in (PLANE, PLANE_FRAME))
    assert np.array_equal(one.collections[0].get_array(), other.collections[0].get_array())
    figures.plot_levels(PLANE_FRAME, "f", "M_mM", undrugged=False)
    ax = figures.plot_levels(FRAME, "ketamine_uM", "condition", "rate_PYR")
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["a", "b"]


def test_a_plane_of_few_values_has_its_ratios_in_figures_and_no_contour() -> None:
    few = [row for row in PLANE if row.point["f"] > 0 and row.point["M_mM"] > 10]
    ax = figures.plot_plane(few, ("f", "M_mM"), threshold=1.1)
    assert sorted(text.get_text() for text in ax.texts) == sorted(f"{row.mean:.2f}" for row in few)
    assert len(ax.collections) == 1, "the cells alone"
    assert not has_contour([(row.point["f"], row.point["M_mM"]) for row in few])
    assert has_contour([(x, y) for x in range(4) for y in range(5)])
    assert not has_contour([])


@pytest.mark.parametrize(
    ("draw", "words"),
    [
        (lambda: figures.plot_dose_response(FRAME.drop(columns="mean"), "ketamine_uM", RATES), "no mean"),
        (lambda: figures.plot_dose_response(FRAME, "ketamin_uM", RATES), 'did you mean "ketamine_uM"'),
        (lambda: figures.plot_dose_response(FRAME, "ketamine_uM", ["rate_PYRR"]), 'did you mean "rate_PYR"'),
        (lambda: figures.plot_dose_response(FRAME, "ketamine_uM", RATES), "several conditions"),
        (lambda: figures.plot_dose_response(FRAME.assign(who="me"), "who", RATES), "an axis of words such as"),
        (lambda: figures.plot_contrasts("results/x", RATES), r"got a str, want the frame of synketa.contrasts\(...\)"),
        (lambda: figures.plot_plane(FRAME.drop(columns="n"), ("f", "M_mM")), "no n"),
        (lambda: figures.plot_ranked([1.0, 2.0], "rate_PYR"), "got a list"),
    ],
)
def test_another_frame_is_refused_with_what_is_wanted(draw: Callable[[], object], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        draw()


def test_a_file_of_a_picture_is_the_same_whatever_settings_matplotlib_has() -> None:
    def files() -> list[bytes]:
        return [picture_bytes(DRAW["dose_response"]().figure, kind) for kind in ("png", "svg", "pdf")]

    usual = files()
    with matplotlib.rc_context({**HOSTILE, "savefig.format": "jpg", "savefig.facecolor": "red", "figure.dpi": 7}):
        assert files() == usual
