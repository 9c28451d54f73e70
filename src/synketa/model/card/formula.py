"""Equations of a model file as formulas: MathML for pages, LaTeX for papers.

A text in Brian2 syntax is parsed, never evaluated, and printed in the order in which the file has it. (sympy's printers
were tried: they sort factors, nest brackets around every pair of terms, and print int() as a number.)
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

__all__ = ["LATEX", "MATHML", "Equation", "Formula", "equations_of", "statements_of"]

_GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "eta": "η", "theta": "θ", "kappa": "κ", "lambda": "λ",
    "mu": "μ", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "omega": "ω",
}  # fmt: skip
_OTHERS = {"inf": "∞", "dt": "Δt"}
_UNITS = {"volt": "V", "amp": "A", "siemens": "S", "second": "s", "mmolar": "mM", "farad": "F", "Hz": "Hz", "1": "1"}
_LINE = re.compile(r"^(?P<left>[^:=]+?)\s*=\s*(?P<right>[^:]+?)\s*:\s*(?P<unit>[^(]+)")
_STATEMENT = re.compile(r"^(?P<left>\w+)\s*(?P<sign>[+\-*/]?=)\s*(?P<right>.+)$")
_ARROWS = {"=": "←", "+=": "+=", "-=": "−="}


@dataclass(frozen=True)
class Equation:
    """One line of a text.

    Attributes
    ----------
    left : str
        A name; of a differential equation the state.
    right : str
        An expression in Brian2 syntax.
    sign : str
        ``=``, or of a statement ``←``, ``+=`` or ``−=``.
    derivative : bool
        Whether `left` is the state of a differential equation.
    unit : str
        Of the left side; empty for a statement.
    """

    left: str
    right: str
    sign: str = "="
    derivative: bool = False
    unit: str = ""


def equations_of(text: str) -> Iterator[Equation | str]:
    """Yield the equations of a text, and its comments as headings, in order; declarations are left out."""
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("#"):
            yield line.lstrip("# ")
        elif match := _LINE.match(line.split("#")[0]):
            state = re.fullmatch(r"d(\w+)/dt", match["left"])
            unit = match["unit"].strip()
            yield Equation(
                state[1] if state else match["left"], match["right"], "=", state is not None, _UNITS.get(unit, unit)
            )


def statements_of(code: str) -> Iterator[Equation]:
    """Yield what a code of a spike or of a step sets, in order."""
    for line in filter(None, (line.split("#")[0].strip() for line in code.splitlines())):
        if match := _STATEMENT.match(line):
            yield Equation(match["left"], match["right"], _ARROWS[match["sign"]])


#: How tightly an expression holds together: brackets are set around what is looser than its place asks for.
_COMPARISON, _SUM, _PRODUCT, _POWER, _ATOM = range(5)
Printed = tuple[str, int]


@dataclass(frozen=True)
class Formula:
    """A printer of expressions and equations in one dialect.

    Attributes
    ----------
    marks : mapping
        How a sign, a number, a letter (slanted), a word (upright), an index, a fraction, a power, brackets and a row of
        these look: patterns for `str.format`.
    spelling : mapping
        Character -> what the dialect writes for it.
    """

    marks: Mapping[str, str]
    spelling: Mapping[str, str]

    def expression(self, code: str) -> str:
        """Return an expression as a formula."""
        return self._print(ast.parse(code.strip(), mode="eval").body)[0]

    def equation(self, equation: Equation) -> str:
        """Return both sides of an equation as a formula."""
        left = self.name(equation.left)
        if equation.derivative:
            d = "d" if len(equation.left.split("_")[0]) == 1 else "d\u2009"  # room between d and a word
            above, below = (
                self._row(self._mark("upright", d), left),
                self._row(self._mark("upright", "d"), self.name("t")),
            )
            left = self._mark("fraction", above, below)
        return self._row(left, self._sign(equation.sign), self.expression(equation.right))

    def name(self, name: str) -> str:
        """Return a symbol: short ones with what follows as an index, words as they are."""
        if name in _OTHERS:
            return self._mark("symbol", _OTHERS[name])
        base, *index = name.split("_")
        if not (base in _GREEK or len(base) == 1 or base == "kon" or (len(base) == 2 and base[0].isupper())):
            word, _, end = name.rpartition("_")  # a word keeps its underscores; of a synapse's ends it has an index
            base, index = (word, [end]) if word and end in ("pre", "post") else (name, [])
        letter = _GREEK.get(base, base)
        symbol = self._mark("symbol" if len(letter) == 1 else "upright", letter)
        return self._mark("indexed", symbol, self._mark("upright", ", ".join(index))) if index else symbol

    def _print(self, node: ast.expr) -> Printed:
        match node:
            case ast.Name():
                return self.name(node.id), _ATOM
            case ast.Constant():
                return self._number(node.value)
            case ast.UnaryOp():
                return self._row(self._sign("−"), self._at_least(_PRODUCT, node.operand)), _SUM
            case ast.BinOp():
                return self._binary(node)
            case ast.Compare():
                sign = {ast.Gt: ">", ast.Lt: "<", ast.GtE: "≥", ast.LtE: "≤"}[type(node.ops[0])]
                sides = self._print(node.left)[0], self._print(node.comparators[0])[0]
                return self._row(sides[0], self._sign(sign), sides[1]), _COMPARISON
            case ast.Call(func=ast.Name(id=name)):
                return self._call(name, node.args)
        raise ValueError(ast.unparse(node))

    def _at_least(self, tightness: int, node: ast.expr) -> str:
        printed, own = self._print(node)
        return printed if own >= tightness else self._mark("brackets", "(", printed, ")")

    def _number(self, value: object) -> Printed:
        mantissa, _, exponent = f"{value:g}".partition("e") if isinstance(value, float) else (str(value), "", "")
        if not exponent:
            return self._mark("number", mantissa), _ATOM
        digits = self._mark("number", str(int(exponent)).replace("-", "−"))
        ten = self._mark("power", self._mark("number", "10"), digits)
        if mantissa == "1":
            return ten, _POWER
        return self._row(self._mark("number", mantissa), self._sign("·"), ten), _PRODUCT

    def _binary(self, node: ast.BinOp) -> Printed:
        if plain := _without_sign(node):
            return self._row(self._sign("−"), self._print(plain)[0]), _SUM
        left, right = node.left, node.right
        match node.op:
            case ast.Add() | ast.Sub():
                plus = isinstance(node.op, ast.Add)
                first, second = self._at_least(_SUM, left), self._at_least(_SUM if plus else _PRODUCT, right)
                return self._row(first, self._sign("+" if plus else "−"), second), _SUM
            case ast.Mult():
                if isinstance(right, ast.Name) and right.id in ("second", "volt", "Hz"):  # a unit after its number
                    return self._row(self._print(left)[0], self._mark("upright", _UNITS[right.id])), _PRODUCT
                sides = self._at_least(_PRODUCT, left), self._at_least(_PRODUCT, right)
                return self._row(sides[0], self._sign("·"), sides[1]), _PRODUCT
            case ast.Div():
                return self._mark("fraction", self._print(left)[0], self._print(right)[0]), _PRODUCT
            case ast.Pow():
                return self._mark("power", self._at_least(_ATOM, left), self._print(right)[0]), _POWER
        raise ValueError(ast.unparse(node))

    def _call(self, name: str, arguments: list[ast.expr]) -> Printed:
        printed = [self._print(argument)[0] for argument in arguments]
        match name:
            case "int":  # 1 where the comparison is true, else 0
                return self._mark("brackets", "[", printed[0], "]"), _ATOM
            case "abs":
                return self._mark("brackets", "|", printed[0], "|"), _ATOM
            case "clip":
                x, low, high = printed
                if "inf" in ast.unparse(arguments[2]):
                    return self._function("max", [low, x])
                return self._function("min", [self._function("max", [low, x])[0], high])
            case "sum_over_drugs":
                over = self._mark("indexed", self._sign("∑"), self._mark("symbol", "d"))
                return self._row(over, printed[0]), _SUM
            case "rand" | "randn":
                word = "uniform" if name == "rand" else "normal"
                return self._function(word, [self._mark("number", "0"), self._mark("number", "1")])
        return self._function(name.removeprefix("quick_"), printed)

    def _function(self, name: str, arguments: list[str]) -> Printed:
        listed: list[str] = []
        for argument in arguments:
            listed += [self._sign(","), argument] if listed else [argument]
        return self._row(self._mark("upright", name), self._mark("brackets", "(", self._row(*listed), ")")), _ATOM

    def _sign(self, sign: str) -> str:
        return self._mark("sign", sign)

    def _row(self, *parts: str) -> str:
        return self.marks["row"].format("".join(parts))

    def _mark(self, kind: str, *parts: str) -> str:
        """Return parts in the look of a kind; what is no formula yet is spelled."""
        if kind in ("sign", "number", "symbol", "upright"):
            parts = tuple("".join(self.spelling.get(letter, letter) for letter in part) for part in parts)
        return self.marks[kind].format(*parts)


def _without_sign(node: ast.expr) -> ast.expr | None:
    """Return a product or fraction without the sign that it begins with; None where it has none."""
    if isinstance(node, ast.UnaryOp):
        return node.operand
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Mult, ast.Div)):
        first = _without_sign(node.left)
        return ast.BinOp(first, node.op, node.right) if first else None
    return None


MATHML = Formula(
    {
        "row": "<mrow>{}</mrow>",
        "sign": "<mo>{}</mo>",
        "number": "<mn>{}</mn>",
        "symbol": "<mi>{}</mi>",
        "upright": '<mi mathvariant="normal">{}</mi>',
        "indexed": "<msub>{}{}</msub>",
        "fraction": "<mfrac>{}{}</mfrac>",
        "power": "<msup>{}{}</msup>",
        "brackets": "<mrow><mo>{}</mo>{}<mo>{}</mo></mrow>",
    },
    {"<": "&lt;", ">": "&gt;", "&": "&amp;"},
)

LATEX = Formula(
    {
        "row": "{}",
        "sign": " {} ",
        "number": "{}",
        "symbol": "{}",
        "upright": r"\mathrm{{{}}}",
        "indexed": "{}_{{{}}}",
        "fraction": r"\frac{{{}}}{{{}}}",
        "power": "{{{}}}^{{{}}}",
        "brackets": r"\left{}{}\right{}",
    },
    {
        "_": r"\_", "−": "-", "·": r"\cdot", "←": r"\leftarrow", "∞": r"\infty", "≥": r"\geq", "≤": r"\leq",
        "Δ": r"\Delta ", "∑": r"\sum", "\u2009": r"\,",
        **{letter: f"\\{word} " for word, letter in _GREEK.items()},
    },
)  # fmt: skip
