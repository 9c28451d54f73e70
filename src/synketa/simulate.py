"""Run -> Result: pharmacokinetics in closed form, one network run on an accelerated clock, read-outs."""

from __future__ import annotations

import itertools
import json
import platform
import time
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.calibration import Calibration, calibrate
from synketa.engine import launcher, noise_streams
from synketa.experiment import PHYSICS_VERSION, Protocol, Run
from synketa.pharmacokinetics import Course, administer, occupancy
from synketa.program import Output, compiler
from synketa.results import Result, Window
from synketa.structure import CHANNELS, structure, values

__all__ = ["Timeline", "simulate", "timeline"]

Array = NDArray[np.float64]

_SLOW_STEP = 5.0  # s of slow time between the rows of the schedule: drug levels are linear between them
_STEP_EDGE = 1e-6  # s of network time around a step of a drug level, which the schedule would else turn into a ramp
_RATE_BIN = 0.1  # s of network time
_RELEASE_FILTER = 0.5  # s: averages release, see SCIENCE of the bridge
_ADENOSINE_FLOOR = 2.0  # s: a slow process never moves faster than the fluctuations that it averages
_SATURATED = 3.9  # folds of the baseline release at which uptake can no longer keep up


@dataclass(frozen=True)
class Timeline:
    """How slow time follows network time: straight pieces.

    Attributes
    ----------
    network, slow : ndarray, shape (n,)
        Corner points, s, both increasing (slow time may stand still).
    acceleration : ndarray, shape (n - 1,)
        The speed that slow processes take in each piece.
    """

    network: Array
    slow: Array
    acceleration: Array

    def slow_time(self, network: Array | float) -> Array:
        """Return slow time at network times, s."""
        return np.asarray(np.interp(network, self.network, self.slow))

    def network_time(self, slow: float) -> float:
        """Return the network time at which slow time reaches a value, s."""
        moving = np.concatenate([np.diff(self.slow) > 0, [True]])
        return float(np.interp(slow, self.slow[moving], self.network[moving]))


def timeline(protocol: Protocol) -> Timeline:
    """Lay out the warm-up, the windows and what lies between them on the network's clock.

    A clamp experiment is one piece: its slow processes run at a constant speed towards their steady state. In a
    time course slow time stands still while the network settles, then moves at the speed of the protocol.
    """
    if protocol.kind == "clamp":
        start, stop = -protocol.warm_up * protocol.acceleration, protocol.stop
        duration = (stop - start) / protocol.acceleration
        return Timeline(np.array([0.0, duration]), np.array([start, stop]), np.array([protocol.acceleration]))
    edges = {protocol.start, protocol.stop}
    for _, start, stop in protocol.windows:
        edges |= {start, stop}
    slow = sorted(edges)
    speeds = []
    for left, right in itertools.pairwise(slow):
        inside = any(start <= left and right <= stop for _, start, stop in protocol.windows)
        speeds.append(protocol.acceleration_in_windows if inside else protocol.acceleration)
    spans = [(right - left) / speed for left, right, speed in zip(slow, slow[1:], speeds, strict=False)]
    network = np.concatenate([[0.0], protocol.warm_up + np.concatenate([[0.0], np.cumsum(spans)])])
    if protocol.warm_up == 0:
        return Timeline(network[1:], np.array(slow), np.array(speeds))
    return Timeline(network, np.array([slow[0], *slow]), np.array([speeds[0], *speeds]))


def simulate(run: Run, target: str = "cpp") -> Result:
    """Simulate one run.

    Parameters
    ----------
    run : Run
        Resolved and validated.
    target : {"cpp", "numpy"}

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
    calibration = calibrate(run.calibration_model, run.seed, target)
    clock = timeline(run.protocol)
    drugs = run.blockers
    rows = _rows(run, clock)
    course = _course(run, clock.slow_time(rows))
    levels = [_level(run, drug, clock.slow_time(rows), course) for drug in drugs]
    table = _schedule(run.protocol, clock, rows, levels)
    duration = float(clock.network[-1])
    given = values(run.model, drugs) | noise_streams(run.model, run.seed) | calibration.values()
    for name in run.model.circuit.populations:
        given |= {f"{name}.open_loop": 0.0, f"{name}.count_from": run.protocol.warm_up}
    given |= {
        "medium.t_end": duration,
        "medium.release_filter": _RELEASE_FILTER,
        "medium.adenosine_floor": _ADENOSINE_FLOOR,
    }
    output = launcher(structure(run.model), target)(run.seed, given, table)
    windows = _windows(run.protocol, clock)
    slow = _slow(run, output, clock, drugs)
    attributes = _attributes(run, calibration, target, output, slow, time.perf_counter() - began)
    return Result(
        attributes=attributes,
        populations={name: population.size for name, population in run.model.circuit.populations.items()},
        windows=windows,
        spikes={name: _spikes(output, name, windows) for name in run.model.circuit.populations},
        slow=slow,
        rates=_rates(run, output, clock, duration),
        lfp=_lfp(output, windows),
    )


def _rows(run: Run, clock: Timeline) -> Array:
    """Return the network times of the schedule's rows: corners, doses and clamps, and a fine slow grid."""
    corners = [*clock.network]
    if run.protocol.kind == "time_course":
        grid = np.arange(run.protocol.start, run.protocol.stop, _SLOW_STEP)
        corners += [clock.network_time(float(moment)) for moment in grid]
    instants = [dose.start for dose in run.doses] + [dose.start + dose.duration for dose in run.doses]
    instants += [edge for clamp in run.clamps for edge in (clamp.start, clamp.stop) if np.isfinite(edge)]
    for instant in instants:
        moment = clock.network_time(instant)
        corners += [moment - _STEP_EDGE, moment, moment + _STEP_EDGE]
    times = np.unique(np.clip(corners, 0.0, clock.network[-1]))
    return np.asarray(times)


def _course(run: Run, slow: Array) -> Course | None:
    if not run.doses:
        return None
    return administer(run.model.pharmacokinetics[run.pharmacokinetics], run.doses, slow, run.body_mass)


def _level(run: Run, drug: str, slow: Array, course: Course | None) -> Array:
    """Return the free brain concentration of one drug, mol/m3."""
    level = np.zeros_like(slow)
    for clamp in run.clamps:
        if clamp.drug == drug:
            level[(slow >= clamp.start) & (slow < clamp.stop)] = clamp.concentration
    if course is not None and drug in course.free_brain:
        level = level + course.free_brain[drug]
    return level


def _schedule(protocol: Protocol, clock: Timeline, rows: Array, levels: list[Array]) -> Array:
    """Return the table that the program reads; columns as in `synketa.structure.CHANNELS`."""
    piece = np.clip(np.searchsorted(clock.network, rows, side="right") - 1, 0, len(clock.acceleration) - 1)
    speed = clock.acceleration[piece]
    if protocol.kind == "clamp":
        block = np.full_like(rows, protocol.block_acceleration)
    else:
        block = np.minimum(speed, protocol.block_acceleration)
    empty = [np.zeros_like(rows)] * (len(CHANNELS) - 3 - len(levels))
    return np.column_stack([rows, clock.slow_time(rows), speed, block, *levels, *empty])


def _windows(protocol: Protocol, clock: Timeline) -> tuple[Window, ...]:
    return tuple(
        Window(name, start, stop, clock.network_time(start), clock.network_time(stop))
        for name, start, stop in protocol.windows
    )


def _slow(run: Run, output: Output, clock: Timeline, drugs: tuple[str, ...]) -> dict[str, Array]:
    """Return the slow series on the medium's sampling grid."""
    arrays = output.arrays
    network = arrays["slow.t"]
    slow = clock.slow_time(network)
    course = _course(run, slow)
    piece = np.clip(np.searchsorted(clock.network, network, side="right") - 1, 0, len(clock.acceleration) - 1)
    series: dict[str, Array] = {"time": slow, "acceleration": clock.acceleration[piece]}
    for drug in drugs:
        series[f"free_brain_{drug}"] = _level(run, drug, slow, course) * 1e3
    if course is not None:
        for analyte, concentration in course.plasma_mass.items():
            series[f"plasma_{analyte}"] = concentration * 1e6
        constants = {name: drug.occupancy_IC50.value for name, drug in run.model.drugs.items() if drug.occupancy_IC50}
        series["occupancy"] = np.broadcast_to(occupancy(course.unbound_plasma, constants), slow.shape).copy()
    for name in ("glutamate", "glutamate_dialysate", "gaba", "adenosine", "ampa_throughput"):
        series[name] = arrays[f"slow.{name}"]
    for population in run.model.circuit.populations:
        shares = _pool_shares(run, output, population)
        for pool in (name for name, share in shares.items() if share > 0):
            mean = arrays[f"block_{population}.block_{pool}"].mean(axis=1)
            series[f"block_{population}_{pool}"] = np.interp(network, arrays[f"block_{population}.t"], mean)
    return series


def _pool_shares(run: Run, output: Output, population: str) -> dict[str, float]:
    """Return the share of NMDA conductance in each pool; the last pool is the one with a fraction per cell."""
    first, last = run.model.receptor.pools
    share = float(output.arrays[f"{population}.fraction_cell"].mean())
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
    run: Run, calibration: Calibration, target: str, output: Output, slow: dict[str, Array], wall: float
) -> dict[str, Any]:
    chosen = compiler() if target == "cpp" else None
    warnings = []
    if slow["ampa_throughput"].max() > _SATURATED:
        warnings.append(
            f"release reached {slow['ampa_throughput'].max():.1f} times its baseline: uptake is saturated above "
            f"{_SATURATED}, and ambient glutamate has no steady state"
        )
    return {
        "experiment": run.experiment,
        "condition": run.condition,
        "point": dict(run.point),
        "seed": run.seed,
        "hash": run.hash,
        "physics_version": PHYSICS_VERSION,
        "resolved": json.dumps(run.content(), sort_keys=True),
        "calibration": json.dumps(calibration.values(), sort_keys=True),
        "target": target,
        "compiler": chosen.version if chosen else "",
        "flags": " ".join(chosen.flags) if chosen else "",
        "versions": {name: version(name) for name in ("synketa", "brian2", "numpy", "scipy", "h5py")},
        "python": platform.python_version(),
        "platform": platform.platform(),
        "wall_time": wall,
        "loop_cpu_time": output.loop_cpu,
        "warnings": warnings,
    }
