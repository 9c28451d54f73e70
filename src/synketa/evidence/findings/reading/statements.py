"""What a statement measures: the entry of ``models/evidence/words.toml`` whose words it has."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from synketa.common.parameter import Noun, validated
from synketa.common.toml_files import display_path, read_toml
from synketa.evidence.findings.reading.words import Span, span_of

__all__ = ["Entry", "Measured", "measured_in"]

Groups = tuple[tuple[str, ...], ...]


class Entry(NamedTuple):
    """What is measured, and in which comparison.

    Attributes
    ----------
    metric : str
    is_windowed : bool
        Whether it is read in a window at the finding's time.
    comparison : str
    neutral : float, optional
        What no change is, where it is not that of the comparison.
    is_share : bool
        Whether the metric is a share by itself, so that a number of it has no unit.
    """

    metric: str
    is_windowed: bool
    comparison: str
    neutral: float | None = None
    is_share: bool = False


class Measured(Noun):
    """An entry of ``words.toml``: words, and the metric that they stand for.

    Attributes
    ----------
    words : tuple
        Groups of beginnings of words; of each group one is there.
    never : tuple of str
        Words with which it is something else.
    metric : str
        Read in a window at the finding's time.
    at : dict
        Time after the dose -> metric, of one that has a time of its own.
    comparison : str
    neutral : float, optional
    share : bool
    reason : str
        Why no metric stands for it, instead.
    """

    words: Groups = Field(min_length=1)
    never: tuple[str, ...] = ()
    metric: str = ""
    at: dict[str, str] = Field(default_factory=dict)
    comparison: Literal["ratio", "value"] = "ratio"
    neutral: float | None = None
    share: bool = False
    reason: str = ""


class _Words(Noun):
    observable: Annotated[tuple[Measured, ...], Field(min_length=1)]


@cache
def _entries(path: Path) -> tuple[Measured, ...]:
    return validated(_Words, read_toml(path), display_path(path)).observable


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern for beginnings of words."""
    return re.compile("|".join(rf"(?<![a-z0-9]){re.escape(word)}" for word in words))


def _place(entry: Measured, text: str) -> int | None:
    """Return where the words of an entry begin in a text; None where one of its groups is missing."""
    if entry.never and _pattern(entry.never).search(text):
        return None
    matches = [_pattern(group).search(text) for group in entry.words]
    return matches[0].start() if matches[0] and all(matches) else None


def measured_in(statement: str, unit: str, span: Span | None, path: Path) -> Entry | str:
    """Return what a statement measures, or in words why no metric stands for it.

    Parameters
    ----------
    statement : str
    unit : str
        Of the finding; its words count first: "ratio (beta)".
    span : Span, optional
        The time of the finding.
    path : Path
        Of ``words.toml``.
    """
    text, of_unit = statement.lower(), unit.lower()
    found = [
        ((not _pattern(entry.words[0]).search(of_unit), place, number), entry)
        for number, entry in enumerate(_entries(path))
        if (place := _place(entry, f"{text} ({of_unit})")) is not None
    ]
    if not found:
        return "no metric stands for what it measures"
    _, entry = min(found, key=lambda one: one[0])
    if entry.reason:
        return entry.reason
    if entry.metric:
        return Entry(entry.metric, True, entry.comparison, entry.neutral, entry.share)
    if span is None:
        return f"no time, and {', '.join(dict.fromkeys(entry.at.values()))} each have one"
    until = Span(span.stop, span.stop) if span.start == 0 else span
    for wanted in (span, until):
        for time, metric in entry.at.items():
            if span_of(time) == wanted:
                return Entry(metric, False, entry.comparison, entry.neutral, entry.share)
    return f"no metric at its time; there are {', '.join(f'{metric} ({time})' for time, metric in entry.at.items())}"
