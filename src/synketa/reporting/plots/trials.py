"""Figures of trials: scores over time, who responds and relapses, power against size, traits, the flow of patients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from synketa.reporting.plots.time_courses import line_style
from synketa.reporting.style import INK, PALE, SHADE, axes_or_new, styled

__all__ = ["plot_flow", "plot_power", "plot_predictions", "plot_scores", "plot_survival", "plot_traits"]

Array = NDArray[np.float64]
_DAY = 86400.0


@styled
def plot_scores(
    arms: Mapping[str, Sequence[Mapping[str, float]]], what: str, label: str, ax: Axes | None = None
) -> Axes:
    """Draw what is rated at each visit, a line for each arm, with the range of single trials.

    Parameters
    ----------
    arms : mapping
        Title of an arm -> its visits: `time` (s), the value `what`, and its ends ``<what>_low`` and ``<what>_high``.
    what : str
        ``score``, ``response`` or ``remission``.
    label : str
        Of the ordinate.
    """
    ax = axes_or_new(ax)
    times = sorted({line["time"] / _DAY for lines in arms.values() for line in lines if what in line})
    place = {time: k for k, time in enumerate(times)}
    scale = 1.0 if what == "score" else 100.0
    for number, (title, lines) in enumerate(arms.items()):
        own = [line for line in lines if what in line]
        x = np.array([place[line["time"] / _DAY] for line in own]) + 0.08 * (number - (len(arms) - 1) / 2)
        middle, low, high = (
            scale * np.array([line[key] for line in own]) for key in (what, f"{what}_low", f"{what}_high")
        )
        style = line_style(number)
        ends = [(middle - np.minimum(low, middle)).tolist(), (np.maximum(high, middle) - middle).tolist()]
        ax.errorbar(x, middle, ends, marker="o", ms=6, capsize=3, elinewidth=1, label=title, **style)
    ax.set_xticks(range(len(times)), [_time_words(time) for time in times])
    ax.set_xlabel("time after the first dose")
    ax.set_ylabel(label)
    ax.set_ylim(0, None)
    return ax


def _time_words(days: float) -> str:
    if days < 1 - 1e-9:
        hours = days * 24
        return "0" if hours == 0 else f"{hours:.3g} h" if hours >= 1 else f"{hours * 60:.0f} min"
    return f"{days:.3g} d"


@styled
def plot_survival(curves: Mapping[str, Mapping[str, Any]], label: str, ax: Axes | None = None) -> Axes:
    """Draw the share of those who had answered that stays well (Kaplan and Meier), a step line for each arm.

    Parameters
    ----------
    curves : mapping
        Title of an arm -> `days`, `well`, `low` and `high`.
    """
    ax = axes_or_new(ax)
    for number, (title, curve) in enumerate(curves.items()):
        style = line_style(number)
        ax.step(curve["days"], 100 * curve["well"], where="post", label=title, **style)
        ax.fill_between(curve["days"], 100 * curve["low"], 100 * curve["high"], step="post", alpha=0.15,
                        color=style["color"], lw=0)  # fmt: skip
    ax.set_xlabel("days after the visit of the response")
    ax.set_ylabel(label)
    ax.set_ylim(0, 103)
    ax.set_xlim(0, None)
    return ax


@styled
def plot_power(
    curves: Mapping[str, Sequence[tuple[int, float, float, float]]], registered: int, ax: Axes | None = None
) -> Axes:
    """Draw the share of trials that find the effect, over their size, a line for each hypothesis.

    Parameters
    ----------
    curves : mapping
        Title -> (patients, share, low, high).
    registered : int
        The size of the trial.
    """
    ax = axes_or_new(ax, (7.6, 6.0))
    for number, (title, points) in enumerate(curves.items()):
        size, share, low, high = np.array(points).T
        ax.errorbar(size, 100 * share, 100 * np.maximum([share - low, high - share], 0), marker="o", ms=5, capsize=3,
                    elinewidth=1, label=title, **line_style(number))  # fmt: skip
    ax.axvline(registered, color=PALE, lw=1, ls=":")
    ax.text(registered, 102, "registered", ha="center", va="bottom", color=PALE, fontsize=12)
    ax.axhline(80, color=PALE, lw=1, ls=":")
    ax.set_xlabel("patients randomised")
    ax.set_ylabel("trials that find it (%)")
    ax.set_ylim(0, 101)
    ax.set_xlim(0, None)
    return ax


@styled
def plot_traits(lines: Sequence[tuple[str, float, float, float]], ax: Axes | None = None) -> Axes:
    """Draw by how much a standard deviation of each trait multiplies the odds of a response, with 95 % intervals."""
    ax = axes_or_new(ax, (8.6, 0.42 * len(lines) + 1.6))
    for place, (_, odds, low, high) in enumerate(reversed(lines)):
        is_told = low > 1 or high < 1
        ax.plot([low, high], [place, place], color=INK if is_told else PALE, lw=1.8)
        ax.plot(odds, place, "o", ms=7, color=INK if is_told else PALE)
    ax.axvline(1, color=PALE, lw=1, ls=":")
    ax.set_yticks(range(len(lines)), [name for name, *_ in reversed(lines)])
    ax.set_xscale("log")
    ends = [end for _, _, low, high in lines for end in (low, high)]
    ticks = [
        t
        for t in (0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 5, 10)
        if 0.95 * min(ends) <= t <= 1.05 * max(ends)
    ]
    ax.set_xticks(ticks or [1], [f"{t:g}" for t in ticks or [1]])
    ax.xaxis.minorticks_off()
    ax.set_xlabel("odds of a response, times, for one standard deviation")
    return ax


@styled
def plot_flow(flow: Mapping[str, Any], ax: Axes | None = None) -> Axes:
    """Draw the flow of patients, mean over runs: screened, randomised, each group, seen at the last visit."""
    groups = len(flow["groups"])
    ax = axes_or_new(ax, (max(6.4, 2.9 * groups), 5.4))
    ax.set_axis_off()
    ax.set_xlim(0, groups)
    ax.set_ylim(-0.15, 4.2)
    middle = groups / 2

    def box(x: float, y: float, text: str) -> None:
        ax.text(x, y, text, ha="center", va="center", fontsize=12,
                bbox={"boxstyle": "round,pad=0.45", "fc": SHADE, "ec": INK, "lw": 1})  # fmt: skip

    def arrow(x: float, y: float, to: tuple[float, float]) -> None:
        ax.annotate(
            "", to, (x, y), arrowprops={"arrowstyle": "-|>", "color": INK, "lw": 1, "shrinkA": 16, "shrinkB": 18}
        )

    out = flow["screened"] - flow["randomised"]
    arrow(middle, 4, (middle, 3))
    box(middle, 4, f"screened {flow['screened']:.1f}")
    ax.text(middle + 0.1, 3.5, f"not taken in {out:.1f}", ha="left", va="center", fontsize=12, color=PALE)
    for k in range(groups):
        x = k + 0.5
        arrow(middle, 2.85, (x, 2.0))
        arrow(x, 1.75, (x, 0.3))
    box(middle, 3, f"randomised {flow['randomised']}")
    for k, name in enumerate(flow["groups"]):
        words = str(name).replace("_", " ").replace(" then ", "\nthen ")
        box(k + 0.5, 1.75, f"{words}\n{flow['allocated'][k]:.0f}")
        left = flow["allocated"][k] - flow["finished"][k]
        box(k + 0.5, 0.3, f"last visit {flow['finished'][k]:.1f}\nleft {left:.1f}")
    return ax


_ENDS = (-1.6, 2.6)  # of what is drawn to scale, in widths of the published band


@styled
def plot_predictions(lines: Sequence[Mapping[str, Any]], ax: Axes | None = None) -> Axes:
    """Draw published numbers with their bands, and what each hypothesis says of them, each on the scale of its band.

    Parameters
    ----------
    lines : sequence of mapping
        `words`, `published`, `low`, `high`, and `predicted`: title of the hypothesis -> (value, is fitted).
    """
    ax = axes_or_new(ax, (9.0, 0.62 * len(lines) + 1.8))
    titles = list(dict.fromkeys(title for line in lines for title in line["predicted"]))
    for place, line in enumerate(reversed(lines)):
        width = max(line["high"] - line["low"], 1e-9)

        def scaled(value: float, low: float = line["low"], width: float = width) -> float:
            return float((value - low) / width)

        ax.barh(place, 1, height=0.6, left=0, color=SHADE)
        ax.plot(scaled(line["published"]), place, "|", ms=17, mew=2, color=INK)
        for number, title in enumerate(titles):
            if title not in line["predicted"] or not np.isfinite(line["predicted"][title][0]):
                continue
            value, is_fitted = line["predicted"][title]
            style = line_style(number)
            y, x = place + 0.15 * (number - (len(titles) - 1) / 2), scaled(value)
            marker = "<" if x < _ENDS[0] else ">" if x > _ENDS[1] else "s" if is_fitted else "o"
            ax.plot(np.clip(x, *_ENDS), y, marker, ms=7, mec=style["color"],
                    mfc="white" if is_fitted else style["color"], mew=1.5)  # fmt: skip
    for number, title in enumerate(titles):
        ax.plot([], [], "o", ms=7, color=line_style(number)["color"], label=title)
    ax.set_yticks(range(len(lines)), [line["words"] for line in reversed(lines)])
    ax.set_xlim(_ENDS[0] - 0.2, _ENDS[1] + 0.2)
    ax.set_xticks([0, 1], ["low end", "high end"])
    ax.set_xlabel("prediction on the scale of the published band")
    return ax
