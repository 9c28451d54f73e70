"""Sweeps: resume by running again, failures that stop nothing else, tables from what is there. Nothing is simulated."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fake_steps import (
    CALLS,
    STEPS,
    calibrate_badly,
    fill_the_disk,
    press_ctrl_c,
    simulate_and_die,
    simulate_badly,
)
from synketa import sweep
from synketa.errors import ConfigurationError, SynketaError
from synketa.experiment import Experiment, expand, load_experiment
from synketa.results import Result, is_complete
from synketa.sweep import Progress

FILE = """
title = "t"
question = "q?"
seeds = [1, 2]
reference = { condition = "control" }
[conditions.control]
[conditions.ketamine]
clamp = { ketamine = "1 uM" }
[conditions.same]
title = "the same numbers as ketamine"
clamp = { ketamine = "1000 nM" }
[conditions.other]
clamp = { ketamine = "1 uM" }
set = { "receptor.Mg" = "1.2 mM" }
recalibrate = true
"""


@pytest.fixture(autouse=True)
def _no_calls_yet() -> None:
    CALLS.clear()


@pytest.fixture
def light_report(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the figures and all metrics but one, which take seconds; one test has them."""

    def write(folder: Path, described: dict[str, Any]) -> Path:
        page = folder / "report.html"
        page.write_text(described["title"])
        return page

    def rows(result: Result) -> list[dict[str, Any]]:
        head = {name: result.attributes[name] for name in ("condition", "seed")}
        value = float(result.spikes["PYR"][0].size)
        return [{"run": result.attributes["hash"], **head, "metric": "rate_PYR", "value": value, "unit": "Hz"}]

    monkeypatch.setattr("synketa.report.write_report", write)
    monkeypatch.setattr(sweep, "summary_rows", rows)


@pytest.fixture
def experiment(tmp_path: Path) -> Experiment:
    path = tmp_path / "mine.toml"
    path.write_text(FILE)
    return load_experiment(path)


@pytest.fixture
def pool() -> Iterator[Executor]:
    with ThreadPoolExecutor(1) as executor:
        yield executor


@pytest.fixture
def run(experiment: Experiment, tmp_path: Path, pool: Executor) -> Callable[..., sweep.Outcome]:
    def go(subject: Experiment = experiment, **options: Any) -> sweep.Outcome:
        given: dict[str, Any] = {"steps": STEPS, "executor": pool, "target": "cpp", "say": lambda text: None}
        return sweep.run(subject, tmp_path / "out", **{**given, **options})

    return go


def files(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_a_whole_sweep(run: Callable[..., sweep.Outcome], experiment: Experiment, tmp_path: Path) -> None:
    said: list[str] = []
    told: list[Progress] = []
    outcome = run(say=said.append, progress=told.append)
    folder = tmp_path / "out" / "mine"
    assert outcome == sweep.Outcome(folder, total=6, done=6, before=0, failed=0)
    assert outcome.exit_code == 0
    assert CALLS == {"compile": 1, "calibrate": 4, "simulate": 6}, "equal runs and equal baselines are done once"
    assert {path.name for path in folder.iterdir()} == {
        *("manifest.json", "summary.csv", "contrasts.csv", "report.html", "figures", "runs"),
    }
    assert all(is_complete(path) for path in (folder / "runs").iterdir())
    assert [p.phase for p in told] == sorted((p.phase for p in told), key=["compiling", "calibrating", "running"].index)
    assert (told[-1].done, told[-1].left, told[-1].running) == (6, 0, 0)
    assert any("report.html" in text for text in said)
    manifest = json.loads((folder / "manifest.json").read_text())
    assert len(manifest["runs"]) == 8


@pytest.mark.usefixtures("light_report")
def test_equal_runs_have_their_own_names_in_the_tables(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    run()
    with (tmp_path / "out/mine/summary.csv").open() as stream:
        rows = list(csv.DictReader(stream))
    rates = {(r["condition"], r["seed"]): r["value"] for r in rows if r["metric"] == "rate_PYR"}
    assert len(rates) == 8
    assert rates["same", "1"] == rates["ketamine", "1"] != rates["control", "1"]
    assert list(rows[0]) == ["run", "condition", "seed", "metric", "value", "unit"]
    with (tmp_path / "out/mine/contrasts.csv").open() as stream:
        contrasts = [row for row in csv.DictReader(stream) if row["metric"] == "rate_PYR"]
    assert {row["condition"]: row["n"] for row in contrasts} == {"ketamine": "2", "same": "2", "other": "2"}


@pytest.mark.usefixtures("light_report")
def test_a_second_run_does_nothing_but_say_so(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    run()
    CALLS.clear()
    before = files(tmp_path / "out")
    said: list[str] = []
    outcome = run(say=said.append)
    assert (outcome.done, outcome.before, outcome.exit_code) == (6, 6, 0)
    assert said == [f"nothing to do: all 6 runs are in {tmp_path / 'out' / 'mine'}"]
    assert not CALLS
    changed = {name for name, when in files(tmp_path / "out").items() if before.get(name) != when}
    assert not [name for name in changed if (tmp_path / "out" / name).is_file()]


@pytest.mark.usefixtures("light_report")
def test_a_changed_title_renews_the_report_only(
    run: Callable[..., sweep.Outcome], experiment: Experiment, tmp_path: Path
) -> None:
    run()
    CALLS.clear()
    (tmp_path / "mine.toml").write_text(FILE.replace('title = "t"', 'title = "A new title"'))
    run(load_experiment(tmp_path / "mine.toml"))
    assert not CALLS
    assert "A new title" in (tmp_path / "out/mine/report.html").read_text()


@pytest.mark.usefixtures("light_report")
def test_running_again_is_resume(run: Callable[..., sweep.Outcome], experiment: Experiment, tmp_path: Path) -> None:
    run()
    CALLS.clear()
    hashes = list(dict.fromkeys(r.hash for r in expand(experiment)))
    (tmp_path / f"out/mine/runs/{hashes[0]}.h5").unlink()
    broken = tmp_path / f"out/mine/runs/{hashes[1]}.h5"
    broken.write_bytes(broken.read_bytes()[:-100])
    outcome = run()
    assert (outcome.before, outcome.done) == (4, 6)
    assert CALLS["simulate"] == 2
    assert is_complete(broken)


@pytest.mark.usefixtures("light_report")
def test_more_seeds_add_runs_only(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    run()
    CALLS.clear()
    outcome = run(load_experiment(tmp_path / "mine.toml", seeds=3))
    assert (outcome.before, outcome.done, CALLS["simulate"]) == (6, 9, 3)


@pytest.mark.usefixtures("light_report")
def test_a_failing_run_leaves_a_note_and_stops_no_other(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    said: list[str] = []
    outcome = run(steps=replace(STEPS, simulate=simulate_badly), say=said.append)
    assert (outcome.done, outcome.failed, outcome.exit_code) == (3, 3, 3)
    notes = sorted((tmp_path / "out/mine/runs").glob("*.failed.json"))
    assert len(notes) == 3
    told = json.loads(notes[0].read_text())
    assert told["error"] == "the simulation was killed by SIGKILL"
    assert "simulate_badly" in told["output"]
    assert told["seed"] == 2
    assert told["reproduce"] == f"synketa run {tmp_path}/mine.toml --only={told['run']} --out={tmp_path}/out"
    assert any("partial" in text for text in said)
    outcome = run()
    assert (outcome.done, outcome.failed, outcome.exit_code) == (6, 0, 0)
    assert not list((tmp_path / "out/mine/runs").glob("*.failed.json"))


@pytest.mark.usefixtures("light_report")
def test_all_failed(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    outcome = run(load_experiment(tmp_path / "mine.toml", seeds=[2]), steps=replace(STEPS, simulate=simulate_badly))
    assert outcome.exit_code == 1
    assert not (tmp_path / "out/mine/report.html").exists()


@pytest.mark.usefixtures("light_report")
def test_a_failing_calibration_stops_its_own_runs_only(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    outcome = run(steps=replace(STEPS, calibrate=calibrate_badly))
    assert (outcome.done, outcome.failed, outcome.exit_code) == (4, 2, 3)
    notes = [json.loads(path.read_text()) for path in (tmp_path / "out/mine/runs").glob("*.failed.json")]
    assert {note["condition"] for note in notes} == {"other"}
    assert {note["error"] for note in notes} == {"the targets cannot be reached"}


@pytest.mark.usefixtures("light_report")
def test_a_full_disk_stops_the_sweep_and_keeps_what_is_finished(
    run: Callable[..., sweep.Outcome], tmp_path: Path
) -> None:
    with pytest.raises(SynketaError, match="disk is full"):
        run(steps=replace(STEPS, simulate=fill_the_disk))
    assert len(list((tmp_path / "out/mine/runs").glob("*.h5"))) == 2
    assert not list((tmp_path / "out/mine/runs").glob("*.failed.json"))
    assert run().before == 2


@pytest.mark.usefixtures("light_report")
def test_ctrl_c_keeps_what_is_finished(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    outcome = run(steps=replace(STEPS, simulate=press_ctrl_c))
    assert outcome.interrupted
    assert outcome.exit_code == 130
    assert outcome.done == 2
    assert {path.suffix for path in (tmp_path / "out/mine/runs").iterdir()} == {".h5"}


def test_a_folder_that_cannot_be_written_is_found_out_first(
    experiment: Experiment, tmp_path: Path, pool: Executor
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SynketaError, match="--out"):
        sweep.run(experiment, tmp_path / "file", steps=STEPS, executor=pool, target="cpp")
    assert not CALLS


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"jobs": 0}, "--jobs"),
        ({"engine": "locl"}, 'did you mean "local"'),
        ({"target": "cp"}, 'did you mean "cpp"'),
        ({"only": "zz"}, "--only"),
    ],
)
def test_wrong_options(run: Callable[..., sweep.Outcome], options: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        run(**options)
    assert not CALLS


@pytest.mark.usefixtures("light_report")
def test_one_run_alone(run: Callable[..., sweep.Outcome], experiment: Experiment, tmp_path: Path) -> None:
    wanted = expand(experiment)[0].hash
    assert run(only=wanted[:6]).total == 1
    assert CALLS["simulate"] == 1
    assert len(json.loads((tmp_path / "out/mine/manifest.json").read_text())["runs"]) == 8


@pytest.mark.usefixtures("light_report")
def test_status_and_report_from_files(
    run: Callable[..., sweep.Outcome], experiment: Experiment, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    assert sweep.status(experiment, out) == Progress("stopped", 6, 0)
    with pytest.raises(SynketaError, match="no finished run"):
        sweep.report(experiment, out)
    run(steps=replace(STEPS, simulate=simulate_badly))
    found = sweep.status(experiment, out)
    assert (found.total, found.done, found.failed, found.left) == (6, 3, 3, 0)
    assert {note["seed"] for note in sweep.failures(experiment, out)} == {2}
    assert sweep.status(out / "mine" / "manifest.json") == found
    said: list[str] = []
    page = sweep.report(out / "mine", say=said.append)
    assert page == out / "mine" / "report.html"
    assert "partial: 4 of 8" in said[0]
    assert sweep.status(load_experiment(tmp_path / "mine.toml", seeds=1), out).total == 3, "others are not looked at"


@pytest.mark.usefixtures("light_report")
def test_status_sees_a_sweep_under_way(experiment: Experiment, tmp_path: Path, run: Callable[..., Any]) -> None:
    seen: list[Progress] = []
    run(progress=lambda _: seen.append(sweep.status(experiment, tmp_path / "out")))
    assert "running" in {found.phase for found in seen}
    assert sweep.status(experiment, tmp_path / "out").phase == "stopped"
    (tmp_path / "out/mine/.running.json").write_text('{"pid": 2147483646, "host": "' + sweep._host() + '"}')
    assert sweep.status(experiment, tmp_path / "out").phase == "stopped", "its process is gone"


@pytest.mark.usefixtures("light_report")
def test_processes_that_die_fail_their_run_only(experiment: Experiment, tmp_path: Path) -> None:
    steps = replace(STEPS, simulate=simulate_and_die)
    outcome = sweep.run(experiment, tmp_path / "out", jobs=1, steps=steps, target="cpp", say=lambda text: None)
    assert (outcome.done, outcome.failed) == (5, 1), "the innocent one under way with it is done again, alone"
    (note,) = (tmp_path / "out/mine/runs").glob("*.failed.json")
    assert "killed" in json.loads(note.read_text())["error"]


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_from_outside(experiment: Experiment, tmp_path: Path) -> None:
    script = tmp_path / "go.py"
    script.write_text(
        textwrap.dedent(
            f"""
            import sys, time
            from dataclasses import replace
            sys.path.insert(0, {str(Path(__file__).parent)!r})
            import fake_steps
            from synketa import sweep
            from synketa.experiment import load_experiment

            def slowly(run, target):
                if run.condition == "other":
                    time.sleep(60)
                return fake_steps.simulate(run, target)

            if __name__ == "__main__":
                steps = replace(fake_steps.STEPS, simulate=slowly)
                experiment = load_experiment({str(tmp_path / "mine.toml")!r})
                sys.exit(sweep.run(experiment, {str(tmp_path / "out")!r}, jobs=1, steps=steps, target="cpp").exit_code)
            """
        )
    )
    process = subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    runs, deadline = tmp_path / "out/mine/runs", time.monotonic() + 30
    while len(list(runs.glob("*.h5"))) < 4 and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.1)
    os.killpg(process.pid, signal.SIGINT)
    _, words = process.communicate(timeout=20)
    assert process.returncode == 130, words
    assert "Traceback" not in words
    assert len(list(runs.iterdir())) == 4
    assert all(is_complete(path) for path in runs.iterdir())
