"""The schema of ``manifest.json``: what a report knows of an experiment beside the files of its runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    NotRequired,  # pydantic takes no other before Python 3.12
)

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from typing_extensions import TypedDict

from synketa.common.errors import SynketaError

__all__ = ["AxisEntry", "ConditionEntry", "HypothesisEntry", "Manifest", "RunEntry", "WindowEntry", "validated_head"]


class RunEntry(TypedDict):
    """A run as ``runs.jsonl`` lists it."""

    hash: str
    condition: str
    point: dict[str, float | str]
    seed: int
    path: str


class ConditionEntry(TypedDict, total=False):
    """What is said of a condition."""

    title: str
    description: str
    expected_sign: int | str | None
    partial: bool
    doses: list[str]
    held: list[str]


class AxisEntry(TypedDict, total=False):
    """An axis: values, what they are called, spacing, unit, words, the model's own; of samples, the range."""

    values: list[float | str]
    scale: str
    unit: str
    label: str
    default: float | None
    range: list[float]
    titles: dict[str, str]


class HypothesisEntry(TypedDict, total=False):
    """A hypothesis that runs have: what it claims, and the values that it moves (path, default, value, range)."""

    title: str
    claim: str
    sources: list[str]
    values: list[dict[str, str]]


class WindowEntry(TypedDict):
    """A read-out window, s of slow time."""

    name: str
    start: float
    stop: float
    sim_start: NotRequired[float]
    sim_stop: NotRequired[float]


class Manifest(BaseModel):
    """The head of a manifest; its runs are in a file of their own, see `synketa.results.manifest`."""

    model_config = ConfigDict(extra="allow", frozen=True)

    format: int = Field(default=1, description="Version of this format; 1 where it is not written.")
    runs_sha256: str = Field(default="", description="Checksum of runs.jsonl.")
    experiment: str = Field(description="Name of the experiment, and of its folder.")
    definition: str = Field(
        default="", description="Hash of what runs and words come from; see synketa.experiment.overrides."
    )
    kind: str = Field(default="clamp", description="clamp or time_course.")
    engine: str = Field(default="network", description="network or surface: what is simulated.")
    title: str = ""
    question: str = ""
    description: str = ""
    command: str = Field(default="", description="The command that makes these runs again, for a shell.")
    arguments: list[str] = Field(default_factory=list, description="What comes after `synketa run` in it.")
    called_from: str = Field(default="", description="The folder that it was given in.")
    changes: list[dict[str, str]] = Field(
        default_factory=list, description="What is not as in the file: key, shipped value, value that runs."
    )
    file: str = Field(default="", description="Where the experiment was read.")
    model: str = ""
    size: int | None = Field(default=None, description="Number of cells.")
    physics_version: int | str = ""
    target_rates: dict[str, float] = Field(
        default_factory=dict, description="Undrugged rates that the background is calibrated for, Hz."
    )
    conditions: dict[str, ConditionEntry] = Field(default_factory=dict)
    axes: dict[str, AxisEntry] = Field(default_factory=dict)
    hypotheses: dict[str, HypothesisEntry] = Field(
        default_factory=dict, description="Those that runs have: what each claims, and the values that it moves."
    )
    grid: bool = Field(default=False, description="Whether the axes make a grid.")
    reference: dict[str, float | str] = Field(
        default_factory=dict, description="Coordinates that lead to the reference run, e.g. condition = control."
    )
    own_baselines: dict[str, str] = Field(
        default_factory=dict, description="Conditions that are compared with another one than that of the reference."
    )
    expect: list[dict[str, Any]] = Field(
        default_factory=list, description="What was expected; see synketa.analysis.expectations.judge."
    )
    windows: list[WindowEntry] = Field(default_factory=list, description="Read-out windows, s of slow time.")
    seeds: list[int] = Field(default_factory=list)
    parameter_count: dict[str, int] = Field(
        default_factory=dict, description="How many parameters are published, fitted, assumed, derived."
    )
    assumptions: list[str] = Field(default_factory=list, description="What a reader must know to judge the result.")
    implausible: list[str] = Field(
        default_factory=list, description="What is stated although it is not plausible, and allowed by name."
    )
    uncertain_inputs: list[dict[str, Any]] = Field(
        default_factory=list, description="Name, value, range, source and effect, in text."
    )
    fragility: str = Field(
        default="", description="How often the acute effect is there over the uncertain inputs of the model."
    )
    data: list[dict[str, Any]] = Field(
        default_factory=list, description="Measured values; see synketa.results.own_data."
    )
    figures: list[str] = Field(default_factory=list, description="Names of the figures to keep; all when empty.")


def validated_head(head: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Return a head with its defaults.

    Raises
    ------
    SynketaError
        A value is of a wrong type.
    """
    try:
        manifest = Manifest.model_validate(head)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(map(str, first["loc"]))
        raise SynketaError(f"{where} {key}: {first['msg'].lower()}; run the same command again") from error
    return {**manifest.model_dump(), **head}  # numbers stay as they are written: 1 is not 1.0
