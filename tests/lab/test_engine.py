"""What computes in a page beside network and slow side: the spectrum; and what is said where a part is missing."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from page_engine import drive, values

from synketa.analysis.metrics import spectrum
from synketa.common.errors import SynketaError
from synketa.lab.export import write_data, write_engine
from synketa.lab.network import webassembly
from synketa.lab.network.controls import controls, drawn_names, drug_values
from synketa.lab.network.data import VARIANTS, variants
from synketa.model.composite import load_model
from synketa.simulation.program_inputs import structure
from synketa.simulation.program_inputs import values as values_of


def test_without_a_compiler_it_is_said_how_to_get_one(monkeypatch):
    monkeypatch.setattr(webassembly, "packaged_zig", list)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SynketaError, match=r"WebAssembly.*synketa\[lab\].*emscripten"):
        webassembly.webassembly_compiler()


@pytest.mark.skipif(os.name == "nt", reason="a script stands for the compiler")
def test_emscripten_is_the_second_way(monkeypatch, tmp_path):
    compiler = tmp_path / "em++"
    compiler.write_text("#!/bin/sh\necho 'emcc (Emscripten gcc/clang-like replacement) 3.1.6'\n")
    compiler.chmod(0o755)
    monkeypatch.setattr(webassembly, "packaged_zig", list)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    found = webassembly.webassembly_compiler()
    assert found.command == (str(compiler),)
    assert "3.1.6" in found.version
    assert "-sSTANDALONE_WASM=1" in found.link


def test_a_failed_build_names_the_error_and_its_log(monkeypatch, tmp_path):
    with pytest.raises(SynketaError, match=r"error: no such thing.*build\.log"):
        webassembly._together(
            [["sh", "-c", "echo 'x.cpp:1: error: no such thing' >&2; exit 1"]], tmp_path, tmp_path / "m"
        )


def test_all_variants_have_one_structure():
    made = {name: structure(model, 1) for name, model in variants()}
    assert list(made) == list(VARIANTS[1])
    assert all(each == made["full"] for each in made.values())


def test_controls_name_values_and_channels_that_the_program_has():
    model = load_model("prefrontal")
    known = values_of(model, ("ketamine",))
    started = {f"{name}.fraction_cell" for name in model.circuit.populations}
    channels = structure(model, 1)["cascade"]["channels"]
    for control in controls(model):
        assert set(control["values"]) | set(control["relative"]) <= set(known) | started, control["name"]
        assert set(control["hold"]) <= set(channels)
        assert control["least"] <= control["start"] <= control["most"]
        for name, (factor, offset) in control["values"].items():
            if name in known:  # its start is what the model has
                assert factor * control["start"] + offset == pytest.approx(known[name], rel=1e-12, abs=1e-15), name


def test_every_drug_sets_all_that_any_does():
    offered = drug_values(load_model("prefrontal"))
    assert {"ketamine", "memantine"} <= set(offered)
    assert len({frozenset(drug["values"]) for drug in offered.values()}) == 1
    assert offered["ketamine"]["values"]["PYR.kon_1"] > 0


def test_what_is_drawn_when_a_network_is_made_cannot_be_set_later():
    drawn = drawn_names(load_model("prefrontal"))
    assert {"PYR.mean_delay", "PV.V_th", "SST.drive_cv", "PYR_PV.weight_cv", "PYR.noise_stream"} <= set(drawn)
    assert not {"PYR.C_m", "PV.exposure", "PYR.E_L", "PV_PYR.weight", "PYR.background_rate"} & set(drawn)


def test_data_cannot_end_the_script_that_it_is_in(tmp_path):
    write_data(tmp_path, "x", {"title": "</script><script>alert(1)</script>"})
    text = (tmp_path / "data" / "x.js").read_text()
    assert "</" not in text
    assert json.loads(text[text.index("{") : text.rindex(")")])["title"].startswith("</script>")


@pytest.mark.browser
@pytest.mark.parametrize("segment", [1.0, 0.25])
def test_the_spectrum_is_that_of_the_analysis(tmp_path, segment):
    write_engine(tmp_path)
    write_data(tmp_path, "lab", {})
    rng = np.random.default_rng(3)
    time = np.arange(6000) * 1e-3
    signal = np.sin(2 * np.pi * 40 * time) + np.cumsum(rng.standard_normal(6000)) / 30
    result = SimpleNamespace(lfp={"time": time, "signal": signal})
    window = SimpleNamespace(sim_start=0.0, sim_stop=6.0)
    frequency, power = spectrum(result, window, segment)
    ours = values(drive(tmp_path, [["Synketa", "spectrum", signal.tolist(), {"step": 1e-3, "segment": segment}]]))[0]
    np.testing.assert_allclose(ours["frequency"], frequency, rtol=1e-12)
    np.testing.assert_allclose(ours["power"], power, rtol=1e-9, atol=1e-12 * power.max())


@pytest.mark.browser
def test_a_signal_that_is_too_short_has_no_spectrum(tmp_path):
    write_engine(tmp_path)
    write_data(tmp_path, "lab", {})
    asked = [[0.0] * 999, [], [1.0]]
    for answer in values(drive(tmp_path, [["Synketa", "spectrum", signal] for signal in asked])):
        assert answer["power"].size == answer["frequency"].size == 0


@pytest.mark.browser
def test_a_page_whose_data_are_missing_says_so(tmp_path):
    write_engine(tmp_path)
    lab = {"variants": [{"name": "full", "values": {}, "seeds": {"1": {"values": {}, "baseline": {}}}, "pools": {}}],
           "network": {"values": {}, "layout": {}, "schedule": [], "step": 1e-4}}  # fmt: skip
    write_data(tmp_path, "lab", lab)
    (answer, other) = drive(tmp_path, [["network", "start", {}], ["slow", "course", {}]])
    for fault, name in ((answer["fault"], "network_simd"), (other["fault"], "slow")):
        assert fault["kind"] == "no-data"
        assert f"data/{name}.js" in fault["message"]


@pytest.mark.browser
def test_a_damaged_module_is_said(tmp_path):
    write_engine(tmp_path)
    lab = {"variants": [{"name": "full", "values": {}, "seeds": {"1": {"values": {}, "baseline": {}}}, "pools": {}}],
           "network": {"values": {}, "layout": {}, "schedule": [], "step": 1e-4}}  # fmt: skip
    write_data(tmp_path, "lab", lab)
    write_data(tmp_path, "network_simd", "AGFzbQEAAAA=AAAA"[:12])
    (answer,) = drive(tmp_path, [["network", "start", {}]])
    assert answer["fault"]["kind"] == "failed"
    assert "start()" in answer["fault"]["message"]


def test_the_scripts_are_classic_ones():
    """A module, a fetch or shared memory would not work from a file."""
    folder = Path(webassembly.__file__).parents[1] / "engine"
    for script in folder.glob("*.js"):
        text = script.read_text(encoding="utf-8")
        for word in ("import ", "export ", "fetch(", "SharedArrayBuffer", "XMLHttpRequest", "eval(", "http:", "https:"):
            assert word not in text, f"{script.name}: {word}"
