"""A line of a dosing table: a bolus, an infusion, something that repeats, or a table in a file."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from synketa.common.errors import ConfigurationError, Fault, invalid, nearest, one_of, shown
from synketa.common.parameter import Noun
from synketa.common.text import time_text
from synketa.common.units import parse_quantity
from synketa.experiment.tables.amounts import Amount, Level, Rate, amount, level, rate
from synketa.experiment.tables.dose_table import DoseTable, TableUnits, TextFile, read_dose_table, text_file
from synketa.experiment.tables.repetition import Repetition, repetition
from synketa.experiment.tables.values import Duration, Text, Time, as_written, is_number, quantity
from synketa.model.pharmacokinetics.target_control import SITES
from synketa.model.pharmacokinetics.usual_names import route_named

__all__ = ["MOST_DOSES", "DoseLine"]

#: Doses of one condition, what repeats counted each: daily for more than two years.
MOST_DOSES = 1000
MOST_SPRAYS = 20  #: of one dose


def _times(raw: object) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or not 1 <= raw <= MOST_DOSES:
        raise invalid(shown(raw), f"how many doses in all, a whole number from 1 to {MOST_DOSES}")
    return raw


def _route(raw: object) -> object:
    return route_named(raw) if isinstance(raw, str) else raw


def _file(raw: object) -> TextFile:
    return text_file(raw, 'a file beside the experiment, e.g. "doses.csv"', "the subjects that are meant")


def _units(raw: object) -> TableUnits:
    """Return what the columns of a table are in; a rate is in amounts per time where it is not said."""
    want = 'what the columns are in, e.g. { time = "h", amount = "mg" }'
    if not isinstance(raw, Mapping):
        raise invalid(shown(raw), want)
    unknown = [str(key) for key in raw if key not in _UNITS]
    faults = [Fault("", key, "an unknown key", one_of(key, _UNITS), nearest(key, _UNITS)) for key in unknown]
    meant = {fault.nearest for fault in faults}
    missing = [key for key in ("time", "amount") if key not in raw and key not in meant]
    faults += [Fault("", key, "nothing", f"a unit: {want}") for key in missing]
    found: dict[str, tuple[float, bool]] = {}
    for key, read in _UNITS.items():
        if key in raw:
            try:
                if not isinstance(raw[key], str) or not raw[key].strip():
                    raise invalid(shown(raw[key]), f"a unit: {want}")
                found[key] = read(f"1 {raw[key]}")
            except ConfigurationError as error:
                faults += [_of_a_unit(fault, str(raw[key])).under("", key) for fault in error.faults]
    if not faults and "rate" in found and found["rate"][1] != found["amount"][1]:
        faults.append(Fault("", "rate", f'"{raw["rate"]}"', "per body mass just where the amount is"))
    if faults:
        raise ConfigurationError(*faults)
    amount, per_body_mass = found["amount"]
    time = found["time"][0]
    return TableUnits(time, amount, found["rate"][0] if "rate" in found else amount / time, per_body_mass)


def _of_a_unit(fault: Fault, unit: str) -> Fault:
    """Return the fault of one of a unit without the number that it was tried with."""
    near = fault.nearest and fault.nearest.removeprefix("1 ")
    return replace(fault, got=fault.got.replace(f'"1 {unit}"', f'"{unit}"'), nearest=near)


def _unit_of_time(text: str) -> tuple[float, bool]:
    return parse_quantity(text, "time"), False


_UNITS = {"time": _unit_of_time, "amount": amount, "rate": rate}


def _rows(raw: object) -> dict[str, float | str]:
    want = "a table of columns and values, e.g. { ID = 3 }"
    if not isinstance(raw, Mapping) or not raw:
        raise invalid(shown(raw), want)
    for key, value in raw.items():
        if not (isinstance(value, str) or is_number(value)):
            raise invalid(f"{key} = {shown(value)}", want)
    return {str(key): value if isinstance(value, str) else float(value) for key, value in raw.items()}


Repeat = Annotated[
    Repetition,
    *as_written(
        repetition,
        {"type": "string", "examples": ["2/week for 4 weeks, then 1/week"], "dimension": "repetition"},
    ),
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
    repeat: Repeat | None = Field(
        None,
        description="Instead of `every` and `times`, which are one phase of it: phases such as `2/week for 4 weeks, "
        "then 1/week`, `every 84 h for 4 weeks`, `2/day for 3 d`; the last one may go on to the end of the run.",
    )
    step: Text | None = Field(
        None, description="Of what repeats: by how much each amount, rate or target is more than the one before."
    )
    up_to: Text | None = Field(None, description="With `step`: the most that it comes to.")
    loading: Amount | None = Field(
        None, description="Before an infusion: an amount at once or, with `max_rate`, as fast as the pump gives it."
    )
    device: Amount | None = Field(
        None, description="Of a spray: what one device holds, e.g. `28 mg`; the amount is so many of them."
    )
    between: Annotated[float, *quantity("time", above=0.0)] | None = Field(
        None, description="With `device`: from one spray to the next; 5 min where it is left out."
    )
    max_rate: Rate | None = Field(
        None,
        description="What the pump gives at most: a bolus takes so long, a target is approached so fast, and a rate "
        "above it is a fault.",
    )
    target: Level | None = Field(
        None,
        description="Instead of an amount or a rate: the concentration that a pump aims at, for `duration` or until "
        "the next line with a target of the drug; in mg it is that of the base.",
    )
    site: Literal["plasma", "brain"] | None = Field(
        None, description="With `target`: in plasma, bound and free together, or free in the brain."
    )
    update: Annotated[float, *quantity("time", above=0.0)] | None = Field(
        None, description="With `target`: how often the pump sets its rate; 10 s where it is left out."
    )
    table: Annotated[TextFile, *as_written(_file, {"type": "string", "examples": ["doses.csv"]})] | None = Field(
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

    @cached_property
    def increments(self) -> tuple[float, float]:
        """By how much each dose is more than the one before, and the most that it comes to; SI of what is stated."""
        read = amount if self.amount is not None else rate if self.rate is not None else level
        steps = [read(text)[0] if text is not None else None for text in (self.step, self.up_to)]
        return steps[0] or 0.0, math.inf if steps[1] is None else steps[1]

    def starts(self) -> list[float]:
        """Return when its doses start, s after the first one; one more than `MOST_DOSES` where they are too many."""
        if self.repeat is not None:
            return self.repeat.starts(MOST_DOSES + 1)
        return [number * (self.every or 0.0) for number in range(self.times or 1)]

    @property
    def repeats(self) -> bool:
        """Whether it says more than one dose."""
        return self.every is not None or self.repeat is not None

    @property
    def sprays(self) -> int:
        """How many devices make one dose."""
        return round(self.amount[0] / self.device[0]) if self.amount and self.device else 1

    def _wrong_table(self) -> Iterator[Fault]:
        for key in _NOT_WITH_TABLE:
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
        yield from self._wrong_repetition()
        if self.target is not None:
            yield from self._wrong_target()
        elif self.rate is not None:
            yield from self._wrong_rate(self.rate)
        for key, other, want in _ONLY_WITH:
            if getattr(self, key) is not None and getattr(self, other) is None:
                yield Fault("", key, f"no {other}", want)
        yield from self._wrong_steps()
        yield from self._wrong_device()
        yield from self._wrong_pump()

    def _wrong_repetition(self) -> Iterator[Fault]:
        if self.repeat is not None and (self.every is not None or self.times is not None):
            yield Fault("", "repeat", "repeat beside every or times", "one of the two ways to say it")
        elif self.every is None and self.times is not None:
            yield Fault("", "every", "nothing", 'with times: from one dose to the next, e.g. every = "84 h"')
        elif self.times is None and self.every is not None:
            yield Fault("", "times", "nothing", "with every: how many doses in all, e.g. times = 8")

    def _wrong_rate(self, rate: tuple[float, bool]) -> Iterator[Fault]:
        if self.amount is None:
            if self.duration is None and self.repeats:
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

    def _wrong_target(self) -> Iterator[Fault]:
        for key in ("amount", "rate", "loading", "device"):
            if getattr(self, key) is not None:
                yield Fault("", key, f"{key} beside a target", "the target alone: the pump finds its rates")
        if self.site is None:
            yield Fault("", "site", "nothing", f"where the target is: one of {', '.join(SITES)}")
        if self.route != "iv":
            yield Fault("", "route", f'"{self.route}" with a target', '"iv": a pump aims at a target through a vein')
        if self.duration is None and self.repeats:
            yield Fault("", "duration", "nothing", 'how long each target is held, e.g. duration = "40 min"')
        if self.duration == 0:
            yield Fault("", "duration", "0", 'how long the target is held, e.g. "40 min"')

    def _wrong_steps(self) -> Iterator[Fault]:
        if self.step is None:
            return
        if not self.repeats:
            yield Fault("", "step", "a single dose", 'a line that repeats, e.g. every = "1 week", times = 4')
        if self.device is not None:
            yield Fault("", "step", "step beside device", "a line for each number of sprays")
        read = amount if self.amount is not None else rate if self.rate is not None else level
        stated = self.amount or self.rate or self.target
        for key in ("step", "up_to"):
            if (text := getattr(self, key)) is None or stated is None:
                continue
            try:
                value = read(text)
            except ConfigurationError as error:
                yield from (fault.under("", key) for fault in error.faults)
                continue
            if value[1] != stated[1]:
                yield Fault("", key, f'"{text}"', "in the kind of unit that the first dose has")
            elif key == "up_to" and value[0] < stated[0]:
                yield Fault("", key, f'"{text}"', "no less than the first dose")

    def _wrong_device(self) -> Iterator[Fault]:
        if self.device is None or self.amount is None:
            return
        if self.duration or self.rate is not None:
            key = "rate" if self.rate is not None else "duration"
            yield Fault("", key, f"{key} beside device", "sprays are given at once")
        if self.device[1] or self.amount[1]:
            yield Fault("", "device", "per body mass", 'amounts of the spray, e.g. amount = "84 mg", device = "28 mg"')
        elif self.device[0] <= 0 or abs(self.amount[0] / self.device[0] - self.sprays) > 1e-6 or self.sprays < 1:
            each = self.device[0] * 1e6
            want = f"a whole number of devices of {each:g} mg, e.g. {each:g}, {2 * each:g}, {3 * each:g} mg"
            yield Fault("", "amount", f"{self.amount[0] * 1e6:g} mg", want)
        elif self.sprays > MOST_SPRAYS:  # more are written out for minutes, and nobody means them
            got = f"{self.amount[0] * 1e6:g} mg, {self.sprays:.3g} devices of {self.device[0] * 1e6:g} mg"
            yield Fault("", "amount", got, f"at most {MOST_SPRAYS} devices in a dose")

    def _wrong_pump(self) -> Iterator[Fault]:
        if self.loading is not None and self.rate is None and not (self.amount is not None and self.duration):
            yield Fault(
                "", "loading", "no infusion", "an infusion that follows it: a rate, or an amount with a duration"
            )
        if self.update is not None and self.update < 1.0:
            yield Fault("", "update", time_text(self.update), "1 s or more: no pump is set more often")
        if self.max_rate is None:
            return
        if self.max_rate[0] <= 0:
            yield Fault("", "max_rate", "0", 'a rate above 0, e.g. "1200 mg/h"')
        for key in ("amount", "loading"):
            stated = getattr(self, key)
            is_bolus = key == "loading" or not (self.duration or self.rate)
            if stated is not None and is_bolus and stated[1] != self.max_rate[1]:
                yield Fault("", "max_rate", "per body mass just one of it and the " + key, "both, or neither")


#: Keys that a table has columns for, or that do nothing to it.
_NOT_WITH_TABLE = ("amount", "rate", "duration", "every", "times", "repeat", "step", "up_to", "loading", "device",
                   "between", "max_rate", "target", "site", "update")  # fmt: skip

#: A key, the one that it needs, and what would have been right.
_ONLY_WITH = (
    ("up_to", "step", 'up_to only with step, e.g. step = "5 mg"'),
    ("between", "device", 'between only with device, e.g. device = "28 mg"'),
    ("device", "amount", 'device only with an amount, e.g. amount = "84 mg"'),
    ("site", "target", 'site only with a target, e.g. target = "150 ng/mL"'),
    ("update", "target", 'update only with a target, e.g. target = "150 ng/mL"'),
)
