"""A cohort, and the patients that are drawn from it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray
from pydantic import Field, PrivateAttr, model_validator

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Noun
from synketa.common.random_streams import uniforms
from synketa.experiment.overrides import hypothesis_overrides
from synketa.model.composite import Model, load_model
from synketa.patients.cohort.faults import correlation_faults, line_of, trait_faults
from synketa.patients.cohort.traits import Correlations, Effect, Trait

__all__ = ["Cohort", "Patients"]

Array = NDArray[np.float64]

_MOST_PATIENTS = 1_000_000


class Cohort(Noun):
    """Patients to be drawn: traits, their correlations and one seed.

    Attributes
    ----------
    model : str
        The composite model whose parameters the traits change.
    seed : int
        Chooses the patients.
    traits : dict
    correlations : Correlations, optional
    """

    name: str
    title: str
    description: str = ""
    model: str = "prefrontal"
    seed: Annotated[int, Field(ge=0, lt=2**53)]
    traits: Annotated[dict[str, Trait], Field(min_length=1)]
    correlations: Correlations | None = None
    _models: str = PrivateAttr("")
    _hypothesis: str = PrivateAttr("")

    def beside(self, models: str) -> Self:
        """Return the cohort as read with a folder of own models: its model is looked for there, too."""
        own = self.model_copy()
        own._models = models
        return own

    @property
    def models(self) -> str:
        """The folder of own models that it was read with; empty without one."""
        return self._models

    def under(self, hypothesis: str) -> Self:
        """Return the same patients, whose model has the values of a hypothesis."""
        own = self.model_copy()
        own._hypothesis = hypothesis
        return own

    @property
    def hypothesis(self) -> str:
        """The hypothesis whose values the model has; empty for the default."""
        return self._hypothesis

    def load_model(self) -> Model:
        """Return the model whose parameters the traits change."""
        return load_model(self.model, hypothesis_overrides(self._hypothesis, self._models), self._models)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if faults := [*trait_faults(self.traits), *correlation_faults(self.correlations, self.traits)]:
            raise ConfigurationError(*faults)
        return self

    @property
    def order(self) -> list[str]:
        """The traits, those that others are spread by first."""
        return sorted(self.traits, key=lambda name: len(line_of(name, self.traits)))

    def draw(self, n: int, first: int = 0) -> Patients:
        """Return patients `first` to `first` + `n` - 1.

        Patient 17 is the same whatever `n` is, and a trait that is added to the file moves no other trait: every
        number is made from the cohort's seed, the trait's name and the patient's number.

        Raises
        ------
        ConfigurationError
            No patients, or more than a million.
        """
        if isinstance(n, bool) or not 1 <= n <= _MOST_PATIENTS or first < 0:
            got = f"{n} from patient {first} on"
            raise ConfigurationError(Fault(f"cohort {self.name}", "n", got, f"1 to {_MOST_PATIENTS} patients"))
        shares = {name: uniforms(self.seed, f"trait/{name}", first, n) for name in self.traits}
        if self.correlations:
            from scipy.special import ndtr, ndtri  # slow to import

            names = self.correlations.traits
            scores = self.correlations.factor @ ndtri(np.array([shares[name] for name in names]))
            shares |= dict(zip(names, ndtr(scores), strict=True))
        return self.at(shares, np.arange(first, first + n))

    def at(self, shares: Mapping[str, Array], numbers: NDArray[np.int64] | None = None) -> Patients:
        """Return patients from their places, 0 to 1, in the distribution of every trait; shape (n,) each."""
        values: dict[str, Array] = {}
        for name in self.order:
            trait = self.traits[name]
            if trait.by is None:
                values[name] = trait.quantile(shares[name])
            else:
                values[name] = trait.quantile(shares[name], values[trait.by], self.traits[trait.by].categories)
        size = len(next(iter(values.values())))
        return Patients(self, np.arange(size) if numbers is None else numbers, {k: values[k] for k in self.traits})


@dataclass(frozen=True)
class Patients:
    """Some patients of a cohort.

    Attributes
    ----------
    cohort : Cohort
    numbers : ndarray of int, shape (n,)
        Which they are.
    values : dict of str to ndarray, shape (n,)
        Trait -> value in the trait's unit; of a categorical trait the place of its category.
    """

    cohort: Cohort
    numbers: NDArray[np.int64]
    values: dict[str, Array] = field(repr=False)

    def __len__(self) -> int:
        return len(self.numbers)

    def category(self, trait: str) -> NDArray[np.str_]:
        """Return the names of the categories of a trait, shape (n,)."""
        return np.asarray(np.array(self.cohort.traits[trait].categories)[self.values[trait].astype(int)])

    def select(self, which: ArrayLike | slice) -> Patients:
        """Return some of them: by a mask, by their places here, or by a slice."""
        chosen: Any = which if isinstance(which, slice) else np.asarray(which)
        values = {name: value[chosen] for name, value in self.values.items()}
        return Patients(self.cohort, self.numbers[chosen], values)

    def with_trait(self, trait: str, values: ArrayLike) -> Patients:
        """Return the same patients with other values of a trait (numbers, or places of categories)."""
        if trait not in self.values:
            raise ConfigurationError(unknown(f"cohort {self.cohort.name}", "traits", trait, self.values))
        return replace(self, values={**self.values, trait: np.broadcast_to(np.asarray(values, float), (len(self),))})

    def body_mass(self) -> Array | None:
        """Return body masses, kg; None where the cohort has no such trait."""
        return self.values.get("body_mass")

    def networks(self) -> NDArray[np.int64]:
        """Return the seed of the network of every patient; 1 where the cohort does not say."""
        if "network" not in self.values:
            return np.ones(len(self), dtype=np.int64)
        return np.asarray(self.category("network").astype(np.int64))

    def parameters(self, model: Model) -> dict[str, Array]:
        """Return what their traits change in a model: dotted path -> SI values, shape (n,)."""
        own = {path: parameter.value for path, parameter in model.parameters()}
        changed: dict[str, Array] = {}
        for trait, effect, numbers in self._effects():
            scale = trait.scale
            for path in effect.changes:
                changed[path] = numbers * scale * np.ones(len(self))
        for _, effect, numbers in self._effects():
            for path in effect.factor:
                changed[path] = changed.get(path, np.full(len(self), own[path])) * numbers
        return changed

    def arms(self) -> Iterator[tuple[str, Array, Array]]:
        """Yield arms of the cascade that patients have raised: name, levels, and since when (s before 0; infinite)."""
        for _, effect, numbers in self._effects():
            if effect.input is not None:
                since = np.full(len(self), math.inf)
                if effect.before is not None:
                    since = self.values[effect.before] * self.cohort.traits[effect.before].scale
                yield effect.input, numbers, since

    def _effects(self) -> Iterator[tuple[Trait, Effect, Array]]:
        for name, trait in self.cohort.traits.items():
            for effect in trait.effects:
                yield trait, effect, effect.numbers(trait, self.values[name])
