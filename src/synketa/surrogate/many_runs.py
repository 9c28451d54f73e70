"""Many bodies on a response surface at once: block, the network's answer and the cascade as arrays over bodies.

The equations are those of `synketa.surrogate.run`, one body at a time there: kinetics of block in resting cells, the
fit of the network, the text of the cascade with adenosine. What differs is how time is stepped through.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.units import DAY
from synketa.experiment.response_surface import AXES
from synketa.model.composite import Model
from synketa.model.signalling.many_systems import ManySystems
from synketa.surrogate.design import resting_rates
from synketa.surrogate.gaussian_process import Surface
from synketa.surrogate.run import with_adenosine

__all__ = ["SETTLING", "Arm", "ManyRuns", "Path", "Stepping", "grid_of", "many_blocks", "with_middles"]

Array = NDArray[np.float64]

_FACTORS = ("spine_AMPA_factor", "inhibition_gain", "adenosine")


@dataclass(frozen=True)
class Stepping:
    """How slow time is stepped through: finely after whatever happens, then ever longer; steps are first x 2^k.

    Attributes
    ----------
    first : float
        The step after an event, s.
    growth : float
        A step over the time since the last event.
    longest : float
        Of steps of third order, s; 3 h are unstable.
    quiet_after : float
        Time since the last event after which steps may be longer and of second order, s: where only stress moves.
    quiet : float
        The longest of these, s; 8 h are unstable.
    halvings : int
        How often every step is halved: by how much a course then moves is its error.
    halvings_of_block : int
        How often the steps of drug and receptor are halved beyond that: theirs are seconds.
    """

    first: float = 10.0
    growth: float = 0.03
    longest: float = 2560.0
    quiet_after: float = math.inf
    quiet: float = 7680.0
    halvings: int = 0
    halvings_of_block: int = 0


#: Before the first dose, where only stress moves, over days.
SETTLING = Stepping(first=60.0, growth=0.1, longest=1920.0, quiet_after=0.2 * DAY, quiet=3840.0)


def grid_of(events: Iterable[float], start: float, stop: float, stepping: Stepping) -> Array:
    """Return the times of all steps from start to stop (s), every event among them."""
    edges = [start, *sorted({event for event in events if start < event < stop}), stop]
    times = [start]
    for left, right in itertools.pairwise(edges):
        at = left
        while right - at > 1e-9 * max(1.0, abs(right)):
            longest = stepping.longest if at - left < stepping.quiet_after else stepping.quiet
            most = min(max(stepping.first, stepping.growth * (at - left)), longest, right - at)
            step = stepping.first
            while 2 * step <= most:
                step *= 2
            at = right if right - at < 1.5 * stepping.first else at + min(step, right - at)
            times.append(at)
    return with_middles(np.array(times), stepping.halvings)


def with_middles(times: Array, halvings: int = 1) -> Array:
    """Return times with the middle between each two of them, and so on as often as asked."""
    for _ in range(halvings):
        every = np.empty(2 * times.size - 1)
        every[::2], every[1::2] = times, (times[1:] + times[:-1]) / 2
        times = every
    return times


@dataclass(frozen=True)
class Arm:
    """An input of the cascade, or an arm on the network, that is raised in many bodies.

    Attributes
    ----------
    name : str
    level : ndarray, shape (n,)
    start, stop : float
        s of slow time.
    """

    name: str
    level: Array = field(repr=False)
    start: float
    stop: float


def many_blocks(
    model: Model, surface: Surface, times: Array, levels: Mapping[str, Array], most: Sequence[float] | None = None
) -> Array:
    """Return the places on the block axes, shape (n, times, 2), as `synketa.surrogate.run.block_coordinates` does.

    Parameters
    ----------
    levels : mapping
        Drug -> free concentration in the brain, mol/m3, shape (n, times).
    most : sequence of float, optional
        The ends of the axes, where the places are held; by default those of the surface.
    """
    ends = [high for _, high in list(AXES.values())[:2]] if most is None else most
    n = next(iter(levels.values())).shape[0]
    steps = np.diff(times).tolist()
    places = np.zeros((n, times.size, 2))
    for pool, name in enumerate(model.receptor.pools):
        gate, half = surface.attributes["gates"][pool], surface.attributes["halves"][pool]
        rates = {drug: resting_rates(model, model.drugs[drug], name, gate) for drug in levels}
        state = {drug: np.zeros(n) for drug in levels}
        block = np.zeros((n, times.size))
        for row, step in enumerate(steps):
            for drug, (enter, leave) in rates.items():
                on = enter * 0.5 * (levels[drug][:, row] + levels[drug][:, row + 1])
                free = 1 - sum(state.values()) + state[drug]
                total = on + leave
                state[drug] = state[drug] + (on / total * free - state[drug]) * -np.expm1(-total * step)
            block[:, row + 1] = sum(state.values())
        block = np.minimum(block, 1 - 1e-9)
        enter, leave = surface.attributes["blocker_rates"][pool]
        level = block / (1 - block) * leave / enter
        places[:, :, pool] = np.minimum(level / (level + half), ends[pool])
    return places


class ManyRuns:
    """The cascade of many bodies with the surface in the loop.

    Parameters
    ----------
    model : Model
    surface : Surface
    seeds : ndarray of int, shape (n,)
        Of the network of every body.
    parameters : mapping
        Constant of the cascade -> SI values, shape (n,), where bodies differ.
    """

    def __init__(
        self, model: Model, surface: Surface, seeds: NDArray[np.int64], parameters: Mapping[str, Array]
    ) -> None:
        cascade = with_adenosine(model)
        self.systems = ManySystems(cascade, parameters)
        self.size = len(seeds)
        outside = model.extracellular
        self._adenosine_gain, self._most_release = outside.adenosine_gain.value, outside.release_gain_max.value
        self._read = surface.quick_for(seeds)
        self._outputs = self.systems.expressions(_FACTORS)
        self._row = {name: index for index, name in enumerate(self.systems.inputs)}
        self._rest = [cascade.inputs[name].baseline for name in self.systems.inputs]
        self._low, self._high = np.array(list(AXES.values())[2:]).T

    def inputs(self, y: Array, blocks: Array, drug_level: Any, arms: Mapping[str, Any]) -> list[Any]:
        """Return the inputs of the cascade, with the network's answer to states, block and arms.

        Parameters
        ----------
        y : ndarray, shape (states, n)
        blocks : ndarray, shape (n, 2)
        drug_level : float or ndarray, shape (n,)
            mol/m3.
        arms : mapping
            Name -> level, a number or shape (n,); what is left out is at its baseline.
        """
        u: list[Any] = list(self._rest)
        for name, level in arms.items():
            if name in self._row:
                u[self._row[name]] = level
        u[self._row["drug_level"]] = drug_level
        spines, inhibition, adenosine = self._outputs(y, u)
        effect = self._adenosine_gain * (1 - arms.get("a1_antagonist", 0.0))
        release = (1 + effect) / (1 + effect * np.maximum(adenosine, 0.0))
        factors = np.empty((self.size, 4))
        factors[:, 0], factors[:, 1] = spines, 1 - arms.get("ampa_antagonist", 0.0)
        factors[:, 2], factors[:, 3] = inhibition, np.minimum(release, self._most_release)
        place = np.hstack([blocks, np.log(np.clip(factors, self._low, self._high))])
        u[self._row["surge"]], u[self._row["resting"]], u[self._row["pyr_rate"]] = self._read(place)
        return u

    def settle(self, y: Array, since: Array, arms: Mapping[str, Any], stepping: Stepping = SETTLING) -> Array:
        """Return the states after a time of each body's own without a drug, arms raised throughout.

        Parameters
        ----------
        y : ndarray, shape (states, n)
        since : ndarray, shape (n,)
            s.
        arms : mapping
            As in `inputs`.
        stepping : Stepping
        """
        blocks = np.zeros((self.size, 2))
        grid = grid_of((), 0.0, float(since.max()), stepping).tolist()
        for left, right in itertools.pairwise(grid):
            h = np.minimum(right, since) - np.minimum(left, since)
            u = self.inputs(y, blocks, 0.0, arms)
            step = self.systems.quiet_step if right - left > stepping.longest else self.systems.step
            y = step(y, u, h, lambda _, ahead: self.inputs(ahead, blocks, 0.0, arms))
        return y

    def integrate(self, y: Array, path: Path, asked: Array, names: Sequence[str]) -> dict[str, Array]:
        """Step through slow time and return the course at some times.

        Parameters
        ----------
        y : ndarray, shape (states, n)
            States at the first time of the path.
        path : Path
        asked : ndarray, shape (k,)
            s, increasing, within the path. Between steps states are cubic and inputs linear.
        names : sequence of str
            States, expressions and inputs of the cascade.

        Returns
        -------
        dict of str to ndarray, shape (n, k)
        """
        reader = _Reader(self, names, asked)
        times = path.times[::2].tolist()
        arms = path.arms_at(times[0])
        u = self.inputs(y, path.blocks[:, 0], path.drug_level[:, 0], arms)
        for k, (now, after) in enumerate(itertools.pairwise(times)):
            rates = self.systems.rates(y, u)
            later = partial(self._later, path, 2 * k, arms)
            step = self.systems.quiet_step if after - now > path.third_order_to else self.systems.step
            new = step(y, u, after - now, later, rates)
            arms = path.arms_at(after)
            u_new = self.inputs(new, path.blocks[:, 2 * k + 2], path.drug_level[:, 2 * k + 2], arms)
            if reader.wants(after):
                reader.between((now, y, rates, u), (after, new, self.systems.rates(new, u_new), u_new))
            y, u = new, u_new
        return reader.series

    def _later(self, path: Path, first: int, arms: Mapping[str, Any], share: float, ahead: Array) -> list[Any]:
        row = first + int(2 * share)
        return self.inputs(ahead, path.blocks[:, row], path.drug_level[:, row], arms)


@dataclass(frozen=True)
class Path:
    """What is done to many bodies over slow time.

    Attributes
    ----------
    times : ndarray, shape (m,)
        Of all steps, and between each two their middle, s; arms start and stop at some of the steps.
    blocks : ndarray, shape (n, m, 2)
        Places on the block axes.
    drug_level : ndarray, shape (n, m)
        Free concentration of what is administered, mol/m3.
    arms : tuple of Arm
        The last of those that are raised at a time counts.
    third_order_to : float
        Steps that are longer than this are of second order, s.
    """

    times: Array
    blocks: Array
    drug_level: Array
    arms: tuple[Arm, ...] = ()
    third_order_to: float = Stepping.longest

    def arms_at(self, t: float) -> dict[str, Array]:
        """Return the arms that are raised at a time."""
        return {arm.name: arm.level for arm in self.arms if arm.start <= t < arm.stop}


_Moment = tuple[float, Array, list[Any], list[Any]]  # time, states, their rates, inputs


class _Reader:
    """Reads a course at some times while it is stepped through."""

    def __init__(self, runs: ManyRuns, names: Sequence[str], asked: Array) -> None:
        self._runs, self._asked, self._next = runs, asked, 0
        inputs = runs.systems.inputs
        self._inputs = {name: inputs.index(name) for name in names if name in inputs}
        others = [name for name in names if name not in inputs]
        self._values = runs.systems.expressions(others)
        self._others = others
        self.series = {name: np.empty((runs.size, asked.size)) for name in names}

    def wants(self, until: float) -> bool:
        """Say whether a time that is asked for lies before another one, or there."""
        return self._next < self._asked.size and bool(self._asked[self._next] <= until)

    def between(self, left: _Moment, right: _Moment) -> None:
        """Read all times that are asked for between two moments."""
        (t0, y0, f0, u0), (t1, y1, f1, u1) = left, right
        h = t1 - t0
        while self.wants(t1):
            x = (float(self._asked[self._next]) - t0) / h
            a, b = x * (x - 1) ** 2 * h, x * x * (x - 1) * h
            w = x * x * (3 - 2 * x)
            y = np.array([(1 - w) * y0[k] + w * y1[k] + a * f0[k] + b * f1[k] for k in range(len(y0))])
            u = [(1 - x) * before + x * after for before, after in zip(u0, u1, strict=True)]
            for name, value in zip(self._others, self._values(y, u), strict=True):
                self.series[name][:, self._next] = value
            for name, row in self._inputs.items():
                self.series[name][:, self._next] = u[row]
            self._next += 1
