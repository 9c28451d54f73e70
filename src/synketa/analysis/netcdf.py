"""All metrics of a sweep as an array with labelled axes: an xarray dataset, and a NetCDF-4 file for MATLAB and R."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from synketa.analysis.summary import Table, point_key
from synketa.common.atomic_write import replace_file

if TYPE_CHECKING:
    import xarray

__all__ = ["to_xarray", "write_netcdf"]

_LARGEST = 20_000_000  # numbers of a grid; beyond it, or where points are no grid, they lie along one axis


def to_xarray(table: Table, manifest: Mapping[str, Any]) -> xarray.Dataset:
    """Return the numbers of all finished runs as an array, ``value``.

    A grid has the dimensions (condition, <axes>, seed, metric). Samples and other points that are no grid have
    (condition, point, seed, metric), and the axes are coordinates along ``point``. What is missing is NaN; ``unit``
    is a coordinate along ``metric``.

    Parameters
    ----------
    table : Table
    manifest : mapping
        See `synketa.results.manifest`.
    """
    import xarray

    axes = {name: list(details["values"]) for name, details in manifest["axes"].items()}
    conditions, seeds = list(manifest["conditions"]), list(manifest["seeds"])
    metrics = sorted(table.units)
    size = math.prod(map(len, (conditions, *axes.values(), seeds, metrics)))
    is_grid = bool(manifest.get("grid")) and size <= _LARGEST
    points = {} if is_grid else {point_key(run["point"], axes): run["point"] for run in manifest["runs"]}
    middle = axes if is_grid else {"point": list(range(len(points)))}
    dimensions = {"condition": conditions, **middle, "seed": seeds, "metric": metrics}
    values = _filled(table, dimensions, {key: place for place, key in enumerate(points)}, list(axes))
    coordinates: dict[str, Any] = {name: (name, _labels(labels)) for name, labels in dimensions.items()}
    coordinates["unit"] = ("metric", _labels([table.units[name] for name in metrics]))
    if not is_grid:
        coordinates |= {name: ("point", _labels([point[name] for point in points.values()])) for name in axes}
    title = {"experiment": manifest["experiment"], "title": manifest["title"], "Conventions": "CF-1.10"}
    data = xarray.Dataset({"value": (list(dimensions), values)}, coordinates, title)
    for name in axes:
        if unit := manifest["axes"][name].get("unit"):
            data[name].attrs["units"] = unit
    return data


def _filled(table: Table, dimensions: Mapping[str, Sequence[Any]], points: Mapping[Any, int], axes: list[str]) -> Any:
    """Return an array of the dimensions with the values of the table; `points` numbers those that are no grid."""
    index = {name: {_plain(v): i for i, v in enumerate(labels)} for name, labels in dimensions.items()}
    values = np.full([len(labels) for labels in dimensions.values()], np.nan)
    for line in table.lines:
        place: dict[str, Any] = {"condition": line.condition, "seed": line.seed}
        place |= {"point": points[point_key(line.point, axes)]} if points else line.point
        where = [index[name].get(_plain(place[name])) for name in dimensions if name != "metric"]
        if None not in where:
            values[*where, [index["metric"][name] for name in line.names]] = line.values
    return values


def _labels(values: Sequence[Any]) -> Any:
    """Return a coordinate: numbers as numbers, anything else as text."""
    if all(isinstance(value, int) for value in values):
        return np.array(values, np.int64)
    if all(isinstance(value, (int, float)) for value in values):
        return np.array(values, np.float64)
    return np.array([str(value) for value in values], object)


def _plain(value: Any) -> Any:
    """Return what a label is looked up by: 1 and 1.0 are the same."""
    return float(value) if isinstance(value, (int, float)) else value


def write_netcdf(path: Path | str, table: Table, manifest: Mapping[str, Any]) -> None:
    """Write the array of `to_xarray` as a NetCDF-4 file, whole or not at all.

    Raises
    ------
    SynketaError
        The disk is full or the folder cannot be written.
    """
    encoding = {"value": {"zlib": True, "shuffle": True}}
    # in memory: a full disk then fails in Python, not inside HDF5
    image = to_xarray(table, manifest).to_netcdf(engine="h5netcdf", encoding=encoding)
    replace_file(path, bytes(image))
