"""What measured values have determined: widths of the posterior over those of the prior, correlations, edges."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.evidence.fit.problem import FreeParameter, Problem

__all__ = ["Correlated", "Determined", "Estimate", "estimates", "normal_samples"]

Array = NDArray[np.float64]

DETERMINED, NARROWED = 0.5, 0.8  # widths of the posterior over that of the prior
_STRONG = 0.8  # correlation of two parameters that only their combination is known of
_AT_AN_END, _NEAR = 0.1, 0.03  # share of the samples in the outermost part of the range
_ALONE = 0.5  # correlation below which a parameter has nothing to do with the others


@dataclass(frozen=True)
class Correlated:
    """Two parameters that the data tie to each other."""

    one: str
    other: str
    correlation: float


@dataclass(frozen=True)
class Estimate:
    """What became of one parameter.

    Attributes
    ----------
    parameter : FreeParameter
    best, median, low, high : float
        The most probable value, and median and 95 % interval of the posterior, SI.
    width : float
        Of that interval, over the same of the prior, on the scale on which the prior is uniform.
    correlation : float
        The largest, in size, with another parameter; 0 alone.
    end : str
        ``low`` or ``high`` where the posterior lies at an end of the range; else empty.
    """

    parameter: FreeParameter
    best: float
    median: float
    low: float
    high: float
    width: float
    correlation: float
    end: str

    @property
    def status(self) -> str:
        """``determined``, ``narrowed`` or ``not determined``."""
        return "determined" if self.width <= DETERMINED else "narrowed" if self.width <= NARROWED else "not determined"

    @property
    def is_idle(self) -> bool:
        """Whether the data say nothing of it, nor of a combination with another one."""
        return self.status == "not determined" and abs(self.correlation) < _ALONE

    @property
    def words(self) -> str:
        """What became of it, in a sentence."""
        own = self.parameter
        prior = f"{own.text(own.low)} to {own.text(own.high)}"
        interval = f"{own.text(self.low, 3)} to {own.text(self.high, 3)}"
        share = f"{100 * self.width:.0f} % of the width of its prior ({prior})"
        text = f"{own.path}: {self.status}: {own.text(self.best, 3)}, 95 % interval {interval}, {share}"
        beyond = f"; it lies at the {self.end} end of its range, so the data ask for values beyond" if self.end else ""
        return text + beyond


@dataclass(frozen=True)
class Determined:
    """What became of all parameters.

    Attributes
    ----------
    estimates : tuple of Estimate
    correlations : ndarray, shape (parameters, parameters)
    ties : tuple of Correlated
    """

    estimates: tuple[Estimate, ...]
    correlations: Array
    ties: tuple[Correlated, ...]

    @property
    def lines(self) -> list[str]:
        """What became of them, a line each."""
        tied = [
            f"{tie.one} and {tie.other} are tied (correlation {tie.correlation:.2f}): the data determine a combination"
            for tie in self.ties
        ]
        return [*(estimate.words for estimate in self.estimates), *tied]


def estimates(problem: Problem, best: Array, samples: Array) -> Determined:
    """Return what the samples of a posterior say.

    Parameters
    ----------
    best : ndarray, shape (parameters,)
        The most probable place.
    samples : ndarray, shape (n, parameters)
        Places.
    """
    correlations = _correlations(samples)
    names = problem.names
    found = []
    for column, parameter in enumerate(problem.parameters):
        low, median, high = np.quantile(samples[:, column], [0.025, 0.5, 0.975])
        others = np.delete(correlations[column], column)
        strongest = float(others[np.abs(others).argmax()]) if others.size else 0.0
        width = float((high - low) / 0.95)
        found.append(
            Estimate(
                parameter,
                best=parameter.value(float(best[column])),
                median=parameter.value(float(median)),
                low=parameter.value(float(low)),
                high=parameter.value(float(high)),
                width=width,
                correlation=strongest,
                end=_end(samples[:, column], width),
            )
        )
    ties = tuple(
        Correlated(names[i], names[j], float(correlations[i, j]))
        for i, j in combinations(range(len(names)), 2)
        if abs(correlations[i, j]) >= _STRONG
    )
    return Determined(tuple(found), correlations, ties)


def _correlations(samples: Array) -> Array:
    if samples.shape[1] == 1:
        return np.ones((1, 1))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.nan_to_num(np.asarray(np.corrcoef(samples.T)))


def _end(places: Array, width: float) -> str:
    """Return the end of the range at which a narrow posterior lies."""
    if width > NARROWED:
        return ""
    ends: dict[str, Any] = {"low": np.mean(places < _NEAR), "high": np.mean(places > 1 - _NEAR)}
    end = max(ends, key=lambda name: float(ends[name]))
    return end if ends[end] > _AT_AN_END else ""


def normal_samples(best: Array, precision: Array, count: int = 4000, seed: int = 1) -> Array:
    """Return samples of a normal approximation around the most probable place, within the ranges.

    Along what the data say nothing of, it is nearly uniform.
    """
    covariance = np.linalg.inv(precision + np.eye(best.size))
    drawn = np.random.default_rng(seed).multivariate_normal(best, covariance, size=50 * count)
    inside = drawn[((drawn >= 0) & (drawn <= 1)).all(axis=1)]
    return np.asarray(inside[:count] if len(inside) >= count // 10 else np.clip(drawn[:count], 0, 1))
