"""The doses of a condition one by one, in order of time, and in words; repeats and tables are written out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from synketa.common.text import counted
from synketa.common.units import DAY, HOUR
from synketa.experiment.tables.doses import DoseLine

__all__ = ["ScheduledDose", "cut_words", "end_of_infusion", "schedule_words", "scheduled", "time_words"]

_SHOWN = 4  # starts of doses that are alike, before they are counted


class ScheduledDose(NamedTuple):
    """One dose: as a line has it, or as it follows from a repetition or a table.

    Attributes
    ----------
    drug, route : str
    start, duration : float
        s; a duration of 0 is a bolus.
    amount : tuple of (float, bool), optional
        kg, or kg per kg of body (then True); None where an axis gives it.
    line : int
        Place of its line among the doses of the condition.
    """

    drug: str
    route: str
    start: float
    duration: float
    amount: tuple[float, bool] | None
    line: int

    @property
    def stop(self) -> float:
        """When it ends, s."""
        return self.start + self.duration

    def share_until(self, end: float) -> float:
        """Return the share of it that is in the body's reach by some time, s."""
        if self.duration <= 0:
            return float(self.start < end)
        return min(max((end - self.start) / self.duration, 0.0), 1.0)


def scheduled(lines: Sequence[DoseLine]) -> tuple[ScheduledDose, ...]:
    """Return every dose of some lines, in order of time; a line whose infusion has no end is left out."""
    doses = [dose for place in range(len(lines)) for dose in _doses(lines, place)]
    return tuple(sorted(doses, key=lambda dose: dose.start))


def _doses(lines: Sequence[DoseLine], place: int) -> Iterator[ScheduledDose]:
    line = lines[place]
    start = line.start or 0.0
    if line.table is not None and line.units is not None:
        for dose in line.content.doses:
            amount = dose.amount, line.units.per_body_mass
            yield ScheduledDose(line.drug, line.route, _exact(start + dose.start), dose.duration, amount, place)
        return
    duration, stated = line.duration or 0.0, line.amount
    if line.rate is not None:
        if (end := end_of_infusion(lines, place)) is None or line.rate[0] == 0:
            return
        duration = _exact(end - start)
        stated = line.amount or (_exact(line.rate[0] * duration), line.rate[1])
    for number in range(line.times or 1):
        begins = start if number == 0 else _exact(start + number * (line.every or 0.0))
        yield ScheduledDose(line.drug, line.route, begins, duration, stated, place)


def end_of_infusion(lines: Sequence[DoseLine], place: int) -> float | None:
    """Return when an infusion at a rate ends, s: by its duration or amount, or at the next rate of its drug and route.

    None where nothing ends it.
    """
    line = lines[place]
    start, rate = line.start or 0.0, line.rate or (0.0, False)
    if line.duration is not None:
        return start + line.duration
    if line.amount is not None and rate[0] > 0:
        return start + line.amount[0] / rate[0]
    if rate[0] == 0:
        return start
    following = [
        other.start
        for other in lines
        if other.rate is not None and (other.drug, other.route) == (line.drug, line.route)
        if other.amount is None and other.start is not None and other.start > start
    ]
    return min(following, default=None)


def _exact(value: float) -> float:
    """Return a number without the last-bit dust of arithmetic, so that equal schedules are equal."""
    return float(f"{value:.12g}")


# ------------------------------------------------------------------------------------- in words


def time_words(seconds: float) -> str:
    """Write a time in the unit that fits it: "40 min", "3.5 d"."""
    size = abs(seconds)
    for unit, length in (("s", 1.0), ("min", 60.0), ("h", HOUR)):
        if 0 < size < {"s": 60.0, "min": 2 * HOUR, "h": 4 * DAY}[unit]:
            return f"{seconds / length:.4g} {unit}"
    return f"{seconds / DAY:.4g} d" if size else "0 min"


def schedule_words(doses: Sequence[ScheduledDose]) -> list[str]:
    """Return doses in words, those that are alike together: "ketamine iv, 0.5 mg/kg over 40 min at 0 min, 84 h"."""
    alike = [
        list(group) for _, group in groupby(doses, key=lambda dose: (dose.drug, dose.route, dose.amount, dose.duration))
    ]
    return [_words(group) for group in alike]


def _words(doses: Sequence[ScheduledDose]) -> str:
    first = doses[0]
    amount = "the dose of the axis" if first.amount is None else _amount_words(*first.amount)
    lasts = f" over {time_words(first.duration)}" if first.duration else ""
    return f"{first.drug} {first.route}, {amount}{lasts}{_starts([dose.start for dose in doses])}"


def _starts(starts: Sequence[float]) -> str:
    """Return when doses start, in words."""
    gaps = [later - earlier for earlier, later in pairwise(starts)]
    if len(starts) >= 3 and max(gaps) - min(gaps) <= 1e-6 * max(gaps) and gaps[0] > 0:
        first, last = time_words(starts[0]), time_words(starts[-1])
        return f", {len(starts)} times, every {time_words(gaps[0])} from {first} to {last}"
    shown = ", ".join(time_words(start) for start in starts[:_SHOWN])
    if len(starts) <= _SHOWN:
        return f" at {shown}"
    return f" at {shown}, ... {time_words(starts[-1])} ({counted(len(starts), 'dose')})"


def _amount_words(amount: float, per_body_mass: bool) -> str:
    """Write an amount (kg, or kg per kg of body) in mg or, a small one, in ug."""
    milligrams = amount * 1e6
    small = 0 < milligrams < 0.01
    number = f"{milligrams * 1e3:.4g} ug" if small else f"{milligrams:.4g} mg"
    return f"{number}/kg" if per_body_mass else number


def cut_words(doses: Sequence[ScheduledDose], end: float) -> list[str]:
    """Say how much of each line is given by the end of a run (s), where that is not all of it."""
    words = []
    for _, group in groupby(sorted(doses, key=lambda dose: dose.line), key=lambda dose: dose.line):
        line = list(group)
        shares = [dose.share_until(end) for dose in line]
        if math.isclose(sum(shares), len(line)):
            continue
        first, late = line[0], sum(share == 0 for share in shares)
        given = [share * (dose.amount[0] if dose.amount else 1.0) for dose, share in zip(line, shares, strict=True)]
        whole = [dose.amount[0] if dose.amount else 1.0 for dose in line]
        share = sum(given) / sum(whole) if sum(whole) else 0.0
        what = f"{share:.3g} of the dose of {first.drug} {first.route}"
        if first.amount is not None:
            per_body_mass = first.amount[1]
            amounts = _amount_words(sum(given), per_body_mass), _amount_words(sum(whole), per_body_mass)
            what = f"{amounts[0]} of {amounts[1]} of {first.drug} {first.route} ({share:.3g} of it)"
        later = f"; {late} of {len(line)} doses come later" if late else ""
        words.append(f"doses[{first.line}]: {what} is given by {time_words(end)}, where the run stops{later}")
    return words
