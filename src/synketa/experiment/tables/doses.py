"""A line of a dosing table: a bolus, an infusion, something that repeats, or a table in a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from synketa.common.errors import ConfigurationError, Fault, invalid, nearest, one_of, shown
from synketa.common.parameter import Noun
from synketa.common.units import parse_quantity
from synketa.experiment.tables.dose_table import DoseFile, DoseTable, TableUnits, read_dose_table
from synketa.experiment.tables.values import Duration, Time, as_written, is_number, quantity
from synketa.model.pharmacokinetics.usual_names import route_named

__all__ = ["MOST_DOSES", "DoseLine"]

#: Doses of one condition, what repeats counted each: daily for more than two years.
MOST_DOSES = 1000

_MOST_LETTERS = 1_000_000  # of a table

_PER_TIME = {"dose_per_body_mass": "dose_rate_per_body_mass", "dose": "dose_rate"}
_AMOUNT_WANT = 'a dose per body mass, e.g. "10 mg/kg", or a dose, e.g. "35 mg"'
_RATE_WANT = 'a dose per body mass and time, e.g. "0.3 mg/kg/h", or a dose per time, e.g. "20 mg/h"'


def _dose(raw: object, dimensions: Mapping[str, str], want: str, others: Mapping[str, str]) -> tuple[float, bool]:
    """Return the SI value of a dose or a rate, and whether it is per body mass; `others` are taken for a slip."""
    error = None
    for dimension in dimensions:
        try:
            value = parse_quantity(raw, dimension)
        except ConfigurationError as caught:
            error = error or caught
            continue
        if value < 0:
            raise invalid(f'"{raw}"', f"0 or above: {want}")
        return value, dimension.endswith("per_body_mass")
    assert error is not None
    fault = error.faults[0]
    is_spelling = not any(dimension.replace("_", " ") in fault.want for dimension in dimensions)
    wanted = fault.want if is_spelling else f"{want}{_other_key(raw, others)}"
    raise ConfigurationError(Fault("", "", fault.got, wanted, fault.nearest))


def _other_key(raw: object, others: Mapping[str, str]) -> str:
    """Return what to say where a rate stands for an amount or the other way round; empty if neither does."""
    for dimension, words in others.items():
        try:
            parse_quantity(raw, dimension)
        except ConfigurationError:
            continue
        return words
    return ""


def _amount(raw: object) -> tuple[float, bool]:
    """Return a dose in kg, or in kg per kg of body (then True)."""
    words = f'; this is a rate: rate = "{raw}" and a duration'
    return _dose(raw, _PER_TIME, _AMOUNT_WANT, dict.fromkeys(_PER_TIME.values(), words))


def _rate(raw: object) -> tuple[float, bool]:
    """Return a rate in kg/s, or in kg/s per kg of body (then True)."""
    rates = {rate: amount for amount, rate in _PER_TIME.items()}
    words = f'; this is an amount: amount = "{raw}" and a duration'
    return _dose(raw, rates, _RATE_WANT, dict.fromkeys(_PER_TIME, words))


def _times(raw: object) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or not 1 <= raw <= MOST_DOSES:
        raise invalid(shown(raw), f"how many doses in all, a whole number from 1 to {MOST_DOSES}")
    return raw


def _route(raw: object) -> object:
    return route_named(raw) if isinstance(raw, str) else raw


def _file(raw: object) -> DoseFile:
    """Return a table that was read with the experiment; without a text it could not be, which is a fault already."""
    if isinstance(raw, DoseFile):
        return raw
    if isinstance(raw, Mapping) and raw.keys() == {"file", "text"} and isinstance(raw["file"], str):
        text = raw["text"]
        if isinstance(text, str) and len(text) > _MOST_LETTERS:
            got = f"{raw['file']}, of {len(text) / 1e6:.1f} MB"
            raise invalid(got, f"a table of at most {_MOST_LETTERS / 1e6:g} MB: the subjects that are meant")
        return DoseFile(raw["file"], text if isinstance(text, str) else None)
    raise invalid(shown(raw), 'a file beside the experiment, e.g. "doses.csv"')


def _units(raw: object) -> TableUnits:
    """Return what the columns of a table are in; a rate is in amounts per time where it is not said."""
    want = 'what the columns are in, e.g. { time = "h", amount = "mg" }'
    if not isinstance(raw, Mapping):
        raise invalid(shown(raw), want)
    unknown = [str(key) for key in raw if key not in _UNITS]
    faults = [Fault("", key, "an unknown key", one_of(key, _UNITS), nearest(key, _UNITS)) for key in unknown]
    faults += [Fault("", key, "nothing", f"a unit: {want}") for key in ("time", "amount") if key not in raw]
    found: dict[str, tuple[float, bool]] = {}
    for key, read in _UNITS.items():
        if key in raw:
            try:
                if not isinstance(raw[key], str) or not raw[key].strip():
                    raise invalid(shown(raw[key]), f"a unit: {want}")
                found[key] = read(f"1 {raw[key]}")
            except ConfigurationError as error:
                faults += [fault.under("", key) for fault in error.faults]
    if not faults and "rate" in found and found["rate"][1] != found["amount"][1]:
        faults.append(Fault("", "rate", f'"{raw["rate"]}"', "per body mass just where the amount is"))
    if faults:
        raise ConfigurationError(*faults)
    amount, per_body_mass = found["amount"]
    time = found["time"][0]
    return TableUnits(time, amount, found["rate"][0] if "rate" in found else amount / time, per_body_mass)


def _unit_of_time(text: str) -> tuple[float, bool]:
    return parse_quantity(text, "time"), False


_UNITS = {"time": _unit_of_time, "amount": _amount, "rate": _rate}


def _rows(raw: object) -> dict[str, float | str]:
    want = "a table of columns and values, e.g. { ID = 3 }"
    if not isinstance(raw, Mapping) or not raw:
        raise invalid(shown(raw), want)
    for key, value in raw.items():
        if not (isinstance(value, str) or is_number(value)):
            raise invalid(f"{key} = {shown(value)}", want)
    return {str(key): value if isinstance(value, str) else float(value) for key, value in raw.items()}


Amount = Annotated[
    tuple[float, bool],
    *as_written(_amount, {"type": "string", "examples": ["0.5 mg/kg", "35 mg"], "dimension": "dose"}),
]
Rate = Annotated[
    tuple[float, bool],
    *as_written(_rate, {"type": "string", "examples": ["0.3 mg/kg/h", "20 mg/h"], "dimension": "dose per time"}),
]
_TABLE_OF_UNITS: dict[str, Any] = {
    "type": "object", "examples": [{"time": "h", "amount": "mg"}], "dimension": "table of units",
}  # fmt: skip
_TABLE_OF_ROWS: dict[str, Any] = {"type": "object", "examples": [{"ID": 3}], "dimension": "table of columns"}


class DoseLine(Noun):
    """One line of a dosing table. Lines may overlap and stand in any order: what they bring adds up."""

    drug: str = Field(
        description="A drug of `models/drugs` by any of its names (`esketamine`, `MK-801`), or a mixture of the "
        "pharmacokinetic set."
    )
    route: Annotated[str, *as_written(_route, {"type": "string"})] = Field(
        description="A route of the pharmacokinetic set: `iv`, `im`, `ip`, `sc`, `oral`, `intranasal`, or as usual: "
        "`i.v.`, `p.o.`, `nasal`."
    )
    amount: Amount | None = Field(None, description="Per body mass or absolute; left out where an axis gives it.")
    rate: Rate | None = Field(
        None,
        description="Of an infusion, instead of its amount; it lasts for `duration` or until the next line with a rate "
        "of the drug by the route (a rate of 0 ends it). With an amount, and no duration: that much at this rate.",
    )
    start: Time | None = Field(
        None, description="Slow time at which it starts; required but with `table`: there time 0 of the table, or 0."
    )
    duration: Duration | None = Field(None, description="Length of an infusion; left out, or 0, it is a bolus.")
    every: Annotated[float, *quantity("time", above=0.0)] | None = Field(
        None, description="From the start of a dose to the start of the next, where it repeats."
    )
    times: Annotated[int, *as_written(_times, {"type": "integer", "minimum": 1, "maximum": MOST_DOSES})] | None = Field(
        None, description="With `every`: how many doses in all, the first among them."
    )
    table: Annotated[DoseFile, *as_written(_file, {"type": "string", "examples": ["doses.csv"]})] | None = Field(
        None,
        description="Instead of amount, rate and times: a table as NONMEM reads it, with columns `time`, `amt` and, if "
        "need be, `rate` or `dur`, `addl`, `ii`; the file lies beside the experiment.",
    )
    units: Annotated[TableUnits, *as_written(_units, _TABLE_OF_UNITS)] | None = Field(
        None, description="Of a table, required with it: of its times, its amounts and, if not amount per time, rates."
    )
    rows: Annotated[dict[str, float | str], *as_written(_rows, _TABLE_OF_ROWS)] | None = Field(
        None, description="The rows of a table that are meant: those of one `ID`, one `CMT` or another column."
    )

    @model_validator(mode="after")
    def _whole(self) -> Self:
        faults = [*(self._wrong_table() if self.table is not None else self._wrong_line())]
        if faults:
            raise ConfigurationError(*faults)
        _ = self.content  # reads the table
        return self

    @cached_property
    def content(self) -> DoseTable:
        """The doses of the table, empty without one."""
        if self.table is None or self.units is None:
            return DoseTable((), ())
        return read_dose_table(self.table, self.units, self.rows or {}, MOST_DOSES)

    def _wrong_table(self) -> Iterator[Fault]:
        for key in ("amount", "rate", "duration", "every", "times"):
            if getattr(self, key) is not None:
                yield Fault("", key, "a value beside a table", "the table alone: it has amounts, rates and repeats")
        if self.units is None:
            yield Fault("", "units", "nothing", 'what the columns are in, e.g. units = { time = "h", amount = "mg" }')

    def _wrong_line(self) -> Iterator[Fault]:
        for key in ("units", "rows"):
            if getattr(self, key) is not None:
                yield Fault("", key, "no table", f'{key} only with a table, e.g. table = "doses.csv"')
        if self.start is None:
            yield Fault("", "start", "nothing", 'when it starts, e.g. start = "0 min": it is required')
        if self.every is None and self.times is not None:
            yield Fault("", "every", "nothing", 'with times: from one dose to the next, e.g. every = "84 h"')
        if self.times is None and self.every is not None:
            yield Fault("", "times", "nothing", "with every: how many doses in all, e.g. times = 8")
        if self.rate is not None:
            yield from self._wrong_rate(self.rate)

    def _wrong_rate(self, rate: tuple[float, bool]) -> Iterator[Fault]:
        if self.amount is None:
            if self.duration is None and self.every is not None:
                yield Fault("", "duration", "nothing", 'how long each infusion lasts, e.g. duration = "40 min"')
            if self.duration == 0:
                yield Fault("", "duration", "0", 'how long the infusion lasts, e.g. "40 min"; a bolus has an amount')
        elif self.duration is not None:
            yield Fault("", "rate", "amount, rate and duration", "two of the three: the third follows")
        elif self.amount[1] != rate[1]:
            want = "amount and rate both per body mass, or neither"
            yield Fault("", "rate", "one per body mass, the other not", want)
        elif rate[0] == 0:
            yield Fault("", "rate", "0", "a rate above 0 with an amount")
