"""Run an experiment: what is missing is compiled, calibrated and simulated, here or on a Slurm cluster.

Running the same experiment again *is* resume: a run whose file is whole is not repeated, and a file with its
final name is always whole. One run that fails leaves a note and stops no other.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from synketa.common.errors import ConfigurationError, Fault, nearest, unknown
from synketa.execution.journal import Progress, alive, ended, found, note_of, records, sound, told_duration, told_size
from synketa.execution.local import Driver, Outcome
from synketa.execution.outputs import prepare, report
from synketa.execution.planning import MANY_RUNS, Listed, Needs, Survey, count_runs, needs, outline, survey
from synketa.execution.status import cancel, failures, queued, status
from synketa.execution.workers import Steps, environment, free_memory, width
from synketa.experiment.experiment import Experiment

if TYPE_CHECKING:
    from synketa.execution import slurm as cluster
    from synketa.execution.slurm import Profile

__all__ = ["Outcome", "Progress", "Steps", "cancel", "failures", "report", "run", "status"]

_SPARE = 1.2  # times the predicted size that must be free


def run(
    experiment: Experiment,
    out: Path | str = "results",
    *,
    jobs: int | None = None,
    engine: str = "local",
    profile: Profile | None = None,
    wait: bool = False,
    dry_run: bool = False,
    backend: str = "auto",
    only: str | None = None,
    retry: bool = False,
    scratch: Path | str | None = None,
    executor: Executor | None = None,
    say: Callable[[str], None] = print,
    progress: Callable[[Progress], None] = lambda _: None,
    confirm: Callable[[Fault], bool] = lambda _: False,
    steps: Steps | None = None,
) -> Outcome:
    """Do what is missing of an experiment, then its tables and its report.

    Parameters
    ----------
    experiment : Experiment
    out : Path
        Results go to ``out/<experiment>``.
    jobs : int, optional
        Processes at once; by default one per core that memory allows. Of an executor: how many runs it does at once,
        where it does not tell (dask).
    engine : {"local", "slurm"}
    profile : Profile, optional
        What the jobs of a cluster ask for.
    wait : bool
        Stay until the jobs of the cluster have ended.
    dry_run : bool
        Say what would be submitted, and submit nothing.
    backend : {"auto", "compiled", "numpy"}
    only : str, optional
        The first digits of the hash of the one run to do.
    retry : bool
        Only what has failed.
    scratch : Path, optional
        Folder for the files of a simulation while it lasts; by default memory, where there is such a folder.
    executor : concurrent.futures.Executor, optional
        Instead of own processes (dask, mpi4py, threads). A run that it fails is a failed run; where it takes no more
        jobs, or fails one after the other, the sweep ends.
    say, progress : callable
        Told what happens, in words and in numbers.
    confirm : callable
        Asked whether to go on where a sweep looks like a slip; by default it is refused.

    Returns
    -------
    Outcome

    Raises
    ------
    SynketaError
        The folder cannot be written, the disk is full, the model does not compile, or the executor is dead. Finished
        runs are kept.
    """
    _one_of("--engine", engine, ("local", "slurm"))
    if engine == "slurm" and experiment.surface:
        raise ConfigurationError(Fault("--engine", "", '"slurm" for a response surface', "local: it takes minutes"))
    _one_of("--backend", backend, ("auto", "compiled", "numpy"))
    if jobs is not None and jobs < 1:
        raise ConfigurationError(Fault("--jobs", "", str(jobs), "a whole number above 0"))
    if engine == "slurm":
        for option, given, key in (("--jobs", jobs, "cores, at_once"), ("--scratch", scratch, "scratch")):
            if given is not None:
                raise ConfigurationError(Fault(option, "", "--engine slurm", f"the profile's own: {key}"))
        from synketa.execution import slurm as cluster

        cluster.check(profile or cluster.Profile(), anywhere=dry_run)
    anyway = _sane_number(experiment, confirm)
    listed = survey(experiment)
    folder = Path(out) / experiment.name
    chosen = _chosen(listed, only)
    if dry_run:
        present = found(folder / "runs")
        missing = [one for hash_, one in chosen.items() if f"{hash_}.h5" not in present]
    else:
        is_new = _owned(experiment, folder, listed, confirm)
        whole, aside = sound(folder, chosen)
        for path in aside:
            say(f"{path.name.removesuffix('.damaged')} was damaged: set aside as {path}, and done again")
        missing = [one for hash_, one in chosen.items() if hash_ not in whole]
    total, before = len(chosen), len(chosen) - len(missing)
    if retry:
        missing = [one for one in missing if note_of(folder, one.hash).is_file()]
    if not missing:
        if before and not dry_run and (is_new or _is_behind(folder)):
            report(experiment, out, say=say)
        else:
            say("nothing has failed" if retry else f"nothing to do: all {before} runs are in {folder}")
        return Outcome(folder, total, before, before, 0)
    if before:
        say(f"{before} of {total} runs are there already")
    wanted = needs(experiment, missing)
    if len(missing) > 1:
        cost = f"about {told_duration(wanted.cpu_seconds)} of CPU and {told_size(wanted.megabytes)}"
        say(f"to do: {len(missing)} runs, {cost}")
    if not dry_run:
        _room(folder, wanted, confirm, anyway)
    chosen_backend = _backend(backend, say)
    steps = steps or Steps()
    if engine == "slurm":
        job = cluster.Job(experiment, folder, chosen_backend, profile or cluster.Profile(), steps, say)
        if dry_run:
            job.tell(missing, wanted)
            return Outcome(folder, total, before, before, 0)
        asked = job.submit(missing, wanted, report=not wait)
        if wait:
            try:
                cluster.wait(folder, _Watch(folder, chosen, progress))
            except KeyboardInterrupt:
                say(f"the jobs go on: {cluster.next_steps(experiment, folder)}")
                done, failed = map(len, ended(folder, chosen))
                return Outcome(folder, total, done, before, failed, interrupted=True, queued=asked)
            return _ended(experiment, out, chosen, [one.hash for one in missing], before, say)
        return Outcome(folder, total, before, before, 0, queued=asked)
    if dry_run:
        return Outcome(folder, total, before, before, 0)
    driver = Driver(experiment, folder, chosen_backend, steps, say, progress, before)
    if (others := _elsewhere(folder, missing)) or alive(folder):  # two sweeps in one folder meet in the middle
        missing.reverse()
    if others:
        say(f"{others} of them are in the queue of the cluster, too")
    with environment(_scratch(scratch)):
        outcome = driver.go(missing, executor, min(jobs or width(executor), len(missing)))
    if outcome.done:
        report(experiment, out, say=say)
    return replace(outcome, total=total) if retry else outcome


def _ended(
    experiment: Experiment,
    out: Path | str,
    chosen: Collection[str],
    asked: Collection[str],
    before: int,
    say: Callable[[str], None],
) -> Outcome:
    """Say how the runs that a cluster was asked for have ended."""
    folder = Path(out) / experiment.name
    done, failed = map(len, ended(folder, chosen))
    if done:
        report(experiment, out, say=say)
    if lost := len(asked) - sum(map(len, ended(folder, asked))):
        say(f"{lost} runs were not done, since their jobs ended early (logs: {folder / 'cluster'}); run it again")
    return Outcome(folder, len(chosen), done, before, failed, interrupted=lost > 0)


class _Watch:
    """Tells how far the runs of a sweep on a cluster are, from the names of the files alone."""

    def __init__(self, folder: Path, chosen: Collection[str], progress: Callable[[Progress], None]) -> None:
        self._folder, self._chosen, self._progress = folder, chosen, progress
        self._began: tuple[float, int] | None = None

    def __call__(self, tasks: Sequence[cluster.Queued]) -> None:
        done, failed = map(len, ended(self._folder, self._chosen))
        now = time.monotonic()
        self._began = self._began or (now, done)
        rate = (done - self._began[1]) / max(1.0, now - self._began[0])
        running = sum(task.cores for task in tasks if task.is_running)
        running = min(running, len(self._chosen) - done - failed)
        phase = "running" if running else "calibrating" if any(task.is_calibrating for task in tasks) else "queued"
        self._progress(Progress(phase, len(self._chosen), done, failed, running, rate))


def _is_behind(folder: Path) -> bool:
    """Say whether a folder has no report, or runs that ended after it was written."""
    try:
        written = (folder / "report.html").stat().st_mtime
    except OSError:
        return True
    return any(record.ended > written for record in records(folder).values())


def _elsewhere(folder: Path, missing: Iterable[Listed]) -> int:
    """Return how many runs a cluster has in its queue."""
    waiting = {hash_ for task in queued(folder) for hash_ in task.hashes()}
    return sum(one.hash in waiting for one in missing)


def _chosen(listed: Survey, only: str | None) -> dict[str, Listed]:
    chosen = {hash_: one for hash_, one in listed.distinct.items() if only is None or hash_.startswith(only)}
    if not chosen:
        want = "the first digits of a run's hash (check lists them)"
        known = [one.hash for one in listed.runs]
        raise ConfigurationError(Fault("--only", "", f'"{only}"', want, nearest(only or "", known)))
    return chosen


def _one_of(option: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise ConfigurationError(unknown(option, "", value, known))


def _backend(backend: str, say: Callable[[str], None]) -> str:
    from synketa.simulation.backend import choose_backend

    chosen = choose_backend(backend)
    if chosen == "numpy" and backend == "auto":
        say("no C++ compiler found (Debian: apt-get install g++): the numpy backend is used, many times slower")
    return chosen


def _sane_number(experiment: Experiment, confirm: Callable[[Fault], bool]) -> bool:
    """Ask before a sweep that nobody may have meant; say whether it was asked and allowed."""
    if count_runs(experiment) <= MANY_RUNS:
        return False
    told, free = outline(experiment), free_memory()
    if told.memory > free:
        want = f"several files with fewer points each: {free / 1e9:.1f} GB of memory are free"
        raise ConfigurationError(Fault(experiment.where, "", str(told), want))
    _ask(Fault(experiment.where, "", str(told), f"at most {MANY_RUNS} runs, or --yes where it is meant"), confirm)
    return True


def _owned(experiment: Experiment, folder: Path, listed: Survey, confirm: Callable[[Fault], bool]) -> bool:
    """Make the folder ready; ask before results of another experiment are added to."""
    try:
        return prepare(experiment, folder, listed)
    except ConfigurationError as error:
        (fault,) = error.faults
        if not confirm(fault):
            raise
    return prepare(experiment, folder, listed, anyway=True)


def _room(folder: Path, wanted: Needs, confirm: Callable[[Fault], bool], anyway: bool) -> None:
    """Compare the predicted size with what is free."""
    free = shutil.disk_usage(folder).free / 1e6
    if wanted.megabytes * _SPARE > free and not anyway:
        want = f"at least {told_size(wanted.megabytes * _SPARE)} for these runs: another --out, or --yes to try"
        _ask(Fault(str(folder), "", f"{told_size(free)} free", want), confirm)


def _ask(fault: Fault, confirm: Callable[[Fault], bool]) -> None:
    if not confirm(fault):
        raise ConfigurationError(fault)


def _scratch(folder: Path | str | None) -> dict[str, str]:
    """Return what tells a process where simulations keep their files."""
    if folder is None:
        return {}
    if not os.access(folder, os.W_OK):
        raise ConfigurationError(Fault("--scratch", "", str(folder), "a folder that you may write to"))
    return {"SYNKETA_SCRATCH": str(Path(folder).resolve())}
