"""The tables of a result: series over a clock and spikes; called with the name of a window they are what lies in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from synketa.common.errors import ConfigurationError, unknown

__all__ = ["NETWORK_TIME", "SLOW_TIME", "Array", "Series", "SpikeTables", "Spikes", "Window", "clock_of", "named"]

Array = np.ndarray[Any, np.dtype[Any]]

#: The two clocks of a run, in words.
NETWORK_TIME, SLOW_TIME = "network time", "slow time"


@dataclass(frozen=True)
class Window:
    """A named read-out window.

    Attributes
    ----------
    name : str
        ``"measure"`` in a clamp experiment.
    start, stop : float
        Slow time, s.
    sim_start, sim_stop : float
        The same span in network time, s.
    """

    name: str
    start: float
    stop: float
    sim_start: float
    sim_stop: float

    def __post_init__(self) -> None:
        if not (self.start < self.stop and self.sim_start < self.sim_stop):
            raise ValueError(f"window {self.name}: it must stop after it starts")

    @property
    def slow_time(self) -> tuple[float, float]:
        """Start and stop in slow time, s: the clock of doses, signals and spines."""
        return self.start, self.stop

    @property
    def network_time(self) -> tuple[float, float]:
        """Start and stop in network time, s: the clock of spikes and the field potential."""
        return self.sim_start, self.sim_stop

    @property
    def sim_duration(self) -> float:
        """Length in network time, s."""
        return self.sim_stop - self.sim_start


def named(windows: tuple[Window, ...], name: str) -> Window:
    """Return a window by its name.

    Raises
    ------
    ConfigurationError
        There is none of that name.
    """
    for window in windows:
        if window.name == name:
            return window
    raise ConfigurationError(unknown("result", "window", name, [window.name for window in windows]))


class Spikes(NamedTuple):
    """The spikes of a population, in order of the file; what has the file's name has the file's unit.

    Attributes
    ----------
    times : ndarray, shape (n,)
        Network time, s.
    cells : ndarray, shape (n,)
        Index of the cell that fired.
    """

    times: Array
    cells: Array

    @property
    def timestamps(self) -> Array:
        """Network time in ms, as ``/spikes/<population>/timestamps`` of the file (SONATA)."""
        milliseconds: Array = np.rint(self.times * 1e9) / 1e6
        return milliseconds

    @property
    def node_ids(self) -> Array:
        """Index of the cell, as ``/spikes/<population>/node_ids`` of the file (SONATA)."""
        return self.cells

    def within(self, window: Window) -> Spikes:
        """Return those inside a window."""
        inside = (self.times >= window.sim_start) & (self.times < window.sim_stop)
        return Spikes(self.times[inside], self.cells[inside])


class SpikeTables(dict[str, Spikes]):
    """Population -> spikes; ``spikes("infusion")`` are those inside a window."""

    def __init__(self, trains: Mapping[str, Spikes], windows: tuple[Window, ...] = ()) -> None:
        super().__init__(trains)
        self._windows = windows

    def __call__(self, window: str) -> SpikeTables:
        """Return the spikes inside a window, times as they are: network time, s."""
        chosen = named(self._windows, window)
        return SpikeTables({name: train.within(chosen) for name, train in self.items()}, (chosen,))


class Series(dict[str, Array]):
    """Name -> values over ``time``, all of one length; ``series("infusion")`` is what lies inside a window.

    Attributes
    ----------
    clock : str
        What ``time`` is: ``"network time"`` or ``"slow time"``, s.
    """

    def __init__(
        self, columns: Mapping[str, Array] | None = None, windows: tuple[Window, ...] = (), clock: str = SLOW_TIME
    ) -> None:
        super().__init__(columns or {})
        self._windows, self.clock = windows, clock

    def __call__(self, window: str) -> Series:
        """Return the rows inside a window, times as they are."""
        chosen = named(self._windows, window)
        start, stop = chosen.network_time if self.clock == NETWORK_TIME else chosen.slow_time
        inside = (self["time"] >= start) & (self["time"] < stop)
        return Series({name: values[inside] for name, values in self.items()}, (chosen,), self.clock)


def clock_of(rates: Mapping[str, Array], windows: tuple[Window, ...]) -> tuple[Array, Array]:
    """Return times of both clocks that belong together, network and slow, s: bins of rates and edges of windows."""
    pairs = dict(zip(rates["network_time"].tolist(), rates["time"].tolist(), strict=True)) if rates else {}
    for window in windows:
        pairs |= dict(zip(window.network_time, window.slow_time, strict=True))
    network = np.array(sorted(pairs))
    return network, np.array([pairs[time] for time in network.tolist()])
