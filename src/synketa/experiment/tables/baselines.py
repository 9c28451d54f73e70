"""Which condition each condition is compared with, where it is another model than the reference is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from synketa.experiment.tables.nouns import ConditionTable, ExperimentTable

__all__ = ["OwnBaselines", "own_baselines"]

_AS_IT_IS = ("none", "disinhibition")  # names of the hypothesis that moves nothing
_ACTING = ("doses", "clamp", "interventions", "stimulated")  # keys in which a condition differs from its baseline


class OwnBaselines(NamedTuple):
    """Conditions that are not compared with the reference condition.

    Attributes
    ----------
    of : dict
        Condition -> the condition that it is compared with.
    implied : dict
        Those of them that the file does not have: the reference condition as another model.
    """

    of: dict[str, str]
    implied: dict[str, ConditionTable]


def own_baselines(table: ExperimentTable) -> OwnBaselines:
    """Pair every recalibrated variant with the reference condition as that variant.

    A hypothesis, or values with `recalibrate`, make another network with a baseline of its own: compared with the
    reference condition, a drug's effect would be mixed with that of the variant. `compared_with` says otherwise.
    """
    name = str(table.reference.get("condition", ""))
    chosen = OwnBaselines({}, {})
    base = table.conditions.get(name)
    if base is None:
        return chosen
    for own, condition in table.conditions.items():
        if condition.compared_with is not None:
            if condition.compared_with in table.conditions and condition.compared_with != name:
                chosen.of[own] = condition.compared_with
        elif own != name and _variant(condition) != _variant(base) and not _acts_alike(condition, base):
            chosen.of[own] = _baseline(own, condition, name, base, {**table.conditions, **chosen.implied}, chosen)
    return chosen


def _variant(condition: ConditionTable) -> tuple[object, ...]:
    """Return what makes a condition another model with a baseline of its own."""
    hypothesis = condition.hypothesis if condition.hypothesis not in _AS_IT_IS else None
    values = sorted(condition.set.items()) if condition.recalibrate else []
    return (hypothesis, tuple(values))


def _acts_alike(condition: ConditionTable, base: ConditionTable) -> bool:
    return all(getattr(condition, key) == getattr(base, key) for key in _ACTING)


def _baseline(
    own: str,
    condition: ConditionTable,
    name: str,
    base: ConditionTable,
    conditions: Mapping[str, ConditionTable],
    chosen: OwnBaselines,
) -> str:
    """Return the condition that is the baseline of a variant; one that is missing is added."""
    for other, candidate in conditions.items():
        if _variant(candidate) == _variant(condition) and _acts_alike(candidate, base):
            return other
    added = f"{name}_of_{own}"
    while added in conditions:
        added += "_"
    values = condition if condition.recalibrate else base
    variant: dict[str, object] = {"hypothesis": condition.hypothesis, "set": values.set}
    variant["recalibrate"] = values.recalibrate
    title = f"{base.title or name}, as the model of: {condition.title or own}"
    chosen.implied[added] = base.model_copy(update={**variant, "title": title, "expected": None, "description": ""})
    return added
