"""Pictures of what a surge becomes in hours and weeks: chosen from conditions, doses and expectations."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from synketa.analysis.contrasts import LEAST_EXCESS, Contrast, band_of, interval, paired_courses, shares
from synketa.analysis.metrics import Array
from synketa.analysis.summary import point_key
from synketa.common.units import DAY, HOUR
from synketa.reporting.experiment_data import Picture, Study, many_seeds, picture, spread_words
from synketa.reporting.plot_time_courses import (
    line_style,
    plot_bar,
    plot_course,
    plot_nodes,
    plot_shares,
    plot_steps,
    time_edges,
)
from synketa.reporting.style import new_figure
from synketa.results import observables

__all__ = [
    "Redosing",
    "SlowRuns",
    "course_pictures",
    "question_pictures",
    "redosing",
    "second_dose",
    "share_question",
    "share_rows",
    "slow_runs",
    "washout_shares",
]

#: Slow series of the cascade in the order of the chain, in words.
NODES = {
    "ampa_throughput": "AMPA throughput",
    "bdnf": "BDNF released",
    "p_eef2": "p-eEF2",
    "mtorc1": "p-mTOR",
    "protein": "synaptic protein",
    "spines": "spines",
    "pyr_rate": "PYR rate",
}
SPINES = {"nascent": "nascent spines", "thin": "thin spines", "mushroom": "mushroom spines", "spines": "all spines"}
_STEPS = {
    "ampa_throughput": "AMPA throughput",
    "bdnf": "BDNF",
    "vegf": "VEGF",
    "trkb": "TrkB",
    "akt": "Akt",
    "erk": "ERK",
    "mtorc1": "mTORC1",
    "p70s6k": "p70S6K",
    "translation": "translation",
    "protein": "protein",
    "spines": "spines",
}
_NOISY = ("ampa_throughput", "pyr_rate")  # of spikes, where the others are states
_LONG_ENOUGH = 6 * HOUR  # after the dose, for pictures of hours
_SECOND = {"spines": 24.0, "mtorc1": 6.0}  # what a second dose is read by, after how many hours
_MOST_LINES = 6  # in one panel
_MOST_SEEDS = 50
_MOST_PLACES = 80  # of an experiment, for pictures that open every run


@dataclass
class SlowRuns:
    """The slow series of an experiment, opened once; times count from the first dose of the experiment."""

    study: Study
    opened: dict[Any, tuple[dict[int, dict[str, Array]], dict[str, Any]]] = field(default_factory=dict)

    def _open(self, condition: str, point: Mapping[str, Any]) -> tuple[dict[int, dict[str, Array]], dict[str, Any]]:
        key = (condition, point_key(dict(point), self.study.manifest["axes"]))
        if key not in self.opened:
            wanted = {"time", *NODES, *SPINES, *_STEPS}
            results = self.study.results(condition, point, seeds=_MOST_SEEDS)
            slow = {
                int(run.attributes["seed"]): {
                    name: values
                    for name, values in run.slow.items()
                    if name in wanted or name.startswith("free_brain_")
                }
                for run in results
            }
            told = json.loads(results[0].attributes.get("resolved", "{}")) if results else {}
            self.opened[key] = slow, told
        return self.opened[key]

    def slow(self, condition: str, point: Mapping[str, Any]) -> dict[int, dict[str, Array]]:
        """Return seed to slow series."""
        return self._open(condition, point)[0]

    def doses(self, condition: str, point: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return what was given, in order of time."""
        return sorted(self._open(condition, point)[1].get("doses", []), key=lambda dose: float(dose["start"]))

    def clamps(self, condition: str, point: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the levels that were held."""
        return list(self._open(condition, point)[1].get("clamps", []))

    def drugs(self, condition: str, point: Mapping[str, Any]) -> list[str]:
        """Return the series of what was given; metabolites are not."""
        named = [f"free_brain_{drug}" for drug in dict.fromkeys(dose["drug"] for dose in self.doses(condition, point))]
        series = next(iter(self.slow(condition, point).values()), {})
        found = [name for name in named if name in series]
        return found or [name for name in series if name.startswith("free_brain_")][:1]

    def ratio(self, condition: str, point: Mapping[str, Any], name: str, edges: Array) -> dict[int, Array]:
        """Return a series relative to the reference run of the same seed; the reference itself as it is."""
        place = (condition, dict(point))
        reference = self.study.reference_of(*place)
        others = {} if reference == place else self.slow(*reference)
        if reference != place and not others:
            return {}
        return paired_courses(self.slow(*place), others, name, edges)


def slow_runs(study: Study) -> SlowRuns | None:
    """Return the slow series of an experiment, or None where it has no hours or too many conditions to draw."""
    places = [(name, tuple(point.items())) for (name, _), point in study.contrasts.places.items()]
    if not places or len(places) > _MOST_PLACES:
        return None
    runs = SlowRuns(study)
    reference = study.reference_of(places[0][0], dict(places[0][1]))
    series = next(iter(runs.slow(*reference).values()), {})
    return runs if "spines" in series and series["time"][-1] >= _LONG_ENOUGH else None


def question_pictures(runs: SlowRuns) -> Iterator[Picture]:
    """Yield the pictures that answer an experiment's own question."""
    yield from _share_pictures(runs.study, runs)
    yield from _stress(runs.study, runs)
    yield from _washout(runs.study, runs)
    yield from _repeated(runs.study, runs)


# ------------------------------------------------------------------------- the course of everything


def course_pictures(runs: SlowRuns) -> Iterator[Picture]:
    """Yield the chain from drug to spine and the spines by type over hours and weeks, six conditions a figure."""
    study = runs.study
    groups: list[tuple[str, dict[str, Any], list[str]]] = []
    points = {key: point for (_, key), point in study.contrasts.places.items()}
    for point in points.values():
        here = {name for (name, _), one in study.contrasts.places.items() if one == point}
        names = [name for name in study.manifest["conditions"] if name in here]
        words = ", ".join(str(value) for value in point.values() if value != "")
        groups += [(words, point, names[first : first + _MOST_LINES]) for first in range(0, len(names), _MOST_LINES)]
    for number, (words, point, names) in enumerate(groups, start=1):
        about = f", {words.replace('_', ' ')}" if words else ""
        figure, linear = _panels(runs, point, names, {"free_brain": "", **NODES})
        caption = f"From the drug to the spine{about}. {_caption(study, linear)}"
        yield Picture(f"cascade_{number}" if len(groups) > 1 else "cascade", caption, figure)
    if len(groups) == 1:
        figure, linear = _panels(runs, groups[0][1], groups[0][2], SPINES)
        yield Picture("spines", f"Spines by type. {_caption(study, linear)}", figure)


def _extent(runs: SlowRuns, point: Mapping[str, Any], names: Sequence[str]) -> tuple[Array, bool]:
    """Return bins of time, and whether the axis is linear, as it is where doses repeat over days."""
    times = [slow["time"] for name in names for slow in runs.slow(name, point).values()]
    start, stop = min(time[0] for time in times), max(time[-1] for time in times)
    last = max((float(dose["start"]) for name in names for dose in runs.doses(name, point)), default=0.0)
    linear = last > DAY
    return time_edges(max(start, -DAY / 2 if linear else -0.5 * HOUR), stop, linear, 360 if linear else 160), linear


def _panels(
    runs: SlowRuns, point: Mapping[str, Any], names: Sequence[str], series: Mapping[str, str]
) -> tuple[Figure, bool]:
    """Draw one panel per series, in two columns, one curve per condition and one for the reference."""
    study = runs.study
    reference = study.reference_of(names[0], point)
    edges, linear = _extent(runs, point, names)
    rows = -(-len(series) // 2)
    figure = new_figure(rows, 2, (11.8, 0.9 + 2.75 * rows), sharex=True)
    own = {study.title(reference[0]): reference, **{study.title(one): (one, point) for one in names}}
    fine = time_edges(edges[0], edges[-1], linear, 2880) if linear else edges  # a dose is a spike on an axis of weeks
    for place, (ax, (name, words)) in enumerate(zip(figure.axes, series.items(), strict=True)):
        steps = edges if name in _NOISY else fine
        if name == "free_brain":
            levels = {label: _level(runs, where, steps) for label, where in own.items() if where != reference}
            plot_course(levels, steps, "free in brain (µM)", linear, None, ax=ax)
            _positive(ax, levels)
        else:
            bands = {label: runs.ratio(*where, name, steps) for label, where in own.items()}
            plot_course(bands, steps, f"{words} (fold)", linear, reference=next(iter(own)), ax=ax)
        ax.set_title("abcdefgh"[place], loc="left", fontweight="bold", fontsize=14)
        if place < len(series) - 2:
            ax.set_xlabel("")
    _legend(figure, figure.axes[1])
    return figure, linear


def _legend(figure: Figure, ax: Axes) -> None:
    """Put the legend of some axes above the figure."""
    handles, labels = ax.get_legend_handles_labels()
    columns = max(1, min(len(labels), int(figure.get_figwidth() * 8.5 / (max(map(len, labels)) + 9))))
    figure.legend(
        handles, labels, loc="outside upper center", ncols=columns, handlelength=3, fontsize=13, frameon=False
    )


def _level(runs: SlowRuns, place: tuple[str, Mapping[str, Any]], edges: Array) -> dict[int, Array]:
    """Return the free concentration of what was given, uM; it is the same for all seeds."""
    slow = dict(list(runs.slow(*place).items())[:1])
    if clamps := runs.clamps(*place):  # exact: a fast clock has few samples beside a step
        middle = (edges[:-1] + edges[1:]) / 2
        held = np.zeros_like(middle)
        for clamp in clamps:
            start, stop = (clamp["start"], clamp["stop"])
            on = (middle >= (-np.inf if start is None else start)) & (middle < (np.inf if stop is None else stop))
            held += np.where(on, 1e3 * float(clamp["concentration"]), 0.0)
        return dict.fromkeys(slow, held)
    found = [paired_courses(slow, {}, drug, edges) for drug in runs.drugs(*place)]
    return {seed: np.sum([one[seed] for one in found], axis=0) for seed in slow} if found else {}


def _positive(ax: Any, levels: Mapping[str, Mapping[int, Array]]) -> None:
    """Give drug levels a log axis where their peaks differ more than tenfold."""
    peaks = [peak for by_seed in levels.values() for values in by_seed.values() if (peak := np.nanmax(values)) > 0]
    if peaks and max(peaks) > 10 * min(peaks):
        ax.set(yscale="log", ylim=(min(peaks) / 30, max(peaks) * 2))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    else:
        ax.set_ylim(0, None)


def _caption(study: Study, linear: bool) -> str:
    axis = " Time is linear to 1 h, then by factors; curves are averages over a 160th of the axis."
    if linear:
        axis = " AMPA throughput and PYR rate are averages over a 360th of the axis, which lowers their peaks."
    shade = "band: 95 % interval of the mean over seeds" if many_seeds(study) else "one seed, no band"
    return (
        "Folds are of the own vehicle: the reference run of the same network and noise at the same time; the "
        f"reference (black) is a fold of its own baseline; {shade}.{axis}"
    )


# -------------------------------------------------------------------------- shares of one condition


def share_question(study: Study) -> tuple[str, dict[str, Any]] | None:
    """Return the metric and the condition whose effect others are a share of, where all shares have one such."""
    found = {
        (item["metric"], json.dumps(item["against"], sort_keys=True))
        for item in study.manifest["expect"]
        if item.get("contrast") == "share" and list(item.get("against", {})) == ["condition"]
    }
    if len(found) != 1:
        return None
    metric, against = found.pop()
    return metric, json.loads(against)


def share_rows(study: Study, metric: str, against: Mapping[str, Any]) -> list[Contrast]:
    """Return the shares in the order of the file."""
    rows = shares(study.contrasts, metric, against)
    order = list(study.manifest["conditions"])
    return sorted(rows, key=lambda row: order.index(row.condition) if row.condition in order else len(order))


def _share_pictures(study: Study, runs: SlowRuns) -> Iterator[Picture]:
    """Draw what every condition leaves of one condition's effect, and how far along the cascade it gets."""
    asked = share_question(study)
    if asked is None or study.manifest["axes"]:
        return
    metric, against = asked
    standard = str(against["condition"])
    rows = share_rows(study, metric, against)
    gain = next((row.mean - 1 for row in study.contrasts.of(metric) if row.condition == standard), 0.0)
    if not rows or gain <= 0:  # of a loss there is a picture of its own
        return
    bands = {
        item["condition"]: band_of(item)
        for item in study.manifest["expect"]
        if item.get("contrast") == "share" and item.get("condition")
    }
    partial = [name for name, one in study.manifest["conditions"].items() if one.get("partial")]
    own = study.title(standard)
    shared = f", {own[0].lower()}{own[1:]}"  # what all but a few have on board needs no words on every line
    names = {row.condition: study.title(row.condition).removesuffix(shared) for row in rows}
    diamonds = " Diamonds: steps that are blocked in part." if partial else ""
    yield picture(
        "shares",
        f"{observables.label(metric)}: what each condition makes, as a share of what {standard} makes "
        f"({gain:+.0%} over its own vehicle), paired by seed; {spread_words(study)}; ticks are single seeds. Shaded: "
        f"the band expected beforehand; open symbols miss it.{diamonds}",
        plot_shares(rows, bands, f"gain in {observables.label(metric)}, % of that of {own}", names, partial),
    )
    if len(rows) > _MOST_LINES:
        yield _nodes(study, runs, standard, [row.condition for row in rows])


def _nodes(study: Study, runs: SlowRuns, standard: str, conditions: Sequence[str]) -> Picture:
    """Draw how far along the cascade the signal of each condition gets."""
    edges = np.arange(0.0, DAY + 1, HOUR / 3)
    grid = np.full((len(conditions), len(_STEPS)), np.nan)
    for x, name in enumerate(_STEPS):
        full = {seed: values - 1 for seed, values in runs.ratio(standard, {}, name, edges).items()}
        if not full:
            continue
        course = np.mean(list(full.values()), axis=0)
        peak = int(np.nanargmax(np.abs(course)))  # of the mean, so that noise chooses no time
        for y, condition in enumerate(conditions):
            own = {seed: values[peak] - 1 for seed, values in runs.ratio(condition, {}, name, edges).items()}
            ratios = [
                own[seed] / full[seed][peak]
                for seed in own.keys() & full.keys()
                if abs(full[seed][peak]) > LEAST_EXCESS
            ]
            grid[y, x] = np.mean(ratios) if ratios else np.nan
    return picture(
        "nodes",
        f"Where the signal stops: the excess over vehicle at the time when that after {standard} is largest, as a "
        "share of it, for each step in the order of the cascade; averages of 20 minutes, mean over seeds. Orange: the "
        f"same way as after {standard}; purple: the other way, which also counts what a block takes away at rest. The "
        "strongest colour stands for 150 % and more.",
        plot_nodes(conditions, list(_STEPS.values()), grid, f"excess when that after {standard} is largest, % of it"),
    )


def _compared(study: Study) -> list[str]:
    """Return the conditions that have a reference, in the order of the file."""
    found = {name for name, _ in study.contrasts.places}
    return [name for name in study.manifest["conditions"] if name in found]


# ------------------------------------------------------------------------------------------ stress


def _stress(study: Study, runs: SlowRuns) -> Iterator[Picture]:
    """Draw the loss of weeks before the dose, the day after it, and what the dose gives back."""
    conditions = _compared(study)
    pairs = {
        str(item["condition"]): str(item["against"]["condition"])
        for item in study.manifest["expect"]
        if item.get("contrast") == "share" and item["against"].get("condition") and item.get("condition")
    }
    reference = study.reference_of(conditions[0], {})
    series = next(iter(runs.slow(*reference).values()), {})
    if not pairs or study.manifest["axes"] or series["time"][0] > -2 * DAY:
        return
    figure = new_figure(1, 3, (13.0, 4.9), gridspec_kw={"width_ratios": (1.0, 1.35, 0.95)})
    before, after, given = figure.axes
    own: dict[str, tuple[str, dict[str, Any]]] = {study.title(name): (name, {}) for name in conditions}
    for ax, first, stop in ((before, float(series["time"][0]), 0.0), (after, 0.0, float(series["time"][-1]))):
        edges = np.linspace(first, stop, 121)
        bands = {label: runs.ratio(*place, "spines", edges) for label, place in own.items()}
        plot_course(bands, edges, "spines (fold of no stress)", linear=True, ax=ax)
    reach = np.array([ax.get_ylim() for ax in (before, after)])
    after.sharey(before)
    before.set_ylim(reach.min(), reach.max())
    before.set_xlabel("time before the dose (d)")
    hours = range(0, int(series["time"][-1] / HOUR) + 1, 6)
    after.set_xticks([hour / 24 for hour in hours], [str(hour) for hour in hours])
    after.set(xlabel="time after the dose (h)", ylabel="")
    metric = next(item["metric"] for item in study.manifest["expect"] if item.get("contrast") == "share")
    back: dict[str, list[float]] = {}
    for treated, vehicle in pairs.items():
        rows = share_rows(study, metric, {"condition": vehicle})
        for row in rows:
            if row.condition == treated:
                back[study.title(treated)] = [100 * (1 - share) for share in row.ratios.values()]
    for place, (label, values) in enumerate(back.items()):
        plot_bar(given, place, values, list(own).index(label))
    given.axhline(100 / 3, color="#222222", lw=1.2, ls=(0, (4, 3)))
    given.text(1.01, 100 / 3, "a third", transform=given.get_yaxis_transform(), va="center", ha="left", fontsize=12)
    given.set(ylabel="share of the loss\ngiven back at 24 h (%)", xlim=(-0.6, len(back) - 0.4), ylim=(0, None))
    given.set_xticks(
        range(len(back)), ["\n".join(textwrap.fill(part, 13) for part in label.split(", ")) for label in back]
    )
    _legend(figure, before)
    yield Picture(
        "rescue",
        "Left and middle: spines under stress and after the dose, folds of the network without stress at the same "
        "time; right: what the dose gives back of the loss that its own vehicle has at 24 h; "
        f"{spread_words(study)}.",
        figure,
    )


# ------------------------------------------------------------------------------------- second doses


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
    """Find the conditions that give a second dose after another condition's dose, by delay.

    Parameters
    ----------
    doses : mapping
        Condition to its doses in order of time, each with ``start`` and what was given.
    """

    def what(dose: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in dose.items() if name != "start"}

    alone = {name: given[0] for name, given in doses.items() if len(given) == 1}
    found = []
    for both, given in doses.items():
        if len(given) != 2 or what(given[0]) == what(given[1]):
            continue
        first = [name for name, dose in alone.items() if dose == given[0]]
        second = [name for name, dose in alone.items() if what(dose) == what(given[1])]
        if first and second:
            found.append(Redosing(first[0], second[0], both, float(given[1]["start"]) - float(given[0]["start"])))
    return sorted(found, key=lambda one: one.delay)


def second_dose(runs: SlowRuns, one: Redosing, point: Mapping[str, Any], name: str, hours: float) -> dict[int, float]:
    """Return what a second dose adds to what the first left, as a share of what it does alone, by seed.

    `hours` after either dose; the peak until then for p-mTOR, the value then for anything else.
    """
    doses = runs.doses(one.second, point)
    if not doses:  # not finished
        return {}
    start = float(doses[0]["start"])
    edges = np.arange(0.0, hours * HOUR + 1, HOUR / 4)
    later = edges + start + one.delay
    pick = np.max if name == "mtorc1" else lambda values: values[-1]
    both = runs.ratio(one.both, point, name, later)
    first = runs.ratio(one.first, point, name, later)
    alone = runs.ratio(one.second, point, name, edges + start)
    found = {}
    for seed in both.keys() & first.keys() & alone.keys():
        effect = float(pick(alone[seed] - 1))
        if abs(effect) > LEAST_EXCESS:
            found[seed] = float(pick(both[seed] - first[seed])) / effect
    return found


def _washout(study: Study, runs: SlowRuns) -> Iterator[Picture]:
    """Draw both doses alone, and what the low dose does at some delays after the high one, under each hypothesis."""
    axes = list(study.manifest["axes"])
    if len(axes) > 1 or not study.contrasts:
        return
    points = [{axes[0]: value} for value in study.values(axes[0])] if axes else [{}]
    names = list(study.manifest["conditions"])
    pairs = redosing({name: runs.doses(name, points[0]) for name in names})
    if not pairs:
        return
    figure = new_figure(1, 3, (15.0, 5.4))
    labels = [" ".join(str(value) for value in point.values()).replace("_", " ") or "model" for point in points]
    single, spines, kinase = figure.axes
    steps: dict[str, tuple[Sequence[float], Sequence[Mapping[int, float]]]] = {}
    for label, point in zip(labels, points, strict=True):
        own = [row for row in study.contrasts.of("spines_24h") if row.point == point]
        by_condition = {row.condition: row for row in own}
        kept = [name for name in (pairs[0].second, pairs[0].first) if name in by_condition]
        values = [{seed: 100 * (ratio - 1) for seed, ratio in by_condition[name].ratios.items()} for name in kept]
        steps[label] = ([(pairs[0].second, pairs[0].first).index(name) for name in kept], values)
    plot_steps(steps, ("dose", "new spines at 24 h (% of vehicle)"), (0,), ax=single)
    single.set_xticks((0, 1), [study.title(pairs[0].second), study.title(pairs[0].first)])
    single.set_xlim(-0.4, 1.4)
    for ax, (name, hours), words in zip(
        (spines, kinase), _SECOND.items(), ("spines, 24 h later", "p-mTOR, peak"), strict=True
    ):
        steps = {
            label: (
                [one.delay / HOUR for one in pairs],
                [
                    {seed: 100 * share for seed, share in second_dose(runs, one, point, name, hours).items()}
                    for one in pairs
                ],
            )
            for label, point in zip(labels, points, strict=True)
        }
        steps = {label: _measured(*both) for label, both in steps.items()}
        plot_steps(
            steps,
            ("delay after the first dose (h)", f"what is added to {words}\n(% of the dose alone)"),
            (0, 100),
            ax=ax,
        )
        ax.set_ylim(min(0, ax.get_ylim()[0]), None)
    for letter, ax in zip("abc", figure.axes, strict=True):
        ax.set_title(letter, loc="left", fontweight="bold", fontsize=14)
    _legend(figure, single)
    low, high = study.title(pairs[0].second), study.title(pairs[0].first)
    yield Picture(
        "washout",
        f"a: {low} and {high}, each alone. b, c: {low} at some hours after {high}: what it adds to what the first dose "
        f"left, as a share of what it does alone under the same hypothesis; {spread_words(study)}. Where the "
        "first dose has made spines, little room is left for more, and p-mTOR tells the hypotheses apart better. "
        "Experiments have answered a; none is known here that answers b or c, where the hypotheses part.",
        figure,
    )


def washout_shares(runs: SlowRuns, axis: str) -> list[tuple[float, dict[str, list[tuple[float, float, float]]]]]:
    """Return for each delay (h) what a second dose makes of what it makes alone, for each value of an axis.

    The value maps to mean and 95 % interval over seeds of spines 24 h later and of the peak of p-mTOR.
    """
    study = runs.study
    points = {str(value): {axis: value} for value in study.values(axis)}
    names = list(study.manifest["conditions"])
    pairs = redosing({name: runs.doses(name, next(iter(points.values()))) for name in names})
    return [
        (
            one.delay / HOUR,
            {
                value: [
                    interval(second_dose(runs, one, point, name, hours).values()) for name, hours in _SECOND.items()
                ]
                for value, point in points.items()
            },
        )
        for one in pairs
    ]


def _measured(
    x: Sequence[float], values: Sequence[Mapping[int, float]]
) -> tuple[list[float], list[Mapping[int, float]]]:
    kept = [(place, by_seed) for place, by_seed in zip(x, values, strict=True) if by_seed]
    return [place for place, _ in kept], [by_seed for _, by_seed in kept]


def _repeated(study: Study, runs: SlowRuns) -> Iterator[Picture]:
    """Draw spines over repeated doses, and what each dose adds."""
    if study.manifest["axes"]:
        return
    conditions = _compared(study)
    given = {name: [float(dose["start"]) for dose in runs.doses(name, {})] for name in conditions}
    if max((len(times) for times in given.values()), default=0) < 3:
        return
    figure = new_figure(1, 2, (12.0, 5.2), gridspec_kw={"width_ratios": (1.7, 1.0)})
    course, rise = figure.axes
    edges, _ = _extent(runs, {}, conditions)
    bands = {study.title(name): runs.ratio(name, {}, "spines", edges) for name in conditions}
    plot_course(bands, edges, "spines (fold of vehicle)", linear=True, ax=course)
    low, high = course.get_ylim()
    course.set_ylim(low - 0.06 * (1 + len(conditions)) * (high - low), high)
    for place, name in enumerate(conditions):
        days, height = np.array(given[name]) / DAY, [0.05 + 0.045 * place] * len(given[name])
        where, colour = course.get_xaxis_transform(), line_style(place)["color"]
        course.plot(days, height, "^", ms=8, clip_on=False, transform=where, color=colour)
    steps = {}
    for name in conditions:
        ends = [*given[name][1:], float(edges[-1])]
        values: list[dict[int, float]] = []
        for start, stop in zip(given[name], ends, strict=True):
            between = np.linspace(start, stop, 61)
            ratios = runs.ratio(name, {}, "spines", between)
            values.append({seed: 100 * float(np.nanmax(ratio) - ratio[0]) for seed, ratio in ratios.items()})
        steps[study.title(name)] = (list(range(1, len(values) + 1)), values)
    plot_steps(steps, ("number of the dose", "rise after the dose (% of vehicle)"), (0,), ax=rise)
    rise.set_ylim(0, None)
    for letter, ax in zip("ab", figure.axes, strict=True):
        ax.set_title(letter, loc="left", fontweight="bold", fontsize=14)
    _legend(figure, course)
    yield Picture(
        "repeated",
        "a: spines over the vehicle at the same time; triangles are doses. b: the rise from each dose to the highest "
        f"value before the next; {spread_words(study)}.",
        figure,
    )
