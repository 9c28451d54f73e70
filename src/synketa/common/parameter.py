"""A parameter: a value with its unit, its source and, where known, its range.

Also the common base of everything that is read from a TOML file, and the one place where faults
of pydantic become the program's own.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from synketa.common.errors import MOST_FAULTS, ConfigurationError, Fault, invalid, nearest, one_of, unknown
from synketa.common.units import parse_quantity, unit_dimension

__all__ = [
    "NOT_PUBLISHED",
    "AnyQuantity",
    "Checked",
    "Noun",
    "Parameter",
    "faults_of",
    "free_parameter",
    "make_parameter",
    "of",
    "validated",
]


Checked = TypeVar("Checked", bound=BaseModel)


#: What the source of a value begins with where it is not published.
NOT_PUBLISHED = ("fitted", "assumed", "derived")


class Noun(BaseModel):
    """Base of every file-backed object: frozen, closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Parameter(Noun):
    """One number of a model.

    Attributes
    ----------
    value : float
        In the SI unit of `dimension` (see `synketa.common.units.DIMENSIONS`).
    text : str
        As written in the file, e.g. ``"200 pF"``.
    dimension : str
    source : str
        A key of ``references.bib`` (several joined by ``", "``), ``fitted: to what``,
        ``assumed`` or ``derived: from what``.
    range, range_text : tuple, optional
        Plausible low and high, SI and as written.
    note : str
        What a reader should know about it.
    """

    value: float
    text: str
    dimension: str
    source: str
    range: tuple[float, float] | None = None
    range_text: tuple[str, str] | None = None
    note: str = ""

    @property
    def status(self) -> str:
        """``published``, ``fitted``, ``assumed`` or ``derived``."""
        for word in NOT_PUBLISHED:
            if self.source.startswith(word):
                return word
        return "published"


def of(*dimensions: str) -> BeforeValidator:
    """Make a field of a `Noun` a parameter of a dimension, or of any of several, told apart by the unit.

    Used as ``C_m: Annotated[Parameter, of("capacitance")]``.
    """

    def convert(raw: object) -> object:
        if isinstance(raw, Parameter):
            return raw
        faults: list[Fault] = []
        for dimension in dimensions:
            try:
                return make_parameter(raw, dimension)
            except ConfigurationError as error:
                faults += error.faults
        raise invalid(faults[0].got, " or ".join(dict.fromkeys(fault.want for fault in faults)))

    return BeforeValidator(convert)


def make_parameter(raw: object, dimension: str) -> Parameter:
    """Return the parameter that a table of a file describes.

    Raises
    ------
    ConfigurationError
        An unknown key, no value or source, another dimension, or a range that is none.
    """
    if not isinstance(raw, Mapping):
        raise invalid(repr(raw), 'a table { value = "...", source = "..." }')
    allowed = {"value", "source", "range", "note"}
    for key in raw:
        if key not in allowed:
            raise invalid(f'key "{key}"', one_of(key, sorted(allowed)))
    if "value" not in raw:
        raise invalid("no value", 'value = "..."')
    source = raw.get("source")
    if not isinstance(source, str) or not source.strip():
        raise invalid("no source", 'source = a key of references.bib, "fitted: ..." or "assumed"')
    note = raw.get("note", "")
    if not isinstance(note, str):
        raise invalid(f"note {note!r}", "a text")
    value = parse_quantity(raw["value"], dimension)
    bounds = written = None
    if "range" in raw:
        ends = raw["range"]
        if not isinstance(ends, (list, tuple)) or len(ends) != 2:
            raise invalid(f"range {ends!r}", "[low, high]")
        low, high = (parse_quantity(end, dimension) for end in ends)
        if low > high:
            raise invalid(f"range {list(ends)!r}", "low before high")
        bounds, written = (low, high), (str(ends[0]), str(ends[1]))
    return Parameter(
        value=value,
        text=str(raw["value"]),
        dimension=dimension,
        source=source.strip(),
        range=bounds,
        range_text=written,
        note=note,
    )


def free_parameter(raw: object) -> Parameter:
    """Return a parameter whose dimension its unit tells; the equations check it later."""
    if isinstance(raw, Parameter):
        return raw
    text = raw.get("value") if isinstance(raw, Mapping) else None
    unit = re.sub(r"^[\s+\-.\deE]*", "", text) if isinstance(text, str) else ""
    dimension = unit_dimension(unit)
    if dimension is None:
        raise invalid(f'"{text}"', 'a number and a known unit, e.g. "200 pF"')
    return make_parameter(raw, dimension)


AnyQuantity = Annotated[Parameter, BeforeValidator(free_parameter)]


def faults_of(error: ValidationError, where: str, noun: type[BaseModel]) -> tuple[Fault, ...]:
    """Translate every fault of a pydantic error."""
    faults: list[Fault] = []
    for item in itertools.islice(error.errors(include_url=False), MOST_FAULTS):
        path = _path(item["loc"])
        cause = item.get("ctx", {}).get("error")
        if isinstance(cause, ConfigurationError):
            faults += [fault.under(where, path) for fault in cause.faults]
        else:
            faults.append(_fault(item, noun).under(where, path))
    return tuple(faults)


def validated(noun: type[Checked], raw: Any, where: str) -> Checked:
    """Return a noun from a file's tables; every fault of them is in the `ConfigurationError`."""
    try:
        return noun.model_validate(raw)
    except ValidationError as error:
        raise ConfigurationError(*faults_of(error, where, noun)) from None


def _path(location: tuple[str | int, ...]) -> str:
    """Return where pydantic saw an error as a dotted path, ``doses[1].amount``."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).lstrip(".")


def _fault(item: Any, noun: type[BaseModel]) -> Fault:
    """Return an error of pydantic's own as a fault, not placed yet."""
    kind = item["type"]
    if kind == "extra_forbidden":
        names = sorted(_field_names(noun, item["loc"][:-1]))
        want = one_of(item["loc"][-1], names) if names else "a known key"
        return Fault("", "", "an unknown key", want, nearest(str(item["loc"][-1]), names))
    if kind == "missing":
        return Fault("", "", "nothing", "this key: it is required")
    if kind == "literal_error":
        values = [value.strip("'") for value in re.split(r", | or ", item["ctx"]["expected"])]
        return unknown("", "", item["input"], values)
    return Fault("", "", repr(item.get("input")), _want(item))


#: What would have been right in a file, for the kinds of pydantic's errors that name Python's types.
_WANTED = {
    "bool": "true or false",
    "dict": "a table",
    "float": "a number",
    "int": "a whole number",
    "list": "a list",
    "model": "a table",
    "string": "a text",
    "tuple": "a list",
}


def _want(item: Any) -> str:
    """Return in the words of a TOML file what pydantic wanted."""
    kind, _, problem = item["type"].rpartition("_")
    if problem in ("type", "parsing") and kind in _WANTED:
        return _WANTED[kind]
    if item["type"] == "int_from_float":
        return _WANTED["int"]
    if item["type"].startswith(("greater_than", "less_than")):
        return str(item["msg"].replace("Input should be", "a number"))
    return str(item["msg"].removeprefix("Value error, "))


def _field_names(noun: type[BaseModel], location: tuple[Any, ...]) -> Iterator[str]:
    """Yield the keys that are valid at a place of a noun, as files have them."""
    current: Any = noun
    for part in location:
        if isinstance(current, type) and issubclass(current, BaseModel):
            fields = {field.alias or name: field for name, field in current.model_fields.items()}
            if part not in fields:
                return
            current = fields[part].annotation
        else:  # an index of a list, or a key of a table of tables
            current = _last_argument(current)
        while isinstance(current, UnionType) or get_origin(current) is Union:
            current = _last_argument(current)
    if isinstance(current, type) and issubclass(current, BaseModel):
        yield from (field.alias or name for name, field in current.model_fields.items())


def _last_argument(annotation: Any) -> Any:
    """Return what a list or table holds, or what an optional value is when it is there."""
    return next((a for a in reversed(get_args(annotation)) if a not in (type(None), ...)), None)
