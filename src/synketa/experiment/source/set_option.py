"""What ``--set key=value`` puts into the tables of an experiment, and how a value is written there."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from synketa.common.errors import ConfigurationError, Fault, is_slip_of, nearest, one_of, shown
from synketa.common.toml_files import parse_toml, size_fault

__all__ = ["as_argument", "set_value"]

_MOST_PARTS = 20  # of a key
_PARTS = ("circuit", "receptor", "extracellular", "cascade", "plasticity", "drugs", "pharmacokinetics")


def set_value(raw: dict[str, Any], key: str, value: object) -> Fault | None:
    """Put the value of one ``--set key=value`` into the tables; of one that leads nowhere nothing is left there."""
    before = {*raw}
    if (fault := _slip_of_part(raw, key) or _put(raw, key, value)) is not None:
        for table in {*raw} - before:
            del raw[table]
    return fault


def _put(raw: dict[str, Any], key: str, value: object) -> Fault | None:
    parts = re.sub(r"\[(\d+)\](?=[.\[]|$)", r".\1", key).split(".")  # doses[0] is doses.0, as messages write it
    if not all(parts) or len(parts) > _MOST_PARTS:
        return Fault("--set", key, f'"{key}"', "a dotted key, e.g. protocol.measure")
    value = _toml_value(value) if isinstance(value, str) else _plain(value)
    if (wrong := _strange(value)) is not None:
        return Fault("--set", key, wrong, "a text, a number, true or false, a list or a table of such")
    parts = _with_whole_path(parts)
    node: Any = raw
    for depth, part in enumerate(parts):
        last = depth == len(parts) - 1
        if isinstance(node, list):
            if not (part.isdecimal() and len(part) < 10 and int(part) < len(node)):
                want = (
                    f"a number from 0 to {len(node) - 1}, or the whole list" if node else "the whole list: it is empty"
                )
                return Fault("--set", key, f'"{part}"', want)
            index: Any = int(part)
        elif isinstance(node, dict):
            if (fault := _new_table(node, key, parts, depth)) is not None:
                return fault
            index = part
            if not last:
                node.setdefault(part, {})
        else:
            return Fault("--set", key, f'"{part}" in {".".join(parts[:depth])}', "a key of a table")
        if last:
            node[index] = value
        else:
            node = node[index]
    return None


def _slip_of_part(raw: Mapping[str, Any], key: str) -> Fault | None:
    """Return the fault of a path that begins with a part of the model with a slip, ``receptr.Mg``."""
    parts = key.split(".")
    if len(parts) < 2 or parts[0] in raw:
        return None
    near = nearest(parts[0], _PARTS)
    if near in (None, parts[0]) or not is_slip_of(parts[0], near or ""):
        return None
    want = f"a key of the experiment, or a part of the model: {one_of(parts[0], _PARTS)}"
    return Fault("--set", key, f'"{parts[0]}"', want, ".".join([str(near), *parts[1:]]))


#: Tables that hold tables by name: what a single one of them is.
_NAMED = {"conditions": "condition", "axes": "axis"}


def _new_table(node: Mapping[str, Any], key: str, parts: Sequence[str], depth: int) -> Fault | None:
    """Return the fault of an override that would add a condition, an axis or a window by a slip of its name."""
    part, is_whole = parts[depth], depth == len(parts) - 1
    place = ".".join(parts[:depth])
    noun = _NAMED.get(place) or ("window" if place == "protocol.windows" else None)
    if noun is None or part in node:
        return None
    names = list(map(str, node))
    near = nearest(part, names)
    like = near is not None and is_slip_of(part, near)
    if is_whole and not like:
        return None
    example = '"35-45 min"' if noun == "window" else "{...}"
    whole = f"{place}.NAME={example}" if not is_whole else f"a name that is less like {near}"
    adding = f"{'an' if noun == 'axis' else 'a'} {noun} that is there"
    want = f"{adding}: {one_of(part, names)}; to add another one, {whole}" if names else f"the whole {noun}: {whole}"
    suggestion = ".".join([*parts[:depth], near, *parts[depth + 1 :]]) if near else None
    return Fault("--set", key, f'"{part}"', want, suggestion)


def _with_whole_path(parts: list[str]) -> list[str]:
    """Return the parts of a key, the path of a model's value in one piece; of a path alone, after a ``set``."""
    if len(parts) > 1 and parts[0] in _PARTS:
        return ["set", ".".join(parts)]
    for depth in (0, 2):
        if len(parts) > depth + 2 and parts[depth] == "set" and parts[:depth:2] in ([], ["conditions"]):
            return [*parts[: depth + 1], ".".join(parts[depth + 1 :])]
    return parts


def _plain(value: object) -> object:
    """Return a value of Python as TOML has it: no arrays, tuples or numbers of numpy."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, Path):
        return str(value)
    if type(value).__module__ == "numpy" and hasattr(value, "tolist"):
        return value.tolist()
    return value


def _strange(value: object) -> str | None:
    """Return in words what in a value is of no kind that an experiment has, e.g. a date; None where nothing is."""
    if isinstance(value, Mapping):
        return next(filter(None, map(_strange, value.values())), None)
    if isinstance(value, (list, tuple)):
        return next(filter(None, map(_strange, value)), None)
    return None if isinstance(value, (str, int, float)) else shown(value)


def _toml_value(text: str) -> object:
    """Read ``3``, ``true``, ``[1, 2]`` or ``{...}`` as TOML does, or as JSON; anything else is the text itself."""
    try:
        read = parse_toml(f"value = {text}", "--set")
    except ConfigurationError:
        return _json_value(text) if text[:1] in ("[", "{") else text
    value = read["value"]
    return value if len(read) == 1 and isinstance(value, (str, int, float, list, dict)) else text


def _json_value(text: str) -> object:
    """Read a list or a table that is written as JSON: what Python prints of one; else it is the text itself."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return text if size_fault(value, "--set") else value


def as_argument(value: object) -> str:
    """Write a value so that ``--set`` reads it back."""
    if isinstance(value, str):
        return value if value == value.strip() else json.dumps(value, ensure_ascii=False)
    return json.dumps(_plain(value), ensure_ascii=False, default=str)
