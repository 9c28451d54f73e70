"""A share of the plausible ranges in which a finding holds, and the file of shares."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from synketa.common.atomic_write import write_table
from synketa.evidence.findings.rows import Row
from synketa.evidence.output import SHARES, read_cells
from synketa.model.composite import Model

__all__ = ["Share", "digest", "holds", "key_of", "lines_of", "write_shares"]

_COLUMNS = (
    "hypothesis", "finding", "share_of_range", "standard_error", "points", "inputs", "held", "on", "varied", "key",
)  # fmt: skip


@dataclass(frozen=True)
class Share:
    """In what share of the ranges of its inputs a finding holds under a hypothesis.

    Attributes
    ----------
    hypothesis, finding : str
    held : int
        Points at which it is as published.
    points : int
        Points that could be looked at.
    inputs : tuple of str
        Paths of what was varied.
    left_out : int
        Inputs with a range that were held at their values, since there are too many.
    on : str
        ``computed``, ``surface`` or ``network``.
    key : str
        Of all that it depends on: with the same key it needs no doing again.
    """

    hypothesis: str
    finding: str
    held: int
    points: int
    inputs: tuple[str, ...]
    left_out: int
    on: str
    key: str

    @property
    def value(self) -> float:
        """The share."""
        return self.held / self.points

    @property
    def standard_error(self) -> float:
        """Binomial; by the rule of succession, so that none is 0."""
        share = (self.held + 1) / (self.points + 2)
        return math.sqrt(share * (1 - share) / self.points)


def holds(row: Row, value: float) -> bool:
    """Say whether a prediction, in the unit of the finding, is as published: inside the band, or of the right sign."""
    if not math.isfinite(value):
        return False
    if row.gate == "direction":
        return row.side * (value - row.neutral) > row.table.margin
    return row.finding.low <= value <= row.finding.high


def digest(model: Model) -> str:
    """Return the digest of all that a model computes with."""
    content = model.content(tuple(model.drugs), tuple(model.pharmacokinetics), cascade=True)
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def key_of(row: Row, content: str, points: int) -> str:
    """Return the digest of all that a share depends on."""
    finding, table = row.finding, row.table
    own = [finding.low, finding.high, row.gate, row.neutral, row.scale, table.margin, table.model_dump(mode="json")]
    return hashlib.sha256(json.dumps([content, points, own], sort_keys=True, default=str).encode()).hexdigest()[:16]


def lines_of(folder: Path) -> list[dict[str, str]]:
    """Return the lines of the file of shares; none where there is no file."""
    path = folder / SHARES
    return read_cells(path) if path.is_file() else []


def write_shares(folder: Path, shares: Sequence[Share]) -> None:
    """Put shares into the file of shares, in the place of those of the same findings and hypotheses."""
    folder.mkdir(parents=True, exist_ok=True)
    lines: dict[tuple[str, str], Mapping[str, object]] = {
        (own["hypothesis"], own["finding"]): own for own in lines_of(folder)
    }
    for share in shares:
        lines[share.hypothesis, share.finding] = {
            "hypothesis": share.hypothesis,
            "finding": share.finding,
            "share_of_range": f"{share.value:.4g}",
            "standard_error": f"{share.standard_error:.2g}",
            "points": share.points,
            "inputs": len(share.inputs),
            "held": share.left_out,
            "on": share.on,
            "varied": " ".join(share.inputs),
            "key": share.key,
        }
    write_table(folder / SHARES, _COLUMNS, (lines[key] for key in sorted(lines)))
