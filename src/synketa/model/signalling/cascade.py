"""The slow side: minutes to weeks, from one text that Brian2 runs beside the network and this module runs alone.

The text is parsed and checked here, never evaluated as it stands: only arithmetic, comparisons and a few
functions pass, and what passes is compiled into one plain function. Alone, the cascade needs the network's
answer from elsewhere: a table, a response surface, or a stored run.
"""

from __future__ import annotations

import ast
import itertools
import math
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from typing import Any, Literal, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray
from pydantic import Field, model_validator

from synketa.common.equation_text import Declared, declared
from synketa.common.errors import ConfigurationError, Fault, SynketaError, invalid, nearest, unknown
from synketa.common.parameter import AnyQuantity, Noun
from synketa.common.units import DAY, HOUR, unit_dimension

__all__ = [
    "Cascade",
    "Pulse",
    "expressions",
    "integrate",
    "readouts",
    "turnover",
    "vector_rates",
]

Array = NDArray[np.float64]
Feedback = Callable[[float, Mapping[str, float]], Mapping[str, float]]

#: Baselines are exact: at the start no state may move by more than this in a day.
DRIFT_PER_DAY = 1e-9


class CascadeText(Noun):
    """The equations in Brian2 syntax, and the state at time 0."""

    equations: str
    start: dict[str, float]


class Input(Noun):
    """Something that an experiment, or the network, sets while the cascade runs.

    Attributes
    ----------
    kind : {"drive", "cascade", "network"}
        Where it comes from or acts: ``drive`` is the network's answer, ``cascade`` an arm inside the text,
        ``network`` an arm that changes the network instead and is not in the text.
    """

    title: str
    kind: Literal["drive", "cascade", "network"]
    baseline: float


class Limits(Noun):
    """Bounds of constants that their unit does not set: the equations make no sense beyond them.

    Attributes
    ----------
    above, below, at_most : dict
        Parameter -> SI value.
    """

    above: dict[str, float] = Field(default_factory=dict)
    below: dict[str, float] = Field(default_factory=dict)
    at_most: dict[str, float] = Field(default_factory=dict)


class Cascade(Noun):
    """Signalling, protein, spines and homeostasis, every state a fold of its own baseline or an excess over it.

    Attributes
    ----------
    text : CascadeText
    inputs : dict
        Name -> what it is; arms are 0 at baseline.
    outputs : list
        What the network takes back.
    recorded : list
        Expressions that are kept of a run, besides the states.
    parameters : dict
    limits : Limits
    """

    name: str
    title: str
    description: str = ""
    text: CascadeText
    inputs: dict[str, Input]
    outputs: list[str]
    recorded: list[str] = Field(default_factory=list)
    parameters: dict[str, AnyQuantity] = Field(repr=False)
    limits: Limits = Field(default_factory=Limits)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        faults = _faults(self) or _beyond(self) or _drifts(self)
        if faults:
            raise ConfigurationError(*faults)
        return self

    @property
    def states(self) -> tuple[str, ...]:
        """The names of the differential equations, in the order of the text."""
        return _system(self.text.equations).states

    @property
    def drives(self) -> tuple[str, ...]:
        """The names of what the network gives."""
        return tuple(name for name, one in self.inputs.items() if one.kind == "drive")

    @property
    def arms(self) -> tuple[str, ...]:
        """The names of the inputs that an experiment may raise."""
        return tuple(name for name, one in self.inputs.items() if one.kind != "drive")

    def values(self, overrides: Mapping[str, float] | None = None) -> dict[str, float]:
        """Return every parameter in SI units, some of them replaced."""
        result = {name: parameter.value for name, parameter in self.parameters.items()}
        for name, value in (overrides or {}).items():
            if name not in result:
                raise ConfigurationError(unknown(f"cascade {self.name}", "parameters", name, result))
            result[name] = value
        return result


# ---------------------------------------------------------------------------------------------------------
# From text to function


def _clip(x: float, low: float, high: float) -> float:
    return low if x < low else high if x > high else x


#: What the text may call, for numbers and for arrays.
FUNCTIONS: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
    "clip": (_clip, lambda x, low, high: np.minimum(np.maximum(x, low), high)),
    "int": (int, lambda x: np.asarray(x, dtype=float)),
    "exp": (math.exp, np.exp),
    "log": (math.log, np.log),
    "sqrt": (math.sqrt, np.sqrt),
}

_NODES = (
    ast.Expression, ast.Name, ast.Load, ast.Constant, ast.Call, ast.BinOp, ast.UnaryOp, ast.Compare,
    ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow, ast.USub, ast.Lt, ast.LtE, ast.Gt, ast.GtE,
)  # fmt: skip

#: Supplied by the engine: 1 when the cascade runs alone, on its own time.
SUPPLIED = {"acceleration": "1.0", "inf": "inf"}


class _Floats(ast.NodeTransformer):
    """Turn whole numbers into floats: a power of integers could grow without bound, one of floats cannot."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant(float(node.value))  # type: ignore[arg-type]  # checked to be a number


def parse_expression(code: str) -> ast.expr:
    """Parse one right-hand side and refuse everything but arithmetic, comparisons and known functions."""
    tree = ast.parse(code.strip(), mode="eval")
    for node in ast.walk(tree):
        if not isinstance(node, _NODES):
            raise invalid(f'"{ast.unparse(node)}"', "arithmetic, comparisons, and clip, int, exp, log or sqrt")
        if isinstance(node, ast.Call) and (
            not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS or node.keywords
        ):
            raise invalid(f'"{ast.unparse(node)}"', f"one of the functions {', '.join(FUNCTIONS)}")
        if isinstance(node, ast.Constant) and (
            isinstance(node.value, bool) or not isinstance(node.value, (int, float))
        ):
            raise invalid(repr(node.value), "a number")
        if isinstance(node, ast.Name) and (node.id.startswith("_") or not node.id.isascii()):
            raise invalid(f'"{node.id}"', "a name of ASCII letters, digits and _ that starts with a letter")
    return tree.body


@dataclass(frozen=True)
class System:
    """A parsed text.

    Attributes
    ----------
    rates : dict
        State -> expression of its rate of change, per slow second.
    rules : dict
        Subexpression -> expression, each after those that it uses.
    inputs, parameters : dict
        Name -> Brian2 unit.
    """

    rates: dict[str, ast.expr]
    rules: dict[str, ast.expr]
    inputs: dict[str, str]
    parameters: dict[str, str]

    @property
    def states(self) -> tuple[str, ...]:
        """The names of the states."""
        return tuple(self.rates)

    def names(self, expression: ast.expr) -> set[str]:
        """Return the variables of an expression."""
        called = {id(node.func) for node in ast.walk(expression) if isinstance(node, ast.Call)}
        return {n.id for n in ast.walk(expression) if isinstance(n, ast.Name) and id(n) not in called}

    def needs(self, name: str) -> set[str]:
        """Return the states, inputs and parameters that an expression is made of; a state is its own."""
        if name not in self.rules:
            return {name}
        return set().union(*(self.needs(used) for used in self.names(self.rules[name])))

    def constants(self) -> tuple[str, ...]:
        """Return the rules that depend on parameters alone, in order."""
        fixed = set(self.parameters) | set(SUPPLIED)
        result = []
        for name, expression in self.rules.items():
            if self.names(expression) <= fixed:
                fixed.add(name)
                result.append(name)
        return tuple(result)


@cache
def _system(text: str) -> System:
    found: Declared = declared(text)
    rates: dict[str, ast.expr] = {}
    rules: dict[str, ast.expr] = {}
    for line in filter(None, (line.split("#")[0].strip() for line in text.splitlines())):
        left, _, rest = line.partition("=")
        if not rest or ":" in left:
            continue
        left, right = left.strip(), rest.rpartition(":")[0]
        state = re.fullmatch(r"d(\w+)/dt", left)
        (rates if state else rules)[state[1] if state else left] = parse_expression(right)
    system = System(rates, rules, found.cell, found.shared)
    try:
        order = [*TopologicalSorter({n: system.names(e) & set(rules) for n, e in rules.items()}).static_order()]
    except CycleError as error:
        raise invalid(f"a circle: {' -> '.join(error.args[1])}", "expressions that do not need themselves") from None
    return System(rates, {name: rules[name] for name in order}, found.cell, found.shared)


def system(cascade: Cascade) -> System:
    """Return the parsed equations of a cascade."""
    return _system(cascade.text.equations)


#: ``make(**parameters)`` -> (rates of the states, values of the expressions), each a function of (y, u).
Maker = Callable[..., tuple[Callable[..., list[Any]], Callable[..., tuple[Any, ...]]]]


@cache
def _maker(text: str, arrays: bool) -> Maker:
    """Compile a text to ``make(*parameters) -> (rates(y, u), rules(y, u))``."""
    parsed = _system(text)
    fixed = parsed.constants()
    moving = {name: expression for name, expression in parsed.rules.items() if name not in fixed}

    def source(expression: ast.expr) -> str:
        return ast.unparse(_Floats().visit(ast.parse(ast.unparse(expression), mode="eval")))

    def unpack(names: Iterable[str], array: str) -> str:
        listed = ", ".join(names)
        return f"        ({listed},) = {array}" if listed else "        pass"

    def rules(needed: Iterable[str]) -> list[str]:
        wanted = set(needed)
        for name in reversed(moving):
            if name in wanted:
                wanted |= parsed.names(moving[name])
        return [f"        {name} = {source(code)}" for name, code in moving.items() if name in wanted]

    used = set().union(*(parsed.names(code) for code in parsed.rates.values()))
    lines = [
        f"def make({', '.join(parsed.parameters)}):",
        *(f"    {name} = {value}" for name, value in SUPPLIED.items() if name != value),
        *(f"    {name} = {source(parsed.rules[name])}" for name in fixed),
        "    def rates(y, u):",
        unpack(parsed.states, "y"),
        unpack(parsed.inputs, "u"),
        *rules(used),
        f"        return [{', '.join(source(code) for code in parsed.rates.values())}]",
        "    def outputs(y, u):",
        unpack(parsed.states, "y"),
        unpack(parsed.inputs, "u"),
        *rules(moving),
        f"        return ({', '.join(parsed.rules)},)",
        "    return rates, outputs",
    ]
    names: dict[str, Any] = {name: pair[arrays] for name, pair in FUNCTIONS.items()}
    names |= {"inf": math.inf, "__builtins__": {}}
    exec(compile("\n".join(lines), "<cascade>", "exec"), names)  # every expression passed parse_expression
    made: Maker = names["make"]
    return made


def _faults(cascade: Cascade) -> list[Fault]:
    """Names used, declared and given are the same; the dimensions agree."""
    try:
        parsed = _system(cascade.text.equations)
    except ConfigurationError as error:
        return [fault.under("", "text.equations") for fault in error.faults]
    except SyntaxError as error:
        return [Fault("", "text.equations", f'"{error.text}" ({error.msg})', "equations in Brian2 syntax")]
    faults: list[Fault] = []
    known = {*parsed.rates, *parsed.rules, *parsed.inputs, *parsed.parameters, *SUPPLIED}
    for name, expression in {**parsed.rates, **parsed.rules}.items():
        for used in sorted(parsed.names(expression) - known):
            faults.append(Fault("", "text.equations", f'"{used}" in {name}', "declared names", nearest(used, known)))
    inside = {name for name, one in cascade.inputs.items() if one.kind != "network"}
    for kind, given, wanted in (
        ("parameters", set(cascade.parameters), set(parsed.parameters)),
        ("inputs", inside, set(parsed.inputs)),
        ("text.start", set(cascade.text.start), set(parsed.rates)),
    ):
        faults += [
            Fault("", f"{kind}.{name}", "nothing", "one for every name of the text") for name in sorted(wanted - given)
        ]
        faults += [
            Fault("", f"{kind}.{name}", "a name which the text lacks", "only names of the text")
            for name in sorted(given - wanted)
        ]
    drives = {name for name, one in cascade.inputs.items() if one.kind == "drive"}
    for name in cascade.outputs:
        if name not in parsed.rules and name not in parsed.rates:
            faults.append(Fault("", "outputs", f'"{name}"', "a state or an expression of the text"))
        elif reached := parsed.needs(name) & drives:
            got = f'"{name}", which needs {", ".join(sorted(reached))}'
            faults.append(Fault("", "outputs", got, "outputs of states and arms"))
    for name in cascade.recorded:
        if name not in parsed.rules:
            faults.append(Fault("", "recorded", f'"{name}"', "expressions of the text"))
    for name, unit in parsed.parameters.items():
        wanted_dimension = unit_dimension(unit)
        if name in cascade.parameters and cascade.parameters[name].dimension != wanted_dimension:
            faults.append(
                Fault("", f"parameters.{name}", f'"{cascade.parameters[name].text}"', f"a {wanted_dimension} ({unit})")
            )
    for kind, bounds in cascade.limits:
        for name in sorted(set(bounds) - set(parsed.parameters)):
            faults.append(
                Fault("", f"limits.{kind}.{name}", "a name which the text lacks", "only names of its constants")
            )
    return faults


#: A time constant or an affinity of 0 divides by it; a rate, a gain or a share may be 0 and not less.
_ABOVE_ZERO = ("time", "concentration")


def _beyond(cascade: Cascade) -> list[Fault]:
    """Every constant is one that the equations can be solved with."""
    limits, faults = cascade.limits, []
    for name, parameter in cascade.parameters.items():
        value = parameter.value
        zero = limits.above.get(name, 0.0 if parameter.dimension in _ABOVE_ZERO else None)
        want = []
        if zero is None and not value >= 0:
            want.append("0 or more")
        if zero is not None and not value > zero:
            want.append(f"more than {zero:g}")
        if not value < limits.below.get(name, math.inf):
            want.append(f"less than {limits.below.get(name, math.inf):g}")
        if not value <= limits.at_most.get(name, math.inf):
            want.append(f"at most {limits.at_most[name]:g}")
        if want:
            faults.append(Fault("", f"parameters.{name}", f'"{parameter.text}"', " and ".join(want)))
    return faults


def _drifts(cascade: Cascade) -> list[Fault]:
    """The start is a fixed point when nothing happens."""
    want = "a baseline that is a fixed point: no rate at the start, with every input at its baseline"
    try:
        rates, _ = _maker(cascade.text.equations, False)(**cascade.values())
        moved = rates(*_baseline(cascade))
    except (ArithmeticError, ValueError, TypeError) as error:
        return [Fault("", "", f"a start that cannot be computed ({error})", want)]
    return [
        Fault("", "", f"{name} moving by {rate * DAY:.3g} a day", want)
        for name, rate in zip(cascade.states, moved, strict=True)
        if not abs(rate) * DAY <= DRIFT_PER_DAY
    ]


def _baseline(cascade: Cascade) -> tuple[list[float], list[float]]:
    parsed = system(cascade)
    return [cascade.text.start[name] for name in parsed.rates], [cascade.inputs[n].baseline for n in parsed.inputs]


# ---------------------------------------------------------------------------------------------------------
# Integration


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


def integrate(
    cascade: Cascade,
    times: ArrayLike,
    drives: Mapping[str, Signal] | None = None,
    inputs: Mapping[str, Signal] | None = None,
    *,
    start: Mapping[str, float] | None = None,
    parameters: Mapping[str, float] | None = None,
    feedback: Feedback | None = None,
    breaks: Sequence[float] = (),
    max_step: float = 900.0,
    step: float | None = None,
    tolerance: float = 1e-6,
) -> dict[str, Array]:
    """Run the cascade alone over slow time.

    Parameters
    ----------
    cascade : Cascade
    times : array_like
        s, increasing; the state is `start` at the first.
    drives, inputs : mapping, optional
        Name -> a number, a `Pulse`, a function of time, or an array on `times` (linear between them). Names
        that are left out stay at their baseline. The two are one list in two places: what the network gives,
        and what the experiment does.
    start : mapping, optional
        States to begin with instead of the baseline.
    parameters : mapping, optional
        SI values instead of the file's. With `step`, a value may be an array: one system per entry.
    feedback : callable, optional
        ``(t, outputs) -> drives``, called with the cascade's `outputs`: a response surface in the loop.
    breaks : sequence of float
        Times at which a function jumps, besides the edges of pulses.
    max_step : float
        s; what lasts longer than this is never stepped over. Breaks are always met.
    step : float, optional
        s. Fixed steps of fourth order instead of adaptive ones, at most this long; above 3 min it is unstable.
    tolerance : float
        Of adaptive steps, relative.

    Returns
    -------
    dict
        ``time``, every state, every expression and every input of the text; shape (n,), or (systems, n).

    Raises
    ------
    ConfigurationError
        An unknown name, an input that acts on the network, or times that do not increase.
    """
    at = np.asarray(times, dtype=float)
    signals = _signals(cascade, at, {**(drives or {}), **(inputs or {})})
    begin = {**cascade.text.start, **(start or {})}
    if unknown := sorted(set(begin) - set(cascade.states)):
        hint, want = nearest(unknown[0], cascade.states), f"a state: {', '.join(cascade.states)}"
        raise ConfigurationError(Fault(f"cascade {cascade.name}", "start", f'"{unknown[0]}"', want, hint))
    values = cascade.values(parameters)
    parsed = system(cascade)
    rates, rules = _maker(cascade.text.equations, step is not None)(**values)
    given = _given(cascade, parsed, signals, rules, feedback)
    edges = {edge for one in signals for edge in one.edges} | set(breaks)
    near = {edge: float(at[np.abs(at - edge).argmin()]) for edge in edges if np.isfinite(edge)}
    # A cut next to a time asked for would leave a segment too short to step in.
    cuts = sorted({time if abs(time - edge) < 1e-3 else edge for edge, time in near.items()})
    cuts = [edge for edge in cuts if at[0] < edge < at[-1]]
    y0 = [begin[name] for name in parsed.states]
    if step is None:
        y = _adaptive(lambda y, t: rates(u := y.tolist(), given(t, u)), at, y0, cuts, max_step, tolerance)
    else:
        y = _fixed(lambda t, y: np.array(np.broadcast_arrays(*rates(y, given(t, y)))), at, y0, values, cuts, step)
    if feedback is None:
        drawn = [np.broadcast_to(one.sample(at), y.shape[1:]) for one in signals]
    else:
        rows = [given(float(t), y[..., index]) for index, t in enumerate(at)]
        drawn = [np.stack([np.asarray(row[k], dtype=float) for row in rows], axis=-1) for k in range(len(signals))]
    every = _maker(cascade.text.equations, True)(**_columns(values))[1]
    ruled = [np.broadcast_to(value, y.shape[1:]) for value in every(y, drawn)]
    names = ("time", *parsed.states, *parsed.rules, *parsed.inputs)
    return dict(zip(names, (at, *y, *ruled, *drawn), strict=True))


def expressions(
    cascade: Cascade, series: Mapping[str, Array], parameters: Mapping[str, float] | None = None
) -> dict[str, Array]:
    """Return every expression of the text along series of the states and inputs."""
    parsed = system(cascade)
    rules = _maker(cascade.text.equations, True)(**cascade.values(parameters))[1]
    found = rules([series[name] for name in parsed.states], [series[name] for name in parsed.inputs])
    size = series["time"].shape
    return {name: np.broadcast_to(value, size).copy() for name, value in zip(parsed.rules, found, strict=True)}


def vector_rates(cascade: Cascade) -> tuple[Callable[..., list[Any]], Callable[..., tuple[Any, ...]]]:
    """Return rates of the states and values of the expressions as functions of (states, inputs), for arrays."""
    return _maker(cascade.text.equations, True)(**cascade.values())


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


def _signals(cascade: Cascade, at: Array, given: Mapping[str, Signal]) -> list[_Signal]:
    """Return the inputs in the order of the text."""
    where = f"cascade {cascade.name}"
    faults = []
    if at.ndim != 1 or at.size < 2 or not np.isfinite(at).all() or not (np.diff(at) > 0).all():
        faults.append(Fault(where, "times", "an array that does not increase", "two or more increasing times in s"))
    for name, signal in given.items():
        if name not in cascade.inputs:
            faults.append(unknown(where, "inputs", name, cascade.inputs))
        elif cascade.inputs[name].kind == "network":
            faults.append(Fault(where, f"inputs.{name}", "an arm that acts on the network", "its effect on the drives"))
        elif not callable(signal) and np.ndim(signal) and np.shape(signal) != at.shape:
            got = f"an array of shape {np.shape(signal)}"
            faults.append(Fault(where, f"inputs.{name}", got, f"one value per time, {at.size}"))
    if faults:
        raise ConfigurationError(*faults)
    return [_signal(given.get(name, cascade.inputs[name].baseline), at) for name in system(cascade).inputs]


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


def _given(
    cascade: Cascade,
    parsed: System,
    signals: list[_Signal],
    rules: Callable[..., tuple[Any, ...]],
    feedback: Feedback | None,
) -> Callable[[float, Any], list[Any]]:
    """Return the inputs as a function of time and, in a closed loop, of what the cascade gives back."""
    start = [one.get(0.0) if one.constant else 0.0 for one in signals]
    moving = [(index, one.get) for index, one in enumerate(signals) if not one.constant]

    def given(t: float, y: Any) -> list[Any]:
        u = start.copy()
        for index, get in moving:
            u[index] = get(t)
        return u

    if feedback is None:
        return given
    row = {name: index for index, name in enumerate(parsed.inputs)}
    order = {name: index for index, name in enumerate((*parsed.states, *parsed.rules))}
    wanted = [(name, order[name]) for name in cascade.outputs]

    def closed(t: float, y: Any) -> list[Any]:
        u = given(t, y)
        found = (*y, *rules(y, u))  # outputs depend on states and arms only: checked in _faults
        for name, value in feedback(t, {name: found[index] for name, index in wanted}).items():
            u[row[name]] = value
        return u

    return closed


def _adaptive(
    f: Callable[..., Any], at: Array, y0: list[float], cuts: list[float], max_step: float, tolerance: float
) -> Array:
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
            rtol=tolerance,
            atol=tolerance / 100,
            hmax=max_step,
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


def _fixed(
    f: Callable[..., Array], at: Array, y0: list[float], values: Mapping[str, Any], cuts: list[float], step: float
) -> Array:
    """Integrate with Runge and Kutta's four stages on a grid that contains the times asked for and the cuts."""
    systems = np.broadcast_shapes(*(np.shape(value) for value in values.values()))
    state = np.array([np.broadcast_to(value, systems) for value in y0], dtype=float)
    y = np.empty((len(y0), *systems, at.size))
    y[..., 0] = state
    knots = np.unique(np.concatenate([at, cuts]))
    row = 0
    for left, right in itertools.pairwise(knots):
        count = max(1, math.ceil((right - left) / step - 1e-9))
        h = (right - left) / count
        for k in range(count):
            t = left + k * h
            end = math.nextafter(t + h, t)  # before a jump at the end of the step
            one = f(t, state)
            two = f(t + h / 2, state + h / 2 * one)
            three = f(t + h / 2, state + h / 2 * two)
            four = f(end, state + h * three)
            state = state + h / 6 * (one + 2 * two + 2 * three + four)
        if right == at[row + 1]:
            row += 1
            y[..., row] = state
    return y


# ---------------------------------------------------------------------------------------------------------
# Read-outs

_REPLAYED = 120.0  # s: what acts on spines between two sessions is averaged over this


def turnover(
    cascade: Cascade,
    series: Mapping[str, Array],
    first: float,
    second: float,
    parameters: Mapping[str, float] | None = None,
) -> tuple[float, float]:
    """Return formed and eliminated spines between two imaging sessions, as fractions of those at the first.

    As imaging does it: eliminated are those present at the first session and gone at the second; formed are
    those present at the second and absent at the first. What comes and goes in between is not seen.

    Parameters
    ----------
    series : mapping
        ``time`` and every state and input, as `integrate` returns them or as stored with a run.
    first, second : float
        s of slow time.
    """
    times = series["time"]
    if not times[0] <= first < second <= times[-1]:
        got, want = f"sessions at {first:g} and {second:g} s", f"two times within {times[0]:g} to {times[-1]:g} s"
        raise ConfigurationError(Fault("cascade", "sessions", got, want))
    grid = np.linspace(first, second, max(2, math.ceil((second - first) / _REPLAYED) + 1))
    start = {name: float(np.interp(first, times, series[name])) for name in cascade.states}
    start |= {f"old_{pool}": start[pool] for pool in ("nascent", "thin", "mushroom")}
    # The old spines need of the rest only what acts on them, so the whole state is replayed as it was.
    given = {name: _averaged(times, series[name], grid) for name in system(cascade).inputs}
    path = integrate(cascade, grid, inputs={**given, "imaging": 1.0}, start=start, parameters=parameters)
    before, after = (float(np.interp(session, times, series["spines"])) for session in (first, second))
    survived = path["old_spines"][-1]
    return float((after - survived) / before), float(1 - survived / before)


def _averaged(times: Array, values: Array, grid: Array) -> Array:
    """Return a series on an even grid: its mean over one step around each place, and no further than the ends."""
    whole = np.concatenate([[0.0], np.cumsum(np.diff(times) * (values[1:] + values[:-1]) / 2)])
    half = (grid[1] - grid[0]) / 2
    left, right = np.maximum(grid - half, grid[0]), np.minimum(grid + half, grid[-1])
    return np.asarray((np.interp(right, times, whole) - np.interp(left, times, whole)) / (right - left))


def readouts(
    cascade: Cascade,
    series: Mapping[str, Array],
    dose: float = 0.0,
    parameters: Mapping[str, float] | None = None,
) -> list[tuple[str, float, str]]:
    """Return the numbers of a time course, one (metric, value, unit) each.

    Folds are over the value at `dose`; ``spines_absolute_24h`` is over the healthy baseline. Formation and
    elimination are fractions per session pair: divide by the vehicle's for a fold. What lies beyond the end of
    the series is left out.

    Parameters
    ----------
    series : mapping
        ``time`` (s of slow time), states, expressions and inputs; see `integrate`.
    dose : float
        s; hours and days are counted from here.
    """
    times = series["time"]

    def at(name: str, hours: float) -> float:
        return float(np.interp(dose + hours * HOUR, times, series[name]))

    def covered(hours: float) -> bool:
        return bool(dose + hours * HOUR <= times[-1])

    result: list[tuple[str, float, str]] = []
    after = series["spines"][times >= dose]
    if after.size:
        result.append(("spines_max", float(after.max()) / at("spines", 0.0), "fold"))
    acute = (times >= dose) & (times <= dose + 24 * HOUR)
    if acute.any():
        peak = int(np.argmax(series["mtorc1"][acute]))
        result += [
            ("p_mtor_peak", float(series["mtorc1"][acute][peak]), "fold"),
            ("p_mtor_peak_time", float((times[acute][peak] - dose) / HOUR), "h"),
            ("bdnf_peak", float(series["bdnf"][acute].max()), "fold"),
        ]
    plan = [
        ("p_mtor_6h", "mtorc1", 6.0, False),
        *((f"protein_{h}h", "protein", float(h), False) for h in (1, 2, 6, 24, 72)),
        *((f"spines_{label}", "spines", hours, True) for label, hours in _SPINE_TIMES.items()),
        ("spines_absolute_24h", "spines", 24.0, False),
        ("thin_24h", "thin", 24.0, True),
        ("mushroom_24h", "mushroom", 24.0, True),
        ("thin_7d", "thin", 168.0, True),
        ("mushroom_7d", "mushroom", 168.0, True),
    ]
    for metric, name, hours, own in plan:
        if covered(hours):
            result.append((metric, at(name, hours) / (at(name, 0.0) if own else 1.0), "fold"))
    if covered(336.0):
        thin, mushroom = (_half_rise(series, name, dose) for name in ("thin", "mushroom"))
        if thin and mushroom:
            result.append(("mushroom_lag", (mushroom - thin) / HOUR, "h"))
    for label, first, second in _SESSIONS:
        if covered(second) and dose >= times[0]:
            formed, gone = turnover(cascade, series, dose + first * HOUR, dose + second * HOUR, parameters)
            result += [(f"formation_{label}", formed, "1"), (f"elimination_{label}", gone, "1")]
    return result


def _half_rise(series: Mapping[str, Array], name: str, dose: float) -> float:
    """Return when (s after the dose) half of the largest gain of a fortnight is there; 0 without a gain."""
    late = (series["time"] >= dose) & (series["time"] <= dose + 14 * DAY)
    times, folds = series["time"][late] - dose, series[name][late]
    gain = folds / folds[0] - 1
    if gain.max() < 1e-3:
        return 0.0
    index = int(np.argmax(gain >= gain.max() / 2))
    return float(np.interp(gain.max() / 2, gain[index - 1 : index + 1], times[index - 1 : index + 1]))


#: Pairs of imaging sessions, h after the dose; the last is of the spines that were there a day after it.
_SESSIONS = (("24h", 0.0, 24.0), ("3h_6h", 3.0, 6.0), ("12h_24h", 12.0, 24.0), ("1d_14d", 24.0, 336.0))


_SPINE_TIMES = {"6h": 6.0, "24h": 24.0, "72h": 72.0, "7d": 168.0, "14d": 336.0}
