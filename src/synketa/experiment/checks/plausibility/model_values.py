"""Values of the model that an experiment changes, or that files state, against the ranges of these files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from synketa.common.errors import ConfigurationError
from synketa.common.parameter import Parameter
from synketa.common.units import parse_quantity
from synketa.experiment.checks.draft import Draft
from synketa.experiment.checks.drugs import sets_of
from synketa.experiment.checks.plausibility.ranges import Doubt, is_far, plausible_ranges, slip_of
from synketa.experiment.overrides import hypothesis_overrides
from synketa.experiment.tables import AxisTable
from synketa.model.composite import Model

__all__ = ["model_doubts", "used_drugs_and_sets"]


class _Change(NamedTuple):
    """A value of the model as an experiment changes it: key, path, text."""

    key: str
    path: str
    text: str


def model_doubts(draft: Draft, model: Model, unchanged: Model) -> Iterator[tuple[Doubt, bool]]:
    """Yield values of the model outside of their ranges, and whether each is so far outside that it is a slip.

    Parameters
    ----------
    draft : Draft
    model, unchanged : Model
        With what the experiment changes in all runs, and without: a value that has no range is compared with its own.
    """
    own = dict(unchanged.parameters())
    own |= {f"cascade.{name}": parameter for name, parameter in unchanged.cascade.idle.items()}
    changed = list(_changes(draft, dict(model.parameters())))
    for change in changed:
        if change.path in own:
            yield from _of_value(change, own[change.path])
        else:
            yield from ((doubt, True) for doubt in _of_count(change))
    paths = {change.path for change in changed if not change.key.startswith(("axes", "conditions"))}
    used = used_drugs_and_sets(draft, model)
    for path, parameter in own.items():
        part, name = path.split(".")[:2]
        if path not in paths and (part not in ("drugs", "pharmacokinetics") or name in used):
            yield from _of_value(_Change(path, path, parameter.text), parameter)


def used_drugs_and_sets(draft: Draft, model: Model) -> set[str]:
    """Return the drugs and the pharmacokinetic sets that an experiment names."""
    names = {axis.clamp or axis.dose or "" for axis in draft.table.axes.values()}
    for condition in draft.conditions.values():
        names |= {line.drug for line in condition.doses} | {line.drug for line in condition.clamp}
        names |= {line.equal_block_to[0] for line in condition.clamp if line.equal_block_to}
        names |= set(sets_of(draft.table, model, condition)) if condition.doses else set()
    return names


def _changes(draft: Draft, own: Mapping[str, Parameter]) -> Iterator[_Change]:
    table = draft.table
    yield from _of_table("set", table.set)
    yield from _of_hypothesis("hypothesis", table.hypothesis, table.models)
    for name, condition in table.conditions.items():
        yield from _of_table(f"conditions.{name}.set", condition.set)
        yield from _of_hypothesis(f"conditions.{name}.hypothesis", condition.hypothesis, table.models)
    for name, axis in table.axes.items():
        key = f"axes.{name}"
        if axis.hypothesis:
            for index, value in enumerate(axis.values or ()):
                yield from _of_hypothesis(f"{key}.values[{index}]", str(value), table.models)
        yield from _of_numbers(key, axis, own)
        unit = "" if axis.unit == "1" else f" {axis.unit}"
        for path, ends in (axis.along or {}).items():
            yield from (_Change(f'{key}.along."{path}"', path, f"{end:g}{unit}") for end in ends)


def _of_table(key: str, overrides: Mapping[str, str | float]) -> Iterator[_Change]:
    for path, value in overrides.items():
        yield _Change(f'{key}."{path}"', path, value if isinstance(value, str) else f"{value:g}")


def _of_hypothesis(key: str, name: str | None, models: str | None) -> Iterator[_Change]:
    try:
        overrides = hypothesis_overrides(name, models)
    except ConfigurationError:  # a fault of its own
        return
    yield from (_Change(key, path, str(value)) for path, value in overrides.items())


def _of_numbers(key: str, axis: AxisTable, own: Mapping[str, Parameter]) -> Iterator[_Change]:
    """Yield the changes by the smallest and the largest number of an axis."""
    numbers = [value for value in axis.values or axis.range or () if isinstance(value, float)]
    texts = [value for value in axis.values or () if isinstance(value, str)]
    where, unit = "values" if axis.values else "range", "" if axis.unit == "1" else f" {axis.unit}"
    for value in dict.fromkeys((min(numbers), max(numbers)) if numbers else ()):
        place = f"{key}.{where}[{numbers.index(value)}]"
        yield from (_Change(place, path, f"{value:g}{unit}") for path in axis.set or ())
        for path in axis.factor or ():
            if path in own:
                number, _, own_unit = own[path].text.partition(" ")
                yield _Change(place, path, f"{float(number) * value:g} {own_unit}".strip())
    for path in axis.set or ():
        yield from (_Change(f"{key}.values[{index}]", path, text) for index, text in enumerate(texts))


def _of_value(change: _Change, parameter: Parameter) -> Iterator[tuple[Doubt, bool]]:
    """Yield a value outside of the range of its parameter, or far from its own value where it has no range."""
    try:
        value = parse_quantity(change.text, parameter.dimension)
    except ConfigurationError:  # a fault of its own
        return
    ranges = plausible_ranges().own
    got = change.text if change.path == change.key else f"{change.text} for {change.path}"
    if parameter.dimension == "voltage" and value not in ranges.potential:
        slip = slip_of(change.text, "voltage", ranges.potential.low, ranges.potential.high)
        yield Doubt(change.key, change.path, got, ranges.potential.words, slip), True
    elif parameter.range is not None:
        low, high = parameter.range
        leeway = ranges.near.value * max(abs(low), abs(high))
        if value and not low - leeway <= value <= high + leeway:  # 0 switches something off
            texts = parameter.range_text or ("", "")
            is_slip = is_far(value, low, high, ranges.far.value)
            slip = slip_of(change.text, parameter.dimension, low, high) if is_slip else None
            yield Doubt(change.key, change.path, got, f"{texts[0]} to {texts[1]}", slip), is_slip
    elif parameter.value and is_far(value, parameter.value, parameter.value, far := ranges.far_from_own.value):
        low, high = sorted((parameter.value / far, parameter.value * far))
        slip = slip_of(change.text, parameter.dimension, low, high)
        words = f"a value within {far:g} times of the model's own, {parameter.text}"
        yield Doubt(change.key, change.path, got, words, slip), True


def _of_count(change: _Change) -> Iterator[Doubt]:
    """Yield an implausible number of cells, or of synapses of a cell."""
    ranges = plausible_ranges().own
    plausible = {"size": ranges.cells, "in_degree": ranges.in_degree}.get(change.path.rpartition(".")[2])
    try:
        value = parse_quantity(change.text, "dimensionless")
    except ConfigurationError:
        return
    if plausible is not None and value not in plausible:
        yield Doubt(change.key, change.path, f"{change.text} for {change.path}", plausible.words)
