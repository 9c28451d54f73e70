"""Numbers in words, for people."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from pathlib import Path

__all__ = ["command_line", "counted", "duration_text", "size_text"]


def command_line(
    command: str, arguments: Iterable[str], folder: Path | str = "", variables: Mapping[str, str] | None = None
) -> str:
    """Return a command of synketa as a line that can be pasted into bash, whatever is in its arguments.

    Parameters
    ----------
    command : str
        e.g. ``run``.
    arguments : iterable of str
        The first one names an experiment.
    folder : Path or str, optional
        Where names of files are looked for; the shell changes to it first.
    variables : mapping, optional
        Of the environment, for this command alone.
    """
    words = [f"./{word}" if index == 0 and word.startswith("-") else word for index, word in enumerate(arguments)]
    own = [f"{name}={_quoted(value)}" for name, value in (variables or {}).items()]
    line = " ".join([*own, "synketa", command, *map(_quoted, words)])
    return f"cd {_quoted(str(folder))} && {line}" if str(folder) else line


def _quoted(word: str) -> str:
    """Return a word as bash reads it back; one with line ends stays in its line."""
    if word.isprintable():
        return shlex.quote(word)
    escaped = word.replace("\\", r"\\").replace("'", r"\'")
    return "$'" + "".join(c if c.isprintable() else _escape(c) for c in escaped) + "'"


def _escape(character: str) -> str:
    known = {"\n": r"\n", "\t": r"\t", "\r": r"\r"}
    return known.get(character) or "".join(f"\\x{byte:02x}" for byte in character.encode("utf-8", "surrogateescape"))


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Return a number with its noun: "1 condition", "2 conditions"."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def duration_text(seconds: float) -> str:
    """Return a predicted or measured duration in words, to two digits or so."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def size_text(megabytes: float) -> str:
    """Return a predicted or free amount of disk in words."""
    if megabytes < 10:
        return f"{megabytes:.1f} MB" if megabytes >= 0.1 else f"{megabytes * 1000:.0f} kB"
    return f"{megabytes:.0f} MB" if megabytes < 1000 else f"{megabytes / 1000:.1f} GB"
