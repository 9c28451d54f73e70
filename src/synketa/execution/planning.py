"""What an experiment asks for: its runs, what they need and what they rest on. Nothing is simulated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.common.machine.surroundings import unfit_libraries
from synketa.common.paths import cache_folder, model_files, models_folder
from synketa.common.text import counted, duration_text, size_text
from synketa.common.toml_files import display_path
from synketa.execution.cost import (
    CPU_PER_PROGRAM,
    LISTING,
    LISTING_MODELS,
    RATES,
    Needs,
    NeedsReader,
    building_cost,
    calibration_cost,
    needs,
    outline,
    store_of,
    uncalibrated,
)
from synketa.execution.listing import MANY_RUNS, Listed, count_runs
from synketa.experiment.expand import Resolver, doses_in_words, levels_at_equal_block, notes_on_doses
from synketa.experiment.experiment import Experiment
from synketa.experiment.run import Run
from synketa.model.composite import Model
from synketa.model.nmda_receptor import time_constants

__all__ = [
    "Plan", "Preparation", "Survey", "check", "is_compiled", "notes_on_seeds", "notes_on_values", "own_files",
    "parameter_count",
    "preparation", "survey",
]  # fmt: skip

#: Where block is slowest: a quiet interneuron (potential, gated fraction). Only for a warning.
_QUIET_V, _QUIET_A = -0.058, 0.05
_TIME_CONSTANTS = 5.0
_LOOKED_AT = 1000  # points of a large sweep whose warm-up is checked
_MOST_NOTES = 8  # on baselines
_LOOK, _LISTING_SEED = 0.7, 1.5e-5  # s of CPU in which a check lists what it can, and for one more seed ...
_SEEDS = 100  # ... of which a check looks at so many
_OF_THEIR_OWN = 10  # baselines of different models from which on points are taken to have each its own


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
        different: dict[str, Listed] = {}
        for run in self.runs:
            different.setdefault(run.hash, run)
        return different


@dataclass(frozen=True)
class Plan:
    """What an experiment asks for.

    Attributes
    ----------
    experiment : Experiment
    runs : tuple of Listed
        Of a large sweep some of them, from all of its conditions.
    total : int
        All runs. Where `runs` are fewer, all other numbers are forecasts from these.
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
    levels : tuple of str
        What is held at equal block with another drug, in words.
    doses : dict of str to list of str
        Condition -> its doses in words, in order of time.
    warnings : tuple of str
    """

    experiment: Experiment
    runs: tuple[Listed, ...]
    total: int
    files: int
    calibrations: int
    calibrations_left: int
    programs: int
    programs_left: int
    network_seconds: float
    cpu_seconds: float
    megabytes: float
    parameter_count: dict[str, int]
    levels: tuple[str, ...]
    doses: dict[str, list[str]]
    warnings: tuple[str, ...]

    def __repr__(self) -> str:
        runs, cost = counted(self.total, "run"), duration_text(self.cpu_seconds)
        return f"<Plan of {self.experiment.name}: {runs}, about {cost} of CPU and {size_text(self.megabytes)}>"


def check(experiment: Experiment, backend: str = "auto") -> Plan:
    """Say what an experiment asks for; nothing is simulated, compiled or calibrated.

    It takes about a second: of a sweep that takes longer to list, some runs are looked at.

    Raises
    ------
    ConfigurationError
        So many runs that nobody may have meant them.
    """
    from synketa.simulation.backend import choose_backend

    backend = choose_backend(backend)
    total = count_runs(experiment)
    if total > MANY_RUNS:
        raise ConfigurationError(Fault(experiment.where, "", str(outline(experiment)), f"at most {MANY_RUNS} runs"))
    listed = survey(experiment, with_needs=True, at_most=_points_in_time(experiment))
    distinct = listed.distinct.values()
    wanted = needs(experiment, distinct, backend)
    share = total / len(listed.runs)
    baselines = _scaled(wanted, share, len(experiment.seeds))
    before = preparation(experiment, wanted, backend, _is_calibrated)
    programs = CPU_PER_PROGRAM * before.programs
    return Plan(
        experiment=experiment,
        runs=listed.runs,
        total=total,
        files=round(len(distinct) * share),
        calibrations=round(len(wanted.baselines) * baselines),
        calibrations_left=round(before.calibrations * baselines),
        programs=len(wanted.programs) if backend == "compiled" else 0,
        programs_left=before.programs,
        network_seconds=wanted.network_seconds * share,
        cpu_seconds=wanted.cpu_seconds * share + programs + (before.cpu_seconds - programs) * baselines,
        megabytes=wanted.megabytes * share,
        parameter_count=parameter_count(experiment, listed),
        levels=tuple(levels_at_equal_block(experiment)),
        doses=doses_in_words(experiment),
        warnings=(
            *_notes_on_libraries(),
            *_notes_on_backend(backend),
            *_notes_on_surface(experiment, backend),
            *notes_on_values(experiment),
            *notes_on_doses(experiment),
            *listed.notes,
            *notes_on_seeds(experiment),
            *own_files(experiment, listed),
            *notes_on_baselines(experiment, wanted, backend),
        ),
    )


def _points_in_time(experiment: Experiment) -> tuple[int, int]:
    """Return how many points of each condition, and how many seeds of each, can be looked at in about a second."""
    own = any(axis.set or axis.factor or axis.hypothesis or axis.charge_of for axis in experiment.table.axes.values())
    own = own or any(condition.set or condition.hypothesis for condition in experiment.conditions.values())
    seeds = min(len(experiment.seeds), _SEEDS)
    cost = (LISTING_MODELS if own else LISTING) + seeds * _LISTING_SEED
    return max(1, int(_LOOK / cost / len(experiment.conditions))), seeds


def _scaled(wanted: Needs, share: float, seeds: int) -> float:
    """Return by how much the baselines of some runs are to be multiplied for those of all.

    Baselines that nearly each point has anew are as many more as there are more points; others are all seen.
    """
    models = len({key for key, _ in wanted.baselines})
    seen = max(1, len(wanted.baselines) // max(1, models))
    return share if models > _OF_THEIR_OWN and share > 1 else seeds / seen


class Preparation(NamedTuple):
    """What is to be done once before runs can be simulated.

    Attributes
    ----------
    calibrations, programs : int
        Baselines to find and structures to compile that are in no cache.
    cpu_seconds : float
        Predicted, of both.
    """

    calibrations: int
    programs: int
    cpu_seconds: float


def preparation(
    experiment: Experiment, wanted: Needs, backend: str, is_calibrated: Callable[[Model, int, str], bool]
) -> Preparation:
    """Say what is still to be calibrated and compiled for what some runs need."""
    left = uncalibrated(experiment, wanted.baselines, is_calibrated, backend)
    programs = sum(not is_compiled(text) for text in wanted.programs) if backend == "compiled" else 0
    return Preparation(len(left), programs, calibration_cost(experiment, left, backend) + CPU_PER_PROGRAM * programs)


def survey(
    experiment: Experiment,
    *,
    with_needs: bool = False,
    resolver: Resolver | None = None,
    at_most: tuple[int, int] | None = None,
) -> Survey:
    """Go once through the runs of an experiment.

    Parameters
    ----------
    experiment : Experiment
    with_needs : bool
        Also say what each needs.
    resolver : Resolver, optional
    at_most : (int, int), optional
        So many points of each condition, evenly over all, and so many seeds of each.
    """
    listed: list[Listed] = []
    drugs: dict[str, None] = {}
    sets: dict[str, None] = {}
    notes: dict[str, str] = {}
    step = max(1, count_runs(experiment) // len(experiment.seeds) // _LOOKED_AT)
    reader = NeedsReader() if with_needs and experiment.surface is None else None
    resolver, points, count = resolver or Resolver(experiment), experiment.points(), 0
    seeds = experiment.seeds
    if at_most is not None:
        points, seeds = points[:: -(-len(points) // at_most[0])], seeds[: at_most[1]]
    for condition in experiment.conditions:
        for point in points:
            needed = None
            for index, run in enumerate(resolver.runs(condition, point, seeds)):
                if index == 0:
                    drugs |= dict.fromkeys(run.drugs)
                    sets |= {run.pharmacokinetics: None} if run.doses else {}
                    notes |= _short_warm_ups(run) if count % step == 0 else {}
                    needed = reader.read(run) if reader else None
                listed.append(Listed(run.hash, condition, point, run.seed, needed))
            count += 1
    return Survey(tuple(listed), tuple(drugs), tuple(sets), tuple(notes.values()))


def parameter_count(experiment: Experiment, listed: Survey) -> dict[str, int]:
    """Return how many of the parameters that the runs use are published, derived, fitted and assumed."""
    used = {f"drugs.{drug}" for drug in listed.drugs} | {f"pharmacokinetics.{name}" for name in listed.sets}
    counted = Counter(
        parameter.status
        for path, parameter in experiment.model.parameters()
        if path.split(".", 1)[0] not in ("drugs", "pharmacokinetics") or ".".join(path.split(".")[:2]) in used
    )
    return {status: counted[status] for status in ("published", "derived", "fitted", "assumed")}


def _is_calibrated(model: Model, seed: int, backend: str) -> bool:
    from synketa.simulation.calibration import is_calibrated

    try:
        return is_calibrated(model, seed, backend)
    except SynketaError:  # no cache folder: the run will say so
        return False


def is_compiled(text: dict[str, Any]) -> bool:
    """Say whether the program of a structure is in the cache, whole."""
    from synketa.simulation import compiled_program as program
    from synketa.simulation.cpp.compiler import compiler

    chosen = compiler()
    try:
        home = cache_folder() / "programs" / program.key(text, chosen) if chosen else None
    except SynketaError:
        return False
    return home is not None and program.is_whole(home)


# ------------------------------------------------------------------------------------------ notes


def _short_warm_ups(run: Run) -> dict[str, str]:
    """Warn where a clamped drug has less than five time constants of the slowest pool to settle."""
    notes: dict[str, str] = {}
    if run.protocol.kind != "clamp":
        return notes
    for clamp in run.clamps:
        since = max(clamp.start / run.protocol.acceleration, -run.protocol.warm_up)
        washed = clamp.stop / run.protocol.acceleration
        waited = -washed if washed <= 0 else -since
        needed = _TIME_CONSTANTS * _slowest(run, clamp.drug, 0.0 if washed <= 0 else clamp.concentration)
        if waited < needed - 1e-9:
            what = "washout" if washed <= 0 else "warm-up"
            notes[f"{run.condition} {what}"] = (
                f"{run.condition}: the {what} of {waited:g} s is short for {clamp.drug}: five time "
                f"constants of the slowest pool are about {needed:.1f} s"
            )
    return notes


def _slowest(run: Run, drug: str, concentration: float) -> float:
    """Return the time constant of the slowest pool of a quiet interneuron, in network time."""
    pools = run.model.receptor.pools
    onsets = [
        time_constants(run.model.drugs[drug], concentration, run.model.receptor, pool, _QUIET_V, _QUIET_A)[0]
        for pool in pools
    ]
    return float(np.max(onsets)) / run.protocol.block_acceleration


def _notes_on_libraries() -> list[str]:
    """Say which libraries are not those that synketa was installed with, and do not fit."""
    return [f"PYTHONPATH puts {line}" for line in unfit_libraries()]


def _notes_on_backend(backend: str) -> list[str]:
    """Say what a forecast for a machine without a compiler rests on, and how to get a compiler."""
    from synketa.simulation.cpp.compiler import HOW_TO_GET_ONE, compiler

    if backend == "compiled":
        return []
    why = "" if compiler() else f", as no C++ compiler was found ({HOW_TO_GET_ONE})"
    rates = RATES["numpy"]
    small, large = (rates.cpu(cells, 1.0, 0) for cells in (200, 1200))
    return [
        f"the numpy backend{why}: {small:.0f} to {large:.0f} s of CPU per second of network time with 200 to 1200 "
        f"cells and {rates.launch:.0f} s a launch, as measured; machines differ by a factor of two"
    ]


def _notes_on_surface(experiment: Experiment, backend: str) -> list[str]:
    """Say that runs are on a response surface, what it costs to build, or how good it is."""
    if (store := store_of(experiment)) is None:
        return []
    note = "engine: response surface, no network is simulated, so there are no spikes"
    if not store.is_built:
        left, total = len(store.missing()), len(store.points)
        minutes = building_cost(store, backend) / 60
        return [f"{note}; the surface is built first: {left} of {total} points, {minutes:.1f} min of CPU"]
    return [f"{note}; {store.stated_error()}"]


def notes_on_values(experiment: Experiment) -> list[str]:
    """Say which values are not plausible, and allowed, and which lie outside of the ranges that model files state."""
    return [*(f"not plausible, and allowed: {words}" for words in experiment.implausible), *experiment.range_notes]


def notes_on_baselines(experiment: Experiment, wanted: Needs, backend: str) -> list[str]:
    """Say which conditions have a baseline of their own, and which of these miss their target rates.

    Only of baselines that are in the cache, and of the first thousand.
    """
    from synketa.execution.cost import calibration_model, content_key
    from synketa.simulation.calibration import known_rates, missed_targets

    of = experiment.baselines.of
    notes = [f"{name} is compared with {baseline}, its own baseline" for name, baseline in of.items()]
    shipped = content_key(experiment.model_with())
    by_model: dict[str, list[Listed]] = {}
    for (key, _), run in list(wanted.baselines.items())[:_LOOKED_AT]:
        by_model.setdefault(key, []).append(run)
    for key, runs in by_model.items():
        if key == shipped:
            continue
        model = calibration_model(experiment, runs[0])
        try:
            known = [rates for run in runs if (rates := known_rates(model, run.seed, backend))]
        except SynketaError:  # no cache folder: the run will say so
            return notes
        if known:
            mean = {name: sum(rates.get(name, 0.0) for rates in known) / len(known) for name in known[0]}
            if missed := missed_targets(model, mean):
                where = ", ".join([runs[0].condition, *(f"{a} {v}" for a, v in runs[0].point.items())])
                notes.append(
                    f"{where}: calibrated anew, the baseline misses its target: {missed}, {counted(len(known), 'seed')}"
                )
    return notes[:_MOST_NOTES] + ([f"... and {len(notes) - _MOST_NOTES} more"] if len(notes) > _MOST_NOTES else [])


def own_files(experiment: Experiment, listed: Survey) -> list[str]:
    """Say which files of the user's own models folder the runs use."""
    if (own := experiment.table.models) is None:
        return []
    table = experiment.table
    hypotheses = {table.hypothesis, *(condition.hypothesis for condition in experiment.conditions.values())}
    hypotheses |= {str(value) for axis in table.axes.values() if axis.hypothesis for value in axis.values or ()}
    used: dict[str, set[Any]] = {
        "": {table.model},
        "drugs": {*listed.drugs},
        "pharmacokinetics": {*listed.sets},
        "hypotheses": hypotheses,
    }
    files = [
        display_path(path)
        for kind, names in used.items()
        for name, path in model_files(kind, models_folder(), own)[0].items()
        if name in names and path.is_relative_to(own)
    ]
    return [f"files of your own: {', '.join(files)}"] if files else []


def notes_on_seeds(experiment: Experiment) -> list[str]:
    """Say where there is one seed only."""
    if len(experiment.seeds) > 1 or experiment.table.sweep.method in ("lhs", "sobol"):
        return []
    return ["one seed: there is no interval; --seeds 5 gives one"]
