"""The tables of an experiment as pandas frames: a value a row, names and places as categoricals."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pandas as pd

from synketa.analysis.contrasts import Contrasts
from synketa.analysis.contrasts import contrasts as compare
from synketa.analysis.summary import Line, Table, read_runs
from synketa.results.manifest import read_manifest

__all__ = ["ContrastFrame", "contrasts", "summary"]


def summary(folder: Path | str) -> pd.DataFrame:
    """Return the metrics of an experiment's finished runs, as in summary.csv.

    Parameters
    ----------
    folder : Path
        Of the experiment's results.

    Returns
    -------
    pandas.DataFrame
        Columns run, condition, seed, an axis each, metric, unit (categoricals) and value (float64, in that unit).

    Raises
    ------
    SynketaError
        The folder has no manifest that can be read.
    """
    table = read_runs(Path(folder), read_manifest(Path(folder))).table
    counts = [len(line.names) for line in table.lines]
    rows = np.repeat(np.arange(len(counts)), counts)
    metric, unit = _metrics_and_units(table)
    columns = {
        "run": _repeated([line.run for line in table.lines], rows),
        **_places([(line.condition, line.point) for line in table.lines], table.axes, rows),
        "seed": _repeated([line.seed for line in table.lines], rows),
        "metric": metric,
        "value": np.concatenate([line.values for line in table.lines]) if table.lines else np.empty(0),
        "unit": unit,
    }
    order = ["run", "condition", "seed", *table.axes, "metric", "value", "unit"]
    return pd.DataFrame({name: columns[name] for name in order})


def _metrics_and_units(table: Table) -> tuple[pd.Categorical, pd.Categorical]:
    """Return metric and unit of every value, line by line."""
    names = list(table.units)
    code = {name: place for place, name in enumerate(names)}
    known: dict[int, Any] = {}  # lines share their names

    def codes(line: Line) -> Any:
        if id(line.names) not in known:
            known[id(line.names)] = np.array([code[name] for name in line.names], np.int32)
        return known[id(line.names)]

    metrics = np.concatenate([codes(line) for line in table.lines]) if table.lines else np.empty(0, np.int32)
    units = list(dict.fromkeys(table.units.values()))
    unit_of_metric = np.array([units.index(table.units[name]) for name in names], np.int32)
    return pd.Categorical.from_codes(metrics, names), pd.Categorical.from_codes(unit_of_metric[metrics], units)


def _repeated(values: Sequence[Any], rows: Any) -> pd.Categorical:
    """Return a categorical of values, of which each row takes the one at its place; what is missing is NaN."""
    present = list(dict.fromkeys(value for value in values if value != ""))
    if all(isinstance(value, (int, float)) for value in present):
        present.sort()
    code = {value: place for place, value in enumerate(present)}
    return pd.Categorical.from_codes(np.array([code.get(value, -1) for value in values], np.int32)[rows], present)


def _places(
    places: Iterable[tuple[str, Mapping[str, Any]]], axes: Sequence[str], rows: Any
) -> dict[str, pd.Categorical]:
    """Return condition and axes as columns."""
    conditions, points = zip(*places, strict=True) if (places := list(places)) else ((), ())
    columns = {"condition": _repeated(conditions, rows)}
    return columns | {axis: _repeated([point.get(axis, "") for point in points], rows) for axis in axes}


class ContrastFrame(pd.DataFrame):  # type: ignore[misc]  # pandas has no types
    """The contrasts of an experiment as a frame; until 0.1 they were a sequence, of which `of` is left for a while."""

    _metadata: ClassVar[list[str]] = ["compared"]

    @property
    def _constructor(self) -> Any:
        return pd.DataFrame  # a part of it is a plain frame

    def of(self, *metrics: str) -> Contrasts:
        """Return the contrasts of some metrics as a sequence; deprecated, filter by the column ``metric`` instead."""
        warnings.warn(
            'contrasts(...).of("x") goes in the next release: it is a pandas frame, frame[frame["metric"] == "x"]',
            DeprecationWarning,
            stacklevel=2,
        )
        compared: Contrasts = self.compared
        return compared.of(*metrics)


def contrasts(folder: Path | str, reference: Mapping[str, Any] | None = None) -> ContrastFrame:
    """Compare the runs of an experiment with their reference runs, paired by seed, as in contrasts.csv.

    Parameters
    ----------
    folder : Path
        Of the experiment's results.
    reference : mapping, optional
        Coordinates that lead to the reference, e.g. ``{"condition": "control"}`` or ``{"ketamine_uM": 0}``; by default
        the experiment's own.

    Returns
    -------
    pandas.DataFrame
        Columns condition, an axis each, reference, metric (categoricals), mean ratio, low and high of its 95 % t
        interval over seeds (NaN for one seed), and n, the number of seeds. ``attrs["notes"]`` says what could not be
        compared.

    Raises
    ------
    SynketaError
        The folder has no manifest that can be read.
    """
    compared = compare(Path(folder), reference)
    columns, order = compared.columns, compared.by_place()
    rows = columns.place[order]
    by_key = [compared.reference_words(key[0]) for key in compared.table.keys]
    words = list(dict.fromkeys([compared.reference_words(""), *by_key]))
    code = np.array([words.index(text) for text in by_key], np.int16)
    frame = ContrastFrame(
        {
            **_places([(key[0], compared.table.points[key]) for key in compared.table.keys], compared.table.axes, rows),
            "reference": pd.Categorical.from_codes(code[rows] if len(rows) else np.zeros(0, np.int16), words),
            "metric": pd.Categorical.from_codes(columns.metric[order], compared.table.names),
            **{name: getattr(columns, name)[order] for name in ("mean", "low", "high", "n")},
        }
    )
    frame["metric"] = frame["metric"].cat.remove_unused_categories()
    frame.compared = compared
    frame.attrs["notes"] = list(compared.notes)
    return frame
