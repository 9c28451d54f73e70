"""Own data made findings: rows of a table of one's own, each with the experiment that it is read from."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from synketa.common.atomic_write import csv_text, replace_file
from synketa.common.errors import ConfigurationError, Fault
from synketa.common.toml_files import display_path
from synketa.common.units import HOUR
from synketa.evidence.findings.table import COLUMNS, MORE_COLUMNS, parse_findings, read_findings
from synketa.experiment.checks.expectations import metric_names
from synketa.experiment.expand import doses_in_words
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.model.references import citation, references
from synketa.model.signalling.readouts import fold_named
from synketa.results import observables
from synketa.results.own_data import DataPoint, OwnData

__all__ = ["Added", "add_findings", "findings_of_data"]

_ALL = (*COLUMNS, *MORE_COLUMNS)
_HALF = 1.959964  # standard errors of a band of 95 %
_WIDE = 150.0  # s before and after a time at which a moment is read
#: Beginnings of observables, and the level of the chain that they are of; else ``signalling``.
_LEVELS = (
    (("plasma_", "free_brain_", "occupancy"), "PK"),
    (("block_",), "receptor"),
    (("rate_", "rising_", "falling_", "cv_", "synchrony", "gamma_", "low_power", "lfp_", "pyr_rate"), "network"),
    (("glutamate", "gaba", "glx", "adenosine", "ampa_throughput"), "neurotransmitter"),
    (("plasticity_",), "plasticity"),
    (("spines", "thin", "mushroom", "transient", "stable", "formation", "elimination", "old_"), "spine"),
)


@dataclass(frozen=True)
class Added:
    """What became of own data.

    Attributes
    ----------
    file : Path
        The table of findings.
    new, changed : int
        Rows that were not there, and rows of the same id that were put in the place of old ones.
    protocol : Path, optional
        An experiment that was written to read them from.
    notes : tuple of str
        What was left out or cannot be read, and why.
    """

    file: Path
    new: int
    changed: int
    protocol: Path | None
    notes: tuple[str, ...]


def add_findings(subject: str, file: Path, trust: bool = False) -> Added:
    """Add own data to a table of findings of one's own; rows of the same id are replaced.

    Parameters
    ----------
    subject : str
        A CSV file with the columns of findings, or an experiment with `[[data]]`.
    file : Path
        The table; it is made where it is not there.
    trust : bool
        Whether the experiment may name a model file from elsewhere.

    Raises
    ------
    ConfigurationError
        Every fault of either; nothing is written then.
    """
    known = _cells_of(file) if file.is_file() else {}
    protocol, text = None, ""
    notes: list[str] = []
    if subject.endswith(".csv"):
        rows = _cells_of(Path(subject))
    else:
        experiment = load_experiment(subject, trust=trust)
        protocol = file.with_name(f"{file.stem}_{experiment.name.partition('+')[0]}.toml")
        found, windows = findings_of_data(experiment, str(protocol.resolve()), notes)
        rows = {row["id"]: row for row in found}
        if not rows:
            raise ConfigurationError(
                Fault(experiment.where, "data", "; ".join(notes) or "no [[data]]", "values with errors")
            )
        text = _protocol_text(experiment, windows)
    whole = _table({**known, **rows}.values())
    parse_findings(whole, display_path(file))  # what was made is right as any table is
    if protocol is not None:
        replace_file(protocol, text.encode())
    replace_file(file, whole.encode())
    changed = sum(known[name] != row for name, row in rows.items() if name in known)
    return Added(file, len(rows.keys() - known.keys()), changed, protocol, tuple(notes))


def _cells_of(file: Path) -> dict[str, dict[str, str]]:
    """Return the rows of a table of findings that is right, by id, as they are written."""
    read_findings(file)
    lines = csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig")))
    rows = [{(key or "").strip(): (cell or "").strip() for key, cell in line.items()} for line in lines]
    return {row["id"]: {name: row.get(name, "") for name in _ALL} for row in rows if row.get("id")}


def _table(rows: Iterable[Mapping[str, str]]) -> str:
    return "".join(f"{csv_text(cells)}\n" for cells in (_ALL, *([row[name] for name in _ALL] for row in rows)))


# ------------------------------------------------------------------------------------- from [[data]]


def findings_of_data(
    experiment: Experiment, protocol: str, notes: list[str]
) -> tuple[list[dict[str, str]], dict[str, tuple[float, float]]]:
    """Return a finding for each measured value of an experiment, and the windows that these are read in.

    Parameters
    ----------
    experiment : Experiment
    protocol : str
        The file that they are read from.
    notes : list
        Takes what is left out, and why.
    """
    windows = _windows(experiment)
    rows = []
    for data in experiment.data:
        if data.contrast == "ratio" and not experiment.reference:
            notes.append(f"{data.file}: ratios, and the experiment has no reference")
            continue
        for point in data.points:
            where = f"{data.file} line {point.line}"
            if point.error is None:
                notes.append(f"{where}: no error, so there is no band")
            elif point.at:
                notes.append(f"{where}: a point of an axis, which a protocol of findings has none of")
            elif data.contrast == "ratio" and experiment.reference.get("condition") == point.condition:
                notes.append(f"{where}: the reference over itself")
            else:
                rows.append(_row(experiment, data, point, (protocol, _metric(experiment, data, point, windows)), notes))
    used = {row["observable"].partition("@")[2] for row in rows}
    return rows, {name: span for name, span in windows.items() if name in used}


def _row(
    experiment: Experiment, data: OwnData, point: DataPoint, read: tuple[str, str], notes: list[str]
) -> dict[str, str]:
    protocol, metric = read
    if not metric:
        notes.append(f"{data.file} line {point.line}: no metric is {data.observable} at that time; it is only listed")
    half = _HALF * (point.error or 0.0)
    time = "" if point.time is None else _time_words(point.time)
    title = experiment.conditions[point.condition].title or point.condition
    statement = f"{observables.label(data.observable)}{f' at {time}' if time else ''}: {title}"
    cited, doi = _paper(data.source)
    found = {
        "id": f"{_plain(Path(data.file).stem)}_{point.line}",
        "level": next((level for starts, level in _LEVELS if data.observable.startswith(starts)), "signalling"),
        "statement": statement,
        "value": f"{point.value:.6g}",
        "low": f"{point.value - half:.6g}",
        "high": f"{point.value + half:.6g}",
        "unit": "ratio" if data.contrast == "ratio" else {"1": "ratio", "fold": "ratio"}.get(data.unit, data.unit),
        "species": experiment.table.conditions[point.condition].species or experiment.table.species or "human",
        "dose": "; ".join(doses_in_words(experiment).get(point.condition, [])) or title,
        "time": time or "-",
        "gate": "number",
        "class_hint": "prediction",
        "number_read": "own data",
        "citation": cited,
        "doi": doi,
        "note": f"{data.title}: {data.file}, line {point.line}"
        + (f", n = {point.n}" if point.n else "")
        + "; band: 95 %",
    }
    compared = {"observable": metric, "protocol": protocol, "condition": point.condition, "comparison": data.contrast}
    return {name: {**found, **(compared if metric else {})}.get(name, "") for name in _ALL}


def _time_words(seconds: float) -> str:
    return f"{seconds / 60:.4g} min" if abs(seconds) < 2 * HOUR else f"{seconds / HOUR:.6g} h"


def _plain(text: str) -> str:
    plain = "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in text)
    return plain if plain[:1].isalpha() else f"own_{plain}"


def _paper(source: str) -> tuple[str, str]:
    """Return citation and DOI of the papers of a source; words are a citation as they are."""
    keys = [part.strip() for part in source.split(",")]
    if not all(key in references() for key in keys):
        return source, ""
    return "; ".join(citation(key) for key in keys)[:900], references()[keys[0]].get("doi", "")


def _metric(experiment: Experiment, data: OwnData, point: DataPoint, windows: Mapping[str, tuple[float, float]]) -> str:
    """Return the metric that a measured value is; empty where there is none."""
    if point.time is None:
        return data.observable
    dose = experiment.protocol(point.condition).dose
    if not data.averaged_over and (metric := fold_named(data.observable, (point.time - dose) / HOUR)):
        return metric
    window = next((name for name, (low, high) in windows.items() if low <= point.time <= high), "")
    if not window:
        return ""
    known = {*metric_names(experiment.model, [window])}
    dosed = [dose.drug for dose in experiment.conditions[point.condition].schedule]
    names = [data.observable, f"{data.observable}_ng_per_mL", f"{data.observable}_uM"]
    for prefix, first in (("plasma_", "plasma_ng_per_mL"), ("free_brain_", "free_brain_uM")):
        if dosed and data.observable == f"{prefix}{dosed[0]}":
            names.insert(0, first)
    return next((f"{name}@{window}" for name in names if f"{name}@{window}" in known), "")


def _windows(experiment: Experiment) -> dict[str, tuple[float, float]]:
    """Return a window around every time that was measured, s: as long as its sample took, and none overlaps another."""
    half: dict[float, float] = {}
    for data in experiment.data:
        for point in data.points:
            if point.time is not None:
                half[point.time] = max(half.get(point.time, 0.0), data.averaged_over / 2 or _WIDE)
    start, stop = experiment.table.protocol.start, experiment.table.protocol.stop
    times = sorted(half)
    windows = {}
    for number, time in enumerate(times):
        gaps = [abs(time - other) / 2 for other in times[max(0, number - 1) : number + 2] if other != time]
        reach = min(half[time], *gaps) if gaps else half[time]
        low = max(time - reach, time if start is None else start)
        high = min(time + reach, time if stop is None else stop)
        if high > low:
            windows[f"t{number + 1}"] = low, high
    return windows


def _protocol_text(experiment: Experiment, windows: Mapping[str, tuple[float, float]]) -> str:
    """Return the experiment as a file to read findings from: no data and no expectations, windows where these are."""
    raw = {key: value for key, value in experiment.raw.items() if key not in ("data", "expect", "figures")}
    if windows:
        raw["protocol"] = {**raw["protocol"], "windows": {name: _span(*span) for name, span in windows.items()}}
    lines = ["# Written by synketa evidence add: what its findings are read from"]
    return "\n".join([*lines, *(f"{json.dumps(key)} = {_toml(value)}" for key, value in raw.items())]) + "\n"


def _span(low: float, high: float) -> str:
    return f"{low:.6f} to {high:.6f} s"


def _toml(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{json.dumps(str(key))} = {_toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
