"""Sweeps: resume by running again, failures that stop nothing else, tables from what is there. Nothing is simulated."""

from __future__ import annotations

import contextlib
import csv
import errno
import importlib
import json
import os
import signal
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

import h5py
import pytest
import xarray

from fake_steps import (
    CALLS,
    EMPTY,
    STEPS,
    calibrate_badly,
    calibrated,
    damage,
    fill_the_disk,
    leave_out_reports,
    press_ctrl_c,
    simulate_and_die,
    simulate_badly,
    simulate_nothing,
    write_script,
)
from synketa.common.errors import ConfigurationError, SynketaError
from synketa.execution import journal as progress
from synketa.execution import steps, sweep, workers
from synketa.execution.cost import needs, outline
from synketa.execution.outputs import report
from synketa.execution.planning import check, survey
from synketa.execution.sweep import Progress
from synketa.experiment.expand import expand
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.results.manifest import read_manifest
from synketa.results.result_file import Damaged, is_complete, open_result
from synketa.simulation.cpp.compiler import compiler

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
compared_with = "control"
"""


@pytest.fixture(autouse=True)
def _no_calls_yet() -> None:
    CALLS.clear()


@pytest.fixture
def light_report(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the figures and all metrics but one, which take seconds; one test has them."""
    leave_out_reports(monkeypatch)


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
        settings: dict[str, Any] = {"steps": STEPS, "executor": pool, "backend": "compiled", "say": lambda text: None}
        return sweep.run(subject, tmp_path / "out", **{**settings, **options})

    return go


def files(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_a_forecast_without_a_compiler_is_that_of_the_numpy_backend(monkeypatch):
    subject = load_experiment("quickstart")
    listed = survey(subject, with_needs=True).runs
    fast, slow = (needs(subject, listed, backend) for backend in ("compiled", "numpy"))
    assert slow.network_seconds == fast.network_seconds
    assert 7 < slow.cpu_seconds / slow.network_seconds < 12  # s of CPU per second of 1200 cells, as measured
    assert slow.cpu_seconds > 50 * fast.cpu_seconds
    monkeypatch.setenv("PATH", "")
    monkeypatch.setitem(sys.modules, "ziglang", None)
    compiler.cache_clear()
    try:
        plan = check(subject)
    finally:
        compiler.cache_clear()
    assert plan.programs == 0
    assert plan.cpu_seconds >= slow.cpu_seconds
    assert any("synketa[zig]" in note for note in plan.warnings)


def test_a_whole_sweep(run: Callable[..., sweep.Outcome], experiment: Experiment, tmp_path: Path) -> None:
    said: list[str] = []
    shown: list[Progress] = []
    outcome = run(say=said.append, progress=shown.append)
    folder = tmp_path / "out" / "mine"
    assert outcome == sweep.Outcome(folder, total=6, done=6, before=0, failed=0)
    assert outcome.exit_code == 0
    assert CALLS == {"compile": 1, "calibrate": 4, "simulate": 6}, "equal runs and equal baselines are done once"
    assert {path.name for path in folder.iterdir()} == {
        *(
            "manifest.json",
            "runs.jsonl",
            "summary.csv",
            "summary.nc",
            "contrasts.csv",
            "report.html",
            "figures",
            "runs",
        ),
        ".progress",
    }
    assert all(is_complete(path) for path in (folder / "runs").iterdir())
    assert [p.phase for p in shown] == sorted(
        (p.phase for p in shown), key=["compiling", "calibrating", "running"].index
    )
    assert (shown[-1].done, shown[-1].left, shown[-1].running) == (6, 0, 0)
    assert any("report.html" in text for text in said)
    manifest = read_manifest(folder)
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
    note = json.loads(notes[0].read_text())
    assert note["error"] == "the simulation was killed by SIGKILL"
    assert "simulate_badly" in note["output"]
    assert note["seed"] == 2
    assert (
        note["reproduce"]
        == f"cd {Path.cwd()} && synketa run {tmp_path}/mine.toml --only={note['run']} --out={tmp_path}/out"
    )
    assert any("partial" in text for text in said)
    outcome = run()
    assert (outcome.done, outcome.failed, outcome.exit_code) == (6, 0, 0)
    assert not list((tmp_path / "out/mine/runs").glob("*.failed.json"))
    notes[0].write_text("{}")  # of a process that was killed when its file was there already
    run()
    assert not notes[0].exists()


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
        sweep.run(experiment, tmp_path / "file", steps=STEPS, executor=pool, backend="compiled")
    assert not CALLS


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"jobs": 0}, "--jobs"),
        ({"executor": "locl"}, 'did you mean "local"'),
        ({"backend": "compile"}, 'did you mean "compiled"'),
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
    assert len(read_manifest(tmp_path / "out/mine")["runs"]) == 8


@pytest.mark.usefixtures("light_report")
def test_status_and_report_from_files(
    run: Callable[..., sweep.Outcome], experiment: Experiment, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    begun = sweep.status(experiment, out)
    assert (begun.phase, begun.total, begun.done) == ("not begun", 8, 0), "nothing is listed for that"
    with pytest.raises(SynketaError, match="no finished run"):
        sweep.report(experiment, out)
    run(steps=replace(STEPS, simulate=simulate_badly))
    state = sweep.status(experiment, out)
    assert (state.total, state.done, state.failed, state.left) == (6, 3, 3, 0)
    assert {note["seed"] for note in sweep.failures(experiment, out)} == {2}
    assert sweep.status(out / "mine" / "manifest.json") == state
    said: list[str] = []
    page = sweep.report(out / "mine", say=said.append)
    assert page == out / "mine" / "report.html"
    assert "partial: 4 of 8" in said[0]
    assert sweep.status(load_experiment(tmp_path / "mine.toml", seeds=1), out).total == 3, "others are not looked at"


@pytest.mark.usefixtures("light_report")
def test_status_sees_a_sweep_under_way(experiment: Experiment, tmp_path: Path, run: Callable[..., Any]) -> None:
    seen: list[Progress] = []
    run(progress=lambda _: seen.append(sweep.status(experiment, tmp_path / "out")))
    assert "running" in {state.phase for state in seen}
    assert sweep.status(experiment, tmp_path / "out").phase == "finished"
    gone = json.dumps({"pid": 2147483646, "host": progress.host()})
    (tmp_path / "out/mine/.progress/gone.alive").write_text(gone)
    assert sweep.status(experiment, tmp_path / "out").phase == "finished", "its process is gone"
    assert sweep.status(experiment, tmp_path / "out").report_of == ""
    fewer = load_experiment(tmp_path / "mine.toml", seeds=1)
    state = sweep.status(fewer, tmp_path / "out")
    assert (state.phase, state.done, state.total) == ("finished", 3, 3)
    assert state.report_of.startswith("synketa run")
    assert "--seeds" not in state.report_of
    sweep.report(fewer, tmp_path / "out", say=lambda _: None)
    assert sweep.status(fewer, tmp_path / "out").report_of == ""


@pytest.mark.usefixtures("light_report")
def test_processes_that_die_fail_their_run_only(experiment: Experiment, tmp_path: Path) -> None:
    steps = replace(STEPS, simulate=simulate_and_die)
    outcome = sweep.run(experiment, tmp_path / "out", jobs=1, steps=steps, backend="compiled", say=lambda text: None)
    assert (outcome.done, outcome.failed) == (5, 1), "the innocent one under way with it is done again, alone"
    (note,) = (tmp_path / "out/mine/runs").glob("*.failed.json")
    assert "killed" in json.loads(note.read_text())["error"]


class Unsteady(ThreadPoolExecutor):
    """Does one job at a time, and fails those that `fails` says as an executor does: in the future, or at once."""

    def __init__(self, fails: Callable[[int, Any], str]) -> None:
        super().__init__(1)
        self._fails, self._handed_out = fails, 0

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self._handed_out += 1
        how = self._fails(self._handed_out, args)
        if how == "dead":
            raise ConnectionError("the scheduler is gone")
        future: Future[Any] = Future()
        if how == "cancelled":
            future.cancel()
            future.set_running_or_notify_cancel()
        elif how == "killed":
            future.set_exception(EOFError("its worker died three times"))
        else:
            done = super().submit(fn, *args, **kwargs)
            return future if how == "silent" else done
        return future


def _seed(job: tuple[Any, ...]) -> int:
    return getattr(job[1], "seed", 0)  # of a run; calibrations have none


@pytest.mark.usefixtures("light_report")
def test_what_an_executor_fails_is_a_failed_run(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    outcome = run(executor=Unsteady(lambda _, job: "killed" if _seed(job) == 2 else ""))
    assert (outcome.done, outcome.failed, outcome.exit_code) == (3, 3, 3)
    notes = [json.loads(path.read_text()) for path in (tmp_path / "out/mine/runs").glob("*.failed.json")]
    assert {(note["seed"], note["error"]) for note in notes} == {
        (2, "it did not come back: EOFError: its worker died three times")
    }
    assert all("EOFError" in note["output"] for note in notes)
    assert run().failed == 0


@pytest.mark.usefixtures("light_report")
def test_what_an_executor_drops_is_done_again(run: Callable[..., sweep.Outcome]) -> None:
    outcome = run(executor=Unsteady(lambda number, _: "cancelled" if number % 4 == 1 else ""))
    assert (outcome.done, outcome.failed) == (6, 0)
    assert CALLS == {"compile": 1, "calibrate": 4, "simulate": 6}


@pytest.mark.usefixtures("light_report")
def test_a_run_that_is_there_needs_no_word_of_its_executor(run: Callable[..., sweep.Outcome]) -> None:
    outcome = run(executor=Unsteady(lambda number, _: "silent" if number in (5, 8) else ""), silence=0.5)
    assert (outcome.done, outcome.failed) == (6, 0)
    assert CALLS["simulate"] == 6


@pytest.mark.usefixtures("light_report")
def test_a_dead_executor_ends_the_sweep_and_keeps_what_is_finished(
    run: Callable[..., sweep.Outcome], tmp_path: Path
) -> None:
    runs = tmp_path / "out/mine/runs"
    dead = Unsteady(lambda number, _: "dead" if number > 8 else "")
    with pytest.raises(SynketaError, match=r"takes no more jobs \(ConnectionError: the scheduler is gone\)"):
        run(executor=dead)
    dead.shutdown()  # what was under way has ended
    done = list(runs.iterdir())
    assert len(done) == 4
    assert all(is_complete(path) for path in done)
    shut = ThreadPoolExecutor(1)
    shut.shutdown()
    with pytest.raises(SynketaError, match="RuntimeError: cannot schedule new futures after shutdown"):
        run(executor=shut)
    assert run().before == 4


@pytest.mark.usefixtures("light_report")
def test_an_executor_that_fails_everything_ends_the_sweep(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    steps = replace(STEPS, is_calibrated=calibrated)
    with pytest.raises(SynketaError, match=r"failed 11 jobs in a row .*its worker died"):
        run(load_experiment(tmp_path / "mine.toml", seeds=50), steps=steps, executor=Unsteady(lambda *_: "killed"))
    assert len(list((tmp_path / "out/mine/runs").glob("*.failed.json"))) == 10, "not one for each of the others"


@pytest.mark.usefixtures("light_report")
def test_processes_of_the_caller_that_die(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    with (
        ProcessPoolExecutor(1, mp_context=get_context("spawn")) as mine,
        pytest.raises(SynketaError, match=r"takes no more jobs \(BrokenProcessPool"),
    ):
        run(executor=mine, steps=replace(STEPS, simulate=simulate_and_die))
    left = list((tmp_path / "out/mine/runs").iterdir())
    assert left
    assert all(is_complete(path) for path in left), "no note against a run that may be innocent"


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_from_outside(experiment: Experiment, tmp_path: Path) -> None:
    script = write_script(
        tmp_path / "go.py",
        f"""
            import time

            def slowly(run, backend):
                if run.condition == "other":
                    time.sleep(60)
                return fake_steps.simulate(run, backend)

            if __name__ == "__main__":
                steps = replace(fake_steps.STEPS, simulate=slowly)
                experiment = load_experiment({str(tmp_path / "mine.toml")!r})
                sys.exit(sweep.run(experiment, {str(tmp_path / "out")!r}, jobs=1, steps=steps, backend="compiled").exit_code)
            """,
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


def test_a_script_needs_no_guard(experiment: Experiment, tmp_path: Path) -> None:
    script = write_script(
        tmp_path / "go.py",
        f"""
            import synketa

            print("once")
            experiment = synketa.load_experiment({str(tmp_path / "mine.toml")!r})
            outcome = synketa.run(experiment, {str(tmp_path / "out")!r}, jobs=2, steps=fake_steps.EMPTY, backend="compiled")
            print(outcome.done, outcome.failed)
            """,
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[0] == "once"
    assert done.stdout.splitlines()[-1] == "6 0"
    assert done.stdout.count("once") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that its parent has died")
def test_processes_end_with_a_driver_that_is_killed(
    experiment: Experiment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_MARKS", str(tmp_path))
    script = write_script(
        tmp_path / "go.py",
        f"""
            if __name__ == "__main__":
                steps = replace(fake_steps.EMPTY, simulate=fake_steps.simulate_for_ever)
                experiment = load_experiment({str(tmp_path / "mine.toml")!r})
                sweep.run(experiment, {str(tmp_path / "out")!r}, jobs=2, steps=steps, backend="compiled")
            """,
    )
    driver = subprocess.Popen([sys.executable, script], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _until(lambda: len(list(tmp_path.glob("worker-*"))) == 2)
    driver.kill()
    driver.wait()
    _until(lambda: not any(_is_alive(int(path.name.split("-")[1])) for path in tmp_path.glob("worker-*")), 10)


def _until(is_so: Callable[[], bool], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it takes too long"
        time.sleep(0.1)


def _is_alive(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    return False


# ----------------------------------------------------------------------------------- what goes wrong


@pytest.mark.slurm  # no Slurm needed: it takes a minute, and belongs with those
@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="it finds processes in /proc")
def test_50_random_kill_points_lose_nothing(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(FILE.replace("[1, 2]", "20"))
    program = Path(__file__).parents[1] / "kill_points.py"
    command = [sys.executable, program, tmp_path / "mine.toml", tmp_path / "out", "50"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=900)
    counts = json.loads(done.stdout)
    assert (counts["lost"], counts["half"], counts["done"], counts["failed"]) == (0, 0, 60, 0)
    assert (counts["all"], counts["workers"]) == (25, 25), "the whole sweep, and processes of it that simulate"
    assert counts["most"] > 30, "some were killed late"


@pytest.mark.usefixtures("light_report")
def test_a_dry_run_does_nothing(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    outcome = run(dry_run=True)
    assert (outcome.total, outcome.done) == (6, 0)
    assert not (tmp_path / "out").exists()
    run()
    assert run(dry_run=True, executor="slurm").done == 6, "nothing is left to submit"


@pytest.mark.usefixtures("light_report")
def test_a_report_that_is_older_than_a_run_is_made_again(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    run()
    page = tmp_path / "out/mine/report.html"
    written = page.stat().st_mtime
    os.utime(page, (written - 3600, written - 3600))  # killed before the last report
    run()
    assert page.stat().st_mtime > written - 1800
    said: list[str] = []
    run(say=said.append)
    assert said[0].startswith("nothing to do")


@pytest.mark.usefixtures("light_report")
def test_what_cannot_be_read_is_not_taken_for_damage(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    run()
    path = next((tmp_path / "out/mine/runs").glob("*.h5"))
    with h5py.File(path, "r+") as file:
        file.attrs["format_version"] = 99
    with pytest.raises(SynketaError, match="file format 99"):
        run()
    assert path.is_file()


@pytest.mark.usefixtures("light_report")
def test_a_damaged_result_is_set_aside_and_made_again(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    run()
    path = next((tmp_path / "out/mine/runs").glob("*.h5"))
    whole = damage(path)
    said: list[str] = []
    outcome = run(say=said.append)
    assert (outcome.before, outcome.done) == (5, 6)
    assert "was damaged: set aside" in said[0]
    assert path.with_name(f"{path.name}.damaged").is_file()
    assert path.read_bytes() == whole


@pytest.mark.usefixtures("light_report")
def test_a_file_is_believed_as_it_was_left_and_read_when_it_was_touched(
    run: Callable[..., sweep.Outcome], tmp_path: Path
) -> None:
    run()
    path = next((tmp_path / "out/mine/runs").glob("*.h5"))
    before = path.stat()
    damage(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))  # as a disk does it
    assert run().before == 6
    with pytest.raises(Damaged):
        open_result(path)
    path.touch()
    assert run().before == 5


@pytest.mark.usefixtures("light_report")
def test_what_only_a_figure_finds_damaged_is_set_aside_and_the_report_is_partial(
    run: Callable[..., sweep.Outcome], experiment: Experiment, tmp_path: Path
) -> None:
    folder = run().folder
    path = folder / read_manifest(folder)["runs"][0]["path"]
    before = path.stat()
    damage(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    said: list[str] = []
    report(experiment, tmp_path / "out", say=said.append)
    assert "was damaged: set aside" in said[0]
    assert "(partial: 1 of 8 runs are missing)" in said[1]
    assert run().before == 5


@pytest.mark.usefixtures("light_report")
def test_threads_of_the_caller_write_at_the_same_time(
    run: Callable[..., sweep.Outcome], experiment: Experiment
) -> None:
    with ThreadPoolExecutor(4) as threads:
        outcome = run(load_experiment(experiment.where, seeds=20), executor=threads, steps=EMPTY)
    assert (outcome.done, outcome.failed) == (outcome.total, 0)
    assert outcome.total == 60


@pytest.mark.usefixtures("light_report")
def test_two_sweeps_in_one_folder(experiment: Experiment, tmp_path: Path) -> None:
    script = write_script(
        tmp_path / "go.py",
        f"""
            if __name__ == "__main__":
                sweep.report = lambda *_, **__: Path()
                steps = replace(fake_steps.EMPTY, simulate=fake_steps.simulate_slowly)
                experiment = load_experiment({str(tmp_path / "mine.toml")!r}, seeds=12)
                outcome = sweep.run(experiment, {str(tmp_path / "out")!r}, jobs=1, steps=steps, backend="compiled")
                sys.exit(outcome.exit_code)
            """,
    )
    processes = [subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE) for _ in range(2)]
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0
    runs = list((tmp_path / "out/mine/runs").iterdir())
    assert len(runs) == 36
    assert all(is_complete(path) for path in runs)
    written = sum(len(path.read_text().splitlines()) for path in (tmp_path / "out/mine/.progress").glob("*.csv"))
    assert written >= 36
    assert not list((tmp_path / "out/mine/.progress").glob("*.alive"))


@pytest.mark.usefixtures("light_report")
def test_a_disk_that_is_full(
    experiment: Experiment, small_disk: Callable[[str], Path], pool: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = small_disk("size=400k")

    def go(**options: Any) -> sweep.Outcome:
        settings: dict[str, Any] = {"steps": STEPS, "executor": pool, "backend": "compiled", "say": lambda text: None}
        return sweep.run(experiment, out, **{**settings, **options})

    with pytest.raises(ConfigurationError, match=r"got 0\.4 MB free, want at least"):
        go()
    assert not CALLS, "known before it starts"
    with pytest.raises(SynketaError, match="disk is full"):
        go(confirm=lambda _: True)
    pool.submit(int).result()  # what was under way in the caller's executor has ended
    done = list((out / "mine/runs").iterdir())
    assert 0 < len(done) < 6
    assert all(is_complete(path) for path in done), "nothing half is left behind"
    subprocess.run(["mount", "-o", "remount,size=40m", str(out)], check=True)
    outcome = go(confirm=lambda _: True)
    assert (outcome.before, outcome.done) == (len(done), 6)


@pytest.mark.usefixtures("light_report")
def test_a_disk_that_is_read_only(experiment: Experiment, small_disk: Callable[[str], Path], pool: Executor) -> None:
    out = small_disk("size=1m,ro")
    with pytest.raises(SynketaError, match=r"Read-only file system\); choose another folder.*--out"):
        sweep.run(experiment, out, steps=STEPS, executor=pool, backend="compiled")
    assert not CALLS


@pytest.mark.usefixtures("light_report")
def test_a_folder_of_another_experiment_or_version(
    run: Callable[..., sweep.Outcome], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run()
    other = FILE.replace('"t"', '"Something else"').replace('"q?"', '"Why?"').replace('"1 uM"', '"3 uM"')
    other = other.replace("seeds = [1, 2]", "seeds = [8, 9]").replace('"1000 nM"', '"3 uM"')
    (tmp_path / "mine.toml").write_text(other)
    CALLS.clear()
    with pytest.raises(ConfigurationError, match='got results of another experiment, "t"'):
        run(load_experiment(tmp_path / "mine.toml"))
    assert not CALLS
    assert json.loads((tmp_path / "out/mine/manifest.json").read_text())["title"] == "t"
    assert run(load_experiment(tmp_path / "mine.toml"), confirm=lambda _: True).done == 6
    assert len(list((tmp_path / "out/mine/runs").glob("*.h5"))) == 12, "nothing is overwritten"
    monkeypatch.setattr("synketa.execution.outputs.PHYSICS_VERSION", 999)
    with pytest.raises(ConfigurationError, match="got results of physics version"):
        run(load_experiment(tmp_path / "mine.toml"))


AXIS = """
[axes.{name}]
set = "{path}"
values = [{values}]
recalibrate = false
"""


def _wide(tmp_path: Path, values: int, other_values: int) -> Experiment:
    """Return an experiment of two conditions, 10 seeds and two axes with so many values."""
    text = FILE[: FILE.index("[conditions.same]")].replace("[1, 2]", "10")
    for name, path, count in (
        ("share", "circuit.populations.PV.fraction_2CD", values),
        ("other", "circuit.populations.SST.fraction_2CD", other_values),
    ):
        values = ", ".join(f"{0.2 + 0.5 * i / count:.6f}" for i in range(count))
        text += AXIS.format(name=name, path=path, values=values)
    (tmp_path / "many.toml").write_text(text)
    return load_experiment(tmp_path / "many.toml")


def test_a_slip_of_the_pen_is_asked_about(tmp_path: Path) -> None:
    asked: list[str] = []
    subject = _wide(tmp_path, 1000, 500)
    tracemalloc.start()
    began = time.process_time()
    with pytest.raises(ConfigurationError, match=r"got 10000000 runs: .*core-hours.*or --yes"):
        sweep.run(subject, tmp_path / "out", confirm=lambda fault: bool(asked.append(str(fault))))
    took, (_, most) = time.process_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert took < 2.0
    assert most < 30e6, "bytes: nothing is listed before it is asked"
    assert len(asked) == 1
    assert not (tmp_path / "out").exists()


def test_what_memory_does_not_hold_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweep, "free_memory", lambda: 4e9)
    with pytest.raises(
        ConfigurationError, match=r"got 10000000 runs: .*6\.2 GB of memory, want several files.*4\.0 GB"
    ):
        sweep.run(_wide(tmp_path, 1000, 500), tmp_path / "out", confirm=lambda _: True)


def test_an_outline_is_what_the_list_comes_to(tmp_path: Path) -> None:
    subject = _wide(tmp_path, 20, 5)
    expected = outline(subject)
    some = [run for run in survey(subject).runs if run.seed < 3]
    wanted = needs(subject, some)
    assert expected.runs == 2000
    assert expected.cpu_seconds / expected.runs == pytest.approx(wanted.cpu_seconds / len(some), rel=0.05)
    assert expected.megabytes / expected.runs == pytest.approx(wanted.megabytes / len(some), rel=0.05)


@pytest.mark.usefixtures("light_report")
def test_only_what_failed_is_tried_again(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    run(steps=replace(STEPS, simulate=simulate_badly))
    next((tmp_path / "out/mine/runs").glob("*.h5")).unlink()
    CALLS.clear()
    outcome = run(retry=True)
    assert CALLS["simulate"] == 3
    assert (outcome.total, outcome.failed) == (6, 0)
    said: list[str] = []
    run(retry=True, say=said.append)
    assert said[-1] == "nothing has failed"


@pytest.mark.usefixtures("light_report")
def test_cancel_ends_a_local_sweep(experiment: Experiment, tmp_path: Path) -> None:
    assert sweep.cancel(experiment, tmp_path / "out") == (0, 0)
    sleeper = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    state = {"pid": sleeper.pid, "started": "another process", "host": progress.host(), "began": 0.0, "running": 1}
    note = tmp_path / "out/mine/.progress/other.alive"
    note.parent.mkdir(parents=True)
    note.write_text(json.dumps(state))
    assert sweep.cancel(experiment, tmp_path / "out") == (0, 0), "the number belongs to another process since"
    note.write_text(json.dumps(state | {"started": progress.process_start(sleeper.pid)}))
    assert sweep.cancel(experiment, tmp_path / "out") == (1, 0)
    assert sleeper.wait(10) == -signal.SIGTERM


# ----------------------------------------------------------------------------------------- NetCDF


@pytest.mark.parametrize("method", ["grid", "zip"])
def test_the_array_opens_in_xarray_with_labelled_axes(method: str, tmp_path: Path, pool: Executor) -> None:
    (tmp_path / "mine.toml").write_text(
        f'''
title = "t"
question = "q?"
seeds = [4, 9]
reference = {{ condition = "held" }}
[sweep]
method = "{method}"
[conditions.held]
[conditions.less]
set = {{ "receptor.Mg" = "0.9 mM" }}
recalibrate = true
[axes.ketamine_uM]
clamp = "ketamine"
unit = "uM"
values = [0, 1, 10]
[axes.share]
set = "circuit.populations.PV.fraction_2CD"
values = [0.2, 0.4, 0.6]
recalibrate = false
'''
    )
    experiment = load_experiment(tmp_path / "mine.toml")
    steps = replace(STEPS, simulate=simulate_nothing)
    sweep.run(experiment, tmp_path, steps=steps, executor=pool, backend="compiled", say=lambda text: None)
    with (
        xarray.open_dataset(tmp_path / "mine/summary.nc", engine="h5netcdf") as data,
        (tmp_path / "mine/summary.csv").open() as stream,
    ):
        value = data["value"]
        middle = ("ketamine_uM", "share") if method == "grid" else ("point",)
        assert value.dims == ("condition", *middle, "seed", "metric")
        assert list(value["seed"].values) == [4, 9]
        assert value["ketamine_uM"].attrs["units"] == "uM"
        rows = list(csv.DictReader(stream))
        assert len(rows) == int(value.notnull().sum())
        for row in rows:
            labels = {"condition": row["condition"], "seed": int(row["seed"]), "metric": row["metric"]}
            if method == "grid":
                labels |= {"ketamine_uM": float(row["ketamine_uM"]), "share": float(row["share"])}
                cell = value.sel(labels)
            else:
                along = value.sel(labels)
                cell = along[along["ketamine_uM"].values.tolist().index(float(row["ketamine_uM"]))]
            assert float(cell) == float(row["value"])
            assert str(value["unit"].sel(metric=row["metric"]).values) == row["unit"]


def test_workers_start_in_a_folder_whose_files_are_called_like_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("random", "queue", "types", "numpy", "tempfile"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('a file of the user')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("multiprocessing.process.ORIGINAL_DIR", str(tmp_path))
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])  # as in a notebook
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    pool = workers.Pool(None, 1)
    try:
        ((_, outcome),) = pool.each([("import", (steps.work_step, (importlib.import_module, "random")))])
    finally:
        pool.close(now=False)
    assert isinstance(outcome, steps.Done), outcome


def test_processes_that_cannot_share_memory_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(size: int) -> Executor:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(workers, "own_processes", refuse)
    with pytest.raises(SynketaError, match=r"processes cannot be started \(No space left on device\); .* free"):
        list(workers.Pool(None, 1).each([("a", (steps.work_step, (print,)))]))


def test_a_process_that_never_ends_keeps_no_sweep_from_ending(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that is killed at the end leaves the lock of the queue of jobs, for which the others would wait."""
    monkeypatch.setattr(workers, "_LAST_SECONDS", 0.2)
    pool = workers.Pool(None, 2)
    pool._own = workers.own_processes(2)
    for future in [pool._own.submit(time.sleep, 0.2) for _ in range(2)]:
        future.result(timeout=60)
    processes = list(pool._own._processes.values())  # type: ignore[attr-defined]
    for process in processes:
        os.kill(process.pid, signal.SIGSTOP)
    pool.close(now=False)
    assert len(processes) == 2
    assert all(wait([process.sentinel], 60) for process in processes)


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="semaphores are files on Linux only")
def test_semaphores_of_a_killed_sweep_are_removed_by_the_next(tmp_path: Path) -> None:
    """Python's helper that would tidy up is killed as well where a whole group of processes is."""
    code = (
        "import os, pathlib; from synketa.execution import workers; pool = workers.own_processes(1); "
        "print(*(path.name for path in pathlib.Path('/dev/shm').glob(f'sem.synketa-{os.getpid()}-*'))); pool.shutdown()"
    )  # in a process without loky, which gives semaphores names of its own
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    own = done.stdout.split()
    assert own, "they carry the number of their process"
    assert not any(Path("/dev/shm", name).exists() for name in own)
    mine = f"sem.synketa-{os.getpid()}-{progress.process_start(os.getpid())}-abc"
    gone = subprocess.Popen(["true"])
    gone.wait()
    kept = {mine, "sem.mp-abc"}
    for name in (
        *kept,
        own[0],
        f"sem.synketa-{gone.pid}-1-abc",
        f"sem.synketa-{os.getpid()}-1-abc",
    ):  # a number that came again
        (tmp_path / name).touch()
    workers.remove_semaphores(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == kept


def test_what_a_killed_sweep_says_of_itself_is_removed_by_the_next(tmp_path: Path) -> None:
    gone = subprocess.Popen(["true"])
    gone.wait()
    home = tmp_path / ".progress"
    home.mkdir()
    (home / "killed.alive").write_text(json.dumps({"pid": gone.pid, "started": "1", "host": progress.host()}))
    (home / "elsewhere.alive").write_text(json.dumps({"pid": 1, "started": "1", "host": "elsewhere"}))
    progress.Journal(tmp_path).beat(1)
    progress.remove_dead(tmp_path)
    assert {path.name for path in home.iterdir()} == {"elsewhere.alive", f"{progress.host()}-{os.getpid()}.alive"}


@pytest.mark.usefixtures("light_report")
def test_a_sweep_without_anything_to_do_tidies_too(run: Callable[..., sweep.Outcome], tmp_path: Path) -> None:
    """A sweep that is killed once its last run is written leaves nothing to do."""
    run()
    dead = tmp_path / "out/mine/.progress/killed.alive"
    dead.write_text(json.dumps({"pid": 2147483646, "started": "1", "host": progress.host()}))
    run(dry_run=True)
    assert dead.exists(), "a dry run changes nothing"
    assert run().before == 6
    assert not dead.exists()
