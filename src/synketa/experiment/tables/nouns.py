"""What an experiment file may contain: its tables and what each key means. Names are checked later."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, ConfigDict, Field, model_validator

from synketa.common.errors import invalid
from synketa.common.parameter import Noun
from synketa.experiment.source import DEFAULT_MODEL
from synketa.experiment.tables.data.lines import DataLine
from synketa.experiment.tables.doses import DoseLine
from synketa.experiment.tables.schedule import ScheduledDose, scheduled
from synketa.experiment.tables.values import (
    MAX_POINTS,
    AxisRange,
    AxisValues,
    Clock,
    Concentration,
    Contrast,
    Coordinates,
    DrugLevel,
    Duration,
    Moves,
    Number,
    Overrides,
    Points,
    Potential,
    Seeds,
    Speed,
    Strings,
    Text,
    Time,
    Window,
    clamp_lines,
    quantity,
)

__all__ = [
    "AxisTable",
    "ClampLine",
    "ConditionTable",
    "DataLine",
    "DoseLine",
    "ExpectLine",
    "ExperimentTable",
    "InterventionLine",
    "NumericsTable",
    "ProtocolTable",
    "StimulationLine",
    "SweepTable",
    "schema",
]


class ClampLine(Noun):
    """A free brain concentration that is held, bypassing pharmacokinetics."""

    drug: str = Field(description="A drug of `models/drugs`.")
    concentration: Concentration | None = Field(None, description="Free in the brain; left out where an axis gives it.")
    equal_block_to: DrugLevel | None = Field(
        None,
        description="Instead of a concentration: a drug and its level, e.g. `ketamine 1 uM`, or a drug alone whose "
        "level is on an axis. What is held blocks as much of `pool` at `V` at steady state as that does in the "
        "experiment's model; `synketa check` prints it.",
    )
    pool: str | None = Field(None, description="With `equal_block_to`: the pool of receptors, e.g. `2AB`.")
    V: Potential | None = Field(None, description="With `equal_block_to`: the potential at which the blocks are equal.")
    gate: Annotated[Number, Field(gt=0, le=1)] | None = Field(
        None, description="With `equal_block_to`: the share of the pool that is gated; 0.45 where it is left out."
    )
    start: Time | None = Field(None, description="From when it is held; from the beginning where it is left out.")
    stop: Time | None = Field(None, description="Until when it is held; to the end where it is left out.")


class InterventionLine(Noun):
    """An input of the cascade that is raised: a blocked node, a genotype, stress, another drug's action."""

    name: str = Field(description="An input of the cascade; `synketa show prefrontal` lists them.")
    level: Annotated[Number, Field(ge=0, le=1)] = Field(
        1.0, description="How far it is raised, 0 to 1; less than 1 is in part."
    )
    start: Time | None = Field(None, description="Slow time; from the beginning where it is left out.")
    stop: Time | None = Field(None, description="Slow time; to the end where it is left out.")


class StimulationLine(Noun):
    """Volleys that a share of a population receives: trains of bursts of pulses.

    Theta-burst: 4 pulses at 100 Hz, 10 bursts at 5 Hz, so many trains.
    """

    population: str = Field(description="A population of the circuit, e.g. `PYR`.")
    share: Annotated[Number, Field(gt=0, le=1)] = Field(
        description="Share of its cells that receives the volleys, above 0 and at most 1."
    )
    start: Time = Field(description="Slow time of the first pulse; the clock must run at real time then.")
    strength: Annotated[float, *quantity("conductance", above=0.0)] = Field(
        description="AMPA conductance that a pulse opens, by the synapses of the background."
    )
    pulses: Annotated[int, Field(ge=1, le=1000)] = Field(1, description="Pulses of a burst.")
    pulse_rate: Annotated[float, *quantity("frequency", above=0.0)] = Field(
        100.0, description="Of the pulses in a burst."
    )
    bursts: Annotated[int, Field(ge=1, le=1000)] = Field(1, description="Bursts of a train.")
    burst_rate: Annotated[float, *quantity("frequency", above=0.0)] = Field(
        5.0, description="Of the bursts in a train."
    )
    trains: Annotated[int, Field(ge=1, le=1000)] = Field(1, description="Number of trains.")
    train_interval: Duration = Field(10.0, description="From the start of a train to that of the next.")


class ProtocolTable(Noun):
    """What is done when: `measure` makes a clamp experiment; `start`, `stop` and `windows` make a time course."""

    warm_up: Duration | None = Field(
        None,
        description="Network time before anything is measured; left out: 4 s, and 3 s in a time course.",
    )
    measure: Annotated[float, *quantity("time", above=0.0)] | None = Field(
        None, description="Clamp experiment: network time that is measured; 6 s where it is left out."
    )
    start: Time | None = Field(
        None,
        description="Time course, where it is required: slow time at which it starts, 0 being where doses count from.",
    )
    stop: Time | None = Field(None, description="Time course, where it is required: slow time at which it stops.")
    windows: dict[str, Window] = Field(
        default_factory=dict,
        description="Time course, where at least one is required: named read-out windows of slow time, in order, e.g. "
        '`{ infusion = "35-45 min" }`.',
    )
    readout_from: Time | None = Field(
        None,
        description="Slow time that hours of read-outs count from; left out: the first dose of the experiment.",
    )


class NumericsTable(Noun):
    """How much faster slow time runs than network time; 1 is real time."""

    model_config = ConfigDict(allow_inf_nan=True)  # the last speed of a clock holds for ever

    acceleration: Clock | None = Field(
        None,
        description="One speed or, in a time course, speeds by the time since the last dose. Left out: 300 in a clamp "
        "experiment; in a time course 180 for 1.5 h, then 360, 900, 3600 and, after a day, 76800.",
    )
    acceleration_in_windows: Speed | None = Field(
        None,
        description="Speed inside read-out windows; left out: at most 120. Cells are stimulated at 1 only.",
    )
    block_acceleration: Speed | None = Field(
        None, description="How much faster receptor block moves than in life, at most; 120 where it is left out."
    )
    surface_points: Annotated[int, Field(ge=8, le=1024)] | None = Field(
        None, description="Points of a response surface on each of its five networks; left out: 64."
    )


class ConditionTable(Noun):
    """One arm of an experiment."""

    title: str = Field("", description="How reports call it; its name where it is left out.")
    description: str = Field("", description="What a reader should know about it.")
    expected: Literal["up", "down", "none"] | None = Field(
        None,
        description="The sign that is expected of the rate of principal cells, over that of the reference, at every "
        "point where no `[[expect]]` says the same with a band of its own; in a time course and over a sample an "
        "`[[expect]]` of the condition has to say when, or how often.",
    )
    partial: bool = Field(False, description="Whether its interventions block a step in part, by some 30 to 50 %.")
    doses: tuple[DoseLine, ...] = Field((), description="What is given when, in any order.")
    clamp: Annotated[tuple[ClampLine, ...], BeforeValidator(clamp_lines)] = Field(
        (), description='What is held: a table such as `{ ketamine = "1 uM" }`, or a list with `start` and `stop`.'
    )
    interventions: tuple[InterventionLine, ...] = Field((), description="Inputs of the cascade that are raised.")
    species: str | None = Field(None, description="A species of its own: the set of that species instead.")
    body_mass: Annotated[float, *quantity("body_mass", above=0.0)] | None = Field(
        None, description="Of its own; left out: the experiment's, or that of its set where species or set are its own."
    )
    pharmacokinetics: str | None = Field(None, description="A set of its own instead of the experiment's.")
    hypothesis: str | None = Field(None, description="A file of `models/hypotheses`: another model.")
    set: Overrides = Field(default_factory=dict, description="Values of the model that differ in this condition.")
    recalibrate: bool | None = Field(
        None, description="Whether the baseline is calibrated anew with `set`; required with it."
    )
    compared_with: str | None = Field(
        None,
        description="The condition that it is compared with. Left out: that of `reference`; where `hypothesis`, or "
        "`set` with `recalibrate`, makes it another model, the reference condition as that model, which is added where "
        "no condition is that.",
    )
    warm_up: Duration | None = Field(None, description="A warm-up of its own, network time.")
    readout_from: Time | None = Field(
        None, description="Slow time that its hours count from, instead of the experiment's."
    )
    stimulated: bool = Field(True, description="Whether it gets the stimulation.")

    @cached_property
    def schedule(self) -> tuple[ScheduledDose, ...]:
        """Its doses one by one, in order of time."""
        return scheduled(self.doses)

    @property
    def first_dose(self) -> float | None:
        """Slow time of the first dose, s; None without any."""
        return self.schedule[0].start if self.schedule else None


class AxisTable(Noun):
    """What is varied: just one of `clamp`, `dose`, `set`, `factor`, `charge_of`, `pharmacokinetics`, `hypothesis`."""

    title: str = Field("", description="Label of the axis; its name where it is left out.")
    clamp: str | None = Field(None, description="The drug whose free brain concentration is varied.")
    dose: str | None = Field(
        None, description="The drug whose dose is varied, in every condition that doses it without an amount."
    )
    set: Strings | None = Field(None, description="A path of the model, or several, that takes the values.")
    factor: Strings | None = Field(
        None,
        description="A path of the model, or several, whose own values are multiplied; factors of several axes on one "
        "path multiply.",
    )
    along: Moves | None = Field(
        None,
        description="With `set` and `range`: paths that move along in proportion, and their values, in `unit`, at the "
        "two ends of the range.",
    )
    charge_of: Strings | None = Field(
        None,
        description="Populations whose NMDA receptors other axes change; the values are `conductance`, which does "
        "nothing, and `charge`, which scales each of their NMDA conductances so that without a drug as much of it is "
        "open at `at` as with the subunits and the magnesium constants of the unchanged model.",
    )
    at: Potential | None = Field(
        None, description="Membrane potential at which `charge_of` compares; required with it."
    )
    pharmacokinetics: bool = Field(False, description="Whether the values are names of pharmacokinetic sets.")
    hypothesis: bool = Field(False, description="Whether the values are names of hypotheses.")
    unit: str = Field("1", description="Unit of the values, e.g. `uM` or `mg/kg`.")
    values: AxisValues | None = Field(None, description="Every value, in `unit`; names where names are varied.")
    range: AxisRange | None = Field(None, description="Low and high, in `unit`, for a sweep that samples.")
    scale: Literal["linear", "log"] = Field(
        "linear",
        description="Of samples in its range. Values along an axis are drawn by their spacing: logarithmic, "
        "with a broken 0, where they grow by factors.",
    )
    recalibrate: bool | None = Field(
        None, description="Whether the baseline is calibrated anew at each value; required with `set` and `factor`."
    )

    @model_validator(mode="after")
    def _varies_one_thing(self) -> Self:
        kinds = [name for name in ("clamp", "dose", "set", "factor", "charge_of") if getattr(self, name) is not None]
        kinds += [name for name in ("pharmacokinetics", "hypothesis") if getattr(self, name)]
        if len(kinds) != 1:
            got = " and ".join(kinds) or "an axis that names nothing"
            raise invalid(got, "one of clamp, dose, set, factor, charge_of, pharmacokinetics, hypothesis")
        return self


class SweepTable(Noun):
    """How several axes combine. Samples of the axes that have a range are crossed with the values of the others."""

    method: Literal["grid", "zip", "lhs", "sobol"] = Field(
        "grid", description="Every combination, values side by side, Latin hypercube, or Sobol sequence."
    )
    points: Annotated[int, Field(ge=1, le=MAX_POINTS)] | None = Field(
        None, description="Number of samples of `lhs` or `sobol`; a power of 2 for `sobol`."
    )
    seed: Annotated[int, Field(ge=0, lt=2**31)] = Field(0, description="Of the samples.")
    also: Points = Field(
        (), description="Points beside the samples, e.g. that of the model's own values, which figures mark."
    )


class ExpectLine(Noun):
    """What was expected before the run: a band for a metric, in words and numbers."""

    metric: str = Field(
        description="A metric, e.g. `rate_PYR`; in a time course with its window, e.g. `rate_PYR@infusion`."
    )
    condition: str | None = Field(None, description="The condition that it is about; every one where it is left out.")
    at: Coordinates = Field(default_factory=dict, description="The point of the axes that it is about.")
    against: Coordinates = Field(
        default_factory=dict, description="Coordinates of the runs to compare with, instead of the reference."
    )
    contrast: Contrast = Field(
        "ratio",
        description="How it is compared with the reference; `true` is ratio, `false` value; `exceeds` bounds the share "
        "of the points of a sample whose ratio exceeds 1.1.",
    )
    low: Number | None = Field(None, description="Lower end of the band.")
    high: Number | None = Field(None, description="Upper end of the band.")
    words: Text = Field(description="The expectation in words.")
    if_missed: str = Field("", description="What a miss would mean.")


class ExperimentTable(Noun):
    """A whole experiment file."""

    title: Text = Field(description="What the experiment is called in reports.")
    question: Text = Field(description="What it asks, in one sentence.")
    description: str = Field("", description="What a reader should know about it.")
    extends: str | None = Field(None, description="Another experiment, by name or file, that this one changes.")
    model: Text = Field(DEFAULT_MODEL, description="A model of `models/`, or a file (which needs `--trust`).")
    models: Text | None = Field(
        None,
        description="A folder of own drugs, pharmacokinetic sets, hypotheses and models, used beside the shipped ones; "
        "left out: `models` beside the file, where there is such a folder.",
    )
    engine: Literal["network", "surface"] = Field(
        "network",
        description="What is simulated: the network, or a response surface of it, built where it is missing.",
    )
    surface: Text | None = Field(None, description="The file of a response surface, instead of that in the cache.")
    seeds: Seeds = Field((1,), description="A network for each: a list, or how many.")
    reference: Coordinates = Field(
        default_factory=dict,
        description='What runs are compared with, e.g. `{ condition = "control" }`; required with several points.',
    )
    species: str | None = Field(
        None, description="Chooses the pharmacokinetic set: that of `human` where it is left out."
    )
    body_mass: Annotated[float, *quantity("body_mass", above=0.0)] | None = Field(
        None, description="That of the pharmacokinetic set where it is left out."
    )
    pharmacokinetics: str | None = Field(
        None, description="A set of `models/pharmacokinetics`, instead of the species' own."
    )
    hypothesis: str | None = Field(None, description="A file of `models/hypotheses`, for all runs.")
    set: Overrides = Field(default_factory=dict, description="Values of the model that differ in all runs.")
    protocol: ProtocolTable = Field(ProtocolTable(), description="What is done when.")
    numerics: NumericsTable = Field(NumericsTable(), description="How fast slow time runs.")
    stimulation: tuple[StimulationLine, ...] = Field(
        (), description="Electrical stimulation; the model must be plastic."
    )
    conditions: dict[str, ConditionTable] = Field(
        default_factory=dict, description="The arms by name; without any there is a single one without a drug."
    )
    axes: dict[str, AxisTable] = Field(default_factory=dict, description="What is varied, by name.")
    sweep: SweepTable = Field(SweepTable(), description="How axes combine.")
    expect: tuple[ExpectLine, ...] = Field((), description="What was expected before the run.")
    data: tuple[DataLine, ...] = Field((), description="Measured values that runs are compared with.")
    allow_implausible: tuple[str, ...] = Field(
        (),
        description="Keys of this file, or paths of the model, whose values are meant although they are not plausible; "
        "results and reports name them.",
    )
    record: Strings = Field(
        (),
        description="Variables of single cells, kept over network time: `PYR[0].v`, `SST[3].block_2CD`.",
    )
    record_every: Annotated[float, *quantity("time", above=0.0)] = Field(
        1e-3, description="Network time between the samples of `record`; a multiple of 0.1 ms."
    )
    figures: tuple[str, ...] = Field(
        (),
        description="Figures of the report by name, in order, each with its parts; left out: those that fit the "
        'experiment. `raster` and `block` may name conditions: `"raster: ketamine, saline"`, `"block: all"`; '
        '`"others"` are all that fit besides.',
    )


def schema() -> dict[str, Any]:
    """Return the JSON schema of an experiment file, for editors."""
    whole: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **ExperimentTable.model_json_schema(),
        "title": "synketa experiment",
    }
    for table in (whole, *whole["$defs"].values()):
        for key in table["properties"].values():
            if "unit" in key and "default" in key:  # as it would be written
                key["default"] = f"{key['default']:g} {key['unit']}"
    return whole
