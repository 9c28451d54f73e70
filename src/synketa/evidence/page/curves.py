"""The curve behind a prediction, with the band and the time at which it is read; for the page, from files only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.analysis.metrics import bin_means
from synketa.common.errors import SynketaError
from synketa.evidence.findings.reading.words import span_of
from synketa.evidence.findings.rows import Row
from synketa.evidence.quantities import curve_of_plasma
from synketa.evidence.running import PROTOCOLS, Plan, Source
from synketa.experiment.experiment import Experiment
from synketa.model.composite import Model
from synketa.results.manifest import read_manifest
from synketa.results.observables import label, series_unit
from synketa.results.result import Result
from synketa.results.result_file import open_result

__all__ = ["curves_of"]

Array = NDArray[np.float64]
Curve = dict[str, Any]
HOUR, _DAY = 3600.0, 24.0
_POINTS = 120
#: Metrics -> the series that they are read from, where it is called otherwise.
_SERIES = (
    (r"p_mtor_.*", "mtorc1"),
    (r"protein_.*", "protein"),
    (r"bdnf_peak", "bdnf"),
    (r"p_eef2_.*", "p_eef2"),
    (r"(spines_in_slices|spines_in_vivo)_.*", r"\1"),
    (r"(?:spines|formation|elimination)(?:_.*)?", "spines"),
    (r"(glutamate\w*|gaba\w*|glx_tissue|ampa_throughput|adenosine)", r"\1"),
)
_LATEST = 24 * 15.0  # h


def curves_of(plan: Plan, folder: Path) -> dict[str, Curve]:
    """Return curves by ``hypothesis/finding``, of the findings that have one.

    Each is a mapping with ``x`` (h), ``x_label``, ``y_label``, ``lines`` (name -> values, mean over seeds), ``low`` and
    ``high`` of the band where it is in the unit of the curve, and ``at``: start and stop of what is read, h.
    """
    names = [(hypothesis, row) for hypothesis in plan.models for row in plan.rows]
    curves = _of_all_runs(plan, [name for name in names if name[1].needs_run], folder)
    for hypothesis, row in names:
        if row.is_quick and (made := _of_plasma(row, plan.models[hypothesis])):
            curves[hypothesis, row.id] = made
    return {f"{name}/{row.id}": curves[name, row.id] for name, row in names if (name, row.id) in curves}


def _of_all_runs(plan: Plan, names: Iterable[tuple[str, Row]], folder: Path) -> dict[tuple[str, str], Curve]:
    """Return the curves of findings that are read from runs; each file is read once, whoever shares it."""
    known: dict[tuple[Source, str], Curve | None] = {}
    tasks = {(plan.sources[hypothesis, row.id], row.id): row for hypothesis, row in names}
    for source, name in sorted(tasks, key=lambda task: (*task[0], tasks[task].table.condition)):
        row = tasks[source, name]
        known[source, name] = _of_runs(row, plan.experiments[source], folder)
    _opened.cache_clear()
    made = {(hypothesis, row.id): known[plan.sources[hypothesis, row.id], row.id] for hypothesis, row in names}
    return {name: curve for name, curve in made.items() if curve}


def _of_plasma(row: Row, model: Model) -> Curve | None:
    """Return plasma over time of a quantity that is read from it; None for others."""
    assert row.call is not None
    given = row.call.arguments
    if row.call.quantity.name not in ("plasma", "plasma_mean", "plasma_peak"):
        return None
    ends = [span.stop for key in ("at", "stop", "until") if (span := span_of(str(given.get(key, "")))) is not None]
    times = np.linspace(0, 1.5 * max(ends), _POINTS)
    curves = curve_of_plasma(model, given["kinetics"], given["dose"], times)
    name = given.get("analyte") or next(iter(curves))
    start = span_of(str(given.get("start", given.get("at", "")))) or (max(ends), max(ends))
    return {
        "x": _rounded(times / HOUR),
        "x_label": "time (h)",
        "y_label": f"{name} in plasma (ng/mL)",
        "lines": {given["dose"]: _rounded(curves[name])},
        "low": row.finding.low / row.scale,
        "high": row.finding.high / row.scale,
        "at": [start[0] / HOUR, max(ends) / HOUR],
    }


def _of_runs(row: Row, experiment: Experiment, folder: Path) -> Curve | None:
    """Return the mean over seeds of the series of a metric, of a condition and of what it is compared with."""
    series, at = _series_of(row, experiment)
    below = folder / PROTOCOLS / experiment.name
    if not series or not (below / "manifest.json").is_file():
        return None
    manifest = read_manifest(below)
    reference = manifest["own_baselines"].get(row.table.condition, manifest["reference"].get("condition", ""))
    conditions = [row.table.condition, row.table.against or reference]
    edges, lines = _edges(experiment, at), {}
    for condition in dict.fromkeys(filter(None, conditions)):
        paths = [below / run["path"] for run in manifest["runs"] if run["condition"] == condition]
        means = [mean for path in paths if (mean := _binned(path, series, edges)) is not None]
        if means:
            table = experiment.conditions[condition]
            lines[table.title or condition] = _rounded(np.mean(means, axis=0))
    if not lines:
        return None
    is_fold = row.comparison in ("ratio", "value") and series_unit(series) == "1" and "_" not in row.finding.unit
    return {
        "x": _rounded((edges[1:] + edges[:-1]) / 2 / HOUR),
        "x_label": "slow time (h)",
        "y_label": label(series) if not series.startswith("rate_") else f"{series.removeprefix('rate_')} rate (Hz)",
        "lines": lines,
        "low": row.finding.low if is_fold else None,
        "high": row.finding.high if is_fold else None,
        "at": at,
    }


def _series_of(row: Row, experiment: Experiment) -> tuple[str, list[float] | None]:
    """Return the series that a metric is read from, empty for none, and when it is read (h)."""
    name, _, window = row.table.observable.partition("@")
    if name.startswith("rate_") and window:
        series = name
    else:
        series = next((re.sub(pattern, to, name) for pattern, to in _SERIES if re.fullmatch(pattern, name)), "")
    if window and experiment.table.protocol.windows:
        start, stop = experiment.table.protocol.windows[window]
        return series, [start / HOUR, stop / HOUR]
    spans = [span_of(part.replace("h", " h").replace("d", " d").replace("min", " min")) for part in name.split("_")[1:]]
    times = [time / HOUR for span in spans if span is not None for time in span]
    return series, [min(times), max(times)] if times else None


def _edges(experiment: Experiment, at: list[float] | None) -> Array:
    """Return the edges of bins, s: even within two days, else half of them on the first day."""
    protocol = experiment.table.protocol
    start = max(protocol.start or 0.0, -2 * HOUR)
    stop = min(protocol.stop or 0.0, _LATEST * HOUR)
    if at and at[1] < _DAY / 2:
        stop = min(stop, max(2.5 * at[1], 1.0) * HOUR)
    if stop <= 48 * HOUR:
        return np.linspace(start, stop, _POINTS + 1)
    day = np.linspace(start, _DAY * HOUR, _POINTS // 2 + 1)
    return np.concatenate([day, np.linspace(_DAY * HOUR, stop, _POINTS // 2 + 1)[1:]])


@lru_cache(maxsize=24)
def _opened(path: Path) -> Result | None:
    try:
        return open_result(path)
    except (FileNotFoundError, SynketaError):
        return None


def _binned(path: Path, series: str, edges: Array) -> Array | None:
    """Return the means of a series between edges; None where a run has not ended or lacks it."""
    result = _opened(path)
    if result is None:
        return None
    group: Mapping[str, Any] = result.rates if series.startswith("rate_") else result.slow
    name = series.removeprefix("rate_")
    if name not in group:
        return None
    return np.asarray(bin_means(group["time"], group[name], edges))


def _rounded(values: Iterable[float]) -> list[float | None]:
    return [float(f"{value:.4g}") if np.isfinite(value) else None for value in values]
