"""Jobs as Slurm gets them: arrays of tasks, each with a file of what it is to do, in the folder of a submission."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from synketa.common.atomic_write import replace_file
from synketa.common.errors import Fault, SynketaError
from synketa.common.machine.disks import disk_error
from synketa.common.machine.locks import locked
from synketa.common.machine.surroundings import CHILD, HARMFUL
from synketa.execution.slurm.commands import run_slurm_command
from synketa.execution.slurm.profile import Profile
from synketa.execution.slurm.task import FORMAT, QUEUE_AGAIN

__all__ = ["job_parameters", "job_script", "new_submission", "next_folder", "submit_array", "submitting"]

_TRAP = "trap : TERM"  # the shell outlives the warning of a preemption, which is for the task
#: Slurm hands on the variables of the shell that submits.
_CALM = (f"unset {' '.join(HARMFUL)}", f"export PYTHONSAFEPATH=1 {CHILD}=1")
_REQUEUE = (
    "code=$?",
    f"if test $code -eq {QUEUE_AGAIN}; then",
    '  case "$(squeue --noheader --jobs=$SLURM_JOB_ID --format=%T)" in',  # not one that was cancelled
    "    RUNNING|PREEMPTED) scontrol requeue $SLURM_JOB_ID ;;",
    "  esac",
    "fi",
    "exit $code",
)


@contextlib.contextmanager
def submitting(folder: Path) -> Iterator[None]:
    """Let others that submit runs of the same results wait: the second finds those of the first in the queue.

    Raises
    ------
    SynketaError
        The folder cannot be written.
    """
    home = folder / "cluster"
    try:
        home.mkdir(exist_ok=True)
        with locked(home / ".lock"):
            yield
    except OSError as error:
        raise disk_error(home, error) from error


def new_submission(folder: Path, sweep: Mapping[str, Any]) -> Path:
    """Make the folder of a submission in a folder of results, with what every task of it needs to know; return it."""
    home = _new_folder(folder / "cluster")
    known = {"format": FORMAT, **sweep, "folder": str(folder.resolve()), "submitted": time.time()}
    replace_file(home / "sweep.json", json.dumps(known).encode())
    replace_file(home / "submission.json", b"[]")
    return home


def submit_array(
    home: Path,
    profile: Profile,
    work: tuple[str, Callable[[str], Any]],
    lines: Sequence[Mapping[str, Any]],
    length: int,
    after: Sequence[str],
) -> Sequence[str]:
    """Submit an array after others have ended; return its job, or `after` where there is nothing to do.

    Parameters
    ----------
    home : Path
        Folder of the submission.
    profile : Profile
    work : tuple of str and callable
        ``baselines``, ``runs`` or ``report``, and what is called on a node with the path of its lines.
    lines : sequence of mapping
        What is to be done, each with its ``hash``.
    length : int
        Lines of one task.
    after : sequence of str
        Jobs.
    """
    from submitit import SlurmExecutor
    from submitit.core.utils import FailedJobError, FailedSubmissionError

    kind, task = work
    if not lines and kind != "report":
        return after
    jobs = json.loads((home / "submission.json").read_text(encoding="utf-8"))
    chunks: list[Path] = []
    for start in range(0, max(1, len(lines)), length):
        path = home / f"{kind}-{sum(len(job['chunks']) for job in jobs) + len(chunks):05d}.json"
        replace_file(path, json.dumps(lines[start : start + length]).encode())
        chunks.append(path)
    executor = SlurmExecutor(home / "log", profile.requeues, python=profile.python or None)
    executor.update_parameters(**job_parameters(profile, f"synketa-{kind}", after))
    try:
        submitted = executor.map_array(task, [str(path.resolve()) for path in chunks])
    except (FailedJobError, FailedSubmissionError, OSError) as error:
        words = " ".join(str(error).split())
        raise SynketaError(Fault("sbatch", "", words[-400:], "a job that Slurm takes")) from None
    job = submitted[0].job_id.split("_")[0]
    jobs.append({"id": job, "kind": kind, "chunks": [path.name for path in chunks]})
    try:
        replace_file(home / "submission.json", json.dumps(jobs).encode())
    except SynketaError:  # nobody would know of it
        with contextlib.suppress(SynketaError):
            run_slurm_command("scancel", job)
        raise
    return [job]


def job_parameters(profile: Profile, name: str, after: Sequence[str] = ()) -> dict[str, Any]:
    """Return the parameters of a job for submitit."""
    parameters: dict[str, Any] = {
        "job_name": name,
        "time": profile.minutes,
        "mem": profile.memory.replace(" ", ""),
        "cpus_per_task": profile.cores,
        "array_parallelism": profile.at_once,
        "signal_delay_s": int(profile.warning),
        "stderr_to_stdout": True,
        "setup": [*_CALM, *profile.setup, _TRAP],  # the profile may want a variable back
        "teardown": list(_REQUEUE),
        "srun_args": [f"--cpus-per-task={profile.cores}"],  # which srun does not take from sbatch since Slurm 22.05
        "additional_parameters": {"requeue": True, **profile.options},
    }
    if after:
        parameters["additional_parameters"]["dependency"] = f"afterany:{':'.join(after)}"
    named = ("partition", "account", "qos")
    return parameters | {key: getattr(profile, key) for key in named if getattr(profile, key)}


def next_folder(home: Path) -> Path:
    """Return the folder that the next submission would make."""
    number = 1
    while (folder := home / f"{number:03d}").exists():
        number += 1
    return folder


def _new_folder(home: Path) -> Path:
    """Make the folder of the next submission."""
    while True:
        folder = next_folder(home)
        try:
            folder.mkdir(parents=True)
        except FileExistsError:  # another submission was faster
            continue
        return folder


def job_script(log: Path, profile: Profile, parameters: Mapping[str, Any], tasks: int) -> str:
    """Return the script of one job; nothing is written or submitted, and there need be no Slurm.

    Parameters
    ----------
    log : Path
        Folder of the output of its tasks.
    profile : Profile
    parameters : mapping
        What submitit is handed.
    tasks : int
        Of the array; 1 is a job without one.

    Raises
    ------
    ImportError
        There is no submitit, which makes the scripts.
    """
    from submitit import SlurmExecutor

    class Writer(SlurmExecutor):
        """Writes scripts where no Slurm is, too."""

        @classmethod
        def affinity(cls) -> int:
            return 1

    writer = Writer(log, profile.requeues, python=profile.python or None)
    writer.update_parameters(**parameters)
    if tasks > 1:
        writer.parameters["map_count"] = tasks
    return str(writer._make_submission_file_text(writer._submitit_command_str, ""))
