"""What two hypotheses predict for every protocol of a grid: on the surface, with uncertain inputs drawn, or by runs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.analysis.metrics import window_mean
from synketa.analysis.summary import Table
from synketa.common.atomic_write import read_sealed, write_sealed
from synketa.common.errors import SynketaError
from synketa.evidence.discriminate.grid import HYPOTHESIS, Grid, Protocol, protocols_of
from synketa.evidence.fit.problem import MEAN_NETWORK, run_with_values
from synketa.experiment.expand import Resolver
from synketa.experiment.experiment import Experiment
from synketa.experiment.run import Run
from synketa.model.composite import load_hypothesis
from synketa.model.signalling.readouts import peaks_and_folds
from synketa.surrogate.run import slow_side

__all__ = ["Cell", "Work", "curve_on_surface", "from_table", "on_surface", "uncertain_inputs", "work_of"]

Array = NDArray[np.float64]
Ratios = dict[str, dict[str, float]]  # condition -> metric -> value over the control's
Job = tuple[str, int, Mapping[str, float]]  # hypothesis, network, values of uncertain inputs

_SECONDS = 0.15  # CPU time of the slow side over three days


@dataclass(frozen=True)
class Cell:
    """What two hypotheses predict for a protocol and an observable, as ratios to its control.

    Attributes
    ----------
    protocol : Protocol
    metric : str
    seeds : tuple of (dict, dict)
        Network -> value, of either hypothesis, at their own values.
    draws : tuple of (float, float)
        Of either hypothesis, with uncertain inputs drawn from their ranges, the same for both.
    """

    protocol: Protocol
    metric: str
    seeds: tuple[dict[int, float], dict[int, float]]
    draws: tuple[tuple[float, float], ...] = ()


def uncertain_inputs(experiment: Experiment, hypotheses: Sequence[str]) -> dict[str, tuple[float, float]]:
    """Return the assumed parameters of the cascade that have a range and that neither hypothesis moves, and SI ends.

    Those that were fitted are tied to each other by their findings: drawn one by one they would break these.
    """
    models = experiment.table.models or ""
    moved = {path for name in hypotheses for path in load_hypothesis(name, models).overrides}
    return {
        path: parameter.range
        for path, parameter in experiment.model.parameters()
        if path.startswith("cascade.")
        and parameter.status == "assumed"
        and parameter.range
        and path not in moved
        and parameter.range[0] < parameter.range[1]
    }


def on_surface(
    grid: Grid,
    experiment: Experiment,
    hypotheses: Sequence[str],
    draws: int,
    folder: Path,
    progress: Callable[[int, int], None],
) -> list[Cell]:
    """Return every cell of a grid on the response surface; what is in files of `folder` is not computed again.

    Parameters
    ----------
    draws : int
        Sets of uncertain inputs, a Sobol' design over their ranges; the mean network answers for them.
    """
    jobs = _jobs(experiment, hypotheses, draws)
    resolver = Resolver(experiment)
    answers: list[Ratios] = []
    for number, job in enumerate(jobs):
        progress(number, len(jobs))
        answers.append(_answered(grid, experiment, resolver, job, folder))
    progress(len(jobs), len(jobs))
    count = len(experiment.seeds)
    own = {name: answers[place * count : (place + 1) * count] for place, name in enumerate(hypotheses)}
    drawn = answers[2 * count :]
    return [*_cells(grid, experiment.seeds, [own[name] for name in hypotheses], (drawn[:draws], drawn[draws:]))]


@dataclass(frozen=True)
class Work:
    """What there is to predict on a surface.

    Attributes
    ----------
    left, total : int
        Predictions of a hypothesis with one network or draw.
    runs : int
        Of the slow side in each.
    """

    left: int
    total: int
    runs: int

    @property
    def seconds(self) -> float:
        """CPU time, about."""
        return self.left * self.runs * _SECONDS


def work_of(grid: Grid, experiment: Experiment, hypotheses: Sequence[str], draws: int, folder: Path) -> Work:
    """Return what is left to predict; nothing is computed."""
    resolver, jobs = Resolver(experiment), _jobs(experiment, hypotheses, draws)
    left = sum(not _place(grid, experiment, resolver, job, folder)[0].is_file() for job in jobs)
    return Work(left, len(jobs), len(experiment.conditions))


def _jobs(experiment: Experiment, hypotheses: Sequence[str], draws: int) -> list[Job]:
    """Return the predictions: of each hypothesis with each network, then with each draw and the mean network."""
    samples = [*_design(uncertain_inputs(experiment, hypotheses), draws)]
    jobs: list[Job] = [(name, seed, {}) for name in hypotheses for seed in experiment.seeds]
    return jobs + [(name, MEAN_NETWORK, sample) for name in hypotheses for sample in samples]


def _design(inputs: Mapping[str, tuple[float, float]], draws: int) -> Iterator[dict[str, float]]:
    from scipy.stats import qmc

    if not draws:
        return
    for row in qmc.Sobol(len(inputs), seed=np.random.default_rng(0)).random(draws).tolist():
        yield {path: low + (high - low) * share for (path, (low, high)), share in zip(inputs.items(), row, strict=True)}


def _place(
    grid: Grid, experiment: Experiment, resolver: Resolver, job: Job, folder: Path
) -> tuple[Path, dict[str, Run]]:
    """Return the file of a prediction, and its runs."""
    name, seed, values = job
    runs = {
        condition: next(iter(resolver.runs(condition, {HYPOTHESIS: name}, [seed])))
        for condition in experiment.conditions
    }
    content = [sorted((c, run.hash) for c, run in runs.items()), sorted(values.items()), sorted(grid.observables)]
    return folder / f"{hashlib.sha256(json.dumps(content).encode()).hexdigest()[:16]}.json", runs


def _answered(grid: Grid, experiment: Experiment, resolver: Resolver, job: Job, folder: Path) -> Ratios:
    """Return what a hypothesis predicts with one network or draw: computed, or read from its file."""
    file, runs = _place(grid, experiment, resolver, job, folder)
    if file.is_file() and isinstance(kept := read_sealed(file), dict):
        return kept
    measured = {c: _measured(run_with_values(run, job[2]), grid.observables) for c, run in runs.items()}
    protocols, _ = protocols_of(grid)
    ratios = {p.name: _over(measured[p.name], measured[p.control]) for p in protocols}
    file.parent.mkdir(parents=True, exist_ok=True)
    write_sealed(file, ratios)
    return ratios


def _over(own: Mapping[str, float], control: Mapping[str, float]) -> dict[str, float]:
    return {metric: own[metric] / control[metric] for metric in own if control.get(metric, 0.0) > 1e-3}


def _measured(run: Run, metrics: Mapping[str, Any]) -> dict[str, float]:
    """Return the metrics of a run on the surface; none where the equations could not be integrated."""
    try:
        slow, rates = slow_side(run)
    except SynketaError:
        return {}
    values = {metric: value for metric, value, _ in peaks_and_folds(slow, run.protocol.dose) if metric in metrics}
    windows = {window.name: window for window in run.protocol.windows}
    for metric in metrics:
        name, _, window = metric.partition("@")
        if window in windows:
            span = windows[window].start, windows[window].stop
            series = slow if name in slow else rates
            values[metric] = window_mean(
                series["time"], series[name.removeprefix("rate_") if series is rates else name], *span
            )
    return values


def _cells(
    grid: Grid, seeds: Sequence[int], own: Sequence[Sequence[Ratios]], drawn: tuple[Sequence[Ratios], Sequence[Ratios]]
) -> Iterator[Cell]:
    protocols, _ = protocols_of(grid)
    for protocol in protocols:
        for metric in grid.observables:
            by_seed = [
                {
                    seed: a[protocol.name][metric]
                    for seed, a in zip(seeds, answers, strict=True)
                    if metric in a[protocol.name]
                }
                for answers in own
            ]
            pairs = tuple(
                (one[protocol.name][metric], other[protocol.name][metric])
                for one, other in zip(*drawn, strict=True)
                if metric in one[protocol.name] and metric in other[protocol.name]
            )
            if all(by_seed):
                yield Cell(protocol, metric, (by_seed[0], by_seed[1]), pairs)


def from_table(grid: Grid, table: Table, hypotheses: Sequence[str]) -> list[Cell]:
    """Return every cell of a grid from the numbers of finished runs."""
    values: dict[tuple[str, str], dict[int, dict[str, float]]] = {}
    for line in table.lines:
        key = line.condition, str(line.point[HYPOTHESIS])
        measured = {
            metric: float(line.values[place]) for metric, place in line.names.items() if metric in grid.observables
        }
        values.setdefault(key, {})[line.seed] = measured
    protocols, _ = protocols_of(grid)
    cells = []
    for protocol in protocols:
        for metric in grid.observables:
            by_seed = tuple(_ratios(values, protocol, name, metric) for name in hypotheses)
            if all(by_seed):
                cells.append(Cell(protocol, metric, (by_seed[0], by_seed[1])))
    return cells


def _ratios(
    values: Mapping[tuple[str, str], Mapping[int, Mapping[str, float]]], protocol: Protocol, name: str, metric: str
) -> dict[int, float]:
    own, control = values.get((protocol.name, name), {}), values.get((protocol.control, name), {})
    return {
        seed: measured[metric] / control[seed][metric]
        for seed, measured in own.items()
        if metric in measured and control.get(seed, {}).get(metric, 0.0) > 1e-3
    }


def curve_on_surface(
    experiment: Experiment, protocol: Protocol, name: str, series: str, draws: int, hypotheses: Sequence[str]
) -> tuple[Array, list[Array]]:
    """Return slow times (s) and a series over that of the control: at own values first, then with inputs drawn."""
    resolver, curves = Resolver(experiment), []
    times: Array | None = None
    for values in ({}, *_design(uncertain_inputs(experiment, hypotheses), draws)):
        found = []
        for condition in (protocol.name, protocol.control):
            (run,) = resolver.runs(condition, {HYPOTHESIS: name}, [MEAN_NETWORK])
            try:
                slow, _ = slow_side(run_with_values(run, values))
            except SynketaError:
                break
            times = slow["time"] if times is None else times
            found.append(np.interp(times, slow["time"], slow[series]))
        if len(found) == 2:
            curves.append(found[0] / found[1])
    assert times is not None
    return times, curves
