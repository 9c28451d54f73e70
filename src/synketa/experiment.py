"""An experiment: a question as a file, read, checked in full and expanded into runs. Nothing is simulated.

Times of a time course are slow time T, with T = 0 where the file says so. In a clamp experiment network time
counts from the start of the measurement, and slow time is `acceleration` times that.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from synketa.checking import (
    NAME_WANT,
    ONLY_CONDITION,
    Check,
    analytes,
    axis_overrides,
    common_overrides,
    hypothesis_faults,
    hypothesis_overrides,
    in_unit,
    trusted_name,
    variant_model,
)
from synketa.errors import ConfigurationError, Fault
from synketa.manifest import label, made_by
from synketa.model import Model, load_model
from synketa.pharmacokinetics import Dose
from synketa.protocol import STEPS_OVER, Protocol, ends_of, is_course, protocol_of
from synketa.source import experiments_folder, read_source, shown
from synketa.specification import AxisTable, ClampLine, ConditionTable, ExperimentTable, read_tables
from synketa.stimulation import Stimulation, stimulations

if TYPE_CHECKING:
    from synketa.surface import Order

__all__ = [
    "PHYSICS_VERSION",
    "Clamp",
    "Experiment",
    "Intervention",
    "Protocol",
    "Run",
    "a_point",
    "differences",
    "expand",
    "experiments_folder",
    "load_experiment",
    "resolve",
    "restored",
    "runs_of",
    "smoke",
]

#: Part of every run's hash. Raise it by one when the same file must give other numbers on purpose: a changed
#: equation, integration step, calibration procedure or seed stream. Not for speed, provenance or new keys.
PHYSICS_VERSION = 3

_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")


# ----------------------------------------------------------------------------------------- nouns


@dataclass(frozen=True)
class Clamp:
    """A free brain concentration that is held.

    Attributes
    ----------
    drug : str
    concentration : float
        mol/m3.
    start, stop : float
        Slow time, s; infinite where the file leaves them out.
    """

    drug: str
    concentration: float
    start: float = -math.inf
    stop: float = math.inf


@dataclass(frozen=True)
class Intervention:
    """An input of the cascade that is raised.

    Attributes
    ----------
    name : str
    level : float
    start, stop : float
        Slow time, s; infinite where the file leaves them out.
    """

    name: str
    level: float
    start: float = -math.inf
    stop: float = math.inf


@dataclass(frozen=True)
class Run:
    """One simulation, resolved: the unit of resume.

    Attributes
    ----------
    experiment, condition : str
    point : dict
        Axis -> value.
    seed : int
    model : Model
        What is simulated.
    calibration_model : Model
        What the baseline is calibrated on: without the overrides that do not recalibrate.
    doses : tuple of Dose
        In order of time; none of them 0.
    clamps : tuple of Clamp
        None of them 0.
    interventions : tuple of Intervention
        None of them 0.
    pharmacokinetics : str
        Name of the set that doses go through.
    body_mass : float
        kg.
    protocol : Protocol
    hash : str
        Of everything that defines the numbers: equal hashes, equal results, whatever they are called.
    stimulation : tuple of Stimulation
        In order of time; of strength 0 where the condition is not stimulated.
    surface, surface_file : str
        The response surface that it runs on instead of the network, and its file; empty: the network.
    """

    experiment: str
    condition: str
    point: dict[str, float | str]
    seed: int
    model: Model = field(repr=False)
    calibration_model: Model = field(repr=False)
    doses: tuple[Dose, ...]
    clamps: tuple[Clamp, ...]
    interventions: tuple[Intervention, ...]
    pharmacokinetics: str
    body_mass: float
    protocol: Protocol
    hash: str = ""
    surface: str = ""
    surface_file: str = field(default="", repr=False)
    stimulation: tuple[Stimulation, ...] = ()

    def provenance(self) -> dict[str, Any]:
        """Return what every result says of the run that it is of, and of what made it."""
        return {
            **made_by(),
            "experiment": self.experiment,
            "condition": self.condition,
            "point": dict(self.point),
            "seed": self.seed,
            "hash": self.hash,
            "physics_version": PHYSICS_VERSION,
            "resolved": json.dumps(self.content(), sort_keys=True),
        }

    def edges(self) -> list[float]:
        """Return when doses, clamps and interventions start and end, s of slow time; infinite where they never do."""
        lines = [(dose.start, dose.start + dose.duration) for dose in self.doses]
        lines += [(clamp.start, clamp.stop) for clamp in self.clamps]
        lines += [(one.start, one.stop) for one in self.interventions]
        return [edge for line in lines for edge in line]

    @property
    def label(self) -> str:
        """What tells it from the other runs of the experiment."""
        return label(self.condition, self.point, self.seed)

    @property
    def drugs(self) -> tuple[str, ...]:
        """The drugs whose free concentration acts on the network, at most two: dosed, clamped, then metabolites."""
        return _drugs(self.model, self.doses, self.clamps, self.pharmacokinetics)

    def content(self) -> dict[str, Any]:
        """Return all that defines the numbers, JSON-able; its hash is the run's."""
        return {**_content(self), "seed": self.seed}


@dataclass(frozen=True)
class Experiment:
    """A question: conditions, axes, seeds, a protocol, and what was expected.

    Attributes
    ----------
    name : str
        Names the folder of its results.
    where : str
        The file, as the user would type it.
    raw : dict
        Its tables as in a file, `extends` and overrides resolved: the whole experiment as text.
    table : ExperimentTable
        The same, checked, in SI units.
    model : Model
        With the experiment-wide overrides.
    pharmacokinetics : str
    arguments : tuple of str
        What after ``synketa run`` gives this experiment again.
    """

    name: str
    where: str
    raw: dict[str, Any] = field(repr=False)
    table: ExperimentTable = field(repr=False)
    model: Model = field(repr=False)
    pharmacokinetics: str
    arguments: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What it is called in reports."""
        return self.table.title

    @property
    def question(self) -> str:
        """What it asks."""
        return self.table.question

    @property
    def seeds(self) -> tuple[int, ...]:
        """One network each."""
        return self.table.seeds

    @property
    def axes(self) -> tuple[str, ...]:
        """The names of its axes, in the order of the file."""
        return tuple(self.table.axes)

    @property
    def reference(self) -> dict[str, float | str]:
        """Coordinates of the runs that others are compared with."""
        return dict(self.table.reference)

    @cached_property
    def conditions(self) -> dict[str, ConditionTable]:
        """The arms by name; a file without any has one."""
        return dict(self.table.conditions) or {ONLY_CONDITION: ConditionTable()}

    def expectations(self) -> list[dict[str, Any]]:
        """Return what was expected, as `synketa.comparison.judge` reads it."""
        lines = [line.model_dump(exclude_none=True) for line in self.table.expect]
        if self.axes or is_course(self.table.protocol):
            return lines
        bands = {"up": {"low": 1.0}, "down": {"high": 1.0}, "none": {"low": 0.9, "high": 1.1}}
        stated = {line.get("condition") for line in lines if line["metric"] == "rate_PYR"}
        for name, condition in self.conditions.items():
            if condition.expected and name not in stated:
                words = f"{condition.title or name}: PYR rate {condition.expected}"
                lines.append({"metric": "rate_PYR", "condition": name, "words": words, **bands[condition.expected]})
        return lines

    @cached_property
    def surface(self) -> Order | None:
        """The response surface that it wants; None where networks are run."""
        if self.table.engine == "network":
            return None
        from synketa.surface import order

        return order(self)

    def protocol(self, condition: str) -> Protocol:
        """Return the protocol of one condition."""
        acting = [name for name, one in self.model.cascade.inputs.items() if one.kind == "network"]
        return protocol_of(self.table, self.conditions[condition], acting)

    def points(self) -> list[dict[str, float | str]]:
        """Return every point of the sweep: axis -> value."""
        return _points(self.table)


# --------------------------------------------------------------------------------------- reading


def load_experiment(
    name: str | Path,
    set: Mapping[str, object] | None = None,
    *,
    seeds: int | Sequence[int] | None = None,
    trust: bool = False,
) -> Experiment:
    """Read an experiment and check all of it.

    Parameters
    ----------
    name : str or Path
        A shipped experiment (``"quickstart"``) or a path to a file.
    set : mapping, optional
        Dotted key -> value, as after ``--set``: keys of the file (``"protocol.measure": "2 s"``), or paths of
        the model (``"receptor.Mg": "1.5 mM"``).
    seeds : int or sequence of int, optional
        Replaces the file's.
    trust : bool
        Whether a model file from outside the shipped folder may be used: it is code to the simulator.

    Raises
    ------
    ConfigurationError
        Every fault found.
    """
    source = read_source(name, set, seeds=seeds, trust=trust)
    where = shown(source.path)
    right = _FILE_NAME.fullmatch(source.name)
    faults = [] if right else [Fault(where, "", f'the name "{source.name}"', NAME_WANT)]
    faults += source.faults
    experiment = _resolve(source.name, where, source.path.parent, source.raw, trust, faults)
    return replace(experiment, arguments=source.arguments)


# -------------------------------------------------------------------------------------- checking


def _resolve(name: str, where: str, home: Path, raw: dict[str, Any], trust: bool, faults: list[Fault]) -> Experiment:
    """Check the tables of an experiment against themselves and against the model."""
    table, expected, found = read_tables(raw, where)
    faults += found
    model_name = trusted_name(table.model, home, where, trust, faults)
    if unknown := hypothesis_faults(table, where):
        raise ConfigurationError(*faults, *unknown)
    model = variant_model(model_name, common_overrides(table), where, "set", faults) if model_name else None
    check = Check(where, raw, table, model, model_name or "", expected)
    faults += check.protocol()
    faults += check.names()
    if model is not None:
        faults += check.subject()
        faults += check.drugs()
        faults += check.stimulation()
        faults += check.variants()
    faults += check.expectations()
    if faults or model is None:
        raise ConfigurationError(*dict.fromkeys(faults))
    raw = {**raw, "model": model_name}
    experiment = Experiment(name, where, raw, table, model, check.chosen())
    if table.engine == "surface":
        from synketa.surface import faults as surface_faults

        if found := surface_faults(experiment):
            raise ConfigurationError(*found)
    return experiment


# ------------------------------------------------------------------------------------------ runs


def _drugs(model: Model, doses: Iterable[Dose], clamps: Iterable[Clamp], pk_set: str) -> tuple[str, ...]:
    chosen = model.pharmacokinetics[pk_set]
    brought = [analytes(model, chosen, dose.drug) for dose in doses]
    first = [names[0] for names in brought] + [clamp.drug for clamp in clamps]
    return tuple(dict.fromkeys([*first, *(name for names in brought for name in names[1:])]))


def _points(table: ExperimentTable) -> list[dict[str, float | str]]:
    valued = {name: axis.values for name, axis in table.axes.items() if axis.values is not None}
    if table.sweep.method == "zip":
        return [dict(zip(valued, point, strict=True)) for point in zip(*valued.values(), strict=True)] or [{}]
    crossed = [dict(zip(valued, point, strict=True)) for point in itertools.product(*valued.values())]
    samples = _samples(table)
    # the axes keep the order of the file
    joined = [{**sample, **point} for sample in samples for point in crossed]
    return [{name: point[name] for name in table.axes} for point in joined]


def a_point(table: ExperimentTable) -> dict[str, float | str]:
    """Return one point of a sweep without making the others."""
    return {name: (axis.values or axis.range or (0.0,))[0] for name, axis in table.axes.items()}


def _samples(table: ExperimentTable) -> list[dict[str, float | str]]:
    """Return the samples of the axes that have a range, to six digits."""
    ranged = {name: axis for name, axis in table.axes.items() if axis.range is not None}
    if not ranged or table.sweep.method not in ("lhs", "sobol"):
        return [{}]
    from scipy.stats import qmc  # slow to import, and few files need it

    sampler = (qmc.Sobol if table.sweep.method == "sobol" else qmc.LatinHypercube)(
        len(ranged), seed=np.random.default_rng(table.sweep.seed)
    )
    return [
        {name: _between(axis, share) for (name, axis), share in zip(ranged.items(), row, strict=True)}
        for row in sampler.random(table.sweep.points).tolist()
    ]


def _between(axis: AxisTable, share: float) -> float:
    assert axis.range is not None
    low, high = axis.range
    value = low * (high / low) ** share if axis.scale == "log" else low + (high - low) * share
    return float(f"{value:.6g}")


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
    common = hashlib.sha256(json.dumps(_content(draft), sort_keys=True).encode())
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


def _told_ends(noun: Clamp | Intervention) -> dict[str, Any]:
    """Return a noun as JSON-able values; infinite ends are None."""
    return {k: None if isinstance(v, float) and not math.isfinite(v) else v for k, v in asdict(noun).items()}


def _content(run: Run) -> dict[str, Any]:
    """Return what defines the numbers of a run, the seed aside. No names, but those of the model's parts."""
    drugs, sets = run.drugs, (run.pharmacokinetics,) if run.doses else ()
    moving = run.protocol.kind == "time_course"
    model, differences = _model_content(run.model, run.calibration_model, drugs, sets, moving)
    content = {
        "physics_version": PHYSICS_VERSION,
        "model": model,
        # what the calibrated model has different
        "calibration": differences,
        "doses": [asdict(dose) for dose in run.doses],
        "body_mass": run.body_mass if run.doses else None,
        "clamps": [_told_ends(clamp) for clamp in run.clamps],
        "interventions": [_told_ends(one) for one in run.interventions],
        "protocol": asdict(run.protocol),
        **({"surface": run.surface} if run.surface else {}),
    }
    if run.stimulation:  # the hash of a run without it is what it was before there was any
        content["stimulation"] = [asdict(one) for one in run.stimulation]
    return content


_last_content: tuple[tuple[Any, ...], tuple[dict[str, Any], dict[str, Any]]] | None = None


def _model_content(
    model: Model, calibrated: Model, drugs: tuple[str, ...], sets: tuple[str, ...], cascade: bool
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the content of a model, and what the calibrated one has different; neighbours in a sweep share it."""
    global _last_content
    key = (model, calibrated, drugs, sets, cascade)
    last = _last_content
    if last and last[0][0] is model and last[0][1] is calibrated and last[0][2:] == key[2:]:
        return last[1]
    content = model.content(drugs, sets)
    found = content, differences(content, calibrated.content(drugs, sets))
    if cascade:  # it rests while a baseline is found
        found = model.content(drugs, sets, cascade=True), found[1]
    _last_content = key, found
    return found


def differences(one: Any, other: Any, path: str = "") -> dict[str, Any]:
    """Return dotted path -> value in `other`, where two JSON values differ."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        found: dict[str, Any] = {}
        for key in one:
            found |= differences(one[key], other[key], f"{path}.{key}".lstrip("."))
        return found
    return {} if one == other else {path: other}


def restored(name: str, where: str, raw: dict[str, Any], arguments: Iterable[str]) -> Experiment:
    """Return an experiment from its name, file, resolved tables and arguments, as another process told them."""
    return replace(_resolve(name, where, Path(), raw, True, []), arguments=tuple(arguments))


# ----------------------------------------------------------------------------------------- smoke

_SQUEEZE = 8.0  # times shorter
_SHRINK = 6.0  # times smaller


def smoke(experiment: Experiment) -> Experiment:
    """Return a tiny version of an experiment: small network, short times, one seed, few points.

    It shows that everything works; its numbers mean nothing.
    """
    raw = deepcopy(experiment.raw)
    populations = experiment.model.circuit.populations
    sizes = {f"circuit.populations.{n}.size": max(8, round(p.size / _SHRINK)) for n, p in populations.items()}
    own = [path for path in sizes if not any(path in condition.set for condition in experiment.conditions.values())]
    raw["set"] = {**raw.get("set", {}), **{path: sizes[path] for path in own}}
    raw["seeds"] = list(experiment.seeds[:1])
    _shorten(experiment, raw)
    if experiment.surface:  # of the tiny network
        raw.pop("surface", None)
        raw["numerics"] = {**raw.get("numerics", {}), "surface_points": 8}
    for name, axis in experiment.table.axes.items():
        if axis.values is not None:
            raw["axes"][name]["values"] = _few(axis.values, experiment)
    if experiment.table.sweep.points is not None:
        raw["sweep"]["points"] = min(experiment.table.sweep.points, 2)
    tiny = _resolve(f"{experiment.name}-smoke", experiment.where, Path(), raw, True, [])
    return replace(tiny, arguments=(*experiment.arguments, "--smoke"))


def _shorten(experiment: Experiment, raw: dict[str, Any]) -> None:
    """Divide network times; a time course keeps its slow times and runs faster through them."""
    protocol = experiment.protocol(next(iter(experiment.conditions)))
    squeezed = raw.setdefault("protocol", {})
    squeezed["warm_up"] = f"{protocol_of(experiment.table).warm_up / _SQUEEZE!r} s"
    for name, condition in experiment.table.conditions.items():
        if condition.warm_up is not None:
            raw["conditions"][name]["warm_up"] = f"{condition.warm_up / _SQUEEZE!r} s"
    if protocol.kind == "time_course":
        pieces = [[f"{until!r} s", _squeezed(speed)] for until, speed in protocol.pieces]
        inside = protocol.acceleration_in_windows  # a stimulation needs real time
        speeds = {
            "acceleration": pieces,
            "acceleration_in_windows": inside if experiment.table.stimulation else _squeezed(inside),
        }
        raw["numerics"] = {**raw.get("numerics", {}), **speeds}
        return
    measure = protocol.stop / protocol.acceleration
    squeezed["measure"] = f"{min(measure, max(measure / _SQUEEZE, 1.0))!r} s"  # a spectrum needs a second
    for name, condition in experiment.table.conditions.items():
        if condition.clamp and isinstance(lines := raw["conditions"][name]["clamp"], list):
            for line, told in zip(lines, condition.clamp, strict=True):
                for key in ("start", "stop"):
                    if getattr(told, key) is not None:
                        line[key] = f"{getattr(told, key) / _SQUEEZE!r} s"


def _squeezed(speed: float) -> float:
    """Return the speed of a piece of the clock; a dose is not stepped over."""
    return speed * _SQUEEZE if speed > STEPS_OVER else min(speed * _SQUEEZE, STEPS_OVER)


def _few(values: Sequence[float | str], experiment: Experiment) -> list[float | str]:
    """Return the first, a middle and the last value, and those that reference and expectations name."""
    table = experiment.table
    named = [
        *table.reference.values(),
        *(v for e in table.expect for v in (*e.at.values(), *e.against.values())),
    ]
    if table.sweep.method == "zip":
        return list(values[:2])
    kept = {values[0], values[-1], *(value for value in named if value in values)}
    if len(kept) < 3:
        kept.add(values[len(values) // 2])
    return [value for value in values if value in kept]
