"""Runs and their reference runs side by side, the same seed in both: ratios, and intervals over seeds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from scipy.special import stdtrit

from synketa.analysis.summary import Line, Table, point_key
from synketa.results.observable import NEVER, TIMES
from synketa.results.observables import find

__all__ = ["LEAST_EXCESS", "Pairs", "Place", "Places", "interval", "intervals"]

Array = np.ndarray[Any, np.dtype[np.float64]]
Place = tuple[str, Any]  # condition and point_key
LEAST_EXCESS = 0.02  # of a ratio over 1, below which a share of it means nothing
_ZERO = 1e-12


def interval(values: Iterable[float]) -> tuple[float, float, float]:
    """Return mean, low and high of a 95 % t interval; NaN bounds for a single value."""
    sample = np.asarray(list(values), float)
    mean = float(sample.mean()) if sample.size else np.nan
    if sample.size < 2:
        return mean, np.nan, np.nan
    half = float(stdtrit(sample.size - 1, 0.975) * sample.std(ddof=1) / np.sqrt(sample.size))
    return mean, mean - half, mean + half


def intervals(values: Any) -> tuple[Array, Array, Array]:
    """Return mean, low and high of the 95 % t interval of every column; NaN bounds for a single row.

    Parameters
    ----------
    values : array_like, shape (seeds, n)
    """
    sample = np.asarray(values, float)
    mean, n = sample.mean(axis=0), len(sample)
    if n < 2:
        return mean, np.full_like(mean, np.nan), np.full_like(mean, np.nan)
    half = stdtrit(n - 1, 0.975) * sample.std(axis=0, ddof=1) / np.sqrt(n)
    return mean, mean - half, mean + half


class Places:
    """The lines of a table by condition, point and seed."""

    def __init__(self, table: Table) -> None:
        self.axes = table.axes
        self.names = list(table.units)
        known = {name: find(name) for name in table.units}
        self.paired = {name for name, one in known.items() if one and one.kind == "paired"}
        self.least = {
            name: NEVER if unit in TIMES else one.least_ratio if (one := known[name]) else _ZERO
            for name, unit in table.units.items()
        }
        self.points: dict[Place, dict[str, Any]] = {}
        self._lines: dict[Place, dict[int, Line]] = {}
        for line in table.lines:
            place = (line.condition, point_key(line.point, self.axes))
            self.points.setdefault(place, {axis: line.point.get(axis, "") for axis in self.axes})
            self._lines.setdefault(place, {})[line.seed] = line
        self.keys = list(self.points)
        self.own_baselines = table.own_baselines
        self.reference: Mapping[str, Any] | None = None  # of the experiment: what own baselines are instead of

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
        point, condition = {**self.points[place], **coordinates}, coordinates.get("condition", place[0])
        if coordinates is self.reference:  # coordinates that an expectation names are taken as they are
            condition = self.own_baselines.get(place[0], condition)
        return str(condition), point_key(point, self.axes)

    def ratios(self, metric: str, place: Place, coordinates: Mapping[str, Any]) -> dict[int, float]:
        """Return the ratio to the run with replaced coordinates, for each seed that has both.

        What compares a run with its reference run already is taken as it is. There is none of times and errors, and
        none to a reference that is nearly 0, see `Observable.least_reference`.
        """
        least = self.least.get(metric, _ZERO)
        if least == NEVER:
            return {}
        if metric in self.paired:
            return self.cell(metric, place)
        own, other = self.cell(metric, place), self.cell(metric, self.moved(place, coordinates))
        return {seed: own[seed] / other[seed] for seed in sorted(own) if abs(other.get(seed, np.nan)) > least}

    def no_ratio(self, metric: str) -> str:
        """Say why a metric has no ratio, or none to some references."""
        least = self.least.get(metric, _ZERO)
        if least < NEVER:
            return f"its reference is {f'below {least:g}' if least > _ZERO else '0'}, so there is no ratio"
        known = find(metric)
        return "a time, of which there is no ratio" if not known or known.unit in TIMES else "no effect, but an error"

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


class Pairs:
    """All runs in columns, each with its reference run: the same seed, other coordinates."""

    def __init__(self, table: Places, reference: Mapping[str, Any]) -> None:
        self._count, self._paired, self._least = len(table.keys), table.paired, table.least
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

    def compared(self, number: int, metric: str) -> tuple[Array, int, int, int]:
        """Return the contrasts of a metric, and at how many places the reference is nearly 0, is missing, or lacks it.

        Returns
        -------
        ndarray, shape (6, contrasts)
            Number of the metric, place, mean, low, high, number of seeds.
        """
        own, has = self._column(metric)
        asked = has & self._is_compared
        if metric in self._paired:  # compared already
            return self._rows(number, own[asked], self._place[asked]), 0, 0, 0
        referred = asked & (self._partner >= 0)
        both = referred & has[self._partner]
        other = own[self._partner]
        paired = both & (np.abs(other) > self._least[metric])
        rows = self._rows(number, own[paired] / other[paired], self._place[paired])
        asked_at, referred_at, both_at, paired_at = (
            np.bincount(self._place[mask], minlength=self._count) > 0 for mask in (asked, referred, both, paired)
        )
        left_out = (both_at & ~paired_at, asked_at & ~referred_at, referred_at & ~both_at)
        nearly_0, missing, lacking = (int(mask.sum()) for mask in left_out)
        return rows, nearly_0, missing, lacking

    def _rows(self, number: int, ratio: Array, place: Any) -> Array:
        """Return the contrasts of a metric of a number, from the ratios of runs and their places."""
        n = np.bincount(place, minlength=self._count)
        mean, low, high = _grouped_intervals(ratio, place, n)
        found = np.flatnonzero(n)
        return np.array([np.full(found.size, number), found, mean[found], low[found], high[found], n[found]], float)

    def _column(self, metric: str) -> tuple[Array, Any]:
        """Return the values of a metric, and which runs have it."""
        values, has = np.full(self._place.size, np.nan), np.zeros(self._place.size, bool)
        for names, members, matrix in self._values:
            if metric in names:
                values[members], has[members] = matrix[:, names[metric]], True
        return values, has


def _grouped_intervals(values: Array, group: Any, n: Any) -> tuple[Array, Array, Array]:
    """Return mean, low and high of the 95 % t interval of each group, as `interval` does of one."""
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.bincount(group, values, n.size) / n
        spread = np.sqrt(np.bincount(group, (values - mean[group]) ** 2, n.size) / (n - 1) / n)
    half = np.where(n > 1, stdtrit(np.maximum(n - 1, 1), 0.975) * spread, np.nan)
    return mean, mean - half, mean + half
