"""Equation texts in Brian2 syntax: read for their names, never evaluated."""

from __future__ import annotations

import ast
import re
from typing import Literal

from synketa.common.errors import invalid
from synketa.common.parameter import Noun

__all__ = ["Declared", "declared", "names_in", "parsed"]

_LINE = re.compile(
    r"^(?P<left>[^:=]+?)\s*(?:=\s*(?P<right>[^:]+?))?\s*:\s*(?P<unit>[^(]+?)\s*(?:\((?P<flags>[^)]*)\))?$"
)


_LONG = 80  # characters of a text that are quoted
_WANT = "equations or statements in Brian2 syntax"


class Declared(Noun):
    """What an equation text declares and what it uses."""

    states: dict[str, str]
    shared: dict[str, str]
    cell: dict[str, str]
    used: frozenset[str]


def declared(text: str) -> Declared:
    """Parse (never evaluate) an equation text in Brian2 syntax.

    Returns
    -------
    Declared
        Names with their unit: `states` (differential equations and subexpressions), `shared` and `cell`
        parameters; and the set of the names that the right-hand sides use.
    """
    states: dict[str, str] = {}
    shared: dict[str, str] = {}
    cell: dict[str, str] = {}
    used: set[str] = set()
    for line in filter(None, (line.split("#")[0].strip() for line in text.splitlines())):
        match = _LINE.match(line)
        if match is None:
            raise invalid(f'"{line}"', '"name = expression : unit" or "name : unit (shared)"')
        left, unit = match["left"].strip(), match["unit"].strip()
        if match["right"]:
            name = re.sub(r"^d(\w+)/dt$", r"\1", left)
            states[name] = unit
            used |= names_in(match["right"])
        elif "shared" in (match["flags"] or ""):
            shared[left] = unit
        else:
            cell[left] = unit
    return Declared(states=states, shared=shared, cell=cell, used=frozenset(used))


def parsed(code: str, mode: Literal["exec", "eval"] = "exec") -> ast.AST:
    """Return the tree of statements, or of an expression with the mode ``eval``.

    Raises
    ------
    ConfigurationError
        What is no syntax, with the line and the reason.
    """
    text = "\n".join(line.strip() for line in code.strip().splitlines())
    try:
        return ast.parse(text, mode=mode)
    except SyntaxError as error:
        raise invalid(
            f'"{(error.text or text).strip()}" ({error.msg})', "equations or statements in Brian2 syntax"
        ) from None
    except (ValueError, RecursionError, MemoryError):  # a null byte; brackets in brackets without end
        raise invalid(f'"{text[:_LONG]}..."', _WANT) from None


def names_in(code: str) -> set[str]:
    """Return the identifiers of an expression or of statements, functions aside."""
    tree = parsed(code)
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} - called
