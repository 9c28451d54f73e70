"""Where the network is simulated for a response surface, and its answer there.

The block axes: at a point each pool has a blocker of its own, the constants of `BLOCKER`, confined to that pool, at a
level ``L``; the coordinate is ``L/(L + half)``. With equal levels the two are the drug itself, exactly. Another drug,
or two at once, gets the levels that would block as much of either pool in resting cells (nominal potential, gated
fraction measured). That is exact where the drugs unbind with the same dependence on voltage and have the same leak
for their affinity; else block that differs between classes by their potential is only followed as far as the drug's.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synketa.experiment.response_surface import AXES, BLOCKER
from synketa.model.composite import Model
from synketa.model.nmda_receptor import Drug, block_rates, ic50
from synketa.simulation.backend import launcher, noise_streams
from synketa.simulation.calibration import calibrate
from synketa.simulation.program_inputs import schedule, structure, values

__all__ = ["CPU_PER_POINT", "NETWORK_TIME", "Point", "design_points", "halves", "measure", "resting_rates"]

Array = NDArray[np.float64]

#: Half of the points lie here on the axes after the blocks: where one dose and its consequences are.
_NEAR = ((0.85, 1.3), (1.0, 1.0), (0.92, 1.08), (0.9, 1.08))
#: The others are spread over the whole ranges, without their corners: the sum of the shares of the ranges is at most
#: this. Far from baseline on several axes at once the network is silent, or fires wildly.
_SHARES = 1.4
_V_NOMINAL = -0.055  # V: names the block axes, and tells other drugs from `BLOCKER`
_RATIO = 6.0  # the levels of the pools differ by up to this factor; of one drug they are equal
_SETTLE, _COUNTED = 3.0, 6.0  # s of network time
_BLOCK_ACCELERATION = 120.0
NETWORK_TIME = _SETTLE + _COUNTED  #: of a point, s
CPU_PER_POINT = 1.3  #: s, 1200 cells


@dataclass(frozen=True)
class Point:
    """A point at which the network is simulated.

    Attributes
    ----------
    number : int
        Of the point; it chooses the noise.
    seed : int
    levels : tuple of float
        Of the blocker of either pool, mol/m3.
    factors : tuple of float
        On the axes after the blocks.
    """

    number: int
    seed: int
    levels: tuple[float, ...]
    factors: tuple[float, ...]

    @property
    def hash(self) -> str:
        """The name of its file."""
        place = (self.number, self.seed, self.levels, self.factors)
        return hashlib.sha256(repr(place).encode()).hexdigest()[:16]


def halves(model: Model) -> tuple[float, ...]:
    """Return the levels at half of the block axes, mol/m3."""
    return tuple(float(ic50(model.drugs[BLOCKER], model.receptor, pool, _V_NOMINAL)) for pool in model.receptor.pools)


def resting_rates(model: Model, drug: Drug, pool: str, gate: float) -> tuple[float, float]:
    """Return rates of block per concentration and of unblock, in resting cells."""
    on, off = block_rates(drug, model.receptor, pool, _V_NOMINAL, gate)
    return float(on), float(off)


def design_points(model: Model, seeds: Sequence[int], per_seed: int) -> list[Point]:
    """Return the points: a baseline for each seed, then half along the line of one drug, half everywhere."""
    from scipy.stats import qmc  # slow to import

    count = len(seeds) * per_seed
    rows = qmc.Sobol(len(AXES), seed=np.random.default_rng(0)).random_base2(math.ceil(math.log2(count)))
    (_, most), (_, most_other), *ranges = AXES.values()
    half, points = halves(model), []
    for number, row in enumerate(rows[:count].tolist()):
        place, seed = divmod(number, len(seeds))
        if place == 0:
            points.append(Point(number, seeds[seed], (0.0, 0.0), (1.0, 1.0, 1.0, 1.0)))
            continue
        near = place % 2 == 1
        level = half[0] * row[0] * most / (1 - row[0] * most)
        other = level * math.exp((0.3 if near else 1.0) * math.log(_RATIO) * (2 * row[1] - 1))
        levels = level, min(other, half[1] * most_other / (1 - most_other))
        if near:
            factors = tuple(low + (high - low) * share for (low, high), share in zip(_NEAR, row[2:], strict=True))
        else:
            shares = 2 * np.array(row[2:]) - 1
            shares *= min(1.0, _SHARES / np.abs(shares).sum())
            factors = tuple(
                1 + share * (high - 1 if share > 0 else 1 - low)
                for (low, high), share in zip(ranges, shares.tolist(), strict=True)
            )
        points.append(Point(number, seeds[seed], levels, factors))
    return points


def measure(model: Model, point: Point, backend: str = "compiled") -> dict[str, float]:
    """Simulate the network at a point; return its answer, folds of the calibrated baseline of its seed."""
    calibration = calibrate(model, point.seed, backend)
    spine, ampa, inhibition, release = point.factors
    first, second = model.receptor.pools
    inputs = values(model, (BLOCKER, BLOCKER)) | calibration.values()
    inputs |= noise_streams(model, 1_000_003 * point.seed + point.number)
    for name in model.circuit.populations:
        inputs |= {f"{name}.open_loop": 0.0, f"{name}.count_from": _SETTLE}
        inputs |= {f"{name}.Kd_1_{second}": 1e6, f"{name}.Kd_2_{first}": 1e6}  # each blocker leaves the other's pool
    # The slow side rests where the point says; release_gain is (1 + k)/(1 + k adenosine), here with k = 1.
    inputs |= {"medium.spine_feedback": 1.0, "medium.transient": spine, "medium.stable": spine}
    inputs |= {"medium.inhibition_gain": inhibition, "medium.adenosine_gain": 1.0, "medium.adenosine": 2 / release - 1}
    duration = _SETTLE + _COUNTED
    inputs |= {"medium.t_end": duration, "medium.adenosine_floor": 1e12}
    columns = {"level_1": point.levels[0], "level_2": point.levels[1], "ampa_antagonist": 1 - ampa}
    table = schedule(model, [0.0, duration], 2, block_acceleration=_BLOCK_ACCELERATION, **columns)
    arrays = launcher(structure(model, 2), backend)(point.seed, inputs, table).arrays
    late = arrays["slow.t"] >= _SETTLE
    answer = {name: float(arrays[f"slow.{name}"][late].mean()) for name in ("surge", "resting", "gaba")}
    reference = model.circuit.principal_population
    gated: list[Array] = []
    share: list[Array] = []
    for name in model.circuit.populations:
        rate = float(arrays[f"{name}.counted"].mean()) / _COUNTED
        answer[f"rate_{name}"] = rate / calibration.rates[name]
        answer[f"baseline_{name}"] = calibration.rates[name]
        gates = arrays[f"{name}.g_NMDA"] / (arrays[f"{name}.g_NMDA"] + inputs[f"{name}.G_pool"])
        gated, share = [*gated, gates], [*share, arrays[f"{name}.fraction_cell"]]
        if name == reference:
            answer["gate_1"] = float(gates.mean())
        seen = arrays[f"block_{name}.t"] >= _SETTLE
        for pool, has in ((first, 1 - share[-1].mean()), (second, share[-1].mean())):
            if has > 0:
                answer[f"block_{name}_{pool}"] = float(arrays[f"block_{name}.block_{pool}"][seen].mean())
    weight = np.concatenate(share)
    answer["gate_2"] = float(np.average(np.concatenate(gated), weights=weight)) if weight.any() else answer["gate_1"]
    answer["pyr_rate"] = answer[f"rate_{reference}"]
    return answer
