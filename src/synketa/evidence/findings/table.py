"""A table of findings as a CSV file: read, bounded and checked, all faults at once."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from synketa.common.errors import MOST_FAULTS, ConfigurationError, Fault, nearest, unknown
from synketa.common.text_files import read_text
from synketa.common.toml_files import display_path
from synketa.common.units import NUMBER, plain_characters, spelling_hint
from synketa.evidence.findings.finding import GATES, LEVELS, Finding

__all__ = ["COLUMNS", "MORE_COLUMNS", "MOST_FINDINGS", "findings_and_faults", "parse_findings", "read_findings"]

#: The columns that every table has, in any order.
COLUMNS = (
    "id", "level", "statement", "value", "low", "high", "unit", "species", "dose", "time", "gate", "class_hint",
    "number_read", "citation", "doi", "note",
)  # fmt: skip
#: Columns that a table may have: how a finding is compared.
MORE_COLUMNS = ("observable", "protocol", "condition", "comparison", "against")
MOST_FINDINGS = 2000  #: of a table
_MOST_LETTERS = {"statement": 1000, "citation": 1000, "note": 4000, "observable": 500}
_LETTERS = 300  # of any other cell
_LARGEST = 4_000_000  # bytes of a table
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,79}")
_NUMBER = re.compile(NUMBER)
_NUMBERS = ("value", "low", "high")
_NEEDED = ("id", "level", "statement", "value", "low", "high", "unit", "gate")


def read_findings(path: Path | str) -> list[Finding]:
    """Read a table of findings.

    Parameters
    ----------
    path : Path
        A CSV file whose first line names `COLUMNS`, in any order, and perhaps some of `MORE_COLUMNS`.

    Raises
    ------
    ConfigurationError
        Every fault of the file: columns that are missing or unknown, a finding without a source or a band, an inverted
        band, a level or gate that is none, an id that occurs twice, more than `MOST_FINDINGS` findings.
    """
    findings, faults = findings_and_faults(path)
    if faults:
        raise ConfigurationError(*faults[:MOST_FAULTS])
    return findings


def findings_and_faults(path: Path | str) -> tuple[list[Finding], list[Fault]]:
    """Read a table of findings; return the lines that are right, and what is wrong with the others.

    Raises
    ------
    ConfigurationError
        It is no such table.
    """
    path = Path(path)
    where = display_path(path)
    try:
        size = path.stat().st_size
    except OSError:
        size = 0  # what is wrong is said below
    if size > _LARGEST:
        want = f"at most {_LARGEST / 1e6:g} MB and {MOST_FINDINGS} findings"
        raise ConfigurationError(Fault(where, "", f"{size / 1e6:.1f} MB", want))
    return _parsed(read_text(path, "a table of findings (CSV)"), where)


def parse_findings(text: str, where: str) -> list[Finding]:
    """Return the findings of the text of a CSV file; see `read_findings`."""
    findings, faults = _parsed(text, where)
    if faults:
        raise ConfigurationError(*faults[:MOST_FAULTS])
    return findings


def _parsed(text: str, where: str) -> tuple[list[Finding], list[Fault]]:
    try:
        lines = csv.reader(io.StringIO(text), strict=True)
        head = [name.strip() for name in next(lines, [])]
        if wrong := [*_wrong_columns(head, where)]:
            raise ConfigurationError(*wrong)
        rows = [*_rows(lines, head, where)]
    except csv.Error as error:
        raise ConfigurationError(Fault(where, f"line {lines.line_num}", str(error), "a CSV file")) from None
    findings: list[Finding] = []
    faults: list[Fault] = []
    seen: dict[str, str] = {}
    for line, cells in rows:
        wrong = [*_wrong_cells(cells, where)]
        if (first := seen.setdefault(cells["id"], cells["line"])) != cells["line"]:
            got = f'the id "{cells["id"]}" of line {first} again'
            wrong.append(Fault(where, f"line {cells['line']}", got, "an id of its own"))
        faults += wrong
        findings += [] if wrong else [_finding(line, cells)]
    if not rows:
        faults.append(Fault(where, "", "no finding", "a line for each finding below the names of the columns"))
    return findings, faults


def _wrong_columns(head: list[str], where: str) -> Iterator[Fault]:
    """Yield the faults of the first line of a table."""
    known = {*COLUMNS, *MORE_COLUMNS}
    missing = [name for name in COLUMNS if name not in head]
    strange = [name for name in head if name not in known]
    if len(missing) == len(COLUMNS) and (sign := next((s for s in ";\t" if len(head) == 1 and s in head[0]), "")):
        got = f"{'semicolons' if sign == ';' else 'tabs'} between cells"
        yield Fault(where, "line 1", got, "commas between cells; texts with a comma in quotes")
        return
    if len(missing) == len(COLUMNS):
        yield Fault(where, "line 1", f'"{", ".join(head)[:200]}"', f"the columns {', '.join(COLUMNS)}")
        return
    absent = []
    for name in missing:
        if not (meant := nearest(name, strange)):
            absent.append(name)
        else:
            strange.remove(meant)
            yield Fault(where, "line 1", f'the column "{meant}"', f"the column {name}", name)
    if absent:
        got = f"no column{'s' * (len(absent) > 1)} {', '.join(absent)}"
        yield Fault(where, "line 1", got, f"the columns {', '.join(COLUMNS)}; cells may be empty")
    for name in strange:
        yield unknown(where, "line 1", name, [*COLUMNS, *MORE_COLUMNS])
    for name in {name for name in head if head.count(name) > 1}:
        yield Fault(where, "line 1", f"the column {name} twice", "each column once")


def _rows(lines: Iterator[list[str]], head: list[str], where: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the number and the cells of every line that is not empty."""
    count = 0
    for cells in lines:
        line = getattr(lines, "line_num", 0)
        if not any(cell.strip() for cell in cells):
            continue
        if (count := count + 1) > MOST_FINDINGS:
            raise ConfigurationError(
                Fault(where, "", f"more than {MOST_FINDINGS} findings", f"at most {MOST_FINDINGS}")
            )
        if len(cells) != len(head):
            want = f"{len(head)} cells, as in the first line; a text with a comma stands in quotes"
            raise ConfigurationError(Fault(where, f"line {line}", f"{len(cells)} cells", want))
        named = {name: cell.strip() for name, cell in zip(head, cells, strict=True)}
        yield line, {**named, "line": str(line)}


def _wrong_cells(cells: Mapping[str, str], where: str) -> Iterator[Fault]:
    """Yield the faults of one finding."""
    place = f"line {cells['line']} ({cells['id'][:80]})"
    for name, cell in cells.items():
        most = _MOST_LETTERS.get(name, _LETTERS)
        if len(cell) > most:
            yield Fault(where, f"{place} {name}", f"{len(cell)} letters", f"at most {most}")
        if strange := [letter for letter in cell if ord(letter) < 32 and letter not in "\n\t"]:
            yield Fault(where, f"{place} {name}", f"the control character {strange[0]!r}", "text")
    for name in _NEEDED:
        if not cells[name]:
            want = {"low": "the lower end of a band", "high": "the upper end of a band"}.get(name, f"a {name}")
            yield Fault(where, f"{place} {name}", "nothing", want)
    if cells["id"] and not _ID.fullmatch(cells["id"]):
        yield Fault(
            where, f"{place} id", f'"{cells["id"][:80]}"', "letters, digits, _, - and ., starting with a letter"
        )
    if not cells["citation"] and not cells["doi"]:
        yield Fault(where, f"{place} citation", "neither a citation nor a doi", "the paper that it is from")
    for name, known in (("level", LEVELS), ("gate", GATES)):
        if cells[name] and cells[name] not in known:
            yield unknown(where, f"{place} {name}", cells[name], known)
    yield from _wrong_numbers(cells, where, place)


def _wrong_numbers(cells: Mapping[str, str], where: str, place: str) -> Iterator[Fault]:
    """Yield the faults of value and band."""
    numbers = {}
    for name in _NUMBERS:
        text = plain_characters(cells[name])
        if _NUMBER.fullmatch(text) and math.isfinite(float(text)):
            numbers[name] = float(text)
        elif text:
            yield Fault(where, f"{place} {name}", f'"{cells[name]}"', spelling_hint(text) or "a number")
    if len(numbers) < len(_NUMBERS):
        return
    value, low, high = (numbers[name] for name in _NUMBERS)
    if low > high:
        yield Fault(where, f"{place} low", f"{low:g}, above high ({high:g})", "a band from low to high")
    elif low == high:
        yield Fault(where, f"{place} low", f"{low:g}, as high", "a band that has a width")
    elif not low <= value <= high:
        yield Fault(where, f"{place} value", f"{value:g}", f"a value inside its band, {low:g} to {high:g}")


def _finding(line: int, cells: Mapping[str, str]) -> Finding:
    texts = {field.name for field in fields(Finding)} - {*_NUMBERS, "line"}
    made: dict[str, Any] = {name: cells[name] for name in texts & cells.keys()}
    made |= {name: float(plain_characters(cells[name])) for name in _NUMBERS}
    return Finding(line=line, **made)
