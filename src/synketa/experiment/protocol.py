"""What is done when, and how fast slow time runs meanwhile: the clock of a run as straight pieces.

The clock is slow after every dose and faster the longer ago the last one was: each dose is resolved, and the
quiet days cost little.
"""

from __future__ import annotations

import bisect
import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from synketa.common.units import DAY, HOUR
from synketa.experiment.tables import ClampLine, ConditionTable, ExperimentTable, InterventionLine, ProtocolTable, Span

__all__ = [
    "NETWORK_STEP",
    "SAME_INSTANT",
    "SLOW_STEP",
    "STEPS_OVER",
    "Protocol",
    "ends_of",
    "is_time_course",
    "protocol_of",
]

_CLAMP_DEFAULTS = {"warm_up": 4.0, "block_acceleration": 120.0}
_TIME_COURSE_DEFAULTS = {"warm_up": 3.0, "block_acceleration": 120.0}
_CLAMP_SPEED = 300.0
_WINDOW_SPEED = 120.0

#: Of a time course: (until so long after a dose, this speed). The last one holds from then on.
_PIECES = ((1.5 * HOUR, 180.0), (3 * HOUR, 360.0), (6 * HOUR, 900.0), (24 * HOUR, 3600.0), (14 * DAY, 76800.0))

#: Times that differ by less (s) are one: what one line ends and the next begins touches.
SAME_INSTANT = 1e-3

#: A clock faster than this within an hour of a dose steps over it: what the network answers is then averaged for
#: seconds, which are hours of slow time.
STEPS_OVER = 1000.0

#: s of slow time between the rows of a run's schedule: drug levels are linear between them; s of network time: no
#: finer than this on a fast clock.
SLOW_STEP, NETWORK_STEP = 5.0, 5e-3


@dataclass(frozen=True)
class Protocol:
    """What is done when.

    Attributes
    ----------
    kind : str
        ``clamp`` or ``time_course``.
    warm_up : float
        Network time that is thrown away, s.
    start, stop : float
        Slow time, s. A clamp experiment starts measuring at 0.
    windows : tuple of Span
        Slow time; ``measure`` alone in a clamp experiment.
    pieces : tuple of (float, float)
        Until so long after a dose (s), slow time over network time; the last speed holds from then on, and before
        the first dose.
    instants : tuple of float
        Slow times at which something happens to the network, and the clock is slow again.
    acceleration_in_windows : float
        The speed inside windows.
    block_acceleration : float
        The speed of block (cap of it in a time course).
    dose : float
        The slow time that hours are counted from, s.
    """

    kind: str
    warm_up: float
    start: float
    stop: float
    windows: tuple[Span, ...]
    pieces: tuple[tuple[float, float], ...]
    instants: tuple[float, ...]
    acceleration_in_windows: float
    block_acceleration: float
    dose: float = 0.0

    @property
    def acceleration(self) -> float:
        """The speed of the first piece: after a dose, or throughout."""
        return self.pieces[0][1]

    @property
    def network_duration(self) -> float:
        """How long the network is simulated, s."""
        return self.warm_up + sum((right - left) / speed for left, right, speed in self.spans())

    @property
    def schedule_rows(self) -> float:
        """About how many rows the schedule of a run has."""
        return sum((right - left) / max(SLOW_STEP, speed * NETWORK_STEP) for left, right, speed in self.spans())

    def spans(self) -> list[tuple[float, float, float]]:
        """Return the straight pieces of the clock: from, to (slow time, s), speed."""
        return list(
            _spans(self.start, self.stop, self.windows, self.pieces, self.instants, self.acceleration_in_windows)
        )


@lru_cache(maxsize=256)
def _spans(
    start: float,
    stop: float,
    windows: tuple[Span, ...],
    pieces: tuple[tuple[float, float], ...],
    instants: tuple[float, ...],
    acceleration_in_windows: float,
) -> tuple[tuple[float, float, float], ...]:
    """Return the pieces of a clock; conditions and runs of an experiment share them."""
    edges = {start, stop, *(end for _, *ends in windows for end in ends)}
    for instant in instants:
        edges |= {instant, *(instant + until for until, _ in pieces)}
    inside = sorted(edge for edge in edges if start <= edge <= stop)
    untils, past = [until for until, _ in pieces], sorted(instants)
    inner = _Inside(windows)
    spans = []
    for left, right in itertools.pairwise(inside):
        before = bisect.bisect_right(past, left)
        elapsed = left - past[before - 1] if before else math.inf
        piece = min(bisect.bisect_right(untils, elapsed), len(pieces) - 1)
        spans.append((left, right, acceleration_in_windows if inner.has(left, right) else pieces[piece][1]))
    return tuple(spans)


class _Inside:
    """Says whether a piece of slow time lies in one of some windows."""

    def __init__(self, windows: Sequence[Span]) -> None:
        self._starts = sorted(window.start for window in windows)
        ends = [stop for _, stop in sorted((window.start, window.stop) for window in windows)]
        self._ends = list(itertools.accumulate(ends, max))

    def has(self, left: float, right: float) -> bool:
        """Say whether a window covers it."""
        begun = bisect.bisect_right(self._starts, left)
        return begun > 0 and right <= self._ends[begun - 1]


def is_time_course(table: ProtocolTable) -> bool:
    """Say whether a protocol is a time course."""
    return bool(table.windows) or table.start is not None or table.stop is not None


def protocol_of(
    table: ExperimentTable, condition: ConditionTable | None = None, acting: Iterable[str] = ()
) -> Protocol:
    """Return the protocol of one condition; without one, what the experiment has in common.

    The clock is slow again at every dose of the condition and at the first dose of every other one, so that
    conditions are identical until they differ.

    Parameters
    ----------
    acting : iterable of str
        Interventions that act on the network itself: what they do is answered like a dose.
    """
    written: dict[str, float] = {}
    if table.numerics.block_acceleration is not None:
        written["block_acceleration"] = table.numerics.block_acceleration
    for warm_up in (table.protocol.warm_up, condition.warm_up if condition else None):
        if warm_up is not None:
            written["warm_up"] = warm_up
    pieces = table.numerics.acceleration
    if not is_time_course(table.protocol):
        speed = pieces[0][1] if pieces else _CLAMP_SPEED
        stop = speed * (6.0 if table.protocol.measure is None else table.protocol.measure)
        return Protocol(
            "clamp", start=0.0, stop=stop, windows=(Span("measure", 0.0, stop),), pieces=((stop, speed),),
            instants=(), acceleration_in_windows=speed, **{**_CLAMP_DEFAULTS, **written},
        )  # fmt: skip
    start, stop = table.protocol.start or 0.0, table.protocol.stop or 0.0
    pieces = pieces or _PIECES
    inside = table.numerics.acceleration_in_windows
    instants = _instants(table, condition, frozenset(acting))
    dose = condition.readout_from if condition and condition.readout_from is not None else table.protocol.readout_from
    return Protocol(
        "time_course",
        start=start,
        stop=stop,
        windows=tuple(Span(name, *ends) for name, ends in table.protocol.windows.items()),
        pieces=_within(pieces, max(stop - start, 1.0)),
        instants=tuple(sorted(instant for instant in instants if start <= instant < stop)),
        # never faster than asked for between the windows
        acceleration_in_windows=min(pieces[0][1], _WINDOW_SPEED) if inside is None else inside,
        dose=_first_dose(table.conditions) if dose is None else dose,
        **{**_TIME_COURSE_DEFAULTS, **written},
    )


def _within(pieces: tuple[tuple[float, float], ...], length: float) -> tuple[tuple[float, float], ...]:
    """Return the pieces of the clock that a time course of some length (s) can use, all of them finite."""
    used = [piece for piece in pieces if piece[0] < length]
    rest = pieces[len(used)] if len(used) < len(pieces) else None
    return tuple([*used, (length, rest[1])]) if rest else tuple(used)


def _first_dose(conditions: Mapping[str, ConditionTable]) -> float:
    firsts = [first for condition in conditions.values() if (first := condition.first_dose) is not None]
    return min(firsts, default=0.0)


def _instants(table: ExperimentTable, condition: ConditionTable | None, acting: frozenset[str]) -> set[float]:
    """Return when something happens to the network of a condition."""
    instants = {first for other in table.conditions.values() if (first := other.first_dose) is not None}
    for dose in condition.schedule if condition else ():
        instants |= {dose.start, dose.stop}
    for clamp in condition.clamp if condition else ():
        instants |= set(ends_of(clamp))
    for intervention in condition.interventions if condition else ():
        if intervention.name in acting:
            instants |= set(ends_of(intervention))
    return _apart(sorted(instant for instant in instants if math.isfinite(instant)))


def _apart(instants: Iterable[float]) -> set[float]:
    """Return instants in order of time without those that differ from the one before by rounding only."""
    kept: list[float] = []
    for instant in instants:
        if not kept or instant - kept[-1] > SAME_INSTANT:
            kept.append(instant)
    return set(kept)


def ends_of(line: ClampLine | InterventionLine) -> tuple[float, float]:
    """Return start and stop of a clamp or an intervention, infinite where they are left out."""
    return -math.inf if line.start is None else line.start, math.inf if line.stop is None else line.stop
