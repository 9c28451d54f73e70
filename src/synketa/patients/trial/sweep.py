"""Run a trial: the slow side of every patient in every group, in chunks of patients; running again is resume.

A chunk is a file that is whole or not there, named by the hash of all that defines its numbers. Where there are more
chunks than processes they wait; one that fails leaves a note and stops no other.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.atomic_write import replace_file
from synketa.common.errors import SynketaError
from synketa.common.machine.disks import check_folder
from synketa.common.paths import expanded
from synketa.common.provenance import PHYSICS_VERSION, made_by
from synketa.common.text import counted, time_text
from synketa.common.units import DAY, HOUR
from synketa.execution.journal import Journal, Progress, note_of
from synketa.execution.local import Outcome
from synketa.execution.options import ExecutionOptions
from synketa.execution.steps import Done, Failure, work_step
from synketa.execution.workers import Pool
from synketa.patients.courses import courses, surface_of
from synketa.patients.observer import SERIES
from synketa.patients.surface import to_be_measured
from synketa.patients.trial.tables import has_targets
from synketa.patients.trial.trial import Group, Trial, checked_trial
from synketa.results.checksum import FORMAT_VERSION, checksum
from synketa.results.manifest import write_manifest
from synketa.results.result_file import in_memory, is_complete

if TYPE_CHECKING:
    pass

__all__ = [
    "CHUNK",
    "Chunk",
    "chunks_of",
    "do_chunks",
    "forecast_of",
    "pieces_of",
    "prepare_folder",
    "seconds_of",
    "times_of",
]

Array = NDArray[np.float64]

CHUNK = 250  #: patients of a file: a step of time costs about the same for 50 as for 250, and a stop loses a minute
#: Hours after a dose at which the slow side is kept, besides visits and every day: the surge, and what follows.
_AFTER_DOSE = (0.0, 0.17, 0.33, 0.5, 0.67, 0.83, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 18.0)
_APART = 600.0  # s between doses, for one to count as another: sprays and intervals of a pump are one
_LEAST = 14 * DAY  # that are kept: quiet days cost little
_SECONDS_PER_CHUNK, _SECONDS_PER_DOSE = 4.5, 1.7  # of a core, measured; for forecasts only


@dataclass(frozen=True)
class Chunk:
    """Some patients of one group.

    Attributes
    ----------
    group : int
        Place of the group among those of the trial.
    first, count : int
        Numbers of patients in the cohort.
    hash : str
        Of all that defines its numbers.
    """

    group: int
    first: int
    count: int
    hash: str

    def line(self, trial: Trial) -> dict[str, Any]:
        """Return it as a manifest lists runs."""
        point = {"patients": f"{self.first}-{self.first + self.count - 1}"}
        name = trial.groups[self.group].name
        listed = {"hash": self.hash, "condition": name, "point": point, "seed": trial.cohort.seed}
        return {**listed, "path": f"runs/{self.hash}.h5"}


def times_of(trial: Trial, group: Group) -> Array:
    """Return the times at which the slow side of a group is kept, s after the first visit.

    A group of one trial that gets what a group of another gets has the same times, where all visits are among those
    that are kept in any case: then the chunks are the same, and are done once.
    """
    last = max(_LEAST, *trial.table.visits.values())
    times = {0.0}
    for period in group.periods:
        times |= {period.start + t for t in (0.0, *trial.table.visits.values())}
    end = max(period.start for period in group.periods) + last
    times |= set(np.arange(0.0, end + 1.0, DAY).tolist())
    for start in _starts(group):
        times |= {start + hours * HOUR for hours in _AFTER_DOSE}
    inside = np.unique(np.round([t for t in times if 0.0 <= t <= end], 3))
    return np.asarray(inside[np.append(True, np.diff(inside) > 1.0)])


def _starts(group: Group) -> Iterator[float]:
    """Yield when doses start, s; what follows within minutes belongs to the dose before."""
    last = -math.inf
    for start in sorted(dose.start for dose in group.treatment.doses):
        if start - last >= _APART:
            yield (last := start)


def chunks_of(trial: Trial) -> list[Chunk]:
    """Return the chunks of a trial: the first patients of every group, then the next; so there is a report early."""
    surface = surface_of(trial.model).identity
    common = [json.dumps(_content(trial, group, surface), sort_keys=True) for group in trial.groups]
    found = []
    for piece in pieces_of(trial):
        digest = hashlib.sha256(f"{common[piece.group]} {piece.first} {piece.count}".encode()).hexdigest()[:16]
        found.append(replace(piece, hash=digest))
    return found


def pieces_of(trial: Trial) -> list[Chunk]:
    """Return the chunks of a trial in their order, without hashes: those need the response surface."""
    return [
        Chunk(place, first, min(CHUNK, trial.table.pool - first), "")
        for first in range(0, trial.table.pool, CHUNK)
        for place in range(len(trial.groups))
    ]


def _content(trial: Trial, group: Group, surface: str) -> dict[str, Any]:
    """Return what defines the numbers of a group, JSON-able; no names, no observer."""
    treatment = group.treatment
    aimed = any(has_targets(trial.table.arms[period.arm]) for period in group.periods)
    drugs = tuple(trial.model.drugs)
    return {
        "physics_version": PHYSICS_VERSION,
        "surface": surface,
        "cohort": trial.cohort.model_dump(mode="json", exclude={"name", "title", "description"}),
        "model": trial.model.content(drugs, (treatment.pharmacokinetics,), cascade=True),
        "doses": [asdict(dose) for dose in treatment.doses],
        "interventions": [[line.name, line.level, str(line.start), str(line.stop)] for line in treatment.interventions],
        "times": times_of(trial, group).tolist(),
        "series": SERIES,
        **({"pumps": "set to each patient's body mass"} if aimed else {}),
    }


def prepare_folder(trial: Trial, out: Path | str, *, look_only: bool = False) -> tuple[Path, list[Chunk]]:
    """Write the manifest of a trial, or only look; return its folder and its chunks."""
    folder = expanded(out, "--out") / trial.folder_name
    listed = chunks_of(trial)
    if look_only:
        return folder, listed
    check_folder(folder / "runs")
    head = {
        "definition": hashlib.sha256(json.dumps(trial.raw, sort_keys=True, default=str).encode()).hexdigest(),
        "experiment": trial.folder_name,
        "kind": "trial",
        "trial": trial.name,
        "title": trial.table.title,
        "question": trial.table.question,
        "command": trial.command(),
        "file": trial.where,
        "raw": trial.raw,
        **({"implausible": list(trial.implausible)} if trial.implausible else {}),
        "software": made_by(),
        "physics_version": PHYSICS_VERSION,
    }
    write_manifest(folder, head, [chunk.line(trial) for chunk in listed])
    return folder, listed


def forecast(trial: Trial, missing: list[Chunk]) -> str:
    """Say what is to be done, and about how long it takes."""
    patients = sum(chunk.count for chunk in missing)
    cpu = sum(seconds_of(trial, chunk) for chunk in missing)
    return (
        f"to do: {counted(patients, 'patient')} in {counted(len(missing), 'chunk')}, about {time_text(cpu, 2)} of CPU"
    )


def seconds_of(trial: Trial, chunk: Chunk) -> float:
    """Return about how long a chunk takes a core, s: few patients take nearly as long as many."""
    doses = sum(1 for _ in _starts(trial.groups[chunk.group]))
    return (_SECONDS_PER_CHUNK + _SECONDS_PER_DOSE * doses) * (0.75 + 0.25 * chunk.count / CHUNK)


def forecast_of(trial: Trial) -> str:
    """Say what a trial costs from the beginning, with the response surface where that is missing."""
    words = forecast(trial, pieces_of(trial))
    first = to_be_measured(trial.model)
    return f"first {first}; then {words}" if first else words


def do_chunks(
    trial: Trial,
    folder: Path,
    missing: list[Chunk],
    before: int,
    size: int,
    options: ExecutionOptions | None = None,
    journal: Journal | None = None,
) -> Outcome:
    """Do some chunks with own processes or the caller's executor, `size` at once; `before` are there already."""
    options = options or ExecutionOptions()
    options.say(forecast(trial, missing))
    pool, journal = Pool(options.callers_executor, size), journal or Journal(folder)
    total, done, failed, interrupted = before + len(missing), before, 0, False
    began = time.monotonic()
    try:
        for chunk, result in pool.each(_jobs(trial, folder, missing)):
            if isinstance(result, Failure):
                failed += 1
                _note(trial, folder, chunk, result, options.say)
                if result.stop:
                    raise SynketaError(result.error)
            else:
                done += 1
                info = (folder / "runs" / f"{chunk.hash}.h5").stat()
                journal.wrote(chunk.hash, Done(result.seconds, info.st_size, info.st_mtime_ns))
                with contextlib.suppress(OSError):
                    note_of(folder, chunk.hash).unlink(missing_ok=True)
            rate = (done - before) / max(1e-9, time.monotonic() - began)
            running = max(0, min(size, total - done - failed))
            options.progress(Progress("running", total, done, failed, running, rate))
            journal.beat(running)
    except KeyboardInterrupt:
        interrupted = True
    finally:
        pool.close(interrupted)
        journal.end()
    return Outcome(folder, total, done, before, failed, interrupted)


def _jobs(trial: Trial, folder: Path, missing: list[Chunk]) -> Iterator[tuple[Chunk, Any]]:
    for chunk in missing:
        path = str((folder / "runs" / f"{chunk.hash}.h5").absolute())
        yield chunk, (work_step, (make_chunk, trial.name, trial.where, trial.raw, chunk, path))


def make_chunk(name: str, where: str, raw: dict[str, Any], chunk: Chunk, path: str) -> None:
    """Compute some patients of one group and write them; in another process."""
    if is_complete(path):
        return
    trial = checked_trial(name, where, raw)
    group = trial.groups[chunk.group]
    times = times_of(trial, group)
    patients = trial.cohort.draw(chunk.count, chunk.first)
    found = courses(patients, trial.treatment(group, patients), times, model=trial.model, keep=SERIES)
    write_chunk(Path(path), times, found.series, patients.numbers)


def write_chunk(path: Path, times: Array, series: dict[str, Array], numbers: NDArray[np.int64]) -> None:
    """Write the series of some patients, complete and with a checksum."""
    with in_memory(path, rdcc_nbytes=0, libver="v110") as file:
        file.attrs["format_version"] = FORMAT_VERSION
        file.attrs["json_encoded"] = "[]"
        for key, values, unit in (("time", times, "s"), ("patient", numbers, "1")):
            file.create_dataset(key, data=values).attrs["units"] = unit
        for key, found in series.items():
            unit = "ng/mL" if key.startswith("plasma_") else "uM" if key.startswith("free_brain_") else "1"
            file.create_dataset(f"series/{key}", data=found.astype(np.float32), compression="gzip").attrs["units"] = (
                unit
            )
        file.attrs["checksum"] = checksum(file)


def _note(trial: Trial, folder: Path, chunk: Chunk, failure: Failure, say: Callable[[str], None]) -> None:
    """Leave a note beside the results."""
    line = chunk.line(trial)
    note = {
        "run": chunk.hash, **{key: line[key] for key in ("condition", "point", "seed")},
        "error": failure.error, "output": failure.output,
        "reproduce": trial.command(folder=folder),
    }  # fmt: skip
    replace_file(note_of(folder, chunk.hash), json.dumps(note, indent=1).encode())
    say(
        f"chunk {chunk.hash} ({line['condition']}, {line['point']['patients']}) failed: {failure.error.splitlines()[0]}"
    )
