"""Every command that synketa prints survives bash, whatever is in it, and is one that synketa takes."""

from __future__ import annotations

import html
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import typer.main

from synketa.cli.app import app, run_command
from synketa.cli.kinds import KINDS
from synketa.common.errors import SynketaError
from synketa.common.paths import experiments_folder
from synketa.common.text import as_code
from synketa.evidence.findings import COLUMNS
from synketa.model.composite import load_model
from synketa.patients import courses
from synketa.patients.trial.on_network import on_network_in_words
from synketa.patients.trial.trial import load_trial

NASTY = 'it\'s $HOME; a "folder" `id` ü -x'
ROW = (
    "id,level,statement,value,low,high,unit,species,dose,time,gate,class_hint,number_read,citation,doi,note\n"
    "mine,PK,ketamine clearance,1300,1000,2000,mL/min,human,IV,-,number,,read,A paper,,\n"
)
PAGE = Path(__file__).resolve().parents[2] / "src/synketa/lab/page"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / NASTY
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def pasted(line: str, folder: Path) -> list[str]:
    """Paste a line into bash where synketa only says what it gets; return its arguments."""
    shim = folder.parent / "bin"
    shim.mkdir(exist_ok=True)
    program = shim / "synketa"
    program.write_text(f"#!{sys.executable}\nimport json, sys\nprint(json.dumps(sys.argv[1:]))\n")
    program.chmod(0o755)
    environment = {**os.environ, "PATH": f"{shim}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, (line, done.stderr)
    return json.loads(done.stdout)


def parsed(arguments: list[str]) -> dict[str, object]:
    """Let the command line itself read the arguments, and do nothing; return the values of the options."""
    command, name, rest = typer.main.get_command(app), "synketa", arguments
    values: dict[str, object] = {}
    context = None
    while True:
        context = command.make_context(name, [*rest], parent=context)
        values |= context.params
        left = [*getattr(context, "_protected_args", ()), *context.args]
        if not (hasattr(command, "resolve_command") and left):
            return values
        name, command, rest = command.resolve_command(context, left)


def evidence(here: Path, *options: str) -> tuple[str, str]:
    """Compare one finding; return the commands of the file and of the page."""
    assert run_command(["evidence", "--finding", "pk_h_clearance", "--out", NASTY, *options]) == 0
    folder = here / NASTY / "evidence"
    page = re.search(r"with\s+<code>(synketa .*?)</code>", (folder / "evidence.html").read_text(), re.DOTALL)
    assert page is not None
    return json.loads((folder / "evidence.json").read_text())["made"]["command"], html.unescape(page[1])


def test_evidence_prints_what_was_typed(here: Path) -> None:
    for line in evidence(here, "--hypothesis", "direct+hnk_ampa"):
        arguments = pasted(line, here)
        assert arguments == [
            "evidence", "--finding", "pk_h_clearance", "--out", NASTY, "--hypothesis", "direct+hnk_ampa",
        ]  # fmt: skip
        assert parsed(arguments)["out"] == Path(NASTY)


def test_evidence_add_prints_how_to_compare(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ROW.splitlines()[0] == ",".join(COLUMNS)
    (here / "rows.csv").write_text(ROW)
    assert run_command(["evidence", "add", "rows.csv", "--to", f"-{NASTY}.csv"]) == 0
    line = capsys.readouterr().out.partition("compare them: ")[2].strip()
    values = parsed(pasted(line, here))
    assert Path(str(values["findings"])).resolve() == here / f"-{NASTY}.csv"


def test_new_files_are_looked_at_by_what_is_printed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["new", f"./{NASTY}/mine.toml"], ["new", "--drug", "mine"], ["new", "--hypothesis", "other"]):
        (here / NASTY).mkdir(exist_ok=True)
        assert run_command(arguments) == 0
        again = pasted(capsys.readouterr().out.partition("Then: ")[2].strip(), here)
        assert run_command(again) == 0, again
        capsys.readouterr()


@pytest.mark.parametrize(
    ("arguments", "module", "stubs"),
    [
        (
            ["discriminate", "direct", "disinhibition", "--sd", "spines_24h=0.15", "--draws", "0"],
            "synketa.evidence.discriminate.report.write_comparison",
            {
                "synketa.cli.commands.discriminate_command._cells": [],
                "synketa.evidence.discriminate.ranking.ranked": [],
            },
        ),
        (
            ["fit", "fit_spines", "--parameter", "cascade.tau_transient=12 hour to 96 hour", "--write", "mine"],
            "synketa.evidence.fit.running.write_fit",
            {
                "synketa.cli.commands.fit_command._run": None,
                "synketa.evidence.fit.running.fit": SimpleNamespace(lines=[]),
                "synketa.evidence.fit.problem.make_problem": None,
            },
        ),
    ],
)
def test_reports_of_long_commands_name_all_their_options(
    arguments: list[str],
    module: str,
    stubs: dict[str, object],
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    seen: list[str] = []

    def written(found: object, *others: object) -> Path:
        seen.append(str(getattr(found, "command", others[-1])))
        return here / "page"

    for name, value in stubs.items():
        monkeypatch.setattr(name, lambda *_, value=value, **__: value)
    monkeypatch.setattr(module, written)
    monkeypatch.setattr("synketa.evidence.discriminate.report.Comparison.verdict", "")
    typed = [*arguments, "--out", NASTY]
    assert run_command(typed) == 0
    assert pasted(seen[0], here) == typed
    for line in re.findall(r"with: (synketa .*)", capsys.readouterr().out):
        assert parsed(pasted(line, here))["name"] == "mine"


def trial_of_ones_own(here: Path, like: str = "single_infusion") -> Path:
    path = here / "-mine.toml"
    path.write_bytes((experiments_folder() / "trials" / f"{like}.toml").read_bytes())
    return path


def test_commands_of_trials_name_their_file_and_their_results(here: Path) -> None:
    own, shipped = load_trial(trial_of_ones_own(here)), load_trial(experiments_folder() / "trials/single_infusion.toml")
    elsewhere = here / "other results" / own.folder_name
    unseen = load_trial(trial_of_ones_own(here, "repeated"))  # a regimen of which no sample is shipped
    (ask,) = re.findall(r"`(synketa .*?)` runs", " ".join(on_network_in_words(unseen, here / "results")))
    lines = {
        own.command(): {"experiment": "./-mine.toml"},
        own.command(folder=elsewhere): {"experiment": "./-mine.toml", "out": elsewhere.parent},
        shipped.command(folder=here / "results" / "x"): {"experiment": "single_infusion", "out": Path("results")},
        ask: {"experiment": "./-mine.toml", "on_network": 20},
    }
    for line, wanted in lines.items():
        values = parsed(pasted(line, here))
        assert {key: values[key] for key in wanted} == wanted


def _no_surface(here: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("SYNKETA_CACHE", str(here / "cache"))
    with pytest.raises(SynketaError) as raised:
        courses.surface_of(load_model("prefrontal_pv"))
    return str(raised.value)


def _another_kind(kind: str) -> Callable[[Path, pytest.MonkeyPatch], str]:
    def words(here: Path, monkeypatch: pytest.MonkeyPatch) -> str:
        from synketa.cli.kinds import _line

        return "\n".join(_line(text, f"{NASTY}.toml") for text in KINDS[kind].commands)

    return words


def _of_the_page(here: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    text = "\n".join(path.read_text() for path in PAGE.glob("*.js"))
    lines = re.findall(r"'(synketa run [^']*)'|# .*: (synketa run [^']*)'", text)
    return "\n".join("".join(line) for line in lines)


@pytest.mark.parametrize(
    "words", [_no_surface, _of_the_page, *map(_another_kind, KINDS)], ids=["surface", "page", *KINDS]
)
def test_commands_in_messages(
    words: Callable[[Path, pytest.MonkeyPatch], str], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = re.findall(r"synketa .*", words(here, monkeypatch))
    assert lines
    for line in lines:
        assert parsed(pasted(line, here)), line


def test_marks_of_code_in_a_command_do_not_end_it() -> None:
    assert as_code("synketa run x") == "`synketa run x`"
    assert as_code("synketa run '`x``'") == "``` synketa run '`x``' ```"
