"""In what share of the ranges of its inputs a finding holds that is read from runs: a sweep like any other.

It is on the response surface where the finding is read of the cascade, and on the network where the network decides.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from synketa.analysis.summary import Line, Table, read_runs
from synketa.common.parameter import Parameter
from synketa.common.units import DIMENSIONS
from synketa.evidence.findings.rows import Row
from synketa.evidence.ranges.computed import POINTS
from synketa.evidence.ranges.influence import influences
from synketa.evidence.ranges.inputs import widest
from synketa.evidence.ranges.share import Share, digest, holds, key_of
from synketa.evidence.running import Plan, Source, predictions
from synketa.evidence.running.sharing import (
    NETWORK,
    NETWORK_PARTS,
    SURFACE,
    conditions_of,
    is_of_cascade,
    is_on_surface,
)
from synketa.experiment.expand import expand
from synketa.experiment.experiment import Experiment, restored
from synketa.results.manifest import read_manifest

__all__ = ["RANGES", "range_sweeps", "swept_shares"]

RANGES = "ranges"  #: folder of the sweeps, below that of the evidence
_SURFACE_PARTS = ("cascade",)


def range_sweeps(plan: Plan, points: int = POINTS, seeds: int = 1) -> dict[Source, Experiment]:
    """Return the sweeps over the ranges that findings which are read from runs need.

    Parameters
    ----------
    plan : Plan
    points : int
        Of the design, a power of 2.
    seeds : int
        Networks of each point.

    Returns
    -------
    dict
        (hypothesis, protocol, "surface" or "network") -> experiment, each once for all its findings.

    Raises
    ------
    ConfigurationError
        A design of that many points is none, or more than an experiment takes.
    """
    needed: dict[Source, set[str]] = {}
    for row in plan.rows:
        if row.needs_run and row.gate != "contested":
            for hypothesis in plan.hypotheses:
                protocol = plan.experiments[Source(hypothesis, row.table.protocol)]
                key = Source(hypothesis, row.table.protocol, _engine(row, protocol))
                needed.setdefault(key, set()).update(conditions_of(row, protocol))
    return {key: _sweep(plan, key, conditions, points, seeds) for key, conditions in needed.items()}


def _engine(row: Row, protocol: Experiment) -> str:
    """Return on what a finding is looked at: on the surface if it is of the cascade, and the surface takes the arms."""
    takes = all(is_on_surface(protocol.conditions[name], protocol) for name in conditions_of(row, protocol))
    return SURFACE if is_of_cascade(row) and takes else NETWORK


def _sweep(plan: Plan, key: Source, conditions: Collection[str], points: int, seeds: int) -> Experiment:
    """Return a protocol, with the conditions that are needed, over the ranges of its inputs."""
    experiment, engine = plan.experiments[key._replace(engine=NETWORK)], key.engine
    inputs, _ = _inputs_of_sweep(plan, key)
    dimensions = {path: own.dimension for path, own in experiment.model.parameters() if path in inputs}
    axes = {
        f"input_{number}": {
            "title": path,
            "set": path,
            "unit": DIMENSIONS[dimensions[path]],
            "range": [low, high],
            "recalibrate": path.split(".")[0] in NETWORK_PARTS,
        }
        for number, (path, (low, high)) in enumerate(inputs.items(), 1)
    }
    kept = {name: own for name, own in experiment.raw["conditions"].items() if name in conditions}
    raw = {**experiment.raw, "engine": engine, "seeds": seeds, "conditions": kept, "axes": axes}
    raw["sweep"] = {"method": "sobol", "points": points}
    return restored(f"{experiment.name}-{engine}-{points}", experiment.where, raw, ())


def _inputs_of_sweep(plan: Plan, key: Source) -> tuple[dict[str, tuple[float, float]], int]:
    """Return the inputs of a protocol that are varied, and how many are left out.

    What a condition sets itself is its arm, what the hypothesis sets is its claim: both stay.
    """
    hypothesis, _, engine = key
    experiment = plan.experiments[key._replace(engine=NETWORK)]
    runs = expand(experiment)
    drugs = {drug for run in runs for drug in run.drugs}
    routes = {f"{run.pharmacokinetics}.routes.{dose.route}" for run in runs for dose in run.doses}
    sets = {run.pharmacokinetics for run in runs if run.doses}
    parts = _SURFACE_PARTS if engine == SURFACE else NETWORK_PARTS
    moved = dict(plan.hypotheses[hypothesis].overrides)
    for condition in experiment.conditions.values():
        moved |= condition.set
    found = {}
    for path, parameter in experiment.model.parameters():
        part, name, *rest = path.split(".")
        is_given = name in sets and (rest[0] != "routes" or ".".join([name, *rest[:2]]) in routes)
        if part in parts or (part == "drugs" and name in drugs) or (part == "pharmacokinetics" and is_given):
            found[path] = parameter
    return widest(found, moved, _influence(experiment, found) if engine == SURFACE else None)


def _influence(experiment: Experiment, found: Mapping[str, Parameter]) -> dict[str, float]:
    """Return how far each constant of the cascade moves what it computes in the conditions of a protocol."""
    cascade = experiment.model.cascade
    arms = {
        frozenset(line.name for line in condition.interventions if line.name in cascade.system.inputs)
        for condition in experiment.conditions.values()
    }
    names = {path: path.removeprefix("cascade.") for path in found if path.startswith("cascade.")}
    ranges = {own: ends for path, own in names.items() if (ends := found[path].range) is not None}
    key = experiment.name, digest(experiment.model)
    if key not in _KNOWN:
        _KNOWN[key] = influences(cascade, ranges, arms)
    return {path: _KNOWN[key][own] for path, own in names.items() if own in _KNOWN[key]}


#: Influences that were computed in this process.
_KNOWN: dict[tuple[str, str], dict[str, float]] = {}


def swept_shares(
    plan: Plan, sweeps: Mapping[Source, Experiment], folder: Path, points: int = POINTS
) -> Iterator[Share]:
    """Yield the shares of findings that are read from runs, as far as the runs of their sweeps are finished."""
    for source, experiment in sweeps.items():
        own = folder / RANGES / experiment.name
        if not (own / "manifest.json").is_file():
            continue
        manifest = read_manifest(own)
        tables = [*_by_point(read_runs(own, manifest).table)]
        inputs, left_out = _inputs_of_sweep(plan, source)
        for row in plan.rows:
            if not row.needs_run or row.table.protocol != source.protocol or row.gate == "contested":
                continue
            if _engine(row, plan.experiments[source._replace(engine=NETWORK)]) != source.engine:
                continue
            values = [predictions(row, table, manifest, experiment.model) for table in tables]
            means = [float(np.mean([*one.values()])) * row.scale for one in values if one]
            if means:
                held = sum(holds(row, mean) for mean in means)
                key = key_of(row, digest(experiment.model), points)
                yield Share(source.hypothesis, row.id, held, len(means), tuple(inputs), left_out, source.engine, key)


def _by_point(table: Table) -> Iterator[Table]:
    """Yield the lines of each point of a sweep as a table of their own."""
    lines: dict[str, list[Line]] = {}
    for line in table.lines:
        lines.setdefault(json.dumps(line.point, sort_keys=True), []).append(line)
    for own in lines.values():
        yield replace(table, lines=own)
