"""Calcium-based potentiation and depression of a synapse: the rule by itself. Numbers only, no simulation.

After Graupner and Brunel (2012): every presynaptic spike adds to the calcium of a synapse, after a delay, and so does
every postsynaptic one; between them calcium decays. While it is above `theta_d` the efficacy falls towards 0, while it
is above `theta_p` it rises towards 1, above both it does both. The potential is flat: the efficacy rests while calcium
is low, so that what happens between two spikes has a closed form, which is what every plastic synapse of the network
takes at its events (see ``models/plasticity``).

Unlike in the source, a postsynaptic spike finds NMDA receptors that hold glutamate or do not. It adds ``C_post +
C_NMDA open bound``: `open` is the share of the cell's NMDA receptors that no drug blocks, `bound` the share of the
synapse's that hold glutamate, of which every presynaptic spike binds a part. A presynaptic spike adds ``C_pre open``.
With `C_NMDA` = 0 and all receptors open the rule is the published one. What protocols and ongoing activity do in theory
is in `synketa.model.reference.plasticity_theory`.

All values are SI floats (s, Hz) or arrays of them; calcium is in units of the threshold of depression.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.parameter import Noun, Parameter, of

__all__ = ["Plasticity", "Rule", "advance", "efficacy_trajectories", "readouts", "rises"]

Array = NDArray[np.float64]
Number = Annotated[Parameter, of("dimensionless")]
Time = Annotated[Parameter, of("time")]

_CHANGED = 0.1  # relative change of weight from which a synapse counts as potentiated or depressed


@dataclass(frozen=True)
class Rule:
    """The numbers of the rule.

    Attributes
    ----------
    tau_calcium : float
        Decay of calcium, s.
    C_pre : float
        What a presynaptic spike adds, through NMDA receptors that are all open.
    C_post : float
        What a postsynaptic spike adds without any NMDA receptor.
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
    C_NMDA : float
        What a postsynaptic spike adds through NMDA receptors that are all open and all hold glutamate.
    tau_bound : float
        Time constant with which glutamate leaves them, s.
    binding : float
        Share of the receptors without glutamate that a presynaptic spike binds.
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
    C_NMDA: float = 0.0
    tau_bound: float = 0.05
    binding: float = 0.5


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
    C_NMDA: Number
    tau_bound: Time
    binding: Number
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
        return Rule(**numbers | {name: scale * numbers[name] for name in ("C_pre", "C_post", "C_NMDA")})

    def values(self) -> dict[str, float]:
        """Return what the plastic synapses share."""
        # Brian2 keeps the endings _pre and _post for the cells.
        other = {
            "C_pre": "pre_calcium", "C_post": "post_calcium", "C_NMDA": "NMDA_calcium", "delay": "calcium_delay",
        }  # fmt: skip
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


def rises(rule: Rule, sent: Any, is_open: Any, bound: Any) -> Any:
    """Return what spikes add to calcium: presynaptic ones where `sent`, else postsynaptic ones.

    Parameters
    ----------
    rule : Rule
    sent : bool or array_like of bool
    is_open : float or array_like
        Share of the postsynaptic cell's NMDA receptors that no drug blocks.
    bound : float or array_like
        Share of the synapse's NMDA receptors that hold glutamate just before.
    """
    return np.where(sent, rule.C_pre * is_open, rule.C_post + rule.C_NMDA * is_open * bound)


# ------------------------------------------------------------------------------------ many synapses


def efficacy_trajectories(
    rule: Rule,
    times: Array,
    moves: NDArray[np.bool_],
    pre: tuple[NDArray[np.int64], Array, Array],
    post: tuple[NDArray[np.int64], Array, Array],
    start: Array,
) -> Array:
    """Follow the efficacies of many synapses along the spikes of a network: what the network's own did meanwhile.

    Parameters
    ----------
    rule : Rule
    times : ndarray, shape (n,)
        When to look, s; calcium is 0 at the first, and no receptor holds glutamate.
    moves : ndarray of bool, shape (n - 1,)
        Between which of them efficacies move; elsewhere only calcium does.
    pre, post : tuple of ndarray
        Of every presynaptic and every postsynaptic spike the synapse, its time (s), and the share of the postsynaptic
        cell's NMDA receptors that is open then.
    start : ndarray, shape (synapses,)
        Efficacies at the first time.

    Returns
    -------
    ndarray, shape (n, synapses)
        Efficacies.
    """
    synapse, moment, is_open = (np.concatenate(pair) for pair in zip(pre, post, strict=True))
    sent = np.arange(synapse.size) < pre[0].size
    moment = moment + rule.delay * sent
    kept = (moment > times[0]) & (moment <= times[-1])
    synapse, moment, is_open, sent = synapse[kept], moment[kept], is_open[kept], sent[kept]
    order, turns = _turns(np.searchsorted(times, moment) - 1, synapse, moment)
    synapse, moment, is_open, sent = synapse[order], moment[order], is_open[order], sent[order]
    calcium, bound = np.zeros(start.size), np.zeros(start.size)
    efficacy, now = start.astype(float), np.full(start.size, times[0])
    trajectories = np.empty((times.size, start.size))
    trajectories[0] = efficacy
    for place in range(times.size - 1):
        for some in turns.get(place, ()):
            own = synapse[some]
            elapsed = moment[some] - now[own]
            level, moved = advance(rule, calcium[own], efficacy[own], elapsed)
            holding = bound[own] * np.exp(-elapsed / rule.tau_bound)
            calcium[own] = level + rises(rule, sent[some], is_open[some], holding)
            bound[own] = holding + rule.binding * (1 - holding) * sent[some]
            now[own] = moment[some]
            efficacy[own] = moved if moves[place] else efficacy[own]
        elapsed = times[place + 1] - now
        calcium, moved = advance(rule, calcium, efficacy, elapsed)
        bound *= np.exp(-elapsed / rule.tau_bound)
        now[:] = times[place + 1]
        efficacy = moved if moves[place] else efficacy
        trajectories[place + 1] = efficacy
    return trajectories


def _turns(
    step: NDArray[np.int64], synapse: NDArray[np.int64], moment: Array
) -> tuple[NDArray[np.int64], dict[int, list[slice]]]:
    """Order events so that many synapses are advanced at once.

    A turn is one event of each synapse that still has one in a step.

    Parameters
    ----------
    step, synapse, moment : ndarray, shape (events,)
        Of each event the step that it falls in, its synapse and its time, s.

    Returns
    -------
    order : ndarray, shape (events,)
    turns : dict
        Step -> slices of the ordered events, one slice a turn.
    """
    order = np.lexsort((moment, synapse, step))
    first = np.ones(step.size, bool)
    first[1:] = (np.diff(step[order]) != 0) | (np.diff(synapse[order]) != 0)
    turn = np.arange(step.size) - np.maximum.accumulate(np.where(first, np.arange(step.size), 0))
    by_turn = np.lexsort((turn, step[order]))
    order, turn = order[by_turn], turn[by_turn]
    steps = step[order]
    edges = np.flatnonzero((np.diff(steps, prepend=-1) != 0) | (np.diff(turn, prepend=-1) != 0)).tolist()
    turns: dict[int, list[slice]] = {}
    for left, right in zip(edges, [*edges[1:], step.size], strict=True):
        turns.setdefault(int(steps[left]), []).append(slice(left, right))
    return order, turns


# --------------------------------------------------------------------------------------- read-outs


def readouts(
    rule: Rule, start: float, before: ArrayLike, after: ArrayLike, stimulated: ArrayLike, unstimulated: ArrayLike
) -> list[tuple[str, float, str]]:
    """Return what a stimulation did to the weights: metric, value and unit of each number.

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
    result: list[tuple[str, float, str]] = []
    for name, chosen in (("stimulated", np.asarray(stimulated)), ("unstimulated", np.asarray(unstimulated))):
        if not chosen.any():
            continue
        change = new[chosen] / old[chosen]
        tail = "" if name == "stimulated" else f"_{name}"
        result.append((f"plasticity_change_{name}", float(new[chosen].mean() / old[chosen].mean()), "fold"))
        result.append((f"plasticity_potentiated_share{tail}", float((change > 1 + _CHANGED).mean()), "1"))
        result.append((f"plasticity_depressed_share{tail}", float((change < 1 - _CHANGED).mean()), "1"))
    result.append(("plasticity_drift", float(old.mean() / first), "fold"))
    return result
