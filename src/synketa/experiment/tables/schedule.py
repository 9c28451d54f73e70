"""The doses of a condition one by one, in order of time, and in words; repeats and tables are written out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import Fault
from synketa.common.text import counted, time_text
from synketa.experiment.tables.doses import DoseLine
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet, PumpRun, Target, pump_to_targets
from synketa.model.pharmacokinetics.target_control import DEFAULT_MOST, UPDATE

__all__ = [
    "SPRAYS_APART",
    "ScheduledDose",
    "cut_words",
    "dosed",
    "dosed_in_many",
    "end_of_infusion",
    "level_words",
    "overlap_words",
    "pump_runs",
    "pump_words",
    "schedule_words",
    "scheduled",
    "settings_faults",
    "until",
]

#: s between the sprays of one dose, where a line does not say it: as esketamine is given.
SPRAYS_APART = 300.0
MOST_SETTINGS = 15_000  # of a pump that aims at a target, 40 hours at 10 s: each is worked out, in seconds together

_A_DOSE = 1e-6  # kg, in the place of amounts of each body's own
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
    target : tuple of (float, bool), optional
        What a pump aims at instead of an amount: mol/m3, or kg/m3 (then True).
    is_open : bool
        Whether it is of a repetition that goes on until the run ends.
    """

    drug: str
    route: str
    start: float
    duration: float
    amount: tuple[float, bool] | None
    line: int
    target: tuple[float, bool] | None = None
    is_open: bool = False

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
    duration = line.duration or 0.0
    if line.rate is not None or line.target is not None:
        if (end := end_of_infusion(lines, place)) is None or (line.rate is not None and line.rate[0] == 0):
            return
        duration = _exact(end - start)
    is_open = line.repeat is not None and line.repeat.is_open
    for number, later in enumerate(line.starts()):
        begins = start if number == 0 else _exact(start + later)
        yield from (dose._replace(is_open=is_open) for dose in _parts(line, place, begins, duration, number))


def _parts(line: DoseLine, place: int, start: float, duration: float, number: int) -> Iterator[ScheduledDose]:
    """Yield what makes one dose of a line: its sprays, or a loading dose and what follows it.

    Parameters
    ----------
    number : int
        Which dose of the line it is, from 0: titration makes later ones larger.
    """
    if line.target is not None:
        level = _titrated(line, line.target, number)
        yield ScheduledDose(line.drug, line.route, start, duration, None, place, level)
        return
    amount = _titrated(line, line.amount, number) if line.amount is not None else None
    if line.rate is not None and amount is None:
        rate, per_body_mass = _titrated(line, line.rate, number)
        amount = _exact(rate * duration), per_body_mass
    if line.device is not None:
        gap = SPRAYS_APART if line.between is None else line.between
        for spray in range(line.sprays):
            yield ScheduledDose(line.drug, line.route, _exact(start + spray * gap), 0.0, line.device, place)
        return
    fastest = line.max_rate[0] if line.max_rate is not None else math.inf
    if line.loading is not None:
        takes = _exact(line.loading[0] / fastest)
        yield ScheduledDose(line.drug, line.route, start, takes, line.loading, place)
        start = _exact(start + takes)
    elif not duration and amount is not None:
        duration = _exact(amount[0] / fastest)
    yield ScheduledDose(line.drug, line.route, start, duration, amount, place)


def _titrated(line: DoseLine, stated: tuple[float, bool], number: int) -> tuple[float, bool]:
    """Return what a line states, for its dose of some number: more by every step, up to a limit."""
    if line.step is None:
        return stated
    step, most = line.increments
    return _exact(min(stated[0] + number * step, most)), stated[1]


def end_of_infusion(lines: Sequence[DoseLine], place: int) -> float | None:
    """Return when an infusion at a rate, or to a target, ends, s.

    By its duration or amount, or at the next rate (or target) of its drug and route; None where nothing ends it.
    """
    line = lines[place]
    start, rate = line.start or 0.0, line.rate or (0.0, False)
    if line.duration is not None:
        return start + line.duration
    if line.amount is not None and rate[0] > 0:
        return start + line.amount[0] / rate[0]
    if rate[0] == 0 and line.target is None:
        return start
    following = [
        other.start
        for other in lines
        if (other.drug, other.route) == (line.drug, line.route) and other.amount is None
        if (other.rate if line.target is None else other.target) is not None
        if other.start is not None and other.start > start
    ]
    return min(following, default=None)


def _pumps(doses: Sequence[ScheduledDose], lines: Sequence[DoseLine]) -> list[list[ScheduledDose]]:
    """Return the targets of each pump: those of one drug at one site, with one limit and one interval."""
    pumps: dict[tuple[object, ...], list[ScheduledDose]] = {}
    for dose in doses:
        if dose.target is not None:
            line = lines[dose.line]
            pumps.setdefault((dose.drug, line.site, line.max_rate, line.update), []).append(dose)
    return list(pumps.values())


def settings_faults(doses: Sequence[ScheduledDose], lines: Sequence[DoseLine]) -> Iterator[tuple[int, Fault]]:
    """Yield the first line of each pump that is set so often that working it out takes more than seconds."""
    for own in _pumps(doses, lines):
        span = max(dose.stop for dose in own) - min(dose.start for dose in own)
        if (count := span / (lines[own[0].line].update or UPDATE)) > MOST_SETTINGS:
            least = time_text(span / MOST_SETTINGS, 2)
            want = f"{least} or more, or a shorter use: a pump is set {MOST_SETTINGS} times at most"
            got = f"{count:.3g} settings of the pump over {time_text(span)}"
            yield own[0].line, Fault("", "update", got, want)


def pump_runs(
    doses: Sequence[ScheduledDose], lines: Sequence[DoseLine], pk_set: PharmacokineticSet, body_mass: float
) -> list[tuple[list[ScheduledDose], PumpRun, list[Target]]]:
    """Return what pumps do that are controlled by targets.

    Targets of one drug at one site, with one limit and one interval, are of one pump, which knows what it has infused.

    Parameters
    ----------
    body_mass : float
        kg, of the body that the pump is set to.
    """
    runs = []
    for own in _pumps(doses, lines):
        line = lines[own[0].line]
        most = line.max_rate or (DEFAULT_MOST, False)
        targets = [Target(*(dose.target or (0.0, False)), dose.start, dose.stop) for dose in own]
        run = pump_to_targets(
            pk_set, own[0].drug, targets, line.site or "plasma", body_mass,
            most[0] * (body_mass if most[1] else 1.0), line.update or UPDATE,
        )  # fmt: skip
        runs.append((own, run, targets))
    return runs


def dosed(
    doses: Sequence[ScheduledDose], lines: Sequence[DoseLine], pk_set: PharmacokineticSet, body_mass: float
) -> list[Dose]:
    """Return scheduled doses as a set takes them: targets become what a pump infuses; none without an amount."""
    stated = [
        Dose(dose.drug, dose.route, dose.start, dose.duration, dose.amount[0], dose.amount[1])
        for dose in doses
        if dose.amount is not None and dose.amount[0] > 0
    ]
    pumped = [dose for _, run, _ in pump_runs(doses, lines, pk_set, body_mass) for dose in run.doses]
    return sorted([*stated, *pumped], key=lambda dose: dose.start) if pumped else stated


def dosed_in_many(
    doses: Sequence[ScheduledDose], lines: Sequence[DoseLine], pk_set: PharmacokineticSet, masses: NDArray[np.float64]
) -> tuple[list[Dose], NDArray[np.float64]]:
    """Return what many bodies get, each pump set to the body that it is used on.

    A real pump is set to what is known of a patient, the body mass, and not to the patient's own kinetics.

    Parameters
    ----------
    masses : ndarray, shape (n,)
        kg.

    Returns
    -------
    doses : list of Dose
        In order of time; of a pump every interval, whose amount here stands for any.
    amounts : ndarray, shape (n, doses)
        In each body, in the unit of the dose: kg, or kg per kg of body.
    """
    stated = dosed([dose for dose in doses if dose.target is None], lines, pk_set, pk_set.body_mass.value)
    columns = [(dose, np.full(masses.size, dose.amount)) for dose in stated]
    each = [pump_runs(doses, lines, pk_set, float(mass)) for mass in masses]
    for pump in zip(*each, strict=True):
        drug, runs = pump[0][0][0].drug, [run for _, run, _ in pump]
        for place, (start, stop, _) in enumerate(runs[0].intervals):
            amounts = np.array([run.intervals[place][2] for run in runs]) * (stop - start)
            columns.append((Dose(drug, "iv", start, stop - start, _A_DOSE, False), amounts))
    columns.sort(key=lambda column: column[0].start)
    return [dose for dose, _ in columns], np.array([amounts for _, amounts in columns]).reshape(-1, masses.size).T


def _exact(value: float) -> float:
    """Return a number without the last-bit dust of arithmetic, so that equal schedules are equal."""
    return float(f"{value:.12g}")


# ------------------------------------------------------------------------------------- in words


def schedule_words(doses: Sequence[ScheduledDose]) -> list[str]:
    """Return doses in words, those that are alike together: "ketamine iv, 0.5 mg/kg over 40 min at 0 min, 84 h"."""
    alike = [list(group) for _, group in groupby(doses, key=_kind)]
    return [_words(group) for group in alike]


def _kind(dose: ScheduledDose) -> tuple[object, ...]:
    return dose.drug, dose.route, dose.amount, dose.target, dose.duration


def _words(doses: Sequence[ScheduledDose]) -> str:
    first = doses[0]
    amount = "the dose of the axis" if first.amount is None else _amount_words(*first.amount)
    if first.target is not None:
        amount = f"a target of {level_words(first.target)}"
    lasts = f" over {time_text(first.duration)}" if first.duration else ""
    return f"{first.drug} {first.route}, {amount}{lasts}{_starts([dose.start for dose in doses])}"


def _starts(starts: Sequence[float]) -> str:
    """Return when doses start, in words."""
    gaps = [later - earlier for earlier, later in pairwise(starts)]
    if len(starts) >= 3 and max(gaps) - min(gaps) <= 1e-6 * max(gaps) and gaps[0] > 0:
        first, last = time_text(starts[0]), time_text(starts[-1])
        return f", {len(starts)} times, every {time_text(gaps[0])} from {first} to {last}"
    shown = ", ".join(time_text(start) for start in starts[:_SHOWN])
    if len(starts) <= _SHOWN:
        return f" at {shown}"
    return f" at {shown}, ... {time_text(starts[-1])} ({counted(len(starts), 'dose')})"


def _amount_words(amount: float, per_body_mass: bool) -> str:
    """Write an amount (kg, or kg per kg of body) in mg or, a small one, in ug."""
    milligrams = amount * 1e6
    small = 0 < milligrams < 0.01
    number = f"{milligrams * 1e3:.4g} ug" if small else f"{milligrams:.4g} mg"
    return f"{number}/kg" if per_body_mass else number


def level_words(level: tuple[float, bool]) -> str:
    """Write a concentration (mol/m3, or kg/m3: then True) in uM or ng/mL."""
    return f"{level[0] * 1e6:.4g} ng/mL" if level[1] else f"{level[0] * 1e3:.4g} uM"


def until(doses: Sequence[ScheduledDose], end: float | None) -> list[ScheduledDose]:
    """Return doses without those of an open repetition that come after the end of a run (s)."""
    return [dose for dose in doses if end is None or not dose.is_open or dose.start < end]


def overlap_words(doses: Sequence[ScheduledDose]) -> list[str]:
    """Say where infusions of one drug by one route overlap, so that their rates add up."""
    words: dict[tuple[int, int], str] = {}
    infusions = [dose for dose in doses if dose.duration > 0]
    for place, first in enumerate(infusions):
        for second in infusions[place + 1 :]:
            if second.start >= first.stop - 1e-3:
                break
            if (first.drug, first.route) != (second.drug, second.route):
                continue
            pair = min(first.line, second.line), max(first.line, second.line)
            end = min(first.stop, second.stop)
            which = f"doses[{pair[0]}] and doses[{pair[1]}]" if pair[0] != pair[1] else f"doses of doses[{pair[0]}]"
            when = f"from {time_text(second.start)} to {time_text(end)}"
            words.setdefault(
                pair, f"{which}: infusions of {first.drug} {first.route} overlap {when}; their rates add up"
            )
    return [*words.values()]


def cut_words(doses: Sequence[ScheduledDose], end: float) -> list[str]:
    """Say how much of each line is given by the end of a run (s), where that is not all of it."""
    words = []
    for _, group in groupby(sorted(until(doses, end), key=lambda dose: dose.line), key=lambda dose: dose.line):
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
        words.append(f"doses[{first.line}]: {what} is given by {time_text(end)}, where the run stops{later}")
    return words


def pump_words(
    doses: Sequence[ScheduledDose], lines: Sequence[DoseLine], pk_set: PharmacokineticSet, body_mass: float
) -> list[str]:
    """Say what pumps with a target infuse: how much, how fast at most, and when the target is reached.

    Parameters
    ----------
    body_mass : float
        kg, of the body that the pump is set to.
    """
    words = []
    for own, run, _ in pump_runs(doses, lines, pk_set, body_mass):
        for place, dose in enumerate(own):
            infused = sum(d.amount for d in run.doses if dose.start <= d.start < dose.stop) * 1e6
            site = f"{level_words(dose.target or (0.0, False))} in {lines[dose.line].site}"
            reached = f"{site} is reached at {time_text(run.when[place])}"
            rates = f"by {time_text(dose.stop)}, at most {run.most[place] * 3.6e9:.4g} mg/h (set {pk_set.name})"
            words.append(f"doses[{dose.line}]: {reached}; {infused:.4g} mg of {dose.drug} {rates}")
    return words
