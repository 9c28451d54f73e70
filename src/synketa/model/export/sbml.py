"""The cascade as SBML (level 3, version 2), so that other programs can run it; needs the extra ``sbml``."""

from __future__ import annotations

import ast
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from synketa.common.atomic_write import replace_file
from synketa.common.errors import ConfigurationError, Fault, SynketaError, unknown
from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.integrator import Pulse

__all__ = ["export_sbml", "sbml_text"]

_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "^"}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}

#: A number, a pulse, or the corners (times in s, values) of straight lines.
Signal = float | Pulse | tuple[ArrayLike, ArrayLike]


def export_sbml(
    cascade: Cascade,
    path: Path,
    inputs: Mapping[str, Signal] | None = None,
    parameters: Mapping[str, float] | None = None,
) -> None:
    """Write the cascade to an SBML file; see `sbml_text`."""
    replace_file(path, sbml_text(cascade, inputs, parameters).encode())


def sbml_text(
    cascade: Cascade,
    inputs: Mapping[str, Signal] | None = None,
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
    system, signals = cascade.system, dict(inputs or {})
    where = f"cascade {cascade.name}"
    if faults := [unknown(where, "inputs", name, system.inputs) for name in signals if name not in system.inputs]:
        raise ConfigurationError(*faults)
    document = libsbml.SBMLDocument(3, 2)
    writer = _Writer(libsbml, document.createModel(), cascade)
    writer.write(cascade.values(parameters), signals)
    for category in (libsbml.LIBSBML_CAT_UNITS_CONSISTENCY, libsbml.LIBSBML_CAT_MODELING_PRACTICE):
        document.setConsistencyChecks(category, False)
    if document.checkConsistency():
        raise SynketaError(f"the SBML is not valid: {document.getErrorLog().toString()}")
    return str(libsbml.writeSBMLToString(document))


class _Writer:
    """Writer of the variables and rules of a cascade into a model of libsbml."""

    def __init__(self, libsbml: Any, model: Any, cascade: Cascade) -> None:
        self.libsbml, self.model, self.cascade = libsbml, model, cascade
        model.setId(cascade.name)
        model.setName(cascade.title)
        model.setTimeUnits("second")
        model.setExtentUnits("dimensionless")
        model.setSubstanceUnits("dimensionless")

    def write(self, values: Mapping[str, float], signals: Mapping[str, Signal]) -> None:
        """Add everything: variables first, as rules refer to them."""
        system, inputs = self.cascade.system, self.cascade.inputs
        self.variable("acceleration", 1.0, constant=True, title="1: the time of this model is slow time")
        for name, value in values.items():
            self.variable(name, value, constant=True)
        for name in system.inputs:
            self.input(name, signals.get(name, inputs[name].baseline))
        for name in system.rules:
            self.variable(name, None, constant=False)
        for name in system.rates:
            self.variable(name, self.cascade.text.start[name], constant=False)
        for name, expression in system.rules.items():
            self.assignment(name, formula_of(expression))
        for name, expression in system.rates.items():
            self.rate(name, formula_of(expression))

    def variable(self, name: str, value: float | None, constant: bool, title: str = "") -> None:
        """Add a variable or constant."""
        entry = self.model.createParameter()
        entry.setId(name)
        entry.setConstant(constant)
        if title:
            entry.setName(title)
        if value is not None:
            entry.setValue(value)

    def input(self, name: str, signal: Signal) -> None:
        """Add an input as a constant, a pulse, or straight lines."""
        title = self.cascade.inputs[name].title
        if isinstance(signal, Pulse):
            self.variable(name, None, False, title)
            self.assignment(name, _pulse(signal))
        elif isinstance(signal, tuple):
            start, slope = _lines(*signal)
            self.variable(name, start, False, title)
            self.rate(name, slope)
        else:
            self.variable(name, float(signal), True, title)

    def assignment(self, name: str, formula: str) -> None:
        """Make a variable follow a formula."""
        self._rule(self.model.createAssignmentRule(), name, formula)

    def rate(self, name: str, formula: str) -> None:
        """Make a variable change at a rate."""
        self._rule(self.model.createRateRule(), name, formula)

    def _rule(self, entry: Any, name: str, formula: str) -> None:
        entry.setVariable(name)
        math_tree = self.libsbml.parseL3Formula(formula)
        if math_tree is None:
            raise SynketaError(f"{name}: {self.libsbml.getLastParseL3Error()}")
        entry.setMath(math_tree)


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


def _pulse(pulse: Pulse) -> str:
    until = "" if math.isinf(pulse.stop) else f" && time < {pulse.stop!r}"
    return f"piecewise({pulse.level!r}, time >= {pulse.start!r}{until}, 0)"


def _lines(times: ArrayLike, values: ArrayLike) -> tuple[float, str]:
    """Return the value at time 0 and the slope as a formula of a series of straight lines.

    As a slope, not as a value: simulators copy the formula of a value to each place that uses it.
    """
    t, v = np.asarray(times, dtype=float), np.asarray(values, dtype=float)
    if t.ndim != 1 or t.shape != v.shape or t.size < 2 or not (np.diff(t) > 0).all():
        got = f"{t.size} times and {v.size} values"
        raise ConfigurationError(Fault("SBML", "inputs", got, "as many values as increasing times, 2 or more"))
    slopes = [0.0, *(np.diff(v) / np.diff(t)).tolist(), 0.0]
    return float(np.interp(0.0, t, v)), _halves(slopes, t.tolist())


def _halves(values: list[float], edges: list[float]) -> str:
    """Return a staircase with these values between these edges, found by halving: a flat list nests too deep."""
    if not edges:
        return repr(values[0])
    middle = len(edges) // 2
    before = _halves(values[: middle + 1], edges[:middle])
    return f"piecewise({before}, time < {edges[middle]!r}, {_halves(values[middle + 1 :], edges[middle + 1 :])})"
