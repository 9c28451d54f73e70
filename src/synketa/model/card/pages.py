"""A model card as a page (HTML with MathML, readable offline and without scripts) or as LaTeX."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader
from markupsafe import Markup, escape

from synketa.common.atomic_write import replace_file
from synketa.model.card.formula import LATEX, MATHML, Equation
from synketa.model.card.parts import Cell, Symbol, Table, Words
from synketa.model.card.tables import model_card
from synketa.model.composite import Model
from synketa.model.references import citation, label, link

__all__ = ["html_card", "latex_card", "write_card"]


def write_card(model: Model, html: Path | None = None, latex: Path | None = None) -> None:
    """Write the description of a model to files.

    Raises
    ------
    SynketaError
        A file cannot be written.
    """
    if html is not None:
        replace_file(html, html_card(model).encode())
    if latex is not None:
        replace_file(latex, latex_card(model).encode())


def html_card(model: Model) -> str:
    """Return the description of a model as one HTML page."""
    environment = Environment(loader=PackageLoader("synketa.model", "card"), autoescape=True, trim_blocks=True)
    environment.filters |= {"cell": _html_cell, "words": Words, "formula": _html_formula}
    return _rendered(environment, "card.html.jinja", model)


def latex_card(model: Model) -> str:
    """Return the description of a model as a LaTeX document."""
    environment = Environment(
        loader=PackageLoader("synketa.model", "card"), trim_blocks=True, lstrip_blocks=True,
        block_start_string="<%", block_end_string="%>", variable_start_string="<<", variable_end_string=">>",
        comment_start_string="<#", comment_end_string="#>",
    )  # fmt: skip
    environment.filters |= {
        "cell": _latex_cell,
        "words": Words,
        "formula": LATEX.equation,
        "tex": tex,
        "widths": _widths,
    }
    return _rendered(environment, "card.tex.jinja", model)


def _rendered(environment: Environment, template: str, model: Model) -> str:
    environment.tests |= {"table": _is(Table), "equation": _is(Equation)}
    environment.globals |= {"citation": citation, "label": label, "link": link}
    return environment.get_template(template).render(card=model_card(model)) + "\n"


def _is(kind: type) -> Callable[[Any], bool]:
    return partial(lambda kind, item: isinstance(item, kind), kind)


def _html_formula(equation: Equation) -> Markup:
    return Markup('<math display="block">{}</math>').format(Markup(MATHML.equation(equation)))


def _html_cell(cell: Cell) -> Markup:
    match cell:
        case Symbol(code=code):
            return Markup("<math>{}</math>").format(Markup(MATHML.expression(code)))
        case Words():
            return Markup("").join(
                Markup('<a href="#{0}">{1}</a>').format(piece, label(piece)) if piece in cell.keys else piece
                for piece in _pieces(cell)
            )
    return escape(cell)


def _pieces(words: Words) -> list[str]:
    """Return words in pieces: keys of papers, and what stands between them."""
    return re.split(rf"\b({'|'.join(map(re.escape, words.keys))})\b", words.text) if words.keys else [words.text]


_TEX = {
    "\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "µ": r"$\mu$", "α": r"$\alpha$", "<": "$<$", ">": "$>$",
    "–": "--", "×": r"$\times$", "≥": r"$\geq$",
}  # fmt: skip


def tex(text: object) -> str:
    """Return a text with what LaTeX would take for commands written out; names may break at their underscores."""
    return "".join(_TEX.get(letter, letter) for letter in str(text)).replace(r"\_", r"\_\allowbreak ")


def _latex_cell(cell: Cell) -> str:
    match cell:
        case Symbol(code=code):
            return f"${LATEX.expression(code)}$"
        case Words():
            return "".join(rf"\cite{{{piece}}}" if piece in cell.keys else tex(piece) for piece in _pieces(cell))
    return tex(cell)


#: Relative widths of columns by their name: words need room, numbers do not.
_WIDE = {"note": 3.0, "what it is": 4.0, "source": 2.5, "name": 1.8, "pattern": 1.6, "metric or series": 2.2, "": 2.0}


def _widths(table: Table) -> list[str]:
    """Return the widths of the columns as shares of the line."""
    shares = [_WIDE.get(column, 1.0) for column in table.columns]
    if table.columns == ("", ""):
        shares = [1.0, 4.0]
    return [f"{share / sum(shares) * (1 - 0.025 * len(shares)):.3f}" for share in shares]
