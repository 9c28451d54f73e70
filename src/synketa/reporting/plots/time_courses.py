"""Pictures of hours to weeks: trajectories, shares of an effect, where a signal stops; no file is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import TwoSlopeNorm
from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator, NullLocator

from synketa.analysis.contrasts import Contrast, degree
from synketa.analysis.metrics import Array
from synketa.common.units import DAY, HOUR
from synketa.reporting.plots.axes import edge_mark, hold_curves, slow_time
from synketa.reporting.sizes import wrapped
from synketa.reporting.spread import band, drawn_interval, is_drawn, seeds_in_words
from synketa.reporting.style import INK, PALE, axes_or_new, styled

__all__ = [
    "line_style",
    "plot_bar",
    "plot_nodes",
    "plot_shares",
    "plot_steps",
    "plot_trajectory",
    "plot_weights",
    "time_edges",
]

#: Tol's muted colours: none is a population's, and each has a line and a marker of its own.
_LINES: tuple[tuple[str, Any, str], ...] = (
    ("#882255", "-", "o"),
    ("#332288", (0, (5, 1.5)), "s"),
    ("#44AA99", "-.", "^"),
    ("#DDAA33", (0, (1.2, 1.2)), "D"),
    ("#CC6677", (0, (7, 1.5, 1.5, 1.5, 1.5, 1.5)), "v"),
    ("#5BA8D8", (0, (3, 3)), "P"),
)
_GUIDES = (0.2, 0.5)  # shares at which lines are drawn
_MET, _MISSED = "#332288", "#882255"
_TICKS = {
    **{hours: f"{hours:g} h" for hours in (1.0, 2.0, 6.0)},
    **{24.0 * days: f"{days:g} d" for days in (-21, -7, -3, -1, 1, 3, 7, 14, 28)},
    0.0: "0",
}
_LEAST_SPAN = 0.06  # of an ordinate of folds, so that a thousandth does not look like an effect


def line_style(place: int) -> dict[str, Any]:
    """Return colour and dashes of the condition at a place; six differ, as far as colour-blind readers go."""
    colour, dashes, _ = _LINES[place % len(_LINES)]
    return {"color": colour, "linestyle": dashes}


def time_edges(start: float, stop: float, linear: bool = False, bins: int = 160) -> Array:
    """Return edges of bins that are equally wide on the time axis of `plot_trajectory`, s of slow time."""
    if linear:
        return np.linspace(start, stop, bins + 1)
    return np.asarray(HOUR * np.sinh(np.linspace(np.arcsinh(start / HOUR), np.arcsinh(stop / HOUR), bins + 1)))


@styled
def plot_trajectory(
    bands: Mapping[str, Mapping[int, Array]],
    edges: Array,
    label: str,
    linear: bool = False,
    baseline: float | None = 1.0,
    reference: str | None = None,
    ax: Axes | None = None,
) -> Axes:
    """Draw series over hours and weeks: mean and 95 % band of three seeds and more; two are thin lines beside it.

    Parameters
    ----------
    bands : mapping
        Label of a condition to seed to series, shape (n,). At most six, besides the reference.
    edges : ndarray, shape (n + 1,)
        Slow time, s, from the first dose.
    label : str
        Of the ordinate, with its unit.
    linear : bool
        Days on a linear axis; else hours and days on an axis that is linear up to an hour and
        logarithmic beyond.
    baseline : float, optional
        A thin line.
    reference : str, optional
        The label that is drawn in black.
    """
    ax = axes_or_new(ax)
    middle = (edges[:-1] + edges[1:]) / 2
    x = middle / (DAY if linear else HOUR)
    if baseline is not None:
        ax.axhline(baseline, color=PALE, lw=0.8, zorder=1)
    for place, (name, by_seed) in enumerate((name, seeds) for name, seeds in bands.items() if name != reference):
        _band(ax, x, by_seed, label=name, lw=3.6 - 0.4 * place, **line_style(place))  # equal curves show through
    if reference is not None and reference in bands:
        _band(ax, x, bands[reference], label=reference, lw=1.4, color=INK, linestyle="-")
    hour_axis(ax, edges[0], edges[-1], linear)
    ax.set_ylabel(label)
    low, high = ax.get_ylim()
    if baseline is not None and high - low < _LEAST_SPAN:
        ax.set_ylim(min(low, baseline - _LEAST_SPAN / 3), max(high, baseline + 2 * _LEAST_SPAN / 3))
    hold_curves(ax, [np.mean(list(seeds.values()), axis=0) for seeds in bands.values() if seeds],
                [name for name, seeds in bands.items() if seeds])  # fmt: skip
    ax.yaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 5, 10]))
    return ax


def _band(ax: Axes, x: Array, by_seed: Mapping[int, Array], **style: Any) -> None:
    if not by_seed:
        return
    mean, low, high = band(list(by_seed.values()))
    if np.isfinite(low).any():
        ax.fill_between(x, low, high, color=style["color"], alpha=0.18, lw=0)
    for single in by_seed.values() if len(by_seed) == 2 else ():
        ax.plot(x, single, color=style["color"], lw=0.7, alpha=0.6)
    ax.plot(x, mean, **style)


@styled
def plot_weights(bands: Mapping[str, Mapping[int, Array]], times: Array, pulses: Array, ax: Axes | None = None) -> Axes:
    """Draw weights around a stimulation: mean, 95 % band of three seeds and more, bars where pulses are.

    Parameters
    ----------
    bands : mapping
        Label to seed to weights, folds, shape (n,).
    times : ndarray, shape (n,)
        s, from the first pulse.
    pulses : ndarray
        When they come, s.
    """
    ax = axes_or_new(ax)
    ax.axhline(1, color=PALE, lw=0.8, zorder=1)
    for place, (name, by_seed) in enumerate(bands.items()):
        _band(ax, times, by_seed, label=name, lw=3.2 - 0.4 * place, **line_style(place))
    ax.vlines(pulses, 0.01, 0.045, color=INK, lw=0.5, transform=ax.get_xaxis_transform())
    low, high = ax.get_ylim()
    ax.set(xlim=(times[0], times[-1]), ylim=(low - 0.09 * (high - low), high + 0.05 * (high - low)))
    ax.set(xlabel=slow_time("after the first pulse (s)"), ylabel="weight (fold of before)")
    ax.yaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 5, 10]))
    return ax


def hour_axis(ax: Axes, start: float, stop: float, linear: bool) -> None:
    """Make an abscissa of slow time: days, or hours to an hour and then by factors."""
    if linear:
        ax.set(xlim=(start / DAY, stop / DAY), xlabel=slow_time("after the first dose (d)"))
        return
    ax.set_xscale("function", functions=(np.arcsinh, np.sinh))
    ax.set(xlim=(start / HOUR, stop / HOUR), xlabel=slow_time("after the dose (h to 1 d, then d)"))
    ticks = [tick for tick in sorted(_TICKS) if start / HOUR <= tick <= 1.02 * stop / HOUR]
    ax.xaxis.set_major_locator(FixedLocator(ticks))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: _TICKS.get(round(float(value), 3), "")))
    ax.xaxis.set_minor_locator(NullLocator())


@styled
def plot_shares(
    rows: Sequence[Contrast],
    bands: Mapping[str, tuple[float, float]],
    label: str,
    names: Mapping[str, str] | None = None,
    partial: Sequence[str] = (),
    ax: Axes | None = None,
) -> Axes:
    """Draw what share of an effect each condition leaves: a tick per seed, mean, 95 % interval.

    Parameters
    ----------
    rows : sequence of Contrast
        Of `synketa.analysis.contrasts.shares`.
    bands : mapping
        Condition to the expected low and high; infinite where open. What lies outside is drawn open.
    label : str
        Of the abscissa.
    names : mapping, optional
        Condition to what it is called.
    partial : sequence of str
        Conditions that block a step in part, set apart by their marker.
    """
    conditions = list(dict.fromkeys(row.condition for row in rows))
    ax = axes_or_new(ax, (8.6, 1.5 + 0.36 * len(conditions)))
    drawn = [(*row.ratios.values(), *((row.low, row.high) if is_drawn(row.n) else ())) for row in rows]
    reach = [100 * value for values in drawn for value in values if np.isfinite(value)]
    low, high = min(reach, default=0), max(reach, default=100)
    edges = (max(min(low, -5) - 6, -150), min(max(high, 100) + 8, 400))
    ax.set_xlim(edges)
    for value in (0.0, 1.0, *_GUIDES):
        ax.axvline(100 * value, color=INK, lw=1.1, ls="-" if value in (0.0, 1.0) else (0, (4, 3)), zorder=1)
    for y, row in enumerate(rows):
        band = bands.get(row.condition)
        met = band is None or band[0] <= row.mean <= band[1]
        if band is not None:
            left, right = np.clip([100 * band[0], 100 * band[1]], *edges)
            ax.barh(y, right - left, 0.78, left=left, color=_MET, alpha=0.13, lw=0, zorder=0)
        colour = INK if band is None else _MET if met else _MISSED
        ax.plot([100 * value for value in row.ratios.values()], [y] * row.n, "|", ms=10, mew=1.3, color=colour)
        if is_drawn(row.n) and np.isfinite(row.low):
            ends = np.clip([100 * row.low, 100 * row.high], *edges)
            ax.plot(ends, [y, y], color=colour, lw=2.4, solid_capstyle="butt")
        marker = "D" if row.condition in partial else "o"
        if row.condition in partial:
            box = {"color": "white", "pad": 1.0}
            ax.text(edges[1], y, degree(row.mean), ha="right", va="center", color=colour, zorder=2, bbox=box)
        if edges[0] <= 100 * row.mean <= edges[1]:
            ax.plot(100 * row.mean, y, marker, ms=8, mfc=colour if met else "white", mec=colour, mew=1.8, zorder=3)
        else:
            edge_mark(ax, 100 * row.mean, y, colour)
    ax.set_yticks(range(len(conditions)), [wrapped((names or {}).get(name, name), 34) for name in conditions])
    ax.set(xlim=edges, ylim=(len(conditions) - 0.5, -0.5), xlabel=f"{label} ({seeds_in_words(row.n for row in rows)})")
    ax.tick_params(axis="y", length=0)
    beyond = [tick for tick in range(-150, 401, 50) if not -50 < tick < 150]
    ticks = sorted({0, 100, *(round(100 * value) for value in _GUIDES), *beyond})
    ax.xaxis.set_major_locator(FixedLocator([tick for tick in ticks if edges[0] <= tick <= edges[1]]))
    return ax


@styled
def plot_nodes(
    conditions: Sequence[str], nodes: Sequence[str], values: Array, label: str, ax: Axes | None = None
) -> Axes:
    """Draw a matrix of conditions by steps of the cascade: the share of an effect that gets so far, in per cent.

    Parameters
    ----------
    values : ndarray, shape (conditions, nodes)
        1 as much as in the standard, 0 none; NaN where there is none to compare with.
    """
    ax = axes_or_new(ax, (2.6 + 0.95 * len(nodes), 1.6 + 0.38 * len(conditions)))
    norm = TwoSlopeNorm(0, -1.5, 1.5)
    ax.pcolormesh(np.clip(values, -1.5, 1.5), cmap="PuOr_r", norm=norm, edgecolors="white", linewidth=2)
    for (y, x), value in np.ndenumerate(values):
        if np.isfinite(value):
            number = f"{100 * value:.0f}".replace("-0", "0").replace("-", "−")
            ax.text(x + 0.5, y + 0.5, number, ha="center", va="center", color="white" if abs(value) > 0.95 else INK)
    ax.set_xticks(np.arange(len(nodes)) + 0.5, [node.replace(" ", "\n") for node in nodes])
    ax.xaxis.tick_top()
    ax.set_yticks(np.arange(len(conditions)) + 0.5, [wrapped(name) for name in conditions])
    ax.set(ylim=(len(conditions), 0), xlabel=label)
    ax.tick_params(length=0)
    ax.spines[["left", "bottom"]].set_visible(False)
    return ax


@styled
def plot_steps(
    steps: Mapping[str, tuple[Sequence[float], Sequence[Mapping[int, float]]]],
    labels: tuple[str, str],
    lines: Sequence[float] = (),
    ax: Axes | None = None,
) -> Axes:
    """Draw a value at each of a few steps (delays, numbers of a dose), a line per label; mean, 95 % interval.

    Two seeds are both drawn in place of an interval.

    Parameters
    ----------
    steps : mapping
        Label to the steps and, for each of them, seed to value.
    labels : tuple of str
        Of abscissa and ordinate.
    """
    ax = axes_or_new(ax)
    for value in lines:
        ax.axhline(value, color=PALE, lw=0.9, zorder=1)
    every = sorted({x for places, _ in steps.values() for x in places})
    width = 0.05 * (every[-1] - every[0]) if len(every) > 1 else 0.1
    for place, (name, (places, values)) in enumerate(steps.items()):
        if not places:
            continue
        colour, dashes, marker = _LINES[place % len(_LINES)]
        shift = width * (place - (len(steps) - 1) / 2) / max(len(steps), 1)  # so that equal values stay apart
        x = np.asarray(places, float) + shift
        mean, low, high = np.transpose([drawn_interval(by_seed.values()) for by_seed in values])
        for where, by_seed in zip(x, values, strict=True):
            if len(by_seed) == 2:  # both, in place of an interval
                ax.plot([where, where], list(by_seed.values()), "_", ms=9, mew=1.4, color=colour, alpha=0.7)
        ax.vlines(x, low, high, color=colour, lw=1.6)
        ax.plot(x, mean, color=colour, linestyle=dashes, marker=marker, ms=8, mec="white", mew=0.8, label=name)
    ax.set(xlabel=labels[0], ylabel=labels[1])
    ax.set_xticks(every, [f"{step:g}" for step in every])
    ax.yaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 5, 10]))
    return ax


def plot_bar(ax: Axes, place: int, values: Sequence[float], style: int) -> None:
    """Draw one bar in the colour of a condition: the mean over seeds in per cent, a dot per seed."""
    mean = float(np.mean(values))
    ax.bar(place, mean, 0.6, color=line_style(style)["color"], alpha=0.85)
    ax.plot([place] * len(values), values, "o", ms=4, color=INK, alpha=0.6)
    ax.text(place, max(values) + 2, f"{mean:.0f} %", ha="center", va="bottom", fontsize=13, fontweight="bold")
