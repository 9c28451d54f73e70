"""What an experiment asks for: its runs, what they need and what they rest on. Nothing is simulated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.common.paths import cache_folder
from synketa.common.text import counted, size_text, time_text
from synketa.execution.cost import (
    CPU_PER_PROGRAM,
    LISTING,
    LISTING_MODELS,
    Needs,
    calibration_cost,
    longest_calibration,
    needs,
    outline,
    uncalibrated,
)
from synketa.execution.listing import MANY_RUNS, Listed, count_runs
from synketa.execution.planning.elapsed import Elapsed, Work, elapsed_here
from synketa.execution.planning.notes import (
    notes_on_backend,
    notes_on_baselines,
    notes_on_data,
    notes_on_libraries,
    notes_on_seeds,
    notes_on_smoke,
    notes_on_surface,
    notes_on_twins,
    notes_on_values,
    own_files,
)
from synketa.execution.planning.survey import Survey, parameter_count, survey
from synketa.execution.workers import executor_size
from synketa.experiment.expand import doses_in_words, levels_at_equal_block, notes_on_arms, notes_on_doses
from synketa.experiment.experiment import Experiment
from synketa.model.composite import Model

__all__ = ["Plan", "Preparation", "check", "is_compiled", "preparation", "work_of"]

_LOOK, _LISTING_SEED = 0.7, 1.5e-5  # s of CPU in which a check lists what it can, and for one more seed ...
_SEEDS = 100  # ... of which a check looks at so many


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
    jobs : int
        Processes that `elapsed` is with: as many as there are cores where nothing is said.
    elapsed : Elapsed
        Predicted, from the start to the report.
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
    jobs: int
    elapsed: Elapsed
    megabytes: float
    parameter_count: dict[str, int]
    levels: tuple[str, ...]
    doses: dict[str, list[str]]
    warnings: tuple[str, ...]

    def __repr__(self) -> str:
        runs, cost = counted(self.total, "run"), time_text(self.cpu_seconds, 2)
        return f"<Plan of {self.experiment.name}: {runs}, about {cost} of CPU and {size_text(self.megabytes)}>"


def check(experiment: Experiment, backend: str = "auto", jobs: int | None = None) -> Plan:
    """Say what an experiment asks for; nothing is simulated, compiled or calibrated.

    It takes about a second: of a sweep that takes longer to list, some runs are looked at. `jobs` is with how many
    processes it is to be run: as many as there are cores where it is left out.

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
    baselines = _scaled(experiment, listed, wanted)
    before = preparation(experiment, wanted, backend, _is_calibrated)
    programs, left = CPU_PER_PROGRAM * before.programs, round(before.calibrations * baselines)
    found, size = (before.cpu_seconds - programs) * baselines, jobs or executor_size(None)
    work = work_of(wanted, before, round(len(distinct) * share))
    work = work._replace(baselines=left, baselines_cpu=found, runs_cpu=wanted.cpu_seconds * share)
    return Plan(
        experiment=experiment,
        runs=listed.runs,
        total=total,
        files=round(len(distinct) * share),
        calibrations=round(len(wanted.baselines) * baselines),
        calibrations_left=left,
        programs=before.all_programs,
        programs_left=before.programs,
        network_seconds=wanted.network_seconds * share,
        cpu_seconds=wanted.cpu_seconds * share + programs + found,
        jobs=size,
        elapsed=elapsed_here(work, size),
        megabytes=wanted.megabytes * share,
        parameter_count=parameter_count(experiment, listed),
        levels=tuple(levels_at_equal_block(experiment)),
        doses=doses_in_words(experiment),
        warnings=(
            *notes_on_libraries(),
            *notes_on_backend(backend),
            *notes_on_surface(experiment, backend),
            *notes_on_values(experiment),
            *notes_on_doses(experiment),
            *notes_on_data(experiment),
            *notes_on_arms(experiment),
            *notes_on_twins(experiment, listed),
            *listed.notes,
            *notes_on_seeds(experiment),
            *notes_on_smoke(experiment, before.programs),
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


def _scaled(experiment: Experiment, listed: Survey, wanted: Needs) -> float:
    """Return by how much the baselines of some runs are to be multiplied for those of all.

    A point has another baseline than its neighbour where it differs on an axis that recalibrates.
    """
    own = [name for name, axis in experiment.table.axes.items() if axis.recalibrate or axis.hypothesis]

    def models(points: Iterable[Mapping[str, float | str]]) -> int:
        return len({tuple(point[name] for name in own) for point in points})

    seen = max(1, len(wanted.baselines) // max(1, len({key for key, _ in wanted.baselines})))
    return len(experiment.seeds) / seen * models(experiment.points()) / models(run.point for run in listed.runs)


class Preparation(NamedTuple):
    """What is to be done once before runs can be simulated.

    Attributes
    ----------
    calibrations, programs : int
        Baselines to find and structures to compile that are in no cache.
    cpu_seconds : float
        Predicted, of both.
    longest : float
        Of the longest baseline.
    all_programs : int
        With those that are compiled.
    """

    calibrations: int
    programs: int
    cpu_seconds: float
    longest: float
    all_programs: int


def preparation(
    experiment: Experiment, wanted: Needs, backend: str, is_calibrated: Callable[[Model, int, str], bool]
) -> Preparation:
    """Say what is still to be calibrated and compiled for what some runs need."""
    left = uncalibrated(experiment, wanted.baselines, is_calibrated, backend)
    texts = wanted.programs_with(left) if backend == "compiled" else []
    programs = sum(not is_compiled(text) for text in texts)
    cpu = calibration_cost(experiment, left, backend) + CPU_PER_PROGRAM * programs
    longest = longest_calibration(experiment, left, backend, at_most=False)
    return Preparation(len(left), programs, cpu, longest, len(texts))


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


def work_of(wanted: Needs, before: Preparation, runs: int) -> Work:
    """Return what is to be done for some runs, for a forecast of the time that it takes."""
    baselines_cpu = before.cpu_seconds - CPU_PER_PROGRAM * before.programs
    return Work(
        before.programs, before.calibrations, baselines_cpu, before.longest, runs, wanted.cpu_seconds, wanted.longest
    )
