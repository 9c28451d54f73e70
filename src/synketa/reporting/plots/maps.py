"""Pictures of a metric over two inputs: conditions by dose as a matrix, and a plane of two axes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import TwoSlopeNorm
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from synketa.analysis.contrasts import Contrast, Rows, contrast_rows
from synketa.common.text import value_text
from synketa.reporting.plots.axes import few_ticks, ratio_ticks
from synketa.reporting.sizes import MOST_CELLS, MOST_MARKS, MOST_ROWS, map_of, spaced, wrapped
from synketa.reporting.style import INK, axes_or_new, axis_label, styled
from synketa.results import observables

__all__ = ["has_contour", "plot_matrix", "plot_plane"]

Array = np.ndarray[Any, np.dtype[np.float64]]
_FEWEST_FOR_CONTOUR, _NUMBERED = 3, 36  # values along each axis; cells of a grid without contour that have figures
_BINS = 25  # along each axis of a plane of very many points
_LEAST_REACH, _MOST_REACH = 0.3, 2.0  # of the colours, in powers of two
_CELL, _WIDEST = 0.9, 6.0  # in; a column with a number in it, and all columns without


def _chosen(
    rows: Rows, metric: str | None, axes: Sequence[str] = (), numbers: Sequence[str] = ()
) -> tuple[str, list[Contrast]]:
    """Return a metric, by default that of the first row, and its rows."""
    rows = contrast_rows(rows, axes, [metric], numbers=numbers)
    metric = metric or (rows[0].metric if rows else "")
    return metric, [row for row in rows if row.metric == metric]


def _ratio_norm(values: Any) -> tuple[TwoSlopeNorm, str]:
    """Return the colours of ratios, the same above and below 1, and at which ends of the bar values lie beyond them."""
    powers = np.log2(np.clip(np.asarray(values, float), 0.02, 50))
    powers = powers[np.isfinite(powers)]
    common = float(np.quantile(np.abs(powers), 0.95)) if powers.size else 0.0
    largest = float(np.abs(powers).max(initial=0))
    reach = min(max(_LEAST_REACH, largest if largest < 1.5 * common else 1.1 * common), _MOST_REACH)
    low, high = bool((powers < -reach).any()), bool((powers > reach).any())
    return TwoSlopeNorm(0, -reach, reach), "both" if low and high else "max" if high else "min" if low else "neither"


def _colour_bar(ax: Axes, mesh: Any, label: str, beyond: str) -> None:
    bar = ax.figure.colorbar(mesh, ax=ax, label=label, shrink=0.9, aspect=30, extend=beyond)
    ticks = ratio_ticks(2.0**mesh.norm.vmin, 2.0**mesh.norm.vmax)
    bar.set_ticks(list(np.log2(ticks)), labels=[f"{tick:g}" for tick in ticks])
    bar.outline.set_visible(False)


@styled
def plot_matrix(
    rows: Rows,
    axis: str,
    metric: str | None = None,
    ax: Axes | None = None,
    label: str | None = None,
    names: Mapping[str, str] | None = None,
) -> Axes:
    """Draw a matrix of conditions by dose: the ratio in figures and in colour (blue below 1, red above).

    By default of the metric of the first row. A matrix of many cells is in colour only.

    Parameters
    ----------
    names : mapping, optional
        Condition -> what it is called.
    """
    metric, chosen = _chosen(rows, metric, [axis])
    conditions = list(dict.fromkeys(row.condition for row in chosen))
    steps = sorted({row.point[axis] for row in chosen}, key=_in_order)
    is_small = len(steps) <= MOST_CELLS and len(conditions) <= MOST_ROWS
    width, height = (_CELL, 0.4) if is_small else (min(_CELL, _WIDEST / max(len(steps), 1)), 0.22)
    ax = axes_or_new(ax, (3.6 + width * len(steps), 1.2 + min(height * len(conditions), 12.0)))
    grid = np.full((len(conditions), len(steps)), np.nan)
    place_of = {step: place for place, step in enumerate(steps)}
    row_of = {name: place for place, name in enumerate(conditions)}
    for row in chosen:
        grid[row_of[row.condition], place_of[row.point[axis]]] = row.mean
    shade = np.log2(np.clip(grid, 0.02, 50))
    norm, beyond = _ratio_norm(grid)
    edges: dict[str, Any] = {"edgecolors": "white", "linewidth": 2} if is_small else {"rasterized": True}
    mesh = ax.pcolormesh(shade, cmap="RdBu_r", norm=norm, **edges)
    for (y, x), value in np.ndenumerate(grid) if is_small else ():
        if np.isfinite(value):
            dark = abs(shade[y, x]) > 0.72 * float(norm.vmax or 1)
            ax.text(x + 0.5, y + 0.5, f"{value:.2f}", ha="center", va="center", color="white" if dark else INK)
    shown = spaced(range(len(steps)), MOST_CELLS)
    ax.set_xticks([place + 0.5 for place in shown], [wrapped(value_text(steps[place]), 14) for place in shown])
    if any(isinstance(step, str) for step in steps):
        ax.tick_params(axis="x", labelrotation=40)
        for words in ax.get_xticklabels():
            words.set(ha="right", rotation_mode="anchor")
    lines = spaced(range(len(conditions)), MOST_ROWS)
    ax.set_yticks([place + 0.5 for place in lines],
                  [wrapped((names or {}).get(conditions[place], conditions[place])) for place in lines])  # fmt: skip
    ax.set(ylim=(len(conditions), 0), xlabel=label or axis_label(axis))
    ax.set_title(f"{observables.label(metric)}, ratio", loc="left")
    ax.tick_params(length=0)
    ax.spines[["left", "bottom"]].set_visible(False)
    if not is_small:
        _colour_bar(ax, mesh, "ratio to reference", beyond)
    return ax


def _in_order(value: Any) -> tuple[int, float, str]:
    """Put numbers by size; words stay in the order of the rows."""
    return (0, float(value), "") if isinstance(value, (int, float)) else (1, 0.0, "")


@styled
def plot_plane(
    rows: Rows,
    axes: tuple[str, str],
    metric: str | None = None,
    threshold: float = 1.1,
    default: tuple[float, float] | None = None,
    ax: Axes | None = None,
    labels: Mapping[str, str] | None = None,
) -> Axes:
    """Draw a metric over two axes: a grid with the contour where it passes a threshold, or scattered points.

    A grid of few values has no contour but its ratios in figures (`has_contour`). By default of the metric of the first
    row; the default of the model is a star. Points that make no grid are marks
    in the colour of their ratio; where they are very many, the mean of each bin is drawn.
    """
    metric, chosen = _chosen(rows, metric, numbers=axes)
    ax = axes_or_new(ax, (6.4, 4.6))
    x, y = (np.array([float(row.point[axis]) for row in chosen]) for axis in axes)
    ratios = np.array([row.mean for row in chosen])
    for values, set_scale in ((x, ax.set_xscale), (y, ax.set_yscale)):
        if _is_logarithmic(np.unique(values)):
            set_scale("log")
    norm, beyond = _ratio_norm(ratios)
    colours: dict[str, Any] = {"cmap": "RdBu_r", "norm": norm}
    kind = map_of(x.tolist(), y.tolist())
    if kind == "grid":
        mesh = _draw_grid(ax, (x, y, ratios), threshold, colours)
    elif kind == "marks":
        size = float(np.clip(9000 / x.size, 9, 60))
        mesh = ax.scatter(x, y, s=size, c=np.log2(ratios), edgecolors=INK, linewidths=0.4,
                          rasterized=x.size > MOST_MARKS, **colours)  # fmt: skip
    else:
        mesh = _draw_bins(ax, (x, y, ratios), colours)
    if default is not None:
        ax.plot(*default, "*", ms=17, color="#FFD54A", mec=INK, mew=1.2, label="default", linestyle="none")
        ax.legend(loc="lower right", bbox_to_anchor=(1.0, 1.0))
    for axis, values in ((ax.xaxis, x), (ax.yaxis, y)):
        if kind == "grid":
            few_ticks(axis, values.tolist())
        elif axis.get_scale() == "log":
            _plain_log_ticks(axis, values)
    words = labels or {}
    ax.set(xlabel=wrapped(words.get(axes[0]) or axis_label(axes[0]), 44),
           ylabel=wrapped(words.get(axes[1]) or axis_label(axes[1]), 34))  # fmt: skip
    _colour_bar(ax, mesh, f"{observables.label(metric)}, ratio", beyond)
    return ax


def _is_logarithmic(values: Array) -> bool:
    """Say whether the values of an axis reach over an eightfold range and are spaced by factors rather than steps."""
    if values.size < 3 or values[0] <= 0 or values[-1] / values[0] < 8:
        return False
    low, middle, high = np.quantile(values, (0.1, 0.5, 0.9))
    return bool(abs(middle - np.sqrt(low * high)) < abs(middle - (low + high) / 2))


def _draw_grid(ax: Axes, points: tuple[Array, Array, Array], threshold: float, colours: Mapping[str, Any]) -> Any:
    """Draw the cells of a grid, and the contour at a threshold."""
    (x, column), (y, row) = (np.unique(values, return_inverse=True) for values in points[:2])
    grid = np.full((y.size, x.size), np.nan)
    grid[row, column] = points[2]
    mesh = ax.pcolormesh(x, y, np.log2(grid), shading="nearest", rasterized=grid.size > MOST_MARKS, **colours)
    if min(grid.shape) < _FEWEST_FOR_CONTOUR:
        for (at_y, at_x), value in np.ndenumerate(grid) if grid.size <= _NUMBERED else ():
            if np.isfinite(value):
                dark = abs(np.log2(value)) > 0.72 * float(colours["norm"].vmax or 1)
                ax.text(
                    float(x[at_x]),
                    float(y[at_y]),
                    f"{value:.2f}",
                    ha="center",
                    va="center",
                    color="white" if dark else INK,
                )
    elif np.nanmin(grid) < threshold < np.nanmax(grid):
        line = ax.contour(x, y, grid, levels=[threshold], colors=INK, linewidths=2)
        if grid.size <= MOST_MARKS:
            ax.clabel(line, fmt=lambda value: f"{value:g}", fontsize=12)
    return mesh


def has_contour(points: Sequence[tuple[float, float]]) -> bool:
    """Say whether `plot_plane` may draw a contour through these points: a grid that is wide and high enough."""
    x, y = (list(column) for column in zip(*points, strict=True)) if points else ([], [])
    return map_of(x, y) == "grid" and min(len(set(x)), len(set(y))) >= _FEWEST_FOR_CONTOUR


def _draw_bins(ax: Axes, points: tuple[Array, Array, Array], colours: Mapping[str, Any]) -> Any:
    """Draw the mean ratio of the points in each bin of a plane."""
    edges = []
    for values, axis in zip(points[:2], (ax.xaxis, ax.yaxis), strict=True):
        steps = np.geomspace if axis.get_scale() == "log" else np.linspace
        edges.append(steps(values.min(), values.max(), _BINS + 1))
    count = np.histogram2d(*points[:2], bins=edges)[0]
    total = np.histogram2d(*points[:2], bins=edges, weights=points[2])[0]
    with np.errstate(invalid="ignore"):
        mean = np.where(count > 0, total / count, np.nan)
    return ax.pcolormesh(*edges, np.log2(mean).T, rasterized=True, **colours)


def _plain_log_ticks(axis: Any, values: Array) -> None:
    """Label a logarithmic axis in plain numbers."""
    steps = [float(f"{step}e{power}") for power in range(-6, 7) for step in (1, 2, 5)]
    inside = [step for step in steps if values.min() <= step <= values.max()]
    axis.set_major_locator(FixedLocator(spaced(inside)))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axis.set_minor_locator(NullLocator())
