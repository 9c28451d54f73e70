"""Where and how the missing runs of an experiment are done."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.execution.journal import Progress
from synketa.execution.steps import Steps
from synketa.execution.workers import SILENCE

if TYPE_CHECKING:
    from synketa.execution.slurm.profile import Profile

__all__ = ["EXECUTORS", "ExecutionOptions"]

EXECUTORS = ("local", "slurm")
_BACKENDS = ("auto", "compiled", "numpy")


@dataclass(frozen=True)
class ExecutionOptions:
    """Where and how the missing runs of an experiment are done.

    Parameters
    ----------
    executor : {"local", "slurm"} or concurrent.futures.Executor
        Own processes, a Slurm cluster, or the caller's executor (dask, mpi4py, threads). A run that the caller's
        executor fails is a failed run; where it takes no more jobs, or fails one after the other, the sweep ends.
    jobs : int, optional
        Processes at once; by default one per core that memory allows. Of the caller's executor: how many runs it does
        at once, where it does not tell (dask).
    backend : {"auto", "compiled", "numpy"}
    profile : Profile, optional
        What the jobs of a cluster ask for.
    wait : bool
        Stay until the jobs of the cluster have ended.
    scratch : Path, optional
        Folder for the files of a simulation while it lasts; by default memory, where there is such a folder.
    dry_run : bool
        Say what would be submitted, and submit nothing.
    only : str, optional
        The first digits of the hash of the one run to do.
    retry : bool
        Only what has failed.
    reports : bool
        Write tables, figures and report when runs have ended; `synketa report` does it later.
    say, progress : callable
        Get what happens, in words and in numbers.
    confirm : callable
        Asked whether to go on where a sweep looks like a slip; by default it is refused.
    steps : Steps, optional
        What is called to compile, calibrate and simulate.
    queue_pauses : tuple of float, optional
        Seconds between looks at the queue of a cluster: at first, and at most.
    silence : float
        Seconds without a word from the caller's executor after which result files are looked for.

    Raises
    ------
    ConfigurationError
        A value is none of those allowed, or not to be had together with another.
    """

    executor: str | Executor = "local"
    jobs: int | None = None
    backend: str = "auto"
    profile: Profile | None = None
    wait: bool = False
    scratch: Path | str | None = None
    dry_run: bool = False
    only: str | None = None
    retry: bool = False
    reports: bool = True
    say: Callable[[str], None] = print
    progress: Callable[[Progress], None] = lambda _: None
    confirm: Callable[[Fault], bool] = lambda _: False
    steps: Steps = field(default_factory=Steps)
    queue_pauses: tuple[float, float] | None = None
    silence: float = SILENCE

    def __post_init__(self) -> None:
        if isinstance(self.executor, str) and self.executor not in EXECUTORS:
            raise ConfigurationError(unknown("--executor", "", self.executor, EXECUTORS))
        if self.backend not in _BACKENDS:
            raise ConfigurationError(unknown("--backend", "", self.backend, _BACKENDS))
        if self.jobs is not None and self.jobs < 1:
            raise ConfigurationError(Fault("--jobs", "", str(self.jobs), "a whole number above 0"))
        if self.on_slurm:
            for option, value, key in (("--jobs", self.jobs, "cores, at_once"), ("--scratch", self.scratch, "scratch")):
                if value is not None:
                    raise ConfigurationError(Fault(option, "", "--executor slurm", f"the profile's own: {key}"))

    @property
    def on_slurm(self) -> bool:
        """Whether the runs are done by a Slurm cluster."""
        return self.executor == "slurm"

    @property
    def callers_executor(self) -> Executor | None:
        """The executor that was handed in; None where there is none."""
        return None if isinstance(self.executor, str) else self.executor
