"""Processes that simulate: one thread each, replaced when they die, ended with everything that they started."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from synketa.analysis import measured
from synketa.errors import SynketaError
from synketa.experiment import Run
from synketa.model import Model
from synketa.results import Result, is_complete, write_result

if TYPE_CHECKING:
    from synketa.surface import Order, Point

__all__ = ["Done", "Failure", "Pool", "Steps", "cores", "work_calibration", "work_fit", "work_point", "work_run"]

_DISK_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EROFS}
_LOG_LINES = 60
_MEMORY = 0.4e9  # bytes that one process and its simulation may need


@dataclass(frozen=True)
class Steps:
    """What a sweep calls; functions at the top of a module, so that they reach other processes."""

    compile: Callable[[dict[str, Any], str], None] = field(default_factory=lambda: _compile)
    is_calibrated: Callable[[Model, int, str], bool] = field(default_factory=lambda: _is_calibrated)
    calibrate: Callable[[Model, int, str], object] = field(default_factory=lambda: _calibrate)
    simulate: Callable[[Run, str], Result] = field(default_factory=lambda: _simulate)


def _compile(structure: dict[str, Any], target: str) -> None:
    from synketa.program import program

    if target == "cpp":
        program(structure)


def _is_calibrated(model: Model, seed: int, target: str) -> bool:
    from synketa.calibration import is_calibrated

    return is_calibrated(model, seed, target)


def _calibrate(model: Model, seed: int, target: str) -> object:
    from synketa.calibration import calibrate

    return calibrate(model, seed, target)


def _simulate(run: Run, target: str) -> Result:
    from synketa.simulate import simulate

    return simulate(run, target)


@dataclass(frozen=True)
class Failure:
    """What another process tells of a job that did not work; `stop`: no other would, either."""

    error: str
    output: str
    stop: bool = False


class Done(NamedTuple):
    """What another process tells of a run that it has written: how long it took, s, and what the file is."""

    seconds: float
    size: int
    modified: int


Key = TypeVar("Key")
Job = tuple[Callable[..., "Done | Failure"], tuple[Any, ...]]


def work_calibration(steps: Steps, model: Model, seed: int, target: str) -> Done | Failure:
    """Calibrate, in another process."""

    def work() -> Done:
        steps.calibrate(model, seed, target)
        return Done(0.0, 0, 0)

    return _guarded(work)


def work_point(order: Order, point: Point, target: str) -> Done | Failure:
    """Ask the network at one point of a response surface, in another process."""

    def work() -> Done:
        order.work(point, target)
        return Done(0.0, 0, 0)

    return _guarded(work)


def work_fit(order: Order) -> Done | Failure:
    """Fit a response surface to its points, in another process: they have one thread each."""

    def work() -> Done:
        order.finish()
        return Done(0.0, 0, 0)

    return _guarded(work)


def work_run(steps: Steps, run: Run, target: str, path: str) -> Done | Failure:
    """Simulate and write, in another process."""

    def work() -> Done:
        began = time.monotonic()
        if not is_complete(path):  # another sweep in this folder may have made it since
            write_result(measured(steps.simulate(run, target)), path)
        found = Path(path).stat()
        return Done(time.monotonic() - began, found.st_size, found.st_mtime_ns)

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
        words = str(error) if isinstance(error, SynketaError) else f"{type(error).__name__}: {error}"
        lines = traceback.format_exc().splitlines()[-_LOG_LINES:]
        return Failure(words or type(error).__name__, "\n".join(lines), stop=full)


def cores() -> int:
    """Return how many simulations fit: one per core that this process may use, and no more than memory holds."""
    try:
        usable = len(os.sched_getaffinity(0))
        lines = Path("/proc/meminfo").read_text().splitlines()
        free = next(float(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))
    except (AttributeError, OSError, StopIteration):  # not Linux
        return os.cpu_count() or 1
    return max(1, min(usable, int(free / _MEMORY)))


def _begin_worker() -> None:
    """Set up a worker: Ctrl-C is the parent's business, and a request to end stops the simulation too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end_worker)
    if hasattr(signal, "SIGUSR2"):  # Slurm warns every process of a job; the parent answers
        signal.signal(signal.SIGUSR2, signal.SIG_IGN)


def _end_worker(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(143)


class Pool:
    """Processes that do jobs; those that die are replaced.

    Parameters
    ----------
    executor : concurrent.futures.Executor, optional
        Instead of own processes.
    size : int
        Own processes.
    """

    def __init__(self, executor: Executor | None, size: int) -> None:
        self.size = size if executor is None else max(1, getattr(executor, "_max_workers", size))
        self._given = executor
        self._own: ProcessPoolExecutor | None = None

    def _executor(self) -> Executor:
        if self._given is not None:
            return self._given
        if self._own is None:
            self._own = ProcessPoolExecutor(self.size, mp_context=get_context("spawn"), initializer=_begin_worker)
        return self._own

    def each(self, jobs: Iterable[tuple[Key, Job]]) -> Iterator[tuple[Key, Done | Failure]]:
        """Do every job; yield its key and how it ended. Few are made and handed out at a time."""
        waiting = _Ahead(iter(jobs))
        flying: dict[Future[Done | Failure], tuple[Key, Job]] = {}
        try:
            with _single_threaded():
                while True:
                    suspects = self._hand_out(waiting, flying)
                    if not flying and not suspects:
                        return
                    finished, _ = wait(flying, return_when=FIRST_COMPLETED)
                    for future in [one for one in flying if one in finished]:  # in the order of their start
                        try:
                            outcome = future.result()
                        except BrokenProcessPool:
                            suspects = True
                            continue
                        yield flying.pop(future)[0], outcome
                    if suspects:
                        lost = list(flying.values())
                        flying.clear()
                        yield from self._one_by_one(lost)
        finally:
            for future in flying:
                future.cancel()

    def _hand_out(self, waiting: _Ahead, flying: dict[Future[Done | Failure], Any]) -> bool:
        """Fill the pool; say whether it was found broken."""
        while len(flying) < 2 * self.size and (item := waiting.next()) is not None:
            work, arguments = item[1]
            try:
                flying[self._executor().submit(work, *arguments)] = item
            except BrokenProcessPool:
                waiting.back(item)
                if flying:
                    return True
                if self._given is not None:
                    raise SynketaError("the executor that was handed in is broken; finished runs are kept") from None
                self._own = None
        return False

    def _one_by_one(self, lost: Iterable[tuple[Key, Job]]) -> Iterator[tuple[Key, Done | Failure]]:
        """Do again what was under way when a process died; alone, so that the guilty one is known."""
        self._own = None
        for key, (work, arguments) in lost:
            outcome: Done | Failure
            try:
                outcome = self._executor().submit(work, *arguments).result()
            except BrokenProcessPool:
                self._own = None
                outcome = Failure("its process was killed, e.g. for lack of memory", "")
            yield key, outcome

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


@contextlib.contextmanager
def _single_threaded() -> Iterator[None]:
    """Give new processes one thread each: there is one process per core already."""
    names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(dict.fromkeys(names, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
