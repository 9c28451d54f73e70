"""Figures of cohorts: how patients differ, and which of their traits decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from synketa.reporting.style import INK, PALE, axes_or_new, new_figure, styled

__all__ = ["STATUS_COLOURS", "Spread", "plot_cohort", "plot_indices", "plot_trait"]

Array = NDArray[np.float64]

#: Where the spread of a trait comes from -> colour, and hatch for print without colour.
STATUS_COLOURS = {
    "published": ("#0072B2", ""),
    "derived": ("#56B4E9", ".."),
    "fitted": ("#009E73", "xx"),
    "assumed": ("#E69F00", "//"),
}
_COLUMNS = 6
_BINS = 32


@dataclass(frozen=True)
class Spread:
    """One trait as it is drawn.

    Attributes
    ----------
    title, unit, status : str
    values : ndarray, shape (n,)
        Of patients; of categories their places.
    categories : sequence of str
    range : tuple of float, optional
        Where the number may lie that nobody has measured.
    """

    title: str
    unit: str
    status: str
    values: Array
    categories: Sequence[str] = ()
    range: tuple[float, float] | None = None


def plot_trait(spread: Spread, ax: Axes | None = None) -> Axes:
    """Draw how one trait is spread: shares of patients, and the range of what is assumed as a bar below."""
    ax = axes_or_new(ax, (3.2, 2.4))
    colour, hatch = STATUS_COLOURS[spread.status]
    style: dict[str, Any] = {"color": colour, "hatch": hatch, "edgecolor": "white", "linewidth": 0.0}
    if spread.categories:
        shares = np.bincount(spread.values.astype(int), minlength=len(spread.categories)) / spread.values.size
        ax.bar(np.arange(len(spread.categories)), 100 * shares, width=0.75, **style)
        ax.set_xticks(np.arange(len(spread.categories)), spread.categories, fontsize=9)
        ax.set_ylim(0, None)
    else:
        low, high = np.percentile(spread.values, [0.1, 99.9])
        counts, edges = np.histogram(spread.values, bins=_BINS, range=(low, high if high > low else low + 1))
        ax.stairs(100 * counts / spread.values.size, edges, fill=True, **style)
        ax.set_ylim(0, None)
        if spread.range is not None:
            ax.plot(spread.range, [-0.06, -0.06], color=INK, lw=3, solid_capstyle="butt", clip_on=False,
                    transform=ax.get_xaxis_transform())  # fmt: skip
    ax.set_title(_wrapped(spread.title), fontsize=10, loc="left")
    ax.set_xlabel("" if spread.unit == "1" else spread.unit.replace("/", "per "), fontsize=9, labelpad=2)
    ax.tick_params(labelsize=9, pad=6)
    ax.yaxis.set_major_locator(MaxNLocator(3, integer=True))
    return ax


def _wrapped(title: str, width: int = 26) -> str:
    lines: list[str] = [""]
    for word in title.split():
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


@styled
def plot_cohort(spreads: Sequence[Spread], patients: int) -> Figure:
    """Return a figure of all traits, coloured by where their spread comes from."""
    rows = -(-len(spreads) // _COLUMNS)
    figure = new_figure(rows, _COLUMNS, size=(2.6 * _COLUMNS, 2.15 * rows + 0.8))
    for spread, ax in zip(spreads, figure.axes, strict=False):
        plot_trait(spread, ax)
    for ax in figure.axes[len(spreads) :]:
        ax.set_axis_off()
    for ax in figure.axes[: len(spreads) : _COLUMNS]:
        ax.set_ylabel("patients (%)", fontsize=9)
    seen = [status for status in STATUS_COLOURS if any(spread.status == status for spread in spreads)]
    handles = [
        Patch(facecolor=STATUS_COLOURS[s][0], hatch=STATUS_COLOURS[s][1], edgecolor="white", label=s) for s in seen
    ]
    handles.append(Patch(facecolor=INK, label="range of what nobody has measured"))
    figure.legend(handles=handles, loc="outside upper center", ncols=len(handles), fontsize=12, frameon=False)
    figure.supxlabel(f"{patients} patients that were drawn. No advice to patients.", fontsize=10, color=PALE)
    return figure


@styled
def plot_indices(
    titles: Mapping[str, str], outcomes: Mapping[str, Mapping[str, tuple[float, float, float, float]]], most: int = 12
) -> Figure:
    """Return a figure of Sobol' indices: a panel for each outcome, a row for each trait, intervals.

    Parameters
    ----------
    titles : mapping
        Trait -> its title; of assumed ones with a mark.
    outcomes : mapping
        Outcome in words -> trait -> (first-order index, its half interval, total index, its half interval).
    most : int
        Traits that are shown, those that decide most of any outcome first.
    """
    worth = {name: max(of[name][2] for of in outcomes.values()) for name in titles}
    shown = sorted(worth, key=lambda name: -worth[name])[:most][::-1]
    size = (3.6 + 3.4 * len(outcomes), 1.8 + 0.42 * len(shown))
    figure = new_figure(1, len(outcomes), size=size, sharey=True, sharex=True)
    least = min(of[name][0] - of[name][1] for of in outcomes.values() for name in shown)
    most_of_all = max(of[name][2] + of[name][3] for of in outcomes.values() for name in shown)
    y = np.arange(len(shown))
    for ax, (words, of) in zip(figure.axes, outcomes.items(), strict=True):
        for shift, first, colour, marker, label in (
            (0.14, 2, "#0072B2", "o", "with its interactions (total)"),
            (-0.14, 0, "#D55E00", "s", "alone (first order)"),
        ):
            values = np.array([of[name][first] for name in shown])
            half = np.array([of[name][first + 1] for name in shown])
            ax.errorbar(values, y + shift, xerr=half, fmt=marker, color=colour, ms=6, lw=1.6, capsize=0, label=label)
        ax.axvline(0, color=PALE, lw=0.8)
        ax.set_title(_wrapped(words.replace("_", " "), 30), fontsize=13, loc="left")
        ax.set_xlabel("share of the variance")
        ax.set_xlim(min(-0.05, 1.05 * least), 1.05 * most_of_all)
    figure.axes[0].set_yticks(y, [titles[name] for name in shown])
    handles, labels = figure.axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside upper center", ncols=2, fontsize=12, frameon=False)
    return figure
