"""Figures of what two hypotheses predict: the protocols that separate them most, and their curves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter
from numpy.typing import NDArray

from synketa.common.units import HOUR
from synketa.evidence.discriminate.ranking import Separation
from synketa.reporting.plots.axes import slow_time
from synketa.reporting.sizes import wrapped
from synketa.reporting.style import INK, PALE, new_figure, styled
from synketa.results import observables

__all__ = ["COLOURS", "Curves", "Levels", "plot_curves", "plot_levels", "plot_ranking"]

Array = NDArray[np.float64]

COLOURS = ("#882255", "#332288")
_MARKERS, _DASHES = ("o", "s"), ("-", "--")
_TICKS = (0, 1, 2, 6, 12, 24, 48, 72, 168)


class Curves(NamedTuple):
    """The curves of one protocol: a series over that of the control, under either hypothesis.

    Attributes
    ----------
    separation : Separation
    series : str
    read_at : float
        s of slow time; NaN of a peak.
    dose : float
        When the read-out counts from, s.
    times : tuple of ndarray
    curves : tuple of list of ndarray
        At the hypothesis's own values first, then with inputs drawn.
    """

    separation: Separation
    series: str
    read_at: float
    dose: float
    times: tuple[Array, Array]
    curves: tuple[list[Array], list[Array]]


class Levels(NamedTuple):
    """What is measured while a drug is held at several levels: over the control, under either hypothesis.

    Attributes
    ----------
    metric, drug : str
    levels : ndarray
        uM, ascending.
    predicted, networks : tuple of ndarray
        Means over networks of either hypothesis, and the standard deviation between networks of both.
    """

    metric: str
    drug: str
    levels: Array
    predicted: tuple[Array, Array]
    networks: Array


@styled
def plot_ranking(separations: Sequence[Separation], hypotheses: Sequence[str]) -> Figure:
    """Draw what either hypothesis predicts in each protocol, with one standard deviation between animals."""
    figure = new_figure(size=(9.6, 1.6 + 0.62 * len(separations)))
    (ax,) = figure.axes
    ax.axvline(1, color=PALE, lw=0.8, zorder=1)
    for y, one in enumerate(separations):
        spread = float(np.hypot(one.measured.sd, one.networks))
        for which, value in enumerate(one.predicted):
            place = y + (-0.13, 0.13)[which]
            style: Any = {"color": COLOURS[which], "marker": _MARKERS[which]}
            ax.errorbar(value, place, xerr=spread, ms=9, mec="white", elinewidth=1.6, capsize=3, ls="",
                        label=hypotheses[which].replace("_", " ") if not y else None, **style)  # fmt: skip
        number = f"{one.animals or '> 1000'}" + (f" ({one.animals_over_draws or '> 1000'})" if one.drawn else "")
        ax.text(1.01, y, number, transform=ax.get_yaxis_transform(), va="center", fontsize=12)
    words = [wrapped(f"{observables.label(one.cell.metric)}: {one.cell.protocol.title}", 46, 2) for one in separations]
    ax.set_yticks(range(len(words)), words)
    ax.set(
        ylim=(len(separations) - 0.5, -0.6), xlabel="fold of the control, with one standard deviation between animals"
    )
    ax.text(1.01, -0.62, "animals\na group", transform=ax.get_yaxis_transform(), va="bottom", fontsize=12, color=INK)
    ax.tick_params(axis="y", length=0)
    figure.legend(loc="outside upper left", ncols=2, frameon=False)
    return figure


@styled
def plot_curves(drawn: Sequence[Curves], hypotheses: Sequence[str]) -> Figure:
    """Draw the curves of either hypothesis in a few protocols; bands hold nine tenths of the draws."""
    figure = new_figure(len(drawn), 1, (8.2, 1.0 + 3.1 * len(drawn)))
    for ax, one in zip(figure.axes, drawn, strict=True):
        ax.axhline(1, color=PALE, lw=0.8, zorder=1)
        for which in (0, 1):
            hours = one.times[which] / HOUR
            own, *others = one.curves[which]
            if len(others) > 1:
                low, high = np.quantile(others, [0.05, 0.95], axis=0)
                ax.fill_between(hours, low, high, color=COLOURS[which], alpha=0.14, lw=0)
            label = hypotheses[which].replace("_", " ")
            ax.plot(hours, own, color=COLOURS[which], ls=_DASHES[which], lw=2.4, label=label)
        ax.axvline(one.dose / HOUR, color=PALE, lw=1.2, ls=":")
        if np.isfinite(one.read_at):
            ax.axvline(one.read_at / HOUR, color=INK, lw=1.4)
        ax.set_xscale("function", functions=(np.arcsinh, np.sinh))
        ax.set_xlim(-0.3, hours[-1])
        ax.set_xticks([tick for tick in _TICKS if tick <= hours[-1]])
        ax.xaxis.set_major_formatter(FuncFormatter(lambda hour, _: f"{hour:g}"))
        ax.set_ylabel(f"{observables.label(one.series)}\n(fold of the control)")
        ax.set_title(wrapped(one.separation.cell.protocol.title, 76, 2), loc="left", fontsize=12)
    figure.axes[-1].set_xlabel(slow_time("after the first dose (h)"))
    handles, labels = figure.axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside upper center", ncols=2, frameon=False)
    return figure


@styled
def plot_levels(drawn: Sequence[Levels], hypotheses: Sequence[str]) -> Figure:
    """Draw what is measured over the levels of a drug, under either hypothesis; without the drug it is 1."""
    columns = min(2, len(drawn))
    rows = -(-len(drawn) // columns)
    figure = new_figure(rows, columns, (4.4 * columns, 1.0 + 3.1 * rows))
    for ax in figure.axes[len(drawn) :]:
        ax.set_axis_off()
    for ax, one in zip(figure.axes, drawn, strict=False):
        ax.axhline(1, color=PALE, lw=0.8, zorder=1)
        levels, places = np.concatenate([[0.0], one.levels]), np.arange(len(one.levels) + 1)
        for which in (0, 1):
            values = np.concatenate([[1.0], one.predicted[which]])
            spread = np.concatenate([[0.0], one.networks])
            style: Any = {"color": COLOURS[which], "marker": _MARKERS[which], "ls": _DASHES[which]}
            label = hypotheses[which].replace("_", " ")
            ax.errorbar(places, values, yerr=spread, ms=8, mec="white", lw=2.2, capsize=3, label=label, **style)
        ax.set_xticks(places, [f"{level:g}" for level in levels])
        ax.set(xlabel=f"{one.drug} (uM, free)", ylabel=f"{observables.label(one.metric)}\n(fold of the control)")
    handles, labels = figure.axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside upper center", ncols=2, frameon=False)
    return figure
