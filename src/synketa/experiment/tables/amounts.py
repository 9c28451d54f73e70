"""What a dose may be: an amount, a rate or a concentration that is aimed at, per body mass or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from synketa.common.errors import ConfigurationError, Fault, invalid
from synketa.common.units import parse_quantity
from synketa.experiment.tables.values import as_written

__all__ = ["Amount", "Level", "Rate", "amount", "level", "rate"]

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
    raise ConfigurationError(Fault("", "", fault.got, wanted, near))


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
