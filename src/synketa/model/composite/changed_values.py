"""Values put in the place of others at dotted paths of the tables of files, before these are checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from synketa.common.errors import ConfigurationError, Fault, nearest, one_of, shown
from synketa.common.parameter import free_parameter, make_parameter
from synketa.common.units import example, parse_quantity

__all__ = ["override", "replace_value"]


def override(tables: dict[str, Any], path: str, value: str | float) -> Fault | None:
    """Put a value at a dotted path; the table of a parameter is then assumed, and says what was shipped.

    A path that goes on to ``source`` or ``note`` of a value that was put before says where that is from.
    """
    place = _at(tables, path)
    if isinstance(place, Fault):
        return place
    node, name = place
    old = node[name]
    if isinstance(old, Mapping):
        if "value" not in old:
            return Fault("override", path, "a table", f"a path that goes on to {one_of('', map(str, old))}")
        if path.partition(".")[0] in _FREE and (fault := _other_dimension(path, old, value)) is not None:
            return fault
        note = f"set by the experiment; shipped {old['value']}"
        node[name] = {**old, "value": value, "source": "assumed", "note": note}
    elif name in ("source", "note") and "value" in node and isinstance(value, str):
        node[name] = value
    elif isinstance(old, int) and not isinstance(old, bool):
        is_whole = value.is_integer() if isinstance(value, float) else str(value).lstrip("-").isdecimal()
        node[name] = int(value) if is_whole else value
    else:
        return Fault("override", path, "a text or list", "the path of a number")
    return None


#: Parts whose parameters may have any dimension in a file; of the others, the noun says which.
_FREE = ("circuit", "extracellular", "cascade", "plasticity")


def _other_dimension(path: str, old: Mapping[str, Any], value: str | float) -> Fault | None:
    """Return the fault of a value that has not the dimension of the shipped one, which is the example."""
    try:
        dimension = free_parameter(old).dimension
    except ConfigurationError:  # a fault of the file, which says so itself
        return None
    try:
        parse_quantity(value, dimension)
    except ConfigurationError as error:
        wrong = error.faults[0]
        want = wrong.want.replace(f'"{example(dimension)}"', shown(old["value"]))
        return replace(wrong, where="override", path=path, want=want)
    return None


def replace_value(tables: dict[str, Any], path: str, change: Mapping[str, Any]) -> Iterator[Fault]:
    """Put a value with its own source and note in the place of a parameter's; its range stays unless it has one.

    Yields
    ------
    Fault
        Without a file, its path as the key of a table: ``"path"``, quoted.
    """
    key, place = f'"{path}"', _at(tables, path)
    if isinstance(place, Fault):
        yield replace(place, where="", path=key)
        return
    node, name = place
    old = node[name]
    if not (isinstance(old, Mapping) and "value" in old):
        yield Fault("", key, "the path of something else", "the path of a parameter, a value with its source")
        return
    new = {**({"range": old["range"]} if "range" in old else {}), **change}
    try:
        make_parameter(new, free_parameter(old).dimension)
    except ConfigurationError as error:
        yield from (fault.under("", key) for fault in error.faults)
        return
    node[name] = new


def _paths(tables: Mapping[str, Any], before: str = "") -> Iterator[str]:
    """Yield the path of every parameter of some tables."""
    for name, value in tables.items():
        if isinstance(value, Mapping) and "value" in value:
            yield f"{before}{name}"
        elif isinstance(value, Mapping):
            yield from _paths(value, before if name == "parameters" else f"{before}{name}.")


def _at(tables: dict[str, Any], path: str) -> tuple[dict[str, Any], str] | Fault:
    """Return the table and the name in it that a dotted path leads to; ``parameters`` may be left out of a path."""
    node: Any = tables
    parts = path.split(".")
    names: list[str]
    for depth, part in enumerate(parts):
        if isinstance(node, Mapping) and part not in node and "parameters" in node:
            node = node["parameters"]
        if not isinstance(node, Mapping) or part not in node:
            names = [str(key) for key in node] if isinstance(node, Mapping) else []
            parent = ".".join(parts[:depth]) or "the model"
            near = nearest(part, names)
            whole = ".".join([*parts[:depth], near, *parts[depth + 1 :]]) if near else None
            if depth == 0 and whole is None:  # the end of a path, as papers call a parameter: Mg
                whole = min((known for known in _paths(tables) if known.endswith(f".{path}")), key=len, default=None)
            return Fault("override", path, f'"{part}" in {parent}', one_of(part, names), whole)
        if depth < len(parts) - 1:
            node = node[part]
    return node, parts[-1]
