"""The scripts of the jobs of a sweep, as sbatch gets them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from synketa.execution.slurm.profile import Profile

__all__ = ["job_script"]


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
