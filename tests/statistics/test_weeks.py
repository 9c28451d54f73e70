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
    return measured("time_course", ("vehicle", "mouse_10mg", "rat_10mg", "human_infusion"), SEEDS)


#: Condition, metric -> band of the mean over seeds of the ratio to the vehicle.
BANDS = {
    ("mouse_10mg", "p_mtor_peak"): (1.6, 3.5),
    ("mouse_10mg", "p_mtor_6h"): (0.85, 1.15),
    ("mouse_10mg", "protein_6h"): (1.3, 2.0),
    ("mouse_10mg", "protein_24h"): (1.2, 1.8),
    ("mouse_10mg", "protein_72h"): (1.1, 2.0),
    ("mouse_10mg", "spines_6h"): (0.98, 1.02),
    ("mouse_10mg", "formation_3h_6h"): (0.85, 1.15),
    ("mouse_10mg", "formation_12h_24h"): (1.5, 12.0),
    ("mouse_10mg", "spines_24h"): (1.1, 1.45),
    ("mouse_10mg", "spines_7d"): (1.0, 1.15),
    ("mouse_10mg", "spines_14d"): (1.02, 1.2),
    ("mouse_10mg", "mushroom_24h"): (1.02, 1.4),
    ("mouse_10mg", "elimination_24h"): (0.85, 1.15),
    ("mouse_10mg", "elimination_old_1d_14d"): (0.85, 1.15),
    ("rat_10mg", "p_mtor_peak"): (1.6, 3.5),
    ("rat_10mg", "p_mtor_6h"): (0.85, 1.15),
    ("rat_10mg", "spines_6h"): (0.98, 1.02),
    ("rat_10mg", "spines_24h"): (1.1, 1.5),
}


@pytest.mark.parametrize(("condition", "metric"), BANDS)
def test_one_dose(course: dict[str, Numbers], condition: str, metric: str) -> None:
    low, high = BANDS[condition, metric]
    assert low < (course[condition][metric] / course["vehicle"][metric]).mean() < high


@pytest.mark.xfail(
    reason="1.07 with the default kinetics of adults, 1.04 with those of Clements and Nimmo", strict=True
)
def test_imaging_in_man_sees_no_change(course: dict[str, Numbers]) -> None:
    """Density of synapses by positron emission tomography a day after the infusion (holmes_2022)."""
    ratio = (course["human_infusion"]["spines_24h"] / course["vehicle"]["spines_24h"]).mean()
    assert 0.95 < ratio < 1.05


def test_p_mtor_peaks_in_time(course: dict[str, Numbers]) -> None:
    assert 0.5 < course["mouse_10mg"]["p_mtor_peak_time"].mean() < 2.0


def test_spines_fall_in_the_second_week(course: dict[str, Numbers]) -> None:
    assert (course["mouse_10mg"]["spines_14d"] < course["mouse_10mg"]["spines_7d"]).all()


def test_the_vehicle_does_not_drift(course: dict[str, Numbers]) -> None:
    for metric in ("spines_24h", "spines_7d", "spines_14d", "protein_72h"):
        assert course["vehicle"][metric] == pytest.approx(np.ones(SEEDS), abs=0.02)


def test_few_spines_are_lost_without_a_drug(course: dict[str, Numbers]) -> None:
    """At most a tenth; 3 to 5 % are found through the skull (zuo_2005), which is missed."""
    assert 0.05 < course["vehicle"]["elimination_14d"].mean() < 0.1


def test_rates_stay_near_their_baseline(course: dict[str, Numbers]) -> None:
    for numbers in course.values():
        assert numbers["rate_PYR_min_after_8h"].min() > 0.8
        assert numbers["rate_PYR_max_after_8h"].max() < 1.25


@pytest.fixture(scope="module")
def shares(measured: Callable[..., dict[str, Numbers]]) -> dict[str, float]:
    """What each arm leaves of the spines that ketamine adds within a day."""
    arms = (*FULL, *HALF, "Val66Met", "without_direct_route", "without_S6K_to_eEF2K")
    numbers = measured("arms", ("saline", "ketamine", *arms), 2)
    gain = {name: (one["spines_24h"] / numbers["saline"]["spines_24h"]).mean() - 1 for name, one in numbers.items()}
    return {name: gain[name] / gain["ketamine"] for name in arms}


FULL = ("NBQX", "anti_BDNF", "TrkB_block", "VEGF_block", "LVDCC_blocker", "rapamycin_local", "direct_route_only")
HALF = ("half_anti_BDNF", "half_TrkB_block", "half_VEGF_block", "half_LVDCC_blocker", "half_rapamycin")


def test_blocked_nodes(shares: dict[str, float]) -> None:
    for name in FULL:
        assert shares[name] < 0.2, name
    assert shares["Val66Met"] < 0.5


def test_partly_blocked_nodes_leave_a_part(shares: dict[str, float]) -> None:
    for name in HALF:
        assert 0.2 < shares[name] < 0.8, name


def test_either_route_adds_something(shares: dict[str, float]) -> None:
    assert 0.6 < shares["without_direct_route"] < 1.0
    assert 0.3 < shares["without_S6K_to_eEF2K"] < 0.9
