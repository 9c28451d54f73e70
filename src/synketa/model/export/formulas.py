"""Expressions of a cascade as formulas of SBML, every number with its unit."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from synketa.common.errors import SynketaError

__all__ = ["Formulas", "number"]

_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "^"}
_INFINITE = "inf"  # as an upper bound: none
_RAMP = 1e-9  # over which a condition turns, in units of what it compares


def number(value: float, unit: str = "dimensionless") -> str:
    """Return a number with its unit, as a formula writes it."""
    return f"{float(value)!r} {unit}" if value >= 0 else f"(-{abs(float(value))!r} {unit})"


@dataclass(frozen=True)
class Formulas:
    """Translator of the expressions of one cascade.

    There is no piecewise: COPASI looks for the very moment at which a condition turns, and at rest, where a state lies
    on its target, conditions turn all the time. Bounds are ``max`` and ``min``, and a condition is a ramp that is
    narrower than any difference that matters.

    Attributes
    ----------
    names : mapping
        Name in the text -> name in the document. `acceleration` has none: time is slow time there.
    units : mapping
        Name in the text -> unit in the document.
    """

    names: Mapping[str, str]
    units: Mapping[str, str]

    def of(self, node: ast.expr) -> str:
        """Return an expression of the cascade's text as a formula of SBML level 3."""
        match node:
            case ast.Name(id="acceleration"):
                return number(1)
            case ast.Name():
                return self.names[node.id]
            case ast.Constant(value=value):
                return number(float(value))  # type: ignore[arg-type]  # checked to be a number
            case ast.UnaryOp():
                return f"(-{self.of(node.operand)})"
            case ast.BinOp(left=ast.Name(id="acceleration"), op=ast.Mult()):
                return self.of(node.right)
            case ast.BinOp():
                return f"({self.of(node.left)} {_OPERATORS[type(node.op)]} {self.of(node.right)})"
            case ast.Call(func=ast.Name(id="int"), args=[ast.Compare() as condition]):
                return self._condition(condition)
            case ast.Call(func=ast.Name(id=name), args=arguments) if name != "int":
                return self._call(name, arguments)
        raise SynketaError(f"no SBML for {ast.unparse(node)}")

    def _call(self, name: str, arguments: list[ast.expr]) -> str:
        if name != "clip":
            return f"{'ln' if name == 'log' else name}({', '.join(map(self.of, arguments))})"
        value, bottom, top = arguments
        x = self.of(value)
        is_bounded = not (isinstance(top, ast.Name) and top.id == _INFINITE)
        return f"max({self.of(bottom)}, {f'min({x}, {self.of(top)})' if is_bounded else x})"

    def _condition(self, condition: ast.Compare) -> str:
        """Return 1 where a comparison holds, else 0."""
        left, right, relation = condition.left, condition.comparators[0], condition.ops[0]
        if isinstance(relation, ast.GtE | ast.LtE):  # where not the opposite holds
            opposite = ast.Compare(left, [ast.Lt() if isinstance(relation, ast.GtE) else ast.Gt()], [right])
            return f"({number(1)} - {self._condition(opposite)})"
        if isinstance(relation, ast.Lt):
            left, right = right, left
        named = next((part.id for part in (left, right) if isinstance(part, ast.Name)), "")
        width = number(_RAMP, self.units.get(named, "dimensionless"))
        return f"max({number(0)}, min({number(1)}, ({self.of(left)} - {self.of(right)}) / {width}))"
