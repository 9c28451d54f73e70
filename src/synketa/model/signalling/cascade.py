"""The slow side, minutes to weeks, as data: one text, which Brian2 runs beside the network and `integrator` alone."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, Self

from pydantic import Field, model_validator

from synketa.common.errors import ConfigurationError, Fault, nearest, unknown
from synketa.common.parameter import AnyQuantity, Noun
from synketa.common.units import DAY, unit_dimension
from synketa.model.signalling.compiler import SUPPLIED, System, compile_system, parse_system
from synketa.model.signalling.mechanisms import Input, Limits, Mechanism, with_mechanisms

__all__ = ["Cascade", "CascadeText", "Input", "Limits", "Mechanism"]

#: Baselines are exact: at the start no state may move by more than this in a day.
DRIFT_PER_DAY = 1e-9


class CascadeText(Noun):
    """The equations in Brian2 syntax, and the state at time 0."""

    equations: str
    start: dict[str, float]


class Cascade(Noun):
    """Signalling, protein, spines and homeostasis, every state a fold of its own baseline or an excess over it.

    Attributes
    ----------
    text : CascadeText
    inputs : dict
        Name -> what it is; arms are 0 at baseline.
    outputs : list
        What the network takes back.
    recorded : list
        Expressions that are kept of a run, besides the states.
    entities : list
        States that are amounts of something (molecules, spines), which SBML writes as species.
    parameters : dict
    limits : Limits
    mechanisms : dict
        Terms that only hypotheses have: name of the parameter that switches each on -> the term.
    idle : dict
        Constants of the terms that are off; nothing of these is in the text.
    """

    name: str
    title: str
    description: str = ""
    text: CascadeText
    inputs: dict[str, Input]
    outputs: list[str]
    recorded: list[str] = Field(default_factory=list)
    entities: list[str] = Field(default_factory=list)
    parameters: dict[str, AnyQuantity] = Field(repr=False)
    limits: Limits = Field(default_factory=Limits)
    mechanisms: dict[str, Mechanism] = Field(default_factory=dict, repr=False)
    idle: dict[str, AnyQuantity] = Field(default_factory=dict, repr=False)

    @model_validator(mode="before")
    @classmethod
    def _whole(cls, raw: Any) -> Any:
        return with_mechanisms(raw) if isinstance(raw, Mapping) and raw.get("mechanisms") else raw

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        for check in (_wrong_names, _out_of_limits, _drifts):  # each needs what comes before to be right
            if faults := [*check(self)]:
                raise ConfigurationError(*faults)
        return self

    @property
    def system(self) -> System:
        """The parsed equations."""
        return parse_system(self.text.equations)

    @property
    def states(self) -> tuple[str, ...]:
        """The names of the differential equations, in the order of the text."""
        return self.system.states

    @property
    def drives(self) -> tuple[str, ...]:
        """The names of what the network gives."""
        return tuple(name for name, source in self.inputs.items() if source.kind == "drive")

    @property
    def arms(self) -> tuple[str, ...]:
        """The names of the inputs that an experiment may raise."""
        return tuple(name for name, source in self.inputs.items() if source.kind in ("cascade", "network"))

    @property
    def idle_arms(self) -> tuple[str, ...]:
        """The names of arms of terms that are off: an experiment may raise them, and nothing happens."""
        added = (mechanism.inputs.items() for mechanism in self.mechanisms.values())
        return tuple(
            name for inputs in added for name, source in inputs if source.kind == "cascade" and name not in self.inputs
        )

    @property
    def levels(self) -> dict[str, tuple[str, ...]]:
        """The inputs that are levels of certain drugs, and which."""
        return {name: source.drugs for name, source in self.inputs.items() if source.kind == "level"}

    def values(self, overrides: Mapping[str, float] | None = None) -> dict[str, float]:
        """Return every parameter in SI units, some of them replaced."""
        result = {name: parameter.value for name, parameter in self.parameters.items()}
        for name, value in (overrides or {}).items():
            if name not in result:
                raise ConfigurationError(unknown(f"cascade {self.name}", "parameters", name, result))
            result[name] = value
        return result


def _wrong_names(cascade: Cascade) -> Iterator[Fault]:
    """Yield the faults between the text and the tables: names used, declared and listed, and dimensions."""
    try:
        system = cascade.system
    except ConfigurationError as error:
        yield from (fault.under("", "text.equations") for fault in error.faults)
        return
    yield from _undeclared(system)
    yield from _unlisted(cascade, system)
    yield from _wrong_outputs(cascade, system)
    for name, unit in system.parameters.items():
        dimension = unit_dimension(unit)
        if name in cascade.parameters and cascade.parameters[name].dimension != dimension:
            got, want = f'"{cascade.parameters[name].text}"', f"a {dimension} ({unit})"
            yield Fault("", f"parameters.{name}", got, want)


def _undeclared(system: System) -> Iterator[Fault]:
    """Yield a fault for every name that an expression uses and no line declares."""
    known = {*system.rates, *system.rules, *system.inputs, *system.parameters, *SUPPLIED}
    for name, expression in {**system.rates, **system.rules}.items():
        for used in sorted(system.names(expression) - known):
            yield Fault("", "text.equations", f'"{used}" in {name}', "declared names", nearest(used, known))


def _unlisted(cascade: Cascade, system: System) -> Iterator[Fault]:
    """Yield a fault for every name that is in the text or in a table of the file, and not in both."""
    inside = {name for name, source in cascade.inputs.items() if source.kind != "network"}
    for table, listed, declared in (
        ("parameters", set(cascade.parameters), set(system.parameters)),
        ("inputs", inside, set(system.inputs)),
        ("text.start", set(cascade.text.start), set(system.rates)),
    ):
        for name in sorted(declared - listed):
            yield Fault("", f"{table}.{name}", "nothing", "one for every name of the text")
        for name in sorted(listed - declared):
            yield Fault("", f"{table}.{name}", "a name which the text lacks", "only names of the text")
    for kind, bounds in cascade.limits:
        for name in sorted(set(bounds) - set(system.parameters)):
            want = "only names of its constants"
            yield Fault("", f"limits.{kind}.{name}", "a name which the text lacks", want)


def _wrong_outputs(cascade: Cascade, system: System) -> Iterator[Fault]:
    """Yield a fault for everything that leaves the cascade and is not in it, or would short-circuit the loop."""
    for name in cascade.outputs:
        if name not in system.rules and name not in system.rates:
            yield Fault("", "outputs", f'"{name}"', "a state or an expression of the text")
        elif reached := system.needs(name) & set(cascade.drives):
            got = f'"{name}", which needs {", ".join(sorted(reached))}'
            yield Fault("", "outputs", got, "outputs of states and arms")
    for name in cascade.entities:
        if name not in system.rates:
            yield unknown("", "entities", name, system.rates)
    for name in cascade.recorded:
        if name not in system.rules:
            yield Fault("", "recorded", f'"{name}"', "expressions of the text")


#: A time constant or an affinity of 0 divides by it; a rate, a gain or a share may be 0 and not less.
_ABOVE_ZERO = ("time", "concentration")


def _out_of_limits(cascade: Cascade) -> Iterator[Fault]:
    """Yield a fault for every constant that the equations cannot be solved with."""
    limits = cascade.limits
    for name, parameter in cascade.parameters.items():
        value = parameter.value
        zero = limits.above.get(name, 0.0 if parameter.dimension in _ABOVE_ZERO else None)
        want = []
        if zero is None and not value >= 0:
            want.append("0 or more")
        if zero is not None and not value > zero:
            want.append(f"more than {zero:g}")
        if not value < limits.below.get(name, math.inf):
            want.append(f"less than {limits.below.get(name, math.inf):g}")
        if not value <= limits.at_most.get(name, math.inf):
            want.append(f"at most {limits.at_most[name]:g}")
        if want:
            yield Fault("", f"parameters.{name}", f'"{parameter.text}"', " and ".join(want))


def _drifts(cascade: Cascade) -> Iterator[Fault]:
    """Yield a fault for every state that moves although nothing happens."""
    want = "a baseline that is a fixed point: no rate at the start, with every input at its baseline"
    start = [cascade.text.start[name] for name in cascade.states]
    inputs = [cascade.inputs[name].baseline for name in cascade.system.inputs]
    try:
        rates, _ = compile_system(cascade.text.equations, False)(**cascade.values())
        moved = rates(start, inputs)
    except (ArithmeticError, ValueError, TypeError) as error:
        yield Fault("", "", f"a start that cannot be computed ({error})", want)
        return
    for name, rate in zip(cascade.states, moved, strict=True):
        if not abs(rate) * DAY <= DRIFT_PER_DAY:
            yield Fault("", "", f"{name} moving by {rate * DAY:.3g} a day", want)
