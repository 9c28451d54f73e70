"""Figures of trials: scores over time, who responds and relapses, power against size, traits, the flow of patients."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from synketa.reporting.plots.time_courses import line_style
from synketa.reporting.sizes import wrapped
from synketa.reporting.style import INK, PALE, SHADE, axes_or_new, styled

__all__ = [
    "plot_at_risk",
    "plot_flow",
    "plot_power",
    "plot_predictions",
    "plot_scores",
    "plot_survival",
    "plot_traits",
]

Array = NDArray[np.float64]
_HOUR, _DAY = 3600.0, 86400.0
_BESIDE = 0.007  # of the width, between arms
_MARKERS = "os^DvPX"


@styled
def plot_scores(
    arms: Mapping[str, Sequence[Mapping[str, float]]],
    what: str,
    label: str,
    ax: Axes | None = None,
    *,
    controls: Collection[str] = (),
    first_day: bool = False,
) -> Axes:
    """Draw what is rated at each visit, to scale in time, a line for each arm, with the range of single trials.

    Parameters
    ----------
    arms : mapping
        Title of an arm -> its visits: `time` (s), the value `what`, and its ends ``<what>_low`` and ``<what>_high``.
    what : str
        ``score``, ``response`` or ``remission``.
    label : str
        Of the ordinate.
    controls : collection of str
        Titles of arms that are drawn in grey: placebos.
    first_day : bool
        Only the first 24 hours, in hours; otherwise all, in days.
    """
    ax = axes_or_new(ax)
    unit = _HOUR if first_day else _DAY
    shown = {
        title: [line for line in lines if what in line and (not first_day or line["time"] <= _DAY)]
        for title, lines in arms.items()
    }
    last = max((line["time"] / unit for lines in shown.values() for line in lines), default=1.0)
    scale = 1.0 if what == "score" else 100.0
    for number, ((title, own), style) in enumerate(zip(shown.items(), arm_styles(arms, controls), strict=True)):
        beside = _BESIDE * last * (number - (len(arms) - 1) / 2)  # so that bars do not hide each other
        x = np.array([line["time"] / unit for line in own]) + beside
        middle, low, high = (
            scale * np.array([line[key] for line in own]) for key in (what, f"{what}_low", f"{what}_high")
        )
        ends = [(middle - np.minimum(low, middle)).tolist(), (np.maximum(high, middle) - middle).tolist()]
        ax.errorbar(x, middle, ends, ms=5.5, capsize=2.5, elinewidth=1, label=title, **style)
    ax.set_xticks(_ticks(last, (1, 2, 4, 6) if first_day else (1, 2, 7, 14, 28, 56, 182, 364)))
    ax.set_xlabel(f"{'hours' if first_day else 'days'} after the first dose")
    ax.set_ylabel(label)
    ax.set_ylim(0, None)
    return ax


def arm_styles(titles: Collection[str], controls: Collection[str] = ()) -> list[dict[str, Any]]:
    """Return colour, dashes and marker of each arm: controls in grey, the others in colours, no two alike."""
    styles, drawn, grey = [], 0, 0
    for title in titles:
        if title in controls:
            styles.append({"color": PALE, "linestyle": ("-", "--", ":")[grey % 3], "marker": _MARKERS[grey % 3]})
            grey += 1
        else:
            styles.append({**line_style(drawn), "marker": _MARKERS[(drawn + 2 * (drawn // 6)) % len(_MARKERS)]})
            drawn += 1
    return styles


def _ticks(last: float, steps: Sequence[int]) -> Array:
    """Return ticks from 0, at most eight or so, a whole number of weeks apart where there are many days."""
    step = next((step for step in steps if last / step <= 8.5), steps[-1])
    return np.arange(0.0, last + 1e-6, step, dtype=np.float64)


@styled
def plot_survival(
    curves: Mapping[str, Mapping[str, Any]], label: str, ax: Axes | None = None, *, controls: Collection[str] = ()
) -> Axes:
    """Draw the share of those who had answered that stays well (Kaplan and Meier), a step line for each arm.

    Parameters
    ----------
    curves : mapping
        Title of an arm -> `days`, `well`, `low` and `high`.
    controls : collection of str
        Titles of arms that are drawn in grey: placebos.
    """
    ax = axes_or_new(ax)
    last = max(float(curve["days"][-1]) for curve in curves.values())
    for (title, curve), style in zip(curves.items(), arm_styles(curves, controls), strict=True):
        marker = style.pop("marker")
        end = last * 1.06 if curve["days"][-1] >= last else curve["days"][-1]
        days = np.append(curve["days"], end)
        well, low, high = (100 * np.append(curve[key], curve[key][-1]) for key in ("well", "low", "high"))
        ax.step(days, well, where="post", label=title, **style)
        ax.plot(days[1:-1], well[1:-1], marker, ms=5, color=style["color"])
        ax.fill_between(days, low, high, step="post", alpha=0.12, color=style["color"], lw=0)
    ax.set_xlabel("days after the visit of the response")
    ax.set_xticks(_ticks(last, (1, 2, 7, 14, 28, 56, 182, 364)))
    ax.set_ylabel(label)
    ax.set_ylim(0, 103)
    ax.set_xlim(0, last * 1.06)
    return ax


@styled
def plot_at_risk(
    curves: Mapping[str, Mapping[str, Any]], ax: Axes | None = None, *, controls: Collection[str] = ()
) -> Axes:
    """Write how many are followed still, below the curves of `plot_survival`.

    Parameters
    ----------
    curves : mapping
        Title of an arm -> `days` and `at_risk`: how many just before each.
    controls : collection of str
        As there.
    """
    ax = axes_or_new(ax, (6.4, 0.4 + 0.3 * len(curves)))
    last = max(float(curve["days"][-1]) for curve in curves.values())
    seen = sorted({float(day) for curve in curves.values() for day in curve["days"]})
    for number, curve in enumerate(curves.values()):
        for day in _apart(seen, last):
            left = np.asarray(curve["at_risk"])[np.asarray(curve["days"]) >= day - 1e-9][:1].sum()
            ax.text(day, number, str(int(left)), ha="center", va="center", fontsize=11)
    ax.set_yticks(range(len(curves)), [wrapped(title, 42) for title in curves], fontsize=11)
    for label, style in zip(ax.get_yticklabels(), arm_styles(curves, controls), strict=True):
        label.set_color(style["color"])
    ax.tick_params(length=0, pad=24)
    ax.set_xticks([])
    ax.spines[:].set_visible(False)
    ax.set_ylim(len(curves) - 0.4, -0.6)
    ax.set_xlim(0, last * 1.06)
    ax.set_title("at risk", loc="left", fontsize=11)
    return ax


def _apart(days: Sequence[float], last: float) -> list[float]:
    """Return days that are far enough from each other for a number at each."""
    chosen: list[float] = []
    for day in days:
        if not chosen or day - chosen[-1] >= 0.07 * last:
            chosen.append(day)
    return chosen


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
        for t in ((0.1, 0.2, 0.5, 1, 2, 5, 10) if max(ends) > 6 * min(ends) else (0.3, 0.5, 0.7, 1, 1.4, 2, 3))
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
    ax = axes_or_new(ax, (max(6.4, 2.6 * groups), 5.6))
    ax.set_axis_off()
    ax.set_xlim(-0.05, groups + 0.05)
    ax.set_ylim(-0.4, 4.4)
    middle, branch = groups / 2, 2.45

    def box(x: float, top: float, text: str) -> None:
        ax.text(x, top - 0.1, text, ha="center", va="top", fontsize=12, zorder=3,
                bbox={"boxstyle": "round,pad=0.45", "fc": SHADE, "ec": INK, "lw": 1})  # fmt: skip

    def line(x: float, y: float, to: tuple[float, float], style: str = "-") -> None:
        ax.annotate("", to, (x, y), arrowprops={"arrowstyle": style, "color": INK, "lw": 1, "shrinkA": 0, "shrinkB": 0})

    out = flow["screened"] - flow["randomised"]
    line(middle, 4, (middle, 3.1), "-|>")
    box(middle, 4.3, f"screened\n{flow['screened']:.1f}")
    ax.text(middle + 0.08, 3.5, f"not taken in {out:.1f}", ha="left", va="center", fontsize=12, color=PALE)
    line(middle, 3, (middle, branch))
    line(0.5, branch, (groups - 0.5, branch))
    box(middle, 3.1, f"randomised {flow['randomised']}")
    for k, title in enumerate(flow["groups"]):
        x, words = k + 0.5, textwrap.fill(str(title), 21)
        left = flow["allocated"][k] - flow["finished"][k]
        line(x, branch, (x, 2.0), "-|>")
        line(x, 1.6, (x, 0.3), "-|>")
        box(x, 2.0, f"{words}\n{flow['allocated'][k]:.1f}")
        ax.text(x + 0.06, 0.72, f"left {left:.1f}", ha="left", va="center", fontsize=12, color=PALE)
        box(x, 0.3, f"last visit\n{flow['finished'][k]:.1f}")
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
