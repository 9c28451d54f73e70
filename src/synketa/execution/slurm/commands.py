"""Asking Slurm by its own commands."""

from __future__ import annotations

import shutil
import subprocess

from synketa.common.errors import ConfigurationError, Fault, SynketaError, unknown
from synketa.common.machine.surroundings import child_environment

__all__ = ["LARGEST_ARRAY", "check_installed", "check_partitions", "largest_array", "run_slurm_command"]

LARGEST_ARRAY = 1000  #: tasks of an array, where Slurm does not say
_COMMANDS = ("sbatch", "squeue", "scancel", "scontrol", "sinfo", "srun")


def run_slurm_command(*command: str) -> str:
    """Return what a command of Slurm prints.

    Raises
    ------
    SynketaError
        There is no such command, it fails, or it takes longer than a minute.
    """
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=60, env=child_environment()
        )  # LD_PRELOAD may put lines into answers
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SynketaError(Fault(command[0], "", str(error), "an answer from Slurm")) from None
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
        raise SynketaError(Fault(command[0], "", last, "an answer from Slurm"))
    return done.stdout


def check_installed() -> None:
    """Look whether Slurm's commands and submitit are here.

    Raises
    ------
    ConfigurationError
        One of them is not.
    """
    for command in _COMMANDS:
        if shutil.which(command) is None:
            want = "Slurm's commands on the path (is this a login node?), or --executor local"
            raise ConfigurationError(Fault("--executor slurm", "", f"no {command}", want))
    try:
        import submitit  # noqa: F401  # only whether it is there
    except ImportError:
        want = 'it installed: pip install "synketa[cluster]"'
        raise ConfigurationError(Fault("--executor slurm", "", "no submitit", want)) from None


def check_partitions(names: str) -> None:
    """Look whether Slurm knows some partitions, with commas between them.

    Raises
    ------
    ConfigurationError
        It does not know one of them.
    SynketaError
        It does not answer.
    """
    known = run_slurm_command("sinfo", "--noheader", "--format=%R").split()
    for name in filter(None, names.split(",")):  # Slurm takes the one that begins first
        if name not in known:
            raise ConfigurationError(unknown("profile", "partition", name, dict.fromkeys(known)))


def largest_array() -> int:
    """Return how many tasks an array may have."""
    for line in run_slurm_command("scontrol", "show", "config").splitlines():
        key, _, value = line.partition("=")
        if key.strip() == "MaxArraySize" and value.strip().isdecimal():
            return max(1, int(value) - 1)
    return LARGEST_ARRAY
