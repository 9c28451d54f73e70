"""Measured values in a report: over a time course, along an axis, at places; with the score, from files only."""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import synthetic
from synketa.analysis.contrasts import contrasts
from synketa.analysis.summary import read_runs
from synketa.reporting.experiment_data import ExperimentData
from synketa.reporting.page import write_report
from synketa.reporting.pictures.own_data import compared_data, data_pictures
from synketa.reporting.plots.own_data import Group, plot_residuals
from synketa.results.manifest import read_manifest
from synketa.results.own_data import DataPoint, OwnData


def table(observable: str, points: list[DataPoint], contrast: str = "ratio", unit: str = "1") -> dict[str, Any]:
    return OwnData("Mine", "mine.csv", "own counts", observable, contrast, unit, 0.0, tuple(points)).as_entry()


def point(value: float, condition: str = "ketamine", time: float | None = None, **at: Any) -> DataPoint:
    return DataPoint(condition, at, time, value, 0.05, 6, 2)


def read(folder: Path) -> list[dict[str, str]]:
    return list(csv.DictReader((folder / "data.csv").read_text().splitlines()))


def test_points_of_a_time_course_are_compared_with_the_same_time_of_the_reference(tmp_path: Path) -> None:
    times = [600.0, 1800.0, 7200.0]
    plasma = table("plasma_ketamine", [point(100, time=t) for t in times], "value", "ng/mL")
    data = [table("glutamate", [point(1.3, time=t) for t in times]), plasma]
    synthetic.quickstart(tmp_path, seeds=3, data=data, figures=["data"])
    page = write_report(tmp_path).read_text(encoding="utf-8")
    rows = read(tmp_path)
    assert {path.stem for path in (tmp_path / "figures").glob("*.png")} == {"data_1", "data_2"}
    drug, vehicle = ([synthetic.infusion(n, uM, s) for s in (1, 2, 3)] for n, uM in (("k", 0.6), ("s", 0.0)))
    expected = np.mean(
        [
            np.interp(1800, one.slow["time"], one.slow["glutamate"])
            / np.interp(1800, other.slow["time"], other.slow["glutamate"])
            for one, other in zip(drug, vehicle, strict=True)
        ]
    )
    assert float(rows[1]["model_mean"]) == pytest.approx(expected, rel=1e-5)
    assert float(rows[1]["residual_in_errors"]) == pytest.approx((1.3 - expected) / 0.05, rel=1e-4)
    assert rows[1]["seeds"] == "3"
    assert "Measured values beside the model" in page
    assert "standard errors from the data" in page


def test_points_lie_along_the_axis_that_the_table_has(tmp_path: Path) -> None:
    data = [table("rate_PYR", [point(1.4, "full", ketamine_uM=uM) for uM in (1.0, 3.0)])]
    synthetic.dose_response(tmp_path, seeds=3, data=data, figures=["data"])
    write_report(tmp_path)
    rows = read(tmp_path)
    assert [row["ketamine_uM"] for row in rows] == ["1.0", "3.0"]
    assert 1.2 < float(rows[0]["model_mean"]) < 1.7
    assert (tmp_path / "figures" / "data.svg").is_file()


def two_axes(folder: Path, magnesium: tuple[float, ...], levels: tuple[float, ...] = (0.0, 1.0, 3.0)) -> Any:
    """Write a report of data by dose and by magnesium; return the axes of its figure."""
    runs = [
        synthetic.clamp("full", uM, seed, ketamine_uM=uM, Mg_mM=Mg)
        for uM in levels
        for Mg in magnesium
        for seed in (1, 2)
    ]
    axes = {
        "ketamine_uM": {"values": list(levels), "scale": "log", "unit": "uM"},
        "Mg_mM": {"values": list(magnesium), "unit": "mM"},
    }
    points = [point(1.0 + uM / 5, "full", ketamine_uM=uM, Mg_mM=Mg) for uM in levels[1:] for Mg in magnesium]
    synthetic.write_experiment(
        folder, runs, reference={"ketamine_uM": 0}, axes=axes, data=[table("rate_PYR", points)], figures=["data"]
    )
    manifest = read_manifest(folder)
    account = read_runs(folder, manifest)
    compared = contrasts(account.table, manifest["reference"])
    data = ExperimentData(folder, manifest, account.table, compared, account.finished)
    (picture,) = data_pictures(data, compared_data(data))
    return picture.figure


def test_a_second_axis_of_data_makes_a_curve_for_each_of_its_levels(tmp_path: Path) -> None:
    top, below = two_axes(tmp_path, (0.8, 1.5)).axes
    labels = top.get_legend_handles_labels()[1]
    assert len(labels) == 2
    assert [label.rpartition(", ")[2] for label in labels] == ["0.8 mM", "1.5 mM"]
    assert below.get_xlabel()
    marks = [line for line in below.lines if line.get_marker() in ("o", "s")]
    assert [list(line.get_xdata()) for line in marks] == [[1.0, 3.0]] * 2
    assert not any(line.get_clip_on() for line in marks), "a mark at the edge is whole"


def test_names_of_many_places_stand_upright_and_apart() -> None:
    places = np.arange(14.0)
    group = Group("measured", places, {}, places, places, places, places)
    ax = plot_residuals([group], "residual", [f"Ketamine with magnesium, {place:g}" for place in places])
    ax.figure.canvas.draw()
    boxes = [label.get_window_extent() for label in ax.get_xticklabels() if label.get_text()]
    assert len(boxes) == 14
    assert not any(a.overlaps(b) for a, b in pairwise(sorted(boxes, key=lambda box: box.x0)))


def test_points_without_an_axis_stand_side_by_side(tmp_path: Path) -> None:
    data = [table("rate_PYR@infusion", [point(1.4), point(1.0, "saline")])]
    synthetic.quickstart(tmp_path, seeds=2, data=data, figures=["data"])
    page = write_report(tmp_path).read_text(encoding="utf-8")
    drug, vehicle = read(tmp_path)
    assert (drug["scored"], vehicle["scored"]) == ("1", "0")  # the reference over itself is 1
    assert "1 left out" in page


def test_a_table_of_what_no_run_has_is_said_and_not_drawn(tmp_path: Path) -> None:
    synthetic.quickstart(tmp_path, data=[table("nothing", [point(1.0, time=60.0)])], figures=["data"])
    assert "Measured values beside the model" in write_report(tmp_path).read_text(encoding="utf-8")
    assert read(tmp_path)[0]["model_mean"] == ""
    assert not list((tmp_path / "figures").glob("*.png"))
