"""Levels in mass per volume where moles are wanted, doses in moles where a mass is: both by the molar mass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from synketa.common.errors import ConfigurationError, Fault
from synketa.model.composite import Model
from synketa.model.pharmacokinetics.usual_names import drug_named

__all__ = ["with_molar_hint", "with_molar_hints"]

_CLAMP = re.compile(r"conditions\.\w+\.clamp(?:\[\d+\]|\.(?P<drug>\w+))(?:\.(?P<key>\w+))?")
_DOSE = re.compile(
    r"(?P<line>(?:conditions|arms)\.\w+\.doses\[\d+\])\.(?P<key>amount|rate|loading|max_rate|step|up_to)"
)
_AXIS = re.compile(r"axes\.\w+\.unit")


def with_molar_hints(faults: Iterable[Fault], raw: Mapping[str, Any], model: Model | None) -> Iterator[Fault]:
    """Yield faults; one of a level in mass per volume has the same level as an amount, by the drug's molar mass."""
    for fault in faults:
        yield fault if model is None or fault.nearest else _with_hint(fault, raw, model)


def _with_hint(fault: Fault, raw: Mapping[str, Any], model: Model) -> Fault:
    if (match := _CLAMP.fullmatch(fault.path)) is not None:
        line, _, _ = fault.path.partition(".concentration")
        written = _at(raw, line.removesuffix(".equal_block_to"))
        drug, level = match["drug"], written
        if isinstance(written, Mapping):
            drug, level = drug or written.get("drug"), written.get("concentration")
        if match["key"] == "equal_block_to" and isinstance(written, Mapping):
            drug, _, level = str(written.get("equal_block_to", "")).partition(" ")
            return with_molar_hint(fault, model, drug, level, f"{drug} ")
        return with_molar_hint(fault, model, drug, level)
    if (match := _DOSE.fullmatch(fault.path)) is not None:
        written = _at(raw, match["line"])
        dose = written.get(match["key"]) if isinstance(written, Mapping) else None
        return _with_mass(fault, model, written.get("drug"), dose) if dose else fault
    if _AXIS.fullmatch(fault.path):
        axis = _at(raw, fault.path.removesuffix(".unit"))
        unit = axis.get("unit") if isinstance(axis, Mapping) else None
        if unit and axis.get("dose"):
            return _with_mass(fault, model, axis["dose"], f"1 {unit}", f"1 {unit} is ")
        return with_molar_hint(fault, model, axis.get("clamp"), f"1 {unit}", f"1 {unit} is ") if unit else fault
    return fault


def _with_mass(fault: Fault, model: Model, drug: object, dose: object, before: str = "") -> Fault:
    """Return a fault with a dose in moles as a mass."""
    try:
        known = model.drugs.get(drug_named(str(drug), model.drugs))
    except ConfigurationError:  # a fault of its own
        return fault
    mass = known.in_mass_units(dose) if known is not None else None
    if known is None or mass is None:
        return fault
    return replace(fault, want=f"{fault.want} ({known.molar_mass.text} of {known.name})", nearest=f"{before}{mass}")


def with_molar_hint(fault: Fault, model: Model, drug: object, level: object, before: str = "") -> Fault:
    """Return a fault with the level as an amount, where it is a mass of a drug; `before` comes before the amount."""
    try:
        known = model.drugs.get(drug_named(str(drug), model.drugs)) if drug else None
    except ConfigurationError:  # a fault of its own
        return fault
    if known is None or (amount := known.in_molar_units(level)) is None:
        return fault
    want = f"{fault.want}, free in the brain ({known.molar_mass.text} of {known.name})"
    return replace(fault, want=want, nearest=f"{before}{amount}")


def _at(raw: Any, path: str) -> Any:
    """Return what a file has at a path such as ``conditions.a.clamp[0]``; None where there is nothing."""
    for part in re.findall(r"[\w@-]+", path):
        if isinstance(raw, Mapping):
            raw = raw.get(part)
        elif isinstance(raw, list) and part.isdecimal() and int(part) < len(raw):
            raw = raw[int(part)]
        else:
            return None
    return raw
