"""From numbers to answers: paired contrasts over seeds, and whether an expectation is met."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.special import stdtrit

from synketa.analysis.metrics import bin_means
from synketa.analysis.summary import Line, Table, point_key, read_runs, write_table
from synketa.results.manifest import read_manifest

__all__ = [
    "Contrast",
    "Contrasts",
    "Places",
    "Verdict",
    "contrasts",
    "degree",
    "interval",
    "judge",
    "paired_courses",
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

    def lines(self) -> Iterator[dict[str, Any]]:
        """Yield the lines of contrasts.csv, by condition and axis values."""
        rank = np.empty(len(self.table.keys), np.int64)
        rank[sorted(range(len(rank)), key=self.table.keys.__getitem__)] = np.arange(len(rank))
        words = _coordinates(self.reference)
        for index in np.argsort(rank[self.columns.place], kind="stable").tolist():
            metric, place, mean, low, high, n = (column[index].item() for column in self.columns)
            where = self.table.keys[place]
            ends = {"low": None, "high": None} if np.isnan(low) else {"low": low, "high": high}
            told = {"condition": where[0], "reference": words, "metric": self.table.names[metric], "mean": mean, "n": n}
            yield {**self.table.points[where], **told, **ends}


class _Columns(NamedTuple):
    """Of contrasts: places in the lists of metrics and of places, mean and interval, number of seeds."""

    metric: Array
    place: Array
    mean: Array
    low: Array
    high: Array
    n: Array


@dataclass(frozen=True)
class Verdict:
    """What became of one expectation.

    Attributes
    ----------
    words : str
        The expectation as its author wrote it.
    quantity : str
        What was measured, e.g. ``rate_PYR of ketamine / control``.
    band : tuple of float
        Low and high; infinite where open.
    status : str
        ``met``, ``missed`` or ``not measured``.
    mean, low, high : float
        Measured mean and 95 % interval (NaN where there is none).
    n : int
        Seeds.
    clear : bool
        The whole interval lies on the same side as the mean.
    reason : str
        Why nothing was measured.
    consequence : str
        What its author said follows when it is missed; empty otherwise.
    condition : str
    point : dict
        Where it was measured.
    """

    words: str
    quantity: str
    band: tuple[float, float]
    status: str
    mean: float = np.nan
    low: float = np.nan
    high: float = np.nan
    n: int = 0
    clear: bool = False
    reason: str = ""
    consequence: str = ""
    condition: str = ""
    point: Mapping[str, Any] = field(default_factory=dict)


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
        self.points: dict[Place, dict[str, Any]] = {}
        self._lines: dict[Place, dict[int, Line]] = {}
        for line in table.lines:
            place = (line.condition, point_key(line.point, self.axes))
            self.points.setdefault(place, {axis: line.point.get(axis, "") for axis in self.axes})
            self._lines.setdefault(place, {})[line.seed] = line
        self.keys = list(self.points)

    def cell(self, metric: str, place: Place) -> dict[int, float]:
        """Return the values of a metric by seed."""
        lines = self._lines.get(place, {})
        return {seed: float(one.values[one.names[metric]]) for seed, one in lines.items() if metric in one.names}

    def having(self, metric: str) -> list[Place]:
        """Return the places that have a metric."""
        return [key for key, lines in self._lines.items() if any(metric in line.names for line in lines.values())]

    def moved(self, place: Place, coordinates: Mapping[str, Any]) -> Place:
        """Return the place with some coordinates replaced."""
        point = {**self.points[place], **coordinates}
        return str(coordinates.get("condition", place[0])), point_key(point, self.axes)

    def ratios(self, metric: str, place: Place, coordinates: Mapping[str, Any]) -> dict[int, float]:
        """Return the ratio to the run with replaced coordinates, for each seed that has both; none of times."""
        if metric in self.times:
            return {}
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
    targets = {place: places.moved(place, reference) for place in places.keys}
    found: list[tuple[int, int, float, float, float, int]] = []
    columns, notes = [], []
    for number, metric in enumerate(places.names):
        if metric in places.times:
            notes.append(f"{metric}: a time, of which there is no ratio")
            continue
        zero = missing = 0
        found.clear()
        for index, place in enumerate(places.keys):
            own = places.cell(metric, place)
            if not own or targets[place] == place:
                continue
            ratios = _ratios(own, other := places.cell(metric, targets[place]))
            if ratios:
                found.append((number, index, *interval(ratios.values()), len(ratios)))
                continue
            zero += bool(own.keys() & other.keys())
            missing += not own.keys() & other.keys()
        columns.append(np.array(found, float).reshape(-1, 6).T)
        if zero:
            notes.append(f"{metric}: its reference is 0, so there is no ratio ({zero} left out)")
        if missing:
            notes.append(f"{metric}: no reference run with the same seed ({missing} left out)")
    whole = np.hstack([np.empty((6, 0)), *columns])
    kinds = (np.int32, np.int32, np.float64, np.float64, np.float64, np.int32)
    return Contrasts(
        places, reference, _Columns(*(c.astype(k) for c, k in zip(whole, kinds, strict=True))), tuple(notes)
    )


def _coordinates(coordinates: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}={value}" for name, value in coordinates.items())


def _ratios(own: Mapping[int, float], other: Mapping[int, float]) -> dict[int, float]:
    """Return the ratio for each seed that both have."""
    return {seed: own[seed] / other[seed] for seed in sorted(own) if abs(other.get(seed, np.nan)) > _ZERO}


def write_contrasts(path: Path | str, table: Contrasts) -> None:
    """Write contrasts.csv, ordered by condition and axis values; no interval leaves its cells empty."""
    columns = ["condition", *table.table.axes, "reference", "metric", "mean", "low", "high", "n"]
    write_table(path, columns, table.lines())


def shares(compared: Contrasts, metric: str, against: Mapping[str, Any]) -> list[Contrast]:
    """Return the excess of each run over its reference run as a share of the excess of the run `against`.

    1 is as much as there, 0 none, below 0 the other way. `mean`, `low`, `high` and `ratios` hold shares, paired
    by seed; seeds in which the run `against` hardly differs from the reference are left out.
    """
    table, reference = compared.table, compared.reference
    label = _coordinates(against)
    found = []
    for place in table.having(metric):
        if table.moved(place, reference) == place:
            continue
        values = table.shares(metric, place, against, reference)
        if values:
            found.append(
                Contrast(place[0], table.points[place], label, metric, *interval(values.values()), len(values), values)
            )
    return found


def degree(share: float) -> str:
    """Say how the model answers to a partial block that leaves a share of the effect."""
    if np.isnan(share):
        return "not measured"
    return "all-or-none" if share < ALL_OR_NONE else "weak" if share > WEAK else "by degrees"


def paired_courses(own: Mapping[int, Slow], reference: Mapping[int, Slow], name: str, edges: Array) -> dict[int, Array]:
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
    found = {}
    for seed, slow in sorted(own.items()):
        if name not in slow or (reference and seed not in reference):
            continue
        found[seed] = bin_means(slow["time"], slow[name], edges)
        if reference:
            other = reference[seed]
            found[seed] = found[seed] / bin_means(other["time"], other[name], edges)
    return found


# ------------------------------------------------------------------------------------ expectations


def judge(expect: Iterable[Mapping[str, Any]], compared: Contrasts) -> list[Verdict]:
    """Say of each expectation whether it is met; one that covers several points gets a verdict for each.

    Parameters
    ----------
    expect : iterable of mapping
        ``metric``; ``condition`` and ``at`` (axis values) choose the points, all when absent;
        ``low`` and ``high`` (either may be absent) bound the mean over seeds of

        - ``contrast = "ratio"`` (or true, the default): ratio to the reference run, or to the run
          with the coordinates in ``against``, e.g. ``{condition = "ketamine"}``;
        - ``"difference"``: ratio to the reference minus that of the run ``against``;
        - ``"share"``: excess over the reference as a share of the excess of the run ``against``;
        - ``"value"`` (or false): the value itself;
        - ``"peak_at"``, ``"returns_at"``: along the one axis that the reference replaces, where the
          ratio is highest, and where it falls through 1 after that.

        ``words`` says it in words, ``if_missed`` what follows when it is missed.
    """
    return [
        replace(verdict, consequence=str(item.get("if_missed", ""))) if verdict.status == "missed" else verdict
        for item in expect
        for verdict in _judge_one(item, compared.table, compared.reference)
    ]


def band_of(item: Mapping[str, Any]) -> tuple[float, float]:
    """Return low and high of an expectation, infinite where open."""
    low, high = item.get("low"), item.get("high")
    return -np.inf if low is None else float(low), np.inf if high is None else float(high)


def _judge_one(item: Mapping[str, Any], table: Places, reference: Mapping[str, Any]) -> list[Verdict]:
    metric = str(item["metric"])
    kind = {True: "ratio", False: "value"}.get(item.get("contrast", True), item.get("contrast"))
    against = item.get("against") or {}
    at = item.get("at") or {}
    band = band_of(item)
    words = str(item.get("words", ""))
    places = [
        place
        for place in table.having(metric)
        if item.get("condition") in (None, place[0]) and table.moved(place, at) == place
    ]

    def ratio(place: Place) -> dict[int, float]:
        return table.ratios(metric, place, against or reference)

    def difference(place: Place) -> dict[int, float]:
        own = table.ratios(metric, place, reference)
        rival = table.moved(place, against)
        other = table.ratios(metric, rival, reference) if rival in table.points else {}
        return {seed: own[seed] - other[seed] for seed in own if seed in other}

    measures: dict[str, Callable[[Place], dict[int, float]]] = {
        "ratio": ratio,
        "difference": difference,
        "share": lambda place: table.shares(metric, place, against, reference),
        "value": lambda place: table.cell(metric, place),
    }
    sign = {"ratio": " / ", "difference": " − ", "share": ", excess as a share of that of "}
    verdicts = []
    if kind in measures:
        target = against or reference
        if kind == "ratio":
            places = [place for place in places if table.moved(place, target) != place]
        for place in places:
            name = f"{metric} of {_name(table, place)}"
            if kind in sign:
                name += sign[kind] + " ".join(str(value) for value in target.values())
            verdict = _verdict(words, name, band, measures[kind](place))
            if metric in table.times and kind != "value":
                verdict = replace(verdict, reason="a time has no ratio")
            verdicts.append(replace(verdict, condition=place[0], point=table.points[place]))
    elif kind in ("peak_at", "returns_at"):
        axis = next((name for name in reference if name in table.axes), "")
        for condition in dict.fromkeys(place[0] for place in places):
            curve = [place for place in places if place[0] == condition]
            name = f"{axis} of the {'peak' if kind == 'peak_at' else 'return to 1'} of {metric}, {condition}"
            verdicts.append(_verdict(words, name, band, _landmarks(table, metric, axis, curve, reference, kind)))
    return verdicts or [
        Verdict(
            words,
            f"{metric} of {item.get('condition', 'any condition')}",
            band,
            "not measured",
            reason="no finished run has it",
        )
    ]


def _name(table: Places, place: Place) -> str:
    point = [
        f"{axis} {value:g}" if isinstance(value, float) else f"{axis} {value}"
        for axis, value in table.points[place].items()
        if value != ""
    ]
    return ", ".join([place[0], *point])


def _verdict(words: str, quantity: str, band: tuple[float, float], values: Mapping[int, float]) -> Verdict:
    sample = [value for value in values.values() if np.isfinite(value)]
    if not sample:
        return Verdict(words, quantity, band, "not measured", reason="the run or its reference has not finished")
    mean, low, high = interval(sample)
    met = band[0] <= mean <= band[1]
    inside = band[0] <= low and high <= band[1]
    outside = high < band[0] or low > band[1]
    status = "met" if met else "missed"
    return Verdict(words, quantity, band, status, mean, low, high, len(sample), inside if met else outside)


def _landmarks(
    table: Places, metric: str, axis: str, curve: list[Place], reference: Mapping[str, Any], kind: str
) -> dict[int, float]:
    """Return for each seed where the curve of ratios peaks, or falls back through 1 (log axis)."""
    by_seed: dict[int, list[tuple[float, float]]] = {}
    for place in curve:
        for seed, ratio in table.ratios(metric, place, reference).items():
            x = float(table.points[place][axis])
            if x > 0:
                by_seed.setdefault(seed, []).append((x, ratio))
    found = {}
    for seed, points in by_seed.items():
        doses, ratios = (np.array(column) for column in zip(*sorted(points), strict=True))
        top = int(np.argmax(ratios))
        if kind == "peak_at":
            found[seed] = float(doses[top])
        elif (below := np.flatnonzero(ratios[top:] < 1)).size and ratios[top] > 1:
            after = top + int(below[0])
            share = (ratios[after - 1] - 1) / (ratios[after - 1] - ratios[after])
            found[seed] = float(doses[after - 1] * (doses[after] / doses[after - 1]) ** share)
    return found
