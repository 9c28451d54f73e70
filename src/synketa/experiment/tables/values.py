"""What a value in an experiment file may be: its unit, its bounds, its shape."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator, Field, WithJsonSchema

from synketa.common.errors import ConfigurationError, Fault, invalid, shown
from synketa.common.units import DIMENSIONS, NUMBER, example, parse_quantity, plain_characters
from synketa.experiment.source import MAX_SEEDS

MAX_POINTS = 2**30  # samples of one sweep; how many are meant is asked beyond far fewer

_SPAN = re.compile(rf"^\s*({NUMBER})\s*((?!to\b)[A-Za-z]*)\s*(?:-|–|to\b)\s*({NUMBER})\s*([A-Za-z]+)\s*$")
_DRUG_LEVEL = re.compile(rf"^\s*(\S.{{0,100}}?)(?:\s+({NUMBER})\s*([^\s\d]\S{{0,20}})?)?\s*$")
_NO_LEVEL = re.compile(rf"^\s*{NUMBER}\s|\s[munµ]?M\s*$")  # the level first, or a unit without a number
_SPAN_WANT = 'from and to, e.g. "35-45 min"'


class Span(NamedTuple):
    """A named piece of slow time, s."""

    name: str
    start: float
    stop: float


def quantity(dimension: str, low: float | None = None, above: float | None = None) -> tuple[Any, Any]:
    """Annotate a float: in the file a text with a unit, optionally bounded from below; here its SI value."""

    def convert(raw: object) -> float:
        value = parse_quantity(raw, dimension)
        if (low is not None and value < low) or (above is not None and value <= above):
            bound = "0 or above" if low is not None else "more than 0"
            name = dimension.replace("_", " ")
            raise invalid(shown(raw), f'a {name} of {bound}, e.g. "{example(dimension)}"')
        return value

    written = {"type": "string", "examples": [example(dimension)], "dimension": dimension.replace("_", " ")}
    return as_written(convert, {**written, "unit": DIMENSIONS[dimension]})


def as_written(convert: Callable[[object], object], schema: dict[str, Any]) -> tuple[Any, Any]:
    """Annotate a type: in the file something that `schema` describes; here what `convert` makes of it."""
    return BeforeValidator(convert), WithJsonSchema(schema)


def is_number(raw: object) -> bool:
    """Say whether a TOML value is a finite number that a float can hold."""
    if isinstance(raw, bool) or not isinstance(raw, (int, float)):
        return False
    return abs(raw) < 1e300 if isinstance(raw, int) else math.isfinite(raw)


def _number(raw: object) -> float:
    if not is_number(raw):
        raise invalid(shown(raw), "a finite number")
    return float(raw)  # type: ignore[arg-type]


def _span(raw: object) -> tuple[float, float]:
    if not isinstance(raw, str) or len(raw) > 200:  # a longer one takes its pattern long
        raise invalid(shown(raw), _SPAN_WANT)
    match = _SPAN.match(plain_characters(raw))
    if match is None:
        has_comma = re.search(r"\d,\d", raw) is not None
        raise invalid(f'"{raw}"'[:200], _SPAN_WANT + (", with a decimal point" if has_comma else ""))
    try:
        start, stop = (parse_quantity(f"{match[i]} {match[i + 1] or match[4]}", "time") for i in (1, 3))
    except ConfigurationError:
        raise invalid(shown(raw), _SPAN_WANT) from None
    if start >= stop:
        raise invalid(shown(raw), f"a window that stops after it starts: {_SPAN_WANT}")
    return start, stop


_CLOCK_WANT = 'a speed (1 to 1e6), or speeds by the time since a dose, e.g. [["4 h", 300], ["24 h", 3600]]'


def _clock(raw: object) -> tuple[tuple[float, float], ...]:
    """Return (until so long after a dose, speed) pieces; a single speed holds for ever."""
    lines: list[Any] = raw if isinstance(raw, list) else [["1 s", raw]]
    pieces: list[tuple[float, float]] = []
    for line in lines:
        if not isinstance(line, list) or len(line) != 2 or not is_number(line[1]) or not 1 <= line[1] <= 1e6:
            raise invalid(shown(line if isinstance(raw, list) else raw), _CLOCK_WANT)
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
        raise invalid(shown(raw), want)
    if isinstance(raw, int):
        if not 1 <= raw <= MAX_SEEDS:
            raise invalid(shown(raw), want)
        return tuple(range(1, raw + 1))
    if not raw:
        raise invalid("no seeds", want)
    for seed in raw:
        if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed < 2**31:
            raise invalid(f"seed {shown(seed)}", "whole numbers from 0 to 2147483647")
    if len(set(raw)) < len(raw):
        twice = Counter(raw).most_common(1)[0][0]
        raise invalid(f"seed {twice} twice", want)
    return tuple(raw)


def _overrides(raw: object) -> dict[str, str | float]:
    want = 'a table of model paths and values, e.g. { "receptor.Mg" = "1.5 mM" }'
    if not isinstance(raw, Mapping):
        raise invalid(shown(raw), want)
    for path, value in raw.items():
        if not (isinstance(value, str) or is_number(value)):
            is_path = isinstance(value, Mapping) and value
            quoted = f': a path is one key, "{path}.{next(iter(value))}" = ...' if is_path else ""
            raise invalid(f"{path} = {shown(value)}", f"a text with a unit, or a finite number{quoted}")
    return dict(raw)


def clamp_lines(raw: object) -> object:
    """Turn ``{ ketamine = "1 uM" }`` into lines, a table in place of a level as well; a list of lines stays."""
    if isinstance(raw, Mapping):
        return [
            {**value, "drug": drug} if isinstance(value, Mapping) else {"drug": drug, "concentration": value}
            for drug, value in raw.items()
        ]
    if isinstance(raw, list):
        return raw
    want = 'a table such as { ketamine = "1 uM" }, or a list of { drug, concentration, start, stop }'
    raise invalid(shown(raw), want)


def drug_level(raw: object) -> tuple[str, float | None]:
    """Return drug and level (mol/m3) of a text such as ``ketamine 1 uM``; without a level an axis has it."""
    want = 'a drug and its level, e.g. "ketamine 1 uM"'
    text = raw if isinstance(raw, str) else ""
    if re.search(r"\s\d+,\d+\s", text):
        raise invalid(shown(raw), f"{want}, with a decimal point")
    match = _DRUG_LEVEL.match(text)
    if match is None or (match[2] and not match[3]) or (not match[2] and _NO_LEVEL.search(text)):
        raise invalid(shown(raw), want)
    drug, level = match[1], f"{match[2]} {match[3]}"
    if not match[2]:
        return drug, None
    try:
        concentration = parse_quantity(level, "concentration")
    except ConfigurationError as error:
        meant = error.faults[0].nearest
        raise ConfigurationError(Fault("", "", shown(raw), want, meant and f"{drug} {meant}")) from None
    if concentration <= 0:
        raise invalid(shown(raw), f"a level above 0: {want}")
    return drug, concentration


def _axis_values(raw: object) -> tuple[float | str, ...]:
    want = "a list of different finite numbers (in the axis's unit) or texts"
    if not isinstance(raw, list) or not raw:
        raise invalid(shown(raw), want)
    for value in raw:
        if not (is_number(value) or (isinstance(value, str) and value.strip())):
            raise invalid(shown(value), want)
    values = tuple(value if isinstance(value, str) else float(value) for value in raw)
    if len(set(values)) < len(values):
        raise invalid(f"{shown(Counter(values).most_common(1)[0][0])} twice", want)
    if len({isinstance(value, str) for value in values}) > 1:
        raise invalid(shown(raw), "either numbers or texts")
    return values


def _axis_range(raw: object) -> tuple[float, float]:
    if not isinstance(raw, list) or len(raw) != 2 or not all(is_number(v) for v in raw) or raw[0] >= raw[1]:
        raise invalid(shown(raw), "[low, high], in the axis's unit")
    return float(raw[0]), float(raw[1])


def _moves(raw: object) -> dict[str, tuple[float, float]]:
    want = 'a table of model paths and their two ends, e.g. { "circuit.connections.PV_PYR.weight" = [2.4, 1.4] }'
    if not isinstance(raw, Mapping) or not raw:
        raise invalid(shown(raw), want)
    for path, ends in raw.items():
        if not isinstance(ends, list) or len(ends) != 2 or not all(is_number(end) for end in ends):
            raise invalid(f"{path} = {shown(ends)}", want)
    return {str(path): (float(ends[0]), float(ends[1])) for path, ends in raw.items()}


def _points(raw: object) -> tuple[dict[str, float], ...]:
    want = "a list of points, each with a number for every axis that has a range, e.g. [{ M_2CD_mM = 21 }]"
    if not isinstance(raw, list) or not all(isinstance(point, Mapping) for point in raw):
        raise invalid(shown(raw), want)
    for point in raw:
        if not all(is_number(value) for value in point.values()):
            raise invalid(shown(point), want)
    return tuple({str(name): float(value) for name, value in point.items()} for point in raw)


def _texts(raw: object) -> tuple[str, ...]:
    texts = [raw] if isinstance(raw, str) else raw
    if not isinstance(texts, list) or not texts or not all(isinstance(text, str) and text for text in texts):
        raise invalid(shown(raw), "a text, or a list of texts")
    return tuple(texts)


def _coordinates(raw: object) -> dict[str, float | str]:
    want = 'a table such as { condition = "control" } or { ketamine_uM = 0 }'
    if not isinstance(raw, Mapping):
        raise invalid(shown(raw), want)
    for key, value in raw.items():
        if not (isinstance(value, str) or is_number(value)):
            raise invalid(f"{key} = {shown(value)}", want)
    return {str(k): v if isinstance(v, str) else float(v) for k, v in raw.items()}


CONTRASTS = ("ratio", "difference", "share", "value", "exceeds", "peak_at", "returns_at")


def _contrast(raw: object) -> str:
    if isinstance(raw, bool):
        return "ratio" if raw else "value"
    if raw not in CONTRASTS:
        raise invalid(shown(raw), f"true, false or one of {', '.join(CONTRASTS)}")
    return str(raw)


_STRINGS = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
_VALUE = {"type": ["string", "number"]}
_TABLE = {"type": "object", "additionalProperties": _VALUE}

Time = Annotated[float, *quantity("time")]
Duration = Annotated[float, *quantity("time", low=0.0)]
Concentration = Annotated[float, *quantity("concentration", low=0.0)]
_MOST_VOLTS = 1.0
Potential = Annotated[float, *quantity("voltage"), Field(ge=-_MOST_VOLTS, le=_MOST_VOLTS)]
DrugLevel = Annotated[
    tuple[str, float | None], *as_written(drug_level, {"type": "string", "examples": ["ketamine 1 uM"]})
]
Text = Annotated[str, Field(min_length=1, pattern=r"\S")]
Number = Annotated[float, *as_written(_number, {"type": "number"})]
Speed = Annotated[Number, Field(ge=1, le=1e6)]
_CLOCK_SCHEMA = {"type": ["number", "array"], "examples": [240, [["4 h", 300], ["24 h", 3600], ["14 d", 38400]]]}
Clock = Annotated[tuple[tuple[float, float], ...], *as_written(_clock, _CLOCK_SCHEMA)]
Window = Annotated[
    tuple[float, float], *as_written(_span, {"type": "string", "examples": ["35-45 min"], "dimension": "time span"})
]
AxisValues = Annotated[tuple[float | str, ...], *as_written(_axis_values, {"type": "array", "items": _VALUE})]
AxisRange = Annotated[tuple[float, float], *as_written(_axis_range, {"type": "array", "items": {"type": "number"}})]
Overrides = Annotated[dict[str, str | float], *as_written(_overrides, _TABLE)]
Coordinates = Annotated[dict[str, float | str], *as_written(_coordinates, _TABLE)]
_ENDS = {"type": "array", "items": {"type": "number"}}
Moves = Annotated[
    dict[str, tuple[float, float]], *as_written(_moves, {"type": "object", "additionalProperties": _ENDS})
]
Points = Annotated[
    tuple[dict[str, float], ...],
    *as_written(
        _points,
        {"type": "array", "items": {"type": "object", "additionalProperties": {"type": "number"}}},
    ),
]
Strings = Annotated[tuple[str, ...], *as_written(_texts, _STRINGS)]
_SEEDS_SCHEMA = {"anyOf": [{"type": "integer"}, {"type": "array", "items": {"type": "integer"}}]}
Seeds = Annotated[tuple[int, ...], *as_written(_seeds, _SEEDS_SCHEMA)]
Contrast = Annotated[str, *as_written(_contrast, {"enum": [True, False, *CONTRASTS]})]
