"""Faults of species, pharmacokinetic sets, doses and clamps."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from synketa.common.errors import ConfigurationError, Fault, nearest, one_of
from synketa.common.text import time_text
from synketa.experiment.checks.draft import Draft
from synketa.experiment.overrides import is_dose, is_rate
from synketa.experiment.protocol import SAME_INSTANT, ends_of
from synketa.experiment.run import analytes
from synketa.experiment.tables import (
    MOST_DOSES,
    AxisTable,
    ClampLine,
    ConditionTable,
    DoseLine,
    ExperimentTable,
    ScheduledDose,
    end_of_infusion,
    level_words,
    pump_runs,
    settings_faults,
)
from synketa.model.composite import Model
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet, administer
from synketa.model.pharmacokinetics.usual_names import drug_named, unknown_drug

__all__ = [
    "body_mass_of",
    "chosen_set",
    "drug_axis_faults",
    "drug_faults",
    "faulty_file_faults",
    "own_set",
    "pump_faults",
    "sets_of",
    "species_faults",
    "unread_clamp_faults",
    "with_file_names",
]


def with_file_names(table: ExperimentTable, model: Model) -> ExperimentTable:
    """Return the tables of an experiment in which drugs have the names of their files, whatever they were called."""

    def named(drug: str | None) -> str | None:
        return drug if drug is None else drug_named(drug, model.drugs)

    def of_line(line: ClampLine) -> ClampLine:
        equal = line.equal_block_to and (named(line.equal_block_to[0]), line.equal_block_to[1])
        return line.model_copy(update={"drug": named(line.drug), "equal_block_to": equal})

    def of_condition(condition: ConditionTable) -> ConditionTable:
        doses = tuple(line.model_copy(update={"drug": named(line.drug)}) for line in condition.doses)
        clamp = tuple(of_line(line) for line in condition.clamp)
        renamed = condition.model_copy(update={"doses": doses, "clamp": clamp})
        renamed.__dict__.pop("schedule", None)  # worked out before, under the other names
        return renamed

    conditions = {name: of_condition(condition) for name, condition in table.conditions.items()}
    axes = {
        name: axis.model_copy(update={"clamp": named(axis.clamp), "dose": named(axis.dose)})
        for name, axis in table.axes.items()
    }
    return table.model_copy(update={"conditions": conditions, "axes": axes})


def chosen_set(table: ExperimentTable, model: Model) -> str:
    """Return the name of the pharmacokinetic set of an experiment."""
    if (name := table.pharmacokinetics) is None or name not in model.pharmacokinetics:
        defaults = model.default_pharmacokinetics
        name = defaults.get(table.species or "human") or next(iter(defaults.values()))
    return name


def own_set(condition: ConditionTable, model: Model) -> str | None:
    """Return the name of the pharmacokinetic set that a condition has of its own; None: it takes the experiment's."""
    if condition.pharmacokinetics is not None or condition.species is None:
        return condition.pharmacokinetics
    return model.default_pharmacokinetics.get(condition.species)


def body_mass_of(table: ExperimentTable, condition: ConditionTable) -> float | None:
    """Return the body mass (kg) of a condition; None: that of its pharmacokinetic set."""
    is_another = condition.species not in (None, table.species)
    return table.body_mass if condition.body_mass is None and not is_another else condition.body_mass


def sets_of(table: ExperimentTable, model: Model, condition: ConditionTable) -> dict[str, PharmacokineticSet]:
    """Return the pharmacokinetic sets that the doses of a condition go through, by name."""
    names = [str(value) for axis in table.axes.values() if axis.pharmacokinetics for value in axis.values or ()]
    own = condition.species if condition.pharmacokinetics is None else None
    if not names and {table.species, own} - {None, *model.default_pharmacokinetics}:
        return {}
    names = names or [own_set(condition, model) or table.pharmacokinetics or chosen_set(table, model)]
    return {name: model.pharmacokinetics[name] for name in names if name in model.pharmacokinetics}


def faulty_file_faults(draft: Draft, model: Model) -> Iterator[Fault]:
    """Yield the faults of the files of drugs and sets that an experiment uses; those of others stop nobody."""
    table, conditions = draft.table, list(draft.conditions.values())
    named = {axis.clamp or axis.dose for axis in table.axes.values()}
    for condition in conditions:
        named |= {line.drug for line in condition.doses} | {line.drug for line in condition.clamp}
        named |= {line.equal_block_to[0] for line in condition.clamp if line.equal_block_to}
    sets = {table.pharmacokinetics, *(condition.pharmacokinetics for condition in conditions)}
    sets |= {str(value) for axis in table.axes.values() if axis.pharmacokinetics for value in axis.values or ()}
    if any(condition.doses for condition in conditions):
        species = {table.species or "human", *(condition.species for condition in conditions)}
        sets |= {model.default_pharmacokinetics.get(name) for name in species if name}
        for name, chosen in model.pharmacokinetics.items():
            named |= {*chosen.substances, *chosen.mixtures} if name in sets else set()  # metabolites act, too
    for shelf, used in (("drugs", named), ("pharmacokinetics", sets)):
        for name in sorted(filter(None, used)):
            yield from model.faulty.get(shelf, {}).get(name, ())


def species_faults(draft: Draft, model: Model) -> Iterator[Fault]:
    """Check species and pharmacokinetic sets."""
    sets, species = model.pharmacokinetics, draft.table.species
    if species is not None and species not in model.default_pharmacokinetics:
        yield draft.unknown("species", species, model.default_pharmacokinetics)
    name = draft.table.pharmacokinetics
    if name is not None and name not in sets:
        yield draft.unknown("pharmacokinetics", name, sets)
    elif name is not None and species in model.default_pharmacokinetics and sets[name].species != species:
        yield draft.fault("pharmacokinetics", f'"{name}", of {sets[name].species}', f"a set of {species}")
    for arm, condition in draft.conditions.items():
        if condition.pharmacokinetics is not None and condition.pharmacokinetics not in sets:
            yield draft.unknown(f"conditions.{arm}.pharmacokinetics", condition.pharmacokinetics, sets)
        elif condition.species is not None and condition.species not in model.default_pharmacokinetics:
            yield draft.unknown(f"conditions.{arm}.species", condition.species, model.default_pharmacokinetics)
        elif None not in (condition.pharmacokinetics, condition.species):
            own = sets[str(condition.pharmacokinetics)]
            if own.species != condition.species:
                got = f'"{condition.pharmacokinetics}", of {own.species}'
                yield draft.fault(f"conditions.{arm}.pharmacokinetics", got, f"a set of {condition.species}")


def drug_axis_faults(draft: Draft, model: Model) -> Iterator[Fault]:
    """Check the drugs and the pharmacokinetic sets that axes name."""
    for name, axis in draft.table.axes.items():
        if axis.clamp is not None and axis.clamp not in model.drugs:
            yield unknown_drug(draft.where, f"axes.{name}.clamp", axis.clamp, model.drugs)
        if axis.dose is not None:
            yield from _dosed_faults(draft, f"axes.{name}.dose", axis)
        for value in axis.values or () if axis.pharmacokinetics else ():
            if value not in model.pharmacokinetics:
                yield draft.unknown(f"axes.{name}.values", value, model.pharmacokinetics)


def _dosed_faults(draft: Draft, key: str, axis: AxisTable) -> Iterator[Fault]:
    dosed = [line.drug for condition in draft.conditions.values() for line in condition.doses]
    if axis.dose is not None and draft.is_right("conditions") and axis.dose not in dosed and is_dose(axis.unit):
        got, want = f'"{axis.dose}", which no condition doses', "a drug that a condition doses (without its amount)"
        yield draft.fault(key, got, want, nearest(axis.dose, dosed))


def drug_faults(draft: Draft, model: Model, key: str, condition: ConditionTable) -> Iterator[Fault]:
    """Check doses and clamps of a condition, with what the axes do to them."""
    sets = sets_of(draft.table, model, condition) if draft.is_right("species", "pharmacokinetics") else {}
    yield from _clamp_faults(draft, model, key, condition)
    yield from _dose_faults(draft, model, key, condition, sets)
    for name, pk_set in sets.items():
        yield from _together_faults(draft, model, key, condition, name, pk_set)
        for place, fault in pump_faults(
            condition.schedule, condition.doses, pk_set, body_mass_of(draft.table, condition)
        ):
            yield fault.under(draft.where, f"{key}.doses[{place}]")


def _clamp_faults(draft: Draft, model: Model, key: str, condition: ConditionTable) -> Iterator[Fault]:
    on_axes = {axis.clamp for axis in draft.table.axes.values()}
    until: dict[str, float] = {}
    for line in condition.clamp:
        place = f"{key}.clamp.{line.drug}"
        if line.drug not in model.drugs:
            yield unknown_drug(draft.where, place, line.drug, model.drugs)
        reference, level = line.equal_block_to or (line.drug, line.concentration)
        if got := _wrong_count(draft, "a concentration", level is not None, reference in on_axes):
            yield draft.fault(place, got, "a concentration, here or on an axis, not both")
        elif line.drug in on_axes and reference != line.drug:
            yield draft.fault(place, "equal_block_to and an axis", "one of them")
        yield from _equal_block_faults(draft, model, place, line)
        start, stop = ends_of(line)
        if start >= stop:
            yield draft.fault(place, f"a stop at {time_text(stop)}", f"a stop after the start at {time_text(start)}")
        if start < until.get(line.drug, -math.inf) - SAME_INSTANT:
            before = time_text(until[line.drug]) if math.isfinite(until[line.drug]) else "the end"
            got = f"{line.drug} again, while it is held until {before}"
            yield draft.fault(place, got, "clamps of one drug in order, one after the other")
        until[line.drug] = max(stop, until.get(line.drug, -math.inf))


def _equal_block_faults(draft: Draft, model: Model, place: str, line: ClampLine) -> Iterator[Fault]:
    """Check that a level at equal block says with what, of which pool and at which potential."""
    if line.equal_block_to is None:
        for name in ("pool", "V", "gate"):
            if getattr(line, name) is not None:
                yield draft.fault(f"{place}.{name}", "no equal_block_to", f"{name} only with equal_block_to")
        return
    if line.concentration is not None:
        yield draft.fault(place, "a concentration and equal_block_to", "one of them")
    if line.equal_block_to[0] not in model.drugs:
        yield unknown_drug(draft.where, f"{place}.equal_block_to", line.equal_block_to[0], model.drugs)
    for name, example in (("pool", "2AB"), ("V", "-58 mV")):
        if getattr(line, name) is None:
            yield draft.fault(f"{place}.{name}", "nothing", f'where block is equal, e.g. {name} = "{example}"')
    if line.pool is not None and line.pool not in model.receptor.pools:
        yield draft.unknown(f"{place}.pool", line.pool, model.receptor.pools)


def _wrong_count(draft: Draft, level: str, is_stated: bool, is_on_axis: bool) -> str:
    """Return what is wrong where a level is stated both in a line and on an axis, or nowhere; empty if nothing is."""
    if is_stated and is_on_axis:
        return f"{level} here and on an axis"
    return "" if is_stated or is_on_axis or not draft.is_right("axes") else f"no {level.split()[1]}"


def unread_clamp_faults(draft: Draft, model: Model) -> Iterator[Fault]:
    """Check the drugs that are held in conditions which could not be read for other faults."""
    written = draft.raw.get("conditions")
    for name, condition in written.items() if isinstance(written, Mapping) else ():
        clamp = condition.get("clamp") if isinstance(condition, Mapping) and name not in draft.conditions else None
        lines = [line.get("drug") for line in clamp if isinstance(line, Mapping)] if isinstance(clamp, list) else []
        for drug in clamp if isinstance(clamp, Mapping) else lines:
            if isinstance(drug, str) and drug_named(drug, model.drugs) not in model.drugs:
                yield unknown_drug(draft.where, f"conditions.{name}.clamp.{drug}", drug, model.drugs)


def _dose_faults(
    draft: Draft, model: Model, key: str, condition: ConditionTable, sets: dict[str, PharmacokineticSet]
) -> Iterator[Fault]:
    if condition.doses and draft.is_right("protocol") and not draft.is_time_course:
        want = "clamp, or a protocol with start, stop and windows"
        yield draft.fault(f"{key}.doses", "doses in a clamp experiment", want)
    on_axes = {axis.dose for axis in draft.table.axes.values()}
    doses = condition.schedule
    if len(doses) > MOST_DOSES:
        yield draft.fault(f"{key}.doses", f"{len(doses)} doses", f"at most {MOST_DOSES} in a condition")
        return
    by_line: dict[int, list[ScheduledDose]] = {}
    for dose in doses:
        by_line.setdefault(dose.line, []).append(dose)
    looked_at: set[tuple[str, str, bool]] = set()
    for index, line in enumerate(condition.doses):
        place = f"{key}.doses[{index}]"
        stated = any(value is not None for value in (line.amount, line.rate, line.table, line.target))
        if got := _wrong_count(draft, "an amount", stated, line.drug in on_axes):
            yield draft.fault(f"{place}.amount", got, 'an amount, here (e.g. "0.5 mg/kg") or on an axis, not both')
        elif not stated and not line.duration:
            yield from _rate_axis_faults(draft, place, line)
        yield from _endless_faults(draft, place, condition.doses, index)
        own = by_line.get(index, [])
        yield from _start_faults(draft, f"{place}.{'table' if line.table else 'start'}", own)
        if (like := (line.drug, line.route, any(dose.duration > 0 for dose in own))) in looked_at:
            continue  # lines of one kind are right or wrong alike
        looked_at.add(like)
        for name, pk_set in sets.items():
            yield from _route_faults(draft, model, place, own, name, pk_set)


def _endless_faults(draft: Draft, place: str, lines: Sequence[DoseLine], index: int) -> Iterator[Fault]:
    """Check that an infusion at a rate, or to a target, has an end."""
    line = lines[index]
    held = "rate" if line.rate is not None else "target" if line.target is not None else ""
    if held and end_of_infusion(lines, index) is None:
        ends = " (0 ends it)" if held == "rate" else ""
        want = f"how long it lasts, or a later line with a {held} of {line.drug} {line.route}{ends}"
        yield draft.fault(f"{place}.duration", f"nothing beside a {held}", want)


def pump_faults(
    doses: Sequence[ScheduledDose], lines: Sequence[DoseLine], pk_set: PharmacokineticSet, mass: float | None
) -> Iterator[tuple[int, Fault]]:
    """Yield what no pump can do, with the place of its line: targets out of reach, rates above a pump's limit.

    The mass is that of the body, kg; None is that of the set.
    """
    mass = pk_set.body_mass.value if mass is None else mass
    if too_often := [*settings_faults(doses, lines)]:
        yield from too_often
        return
    try:
        runs = pump_runs(doses, lines, pk_set, mass)
    except ConfigurationError:  # a drug or route that the set does not have: a fault of its own
        runs = []
    for own, run, targets in runs:
        for index, (dose, target) in enumerate(zip(own, targets, strict=True)):
            if not run.is_met(index, target):
                reached, end = level_words((run.reached[index], target.is_mass)), time_text(dose.stop)
                got = f"{level_words((target.concentration, target.is_mass))}, where {reached} is reached by {end}"
                falls = run.reached[index] > target.concentration
                want = "a target that can be reached: no pump takes a drug out" if falls else (
                    f"a target that the pump can reach at its {run.most[index] * 3.6e9:.4g} mg/h, or a higher max_rate"
                )  # fmt: skip
                yield dose.line, Fault("", "target", got, want)
    for place, line in enumerate(lines):
        if line.max_rate is not None and line.target is None:
            most = line.max_rate[0] * (mass if line.max_rate[1] else 1.0)
            rate, when, own_lines = _fastest(doses, line, place, mass)
            if rate > most * (1 + 1e-9):
                together = f" ({' and '.join(f'doses[{other}]' for other in own_lines)})" if len(own_lines) > 1 else ""
                got = f"{rate * 3.6e9:.4g} mg/h at {time_text(when)}{together}"
                yield place, Fault("", "max_rate", got, f"at most what the pump gives, {most * 3.6e9:.4g} mg/h")


def _fastest(doses: Sequence[ScheduledDose], line: DoseLine, place: int, mass: float) -> tuple[float, float, list[int]]:
    """Return the highest rate (kg/s) of infusions of a line's drug and route while it runs, when, and whose it is."""
    own = [d for d in doses if (d.drug, d.route) == (line.drug, line.route) and d.duration > 0 and d.amount is not None]
    best: tuple[float, float, list[int]] = (0.0, 0.0, [])
    for start in dict.fromkeys(dose.start for dose in own):
        now = [dose for dose in own if dose.start <= start < dose.stop - SAME_INSTANT]
        rates = [(d.amount[0] * (mass if d.amount[1] else 1.0)) / d.duration for d in now if d.amount is not None]
        if sum(rates) > best[0] and place in (dose.line for dose in now):
            best = sum(rates), start, sorted({dose.line for dose in now})
    return best


def _rate_axis_faults(draft: Draft, place: str, line: DoseLine) -> Iterator[Fault]:
    """Check that a line whose rate is on an axis says how long it lasts."""
    for name, axis in draft.table.axes.items():
        if axis.dose == line.drug and is_rate(axis.unit):
            want = 'how long the infusion lasts, e.g. "40 min"'
            yield draft.fault(f"{place}.duration", f"nothing beside the rate of axis {name}", want)


def _start_faults(draft: Draft, key: str, doses: Sequence[ScheduledDose]) -> Iterator[Fault]:
    """Check that the first dose of a line starts within the run; how much of the others is given is said elsewhere."""
    protocol = draft.table.protocol
    start = doses[0].start if doses else None
    ends = protocol.start, protocol.stop
    if start is None or (ends[0] is not None and ends[1] is not None and ends[0] >= ends[1]):
        return
    if protocol.stop is not None and start >= protocol.stop:
        yield draft.fault(key, time_text(start), "a start before protocol.stop")
    if protocol.start is not None and start < protocol.start:
        want = f"a start at or after protocol.start, {time_text(protocol.start)}"
        yield draft.fault(key, time_text(start), want)


def _route_faults(
    draft: Draft, model: Model, place: str, doses: Sequence[ScheduledDose], name: str, pk_set: PharmacokineticSet
) -> Iterator[Fault]:
    """Check that a set takes the doses of a line by its route, and that the model knows what they bring."""
    if not doses:
        return
    line = max(doses, key=lambda dose: dose.duration)
    mixtures = {mixture for other in model.pharmacokinetics.values() for mixture in other.mixtures}
    if line.drug not in model.drugs and line.drug not in mixtures:
        yield unknown_drug(draft.where, f"{place}.drug", line.drug, model.drugs)
        return
    try:
        administer(pk_set, [Dose(line.drug, line.route, line.start, line.duration, 1e-6, True)], [0.0], 70.0)
    except ConfigurationError as error:
        for fault in error.faults:
            key = fault.path.removeprefix("routes.")
            key = key if key in ("drug", "route", "duration") else "route"
            want = fault.want if fault.where == "dose" else f"{fault.want} (set {name})"
            elsewhere = _elsewhere(model, line.drug, line.route) if fault.path in ("drug", "route") else ""
            near = None if elsewhere else fault.nearest  # another set is meant, and no other drug
            yield replace(fault, where=draft.where, path=f"{place}.{key}", want=want + elsewhere, nearest=near)
        return
    for drug in analytes(model, pk_set, line.drug):
        if drug not in model.drugs:
            got = f'"{drug}", a substance of set {name} without a file in models/drugs'
            yield draft.fault(f"{place}.drug", got, one_of(drug, model.drugs), nearest(drug, model.drugs))


def _elsewhere(model: Model, drug: str, route: str) -> str:
    """Return in words which sets take a drug by a route; empty if none does."""
    taking = []
    for name, pk_set in model.pharmacokinetics.items():
        parts = set(pk_set.mixtures.get(drug, {drug: None}))
        sites = next((sites for own, sites in pk_set.routes.items() if own == route), {})
        if parts <= {pk_set.compartments[site.target].substance for site in sites.values()}:
            taking.append(f"{name} ({pk_set.species})")
    return f"; {drug} {route} is in {', '.join(taking)}" if taking else ""


def _together_faults(
    draft: Draft, model: Model, key: str, condition: ConditionTable, name: str, pk_set: PharmacokineticSet
) -> Iterator[Fault]:
    """Check that nothing is both dosed and clamped."""
    clamped = [line.drug for line in condition.clamp]
    clamped += [axis.clamp for axis in draft.table.axes.values() if axis.clamp and axis.clamp not in clamped]
    dosed = dict.fromkeys(line.drug for line in condition.doses)
    produced = [drug for name_ in dosed for drug in analytes(model, pk_set, name_)]
    for drug in dict.fromkeys(clamped):
        if drug in produced:
            got = f"{drug} dosed (or made by set {name}) and clamped"
            yield draft.fault(key, got, "doses or a clamp for one drug, not both")
    parts = {part for line in condition.doses for part in pk_set.mixtures.get(line.drug, {})}
    for part in sorted(parts & {line.drug for line in condition.doses}):
        yield draft.fault(key, f"doses of {part} and of a mixture that contains it", "one of them")
