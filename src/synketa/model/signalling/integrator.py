"""The cascade alone over slow time: what the network would answer comes from a table, a surface or a stored run."""

from __future__ import annotations

import itertools
import math
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.errors import ConfigurationError, Fault, SynketaError, nearest, unknown
from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.compiler import compile_system

__all__ = ["Pulse", "Steps", "expressions", "integrate", "vector_rates"]

Array = NDArray[np.float64]
Feedback = Callable[[float, Mapping[str, float]], Mapping[str, float]]


@dataclass(frozen=True)
class Pulse:
    """An input that is `level` from `start` to `stop` (s of slow time) and 0 outside."""

    start: float
    stop: float = math.inf
    level: float = 1.0

    def __call__(self, t: float) -> float:
        """Return the level at one time."""
        return self.level if self.start <= t < self.stop else 0.0


Signal = float | Pulse | Callable[[float], float] | ArrayLike


@dataclass(frozen=True)
class Steps:
    """How slow time is stepped through.

    Attributes
    ----------
    breaks : sequence of float
        Times at which an input jumps, besides the edges of pulses, s.
    max_step : float
        Of adaptive steps, s: what lasts longer than this is never stepped over. Breaks are always met.
    tolerance : float
        Of adaptive steps, relative.
    fixed : float, optional
        Fixed steps of fourth order instead, at most this long, s; above 3 min they are unstable.
    """

    breaks: Sequence[float] = ()
    max_step: float = 900.0
    tolerance: float = 1e-6
    fixed: float | None = None


ADAPTIVE = Steps()


def integrate(
    cascade: Cascade,
    times: ArrayLike,
    inputs: Mapping[str, Signal] | None = None,
    *,
    start: Mapping[str, float] | None = None,
    parameters: Mapping[str, float] | None = None,
    feedback: Feedback | None = None,
    steps: Steps = ADAPTIVE,
) -> dict[str, Array]:
    """Run the cascade alone over slow time.

    Parameters
    ----------
    cascade : Cascade
    times : array_like
        s, increasing; the state is `start` at the first.
    inputs : mapping, optional
        What the network gives (drives) and what an experiment does (arms): name -> a number, a `Pulse`, a function
        of time, or an array on `times`, linear between them. What is left out stays at its baseline.
    start : mapping, optional
        States to begin with instead of the baseline.
    parameters : mapping, optional
        SI values instead of the file's. With fixed steps a value may be an array: one system per entry.
    feedback : callable, optional
        ``(t, outputs) -> drives``, called with the cascade's `outputs`: a response surface in the loop.
    steps : Steps

    Returns
    -------
    dict
        ``time``, every state, every expression and every input of the text; shape (n,), or (systems, n).

    Raises
    ------
    ConfigurationError
        An unknown name, an input that acts on the network, or times that do not increase.
    SynketaError
        The equations could not be integrated.
    """
    at = np.asarray(times, dtype=float)
    signals = _signals(cascade, at, inputs or {})
    first = {**cascade.text.start, **(start or {})}
    if strange := sorted(set(first) - set(cascade.states)):
        hint, want = nearest(strange[0], cascade.states), f"a state: {', '.join(cascade.states)}"
        raise ConfigurationError(Fault(f"cascade {cascade.name}", "start", f'"{strange[0]}"', want, hint))
    y0 = [first[name] for name in cascade.states]
    values = cascade.values(parameters)
    rates, rules = compile_system(cascade.text.equations, steps.fixed is not None)(**values)
    inputs_at = _inputs_over_time(cascade, signals, rules, feedback)
    cuts = _cuts(at, {edge for signal in signals for edge in signal.edges} | set(steps.breaks))
    if steps.fixed is None:
        y = _adaptive(_rates_of(cascade, rates, inputs_at), at, y0, cuts, steps)
    else:
        systems = np.broadcast_shapes(*(np.shape(value) for value in values.values()))
        begin = np.array([np.broadcast_to(value, systems) for value in y0], dtype=float)
        y = _fixed(lambda t, y: np.array(np.broadcast_arrays(*rates(y, inputs_at(t, y)))), at, begin, cuts, steps.fixed)
    if feedback is None:
        drawn = [np.broadcast_to(signal.sample(at), y.shape[1:]) for signal in signals]
    else:
        rows = [inputs_at(float(t), y[..., index]) for index, t in enumerate(at)]
        drawn = [np.stack([np.asarray(row[k], dtype=float) for row in rows], axis=-1) for k in range(len(signals))]
    over_all_times = compile_system(cascade.text.equations, True)(**_columns(values))[1]
    ruled = [np.broadcast_to(value, y.shape[1:]) for value in over_all_times(y, drawn)]
    names = ("time", *cascade.states, *cascade.system.rules, *cascade.system.inputs)
    return dict(zip(names, (at, *y, *ruled, *drawn), strict=True))


def _rates_of(
    cascade: Cascade, rates: Callable[..., list[float]], inputs_at: Callable[[float, Any], list[Any]]
) -> Callable[[Array, float], list[float]]:
    """Return the rates of one system, which say where its equations cannot be computed."""

    def rates_at(y: Array, t: float) -> list[float]:
        state = y.tolist()
        try:
            return rates(state, inputs_at(t, state))
        except (TypeError, ValueError, ArithmeticError) as error:  # a power of what is below 0 is complex
            below = [f"{name} {value:.3g}" for name, value in zip(cascade.states, state, strict=True) if value < -1e-9]
            why = f"below 0: {', '.join(below)}" if below else str(error)
            where = f"cascade {cascade.name}, {t / 3600:.4g} h"
            raise SynketaError(f"{where}: its equations cannot be computed with these values; {why}") from error

    return rates_at


def _cuts(at: Array, edges: set[float]) -> list[float]:
    """Return where integration stops and starts anew: at jumps of the inputs, or at a time asked for beside one."""
    near = {edge: float(at[np.abs(at - edge).argmin()]) for edge in edges if np.isfinite(edge)}
    # A cut next to a time asked for would leave a segment too short to step in.
    cuts = sorted({time if abs(time - edge) < 1e-3 else edge for edge, time in near.items()})
    return [edge for edge in cuts if at[0] < edge < at[-1]]


def expressions(
    cascade: Cascade, series: Mapping[str, Array], parameters: Mapping[str, float] | None = None
) -> dict[str, Array]:
    """Return every expression of the text along series of the states and inputs."""
    system = cascade.system
    rules = compile_system(cascade.text.equations, True)(**cascade.values(parameters))[1]
    values = rules([series[name] for name in system.states], [series[name] for name in system.inputs])
    size = series["time"].shape
    return {name: np.broadcast_to(value, size).copy() for name, value in zip(system.rules, values, strict=True)}


def vector_rates(cascade: Cascade) -> tuple[Callable[..., list[Any]], Callable[..., tuple[Any, ...]]]:
    """Return rates of the states and values of the expressions as functions of (states, inputs), for arrays."""
    return compile_system(cascade.text.equations, True)(**cascade.values())


def _columns(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters that broadcast against (systems, n)."""
    return {name: np.asarray(value)[:, None] if np.ndim(value) else value for name, value in values.items()}


@dataclass(frozen=True)
class _Signal:
    """An input as a function of one time, as an array over many, and where it jumps."""

    get: Callable[[float], Any]
    sample: Callable[[Array], Any]
    edges: tuple[float, ...] = ()
    constant: bool = False


def _signals(cascade: Cascade, at: Array, inputs: Mapping[str, Signal]) -> list[_Signal]:
    """Return the inputs in the order of the text."""
    where = f"cascade {cascade.name}"
    faults = []
    if at.ndim != 1 or at.size < 2 or not np.isfinite(at).all() or not (np.diff(at) > 0).all():
        faults.append(Fault(where, "times", "an array that does not increase", "two or more increasing times in s"))
    for name, signal in inputs.items():
        if name not in cascade.inputs:
            faults.append(unknown(where, "inputs", name, cascade.inputs))
        elif cascade.inputs[name].kind == "network":
            faults.append(Fault(where, f"inputs.{name}", "an arm that acts on the network", "its effect on the drives"))
        elif not callable(signal) and np.ndim(signal) and np.shape(signal) != at.shape:
            got = f"an array of shape {np.shape(signal)}"
            faults.append(Fault(where, f"inputs.{name}", got, f"one value per time, {at.size}"))
    if faults:
        raise ConfigurationError(*faults)
    return [_signal(inputs.get(name, cascade.inputs[name].baseline), at) for name in cascade.system.inputs]


def _signal(signal: Signal, at: Array) -> _Signal:
    if callable(signal):
        edges = (signal.start, signal.stop) if isinstance(signal, Pulse) else ()
        return _Signal(signal, lambda times: np.array([signal(float(t)) for t in times]), edges)
    if np.ndim(signal):
        values = np.asarray(signal, dtype=float)
        return _Signal(_linear(at, values), lambda times: values)
    value = float(signal)  # type: ignore[arg-type]  # 0 dimensions
    return _Signal(lambda t: value, lambda times: value, constant=True)


def _linear(at: Array, values: Array) -> Callable[[float], float]:
    """Return a linear interpolation that is quick for one number at a time."""
    x, y = at.tolist(), values.tolist()
    slopes = [*(np.diff(values) / np.diff(at)).tolist(), 0.0]

    def interpolate(t: float) -> float:
        k = bisect_right(x, t) - 1
        return float(y[k] + slopes[k] * (t - x[k])) if k >= 0 else float(y[0])

    return interpolate


def _inputs_over_time(
    cascade: Cascade,
    signals: list[_Signal],
    rules: Callable[..., tuple[Any, ...]],
    feedback: Feedback | None,
) -> Callable[[float, Any], list[Any]]:
    """Return the inputs as a function of time and, in a closed loop, of what the cascade gives back."""
    start = [signal.get(0.0) if signal.constant else 0.0 for signal in signals]
    moving = [(index, signal.get) for index, signal in enumerate(signals) if not signal.constant]

    def in_open_loop(t: float, y: Any) -> list[Any]:
        u = start.copy()
        for index, get in moving:
            u[index] = get(t)
        return u

    if feedback is None:
        return in_open_loop
    system = cascade.system
    row = {name: index for index, name in enumerate(system.inputs)}
    order = {name: index for index, name in enumerate((*system.states, *system.rules))}
    outputs = [(name, order[name]) for name in cascade.outputs]

    def in_closed_loop(t: float, y: Any) -> list[Any]:
        u = in_open_loop(t, y)
        values = (*y, *rules(y, u))  # outputs depend on states and arms only: Cascade has checked it
        for name, value in feedback(t, {name: values[index] for name, index in outputs}).items():
            u[row[name]] = value
        return u

    return in_closed_loop


def _adaptive(f: Callable[..., Any], at: Array, y0: list[float], cuts: list[float], steps: Steps) -> Array:
    """Integrate with LSODA from cut to cut, so that no jump is inside a step."""
    from scipy.integrate import odeint  # slow to import, and the network's runs do not need it

    y = np.empty((len(y0), at.size))
    y[:, 0] = state = np.array(y0)
    edges = [float(at[0]), *cuts, float(at[-1])]
    for left, right in itertools.pairwise(edges):
        inside = np.flatnonzero((at > left) & (at < right if right < at[-1] else at <= right))
        # At a cut the new value holds, so a segment ends just before it.
        stop = right if right == at[-1] else math.nextafter(right, left)
        grid = np.concatenate([[left], at[inside], [] if inside.size and at[inside[-1]] >= stop else [stop]])
        path, message = odeint(
            f,
            state,
            grid,
            rtol=steps.tolerance,
            atol=steps.tolerance / 100,
            hmax=steps.max_step,
            mxstep=100_000,
            tcrit=[stop],
            full_output=True,
        )
        if message["message"] != "Integration successful." or not np.isfinite(path).all():
            raise SynketaError(
                f"the cascade could not be integrated from {left:g} to {right:g} s: {message['message']}"
            )
        y[:, inside] = path[1 : 1 + inside.size].T
        state = path[-1]
        y[:, at == right] = state[:, None]
    return y


def _fixed(f: Callable[..., Array], at: Array, y0: Array, cuts: list[float], step: float) -> Array:
    """Integrate with Runge and Kutta's four stages on a grid that contains the times asked for and the cuts."""
    state = y0
    y = np.empty((*y0.shape, at.size))
    y[..., 0] = state
    knots = np.unique(np.concatenate([at, cuts]))
    row = 0
    for left, right in itertools.pairwise(knots):
        count = max(1, math.ceil((right - left) / step - 1e-9))
        h = (right - left) / count
        for k in range(count):
            t = left + k * h
            end = math.nextafter(t + h, t)  # before a jump at the end of the step
            k1 = f(t, state)
            k2 = f(t + h / 2, state + h / 2 * k1)
            k3 = f(t + h / 2, state + h / 2 * k2)
            k4 = f(end, state + h * k3)
            state = state + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        if right == at[row + 1]:
            row += 1
            y[..., row] = state
    return y
