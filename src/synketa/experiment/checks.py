"""The faults of an experiment that need more than one table, or the model, to be seen."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from synketa.common.errors import ConfigurationError, Fault, nearest, unknown
from synketa.common.paths import models_folder
from synketa.common.toml_files import display_path
from synketa.common.units import DIMENSIONS, parse_quantity
from synketa.experiment.overrides import model_file
from synketa.experiment.protocol import STEPS_OVER, ends_of, is_course, protocol_of
from synketa.experiment.stimulation import faults as stimulation_faults
from synketa.experiment.tables import (
    AxisTable,
    ConditionTable,
    DoseLine,
    ExpectLine,
    ExperimentTable,
    ProtocolTable,
    StimulationLine,
    right_lines,
)
from synketa.model.composite import Model, load_hypothesis, load_model
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet, administer
from synketa.results import observables

__all__ = [
    "NAME_WANT",
    "ONLY_CONDITION",
    "Check",
    "analytes",
    "axis_overrides",
    "common_overrides",
    "count_points",
    "hypothesis_faults",
    "hypothesis_overrides",
    "in_unit",
    "metric_names",
    "trusted_name",
    "variant_model",
]

#: The receptor has this many slots for blockers that are present at once.
BLOCKER_SLOTS = 2

#: A clock faster than `STEPS_OVER` steps over a drug that moves by this share of its peak in a second of network time.
_MOVES = 0.2

#: A file without [conditions] has this single one.
ONLY_CONDITION = "only"

#: Inputs of the cascade that the engine raises, not an experiment: imaging begins where the read-outs count from.
SET_BY_ENGINE = ("imaging",)

#: Arms that together leave the drug no route to translation.
EXCLUSIVE = {"eef2k_off", "eef2k_only"}

NAME_WANT = "letters, digits and _, starting with a letter"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_COLUMNS = {"run", "condition", "seed", "metric", "value", "unit", "reference", "mean", "low", "high", "n"}
_STRUCTURAL = (".size", ".in_degree")


def in_unit(value: float, unit: str, dimensions: Sequence[str]) -> tuple[float, str]:
    """Return a number of some unit as an SI value, and which of the dimensions it has."""
    fault: ConfigurationError | None = None
    for dimension in dimensions:
        try:
            return parse_quantity(f"{value!r} {unit}", dimension), dimension
        except ConfigurationError as error:
            fault = fault or error
    assert fault is not None
    raise fault


def axis_overrides(model: Model, axis: AxisTable, value: float | str) -> dict[str, str | float]:
    """Return what one value of an axis sets; factors multiply the values of `model`."""
    if axis.hypothesis:
        return hypothesis_overrides(str(value))
    plain = isinstance(value, str) or axis.unit in ("", "1")
    overrides: dict[str, str | float] = {path: value if plain else f"{value!r} {axis.unit}" for path in axis.set or ()}
    if axis.factor:
        own = dict(model.parameters())
        for path in axis.factor:
            scaled, dimension = own[path].value * float(value), own[path].dimension
            overrides[path] = scaled if dimension == "dimensionless" else f"{scaled!r} {DIMENSIONS[dimension]}"
    return overrides


def hypothesis_overrides(name: str | None) -> dict[str, str | float]:
    """Return what a hypothesis changes; none changes nothing."""
    return dict(load_hypothesis(name).overrides) if name else {}


def common_overrides(table: ExperimentTable) -> dict[str, str | float]:
    """Return what an experiment changes in its model for all of its runs."""
    return {**hypothesis_overrides(table.hypothesis), **table.set}


def hypothesis_faults(table: ExperimentTable, where: str) -> list[Fault]:
    """Return a fault for every hypothesis that does not exist."""
    named: dict[str, str | None] = {"hypothesis": table.hypothesis}
    named |= {f"conditions.{name}.hypothesis": one.hypothesis for name, one in table.conditions.items()}
    for name, axis in table.axes.items():
        if axis.hypothesis:
            named |= {f"axes.{name}.values[{i}]": str(value) for i, value in enumerate(axis.values or ())}
    faults = []
    for key, named_one in named.items():
        try:
            hypothesis_overrides(named_one)
        except ConfigurationError as error:
            faults += [replace(fault, where=where, path=key) for fault in error.faults]
    return faults


def count_points(table: ExperimentTable) -> int:
    """Return the number of points without making them."""
    lengths = [len(axis.values) for axis in table.axes.values() if axis.values is not None]
    if table.sweep.method == "zip":
        return max(lengths, default=1)
    sampled = (table.sweep.points or 1) if any(axis.range for axis in table.axes.values()) else 1
    return sampled * math.prod(lengths)


def analytes(model: Model, pk_set: PharmacokineticSet, drug: str) -> list[str]:
    """Return the drugs that a dosed one brings: itself (a mixture counts as one), then its metabolites."""
    parts = set(pk_set.mixtures.get(drug, {drug: None}))
    made = set(parts)
    arrows = [
        (pk_set.compartments[flow.source].substance, pk_set.compartments[flow.target].substance)
        for flow in pk_set.flows.values()
        if flow.target in pk_set.compartments
    ]
    while new := {target for source, target in arrows if source in made} - made:
        made |= new
    whole = [drug] if drug in model.drugs or drug not in pk_set.mixtures else sorted(parts)
    return whole + [name for name in pk_set.substances if name in made - parts and name in model.drugs]


@dataclass(frozen=True)
class Check:
    """The checks that need more than one table, or the model."""

    where: str
    raw: Mapping[str, Any]
    table: ExperimentTable
    model: Model | None
    model_name: str
    expected: list[int]

    def fault(self, key: str, got: str, want: str, near: str | None = None) -> Fault:
        """Return a fault of this file."""
        return Fault(self.where, key, got, want, near)

    def unknown(self, key: str, name: object, known: Iterable[str]) -> Fault:
        """Return the fault of a name that is none of some."""
        return unknown(self.where, key, name, known)

    def _written(self, key: str) -> list[str]:
        """Return the names of a table as the file has them, right or wrong."""
        items = self.raw.get(key)
        return [str(name) for name in items] if isinstance(items, Mapping) else []

    @property
    def conditions(self) -> list[str]:
        """The names of the conditions, right or wrong."""
        return self._written("conditions") or [ONLY_CONDITION]

    @property
    def axes(self) -> list[str]:
        """The names of the axes, right or wrong."""
        return self._written("axes")

    @property
    def arms(self) -> dict[str, ConditionTable]:
        """The conditions whose tables are right."""
        implied = {} if self._written("conditions") else {ONLY_CONDITION: ConditionTable()}
        return dict(self.table.conditions) or implied

    # -- protocol ------------------------------------------------------------------------------

    def protocol(self) -> Iterator[Fault]:
        """Check that the protocol is of one kind and its windows lie inside it, in order."""
        told, course = self.table.protocol, is_course(self.table.protocol)
        if course and told.measure is not None:
            want = "measure (a clamp experiment), or start, stop and windows (a time course)"
            yield self.fault("protocol", "measure and a time course", want)
        if not course:
            if len(self.table.numerics.acceleration or ()) > 1:
                yield self.fault("numerics.acceleration", "several speeds", "one speed: this is a clamp experiment")
            if self.table.numerics.acceleration_in_windows is not None:
                yield self.fault("numerics.acceleration_in_windows", "a clamp experiment", "a time course with windows")
            return
        for key in ("start", "stop"):
            if getattr(told, key) is None:
                yield self.fault(f"protocol.{key}", "nothing", 'a slow time, e.g. "-10 min": this is a time course')
        if not told.windows:
            yield self.fault("protocol.windows", "nothing", 'read-out windows, e.g. { infusion = "35-45 min" }')
        if told.start is not None and told.stop is not None and told.start >= told.stop:
            yield self.fault("protocol.stop", f"{told.stop:g} s", f"after the start at {told.start:g} s")
        yield from self._windows(told)

    def _windows(self, told: ProtocolTable) -> Iterator[Fault]:
        last = -math.inf
        for name, (start, stop) in told.windows.items():
            key = f"protocol.windows.{name}"
            if not _NAME.fullmatch(name):
                yield self.fault(key, f'the name "{name}"', NAME_WANT)
            if (told.start is not None and start < told.start) or (told.stop is not None and stop > told.stop):
                yield self.fault(
                    key, f"{_minutes(start)} to {_minutes(stop)}", "inside protocol.start to protocol.stop"
                )
            if start < last:
                yield self.fault(key, f"a start at {_minutes(start)}", f"windows in order: from {_minutes(last)} on")
            last = max(last, stop)

    # -- names ---------------------------------------------------------------------------------

    def names(self) -> Iterator[Fault]:
        """Check what is named in the file: conditions, axes, reference, sweep."""
        for kind, names in (("conditions", self._written("conditions")), ("axes", self.axes)):
            for name in names:
                if not _NAME.fullmatch(name):
                    yield self.fault(f"{kind}.{name}", f'the name "{name}"', NAME_WANT)
        for name in self.axes:
            if name in _COLUMNS:
                yield self.fault(f"axes.{name}", f'the name "{name}"', "a name that is no column of the tables")
        yield from self._reference()
        yield from self._axes()
        yield from self._sweep()

    def _reference(self) -> Iterator[Fault]:
        if not self.table.reference and "reference" not in self.raw and (len(self.conditions) > 1 or self.axes):
            want = 'what a fold is a fold of, e.g. { condition = "control" } or { ketamine_uM = 0 }'
            yield self.fault("reference", "nothing", want)
        yield from self.coordinates("reference", self.table.reference)

    def coordinates(self, key: str, point: Mapping[str, float | str]) -> Iterator[Fault]:
        """Check that coordinates name a condition and points of the axes."""
        for name, value in point.items():
            if name == "condition":
                if value not in self.conditions:
                    yield self.unknown(f"{key}.condition", value, self.conditions)
            elif name not in self.axes:
                yield self.unknown(f"{key}.{name}", name, ["condition", *self.axes])
            elif name in self.table.axes:
                axis = self.table.axes[name]
                if axis.values is None:
                    yield self.fault(f"{key}.{name}", str(value), "an axis with values: this one is sampled")
                elif value not in axis.values:
                    shown = [v if isinstance(v, str) else f"{v:g}" for v in axis.values]
                    yield self.unknown(f"{key}.{name}", value if isinstance(value, str) else f"{value:g}", shown)

    def _axes(self) -> Iterator[Fault]:
        for name, axis in self.table.axes.items():
            key = f"axes.{name}"
            kinds = [kind for kind in ("clamp", "dose", "set", "factor") if getattr(axis, kind) is not None]
            kinds += [kind for kind in ("pharmacokinetics", "hypothesis") if getattr(axis, kind)]
            if len(kinds) != 1:
                got = "an axis that names nothing" if not kinds else " and ".join(kinds)
                yield self.fault(key, got, "one of clamp, dose, set, factor, pharmacokinetics, hypothesis")
            if kinds[:1] in (["pharmacokinetics"], ["hypothesis"]) and not isinstance((axis.values or (0,))[0], str):
                names = "pharmacokinetic sets" if axis.pharmacokinetics else "hypotheses"
                yield self.fault(f"{key}.values", "numbers", f"names of {names}")
            yield from self._axis_points(key, axis)
            yield from self._axis_quantities(key, axis)
            model_axis, told = bool(axis.set or axis.factor), axis.recalibrate
            if model_axis and told is None:
                want = "true or false: is the baseline found anew?"
                yield self.fault(f"{key}.recalibrate", "nothing", want)
            if not model_axis and told is not None:
                want = "nothing: doses never recalibrate"
                yield self.fault(f"{key}.recalibrate", str(told).lower(), want)

    def _axis_points(self, key: str, axis: AxisTable) -> Iterator[Fault]:
        method = self.table.sweep.method
        if (axis.values is None) == (axis.range is None):
            got = "neither values nor range" if axis.values is None else "values and range"
            yield self.fault(key, got, "values = [...], or range = [low, high] with method lhs or sobol")
        if axis.range is not None and method not in ("lhs", "sobol"):
            yield self.fault(f"{key}.range", f"method {method}", "values, or method lhs or sobol")
        if axis.range is not None and axis.scale == "log" and axis.range[0] <= 0:
            yield self.fault(f"{key}.range", f"{axis.range[0]:g} on a log scale", "above 0")
        if axis.factor is not None and any(isinstance(value, str) for value in axis.values or ()):
            yield self.fault(f"{key}.values", "texts", "numbers: factors of the model's own values")

    def _axis_quantities(self, key: str, axis: AxisTable) -> Iterator[Fault]:
        if axis.clamp is None and axis.dose is None:
            return
        dimensions = ("concentration",) if axis.clamp is not None else ("dose_per_body_mass", "dose")
        try:
            in_unit(1.0, axis.unit, dimensions)
        except ConfigurationError as error:
            yield self.fault(f"{key}.unit", f'"{axis.unit}"', error.faults[0].want)
        for value in axis.values or axis.range or ():
            if isinstance(value, str) or value < 0:
                yield self.fault(f"{key}.values", repr(value), f"a number of {axis.unit}, 0 or above")

    def _sweep(self) -> Iterator[Fault]:
        sweep, axes = self.table.sweep, self.table.axes
        if sweep.method == "zip":
            lengths = {name: len(axis.values or ()) for name, axis in axes.items()}
            if len(set(lengths.values())) > 1:
                got = ", ".join(f"{name} {length}" for name, length in lengths.items())
                yield self.fault("sweep.method", f"zip of axes of unequal length ({got})", "axes of one length")
        sampled = sweep.method in ("lhs", "sobol")
        if sampled and sweep.points is None:
            yield self.fault("sweep.points", "nothing", f"how many samples {sweep.method} takes")
        if sampled and not any(axis.range for axis in axes.values()) and len(axes) == len(self.axes):
            yield self.fault("sweep.method", f"{sweep.method} without an axis that has a range", "range = [low, high]")
        if sweep.method == "sobol" and sweep.points is not None and sweep.points & (sweep.points - 1):
            yield self.fault("sweep.points", str(sweep.points), "a power of 2 for sobol")
        if not sampled and sweep.points is not None:
            yield self.fault("sweep.points", str(sweep.points), f"nothing: method {sweep.method} takes every value")

    # -- against the model ---------------------------------------------------------------------

    @property
    def known(self) -> Model:
        """The model, where it could be read."""
        assert self.model is not None
        return self.model

    def subject(self) -> Iterator[Fault]:
        """Check species and pharmacokinetic set."""
        sets, species = self.known.pharmacokinetics, self.table.species
        if species is not None and species not in self.known.default_pharmacokinetics:
            yield self.unknown("species", species, self.known.default_pharmacokinetics)
        name = self.table.pharmacokinetics
        if name is not None and name not in sets:
            yield self.unknown("pharmacokinetics", name, sets)
        elif name is not None and species is not None and sets[name].species != species:
            yield self.fault("pharmacokinetics", f'"{name}", of {sets[name].species}', f"a set of {species}")
        for arm, condition in self.arms.items():
            if condition.pharmacokinetics is not None and condition.pharmacokinetics not in sets:
                yield self.unknown(f"conditions.{arm}.pharmacokinetics", condition.pharmacokinetics, sets)

    def chosen(self) -> str:
        """Return the pharmacokinetic set."""
        name = self.table.pharmacokinetics
        if name not in self.known.pharmacokinetics:
            defaults = self.known.default_pharmacokinetics
            name = defaults.get(self.table.species or "human") or next(iter(defaults.values()))
        return name

    def drugs(self) -> Iterator[Fault]:
        """Check doses and clamps of every condition, with what the axes do to them."""
        for name, axis in self.table.axes.items():
            yield from self._axis_drug(name, axis)
        for name, condition in self.arms.items():
            key = f"conditions.{name}"
            yield from self._clamps(key, condition)
            yield from self._doses(key, condition)
            yield from self._together(key, condition)
            yield from self._interventions(key, condition)
            yield from self._clock(key, condition)

    def _interventions(self, key: str, condition: ConditionTable) -> Iterator[Fault]:
        """Check that what is raised exists, in order, and covers a dose whole or not at all."""
        until: dict[str, float] = {}
        known = [name for name in self.known.cascade.arms if name not in SET_BY_ENGINE]
        if condition.interventions and not is_course(self.table.protocol):
            yield self.fault(f"{key}.interventions", "a clamp experiment", "a time course: the cascade rests otherwise")
        if condition.partial and not any(0 < line.level < 1 for line in condition.interventions):
            yield self.fault(f"{key}.partial", "no intervention of it in part", "one with a level between 0 and 1")
        for index, line in enumerate(condition.interventions):
            place = f"{key}.interventions[{index}]"
            if line.name not in known:
                yield self.unknown(f"{place}.name", line.name, known)
            start, stop = ends_of(line)
            if start >= stop:
                yield self.fault(f"{place}.stop", _minutes(stop), f"a stop after the start at {_minutes(start)}")
            if math.isfinite(start) and self.table.protocol.stop is not None and start >= self.table.protocol.stop:
                yield self.fault(f"{place}.start", _minutes(start), "a start before protocol.stop")
            if start < until.get(line.name, -math.inf):
                got = f"{line.name} from {_minutes(start)}, while it is still raised"
                yield self.fault(f"{place}.start", got, f"a start at {_minutes(until[line.name])} or later")
            until[line.name] = max(stop, until.get(line.name, -math.inf))
            for other in condition.interventions[:index]:
                left, right = ends_of(other)
                if {line.name, other.name} == EXCLUSIVE and start < right and left < stop:
                    got = f"{line.name} while {other.name} is raised: both routes are cut"
                    yield self.fault(place, got, "one of them at a time")
            for dose in condition.doses:
                for end, moment in (("start", start), ("stop", stop)):
                    if dose.start < moment < dose.start + dose.duration:
                        got = f"{_minutes(moment)}, inside the dose from {_minutes(dose.start)}"
                        yield self.fault(f"{place}.{end}", got, "a window that covers a dose whole or not at all")

    def _clock(self, key: str, condition: ConditionTable) -> Iterator[Fault]:
        """Check that nothing that the network answers to is stepped over."""
        told = self.table.protocol
        if not is_course(told) or told.start is None or told.stop is None or told.start >= told.stop:
            return
        acting = [name for name, one in self.known.cascade.inputs.items() if one.kind == "network"]
        happens = [
            *((f"doses[{index}]", (one.start, one.start + one.duration)) for index, one in enumerate(condition.doses)),
            *((f"clamp.{one.drug}", ends_of(one)) for one in condition.clamp),
            *((f"interventions.{one.name}", ends_of(one)) for one in condition.interventions if one.name in acting),
        ]
        spans = protocol_of(self.table, condition, acting).spans()
        want = f"at most {STEPS_OVER:g} until an hour after whatever happens to the network, and while a drug moves"
        for place, ends in happens:
            for end in ends:
                near = (speed for left, right, speed in spans if left < end + 3600.0 and right > end)
                if (fastest := max(near, default=1.0)) > STEPS_OVER:
                    got = f"{fastest:g} within an hour of {key}.{place}, which it steps over"
                    yield self.fault("numerics.acceleration", got, want)
                    return
        for left, right, speed in spans if condition.doses else ():
            if speed > STEPS_OVER and (moved := self._moved(condition, left, right, speed)) > _MOVES:
                got = f"{speed:g} from {_minutes(left)}: a drug of {key} moves by {moved:.0%} of its peak in a second"
                yield self.fault("numerics.acceleration", f"{got} of the network", want)
                return

    def _moved(self, condition: ConditionTable, left: float, right: float, speed: float) -> float:
        """Return by how much of its peak a free drug moves in a second of network time, the most in a span."""
        times = np.append(np.arange(left, right, speed), right)
        when = {line.start + line.duration: None for line in condition.doses}
        near = np.concatenate([end + np.arange(0.0, 5400.0, 60.0) for end in when])
        most = 0.0
        for pk_set in self._sets(condition).values():
            doses = [Dose(one.drug, one.route, one.start, one.duration, 1e-6, True) for one in condition.doses]
            try:
                course = administer(pk_set, doses, np.concatenate([times, near]), self.table.body_mass)
            except ConfigurationError:  # told of by itself
                return 0.0
            for level in course.free_brain.values():
                steps = np.abs(np.diff(level[: times.size]))
                most = max(most, float(steps.max(initial=0.0) / max(level.max(), 1e-30)))
        return most

    def stimulation(self) -> Iterator[Fault]:
        """Check what is stimulated, when, and that the clock runs at real time then."""
        told = self.table.protocol
        whole = told.start is not None and told.stop is not None and told.start < told.stop
        protocols = {name: protocol_of(self.table, one) for name, one in self.arms.items()} if whole else {}
        placed = right_lines(StimulationLine, self.raw.get("stimulation"))
        yield from stimulation_faults(self.table, self.known, protocols, self.where, placed)
        for name, condition in self.arms.items():
            if not condition.stimulated and not self.raw.get("stimulation"):
                want = "nothing: no condition is stimulated"
                yield self.fault(f"conditions.{name}.stimulated", "false", want)

    def _axis_drug(self, name: str, axis: AxisTable) -> Iterator[Fault]:
        if axis.clamp is not None and axis.clamp not in self.known.drugs:
            yield self.unknown(f"axes.{name}.clamp", axis.clamp, self.known.drugs)
        if axis.dose is not None:
            dosed = [line.drug for condition in self.arms.values() for line in condition.doses]
            if axis.dose not in dosed:
                want = "a drug that a condition doses (without its amount)"
                yield self.fault(
                    f"axes.{name}.dose",
                    f'"{axis.dose}", which no condition doses',
                    want,
                    nearest(axis.dose, dosed),
                )
        if axis.pharmacokinetics:
            for value in axis.values or ():
                if value not in self.known.pharmacokinetics:
                    yield self.unknown(f"axes.{name}.values", value, self.known.pharmacokinetics)

    def _clamps(self, key: str, condition: ConditionTable) -> Iterator[Fault]:
        given = {axis.clamp for axis in self.table.axes.values()}
        until: dict[str, float] = {}
        for line in condition.clamp:
            place = f"{key}.clamp.{line.drug}"
            if line.drug not in self.known.drugs:
                yield self.unknown(place, line.drug, self.known.drugs)
            if (line.concentration is None) == (line.drug not in given):
                got = "no concentration" if line.concentration is None else "a concentration here and on an axis"
                yield self.fault(place, got, "a concentration, here or on an axis, not both")
            start, stop = ends_of(line)
            if start >= stop:
                yield self.fault(place, f"a stop at {stop:g} s", f"a stop after the start at {start:g} s")
            if start < until.get(line.drug, -math.inf):
                yield self.fault(place, f"a start at {start:g} s", "clamps of one drug in order, one after the other")
            until[line.drug] = max(stop, until.get(line.drug, -math.inf))

    def _doses(self, key: str, condition: ConditionTable) -> Iterator[Fault]:
        if condition.doses and not is_course(self.table.protocol):
            yield self.fault(
                f"{key}.doses",
                "doses in a clamp experiment",
                "clamp, or a protocol with start, stop and windows",
            )
        given = {axis.dose for axis in self.table.axes.values()}
        previous = -math.inf
        busy: dict[tuple[str, str], float] = {}
        for index, line in enumerate(condition.doses):
            place = f"{key}.doses[{index}]"
            if (line.amount is None) == (line.drug not in given):
                got = "no amount" if line.amount is None else "an amount here and on an axis"
                yield self.fault(f"{place}.amount", got, 'an amount, here (e.g. "0.5 mg/kg") or on an axis, not both')
            if line.start < previous:
                yield self.fault(
                    f"{place}.start", _minutes(line.start), f"doses in order: from {_minutes(previous)} on"
                )
            yield from self._within_protocol(f"{place}.start", line.start)
            route = (line.drug, line.route)
            if line.start < busy.get(route, -math.inf) and line.duration > 0:
                got = f"an infusion from {_minutes(line.start)}"
                yield self.fault(place, got, f"none before the last one ends at {_minutes(busy[route])}")
            previous = max(previous, line.start)
            busy[route] = max(line.start + line.duration, busy.get(route, -math.inf))
            for name, pk_set in self._sets(condition).items():
                yield from self._dose_in_set(place, line, name, pk_set)

    def _within_protocol(self, key: str, start: float) -> Iterator[Fault]:
        told = self.table.protocol
        if told.stop is not None and start >= told.stop:
            yield self.fault(key, _minutes(start), "a start before protocol.stop")
        if told.start is not None and start < told.start:
            yield self.fault(key, _minutes(start), f"a start at or after protocol.start, {_minutes(told.start)}")

    def _sets(self, condition: ConditionTable) -> dict[str, PharmacokineticSet]:
        names = [str(v) for axis in self.table.axes.values() if axis.pharmacokinetics for v in axis.values or ()]
        own = condition.pharmacokinetics or self.chosen()
        chosen = [name for name in names or [own] if name in self.known.pharmacokinetics]
        return {name: self.known.pharmacokinetics[name] for name in chosen}

    def _dose_in_set(self, place: str, line: DoseLine, name: str, pk_set: PharmacokineticSet) -> Iterator[Fault]:
        try:
            dose = Dose(line.drug, line.route, line.start, line.duration, 1e-6, True)
            administer(pk_set, [dose], [0.0], 70.0)
        except ConfigurationError as error:
            for fault in error.faults:
                key = fault.path.removeprefix("routes.")
                key = key if key in ("drug", "route", "duration") else "route"
                want = fault.want if fault.where == "dose" else f"{fault.want} (set {name})"
                yield replace(fault, where=self.where, path=f"{place}.{key}", want=want)
            return
        known = self.known.drugs
        for drug in analytes(self.known, pk_set, line.drug):
            if drug not in known:
                got = f'"{drug}", a substance of set {name} without a file in models/drugs'
                yield self.fault(f"{place}.drug", got, f"one of {', '.join(known)}", nearest(drug, known))

    def _together(self, key: str, condition: ConditionTable) -> Iterator[Fault]:
        """Check that nothing is both dosed and clamped, and that the blockers fit the receptor."""
        clamped = [line.drug for line in condition.clamp]
        clamped += [axis.clamp for axis in self.table.axes.values() if axis.clamp and axis.clamp not in clamped]
        for name, pk_set in self._sets(condition).items():
            produced = [drug for line in condition.doses for drug in analytes(self.known, pk_set, line.drug)]
            for drug in dict.fromkeys(clamped):
                if drug in produced:
                    got = f"{drug} dosed (or made by set {name}) and clamped"
                    yield self.fault(key, got, "doses or a clamp for one drug, not both")
            parts = {part for line in condition.doses for part in pk_set.mixtures.get(line.drug, {})}
            for part in sorted(parts & {line.drug for line in condition.doses}):
                yield self.fault(key, f"doses of {part} and of a mixture that contains it", "one of them")
            known = self.known.drugs
            blockers = [d for d in dict.fromkeys([*produced, *clamped]) if d in known]
            if len(blockers) > BLOCKER_SLOTS:
                got = f"{len(blockers)} blockers in one condition ({', '.join(blockers)})"
                yield self.fault(key, got, f"at most {BLOCKER_SLOTS}, metabolites of the pharmacokinetic set included")

    def variants(self) -> Iterator[Fault]:
        """Check the overrides of conditions and axes: first and last point of every axis."""
        faults: list[Fault] = []
        for name, condition in self.arms.items():
            key = f"conditions.{name}"
            if condition.set or condition.hypothesis:
                changed = common_overrides(self.table) | hypothesis_overrides(condition.hypothesis) | condition.set
                variant_model(self.model_name, changed, self.where, f"{key}.set", faults)
                if condition.set and condition.recalibrate is None:
                    want = "true or false: is the baseline found anew with these values?"
                    faults.append(self.fault(f"{key}.recalibrate", "nothing", want))
                faults += self._structural(f"{key}.set", condition.set, condition.recalibrate)
        for name, axis in self.table.axes.items():
            faults += self._axis_variants(name, axis)
        yield from faults

    def _axis_variants(self, name: str, axis: AxisTable) -> list[Fault]:
        """Try an axis over the model: its texts, and the ends of its numbers."""
        faults: list[Fault] = []
        kind = "set" if axis.set else "factor"
        paths = axis.set or axis.factor or ()
        own = dict(self.known.parameters())
        for path in axis.factor or ():
            if path not in own:
                faults.append(self.unknown(f'axes.{name}.factor."{path}"', path, own))
        values = axis.values or axis.range or ()
        numbers = [value for value in values if not isinstance(value, str)]
        tried = values if len(numbers) < len(values) else sorted({min(numbers, default=0), max(numbers, default=0)})
        for value in tried if paths and not faults else ():
            if kind == "factor" and isinstance(value, str):
                continue
            changed = {**common_overrides(self.table), **axis_overrides(self.known, axis, value)}
            variant_model(self.model_name, changed, self.where, f"axes.{name}.{kind}", faults)
        return faults + list(self._structural(f"axes.{name}.{kind}", paths, axis.recalibrate))

    def _structural(self, key: str, paths: Iterable[str], recalibrate: bool | None) -> Iterator[Fault]:
        for path in paths:
            if recalibrate is False and path.endswith(_STRUCTURAL):
                yield self.fault(f'{key}."{path}"', "recalibrate = false", "recalibrate = true: it is another network")

    # -- expectations --------------------------------------------------------------------------

    def expectations(self) -> Iterator[Fault]:
        """Check metrics, points and bands of what was expected."""
        for index, line in zip(self.expected, self.table.expect, strict=True):
            key = f"expect[{index}]"
            if line.condition is not None and line.condition not in self.conditions:
                yield self.unknown(f"{key}.condition", line.condition, self.conditions)
            yield from self.coordinates(f"{key}.at", line.at)
            yield from self.coordinates(f"{key}.against", line.against)
            yield from self._band(key, line)
            if self.model is not None:
                known = metric_names(
                    self.known, [*self.table.protocol.windows] if is_course(self.table.protocol) else []
                )
                if line.metric not in known:
                    yield self.unknown(f"{key}.metric", line.metric, known)

    def _band(self, key: str, line: ExpectLine) -> Iterator[Fault]:
        if line.low is None and line.high is None:
            yield self.fault(key, "neither low nor high", "a band: low, high or both")
        if line.low is not None and line.high is not None and line.low > line.high:
            yield self.fault(f"{key}.low", f"{line.low:g}", f"at most high, {line.high:g}")
        if line.contrast in ("difference", "share") and not line.against:
            verb = "differs from" if line.contrast == "difference" else "is a share of"
            yield self.fault(f"{key}.against", "nothing", f'what it {verb}, e.g. {{ condition = "ketamine" }}')
        along = [axis for name, axis in self.table.axes.items() if name in self.table.reference]
        if line.contrast in ("peak_at", "returns_at") and any(map(_is_worded, along)):
            yield self.fault(f"{key}.contrast", f'"{line.contrast}" along an axis of words', "an axis of numbers")
        if line.contrast in ("peak_at", "returns_at") and not along:
            yield self.fault(f"{key}.contrast", f'"{line.contrast}"', "a reference that is a point of an axis")


def _is_worded(axis: AxisTable) -> bool:
    return any(isinstance(value, str) for value in axis.values or ())


def _minutes(seconds: float) -> str:
    return f"{seconds / 60:g} min"


def metric_names(model: Model, windows: Sequence[str]) -> list[str]:
    """Return every name that a value of summary.csv can have; `windows` of a time course."""
    analytes = {name for pk_set in model.pharmacokinetics.values() for name in (*pk_set.substances, *pk_set.mixtures)}
    return observables.metric_names(
        populations=list(model.circuit.populations),
        principal=model.circuit.principal_population,
        pools=list(model.receptor.pools),
        drugs=model.drugs,
        analytes=sorted(analytes),
        windows=windows,
        plasticity=model.plasticity is not None,
    )


def trusted_name(name: str, home: Path, where: str, trust: bool, faults: list[Fault]) -> str | None:
    """Return what to give to `load_model`; a file from elsewhere needs trust."""
    if not name.endswith(".toml"):
        if "/" in name or "\\" in name or "\0" in name or name.startswith("."):
            faults.append(Fault(where, "model", f'"{name}"', "the name of a shipped model, or a .toml file"))
            return None
        return name
    if "\0" in name:
        faults.append(Fault(where, "model", repr(name), "a .toml file"))
        return None
    path = model_file(name, home)
    if not trust and not path.is_relative_to(models_folder().resolve()):
        got = f'"{name}", a file from outside {display_path(models_folder())}'
        faults.append(Fault(where, "model", got, "a shipped model, or --trust: a model file is code to the simulator"))
        return None
    return str(path)


def variant_model(
    name: str, overrides: Mapping[str, str | float], where: str, key: str, faults: list[Fault]
) -> Model | None:
    """Load a model; its faults become those of the experiment's file where overrides caused them."""
    try:
        return load_model(name, overrides)
    except ConfigurationError as error:
        faults += [_placed(fault, overrides, where, key) for fault in error.faults]
    return None


def _placed(fault: Fault, overrides: Mapping[str, str | float], where: str, key: str) -> Fault:
    if fault.where == "override":
        return replace(fault, where=where, path=f'{key}."{fault.path}"')
    if fault.where == "model":
        return replace(fault, where=where, path="model")
    if not fault.path:  # the whole of a part: what was set did it
        return replace(fault, where=where, path=key)
    own = fault.path.removesuffix(".value")
    last = re.split(r"[.\[]", own)[-1]
    for path in overrides:  # what was set, or something inside of what is wrong as a whole
        if path.rsplit(".", 1)[-1] == last or f".{own}." in path:
            return replace(fault, where=where, path=f'{key}."{path}"')
    return fault
