"""What an experiment will cost and what it rests on: known before anything is simulated."""

from __future__ import annotations

import hashlib
import itertools
import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from synketa.common.errors import SynketaError
from synketa.common.parameter import Parameter
from synketa.common.paths import cache_folder
from synketa.common.provenance import PHYSICS_VERSION
from synketa.experiment.expand import resolve, runs_of
from synketa.experiment.experiment import Experiment
from synketa.experiment.overrides import in_unit
from synketa.experiment.points import count_points, first_point
from synketa.experiment.protocol import Protocol
from synketa.experiment.run import Run
from synketa.experiment.source import definition
from synketa.model.composite import Model
from synketa.model.nmda_receptor import time_constants
from synketa.results.manifest import label
from synketa.simulation.program_inputs import MOST_ROWS, SLOW_SAMPLE_DT, structure

if TYPE_CHECKING:
    from synketa.surrogate.store import Store

__all__ = [
    "MANY_RUNS",
    "Listed",
    "Needs",
    "Outline",
    "Plan",
    "Survey",
    "baseline_of",
    "calibration_cost",
    "check",
    "content_key",
    "count_runs",
    "entry",
    "heading",
    "longest_calibration",
    "manifest",
    "needs",
    "outline",
    "parameter_count",
    "survey",
    "together",
    "uncalibrated",
]

#: CPU time of one cell in one second of network time, and of one run's start and end, s; loops are measured, see
#: tests/benchmarks/README.md. Machines differ by a factor of two.
CPU_PER_CELL_SECOND = 7e-5
CPU_PER_RUN = 0.6
CPU_PER_PROGRAM = 45.0
#: What a result takes for a spike, a second of field potential and a value of a slow series, bytes, as measured.
BYTES_PER_SPIKE, BYTES_PER_LFP_SECOND, BYTES_PER_VALUE = 2.8, 3100.0, 1.9
#: Network time of a calibration, s: the trials of a parameter set (as a rule, and at most), the reference of one seed.
TRIALS, MOST_TRIALS, REFERENCE = 30.0, 75.0, 13.0

#: Where block is slowest: a quiet interneuron (potential, gated fraction). Only for a warning.
_QUIET_V, _QUIET_A = -0.058, 0.05
_TIME_CONSTANTS = 5.0


#: Runs beyond which it is asked whether so many are meant.
MANY_RUNS = 100_000
#: What listing a point costs, s of CPU (it is looked at twice): of one model, and where each has its own. What a listed
#: run takes of memory, bytes.
LISTING, LISTING_MODELS, LISTED = 8e-4, 7e-3, 620
_CONDITIONS = 10  # of which an outline looks at one run each
_LOOKED_AT = 1000  # points of a large sweep whose warm-up is checked


class Listed(NamedTuple):
    """One run as a manifest lists it: enough to find its file, and to resolve it again."""

    hash: str
    condition: str
    point: dict[str, float | str]
    seed: int

    @property
    def label(self) -> str:
        """What tells it from the other runs of the experiment."""
        return label(self.condition, self.point, self.seed)


@dataclass(frozen=True)
class Survey:
    """What one pass over the runs of an experiment finds; the runs themselves are not kept.

    Attributes
    ----------
    runs : tuple of Listed
    drugs, sets : tuple of str
        Drugs that act, and pharmacokinetic sets that doses go through.
    notes : tuple of str
        Warm-ups that are short.
    """

    runs: tuple[Listed, ...]
    drugs: tuple[str, ...]
    sets: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def distinct(self) -> dict[str, Listed]:
        """The different runs by hash: equal ones share a file."""
        found: dict[str, Listed] = {}
        for run in self.runs:
            found.setdefault(run.hash, run)
        return found


@dataclass(frozen=True)
class Needs:
    """What some runs need.

    Attributes
    ----------
    network_seconds : float
        Simulated time of all of them, without calibration.
    cpu_seconds, longest : float
        Predicted, of all of them and of the longest.
    megabytes : float
        Predicted size of their files.
    baselines : dict
        Model (its `content_key`) and seed -> a run that needs this calibration.
    programs : tuple of dict
        Structures.
    """

    network_seconds: float
    cpu_seconds: float
    longest: float
    megabytes: float
    baselines: dict[tuple[str, int], Listed]
    programs: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Plan:
    """What an experiment asks for.

    Attributes
    ----------
    experiment : Experiment
    runs : tuple of Listed
    files : int
        Different runs: equal ones share a file.
    calibrations, calibrations_left : int
        Baselines to find (model and seed), and those of them that are not in the cache.
    programs, programs_left : int
        Structures to compile.
    network_seconds : float
        Simulated time of all runs, without calibration.
    cpu_seconds : float
        Predicted, of what is in no cache; finished runs are not looked for.
    megabytes : float
        Predicted size of the result files.
    parameter_count : dict
        Status -> number of parameters.
    warnings : tuple of str
    """

    experiment: Experiment
    runs: tuple[Listed, ...]
    files: int
    calibrations: int
    calibrations_left: int
    programs: int
    programs_left: int
    network_seconds: float
    cpu_seconds: float
    megabytes: float
    parameter_count: dict[str, int]
    warnings: tuple[str, ...]


def count_runs(experiment: Experiment) -> int:
    """Return how many runs an experiment has, without making them."""
    return len(experiment.conditions) * count_points(experiment.table) * len(experiment.seeds)


class Outline(NamedTuple):
    """What a sweep would take, from one run of each condition: it is not listed.

    Attributes
    ----------
    runs : int
    cpu_seconds, megabytes : float
        Predicted, without baselines.
    listing, memory : float
        What it takes to list the runs: s of CPU, and bytes.
    """

    runs: int
    cpu_seconds: float
    megabytes: float
    listing: float
    memory: float

    def __str__(self) -> str:
        size = self.megabytes / 1e3
        disk = f"{size:.0f} GB" if size < 1000 else f"{size / 1e3:.0f} TB"
        listing = f"{self.listing / 60:.0f} min" if self.listing < 5400 else f"{self.listing / 3600:.0f} h"
        return (
            f"{self.runs} runs: about {self.cpu_seconds / 3600:.0f} core-hours and {disk} of results; "
            f"listing them takes {listing} and {self.memory / 1e9:.1f} GB of memory"
        )


def outline(experiment: Experiment) -> Outline:
    """Say what a sweep would take, at the cost of a few of its runs."""
    count, point = count_runs(experiment), first_point(experiment.table)
    names = list(experiment.conditions)[:_CONDITIONS]
    wanted = needs(experiment, [Listed("", name, point, experiment.seeds[0]) for name in names])
    share = count / len(names)
    own = any(axis.set or axis.factor or axis.hypothesis for axis in experiment.table.axes.values())
    listing = (LISTING_MODELS if own else LISTING) * count / len(experiment.seeds)
    store = _store_of(experiment)
    once = store.cpu_seconds if store else 0.0
    cpu = once + share * (wanted.cpu_seconds - once)
    return Outline(count, cpu, share * wanted.megabytes, listing, LISTED * count)


def check(experiment: Experiment, backend: str = "compiled") -> Plan:
    """Say what an experiment asks for; nothing is simulated, compiled or calibrated."""
    found = survey(experiment)
    distinct = found.distinct.values()
    wanted = needs(experiment, distinct)
    left = uncalibrated(experiment, wanted, _is_calibrated, backend)
    to_compile = [text for text in wanted.programs if not _is_compiled(text)] if backend == "compiled" else []
    return Plan(
        experiment=experiment,
        runs=found.runs,
        files=len(distinct),
        calibrations=len(wanted.baselines),
        calibrations_left=len(left),
        programs=len(wanted.programs),
        programs_left=len(to_compile),
        network_seconds=wanted.network_seconds,
        cpu_seconds=wanted.cpu_seconds + calibration_cost(experiment, left) + CPU_PER_PROGRAM * len(to_compile),
        megabytes=wanted.megabytes,
        parameter_count=parameter_count(experiment, found),
        warnings=(*_surface_notes(experiment), *found.notes, *_few_seeds(experiment)),
    )


def survey(experiment: Experiment) -> Survey:
    """Go once through the runs of an experiment."""
    listed: list[Listed] = []
    drugs: dict[str, None] = {}
    sets: dict[str, None] = {}
    notes: dict[str, str] = {}
    step = max(1, len(experiment.conditions) * count_points(experiment.table) // _LOOKED_AT)
    points, last = 0, None
    for run in runs_of(experiment):
        if (run.condition, id(run.point)) != last:
            last = run.condition, id(run.point)
            drugs |= dict.fromkeys(run.drugs)
            sets |= {run.pharmacokinetics: None} if run.doses else {}
            notes |= _short_warm_ups(run) if points % step == 0 else {}
            points += 1
        listed.append(Listed(run.hash, run.condition, run.point, run.seed))
    return Survey(tuple(listed), tuple(drugs), tuple(sets), tuple(notes.values()))


def together(listed: Iterable[Listed]) -> Iterator[tuple[str, dict[str, float | str], list[Listed]]]:
    """Yield runs by condition and point: they differ in their seed only, and are resolved at once."""
    for (condition, point), group in itertools.groupby(listed, key=lambda one: (one.condition, one.point)):
        yield condition, point, list(group)


def needs(experiment: Experiment, listed: Iterable[Listed]) -> Needs:
    """Say what some runs of an experiment need."""
    network = cpu = longest = megabytes = 0.0
    listed = list(listed)
    if store := _store_of(experiment):
        return _needs_of_surface(store, listed)
    baselines: dict[tuple[str, int], Listed] = {}
    programs: dict[str, dict[str, Any]] = {}
    last: tuple[Model, ...] = ()
    for condition, point, group in together(listed):
        run = next(resolve(experiment, condition, point, [group[0].seed]))
        duration = run.protocol.network_duration
        each = _cpu(run.model, duration) + CPU_PER_RUN
        network, cpu, longest = network + len(group) * duration, cpu + len(group) * each, max(longest, each)
        megabytes += len(group) * _megabytes(run)
        key = content_key(run.calibration_model)
        for one in group:
            baselines.setdefault((key, one.seed), one)
        models = run.model, run.calibration_model
        if not last or any(one is not other for one, other in zip(models, last, strict=True)):
            texts = [structure(model) for model in models]
            programs |= {json.dumps(text, sort_keys=True): text for text in texts}
        last = models
    return Needs(network, cpu, longest, megabytes, baselines, tuple(programs.values()))


def _store_of(experiment: Experiment) -> Store | None:
    """Return where the response surface of an experiment is kept; None where networks are run."""
    if experiment.surface is None:
        return None
    from synketa.surrogate.store import Store

    return Store(experiment.model, experiment.surface)


def _needs_of_surface(store: Store, listed: list[Listed]) -> Needs:
    """Say what runs on a response surface need: of networks, only what it takes to build it."""
    from synketa.experiment.response_surface import SEEDS
    from synketa.surrogate.store import CPU_PER_RUN as cpu_per_run

    cpu, megabytes = cpu_per_run * len(listed), 0.4 * len(listed)
    if store.is_built or not listed:
        return Needs(0.0, cpu, cpu_per_run, megabytes, {}, ())
    key = content_key(store.model)
    baselines = {(key, seed): listed[0]._replace(seed=seed) for seed in SEEDS}
    seconds = store.network_seconds
    return Needs(seconds, cpu + store.cpu_seconds, 2.0, megabytes, baselines, (structure(store.model),))


def uncalibrated(
    experiment: Experiment, wanted: Needs, is_calibrated: Callable[[Model, int, str], bool], backend: str
) -> dict[tuple[str, int], Listed]:
    """Return those of the baselines that are still to be found, seed by seed: neighbours are then independent."""
    todo = {
        key: one
        for key, one in wanted.baselines.items()
        if not is_calibrated(baseline_of(experiment, one), one.seed, backend)
    }
    return dict(sorted(todo.items(), key=lambda item: item[0][1]))


def baseline_of(experiment: Experiment, one: Listed) -> Model:
    """Return the model that a run is calibrated on."""
    return next(resolve(experiment, one.condition, one.point, [one.seed])).calibration_model


def longest_calibration(experiment: Experiment, left: Mapping[tuple[str, int], Listed]) -> float:
    """Predict the CPU time of the longest of some calibrations, s: with all the trials that its model may take."""
    models = {key: one for (key, _), one in left.items()}
    return max((_cpu(baseline_of(experiment, one), MOST_TRIALS + REFERENCE) for one in models.values()), default=0.0)


def calibration_cost(experiment: Experiment, left: Mapping[tuple[str, int], Listed]) -> float:
    """Predict the CPU time of some calibrations, s."""
    cpu, models = 0.0, set()
    for (key, _), one in left.items():
        model = baseline_of(experiment, one)
        cpu += _cpu(model, REFERENCE) + (0.0 if key in models else _cpu(model, TRIALS))
        models.add(key)
    return cpu


_keys: dict[int, tuple[Model, str]] = {}


def content_key(model: Model) -> str:
    """Return what two models with the same numbers have in common."""
    if (known := _keys.get(id(model))) is None or known[0] is not model:
        if len(_keys) > 100:  # neighbours in a sweep share their models; far ones are worked out again
            _keys.clear()
        known = model, hashlib.sha256(json.dumps(model.content(), sort_keys=True).encode()).hexdigest()[:24]
        _keys[id(model)] = known
    return known[1]


def parameter_count(experiment: Experiment, found: Survey) -> dict[str, int]:
    """Return how many of the parameters that the runs use are published, derived, fitted and assumed."""
    used = {f"drugs.{drug}" for drug in found.drugs} | {f"pharmacokinetics.{name}" for name in found.sets}
    counted = Counter(
        parameter.status
        for path, parameter in experiment.model.parameters()
        if path.split(".", 1)[0] not in ("drugs", "pharmacokinetics") or ".".join(path.split(".")[:2]) in used
    )
    return {status: counted[status] for status in ("published", "derived", "fitted", "assumed")}


def _cpu(model: Model, network_seconds: float) -> float:
    cells = sum(population.size for population in model.circuit.populations.values())
    return cells * network_seconds * CPU_PER_CELL_SECOND


def _megabytes(run: Run) -> float:
    """Predict the size of a result: spikes at the target rates, field potential, slow series, what is always there."""
    populations = run.model.circuit.populations.values()
    spikes = sum(p.size * p.parameters["target_rate"].value for p in populations)
    protocol = run.protocol
    windows = sum(window.stop - window.start for window in protocol.windows) / protocol.acceleration_in_windows
    samples = protocol.network_duration * (1 / SLOW_SAMPLE_DT)
    rows = samples / math.ceil(samples / MOST_ROWS)
    series, always = (50, 110e3) if protocol.kind == "time_course" else (15, 50e3)
    in_windows = windows * (BYTES_PER_SPIKE * spikes + BYTES_PER_LFP_SECOND)
    return (in_windows + rows * series * BYTES_PER_VALUE + always) / 1e6


def _is_calibrated(model: Model, seed: int, backend: str) -> bool:
    from synketa.simulation.calibration import is_calibrated

    try:
        return is_calibrated(model, seed, backend)
    except SynketaError:  # no cache folder: the run will say so
        return False


def _is_compiled(text: dict[str, Any]) -> bool:
    from synketa.simulation import compiled_program as program

    chosen = program.compiler()
    try:
        home = cache_folder() / "programs" / program.key(text, chosen) if chosen else None
    except SynketaError:
        return False
    return home is not None and home.is_dir()


def _short_warm_ups(run: Run) -> dict[str, str]:
    """Warn where a clamped drug has less than five time constants of the slowest pool to settle."""
    found: dict[str, str] = {}
    if run.protocol.kind != "clamp":
        return found
    for clamp in run.clamps:
        since = max(clamp.start / run.protocol.acceleration, -run.protocol.warm_up)
        washed = clamp.stop / run.protocol.acceleration
        waited = -washed if washed <= 0 else -since
        needed = _TIME_CONSTANTS * _slowest(run, clamp.drug, 0.0 if washed <= 0 else clamp.concentration)
        if waited < needed - 1e-9:
            what = "washout" if washed <= 0 else "warm-up"
            found[f"{run.condition} {what}"] = (
                f"{run.condition}: the {what} of {waited:g} s is short for {clamp.drug}: five time "
                f"constants of the slowest pool are about {needed:.1f} s"
            )
    return found


def _slowest(run: Run, drug: str, concentration: float) -> float:
    """Return the time constant of the slowest pool of a quiet interneuron, in network time."""
    pools = run.model.receptor.pools
    onsets = [
        time_constants(run.model.drugs[drug], concentration, run.model.receptor, pool, _QUIET_V, _QUIET_A)[0]
        for pool in pools
    ]
    return float(np.max(onsets)) / run.protocol.block_acceleration


def _surface_notes(experiment: Experiment) -> list[str]:
    """Say that runs are on a response surface, what it costs to build, or how good it is."""
    if (store := _store_of(experiment)) is None:
        return []
    told = "engine: response surface, no network is simulated, so there are no spikes"
    if not store.is_built:
        left, total = len(store.missing()), len(store.points)
        return [
            f"{told}; the surface is built first: {left} of {total} points, {store.cpu_seconds / 60:.1f} min of CPU"
        ]
    return [f"{told}; {store.stated_error()}"]


def _few_seeds(experiment: Experiment) -> list[str]:
    if len(experiment.seeds) > 1 or experiment.table.sweep.method in ("lhs", "sobol"):
        return []
    return ["one seed: no interval can be given; --seeds 5 gives one"]


# -------------------------------------------------------------------------------------- manifest


def manifest(experiment: Experiment) -> dict[str, Any]:
    """Return what the report and later commands need to know; keys as in `synketa.results.manifest`."""
    found = survey(experiment)
    return {**heading(experiment, found), "runs": [entry(one) for one in found.runs]}


def entry(one: Listed) -> dict[str, Any]:
    """Return a run as a manifest lists it."""
    return {**one._asdict(), "path": f"runs/{one.hash}.h5"}


def heading(experiment: Experiment, found: Survey) -> dict[str, Any]:
    """Return a manifest without its runs."""
    protocol = experiment.protocol(next(iter(experiment.conditions)))
    return {
        "definition": definition(experiment.name, experiment.raw, experiment.arguments),
        "experiment": experiment.name,
        "kind": protocol.kind,
        "engine": experiment.table.engine,
        "title": experiment.title,
        "question": experiment.question,
        "description": experiment.table.description.strip(),
        "command": " ".join(["synketa run", *experiment.arguments]),
        "file": experiment.where,
        "model": experiment.model.name,
        "size": sum(population.size for population in experiment.model.circuit.populations.values()),
        "physics_version": PHYSICS_VERSION,
        "conditions": {
            name: {
                "title": c.title or name,
                "description": c.description,
                "expected_sign": c.expected,
                "partial": c.partial,
            }
            for name, c in experiment.conditions.items()
        },
        "axes": {name: _axis(experiment, name, found.runs) for name in experiment.axes},
        "grid": experiment.table.sweep.method == "grid",
        "reference": experiment.reference,
        "expect": experiment.expectations(),
        "windows": [window._asdict() for window in protocol.windows],
        "seeds": list(experiment.seeds),
        "parameter_count": parameter_count(experiment, found),
        "assumptions": _assumptions(experiment, found),
        "uncertain_inputs": [_uncertain(*item) for item in experiment.model.parameters() if _is_uncertain(*item)],
        "figures": list(experiment.table.figures),
    }


def _axis(experiment: Experiment, name: str, runs: Iterable[Listed]) -> dict[str, Any]:
    axis = experiment.table.axes[name]
    values = axis.values or sorted({run.point[name] for run in runs})
    unit = "" if axis.unit == "1" else axis.unit
    return {
        "values": list(values),
        "scale": axis.scale,
        "unit": unit,
        "label": axis.title or name,
        "default": _own_value(experiment, name),
    }


def _own_value(experiment: Experiment, name: str) -> float | None:
    """Return where on an axis the shipped model lies, where it does."""
    axis = experiment.table.axes[name]
    if axis.factor:
        return 1.0
    own = dict(experiment.model.parameters())
    if not axis.set or axis.set[0] not in own:
        return None
    parameter = own[axis.set[0]]
    scale = 1.0 if axis.unit in ("", "1") else in_unit(1.0, axis.unit, (parameter.dimension,))[0]
    return float(f"{parameter.value / scale:.12g}")


def _assumptions(experiment: Experiment, found: Survey) -> list[str]:
    """Return what a reader must know to judge a result."""
    told = [
        "No cell class is assigned a block: selectivity follows from receptor constants and from where "
        "the subunits are placed. The placement is an input.",
    ]
    for name in found.sets:
        title = experiment.model.pharmacokinetics[name].title
        told.append(f"Doses go through the pharmacokinetic set {name}: {title}.")
    protocol = experiment.protocol(next(iter(experiment.conditions)))
    if protocol.kind == "time_course":
        cascade = experiment.model.cascade
        counted = Counter(parameter.status for parameter in cascade.parameters.values())
        told.append(
            f"The slow side rests on {len(cascade.parameters)} constants: {counted['published']} are published, "
            f"{counted['fitted']} fitted, {counted['assumed']} assumed (synketa show {cascade.name})."
        )
    if experiment.surface:
        told.append("A response surface answers for the network: every number is the surface's, none a network's.")
    elif protocol.kind == "time_course":
        told.append(
            f"Slow time runs faster than the network: {_speeds(protocol)}, "
            f"{protocol.acceleration_in_windows:g} times inside the windows; block at most "
            f"{protocol.block_acceleration:g} times faster than in life."
        )
    else:
        told.append(
            f"Drug levels are held. Block moves {protocol.block_acceleration:g} times faster than in life "
            f"(its steady state is the same), slow extracellular variables {protocol.acceleration:g} times."
        )
    anew = [name for name, condition in experiment.conditions.items() if condition.set and condition.recalibrate]
    kept = [name for name, condition in experiment.conditions.items() if condition.set and not condition.recalibrate]
    anew += [name for name, axis in experiment.table.axes.items() if axis.recalibrate]
    kept += [name for name, axis in experiment.table.axes.items() if axis.recalibrate is False]
    if anew:
        told.append(f"Calibrated anew to the undrugged target rates: {', '.join(anew)}.")
    if kept:
        told.append(f"With the baseline of the unchanged model: {', '.join(kept)}.")
    return [*told, *found.notes, *_few_seeds(experiment)]


def _speeds(protocol: Protocol) -> str:
    """Return the speeds of the clock in words."""
    *first, (_, last) = protocol.pieces
    told = [f"{speed:g} times until {until / 3600:g} h after a dose" for until, speed in first]
    return ", ".join([*told, f"{last:g} times {'later' if told else 'throughout'}"])


def _is_uncertain(path: str, parameter: Parameter) -> bool:
    """Say whether a constant of the network was not measured, though a plausible range is stated."""
    part = path.split(".", 1)[0]
    return part in ("circuit", "receptor") and parameter.range is not None and parameter.status in ("assumed", "fitted")


def _uncertain(path: str, parameter: Parameter) -> dict[str, str]:
    low, high = parameter.range_text or ("", "")
    return {
        "name": path,
        "value": parameter.text,
        "range": f"{low} to {high}",
        "source": parameter.source,
        "effect": parameter.note,
    }
