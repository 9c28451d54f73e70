"""The response surface: the network's answer as a fit to short runs of it, for weeks in milliseconds.

Axes: what a blocker does to either receptor pool, the spine factor, the AMPA gain, the homeostatic gain of inhibition,
and the gain of release (adenosine). Everything else that shapes the answer (magnesium, subunits, sizes, weights) makes
another network: a surface is refused for a network that it was not built on, and nothing is read between two of them.

The block axes: at a point each pool has a blocker of its own, the constants of `BLOCKER`, confined to that pool, at a
level ``L``; the coordinate is ``L/(L + half)``. With equal levels the two are the drug itself, exactly. Another drug,
or two at once, is given the levels that would block as much of either pool in resting cells (nominal potential, gated
fraction measured). That is exact where the drugs unbind with the same dependence on voltage and have the same leak
for their affinity; else block that differs between classes by their potential is only followed as far as the drug's.

The fit is a Gaussian process over all points: a plane through the baseline, which is exact, a smooth departure from
it, and for the network of each seed a slope of its own. Its error at a place is known, and so is that of every point
when it is left out.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock
from numpy.typing import NDArray

from synketa.common.atomic_write import replace_file
from synketa.common.errors import Fault, SynketaError
from synketa.common.paths import cache_folder
from synketa.common.provenance import PHYSICS_VERSION
from synketa.experiment.checks import hypothesis_overrides
from synketa.experiment.experiment import Experiment
from synketa.experiment.run import differences
from synketa.model.composite import Model
from synketa.model.nmda_receptor import Drug, dissociation_constant, ic50, mg_unblocked
from synketa.results.result_file import checksum, in_memory, verified
from synketa.simulation.backend import launcher, noise_streams
from synketa.simulation.calibration import calibrate
from synketa.simulation.program_inputs import schedule, structure, values

__all__ = ["AXES", "LABEL", "Order", "Point", "Surface", "faults", "measure", "open_surface", "order"]

Array = NDArray[np.float64]

#: What everything that comes from a surface is called.
LABEL = "response surface"
#: The drug whose constants the two blockers of a point have.
BLOCKER = "ketamine"
#: Axis -> range; all but the blocks are factors, 1 at baseline.
AXES = {
    "block_1": (0.0, 0.95),
    "block_2": (0.0, 0.98),
    "spine_AMPA_factor": (0.6, 1.6),
    "AMPA_gain": (0.65, 1.05),
    "inhibition_gain": (0.75, 1.35),
    "release_gain": (0.85, 1.2),
}
SEEDS = (1, 2, 3, 4, 5)  #: the networks that a surface is built on
PER_SEED = 64  #: points on each of them

_VERSION = 1  # raise when points or fit change
#: Half of the points lie here on the axes after the blocks: where one dose and its consequences are.
_NEAR = ((0.85, 1.3), (1.0, 1.0), (0.92, 1.08), (0.9, 1.08))
#: The others are spread over the whole ranges, without their corners: the sum of the shares of the ranges is at most
#: this. Far from baseline on several axes at once the network is silent, or fires wildly.
_SHARES = 1.4
V_NOMINAL = -0.055  # V: names the block axes, and tells other drugs from `BLOCKER`
_RATIO = 6.0  # the levels of the pools differ by up to this factor; of one drug they are equal
_SETTLE, _COUNTED = 3.0, 6.0  # s of network time
_BLOCK_ACCELERATION = 120.0
_DRIVES = ("surge", "resting", "pyr_rate")
_OFFSET = 0.3  # folds are fitted as log(fold + this): near silence a factor means nothing
_CPU_PER_POINT = 1.3  # s, 1200 cells
CPU_PER_RUN = 1.0  #: s, with its file


# ------------------------------------------------------------------------------------------- points


@dataclass(frozen=True)
class Point:
    """Where the network is asked.

    Attributes
    ----------
    number : int
        Of its noise.
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
        """Names its file."""
        told = (self.number, self.seed, self.levels, self.factors)
        return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def halves(model: Model) -> tuple[float, ...]:
    """Return the levels at half of the block axes, mol/m3."""
    return tuple(float(ic50(model.drugs[BLOCKER], model.receptor, pool, V_NOMINAL)) for pool in model.receptor.pools)


def resting_rates(model: Model, drug: Drug, pool: str, gate: float) -> tuple[float, float]:
    """Return rates of block per concentration and of unblock, in resting cells."""
    receptor, which = model.receptor, model.receptor.pools[pool]
    gate = 1 - receptor.use_dependence.value * (1 - gate)
    free = float(mg_unblocked(V_NOMINAL, receptor.Mg.value, which.M.value, receptor.v_Mg.value))
    enter = 1 - receptor.Mg_competition.value * (1 - free)
    Kd = float(dissociation_constant(drug, which.subunits, V_NOMINAL, receptor.voltage_dependence.value))
    return drug.kon.value * gate * enter, drug.kon.value * gate * Kd + drug.k_leak.value


def design(model: Model, seeds: Sequence[int], per_seed: int) -> list[Point]:
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


def measure(model: Model, point: Point, target: str = "cpp") -> dict[str, float]:
    """Run the network at one point; return its answer, folds of the calibrated baseline of its seed."""
    calibration = calibrate(model, point.seed, target)
    spine, ampa, inhibition, release = point.factors
    first, second = model.receptor.pools
    given = values(model, (BLOCKER, BLOCKER)) | calibration.values()
    given |= noise_streams(model, 1_000_003 * point.seed + point.number)
    for name in model.circuit.populations:
        given |= {f"{name}.open_loop": 0.0, f"{name}.count_from": _SETTLE}
        given |= {f"{name}.Kd_1_{second}": 1e6, f"{name}.Kd_2_{first}": 1e6}  # each blocker leaves the other's pool
    # The slow side rests where the point says; release_gain is (1 + k)/(1 + k adenosine), here with k = 1.
    given |= {"medium.spine_feedback": 1.0, "medium.thin": spine, "medium.mushroom": spine}
    given |= {"medium.inhibition_gain": inhibition, "medium.adenosine_gain": 1.0, "medium.adenosine": 2 / release - 1}
    duration = _SETTLE + _COUNTED
    given |= {"medium.t_end": duration, "medium.adenosine_floor": 1e12}
    columns = {"level_1": point.levels[0], "level_2": point.levels[1], "ampa_antagonist": 1 - ampa}
    table = schedule(model, [0.0, duration], block_acceleration=_BLOCK_ACCELERATION, **columns)
    arrays = launcher(structure(model), target)(point.seed, given, table).arrays
    late = arrays["slow.t"] >= _SETTLE
    answer = {name: float(arrays[f"slow.{name}"][late].mean()) for name in ("surge", "resting", "gaba")}
    reference = model.circuit.principal_population
    gated: list[Array] = []
    share: list[Array] = []
    for name in model.circuit.populations:
        rate = float(arrays[f"{name}.counted"].mean()) / _COUNTED
        answer[f"rate_{name}"] = rate / calibration.rates[name]
        answer[f"baseline_{name}"] = calibration.rates[name]
        gates = arrays[f"{name}.g_NMDA"] / (arrays[f"{name}.g_NMDA"] + given[f"{name}.G_pool"])
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


# ------------------------------------------------------------------------------------------- orders


@dataclass(frozen=True)
class Order:
    """A surface that an experiment wants: built once for a network, in the cache, or named by the experiment.

    Attributes
    ----------
    model : Model
        The experiment's own: its conditions change none of the network's constants.
    path : Path
    identity : str
        Part of the hash of every run.
    points : int
        On each of the seeds.
    is_given : bool
        Whether the experiment names the file.
    """

    model: Model = field(repr=False)
    path: Path
    identity: str
    points: int
    is_given: bool = False

    @cached_property
    def design(self) -> list[Point]:
        """Where the network is asked."""
        return design(self.model, SEEDS, self.points)

    @property
    def is_built(self) -> bool:
        """Whether the file is there and whole."""
        if not self.path.is_file():
            return False
        with contextlib.suppress(SynketaError):
            open_surface(self.path)
            return True
        return False

    def file_of(self, point: Point) -> Path:
        """Return where the answer at a point is kept until the surface is whole."""
        return self.path.with_suffix(".points") / f"{point.hash}.json"

    def missing(self) -> list[Point]:
        """Return the points that have not been measured."""
        return [] if self.is_built else [point for point in self.design if not self.file_of(point).is_file()]

    @property
    def cpu_seconds(self) -> float:
        """Predicted cost of what is missing."""
        cells = sum(population.size for population in self.model.circuit.populations.values())
        return len(self.missing()) * (0.2 + (_CPU_PER_POINT - 0.2) * cells / 1200)

    @property
    def network_seconds(self) -> float:
        """Network time of what is missing."""
        return len(self.missing()) * (_SETTLE + _COUNTED)

    def stated_error(self) -> str:
        """Return in words how well the surface meets points that are left out."""
        errors = open_surface(self.path).attributes["errors"]
        return f"points left out are met within {errors['surge_left_out']:.3f} (rms, fold of glutamate throughput)"

    def work(self, point: Point, target: str) -> None:
        """Measure a point and keep the answer."""
        if not self.file_of(point).is_file() and not self.is_built:  # another process may have been here since
            replace_file(self.file_of(point), json.dumps(measure(self.model, point, target)).encode())

    def finish(self) -> Surface:
        """Fit what has been measured, and write the surface."""
        with FileLock(self.path.with_suffix(".lock")):
            if not self.is_built:
                answers = [json.loads(self.file_of(point).read_text()) for point in self.design]
                write_surface(fitted(self.model, self.design, answers), self.path)
                shutil.rmtree(self.path.with_suffix(".points"), ignore_errors=True)
        return open_surface(self.path)


def network_of(model: Model) -> dict[str, Any]:
    """Return what a surface depends on: the network's constants and texts, and the blocker's."""
    return model.content((BLOCKER,))


def order(experiment: Experiment) -> Order:
    """Return the surface that an experiment wants."""
    points = experiment.table.numerics.surface_points or PER_SEED
    if experiment.table.surface is not None:
        path = Path(experiment.table.surface).absolute()
        return Order(experiment.model, path, open_surface(path).identity, points, is_given=True)
    identity = _identity(network_of(experiment.model), SEEDS, points)
    return Order(experiment.model, cache_folder() / "surfaces" / f"{identity}.h5", identity, points)


def _identity(network: Mapping[str, Any], seeds: Sequence[int], points: int) -> str:
    told = [_VERSION, PHYSICS_VERSION, network, list(seeds), points]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:24]


def faults(experiment: Experiment) -> list[Fault]:
    """Return why an experiment cannot use a surface: before anything runs."""
    where, table = experiment.where, experiment.table
    found = [*_file_faults(experiment)]
    if experiment.protocol(next(iter(experiment.conditions))).kind != "time_course":
        want = 'a time course (protocol.start, stop, windows), or engine = "network"'
        found.append(Fault(where, "engine", '"surface" for a clamp experiment', want))
    if table.stimulation or experiment.model.plasticity:
        what, want = "with stimulation or plasticity: these need spikes", 'engine = "network"'
        found.append(Fault(where, "engine", f'"surface" {what}', want))
    changed: dict[str, list[str]] = {}
    for key, path in _overridden(experiment):
        if path.split(".")[0] in ("circuit", "receptor", "extracellular"):
            changed.setdefault(key, []).append(path)
    for key, paths in changed.items():
        got = f"{', '.join(dict.fromkeys(paths))}: another network than the surface's"
        want = 'cascade.*, drugs.* or pharmacokinetics.*; `set` for the whole experiment; or engine = "network"'
        found.append(Fault(where, key, got, want))
    low, high = AXES["AMPA_gain"]
    for name, condition in table.conditions.items():
        for index, line in enumerate(condition.interventions):
            key = f"conditions.{name}.interventions[{index}]"
            known = experiment.model.cascade.inputs.get(line.name)
            if known is None or known.kind != "network" or line.name == "a1_antagonist":
                continue
            if line.name != "ampa_antagonist":
                want = f'an arm on an axis of the surface ({", ".join(AXES)}), or engine = "network"'
                found.append(Fault(where, key, f"{line.name}, which acts on the network", want))
            elif not low <= 1 - line.level <= high:
                want = f'a level of at most {1 - low:g}: the range of the surface; or engine = "network"'
                found.append(Fault(where, key, f"level {line.level:g}", want))
    return found


def _file_faults(experiment: Experiment) -> Iterator[Fault]:
    """Compare a surface that an experiment names with its model."""
    if experiment.table.surface is None:
        return
    try:
        surface = open_surface(experiment.table.surface)
    except SynketaError as error:
        yield Fault(experiment.where, "surface", str(error), "a response surface of this model")
        return
    if surface.attributes["physics_version"] != PHYSICS_VERSION:
        got = f"{experiment.table.surface}, of physics version {surface.attributes['physics_version']}"
        yield Fault(experiment.where, "surface", got, f"one of version {PHYSICS_VERSION}: build it again")
    changed = differences(surface.attributes["network"], network_of(experiment.model))
    if changed:
        told = "; ".join(f"{path or 'all of it'} is {_short(value)} here" for path, value in list(changed.items())[:4])
        more = f"; {len(changed) - 4} more" if len(changed) > 4 else ""
        got = f"{experiment.table.surface}, built for another model: {told}{more}"
        want = "a surface of this model: leave `surface` out and it is built"
        yield Fault(experiment.where, "surface", got, want)


def _short(value: Any) -> str:
    text = f"{value:g}" if isinstance(value, (int, float)) else str(value)
    return text if len(text) < 40 else f"{text[:37]}..."


def _overridden(experiment: Experiment) -> Iterator[tuple[str, str]]:
    """Yield key and path of what conditions and axes change in the model."""
    for name, condition in experiment.table.conditions.items():
        yield from ((f"conditions.{name}.set", path) for path in condition.set)
        yield from ((f"conditions.{name}.hypothesis", path) for path in hypothesis_overrides(condition.hypothesis))
    for name, axis in experiment.table.axes.items():
        yield from ((f"axes.{name}", path) for path in (*(axis.set or ()), *(axis.factor or ())))
        for value in axis.values or () if axis.hypothesis else ():
            yield from ((f"axes.{name}", path) for path in hypothesis_overrides(str(value)))


# --------------------------------------------------------------------------------------------- fit


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
    baselines = {
        str(s): {n: float(columns[f"baseline_{n}"][seed == s][0]) for n in populations}
        for s in np.unique(seed).tolist()
    }
    resting = levels[:, 0] == 0
    gates = [float(columns[f"gate_{k}"][resting].mean()) for k in (1, 2)]
    blocker = [
        resting_rates(model, model.drugs[BLOCKER], p, gate) for p, gate in zip(model.receptor.pools, gates, strict=True)
    ]
    attributes = {
        "format": LABEL,
        "identity": _identity(network_of(model), np.unique(seed).tolist(), len(points) // np.unique(seed).size),
        "physics_version": PHYSICS_VERSION,
        "network": network_of(model),
        "model": model.name,
        "seeds": np.unique(seed).tolist(),
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


# -------------------------------------------------------------------------------------------- files


def write_surface(surface: Surface, path: Path | str) -> None:
    """Write a surface under its final name, complete and with a checksum."""
    with in_memory(path) as file:
        file.attrs["format_version"] = 1
        file.attrs["surface"] = json.dumps(surface.attributes)
        file.create_group("points", track_order=True)
        for name, axis in zip(AXES, surface.x.T, strict=True):
            factor = not name.startswith("block_")
            file[f"points/{name}"] = np.exp(axis) if factor else axis
        file["points/seed"] = surface.seed
        for name, column in surface.answers.items():
            file[f"answers/{name}"] = column
        for group in ("points", "answers"):
            for name in file[group]:
                file[group][name].attrs["units"] = "Hz" if name.startswith("baseline_") else "1"
        file["x"] = surface.x  # to the last bit
        file["x"].attrs["units"] = "1"
        file.attrs["checksum"] = checksum(file)


def open_surface(path: Path | str) -> Surface:
    """Read a surface and verify its checksum; it is kept while its file does not change.

    Raises
    ------
    SynketaError
        No such file, not a surface, truncated or changed.
    """
    path = Path(path).absolute()
    return _opened(path, path.stat().st_mtime_ns if path.is_file() else 0)


@lru_cache(maxsize=8)
def _opened(path: Path, _modified: int) -> Surface:
    with verified(path) as file:
        try:
            return Surface(
                json.loads(file.attrs["surface"]),
                file["x"][()],
                file["points/seed"][()],
                {name: column[()] for name, column in file["answers"].items()},
            )
        except (KeyError, TypeError, ValueError) as error:
            raise SynketaError(f"{path}: it is not a response surface ({error})") from error
