"""In what share of the plausible ranges of its inputs a finding holds: a Sobol' design over the parameters' own ranges.

What needs no run is computed; what is read from runs is a sweep like any other, on the response surface where the slow
side decides and on the network where the network does. Both go on where they were ended.
"""

from __future__ import annotations

import csv
import hashlib
import json
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from synketa.analysis.summary import Line, Table, read_runs, write_table
from synketa.common.errors import SynketaError
from synketa.common.parameter import Parameter
from synketa.common.text import counted
from synketa.common.units import DIMENSIONS
from synketa.evidence.findings.rows import Row
from synketa.evidence.influence import influences
from synketa.evidence.output import SHARES
from synketa.evidence.quantities import evaluate
from synketa.evidence.running import Plan, predictions
from synketa.evidence.verdicts.classes import dependences
from synketa.experiment.expand import expand
from synketa.experiment.experiment import Experiment, restored
from synketa.experiment.response_surface import AXES
from synketa.experiment.tables import ConditionTable
from synketa.model.composite import Model, load_model
from synketa.results.manifest import read_manifest

__all__ = ["POINTS", "Share", "computed_shares", "holds", "range_sweeps", "swept_shares", "write_shares"]

POINTS = 64  #: of the design, a power of 2
RANGES = "ranges"  #: folder of the sweeps, below that of the evidence
#: Inputs of a sweep; of more, those with the widest ranges for their size. An experiment takes no more axes.
MOST_INPUTS = 40
_COLUMNS = (
    "hypothesis", "finding", "share_of_range", "standard_error", "points", "inputs", "held", "on", "varied", "key",
)  # fmt: skip
_FELT = 1e-4  # of a fold: a constant that moves nothing by more is no input
#: Levels whose findings follow from the slow side: a surface stands for the network, which is then held.
_SLOW_LEVELS = ("signalling", "spine", "plasticity")
_SURFACE_PARTS, _NETWORK_PARTS = ("cascade",), ("circuit", "receptor", "extracellular")


@dataclass(frozen=True)
class Share:
    """In what share of the ranges of its inputs a finding holds under a hypothesis.

    Attributes
    ----------
    hypothesis, finding : str
    held : int
        Points at which it is as published.
    points : int
        Points that could be looked at.
    inputs : tuple of str
        Paths of what was varied.
    left_out : int
        Inputs with a range that were held at their values, since there are too many.
    on : str
        ``computed``, ``surface`` or ``network``.
    key : str
        Of all that it depends on: with the same key it needs no doing again.
    """

    hypothesis: str
    finding: str
    held: int
    points: int
    inputs: tuple[str, ...]
    left_out: int
    on: str
    key: str

    @property
    def value(self) -> float:
        """The share."""
        return self.held / self.points

    @property
    def standard_error(self) -> float:
        """Binomial; by the rule of succession, so that none is 0."""
        share = (self.held + 1) / (self.points + 2)
        return math.sqrt(share * (1 - share) / self.points)


def holds(row: Row, value: float) -> bool:
    """Say whether a prediction, in the unit of the finding, is as published: inside the band, or of the right sign."""
    if not math.isfinite(value):
        return False
    if row.gate == "direction":
        return row.side * (value - row.neutral) > row.table.margin
    return row.finding.low <= value <= row.finding.high


# --------------------------------------------------------------------------------- what needs no run


def computed_shares(
    plan: Plan, folder: Path, points: int = POINTS, say: Callable[[str], None] = lambda _: None
) -> Iterator[Share]:
    """Yield the shares of findings that need no run; those in a file of shares are not computed again.

    Parameters
    ----------
    plan : Plan
    folder : Path
        Of the evidence.
    points : int
        Of the design, a power of 2.
    say : callable
    """
    known = {(line["hypothesis"], line["finding"], line["key"]) for line in _lines(folder)}
    for hypothesis, model in plan.models.items():
        content = _digest(model)
        for row in plan.rows:
            if not row.is_quick or row.gate == "contested":
                continue
            key = _key(row, content, points)
            if (hypothesis, row.id, key) in known:
                continue
            inputs, left_out = _inputs_of_quantity(row, model, plan.hypotheses[hypothesis].overrides)
            if not inputs:
                continue
            say(f"{row.id}, {hypothesis}: {points} points over {counted(len(inputs), 'input')}")
            held, looked_at = _held(row, model, inputs, points)
            if looked_at:
                yield Share(hypothesis, row.id, held, looked_at, tuple(inputs), left_out, "computed", key)


def _inputs_of_quantity(
    row: Row, model: Model, moved: Mapping[str, object]
) -> tuple[dict[str, tuple[float, float]], int]:
    """Return the inputs that a quantity depends on with their ranges, and how many are left out."""
    assert row.call is not None
    found = dependences(row.call, model, ("",))  # an empty name: of the cascade every parameter
    return _widest({path: parameter for path, (parameter, _) in found.items()}, moved)


def _held(row: Row, model: Model, inputs: Mapping[str, tuple[float, float]], points: int) -> tuple[int, int]:
    """Return at how many points of a design a finding holds, and how many could be looked at."""
    held = looked_at = 0
    assert row.call is not None
    paths = [*inputs]
    dimensions = {path: parameter.dimension for path, parameter in model.parameters() if path in inputs}
    own = _overrides_of(model)
    for sample in _design(inputs, points):
        values = {path: _in_text(value, dimensions[path]) for path, value in zip(paths, sample, strict=True)}
        try:
            value = evaluate(row.call, load_model(model.name, own | values, model.models))
        except SynketaError:  # a corner that the equations do not take
            continue
        looked_at += 1
        held += holds(row, value * row.scale)
    return held, looked_at


def _overrides_of(model: Model) -> dict[str, str | float]:
    """Return what makes a model of its file, as values: what a hypothesis has changed in it."""
    shipped = dict(load_model(model.name, models=model.models).parameters())
    return {
        path: _in_text(parameter.value, parameter.dimension)
        for path, parameter in model.parameters()
        if path not in shipped or shipped[path].value != parameter.value
    }


def _in_text(value: float, dimension: str) -> str | float:
    return value if dimension == "dimensionless" else f"{value!r} {DIMENSIONS[dimension]}"


def _design(inputs: Mapping[str, tuple[float, float]], points: int) -> list[list[float]]:
    """Return a Sobol' design over ranges, shape (points, inputs); the same each time."""
    from scipy.stats import qmc  # slow to import

    lows, highs = np.array([*inputs.values()], dtype=float).T
    shares = qmc.Sobol(len(inputs), seed=np.random.default_rng(0)).random(points)
    scaled: list[list[float]] = (lows + shares * (highs - lows)).tolist()
    return scaled


# ------------------------------------------------------------------------------- what is read from runs


def range_sweeps(plan: Plan, points: int = POINTS, seeds: int = 1) -> dict[tuple[str, str, str], Experiment]:
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
    needed: dict[tuple[str, str, str], set[str]] = {}
    for row in plan.rows:
        if row.is_modelled and not row.call and row.gate != "contested":
            for hypothesis in plan.hypotheses:
                protocol = plan.experiments[hypothesis, row.table.protocol]
                key = hypothesis, row.table.protocol, _engine(row, protocol)
                needed.setdefault(key, set()).update(_conditions_of(row, protocol))
    return {key: _sweep(plan, key, conditions, points, seeds) for key, conditions in needed.items()}


def _conditions_of(row: Row, protocol: Experiment) -> set[str]:
    """Return the conditions that a finding is read from, with those that they are compared with."""
    named = {row.table.condition, row.table.against} - {""}
    baselines = {protocol.baselines.of.get(name, str(protocol.reference.get("condition", ""))) for name in named}
    return (named | baselines) & {*protocol.conditions}


def _engine(row: Row, protocol: Experiment) -> str:
    """Return on what a finding is looked at: on the surface if only the slow side decides, and it takes the arms."""
    conditions = [protocol.conditions[name] for name in _conditions_of(row, protocol)]
    is_time_course = protocol.protocol(next(iter(protocol.conditions))).kind == "time_course"
    is_slow = row.finding.level in _SLOW_LEVELS and is_time_course and not protocol.model.plasticity
    takes = all(_is_on_surface(condition, protocol.model) for condition in conditions)
    return "surface" if is_slow and takes else "network"


def _is_on_surface(condition: ConditionTable, model: Model) -> bool:
    """Say whether a surface takes a condition: no other network, and of the arms on it a weak AMPA antagonist."""
    if any(path.split(".")[0] in _NETWORK_PARTS for path in condition.set):
        return False
    arms = [line for line in condition.interventions if line.name in model.cascade.inputs]
    on_network = [line for line in arms if model.cascade.inputs[line.name].kind == "network" and line.level]
    least = AXES["AMPA_gain"][0]
    return all(line.name == "ampa_antagonist" and 1 - line.level >= least for line in on_network)


def _sweep(plan: Plan, key: tuple[str, str, str], conditions: Collection[str], points: int, seeds: int) -> Experiment:
    """Return a protocol, with the conditions that are needed, over the ranges of its inputs."""
    experiment, engine = plan.experiments[key[:2]], key[2]
    inputs, _ = _inputs_of_sweep(plan, key)
    dimensions = {path: own.dimension for path, own in experiment.model.parameters() if path in inputs}
    axes = {
        f"input_{number}": {
            "title": path,
            "set": path,
            "unit": DIMENSIONS[dimensions[path]],
            "range": [low, high],
            "recalibrate": path.split(".")[0] in _NETWORK_PARTS,
        }
        for number, (path, (low, high)) in enumerate(inputs.items(), 1)
    }
    kept = {name: own for name, own in experiment.raw["conditions"].items() if name in conditions}
    raw = {**experiment.raw, "engine": engine, "seeds": seeds, "conditions": kept, "axes": axes}
    raw["sweep"] = {"method": "sobol", "points": points}
    return restored(f"{experiment.name}-{engine}-{points}", experiment.where, raw, ())


def _inputs_of_sweep(plan: Plan, key: tuple[str, str, str]) -> tuple[dict[str, tuple[float, float]], int]:
    """Return the inputs of a protocol that are varied, and how many are left out.

    What a condition sets itself is its arm, what the hypothesis sets is its claim: both stay.
    """
    hypothesis, _, engine = key
    experiment = plan.experiments[key[:2]]
    runs = expand(experiment)
    drugs = {drug for run in runs for drug in run.drugs}
    routes = {f"{run.pharmacokinetics}.routes.{dose.route}" for run in runs for dose in run.doses}
    sets = {run.pharmacokinetics for run in runs if run.doses}
    parts = _SURFACE_PARTS if engine == "surface" else _NETWORK_PARTS
    moved = dict(plan.hypotheses[hypothesis].overrides)
    for condition in experiment.conditions.values():
        moved |= condition.set
    found = {}
    for path, parameter in experiment.model.parameters():
        part, name, *rest = path.split(".")
        is_given = name in sets and (rest[0] != "routes" or ".".join([name, *rest[:2]]) in routes)
        if part in parts or (part == "drugs" and name in drugs) or (part == "pharmacokinetics" and is_given):
            found[path] = parameter
    return _widest(found, moved, _influence(experiment, found) if engine == "surface" else None)


def _influence(experiment: Experiment, found: Mapping[str, Parameter]) -> dict[str, float]:
    """Return how far each constant of the cascade moves what it computes in the conditions of a protocol."""
    cascade = experiment.model.cascade
    arms = {
        frozenset(line.name for line in condition.interventions if line.name in cascade.system.inputs)
        for condition in experiment.conditions.values()
    }
    names = {path: path.removeprefix("cascade.") for path in found if path.startswith("cascade.")}
    ranges = {own: ends for path, own in names.items() if (ends := found[path].range) is not None}
    key = experiment.name, _digest(experiment.model)
    if key not in _KNOWN:
        _KNOWN[key] = influences(cascade, ranges, arms)
    return {path: _KNOWN[key][own] for path, own in names.items() if own in _KNOWN[key]}


#: Influences that were computed in this process.
_KNOWN: dict[tuple[str, str], dict[str, float]] = {}


def swept_shares(
    plan: Plan, sweeps: Mapping[tuple[str, str, str], Experiment], folder: Path, points: int = POINTS
) -> Iterator[Share]:
    """Yield the shares of findings that are read from runs, as far as the runs of their sweeps are finished."""
    for (hypothesis, protocol, engine), experiment in sweeps.items():
        own = folder / RANGES / experiment.name
        if not (own / "manifest.json").is_file():
            continue
        manifest = read_manifest(own)
        tables = [*_by_point(read_runs(own, manifest).table)]
        inputs, left_out = _inputs_of_sweep(plan, (hypothesis, protocol, engine))
        for row in plan.rows:
            if row.call or row.table.protocol != protocol or row.gate == "contested":
                continue
            if _engine(row, plan.experiments[hypothesis, protocol]) != engine:
                continue
            values = [predictions(row, table, manifest, experiment.model) for table in tables]
            means = [float(np.mean([*one.values()])) * row.scale for one in values if one]
            if means:
                held = sum(holds(row, mean) for mean in means)
                key = _key(row, _digest(experiment.model), points)
                yield Share(hypothesis, row.id, held, len(means), tuple(inputs), left_out, engine, key)


def _by_point(table: Table) -> Iterator[Table]:
    """Yield the lines of each point of a sweep as a table of their own."""
    lines: dict[str, list[Line]] = {}
    for line in table.lines:
        lines.setdefault(json.dumps(line.point, sort_keys=True), []).append(line)
    for own in lines.values():
        yield replace(table, lines=own)


# ------------------------------------------------------------------------------------- inputs and files


def _widest(
    found: Mapping[str, Parameter], moved: Iterable[str], influence: Mapping[str, float] | None = None
) -> tuple[dict[str, tuple[float, float]], int]:
    """Return the parameters that have a range, by their ranges, and how many of them are left out.

    A lever is no uncertain input, nor is what is moved on purpose, nor what has no influence. Those with the most
    influence are kept, where it is known, else the widest.
    """
    influence = influence or {}
    claimed = {path.replace(".parameters.", ".") for path in moved}
    ranges = {
        path: parameter.range
        for path, parameter in found.items()
        if parameter.range is not None
        and parameter.range[0] < parameter.range[1]
        and path not in claimed
        and not _is_lever(parameter.range, parameter.value)
        and influence.get(path, 1.0) > _FELT
    }
    order = sorted(ranges, key=lambda path: (-influence.get(path, math.inf), -_width(ranges[path], found[path].value)))
    kept = set(order[:MOST_INPUTS])
    return {path: own for path, own in ranges.items() if path in kept}, len(order) - len(kept)


def _is_lever(ends: tuple[float, float], value: float) -> bool:
    """Say whether a number is no constant that is uncertain: a share that rests at an end, or a gain that is off."""
    return (ends == (0.0, 1.0) and value in ends) or value == ends[0] == 0


def _width(ends: tuple[float, float], value: float) -> float:
    return (ends[1] - ends[0]) / max(abs(value), abs(ends[0]), abs(ends[1]), 1e-300)


def _digest(model: Model) -> str:
    """Return the digest of all that a model computes with."""
    content = model.content(tuple(model.drugs), tuple(model.pharmacokinetics), cascade=True)
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _key(row: Row, content: str, points: int) -> str:
    """Return the digest of all that a share depends on."""
    finding, table = row.finding, row.table
    own = [finding.low, finding.high, row.gate, row.neutral, row.scale, table.margin, table.model_dump(mode="json")]
    return hashlib.sha256(json.dumps([content, points, own], sort_keys=True, default=str).encode()).hexdigest()[:16]


def _lines(folder: Path) -> list[dict[str, str]]:
    path = folder / SHARES
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_shares(folder: Path, shares: Sequence[Share]) -> None:
    """Put shares into the file of shares, in the place of those of the same findings and hypotheses."""
    folder.mkdir(parents=True, exist_ok=True)
    lines: dict[tuple[str, str], Mapping[str, object]] = {
        (own["hypothesis"], own["finding"]): own for own in _lines(folder)
    }
    for share in shares:
        lines[share.hypothesis, share.finding] = {
            "hypothesis": share.hypothesis,
            "finding": share.finding,
            "share_of_range": f"{share.value:.4g}",
            "standard_error": f"{share.standard_error:.2g}",
            "points": share.points,
            "inputs": len(share.inputs),
            "held": share.left_out,
            "on": share.on,
            "varied": " ".join(share.inputs),
            "key": share.key,
        }
    write_table(folder / SHARES, _COLUMNS, (lines[key] for key in sorted(lines)))
