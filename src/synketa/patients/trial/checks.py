"""The checks of a trial: against itself, its cohort, its observers and the model."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.text import time_text
from synketa.experiment.checks.drugs import pump_faults
from synketa.experiment.checks.plausibility.experiments import dose_doubts, faults_of_doubts, line_doubts
from synketa.experiment.checks.plausibility.ranges import Doubt
from synketa.experiment.tables import MOST_DOSES, ScheduledDose, scheduled
from synketa.model.composite import Model
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet, administer
from synketa.model.pharmacokinetics.usual_names import drug_named, unknown_drug
from synketa.patients.cohort import Cohort, Trait
from synketa.patients.findings import findings
from synketa.patients.observer import SERIES, Observer
from synketa.patients.trial.tables import (
    END_POINTS,
    LATEST,
    METHODS,
    ArmTable,
    PublishedTable,
    TrialTable,
    arm_set,
    last_dose,
)

__all__ = ["doubts_of", "trial_faults"]

_PAIRED = ("paired_t", "mcnemar")
_ON_NETWORK = ("ampa_antagonist", "a1_antagonist")  # arms on the network that a response surface has an axis for


def trial_faults(
    table: TrialTable, model: Model, cohort: Cohort | None, observers: Sequence[Observer], raw: Mapping[str, Any]
) -> Iterator[Fault]:
    """Yield every fault of a trial whose tables are right in themselves; of a cohort that is none what can be said."""
    yield from _Checks(table, model, cohort, observers, raw).all()


def doubts_of(table: TrialTable, model: Model, raw: Mapping[str, Any]) -> list[Doubt]:
    """Return what is stated of doses and interventions and is not plausible, as in experiments."""
    found: list[Doubt] = []
    for name, arm in table.arms.items():
        key, pk_set = f"arms.{name}", arm_set(arm, model)
        lines = [line.model_copy(update={"drug": drug_named(line.drug, model.drugs)}) for line in arm.doses]
        body, written = (pk_set.species, pk_set.body_mass.value), raw["arms"][name]
        found += dose_doubts(f"{key}.doses", lines, scheduled(lines), body, written.get("doses"))
        found += line_doubts(f"{key}.doses", "doses", arm.doses, written.get("doses"))
        found += line_doubts(f"{key}.interventions", "interventions", arm.interventions, written.get("interventions"))
    return list(dict.fromkeys(found))


@dataclass
class _Checks:
    """The checks of one trial whose tables are right in themselves."""

    table: TrialTable
    model: Model
    cohort: Cohort | None
    observers: Sequence[Observer]
    raw: Mapping[str, Any]

    def all(self) -> Iterator[Fault]:
        """Yield every fault."""
        if not self.table.arms:
            yield Fault("", "arms", "nothing", "tables [arms.<name>], one or more")
            return
        wrong_arms = [fault for name, arm in self.table.arms.items() for fault in self._arm(f"arms.{name}", arm)]
        yield from wrong_arms
        if not wrong_arms:
            yield from faults_of_doubts(doubts_of(self.table, self.model, self.raw), self.table.allow_implausible)
        yield from self._titles()
        if self.table.size < len(self.table.arms):
            yield Fault("", "size", str(self.table.size), f"at least a patient for each of {len(self.table.arms)} arms")
        yield from self._design(known_doses=not wrong_arms)
        yield from self._shares()
        yield from self._primary()
        yield from self._relapse()
        yield from self._inclusion()
        yield from self._published()
        for name, variant in self.table.variants.items():
            for observer in self.observers:
                try:
                    observer.with_values(variant.set, "")
                except ConfigurationError as error:
                    yield from (fault.under("", f"variants.{name}.set") for fault in error.faults)
                    break

    def _titles(self) -> Iterator[Fault]:
        first: dict[str, str] = {}
        for name, arm in self.table.arms.items():
            if (other := first.setdefault(arm.title, name)) != name:
                got = f'"{arm.title}", as arms.{other} is called'
                yield Fault("", f"arms.{name}.title", got, "titles that differ: figures and tables know arms by them")

    def _arm(self, key: str, arm: ArmTable) -> Iterator[Fault]:
        if arm.kind == "drug" and not arm.doses and not arm.interventions and arm.mu_block == 0:
            yield Fault("", f"{key}.doses", "nothing", 'doses or interventions; kind = "placebo" is without')
        if arm.kind != "drug" and arm.doses:
            yield Fault("", f"{key}.doses", f"doses of {arm.kind}", 'none: a drug with an effect is kind = "drug"')
        if arm.mu_block and not arm.mu_block_source.strip():
            yield Fault("", f"{key}.mu_block_source", "nothing", 'where the share is from, or "assumed"')
        sets = self.model.pharmacokinetics
        if arm.pharmacokinetics is not None and arm.pharmacokinetics not in sets:
            yield unknown("", f"{key}.pharmacokinetics", arm.pharmacokinetics, sets)
            return
        yield from self._interventions(key, arm)
        pk_set = arm_set(arm, self.model)
        lines = [line.model_copy(update={"drug": drug_named(line.drug, self.model.drugs)}) for line in arm.doses]
        schedule = scheduled(lines)
        if len(schedule) > MOST_DOSES:
            yield Fault("", f"{key}.doses", f"{len(schedule)} doses", f"at most {MOST_DOSES}: an end of the repetition")
            return
        for place, line in enumerate(lines):
            yield from self._line(f"{key}.doses[{place}]", line.drug, line.route, pk_set)
        if schedule and schedule[0].start != 0:
            want = "0 min: visits count from the first dose of an arm"
            yield Fault("", f"{key}.doses", f"a first dose at {time_text(schedule[0].start)}", want)
        else:
            yield from self._unseen(key, arm, schedule)
        for place, fault in pump_faults(schedule, lines, pk_set, None):
            yield fault.under("", f"{key}.doses[{place}]")

    def _unseen(self, key: str, arm: ArmTable, schedule: Sequence[ScheduledDose]) -> Iterator[Fault]:
        """Yield what begins when nobody is rated any more."""
        last, end = list(self.table.visits.items())[-1]
        first: dict[int, float] = {}  # not of lines that have no dose: the stop of an infusion, a missing table
        for dose in schedule:
            first.setdefault(dose.line, dose.start)
        begins = [("doses", place, start) for place, start in sorted(first.items())]
        begins += [("interventions", place, line.start or 0.0) for place, line in enumerate(arm.interventions)]
        for place, line in enumerate(arm.interventions):
            if line.start is not None and line.stop is not None and line.stop <= line.start:
                want = f"a stop after the start at {time_text(line.start)}"
                yield Fault("", f"{key}.interventions[{place}].stop", time_text(line.stop), want)
        for kind, place, start in begins:
            if start >= end:
                want = f'a start before the last visit, "{last}" after the first dose'
                yield Fault("", f"{key}.{kind}[{place}].start", time_text(start), want)

    def _line(self, key: str, drug: str, route: str, pk_set: PharmacokineticSet) -> Iterator[Fault]:
        mixtures = {mixture for own in self.model.pharmacokinetics.values() for mixture in own.mixtures}
        if drug not in self.model.drugs and drug not in mixtures:
            yield unknown_drug("", f"{key}.drug", drug, self.model.drugs)
            return
        try:
            administer(pk_set, [Dose(drug, route, 0.0, 0.0, 1e-6, True)], [0.0], 70.0)
        except ConfigurationError as error:
            for fault in error.faults:
                path = fault.path if fault.path in ("drug", "route") else "route"
                yield Fault("", f"{key}.{path}", fault.got, f"{fault.want} (set {pk_set.name})", fault.nearest)

    def _interventions(self, key: str, arm: ArmTable) -> Iterator[Fault]:
        inputs = self.model.cascade.inputs
        known = [name for name, own in inputs.items() if own.kind == "cascade" or name in _ON_NETWORK]
        for place, line in enumerate(arm.interventions):
            path = f"{key}.interventions[{place}].name"
            if line.name in inputs and line.name not in known:
                want = f"one that acts on the slow side, or has an axis of the response surface: {', '.join(known)}"
                yield Fault("", path, f'"{line.name}", which acts on the network itself', want)
            elif line.name not in known:
                yield unknown("", path, line.name, known)

    def _design(self, known_doses: bool) -> Iterator[Fault]:
        table = self.table
        if table.design == "parallel":
            if table.washout is not None:
                yield Fault("", "washout", "a washout of a parallel trial", 'none, or design = "crossover"')
            return
        if table.washout is None:
            yield Fault(
                "", "washout", "nothing", 'of a crossover: from the last dose to the next period, e.g. "2 weeks"'
            )
        elif table.washout > LATEST:
            yield Fault("", "washout", time_text(table.washout), f"at most {time_text(LATEST)}")
        if len(table.arms) < 2:
            yield Fault("", "arms", f"{len(table.arms)} arm of a crossover", "two or more")
        sets = {arm.pharmacokinetics for arm in table.arms.values() if arm.doses}
        if len(sets) > 1:
            yield Fault("", "arms", "arms of a crossover with several sets of kinetics", "one set for a patient")
        for name, arm in table.arms.items():
            if table.washout is None or not known_doses:
                return
            length = last_dose(arm, self.model) + table.washout
            if late := [visit for visit, time in table.visits.items() if time > length]:
                want = f"before the next period, {length / 86400:.3g} d after the first dose of {name}"
                yield Fault("", "visits", f'"{late[0]}"', want)
                return

    def _shares(self) -> Iterator[Fault]:
        stated = {name: arm.share for name, arm in self.table.arms.items() if arm.share is not None}
        if not stated or not set(self.table.primary.compare) <= set(self.table.arms):  # an arm is missing: said already
            return
        if self.table.design == "crossover":
            yield Fault("", f"arms.{next(iter(stated))}.share", "a share of a crossover", "none: all get every arm")
        elif len(stated) < len(self.table.arms):
            missing = next(name for name, arm in self.table.arms.items() if arm.share is None)
            yield Fault("", f"arms.{missing}.share", "nothing", "a share for every arm, or for none")
        elif abs(sum(stated.values()) - 1) > 1e-6:
            yield Fault(
                "", "arms", f"shares that add up to {sum(stated.values()):.4g}", "allocation shares that sum to 1"
            )

    def _primary(self) -> Iterator[Fault]:
        primary, key = self.table.primary, "primary"
        if primary.end_point not in END_POINTS:
            yield unknown("", f"{key}.end_point", primary.end_point, END_POINTS)
        elif primary.end_point == "relapse":
            if primary.visit is not None:
                yield Fault("", f"{key}.visit", f'"{primary.visit}"', "none: a relapse has a time of its own")
            if self.table.relapse is None:
                yield Fault("", "relapse", "nothing", 'from when on relapses count, e.g. [relapse] after = "24 h"')
        elif primary.visit is None:
            yield Fault("", f"{key}.visit", "nothing", f"when it is read: one of {', '.join(self.table.visits)}")
        elif primary.visit not in self.table.visits:
            got = f'"{primary.visit}", at which nothing is recorded'
            yield Fault("", f"{key}.visit", got, f"one of the visits: {', '.join(self.table.visits)}")
        for place, arm in enumerate(primary.compare):
            if arm not in self.table.arms:
                yield unknown("", f"{key}.compare[{place}]", arm, self.table.arms)
        if primary.compare[0] == primary.compare[1]:
            yield Fault("", f"{key}.compare", f"{primary.compare[0]} twice", "two arms")
        yield from self._counted()
        yield from self._method()

    def _counted(self) -> Iterator[Fault]:
        primary = self.table.primary
        if self.table.counted and set(self.table.counted) != set(primary.compare):
            got = ", ".join(self.table.counted)
            yield Fault("", "counted", got, f"a number for each of {' and '.join(primary.compare)}")
        elif any(number > self.table.size for number in self.table.counted.values()):
            yield Fault("", "counted", f"{max(self.table.counted.values())}", f"at most {self.table.size} patients")

    def _method(self) -> Iterator[Fault]:
        primary, crossover = self.table.primary, self.table.design == "crossover"
        key = "primary.method"
        if primary.method not in METHODS:
            yield unknown("", key, primary.method, METHODS)
            return
        if primary.end_point in END_POINTS and primary.end_point not in METHODS[primary.method]:
            fitting = [name for name, takes in METHODS.items() if primary.end_point in takes]
            yield Fault("", key, f'"{primary.method}" of a {primary.end_point}', f"one of {', '.join(fitting)}")
            return
        is_paired = primary.method in (*_PAIRED, "mixed_model")
        if crossover and not is_paired:
            want = "one that pairs a patient's periods: paired_t, mixed_model, mcnemar"
            yield Fault("", key, f'"{primary.method}" of a crossover', want)
        if not crossover and primary.method in _PAIRED:
            yield Fault("", key, f'"{primary.method}" of a parallel trial', "one that does not pair: e.g. ancova")

    def _relapse(self) -> Iterator[Fault]:
        if self.table.relapse is None:
            return
        after, visits = self.table.relapse.after, list(self.table.visits)
        if after not in visits:
            yield unknown("", "relapse.after", after, visits)
        elif after == visits[-1]:
            yield Fault("", "relapse.after", f'"{after}", the last visit', "one that others follow")

    def _inclusion(self) -> Iterator[Fault]:
        yield from self._scale()
        own = self.table.inclusion
        if self.cohort is None:
            return
        traits = self.cohort.traits
        if "baseline_severity" not in traits:
            yield Fault("", "cohort", f'"{self.cohort.name}"', "a cohort with the trait baseline_severity, in points")
        for name, wanted in own.traits.items():
            key = f"inclusion.traits.{name}"
            if name not in traits:
                yield unknown("", key, name, traits)
            else:
                yield from _wanted_faults(key, wanted, traits[name])
        if self.table.subgroup is not None:
            categorical = [name for name, trait in traits.items() if trait.categories]
            if self.table.subgroup not in categorical:
                yield unknown("", "subgroup", self.table.subgroup, categorical)

    def _scale(self) -> Iterator[Fault]:
        """Yield what does not lie on the scale of the observers, and probabilities that are none together."""
        own = self.table.inclusion
        most = min((observer.most for observer in self.observers), default=math.inf)
        if own.severity is not None and own.severity[0] < 0:
            yield Fault("", "inclusion.severity", f"{own.severity[0]:g}", "points of a scale that begins at 0")
        elif own.severity is not None and own.severity[0] >= own.severity[1]:
            yield Fault("", "inclusion.severity", f"[{own.severity[0]:g}, {own.severity[1]:g}]", "least before most")
        elif own.severity is not None and own.severity[0] > most:
            yield Fault(
                "", "inclusion.severity", f"{own.severity[0]:g} or more", f"points of a scale that ends at {most:g}"
            )
        if self.table.remission >= most:
            yield Fault("", "remission", f"{self.table.remission:g}", f"points below the end of the scale, {most:g}")
        drop_out = self.table.drop_out
        if drop_out.per_week + drop_out.without_response > 1:
            got = f"{drop_out.per_week:g} and {drop_out.without_response:g} on top"
            yield Fault("", "drop_out", got, "probabilities that add up to 1 at most")

    def _published(self) -> Iterator[Fault]:
        for place, line in enumerate(self.table.published):
            key = f"published[{place}]"
            if line in self.table.published[:place]:
                yield Fault("", key, f'"{line.finding}" for the second time', "each number once")
            for name in ("arm", "than"):
                if (arm := getattr(line, name)) is not None and arm not in self.table.arms:
                    yield unknown("", f"{key}.{name}", arm, self.table.arms)
            if line.visit is not None and line.visit not in self.table.visits:
                yield unknown("", f"{key}.visit", line.visit, self.table.visits)
            for fault in _published_faults(line, self.table.relapse is not None):
                yield fault.under("", key)


def _published_faults(line: PublishedTable, has_relapse: bool) -> Iterator[Fault]:
    """Yield what is missing to say what is predicted of a finding."""
    if line.finding not in findings():
        yield unknown("", "finding", line.finding, findings())
    needs = ["than"] if line.of in ("difference", "ratio", "odds_ratio", "onset") else []
    needs += [] if line.of in ("onset", "relapse_time") else ["visit"]
    needs += ["series"] if line.of == "correlation" else []
    for name in needs:
        if getattr(line, name) is None:
            yield Fault("", name, "nothing", f'{name}: of = "{line.of}" needs it')
    if line.series is not None and line.series not in SERIES:
        yield unknown("", "series", line.series, SERIES)
    if line.of in ("relapse_time", "relapsed", "maintained") and not has_relapse:
        yield Fault("", "of", f'"{line.of}" without [relapse]', "from when on relapses count, e.g. [relapse]")


def _wanted_faults(key: str, wanted: object, trait: Trait) -> Iterator[Fault]:
    """Yield what is wrong with what is asked of a trait: names of categories, or a range that its bounds reach."""
    if trait.categories:
        named = wanted if isinstance(wanted, list) else [wanted]
        if strange := [value for value in named if value not in trait.categories]:
            yield unknown("", key, str(strange[0]), trait.categories)
    elif not _is_range(wanted):
        yield Fault("", key, str(wanted), "[low, high]")
    elif trait.bounds is not None and (wanted[0] > trait.bounds[1] or wanted[1] < trait.bounds[0]):  # type: ignore[index]
        low, high = trait.bounds
        yield Fault("", key, f"{wanted}, which is nobody", f"a range within {low:g} to {high:g} {trait.unit}".rstrip())


def _is_range(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(isinstance(end, (int, float)) and not isinstance(end, bool) for end in value)
        and value[0] < value[1]
    )
