"""Sweeps on a real Slurm of one node, in a folder and with a configuration of its own; and what needs no Slurm."""

from __future__ import annotations

import contextlib
import csv
import getpass
import json
import os
import pickle
import platform
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fake_steps import (
    CALLS,
    EMPTY,
    compile_and_tell,
    damage,
    is_calibrated,
    leave_out_reports,
    simulate_and_be_killed,
    simulate_at_the_gate,
    simulate_one_badly,
    simulate_slowly,
    write_script,
)
from made_up_network import made_up_surface
from small import SIZES
from synketa.cli.app import run_command
from synketa.common.errors import ConfigurationError, SynketaError
from synketa.execution import sweep
from synketa.execution.cost import needs
from synketa.execution.planning import survey
from synketa.execution.slurm import queue, submission
from synketa.execution.slurm.profile import Profile, load_profile, slurm_time
from synketa.execution.slurm.queue import Queued, ask_queue, cancel_jobs, wait_for_jobs
from synketa.execution.slurm.submission import Submission
from synketa.execution.slurm.task import Task
from synketa.execution.steps import Steps
from synketa.execution.workers import environment
from synketa.experiment.expand import expand
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.experiment.response_surface import own_surface
from synketa.model.composite import load_model
from synketa.patients.trial.running import run_trial
from synketa.patients.trial.trial import load_trial
from synketa.results.result_file import is_complete, open_result
from synketa.surrogate.store import write_surface

CONFIGURATION = """
ClusterName=test
SlurmctldHost={host}(127.0.0.1)
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={home}/munge.socket,cred_expire=10
CryptoType=crypto/munge
SlurmctldPort={ports[0]}
SlurmdPort={ports[1]}
StateSaveLocation={home}/state
SlurmdSpoolDir={home}/spool
SlurmctldPidFile={home}/slurmctld.pid
SlurmdPidFile={home}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
SchedulerType=sched/builtin
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
KillWait=3
Epilog={home}/epilog
MaxArraySize=8
NodeName={host} NodeAddr=127.0.0.1 CPUs=2 RealMemory={memory}
PreemptType=preempt/partition_prio
PreemptMode=REQUEUE
PartitionName=short Nodes={host} Default=YES MaxTime=INFINITE State=UP PriorityTier=1 GraceTime=20
PartitionName=urgent Nodes={host} MaxTime=INFINITE State=UP PriorityTier=2
"""

FILE = """
title = "t"
question = "q?"
seeds = 10
reference = { ketamine_uM = 0 }
[conditions.ketamine]
[axes.ketamine_uM]
clamp = "ketamine"
unit = "uM"
values = [VALUES]
"""

PROFILE = Profile(memory="300 MB", chunk=25, at_once=2)


def _program(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/sbin")


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for opened in sockets:
        opened.bind(("127.0.0.1", 0))
    ports = [opened.getsockname()[1] for opened in sockets]
    for opened in sockets:
        opened.close()
    return ports


@pytest.fixture(scope="module")
def slurm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Start munge, slurmctld and slurmd; stop them, and what they run, at the end."""
    if _program("slurmctld") is None or _program("munged") is None:
        pytest.skip("slurmctld and munged are not installed (Debian: apt-get install slurm-wlm munge)")
    home = tmp_path_factory.mktemp("slurm")
    for name in ("state", "spool"):
        (home / name).mkdir()
    key = home / "munge.key"
    key.write_bytes(os.urandom(1024))
    key.chmod(0o400)
    host = platform.node().split(".")[0]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20 // 2
    values = {"host": host, "user": getpass.getuser(), "home": home, "ports": _free_ports(2), "memory": memory}
    (home / "slurm.conf").write_text(CONFIGURATION.format(**values))
    (home / "epilog").write_text(f"#!/bin/sh\nif [ -e {home}/slow ]; then sleep 3; fi\n")
    (home / "epilog").chmod(0o755)
    munge = [f"--{what}={home}/munge.{ext}" for what, ext in (("key-file", "key"), ("socket", "socket"))]
    munge += [f"--{what}={home}/munge.{ext}" for what, ext in (("pid-file", "pid"), ("seed-file", "seed"))]
    commands = [["munged", "--foreground", "--force", *munge], ["slurmctld", "-D"], ["slurmd", "-D"]]
    processes = []
    own = [str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH")]
    variables = {"SLURM_CONF": str(home / "slurm.conf"), "PYTHONPATH": os.pathsep.join(filter(None, own))}
    with environment(variables):
        try:
            for name, *arguments in commands:
                log = (home / f"{name}.out").open("wb")
                processes.append(
                    subprocess.Popen([str(_program(name)), *arguments], stdout=log, stderr=log, start_new_session=True)
                )
                log.close()
                if name == "munged":
                    _until(lambda: (home / "munge.socket").exists())
            _until(lambda: "idle" in _say("sinfo", "--noheader", "--format=%T"))
            yield home
        finally:
            for process in reversed(processes):
                process.terminate()
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


@pytest.fixture(autouse=True)
def _empty_queue(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave no job to the next test, however this one ends."""
    with_slurm = "slurm" in request.fixturenames
    home = request.getfixturevalue("slurm") if with_slurm else None
    yield
    if home is not None:
        (home / "slow").unlink(missing_ok=True)
        _say("scancel", f"--user={getpass.getuser()}")
        _until(lambda: not _jobs())


def _jobs() -> set[str]:
    return set(_say("squeue", "--noheader", "--format=%i").split())


def _say(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _until(is_so: Callable[[], Any], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it takes too long"
        time.sleep(0.1)


@pytest.fixture(autouse=True)
def _light_report(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out figures and all metrics but one: they take seconds."""
    CALLS.clear()
    leave_out_reports(monkeypatch)


@pytest.fixture
def many(tmp_path: Path) -> Callable[[int], Experiment]:
    def load(points: int) -> Experiment:
        path = tmp_path / "many.toml"
        path.write_text(FILE.replace("VALUES", ", ".join(map(str, range(points)))))
        return load_experiment(path)

    return load


def _run(subject: Experiment, out: Path, **options: Any) -> sweep.Outcome:
    deadline = time.monotonic() + 300

    def watch(_: sweep.Progress) -> None:  # a job that is held would be waited for without end
        assert time.monotonic() < deadline, f"it takes too long: {_say('squeue')}"

    settings = {
        "executor": "slurm",
        "queue_pauses": (0.5, 0.5),
        "profile": PROFILE,
        "backend": "compiled",
        "wait": True,
        "steps": EMPTY,
        "progress": watch,
    }
    return sweep.run(subject, out, **{**settings, "say": lambda text: None, **options})


@pytest.fixture
def gate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Path]:
    """Say after how many results the tasks wait; return the file that lets them go on."""

    def close(results: int) -> Path:
        (tmp_path / "marks").mkdir()
        monkeypatch.setenv("FAKE_MARKS", str(tmp_path / "marks"))
        monkeypatch.setenv("FAKE_GATE", str(results))
        return tmp_path / "marks/open"

    return close


def _whole(out: Path, count: int) -> bool:
    paths = list((out / "many/runs").glob("*.h5"))
    return len(paths) == count and all(is_complete(path) for path in paths)


# ------------------------------------------------------------------------------------- with Slurm


@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
def test_200_points_in_chunks_one_of_which_fails(many: Callable[[int], Experiment], tmp_path: Path) -> None:
    experiment = many(20)
    outcome = _run(experiment, tmp_path, steps=replace(EMPTY, simulate=simulate_one_badly))
    assert (outcome.total, outcome.done, outcome.failed, outcome.exit_code) == (200, 199, 1, 3)
    assert _whole(tmp_path, 199)
    assert CALLS == {"compile": 1}, "once, before anything is submitted"
    chunks = sorted((tmp_path / "many/cluster/001").glob("runs-*.json"))
    assert [len(json.loads(path.read_text())) for path in chunks] == [25] * 8
    jobs = json.loads((tmp_path / "many/cluster/001/submission.json").read_text())
    assert [len(job["chunks"]) for job in jobs] == [7, 1], "no array is larger than the cluster allows"
    (note,) = sweep.failures(experiment, tmp_path)
    assert note["error"] == "the simulation was killed by SIGKILL"
    assert (note["seed"], note["point"]) == (7, {"ketamine_uM": 3.0})
    assert "--only=" in note["reproduce"]
    state = sweep.status(experiment, tmp_path)
    assert (state.phase, state.done, state.failed, state.left, len(state.slowest)) == ("stopped", 199, 1, 0, 3)
    outcome = _run(experiment, tmp_path, retry=True)
    assert (outcome.done, outcome.failed, outcome.exit_code) == (200, 0, 0)
    assert not sweep.failures(experiment, tmp_path)
    assert _run(experiment, tmp_path).before == 200


@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
def test_go_away_cancel_half_way_damage_a_file_and_resume(
    many: Callable[[int], Experiment], tmp_path: Path, gate: Callable[[int], Path]
) -> None:
    experiment, steps, said = many(8), replace(EMPTY, simulate=simulate_at_the_gate), []
    gate(20)

    def press_ctrl_c(_: sweep.Progress) -> None:
        raise KeyboardInterrupt

    left = _run(experiment, tmp_path, steps=steps, say=said.append, progress=press_ctrl_c)
    assert (left.queued, left.exit_code) == (80, 130)
    assert said[-1].startswith("the jobs go on: (report and cancel take the same words as status)")
    assert said[-1].endswith(f"synketa status {experiment.arguments[0]} --out={tmp_path}")
    runs = tmp_path / "many/runs"
    _until(lambda: len(list(runs.glob("*.h5"))) >= 20)
    again = _run(experiment, tmp_path, wait=False, steps=steps, say=said.append)
    assert 57 <= again.queued <= 60, "two may have passed the gate"
    assert (again.done, again.exit_code) == (again.before, 0)
    assert said[-2] == f"all {again.queued} runs that are left are in the queue already"
    assert said[-1] == "submitted: the report, after them", "who waited was to make it"
    left = _run(experiment, tmp_path, wait=False, steps=steps, say=said.append)
    assert said[-1] == f"all {left.queued} runs that are left are in the queue already", "and the report, too"
    jobs = [json.loads(path.read_text()) for path in sorted((tmp_path / "many/cluster").glob("*/submission.json"))]
    assert [[job["kind"] for job in submitted] for submitted in jobs] == [["runs"], ["report"]]
    state = sweep.status(experiment, tmp_path)
    assert state.phase == "running"
    assert "1 Dependency" in state.note
    assert sweep.cancel(experiment, tmp_path) == (0, 2), "the array, and the report that waits for it"
    _until(lambda: ask_queue(tmp_path / "many") == [])
    done = len(list(runs.glob("*.h5")))
    assert 20 <= done < 80
    assert _whole(tmp_path, done)
    damaged = min(runs.glob("*.h5"))
    whole = damage(damaged)
    assert not is_complete(damaged)
    said.clear()
    outcome = _run(experiment, tmp_path, say=said.append)  # as fast as it can
    assert said[0].startswith(f"{damaged.name} was damaged: set aside as {damaged}.damaged")
    assert (outcome.before, outcome.done, outcome.failed) == (done - 1, 80, 0)
    assert _whole(tmp_path, 80)
    assert damaged.read_bytes() == whole, "Slurm made it again"
    assert damaged.with_name(f"{damaged.name}.damaged").is_file()


@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
def test_two_submissions_and_a_local_sweep_in_one_folder(
    many: Callable[[int], Experiment], tmp_path: Path, gate: Callable[[int], Path]
) -> None:
    opened, marks = gate(1), tmp_path / "marks"
    experiment = many(8)
    steps = replace(EMPTY, compile=compile_and_tell, simulate=simulate_at_the_gate)
    script = write_script(
        tmp_path / "go.py",
        f"""
            if __name__ == "__main__":
                sweep.report = lambda *_, **__: Path()
                simulate = fake_steps.simulate_at_the_gate
                steps = replace(fake_steps.EMPTY, compile=fake_steps.compile_and_tell, simulate=simulate)
                profile = Profile(memory="300 MB", chunk=25, at_once=1)
                experiment = load_experiment({str(experiment.where)!r})
                outcome = sweep.run(
                    experiment, {str(tmp_path)!r}, executor="slurm", profile=profile, backend="compiled", wait=True, steps=steps,
                    queue_pauses=(0.5, 0.5),
                )
                sys.exit(outcome.exit_code)
            """,
    )
    logs = [tmp_path / "one.log", tmp_path / "other.log"]
    both = []
    for path in logs:
        with path.open("w") as stream:
            both.append(subprocess.Popen([sys.executable, "-u", script], stdout=stream))
    runs = tmp_path / "many/runs"
    _until(lambda: sum("in the queue already" in path.read_text() for path in logs) == 1)
    _until(lambda: len(list(runs.glob("*.h5"))) >= 1)
    said: list[str] = []

    def open_later(state: sweep.Progress) -> None:
        if state.phase == "running" and state.done >= 10:
            opened.touch()

    local = {"executor": "local", "jobs": 1, "profile": None, "wait": False}
    outcome = _run(experiment, tmp_path, **local, steps=steps, say=said.append, progress=open_later)
    assert any(text.endswith("of them are in the queue of the cluster, too") for text in said)
    assert (outcome.done, outcome.failed) == (80, 0)
    assert [process.wait(120) for process in both] == [0, 0]
    texts = [path.read_text() for path in logs]
    assert sum("80 runs in 4 tasks" in text for text in texts) == 1
    assert sum("runs that are left are in the queue already" in text for text in texts) == 1
    assert len(list((tmp_path / "many/cluster").glob("*/submission.json"))) == 1
    assert _whole(tmp_path, 80)
    here, there = [], []
    for path in (tmp_path / "many/.progress").glob("*.csv"):
        (there if path.name.startswith("001-") else here).extend(path.read_text().splitlines())
    assert here
    assert there
    began = [path.name.split("-")[1] for path in marks.glob("began-*")]
    assert max(map(began.count, set(began))) <= 2, "each of them does a run once at most"
    assert not list(marks.glob("late-*")), "what the other had done was left alone"
    compiled = [int(path.name.split("-")[1]) for path in marks.glob("compiled-*")]
    assert sum(process.pid in compiled for process in both) == 1, "by the first; for the second nothing was left"


@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
def test_a_disk_that_fills_up_while_tasks_run(
    many: Callable[[int], Experiment], small_disk: Callable[[str], Path]
) -> None:
    out, experiment, before = small_disk("size=600k"), many(4), _jobs()
    with pytest.raises(ConfigurationError, match="MB free, want at least"):
        _run(experiment, out)
    assert _jobs() == before, "known before anything is submitted"
    said: list[str] = []
    profile = PROFILE.model_copy(update={"chunk": 20})
    with pytest.raises(SynketaError, match="disk is full"):
        _run(experiment, out, profile=profile, confirm=lambda _: True, say=said.append)
    assert ask_queue(out / "many") == []
    done = list((out / "many/runs").iterdir())
    assert 0 < len(done) < 40
    assert all(is_complete(path) for path in done), "nothing half is left behind"
    subprocess.run(["mount", "-o", "remount,size=40m", str(out)], check=True)
    outcome = _run(experiment, out, profile=profile, confirm=lambda _: True)
    assert (outcome.before, outcome.done, outcome.failed) == (len(done), 40, 0)


@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
def test_a_folder_that_is_read_only(many: Callable[[int], Experiment], small_disk: Callable[[str], Path]) -> None:
    before = _jobs()
    with pytest.raises(SynketaError, match=r"Read-only file system\); choose another folder.*--out"):
        _run(many(1), small_disk("size=1m,ro"))
    assert _jobs() == before
    assert not CALLS


@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
def test_a_killed_process_costs_what_was_under_way(
    many: Callable[[int], Experiment], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks = tmp_path / "marks"
    marks.mkdir()
    monkeypatch.setenv("FAKE_MARKS", str(marks))
    experiment, profile = many(3), PROFILE.model_copy(update={"chunk": 15})
    steps = replace(EMPTY, simulate=simulate_and_be_killed)
    outcome = _run(experiment, tmp_path, steps=steps, profile=profile)
    assert {path.name for path in marks.iterdir()} == {"getpid", "getppid"}
    assert outcome.failed == 0
    assert 15 <= outcome.done < 30, "the worker's run was done again; the rest of the task's chunk was not"
    assert outcome.exit_code == 130
    paths = list((tmp_path / "many/runs").glob("*.h5"))
    assert outcome.done <= len(paths) <= outcome.done + 1, "one whose driver was killed may still end"
    assert all(is_complete(path) for path in paths)
    assert _run(experiment, tmp_path, steps=steps, profile=profile).done == 30


@pytest.mark.slurm
@pytest.mark.full
def test_100_random_kills_lose_nothing(many: Callable[[int], Experiment], tmp_path: Path, slurm: Path) -> None:
    """Kill those who submit, tasks, their processes and whole jobs, at random moments."""
    experiment, steps = many(20), replace(EMPTY, simulate=simulate_slowly)
    sweep.run(experiment, tmp_path / "alone", steps=EMPTY, backend="compiled", jobs=1, say=lambda _: None)
    expected = {path.name: path.read_bytes() for path in (tmp_path / "alone/many/runs").glob("*.h5")}
    runs = tmp_path / "out/many/runs"
    script = write_script(
        tmp_path / "submit.py",
        f"""
            if __name__ == "__main__":
                steps = replace(fake_steps.EMPTY, simulate=fake_steps.simulate_slowly)
                experiment = load_experiment({str(tmp_path / "many.toml")!r})
                profile = Profile(memory="300 MB", chunk=25, at_once=2)
                options = dict(executor="slurm", queue_pauses=(0.5, 0.5), wait=True, backend="compiled", steps=steps)
                sweep.report = lambda *_, **__: Path()
                sweep.run(experiment, {str(tmp_path / "out")!r}, profile=profile, **options)
            """,
    )
    draw, counts, seen = random.Random(1), Counter[str](), dict[str, bytes]()
    driver: subprocess.Popen[bytes] | None = None
    while counts.total() < int(os.environ.get("KILLS", "100")):
        if driver is None or driver.poll() is not None:
            driver = subprocess.Popen([sys.executable, script], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if len(list(runs.glob("*.h5"))) > draw.uniform(0.4, 1.2) * len(expected):  # begin anew
            driver.kill()
            driver.wait()
            _say("scancel", f"--user={getpass.getuser()}")
            _until(lambda: not _jobs())
            _look(runs, seen, expected)
            shutil.rmtree(tmp_path / "out")
            seen.clear()
            continue
        time.sleep(draw.uniform(0.2, 4.0))
        if killed := _kill_something(driver, draw):
            counts[killed] += 1
        _look(runs, seen, expected)
    if driver is not None:
        driver.kill()
        driver.wait()
    assert min(counts[kind] for kind in ("submitting", "task", "job")) > 5, counts
    for _ in range(4):  # a job that was refused or killed is asked for again
        _until(lambda: not _jobs(), 200)
        if _run(experiment, tmp_path / "out", steps=steps).done == len(expected):
            break
    _look(runs, seen, expected)
    assert len(seen) == len(expected)
    assert not list((tmp_path / "out").rglob("*.partial"))


def _kill_something(driver: subprocess.Popen[bytes], draw: random.Random) -> str:
    """Kill who submits and waits, a process of a task, or a whole job; say which."""
    kind = draw.choice(("submitting", "task", "job"))
    if kind == "submitting":
        driver.kill()
        driver.wait()
        return kind
    if kind == "job":
        if jobs := sorted(_jobs()):
            _say("scancel", *(("--signal=KILL",) if draw.random() < 0.5 else ()), draw.choice(jobs))
            return kind
        return ""
    tasks = []
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            is_python = b"python" in (entry / "cmdline").read_bytes().split(b"\0")[0]
            if is_python and b"SLURM_JOB_ID=" in (entry / "environ").read_bytes():
                tasks.append(int(entry.name))
    if not tasks:
        return ""
    with contextlib.suppress(ProcessLookupError):
        os.kill(draw.choice(tasks), draw.choice((signal.SIGKILL, signal.SIGTERM)))
    return kind


def _look(runs: Path, seen: dict[str, bytes], expected: dict[str, bytes]) -> None:
    """Look that no result is lost, half, or other than without kills."""
    now = {path.name: path.read_bytes() for path in runs.glob("*.h5")}
    assert set(seen) <= set(now), "results are lost"
    changed = [name for name in now if now[name] != expected[name]]
    assert not changed, "results are not what they are without kills"
    seen |= now


@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
@pytest.mark.parametrize(
    ("sent", "where"), [("USR2", "here"), ("USR2", "in a container"), ("TERM", "here"), ("urgent", "in a container")]
)
def test_a_preempted_task_goes_back_into_the_queue(
    many: Callable[[int], Experiment],
    tmp_path: Path,
    slurm: Path,
    gate: Callable[[int], Path],
    sent: str,
    where: str,
) -> None:
    experiment, steps, opened = many(4), replace(EMPTY, simulate=simulate_at_the_gate), gate(5)
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nPATH=/nowhere exec {sys.executable} "$@"\n')  # no command of Slurm in there
    python.chmod(0o755)
    asked = {"chunk": 40, "python": "" if where == "here" else str(python)}
    _run(experiment, tmp_path, wait=False, steps=steps, profile=PROFILE.model_copy(update=asked))
    runs = tmp_path / "many/runs"
    _until(lambda: len(list(runs.glob("*.h5"))) >= 5)
    job = json.loads((tmp_path / "many/cluster/001/submission.json").read_text())[0]["id"]
    (slurm / "slow").touch()  # so that it is seen while the node tidies up
    seen: list[str] = []
    if sent == "urgent":  # a job for which Slurm itself preempts
        _say("sbatch", "--partition=urgent", "--exclusive", "--output=/dev/null", "--wrap=true")
    else:  # what Slurm sends before a time limit, and at a preemption
        _say("scancel", f"--signal={sent}", job)

    def is_waiting() -> bool:
        seen.append(sweep.status(experiment, tmp_path).phase)
        return "JobState=PENDING" in _say("scontrol", "show", "job", job)

    _until(lambda: is_waiting() and "Restarts=1" in _say("scontrol", "show", "job", job))
    assert set(seen) <= {"running", "queued"}, "it is never over"
    assert len(list(runs.glob("*.h5"))) < 40
    (slurm / "slow").unlink()
    opened.touch()

    def is_on_again() -> bool:
        # a node refuses ("already killed") what is sent back in the second in which it was ended there,
        # for which Slurm itself waits two minutes; a refusal is followed by another wait
        _say("scontrol", "update", f"JobId={job}", "StartTime=now")
        return len(list(runs.glob("*.h5"))) > 5

    _until(is_on_again, 120)
    _until(lambda: len(list(runs.glob("*.h5"))) == 40)
    assert _whole(tmp_path, 40)
    _until(lambda: ask_queue(tmp_path / "many") == [])
    assert (tmp_path / "many/report.html").is_file()


@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
def test_local_and_slurm_give_the_same_bits_by_whatever_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SYNKETA_CPU", "portable")
    path = tmp_path / "tiny.toml"
    sizes = "".join(f'"circuit.populations.{name}.size" = {size}\n' for name, size in SIZES.items())
    path.write_text(
        'title = "t"\nquestion = "q?"\nseeds = 2\nreference = { condition = "control" }\n'
        '[protocol]\nwarm_up = "0.5 s"\nmeasure = "0.5 s"\n[conditions.control]\n[conditions.ketamine]\n'
        f'clamp = {{ ketamine = "1 uM" }}\n[set]\n{sizes}'
    )
    experiment = load_experiment(path)
    from synketa.common.paths import cache_folder
    from synketa.execution.steps import Steps
    from synketa.simulation.cpp.compiler import compiler

    there, scratch = tmp_path / "there", tmp_path / "scratch"
    profile = PROFILE.model_copy(
        update={
            **{"memory": "1 GB", "chunk": 2, "partition": "short", "account": "abc", "scratch": "$NODE_SCRATCH"},
            "setup": (f"export NODE_SCRATCH={scratch}", f"mkdir -p {scratch} && touch {scratch}/module-loaded"),
            "options": {"nice": 7, "comment": "a sweep"},
        }
    )
    seen: list[str] = []
    outcome = _run(
        experiment,
        there,
        steps=Steps(),
        profile=profile,
        progress=lambda _: seen.append(_say("scontrol", "show", "job")),
    )
    assert (outcome.done, outcome.failed) == (4, 0)
    for words in ("Partition=short", "Account=abc", "Nice=7", "Comment=a sweep", "MinMemoryNode=1G", "NumCPUs=1"):
        assert words in seen[0], "what the profile asks for"
    (loaded,) = scratch.iterdir()
    assert loaded.name == "module-loaded", "the shell lines were run, and simulations left nothing behind"
    assert scratch.stat().st_mtime_ns > loaded.stat().st_mtime_ns + 10**8, "but they had their files there"
    programs = {item.name: item.stat().st_mtime_ns for item in (cache_folder() / "programs").iterdir()}
    compiler.cache_clear()
    outcome = sweep.run(experiment, tmp_path / "here", jobs=1, backend="compiled", say=lambda text: None)
    assert outcome.done == 4
    assert {item.name: item.stat().st_mtime_ns for item in (cache_folder() / "programs").iterdir()} == programs
    compiler.cache_clear()
    for run in expand(experiment):
        one, other = (open_result(folder / f"tiny/runs/{run.hash}.h5") for folder in (there, tmp_path / "here"))
        assert any(times.size for times, _ in one.spikes.values())
        for name in one.populations:
            for mine, yours in zip(one.spikes[name], other.spikes[name], strict=True):
                np.testing.assert_array_equal(mine, yours)
        for group in ("slow", "rates", "lfp"):
            for name, values in getattr(one, group).items():
                np.testing.assert_array_equal(values, getattr(other, group)[name])
        assert one.attributes["resolved"] == other.attributes["resolved"]
        assert one.attributes["flags"] == other.attributes["flags"]
        assert "-march=native" not in one.attributes["flags"]
    monkeypatch.delenv("SYNKETA_CPU")
    native, first = profile.model_copy(update={"native": True}), expand(experiment)[0].hash
    _run(experiment, tmp_path / "native", steps=Steps(), profile=native, only=first)
    compiler.cache_clear()
    flags = open_result(tmp_path / f"native/tiny/runs/{first}.h5").attributes["flags"]
    assert "-march=native" in flags, "for the CPU of the node"


@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
def test_what_slurm_does_not_know(many: Callable[[int], Experiment], tmp_path: Path) -> None:
    with pytest.raises(
        ConfigurationError, match='partition: got "shrot", want one of short, urgent; did you mean "short"'
    ):
        _run(many(1), tmp_path, profile=PROFILE.model_copy(update={"partition": "shrot"}))
    with pytest.raises(Exception, match="sbatch"):
        _run(many(1), tmp_path, profile=PROFILE.model_copy(update={"memory": "999999 GB"}))
    assert not list((tmp_path / "many/runs").iterdir())


# ---------------------------------------------------------------------------------- without Slurm


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let commands of Slurm say something; those that are not named find no Slurm."""
    commands = tmp_path / "bin"
    commands.mkdir()
    monkeypatch.setenv("PATH", f"{commands}{os.pathsep}{os.environ['PATH']}")

    def say(**answers: str) -> None:
        for name in ("sbatch", "squeue", "scancel", "scontrol", "sinfo", "srun"):
            failure = "Unable to contact slurm controller >&2\nexit 1"
            text = f"'{answers[name]}'" if name in answers else failure
            (commands / name).write_text(f"#!/bin/sh\necho {text}\n")
            (commands / name).chmod(0o755)

    return say


def test_no_slurm_on_the_path(
    many: Callable[[int], Experiment], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ConfigurationError, match="got no sbatch, want Slurm's commands"):
        _run(many(1), tmp_path)
    assert not (tmp_path / "many").exists()


def test_a_dry_run_says_what_would_be_submitted(
    many: Callable[[int], Experiment], tmp_path: Path, answers: Callable[..., None]
) -> None:
    answers()
    said: list[str] = []
    asked: dict[str, Any] = {"partition": "long", "time": "2 h", "setup": ("module load gcc",), "account": "abc"}
    outcome = _run(many(20), tmp_path, dry_run=True, profile=Profile(**asked, chunk=30), say=said.append)
    assert outcome.done == 0
    printed = "\n".join(said)
    for words in ("7 tasks of up to 30 runs", "each task: 2 h, 2 GB, 1 core", "partition: long", "account: abc"):
        assert words in printed
    assert "before each task: module load gcc" in printed
    assert not set("{}[]") & set(printed), "words, no lists of the program"
    assert "note" not in printed
    _run(many(20), tmp_path, dry_run=True, profile=Profile(**asked, cores=8), say=said.append)
    assert "note: what a task does at once may need 3.2 GB, the profile gives 2 GB: more memory, or fewer cores" in said
    assert not (tmp_path / "many").exists()
    assert not CALLS


def test_what_a_profile_says_is_not_taken_from_elsewhere(many: Callable[[int], Experiment], tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"--jobs: got --executor slurm, want the profile's own: cores"):
        _run(many(1), tmp_path, dry_run=True, jobs=2)
    with pytest.raises(ConfigurationError, match="--scratch"):
        _run(many(1), tmp_path, dry_run=True, scratch=tmp_path)


def _submitted(folder: Path, *kinds: str) -> None:
    """Write what a submission leaves: one job of two tasks for each kind, numbered from 1."""
    home = folder / "cluster/001"
    home.mkdir(parents=True)
    (home / "sweep.json").write_text(json.dumps({"cores": 1, "submitted": 0.0}))
    jobs = [{"id": str(number), "kind": kind, "chunks": ["a", "b"]} for number, kind in enumerate(kinds, 1)]
    (home / "submission.json").write_text(json.dumps(jobs))


def test_a_queue_that_does_not_answer_is_not_an_empty_one(
    many: Callable[[int], Experiment],
    tmp_path: Path,
    answers: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    answers()
    folder, experiment = tmp_path / "many", many(1)
    _run(experiment, tmp_path, executor="local", profile=None, wait=False, only=expand(experiment)[0].hash, jobs=1)
    _submitted(folder)
    job = Submission(experiment, folder, "compiled", PROFILE, EMPTY, lambda text: None)
    with pytest.raises(SynketaError, match="Slurm does not answer; nothing was submitted"):
        job.submit([], needs(experiment, []))
    with pytest.raises(SynketaError, match="Slurm does not answer"):
        cancel_jobs(folder)
    assert [path.name for path in (folder / "cluster").iterdir() if path.is_dir()] == ["001"]
    state = sweep.status(experiment, tmp_path)
    assert (state.phase, state.done, state.total) == ("stopped", 1, 10)
    assert state.note == "Slurm does not answer here: whether jobs wait or run is not known"
    assert sweep.cancel(experiment, tmp_path) == (0, None)
    assert run_command(["cancel", experiment.where, "--out", str(tmp_path)]) == 1
    assert "Slurm does not answer here: jobs that it has go on" in capsys.readouterr().err
    answers(squeue="")
    assert sweep.status(experiment, tmp_path).note == ""
    assert sweep.cancel(experiment, tmp_path) == (0, 0)


def test_why_tasks_wait_and_that_a_task_that_goes_back_is_not_over(
    many: Callable[[int], Experiment], tmp_path: Path, answers: Callable[..., None]
) -> None:
    folder, experiment = tmp_path / "many", many(1)
    _run(experiment, tmp_path, executor="local", profile=None, wait=False, only=expand(experiment)[0].hash, jobs=1)
    _submitted(folder, "baselines", "runs", "report")

    def status() -> tuple[str, str]:
        state = sweep.status(experiment, tmp_path)
        return state.phase, state.note

    waits = "2_0|PENDING|Dependency\n2_1|PENDING|JobHeldUser\n3|PENDING|Dependency"
    note = "tasks that wait, and why: 3 Dependency, 1 JobHeldUser"
    answers(squeue=f"1_0|RUNNING|None\n1_1|RUNNING|None\n{waits}")
    assert status() == ("calibrating", note)
    answers(squeue=waits)
    assert status() == ("queued", note)
    answers(squeue="2_0|RUNNING|None")
    assert status() == ("running", "")
    answers(squeue="2_0|COMPLETING|None", scancel="")
    assert status() == ("queued", "")
    assert sweep.cancel(experiment, tmp_path) == (0, 1)
    answers(squeue="2_0|FAILED|NonZeroExitCode")
    assert status() == ("stopped", "")


def test_a_run_that_ends_while_the_queue_is_read_is_not_submitted_again(
    many: Callable[[int], Experiment], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    experiment = many(1)
    listed, runs, said = survey(experiment).runs, tmp_path / "many/runs", []
    runs.mkdir(parents=True)

    def all_done(folder: Path) -> list[Queued]:
        for run in listed:
            (runs / f"{run.hash}.h5").touch()
        return []

    monkeypatch.setattr(submission, "queued_tasks", all_done)
    job = Submission(experiment, tmp_path / "many", "compiled", PROFILE, EMPTY, said.append)
    assert job.submit(listed, needs(experiment, listed)) == 0
    assert said == ["nothing is left to do"]


def test_several_partitions_and_one_that_is_not_there(
    many: Callable[[int], Experiment], tmp_path: Path, answers: Callable[..., None]
) -> None:
    answers(sinfo="short\nlong")
    _run(many(1), tmp_path, dry_run=True, profile=Profile(partition="short,long"))
    with pytest.raises(ConfigurationError, match='partition: got "lnog", want one of short, long; did you mean "long"'):
        _run(many(1), tmp_path, dry_run=True, profile=Profile(partition="short,lnog"))


def test_a_time_limit_shorter_than_a_run_is_refused(many: Callable[[int], Experiment], tmp_path: Path) -> None:
    experiment = load_experiment(many(1).where, {"protocol.measure": "30 min"})
    with pytest.raises(ConfigurationError, match="profile time: got 1 min, want at least"):
        _run(experiment, tmp_path, dry_run=True, profile=Profile(time="60 s"))


def test_a_time_limit_shorter_than_what_else_a_task_may_have_to_do(
    many: Callable[[int], Experiment], tmp_path: Path
) -> None:
    def go(steps: Any = EMPTY, **profile: Any) -> None:
        _run(many(1), tmp_path, dry_run=True, profile=Profile(**profile), steps=steps)

    go(time="5 s")
    words = "profile time: got 4 s, want at least 1 min: finding a baseline that is missing takes about 7 s"
    with pytest.raises(ConfigurationError, match=words):
        go(replace(EMPTY, is_calibrated=is_calibrated), time="4 s")
    go(time="40 s")
    with pytest.raises(ConfigurationError, match=r"got 40 s, want at least 1 min: .* compiling there about 45 s"):
        go(time="40 s", native=True)


def test_slurm_is_asked_the_more_seldom_the_longer_it_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now, asked = [0.0], []
    task = Queued("1", "runs", tmp_path, "RUNNING", 1, 0.0)

    def tasks_left(folder: Path) -> list[Queued] | None:
        asked.append(now[0])
        return None if len(asked) == 3 else [task] if now[0] < 7200 else []  # once it does not answer

    monkeypatch.setattr(queue, "ask_queue", tasks_left)
    monkeypatch.setattr(queue.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(queue.time, "sleep", lambda pause: now.__setitem__(0, now[0] + pause))
    counts: list[int] = []
    wait_for_jobs(tmp_path, lambda tasks: counts.append(len(tasks)))
    pauses = np.round(np.diff(asked), 6)
    assert (pauses.min(), pauses.max()) == (2.0, 30.0)
    assert np.all(np.diff(pauses) >= 0)
    assert np.all(pauses <= np.maximum(2.0, 0.1 * np.array(asked[:-1]) + 1e-6)), "it is known soon after the end"
    assert len(asked) < 300
    assert counts[2] == counts[-1] == 0


def test_a_task_holds_no_more_than_its_time_limit(many: Callable[[int], Experiment], tmp_path: Path) -> None:
    said: list[str] = []
    _run(many(20), tmp_path, dry_run=True, profile=Profile(time="60 s", chunk=200), say=said.append)
    assert not any("up to 200 runs" in text for text in said)


def test_a_profile_is_a_file_or_options_or_both(tmp_path: Path) -> None:
    path = tmp_path / "small.toml"
    path.write_text('partition = "short"\ntime = "2 h"\nsetup = ["module load gcc"]\n[options]\nnice = 100\n')
    profile = load_profile(path, {"chunk": "7", "native": "true"})
    assert (profile.partition, profile.time, profile.chunk, profile.native) == ("short", 7200.0, 7, True)
    assert profile.options == {"nice": 100}
    with pytest.raises(ConfigurationError, match=r'partiton: got an unknown key.*did you mean "partition"'):
        load_profile(None, {"partiton": "short"})
    with pytest.raises(ConfigurationError, match="time"):
        load_profile(None, {"time": "2 metres"})
    with pytest.raises(ConfigurationError, match="memory"):
        load_profile(None, {"memory": "lots"})


@pytest.mark.parametrize("name", ["small", "large"])
def test_the_profiles_of_the_example_are_valid(name: str) -> None:
    from synketa.common.paths import experiments_folder

    assert load_profile(experiments_folder() / f"cluster/{name}.toml").partition


def test_the_example_is_what_its_readme_says() -> None:
    from synketa.common.paths import experiments_folder
    from synketa.execution.listing import count_runs

    experiment = load_experiment(str(experiments_folder() / "cluster/dose_mix_Mg.toml"))
    assert count_runs(experiment) == 2000
    assert "2,000" in (experiments_folder() / "cluster/README.md").read_text(encoding="utf-8")


def test_a_job_of_an_older_version_says_what_to_do(tmp_path: Path) -> None:
    """Objects of these names lie in queues; a name that moved is refused in words, not with a missing module."""
    old = b"csynketa.cluster\nTask\n)\x81}(S'steps'\ncsynketa.pool\nSteps\n)\x81ub."
    with pytest.raises(SynketaError, match="queued by another version of synketa: cancel it"):
        pickle.loads(old)
    (tmp_path / "sweep.json").write_text(json.dumps({"name": "many", "target": "cpp"}))
    with pytest.raises(SynketaError, match="queued by another version of synketa"):
        Task("runs", EMPTY)(str(tmp_path / "runs-00000.json"))


def test_a_task_is_pickled_under_the_path_that_this_version_reads() -> None:
    text = pickle.dumps(Task("runs", Steps()))
    assert b"synketa.execution.slurm.task" in text
    assert pickle.loads(text) == Task("runs", Steps())


def test_the_former_words_for_executor_and_backend_are_understood(
    many: Callable[[int], Experiment], tmp_path: Path
) -> None:
    former: dict[str, Any] = {"engine": "slurm", "target": "cpp"}
    with (
        pytest.warns(FutureWarning, match='target="cpp" is backend="compiled" now'),
        pytest.warns(FutureWarning, match='engine="slurm" is executor="slurm" now'),
    ):
        outcome = sweep.run(many(1), tmp_path, **former, dry_run=True, profile=PROFILE, steps=EMPTY, say=lambda _: None)
    assert (outcome.total, outcome.done) == (10, 0)


# --------------------------------------------------------------------------- words of a cluster


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("2 h", 7200),
        (90, 5400),
        ("90", 5400),
        ("90:30", 5430),
        ("1:30:00", 5400),
        ("01:30:00", 5400),
        ("1-12", 129600),
        ("1-12:30", 131400),
        ("1-12:00:00", 129600),
        ("0-00:30:00", 1800),
    ],
)
def test_times_are_read_as_slurm_writes_them(written: str | int, seconds: float) -> None:
    assert Profile(time=written).time == seconds  # type: ignore[arg-type]
    assert load_profile(None, {"time": str(written)}).time == seconds


@pytest.mark.parametrize("written", ["UNLIMITED", "0", "1:2:3:4", "1-", "-1", "2 mV", "", "1.5", True, 1.5, "9" * 400])
def test_other_times_are_refused_with_both_spellings(written: object) -> None:
    with pytest.raises(ValueError, match="1-12:00:00"):
        Profile(time=written)  # type: ignore[arg-type]


def test_times_are_printed_as_slurm_writes_them() -> None:
    assert [slurm_time(s) for s in (60, 5400, 86400, 129600, 61)] == [
        "00:01:00",
        "01:30:00",
        "1-00:00:00",
        "1-12:00:00",
        "00:02:00",
    ]


def test_a_dry_run_says_how_runs_are_packed(
    many: Callable[[int], Experiment], tmp_path: Path, answers: Callable[..., None]
) -> None:
    answers()
    said: list[str] = []
    steps = replace(EMPTY, is_calibrated=is_calibrated)
    _run(many(20), tmp_path, dry_run=True, profile=Profile(chunk=48, time="3 h"), steps=steps, say=said.append)
    printed = "\n".join(said)
    assert "first: 1 task to find 10 baselines" in printed
    assert "runs per task: 48 (chunk = 48)" in printed
    assert "baselines per task: 12 (a baseline costs as much as 4 runs)" in printed
    assert "its time as Slurm writes it: 03:00:00" in printed
    assert "in one task" not in printed
    said.clear()
    _run(many(20), tmp_path, dry_run=True, profile=Profile(chunk=500), say=said.append)
    assert any("all 200 runs are in one task, which does 1 at a time" in text for text in said)
    assert any("chunk=20 makes 10 tasks of them" in text for text in said)


def test_the_scripts_of_a_dry_run_are_those_that_sbatch_gets(
    many: Callable[[int], Experiment], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    got: dict[str, str] = {}

    def take(command: list[str], **_: Any) -> Any:
        text = Path(command[1]).read_text()
        kind = next(line.partition("synketa-")[2] for line in text.splitlines() if "job-name" in line)
        got[kind] = text
        return lambda: f"Submitted batch job {len(got)}"

    bin_ = tmp_path / "bin"
    bin_.mkdir()
    for name in ("sbatch", "squeue", "scancel", "scontrol", "sinfo", "srun"):
        program = bin_ / name
        program.write_text("#!/bin/sh\necho normal\n" if name == "sinfo" else "#!/bin/sh\n")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{bin_}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("submitit.core.utils.CommandFunction", take)
    said: list[str] = []
    steps = replace(EMPTY, is_calibrated=is_calibrated)
    asked = Profile(chunk=50, setup=("module load gcc",), options={"nice": 100}, account="abc")
    _run(many(20), tmp_path, dry_run=True, profile=asked, steps=steps, say=said.append)
    scripts = [text.partition(":\n\n")[2] for text in said if "#!/bin/bash" in text]
    shown = {re.search("job-name=synketa-(.*)", text)[1]: text for text in scripts}  # type: ignore[index]
    _run(many(20), tmp_path, profile=asked, steps=steps, wait=False, say=lambda _: None)
    assert list(got) == ["baselines", "runs", "report"]
    for number, kind in enumerate(got):
        expected = got[kind]
        if number:
            before = [*got][number - 1]
            expected = expected.replace(f"afterany:{number}\n", f"afterany:JOB_OF_{before.upper()}\n")
        assert shown[kind] == expected


TRIAL = """
title = "t"
question = "q?"
cohort = "adults_trd"
observer = "spines"
size = 20
pool = 6
repeats = 3
visits = ["24 h"]
primary = { end_point = "change", visit = "24 h", compare = ["ketamine", "saline"], method = "ancova" }
[arms.ketamine]
title = "Ketamine"
doses = [ { drug = "ketamine", route = "iv", amount = "0.5 mg/kg", start = "0 min", duration = "40 min" } ]
[arms.saline]
title = "Saline"
kind = "placebo"
"""


@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
def test_a_trial_runs_is_asked_after_and_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path / "cache"))
    model = load_model()
    write_surface(made_up_surface(model, 8), own_surface(model).path)
    (tmp_path / "t.toml").write_text(TRIAL)
    trial, folder, said = load_trial(tmp_path / "t.toml"), tmp_path / "trial_t", []
    settings = {"executor": "slurm", "profile": PROFILE, "queue_pauses": (0.5, 0.5), "say": said.append}
    first = run_trial(trial, tmp_path, **settings)
    assert (first.total, first.done, first.queued) == (2, 0, 2)
    assert "submitted: 2 chunks in 2 tasks" in "\n".join(said)
    assert run_trial(trial, tmp_path, **settings).queued in (0, 1, 2)  # nothing is submitted twice
    assert len(list((folder / "cluster").glob("0*"))) == 1
    assert sweep.status(folder).phase in ("queued", "running", "finished")
    wait_for_jobs(folder, lambda tasks: None, (0.5, 0.5))
    assert sweep.status(folder).phase == "finished"
    assert "No advice to patients" in (folder / "report.html").read_text(encoding="utf-8")
    one, other = sorted((folder / "runs").glob("*.h5"))
    one.unlink()
    damage(other)
    again = run_trial(trial, tmp_path, wait=True, **settings)
    assert (again.done, again.before, again.exit_code) == (2, 0, 0)
    assert is_complete(one)
    assert is_complete(other)
    short = PROFILE.model_copy(update={"time": 3.0})
    one.unlink()
    with pytest.raises(ConfigurationError, match="a chunk takes"):
        run_trial(trial, tmp_path, **{**settings, "profile": short})


@pytest.mark.full
@pytest.mark.slurm
@pytest.mark.usefixtures("slurm")
def test_a_finding_is_compared_on_a_cluster(tmp_path: Path) -> None:
    """Protocols of the evidence are sweeps like any other; a hypothesis of the cascade shares the default's runs."""
    chosen = ["evidence", "--finding", "net_pyr_rate_ratio", "--hypothesis", "depletion", "--seeds", "1"]
    where = ["--executor", "slurm", "--wait", "--cluster", "memory=500 MB", "--out", str(tmp_path)]
    assert run_command([*chosen, *where]) == 0
    (line,) = csv.DictReader((tmp_path / "evidence/evidence.csv").read_text().splitlines())
    assert (line["verdict"], line["on"]) == ("met", "runs of the default")
    assert [path.name for path in (tmp_path / "evidence/protocols").iterdir()] == ["acute_levels"]
    assert list((tmp_path / "evidence/protocols/acute_levels/cluster").glob("*/submission.json"))
