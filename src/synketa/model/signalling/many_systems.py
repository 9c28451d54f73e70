"""The cascade of many bodies at once, from the same text: exponential steps of third order, shared by all of them.

A step takes what stands linearly in its own equation, ``dx/dt = slope x + rest``, exactly, and the rest by three stages
(ETDRK3 of Cox and Matthews 2002, J Comput Phys 176:430, 10.1006/jcph.2002.6995): a state that follows a target within
minutes can be stepped over hours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.compiler import compile_expressions, compile_slopes, compile_system

__all__ = ["ManySystems"]

Array = NDArray[np.float64]
Inputs = Sequence[Any]

Later = Callable[[float, Array], Inputs]

_SMALL = 0.02  # slope x step below which the series of the weights is used


class ManySystems:
    """The equations of a cascade for many systems, whose parameters are numbers or arrays of one value a system.

    Parameters
    ----------
    cascade : Cascade
    parameters : mapping
        SI values instead of the file's, each a number or shape (n,).
    """

    def __init__(self, cascade: Cascade, parameters: Mapping[str, Any] | None = None) -> None:
        values = cascade.values(parameters)
        self.states = cascade.states
        self.inputs = tuple(cascade.system.inputs)
        self._text, self._parameters = cascade.text.equations, values
        self._rates, _ = compile_system(cascade.text.equations, True)(**values)
        self._slopes = compile_slopes(cascade.text.equations)(**values)
        self._start = [cascade.text.start[name] for name in cascade.states]

    def start(self, n: int) -> Array:
        """Return the states of `n` systems at baseline, shape (states, n)."""
        return np.repeat(np.array(self._start, dtype=float)[:, None], n, axis=1)

    def rates(self, y: Array, u: Inputs) -> list[Any]:
        """Return the rate of every state, /s."""
        return self._rates(y, u)

    def expressions(self, names: Sequence[str]) -> Callable[[Array, Inputs], tuple[Any, ...]]:
        """Return a function of states and inputs that gives some of the states and expressions of the text."""
        made: Callable[[Array, Inputs], tuple[Any, ...]] = compile_expressions(self._text, tuple(names))(
            **self._parameters
        )
        return made

    def step(self, y: Array, u: Inputs, h: Any, later: Later, now: list[Any] | None = None) -> Array:
        """Return the states after a step of third order.

        Parameters
        ----------
        y : ndarray, shape (states, n)
        u : sequence
            Inputs now, numbers or shape (n,).
        h : float or ndarray, shape (n,)
            s.
        later : callable
            ``(share of the step, states there) -> inputs there``, for a half and for 1.
        now : list, optional
            `rates` of these states and inputs, where they are known.
        """
        slopes = self._slopes(y, u)
        now = self._rates(y, u) if now is None else now
        whole = [_phi(slope * h) for slope in slopes]
        middle = np.empty_like(y)
        for k, (slope, rate) in enumerate(zip(slopes, now, strict=True)):
            middle[k] = y[k] + h / 2 * _phi(slope * h / 2)[0] * rate
        moved = self._moved((y, now, slopes), middle, later(0.5, middle))
        end = np.empty_like(y)
        for k, rate in enumerate(now):
            end[k] = y[k] + h * whole[k][0] * (rate + 2 * moved[k])
        at_end = self._moved((y, now, slopes), end, later(1.0, end))
        new = np.empty_like(y)
        for k, (first, second, third) in enumerate(whole):
            corrected = 4 * (second - 2 * third) * moved[k] + (4 * third - second) * at_end[k]
            new[k] = y[k] + h * (first * now[k] + corrected)
        return new

    def quiet_step(self, y: Array, u: Inputs, h: Any, later: Later, now: list[Any] | None = None) -> Array:
        """Return the states after a step of second order, which may be longer where little happens; as `step`."""
        slopes = self._slopes(y, u)
        now = self._rates(y, u) if now is None else now
        whole = [_phi(slope * h) for slope in slopes]
        end = np.empty_like(y)
        for k, rate in enumerate(now):
            end[k] = y[k] + h * whole[k][0] * rate
        moved = self._moved((y, now, slopes), end, later(1.0, end))
        for k, (_, second, _) in enumerate(whole):
            end[k] += h * second * moved[k]
        return end

    def _moved(self, start: tuple[Array, list[Any], list[Any]], y: Array, u: Inputs) -> list[Any]:
        """Return by what the rest of each equation has changed: the rate, less what the linear part has."""
        y0, now, slopes = start
        then = self._rates(y, u)
        return [then[k] - now[k] - slope * (y[k] - y0[k]) for k, slope in enumerate(slopes)]


_Weights = tuple[Any, Any, Any]


def _phi(z: Any) -> _Weights:
    """Return (exp(z) - 1)/z, then twice what is left of it after its first term, over z."""
    return _phi_of_arrays(z) if np.ndim(z) else _phi_of_number(float(z))


@lru_cache(maxsize=20_000)
def _phi_of_number(z: float) -> _Weights:
    first, second, third = _phi_of_arrays(np.array([z]))
    return float(first[0]), float(second[0]), float(third[0])


def _phi_of_arrays(z: Array) -> _Weights:
    small = np.abs(z) < _SMALL
    safe = np.where(small, 1.0, z)
    first = np.expm1(safe) / safe
    second = (first - 1) / safe
    third = (second - 0.5) / safe
    if not small.any():
        return first, second, third
    last = 1 / 6 + z * (1 / 24 + z * (1 / 120 + z / 720))
    middle = 0.5 + z * last
    return np.where(small, 1 + z * middle, first), np.where(small, middle, second), np.where(small, last, third)
