"""Metrics against closed forms, and tables that give back what was written."""

from __future__ import annotations

import warnings
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from synketa.analysis.metrics import (
    METRIC_DEFINITIONS,
    aperiodic_fit,
    bin_means,
    dialysate_bins,
    gamma_peak,
    measured,
    metric_definitions,
    metrics,
    spectrum,
    stored_metrics,
    synchrony,
    window_mean,
)
from synketa.analysis.summary import read_metrics
from synketa.results.observables import OBSERVABLES, Observable
from synketa.results.result import Result, Window
from synketa.results.result_file import write_result
from synthetic import _lfp, clamp, infusion

WINDOW = Window("measure", 0.0, 4.0, 0.0, 4.0)


def values(result: Result) -> dict[str, float]:
    return {metric.metric: metric.value for metric in metrics(result)}


def with_lfp(time: Any, signal: Any, window: Window = WINDOW) -> Result:
    return replace(
        clamp(),
        windows=(window,),
        spikes={name: ([], []) for name in ("PYR", "PV", "SST")},
        lfp={"time": time, "signal": signal},
    )


def test_a_clamp_run_has_plain_names_and_units() -> None:
    numbers = {metric.metric: metric for metric in metrics(clamp(uM=0.0))}
    assert numbers["rate_PYR"].value == pytest.approx(2.8, rel=0.15)
    assert numbers["rate_PYR"].unit == "Hz"
    assert numbers["gamma_power"].unit == numbers["low_power"].unit == "nA^2"
    assert numbers["free_brain_uM"].unit == "uM"
    assert {
        "gaba",
        "glutamate_dialysate",
        "glutamate_cycling",
        "glx_tissue",
        "gaba_tissue",
        "block_PV_2CD",
        "lfp_slope",
        "gamma_peak",
    } <= numbers.keys()
    assert not any("@" in name for name in numbers)


def test_a_time_course_names_its_windows() -> None:
    numbers = values(infusion())
    assert {name.split("@")[1] for name in numbers} == {"before", "infusion", "after"}
    assert numbers["plasma_ng_per_mL@infusion"] == numbers["plasma_ketamine_ng_per_mL@infusion"] > 100
    assert numbers["plasma_norketamine_ng_per_mL@after"] > numbers["plasma_norketamine_ng_per_mL@infusion"]
    # The dialysate lags behind the surge and outlasts it.
    assert numbers["glutamate_dialysate@infusion"] < numbers["glutamate@infusion"]
    assert numbers["glutamate_dialysate@after"] > numbers["glutamate@after"]


def test_rates_count_network_time() -> None:
    result = replace(clamp(), windows=(Window("measure", 100.0, 1300.0, 0.0, 2.0),))
    spikes = {"PYR": ([0.5, 1.9, 2.1], [0, 1, 2]), "PV": ([], []), "SST": ([], [])}
    numbers = values(replace(result, spikes=spikes))
    assert numbers["rate_PYR"] == pytest.approx(2 / (320 * 2.0))
    assert numbers["rate_PV"] == 0.0
    assert "cv_isi_PYR" not in numbers


@pytest.mark.parametrize(("shape", "expected"), [(1.0, 1.0), (4.0, 0.5), (1e6, 0.001)])
def test_cv_of_gamma_renewal_trains(shape: float, expected: float) -> None:
    rng = np.random.default_rng(1)
    times = np.cumsum(rng.gamma(shape, 0.01 / shape, (300, 500)), axis=1)
    indices = np.repeat(np.arange(300), 500)
    result = replace(clamp(), windows=(Window("measure", 0.0, 4.0, 0.0, 4.0),))
    spikes = {"PYR": (times.ravel(), indices), "PV": ([], []), "SST": ([], [])}
    assert values(replace(result, spikes=spikes))["cv_isi_PYR"] == pytest.approx(expected, abs=0.02)


def test_synchrony_runs_from_independent_to_identical() -> None:
    rng = np.random.default_rng(1)
    size = 400
    count = rng.poisson(size * 5 * 4.0)
    times, indices = rng.uniform(0, 4, count), rng.integers(0, size, count)
    alone = synchrony(times, indices, size, WINDOW)
    assert alone == pytest.approx(1 / np.sqrt(size), rel=0.2)
    train = rng.uniform(0, 4, 20)
    together = synchrony(np.tile(train, size), np.repeat(np.arange(size), 20), size, WINDOW)
    assert together == pytest.approx(1.0)
    half = size // 2
    mixed_times = np.concatenate([np.tile(train, half), times[indices < half]])
    mixed_indices = np.concatenate([np.repeat(np.arange(half, size), 20), indices[indices < half]])
    assert alone < synchrony(mixed_times, mixed_indices, size, WINDOW) < together
    assert np.isnan(synchrony(np.empty(0), np.empty(0, int), size, WINDOW))


def test_synchrony_matches_the_definition() -> None:
    times, indices = clamp().spikes["PYR"]
    window = clamp().windows[0]
    counts = np.zeros((320, 800))
    np.add.at(counts, (indices, ((times - 2.0) / 0.005).astype(int)), 1)
    expected = np.sqrt(counts.mean(axis=0).var() / counts.var(axis=1).mean())
    assert synchrony(times, indices, 320, window) == pytest.approx(expected, rel=1e-12)


def test_band_power_of_a_sine() -> None:
    time = np.arange(4000) / 1e3
    numbers = values(with_lfp(time, 40 + 3 * np.sin(2 * np.pi * 50 * time) + np.sin(2 * np.pi * 4 * time)))
    assert numbers["gamma_power"] == pytest.approx(3**2 / 2, rel=1e-3)
    assert numbers["low_power"] == pytest.approx(1 / 2, rel=1e-3)


def test_short_windows_leave_spectral_metrics_out() -> None:
    time = np.arange(1500) / 1e3
    noise = np.random.default_rng(1).normal(size=1500)
    numbers = values(with_lfp(time, noise, Window("measure", 0.0, 1.5, 0.0, 1.5)))
    assert "gamma_power" in numbers
    assert "low_power" not in numbers
    numbers = values(with_lfp(time[:500], noise[:500], Window("measure", 0.0, 0.5, 0.0, 0.5)))
    assert "gamma_power" not in numbers
    assert spectrum(with_lfp([], []), WINDOW)[0].size == 0
    assert "gamma_power" not in values(with_lfp([], []))


def test_gamma_peak_is_reported_only_when_there_is_one() -> None:
    window = Window("measure", 0.0, 8.0, 0.0, 8.0)
    peaks, flat = [], []
    for seed in range(20):
        peaks.append(gamma_peak(with_lfp(*_lfp(np.random.default_rng(seed), (0, 8), 1.0), window), window))
        flat.append(gamma_peak(with_lfp(*_lfp(np.random.default_rng(seed), (0, 8), 0.0), window), window))
    assert np.mean(peaks) == pytest.approx(42, abs=4)
    assert np.isfinite(flat).sum() <= 3  # one in twenty-five is due to chance


@pytest.mark.parametrize("gamma", [0.0, 1.0])
def test_slope_is_that_of_the_noise_with_and_without_a_peak(gamma: float) -> None:
    window = Window("measure", 0.0, 20.0, 0.0, 20.0)
    slopes = [
        values(with_lfp(*_lfp(np.random.default_rng(seed), (0, 20), gamma), window))["lfp_slope"] for seed in range(4)
    ]
    # The noise falls as 1/f^1.6 with a knee at 8 Hz, which leaves 1.5 between 20 and 200 Hz.
    assert np.mean(slopes) == pytest.approx(1.5, abs=0.1)


def _known_spectrum(seed: int, exponent: float, peak: float, seconds: float) -> tuple[Any, Any]:
    """Return a spectrum (Welch, 1 Hz) of noise that falls as 1/f^exponent, with a peak of a relative height at 42 Hz."""
    rng = np.random.default_rng(seed)
    samples = round(seconds * 1000)
    frequency = np.fft.rfftfreq(samples, 1e-3)
    frequency[0] = frequency[1]
    power = frequency**-exponent * (1 + peak * np.exp(-(((frequency - 42) / 8) ** 2) / 2))
    noise = rng.normal(size=frequency.size) + 1j * rng.normal(size=frequency.size)
    return spectrum(with_lfp(np.arange(samples) / 1e3, np.fft.irfft(noise * np.sqrt(power * samples), samples),
                             Window("measure", 0.0, seconds, 0.0, seconds)), Window("measure", 0.0, seconds, 0.0, seconds))  # fmt: skip


def _fooof_exponent(frequency: Any, power: Any) -> float:
    with warnings.catch_warnings(record=True):  # it warns of its own end, in favour of a release candidate
        fooof = pytest.importorskip("fooof")
    model = fooof.FOOOF(
        aperiodic_mode="fixed", peak_width_limits=(4, 40), max_n_peaks=2, min_peak_height=0.1, verbose=False
    )
    model.fit(frequency, power, [20, 200])
    return float(model.aperiodic_params_[1])


@pytest.mark.parametrize("exponent", [1.0, 1.6, 2.4])
@pytest.mark.parametrize("peak", [0.0, 3.0, 10.0])
def test_slope_is_a_known_exponent_and_nearer_to_it_than_that_of_fooof(exponent: float, peak: float) -> None:
    """Tolerance of `lfp_slope`: 0.1 in windows of 20 s, a single one 0.25; where there is no peak fooof agrees to 0.1."""
    spectra = [_known_spectrum(seed, exponent, peak, 20.0) for seed in range(6)]
    ours = np.array([aperiodic_fit(*known)[1] for known in spectra])
    fooof = np.array([_fooof_exponent(*known) for known in spectra])
    assert ours.mean() == pytest.approx(exponent, abs=0.1)
    assert np.abs(ours - exponent).max() < 0.25
    if peak:
        assert np.abs(ours - exponent).mean() < np.abs(fooof - exponent).mean()
    else:
        assert fooof.mean() == pytest.approx(ours.mean(), abs=0.1)


@given(
    steps=st.lists(st.floats(0.1, 50), min_size=3, max_size=20),
    low=st.floats(0, 0.4),
    high=st.floats(0.6, 1),
    slope=st.floats(-5, 5),
)
def test_window_mean_of_a_line_is_its_middle(steps: list[float], low: float, high: float, slope: float) -> None:
    time = np.cumsum(steps)
    start, stop = (time[0] + share * (time[-1] - time[0]) for share in (low, high))
    expected = 1 + slope * (start + stop) / 2
    assert window_mean(time, 1 + slope * time, start, stop) == pytest.approx(expected, abs=1e-6)


def test_bin_means_are_window_means() -> None:
    rng = np.random.default_rng(4)
    time, values = np.sort(rng.uniform(0, 100, 60)), rng.normal(size=60)
    edges = np.array([time[0], 20.0, 20.5, 50.0, 90.0])
    means = [window_mean(time, values, low, high) for low, high in pairwise(edges)]
    np.testing.assert_allclose(bin_means(time, values, edges), means, atol=1e-12)
    assert np.isnan(bin_means(time, values, np.array([50.0, 300.0]))).all()


def test_window_mean_outside_the_run_is_not_a_number() -> None:
    time = np.arange(10.0)
    assert np.isnan(window_mean(time, time, 5.0, 20.0))
    assert np.isnan(window_mean(time, time, -5.0, 5.0))
    assert np.isnan(window_mean(time[:1], time[:1], 0.0, 1.0))


def test_dialysate_bins_are_twenty_minutes() -> None:
    result = infusion()
    middle, mean = dialysate_bins(result)
    np.testing.assert_array_equal(middle / 60, [10, 30, 50, 70, 90, 110])
    slow = result.slow
    whole = window_mean(slow["time"], slow["glutamate_dialysate"], 1200, 6000)
    assert mean[1:5].mean() == pytest.approx(whole, rel=1e-9)


def test_a_result_carries_its_metrics_until_their_definitions_change() -> None:
    result = measured(clamp())
    assert stored_metrics(clamp().attributes) is None
    assert stored_metrics(result.attributes) == metrics(result) != []
    for older in (1, f"0-{METRIC_DEFINITIONS.partition('-')[2]}"):  # a number was stored once
        assert stored_metrics({**result.attributes, "metrics_version": older}) is None


def test_stored_metrics_are_computed_anew_when_a_metric_is_added() -> None:
    added = Observable("bursts_{population}", "Hz", "{population} bursts", "Bursts of a cell.", "window")
    changes = (
        [*OBSERVABLES, added],
        OBSERVABLES[1:],
        [replace(OBSERVABLES[0], unit="kHz"), *OBSERVABLES[1:]],
    )
    for changed in changes:
        assert metric_definitions(changed) != METRIC_DEFINITIONS
    words = [replace(OBSERVABLES[0], label="rate", meaning="A rate."), *OBSERVABLES[1:]]
    series = replace(added, kind="series")
    for same in (words, [*OBSERVABLES, series], [*reversed(OBSERVABLES)]):
        assert metric_definitions(same) == METRIC_DEFINITIONS


def test_the_table_of_runs_does_not_mix_metrics_of_two_versions(tmp_path: Path) -> None:
    result = measured(clamp())
    rows = result.attributes["metrics"]
    runs = {"new": result, "old": replace(result, attributes={**result.attributes, "metrics": rows[1:]})}
    runs["old"].attributes["metrics_version"] = 1  # type: ignore[typeddict-item]
    for name, stored in runs.items():
        write_result(stored, tmp_path / f"{name}.h5")
    of_new, of_old = (list(read_metrics(tmp_path / f"{name}.h5")[0]) for name in runs)
    assert [line.metric for line in of_old] == [line.metric for line in of_new]
