"""What is plausible for what an experiment states, as data: ``models/plausible/experiments.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, Field

from synketa.common.errors import ConfigurationError, invalid, shown
from synketa.common.parameter import Noun, validated
from synketa.common.paths import models_folder
from synketa.common.toml_files import display_path, read_toml
from synketa.common.units import neighbouring_units, parse_quantity, unit_dimension
from synketa.model.composite import Model
from synketa.model.nmda_receptor import Drug

__all__ = [
    "DoseRange",
    "Doubt",
    "PlausibleRange",
    "PlausibleRanges",
    "doubted_constants",
    "is_far",
    "levels_of",
    "plausible_ranges",
    "slip_of",
]


class PlausibleRange(Noun):
    """What is plausible for a quantity.

    Attributes
    ----------
    range : tuple of str
        Low and high, as written.
    low, high : float
        SI.
    dimension : str
        A key of `synketa.common.units.DIMENSIONS`.
    source, note : str
    """

    range: tuple[str, str]
    low: float
    high: float
    dimension: str
    source: str
    note: str = ""

    @property
    def words(self) -> str:
        """The range in words, with what there is to know of it."""
        return f"{self.range[0]} to {self.range[1]}" + (f" ({self.note})" if self.note else "")

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high


def _range(ends: object, source: str = "assumed", note: str = "") -> PlausibleRange:
    if not isinstance(ends, list) or len(ends) != 2:
        raise invalid(shown(ends), "[low, high]")
    unit = re.sub(r"^[\s+\-.\deE]*", "", ends[1]) if isinstance(ends[1], str) else ""
    dimension = unit_dimension(unit) or ""
    dimension = {"dose": "body_mass"}.get(dimension, dimension)
    dimension = "dose_rate_per_body_mass" if re.search(r"/kg/", unit) else dimension
    low, high = (parse_quantity(end, dimension) for end in ends)
    texts = [end if isinstance(end, str) else f"{end:g}" for end in ends]
    return PlausibleRange(range=(texts[0], texts[1]), low=low, high=high, dimension=dimension, source=source, note=note)


def _of_table(raw: object) -> object:
    if not isinstance(raw, Mapping) or "range" not in raw or raw.keys() - {"range", "source", "note"}:
        raise invalid(shown(raw), 'a table { range = [low, high], source = "...", note = "..." }')
    return _range(raw["range"], str(raw.get("source", "")), str(raw.get("note", "")))


Range = Annotated[PlausibleRange, BeforeValidator(_of_table)]
Ends = Annotated[PlausibleRange, BeforeValidator(_range)]


class Doubt(NamedTuple):
    """A value that is not plausible.

    Attributes
    ----------
    key : str
        Of the experiment's file.
    path : str
        Of the model; empty where it is none of its values.
    got, range : str
        The value, and what would be plausible.
    slip : str, optional
        What was meant, most likely.
    """

    key: str
    path: str
    got: str
    range: str
    slip: str | None = None

    @property
    def value(self) -> str:
        """The value alone."""
        return self.got.partition(" for ")[0]

    @property
    def words(self) -> str:
        """What a result says of a value that was allowed."""
        return f"{self.key}: {self.got}; plausible: {self.range}"

    def is_allowed_by(self, name: str) -> bool:
        """Say whether a name of ``allow_implausible`` is that of this value: its key, its path, or its table."""
        return name in (self.key, self.path) or ("." in name and self.key.startswith((f"{name}.", f"{name}[")))


class DoseRange(Noun):
    """What is plausible of some drugs in some species: at once or within an hour, and of longer infusions."""

    drugs: tuple[str, ...]
    species: tuple[str, ...]
    amount: Ends
    rate: Ends
    source: str
    note: str = ""

    def fits(self, drug: str, species: str) -> bool:
        """Say whether it holds for a drug in a species."""
        return (not self.drugs or drug in self.drugs) and (not self.species or species in self.species)


class ClampRanges(Noun):
    """Of a concentration that is held: over the smallest and the largest Kd of its drug, and at all."""

    of_Kd: Range
    level: Range


class Factor(Noun):
    """How far beyond a range, or away from its own value, a value of the model may be."""

    value: float
    source: str
    note: str = ""


class ModelRanges(Noun):
    """Of values of the model; see the file."""

    near: Factor
    far: Factor
    far_from_own: Factor
    potential: Range
    cells: Range
    in_degree: Range


class PlausibleRanges(Noun):
    """The whole file."""

    name: str
    title: str
    description: str = ""
    dose: tuple[DoseRange, ...]
    body_mass: dict[str, Range]
    clamp: ClampRanges
    drug: dict[str, Range]
    keys: dict[str, Range]
    own: Annotated[ModelRanges, Field(alias="model")]

    def of_dose(self, drug: str, species: str) -> DoseRange:
        """Return what is plausible of a drug in a species: the first entry that fits."""
        return next(entry for entry in self.dose if entry.fits(drug, species))

    def of_body(self, species: str) -> PlausibleRange:
        """Return the plausible masses of a species."""
        return self.body_mass.get(species, self.body_mass["any"])


@cache
def plausible_ranges() -> PlausibleRanges:
    """Read the file of what is plausible."""
    path = models_folder() / "plausible" / "experiments.toml"
    return validated(PlausibleRanges, read_toml(path), display_path(path))


def is_far(value: float, low: float, high: float, far: float) -> bool:
    """Say whether a value lies outside of a range by so much, or has another sign, that it is a slip.

    0 switches something off, and is never far.
    """
    if low <= value <= high or value == 0:
        return False
    if low < 0 < high:
        return abs(value) > far * max(-low, high)
    if high <= 0:
        value, low, high = -value, -high, -low
    return value < 0 or value > far * high or value < low / far


def slip_of(text: str, dimension: str, low: float, high: float) -> str | None:
    """Return the same number with another unit, or another sign, that lies in a range; None where none does."""
    return next((candidate for candidate in _spellings(text) if _is_in(candidate, dimension, low, high)), None)


def _spellings(text: str) -> Iterator[str]:
    yield from neighbouring_units(text)
    yield text.lstrip("-") if text.startswith("-") else f"-{text}"


def _is_in(text: str, dimension: str, low: float, high: float) -> bool:
    try:
        return low <= parse_quantity(text, dimension) <= high
    except ConfigurationError:
        return False


def levels_of(drug: Drug) -> PlausibleRange:
    """Return the free levels in the brain that are plausible for a drug, by its affinities."""
    ranges, Kd = plausible_ranges().clamp, [constant.value for constant in drug.Kd.values()]
    low = max(ranges.level.low, ranges.of_Kd.low * min(Kd))
    high = min(ranges.level.high, ranges.of_Kd.high * max(Kd))
    words = f"{low * 1e3:.2g} uM", f"{high * 1e3:.3g} uM"
    return PlausibleRange(
        range=words, low=low, high=high, dimension="concentration", source=ranges.of_Kd.source,
        note=f"its Kd are {min(Kd) * 1e3:.2g} to {max(Kd) * 1e3:.2g} uM",
    )  # fmt: skip


def doubted_constants(model: Model, drug: str) -> list[str]:
    """Return in words the constants of a drug that are not plausible of any, with what was probably meant."""
    ranges, words = plausible_ranges().drug, []
    for path, parameter in model.parameters():
        name = path.removeprefix(f"drugs.{drug}.")
        plausible = ranges.get({"salt": "molar_mass"}.get(name, name.partition(".")[0]))
        if name == path or plausible is None or parameter.value in plausible:
            continue
        slip = slip_of(parameter.text, parameter.dimension, plausible.low, plausible.high)
        meant = f"; did you mean {slip}?" if slip else ""
        words.append(f"{path} is {parameter.text}, plausible: {plausible.words}{meant}")
    return words
