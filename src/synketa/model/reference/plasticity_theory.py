"""What the rule of plasticity does in theory: spike pairs, trains that repeat, ongoing Poisson activity.

The reference that the network's synapses are held against, and material for teaching: closed forms and one integral,
no simulation. All values are SI floats (s, Hz); calcium is in units of the threshold of depression.

Any two trains are followed with or without calcium through NMDA receptors at postsynaptic spikes. Without it
(`C_NMDA` = 0) the curves are those of Graupner and Brunel (2012). The distribution of calcium under Poisson firing has
a closed form without it only, for with it a postsynaptic spike's part depends on what came before; then the shares of
time are taken along trains.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np

from synketa.model.synaptic_plasticity import Array, Rule, advance, rises

__all__ = [
    "baseline",
    "efficacy_after",
    "expected_change",
    "pair_change",
    "poisson_fractions",
    "time_fractions",
]

_CELLS = 4000  # grid of the density of calcium, per smallest amplitude


def _events(
    rule: Rule, pre: Iterable[float], post: Iterable[float], is_open: float, period: float | None = None
) -> list[tuple[float, float]]:
    """Return when calcium rises and by how much, in order.

    Parameters
    ----------
    rule : Rule
    pre, post : iterable of float
        Spike times, s.
    is_open : float
        Share of NMDA receptors that no drug blocks.
    period : float, optional
        s, when the trains repeat for ever; times are then within it.
    """
    spikes = sorted([(time + rule.delay, True) for time in pre] + [(time, False) for time in post])
    if period is not None:
        spikes = sorted((time % period, sent) for time, sent in spikes)
    if not spikes:
        return []
    bound, now = 0.0, spikes[0][0]
    if period is not None:  # what holds glutamate at the first spike: a fixed point of one period, which is linear
        bound = _bound_after(rule, spikes, period, 0.0)
        kept = _bound_after(rule, spikes, period, 1.0) - bound
        bound /= 1 - kept
    events = []
    for time, sent in spikes:
        bound *= math.exp(-(time - now) / rule.tau_bound)
        events.append((time, float(rises(rule, sent, is_open, bound))))
        bound += rule.binding * (1 - bound) * sent
        now = time
    return events


def _bound_after(rule: Rule, spikes: Sequence[tuple[float, bool]], period: float, bound: float) -> float:
    """Return the share of receptors that hold glutamate a period after the first spike, from that just before it."""
    now = spikes[0][0]
    for time, sent in spikes:
        bound *= math.exp(-(time - now) / rule.tau_bound)
        bound += rule.binding * (1 - bound) * sent
        now = time
    return bound * math.exp(-(spikes[0][0] + period - now) / rule.tau_bound)


def efficacy_after(
    rule: Rule,
    pre: Sequence[float],
    post: Sequence[float],
    efficacy: float,
    until: float | None = None,
    is_open: float = 1.0,
) -> float:
    """Return the efficacy after two spike trains, calcium having been 0 and no receptor having held glutamate.

    Parameters
    ----------
    rule : Rule
    pre, post : sequence of float
        Spike times, s.
    efficacy : float
        At the start.
    until : float, optional
        s; default: when calcium has decayed.
    is_open : float
        Share of NMDA receptors that no drug blocks.
    """
    events = _events(rule, pre, post, is_open)
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


def time_fractions(
    rule: Rule, pre: Sequence[float], post: Sequence[float], period: float, is_open: float = 1.0
) -> tuple[float, float]:
    """Return the shares of time above `theta_d` and `theta_p` when two trains repeat with a period for ever.

    Parameters
    ----------
    rule : Rule
    pre, post : sequence of float
        Spike times, s.
    period : float
        s.
    is_open : float
        Share of NMDA receptors that no drug blocks.
    """
    events = _events(rule, pre, post, is_open, period)
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

    Raises
    ------
    ValueError
        A postsynaptic spike's calcium depends on presynaptic ones (`C_NMDA` > 0): there is no closed form.
    """
    if rule.C_NMDA > 0:
        raise ValueError("with C_NMDA > 0 take time_fractions along two trains")
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
    cumulative = np.empty_like(grid)
    cumulative[0] = smallest**power
    ratio = 1.0  # F / c^power at the last point

    def below(c: Array) -> Array:
        """Return F where it is known."""
        low = np.maximum(c, 0.0) ** power * (c > 0)
        return np.where(c <= smallest, low, np.interp(c, grid, cumulative))

    for start in range(0, grid.size - 1, _CELLS):
        # The middle of a step: F(c - C) starts with a vertical slope.
        edges = grid[start : start + _CELLS + 1]
        middle = (edges[1:] + edges[:-1]) / 2
        loss = sum(count * below(middle - size) for count, size in jumps) * middle ** (-power - 1)
        ratios = ratio - step * np.cumsum(loss)
        cumulative[start + 1 : start + edges.size] = ratios * edges[1:] ** power
        ratio = float(ratios[-1])
    whole = cumulative[-1]
    first, second = (1 - float(below(np.array([theta]))[0] / whole) for theta in (rule.theta_d, rule.theta_p))
    return max(0.0, first), max(0.0, second)


def baseline(rule: Rule, shares: tuple[float, float]) -> tuple[float, float]:
    """Return the efficacy at which ongoing activity leaves it in the mean, and the time it needs, s.

    Without activity above a threshold it is 0.5 and the time is infinite.

    Parameters
    ----------
    rule : Rule
    shares : tuple of float
        Of time above `theta_d` and `theta_p`: from `poisson_fractions` or `time_fractions`.
    """
    total = rule.gamma_p * shares[1] + rule.gamma_d * shares[0]
    return (rule.gamma_p * shares[1] / total, rule.tau / total) if total > 1e-12 else (0.5, math.inf)
