"""How far a sweep is: from the manifest, the names of files and the journals; no result is opened.

Imports little, so that asking costs little.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from synketa.common.errors import SynketaError
from synketa.common.paths import expanded
from synketa.execution.journal import Progress, Record, alive, ended, host, note_of, recent_rate, records
from synketa.results.changes import Change
from synketa.results.manifest import label, read_head, read_listing

if TYPE_CHECKING:
    from synketa.execution.slurm.queue import Queued
    from synketa.experiment.experiment import Experiment

__all__ = ["SweepStatus", "cancel", "changes_of", "failures", "queued", "status"]

_SLOWEST = 3


@dataclass(frozen=True)
class SweepStatus(Progress):
    """Where a sweep stands, seen from outside.

    Attributes
    ----------
    phase : str
        ``running``, ``calibrating`` (on a cluster), ``queued``, ``stopped``, ``finished`` or ``not begun``.
    note : str
        Why tasks of a cluster wait, or that it does not answer.
    has_report : bool
        Whether the folder has a report.
    """

    note: str = ""
    has_report: bool = False


def _folder_and_manifest(subject: Experiment | Path, out: Path | str) -> tuple[Path, dict[str, Any]]:
    """Return the folder and the manifest of an experiment, or of a manifest on disk."""
    if isinstance(subject, Path):
        return (subject if subject.is_dir() else subject.parent), read_listing(subject)
    from synketa.execution.outputs import folder_and_manifest

    return folder_and_manifest(subject, out)


def changes_of(subject: Experiment | Path) -> tuple[Change, ...]:
    """Return what is not as in the file of an experiment, or of that which a manifest lists."""
    if not isinstance(subject, Path):
        return subject.changes
    head = read_head(subject / "manifest.json" if subject.is_dir() else subject)
    return tuple(Change(**change) for change in head.get("changes", ()))


def queued(folder: Path) -> list[Queued]:
    """Return the tasks that a cluster has of an experiment; none where it does not answer."""
    return _tasks(folder) or []


def _tasks(folder: Path) -> list[Queued] | None:
    """Return the tasks that a cluster has, or None where it does not answer; asked only after a submission."""
    if not (folder / "cluster").is_dir():
        return []
    from synketa.execution.slurm.queue import ask_queue

    return ask_queue(folder)


def status(subject: Experiment | Path, out: Path | str = "results") -> SweepStatus:
    """Say how far an experiment (or a manifest) is, from names of files and journals only."""
    if not isinstance(subject, Path) and not (expanded(out, "--out") / subject.name / "manifest.json").exists():
        from synketa.execution.listing import count_runs

        return SweepStatus("not begun", count_runs(subject), 0)
    folder, manifest = _folder_and_manifest(subject, out)
    wanted = {line["hash"] for line in manifest["runs"]}
    done, failed = map(len, ended(folder, wanted))
    written = {hash_: record for hash_, record in records(folder).items() if hash_ in wanted}
    sweeps, answer = alive(folder), _tasks(folder)
    tasks = answer or []
    running = sum(int(sweep.get("running", 0)) for sweep in sweeps)
    running += sum(task.cores for task in tasks if task.is_running)
    began = [float(sweep.get("began", 0.0)) for sweep in sweeps] + [task.submitted for task in tasks]
    return SweepStatus(
        phase=_phase(bool(sweeps), tasks, is_finished=done == len(wanted) > 0),
        total=len(wanted),
        done=done,
        failed=failed,
        running=min(running, len(wanted) - done - failed),
        rate=recent_rate(written.values(), min(began)) if began else 0.0,
        slowest=_slowest(written, manifest),
        report_of=_report_of_another(folder, manifest),
        note=_note(answer) if done + failed < len(wanted) else "",
        has_report=(folder / "report.html").is_file(),
    )


def _phase(is_alive: bool, tasks: Sequence[Queued], is_finished: bool) -> str:
    """Return what a sweep is doing; `is_alive`: on this machine."""
    if is_alive or any(task.is_running for task in tasks):
        return "running"
    if tasks:
        return "calibrating" if any(task.is_calibrating for task in tasks) else "queued"
    return "finished" if is_finished else "stopped"


def _slowest(written: Mapping[str, Record], manifest: Mapping[str, Any]) -> tuple[tuple[str, float], ...]:
    """Return the labels of the runs that took longest, and how long, s."""
    slowest = nlargest(_SLOWEST, ((hash_, record.seconds) for hash_, record in written.items()), key=itemgetter(1))
    hashes = {hash_ for hash_, _ in slowest}
    labels = {
        line["hash"]: label(line["condition"], line["point"], line["seed"])
        for line in manifest["runs"]
        if line["hash"] in hashes
    }
    return tuple((labels[hash_], seconds) for hash_, seconds in slowest)


def _note(tasks: Sequence[Queued] | None) -> str:
    """Return what is to be said of the tasks of a cluster."""
    if tasks is None:
        return "Slurm does not answer here: whether jobs wait or run is not known"
    if not tasks:
        return ""
    from synketa.execution.slurm.queue import waiting_reasons

    waiting = waiting_reasons(tasks)
    return f"tasks that wait, and why: {waiting}" if waiting else ""


def _report_of_another(folder: Path, manifest: Mapping[str, Any]) -> str:
    """Return the command that the tables and the report of a folder are of, where that is another one."""
    there = read_head(folder / "manifest.json")
    if there.get("definition") == manifest.get("definition") or there.get("command") == manifest.get("command"):
        return ""
    with contextlib.suppress(SynketaError):
        reported = {line["hash"] for line in read_listing(folder)["runs"]}
        if reported == {line["hash"] for line in manifest["runs"]}:  # the same runs, asked for in other words
            return ""
    return str(there.get("command", ""))


def failures(subject: Experiment | Path, out: Path | str = "results", most: int | None = None) -> list[dict[str, Any]]:
    """Return the notes, at `most` so many, that failed runs of an experiment (or a manifest) have left."""
    folder, manifest = _folder_and_manifest(subject, out)
    hashes = list(dict.fromkeys(line["hash"] for line in manifest["runs"]))
    _, failed = ended(folder, hashes)
    notes: list[dict[str, Any]] = []
    for name in hashes:
        if most is not None and len(notes) >= most:
            break
        if name in failed:
            with contextlib.suppress(OSError, ValueError, RecursionError):
                notes.append(json.loads(note_of(folder, name).read_text(encoding="utf-8")))
    return notes


def cancel(subject: Experiment | Path, out: Path | str = "results") -> tuple[int, int | None]:
    """End what is under way: processes on this machine and jobs of the cluster. Finished runs are kept.

    Returns
    -------
    processes, jobs : int
        How many were asked to end; None where Slurm, which had jobs, does not answer.
    """
    folder = subject if isinstance(subject, Path) else expanded(out, "--out") / subject.name
    folder = folder.parent if folder.is_file() else folder
    processes = 0
    for sweep in alive(folder):
        if sweep["host"] == host():
            with contextlib.suppress(OSError):
                os.kill(int(sweep["pid"]), signal.SIGTERM)
                processes += 1
    tasks = _tasks(folder)
    if not tasks:
        return processes, None if tasks is None else 0
    from synketa.execution.slurm.queue import cancel_jobs

    return processes, cancel_jobs(folder)
