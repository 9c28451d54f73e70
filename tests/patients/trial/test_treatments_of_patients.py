"""What patients of a trial get: pumps set to their own mass, tables beside the file, sets of kinetics in a crossover."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from synketa.common.errors import ConfigurationError
from synketa.model.pharmacokinetics import Target, administer, pump_to_targets
from synketa.patients.trial import sweep
from synketa.patients.trial.tables import arm_notes
from synketa.patients.trial.trial import Trial, load_trial

TRIAL = """
title = "t"
question = "q?"
cohort = "adults_trd"
observer = "spines"
size = 20
visits = ["24 h"]
DESIGN
primary = { end_point = "change", visit = "24 h", compare = ["drug", "saline"], method = "METHOD" }
[arms.saline]
title = "Saline"
kind = "placebo"
[arms.drug]
title = "Drug"
DRUG
"""
PUMP = 'doses = [{ drug = "ketamine", route = "iv", target = "150 ng/mL", site = "plasma", start = "0 min", duration = "20 min" }]'


def made(folder: Path, drug: str, design: str = "", method: str = "ancova") -> Trial:
    (folder / "t.toml").write_text(TRIAL.replace("DESIGN", design).replace("METHOD", method).replace("DRUG\n", drug))
    return load_trial(folder / "t.toml")


def test_a_pump_is_set_to_the_mass_of_each_patient_and_not_to_their_kinetics(tmp_path: Path) -> None:
    trial = made(tmp_path, PUMP)
    group = next(group for group in trial.groups if group.name == "drug")
    patients = trial.cohort.draw(3)
    mass = np.asarray(patients.body_mass())
    treatment = trial.treatment(group, patients)
    assert treatment.amounts is not None
    pk_set = trial.model.pharmacokinetics["adult_venous"]
    target = Target(150e-6, True, 0.0, 1200.0)
    for row, own in enumerate(mass):
        pump = pump_to_targets(pk_set, "ketamine", [target], body_mass=float(own))
        assert treatment.amounts[row].sum() == pytest.approx(sum(dose.amount for dose in pump.doses), rel=1e-9)
        level = administer(pk_set, list(pump.doses), [1200.0], float(own)).plasma["ketamine"][0]
        assert level * pk_set.substances["ketamine"].molar_mass.value == pytest.approx(150e-6, rel=0.02)
    assert np.ptp(treatment.amounts.sum(axis=1)) > 0.05 * treatment.amounts.sum(axis=1).mean()
    alone = trial.treatment(group, patients.select([2]))
    assert np.array_equal(alone.amounts, treatment.amounts[[2]])  # whoever else is in the chunk
    assert [dose.start for dose in alone.doses] == [dose.start for dose in treatment.doses]
    assert sweep.times_of(trial, group).size < 100  # intervals of a pump are no doses of their own


def test_placebo_first_does_not_choose_the_kinetics_of_a_crossover(tmp_path: Path) -> None:
    drug = """pharmacokinetics = "kamp_refit_2020"
doses = [ { drug = "ketamine", route = "iv", amount = "0.5 mg/kg", start = "0 min", duration = "40 min" } ]"""
    trial = made(tmp_path, drug, 'design = "crossover"\nwashout = "2 weeks"', "paired_t")
    assert {group.treatment.pharmacokinetics for group in trial.groups} == {"kamp_refit_2020"}


def test_a_table_of_doses_beside_the_trial_is_read(tmp_path: Path) -> None:
    (tmp_path / "doses.csv").write_text("time,amt,dur\n0,35,0.67\n72,35,0.67\n")
    line = 'doses = [ { drug = "ketamine", route = "iv", table = "doses.csv", units = { time = "h", amount = "mg" } } ]'
    trial = made(tmp_path, line)
    doses = next(group for group in trial.groups if group.name == "drug").treatment.doses
    assert [(dose.start, round(dose.amount * 1e6, 6)) for dose in doses] == [(0.0, 35.0), (72 * 3600.0, 35.0)]
    (tmp_path / "doses.csv").unlink()
    with pytest.raises(ConfigurationError) as error:
        made(tmp_path, line)
    (fault,) = error.value.faults
    assert fault.path == "arms.drug.doses[0].table"


def test_overlaps_and_what_pumps_reach_are_said(tmp_path: Path) -> None:
    infusion = '{ drug = "ketamine", route = "iv", amount = "0.5 mg/kg", start = "START", duration = "40 min" }'
    both = f"doses = [{infusion.replace('START', '0 min')}, {infusion.replace('START', '20 min')}]"
    trial = made(tmp_path, both)
    (words,) = arm_notes(trial.table.arms["drug"], trial.model)
    assert "doses[0] and doses[1]" in words
    assert "from 20 min to 40 min" in words
    trial = made(tmp_path, PUMP)
    (words,) = arm_notes(trial.table.arms["drug"], trial.model)
    assert words.startswith("doses[0]: 150 ng/mL in plasma is reached at ")
    assert "(set adult_venous)" in words
    assert arm_notes(trial.table.arms["saline"], trial.model) == []


def test_a_rate_that_a_later_line_stops_is_read(tmp_path: Path) -> None:
    """By itself its line has no end, and so no dose."""
    line = '{ drug = "ketamine", route = "iv", rate = "RATE", start = "START" }'
    lines = [
        line.replace("RATE", rate).replace("START", start)
        for rate, start in (("0.5 mg/kg/h", "0 min"), ("0 mg/kg/h", "40 min"))
    ]
    trial = made(tmp_path, f"doses = [{', '.join(lines)}]")
    (dose,) = next(group for group in trial.groups if group.name == "drug").treatment.doses
    assert (dose.start, dose.duration) == (0.0, 2400.0)
