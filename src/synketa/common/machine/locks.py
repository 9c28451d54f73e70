"""Locks that hold wherever they are taken: disks of clusters may refuse them (NFS without lockd, Lustre).

What is done under a lock is written whole or not at all, so a lock only spares doing it twice. Where the disk has no
locks a file that must not be there yet (``<name>.held``) stands for one; who holds it touches it again and again.
"""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import secrets
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from filelock import FileLock, Timeout

__all__ = ["locked", "locked_if_free"]

fcntl: ModuleType | None
try:
    import fcntl
except ImportError:  # Windows, whose disks have locks
    fcntl = None

_REFUSED = {
    errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, getattr(errno, "ENOTSUP", errno.EOPNOTSUPP), errno.EINVAL, errno.EIO,
    errno.EPROTONOSUPPORT, errno.EREMOTE if hasattr(errno, "EREMOTE") else errno.ENOLCK,
}  # fmt: skip
_BEAT, _SILENT, _LOOK = 5.0, 60.0, 0.2  # s between signs of life; without one: it is dead; between looks
_disks: dict[int, bool] = {}


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock; wait while somebody else does."""
    if _takes_locks(path.parent):
        with FileLock(path):
            yield
    else:
        with _Mark(path).held():
            yield


@contextlib.contextmanager
def locked_if_free(path: Path) -> Iterator[bool]:
    """Hold a lock and yield True; yield False where somebody else holds it."""
    if not _takes_locks(path.parent):
        mark = _Mark(path)
        if not mark.take() and not mark.take():  # the first may have removed that of a dead process
            yield False
            return
        with mark.kept():
            yield True
        return
    lock = FileLock(path, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


def _takes_locks(folder: Path) -> bool:
    """Say whether the disk of a folder has locks; asked once for each disk."""
    if fcntl is None:
        return True
    disk = folder.stat().st_dev
    if disk not in _disks:
        with tempfile.TemporaryFile(dir=folder) as file:
            try:
                fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                if error.errno not in _REFUSED:
                    raise
                _disks[disk] = False
            else:
                _disks[disk] = True
    return _disks[disk]


class _Mark:
    """A file that stands for a lock."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f"{path.name}.held")
        self._owner = f"{platform.node()} {os.getpid()} {secrets.token_hex(8)}"
        self._seen: tuple[tuple[int, int], float] | None = None

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Wait until it is ours."""
        while not self.take():
            time.sleep(_LOOK)
        with self.kept():
            yield

    def take(self) -> bool:
        """Make the file, where nobody else has; that of a dead process is removed."""
        try:
            handle = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        except FileExistsError:
            self._remove_dead()
            return False
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(self._owner)
        return True

    @contextlib.contextmanager
    def kept(self) -> Iterator[None]:
        """Touch it until the end, then remove it."""
        ended = threading.Event()

        def beat() -> None:
            while not ended.wait(_BEAT):
                with contextlib.suppress(OSError):
                    os.utime(self._path)

        thread = threading.Thread(target=beat, daemon=True)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join()
            with contextlib.suppress(OSError):
                if self._path.read_text(encoding="utf-8") == self._owner:  # nobody thought it dead
                    self._path.unlink()

    def _remove_dead(self) -> None:
        """Remove the file of a process that has ended here, or that has given no sign of life while this one looked."""
        with contextlib.suppress(OSError):
            state = self._path.stat()
            now, sign = time.monotonic(), (state.st_ino, state.st_mtime_ns)  # the clocks of two machines differ
            if self._seen is None or self._seen[0] != sign:
                self._seen = sign, now
            machine, process, *_ = [*self._path.read_text(encoding="utf-8").split(), "", ""]
            ended = machine == platform.node() and process.isdecimal() and not _is_alive(int(process))
            if not ended and now - self._seen[1] < _SILENT:
                return
            aside = self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}")
            os.rename(self._path, aside)  # of several that see it, one can
            aside.unlink()


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
