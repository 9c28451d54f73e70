"""A published finding: a statement, a number with its band, a paper, and what may be asserted of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

__all__ = ["GATES", "LEVELS", "Finding"]

#: The levels of the chain, in its order.
LEVELS = (
    "PK",
    "receptor",
    "single cell",
    "network",
    "neurotransmitter",
    "signalling",
    "plasticity",
    "spine",
    "behaviour-clinical",
)

#: What a verdict may rest on.
GATES = {
    "number": "the prediction lies inside the band",
    "null": "the prediction lies inside the band around no change",
    "direction": "the sign alone: the published size was not read",
    "number-memory": "as number, but the number is recalled, not read",
    "soft": "reported only: voltage, state or number of the paper is not known",
    "derived": "reported only: the number follows from other findings",
    "contested": "a scenario: findings disagree",
}


@dataclass(frozen=True)
class Finding:
    """One row of a table of findings.

    Attributes
    ----------
    id : str
    level : str
        One of `LEVELS`.
    statement : str
    value, low, high : float
        The published number and its band, in `unit`.
    unit, species, dose, time : str
        As in the table.
    gate : str
        One of `GATES`.
    class_hint : str
        What its author thought that a model would do with it; see `synketa.evidence.verdicts`.
    number_read : str
        Whether the number was read in the paper.
    citation, doi, note : str
    observable, protocol, condition, comparison, against : str
        How it is compared, where a file says so; empty otherwise.
    line : int
        Of the file, for messages.
    """

    id: str
    level: str
    statement: str
    value: float
    low: float
    high: float
    unit: str
    species: str
    dose: str
    time: str
    gate: str
    class_hint: str = ""
    number_read: str = ""
    citation: str = ""
    doi: str = ""
    note: str = ""
    observable: str = ""
    protocol: str = ""
    condition: str = ""
    comparison: str = ""
    against: str = ""
    line: int = 0

    @property
    def band(self) -> tuple[float, float]:
        """Low and high; infinite where open."""
        return self.low, self.high

    @property
    def is_judged(self) -> bool:
        """Whether its gate allows a verdict."""
        return self.gate in ("number", "null", "direction", "number-memory")

    @property
    def is_whole(self) -> bool:
        """Whether value and band are numbers."""
        return all(math.isfinite(number) for number in (self.value, self.low, self.high))
