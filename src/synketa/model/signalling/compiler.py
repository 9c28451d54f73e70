"""From the text of a cascade to a function: parsed, checked, compiled.

The text is never evaluated as it stands: only arithmetic, comparisons and a few functions pass, and what passes is
compiled into one plain function.
"""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from typing import Any, cast

import numpy as np

from synketa.common.equation_text import declared, parsed
from synketa.common.errors import invalid

__all__ = [
    "SUPPLIED",
    "System",
    "compile_expressions",
    "compile_slopes",
    "compile_system",
    "parse_expression",
    "parse_system",
]


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

#: What the network's run supplies; `acceleration` is 1 when the cascade runs alone, on its own time.
SUPPLIED = {"acceleration": "1.0", "inf": "inf"}


class _Floats(ast.NodeTransformer):
    """Turn whole numbers into floats: a power of integers could grow without bound, one of floats cannot."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant(float(node.value))  # type: ignore[arg-type]  # checked to be a number


def parse_expression(code: str) -> ast.expr:
    """Parse one right-hand side and refuse everything but arithmetic, comparisons and known functions."""
    tree = cast("ast.Expression", parsed(code, "eval"))
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
        """The names of the differential equations, in the order of the text."""
        return tuple(self.rates)

    def names(self, expression: ast.expr) -> set[str]:
        """Return the variables of an expression."""
        called = {id(node.func) for node in ast.walk(expression) if isinstance(node, ast.Call)}
        return {n.id for n in ast.walk(expression) if isinstance(n, ast.Name) and id(n) not in called}

    def needs(self, name: str) -> set[str]:
        """Return the states, inputs and parameters that an expression is made of; a state needs itself only."""
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
def parse_system(text: str) -> System:
    """Parse the equations of a cascade.

    Raises
    ------
    ConfigurationError
        A line that is no equation, an expression of anything but arithmetic, or a circle of expressions.
    """
    names = declared(text)
    rates: dict[str, ast.expr] = {}
    rules: dict[str, ast.expr] = {}
    for line in filter(None, (line.split("#")[0].strip() for line in text.splitlines())):
        left, _, rest = line.partition("=")
        if not rest or ":" in left:
            continue
        left, right = left.strip(), rest.rpartition(":")[0]
        state = re.fullmatch(r"d(\w+)/dt", left)
        (rates if state else rules)[state[1] if state else left] = parse_expression(right)
    system = System(rates, rules, names.cell, names.shared)
    try:
        needs = {name: sorted(system.names(code) & set(rules)) for name, code in rules.items()}  # the same order always
        order = [*TopologicalSorter(needs).static_order()]
    except CycleError as error:
        raise invalid(f"a circle: {' -> '.join(error.args[1])}", "expressions that do not need themselves") from None
    return System(rates, {name: rules[name] for name in order}, names.cell, names.shared)


#: ``make(**parameters)`` -> (rates of the states, values of the expressions), each a function of (y, u).
Maker = Callable[..., tuple[Callable[..., list[Any]], Callable[..., tuple[Any, ...]]]]


@cache
def compile_system(text: str, arrays: bool) -> Maker:
    """Compile the equations to ``make(**parameters) -> (rates(y, u), values(y, u))``.

    Parameters
    ----------
    text : str
    arrays : bool
        Whether states and inputs are arrays (many times, or many systems) instead of floats.
    """
    parsed = parse_system(text)
    rates = f"[{', '.join(_source(code) for code in parsed.rates.values())}]"
    used = set().union(*(parsed.names(code) for code in parsed.rates.values()))
    lines = [
        *_head(parsed),
        *_function(parsed, "rates", used, rates),
        *_function(parsed, "outputs", _moving(parsed), f"({', '.join(parsed.rules)},)"),
        "    return rates, outputs",
    ]
    made: Maker = _made(lines, arrays)
    return made


@cache
def compile_expressions(text: str, names: tuple[str, ...]) -> Callable[..., Callable[..., tuple[Any, ...]]]:
    """Compile some states and expressions alone, for arrays: ``make(**parameters) -> values(y, u)``."""
    parsed = parse_system(text)
    lines = [*_head(parsed), *_function(parsed, "values", names, f"({', '.join(names)},)"), "    return values"]
    made: Callable[..., Callable[..., tuple[Any, ...]]] = _made(lines, True)
    return made


@cache
def compile_slopes(text: str) -> Callable[..., Callable[..., list[Any]]]:
    """Compile how the rate of every state changes with the state itself: ``make(**parameters) -> slopes(y, u)``, /s.

    Only where the state stands in its own equation counts: ``-1/tau`` of ``(target - x)/tau``. Where it stands in a
    power, a function or a divisor the slope is 0. Slopes are numbers, or arrays of as many systems as `y` and `u` have.
    """
    parsed = parse_system(text)
    slopes = [_slope(code, name) or ast.Constant(0.0) for name, code in parsed.rates.items()]
    used = set().union(*(parsed.names(code) for code in slopes))
    values = f"[{', '.join(_source(code) for code in slopes)}]"
    lines = [*_head(parsed), *_function(parsed, "slopes", used, values), "    return slopes"]
    made: Callable[..., Callable[..., list[Any]]] = _made(lines, True)
    return made


def _slope(code: ast.expr, name: str) -> ast.expr | None:
    """Return the derivative of an expression by a name; None for 0, and where it is no polynomial of degree one."""
    if isinstance(code, ast.Name):
        return ast.Constant(1.0) if code.id == name else None
    if isinstance(code, ast.UnaryOp) and (inner := _slope(code.operand, name)):
        return ast.UnaryOp(code.op, inner)
    if not isinstance(code, ast.BinOp):
        return None
    left, right = _slope(code.left, name), _slope(code.right, name)
    if isinstance(code.op, (ast.Add, ast.Sub)):
        if left and right:
            return ast.BinOp(left, code.op, right)
        return left or (right and (right if isinstance(code.op, ast.Add) else ast.UnaryOp(ast.USub(), right)))
    if isinstance(code.op, (ast.Mult, ast.Div)) and left and not right:
        return ast.BinOp(left, code.op, code.right)
    if isinstance(code.op, ast.Mult) and right and not left:
        return ast.BinOp(code.left, code.op, right)
    return None


def _source(expression: ast.expr) -> str:
    return ast.unparse(_Floats().visit(ast.parse(ast.unparse(expression), mode="eval")))


def _moving(parsed: System) -> dict[str, ast.expr]:
    """Return the rules that states or inputs move."""
    fixed = parsed.constants()
    return {name: expression for name, expression in parsed.rules.items() if name not in fixed}


def _head(parsed: System) -> list[str]:
    """Return the lines of a maker that come before its functions."""
    return [
        f"def make({', '.join(parsed.parameters)}):",
        *(f"    {name} = {value}" for name, value in SUPPLIED.items() if name != value),
        *(f"    {name} = {_source(parsed.rules[name])}" for name in parsed.constants()),
    ]


def _function(parsed: System, name: str, needed: Iterable[str], result: str) -> list[str]:
    """Return the lines of a function of (y, u) with the rules that its result needs."""
    moving, wanted = _moving(parsed), set(needed)
    for rule in reversed(moving):
        if rule in wanted:
            wanted |= parsed.names(moving[rule])

    def unpack(names: Iterable[str], array: str) -> str:
        listed = ", ".join(names)
        return f"        ({listed},) = {array}" if listed else "        pass"

    return [
        f"    def {name}(y, u):",
        unpack(parsed.states, "y"),
        unpack(parsed.inputs, "u"),
        *(f"        {rule} = {_source(code)}" for rule, code in moving.items() if rule in wanted),
        f"        return {result}",
    ]


def _made(lines: list[str], arrays: bool) -> Any:
    """Return the maker that lines define; every expression of them passed `parse_expression`."""
    names: dict[str, Any] = {name: pair[arrays] for name, pair in FUNCTIONS.items()}
    names |= {"inf": math.inf, "__builtins__": {}}
    exec(compile("\n".join(lines), "<cascade>", "exec"), names)
    return names["make"]
