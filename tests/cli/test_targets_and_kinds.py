"""Before time is spent: where results go can be written, and a name is of a thing that the command takes."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path

import pytest

from synketa.cli.app import run_command
from synketa.cli.commands import baseline_commands
from synketa.cli.kinds import KINDS, kinds_of
from synketa.common.paths import experiments_folder, models_folder
from synketa.model.composite import load_model
from synketa.patients import courses
from synketa.patients.trial import fit as observer_fit

FIT = ["fit", "fit_spines", "--parameter", "cascade.tau_transient=12 hour to 96 hour"]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a folder in which `blocked` is a file; nothing that takes time may be called."""

    def spent(*_: object, **__: object) -> None:
        raise AssertionError("time is spent")

    for name in (
        "synketa.lab.slow_side.surface.page_surface",
        "synketa.cli.commands.fit_command._run",
        "synketa.cli.commands.discriminate_command._cells",
        "synketa.patients.trial.fit.run_chunks",
        "synketa.patients.surface.complete",
        "synketa.simulation.calibration.find_calibration",
    ):
        monkeypatch.setattr(name, spent)
    monkeypatch.setattr("synketa.lab.network.webassembly.webassembly_compiler", lambda: None)
    monkeypatch.setattr("synketa.evidence.fit.problem.make_problem", lambda *_: None)
    monkeypatch.setattr("synketa.simulation.calibration.is_shipped", lambda *_: False)
    monkeypatch.setattr(baseline_commands, "_needed", lambda name: [(load_model(), 99)] * (name == "quickstart"))
    (tmp_path / "blocked").write_text("a file")
    text = (models_folder() / "observers" / "spines.toml").read_text(encoding="utf-8")
    (tmp_path / "mine.toml").write_text(text.replace('name = "spines"', 'name = "mine"', 1), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


WRITERS = {
    "page": ["lab", "--export", "blocked/page"],
    "archive": ["lab", "--export", "blocked/page.zip"],
    "fit": [*FIT, "--out", "blocked/out"],
    "hypothesis": [*FIT, "--write", "mine"],
    "comparison": ["discriminate", "direct", "disinhibition", "--out", "blocked"],
    "trial": ["run", "single_infusion", "--out", "blocked"],
    "evidence": ["evidence", "--quick", "--out", "blocked"],
    "findings": ["evidence", "add", "own_data", "--to", "blocked/mine.csv"],
    "sensitivity": ["sensitivity", "adults_trd", "--out", "blocked"],
    "export": ["export", "--to", "blocked/x.xml"],
    "cohort": ["show", "adults_trd", "--figure", "blocked/x.png"],
    "model": ["show", "prefrontal", "--html", "blocked/x.html"],
    "new": ["new", "blocked/x.toml"],
    "new drug": ["new", "--drug", "mine"],
}


@pytest.mark.parametrize("arguments", WRITERS.values(), ids=WRITERS)
def test_a_file_in_the_way_is_said_first(
    arguments: list[str], here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(courses, "surface_of", lambda _: None)
    monkeypatch.setattr("synketa.patients.trial.sweep.chunks_of", lambda _: [])
    (here / "models").write_text("a file, too")
    assert run_command(arguments) == 2
    said = capsys.readouterr().err
    assert "blocked" in said or "models" in said
    assert "internal error" not in said
    assert sorted(path.name for path in here.iterdir() if path.is_dir()) in ([], ["results"])


@pytest.mark.parametrize(
    "name", ["page", "archive", "fit", "comparison", "evidence", "export", "observer", "baselines"]
)
def test_a_full_disk_is_said_first(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    more = {"observer": ["fit-observer", "mine.toml"], "baselines": ["baselines", "quickstart"]}
    arguments = more.get(name) or [word.replace("blocked/", "") for word in WRITERS[name]]
    assert run_command([word if word != "blocked" else "out" for word in arguments]) == 2
    assert "No space left on device" in capsys.readouterr().err


def test_the_home_folder_is_meant_where_the_shell_leaves_it(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(here / "home"))
    assert run_command(["evidence", "--finding", "pk_h_clearance", "--out=~/mine"]) == 0
    assert run_command(["show", "prefrontal", "--html=~/mine/card.html"]) == 0
    assert {path.name for path in (here / "home/mine").iterdir()} == {"card.html", "evidence"}
    assert not (here / "~").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["run", "single_infusion", "--dry-run"],
        ["check", "single_infusion"],
        ["fit-observer", "spines", "--dry-run"],
        ["evidence", "--finding", "clin_zarate_day1", "--dry-run"],
    ],
)
def test_a_dry_run_without_a_surface_says_what_it_costs(
    arguments: list[str], here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from synketa.patients.trial.running import run_chunks

    monkeypatch.setattr(observer_fit, "run_chunks", run_chunks)
    monkeypatch.setenv("SYNKETA_CACHE", str(here / "cache"))
    assert run_command(arguments) == 0
    said = capsys.readouterr().out
    assert "first the response surface, 320 of 320 points, about" in said
    assert "patients in" in said
    assert {path.name for path in here.iterdir()} == {"blocked", "mine.toml"}


# ------------------------------------------------------------------------------------ kinds of things

EXPERIMENTS = ("run", "retry", "status", "cancel", "report", "check", "fit")


@pytest.mark.parametrize("command", EXPERIMENTS)
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("adults_trd", "a cohort of virtual patients"),
        ("spines", "an observer"),
        ("depletion", "a hypothesis"),
        ("ketamine", "a drug"),
        ("clements_1981", "a pharmacokinetic set"),
        ("mouse_two_doses", "a grid"),
    ],
)
def test_what_is_no_experiment_is_named_with_the_command_that_takes_it(
    command: str, name: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command([command, name]) == 2
    said = capsys.readouterr().err
    assert f'got "{name}", {words}' in said
    assert "; it is for: synketa " in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run", "adults_tdr"], "adults_trd, a cohort of virtual patients, is for: synketa show adults_trd"),
        (["check", "single_infusoin"], 'did you mean "single_infusion"?'),
        (["run", "a_blocker_excites"], "a lesson of the lab"),
        (["show", "quickstart"], "it is for: synketa run quickstart"),
        (["sensitivity", "ketamine"], "want a cohort"),
        (["fit-observer", "single_infusion"], "want an observer"),
        (["discriminate", "ketamine", "direct"], "want a hypothesis"),
        (["evidence", "--hypothesis", "ketamine"], "want a hypothesis"),
        (["lab", "--lesson", "mine.toml"], "an observer of patients, want a lesson"),
        (["run", "mine.toml"], "it is for: synketa show mine.toml or synketa fit-observer mine.toml"),
        (["export", "quickstart"], "want a model"),
        (["baselines", "ketamine"], "want one of anaesthetic"),
    ],
)
def test_each_command_says_what_it_takes(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(arguments) == 2
    assert words in capsys.readouterr().err


def test_a_trial_that_has_not_begun_is_neither_cancelled_nor_retried(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["cancel", "single_infusion"]) == 0
    assert "a trial that has not begun" in capsys.readouterr().out
    assert run_command(["cancel", "single_infusion", "--seeds", "2"]) == 2


def test_every_shipped_file_is_of_its_kind() -> None:
    for kind, one in KINDS.items():
        home = models_folder() if one.of_models else experiments_folder()
        for path in (home / one.folder).glob("*.toml"):
            assert kind in kinds_of(path.stem), path
            assert kinds_of(str(path)) == ["experiment" if kind == "protocol" else kind], path
