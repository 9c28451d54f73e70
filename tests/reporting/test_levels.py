"""Figures along an axis of an experiment that varies something else, too: no curve goes through both."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from synketa import figures
from synketa.analysis.contrasts import Contrast, contrasts
from synketa.analysis.summary import read_runs
from synketa.common.errors import ConfigurationError
from synketa.reporting.experiment_data import ExperimentData
from synketa.reporting.pictures.windows import windows_along
from synketa.reporting.style import new_figure
from synketa.results.manifest import completed
from synthetic import infusion, write_experiment

LEVELS, DOSES = (0.8, 1.2), (0.3, 3.0)


def _row(dose: float, mean: float) -> Contrast:
    return Contrast("ketamine", {"dose": dose}, "", "rate_PYR", mean, np.nan, np.nan, 1, {1: mean})


def test_every_level_of_a_second_axis_has_a_curve_in_each_window(tmp_path: Path) -> None:
    runs = [infusion("ketamine", dose + level, dose=dose, Mg=level) for dose in DOSES for level in LEVELS]
    runs += [infusion("saline", 0.0, dose=dose, Mg=level) for dose in DOSES for level in LEVELS]
    axes = {
        "dose": {"values": list(DOSES), "unit": "mg/kg", "label": "dose"},
        "Mg": {"values": list(LEVELS), "unit": "mM", "label": "magnesium"},
    }
    written = write_experiment(tmp_path, runs, axes=axes, reference={"condition": "saline"}, kind="time_course")
    manifest = completed(written, "")
    account = read_runs(tmp_path, manifest)
    compared = contrasts(account.table, manifest["reference"])
    data = ExperimentData(tmp_path, manifest, account.table, compared, account.finished)
    (picture,) = windows_along(data, "dose")
    assert "magnesium (mM)" in picture.caption
    by_place = {
        (row.metric, *row.point.values()): row.mean for row in compared.of("rate_SST@infusion", "rate_PYR@after")
    }
    for window, metric in (("infusion", "rate_SST"), ("after", "rate_PYR")):
        ax = picture.figure.axes[4 * ["before", "infusion", "after"].index(window) + data.rates.index(metric)]
        for level in LEVELS:
            curve = next(line for line in ax.get_lines() if line.get_label() == f"{level:g}")
            assert curve.get_xdata() == pytest.approx(DOSES)
            assert curve.get_ydata() == pytest.approx([by_place[f"{metric}@{window}", dose, level] for dose in DOSES])
    styles = {(line.get_marker(), line.get_color()) for line in ax.get_lines() if line.get_label() in {"0.8", "1.2"}}
    assert len(styles) == len(LEVELS)


def test_the_highest_point_is_whole_though_a_later_panel_is_lower() -> None:
    panels = new_figure(1, 2, sharey=True).axes
    for ax, mean in zip(panels, (1.5, 1.0), strict=True):
        figures.plot_dose_response([_row(1.0, mean)], "dose", ["rate_PYR"], ax=ax, undrugged=False)
    assert panels[0].get_ylim()[1] >= 1.05 * 1.5


def test_one_curve_through_several_levels_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="several conditions or points of other axes at the same dose"):
        figures.plot_dose_response([_row(1.0, 1.2), _row(1.0, 1.4)], "dose", ["rate_PYR"])
