"""Quantities that are computed from a model without a run, by name: ``ic50(drug = "ketamine", V = "-66 mV")``."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from synketa.common.errors import ConfigurationError, Fault, SynketaError, unknown
from synketa.common.toml_files import parse_toml
from synketa.model.composite import Model

__all__ = ["QUANTITIES", "Call", "Quantity", "evaluate", "parse_call", "quantity"]

_CALL = re.compile(r"\s*([A-Za-z_]\w*)\s*\((.*)\)\s*", re.DOTALL)


@dataclass(frozen=True)
class Quantity:
    """A number that follows from the files of a model alone.

    Attributes
    ----------
    name, unit, meaning : str
    function : callable
        ``(model, **arguments) -> float``, in `unit`.
    """

    name: str
    unit: str
    meaning: str
    function: Callable[..., float]

    @property
    def arguments(self) -> dict[str, inspect.Parameter]:
        """The names of its arguments beside the model, as of Python's signatures."""
        return dict(list(inspect.signature(self.function).parameters.items())[1:])


@dataclass(frozen=True)
class Call:
    """A quantity with its arguments."""

    quantity: Quantity
    arguments: Mapping[str, Any]
    text: str


#: Every quantity by name.
QUANTITIES: dict[str, Quantity] = {}


def quantity(unit: str) -> Callable[[Callable[..., float]], Callable[..., float]]:
    """Register a function of a model as a quantity; its docstring's first line is its meaning."""

    def register(function: Callable[..., float]) -> Callable[..., float]:
        name = function.__name__
        meaning = inspect.cleandoc(function.__doc__ or "").splitlines()[0].removeprefix("Return ")
        QUANTITIES[name] = Quantity(name, unit, meaning, function)
        return function

    return register


def parse_call(text: str) -> Call | None:
    """Return the quantity that a text calls; None where it is no call, e.g. the name of a metric.

    Raises
    ------
    ConfigurationError
        An unknown quantity, or arguments that it does not take or lacks.
    """
    match = _CALL.fullmatch(text)
    if match is None:
        return None
    name, inside = match.groups()
    if name not in QUANTITIES:
        raise ConfigurationError(unknown("", "observable", name, QUANTITIES))
    known = QUANTITIES[name].arguments
    try:
        arguments = parse_toml(f"call = {{ {inside} }}", "observable")["call"]
    except ConfigurationError:
        want = 'arguments as in name(drug = "ketamine", V = "-66 mV")'
        raise ConfigurationError(Fault("", "observable", f"`{inside[:120]}`", want)) from None
    faults = [unknown("", "observable", key, known) for key in arguments if key not in known]
    needed = [key for key, parameter in known.items() if parameter.default is parameter.empty]
    faults += [
        Fault("", "observable", f"{name} without {key}", f"{name}({', '.join(f'{k} = ...' for k in known)})")
        for key in needed
        if key not in arguments
    ]
    faults += [
        Fault("", "observable", f"{key} = {value!r}", "a text or a number")
        for key, value in arguments.items()
        if not isinstance(value, (str, int, float, list))
    ]
    if faults:
        raise ConfigurationError(*faults)
    return Call(QUANTITIES[name], arguments, text)


def evaluate(call: Call, model: Model) -> float:
    """Return the value of a quantity in a model, in its unit.

    Raises
    ------
    ConfigurationError
        The model has no such drug, set, subunit or path.
    """
    try:
        return float(call.quantity.function(model, **call.arguments))
    except SynketaError:
        raise
    except (KeyError, ValueError, TypeError, IndexError) as error:
        raise ConfigurationError(
            Fault("", "observable", f"{call.text[:120]}: {error}", "what the model has")
        ) from error
