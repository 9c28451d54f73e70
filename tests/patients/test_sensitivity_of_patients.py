"""Sobol' indices over a cohort: a planted answer comes back, a run goes on, and the words say what was found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from made_up_network import made_up_surface
from synketa.common.errors import ConfigurationError
from synketa.model.composite import load_model
from synketa.patients import sensitivity as module
from synketa.patients.cohort import Cohort, Patients, load_cohort
from synketa.patients.courses import Courses, Treatment
from synketa.patients.sensitivity import (
    INFUSION,
    Outcome,
    Request,
    outcomes_of,
    patients_at,
    sensitivity,
)
from synketa.patients.sensitivity_files import write_sensitivity
from synketa.surrogate.gaussian_process import Surface

pytest.importorskip("SALib")


@pytest.fixture(scope="module")
def surface() -> Surface:
    return made_up_surface(load_model(), 4)


@pytest.fixture(scope="module")
def cohort() -> Cohort:
    return load_cohort("adults_trd")


def planted(treated: Courses, untreated: Courses, patients: Patients) -> np.ndarray:
    """Return a number that three traits decide in known shares: 9 and 4 alone, 3 together with another."""
    gain, entry, life = (_unit(patients, name) for name in ("synthesis", "brain_entry", "spine_lifetime"))
    return 3 * gain + 2 * entry + 3 * gain * life


def _unit(patients: Patients, name: str) -> np.ndarray:
    """Return a trait as a number of variance 1 around 0, even over its range."""
    low, high = patients.cohort.traits[name].range
    return ((patients.values[name] - low) / (high - low) - 0.5) * np.sqrt(12)


OUTCOME = (Outcome("planted", "a planted number", planted),)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Courses that cost nothing, counted."""
    asked: list[int] = []

    def courses(patients: Patients, treatment: Treatment, times: Any, **_: Any) -> Courses:
        asked.append(len(patients))
        return Courses(np.asarray(times), {"spines": np.zeros((len(patients), len(times)))})

    monkeypatch.setattr(module, "courses", courses)
    return asked


def test_planted_shares_come_back(cohort: Cohort, surface: Surface, counted: list[int], tmp_path: Path) -> None:
    request = Request(cohort, outcomes=OUTCOME, base=512)
    found = sensitivity(request, surface=surface)
    of = found.of["planted"]
    whole = 9 + 4 + 9
    truth = {"synthesis": (9, 18), "brain_entry": (4, 4), "spine_lifetime": (0, 9)}
    for name, one in of.items():
        alone, total = truth.get(name, (0, 0))
        assert one.alone == pytest.approx(alone / whole, abs=max(0.03, 1.3 * one.alone_half)), name
        assert one.total == pytest.approx(total / whole, abs=max(0.03, 1.3 * one.total_half)), name
    assert found.ranked("planted")[:2] == ["synthesis", "brain_entry"]
    assert found.left("planted", "synthesis") == pytest.approx(np.sqrt(1 - 9 / whole), abs=0.05)
    table, words, picture = write_sensitivity(found, tmp_path)
    assert table.read_text().splitlines()[1].startswith("planted,synthesis,assumed,0.")
    said = words.read_text()
    assert "Synthesis of synaptic protein* would narrow it most" in said
    assert "No advice to patients" in said
    assert picture.stat().st_size > 10_000


def test_traits_that_move_nothing_are_left_out(cohort: Cohort) -> None:
    names = Request(cohort).traits(load_model())
    assert {"body_mass", "free_fraction", "cyp2b6", "ancestry", "sex", "stress_duration"} <= set(names)
    assert not {"nasal_share", "liver_flow", "age", "baseline_severity"} & set(names)
    nasal = Request(cohort, Treatment(INFUSION.doses, pharmacokinetics="perez_ruixo_2021_esketamine"))
    assert {"nasal_share", "age"} <= set(nasal.traits(load_model()))


def test_a_run_that_was_stopped_goes_on(
    cohort: Cohort, surface: Surface, counted: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BLOCK", 100)
    request = Request(cohort, outcomes=OUTCOME, base=8)

    def stop(done: int, of: int) -> None:
        if done >= 200:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sensitivity(request, tmp_path, stop, surface)
    before = sum(counted)
    kept = sensitivity(request, tmp_path, None, surface)
    assert sum(counted) == 2 * 8 * (len(kept.traits) + 2)  # with treatment and without, none of them twice
    assert before == 400
    assert kept.of == sensitivity(request, None, None, surface).of


def test_assumed_traits_go_over_their_range_and_others_over_their_spread(cohort: Cohort) -> None:
    shares = np.linspace(0, 1, 201)[:, None].repeat(3, 1)
    patients = patients_at(cohort, ["bdnf_half", "clearance", "val66met"], shares)
    assert patients.values["bdnf_half"] == pytest.approx(np.linspace(1.1, 2.5, 201))
    assert np.median(patients.values["clearance"]) == pytest.approx(1.0, rel=0.01)
    assert patients.values["clearance"].std() < 0.4
    assert set(patients.values["val66met"]) == {0.0, 1.0, 2.0}
    assert np.ptp(patients.values["synthesis"]) == 0


@pytest.mark.parametrize("base", [0, 5, 100])
def test_an_absurd_number_of_samples_is_refused(cohort: Cohort, base: int) -> None:
    with pytest.raises(ConfigurationError, match="power of 2"):
        Request(cohort, base=base)


def test_an_observer_turns_courses_into_points() -> None:
    """No more spines and no surge take no points; what is added takes more of them."""
    first, second = outcomes_of("spines")
    times = np.array([0.0, 86400.0, 7 * 86400.0])
    gains = np.array([[0.0, 0.0, 0.0], [0.0, 0.01, 0.005], [0.0, 0.02, 0.01]])  # more has no points left to take
    series = {"spines": 0.9 + gains, "spine_AMPA_factor": 1 + 0 * gains, "drive": 1 + 0 * gains}
    found = Courses(times, series)
    patients = load_cohort("adults_trd").draw(3)
    at_24h, at_7d = (outcome.value(found, found, patients) for outcome in (first, second))
    assert at_24h[0] == pytest.approx(0.0)
    assert (np.diff(at_24h) > 0).all()
    assert (at_7d[1:] < at_24h[1:]).all()
    assert at_24h.max() <= 100
    with pytest.raises(ConfigurationError):
        outcomes_of("spine")
