"""Run an experiment: what is missing is compiled, calibrated and simulated, here or on a Slurm cluster.

Running the same experiment again *is* resume: a run whose file is whole is not repeated, and a file with its
final name is always whole. One run that fails leaves a note and stops no other.
"""

from __future__ import annotations

import shutil
import time
import warnings
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from synketa.common.errors import ConfigurationError, Fault, nearest
from synketa.common.machine.surroundings import unfit_libraries
from synketa.common.paths import expanded, user_path
from synketa.common.text import counted, size_text, time_text
from synketa.execution.cost import Needs, needs, outline
from synketa.execution.journal import Progress, alive, ended, file_names, note_of, records, used_again, whole_files
from synketa.execution.listing import MANY_RUNS, Listed, count_runs
from synketa.execution.local import Driver, Outcome, remove_what_was_left
from synketa.execution.options import EXECUTORS, ExecutionOptions
from synketa.execution.outputs import prepare, report
from synketa.execution.planning import (
    Survey,
    elapsed_here,
    notes_on_smoke,
    notes_on_twins,
    notes_on_values,
    preparation,
    survey,
    work_of,
)
from synketa.execution.status import cancel, failures, queued, status
from synketa.execution.steps import Steps
from synketa.execution.workers import Pool, environment, executor_size, free_memory
from synketa.experiment.expand import Resolver, notes_on_doses
from synketa.experiment.experiment import Experiment
from synketa.results.changes import changes_in_words

if TYPE_CHECKING:
    from synketa.execution.slurm.queue import Queued

__all__ = [
    "ExecutionOptions",
    "Outcome",
    "Progress",
    "Steps",
    "cancel",
    "failures",
    "report",
    "run",
    "status",
]

_NOTES = 8  # on doses, before a run
_LOOKED_UP = 1000  # baselines that a forecast looks for in the cache
_SPARE = 1.2  # times the predicted size that must be free


@dataclass(frozen=True)
class _Pending:
    """The runs of a sweep that are not there yet, and what is known of the others.

    Attributes
    ----------
    experiment : Experiment
    resolver : Resolver
        That has listed the runs.
    folder : Path
        Of its results.
    chosen : dict
        Hash -> every run that is asked for.
    missing : list of Listed
        Those of them that are to be done.
    before : int
        How many of them are there.
    is_new : bool
        Whether the manifest has changed.
    """

    experiment: Experiment
    resolver: Resolver
    folder: Path
    chosen: dict[str, Listed]
    missing: list[Listed]
    before: int
    is_new: bool

    def unchanged(self, queued: int = 0) -> Outcome:
        """Return the outcome of a sweep that has done nothing itself."""
        return Outcome(self.folder, len(self.chosen), self.before, self.before, 0, queued=queued)


def run(
    experiment: Experiment, out: Path | str = "results", options: ExecutionOptions | None = None, **settings: Any
) -> Outcome:
    """Do what is missing of an experiment, then its tables and its report.

    Parameters
    ----------
    experiment : Experiment
    out : Path
        Results go to ``out/<experiment>``.
    options : ExecutionOptions, optional
        Where and how.
    **settings
        The fields of `ExecutionOptions`, instead of an object: ``run(experiment, jobs=2)``.

    Returns
    -------
    Outcome

    Raises
    ------
    SynketaError
        The folder cannot be written, the disk is full, the model does not compile, or the executor is dead. Finished
        runs are kept.
    """
    options = replace(options or ExecutionOptions(), **_present_names(settings))
    _check_executor(experiment, options)
    is_confirmed = _confirm_number(experiment, options.confirm)
    for line in unfit_libraries():
        options.say(f"note: PYTHONPATH puts {line}")
    for line in changes_in_words(experiment.changes):
        options.say(line)
    pending = _find_pending(experiment, expanded(out, "--out") / experiment.name, options)
    if not pending.missing:
        return _nothing_missing(pending, options)
    backend = _backend(options)
    wanted = needs(experiment, pending.missing, backend)
    _say_what_is_to_do(pending, wanted, backend, options)
    if not options.dry_run and not is_confirmed:
        _check_disk(pending.folder, wanted, options.confirm)
    if options.on_slurm:
        return _run_on_slurm(pending, wanted, backend, options)
    return pending.unchanged() if options.dry_run else _run_here(pending, backend, options)


def _present_names(settings: dict[str, Any]) -> dict[str, Any]:
    """Return settings under their present names; those that had others in version 0.1 are understood for now."""
    present = dict(settings)
    if "engine" in present:
        where = present.pop("engine")
        if where not in EXECUTORS:
            want = f'load_experiment(name, set={{"engine": "{where}"}}): the engine is what an experiment simulates'
            raise ConfigurationError(Fault("run", "engine", f'"{where}"', want))
        words = f'engine="{where}" is executor="{where}" now (where runs are done); engine is network or surface'
        warnings.warn(words, FutureWarning, stacklevel=3)
        present.setdefault("executor", where)
    if "target" in present:
        target = present.pop("target")
        backend = "compiled" if target == "cpp" else target
        warnings.warn(f'target="{target}" is backend="{backend}" now', FutureWarning, stacklevel=3)
        present.setdefault("backend", backend)
    return present


def _check_executor(experiment: Experiment, options: ExecutionOptions) -> None:
    """Look whether the experiment can be run there, and whether there is such a cluster."""
    if not options.on_slurm:
        return
    if experiment.surface:
        raise ConfigurationError(Fault("--executor", "", '"slurm" for a response surface', "local: it takes minutes"))
    from synketa.execution.slurm.profile import Profile
    from synketa.execution.slurm.submission import check_profile

    check_profile(options.profile or Profile(), anywhere=options.dry_run)


def _confirm_number(experiment: Experiment, confirm: Callable[[Fault], bool]) -> bool:
    """Ask before a sweep that nobody may have meant; say whether it was asked and allowed."""
    if count_runs(experiment) <= MANY_RUNS:
        return False
    expected, free = outline(experiment), free_memory()
    if expected.memory > free:
        want = f"several files with fewer points each: {free / 1e9:.1f} GB of memory are free"
        raise ConfigurationError(Fault(experiment.where, "", str(expected), want))
    _ask(Fault(experiment.where, "", str(expected), f"at most {MANY_RUNS} runs, or --yes where it is meant"), confirm)
    return True


def _find_pending(experiment: Experiment, folder: Path, options: ExecutionOptions) -> _Pending:
    """List the runs of an experiment, and see which of them are to be done; damaged files are set aside."""
    resolver = Resolver(experiment)
    listed = survey(experiment, with_needs=True, resolver=resolver)
    chosen = _chosen(listed, options.only)
    is_new = False
    if options.dry_run:
        present = file_names(folder / "runs")
        whole = {hash_ for hash_ in chosen if f"{hash_}.h5" in present}
        whole |= _used_again(folder, chosen.keys() - whole, options)
    else:
        is_new = _prepare_folder(experiment, folder, listed, options.confirm)
        whole, damaged = whole_files(folder, chosen)
        for path in damaged:
            name = path.name.removesuffix(".damaged")
            options.say(f"{name} was damaged: set aside as {path}, and done again")
        whole |= _used_again(folder, chosen.keys() - whole, options)
    missing = [run for hash_, run in chosen.items() if hash_ not in whole]
    before = len(chosen) - len(missing)
    for note in notes_on_twins(experiment, listed) if missing and not options.retry else ():
        options.say(f"note: {note}")
    if options.retry:
        missing = [run for run in missing if note_of(folder, run.hash).is_file()]
    return _Pending(experiment, resolver, folder, chosen, missing, before, is_new)


def _used_again(folder: Path, wanted: Collection[str], options: ExecutionOptions) -> set[str]:
    """Take runs that are finished in other folders of the same results, and say from where."""
    taken = used_again(folder, wanted, look_only=options.dry_run)
    for name, hashes in taken.items():
        are = "is" if len(hashes) == 1 else "are"
        options.say(f"{len(hashes)} of the runs {are} finished in {folder.parent / name}: used again")
    return set().union(*taken.values())


def _chosen(listed: Survey, only: str | None) -> dict[str, Listed]:
    """Return the different runs that are asked for, by hash."""
    chosen = {hash_: run for hash_, run in listed.distinct.items() if only is None or hash_.startswith(only)}
    if not chosen:
        want = "the first digits of a run's hash (check lists them)"
        known = [run.hash for run in listed.runs]
        raise ConfigurationError(Fault("--only", "", f'"{only}"', want, nearest(only or "", known)))
    return chosen


def _prepare_folder(experiment: Experiment, folder: Path, listed: Survey, confirm: Callable[[Fault], bool]) -> bool:
    """Make the folder ready; ask before results of another experiment are added to."""
    try:
        return prepare(experiment, folder, listed)
    except ConfigurationError as error:
        (fault,) = error.faults
        if not confirm(fault):
            raise
    return prepare(experiment, folder, listed, whoever_owns_it=True)


def _nothing_missing(pending: _Pending, options: ExecutionOptions) -> Outcome:
    """Say so; write the report where it is older than the runs."""
    folder, say = pending.folder, options.say
    if not options.dry_run:  # the last of the runs may have been written by a sweep that was killed
        remove_what_was_left(folder)
    wants_report = options.reports and pending.before and not options.dry_run
    if wants_report and (pending.is_new or _is_report_behind(folder)):
        report(pending.experiment, folder.parent, say=say)
    else:
        there = "the run is" if pending.before == 1 else f"all {pending.before} runs are"
        say("nothing has failed" if options.retry else f"nothing to do: {there} in {folder}")
    return pending.unchanged()


def _is_report_behind(folder: Path) -> bool:
    """Say whether a folder has no report, or runs that ended after it was written."""
    try:
        written = (folder / "report.html").stat().st_mtime
    except OSError:
        return True
    return any(record.ended > written for record in records(folder).values())


def _say_what_is_to_do(pending: _Pending, wanted: Needs, backend: str, options: ExecutionOptions) -> None:
    if pending.before:
        options.say(f"{pending.before} of {len(pending.chosen)} runs are there already")
    for note in notes_on_doses(pending.experiment)[:_NOTES]:
        options.say(f"note: {note}")
    if len(pending.missing) < 2:
        return
    cpu, first, before = wanted.cpu_seconds, "", None
    if len(wanted.baselines) > _LOOKED_UP:
        first = "; baselines and programs that are missing come on top"
    else:
        before = preparation(pending.experiment, wanted, backend, options.steps.is_calibrated)
        cpu += before.cpu_seconds
        todo = [(before.programs, "program", "to compile"), (before.calibrations, "baseline", "to calibrate")]
        parts = [f"{counted(number, noun)} {verb}" for number, noun, verb in todo if number]
        first = f", with {' and '.join(parts)}" if parts else ""
    smoke = notes_on_smoke(pending.experiment, before.programs) if before is not None else []
    for note in [*notes_on_values(pending.experiment), *smoke]:
        options.say(f"note: {note}")
    cost = f"about {time_text(cpu, 2)} of CPU and {size_text(wanted.megabytes)}"
    options.say(f"to do: {counted(len(pending.missing), 'run')}, {cost}{first}")
    if before is not None and not options.on_slurm:
        jobs = options.jobs or executor_size(options.callers_executor)
        took = elapsed_here(work_of(wanted, before, len(pending.missing)), jobs)
        options.say(f"time: {took} with {counted(jobs, 'process', 'processes')}, a core each")


def _check_disk(folder: Path, wanted: Needs, confirm: Callable[[Fault], bool]) -> None:
    """Compare the predicted size with what is free."""
    free = shutil.disk_usage(folder).free / 1e6
    if wanted.megabytes * _SPARE > free:
        want = f"at least {size_text(wanted.megabytes * _SPARE)} for these runs: another --out, or --yes to try"
        _ask(Fault(str(folder), "", f"{size_text(free)} free", want), confirm)


def _ask(fault: Fault, confirm: Callable[[Fault], bool]) -> None:
    if not confirm(fault):
        raise ConfigurationError(fault)


def _backend(options: ExecutionOptions) -> str:
    from synketa.simulation.backend import choose_backend
    from synketa.simulation.cpp.compiler import HOW_TO_GET_ONE

    chosen = choose_backend(options.backend)
    if chosen == "numpy" and options.backend == "auto":
        options.say(f"no C++ compiler found ({HOW_TO_GET_ONE}): the numpy backend is used, many times slower")
    return chosen


# ------------------------------------------------------------------------------------------- here


def _run_here(pending: _Pending, backend: str, options: ExecutionOptions) -> Outcome:
    """Do the missing runs with own processes or the caller's executor, then the report."""
    experiment, folder, missing, say = pending.experiment, pending.folder, pending.missing, options.say
    others = _count_queued(folder, missing)
    if others or alive(folder):  # two sweeps in one folder meet in the middle
        missing = missing[::-1]
    if others:
        say(f"{others} of them are in the queue of the cluster, too")
    executor = options.callers_executor
    size = min(options.jobs or executor_size(executor), len(missing))
    driver = Driver(
        experiment, folder, backend, options.steps, say, options.progress, pending.before, resolver=pending.resolver
    )
    with environment(_scratch_variable(options.scratch)):
        outcome = driver.do(missing, Pool(executor, size, options.steps, options.silence))
    if outcome.done and options.reports:
        report(experiment, folder.parent, say=say)
    return replace(outcome, total=len(pending.chosen)) if options.retry else outcome


def _count_queued(folder: Path, missing: Iterable[Listed]) -> int:
    """Return how many runs a cluster has in its queue."""
    in_queue = {hash_ for task in queued(folder) for hash_ in task.hashes()}
    return sum(run.hash in in_queue for run in missing)


def _scratch_variable(folder: Path | str | None) -> dict[str, str]:
    """Return what tells a process where simulations keep their files."""
    if folder is None:
        return {}
    whole = user_path(folder, "--scratch")
    if not whole.is_dir():
        raise ConfigurationError(Fault("--scratch", "", str(folder), "a folder that is there: it is not made"))
    return {"SYNKETA_SCRATCH": str(whole)}


# ----------------------------------------------------------------------------------------- Slurm


def _run_on_slurm(pending: _Pending, wanted: Needs, backend: str, options: ExecutionOptions) -> Outcome:
    """Submit the missing runs, and wait for them where that is asked for."""
    from synketa.execution.slurm.profile import Profile
    from synketa.execution.slurm.queue import PAUSES, wait_for_jobs
    from synketa.execution.slurm.submission import Submission, next_commands

    folder, profile = pending.folder, options.profile or Profile()
    submission = Submission(pending.experiment, folder, backend, profile, options.steps, options.say)
    if options.dry_run:
        submission.describe(pending.missing, wanted)
        return pending.unchanged()
    in_queue = submission.submit(pending.missing, wanted, report=options.reports and not options.wait)
    if not options.wait:
        return pending.unchanged(queued=in_queue)
    try:
        wait_for_jobs(folder, _QueueProgress(folder, pending.chosen, options.progress), options.queue_pauses or PAUSES)
    except KeyboardInterrupt:
        options.say(f"the jobs go on: {next_commands(pending.experiment, folder)}")
        done, failed = map(len, ended(folder, pending.chosen))
        total = len(pending.chosen)
        return Outcome(folder, total, done, pending.before, failed, interrupted=True, queued=in_queue)
    return _ended_on_slurm(pending, options)


def _ended_on_slurm(pending: _Pending, options: ExecutionOptions) -> Outcome:
    """Say how the runs that a cluster was asked for have ended, and write the report."""
    folder, say = pending.folder, options.say
    done, failed = map(len, ended(folder, pending.chosen))
    if done and options.reports:
        report(pending.experiment, folder.parent, say=say)
    lost = len(pending.missing) - sum(map(len, ended(folder, [run.hash for run in pending.missing])))
    if lost:
        say(f"{counted(lost, 'run')} not done: the jobs ended early (logs: {folder / 'cluster'}); run it again")
    return Outcome(folder, len(pending.chosen), done, pending.before, failed, interrupted=lost > 0)


class _QueueProgress:
    """Says how far the runs of a sweep on a cluster are, from the names of the files alone."""

    def __init__(self, folder: Path, chosen: Collection[str], progress: Callable[[Progress], None]) -> None:
        self._folder, self._chosen, self._progress = folder, chosen, progress
        self._began: tuple[float, int] | None = None

    def __call__(self, tasks: Sequence[Queued]) -> None:
        done, failed = map(len, ended(self._folder, self._chosen))
        now = time.monotonic()
        self._began = self._began or (now, done)
        rate = (done - self._began[1]) / max(1.0, now - self._began[0])
        running = sum(task.cores for task in tasks if task.is_running)
        running = min(running, len(self._chosen) - done - failed)
        phase = "running" if running else "calibrating" if any(task.is_calibrating for task in tasks) else "queued"
        self._progress(Progress(phase, len(self._chosen), done, failed, running, rate))
