"""What sweeps note while they last: how far they are, which files they wrote and how long each took.

Every process that drives a sweep has a journal of its own in ``<folder>/.progress``, so that any number of them can
work in one folder. Losing a journal loses no result: files are then read again to see that they are whole.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from synketa.common.errors import SynketaError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from synketa.execution.steps import Done

__all__ = [
    "Journal",
    "Progress",
    "Record",
    "alive",
    "ended",
    "file_names",
    "is_living",
    "note_of",
    "process_start",
    "records",
    "remove_dead",
    "set_aside",
    "used_again",
    "whole_files",
]

_RECENT = 600.0  # s over which a rate is measured
_FORGOTTEN = 86_400.0  # s without a word from another machine


@dataclass(frozen=True)
class Progress:
    """Where a sweep stands.

    Attributes
    ----------
    phase : str
        ``compiling``, ``calibrating`` or ``running``; of `status`: ``running``, ``queued``, ``stopped`` or
        ``finished``.
    total, done, failed, running : int
        Of the phase. What was there before the sweep started counts as done.
    rate : float
        Done per second; 0 where nothing is known.
    slowest : tuple of (label, seconds)
        Of `status`: the runs that took longest.
    report_of : str
        Of `status`: the command that the report in the folder is of, where it is another one.
    """

    phase: str
    total: int
    done: int
    failed: int = 0
    running: int = 0
    rate: float = 0.0
    slowest: tuple[tuple[str, float], ...] = ()
    report_of: str = ""

    @property
    def left(self) -> int:
        """What is neither done nor failed nor running."""
        return max(0, self.total - self.done - self.failed - self.running)

    @property
    def time_to_go(self) -> float | None:
        """Seconds, where a rate is known."""
        return (self.left + self.running) / self.rate if self.rate else None


class Record(NamedTuple):
    """One file that was written, or seen to be whole: when, how long it took (s), size and time stamp (ns)."""

    ended: float
    seconds: float
    size: int
    modified: int


class Journal:
    """The journal of one process that drives a sweep.

    Parameters
    ----------
    folder : Path
        Of the experiment.
    name : str, optional
        Names the journal; by default the process does. Of a named one others know whether it is under way.
    """

    def __init__(self, folder: Path, name: str | None = None) -> None:
        self._home = folder / ".progress"
        self._name = name or f"{host()}-{os.getpid()}"
        self._beats = name is None
        self._began = time.time()
        self._beaten = 0.0

    def wrote(self, hash_: str, done: Done) -> None:
        """Note a file that is whole."""
        line = f"{time.time():.3f},{hash_},{done.seconds:.3f},{done.size},{done.modified}\n"
        self._append(line)

    def _append(self, line: str) -> None:
        with contextlib.suppress(OSError):  # a journal is a convenience
            self._home.mkdir(exist_ok=True)
            with open(self._home / f"{self._name}.csv", "a", encoding="utf-8") as stream:
                stream.write(line)

    def beat(self, running: int) -> None:
        """Say that the sweep is under way, at most once a second."""
        if not self._beats or time.monotonic() - self._beaten < 1.0:
            return
        self._beaten = time.monotonic()
        state = {
            "pid": os.getpid(),
            "started": process_start(os.getpid()),
            "host": host(),
            "began": self._began,
            "running": running,
        }
        with contextlib.suppress(OSError):
            self._home.mkdir(exist_ok=True)
            path = self._home / f"{self._name}.alive"
            fresh = path.with_suffix(".new")
            fresh.write_text(json.dumps(state), encoding="utf-8")
            os.replace(fresh, path)

    def end(self) -> None:
        """Say that the sweep is not under way any more."""
        with contextlib.suppress(OSError):
            (self._home / f"{self._name}.alive").unlink(missing_ok=True)


def host() -> str:
    """Return the name of this machine."""
    return platform.node()


def alive(folder: Path) -> list[dict[str, Any]]:
    """Return what the local sweeps under way in a folder say of themselves; those without a process are left out."""
    return [state for _, state, is_alive in _sweeps(folder) if is_alive]


def remove_dead(folder: Path) -> None:
    """Remove what sweeps that were killed say of themselves in a folder."""
    for path, _, is_alive in _sweeps(folder):
        if not is_alive:
            with contextlib.suppress(OSError):
                path.unlink()


def _sweeps(folder: Path) -> Iterator[tuple[Path, dict[str, Any], bool]]:
    """Yield the files by which sweeps say that they are under way, what is in them, and whether it is so."""
    for path in map(Path, _inside(folder / ".progress")):
        if path.suffix not in (".alive", ".new"):  # the latter: killed while it was written
            continue
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
            is_recent = time.time() - path.stat().st_mtime < _FORGOTTEN
            if path.suffix == ".new":
                if not is_recent:
                    yield path, {}, False
                continue
            state = dict(json.loads(path.read_text(encoding="utf-8")))
            is_elsewhere = state["host"] != host() or os.name != "posix"
            yield path, state, is_recent if is_elsewhere else is_living(int(state["pid"]), state.get("started"))


def process_start(pid: int) -> str | None:
    """Return when a process was started, as the system counts it; numbers of processes come again."""
    with contextlib.suppress(OSError, IndexError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    return None


def is_living(pid: int, started: str | None) -> bool:
    """Say whether a process is there, and is the one that was started then."""
    if started != process_start(pid):
        return False
    try:
        os.kill(pid, 0)
    except PermissionError:  # it lives, and belongs to another user
        return True
    except OSError:
        return False
    return True


def records(folder: Path) -> dict[str, Record]:
    """Return what the journals of a folder say, hash by hash."""
    known: dict[str, Record] = {}
    for path in _inside(folder / ".progress"):
        if not path.name.endswith(".csv"):
            continue
        with contextlib.suppress(OSError, UnicodeDecodeError):
            lines = Path(path).read_text(encoding="utf-8").splitlines()
            for line in lines:
                try:
                    ended, hash_, seconds, size, modified = line.split(",")
                    record = Record(float(ended), float(seconds), int(size), int(modified))
                except ValueError:  # the last line of a process that was killed
                    continue
                if hash_ not in known or record.ended >= known[hash_].ended:
                    known[hash_] = record
    return known


def file_names(folder: Path) -> set[str]:
    """Return the names of the files in a folder; none where there is no folder."""
    return {entry.name for entry in _inside(folder)}


def note_of(folder: Path, hash_: str) -> Path:
    """Return where a run that failed leaves what it knows."""
    return folder / "runs" / f"{hash_}.failed.json"


def ended(folder: Path, wanted: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return which runs have a file, and which have only a note that they failed; hashes, from names alone."""
    wanted, present = set(wanted), file_names(folder / "runs")
    done = {name[:-3] for name in present if name.endswith(".h5")} & wanted
    notes = {name[:-12] for name in present if name.endswith(".failed.json")} & wanted
    return done, notes - done


def _inside(folder: Path) -> list[os.DirEntry[str]]:
    try:
        return list(os.scandir(folder))
    except OSError:
        return []


def whole_files(folder: Path, wanted: Iterable[str]) -> tuple[set[str], list[Path]]:
    """Return which runs have a whole file; what is damaged is set aside, so that it is made again.

    A file that is as a journal left it is believed; any other is read and its checksum compared.

    Returns
    -------
    whole : set of str
        Hashes.
    aside : list of Path
        Where the damaged files are now.
    """
    from synketa.execution.steps import Done
    from synketa.results.result_file import is_complete

    known = records(folder)
    whole: set[str] = set()
    aside: list[Path] = []
    wanted = set(wanted)
    journal = Journal(folder)
    names = file_names(folder / "runs")
    for entry in _inside(folder / "runs"):
        hash_ = entry.name.removesuffix(".h5")
        if not entry.name.endswith(".h5") or hash_ not in wanted:
            continue
        info = entry.stat()
        record = known.get(hash_)
        if record is None or (record.size, record.modified) != (info.st_size, info.st_mtime_ns):
            if not is_complete(entry.path):
                aside.append(set_aside(Path(entry.path)))
                continue
            journal.wrote(hash_, Done(record.seconds if record else 0.0, info.st_size, info.st_mtime_ns))
        whole.add(hash_)
        if note_of(folder, hash_).name in names:  # its process was killed when the file was there already
            with contextlib.suppress(OSError):
                note_of(folder, hash_).unlink()
    return whole, aside


def used_again(folder: Path, wanted: Iterable[str], *, look_only: bool = False) -> dict[str, set[str]]:
    """Take finished runs from the other folders of the same results: equal hashes, equal numbers.

    A file is linked, or copied where the disk has no links; one that is damaged is left where it is.

    Parameters
    ----------
    folder : Path
        Of the experiment that wants them.
    wanted : iterable of str
        Hashes.
    look_only : bool
        Say what would be taken, from names alone.

    Returns
    -------
    dict of str to set of str
        Name of the other folder -> hashes.
    """
    from synketa.results.result_file import is_complete

    left, taken = set(wanted), dict[str, set[str]]()
    for entry in sorted(_inside(folder.parent), key=lambda entry: entry.name) if left else ():
        if entry.name == folder.name or not entry.is_dir():
            continue
        runs = Path(entry.path) / "runs"
        there = {name[:-3] for name in file_names(runs) if name.endswith(".h5")} & left
        if not look_only:
            there = {hash_ for hash_ in there if is_complete(runs / f"{hash_}.h5") and _take(runs, folder, hash_)}
        if there:
            taken[entry.name] = there
            left -= there
    return taken


def _take(runs: Path, folder: Path, hash_: str) -> bool:
    """Link or copy a finished run; say whether it is there."""
    from synketa.common.atomic_write import replace_file

    source, place = runs / f"{hash_}.h5", folder / "runs" / f"{hash_}.h5"
    try:
        os.link(source, place)
    except FileExistsError:  # another sweep has just made it
        return True
    except OSError:  # another disk, or one without links
        try:
            replace_file(place, source.read_bytes())
        except (OSError, SynketaError):
            return False
    return True


def set_aside(path: Path) -> Path:
    """Rename a damaged file, so that its run counts as not done and nothing is lost."""
    aside = path.with_name(f"{path.name}.damaged")
    with contextlib.suppress(OSError):
        os.replace(path, aside)
    return aside


def recent_rate(written: Iterable[Record], began: float) -> float:
    """Return how many runs a second have ended of late, since a sweep began."""
    now = time.time()
    since = max(began, now - _RECENT)
    count = sum(record.ended >= since and record.seconds > 0 for record in written)
    return count / max(1.0, now - since)
