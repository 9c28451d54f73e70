"""How well runs agree with measured values: the model at each of them, residuals, and a score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from synketa.analysis.metrics import Array, window_mean
from synketa.analysis.pairing import interval
from synketa.common.atomic_write import csv_text, write_lines
from synketa.common.units import HOUR
from synketa.results.own_data import DataPoint, OwnData
from synketa.results.result import Result

__all__ = ["Agreement", "Score", "agreement", "curve_of", "score", "series_at", "write_agreement"]

_COLUMNS = (
    "data", "observable", "contrast", "group", "time_h", "value", "error", "unit", "model_mean", "model_low",
    "model_high", "seeds", "residual", "residual_in_errors", "scored",
)  # fmt: skip


@dataclass(frozen=True)
class Agreement:
    """A measured value beside what the runs have there.

    Attributes
    ----------
    point : DataPoint
    at : dict
        Axis -> value of the runs, also for axes that the table has no column of.
    mean, low, high : float
        Of the model over seeds, with a 95 % interval; NaN ends of a single seed, NaN where no run has it.
    seeds : int
    is_scored : bool
        Whether it counts: a ratio of the reference to itself is 1 by construction, and a value without error has none.
    """

    point: DataPoint
    at: Mapping[str, Any]
    mean: float
    low: float
    high: float
    seeds: int
    is_scored: bool

    @property
    def residual(self) -> float:
        """Measured less model, in the unit of the value."""
        return self.point.value - self.mean

    @property
    def in_errors(self) -> float:
        """The residual in standard errors of the measured value; NaN without an error."""
        return self.residual / self.point.error if self.point.error else np.nan


@dataclass(frozen=True)
class Score:
    """How far measured values are from the mean of the model.

    Attributes
    ----------
    points : int
        Values that count.
    chi2_per_point : float
        Mean square of the residuals, each in units of its standard error: about 1 where nothing but the errors
        of measurement keeps the two apart. NaN without a value that counts.
    rms : float
        Root mean square of the residuals, in the unit of the values.
    left_out : int
        Values that do not count.
    """

    points: int
    chi2_per_point: float
    rms: float
    left_out: int

    @property
    def rms_in_errors(self) -> float:
        """Root mean square of the residuals in units of the standard errors."""
        return float(np.sqrt(self.chi2_per_point))

    @property
    def words(self) -> str:
        """The score in a sentence."""
        left = f"; {self.left_out} without an error, or ratios of the reference to itself, do not count"
        left = left if self.left_out else ""
        if not self.points:
            return f"no score{left}"
        return (
            f"the model's mean is {self.rms_in_errors:.2g} standard errors from the data (root mean square), chi² "
            f"{self.chi2_per_point:.2g} per point of {self.points}; about 1 is what the errors alone would give{left}"
        )


def series_at(time: Array, values: Array, at: float, averaged_over: float = 0.0) -> float:
    """Return a series at a time, or its mean over a span around it; NaN where it does not reach.

    Parameters
    ----------
    time, values : ndarray, shape (n,)
        Slow time, s, increasing.
    at, averaged_over : float
        s.
    """
    if averaged_over:
        return window_mean(time, values, at - averaged_over / 2, at + averaged_over / 2)
    slack = float(np.max(np.diff(time))) if time.size > 1 else 0.0  # the last sample lies one step before the end
    return float(np.interp(at, time, values)) if time[0] - slack <= at <= time[-1] + slack else np.nan


def curve_of(result: Result, observable: str) -> tuple[Array, Array] | None:
    """Return times (s of slow time) and values of a slow series, or of the rate of a population; None without it."""
    if observable in result.slow:
        return result.slow["time"], result.slow[observable]
    population = observable.removeprefix("rate_")
    if observable.startswith("rate_") and population in result.rates:
        return result.rates["time"], result.rates[population]
    return None


def agreement(
    data: OwnData, point: DataPoint, at: Mapping[str, Any], values: Iterable[float], is_reference: bool
) -> Agreement:
    """Compare a measured value with the values of the runs, one a seed; those that are not finite are left out."""
    sample = [value for value in values if np.isfinite(value)]
    mean, low, high = interval(sample)
    trivial = is_reference and data.contrast == "ratio"
    is_scored = bool(point.error) and not trivial and bool(sample)
    return Agreement(point, at, mean, low, high, len(sample), is_scored)


def score(rows: Sequence[Agreement]) -> Score:
    """Return how far measured values are from the model."""
    counted = [row for row in rows if row.is_scored]
    if not counted:
        return Score(0, np.nan, np.nan, len(rows))
    squares = [row.in_errors**2 for row in counted]
    rms = float(np.sqrt(np.mean([row.residual**2 for row in counted])))
    return Score(len(counted), float(np.mean(squares)), rms, len(rows) - len(counted))


def write_agreement(path: Path, compared: Sequence[tuple[OwnData, Sequence[Agreement]]], axes: Sequence[str]) -> None:
    """Write data.csv: a row for each measured value and point of the axes; without any the file goes."""
    if not compared:
        path.unlink(missing_ok=True)
        return
    lines = (_line(data, row, axes) for data, rows in compared for row in rows)
    write_lines(path, [*_COLUMNS[:4], *axes, *_COLUMNS[4:]], lines)


def _line(data: OwnData, row: Agreement, axes: Sequence[str]) -> str:
    point = row.point
    hours = "" if point.time is None else f"{point.time / HOUR:.9g}"
    numbers = (row.mean, row.low, row.high, row.seeds, row.residual, row.in_errors)
    return csv_text(
        [
            data.title, data.observable, data.contrast, point.condition, *(row.at.get(axis, "") for axis in axes),
            hours, point.value, "" if point.error is None else point.error, data.unit,
            *("" if number != number else number for number in numbers), int(row.is_scored),
        ]
    )  # fmt: skip
