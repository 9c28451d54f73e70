"""Doing runs of an experiment on this machine: compile, calibrate, simulate; a failure stops its own run only."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from synketa.common.atomic_write import remove_partial_files, replace_file
from synketa.common.errors import SynketaError
from synketa.common.machine.disks import check_folder, check_programs_run, scratch_folder
from synketa.common.paths import cache_folder, made_cache_folder
from synketa.common.text import command_line
from synketa.execution.cost import CPU_PER_PROGRAM, Needs, calibration_model, content_key, needs, store_of, uncalibrated
from synketa.execution.journal import Journal, Progress, note_of, remove_dead
from synketa.execution.listing import Listed
from synketa.execution.planning import is_compiled, notes_on_baselines
from synketa.execution.steps import Done, Failure, Steps, work_run, work_step
from synketa.execution.workers import Job, Pool, remove_semaphores
from synketa.experiment.expand import Resolver
from synketa.experiment.experiment import Experiment
from synketa.simulation.cpp.program import remove_leftovers

__all__ = ["Driver", "Outcome", "check_disks", "remove_what_was_left", "result_of"]


Key = TypeVar("Key")


@dataclass(frozen=True)
class Outcome:
    """How a sweep ended.

    Attributes
    ----------
    folder : Path
    total, done, before, failed : int
        Different runs; those finished, those that had been there before, those that failed.
    interrupted : bool
    queued : int
        Runs that a cluster has been asked for and that are not finished.
    kept : str
        What else is kept of one that was interrupted, in words.
    """

    folder: Path
    total: int
    done: int
    before: int
    failed: int
    interrupted: bool = False
    queued: int = 0
    kept: str = ""

    @property
    def exit_code(self) -> int:
        """0 all done or asked for, 1 all failed, 3 some failed, 130 interrupted."""
        if self.interrupted:
            return 130
        if not self.failed:
            return 0
        return 3 if self.done else 1


def result_of(folder: Path, hash_: str) -> Path:
    """Return where the result of a run is."""
    return folder / "runs" / f"{hash_}.h5"


def remove_what_was_left(folder: Path) -> None:
    """Remove what sweeps that were killed left in memory, in the cache, and in the folder of an experiment."""
    remove_leftovers()
    remove_semaphores()
    remove_dead(folder)
    for pattern in ("programs/building-*", "calibrations/*/.*.partial", "surfaces/.*.partial"):
        remove_partial_files(cache_folder(), pattern)


@dataclass
class Driver:
    """Some runs of an experiment while they are done.

    Parameters
    ----------
    experiment : Experiment
    folder : Path
        Of its results.
    backend : str
    steps : Steps
    say, progress : callable
    before : int
        Runs that are there already, for the counts.
    journal : Journal, optional
    resolver : Resolver, optional
        That has listed the runs: it need not resolve them again.
    """

    experiment: Experiment
    folder: Path
    backend: str
    steps: Steps
    say: Callable[[str], None] = print
    progress: Callable[[Progress], None] = lambda _: None
    before: int = 0
    journal: Journal | None = None
    resolver: Resolver | None = None
    finished: int = 0
    failed: int = 0
    _uncalibrated: dict[tuple[str, int], Failure] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.journal = self.journal or Journal(self.folder)

    def do(self, missing: Sequence[Listed], pool: Pool, *, simulate: bool = True) -> Outcome:
        """Compile, calibrate and, unless only baselines are wanted, simulate; the pool is closed at the end."""
        total, interrupted = self.before + len(missing), False
        remove_what_was_left(self.folder)
        try:
            self._prepare(missing, pool)
            self._build_surface(pool)
            if simulate:
                self._simulate(missing, pool, total)
        except KeyboardInterrupt:
            interrupted = True
        finally:
            pool.close(interrupted or sys.exc_info()[0] is not None)
            self._journal.end()
        kept = self._kept() if interrupted else ""
        return Outcome(
            self.folder, total, self.before + self.finished, self.before, self.failed, interrupted, kept=kept
        )

    def _kept(self) -> str:
        """Return in words what is kept of a surface that is being built; programs and baselines are in the cache."""
        store = store_of(self.experiment)
        if store is None or store.is_built:
            return ""
        total = len(store.points)
        return f"{total - len(store.missing())} of {total} points of the response surface are kept, too"

    @property
    def _journal(self) -> Journal:
        assert self.journal is not None
        return self.journal

    def _prepare(self, missing: Sequence[Listed], pool: Pool) -> None:
        """Compile the programs and find the baselines that some runs need."""
        wanted = needs(self.experiment, missing, self.backend)
        todo = uncalibrated(self.experiment, wanted.baselines, self.steps.is_calibrated, self.backend)
        check_disks(wanted, self.backend, min(pool.size, len(missing)), len(missing), todo)
        programs = wanted.programs_with(todo)
        for index, text in enumerate(programs):
            takes_long = self.backend == "compiled" and not is_compiled(text)
            rate = 1 / CPU_PER_PROGRAM if takes_long else 0.0
            self.progress(Progress("compiling", len(programs), index, running=1, rate=rate))
            self.steps.compile(text, self.backend)
        if not todo:
            return

        def jobs() -> Iterator[tuple[tuple[str, int], Job]]:
            for key, run in todo.items():
                model = calibration_model(self.experiment, run)
                yield key, (work_step, (self.steps.calibrate, model, run.seed, self.backend))

        total = len(wanted.baselines)
        for key, outcome in self._watched("calibrating", jobs(), pool, total, total - len(todo)):
            if isinstance(outcome, Failure):
                self._uncalibrated[key] = outcome
                self.say(f"calibration of seed {key[1]} failed: {outcome.error}")
        for note in notes_on_baselines(self.experiment, wanted, self.backend):
            self.say(f"note: {note}")

    def _build_surface(self, pool: Pool) -> None:
        """Make the response surface that the runs want; what has been measured of it is kept."""
        store = store_of(self.experiment)
        if store is None or store.is_built:
            return
        if self._uncalibrated:
            raise SynketaError(next(iter(self._uncalibrated.values())).error)
        todo, total = store.missing(), len(store.points)

        def jobs() -> Iterator[tuple[str, Job]]:
            for point in todo:
                yield point.hash, (work_step, (store.measure, point, self.backend, self.steps.measure_point))

        fit: list[tuple[str, Job]] = [("fit", (work_step, (store.finish,)))]
        points = self._watched("surface", jobs(), pool, total, total - len(todo))
        for _, outcome in itertools.chain(points, pool.each(fit)):
            if isinstance(outcome, Failure):
                raise SynketaError(f"the response surface cannot be built: {outcome.error}")
        self.say(f"response surface of {total} points: {store.path}; {store.stated_error()}")

    def _simulate(self, missing: Sequence[Listed], pool: Pool, total: int) -> None:
        for run, outcome in self._watched("running", self._run_jobs(missing), pool, total, self.before):
            if isinstance(outcome, Done):
                self.finished += 1
                self._journal.wrote(run.hash, outcome)
                with contextlib.suppress(OSError):
                    note_of(self.folder, run.hash).unlink(missing_ok=True)
                continue
            if outcome.stop:
                raise SynketaError(outcome.error)
            self._fail(run, outcome)

    def _run_jobs(self, missing: Sequence[Listed]) -> Iterator[tuple[Listed, Job]]:
        """Yield the jobs of runs; each is resolved when its turn comes, so that few are in memory."""
        resolver = self.resolver or Resolver(self.experiment)
        for listed in missing:
            run = next(resolver.runs(listed.condition, listed.point, [listed.seed]))
            if run.hash != listed.hash:
                self._fail(
                    listed, Failure("synketa or its models have changed since this run was asked for: ask again", "")
                )
                continue
            if self._uncalibrated:
                failure = self._uncalibrated.get((content_key(run.calibration_model), run.seed))
                if failure is not None:
                    self._fail(listed, failure)
                    continue
            path = str(result_of(self.folder.absolute(), listed.hash))  # a worker may have another working folder
            yield listed, (work_run, (self.steps, run, self.backend, path))

    def _watched(
        self, phase: str, jobs: Iterable[tuple[Key, Job]], pool: Pool, total: int, done: int
    ) -> Iterator[tuple[Key, Done | Failure]]:
        """Do jobs and say how far they are as each ends."""
        began, before, not_done = time.monotonic(), done, 0
        self._show(Progress(phase, total, done, 0, min(pool.size, total - done)))
        for key, outcome in pool.each(jobs):
            done += isinstance(outcome, Done)
            not_done += isinstance(outcome, Failure)
            yield key, outcome
            failed = self.failed if phase == "running" else not_done
            rate = (done - before) / max(1e-9, time.monotonic() - began)
            self._show(Progress(phase, total, done, failed, max(0, min(pool.size, total - done - failed)), rate))

    def _show(self, progress: Progress) -> None:
        self.progress(progress)
        self._journal.beat(progress.running)

    def _fail(self, run: Listed, failure: Failure) -> None:
        """Leave a note beside the results."""
        self.failed += 1
        arguments = [*self.experiment.arguments, f"--only={run.hash}", f"--out={self.folder.parent}"]
        chosen = {key: os.environ[key] for key in ("SYNKETA_CPU",) if os.environ.get(key)}  # another one, other bits
        note = {
            "run": run.hash,
            "condition": run.condition,
            "point": run.point,
            "seed": run.seed,
            "error": failure.error,
            "output": failure.output,
            "reproduce": command_line("run", arguments, Path.cwd(), chosen),
        }
        replace_file(note_of(self.folder, run.hash), json.dumps(note, indent=1).encode())
        self.say(f"run {run.hash} ({run.label}) failed: {failure.error.splitlines()[0]}")


_BUILD, _PROGRAM = 40.0, 1.5  # MB that a build takes while it lasts, and that stay of it
_MB_PER_CELL_SECOND, _MB_PER_RUN = 1.3e-4, 10.0  # of the files of a run while it lasts, measured, with some to spare


def check_disks(wanted: Needs, backend: str, at_once: int, runs: int, left: Iterable[tuple[str, int]] = ()) -> None:
    """Look whether the disks take what is about to be made there, before any time is spent.

    Parameters
    ----------
    wanted : Needs
    backend : {"compiled", "numpy"}
    at_once : int
        Runs that are under way at the same time on this machine; 0 where all are done elsewhere.
    runs : int
        How many runs `wanted` is of.
    left : iterable of (str, int)
        Baselines that are still to be found.

    Raises
    ------
    SynketaError
        A folder cannot be written, has no space, or its programs may not be run.
    """
    if not wanted.programs:  # on a response surface
        return
    home = made_cache_folder("programs" if backend == "compiled" else "calibrations")
    if backend == "numpy":
        check_folder(home)
        return
    missing = sum(not is_compiled(text) for text in wanted.programs_with(left))
    check_folder(home, _BUILD + _PROGRAM * missing if missing else 0.0)
    check_programs_run(home)
    if at_once == 0:
        return
    cells = max(sum(p["size"] for p in text["populations"].values()) for text in wanted.programs.values())
    each = _MB_PER_RUN + _MB_PER_CELL_SECOND * cells * wanted.network_seconds / runs
    check_folder(scratch_folder(), at_once * each)
