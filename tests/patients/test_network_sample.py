"""A few patients on the network: their experiments say what their traits do, and the error is that of the surface."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fake_steps import leave_out_reports
from made_up_network import made_up_surface
from synketa.common.errors import ConfigurationError
from synketa.common.units import DAY, HOUR
from synketa.execution.options import ExecutionOptions
from synketa.execution.steps import Steps
from synketa.experiment.expand import expand
from synketa.experiment.run import Intervention, Run
from synketa.model.composite import load_model
from synketa.model.pharmacokinetics import Dose
from synketa.patients.cohort import Patients, load_cohort
from synketa.patients.courses import Treatment
from synketa.patients.network_sample import kept_sample, network_sample, patients_for, sample_experiments
from synketa.patients.trial.on_network import sample_in_words, sample_of
from synketa.patients.trial.trial import load_trial
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


def test_the_sample_that_is_shipped_is_of_the_main_trial(tmp_path: Path) -> None:
    trial = load_trial("single_infusion")
    sample = sample_of(trial, tmp_path)
    assert sample is not None
    assert sample.network["spines"].shape == (len(sample.numbers), len(sample.times))
    words = sample_in_words(trial, sample)
    assert f"{len(sample.numbers)} patients on the network itself" in words
    assert "At 24 h the network gains" in words
    other = load_trial("esketamine_nasal")
    assert "--network-sample 20" in sample_in_words(other, sample_of(other, tmp_path))
    fewer = kept_sample(tmp_path / "none.json")
    assert fewer is None
