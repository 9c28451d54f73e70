"""Expand an experiment into its runs. Nothing is simulated."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from synketa.common.text import time_text
from synketa.experiment.checks.drugs import body_mass_of, own_set
from synketa.experiment.checks.plausibility.ranges import plausible_ranges
from synketa.experiment.checks.recordings import recording_of
from synketa.experiment.experiment import Experiment
from synketa.experiment.overrides import (
    CHARGE,
    DOSE_DIMENSIONS,
    Overrides,
    charge_overrides,
    common_overrides,
    hypothesis_overrides,
    in_unit,
    point_overrides,
)
from synketa.experiment.points import first_point
from synketa.experiment.protocol import Protocol, ends_of
from synketa.experiment.response_surface import NOT_LICENSED
from synketa.experiment.run import Clamp, Intervention, ModelContent, Run, content_of, model_content
from synketa.experiment.stimulation import stimulations
from synketa.experiment.tables import (
    AxisTable,
    ClampLine,
    ConditionTable,
    cut_words,
    dosed,
    overlap_words,
    pump_words,
    schedule_words,
    until,
)
from synketa.model.composite import Model
from synketa.model.nmda_receptor import BlockSite, equal_block_level
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet

__all__ = [
    "Resolver",
    "clamps_in_words",
    "doses_in_words",
    "expand",
    "levels_at_equal_block",
    "notes_on_arms",
    "notes_on_doses",
    "runs_of",
]

Point = dict[str, float | str]

_MOST_CONTENTS = 64  # contents of models that are kept: about 100 kB each
_MOST_DRAFTS = 100  # points whose runs are kept: about 300 kB each where each has a model of its own


def expand(experiment: Experiment) -> tuple[Run, ...]:
    """Return one run for each condition, point and seed; runs with equal numbers have equal hashes."""
    return tuple(runs_of(experiment))


def runs_of(experiment: Experiment) -> Iterator[Run]:
    """Yield what `expand` returns, without keeping it."""
    resolver, points = Resolver(experiment), experiment.points()
    return (run for name in experiment.conditions for point in points for run in resolver.runs(name, point))


class Resolver:
    """Resolves the runs of an experiment; what points have in common is worked out once.

    The runs of the latest hundred points are kept: who lists a sweep and then does it with the same resolver
    resolves each run once, unless the sweep is larger than what memory should hold.

    Parameters
    ----------
    experiment : Experiment
    """

    def __init__(self, experiment: Experiment) -> None:
        self.experiment = experiment
        self._contents: dict[str, ModelContent] = {}
        self._drafts: dict[str, tuple[Run, Any]] = {}

    def runs(self, condition: str, point: Point, seeds: Iterable[int] | None = None) -> Iterator[Run]:
        """Yield the runs of one condition and point: they differ in their seed only.

        Parameters
        ----------
        condition : str
        point : dict
            Axis -> value.
        seeds : iterable of int, optional
            Instead of the experiment's.
        """
        key = repr((condition, sorted(point.items())))
        if key not in self._drafts:
            if len(self._drafts) >= _MOST_DRAFTS:
                self._drafts.clear()
            self._drafts[key] = self._resolved(condition, point)
        draft, common = self._drafts[key]
        for seed in self.experiment.seeds if seeds is None else seeds:
            digest = common.copy()
            digest.update(f"seed {seed}".encode())
            yield replace(draft, seed=seed, hash=digest.hexdigest()[:16])

    def _resolved(self, condition: str, point: Point) -> tuple[Run, Any]:
        """Return a run without seed and hash, and the digest that the seed is still to be added to."""
        changed, calibrated = self._overrides(condition, point)
        draft = self._draft(condition, point, changed, calibrated)
        content = content_of(draft, self._model_content(draft, changed, calibrated))
        return draft, hashlib.sha256(json.dumps(content, sort_keys=True).encode())

    def calibration_model(self, condition: str, point: Point) -> Model:
        """Return the model that the baseline of the runs of one condition and point is calibrated on."""
        return self.experiment.model_with(self._overrides(condition, point)[1])

    def _overrides(self, condition: str, point: Point) -> tuple[Overrides, Overrides]:
        """Return what is changed in the model, and in the model that the baseline is calibrated on."""
        changed = common_overrides(self.experiment.table)
        calibrated = dict(changed)
        for recalibrates, overrides in _overrides(self.experiment, self.experiment.conditions[condition], point):
            changed |= overrides
            calibrated |= overrides if recalibrates else {}
        for name, axis in self.experiment.table.axes.items():
            if axis.charge_of and point[name] == CHARGE:
                for overrides in (changed, calibrated):
                    overrides |= self._charge_held(axis, overrides)
        return changed, calibrated

    def _charge_held(self, axis: AxisTable, overrides: Overrides) -> Overrides:
        """Return what keeps the NMDA charge of an axis's populations as in the experiment's model."""
        model = self.experiment.model_with(overrides)
        assert axis.charge_of is not None
        assert axis.at is not None
        return charge_overrides(self.experiment.model, model, axis.charge_of, axis.at)

    def _draft(self, name: str, point: Point, changed: Overrides, calibrated: Overrides) -> Run:
        """Return a run without seed and hash."""
        experiment, condition, protocol = (
            self.experiment,
            self.experiment.conditions[name],
            self.experiment.protocol(name),
        )
        model = experiment.model_with(changed)
        pk_set = next(
            (str(point[axis]) for axis, table in experiment.table.axes.items() if table.pharmacokinetics),
            own_set(condition, model) or experiment.pharmacokinetics,
        )
        own_mass = body_mass_of(experiment.table, condition)
        mass = model.pharmacokinetics[pk_set].body_mass.value if own_mass is None else own_mass
        return Run(
            experiment=experiment.name,
            condition=name,
            point=point,
            seed=0,
            model=model,
            calibration_model=experiment.model_with(calibrated),
            doses=_doses(experiment, condition, point, model.pharmacokinetics[pk_set], mass),
            clamps=_clamps(experiment, condition, point, protocol, model),
            interventions=_interventions(condition, model),
            pharmacokinetics=pk_set,
            body_mass=mass,
            protocol=protocol,
            surface=experiment.surface.identity if experiment.surface else "",
            surface_file=str(experiment.surface.path) if experiment.surface else "",
            stimulation=stimulations(experiment.table, model, condition.stimulated),
            implausible=experiment.implausible,
            recording=recording_of(experiment.table, experiment.model),
        )

    def _model_content(self, draft: Run, changed: Overrides, calibrated: Overrides) -> ModelContent:
        """Return the `model_content` of a run; it is kept for points that have it in common."""
        routes = sorted({dose.route for dose in draft.doses})
        used = draft.drugs, draft.pharmacokinetics if draft.doses else "", draft.protocol.kind, routes
        key = repr((sorted(changed.items()), sorted(calibrated.items()), used))
        if key not in self._contents:
            if len(self._contents) >= _MOST_CONTENTS:  # samples, most likely: each has a model of its own
                self._contents.clear()
            self._contents[key] = model_content(draft)
        return self._contents[key]


def _overrides(experiment: Experiment, condition: ConditionTable, point: Point) -> Iterator[tuple[bool, Overrides]]:
    """Yield whether the baseline is calibrated anew, and the overrides; a hypothesis is another model."""
    yield True, hypothesis_overrides(condition.hypothesis, experiment.table.models)
    yield bool(condition.recalibrate), dict(condition.set)
    yield from point_overrides(experiment.model, experiment.table.axes, point)


def _doses(
    experiment: Experiment,
    condition: ConditionTable,
    point: Mapping[str, float | str],
    pk_set: PharmacokineticSet,
    body_mass: float,
) -> tuple[Dose, ...]:
    on_axes = {axis.dose: (name, axis.unit) for name, axis in experiment.table.axes.items() if axis.dose is not None}
    end = experiment.table.protocol.stop
    schedule = []
    for dose in condition.schedule:
        if dose.amount is None and dose.target is None:
            name, unit = on_axes[dose.drug]
            amount, dimension = in_unit(float(point[name]), unit, DOSE_DIMENSIONS)
            if dimension.startswith("dose_rate"):
                amount = float(f"{amount * dose.duration:.12g}")
            dose = dose._replace(amount=(amount, dimension.endswith("per_body_mass")))
        if end is None or dose.start < end:
            schedule.append(dose)
    return tuple(dosed(schedule, condition.doses, pk_set, body_mass))


def _clamps(
    experiment: Experiment,
    condition: ConditionTable,
    point: Mapping[str, float | str],
    protocol: Protocol,
    model: Model,
) -> tuple[Clamp, ...]:
    """Return what is held when, in slow time; a clamp at 0 is left out."""
    on_axes = {
        axis.clamp: in_unit(float(point[name]), axis.unit, ("concentration",))[0]
        for name, axis in experiment.table.axes.items()
        if axis.clamp is not None
    }
    scale = protocol.acceleration if protocol.kind == "clamp" else 1.0
    lines = [*condition.clamp]
    placed = {line.equal_block_to[0] if line.equal_block_to else line.drug for line in condition.clamp}
    lines += [ClampLine(drug=drug) for drug in on_axes if drug not in placed]
    clamps = []
    for line in lines:
        start, stop = ends_of(line)
        if line.equal_block_to is None and line.drug in on_axes:
            concentration = on_axes[line.drug]
        else:
            concentration = _level(experiment, model, line, on_axes)
        if concentration > 0:
            clamps.append(Clamp(line.drug, concentration, start * scale, stop * scale))
    return tuple(sorted(clamps, key=lambda clamp: (clamp.drug, clamp.start)))


def _level(experiment: Experiment, model: Model, line: ClampLine, on_axes: Mapping[str, float]) -> float:
    """Return the concentration (mol/m3) of a clamp that states it, or with what its block is equal.

    The reference blocks in the experiment's model, the drug in that of the condition and point: a receptor that
    differs is blocked as much as before.
    """
    if line.equal_block_to is None:
        return line.concentration or 0.0
    reference, stated = line.equal_block_to
    level = on_axes[reference] if stated is None else stated
    site = BlockSite(
        str(line.pool), line.V or 0.0, BlockSite._field_defaults["gate"] if line.gate is None else line.gate
    )
    drug, own = model.drugs[line.drug], experiment.model
    held = equal_block_level(drug, model.receptor, own.drugs[reference], level, site, own.receptor)
    return float(f"{held:.6g}")  # hashes are then the same on every machine


def levels_at_equal_block(experiment: Experiment) -> list[str]:
    """Return what is held at equal block, in words: at the first point of each condition."""
    resolver, point, words = Resolver(experiment), first_point(experiment.table), []
    for name, condition in experiment.conditions.items():
        lines = [line for line in condition.clamp if line.equal_block_to]
        model = next(resolver.runs(name, point, [0])).model if lines else experiment.model
        for line in lines:
            reference, stated = line.equal_block_to or ("", None)
            level_held = _level(experiment, model, line, {reference: 1e-3})
            held = f"{name}: {line.drug} {level_held * 1e3:.3g} uM"
            level = f"{1.0 if stated is None else stated * 1e3:g} uM" + (
                ", and in proportion" if stated is None else ""
            )
            words.append(f"{held} blocks as much of {line.pool} at {(line.V or 0.0) * 1e3:g} mV as {reference} {level}")
            if level_held not in (plausible := plausible_ranges().clamp.level):
                bounds = " to ".join(plausible.range)
                words[-1] += f"; not plausible ({bounds} are): is a constant of {line.drug} off by its unit?"
    return words


def clamps_in_words(experiment: Experiment) -> dict[str, list[str]]:
    """Return what is held in each condition that holds a level, in words; a level at equal block is a number, too.

    Where what differs from point to point changes a level, it is that of the first point.
    """
    resolver, point = Resolver(experiment), first_point(experiment.table)
    on_axes = {axis.clamp: name for name, axis in experiment.table.axes.items() if axis.clamp is not None}
    words: dict[str, list[str]] = {}
    for name, condition in experiment.conditions.items():
        placed = {line.equal_block_to[0] if line.equal_block_to else line.drug for line in condition.clamp}
        lines = [*condition.clamp, *(ClampLine(drug=drug) for drug in on_axes if drug not in placed)]
        equal = any(line.equal_block_to for line in lines)
        model = next(resolver.runs(name, point, [0])).model if equal else experiment.model
        held = [f"{_held_words(experiment, model, line, on_axes)}{_while_held(line)}" for line in lines]
        words |= {name: held} if held else {}
    return words


def _held_words(experiment: Experiment, model: Model, line: ClampLine, on_axes: Mapping[str, str]) -> str:
    """Say at what level a clamp holds a drug."""
    if line.equal_block_to is None:
        if line.concentration is None:
            return f"{line.drug} held at the level of the axis {on_axes[line.drug]}, free in the brain"
        return f"{line.drug} held at {line.concentration * 1e3:.4g} uM, free in the brain"
    reference, stated = line.equal_block_to
    level = _level(experiment, model, line, {reference: 1e-3}) * 1e3
    as_much = f"which blocks as much of {line.pool} at {(line.V or 0.0) * 1e3:g} mV as {reference}"
    if stated is None:
        return f"{line.drug} held at {level:.3g} uM for 1 uM of {reference}, {as_much} at the level of its axis"
    return f"{line.drug} held at {level:.3g} uM, {as_much} {stated * 1e3:g} uM"


def _while_held(line: ClampLine) -> str:
    """Say from when and until when; nothing where it is throughout."""
    start, stop = (None if end is None else time_text(end) for end in (line.start, line.stop))
    return (f", from {start}" if start else "") + (f"{'' if start else ','} until {stop}" if stop else "")


def doses_in_words(experiment: Experiment) -> dict[str, list[str]]:
    """Return the doses of each condition that has some, in order of time and in words, repeats and tables with them."""
    end = experiment.table.protocol.stop
    return {
        name: schedule_words(until(condition.schedule, end))
        for name, condition in experiment.conditions.items()
        if condition.doses
    }


def notes_on_arms(experiment: Experiment) -> list[str]:
    """Say which arms are raised and do nothing, what they act on being off, and where a surface is known to be off."""
    resolver, point = Resolver(experiment), first_point(experiment.table)
    notes = []
    for name, condition in experiment.conditions.items():
        raised = {line.name for line in condition.interventions if line.level}
        if experiment.surface:
            notes += [f"{name}: {why}" for arm, why in NOT_LICENSED.items() if arm in raised]
        if not raised.intersection(experiment.model.cascade.idle_arms):
            continue
        cascade = next(resolver.runs(name, point, [0])).model.cascade
        for arm in sorted(raised.intersection(cascade.idle_arms)):
            term = next(term for term, own in cascade.mechanisms.items() if arm in own.inputs)
            notes.append(f"{name}: {arm} does nothing here: cascade.{term}, the term that it acts on, is off")
    return notes


def notes_on_doses(experiment: Experiment) -> list[str]:
    """Say how dosing tables were read, and how much of the doses is given where a run stops before they end."""
    notes: dict[str, None] = {}
    for name, condition in experiment.conditions.items():
        notes |= dict.fromkeys(f"{name}: {note}" for line in condition.doses for note in line.content.notes)
        words = overlap_words(condition.schedule) + _pump_words(experiment, condition)
        if experiment.table.protocol.stop is not None:
            words += cut_words(condition.schedule, experiment.table.protocol.stop)
        notes |= dict.fromkeys(f"{name}: {text}" for text in words)
    return [*notes]


def _pump_words(experiment: Experiment, condition: ConditionTable) -> list[str]:
    """Say what pumps with a target infuse, in the body of a condition."""
    if not any(line.target for line in condition.doses):
        return []
    chosen = own_set(condition, experiment.model) or experiment.pharmacokinetics
    pk_set, mass = experiment.model.pharmacokinetics[chosen], body_mass_of(experiment.table, condition)
    return pump_words(condition.schedule, condition.doses, pk_set, pk_set.body_mass.value if mass is None else mass)


def _interventions(condition: ConditionTable, model: Model) -> tuple[Intervention, ...]:
    """Return what is raised; an arm of a term that the model has not, as only a hypothesis has it, does nothing."""
    raised = [line for line in condition.interventions if line.level and line.name in model.cascade.inputs]
    lines = [Intervention(line.name, line.level, *ends_of(line)) for line in raised]
    return tuple(sorted(lines, key=lambda line: (line.name, line.start)))
