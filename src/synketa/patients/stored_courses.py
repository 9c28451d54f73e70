"""Courses of as many patients as wanted, in files: a few hundred at a time, so that memory stays what it is.

A file holds the patients of one block and is written whole, with a checksum; a run that was stopped goes on with the
blocks that are missing.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from synketa.common.atomic_write import remove_partial_files
from synketa.common.errors import SynketaError
from synketa.common.provenance import PHYSICS_VERSION
from synketa.model.composite import Model, load_model
from synketa.patients.cohort import Cohort
from synketa.patients.courses import KEPT, STEPPING, Courses, Treatment, courses, surface_of
from synketa.results.checksum import Damaged, checksum, verified
from synketa.results.result_file import in_memory
from synketa.surrogate.gaussian_process import Surface
from synketa.surrogate.many_runs import Stepping

__all__ = ["Plan", "StoredCourses", "each_of", "store_courses"]

Array = NDArray[np.float64]
T = TypeVar("T")

BLOCK = 500  #: patients in one file
_VERSION = 1


@dataclass(frozen=True)
class Plan:
    """Which courses are wanted, and where they are kept.

    Attributes
    ----------
    cohort : Cohort
    patients : int
        The first so many of the cohort.
    treatment : Treatment
    times : tuple of float
        s; 0 is the first visit.
    folder : Path
        A file for each block of patients.
    keep : tuple of str
        See `synketa.patients.courses.courses`.
    stepping : Stepping
    """

    cohort: Cohort
    patients: int
    treatment: Treatment = field(repr=False)
    times: tuple[float, ...] = field(repr=False)
    folder: Path
    keep: tuple[str, ...] = KEPT
    stepping: Stepping = STEPPING

    @property
    def blocks(self) -> list[range]:
        """The numbers of the patients of every file."""
        return [range(k, min(k + BLOCK, self.patients)) for k in range(0, self.patients, BLOCK)]

    def file(self, block: range) -> Path:
        """Return the file of a block."""
        return self.folder / f"patients-{block.start:07d}-{block.stop - 1:07d}.h5"

    def identity(self, model: Model, surface: Surface) -> str:
        """Return the hash of all that defines the numbers, the number of patients aside."""
        treatment = dataclasses.asdict(self.treatment) | {"amounts": None}
        if self.treatment.amounts is not None:
            treatment["amounts"] = hashlib.sha256(np.ascontiguousarray(self.treatment.amounts).tobytes()).hexdigest()
        content = model.content((), tuple(model.pharmacokinetics), cascade=True)
        defines = [_VERSION, PHYSICS_VERSION, surface.identity, content, self.cohort.model_dump(mode="json"), treatment]
        defines += [self.times, self.keep, dataclasses.asdict(self.stepping)]
        return hashlib.sha256(json.dumps(defines, sort_keys=True, default=str).encode()).hexdigest()[:24]


@dataclass(frozen=True)
class StoredCourses:
    """Courses that are in files; a block at a time is in memory.

    Attributes
    ----------
    plan : Plan
    """

    plan: Plan

    def blocks(self) -> Iterator[tuple[range, Courses]]:
        """Yield the numbers and courses of one block of patients after the other."""
        for block in self.plan.blocks:
            yield block, _read(self.plan.file(block))

    def at(self, name: str, t: float) -> Array:
        """Return a series of all patients at one time (s), shape (patients,)."""
        return np.concatenate([found.at(name, t) for _, found in self.blocks()])


def store_courses(
    plan: Plan, jobs: int = 1, progress: Callable[[int, int], None] | None = None, surface: Surface | None = None
) -> StoredCourses:
    """Compute the courses of a plan that are missing, and return all of them.

    Parameters
    ----------
    plan : Plan
    jobs : int
        Processes; 1 computes in this one.
    progress : callable, optional
        ``(patients that are done, of how many)``, after every block.
    surface : Surface, optional
        Of this process alone; by default the one of the cohort's model in the cache.

    Raises
    ------
    SynketaError
        The folder holds courses of something else, or there is no surface yet.
    """
    model = load_model(plan.cohort.model)
    surface_ = surface_of(model) if surface is None else surface
    identity = plan.identity(model, surface_)
    plan.folder.mkdir(parents=True, exist_ok=True)
    remove_partial_files(plan.folder)
    missing = [block for block in plan.blocks if not _is_stored(plan.file(block), identity)]
    done = plan.patients - sum(map(len, missing))
    say = progress or (lambda done, of: None)
    say(done, plan.patients)
    tasks = [(plan, block, identity, surface) for block in missing]
    for block in each_of(_store, tasks, jobs if surface is None else 1):
        done += len(block)
        say(done, plan.patients)
    return StoredCourses(plan)


def each_of(work: Callable[..., T], tasks: Sequence[tuple[Any, ...]], jobs: int) -> Iterator[T]:
    """Yield what a function makes of each tuple of arguments, as it is ready: in this process, or in several.

    Processes have one thread each: several in the algebra of small matrices wait for each other.
    """
    if jobs <= 1 or len(tasks) < 2:
        yield from (work(*task) for task in tasks)
        return
    from synketa.execution.workers import environment, own_processes

    with environment(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")):
        processes = own_processes(min(jobs, len(tasks)))
        try:
            waiting: set[Future[T]] = {processes.submit(work, *task) for task in tasks}
            while waiting:
                ended, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in ended)
        finally:
            processes.shutdown(wait=True, cancel_futures=True)


def _store(plan: Plan, block: range, identity: str, surface: Surface | None = None) -> range:
    """Compute the courses of a block and write its file."""
    patients = plan.cohort.draw(len(block), block.start)
    treatment = plan.treatment.select(slice(block.start, block.stop))
    found = courses(patients, treatment, plan.times, surface=surface, keep=plan.keep, stepping=plan.stepping)
    with in_memory(plan.file(block)) as file:
        file.attrs["format_version"] = _VERSION
        file.attrs["identity"] = identity
        file["time"], file["patient"] = found.times, patients.numbers
        for name, values in patients.values.items():
            file[f"traits/{name}"] = values
        for name, values in found.series.items():
            file[f"courses/{name}"] = values.astype(np.float32)
        _units(file, plan.cohort)
        file.attrs["checksum"] = checksum(file)
    return block


def _units(file, cohort: Cohort) -> None:  # type: ignore[no-untyped-def]  # h5py has no types
    file["time"].attrs["units"] = "s"
    file["patient"].attrs["units"] = "1"
    for name, trait in cohort.traits.items():
        file[f"traits/{name}"].attrs["units"] = trait.unit
    for name, series in file["courses"].items():
        unit = "ng/mL" if name.startswith("plasma_") else "uM" if name.startswith("free_brain_") else "1"
        series.attrs["units"] = unit


def _is_stored(path: Path, identity: str) -> bool:
    """Say whether a block is there and whole; courses of something else are refused."""
    if not path.is_file():
        return False
    try:
        with verified(path) as file:
            stored = str(file.attrs["identity"])
    except Damaged:
        os.unlink(path)
        return False
    if stored != identity:
        raise SynketaError(f"{path}: courses of another cohort, treatment or model; choose another folder")
    return True


def _read(path: Path) -> Courses:
    with verified(path) as file:
        series = {name: np.asarray(values[()], dtype=float) for name, values in file["courses"].items()}
        return Courses(np.asarray(file["time"][()]), series)
