"""Copies of a model with other values, for many evaluations in a row: nothing is checked again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from synketa.common.parameter import Parameter
from synketa.model.composite.model import Model

__all__ = ["with_values"]


def with_values(model: Model, values: Mapping[str, float]) -> Model:
    """Return a copy of a model with some other values, unchecked.

    Parameters
    ----------
    model : Model
    values : mapping
        Path of a parameter -> value in SI units.
    """
    changed: Any = model
    for path, value in values.items():
        changed = _replaced(changed, path.split("."), value)
    assert isinstance(changed, Model)
    return changed


def _replaced(node: Any, parts: list[str], value: float) -> Any:
    if isinstance(node, Parameter):
        return node.model_copy(update={"value": value})
    if isinstance(node, BaseModel):
        name = parts[0] if parts[0] in type(node).model_fields else "parameters"
        rest = parts[1:] if name == parts[0] else parts
        return node.model_copy(update={name: _replaced(getattr(node, name), rest, value)})
    if isinstance(node, Mapping):
        return {**node, parts[0]: _replaced(node[parts[0]], parts[1:], value)}
    index = int(parts[0])
    return type(node)(_replaced(item, parts[1:], value) if k == index else item for k, item in enumerate(node))
