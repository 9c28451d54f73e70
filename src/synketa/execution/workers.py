"""Processes that simulate: one thread each, replaced when they die, ended with everything that they started."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import math
import os
import signal
import sys
import time
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
from dataclasses import dataclass, field
from multiprocessing import get_context, parent_process
from pathlib import Path
from types import FrameType, ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from synketa.analysis.metrics import measured
from synketa.common.errors import SynketaError
from synketa.experiment.run import Run
from synketa.model.composite import Model
from synketa.results.result import Result
from synketa.results.result_file import is_complete, write_result

if TYPE_CHECKING:
    from synketa.surrogate.design import Point

__all__ = [
    "MEMORY",
    "Done",
    "Failure",
    "Pool",
    "Steps",
    "cores",
    "environment",
    "free_memory",
    "width",
    "work_run",
    "work_step",
]

_DISK_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EROFS}
_LOG_LINES = 60
_HOPELESS = 10  # jobs in a row that do not come back from an executor: it is at fault, not they
_SILENCE = 60.0  # s without a word from an executor after which it is looked for files
_PR_SET_PDEATHSIG = 1  # of Linux: the signal that a process gets when the one that started it dies
MEMORY = 0.4e9  # bytes that one process and its simulation may need


@dataclass(frozen=True)
class Steps:
    """What a sweep calls; functions at the top of a module, so that they reach other processes."""

    compile: Callable[[dict[str, Any], str], None] = field(default_factory=lambda: _compile)
    is_calibrated: Callable[[Model, int, str], bool] = field(default_factory=lambda: _is_calibrated)
    calibrate: Callable[[Model, int, str], object] = field(default_factory=lambda: _calibrate)
    simulate: Callable[[Run, str], Result] = field(default_factory=lambda: _simulate)
    measure_point: Callable[[Model, Point, str], dict[str, float]] = field(default_factory=lambda: _measure_point)


def _compile(structure: dict[str, Any], backend: str) -> None:
    from synketa.simulation.compiled_program import program

    if backend == "compiled":
        program(structure)


def _is_calibrated(model: Model, seed: int, backend: str) -> bool:
    from synketa.simulation.calibration import is_calibrated

    return is_calibrated(model, seed, backend)


def _calibrate(model: Model, seed: int, backend: str) -> object:
    from synketa.simulation.calibration import calibrate

    return calibrate(model, seed, backend)


def _simulate(run: Run, backend: str) -> Result:
    if run.surface:
        from synketa.surrogate.run import simulate_on_surface

        return simulate_on_surface(run)
    from synketa.simulation.simulate import simulate

    return simulate(run, backend)


def _measure_point(model: Model, point: Point, backend: str) -> dict[str, float]:
    from synketa.surrogate.design import measure

    return measure(model, point, backend)


@dataclass(frozen=True)
class Failure:
    """What another process tells of a job that did not work; `stop`: no other would, either."""

    error: str
    output: str
    stop: bool = False


class Done(NamedTuple):
    """What another process tells of a run: how long it took, s (0 where it was there already), and what the file is."""

    seconds: float
    size: int
    modified: int


Key = TypeVar("Key")
Job = tuple[Callable[..., "Done | Failure"], tuple[Any, ...]]


def work_step(step: Callable[..., object], *arguments: Any) -> Done | Failure:
    """Do what runs need before they can be simulated, in another process: they have one thread each."""

    def work() -> Done:
        step(*arguments)
        return Done(0.0, 0, 0)

    return _guarded(work)


def work_run(steps: Steps, run: Run, backend: str, path: str) -> Done | Failure:
    """Simulate and write, in another process."""

    def work() -> Done:
        began = time.monotonic()
        made = not is_complete(path)  # another sweep in this folder may have made it since
        if made:
            write_result(measured(steps.simulate(run, backend)), path)
        found = Path(path).stat()
        return Done(time.monotonic() - began if made else 0.0, found.st_size, found.st_mtime_ns)

    return _guarded(work)


def _guarded(work: Callable[[], Done]) -> Done | Failure:
    """Return what went wrong instead of raising it: exceptions do not always survive the way back."""
    try:
        return work()
    except SystemExit:  # told to end: what had to be tidied has been, and nothing more is to begin
        os._exit(143)
    except Exception as error:
        cause = error.__cause__ or error
        full = isinstance(cause, OSError) and cause.errno in _DISK_FULL
        words = (str(error) if isinstance(error, SynketaError) else "") or _words(error)
        lines = traceback.format_exc().splitlines()[-_LOG_LINES:]
        return Failure(words, "\n".join(lines), stop=full)


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".removesuffix(": ")


def cores() -> int:
    """Return how many simulations fit: one per core that this process may use, and no more than memory holds."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, int(min(usable, free_memory() / MEMORY)))


def free_memory() -> float:
    """Return how many bytes of memory can be had; infinite where the system does not tell."""
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        return next(float(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))
    except (OSError, StopIteration):  # not Linux
        return math.inf


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
    raise SystemExit(143)


def width(executor: Executor | None) -> int:
    """Return how many jobs an executor does at the same time, where it tells; without one, how many fit here."""
    for name in ("_max_workers", "num_workers"):  # of threads and processes; of mpi4py
        if isinstance(told := getattr(executor, name, None), int) and told > 0:
            return told
    return cores()


class Pool:
    """Processes that do jobs; those that die are replaced.

    Parameters
    ----------
    executor : concurrent.futures.Executor, optional
        Instead of own processes.
    size : int
        Own processes, or what the executor does at the same time: twice as many jobs are handed out.
    steps : Steps, optional
        Of the jobs: those of the caller's own script are imported with it.
    """

    def __init__(self, executor: Executor | None, size: int, steps: Steps | None = None) -> None:
        self.size = size
        self._needs_main = any(step.__module__ == "__main__" for step in vars(steps or Steps()).values())
        self._given = executor
        self._own: ProcessPoolExecutor | None = None
        self._last: Exception | None = None  # of the executor
        self._in_a_row = 0  # jobs that it failed

    def _executor(self) -> Executor:
        if self._given is not None:
            return self._given
        if self._own is None:
            self._own = ProcessPoolExecutor(self.size, mp_context=get_context("spawn"), initializer=_begin_worker)
        return self._own

    def _submit(self, item: tuple[Any, Job]) -> Future[Done | Failure] | None:
        """Hand out a job; None where the own processes were found broken."""
        work, arguments = item[1]
        try:
            with _hidden_main() if self._given is None and not self._needs_main else contextlib.nullcontext():
                return self._executor().submit(work, *arguments)
        except Exception as error:
            if self._given is None and isinstance(error, BrokenProcessPool):
                return None
            if self._given is None:
                raise
            told = f"the executor that was handed in takes no more jobs ({_words(error)}): finished runs are kept, and"
            raise SynketaError(f"{told} the same call with one that works goes on") from error

    def each(self, jobs: Iterable[tuple[Key, Job]]) -> Iterator[tuple[Key, Done | Failure]]:
        """Do every job; yield its key and how it ended. Few are made and handed out at a time.

        Raises
        ------
        SynketaError
            An executor that was handed in takes no job any more, or fails one after the other.
        """
        waiting = _Ahead(iter(jobs))
        flying: dict[Future[Done | Failure], tuple[Key, Job]] = {}
        suspects: list[tuple[Key, Job]] = []
        try:
            with environment(_SINGLE_THREADED):
                while True:
                    broken = not suspects and self._hand_out(waiting, flying)
                    if not flying:
                        return
                    finished, _ = wait(flying, None if self._given is None else _SILENCE, FIRST_COMPLETED)
                    for future in [one for one in flying if not finished and _is_there(flying[one])]:
                        key, (work, arguments) = flying.pop(future)
                        yield key, work(*arguments)  # it is done already
                    for future in [one for one in flying if one in finished]:  # in the order of their start
                        if (outcome := self._ended(future)) is None:
                            suspects.append(flying.pop(future))
                        else:
                            yield flying.pop(future)[0], outcome
                    if self._given is None and (broken or suspects):  # with one own process all are lost
                        suspects += flying.values()
                        flying.clear()
                    if not flying:
                        yield from self._one_by_one(suspects)
                        suspects.clear()
        finally:
            for future in flying:
                future.cancel()

    def _hand_out(self, waiting: _Ahead, flying: dict[Future[Done | Failure], Any]) -> bool:
        """Fill the pool; say whether own processes were found broken while jobs were under way."""
        while len(flying) < 2 * self.size and (item := waiting.next()) is not None:
            if (future := self._submit(item)) is not None:
                flying[future] = item
                continue
            waiting.back(item)
            if flying:
                return True
            self._own = None
        return False

    def _ended(self, future: Future[Done | Failure]) -> Done | Failure | None:
        """Return how a job ended; None where it did not come back: a process died under it or under its neighbour."""
        try:
            outcome = future.result()
        except Exception as error:  # of the executor: what the job itself raises is returned
            if isinstance(error, BrokenExecutor):
                self._own = None
            self._last = error
            return None
        self._in_a_row = 0
        return outcome

    def _one_by_one(self, lost: Iterable[tuple[Key, Job]]) -> Iterator[tuple[Key, Done | Failure]]:
        """Do again what was under way when a process died; alone, so that the guilty one is known."""
        for item in lost:
            if (future := self._submit(item)) is None:  # it died while it had nothing to do
                self._own = None
                future = self._submit(item)
            while future is not None and not wait([future], _SILENCE)[0]:
                if self._given is not None and _is_there(item):
                    work, arguments = item[1]
                    future = Future()
                    future.set_result(work(*arguments))
            outcome = self._ended(future) if future is not None else None
            yield item[0], outcome or self._failed()

    def _failed(self) -> Failure:
        """Return the failure of a job that did not come back; where none does any more, the sweep ends."""
        if self._last is None or isinstance(self._last, BrokenExecutor):
            return Failure("its process was killed, e.g. for lack of memory", "")
        words, lines = _words(self._last), "".join(traceback.format_exception(self._last)).splitlines()
        self._in_a_row += 1
        if self._given is not None and self._in_a_row > max(_HOPELESS, 2 * self.size):
            told = f"the executor that was handed in failed {self._in_a_row} jobs in a row ({words})"
            raise SynketaError(f"{told}: finished runs are kept")
        return Failure(f"it did not come back: {words}", "\n".join(lines[-_LOG_LINES:]))

    def close(self, now: bool) -> None:
        """End the own processes: after their jobs, or `now`."""
        if self._own is None:
            return
        processes = list((getattr(self._own, "_processes", None) or {}).values()) if now else []
        self._own.shutdown(wait=False, cancel_futures=True) if now else self._own.shutdown()
        for process in processes:
            process.terminate()
        for process in processes:
            process.join(3.0)
            if process.is_alive():
                process.kill()


def _is_there(item: tuple[Any, Job]) -> bool:
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


class _Ahead:
    """An iterator that takes one item back."""

    def __init__(self, items: Iterator[Any]) -> None:
        self._items = items
        self._returned: Any = None

    def next(self) -> Any:
        item, self._returned = self._returned, None
        return next(self._items, None) if item is None else item

    def back(self, item: Any) -> None:
        self._returned = item


#: New processes get one thread each: there is one process per core already.
_SINGLE_THREADED = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


@contextlib.contextmanager
def environment(given: Mapping[str, str]) -> Iterator[None]:
    """Set variables for this process and those that it starts, and put back what was there."""
    before = {name: os.environ.get(name) for name in given}
    os.environ.update(given)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
