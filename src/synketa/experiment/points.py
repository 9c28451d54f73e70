"""The points of a sweep: grids, lists side by side, and samples of ranges."""

from __future__ import annotations

import itertools
import math

import numpy as np

from synketa.common.errors import ConfigurationError, Fault
from synketa.experiment.tables import AxisTable, ExperimentTable

__all__ = ["count_points", "first_point", "points_of"]

_MOST_POINTS = 5_000_000  # that are made at once: about 400 bytes each


def points_of(table: ExperimentTable) -> list[dict[str, float | str]]:
    """Return every point of a sweep: axis -> value.

    Raises
    ------
    ConfigurationError
        They are more than memory should hold.
    """
    if (count := count_points(table)) > _MOST_POINTS:
        raise ConfigurationError(Fault(table.title, "sweep", f"{count} points", f"at most {_MOST_POINTS}"))
    valued = {name: axis.values for name, axis in table.axes.items() if axis.values is not None}
    if table.sweep.method == "zip":
        return [dict(zip(valued, point, strict=True)) for point in zip(*valued.values(), strict=True)] or [{}]
    crossed = [dict(zip(valued, point, strict=True)) for point in itertools.product(*valued.values())]
    samples = _samples(table)
    # the axes keep the order of the file
    joined = [{**sample, **point} for sample in samples for point in crossed]
    return [{name: point[name] for name in table.axes} for point in joined]


def count_points(table: ExperimentTable) -> int:
    """Return the number of points without making them."""
    lengths = [len(axis.values) for axis in table.axes.values() if axis.values is not None]
    if table.sweep.method == "zip":
        return max(lengths, default=1)
    has_ranges = any(axis.range for axis in table.axes.values())
    sampled = (table.sweep.points or 1) + len(table.sweep.also) if has_ranges else 1
    return sampled * math.prod(lengths)


def first_point(table: ExperimentTable) -> dict[str, float | str]:
    """Return one point of a sweep without making the others."""
    return {name: (axis.values or axis.range or (0.0,))[0] for name, axis in table.axes.items()}


def _samples(table: ExperimentTable) -> list[dict[str, float | str]]:
    """Return the samples of the axes that have a range, to six digits, and the points beside them."""
    ranged = {name: axis for name, axis in table.axes.items() if axis.range is not None}
    if not ranged or table.sweep.method not in ("lhs", "sobol"):
        return [{}]
    from scipy.stats import qmc  # slow to import, and few files need it

    sampler = (qmc.Sobol if table.sweep.method == "sobol" else qmc.LatinHypercube)(
        len(ranged), seed=np.random.default_rng(table.sweep.seed)
    )
    samples: list[dict[str, float | str]] = [
        {name: _between(axis, share) for (name, axis), share in zip(ranged.items(), row, strict=True)}
        for row in sampler.random(table.sweep.points).tolist()
    ]
    beside: list[dict[str, float | str]] = [dict(point) for point in table.sweep.also]
    return samples + beside


def _between(axis: AxisTable, share: float) -> float:
    assert axis.range is not None
    low, high = axis.range
    value = low * (high / low) ** share if axis.scale == "log" else low + (high - low) * share
    return float(f"{value:.6g}")
