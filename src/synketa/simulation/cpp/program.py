"""One launch of a compiled program: what it is started with, how it ends, and what it leaves."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import Fault, SynketaError
from synketa.common.machine.disks import HOPELESS, disk_error, scratch_folder
from synketa.common.machine.locks import locked, locked_if_free
from synketa.common.machine.surroundings import child_environment
from synketa.common.paths import user_path

__all__ = ["Output", "Program", "hopeless", "read_output", "remove_leftovers"]

#: What Brian2 says of a value or file that it goes on without.
_COMPLAINTS = (
    "Cannot set unknown variable '", "Could not read '", "Error reading '", "Error opening static array",
    "Error: Requested sample size", "Error: tried to create synapse",
)  # fmt: skip
_OUTPUT_FAILED, _NOT_LINKED = 4, 127  # exit codes: of engine.h, and of the loader of programs
_PREFIX, _FRESH = "synketa-", 60.0  # folders of runs; those younger than this, s, may have no lock yet


@dataclass(frozen=True)
class Output:
    """What one launch recorded: arrays by name, the CPU time of its loop in seconds, and what was said beside."""

    arrays: dict[str, NDArray[Any]]
    loop_cpu: float
    messages: str = ""


@dataclass(frozen=True)
class Program:
    """A compiled program on disk."""

    key: str
    executable: Path

    def launch(
        self,
        seed: int,
        values: Mapping[str, float],
        schedule: NDArray[np.float64],
        scratch: Path | None = None,
    ) -> Output:
        """Run the program once.

        Parameters
        ----------
        seed : int
            Connectivity, heterogeneity and initial state.
        values : mapping
            ``group.name`` -> SI value.
        schedule : ndarray, shape (rows, 1 + channels)
            Network time (s) and the channels of `synketa.simulation.program_inputs.CHANNELS`.
        scratch : Path, optional
            Where the run keeps its files while it lasts; default: ``SYNKETA_SCRATCH``, else memory, where the system
            has such a folder.

        Raises
        ------
        SynketaError
            The program failed; the message has the last of what it wrote.
        """
        folder = user_path(scratch, "scratch") if scratch else scratch_folder()
        try:
            with (
                tempfile.TemporaryDirectory(prefix=_PREFIX, dir=folder, ignore_cleanup_errors=True) as name,
                locked(Path(name, "lock")),
            ):
                return self._launch(Path(name), seed, values, schedule)
        except OSError as error:
            raise disk_error(folder, error) from error

    def _launch(self, work: Path, seed: int, values: Mapping[str, float], schedule: NDArray[np.float64]) -> Output:
        head = np.array(schedule.shape, dtype=np.float64)
        (work / "schedule").write_bytes(head.tobytes() + np.ascontiguousarray(schedule, dtype=np.float64).tobytes())
        variables = {
            "SYNKETA_SEED": str(seed),
            "SYNKETA_SCHEDULE": str(work / "schedule"),
            "SYNKETA_OUTPUT": str(work / "output"),
        }
        # repr keeps every digit, and is read back as it is: 1e-05 and inf, too.
        arguments = [f"{name}={float(value)!r}" for name, value in values.items()]
        try:
            # Brian2's program reads its static arrays relative to where it starts.
            process = subprocess.Popen(
                [self.executable, *arguments], cwd=self.executable.parent, env=child_environment(variables),
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
        except OSError as error:
            raise SynketaError(_not_started(self, error)) from None
        try:
            written, _ = process.communicate()
        except BaseException:
            process.kill()
            process.wait()
            raise
        if process.returncode == -signal.SIGTERM:  # asked to end, as all of a job is: no fault of the run
            raise KeyboardInterrupt
        messages = written.decode(errors="replace").strip()
        if process.returncode == _OUTPUT_FAILED and (number := hopeless(messages)):
            raise OSError(number, os.strerror(number))
        # Brian2 reports a value that it could not set, or a file that it could not read, and goes on. What others
        # write (a library that a site puts before every program) is no fault.
        if process.returncode != 0 or any(words in messages for words in _COMPLAINTS):
            raise SynketaError(_failure(self, process.returncode, messages))
        return read_output(work / "output", messages)


def hopeless(messages: str) -> int:
    """Return which error of a disk a program speaks of; 0 where of none."""
    return next((number for number in sorted(HOPELESS) if os.strerror(number) in messages), 0)


def _not_started(ran: Program, error: OSError) -> Fault:
    """Return why a program could not be started."""
    got = f"a program that does not start ({error.strerror or error})"
    want = "a disk whose programs may be run (not mounted noexec): set SYNKETA_CACHE to a folder there"
    return Fault(str(ran.executable), "", got, want)


def _failure(ran: Program, code: int, messages: str) -> Fault:
    """Return why a launch failed, with the last of its messages."""
    last = f": {messages[-400:]}" if messages else ""
    if code < 0:
        name = signal.Signals(-code).name
        return Fault(str(ran.executable), "", f"a simulation that was killed by {name}{last}", "enough memory and time")
    if code == _NOT_LINKED and (libraries := os.environ.get("LD_LIBRARY_PATH")):
        last += f" (LD_LIBRARY_PATH is {libraries}: a library there may be another version)"
    return Fault(str(ran.executable), "", f"exit code {code}{last}", "a simulation that ends well")


def remove_leftovers(folder: Path | None = None) -> None:
    """Remove the files of runs whose process was killed; those that are under way hold a lock on theirs."""
    for home in (folder or scratch_folder()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - home.stat().st_mtime <= _FRESH:
                continue
            if not (home / "lock").is_file():  # killed before it had one
                shutil.rmtree(home, ignore_errors=True)
            else:
                with locked_if_free(home / "lock") as is_ours:
                    if is_ours:
                        shutil.rmtree(home, ignore_errors=True)


def read_output(path: Path, messages: str = "") -> Output:
    """Read the output file of a program (layout in ``engine.h``).

    Raises
    ------
    SynketaError
        It is not whole: a program ends it with a block of its own.
    """
    data = path.read_bytes() if path.is_file() else b""
    arrays: dict[str, NDArray[Any]] = {}
    at = 0
    try:
        while at < len(data):
            name = data[at : at + 48].rstrip(b"\0").decode()
            kind = np.dtype(data[at + 48 : at + 56].rstrip(b"\0").decode())
            rows, columns = np.frombuffer(data, np.int64, 2, at + 56)
            at += 72
            if min(rows, columns) < 0:
                break
            count = int(rows * columns)
            arrays[name] = np.frombuffer(data, kind, count, at).reshape(int(rows), int(columns))
            at += count * kind.itemsize
        whole = int(arrays.pop("whole")[0, 0]) == len(arrays)
    except (KeyError, IndexError, TypeError, ValueError):
        whole = False
    if not whole:
        last = f"; the simulation wrote: {messages[-400:]}" if messages else ""
        raise SynketaError(Fault(str(path), "", f"an output of {len(data)} bytes that is cut{last}", "a whole one"))
    loop = float(arrays.pop("loop_cpu")[0, 0])
    flat = {name: array[:, 0] if array.shape[1] == 1 else array for name, array in arrays.items()}
    return Output(flat, loop, messages[-4000:])
