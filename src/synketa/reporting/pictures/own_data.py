"""Measured values beside the runs: points over curves, residuals, and the score in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from synketa.analysis.agreement import Agreement, Score, agreement, curve_of, score, series_at
from synketa.analysis.contrasts import Places
from synketa.analysis.metrics import Array, bin_means
from synketa.analysis.summary import point_key
from synketa.common.units import DAY, HOUR
from synketa.reporting.experiment_data import ExperimentData, Picture, seeds_words
from synketa.reporting.plots.own_data import Group, plot_over_model, plot_residuals, time_axis
from synketa.reporting.plots.time_courses import time_edges
from synketa.reporting.sizes import MOST_LINES, MOST_TICKS, spaced
from synketa.reporting.style import legend_above, new_figure
from synketa.results import observables
from synketa.results.own_data import DataPoint, OwnData

__all__ = ["Compared", "compared_data", "data_pictures"]

_MOST_SEEDS = 20  # runs of a condition and point that are opened
_SIZE, _HEIGHTS = (7.6, 6.4), (3, 1.15)
_MOST_POINTS = 24  # points of the axes at which a table without their columns is compared


class Compared(NamedTuple):
    """A table of measured values, each beside the runs, and the score."""

    data: OwnData
    rows: list[Agreement]
    score: Score


def compared_data(data: ExperimentData) -> list[Compared]:
    """Return the measured values of an experiment beside its finished runs."""
    tables = [OwnData.from_entry(entry) for entry in data.manifest["data"]]
    curves = _Curves(data)
    return [Compared(table, rows := [*_rows(data, curves, table)], score(rows)) for table in tables]


class _Curves:
    """Slow series of the runs by place and seed, opened once."""

    def __init__(self, data: ExperimentData) -> None:
        self.data = data
        self.opened = cache(self._open)

    def _open(self, condition: str, point: tuple[tuple[str, Any], ...], name: str) -> dict[int, tuple[Array, Array]]:
        results = self.data.results(condition, dict(point), seeds=_MOST_SEEDS)
        found = {int(result.attributes["seed"]): curve_of(result, name) for result in results}
        return {seed: curve for seed, curve in found.items() if curve is not None}

    def at(self, table: OwnData, condition: str, point: Mapping[str, Any], time: float) -> dict[int, float]:
        """Return a series at a time by seed, over that of the reference run where the table is of ratios."""
        place = condition, tuple(point.items())
        own = self.opened(*place, table.observable)
        values = {seed: series_at(*curve, time, table.averaged_over) for seed, curve in own.items()}
        others = self._reference(table, condition, point)
        if others is None:
            return values
        return {
            seed: value / series_at(*others[seed], time, table.averaged_over)
            for seed, value in values.items()
            if seed in others
        }

    def over(self, table: OwnData, condition: str, point: Mapping[str, Any], edges: Array) -> dict[int, Array]:
        """Return a series as means between edges by seed, a ratio as `at`; states, which are smooth, at the middles."""
        own = self.opened(condition, tuple(point.items()), table.observable)
        others = self._reference(table, condition, point)
        drawn = {}
        for seed, curve in own.items():
            if others is not None and seed not in others:
                continue
            drawn[seed] = _drawn(curve, edges) / (1.0 if others is None else _drawn(others[seed], edges))
        return drawn

    def _reference(
        self, table: OwnData, condition: str, point: Mapping[str, Any]
    ) -> dict[int, tuple[Array, Array]] | None:
        """Return the series of the reference run; None where there is nothing to divide by."""
        own, at = self.data.reference_of(condition, point)
        if table.contrast == "value" or not self.data.manifest["reference"] or (own, at) == (condition, dict(point)):
            return None
        return self.opened(own, tuple(at.items()), table.observable)


def _drawn(curve: tuple[Array, Array], edges: Array) -> Array:
    """Return means between edges, and the value in the middle where a run has no samples between them."""
    middle = (edges[:-1] + edges[1:]) / 2
    time, values = curve
    reached = np.where((middle >= time[0]) & (middle <= time[-1]), np.interp(middle, time, values), np.nan)
    means = bin_means(time, values, edges)
    return np.where(np.isfinite(means), means, reached)


def _rows(data: ExperimentData, curves: _Curves, table: OwnData) -> Iterator[Agreement]:
    places = data.contrasts.table
    for point in table.points:
        for at in _points(data, point):
            is_reference = data.reference_of(point.condition, at) == (point.condition, dict(at))
            is_reference = is_reference and bool(data.manifest["reference"])
            if point.time is None:
                values = list(_metric(places, data, table, point.condition, at).values())
            else:
                values = list(curves.at(table, point.condition, at, point.time).values())
            yield agreement(table, point, at, values, is_reference)


def _points(data: ExperimentData, point: DataPoint) -> list[dict[str, Any]]:
    """Return the points of the axes that a measured value is compared at: those that its columns leave open."""
    axes = data.manifest["axes"]
    at = point_key(point.at, list(point.at))
    found = {
        point_key(run["point"], axes): dict(run["point"])
        for run in data.runs
        if run["condition"] == point.condition and point_key(run["point"], list(point.at)) == at
    }
    return list(found.values())[:_MOST_POINTS] or [dict(point.at)]


def _metric(
    places: Places, data: ExperimentData, table: OwnData, condition: str, at: Mapping[str, Any]
) -> dict[int, float]:
    place = condition, point_key(dict(at), data.manifest["axes"])
    if table.observable not in places.names:
        return {}
    if table.contrast == "value":
        return places.cell(table.observable, place)
    return places.ratios(table.observable, place, data.contrasts.reference) if place in places.points else {}


# -------------------------------------------------------------------------------------- the figures


def data_pictures(data: ExperimentData, compared: Sequence[Compared]) -> Iterator[Picture]:
    """Draw each table of measured values over the curves of the model, with the residuals below."""
    curves = _Curves(data)
    for number, one in enumerate(compared, start=1):
        if not any(row.seeds for row in one.rows):
            continue
        name = f"data_{number}" if len(compared) > 1 else "data"
        yield _over_time(data, curves, one, name) if one.data.is_series else _over_places(data, one, name)


def _grouped(data: ExperimentData, one: Compared) -> dict[tuple[str, Any], list[Agreement]]:
    """Return the rows of each condition and point, at most as many groups as a panel has colours for."""
    groups: dict[tuple[str, Any], list[Agreement]] = {}
    for row in one.rows:
        groups.setdefault((row.point.condition, point_key(dict(row.at), data.manifest["axes"])), []).append(row)
    return dict(list(groups.items())[:MOST_LINES])


def _over_time(data: ExperimentData, curves: _Curves, one: Compared, name: str) -> Picture:
    groups = _grouped(data, one)
    places = [(condition, rows[0].at) for (condition, _), rows in groups.items()]
    times = [curves.opened(condition, tuple(at.items()), one.data.observable) for condition, at in places]
    every = [time for by_seed in times for time, _ in by_seed.values()]
    measured = [row.point.time or 0.0 for rows in groups.values() for row in rows]
    first, last = min(time[0] for time in every), max(time[-1] for time in every)
    start = max(first, min(-0.25 * HOUR, min(measured)))
    reach = max(measured)
    stop = min(last, reach + 0.15 * (reach - min(start, 0.0)) if reach < DAY else 1.6 * reach)
    edges = time_edges(start, stop, stop - start <= DAY / 2, 400)
    in_errors = one.score.points > 0
    middle = (edges[:-1] + edges[1:]) / 2 / HOUR
    drawn = []
    for (condition, _), rows in groups.items():
        curve = curves.over(one.data, condition, rows[0].at, edges)
        x = [(row.point.time or 0.0) / HOUR for row in rows]
        drawn.append(_group(_label(data, condition, rows[0].at), (middle, curve), x, rows, in_errors))
    figure = new_figure(2, 1, _SIZE, sharex=True, height_ratios=_HEIGHTS)
    top, below = figure.axes
    plot_over_model(drawn, _ordinate(one.data), baseline=_baseline(one.data), ax=top)
    plot_residuals(drawn, _residual_words(one.data, in_errors), in_errors=in_errors, ax=below)
    time_axis(below, start, stop)
    legend_above(figure, top)
    return Picture(name, _caption(data, one, len(groups)), figure)


def _over_places(data: ExperimentData, one: Compared, name: str) -> Picture:
    """Draw a metric along an axis of numbers, a curve for each condition; else each condition at a place of its own."""
    axis = _axis_of(data, one)
    in_errors = one.score.points > 0
    drawn, ticks = _along(data, one, axis, in_errors) if axis else _side_by_side(data, one, in_errors)
    figure = new_figure(2, 1, _SIZE, sharex=True, height_ratios=_HEIGHTS)
    top, below = figure.axes
    plot_over_model(drawn, _ordinate(one.data), ticks, _baseline(one.data), ax=top)
    plot_residuals(drawn, _residual_words(one.data, in_errors), ticks, in_errors, ax=below)
    if axis:
        below.margins(x=0.05)
        below.set_xlabel(data.label(axis))
        positive = [value for group in drawn for value in group.points if value > 0]
        if data.manifest["axes"][axis].get("scale") == "log" and positive:
            below.set_xscale("symlog", linthresh=min(positive), linscale=0.5)
            below.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
            below.xaxis.set_major_locator(FixedLocator(spaced(sorted({0.0, *positive}), MOST_TICKS)))
            below.xaxis.set_minor_locator(NullLocator())
    if len(drawn) > 1:
        legend_above(figure, top)
    return Picture(name, _caption(data, one, len(_grouped(data, one))), figure)


def _axis_of(data: ExperimentData, one: Compared) -> str:
    """Return the axis of numbers along which the values lie, that of most values where there are several.

    Empty where there is none, or where it would take more curves than a panel has colours for.
    """
    levels = {axis: {str(row.at.get(axis)) for row in one.rows} for axis in data.manifest["axes"]}
    varied = [
        axis
        for axis in levels
        if len(levels[axis]) > 1 and all(isinstance(row.at.get(axis), (int, float)) for row in one.rows)
    ]
    longest = max(varied, key=lambda axis: len(levels[axis]), default="")
    curves = _curves_along(one, longest).values()
    is_drawn = len(curves) <= MOST_LINES and max(map(len, curves)) > 1
    return longest if is_drawn or len(varied) == 1 else ""


def _curves_along(one: Compared, axis: str) -> dict[tuple[str, str], list[Agreement]]:
    """Return the rows of each condition and of each level of the axes besides one."""
    curves: dict[tuple[str, str], list[Agreement]] = {}
    for row in one.rows:
        others = {name: value for name, value in row.at.items() if name != axis}
        curves.setdefault((row.point.condition, str(sorted(others.items()))), []).append(row)
    return curves


def _along(data: ExperimentData, one: Compared, axis: str, in_errors: bool) -> tuple[list[Group], list[str]]:
    groups = []
    for (condition, _), rows in _curves_along(one, axis).items():
        others = {name: value for name, value in rows[0].at.items() if name != axis}
        places = {
            float(run["point"][axis]): dict(run["point"])
            for run in data.runs
            if run["condition"] == condition and all(run["point"].get(name) == others[name] for name in others)
        }
        x = sorted(places)
        values = [_metric(data.contrasts.table, data, one.data, condition, places[value]) for value in x]
        seeds = set.intersection(*(set(by_seed) for by_seed in values)) if values else set()
        curve = {seed: np.array([by_seed[seed] for by_seed in values]) for seed in sorted(seeds)}
        points = [float(row.at[axis]) for row in rows]
        groups.append(_group(_label(data, condition, others), (np.array(x), curve), points, rows, in_errors))
    return groups, []


def _side_by_side(data: ExperimentData, one: Compared, in_errors: bool) -> tuple[list[Group], list[str]]:
    rows = one.rows[:_MOST_POINTS]
    ticks = [_label(data, row.point.condition, row.at) for row in rows]
    x = np.arange(len(rows), dtype=float)
    by_seed = [_metric(data.contrasts.table, data, one.data, row.point.condition, row.at) for row in rows]
    seeds = set.intersection(*(set(values) for values in by_seed))
    curve = {seed: np.array([values[seed] for values in by_seed]) for seed in sorted(seeds)}
    return [_group("measured", (x, curve), x.tolist(), rows, in_errors)], ticks


def _group(
    label: str, model: tuple[Array, Mapping[int, Array]], x: Sequence[float], rows: Sequence[Agreement], in_errors: bool
) -> Group:
    errors = np.array([row.point.error or np.nan for row in rows])
    residuals = np.array([(row.in_errors if row.is_scored else np.nan) if in_errors else row.residual for row in rows])
    values = np.array([row.point.value for row in rows])
    return Group(label, model[0], model[1], np.array(x), values, errors, residuals)


def _label(data: ExperimentData, condition: str, at: Mapping[str, Any]) -> str:
    """Return a condition and the values of the axes that vary, in words."""
    axes = data.manifest["axes"]
    varied = [axis for axis in at if len(axes.get(axis, {}).get("values", ())) > 1]
    units = {axis: "" if axes[axis].get("unit", "1") == "1" else f" {_in_words(axes[axis]['unit'])}" for axis in varied}
    values = [f"{at[axis]:g}{units[axis]}" if isinstance(at[axis], (int, float)) else str(at[axis]) for axis in varied]
    return ", ".join([data.title(condition), *(value.replace("_", " ") for value in values)])


def _ordinate(data: OwnData) -> str:
    """Return what was measured, with its unit."""
    words = observables.label(data.observable)
    where = {"plasma": "in plasma", "free": "free in brain"}.get(data.observable.partition("_")[0])
    words = f"{words} {where}" if where and data.is_series else words
    return f"{words} (fold of reference)" if data.contrast == "ratio" else f"{words} ({_in_words(data.unit)})"


def _in_words(unit: str) -> str:
    return {"1": "fold", "uM": "µM"}.get(unit, unit)


def _baseline(data: OwnData) -> float | None:
    return 1.0 if data.contrast == "ratio" else None


def _residual_words(data: OwnData, in_errors: bool) -> str:
    return "residual\n(standard errors)" if in_errors else f"residual\n({_in_words(data.unit)})"


def _caption(data: ExperimentData, one: Compared, groups: int) -> str:
    over = f" The model is averaged over {one.data.averaged_over / 60:g} min around each point." * bool(
        one.data.averaged_over
    )
    every = {(row.point.condition, point_key(dict(row.at), data.manifest["axes"])) for row in one.rows}
    more = f" {len(every) - groups} more groups are in data.csv." if len(every) > groups else ""
    return (
        f"Measured: {one.data.title} (source: {one.data.source}), points with standard errors of the mean; the model: "
        f"lines, with a 95 % band of three networks and more ({seeds_words(data)}). Below: measured less model; "
        f"shaded, within two standard errors. In words: {one.score.words}.{over}{more}"
    )
