"""A finished run in memory: one `Result` and its read-out windows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from synketa.common.errors import SynketaError
from synketa.results.attributes import Attributes
from synketa.results.observables import dataset_unit
from synketa.results.series import NETWORK_TIME, SLOW_TIME, Array, Series, Spikes, SpikeTables, Window, clock_of, named

if TYPE_CHECKING:
    import neo
    import pandas
    import xarray

__all__ = ["RESERVED", "Result", "Window"]

#: Attributes of the file format itself.
RESERVED = {"checksum", "digests", "format_version", "json_encoded"}


@dataclass(frozen=True, eq=False)
class Result:
    """Everything that a run leaves behind; the arrays are read-only.

    There are two clocks. *Network time* is that of spikes and of the field potential, *slow time* that of doses,
    signals and spines, up to weeks; a window is a span of both. Called with the name of a window, ``spikes``, ``lfp``,
    ``rates`` and ``slow`` are what lies in it: ``result.lfp("infusion")["signal"]``,
    ``result.spikes("infusion")["PYR"].times``.

    Attributes
    ----------
    attributes : synketa.results.attributes.Attributes
        Flat JSON-able provenance: experiment, condition, point, seed, hash, versions, ...
    populations : dict of str to int
        Name and size, in display order.
    windows : tuple of Window
    spikes : dict of str to Spikes
        ``times`` (network time in s, held to the nanosecond) and ``cells`` of each population, inside the windows only;
        ``timestamps`` (ms) and ``node_ids`` are as in the file.
    slow : dict of str to ndarray
        ``time`` (slow time, s) and equally long series in the units of `synketa.results.observables.series_unit`.
    rates : dict of str to ndarray
        ``time`` (slow time, s), ``network_time`` (s) and one series per population (Hz).
    lfp : dict of str to ndarray
        ``time`` (network time, s) and ``signal`` (nA), inside the windows only.
    record : dict of str to ndarray
        What the experiment's ``record`` names, e.g. ``"PYR[0].v"``, and ``time`` (network time, s), after the warm-up;
        units in ``attributes["record_units"]``. Empty where nothing is recorded.
    """

    attributes: Attributes
    populations: dict[str, int]
    windows: tuple[Window, ...]
    spikes: SpikeTables
    slow: Series
    rates: Series
    lfp: Series
    record: Series = field(default_factory=Series)

    def __post_init__(self) -> None:
        def freeze(name: str, value: object) -> None:
            object.__setattr__(self, name, value)

        if reserved := RESERVED & self.attributes.keys():
            raise ValueError(f"attribute {sorted(reserved)} is reserved for the file format")
        freeze("windows", tuple(self.windows))
        names = [window.name for window in self.windows]
        if len(set(names)) != len(names):
            raise ValueError(f"windows {names}: a name occurs twice")
        if self.spikes.keys() != self.populations.keys():
            raise ValueError(f"spikes of {sorted(self.spikes)}, populations {sorted(self.populations)}")
        freeze("spikes", SpikeTables({name: self._train(name) for name in self.populations}, self.windows))
        for group, clock in (("slow", SLOW_TIME), ("rates", SLOW_TIME), ("lfp", NETWORK_TIME)):
            freeze(group, Series(_columns(group, getattr(self, group)), self.windows, clock))
        recorded = _columns("record", self.record) if self.record else {}
        freeze("record", Series(recorded, self.windows, NETWORK_TIME))

    def _train(self, population: str) -> Spikes:
        times, indices = self.spikes[population]
        # SONATA stores milliseconds; whole nanoseconds survive the change of unit bit by bit.
        times = np.rint(np.array(times, float) * 1e9) / 1e9
        indices = np.array(indices, np.int64)
        if times.ndim != 1 or times.shape != indices.shape:
            raise ValueError(f"spikes of {population}: {times.shape} times, {indices.shape} indices")
        if indices.size and not (indices.min() >= 0 and indices.max() < self.populations[population]):
            raise ValueError(f"spikes of {population}: an index outside 0..{self.populations[population] - 1}")
        times.flags.writeable = indices.flags.writeable = False
        return Spikes(times, indices)

    @property
    def principal_population(self) -> str:
        """The population that the field potential and the cascade are of; in files without it PYR, or the first."""
        written = self.attributes.get("principal_population")
        return str(written or ("PYR" if "PYR" in self.populations else next(iter(self.populations))))

    def window(self, name: str) -> Window:
        """Return a window by its name.

        Raises
        ------
        ConfigurationError
            There is none of that name.
        """
        return named(self.windows, name)

    def slow_time(self, network: Any) -> Array:
        """Return slow time at network times, both s; straight lines between the bins of rates and the windows."""
        return np.asarray(np.interp(network, *clock_of(self.rates, self.windows)))

    def network_time(self, slow: Any) -> Array:
        """Return the network times at which slow times are reached, both s."""
        network, slow_times = clock_of(self.rates, self.windows)
        moving = np.append(np.diff(slow_times) > 0, True)  # slow time stands still while the network settles
        return np.asarray(np.interp(slow, slow_times[moving], network[moving]))

    def block_table(self) -> pandas.DataFrame:
        """Return the mean block of receptors in every window: a row a window, a column a population and pool.

        Absolute: the share of the pool's conductance that is blocked, 0 to 1, not a ratio to a reference. NaN in a
        window that is shorter than the sampling of slow series.
        """
        import pandas

        rows = {}
        for window in self.windows:
            series = self.slow(window.name)
            blocks = {name: values for name, values in series.items() if name.startswith("block_")}
            rows[window.name] = {
                tuple(name.removeprefix("block_").rsplit("_", 1)): values.mean() if values.size else np.nan
                for name, values in blocks.items()
            }
        table = pandas.DataFrame.from_dict(rows, orient="index")
        table.columns = pandas.MultiIndex.from_tuples(table.columns, names=["population", "pool"])
        table.index.name = "window"
        return table

    def to_xarray(self) -> xarray.DataTree:
        """Return the run as an xarray tree: ``slow``, ``rates`` and ``lfp`` over time, ``windows``, and ``spikes``.

        Times of spikes and of the field potential are network time, those of slow series and rates slow time, all in
        s; every variable has its unit in ``attrs["units"]``, and the root the attributes of the run.
        """
        import xarray

        tree = {"/": xarray.Dataset(attrs=self.attributes)}
        for group in ("slow", "rates", "lfp"):
            series = {
                name: ("time", values, {"units": dataset_unit(group, name)})
                for name, values in getattr(self, group).items()
            }
            tree[f"/{group}"] = xarray.Dataset(series).set_coords("time")
        if self.record:
            units = {"time": "s", **self.attributes.get("record_units", {})}
            traces = {name: ("time", v, {"units": units.get(name, "1")}) for name, v in self.record.items()}
            tree["/record"] = xarray.Dataset(traces).set_coords("time")
        edges = ("start", "stop", "sim_start", "sim_stop")
        spans = {edge: ("name", [getattr(window, edge) for window in self.windows], {"units": "s"}) for edge in edges}
        tree["/windows"] = xarray.Dataset(spans, {"name": [window.name for window in self.windows]})
        for name, (times, cells) in self.spikes.items():
            columns = {"time": ("spike", times, {"units": "s"}), "cell": ("spike", cells, {"units": "1"})}
            tree[f"/spikes/{name}"] = xarray.Dataset(columns, attrs={"size": self.populations[name]})
        return xarray.DataTree.from_dict(tree)

    def to_neo(self) -> neo.Block:
        """Return the run as a neo block, for elephant and the like: a segment for each window, in network time.

        A segment has a spike train for each cell, annotated with ``population`` and ``cell``, and the field potential.

        Raises
        ------
        SynketaError
            neo is not installed.
        """
        try:
            import neo
            from quantities import nA, s
        except ImportError:
            raise SynketaError("a neo block needs neo: install synketa[analysis]") from None

        block = neo.Block(name=str(self.attributes.get("hash", "")), **{"attributes": self.attributes})
        for window in self.windows:
            segment = neo.Segment(name=window.name, start=window.start, stop=window.stop)
            edges = {"t_start": window.sim_start * s, "t_stop": window.sim_stop * s}
            for population, (times, cells) in self.spikes.items():
                inside = (times >= window.sim_start) & (times < window.sim_stop)
                order = np.argsort(cells[inside], kind="stable")
                ends = np.searchsorted(cells[inside][order], np.arange(self.populations[population] + 1))
                for cell, (first, last) in enumerate(pairwise(ends)):
                    train = np.sort(times[inside][order][first:last])
                    segment.spiketrains.append(neo.SpikeTrain(train * s, **edges, population=population, cell=cell))
            inside = (self.lfp["time"] >= window.sim_start) & (self.lfp["time"] < window.sim_stop)
            if inside.sum() > 1:
                time, signal = self.lfp["time"][inside], self.lfp["signal"][inside]
                step = float(np.median(np.diff(time))) * s
                lfp = neo.AnalogSignal(signal[:, None] * nA, sampling_period=step, t_start=time[0] * s, name="lfp")
                segment.analogsignals.append(lfp)
            block.segments.append(segment)
        return block


def _columns(group: str, columns: Mapping[str, Any]) -> dict[str, Array]:
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
