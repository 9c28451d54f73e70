"""What a program reads of a run: how slow time follows the network's clock, and what acts on the network when."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.units import HOUR
from synketa.experiment.protocol import NETWORK_STEP, SLOW_STEP, Protocol
from synketa.experiment.run import Run
from synketa.experiment.stimulation import volleys
from synketa.simulation import program_inputs
from synketa.simulation.drug_levels import exposure, input_levels

__all__ = ["Timeline", "arm_levels", "lateness", "release_filter", "schedule", "timeline"]

Array = NDArray[np.float64]

_STEP_EDGE = 1e-6  # s of network time around a step of a drug level, which the schedule would else turn into a ramp
_AVERAGED = 60.0  # s of slow time after an event: what the slow side hears is averaged over that, longer later ...
_FILTER = 0.1, 8.0  # ... but s of network time, at least and at most; on a fast clock at least 1 s per ...
_FAST = 1e4  # ... this speed
_NETWORK_LAG = 0.15  # s of network time until accelerated block, release and rates have answered to a level
_MOST_LEAD = 1200.0  # s of slow time by which levels act earlier, at most ...
_BEFORE = 1e-3  # ... and so long before whatever happens next


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

    def network_times(self, slow: NDArray[np.floating] | float) -> Array:
        """Return the network times at which slow time reaches some values, s."""
        moving = np.concatenate([np.diff(self.slow) > 0, [True]])
        return np.asarray(np.interp(slow, self.slow[moving], self.network[moving]))

    def network_time(self, slow: float) -> float:
        """Return the network time at which slow time reaches a value, s."""
        return float(self.network_times(slow))

    def speed(self, network: Array) -> Array:
        """Return the speed of slow processes at network times."""
        piece = np.searchsorted(self.network, network, side="right") - 1
        return np.asarray(self.acceleration[np.clip(piece, 0, self.acceleration.size - 1)])


def timeline(protocol: Protocol) -> Timeline:
    """Lay out the warm-up, the windows and what lies between them on the network's clock.

    A clamp experiment is one piece: its slow processes run at a constant speed towards their steady state. In a
    time course slow time stands still while the network settles, then moves at the speed of the protocol.
    """
    if protocol.kind == "clamp":
        start, stop = -protocol.warm_up * protocol.acceleration, protocol.stop
        duration = (stop - start) / protocol.acceleration
        return Timeline(np.array([0.0, duration]), np.array([start, stop]), np.array([protocol.acceleration]))
    lefts, rights, speeds = (np.array(column) for column in zip(*protocol.spans(), strict=True))
    slow = [*lefts.tolist(), protocol.stop]
    network = np.concatenate([[0.0], protocol.warm_up + np.concatenate([[0.0], np.cumsum((rights - lefts) / speeds)])])
    if protocol.warm_up == 0:
        return Timeline(network[1:], np.array(slow), speeds)
    return Timeline(network, np.array([slow[0], *slow]), np.array([speeds[0], *speeds]))


def schedule(run: Run, clock: Timeline) -> Array:
    """Return the table that the program of a run reads, shape (rows, 1 + channels).

    See `synketa.simulation.program_inputs.schedule`; between rows all is linear.
    """
    rows = _rows(run, clock)
    slow = clock.slow_time(rows)
    if run.protocol.kind == "time_course":
        slow = slow + lateness(run.protocol, clock, rows)[0]
    levels = exposure(run, slow).levels
    columns: dict[str, ArrayLike] = {"slow_time": clock.slow_time(rows), "acceleration": clock.speed(rows)}
    columns |= {f"level_{number}": levels[drug] for number, drug in enumerate(run.drugs, start=1)}
    columns["administered"] = sum((levels[drug] for drug in run.administered), np.zeros_like(rows))
    columns |= input_levels(run, levels, rows)
    if run.protocol.kind == "clamp":  # the cascade rests
        columns["block_acceleration"] = run.protocol.block_acceleration
    else:
        columns |= _time_course_columns(run, clock, rows)
    return program_inputs.schedule(run.model, rows, len(run.drugs), **columns)


def _time_course_columns(run: Run, clock: Timeline, rows: Array) -> dict[str, ArrayLike]:
    """Return what moves in a time course only: the slow side, plasticity, stimulation."""
    protocol, speed = run.protocol, clock.speed(rows)
    columns: dict[str, ArrayLike] = {
        "block_acceleration": np.minimum(speed, protocol.block_acceleration),
        "cascade_acceleration": np.where(rows < protocol.warm_up, 0.0, speed),
        "release_filter": release_filter(protocol, clock, rows),
    }
    if run.model.plasticity:
        columns["plastic"] = np.where((speed <= 1) & (rows >= protocol.warm_up), 1.0, 0.0)
    for population, (corners, heights) in volleys(run.stimulation, run.model, clock.network_time).items():
        columns[f"stimulus_{population}"] = np.interp(rows, corners, heights, left=0.0, right=0.0)
    return columns | arm_levels(run, clock.slow_time(rows))


def _rows(run: Run, clock: Timeline) -> Array:
    """Return the network times of the schedule's rows: corners, doses and clamps, and a fine slow grid."""
    rows = [*clock.network, *(clock.network - _STEP_EDGE)]
    if run.protocol.kind == "time_course":
        for left, right, speed in run.protocol.spans():
            grid = np.arange(left, right, max(SLOW_STEP, speed * NETWORK_STEP))
            rows += clock.network_times(grid).tolist()
    for instant in filter(np.isfinite, [run.protocol.dose, *run.edges()]):
        moment = clock.network_time(instant)
        rows += [moment - _STEP_EDGE, moment, moment + _STEP_EDGE]
    for corners, _ in volleys(run.stimulation, run.model, clock.network_time).values():
        rows += corners.tolist()
    return np.asarray(np.unique(np.clip(rows, 0.0, clock.network[-1])))


def lateness(protocol: Protocol, clock: Timeline, network: Array) -> tuple[Array, Array]:
    """Return by how much drug levels act earlier (slow time, s), and how late they still are heard (network time, s).

    What the slow side hears is late by what the network needs to answer and to be averaged, a time of its own that
    a fast clock makes long. So levels act earlier by it: after the first instant, not before what is administered,
    and not by much.
    """
    slow, speed = clock.slow_time(network), clock.speed(network)
    late = release_filter(protocol, clock, network) + _NETWORK_LAG
    instants = np.array([*protocol.instants, np.inf])
    room = np.maximum(instants[np.searchsorted(instants[:-1], slow, side="right")] - _BEFORE - slow, 0.0)
    lead = np.where(slow >= instants[0], np.minimum(np.minimum(late * speed, _MOST_LEAD), room), 0.0)
    return lead, late - lead / speed


def release_filter(protocol: Protocol, clock: Timeline, network: Array) -> Array:
    """Return what release is averaged over at network times, s of network time.

    The more slowly things change, the longer: at a steady state only noise is left to hear, and the steps of the
    cascade would rectify it.
    """
    slow = clock.slow_time(network)
    past = np.array([-np.inf, *protocol.instants])
    elapsed = slow - past[np.searchsorted(past, slow, side="right") - 1]
    averaged = _AVERAGED * (1 + (elapsed / HOUR) ** 4)
    speed = clock.speed(network)
    return np.asarray(np.clip(averaged / speed, np.maximum(_FILTER[0], speed / _FAST), _FILTER[1]))


def arm_levels(run: Run, slow: Array) -> dict[str, Array]:
    """Return the inputs of the cascade that an experiment raises, at slow times, s.

    Imaging begins where hours are counted from.
    """
    levels = {name: np.full_like(slow, run.model.cascade.inputs[name].baseline) for name in run.model.cascade.arms}
    for intervention in run.interventions:
        levels[intervention.name][(slow >= intervention.start) & (slow < intervention.stop)] = intervention.level
    if "imaging" in levels:
        levels["imaging"][slow >= run.protocol.dose] = 1.0
    return levels
