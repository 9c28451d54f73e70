"""A trial: read, checked in full, and turned into what each patient gets when. Nothing is computed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import validated
from synketa.common.paths import own_models_folder
from synketa.common.text import command_line
from synketa.common.toml_files import display_path, read_toml
from synketa.experiment.checks.mass_levels import with_molar_hints
from synketa.experiment.run import Intervention
from synketa.experiment.source import with_tables
from synketa.model.composite import Model, checked_hypothesis, load_model
from synketa.model.pharmacokinetics import Dose
from synketa.patients.cohort import Cohort, Patients, load_cohort
from synketa.patients.courses import Treatment
from synketa.patients.observer import Observer, load_observer
from synketa.patients.trial.checks import doubts_of, trial_faults
from synketa.patients.trial.tables import TrialTable, arm_doses, arm_doses_in_many, arm_set, has_targets, last_dose
from synketa.patients.trial_files import is_trial, trial_files

__all__ = ["Group", "Period", "Trial", "load_trial"]


@dataclass(frozen=True)
class Period:
    """A part of a trial in which a patient is in one arm.

    Attributes
    ----------
    arm : str
    start : float
        Of its first dose, s after the patient's first visit.
    """

    arm: str
    start: float


@dataclass(frozen=True)
class Group:
    """What patients of one group go through: one arm, or the arms of a crossover in some order.

    Attributes
    ----------
    name : str
        Its arms: ``ketamine``, or ``ketamine then saline``.
    periods : tuple of Period
    treatment : Treatment
    """

    name: str
    periods: tuple[Period, ...]
    treatment: Treatment = field(repr=False)


@dataclass(frozen=True)
class Trial:
    """A trial that has passed every check.

    Attributes
    ----------
    name : str
    where : str
        The file, as the user would type it.
    raw : dict
        Its tables as in the file.
    table : TrialTable
    cohort : Cohort
    observers : tuple of Observer
    model : Model
        That of the cohort, under the hypothesis of the trial.
    """

    name: str
    where: str
    raw: dict[str, Any] = field(repr=False)
    table: TrialTable = field(repr=False)
    cohort: Cohort = field(repr=False)
    observers: tuple[Observer, ...] = field(repr=False)
    model: Model = field(repr=False)

    @property
    def folder_name(self) -> str:
        """What the folder of its results is called; experiments have the names without."""
        return f"trial_{self.name}"

    @property
    def called(self) -> str:
        """What commands call it: its name, ``trials/NAME`` where an experiment has that name, too, or its file."""
        for word in (self.name, f"trials/{self.name}"):
            path = is_trial(word)
            if path is not None and path.resolve() == Path(self.where).resolve():
                return word
        return self.where

    @cached_property
    def implausible(self) -> tuple[str, ...]:
        """What is not plausible and allowed, in words."""
        found = doubts_of(self.table, self.model, self.raw) if self.table.allow_implausible else []
        return tuple(doubt.words for doubt in found)

    def command(self, *options: str, folder: Path | None = None) -> str:
        """Return the command that runs it; with the folder of its results it can be pasted from anywhere."""
        if folder is None:
            return command_line("run", [self.called, *options])
        is_usual = folder.parent.resolve() == Path("results").resolve()
        words = [self.called, *options, *([] if is_usual else [f"--out={folder.parent}"])]
        return command_line("run", words, Path.cwd())

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """What patients go through; a crossover with k arms has the k orders of a Latin square."""
        arms = list(self.table.arms)
        if self.table.design == "parallel":
            return tuple(self._group([arm]) for arm in arms)
        return tuple(self._group(arms[k:] + arms[:k]) for k in range(len(arms)))

    def _group(self, arms: list[str]) -> Group:
        periods, begin = [], 0.0
        for arm in arms:
            periods.append(Period(arm, begin))
            begin += last_dose(self.table.arms[arm], self.model) + (self.table.washout or 0.0)
        tables = [self.table.arms[arm] for arm in arms]
        pk_set = arm_set(next((arm for arm in tables if arm.doses), tables[0]), self.model)
        doses: list[Dose] = []
        interventions: list[Intervention] = []
        for place, period in enumerate(periods):
            table = self.table.arms[period.arm]
            stop = periods[place + 1].start if place + 1 < len(periods) else math.inf
            doses += [_later(dose, period.start) for dose in arm_doses(table, self.model)]
            first = -math.inf if place == 0 else period.start
            for line in table.interventions:
                since = first if line.start is None else line.start + period.start
                until = stop if line.stop is None else min(line.stop + period.start, stop)
                interventions.append(Intervention(line.name, line.level, since, until))
        return Group(
            " then ".join(arms), tuple(periods), Treatment(tuple(doses), None, tuple(interventions), pk_set.name)
        )

    def alone(self, arm: str) -> Group:
        """Return a group that is in one arm, as if there were no other."""
        return self._group([arm])

    def treatment(self, group: Group, patients: Patients) -> Treatment:
        """Return what patients of a group get: a pump that aims at a target is set to each patient's body mass."""
        arms = [self.table.arms[period.arm] for period in group.periods]
        own = patients.body_mass()
        if own is None or not any(map(has_targets, arms)):
            return group.treatment
        doses: list[Dose] = []
        amounts = [np.empty((len(patients), 0))]
        for period, arm in zip(group.periods, arms, strict=True):
            listed, each = arm_doses_in_many(arm, self.model, own)
            doses += [_later(dose, period.start) for dose in listed]
            amounts.append(each)
        return replace(group.treatment, doses=tuple(doses), amounts=np.hstack(amounts))

    @property
    def shares(self) -> list[float]:
        """The probability of each sequence."""
        stated = [arm.share for arm in self.table.arms.values()]
        if self.table.design == "crossover" or None in stated:
            return [1 / len(self.groups)] * len(self.groups)
        return [float(share or 0.0) for share in stated]


def _later(dose: Dose, by: float) -> Dose:
    return Dose(dose.drug, dose.route, dose.start + by, dose.duration, dose.amount, dose.per_body_mass)


# --------------------------------------------------------------------------------------- reading


def load_trial(name: str | Path) -> Trial:
    """Read a trial and check all of it.

    Raises
    ------
    ConfigurationError
        Every fault of the file.
    """
    path = is_trial(name) or Path(name)
    if not path.is_file():
        raise ConfigurationError(unknown("trial", "", str(name), trial_files(), ", or a .toml file"))
    raw = read_toml(path)
    if (beside := own_models_folder(path.resolve().parent)) is not None:
        raw.setdefault("models", str(beside))
    faults = list(with_tables(raw, path))
    return checked_trial(path.stem, display_path(path), raw, faults)


def _observers(raw: object, where: str, models: str) -> tuple[list[Observer], list[Fault]]:
    """Return the observers that a trial names, and the faults of those that are none."""
    found, faults = [], []
    for place, name in enumerate(raw if isinstance(raw, list) else [raw]):
        if not isinstance(name, str) or not name:
            continue
        try:
            found.append(load_observer(name, models))
        except ConfigurationError as error:
            key = f"observer[{place}]" if isinstance(raw, list) else "observer"
            faults += [fault.under(where, key) if fault.where == "observer" else fault for fault in error.faults]
    return found, faults


def _under(cohort: Cohort, hypothesis: str, where: str) -> tuple[Cohort, list[Fault]]:
    """Return the patients of a cohort under a hypothesis, or as they are with what is wrong with it."""
    try:
        checked_hypothesis(hypothesis, cohort.model, cohort.models)
    except ConfigurationError as error:
        own = [replace(f, where=where, path="hypothesis") if f.where == "hypothesis" else f for f in error.faults]
        return cohort, own
    return cohort.under(hypothesis), []


def checked_trial(name: str, where: str, raw: dict[str, Any], known: Sequence[Fault] = ()) -> Trial:
    """Check the tables of a trial against themselves, the cohort, the observers and the model.

    Parameters
    ----------
    known : sequence of Fault
        What is wrong already, and is said with the rest.

    Raises
    ------
    ConfigurationError
        Every fault.
    """
    faults = list(known)
    table = cohort = None
    try:
        table = validated(TrialTable, raw, where)
    except ConfigurationError as error:
        faults += error.faults
    models = str(raw.get("models") or "")
    if isinstance(raw.get("cohort"), str):
        try:
            cohort = load_cohort(raw["cohort"], models)
        except ConfigurationError as error:
            faults += [fault if fault.path else fault.under(where, "cohort") for fault in error.faults]
    observers, wrong = _observers(raw.get("observer"), where, models)
    faults += wrong
    if cohort is not None and isinstance(raw.get("hypothesis"), str):
        cohort, wrong = _under(cohort, raw["hypothesis"], where)
        faults += wrong
    model = cohort.load_model() if cohort else load_model(models=models)
    if table is None:
        raise ConfigurationError(*with_molar_hints(faults, raw, model))
    faults += [fault.under(where) for fault in trial_faults(table, model, cohort, observers, raw)]
    if faults or cohort is None:
        raise ConfigurationError(*dict.fromkeys(faults))
    return Trial(name, where, raw, table, cohort, tuple(observers), model)
