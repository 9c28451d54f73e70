"""The fit of a response surface: a Gaussian process over all measured points.

A plane through the baseline, which is exact, a smooth departure from it, and for the network of each seed a slope of
its own. Its error at a place is known, and so is that of every point when it is left out.

The covariance of two points is ``departure^2 exp(-sum((x - x')^2/scales^2)/2) + x.x' (1 + slope^2 [same seed])``, with
`noise` on the diagonal. scikit-learn's Gaussian process gives the same predictions (see the tests); it is not used
here, because a run reads one place at a time, some ten thousand times.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from synketa.common.provenance import PHYSICS_VERSION
from synketa.experiment.response_surface import AXES, BLOCKER, LABEL, network_content, surface_identity
from synketa.model.composite import Model
from synketa.surrogate.design import Point, halves, resting_rates

__all__ = ["Kernel", "Surface", "fitted"]

Array = NDArray[np.float64]

_DRIVES = ("surge", "resting", "pyr_rate")
_OFFSET = 0.3  # folds are fitted as log(fold + this): near silence a factor means nothing
_BASELINE_NOISE = 1e-8  # variance of the baseline, which is known


class Kernel(NamedTuple):
    """What the covariance of points depends on.

    Attributes
    ----------
    scales : sequence of float
        Lengths, on the axes, over which the answer departs from a plane.
    departure : float
        Standard deviation of the departure.
    slope : float
        Standard deviation of the slopes of a seed's network, as a share of the plane's.
    noise : float
        Standard deviation of a measurement.
    """

    scales: Sequence[float]
    departure: float
    slope: float
    noise: float

    def near(self, x: Array, points: Array) -> Array:
        """Return the covariance of the departure at places (n, axes) with that at points (m, axes), shape (n, m)."""
        scales = np.array(self.scales)
        away = x[:, None] / scales - points[None] / scales
        return np.asarray(self.departure**2 * np.exp(-0.5 * (away**2).sum(axis=-1)))

    def covariance(self, x: Array, seed: NDArray[np.int64]) -> Array:
        """Return the covariance of points (n, axes) and, last, of the baseline; shape (n + 1, n + 1)."""
        points, seeds = _with_baseline(x), np.append(seed, -1)
        plane = points @ points.T
        same = seeds[:, None] == seeds[None]
        error = np.append(np.full(len(x), self.noise**2), _BASELINE_NOISE)
        return np.asarray(self.near(points, points) + plane * (1 + self.slope**2 * same) + np.diag(error))


def _with_baseline(x: Array) -> Array:
    return np.vstack([x, np.zeros(x.shape[1])])


@dataclass(frozen=True, eq=False)
class Surface:
    """The network's answer over the axes.

    Attributes
    ----------
    attributes : dict
        What it was built on: ``network``, ``physics_version``, ``seeds``, ``halves`` (mol/m3), ``gates``, ``baselines``
        (seed -> population -> Hz), the `Kernel` (``scales``, ``departure``, ``slope``, ``noise``), ``errors``.
    x : ndarray, shape (n, axes)
        The points: blocks, then logarithms of the factors.
    seed : ndarray, shape (n,)
    answers : dict of str to ndarray, shape (n,)
        As `synketa.surrogate.design.measure` gives them.
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
        """The names of what it answers."""
        return tuple(name for name in self.answers if not name.startswith(("gate_", "baseline_")))

    @property
    def kernel(self) -> Kernel:
        """What the covariance of its points depends on."""
        return Kernel(*(self.attributes[name] for name in Kernel._fields))

    @property
    def _first_pool(self) -> str:
        return str(next(iter(self.attributes["network"]["receptor"]["pools"])))

    @cached_property
    def _solved(self) -> tuple[Array, Array]:
        """Inverse of the covariance of the points, and weight of each for each output."""
        inverse = np.asarray(np.linalg.inv(self.kernel.covariance(self.x, self.seed)), dtype=float)
        targets = [_to_fit(name, self.answers[name], self.x, self._first_pool) for name in self.outputs]
        return inverse, np.asarray(np.hstack([np.array(targets), np.zeros((len(targets), 1))]) @ inverse)

    def _planes(self, seed: int) -> Array:
        """Return the slope of each output on each axis for a seed's network; the mean network's for another."""
        weights = self._solved[1][:, :-1]
        own = weights * (self.seed == seed)
        return np.asarray((weights + self.kernel.slope**2 * own) @ self.x)

    def answer(self, x: Array, seed: int) -> dict[str, Array]:
        """Return every output at places (n, axes), for one seed's network."""
        weights = self._solved[1]
        origin = self._near(np.zeros((1, len(AXES))))  # exactly 0 there, whatever the rounding
        near = (self._near(x) - origin) @ weights.T + x @ self._planes(seed).T
        return {name: _from_fit(name, near[:, row], x, self._first_pool) for row, name in enumerate(self.outputs)}

    def _near(self, x: Array) -> Array:
        return self.kernel.near(x, _with_baseline(self.x))

    def spread(self, x: Array) -> Array:
        """Return the standard deviation of the fit at places (n, axes), on the scale of log(fold + 0.3)."""
        inverse = self._solved[0]
        cross = self._near(x) + x @ _with_baseline(self.x).T
        prior = self.kernel.departure**2 + (x**2).sum(axis=1)
        variance = prior - ((cross @ inverse) * cross).sum(axis=1)
        return np.asarray(np.sqrt(np.maximum(variance, 0.0)) * self.attributes["inflation"])

    def numbers(self) -> dict[str, Any]:
        """Return what `quick` and `spread` compute with, JSON-able: points, weights, planes, kernel."""
        rows = [self.outputs.index(name) for name in _DRIVES]
        seeds = [int(seed) for seed in self.attributes["seeds"]]
        return {
            "drives": list(_DRIVES),
            "offset": _OFFSET,
            "points": _with_baseline(self.x).tolist(),
            "seeds": [*(int(seed) for seed in self.seed), -1],
            "weights": (self.kernel.departure**2 * self._solved[1][rows]).tolist(),
            "planes": {str(seed): self._planes(seed)[rows].tolist() for seed in (*seeds, -1)},
            "kernel": self.kernel._asdict() | {"baseline": _BASELINE_NOISE},
            "inflation": self.attributes["inflation"],
        }

    def quick(self, seed: int) -> Callable[[Sequence[float], float], tuple[float, float, float]]:
        """Return a function of one place and a shift of the surge's logarithm: surge, resting, pyr_rate."""
        rows = [self.outputs.index(name) for name in _DRIVES]
        scales = np.array(self.kernel.scales)
        points = _with_baseline(self.x) / scales
        weights = self.kernel.departure**2 * self._solved[1][rows]
        planes = self._planes(seed)[rows]
        origin = np.exp(-0.5 * np.einsum("ij,ij->i", points, points))

        def read(place: Sequence[float], shift: float) -> tuple[float, float, float]:
            x = np.array(place)
            away = points - x / scales
            near = np.exp(-0.5 * np.einsum("ij,ij->i", away, away))
            surge, resting, rate = (weights @ (near - origin) + planes @ x).tolist()
            return _fold(surge + shift), math.exp(resting) * (1 - place[0]), _fold(rate)

        return read

    def quick_for(self, seeds: NDArray[np.int64]) -> Callable[[Array], tuple[Array, Array, Array]]:
        """Return a function of many places (n, axes), each in the network of a seed: surge, resting, pyr_rate.

        The same sums as in `quick`, for all places at once.
        """
        rows = [self.outputs.index(name) for name in _DRIVES]
        scales = np.array(self.kernel.scales)
        points = _with_baseline(self.x) / scales
        weights = self.kernel.departure**2 * self._solved[1][rows]
        networks, own = np.unique(seeds, return_inverse=True)
        planes = np.array([self._planes(int(seed))[rows] for seed in networks])[own]
        squares = 0.5 * np.einsum("ij,ij->i", points, points)
        origin = weights @ np.exp(-squares)

        def read(x: Array) -> tuple[Array, Array, Array]:
            scaled = x / scales
            exponent = scaled @ points.T
            exponent -= squares
            exponent -= 0.5 * np.einsum("ij,ij->i", scaled, scaled)[:, None]
            near = np.exp(exponent, out=exponent)
            surge, resting, rate = (near @ weights.T - origin + np.einsum("nij,nj->ni", planes, x)).T
            return _folds(surge), np.exp(resting) * (1 - x[:, 0]), _folds(rate)

        return read


def _folds(values: Array) -> Array:
    return np.maximum((1 + _OFFSET) * np.exp(values) - _OFFSET, 0.0)


def _fold(value: float) -> float:
    return max((1 + _OFFSET) * math.exp(value) - _OFFSET, 0.0)


def _to_fit(name: str, value: Array, x: Array, first_pool: str) -> Array:
    """Return an output as it is fitted: 0 at baseline, and without what is known of block."""
    if name == "resting":
        return np.asarray(np.log(value / (1 - x[:, 0])))
    if name.startswith("block_"):
        return np.asarray(np.log((1 - value) / (1 - x[:, _block_axis(name, first_pool)])))
    return np.asarray(np.log((np.maximum(value, 0) + _OFFSET) / (1 + _OFFSET)))


def _from_fit(name: str, value: Array, x: Array, first_pool: str) -> Array:
    """Undo `_to_fit`."""
    if name == "resting":
        return np.asarray(np.exp(value) * (1 - x[:, 0]))
    if name.startswith("block_"):
        return np.asarray(np.clip(1 - np.exp(value) * (1 - x[:, _block_axis(name, first_pool)]), 0.0, 1.0))
    return np.asarray(np.maximum((1 + _OFFSET) * np.exp(value) - _OFFSET, 0.0))


def _block_axis(name: str, first_pool: str) -> int:
    return 0 if name.endswith(f"_{first_pool}") else 1


# --------------------------------------------------------------------------------------------- fit


def fitted(model: Model, points: Sequence[Point], answers: Sequence[Mapping[str, float]]) -> Surface:
    """Return the surface through measured points; lengths and noise are those that make them most likely."""
    half = np.array(halves(model))
    levels, factors = (np.array([getattr(point, name) for point in points]) for name in ("levels", "factors"))
    x = np.hstack([levels / (levels + half), np.log(factors)])
    seed = np.array([point.seed for point in points])
    columns = {name: np.array([answer[name] for answer in answers]) for name in answers[0]}
    targets = np.array([np.append(_to_fit(name, columns[name], x, ""), 0.0) for name in ("surge", "pyr_rate")])
    kernel = _most_likely(x, seed, targets)
    inverse = np.linalg.inv(kernel.covariance(x, seed))
    left_out = (targets @ inverse / np.diag(inverse))[:, :-1]
    expected = 1 / np.sqrt(np.diag(inverse)[:-1])
    is_near = (np.abs(factors[:, 1] - 1) < 1e-9) & (levels[:, 0] > 0)
    gates = [float(columns[f"gate_{k}"][levels[:, 0] == 0].mean()) for k in (1, 2)]
    network, seeds = network_content(model), np.unique(seed).tolist()
    attributes = {
        "format": LABEL,
        "identity": surface_identity(network, seeds, len(points) // len(seeds)),
        "physics_version": PHYSICS_VERSION,
        "network": network,
        "model": model.name,
        "seeds": seeds,
        "halves": half.tolist(),
        "gates": gates,
        "blocker_rates": [
            resting_rates(model, model.drugs[BLOCKER], pool, gate)
            for pool, gate in zip(model.receptor.pools, gates, strict=True)
        ],
        "baselines": {
            str(s): {name: float(columns[f"baseline_{name}"][seed == s][0]) for name in model.circuit.populations}
            for s in seeds
        },
        **kernel._asdict(),
        # points far from their neighbours tell whether the stated spread is honest; it is never made smaller
        "inflation": max(1.0, float(np.std(left_out / expected))),
        "errors": _errors(columns, left_out, is_near, kernel.noise),
        "versions": {name: version(name) for name in ("synketa", "numpy", "scipy")},
    }
    return Surface(attributes, x, seed, columns)


def _most_likely(x: Array, seed: NDArray[np.int64], targets: Array) -> Kernel:
    """Return the kernel under which the targets, shape (outputs, n + 1), are most likely."""
    from scipy import linalg, optimize  # slow to import

    def unlikely(logarithms: Array) -> float:
        *scales, departure, slope, noise = np.exp(logarithms)
        try:
            factor = linalg.cho_factor(Kernel(scales, departure, slope, noise).covariance(x, seed), lower=True)
        except linalg.LinAlgError:
            return 1e6
        misfit = sum(0.5 * target @ linalg.cho_solve(factor, target) for target in targets)
        return float(misfit + len(targets) * np.log(np.diag(factor[0])).sum())

    axes = x.shape[1]
    bounds = [(0.08, 4.0)] * axes + [(0.02, 3.0), (1e-3, 0.3), (3e-3, 0.1)]
    start = [0.4] * axes + [0.3, 0.02, 0.01]
    best = optimize.minimize(
        unlikely, np.log(start), method="L-BFGS-B", bounds=np.log(bounds).tolist(), options={"maxiter": 60}
    )
    *scales, departure, slope, noise = np.exp(best.x).tolist()
    return Kernel(scales, departure, slope, noise)


def _errors(
    columns: Mapping[str, Array], left_out: Array, is_near: NDArray[np.bool_], noise: float
) -> dict[str, float]:
    """Return how well points are met when they are left out, rms in folds: surge and rate along one dose, and all."""
    surge = left_out[0] * (columns["surge"] + _OFFSET)
    rate = left_out[1] * (columns["pyr_rate"] + _OFFSET)
    return {
        "surge_left_out": float(np.sqrt(np.mean(surge[is_near] ** 2))),
        "surge_left_out_anywhere": float(np.sqrt(np.mean(surge**2))),
        "rate_left_out": float(np.sqrt(np.mean(rate[is_near] ** 2))),
        "noise_of_a_point": noise,
    }
