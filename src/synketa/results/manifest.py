"""Which runs an experiment has, and what a report must know of it: ``manifest.json`` and ``runs.jsonl`` of its folder.

``manifest.json`` is the head, see `synketa.results.manifest_schema.Manifest`. ``runs.jsonl`` has a line for each run::

    {"hash": "0a1b...", "condition": "ketamine", "point": {axis: value}, "seed": 1, "path": "runs/0a1b....h5"}

with paths relative to the folder; pandas reads it with ``read_json("runs.jsonl", lines=True)``. The head holds the
checksum of the lines, so that the two belong together. Until format 2 the runs were in the head: those are still read.

Imports little: `synketa status` reads heads and lines, and needs no schema.
"""

from __future__ import annotations

import contextlib
import filecmp
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from synketa.common.errors import SynketaError
from synketa.common.machine.disks import disk_error

if TYPE_CHECKING:
    from synketa.results.manifest_schema import RunEntry

__all__ = [
    "FORMAT_VERSION",
    "RUNS_FILE",
    "completed",
    "label",
    "read_head",
    "read_listing",
    "read_manifest",
    "write_manifest",
]

FORMAT_VERSION = 2
RUNS_FILE = "runs.jsonl"
_AGAIN = "run the same command again"


# --------------------------------------------------------------------------------------- reading


def read_head(path: Path) -> dict[str, Any]:
    """Return a manifest without its runs; empty where there is none that can be read."""
    with contextlib.suppress(OSError, ValueError, RecursionError):
        head = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(head, dict):
            head.pop("runs", None)
            return head
    return {}


def read_listing(path: Path | str) -> dict[str, Any]:
    """Return a manifest as it is written, with its runs under ``runs``: quick, without defaults.

    Raises
    ------
    SynketaError
        A file is missing, is not JSON, is of a newer format, or does not belong to the other one.
    """
    path = _head_path(path)
    head = _json(path)
    if not isinstance(head, dict) or "experiment" not in head:
        raise SynketaError(f'{path}: not a manifest, it needs "experiment" and runs; {_AGAIN}')
    if head.get("format", 1) not in (1, FORMAT_VERSION):
        raise SynketaError(f"{path}: manifest format {head['format']}, this synketa reads {FORMAT_VERSION}; {_AGAIN}")
    if "runs" not in head:
        head["runs"] = _read_runs(path.with_name(RUNS_FILE), head.get("runs_sha256"))
    return head


def read_manifest(path: Path | str) -> dict[str, Any]:
    """Read a manifest (or find it in a folder), check it, and fill in what is optional.

    Raises
    ------
    SynketaError
        As `read_listing`, or a value is of a wrong type.
    """
    return completed(read_listing(path), str(_head_path(path)))


def completed(manifest: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Return a manifest with defaults for what it leaves out; `where` is for the error message."""
    from synketa.results.manifest_schema import validated_head

    if not {"experiment", "runs"} <= manifest.keys():
        raise SynketaError(f'{where}: not a manifest, it needs "experiment" and runs; {_AGAIN}')
    head = {name: value for name, value in manifest.items() if name != "runs" and value is not None}
    return {**validated_head(head, where), "runs": manifest["runs"]}


def _head_path(path: Path | str) -> Path:
    path = Path(path)
    return path / "manifest.json" if path.is_dir() else path


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SynketaError(f"{path}: no such file; run the experiment first, with the same --out") from error
    except (OSError, ValueError, RecursionError) as error:
        raise SynketaError(f"{path}: cannot be read ({_reason(error)}); {_AGAIN}") from error


def _reason(error: Exception) -> str:
    """Return in words why a file of JSON cannot be read."""
    if isinstance(error, OSError):
        return error.strerror or "no such device"
    line = getattr(error, "lineno", None)
    return f"damaged in line {line}" if line else "damaged"


def _read_runs(path: Path, checksum: object) -> list[RunEntry]:
    try:
        lines = path.read_bytes()
        if hashlib.sha256(lines).hexdigest() != checksum:
            raise SynketaError(f"{path}: not the runs that manifest.json is of; {_AGAIN}")
        # in one go: 10^5 lines take a quarter of the time that they take one by one
        entries: list[RunEntry] = json.loads(b"[" + lines.rstrip(b"\n").replace(b"\n", b",") + b"]")
    except FileNotFoundError as error:
        raise SynketaError(f"{path}: no such file; {_AGAIN}") from error
    except (OSError, ValueError, RecursionError) as error:
        raise SynketaError(f"{path}: cannot be read ({_reason(error)}); {_AGAIN}") from error
    return entries


# --------------------------------------------------------------------------------------- writing


def write_manifest(folder: Path, head: Mapping[str, Any], entries: Iterable[Mapping[str, Any]]) -> bool:
    """Write the runs, line by line, and then the head; say whether anything is new or changed.

    Raises
    ------
    SynketaError
        The folder cannot be written.
    """
    path, runs = folder / "manifest.json", folder / RUNS_FILE
    try:
        with _partial(runs) as fresh:
            checksum = _write_lines(fresh, entries)
            is_changed = _replace_if_different(fresh, runs)
        written = {"format": FORMAT_VERSION, **head, "runs_sha256": checksum}
        written.pop("runs", None)
        with _partial(path) as fresh:
            fresh.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
            is_changed |= _replace_if_different(fresh, path)
    except OSError as error:
        raise disk_error(path, error) from error
    return is_changed


def _write_lines(path: Path, entries: Iterable[Mapping[str, Any]]) -> str:
    """Write a line for each entry; return the checksum of them all."""
    digest = hashlib.sha256()
    with path.open("wb") as stream:
        for entry in entries:
            line = json.dumps(entry).encode() + b"\n"
            digest.update(line)
            stream.write(line)
    return digest.hexdigest()


@contextlib.contextmanager
def _partial(path: Path) -> Iterator[Path]:
    """Yield where a file is written before it takes its place; what is left there is removed."""
    fresh = path.with_name(f".{path.stem}.{os.getpid()}.partial")
    try:
        yield fresh
    finally:
        fresh.unlink(missing_ok=True)


def _replace_if_different(fresh: Path, path: Path) -> bool:
    """Let a whole file take its place, unless an equal file is there; say whether it did."""
    if path.is_file() and filecmp.cmp(path, fresh, shallow=False):
        return False
    with fresh.open("rb") as stream:
        os.fsync(stream.fileno())
    os.replace(fresh, path)
    return True


def label(condition: str, point: Mapping[str, float | str], seed: int) -> str:
    """Return what tells a run from the others of its experiment."""
    values = [f"{axis} {v if isinstance(v, str) else format(v, 'g')}" for axis, v in point.items()]
    return ", ".join([condition, *values, f"seed {seed}"])
