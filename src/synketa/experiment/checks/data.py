"""Faults of measured values that an experiment is compared with, and the values as a manifest has them."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from synketa.common.errors import ConfigurationError, Fault, is_slip_of, nearest
from synketa.common.text import time_text
from synketa.common.units import parse_quantity, unit_dimension
from synketa.experiment.checks.draft import Draft
from synketa.experiment.checks.expectations import metric_names
from synketa.experiment.tables import DataLine, ExperimentTable, right_lines
from synketa.experiment.tables.data.table import DataRow
from synketa.model.composite import Model
from synketa.model.references import references
from synketa.results.observable import NEVER
from synketa.results.observables import find, series_unit
from synketa.results.own_data import DataPoint, OwnData

__all__ = ["data_faults", "own_data", "series_names"]

_FOLDS = {"fold": 1.0, "1": 1.0, "ratio": 1.0, "%": 0.01, "percent": 0.01}
#: How keys of papers are written: the first author and the year.
_KEY = re.compile(r"[a-z]+(?:_[a-z]+)*_\d{4}[a-z]?(?:_\w+)?")
_SIMILAR, _MOST = 5, 8  # names that a fault lists; faults of the rows of one table
_HALF_INTERVAL = 1.959964  # standard errors in half of a 95 % interval
#: Slow series that are metrics of a window as well.
_AVERAGED = (
    "glutamate", "glutamate_dialysate", "gaba", "glx_tissue", "gaba_tissue", "glutamate_cycling", "adenosine",
    "ampa_throughput", "occupancy",
)  # fmt: skip


class _Unit(NamedTuple):
    """How values of a table become those of the registry: by a factor."""

    scale: float
    name: str


def series_names(model: Model) -> list[str]:
    """Return every slow series that a time course of a model can have; ``rate_PYR`` is that of a population."""
    analytes = {name for pk_set in model.pharmacokinetics.values() for name in (*pk_set.substances, *pk_set.mixtures)}
    populations = list(model.circuit.populations)
    return [
        *_AVERAGED,
        *model.cascade.states,
        *model.cascade.recorded,
        "resting",
        "pyr_rate",
        *(f"rate_{name}" for name in populations),
        *(f"block_{name}_{pool}" for name in populations for pool in model.receptor.pools),
        *(f"free_brain_{name}" for name in model.drugs),
        *(f"plasma_{name}" for name in sorted(analytes)),
    ]


def data_faults(draft: Draft, model: Model | None) -> Iterator[Fault]:
    """Check measured values against the conditions, axes, times and observables of an experiment."""
    places = right_lines(DataLine, draft.raw.get("data")) if draft.table.data else []
    for place, line in zip(places, draft.table.data, strict=True):
        key = f"data[{place}]"
        yield from _source_faults(draft, key, line)
        is_known = model is not None and draft.is_right("protocol", "model")
        if model is not None and is_known and line.content.rows:
            wrong = [*_observable_faults(draft, key, line, model)]
            yield from wrong
            if not wrong:
                yield from _ratio_faults(draft, key, line)
                yield from _row_faults(draft, key, line, _unit_of(line))
        yield from _place_faults(draft, key, line)


def _source_faults(draft: Draft, key: str, line: DataLine) -> Iterator[Fault]:
    """Check a source of single words that are made like keys of papers, or are slips of keys; others are free text."""
    known = references()
    parts = [part.strip() for part in line.source.split(",")]
    if not all(part and " " not in part and ":" not in part for part in parts):
        return
    for part in parts:
        near = nearest(part, known)
        if part not in known and (_KEY.fullmatch(part) or (near is not None and is_slip_of(part, near))):
            want = "a key of references.bib, or words that say where the values are from"
            yield draft.fault(f"{key}.source", f'"{part}", which is written like the key of a paper', want, near)


def _observable_faults(draft: Draft, key: str, line: DataLine, model: Model) -> Iterator[Fault]:
    is_series = "time" in line.content.columns
    windows = [*draft.table.protocol.windows] if draft.is_time_course else []
    metrics = metric_names(model, windows)
    if is_series and not draft.is_time_course:
        yield draft.fault(f"{key}.file", "a column time in a clamp experiment", "a time course, or no column time")
        return
    series = series_names(model)
    if line.observable in (known := series if is_series else metrics):
        return
    other = metrics if is_series else series
    words = f'"{line.observable}"'
    if line.observable in other:
        got = f"{words}, a metric, with a column time" if is_series else f"{words}, a slow series, without times"
        want = "a slow series" if is_series else "a column time, or a metric"
    else:
        near = difflib.get_close_matches(line.observable[:100], known, n=_SIMILAR, cutoff=0.4) or known[:_SIMILAR]
        got, kind = words, "slow series" if is_series else "metrics"
        want = f"one of {len(known)} {kind}, e.g. {', '.join(near)}"
    yield draft.fault(f"{key}.observable", got, want, nearest(line.observable[:100], known))


def _ratio_faults(draft: Draft, key: str, line: DataLine) -> Iterator[Fault]:
    """Check that ratios of an observable can be taken."""
    if line.contrast == "value":
        return
    known = find(line.observable)
    if known is not None and known.least_ratio == NEVER:
        yield draft.fault(f"{key}.contrast", f'"ratio" of {line.observable}, which has none', '"value"')
    elif not draft.table.reference and not ("time" in line.content.columns and _is_fold(line.observable)):
        got = f'"ratio" of {line.observable} without a reference'
        yield draft.fault(f"{key}.contrast", got, 'reference = { condition = "..." }, or contrast = "value"')


def _is_fold(observable: str) -> bool:
    """Say whether an observable is a fold of its own baseline already."""
    return series_unit(observable) in ("1", "fold")


def _unit_of(line: DataLine) -> str:
    """Return the unit that the registry has values of a table in."""
    if line.contrast == "ratio":
        return "1"
    known = find(line.observable)
    return known.unit if known else "1"


def _scale(written: str, line: DataLine) -> _Unit | str:
    """Return how a unit as written becomes that of the registry, or what would be right."""
    own = _unit_of(line)
    if own in ("1", "fold"):
        if written in _FOLDS:
            return _Unit(_FOLDS[written], own)
        absolute = find(line.observable)
        beside = f', or contrast = "value" for {absolute.unit}' if line.contrast == "ratio" and absolute else ""
        return f'"fold", "1" or "%"{beside}'
    if written == own:
        return _Unit(1.0, own)
    dimension = unit_dimension(own)
    try:
        scale = parse_quantity(f"1 {written}", dimension or "") / parse_quantity(f"1 {own}", dimension or "")
    except (ConfigurationError, KeyError):
        hint = ', or contrast = "ratio"' if written in _FOLDS and written else ""
        return f"a unit as {own}{hint}"
    return _Unit(float(f"{scale:.12g}"), own)


def _row_faults(draft: Draft, key: str, line: DataLine, unit: str) -> Iterator[Fault]:
    """Check units and times of the rows; what is wrong with many is said of the first few."""
    protocol = draft.table.protocol
    start = -math.inf if protocol.start is None else protocol.start
    stop = math.inf if protocol.stop is None else protocol.stop
    said: set[str] = set()
    for row in line.content.rows:
        where = f"{line.file.file}, line {row.line}"
        if row.unit not in said and isinstance(want := _scale(row.unit, line), str):
            said.add(row.unit)
            got = f'the unit "{row.unit}"' if row.unit else "no unit"
            yield draft.fault(f"{key}.file", f"{got} of {line.observable} ({unit}) in {where}", want)
        if row.time is not None and line.time_unit is not None:
            time = row.time * line.time_unit
            if not start <= time <= stop and "time" not in said:
                said.add("time")
                want = f"a time of the run, {time_text(start)} to {time_text(stop)}"
                yield draft.fault(f"{key}.file", f"{time_text(time)} in {where}", want)


def _place_faults(draft: Draft, key: str, line: DataLine) -> Iterator[Fault]:
    """Check groups and the columns of axes."""
    columns, rows = line.content.columns, line.content.rows
    names = draft.condition_names
    if not rows:
        return
    if "group" not in columns and len(names) > 1:
        yield draft.fault(f"{key}.file", f"no column group in {line.file.file}", f"one of {', '.join(names[:8])} in it")
    others = [name for name in rows[0].others if name in draft.table.axes or _looks_like_axis(name, draft)]
    faults = [
        fault
        for row in rows
        for fault in (*_group_faults(draft, key, line, row, names), *_axis_faults(draft, key, line, row, others))
    ]
    yield from dict.fromkeys(faults[:_MOST])


def _looks_like_axis(name: str, draft: Draft) -> bool:
    return nearest(name, draft.axis_names) is not None


def _group_faults(draft: Draft, key: str, line: DataLine, row: DataRow, names: Sequence[str]) -> Iterator[Fault]:
    if row.group and row.group not in names and draft.is_table("conditions"):
        want = f"a condition, one of {', '.join(names[:8])}"
        got = f'the group "{row.group[:60]}" in {line.file.file}, line {row.line}'
        yield draft.fault(f"{key}.file", got, want, nearest(row.group, names))


def _axis_faults(draft: Draft, key: str, line: DataLine, row: DataRow, columns: Sequence[str]) -> Iterator[Fault]:
    for name in columns:
        where = f"{line.file.file}, line {row.line}"
        if name not in draft.table.axes:
            yield draft.fault(
                f"{key}.file",
                f'a column "{name}" in {line.file.file}',
                "the name of an axis",
                nearest(name, draft.axis_names),
            )
            return
        values = draft.table.axes[name].values
        if values is None:
            yield draft.fault(f"{key}.file", f"a column {name}, an axis that is sampled", "an axis with values")
        elif _on_axis(row.others[name], values) is None:
            known = ", ".join(str(value) if isinstance(value, str) else f"{value:g}" for value in values[:12])
            got = f'{name} "{row.others[name][:40]}" in {where}'
            yield draft.fault(f"{key}.file", got, f"a value of the axis: {known}")


def _on_axis(cell: str, values: Sequence[float | str]) -> float | str | None:
    """Return the value of an axis that a cell names; None where it has no such value."""
    for value in values:
        if cell == value:
            return value
        try:
            if not isinstance(value, str) and math.isclose(float(cell), value, rel_tol=1e-9, abs_tol=1e-12):
                return value
        except ValueError:
            return None
    return None


# ------------------------------------------------------------------------------------- the values


def own_data(table: ExperimentTable, only: str) -> list[OwnData]:
    """Return the measured values of a checked experiment.

    Parameters
    ----------
    table : ExperimentTable
    only : str
        The condition of rows without a group.
    """
    return [_own_data(line, table, only) for line in table.data]


def _own_data(line: DataLine, table: ExperimentTable, only: str) -> OwnData:
    points = []
    for row in line.content.rows:
        unit = _scale(row.unit, line)
        assert isinstance(unit, _Unit)
        errors = unit.scale * _standard_errors(line.error_kind, row.n)
        error = None if row.error is None else _tidy(errors * row.error)
        time = None if row.time is None else _tidy(row.time * (line.time_unit or 0.0))
        at = _point(row.others, table)
        points.append(DataPoint(row.group or only, at, time, _tidy(row.value * unit.scale), error, row.n, row.line))
    return OwnData(
        title=line.title or line.file.file,
        file=line.file.file,
        source=line.source,
        observable=line.observable,
        contrast=line.contrast,
        unit=_unit_of(line),
        averaged_over=line.averaged_over,
        points=tuple(points),
    )


def _tidy(value: float) -> float:
    """Return a number without the last-bit dust of arithmetic."""
    return float(f"{value:.12g}")


def _standard_errors(kind: str, n: int | None) -> float:
    """Return how many standard errors of the mean an error of some kind is one of."""
    if kind == "sd":
        return 1 / math.sqrt(n or 1)
    return 1 / _HALF_INTERVAL if kind == "ci95" else 1.0


def _point(others: Mapping[str, str], table: ExperimentTable) -> dict[str, float | str]:
    point = {}
    for name, cell in others.items():
        values = table.axes[name].values if name in table.axes else None
        if values is not None and (value := _on_axis(cell, values)) is not None:
            point[name] = value
    return point
