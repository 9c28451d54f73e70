"""What an experiment file may contain: its tables, their units and their shape. Names are checked later.

Every table is checked by itself, so that one wrong line hides no other.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BeforeValidator, Field, ValidationError, WithJsonSchema

from synketa.common.errors import ConfigurationError, Fault, invalid
from synketa.common.parameter import Noun, faults_of
from synketa.common.units import NUMBER, example, parse_quantity
from synketa.experiment.source import DEFAULT_MODEL

__all__ = [
    "AxisTable",
    "ClampLine",
    "ConditionTable",
    "DoseLine",
    "ExpectLine",
    "ExperimentTable",
    "InterventionLine",
    "NumericsTable",
    "ProtocolTable",
    "Span",
    "StimulationLine",
    "SweepTable",
    "read_tables",
    "right_lines",
    "schema",
]

MAX_SEEDS = 100_000
MAX_POINTS = 2**30  # samples of one sweep; how many are meant is asked beyond far fewer

_SPAN = re.compile(rf"^\s*({NUMBER})\s*([A-Za-z]*)\s*(?:-|–|to)\s*({NUMBER})\s*([A-Za-z]+)\s*$")
_SPAN_WANT = 'from and to, e.g. "35-45 min"'


class Span(NamedTuple):
    """A named piece of slow time, s."""

    name: str
    start: float
    stop: float


def _quantity(dimension: str, low: float | None = None, above: float | None = None) -> tuple[Any, Any]:
    """Annotate a float: in the file a text with a unit, optionally bounded from below; here its SI value."""

    def convert(raw: object) -> float:
        value = parse_quantity(raw, dimension)
        if (low is not None and value < low) or (above is not None and value <= above):
            bound = "0 or above" if low is not None else "more than 0"
            name = dimension.replace("_", " ")
            raise invalid(f'"{raw}"', f'a {name} of {bound}, e.g. "{example(dimension)}"')
        return value

    name = f"a {dimension.replace('_', ' ')}"
    return _plain(convert, {"type": "string", "examples": [example(dimension)], "description": name})


def _plain(convert: Callable[[object], object], schema: dict[str, Any]) -> tuple[Any, Any]:
    return BeforeValidator(convert), WithJsonSchema(schema)


def is_number(raw: object) -> bool:
    """Say whether a TOML value is a finite number that a float can hold."""
    if isinstance(raw, bool) or not isinstance(raw, (int, float)):
        return False
    return abs(raw) < 1e300 if isinstance(raw, int) else math.isfinite(raw)


def _number(raw: object) -> float:
    if not is_number(raw):
        raise invalid(repr(raw), "a finite number")
    return float(raw)  # type: ignore[arg-type]


def _amount(raw: object) -> tuple[float, bool]:
    """Return a dose in kg, or in kg per kg of body (then True)."""
    value = None
    for dimension in ("dose_per_body_mass", "dose"):
        try:
            value = parse_quantity(raw, dimension)
        except ConfigurationError as error:
            got = error.faults[0].got
            continue
        if value < 0:
            raise invalid(f'"{raw}"', "a dose of 0 or above")
        return value, dimension == "dose_per_body_mass"
    raise invalid(got, 'a dose per body mass, e.g. "10 mg/kg", or a dose, e.g. "35 mg"')


def _span(raw: object) -> tuple[float, float]:
    if not isinstance(raw, str):
        raise invalid(repr(raw), _SPAN_WANT)
    match = _SPAN.match(raw)
    if match is None:
        raise invalid(f'"{raw}"', _SPAN_WANT)
    try:
        start, stop = (parse_quantity(f"{match[i]} {match[i + 1] or match[4]}", "time") for i in (1, 3))
    except ConfigurationError:
        raise invalid(f'"{raw}"', _SPAN_WANT) from None
    if start >= stop:
        raise invalid(f'"{raw}"', f"a window that stops after it starts: {_SPAN_WANT}")
    return start, stop


_CLOCK_WANT = 'a speed (1 to 1e6), or speeds by the time since a dose, e.g. [["4 h", 300], ["24 h", 3600]]'


def _clock(raw: object) -> tuple[tuple[float, float], ...]:
    """Return (until so long after a dose, speed) pieces; a single speed holds for ever."""
    lines: list[Any] = raw if isinstance(raw, list) else [["1 s", raw]]
    pieces: list[tuple[float, float]] = []
    for line in lines:
        if not isinstance(line, list) or len(line) != 2 or not is_number(line[1]) or not 1 <= line[1] <= 1e6:
            raise invalid(repr(line if isinstance(raw, list) else raw)[:200], _CLOCK_WANT)
        until = parse_quantity(line[0], "time")
        if until <= (pieces[-1][0] if pieces else 0.0):
            raise invalid(f'"{line[0]}"', f"times that increase: {_CLOCK_WANT}")
        pieces.append((until, float(line[1])))
    if not pieces:
        raise invalid("no piece", _CLOCK_WANT)
    return tuple(pieces) if isinstance(raw, list) else ((math.inf, pieces[0][1]),)


def _seeds(raw: object) -> tuple[int, ...]:
    want = f"a list of different whole numbers, e.g. [1, 2, 3], or how many (1 to {MAX_SEEDS})"
    if isinstance(raw, bool) or not isinstance(raw, (int, list, tuple)):
        raise invalid(repr(raw), want)
    if isinstance(raw, int):
        if not 1 <= raw <= MAX_SEEDS:
            raise invalid(str(raw)[:40], want)
        return tuple(range(1, raw + 1))
    if not raw:
        raise invalid("no seeds", want)
    for seed in raw:
        if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed < 2**31:
            raise invalid(f"seed {str(seed)[:40]}", "whole numbers from 0 to 2147483647")
    if len(set(raw)) < len(raw):
        twice = next(seed for seed in raw if raw.count(seed) > 1)
        raise invalid(f"seed {twice} twice", want)
    return tuple(raw)


def _overrides(raw: object) -> dict[str, str | float]:
    want = 'a table of model paths and values, e.g. { "receptor.Mg" = "1.5 mM" }'
    if not isinstance(raw, Mapping):
        raise invalid(repr(raw), want)
    for path, value in raw.items():
        if not (isinstance(value, str) or is_number(value)):
            raise invalid(f"{path} = {value!r}"[:200], "a text with a unit, or a finite number")
    return dict(raw)


def _clamp_lines(raw: object) -> object:
    """Turn ``{ ketamine = "1 uM" }`` into lines; a list of lines stays."""
    if isinstance(raw, Mapping):
        return [{"drug": drug, "concentration": value} for drug, value in raw.items()]
    if isinstance(raw, list):
        return raw
    want = 'a table such as { ketamine = "1 uM" }, or a list of { drug, concentration, start, stop }'
    raise invalid(repr(raw)[:200], want)


def _axis_values(raw: object) -> tuple[float | str, ...]:
    want = "a list of different finite numbers (in the axis's unit) or texts"
    if not isinstance(raw, list) or not raw:
        raise invalid(repr(raw)[:200], want)
    for value in raw:
        if not (is_number(value) or (isinstance(value, str) and value.strip())):
            raise invalid(repr(value)[:200], want)
    values = tuple(value if isinstance(value, str) else float(value) for value in raw)
    if len(set(values)) < len(values):
        raise invalid(f"{next(v for v in values if values.count(v) > 1)!r} twice", want)
    if len({isinstance(value, str) for value in values}) > 1:
        raise invalid(repr(raw)[:200], "either numbers or texts")
    return values


def _axis_range(raw: object) -> tuple[float, float]:
    if not isinstance(raw, list) or len(raw) != 2 or not all(is_number(v) for v in raw) or raw[0] >= raw[1]:
        raise invalid(repr(raw)[:200], "[low, high], in the axis's unit")
    return float(raw[0]), float(raw[1])


def _texts(raw: object) -> tuple[str, ...]:
    found = [raw] if isinstance(raw, str) else raw
    if not isinstance(found, list) or not found or not all(isinstance(v, str) and v for v in found):
        raise invalid(repr(raw)[:200], "a text, or a list of texts")
    return tuple(found)


def _coordinates(raw: object) -> dict[str, float | str]:
    want = 'a table such as { condition = "control" } or { ketamine_uM = 0 }'
    if not isinstance(raw, Mapping):
        raise invalid(repr(raw)[:200], want)
    for key, value in raw.items():
        if not (isinstance(value, str) or is_number(value)):
            raise invalid(f"{key} = {value!r}"[:200], want)
    return {str(k): v if isinstance(v, str) else float(v) for k, v in raw.items()}


CONTRASTS = ("ratio", "difference", "share", "value", "peak_at", "returns_at")


def _contrast(raw: object) -> str:
    if isinstance(raw, bool):
        return "ratio" if raw else "value"
    if raw not in CONTRASTS:
        raise invalid(repr(raw)[:200], f"true, false or one of {', '.join(CONTRASTS)}")
    return str(raw)


_STRINGS = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
_VALUE = {"type": ["string", "number"]}
_TABLE = {"type": "object", "additionalProperties": _VALUE}

Time = Annotated[float, *_quantity("time")]
Duration = Annotated[float, *_quantity("time", low=0.0)]
Concentration = Annotated[float, *_quantity("concentration", low=0.0)]
Text = Annotated[str, Field(min_length=1, pattern=r"\S")]
Number = Annotated[float, *_plain(_number, {"type": "number"})]
Speed = Annotated[Number, Field(ge=1, le=1e6)]
_CLOCK_SCHEMA = {"type": ["number", "array"], "examples": [240, [["4 h", 300], ["24 h", 3600], ["14 d", 38400]]]}
Clock = Annotated[tuple[tuple[float, float], ...], *_plain(_clock, _CLOCK_SCHEMA)]
Window = Annotated[tuple[float, float], *_plain(_span, {"type": "string", "examples": ["35-45 min"]})]
AxisValues = Annotated[tuple[float | str, ...], *_plain(_axis_values, {"type": "array", "items": _VALUE})]
AxisRange = Annotated[tuple[float, float], *_plain(_axis_range, {"type": "array", "items": {"type": "number"}})]
Amount = Annotated[
    tuple[float, bool],
    *_plain(_amount, {"type": "string", "examples": ["0.5 mg/kg", "35 mg"], "description": "a dose"}),
]
Overrides = Annotated[dict[str, str | float], *_plain(_overrides, _TABLE)]
Coordinates = Annotated[dict[str, float | str], *_plain(_coordinates, _TABLE)]
Strings = Annotated[tuple[str, ...], *_plain(_texts, _STRINGS)]


class DoseLine(Noun):
    """One line of a dosing table. `amount` may be left to an axis."""

    drug: str
    route: str
    amount: Amount | None = None
    start: Time
    duration: Duration = 0.0


class ClampLine(Noun):
    """A free brain concentration that is held, bypassing pharmacokinetics. An axis may give it."""

    drug: str
    concentration: Concentration | None = None
    start: Time | None = None
    stop: Time | None = None


class InterventionLine(Noun):
    """An input of the cascade that is raised: a blocked node, a genotype, stress, another drug's action."""

    name: str
    level: Annotated[Number, Field(ge=0, le=1)] = 1.0
    start: Time | None = None
    stop: Time | None = None


class StimulationLine(Noun):
    """Volleys that a share of a population receives: trains of bursts of pulses, in slow time.

    `strength` is the AMPA conductance that a pulse opens; it comes by the synapses of the background, with their
    NMDA receptors. Theta-burst: 4 pulses at 100 Hz, 10 bursts at 5 Hz, so many trains.
    """

    population: str
    share: Annotated[Number, Field(gt=0, le=1)]
    start: Time
    strength: Annotated[float, *_quantity("conductance", above=0.0)]
    pulses: Annotated[int, Field(ge=1, le=1000)] = 1
    pulse_rate: Annotated[float, *_quantity("frequency", above=0.0)] = 100.0
    bursts: Annotated[int, Field(ge=1, le=1000)] = 1
    burst_rate: Annotated[float, *_quantity("frequency", above=0.0)] = 5.0
    trains: Annotated[int, Field(ge=1, le=1000)] = 1
    train_interval: Duration = 10.0


class ProtocolTable(Noun):
    """What is done when: `measure` for a clamp experiment, `start`, `stop`, `windows` for a time course.

    Hours of the slow read-outs count from `readout_from`, else from the first dose of the experiment.
    """

    warm_up: Duration | None = None
    measure: Annotated[float, *_quantity("time", above=0.0)] | None = None
    start: Time | None = None
    stop: Time | None = None
    windows: dict[str, Window] = Field(default_factory=dict)
    readout_from: Time | None = None


class NumericsTable(Noun):
    """How much faster slow time runs than network time; 1 is real time.

    `acceleration` is one speed or, in a time course, speeds by the time since the last dose. `surface_points` is the
    number of points that a response surface has on each of its five networks.
    """

    acceleration: Clock | None = None
    acceleration_in_windows: Speed | None = None
    block_acceleration: Speed | None = None
    surface_points: Annotated[int, Field(ge=8, le=1024)] | None = None


class ConditionTable(Noun):
    """One arm of an experiment.

    `partial` says that it blocks a step in part, by some 30 to 50 %; `stimulated`, whether it gets the stimulation.
    """

    title: str = ""
    description: str = ""
    expected: Literal["up", "down", "none"] | None = None
    partial: bool = False
    doses: tuple[DoseLine, ...] = ()
    clamp: Annotated[tuple[ClampLine, ...], BeforeValidator(_clamp_lines)] = ()
    interventions: tuple[InterventionLine, ...] = ()
    pharmacokinetics: str | None = None
    hypothesis: str | None = None
    set: Overrides = Field(default_factory=dict)
    recalibrate: bool | None = None
    warm_up: Duration | None = None
    readout_from: Time | None = None
    stimulated: bool = True


class AxisTable(Noun):
    """What is varied: exactly one of `clamp`, `dose`, `set`, `factor`, `pharmacokinetics`, `hypothesis`.

    `set` gives its values to paths of the model; `factor` multiplies what the model has there.
    """

    title: str = ""
    clamp: str | None = None
    dose: str | None = None
    set: Strings | None = None
    factor: Strings | None = None
    pharmacokinetics: bool = False
    hypothesis: bool = False
    unit: str = "1"
    values: AxisValues | None = None
    range: AxisRange | None = None
    scale: Literal["linear", "log"] = "linear"
    recalibrate: bool | None = None


class SweepTable(Noun):
    """How several axes combine. Samples (lhs, sobol) of the axes with a range are crossed with the others."""

    method: Literal["grid", "zip", "lhs", "sobol"] = "grid"
    points: Annotated[int, Field(ge=1, le=MAX_POINTS)] | None = None
    seed: Annotated[int, Field(ge=0, lt=2**31)] = 0


class ExpectLine(Noun):
    """What was expected before the run: a band for a metric, in words and numbers, and what its miss would mean."""

    metric: str
    condition: str | None = None
    at: Coordinates = Field(default_factory=dict)
    against: Coordinates = Field(default_factory=dict)
    contrast: Annotated[str, *_plain(_contrast, {"enum": [True, False, *CONTRASTS]})] = "ratio"
    low: Number | None = None
    high: Number | None = None
    words: Text
    if_missed: str = ""


class ExperimentTable(Noun):
    """A whole experiment file.

    `engine` is what answers the slow side: the network, or a response surface of it, which is built when it is
    missing; `surface` names the file of one.
    """

    title: Text
    question: Text
    description: str = ""
    extends: str | None = None
    model: Text = DEFAULT_MODEL
    engine: Literal["network", "surface"] = "network"
    surface: Text | None = None
    seeds: Annotated[
        tuple[int, ...],
        *_plain(_seeds, {"anyOf": [{"type": "integer"}, {"type": "array", "items": {"type": "integer"}}]}),
    ] = (1,)
    reference: Coordinates = Field(default_factory=dict)
    species: str | None = None
    body_mass: Annotated[float, *_quantity("body_mass", above=0.0)] | None = None
    pharmacokinetics: str | None = None
    hypothesis: str | None = None
    set: Overrides = Field(default_factory=dict)
    protocol: ProtocolTable = ProtocolTable()
    numerics: NumericsTable = NumericsTable()
    stimulation: tuple[StimulationLine, ...] = ()
    conditions: dict[str, ConditionTable] = Field(default_factory=dict)
    axes: dict[str, AxisTable] = Field(default_factory=dict)
    sweep: SweepTable = SweepTable()
    expect: tuple[ExpectLine, ...] = ()
    figures: tuple[str, ...] = ()


def schema() -> dict[str, Any]:
    """Return the JSON schema of an experiment file, for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **ExperimentTable.model_json_schema(),
        "title": "synketa experiment",
    }


_ITEMS: dict[str, type[Noun]] = {"conditions": ConditionTable, "axes": AxisTable}


def read_tables(raw: Mapping[str, Any], where: str) -> tuple[ExperimentTable, list[int], list[Fault]]:
    """Check the shape of an experiment.

    Returns
    -------
    table : ExperimentTable
        What is right; a missing title or question is a placeholder.
    expected : list of int
        Where the lines of ``table.expect`` stand in the file.
    faults : list of Fault
    """
    faults: list[Fault] = []
    good = {key: value for key, value in raw.items() if key not in (*_ITEMS, "expect", "stimulation")}
    for key, noun in _ITEMS.items():
        items = raw.get(key, {})
        if not isinstance(items, Mapping):
            faults.append(Fault(where, key, repr(items)[:200], f"tables [{key}.<name>]"))
            continue
        good[key] = {n: item for n, item in items.items() if _is_right(noun, item, where, f"{key}.{n}", faults)}
    volleys = raw.get("stimulation", [])
    if isinstance(volleys, list):
        good["stimulation"] = [
            line
            for i, line in enumerate(volleys)
            if _is_right(StimulationLine, line, where, f"stimulation[{i}]", faults)
        ]
    else:
        faults.append(Fault(where, "stimulation", repr(volleys)[:200], "tables [[stimulation]]"))
    lines = raw.get("expect", [])
    expected: list[int] = []
    if isinstance(lines, list):
        right = [_is_right(ExpectLine, line, where, f"expect[{i}]", faults) for i, line in enumerate(lines)]
        expected = [i for i, line_is_right in enumerate(right) if line_is_right]
        good["expect"] = [lines[i] for i in expected]
    else:
        faults.append(Fault(where, "expect", repr(lines)[:200], "tables [[expect]]"))
    try:
        return ExperimentTable.model_validate(good), expected, faults
    except ValidationError as error:
        faults = [*faults_of(error, where, ExperimentTable), *faults]
        for item in error.errors():
            good.pop(str(item["loc"][0]), None)
        for key in ("title", "question"):
            good.setdefault(key, "?")
        return ExperimentTable.model_validate(good), expected, faults


def right_lines(noun: type[Noun], lines: object) -> list[int]:
    """Return which entries of a list of tables are right."""
    return [i for i, line in enumerate(lines) if _is_right(noun, line, "", "", [])] if isinstance(lines, list) else []


def _is_right(noun: type[Noun], raw: object, where: str, key: str, faults: list[Fault]) -> bool:
    try:
        noun.model_validate(raw)
    except ValidationError as error:
        for fault in faults_of(error, where, noun):
            faults.append(replace(fault, path=_clamp_path(fault.path, raw)).under(where, key))
        return False
    return True


def _clamp_path(path: str, raw: object) -> str:
    """Return a path as the file has it, where ``clamp`` was a table of drugs."""
    match = re.fullmatch(r"clamp\[(\d+)\]\.concentration", path)
    clamp = raw.get("clamp") if isinstance(raw, Mapping) else None
    return f"clamp.{list(clamp)[int(match[1])]}" if match and isinstance(clamp, Mapping) else path
