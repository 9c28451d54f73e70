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

from pydantic import BaseModel, BeforeValidator, ConfigDict, GetCoreSchemaHandler, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema

from synketa.common.errors import MOST_FAULTS, ConfigurationError, Fault, invalid, meant_key, one_of, shown, unknown
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
    "option_words",
    "validated",
]


Checked = TypeVar("Checked", bound=BaseModel)


#: What the source of a value begins with where it is not published.
NOT_PUBLISHED = ("fitted", "assumed", "derived")


def _make_strict(schema: Any) -> None:
    if isinstance(schema, dict):
        if schema.get("type") in ("int", "float", "bool"):
            schema["strict"] = True
        for part in schema.values():
            _make_strict(part)
    elif isinstance(schema, (list, tuple)):
        for part in schema:
            _make_strict(part)


class Noun(BaseModel):
    """Base of every file-backed object: frozen, closed to unknown keys and to values of another type.

    `true` is no number, ``"5"`` is none either, and numbers are finite.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, allow_inf_nan=False)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Make every number and every truth value of a noun strict; lists and tables stay as files have them."""
        whole = handler(source)
        _make_strict(whole)
        return whole


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

    @property
    def bounds(self) -> str:
        """Its range as written, and that the value lies outside where it does; empty without a range."""
        if self.range is None or self.range_text is None:
            return ""
        outside = "" if self.range[0] <= self.value <= self.range[1] else ", which the value lies outside of"
        return f"{self.range_text[0]} to {self.range_text[1]}{outside}"


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
        raise invalid(shown(raw), 'a table { value = "...", source = "..." }')
    allowed = ("value", "source", "range", "note")
    for key in raw:
        if key not in allowed:
            raise ConfigurationError(
                Fault("", str(key), UNKNOWN_KEY, one_of(key, allowed), meant_key(str(key), allowed))
            )
    if "value" not in raw:
        raise invalid("no value", 'value = "..."')
    source = raw.get("source")
    if not isinstance(source, str) or not source.strip():
        raise invalid("no source", 'source = a key of references.bib, "fitted: ..." or "assumed"')
    note = raw.get("note", "")
    if not isinstance(note, str):
        raise invalid(f"note {shown(note)}", "a text")
    value = parse_quantity(raw["value"], dimension)
    bounds = written = None
    if "range" in raw:
        ends = raw["range"]
        if not isinstance(ends, (list, tuple)) or len(ends) != 2:
            raise invalid(f"range {shown(ends)}", "[low, high]")
        low, high = (parse_quantity(end, dimension) for end in ends)
        if low > high:
            raise invalid(f"range {shown(ends)}", "low before high")
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
    """Translate every fault of a pydantic error; one slip is one fault.

    A key that is missing is left out where a key that is not known was meant for it, and a value that is none of
    several types is said once.
    """
    faults: dict[str, list[Fault]] = {}
    missing: set[str] = set()
    for item in itertools.islice(error.errors(include_url=False), MOST_FAULTS):
        path = _path(_in_file(item["loc"]))
        cause = item.get("ctx", {}).get("error")
        if isinstance(cause, ConfigurationError):
            faults.setdefault(path, []).extend(fault.under(where, path) for fault in cause.faults)
        elif path not in faults:
            faults[path] = [_fault(item, noun).under(where, path)]
            missing |= {path} if item["type"] == "missing" else set()
    meant = {
        f"{path.rpartition('.')[0]}.{fault.nearest}".lstrip(".")
        for path, of_path in faults.items()
        for fault in of_path
        if fault.nearest and fault.got == UNKNOWN_KEY
    }
    return tuple(fault for path, of_path in faults.items() if path not in missing & meant for fault in of_path)


def option_words(error: ValidationError) -> str:
    """Return in our words what is wrong with the value of a command's option, which typer has pydantic read."""
    return str(_fault(error.errors(include_url=False)[0], BaseModel))


def validated(noun: type[Checked], raw: Any, where: str) -> Checked:
    """Return a noun from a file's tables; every fault of them is in the `ConfigurationError`."""
    try:
        return noun.model_validate(raw)
    except ValidationError as error:
        raise ConfigurationError(*faults_of(error, where, noun)) from None


#: What a fault says of a key that no table has there.
UNKNOWN_KEY = "an unknown key"

#: Labels that pydantic adds to a place for each type that a value may have.
_TYPES = {"str", "int", "float", "bool", "none"}


def _in_file(location: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Return a place without the label of a type that was tried there."""
    return location[:-1] if len(location) > 1 and location[-1] in _TYPES else location


def _path(location: tuple[str | int, ...]) -> str:
    """Return where pydantic saw an error as a dotted path, ``doses[1].amount``."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).lstrip(".")


def _fault(item: Any, noun: type[BaseModel]) -> Fault:
    """Return an error of pydantic's own as a fault, not placed yet."""
    kind, location = item["type"], item["loc"]
    if kind == "extra_forbidden":
        names = list(_field_names(noun, location[:-1]))
        want = f"one of {', '.join(names)}" if names else "no key here"
        return Fault("", "", UNKNOWN_KEY, want, meant_key(str(location[-1]), names))
    if kind == "missing":
        return Fault("", "", "nothing", "this key: it is required")
    if kind == "literal_error":
        values = [value.strip("'") for value in re.split(r", | or ", item["ctx"]["expected"])]
        if isinstance(item["input"], str):
            return unknown("", "", item["input"], values)
        return Fault("", "", shown(item["input"]), one_of("", values))
    if location != _in_file(location):
        return Fault("", "", shown(item["input"]), "a text or a number")
    return Fault("", "", shown(item["input"]), _want(item, noun))


#: What would have been right in a file, for the kinds of pydantic's errors that name Python's types.
_WANTED = {
    "bool": "true or false",
    "dict": "a table",
    "float": "a number",
    "int": "a whole number",
    "list": "a list",
    "mapping": "a table",
    "model": "a table",
    "model_attributes": "a table",
    "string": "a text",
    "tuple": "a list",
}

#: What would have been right, for pydantic's errors about a value of the right type.
_BOUNDS = {
    "greater_than": "a number above {gt:g}",
    "greater_than_equal": "a number of {ge:g} or above",
    "less_than": "a number below {lt:g}",
    "less_than_equal": "a number of at most {le:g}",
    "finite_number": "a finite number",
    "int_from_float": "a whole number",
    "int_parsing_size": "a smaller whole number",
    "string_too_short": "a text that is not empty",
    "string_too_long": "a text of at most {max_length} letters",
    "too_short": "at least {min_length} of them",
    "too_long": "at most {max_length} of them",
}


def _want(item: Any, noun: type[BaseModel]) -> str:
    """Return in the words of a TOML file what pydantic wanted."""
    kind, _, problem = item["type"].rpartition("_")
    if item["type"] == "string_pattern_mismatch":
        field = _field_at(noun, item["loc"])
        examples = (field.examples or []) if field else []
        return f'a text such as "{examples[0]}"' if examples else "a text that is not blank"
    if item["type"] in _BOUNDS:
        return _BOUNDS[item["type"]].format(**item.get("ctx", {}))
    return _WANTED.get(kind, "another value") if problem in ("type", "parsing") else "another value"


def _field_names(noun: type[BaseModel], location: tuple[Any, ...]) -> Iterator[str]:
    """Yield the keys that are valid at a place of a noun, as files have them."""
    if (table := _table_at(noun, location)) is not None:
        yield from _fields(table)


def _field_at(noun: type[BaseModel], location: tuple[Any, ...]) -> FieldInfo | None:
    """Return what a noun says of the key at a place; None where the place is no key of its own."""
    table = _table_at(noun, location[:-1])
    return _fields(table).get(location[-1]) if table is not None else None


def _fields(table: type[BaseModel]) -> dict[str, FieldInfo]:
    return {field.alias or name: field for name, field in table.model_fields.items()}


def _table_at(noun: type[BaseModel], location: tuple[Any, ...]) -> type[BaseModel] | None:
    """Return the noun of the table at a place inside of another one."""
    current: Any = noun
    for part in location:
        if isinstance(current, type) and issubclass(current, BaseModel):
            if part not in (fields := _fields(current)):
                return None
            current = fields[part].annotation
        else:  # an index of a list, or a key of a table of tables
            current = _last_argument(current)
        while isinstance(current, UnionType) or get_origin(current) is Union:
            current = _last_argument(current)
    return current if isinstance(current, type) and issubclass(current, BaseModel) else None


def _last_argument(annotation: Any) -> Any:
    """Return what a list or table holds, or what an optional value is when it is there."""
    return next((a for a in reversed(get_args(annotation)) if a not in (type(None), ...)), None)
