"""Own drugs, hypotheses and models in a folder beside an experiment: known by name, and wrong ones stop only their users."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from synketa.cli.app import run_command
from synketa.common.errors import ConfigurationError
from synketa.common.paths import models_folder
from synketa.execution.outputs import manifest_of
from synketa.execution.planning import check
from synketa.experiment.expand import expand
from synketa.experiment.experiment import Experiment, load_experiment, restored
from synketa.experiment.smoke import smoke
from synketa.model import references as references_module
from synketa.model.composite import load_hypothesis, load_model, moved_values

SHIPPED = models_folder()
FILE = """
title = "t"
question = "q?"
reference = { condition = "control" }
[conditions.control]
[conditions.ketamine]
clamp = { ketamine = "1 uM" }
"""
MINE = """
[conditions.mine]
hypothesis = "slow"
clamp = { mine = { equal_block_to = "ketamine 1 uM", pool = "2AB", V = "-58 mV" } }
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Go to a folder with templates of a drug and a hypothesis, and an experiment that needs neither."""
    monkeypatch.chdir(tmp_path)
    assert run_command(["new", "--drug", "mine"]) == 0
    assert run_command(["new", "--hypothesis", "slow"]) == 0
    (tmp_path / "plain.toml").write_text(FILE)
    (tmp_path / "own.toml").write_text(FILE + MINE)
    yield tmp_path
    references_module._OWN.clear()
    references_module.references.cache_clear()


def hashes(experiment: Experiment) -> dict[str, str]:
    return {run.condition: run.hash for run in expand(experiment)}


def faults_of(*arguments: object, **options: object) -> list[str]:
    with pytest.raises(ConfigurationError) as caught:
        load_experiment(*arguments, **options)  # type: ignore[arg-type]
    return [str(fault) for fault in caught.value.faults]


def test_a_copy_of_a_shipped_drug_with_its_usual_names_is_refused_by_one_who_uses_it(here: Path) -> None:
    text = (SHIPPED / "drugs" / "memantine.toml").read_text(encoding="utf-8")
    (here / "models" / "drugs" / "mine.toml").write_text(text.replace('"memantine"', '"mine"', 1), encoding="utf-8")
    load_experiment(here / "plain.toml")
    found = faults_of(here / "own.toml")
    assert found
    assert all("memantine is called so" in fault for fault in found)


def test_templates_pass_and_are_known_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    experiment = load_experiment("own.toml")
    assert run_command(["check", "own.toml"]) == 0
    printed = capsys.readouterr().out
    assert "mine blocks as much" not in printed
    assert f"files of your own: models{os.sep}drugs{os.sep}mine.toml, models{os.sep}hypotheses" in printed
    assert len(expand(experiment)) == 4, "with the baseline of the variant"
    assert "mine" in check(experiment).experiment.model.drugs
    assert hashes(load_experiment("plain.toml")).items() < hashes(experiment).items()
    for command in (["show", "mine"], ["show", "slow"], ["list"]):
        assert run_command(command) == 0
        assert "mine" in (shown := capsys.readouterr().out) or "slow" in shown
    assert run_command(["new", "--drug", "mine"]) == 2
    assert run_command(["new", "--drug", "ketamine"]) == 2
    assert run_command(["new", "--drug", "my drug"]) == 2
    assert run_command(["new"]) == 2


def test_content_counts_and_goes_to_other_processes(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = load_experiment("own.toml")
    there = restored(before.name, before.where, before.raw, before.arguments)
    earlier = hashes(before)
    assert hashes(there) == earlier
    assert len(expand(smoke(before))) == 4
    file = here / "models/drugs/mine.toml"
    file.write_text(file.read_text().replace('"0.8 uM"', '"0.4 uM"'))
    os.utime(file, ns=(1, 1))
    after = load_experiment("own.toml")
    changed = {name for name, hash_ in hashes(after).items() if earlier[name] != hash_}
    assert changed == {"mine"}, "only what uses it"
    (here / "models").rename(here / "elsewhere")
    assert any("mine" in fault for fault in faults_of("own.toml"))
    assert hashes(load_experiment("own.toml", {"models": "elsewhere"})) == hashes(after)
    assert any("nowhere" in fault for fault in faults_of("own.toml", {"models": "nowhere"}))


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        ("drugs/mine.toml", "garbage", "want key = value"),
        ("drugs/mine.toml", 'name = "mine"\ntitle = "t"\n', "kon: got nothing"),
        ("hypotheses/slow.toml", "name = 3", "slow.toml"),
        ("references.bib", "@article{me", "references.bib"),
    ],
)
def test_a_wrong_file_stops_only_who_uses_it(
    here: Path, file: str, text: str, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "models" / file).write_text(text)
    load_experiment("plain.toml")
    load_experiment("quickstart")
    assert run_command(["show", "ketamine"]) == 0
    assert any(expected in fault for fault in faults_of("own.toml"))
    capsys.readouterr()
    assert run_command(["list"]) == 0
    assert "faulty: " in capsys.readouterr().out
    if not file.endswith(".bib"):
        assert run_command(["show", Path(file).stem]) == 2
        assert expected in capsys.readouterr().err


def test_papers_of_your_own_are_known(here: Path) -> None:
    (here / "models/references.bib").write_text("@article{me_2026, author={Me, A}, title={t}, year={2026}}\n")
    file = here / "models/drugs/mine.toml"
    file.write_text(file.read_text().replace('"0.8 uM", source = "assumed"', '"0.8 uM", source = "me_2026"'))
    assert load_model(models=here / "models").drugs["mine"].Kd["2A"].status == "published"


def test_the_name_of_a_shipped_file_is_refused_where_it_is_used(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (SHIPPED / "drugs/ketamine.toml").read_text()
    own = here / "models/drugs/ketamine.toml"
    own.write_text(text)
    load_experiment("plain.toml")  # a copy that is the same
    own.write_text(text.replace("Racemic", "Another"))
    assert any("the name of a shipped file" in fault for fault in faults_of("plain.toml"))
    (here / "control.toml").write_text('title = "t"\nquestion = "q?"\n')
    load_experiment("control.toml")
    own.rename(own.with_stem("norketamine"))
    own.with_stem("norketamine").write_text(text.replace('name = "ketamine"', 'name = "norketamine"'))
    (here / "dose.toml").write_text(
        'title = "t"\nquestion = "q?"\nreference = { condition = "a" }\n[protocol]\nstart = "-10 min"\nstop = "1 h"\n'
        'windows = { w = "10-20 min" }\n[conditions.a]\n[conditions.b]\n'
        'doses = [{ drug = "ketamine", route = "iv", amount = "0.5 mg/kg", start = "0 min", duration = "40 min" }]\n'
    )
    assert any("norketamine" in fault for fault in faults_of("dose.toml")), "a metabolite acts as well"
    assert run_command(["list", "drugs"]) == 0
    assert "norketamine.toml has the name of a shipped file" in capsys.readouterr().out


def test_equations_from_outside_need_trust_and_values_do_not(here: Path) -> None:
    text = (SHIPPED / "prefrontal.toml").read_text().replace('name = "prefrontal"', 'name = "my_model"')
    (here / "models/my_model.toml").write_text(text)
    (here / "trust.toml").write_text('model = "my_model"\n' + FILE)
    assert any("--trust" in fault for fault in faults_of("trust.toml"))
    assert hashes(load_experiment("trust.toml", trust=True)) == hashes(load_experiment("plain.toml"))


# ---------------------------------------------------------------------------------- equal block


def test_equal_block_by_command_is_that_of_an_experiment(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "own.toml").write_text(FILE + MINE.replace('hypothesis = "slow"\n', ""))
    assert run_command(["check", "own.toml"]) == 0
    level = capsys.readouterr().out.split("mine: mine ")[1].split(" uM")[0]
    assert run_command(["show", "mine", "--equal-to", "ketamine 1 uM"]) == 0
    printed = capsys.readouterr().out
    rows = {line.split()[0]: line.split()[1:] for line in printed.splitlines() if line.startswith("2")}
    assert rows["2AB"][0] == level
    assert set(rows) == {"2AB", "2CD"}
    assert "At -58 mV and 1 mM magnesium" in printed
    assert run_command(["show", "mine", "--equal-to", "ketamine 1 uM", "--at", "-30 mV"]) == 0
    other = capsys.readouterr().out
    assert "At -30 mV" in other
    assert f"{level} " not in other.split("2AB")[1].splitlines()[0]
    assert run_command(["show", "ketamine", "--equal-to", "ketamine 2 uM"]) == 0
    assert all(row.split()[1] == row.split()[2] for row in capsys.readouterr().out.splitlines() if row.startswith("2"))


def test_drugs_go_by_their_usual_names_at_equal_block(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["show", "MK-801", "--equal-to", "(S)-ketamine 600 nM"]) == 0
    usual = capsys.readouterr().out
    assert run_command(["show", "mk_801", "--equal-to", "s_ketamine 0.6 uM"]) == 0
    assert capsys.readouterr().out == usual


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["mine", "--equal-to", "ketamine"], "a drug and its level"),
        (["mine", "--equal-to", "ketamine 1 mV"], "--equal-to"),
        (["mine", "--equal-to", "ketamine 240 ng/mL"], 'did you mean "ketamine 1.01 uM"'),
        (["mine", "--equal-to", "esketamine 0.2 mg/L"], 'did you mean "esketamine 0.841 uM"'),
        (["mine", "--equal-to", "ketamin 1 uM"], 'did you mean "ketamine"'),
        (["min", "--equal-to", "ketamine 1 uM"], 'did you mean "mine"'),
        (["mine", "--equal-to", "ketamine 0 uM"], "above 0"),
        (["mine", "--equal-to", "ketamine 1 uM", "--at", "58"], "--at"),
        (["mine", "--at", "-58 mV"], "--equal-to"),
        (["mine", "--equal-to", "ketamine 1 uM 2"], "a drug and its level"),
        (["mine", "--equal-to", "ketamine 1 um"], 'did you mean "ketamine 1 uM"'),
        (["mine", "--equal-to", "ketamine 1,5 uM"], "with a decimal point"),
        (["mine", "--equal-to", "ketamine 1 M"], "1e-7 uM to 3 mM"),
        (["mine", "--equal-to", "ketamine 1 uM", "--at", "-58 V"], "-120 mV to 60 mV"),
        (["mine", "--models", "nowhere"], "--models"),
    ],
)
def test_wrong_questions_for_equal_block_are_refused(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["show", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_tables_are_not_wrapped_in_a_pipe(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert run_command(["show", "ketamine"]) == 0
    lines = capsys.readouterr().out.splitlines()
    head = next(line for line in lines if line.startswith("subunit"))
    assert "V (mV)" in head
    assert "measured by" in head
    (row,) = [line for line in lines if line.startswith("Kd.2A ")]
    assert "uM" in row
    assert all(line == line.rstrip() for line in lines)


def test_folders_that_nothing_reads_are_said_and_litter_is_not(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "models/drugs/._mine.toml").write_bytes(b"\0\5\26\7litter")
    (here / "models/drug").mkdir()
    (here / "models/drug/mine.toml").write_text((here / "models/drugs/mine.toml").read_text())
    (here / "models/notes").mkdir()
    capsys.readouterr()
    assert run_command(["list", "drugs"]) == 0
    listed = capsys.readouterr()
    assert "faulty" not in listed.out
    assert 'mine.toml, is not read; did you mean "drugs"?' in listed.err
    assert "notes" not in listed.err
    assert run_command(["check", "own.toml"]) == 0
    assert 'is not read; did you mean "drugs"?' in capsys.readouterr().out


def test_a_value_outside_of_the_range_of_its_own_file_is_said(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = here / "models/drugs/mine.toml"
    wrong = '2A = { value = "30 uM", source = "assumed", range = ["1 uM", "9 uM"] }'
    file.write_text(file.read_text().replace('2A = { value = "0.8 uM", source = "assumed" }', wrong))
    for command in (["show", "mine"], ["show", "mine", "--equal-to", "ketamine 1 uM"]):
        capsys.readouterr()
        assert run_command(command) == 0
        said = capsys.readouterr().out
        assert "warning: Kd.2A is 30 uM, outside of the range of its own file, 1 uM to 9 uM" in said


def test_a_hypothesis_is_shown_with_the_defaults_that_it_moves(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (moved,) = moved_values(load_hypothesis("slow", str(here / "models")), load_model())
    assert float(moved.value) > float(moved.default), "the example of the template makes more of it"
    capsys.readouterr()
    assert run_command(["show", "slow"]) == 0
    assert [*moved[:3]] in [line.split()[:3] for line in capsys.readouterr().out.splitlines()]
    described = manifest_of(load_experiment("own.toml"))["hypotheses"]["slow"]
    assert described["values"] == [moved._asdict()]
    file = here / "models/hypotheses/slow.toml"
    file.write_text(file.read_text().replace('"cascade.bdnf_gain" = 8', '"cascade.bdnf_gain" = 80'))
    load_hypothesis.cache_clear()
    assert run_command(["show", "slow"]) == 0
    assert "3 to 15, which the value lies outside of" in capsys.readouterr().out
