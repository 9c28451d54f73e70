"""What a sample of uncertain inputs says of an effect: how often it is there, and which input decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from typing import Any, NamedTuple

import numpy as np

from synketa.analysis import cells
from synketa.analysis.contrasts import Contrast, Contrasts

__all__ = [
    "ABOVE",
    "BELOW",
    "Correlation",
    "Sample",
    "Share",
    "rank_correlation_interval",
    "resamples",
    "rows",
    "running_median",
    "samples",
]

Array = np.ndarray[Any, np.dtype[np.float64]]

#: Ratios of the principal rate beyond which an effect counts as there, and as reversed.
ABOVE, BELOW = 1.1, 1.0
_RESAMPLES, _FEWEST_RESAMPLES, _MOST_DRAWN = 2000, 100, 2_000_000  # samples, and points in all of them
_SEED = 11  # of the resampling, so that a report is the same each time
_Z = 1.959964
_FEWEST = 4  # points of which a correlation is worth a word
_WINDOWS = 9  # of a running median


@dataclass(frozen=True)
class Share:
    """How many of some points have a property.

    Attributes
    ----------
    count, n : int
    """

    count: int
    n: int

    @property
    def value(self) -> float:
        """The share; NaN of no points."""
        return self.count / self.n if self.n else np.nan

    @property
    def error(self) -> float:
        """Binomial standard error; of points that fill a box evenly an upper bound."""
        return sqrt(self.value * (1 - self.value) / self.n) if self.n else np.nan

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval, which does not shrink to nothing at 0 and 1.

        References
        ----------
        Wilson 1927, J Am Stat Assoc 22:209, 10.1080/01621459.1927.10502953
        """
        if not self.n:
            return np.nan, np.nan
        weight = _Z**2 / self.n
        centre = (self.value + weight / 2) / (1 + weight)
        half = _Z / (1 + weight) * sqrt(self.value * (1 - self.value) / self.n + weight / (4 * self.n))
        return max(0.0, centre - half), min(1.0, centre + half)


class Correlation(NamedTuple):
    """Spearman's rank correlation of an input with the ratio, and its 95 % bootstrap interval."""

    axis: str
    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Sample:
    """Ratios over uncertain inputs: one condition and one reading of the model.

    Attributes
    ----------
    condition : str
    reading : dict
        Axis of words -> value, e.g. what is held; empty where there is none.
    axes : tuple of str
        The inputs.
    inputs : ndarray, shape (points, inputs)
    ratios : ndarray, shape (points,)
    default : Contrast, optional
        The point of the model's own values, which is no part of the sample.
    """

    condition: str
    reading: dict[str, str]
    axes: tuple[str, ...]
    inputs: Array
    ratios: Array
    default: Contrast | None = None

    @property
    def above(self) -> Share:
        """How many ratios exceed `ABOVE`."""
        return Share(int((self.ratios > ABOVE).sum()), self.ratios.size)

    @property
    def below(self) -> Share:
        """How many ratios are smaller than `BELOW`."""
        return Share(int((self.ratios < BELOW).sum()), self.ratios.size)

    def correlations(self) -> list[Correlation]:
        """Return the rank correlation of every input, the strongest first; none of fewer than four points."""
        return self._correlations

    @cached_property
    def _correlations(self) -> list[Correlation]:
        if self.ratios.size < _FEWEST:
            return []
        found = [
            Correlation(axis, *rank_correlation_interval(self.inputs[:, place], self.ratios))
            for place, axis in enumerate(self.axes)
        ]
        return sorted(found, key=lambda line: -abs(line.value))

    @property
    def by_chance(self) -> float:
        """What the size of a rank correlation exceeds in 5 % of samples where nothing depends on anything."""
        return _Z / sqrt(max(self.ratios.size - 1, 1))

    @property
    def rank_of_default(self) -> float:
        """Share of the sample whose ratio is smaller than that of the model's own values; NaN where not measured."""
        return float((self.ratios < self.default.mean).mean()) if self.default else np.nan


def resamples(points: int) -> int:
    """Return how often so many points are drawn again: 2000 times up to a thousand points, more rarely beyond."""
    return max(_FEWEST_RESAMPLES, min(_RESAMPLES, _MOST_DRAWN // max(points, 1)))


def rank_correlation_interval(x: Array, y: Array) -> tuple[float, float, float]:
    """Return Spearman's correlation of two quantities and its 95 % percentile interval over resampled points.

    Parameters
    ----------
    x, y : ndarray, shape (n,)

    References
    ----------
    Spearman 1904, Am J Psychol 15:72, 10.2307/1412159
    """
    drawn = np.random.default_rng(_SEED).integers(0, x.size, (resamples(x.size), x.size))
    resampled = cells.resampled_rank_correlations(x, y, drawn)
    low, high = np.nanpercentile(resampled, [2.5, 97.5]) if np.isfinite(resampled).any() else (np.nan, np.nan)
    return cells.rank_correlation(x, y), float(low), float(high)


def running_median(x: Array, y: Array) -> tuple[Array, Array]:
    """Return the median of `y` in overlapping windows of neighbours in `x`, a third of the points each.

    Returns
    -------
    x, y : ndarray, shape (at most 9,)
        Medians of each window; nothing of fewer than eight points.
    """
    if x.size < 2 * _FEWEST:
        return np.empty(0), np.empty(0)
    order = np.argsort(x)
    width = round(x.size / 3)
    starts = np.unique(np.linspace(0, x.size - width, _WINDOWS).round().astype(int))
    chosen = [order[start : start + width] for start in starts]
    return np.array([np.median(x[c]) for c in chosen]), np.array([np.median(y[c]) for c in chosen])


def samples(compared: Contrasts, metric: str, axes: Mapping[str, Mapping[str, Any]]) -> list[Sample]:
    """Return the samples that there are of a metric, one for each condition and each value of the axes of words.

    Parameters
    ----------
    compared : Contrasts
    metric : str
        Without one, e.g. ``rate_PYR``.
    axes : mapping
        Those of the manifest. An axis that was sampled has a ``range``; where none has, three and more axes of
        numbers make a sample. Points at the ``default`` of all inputs are the model's own.
    """
    sampled = tuple(name for name, details in axes.items() if details.get("range"))
    if not sampled:
        numbers = [name for name in axes if _varies_in_numbers(compared, name)]
        sampled = tuple(numbers) if len(numbers) > 2 else ()
    gathered: dict[tuple[Any, ...], list[Contrast]] = {}
    for row in compared.of(metric) if len(sampled) > 1 else ():
        if all(isinstance(row.point.get(axis), (int, float)) for axis in sampled):
            reading = tuple((axis, str(row.point[axis])) for axis in axes if axis not in sampled)
            gathered.setdefault((row.condition, reading), []).append(row)
    return [
        _sample(condition, dict(reading), sampled, lines, [axes[axis].get("default") for axis in sampled])
        for (condition, reading), lines in gathered.items()
    ]


def _varies_in_numbers(compared: Contrasts, axis: str) -> bool:
    values = {point[axis] for point in compared.places.values()} - {""}
    return len(values) > 1 and not any(isinstance(value, str) for value in values)


def _sample(
    condition: str, reading: dict[str, str], axes: tuple[str, ...], lines: Sequence[Contrast], own: Sequence[Any]
) -> Sample:
    inputs = np.array([[float(line.point[axis]) for axis in axes] for line in lines])
    wanted = np.array([np.nan if value is None else float(value) for value in own])
    at_default = np.asarray(np.isclose(inputs, wanted, rtol=1e-6, atol=0).all(axis=1))
    default = next((line for line, is_own in zip(lines, at_default, strict=True) if is_own), None)
    ratios = np.array([line.mean for line in lines])
    return Sample(condition, reading, axes, inputs[~at_default], ratios[~at_default], default)


def rows(found: Sequence[Sample], metric: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of sensitivity.csv: shares and rank correlations, one a row."""
    for sample in found:
        head = {"condition": sample.condition, **sample.reading, "metric": metric, "n": sample.ratios.size}
        for quantity, share in ((f"share above {ABOVE:g}", sample.above), (f"share below {BELOW:g}", sample.below)):
            low, high = share.interval
            yield {
                **head, "quantity": quantity, "input": "", "value": share.value, "standard_error": share.error,
                "low": low, "high": high,
            }  # fmt: skip
        for line in sample.correlations():
            yield {
                **head, "quantity": "rank correlation", "input": line.axis, "value": line.value, "low": line.low,
                "high": line.high,
            }  # fmt: skip
        if sample.default is not None:
            yield {**head, "quantity": "ratio of the default", "input": "", "value": sample.default.mean}
