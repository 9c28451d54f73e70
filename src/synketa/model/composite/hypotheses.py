"""A hypothesis: a claim, the values of the model that it moves, what it forbids; and two of them at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator, Field

from synketa.common.errors import ConfigurationError, Fault, invalid, nearest, one_of, shown
from synketa.common.parameter import Noun
from synketa.common.units import parse_quantity
from synketa.model.composite.model import Model
from synketa.model.references import references

__all__ = [
    "AS_IT_IS",
    "DEFAULT",
    "Forbidden",
    "Hypothesis",
    "Moved",
    "combined",
    "moved_values",
    "parts_of",
    "wrong_papers",
]

#: The hypothesis that the shipped model stands for: it moves nothing.
DEFAULT = "disinhibition"
#: What an experiment calls it on an axis or in a condition: no hypothesis, the model as it is.
AS_IT_IS = "none"


class Forbidden(Noun):
    """What cannot be found where a hypothesis is right.

    Attributes
    ----------
    finding : str
        The finding of ``models/evidence`` that it stands against; empty where none is listed.
    says : str
    """

    finding: str = ""
    says: str


_STATED = ("source", "note")  # of a value that says where it is from


def _spelled_out(raw: object) -> object:
    """Put a value with its source, ``{ value = 14, source = "fitted: mine.csv" }``, as paths of value, source, note."""
    if not isinstance(raw, Mapping):
        return raw
    overrides: dict[str, Any] = {}
    for path, value in raw.items():
        if not isinstance(value, Mapping):
            overrides[path] = value
            continue
        known = ("value", *_STATED)
        if strange := [key for key in value if key not in known]:
            raise ConfigurationError(Fault("", f'"{path}"', f'a key "{strange[0]}"', one_of(strange[0], known)))
        if not ("value" in value and isinstance(value.get("source"), str)):
            raise invalid(f"{path} = {shown(value)}", 'a value, or { value = "...", source = "..." }')
        overrides |= {path: value["value"], **{f"{path}.{key}": value[key] for key in _STATED if key in value}}
    return overrides


class Hypothesis(Noun):
    """A named variant of a model: what it claims, who says so, and the values that it changes.

    Attributes
    ----------
    claim : str
        In sentences; the first says it all.
    sources : list of str
        Keys of references.bib.
    contested : str
        Who finds otherwise; empty where nobody is known to.
    forbids : tuple of Forbidden
    model : str
        A composite whose own values it takes over, beside `overrides`.
    overrides : dict
        Dotted path -> value; those of `model` among them, once it is loaded. Source and note of a value that states
        them have paths of their own, ``cascade.x.source``; the source of any other is ``assumed``.
    """

    name: str
    title: str
    claim: str
    sources: list[str]
    contested: str = ""
    forbids: tuple[Forbidden, ...] = ()
    model: str = ""
    overrides: Annotated[dict[str, str | float], BeforeValidator(_spelled_out), Field(alias="set")] = Field(
        default_factory=dict
    )


def parts_of(name: str) -> list[str]:
    """Return the names of the hypotheses that a name joins: ``"direct+hnk_ampa"``.

    Raises
    ------
    ConfigurationError
        The same twice, or nothing beside a plus.
    """
    parts = [part.strip() for part in name.split("+")]
    if len(set(parts)) < len(parts) or not all(parts):
        raise ConfigurationError(Fault("hypothesis", "", shown(name), 'two names, e.g. "direct+hnk_ampa"'))
    return [DEFAULT if part == AS_IT_IS else part for part in parts]


def combined(parts: Sequence[Hypothesis]) -> Hypothesis:
    """Return several hypotheses as one.

    Raises
    ------
    ConfigurationError
        Two of them move the same value to different places: every such path.
    """
    name = "+".join(part.name for part in parts)
    overrides: dict[str, str | float] = {}
    owner: dict[str, str] = {}
    faults = []
    for part in parts:
        for path, value in part.overrides.items():
            if path in overrides and overrides[path] != value:
                got = f"{shown(overrides[path])} by {owner[path]} and {shown(value)} by {part.name}"
                faults.append(Fault(f"hypothesis {name}", path, got, "hypotheses that agree on what both move"))
            overrides[path], owner[path] = value, part.name
    if faults:
        raise ConfigurationError(*faults)
    return parts[0].model_copy(
        update={
            "name": name,
            "title": "; ".join(part.title for part in parts),
            "claim": "\n".join(part.claim.strip() for part in parts),
            "sources": list(dict.fromkeys(key for part in parts for key in part.sources)),
            "contested": " ".join(part.contested for part in parts if part.contested),
            "forbids": tuple(dict.fromkeys(one for part in parts for one in part.forbids)),
            "model": "",
            "overrides": overrides,
        }
    )


def wrong_papers(hypothesis: Hypothesis, where: str) -> Iterator[Fault]:
    """Yield a fault for every source that is not in the bibliography."""
    for index, key in enumerate(hypothesis.sources):
        if key not in references():
            yield Fault(where, f"sources[{index}]", shown(key), "a key of references.bib", nearest(key, references()))


class Moved(NamedTuple):
    """A value that a hypothesis moves: path, the model's own text, that of the hypothesis, the range of its file."""

    path: str
    default: str
    value: str
    range: str


def moved_values(hypothesis: Hypothesis, model: Model) -> list[Moved]:
    """Return every value that a hypothesis moves in a model; its range says where the value lies outside of it."""
    idle = {f"cascade.{name}": value for name, value in model.cascade.idle.items()}
    parameters = dict(model.parameters()) | idle
    rows = []
    for path, value in hypothesis.overrides.items():
        if path.endswith(tuple(f".{key}" for key in _STATED)):
            continue
        bare, text = path.replace(".parameters.", "."), value if isinstance(value, str) else f"{value:g}"
        if (own := parameters.get(bare)) is None:
            rows.append(Moved(path, str(_number_at(model, bare)), text, ""))
        else:
            moved = own.model_copy(update={"value": parse_quantity(value, own.dimension), "text": text})
            rows.append(Moved(path, own.text, text, moved.bounds))
    return rows


def _number_at(model: Model, path: str) -> Any:
    """Return a number that is no parameter, as the size of a population."""
    node: Any = model
    for part in path.split("."):
        node = node[part] if isinstance(node, Mapping) else getattr(node, part)
    return node
