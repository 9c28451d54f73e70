"""Measured points with their errors over the curves of the model, and the residuals; no file is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator, NullLocator

from synketa.analysis.metrics import Array
from synketa.common.units import HOUR
from synketa.reporting.plots.time_courses import hour_axis, line_style
from synketa.reporting.sizes import wrapped
from synketa.reporting.spread import band
from synketa.reporting.style import INK, PALE, SHADE, axes_or_new, styled

__all__ = ["Group", "plot_over_model", "plot_residuals"]

_MARKERS = ("o", "s", "^", "D", "v", "P")
_STRETCHED = 12 * HOUR  # of slow time, beyond which hours are stretched and days are not
_MOST_LEVEL = 6  # names of places that fit beside each other; more stand upright
_INSIDE = 2.0  # standard errors: the shaded band of residuals


@dataclass(frozen=True)
class Group:
    """The measured points of one condition, and the model's curve there.

    Attributes
    ----------
    label : str
    x : ndarray, shape (n,)
        Of the curve: slow time (s), the value of an axis, or a place among conditions.
    curve : dict of int to ndarray, shape (n,)
        Seed to values; empty where no run has finished.
    points, values, errors, residuals : ndarray, shape (m,)
        Places, measured values, standard errors (NaN without), and residuals in standard errors, or, where nothing has
        an error, in the unit of the values.
    """

    label: str
    x: Array
    curve: Mapping[int, Array]
    points: Array
    values: Array
    errors: Array
    residuals: Array = field(default_factory=lambda: np.empty(0))


@styled
def plot_over_model(
    groups: Sequence[Group],
    label: str,
    ticks: Sequence[str] = (),
    baseline: float | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draw measured points with their errors over the model: a line and a 95 % band of three seeds and more.

    Parameters
    ----------
    groups : sequence of Group
        Up to six.
    label : str
        Of the ordinate, with its unit.
    ticks : sequence of str
        Names of the places of the abscissa where it is conditions: the model is then a dash at each.
    baseline : float, optional
        A thin line.
    """
    ax = axes_or_new(ax)
    if baseline is not None:
        ax.axhline(baseline, color=PALE, lw=0.8, zorder=1)
    for place, group in enumerate(groups):
        style = line_style(place)
        if group.curve:
            _draw_model(ax, group, style, bool(ticks))
        errors, marker = np.where(np.isfinite(group.errors), group.errors, 0.0), _MARKERS[place % len(_MARKERS)]
        ax.errorbar(
            group.points, group.values, yerr=errors, fmt=marker, ms=8,
            mfc=style["color"], mec="white", mew=1.0, ecolor=style["color"], elinewidth=1.6, capsize=3.5,
            label=group.label, zorder=4, clip_on=False,
        )  # fmt: skip
    ax.set_ylabel(label)
    ax.yaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 5, 10]))
    _name_places(ax, ticks)
    return ax


def _draw_model(ax: Axes, group: Group, style: dict[str, Any], is_worded: bool) -> None:
    mean, low, high = band(list(group.curve.values()))
    if is_worded:
        ax.hlines(mean, group.x - 0.3, group.x + 0.3, color=style["color"], lw=2.4, zorder=3)
        ax.vlines(group.x - 0.2, low, high, color=style["color"], lw=5, alpha=0.25, zorder=2)
        return
    if np.isfinite(low).any():
        ax.fill_between(group.x, low, high, color=style["color"], alpha=0.18, lw=0)
    for single in group.curve.values() if len(group.curve) == 2 else ():
        ax.plot(group.x, single, color=style["color"], lw=0.7, alpha=0.6)
    ax.plot(group.x, mean, lw=2.2, **style)


def _name_places(ax: Axes, ticks: Sequence[str]) -> None:
    if ticks:
        ax.xaxis.set_major_locator(FixedLocator(list(range(len(ticks)))))
        names = {place: wrapped(name, 14, 3) for place, name in enumerate(ticks)}
        if len(ticks) > _MOST_LEVEL:
            names = {place: wrapped(name, 28, 2) for place, name in enumerate(ticks)}
            ax.tick_params(axis="x", labelrotation=90)
        ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: names.get(round(float(value)), "")))
        ax.xaxis.set_minor_locator(NullLocator())
        ax.set_xlim(-0.6, len(ticks) - 0.4)


@styled
def plot_residuals(
    groups: Sequence[Group], label: str, ticks: Sequence[str] = (), in_errors: bool = True, ax: Axes | None = None
) -> Axes:
    """Draw measured less model at each point, below the curves; shaded: within two standard errors."""
    ax = axes_or_new(ax, (6.8, 2.0))
    if in_errors:
        ax.axhspan(-_INSIDE, _INSIDE, color=SHADE, lw=0, zorder=0)
    ax.axhline(0, color=INK, lw=1.0, zorder=1)
    for place, group in enumerate(groups):
        colour = line_style(place)["color"]
        ax.vlines(group.points, 0, group.residuals, color=colour, lw=1.6, zorder=2)
        ax.plot(
            group.points, group.residuals, _MARKERS[place % len(_MARKERS)], ms=7, color=colour, mec="white", mew=0.8,
            clip_on=False,
        )  # fmt: skip
    far = [abs(value) for group in groups for value in group.residuals if np.isfinite(value)]
    least = 1.25 * _INSIDE if in_errors else 0.0
    reach = max(least, 1.15 * max(far, default=1.0))
    ax.set(ylim=(-reach, reach), ylabel=label)
    ax.yaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 5, 10], integer=reach > 4))
    _name_places(ax, ticks)
    return ax


def time_axis(ax: Axes, start: float, stop: float) -> float:
    """Make an abscissa of slow time, s to h; return what times (s) are divided by."""
    if stop - start > _STRETCHED:
        hour_axis(ax, start, stop, False)
        return HOUR
    ax.set(xlim=(start / HOUR, stop / HOUR), xlabel="slow time (h)")
    ax.xaxis.set_major_locator(MaxNLocator(7, steps=[1, 2, 2.5, 5, 10]))
    return HOUR
