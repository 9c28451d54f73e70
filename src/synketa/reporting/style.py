"""How pictures look: one colour per population, one type size, one set of words for every metric.

Okabe-Ito colours, safe for colour-blind readers; text of 12 points or more at column width.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any, ParamSpec, TypeVar

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, NullFormatter, NullLocator

__all__ = [
    "COLOURS",
    "INK",
    "LABELS",
    "PALE",
    "SHADE",
    "axes_or_new",
    "axis_label",
    "metric_colour",
    "metric_label",
    "new_figure",
    "ratio_axis",
    "shades",
    "styled",
]

#: One colour per population, and per observable that appears beside them.
COLOURS = {
    "PYR": "#D55E00",
    "PV": "#0072B2",
    "SST": "#009E73",
    "glutamate": "#8C4A8C",
    "glutamate_dialysate": "#CC79A7",
    "gamma_power": "#B8860B",
    "gaba": "#4D4D4D",
    "ampa_throughput": "#56B4E9",
    "adenosine": "#8A6D3B",
    "gamma_peak": "#B8860B",
    "low_power": "#56B4E9",
    "lfp_slope": "#4D4D4D",
}
INK, PALE, SHADE = "#222222", "#757575", "#EDEAE2"
_STYLE: Any = {
    "font.size": 12,
    "axes.labelsize": 13,
    "axes.titlesize": 13,
    "legend.fontsize": 12,
    "legend.title_fontsize": 12,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "text.color": INK,
    "legend.frameon": False,
    "lines.linewidth": 1.8,
}
LABELS = {
    "cv_isi_PYR": "CV of PYR intervals",
    "glutamate": "glutamate, ambient",
    "glutamate_dialysate": "glutamate, dialysate",
    "gaba": "GABA",
    "ampa_throughput": "AMPA throughput",
    "gamma_power": "gamma power",
    "gamma_peak": "gamma peak",
    "low_power": "1–8 Hz power",
    "lfp_slope": "1/f slope",
    "bdnf_peak": "BDNF, peak",
    "p_mtor_peak": "p-mTOR, peak",
    **{f"protein_{hours}h": f"protein, {hours} h" for hours in (1, 2, 6, 24, 72)},
    **{
        f"{kind}_{when}": f"{kind}{of}, {words}"
        for kind, of in (("spines", ""), ("thin", " spines"), ("mushroom", " spines"))
        for when, words in (("6h", "6 h"), ("24h", "24 h"), ("72h", "72 h"), ("7d", "7 d"), ("14d", "14 d"))
    },
    "spines_absolute_24h": "spines over healthy, 24 h",
    "formation_12h_24h": "formation, 12–24 h",
    "elimination_24h": "elimination, 0–24 h",
    "elimination_1d_14d": "elimination, 1–14 d",
    "mushroom_lag": "mushroom spines after thin ones",
    "plasticity_change_stimulated": "weight between stimulated cells",
    "plasma_ng_per_mL": "plasma",
    "free_brain_uM": "free brain",
}
_UNITS = {
    "mg_per_kg": "mg/kg",
    "ng_per_mL": "ng/mL",
    "uM": "µM",
    "mM": "mM",
    "nM": "nM",
    "nS": "nS",
    "Hz": "Hz",
}

P = ParamSpec("P")
T = TypeVar("T")


def styled(function: Callable[P, T]) -> Callable[P, T]:
    """Draw in the project's style, without touching the caller's settings."""

    @functools.wraps(function)
    def draw(*args: P.args, **kwargs: P.kwargs) -> T:
        with matplotlib.rc_context(_STYLE):
            return function(*args, **kwargs)

    return draw


@styled
def new_figure(rows: int = 1, columns: int = 1, size: tuple[float, float] = (6.4, 4.0), **grid: Any) -> Figure:
    """Return a figure with a grid of axes in the project's style, outside pyplot."""
    figure = Figure(figsize=size, layout="constrained")
    figure.subplots(rows, columns, squeeze=False, **grid)
    for ax in figure.axes:
        ax.tick_params(labelsize=12, color=INK, labelcolor=INK)
    return figure


def axes_or_new(ax: Axes | None, size: tuple[float, float] = (6.4, 4.0)) -> Axes:
    """Return the axes given, or those of a new figure."""
    return new_figure(size=size).axes[0] if ax is None else ax


def metric_label(metric: str) -> str:
    """Return a metric in words: ``rate_PYR@infusion`` becomes "PYR rate, infusion"."""
    name, _, window = metric.partition("@")
    if name.startswith("rate_"):
        words = f"{name[5:]} rate"
    elif name.startswith("block_"):
        _, population, pool = name.split("_", 2)
        words = f"block of {pool} on {population}"
    else:
        words = LABELS.get(name, name.replace("_", " "))
    return f"{words}, {window}" if window else words


def axis_label(name: str) -> str:
    """Return an axis name in words: ``ketamine_uM`` becomes "ketamine (µM)"."""
    for suffix, unit in _UNITS.items():
        if name.endswith(f"_{suffix}"):
            return f"{name.removesuffix(suffix).strip('_').replace('_', ' ')} ({unit})"
    return " ".join(name.split(".")[-2:]).replace("_", " ")


def metric_colour(metric: str) -> str:
    """Return the colour of a metric: its own, or that of its population."""
    name = metric.partition("@")[0]
    return COLOURS.get(name) or next((COLOURS[part] for part in name.split("_") if part in COLOURS), INK)


def ratio_axis(axis: Any, values: Iterable[float]) -> None:
    """Make a log axis of ratios with round, readable ticks."""
    finite = [value for value in values if np.isfinite(value) and value > 0] or [1.0]
    low, high = min(*finite, 0.8), max(*finite, 1.25)
    axis.axes.set(**{f"{axis.axis_name}scale": "log", f"{axis.axis_name}lim": (low / 1.15, high * 1.15)})
    choice = (
        [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30] if high / low > 12 else [0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.5, 2, 3, 4, 6, 8]
    )
    axis.set_major_locator(FixedLocator(choice))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axis.set_minor_locator(NullLocator())
    axis.set_minor_formatter(NullFormatter())


def shades(count: int) -> list[Any]:
    """Return dark to light colours for an ordered axis (viridis without its palest end)."""
    return [matplotlib.colormaps["viridis"](value) for value in np.linspace(0, 0.9, max(count, 2))][:count]
