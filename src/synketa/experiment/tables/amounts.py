"""What a dose may be: an amount, a rate or a concentration that is aimed at, per body mass or not."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from collections.abc import Mapping
from typing import Annotated, NamedTuple

from synketa.common.errors import ConfigurationError, Fault, invalid
from synketa.common.units import NUMBER, parse_quantity, plain_characters
from synketa.experiment.tables.values import as_written

__all__ = ["Amount", "Level", "OtherUnit", "Rate", "amount", "level", "other_unit", "rate"]

_LONGEST = 100  # letters of a dose whose unit is looked at

_PER_TIME = {"dose_per_body_mass": "dose_rate_per_body_mass", "dose": "dose_rate"}
_AMOUNT_WANT = 'a dose per body mass, e.g. "10 mg/kg", or a dose, e.g. "35 mg"'
_LEVEL_WANT = 'a concentration, e.g. "150 ng/mL" or "0.5 uM"'
_RATE_WANT = 'a dose per body mass and time, e.g. "0.3 mg/kg/h", or a dose per time, e.g. "20 mg/h"'


def _dose(raw: object, dimensions: Mapping[str, str], want: str, others: Mapping[str, str]) -> tuple[float, bool]:
    """Return the SI value of a dose or a rate, and whether it is per body mass; `others` are taken for a slip."""
    faults = []
    for dimension in dimensions:
        try:
            value = parse_quantity(raw, dimension)
        except ConfigurationError as caught:
            faults.append(caught.faults[0])
            continue
        if value < 0:
            raise invalid(f'"{raw}"', f"0 or above: {want}")
        return value, dimension.endswith("per_body_mass")
    fault = faults[0]
    is_spelling = not any(dimension.replace("_", " ") in fault.want for dimension in dimensions)
    wanted = fault.want if is_spelling else f"{want}{_other_key(raw, others)}"
    near = next(filter(None, (tried.nearest for tried in faults)), None)
    if near is None and (usual := other_unit(raw)) is not None:
        wanted, near = f"{want}; {usual.words}", usual.meant
    raise ConfigurationError(Fault("", "", fault.got, wanted, near))


class OtherUnit(NamedTuple):
    """What to say of a dose in a unit that the field uses and that has to be converted.

    Attributes
    ----------
    words : str
    meant : str, optional
        The same dose as it is written here, where it needs nothing else to be known.
    """

    words: str
    meant: str | None = None


_N = rf"(?P<n>{NUMBER})\s*"
_PER = r"(?P<per>(?:\s*/\s*(?:kg|h|hr|min|d|day))*)"
#: How a dose may be written besides, and what is to be said of it; the first that fits counts.
_OTHER_UNITS: tuple[tuple[str, str, str], ...] = (
    (
        rf"{_N}[munp]?mol(?:e?s)?{_PER}",
        "an amount of substance has to be a mass: mg = umol x molar mass (g/mol) / 1000",
        "",
    ),
    (
        rf"{_N}[mun]?g(?:/(?:h|min|d))?\s*(?:/\s*m\s*\^?2|m\s*\^?-2){_PER}",
        "per body surface has to be per body mass: mg/kg = mg/m2 divided by 37 in an adult, 25 in a child, 6 in "
        "rats, 3 in mice (FDA 2005, on starting doses)",
        "",
    ),
    (
        rf"{_N}(?:[mu]?[lL]|cc){_PER}",
        "a volume has to be a mass, by the concentration of the solution: {n} mL{per} of 10 mg/mL is {ten} mg{per}",
        "",
    ),
    (rf"{_N}(?:m?IU|I\.U\.|U|units?){_PER}", "drugs here have no international units: the mass", ""),
    (
        rf"{_N}(?:%|percent)",
        "a share is no dose: a solution of {n} % has {ten} mg in each mL, so the volume times that",
        "",
    ),
    (
        rf"{_N}(?:[munp]?M|[munp]?g\s*/\s*[mudn]?[lL])",
        "a level that is held is a clamp, one that a pump aims at a target",
        "",
    ),
    (rf"{_N}mpk", "mpk is written out", "{n} mg/kg"),
    (
        rf"{_N}(?:sprays?|puffs?|devices?|drops?|gtts?|tablets?|capsules?|vials?|ampoules?|amp){_PER}",
        'how much they hold: of sprays amount = "56 mg" and device = "28 mg"',
        "",
    ),
    (
        rf"(?P<n>{NUMBER}\s*[mun]?g(?:\s*/\s*kg)?)\s*(?:over|in|during|for|/|within)\s*(?P<per>{NUMBER}\s*(?:s|min|h|hr|d)\w*)",
        'two keys: amount = "{n}" and duration = "{per}"',
        "",
    ),
    (
        rf"(?P<n>{NUMBER}\s*[mun]?g)\s*/\s*(?P<per>{NUMBER}\s*kg)",
        'two keys: amount = "{n}" and body_mass = "{per}"',
        "",
    ),
    (
        rf"(?P<n>{NUMBER})\s*(?P<per>[mun]?g(?:\s*/\s*kg)?)?\s*(?:-|to)\s*{NUMBER}.*",
        "one dose: several are values of an axis",
        "",
    ),
    (
        rf"(?P<n>{NUMBER}\s*[mun]?g(?:/kg)?(?:/(?:h|min))?)[\s,]*\(?(?P<per>i\.?[vmpn]\.?|s\.?c\.?|p\.?o\.?|oral|nasal)\)?",
        'two keys: the dose, and route = "{per}"',
        "{n}",
    ),
    (rf"(?P<n>{NUMBER}\s*[mun]?g)\s+(?P<per>kg)", "a stroke between them", "{n}/kg"),
    (
        rf"(?:~|<|>|=|about|ca\.?|approx\.?|\u2248|\u2264|\u2265)\s*(?P<n>{NUMBER}.*)",
        "a number, without a sign before it",
        "{n}",
    ),
)


def other_unit(raw: object) -> OtherUnit | None:
    """Return what to say of a dose in another unit that is usual: per body surface, moles, volumes; None for others."""
    if not isinstance(raw, str) or len(raw) > _LONGEST:
        return None
    text = re.sub(r"\s*\bper\b\s*", "/", unicodedata.normalize("NFKC", plain_characters(raw)).strip())
    if (halves := re.match(r"(\d*)\s*(\d)\u2044(\d)(?!\d)", text)) and halves[3] != "0":
        whole = int(halves[1] or 0) if halves[1] or halves[2] else 0
        return OtherUnit("a decimal number", f"{whole + int(halves[2]) / int(halves[3]):g}{text[halves.end() :]}")
    for pattern, words, meant in _OTHER_UNITS:
        if (
            match := re.fullmatch(pattern, text, re.IGNORECASE if "IU" in pattern or "oral" in pattern else 0)
        ) is not None:
            parts = {key: value or "" for key, value in match.groupdict().items()}
            with contextlib.suppress(ValueError):
                parts["ten"] = f"{10 * float(parts['n']):g}"
            parts.setdefault("per", "")
            return OtherUnit(words.format(**parts), meant.format(**parts) or None)
    return None


def _other_key(raw: object, others: Mapping[str, str]) -> str:
    """Return what to say where a rate stands for an amount or the other way round; empty if neither does."""
    for dimension, words in others.items():
        try:
            parse_quantity(raw, dimension)
        except ConfigurationError:
            continue
        return words
    return ""


def amount(raw: object) -> tuple[float, bool]:
    """Return a dose in kg, or in kg per kg of body (then True)."""
    words = f'; this is a rate: rate = "{raw}" and a duration'
    return _dose(raw, _PER_TIME, _AMOUNT_WANT, dict.fromkeys(_PER_TIME.values(), words))


def rate(raw: object) -> tuple[float, bool]:
    """Return a rate in kg/s, or in kg/s per kg of body (then True)."""
    rates = {rate: amount for amount, rate in _PER_TIME.items()}
    words = f'; this is an amount: amount = "{raw}" and a duration'
    return _dose(raw, rates, _RATE_WANT, dict.fromkeys(_PER_TIME, words))


def level(raw: object) -> tuple[float, bool]:
    """Return a concentration in mol/m3, or in kg/m3 (then True)."""
    error = None
    for dimension in ("concentration", "mass_concentration"):
        try:
            value = parse_quantity(raw, dimension)
        except ConfigurationError as caught:
            error = error or caught
            continue
        if value <= 0:
            raise invalid(f'"{raw}"', f"above 0: {_LEVEL_WANT}")
        return value, dimension == "mass_concentration"
    assert error is not None
    raise ConfigurationError(Fault("", "", error.faults[0].got, _LEVEL_WANT, error.faults[0].nearest))


Amount = Annotated[
    tuple[float, bool],
    *as_written(amount, {"type": "string", "examples": ["0.5 mg/kg", "35 mg"], "dimension": "dose"}),
]
Rate = Annotated[
    tuple[float, bool],
    *as_written(rate, {"type": "string", "examples": ["0.3 mg/kg/h", "20 mg/h"], "dimension": "dose per time"}),
]
Level = Annotated[
    tuple[float, bool],
    *as_written(level, {"type": "string", "examples": ["150 ng/mL", "0.5 uM"], "dimension": "concentration"}),
]
