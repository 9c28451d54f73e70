"""Which parameters with a range are varied, where there are more than a design takes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from synketa.common.parameter import Parameter

__all__ = ["MOST_INPUTS", "widest"]

#: Inputs of a sweep; of more, those with the widest ranges for their size. An experiment takes no more axes.
MOST_INPUTS = 40
_FELT = 1e-4  # of a fold: a constant that moves nothing by more is no input


def widest(
    found: Mapping[str, Parameter], moved: Iterable[str], influence: Mapping[str, float] | None = None
) -> tuple[dict[str, tuple[float, float]], int]:
    """Return the parameters that have a range, by their ranges, and how many of them are left out.

    A lever is no uncertain input, nor is what is moved on purpose, nor what has no influence. Those with the most
    influence are kept, where it is known, else the widest.
    """
    influence = influence or {}
    claimed = {path.replace(".parameters.", ".") for path in moved}
    ranges = {
        path: parameter.range
        for path, parameter in found.items()
        if parameter.range is not None
        and parameter.range[0] < parameter.range[1]
        and path not in claimed
        and not _is_lever(parameter.range, parameter.value)
        and influence.get(path, 1.0) > _FELT
    }
    order = sorted(ranges, key=lambda path: (-influence.get(path, math.inf), -_width(ranges[path], found[path].value)))
    kept = set(order[:MOST_INPUTS])
    return {path: own for path, own in ranges.items() if path in kept}, len(order) - len(kept)


def _is_lever(ends: tuple[float, float], value: float) -> bool:
    """Say whether a number is no constant that is uncertain: a share that rests at an end, or a gain that is off."""
    return (ends == (0.0, 1.0) and value in ends) or value == ends[0] == 0


def _width(ends: tuple[float, float], value: float) -> float:
    return (ends[1] - ends[0]) / max(abs(value), abs(ends[0]), abs(ends[1]), 1e-300)
