"""One quantity that is measured in a run: its name, unit, words, colour, and what it may be compared with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

__all__ = ["NEVER", "NOTHING", "TIMES", "Clock", "Kind", "Observable", "spines_at", "spoken", "turnover"]

#: Which runs have an observable: ``window`` and ``field`` (of the spikes' field potential) are metrics of a read-out
#: window, ``paired`` compares its cells with those of the reference run; ``course`` of a whole time course, ``network``
#: and ``surface`` of one by that engine, ``plasticity`` of one whose synapses change; a ``series`` is no metric: it
#: moves with slow time.
Kind = Literal["window", "field", "paired", "course", "network", "surface", "plasticity", "series"]

#: Which time a number counts. Spikes and the field potential are of ``network`` time, in which a cell fires; drugs,
#: signalling and spines are of ``slow`` time, in which a drug is cleared: it runs faster, see `numerics` of a file.
Clock = Literal["network", "slow"]

#: Of shares and concentrations: below it, in the unit of the metric, a reference is as good as 0.
NOTHING = 1e-3
NEVER = float("inf")  # as `Observable.least_reference`: there is no ratio
TIMES = ("s", "min", "h", "d")  # units: a time after the dose over another one says nothing

#: What stands in braces in a name, as a regular expression; the name of a pool has no underscore.
_PLACEHOLDERS = {"population": ".+", "principal": ".+", "pool": "[^_]+", "drug": ".+", "analyte": ".+"}
_OF_SPIKES = ("field", "paired")


@dataclass(frozen=True)
class Observable:
    """One quantity that is measured in a run.

    Attributes
    ----------
    name : str
        Of the metric or series; ``rate_{population}`` stands for one of each population.
    unit : str
    label : str
        In a figure or table; has the same words in braces as the name.
    meaning : str
        A sentence.
    kind : str
        Which runs have it, see `Kind`.
    colour : str
        Hexadecimal; empty for that of its population, or black.
    least_reference : float
        Below this value of the reference run, in `unit`, there is no ratio to it: a vehicle has no drug, so what a
        drug reaches there is not a fold of anything. `NEVER` of what is no effect, such as the error of a method.
    spikes : bool
        Whether a metric of a window counts spikes, and so network time.
    """

    name: str
    unit: str
    label: str
    meaning: str
    kind: Kind
    colour: str = ""
    least_reference: float = 1e-12
    spikes: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression that its names match."""
        parts = re.split(r"\{(\w+)\}", self.name)  # text and placeholders in turn
        return re.compile(
            "".join(
                f"(?P<{part}>{_PLACEHOLDERS[part]})" if place % 2 else re.escape(part)
                for place, part in enumerate(parts)
            )
        )

    @property
    def clock(self) -> Clock:
        """Which time it counts."""
        return "network" if self.spikes or self.kind in _OF_SPIKES else "slow"

    @property
    def least_ratio(self) -> float:
        """The smallest reference that a ratio is taken of; `NEVER` of times as well."""
        return NEVER if self.unit in TIMES else self.least_reference


def spines_at(pool: str, words: str, times: Iterable[str]) -> Iterator[Observable]:
    """Yield the number of spines of a pool at some times after the dose."""
    for time in times:
        meaning = f"Number of {words} {spoken(time)} after the dose, fold of that at the dose."
        yield Observable(f"{pool}_{time}", "fold", f"{words}, {spoken(time)}", meaning, "course")


def turnover(sessions: Iterable[tuple[str, str]], seen: str = "") -> Iterator[Observable]:
    """Yield formation and elimination between sessions; `seen`: of the spines that two-photon imaging sees in vivo."""
    of, tail = (", of those that imaging in vivo sees", " in vivo") if seen else ("", "")
    for kind, words in (("formation", "formed"), ("elimination", "lost")):
        for session, label in sessions:
            meaning = f"Spines {words} between two imaging sessions ({label}), share of those at the first{of}."
            name, short = f"{kind}{seen}_{session}", f"{kind}{tail}, {label}"
            yield Observable(name, "1", short, meaning, "course", least_reference=NOTHING)


def spoken(time: str) -> str:
    """Return a time as it stands in a name in words: "24h" is "24 h"."""
    return f"{time[:-1]} {time[-1]}"
