"""Electrical stimulation: volleys of excitation that a share of a population receives at stated times."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import Fault, unknown
from synketa.experiment.protocol import Protocol, is_time_course
from synketa.experiment.tables import ExperimentTable, StimulationLine
from synketa.model.composite import Model

__all__ = ["PULSE", "Stimulation", "faults", "stimulations", "volleys"]

#: What a pulse lasts, s: one step of the medium, which reads the stimulus.
PULSE = 1e-3
_LEAST_INTERVAL = 2e-3  # s between pulses
_MOST_PULSES = 50_000  # of a line


@dataclass(frozen=True)
class Stimulation:
    """Trains of bursts of pulses.

    Attributes
    ----------
    population : str
    cells : int
        How many receive it: the first ones, which are like any others, since connections are drawn at random.
    start : float
        Slow time, s.
    pulses : tuple of float
        When each one comes after the start, s.
    strength : float
        Conductance of a pulse, S; 0 in a condition that is not stimulated.
    """

    population: str
    cells: int
    start: float
    pulses: tuple[float, ...]
    strength: float

    @property
    def stop(self) -> float:
        """When the last pulse ends, s of slow time."""
        return self.start + self.pulses[-1] + PULSE


def _last_pulse(line: StimulationLine) -> float:
    """Return when the last pulse comes after the first one, s."""
    trains, bursts = (line.trains - 1) * line.train_interval, (line.bursts - 1) / line.burst_rate
    return round(trains + bursts + (line.pulses - 1) / line.pulse_rate, 9)


def _pulses(line: StimulationLine) -> tuple[float, ...]:
    return tuple(
        round(train * line.train_interval + burst / line.burst_rate + pulse / line.pulse_rate, 9)
        for train in range(line.trains)
        for burst in range(line.bursts)
        for pulse in range(line.pulses)
    )


def stimulations(table: ExperimentTable, model: Model, stimulated: bool = True) -> tuple[Stimulation, ...]:
    """Return the stimulations of an experiment, in order; a condition that is left out gets them at strength 0."""
    populations = model.circuit.populations
    return tuple(
        Stimulation(
            line.population,
            round(line.share * populations[line.population].size),
            line.start,
            _pulses(line),
            line.strength if stimulated else 0.0,
        )
        for line in sorted(table.stimulation, key=lambda line: line.start)
    )


def volleys(
    stimulation: Iterable[Stimulation], model: Model, network_time: Callable[[float], float]
) -> dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """Return the stimulus of each population as corners of a piecewise-linear schedule.

    Parameters
    ----------
    stimulation : iterable of Stimulation
    model : Model
    network_time : callable
        Slow time (s) -> network time (s); slow time is real time where something is stimulated.

    Returns
    -------
    dict
        Population -> network times (s) and volleys, each as strong as one event of the background.
    """
    schedules: dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]] = {}
    for line in stimulation:
        weight = model.circuit.populations[line.population].parameters["background_weight"].value
        # The medium reads its schedule every PULSE: each pulse covers one reading, whole.
        first = network_time(line.start)
        readings = np.rint((first + np.array(line.pulses)) / PULSE) * PULSE
        times = (readings[:, None] + PULSE * np.array([-0.6, -0.4, 0.4, 0.6])).ravel()
        heights = np.tile([0.0, line.strength / weight, line.strength / weight, 0.0], readings.size)
        before = schedules.get(line.population, (np.empty(0), np.empty(0)))
        schedules[line.population] = np.concatenate([before[0], times]), np.concatenate([before[1], heights])
    return schedules


# ---------------------------------------------------------------------------------------- checking


def faults(
    table: ExperimentTable,
    model: Model,
    protocols: dict[str, Protocol],
    where: str,
    placed: Sequence[int],
) -> Iterator[Fault]:
    """Yield what is wrong with the stimulations of an experiment.

    Parameters
    ----------
    table : ExperimentTable
    model : Model
    protocols : dict
        Condition -> its protocol; empty when that has faults of its own.
    where : str
        The file.
    placed : sequence of int
        The place of each line in the file.
    """
    if not table.stimulation:
        return
    if model.plasticity is None:
        got = f'model "{table.model}", which has no plasticity'
        yield Fault(where, "stimulation", got, 'a model with plasticity and a stimulus, e.g. "prefrontal_plastic"')
        return
    if not is_time_course(table.protocol):
        yield Fault(where, "stimulation", "a clamp experiment", "a time course: its clock can run at real time")
        return
    last: dict[str, tuple[float, float]] = {}  # population -> end of its last line, share
    for index, line in sorted(enumerate(table.stimulation), key=lambda item: item[1].start):
        key = f"stimulation[{placed[index]}]"
        populations = model.circuit.populations
        if line.population not in populations:
            yield unknown(where, f"{key}.population", line.population, populations)
            continue
        yield from _pattern_faults(key, line, where)
        size = populations[line.population].size
        if round(line.share * size) < 1:
            yield Fault(where, f"{key}.share", f"{line.share:g} of {size} cells", "a share of at least one cell")
        if populations[line.population].parameters["background_weight"].value <= 0:
            got = f"a background_weight of 0 in {line.population}"
            yield Fault(where, f"{key}.population", got, "a population with a background, whose synapses it uses")
        start, stop = line.start, line.start + _last_pulse(line) + PULSE
        until, share = last.get(line.population, (-math.inf, line.share))
        if start < until:
            yield Fault(where, f"{key}.start", f"{start:g} s, while {line.population} is still stimulated",
                        f"a start at {until:g} s or later")  # fmt: skip
        if share != line.share:
            yield Fault(where, f"{key}.share", f"{line.share:g}", f"{share:g}, as before: one electrode per population")
        last[line.population] = max(until, stop), share
        yield from _time_faults(key, table, protocols, where, start, stop)


def _pattern_faults(key: str, line: StimulationLine, where: str) -> Iterator[Fault]:
    """Check that pulses fit into bursts, and bursts into trains, and that they can be counted."""
    if (count := line.pulses * line.bursts * line.trains) > _MOST_PULSES:
        yield Fault(where, f"{key}.pulses", f"{count} pulses in all", f"at most {_MOST_PULSES} in a line")
    if 1 / line.pulse_rate < _LEAST_INTERVAL - 1e-12:
        yield Fault(where, f"{key}.pulse_rate", f"{line.pulse_rate:g} Hz", f"at most {1 / _LEAST_INTERVAL:g} Hz")
    if line.bursts > 1 and line.pulses / line.pulse_rate > 1 / line.burst_rate:
        got = f"bursts of {line.pulses / line.pulse_rate:g} s at {line.burst_rate:g} Hz"
        yield Fault(where, f"{key}.burst_rate", got, "bursts that end before the next one begins")
    if line.trains > 1 and line.bursts / line.burst_rate > line.train_interval:
        got = f"trains of {line.bursts / line.burst_rate:g} s every {line.train_interval:g} s"
        yield Fault(where, f"{key}.train_interval", got, "trains that end before the next one begins")


def _time_faults(
    key: str, table: ExperimentTable, protocols: dict[str, Protocol], where: str, start: float, stop: float
) -> Iterator[Fault]:
    """Check that a stimulation lies inside the run, and that the clock runs at real time meanwhile."""
    times = table.protocol
    if times.start is None or times.stop is None:
        return
    if start < times.start or stop > times.stop:
        got = f"{start:g} to {stop:g} s"
        yield Fault(
            where, f"{key}.start", got, f"inside protocol.start to protocol.stop, {times.start:g} to {times.stop:g} s"
        )
        return
    for name, protocol in protocols.items():
        fastest = max(speed for left, right, speed in protocol.spans() if left < stop and right > start)
        if fastest != 1:
            got = f"a clock of {fastest:g} at {start:g} to {stop:g} s in condition {name}"
            want = "real time while something is stimulated: a window there, and acceleration_in_windows = 1"
            yield Fault(where, f"{key}.start", got, want)
            return
