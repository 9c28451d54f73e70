"""Calibration: targets are met at any size, references make folds of 1, and it is done once."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace

import numpy as np
import pytest

from small import SIZES, launch, small_model
from synketa.common.atomic_write import read_sealed
from synketa.common.errors import SynketaError
from synketa.common.paths import cache_folder
from synketa.model.composite import load_model
from synketa.simulation import calibration
from synketa.simulation.calibration import (
    RateSearch,
    calibrate,
    find_calibration,
    folder_of,
    is_calibrated,
    is_shipped,
    ship,
)
from synketa.simulation.compiled_program import program
from synketa.simulation.program_inputs import structure


def test_every_population_of_a_small_network_fires_near_its_target():
    for seed in (1, 2, 3):
        rates = calibrate(small_model(), seed).rates
        assert 1.5 < rates["PYR"] < 4.5
        assert 6 < rates["PV"] < 13
        assert 3.5 < rates["SST"] < 9


def test_baseline_folds_are_one():
    output = launch(small_model(), duration=8.0)
    late = output.arrays["slow.t"] > 3.0
    for name in ("glutamate", "gaba", "ampa_throughput", "adenosine"):
        assert output.arrays[f"slow.{name}"][late].mean() == pytest.approx(1.0, abs=0.06), name


def test_background_rates_belong_to_the_parameters_and_references_to_the_seed():
    one, two = find_calibration(small_model(), 1), find_calibration(small_model(), 2)
    assert one.background_rates == two.background_rates
    assert one.reference_release != two.reference_release
    assert is_calibrated(small_model(), 1)


def test_a_drug_does_not_recalibrate_and_a_weight_does():
    shipped = folder_of(small_model())
    assert folder_of(small_model(drugs__ketamine__kon="0.2 /uM/s")) == shipped
    assert folder_of(small_model(circuit__connections__PV_PYR__weight="2.5 nS")) != shipped


def test_the_cache_is_read_sealed_or_plain(monkeypatch, tmp_path):
    measured = find_calibration(small_model(), 1)
    assert read_sealed(folder_of(small_model()) / "seed_1.json") == asdict(measured)
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path))
    kept = replace(measured, reference_rate=3.21)
    folder_of(small_model()).mkdir(parents=True)
    (folder_of(small_model()) / "seed_1.json").write_text(json.dumps(asdict(kept)))
    assert calibrate(small_model(), 1) == kept


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"rates": {}}', "NaN"])
def test_a_damaged_baseline_is_made_again(monkeypatch, tmp_path, content):
    kept = calibrate(small_model(), 1)
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path))
    monkeypatch.setattr(calibration, "_shipped", dict)  # nothing is
    monkeypatch.setattr(calibration, "launcher", lambda *_: None)
    monkeypatch.setattr(calibration, "_steer", lambda *_: kept.background_rates)
    monkeypatch.setattr(
        calibration, "_measure", lambda model, launch, seed, rates: replace(kept, background_rates=rates)
    )
    home = folder_of(small_model())
    home.mkdir(parents=True)
    for name in ("seed_1.json", "background.json"):
        (home / name).write_text(content)
    assert not is_calibrated(small_model(), 1)
    assert calibrate(small_model(), 1) == kept
    assert is_calibrated(small_model(), 1)


def test_calibrations_of_before_backends_had_their_names_are_read():
    """The names are part of the key of the cache: ``cpp`` is what the compiled one was called."""
    content = json.dumps([2, "cpp", small_model().content()], sort_keys=True)
    assert folder_of(small_model()).name == hashlib.sha256(content.encode()).hexdigest()[:24]


def test_an_unreachable_target_is_refused(tmp_path, monkeypatch):
    small = small_model()
    programs = cache_folder() / "programs"
    program(structure(small))
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path))
    (tmp_path / "programs").symlink_to(programs)
    folder_of(small).mkdir(parents=True)
    (folder_of(small) / "background.json").write_text(json.dumps(dict.fromkeys(SIZES, 0.0)))
    with pytest.raises(SynketaError, match=r"calibration of prefrontal seed 1: got a baseline of PYR .* want PYR 3 Hz"):
        find_calibration(small, 1)


def test_a_shipped_baseline_is_what_simulations_give_to_the_last_bit(monkeypatch, tmp_path):
    program(structure(small_model()))
    programs = cache_folder() / "programs"
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path))
    (tmp_path / "programs").symlink_to(programs)
    assert is_shipped(small_model(), 1)
    shipped = calibrate(small_model(), 1)
    assert not list(tmp_path.glob("calibrations/*/*.json"))
    assert asdict(find_calibration(small_model(), 1)) == asdict(shipped)


def test_a_shipped_baseline_of_another_model_or_other_physics_is_ignored(monkeypatch, tmp_path):
    assert is_calibrated(load_model("prefrontal"), 3)
    assert not is_shipped(small_model(circuit__connections__PV_PYR__weight="2.5 nS"), 1)
    assert not is_shipped(small_model(), 1, "numpy") or calibrate(small_model(), 1, "numpy") != calibrate(
        small_model(), 1
    )
    monkeypatch.setattr(calibration, "PHYSICS_VERSION", 5)
    calibration._shipped.cache_clear()
    try:
        assert not is_shipped(small_model(), 1)
    finally:
        calibration._shipped.cache_clear()


def test_shipping_keeps_what_fits_and_drops_what_does_not(monkeypatch, tmp_path):
    made = find_calibration(small_model(), 1)
    monkeypatch.setattr(calibration, "models_folder", lambda: tmp_path)
    calibration._shipped.cache_clear()
    try:
        names = [calibration.shipped_name(small_model(), kind) for kind in ("compiled", "numpy")]
        ship(small_model(), 1, "compiled", made, names)
        ship(small_model(), 7, "numpy", made, names)
        assert is_shipped(small_model(), 1)
        assert is_shipped(small_model(), 7, "numpy")
        ship(small_model(), 770001, "compiled", made, names[:1])
        assert not is_shipped(small_model(), 7, "numpy")
        assert calibrate(small_model(), 770001) == made
    finally:
        calibration._shipped.cache_clear()


def test_the_search_finds_the_root_of_a_steep_noisy_curve():
    rng = np.random.default_rng(1)
    search = RateSearch(np.log(300.0), 3.0)
    for weight in (2.0, 2.0, 2.0, 3.0, 4.0, 6.0):
        rate = 3.0 * (np.exp(search.x) / 450.0) ** 8 * rng.normal(1, 0.03)
        search.learn(float(rate), weight)
    assert np.exp(search.x) == pytest.approx(450.0, rel=0.02)


@pytest.mark.acute
@pytest.mark.parametrize("scale", [0.5, 1.0, 2.0])
def test_calibration_at_any_size(scale):
    """The mean of three networks: background rates are steered in another network, and networks differ by 6 %."""
    sizes = {"PYR": 960, "PV": 144, "SST": 96}
    model = load_model("prefrontal", {f"circuit.populations.{n}.size": int(s * scale) for n, s in sizes.items()})
    measured = [calibrate(model, seed).rates for seed in (1, 2, 3)]
    rates = {name: np.mean([each[name] for each in measured]) for name in sizes}
    assert rates["PYR"] == pytest.approx(3.0, rel=0.2)
    assert rates["PV"] == pytest.approx(10.0, rel=0.2)
    assert rates["SST"] == pytest.approx(6.0, rel=0.25)
