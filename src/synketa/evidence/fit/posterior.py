"""The most probable parameters, by scipy's optimiser, and the posterior around them, by emcee's walkers.

The chain is a file of emcee's HDF5 backend. It is copied whole after every few steps, so a kill at any moment leaves
the last copy, from which the same command goes on with the same random numbers.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.atomic_write import replace_file
from synketa.common.errors import SynketaError
from synketa.evidence.fit.problem import Problem

__all__ = ["ENOUGH", "Chain", "Progress", "Sampling", "most_probable", "sample"]

Array = NDArray[np.float64]
Progress = Callable[[int, int], None]

ENOUGH = 200  #: independent samples from which on a chain is long enough
_LENGTHS = 10  # of the correlation of the chain that it must have
_COPIED = 10  # steps between copies of the file
_BURN, _THIN = 2.0, 0.5  # lengths of the correlation that are left out at the start, and between samples
_AS_GOOD = 0.25  # of half of chi²: no better fit
_STEP = 0.02  # of places, for derivatives: the integrator is not better than that


@dataclass(frozen=True)
class Sampling:
    """How long a chain is.

    Attributes
    ----------
    walkers, steps : int
        Walkers at once, and the most steps of each.
    seed : int
    """

    walkers: int = 16
    steps: int = 1000
    seed: int = 1


@dataclass(frozen=True)
class Chain:
    """A chain of emcee after its burn-in.

    Attributes
    ----------
    samples : ndarray, shape (n, parameters)
        Places in the ranges.
    steps : int
        Of each walker, in all.
    correlation : float
        Length of the correlation of the slowest parameter, steps.
    acceptance : float
        Share of the proposals that were taken.
    is_long_enough : bool
    """

    samples: Array
    steps: int
    correlation: float
    acceptance: float
    is_long_enough: bool

    @property
    def words(self) -> str:
        """Say how far the chain can be trusted."""
        length = f"{self.steps} steps, {self.steps / self.correlation:.0f} lengths of its correlation"
        if self.is_long_enough:
            return length
        return f"{length}: too short for the tails, more --steps go on from here"


def most_probable(problem: Problem, say: Callable[[str], None]) -> tuple[Array, Array]:
    """Return the place of the highest posterior density, and the precision (inverse covariance) that the data give it.

    Least squares within the ranges, from the model's own values and three places spread over the ranges; of equally
    good ones that from the own values, so that what the data do not move stays there.

    Raises
    ------
    SynketaError
        There is no place at which the model could be integrated.
    """
    from scipy.optimize import least_squares
    from scipy.stats import qmc

    spread = qmc.Sobol(len(problem.parameters), seed=np.random.default_rng(0)).random(4)[1:]
    best = None
    for number, start in enumerate([np.clip(problem.own, 0.02, 0.98), *(0.1 + 0.8 * spread)]):
        with contextlib.suppress(SynketaError):
            found = least_squares(
                problem.residuals, start, bounds=(0.0, 1.0), diff_step=_STEP, xtol=1e-4, ftol=1e-5, max_nfev=30
            )
            say(f"start {number + 1} of 4: chi² {2 * found.cost:.4g}")
            if best is None or found.cost < best.cost - _AS_GOOD:
                best = found
    if best is None:
        raise SynketaError("the model could not be integrated at any of four places of the ranges")
    return np.asarray(best.x), np.asarray(best.jac.T @ best.jac)


def sample(problem: Problem, start: tuple[Array, Array], file: Path, how: Sampling, progress: Progress) -> Chain:
    """Draw from the posterior until the chain is long enough, or has its steps; go on with a chain that is there.

    Parameters
    ----------
    problem : Problem
    start : tuple
        Of `most_probable`.
    file : Path
        Of the chain.
    how : Sampling
    progress : callable
        Told steps done and the most that there may be.

    Raises
    ------
    SynketaError
        emcee is not installed.
    """
    try:
        import emcee
    except ImportError:
        raise SynketaError("a posterior needs emcee: install synketa[fit]; or --steps 0, for the point alone") from None

    working = file.with_name(f".{file.name}.partial")
    with contextlib.suppress(OSError):
        working.unlink()
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_file():
        shutil.copyfile(file, working)
    try:
        return _sampled(emcee, problem, start, (file, working), how, progress)
    finally:
        with contextlib.suppress(OSError):
            working.unlink()


def _sampled(
    emcee: Any,
    problem: Problem,
    start: tuple[Array, Array],
    files: tuple[Path, Path],
    how: Sampling,
    progress: Progress,
) -> Chain:
    file, working = files
    backend = emcee.backends.HDFBackend(str(working), name="chain")
    count, walkers = len(problem.parameters), max(how.walkers, 2 * len(problem.parameters) + 2)
    begun = backend.initialized and backend.iteration > 0
    if not begun:
        backend.reset(walkers, count)
    sampler = emcee.EnsembleSampler(backend.shape[0], count, problem.log_probability, backend=backend)
    state: Any
    if begun:
        state = backend.get_last_sample()
    else:
        random = np.random.RandomState(how.seed)
        state = emcee.State(_spread(random, start, walkers), random_state=random.get_state())
    progress(backend.iteration, how.steps)
    while backend.iteration < how.steps:
        steps = min(_COPIED, how.steps - backend.iteration)
        state = sampler.run_mcmc(state, steps, skip_initial_state_check=True)
        replace_file(file, working.read_bytes())
        progress(backend.iteration, how.steps)
        if backend.iteration % (5 * _COPIED) == 0 and _chain(backend).is_long_enough:
            break
    return _chain(backend)


def _spread(random: Any, start: tuple[Array, Array], walkers: int) -> Array:
    """Return where walkers begin: around the most probable place, as wide as the posterior is thought to be."""
    place, precision = start
    covariance = np.linalg.inv(precision + 12 * np.eye(place.size))  # a uniform prior has a variance of 1/12
    drawn = random.multivariate_normal(place, covariance, size=walkers)
    folded = np.abs(np.mod(drawn + 1, 2) - 1)  # at an end of a range back into it
    return np.asarray(np.clip(folded, 1e-3, 1 - 1e-3))


def _chain(backend: Any) -> Chain:
    """Return what a chain is, without its beginning."""
    steps, walkers = backend.iteration, backend.shape[0]
    with np.errstate(invalid="ignore", divide="ignore"):
        lengths = backend.get_autocorr_time(tol=0, quiet=True)
    finite = lengths[np.isfinite(lengths)]
    correlation = float(max(finite.max() if finite.size == lengths.size else steps, 1.0))
    burn = min(int(_BURN * correlation), steps // 2)
    thin = max(1, int(_THIN * correlation))
    samples = backend.get_chain(discard=burn, thin=min(thin, max(1, (steps - burn) // 10)), flat=True)
    independent = walkers * (steps - burn) / correlation
    enough = steps >= _LENGTHS * correlation and independent >= ENOUGH
    acceptance = float(np.mean(backend.accepted / max(steps, 1)))
    return Chain(np.asarray(samples), steps, correlation, acceptance, bool(enough))
