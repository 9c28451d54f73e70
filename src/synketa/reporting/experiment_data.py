"""What there is to draw: a manifest, its tables and its finished runs; and how they are put in words."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from synketa.analysis.contrasts import Contrasts, Place
from synketa.analysis.summary import Table, point_key
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
    "spread_words",
]


@dataclass(frozen=True)
class Picture:
    """A figure with its file name (no suffix) and its caption."""

    name: str
    caption: str
    figure: Figure


_MOST_READ = 80  # places of an experiment whose runs are compared
MOST_OPENED = 5  # runs of one condition and point, for a mean of time courses or spectra


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
        key = point_key(dict(point), self.manifest["axes"])
        chosen = [
            run
            for run in sorted(self.runs, key=lambda run: int(run["seed"]))
            if run["condition"] == condition and point_key(run["point"], self.manifest["axes"]) == key
        ]
        return [open_result(self.folder / run["path"]) for run in chosen[:seeds]]

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
        points = self.contrasts.places.values()
        by_key = {point_key(point, [axis]): point[axis] for point in points if point[axis] != ""}
        listed = [point_key({axis: value}, [axis]) for value in self.manifest["axes"].get(axis, {}).get("values", [])]
        worded = [key for key in listed if key in by_key and isinstance(by_key[key], str)]
        return [by_key[key] for key in (*worded, *sorted(by_key.keys() - set(worded)))]

    def repeats(self, window: str) -> set[Place]:
        """Return the places that are like an earlier one until a window ends: what tells them apart comes later."""
        stop = next((float(entry["stop"]) for entry in self.manifest["windows"] if entry["name"] == window), None)
        places = self.contrasts.places
        if stop is None or self.manifest["kind"] != "time_course" or len(places) > _MOST_READ:
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
        title = self.manifest["conditions"].get(condition, {}).get("title") or condition.replace("_", " ")
        return str(title).replace(" uM", " µM")

    def default(self, axis: str) -> float | None:
        """Return the model's own value on an axis, where the manifest has it."""
        value = self.manifest["axes"].get(axis, {}).get("default")
        return None if value is None else float(value)


def has_spikes(result: Result) -> bool:
    """Say whether a network was simulated; a response surface has neither spikes nor a field potential."""
    return "surface" not in result.attributes


def place_words(data: ExperimentData, condition: str, point: Mapping[str, Any]) -> str:
    """Return a condition and point in words: "full, ketamine 1 µM"."""
    words = [condition.replace("_", " ")]
    for axis, value in point.items():
        name, _, unit = data.label(axis).partition(" (")
        number = f"{value:g}" if isinstance(value, (int, float)) else str(value)
        if number:
            words.append(f"{name} {number} {unit.rstrip(')')}".rstrip())
    return ", ".join(words)


def many_seeds(data: ExperimentData) -> bool:
    """Say whether there are intervals to draw."""
    return bool((data.contrasts.columns.n > 1).any())


def mean_words(data: ExperimentData, more: str = "") -> str:
    """Say what a figure of opened runs, rather than of numbers, averages."""
    seeds = len({run["seed"] for run in data.runs})
    if seeds == 1:
        return "one seed"
    return f"mean{more} over {'seeds' if seeds <= MOST_OPENED else f'the first {MOST_OPENED} of {seeds} seeds'}"


def spread_words(data: ExperimentData) -> str:
    """Say what a figure shows of the spread over seeds."""
    return "means and 95 % intervals over seeds" if many_seeds(data) else "one seed, no interval"
