"""How figures look: one type size, one set of greys; colours and words of what is measured are in the registry.

Text of 12 points or more at column width. See `synketa.results.observables`.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from synketa.common.machine.surroundings import usual_numbers
from synketa.reporting.matplotlib_state import known_settings
from synketa.reporting.sizes import wrapped
from synketa.results.observables import INK

__all__ = [
    "INK",
    "PALE",
    "SHADE",
    "axes_or_new",
    "axis_label",
    "legend_above",
    "letter_panels",
    "new_figure",
    "picture_bytes",
    "shades",
    "styled",
]

PALE, SHADE = "#757575", "#EDEAE2"
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
_SUFFIXES = {
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
        with known_settings(_STYLE), usual_numbers():
            return function(*args, **kwargs)

    return draw


def picture_bytes(figure: Figure, kind: str, dpi: int = 160) -> bytes:
    """Return a figure as the bytes of a file, whatever ``matplotlibrc`` says of files that are saved.

    Parameters
    ----------
    figure : Figure
    kind : str
        ``"png"``, ``"svg"`` or ``"pdf"``.
    dpi : int
    """
    stream = io.BytesIO()
    without: dict[str, Any] = {"png": {"Software": None}, "svg": {"Date": None}, "pdf": {"CreationDate": None}}
    with known_settings({"svg.hashsalt": "synketa", "svg.fonttype": "path"}):
        figure.savefig(stream, format=kind, dpi=dpi, metadata=without.get(kind))
    return stream.getvalue()


@styled
def new_figure(rows: int = 1, columns: int = 1, size: tuple[float, float] = (6.4, 4.0), **grid: Any) -> Figure:
    """Return a figure with a grid of axes in the project's style, outside pyplot."""
    figure = Figure(figsize=size, layout="constrained")
    figure.subplots(rows, columns, squeeze=False, **grid)
    for ax in figure.axes:
        ax.tick_params(labelsize=12, color=INK, labelcolor=INK)
    return figure


def axes_or_new(ax: Axes | None, size: tuple[float, float] = (6.4, 4.0)) -> Axes:
    """Return some axes, or those of a new figure."""
    return new_figure(size=size).axes[0] if ax is None else ax


def letter_panels(figure: Figure) -> None:
    """Head the axes of a figure with a, b, c, ..."""
    for letter, ax in zip("abcdefgh", figure.axes, strict=False):
        ax.set_title(letter, loc="left", fontweight="bold", fontsize=14)


def legend_above(figure: Figure, ax: Axes, columns: int | None = None, title: str | None = None) -> None:
    """Put the legend of some axes above the figure, in as many columns as fit, or a number of them."""
    handles, labels = ax.get_legend_handles_labels()
    labels = [wrapped(label, 44) for label in labels]
    if columns is None:
        fitting = int(
            figure.get_figwidth()
            * 8.5
            / (max((len(line) for label in labels for line in label.split("\n")), default=1) + 9)
        )
        columns = max(1, min(len(labels), fitting))
    figure.legend(
        handles, labels, loc="outside upper center", ncols=columns, handlelength=3, fontsize=13, frameon=False,
        title=title, title_fontsize=12,
    )  # fmt: skip


def axis_label(name: str) -> str:
    """Return an axis name in words: ``ketamine_uM`` becomes "ketamine (µM)"."""
    for suffix, unit in _SUFFIXES.items():
        if name.endswith(f"_{suffix}"):
            return f"{name.removesuffix(suffix).strip('_').replace('_', ' ')} ({unit})"
    return " ".join(name.split(".")[-2:]).replace("_", " ")


def shades(count: int) -> list[Any]:
    """Return dark to light colours for an ordered axis (viridis without its palest end)."""
    return [matplotlib.colormaps["viridis"](value) for value in np.linspace(0, 0.9, max(count, 2))][:count]
