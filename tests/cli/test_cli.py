"""The command line: exit codes, words instead of tracebacks, and speed. Nothing is simulated."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import synthetic
from synketa.cli.app import run_command
from synketa.common.errors import SynketaError
from synketa.common.paths import experiments_folder
from synketa.execution import steps, workers
from synketa.experiment import source
from synketa.experiment.experiment import load_experiment
from synketa.experiment.run import Run
from synketa.results.observables import OBSERVABLES
from synketa.results.result import Result


@pytest.fixture(autouse=True)
def _no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace everything that compiles, simulates, draws or changes this process."""

    def simulate(run: Run, backend: str) -> Result:
        result = synthetic.clamp(run.condition, len(run.clamps), run.seed, **run.point)
        return replace(result, attributes={**result.attributes, "hash": run.hash})

    def write(folder: Path, described: dict[str, Any], account: object) -> Path:
        (folder / "report.html").write_text(described["title"])
        return folder / "report.html"

    monkeypatch.setattr(steps, "compile_program", lambda *_: None)
    monkeypatch.setattr(steps, "is_calibrated", lambda *_: True)
    monkeypatch.setattr(steps, "simulate", simulate)
    monkeypatch.setattr("synketa.reporting.page.write_report", write)
    monkeypatch.setattr(workers, "own_processes", lambda size: ThreadPoolExecutor(1))


@pytest.fixture
def mine(tmp_path: Path) -> str:
    path = tmp_path / "mine.toml"
    path.write_text(
        'title = "t"\nquestion = "q?"\nreference = { condition = "control" }\n'
        '[conditions.control]\n[conditions.ketamine]\nclamp = { ketamine = "1 uM" }\n'
    )
    return str(path)


def run(*arguments: str) -> int:
    return run_command(arguments)


def test_help_names_the_commands_and_is_quick(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    printed = capsys.readouterr().out
    assert re.findall(r"^  (\w+)  ", printed, re.MULTILINE) == [
        "list",
        "new",
        "check",
        "show",
        "run",
        "retry",
        "cancel",
        "status",
        "report",
        "discriminate",
        "fit",
        "sensitivity",
        "lab",
        "export",
        "schema",
        "baselines",
        "evidence",
    ]
    code = "import sys; from synketa.cli.app import run_command; run_command(['--help']); print(sorted(sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not re.search(r"^  \w+  .*\.\.\.$", printed, re.MULTILINE), "every command is described in a line"
    for heavy in ("numpy", "pint", "pydantic", "h5py", "matplotlib", "brian2", "synketa.model"):
        assert f"'{heavy}'" not in done.stderr, "help imports nothing heavy"


def test_check_lists_what_an_experiment_asks_for(mine: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", mine, "quickstart", "--seeds", "2") == 0
    printed = capsys.readouterr().out
    assert "mine: t" in printed
    assert "4 runs: 2 conditions x 2 seeds" in printed
    for word in ("calibrations", "programs", "cost", "parameters", "assumed", "mouse, seed 2"):
        assert word in printed


def test_check_tells_all_faults_of_all_files(tmp_path: Path, mine: str, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.toml").write_text('titel = "x"\nseeds = []\n')
    assert run("check", str(tmp_path / "first.toml"), mine, str(tmp_path / "second.toml")) == 2
    out, err = capsys.readouterr()
    assert "mine: t" in out, "the file without faults is described"
    for name in ("first", "second"):
        assert f"{name}.toml titel: got an unknown key" in err
        assert f"{name}.toml question: got nothing" in err
        assert f"{name}.toml seeds: got no seeds" in err
    assert run("check", str(tmp_path / "first.toml"), str(tmp_path / "first.toml")) == 2
    assert capsys.readouterr().err.count("titel") == 1, "what two files share is named once"
    assert "Traceback" not in err


def test_run_status_report(mine: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = ["--out", str(tmp_path / "out")]
    assert run("status", mine, *out) == 0
    assert "mine.toml: not begun, 2 runs" in capsys.readouterr().out
    assert run("report", mine, *out) == 1
    assert "no finished run" in capsys.readouterr().err
    assert run("run", mine, "--backend", "compiled", *out) == 0
    printed = capsys.readouterr().out
    assert "running: 2 of 2" in printed
    assert "report.html" in printed
    assert run("run", mine, "--backend", "compiled", *out) == 0
    assert "nothing to do: all 2 runs" in capsys.readouterr().out
    assert run("status", mine, *out) == 0
    printed = capsys.readouterr().out
    assert "mine.toml: finished\n" in printed
    assert "done 2" in printed
    (tmp_path / "out" / "mine" / "report.html").unlink()
    assert run("status", mine, *out) == 0
    assert "finished, but the report: synketa report makes it" in capsys.readouterr().out
    assert run("report", str(tmp_path / "out/mine/manifest.json")) == 0
    assert run("status", str(tmp_path / "out/mine")) == 0
    assert run("run", mine, "--set", "conditions.ketamine.clamp.ketamine=3 uM", "--backend", "compiled", *out) == 0
    assert "1 of 2 runs are there already" in capsys.readouterr().out


def test_results_whose_file_is_elsewhere_are_known_by_their_name(
    mine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ("--out", str(tmp_path / "out"))
    assert run("status", *out) == 0
    assert "no results here" in capsys.readouterr().out
    for options in ((), ("--smoke",)):
        assert run("run", mine, *options, *out) == 0
        capsys.readouterr()
        assert run("status", "mine", *options, *out) == 0
        assert "finished" in capsys.readouterr().out
        assert run("report", "mine", *options, *out) == 0
    assert run("status", "mine", "--seeds", "3", *out) == 2
    assert "mine.toml" in capsys.readouterr().err
    assert run("status", *out) == 0
    assert capsys.readouterr().out.splitlines() == [
        "mine        finished, 2 of 2 runs",
        "mine-smoke  finished, 2 of 2 runs",
    ]


def test_status_claims_a_difference_of_the_report_only_where_there_is_one(
    mine: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ("--out", str(tmp_path / "out"))
    assert run("run", mine, "--seeds", "1", *out) == 0

    def says(*options: str) -> str:
        capsys.readouterr()
        assert run("status", mine, *options, *out) == 0
        return capsys.readouterr().out

    assert "another command" not in says(), "the same runs"
    assert "another command" not in says("--seeds", "1")
    assert f"another command: synketa run {mine} --seeds=1\n" in says("--seeds", "2")
    assert run("run", mine, "--smoke", *out) == 0
    assert "another command" not in says("--smoke")


def test_status_reads_the_manifest_alone_while_it_lists_the_same_runs(
    mine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ("--out", str(tmp_path / "out"))
    assert run("run", mine, *out, "--seeds", "2") == 0
    read: list[Any] = []

    def load_and_note(*arguments: Any, **options: Any) -> Any:
        read.append(arguments)
        return load_experiment(*arguments, **options)

    monkeypatch.setattr("synketa.experiment.experiment.load_experiment", load_and_note)

    def status_line(*options: str) -> tuple[str, int]:
        read.clear()
        capsys.readouterr()
        assert run("status", mine, *out, *options) == 0
        first, *more = capsys.readouterr().out.splitlines()
        return (first if "not begun" in first else more[0].strip()), len(read)

    assert status_line("--seeds", "2") == ("done 4, running 0, failed 0, left 0, of 4", 0)
    monkeypatch.chdir(tmp_path)
    mine = "mine.toml"
    assert status_line("--seeds", "2")[1] == 0, "from whatever folder"
    assert status_line("--seeds", "3") == ("done 4, running 0, failed 0, left 2, of 6", 1)
    assert status_line("--seeds", "2", "--set", "receptor.Mg=1.5 mM") == ("mine.toml: not begun, 4 runs", 1)
    text = Path(mine).read_text()
    Path(mine).write_text(text.replace('"1 uM"', '"2 uM"'))
    assert status_line("--seeds", "2") == ("done 2, running 0, failed 0, left 2, of 4", 1)
    Path(mine).write_text(text)
    assert status_line("--seeds", "2")[1] == 0
    added = tmp_path / "a_model_file.toml"
    added.touch()
    name = "synketa.experiment.source.reading.program_files"
    monkeypatch.setattr(name, lambda files=source.program_files: (*files(), added))
    assert status_line("--seeds", "2") == ("done 4, running 0, failed 0, left 0, of 4", 1), (
        "the program or its models differ"
    )


def test_status_imports_nothing_heavy(mine: str, tmp_path: Path) -> None:
    out = ("--out", str(tmp_path / "out"))
    assert run("run", mine, *out) == 0
    heavy = "{'numpy', 'pint', 'pydantic', 'scipy', 'h5py', 'brian2'}"
    code = f"import sys; from synketa.cli.app import run_command; run_command(sys.argv[1:]); sys.exit(str({heavy} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code, "status", mine, *out], capture_output=True, text=True)
    assert "done 2, " in done.stdout
    assert done.stderr.strip() in ("set()", "{'pydantic'}"), "typer may use pydantic"


@pytest.mark.parametrize("module", ["typing", "enum", "random"])
def test_python_m_takes_no_module_of_the_working_folder(module: str, tmp_path: Path) -> None:
    (tmp_path / f"{module}.py").write_text('raise SystemExit("the wrong module")')
    done = subprocess.run(
        [sys.executable, "-m", "synketa", "--version"], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_python_m_runs_the_commands() -> None:
    done = subprocess.run([sys.executable, "-m", "synketa", "schema"], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["title"]


def test_smoke_has_a_folder_of_its_own(mine: str, tmp_path: Path) -> None:
    assert run("run", mine, "--smoke", "--backend", "compiled", "--out", str(tmp_path / "out")) == 0
    assert (tmp_path / "out/mine-smoke/manifest.json").is_file()


def test_a_dry_run_leaves_nothing(mine: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("run", mine, "--dry-run", "--out", str(tmp_path / "out")) == 0
    assert "2 conditions" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()
    (tmp_path / "file").touch()
    for command in (["run", mine], ["evidence", "--quick"], ["discriminate", "direct", "disinhibition"]):
        assert run(*command, "--dry-run", "--out", str(tmp_path / "file" / "out")) == 2
        assert "want a folder that you may write to: --out" in capsys.readouterr().err
    assert run("run", mine, "--scratch", str(tmp_path / "scrtch"), "--out", str(tmp_path / "out")) == 2
    assert "--scratch" in capsys.readouterr().err
    assert not (tmp_path / "scrtch").exists()


def test_some_failed_and_all_failed(
    mine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    simulate = steps.simulate

    def badly(run: Run, backend: str) -> Result:
        if run.condition == "ketamine":
            raise SynketaError("it broke")
        return simulate(run, backend)

    monkeypatch.setattr(steps, "simulate", badly)
    out = ["--backend", "compiled", "--out", str(tmp_path / "out")]
    assert run("run", mine, *out) == 3
    assert "1 of 2 runs failed" in capsys.readouterr().err
    assert run("status", mine, "--out", str(tmp_path / "out")) == 0
    printed = capsys.readouterr().out
    assert "it broke" in printed
    command = re.search(r"synketa (run .*--only=\w+ .*)", printed)
    assert command is not None
    assert run(*command[1].split(), "--backend", "compiled") == 1, "the command that the note gives does run"


def test_interrupted(mine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(steps, "simulate", interrupt)
    assert run("run", mine, "--backend", "compiled", "--out", str(tmp_path / "out")) == 130
    assert "0 of 2 runs are finished and kept" in capsys.readouterr().err
    monkeypatch.setattr("synketa.experiment.experiment.load_experiment", interrupt)
    assert run("check", mine) == 130


def test_an_internal_error_gives_a_log_and_no_traceback(
    mine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def break_down(*_: object, **__: object) -> None:
        raise RuntimeError("unforeseen")

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("synketa.experiment.experiment.load_experiment", break_down)
    assert run("check", mine) == 1
    printed = capsys.readouterr().err
    assert "internal error: RuntimeError: unforeseen" in printed
    assert "Traceback" not in printed
    (log,) = tmp_path.glob("synketa-*.log")
    assert str(log) in printed
    assert "Traceback" in log.read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chek"], "No such command"),
        (["run"], "Missing argument"),
        (["run", "quickstart", "--jobs", "x"], "--jobs"),
        (["run", "quickstart", "--jobs", "0"], "--jobs"),
        (["run", "quickstart", "--engine", "sluurm"], '--engine: got "sluurm", want one of network, surface'),
        (["run", "quickstart", "--executor", "sluurm"], 'did you mean "slurm"'),
        (["run", "quickstart", "--backend", "c"], "--backend"),
        (["run", "quickstart", "--target", "c"], "--target c is now --backend c"),
        (["run", "quickstart", "--seeds", "0"], '--seeds\': got "0", want a number of 1 or above'),
        (["evidence", "--seeds", "1000000"], "a number of at most 100000"),
        (["evidence", "--quick", "--out", "/proc/none"], "want a folder that you may write to"),
        (["lab", "--port", "99999"], '--port\': got "99999", want a number of at most 65535'),
        (["fit", "fit_spines", "--steps", "1e3"], 'got "1e3", want a whole number'),
        (["sensitivity", "adults_trd", "--samples", "1073741824"], "a number of at most 65536"),
        (["sensitivity", "adults_trd", "--out", "/proc/none"], "want a folder that you may write to"),
        (["export", "--to", "/proc/none.xml"], "a file in a folder that can be written"),
        (["export", "--to", "none/x.xml"], "none is not"),
        (["show", "adults_trd", "--figure", "none/x.png"], "none is not"),
        (["run", "quickstart", "--set", "seeds"], "key=value"),
        (["run", "quickstart", "--set", "sedes=2"], 'did you mean "seeds"'),
        (["run", "quickstart", "--only", "xyz"], "--only"),
        (["run", "quickstrt"], 'did you mean "quickstart"'),
        (["show", "ketamin"], 'did you mean "ketamine"'),
        (
            ["show", "ketamine", "--html", "k.html"],
            "prefrontal_pv or a .toml file: pages are made for models only",
        ),
        (
            ["show", "prefrontal", "--html", "."],
            '--html: got ".", a folder, want a file to write, e.g. prefrontal.html',
        ),
    ],
)
def test_wrong_usage_is_exit_code_2(
    arguments: list[str], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*arguments) == 2
    printed = capsys.readouterr().err
    assert words in printed
    assert "Traceback" not in printed
    assert not (tmp_path / "results" / "quickstart" / "runs").exists()


def test_show(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("show", "ketamine") == 0
    assert "etamine" in capsys.readouterr().out


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("schema") == 0
    assert "conditions" in json.loads(capsys.readouterr().out)["properties"]


QUICKSTART = (experiments_folder() / "quickstart.toml").read_text(encoding="utf-8")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.integers(0, len(QUICKSTART)),
    length=st.integers(0, 40),
    insert=st.text(st.characters(blacklist_categories=["Cs"]), max_size=10),
)
def test_no_input_file_gives_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], start: int, length: int, insert: str
) -> None:
    path = tmp_path / "cut.toml"
    path.write_text(QUICKSTART[:start] + insert + QUICKSTART[start + length :], encoding="utf-8")
    assert run("check", str(path)) in (0, 2)
    assert "Traceback" not in capsys.readouterr().err


def test_the_former_word_for_the_executor_is_understood(
    mine: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        run("run", mine, "--engine", "slurm", "--dry-run", "--backend", "compiled", "--out", str(tmp_path / "out")) == 0
    )
    printed = capsys.readouterr()
    assert "--engine slurm is now --executor slurm" in printed.err
    assert "1 task of up to 50 runs, 1 at once" in printed.out


def test_list_has_a_line_for_every_shipped_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list") == 0
    lines = capsys.readouterr().out.splitlines()
    kinds = [line.removesuffix(":") for line in lines if line.endswith(":") and not line.startswith(" ")]
    assert kinds == [
        "experiments",
        "trials",
        "models",
        "drugs",
        "sets",
        "circuits",
        "hypotheses",
        "cohorts",
        "observers",
    ]
    entries = dict(line.strip().split("  ", 1) for line in lines if line.startswith("  "))
    assert set(entries) >= {path.stem for path in experiments_folder().glob("*.toml")}
    assert all(title.strip() for title in entries.values()), "in the words of the file itself"
    assert run("list", "drugs") == 0
    printed = capsys.readouterr().out
    assert "ketamine" in printed
    assert "quickstart" not in printed
    assert run("list", "drug") == 2
    assert 'did you mean "drugs"' in capsys.readouterr().err
    assert run("list", "metrics") == 0
    printed = capsys.readouterr().out
    assert re.search(r"^  rate_\{population\} +Hz +network +Mean firing rate over cells\.$", printed, re.MULTILINE)
    assert all(f"  {metric.name} " in printed for metric in OBSERVABLES if metric.kind != "series")


def test_new_writes_an_experiment_that_checks_and_overwrites_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "my.toml"
    assert run("new", str(path)) == 0
    assert run("check", str(path)) == 0
    assert "2 runs: 2 conditions x 1 seed" in capsys.readouterr().out
    text = path.read_text() + "# mine\n"
    path.write_text(text)
    assert run("new", str(path)) == 2
    assert "a file that is there already" in capsys.readouterr().err
    assert path.read_text() == text
    assert run("new", str(tmp_path / "my")) == 2
    assert "ends in .toml" in capsys.readouterr().err
    assert run("new", str(tmp_path / "nowhere/my.toml")) == 2
    assert "a folder that you may write to" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert re.fullmatch(r"synketa \d+\.\d+\.\d+\S*\n", capsys.readouterr().out)


def test_the_shell_completes_names_of_experiments() -> None:
    asked = {"_SYNKETA_COMPLETE": "complete_bash", "COMP_WORDS": "synketa run quic", "COMP_CWORD": "2"}
    command = [str(Path(sys.executable).with_name("synketa"))]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **asked})
    assert done.stdout.split() == ["quickstart"]


@pytest.mark.parametrize("command", [["check"], ["run", "--dry-run", "--out=new/results"]])
def test_looking_makes_nothing(command: list[str], mine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    monkeypatch.setenv("SYNKETA_CACHE", "cache")
    monkeypatch.setenv("SYNKETA_SCRATCH", "scratch")
    assert run(command[0], mine, *command[1:]) == 0
    assert not list(empty.iterdir())


def test_a_large_sweep_says_all_its_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Some runs are looked at for the forecast; what is said is their whole number."""
    path = tmp_path / "many.toml"
    path.write_text(
        'title = "t"\nquestion = "q?"\nseeds = 1\nreference = { condition = "control" }\n'
        '[sweep]\npoints = 500\nmethod = "lhs"\n[conditions.control]\n[conditions.drug]\nclamp = { ketamine = "1 uM" }\n'
        '[axes.Mg]\nset = "receptor.Mg"\nunit = "mM"\nrange = [0.6, 1.8]\nrecalibrate = true\n',
        encoding="utf-8",
    )
    assert run("check", str(path)) == 0
    assert re.search(r"^  runs +1000 runs: 2 conditions x 500 values", capsys.readouterr().out, re.MULTILINE)
