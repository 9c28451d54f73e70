"""How long a sweep takes from its start, or its submission, to its report. Nothing is simulated."""

from __future__ import annotations

import math
from typing import NamedTuple

from synketa.common.text import time_text
from synketa.execution.cost import CPU_PER_PROGRAM

__all__ = ["Elapsed", "Work", "elapsed_here", "elapsed_in_tasks"]

#: What a report takes, s, and what it takes for each run: as measured, see results/README.md.
_REPORT, _REPORT_PER_RUN = 7.0, 2e-3
_TASK = 5.0  # s from the start of a task to its first run


class Work(NamedTuple):
    """What is to be done, in s of CPU.

    Attributes
    ----------
    programs : int
        To compile, one after the other.
    baselines : int
    baselines_cpu, longest_baseline : float
        Of all baselines, and of the longest.
    runs : int
    runs_cpu, longest_run : float
    """

    programs: int
    baselines: int
    baselines_cpu: float
    longest_baseline: float
    runs: int
    runs_cpu: float
    longest_run: float


class Elapsed(NamedTuple):
    """Seconds of the clock, where no other work shares the cores."""

    compiling: float
    baselines: float
    runs: float
    report: float

    @property
    def total(self) -> float:
        """From the start to the report."""
        return sum(self)

    def __str__(self) -> str:
        parts = [f"{name} {time_text(seconds, 2)}" for name, seconds in self._asdict().items() if seconds >= 1]
        return f"about {time_text(self.total, 2)} ({', '.join(parts)})"


def elapsed_here(work: Work, jobs: int) -> Elapsed:
    """Predict what a sweep takes with so many processes on this machine."""

    def spread(cpu: float, longest: float, count: int) -> float:
        return max(longest, cpu / max(1, min(jobs, count))) if count else 0.0

    return Elapsed(
        CPU_PER_PROGRAM * work.programs,
        spread(work.baselines_cpu, work.longest_baseline, work.baselines),
        spread(work.runs_cpu, work.longest_run, work.runs),
        _REPORT + _REPORT_PER_RUN * work.runs,
    )


def elapsed_in_tasks(
    work: Work, lengths: tuple[int, int], *, at_once: int, cores: int, compiles_there: bool = False
) -> Elapsed:
    """Predict what a sweep takes in tasks of a cluster, from the submission on; without waiting in the queue.

    Parameters
    ----------
    work : Work
    lengths : (int, int)
        Runs, and baselines, of a task.
    at_once, cores : int
        Tasks at the same time, and cores of each.
    compiles_there : bool
        Whether each task compiles for its own node.
    """
    first = _TASK + (CPU_PER_PROGRAM if compiles_there else 0.0)

    def waves(cpu: float, longest: float, count: int, length: int) -> float:
        if not count:
            return 0.0
        tasks = math.ceil(count / length)
        in_task = max(longest, cpu / count * math.ceil(min(length, count) / cores))
        return math.ceil(tasks / at_once) * (first + in_task)

    return Elapsed(
        0.0 if compiles_there else CPU_PER_PROGRAM * work.programs,
        waves(work.baselines_cpu, work.longest_baseline, work.baselines, lengths[1]),
        waves(work.runs_cpu, work.longest_run, work.runs, lengths[0]),
        _TASK + _REPORT + _REPORT_PER_RUN * work.runs,
    )
