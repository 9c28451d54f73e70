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
from pathlib import Path
from typing import TYPE_CHECKING, Any

from synketa.execution.journal import Progress, alive, ended, host, note_of, recent_rate, records
from synketa.results.manifest import label, read_head, read_manifest

if TYPE_CHECKING:
    from synketa.execution.slurm import Queued
    from synketa.experiment.experiment import Experiment

__all__ = ["Standing", "cancel", "failures", "queued", "status"]

_SLOWEST = 3


@dataclass(frozen=True)
class Standing(Progress):
    """Where a sweep stands, seen from outside.

    Attributes
    ----------
    phase : str
        ``running``, ``calibrating`` (on a cluster), ``queued``, ``stopped``, ``finished`` or ``not begun``.
    note : str
        Why tasks of a cluster wait, or that it does not answer.
    """

    note: str = ""


def _described(subject: Experiment | Path, out: Path | str) -> tuple[Path, dict[str, Any]]:
    """Return the folder and the manifest of an experiment, or of a manifest on disk."""
    if isinstance(subject, Path):
        return (subject if subject.is_dir() else subject.parent), read_manifest(subject)
    from synketa.execution.outputs import described

    return described(subject, out)


def queued(folder: Path) -> list[Queued]:
    """Return the tasks that a cluster has of an experiment; none where it does not answer."""
    return _asked(folder) or []


def _asked(folder: Path) -> list[Queued] | None:
    """Return the tasks that a cluster has, or None where it does not answer; asked only after a submission."""
    if not (folder / "cluster").is_dir():
        return []
    from synketa.execution import slurm as cluster

    return cluster.ask(folder)


def status(subject: Experiment | Path, out: Path | str = "results") -> Standing:
    """Say how far an experiment (or a manifest) is, from names of files and journals only."""
    if not isinstance(subject, Path) and not (Path(out) / subject.name / "manifest.json").exists():
        from synketa.execution.planning import count_runs

        return Standing("not begun", count_runs(subject), 0)
    folder, told = _described(subject, out)
    wanted = {line["hash"] for line in told["runs"]}
    done, failed = map(len, ended(folder, wanted))
    known = {hash_: record for hash_, record in records(folder).items() if hash_ in wanted}
    slowest = nlargest(_SLOWEST, ((hash_, one.seconds) for hash_, one in known.items()), key=lambda item: item[1])
    names = {hash_ for hash_, _ in slowest}
    labels = {
        line["hash"]: label(line["condition"], line["point"], line["seed"])
        for line in told["runs"]
        if line["hash"] in names
    }
    here, answer = alive(folder), _asked(folder)
    there = answer or []
    running = sum(int(one.get("running", 0)) for one in here) + sum(task.cores for task in there if task.is_running)
    running = min(running, len(wanted) - done - failed)
    phase = "finished" if done == len(wanted) > 0 else "stopped"
    if here or any(task.is_running for task in there):
        phase = "running"
    elif there:
        phase = "calibrating" if any(task.is_calibrating for task in there) else "queued"
    began = [float(one.get("began", 0.0)) for one in here] + [task.submitted for task in there]
    rate = recent_rate(known.values(), min(began)) if began else 0.0
    longest = tuple((labels[hash_], seconds) for hash_, seconds in slowest)
    other, note = _report_of_another(folder, told), _note(answer) if done + failed < len(wanted) else ""
    return Standing(phase, len(wanted), done, failed, running, rate, longest, other, note)


def _note(tasks: Sequence[Queued] | None) -> str:
    """Return what is to be said of the tasks of a cluster."""
    if tasks is None:
        return "Slurm does not answer here: whether jobs wait or run is not known"
    if not tasks:
        return ""
    from synketa.execution import slurm as cluster

    waiting = cluster.reasons(tasks)
    return f"tasks that wait, and why: {waiting}" if waiting else ""


def _report_of_another(folder: Path, told: Mapping[str, Any]) -> str:
    """Return the command that the tables and the report of a folder are of, where that is another one."""
    there = read_head(folder / "manifest.json")
    if there.get("definition") == told.get("definition") or there.get("command") == told.get("command"):
        return ""
    return str(there.get("command", ""))


def failures(subject: Experiment | Path, out: Path | str = "results", most: int | None = None) -> list[dict[str, Any]]:
    """Return the notes, at `most` so many, that failed runs of an experiment (or a manifest) have left."""
    folder, told = _described(subject, out)
    hashes = list(dict.fromkeys(line["hash"] for line in told["runs"]))
    _, failed = ended(folder, hashes)
    notes: list[dict[str, Any]] = []
    for name in hashes:
        if most is not None and len(notes) >= most:
            break
        if name in failed:
            with contextlib.suppress(OSError, ValueError):
                notes.append(json.loads(note_of(folder, name).read_text(encoding="utf-8")))
    return notes


def cancel(subject: Experiment | Path, out: Path | str = "results") -> tuple[int, int | None]:
    """End what is under way: processes on this machine and jobs of the cluster. Finished runs are kept.

    Returns
    -------
    processes, jobs : int
        How many were told to end; None where Slurm, which had jobs, does not answer.
    """
    from synketa.execution import slurm as cluster

    folder = subject if isinstance(subject, Path) else Path(out) / subject.name
    folder = folder.parent if folder.is_file() else folder
    processes = 0
    for told in alive(folder):
        if told["host"] == host():
            with contextlib.suppress(OSError):
                os.kill(int(told["pid"]), signal.SIGTERM)
                processes += 1
    if cluster.ask(folder) is None:
        return processes, None
    return processes, cluster.cancel(folder)
