"""A trial on a Slurm cluster: its chunks are the tasks of an array, and the report comes after them."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.paths import cache_folder
from synketa.common.text import command_line, counted
from synketa.execution.journal import Journal, ended, file_names
from synketa.execution.slurm.jobs import new_submission, submit_array, submitting
from synketa.execution.slurm.profile import Profile, profile_in_words, with_unit
from synketa.execution.slurm.queue import queued_tasks
from synketa.execution.slurm.task import begun
from synketa.patients.trial.sweep import Chunk, do_chunks, seconds_of
from synketa.patients.trial.trial import Trial, checked_trial

__all__ = ["TrialTask", "describe", "lost_in_words", "submit"]


@dataclass(frozen=True)
class TrialTask:
    """What runs on a node: some chunks of a trial, or its report. Objects of it lie pickled in the queue.

    Parameters
    ----------
    kind : {"runs", "report"}
    """

    kind: str

    def __call__(self, lines: str) -> tuple[int, int]:
        """Do what is missing of some chunks; return how many are there and how many failed."""
        path = Path(lines)
        sweep = begun(path)
        trial, folder = checked_trial(sweep["name"], sweep["where"], sweep["raw"]), Path(sweep["folder"])
        if self.kind == "report":
            from synketa.patients.trial.report import report_trial

            report_trial(trial, folder.parent)
            return 0, 0
        there = file_names(folder / "runs")
        chunks = [Chunk(**line) for line in json.loads(path.read_text(encoding="utf-8"))]
        missing = [chunk for chunk in chunks if f"{chunk.hash}.h5" not in there]
        if not missing:
            return len(chunks), 0
        journal = Journal(folder, f"{path.parent.name}-{path.stem}")
        outcome = do_chunks(trial, folder, missing, len(chunks) - len(missing), sweep["cores"], journal=journal)
        return outcome.done, outcome.failed

    def checkpoint(self, lines: str) -> Any:
        """Return what is put back into the queue when the task is preempted or its time is up: the same."""
        from submitit.helpers import DelayedSubmission

        return DelayedSubmission(self, lines)


def describe(trial: Trial, missing: Sequence[Chunk], profile: Profile, say: Callable[[str], None]) -> None:
    """Say what would be submitted; nothing is."""
    length = _length(trial, missing, profile)
    tasks = math.ceil(len(missing) / length)
    at_once = min(tasks, profile.at_once)
    say(f"{counted(tasks, 'task')} of up to {counted(length, 'chunk')}, {at_once} at once; then the report")
    for line in profile_in_words(profile):
        say(f"  {line}")


def submit(
    trial: Trial,
    folder: Path,
    missing: Sequence[Chunk],
    profile: Profile,
    say: Callable[[str], None],
    *,
    report: bool,
) -> int:
    """Submit chunks that are in no queue yet, and the `report` after them; return how many are in the queue then.

    Raises
    ------
    ConfigurationError
        The time limit is shorter than a chunk takes.
    SynketaError
        Slurm does not take the jobs.
    """
    with submitting(folder):
        return _submit(trial, folder, missing, profile, say, report)


def _submit(
    trial: Trial, folder: Path, missing: Sequence[Chunk], profile: Profile, say: Callable[[str], None], report: bool
) -> int:
    tasks = queued_tasks(folder)  # before the files: what ends in between has its file
    there, waiting = file_names(folder / "runs"), {hash_ for task in tasks for hash_ in task.hashes()}
    left = [chunk for chunk in missing if f"{chunk.hash}.h5" not in there]
    new = [chunk for chunk in left if chunk.hash not in waiting]
    if len(left) > len(new):
        say(f"{len(left) - len(new)} chunks are in the queue already")
    if not new:
        return len(left)
    length = _length(trial, new, profile)
    variables = {"SYNKETA_CACHE": str(cache_folder().resolve()), "OPENBLAS_NUM_THREADS": "1"}
    of_trial = {"name": trial.name, "where": trial.where, "raw": trial.raw}
    place = new_submission(folder, {**of_trial, "cores": profile.cores, "environment": variables})
    lines = [vars(chunk) for chunk in new]
    jobs = submit_array(place, profile, ("runs", TrialTask("runs")), lines, length, [])
    earlier = [task.job for task in tasks if task.kind != "report"]
    if report:
        submit_array(place, profile, ("report", TrialTask("report")), [], 1, list(dict.fromkeys([*earlier, *jobs])))
    say(
        f"submitted: {counted(len(new), 'chunk')} in {counted(math.ceil(len(new) / length), 'task')} "
        f"(logs: {place / 'log'})"
    )
    words = [trial.called] if folder.parent == Path("results") else [trial.called, f"--out={folder.parent}"]
    say(f"the same command again resumes; next: {command_line('status', words)}")
    return len(left)


def _length(trial: Trial, missing: Sequence[Chunk], profile: Profile) -> int:
    """Return how many chunks a task does: as few as the tasks at once allow, and no more than its time holds."""
    longest = max(seconds_of(trial, chunk) for chunk in missing)
    usable = profile.time - profile.warning
    if longest > usable:
        want = f"at least {math.ceil((longest + profile.warning) / 60)} min: a chunk takes about {longest:.0f} s"
        raise ConfigurationError(Fault("profile", "time", with_unit(profile.time), want))
    spread = math.ceil(len(missing) / profile.at_once)
    return max(1, min(spread, profile.chunk, int(usable / longest) * profile.cores))


def lost_in_words(folder: Path, missing: Sequence[Chunk]) -> str:
    """Say that jobs ended without some of their chunks; empty where none is lost."""
    lost = len(missing) - sum(map(len, ended(folder, [chunk.hash for chunk in missing])))
    if not lost:
        return ""
    return f"{counted(lost, 'chunk')} not done: the jobs ended early (logs: {folder / 'cluster'}); run it again"
