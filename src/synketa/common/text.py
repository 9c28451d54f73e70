"""Numbers in words, for people."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping
from pathlib import Path

__all__ = ["as_code", "command_line", "counted", "pasted_words", "size_text", "time_text", "value_text"]


def command_line(
    command: str, arguments: Iterable[str], folder: Path | str = "", variables: Mapping[str, str] | None = None
) -> str:
    """Return a command of synketa as a line that can be pasted into bash, whatever is in its arguments.

    Parameters
    ----------
    command : str
        e.g. ``run``.
    arguments : iterable of str
        The first one names an experiment, a file, a model: what a command is about.
    folder : Path or str, optional
        Where names of files are looked for; the shell changes to it first.
    variables : mapping, optional
        Of the environment, for this command alone.
    """
    words = [f"./{word}" if index == 0 and word.startswith("-") else word for index, word in enumerate(arguments)]
    own = [f"{name}={_quoted(value)}" for name, value in (variables or {}).items()]
    line = " ".join([*own, "synketa", command, *map(_quoted, words)])
    return f"cd {_quoted(str(folder))} && {line}" if str(folder) else line


def pasted_words(words: Iterable[str]) -> str:
    """Return words as a line that bash reads back as they are, a command as it was typed among them."""
    return " ".join(map(_quoted, words))


def as_code(text: str) -> str:
    """Return a text as code of Markdown, which marks of code in it do not end."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    marks = "`" * (longest + 1)
    return f"{marks} {text} {marks}" if longest else f"{marks}{text}{marks}"


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


def value_text(value: object) -> str:
    """Return a value of an axis, a number as short as it can be or a word, as text."""
    return f"{value:g}" if isinstance(value, (int, float)) else str(value)


def time_text(seconds: float, digits: int = 4) -> str:
    """Return a time in the unit that fits it, to so many digits: "40 min", "3.5 d"; two are enough of a forecast."""
    size = abs(seconds)
    for unit, length, most in (("s", 1.0, 90.0), ("min", 60.0, 7200.0), ("h", 3600.0, 345600.0)):
        if 0 < size < most:
            return f"{float(f'{seconds / length:.{digits}g}'):g} {unit}"
    return f"{float(f'{seconds / 86400:.{digits}g}'):g} d" if size else "0 min"


def size_text(megabytes: float) -> str:
    """Return a predicted or free amount of disk in words."""
    if megabytes < 10:
        return f"{megabytes:.1f} MB" if megabytes >= 0.1 else f"{megabytes * 1000:.0f} kB"
    return f"{megabytes:.0f} MB" if megabytes < 1000 else f"{megabytes / 1000:.1f} GB"
