"""Jobs that synketa left in a queue of Slurm before it had sub-packages look for this module; they are refused."""

from __future__ import annotations

from typing import Any

from synketa.common.errors import SynketaError

__all__ = ["Task"]


class Task:
    """What such a job was; it cannot be made again."""

    def __new__(cls, *_: Any) -> Task:
        """Say what to do instead, whatever is unpickled."""
        from synketa.execution.slurm.task import OLD_JOB

        raise SynketaError(OLD_JOB)
