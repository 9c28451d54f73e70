"""A drug of one's own: where its file is made, what is shown of it, and how an IC50 in magnesium is entered."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from synketa.cli.app import run_command
from synketa.common.paths import models_folder
from synketa.experiment.checks.plausibility.ranges import doubted_constants
from synketa.experiment.experiment import load_experiment
from synketa.model.composite import load_model
from synketa.model.nmda_receptor import ic50


def run(*arguments: str) -> int:
    return run_command(list(arguments))


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    monkeypatch.chdir(tmp_path)
    assert run("new", "--drug", "mine") == 0
    capsys.readouterr()
    return tmp_path / "models" / "drugs" / "mine.toml"


def test_rows_of_the_kd_are_at_its_own_potential(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = mine.read_text().replace('V_Kd = { value = "-66 mV"', 'V_Kd = { value = "-60 mV"')
    mine.write_text(text.replace('2A = { value = "0.8 uM"', '2A = { value = "2.0 uM"'))
    assert run("show", "mine") == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines() if "an input" in line]
    assert [row[:4] for row in rows] == [["2A", "-60", "0", "2"], *([s, "-60", "0", "0.5"] for s in ("2B", "2C", "2D"))]


def test_constants_that_no_drug_has_are_doubted_and_said(mine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = mine.read_text()
    mass = re.search(r'molar_mass = \{ value = "([^"]*) g/mol"', text)
    assert mass is not None
    text = text.replace(mass[0], f'molar_mass = {{ value = "{mass[1]} kg/mol"')
    mine.write_text(text.replace('2A = { value = "0.8 uM"', '2A = { value = "0.8 M"'))
    assert run("show", "mine") == 0
    said = capsys.readouterr().err
    assert f"drugs.mine.molar_mass is {mass[1]} kg/mol, plausible: 30 g/mol to 2000 g/mol" in said
    assert f"did you mean {mass[1]} g/mol?" in said
    assert "drugs.mine.Kd.2A is 0.8 M" in said
    Path("e.toml").write_text(
        'title = "t"\nquestion = "q?"\nreference = { condition = "control" }\n'
        '[conditions.control]\n[conditions.drug]\nclamp = { mine = "1 uM" }\n'
    )
    assert sum("drugs.mine.Kd.2A is 0.8 M" in note for note in load_experiment("e.toml").range_notes) == 1


def test_no_shipped_drug_has_a_constant_that_is_doubted() -> None:
    model = load_model()
    assert not [words for drug in model.drugs for words in doubted_constants(model, drug)]


@pytest.mark.parametrize("option", ["--drug", "--hypothesis"])
def test_new_writes_nothing_among_the_shipped_models(
    option: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "models").symlink_to(models_folder())
    monkeypatch.chdir(tmp_path)
    before = {path.name for path in models_folder().rglob("*.toml")}
    assert run("new", option, "stray_file") == 2
    error = capsys.readouterr().err
    assert "the folder of the shipped models" in error
    assert f"cd ~/mine, then synketa new {option} stray_file" in error
    assert {path.name for path in models_folder().rglob("*.toml")} == before


@pytest.mark.parametrize(
    ("subunit", "value", "V", "Mg"), [("2A", 0.7, -70, 1), ("2B", 5.08, -66, 1.2), ("2D", 2.95, -40, 0.2)]
)
def test_an_ic50_in_magnesium_is_given_back_by_the_kd_that_it_is_turned_into(
    mine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], subunit: str, value: float, V: float, Mg: float
) -> None:
    assert run("show", "mine", "--ic50", f"{subunit} {value} uM at {V} mV, {Mg} mM Mg") == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith(f"{subunit} ="))
    entered = tmp_path / "entered" / "drugs" / "mine.toml"
    entered.parent.mkdir(parents=True)
    entered.write_text(re.sub(rf"(?m)^{subunit} = .*$", line, mine.read_text()))
    model = load_model(models=str(entered.parents[1]))
    assert "mine" in model.drugs, model.faulty
    assert float(ic50(model.drugs["mine"], model.receptor, subunit, V * 1e-3, Mg)) == pytest.approx(
        value * 1e-3, rel=1e-5
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("0.7 uM at -70 mV, 1 mM Mg", "a subunit, its IC50"),
        ("2A 0.7 uM at -70 mV", "a subunit, its IC50"),
        ("2E 0.7 uM at -70 mV, 1 mM Mg", "one of 2A, 2B, 2C, 2D"),
        ("2A 0.7 mV at -70 mV, 1 mM Mg", "a concentration"),
        ("2A 0 uM at -70 mV, 1 mM Mg", "3 mM"),
        ("2A 0.7 uM at -70 V, 1 mM Mg", "-120 mV to 60 mV"),
        ("2A 0.7 uM at -70 mV, 1 M Mg", "0 to 20 mM"),
    ],
)
def test_an_ic50_that_cannot_be_read_is_one_fault(
    mine: Path, capsys: pytest.CaptureFixture[str], text: str, wanted: str
) -> None:
    assert run("show", "mine", "--ic50", text) == 2
    error = capsys.readouterr().err
    assert wanted in error
    assert error.count("want") == 1
