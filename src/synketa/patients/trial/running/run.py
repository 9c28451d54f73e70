"""Run a trial, here or on a cluster: its chunks, then its report. Running again is resume."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from synketa.common.paths import expanded
from synketa.common.text import counted
from synketa.execution.journal import Progress, ended, note_of, used_again, whole_files
from synketa.execution.local import Outcome
from synketa.execution.options import ExecutionOptions
from synketa.execution.slurm.profile import Profile
from synketa.execution.workers import executor_size
from synketa.patients.courses import NoSurface
from synketa.patients.surface import complete, store_of, to_be_measured
from synketa.patients.trial.on_network import run_sample
from synketa.patients.trial.report import report_trial
from synketa.patients.trial.running.cluster import describe, lost_in_words, submit
from synketa.patients.trial.sweep import Chunk, do_chunks, forecast, pieces_of, prepare_folder
from synketa.patients.trial.trial import Trial

if TYPE_CHECKING:
    from synketa.execution.slurm.queue import Queued

__all__ = ["run_chunks", "run_trial"]


def run_trial(
    trial: Trial,
    out: Path | str = "results",
    options: ExecutionOptions | None = None,
    *,
    on_network: int = 0,
    **settings: Any,
) -> Outcome:
    """Do what is missing of a trial, then its report.

    Parameters
    ----------
    trial : Trial
    out : Path
        Results go to ``out/trial_<name>``.
    options : ExecutionOptions, optional
        Where and how: own processes, Slurm, or the caller's executor.
    on_network : int
        How many patients are run on the network itself, too, for the error of the surface.
    **settings
        Fields of `ExecutionOptions`, instead of an object.

    Raises
    ------
    SynketaError
        The folder cannot be written, or there is no response surface. Finished chunks are kept.
    """
    options = replace(options or ExecutionOptions(), **settings)
    outcome = run_chunks(trial, out, options)
    if options.dry_run or outcome.interrupted or outcome.queued or not outcome.done:
        return outcome
    report_trial(trial, out, say=options.say)  # before the sample, which takes much longer
    if on_network:
        try:
            run_sample(trial, out, options, on_network)
        except KeyboardInterrupt:
            return replace(outcome, interrupted=True)
        report_trial(trial, out, say=options.say)
    return outcome


def run_chunks(
    trial: Trial,
    out: Path | str = "results",
    options: ExecutionOptions | None = None,
    **settings: Any,
) -> Outcome:
    """Do what is missing of a trial, without the report that `run_trial` writes after it; arguments are its own."""
    options = replace(options or ExecutionOptions(), **settings)
    if options.on_slurm:
        from synketa.execution.slurm.submission import check_profile

        check_profile(options.profile or Profile(), anywhere=options.dry_run)
    try:
        folder, listed = _prepared(trial, out, options)
    except NoSurface:
        if options.dry_run:
            return _before_the_surface(trial, out, options)
        raise
    whole, damaged = whole_files(folder, [chunk.hash for chunk in listed])
    for path in damaged:
        options.say(f"{path.name.removesuffix('.damaged')} was damaged: set aside as {path}, and done again")
    for other, hashes in used_again(
        folder, {chunk.hash for chunk in listed} - whole, look_only=options.dry_run
    ).items():
        options.say(f"{counted(len(hashes), 'chunk')} of these are finished in {folder.parent / other}: used again")
        whole |= hashes
    missing = list({chunk.hash: chunk for chunk in listed if chunk.hash not in whole}.values())
    before = len({chunk.hash for chunk in listed}) - len(missing)
    if options.retry:
        missing = [chunk for chunk in missing if note_of(folder, chunk.hash).is_file()]
    if options.dry_run or not missing:
        there = "nothing has failed" if options.retry else f"nothing to do: all {len(listed)} chunks are in {folder}"
        options.say(forecast(trial, missing) if missing else there)
    if options.on_slurm and missing:
        return _on_slurm(trial, folder, missing, before, options)
    if options.dry_run or not missing:
        return Outcome(folder, before + len(missing), before, before, 0)
    size = min(options.jobs or executor_size(options.callers_executor), len(missing))
    return do_chunks(trial, folder, missing, before, size, options)


def _prepared(trial: Trial, out: Path | str, options: ExecutionOptions) -> tuple[Path, list[Chunk]]:
    """Return the folder of a trial and its chunks; a response surface that is missing is measured first, here."""
    try:
        return prepare_folder(trial, out, look_only=options.dry_run)
    except NoSurface:
        if options.dry_run or options.on_slurm or options.callers_executor is not None:
            raise
    complete(store_of(trial.model), options.progress, options.say, backend=options.backend, size=options.jobs)
    return prepare_folder(trial, out)


def _before_the_surface(trial: Trial, out: Path | str, options: ExecutionOptions) -> Outcome:
    """Say what would be done where not even the response surface is there; make nothing."""
    missing = pieces_of(trial)
    options.say(f"first {to_be_measured(trial.model, options.backend)}")
    options.say(f"then {forecast(trial, missing)}")
    if options.on_slurm:
        describe(trial, missing, options.profile or Profile(), options.say)
    return Outcome(expanded(out, "--out") / trial.folder_name, len(missing), 0, 0, 0)


def _on_slurm(trial: Trial, folder: Path, missing: list[Chunk], before: int, options: ExecutionOptions) -> Outcome:
    """Submit chunks, and wait for them where that is asked for."""
    from synketa.execution.slurm.queue import PAUSES, wait_for_jobs

    profile, total = options.profile or Profile(), before + len(missing)
    if options.dry_run:
        describe(trial, missing, profile, options.say)
        return Outcome(folder, total, before, before, 0)
    in_queue = submit(trial, folder, missing, profile, options.say, report=not options.wait)
    if not options.wait:
        return Outcome(folder, total, before, before, 0, queued=in_queue)
    hashes = [chunk.hash for chunk in missing]

    def show(tasks: Sequence[Queued]) -> None:
        done, failed = map(len, ended(folder, hashes))
        running = min(sum(task.cores for task in tasks if task.is_running), len(missing) - done - failed)
        options.progress(Progress("running" if running else "queued", total, before + done, failed, running, 0.0))

    try:
        wait_for_jobs(folder, show, options.queue_pauses or PAUSES)
    except KeyboardInterrupt:
        options.say("the jobs go on")
        done, failed = map(len, ended(folder, hashes))
        return Outcome(folder, total, before + done, before, failed, interrupted=True, queued=in_queue)
    done, failed = map(len, ended(folder, hashes))
    if lost := lost_in_words(folder, missing):
        options.say(lost)
    return Outcome(folder, total, before + done, before, failed, interrupted=bool(lost))
