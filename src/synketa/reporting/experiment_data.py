"""What there is to draw: a manifest, its tables and its finished runs; and how they are put in words."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from synketa.analysis.contrasts import Contrasts, Place
from synketa.analysis.sensitivity import Sample, samples
from synketa.analysis.summary import Table, point_key
from synketa.reporting.sizes import MOST_OPENED, MOST_READ, short
from synketa.reporting.spread import is_drawn, seeds_in_words, spread_in_words
from synketa.reporting.style import axis_label
from synketa.results.result import Result
from synketa.results.result_file import open_result, read_attributes

__all__ = [
    "ExperimentData",
    "Picture",
    "has_spikes",
    "many_seeds",
    "mean_words",
    "picture",
    "place_words",
    "seeds_words",
    "spread_words",
]


_LETTERS = 60  # of a name in a caption or a legend


@dataclass(frozen=True)
class Picture:
    """A figure with its file name (no suffix) and its caption."""

    name: str
    caption: str
    figure: Figure


def picture(name: str, caption: str, ax: Axes) -> Picture:
    """Return the figure of some axes as a picture."""
    figure = ax.get_figure(root=True)
    assert figure is not None
    return Picture(name, caption, figure)


@dataclass(frozen=True)
class ExperimentData:
    """What there is to draw: the manifest (see `synketa.results.manifest`), the tables and the finished runs.

    Attributes
    ----------
    folder : Path
    manifest : dict
        With every key present.
    table : Table
    contrasts : Contrasts
    runs : sequence of dict
        The manifest's entries of the finished runs.
    """

    folder: Path
    manifest: Mapping[str, Any]
    table: Table
    contrasts: Contrasts
    runs: Sequence[Mapping[str, Any]]

    @cached_property
    def sample(self) -> Result | None:
        """The first finished run: what all runs share is read from it."""
        return open_result(self.folder / self.runs[0]["path"]) if self.runs else None

    @property
    def principal(self) -> str:
        """The population that the field potential and the cascade are of."""
        return self.sample.principal_population if self.sample else ""

    @property
    def populations(self) -> tuple[str, ...]:
        """The populations of the circuit, the principal one first."""
        return tuple(dict.fromkeys((self.principal, *self.sample.populations))) if self.sample else ()

    @property
    def rates(self) -> tuple[str, ...]:
        """The firing rates of the populations, that of the principal one first."""
        return tuple(f"rate_{name}" for name in self.populations)

    @property
    def principal_rate(self) -> str:
        """The metric by which most figures show an effect."""
        return f"rate_{self.principal}"

    def results(self, condition: str, point: Mapping[str, Any], seeds: int = MOST_OPENED) -> list[Result]:
        """Open the finished runs of a condition and point, at most `seeds` of them."""
        chosen = self._by_place.get((condition, point_key(dict(point), self.manifest["axes"])), [])
        return [open_result(self.folder / run["path"]) for run in chosen[:seeds]]

    @cached_property
    def _by_place(self) -> dict[Place, list[Mapping[str, Any]]]:
        """The finished runs of each condition and point, by seed."""
        found: dict[Place, list[Mapping[str, Any]]] = {}
        for run in sorted(self.runs, key=lambda run: int(run["seed"])):
            found.setdefault((run["condition"], point_key(run["point"], self.manifest["axes"])), []).append(run)
        return found

    @cached_property
    def samples(self) -> list[Sample]:
        """The samples of uncertain inputs of the principal rate."""
        return samples(self.contrasts, self.principal_rate, self.manifest["axes"])

    def reference_of(self, condition: str, point: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        """Return condition and point of the reference run."""
        moved = self.manifest["reference"]
        own = self.manifest["own_baselines"].get(condition, moved.get("condition", condition))
        return own, {axis: moved.get(axis, value) for axis, value in point.items()}

    @property
    def compared_conditions(self) -> list[str]:
        """The conditions that have a reference, in the order of the file."""
        compared = {condition for condition, _ in self.contrasts.places}
        return [name for name in self.manifest["conditions"] if name in compared]

    def values(self, axis: str) -> list[Any]:
        """Return the values of an axis in the contrasts: numbers by size, words as the file lists them."""
        if axis not in self._values:
            self._values[axis] = self._values_of(axis)
        return list(self._values[axis])

    @cached_property
    def _values(self) -> dict[str, list[Any]]:
        return {}

    def _values_of(self, axis: str) -> list[Any]:
        points = self.contrasts.places.values()
        by_key = {point_key(point, [axis]): point[axis] for point in points if point[axis] != ""}
        listed = [point_key({axis: value}, [axis]) for value in self.manifest["axes"].get(axis, {}).get("values", [])]
        worded = [key for key in listed if key in by_key and isinstance(by_key[key], str)]
        return [by_key[key] for key in (*worded, *sorted(by_key.keys() - set(worded)))]

    def split(self, key: Callable[[str, dict[str, Any]], Any]) -> dict[Any, ExperimentData]:
        """Return the data with the contrasts of each value of a function of condition and point."""
        return {value: replace(self, contrasts=part) for value, part in self.contrasts.split(key).items()}

    def varied(self) -> tuple[list[str], list[str]]:
        """Return the axes on which the contrasts differ: those of numbers, and those of words."""
        axes = [axis for axis in self.manifest["axes"] if len(self.values(axis)) > 1]
        numeric = [axis for axis in axes if all(isinstance(value, (int, float)) for value in self.values(axis))]
        return numeric, [axis for axis in axes if axis not in numeric]

    def repeats(self, window: str) -> set[Place]:
        """Return the places that are like an earlier one until a window ends: what tells them apart comes later."""
        stop = next((float(entry["stop"]) for entry in self.manifest["windows"] if entry["name"] == window), None)
        places = self.contrasts.places
        if stop is None or self.manifest["kind"] != "time_course" or len(places) > MOST_READ:
            return set()
        axes = self.manifest["axes"]
        paths = {(run["condition"], point_key(run["point"], axes)): self.folder / run["path"] for run in self.runs}
        seen: set[str] = set()
        repeated = set()
        for place in places:
            resolved = json.loads(read_attributes(paths[place], ("resolved",)).get("resolved", "{}"))
            begun = [
                [event for event in resolved.get(kind, ()) if event["start"] is None or float(event["start"]) < stop]
                for kind in ("doses", "clamps", "interventions")
            ]
            same = json.dumps([place[1], begun, resolved.get("model"), resolved.get("stimulation")], sort_keys=True)
            repeated |= {place} if resolved and same in seen else set()
            seen.add(same)
        return repeated

    def label(self, axis: str) -> str:
        """Return an axis in words, with its unit."""
        details = self.manifest["axes"].get(axis, {})
        if "label" not in details:
            return axis_label(axis)
        has_unit = details.get("unit") not in (None, "", "1")
        return f"{details['label']} ({details['unit']})" if has_unit else details["label"]

    def title(self, condition: str) -> str:
        """Return what a condition is called in legends."""
        return self._titles.get(condition) or short(condition.replace("_", " "), _LETTERS)

    @cached_property
    def _titles(self) -> dict[str, str]:
        """What each condition is called; one whose title is that of another is called by its name."""
        entries = self.manifest["conditions"].items()
        titles = {name: short(str(entry.get("title") or "").replace(" uM", " µM"), _LETTERS) for name, entry in entries}
        alike = Counter(titles.values())
        return {name: title for name, title in titles.items() if alike[title] == 1 and title != name}

    def value_title(self, axis: str, value: Any) -> str:
        """Return what a value of an axis is called: a number, the title of a hypothesis, or its name in words."""
        if isinstance(value, (int, float)):
            return f"{value:g}"
        titles = {
            name: short(title, _LETTERS)
            for name, title in self.manifest["axes"].get(axis, {}).get("titles", {}).items()
        }
        own = titles.get(value, "")
        is_its_own = own and [*titles.values()].count(own) == 1
        return own if is_its_own else short(str(value).replace("_", " "), _LETTERS)

    def default(self, axis: str) -> float | None:
        """Return the model's own value on an axis, where the manifest has it."""
        value = self.manifest["axes"].get(axis, {}).get("default")
        return None if value is None else float(value)


def has_spikes(result: Result) -> bool:
    """Say whether a network was simulated; a response surface has neither spikes nor a field potential."""
    return "surface" not in result.attributes


def place_words(data: ExperimentData, condition: str, point: Mapping[str, Any]) -> str:
    """Return a condition and point in words: "full, ketamine 1 µM"."""
    words = [data.title(condition)]
    for axis, value in point.items():
        name, _, unit = short(data.label(axis), _LETTERS).partition(" (")
        number = data.value_title(axis, value)
        between = " " if isinstance(value, (int, float)) else ": "
        if number:
            words.append(f"{name}{between}{number} {unit.rstrip(')')}".rstrip())
    return ", ".join(words)


def many_seeds(data: ExperimentData) -> bool:
    """Say whether there are intervals to draw."""
    return bool(is_drawn(max(data.contrasts.columns.n, default=0)))


def mean_words(data: ExperimentData, more: str = "") -> str:
    """Say what a figure of opened runs, rather than of numbers, averages."""
    seeds = len({run["seed"] for run in data.runs})
    if seeds == 1:
        return "one seed"
    return (
        f"mean{more} over {f'{seeds} seeds' if seeds <= MOST_OPENED else f'the first {MOST_OPENED} of {seeds} seeds'}"
    )


def seeds_words(data: ExperimentData) -> str:
    """Return how many seeds there are: "n = 5"."""
    return seeds_in_words(np.unique(data.contrasts.columns.n).tolist())


def spread_words(data: ExperimentData) -> str:
    """Say what a figure shows of the spread over seeds."""
    return spread_in_words(np.unique(data.contrasts.columns.n).tolist())
