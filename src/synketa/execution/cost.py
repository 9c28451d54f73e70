"""What runs will cost and what they need first: baselines, programs, CPU time and disk. Nothing is simulated."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from synketa.execution.listing import Listed, RunNeeds, by_point, count_runs
from synketa.experiment.expand import Resolver
from synketa.experiment.experiment import Experiment
from synketa.experiment.points import first_point
from synketa.experiment.run import Recording, Run
from synketa.model.composite import Model
from synketa.simulation.program_inputs import MOST_ROWS, SLOW_SAMPLE_DT, structure

if TYPE_CHECKING:
    from synketa.surrogate.store import Store

__all__ = [
    "CPU_PER_PROGRAM",
    "LISTING",
    "LISTING_MODELS",
    "RATES",
    "Needs",
    "NeedsReader",
    "Outline",
    "building_cost",
    "calibration_cost",
    "calibration_model",
    "content_key",
    "longest_calibration",
    "needs",
    "outline",
    "store_of",
    "uncalibrated",
]

CPU_PER_RUN = 0.6
CPU_PER_PROGRAM = 45.0
#: What a result takes for a spike, a second of field potential and a value of a slow series, bytes, as measured.
BYTES_PER_SPIKE, BYTES_PER_LFP_SECOND, BYTES_PER_VALUE = 2.8, 3100.0, 1.9
#: Of a trace of a single cell, in single precision.
BYTES_PER_RECORDED = 3.5
#: Of a run on a response surface.
MEGABYTES_ON_SURFACE = 0.4
#: Network time of a calibration, s: the trials of a parameter set (as a rule, and at most), the reference of one seed.
TRIALS, MOST_TRIALS, REFERENCE = 30.0, 75.0, 13.0
#: What listing a point costs, s of CPU: of one model, and where each has its own. What a listed run takes of memory,
#: bytes.
LISTING, LISTING_MODELS, BYTES_PER_LISTED = 8e-4, 7e-3, 620
_CONDITIONS = 10  # of which an outline looks at one run each

Baselines = dict[tuple[str, int], Listed]


class Rates(NamedTuple):
    """What a network takes on a backend, s of CPU: measured, see tests/benchmarks/README.md; machines differ by two.

    Attributes
    ----------
    cell, network : float
        Of one cell and of a network of any size, in one second of network time.
    launch : float
        To put a network together.
    """

    cell: float
    network: float
    launch: float

    def cpu(self, cells: int, network_seconds: float, launches: int = 1) -> float:
        """Return what some launches take together, s."""
        return network_seconds * (cells * self.cell + self.network) + launches * self.launch


RATES = {"compiled": Rates(7e-5, 0.0, 0.0), "numpy": Rates(1.7e-3, 6.7, 5.8)}
#: Launches of a calibration: the trials of a parameter set (as a rule, and at most); the reference of a seed is one.
TRIAL_LAUNCHES, MOST_TRIAL_LAUNCHES = 9, 16


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
    programs : dict
        Key -> structure of what has to be compiled, baselines left aside.
    calibration_programs : dict
        Model (its `content_key`) -> key and structure of what finds its baseline.
    """

    network_seconds: float
    cpu_seconds: float
    longest: float
    megabytes: float
    baselines: Baselines
    programs: dict[str, dict[str, Any]]
    calibration_programs: dict[str, tuple[str, dict[str, Any]]]

    def programs_with(self, left: Iterable[tuple[str, int]]) -> list[dict[str, Any]]:
        """Return the structures to compile where these baselines (model and seed) are still to be found."""
        finding = dict(self.calibration_programs[key] for key, _ in left if key in self.calibration_programs)
        return [*{**self.programs, **finding}.values()]


class NeedsReader:
    """Says what runs need; what neighbours in a sweep share is worked out once."""

    def __init__(self) -> None:
        self._models: tuple[Model, Model, int] | None = None
        self._recording: Recording | None = None
        self._programs: list[tuple[str, dict[str, Any]]] = []
        self._calibrated: Model | None = None
        self._baseline = ""
        self._structures: dict[str, dict[str, Any]] = {}
        self._shared: dict[tuple[Any, ...], RunNeeds] = {}

    def read(self, run: Run) -> RunNeeds:
        """Return what a run needs; equal needs are one object."""
        model, calibrated = run.model, run.calibration_model
        if self._calibrated is not calibrated:
            self._calibrated, self._baseline = calibrated, content_key(calibrated)
        drugs = len(run.drugs)
        if self._models is None or not (
            self._models[0] is model and self._models[1] is calibrated and self._models[2] == drugs
        ):
            self._models, self._recording = (model, calibrated, drugs), run.recording
            self._programs = [self._program(model, drugs, self._recording), self._program(calibrated, 0, None)]
        duration = run.protocol.network_duration
        needed = RunNeeds(duration, _cells(model), _megabytes(run), self._baseline, *self._programs)
        key = (*needed[:4], needed.program[0], needed.calibration_program[0])
        return self._shared.setdefault(key, needed)

    def _program(self, model: Model, drugs: int, recording: Recording | None) -> tuple[str, dict[str, Any]]:
        text = structure(model, drugs, recording)
        key = json.dumps(text, sort_keys=True)
        return key, self._structures.setdefault(key, text)


def needs(experiment: Experiment, listed: Iterable[Listed], backend: str = "compiled") -> Needs:
    """Say what some runs of an experiment need; those whose needs are not known are resolved."""
    listed = list(listed)
    if store := store_of(experiment):
        return _needs_on_surface(store, listed, backend)
    network = cpu = longest = megabytes = 0.0
    baselines: Baselines = {}
    programs: dict[str, dict[str, Any]] = {}
    finding: dict[str, tuple[str, dict[str, Any]]] = {}
    reader, resolver = NeedsReader(), Resolver(experiment)
    for condition, point, group in by_point(listed):
        needed = group[0].needs or reader.read(next(resolver.runs(condition, point, [group[0].seed])))
        each = RATES[backend].cpu(needed.cells, needed.network_seconds) + CPU_PER_RUN
        network += len(group) * needed.network_seconds
        cpu += len(group) * each
        longest = max(longest, each)
        megabytes += len(group) * needed.megabytes
        for run in group:
            baselines.setdefault((needed.baseline, run.seed), run)
        programs |= [needed.program]
        finding[needed.baseline] = needed.calibration_program
    return Needs(network, cpu, longest, megabytes, baselines, programs, finding)


def store_of(experiment: Experiment) -> Store | None:
    """Return where the response surface of an experiment is kept; None where networks are run."""
    if experiment.surface is None:
        return None
    from synketa.surrogate.store import Store

    return Store(experiment.model, experiment.surface)


def building_cost(store: Store, backend: str) -> float:
    """Predict the CPU time of what is missing of a response surface, s."""
    if backend == "compiled":
        return store.cpu_seconds
    return RATES[backend].cpu(_cells(store.model), store.network_seconds, len(store.missing()))


def _needs_on_surface(store: Store, listed: list[Listed], backend: str) -> Needs:
    """Say what runs on a response surface need: of networks, only what it takes to build it."""
    from synketa.experiment.response_surface import SEEDS
    from synketa.surrogate.store import CPU_PER_RUN as cpu_per_run

    cpu, megabytes = cpu_per_run * len(listed), MEGABYTES_ON_SURFACE * len(listed)
    if store.is_built or not listed:
        return Needs(0.0, cpu, cpu_per_run, megabytes, {}, {}, {})
    key = content_key(store.model)
    baselines = {(key, seed): listed[0]._replace(seed=seed) for seed in SEEDS}
    seconds = store.network_seconds
    return Needs(
        seconds,
        cpu + building_cost(store, backend),
        2.0,
        megabytes,
        baselines,
        {str(drugs): structure(store.model, drugs) for drugs in (1, 2)},
        {},
    )


# ---------------------------------------------------------------------------------- calibrations


def uncalibrated(
    experiment: Experiment, baselines: Baselines, is_calibrated: Callable[[Model, int, str], bool], backend: str
) -> Baselines:
    """Return those of some baselines that are still to be calibrated, seed by seed: neighbours are then independent."""
    todo = {
        key: run
        for key, run, model in _with_models(experiment, baselines)
        if not is_calibrated(model, run.seed, backend)
    }
    return dict(sorted(todo.items(), key=lambda item: item[0][1]))


def calibration_model(experiment: Experiment, run: Listed) -> Model:
    """Return the model that a run is calibrated on."""
    return Resolver(experiment).calibration_model(run.condition, run.point)


def longest_calibration(
    experiment: Experiment, baselines: Baselines, backend: str = "compiled", *, at_most: bool = True
) -> float:
    """Predict the CPU time of the longest of some calibrations, s: with the trials that it may take, or takes."""
    models = {key: run for (key, _), run in baselines.items()}
    cells = (_cells(calibration_model(experiment, run)) for run in models.values())
    rates = RATES[backend]
    trials, launches = (MOST_TRIALS, MOST_TRIAL_LAUNCHES) if at_most else (TRIALS, TRIAL_LAUNCHES)
    return max((rates.cpu(n, trials + REFERENCE, launches + 1) for n in cells), default=0.0)


def calibration_cost(experiment: Experiment, baselines: Baselines, backend: str = "compiled") -> float:
    """Predict the CPU time of some calibrations, s."""
    cpu, models, rates = 0.0, set(), RATES[backend]
    for (key, _), _, model in _with_models(experiment, baselines):
        cells = _cells(model)
        cpu += rates.cpu(cells, REFERENCE) + (0.0 if key in models else rates.cpu(cells, TRIALS, TRIAL_LAUNCHES))
        models.add(key)
    return cpu


def _with_models(experiment: Experiment, baselines: Baselines) -> Iterator[tuple[tuple[str, int], Listed, Model]]:
    """Yield baselines, those of a model after each other, with the model: it is resolved once."""
    last, model = "", None
    for key, run in sorted(baselines.items(), key=lambda item: item[0][0]):
        if model is None or key[0] != last:
            last, model = key[0], calibration_model(experiment, run)
        yield key, run, model


def content_key(model: Model) -> str:
    """Return what two models with the same numbers have in common."""
    return hashlib.sha256(json.dumps(model.content(), sort_keys=True).encode()).hexdigest()[:24]


# ---------------------------------------------------------------------------------------- outline


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
    store = store_of(experiment)
    once = store.cpu_seconds if store else 0.0
    cpu = once + share * (wanted.cpu_seconds - once)
    return Outline(count, cpu, share * wanted.megabytes, listing, BYTES_PER_LISTED * count)


def _cells(model: Model) -> int:
    """Return the number of cells of a network."""
    return sum(population.size for population in model.circuit.populations.values())


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
    recorded = run.recording.values_in(protocol.network_duration) * BYTES_PER_RECORDED if run.recording else 0.0
    return (in_windows + rows * series * BYTES_PER_VALUE + always + recorded) / 1e6
