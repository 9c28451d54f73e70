"""A finished run in memory: one `Result` and its read-out windows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from synketa.results.attributes import Attributes

__all__ = ["Result", "Window"]

Array = np.ndarray[Any, np.dtype[Any]]
_RESERVED = {"checksum", "format_version", "json_encoded"}


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
    def sim_duration(self) -> float:
        """Length in network time, s."""
        return self.sim_stop - self.sim_start


@dataclass(frozen=True, eq=False)
class Result:
    """Everything that a run leaves behind; the arrays are read-only.

    Attributes
    ----------
    attributes : synketa.results.attributes.Attributes
        Flat JSON-able provenance: experiment, condition, point, seed, hash, versions, ...
    populations : dict of str to int
        Name and size, in display order.
    windows : tuple of Window
    spikes : dict of str to (times, indices)
        Network time in s, held to the nanosecond, and neuron index; inside the windows only.
    slow : dict of str to ndarray
        ``time`` (slow time, s) and equally long series in the units of `synketa.results.observables.series_unit`.
    rates : dict of str to ndarray
        ``time`` (slow time, s), ``network_time`` (s) and one series per population (Hz).
    lfp : dict of str to ndarray
        ``time`` (network time, s) and ``signal`` (nA), inside the windows only.
    """

    attributes: Attributes
    populations: dict[str, int]
    windows: tuple[Window, ...]
    spikes: dict[str, tuple[Array, Array]]
    slow: dict[str, Array]
    rates: dict[str, Array]
    lfp: dict[str, Array]

    def __post_init__(self) -> None:
        def freeze(name: str, value: object) -> None:
            object.__setattr__(self, name, value)

        if reserved := _RESERVED & self.attributes.keys():
            raise ValueError(f"attribute {sorted(reserved)} is reserved for the file format")
        freeze("windows", tuple(self.windows))
        names = [window.name for window in self.windows]
        if len(set(names)) != len(names):
            raise ValueError(f"windows {names}: a name occurs twice")
        if self.spikes.keys() != self.populations.keys():
            raise ValueError(f"spikes of {sorted(self.spikes)}, populations {sorted(self.populations)}")
        freeze("spikes", {name: self._train(name) for name in self.populations})
        for group in ("slow", "rates", "lfp"):
            freeze(group, _series(group, getattr(self, group)))

    def _train(self, population: str) -> tuple[Array, Array]:
        times, indices = self.spikes[population]
        # SONATA stores milliseconds; whole nanoseconds survive the change of unit bit by bit.
        times = np.rint(np.array(times, float) * 1e9) / 1e9
        indices = np.array(indices, np.int64)
        if times.ndim != 1 or times.shape != indices.shape:
            raise ValueError(f"spikes of {population}: {times.shape} times, {indices.shape} indices")
        if indices.size and not (indices.min() >= 0 and indices.max() < self.populations[population]):
            raise ValueError(f"spikes of {population}: an index outside 0..{self.populations[population] - 1}")
        times.flags.writeable = indices.flags.writeable = False
        return times, indices

    @property
    def principal_population(self) -> str:
        """The population that the field potential and the cascade are of; results of before it was written say PYR."""
        written = self.attributes.get("principal_population")
        return str(written or ("PYR" if "PYR" in self.populations else next(iter(self.populations))))

    def window(self, name: str) -> Window:
        """Return a window by its name."""
        return next(window for window in self.windows if window.name == name)


def _series(group: str, columns: Mapping[str, Any]) -> dict[str, Array]:
    """Return equally long, read-only float64 columns, ``time`` first."""
    if "time" not in columns:
        raise ValueError(f'{group}: no "time"')
    ordered = {"time": columns["time"], **columns}
    arrays = {name: np.array(values, np.float64) for name, values in ordered.items()}
    for name, values in arrays.items():
        if values.ndim != 1 or values.shape != arrays["time"].shape:
            raise ValueError(f"{group}.{name}: shape {values.shape}, time has {arrays['time'].shape}")
        values.flags.writeable = False
    return arrays
