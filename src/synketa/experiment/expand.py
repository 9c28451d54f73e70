"""Expand an experiment into its runs. Nothing is simulated."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from synketa.experiment.experiment import Experiment
from synketa.experiment.overrides import axis_overrides, common_overrides, hypothesis_overrides, in_unit
from synketa.experiment.protocol import Protocol, ends_of
from synketa.experiment.run import Clamp, Intervention, Run, content_of
from synketa.experiment.stimulation import stimulations
from synketa.experiment.tables import ClampLine, ConditionTable
from synketa.model.composite import load_model
from synketa.model.pharmacokinetics import Dose

__all__ = ["expand", "resolve", "runs_of"]


def expand(experiment: Experiment) -> tuple[Run, ...]:
    """Return one run for each condition, point and seed; runs with equal numbers have equal hashes."""
    return tuple(runs_of(experiment))


def runs_of(experiment: Experiment) -> Iterator[Run]:
    """Yield what `expand` returns, without keeping it."""
    points = experiment.points()
    return (run for name in experiment.conditions for point in points for run in resolve(experiment, name, point))


def resolve(
    experiment: Experiment, name: str, point: dict[str, float | str], seeds: Iterable[int] | None = None
) -> Iterator[Run]:
    """Yield the runs of one condition and point: they differ in their seed only."""
    condition = experiment.conditions[name]
    protocol = experiment.protocol(name)
    changed = common_overrides(experiment.table)
    calibrated = dict(changed)
    for anew, overrides in _overrides(experiment, condition, point):
        changed |= overrides
        calibrated |= overrides if anew else {}
    model_name = str(experiment.raw["model"])
    model = load_model(model_name, changed)
    pk_set = next(
        (str(point[axis]) for axis, table in experiment.table.axes.items() if table.pharmacokinetics),
        condition.pharmacokinetics or experiment.pharmacokinetics,
    )
    told_mass = experiment.table.body_mass
    draft = Run(
        experiment=experiment.name,
        condition=name,
        point=point,
        seed=0,
        model=model,
        calibration_model=load_model(model_name, calibrated),
        doses=_doses(experiment, condition, point),
        clamps=_clamps(experiment, condition, point, protocol),
        interventions=_interventions(condition),
        pharmacokinetics=pk_set,
        body_mass=model.pharmacokinetics[pk_set].body_mass.value if told_mass is None else told_mass,
        protocol=protocol,
        surface=experiment.surface.identity if experiment.surface else "",
        surface_file=str(experiment.surface.path) if experiment.surface else "",
        stimulation=stimulations(experiment.table, model, condition.stimulated),
    )
    common = hashlib.sha256(json.dumps(content_of(draft), sort_keys=True).encode())
    for seed in experiment.seeds if seeds is None else seeds:
        digest = common.copy()
        digest.update(f"seed {seed}".encode())
        yield replace(draft, seed=seed, hash=digest.hexdigest()[:16])


def _overrides(
    experiment: Experiment, condition: ConditionTable, point: Mapping[str, float | str]
) -> Iterator[tuple[bool, dict[str, str | float]]]:
    """Yield what is changed, and whether the baseline is found anew with it; a hypothesis is another model."""
    yield True, hypothesis_overrides(condition.hypothesis)
    yield bool(condition.recalibrate), dict(condition.set)
    for name, axis in experiment.table.axes.items():
        yield axis.hypothesis or bool(axis.recalibrate), axis_overrides(experiment.model, axis, point[name])


def _doses(experiment: Experiment, condition: ConditionTable, point: Mapping[str, float | str]) -> tuple[Dose, ...]:
    given = {axis.dose: (name, axis.unit) for name, axis in experiment.table.axes.items() if axis.dose is not None}
    doses = []
    for line in condition.doses:
        if line.amount is not None:
            amount, per_body_mass = line.amount
        else:
            name, unit = given[line.drug]
            amount, dimension = in_unit(float(point[name]), unit, ("dose_per_body_mass", "dose"))
            per_body_mass = dimension == "dose_per_body_mass"
        if amount > 0:
            doses.append(Dose(line.drug, line.route, line.start, line.duration, amount, per_body_mass))
    return tuple(doses)


def _clamps(
    experiment: Experiment, condition: ConditionTable, point: Mapping[str, float | str], protocol: Protocol
) -> tuple[Clamp, ...]:
    """Return what is held when, in slow time; a clamp at 0 is none."""
    given = {
        axis.clamp: in_unit(float(point[name]), axis.unit, ("concentration",))[0]
        for name, axis in experiment.table.axes.items()
        if axis.clamp is not None
    }
    scale = protocol.acceleration if protocol.kind == "clamp" else 1.0
    lines = [*condition.clamp]
    lines += [ClampLine(drug=drug) for drug in given if drug not in {line.drug for line in condition.clamp}]
    clamps = []
    for line in lines:
        start, stop = ends_of(line)
        concentration = given[line.drug] if line.concentration is None else line.concentration
        if concentration > 0:
            clamps.append(Clamp(line.drug, concentration, start * scale, stop * scale))
    return tuple(sorted(clamps, key=lambda clamp: (clamp.drug, clamp.start)))


def _interventions(condition: ConditionTable) -> tuple[Intervention, ...]:
    lines = [Intervention(line.name, line.level, *ends_of(line)) for line in condition.interventions if line.level]
    return tuple(sorted(lines, key=lambda line: (line.name, line.start)))
