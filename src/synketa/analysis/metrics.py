"""From results to numbers: the metrics of a run."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from synketa.analysis.cells import count_spikes, packed_counts, rank_correlation
from synketa.results.attributes import Attributes, MetricRow
from synketa.results.observables import OBSERVABLES, Observable, unit
from synketa.results.result import Result, Window

__all__ = [
    "METRICS_VERSION",
    "METRIC_DEFINITIONS",
    "Metric",
    "aperiodic_fit",
    "bin_means",
    "dialysate_bins",
    "gamma_peak",
    "measured",
    "metric_definitions",
    "metrics",
    "spectrum",
    "stored_metrics",
    "synchrony",
    "window_mean",
]

Array = np.ndarray[Any, np.dtype[Any]]

METRICS_VERSION = 1  # raise when a metric is computed in another way: stored ones are then computed anew
GAMMA, HIGH_GAMMA, BETA, LOW = (30.0, 80.0), (50.0, 90.0), (13.0, 30.0), (1.0, 8.0)  # Hz
_PEAK_RANGE = (20.0, 100.0)  # Hz
_APERIODIC_RANGE = (20.0, 200.0)  # Hz: above the knee that synaptic decay leaves
_MINIMUM_SPIKES = 5  # of a cell, for a coefficient of variation
_SEGMENT = 1.0  # s, of a spectrum: 1 Hz resolution
_BIN = 0.005  # s, of the synchrony measure
_AVERAGED = (
    "glutamate", "glutamate_dialysate", "gaba", "glx_tissue", "gaba_tissue", "glutamate_cycling", "ampa_throughput",
    "adenosine", "occupancy",
)  # fmt: skip


def metric_definitions(observables: Iterable[Observable] = OBSERVABLES) -> str:
    """Return what says by which definitions metrics were computed.

    It changes by itself with every metric that is added, renamed, left out, or of another unit.
    """
    listed = sorted((metric.name, metric.unit, metric.kind) for metric in observables if metric.kind != "series")
    return f"{METRICS_VERSION}-{hashlib.sha256(json.dumps(listed).encode()).hexdigest()[:8]}"


#: Stored beside the metrics of a run.
METRIC_DEFINITIONS = metric_definitions()


class Metric(NamedTuple):
    """A number with a name and a unit."""

    metric: str
    value: float
    unit: str


def metrics(result: Result) -> list[Metric]:
    """Return the metrics of every window of a run.

    Names end in ``@<window>`` unless the only window is ``measure``. A metric that the window
    cannot support (too short, no spikes, no spectral peak) is left out. Those of a whole time course
    (signalling, spines, the error of the clock) have no window.
    """
    plain = [window.name for window in result.windows] == ["measure"]
    in_windows = [
        Metric(name if plain else f"{name}@{window.name}", value, unit(name))
        for window in result.windows
        for name, value in _window_values(result, window)
        if np.isfinite(value)
    ]
    return in_windows + [Metric(*line) for line in result.attributes.get("readouts", ())]


def _window_values(result: Result, window: Window) -> Iterator[tuple[str, float]]:
    """Yield the metrics of a window, name and value; units are those of the registry."""
    if "surface" in result.attributes:  # rates, but no spikes
        for name in result.populations:
            mean = window_mean(result.rates["time"], result.rates[name], window.start, window.stop)
            yield f"rate_{name}", mean
        yield from _slow_means(result, window)
        return
    trains = {name: _inside(*train, window) for name, train in result.spikes.items()}
    for name, (times, _) in trains.items():
        yield f"rate_{name}", times.size / (result.populations[name] * window.sim_duration)
        if window != (first := result.windows[0]):
            before, now = (count_spikes(result, name, span) for span in (first, window))
            yield f"rate_rank_correlation_before_{name}", rank_correlation(before, now)
    principal = result.principal_population
    yield f"cv_isi_{principal}", _mean_cv(*trains[principal])
    yield "synchrony", synchrony(*trains[principal], result.populations[principal], window)
    frequency, power = spectrum(result, window)
    if frequency.size:
        for name, band in (("gamma_power", GAMMA), ("high_gamma_power", HIGH_GAMMA), ("beta_power", BETA)):
            yield name, _band(frequency, power, band)
        yield "gamma_peak", gamma_peak(result, window)
        if window.sim_duration >= 2 * _SEGMENT:
            yield "low_power", _band(frequency, power, LOW)
        yield "lfp_slope", aperiodic_fit(frequency, power)[1]
    yield from _slow_means(result, window)


def _inside(times: Array, indices: Array, window: Window) -> tuple[Array, Array]:
    inside = (times >= window.sim_start) & (times < window.sim_stop)
    return times[inside], indices[inside]


def _mean_cv(times: Array, indices: Array) -> float:
    """Return the mean over cells of the coefficient of variation of interspike intervals."""
    order = np.lexsort((times, indices))
    times, indices = times[order], indices[order]
    _, first, count = np.unique(indices, return_index=True, return_counts=True)
    values = []
    for start, number in zip(first, count, strict=True):
        if number >= _MINIMUM_SPIKES:
            intervals = np.diff(times[start : start + number])
            values.append(intervals.std(ddof=1) / intervals.mean())
    return float(np.mean(values)) if values else np.nan


def synchrony(times: Array, indices: Array, size: int, window: Window) -> float:
    """Return Golomb's chi: 0 for independent cells (as 1/sqrt(N)), 1 for identical ones.

    chi^2 is the variance over time of the mean activity, over the mean variance of the single
    cells' activity; activity is the spike count in bins of 5 ms.

    References
    ----------
    Golomb & Rinzel 1994, doi:10.1016/0167-2789(94)90214-3; Golomb 2007,
    doi:10.4249/scholarpedia.1347.
    """
    bins = int(window.sim_duration / _BIN + 1e-9)
    place = ((times - window.sim_start) / _BIN).astype(np.int64)
    kept = place < bins
    if bins < 2 or not kept.any():
        return float(np.nan)
    place, indices = place[kept], indices[kept]
    population = np.bincount(place, minlength=bins) / size
    # Of the count matrix only the entries that are not zero are needed.
    _, count = np.unique(indices * bins + place, return_counts=True)
    per_cell = np.bincount(indices, minlength=size) / bins
    single = np.sum(count**2.0) / (bins * size) - np.mean(per_cell**2)
    return float(np.sqrt(population.var() / single)) if single > 0 else float(np.nan)


def spectrum(result: Result, window: Window, segment: float = _SEGMENT) -> tuple[Array, Array]:
    """Return the power spectral density of the LFP in a window (Welch).

    Returns
    -------
    frequency : ndarray
        Hz, without 0; empty when the window is shorter than one segment.
    power : ndarray
        nA^2/Hz.
    """
    time = result.lfp["time"]
    inside = (time >= window.sim_start - 1e-9) & (time < window.sim_stop - 1e-9)
    values = result.lfp["signal"][inside]
    step = float(np.median(np.diff(time))) if time.size > 1 else 1.0
    length = round(segment / step)
    if length < 2 or values.size < length:
        return np.empty(0), np.empty(0)
    from scipy import signal  # slow to import: `status` reads no spectra

    frequency, power = signal.welch(
        values, fs=1 / step, nperseg=length, nfft=max(length, round(_SEGMENT / step)), detrend="constant"
    )
    return frequency[1:], power[1:]


def _band(frequency: Array, power: Array, band: tuple[float, float]) -> float:
    inside = (frequency >= band[0]) & (frequency <= band[1])
    return float(np.trapezoid(power[inside], frequency[inside]))


def aperiodic_fit(frequency: Array, power: Array) -> tuple[float, float]:
    """Return offset and exponent of ``log10 P = offset - exponent log10 f`` between 20 and 200 Hz.

    One Gaussian peak is fitted along with the line, so that gamma does not tilt it; a robust loss takes care of the
    rest. Against a known exponent, windows of 20 s, its root mean square error is 0.04 without a peak, 0.08 and 0.11
    with a gamma peak of 4 and 11 times the line; that of fooof 1.1.1 is 0.05, 0.13 and 0.30 (it is no longer
    maintained, and its successor is not released): see tests/analysis/test_metrics.py.
    """
    inside = (frequency >= _APERIODIC_RANGE[0]) & (frequency <= _APERIODIC_RANGE[1]) & (power > 0)
    if inside.sum() < 10:
        return np.nan, np.nan
    f, x, y = frequency[inside], np.log10(frequency[inside]), np.log10(power[inside])
    weight = np.sqrt(f[0] / f)  # equal weight per octave, not per hertz
    slope, offset = np.polyfit(x, y, 1, w=weight)

    def misfit(p: Array) -> Array:
        peak = p[2] * np.exp(-(((f - p[3]) / p[4]) ** 2) / 2)
        return np.asarray(weight * (y - p[0] + p[1] * x - peak))

    start = [offset, -slope, 0.1, 45.0, 8.0]
    bounds = [-np.inf, -np.inf, 0, _PEAK_RANGE[0], 3], [np.inf, np.inf, np.inf, _PEAK_RANGE[1], 20]
    from scipy import optimize

    fit = optimize.least_squares(misfit, start, bounds=bounds, loss="soft_l1", f_scale=0.3, x_scale=[1, 1, 1, 10, 5])
    return float(fit.x[0]), float(fit.x[1])


def gamma_peak(result: Result, window: Window) -> float:
    """Return the frequency of the highest peak over 1/f between 20 and 100 Hz, or NaN.

    A peak must rise 0.15 decades and 3.5 standard errors of the spectrum above the aperiodic line:
    noise without a peak passes in about one window of twenty-five.
    """
    frequency, power = spectrum(result, window, segment=_SEGMENT / 4)
    if not frequency.size or not np.all(power > 0):
        return np.nan
    offset, exponent = aperiodic_fit(frequency, power)
    excess = np.log10(power) - (offset - exponent * np.log10(frequency))
    from scipy import signal

    peaks, _ = signal.find_peaks(np.where(np.isfinite(excess), excess, -np.inf))
    peaks = peaks[(frequency[peaks] >= _PEAK_RANGE[0]) & (frequency[peaks] <= _PEAK_RANGE[1])]
    if not peaks.size:
        return np.nan
    best = peaks[np.argmax(excess[peaks])]
    segments = 2 * window.sim_duration / (_SEGMENT / 4) - 1  # half overlapped
    threshold = max(0.15, 3.5 * 0.434 / np.sqrt(0.9 * segments))
    return float(frequency[best]) if excess[best] > threshold else np.nan


def window_mean(time: Array, values: Array, start: float, stop: float) -> float:
    """Return the time average of a series (uneven steps allowed), NaN where it does not reach."""
    if time.size < 2:
        return np.nan
    slack = float(np.max(np.diff(time)))  # the last sample of a run lies one step before its end
    if start < time[0] - slack or stop > time[-1] + slack:
        return np.nan
    inner = time[(time > start) & (time < stop)]
    grid = np.concatenate([[start], inner, [stop]])
    return float(np.trapezoid(np.interp(grid, time, values), grid) / (stop - start))


def bin_means(time: Array, values: Array, edges: Array) -> Array:
    """Return the time average of a series between neighbouring edges, NaN where it does not reach.

    Equal to `window_mean` for every bin, for many bins at once.
    """
    from scipy import integrate

    slack = float(np.max(np.diff(time)))
    grid = np.union1d(time, edges)
    area = integrate.cumulative_trapezoid(np.interp(grid, time, values), grid, initial=0)
    means = np.diff(area[np.searchsorted(grid, edges)]) / np.diff(edges)
    reached = (edges[:-1] >= time[0] - slack) & (edges[1:] <= time[-1] + slack)
    return np.where(reached, means, np.nan)


def _slow_means(result: Result, window: Window) -> Iterator[tuple[str, float]]:
    """Yield the time averages of the slow series that are metrics, name and value."""

    def mean(name: str) -> float:
        return window_mean(result.slow["time"], result.slow[name], window.start, window.stop)

    for name in (*_AVERAGED, *(name for name in result.slow if name.startswith("block_"))):
        if name in result.slow:
            yield name, mean(name)
    # the first analyte is the drug itself; with metabolites each has a metric by its name, too
    for prefix, suffix in (("plasma", "ng_per_mL"), ("free_brain", "uM")):
        levels = [name for name in result.slow if name.startswith(f"{prefix}_")]
        for place, name in enumerate(levels):
            if place == 0:
                yield f"{prefix}_{suffix}", mean(name)
            if len(levels) > 1:
                yield f"{name}_{suffix}", mean(name)


def dialysate_bins(result: Result, start: float = 0.0) -> tuple[Array, Array]:
    """Return the dialysate as an experiment samples it: bins of 20 minutes from the dose on.

    Returns
    -------
    middle : ndarray
        Bin centres, slow time, s.
    mean : ndarray
        Mean fold of baseline per bin. The mean of 20-100 min is the mean of bins 1 to 4.
    """
    time, values = result.slow["time"], result.slow["glutamate_dialysate"]
    edges = np.arange(start, time[-1] + np.median(np.diff(time)) + 1e-6, 1200.0)
    means = [window_mean(time, values, low, high) for low, high in pairwise(edges)]
    return (edges[:-1] + edges[1:]) / 2, np.array(means)


# ----------------------------------------------------------------------------------------- stored


def measured(result: Result) -> Result:
    """Return a result that carries its metrics: the tables of 10^5 runs then need no spikes and no spectra."""
    rows: list[MetricRow] = [*metrics(result)]
    attributes: Attributes = {**result.attributes, "metrics": rows, "metrics_version": METRIC_DEFINITIONS}
    if result.spikes:
        attributes["cell_counts"] = packed_counts(result)
    return replace(result, attributes=attributes)


def stored_metrics(attributes: Mapping[str, Any]) -> list[Metric] | None:
    """Return the metrics that a run carries; None where it has none, or those of other definitions."""
    if attributes.get("metrics_version") != METRIC_DEFINITIONS:
        return None
    return [Metric(*line) for line in attributes["metrics"]]
