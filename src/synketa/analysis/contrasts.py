"""From numbers to answers: contrasts with the reference run, paired by seed, with intervals over seeds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from synketa.analysis.metrics import bin_means
from synketa.analysis.pairing import LEAST_EXCESS, Pairs, Place, Places, interval
from synketa.analysis.summary import Table, read_runs
from synketa.common.atomic_write import csv_text, write_lines
from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.results.manifest import read_manifest
from synketa.results.observable import NEVER

__all__ = [
    "LEAST_EXCESS",
    "Contrast",
    "Contrasts",
    "Place",
    "Places",
    "Rows",
    "contrast_rows",
    "contrasts",
    "degree",
    "interval",
    "paired_trajectories",
    "shares",
    "write_contrasts",
]

Array = np.ndarray[Any, np.dtype[np.float64]]
Slow = Mapping[str, Array]
_OF_DRUGS = ("free_brain", "plasma_", "occupancy")  # metrics that a run without any drug does not have
ALL_OR_NONE, WEAK = 0.2, 0.8  # what a partial block may leave and still be answered by degrees


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
        words = self.reference_words(where[0])
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

    def split(self, key: Callable[[str, dict[str, Any]], Any]) -> dict[Any, Contrasts]:
        """Return those of each value of a function of condition and point, in the order in which values come up."""
        values = [key(place[0], self.table.points[place]) for place in self.table.keys]
        number = {value: place for place, value in enumerate(dict.fromkeys(values))}
        codes = np.array([number[value] for value in values], np.int64)[self.columns.place]
        names = list(number)
        return {names[code]: self._kept(codes == code) for code in dict.fromkeys(codes.tolist())}

    def _kept(self, mask: Any) -> Contrasts:
        return replace(self, columns=_Columns(*(column[mask] for column in self.columns)))

    def reference_words(self, condition: str) -> str:
        """Say what is replaced to get the reference run of a condition."""
        own = self.table.own_baselines.get(condition) if self.reference is self.table.reference else None
        return _coordinates({**self.reference, "condition": own} if own else self.reference)

    def by_place(self) -> Any:
        """Return the order of contrasts.csv: by condition and axis values, then as metrics come."""
        rank = np.empty(len(self.table.keys), np.int64)
        rank[sorted(range(len(rank)), key=self.table.keys.__getitem__)] = np.arange(len(rank))
        return np.argsort(rank[self.columns.place], kind="stable")

    def lines(self) -> Iterator[str]:
        """Yield the lines of contrasts.csv, by condition and axis values; no interval leaves its cells empty."""
        heads = [
            csv_text([key[0], *self.table.points[key].values(), self.reference_words(key[0])])
            for key in self.table.keys
        ]
        names = [csv_text([name]) for name in self.table.names]
        order = self.by_place()
        for metric, place, mean, low, high, n in zip(*(column[order].tolist() for column in self.columns), strict=True):
            ends = "," if low != low else f"{low!r},{high!r}"
            yield f"{heads[place]},{names[metric]},{mean!r},{ends},{n}"


class _Columns(NamedTuple):
    """Of contrasts: places in the lists of metrics and of places, mean and interval, number of seeds."""

    metric: Array
    place: Array
    mean: Array
    low: Array
    high: Array
    n: Array


def contrasts(subject: Table | Path | str, reference: Mapping[str, Any] | None = None) -> Contrasts:
    """Compare every run with its reference run: same seed, same axis values but those replaced.

    Parameters
    ----------
    subject : Table or Path
        The numbers of some runs, or the folder of an experiment's results.
    reference : mapping, optional
        Coordinates that lead to the reference, e.g. ``{"condition": "control"}`` or
        ``{"ketamine_uM": 0}``; by default the experiment's own, with the own baselines of recalibrated variants.

    Raises
    ------
    SynketaError
        The folder has no manifest.
    """
    is_own = isinstance(subject, Table) or reference is None
    if not isinstance(subject, Table):
        manifest = read_manifest(Path(subject))
        reference = manifest["reference"] if reference is None else reference
        subject = read_runs(Path(subject), manifest).table
    reference = reference or {}
    places = Places(subject)
    places.reference = reference if is_own else None
    pairs = Pairs(places, reference)
    columns, notes = [], []
    for number, metric in enumerate(places.names):
        if places.least[metric] == NEVER:
            notes.append(f"{metric}: {places.no_ratio(metric)}")
            continue
        rows, without_ratio, without_reference, without_value = pairs.compared(number, metric)
        columns.append(rows)
        if without_ratio:
            notes.append(f"{metric}: {places.no_ratio(metric)} ({without_ratio} left out)")
        if without_reference:
            notes.append(f"{metric}: no reference run with the same seed ({without_reference} left out)")
        if without_value:
            lacks = "gets no drug" if metric.startswith(_OF_DRUGS) else "has no such value"
            notes.append(f"{metric}: its reference run {lacks}, so there is no ratio ({without_value} left out)")
    whole = np.hstack([np.empty((6, 0)), *columns])
    kinds = (np.int32, np.int32, np.float64, np.float64, np.float64, np.int32)
    typed = (column.astype(kind) for column, kind in zip(whole, kinds, strict=True))
    return Contrasts(places, reference, _Columns(*typed), tuple(notes))


def _coordinates(coordinates: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}={value}" for name, value in coordinates.items())


#: Contrasts as a sequence, or as the frame of `synketa.contrasts`.
Rows = Any
_NUMBERS = ("mean", "low", "high", "n")


def contrast_rows(
    rows: Rows, axes: Sequence[str] = (), metrics: Sequence[str | None] = (), *, numbers: Sequence[str] = ()
) -> Sequence[Contrast]:
    """Return contrasts as a sequence; a frame of them, or a part of it, becomes rows without the ratios of seeds.

    Parameters
    ----------
    rows : sequence of Contrast or pandas.DataFrame
        A frame as `synketa.contrasts` returns it, or contrasts.csv read by pandas.
    axes, metrics, numbers : sequence of str
        That a frame has to have; `numbers` are axes that no words are on.

    Raises
    ------
    ConfigurationError
        Another kind of frame or of sequence, or one without these axes and metrics.
    """
    if isinstance(rows, Sequence) and not isinstance(rows, str) and all(isinstance(row, Contrast) for row in rows[:1]):
        return rows
    names = [str(name) for name in getattr(rows, "columns", ())]
    if missing := [name for name in ("condition", "metric", *_NUMBERS) if name not in names]:
        got = f"a {type(rows).__name__}" + (f" with {', '.join(names[:12])}" if names else "")
        want = "the frame of synketa.contrasts(...), or rows of it" + (f": no {', '.join(missing)}" if names else "")
        raise ConfigurationError(Fault("plot", "rows", got, want))
    own = [name for name in names if name not in ("condition", "reference", "metric", *_NUMBERS)]
    known = [str(name) for name in dict.fromkeys(rows["metric"])]
    faults = [unknown("plot", "axis", axis, own) for axis in (*axes, *numbers) if axis not in (*own, "condition")]
    faults += [unknown("plot", "metric", metric, known) for metric in metrics if metric and metric not in known]
    made = [_row_of(row, own) for row in rows.to_dict("records")] if not faults else []
    for axis in numbers if not faults else ():
        words = next((row.point[axis] for row in made if isinstance(row.point[axis], str) and row.point[axis]), None)
        if words is not None:
            faults.append(Fault("plot", "axis", f'"{axis}", an axis of words such as "{words}"', "an axis of numbers"))
    if faults:
        raise ConfigurationError(*faults)
    return made


def _row_of(row: Mapping[str, Any], axes: Sequence[str]) -> Contrast:
    """Return a row of a frame as a contrast."""
    mean, low, high = (float(row[name]) for name in _NUMBERS[:3])
    point = {axis: "" if row[axis] != row[axis] else row[axis] for axis in axes}
    reference = str(row.get("reference", ""))
    return Contrast(str(row["condition"]), point, reference, str(row["metric"]), mean, low, high, int(row["n"]), {})


def write_contrasts(path: Path | str, table: Contrasts) -> None:
    """Write contrasts.csv, ordered by condition and axis values."""
    columns = ["condition", *table.table.axes, "reference", "metric", "mean", "low", "high", "n"]
    write_lines(path, columns, table.lines())


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
