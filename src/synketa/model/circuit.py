"""The circuit: populations, cells, synapses and connections, as data."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from synketa.common.parameter import AnyQuantity, Noun, Parameter, of

__all__ = ["Circuit", "Connection", "Population"]


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
    """Populations, their cells, their connections."""

    name: str
    title: str
    description: str = ""
    text: CircuitText
    shared: dict[str, AnyQuantity]
    populations: dict[str, Population]
    connections: dict[str, Connection]

    @property
    def principal_population(self) -> str:
        """The name of the population that the field potential is of, whose rate and block stand for the network."""
        return self.text.lfp_from
