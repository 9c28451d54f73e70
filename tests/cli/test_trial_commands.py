"""Commands on trials: list, check, status, refusals; what they share with experiments they do alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from synketa.cli.app import run_command


def test_trials_and_observers_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["list", "trials"]) == 0
    assert "murrough_2013" in capsys.readouterr().out
    assert run_command(["list", "observers"]) == 0
    assert "Spines alone" in capsys.readouterr().out


def test_check_says_what_a_trial_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["check", "trials/single_infusion"]) == 0
    said = capsys.readouterr().out
    for words in (
        "ketamine then saline, 50%",
        "change at 24 h, ketamine against saline, paired_t",
        "no advice to patients",
        "assumed",
    ):
        assert words in said


def test_check_says_every_fault(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('title = "t"\nquestion = "q?"\ncohort = "adults_trd"\n[arms.a]\ntitle = "A"\n')
    assert run_command(["check", str(path)]) == 2
    said = capsys.readouterr().err
    assert said.count("error: ") >= 4
    assert "primary: got nothing" in said


def test_a_trial_that_was_not_run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run_command(["status", "trials/single_infusion", f"--out={tmp_path}"]) == 0
    assert "not begun" in capsys.readouterr().out
    assert run_command(["report", "trials/single_infusion", f"--out={tmp_path}"]) == 1
    assert "run the trial first" in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--seeds", "3"], ["--smoke"], ["--set", "size=3"]])
def test_options_of_experiments_are_refused(option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["check", "trials/single_infusion", *option]) == 2
    assert "an experiment: edit the file of the trial" in capsys.readouterr().err


def test_a_sample_on_the_network_is_of_trials(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run_command(["run", "quickstart", "--network-sample", "3", f"--out={tmp_path}"]) == 2
    assert "--network-sample: got an experiment, want a trial" in capsys.readouterr().err
