"""One arm of an experiment as SBML: its doses, and the network's answer to them as a course over slow time."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import ConfigurationError, Fault, one_of, unknown
from synketa.common.text import command_line
from synketa.common.units import parse_quantity
from synketa.model.export.course import Raised, Signal, fewer_corners
from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.integrator import Steps, integrate

if TYPE_CHECKING:
    from synketa.experiment.experiment import Experiment
    from synketa.experiment.run import Run
    from synketa.model.export.sbml import Arm
    from synketa.results.result import Result

__all__ = ["ExportedArm", "arm_of", "stated_inputs"]

_CORNERS = (300, 600, 1200)  # of a course, tried in turn until what they leave out moves no state by more than ...
_CLOSE = 1e-3  # ... this share of its largest value
_STEP = re.compile(r"^\s*(\S+)\s+from\s+(.+?)\s+to\s+(.+?)\s*$")
_STEP_EXAMPLE = 'surge="1.3 from 2 day to 10 day"'


@dataclass(frozen=True)
class ExportedArm:
    """An arm for a document, and what to say about it.

    Attributes
    ----------
    cascade : Cascade
    arm : Arm
    words : tuple of str
        Where the course is from, and how closely it is followed.
    """

    cascade: Cascade
    arm: Arm
    words: tuple[str, ...]


# ------------------------------------------------------------------------------------- stated inputs


def stated_inputs(texts: Mapping[str, Sequence[str]], cascade: Cascade) -> dict[str, Signal]:
    """Return inputs that a command states: numbers, or levels from a slow time to another.

    Parameters
    ----------
    texts : mapping
        Input -> texts such as ``"1.3"`` and ``"1.3 from 2 day to 10 day"``; several of these are steps.
    cascade : Cascade

    Raises
    ------
    ConfigurationError
        An unknown input, or a text of another form.
    """
    faults: list[Fault] = []
    signals: dict[str, Signal] = {}
    for name, parts in texts.items():
        if name not in cascade.system.inputs:
            faults.append(unknown("--input", "", name, cascade.system.inputs))
            continue
        try:
            signals[name] = _stated(parts, name == "drug_level" or name in cascade.levels)
        except ConfigurationError as error:
            faults += [fault.under("--input", name) for fault in error.faults]
    if faults:
        raise ConfigurationError(*faults)
    return signals


def _stated(parts: Sequence[str], is_level: bool) -> Signal:
    dimension = "concentration" if is_level else "dimensionless"
    if len(parts) == 1 and len(parts[0].split()) <= 2:
        return parse_quantity(parts[0], dimension)
    spans = []
    for part in parts:
        match = _STEP.match(part)
        if match is None:
            raise ConfigurationError(Fault("", "", f'"{part}"', f"a number, or a level and its times: {_STEP_EXAMPLE}"))
        start, stop = (parse_quantity(text, "time") for text in match.groups()[1:])
        if not start < stop:
            raise ConfigurationError(Fault("", "", f'"{part}"', "an end after the start"))
        spans.append((start, stop, parse_quantity(match[1], dimension)))
    return Raised(tuple(spans))


# ------------------------------------------------------------------------------------------- an arm


def arm_of(
    experiment: Experiment,
    *,
    condition: str | None,
    at: Mapping[str, str],
    seed: int | None,
    out: Path,
    stated: Mapping[str, Sequence[str]],
) -> ExportedArm:
    """Return one arm of an experiment, with the course of its finished run, of a surface, or as stated.

    Raises
    ------
    ConfigurationError
        A clamp experiment, no such arm, or nothing to take the course from.
    """
    if experiment.protocol(next(iter(experiment.conditions))).kind != "time_course":
        want = "a time course (protocol.start, stop): while a level is held for seconds, the slow side rests"
        raise ConfigurationError(Fault(experiment.where, "protocol", "a clamp experiment", want))
    run = _run_of(experiment, condition, at, seed)
    cascade = run.model.cascade
    inputs = _arms(run) | stated_inputs(stated, cascade)
    words: tuple[str, ...]
    drives = set(cascade.drives) - {"drug_level"}
    if drives & stated.keys():
        others = sorted(drives - stated.keys())
        words = (f"the course is stated by --input{'; at rest: ' + ', '.join(others) if others else ''}",)
    else:
        course, words = _course(experiment, run, out, inputs)
        inputs = course | inputs
    return ExportedArm(cascade, _arm(run, inputs, words), words)


def _run_of(experiment: Experiment, condition: str | None, at: Mapping[str, str], seed: int | None) -> Run:
    """Return the run that is asked for."""
    from synketa.experiment.expand import Resolver

    if condition is None and len(experiment.conditions) > 1:
        want = f"--condition NAME, {one_of('', experiment.conditions)}"
        raise ConfigurationError(Fault("export", "", f"{len(experiment.conditions)} conditions", want))
    name = condition or next(iter(experiment.conditions))
    if name not in experiment.conditions:
        raise ConfigurationError(unknown("--condition", "", name, experiment.conditions))
    if strange := [axis for axis in at if axis not in experiment.axes]:
        raise ConfigurationError(*(unknown("--at", "", axis, experiment.axes) for axis in strange))
    points = [point for point in experiment.points() if all(_equal(point[axis], text) for axis, text in at.items())]
    if len(points) != 1:
        listed = "; ".join(" ".join(f"--at {k}={v}" for k, v in point.items()) for point in experiment.points()[:3])
        got = f"{len(points)} points" if at else f"{len(points)} points of the axes"
        raise ConfigurationError(Fault("export", "", got, f"a single point, e.g. {listed}"))
    chosen = experiment.seeds[0] if seed is None else seed
    return next(iter(Resolver(experiment).runs(name, points[0], [chosen])))


def _equal(value: float | str, text: str) -> bool:
    if isinstance(value, str):
        return value == text
    try:
        return math.isclose(value, float(text), rel_tol=1e-6)
    except ValueError:
        return False


def _arm(run: Run, inputs: Mapping[str, Signal], words: tuple[str, ...]) -> Arm:
    """Return doses, clamps and inputs of a run, with what a reader of the document should know."""
    from synketa.model.export.kinetics import Kinetics
    from synketa.model.export.sbml import Arm

    kinetics = None
    if run.doses:
        kinetics = Kinetics(run.model.pharmacokinetics[run.pharmacokinetics], run.doses, run.body_mass)
    held: dict[str, Raised] = {}
    for clamp in run.clamps:
        before = held[clamp.drug].spans if clamp.drug in held else ()
        held[clamp.drug] = Raised((*before, (clamp.start, clamp.stop, clamp.concentration)))
    start = min([run.protocol.start, *(dose.start for dose in run.doses)])
    stop_h = (run.protocol.stop - start) / 3600
    notes = (
        f"Experiment {run.experiment}, {run.label}. Time is slow time in s, from {start:g} s of the experiment on; it "
        f"ends after {stop_h:g} h.",
        *(f"{word[0].upper()}{word[1:]}." for word in words),
    )
    on_network = [line.name for line in run.interventions if run.model.cascade.inputs[line.name].kind == "network"]
    if on_network:
        notes += (f"{', '.join(sorted(set(on_network)))} acts on the network and is in the course only.",)
    return Arm(f"{run.experiment}, {run.label}", start, kinetics, held, run.administered, inputs, notes)


def _arms(run: Run) -> dict[str, Signal]:
    """Return the inputs of the cascade that the experiment raises; imaging begins where hours are counted from."""
    spans: dict[str, list[tuple[float, float, float]]] = {}
    for line in run.interventions:
        if line.name in run.model.cascade.system.inputs:
            spans.setdefault(line.name, []).append((line.start, line.stop, line.level))
    if "imaging" in run.model.cascade.system.inputs:
        spans.setdefault("imaging", []).append((run.protocol.dose, math.inf, 1.0))
    return {name: Raised(tuple(own)) for name, own in spans.items()}


# ----------------------------------------------------------------------------------------- the course


def _course(
    experiment: Experiment, run: Run, out: Path, inputs: Mapping[str, Signal]
) -> tuple[dict[str, Signal], tuple[str, ...]]:
    """Return what the network gives in a run, and where it is from."""
    result, source = _answered(experiment, run, out)
    recorded = {"surge": "ampa_throughput"}
    time = result.slow["time"]
    rows = np.flatnonzero(np.append(np.diff(time) > 0, True))  # slow time stands still while the network settles
    time = time[rows]
    drives = [name for name in run.model.cascade.drives if name != "drug_level"]
    series = {name: result.slow[recorded.get(name, name)][rows].astype(float) for name in drives}
    level = np.asarray(_level(run, time))
    whole = _integrated(run, time, series, level, inputs)
    for most in (*_CORNERS, time.size):
        corners, values = fewer_corners(time, series, most, filter(math.isfinite, run.edges()))
        thin = {name: np.interp(time, corners, own) for name, own in values.items()}
        off = _largest_difference(_integrated(run, time, thin, level, inputs), whole, run.model.cascade.states)
        if off <= _CLOSE:
            break
    stored = {name: result.slow[name][rows].astype(float) for name in run.model.cascade.states if name in result.slow}
    met = _largest_difference(stored, whole, tuple(stored))
    words = (
        f"the course of {', '.join(drives)} is {source}",
        f"{corners.size} of its {time.size} points are corners; what is left out moves no state by more than {off:.1g} "
        f"of its largest value, and the states of the run itself are met within {met:.1g}",
    )
    return {name: (corners, own) for name, own in values.items()}, words


def _answered(experiment: Experiment, run: Run, out: Path) -> tuple[Result, str]:
    """Return the result that a course is taken from, and what it is in words."""
    from synketa.results.result_file import open_result

    for path in sorted(out.glob(f"{run.experiment}*/runs/{run.hash}.h5")):
        return open_result(path), f"that of the finished run {path}"
    on_surface = _run_on_surface(experiment, run)
    if on_surface is not None:
        from synketa.surrogate.run import simulate_on_surface

        return simulate_on_surface(on_surface), "that of a response surface, which stands for the network"
    got = f"no finished run of {run.label} ({run.hash}) in {out}, and no response surface of this network"
    words = [word for word in experiment.arguments if not word.startswith("--seeds")] or [experiment.where]
    want = (
        f"the run ({command_line('run', [*words, f'--seeds={run.seed}'])}), the same with --engine=surface (quick once "
        f"the surface is built), or a course that you state, e.g. --input {_STEP_EXAMPLE}"
    )
    raise ConfigurationError(Fault("export", "", got, want))


def _run_on_surface(experiment: Experiment, run: Run) -> Run | None:
    """Return the same run on a response surface, where one is built."""
    from synketa.experiment.expand import Resolver
    from synketa.experiment.experiment import restored
    from synketa.surrogate.store import Store

    try:
        raw = {**experiment.raw, "engine": "surface"}
        other = experiment if run.surface else restored(experiment.name, experiment.where, raw, ())
    except ConfigurationError:  # stimulation, or a condition that changes the network
        return None
    if other.surface is None or not Store(other.model, other.surface).is_built:
        return None
    return next(iter(Resolver(other).runs(run.condition, run.point, [run.seed])))


def _levels_of_drugs(run: Run, times: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
    """Return the inputs that are levels of certain drugs over slow time, mol/m3."""
    from synketa.simulation.drug_levels import exposure, input_levels

    return input_levels(run, exposure(run, times).levels, times) if run.model.cascade.levels else {}


def _level(run: Run, times: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what was administered over slow time, mol/m3."""
    from synketa.simulation.drug_levels import exposure

    levels = exposure(run, times).levels
    total: NDArray[np.float64] = sum((levels[drug] for drug in run.administered), np.zeros_like(times))
    return total


def _integrated(
    run: Run,
    times: NDArray[np.float64],
    series: Mapping[str, NDArray[np.float64]],
    level: NDArray[np.float64],
    inputs: Mapping[str, Signal],
) -> dict[str, NDArray[np.float64]]:
    """Return the states that the cascade alone has with a course."""
    cascade = run.model.cascade
    signals: dict[str, Any] = dict(series)
    if "drug_level" in cascade.system.inputs:
        signals["drug_level"] = level
    signals |= _levels_of_drugs(run, times)
    for name, signal in inputs.items():
        signals[name] = _as_function(signal, cascade.inputs[name].baseline)
    edges = [
        edge for signal in inputs.values() if isinstance(signal, Raised) for span in signal.spans for edge in span[:2]
    ]
    return integrate(cascade, times, signals, steps=Steps(breaks=edges))


def _as_function(signal: Signal, baseline: float) -> Any:
    return (lambda t: signal.at(t, baseline)) if isinstance(signal, Raised) else signal


def _largest_difference(
    one: Mapping[str, NDArray[np.float64]], other: Mapping[str, NDArray[np.float64]], names: Sequence[str]
) -> float:
    """Return the largest difference between series, each as a share of its largest value (of a fold: at least 1)."""
    shares = (np.abs(one[name] - other[name]).max() / max(np.abs(other[name]).max(), 1e-2) for name in names)
    return float(max(shares, default=0.0))
