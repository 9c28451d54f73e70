"""An analytic network in the place of the spiking one, and the response surface of it."""

from __future__ import annotations

import numpy as np

from synketa.experiment.response_surface import SEEDS, network_content, surface_identity
from synketa.model.composite import Model
from synketa.surrogate.design import Point, design_points, halves
from synketa.surrogate.gaussian_process import Surface, fitted

NOISE = 0.005
_MADE: dict[str, Surface] = {}


def network(model: Model, point: Point, noise: float = NOISE) -> dict[str, float]:
    """An analytic network: an inverted U over the blocks, factors that act, seeds that differ a little."""
    first, second = (level / (level + half) for level, half in zip(point.levels, halves(model), strict=True))
    spine, ampa, inhibition, release = np.log(point.factors)
    own = 1 + 0.03 * (point.seed - 3)
    rng = np.random.default_rng(point.number)

    def with_noise(fold: float) -> float:
        return float(fold * (1 + noise * rng.standard_normal()))

    surge = np.exp(
        1.6 * second * own - 2.2 * first**2 + (0.3 + 0.5 * second) * spine + ampa - 0.8 * inhibition + 0.6 * release
    )
    rates = {"PYR": surge, "PV": np.exp(-1.5 * first), "SST": np.exp(-2 * second)}
    answer = {f"rate_{name}": with_noise(fold) for name, fold in rates.items()}
    answer |= {"surge": with_noise(surge), "pyr_rate": with_noise(surge), "gaba": with_noise(np.exp(-first))}
    answer |= {"resting": 1 - 0.95 * first, "gate_1": 0.45, "gate_2": 0.07}
    answer |= {"block_PYR_2AB": 0.95 * first, "block_PV_2AB": 0.9 * first, "block_PV_2CD": 0.97 * second}
    return answer | {"baseline_PYR": 3.0, "baseline_PV": 10.0, "baseline_SST": 6.0}


def made_up_surface(model: Model, points_per_seed: int = 40) -> Surface:
    """Return the surface of the analytic network; one test module after another uses the same."""
    identity = surface_identity(network_content(model), SEEDS, points_per_seed)
    if identity not in _MADE:
        points = design_points(model, SEEDS, points_per_seed)
        _MADE[identity] = fitted(model, points, [network(model, point) for point in points])
    return _MADE[identity]
