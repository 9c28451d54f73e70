"""Courses in files: whole blocks, goes on after a stop, refuses what is of something else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import h5py
import numpy as np
import pytest

from made_up_network import made_up_surface
from synketa.common.errors import SynketaError
from synketa.common.units import DAY, HOUR
from synketa.model.composite import load_model
from synketa.model.pharmacokinetics import Dose
from synketa.patients import stored_courses
from synketa.patients.cohort import load_cohort
from synketa.patients.courses import Treatment, courses
from synketa.patients.stored_courses import Plan, store_courses
from synketa.surrogate.gaussian_process import Surface
from synketa.surrogate.many_runs import Stepping

INFUSION = Treatment((Dose("ketamine", "iv", 0.0, 2400.0, 0.5e-6, True),))
COARSE = Stepping(60, 0.3, 2560)


@pytest.fixture(scope="module")
def surface() -> Surface:
    return made_up_surface(load_model(), 8)


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    monkeypatch.setattr(stored_courses, "BLOCK", 3)
    cohort = load_cohort("adults_trd")
    return Plan(cohort, 8, INFUSION, (0.0, HOUR, DAY), tmp_path / "courses", ("spines",), COARSE)


def test_files_hold_what_is_computed_and_a_stop_loses_one_block(plan: Plan, surface: Surface) -> None:
    class Stop(Exception): ...

    said: list[tuple[int, int]] = []

    def stop_after_two(done: int, of: int) -> None:
        said.append((done, of))
        if done == 6:
            raise Stop

    with pytest.raises(Stop):
        store_courses(plan, progress=stop_after_two, surface=surface)
    assert said == [(0, 8), (3, 8), (6, 8)]
    first = plan.file(plan.blocks[0])
    written = first.stat().st_mtime_ns
    plan.file(plan.blocks[1]).write_bytes(first.read_bytes()[:-100])  # a damaged file is computed anew
    said.clear()
    stored = store_courses(plan, progress=lambda done, of: said.append((done, of)), surface=surface)
    assert said == [(3, 8), (6, 8), (8, 8)]
    assert first.stat().st_mtime_ns == written
    whole = courses(plan.cohort.draw(8), INFUSION, plan.times, surface=surface, keep=("spines",), stepping=COARSE)
    for t in plan.times:
        assert stored.at("spines", t) == pytest.approx(whole.at("spines", t), rel=1e-6)
        assert stored.at("plasma_ketamine", t) == pytest.approx(whole.at("plasma_ketamine", t), rel=1e-6)
    with h5py.File(first, locking=False) as file:
        assert file["patient"][()].tolist() == [0, 1, 2]
        assert file["courses/plasma_ketamine"].attrs["units"] == "ng/mL"
        assert file["traits/body_mass"].attrs["units"] == "kg"


def test_courses_of_something_else_are_refused(plan: Plan, surface: Surface) -> None:
    few = replace(plan, patients=2)
    store_courses(few, surface=surface)
    other = replace(few, treatment=Treatment((replace(INFUSION.doses[0], amount=1e-6),)))
    with pytest.raises(SynketaError, match="another cohort, treatment or model"):
        store_courses(other, surface=surface)


def test_the_number_of_patients_is_no_part_of_what_they_are(plan: Plan, surface: Surface) -> None:
    model = load_model()
    assert plan.identity(model, surface) == replace(plan, patients=20).identity(model, surface)
    amounts = np.full((8, 1), 1e-6)
    assert plan.identity(model, surface) != replace(plan, treatment=replace(INFUSION, amounts=amounts)).identity(
        model, surface
    )
