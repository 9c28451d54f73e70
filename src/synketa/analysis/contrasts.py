"""From numbers to answers: contrasts with the reference run, paired by seed, with intervals over seeds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.special import stdtrit

from synketa.analysis.metrics import bin_means
from synketa.analysis.summary import Line, Table, point_key, read_runs, write_table
from synketa.results.manifest import read_manifest
from synketa.results.observables import find

__all__ = [
    "Contrast",
    "Contrasts",
    "Places",
    "contrasts",
    "degree",
    "interval",
    "paired_trajectories",
    "shares",
    "write_contrasts",
]

Array = np.ndarray[Any, np.dtype[np.float64]]
Slow = Mapping[str, Array]
_ZERO = 1e-12
LEAST_EXCESS = 0.02  # of a ratio over 1, below which a share of it means nothing
ALL_OR_NONE, WEAK = 0.2, 0.8  # what a partial block may leave and still be answered by degrees
_TIMES = ("s", "min", "h", "d")  # units: a time after the dose over another one says nothing
Place = tuple[str, Any]  # condition and point_key


@dataclass(frozen=True)
class Contrast:
    """A metric of one condition and point, relative to its reference run, over seeds.

    Attributes
    ----------
    condition : str
    point : dict
        Axis name to value.
    reference : str
        What was replaced to get the reference run, e.g. ``condition=control``.
    metric : str
    mean, low, high : float
        Mean ratio (1 = no change) and 95 % t interval over seeds; NaN bounds when n = 1.
    n : int
        Number of paired seeds.
    ratios : dict
        Seed to ratio.
    """

    condition: str
    point: dict[str, Any]
    reference: str
    metric: str
    mean: float
    low: float
    high: float
    n: int
    ratios: dict[int, float]


@dataclass(frozen=True, eq=False)
class Contrasts(Sequence[Contrast]):
    """The contrasts of an experiment, metric by metric, in columns; each is made when it is asked for.

    Attributes
    ----------
    table : Places
        The values that they are made of.
    reference : dict
        Coordinates that lead to the reference run.
    columns : tuple of ndarray
    notes : tuple of str
        On those that could not be made.
    """

    table: Places
    reference: Mapping[str, Any]
    columns: _Columns
    notes: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.columns.n)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self._made(place) for place in range(len(self))[index]]
        return self._made(range(len(self))[index])

    def __iter__(self) -> Iterator[Contrast]:
        return map(self._made, range(len(self)))

    def _made(self, index: int) -> Contrast:
        metric, place, mean, low, high, n = (column[index] for column in self.columns)
        where, name = self.table.keys[place], self.table.names[metric]
        ratios = self.table.ratios(name, where, self.reference)
        words = _coordinates(self.reference)
        return Contrast(
            where[0], self.table.points[where], words, name, float(mean), float(low), float(high), int(n), ratios
        )

    @property
    def places(self) -> dict[Place, dict[str, Any]]:
        """Condition and axis values -> the point, of all that there is a contrast of."""
        keys = (self.table.keys[index] for index in dict.fromkeys(self.columns.place.tolist()))
        return {key: self.table.points[key] for key in keys}

    @property
    def metrics(self) -> list[str]:
        """The metrics that there is a contrast of."""
        return [self.table.names[index] for index in dict.fromkeys(self.columns.metric.tolist())]

    def of(self, *metrics: str) -> Contrasts:
        """Return those of some metrics."""
        return self._kept(np.isin(self.columns.metric, [i for i, n in enumerate(self.table.names) if n in metrics]))

    def at(self, keep: Callable[[str, dict[str, Any]], bool]) -> Contrasts:
        """Return those at some conditions and points."""
        kept = np.array([keep(key[0], self.table.points[key]) for key in self.table.keys], bool)
        return self._kept(kept[self.columns.place])

    def _kept(self, mask: Any) -> Contrasts:
        return replace(self, columns=_Columns(*(column[mask] for column in self.columns)))

    @property
    def reference_words(self) -> str:
        """What is replaced to get the reference run."""
        return _coordinates(self.reference)

    def by_place(self) -> Any:
        """Return the order of contrasts.csv: by condition and axis values, then as metrics come."""
        rank = np.empty(len(self.table.keys), np.int64)
        rank[sorted(range(len(rank)), key=self.table.keys.__getitem__)] = np.arange(len(rank))
        return np.argsort(rank[self.columns.place], kind="stable")

    def rows(self) -> Iterator[dict[str, Any]]:
        """Yield the rows of contrasts.csv, by condition and axis values."""
        for index in self.by_place().tolist():
            metric, place, mean, low, high, n = (column[index].item() for column in self.columns)
            where = self.table.keys[place]
            ends = {"low": None, "high": None} if np.isnan(low) else {"low": low, "high": high}
            row = {"condition": where[0], "reference": self.reference_words, "metric": self.table.names[metric]}
            yield {**self.table.points[where], **row, "mean": mean, "n": n, **ends}


class _Columns(NamedTuple):
    """Of contrasts: places in the lists of metrics and of places, mean and interval, number of seeds."""

    metric: Array
    place: Array
    mean: Array
    low: Array
    high: Array
    n: Array


def interval(values: Iterable[float]) -> tuple[float, float, float]:
    """Return mean, low and high of a 95 % t interval; NaN bounds for a single value."""
    sample = np.asarray(list(values), float)
    mean = float(sample.mean()) if sample.size else np.nan
    if sample.size < 2:
        return mean, np.nan, np.nan
    half = float(stdtrit(sample.size - 1, 0.975) * sample.std(ddof=1) / np.sqrt(sample.size))
    return mean, mean - half, mean + half


class Places:
    """The lines of a table by condition, point and seed."""

    def __init__(self, table: Table) -> None:
        self.axes = table.axes
        self.names = list(table.units)
        self.times = {name for name, unit in table.units.items() if unit in _TIMES}
        self.paired = {name for name in table.units if (known := find(name)) and known.kind == "paired"}
        self.points: dict[Place, dict[str, Any]] = {}
        self._lines: dict[Place, dict[int, Line]] = {}
        for line in table.lines:
            place = (line.condition, point_key(line.point, self.axes))
            self.points.setdefault(place, {axis: line.point.get(axis, "") for axis in self.axes})
            self._lines.setdefault(place, {})[line.seed] = line
        self.keys = list(self.points)

    def lines(self, place: Place) -> Mapping[int, Line]:
        """Return the lines of a place by seed."""
        return self._lines.get(place, {})

    def cell(self, metric: str, place: Place) -> dict[int, float]:
        """Return the values of a metric by seed."""
        lines = self._lines.get(place, {})
        return {seed: float(line.values[line.names[metric]]) for seed, line in lines.items() if metric in line.names}

    def having(self, metric: str) -> list[Place]:
        """Return the places that have a metric."""
        return [key for key, lines in self._lines.items() if any(metric in line.names for line in lines.values())]

    def moved(self, place: Place, coordinates: Mapping[str, Any]) -> Place:
        """Return the place with some coordinates replaced."""
        point = {**self.points[place], **coordinates}
        return str(coordinates.get("condition", place[0])), point_key(point, self.axes)

    def ratios(self, metric: str, place: Place, coordinates: Mapping[str, Any]) -> dict[int, float]:
        """Return the ratio to the run with replaced coordinates, for each seed that has both; none of times.

        What compares a run with its reference run already is taken as it is.
        """
        if metric in self.times:
            return {}
        if metric in self.paired:
            return self.cell(metric, place)
        own, other = self.cell(metric, place), self.cell(metric, self.moved(place, coordinates))
        return _ratios(own, other)

    def shares(
        self, metric: str, place: Place, against: Mapping[str, Any], reference: Mapping[str, Any]
    ) -> dict[int, float]:
        """Return the excess over the reference run as a share of the excess of the run `against`, by seed."""
        rival = self.moved(place, against)
        own = self.ratios(metric, place, reference)
        other = self.ratios(metric, rival, reference) if rival in self.points else {}
        return {
            seed: (own[seed] - 1) / (other[seed] - 1) for seed in own if abs(other.get(seed, np.nan) - 1) > LEAST_EXCESS
        }


def contrasts(subject: Table | Path | str, reference: Mapping[str, Any] | None = None) -> Contrasts:
    """Compare every run with its reference run: same seed, same axis values but those replaced.

    Parameters
    ----------
    subject : Table or Path
        The numbers of some runs, or the folder of an experiment's results.
    reference : mapping, optional
        Coordinates that lead to the reference, e.g. ``{"condition": "control"}`` or
        ``{"ketamine_uM": 0}``; by default the experiment's own.

    Raises
    ------
    SynketaError
        The folder has no manifest.
    """
    if not isinstance(subject, Table):
        manifest = read_manifest(Path(subject))
        reference = manifest["reference"] if reference is None else reference
        subject = read_runs(Path(subject), manifest).table
    reference = reference or {}
    places = Places(subject)
    pairs = _Pairs(places, reference)
    columns, notes = [], []
    for number, metric in enumerate(places.names):
        if metric in places.times:
            notes.append(f"{metric}: a time, of which there is no ratio")
            continue
        rows, without_ratio, without_reference = pairs.compared(number, metric)
        columns.append(rows)
        if without_ratio:
            notes.append(f"{metric}: its reference is 0, so there is no ratio ({without_ratio} left out)")
        if without_reference:
            notes.append(f"{metric}: no reference run with the same seed ({without_reference} left out)")
    whole = np.hstack([np.empty((6, 0)), *columns])
    kinds = (np.int32, np.int32, np.float64, np.float64, np.float64, np.int32)
    typed = (column.astype(kind) for column, kind in zip(whole, kinds, strict=True))
    return Contrasts(places, reference, _Columns(*typed), tuple(notes))


class _Pairs:
    """All runs in columns, each with its reference run: the same seed, other coordinates."""

    def __init__(self, table: Places, reference: Mapping[str, Any]) -> None:
        self._count, self._paired = len(table.keys), table.paired
        targets = [table.moved(place, reference) for place in table.keys]
        lines = [(place, seed, line) for place in table.keys for seed, line in table.lines(place).items()]
        where = {(place, seed): index for index, (place, seed, _) in enumerate(lines)}
        number = {place: index for index, place in enumerate(table.keys)}
        self._place = np.array([number[place] for place, _, _ in lines], np.int64)
        partners = (where.get((targets[number[place]], seed), -1) for place, seed, _ in lines)
        self._partner = np.fromiter(partners, np.int64, len(lines))
        self._is_compared = np.array([targets[number[place]] != place for place, _, _ in lines], bool)
        alike: dict[int, list[int]] = {}
        for index, (_, _, line) in enumerate(lines):
            alike.setdefault(id(line.names), []).append(index)
        # runs with the same metrics, as a rule all of them: a matrix each
        self._values = [
            (lines[members[0]][2].names, np.array(members), np.array([lines[index][2].values for index in members]))
            for members in alike.values()
        ]

    def compared(self, number: int, metric: str) -> tuple[Array, int, int]:
        """Return the contrasts of a metric, and at how many places the reference is 0, or is missing.

        Returns
        -------
        ndarray, shape (6, contrasts)
            Number of the metric, place, mean, low, high, number of seeds.
        """
        own, has = self._column(metric)
        asked = has & self._is_compared
        if metric in self._paired:  # compared already
            return self._rows(number, own[asked], self._place[asked]), 0, 0
        both = asked & (self._partner >= 0) & has[self._partner]
        other = own[self._partner]
        paired = both & (np.abs(other) > _ZERO)
        rows = self._rows(number, own[paired] / other[paired], self._place[paired])
        asked_at, both_at, paired_at = (
            np.bincount(self._place[mask], minlength=self._count) > 0 for mask in (asked, both, paired)
        )
        return rows, int((both_at & ~paired_at).sum()), int((asked_at & ~both_at).sum())

    def _rows(self, number: int, ratio: Array, place: Any) -> Array:
        """Return the contrasts of a metric of a number, from the ratios of runs and their places."""
        n = np.bincount(place, minlength=self._count)
        mean, low, high = _intervals(ratio, place, n)
        found = np.flatnonzero(n)
        return np.array([np.full(found.size, number), found, mean[found], low[found], high[found], n[found]], float)

    def _column(self, metric: str) -> tuple[Array, Any]:
        """Return the values of a metric, and which runs have it."""
        values, has = np.full(self._place.size, np.nan), np.zeros(self._place.size, bool)
        for names, members, matrix in self._values:
            if metric in names:
                values[members], has[members] = matrix[:, names[metric]], True
        return values, has


def _intervals(values: Array, group: Any, n: Any) -> tuple[Array, Array, Array]:
    """Return mean, low and high of the 95 % t interval of each group, as `interval` does of one."""
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.bincount(group, values, n.size) / n
        spread = np.sqrt(np.bincount(group, (values - mean[group]) ** 2, n.size) / (n - 1) / n)
    half = np.where(n > 1, stdtrit(np.maximum(n - 1, 1), 0.975) * spread, np.nan)
    return mean, mean - half, mean + half


def _coordinates(coordinates: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}={value}" for name, value in coordinates.items())


def _ratios(own: Mapping[int, float], other: Mapping[int, float]) -> dict[int, float]:
    """Return the ratio for each seed that both have."""
    return {seed: own[seed] / other[seed] for seed in sorted(own) if abs(other.get(seed, np.nan)) > _ZERO}


def write_contrasts(path: Path | str, table: Contrasts) -> None:
    """Write contrasts.csv, ordered by condition and axis values; no interval leaves its cells empty."""
    columns = ["condition", *table.table.axes, "reference", "metric", "mean", "low", "high", "n"]
    write_table(path, columns, table.rows())


def shares(compared: Contrasts, metric: str, against: Mapping[str, Any]) -> list[Contrast]:
    """Return the excess of each run over its reference run as a share of the excess of the run `against`.

    1 is as much as there, 0 none, below 0 the other way. `mean`, `low`, `high` and `ratios` hold shares, paired
    by seed; seeds in which the run `against` hardly differs from the reference are left out.
    """
    table, reference = compared.table, compared.reference
    label = _coordinates(against)
    rows = []
    for place in table.having(metric):
        if table.moved(place, reference) == place:
            continue
        values = table.shares(metric, place, against, reference)
        if values:
            rows.append(
                Contrast(place[0], table.points[place], label, metric, *interval(values.values()), len(values), values)
            )
    return rows


def degree(share: float) -> str:
    """Say how the model answers to a partial block that leaves a share of the effect."""
    if np.isnan(share):
        return "not measured"
    return "all-or-none" if share < ALL_OR_NONE else "weak" if share > WEAK else "by degrees"


def paired_trajectories(
    own: Mapping[int, Slow], reference: Mapping[int, Slow], name: str, edges: Array
) -> dict[int, Array]:
    """Return a slow series relative to that of the reference run of the same seed, by seed.

    Parameters
    ----------
    own, reference : mapping
        Seed to slow series (`synketa.results.result.Result.slow`). Without references the series itself is taken.
    name : str
        Of a slow series; runs that lack it are left out.
    edges : ndarray, shape (n + 1,)
        Slow time, s: the series is averaged between neighbours.

    Returns
    -------
    dict of int to ndarray, shape (n,)
        NaN where a run does not reach.
    """
    trajectories = {}
    for seed, slow in sorted(own.items()):
        if name not in slow or (reference and seed not in reference):
            continue
        trajectories[seed] = bin_means(slow["time"], slow[name], edges)
        if reference:
            other = reference[seed]
            trajectories[seed] = trajectories[seed] / bin_means(other["time"], other[name], edges)
    return trajectories
