"""Data of the reader's own that an experiment is compared with: points with errors, as a manifest holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

__all__ = ["DataPoint", "OwnData"]


@dataclass(frozen=True)
class DataPoint:
    """One measured value.

    Attributes
    ----------
    condition : str
        Of the experiment: the group that was measured.
    at : dict
        Axis -> value, for the axes that the table has a column of.
    time : float, optional
        Slow time, s, 0 being that of the protocol; None for a metric.
    value : float
        In the unit of its `OwnData`.
    error : float, optional
        One standard error of the mean, in the same unit.
    n : int, optional
        Animals, cells or whatever was counted.
    line : int
        Of the file.
    """

    condition: str
    at: dict[str, float | str]
    time: float | None
    value: float
    error: float | None
    n: int | None
    line: int


@dataclass(frozen=True)
class OwnData:
    """The points of one table.

    Attributes
    ----------
    title, file, source : str
        What it is called, the file it was read from, and the paper or the words that say where it is from.
    observable : str
        A slow series, or a metric, of the registry.
    contrast : str
        ``ratio`` to the reference run, or absolute ``value``.
    unit : str
        Of values and errors, as the registry has it; 1 of ratios.
    averaged_over : float
        Slow time around each point over which the model is averaged, s; 0 is the moment itself.
    points : tuple of DataPoint
    """

    title: str
    file: str
    source: str
    observable: str
    contrast: str
    unit: str
    averaged_over: float
    points: tuple[DataPoint, ...]

    @property
    def is_series(self) -> bool:
        """Whether its points have a time."""
        return any(point.time is not None for point in self.points)

    def as_entry(self) -> dict[str, Any]:
        """Return it as a manifest has it."""
        return {**asdict(self), "points": [asdict(point) for point in self.points]}

    @classmethod
    def from_entry(cls, entry: Mapping[str, Any]) -> OwnData:
        """Return what `as_entry` has written."""
        return cls(**{**entry, "points": tuple(DataPoint(**point) for point in entry["points"])})
