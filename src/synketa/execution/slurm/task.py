"""What runs on a node: one chunk of a sweep. Objects of `Task` lie pickled in the queue, so its path stays."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from synketa.common.errors import SynketaError
from synketa.execution.journal import Journal
from synketa.execution.listing import Listed
from synketa.execution.local import Driver
from synketa.execution.steps import Steps
from synketa.execution.workers import Pool
from synketa.experiment.experiment import restored
from synketa.results.result_file import is_complete

__all__ = ["FORMAT", "OLD_JOB", "QUEUE_AGAIN", "Task", "begun"]

FORMAT = 2  #: of what a submission writes for its tasks; raise when a task could not read an older submission
QUEUE_AGAIN = 75  #: exit code (EX_TEMPFAIL) of a task that belongs back into the queue and cannot put itself there
OLD_JOB = (
    "this job was queued by another version of synketa: cancel it (scancel), and give `synketa run` again, "
    "which submits what is missing; finished runs are kept"
)


@dataclass(frozen=True)
class Task:
    """One chunk.

    Parameters
    ----------
    kind : {"baselines", "runs", "report"}
    steps : Steps
    """

    kind: str
    steps: Steps

    def __call__(self, chunk: str) -> tuple[int, int]:
        """Do what a chunk lacks; return how many runs are there and how many failed."""
        path = Path(chunk)
        sweep = begun(path)
        changes = sweep.get("changes", ())
        experiment = restored(sweep["name"], sweep["where"], sweep["raw"], sweep["arguments"], changes)
        folder = Path(sweep["folder"])
        if self.kind == "report":
            from synketa.execution.outputs import report

            report(experiment, folder.parent)
            return 0, 0
        listed = [Listed(**line) for line in json.loads(path.read_text(encoding="utf-8"))]
        journal = Journal(folder, f"{path.parent.name}-{path.stem}")
        driver = Driver(experiment, folder, sweep["backend"], self.steps, _print, journal=journal)
        with_runs = self.kind == "runs"
        if with_runs:
            listed = [run for run in listed if not is_complete(folder / "runs" / f"{run.hash}.h5")]
        size = min(sweep["cores"], max(1, len(listed))) if with_runs else sweep["cores"]
        outcome = driver.do(listed, Pool(None, size, self.steps), simulate=with_runs)
        return outcome.done, outcome.failed

    def checkpoint(self, chunk: str) -> Any:
        """Return what is put back into the queue when the task is preempted or its time is up: the same."""
        from submitit.helpers import DelayedSubmission

        return DelayedSubmission(self, chunk)


def begun(chunk: Path) -> dict[str, Any]:
    """Make a task ready, which may be preempted, and return what its submission says.

    Raises
    ------
    SynketaError
        It was submitted by another version.
    """
    sweep: dict[str, Any] = json.loads((chunk.parent / "sweep.json").read_text(encoding="utf-8"))
    if sweep.get("format") != FORMAT:
        raise SynketaError(OLD_JOB)
    for key, text in sweep["environment"].items():
        if "$" not in (value := os.path.expandvars(text)):  # a variable that this node does not have: the default
            os.environ[key] = value
    signal.signal(signal.SIGTERM, _end)  # scancel or preemption: submitit would wait to be killed
    _requeue_from_outside()
    return sweep


def _print(text: str) -> None:
    print(text, flush=True)


def _end(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(QUEUE_AGAIN)  # one that ends well in the grace of a preemption would count as done


def _requeue_from_outside() -> None:
    """Leave it to the shell outside to requeue this task where that cannot be done from here, e.g. in a container."""
    if not hasattr(signal, "SIGUSR2") or not callable(warned := signal.getsignal(signal.SIGUSR2)):
        return  # not started by submitit
    if shutil.which("scontrol") is None:
        _print("no scontrol here (a container?): the job's shell puts this task back into the queue where need be")

    def warn(number: int, frame: FrameType | None) -> None:
        try:
            warned(number, frame)
        except (OSError, subprocess.SubprocessError) as error:
            _print(f"left to the job's shell to requeue: {error}")
            raise SystemExit(QUEUE_AGAIN) from None

    signal.signal(signal.SIGUSR2, warn)
