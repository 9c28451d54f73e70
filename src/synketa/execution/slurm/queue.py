"""The tasks of an experiment that Slurm has in its queue: seeing them, waiting for them, cancelling them."""

from __future__ import annotations

import contextlib
import getpass
import json
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from synketa.common.errors import SynketaError
from synketa.execution.slurm.commands import run_slurm_command

__all__ = ["PAUSES", "Queued", "ask_queue", "cancel_jobs", "queued_tasks", "wait_for_jobs", "waiting_reasons"]

PAUSES = 2.0, 30.0  #: s between looks at the queue: at first, and at most
# not COMPLETING: a task that goes back into the queue is that first
_OVER = {"COMPLETED", "CANCELLED", "FAILED", "TIMEOUT", "NODE_FAIL", "OUT_OF_MEMORY", "BOOT_FAIL", "DEADLINE"}
_SHARE_OF_WAIT = 0.1  # of what has been waited, until the next look


class Queued(NamedTuple):
    """One task that is in the queue or under way; `reason` is Slurm's word for why it waits."""

    job: str
    kind: str
    chunk: Path
    state: str
    cores: int
    submitted: float
    reason: str = ""

    @property
    def is_running(self) -> bool:
        """Whether it does runs now."""
        return self.state == "RUNNING" and self.kind == "runs"

    @property
    def is_calibrating(self) -> bool:
        """Whether it finds baselines now."""
        return self.state == "RUNNING" and self.kind == "baselines"

    def hashes(self) -> list[str]:
        """Return the runs that it does."""
        if self.kind != "runs":
            return []
        with contextlib.suppress(OSError, ValueError):
            return [line["hash"] for line in json.loads(self.chunk.read_text(encoding="utf-8"))]
        return []


def waiting_reasons(tasks: Sequence[Queued]) -> str:
    """Return in Slurm's words why tasks wait; empty where none does."""
    counts = Counter(task.reason for task in tasks if task.state == "PENDING")
    return ", ".join(f"{count} {reason}" for reason, count in sorted(counts.items()))


def ask_queue(folder: Path) -> list[Queued] | None:
    """Return the tasks of an experiment that Slurm has in its queue; None where it does not answer."""
    submissions = sorted((folder / "cluster").glob("*/submission.json"))
    if not submissions:
        return []
    command = ("squeue", "--noheader", "--array", f"--user={getpass.getuser()}", "--format=%i|%T|%r")
    try:
        output = run_slurm_command(*command)
    except SynketaError:
        return None
    lines = [line.strip().split("|", 2) for line in output.splitlines() if line.count("|") >= 2]
    states = {job: (state, reason) for job, state, reason in lines}
    tasks: list[Queued] = []
    for path in submissions:
        with contextlib.suppress(OSError, ValueError, KeyError):
            tasks += _tasks_of(path, states)
    return tasks


def _tasks_of(submission: Path, states: dict[str, tuple[str, str]]) -> list[Queued]:
    """Return the tasks of a submission that are not over; `states` is what Slurm says of jobs and tasks."""
    sweep = json.loads((submission.parent / "sweep.json").read_text(encoding="utf-8"))
    cores, submitted = int(sweep["cores"]), float(sweep["submitted"])
    tasks = []
    for job in json.loads(submission.read_text(encoding="utf-8")):
        for index, chunk in enumerate(job["chunks"]):
            unknown_to_slurm = "COMPLETED", ""
            state, reason = states.get(f"{job['id']}_{index}") or states.get(job["id"], unknown_to_slurm)
            if state not in _OVER:
                path = submission.parent / chunk
                tasks.append(Queued(job["id"], job["kind"], path, state, cores, submitted, reason))
    return tasks


def queued_tasks(folder: Path) -> list[Queued]:
    """Return the tasks of an experiment that Slurm has in its queue.

    Raises
    ------
    SynketaError
        It does not answer.
    """
    if (tasks := ask_queue(folder)) is None:
        raise SynketaError("squeue: Slurm does not answer; nothing was submitted or cancelled. Try again")
    return tasks


def cancel_jobs(folder: Path) -> int:
    """Cancel the jobs of an experiment; return how many."""
    jobs = list(dict.fromkeys(task.job for task in queued_tasks(folder)))
    if jobs:
        try:
            run_slurm_command("scancel", *jobs)
        except SynketaError as error:
            if "already completing" not in str(error):  # it ends by itself
                raise
    return len(jobs)


def wait_for_jobs(folder: Path, show: Callable[[Sequence[Queued]], None], pauses: tuple[float, float] = PAUSES) -> None:
    """Wait until no job of an experiment is left; the longer it takes, the more seldom Slurm is asked.

    Parameters
    ----------
    folder : Path
        Of the results.
    show : callable
        Gets the tasks that are left, each time.
    pauses : tuple of float
        Seconds between looks at the queue: at first, and at most.
    """
    began = time.monotonic()
    first, most = pauses
    while True:
        tasks = ask_queue(folder)
        show(tasks or ())
        if tasks is not None and not tasks:
            return
        time.sleep(min(most, max(first, _SHARE_OF_WAIT * (time.monotonic() - began))))
