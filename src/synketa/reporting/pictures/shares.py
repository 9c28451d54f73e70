"""Figures of shares: what each condition leaves of an effect, where its signal stops, what a dose gives back."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes

from synketa.analysis.contrasts import LEAST_EXCESS, Contrast, shares
from synketa.analysis.expectations import band_of
from synketa.common.units import DAY, HOUR
from synketa.reporting.experiment_data import ExperimentData, Picture, picture, seeds_words, spread_words
from synketa.reporting.plots.axes import slow_time
from synketa.reporting.plots.time_courses import plot_bar, plot_nodes, plot_shares, plot_trajectory
from synketa.reporting.slow_runs import CHAIN, SlowRuns
from synketa.reporting.style import INK, legend_above, new_figure
from synketa.results import observables

__all__ = ["rescue_pictures", "share_pictures", "share_question", "share_rows"]

_MOST_LINES = 6  # beyond it, a matrix shows where the signal of each condition stops


def share_question(data: ExperimentData) -> tuple[str, dict[str, Any]] | None:
    """Return the metric and the condition whose effect others are a share of, where all shares have one such."""
    asked = {
        (item["metric"], json.dumps(item["against"], sort_keys=True))
        for item in data.manifest["expect"]
        if item.get("contrast") == "share" and list(item.get("against", {})) == ["condition"]
    }
    if len(asked) != 1:
        return None
    metric, against = asked.pop()
    return metric, json.loads(against)


def share_rows(data: ExperimentData, metric: str, against: Mapping[str, Any]) -> list[Contrast]:
    """Return the shares in the order of the file."""
    rows = shares(data.contrasts, metric, against)
    order = list(data.manifest["conditions"])
    return sorted(rows, key=lambda row: order.index(row.condition) if row.condition in order else len(order))


def share_pictures(runs: SlowRuns) -> Iterator[Picture]:
    """Draw what every condition leaves of one condition's effect, and how far along the cascade it gets."""
    data = runs.data
    asked = share_question(data)
    if asked is None or data.manifest["axes"]:
        return
    metric, against = asked
    standard = str(against["condition"])
    rows = share_rows(data, metric, against)
    gain = next((row.mean - 1 for row in data.contrasts.of(metric) if row.condition == standard), 0.0)
    if not rows or gain <= 0:  # a loss has a figure of its own
        return
    bands = {
        item["condition"]: band_of(item)
        for item in data.manifest["expect"]
        if item.get("contrast") == "share" and item.get("condition")
    }
    partial = [name for name, details in data.manifest["conditions"].items() if details.get("partial")]
    own = data.title(standard)
    shared = f", {own[0].lower()}{own[1:]}"  # what all but a few have on board needs no words on every line
    names = {row.condition: data.title(row.condition).removesuffix(shared) for row in rows}
    diamonds = " Diamonds: steps that are blocked in part." if partial else ""
    words = observables.label(metric)
    yield picture(
        "shares",
        f"{words}: what each condition makes, as a share of what {standard} makes "
        f"({gain:+.0%} over its own vehicle), paired by seed; {spread_words(data)}; ticks are single seeds. Shaded: "
        f"the band expected beforehand; open symbols miss it.{diamonds}",
        plot_shares(rows, bands, textwrap.fill(f"gain in {words}, % of that of {own}", 42), names, partial),
    )
    if len(rows) > _MOST_LINES:
        yield _nodes(runs, standard, [row.condition for row in rows])


def _nodes(runs: SlowRuns, standard: str, conditions: Sequence[str]) -> Picture:
    """Draw how far along the cascade the signal of each condition gets."""
    edges = np.arange(0.0, DAY + 1, HOUR / 3)
    grid = np.full((len(conditions), len(CHAIN)), np.nan)
    for x, name in enumerate(CHAIN):
        full = {seed: values - 1 for seed, values in runs.ratio(standard, {}, name, edges).items()}
        if not full:
            continue
        mean = np.mean(list(full.values()), axis=0)
        peak = int(np.nanargmax(np.abs(mean)))  # of the mean, so that noise chooses no time
        for y, condition in enumerate(conditions):
            own = {seed: values[peak] - 1 for seed, values in runs.ratio(condition, {}, name, edges).items()}
            ratios = [
                own[seed] / full[seed][peak]
                for seed in own.keys() & full.keys()
                if abs(full[seed][peak]) > LEAST_EXCESS
            ]
            grid[y, x] = np.mean(ratios) if ratios else np.nan
    steps = [runs.words(name) for name in CHAIN]
    return picture(
        "nodes",
        f"Where the signal stops: the excess over vehicle at the time when that after {standard} is largest, as a "
        "share of it, for each step in the order of the cascade; averages of 20 minutes, mean over seeds. Orange: the "
        f"same way as after {standard}; purple: the other way, which also counts what a block takes away at rest. The "
        "strongest colour stands for 150 % and more.",
        plot_nodes(conditions, steps, grid, f"excess when that after {standard} is largest, % of it"),
    )


def rescue_pictures(runs: SlowRuns) -> Iterator[Picture]:
    """Draw a loss of weeks before the dose, the day after it, and what the dose gives back."""
    data = runs.data
    conditions = data.compared_conditions
    pairs = {
        str(item["condition"]): str(item["against"]["condition"])
        for item in data.manifest["expect"]
        if item.get("contrast") == "share" and item["against"].get("condition") and item.get("condition")
    }
    reference = data.reference_of(conditions[0], {})
    series = next(iter(runs.slow(*reference).values()), {})
    if not pairs or data.manifest["axes"] or series["time"][0] > -2 * DAY:
        return
    figure = new_figure(1, 3, (13.0, 4.9), gridspec_kw={"width_ratios": (1.0, 1.35, 0.95)})
    before, after, returned = figure.axes
    _draw_loss(runs, conditions, (before, after), (float(series["time"][0]), float(series["time"][-1])))
    _draw_rescue(data, pairs, conditions, returned)
    legend_above(figure, before, title=seeds_words(data))
    yield Picture(
        "rescue",
        "Left and middle: spines under stress and after the dose, folds of the network without stress at the same "
        "time; right: what the dose gives back of the loss that its own vehicle has at 24 h; "
        f"{spread_words(data)}.",
        figure,
    )


def _draw_loss(runs: SlowRuns, conditions: Sequence[str], axes: tuple[Axes, Axes], ends: tuple[float, float]) -> None:
    """Draw spines before and after the dose on two axes with the same ordinate; `ends` in s of slow time."""
    before, after = axes
    for ax, first, stop in ((before, ends[0], 0.0), (after, 0.0, ends[1])):
        edges = np.linspace(first, stop, 121)
        bands = {runs.data.title(name): runs.ratio(name, {}, "spines", edges) for name in conditions}
        plot_trajectory(bands, edges, "spines (fold of no stress)", linear=True, ax=ax)
    reach = np.array([ax.get_ylim() for ax in axes])
    after.sharey(before)
    before.set_ylim(reach.min(), reach.max())
    before.set_xlabel(slow_time("before the dose (d)"))
    hours = range(0, int(ends[1] / HOUR) + 1, 6)
    after.set_xticks([hour / 24 for hour in hours], [str(hour) for hour in hours])
    after.set(xlabel=slow_time("after the dose (h)"), ylabel="")


def _draw_rescue(data: ExperimentData, pairs: Mapping[str, str], conditions: Sequence[str], ax: Axes) -> None:
    """Draw the share of the loss that each dose gives back; `pairs` maps a treated condition to its vehicle."""
    metric = next(item["metric"] for item in data.manifest["expect"] if item.get("contrast") == "share")
    back = {
        treated: [100 * (1 - share) for share in row.ratios.values()]
        for treated, vehicle in pairs.items()
        for row in share_rows(data, metric, {"condition": vehicle})
        if row.condition == treated
    }
    for place, (name, values) in enumerate(back.items()):
        plot_bar(ax, place, values, conditions.index(name))
    ax.axhline(100 / 3, color=INK, lw=1.2, ls=(0, (4, 3)))
    ax.text(1.01, 100 / 3, "a third", transform=ax.get_yaxis_transform(), va="center", ha="left", fontsize=12)
    ax.set(ylabel="share of the loss\ngiven back at 24 h (%)", xlim=(-0.6, len(back) - 0.4), ylim=(0, None))
    titles = [data.title(name).split(", ") for name in back]
    ax.set_xticks(range(len(back)), ["\n".join(textwrap.fill(part, 13) for part in parts) for parts in titles])
