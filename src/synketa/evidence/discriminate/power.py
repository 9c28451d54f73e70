"""How many animals a t test takes: its power by the noncentral t distribution, also over draws of uncertain inputs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr
from scipy.stats import chi2, t

__all__ = ["LEVEL", "MOST_ANIMALS", "POWER", "animals", "power"]

LEVEL, POWER = 0.05, 0.8  #: of a two-sided test
_NODES = 400
MOST_ANIMALS = 1000  #: per group; more are none that a laboratory can use


def power(effect: float, n: int) -> float:
    """Return the power of a two-sided t test of two groups.

    Parameters
    ----------
    effect : float
        Difference of the means over the standard deviation within a group.
    n : int
        Animals of each group, 2 or more.

    References
    ----------
    Cohen J (1988) Statistical power analysis for the behavioral sciences, chapter 2.
    """
    limits, shift = _limits(n), abs(effect) * np.sqrt(n / 2)
    return float(np.mean(ndtr(shift - limits) + ndtr(-shift - limits)))


@lru_cache(maxsize=2048)
def _limits(n: int) -> NDArray[Any]:
    """Return the limits of the test in standard errors, over the distribution of the measured standard deviation.

    The mean of normal tails over them is the tail of the noncentral t distribution, also where its series ends.
    """
    freedom = 2 * n - 2
    shares = (np.arange(_NODES) + 0.5) / _NODES
    return np.asarray(t.ppf(1 - LEVEL / 2, freedom) * np.sqrt(chi2.ppf(shares, freedom) / freedom))


def animals(effects: Sequence[float]) -> int | None:
    """Return the animals of each group for a mean power of .8 over some effects; None where 1000 are too few.

    An effect of the other sign than the first one has the power 0: the experiment would then mislead.
    """
    first = effects[0] if len(effects) else 0.0

    def mean(n: int) -> float:
        return float(np.mean([power(effect, n) if effect * first > 0 else 0.0 for effect in effects]))

    if not first or mean(MOST_ANIMALS) < POWER:
        return None
    low, high = 1, MOST_ANIMALS
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if mean(middle) >= POWER else (middle, high)
    return high
