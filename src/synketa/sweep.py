"""Run an experiment: what is missing is compiled, calibrated and simulated, each run in a process of its own.

Running the same experiment again *is* resume: a run whose file is whole is not repeated, and a file with its
final name is always whole. One run that fails leaves a note and stops no other.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shlex
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from types import FrameType
from typing import Any

from synketa.analysis import Row, summary_rows, write_summary
from synketa.comparison import contrasts, write_contrasts
from synketa.errors import ConfigurationError, Fault, SynketaError, nearest
from synketa.experiment import Experiment, Run, expand
from synketa.model import Model
from synketa.plan import calibrations, manifest, structures
from synketa.results import Result, is_complete, open_result, replace_file, write_result

__all__ = ["Outcome", "Progress", "Steps", "failures", "report", "run", "status"]

_DISK_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EROFS}
_LOG_LINES = 60


# ----------------------------------------------------------------------------------------- nouns


@dataclass(frozen=True)
class Progress:
    """Where a sweep stands.

    Attributes
    ----------
    phase : str
        ``compiling``, ``calibrating`` or ``running``; of `status`: ``running`` or ``stopped``.
    total, done, failed, running : int
        Of the phase. What was there before the sweep started counts as done.
    rate : float
        Done per second since the phase started; 0 where nothing is known.
    """

    phase: str
    total: int
    done: int
    failed: int = 0
    running: int = 0
    rate: float = 0.0

    @property
    def left(self) -> int:
        """What is neither done nor failed nor running."""
        return max(0, self.total - self.done - self.failed - self.running)

    @property
    def time_to_go(self) -> float | None:
        """Seconds, where a rate is known."""
        return (self.left + self.running) / self.rate if self.rate else None


@dataclass(frozen=True)
class Outcome:
    """How a sweep ended.

    Attributes
    ----------
    folder : Path
    total, done, before, failed : int
        Different runs; those finished, those that had been there before, those that failed.
    interrupted : bool
    """

    folder: Path
    total: int
    done: int
    before: int
    failed: int
    interrupted: bool = False

    @property
    def exit_code(self) -> int:
        """0 all done, 1 all failed, 3 some failed, 130 interrupted."""
        if self.interrupted:
            return 130
        if not self.failed:
            return 0
        return 3 if self.done else 1


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


# ------------------------------------------------------------------------------------------- run


def run(
    experiment: Experiment,
    out: Path | str = "results",
    *,
    jobs: int | None = None,
    engine: str = "local",
    target: str = "auto",
    only: str | None = None,
    executor: Executor | None = None,
    say: Callable[[str], None] = print,
    progress: Callable[[Progress], None] = lambda _: None,
    steps: Steps | None = None,
) -> Outcome:
    """Do what is missing of an experiment, then its tables and its report.

    Parameters
    ----------
    experiment : Experiment
    out : Path
        Results go to ``out/<experiment>``.
    jobs : int, optional
        Processes at once; one per core by default.
    engine : str
        ``local``.
    target : {"auto", "cpp", "numpy"}
    only : str, optional
        The first digits of the hash of the one run to do.
    executor : concurrent.futures.Executor, optional
        Instead of own processes (dask, mpi4py, threads).
    say, progress : callable
        Told what happens, in words and in numbers.

    Returns
    -------
    Outcome

    Raises
    ------
    SynketaError
        The folder cannot be written, the disk is full, or the model does not compile. Finished runs are kept.
    """
    _one_of("--engine", engine, ("local",))
    _one_of("--target", target, ("auto", "cpp", "numpy"))
    if jobs is not None and jobs < 1:
        raise ConfigurationError(Fault("--jobs", "", str(jobs), "a whole number above 0"))
    runs = _chosen(expand(experiment), only)
    folder = Path(out) / experiment.name
    described = manifest(experiment, expand(experiment) if only else runs)
    is_new = _prepare(folder, described)
    distinct = {run.hash: run for run in runs}
    missing = [run for run in distinct.values() if not is_complete(_path(folder, run))]
    before = len(distinct) - len(missing)
    if not missing:
        if is_new or not (folder / "report.html").is_file():
            report(experiment, out, say=say)
        else:
            say(f"nothing to do: all {before} runs are in {folder}")
        return Outcome(folder, before, before, before, 0)
    if before:
        say(f"{before} of {len(distinct)} runs are there already")
    sweep = _Sweep(experiment, folder, _target(target, say), steps or Steps(), say, progress, before)
    cores = min(jobs or os.cpu_count() or 1, len(missing))
    outcome = sweep.go(missing, executor, cores)
    if outcome.done:
        report(experiment, out, say=say)
    return outcome


def _chosen(runs: tuple[Run, ...], only: str | None) -> tuple[Run, ...]:
    chosen = tuple(run for run in runs if only is None or run.hash.startswith(only))
    if not chosen:
        want = "the first digits of a run's hash (check lists them)"
        raise ConfigurationError(Fault("--only", "", f'"{only}"', want, nearest(only or "", [r.hash for r in runs])))
    return chosen


def _one_of(option: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise ConfigurationError(Fault(option, "", f'"{value}"', f"one of {', '.join(known)}", nearest(value, known)))


def _target(target: str, say: Callable[[str], None]) -> str:
    from synketa.engine import choose_target

    chosen = choose_target(target)
    if chosen == "numpy" and target == "auto":
        say("no C++ compiler found (Debian: apt-get install g++): the numpy target is used, many times slower")
    return chosen


def _path(folder: Path, run: Run) -> Path:
    return folder / "runs" / f"{run.hash}.h5"


def _note(folder: Path, run: Run) -> Path:
    return folder / "runs" / f"{run.hash}.failed.json"


def _prepare(folder: Path, described: Mapping[str, Any]) -> bool:
    """Make the folder and its manifest; say whether the manifest is new or changed."""
    try:
        (folder / "runs").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise SynketaError(Fault(str(folder), "", reason, "a folder that you may write to: --out DIR")) from error
    text = json.dumps(described, indent=1).encode()
    path = folder / "manifest.json"
    replace_file(folder / "runs" / ".writable", b"")  # found out before any time is spent
    with contextlib.suppress(OSError):
        (folder / "runs" / ".writable").unlink()
        if path.read_bytes() == text:
            return False
    replace_file(path, text)
    return True


@dataclass(frozen=True)
class _Failure:
    """What another process tells of a run that did not work."""

    error: str
    output: str
    stop: bool = False


@dataclass
class _Sweep:
    """One sweep while it lasts."""

    experiment: Experiment
    folder: Path
    target: str
    steps: Steps
    say: Callable[[str], None]
    progress: Callable[[Progress], None]
    before: int
    finished: int = 0

    def go(self, missing: list[Run], executor: Executor | None, cores: int) -> Outcome:
        """Compile, calibrate, simulate."""
        total, failed, interrupted = self.before + len(missing), 0, False
        pool = _Pool(executor, cores)
        try:
            self._compile(missing)
            broken = self._calibrate(missing, pool)
            for run in missing:
                if why := broken.get(_baseline(run)):
                    self._fail(run, why)
                    failed += 1
            failed += self._simulate([run for run in missing if _baseline(run) not in broken], pool, failed)
        except KeyboardInterrupt:
            interrupted = True
        finally:
            pool.close(interrupted or sys.exc_info()[0] is not None)
            self._beat(None)
        return Outcome(self.folder, total, self.before + self.finished, self.before, failed, interrupted)

    def _compile(self, missing: list[Run]) -> None:
        texts = structures([run.model for run in missing] + [run.calibration_model for run in missing])
        for index, text in enumerate(texts):
            self.progress(Progress("compiling", len(texts), index, running=1))
            self.steps.compile(text, self.target)

    def _calibrate(self, missing: list[Run], pool: _Pool) -> dict[tuple[int, int], _Failure]:
        """Find the baselines; return those that failed."""
        wanted = calibrations(missing)
        todo = [pair for pair in wanted if not self.steps.is_calibrated(*pair, self.target)]
        failures: dict[int, _Failure] = {}
        jobs = {index: (_work_calibration, (self.steps, *pair, self.target)) for index, pair in enumerate(todo)}
        done = len(wanted) - len(todo)
        for index, failure in self._watched("calibrating", jobs, pool, len(wanted), done, 0):
            if failure:
                failures[index] = failure
                self.say(f"calibration of seed {todo[index][1]} failed: {failure.error}")
        # equal baselines of different runs were calibrated once
        bad = {(_key(model), seed): failures[i] for i, (model, seed) in enumerate(todo) if i in failures}
        if not bad:
            return {}
        return {
            _baseline(run): bad[place] for run in missing if (place := (_key(run.calibration_model), run.seed)) in bad
        }

    def _simulate(self, todo: list[Run], pool: _Pool, failed: int) -> int:
        jobs = {
            index: (_work_run, (self.steps, run, self.target, str(_path(self.folder, run))))
            for index, run in enumerate(todo)
        }
        total, count = self.before + len(todo) + failed, 0
        for index, failure in self._watched("running", jobs, pool, total, self.before, failed):
            if failure is None:
                self.finished += 1
                with contextlib.suppress(OSError):
                    _note(self.folder, todo[index]).unlink(missing_ok=True)
                continue
            if failure.stop:
                raise SynketaError(failure.error)
            count += 1
            self._fail(todo[index], failure)
        return count

    def _watched(
        self, phase: str, jobs: Mapping[int, _Job], pool: _Pool, total: int, done: int, failed: int
    ) -> Iterator[tuple[int, _Failure | None]]:
        """Do jobs and tell of each as it ends."""
        if not jobs and phase != "running":
            return
        began, before = time.monotonic(), done
        self._tell(Progress(phase, total, done, failed, min(pool.cores, len(jobs))))
        for index, failure in pool.each(jobs):
            done, failed = done + (failure is None), failed + (failure is not None)
            running = min(pool.cores, total - done - failed)
            rate = (done - before) / max(1e-9, time.monotonic() - began)
            self._tell(Progress(phase, total, done, failed, running, rate))
            yield index, failure

    def _tell(self, progress: Progress) -> None:
        self.progress(progress)
        self._beat(progress)

    def _beat(self, progress: Progress | None) -> None:
        """Leave word for `status` while the sweep lasts."""
        path = self.folder / ".running.json"
        with contextlib.suppress(OSError):
            if progress is None:
                path.unlink(missing_ok=True)
                return
            told = {"pid": os.getpid(), "host": _host(), "running": progress.running, "rate": progress.rate}
            fresh = path.with_suffix(".new")
            fresh.write_text(json.dumps(told), encoding="utf-8")
            os.replace(fresh, path)

    def _fail(self, run: Run, failure: _Failure) -> None:
        """Leave a note beside the results."""
        arguments = [*self.experiment.arguments, f"--only={run.hash}", f"--out={self.folder.parent}"]
        command = shlex.join(["synketa", "run", *arguments])
        told = {
            "run": run.hash,
            "condition": run.condition,
            "point": run.point,
            "seed": run.seed,
            "error": failure.error,
            "output": failure.output,
            "reproduce": command,
        }
        replace_file(_note(self.folder, run), json.dumps(told, indent=1).encode())
        self.say(f"run {run.hash} ({run.label}) failed: {failure.error.splitlines()[0]}")


def _baseline(run: Run) -> tuple[int, int]:
    return id(run.calibration_model), run.seed


def _key(model: Model) -> str:
    return json.dumps(model.content(), sort_keys=True)


def _host() -> str:
    import platform

    return platform.node()


# -------------------------------------------------------------------------------------- processes

_Job = tuple[Callable[..., "_Failure | None"], tuple[Any, ...]]


def _work_calibration(steps: Steps, model: Model, seed: int, target: str) -> _Failure | None:
    return _guarded(lambda: steps.calibrate(model, seed, target))


def _work_run(steps: Steps, run: Run, target: str, path: str) -> _Failure | None:
    def work() -> None:
        if not is_complete(path):  # another sweep in this folder may have made it since
            write_result(steps.simulate(run, target), path)

    return _guarded(work)


def _guarded(work: Callable[[], object]) -> _Failure | None:
    """Return what went wrong instead of raising it: exceptions do not always survive the way back."""
    try:
        work()
    except SystemExit:  # told to end: what had to be tidied has been, and nothing more is to begin
        os._exit(143)
    except Exception as error:
        cause = error.__cause__ or error
        full = isinstance(cause, OSError) and cause.errno in _DISK_FULL
        words = str(error) if isinstance(error, SynketaError) else f"{type(error).__name__}: {error}"
        lines = traceback.format_exc().splitlines()[-_LOG_LINES:]
        return _Failure(words or type(error).__name__, "\n".join(lines), stop=full)
    return None


def _begin_worker() -> None:
    """Set up a worker: Ctrl-C is the parent's business, and a request to end stops the simulation too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end_worker)


def _end_worker(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(143)


class _Pool:
    """Processes that do jobs; those that die are replaced."""

    def __init__(self, executor: Executor | None, cores: int) -> None:
        self.cores = cores if executor is None else max(1, getattr(executor, "_max_workers", cores))
        self._given = executor
        self._own: ProcessPoolExecutor | None = None

    def _executor(self) -> Executor:
        if self._given is not None:
            return self._given
        if self._own is None:
            self._own = ProcessPoolExecutor(self.cores, mp_context=get_context("spawn"), initializer=_begin_worker)
        return self._own

    def each(self, jobs: Mapping[int, _Job]) -> Iterator[tuple[int, _Failure | None]]:
        """Do every job; yield its number and its failure as it ends. Few are handed out at a time."""
        waiting = list(jobs)[::-1]
        flying: dict[Future[_Failure | None], int] = {}
        try:
            with _single_threaded():
                while waiting or flying:
                    suspects = self._hand_out(jobs, waiting, flying)
                    finished, _ = wait(flying, return_when=FIRST_COMPLETED)
                    for future in finished:
                        try:
                            failure = future.result()
                        except BrokenProcessPool:
                            suspects = True
                            continue
                        yield flying.pop(future), failure
                    if suspects:
                        lost = list(flying.values())
                        flying.clear()
                        yield from self._one_by_one(jobs, lost)
        finally:
            for future in flying:
                future.cancel()

    def _hand_out(
        self, jobs: Mapping[int, _Job], waiting: list[int], flying: dict[Future[_Failure | None], int]
    ) -> bool:
        """Fill the pool; say whether it was found broken."""
        while waiting and len(flying) < 2 * self.cores:
            work, arguments = jobs[waiting[-1]]
            try:
                future = self._executor().submit(work, *arguments)
            except BrokenProcessPool:
                if flying:
                    return True
                if self._given is not None:
                    raise SynketaError("the executor that was handed in is broken; finished runs are kept") from None
                self._own = None
                continue
            flying[future] = waiting.pop()
        return False

    def _one_by_one(self, jobs: Mapping[int, _Job], lost: Iterable[int]) -> Iterator[tuple[int, _Failure | None]]:
        """Do again what was under way when a process died; alone, so that the guilty one is known."""
        self._own = None
        for index in lost:
            work, arguments = jobs[index]
            try:
                failure = self._executor().submit(work, *arguments).result()
            except BrokenProcessPool:
                self._own = None
                failure = _Failure("its process was killed, e.g. for lack of memory", "")
            yield index, failure

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


# ------------------------------------------------------------------------------------ afterwards


def report(subject: Experiment | Path, out: Path | str = "results", *, say: Callable[[str], None] = print) -> Path:
    """Write tables, figures and report of what is there; nothing is simulated.

    Parameters
    ----------
    subject : Experiment or Path
        A path is that of a manifest, or of the folder that has one.
    """
    from synketa.report import write_report

    folder, described = _described(subject, out)
    rows = _rows(folder, described)
    if not rows:
        raise SynketaError(f"{folder}: no finished run; run the experiment first, with the same options")
    if isinstance(subject, Experiment):
        _prepare(folder, described)
    axes = list(described["axes"])
    table = [row for found in rows.values() for row in found]
    write_summary(folder / "summary.csv", table, axes)
    write_contrasts(folder / "contrasts.csv", contrasts(table, described["reference"], axes), axes)
    page = write_report(folder, described)
    missing, total = len(described["runs"]) - len(rows), len(described["runs"])
    say(f"report: {page}" + (f" (partial: {missing} of {total} runs are missing)" if missing else ""))
    return page


def _described(subject: Experiment | Path, out: Path | str) -> tuple[Path, dict[str, Any]]:
    """Return the folder and the manifest of an experiment, or of a manifest on disk."""
    if isinstance(subject, Experiment):
        return Path(out) / subject.name, manifest(subject, expand(subject))
    from synketa.report import read_manifest

    folder = subject if subject.is_dir() else subject.parent
    return folder, read_manifest(subject)


def _rows(folder: Path, described: Mapping[str, Any]) -> dict[int, list[Row]]:
    """Return the rows of summary.csv of every finished run, by its place in the manifest.

    Names of conditions and points are the manifest's: runs with equal numbers share a file.
    """
    measured: dict[str, list[Row]] = {}
    rows = {}
    for index, entry in enumerate(described["runs"]):
        if entry["hash"] not in measured:
            with contextlib.suppress(SynketaError):  # missing or broken: it is not finished
                measured[entry["hash"]] = summary_rows(open_result(folder / entry["path"]))
        if entry["hash"] in measured:
            names = {"condition": entry["condition"], **entry["point"]}
            rows[index] = [{**row, **names} for row in measured[entry["hash"]]]
    return rows


def status(subject: Experiment | Path, out: Path | str = "results") -> Progress:
    """Say how far an experiment (or a manifest) is, from the names of files only."""
    folder, described = _described(subject, out)
    wanted = {entry["hash"] for entry in described["runs"]}
    present = _names(folder / "runs")
    done = sum(f"{name}.h5" in present for name in wanted)
    failed = sum(f"{name}.failed.json" in present and f"{name}.h5" not in present for name in wanted)
    alive = _alive(folder / ".running.json")
    if alive is None:
        return Progress("stopped", len(wanted), done, failed)
    running = min(int(alive.get("running", 0)), len(wanted) - done - failed)
    return Progress("running", len(wanted), done, failed, running, float(alive.get("rate", 0.0)))


def failures(subject: Experiment | Path, out: Path | str = "results") -> list[dict[str, Any]]:
    """Return the notes that failed runs of an experiment (or a manifest) have left."""
    folder, described = _described(subject, out)
    present = _names(folder / "runs")
    notes = []
    for name in dict.fromkeys(entry["hash"] for entry in described["runs"]):
        if f"{name}.failed.json" in present and f"{name}.h5" not in present:
            with contextlib.suppress(OSError, ValueError):
                notes.append(json.loads((folder / "runs" / f"{name}.failed.json").read_text(encoding="utf-8")))
    return notes


def _names(folder: Path) -> set[str]:
    try:
        return {entry.name for entry in os.scandir(folder)}
    except OSError:
        return set()


def _alive(path: Path) -> dict[str, Any] | None:
    """Return what a sweep under way has left word of; None when its process is gone."""
    try:
        told: dict[str, Any] = dict(json.loads(path.read_text(encoding="utf-8")))
        if told.get("host") == _host() and os.name == "posix":
            os.kill(int(told["pid"]), 0)
    except PermissionError:  # it lives, and belongs to another user
        return told
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return told
