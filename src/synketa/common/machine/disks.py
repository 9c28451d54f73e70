"""Disks as clusters have them: which is full or refuses, how much is free and wanted, which option moves it."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.common.machine.surroundings import child_environment
from synketa.common.paths import cache_folder, user_path
from synketa.common.text import size_text

__all__ = [
    "HOPELESS",
    "check_file",
    "check_folder",
    "check_might_be_written",
    "check_programs_run",
    "disk_error",
    "free_megabytes",
    "processes_error",
    "scratch_folder",
]

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
#: Errors of a folder that will not be gone with the next run: a sweep ends.
HOPELESS = frozenset({*_FULL, errno.EROFS, errno.EACCES, errno.EPERM, getattr(errno, "ESTALE", errno.EROFS)})
_MEMORY = Path("/dev/shm")
_WANTED = 200.0  # MB of memory that must be free for the files of runs; a container may have 64


@dataclass(frozen=True)
class _Use:
    """What a folder is for, and what moves it."""

    words: str
    option: str


_RESULTS = _Use("the results", "--out")
_CACHE = _Use("the cache", "SYNKETA_CACHE")
_SCRATCH = _Use("the files of simulations", "--scratch (or SYNKETA_SCRATCH)")


def _use_of(path: Path) -> _Use:
    """Return what a path is for."""
    whole = Path(os.path.abspath(path))
    for folder, use in ((cache_folder, _CACHE), (scratch_folder, _SCRATCH)):
        with contextlib.suppress(SynketaError):
            if whole.is_relative_to(os.path.abspath(folder())):
                return use
    return _RESULTS


def scratch_folder() -> Path:
    """Return where runs keep their files while they last: ``SYNKETA_SCRATCH``, else memory where there is enough."""
    if chosen := os.environ.get("SYNKETA_SCRATCH"):
        return user_path(chosen, "SYNKETA_SCRATCH")
    if os.access(_MEMORY, os.W_OK) and free_megabytes(_MEMORY) >= _WANTED:
        return _MEMORY
    try:
        return Path(tempfile.gettempdir()).absolute()
    except OSError as error:
        want = f"a folder for {_SCRATCH.words} that can be written: {_SCRATCH.option}"
        raise ConfigurationError(Fault("temporary folder", "", "none that can be written", want)) from error


def _existing(path: Path) -> Path:
    """Return a path, or the nearest folder above it that is there."""
    whole = Path(os.path.abspath(path))
    return next((folder for folder in (whole, *whole.parents) if folder.exists()), whole)


def free_megabytes(path: Path) -> float:
    """Return what is free where a path is or would be, in MB; 0 where the system does not tell."""
    try:
        return shutil.disk_usage(_existing(path)).free / 1e6
    except OSError:
        return 0.0


def _disk_of(path: Path) -> str:
    """Return the place that a disk is mounted at, with what is free."""
    folder = _existing(path)
    while not os.path.ismount(folder) and folder != folder.parent:
        folder = folder.parent
    try:
        usage = shutil.disk_usage(folder)
        words = f"{folder} has {size_text(usage.free / 1e6)} of {size_text(usage.total / 1e6)} free"
        if hasattr(os, "statvfs") and usage.free > 0 and (state := os.statvfs(folder)).f_files and not state.f_favail:
            words += ", but takes no more files"
    except OSError:
        return str(folder)
    return words


def disk_error(path: Path | str, error: OSError, wanted: float = 0.0) -> SynketaError:
    """Return what to say where a file cannot be written: which disk, how much is free and wanted, what moves it.

    Parameters
    ----------
    path : Path
        Of the file or folder.
    error : OSError
        Becomes the cause: a sweep ends where no other run could be written either.
    wanted : float, optional
        Bytes that were to be written.
    """
    path = Path(path)
    use = _use_of(path)
    more = f" ({size_text(wanted / 1e6)} were to be written)" if wanted else ""
    again = (
        f"choose another folder for {use.words} with {use.option}, then run the command again: finished runs are kept"
    )
    if error.errno == getattr(errno, "EDQUOT", None):
        words = f"the disk is full for you: your quota is used up{more}; {_disk_of(path)}; remove files or {again}"
    elif error.errno in _FULL:
        words = f"the disk is full{more}; {_disk_of(path)}; free space or {again}"
    elif error.errno == errno.ENAMETOOLONG:
        words = f"the name is longer than this disk takes; a shorter name of the experiment, or {again}"
    else:
        words = f"cannot be written ({error.strerror or error}{more}); {again}"
    raised = SynketaError(f"{path}: {words}")
    raised.__cause__ = error
    return raised


def check_folder(folder: Path, megabytes: float = 0.0) -> None:
    """Look whether a folder can be made and written, and has space, before any time is spent.

    Parameters
    ----------
    folder : Path
    megabytes : float
        What will be written there.

    Raises
    ------
    ConfigurationError
        It can't, or has not.
    """
    use = _use_of(folder)
    want = f"a folder that you may write to: {use.option}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(4096))
            file.flush()
    except OSError as error:
        got = f"{error.strerror or error} ({_disk_of(folder)})"
        raise ConfigurationError(Fault(str(folder), "", got, want)) from error
    if (free := free_megabytes(folder)) < megabytes:
        want = f"at least {size_text(megabytes)} for {use.words}: space there, or another folder by {use.option}"
        raise ConfigurationError(Fault(str(folder), "", f"{size_text(free)} free", want))


def check_might_be_written(folder: Path) -> None:
    """Look whether a folder could be made and written, and leave nothing: for what runs nothing.

    Raises
    ------
    ConfigurationError
        It could not.
    """
    try:
        with tempfile.TemporaryDirectory(dir=_existing(folder)):
            pass
    except OSError as error:
        got = f"{error.strerror or error} ({_disk_of(folder)})"
        want = f"a folder that you may write to: {_use_of(folder).option}"
        raise ConfigurationError(Fault(str(folder), "", got, want)) from error


def check_file(path: Path, option: str, example: str = "") -> None:
    """Look whether a file can be written or replaced, before any time is spent on it; nothing is made.

    Parameters
    ----------
    path : Path
        Folders above it may be missing.
    option : str
        What it was given by.
    example : str, optional
        A name of a file, for who names a folder.

    Raises
    ------
    ConfigurationError
        It is a folder, a file is where its folder would be, or nothing can be written there.
    """
    if path.is_dir():
        want = f"a file to write, e.g. {path / example}" if example else "a file to write"
        raise ConfigurationError(Fault(option, "", f'"{path}", a folder', want))
    folder = _existing(path.parent)
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(4096))
            file.flush()
    except OSError as error:
        got = f'"{path}"' if folder.is_dir() else f'"{path}", where {folder} is a file'
        reason = f"{error.strerror or error}; {_disk_of(folder)}"
        want = f"a file in a folder that can be written: {folder} cannot ({reason})"
        raise ConfigurationError(Fault(option, "", got, want)) from error


def processes_error(error: OSError) -> SynketaError:
    """Return what to say where no processes can be started: they share semaphores in memory, as a disk."""
    words = (
        f"processes cannot be started ({error.strerror or error}); {_disk_of(_MEMORY)}; remove what is not needed there"
    )
    raised = SynketaError(words)
    raised.__cause__ = error
    return raised


def check_programs_run(folder: Path) -> None:
    """Look whether the programs in a folder may be run: disks of clusters are mounted noexec, or watched.

    Raises
    ------
    ConfigurationError
        They may not.
    """
    if os.name != "posix":
        return
    with tempfile.TemporaryDirectory(prefix="trying-", dir=folder) as name:
        program = Path(name, "program")
        program.write_text("#!/bin/sh\nexit 0\n")
        program.chmod(0o700)
        try:
            done = subprocess.run(
                [program], env=child_environment(), stdin=subprocess.DEVNULL, capture_output=True, check=False
            )
            reason = f"exit code {done.returncode}" if done.returncode else ""
        except OSError as error:
            reason = error.strerror or str(error)
    if not reason:
        return
    state = os.statvfs(folder).f_flag & getattr(os, "ST_NOEXEC", 0)
    got = f"a disk that is mounted noexec ({reason})" if state else f"a disk whose programs do not run ({reason})"
    want = (
        "one whose programs may be run, for what is compiled: set SYNKETA_CACHE to a folder there, or --backend numpy"
    )
    raise ConfigurationError(Fault(str(folder), "", got, want))
