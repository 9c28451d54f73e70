"""The circuit: populations, cells, synapses and connections, as data; and how far its effect rests on their values."""

from __future__ import annotations

from math import sqrt
from typing import Annotated, Self

from pydantic import Field, model_validator

from synketa.common.errors import ConfigurationError, Fault, invalid
from synketa.common.parameter import AnyQuantity, Noun, Parameter, of

__all__ = ["Box", "Circuit", "Connection", "Fragility", "Population"]


_MOST_SYNAPSES = 1_000_000_000  # some 30 bytes each


class Population(Noun):
    """Cells of one class: how many, the equations that only they have, and their parameters."""

    size: Annotated[int, Field(ge=2, le=10_000_000)]
    title: str
    equations: str = ""
    reset: str = ""
    start: dict[str, AnyQuantity] = Field(default_factory=dict)
    parameters: dict[str, AnyQuantity]


class Connection(Noun):
    """Random synapses of fixed in-degree from one population to another."""

    source: Annotated[str, Field(alias="from")]
    target: Annotated[str, Field(alias="to")]
    in_degree: Annotated[int, Field(ge=1)]
    weight: Annotated[Parameter, of("conductance")]
    on_pre: str


class CircuitText(Noun):
    """The equations that all populations share, in Brian2 syntax."""

    equations: str
    threshold: str
    reset: str
    exact_decay: list[str]
    lfp: str
    lfp_from: str
    heterogeneity: dict[str, str]
    initial: dict[str, str]


class Circuit(Noun):
    """Populations, their cells, their connections.

    Attributes
    ----------
    target_tolerance : float
        Share of a target rate by which an undrugged baseline may miss it before that is said.
    """

    name: str
    title: str
    description: str = ""
    text: CircuitText
    shared: dict[str, AnyQuantity]
    populations: dict[str, Population]
    connections: dict[str, Connection]
    target_tolerance: Annotated[float, Field(gt=0)] = 0.08

    @model_validator(mode="after")
    def _fits_into_a_computer(self) -> Self:
        sizes = {name: population.size for name, population in self.populations.items()}
        ends = [(sizes.get(c.source, 0), sizes.get(c.target, 0), c.in_degree) for c in self.connections.values()]
        count = sum(targets * min(in_degree, sources) for sources, targets, in_degree in ends)
        if count > _MOST_SYNAPSES:
            raise invalid(f"{count:.3g} synapses of {sum(sizes.values()):.3g} cells", f"at most {_MOST_SYNAPSES:.0e}")
        return self

    @property
    def principal_population(self) -> str:
        """The name of the population that the field potential is of, whose rate and block stand for the network."""
        return self.text.lfp_from


class Box(Noun):
    """A sample of uncertain inputs, and in how many of its points the effect is there, and is reversed.

    Attributes
    ----------
    over : str
        The inputs, in words.
    points : int
    above, below : int
        Points whose ratio to the reference exceeds 1.1, and falls below 1.
    """

    over: str
    points: Annotated[int, Field(ge=1)]
    above: Annotated[int, Field(ge=0)]
    below: Annotated[int, Field(ge=0)]

    @model_validator(mode="after")
    def _counts(self) -> Self:
        if self.above + self.below > self.points:
            got = f"{self.above} above and {self.below} below"
            raise ConfigurationError(Fault("", "points", f"{self.points} with {got}", "at least as many as both"))
        return self

    def share(self, count: int) -> str:
        """Return a count of its points in per cent, with the binomial standard error."""
        value = count / self.points
        return f"{100 * value:.0f} ± {100 * sqrt(value * (1 - value) / self.points):.0f} %"


class Fragility(Noun):
    """How often the effect of a model is there over its uncertain inputs, as measured.

    Attributes
    ----------
    effect : str
        Whose ratio is looked at, in words.
    measured : str
        When and how.
    """

    effect: str
    measured: str
    boxes: Annotated[tuple[Box, ...], Field(min_length=1)]

    @property
    def sentence(self) -> str:
        """What every report of an acute effect says."""
        shares = "; in ".join(
            f"{box.share(box.above)} of {box.points} points over {box.over} (below it in {box.share(box.below)})"
            for box in self.boxes
        )
        return f"{self.effect} exceeds 1.1 times its baseline in {shares}. {self.measured}"
