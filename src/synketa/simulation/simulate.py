"""Run -> Result: pharmacokinetics in closed form, one network run on an accelerated clock, read-outs."""

from __future__ import annotations

import json
import time

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import ConfigurationError
from synketa.experiment.run import Run
from synketa.model.composite import load_model
from synketa.results.attributes import Attributes
from synketa.results.result import Result
from synketa.results.series import Series, Spikes, SpikeTables
from synketa.simulation.backend import launcher, noise_streams
from synketa.simulation.calibration import Calibration, calibrate, missed_targets
from synketa.simulation.compiled_program import Output
from synketa.simulation.cpp.compiler import compiler
from synketa.simulation.program_inputs import structure, values
from synketa.simulation.readouts import (
    cascade_series,
    field_potential,
    firing_rates,
    kept_of_cascade,
    mean_weights,
    readout_windows,
    recorded_traces,
    slow_series,
    spikes_in,
    thinned,
    time_course_metrics,
)
from synketa.simulation.schedule import Timeline, schedule, timeline

__all__ = ["launch_network", "simulate"]

_SATURATED = 3.9  # folds of the baseline release at which uptake can no longer keep up


def simulate(run: Run, backend: str = "compiled") -> Result:
    """Simulate the network of one run.

    Parameters
    ----------
    run : Run
        Resolved and validated.
    backend : {"compiled", "numpy"}

    Returns
    -------
    Result
        Spikes and LFP inside the windows; slow series and rates over the whole run.

    Raises
    ------
    SynketaError
        The program could not be built or failed, or calibration missed its targets.
    """
    began = time.perf_counter()
    circuit, cascade = run.model.circuit, run.model.cascade
    calibration, clock, output = launch_network(run, backend)
    windows = readout_windows(run.protocol, clock)
    slow, rates = slow_series(run, output, clock), firing_rates(run, output, clock)
    attributes = _attributes(run, calibration, backend, output)
    attributes["warnings"] = [*_warnings(slow), *_off_target(run, calibration)]
    if output.messages:
        attributes["messages"] = output.messages
    if run.protocol.kind == "time_course":
        series = cascade_series(run, output, clock)
        baseline = calibration.rates[circuit.principal_population]
        attributes["readouts"] = time_course_metrics(run, baseline, output, rates, series)
        slow |= kept_of_cascade(cascade, series, slow["time"]) | mean_weights(run, output, clock)
    traces, units = recorded_traces(run, output)
    if units:
        attributes["record_units"] = units
    attributes["wall_time"] = time.perf_counter() - began
    return Result(
        attributes=attributes,
        populations={name: population.size for name, population in circuit.populations.items()},
        windows=windows,
        spikes=SpikeTables({name: Spikes(*spikes_in(windows, output, name)) for name in circuit.populations}),
        slow=Series(thinned(slow)),
        rates=Series(rates),
        lfp=Series(field_potential(windows, output)),
        record=Series(traces),
    )


def launch_network(run: Run, backend: str = "compiled") -> tuple[Calibration, Timeline, Output]:
    """Calibrate and launch the network of a run.

    Returns
    -------
    Calibration
        The undrugged baseline that folds refer to.
    Timeline
        How slow time followed the network's clock.
    Output
        All that was recorded.
    """
    calibration = calibrate(run.calibration_model, run.seed, backend)
    clock = timeline(run.protocol)
    launch = launcher(structure(run.model, len(run.drugs), run.recording), backend)
    return calibration, clock, launch(run.seed, _values(run, calibration, clock), schedule(run, clock))


def _values(run: Run, calibration: Calibration, clock: Timeline) -> dict[str, float]:
    """Return every value that the program of a run is launched with."""
    launched = values(run.model, run.drugs) | noise_streams(run.model, run.seed) | calibration.values()
    for name in run.model.circuit.populations:
        launched |= {f"{name}.open_loop": 0.0, f"{name}.count_from": run.protocol.warm_up}
    launched["medium.t_end"] = float(clock.network[-1])
    launched |= {f"{stimulation.population}.stimulated_cells": stimulation.cells for stimulation in run.stimulation}
    if run.model.plasticity and run.stimulation:
        start = clock.network_time(run.stimulation[0].start)
        launched[f"{run.model.plasticity.connection}.before_until"] = start
    return launched


def _attributes(run: Run, calibration: Calibration, backend: str, output: Output) -> Attributes:
    """Return what a result says of its making."""
    used = compiler() if backend == "compiled" else None
    return {
        **run.provenance(),
        "principal_population": run.model.circuit.principal_population,
        "calibration": json.dumps(calibration.values(), sort_keys=True),
        "backend": backend,
        "compiler": used.version if used else "",
        "flags": " ".join(used.flags) if used else "",
        "loop_cpu_time": output.loop_cpu,
        "readouts": [],
    }


def _off_target(run: Run, calibration: Calibration) -> list[str]:
    """Say where a model that is not as its files have it was calibrated to other rates than its targets."""
    model = run.calibration_model
    try:
        is_changed = load_model(model.name, models=model.models).content() != model.content()
    except ConfigurationError:  # a file of the user's
        is_changed = True
    missed = missed_targets(model, calibration.rates) if is_changed else ""
    return [f"calibrated anew, the baseline misses its target: {missed}"] if missed else []


def _warnings(slow: dict[str, NDArray[np.float64]]) -> list[str]:
    """Return what a reader of the slow series must know."""
    most = slow["ampa_throughput"].max()
    if most <= _SATURATED:
        return []
    return [
        f"release reached {most:.1f} times its baseline: uptake is saturated above {_SATURATED}, and ambient glutamate "
        "has no steady state"
    ]
