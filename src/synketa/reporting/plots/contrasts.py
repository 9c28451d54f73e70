"""Pictures of contrasts: by condition, along a dose, as a matrix, over a plane."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import TwoSlopeNorm
from matplotlib.lines import Line2D
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from synketa.analysis.contrasts import Contrast
from synketa.reporting.style import INK, PALE, axes_or_new, axis_label, ratio_axis, styled
from synketa.results import observables

__all__ = ["plot_contrasts", "plot_dose_response", "plot_matrix", "plot_plane"]


@styled
def plot_contrasts(
    rows: Sequence[Contrast],
    metrics: Sequence[str],
    bands: Mapping[tuple[str, str], tuple[float, float]] | None = None,
    ax: Axes | None = None,
    populations: Sequence[str] = (),
) -> Axes:
    """Draw ratios by condition: a dot per seed, mean and 95 % interval; expected bands as boxes.

    Parameters
    ----------
    rows : sequence of Contrast
    metrics : sequence of str
        Drawn below each other within a condition.
    bands : mapping, optional
        (condition, metric) to the expected low and high; infinite where open.
    populations : sequence of str
        Of the circuit, the principal one first: they choose the colours of rates.
    """
    conditions = list(dict.fromkeys(row.condition for row in rows if row.metric in metrics))
    ax = axes_or_new(ax, (7.6, 1.3 + len(conditions) * (0.22 + 0.2 * len(metrics))))
    chosen = [row for row in rows if row.metric in metrics]
    ratio_axis(ax.xaxis, [value for row in chosen for value in (row.low, row.high, *row.ratios.values())])
    edges = ax.get_xlim()
    step = 0.8 / len(metrics)
    ax.axvline(1, color=INK, lw=1)
    for row in chosen:
        y = conditions.index(row.condition) + step * (metrics.index(row.metric) - (len(metrics) - 1) / 2)
        colour = observables.colour(row.metric, populations)
        if band := (bands or {}).get((row.condition, row.metric)):
            low, high = np.clip(band, *edges)
            ax.barh(y, high - low, step * 0.86, left=low, color=colour, alpha=0.16, lw=0, zorder=0)
        ax.plot(list(row.ratios.values()), [y] * row.n, "|", ms=8, mew=1.2, color=colour, alpha=0.55)
        if np.isfinite(row.low):
            ax.plot(np.clip([row.low, row.high], *edges), [y, y], color=colour, lw=2.2, solid_capstyle="butt")
        ax.plot(row.mean, y, "o", ms=7, color=colour, mec="white", mew=0.8, zorder=3)
    ax.set_xlim(edges)
    for place in range(1, len(conditions)):
        ax.axhline(place - 0.5, color="#E4E0D6", lw=0.8, zorder=0)
    ax.set_yticks(range(len(conditions)), [name.replace("_", " ") for name in conditions])
    ax.set(ylim=(len(conditions) - 0.5, -0.5), xlabel="ratio to reference (log scale)")
    ax.tick_params(axis="y", length=0)
    handles = [
        Line2D([], [], color=observables.colour(name, populations), marker="o", label=observables.label(name))
        for name in metrics
    ]
    if len(metrics) > 1:
        ax.legend(handles=handles, loc="lower center", bbox_to_anchor=(0.4, 1.0), ncols=3, handlelength=1.4)
    else:
        ax.set_xlabel(f"{observables.label(metrics[0])}, ratio to reference (log scale)")
    return ax


@styled
def plot_dose_response(
    rows: Sequence[Contrast],
    axis: str,
    metrics: Sequence[str],
    ax: Axes | None = None,
    label: str | None = None,
    populations: Sequence[str] = (),
) -> Axes:
    """Draw ratios over a logarithmic dose axis, 95 % bands, with the undrugged point set apart.

    `populations`, the principal one first, choose the colours of rates.
    """
    ax = axes_or_new(ax)
    doses = sorted({float(row.point[axis]) for row in rows if float(row.point[axis]) > 0})
    if not doses:
        return ax
    apart = doses[0] / 2.6
    for metric in metrics:
        curve = [row for row in rows if row.metric == metric and float(row.point[axis]) > 0]
        curve.sort(key=lambda row: float(row.point[axis]))
        if not curve:
            continue
        colour = observables.colour(metric, populations)
        x = np.array([float(row.point[axis]) for row in curve])
        mean, low, high = (np.array([getattr(row, name) for row in curve]) for name in ("mean", "low", "high"))
        ax.fill_between(x, low, high, color=colour, alpha=0.2, lw=0)
        ax.plot(x, mean, "o-", ms=5, color=colour, label=observables.label(metric))
    ax.plot(apart, 1, "o", ms=7, mfc="white", mec=INK, mew=1.4, zorder=3)
    ax.axhline(1, color=PALE, lw=0.8, zorder=0)
    ticks = [10.0**power for power in range(-4, 5) if doses[0] <= 10.0**power <= doses[-1]]
    ax.set(xscale="log", xlim=(apart / 1.4, doses[-1] * 1.2), xlabel=label or axis_label(axis))
    panels = ax.get_shared_y_axes().get_siblings(ax)  # a limit that is set is that of all, and ends autoscaling
    ax.set_ylim(0, 1.05 * max(panel.dataLim.y1 for panel in panels))
    ax.set_xticks([apart, *ticks], ["0", *(f"{tick:g}" for tick in ticks)])
    box = {"color": "white", "pad": 0.5}
    ax.text(
        np.sqrt(apart * doses[0]),
        0,
        "//",
        ha="center",
        va="center",
        transform=ax.get_xaxis_transform(),
        bbox=box,
    )
    ax.set_ylabel("ratio to no drug")
    if ax.get_legend_handles_labels()[0]:  # runs of a day have read-outs of which a short one has none
        ax.legend(loc="best", handlelength=1.4)
    return ax


def _chosen(rows: Sequence[Contrast], metric: str | None) -> tuple[str, list[Contrast]]:
    """Return a metric, by default that of the first row, and its rows."""
    metric = metric or (rows[0].metric if rows else "")
    return metric, [row for row in rows if row.metric == metric]


def _ratio_norm(values: Any) -> TwoSlopeNorm:
    reach = max(0.3, float(np.nanmax(np.abs(np.log2(np.clip(values, 0.02, 50))), initial=0)))
    return TwoSlopeNorm(0, -min(reach, 2), min(reach, 2))


def _colour_bar(ax: Axes, mesh: Any, label: str) -> None:
    bar = ax.figure.colorbar(mesh, ax=ax, label=label, shrink=0.9, aspect=30)
    low, high = mesh.norm.vmin, mesh.norm.vmax
    ticks = [value for value in (0.25, 0.5, 0.7, 0.85, 1, 1.2, 1.4, 2, 4) if low <= np.log2(value) <= high]
    bar.set_ticks(list(np.log2(ticks)), labels=[f"{tick:g}" for tick in ticks])
    bar.outline.set_visible(False)


@styled
def plot_matrix(
    rows: Sequence[Contrast],
    axis: str,
    metric: str | None = None,
    ax: Axes | None = None,
    label: str | None = None,
) -> Axes:
    """Draw a matrix of conditions by dose: the ratio in figures and in colour (blue below 1, red above).

    By default of the metric of the first row.
    """
    metric, chosen = _chosen(rows, metric)
    conditions = list(dict.fromkeys(row.condition for row in chosen))
    steps = sorted({float(row.point[axis]) for row in chosen})
    ax = axes_or_new(ax, (3.2 + 0.9 * len(steps), 1.2 + 0.4 * len(conditions)))
    grid = np.full((len(conditions), len(steps)), np.nan)
    for row in chosen:
        grid[conditions.index(row.condition), steps.index(float(row.point[axis]))] = row.mean
    shade = np.log2(np.clip(grid, 0.02, 50))
    norm: Any = _ratio_norm(grid)
    ax.pcolormesh(shade, cmap="RdBu_r", norm=norm, edgecolors="white", linewidth=2)
    for (y, x), value in np.ndenumerate(grid):
        if np.isfinite(value):
            dark = abs(shade[y, x]) > 0.72 * norm.vmax
            ax.text(x + 0.5, y + 0.5, f"{value:.2f}", ha="center", va="center", color="white" if dark else INK)
    ax.set_xticks(np.arange(len(steps)) + 0.5, [f"{step:g}" for step in steps])
    ax.set_yticks(np.arange(len(conditions)) + 0.5, [name.replace("_", " ") for name in conditions])
    ax.set(ylim=(len(conditions), 0), xlabel=label or axis_label(axis))
    ax.set_title(f"{observables.label(metric)}, ratio", loc="left")
    ax.tick_params(length=0)
    ax.spines[["left", "bottom"]].set_visible(False)
    return ax


@styled
def plot_plane(
    rows: Sequence[Contrast],
    axes: tuple[str, str],
    metric: str | None = None,
    threshold: float = 1.1,
    default: tuple[float, float] | None = None,
    ax: Axes | None = None,
    labels: Mapping[str, str] | None = None,
) -> Axes:
    """Draw a metric over two axes, the contour where it passes a threshold, and the default as a star.

    By default of the metric of the first row.
    """
    metric, chosen = _chosen(rows, metric)
    ax = axes_or_new(ax, (6.4, 4.6))
    x, y = (np.array(sorted({float(row.point[axis]) for row in chosen})) for axis in axes)
    grid = np.full((y.size, x.size), np.nan)
    for row in chosen:
        grid[np.searchsorted(y, float(row.point[axes[1]])), np.searchsorted(x, float(row.point[axes[0]]))] = row.mean
    for values, set_scale in ((x, ax.set_xscale), (y, ax.set_yscale)):
        if values.size > 2 and values[0] > 0 and values[-1] / values[0] >= 8:
            set_scale("log")
    mesh = ax.pcolormesh(x, y, np.log2(grid), cmap="RdBu_r", norm=_ratio_norm(grid), shading="nearest")
    if min(grid.shape) > 1 and np.nanmin(grid) < threshold < np.nanmax(grid):
        line = ax.contour(x, y, grid, levels=[threshold], colors=INK, linewidths=2)
        ax.clabel(line, fmt=lambda value: f"{value:g}", fontsize=12)
    if default is not None:
        ax.plot(*default, "*", ms=17, color="#FFD54A", mec=INK, mew=1.2, label="default", linestyle="none")
        ax.legend(loc="lower right", bbox_to_anchor=(1.0, 1.0))
    for axis, values in ((ax.xaxis, x), (ax.yaxis, y)):
        axis.set_major_locator(FixedLocator(list(values)))
        axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:.3g}"))
        axis.set_minor_locator(NullLocator())
    names = labels or {}
    ax.set(xlabel=names.get(axes[0]) or axis_label(axes[0]), ylabel=names.get(axes[1]) or axis_label(axes[1]))
    _colour_bar(ax, mesh, f"{observables.label(metric)}, ratio")
    return ax
