"""What the words of a finding say: species, dose, time, and what was measured."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from synketa.common.parameter import Noun, validated
from synketa.common.toml_files import display_path, read_toml
from synketa.common.units import plain_characters

__all__ = ["Entry", "Given", "Measured", "Span", "given_in", "measured_in", "span_of", "species_in"]

_SPECIES = {
    "human": ("human", "man", "men", "patient", "volunteer", "adult", "women", "people", "mdd", "trd"),
    "rat": ("rat",),
    "mouse": ("mouse", "mice"),
}
_NUMBER = r"(\d+(?:\.\d+)?)"
_AMOUNT = re.compile(rf"{_NUMBER}\s*(mg/kg|ug/kg|mg)(?![\w/])")
_LEVEL = re.compile(rf"{_NUMBER}\s*(uM|nM|mM)\b")
_OVER = re.compile(rf"(?:over|/|for)\s*{_NUMBER}\s*(min|h)\b")
_ROUTES = {
    "iv": r"\bi\.?v\b", "ip": r"\bi\.?p\b", "sc": r"\bs\.?c\b", "im": r"\bi\.?m\b", "oral": r"\bp\.?o\b|\boral",
    "intranasal": r"nasal",
}  # fmt: skip
#: Words for more than one dose or treatment: which protocol is meant cannot be read off.
_MORE = re.compile(r"\bx\s*\d|\bdaily|\brepeat|\bweek|\+|\bplus\b|\bthen\b|\bwith\b|\bKO\b|\bknockout", re.IGNORECASE)
_SPAN = re.compile(rf"{_NUMBER}(?:\s*(?:-|to)\s*{_NUMBER})?\s*(min|h|d|days?|hours?|minutes?)\b")
_UNITS = {"min": 60.0, "h": 3600.0, "d": 86400.0}


class Span(NamedTuple):
    """A time or a span of time after a dose, s."""

    start: float
    stop: float


@dataclass(frozen=True)
class Given:
    """What was administered: a dose, or a level that is held.

    Attributes
    ----------
    drug : str
        As the finding calls it.
    amount, route, duration : str
        Of a dose; the duration is empty for a bolus.
    level : str
        Of a level that is held, instead.
    """

    drug: str
    amount: str = ""
    route: str = ""
    duration: str = ""
    level: str = ""


class Entry(NamedTuple):
    """What is measured, and in which comparison."""

    metric: str
    is_windowed: bool
    comparison: str


class Measured(Noun):
    """An entry of ``words.toml``: words, and the metric that they stand for."""

    words: tuple[tuple[str, ...], ...] = Field(min_length=1)
    metric: str = ""
    at: dict[str, str] = Field(default_factory=dict)
    comparison: Literal["ratio", "value"] = "ratio"


class _Words(Noun):
    observable: Annotated[tuple[Measured, ...], Field(min_length=1)]


@cache
def _entries(path: Path) -> tuple[Measured, ...]:
    return validated(_Words, read_toml(path), display_path(path)).observable


def species_in(text: str) -> str | None:
    """Return the species that a text names; None for none, or one without kinetics."""
    words = {word.removesuffix("s") for word in re.findall(r"[a-z]+", text.lower())}
    return next((name for name, known in _SPECIES.items() if words.intersection(known)), None)


def given_in(text: str) -> Given | str:
    """Return what was administered, or in words why that cannot be read off."""
    plain = plain_characters(text)
    if not plain.strip():
        return "no dose"
    if _MORE.search(plain):
        return f'"{text[:80]}" is more than one dose'
    amounts, levels = _AMOUNT.findall(plain), _LEVEL.findall(plain)
    if len(amounts) + len(levels) != 1:
        return f'"{text[:80]}" is not one dose or one level'
    if levels:
        drug = plain[: _LEVEL.search(plain).start()].strip(" ,")  # type: ignore[union-attr]
        return Given(drug or "ketamine", level=" ".join(levels[0]))
    drug = plain[: _AMOUNT.search(plain).start()].strip(" ,")  # type: ignore[union-attr]
    routes = [name for name, pattern in _ROUTES.items() if re.search(pattern, plain, re.IGNORECASE)]
    if len(routes) != 1:
        return f'"{text[:80]}" names no route'
    over = _OVER.search(plain[_AMOUNT.search(plain).end() :])  # type: ignore[union-attr]
    duration = f"{over[1]} {over[2]}" if over and routes == ["iv"] else ""
    return Given(drug or "ketamine", " ".join(amounts[0]), routes[0], duration)


def span_of(text: str) -> Span | None:
    """Return the time after a dose that a text names: "24 h", "20-100 min", "end of infusion (40 min)"."""
    match = _SPAN.search(plain_characters(text))
    if match is None:
        return None
    unit = _UNITS["min" if match[3].startswith("m") else match[3][0]]
    first = float(match[1]) * unit
    return Span(first, float(match[2]) * unit if match[2] else first)


def measured_in(statement: str, span: Span | None, path: Path) -> Entry | str:
    """Return what a statement measures, or in words why no metric stands for it.

    Parameters
    ----------
    statement : str
    span : Span, optional
        The time of the finding.
    path : Path
        Of ``words.toml``.
    """
    text = statement.lower()
    for entry in _entries(path):
        if not all(any(word in text for word in group) for group in entry.words):
            continue
        if entry.metric:
            return Entry(entry.metric, True, entry.comparison)
        if span is None:
            return f"no time, and {_metrics(entry.at)} each have one"
        for time, metric in entry.at.items():
            if span_of(time) == span:
                return Entry(metric, False, entry.comparison)
        return (
            f"no metric at its time; there are {', '.join(f'{metric} ({time})' for time, metric in entry.at.items())}"
        )
    return "no metric stands for what it measures"


def _metrics(at: Mapping[str, str]) -> str:
    return ", ".join(dict.fromkeys(at.values()))
