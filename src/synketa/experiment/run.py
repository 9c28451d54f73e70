"""One simulation, resolved: what defines its numbers, and their hash."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from synketa.common.provenance import PHYSICS_VERSION, made_by
from synketa.experiment.protocol import Protocol
from synketa.experiment.stimulation import Stimulation
from synketa.model.composite import Model
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet
from synketa.results.attributes import Attributes
from synketa.results.manifest import label

__all__ = [
    "Clamp",
    "Intervention",
    "ModelContent",
    "Recording",
    "Run",
    "acting_drugs",
    "analytes",
    "content_of",
    "differences",
    "dosed_drugs",
    "model_content",
]


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
class Recording:
    """Variables of single cells that a run keeps over network time.

    Attributes
    ----------
    traces : tuple of (str, str, int, str, str)
        What each is called, its population, cell, variable, and the variable's unit in the text.
    every : float
        Network time between samples, s.
    """

    traces: tuple[tuple[str, str, int, str, str], ...]
    every: float

    def of(self, population: str) -> tuple[list[int], list[str]]:
        """Return the cells and the variables that are recorded of a population: each variable of each cell."""
        own = [(cell, variable) for _, name, cell, variable, _ in self.traces if name == population]
        return sorted({cell for cell, _ in own}), sorted({variable for _, variable in own})

    @property
    def populations(self) -> tuple[str, ...]:
        """Those that have recorded cells."""
        return tuple(dict.fromkeys(population for _, population, *_ in self.traces))

    def values_in(self, duration: float) -> float:
        """Return how many values a run of some network time (s) records."""
        each = sum(len(cells) * len(variables) for cells, variables in map(self.of, self.populations))
        return each * duration / self.every


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
    recording : Recording, optional
        What is kept of single cells.
    surface, surface_file : str
        The response surface that it runs on instead of the network, and its file; empty: the network.
    implausible : tuple of str
        What its experiment states that is not plausible, and allows, in words; no part of the hash.
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
    implausible: tuple[str, ...] = field(default=(), repr=False)
    recording: Recording | None = None

    def provenance(self) -> Attributes:
        """Return what every result says of the run that it is of, and of what made it."""
        software = made_by()
        said: Attributes = {
            "versions": software["versions"],
            "commit": software["commit"],
            "python": software["python"],
            "platform": software["platform"],
            "experiment": self.experiment,
            "condition": self.condition,
            "point": dict(self.point),
            "seed": self.seed,
            "hash": self.hash,
            "physics_version": PHYSICS_VERSION,
            "resolved": json.dumps(self.content(), sort_keys=True),
        }
        if self.implausible:
            said["implausible"] = list(self.implausible)
        return said

    def edges(self) -> list[float]:
        """Return when doses, clamps and interventions start and end, s of slow time; infinite where they never do."""
        lines = [(dose.start, dose.start + dose.duration) for dose in self.doses]
        lines += [(clamp.start, clamp.stop) for clamp in self.clamps]
        lines += [(intervention.start, intervention.stop) for intervention in self.interventions]
        return [edge for line in lines for edge in line]

    @property
    def label(self) -> str:
        """What tells it from the other runs of the experiment."""
        return label(self.condition, self.point, self.seed)

    @property
    def drugs(self) -> tuple[str, ...]:
        """The drugs whose free concentration acts on the network: dosed, clamped, then metabolites."""
        return acting_drugs(self.model, self.doses, self.clamps, self.pharmacokinetics)

    @property
    def administered(self) -> tuple[str, ...]:
        """The drugs that are dosed or held, without what the body makes of them."""
        dosed = dosed_drugs(self.model, self.doses, self.pharmacokinetics)
        return tuple(dict.fromkeys([*dosed, *(clamp.drug for clamp in self.clamps)]))

    def content(self) -> dict[str, Any]:
        """Return all that defines the numbers, JSON-able; its hash is the run's."""
        return {**content_of(self), "seed": self.seed}


# ------------------------------------------------------------------------------------------ runs


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
    return _dosed(model, pk_set, drug) + [
        name for name in pk_set.substances if name in made - parts and name in model.drugs
    ]


def dosed_drugs(model: Model, doses: Iterable[Dose], pk_set: str) -> tuple[str, ...]:
    """Return the drugs that doses bring, without what the body makes of them."""
    chosen = model.pharmacokinetics[pk_set]
    return tuple(dict.fromkeys(drug for dose in doses for drug in _dosed(model, chosen, dose.drug)))


def _dosed(model: Model, pk_set: PharmacokineticSet, drug: str) -> list[str]:
    """Return what a dosed drug is to the model: itself, or the parts of a mixture that has no file of its own."""
    return [drug] if drug in model.drugs or drug not in pk_set.mixtures else sorted(pk_set.mixtures[drug])


def acting_drugs(model: Model, doses: Iterable[Dose], clamps: Iterable[Clamp], pk_set: str) -> tuple[str, ...]:
    """Return the drugs that act on the network: dosed, clamped, then metabolites."""
    chosen = model.pharmacokinetics[pk_set]
    brought = [analytes(model, chosen, dose.drug) for dose in doses]
    first = [names[0] for names in brought] + [clamp.drug for clamp in clamps]
    return tuple(dict.fromkeys([*first, *(name for names in brought for name in names[1:])]))


class ModelContent(NamedTuple):
    """What of the models defines the numbers of a run, JSON-able.

    Attributes
    ----------
    simulated : dict
        Content of the model that is simulated.
    calibrated : dict
        Dotted path -> value, where the model that the baseline is calibrated on differs.
    """

    simulated: dict[str, Any]
    calibrated: dict[str, Any]


def model_content(run: Run) -> ModelContent:
    """Return what of the models defines the numbers of a run; runs that differ in doses only have it in common."""
    drugs, sets = run.drugs, (run.pharmacokinetics,) if run.doses else ()
    routes = {dose.route for dose in run.doses}
    content = run.model.content(drugs, sets, routes=routes)
    calibrated = differences(content, run.calibration_model.content(drugs, sets, routes=routes))
    if run.protocol.kind == "time_course":  # the cascade rests while a baseline is calibrated
        content = run.model.content(drugs, sets, cascade=True, routes=routes)
    return ModelContent(content, calibrated)


def content_of(run: Run, models: ModelContent | None = None) -> dict[str, Any]:
    """Return what defines the numbers of a run, the seed aside. No names, but those of the model's parts.

    Parameters
    ----------
    run : Run
    models : ModelContent, optional
        Its `model_content`, where that is known already.
    """
    models = models or model_content(run)
    content = {
        "physics_version": PHYSICS_VERSION,
        "model": models.simulated,
        "calibration": models.calibrated,
        "doses": [asdict(dose) for dose in run.doses],
        "body_mass": run.body_mass if run.doses else None,
        "clamps": [_ends_as_values(clamp) for clamp in run.clamps],
        "interventions": [_ends_as_values(intervention) for intervention in run.interventions],
        "protocol": asdict(run.protocol),
        **({"surface": run.surface} if run.surface else {}),
    }
    if run.stimulation:  # the hash of a run without it is what it was before there was any
        content["stimulation"] = [asdict(stimulation) for stimulation in run.stimulation]
    if run.recording:  # it moves no spike, but a file without it is another one
        content["record"] = asdict(run.recording)
    return content


def _ends_as_values(noun: Clamp | Intervention) -> dict[str, Any]:
    """Return a noun as JSON-able values; infinite ends are None."""
    return {k: None if isinstance(v, float) and not math.isfinite(v) else v for k, v in asdict(noun).items()}


def differences(value: Any, other: Any, path: str = "") -> dict[str, Any]:
    """Return dotted path -> value in `other`, where two JSON values differ."""
    if isinstance(value, dict) and isinstance(other, dict) and value.keys() == other.keys():
        changed: dict[str, Any] = {}
        for key in value:
            changed |= differences(value[key], other[key], f"{path}.{key}".lstrip("."))
        return changed
    return {} if value == other else {path: other}
