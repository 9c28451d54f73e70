"""What figures and tables say of the spread over seeds: an interval takes three of them.

The 95 % t interval of two seeds is thirteen times as wide as their standard error and hardly says anything: figures
draw the two seeds in its place, and tables say how many there were. `contrasts.csv` has the numbers.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from synketa.analysis.pairing import interval, intervals

__all__ = ["FEWEST_SEEDS", "band", "drawn_interval", "is_drawn", "seeds_in_words", "spread_in_words"]

Array = np.ndarray[Any, np.dtype[np.float64]]
FEWEST_SEEDS = 3  # of which an interval is drawn


def is_drawn(n: float) -> bool:
    """Say whether so many seeds have an interval that is drawn."""
    return n >= FEWEST_SEEDS


def drawn_interval(values: Iterable[float]) -> tuple[float, float, float]:
    """Return the mean and the ends of the 95 % interval of some seeds; NaN ends where none is drawn."""
    sample = list(values)
    mean, low, high = interval(sample)
    return (mean, low, high) if is_drawn(len(sample)) else (mean, np.nan, np.nan)


def band(values: Any) -> tuple[Array, Array, Array]:
    """Return mean and ends of the 95 % interval of every column, shape (seeds, n); NaN ends where none is drawn."""
    mean, low, high = intervals(values)
    if is_drawn(len(values)):
        return mean, low, high
    return mean, np.full_like(mean, np.nan), np.full_like(mean, np.nan)


def seeds_in_words(counts: Iterable[int]) -> str:
    """Return how many seeds there are: "n = 5", "n = 3 to 5"."""
    seeds = sorted(set(counts)) or [0]
    return f"n = {seeds[0]}" if len(seeds) == 1 else f"n = {seeds[0]} to {seeds[-1]}"


def spread_in_words(counts: Iterable[int]) -> str:
    """Say what a figure shows of the spread over so many seeds."""
    seeds = sorted(set(counts)) or [0]
    if seeds[-1] <= 1:
        return "one seed, no interval"
    if seeds[-1] < FEWEST_SEEDS:
        return "means of two seeds (n = 2): both are drawn, since two give no interval"
    few = f"; no interval where there are fewer than {FEWEST_SEEDS}" if seeds[0] < FEWEST_SEEDS else ""
    return f"means and 95 % intervals over seeds ({seeds_in_words(seeds)}{few})"
