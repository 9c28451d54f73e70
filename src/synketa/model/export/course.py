"""What acts on a cascade over time, as corners: constant pieces (blocks), and straight lines (a recorded course)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.errors import ConfigurationError, Fault
from synketa.model.signalling.integrator import Pulse

__all__ = ["Corners", "Raised", "Signal", "corners_of", "fewer_corners"]


@dataclass(frozen=True)
class Raised:
    """An input that is raised for a while, or several times: ``(start, stop, level)``, s; at baseline outside."""

    spans: tuple[tuple[float, float, float], ...]

    def at(self, t: float, baseline: float) -> float:
        """Return the level at one time; of spans that overlap the last counts."""
        inside = [level for start, stop, level in self.spans if start <= t < stop]
        return inside[-1] if inside else baseline


#: A number, a pulse, steps, or the corners (times in s, values) of straight lines.
Signal = float | Pulse | Raised | tuple[ArrayLike, ArrayLike]


@dataclass(frozen=True)
class Corners:
    """A piecewise linear input.

    Attributes
    ----------
    first : (float, float)
        Value and slope (per s) at time 0.
    later : tuple of (time, value, slope)
        From each of these times on, s.
    """

    first: tuple[float, float]
    later: tuple[tuple[float, float, float], ...] = ()

    @property
    def is_stepped(self) -> bool:
        """Whether no piece has a slope."""
        return self.first[1] == 0 and all(slope == 0 for _, _, slope in self.later)


def corners_of(signal: Signal, baseline: float, origin: float = 0.0) -> Corners:
    """Return a signal from a time on, which becomes 0.

    Parameters
    ----------
    signal : float, Pulse, Raised or (times, values)
    baseline : float
        Of the input: what steps go up from.
    origin : float
        s.
    """
    if isinstance(signal, Pulse):
        return _stepped(Raised(((signal.start, signal.stop, signal.level),)), 0.0, origin)
    if isinstance(signal, Raised):
        return _stepped(signal, baseline, origin)
    if isinstance(signal, tuple):
        return _lines(*signal, origin)
    return Corners((float(signal), 0.0))


def _stepped(steps: Raised, baseline: float, origin: float) -> Corners:
    edges = sorted({edge for start, stop, _ in steps.spans for edge in (start, stop) if math.isfinite(edge)})
    later = tuple((edge - origin, steps.at(edge, baseline), 0.0) for edge in edges if edge > origin)
    return Corners((steps.at(origin, baseline), 0.0), later)


def _lines(times: ArrayLike, values: ArrayLike, origin: float) -> Corners:
    """Return straight lines between values, constant before the first and after the last."""
    t, v = np.asarray(times, dtype=float) - origin, np.asarray(values, dtype=float)
    if t.ndim != 1 or t.shape != v.shape or t.size < 2 or not (np.diff(t) > 0).all():
        got = f"{t.size} times and {v.size} values"
        raise ConfigurationError(Fault("SBML", "inputs", got, "as many values as increasing times, 2 or more"))
    slopes = [*(np.diff(v) / np.diff(t)).tolist(), 0.0]
    pieces = list(zip(t.tolist(), v.tolist(), slopes, strict=True))
    before = [piece for piece in pieces if piece[0] <= 0]
    slope = before[-1][2] if before else 0.0
    return Corners((float(np.interp(0.0, t, v)), slope), tuple(piece for piece in pieces if piece[0] > 0))


def fewer_corners(
    times: NDArray[np.float64], series: Mapping[str, NDArray[np.float64]], most: int, kept: Iterable[float] = ()
) -> tuple[NDArray[np.float64], dict[str, NDArray[np.float64]]]:
    """Return straight lines with about so many corners through series that are noisy.

    The corners are every so many times; their values are those of least squares, weighted by time, so that what a
    series adds up to stays.

    Parameters
    ----------
    times : ndarray, shape (n,)
        s, increasing.
    series : mapping
        Name -> values, shape (n,).
    most : int
    kept : iterable of float
        Times whose nearest corner is kept.
    """
    from scipy.interpolate import make_lsq_spline  # slow to import

    every = -(-times.size // most)
    if every == 1:
        return times, dict(series)
    nearest = [int(np.abs(times - time).argmin()) for time in kept]
    rows = np.unique([*range(0, times.size, every), times.size - 1, *nearest])
    knots = times[rows]
    weights = np.sqrt(np.gradient(times))
    ends = np.concatenate([knots[:1], knots, knots[-1:]])
    return knots, {name: make_lsq_spline(times, v, ends, k=1, w=weights)(knots) for name, v in series.items()}
