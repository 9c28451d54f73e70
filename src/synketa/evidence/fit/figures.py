"""Figures of a fit: the posterior of each parameter and pair, and the curves of the model over the measured values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullFormatter
from numpy.typing import NDArray

from synketa.common.units import HOUR
from synketa.evidence.fit.determined import Determined
from synketa.evidence.fit.problem import FreeParameter, Problem
from synketa.reporting.style import INK, PALE, SHADE, new_figure, styled
from synketa.results import observables

__all__ = ["plot_fit", "plot_posterior"]

Array = NDArray[np.float64]

_FITTED, _BEFORE, _TRUE = "#882255", "#5C5C5C", "#332288"
_BINS = 24
_LEVELS = (0.95, 0.5)  # of the samples inside of a contour


@styled
def plot_posterior(problem: Problem, found: Determined, samples: Array) -> Figure:
    """Draw the posterior: on the diagonal each parameter over its prior, below it each pair.

    Parameters
    ----------
    samples : ndarray, shape (n, parameters)
        Places in the ranges.
    """
    count = len(problem.parameters)
    side = 2.5 if count > 1 else 4.2
    figure = new_figure(count, count, (side * count + 1.2, side * count + 0.8))
    axes = np.array(figure.axes).reshape(count, count)
    for row in range(count):
        for column in range(count):
            ax = axes[row, column]
            if column > row:
                ax.set_axis_off()
            elif column == row:
                _one(ax, problem.parameters[row], found.estimates[row].status, samples[:, row])
            else:
                _pair(ax, samples[:, column], samples[:, row])
            _name(ax, problem.parameters, row, column, count)
    return figure


def _one(ax: Axes, parameter: FreeParameter, status: str, places: Array) -> None:
    """Draw the density of a parameter, that of its prior as a shade, and the model's own value as a dashed line."""
    ax.fill_between([0, 1], [1, 1], color=SHADE, lw=0, zorder=0)
    ax.hist(places, bins=_BINS, range=(0, 1), density=True, histtype="stepfilled", color=_FITTED, alpha=0.25)
    ax.hist(places, bins=_BINS, range=(0, 1), density=True, histtype="step", color=_FITTED, lw=1.8)
    ax.axvline(parameter.place(parameter.own.value), color=_BEFORE, lw=1.5, ls=(0, (4, 2)))
    ax.set(xlim=(0, 1), ylim=(0, None))
    ax.set_yticks([])
    ax.set_title(status, fontsize=12, color=INK if status == "determined" else PALE)


def _pair(ax: Axes, x: Array, y: Array) -> None:
    density, xs, ys = np.histogram2d(x, y, bins=_BINS, range=[[0, 1], [0, 1]])
    density = _smoothed(density)
    ranked = np.sort(density.ravel())[::-1]
    inside = np.cumsum(ranked) / ranked.sum()
    levels = sorted({float(ranked[np.searchsorted(inside, level)]) for level in _LEVELS})
    middle = (xs[:-1] + xs[1:]) / 2, (ys[:-1] + ys[1:]) / 2
    if len(levels) == len(_LEVELS) and levels[0] > 0:
        ax.contourf(*middle, density.T, [*levels, float(density.max()) * 1.01], colors=[_FITTED], alpha=0.3)
        ax.contour(*middle, density.T, levels, colors=[_FITTED], linewidths=1.3)
    shown = np.linspace(0, len(x) - 1, min(len(x), 300)).astype(int)
    ax.plot(x[shown], y[shown], ".", ms=2, color=INK, alpha=0.25)
    ax.set(xlim=(0, 1), ylim=(0, 1))


def _smoothed(density: Array) -> Array:
    from scipy.ndimage import gaussian_filter

    return np.asarray(gaussian_filter(density, 1.0, mode="nearest"))


def _name(ax: Axes, parameters: Sequence[FreeParameter], row: int, column: int, count: int) -> None:
    if column > row:
        return
    _ticks(ax.xaxis, parameters[column], row == count - 1)
    if row == count - 1:
        ax.set_xlabel(_words(parameters[column]))
    if column < row:
        _ticks(ax.yaxis, parameters[row], column == 0)
        if column == 0:
            ax.set_ylabel(_words(parameters[row]))


def _words(parameter: FreeParameter) -> str:
    name = parameter.path.rpartition(".")[2].replace("_", " ")
    return f"{name}\n({parameter.unit})" if parameter.unit else name


def _ticks(axis: Any, parameter: FreeParameter, has_labels: bool) -> None:
    """Put round values of a parameter at their places."""
    low, high = parameter.shown(parameter.low), parameter.shown(parameter.high)
    if parameter.is_log and high / low > 3:
        values = LogLocator(subs=(1, 2, 5)).tick_values(low, high)
    else:
        values = MaxNLocator(4).tick_values(low, high)
    scale = parameter.low / low if low else parameter.high / high
    inside = [float(value) for value in values if low * (1 - 1e-9) <= value <= high * (1 + 1e-9)]
    places = [parameter.place(value * scale) for value in inside]
    texts = dict(zip(places, (f"{value:g}" for value in inside), strict=True))
    axis.set_ticks(places)
    axis.set_major_formatter(FuncFormatter(lambda place, _: texts.get(place, "")) if has_labels else NullFormatter())


@styled
def plot_fit(problem: Problem, best: Array, drawn: Sequence[Array]) -> Figure:
    """Draw the measured values with the model before the fit, at the most probable values, and a 95 % band.

    Parameters
    ----------
    best : ndarray
        The most probable place.
    drawn : sequence of ndarray, shape (values,)
        What the model has at every measured value, for some samples of the posterior.
    """
    tables = list(dict.fromkeys(data.title for data, _ in problem.rows))
    figure = new_figure(len(tables), 1, (7.6, 1.0 + 3.6 * len(tables)))
    before, after = problem.predicted(problem.own), problem.predicted(best)
    low, high = np.quantile(np.array(drawn), [0.025, 0.975], axis=0) if len(drawn) else (after, after)
    for ax, title in zip(figure.axes, tables, strict=True):
        picked = [number for number, (data, _) in enumerate(problem.rows) if data.title == title]
        for condition in dict.fromkeys(problem.rows[number][1].condition for number in picked):
            rows = [number for number in picked if problem.rows[number][1].condition == condition]
            _curve(ax, problem, rows, (before, after, low, high))
        data = problem.rows[picked[0]][0]
        unit = "fold of reference" if data.contrast == "ratio" else {"1": "fold"}.get(data.unit, data.unit)
        ax.set_ylabel(f"{observables.label(data.observable)} ({unit})")
        if data.is_series:
            ax.set_xscale("function", functions=(np.arcsinh, np.sinh))
            ax.set_xticks([tick for tick in (0, 1, 2, 6, 24, 72, 168, 336) if tick <= ax.get_xlim()[1]])
            ax.xaxis.set_major_formatter(FuncFormatter(lambda hour, _: f"{hour:g}"))
        ax.set_xlabel("slow time (h)" if data.is_series else "measured value")
    handles, labels = figure.axes[0].get_legend_handles_labels()
    once = dict(zip(labels, handles, strict=True))
    figure.legend(once.values(), once.keys(), loc="outside upper center", ncols=2, frameon=False)
    return figure


def _curve(ax: Axes, problem: Problem, rows: Sequence[int], model: tuple[Array, Array, Array, Array]) -> None:
    points = [problem.rows[number][1] for number in rows]
    x = np.array([number if point.time is None else point.time / HOUR for number, point in enumerate(points)])
    order = np.argsort(x)
    before, after, low, high = (np.asarray(values)[list(rows)][order] for values in model)
    lines, marker = ("-", "--"), ("" if points[0].time is not None else "_")
    lines = lines if not marker else ("", "")
    ax.fill_between(x[order], low, high, color=_FITTED, alpha=0.2, lw=0)
    ax.plot(x[order], before, marker=marker, color=_BEFORE, lw=1.6, ls=lines[1], label="before the fit")
    ax.plot(x[order], after, marker=marker, color=_FITTED, lw=2.2, ls=lines[0], label="most probable, with 95 % band")
    ax.errorbar(
        x, [point.value for point in points], yerr=[point.error or 0.0 for point in points], fmt="o", ms=7, color=_TRUE,
        mec="white", capsize=3, zorder=4, label="measured, with standard errors",
    )  # fmt: skip
