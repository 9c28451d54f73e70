"""A parameter: a value with its unit, its source and, where known, its range.

Also the common base of everything that is read from a TOML file, and the one place where faults
found by pydantic become the program's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, TypeVar, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from synketa.common.errors import ConfigurationError, Fault, nearest
from synketa.common.units import UnitsError, parse_quantity, unit_dimension

__all__ = [
    "AnyQuantity",
    "Noun",
    "Parameter",
    "PlacedErrors",
    "faults_of",
    "make_parameter",
    "of",
    "validated",
]


Checked = TypeVar("Checked", bound=BaseModel)


class Noun(BaseModel):
    """Base of every file-backed object: frozen, closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class PlacedErrors(ValueError):
    """Faults between the keys of one noun: ``faults`` has (key, got, want) of each."""

    def __init__(self, faults: Sequence[tuple[str, str, str]]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(f"{key}: got {got}, want {want}" for key, got, want in faults))


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
        for word in ("fitted", "assumed", "derived"):
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
        faults = []
        for dimension in dimensions:
            try:
                return make_parameter(raw, dimension)
            except UnitsError as fault:
                faults.append(fault)
        raise UnitsError(faults[0].got, " or ".join(dict.fromkeys(fault.want for fault in faults)))

    return BeforeValidator(convert)


def make_parameter(raw: object, dimension: str) -> Parameter:
    """Validate one parameter table; raises `UnitsError` with what was got and wanted."""
    if not isinstance(raw, Mapping):
        raise UnitsError(repr(raw), 'a table { value = "...", source = "..." }')
    allowed = {"value", "source", "range", "note"}
    for key in raw:
        if key not in allowed:
            raise UnitsError(f'key "{key}"', f"one of {', '.join(sorted(allowed))}")
    if "value" not in raw:
        raise UnitsError("no value", 'value = "..."')
    source = raw.get("source")
    if not isinstance(source, str) or not source.strip():
        raise UnitsError("no source", 'source = a key of references.bib, "fitted: ..." or "assumed"')
    note = raw.get("note", "")
    if not isinstance(note, str):
        raise UnitsError(f"note {note!r}", "a text")
    value = parse_quantity(raw["value"], dimension)
    bounds = written = None
    if "range" in raw:
        ends = raw["range"]
        if not isinstance(ends, (list, tuple)) or len(ends) != 2:
            raise UnitsError(f"range {ends!r}", "[low, high]")
        low, high = (parse_quantity(end, dimension) for end in ends)
        if low > high:
            raise UnitsError(f"range {list(ends)!r}", "low before high")
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


def _free_parameter(raw: object) -> object:
    """Validate a parameter whose dimension its unit tells; the equations check it later."""
    if isinstance(raw, Parameter):
        return raw
    text = raw.get("value") if isinstance(raw, Mapping) else None
    unit = re.sub(r"^[\s+\-.\deE]*", "", text) if isinstance(text, str) else ""
    dimension = unit_dimension(unit)
    if dimension is None:
        raise UnitsError(f'"{text}"', 'a number and a known unit, e.g. "200 pF"')
    return make_parameter(raw, dimension)


AnyQuantity = Annotated[Parameter, BeforeValidator(_free_parameter)]


def faults_of(error: ValidationError, where: str, noun: type[BaseModel]) -> tuple[Fault, ...]:
    """Translate every fault of a pydantic error."""
    faults: list[Fault] = []
    for item in error.errors():
        cause = item.get("ctx", {}).get("error")
        if isinstance(cause, PlacedErrors):
            faults += [Fault(where, key, got, want) for key, got, want in cause.faults]
        else:
            faults.append(_fault(item, where, noun))
    return tuple(faults)


def validated(noun: type[Checked], raw: Any, where: str) -> Checked:
    """Return a noun from a file's tables; every fault of them is in the `ConfigurationError`."""
    try:
        return noun.model_validate(raw)
    except ValidationError as error:
        raise ConfigurationError(*faults_of(error, where, noun)) from None


def _fault(item: Any, where: str, noun: type[BaseModel]) -> Fault:
    key = ""
    for part in item["loc"]:
        key += f"[{part}]" if isinstance(part, int) else f".{part}"
    key = key.lstrip(".")
    kind, cause = item["type"], item.get("ctx", {}).get("error")
    if isinstance(cause, UnitsError):
        return Fault(where, key, cause.got, cause.want)
    if kind == "extra_forbidden":
        names = sorted(_field_names(noun, item["loc"][:-1]))
        want = f"one of {', '.join(names)}" if names else "a known key"
        return Fault(where, key, "an unknown key", want, nearest(str(item["loc"][-1]), names))
    if kind == "missing":
        return Fault(where, key, "nothing", "this key: it is required")
    return Fault(where, key, repr(item.get("input")), item["msg"].removeprefix("Value error, "))


def _field_names(noun: type[BaseModel], loc: tuple[Any, ...]) -> Iterator[str]:
    """Yield the keys that are valid at a place of a noun."""
    current: Any = noun
    for part in loc:
        if isinstance(current, type) and issubclass(current, BaseModel):
            if part not in current.model_fields:
                return
            current = current.model_fields[part].annotation
        arguments = [a for a in get_args(current) if a not in (type(None), ...)]
        while arguments and not (isinstance(current, type) and issubclass(current, BaseModel)):
            current = arguments[-1]
            arguments = [a for a in get_args(current) if a not in (type(None), ...)]
    if isinstance(current, type) and issubclass(current, BaseModel):
        yield from current.model_fields
