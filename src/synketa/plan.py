"""What an experiment will cost and what it rests on: known before anything is simulated."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from synketa.checking import in_unit
from synketa.errors import SynketaError
from synketa.experiment import PHYSICS_VERSION, Experiment, Run, expand
from synketa.model import Model
from synketa.parameters import Parameter
from synketa.receptor import time_constants
from synketa.structure import structure

__all__ = ["Plan", "calibrations", "check", "manifest", "parameter_count", "structures"]

#: CPU time of one cell in one second of network time, and of one run's start and end, s; measured, see
#: tests/benchmarks/README.md. Machines differ by a factor of two.
CPU_PER_CELL_SECOND = 1.5e-4
CPU_PER_RUN = 0.6
CPU_PER_PROGRAM = 45.0
#: Network time of a calibration, s: the trials of a parameter set, and the reference of one seed.
TRIALS, REFERENCE = 25.0, 13.0

#: Where block is slowest: a quiet interneuron (potential, gated fraction). Only for a warning.
_QUIET_V, _QUIET_A = -0.058, 0.05
_TIME_CONSTANTS = 5.0


@dataclass(frozen=True)
class Plan:
    """What an experiment asks for.

    Attributes
    ----------
    experiment : Experiment
    runs : tuple of Run
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
    runs: tuple[Run, ...]
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


def check(experiment: Experiment, target: str = "cpp") -> Plan:
    """Say what an experiment asks for; nothing is simulated, compiled or calibrated."""
    runs = expand(experiment)
    distinct = list({run.hash: run for run in runs}.values())
    baselines = calibrations(distinct)
    left = [pair for pair in baselines if not _is_calibrated(*pair, target)]
    texts = structures([run.model for run in distinct] + [model for model, _ in baselines])
    to_compile = [text for text in texts if not _is_compiled(text)] if target == "cpp" else []
    network = sum(run.protocol.network_duration for run in distinct)
    cpu = sum(_cpu(run.model, run.protocol.network_duration) + CPU_PER_RUN for run in distinct)
    cpu += sum(_cpu(model, REFERENCE) for model, _ in left)
    cpu += sum(_cpu(model, TRIALS) for model in {_content(model): model for model, _ in left}.values())
    return Plan(
        experiment=experiment,
        runs=runs,
        files=len(distinct),
        calibrations=len(baselines),
        calibrations_left=len(left),
        programs=len(texts),
        programs_left=len(to_compile),
        network_seconds=network,
        cpu_seconds=cpu + CPU_PER_PROGRAM * len(to_compile),
        megabytes=sum(_megabytes(run) for run in distinct),
        parameter_count=parameter_count(experiment, runs),
        warnings=(*_short_warm_ups(distinct), *_few_seeds(experiment)),
    )


def calibrations(runs: Iterable[Run]) -> list[tuple[Model, int]]:
    """Return the different baselines that runs need, seed by seed: neighbours are then independent."""
    found: dict[tuple[int, str], tuple[Model, int]] = {}
    contents: dict[int, str] = {}
    for run in runs:
        model = run.calibration_model
        content = contents.setdefault(id(model), _content(model))
        found.setdefault((run.seed, content), (model, run.seed))
    return [found[key] for key in sorted(found, key=lambda key: key[0])]


def structures(models: Iterable[Model]) -> list[dict[str, Any]]:
    """Return the different structures of some models."""
    different = {id(model): model for model in models}
    return list({json.dumps(text, sort_keys=True): text for text in map(structure, different.values())}.values())


def _content(model: Model) -> str:
    return json.dumps(model.content(), sort_keys=True)


def parameter_count(experiment: Experiment, runs: Iterable[Run]) -> dict[str, int]:
    """Return how many of the parameters that the runs use are published, derived, fitted and assumed."""
    runs = list(runs)
    used = {f"drugs.{drug}" for run in runs for drug in run.drugs}
    used |= {f"pharmacokinetics.{run.pharmacokinetics}" for run in runs if run.doses}
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
    """Predict the size of a result: spikes at 1.2 times the target rates, field potential, slow series."""
    populations = run.model.circuit.populations.values()
    spikes = 1.2 * sum(p.size * p.parameters["target_rate"].value for p in populations)
    protocol = run.protocol
    windows = sum(window.stop - window.start for window in protocol.windows) / protocol.acceleration_in_windows
    return (windows * (16 * spikes + 12_000) + protocol.network_duration * 20 * 8 * 15 + 60_000) / 1e6


def _is_calibrated(model: Model, seed: int, target: str) -> bool:
    from synketa.calibration import is_calibrated

    try:
        return is_calibrated(model, seed, target)
    except SynketaError:  # no cache folder: the run will say so
        return False


def _is_compiled(text: dict[str, Any]) -> bool:
    from synketa import program

    chosen = program.compiler()
    try:
        home = program.cache_folder() / "programs" / program.key(text, chosen) if chosen else None
    except SynketaError:
        return False
    return home is not None and home.is_dir()


def _short_warm_ups(runs: Iterable[Run]) -> list[str]:
    """Warn where a clamped drug has less than five time constants of the slowest pool to settle."""
    found: dict[str, str] = {}
    for run in runs:
        if run.protocol.kind != "clamp":
            continue
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
    return list(found.values())


def _slowest(run: Run, drug: str, concentration: float) -> float:
    """Return the time constant of the slowest pool of a quiet interneuron, in network time."""
    pools = run.model.receptor.pools
    onsets = [
        time_constants(run.model.drugs[drug], concentration, run.model.receptor, pool, _QUIET_V, _QUIET_A)[0]
        for pool in pools
    ]
    return float(np.max(onsets)) / run.protocol.block_acceleration


def _few_seeds(experiment: Experiment) -> list[str]:
    if len(experiment.seeds) > 1 or experiment.table.sweep.method in ("lhs", "sobol"):
        return []
    return ["one seed: no interval can be given; --seeds 5 gives one"]


# -------------------------------------------------------------------------------------- manifest


def manifest(experiment: Experiment, runs: Iterable[Run]) -> dict[str, Any]:
    """Return what the report and later commands need to know; keys as in `synketa.report`."""
    runs = list(runs)
    protocol = experiment.protocol(next(iter(experiment.conditions)))
    return {
        "experiment": experiment.name,
        "kind": protocol.kind,
        "title": experiment.title,
        "question": experiment.question,
        "description": experiment.table.description.strip(),
        "command": " ".join(["synketa run", *experiment.arguments]),
        "file": experiment.where,
        "model": experiment.model.name,
        "size": sum(population.size for population in experiment.model.circuit.populations.values()),
        "physics_version": PHYSICS_VERSION,
        "conditions": {
            name: {"title": c.title or name, "description": c.description, "expected_sign": c.expected}
            for name, c in experiment.conditions.items()
        },
        "axes": {name: _axis(experiment, name, runs) for name in experiment.axes},
        "reference": experiment.reference,
        "expect": experiment.expectations(),
        "windows": [window._asdict() for window in protocol.windows],
        "seeds": list(experiment.seeds),
        "parameter_count": parameter_count(experiment, runs),
        "assumptions": _assumptions(experiment, runs),
        "uncertain_inputs": [_uncertain(*item) for item in experiment.model.parameters() if _is_uncertain(*item)],
        "figures": list(experiment.table.figures),
        "runs": [
            {
                "hash": run.hash,
                "condition": run.condition,
                "point": run.point,
                "seed": run.seed,
                "path": f"runs/{run.hash}.h5",
            }
            for run in runs
        ],
    }


def _axis(experiment: Experiment, name: str, runs: Iterable[Run]) -> dict[str, Any]:
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


def _assumptions(experiment: Experiment, runs: list[Run]) -> list[str]:
    """Return what a reader must know to judge a result."""
    told = [
        "No cell class is assigned a block: selectivity follows from receptor constants and from where "
        "the subunits are placed. The placement is an input.",
    ]
    if any(run.doses for run in runs):
        for name in dict.fromkeys(run.pharmacokinetics for run in runs if run.doses):
            title = experiment.model.pharmacokinetics[name].title
            told.append(f"Doses go through the pharmacokinetic set {name}: {title}.")
    protocol = runs[0].protocol if runs else experiment.protocol(next(iter(experiment.conditions)))
    if protocol.kind == "time_course":
        told.append(
            f"Slow time runs {protocol.acceleration:g} times faster than the network, "
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
    return [*told, *_short_warm_ups(runs), *_few_seeds(experiment)]


def _is_uncertain(path: str, parameter: Parameter) -> bool:
    """Say whether a constant of the network was not measured, though a plausible range is stated."""
    part = path.split(".", 1)[0]
    return part in ("circuit", "receptor") and parameter.range is not None and parameter.status in ("assumed", "fitted")


def _uncertain(path: str, parameter: Parameter) -> dict[str, str]:
    assert parameter.range is not None
    # the file has the range as text with a unit; here it is SI, and `text` tells the unit
    number = parameter.text.split()[0]
    scale = parameter.value / float(number) if float(number) else 1.0
    unit = parameter.text.removeprefix(number).strip()
    low, high = (f"{end / scale:.4g}" for end in parameter.range)
    return {
        "name": path,
        "value": parameter.text,
        "range": f"{low} to {high} {unit}".strip(),
        "source": parameter.source,
        "effect": parameter.note,
    }
