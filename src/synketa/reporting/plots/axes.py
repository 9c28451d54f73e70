"""Axes of figures: limits that one outlier does not squash, ticks on both sides of 1, and the clock of a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter, NullFormatter, NullLocator

from synketa.reporting.sizes import MOST_TICKS, spaced
from synketa.reporting.style import INK, PALE

__all__ = ["Reach", "few_ticks", "hold_curves", "note", "ratio_axis", "ratio_ticks", "reach_of", "slow_time"]

Array = np.ndarray[Any, np.dtype[np.float64]]
_FAR = 6.0  # standard deviations, estimated from the median deviation, beyond which a value lies outside the others
_FEW = 0.25  # share of the values that may lie outside
_SQUASHED = 2.5  # by how much an axis must be longer with them than without, before they are left outside
_LEAST_SPREAD = 0.02  # of logarithms, so that equal values have no outliers a thousandth away
_FEWEST_CURVES, _RUNAWAY = 4, 10.0  # of two or three none is outside; by how many times the reach of all others
_RATIO_MARGIN = 1.15
#: Ticks of an axis of ratios, from coarse to fine; the coarsest with four of them is taken.
_CHOICES: tuple[tuple[float, ...], ...] = (
    tuple(10.0**power for power in range(-6, 7)),
    tuple(step * 10.0**power for power in range(-3, 4) for step in (1, 3)),
    tuple(step * 10.0**power for power in range(-2, 3) for step in (1, 2, 5)),
    (0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.5, 2, 3, 4, 6, 8),
    (0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8),
    (0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3),
)
_ABOVE_ONE = (1.02, 1.05, 1.1, 1.2, 1.5, 2.0, 3.0, 5.0, 10.0)


@dataclass(frozen=True)
class Reach:
    """From where to where some values are drawn.

    Attributes
    ----------
    low, high : float
    beyond : tuple of float
        Values that lie outside, so that the others can be told apart.
    """

    low: float
    high: float
    beyond: tuple[float, ...] = ()

    @property
    def words(self) -> str:
        """Say what lies outside; empty where nothing does."""
        if not self.beyond:
            return ""
        far = max(self.beyond, key=lambda value: abs(np.log(value)) if min(self.beyond) > 0 else abs(value))
        count = "1 value" if len(self.beyond) == 1 else f"{len(self.beyond)} values"
        return f"{count} beyond the axis, {'as far as ' if len(self.beyond) > 1 else ''}{far:.3g}"


def reach_of(values: Iterable[float], log: bool = True) -> Reach:
    """Return from where to where values reach without the few that lie far outside all others.

    Parameters
    ----------
    values : iterable of float
        Those that are not finite (and, on a logarithmic axis, not positive) are ignored.
    log : bool
        Whether the axis is logarithmic.
    """
    raw = np.asarray([value for value in values if np.isfinite(value) and (value > 0 or not log)], float)
    if not raw.size:
        return Reach(1.0, 1.0) if log else Reach(0.0, 1.0)
    low, high = float(raw.min()), float(raw.max())
    x = np.log(raw) if log else raw
    spread = 1.4826 * float(np.median(np.abs(x - np.median(x))))
    spread = max(spread, _LEAST_SPREAD * (1 if log else abs(float(np.median(x)))))
    outside = np.abs(x - np.median(x)) > _FAR * spread
    if raw.size < 4 or not outside.any() or outside.mean() > _FEW:
        return Reach(low, high)
    kept = x[~outside]
    least = np.log(1.5) if log else spread
    if x.max() - x.min() < _SQUASHED * max(kept.max() - kept.min(), least):
        return Reach(low, high)
    return Reach(float(raw[~outside].min()), float(raw[~outside].max()), tuple(raw[outside].tolist()))


def ratio_ticks(low: float, high: float) -> list[float]:
    """Return round ticks of an axis of ratios: four or more where they fit, at least one above and one below 1."""
    ticks: list[float] = []
    for choice in _CHOICES:
        ticks = [tick for tick in choice if low <= tick <= high]
        if len(ticks) >= 4:
            break
    if len(ticks) > MOST_TICKS + 2:
        ticks = [tick for tick in ticks if tick == 1] + spaced([tick for tick in ticks if tick != 1], MOST_TICKS)
    above = [tick for tick in _ABOVE_ONE if tick <= high]
    below = [1 / tick if tick in (2.0, 5.0, 10.0) else round(2 - tick, 2) for tick in (1.02, 1.05, 1.1, 1.2, 1.5)]
    below = [tick for tick in (*below, 0.2, 0.1) if tick >= low]
    ticks += above[-1:] if not any(tick > 1 for tick in ticks) else []
    ticks += below[-1:] if not any(tick < 1 for tick in ticks) else []
    return sorted(set(ticks))


def ratio_axis(axis: Any, values: Iterable[float]) -> Reach:
    """Make a log axis of ratios that shows 1 and both of its sides; return what it leaves outside."""
    reach = reach_of(values)
    low, high = min(reach.low, 0.8) / _RATIO_MARGIN, max(reach.high, 1.25) * _RATIO_MARGIN
    axis.axes.set(**{f"{axis.axis_name}scale": "log", f"{axis.axis_name}lim": (low, high)})
    axis.set_major_locator(FixedLocator(ratio_ticks(low, high)))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axis.set_minor_locator(NullLocator())
    axis.set_minor_formatter(NullFormatter())
    return reach


def few_ticks(axis: Any, values: Sequence[float]) -> None:
    """Put ticks at the values of an axis, or at a few of them where they are many."""
    places = spaced(sorted(set(values)), MOST_TICKS)
    axis.set_major_locator(FixedLocator(places))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:.3g}"))
    axis.set_minor_locator(NullLocator())


def hold_curves(ax: Axes, curves: Sequence[Any], names: Sequence[str] = ()) -> str:
    """Let one curve that goes far beyond all others run out of the axes; say so, and return the words.

    Parameters
    ----------
    ax : Axes
        Whose curves are drawn.
    curves : sequence of ndarray
        The means that have been drawn.
    names : sequence of str
        What they are called.
    """
    spans = [(float(np.nanmin(y)), float(np.nanmax(y))) for y in curves if np.isfinite(y).any()]
    if len(spans) < _FEWEST_CURVES or len(ax.get_shared_y_axes().get_siblings(ax)) > 1:
        return ""
    largest = max(range(len(spans)), key=lambda place: spans[place][1] - spans[place][0])
    others = [span for place, span in enumerate(spans) if place != largest]
    low, high = min(span[0] for span in others), max(span[1] for span in others)
    own_low, own_high = spans[largest]
    room = max(high - low, 1e-9)
    if max(own_high - high, low - own_low) < _RUNAWAY * room or high - low <= 0:
        return ""
    below, above = max(own_low, low - room), min(own_high, high + room)
    ax.set_ylim(below - 0.05 * (above - below), above + 0.05 * (above - below))
    far = own_high if own_high - high > low - own_low else own_low
    words = f"{names[largest] if largest < len(names) else 'a curve'}: beyond the axis, as far as {far:.3g}"
    note(ax, words)
    return words


def note(ax: Axes, words: str) -> None:
    """Write a remark into the upper right corner of some axes."""
    box = {"color": "white", "alpha": 0.8, "pad": 1.0, "lw": 0}
    ax.text(
        0.99, 0.985, words, transform=ax.transAxes, ha="right", va="top", fontsize=12, color=PALE, bbox=box, zorder=5
    )


def edge_mark(ax: Axes, value: float, y: float, colour: str = INK) -> None:
    """Mark a value that lies beyond the abscissa at its edge, with its number."""
    low, high = ax.get_xlim()
    side = value > high
    ax.plot(
        high if side else low,
        y,
        ">" if side else "<",
        ms=9,
        color=colour,
        mec="white",
        mew=0.8,
        clip_on=False,
        zorder=4,
    )
    offset = (-8, 0) if side else (8, 0)
    ax.annotate(f"{value:.3g}", (high if side else low, y), xytext=offset, textcoords="offset points",
                ha="right" if side else "left", va="center", color=colour, fontsize=12)  # fmt: skip


def slow_time(words: str) -> str:
    """Return the label of a time that is not the network's."""
    return f"slow time{f' {words}' if words else ''}"
