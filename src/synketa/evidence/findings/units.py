"""Units of a table of findings: what a unit means, and by what a prediction is multiplied to be in it."""

from __future__ import annotations

import re

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.units import DIMENSIONS, parse_quantity, unit_dimension

__all__ = ["dimension_of", "factor"]

#: Words for numbers without a dimension, as units begin.
_PURE = {"1", "ratio", "fraction", "fold", "share", "correlation", "difference", "odds", "effect", "x", "times"}
#: What stands behind a unit and says of what it is: "uM unbound", "L/h per 70 kg", "min after end of infusion".
_BEHIND = re.compile(r"\s*(?:\(.*\)|unbound|total|free|base|per 70 kg|after .*|to .*|of .*|per 2 wk)\s*$")
_INVERSE = re.compile(r"^1/\(?([^()]+)\)?$")  # 1/(uM*s)


def dimension_of(unit: str) -> str | None:
    """Return the dimension of the unit of a finding, a key of `synketa.common.units.DIMENSIONS`; None for none."""
    unit = _plain(unit)
    if unit.split(" ")[0].lower() in _PURE or any(word in unit.lower().split() for word in _PURE):
        return "dimensionless"
    return unit_dimension(unit)


def factor(measured: str, unit: str, molar_mass: float = 0.0, body_mass: float = 0.0) -> float:
    """Return what a number in the unit of an observable is multiplied by to be in the unit of a finding.

    Parameters
    ----------
    measured : str
        Of the observable: one of the registry's, or an SI unit of `DIMENSIONS`.
    unit : str
        Of the finding.
    molar_mass : float
        Of what is measured, kg/mol, where a level may be wanted in moles.
    body_mass : float
        kg, where a volume or a clearance may be wanted for each kilogram.

    Raises
    ------
    ConfigurationError
        The two do not fit.
    """
    if "%" in unit or "percent" in unit.lower():
        raise ConfigurationError(Fault("", "unit", f'"{unit}"', 'a ratio, e.g. 1.26 for "26 % more"'))
    own, other = dimension_of(measured), dimension_of(unit)
    if own is not None and (own, other) == ("mass_concentration", "concentration") and molar_mass:
        return _si(measured, own) / (_si(unit, "concentration") * molar_mass)
    if own in ("flow", "volume") and other == f"{own}_per_body_mass" and body_mass:
        return _si(measured, own) / (_si(unit, other) * body_mass)
    if own is None or own != other:
        want = f"a unit of the observable, which is in {measured if own != 'dimensionless' else 'ratios or shares'}"
        raise ConfigurationError(Fault("", "unit", f'"{unit}"', want))
    if own == "dimensionless":
        return 1.0
    return _si(measured, own) / _si(unit, own)


def _plain(unit: str) -> str:
    unit = unit.strip()
    if inverse := _INVERSE.match(unit):
        return "".join(f"/{part}" for part in re.split(r"[*\s]+", inverse[1]))
    return _BEHIND.sub("", _BEHIND.sub("", unit)) or unit


def _si(unit: str, dimension: str) -> float:
    """Return the SI value of one of a unit."""
    if unit == DIMENSIONS[dimension]:
        return 1.0
    return parse_quantity(f"1 {_plain(unit)}", dimension)
