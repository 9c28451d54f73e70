"""What goes wrong, said so that it can be put right: where, what, got, wanted, nearest."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["ConfigurationError", "Fault", "SynketaError", "nearest", "unknown"]


@dataclass(frozen=True)
class Fault:
    """One fault of one input.

    Parameters
    ----------
    where : str
        The file, command-line option or resource at fault.
    key : str
        Dotted path inside `where`, e.g. ``protocol.doses[1].amount``; empty for the whole.
    got, want : str
        What was found and what would have been right.
    nearest : str, optional
        The closest valid name.
    """

    where: str
    key: str
    got: str
    want: str
    nearest: str | None = None

    def __str__(self) -> str:
        place = f"{self.where} {self.key}".strip()
        hint = f'; did you mean "{self.nearest}"?' if self.nearest else ""
        return f"{place}: got {self.got}, want {self.want}{hint}"


class SynketaError(Exception):
    """Something failed for a reason that the user can act on.

    Parameters
    ----------
    *faults : Fault or str
        Every fault found, not only the first.
    """

    exit_code = 1

    def __init__(self, *faults: Fault | str) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


class ConfigurationError(SynketaError):
    """An input is wrong; nothing was run."""

    exit_code = 2
    faults: tuple[Fault, ...]

    def __init__(self, *faults: Fault) -> None:
        super().__init__(*faults)


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the valid name closest to a mistyped one, or None when none is close."""
    lowered = {candidate.lower(): candidate for candidate in names}
    matches = difflib.get_close_matches(str(name).lower(), lowered, n=1, cutoff=0.6)
    return lowered[matches[0]] if matches else None


def unknown(where: str, key: str, name: object, known: Iterable[str], more: str = "") -> Fault:
    """Return the fault of a name that is none of those known; `more` is what else would have been right."""
    names = list(known)
    want = f"one of {', '.join(names)}{more}" if names else "nothing: there is none"
    return Fault(where, key, f'"{name}"', want, nearest(str(name), names))
