"""The journal of a class: a line for each answer, on disk before the answer is confirmed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import zlib
from collections.abc import Mapping
from pathlib import Path

from synketa.common.atomic_write import replace_file
from synketa.common.machine.disks import disk_error
from synketa.lab.classroom.counts import Counts, Post, read_post

__all__ = ["Journal"]

_LONG = 4_000_000  # bytes from which on a journal is written anew with the answers that count


class Journal:
    """Answers of a class, kept in one file.

    Parameters
    ----------
    path : Path
        The file; what is in it from an earlier server counts.
    lessons : mapping
        Names of the lessons, and how many steps each has.
    """

    def __init__(self, path: Path, lessons: Mapping[str, int]) -> None:
        self.counts = Counts()
        self.damaged = 0
        self.aside = path.with_name(f"{path.name}.left_aside")  #: what does not count: damaged, or of another lesson
        self._path = path
        self._waiting: list[tuple[bytes, asyncio.Future[None]]] = []
        self._writer: asyncio.Task[None] | None = None
        self._read(lessons)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        except OSError as error:
            raise disk_error(path, error, 0) from error

    def _read(self, lessons: Mapping[str, int]) -> None:
        """Take the answers of an earlier server; what was cut by its end, or is of no lesson here, is left aside."""
        lines = self._path.read_bytes().split(b"\n") if self._path.is_file() else []
        size, others = sum(map(len, lines)), []
        for line in filter(None, lines):
            text, _, sum_ = line.rpartition(b" ")
            post = None
            if sum_ == b"%08x" % zlib.crc32(text):
                with contextlib.suppress(ValueError):
                    post = read_post(json.loads(text), lessons)
            if post is None:
                others.append(line + b"\n")
            else:
                self.counts.add(post)
        self.damaged = len(others)
        self._lay_aside(others)
        if size > _LONG or others:
            replace_file(self._path, b"".join(map(_line, self.counts.posts())))

    def _lay_aside(self, lines: list[bytes]) -> None:
        """Keep lines beside the file."""
        if not lines:
            return
        try:
            with self.aside.open("ab") as file:
                file.writelines(lines)
        except OSError as error:
            raise disk_error(self.aside, error, 0) from error

    async def add(self, post: Post) -> bool:
        """Count an answer and return when it is on disk; False where the class is full.

        Answers that come together share one write: one fsync for all of them.
        """
        if not self.counts.add(post):
            return False
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((_line(post), done))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write())
        await done
        return True

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                await asyncio.to_thread(self._append, b"".join(line for line, _ in batch))
            except OSError as error:
                for _, done in batch:
                    if not done.done():
                        done.set_exception(disk_error(self._path, error, 0))
            else:
                for _, done in batch:
                    if not done.done():
                        done.set_result(None)

    def _append(self, lines: bytes) -> None:
        view = memoryview(lines)
        while view:
            view = view[os.write(self._file, view) :]
        os.fsync(self._file)

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)


def _line(post: Post) -> bytes:
    text = json.dumps(post.model_dump(), separators=(",", ":")).encode()
    return b"%s %08x\n" % (text, zlib.crc32(text))
