"""The slow side as statistics: one dose in mice over two weeks and the arms at a day, each against its own vehicle.

Bands are the project's own targets, not published numbers. Run with ``pytest -m weeks``; minutes on two cores.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

import numpy as np
import pytest

from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment
from synketa.experiment.run import Run
from synketa.simulation.calibration import calibrate
from synketa.simulation.simulate import simulate

pytestmark = pytest.mark.weeks

SEEDS = 5
Numbers = dict[str, np.ndarray]


def readouts(run: Run) -> dict[str, float]:
    """Simulate, and return the numbers of the time course."""
    return {name: value for name, value, _ in simulate(run).attributes["readouts"]}


@pytest.fixture(scope="module")
def measured() -> Callable[..., dict[str, Numbers]]:
    def go(name: str, conditions: tuple[str, ...], seeds: int) -> dict[str, Numbers]:
        runs = [run for run in expand(load_experiment(name, seeds=seeds)) if run.condition in conditions]
        for seed in range(1, seeds + 1):
            calibrate(runs[0].calibration_model, seed)
        with ProcessPoolExecutor(os.cpu_count()) as pool:
            rows = list(pool.map(readouts, runs))
        found: dict[str, Numbers] = {}
        for condition in conditions:
            own = [row for run, row in zip(runs, rows, strict=True) if run.condition == condition]
            shared = set.intersection(*(set(row) for row in own))
            found[condition] = {metric: np.array([row[metric] for row in own]) for metric in shared}
        return found

    return go


@pytest.fixture(scope="module")
def course(measured: Callable[..., dict[str, Numbers]]) -> dict[str, Numbers]:
    return measured("time_course", ("vehicle", "mouse_10mg"), SEEDS)


#: Metric -> band of the mean over seeds of the ratio to the vehicle.
BANDS = {
    "p_mtor_6h": (0.85, 1.15),
    "protein_6h": (1.3, 2.0),
    "protein_24h": (1.2, 1.8),
    "protein_72h": (1.1, 2.0),
    "spines_6h": (0.98, 1.02),
    "formation_3h_6h": (0.85, 1.15),
    "formation_12h_24h": (1.5, 10.0),
    "spines_24h": (1.1, 1.45),
    "spines_7d": (1.0, 1.15),
    "spines_14d": (1.02, 1.2),
    "elimination_24h": (0.85, 1.15),
}


@pytest.mark.parametrize("metric", BANDS)
def test_one_dose_in_mice(course: dict[str, Numbers], metric: str) -> None:
    low, high = BANDS[metric]
    assert low < (course["mouse_10mg"][metric] / course["vehicle"][metric]).mean() < high


def test_p_mtor_peaks_in_time(course: dict[str, Numbers]) -> None:
    assert 1.6 < course["mouse_10mg"]["p_mtor_peak"].mean() < 3.5
    assert 0.5 < course["mouse_10mg"]["p_mtor_peak_time"].mean() < 2.0


def test_spines_fall_in_the_second_week(course: dict[str, Numbers]) -> None:
    assert (course["mouse_10mg"]["spines_14d"] < course["mouse_10mg"]["spines_7d"]).all()


def test_the_vehicle_does_not_drift(course: dict[str, Numbers]) -> None:
    for metric in ("spines_24h", "spines_7d", "spines_14d", "protein_72h"):
        assert course["vehicle"][metric] == pytest.approx(np.ones(SEEDS), abs=0.02)


def test_rates_stay_near_their_baseline(course: dict[str, Numbers]) -> None:
    for numbers in course.values():
        assert numbers["rate_PYR_min_after_8h"].min() > 0.8
        assert numbers["rate_PYR_max_after_8h"].max() < 1.25


def test_blocked_nodes(measured: Callable[..., dict[str, Numbers]]) -> None:
    blocked = ("NBQX", "anti_BDNF", "TrkB_block", "VEGF_block", "LVDCC_blocker", "rapamycin_local")
    numbers = measured("arms", ("saline", "ketamine", "Val66Met", *blocked), 1)
    gain = {name: (one["spines_24h"] / numbers["saline"]["spines_24h"]).mean() - 1 for name, one in numbers.items()}
    for name in blocked:
        assert gain[name] < 0.2 * gain["ketamine"], name
    assert gain["Val66Met"] < 0.5 * gain["ketamine"]
