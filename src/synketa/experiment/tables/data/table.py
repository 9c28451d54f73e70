"""A table of measured values: a line for each group and time, with ``time, value, error, unit, group``."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from synketa.common.errors import ConfigurationError, Fault, is_slip_of, nearest
from synketa.common.units import NUMBER, plain_characters, spelling_hint
from synketa.experiment.tables.dose_table import TextFile

__all__ = ["MOST_ROWS", "DataRow", "DataTable", "read_data_table"]

#: Columns that are read, and what else they are called.
_COLUMNS = {
    "time": ("time", "t"),
    "value": ("value", "mean", "y"),
    "error": ("error", "err", "sem", "se", "sd", "ci95"),
    "unit": ("unit", "units"),
    "group": ("group", "condition", "arm"),
    "n": ("n", "animals", "count"),
}
#: Names of a column of errors that say what they are.
_KINDS = {"sem": "sem", "se": "sem", "sd": "sd", "ci95": "ci95"}
_MISSING = {"", ".", "na", "nan", "n/a", "null", "-"}
_MOST_FAULTS = 8
MOST_ROWS = 2000  #: of one table


@dataclass(frozen=True)
class DataRow:
    """A line of the table, its numbers as they are written.

    Attributes
    ----------
    line : int
    time, value, error : float
        Without units; time and error are None where the table has none.
    unit, group : str
        Empty where the table has no such column.
    n : int, optional
    others : dict
        Column -> cell of the columns that are not known here: those of axes.
    """

    line: int
    time: float | None
    value: float
    error: float | None
    unit: str
    group: str
    n: int | None
    others: Mapping[str, str]


@dataclass(frozen=True)
class DataTable:
    """The rows of a table.

    Attributes
    ----------
    rows : tuple of DataRow
    columns : tuple of str
        The names of its columns, known ones as they are called here.
    error_kind : str
        What the name of the column of errors says it is: ``sem``, ``sd``, ``ci95`` or nothing.
    """

    rows: tuple[DataRow, ...] = ()
    columns: tuple[str, ...] = ()
    error_kind: str = ""


@dataclass
class _Reader:
    """One pass over a file; what is wrong is collected."""

    file: str
    faults: list[Fault] = field(default_factory=list)

    def fault(self, line: int, column: str, got: str, want: str, near: str | None = None) -> None:
        place = ", ".join(filter(None, (self.file, f"line {line}" if line else "", column)))
        self.faults.append(Fault("", "file", f"{got} in {place}", want, near))

    def raise_faults(self) -> None:
        if not self.faults:
            return
        left = self.faults[_MOST_FAULTS:]
        more = [Fault("", "file", f"{len(left)} more faults in {self.file}", "none")] if len(left) > 1 else left
        raise ConfigurationError(*self.faults[:_MOST_FAULTS], *more)


def read_data_table(source: TextFile) -> DataTable:
    """Return the rows of a table.

    Columns come in any order, between commas, semicolons or tabs, named in the first line; ``#`` begins a comment.

    Raises
    ------
    ConfigurationError
        No column of values, a value that is none, a line with another number of cells; by line and name.
    """
    if source.text is None:
        return DataTable()
    reader = _Reader(source.file)
    lines = [
        (number, line)
        for number, line in enumerate(source.text.splitlines(), 1)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    if not lines:
        reader.fault(0, "", "no line", "a line with the names of the columns")
    reader.raise_faults()
    head_number, head = lines[0]
    separator = next((mark for mark in "\t;," if mark in head), ",")
    columns, kind = _columns(reader, head_number, _cells(head, separator))
    reader.raise_faults()
    if len(lines) - 1 > MOST_ROWS:
        reader.fault(0, "", f"{len(lines) - 1} rows", f"at most {MOST_ROWS}: means of groups, with errors and n")
    if len(lines) == 1:
        reader.fault(0, "", "names of columns and no row", "a row for each group and time")
    reader.raise_faults()
    rows = [*_rows(reader, lines[1:], columns, separator)]
    _repeated(reader, rows)
    reader.raise_faults()
    return DataTable(tuple(rows), tuple(columns), kind)


def _cells(line: str, separator: str) -> list[str]:
    return [cell.strip() for cell in next(csv.reader([line], delimiter=separator, skipinitialspace=True))]


def _columns(reader: _Reader, line: int, written: Sequence[str]) -> tuple[list[str], str]:
    """Return the names of the columns, known ones as they are called here, and what the errors are."""
    known = {name: column for column, names in _COLUMNS.items() for name in names}
    columns = [known.get(name.lower(), name) for name in written]
    while columns and not columns[-1]:
        columns.pop()
    kind = next((_KINDS[name.lower()] for name in written if name.lower() in _KINDS), "")
    for name in dict.fromkeys(columns):
        if columns.count(name) > 1:
            reader.fault(line, name or "a column without a name", "a column twice", "each column once")
        elif (near := nearest(name.lower(), _COLUMNS)) and name not in _COLUMNS and is_slip_of(name.lower(), near):
            reader.fault(line, "", f'a column "{name}"', f"one of {', '.join(_COLUMNS)}, or the name of an axis", near)
    if "value" not in columns and not reader.faults:
        numbers = sum(bool(re.fullmatch(NUMBER, name)) for name in written)
        got = "numbers" if numbers > len(written) / 2 else f"no column value among {', '.join(written)[:120]}"
        reader.fault(line, "", got, f"the names of the columns: {', '.join(_COLUMNS)}")
    return columns, kind


def _rows(
    reader: _Reader, lines: Sequence[tuple[int, str]], columns: Sequence[str], separator: str
) -> Iterator[DataRow]:
    for number, line in lines:
        cells = _cells(line, separator)
        if len(cells) < len(columns) or any(cells[len(columns) :]):
            comma = " (a decimal comma parts a number in two)" if separator == "," and len(cells) > len(columns) else ""
            want = "as many as there are names in the first line; numbers with a decimal point"
            reader.fault(number, "", f"{len(cells)} values for {len(columns)} columns{comma}", want)
            continue
        if (row := _row(reader, number, dict(zip(columns, cells, strict=False)))) is not None:
            yield row


def _row(reader: _Reader, line: int, cells: Mapping[str, str]) -> DataRow | None:
    """Return one line, or None where a cell of it is wrong."""
    before = len(reader.faults)
    value = _number(reader, line, "value", cells)
    if value is None and len(reader.faults) == before:
        reader.fault(line, "value", "nothing", "a number; leave the row out where nothing was measured")
    time = _number(reader, line, "time", cells) if "time" in cells else None
    if "time" in cells and time is None and len(reader.faults) == before:
        reader.fault(line, "time", "nothing", "when it was measured")
    error = _number(reader, line, "error", cells)
    if error is not None and error <= 0:
        reader.fault(line, "error", f"{error:g}", "an error above 0; left empty where there is none")
    n = _number(reader, line, "n", cells)
    if n is not None and (n < 1 or n != int(n)):
        reader.fault(line, "n", f"{n:g}", "a whole number of 1 or above")
    if "group" in cells and not cells["group"]:
        reader.fault(line, "group", "nothing", "a condition of the experiment")
    if len(reader.faults) > before or value is None:
        return None
    others = {name: cell for name, cell in cells.items() if name not in _COLUMNS}
    unit, group = cells.get("unit", ""), cells.get("group", "")
    return DataRow(line, time, value, error, unit, group, None if n is None else int(n), others)


def _number(reader: _Reader, line: int, column: str, cells: Mapping[str, str]) -> float | None:
    """Return the number in a cell; None where there is none, or where it is wrong."""
    cell = plain_characters(cells.get(column, "")).strip()
    if cell.lower() in _MISSING:
        return None
    if not re.fullmatch(NUMBER, cell) or not math.isfinite(float(cell)):
        unit = " without its unit, which has a column of its own" if re.match(rf"{NUMBER}\s*[A-Za-z%]", cell) else ""
        reader.fault(line, column, f'"{cell[:40]}"', spelling_hint(cell) or f"a number{unit}")
        return None
    return float(cell)


def _repeated(reader: _Reader, rows: Sequence[DataRow]) -> None:
    """Collect rows of the same group, time and point of the axes."""
    seen: dict[tuple[object, ...], int] = {}
    for row in rows:
        key = (row.group, row.time, tuple(sorted(row.others.items())))
        if (first := seen.setdefault(key, row.line)) != row.line:
            want = "a row for each group and time: the mean, its error and n"
            reader.fault(row.line, "", f"the group and time of line {first} again", want)
