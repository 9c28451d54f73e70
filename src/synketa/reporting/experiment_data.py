"""What there is to draw: a manifest, its tables and its finished runs; and how they are put in words."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from synketa.analysis.contrasts import Contrasts, Place
from synketa.analysis.summary import Table, point_key
from synketa.reporting.style import axis_label
from synketa.results.result import Result
from synketa.results.result_file import open_result, read_attributes

__all__ = ["Picture", "Study", "has_spikes", "many_seeds", "mean_words", "picture", "place_words", "spread_words"]


@dataclass(frozen=True)
class Picture:
    """A figure with its file name (no suffix) and its caption."""

    name: str
    caption: str
    figure: Figure


_MOST_READ = 80  # places of an experiment whose runs are compared
MOST_OPENED = 5  # runs of one condition and point, for a mean of courses or spectra


def picture(name: str, caption: str, ax: Axes) -> Picture:
    """Return the figure of some axes as a picture."""
    figure = ax.get_figure(root=True)
    assert figure is not None
    return Picture(name, caption, figure)


@dataclass(frozen=True)
class Study:
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
        return moved.get("condition", condition), {axis: moved.get(axis, value) for axis, value in point.items()}

    def values(self, axis: str) -> list[Any]:
        """Return the values of an axis in the contrasts: numbers by size, words as the file lists them."""
        points = self.contrasts.places.values()
        found = {point_key(point, [axis]): point[axis] for point in points if point[axis] != ""}
        listed = [point_key({axis: value}, [axis]) for value in self.manifest["axes"].get(axis, {}).get("values", [])]
        worded = [key for key in listed if key in found and isinstance(found[key], str)]
        return [found[key] for key in (*worded, *sorted(found.keys() - set(worded)))]

    def repeats(self, window: str) -> set[Place]:
        """Return the places that are like an earlier one until a window ends: what tells them apart comes later."""
        stop = next((float(one["stop"]) for one in self.manifest["windows"] if one["name"] == window), None)
        places = self.contrasts.places
        if stop is None or self.manifest["kind"] != "time_course" or len(places) > _MOST_READ:
            return set()
        axes = self.manifest["axes"]
        paths = {(run["condition"], point_key(run["point"], axes)): self.folder / run["path"] for run in self.runs}
        seen: set[str] = set()
        found = set()
        for place in places:
            told = json.loads(read_attributes(paths[place], ("resolved",)).get("resolved", "{}"))
            given = [
                [one for one in told.get(kind, ()) if one["start"] is None or float(one["start"]) < stop]
                for kind in ("doses", "clamps", "interventions")
            ]
            same = json.dumps([place[1], given, told.get("model"), told.get("stimulation")], sort_keys=True)
            found |= {place} if told and same in seen else set()
            seen.add(same)
        return found

    def label(self, axis: str) -> str:
        """Return an axis in words, with its unit."""
        details = self.manifest["axes"].get(axis, {})
        if "label" not in details:
            return axis_label(axis)
        has_unit = details.get("unit") not in (None, "", "1")
        return f"{details['label']} ({details['unit']})" if has_unit else details["label"]

    def title(self, condition: str) -> str:
        """Return what a condition is called in legends."""
        told = self.manifest["conditions"].get(condition, {}).get("title") or condition.replace("_", " ")
        return str(told).replace(" uM", " µM")

    def default(self, axis: str) -> float | None:
        """Return the model's own value on an axis, where the manifest gives it."""
        value = self.manifest["axes"].get(axis, {}).get("default")
        return None if value is None else float(value)


def has_spikes(result: Result) -> bool:
    """Say whether a network was simulated; a response surface has neither spikes nor a field potential."""
    return "surface" not in result.attributes


def place_words(study: Study, condition: str, point: Mapping[str, Any]) -> str:
    """Return a condition and point in words: "full, ketamine 1 µM"."""
    words = [condition.replace("_", " ")]
    for axis, value in point.items():
        name, _, unit = study.label(axis).partition(" (")
        number = f"{value:g}" if isinstance(value, (int, float)) else str(value)
        if number:
            words.append(f"{name} {number} {unit.rstrip(')')}".rstrip())
    return ", ".join(words)


def many_seeds(study: Study) -> bool:
    """Say whether there are intervals to draw."""
    return bool((study.contrasts.columns.n > 1).any())


def mean_words(study: Study, more: str = "") -> str:
    """Say what a figure of opened runs, rather than of numbers, averages."""
    seeds = len({run["seed"] for run in study.runs})
    if seeds == 1:
        return "one seed"
    return f"mean{more} over {'seeds' if seeds <= MOST_OPENED else f'the first {MOST_OPENED} of {seeds} seeds'}"


def spread_words(study: Study) -> str:
    """Say what a figure shows of the spread over seeds."""
    return "means and 95 % intervals over seeds" if many_seeds(study) else "one seed, no interval"
