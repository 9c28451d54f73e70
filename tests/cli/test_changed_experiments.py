"""Experiments that `--set` changes: folders of their own, runs that are used again, banners, commands to be pasted."""

from __future__ import annotations

import html
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

import synthetic
from fake_steps import damage, leave_out_reports
from synketa.cli.app import run_command
from synketa.common.errors import ConfigurationError, SynketaError
from synketa.execution import steps, workers
from synketa.execution.slurm.submission import next_commands
from synketa.experiment.experiment import load_experiment
from synketa.experiment.run import Run
from synketa.results.manifest import read_manifest
from synketa.results.result import Result

MINE = """
title = "Ketamine 1 uM for a while"
question = "What do 1 uM do in 6 s?"
reference = { condition = "control" }
[protocol]
measure = "6 s"
[conditions.control]
[conditions.ketamine]
title = "Ketamine 1 uM"
clamp = { ketamine = "1 uM" }
[[expect]]
metric = "rate_PYR"
condition = "ketamine"
low = 1.1
words = "1 uM disinhibits"
"""
SIMULATED: list[str] = []


def simulate(run: Run, backend: str) -> Result:
    SIMULATED.append(run.hash)
    result = synthetic.clamp(run.condition, len(run.clamps), run.seed, **run.point)
    return replace(result, attributes={**result.attributes, "hash": run.hash})


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to a folder with an experiment; nothing is compiled or simulated, and figures are left out."""
    leave_out_reports(monkeypatch)
    monkeypatch.setattr(steps, "compile_program", lambda *_: None)
    monkeypatch.setattr(steps, "is_calibrated", lambda *_: True)
    monkeypatch.setattr(steps, "simulate", simulate)
    monkeypatch.setattr(workers, "own_processes", lambda size: ThreadPoolExecutor(1))
    folder = tmp_path / 'it\'s $HOME; a folder of "mine" ü'
    folder.mkdir()
    (folder / "mine.toml").write_text(MINE)
    monkeypatch.chdir(folder)
    SIMULATED.clear()
    return folder


def run(*arguments: str) -> int:
    return run_command([*arguments, "--backend", "compiled"] if arguments[0] in ("run", "retry") else arguments)


def folders(out: str = "results") -> list[str]:
    return sorted(path.name for path in Path(out).iterdir())


def test_what_changes_numbers_goes_into_a_folder_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("run", "mine.toml") == 0
    assert run("run", "mine.toml", "--seeds", "2", "--jobs", "1") == 0
    assert run("run", "mine.toml", "--set", "seeds=[1, 3]") == 0
    assert run("run", "mine.toml", "--set", "protocol.measure=6 s") == 0, "as in the file"
    assert folders() == ["mine"]
    capsys.readouterr()
    assert run("run", "mine.toml", "--set", "conditions.ketamine.clamp.ketamine=3 uM") == 0
    printed = capsys.readouterr().out
    assert "conditions.ketamine.clamp.ketamine: 1 uM -> 3 uM" in printed
    assert "1 of the runs is finished in results/mine: used again" in printed.replace(os.sep, "/")
    mine, changed = folders()
    assert re.fullmatch(r"mine\+[0-9a-f]{8}", changed)
    assert len(SIMULATED) == len(set(SIMULATED)), "the control is not simulated twice"
    order = ("--set", "receptor.Mg=1.2 mM", "--set", "conditions.ketamine.clamp.ketamine=3 uM")
    assert run("run", "mine.toml", *order) == 0
    assert run("run", "mine.toml", *order[2:], *order[:2]) == 0
    assert len(folders()) == 3, "in whatever order"
    page = Path("results", changed, "report.html").read_text()
    assert "conditions.ketamine.clamp.ketamine</code>: 1 uM → <strong>3 uM" in page
    assert "Ketamine 1 uM [changed: 3 uM]" in page
    assert "What do 1 uM [changed in ketamine: 3 uM] do in 6 s?" in page
    assert "1 uM [changed: 3 uM] disinhibits" in page
    assert "changed" not in Path("results", mine, "report.html").read_text().partition("<body>")[2]
    assert read_manifest(Path("results", changed))["changes"] == [
        {"key": "conditions.ketamine.clamp.ketamine", "shipped": "1 uM", "value": "3 uM", "unit": ""}
    ]


def test_smoke_and_other_engines_have_folders_of_their_own_too() -> None:
    assert run("run", "mine.toml", "--smoke") == 0
    assert run("run", "mine.toml", "--smoke", "--set", "receptor.Mg=1.2 mM") == 0
    plain, changed = sorted(folders(), key=len)
    assert plain == "mine-smoke"
    assert re.fullmatch(r"mine\+[0-9a-f]{8}-smoke", changed)
    assert "+" in load_experiment("time_course", {"engine": "surface"}).name
    assert run("retry", changed) == 0
    assert run("status", changed) == 0


def test_a_changed_experiment_is_known_by_the_name_of_its_folder(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--set", "conditions.ketamine.clamp.ketamine=3 uM", "--seeds", "2")
    assert run("run", "mine.toml", *options) == 0
    (name,) = folders()
    capsys.readouterr()
    for command in ("status", "report", "retry", "run", "check", "cancel"):
        assert run(command, name) == 0, command
    printed = capsys.readouterr().out
    assert f"{name}: finished" in printed
    assert "1 uM -> 3 uM" in printed
    assert "nothing has failed" in printed
    assert "nothing to do: all 4 runs" in printed
    assert "2 conditions x 2 seeds" in printed
    assert run("status") == 0
    assert "1 uM -> 3 uM" in capsys.readouterr().out
    monkeypatch.chdir(tmp_path)  # the file is not here
    assert run("retry", name, "--out", str(here / "results")) == 0
    folder = here / "results" / name
    for again in (load_experiment(folder), load_experiment(folder / "manifest.json")):
        assert (again.name, again.seeds) == (name, (1, 2))
    assert load_experiment(folder, {"protocol.measure": "2 s"}).name not in (name, "mine")
    assert folders(str(here / "results")) == [name]


def test_a_smoke_run_is_not_taken_for_the_whole_experiment() -> None:
    assert run("run", "mine.toml", "--smoke") == 0
    with pytest.raises(ConfigurationError, match="smoke"):
        load_experiment(Path("results/mine-smoke"))


def test_only_whole_files_are_used_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("run", "mine.toml") == 0
    for path in Path("results/mine/runs").glob("*.h5"):
        damage(path)
    SIMULATED.clear()
    assert run("run", "mine.toml", "--set", "conditions.ketamine.clamp.ketamine=3 uM") == 0
    assert "used again" not in capsys.readouterr().out
    assert len(SIMULATED) == 2


def test_files_are_copied_where_the_disk_has_no_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    assert run("run", "mine.toml") == 0
    SIMULATED.clear()
    monkeypatch.setattr("os.link", no_links)
    assert run("run", "mine.toml", "--set", "conditions.ketamine.clamp.ketamine=3 uM") == 0
    assert len(SIMULATED) == 1


# ------------------------------------------------------------------------------------- commands

NASTY = (
    """title=it's "quoted", $HOME, `id`, $(id), !!, \\back\\ ünïcode é * ? # ~ ; & | > <""",
    'conditions.ketamine.clamp=[{"drug": "ketamine", "concentration": "1 uM", "start": "1 s"}]',
    "conditions.other={ clamp = { ketamine = '2 uM' } }",
    "question= two  spaces and a\nline ",
)


def pasted(command: str, shim: Path, elsewhere: Path) -> tuple[list[str], str]:
    """Paste a line into bash; return the arguments and the folder that synketa gets."""
    environment = {**os.environ, "PATH": f"{shim}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-c", command], cwd=elsewhere, env=environment, capture_output=True, text=True, check=True
    )
    arguments, folder = json.loads(done.stdout)
    return arguments, folder


def commands_in(text: str) -> list[str]:
    """Return what a reader would paste: what calls synketa, to the end of the line."""
    return re.findall(r"(?:cd .+ && )?(?:\w+=\S+ )?synketa (?:run|status|check) .*", text)


def test_every_printed_command_works_pasted_into_bash(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shim, out = tmp_path / "bin", "the 'out' $folder"
    shim.mkdir()
    program = shim / "synketa"
    program.write_text(f"#!{sys.executable}\nimport json, os, sys\nprint(json.dumps([sys.argv[1:], os.getcwd()]))\n")
    program.chmod(0o755)

    def badly(run: Run, backend: str) -> Result:
        if run.condition == "other":
            raise SynketaError("it broke")
        return simulate(run, backend)

    monkeypatch.setattr(steps, "simulate", badly)
    monkeypatch.setenv("SYNKETA_CPU", "portable")
    options = [word for text in NASTY for word in ("--set", text)]
    assert run("run", "mine.toml", *options, "--out", out) == 3
    (name,) = folders(out)
    assert run("status", "mine.toml", *options, "--out", out) == 0
    assert run("status", "mine.toml", *options, "--seeds", "2", "--out", out) == 0
    Path("a folder").mkdir()
    assert run("new", "a folder/another.toml") == 0
    printed = capsys.readouterr().out
    (note,) = Path(out, name, "runs").glob("*.failed.json")
    page = html.unescape(Path(out, name, "report.html").read_text())
    (shown,) = re.findall(r"<pre>((?s:.)*?)</pre>", page)
    experiment = load_experiment("mine.toml", dict(text.split("=", 1) for text in NASTY))
    printed += f"\n{next_commands(experiment, Path(out, name))}\n"
    lines = [*commands_in(printed), shown, json.loads(note.read_text())["reproduce"]]
    assert len(lines) >= 7
    for line in lines:
        elsewhere = tmp_path if line.startswith("cd ") else here
        arguments, folder = pasted(line, shim, elsewhere)
        assert Path(folder) == here, "the folder that it names"
        capsys.readouterr()
        code = run(*arguments)
        said = capsys.readouterr()
        assert code == (3 if arguments[0] == "run" and "--only" not in line else 1 if "--only" in line else 0), (
            line,
            said,
        )
    assert folders(out) == [name], "the same experiment each time"


def test_values_of_python_are_written_so_that_the_command_line_reads_them_back() -> None:
    settings = {
        "title": " spaces ",
        "conditions.ketamine.clamp": [{"drug": "ketamine", "concentration": "1 uM", "stop": "2 s"}],
        "conditions.other": {"clamp": {"ketamine": "1 uM"}},
        "seeds": [3, 4],
    }
    experiment = load_experiment("mine.toml", settings)
    again = [text.removeprefix("--set=").split("=", 1) for text in experiment.arguments[1:]]
    assert load_experiment("mine.toml", {key: value.strip() for key, value in again}).raw == experiment.raw
    assert shlex.split(shlex.join(experiment.arguments)) == list(experiment.arguments)
