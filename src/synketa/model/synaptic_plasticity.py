"""Calcium-based potentiation and depression of a synapse: the rule by itself. Numbers only, no simulation.

After Graupner and Brunel (2012): every presynaptic spike adds `C_pre` to the calcium of a synapse, after a delay,
every postsynaptic one `C_post`; between them calcium decays. While it is above `theta_d` the efficacy falls
towards 0, while it is above `theta_p` it rises towards 1, above both it does both. The potential is flat: the
efficacy rests while calcium is low, so that the course between two spikes has a closed form, which is what every
plastic synapse of the network takes at its events (see ``models/plasticity``).

All values are SI floats (s, Hz) or arrays of them; calcium is in units of the threshold of depression.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Annotated, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.parameter import Noun, Parameter, of

__all__ = [
    "Plasticity",
    "Rule",
    "advance",
    "baseline",
    "courses",
    "efficacy_after",
    "expected_change",
    "pair_change",
    "poisson_fractions",
    "readouts",
    "time_fractions",
]

Array = NDArray[np.float64]
Number = Annotated[Parameter, of("dimensionless")]
Time = Annotated[Parameter, of("time")]

_CHANGED = 0.1  # relative change of weight from which a synapse counts as potentiated or depressed
_CELLS = 4000  # grid of the density of calcium, per smallest amplitude


@dataclass(frozen=True)
class Rule:
    """The numbers of the rule.

    Attributes
    ----------
    tau_calcium : float
        Decay of calcium, s.
    C_pre, C_post : float
        What a spike adds.
    theta_d, theta_p : float
        Thresholds of depression and potentiation.
    gamma_d, gamma_p : float
        Speeds of depression and potentiation, per `tau`.
    tau : float
        Time constant of the efficacy, s.
    delay : float
        From a presynaptic spike to its calcium, s.
    weight_ratio : float
        Weight of a synapse of efficacy 1, relative to one of efficacy 0.
    sigma : float
        Noise of the efficacy while calcium is above a threshold. Its mean does not know it, but the share of
        bistable synapses that switch does.
    """

    tau_calcium: float
    C_pre: float
    C_post: float
    theta_d: float
    theta_p: float
    gamma_d: float
    gamma_p: float
    tau: float
    delay: float
    weight_ratio: float
    sigma: float = 0.0


class PlasticityText(Noun):
    """What the plastic synapses have and do, in Brian2 syntax; `transmission` follows the connection's own code."""

    synapse: str
    transmission: str
    update: str
    presynaptic: str
    postsynaptic: str


class Plasticity(Noun):
    """The rule, where it acts, and how the synapses of the network follow it."""

    name: str
    title: str
    description: str = ""
    connection: str
    tau_calcium: Time
    C_pre: Number
    C_post: Number
    calcium_scale: Number
    theta_d: Number
    theta_p: Number
    gamma_d: Number
    gamma_p: Number
    tau: Time
    delay: Time
    weight_ratio: Number
    sigma: Number
    efficacy_start: Number
    text: PlasticityText

    def rule(self, *, in_vivo: bool = True) -> Rule:
        """Return the numbers; `in_vivo` scales calcium down from what it is in a slice."""
        scale = self.calcium_scale.value if in_vivo else 1.0
        numbers = {name: getattr(self, name).value for name in Rule.__dataclass_fields__}
        return replace(Rule(**numbers), C_pre=scale * self.C_pre.value, C_post=scale * self.C_post.value)

    def values(self) -> dict[str, float]:
        """Return what the plastic synapses share."""
        # Brian2 keeps the endings _pre and _post for the cells.
        other = {"C_pre": "pre_calcium", "C_post": "post_calcium", "delay": "calcium_delay"}
        names = [name for name in Rule.__dataclass_fields__ if name != "sigma"]
        return {
            other.get(name, name): getattr(self, name).value for name in (*names, "calcium_scale", "efficacy_start")
        }


# --------------------------------------------------------------------------------------- one synapse


def advance(rule: Rule, calcium: Any, efficacy: Any, elapsed: Any) -> tuple[Any, Any]:
    """Return calcium and efficacy after a time without spikes, in closed form; numbers, or arrays over synapses."""
    with np.errstate(divide="ignore"):  # no calcium is above no threshold
        level = np.log(calcium)
    time_d, time_p = (
        np.clip(rule.tau_calcium * (level - math.log(theta)), 0.0, elapsed) for theta in (rule.theta_d, rule.theta_p)
    )
    both = np.minimum(time_d, time_p)
    balance = rule.gamma_p / (rule.gamma_p + rule.gamma_d)
    efficacy = balance + (efficacy - balance) * np.exp(-(rule.gamma_p + rule.gamma_d) * both / rule.tau)
    efficacy = efficacy * np.exp(-rule.gamma_d * (time_d - both) / rule.tau)
    efficacy = 1 - (1 - efficacy) * np.exp(-rule.gamma_p * (time_p - both) / rule.tau)
    return calcium * np.exp(-elapsed / rule.tau_calcium), efficacy


def _events(rule: Rule, pre: Iterable[float], post: Iterable[float]) -> list[tuple[float, float]]:
    """Return when calcium rises and by how much, in order."""
    events = [(time + rule.delay, rule.C_pre) for time in pre] + [(time, rule.C_post) for time in post]
    return sorted(events)


def efficacy_after(
    rule: Rule, pre: Sequence[float], post: Sequence[float], efficacy: float, until: float | None = None
) -> float:
    """Return the efficacy after two spike trains, calcium having been 0.

    Parameters
    ----------
    rule : Rule
    pre, post : sequence of float
        Spike times, s.
    efficacy : float
        At the start.
    until : float, optional
        s; default: when calcium has decayed.
    """
    events = _events(rule, pre, post)
    if not events:
        return efficacy
    calcium, now = 0.0, events[0][0]
    end = events[-1][0] + 50 * rule.tau_calcium if until is None else until
    for time, rise in events:
        if time > end:
            break
        calcium, efficacy = advance(rule, calcium, efficacy, time - now)
        calcium, now = calcium + rise, time
    return float(advance(rule, calcium, efficacy, max(0.0, end - now))[1])


# ---------------------------------------------------------------------------------------- protocols


def time_fractions(rule: Rule, pre: Sequence[float], post: Sequence[float], period: float) -> tuple[float, float]:
    """Return the shares of time above `theta_d` and `theta_p` when two trains repeat with a period for ever."""
    events = sorted((time % period, rise) for time, rise in _events(rule, pre, post))
    if not events:
        return 0.0, 0.0
    left = 1 - math.exp(-period / rule.tau_calcium)
    # Calcium just before the first event: what all events of all earlier periods have left.
    first = events[0][0]
    calcium = sum(r * math.exp((t - first - period) / rule.tau_calcium) for t, r in events) / left
    shares = [0.0, 0.0]
    for (time, rise), (following, _) in zip(events, [*events[1:], (first + period, 0.0)], strict=True):
        calcium += rise
        gap = following - time
        for row, theta in enumerate((rule.theta_d, rule.theta_p)):
            shares[row] += min(max(rule.tau_calcium * math.log(calcium / theta), 0.0), gap) / period
        calcium *= math.exp(-gap / rule.tau_calcium)
    return shares[0], shares[1]


def expected_change(rule: Rule, share_d: float, share_p: float, duration: float, up_share: float = 0.5) -> float:
    """Return the expected change of strength (after over before) of bistable synapses, as the source counts it.

    Each synapse starts down (0) or up (1), drifts and diffuses while the protocol lasts, and then falls to the side
    of 1/2 where it was left (Graupner and Brunel 2012, supporting text).

    Parameters
    ----------
    rule : Rule
        With its noise.
    share_d, share_p : float
        Shares of time above the thresholds.
    duration : float
        Of the protocol, s.
    up_share : float
        Share of the synapses that start down (the source's beta).
    """
    total = rule.gamma_p * share_p + rule.gamma_d * share_d
    if total == 0:
        return 1.0
    balance = rule.gamma_p * share_p / total
    faded = math.exp(-duration * total / rule.tau)
    spread = math.sqrt(rule.sigma**2 * (share_p + share_d) / total * (1 - faded**2))

    def ends_up(start: float) -> float:
        mean = balance + (start - balance) * faded
        return 0.5 * (1 + math.erf((mean - 0.5) / spread)) if spread > 0 else float(mean > 0.5)

    down = up_share
    after = down * ends_up(0.0) + (1 - down) * ends_up(1.0)
    strength = 1 + (rule.weight_ratio - 1) * after
    return strength / (1 + (rule.weight_ratio - 1) * (1 - down))


def pair_change(rule: Rule, lag: float, frequency: float, pairs: int) -> float:
    """Return the expected change of strength by spike pairs: post `lag` (s) after pre, at a frequency (Hz)."""
    shares = time_fractions(rule, [0.0], [lag], 1 / frequency)
    return expected_change(rule, *shares, pairs / frequency)


# ------------------------------------------------------------------------------------ ongoing activity


@lru_cache(maxsize=256)
def poisson_fractions(rule: Rule, pre_rate: float, post_rate: float) -> tuple[float, float]:
    """Return the shares of time above the thresholds when both cells fire as Poisson processes (Hz).

    The distribution F of calcium obeys ``c F'(c) = tau (r_pre (F(c) - F(c - C_pre)) + r_post (F(c) - F(c - C_post)))``
    (Gilbert and Pollak 1960); it is a power of c up to the smaller amplitude, and integrated upwards from there.
    """
    jumps = [(rate * rule.tau_calcium, size) for rate, size in ((pre_rate, rule.C_pre), (post_rate, rule.C_post))]
    jumps = [(count, size) for count, size in jumps if count > 0 and size > 0]
    if not jumps:
        return 0.0, 0.0
    power = sum(count for count, _ in jumps)
    smallest = min(size for _, size in jumps)
    mean = sum(count * size for count, size in jumps)
    spread = math.sqrt(sum(count * size**2 for count, size in jumps) / 2)
    largest = max(size for _, size in jumps)
    top = max(rule.theta_d, rule.theta_p, mean + 12 * spread) + 12 * largest
    step = smallest / _CELLS
    grid = step * np.arange(_CELLS, math.ceil(top / step) + 2)  # from the smaller amplitude on
    found = np.empty_like(grid)
    found[0] = smallest**power
    ratio = 1.0  # F / c^power at the last point

    def below(c: Array) -> Array:
        """Return F where it is known."""
        low = np.maximum(c, 0.0) ** power * (c > 0)
        return np.where(c <= smallest, low, np.interp(c, grid, found))

    for start in range(0, grid.size - 1, _CELLS):
        # The middle of a step: F(c - C) starts with a vertical slope.
        edges = grid[start : start + _CELLS + 1]
        middle = (edges[1:] + edges[:-1]) / 2
        loss = sum(count * below(middle - size) for count, size in jumps) * middle ** (-power - 1)
        ratios = ratio - step * np.cumsum(loss)
        found[start + 1 : start + edges.size] = ratios * edges[1:] ** power
        ratio = float(ratios[-1])
    whole = found[-1]
    first, second = (1 - float(below(np.array([theta]))[0] / whole) for theta in (rule.theta_d, rule.theta_p))
    return max(0.0, first), max(0.0, second)


def baseline(rule: Rule, pre_rate: float, post_rate: float) -> tuple[float, float]:
    """Return the efficacy at which ongoing activity (Hz) leaves it in the mean, and the time it needs, s.

    Without activity above a threshold it is 0.5 and the time is infinite.
    """
    share_d, share_p = poisson_fractions(rule, pre_rate, post_rate)
    total = rule.gamma_p * share_p + rule.gamma_d * share_d
    return (rule.gamma_p * share_p / total, rule.tau / total) if total > 1e-12 else (0.5, math.inf)


# ------------------------------------------------------------------------------------ many synapses


def courses(
    rule: Rule,
    times: Array,
    moves: NDArray[np.bool_],
    pre: tuple[NDArray[np.int64], Array, Array],
    post: tuple[NDArray[np.int64], Array],
    start: Array,
) -> Array:
    """Follow the efficacies of many synapses along the spikes of a network: what the network's own did meanwhile.

    Parameters
    ----------
    rule : Rule
    times : ndarray, shape (n,)
        When to look, s; calcium is 0 at the first.
    moves : ndarray of bool, shape (n - 1,)
        Between which of them efficacies move; elsewhere only calcium does.
    pre : tuple of ndarray
        Of every presynaptic spike the synapse, its time, and the share of `C_pre` that it brings.
    post : tuple of ndarray
        Of every postsynaptic spike the synapse and its time.
    start : ndarray, shape (synapses,)
        Efficacies at the first time.

    Returns
    -------
    ndarray, shape (n, synapses)
        Efficacies.
    """
    synapse = np.concatenate([pre[0], post[0]])
    moment = np.concatenate([pre[1] + rule.delay, post[1]])
    rise = np.concatenate([rule.C_pre * pre[2], np.full(post[0].size, rule.C_post)])
    kept = (moment > times[0]) & (moment <= times[-1])
    synapse, moment, rise = synapse[kept], moment[kept], rise[kept]
    step = np.searchsorted(times, moment) - 1
    # A turn is one event of each synapse that still has one in the step: so many are taken at once.
    order = np.lexsort((moment, synapse, step))
    synapse, moment, rise, step = synapse[order], moment[order], rise[order], step[order]
    first = np.ones(step.size, bool)
    first[1:] = (np.diff(step) != 0) | (np.diff(synapse) != 0)
    turn = np.arange(step.size) - np.maximum.accumulate(np.where(first, np.arange(step.size), 0))
    order = np.lexsort((turn, step))
    synapse, moment, rise, step, turn = synapse[order], moment[order], rise[order], step[order], turn[order]
    edges = np.flatnonzero((np.diff(step, prepend=-1) != 0) | (np.diff(turn, prepend=-1) != 0))
    turns: dict[int, list[slice]] = {}
    for left, right in zip(edges.tolist(), [*edges.tolist()[1:], step.size], strict=True):
        turns.setdefault(int(step[left]), []).append(slice(left, right))
    calcium, efficacy, now = np.zeros(start.size), start.astype(float), np.full(start.size, times[0])
    found = np.empty((times.size, start.size))
    found[0] = efficacy
    for place in range(times.size - 1):
        for some in turns.get(place, ()):
            own = synapse[some]
            level, moved = advance(rule, calcium[own], efficacy[own], moment[some] - now[own])
            calcium[own], now[own] = level + rise[some], moment[some]
            efficacy[own] = moved if moves[place] else efficacy[own]
        calcium, moved = advance(rule, calcium, efficacy, times[place + 1] - now)
        now[:] = times[place + 1]
        efficacy = moved if moves[place] else efficacy
        found[place + 1] = efficacy
    return found


# --------------------------------------------------------------------------------------- read-outs


def readouts(
    rule: Rule, start: float, before: ArrayLike, after: ArrayLike, stimulated: ArrayLike, unstimulated: ArrayLike
) -> list[tuple[str, float, str]]:
    """Return what a stimulation did to the weights, one (metric, value, unit) each.

    Parameters
    ----------
    rule : Rule
    start : float
        The efficacy at which all synapses started.
    before, after : array_like, shape (synapses,)
        Efficacy just before the stimulation and at the end.
    stimulated, unstimulated : array_like of bool, shape (synapses,)
        Synapses between two stimulated cells, and between two others.
    """
    old, new, first = (1 + (rule.weight_ratio - 1) * np.asarray(e, dtype=float) for e in (before, after, start))
    found: list[tuple[str, float, str]] = []
    for name, chosen in (("stimulated", np.asarray(stimulated)), ("unstimulated", np.asarray(unstimulated))):
        if not chosen.any():
            continue
        change = new[chosen] / old[chosen]
        tail = "" if name == "stimulated" else f"_{name}"
        found.append((f"plasticity_change_{name}", float(new[chosen].mean() / old[chosen].mean()), "fold"))
        found.append((f"plasticity_potentiated_share{tail}", float((change > 1 + _CHANGED).mean()), "1"))
        found.append((f"plasticity_depressed_share{tail}", float((change < 1 - _CHANGED).mean()), "1"))
    found.append(("plasticity_drift", float(old.mean() / first), "fold"))
    return found
