"""What a fit owes to the networks: the surface has some, and the parameters are fitted to each of them alone, too."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import SynketaError
from synketa.evidence.fit.problem import Problem
from synketa.experiment.response_surface import SEEDS

__all__ = ["fitted_one_by_one", "widened"]

Array = NDArray[np.float64]

_LEAST = 3  # networks of which a spread is taken
_STEP = 0.02  # of places, for derivatives


def fitted_one_by_one(problem: Problem, best: Array, say: Callable[[str], None]) -> Array:
    """Return the most probable places with each network of the surface alone, from that of their mean on.

    Parameters
    ----------
    problem : Problem
    best : ndarray, shape (parameters,)
        With the mean network.
    say : callable

    Returns
    -------
    ndarray, shape (networks, parameters)
        Of the networks with which the model could be integrated.
    """
    from scipy.optimize import least_squares

    found = []
    for number, seed in enumerate(SEEDS, 1):
        own = replace(problem, runs={key: replace(run, seed=seed) for key, run in problem.runs.items()})
        with contextlib.suppress(SynketaError):
            start = np.clip(best, 0.01, 0.99)
            fit = least_squares(
                own.residuals, start, bounds=(0.0, 1.0), diff_step=_STEP, xtol=1e-3, ftol=1e-4, max_nfev=12
            )
            found.append(fit.x)
        say(f"network {number} of {len(SEEDS)} alone")
    return np.array(found).reshape(len(found), best.size)


def widened(samples: Array, alone: Array, seed: int = 1) -> Array:
    """Return samples of a posterior with the uncertainty of the mean over networks in them.

    Parameters
    ----------
    samples : ndarray, shape (n, parameters)
        Places, with the mean network.
    alone : ndarray, shape (networks, parameters)
        Of `fitted_one_by_one`.
    """
    if len(alone) < _LEAST:
        return samples
    covariance = np.atleast_2d(np.cov(alone.T)) / len(alone)
    drawn = np.random.default_rng(seed).multivariate_normal(np.zeros(alone.shape[1]), covariance, size=len(samples))
    moved = samples + drawn
    return np.asarray(np.where((moved >= 0) & (moved <= 1), moved, samples))
