"""How far each constant of the slow side can move what it computes: both ends of its range, all of them at once."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.units import HOUR
from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.integrator import Steps, integrate

__all__ = ["influences"]

#: What a dose of 10 mg/kg does in mice: the network's answer, near enough to rank constants by.
_SURGE, _BLOCK, _PEAK, _LEVEL = 0.28, 0.3, 1200.0, 2e-3  # excess, share blocked, time of the peak (s), mol/m3
_SPAN, _STEP = 26 * HOUR, 180.0
#: Curves that findings are read from.
_CURVES = (
    "bdnf", "mtorc1", "p_eef2", "protein", "formation", "spines", "spines_in_slices", "spines_in_vivo", "mushroom",
    "thin", "old_spines", "spine_AMPA_factor",
)  # fmt: skip


def influences(
    cascade: Cascade, ranges: Mapping[str, tuple[float, float]], arms: Collection[frozenset[str]]
) -> dict[str, float]:
    """Return how far each constant moves any curve of the slow side, as a fold, between the ends of its range.

    The cascade alone hears a surge like that of a sub-anaesthetic dose; spines and inhibition do not come back to it.

    Parameters
    ----------
    cascade : Cascade
    ranges : mapping
        Constant -> low and high, SI.
    arms : collection of frozenset
        Arms of the cascade that are raised together; each set is looked at, and the largest move counts.
    """
    moved = dict.fromkeys(ranges, 0.0)
    if not ranges:
        return moved
    names = [*ranges]
    own = cascade.values()
    parameters: dict[str, Any] = {}
    for place, name in enumerate(names):  # one system for each end of each range, and one as it is
        values = np.full(2 * len(names) + 1, own[name])
        values[2 * place : 2 * place + 2] = ranges[name]
        parameters[name] = values
    for raised in {*arms} or {frozenset[str]()}:
        curves = _curves(cascade, parameters, raised)
        for place, name in enumerate(names):
            ends = np.abs(curves[:, 2 * place : 2 * place + 2] - curves[:, -1:])
            moved[name] = max(moved[name], float(np.nanmax(ends, initial=0.0)))
    return moved


def _curves(cascade: Cascade, parameters: Mapping[str, Any], raised: Collection[str]) -> NDArray[np.float64]:
    """Return the curves of all systems, shape (curves, systems, times)."""
    times = np.arange(0.0, _SPAN + 1, 10 * _STEP)
    inputs: dict[str, Any] = {
        "surge": lambda t: 1 + _SURGE * _course(t),
        "resting": lambda t: 1 - _BLOCK * _course(t),
        "drug_level": lambda t: _LEVEL * _course(t),
        "imaging": 1.0,
    }
    inputs |= {name: inputs["drug_level"] for name in cascade.levels}
    inputs |= dict.fromkeys(raised, 1.0)
    given = {name: signal for name, signal in inputs.items() if name in cascade.system.inputs}
    series = integrate(cascade, times, given, parameters=parameters, steps=Steps(fixed=_STEP))
    return np.stack([series[name] for name in _CURVES if name in series])


@cache
def _course(t: float) -> float:
    """Return the course of a dose, 1 at its peak."""
    late = max(t, 0.0) / _PEAK
    return late * math.exp(1 - late)
