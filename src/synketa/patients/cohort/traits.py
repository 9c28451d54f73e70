"""Traits of patients: in what unit and how they are spread, where that comes from, and what they do to the model."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Any, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import BeforeValidator, Field, model_validator

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.parameter import NOT_PUBLISHED, Noun
from synketa.common.units import parse_quantity, unit_dimension
from synketa.patients.cohort.distributions import read_distribution

__all__ = ["ROLES", "Correlations", "Effect", "Trait"]

Array = NDArray[np.float64]

#: Traits that the program itself reads, by name, and the dimension of their unit.
ROLES = {
    "body_mass": "body_mass",  # kg; of doses per body mass, and of sets that scale with it
    "network": "dimensionless",  # categories: seeds of the networks of a response surface
    "baseline_severity": "dimensionless",  # points of a rating scale before treatment; observers read it
}


class Effect(Noun):
    """What a trait does to the model of a patient.

    Attributes
    ----------
    factor, changes : list of str
        Dotted paths of the model that the trait multiplies, or sets (``set`` in the file).
    input : str, optional
        An arm of the cascade whose level it is.
    before : str, optional
        The trait of how long before time 0 the arm is raised; without, it always was.
    at : list of (float, float)
        Value of the trait -> number, linear in between and level beyond; without, the value itself.
    values : dict
        Category -> number.
    source : str
        Of `at` and `values`.
    """

    factor: list[str] = Field(default_factory=list)
    changes: Annotated[list[str], Field(alias="set", default_factory=list)]
    input: str | None = None
    before: str | None = None
    at: list[tuple[float, float]] = Field(default_factory=list)
    values: dict[str, float] = Field(default_factory=dict)
    source: str = ""

    @model_validator(mode="after")
    def _one_effect(self) -> Self:
        faults = []
        if bool(self.factor) + bool(self.changes) + (self.input is not None) != 1:
            faults.append(Fault("", "", "none or several of factor, set and input", "one of them"))
        if self.before is not None and self.input is None:
            faults.append(Fault("", "before", "no input", "before only with input"))
        if any(a[0] >= b[0] for a, b in zip(self.at, self.at[1:], strict=False)) or len(self.at) == 1:
            faults.append(Fault("", "at", f"{self.at}", "two or more pairs [trait, number] with rising traits"))
        if (self.at or self.values) and not self.source.strip():
            want = 'source = a key of references.bib, "fitted: ..." or "assumed"'
            faults.append(Fault("", "source", "no source of at or values", want))
        if faults:
            raise ConfigurationError(*faults)
        return self

    def numbers(self, trait: Trait, values: Array) -> Array:
        """Return what the effect makes of values of its trait."""
        if self.values:
            listed = np.array([self.values[name] for name in trait.categories])
            return np.asarray(listed[values.astype(int)])
        if self.at:
            x, y = np.array(self.at).T
            return np.asarray(np.interp(values, x, y))
        return values


class Trait(Noun):
    """One property in which patients differ.

    Attributes
    ----------
    unit : str
        Of every number of the trait.
    distribution : Distribution, or dict of str to Distribution
        One for all, or one for each category of the trait `by`.
    bounds : tuple, optional
        Nobody lies beyond.
    source : str
        A key of references.bib, ``fitted: to what``, ``derived: from what`` or ``assumed``.
    range : tuple, optional
        Where the number may lie that nobody has measured; global sensitivity goes over it.
    effects : list of Effect
    """

    title: Annotated[str, Field(min_length=1)]
    unit: str = "1"
    by: str | None = None
    distribution: Annotated[Any, BeforeValidator(read_distribution)]
    bounds: tuple[float, float] | None = None
    range: tuple[float, float] | None = None
    source: str
    note: str = ""
    effects: list[Effect] = Field(default_factory=list)

    @property
    def status(self) -> str:
        """``published``, ``fitted``, ``assumed`` or ``derived``."""
        return next((word for word in NOT_PUBLISHED if self.source.startswith(word)), "published")

    @property
    def scale(self) -> float:
        """The SI value of one of its unit."""
        dimension = unit_dimension(self.unit)
        return 1.0 if self.unit == "1" or dimension is None else parse_quantity(f"1 {self.unit}", dimension)

    @property
    def distributions(self) -> dict[str, Any]:
        """Category of the trait `by` -> distribution; under an empty name where there is one for all."""
        return dict(self.distribution) if isinstance(self.distribution, dict) else {"": self.distribution}

    @property
    def categories(self) -> tuple[str, ...]:
        """Names of its values; none where they are numbers."""
        first = next(iter(self.distributions.values()))
        return tuple(first.categories)

    @property
    def limits(self) -> tuple[float, float]:
        """Between which all patients lie: its bounds, or the ends of its distributions."""
        if self.bounds is not None:
            return self.bounds
        ends = [own.ends for own in self.distributions.values()]
        return min(low for low, _ in ends), max(high for _, high in ends)

    def quantile(self, share: Array, of: Array | None = None, categories: Sequence[str] = ()) -> Array:
        """Return the values of patients from their places, 0 to 1, in the distribution.

        Parameters
        ----------
        share : ndarray, shape (n,)
        of : ndarray, shape (n,), optional
            Places of the categories of the trait `by`.
        categories : sequence of str
            Names of these.
        """
        if self.by is None:
            return np.asarray(next(iter(self.distributions.values())).within(share, self.limits))
        assert of is not None
        values = np.empty_like(share)
        for place, name in enumerate(categories):
            own = of == place
            values[own] = self.distributions[name].within(share[own], self.limits)
        return values


class Correlations(Noun):
    """Correlations of the normal scores of traits: a Gaussian copula over whatever distributions they have.

    Earlier traits of the list do not move when one is added at its end.
    """

    traits: Annotated[list[str], Field(min_length=2)]
    matrix: list[list[float]]
    source: str
    note: str = ""

    @cached_property
    def factor(self) -> Array:
        """The lower triangle L with L L' = matrix."""
        return np.linalg.cholesky(np.array(self.matrix))
