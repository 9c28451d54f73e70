"""How a trait is spread over patients: distributions as files state them, by their quantiles."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator

from synketa.common.errors import ConfigurationError, Fault, invalid, shown, unknown
from synketa.common.parameter import Noun, validated

__all__ = [
    "Beta",
    "Categorical",
    "Distribution",
    "Fixed",
    "Genotype",
    "LogNormal",
    "LogitNormal",
    "Normal",
    "Triangular",
    "Uniform",
    "is_absurd",
    "read_distribution",
]

Array = NDArray[np.float64]
Bounds = tuple[float, float]

_SUM = 1e-6  # by which probabilities may miss one: files write three or four digits
_LEAST = 1e-4  # of a distribution that has to lie inside its bounds


class _Spread(Noun):
    """What every distribution has."""

    @property
    def categories(self) -> tuple[str, ...]:
        """Names of its values; none where they are numbers."""
        return ()

    @property
    def ends(self) -> Bounds:
        """Between which its values lie without bounds of the trait."""
        return -math.inf, math.inf

    def probability(self, x: Array) -> Array:
        """Return the share below a value."""
        raise NotImplementedError

    def quantile(self, share: Array) -> Array:
        """Return the value below which a share lies."""
        raise NotImplementedError

    def within(self, share: Array, bounds: Bounds) -> Array:
        """Return quantiles of the distribution cut at bounds: what lies outside is drawn anew inside."""
        low, high = self.probability(np.array(bounds))
        return np.clip(self.quantile(low + share * (high - low)), *bounds)

    def misplaced(self, bounds: Bounds) -> Fault | None:
        """Return the fault of bounds that leave next to nothing of it."""
        low, high = self.probability(np.array(bounds)).tolist()
        if high - low >= _LEAST:
            return None
        got = f"{bounds[0]:g} to {bounds[1]:g}, where {high - low:.2g} of the distribution lies"
        return Fault("", "bounds", got, "bounds around most of it")


class Normal(_Spread):
    """A normal distribution."""

    kind: Literal["normal"]
    mean: float
    sd: Annotated[float, Field(gt=0)]

    def probability(self, x: Array) -> Array:
        """Return the share below a value."""
        from scipy.special import ndtr  # slow to import

        return np.asarray(ndtr((x - self.mean) / self.sd))

    def quantile(self, share: Array) -> Array:
        """Return the value below which a share lies."""
        from scipy.special import ndtri

        return np.asarray(self.mean + self.sd * ndtri(share))


class LogNormal(_Spread):
    """A lognormal distribution: median, and coefficient of variation sqrt(exp(omega^2) - 1)."""

    kind: Literal["lognormal"]
    median: Annotated[float, Field(gt=0)]
    cv: Annotated[float, Field(gt=0, le=5)]

    @property
    def ends(self) -> Bounds:
        """Between which its values lie without bounds of the trait."""
        return 0.0, math.inf

    @property
    def omega(self) -> float:
        """Standard deviation of the logarithm."""
        return math.sqrt(math.log1p(self.cv**2))

    def probability(self, x: Array) -> Array:
        """Return the share below a value."""
        from scipy.special import ndtr

        with np.errstate(divide="ignore"):
            return np.asarray(ndtr(np.log(np.maximum(x, 0.0) / self.median) / self.omega))

    def quantile(self, share: Array) -> Array:
        """Return the value below which a share lies."""
        from scipy.special import ndtri

        return np.asarray(self.median * np.exp(self.omega * ndtri(share)))


class LogitNormal(_Spread):
    """A share whose logit is normal: median, and standard deviation of the logit."""

    kind: Literal["logitnormal"]
    median: Annotated[float, Field(gt=0, lt=1)]
    sd: Annotated[float, Field(gt=0, le=5)]

    @property
    def ends(self) -> Bounds:
        """Between which its values lie without bounds of the trait."""
        return 0.0, 1.0

    def probability(self, x: Array) -> Array:
        """Return the share below a value."""
        from scipy.special import logit, ndtr

        return np.asarray(ndtr((logit(np.clip(x, 0.0, 1.0)) - logit(self.median)) / self.sd))

    def quantile(self, share: Array) -> Array:
        """Return the value below which a share lies."""
        from scipy.special import expit, logit, ndtri

        return np.asarray(expit(logit(self.median) + self.sd * ndtri(share)))


class Fixed(_Spread):
    """One value: of a category of another trait in which nobody differs."""

    kind: Literal["fixed"]
    value: float

    @property
    def ends(self) -> Bounds:
        """Between which its values lie without bounds of the trait."""
        return self.value, self.value

    def within(self, share: Array, bounds: Bounds) -> Array:
        """Return the value for everybody."""
        return np.full_like(share, self.value)

    def misplaced(self, bounds: Bounds) -> Fault | None:
        """Return the fault of bounds that the value lies outside of."""
        if bounds[0] <= self.value <= bounds[1]:
            return None
        return Fault("", "distribution", f"{self.value:g}", f"a value within {bounds[0]:g} to {bounds[1]:g}")


class _Between(_Spread):
    """A distribution between two ends."""

    low: float
    high: float

    @property
    def ends(self) -> Bounds:
        """Between which its values lie without bounds of the trait."""
        return self.low, self.high

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.low < self.high:
            got = f"low {self.low:g} and high {self.high:g}"
            raise ConfigurationError(Fault("", "", got, "low below high"))
        return self


class Uniform(_Between):
    """A uniform distribution."""

    kind: Literal["uniform"]

    def probability(self, x: Array) -> Array:
        """Return the share below a value."""
        return np.clip((x - self.low) / (self.high - self.low), 0.0, 1.0)

    def quantile(self, share: Array) -> Array:
        """Return the value below which a share lies."""
        return np.asarray(self.low + (self.high - self.low) * share)


class Triangular(_Between):
    """A triangular distribution: for what is assumed, a value and its range."""

    kind: Literal["triangular"]
    mode: float

    @model_validator(mode="after")
    def _mode_inside(self) -> Self:
        if not self.low <= self.mode <= self.high:
            want = f"a value from {self.low:g} to {self.high:g}"
            raise ConfigurationError(Fault("", "mode", f"{self.mode:g}", want))
        return self

    def probability(self, x: Array) -> Array:
        """Return the share below a value."""
        a, b, c = self.low, self.high, self.mode
        x = np.clip(x, a, b)
        below = (x - a) ** 2 / ((b - a) * max(c - a, 1e-300))
        above = 1 - (b - x) ** 2 / ((b - a) * max(b - c, 1e-300))
        return np.where(x < c, below, above)

    def quantile(self, share: Array) -> Array:
        """Return the value below which a share lies."""
        a, b, c = self.low, self.high, self.mode
        below = a + np.sqrt(share * (b - a) * (c - a))
        above = b - np.sqrt((1 - share) * (b - a) * (b - c))
        return np.where(share < (c - a) / (b - a), below, above)


class Beta(_Between):
    """A beta distribution between `low` and `high`, by its mean and concentration a + b."""

    kind: Literal["beta"]
    low: float = 0.0
    high: float = 1.0
    mean: float
    concentration: Annotated[float, Field(gt=0, le=1e4)]

    @model_validator(mode="after")
    def _mean_inside(self) -> Self:
        if not self.low < self.mean < self.high:
            want = f"a value between {self.low:g} and {self.high:g}"
            raise ConfigurationError(Fault("", "mean", f"{self.mean:g}", want))
        return self

    @property
    def _shape(self) -> tuple[float, float]:
        share = (self.mean - self.low) / (self.high - self.low)
        return share * self.concentration, (1 - share) * self.concentration

    def probability(self, x: Array) -> Array:
        """Return the share below a value."""
        from scipy.special import betainc

        return np.asarray(betainc(*self._shape, np.clip((x - self.low) / (self.high - self.low), 0.0, 1.0)))

    def quantile(self, share: Array) -> Array:
        """Return the value below which a share lies."""
        from scipy.special import betaincinv

        return np.asarray(self.low + (self.high - self.low) * betaincinv(*self._shape, share))


class _Named(_Spread):
    """A distribution over names; its values are their places, 0, 1, ..."""

    @property
    def chances(self) -> Array:
        """Probability of every category."""
        raise NotImplementedError

    @property
    def ends(self) -> Bounds:
        """Between which its values lie without bounds of the trait."""
        return 0.0, float(len(self.categories) - 1)

    def probability(self, x: Array) -> Array:
        """Return the share below a value, or at it."""
        whole = np.concatenate([[0.0], np.cumsum(self.chances)])
        return np.asarray(whole[np.clip(np.floor(x).astype(int) + 1, 0, len(whole) - 1)])

    def quantile(self, share: Array) -> Array:
        """Return the place of the category that a share falls into."""
        edges = np.cumsum(self.chances)[:-1]
        return np.searchsorted(edges, share, side="right").astype(float)

    def within(self, share: Array, bounds: Bounds) -> Array:
        """Return categories: they have no bounds."""
        return self.quantile(share)


def _probabilities_fault(shares: dict[str, float], path: str) -> Fault | None:
    """Return the fault of probabilities that do not sum to one."""
    total = math.fsum(shares.values())
    if abs(total - 1) <= _SUM:
        return None
    listed = " + ".join(f"{share:g}" for share in shares.values())
    return Fault("", path, f"probabilities {listed} = {total:.6g}", "probabilities that sum to 1")


class Categorical(_Named):
    """Some names with their probabilities."""

    kind: Literal["categorical"]
    probabilities: Annotated[dict[str, Annotated[float, Field(ge=0, le=1)]], Field(min_length=2)]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if fault := _probabilities_fault(self.probabilities, "probabilities"):
            raise ConfigurationError(fault)
        return self

    @property
    def categories(self) -> tuple[str, ...]:
        """Names of its values."""
        return tuple(self.probabilities)

    @property
    def chances(self) -> Array:
        """Probability of every category."""
        chances = np.array([*self.probabilities.values()])
        return np.asarray(chances / chances.sum())


class Genotype(_Named):
    """Two alleles in Hardy and Weinberg's equilibrium: none, one or two copies of the second."""

    kind: Literal["genotype"]
    alleles: Annotated[tuple[str, ...], Field(min_length=2, max_length=2)]
    frequency: Annotated[float, Field(ge=0, le=1)]  # of the second

    @property
    def categories(self) -> tuple[str, ...]:
        """Names of its values: Val/Val, Val/Met, Met/Met."""
        first, second = self.alleles
        return f"{first}/{first}", f"{first}/{second}", f"{second}/{second}"

    @property
    def chances(self) -> Array:
        """Probability of every category."""
        q = self.frequency
        return np.array([(1 - q) ** 2, 2 * q * (1 - q), q**2])


Distribution = Normal | LogNormal | LogitNormal | Uniform | Triangular | Beta | Fixed | Categorical | Genotype

_KINDS: dict[str, type[Any]] = {
    "normal": Normal,
    "lognormal": LogNormal,
    "logitnormal": LogitNormal,
    "uniform": Uniform,
    "triangular": Triangular,
    "beta": Beta,
    "fixed": Fixed,
    "categorical": Categorical,
    "genotype": Genotype,
}


def read_distribution(raw: object) -> Distribution | dict[str, Distribution]:
    """Return the distribution of a table of a file, or one for each category of another trait.

    Raises
    ------
    ConfigurationError
        No table, an unknown kind, or a number that the kind does not take.
    """
    if not isinstance(raw, Mapping) or not raw:
        raise invalid(shown(raw), 'a table { kind = "normal", mean = 1, sd = 0.2 }')
    if "kind" in raw or not all(isinstance(value, Mapping) for value in raw.values()):
        return _of_kind(raw)
    each: dict[str, Distribution] = {}
    faults: list[Fault] = []
    for name, table in raw.items():
        try:
            each[str(name)] = _of_kind(table)
        except ConfigurationError as error:
            faults += [fault.under("", str(name)) for fault in error.faults]
    if faults:
        raise ConfigurationError(*faults)
    return each


def _of_kind(raw: Mapping[str, object]) -> Distribution:
    kind = raw.get("kind")
    if not isinstance(kind, str) or kind not in _KINDS:
        raise ConfigurationError(unknown("", "kind", kind if isinstance(kind, str) else shown(kind), _KINDS))
    made: Distribution = validated(_KINDS[kind], dict(raw), "")
    for name, value in made.model_dump().items():
        if isinstance(value, float) and is_absurd(value):
            raise ConfigurationError(Fault("", name, f"{value:g}", "a number that a property of a patient has"))
    return made


def is_absurd(value: float) -> bool:
    """Say whether a number is smaller or larger than any property of a patient, in whatever unit."""
    return value != 0 and not 1e-12 <= abs(value) <= 1e12
