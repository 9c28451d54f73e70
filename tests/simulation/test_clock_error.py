"""The stated error of the clock: it sees lag and noise, and covers the true one (cases in benchmarks/clock_error.py)."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks import clock_error as comparison
from synketa.common.units import HOUR
from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment
from synketa.model.composite import load_model
from synketa.simulation.clock_error import CurveError, clock_errors, metric_rows
from synketa.simulation.schedule import lateness, release_filter, timeline

CASCADE = load_model().cascade


def series(speed: float, noise: float, size: float = 0.4) -> dict[str, np.ndarray]:
    """Return what a run on a constant clock would have recorded of a surge of half an hour."""
    network = np.arange(0.0, 8 * HOUR / speed, 0.05)
    time = speed * network
    x = np.clip(time - HOUR / 2, 0.0, None) / 1200.0
    rng = np.random.default_rng(1)
    kept = {name: np.full_like(time, one.baseline) for name, one in CASCADE.inputs.items() if one.kind != "network"}
    kept |= {name: np.full_like(time, CASCADE.text.start[name]) for name in CASCADE.states}
    kept["surge"] = 1 + size * x * np.exp(1 - x) + noise * rng.standard_normal(time.size)
    kept["resting"] = 1 - 0.3 * x * np.exp(1 - x)
    assert set(CASCADE.system.inputs) <= set(kept)
    clock = {"time": time, "network_time": network, "acceleration": np.full_like(time, speed)}
    return kept | clock | {"filter": np.full_like(time, 0.1), "late": np.full_like(time, 0.25)}


def errors(speed: float, noise: float, **more: float) -> dict[str, CurveError]:
    return clock_errors(CASCADE, series(speed, noise, **more))


def test_a_faster_clock_and_a_noisier_network_state_larger_errors() -> None:
    slow, fast, noisy = errors(120, 0.02), errors(480, 0.02), errors(120, 0.1)
    assert slow["mtor"].share < fast["mtor"].share
    assert slow["mtor"].share < noisy["mtor"].share
    assert 0 < slow["mtor"].share < 0.1


def test_a_course_that_does_not_move_states_an_error_of_its_baseline_only() -> None:
    still = errors(240, 0.01, size=0.0)
    assert still["mtor"].share is still["spines"].share is None
    assert 0 <= still["spines"].fold <= still["mtor"].fold < 0.05
    assert [metric for metric, _, _ in metric_rows("bridge_error", still)] == [
        "bridge_error_mtor_fold", "bridge_error_spines_fold"
    ]  # fmt: skip
    moved = errors(240, 0.01)
    stated = {metric: value for metric, value, _ in metric_rows("bridge_error", moved)}
    assert stated["bridge_error"] == stated["bridge_error_mtor"], "spines have not moved yet"
    assert stated["bridge_error_mtor_fold"] == pytest.approx(stated["bridge_error_mtor"] * moved["mtor"].excess)


def test_a_quiet_clock_before_the_dose_does_not_see_the_dose() -> None:
    """Half an hour on the quiet clock is a tenth of a second of network time, far less than what it averages over."""
    acute = series(240, 0.02)
    lead = np.arange(0.0, 0.1, 0.05)
    early = {name: np.concatenate([np.full(lead.size, values[0]), values]) for name, values in acute.items()}
    early["network_time"] = np.concatenate([lead, acute["network_time"] + 0.1])
    early["time"] = np.concatenate([38400 * (lead - 0.1), acute["time"]])
    early["acceleration"][: lead.size], early["filter"][: lead.size] = 38400.0, 20.1
    alone, after = (clock_errors(CASCADE, one)["mtor"].share for one in (acute, early))
    assert after == pytest.approx(alone, rel=0.5)


def test_a_step_at_an_event_is_no_noise() -> None:
    """A level that is held from time 0 on: averaging over the step would make a spike of it, to be put back later."""
    speeds = {-HOUR: 1800.0, 0.0: 120.0, 2 * HOUR: 1800.0, 20 * HOUR: 0.0}
    pieces = [np.arange(a, b, v * 0.05) for (a, v), b in zip(speeds.items(), list(speeds)[1:], strict=False)]
    time = np.concatenate(pieces)
    speed = np.repeat([1800.0, 120.0, 1800.0], [piece.size for piece in pieces])
    held = series(120, 0.0, size=0.0)
    held = {name: np.full_like(time, values[0]) for name, values in held.items()}
    held["surge"][(time >= 0) & (time < 40 * 60)] = 1.4
    held |= {"time": time, "acceleration": speed, "network_time": 0.05 * np.arange(time.size)}
    held["filter"] = np.where(speed < 1000, np.where(held["surge"] > 1, 0.18, 0.17), 8.0)
    held["late"] = held["filter"] + 0.15
    stated = clock_errors(CASCADE, held)
    assert 0.0 < stated["mtor"].share < 0.05


def test_levels_act_early_by_what_is_heard_late() -> None:
    """On the way from a dose the network hears what it will answer in time; no dose acts before it is administered."""
    run = next(run for run in expand(load_experiment("repeated_dosing", seeds=1)) if run.condition == "twice_a_week")
    clock = timeline(run.protocol)
    network = clock.network_times(np.concatenate([np.arange(-600.0, 3 * HOUR, 30.0), 84 * HOUR + np.arange(-30.0, 0)]))
    lead, late = lateness(run.protocol, clock, network)
    slow = clock.slow_time(network)
    before, next_one = slow < 0, 84 * HOUR
    assert (lead[before] == 0).all()
    soon = (slow >= 0) & (slow < HOUR)
    assert late[soon] == pytest.approx(0, abs=1e-9)
    assert lead[soon] == pytest.approx(
        clock.speed(network)[soon] * (release_filter(run.protocol, clock, network)[soon] + 0.15)
    )
    held = (slow > HOUR) & (slow < next_one)
    assert (slow + lead)[held].max() < next_one
    assert (np.diff((slow + lead)[soon]) > 0).all()


@pytest.mark.full
def test_the_clock_is_close_to_a_slower_one_and_states_its_error() -> None:
    measured = comparison.measure(list(comparison.CASES))
    print("\n".join(comparison.table(measured)))
    for case, row in measured.items():
        for label in comparison.SERIES:
            assert comparison.is_met(row, label), (case, label)
    covered = [row[f"covered {label}"] for row in measured.values() for label in comparison.SERIES]
    assert np.mean(covered) > 0.9
