"""A grid of protocols that a laboratory can do, as data; and the experiment that it makes of two hypotheses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from synketa.common.errors import ConfigurationError, Fault, nearest, shown, unknown
from synketa.common.parameter import NOT_PUBLISHED, Noun, validated
from synketa.common.paths import models_folder
from synketa.common.toml_files import display_path, read_toml
from synketa.experiment.experiment import Experiment, checked_experiment
from synketa.experiment.response_surface import NOT_LICENSED
from synketa.model.composite import load_hypothesis, load_model
from synketa.model.references import references
from synketa.results.observables import find, metric_groups

__all__ = ["Grid", "Measured", "Protocol", "experiment_of", "grid_file", "left_out", "load_grid", "protocols_of"]

HYPOTHESIS = "hypothesis"  #: the axis of the experiment
_MOST = 150  # conditions of an experiment


class Measured(Noun):
    """What is measured, and how far animals of a group differ: a share of the mean without a drug."""

    sd: Annotated[float, Field(gt=0, le=10)]
    source: Annotated[str, Field(min_length=1)]
    note: str = ""


class GridDose(Noun):
    """A dose that is given at time 0, or as a second one."""

    drug: str
    route: str
    amount: str


class Second(Noun):
    """A second dose: after which first ones, and how much later."""

    dose: GridDose
    delays: Annotated[list[str], Field(min_length=1)]
    after: list[str] = Field(default_factory=list)


class Arm(Noun):
    """What is done besides; its controls have it, too."""

    title: str
    interventions: list[dict[str, Any]]


class Level(Noun):
    """A level that is held."""

    title: str
    clamp: dict[str, Any]


class Grid(Noun):
    """Protocols, and what is measured of them.

    Attributes
    ----------
    engine : str
        ``surface`` or ``network``.
    doses, second, arms
        Of time courses: first doses, a second dose after some of them, each without and with every arm.
    levels : dict
        Of clamp experiments.
    observables : dict
        Metric -> spread between animals.
    """

    title: str
    description: str = ""
    model: str = "prefrontal"
    engine: Literal["surface", "network"] = "surface"
    species: str = ""
    pharmacokinetics: str = ""
    protocol: dict[str, Any]
    doses: list[GridDose] = Field(default_factory=list)
    second: Second | None = None
    arms: dict[str, Arm] = Field(default_factory=dict)
    levels: dict[str, Level] = Field(default_factory=dict)
    observables: Annotated[dict[str, Measured], Field(min_length=1)]


@dataclass(frozen=True)
class Protocol:
    """One cell of the grid.

    Attributes
    ----------
    name, title : str
        Of its condition, and in words.
    control : str
        The condition that it is a ratio to.
    raw : dict
        The condition, as a file has it.
    """

    name: str
    title: str
    control: str
    raw: dict[str, Any]


def grid_file(name: str) -> Path:
    """Return the file of a shipped grid, or a path.

    Raises
    ------
    ConfigurationError
        There is none.
    """
    if name.endswith(".toml"):
        return Path(name)
    folder = models_folder() / "evidence" / "grids"
    if not (folder / f"{name}.toml").is_file():
        known = sorted(path.stem for path in folder.glob("*.toml"))
        raise ConfigurationError(unknown("--grid", "", name, known, ", or a .toml file"))
    return folder / f"{name}.toml"


def load_grid(name: str, spreads: Mapping[str, float] | None = None) -> Grid:
    """Read a grid; `spreads` are those between animals by observable, in the place of the file's.

    Raises
    ------
    ConfigurationError
        Every fault.
    """
    path = grid_file(name)
    where = display_path(path)
    grid = validated(Grid, read_toml(path), where)
    faults = [*_wrong_sources(grid, where)]
    if bool(grid.doses) == bool(grid.levels):
        faults.append(Fault(where, "doses", "both doses and levels" if grid.doses else "neither doses nor levels",
                            "doses of a time course, or levels that are held"))  # fmt: skip
    own = {}
    for metric, sd in (spreads or {}).items():
        if metric not in grid.observables:
            faults.append(unknown("--sd", "", metric, grid.observables))
        elif not 0 < sd <= 10:
            faults.append(Fault("--sd", metric, f"{sd:g}", "a share of the mean without a drug, above 0, e.g. 0.15"))
        else:
            own[metric] = Measured(sd=sd, source="given with the command (--sd)")
    if faults:
        raise ConfigurationError(*faults)
    return grid.model_copy(update={"observables": {**grid.observables, **own}})


def _wrong_sources(grid: Grid, where: str) -> list[Fault]:
    faults = []
    for metric, measured in grid.observables.items():
        key = f"observables.{metric}"
        if find(metric) is None:
            near = nearest(metric, [known.name for _, group in metric_groups() for known in group])
            faults.append(Fault(where, key, "no metric", "one of `synketa list metrics`", near))
        for part in measured.source.split(", "):
            if not measured.source.startswith(NOT_PUBLISHED) and part not in references():
                want = 'a key of references.bib, or "assumed"'
                faults.append(Fault(where, f"{key}.source", shown(part), want, nearest(part, references())))
    return faults


def left_out(grid: Grid) -> dict[str, str]:
    """Return the arms of a grid that are not predicted, since the surface is wrong under them: name -> why."""
    if grid.engine != "surface":
        return {}
    return {
        name: NOT_LICENSED[str(line["name"])]
        for name, arm in grid.arms.items()
        for line in arm.interventions
        if line.get("name") in NOT_LICENSED and line.get("level")
    }


def protocols_of(grid: Grid) -> tuple[list[Protocol], dict[str, dict[str, Any]]]:
    """Return the protocols, and the conditions that they are ratios to, without the arms that are left out."""
    licensed = {name: arm for name, arm in grid.arms.items() if name not in left_out(grid)}
    arms = {"": Arm(title="", interventions=[]), **licensed}
    protocols: list[Protocol] = []
    controls: dict[str, dict[str, Any]] = {}
    for arm, table in arms.items():
        tail, words = (f"__{arm}", f", {table.title}") if arm else ("", "")
        control, common = f"vehicle{tail}", {"interventions": table.interventions} if arm else {}
        controls[control] = {"title": f"vehicle{words}", **common}
        for name, title, raw in (*_dosed(grid), *_held(grid)):
            shifted = _shifted(common, raw.get("readout_from"))
            protocols.append(
                Protocol(f"{name}{tail}", f"{title}{words}", control, {"title": f"{title}{words}", **raw, **shifted})
            )
    return protocols, controls


def _shifted(common: dict[str, Any], delay: object) -> dict[str, Any]:
    """Return an arm around the dose that is read out: the second one where there is one."""
    if not common or delay is None:
        return common
    from synketa.common.units import parse_quantity

    late = parse_quantity(delay, "time")
    moved = [
        {
            key: f"{parse_quantity(value, 'time') + late:g} s" if key in ("start", "stop") else value
            for key, value in line.items()
        }
        for line in common["interventions"]
    ]
    return {"interventions": moved}


def _dosed(grid: Grid) -> list[tuple[str, str, dict[str, Any]]]:
    """Return name, words and table of every schedule of doses."""
    found: list[tuple[str, str, dict[str, Any]]] = []
    for first in grid.doses:
        dose = {**first.model_dump(), "start": "0 min"}
        name, words = _plain(first), f"{first.amount} {first.drug} {first.route}"
        found.append((name, words, {"doses": [dose]}))
        second = grid.second
        if second is None or first.amount not in second.after:
            continue
        for delay in second.delays:
            later = {**second.dose.model_dump(), "start": delay}
            title = f"{words}, then {second.dose.amount} after {delay}"
            raw: dict[str, Any] = {"doses": [dose, later], "readout_from": delay}
            found.append((f"{name}_then_{_plain(second.dose)}_after_{delay.replace(' ', '')}", title, raw))
    return found


def _plain(dose: GridDose) -> str:
    amount = "".join(letter if letter.isalnum() else "_" for letter in dose.amount.replace(" ", ""))
    return f"{dose.drug}_{amount}"


def _held(grid: Grid) -> list[tuple[str, str, dict[str, Any]]]:
    return [(name, level.title, {"clamp": level.clamp}) for name, level in grid.levels.items()]


def experiment_of(grid: Grid, hypotheses: Sequence[str], seeds: int, models: str = "", name: str = "") -> Experiment:
    """Return the experiment that a grid makes of two hypotheses.

    Raises
    ------
    ConfigurationError
        Unknown hypotheses, twice the same or two that move the same values, and whatever else is wrong with the grid.
    """
    _check_pair(hypotheses, grid.model, models)
    protocols, controls = protocols_of(grid)
    if len(protocols) + len(controls) > _MOST:
        raise ConfigurationError(Fault("grid", "", f"{len(protocols)} protocols", f"at most {_MOST}: a smaller grid"))
    conditions = {**controls}
    for protocol in protocols:
        own = {} if protocol.control == "vehicle" else {"compared_with": protocol.control}
        conditions[protocol.name] = {**protocol.raw, **own}
    raw: dict[str, Any] = {
        "title": f"{' or '.join(hypotheses)}: {grid.title}",
        "question": f"Which of these protocols separates {hypotheses[0]} and {hypotheses[1]} most?",
        "model": grid.model,
        "engine": grid.engine,
        "seeds": seeds,
        "reference": {"condition": "vehicle"},
        "protocol": grid.protocol,
        "axes": {HYPOTHESIS: {"title": "hypothesis", "hypothesis": True, "values": list(hypotheses)}},
        "conditions": conditions,
        **{
            key: value
            for key, value in (("species", grid.species), ("pharmacokinetics", grid.pharmacokinetics))
            if value
        },
        **({"models": models} if models else {}),
    }
    try:
        return checked_experiment(name or f"{hypotheses[0]}_or_{hypotheses[1]}", "grid", Path(), raw, trust=False)
    except ConfigurationError as error:  # an arm or a dose of the grid is in many conditions: one slip, one fault
        firsts = {(fault.got, fault.want.partition("; if it is")[0]): fault for fault in reversed(error.faults)}
        raise ConfigurationError(*reversed(firsts.values())) from None


def _check_pair(hypotheses: Sequence[str], model: str, models: str) -> None:
    one, other = (load_hypothesis(name, models) for name in hypotheses)
    if one.overrides == other.overrides or load_model(model, one.overrides, models).is_same(
        load_model(model, other.overrides, models)
    ):
        got = (
            f'"{hypotheses[0]}" twice'
            if hypotheses[0] == hypotheses[1]
            else f"{one.name} and {other.name}, the same model"
        )
        raise ConfigurationError(Fault("discriminate", "", got, "two hypotheses that differ"))
