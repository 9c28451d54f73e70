"""The compiled program of a structure: built once per machine and user, launched for every run.

The key of the cache is computed without Brian2, so a run of a cached program never imports it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout
from numpy.typing import NDArray

from synketa.common.errors import Fault, SynketaError
from synketa.common.paths import cache_folder
from synketa.simulation.cpp.two_units import TESTED

__all__ = ["Output", "Program", "as_text", "compile_program", "compiler", "program"]

_SOURCES = (
    "brian_network.py", "cpp/engine.h", "cpp/loop.cpp", "cpp/spikequeue.h", "cpp/build.py", "cpp/two_units.py",
)  # fmt: skip


@dataclass(frozen=True)
class Compiler:
    """A C++ compiler and the flags that it was probed to accept.

    Attributes
    ----------
    path, version : str
    flags : tuple of str
    cpu : str
        What the code is for; with ``native`` flags a program does not travel between machines.
    """

    path: str
    version: str
    flags: tuple[str, ...]
    cpu: str


#: Vectorised code: `__FAST_MATH__` is what makes glibc offer its vector exp (Brian2's -fno-finite-math-only hides
#: it), the alias limit lets gcc version loops over many arrays. NaN checks stay intact.
_PREFIX, _FRESH = "synketa-", 60.0  # folders of runs; those younger than this, s, may have no lock yet
_FAST = ("-O3", "-ffast-math", "-fno-finite-math-only", "-D__FAST_MATH__")
_GCC = ("--param=vect-max-version-for-alias-checks=1000",)
_PORTABLE = ("-O3",)


@cache
def compiler() -> Compiler | None:
    """Return the C++ compiler to use, or None when there is none.

    ``SYNKETA_CPU=portable`` leaves out everything that ties code to this CPU and all fast-math.
    """
    if text := os.environ.get("SYNKETA_COMPILER"):  # that of the machine which compiled for this one, see `as_text`
        fields = json.loads(text)
        return Compiler(**{**fields, "flags": tuple(fields["flags"])})
    path = shutil.which(os.environ.get("CXX", "g++")) or shutil.which("c++")
    if path is None:
        return None
    name = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout.split("\n")[0]
    if os.environ.get("SYNKETA_CPU") == "portable":
        return Compiler(path, name, _PORTABLE, "portable")
    native = ("-march=native", "-mtune=native")
    for flags in (
        (*_FAST, *native, *_GCC, "-mprefer-vector-width=512"),
        (*_FAST, *native, *_GCC),
        (*_FAST, *native),
        _FAST,
    ):
        if _accepts(path, flags):
            return Compiler(path, name, flags, _cpu() if "-march=native" in flags else platform.machine())
    return Compiler(path, name, _PORTABLE, "portable")


def as_text(used: Compiler) -> str:
    """Return a compiler as text for ``SYNKETA_COMPILER``: a process that has it set uses the programs of that one."""
    return json.dumps(asdict(used))


def _accepts(path: str, flags: tuple[str, ...]) -> bool:
    command = [path, *flags, "-Werror", "-x", "c++", "-", "-fsyntax-only"]
    return subprocess.run(command, input=b"int main() { return 0; }", capture_output=True, check=False).returncode == 0


def _cpu() -> str:
    """Return what identifies the instruction set of this machine."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return f"{platform.machine()} {platform.processor()}"
    flags = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    return f"{platform.machine()} {hashlib.sha256(' '.join(sorted(flags.split())).encode()).hexdigest()[:12]}"


def key(structure: Mapping[str, Any], used: Compiler) -> str:
    """Return the name of a program in the cache."""
    here = Path(__file__).parent
    parts = {
        "structure": structure,
        "sources": {name: hashlib.sha256((here / name).read_bytes()).hexdigest() for name in _SOURCES},
        "versions": {name: version(name) for name in ("brian2", "numpy")},
        "compiler": [used.version, *used.flags, used.cpu],
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:24]


@dataclass(frozen=True)
class Output:
    """What one launch recorded: arrays by name, and the CPU time of its loop in seconds."""

    arrays: dict[str, NDArray[Any]]
    loop_cpu: float


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
        folder = scratch or os.environ.get("SYNKETA_SCRATCH") or _scratch_folder()
        with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=folder) as name, FileLock(Path(name, "lock")):
            work = Path(name)
            head = np.array(schedule.shape, dtype=np.float64)
            (work / "schedule").write_bytes(head.tobytes() + np.ascontiguousarray(schedule, dtype=np.float64).tobytes())
            environment = {
                **os.environ,
                "SYNKETA_SEED": str(seed),
                "SYNKETA_SCHEDULE": str(work / "schedule"),
                "SYNKETA_OUTPUT": str(work / "output"),
            }
            # repr keeps every digit, and is read back as it is: 1e-05 and inf, too.
            arguments = [f"{name}={float(value)!r}" for name, value in values.items()]
            # Brian2's program reads its static arrays relative to where it starts.
            process = subprocess.Popen(
                [self.executable, *arguments], cwd=self.executable.parent, env=environment, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip
            try:
                messages, _ = process.communicate()
            except BaseException:
                process.kill()
                process.wait()
                raise
            if process.returncode == -signal.SIGTERM:  # asked to end, as all of a job is: no fault of the run
                raise KeyboardInterrupt
            # Brian2 reports a value that it could not set, or a file that it could not read, and goes on: silence
            # is the only good sign.
            if process.returncode != 0 or messages.strip():
                raise SynketaError(_failure(self, process.returncode, messages.decode(errors="replace")))
            return read_output(work / "output")


def _failure(ran: Program, code: int, messages: str) -> Fault:
    """Return why a launch failed, with the last of its messages."""
    last = f": {messages.strip()[-400:]}" if messages.strip() else ""
    if code < 0:
        name = signal.Signals(-code).name
        return Fault(str(ran.executable), "", f"a simulation that was killed by {name}{last}", "enough memory and time")
    return Fault(str(ran.executable), "", f"exit code {code}{last}", "a simulation that ends well")


def _scratch_folder() -> Path:
    return Path("/dev/shm" if os.access("/dev/shm", os.W_OK) else tempfile.gettempdir())


def remove_leftovers(folder: Path | None = None) -> None:
    """Remove the files of runs whose process was killed; those that are under way hold a lock on theirs."""
    folder = folder or Path(os.environ.get("SYNKETA_SCRATCH") or _scratch_folder())
    for home in folder.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError, Timeout):
            if time.time() - home.stat().st_mtime > _FRESH and (home / "lock").is_file():
                with FileLock(home / "lock", timeout=0):
                    shutil.rmtree(home, ignore_errors=True)


def read_output(path: Path) -> Output:
    """Read the output file of a program (layout in ``engine.h``)."""
    data = path.read_bytes()
    arrays: dict[str, NDArray[Any]] = {}
    at = 0
    while at < len(data):
        name = data[at : at + 48].rstrip(b"\0").decode()
        kind = np.dtype(data[at + 48 : at + 56].rstrip(b"\0").decode())
        rows, columns = np.frombuffer(data, np.int64, 2, at + 56)
        at += 72
        count = int(rows * columns)
        arrays[name] = np.frombuffer(data, kind, count, at).reshape(int(rows), int(columns))
        at += count * kind.itemsize
    loop = float(arrays.pop("loop_cpu")[0, 0])
    return Output({name: array[:, 0] if array.shape[1] == 1 else array for name, array in arrays.items()}, loop)


def compile_program(structure: Mapping[str, Any], used: Compiler, folder: Path) -> None:
    """Generate and compile the program of a structure, in a process of its own: Brian2's device is global."""
    order = {"structure": structure, "folder": str(folder), "flags": used.flags, "compiler": used.path}
    done = subprocess.run(
        [sys.executable, "-m", "synketa.simulation.cpp.build"],
        input=json.dumps(order),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        log = cache_folder() / "build.log"
        log.write_text(done.stdout + done.stderr)
        last = done.stderr.strip().splitlines()[-1:] or ["no message"]
        raise SynketaError(Fault("build", "", f"{last[0][:300]} (log: {log})", "a model that compiles"))


def program(
    structure: Mapping[str, Any], build: Callable[[Mapping[str, Any], Compiler, Path], None] = compile_program
) -> Program:
    """Return the compiled program of a structure; builds it when the cache has none.

    Two callers at once build once: the second waits for the first.

    Parameters
    ----------
    structure : mapping
        From `synketa.simulation.program_inputs.structure`.
    build : callable, optional
        Called with the structure, the compiler and an empty folder that the program is to be left in.

    Raises
    ------
    SynketaError
        No compiler, or the build failed.
    """
    used = compiler()
    if used is None:
        raise SynketaError(
            Fault(
                "g++",
                "",
                "no C++ compiler on the path",
                'a compiler (Debian: "apt-get install g++"), or --backend numpy (slower)',
            )
        )
    name = key(structure, used)
    home = cache_folder() / "programs"
    home.mkdir(exist_ok=True)
    executable = home / name / ("main.exe" if os.name == "nt" else "main")
    if executable.is_file():
        return Program(name, executable)
    with FileLock(home / f"{name}.lock"):
        if executable.is_file():
            return Program(name, executable)
        if version("brian2") not in TESTED:
            warnings.warn(
                f"Brian2 {version('brian2')}: the fast build was tested with {', '.join(TESTED)} only; compiling as "
                "Brian2 does, which takes minutes and gives slower programs",
                stacklevel=2,
            )
        with tempfile.TemporaryDirectory(prefix="building-", dir=home) as folder:
            build(structure, used, Path(folder))
            result = Path(folder) / "result"
            result.mkdir()
            shutil.move(Path(folder) / "code" / executable.name, result / executable.name)
            shutil.move(Path(folder) / "code.json", result / "code.json")
            shutil.move(Path(folder) / "code" / "static_arrays", result / "static_arrays")
            os.replace(result, home / name)
    return Program(name, executable)
