"""Titles, questions and other words of an experiment, marked where they name a number that was changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from synketa.common.parameter import Parameter
from synketa.experiment.tables.nouns import ConditionTable, ExpectLine, ExperimentTable
from synketa.model.composite import Model
from synketa.results.changes import LEFT_OUT, Change, marked

__all__ = ["marked_tables", "shipped_values"]


def shipped_values(changes: Iterable[Change], model: Model) -> tuple[Change, ...]:
    """Return changes with what is taken where the file leaves a value out: that of the model, or the default."""
    return tuple(
        change._replace(shipped=_own(change.key, model)) if change.shipped == LEFT_OUT else change for change in changes
    )


def _own(key: str, model: Model) -> str:
    if (field := ExperimentTable.model_fields.get(key)) is not None and isinstance(field.default, (str, int)):
        return str(field.default)
    node: Any = model
    for part in key.split("."):
        node = _below(node, part)
    return node.text if isinstance(node, Parameter) else str(node) if isinstance(node, (int, float)) else LEFT_OUT


def _below(node: Any, part: str) -> Any:
    """Return what is at a part of a path; as in paths of the model, `parameters` may be left out."""
    for holder in (node, getattr(node, "parameters", None)):
        if isinstance(holder, dict) and part in holder:
            return holder[part]
        if holder is not None and part in getattr(type(holder), "model_fields", ()):
            return getattr(holder, part)
    return None


def marked_tables(table: ExperimentTable, changes: Sequence[Change]) -> ExperimentTable:
    """Return the tables of an experiment with marks in words that are the file's and not true of what runs.

    Words that were changed themselves are left as they are.
    """
    own = {change.key for change in changes}

    def words(text: str, key: str, condition: str | None = None) -> str:
        return text if key in own else marked(text, changes, condition)

    def of_condition(name: str, arm: ConditionTable) -> ConditionTable:
        kept = {key: words(getattr(arm, key), f"conditions.{name}.{key}", name) for key in ("title", "description")}
        return arm.model_copy(update=kept)

    def of_expectation(index: int, line: ExpectLine) -> ExpectLine:
        kept = {
            key: words(getattr(line, key), f"expect.{index}.{key}", line.condition) for key in ("words", "if_missed")
        }
        return line.model_copy(update=kept)

    axes = {
        name: axis.model_copy(update={"title": words(axis.title, f"axes.{name}.title")})
        for name, axis in table.axes.items()
    }
    return table.model_copy(
        update={
            **{key: words(getattr(table, key), key) for key in ("title", "question", "description")},
            "conditions": {name: of_condition(name, arm) for name, arm in table.conditions.items()},
            "axes": axes,
            "expect": tuple(of_expectation(index, line) for index, line in enumerate(table.expect)),
        }
    )
