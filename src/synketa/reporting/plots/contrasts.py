"""Pictures of contrasts: by condition, ranked where there are many, and along a dose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.ticker import NullLocator

from synketa.analysis.contrasts import Contrast, Rows, contrast_rows
from synketa.common.errors import ConfigurationError, Fault
from synketa.reporting.plots.axes import Reach, edge_mark, few_ticks, note, ratio_axis, reach_of
from synketa.reporting.sizes import MOST_MARKS, short, spaced, wrapped
from synketa.reporting.spread import is_drawn, seeds_in_words
from synketa.reporting.style import INK, PALE, axes_or_new, axis_label, shades, styled
from synketa.results import observables

__all__ = ["plot_contrasts", "plot_dose_response", "plot_levels", "plot_ranked"]

_NAMED = 4  # conditions at each end of a ranking that are named
_LINE_STYLES = ("-", (0, (5, 1.5)), "-.", (0, (1.2, 1.2)), (0, (7, 1.5, 1.5, 1.5)), (0, (3, 3)))
_MARKERS = "os^Dvp"


def _rows_of(rows: Sequence[Contrast]) -> dict[tuple[Any, ...], str]:
    """Return condition and point -> what the row of a figure is called; axes on which all agree are left out."""
    places = {(row.condition, *row.point.items()): row for row in rows}
    varied = [axis for axis in (rows[0].point if rows else ()) if len({row.point[axis] for row in rows}) > 1]
    conditions = {row.condition for row in rows}
    names = {}
    for key, row in places.items():
        point = [_value_words(axis, row.point[axis]) for axis in varied]
        names[key] = wrapped(", ".join([*([row.condition] if len(conditions) > 1 or not point else []), *point]))
    return names


def _value_words(axis: str, value: Any) -> str:
    return f"{axis_label(axis).partition(' (')[0]} {value:g}" if isinstance(value, (int, float)) else str(value)


@styled
def plot_contrasts(
    rows: Rows,
    metrics: Sequence[str],
    bands: Mapping[tuple[str, str], tuple[float, float]] | None = None,
    ax: Axes | None = None,
    populations: Sequence[str] = (),
) -> Axes:
    """Draw ratios by condition and point: a tick per seed, the mean and, of three seeds and more, its 95 % interval.

    Few values that lie far outside all others stand at the edge, with their number.

    Parameters
    ----------
    rows : sequence of Contrast or pandas.DataFrame
        Also the frame of `synketa.contrasts`, or a part of it: without a tick for each seed.
    metrics : sequence of str
        Drawn below each other within a condition.
    bands : mapping, optional
        (condition, metric) to the expected low and high, drawn as boxes; infinite where open.
    populations : sequence of str
        Of the circuit, the principal one first: they choose the colours of rates.
    """
    chosen = [row for row in contrast_rows(rows, metrics=metrics) if row.metric in metrics]
    names = _rows_of(chosen)
    place_of = {key: place for place, key in enumerate(names)}
    ax = axes_or_new(ax, (7.6, 1.3 + len(names) * (0.22 + 0.2 * len(metrics))))
    ratio_axis(ax.xaxis, [value for row in chosen for value in _drawn_values(row)])
    edges = ax.get_xlim()
    step = 0.8 / len(metrics)
    ax.axvline(1, color=INK, lw=1)
    for row in chosen:
        y = place_of[row.condition, *row.point.items()] + step * (metrics.index(row.metric) - (len(metrics) - 1) / 2)
        colour = observables.colour(row.metric, populations)
        if band := (bands or {}).get((row.condition, row.metric)):
            low, high = np.clip(band, *edges)
            ax.barh(y, high - low, step * 0.86, left=low, color=colour, alpha=0.16, lw=0, zorder=0)
        _draw_row(ax, row, y, colour, edges)
    ax.set_xlim(edges)
    for place in range(1, len(names)):
        ax.axhline(place - 0.5, color="#E4E0D6", lw=0.8, zorder=0)
    ax.set_yticks(range(len(names)), list(names.values()))
    counted = seeds_in_words(row.n for row in chosen)
    ax.set(ylim=(len(names) - 0.5, -0.5), xlabel=f"ratio to reference (log scale), {counted}")
    ax.tick_params(axis="y", length=0)
    handles = [
        Line2D([], [], color=observables.colour(name, populations), marker="o", label=observables.label(name))
        for name in metrics
    ]
    if len(metrics) > 1:
        ax.legend(handles=handles, loc="lower center", bbox_to_anchor=(0.4, 1.0), ncols=3, handlelength=1.4)
    else:
        ax.set_xlabel(f"{observables.label(metrics[0])}, ratio to reference (log scale), {counted}")
    return ax


def _drawn_values(row: Contrast) -> list[float]:
    """Return all that is drawn of a contrast."""
    return [row.mean, *row.ratios.values(), *((row.low, row.high) if is_drawn(row.n) else ())]


def _draw_row(ax: Axes, row: Contrast, y: float, colour: str, edges: tuple[float, float]) -> None:
    """Draw the seeds, the interval and the mean of a contrast."""
    ax.plot(list(row.ratios.values()), [y] * len(row.ratios), "|", ms=8, mew=1.2, color=colour, alpha=0.55)
    if is_drawn(row.n) and np.isfinite(row.low):
        ax.plot(np.clip([row.low, row.high], *edges), [y, y], color=colour, lw=2.2, solid_capstyle="butt")
    if edges[0] <= row.mean <= edges[1]:
        ax.plot(row.mean, y, "o", ms=7, color=colour, mec="white", mew=0.8, zorder=3)
    else:
        edge_mark(ax, row.mean, y, colour)


@styled
def plot_ranked(rows: Rows, metric: str, ax: Axes | None = None, populations: Sequence[str] = ()) -> Axes:
    """Draw the ratio of many conditions in the order of their size, with intervals; the ends are named.

    Parameters
    ----------
    rows : sequence of Contrast or pandas.DataFrame
    metric : str
    populations : sequence of str
        Of the circuit, the principal one first: they choose the colours of rates.
    """
    ax = axes_or_new(ax, (7.6, 4.0))
    rows = contrast_rows(rows, metrics=[metric])
    chosen = sorted((row for row in rows if row.metric == metric), key=lambda row: row.mean)
    colour = observables.colour(metric, populations)
    reach = ratio_axis(ax.yaxis, [row.mean for row in chosen])
    low, high = ax.get_ylim()
    ax.set_ylim(low / 1.25, high * 1.25)
    ax.axhline(1, color=INK, lw=1, zorder=1)
    x = np.arange(1, len(chosen) + 1)
    mean, ends = np.array([row.mean for row in chosen]), np.array([(row.low, row.high, row.n) for row in chosen])
    kept = np.array([is_drawn(n) for n in ends[:, 2]], bool)
    is_many = len(chosen) > MOST_MARKS
    ax.vlines(x[kept], ends[kept, 0], ends[kept, 1], color=colour, lw=1.2, alpha=0.45, rasterized=is_many)
    ax.plot(x, mean, "o", ms=3.5 if is_many else 5, color=colour, mec="white", mew=0.4, rasterized=is_many)
    ax.set(
        xlim=(0, len(chosen) + 1),
        xlabel=f"rank of {len(chosen)} conditions and points, {seeds_in_words(row.n for row in chosen)}",
    )
    ax.set_ylabel(f"{observables.label(metric)},\nratio (log scale)")
    names = list(_rows_of(chosen).values())
    box: dict[str, Any] = {"color": "white", "pad": 1.0, "lw": 0}
    for words, place, side in (("highest", 0.98, -1), ("lowest", 0.02, 1)):
        listed = names[-_NAMED:][::-1] if side < 0 else names[:_NAMED]
        text = "\n".join([f"{words}:", *(short(name.replace("\n", " "), 34) for name in listed)])
        left, top = ("left", "top") if side < 0 else ("right", "bottom")
        ax.text(0.02 if side < 0 else 0.98, place, text, transform=ax.transAxes, ha=left, va=top, fontsize=12,
                color=PALE, linespacing=1.15, zorder=1.5, bbox=box)  # fmt: skip
    if reach.beyond:
        ax.set_title(reach.words, loc="right", fontsize=12, color=PALE)
    return ax


@styled
def plot_dose_response(
    rows: Rows,
    axis: str,
    metrics: Sequence[str],
    ax: Axes | None = None,
    label: str | None = None,
    populations: Sequence[str] = (),
    undrugged: bool = True,
) -> Axes:
    """Draw ratios over a logarithmic dose axis, 95 % bands of three seeds and more, the undrugged point set apart.

    `rows` are contrasts or the frame of `synketa.contrasts`, which has no single seeds; of several conditions choose
    one. `populations`, the principal one first, choose the colours of rates. Two seeds are drawn in place of a band.
    Where the reference is not a point of this axis, `undrugged` is false: then there is none to set apart.
    """
    rows = _of_one_curve(contrast_rows(rows, metrics=metrics, numbers=[axis]), axis)
    ax = axes_or_new(ax)
    styles = {
        metric: {"color": observables.colour(metric, populations), "label": observables.label(metric)}
        for metric in metrics
    }
    curves = {metric: [row for row in rows if row.metric == metric] for metric in metrics}
    return _draw_curves(ax, curves, styles, (axis, label), undrugged)


def _of_one_curve(rows: Sequence[Contrast], axis: str) -> Sequence[Contrast]:
    """Return rows, of which there may be one only for each metric and value of an axis."""
    again = Counter((row.metric, row.point[axis]) for row in rows).most_common(1)
    if again and again[0][1] > 1:
        got = f"several conditions or points of other axes at the same {axis}"
        want = f'those of one curve, e.g. of condition "{rows[0].condition}" alone; plot_levels draws several'
        raise ConfigurationError(Fault("plot", "rows", got, want))
    return rows


@styled
def plot_levels(
    rows: Rows,
    axis: str,
    second: str,
    metric: str | None = None,
    ax: Axes | None = None,
    labels: Mapping[str, str] | None = None,
    undrugged: bool = True,
) -> Axes:
    """Draw the dose-response of a metric, a curve for each level of a second axis; as `plot_dose_response`.

    Parameters
    ----------
    rows : sequence of Contrast or pandas.DataFrame
    axis, second : str
        Of the abscissa, and of the curves: numbers, dark to light by size, or words; `second` may be ``"condition"``.
    metric : str, optional
        That of the first row where it is left out.
    labels : mapping, optional
        Axis -> words, with the unit.
    """
    rows = contrast_rows(rows, [second], [metric], numbers=[axis])
    ax = axes_or_new(ax)
    metric = metric or (rows[0].metric if rows else "")
    names = labels or {}
    chosen = [row for row in rows if row.metric == metric]
    level_of = {id(row): row.condition if second == "condition" else row.point[second] for row in chosen}
    levels = list(dict.fromkeys(level_of.values()))
    if all(isinstance(level, (int, float)) for level in levels):
        levels.sort()
    curves = {str(level): [row for row in chosen if level_of[id(row)] == level] for level in levels}
    styles = {
        str(level): {
            "color": colour,
            "linestyle": _LINE_STYLES[place % len(_LINE_STYLES)],
            "marker": _MARKERS[place % len(_MARKERS)],
            "label": f"{level:g}" if isinstance(level, (int, float)) else wrapped(level, 26),
        }
        for place, (level, colour) in enumerate(zip(levels, shades(len(levels)), strict=True))
    }
    _draw_curves(ax, curves, styles, (axis, names.get(axis)), undrugged)
    ax.set_ylabel(f"{observables.label(metric)},\nratio to {'no drug' if undrugged else 'reference'}")
    if ax.get_legend():
        ax.get_legend().set_title(wrapped(names.get(second) or axis_label(second), 26))  # type: ignore[union-attr]
    return ax


def _draw_curves(
    ax: Axes,
    curves: Mapping[str, Sequence[Contrast]],
    styles: Mapping[str, Mapping[str, Any]],
    axis: tuple[str, str | None],
    undrugged: bool,
) -> Axes:
    """Draw curves of ratios over an axis (its name and words), each by its style."""
    name, label = axis
    every = [row for rows in curves.values() for row in rows if not undrugged or float(row.point[name]) > 0]
    doses = sorted({float(row.point[name]) for row in every})
    if not doses:
        return ax
    for curve, rows in curves.items():
        kept = [row for row in rows if not undrugged or float(row.point[name]) > 0]
        _draw_curve(ax, sorted(kept, key=lambda row: float(row.point[name])), name, styles[curve])
    ax.axhline(1, color=PALE, lw=0.8, zorder=0)
    _limit_ratios(ax, every)
    if undrugged:
        _set_apart(ax, doses)
    elif doses[0] > 0 and doses[-1] / doses[0] >= 8:
        ax.set_xscale("log")
        few_ticks(ax.xaxis, doses)
    ax.set_xlabel(wrapped(label or axis_label(name), 44))
    ax.set_ylabel(f"ratio to {'no drug' if undrugged else 'reference'}")
    if ax.get_legend_handles_labels()[0]:  # runs of a day have read-outs of which a short one has none
        ax.legend(loc="best", handlelength=1.8, title=seeds_in_words(row.n for row in every))
    return ax


def _set_apart(ax: Axes, doses: Sequence[float]) -> None:
    """Make a logarithmic axis of doses on which the undrugged point is left of a break."""
    apart = doses[0] / 2.6
    ax.plot(apart, 1, "o", ms=7, mfc="white", mec=INK, mew=1.4, zorder=3)
    ticks = [10.0**power for power in range(-9, 10) if doses[0] <= 10.0**power <= doses[-1]]
    ticks = spaced(ticks) if len(ticks) > 1 else spaced(doses, 4)
    ax.set(xscale="log", xlim=(apart / 1.4, doses[-1] * 1.2))
    ax.set_xticks([apart, *ticks], ["0", *(f"{tick:.3g}" for tick in ticks)])
    ax.xaxis.set_minor_locator(NullLocator())
    box = {"color": "white", "pad": 0.5}
    ax.text(np.sqrt(apart * doses[0]), 0, "//", ha="center", va="center", transform=ax.get_xaxis_transform(), bbox=box)


def _draw_curve(ax: Axes, rows: Sequence[Contrast], axis: str, style: Mapping[str, Any]) -> None:
    """Draw one curve: mean, and the interval of three seeds and more or else the seeds themselves."""
    if not rows:
        return
    x = np.array([float(row.point[axis]) for row in rows])
    mean, low, high = (np.array([getattr(row, name) for row in rows]) for name in ("mean", "low", "high"))
    kept = np.array([is_drawn(row.n) for row in rows], bool)
    is_many = len(rows) > MOST_MARKS // 5
    ax.fill_between(x, np.where(kept, low, np.nan), np.where(kept, high, np.nan), color=style["color"], alpha=0.2, lw=0)
    seeds = [(place, ratio) for place, row in zip(x, rows, strict=True) if row.n == 2 for ratio in row.ratios.values()]
    if seeds:
        ax.plot(*zip(*seeds, strict=True), "_", ms=9, mew=1.4, color=style["color"], alpha=0.7, rasterized=is_many)
    marks = {"ms": 5, "marker": style.get("marker", "o")} if not is_many else {"marker": ""}
    ax.plot(x, mean, **{"linestyle": "-", **style, **marks}, rasterized=len(rows) > MOST_MARKS)


def _limit_ratios(ax: Axes, rows: Sequence[Contrast]) -> None:
    """Scale an ordinate of ratios from 0 to above 1; panels that share it show the highest of all."""
    reach = reach_of(
        [value for row in rows for value in (row.mean, *((row.high,) if is_drawn(row.n) else ()))], log=False
    )
    panels = ax.get_shared_y_axes().get_siblings(ax)  # a limit that is set is that of all, and ends autoscaling
    drawn = [getattr(panel, "_ratios_reach", 0.0) for panel in panels]
    ax._ratios_reach = 1.06 * reach.high  # type: ignore[attr-defined]
    ax.set_ylim(0, max(1.25, 1.06 * reach.high, *drawn))
    beyond = Reach(reach.low, reach.high, tuple(row.mean for row in rows if row.mean > reach.high))
    if beyond.words:
        note(ax, beyond.words)
