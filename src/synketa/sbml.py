"""The cascade as SBML (level 3, version 2), so that other programs can run it; needs the extra ``sbml``."""

from __future__ import annotations

import ast
import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from synketa.cascade import Cascade, Pulse, system
from synketa.errors import ConfigurationError, Fault, SynketaError, nearest

__all__ = ["export_sbml", "sbml_text"]

_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "^"}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}

#: A number, a pulse, or the corners (times in s, values) of straight lines.
Course = float | Pulse | tuple[ArrayLike, ArrayLike]


def export_sbml(
    cascade: Cascade,
    path: Path,
    inputs: Mapping[str, Course] | None = None,
    parameters: Mapping[str, float] | None = None,
) -> None:
    """Write the cascade to an SBML file; see `sbml_text`."""
    path.write_text(sbml_text(cascade, inputs, parameters), encoding="utf-8")


def sbml_text(
    cascade: Cascade,
    inputs: Mapping[str, Course] | None = None,
    parameters: Mapping[str, float] | None = None,
) -> str:
    """Return the cascade as SBML: states with rate rules, expressions with assignment rules, time in s.

    Parameters
    ----------
    cascade : Cascade
    inputs : mapping, optional
        Input or drive -> a number, a `Pulse`, or ``(times, values)`` joined by straight lines, constant before
        the first and after the last. What is left out stays at its baseline, as a constant that can be set.
    parameters : mapping, optional
        SI values instead of the file's.

    Raises
    ------
    SynketaError
        python-libsbml is not installed.
    ConfigurationError
        An unknown input or parameter.
    """
    try:
        import libsbml
    except ImportError:
        raise SynketaError("SBML needs python-libsbml: install synketa[sbml]") from None
    parsed = system(cascade)
    given = dict(inputs or {})
    for name in given:
        if name not in parsed.inputs:
            want = f"one of {', '.join(parsed.inputs)}"
            fault = Fault(
                f"cascade {cascade.name}", f"inputs.{name}", "no such name", want, nearest(name, parsed.inputs)
            )
            raise ConfigurationError(fault)
    values = cascade.values(parameters)

    document = libsbml.SBMLDocument(3, 2)
    model = document.createModel()
    model.setId(cascade.name)
    model.setName(cascade.title)
    model.setTimeUnits("second")
    model.setExtentUnits("dimensionless")
    model.setSubstanceUnits("dimensionless")

    def variable(name: str, value: float | None, constant: bool, title: str = "") -> None:
        entry = model.createParameter()
        entry.setId(name)
        entry.setConstant(constant)
        if title:
            entry.setName(title)
        if value is not None:
            entry.setValue(value)

    def rule(kind: str, name: str, formula: str) -> None:
        entry = model.createRateRule() if kind == "rate" else model.createAssignmentRule()
        entry.setVariable(name)
        math_tree = libsbml.parseL3Formula(formula)
        if math_tree is None:
            raise SynketaError(f"{name}: {libsbml.getLastParseL3Error()}")
        entry.setMath(math_tree)

    variable("acceleration", 1.0, True, "1: the time of this model is slow time")
    for name, value in values.items():
        variable(name, value, True)
    for name in parsed.inputs:
        course = given.get(name, cascade.inputs[name].baseline)
        if isinstance(course, (Pulse, tuple)):
            variable(name, None, False, cascade.inputs[name].title)
            rule("assignment", name, _course(course))
        else:
            variable(name, float(course), True, cascade.inputs[name].title)
    for name in parsed.rules:
        variable(name, None, False)
    for name in parsed.rates:
        variable(name, cascade.text.start[name], False)
    for name, expression in parsed.rules.items():
        rule("assignment", name, formula_of(expression))
    for name, expression in parsed.rates.items():
        rule("rate", name, formula_of(expression))
    document.setConsistencyChecks(libsbml.LIBSBML_CAT_UNITS_CONSISTENCY, False)
    document.setConsistencyChecks(libsbml.LIBSBML_CAT_MODELING_PRACTICE, False)
    if document.checkConsistency():
        raise SynketaError(f"the SBML is not valid: {document.getErrorLog().toString()}")
    return str(libsbml.writeSBMLToString(document))


def formula_of(node: ast.expr) -> str:
    """Return an expression of the cascade's text as an SBML level 3 formula."""
    match node:
        case ast.Name():
            return node.id
        case ast.Constant():
            return repr(node.value)
        case ast.UnaryOp():
            return f"(-{formula_of(node.operand)})"
        case ast.BinOp():
            return f"({formula_of(node.left)} {_OPERATORS[type(node.op)]} {formula_of(node.right)})"
        case ast.Compare():
            return f"({formula_of(node.left)} {_COMPARISONS[type(node.ops[0])]} {formula_of(node.comparators[0])})"
        case ast.Call(func=ast.Name(id="clip"), args=[value, low, high]):
            x, bottom, top = formula_of(value), formula_of(low), formula_of(high)
            upper = "" if top == "inf" else f", {top}, {x} > {top}"
            return f"piecewise({bottom}, {x} < {bottom}{upper}, {x})"
        case ast.Call(func=ast.Name(id="int"), args=[condition]):
            return f"piecewise(1, {formula_of(condition)}, 0)"
        case ast.Call(func=ast.Name(id=name), args=arguments):
            listed = ", ".join(formula_of(argument) for argument in arguments)
            return f"{'ln' if name == 'log' else name}({listed})"
    raise SynketaError(f"no SBML for {ast.unparse(node)}")


def _course(course: Pulse | tuple[ArrayLike, ArrayLike]) -> str:
    """Return an input over time as a formula."""
    if isinstance(course, Pulse):
        until = "" if math.isinf(course.stop) else f" && time < {course.stop!r}"
        return f"piecewise({course.level!r}, time >= {course.start!r}{until}, 0)"
    times, levels = (np.asarray(part, dtype=float).tolist() for part in course)
    if len(times) != len(levels) or len(times) < 2:
        raise ConfigurationError(
            Fault("SBML", "inputs", f"{len(times)} times and {len(levels)} values", "as many, 2 or more")
        )
    corners = list(zip(times, levels, strict=True))
    return f"piecewise({levels[0]!r}, time < {times[0]!r}, {_halves(corners)})"


def _halves(corners: list[tuple[float, float]]) -> str:
    """Return straight lines between corners, found by halving: a flat list would be slow and deep."""
    if len(corners) == 1:
        return repr(corners[0][1])
    if len(corners) == 2:
        (t0, v0), (t1, v1) = corners
        return f"piecewise({v0!r} + ({(v1 - v0) / (t1 - t0)!r})*(time - {t0!r}), time < {t1!r}, {v1!r})"
    middle = len(corners) // 2
    return f"piecewise({_halves(corners[: middle + 1])}, time < {corners[middle][0]!r}, {_halves(corners[middle:])})"
