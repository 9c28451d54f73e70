"""Figures of more than one dose: a second dose at some delay after a first one, and doses that repeat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes

from synketa.analysis.contrasts import LEAST_EXCESS
from synketa.common.units import DAY, HOUR
from synketa.reporting.experiment_data import ExperimentData, Picture, seeds_words, spread_words
from synketa.reporting.pictures.time_course import drawn_edges
from synketa.reporting.plots.time_courses import line_style, plot_steps, plot_trajectory
from synketa.reporting.sizes import wrapped
from synketa.reporting.slow_runs import SlowRuns
from synketa.reporting.spread import drawn_interval
from synketa.reporting.style import legend_above, letter_panels, new_figure

__all__ = [
    "Redosing",
    "dosing_lines",
    "redosing",
    "repeated_pictures",
    "second_dose",
    "washout_pictures",
    "washout_shares",
]

#: What a second dose is read by, after how many hours, and in words.
_READ_BY = {"spines": (24.0, "spines, 24 h later"), "mtorc1": (6.0, "p-mTOR, peak")}
_MOST_DOSES = 12  # lines of one dosing table
_FEWEST_DOSES = 3  # of a condition whose doses repeat


@dataclass(frozen=True)
class Redosing:
    """A second dose after a first one, against the same dose alone.

    Attributes
    ----------
    first, second, both : str
        Conditions: the first dose alone, the second alone, one after the other.
    delay : float
        s.
    """

    first: str
    second: str
    both: str
    delay: float


def redosing(doses: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Redosing]:
    """Return the conditions that give a second dose after another condition's dose, by delay.

    Parameters
    ----------
    doses : mapping
        Condition to its doses in order of time, each with ``start`` and what it is of.
    """

    def content(dose: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in dose.items() if name != "start"}

    alone = {name: own[0] for name, own in doses.items() if len(own) == 1}
    pairs = []
    for both, own in doses.items():
        if len(own) != 2 or content(own[0]) == content(own[1]):
            continue
        first = [name for name, dose in alone.items() if dose == own[0]]
        second = [name for name, dose in alone.items() if content(dose) == content(own[1])]
        if first and second:
            pairs.append(Redosing(first[0], second[0], both, float(own[1]["start"]) - float(own[0]["start"])))
    return sorted(pairs, key=lambda pair: pair.delay)


def second_dose(runs: SlowRuns, pair: Redosing, point: Mapping[str, Any], name: str, hours: float) -> dict[int, float]:
    """Return what a second dose adds to what the first left, as a share of what it does alone, by seed.

    `hours` after either dose; the peak until then for p-mTOR, the value then for anything else.
    """
    doses = runs.doses(pair.second, point)
    if not doses:  # not finished
        return {}
    start = float(doses[0]["start"])
    edges = np.arange(0.0, hours * HOUR + 1, HOUR / 4)
    later = edges + start + pair.delay
    pick = np.max if name == "mtorc1" else lambda values: values[-1]
    both = runs.ratio(pair.both, point, name, later)
    first = runs.ratio(pair.first, point, name, later)
    alone = runs.ratio(pair.second, point, name, edges + start)
    added = {}
    for seed in both.keys() & first.keys() & alone.keys():
        effect = float(pick(alone[seed] - 1))
        if abs(effect) > LEAST_EXCESS:
            added[seed] = float(pick(both[seed] - first[seed])) / effect
    return added


def washout_shares(runs: SlowRuns, axis: str) -> list[tuple[float, dict[str, list[tuple[float, float, float]]]]]:
    """Return for each delay (h) what a second dose makes of what it makes alone, for each value of an axis.

    The value maps to mean and 95 % interval over seeds of spines 24 h later and of the peak of p-mTOR.
    """
    data = runs.data
    points = {str(value): {axis: value} for value in data.values(axis)}
    pairs = _pairs(runs, next(iter(points.values())))

    def read(pair: Redosing, point: Mapping[str, Any]) -> list[tuple[float, float, float]]:
        return [
            drawn_interval(second_dose(runs, pair, point, name, hours).values())
            for name, (hours, _) in _READ_BY.items()
        ]

    return [(pair.delay / HOUR, {value: read(pair, point) for value, point in points.items()}) for pair in pairs]


def _pairs(runs: SlowRuns, point: Mapping[str, Any]) -> list[Redosing]:
    return redosing({name: runs.doses(name, point) for name in runs.data.manifest["conditions"]})


def washout_pictures(runs: SlowRuns) -> Iterator[Picture]:
    """Draw both doses alone, and what the low dose does at some delays after the high one, under each hypothesis."""
    data = runs.data
    axes = list(data.manifest["axes"])
    if len(axes) > 1 or not data.contrasts:
        return
    values = data.values(axes[0]) if axes else []
    points: dict[str, dict[str, Any]] = {wrapped(data.value_title(axes[0], v), 34): {axes[0]: v} for v in values}
    points = points or {"model": {}}
    pairs = _pairs(runs, next(iter(points.values())))
    if not pairs:
        return
    figure = new_figure(1, 3, (15.0, 5.4))
    _draw_alone(runs, pairs[0], points, figure.axes[0])
    for ax, name in zip(figure.axes[1:], _READ_BY, strict=True):
        _draw_delays(runs, pairs, points, name, ax)
    letter_panels(figure)
    legend_above(figure, figure.axes[0], title=seeds_words(data))
    low, high = data.title(pairs[0].second), data.title(pairs[0].first)
    yield Picture(
        "washout",
        f"a: {low} and {high}, each alone. b, c: {low} at some hours after {high}: what it adds to what the first dose "
        f"left, as a share of what it does alone under the same hypothesis; {spread_words(data)}. Where the "
        "first dose has made spines, few more can be made, and p-mTOR tells the hypotheses apart better. "
        "Experiments have answered a; none is known here that answers b or c, where the hypotheses part.",
        figure,
    )


def _draw_alone(runs: SlowRuns, pair: Redosing, points: Mapping[str, Mapping[str, Any]], ax: Axes) -> None:
    """Draw the new spines that each of two doses makes alone, a line for each point."""
    data, doses = runs.data, (pair.second, pair.first)
    steps: dict[str, tuple[Sequence[float], Sequence[Mapping[int, float]]]] = {}
    for label, point in points.items():
        own = {row.condition: row.ratios for row in data.contrasts.of("spines_24h") if row.point == point}
        kept = [name for name in doses if name in own]
        gains = [{seed: 100 * (ratio - 1) for seed, ratio in own[name].items()} for name in kept]
        steps[label] = ([doses.index(name) for name in kept], gains)
    plot_steps(steps, ("dose", "new spines at 24 h (% of vehicle)"), (0,), ax=ax)
    ax.set_xticks((0, 1), [data.title(name) for name in doses])
    ax.set_xlim(-0.4, 1.4)


def _draw_delays(
    runs: SlowRuns, pairs: Sequence[Redosing], points: Mapping[str, Mapping[str, Any]], name: str, ax: Axes
) -> None:
    """Draw what a second dose adds to a slow series, over its delay, a line for each point."""
    hours, words = _READ_BY[name]
    steps: dict[str, tuple[list[float], list[Mapping[int, float]]]] = {}
    for label, point in points.items():
        measured = [(pair.delay / HOUR, second_dose(runs, pair, point, name, hours)) for pair in pairs]
        measured = [(delay, shares) for delay, shares in measured if shares]
        percent = [{seed: 100 * share for seed, share in shares.items()} for _, shares in measured]
        steps[label] = ([delay for delay, _ in measured], list(percent))
    labels = ("delay after the first dose (h of slow time)", f"what is added to {words}\n(% of the dose alone)")
    plot_steps(steps, labels, (0, 100), ax=ax)
    ax.set_ylim(min(0, ax.get_ylim()[0]), None)


def repeated_pictures(runs: SlowRuns) -> Iterator[Picture]:
    """Draw spines over repeated doses, and what each dose adds."""
    data = runs.data
    if data.manifest["axes"]:
        return
    doses = {name: [float(dose["start"]) for dose in runs.doses(name, {})] for name in data.compared_conditions}
    doses = {name: times for name, times in doses.items() if times}  # levels that are held are no doses
    if max((len(times) for times in doses.values()), default=0) < _FEWEST_DOSES:
        return
    figure = new_figure(1, 2, (12.0, 5.2), gridspec_kw={"width_ratios": (1.7, 1.0)})
    spines, rise = figure.axes
    edges, _ = drawn_edges(runs, {}, list(doses))
    bands = {data.title(name): runs.ratio(name, {}, "spines", edges) for name in doses}
    plot_trajectory(bands, edges, "spines (fold of vehicle)", linear=True, ax=spines)
    _mark_doses(spines, doses)
    steps = {
        data.title(name): (list(range(1, len(times) + 1)), _rises(runs, name, times, float(edges[-1])))
        for name, times in doses.items()
    }
    plot_steps(steps, ("number of the dose", "rise after the dose (% of vehicle)"), (0,), ax=rise)
    rise.set_ylim(0, None)
    letter_panels(figure)
    legend_above(figure, spines, title=seeds_words(data))
    yield Picture(
        "repeated",
        "a: spines over the vehicle at the same time; triangles are doses. b: the rise from each dose to the highest "
        f"value before the next; {spread_words(data)}.",
        figure,
    )


def _mark_doses(ax: Axes, doses: Mapping[str, Sequence[float]]) -> None:
    """Mark the times of doses (s) below the curves, a row for each condition."""
    low, high = ax.get_ylim()
    ax.set_ylim(low - 0.06 * (1 + len(doses)) * (high - low), high)
    for place, times in enumerate(doses.values()):
        days, height = np.array(times) / DAY, [0.05 + 0.045 * place] * len(times)
        colour = line_style(place)["color"]
        ax.plot(days, height, "^", ms=8, clip_on=False, transform=ax.get_xaxis_transform(), color=colour)


def _rises(runs: SlowRuns, condition: str, times: Sequence[float], end: float) -> list[dict[int, float]]:
    """Return the rise of spines (% of vehicle, by seed) from each dose to the highest value before the next."""
    rises = []
    for start, stop in zip(times, [*times[1:], end], strict=True):
        ratios = runs.ratio(condition, {}, "spines", np.linspace(start, stop, 61))
        rises.append({seed: 100 * float(np.nanmax(ratio) - ratio[0]) for seed, ratio in ratios.items()})
    return rises


def dosing_lines(data: ExperimentData) -> list[dict[str, Any]]:
    """Return a line for each dosing table: the titles of the conditions that have it, and its doses in words."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for name, condition in data.manifest["conditions"].items():
        if words := condition.get("doses"):
            more = [f"... and {len(words) - _MOST_DOSES} more"] if len(words) > _MOST_DOSES else []
            alike.setdefault((*words[:_MOST_DOSES], *more), []).append(data.title(name))
    return [{"titles": titles, "words": words} for words, titles in alike.items()]
