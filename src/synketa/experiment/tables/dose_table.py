"""A dosing table as NONMEM and its kin read it: a line for each event, with ``time, amt, rate, addl, ii``."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from synketa.common.errors import ConfigurationError, Fault, invalid, nearest, one_of, shown
from synketa.common.text import counted
from synketa.common.units import NUMBER, plain_characters, spelling_hint

__all__ = ["DoseTable", "TableDose", "TableUnits", "TextFile", "read_dose_table", "text_file"]

_MOST_LETTERS = 1_000_000  # of a table

#: Columns that are read, and what else they are called; a name counts where the ones before it are not there.
_COLUMNS = {
    "TIME": ("TIME",),
    "AMT": ("AMT", "AMOUNT", "DOSE"),
    "RATE": ("RATE",),
    "DUR": ("DUR", "DURATION", "TINF"),
    "ADDL": ("ADDL",),
    "II": ("II", "TAU"),
    "EVID": ("EVID",),
    "SS": ("SS",),
    "ID": ("ID", "SUBJECT", "SUBJ"),
    "CMT": ("CMT", "ADM"),
}
#: Columns that would change what the others mean.
_REFUSED = {
    "DATE": "times since the start in TIME",
    "DAT1": "times since the start in TIME",
    "DAT2": "times since the start in TIME",
    "DAT3": "times since the start in TIME",
    "CALL": "no CALL",
    "CONT": "no CONT",
}
_MISSING = {"", ".", "na", "nan", "n/a", "null", "-"}
_MOST_FAULTS = 5
_RATES = {-1.0: "the model's rate (R1)", -2.0: "the model's duration (D1)"}
_EVENTS = {3.0: "a reset", 4.0: "a reset and a dose"}


class TextFile(NamedTuple):
    """A table with the name of its file; the text is None where it could not be read."""

    file: str
    text: str | None


def text_file(raw: object, want: str, meant: str) -> TextFile:
    """Return a table that was read with the experiment; without a text it could not be, which is a fault already.

    Parameters
    ----------
    raw : object
        As the file has it, or as it was written down with the text.
    want, meant : str
        For the errors: what is wanted in its place, and what a smaller table would hold.
    """
    if isinstance(raw, TextFile):
        return raw
    if isinstance(raw, Mapping) and raw.keys() == {"file", "text"} and isinstance(raw["file"], str):
        text = raw["text"]
        if isinstance(text, str) and len(text) > _MOST_LETTERS:
            got = f"{raw['file']}, of {len(text) / 1e6:.1f} MB"
            raise invalid(got, f"a table of at most {_MOST_LETTERS / 1e6:g} MB: {meant}")
        return TextFile(raw["file"], text if isinstance(text, str) else None)
    raise invalid(shown(raw), want)


class TableUnits(NamedTuple):
    """SI values of the units of a table: s, kg (or kg per kg of body) and kg/s; and whether they are per body mass."""

    time: float
    amount: float
    rate: float
    per_body_mass: bool


class TableDose(NamedTuple):
    """A dose of a table: start and duration (s), amount in kg, or per kg of body."""

    start: float
    duration: float
    amount: float


class DoseTable(NamedTuple):
    """The doses of a table, what repeats written out; and what else of the file there is to say."""

    doses: tuple[TableDose, ...]
    notes: tuple[str, ...]


class _Row(NamedTuple):
    """A line of the file: its number and its cells by column."""

    line: int
    cells: dict[str, str]


class _Wrong(Exception):
    """A cell that cannot be: column, got and want."""


def read_dose_table(source: TextFile, units: TableUnits, chosen: Mapping[str, float | str], most: int) -> DoseTable:
    """Return the doses of a table.

    Columns may come in any order and case, between commas, semicolons, tabs or spaces. A missing value is empty or a
    full stop; lines that begin with ``#`` or ``C`` are comments. Rows without a dose are skipped.

    Parameters
    ----------
    source : TextFile
    units : TableUnits
    chosen : mapping
        Column -> value of the rows that are meant; all rows where it is empty.
    most : int
        Doses of a table, what repeats written out.

    Raises
    ------
    ConfigurationError
        A column or a value that is missing or has no meaning here, by line and name.
    """
    if source.text is None:
        return DoseTable((), ())
    names, rows = _parsed(source)
    rows = _selected(source.file, names, rows, chosen)
    faults: list[Fault] = []
    dosing: list[_Row] = []
    doses: list[TableDose] = []
    for row in rows:
        try:
            if _is_dose(row):
                dosing.append(row)
                doses += _doses(row, units, most)
        except _Wrong as wrong:
            faults.append(_fault(source.file, row.line, *wrong.args))
    faults += _several(source.file, dosing)
    if not dosing and not faults:
        faults.append(
            _fault(source.file, 0, "AMT", f"no dose in {counted(len(rows), 'row')}", "a row with an amount (EVID 1)")
        )
    if len(doses) > most:
        faults.append(_fault(source.file, 0, "ADDL", f"{len(doses)} doses", f"at most {most}"))
    if faults:
        left = len(faults) - _MOST_FAULTS
        more = [_fault(source.file, 0, "", f"{left} more faults", "none")] if left > 1 else faults[_MOST_FAULTS:]
        raise ConfigurationError(*faults[:_MOST_FAULTS], *more)
    return DoseTable(tuple(doses), tuple(_notes(source.file, names, len(rows) - len(dosing), chosen)))


# ------------------------------------------------------------------------------------ the file

#: Lines above the names of columns: comments, and the titles of tables.
_ABOVE = re.compile(r"\s*(?:#|C\s|TABLE\s+NO)")


def _parsed(source: TextFile) -> tuple[list[str], list[_Row]]:
    """Return the columns by the names that are used here, and the rows."""
    lines = [(number, line) for number, line in enumerate((source.text or "").splitlines(), 1) if line.strip()]
    while lines and _ABOVE.match(lines[0][1]) and "TIME" not in re.split(r"\W+", lines[0][1].upper()):
        del lines[0]  # a comment above the names, or the title of a table that NONMEM wrote
    if not lines:
        raise ConfigurationError(_fault(source.file, 0, "", "no line", "a line with the names of the columns"))
    head_number, head = lines[0]
    separator = next((mark for mark in "\t;," if mark in head), " ")
    written = [cell.strip(" \"'").upper() for cell in _cells(head.lstrip("# "), separator)]
    names = _known(written)
    if not {"TIME", "AMT"} <= set(names):
        missing = " and ".join(sorted({"TIME", "AMT"} - set(names)))
        got = f"no column {missing} among {', '.join(filter(None, written))[:120]}"
        want = "columns time and amt, named in the first line"
        raise ConfigurationError(_fault(source.file, head_number, "", got, want))
    if twice := sorted({name for name in names if name and names.count(name) > 1}):
        raise ConfigurationError(_fault(source.file, head_number, twice[0], "a column twice", "each column once"))
    rows, faults = [], []
    for number, line in lines[1:]:
        cells = [cell.strip() for cell in _cells(line, separator)]
        if line.lstrip().startswith("#") or cells[0].upper() == "C":
            continue
        if len(cells) < len(names) or any(cells[len(names) :]):
            want = "as many as there are names in the first line; numbers with a decimal point"
            faults.append(_fault(source.file, number, "", f"{len(cells)} values for {len(names)} columns", want))
            continue
        rows.append(_Row(number, dict(zip(names, cells, strict=False))))
    if faults:
        raise ConfigurationError(*faults[:_MOST_FAULTS])
    return names, rows


def _cells(line: str, separator: str) -> list[str]:
    return line.split() if separator == " " else next(csv.reader([line], delimiter=separator, skipinitialspace=True))


def _known(written: Sequence[str]) -> list[str]:
    """Return the names of columns with those that have others by the name that is used here."""
    renamed = {}
    for name, others in _COLUMNS.items():
        if (there := next((other for other in others if other in written), None)) is not None:
            renamed[there] = name
    return [renamed.get(name, name) for name in written]


def _selected(file: str, names: Sequence[str], rows: Sequence[_Row], chosen: Mapping[str, float | str]) -> list[_Row]:
    """Return the rows that are meant."""
    keys = {key: next(iter(_known([key.upper()]))) for key in chosen}
    for key, name in keys.items():
        if name not in names:
            got, want = f"a column that {file} has not", one_of(key, [name for name in names if name])
            raise ConfigurationError(Fault("", f"rows.{key}", got, want, nearest(key, names)))
    left = [row for row in rows if all(_equal(row.cells[name], chosen[key]) for key, name in keys.items())]
    if chosen and not left:
        there = ", ".join(dict.fromkeys(row.cells[name] for name in keys.values() for row in rows))[:120]
        words = ", ".join(f"{key} = {v if isinstance(v, str) else format(v, 'g')}" for key, v in chosen.items())
        raise ConfigurationError(Fault("", "rows", f"no row of {file} with {words}", f"values that it has: {there}"))
    return left


def _equal(cell: str, value: float | str) -> bool:
    try:
        return float(cell) == float(value)
    except ValueError:
        return cell.lower() == str(value).lower()


# ------------------------------------------------------------------------------------ a row


def _number(row: _Row, column: str) -> float | None:
    """Return the number in a cell; None where there is none."""
    cell = plain_characters(row.cells.get(column, "")).strip()
    if cell.lower() in _MISSING:
        return None
    if not re.fullmatch(NUMBER, cell) or abs(float(cell)) > 1e300:
        clock = "hours or days since the start, not a time of day" if ":" in cell else "a number"
        raise _Wrong(column, f'"{cell[:40]}"', spelling_hint(cell) or clock)
    return float(cell)


def _is_dose(row: _Row) -> bool:
    """Say whether a row is a dose, by EVID or, without it, by its amount."""
    event = _number(row, "EVID")
    amount, rate = _number(row, "AMT") or 0.0, _number(row, "RATE") or 0.0
    if event is None:
        return amount != 0 or rate != 0
    if event == 0 and amount != 0:
        raise _Wrong("EVID", f"0 with an amount of {amount:g}", "EVID 1 for a dose")
    if event in (0, 2):
        return False
    if event != 1:
        raise _Wrong("EVID", f"{event:g} ({_EVENTS.get(event, 'unknown')})", "0 (no dose), 1 (a dose) or 2")
    return True


def _doses(row: _Row, units: TableUnits, most: int) -> Iterator[TableDose]:
    """Yield the doses of a row, repeats written out."""
    for column, want in _REFUSED.items():
        if (row.cells.get(column) or "0").lower() not in _MISSING | {"0"}:
            raise _Wrong(column, f'"{row.cells[column][:40]}"', want)
    if (_number(row, "SS") or 0) != 0:
        raise _Wrong("SS", "a steady state", "the doses before it: ADDL and II")
    if (start := _number(row, "TIME")) is None:
        raise _Wrong("TIME", "nothing", "when the dose starts")
    amount, duration = _amount_and_duration(row, units)
    count, interval = _number(row, "ADDL") or 0.0, _number(row, "II") or 0.0
    if count < 0 or count != int(count):
        raise _Wrong("ADDL", f"{count:g}", "a whole number of further doses, 0 or above")
    if count > most:
        raise _Wrong("ADDL", f"{count:g}", f"at most {most} doses")
    if count and interval <= 0:
        raise _Wrong("II", f"{interval:g}" if interval else "nothing", "with ADDL: from one dose to the next, above 0")
    for place in range(int(count) + 1):
        yield TableDose(_rounded((start + place * interval) * units.time), duration, amount)


def _amount_and_duration(row: _Row, units: TableUnits) -> tuple[float, float]:
    """Return amount (kg, or per kg of body) and duration (s)."""
    amount, rate, length = _number(row, "AMT"), _number(row, "RATE") or 0.0, _number(row, "DUR") or 0.0
    if rate < 0:
        raise _Wrong("RATE", f"{rate:g}, {_RATES.get(rate, 'below 0')}", "a rate in numbers, or a column dur")
    if length < 0:
        raise _Wrong("DUR", f"{length:g}", "a duration of 0 or above")
    if amount is None and rate and length:
        return _rounded(rate * units.rate * length * units.time), _rounded(length * units.time)
    if amount is None or amount < 0 or (amount == 0 and rate):
        got = "nothing" if amount is None else f"{amount:g}{' with a rate' if rate else ''}"
        raise _Wrong("AMT", got, "the amount of the dose, above 0")
    lasts = amount * units.amount / (rate * units.rate) if rate else length * units.time
    if rate and length and abs(lasts - length * units.time) > 1e-3 * lasts:
        raise _Wrong("DUR", f"{length:g} with a rate that takes {lasts / units.time:g}", "rate or dur, not both")
    return _rounded(amount * units.amount), _rounded(lasts)


def _rounded(value: float) -> float:
    """Return a number without the last-bit dust of arithmetic."""
    return float(f"{value:.12g}")


def _several(file: str, dosing: Sequence[_Row]) -> Iterator[Fault]:
    """Yield a fault where doses are of several subjects or into several compartments."""
    for column, what in (("ID", "subjects"), ("CMT", "compartments")):
        values = list(dict.fromkeys(row.cells[column] for row in dosing if row.cells.get(column, ".") != "."))
        if len(values) > 1:
            shown = ", ".join(values[:6]) + (", ..." if len(values) > 6 else "")
            want = f"one of them, e.g. rows = {{ {column} = {values[0]} }}; a line for each"
            yield _fault(file, 0, column, f"doses of {len(values)} {what}: {shown}", want)


def _notes(file: str, names: Sequence[str], skipped: int, chosen: Mapping[str, float | str]) -> Iterator[str]:
    """Yield what a reader should know of how a table was read."""
    if skipped:
        yield f"{file}: {skipped} row{'s' if skipped > 1 else ''} without a dose skipped"
    used = {*_COLUMNS, *(key.upper() for key in chosen)}
    if unused := [name for name in names if name and name not in used]:
        yield f"{file}: not used: {', '.join(unused[:8])}{', ...' if len(unused) > 8 else ''}"


def _fault(file: str, line: int, column: str, got: str, want: str) -> Fault:
    place = ", ".join(filter(None, (file, f"line {line}" if line else "", column)))
    return Fault("", "table", f"{got} in {place}", want)
