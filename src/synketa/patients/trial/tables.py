"""What the file of a trial may contain: its tables and what each key means. Names are checked later."""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from synketa.common.errors import invalid, shown
from synketa.common.parameter import Noun
from synketa.common.text import time_text
from synketa.common.units import DAY
from synketa.experiment.tables import (
    DoseLine,
    InterventionLine,
    Text,
    dosed,
    dosed_in_many,
    overlap_words,
    pump_words,
    schedule_words,
    scheduled,
)
from synketa.experiment.tables.values import Number, Overrides, as_written, quantity
from synketa.model.composite import Model
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet
from synketa.model.pharmacokinetics.usual_names import drug_named

__all__ = [
    "END_POINTS",
    "LATEST",
    "METHODS",
    "ArmTable",
    "InclusionTable",
    "PrimaryTable",
    "PublishedTable",
    "RelapseTable",
    "TrialTable",
    "arm_doses",
    "arm_doses_in_many",
    "arm_notes",
    "arm_set",
    "arm_words",
    "has_targets",
    "last_dose",
    "schema",
]

Array = NDArray[np.float64]

#: What is recorded at a visit, or follows from visits.
END_POINTS = ("score", "change", "response", "remission", "relapse")

#: Analyses, and the end-points that each can take.
METHODS: dict[str, tuple[str, ...]] = {
    "ancova": ("score", "change"),
    "t_test": ("score", "change"),
    "paired_t": ("score", "change"),
    "mixed_model": ("score", "change"),
    "odds_ratio": ("response", "remission"),
    "proportions": ("response", "remission"),
    "mcnemar": ("response", "remission"),
    "log_rank": ("relapse",),
}

Share = Annotated[Number, Field(ge=0, le=1)]
Time = Annotated[float, *quantity("time")]
AboveZero = Annotated[float, *quantity("time", above=0.0)]

#: Of a visit, and the longest washout, s.
LATEST = 5 * 365.25 * DAY


def _count(low: int, high: int) -> Any:
    def convert(raw: object) -> int:
        if isinstance(raw, bool) or not isinstance(raw, int) or not low <= raw <= high:
            raise invalid(shown(raw), f"a whole number from {low} to {high}")
        return raw

    return as_written(convert, {"type": "integer", "minimum": low, "maximum": high})


def _visits(raw: object) -> dict[str, float]:
    """Return visits by name as they are written, s after the first dose."""
    from synketa.common.units import parse_quantity

    want = 'times after the first dose in order, e.g. ["4 h", "24 h", "1 week"]'
    if not isinstance(raw, list) or not raw or len(raw) > 200:
        raise invalid(shown(raw), want)
    visits: dict[str, float] = {}
    for text in raw:
        time = parse_quantity(text, "time")
        if time <= 0:
            raise invalid(f'"{text}", which is before randomisation or at it', f"visits after the first dose: {want}")
        if time > LATEST:
            raise invalid(f'"{text}"', f"at most {LATEST / (365.25 * DAY):g} years after the first dose")
        if visits and time <= max(visits.values()):
            raise invalid(f'"{text}" after "{list(visits)[-1]}"', want)
        visits[str(text)] = time
    return visits


def _observers(raw: object) -> tuple[str, ...]:
    names = [raw] if isinstance(raw, str) else raw
    if not isinstance(names, list) or not names or not all(isinstance(name, str) and name for name in names):
        raise invalid(shown(raw), "an observer of models/observers, or a list of them")
    if len(set(names)) < len(names):
        raise invalid(shown(raw), "observers that differ")
    return tuple(names)


_STRINGS = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
Observers = Annotated[tuple[str, ...], *as_written(_observers, _STRINGS)]
Visits = Annotated[
    dict[str, float], *as_written(_visits, {"type": "array", "items": {"type": "string"}, "dimension": "times"})
]


class ArmTable(Noun):
    """What patients of one arm get. Times count from the first dose of the arm, or from randomisation without any."""

    title: Text = Field(description="How the report calls it.")
    kind: Literal["drug", "placebo", "active placebo"] = Field(
        "drug", description="A placebo and an active placebo (midazolam: no effect on the disease) have no doses."
    )
    description: str = Field("", description="What a reader should know about it.")
    share: Share | None = Field(None, description="Probability of allocation to it; left out everywhere: equal.")
    doses: tuple[DoseLine, ...] = Field((), description="As in an experiment (dosing.md).")
    interventions: tuple[InterventionLine, ...] = Field(
        (), description="Inputs of the cascade that are raised: a pre-treatment, another drug on board."
    )
    pharmacokinetics: str | None = Field(None, description="The set that doses go through; left out: the model's.")
    mu_block: Share = Field(
        0.0, description="Share of mu-opioid receptors that a pre-treatment occupies (naltrexone), at the infusion."
    )
    mu_block_source: str = Field("", description="Where that share is from; required with it.")


class InclusionTable(Noun):
    """Who is taken in."""

    severity: tuple[Number, Number] | None = Field(
        None, description="Least and most points at the screening visit, as rated: whoever fluctuates up is taken in."
    )
    traits: dict[str, Any] = Field(
        default_factory=dict, description="Trait of the cohort -> [low, high], or the names of categories."
    )


class DropOutTable(Noun):
    """Who leaves: a probability for each week, the same for all, and more for those who are not better."""

    per_week: Share = Field(0.0, description="Probability that a patient leaves within a week.")
    without_response: Share = Field(
        0.0, description="Probability on top of it for a week that begins without a response."
    )


class PrimaryTable(Noun):
    """The primary end-point and its analysis, fixed before anything runs."""

    end_point: str = Field(description=f"One of {', '.join(END_POINTS)}.")
    visit: str | None = Field(None, description="The visit it is read at, as in `visits`; none for a relapse.")
    compare: tuple[str, str] = Field(description="The arm, and the arm that it is compared with.")
    method: str = Field(description=f"One of {', '.join(METHODS)}.")
    alpha: Annotated[Number, Field(gt=0, lt=1)] = Field(0.05, description="Two-sided.")
    missing: Literal["available", "no response", "last value"] = Field(
        "available", description="What is done with patients who left: left out, no response, or their last value."
    )


class RelapseTable(Noun):
    """From which visit on responders are followed, and what a relapse is."""

    after: str = Field(description="The visit: those who respond (or are in remission) then are followed.")
    among: Literal["response", "remission"] = Field("response", description="Who is followed.")
    improvement_below: Share = Field(0.5, description="A relapse is an improvement over baseline of less than this.")


class PublishedTable(Noun):
    """A published number that this trial predicts, or was fitted to."""

    finding: Text = Field(description="Its id in models/evidence.")
    of: Literal[
        "response", "remission", "change", "difference", "ratio", "odds_ratio", "onset", "relapse_time", "relapsed",
        "maintained", "correlation",
    ] = Field(description="What is predicted.")  # fmt: skip
    arm: str = Field(description="The arm.")
    than: str | None = Field(None, description="The arm it is compared with, for differences, ratios and onset.")
    visit: str | None = Field(None, description="The visit.")
    end_point: Literal["response", "remission", "change"] = Field(
        "response", description="What a difference or a ratio is of."
    )
    series: str | None = Field(None, description="Of a correlation: the series of the slow side, with the score.")
    note: str = Field("", description="What a reader should know.")


class VariantTable(Noun):
    """Another hypothesis about the observer: constants that differ."""

    title: Text = Field(description="How the report calls it.")
    set: Overrides = Field(description="Constant of the observer -> value.")


class TrialTable(Noun):
    """A trial."""

    title: Text = Field(description="Shown in lists and reports.")
    question: Text = Field(description="What it asks, in a sentence.")
    description: str = Field("", description="What a reader should know.")
    cohort: Text = Field(description="A file of models/cohorts.")
    hypothesis: str | None = Field(
        None,
        description="A file of models/hypotheses: the same patients under another model. Observers keep their values.",
    )
    observer: Observers = Field(description="Files of models/observers; the first is the one that figures show.")
    design: Literal["parallel", "crossover"] = Field("parallel", description="Who gets which arm.")
    washout: AboveZero | None = Field(
        None, description="Of a crossover: from the start of the last dose of a period to the next period."
    )
    allocation: Literal["blocks", "coin"] = Field(
        "blocks", description="Exact shares in random order, or every patient by chance."
    )
    size: Annotated[int, *_count(2, 100_000)] = Field(description="Patients who are randomised.")
    pool: Annotated[int, *_count(2, 100_000)] = Field(
        500, description="Virtual patients whose courses are computed in each arm; every repeat draws from them."
    )
    repeats: Annotated[int, *_count(1, 100_000)] = Field(200, description="How often the trial is run.")
    seed: Annotated[int, *_count(0, 2**31 - 1)] = Field(1, description="Of allocation, noise and drop-out.")
    visits: Visits = Field(description="Times after the first dose; the baseline is before it.")
    remission: Annotated[Number, Field(ge=0)] = Field(10.0, description="Points at or below which a patient remits.")
    arms: dict[str, ArmTable] = Field(description="The arms by name; the order is that of tables.")
    inclusion: InclusionTable = Field(InclusionTable(), description="Who is taken in.")
    drop_out: DropOutTable = Field(DropOutTable(), description="Who leaves.")
    primary: PrimaryTable = Field(description="What was registered.")
    relapse: RelapseTable | None = Field(None, description="Time to relapse.")
    subgroup: str | None = Field(None, description="A categorical trait whose categories the report tells apart.")
    variants: dict[str, VariantTable] = Field(
        default_factory=dict, description="Other hypotheses, tried on the same patients beside each observer."
    )
    counted: dict[str, Annotated[int, *_count(0, 100_000)]] = Field(
        default_factory=dict,
        description="Responders that a published trial of this size counted in both arms of the comparison, at the "
        "primary visit: the report says in how many runs they come out as far apart.",
    )
    published: tuple[PublishedTable, ...] = Field((), description="What is known of trials like it.")
    models: str | None = Field(
        None,
        description="A folder of own cohorts, observers, drugs and pharmacokinetic sets; left out: `models` beside the "
        "file, where there is such a folder.",
    )
    allow_implausible: tuple[str, ...] = Field(
        (),
        description="Keys of this file whose values are meant although they are not plausible; the report names them.",
    )
    fits: bool = Field(False, description="Whether observers may be fitted to it; then it predicts nothing of itself.")


def schema() -> dict[str, Any]:
    """Return the JSON schema of a trial file, for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **TrialTable.model_json_schema(),
        "title": "synketa trial",
    }


def arm_set(arm: ArmTable, model: Model) -> PharmacokineticSet:
    """Return the kinetics that the doses of an arm go through."""
    return model.pharmacokinetics[arm.pharmacokinetics or model.default_pharmacokinetics["human"]]


def arm_doses(arm: ArmTable, model: Model) -> list[Dose]:
    """Return the doses of an arm, counted from its first dose, in a body of the set's mass."""
    lines, pk_set = _lines(arm, model), arm_set(arm, model)
    return dosed(scheduled(lines), lines, pk_set, pk_set.body_mass.value)


def arm_doses_in_many(arm: ArmTable, model: Model, masses: Array) -> tuple[list[Dose], Array]:
    """Return the doses of an arm, and their amounts in bodies of some masses (kg), shape (n, doses)."""
    lines = _lines(arm, model)
    return dosed_in_many(scheduled(lines), lines, arm_set(arm, model), masses)


def arm_words(arm: ArmTable) -> str:
    """Return what patients of an arm get, in words; of a placebo its kind."""
    words = [*schedule_words(scheduled(arm.doses)), *(f"{line.name} {line.level:g}" for line in arm.interventions)]
    words += [f"mu-opioid receptors held {arm.mu_block:.0%} ({arm.mu_block_source})"] if arm.mu_block else []
    return "; ".join(words) or arm.kind


def arm_notes(arm: ArmTable, model: Model, end: float = math.inf) -> list[str]:
    """Say how tables of doses were read, where infusions overlap, what pumps do in the set's body, what nobody sees.

    Parameters
    ----------
    end : float
        The last visit, s after the first dose.
    """
    lines, pk_set = _lines(arm, model), arm_set(arm, model)
    schedule = scheduled(lines)
    read = [note for line in lines for note in line.content.notes]
    unseen = sum(dose.start >= end for dose in schedule)
    if unseen:
        read.append(
            f"{unseen} of {len(schedule)} doses are after the last visit, {time_text(end)}: nobody sees what they do"
        )
    return [
        *dict.fromkeys([*read, *overlap_words(schedule), *pump_words(schedule, lines, pk_set, pk_set.body_mass.value)])
    ]


def has_targets(arm: ArmTable) -> bool:
    """Say whether a pump of an arm aims at a concentration."""
    return any(line.target is not None for line in arm.doses)


def _lines(arm: ArmTable, model: Model) -> list[DoseLine]:
    return [line.model_copy(update={"drug": drug_named(line.drug, model.drugs)}) for line in arm.doses]


def last_dose(arm: ArmTable, model: Model) -> float:
    """Return when the last dose of an arm starts, s after its first; 0 without doses."""
    return max((dose.start for dose in arm_doses(arm, model)), default=0.0)
