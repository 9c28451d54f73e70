"""All metrics of a sweep in one NetCDF-4/HDF5 file with labelled axes, for xarray, MATLAB and R."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from synketa.analysis import Row, point_key
from synketa.results import replace_file

__all__ = ["write_cube"]

_LARGEST = 20_000_000  # numbers of a grid; beyond it, or where points are no grid, they lie along one axis


def write_cube(path: Path | str, rows: Iterable[Row], manifest: Mapping[str, Any]) -> None:
    """Write the rows of summary.csv as an array.

    A grid has the dimensions (condition, <axes>, seed, metric). Samples and other points that are no grid have
    (condition, point, seed, metric), and the axes are coordinates along ``point``. What is missing is NaN.

    Parameters
    ----------
    rows : iterable of dict
        Rows of summary.csv.
    manifest : mapping
        See `synketa.report`.
    """
    rows = list(rows)
    axes = {name: list(told["values"]) for name, told in manifest["axes"].items()}
    conditions, seeds = list(manifest["conditions"]), list(manifest["seeds"])
    units = {row["metric"]: row["unit"] for row in rows}
    metrics = sorted(units)
    is_grid = bool(manifest.get("grid")) and _size(conditions, *axes.values(), seeds, metrics) <= _LARGEST
    if is_grid:
        middle = axes
    else:
        points = {point_key(run["point"], axes): run["point"] for run in manifest["runs"]}
        middle = {"point": list(range(len(points)))}
        place = {key: index for index, key in enumerate(points)}
    dimensions = {"condition": conditions, **middle, "seed": seeds, "metric": metrics}
    index = {name: {_plain(v): i for i, v in enumerate(labels)} for name, labels in dimensions.items()}
    values = np.full([len(labels) for labels in dimensions.values()], np.nan)
    for row in rows:
        if not is_grid:
            row = {**row, "point": place[point_key(row, axes)]}
        where = tuple(index[name].get(_plain(row[name])) for name in dimensions)
        if None not in where:
            values[where] = row["value"]
    with h5py.File("cube", "w", driver="core", backing_store=False) as file:
        file.attrs["experiment"] = manifest["experiment"]
        file.attrs["title"] = manifest["title"]
        file.attrs["Conventions"] = "CF-1.10"
        data = file.create_dataset("value", data=values, compression="gzip", shuffle=True)
        coordinates = ["unit"]
        for number, (name, labels) in enumerate(dimensions.items()):
            unit = manifest["axes"][name]["unit"] if name in axes else ""
            _labels(file, name, labels, unit).make_scale(name)
            data.dims[number].attach_scale(file[name])
        _labels(file, "unit", [units[name] for name in metrics], "").dims[0].attach_scale(file["metric"])
        if not is_grid:
            for name in axes:
                along = [point[name] for point in points.values()]
                _labels(file, name, along, manifest["axes"][name]["unit"]).dims[0].attach_scale(file["point"])
                coordinates.append(name)
        data.attrs["coordinates"] = " ".join(coordinates)
        file.flush()
        image = file.id.get_file_image()
    replace_file(path, image)


def _labels(file: h5py.File, name: str, values: Sequence[Any], unit: str) -> h5py.Dataset:
    """Write a coordinate: numbers as numbers, anything else as text."""
    if all(isinstance(value, int) for value in values):
        made = file.create_dataset(name, data=np.array(values, np.int64))
    elif all(isinstance(value, (int, float)) for value in values):
        made = file.create_dataset(name, data=np.array(values, np.float64))
    else:
        made = file.create_dataset(name, data=np.array([str(v) for v in values], object), dtype=h5py.string_dtype())
    if unit:
        made.attrs["units"] = unit
    return made


def _plain(value: Any) -> Any:
    """Return what a label is looked up by: 1 and 1.0 are the same."""
    return float(value) if isinstance(value, (int, float)) else value


def _size(*labels: Sequence[Any]) -> int:
    size = 1
    for each in labels:
        size *= len(each)
    return size
