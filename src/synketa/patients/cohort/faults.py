"""What is wrong with the traits of a cohort, and with their correlations, as far as these alone show it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import numpy as np

from synketa.common.errors import Fault, unknown
from synketa.common.units import unit_dimension
from synketa.patients.cohort.distributions import is_absurd
from synketa.patients.cohort.traits import ROLES, Correlations, Trait

__all__ = ["correlation_faults", "line_of", "trait_faults"]

_SYMMETRIC = 1e-9


def line_of(name: str, traits: Mapping[str, Trait]) -> list[str]:
    """Return the traits that a trait is spread by, and those that these are; longer than all of them in a circle."""
    line: list[str] = []
    at: str | None = name
    while at is not None and len(line) <= len(traits):
        line.append(at)
        at = traits[at].by if at in traits else None
    return line


def trait_faults(traits: Mapping[str, Trait]) -> Iterator[Fault]:
    """Yield the faults of traits, each on its own and with the others."""
    for name, trait in traits.items():
        path = f"traits.{name}"
        yield from (fault.under("", path) for fault in (*_spread_faults(trait), *_by_faults(trait, traits)))
        yield from (fault.under("", path) for fault in _effect_faults(name, trait, traits))
        if not trait.source.strip():
            want = 'source = a key of references.bib, "fitted: ..." or "assumed"'
            yield Fault("", f"{path}.source", "no source", want)
        if trait.unit != "1" and unit_dimension(trait.unit) is None:
            yield Fault("", f"{path}.unit", f'"{trait.unit}"', 'a unit such as "kg", "year" or "1"')


def _pair_fault(key: str, pair: tuple[float, float]) -> Fault | None:
    """Return the fault of two ends."""
    if any(map(is_absurd, pair)):
        return Fault("", key, f"[{pair[0]:g}, {pair[1]:g}]", "numbers that a property of a patient has")
    return None if pair[0] < pair[1] else Fault("", key, f"[{pair[0]:g}, {pair[1]:g}]", "low before high")


def _spread_faults(trait: Trait) -> Iterator[Fault]:
    """Yield the faults of distributions, bounds and range of a trait."""
    pairs = {"bounds": trait.bounds, "range": trait.range}
    if wrong := [fault for key, pair in pairs.items() if pair is not None and (fault := _pair_fault(key, pair))]:
        yield wrong[0]
        return
    if trait.categories:
        for key in ("bounds", "range"):
            if getattr(trait, key) is not None:
                yield Fault("", key, f"{key} of categories", "none")
        return
    if not all(map(math.isfinite, trait.limits)):
        yield Fault("", "bounds", "nothing", "bounds = [low, high]: nobody is infinitely tall")
        return
    for own in trait.distributions.values():
        if fault := own.misplaced(trait.limits):
            yield fault
            return
    if trait.status == "assumed" and trait.range is None:
        yield Fault("", "range", "nothing", "range = [low, high] of what nobody has measured")


def _by_faults(trait: Trait, traits: Mapping[str, Trait]) -> Iterator[Fault]:
    """Yield the faults of a trait that is spread by the categories of another one."""
    shapes = {own.categories for own in trait.distributions.values()}
    if len(shapes) > 1:
        yield Fault("", "distribution", "distributions over different categories", "the same in all of them")
    if (trait.by is None) != ("" in trait.distributions):
        got, want = (
            ("no `by`", "by = a categorical trait") if trait.by is None else ("one distribution", "one for each")
        )
        yield Fault("", "distribution", got, want)
    if trait.by is None:
        return
    other = traits.get(trait.by)
    if other is None or not other.categories or len(line_of(trait.by, traits)) > len(traits):
        yield unknown("", "by", trait.by, [name for name, one in traits.items() if one.categories and one is not trait])
        return
    strange = [name for name in trait.distributions if name not in other.categories]
    yield from (unknown("", f"distribution.{name}", name, other.categories) for name in strange)
    missing = [name for name in other.categories if name not in trait.distributions]
    if missing and not strange:  # a strange one is what was meant for it
        yield Fault("", "distribution", f"none for {', '.join(missing)}", f"one for each {trait.by}")


def _effect_faults(name: str, trait: Trait, traits: Mapping[str, Trait]) -> Iterator[Fault]:
    """Yield the faults of what a trait does, as far as the cohort alone shows them."""
    needed = {other.by for other in traits.values()}
    needed |= {effect.before for other in traits.values() for effect in other.effects}
    if not trait.effects and name not in ROLES and name not in needed and not needed - {None, *traits}:
        want = f"effects, or a trait that others need, or one of {', '.join(ROLES)}"
        yield Fault("", "effects", "nothing", want)
    if name in ROLES and (unit_dimension(trait.unit) or "dimensionless") != ROLES[name]:
        yield Fault("", "unit", f'"{trait.unit}"', f"a unit of {ROLES[name]}")
    if name == "network" and not (trait.categories and all(map(str.isdecimal, trait.categories))):
        yield Fault("", "distribution", "no categories that are seeds", 'probabilities = { "1" = 0.5, "2" = 0.5 }')
    for index, effect in enumerate(trait.effects):
        path = f"effects[{index}]"
        if absurd := [value for pair in (*effect.at, effect.values.values()) for value in pair if is_absurd(value)]:
            yield Fault("", path, f"{absurd[0]:g}", "a number that a constant of a model has")
        if trait.categories and set(effect.values) != set(trait.categories):
            yield Fault("", f"{path}.values", ", ".join(effect.values) or "nothing", ", ".join(trait.categories))
        if not trait.categories and effect.values:
            yield Fault("", f"{path}.values", "values of a trait that has no categories", "at, or neither")
        if effect.before is not None:
            when = traits.get(effect.before)
            if when is None or unit_dimension(when.unit) != "time":
                durations = [other for other, one in traits.items() if unit_dimension(one.unit) == "time"]
                yield unknown("", f"{path}.before", effect.before, durations)


def correlation_faults(table: Correlations | None, traits: Mapping[str, Trait]) -> Iterator[Fault]:
    """Yield why a table of correlations is none."""
    if table is None:
        return
    n, path = len(table.traits), "correlations"
    free = [name for name, trait in traits.items() if not trait.categories]
    for name in table.traits:
        if name not in free:
            yield unknown("", f"{path}.traits", name, free)
    if len(set(table.traits)) < n:
        yield Fault("", f"{path}.traits", "a trait twice", "each once")
    if not table.source.strip():
        yield Fault("", f"{path}.source", "no source", 'source = a key of references.bib or "assumed"')
    if len(table.matrix) != n or any(len(row) != n for row in table.matrix):
        yield Fault("", f"{path}.matrix", "another shape", f"{n} rows of {n} numbers, one for each trait")
        return
    matrix = np.array(table.matrix)
    if np.abs(matrix - matrix.T).max() > _SYMMETRIC:
        i, j = np.unravel_index(np.abs(matrix - matrix.T).argmax(), matrix.shape)
        pair = f"{table.traits[i]} with {table.traits[j]}"
        got = f"{matrix[i, j]:g} above and {matrix[j, i]:g} below the diagonal for {pair}"
        yield Fault("", f"{path}.matrix", got, "a symmetric matrix")
    elif np.abs(np.diag(matrix) - 1).max() > _SYMMETRIC or np.abs(matrix).max() > 1:
        yield Fault("", f"{path}.matrix", "no correlations", "1 on the diagonal, -1 to 1 elsewhere")
    elif (least := float(np.linalg.eigvalsh(matrix).min())) < 1e-8:
        got = f"a matrix that is not positive definite (least eigenvalue {least:.3g})"
        yield Fault("", f"{path}.matrix", got, "correlations that can all be there at once")
