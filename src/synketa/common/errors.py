"""What goes wrong, said so that it can be put right: where, what, got, wanted, nearest."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, replace

__all__ = ["ConfigurationError", "Fault", "SynketaError", "invalid", "nearest", "unknown"]


@dataclass(frozen=True)
class Fault:
    """One fault of one input.

    Parameters
    ----------
    where : str
        The file, command-line option or resource at fault; empty until somebody who knows it places the fault.
    path : str
        Dotted key inside `where`, e.g. ``protocol.doses[1].amount``; empty for the whole.
    got, want : str
        What is there and what would have been right.
    nearest : str, optional
        The closest valid name.
    """

    where: str
    path: str
    got: str
    want: str
    nearest: str | None = None

    def __str__(self) -> str:
        place = f"{self.where} {self.path}".strip()
        hint = f'; did you mean "{self.nearest}"?' if self.nearest else ""
        return f"{place}{': ' if place else ''}got {self.got}, want {self.want}{hint}"

    def under(self, where: str, path: str = "") -> Fault:
        """Return this fault placed in a file or option, its own path going on from `path`."""
        return replace(self, where=where, path=f"{path}.{self.path}".strip("."))


class SynketaError(Exception):
    """Something failed for a reason that the user can act on.

    Parameters
    ----------
    *faults : Fault or str
        All faults, not only the first.
    """

    exit_code = 1

    def __init__(self, *faults: Fault | str) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


class ConfigurationError(SynketaError, ValueError):
    """An input is wrong; nothing was run.

    A `ValueError` too, so that pydantic collects it from a validator; see `synketa.common.parameter.faults_of`.
    """

    exit_code = 2
    faults: tuple[Fault, ...]

    def __init__(self, *faults: Fault) -> None:
        super().__init__(*faults)


def invalid(got: str, want: str) -> ConfigurationError:
    """Return the error of one wrong value; who knows its file and key places the fault."""
    return ConfigurationError(Fault("", "", got, want))


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the valid name closest to a mistyped one, or None when none is close."""
    lowered = {candidate.lower(): candidate for candidate in names}
    matches = difflib.get_close_matches(str(name).lower(), lowered, n=1, cutoff=0.6)
    return lowered[matches[0]] if matches else None


def unknown(where: str, path: str, name: object, known: Iterable[str], more: str = "") -> Fault:
    """Return the fault of a name that is none of the known ones; `more` is what else would have been right."""
    names = list(known)
    want = f"one of {', '.join(names)}{more}" if names else "nothing: there is none"
    return Fault(where, path, f'"{name}"', want, nearest(str(name), names))
