"""The published numbers of the clinic, from the table of findings that the evidence is compared with."""

from __future__ import annotations

import csv
import io
from functools import cache
from typing import NamedTuple

from synketa.common.paths import models_folder
from synketa.common.text_files import read_text

__all__ = ["Finding", "findings"]


class Finding(NamedTuple):
    """A published number with the band in which a prediction meets it."""

    statement: str
    value: float
    low: float
    high: float
    unit: str
    gate: str
    citation: str


@cache
def findings() -> dict[str, Finding]:
    """Return the findings on behaviour and clinic by their id."""
    text = read_text(models_folder() / "evidence" / "findings.csv", "a table of findings")
    rows = [row for row in csv.DictReader(io.StringIO(text)) if row["level"] == "behaviour-clinical"]
    return {
        row["id"]: Finding(
            row["statement"], float(row["value"]), float(row["low"]), float(row["high"]), row["unit"], row["gate"],
            row["citation"],
        )
        for row in rows
    }  # fmt: skip
