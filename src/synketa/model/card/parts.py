"""What a description of a model is made of: sections, tables, equations, words; no layout."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from synketa.model.card.formula import Equation
from synketa.model.references import references

__all__ = ["Card", "Cell", "Equations", "Section", "Symbol", "Table", "Words"]


@dataclass(frozen=True)
class Symbol:
    """A cell of a table that is a symbol or an expression in Brian2 syntax."""

    code: str


@dataclass(frozen=True)
class Words:
    """Words that may name papers by their keys: where a number comes from, a note, a description."""

    text: str

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of papers among the words."""
        return tuple(dict.fromkeys(word for word in re.findall(r"\w+", self.text) if word in references()))


Cell = str | Symbol | Words


@dataclass(frozen=True)
class Table:
    """Rows under named columns."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]


@dataclass(frozen=True)
class Equations:
    """Equations, and the headings that the file has between them."""

    title: str
    lines: list[Equation | str]


@dataclass(frozen=True)
class Section:
    """One of the tables A, B, C ... of a model description."""

    letter: str
    title: str
    prose: str = ""
    parts: list[Table | Equations] = field(default_factory=list)


@dataclass(frozen=True)
class Card:
    """A model, described.

    Attributes
    ----------
    name, title, description : str
    sections : list of Section
    cited : list of str
        Keys of the papers, in alphabetical order.
    """

    name: str
    title: str
    description: str
    sections: list[Section]
    cited: list[str]
