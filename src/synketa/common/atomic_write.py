"""Write a file whole or not at all; of small ones that are kept long, see that they are still what was written."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import json
import os
import secrets
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from synketa.common.machine.disks import disk_error

__all__ = [
    "csv_text",
    "read_sealed",
    "remove_partial_files",
    "replace_file",
    "write_lines",
    "write_sealed",
    "write_table",
]

_CHUNK = 1 << 20  # characters of a table that are written at once


def replace_file(path: Path | str, content: bytes | Iterable[bytes]) -> None:
    """Write a file whole or not at all: partial name, fsync, rename, fsync of the folder.

    Parameters
    ----------
    path : Path
    content : bytes or iterable of bytes
        Of a large file, its parts as they are made.

    Raises
    ------
    SynketaError
        The disk is full or the folder cannot be written; nothing is left behind.
    """
    path = Path(path)
    partial = path.with_name(f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}.partial")
    size = 0
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(partial, "xb") as stream:
            for part in [content] if isinstance(content, bytes) else content:
                size += len(part)
                stream.write(part)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(partial, path)
        _sync_folder(path.parent)
    except OSError as error:
        _remove(partial)
        raise disk_error(path, error, size) from error
    except BaseException:  # Ctrl-C as well: no partial file stays
        _remove(partial)
        raise


def _remove(partial: Path) -> None:
    with contextlib.suppress(OSError):  # e.g. its parent is a file: there is nothing to remove
        partial.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # elsewhere a folder cannot be opened, and a rename is durable without
    with contextlib.suppress(OSError):  # not every disk can: the file itself is safe
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write_lines(path: Path | str, columns: Sequence[str], lines: Iterable[str]) -> None:
    """Write a CSV file whole or not at all, from lines that `csv_text` has made of cells."""

    def chunks() -> Iterator[bytes]:
        held, length = [csv_text(columns)], 0
        for line in lines:
            held.append(line)
            length += len(line)
            if length > _CHUNK:
                yield ("\n".join(held) + "\n").encode()
                held, length = [], 0
        if held:
            yield ("\n".join(held) + "\n").encode()

    replace_file(path, chunks())


def write_table(path: Path | str, columns: Sequence[str], rows: Iterable[Mapping[str, Any]], digits: int = 0) -> None:
    """Write a CSV file whole or not at all from rows by column, see `csv_text`."""
    write_lines(path, columns, (csv_text([row.get(column) for column in columns], digits) for row in rows))


def csv_text(cells: Iterable[Any], digits: int = 0) -> str:
    """Return cells as a part of a line of a CSV file: what is missing empty, floats in full or with so many digits."""

    def text(value: Any) -> str:
        if value is None:
            return ""
        if not isinstance(value, float):
            return str(value)
        return f"{value:.{digits}g}" if digits else repr(float(value))

    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow([text(cell) for cell in cells])
    return "" if line.getvalue() == '""' else line.getvalue()  # a line of one empty cell would not be one


def write_sealed(path: Path, value: Any) -> None:
    """Write a value as JSON with its checksum."""
    text = json.dumps(value)
    sealed = {"value": value, "sha256": hashlib.sha256(text.encode()).hexdigest()}
    replace_file(path, json.dumps(sealed).encode())


def read_sealed(path: Path) -> Any:
    """Return the value of a JSON file; None where there is none, or it is damaged.

    A file of version 0.1 has no checksum: what is in it is returned as it is.
    """
    try:
        read = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(read, dict) or read.keys() != {"value", "sha256"}:
        return read
    return read["value"] if hashlib.sha256(json.dumps(read["value"]).encode()).hexdigest() == read["sha256"] else None


def remove_partial_files(folder: Path, pattern: str = ".*.partial", age: float = 86_400.0) -> None:
    """Remove what writers that were killed have left in a folder; nobody writes a file for as long as `age` (s)."""
    for partial in folder.glob(pattern):
        with contextlib.suppress(OSError):
            if time.time() - partial.stat().st_mtime > age:
                shutil.rmtree(partial) if partial.is_dir() else partial.unlink()
