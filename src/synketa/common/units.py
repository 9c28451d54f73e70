"""The text boundary: ``"0.5 mg/kg"`` in, one float in SI units out.

"Per kilogram of body" is a dimension of its own. To pint, as to any unit system, mg/kg is a pure number, so
"50 percent" would pass for a dose; here ``/kg`` in a dose means per kilogram *of body*.
"""

from __future__ import annotations

import math
import re
from functools import cache

import pint

from synketa.common.errors import ConfigurationError, invalid

__all__ = [
    "DAY",
    "DIMENSIONS",
    "HOUR",
    "NUMBER",
    "parse_quantity",
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
    "volume": "m**3",
    "volume_per_body_mass": "m**3/kg_body",
    "flow": "m**3/s",
    "flow_per_body_mass": "m**3/s/kg_body",
}

_PER_BODY_MASS = {"dose_per_body_mass", "volume_per_body_mass", "flow_per_body_mass"}
NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"  #: a number without unit, as a pattern
_QUANTITY = re.compile(rf"^\s*({NUMBER})\s*(.*?)\s*$")
_UNIT = re.compile(r"^/?[A-Za-zµμ%][A-Za-z0-9_µμ%*/^ -]{0,60}$")


@cache
def _registry() -> pint.UnitRegistry[float]:
    registry: pint.UnitRegistry[float] = pint.UnitRegistry(cache_folder=None)
    registry.define("kg_body = [body_mass]")
    registry.define("uM = micromolar")
    return registry


@cache
def _scale(unit: str, dimension: str) -> float:
    """Return the SI value of one `unit` of `dimension`."""
    text = unit.replace("^", "**").replace("µ", "u").replace("μ", "u")
    if dimension in _PER_BODY_MASS:
        text = re.sub(r"/\s*kg\b", "/kg_body", text)
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
    want = f'a {dimension.replace("_", " ")}, e.g. "{example(dimension)}"'
    if isinstance(text, bool) or not isinstance(text, (str, int, float)):
        raise invalid(repr(text), want)
    shown = f'"{text}"' if isinstance(text, str) else repr(text)
    number, unit = _number_and_unit(text, want)
    if not unit and dimension != "dimensionless":
        raise invalid(f"{shown} (a number without unit)", want)
    try:
        value = number * _scale(unit, dimension) if unit else number
    except Exception as error:  # pint raises many kinds, down to tokenizer and attribute errors
        raise invalid(shown, want) from error
    if not math.isfinite(value):
        raise invalid(shown[:40], "a finite number")
    return float(f"{value:.15g}") if unit else value  # drops the last-bit dust of unit scaling


def _number_and_unit(text: str | float, want: str) -> tuple[float, str]:
    """Split a text such as ``"200 pF"``; a number has no unit, and one too large for a float is infinite."""
    if not isinstance(text, str):
        try:
            return float(text), ""
        except OverflowError:
            return math.inf, ""
    match = _QUANTITY.match(text)
    if match is None or (match[2] and not _UNIT.match(match[2])):
        raise invalid(f'"{text}"', want)
    number = float(match[1])
    if not math.isfinite(number):
        raise invalid(f'"{text}"', "a finite number")
    return number, match[2]


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
