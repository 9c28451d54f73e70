"""What goes wrong, said so that it can be put right: where, what, got, wanted, nearest."""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

__all__ = [
    "MOST_FAULTS",
    "ConfigurationError",
    "Fault",
    "SynketaError",
    "at_most",
    "invalid",
    "nearest",
    "one_of",
    "unknown",
]

_CLOSE = 0.6  # likeness of a name that is suggested
_LISTED = 8  # names that a fault lists
_LIKE = 0.5  # likeness from which the nearest names are listed first; else all are strangers, in alphabetical order
_LONGEST = 200  # letters of a name that are compared
_COMPARED = 500  # names that another one is compared with, at most
_SHOWN = 600  # letters of what was there or wanted that a fault shows
_MOST = 50  # faults of an error that are shown, and ...
MOST_FAULTS = 100  #: ... that are looked for: more take long, and nobody reads them


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
        place = f"{_short(self.where)} {_short(self.path)}".strip()
        hint = f'; did you mean "{_short(self.nearest)}"?' if self.nearest else ""
        return f"{place}{': ' if place else ''}got {_short(self.got)}, want {_short(self.want)}{hint}"

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
        super().__init__("\n".join(self.lines))

    @property
    def lines(self) -> list[str]:
        """The faults in words, those of many that come first."""
        shown = [str(fault) for fault in self.faults[:_MOST]]
        return shown + ([f"and {len(self.faults) - _MOST} more"] if len(self.faults) > _MOST else [])


class ConfigurationError(SynketaError, ValueError):
    """An input is wrong; nothing was run.

    A `ValueError` too, so that pydantic collects it from a validator; see `synketa.common.parameter.faults_of`.
    """

    exit_code = 2
    faults: tuple[Fault, ...]

    def __init__(self, *faults: Fault) -> None:
        super().__init__(*faults)


def at_most(faults: Iterable[Fault]) -> list[Fault]:
    """Return the first of some faults."""
    return list(itertools.islice(faults, MOST_FAULTS))


def _short(text: str) -> str:
    """Return a text as a message shows it: the beginning of a long one."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN // 3]}... ({len(text)} letters)"


def invalid(got: str, want: str) -> ConfigurationError:
    """Return the error of one wrong value; who knows its file and key places the fault."""
    return ConfigurationError(Fault("", "", got, want))


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the valid name closest to a mistyped one, its words in whatever order; None when none is close."""
    ranked = _by_likeness(name, names)
    return ranked[0][1] if ranked and ranked[0][0] >= _CLOSE else None


def one_of(name: object, names: Iterable[str]) -> str:
    """Return in words which names would have been right instead of `name`: all of a few, the nearest of many."""
    known = list(dict.fromkeys(str(candidate)[:_LONGEST] for candidate in names))
    if len(known) <= _LISTED + 1:
        return f"one of {', '.join(known)}" if known else "nothing: there is none"
    by_likeness = _by_likeness(str(name), known)
    is_like = by_likeness[0][0] >= _LIKE
    shown = [candidate for _, candidate in by_likeness[:_LISTED]] if is_like else sorted(known)[:_LISTED]
    return f"one of {', '.join(shown)} (and {len(known) - _LISTED} more)"


def unknown(where: str, path: str, name: object, known: Iterable[str], more: str = "") -> Fault:
    """Return the fault of a name that is none of the known ones; `more` is what else would have been right."""
    names = list(known)
    want = one_of(name, names) + (more if names else "")
    return Fault(where, path, f'"{name}"', want, nearest(str(name), names))


def _by_likeness(name: str, names: Iterable[str]) -> list[tuple[float, str]]:
    """Return names with their likeness to another one, 0 to 1, the likest first."""
    wanted = str(name)[:_LONGEST].lower()
    in_order = difflib.SequenceMatcher(None, "", wanted)
    sorted_words = difflib.SequenceMatcher(None, "", _words(wanted))
    likeness = []
    for candidate in itertools.islice(names, _COMPARED):
        candidate = candidate[:_LONGEST]
        in_order.set_seq1(candidate.lower())
        sorted_words.set_seq1(_words(candidate.lower()))
        likeness.append((max(in_order.ratio(), sorted_words.ratio()), candidate))
    return sorted(likeness, key=lambda pair: -pair[0])


def _words(name: str) -> str:
    return " ".join(sorted(re.split(r"[\W_]+", name)))
