"""All metrics of a sweep in one NetCDF-4/HDF5 file with labelled axes, for xarray, MATLAB and R."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from synketa.analysis.summary import Table, point_key
from synketa.results.result_file import in_memory

__all__ = ["write_cube"]

_LARGEST = 20_000_000  # numbers of a grid; beyond it, or where points are no grid, they lie along one axis


def write_cube(path: Path | str, table: Table, manifest: Mapping[str, Any]) -> None:
    """Write the numbers of all finished runs as an array.

    A grid has the dimensions (condition, <axes>, seed, metric). Samples and other points that are no grid have
    (condition, point, seed, metric), and the axes are coordinates along ``point``. What is missing is NaN.

    Parameters
    ----------
    table : Table
    manifest : mapping
        See `synketa.results.manifest`.
    """
    axes = {name: list(told["values"]) for name, told in manifest["axes"].items()}
    conditions, seeds = list(manifest["conditions"]), list(manifest["seeds"])
    units = table.units
    metrics = sorted(units)
    size = math.prod(map(len, (conditions, *axes.values(), seeds, metrics)))
    is_grid = bool(manifest.get("grid")) and size <= _LARGEST
    if is_grid:
        middle = axes
    else:
        points = {point_key(run["point"], axes): run["point"] for run in manifest["runs"]}
        middle = {"point": list(range(len(points)))}
        place = {key: index for index, key in enumerate(points)}
    dimensions = {"condition": conditions, **middle, "seed": seeds, "metric": metrics}
    index = {name: {_plain(v): i for i, v in enumerate(labels)} for name, labels in dimensions.items()}
    values = np.full([len(labels) for labels in dimensions.values()], np.nan)
    for line in table.lines:
        told = {"condition": line.condition, "seed": line.seed}
        told |= line.point if is_grid else {"point": place[point_key(line.point, axes)]}
        where = [index[name].get(_plain(told[name])) for name in dimensions if name != "metric"]
        if None not in where:
            values[*where, [index["metric"][name] for name in line.names]] = line.values
    with in_memory(path) as file:
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
