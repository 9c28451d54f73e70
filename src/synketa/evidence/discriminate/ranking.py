"""Protocols ranked by how few animals tell two hypotheses apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from synketa.evidence.discriminate.grid import Grid, Measured
from synketa.evidence.discriminate.power import animals, power
from synketa.evidence.discriminate.predictions import Cell

__all__ = ["MOST_USABLE", "USUAL", "Separation", "ranked", "verdict"]

USUAL = 12  #: animals of a group; by the power that these give protocols are ranked
MOST_USABLE = 100  #: animals of a group; a protocol that takes more separates nothing in practice


@dataclass(frozen=True)
class Separation:
    """How far two hypotheses are apart in one protocol and observable.

    Attributes
    ----------
    cell : Cell
    measured : Measured
        Spread between animals, with its source.
    predicted : tuple of float
        Means over networks, ratios to the control.
    networks : float
        Standard deviation between networks.
    effect : float
        Difference of the two over the standard deviation of animals and networks together; signed.
    drawn : tuple of float
        The same for every draw of uncertain inputs.
    """

    cell: Cell
    measured: Measured
    predicted: tuple[float, float]
    networks: float
    effect: float
    drawn: tuple[float, ...]

    @property
    def animals(self) -> int | None:
        """Animals of each group for a power of .8, at the hypotheses' own values; None above 1000."""
        return animals([self.effect])

    @property
    def animals_over_draws(self) -> int | None:
        """The same for a mean power of .8 over the draws, one of the other sign counting as 0; None above 1000."""
        return animals([self.effect, *self.drawn]) if self.drawn else None

    @property
    def usual_power(self) -> float:
        """Mean power of 12 animals a group over own values and draws; a difference of the other sign counts as none."""
        effects = [self.effect, *self.drawn]
        return float(np.mean([power(one, USUAL) if one * self.effect > 0 else 0.0 for one in effects]))

    @property
    def same_sign(self) -> float:
        """Share of the draws in which the difference has the same sign; NaN without draws."""
        if not self.drawn:
            return np.nan
        return float(np.mean([effect * self.effect > 0 for effect in self.drawn]))

    @property
    def range(self) -> tuple[float, float]:
        """The effects in the middle nine tenths of the draws; NaN without draws."""
        if not self.drawn:
            return np.nan, np.nan
        low, high = np.quantile(self.drawn, [0.05, 0.95]).tolist()
        return low, high


def _separation(cell: Cell, grid: Grid) -> Separation:
    measured = grid.observables[cell.metric]
    values = [np.array([*by_seed.values()]) for by_seed in cell.seeds]
    one, other = (float(sample.mean()) for sample in values)
    spreads = [sample.var(ddof=1) for sample in values if sample.size > 1]
    networks = float(np.sqrt(np.mean(spreads))) if spreads else 0.0
    both = float(np.hypot(measured.sd, networks))
    drawn = tuple((a - b) / both for a, b in cell.draws)
    return Separation(cell, measured, (one, other), networks, (one - other) / both, drawn)


def ranked(cells: Sequence[Cell], grid: Grid) -> list[Separation]:
    """Return all protocols and observables: first those in which twelve animals a group have the largest mean power."""
    found = [_separation(cell, grid) for cell in cells]
    return sorted(found, key=lambda one: (-one.usual_power, -abs(one.effect)))


def verdict(separations: Sequence[Separation], hypotheses: Sequence[str]) -> str:
    """Say which protocol separates two hypotheses, or that none does."""
    if not separations:
        return "No protocol of this grid gave a number to compare."
    usable = [one for one in separations if (one.animals or MOST_USABLE + 1) <= MOST_USABLE]
    if not usable:
        largest = max(separations, key=lambda one: abs(one.effect))
        many = f"{largest.animals} animals a group" if largest.animals else "more than 1000 animals a group"
        return (
            f"Nothing in this grid separates {hypotheses[0]} and {hypotheses[1]} with {MOST_USABLE} animals a group; "
            f"largest difference: {largest.predicted[0]:.3f} against {largest.predicted[1]:.3f} in "
            f"{largest.cell.metric} ({largest.cell.protocol.title}), {abs(largest.effect):.2g} standard "
            f"deviations, {many}."
        )
    first = usable[0]
    many = str(first.animals_over_draws or "more than 1000")
    over = f"; {many} for a mean power of .8 over the ranges of uncertain inputs" if first.drawn else ""
    return (
        f"{first.cell.protocol.title}: {first.cell.metric} is {first.predicted[0]:.3f} under {hypotheses[0]} and "
        f"{first.predicted[1]:.3f} under {hypotheses[1]}; {first.animals} animals a group for a power of .8 at the "
        f"hypotheses' own values{over}."
    )
