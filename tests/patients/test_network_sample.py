"""A few patients on the network: their experiments say what their traits do, and the error is that of the surface."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fake_steps import leave_out_reports
from made_up_network import made_up_surface
from synketa.common.errors import ConfigurationError
from synketa.common.paths import experiments_folder, models_folder
from synketa.common.units import DAY, HOUR
from synketa.execution.options import ExecutionOptions
from synketa.execution.steps import Steps
from synketa.experiment.expand import expand
from synketa.experiment.run import Intervention, Run
from synketa.model.composite import load_model
from synketa.model.pharmacokinetics import Dose
from synketa.patients import network_sample as sampling
from synketa.patients.cohort import Patients, load_cohort
from synketa.patients.courses import Treatment
from synketa.patients.network_sample import kept_sample, network_sample, patients_for, sample_experiments
from synketa.patients.trial import on_network
from synketa.patients.trial.on_network import on_network_in_words, sample_of
from synketa.patients.trial.trial import checked_trial, load_trial
from synketa.results.result import Result
from synketa.surrogate.run import simulate_on_surface
from synketa.surrogate.store import write_surface

TREATMENT = Treatment(
    (Dose("ketamine", "iv", 0.0, 2400.0, 0.5e-6, True),),
    amounts=np.array([[0.5e-6], [1e-6]]),
    interventions=(Intervention("rapamycin_systemic", 1.0, -2 * HOUR, 4 * HOUR),),
)


@pytest.fixture(scope="module")
def two() -> Patients:
    """Two patients on two networks, ill for half a day."""
    drawn = load_cohort("adults_trd").draw(2).with_trait("stress_duration", 0.5)
    return drawn.with_trait("network", [0.0, 2.0])


def test_experiments_say_what_patients_are(two: Patients, tmp_path: Path) -> None:
    model = load_model()
    found = list(sample_experiments(two, TREATMENT, DAY, tmp_path))
    assert [chosen for _, chosen in found] == [[0], [1]]
    for k, (experiment, _) in enumerate(found):
        (run,) = expand(experiment)
        assert run.seed == two.networks()[k]
        assert run.doses[0].amount == pytest.approx(TREATMENT.amounts[k, 0], rel=1e-12)
        assert run.body_mass == pytest.approx(two.values["body_mass"][k], rel=1e-12)
        assert run.protocol.start == pytest.approx(-0.5 * DAY)
        assert run.calibration_model == model  # a patient has the baseline of the network
        own = dict(run.model.parameters())
        for path, values in two.parameters(model).items():
            if path.startswith(("cascade.", "pharmacokinetics.adult_venous.")):
                assert own[path].value == pytest.approx(values[k], rel=1e-12), path
        levels = {line.name: (line.level, line.start) for line in run.interventions}
        assert levels["rapamycin_systemic"] == (1.0, -2 * HOUR)
        assert levels["stress"] == (pytest.approx(two.values["stress_load"][k]), pytest.approx(-0.5 * DAY))


@pytest.mark.trials
def test_on_the_surface_itself_there_is_no_error(
    two: Patients, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sweep runs each patient one by one; a network that is the surface differs by the steps of time alone."""
    surface = made_up_surface(load_model(), 8)
    file = tmp_path / "made-up.h5"
    write_surface(surface, file)
    simulated: list[str] = []

    def on_surface(run: Run, backend: str) -> Result:
        simulated.append(run.condition)
        result = simulate_on_surface(replace(run, surface=surface.identity, surface_file=str(file)))
        return replace(result, attributes={**result.attributes, "hash": run.hash})

    leave_out_reports(monkeypatch)
    steps = Steps(compile=lambda *_: None, is_calibrated=lambda *_: True, simulate=on_surface)
    with ThreadPoolExecutor(1) as threads:
        options = ExecutionOptions(executor=threads, steps=steps, say=lambda _: None)
        ask = {"surface": surface, "options": options}
        found = network_sample(two, TREATMENT, [0.0, 2 * HOUR, 6 * HOUR], tmp_path / "out", **ask)
        again = network_sample(two, TREATMENT, [0.0, 2 * HOUR, 6 * HOUR], tmp_path / "out", **ask)
    assert sorted(simulated) == ["patient_0", "patient_1"]  # once
    assert again.network["spines"] == pytest.approx(found.network["spines"])
    assert np.abs(found.error("spines")).max() < 6e-4
    assert np.abs(found.error("mtorc1")).max() < 5e-3
    assert "2 patients on the network itself" in found.in_words()
    assert found.surface["spines"][0, 0] != pytest.approx(found.surface["spines"][1, 0])


def test_a_sample_is_of_the_first_patients(two: Patients) -> None:
    assert patients_for(two, 1).numbers.tolist() == [0]
    for n in (0, 3):
        with pytest.raises(ConfigurationError, match="1 to 2 patients"):
            patients_for(two, n)


def test_what_comes_after_two_weeks_is_no_part_of_a_sample(tmp_path: Path) -> None:
    """A schedule of four weeks runs on the network, too: an experiment that ends earlier refuses later doses."""
    trial = load_trial("repeated")
    drawn = trial.cohort.draw(1).with_trait("stress_duration", 0.5)
    whole = trial.treatment(trial.alone("twice_a_week"), drawn)
    assert max(dose.start for dose in whole.doses) > 14 * DAY
    ((experiment, _),) = sample_experiments(drawn, whole.until(14 * DAY), 14 * DAY, tmp_path)
    (run,) = expand(experiment)
    assert [dose.start / DAY for dose in run.doses] == pytest.approx([0, 3.5, 7, 10.5], abs=0.51)


def test_a_treatment_ends_with_all_its_parts() -> None:
    later = Dose("ketamine", "iv", 2 * DAY, 2400.0, 0.5e-6, True)
    whole = replace(TREATMENT, doses=(*TREATMENT.doses, later), amounts=np.array([[1.0, 2.0], [3.0, 4.0]]))
    assert whole.until(2 * DAY).doses == TREATMENT.doses
    assert whole.until(2 * DAY).amounts.tolist() == [[1.0], [3.0]]
    assert whole.until(2 * DAY + 1).doses == whole.doses
    assert whole.until(-2 * HOUR).interventions == ()


def test_the_sample_that_is_shipped_is_of_the_main_trial(tmp_path: Path) -> None:
    trial = load_trial("single_infusion")
    sample = sample_of(trial, tmp_path)
    assert sample is not None
    assert sample.network["spines"].shape == (len(sample.numbers), len(sample.times))
    words = " ".join(on_network_in_words(trial, tmp_path))
    assert f"{len(sample.numbers)} patients on the network itself" in words
    assert "At 24 h spines have grown by" in words
    assert "ketamine iv, 0.5 mg/kg over 40 min" in words
    assert kept_sample(tmp_path / "none.json") is None


def test_a_drug_of_ones_own_that_no_arm_has_takes_no_sample_away(tmp_path: Path) -> None:
    (tmp_path / "models" / "drugs").mkdir(parents=True)
    text = (models_folder() / "drugs" / "memantine.toml").read_text(encoding="utf-8")
    text = text.replace('name = "memantine"', 'name = "mine"').replace('title = "Memantine"', 'title = "Mine"')
    own = "\n".join(line for line in text.splitlines() if not line.startswith("aliases"))
    (tmp_path / "models" / "drugs" / "mine.toml").write_text(own, encoding="utf-8")
    trial = (experiments_folder() / "trials" / "single_infusion.toml").read_text(encoding="utf-8")
    (tmp_path / "copied.toml").write_text(trial, encoding="utf-8")
    copied = load_trial(str(tmp_path / "copied.toml"))
    assert "mine" in copied.model.drugs
    assert sample_of(copied, tmp_path) is not None


def test_a_report_says_which_arms_nobody_looked_at(tmp_path: Path) -> None:
    """The dose in the middle is that of the main trial, so it has its sample; the others have none."""
    words = " ".join(on_network_in_words(load_trial("dose_ranging"), tmp_path))
    assert 'Patients who get what they get in "Ketamine 0.5 mg/kg"' in words
    assert 'Not looked at on the network: the arms "Ketamine 0.1 mg/kg", "Ketamine 0.2 mg/kg"' in words


def test_a_sample_of_few_says_so(tmp_path: Path) -> None:
    """In an arm of its own as in that of another regimen; the shipped one of twenty does not."""
    trial = load_trial("repeated")
    sample = sample_of(load_trial("single_infusion"), tmp_path)
    assert sample is not None
    few = replace(
        sample,
        numbers=sample.numbers[:4],
        **{of: {name: curve[:4] for name, curve in getattr(sample, of).items()} for of in ("network", "surface")},
    )
    for arm in ("six_in_two_weeks", "twice_a_week"):
        folder = tmp_path / on_network._name(trial, arm)
        folder.mkdir()
        sampling._keep(folder, replace(few, regimen="made up"))
    words = on_network_in_words(trial, tmp_path)
    own = [line for line in words if "4 patients on the network itself (made up)" in line]
    assert len(own) == 2
    assert all(
        "This is a sample of 4, not of 20" in line and "standard error of that mean is 0.0" in line for line in own
    )
    assert "This is a sample" not in " ".join(on_network_in_words(load_trial("single_infusion"), tmp_path))


def test_a_regimen_without_a_sample_is_shown_those_of_others(tmp_path: Path) -> None:
    shipped = load_trial("single_infusion")
    raw = deepcopy(shipped.raw)
    raw["arms"]["ketamine"]["doses"][0]["amount"] = "0.37 mg/kg"
    words = on_network_in_words(checked_trial("made", "made.toml", raw), tmp_path)
    assert words[0].startswith("Of another regimen: ")
    assert "(ketamine iv, 0.5 mg/kg over 40 min at 0 min)" in " ".join(words)
    assert "Not looked at on the network: the arm" in words[-1]
    assert "`synketa run made.toml --network-sample 20`" in words[-1]
    assert shipped.called == "single_infusion"
    assert load_trial("trials/blockers").called == "trials/blockers"
