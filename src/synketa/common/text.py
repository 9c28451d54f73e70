"""Numbers in words, for people."""

from __future__ import annotations

__all__ = ["counted", "duration_text", "size_text"]


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Return a number with its noun: "1 condition", "2 conditions"."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def duration_text(seconds: float) -> str:
    """Return a predicted or measured duration in words, to two digits or so."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def size_text(megabytes: float) -> str:
    """Return a predicted or free amount of disk in words."""
    if megabytes < 10:
        return f"{megabytes:.1f} MB" if megabytes >= 0.1 else f"{megabytes * 1000:.0f} kB"
    return f"{megabytes:.0f} MB" if megabytes < 1000 else f"{megabytes / 1000:.1f} GB"
