"""JavaScript from the text of a model: what `synketa.model.signalling.compiler` parses, written in another language."""

from __future__ import annotations

import ast
import math
from collections.abc import Iterable, Mapping

from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.compiler import SUPPLIED, System, parse_expression

__all__ = ["cascade_source", "expression_source"]

_OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**",
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
}  # fmt: skip
#: Functions of the text; `int` of a comparison is 0 or 1.
_FUNCTIONS = {"clip": "clip", "int": "+", "exp": "Math.exp", "log": "Math.log", "sqrt": "Math.sqrt"}
_CLIP = "const clip = (x, low, high) => (x < low ? low : x > high ? high : x);"


def expression_source(node: ast.expr) -> str:
    """Return a parsed expression as JavaScript.

    Parameters
    ----------
    node : ast.expr
        From `synketa.model.signalling.compiler.parse_expression`, which lets nothing else pass than is handled here.
    """
    if isinstance(node, ast.Name):
        return "Infinity" if node.id == "inf" else node.id
    if isinstance(node, ast.Constant):
        return _number(float(node.value))  # type: ignore[arg-type]  # checked to be a number
    if isinstance(node, ast.BinOp):
        sign = _OPERATORS[type(node.op)]
        return f"(({expression_source(node.left)}) {sign} ({expression_source(node.right)}))"
    if isinstance(node, ast.UnaryOp):
        return f"(-({expression_source(node.operand)}))"
    if isinstance(node, ast.Compare):
        terms = [node.left, *node.comparators]
        pairs = zip(terms[:-1], node.ops, terms[1:], strict=True)
        parts = [f"({expression_source(a)}) {_OPERATORS[type(op)]} ({expression_source(b)})" for a, op, b in pairs]
        return f"({' && '.join(parts)})"
    assert isinstance(node, ast.Call)
    assert isinstance(node.func, ast.Name)
    return f"{_FUNCTIONS[node.func.id]}({', '.join(map(expression_source, node.args))})"


def _number(value: float) -> str:
    return repr(value) if math.isfinite(value) else "Infinity" if value > 0 else "(-Infinity)"


def cascade_source(cascade: Cascade, more: Mapping[str, tuple[list[str], str, Mapping[str, float]]]) -> str:
    """Return a cascade as the text of a function that makes its equations.

    Parameters
    ----------
    cascade : Cascade
    more : mapping
        Name -> names of arguments, expression, constants: functions beside the cascade's.

    Returns
    -------
    str
        ``() => ({ rates(y, u, d), rules(y, u, o), outputs(y, u, o), <more> })``: rates of the states into ``d``,
        values of all expressions, and of what leaves the cascade, into ``o``; in the order of the text.
    """
    system = cascade.system
    fixed = system.constants()
    moving = [name for name in system.rules if name not in fixed]
    supplied = {name: value for name, value in SUPPLIED.items() if name != "inf"}
    constants = {**{name: _number(cascade.values()[name]) for name in system.parameters}, **supplied}
    outputs = {name: system.rules.get(name, ast.Name(name)) for name in cascade.outputs}
    lines = [
        "() => {",
        _CLIP,
        *(f"const {name} = {value};" for name, value in constants.items()),
        *(f"const {name} = {expression_source(system.rules[name])};" for name in fixed),
        "return {",
        *_function("rates", system, moving, system.rates),
        *_function("rules", system, moving, {name: ast.Name(name) for name in system.rules}, every=True),
        *_function("outputs", system, moving, {name: ast.Name(name) for name in outputs}),
        *(_beside(name, *parts) for name, parts in more.items()),
        "};",
        "}",
    ]
    return "\n".join(lines)


def _function(
    name: str, system: System, moving: Iterable[str], wanted: Mapping[str, ast.expr], every: bool = False
) -> list[str]:
    """Return a function of states and inputs that writes some expressions into its last argument."""
    moving = list(moving)
    needed = set(moving) if every else set().union(*(system.names(code) for code in wanted.values()))
    for rule in reversed(moving):
        if rule in needed:
            needed |= system.names(system.rules[rule])
    used = needed | set().union(*(system.names(system.rules[rule]) for rule in moving if rule in needed))
    return [
        f"{name}(y, u, into) {{",
        *(f"const {state} = y[{row}];" for row, state in enumerate(system.states) if state in used),
        *(f"const {given} = u[{row}];" for row, given in enumerate(system.inputs) if given in used),
        *(f"const {rule} = {expression_source(system.rules[rule])};" for rule in moving if rule in needed),
        *(f"into[{row}] = {expression_source(code)};" for row, code in enumerate(wanted.values())),
        "},",
    ]


def _beside(name: str, arguments: list[str], code: str, constants: Mapping[str, float]) -> str:
    values = " ".join(f"const {key} = {_number(value)};" for key, value in constants.items())
    return f"{name}({', '.join(arguments)}) {{ {values} return {expression_source(parse_expression(code))}; }},"
