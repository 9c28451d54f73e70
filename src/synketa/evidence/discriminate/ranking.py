"""Protocols ranked by how few animals tell two hypotheses apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from synketa.evidence.discriminate.grid import Grid, Measured
from synketa.evidence.discriminate.power import animals
from synketa.evidence.discriminate.predictions import Cell

__all__ = ["MOST_USABLE", "Separation", "ranked", "verdict"]

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
    """Return all protocols and observables, those that take the fewest animals first.

    Where inputs were drawn, the mean power over the draws counts; of those that need more than 1000 animals the larger
    effect comes first.
    """

    def key(one: Separation) -> tuple[float, float, float]:
        many = one.animals_over_draws if one.drawn else one.animals
        return (many or np.inf, one.animals or np.inf, -abs(one.effect))

    return sorted((_separation(cell, grid) for cell in cells), key=key)


def verdict(separations: Sequence[Separation], hypotheses: Sequence[str]) -> str:
    """Say which protocol separates two hypotheses, or that none does."""
    if not separations:
        return "No protocol of this grid gave a number to compare."
    largest = max(separations, key=lambda one: abs(one.effect))
    first = separations[0]
    needed = first.animals_over_draws or first.animals
    if needed is None or needed > MOST_USABLE:
        many = f"{largest.animals} animals a group" if largest.animals else "more than 1000 animals a group"
        return (
            f"Nothing in this grid separates {hypotheses[0]} and {hypotheses[1]} with {MOST_USABLE} animals a group; "
            f"largest difference: {largest.predicted[0]:.3f} against {largest.predicted[1]:.3f} in "
            f"{largest.cell.metric} ({largest.cell.protocol.title}), {abs(largest.effect):.2g} standard "
            f"deviations, {many}."
        )
    over = " over the ranges of uncertain inputs" if first.animals_over_draws else ""
    alone = "" if first.animals_over_draws or not first.drawn else (
        "; over the ranges of uncertain inputs no number of animals up to 1000 gives that power"
    )  # fmt: skip
    return (
        f"{first.cell.protocol.title}: {first.cell.metric} is {first.predicted[0]:.3f} under {hypotheses[0]} and "
        f"{first.predicted[1]:.3f} under {hypotheses[1]}; {needed} animals a group for a power of .8{over}{alone}."
    )
