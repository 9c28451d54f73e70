"""Terms of a cascade that only a hypothesis has: off, nothing of them is in the text, in a hash or in a program."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import Field

from synketa.common.equation_text import declared
from synketa.common.errors import ConfigurationError, Fault
from synketa.common.parameter import Noun, validated
from synketa.common.units import parse_quantity

__all__ = ["Input", "Limits", "Mechanism", "with_mechanisms"]


class Input(Noun):
    """Something that an experiment, or the network, sets while the cascade runs.

    Attributes
    ----------
    kind : {"drive", "cascade", "network", "level"}
        Where it comes from or acts: ``drive`` is the network's answer, ``cascade`` an arm inside the text,
        ``network`` an arm that changes the network instead and is not in the text, ``level`` the free brain
        concentration of `drugs`, as far as they are administered.
    drugs : tuple of str
        Of a level: those that are summed.
    """

    title: str
    kind: Literal["drive", "cascade", "network", "level"]
    baseline: float
    drugs: tuple[str, ...] = ()


class Limits(Noun):
    """Bounds of constants that their unit does not set: the equations make no sense beyond them.

    Attributes
    ----------
    above, below, at_most : dict
        Parameter -> SI value.
    """

    above: dict[str, float] = Field(default_factory=dict)
    below: dict[str, float] = Field(default_factory=dict)
    at_most: dict[str, float] = Field(default_factory=dict)


class Mechanism(Noun):
    """A term that is in the text where the parameter of its name is not 0.

    Attributes
    ----------
    takes_over : dict
        Name of an expression of the text -> what the expression is called once this term is on. An equation of the
        term then has the name itself, and all that used it takes the new one.
    equations : str
        Lines that are added, in Brian2 syntax; the constants that they declare are in the cascade's parameters.
    start, inputs, limits
        As those of a cascade, of what the lines add.
    """

    title: str
    takes_over: dict[str, str] = Field(default_factory=dict)
    equations: str
    start: dict[str, float] = Field(default_factory=dict)
    inputs: dict[str, Input] = Field(default_factory=dict)
    limits: Limits = Field(default_factory=Limits)


def with_mechanisms(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return the tables of a cascade with the terms that are on; the constants of the others are set aside as `idle`.

    Parameters
    ----------
    raw : mapping
        The tables of the file, with what hypotheses and experiments have changed in them.

    Raises
    ------
    ConfigurationError
        A term that cannot be read, lacks its parameter, or takes over what the text has not.
    """
    tables: dict[str, Any] = {**raw}
    parameters = dict(tables.get("parameters") or {})
    idle: dict[str, Any] = {}
    faults: list[Fault] = []
    for name, table in dict(tables.get("mechanisms") or {}).items():
        where = place = f"mechanisms.{name}"
        try:
            mechanism = validated(Mechanism, table, "")
            place = f"{where}.equations"
            constants = declared(mechanism.equations).shared
        except ConfigurationError as error:
            faults += [fault.under("", place) for fault in error.faults]
            continue
        if name not in parameters or name not in constants:
            faults.append(
                Fault("", f"parameters.{name}", "nothing", "the constant that switches it on, 0 when it is off")
            )
        elif _is_off(parameters[name]):
            idle |= {key: parameters.pop(key) for key in constants if key in parameters}
        else:
            faults += _switch_on(tables, mechanism, where)
    if faults:
        raise ConfigurationError(*faults)
    return {**tables, "parameters": parameters, "idle": idle}


def _is_off(table: Any) -> bool:
    """Say whether a parameter is 0; what is no number at all is found out where parameters are read."""
    try:
        return parse_quantity(table["value"], "dimensionless") == 0
    except (ConfigurationError, KeyError, TypeError):
        return False


def _switch_on(tables: dict[str, Any], mechanism: Mechanism, where: str) -> Iterator[Fault]:
    """Add a term to the tables of a cascade."""
    text = dict(tables["text"])
    for name, before in mechanism.takes_over.items():
        text["equations"], count = re.subn(rf"^{name}(?=\s*=)", before, text["equations"], flags=re.MULTILINE)
        if count != 1:
            yield Fault("", f"{where}.takes_over.{name}", f"{count} equations of it in the text", "one")
    text["equations"] += "\n" + mechanism.equations
    text["start"] = {**text["start"], **mechanism.start}
    tables["text"] = text
    tables["inputs"] = {**tables["inputs"], **mechanism.inputs}
    limits = dict(tables.get("limits") or {})
    for kind, bounds in mechanism.limits:
        limits[kind] = {**limits.get(kind, {}), **bounds}
    tables["limits"] = limits
