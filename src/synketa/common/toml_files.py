"""Read a TOML file, or say what is wrong with it, in the words of who writes one."""

from __future__ import annotations

import math
import os
import re
import tomllib
from pathlib import Path
from typing import Any

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.text_files import read_text

__all__ = ["display_path", "parse_toml", "read_toml", "shadowed", "size_fault"]

_WANT = "a TOML file"

#: What the tables of a file, or what is set in them, may have at most. Files that people write stay far below.
_LETTERS, _VALUES, _DEPTH, _WHOLE_NUMBER = 2_000_000, 250_000, 24, 2**63
#: A key of so many parts, which the reader of TOML would take long for; not after a letter, which is in a name.
_DEEP_KEY = re.compile(r"""(?<![\w."'-])(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){24}""")


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file; a missing or malformed one is a `ConfigurationError` that names the line and the remedy."""
    return parse_toml(read_text(path, _WANT), str(path))


def parse_toml(text: str, where: str) -> dict[str, Any]:
    """Return the tables of a text in TOML.

    Raises
    ------
    ConfigurationError
        The text is not TOML; the fault says in which line of `where`, what is there and what would be right.
    """
    if len(text) > _LETTERS:
        got = f"a file of {len(text) / 1e6:.0f} MB"
        raise ConfigurationError(Fault(where, "", got, f"{_WANT} of at most {_LETTERS / 1e6:.0f} MB"))
    if deep := _DEEP_KEY.search(text):
        line = text.count("\n", 0, deep.start()) + 1
        raise ConfigurationError(Fault(where, f"line {line}", f"a key of more than {_DEPTH} parts", "a shorter one"))
    tables = _parsed(text, where)
    if fault := size_fault(tables, where):
        raise ConfigurationError(fault)
    return tables


def size_fault(value: Any, where: str, path: str = "") -> Fault | None:
    """Return the fault of tables that are too many, too deep, or have a number or a text that is too long."""
    left = [_VALUES]

    def look(node: Any, depth: int) -> Fault | None:
        if isinstance(node, (dict, list, tuple)):
            left[0] -= len(node)
            if depth == _DEPTH:
                return Fault(where, "", f"lists or tables nested {_DEPTH} deep and more", "fewer of them")
            if left[0] < 0:
                return Fault(where, "", f"more than {_VALUES} values", "fewer of them, or several files")
            for key, item in node.items() if isinstance(node, dict) else enumerate(node):
                if fault := look(item, depth + 1):
                    return fault.under(where, str(key)[:40])
            return None
        return _length_fault(node, where)

    fault = look(value, 0)
    return fault and fault.under(where, path)


def _length_fault(value: Any, where: str) -> Fault | None:
    """Return the fault of a number or a text that is too long."""
    if isinstance(value, int) and not -_WHOLE_NUMBER <= value < _WHOLE_NUMBER:
        digits = int(value.bit_length() * math.log10(2)) + 1
        return Fault(where, "", f"a whole number of {digits} digits", "a number that a computer holds")
    if isinstance(value, str) and len(value) > _LETTERS:
        return Fault(where, "", f"a text of {len(value) / 1e6:.0f} MB", f"one of at most {_LETTERS / 1e6:.0f} MB")
    return None


def _parsed(text: str, where: str) -> dict[str, Any]:
    """Return what the reader of TOML makes of a text."""
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ConfigurationError(Fault(where, "", "lists or tables nested hundreds deep", "fewer of them")) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(_malformed(str(error), text, where)) from None
    except ValueError:  # int() refuses thousands of digits
        number = max(re.findall(r"\d+", text), key=len, default="")
        line = text.count("\n", 0, text.find(number)) + 1
        got = f"a whole number of {len(number)} digits"
        raise ConfigurationError(Fault(where, f"line {line}", got, "a number that a computer holds")) from None


#: What the reader of TOML says, as a pattern, and what is wanted there.
_PROBLEMS = (
    (r"Cannot overwrite a value|Duplicate inline table key", "each key once"),
    (r"Cannot declare|Cannot redefine namespace", "each table once: put its keys together"),
    (r"Cannot mutate immutable namespace", "all keys of a table { ... } or a list [ ... ] inside its brackets"),
    (r"Expected '=' after a key", 'key = value; a text in quotes, e.g. measure = "6 s"'),
    (r"Expected '\]'", "a table's name in brackets, e.g. [protocol]"),
    (r"Expected '\]\]'", "a name in double brackets, e.g. [[expect]]"),
    (r"Unclosed array", "a list that is closed by ]"),
    (r"Unclosed inline table", "a table on one line, { key = value, ... }, closed by }"),
    (r"Unterminated string|Expected '\"|Expected \"'", "a text with a quote at both ends"),
    (r"Unescaped|Escaped character|Invalid hex", "\\\\ for a backslash, or the text in single quotes: 'C:\\data'"),
    (r"Invalid date", "a text in quotes: no value here is a date"),
    (r"Illegal character|Found invalid character", "a text on one line, in plain quotes, without control characters"),
    (r"Invalid initial character for a key|Invalid statement", "a key of letters, digits, _ and -, or in quotes"),
    (r"Expected newline or end of document", "one value in a line; a text in quotes"),
    (r"Invalid value", 'a text in plain quotes ("6 s"), a number with a point (0.5), true, false, [list] or {table}'),
)


def _malformed(message: str, text: str, where: str) -> Fault:
    """Return what the reader of TOML says as a fault, with the line that it means."""
    lines = text.split("\n")
    match = re.search(r"line (\d+), column (\d+)", message)
    number = int(match[1]) if match else max(len(text.rstrip().split("\n")), 1)
    number, want = (
        min(number, len(lines)),
        next((want for problem, want in _PROBLEMS if re.search(problem, message)), ""),
    )
    line = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in lines[number - 1].strip())
    got = (
        f"`{line[:80]}{'...' if len(line) > 80 else ''}`" if line else "the end of the file" if not match else "nothing"
    )
    if message.startswith(("Cannot", "Duplicate")):
        got = f"{got}, which is there already"
    return Fault(where, f"line {number}", got, _hint(line) or want)


#: Slips that a line shows, as a pattern, and what is wanted then.
_SLIPS = (
    (r"=\s*(True|False|TRUE|FALSE|yes|no|on|off)\b", "true or false, in lower case"),
    (r"=\s*(None|null|nil|NA)\b", "no line at all: a key is left out where it has no value"),
    (r"[“”„«»‘’]", "plain quotes: \" or '"),
    (r"=\s*[-+−–]?\d+,\d+\s*(#.*)?$", "a decimal point: 0.5"),
    (r"=\s*[-+−–]?[\d.]+(e[-+]?\d+)?\s*[A-Za-zµμ%/]+", 'a number with a unit in quotes, e.g. "6 s"'),
    (r"=\s*[−–]", "a plain minus sign: -"),
    (r"=\s*(#.*)?$", "a value after the ="),
    (r"=\s*\{[^}]*$", "a table on one line, { key = value, ... }, closed by }"),
    (r"^\s*\w[\w.]*\s*:", "key = value, with an equals sign"),
)


def _hint(line: str) -> str:
    """Return what is wanted where a line shows a usual slip, else an empty text."""
    return next((want for slip, want in _SLIPS if re.search(slip, line)), "")


def display_path(path: Path) -> str:
    """Return a path as the user would type it, if that is shorter."""
    try:
        return min(os.path.relpath(path), str(path), key=len)
    except ValueError:  # another drive
        return str(path)


def shadowed(path: Path) -> Fault:
    """Return the fault of a file of one's own that bears the name of a shipped one, and is no copy of it."""
    return Fault(display_path(path), "", "the name of a shipped file with other content", "a name of its own")
