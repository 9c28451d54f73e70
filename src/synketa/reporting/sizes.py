"""How large a report gets, whatever the size of an experiment: every bound, and every choice by size, is here."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

import numpy as np

T = TypeVar("T")

# ---------------------------------------------------------------------------------- the whole page
PAGE_BYTES = 4_000_000  # of the figures in a page; further ones are named, and lie beside it
MOST_FIGURES = 40  # of a report
MOST_SVG = 300_000  # bytes of a vector figure; a larger one has its marks drawn as an image
MOST_TABLE = 80  # rows of a table
MOST_SHOWN = 12  # lines of a list, verdicts of one expectation, values of an axis in words

# ---------------------------------------------------------------------------------- one figure
MOST_ROWS = 40  # rows with a label each; more conditions are ranked instead
MOST_LINES = 6  # curves in one panel
MOST_STEPS = 7  # of an axis, as curves in one panel
MOST_CELLS = 14  # columns of a matrix that has numbers in it
MOST_TICKS = 7  # of an axis
MOST_MARKS = 300  # in one panel as vectors, and single seeds that get a mark
MOST_POINTS = 2500  # of a plane as marks; more are averaged in bins
MOST_CHAINS = 6  # figures of the chain from drug to spine
MOST_NAMED = 12  # windows whose names stand above an axis
MOST_WINDOWS = 8  # panels with a window each; more are a matrix
MOST_BOXED = 4  # samples that get a figure of their own

# ---------------------------------------------------------------------------------- files that are opened
MOST_READ = 80  # conditions and points whose resolved runs are compared, or whose series are drawn
MOST_OPENED = 5  # runs of one condition and point, for a mean of time courses or spectra


@dataclass(frozen=True)
class Cut:
    """The first lines of a table, and how many more there are.

    Attributes
    ----------
    lines : sequence
    more : int
    file : str
        That has them all.
    """

    lines: Sequence[Any]
    more: int
    file: str

    def __bool__(self) -> bool:
        return bool(self.lines)


def cut(lines: Sequence[Any], file: str, most: int = MOST_TABLE) -> Cut:
    """Return the first lines of a table, and the file that has all of them."""
    return Cut(lines[:most], max(0, len(lines) - most), file)


def spaced(values: Sequence[T], most: int = MOST_STEPS) -> list[T]:
    """Return at most so many of some values, evenly spaced, with the first and the last."""
    if len(values) <= most:
        return list(values)
    return [values[round(place)] for place in np.linspace(0, len(values) - 1, most)]


def map_of(x: Sequence[float], y: Sequence[float]) -> Literal["grid", "marks", "bins"]:
    """Say how points on a plane are drawn: as the grid that they make, as marks, or as means of bins."""
    cells = len(set(x)) * len(set(y))
    if len(x) >= 0.5 * cells:
        return "grid"
    return "marks" if len(x) <= MOST_POINTS else "bins"


def short(text: str, letters: int) -> str:
    """Return a text of at most so many letters; what is left out of its middle is an ellipsis."""
    if len(text) <= letters:
        return text
    tail = (letters - 1) // 3
    return f"{text[: letters - 1 - tail].rstrip()}…{text[-tail:].lstrip() if tail else ''}"


def wrapped(name: object, width: int = 30, lines: int = 2) -> str:
    """Return a name in words, on at most so many lines; what is left out of its middle is an ellipsis."""
    words = str(name).replace("_", " ")
    if len(words) <= width:
        return words
    return textwrap.fill(short(words, width * lines - lines), width)
