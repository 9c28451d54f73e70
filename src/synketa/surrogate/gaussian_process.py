"""The fit of a response surface: a Gaussian process over all measured points.

A plane through the baseline, which is exact, a smooth departure from it, and for the network of each seed a slope of
its own. Its error at a place is known, and so is that of every point when it is left out.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.provenance import PHYSICS_VERSION
from synketa.experiment.response_surface import AXES, BLOCKER, LABEL, network_content, surface_identity
from synketa.model.composite import Model
from synketa.surrogate.design import Point, halves, resting_rates

__all__ = ["Surface", "fitted"]

Array = NDArray[np.float64]

_DRIVES = ("surge", "resting", "pyr_rate")
_OFFSET = 0.3  # folds are fitted as log(fold + this): near silence a factor means nothing


@dataclass(frozen=True, eq=False)
class Surface:
    """The network's answer over the axes.

    Attributes
    ----------
    attributes : dict
        What it was built on: ``network``, ``physics_version``, ``seeds``, ``halves`` (mol/m3), ``gates``, ``baselines``
        (seed -> population -> Hz), ``scales`` (lengths, on the axes, over which the answer departs from a plane),
        ``departure``, ``slope``, ``noise``, ``errors``.
    x : ndarray, shape (n, axes)
        The points: blocks, then logarithms of the factors.
    seed : ndarray, shape (n,)
    answers : dict of str to ndarray, shape (n,)
        As `measure` gives them.
    """

    attributes: dict[str, Any]
    x: Array
    seed: NDArray[np.int64]
    answers: dict[str, Array]

    @property
    def identity(self) -> str:
        """What a run on it has in its hash."""
        return str(self.attributes["identity"])

    @property
    def outputs(self) -> tuple[str, ...]:
        """What it answers."""
        return tuple(name for name in self.answers if not name.startswith(("gate_", "baseline_")))

    @property
    def _first_pool(self) -> str:
        return str(next(iter(self.attributes["network"]["receptor"]["pools"])))

    @cached_property
    def _solved(self) -> tuple[Array, Array]:
        """Inverse of the covariance of the points, and weight of each for each output."""
        told = self.attributes
        covariance = _covariance(self.x, self.seed, told["scales"], told["departure"], told["slope"], told["noise"])
        inverse = np.asarray(np.linalg.inv(covariance), dtype=float)
        targets = np.array([_straight(name, self.answers[name], self.x, self._first_pool) for name in self.outputs])
        return inverse, np.asarray(np.hstack([targets, np.zeros((len(targets), 1))]) @ inverse)

    def _planes(self, seed: int) -> Array:
        """Return the slope of each output on each axis for a seed's network; the mean network's for another."""
        weights = self._solved[1][:, :-1]
        own = weights * (self.seed == seed)
        return np.asarray((weights + self.attributes["slope"] ** 2 * own) @ self.x)

    def answer(self, x: Array, seed: int) -> dict[str, Array]:
        """Return every output at places (n, axes), for one seed's network."""
        weights = self._solved[1]
        origin = self._near(np.zeros((1, len(AXES))))  # exactly 0 there, whatever the rounding
        near = (self._near(x) - origin) @ weights.T + x @ self._planes(seed).T
        return {name: _bent(name, near[:, row], x, self._first_pool) for row, name in enumerate(self.outputs)}

    def _near(self, x: Array) -> Array:
        told = self.attributes
        points = np.vstack([self.x, np.zeros(len(AXES))])
        return np.asarray(told["departure"] ** 2 * _closeness(x, points, np.array(told["scales"])))

    def spread(self, x: Array) -> Array:
        """Return the standard deviation of the fit at places (n, axes), on the scale of log(fold + 0.3)."""
        told, inverse = self.attributes, self._solved[0]
        points = np.vstack([self.x, np.zeros(len(AXES))])
        cross = self._near(x) + x @ points.T
        prior = told["departure"] ** 2 + (x**2).sum(axis=1)
        variance = prior - ((cross @ inverse) * cross).sum(axis=1)
        return np.asarray(np.sqrt(np.maximum(variance, 0.0)) * told["inflation"])

    def quick(self, seed: int) -> Callable[[Sequence[float], float], tuple[float, float, float]]:
        """Return a function of one place and a shift of the surge's logarithm: surge, resting, pyr_rate."""
        rows = [self.outputs.index(name) for name in _DRIVES]
        scales = np.array(self.attributes["scales"])
        points = np.vstack([self.x, np.zeros(len(AXES))]) / scales
        weights = self.attributes["departure"] ** 2 * self._solved[1][rows]
        planes = self._planes(seed)[rows]
        origin = np.exp(-0.5 * np.einsum("ij,ij->i", points, points))

        def ask(place: Sequence[float], shift: float) -> tuple[float, float, float]:
            x = np.array(place)
            away = points - x / scales
            near = np.exp(-0.5 * np.einsum("ij,ij->i", away, away))
            surge, resting, rate = (weights @ (near - origin) + planes @ x).tolist()
            return _fold(surge + shift), math.exp(resting) * (1 - place[0]), _fold(rate)

        return ask


def _fold(value: float) -> float:
    return max((1 + _OFFSET) * math.exp(value) - _OFFSET, 0.0)


def _straight(name: str, value: Array, x: Array, first_pool: str) -> Array:
    """Return an output as it is fitted: 0 at baseline, and without what is known of block."""
    if name == "resting":
        return np.asarray(np.log(value / (1 - x[:, 0])))
    if name.startswith("block_"):
        return np.asarray(np.log((1 - value) / (1 - x[:, 0 if name.endswith(f"_{first_pool}") else 1])))
    return np.asarray(np.log((np.maximum(value, 0) + _OFFSET) / (1 + _OFFSET)))


def _bent(name: str, value: Array, x: Array, first_pool: str) -> Array:
    """Undo `_straight`."""
    if name == "resting":
        return np.asarray(np.exp(value) * (1 - x[:, 0]))
    if name.startswith("block_"):
        return np.asarray(
            np.clip(1 - np.exp(value) * (1 - x[:, 0 if name.endswith(f"_{first_pool}") else 1]), 0.0, 1.0)
        )
    return np.asarray(np.maximum((1 + _OFFSET) * np.exp(value) - _OFFSET, 0.0))


def _closeness(x: Array, points: Array, scales: Array) -> Array:
    away = x[:, None] / scales - points[None] / scales
    return np.asarray(np.exp(-0.5 * (away**2).sum(axis=-1)))


def _covariance(
    x: Array, seed: NDArray[np.int64], scales: Sequence[float], departure: float, slope: float, noise: float
) -> Array:
    """Return the covariance of the points and, last, of the baseline, which is known."""
    points, seeds = np.vstack([x, np.zeros(x.shape[1])]), np.append(seed, -1)
    plane = points @ points.T
    same = seeds[:, None] == seeds[None]
    error = np.append(np.full(len(x), noise**2), 1e-8)
    return np.asarray(
        departure**2 * _closeness(points, points, np.array(scales)) + plane * (1 + slope**2 * same) + np.diag(error)
    )


def fitted(model: Model, points: Sequence[Point], answers: Sequence[Mapping[str, float]]) -> Surface:
    """Return the surface through measured points; lengths and noise are those that make them most likely."""
    from scipy import linalg, optimize

    half = np.array(halves(model))
    levels, factors = (np.array([getattr(point, name) for point in points]) for name in ("levels", "factors"))
    x = np.hstack([levels / (levels + half), np.log(factors)])
    seed = np.array([point.seed for point in points])
    columns = {name: np.array([answer[name] for answer in answers]) for name in answers[0]}
    targets = np.array([np.append(_straight(name, columns[name], x, ""), 0.0) for name in ("surge", "pyr_rate")])

    def unlikely(told: Array) -> float:
        *scales, departure, slope, noise = np.exp(told)
        try:
            factor = linalg.cho_factor(_covariance(x, seed, scales, departure, slope, noise), lower=True)
        except linalg.LinAlgError:
            return 1e6
        misfit = sum(0.5 * target @ linalg.cho_solve(factor, target) for target in targets)
        return float(misfit + len(targets) * np.log(np.diag(factor[0])).sum())

    axes = len(AXES)
    bounds = [(0.08, 4.0)] * axes + [(0.02, 3.0), (1e-3, 0.3), (3e-3, 0.1)]
    start = [0.4] * axes + [0.3, 0.02, 0.01]
    best = optimize.minimize(
        unlikely, np.log(start), method="L-BFGS-B", bounds=np.log(bounds).tolist(), options={"maxiter": 60}
    )
    *scales, departure, slope, noise = np.exp(best.x).tolist()
    inverse = np.linalg.inv(_covariance(x, seed, scales, departure, slope, noise))
    left_out = (targets @ inverse / np.diag(inverse))[:, :-1]
    expected = 1 / np.sqrt(np.diag(inverse)[:-1])
    is_near = (np.abs(factors[:, 1] - 1) < 1e-9) & (levels[:, 0] > 0)
    fold = columns["surge"] + _OFFSET
    errors = {
        "surge_left_out": float(np.sqrt(np.mean((left_out[0] * fold)[is_near] ** 2))),
        "surge_left_out_anywhere": float(np.sqrt(np.mean((left_out[0] * fold) ** 2))),
        "rate_left_out": float(np.sqrt(np.mean((left_out[1] * (columns["pyr_rate"] + _OFFSET))[is_near] ** 2))),
        "noise_of_a_point": noise,
    }
    populations = model.circuit.populations
    network, seeds = network_content(model), np.unique(seed).tolist()
    baselines = {str(s): {n: float(columns[f"baseline_{n}"][seed == s][0]) for n in populations} for s in seeds}
    resting = levels[:, 0] == 0
    gates = [float(columns[f"gate_{k}"][resting].mean()) for k in (1, 2)]
    blocker = [
        resting_rates(model, model.drugs[BLOCKER], p, gate) for p, gate in zip(model.receptor.pools, gates, strict=True)
    ]
    attributes = {
        "format": LABEL,
        "identity": surface_identity(
            network_content(model), np.unique(seed).tolist(), len(points) // np.unique(seed).size
        ),
        "physics_version": PHYSICS_VERSION,
        "network": network,
        "model": model.name,
        "seeds": seeds,
        "halves": half.tolist(),
        "gates": gates,
        "blocker_rates": blocker,
        "baselines": baselines,
        "scales": scales,
        "departure": departure,
        "slope": slope,
        "noise": noise,
        # points far from their neighbours tell whether the stated spread is honest; it is never made smaller
        "inflation": max(1.0, float(np.std(left_out / expected))),
        "errors": errors,
        "versions": {name: version(name) for name in ("synketa", "numpy", "scipy")},
    }
    return Surface(attributes, x, seed, columns)
