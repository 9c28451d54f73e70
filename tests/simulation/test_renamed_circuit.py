"""A circuit whose populations have other names is calibrated and simulated as the shipped one is, on both backends."""

from __future__ import annotations

import numpy as np
import pytest

from renamed_circuit import write_renamed_experiment, write_renamed_model
from synketa.analysis.metrics import measured
from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment
from synketa.model.composite import Model, load_model
from synketa.results.result import Result
from synketa.simulation.backend import launcher, noise_streams
from synketa.simulation.calibration import calibrate
from synketa.simulation.program_inputs import schedule, structure, values
from synketa.simulation.simulate import simulate

SIZES = {"EXC": 160, "BASKET": 24, "MARTINOTTI": 16}
OVERRIDES = {f"circuit.populations.{name}.size": size for name, size in SIZES.items()}


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return load_model(str(write_renamed_model(tmp_path_factory.mktemp("models"))), OVERRIDES)


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Result]:
    file = write_renamed_experiment("disinhibition", tmp_path_factory.mktemp("experiment"))
    short = {**OVERRIDES, "protocol.warm_up": "2 s", "protocol.measure": "3 s"}
    experiment = load_experiment(str(file), set=short, seeds=1, trust=True)
    return {run.condition: measured(simulate(run)) for run in expand(experiment)}


def test_it_is_calibrated_to_its_targets(model: Model) -> None:
    calibration = calibrate(model, 1)
    assert calibration.reference_rate == calibration.rates["EXC"]
    inhibitory = sum(calibration.rates[name] * SIZES[name] for name in ("BASKET", "MARTINOTTI"))
    assert calibration.reference_gaba == pytest.approx(inhibitory)
    targets = {"EXC": 3.0, "BASKET": 10.0, "MARTINOTTI": 6.0}
    for name, rate in calibration.rates.items():
        assert abs(rate - targets[name]) < (0.2 + 2.5 / np.sqrt(SIZES[name])) * targets[name] + 0.3, name


def test_results_say_whose_field_potential_and_rates_they_have(results: dict[str, Result]) -> None:
    for result in results.values():
        assert result.principal_population == result.attributes["principal_population"] == "EXC"
        assert list(result.populations) == list(SIZES)
        assert {"block_EXC_2AB", "block_BASKET_2CD"} <= set(result.slow)
        assert np.ptp(result.lfp["signal"]) > 0
        assert {f"rate_{name}" for name in SIZES} <= {metric for metric, *_ in result.attributes["metrics"]}


@pytest.mark.acute
def test_both_backends_run_it_alike(model: Model) -> None:
    calibration, duration = calibrate(model, 1), 0.4
    launched = values(model) | noise_streams(model, 1) | calibration.values() | {"medium.t_end": duration}
    launched |= {f"{name}.{key}": 0.0 for name in SIZES for key in ("open_loop", "count_from")}
    table = schedule(model, [0.0, duration], slow_time=[0.0, duration])
    rates = {
        backend: np.array(
            [launcher(structure(model), backend)(1, launched, table).arrays[f"{n}.counted"].mean() for n in SIZES]
        )
        for backend in ("compiled", "numpy")
    }
    assert np.abs(rates["numpy"] - rates["compiled"]).max() < 4.0, "Hz; other random numbers for the connectivity"
    assert np.all(np.abs(np.log((rates["numpy"] + 0.5) / (rates["compiled"] + 0.5))) < 0.7)
