"""Processes that simulate: one thread each, replaced when they die, ended with everything that they started.

They are those of the standard library. loky loses all jobs under way with one worker as they do; pebble does not, but
starts workers from a thread of its own, where the caller's script cannot be hidden from them and the death of the
driver is not seen; and jobs of the caller's executor have to be done again in any case.
"""

from __future__ import annotations

import contextlib
import ctypes
import math
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import connection as sentinels
from multiprocessing import current_process, get_context, parent_process
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any, TypeVar

from synketa.common.errors import SynketaError
from synketa.common.machine.disks import processes_error
from synketa.common.machine.surroundings import calm, foreign_words
from synketa.execution.journal import is_living, process_start
from synketa.execution.steps import LOG_LINES, Done, Failure, Steps, words_of, work_run
from synketa.results.result_file import is_complete

__all__ = [
    "BYTES_PER_PROCESS",
    "SILENCE",
    "Pool",
    "cores",
    "environment",
    "executor_size",
    "free_memory",
    "own_processes",
    "remove_semaphores",
]

_HOPELESS = 10  # jobs in a row that do not come back from an executor: it is at fault, not they
SILENCE = 60.0  #: s without a word from an executor after which result files are looked for
_LAST_SECONDS = 5  # in which a worker that is asked to end tidies up
_SEMAPHORE = "synketa-"  # begins the names of semaphores; then the number of the process that made them
_SHARED_MEMORY = Path("/dev/shm")
_PR_SET_PDEATHSIG = 1  # of Linux: the signal that a process gets when the one that started it dies
BYTES_PER_PROCESS = 0.4e9  #: memory that one process and its simulation may need
#: New processes get one thread each: there is one process per core already.
_SINGLE_THREADED = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")

Key = TypeVar("Key")
Outcome = Done | Failure
Job = tuple[Callable[..., Outcome], tuple[Any, ...]]


def cores() -> int:
    """Return how many simulations fit: one per core that this process may use, and no more than memory holds."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, int(min(usable, free_memory() / BYTES_PER_PROCESS)))


def free_memory() -> float:
    """Return how many bytes of memory can be had; infinite where the system does not tell."""
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        return next(float(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))
    except (OSError, StopIteration):  # not Linux
        return math.inf


def executor_size(executor: Executor | None) -> int:
    """Return how many jobs an executor does at the same time, where it tells; without one, how many fit here."""
    for name in ("_max_workers", "num_workers"):  # of threads and processes; of mpi4py
        if isinstance(size := getattr(executor, name, None), int) and size > 0:
            return size
    return cores()


def own_processes(size: int) -> Executor:
    """Return processes of our own."""
    with _named_semaphores():
        return ProcessPoolExecutor(size, mp_context=get_context("spawn"), initializer=_begin_worker)


@contextlib.contextmanager
def _named_semaphores() -> Iterator[None]:
    """Put the number of this process into the names of semaphores, which outlive it where it is killed."""
    names: dict[str, Any] = getattr(current_process(), "_config", {})  # Python has no public way
    before = names.get("semprefix")
    if before is None:
        yield
        return
    names["semprefix"] = f"/{_SEMAPHORE}{os.getpid()}-{process_start(os.getpid())}"
    try:
        yield
    finally:
        names["semprefix"] = before


def remove_semaphores(folder: Path = _SHARED_MEMORY) -> None:
    """Remove semaphores of processes that were killed together with those that tidy up after them."""
    for path in folder.glob(f"sem.{_SEMAPHORE}*"):
        pid, *rest = path.name.removeprefix(f"sem.{_SEMAPHORE}").split("-")
        if pid.isdecimal() and rest and not is_living(int(pid), rest[0]):
            with contextlib.suppress(OSError):  # of another user
                path.unlink()


def _begin_worker() -> None:
    """Set up a worker: Ctrl-C is the parent's business; a request to end, or its death, stops the simulation too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end_worker)
    if hasattr(signal, "SIGUSR2"):  # Slurm warns every process of a job; the parent answers
        signal.signal(signal.SIGUSR2, signal.SIG_IGN)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
        if (parent := parent_process()) is not None and parent.pid != os.getppid():  # it died before it was asked for
            raise SystemExit(143)


def _end_worker(_number: int, _frame: FrameType | None) -> None:
    """End after tidying up; in any case soon: what is raised inside of a destructor is ignored by Python."""
    if hasattr(signal, "alarm"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(_LAST_SECONDS)
    raise SystemExit(143)


class Pool:
    """Processes that do jobs; those that die are replaced.

    Parameters
    ----------
    executor : concurrent.futures.Executor, optional
        The caller's, instead of own processes.
    size : int
        Own processes, or what the executor does at the same time: twice as many jobs are handed out.
    steps : Steps, optional
        Of the jobs: those of the caller's own script are imported with it.
    silence : float
        Seconds without a word from the caller's executor after which result files are looked for.
    """

    def __init__(
        self, executor: Executor | None, size: int, steps: Steps | None = None, silence: float = SILENCE
    ) -> None:
        self.size = size
        self._needs_main = any(step.__module__ == "__main__" for step in vars(steps or Steps()).values())
        self._callers = executor
        self._own: Executor | None = None
        self._silence = silence
        self._last_error: Exception | None = None  # of the executor
        self._failed_in_a_row = 0  # jobs that it failed

    def each(self, jobs: Iterable[tuple[Key, Job]]) -> Iterator[tuple[Key, Outcome]]:
        """Do every job; yield its key and how it ended. Few are made and handed out at a time.

        Raises
        ------
        SynketaError
            The caller's executor takes no job any more, or fails one after the other.
        """
        waiting = _Waiting(iter(jobs))
        under_way: dict[Future[Outcome], tuple[Key, Job]] = {}
        suspects: list[tuple[Key, Job]] = []
        try:
            with environment(_SINGLE_THREADED):
                while True:
                    is_broken = not suspects and self._hand_out(waiting, under_way)
                    if not under_way:
                        return
                    yield from self._ended_jobs(under_way, suspects)
                    if self._callers is None and (is_broken or suspects):  # with one own process all are lost
                        suspects += under_way.values()
                        under_way.clear()
                    if not under_way:
                        yield from self._one_by_one(suspects)
                        suspects.clear()
        finally:
            for future in under_way:
                future.cancel()

    def close(self, now: bool) -> None:
        """End the own processes: after their jobs, or `now`."""
        if self._own is None:
            return
        processes = list((getattr(self._own, "_processes", None) or {}).values())
        self._own.shutdown(wait=False, cancel_futures=now)
        for process in processes if now else ():
            process.terminate()
        for process in processes:
            process.join(_LAST_SECONDS)  # a process that was killed may have left a lock that the others wait for
            if not sentinels.wait([process.sentinel], 0):  # is_alive() errs where the pool's thread took the exit code
                process.kill()

    def _hand_out(self, waiting: _Waiting, under_way: dict[Future[Outcome], Any]) -> bool:
        """Fill the pool; say whether own processes were seen to be broken while jobs were under way."""
        while len(under_way) < 2 * self.size and (item := waiting.take()) is not None:
            if (future := self._submit(item)) is not None:
                under_way[future] = item
                continue
            waiting.put_back(item)
            if under_way:
                return True
            self._own = None
        return False

    def _submit(self, item: tuple[Any, Job]) -> Future[Outcome] | None:
        """Hand out a job; None where the own processes are broken."""
        work, arguments = item[1]
        if self._callers is None:
            with calm(), contextlib.nullcontext() if self._needs_main else _hidden_main():
                try:
                    self._own = self._own or own_processes(self.size)
                    return self._own.submit(work, *arguments)
                except BrokenProcessPool:
                    return None
                except OSError as error:
                    raise processes_error(error) from error
        try:
            return self._callers.submit(work, *arguments)
        except Exception as error:
            words = f"the executor that was handed in takes no more jobs ({words_of(error)}): finished runs are kept"
            raise SynketaError(f"{words}, and the same call with one that works goes on") from error

    def _ended_jobs(
        self, under_way: dict[Future[Outcome], tuple[Key, Job]], suspects: list[tuple[Key, Job]]
    ) -> Iterator[tuple[Key, Outcome]]:
        """Wait for some jobs and yield how they ended; those that did not come back become suspects."""
        ended, _ = wait(under_way, None if self._callers is None else self._silence, FIRST_COMPLETED)
        if not ended:  # nothing was heard for long
            for future in [future for future, item in under_way.items() if _is_done_already(item)]:
                key, (work, arguments) = under_way.pop(future)
                yield key, work(*arguments)
        for future in [future for future in under_way if future in ended]:  # in the order of their start
            if (outcome := self._outcome_of(future)) is None:
                suspects.append(under_way.pop(future))
            else:
                yield under_way.pop(future)[0], outcome

    def _outcome_of(self, future: Future[Outcome]) -> Outcome | None:
        """Return how a job ended; None where it did not come back: a process died under it or under its neighbour."""
        try:
            outcome = future.result()
        except Exception as error:  # of the executor: what the job itself raises is returned
            if isinstance(error, BrokenExecutor):
                self._own = None
            self._last_error = error
            return None
        self._failed_in_a_row = 0
        return outcome

    def _one_by_one(self, lost: Iterable[tuple[Key, Job]]) -> Iterator[tuple[Key, Outcome]]:
        """Do again what was under way when a process died; alone, so that the guilty one is known."""
        for item in lost:
            if (future := self._submit(item)) is None:  # it died while it had nothing to do
                self._own = None
                future = self._submit(item)
            while future is not None and not wait([future], self._silence)[0]:
                if self._callers is not None and _is_done_already(item):
                    work, arguments = item[1]
                    future = Future()
                    future.set_result(work(*arguments))
            outcome = self._outcome_of(future) if future is not None else None
            yield item[0], outcome or self._failure()

    def _failure(self) -> Failure:
        """Return the failure of a job that did not come back; where none does any more, the sweep ends."""
        if self._last_error is None or isinstance(self._last_error, BrokenExecutor):
            foreign = f" ({foreign_words()})" if foreign_words() else ""
            return Failure(f"its process was killed, e.g. for lack of memory{foreign}", "")
        words = words_of(self._last_error)
        lines = "".join(traceback.format_exception(self._last_error)).splitlines()
        self._failed_in_a_row += 1
        if self._callers is not None and self._failed_in_a_row > max(_HOPELESS, 2 * self.size):
            count = self._failed_in_a_row
            raise SynketaError(
                f"the executor that was handed in failed {count} jobs in a row ({words}): finished runs are kept"
            )
        return Failure(f"it did not come back: {words}", "\n".join(lines[-LOG_LINES:]))


def _is_done_already(item: tuple[Any, Job]) -> bool:
    """Say whether a run has its file though nothing was heard: dask forgets a result whose worker dies with it."""
    work, arguments = item[1]
    with contextlib.suppress(SynketaError):
        return work is work_run and is_complete(Path(arguments[-1]))
    return False


@contextlib.contextmanager
def _hidden_main() -> Iterator[None]:
    """Hide the caller's script from processes that start: they would run it again, where nothing guards it."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


class _Waiting:
    """Jobs that wait; one can be put back."""

    def __init__(self, items: Iterator[Any]) -> None:
        self._items = items
        self._returned: Any = None

    def take(self) -> Any:
        item, self._returned = self._returned, None
        return next(self._items, None) if item is None else item

    def put_back(self, item: Any) -> None:
        self._returned = item


@contextlib.contextmanager
def environment(values: Mapping[str, str]) -> Iterator[None]:
    """Set variables for this process and those that it starts, and put back what was there."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
