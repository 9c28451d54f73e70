"""The numbers of an experiment's finished runs, small in memory: a line of floats for each run, names and units once.

10^5 runs of 34 metrics take 55 MB here, while they are read and after, and 123 MB with all contrasts. A long pandas
frame with categoricals takes 70 MB, but 207 MB while it grows and 480 MB with merged contrasts: so the program keeps
these lines, and `synketa.analysis.frames` makes frames of them. The rows of summary.csv, some GB, are made singly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from synketa.analysis.cells import Packed, Reference, compared
from synketa.analysis.metrics import Array, Metric, metrics, stored_metrics
from synketa.common.atomic_write import csv_text, write_lines
from synketa.common.errors import SynketaError
from synketa.results.observables import unit
from synketa.results.result_file import open_result, read_attributes

__all__ = [
    "Account",
    "Line",
    "Row",
    "Table",
    "point_key",
    "read_metrics",
    "read_runs",
    "write_summary",
]

#: One value of summary.csv: run, condition, seed, <axes>, metric, value, unit.
Row = dict[str, Any]


class Line(NamedTuple):
    """The numbers of one run.

    Attributes
    ----------
    run, condition : str
        Hash, and name of the condition.
    point : dict
        Axis -> value.
    seed : int
    names : dict
        Metric -> its place in `values`, in order; lines share it.
    values : ndarray
    """

    run: str
    condition: str
    point: Mapping[str, Any]
    seed: int
    names: Mapping[str, int]
    values: Array


@dataclass(frozen=True)
class Table:
    """All lines of an experiment; as an iterable, the rows of summary.csv.

    Attributes
    ----------
    axes : tuple of str
    units : dict
        Metric -> unit, in the order in which they occur.
    lines : sequence of Line
    own_baselines : dict
        Condition -> that which it is compared with, where that is not the reference's.
    """

    axes: tuple[str, ...]
    units: Mapping[str, str]
    lines: Sequence[Line]
    own_baselines: Mapping[str, str] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Row]:
        return (row for line in self.lines for row in self.rows_of(line))

    def rows_of(self, line: Line) -> Iterator[Row]:
        """Yield the rows of one line."""
        head = {"run": line.run, "condition": line.condition, "seed": line.seed, **line.point}
        for metric, value in zip(line.names, line.values.tolist(), strict=True):
            yield {**head, "metric": metric, "value": value, "unit": self.units[metric]}

    def column(self, metric: str) -> Iterator[tuple[Line, float]]:
        """Yield the lines that have a metric, and its value."""
        for line in self.lines:
            if metric in line.names:
                yield line, float(line.values[line.names[metric]])

    def sorted(self, key: Callable[[Line], Any] | None = None) -> Table:
        """Return the lines by condition, axis values and seed; then by a `key`."""
        lines = sorted(self.lines, key=lambda line: (line.condition, point_key(line.point, self.axes), line.seed))
        return replace(self, lines=sorted(lines, key=key) if key else lines)


class _Names:
    """Metrics and units as they come up; runs with the same metrics share one list of them."""

    def __init__(self) -> None:
        self.units: dict[str, str] = {}
        self._known: dict[tuple[str, ...], dict[str, int]] = {}

    def packed(self, measured: Iterable[Metric]) -> tuple[Mapping[str, int], Array]:
        """Return the places of some metrics, and their values."""
        values = {}
        for metric, value, own_unit in measured:
            self.units.setdefault(metric, own_unit)
            values[metric] = float(value)
        key = tuple(values)
        names = self._known.setdefault(key, {})
        if not names:
            names.update((name, place) for place, name in enumerate(key))
        return names, np.array(list(values.values()), np.float64)


# --------------------------------------------------------------------------------------- reading


@dataclass(frozen=True)
class Account:
    """Which runs of a manifest are finished, and their numbers.

    Attributes
    ----------
    table : Table
        In the order of the manifest.
    finished, missing : list of dict
        Entries of the manifest.
    warnings : Counter
        How many runs give each.
    """

    table: Table
    finished: list[Mapping[str, Any]]
    missing: list[Mapping[str, Any]]
    warnings: Counter[str]


def read_runs(
    folder: Path, manifest: Mapping[str, Any], damaged: Callable[[Path, SynketaError], object] = lambda *_: None
) -> Account:
    """Look once at every file of an experiment.

    Names of conditions and points are the manifest's: runs with equal numbers share a file.

    Parameters
    ----------
    folder : Path
    manifest : mapping
        See `synketa.results.manifest`.
    damaged : callable
        Called with every file that cannot be read, and why; its runs count as missing.
    """
    names, lines = _Names(), []
    finished, missing = [], []
    own = manifest.get("own_baselines") or {}
    reference = Reference(folder, manifest["runs"], manifest.get("reference") or {}, own)
    known: dict[str, _Content | None] = {}
    shared = {hash_ for hash_, count in Counter(run["hash"] for run in manifest["runs"]).items() if count > 1}
    warnings = Counter[str]()
    for run in manifest["runs"]:
        content = known.get(run["hash"])
        if run["hash"] not in known:
            content = _content(folder / run["path"], names, damaged)
            if run["hash"] in shared:
                known[run["hash"]] = content
        if content is None:
            missing.append(run)
            continue
        finished.append(run)
        warnings.update(content.warnings)
        paired = list(_paired(content, reference, run))
        packed = names.packed([*content.measured, *paired]) if paired else content.packed
        lines.append(Line(run["hash"], run["condition"], run["point"], int(run["seed"]), *packed))
    return Account(Table(tuple(manifest["axes"]), names.units, lines, own), finished, missing, warnings)


class _Content(NamedTuple):
    """What is read of a run's file."""

    measured: list[Metric]
    packed: tuple[Mapping[str, int], Array]
    warnings: tuple[str, ...]
    counts: Packed


def _content(path: Path, names: _Names, damaged: Callable[[Path, SynketaError], object]) -> _Content | None:
    """Return what a run's file says; None where it is missing or damaged."""
    try:
        rows, warned, counts = read_metrics(path)
        measured = list(rows)
        return _Content(measured, names.packed(measured), tuple(dict.fromkeys(warned)), counts)
    except FileNotFoundError:
        return None
    except SynketaError as error:
        damaged(path, error)
        return None


def _paired(content: _Content, reference: Reference, run: Mapping[str, Any]) -> Iterator[Metric]:
    """Yield the metrics that compare the cells of a run with those of its reference run."""
    if content.counts and (others := reference.counts(run)):
        for name, value in compared(content.counts, others):
            if np.isfinite(value):
                yield Metric(name, value, unit(name))


def read_metrics(path: Path) -> tuple[Iterable[Metric], Iterable[str], Packed]:
    """Return the metrics, the warnings and the spikes by cell of a result, from what it carries where that will do.

    Raises
    ------
    FileNotFoundError
    SynketaError
        It is no result, or damaged.
    """
    attributes = read_attributes(path, ("metrics", "metrics_version", "warnings", "cell_counts"))
    stored = stored_metrics(attributes)
    chosen = metrics(open_result(path)) if stored is None else stored
    return chosen, attributes.get("warnings", ()), attributes.get("cell_counts", {})


# --------------------------------------------------------------------------------------- writing


def point_key(row: Mapping[str, Any], axes: Iterable[str]) -> tuple[tuple[int, float, str], ...]:
    """Return the axis values of a row as something that can be compared and sorted."""
    return tuple(_sortable(row.get(axis, "")) for axis in axes)


def _sortable(value: Any) -> tuple[int, float, str]:
    """Order numbers by size before text, and read "1.0" as the number 1."""
    try:
        return (0, float(value), "")
    except (TypeError, ValueError):
        return (1, 0.0, str(value))


def write_summary(path: Path | str, table: Table) -> None:
    """Write summary.csv, ordered by condition, axis values, seed; whatever order the runs ended in."""
    columns = ["run", "condition", "seed", *table.axes, "metric", "value", "unit"]
    ends = {metric: (csv_text([metric]), csv_text([unit])) for metric, unit in table.units.items()}

    def lines() -> Iterator[str]:
        for line in table.sorted().lines:
            head = csv_text([line.run, line.condition, line.seed, *(line.point.get(axis) for axis in table.axes)])
            for metric, value in zip(line.names, line.values.tolist(), strict=True):
                name, unit = ends[metric]
                yield f"{head},{name},{value!r},{unit}"

    write_lines(path, columns, lines())
