"""Rules that say of which quantity of the model a finding is: the first whose words its statement has."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar

from synketa.common.units import plain_characters
from synketa.evidence.findings.finding import Finding
from synketa.evidence.findings.reading.drugs import first_drug
from synketa.model.composite import Model

__all__ = ["Answer", "Rule", "by_rules", "refused"]

Case = TypeVar("Case")
Answer = tuple[str, str]  #: a call of a quantity, or empty; and why there is none, or what was taken for what
Rule = tuple[str, Callable[[Case], Answer]]  #: a pattern of a statement in small letters, and what follows from it


def refused(why: str) -> Callable[[Any], Answer]:
    """Return the rule of what has no quantity."""
    return lambda case: ("", why)


def by_rules(
    finding: Finding,
    model: Model,
    levels: Collection[str],
    rules: Sequence[Rule[Case]],
    case_of: Callable[[Finding, Model], Case | str],
) -> Answer:
    """Return the quantity that a finding is of; both texts are empty where no rule is.

    Parameters
    ----------
    finding : Finding
    model : Model
    levels : collection of str
        That the rules are of.
    rules : sequence of (pattern, rule)
        The first that is there is taken.
    case_of : callable
        What rules look at, or why there is nothing to look at.
    """
    statement = plain_characters(finding.statement)
    rule = next((rule for pattern, rule in rules if re.search(pattern, statement.lower())), None)
    if rule is None or finding.level not in levels:
        return "", ""
    case = case_of(finding, model)
    if isinstance(case, str):
        return "", case
    unknown = first_drug(statement, model.drugs)
    if unknown and unknown not in model.drugs:
        return "", f'there is no drug "{unknown[:80]}"'
    return rule(case)
