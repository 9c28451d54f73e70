"""The fit of a response surface against scikit-learn's Gaussian process with the same covariance."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF, ConstantKernel, DotProduct

from synketa.surrogate.gaussian_process import Kernel, Surface

KERNEL = Kernel(scales=[0.4, 0.5, 0.6, 0.8, 0.7, 0.9], departure=0.3, slope=0.05, noise=0.01)
SEEDS = (1, 2, 3)
POOLS = {"receptor": {"pools": {"2AB": {}, "2CD": {}}}}


@pytest.fixture(scope="module")
def surface() -> Surface:
    """A surface through points of a made-up network, on three seeds."""
    rng = np.random.default_rng(1)
    x = np.hstack([rng.uniform(0, 0.9, (90, 2)), rng.uniform(-0.3, 0.3, (90, 4))])
    seed = np.repeat(SEEDS, 30)
    surge = np.exp(1.6 * x[:, 1] * (1 + 0.05 * seed) - 2.2 * x[:, 0] ** 2 + 0.5 * x[:, 2] + x[:, 3])
    surge *= 1 + KERNEL.noise * rng.standard_normal(90)
    answers = {"surge": surge, "resting": 1 - 0.95 * x[:, 0], "pyr_rate": surge**0.8}
    return Surface({"network": POOLS, "inflation": 1.0, **KERNEL._asdict()}, x, seed, answers)


def as_features(x: np.ndarray, seed: np.ndarray) -> np.ndarray:
    """Give each seed axes of its own, on which only its points lie: a plane over them is the seed's slope."""
    own = [KERNEL.slope * x * (seed == s)[:, None] for s in SEEDS]
    return np.hstack([x, *own])


@pytest.fixture(scope="module")
def oracle(surface: Surface) -> GaussianProcessRegressor:
    """scikit-learn's fit: a departure over the axes, planes over all features, the baseline known."""
    lengths = [*KERNEL.scales, *[np.inf] * (6 * len(SEEDS))]
    kernel = ConstantKernel(KERNEL.departure**2) * RBF(lengths, "fixed") + DotProduct(0.0, "fixed")
    features = np.vstack([as_features(surface.x, surface.seed), np.zeros((1, len(lengths)))])
    noise = np.append(np.full(len(surface.x), KERNEL.noise**2), 1e-8)
    folds = np.column_stack([surface.answers["surge"], surface.answers["pyr_rate"]])
    targets = np.vstack([np.log((folds + 0.3) / 1.3), np.zeros(2)])
    return GaussianProcessRegressor(kernel, alpha=noise, optimizer=None).fit(features, targets)


@pytest.fixture(scope="module")
def places() -> np.ndarray:
    rng = np.random.default_rng(2)
    return np.hstack([rng.uniform(0, 0.9, (200, 2)), rng.uniform(-0.3, 0.3, (200, 4))])


@pytest.mark.parametrize("seed", [*SEEDS, 7])
def test_predictions_are_those_of_scikit_learn(
    surface: Surface, oracle: GaussianProcessRegressor, places: np.ndarray, seed: int
) -> None:
    """Seed 7 has no points: its network is the mean one."""
    expected = 1.3 * np.exp(oracle.predict(as_features(places, np.full(len(places), seed)))) - 0.3
    answer = surface.answer(places, seed)
    for column, name in enumerate(("surge", "pyr_rate")):
        assert answer[name] == pytest.approx(expected[:, column], rel=1e-5), name
    ask = surface.quick(seed)
    quick = np.array([ask(place.tolist(), 0.0) for place in places])
    assert quick[:, [0, 2]] == pytest.approx(expected, rel=1e-5)


def test_the_spread_is_that_of_scikit_learn(
    surface: Surface, oracle: GaussianProcessRegressor, places: np.ndarray
) -> None:
    _, expected = oracle.predict(as_features(places, np.full(len(places), 7)), return_std=True)
    assert surface.spread(places) == pytest.approx(expected[:, 0], rel=1e-4, abs=1e-6)
