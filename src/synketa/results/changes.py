"""What the command line changed in an experiment, and texts that name a number which is not the one that runs.

Imports nothing heavy: `synketa status` finds the folder of a changed experiment with it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

__all__ = ["DEFAULTS", "LEFT_OUT", "Change", "changes_between", "changes_in_words", "marked", "short_hash"]

LEFT_OUT = "left out"  #: the text of a value that a file does not state
#: Keys of experiments whose default is one value whatever else the file says: stated, it is no change.
DEFAULTS: dict[str, Any] = {
    "engine": "network", "model": "prefrontal", "hypothesis": "none", "record_every": "1 ms",
    "sweep.method": "grid", "sweep.seed": 0, "numerics.block_acceleration": 120, "numerics.surface_points": 64,
}  # fmt: skip
_NO_CHANGE = "seeds"  # a key that adds runs and changes none
_HASH_LENGTH = 8
_LONGEST = 120  # letters of a value in a banner
_SIGNED = re.compile(r"\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_STATED = re.compile(_SIGNED.pattern + r"\s*[A-Za-z%µμ/][^\s-]{0,30}\s*")


class Change(NamedTuple):
    """One value that is not that of the file.

    Attributes
    ----------
    key : str
        As after ``--set``.
    shipped, value : str
        The text of the file, and what runs instead.
    unit : str
        That of bare numbers in them, e.g. of the values of an axis.
    """

    key: str
    shipped: str
    value: str
    unit: str = ""

    def __str__(self) -> str:
        return f"{self.key}: {_short(self.shipped)} -> {_short(self.value)}"

    @property
    def condition(self) -> str | None:
        """The condition that it is about; None: all of them."""
        parts = self.key.split(".")
        return parts[1] if parts[0] == "conditions" and len(parts) > 2 else None


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def changes_between(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Return what differs between the tables of a file and those that run: keys that end in values.

    Seeds are left out: they say how many networks are run and change none of them.
    """
    leaves = [leaf for leaf in _leaves(before, after, "") if re.split(r"[.\[]", leaf[0])[0] != _NO_CHANGE]
    moved = [leaf for leaf in leaves if not _is_default(leaf)]
    return tuple(Change(key, _text(old), _text(new), _unit(key, after)) for key, old, new in moved)


def _is_default(leaf: tuple[str, Any, Any]) -> bool:
    """Say whether a key that a file leaves out is stated as what it is then, or the other way round."""
    key, old, new = leaf
    return key in DEFAULTS and is_same(*(DEFAULTS[key] if value is None else value for value in (old, new)))


def _leaves(old: Any, new: Any, path: str) -> Iterator[tuple[str, Any, Any]]:
    """Yield path, old and new value of what differs; None for a value that is not there."""
    if isinstance(new, Mapping) and (old is None or isinstance(old, Mapping)):
        below = old or {}
        for key in dict.fromkeys((*below, *new)):
            of_model = path == "set"  # paths of the model, dots and all
            name = str(key) if of_model else f"{path}.{_quoted(str(key))}".lstrip(".")
            yield from _leaves(below.get(key), new.get(key), name)
        return
    tables = isinstance(old, list) and isinstance(new, list) and len(old) == len(new)
    if tables and all(isinstance(item, Mapping) for item in (*old, *new)):
        for index, (first, second) in enumerate(zip(old, new, strict=True)):
            yield from _leaves(first, second, f"{path}.{index}")
        return
    if (type(old) is not type(new) or old != new) and not is_same(old, new):
        yield path, old, new


def is_same(one: Any, other: Any) -> bool:
    """Say whether two values of files mean the same: "1 s" is "1000 ms", and 1 is 1.0; true is no number."""
    if isinstance(one, str) and one == other:  # without looking for units, which takes long to import
        return True
    return bool(_meaning(one) == _meaning(other))


def _meaning(value: Any) -> Any:
    """Return a value with quantities in SI units and numbers as floats, to be compared."""
    if isinstance(value, Mapping):
        return {str(key): _meaning(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_meaning(item) for item in value]
    if isinstance(value, str):
        return _quantity(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    return [type(value).__name__, str(value)]


def _quantity(text: str) -> Any:
    """Return a text as it is, or value and dimension where it is a quantity; `text` may hold TOML or JSON as well."""
    if not _STATED.fullmatch(text):
        return text
    from synketa.common.errors import ConfigurationError
    from synketa.common.units import parse_quantity, unit_dimension

    unit = _SIGNED.sub("", text, count=1).strip()
    if (dimension := unit_dimension(unit) if unit else None) is None:
        return text
    try:
        return [parse_quantity(text, dimension), dimension]
    except ConfigurationError:
        return text


def _quoted(key: str) -> str:
    return key if re.fullmatch(r"[\w-]+", key) else json.dumps(key, ensure_ascii=False)


def _text(value: Any) -> str:
    if value is None:
        return LEFT_OUT
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _unit(key: str, tables: Mapping[str, Any]) -> str:
    """Return the unit that numbers of an axis have."""
    parts = key.split(".")
    if parts[0] != "axes" or len(parts) < 3:
        return ""
    axis = tables.get("axes", {}).get(parts[1], {})
    unit = axis.get("unit", "") if isinstance(axis, Mapping) else ""
    return unit if isinstance(unit, str) and unit != "1" else ""


def short_hash(changes: Iterable[Change]) -> str:
    """Return what two experiments that are changed alike have in common, whatever the order; empty without changes."""
    pairs = sorted((change.key, json.dumps(_meaning(_value_of(change.value)), sort_keys=True)) for change in changes)
    return hashlib.sha256(json.dumps(pairs).encode()).hexdigest()[:_HASH_LENGTH] if pairs else ""


def _value_of(text: str) -> Any:
    """Return what a change's text stands for: lists and tables are JSON there."""
    try:
        return json.loads(text) if text[:1] in "[{" else text
    except ValueError:
        return text


def changes_in_words(changes: Iterable[Change]) -> list[str]:
    """Return the lines that say on a terminal what was changed; none where nothing was."""
    lines = [f"  {change}" for change in changes]
    return ["changed, not the runs of the file:", *lines] if lines else []


# ---------------------------------------------------------------------------------------- marks

_SPELLED = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "hundred": 100,
}  # fmt: skip
_NUMBER = r"(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|\b(?:" + "|".join(_SPELLED) + r")\b"
_QUANTITY = re.compile(rf"(?<![\w.])({_NUMBER})(?:[\s-]?([A-Za-zµμ%][A-Za-zµμ%/^0-9*]*))?", re.IGNORECASE)
_AND = re.compile(r"\s*(?:to|and|or|,|-|–)\s*", re.IGNORECASE)  # a range shares its unit


class _Quantity(NamedTuple):
    """A number in a text: where it ends, what it is, and its unit (empty where what follows is none)."""

    end: int
    number: float
    unit: str


def _quantities(text: str, unit: str = "") -> list[_Quantity]:
    """Return the numbers of a text with their units; `unit` is that of bare ones."""
    matches = list(_QUANTITY.finditer(text))
    read: list[_Quantity] = []
    for index in reversed(range(len(matches))):
        match = matches[index]
        spelled = _SPELLED.get(match[1].lower())
        number = float(match[1] if spelled is None else spelled)
        own = match[2] or ""
        if own and _is_unit(own):
            read.insert(0, _Quantity(match.end(), number, own))
            continue
        end = match.end(1)
        following = read[0] if read and index + 1 < len(matches) else None
        shares = following is not None and _AND.fullmatch(text[end : matches[index + 1].start()]) is not None
        read.insert(0, _Quantity(end, number, following.unit if shares and following else unit))
    return read


def _is_unit(word: str) -> bool:
    from synketa.common.units import unit_dimension  # pint: only where a text is looked at

    return unit_dimension(_spelled_out(word)) is not None


def _spelled_out(unit: str) -> str:
    return {"d": "day", "weeks": "week"}.get(unit, unit)


def _is_same(first: _Quantity, second: _Quantity) -> bool:
    """Say whether two quantities are equal, in whatever unit they are written."""
    from synketa.common.errors import ConfigurationError
    from synketa.common.units import parse_quantity, unit_dimension

    if not first.unit or not second.unit:
        return first.unit == second.unit and first.number == second.number
    units = [_spelled_out(quantity.unit) for quantity in (first, second)]
    dimension = unit_dimension(units[0])
    if dimension is None or dimension != unit_dimension(units[1]):
        return False
    try:
        values = [
            parse_quantity(f"{q.number!r} {unit}", dimension) for q, unit in zip((first, second), units, strict=True)
        ]
    except ConfigurationError:
        return False
    return abs(values[0] - values[1]) <= 1e-9 * abs(values[0])


def marked(text: str, changes: Sequence[Change], condition: str | None = None) -> str:
    """Return a text with a mark after every number that was changed: "0.5 mg/kg [changed: 1 mg/kg] i.v.".

    Parameters
    ----------
    text : str
    changes : sequence of Change
    condition : str, optional
        The condition that the text is about: what was changed in others is not its.
    """
    if not changes or not (any(character.isdigit() for character in text) or _has_word(text)):
        return text
    marks: dict[int, str] = {}
    for quantity in _quantities(text):
        for change in changes:
            if condition is not None and change.condition not in (None, condition):
                continue
            if any(_is_same(quantity, gone) for gone in _gone(change)):
                marks[quantity.end] = _mark(change, condition)
                break
    for end in sorted(marks, reverse=True):
        text = f"{text[:end]} {marks[end]}{text[end:]}"
    return text


def _has_word(text: str) -> bool:
    return any(word in _SPELLED for word in re.findall(r"[a-z]+", text.lower()))


def _gone(change: Change) -> list[_Quantity]:
    """Return the numbers of the shipped value that are not in the new one."""
    if change.shipped == LEFT_OUT:
        return []
    now = _quantities(change.value, change.unit)
    before = _quantities(change.shipped, change.unit)
    return [quantity for quantity in before if not any(_is_same(quantity, other) for other in now)]


def _mark(change: Change, condition: str | None) -> str:
    where = f" in {change.condition}" if change.condition is not None and condition is None else ""
    single = len(_quantities(change.shipped)) == 1 and len(_quantities(change.value)) == 1
    now = f"{change.value} {change.unit}".rstrip() if single else ""
    return f"[changed{where}: {now}]" if now else f"[changed{where}]"
