"""What a result keeps of a launch: windows, spikes, field potential, series over time, numbers of a time course."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.units import HOUR
from synketa.experiment.protocol import Protocol
from synketa.experiment.run import Run
from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.integrator import expressions
from synketa.model.signalling.readouts import readouts
from synketa.model.synaptic_plasticity import Plasticity, efficacy_trajectories
from synketa.model.synaptic_plasticity import readouts as plasticity_readouts
from synketa.results.attributes import MetricRow
from synketa.results.result import Window
from synketa.simulation.brian.texts import SLOW_VARIABLES
from synketa.simulation.clock_error import clock_errors, metric_rows
from synketa.simulation.compiled_program import Output
from synketa.simulation.drug_levels import exposure, input_levels
from synketa.simulation.program_inputs import MOST_ROWS
from synketa.simulation.schedule import Timeline, arm_levels, lateness, release_filter

__all__ = [
    "cascade_series",
    "field_potential",
    "firing_rates",
    "kept_of_cascade",
    "mean_weights",
    "readout_windows",
    "recorded_traces",
    "slow_series",
    "spikes_in",
    "thinned",
    "time_course_metrics",
]

Array = NDArray[np.float64]
Indices = NDArray[np.int64]

_RATE_BIN = 0.1  # s of network time
_RATE_SPAN = 4.0  # s of network time: what a rate of the quiet days is averaged over
_SETTLED = 8 * HOUR  # s of slow time after a dose
_MOST_SYNAPSES = 1500  # whose weight is followed over time


# ---------------------------------------------------------------------------------------- windows


def readout_windows(protocol: Protocol, clock: Timeline) -> tuple[Window, ...]:
    """Return the windows of a protocol, in slow time and in network time, s."""
    return tuple(
        Window(name, start, stop, clock.network_time(start), clock.network_time(stop))
        for name, start, stop in protocol.windows
    )


def spikes_in(windows: tuple[Window, ...], output: Output, population: str) -> tuple[Array, NDArray[Any]]:
    """Return times (network, s) and cells of the spikes inside windows."""
    times, cells = output.arrays[f"spikes_{population}.t"], output.arrays[f"spikes_{population}.i"]
    kept = _inside(times, windows)
    return times[kept], cells[kept]


def field_potential(windows: tuple[Window, ...], output: Output) -> dict[str, Array]:
    """Return time (network, s) and signal (nA) inside windows."""
    times = output.arrays["lfp.t"]
    kept = _inside(times, windows)
    return {"time": times[kept], "signal": output.arrays["lfp.signal"][kept] * 1e9}


#: Unit of a text -> unit in which a trace is kept, and how many of it that is.
_SHOWN = {
    "volt": ("mV", 1e3), "amp": ("pA", 1e12), "siemens": ("nS", 1e9), "farad": ("pF", 1e12), "mmolar": ("uM", 1e3),
    "second": ("s", 1.0), "Hz": ("Hz", 1.0), "1": ("1", 1.0),
}  # fmt: skip


def recorded_traces(run: Run, output: Output) -> tuple[dict[str, Array], dict[str, str]]:
    """Return what was recorded of single cells after the warm-up, over network time (s), and the unit of each."""
    recording = run.recording
    if recording is None:
        return {}, {}
    series: dict[str, Array] = {}
    units = {}
    for name, population, cell, variable, unit in recording.traces:
        cells, _ = recording.of(population)
        times = output.arrays[f"record_{population}.t"]
        kept = times >= run.protocol.warm_up
        series.setdefault("time", times[kept])
        values = output.arrays[f"record_{population}.{variable}"].reshape(times.size, len(cells))
        shown, factor = _SHOWN.get(unit, (unit, 1.0))
        series[name], units[name] = values[kept, cells.index(cell)] * factor, shown
    return series, units


def _inside(times: Array, windows: tuple[Window, ...]) -> NDArray[np.bool_]:
    kept = np.zeros(times.shape, dtype=bool)
    for window in windows:
        kept |= (times >= window.sim_start) & (times < window.sim_stop)
    return kept


# ----------------------------------------------------------------------------------------- series


def slow_series(run: Run, output: Output, clock: Timeline) -> dict[str, Array]:
    """Return the series of drugs, medium and block on the medium's sampling grid."""
    arrays = output.arrays
    network = arrays["slow.t"]
    slow = clock.slow_time(network)
    series: dict[str, Array] = {"time": slow, "acceleration": clock.speed(network)} | exposure(run, slow).series
    series |= {name: arrays[f"slow.{name}"] for name in SLOW_VARIABLES if name != "slow_time"}
    for population in run.model.circuit.populations:
        for pool, share in _pool_shares(run, output, population).items():
            if float(share.mean()) > 0:
                mean = arrays[f"block_{population}.block_{pool}"].mean(axis=1)
                series[f"block_{population}_{pool}"] = np.interp(network, arrays[f"block_{population}.t"], mean)
    return series


def _pool_shares(run: Run, output: Output, population: str) -> dict[str, Array]:
    """Return the share of NMDA conductance in each pool, cell by cell; the cells' fraction is that of the last."""
    first, last = run.model.receptor.pools
    share = output.arrays[f"{population}.fraction_cell"]
    return {first: 1 - share, last: share}


def firing_rates(run: Run, output: Output, clock: Timeline) -> dict[str, Array]:
    """Return the mean rate of every population (Hz) in bins of 0.1 s of network time."""
    bins = max(1, int(float(clock.network[-1]) / _RATE_BIN))
    edges = np.arange(bins + 1, dtype=np.float64) * _RATE_BIN
    centres: Array = edges[:-1] + _RATE_BIN / 2
    rates: dict[str, Array] = {"time": clock.slow_time(centres), "network_time": centres}
    for name, population in run.model.circuit.populations.items():
        counts, _ = np.histogram(output.arrays[f"spikes_{name}.t"], edges)
        rates[name] = counts / (population.size * _RATE_BIN)
    return rates


def cascade_series(run: Run, output: Output, clock: Timeline) -> dict[str, Array]:
    """Return the cascade's series after the warm-up: time, states, inputs, expressions, and what tells the clock."""
    cascade = run.model.cascade
    network = output.arrays["slow.t"]
    kept = network >= run.protocol.warm_up
    network = network[kept]
    series = {"time": clock.slow_time(network), "network_time": network, "acceleration": clock.speed(network)}
    series["filter"] = release_filter(run.protocol, clock, network)
    series["late"] = lateness(run.protocol, clock, network)[1]
    series |= {name: output.arrays[f"slow.{name}"][kept] for name in (*cascade.states, *cascade.drives)}
    # The last sample lies one step before the end.
    series = {name: np.append(values, values[-1]) for name, values in series.items()}
    series["time"][-1], series["network_time"][-1] = run.protocol.stop, clock.network[-1]
    series |= arm_levels(run, series["time"])
    if cascade.levels:
        series |= input_levels(run, exposure(run, series["time"]).levels, series["time"])
    return series | expressions(cascade, series)


def kept_of_cascade(cascade: Cascade, series: dict[str, Array], times: Array) -> dict[str, Array]:
    """Return those of the cascade's series that a result keeps, at slow times, s."""
    kept = (*cascade.states, *cascade.recorded, "resting", "pyr_rate")
    return {name: np.interp(times, series["time"], series[name]) for name in kept}


def thinned(series: dict[str, Array]) -> dict[str, Array]:
    """Return series of at most so many rows, the last one kept."""
    rows = series["time"].size
    every = -(-rows // MOST_ROWS)
    return {name: values[(rows - 1) % every :: every] for name, values in series.items()}


# ----------------------------------------------------------------------------------------- numbers


def time_course_metrics(
    run: Run, baseline_rate: float, output: Output, rates: dict[str, Array], series: dict[str, Array]
) -> list[MetricRow]:
    """Return the numbers of a time course, one (metric, value, unit) each.

    Parameters
    ----------
    run : Run
    baseline_rate : float
        Of the principal population, undrugged, Hz.
    output : Output
    rates : dict
        From `firing_rates`.
    series : dict
        From `cascade_series`.
    """
    cascade, dose, principal = run.model.cascade, run.protocol.dose, run.model.circuit.principal_population
    rows: list[MetricRow] = [*readouts(cascade, series, dose)]
    width = round(_RATE_SPAN / _RATE_BIN)
    late = rates[principal][rates["time"] > dose + _SETTLED]
    if late.size >= width:
        mean = np.convolve(late, np.ones(width) / width, mode="valid") / baseline_rate
        rows.append((f"rate_{principal}_min_after_8h", float(mean.min()), "fold"))
        rows.append((f"rate_{principal}_max_after_8h", float(mean.max()), "fold"))
    rows += metric_rows("bridge_error", clock_errors(cascade, series, run.seed))
    return [*rows, *_plasticity_metrics(run, output)]


def _plasticity_metrics(run: Run, output: Output) -> list[MetricRow]:
    """Return what the stimulation did to the plastic synapses."""
    rule = run.model.plasticity
    if rule is None or not run.stimulation:
        return []
    before, after = (output.arrays[f"{rule.connection}.{name}"] for name in ("efficacy_before", "efficacy"))
    groups = _by_stimulation(run, output, rule)
    return [*plasticity_readouts(rule.rule(), rule.efficacy_start.value, before, after, *groups)]


def _by_stimulation(run: Run, output: Output, rule: Plasticity) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return which plastic synapses are between two stimulated cells, and which between two others."""
    ends = run.model.circuit.connections[rule.connection]
    cells = {stimulation.population: stimulation.cells for stimulation in run.stimulation}
    sender = output.arrays[f"{rule.connection}._synaptic_pre"] < cells.get(ends.source, 0)
    receiver = output.arrays[f"{rule.connection}._synaptic_post"] < cells.get(ends.target, 0)
    return sender & receiver, ~sender & ~receiver


# ----------------------------------------------------------------------------- weights over time


def mean_weights(run: Run, output: Output, clock: Timeline) -> dict[str, Array]:
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
    # Calcium has a second to find its level before anything moves.
    first = int(np.searchsorted(times, times[np.argmax(moving)] - 1.0))
    start = int(np.searchsorted(times, clock.network_time(run.stimulation[0].start), side="right")) - 1
    spikes = _SpikesOfSynapses(run, output, rule, float(times[first]))
    weights = {}
    for name, chosen in zip(("stimulated", "unstimulated"), _by_stimulation(run, output, rule), strict=True):
        synapses = np.flatnonzero(chosen)
        if not synapses.size:
            continue
        synapses = synapses[:: -(-synapses.size // _MOST_SYNAPSES)]
        efficacy = efficacy_trajectories(
            rule.rule(), times[first:], moving[first:-1], spikes.before(synapses), spikes.after(synapses),
            np.full(synapses.size, rule.efficacy_start.value),
        )  # fmt: skip
        weight = (1 + (rule.weight_ratio.value - 1) * efficacy).mean(axis=1)
        weight = np.concatenate([np.full(first, weight[0]), weight])
        weights[f"weight_{name}"] = weight / weight[start]
    return weights


class _SpikesOfSynapses:
    """The spikes of the cells at both ends of plastic synapses, from a network time (s) on."""

    def __init__(self, run: Run, output: Output, rule: Plasticity, since: float) -> None:
        ends = run.model.circuit.connections[rule.connection]
        arrays = output.arrays
        self._cells = {end: arrays[f"{rule.connection}._synaptic_{end}"] for end in ("pre", "post")}
        by_cell = {name: _by_cell(output, name, since) for name in {ends.source, ends.target}}
        self._spikes = {"pre": by_cell[ends.source], "post": by_cell[ends.target]}
        self._sampled = arrays[f"block_{ends.target}.t"]
        shares = _pool_shares(run, output, ends.target)
        blocked = sum(share * arrays[f"block_{ends.target}.block_{pool}"] for pool, share in shares.items())
        self._unblocked: Array = np.asarray(1 - blocked)

    def before(self, synapses: Indices) -> tuple[Indices, Array, Array]:
        """Return presynaptic spikes: the place among `synapses`, the time (s), the share of receptors unblocked."""
        return self._at("pre", synapses)

    def after(self, synapses: Indices) -> tuple[Indices, Array, Array]:
        """Return the same of postsynaptic spikes."""
        return self._at("post", synapses)

    def _at(self, end: str, synapses: Indices) -> tuple[Indices, Array, Array]:
        places, times = _of_synapses(self._spikes[end], self._cells[end][synapses])
        row = np.searchsorted(self._sampled, times, side="right") - 1
        return places, times, self._unblocked[row, self._cells["post"][synapses][places]]


def _by_cell(output: Output, population: str, since: float) -> tuple[Array, Indices]:
    """Return the spikes of a population from a time on, cell by cell, and where each cell's begin."""
    times, cells = output.arrays[f"spikes_{population}.t"], output.arrays[f"spikes_{population}.i"]
    kept = times >= since
    times, cells = times[kept], cells[kept]
    order = np.lexsort((times, cells))
    size = output.arrays[f"{population}.fraction_cell"].size
    return times[order], np.searchsorted(cells[order], np.arange(size + 1))


def _of_synapses(spikes: tuple[Array, Indices], cells: NDArray[Any]) -> tuple[Indices, Array]:
    """Return for every spike of the cells at one end of some synapses the synapse and the time."""
    times, begin = spikes
    counts = begin[cells + 1] - begin[cells]
    synapse = np.repeat(np.arange(cells.size), counts)
    nth = np.arange(synapse.size) - np.repeat(np.cumsum(counts) - counts, counts)
    return synapse, times[begin[cells][synapse] + nth]
