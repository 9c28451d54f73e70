"""The text boundary: ``"0.5 mg/kg"`` in, one float in SI units out.

"Per kilogram of body" is a dimension of its own. To pint, as to any unit system, mg/kg is a pure number, so
"50 percent" would pass for a dose; here ``/kg`` in a dose means per kilogram *of body*.
"""

from __future__ import annotations

import contextlib
import itertools
import math
import re
from collections.abc import Iterator
from functools import cache

import pint

from synketa.common.errors import ConfigurationError, Fault, invalid, shown

__all__ = [
    "DAY",
    "DIMENSIONS",
    "HOUR",
    "NUMBER",
    "neighbouring_units",
    "parse_quantity",
    "plain_characters",
    "spelling_hint",
    "unit_dimension",
]

HOUR, DAY = 3600.0, 86400.0  #: s

#: Dimension name -> SI unit in which values are held inside the program.
DIMENSIONS = {
    "dimensionless": "1",
    "time": "s",
    "frequency": "Hz",
    "voltage": "V",
    "current": "A",
    "conductance": "S",
    "capacitance": "F",
    "concentration": "mol/m**3",
    "mass_concentration": "kg/m**3",
    "binding_rate": "m**3/mol/s",
    "molar_mass": "kg/mol",
    "body_mass": "kg",
    "dose": "kg",
    "dose_per_body_mass": "kg/kg_body",
    "dose_rate": "kg/s",
    "dose_rate_per_body_mass": "kg/s/kg_body",
    "volume": "m**3",
    "volume_per_body_mass": "m**3/kg_body",
    "flow": "m**3/s",
    "flow_per_body_mass": "m**3/s/kg_body",
}

_PER_BODY_MASS = {"dose_per_body_mass", "dose_rate_per_body_mass", "volume_per_body_mass", "flow_per_body_mass"}
NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"  #: a number without unit, as a pattern
_QUANTITY = re.compile(rf"^\s*({NUMBER})\s*(.*?)\s*$")
_UNIT = re.compile(r"^/?[A-Za-z%][A-Za-z0-9_%*/^ -]{0,60}$")
#: A power of more than one digit, or of a power: pint would work out 9^9^9^9 for ever.
_POWER = re.compile(r"(?:\^|\*\*)(?!\s*-?\s*\d(?![\w.]|\s*(?:\^|\*\*)))")

#: Powers, and the body mass of doses per 100 g: the numbers that a unit may have. Another one would multiply the value.
_NUMBERS_OF_UNITS = re.compile(r"(?:\^|\*\*)\s*-?\s*\d+|/\s*100\s*g\b|(?<=[A-Za-z])\d+")

_LONGEST = 200  # letters of a quantity
_SMALLEST, _LARGEST = 1e-30, 1e30  # SI; nothing here is smaller, but 0, or larger
_TRIED = 40  # spellings of a unit

#: Characters that word processors and papers have, and what they stand for in a quantity.
_CHARACTERS = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000", " "),
        **dict.fromkeys("\u200b\u2060\ufeff", ""),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\uff0d\ufe63", "-"),
        **dict.fromkeys("\u00b7\u22c5\u2219", "*"),
        **dict.fromkeys("\u00b5\u03bc", "u"),
        **dict.fromkeys("\u2215\u2044", "/"),
    }
)
_SUPERSCRIPTS = str.maketrans("\u207b\u00b9\u00b2\u00b3", "-123")  # of units; of a number they would be a power

#: How units are written that mean just what is on the right, as patterns.
_SPELLINGS = (
    (r"\b(kg|Kg|KG|lbs?|g)\s*(?:b\.?w\.?|BW|body[\s_-]*(?:weight|mass))(?![A-Za-z])", r"\1"),  # mg/kg bw
    (r"\.(?=\s*(?:/|$))", ""),  # min., mg/kg/hr.
    (r"(?<=[A-Za-z1])\s*\.\s*(?=[A-Za-z])", "*"),  # mg.kg-1.h-1
    (r"\s*\bper\b\s*", "/"),
    (r"/\s*\(\s*([A-Za-z]+)[\s*/]+([A-Za-z]+)\s*\)", r"/\1/\2"),  # mg/(kg h)
    (r"[\s*]*\b([A-Za-z]+)\s*(?:\^|\*\*)?\s*-\s*1(?![\d.])", r"/\1"),  # mg kg-1 h-1
    (r"\bK[Gg]\b", "kg"),
    (r"\bwks?\b", "week"),
)

#: Masses that are the body's where they follow a stroke: pattern -> unit.
_BODY = ((r"/\s*kg\b", "/kg_body"), (r"/\s*g\b", "/g_body"), (r"/\s*100\s*g\b", "/hg_body"),
         (r"/\s*(?:lbs?|pounds?)\b", "/lb_body"))  # fmt: skip

_THOUSANDS = re.compile(r"^\s*([+-]?\d{1,3}(?:[,' ]\d{3})+)(?!\d)(\.\d+)?(.*)$")
_COMMA = re.compile(r"^\s*([+-]?\d*)[,*](\d[^,*]*)$")  # the middle dot is a sign of multiplication by then


#: Units that quantities have here, and the prefixes that are usual with each: no hectohour, no megagram.
_PREFIXES = {
    "g": ("", "k", "m", "u", "mc", "n", "p"),
    "s": ("", "m", "u", "n"),
    "V": ("", "m", "u"),
    "A": ("", "m", "u", "n", "p"),
    "S": ("", "m", "u", "n", "p"),
    "F": ("", "m", "u", "n", "p"),
    "Hz": ("", "m", "k"),
    "M": ("", "m", "u", "n", "p"),
    "molar": ("", "m", "u", "n", "p"),
    "mol": ("", "m", "u", "n", "p", "f"),
    "L": ("", "d", "c", "m", "u", "n"),
    "l": ("", "d", "c", "m", "u", "n"),
    "m": ("", "d", "c", "m", "u", "n"),
    "Da": ("", "k"),
}
_WORDS = (
    "min", "minute", "h", "hr", "hour", "d", "day", "week", "fortnight", "month", "year", "lb", "pound", "oz",
    "ounce", "second", "gram", "gramme", "kilogram", "milligram", "microgram", "nanogram", "volt", "millivolt", "amp",
    "ampere", "siemens", "farad", "hertz", "mole", "liter", "litre", "milliliter", "millilitre", "meter", "metre",
    "dalton", "kilodalton", "millisecond", "microsecond", "micromolar", "nanomolar", "millimolar", "percent",
)  # fmt: skip
_UNITS = frozenset(
    [prefix + unit for unit, prefixes in _PREFIXES.items() for prefix in prefixes]
    + [*_WORDS]
    + [f"{word}s" for word in _WORDS]
    + [unit.rpartition("/")[2] for _, unit in _BODY]
    + ["%"]
)
_SHARES = frozenset({"%", "percent", "percents"})  # with another unit they would divide it by 100
_TOKEN = re.compile(r"[A-Za-z_%]+")


@cache
def _registry() -> pint.UnitRegistry[float]:
    registry: pint.UnitRegistry[float] = pint.UnitRegistry(cache_folder=None)
    registry.define("kg_body = [body_mass]")
    registry.define("hg_body = 0.1 kg_body")
    registry.define("g_body = 0.001 kg_body")
    registry.define("lb_body = 0.45359237 kg_body")
    registry.define("uM = micromolar")
    return registry


@cache
def _scale(unit: str, dimension: str) -> float:
    """Return the SI value of one `unit` of `dimension`."""
    text = unit.replace("^", "**")
    for written, body in _BODY if dimension in _PER_BODY_MASS else ():
        text = re.sub(written, body, text)
    registry = _registry()
    quantity = registry.parse_expression(f"1{text}" if text.startswith("/") else text)
    quantity = registry.Quantity(1.0) * quantity
    return float(quantity.to(registry.parse_expression(DIMENSIONS[dimension])).magnitude)


def example(dimension: str) -> str:
    """Return a correct text for a dimension, for error messages."""
    return {
        "dimensionless": "0.5",
        "time": "40 min",
        "frequency": "3 Hz",
        "voltage": "-66 mV",
        "current": "40 pA",
        "conductance": "0.5 nS",
        "capacitance": "200 pF",
        "concentration": "1 uM",
        "mass_concentration": "185 ng/mL",
        "binding_rate": "0.5 /uM/s",
        "molar_mass": "237.7 g/mol",
        "body_mass": "70 kg",
        "dose": "35 mg",
        "dose_per_body_mass": "10 mg/kg",
        "dose_rate": "20 mg/h",
        "dose_rate_per_body_mass": "0.3 mg/kg/h",
        "volume": "50 L",
        "volume_per_body_mass": "1.75 L/kg",
        "flow": "79 L/h",
        "flow_per_body_mass": "1.1 L/h/kg",
    }[dimension]


def parse_quantity(text: object, dimension: str) -> float:
    """Return the SI value of a text such as ``"200 pF"``.

    Parameters
    ----------
    text : str, int or float
        Number and unit; a bare number is accepted only where `dimension` is ``"dimensionless"``.
    dimension : str
        A key of `DIMENSIONS`.

    Returns
    -------
    float
        In the SI unit ``DIMENSIONS[dimension]``; always finite.

    Raises
    ------
    ConfigurationError
        Not a number and unit, not finite, or of another dimension.
    """
    kind = "number without unit" if dimension == "dimensionless" else dimension.replace("_", " ")
    want = f'a {kind}, e.g. "{example(dimension)}"'
    if isinstance(text, bool) or not isinstance(text, (str, int, float)):
        raise invalid(shown(text), want)
    got = shown(text)
    number, unit = _number_and_unit(text, want)
    if not unit and dimension != "dimensionless":
        raise invalid(f"{got} (a number without unit)", want)
    if len(tokens := _TOKEN.findall(unit)) > 1 and _SHARES.intersection(tokens):
        raise invalid(f"{got}, which has a share in its unit", want)
    if strange := next((token for token in tokens if token not in _UNITS), ""):
        raise ConfigurationError(Fault("", "", got + _meaning(strange), want, _meant(number, unit, dimension)))
    try:
        value = number * _scale(unit, dimension) if unit else number
    except Exception:  # pint raises many kinds, down to tokenizer and attribute errors
        raise ConfigurationError(Fault("", "", got, want, _meant(number, unit, dimension))) from None
    if not math.isfinite(value):
        raise invalid(got, "a finite number")
    if value and not _SMALLEST <= abs(value) <= _LARGEST:
        raise invalid(f"{got}, which nothing is", want)
    return float(f"{value:.15g}") if unit else value  # drops the last-bit dust of unit scaling


def _meaning(token: str) -> str:
    """Return in words what a unit is that nobody means here, e.g. of Mg; empty where there is no such unit."""
    try:
        name = str(_registry().Unit(token))
    except Exception:  # as in parse_quantity
        name = ""
    return f', whose "{token}" is no unit' if name in ("", token, "dimensionless") else f", whose {token} is a {name}"


@cache
def _meant(number: float, unit: str, dimension: str) -> str | None:
    """Return the quantity whose unit differs in capitals or in a letter, where there is just one; else None."""
    choices = []
    for token in _TOKEN.findall(unit):
        like = [known for known in _UNITS if known.lower() == token.lower()]
        like += [] if token in _UNITS else [known for known in _UNITS if _differ_in_a_letter(token, known)]
        choices.append(
            [token] * (token in _UNITS) + sorted(set(like) - {token}, key=lambda known: known.lower() != token.lower())
        )
    for tokens in itertools.islice(itertools.product(*choices), _TRIED):
        of_tokens = iter(tokens)
        text = _TOKEN.sub(lambda _, rest=of_tokens: next(rest), unit)  # type: ignore[misc]
        if text == unit:
            continue
        try:
            _scale(text, dimension)
        except Exception:  # as in parse_quantity
            continue
        return f"{number:g} {text}".replace("g_body", "g").replace("lb_body", "lb")
    micro = re.sub(r"^mc(?=[A-Za-z])", "u", unit)  # 1 mcM, 1 uMol, 1 umol
    for text in (micro, re.sub(r"(?i)mol$", "M", micro), f"{micro}/L"):
        if text != unit and all(token in _UNITS for token in _TOKEN.findall(text)):
            with contextlib.suppress(Exception):  # as in parse_quantity
                _scale(text, dimension)
                return f"{number:g} {text}"
    return None


#: Units of time in order; other units have prefixes.
_TIMES = ("ms", "s", "min", "h", "d")


def neighbouring_units(text: str) -> Iterator[str]:
    """Yield the same number with the units beside that of a text: "25 g" is perhaps "25 kg", then "25 mg"."""
    match = _QUANTITY.match(plain_characters(text))
    unit = _plain_unit(match[2]) if match else ""
    first = _TOKEN.search(unit)
    if match is None or first is None:
        return
    token = {"hour": "h", "hr": "h", "day": "d", "mcg": "ug"}.get(first[0], first[0])
    beside: list[str] = []
    if token in _TIMES:
        place = _TIMES.index(token)
        beside = sorted(_TIMES, key=lambda other: abs(_TIMES.index(other) - place))
    else:
        base = next((base for base, prefixes in _PREFIXES.items() if token in [p + base for p in prefixes]), None)
        prefixes: list[str] = [p for p in ("k", "", "m", "u", "n", "p") if base and p in _PREFIXES[base]]
        if base and token.removesuffix(base) in prefixes:
            place = prefixes.index(token.removesuffix(base))
            beside = [
                prefix + base for prefix in sorted(prefixes, key=lambda other: abs(prefixes.index(other) - place))
            ]
    yield from (f"{match[1]} {unit[: first.start()]}{other}{unit[first.end() :]}" for other in beside if other != token)


def _differ_in_a_letter(token: str, known: str) -> bool:
    """Say whether a letter of a unit is there twice, or an s too many: hh and mgs."""
    doubled = (token[:i] + token[i + 1 :] for i in range(1, len(token)) if token[i] == token[i - 1])
    return token == f"{known}s" or known in doubled


def _number_and_unit(text: str | float, want: str) -> tuple[float, str]:
    """Split a text such as ``"200 pF"``; a number has no unit, and one too large for a float is infinite."""
    if not isinstance(text, str):
        try:
            return float(text), ""
        except OverflowError:
            return math.inf, ""
    if len(text) > _LONGEST:
        raise invalid(f'"{text[:60]}..." ({len(text)} letters)', want)
    match = _QUANTITY.match(plain_characters(text))
    unit = _plain_unit(match[2]) if match else ""
    if match is None or (unit and (not _UNIT.match(unit) or _POWER.search(unit))):
        raise invalid(f'"{text}"', spelling_hint(text) or want)
    if re.search(r"\d", _NUMBERS_OF_UNITS.sub("", unit)):
        raise invalid(f'"{text}", which has two numbers', want)
    number = float(match[1])
    if not math.isfinite(number):
        raise invalid(shown(text), "a finite number")
    return number, unit


def plain_characters(text: str) -> str:
    """Return a text with plain spaces, signs and letters in place of typographic ones, e.g. of a minus or a micro."""
    return text.translate(_CHARACTERS)


@cache
def _plain_unit(unit: str) -> str:
    """Return a unit as it is usually written: "mg kg-1 hr." is "mg/kg/hr"."""
    unit = unit.translate(_SUPERSCRIPTS)
    for written, plain in _SPELLINGS:
        unit = re.sub(written, plain, unit)
    return unit.strip()


def spelling_hint(text: str) -> str | None:
    """Return how a number is written here, where a text has a decimal comma or separates thousands; else None.

    "1,000 mg" may be meant either way, so it is refused like "0,5 mg".
    """
    plain = plain_characters(text)
    if match := _THOUSANDS.match(plain):
        digits = re.sub(r"[,' ]", "", match[1])
        whole = f'no sign between thousands: "{digits}{match[2] or ""}{match[3]}"'
        is_comma = match[1].count(",") == 1 and match[2] is None
        return whole + (f', or a decimal point: "{match[1].replace(",", ".")}{match[3]}"' if is_comma else "")
    if match := _COMMA.match(plain):
        return f'a decimal point: "{match[1] or 0}.{match[2]}"'
    return None


@cache
def unit_dimension(unit: str) -> str | None:
    """Return the name of the dimension of a unit (Brian2's unit names too), or None."""
    names = {"1": "dimensionless", "Hz": "frequency", "": "dimensionless"}
    if unit in names:
        return names[unit]
    for dimension in DIMENSIONS:
        try:
            parse_quantity(f"1 {unit}", dimension)
        except ConfigurationError:
            continue
        return dimension
    return None
