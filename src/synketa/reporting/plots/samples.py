"""Plots of samples of uncertain inputs: the effect against each input, how often it is there, which input decides."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator
from matplotlib.transforms import blended_transform_factory

from synketa.analysis.sensitivity import ABOVE, BELOW, Correlation, Sample, Share, running_median
from synketa.reporting.plots.axes import ratio_axis
from synketa.reporting.sizes import MOST_MARKS, spaced, wrapped
from synketa.reporting.style import INK, PALE, SHADE, axes_or_new, axis_label, styled

__all__ = ["plot_correlations", "plot_distribution", "plot_marginal", "plot_sample_shares", "sample_legend"]

#: Below, between and above the thresholds: marker and colour; red and blue as in planes, safe for colour-blind readers.
_BELOW, _BETWEEN, _ABOVE = ("v", "#2166AC"), ("o", "#8A8A8A"), ("^", "#B2182B")
_LABEL_LETTERS = 26  # of a line beside a bar
_LEGEND_LETTERS = 36  # that fit into one line above a plot
_ROWS = 7  # of markers, before those of a distribution overlap


def _classes(ratios: Any) -> dict[tuple[str, str], Any]:
    """Return marker and colour -> which of the ratios have them."""
    above, below = np.asarray(ratios) > ABOVE, np.asarray(ratios) < BELOW
    return {_BELOW: below, _BETWEEN: ~above & ~below, _ABOVE: above}


def _thresholds(ax: Axes) -> None:
    ax.axhline(BELOW, color=INK, lw=1, zorder=0)
    ax.axhline(ABOVE, color=INK, lw=1, ls="--", zorder=0)


@styled
def plot_marginal(
    sample: Sample,
    axis: str,
    ax: Axes | None = None,
    label: str | None = None,
    default: float | None = None,
    correlation: Correlation | None = None,
    scale: str = "linear",
) -> Axes:
    """Draw the ratio at every point of a sample against one input, and the running median.

    Parameters
    ----------
    sample : Sample
    axis : str
        Of the sample.
    label : str, optional
        Of the axis, with its unit.
    default : float, optional
        The model's own value, a vertical line; a star where the ratio there was measured.
    correlation : Correlation, optional
        Of this input, written above.
    scale : {"linear", "log"}
        Of the input.
    """
    ax = axes_or_new(ax, (4.4, 3.6))
    x, ratios = sample.inputs[:, sample.axes.index(axis)], sample.ratios
    if scale == "log":
        ax.set_xscale("log")
        _plain_ticks(ax, x)
    own = [sample.default.mean] if sample.default else []
    reach = ratio_axis(ax.yaxis, [*ratios, *own])
    _thresholds(ax)
    size = float(np.clip(100 / np.sqrt(max(ratios.size, 1)), 1.5, 7))
    inside = np.clip(ratios, *ax.get_ylim())  # what lies beyond stands at the edge
    for (marker, colour), chosen in _classes(ratios).items():
        edge: dict[str, Any] = {"mec": "white", "mew": 0.6} if size > 3 else {"mew": 0}
        is_many = ratios.size > MOST_MARKS
        ax.plot(x[chosen], inside[chosen], marker, ms=size, color=colour, alpha=0.9 if not is_many else 0.6, zorder=2,
                rasterized=is_many, **edge)  # fmt: skip
    if reach.beyond:
        ax.text(0.99, 0.01, reach.words, transform=ax.transAxes, ha="right", va="bottom", fontsize=12, color=PALE)
    middle, median = running_median(x, ratios)
    ax.plot(middle, median, color="white", lw=4, zorder=3)
    ax.plot(middle, median, color=INK, lw=2.6, zorder=3)
    if default is not None:
        ax.axvline(default, color=INK, lw=1.2, ls=":", zorder=1)
        if sample.default:
            ax.plot(default, sample.default.mean, "*", ms=18, color="#FFD54A", mec=INK, mew=1.2, zorder=4)
    if correlation is not None:
        ax.set_title(f"rank correlation {_signed(correlation)}", loc="left", fontsize=12)
    ax.set(xlabel=wrapped(label or axis_label(axis), 34), ylabel="ratio")
    return ax


def _plain_ticks(ax: Axes, x: Any) -> None:
    """Label a logarithmic axis in plain numbers."""
    steps = [float(f"{step}e{power}") for power in range(-4, 5) for step in (1, 2, 5)]
    low, high = x.min(initial=1.0), x.max(initial=1.0)
    ax.xaxis.set_major_locator(FixedLocator(spaced([step for step in steps if low / 1.2 <= step <= high * 1.2])))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    ax.xaxis.set_minor_locator(NullLocator())


def _signed(line: Correlation) -> str:
    low, high = (f"{value:+.2f}".replace("-", "−") for value in (line.low, line.high))
    return f"{line.value:+.2f} [{low}, {high}]".replace("-", "−")


@styled
def plot_distribution(sample: Sample, ax: Axes | None = None) -> Axes:
    """Draw every ratio of a sample as a mark, piled up at its height, with the share above, between and below."""
    ax = axes_or_new(ax, (3.0, 5.0))
    own = [sample.default.mean] if sample.default else []
    ratio_axis(ax.yaxis, [*sample.ratios, *own])
    _thresholds(ax)
    inside = np.clip(sample.ratios, *ax.get_ylim())
    if sample.ratios.size > MOST_MARKS:
        high = _draw_histogram(ax, inside)
    else:
        x, y = _piled(np.log(inside), np.log(ax.get_ylim()))
        for (marker, colour), chosen in _classes(np.exp(y)).items():
            ax.plot(x[chosen], np.exp(y[chosen]), marker, ls="none", ms=7, color=colour, mec="white", mew=0.6)
        high = max(_ROWS, x.max(initial=0) + 1)
    if sample.default:
        ax.plot(-0.17 * high, sample.default.mean, "*", ms=18, color="#FFD54A", mec=INK, mew=1.2, clip_on=False,
                zorder=4)  # fmt: skip
    reach = (2.7 if sample.ratios.size > MOST_MARKS else 1.9) * high
    ax.set_xlim(-0.15 * reach, reach)
    texts = blended_transform_factory(ax.transAxes, ax.transData)
    low_edge, high_edge = ax.get_ylim()
    for share, colour, words, at in (
        (sample.above, _ABOVE[1], f"above {ABOVE:g}", (ABOVE * high_edge) ** 0.5),
        (sample.below, _BELOW[1], f"below {BELOW:g}", (BELOW * low_edge) ** 0.5),
    ):
        ax.text(0.99, at, f"{_percent(share)}\n{words}", color=colour, ha="right", va="center", fontsize=16,
                weight="bold", linespacing=1.3, transform=texts)  # fmt: skip
    ax.set_xticks([])
    ax.spines["bottom"].set_visible(False)
    ax.set_xlabel(f"all {sample.ratios.size} points")
    return ax


def _draw_histogram(ax: Axes, ratios: Any) -> float:
    """Draw how many ratios there are at each height; return the largest number."""
    edges = np.geomspace(*ax.get_ylim(), 41)
    edges = np.unique([*edges, ABOVE, BELOW])  # so that no bar is of two colours
    count, _ = np.histogram(ratios, edges)
    middle = np.sqrt(edges[:-1] * edges[1:])
    density = count / np.diff(np.log(edges))
    for (_, colour), chosen in _classes(middle).items():
        ax.barh(edges[:-1][chosen], density[chosen], np.diff(edges)[chosen], align="edge", color=colour, lw=0)
    return float(density.max(initial=1))


def _piled(values: Any, limits: Any) -> tuple[Any, Any]:
    """Return a place in its pile for each value; those within a marker's height of each other are in one pile."""
    height = (limits[1] - limits[0]) / 34
    order = np.sort(values)
    bins = np.floor((order - limits[0]) / height)
    _, first, inverse = np.unique(bins, return_index=True, return_inverse=True)
    return (np.arange(order.size) - first[inverse]).astype(float), order


def _percent(share: Share) -> str:
    return f"{100 * share.value:.0f} ± {100 * share.error:.0f} %"


@styled
def plot_sample_shares(found: Mapping[str, Sample], ax: Axes | None = None) -> Axes:
    """Draw the share of each sample below, between and above the thresholds as a bar, with standard errors.

    Parameters
    ----------
    found : mapping
        In words -> sample.
    """
    ax = axes_or_new(ax, (8.0, 1.3 + 0.9 * len(found)))
    for row, sample in enumerate(found.values()):
        below, above = sample.below, sample.above
        between = 1 - below.value - above.value
        left = 0.0
        for width, (_, colour) in zip((below.value, between, above.value), (_BELOW, _BETWEEN, _ABOVE), strict=True):
            ax.barh(row + 0.14, width, 0.44, left=left, color=colour, edgecolor="white", linewidth=1.5)
            left += width
        text: Any = {"fontsize": 14, "weight": "bold", "va": "bottom"}
        ax.text(0, row - 0.11, f"{_percent(below)} below {BELOW:g}", color=_BELOW[1], ha="left", **text)
        ax.text(1, row - 0.11, f"{_percent(above)} above {ABOVE:g}", color=_ABOVE[1], ha="right", **text)
    ax.set_yticks(range(len(found)), [textwrap.fill(words, _LABEL_LETTERS) for words in found])
    ax.set(xlim=(0, 1), ylim=(len(found) - 0.5, -0.5), xlabel="share of points (± binomial standard error)")
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{100 * value:.0f} %"))
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)
    return ax


@styled
def plot_correlations(
    found: Mapping[str, Sample], ax: Axes | None = None, labels: Mapping[str, str] | None = None
) -> Axes:
    """Draw the rank correlation of every input with the ratio and its 95 % interval; the band is what chance does.

    Parameters
    ----------
    found : mapping
        In words -> sample; inputs are in the order of the first, the strongest on top.
    labels : mapping, optional
        Axis -> words.
    """
    lines = {words: {line.axis: line for line in sample.correlations()} for words, sample in found.items()}
    axes = list(next(iter(lines.values()), {}))
    ax = axes_or_new(ax, (8.0, 1.4 + 0.55 * len(axes)))
    step = 0.56 / max(len(found), 1)
    for row, (words, own) in enumerate(lines.items()):
        marker, face = (("o", INK), ("D", "white"), ("s", PALE))[row % 3]
        for place, axis in enumerate(axes):
            if axis not in own:
                continue
            y = place + step * (row - (len(lines) - 1) / 2)
            ax.plot([own[axis].low, own[axis].high], [y, y], color=INK, lw=2.2, solid_capstyle="butt", zorder=2)
            ax.plot(own[axis].value, y, marker, ms=10, color=INK, mfc=face, mew=1.6, zorder=3,
                    label=words if place == 0 else None)  # fmt: skip
    chance = max((sample.by_chance for sample in found.values()), default=0.0)
    ax.axvspan(-chance, chance, color=SHADE, lw=0, zorder=0)
    ax.axvline(0, color=INK, lw=1, zorder=1)
    names = [wrapped((labels or {}).get(axis) or axis_label(axis), 34) for axis in axes]
    ax.set_yticks(range(len(axes)), names)
    for place in range(1, len(axes)):
        ax.axhline(place - 0.5, color=SHADE, lw=1, zorder=0)
    ax.set(xlim=(-1, 1), ylim=(len(axes) - 0.5, -0.5), xlabel="rank correlation with the ratio (95 % interval)")
    ax.set_xticks([-1, -0.5, 0, 0.5, 1], ["−1", "−0.5", "0", "+0.5", "+1"])
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)
    if len(found) > 1:
        columns = 1 if sum(map(len, found)) > _LEGEND_LETTERS else len(found)
        ax.legend(loc="lower left", bbox_to_anchor=(0.0, 1.0), ncols=columns, handlelength=1.2)
    return ax


def sample_legend(with_default: bool) -> Sequence[Line2D]:
    """Return the handles of the marks that the plots of samples share."""
    words = (f"above {ABOVE:g}", f"{BELOW:g} to {ABOVE:g}", f"below {BELOW:g}")
    handles = [
        Line2D([], [], marker=marker, color=colour, ls="none", ms=9, label=text)
        for (marker, colour), text in zip((_ABOVE, _BETWEEN, _BELOW), words, strict=True)
    ]
    handles.append(Line2D([], [], color=INK, lw=2.6, label="running median"))
    if with_default:
        star: dict[str, Any] = {"marker": "*", "ms": 16, "markerfacecolor": "#FFD54A", "markeredgecolor": INK}
        handles.append(Line2D([], [], color=INK, lw=1.2, ls=":", label="the default", **star))
    return handles
