"""What a user sees while something takes long, after Ctrl-C, and of a run that was only tried on paper."""

from __future__ import annotations

import shlex
import subprocess
import sys
import time

import pytest

from synketa.cli import terminal
from synketa.cli.app import run_command
from synketa.cli.terminal import ProgressDisplay
from synketa.execution.journal import Progress
from synketa.execution.local import Outcome


def test_a_log_says_that_what_takes_long_is_still_being_done(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal, "_SILENCE", 0.05)
    with ProgressDisplay() as (_, progress):
        progress(Progress("compiling", 2, 0, running=1, rate=1 / 45))
        time.sleep(0.2)
        progress(Progress("running", 3, 3))
        before = capsys.readouterr().out
        time.sleep(0.12)
        assert not capsys.readouterr().out  # all is done: nothing to wait for
    assert before.startswith("compiling: 0 of 2, 1.5 min to go\n")
    assert before.count("compiling: 0 of 2, 0 s so far") >= 2


def test_what_is_kept_of_an_interrupted_surface_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path
) -> None:
    kept = "37 of 320 points of the response surface are kept, too"
    outcome = Outcome(tmp_path, 2, 0, 0, 0, interrupted=True, kept=kept)
    monkeypatch.setattr("synketa.execution.sweep.run", lambda *_, **__: outcome)
    assert run_command(["run", "quickstart", "--out", str(tmp_path)]) == 130
    words = f"interrupted: 0 of 2 runs are finished and kept; {kept}; the same command goes on"
    assert words in capsys.readouterr().err


def test_a_run_on_paper_says_how_it_is_done_and_goes_on(capsys: pytest.CaptureFixture[str], tmp_path) -> None:
    assert run_command(["run", "quickstart", "--dry-run", "--out", str(tmp_path)]) == 0
    assert "the same command without --dry-run does it, and again goes on" in capsys.readouterr().out
    assert not list(tmp_path.iterdir())


TWINS = """
title = "t"
question = "q?"
reference = { condition = "control" }
[conditions.control]
[conditions.ketamine]
[axes.ketamine_uM]
clamp = "ketamine"
unit = "uM"
values = [0.5, 1]
"""


def test_a_reference_that_has_the_drug_of_an_axis_is_said(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "twins.toml").write_text(TWINS)
    assert run_command(["check", str(tmp_path / "twins.toml")]) == 0
    said = capsys.readouterr().out
    assert "control and ketamine are the same runs: the axis ketamine_uM acts in each" in said
    assert "reference = { ketamine_uM = 0 }" in said
    (tmp_path / "right.toml").write_text(TWINS.replace('condition = "control"', "ketamine_uM = 0").replace("[0.5,", "[0, 0.5,")
                                         .replace("[conditions.control]\n[conditions.ketamine]\n", ""))  # fmt: skip
    assert run_command(["check", str(tmp_path / "right.toml")]) == 0
    assert "same runs" not in capsys.readouterr().out


def test_long_work_goes_on_where_its_reader_has_gone() -> None:
    code = (
        "from synketa.cli.terminal import ProgressDisplay\n"
        "with ProgressDisplay() as (say, show):\n"
        "    for number in range(3000):\n"
        "        say(f'line {number}' + 'x' * 99)\n"
        "raise SystemExit(7)\n"
    )
    shell = f"{shlex.quote(sys.executable)} -c {shlex.quote(code)} 2>&1 | head -1; exit ${{PIPESTATUS[0]}}"
    ended = subprocess.run(["bash", "-c", shell], capture_output=True, text=True)
    assert (ended.returncode, ended.stdout[:6], ended.stderr) == (7, "line 0", "")


def test_an_interruption_that_no_command_expects_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As while a report is made: typer alone would end it without a word."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("synketa.execution.planning.check", interrupt)
    monkeypatch.setattr("synketa.experiment.experiment.load_experiment", interrupt)
    assert run_command(["check", "quickstart"]) == 130
    assert "interrupted: finished work is kept" in capsys.readouterr().err
