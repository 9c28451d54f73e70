"""Tables as pandas frames: the numbers of the CSV files, typed, and the old way in for one release."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import synketa
import synthetic
from synketa.analysis.contrasts import contrasts as compare
from synketa.analysis.contrasts import write_contrasts
from synketa.analysis.netcdf import to_xarray, write_netcdf
from synketa.analysis.summary import read_runs, write_summary
from synketa.results.manifest import read_manifest


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("frames")
    synthetic.dose_response(path, seeds=2)
    return path


def test_summary_is_summary_csv_with_types(folder: Path) -> None:
    table = read_runs(folder, read_manifest(folder)).table
    write_summary(folder / "summary.csv", table)
    frame = synketa.summary(folder)
    written = pd.read_csv(folder / "summary.csv")
    assert list(frame.columns) == list(written.columns)
    for name in ("run", "condition", "seed", "ketamine_uM", "metric", "unit"):
        assert frame[name].dtype == "category"
    keys = ["run", "metric"]
    both = frame.astype({"run": str, "metric": str}).merge(written, on=keys, suffixes=("", "_csv"))
    assert len(both) == len(frame) == len(written)
    np.testing.assert_array_equal(both["value"], both["value_csv"])
    np.testing.assert_array_equal(both["ketamine_uM"].astype(float), both["ketamine_uM_csv"])
    assert set(frame[frame["metric"] == "rate_PYR"]["unit"]) == {"Hz"}


def test_contrasts_are_contrasts_csv_with_types(folder: Path) -> None:
    frame = synketa.contrasts(folder)
    write_contrasts(folder / "contrasts.csv", compare(folder))
    with open(folder / "contrasts.csv") as stream:
        rows = list(csv.DictReader(stream))
    assert list(frame.columns) == ["condition", "ketamine_uM", "reference", "metric", "mean", "low", "high", "n"]
    assert list(frame["metric"]) == [row["metric"] for row in rows]
    np.testing.assert_array_equal(frame["mean"], [float(row["mean"]) for row in rows])
    np.testing.assert_array_equal(frame["ketamine_uM"].astype(float), [float(row["ketamine_uM"]) for row in rows])
    assert set(frame["n"]) == {2}
    assert set(frame["reference"]) == {"ketamine_uM=0"}
    other = synketa.contrasts(folder, {"ketamine_uM": 1.0})
    assert set(other["ketamine_uM"]) == {0.0, 0.3, 3.0, 30.0}


def test_an_experiment_without_runs_has_empty_frames(tmp_path: Path) -> None:
    synthetic.dose_response(tmp_path, seeds=1)
    for path in (tmp_path / "runs").iterdir():
        path.unlink()
    assert synketa.summary(tmp_path).empty
    assert synketa.contrasts(tmp_path).empty


def test_the_old_way_to_filter_contrasts_still_works_and_says_what_is_new(folder: Path) -> None:
    with pytest.deprecated_call(match="pandas frame"):
        rows = synketa.contrasts(folder).of("rate_PYR")
    assert {row.metric for row in rows} == {"rate_PYR"}
    assert rows[0].ratios.keys() == {1, 2}


def test_a_point_without_an_axis_is_missing(tmp_path: Path) -> None:
    synthetic.sensitivity(tmp_path)
    frame = synketa.summary(tmp_path)
    assert frame["share"].isna().any()
    assert frame["f"].notna().all()


@pytest.mark.parametrize("grid", [True, False])
def test_the_array_has_labels_and_units_and_survives_the_file(folder: Path, tmp_path: Path, grid: bool) -> None:
    import xarray

    manifest = {**read_manifest(folder), "grid": grid}
    table = read_runs(folder, manifest).table
    data = to_xarray(table, manifest)
    write_netcdf(tmp_path / "summary.nc", table, manifest)
    assert [path.name for path in tmp_path.iterdir()] == ["summary.nc"]
    with xarray.open_dataset(tmp_path / "summary.nc", engine="h5netcdf") as stored:
        xarray.testing.assert_equal(stored.load(), data)
        assert stored["ketamine_uM"].attrs["units"] == "uM"
        assert stored["value"].dims == ("condition", "ketamine_uM" if grid else "point", "seed", "metric")
        assert str(stored["unit"].sel(metric="rate_PYR").values) == "Hz"
        assert int(stored["value"].notnull().sum()) == len(list(table))
