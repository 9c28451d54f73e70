"""Faults of what is stated right and cannot be meant: half a tonne per kilogram, a man of 25 g.

What is plausible is data, see `synketa.experiment.checks.plausibility.ranges`. A value outside is refused unless
``allow_implausible`` names its key, or its path in the model. A value of the model outside of the range that its own
file states is a note; one that is far outside is refused like the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from synketa.common.errors import ConfigurationError, Fault, nearest
from synketa.common.parameter import Noun
from synketa.common.units import DIMENSIONS
from synketa.experiment.checks.draft import Draft
from synketa.experiment.checks.drugs import body_mass_of, sets_of
from synketa.experiment.checks.plausibility.model_values import model_doubts, used_drugs_and_sets
from synketa.experiment.checks.plausibility.ranges import (
    Doubt,
    PlausibleRange,
    doubted_constants,
    levels_of,
    plausible_ranges,
    slip_of,
)
from synketa.experiment.overrides import DOSE_DIMENSIONS, in_unit
from synketa.experiment.tables import AxisTable, ConditionTable, DoseLine, ScheduledDose
from synketa.model.composite import Model

__all__ = [
    "allowed_doubts",
    "dose_doubts",
    "doubts",
    "faults_of_doubts",
    "line_doubts",
    "plausibility_faults",
    "range_notes",
]

_LISTED = 3  # values that a note names
_OR_NONE = ("doses.duration", "protocol.warm_up", "conditions.warm_up")  # which may be 0
_HOUR = 3600.0  # s: a dose in less than that counts as one at once


def plausibility_faults(draft: Draft, model: Model, unchanged: Model) -> Iterator[Fault]:
    """Check that what is stated is plausible, or allowed; and that nothing is allowed that is plausible."""
    found = list(dict.fromkeys(doubts(draft, model, unchanged)))
    yield from (fault.under(draft.where) for fault in faults_of_doubts(found, draft.table.allow_implausible))


def faults_of_doubts(found: Sequence[Doubt], allowed: Sequence[str]) -> Iterator[Fault]:
    """Yield what is not plausible and not allowed, and what is allowed although it is plausible."""
    for doubt in found:
        if not any(doubt.is_allowed_by(name) for name in allowed):
            want = f'{doubt.range}; if it is meant, allow_implausible = ["{doubt.path or doubt.key}"]'
            yield Fault("", doubt.key, doubt.got, want, doubt.slip)
    known = [name for doubt in found for name in (doubt.key, doubt.path) if name]
    for index, name in enumerate(allowed):
        if not any(doubt.is_allowed_by(name) for doubt in found):
            want = f"one of {', '.join(known)}" if known else "nothing: every value is plausible"
            yield Fault(
                "", f"allow_implausible[{index}]", f'"{name}", which needs no leave', want, nearest(name, known)
            )


def allowed_doubts(draft: Draft, model: Model, unchanged: Model) -> list[str]:
    """Return what is not plausible and allowed, in words."""
    allowed = draft.table.allow_implausible
    found = dict.fromkeys(doubts(draft, model, unchanged)) if allowed else {}
    return [doubt.words for doubt in found if any(doubt.is_allowed_by(name) for name in allowed)]


def doubts(draft: Draft, model: Model, unchanged: Model) -> Iterator[Doubt]:
    """Yield every value of an experiment that is not plausible."""
    yield from _of_keys(draft)
    yield from _of_bodies(draft, model)
    for name, condition in draft.conditions.items():
        yield from _of_doses(draft, model, f"conditions.{name}", condition)
        yield from _of_clamps(draft, model, f"conditions.{name}", condition)
    for name, axis in draft.table.axes.items():
        yield from _of_axis(draft, model, f"axes.{name}", axis)
    yield from (doubt for doubt, is_slip in model_doubts(draft, model, unchanged) if is_slip)


def range_notes(draft: Draft, model: Model, unchanged: Model) -> list[str]:
    """Return in words which values of the model lie outside of the ranges that its files state; slips are refused.

    A line for each condition, axis or table, with the values that come first.
    """
    outside = dict.fromkeys(doubt for doubt, is_slip in model_doubts(draft, model, unchanged) if not is_slip)
    tables: dict[str, list[Doubt]] = {}
    for doubt in outside:
        own = doubt.key == doubt.path  # of the model's own files
        tables.setdefault("the model" if own else re.split(r'\."|\.values|\.range|\[', doubt.key)[0], []).append(doubt)
    notes = []
    for table, found in tables.items():
        values = [f"{doubt.path} {doubt.value} (range {doubt.range})" for doubt in found[:_LISTED]]
        more = f" and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
        where = "outside of the range that the model's files state"
        notes.append(f"{table}: {where}: {'; '.join(values)}{more}")
    drugs = sorted(used_drugs_and_sets(draft, model) & model.drugs.keys())
    return notes + [words for drug in drugs for words in doubted_constants(model, drug)]


# ------------------------------------------------------------------------------- keys of the file


def _doubt(key: str, value: float, raw: object, plausible: PlausibleRange, what: str = "") -> Iterator[Doubt]:
    """Yield the doubt of a value (SI) outside of a range; `raw` is what the file has."""
    if value in plausible:
        return
    text = (
        raw
        if isinstance(raw, str)
        else f"{value:g}"
        if plausible.dimension == "dimensionless"
        else _in_si(value, plausible)
    )
    slip = slip_of(text, plausible.dimension, plausible.low, plausible.high)
    got = f'"{text}"' if isinstance(raw, str) else text
    yield Doubt(key, "", f"{got}{what}", plausible.words, slip)


def _in_si(value: float, plausible: PlausibleRange) -> str:
    return f"{value:g} {DIMENSIONS[plausible.dimension]}"


def _of_keys(draft: Draft) -> Iterator[Doubt]:
    """Yield doubts of times, speeds, potentials and pulses, each by the bounds of its key."""
    for key, of_key, value, raw in _typed(draft):
        yield from _of_key(key, of_key, value, raw)


def _of_key(key: str, of_key: str, value: float, raw: object) -> Iterator[Doubt]:
    bounds = plausible_ranges().keys
    if of_key in bounds and not (of_key in _OR_NONE and value == 0):
        yield from _doubt(key, value, raw, bounds[of_key])


def line_doubts(key: str, part: str, lines: Sequence[Any], raw: object = None) -> Iterator[Doubt]:
    """Yield the times of some lines that are not plausible: `part` is ``doses`` or ``interventions``."""
    for of_line in _of_lines(key, part, lines, raw):
        yield from _of_key(*of_line)


def _typed(draft: Draft) -> Iterator[tuple[str, str, float, object]]:
    """Yield where a number is, the key that bounds it, its SI value and what the file has."""
    table, raw = draft.table, draft.raw
    for part in ("protocol", "numerics"):
        yield from _of_line(part, part, getattr(table, part), raw.get(part))
    for name, (start, stop) in table.protocol.windows.items():
        yield f"protocol.windows.{name}", "protocol.windows", stop - start, None
    for index, (_, speed) in enumerate(table.numerics.acceleration or ()):
        is_list = isinstance(_at(raw, "numerics", "acceleration"), list)
        yield f"numerics.acceleration{f'[{index}]' * is_list}", "numerics.acceleration", speed, None
    for name, condition in table.conditions.items():
        key, written = f"conditions.{name}", _at(raw, "conditions", name)
        yield from _of_line(key, "conditions", condition, written)
        for part in ("doses", "clamp", "interventions"):
            yield from _of_lines(f"{key}.{part}", part, getattr(condition, part), _at(written, part))
    yield from _of_lines("stimulation", "stimulation", table.stimulation, raw.get("stimulation"))
    for name, axis in table.axes.items():
        yield from _of_line(f"axes.{name}", "axes", axis, _at(raw, "axes", name))


def _of_line(place: str, part: str, line: Noun, raw: object) -> Iterator[tuple[str, str, float, object]]:
    for name, value in line:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            yield f"{place}.{name}", f"{part}.{name}", float(value), _at(raw, name)


def _of_lines(key: str, part: str, lines: Sequence[Any], raw: object) -> Iterator[tuple[str, str, float, object]]:
    for index, line in enumerate(lines):
        if isinstance(raw, Mapping):
            yield from _of_line(f"{key}.{line.drug}", part, line, _at(raw, line.drug))
        else:
            yield from _of_line(f"{key}[{index}]", part, line, _at(raw, index))


def _at(raw: Any, *path: str | int) -> object:
    """Return what a file has at a place; None where there is nothing."""
    for part in path:
        if isinstance(raw, Mapping):
            raw = raw.get(part)
        elif isinstance(raw, list) and isinstance(part, int) and part < len(raw):
            raw = raw[part]
        else:
            return None
    return raw


# -------------------------------------------------------------------------- bodies, doses, levels


def _of_bodies(draft: Draft, model: Model) -> Iterator[Doubt]:
    table = draft.table
    if table.body_mass is not None:
        species = _species(draft, model, ConditionTable())
        yield from _of_body("body_mass", table.body_mass, draft.raw.get("body_mass"), species)
    for name, condition in table.conditions.items():
        if condition.body_mass is not None:
            key, raw = f"conditions.{name}.body_mass", _at(draft.raw, "conditions", name, "body_mass")
            yield from _of_body(key, condition.body_mass, raw, _species(draft, model, condition))


def _of_body(key: str, mass: float, raw: object, species: str) -> Iterator[Doubt]:
    ranges = plausible_ranges()
    others = [name for name, masses in ranges.body_mass.items() if mass in masses and name not in ("any", species)]
    what = f" of a {species}" + (f", which is that of a {' or a '.join(others)}" if others else "")
    yield from _doubt(key, mass, raw, ranges.of_body(species), what)


def _species(draft: Draft, model: Model, condition: ConditionTable) -> str:
    """Return the species that a condition is of, as its pharmacokinetic set says."""
    chosen = next(iter(sets_of(draft.table, model, condition).values()), None)
    return condition.species or (chosen.species if chosen else draft.table.species or "human")


def _of_doses(draft: Draft, model: Model, key: str, condition: ConditionTable) -> Iterator[Doubt]:
    body = _species(draft, model, condition), _mass(draft, model, condition)
    raw = _at(draft.raw, *key.split("."), "doses")
    yield from dose_doubts(f"{key}.doses", condition.doses, condition.schedule, body, raw)


def dose_doubts(
    key: str, lines: Sequence[DoseLine], schedule: Iterable[ScheduledDose], body: tuple[str, float], raw: object = None
) -> Iterator[Doubt]:
    """Yield the doses of some lines that are not plausible.

    Parameters
    ----------
    key : str
        Of the lines in their file.
    lines : sequence of DoseLine
    schedule : iterable of ScheduledDose
        The doses as they follow from the lines.
    body : (str, float)
        Species, and body mass in kg.
    raw : object, optional
        The lines as the file has them.
    """
    seen: set[tuple[int, float, object]] = set()
    for dose in schedule:
        if dose.amount is None or (dose.line, dose.duration, dose.amount) in seen:
            continue
        seen.add((dose.line, dose.duration, dose.amount))
        line = lines[dose.line]
        stated = "table" if line.table else "rate" if line.amount is None else "amount"
        is_as_written = stated == "amount" and dose.amount == line.amount
        written = _at(raw, dose.line, "amount") if is_as_written else None
        rate = _at(raw, dose.line, "rate") if stated == "rate" else None
        rate = rate if isinstance(rate, str) else None
        yield from _of_dose(f"{key}[{dose.line}].{stated}", dose, dose.amount, written, body, rate)


def _of_dose(
    key: str, line: ScheduledDose, amount: tuple[float, bool], raw: object, body: tuple[str, float],
    rate: str | None = None,
) -> Iterator[Doubt]:  # fmt: skip
    """Yield the doubt of one dose: of all of it, or of the rate of an infusion that takes more than an hour."""
    (value, per_body_mass), (species, mass) = amount, body
    if not per_body_mass and mass not in plausible_ranges().of_body(species):
        return  # the body is doubted already
    dose = value if per_body_mass else value / mass
    plausible = plausible_ranges().of_dose(line.drug, species)
    if dose == 0 or mass <= 0:
        return
    bound = plausible.rate if line.duration > _HOUR else plausible.amount
    measured = dose / line.duration if line.duration > _HOUR else dose
    if measured in bound:
        return
    text = raw if isinstance(raw, str) else f"{value * 1e6:g} mg{'/kg' * per_body_mass}"
    what = f" of {line.drug} in a {species}"
    if not per_body_mass:
        what += f" of {mass:g} kg, which is {dose * 1e6:.3g} mg/kg"
    if line.duration > _HOUR:
        what += f", {measured * 3.6e9:.3g} mg/kg/h over {line.duration / 3600:g} h"
    scale, dimension = (1.0, "dose_per_body_mass") if per_body_mass else (mass, "dose")
    slip = slip_of(text, dimension, bound.low * scale, bound.high * scale) if line.duration <= _HOUR else None
    if rate is not None:  # as it is stated
        text, slip = f"{rate}, {text}", _slip_of_rate(rate, line.duration, bound, (scale, dimension))
    is_usual = rate is None and slip is not None and text.removesuffix("/kg").endswith("mg")
    if is_usual and (value / mass if per_body_mass else value) in bound:  # of the body, or of its mass
        slip = text.removesuffix("/kg") if per_body_mass else f"{text}/kg"
    note = f" ({plausible.note})" if plausible.note else ""
    yield Doubt(key, "", f'"{text}"{what}', f"{bound.range[0]} to {bound.range[1]}{note}", slip)


def _slip_of_rate(rate: str, duration: float, bound: PlausibleRange, of: tuple[float, str]) -> str | None:
    """Return the rate that was probably meant, where it brings a plausible dose."""
    (scale, dimension), over = of, min(duration, _HOUR) or _HOUR
    per_body_mass = dimension.endswith("per_body_mass")
    name = "dose_rate_per_body_mass" if per_body_mass else "dose_rate"
    return slip_of(rate, name, bound.low * scale / over, bound.high * scale / over)


def _mass(draft: Draft, model: Model, condition: ConditionTable) -> float:
    own = body_mass_of(draft.table, condition)
    chosen = next(iter(sets_of(draft.table, model, condition).values()), None)
    return own if own is not None else chosen.body_mass.value if chosen else 70.0


def _of_clamps(draft: Draft, model: Model, key: str, condition: ConditionTable) -> Iterator[Doubt]:
    for index, line in enumerate(condition.clamp):
        raw = _at(draft.raw, *key.split("."), "clamp")
        place = f"{key}.clamp.{line.drug}" if isinstance(raw, Mapping) else f"{key}.clamp[{index}]"
        written = _at(raw, line.drug if isinstance(raw, Mapping) else index)
        if line.equal_block_to is not None and line.equal_block_to[1] is not None:
            text = str(_at(written, "equal_block_to")).partition(" ")[2].strip()
            yield from _of_level(f"{place}.equal_block_to", model, *line.equal_block_to, text)
        elif line.concentration is not None:
            is_text = isinstance(written, str)
            level, ending = (written, "") if is_text else (_at(written, "concentration"), ".concentration")
            yield from _of_level(place + ending, model, line.drug, line.concentration, level)


def _of_level(key: str, model: Model, drug: str, level: float | None, raw: object) -> Iterator[Doubt]:
    if not level or drug not in model.drugs:
        return
    yield from _doubt(key, level, raw, levels_of(model.drugs[drug]), f" of {drug}, free in the brain")


def _of_axis(draft: Draft, model: Model, key: str, axis: AxisTable) -> Iterator[Doubt]:
    """Yield doubts of the doses and levels on an axis: of its smallest and its largest value."""
    numbers = [value for value in axis.values or axis.range or () if isinstance(value, float)]
    if (axis.clamp is not None or axis.dose is not None) and min(numbers, default=0.0) < 0:
        return  # a fault of its own
    where = "values" if axis.values else "range"
    for value in dict.fromkeys((min(numbers), max(numbers)) if numbers else ()):
        place = f"{key}.{where}[{numbers.index(value)}]"
        text = f"{value:g} {axis.unit}"
        try:
            if axis.clamp is not None:
                yield from _of_level(place, model, axis.clamp, in_unit(value, axis.unit, ("concentration",))[0], text)
            elif axis.dose is not None:
                amount, dimension = in_unit(value, axis.unit, DOSE_DIMENSIONS)
                for condition in draft.conditions.values():
                    body = _species(draft, model, condition), _mass(draft, model, condition)
                    for line in condition.schedule:
                        if line.drug == axis.dose and line.amount is None:
                            whole = amount * line.duration if dimension.startswith("dose_rate") else amount
                            stated = whole, dimension.endswith("per_body_mass")
                            yield from _of_dose(place, line, stated, text, body)
        except ConfigurationError:  # a fault of its own
            return
