"""The cascade of many bodies at once, from the same text: exponential steps of third order, shared by all of them.

A step takes what stands linearly in its own equation, ``dx/dt = slope x + rest``, exactly, and the rest by three stages
(ETDRK3 of Cox and Matthews 2002, J Comput Phys 176:430, 10.1006/jcph.2002.6995): a state that follows a target within
minutes can be stepped over hours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
        """Return the states after a step.

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
        half, whole = [_phi(slope * h / 2)[0] for slope in slopes], [_phi(slope * h) for slope in slopes]
        middle = np.empty_like(y)
        for k, rate in enumerate(now):
            middle[k] = y[k] + h / 2 * half[k] * rate
        then = self._rates(middle, later(0.5, middle))
        # what the rest of an equation has moved by: its rate less that of the linear part
        moved = [then[k] - now[k] - slope * (middle[k] - y[k]) for k, slope in enumerate(slopes)]
        end = np.empty_like(y)
        for k, rate in enumerate(now):
            end[k] = y[k] + h * whole[k][0] * (rate + 2 * moved[k])
        then = self._rates(end, later(1.0, end))
        new = np.empty_like(y)
        for k, (slope, (first, second, third)) in enumerate(zip(slopes, whole, strict=True)):
            at_end = then[k] - now[k] - slope * (end[k] - y[k])
            corrected = 4 * (second - 2 * third) * moved[k] + (4 * third - second) * at_end
            new[k] = y[k] + h * (first * now[k] + corrected)
        return new


def _phi(z: Any) -> tuple[Any, Any, Any]:
    """Return (exp(z) - 1)/z, then twice what is left of it after its first term, over z."""
    small = np.abs(z) < _SMALL
    safe = np.where(small, 1.0, z)
    first = np.expm1(safe) / safe
    second = (first - 1) / safe
    third = (second - 0.5) / safe
    terms = [1 / 6 + z * (1 / 24 + z * (1 / 120 + z / 720))]
    terms.insert(0, 0.5 + z * terms[0])
    terms.insert(0, 1 + z * terms[0])
    return tuple(np.where(small, term, value) for term, value in zip(terms, (first, second, third), strict=True))  # type: ignore[return-value]
