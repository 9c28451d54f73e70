"""The sets for adults against what was measured in man: published numbers with their bands."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from synketa.common.toml_files import read_toml
from synketa.model.pharmacokinetics import Concentrations, Dose, PharmacokineticSet, administer

MODELS = Path(__file__).resolve().parents[2] / "models" / "pharmacokinetics"
MINUTE, HOUR, DAY, MG, NG_PER_ML = 60.0, 3600.0, 86400.0, 1e-6, 1e-6
TIMES = np.arange(0.0, 48 * HOUR, 30.0)


def in_70_kg(name: str, *doses: Dose, times: np.ndarray = TIMES) -> Concentrations:
    pk_set = PharmacokineticSet.model_validate(read_toml(MODELS / f"{name}.toml"))
    return administer(pk_set, doses, times, 70.0)


@pytest.fixture(scope="module")
def infusion() -> Concentrations:
    """0.5 mg/kg of ketamine over 40 min in the default set of adults."""
    return in_70_kg("adult_venous", Dose("ketamine", "iv", 0.0, 40 * MINUTE, 0.5 * MG, True))


@pytest.fixture(scope="module")
def bolus() -> Concentrations:
    """10 mg of ketamine into a vein."""
    return in_70_kg("adult_venous", Dose("ketamine", "iv", 0.0, 0.0, 10 * MG, False))


def area(values: np.ndarray) -> float:
    return float(np.trapezoid(values, TIMES))


def half_life(values: np.ndarray, start: float, stop: float) -> float:
    """Return the half-life (s) between two times."""
    ends = np.log(np.interp([start, stop], TIMES, values))
    return float(np.log(2) * (stop - start) / (ends[0] - ends[1]))


def test_clearance_and_volume_are_those_of_the_meta_analysis(infusion: Concentrations) -> None:
    """Kamp 2020: 79 L/h (60-100) and 252 L (190-320) at 70 kg; both are inputs."""
    ketamine = infusion.plasma_mass["ketamine"]
    assert 60 < 35 * MG / area(ketamine) * HOUR / 1e-3 < 100
    long = in_70_kg("adult_venous", Dose("ketamine", "iv", 0.0, 30 * DAY, 1.0, False), times=np.array([29 * DAY]))
    amount = sum(long.amounts[key][0] for key in ("central", "shallow", "deep"))
    assert 190 < amount / long.plasma["ketamine"][0] / 1e-3 < 320


def test_the_infusion_peaks_where_venous_plasma_does(infusion: Concentrations) -> None:
    """Zanos 2018: 185 ng/mL (130-260; fitted), dissociative between 100 and 250 (prediction)."""
    ketamine = infusion.plasma_mass["ketamine"] / NG_PER_ML
    assert 130 < ketamine.max() < 260
    assert np.interp(15 * MINUTE, TIMES, ketamine) > 100
    assert ketamine.max() < 250


def test_half_lives(bolus: Concentrations) -> None:
    """Pai and Heining 2007: 10-15 min (5-20) at first, 2.5 h (1.8-4) at last; both fitted."""
    ketamine = bolus.plasma_mass["ketamine"]
    terminal = half_life(ketamine, 12 * HOUR, 20 * HOUR)
    assert 1.8 * HOUR < terminal < 4 * HOUR
    late = np.interp(12 * HOUR, TIMES, ketamine) * np.exp(-np.log(2) * (TIMES - 12 * HOUR) / terminal)
    assert 5 * MINUTE < half_life(ketamine - late, 10 * MINUTE, 30 * MINUTE) < 20 * MINUTE


def test_a_bolus_has_a_fast_compartment(bolus: Concentrations) -> None:
    """296 ng/mL two minutes after 10 mg, geometric SD 1.71 (table 6 of phar_2022; fitted); 78 without the compartment."""
    early = np.interp(2 * MINUTE, TIMES, bolus.plasma_mass["ketamine"]) / NG_PER_ML
    assert 296 / 1.71 < early < 296 * 1.71


def test_a_second_venous_peak_was_not_used() -> None:
    """Hasan 2021: 32 ng/mL after 5 mg over 30 min (SD of the sum of enantiomers about 9)."""
    course = in_70_kg("adult_venous", Dose("ketamine", "iv", 0.0, 30 * MINUTE, 5 * MG, False))
    assert 23 < course.plasma_mass["ketamine"].max() / NG_PER_ML < 41


def test_norketamine_comes_when_it_was_measured(bolus: Concentrations) -> None:
    """Peak 30 min (15-90) after 10 mg and an area 0.1 to 1 of ketamine's (phar_2022); predictions."""
    norketamine = bolus.plasma_mass["norketamine"]
    assert 15 * MINUTE < TIMES[norketamine.argmax()] < 90 * MINUTE
    assert 0.1 < area(norketamine) / area(bolus.plasma_mass["ketamine"]) < 1.0


def test_what_is_left_after_hours(infusion: Concentrations) -> None:
    """Soft rows, recalled: 0.25-0.65 of the peak at 80 min, 12-50 ng/mL at 230 min."""
    ketamine = infusion.plasma_mass["ketamine"] / NG_PER_ML
    at_80, at_230 = np.interp([80 * MINUTE, 230 * MINUTE], TIMES, ketamine)
    assert 0.25 < at_80 / ketamine.max() < 0.65
    assert 12 < at_230 < 50


def test_hydroxynorketamine_of_the_right_order(infusion: Concentrations) -> None:
    """Soft row, recalled: 10-80 ng/mL, two to five hours after the infusion began, below ketamine's peak."""
    metabolite = infusion.plasma_mass["hydroxynorketamine"] / NG_PER_ML
    assert 10 < metabolite.max() < 80
    assert 2 * HOUR < TIMES[metabolite.argmax()] < 5 * HOUR
    assert metabolite.max() < infusion.plasma_mass["ketamine"].max() / NG_PER_ML


def test_more_metabolites_by_mouth(infusion: Concentrations) -> None:
    """The first pass turns what is swallowed into norketamine: its area is many times ketamine's (17 in hasan_2021)."""
    course = in_70_kg("adult_venous", Dose("ketamine", "oral", 0.0, 0.0, 40 * MG, False))
    ratio = area(course.plasma["norketamine"]) / area(course.plasma["ketamine"])
    assert ratio > 5 * area(infusion.plasma["norketamine"]) / area(infusion.plasma["ketamine"])


def test_norketamine_of_the_arterial_refit_is_below_ketamine() -> None:
    course = in_70_kg("kamp_refit_2020", Dose("ketamine", "iv", 0.0, 40 * MINUTE, 0.5 * MG, True))
    assert 0.1 < area(course.plasma_mass["norketamine"]) / area(course.plasma_mass["ketamine"]) < 1.8


def sprays(*starts: float) -> Concentrations:
    doses = [Dose("s_ketamine", "intranasal", start, 0.0, 28 * MG, False) for start in starts]
    return in_70_kg("perez_ruixo_2021_esketamine", *doses)


def test_later_sprays_absorb_less() -> None:
    """Perez-Ruixo 2021: from the second device on the nose takes 0.62 of what it took of the first."""
    first, both = sprays(0.0), sprays(0.0, 300.0)
    nose, swallowed = ([course.amounts[f"routes.intranasal.{site}"] for course in (first, both)]
                       for site in ("nose", "swallowed"))  # fmt: skip
    at = int(np.flatnonzero(TIMES == 300.0)[0])
    moles = 28 * MG / 0.2377
    assert (nose[1] - nose[0])[at] == pytest.approx(0.62 * 0.54 * moles, rel=1e-3)
    assert both.amounts["unabsorbed"][-1] / moles == pytest.approx(2 - 0.54 - 0.2944 - 0.3348 - 0.4257, abs=1e-6)
    assert swallowed[1][-1] < 1e-6 * moles
    # a week apart each is a first spray
    times = np.array([8 * DAY])
    doses = [Dose("s_ketamine", "intranasal", start, 0.0, 28 * MG, False) for start in (0.0, 7 * DAY)]
    course = in_70_kg("perez_ruixo_2021_esketamine", *doses, times=times)
    assert course.amounts["unabsorbed"][0] / moles == pytest.approx(2 * (1 - 0.54 - 0.2944), abs=1e-6)


def test_three_devices_are_not_one() -> None:
    three = sprays(0.0, 300.0, 600.0).plasma_mass["s_ketamine"].max()
    dose = Dose("s_ketamine", "intranasal", 0.0, 0.0, 84 * MG, False)
    one = in_70_kg("perez_ruixo_2021_esketamine", dose).plasma_mass["s_ketamine"].max()
    assert 0.7 < three / one < 0.85


def test_lanicemine_reaches_what_its_trials_aimed_at() -> None:
    """1 to 5 uM in plasma after 100 mg over 60 min, half-life about 11 h."""
    course = in_70_kg("lanicemine_adult", Dose("lanicemine", "iv", 0.0, HOUR, 100 * MG, False))
    assert 1e-3 < course.plasma["lanicemine"].max() < 5e-3
    assert 9 * HOUR < half_life(course.plasma["lanicemine"], 12 * HOUR, 36 * HOUR) < 16 * HOUR


def test_memantine_settles_at_its_exposure() -> None:
    """20 mg a day: 0.5-1 uM in plasma; a dose peaks after 3-8 h and has a half-life of 60-80 h."""
    times = np.arange(0.0, 40 * DAY, 600.0)
    daily = in_70_kg("memantine_adult", Dose("memantine", "oral", 0.0, 40 * DAY, 800 * MG, False), times=times)
    assert 0.5e-3 < daily.plasma["memantine"][-1] < 1e-3
    tablets = [Dose("memantine", "oral", day * DAY, 0.0, 20 * MG, False) for day in range(40)]
    single = in_70_kg("memantine_adult", *tablets, times=times)
    last = times >= 38 * DAY
    assert single.plasma["memantine"][last] == pytest.approx(daily.plasma["memantine"][last], rel=0.2)
    once = in_70_kg("memantine_adult", Dose("memantine", "oral", 0.0, 0.0, 20 * MG, False))
    assert 3 * HOUR < TIMES[once.plasma["memantine"].argmax()] < 8 * HOUR
    assert 60 * HOUR < half_life(once.plasma["memantine"], 24 * HOUR, 47 * HOUR) < 80 * HOUR
