"""The compiled program of a structure: built once per machine and user, launched for every run.

The key of the cache is computed without Brian2, so a run of a cached program never imports it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from synketa.common.errors import Fault, SynketaError
from synketa.common.machine.disks import HOPELESS, disk_error, free_megabytes
from synketa.common.machine.locks import locked
from synketa.common.machine.surroundings import child_environment, foreign_words, python
from synketa.common.paths import made_cache_folder
from synketa.simulation.cpp.compiler import HOW_TO_GET_ONE, Compiler, compiler
from synketa.simulation.cpp.program import Output, Program, hopeless
from synketa.simulation.cpp.two_units import PROGRAM, TESTED

__all__ = ["Output", "Program", "compile_program", "is_whole", "program", "seal_program", "source_digests"]

_SOURCES = (
    "brian/network.py", "brian/texts.py", "brian/state.py",
    "cpp/engine.h", "cpp/loop.cpp", "cpp/loop.h", "cpp/spikequeue.h", "cpp/build.py",
    "cpp/two_units.py",
)  # fmt: skip


_FULL = 1.0  # MB; a disk with less is full


def key(structure: Mapping[str, Any], used: Compiler) -> str:
    """Return the name of a program in the cache."""
    parts = {
        "structure": structure,
        "sources": source_digests(),
        "versions": {name: version(name) for name in ("brian2", "numpy")},
        "compiler": [used.version, *used.flags, used.cpu],
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:24]


def source_digests() -> dict[str, str]:
    """Return the digest of every file that what is generated and compiled depends on, by its name."""
    here = Path(__file__).parent
    return {name: hashlib.sha256((here / name).read_bytes()).hexdigest() for name in _SOURCES}


def compile_program(structure: Mapping[str, Any], used: Compiler, folder: Path) -> None:
    """Generate and compile the program of a structure, in a process of its own: Brian2's device is global."""
    order = {"structure": structure, "flags": used.flags, "compiler": used.command}
    # It starts in a folder where nothing else is, with one encoding, and words of tools in one language.
    variables = child_environment({"TMPDIR": str(folder), "PYTHONUTF8": "1", "LC_ALL": "C"})
    done = subprocess.run(
        python("synketa.simulation.cpp.build"),
        input=json.dumps(order).encode(),
        capture_output=True,
        cwd=folder,
        env=variables,
        check=False,
    )
    if done.returncode == 0 and (folder / "code.json").is_file():
        return
    words = (done.stdout + done.stderr).decode(errors="replace")
    number = errno.ENOSPC if free_megabytes(folder) < _FULL else hopeless(words)
    if number:
        raise disk_error(folder.parent, OSError(number, os.strerror(number)))
    log = folder.parent.parent / "build.log"
    with contextlib.suppress(OSError):
        log.write_text(words, encoding="utf-8")
    last = (words.strip().splitlines() or ["no message"])[-1][:300]
    foreign = f"; {foreign_words()}" if foreign_words() else ""
    raise SynketaError(Fault("build", "", f"{last} (log: {log}){foreign}", "a model that compiles"))


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
            Fault("C++ compiler", "", "none that works", f"one ({HOW_TO_GET_ONE}), or --backend numpy (slower)")
        )
    name = key(structure, used)
    home = made_cache_folder("programs")
    found = Program(name, home / name / PROGRAM)
    try:
        if is_whole(found.executable.parent):
            return found
        with locked(home / f"{name}.lock"):
            if not is_whole(found.executable.parent):
                _warn_of_slow_build()
                _build(found, build, structure, used)
    except OSError as error:
        raise disk_error(home, error) from error
    return found


def _warn_of_slow_build() -> None:
    """Say that the version of Brian2 makes slow programs."""
    if version("brian2") not in TESTED:
        warnings.warn(
            f"Brian2 {version('brian2')}: the fast build was tested with {', '.join(TESTED)} only; compiling as "
            "Brian2 does, which takes minutes and gives slower programs",
            stacklevel=4,
        )


def _build(
    wanted: Program,
    build: Callable[[Mapping[str, Any], Compiler, Path], None],
    structure: Mapping[str, Any],
    used: Compiler,
) -> None:
    """Build a program beside its place, and put it there whole, with the digests of its files."""
    place = wanted.executable.parent
    with tempfile.TemporaryDirectory(prefix="building-", dir=place.parent, ignore_cleanup_errors=True) as folder:
        build(structure, used, Path(folder))
        result, code = Path(folder, "result"), Path(folder, "code")
        result.mkdir()
        shutil.move(code / wanted.executable.name, result / wanted.executable.name)
        shutil.move(code / "static_arrays", result / "static_arrays")
        made = json.loads(Path(folder, "code.json").read_text(encoding="utf-8"))
        seal_program(result, made)
        if place.exists():  # cut or changed
            os.replace(place, Path(folder, "damaged"))
        try:
            os.replace(result, place)
        except OSError as error:
            if error.errno in HOPELESS:
                raise
            shutil.copytree(result, place, dirs_exist_ok=True)  # a disk that renames no folders; digests tell a cut one


def seal_program(folder: Path, made: Mapping[str, Any]) -> None:
    """Write what is known of a program beside it, with the digests of its files."""
    (folder / "code.json").write_text(json.dumps({**made, "files": _digests(folder)}), encoding="utf-8")


def is_whole(folder: Path) -> bool:
    """Say whether a program of the cache is there, and its files are what they were when it was built."""
    try:
        made = json.loads((folder / "code.json").read_text(encoding="utf-8"))
        return bool(made["files"]) and made["files"] == _digests(folder)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False


def _digests(folder: Path) -> dict[str, str]:
    """Return the digests of the files of a program, but that which holds them."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "code.json"]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
