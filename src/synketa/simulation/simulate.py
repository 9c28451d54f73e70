"""Run -> Result: pharmacokinetics in closed form, one network run on an accelerated clock, read-outs."""

from __future__ import annotations

import json
import time
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.units import HOUR
from synketa.experiment.protocol import Protocol
from synketa.experiment.run import Run
from synketa.experiment.stimulation import volleys
from synketa.model.signalling.integrator import expressions
from synketa.model.signalling.readouts import readouts
from synketa.model.synaptic_plasticity import Plasticity, courses
from synketa.model.synaptic_plasticity import readouts as plasticity_readouts
from synketa.results.result import Result, Window
from synketa.simulation.backend import launcher, noise_streams
from synketa.simulation.calibration import Calibration, calibrate
from synketa.simulation.clock_error import bridge_errors, told
from synketa.simulation.compiled_program import Output, compiler
from synketa.simulation.drug_levels import exposure
from synketa.simulation.program_inputs import MOST_ROWS, schedule, structure, values
from synketa.simulation.timeline import Timeline, timeline

__all__ = ["simulate"]

Array = NDArray[np.float64]

_SLOW_STEP = 5.0  # s of slow time between the rows of the schedule: drug levels are linear between them
_NETWORK_STEP = 5e-3  # s of network time: no finer than this on a fast clock
_STEP_EDGE = 1e-6  # s of network time around a step of a drug level, which the schedule would else turn into a ramp
_RATE_BIN = 0.1  # s of network time
_AVERAGED = 20.0  # s of slow time after an event: what the slow side hears is averaged over that, longer later ...
_FILTER = 0.1, 8.0  # ... but s of network time, at least and at most; on a fast clock at least 1 s per ...
_FAST = 1e4  # ... this speed
_RATE_SPAN = 4.0  # s of network time: what a rate of the quiet days is averaged over
_SETTLED = 8 * HOUR  # s of slow time after a dose
_MOST_SYNAPSES = 1500  # whose course is followed
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
    calibration = calibrate(run.calibration_model, run.seed, backend)
    clock = timeline(run.protocol)
    drugs = run.drugs
    rows = _rows(run, clock)
    reaching = exposure(run, clock.slow_time(rows)).levels
    levels = [reaching[drug] for drug in drugs]
    table = _schedule(run, clock, rows, levels)
    duration = float(clock.network[-1])
    given = values(run.model, drugs) | noise_streams(run.model, run.seed) | calibration.values()
    for name in run.model.circuit.populations:
        given |= {f"{name}.open_loop": 0.0, f"{name}.count_from": run.protocol.warm_up}
    given["medium.t_end"] = duration
    given |= _electrodes(run, clock)
    output = launcher(structure(run.model), backend)(run.seed, given, table)
    windows = _windows(run.protocol, clock)
    slow, rates = _slow(run, output, clock), _rates(run, output, clock, duration)
    found: list[Any] = []
    if run.protocol.kind == "time_course":
        series = _cascade(run, output, clock)
        found = [*_readouts(run, calibration, rates, series), *_plasticity(run, output)]
        kept = (*run.model.cascade.states, *run.model.cascade.recorded, "resting", "pyr_rate")
        slow |= {name: np.interp(slow["time"], series["time"], series[name]) for name in kept}
        slow |= _weights(run, output, clock)
    attributes = _attributes(run, calibration, backend, output, slow, time.perf_counter() - began)
    attributes["readouts"] = found
    return Result(
        attributes=attributes,
        populations={name: population.size for name, population in run.model.circuit.populations.items()},
        windows=windows,
        spikes={name: _spikes(output, name, windows) for name in run.model.circuit.populations},
        slow=_thinned(slow),
        rates=rates,
        lfp=_lfp(output, windows),
    )


def _rows(run: Run, clock: Timeline) -> Array:
    """Return the network times of the schedule's rows: corners, doses and clamps, and a fine slow grid."""
    corners = [*clock.network, *(clock.network - _STEP_EDGE)]
    if run.protocol.kind == "time_course":
        for left, right, speed in run.protocol.spans():
            grid = np.arange(left, right, max(_SLOW_STEP, speed * _NETWORK_STEP))
            corners += clock.network_times(grid).tolist()
    for instant in filter(np.isfinite, [run.protocol.dose, *run.edges()]):
        moment = clock.network_time(instant)
        corners += [moment - _STEP_EDGE, moment, moment + _STEP_EDGE]
    for corner, _ in _volleys(run, clock).values():
        corners += corner.tolist()
    times = np.unique(np.clip(corners, 0.0, clock.network[-1]))
    return np.asarray(times)


def _schedule(run: Run, clock: Timeline, rows: Array, levels: list[Array]) -> Array:
    """Return the table that the program reads."""
    protocol = run.protocol
    speed = clock.speed(rows)
    columns: dict[str, ArrayLike] = {"slow_time": clock.slow_time(rows), "acceleration": speed}
    columns |= {f"level_{slot}": level for slot, level in enumerate(levels, start=1)}
    if protocol.kind == "clamp":  # the cascade rests
        return schedule(run.model, rows, block_acceleration=protocol.block_acceleration, **columns)
    columns["block_acceleration"] = np.minimum(speed, protocol.block_acceleration)
    columns["cascade_acceleration"] = np.where(rows < protocol.warm_up, 0.0, speed)
    columns["release_filter"] = _filter(protocol, clock, rows)
    if run.model.plasticity:
        columns["plastic"] = np.where((speed <= 1) & (rows >= protocol.warm_up), 1.0, 0.0)
    for population, (corner, height) in _volleys(run, clock).items():
        columns[f"stimulus_{population}"] = np.interp(rows, corner, height, left=0.0, right=0.0)
    return schedule(run.model, rows, **columns, **_arms(run, clock.slow_time(rows)))


def _filter(protocol: Protocol, clock: Timeline, network: Array) -> Array:
    """Return what release is averaged over, s of network time.

    The more slowly things change, the longer: at a steady state only noise is left to hear, and the steps of the
    cascade would rectify it.
    """
    slow = clock.slow_time(network)
    past = np.array([-np.inf, *protocol.instants])
    elapsed = slow - past[np.searchsorted(past, slow, side="right") - 1]
    averaged = _AVERAGED * (1 + 0.5 * (elapsed / HOUR) ** 3)
    speed = clock.speed(network)
    return np.asarray(np.clip(averaged / speed, np.maximum(_FILTER[0], speed / _FAST), _FILTER[1]))


def _volleys(run: Run, clock: Timeline) -> dict[str, tuple[Array, Array]]:
    return volleys(run.stimulation, run.model, clock.network_time)


def _electrodes(run: Run, clock: Timeline) -> dict[str, float]:
    """Return which cells are stimulated, and until when efficacies count as before the stimulation."""
    given: dict[str, float] = {f"{one.population}.stimulated_cells": one.cells for one in run.stimulation}
    if run.model.plasticity and run.stimulation:
        given[f"{run.model.plasticity.connection}.before_until"] = clock.network_time(run.stimulation[0].start)
    return given


def _plasticity(run: Run, output: Output) -> list[Any]:
    """Return what the stimulation did to the plastic synapses."""
    rule = run.model.plasticity
    if rule is None or not run.stimulation:
        return []
    before, after = (output.arrays[f"{rule.connection}.{name}"] for name in ("efficacy_before", "efficacy"))
    return [*plasticity_readouts(rule.rule(), rule.efficacy_start.value, before, after, *_joined(run, output, rule))]


def _joined(run: Run, output: Output, rule: Plasticity) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return which plastic synapses are between two stimulated cells, and which between two others."""
    ends = run.model.circuit.connections[rule.connection]
    cells = {one.population: one.cells for one in run.stimulation}
    sender = output.arrays[f"{rule.connection}._synaptic_pre"] < cells.get(ends.source, 0)
    receiver = output.arrays[f"{rule.connection}._synaptic_post"] < cells.get(ends.target, 0)
    return sender & receiver, ~sender & ~receiver


def _weights(run: Run, output: Output, clock: Timeline) -> dict[str, Array]:
    """Return the mean weight of plastic synapses over time, a fold of that when the stimulation starts.

    The program keeps efficacies at the end of a run; what they were meanwhile follows from its spikes.
    """
    rule = run.model.plasticity
    if rule is None or not run.stimulation:
        return {}
    times = output.arrays["slow.t"]
    moving = (clock.speed(times) <= 1) & (times >= run.protocol.warm_up)
    if not moving.any():
        return {}
    ends = run.model.circuit.connections[rule.connection]
    # Calcium has a second to find its level before anything moves.
    first = int(np.searchsorted(times, times[np.argmax(moving)] - 1.0))
    spikes = {name: _by_cell(output, name, float(times[first])) for name in {ends.source, ends.target}}
    shares = _pool_shares_of_cells(run, output, ends.target)
    sampled = output.arrays[f"block_{ends.target}.t"]
    unblocked = 1 - sum(share * output.arrays[f"block_{ends.target}.block_{pool}"] for pool, share in shares.items())
    start = int(np.searchsorted(times, clock.network_time(run.stimulation[0].start), side="right")) - 1
    found = {}
    for name, chosen in zip(("stimulated", "unstimulated"), _joined(run, output, rule), strict=True):
        places = np.flatnonzero(chosen)
        places = places[:: -(-places.size // _MOST_SYNAPSES)] if places.size else places
        if not places.size:
            continue
        sender, receiver = (output.arrays[f"{rule.connection}._synaptic_{end}"][places] for end in ("pre", "post"))
        pre, at = _of_synapses(spikes[ends.source], sender)
        row = np.searchsorted(sampled, at, side="right") - 1
        post = _of_synapses(spikes[ends.target], receiver)
        efficacy = courses(
            rule.rule(), times[first:], moving[first:-1], (pre, at, unblocked[row, receiver[pre]]), post,
            np.full(places.size, rule.efficacy_start.value),
        )  # fmt: skip
        weight = (1 + (rule.weight_ratio.value - 1) * efficacy).mean(axis=1)
        weight = np.concatenate([np.full(first, weight[0]), weight])
        found[f"weight_{name}"] = weight / weight[start]
    return found


def _by_cell(output: Output, population: str, since: float) -> tuple[Array, NDArray[np.int64]]:
    """Return the spikes of a population from a time on, cell by cell, and where each cell's begin."""
    times, cells = output.arrays[f"spikes_{population}.t"], output.arrays[f"spikes_{population}.i"]
    kept = times >= since
    times, cells = times[kept], cells[kept]
    order = np.lexsort((times, cells))
    size = output.arrays[f"{population}.fraction_cell"].size
    return times[order], np.searchsorted(cells[order], np.arange(size + 1))


def _of_synapses(spikes: tuple[Array, NDArray[np.int64]], cells: NDArray[Any]) -> tuple[NDArray[np.int64], Array]:
    """Return for every spike of the cells at one end of some synapses the synapse and the time."""
    times, begin = spikes
    counts = begin[cells + 1] - begin[cells]
    synapse = np.repeat(np.arange(cells.size), counts)
    nth = np.arange(synapse.size) - np.repeat(np.cumsum(counts) - counts, counts)
    return synapse, times[begin[cells][synapse] + nth]


def _arms(run: Run, slow: Array) -> dict[str, Array]:
    """Return the inputs of the cascade that an experiment raises; imaging begins where hours are counted from."""
    arms = {name: np.full_like(slow, run.model.cascade.inputs[name].baseline) for name in run.model.cascade.arms}
    for one in run.interventions:
        arms[one.name][(slow >= one.start) & (slow < one.stop)] = one.level
    if "imaging" in arms:
        arms["imaging"][slow >= run.protocol.dose] = 1.0
    return arms


def _windows(protocol: Protocol, clock: Timeline) -> tuple[Window, ...]:
    return tuple(
        Window(name, start, stop, clock.network_time(start), clock.network_time(stop))
        for name, start, stop in protocol.windows
    )


def _slow(run: Run, output: Output, clock: Timeline) -> dict[str, Array]:
    """Return the slow series on the medium's sampling grid."""
    arrays = output.arrays
    network = arrays["slow.t"]
    slow = clock.slow_time(network)
    series: dict[str, Array] = {"time": slow, "acceleration": clock.speed(network)} | exposure(run, slow).series
    for name in ("glutamate", "glutamate_dialysate", "gaba", "adenosine", "ampa_throughput"):
        series[name] = arrays[f"slow.{name}"]
    for population in run.model.circuit.populations:
        shares = _pool_shares(run, output, population)
        for pool in (name for name, share in shares.items() if share > 0):
            mean = arrays[f"block_{population}.block_{pool}"].mean(axis=1)
            series[f"block_{population}_{pool}"] = np.interp(network, arrays[f"block_{population}.t"], mean)
    return series


def _cascade(run: Run, output: Output, clock: Timeline) -> dict[str, Array]:
    """Return the cascade's series after the warm-up: time, states, inputs, expressions, and what tells the clock."""
    cascade = run.model.cascade
    network = output.arrays["slow.t"]
    kept = network >= run.protocol.warm_up
    network = network[kept]
    series = {"time": clock.slow_time(network), "network_time": network, "acceleration": clock.speed(network)}
    series["filter"] = _filter(run.protocol, clock, network)
    series |= {name: output.arrays[f"slow.{name}"][kept] for name in (*cascade.states, *cascade.drives)}
    # The last sample lies one step before the end.
    series = {name: np.append(values, values[-1]) for name, values in series.items()}
    series["time"][-1], series["network_time"][-1] = run.protocol.stop, clock.network[-1]
    series |= _arms(run, series["time"])
    return series | expressions(cascade, series)


def _readouts(run: Run, calibration: Calibration, rates: dict[str, Array], series: dict[str, Array]) -> list[Any]:
    """Return the numbers of a time course, one (metric, value, unit) each."""
    cascade, dose = run.model.cascade, run.protocol.dose
    found: list[Any] = [*readouts(cascade, series, dose)]
    active = run.model.circuit.principal_population
    width = round(_RATE_SPAN / _RATE_BIN)
    late = rates[active][rates["time"] > dose + _SETTLED]
    if late.size >= width:
        mean = np.convolve(late, np.ones(width) / width, mode="valid") / calibration.rates[active]
        found.append((f"rate_{active}_min_after_8h", float(mean.min()), "fold"))
        found.append((f"rate_{active}_max_after_8h", float(mean.max()), "fold"))
    return found + told("bridge_error", bridge_errors(cascade, series, run.seed))


def _thinned(series: dict[str, Array]) -> dict[str, Array]:
    """Return series of at most so many rows, the last one kept."""
    rows = series["time"].size
    every = -(-rows // MOST_ROWS)
    return {name: values[(rows - 1) % every :: every] for name, values in series.items()}


def _pool_shares(run: Run, output: Output, population: str) -> dict[str, float]:
    """Return the share of NMDA conductance in each pool; the last pool is the one with a fraction per cell."""
    return {pool: float(share.mean()) for pool, share in _pool_shares_of_cells(run, output, population).items()}


def _pool_shares_of_cells(run: Run, output: Output, population: str) -> dict[str, Array]:
    first, last = run.model.receptor.pools
    share = output.arrays[f"{population}.fraction_cell"]
    return {first: 1 - share, last: share}


def _spikes(output: Output, population: str, windows: tuple[Window, ...]) -> tuple[Array, NDArray[Any]]:
    times, cells = output.arrays[f"spikes_{population}.t"], output.arrays[f"spikes_{population}.i"]
    kept = _inside(times, windows)
    return times[kept], cells[kept]


def _inside(times: Array, windows: tuple[Window, ...]) -> NDArray[np.bool_]:
    kept = np.zeros(times.shape, dtype=bool)
    for window in windows:
        kept |= (times >= window.sim_start) & (times < window.sim_stop)
    return kept


def _lfp(output: Output, windows: tuple[Window, ...]) -> dict[str, Array]:
    times = output.arrays["lfp.t"]
    kept = _inside(times, windows)
    return {"time": times[kept], "signal": output.arrays["lfp.signal"][kept] * 1e9}


def _rates(run: Run, output: Output, clock: Timeline, duration: float) -> dict[str, Array]:
    bins = max(1, int(duration / _RATE_BIN))
    edges = np.arange(bins + 1, dtype=np.float64) * _RATE_BIN
    centres: Array = edges[:-1] + _RATE_BIN / 2
    rates: dict[str, Array] = {"time": clock.slow_time(centres), "network_time": centres}
    for name, population in run.model.circuit.populations.items():
        counts, _ = np.histogram(output.arrays[f"spikes_{name}.t"], edges)
        rates[name] = counts / (population.size * _RATE_BIN)
    return rates


def _attributes(
    run: Run, calibration: Calibration, backend: str, output: Output, slow: dict[str, Array], wall: float
) -> dict[str, Any]:
    chosen = compiler() if backend == "compiled" else None
    warnings = []
    if slow["ampa_throughput"].max() > _SATURATED:
        warnings.append(
            f"release reached {slow['ampa_throughput'].max():.1f} times its baseline: uptake is saturated above "
            f"{_SATURATED}, and ambient glutamate has no steady state"
        )
    return {
        **run.provenance(),
        "calibration": json.dumps(calibration.values(), sort_keys=True),
        "backend": backend,
        "compiler": chosen.version if chosen else "",
        "flags": " ".join(chosen.flags) if chosen else "",
        "wall_time": wall,
        "loop_cpu_time": output.loop_cpu,
        "warnings": warnings,
    }
