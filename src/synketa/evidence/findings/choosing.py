"""Findings of a reader's own file: each with the protocol that it names, one that is chosen for it, or why not.

Where a line names no observable, its words say what was measured (``models/evidence/words.toml``), and its species,
dose and time say which shipped protocol has it; where none has, a protocol is made of these. No text of the file gets
into it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from synketa.common.errors import MOST_FAULTS, ConfigurationError, Fault
from synketa.common.toml_files import display_path, read_toml
from synketa.evidence.findings.finding import Finding
from synketa.evidence.findings.made import Makers
from synketa.evidence.findings.reading.plasma import PLURAL, kinetics_for, plasma_quantity
from synketa.evidence.findings.reading.receptor import receptor_quantity
from synketa.evidence.findings.reading.statements import Entry, measured_in
from synketa.evidence.findings.reading.words import (
    Given,
    Span,
    area_in,
    given_in,
    is_child,
    span_of,
    species_in,
    state_in,
)
from synketa.evidence.findings.rows import COMPARISONS, Row, RowTable, evidence_folder, made_row, shipped_rows
from synketa.evidence.findings.table import findings_and_faults
from synketa.evidence.findings.units import dimension_of
from synketa.evidence.quantities import evaluate, parse_call
from synketa.model.composite import Model, load_model
from synketa.model.pharmacokinetics.usual_names import drug_named

__all__ = ["rows_and_faults", "rows_of_file"]

_SAME = 0.6  # of two statements that are one finding
_EARLIER = ("rat_stress", "slice_at_rest")  # protocols of another state than that of a healthy animal


_LEFT = ("residual", "remain", "effect /", "/ effect", "of the effect", "wt effect")  # words for what an arm leaves


@dataclass
class _Choice:
    """How a finding is compared, as far as that is decided; `why` where it cannot be."""

    finding: Finding
    table: dict[str, Any] = field(default_factory=dict)
    words: str = ""
    why: str = ""
    asked: bool = False
    note: str = ""


def rows_of_file(path: Path, folder: Path) -> list[Row]:
    """Return the findings of a file with how each is compared.

    Parameters
    ----------
    path : Path
        A table of findings.
    folder : Path
        Where protocols that are made for them are written.

    Raises
    ------
    ConfigurationError
        Every fault of the file and of what it names.
    """
    rows, faults = rows_and_faults(path, folder)
    if faults:
        raise ConfigurationError(*faults[:MOST_FAULTS])
    return rows


def rows_and_faults(path: Path, folder: Path) -> tuple[list[Row], list[Fault]]:
    """Return the findings of a file that are right with how each is compared, and what is wrong with the others."""
    path, where = Path(path), display_path(Path(path))
    rows: dict[str, Row] = {}
    choices: dict[str, _Choice] = {}
    findings, faults = findings_and_faults(path)
    makers, model = Makers(folder), load_model()
    for finding in findings:
        if finding.observable:
            row, wrong = _named(finding, path, where)
        elif (same := _as_shipped(finding, where)) is not None:
            row, wrong = same
        else:
            choices[finding.id] = _chosen(finding, makers, model)
            continue
        rows |= {} if wrong else {finding.id: row}
        faults += wrong
    made = makers.write({name: choice.table["observable"] for name, choice in choices.items() if choice.asked})
    for name, choice in choices.items():
        if name in made:
            own = made[name]
            window = f"@{own.window}" if own.window else ""
            observable = f"{choice.table['observable']}{window}"
            choice.table |= {"observable": observable, "protocol": own.protocol, "condition": own.condition}
            choice.table["against"] = own.against if choice.table.get("comparison") == "share" else ""
            choice.words = f"{observable} of {own.condition} in a protocol made for it ({display_path(own.file)})"
        row, wrong = _row(choice, where, made[name].file if name in made else None)
        rows |= {} if wrong else {name: row}
        faults += wrong
    return [rows[finding.id] for finding in findings if finding.id in rows], faults


def _named(finding: Finding, path: Path, where: str) -> tuple[Row, list[Fault]]:
    """Return a finding compared as its own line says; a protocol that is a file lies beside the table."""
    place = f"{where} line {finding.line}"
    if finding.comparison and finding.comparison not in COMPARISONS:
        fault = Fault(place, "comparison", f'"{finding.comparison}"', f"one of {', '.join(COMPARISONS)}")
        return Row(finding, RowTable(not_modelled="-")), [fault]
    named = {name: getattr(finding, name) for name in ("observable", "protocol", "condition", "against")}
    if named["protocol"].endswith(".toml"):
        named["protocol"] = str(path.parent / named["protocol"])
    table = RowTable.model_validate({**named, "comparison": finding.comparison or None, "no_papers": finding.citation})
    return made_row(finding, table, place)


def _as_shipped(finding: Finding, where: str) -> tuple[Row, list[Fault]] | None:
    """Return a finding compared as the shipped one of the same id, species, dose, time and about the same words."""
    own = next((row for row in shipped_rows() if row.id == finding.id), None)
    if own is None:
        return None
    other = own.finding
    same = (other.species, other.dose, other.time) == (finding.species, finding.dose, finding.time)
    alike = SequenceMatcher(None, other.statement.lower(), finding.statement.lower()).ratio()
    if not same or alike < _SAME:
        return None
    words = f"compared as the shipped finding {own.id}"
    if not own.is_modelled:
        return Row(finding, own.table, chosen=own.table.not_modelled), []
    return made_row(finding, own.table, f"{where} line {finding.line}", words)


def _chosen(finding: Finding, makers: Makers, model: Model) -> _Choice:
    """Return how a finding is compared that says nothing of it."""
    choice = _Choice(finding)
    for quantity in (receptor_quantity, plasma_quantity):
        call, words = quantity(finding, model)
        if call:
            choice.table["observable"] = call
            choice.words = f"{call}, no run" + (f"; {words}" if words else "")
            choice.why = _wrong_call(call, model)
            return choice
        if words:
            choice.why = words
            return choice
    choice.why = _from_words(choice, makers, model)
    return choice


def _wrong_call(text: str, model: Model) -> str:
    """Return why a quantity cannot be computed; empty where it can."""
    try:
        call = parse_call(text)
        assert call is not None
        evaluate(call, model)
    except ConfigurationError as error:
        return str(replace(error.faults[0], where="", path="")) if isinstance(error.faults[0], Fault) else str(error)
    return ""


def _from_words(choice: _Choice, makers: Makers, model: Model) -> str:
    """Decide on observable, comparison and protocol; return why it cannot be done, or nothing."""
    finding = choice.finding
    everything = f"{finding.statement} ; {finding.species} ; {finding.dose}"
    if finding.level == "behaviour-clinical":
        return "behaviour and clinical scales come with the virtual patients (synketa list trials)"
    if state := state_in(everything):
        return f"it is of {state}"
    species = species_in(finding.species) or ""
    given = given_in(finding.dose, model.drugs, finding.statement, species == "human")
    duration = given.seconds if isinstance(given, Given) else 0.0
    span = span_of(finding.time, duration) or span_of(finding.statement, duration)
    measured = measured_in(
        f"{finding.statement} ({finding.species})", finding.unit, span, evidence_folder() / "words.toml"
    )
    if isinstance(measured, str):
        return measured
    if isinstance(given, str):
        return given
    if given.is_nothing:
        return _without_drug(choice, measured, span)
    why = _elsewhere(choice, everything, given, species, span) or _comparison(choice, measured, given)
    if why or _shipped_protocol(choice, measured, given, species, span):
        return why
    return _asked(choice, makers, model, (given, species, span, measured))


def _elsewhere(choice: _Choice, everything: str, given: Given, species: str, span: Span | None) -> str:
    """Return why no run of the model is of the animals, the area or the time of a finding; or nothing."""
    finding, area = choice.finding, area_in(everything)
    if area and finding.level != "signalling":
        return f"it is of another area ({area}): the model is of prefrontal cortex"
    if not given.level and not species:
        return f'there are no kinetics of "{finding.species[:80]}"'
    if not given.level and span is None:
        return f'"{finding.time[:80]}" is no one time after the dose'
    if is_child(everything):
        return "the network is that of adults"
    words = f"measured in {area}, predicted for prefrontal cortex" if area else ""
    choice.note = "; ".join(filter(None, (given.note, words)))
    return ""


def _asked(choice: _Choice, makers: Makers, model: Model, read: tuple[Given, str, Span | None, Entry]) -> str:
    """Ask for a protocol of a dose and a time; return why there is none, or nothing."""
    given, species, span, measured = read
    kinetics = ""
    if not given.level:
        known = kinetics_for(model, species, given.drug, given.route)
        if known is None:
            return f"there is no set of kinetics with {given.drug} {given.route} in {PLURAL[species]}"
        kinetics = "" if known == species else known
    choice.table["observable"] = measured.metric
    why = makers.ask(choice.finding.id, given, species, kinetics, span, measured.is_windowed)
    choice.asked = not why
    return why


def _comparison(choice: _Choice, measured: Entry, given: Given) -> str:
    """Decide how the prediction is made of what is measured; return why that cannot be said, or nothing."""
    unit, statement = choice.finding.unit.lower(), choice.finding.statement.lower()
    comparison = measured.comparison
    if given.arms:
        of_effect = any(word in f"{unit} {statement}" for word in _LEFT)
        of_vehicle = any(f"to {word}" in f"{unit} {statement}" for word in ("vehicle", "saline", "control", "baseline"))
        if of_effect == of_vehicle:
            return (
                "whether it is a ratio to vehicle or what is left of the effect is not said (residual effect / effect)"
            )
        comparison = "share" if of_effect else "ratio"
    elif "difference" in unit:
        comparison = "difference"
    elif (measured.is_share and unit.split(" ")[0] in ("fraction", "share")) or (
        measured.metric.startswith("rate_") and dimension_of(choice.finding.unit) == "frequency"
    ):
        comparison = "value"
    choice.table["comparison"] = comparison
    if measured.neutral is not None and comparison == "value":
        choice.table["neutral"] = measured.neutral
    elif comparison == "value" and choice.finding.gate == "direction":
        choice.table |= {"gate": "soft", "gate_because": "a number that is no ratio has no side of no change"}
    return ""


def _without_drug(choice: _Choice, measured: Entry, span: Span | None) -> str:
    """Decide on a quantity of the healthy state; return why there is none, or nothing."""
    unit = choice.finding.unit
    population = measured.metric.removeprefix("rate_")
    if measured.metric.startswith("rate_") and dimension_of(unit) == "frequency":
        call = f'target_rate(population = "{population}")'
    elif measured.metric.startswith("elimination") and unit.lower().startswith("fraction") and span is not None:
        seen = (
            "transcranial" in choice.finding.statement.lower()
            or "vivo" in f"{choice.finding.statement} {choice.finding.species}"
        )
        observer = ', observer = "in_vivo"' if seen else ""
        call = f'lost_spines(over = "{span.stop / 86400:g} day"{observer})'
    else:
        return "no drug is given, and no number of the healthy state stands for it"
    choice.table["observable"] = call
    choice.words = f"{call}, no run"
    return ""


def _shipped_protocol(choice: _Choice, measured: Entry, given: Given, species: str, span: Span | None) -> bool:
    """Take the shipped protocol that has a dose and a time, where there is one."""
    for name, raw in _shipped(given, species, span):
        tail = _tail(raw, measured, span, given.seconds)
        if tail is None:
            continue
        conditions = _conditions(raw, given)
        if conditions is None:
            continue
        condition, against = conditions
        choice.table |= {"observable": f"{measured.metric}{tail}", "protocol": name, "condition": condition}
        if choice.table["comparison"] == "share":
            choice.table["against"] = against
        choice.words = f"{measured.metric}{tail} of {condition} in the protocol {name}, shipped"
        return True
    return False


def _shipped(given: Given, species: str, span: Span | None) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the shipped protocols of the same species, or of levels that are held until all is steady."""
    for path in sorted((evidence_folder() / "protocols").glob("*.toml")):
        raw = read_toml(path)
        if "stimulation" in raw or path.stem in _EARLIER:
            continue
        is_held = "measure" in raw["protocol"]
        if is_held and given.level and span is None:
            yield path.stem, raw
        if not is_held and not given.level and raw.get("species") == species:
            yield path.stem, raw


def _tail(raw: Mapping[str, Any], measured: Entry, span: Span | None, infused: float) -> str | None:
    """Return the window of a protocol that is at a time, with its sign; None where it has none, or ends before."""
    if "measure" in raw["protocol"]:
        return "" if measured.is_windowed else None
    stop = span_of(raw["protocol"]["stop"])
    if span is None or stop is None or stop.stop < span.stop:
        return None
    if not measured.is_windowed:
        return ""
    windows = {name: span_of(text) for name, text in raw["protocol"].get("windows", {}).items()}
    return next((f"@{name}" for name, own in windows.items() if own is not None and _is_at(own, span, infused)), None)


def _is_at(window: Span, span: Span, infused: float) -> bool:
    """Whether a window is that of a finding: the same, ten minutes around its time, or within the infusion."""
    if infused and span == (infused / 4, infused):
        return window.start >= span.start and window.stop <= span.stop
    return window == span or (
        span.start == span.stop and (window.start, window.stop) == (span.start - 300, span.start + 300)
    )


def _conditions(raw: Mapping[str, Any], given: Given) -> tuple[str, str] | None:
    """Return the condition that is a dose with its arms, and that which is the dose alone."""
    alone = next((name for name, own in raw["conditions"].items() if _is_given(own, given, ())), None)
    with_arms = next((name for name, own in raw["conditions"].items() if _is_given(own, given, given.arms)), None)
    return (with_arms, alone) if with_arms is not None and alone is not None else None


def _is_given(condition: Mapping[str, Any], given: Given, arms: tuple[str, ...]) -> bool:
    """Say whether a condition is one dose at time 0, or one level, with these arms and nothing else."""
    if set(condition) - {"title", "doses", "clamp", "interventions"}:
        return False
    if tuple(sorted(one["name"] for one in condition.get("interventions", []))) != tuple(sorted(arms)):
        return False
    drugs = load_model().drugs
    if given.level:
        clamp = condition.get("clamp")
        return isinstance(clamp, Mapping) and {drug_named(k, drugs): v for k, v in clamp.items()} == {
            given.drug: given.level
        }
    doses = condition.get("doses", [])
    if len(doses) != 1 or "clamp" in condition:
        return False
    keys = ("amount", "route", "duration")
    dose = {key: str(doses[0].get(key, "")).replace(" ", "") for key in keys}
    wanted = {key: getattr(given, key).replace(" ", "") for key in keys}
    return dose == wanted and drug_named(doses[0]["drug"], drugs) == given.drug


def _row(choice: _Choice, where: str, file: Path | None) -> tuple[Row, list[Fault]]:
    """Return the row of a choice; a unit that is known and cannot be that of what is measured is a fault."""
    finding, source = choice.finding, choice.finding.citation or choice.finding.doi
    if choice.why:
        words = f"No protocol was found for it: {choice.why}."
        return Row(finding, RowTable(not_modelled=words, no_papers=source), chosen=words), []
    table = RowTable.model_validate({**choice.table, "no_papers": source})
    words = "; ".join(filter(None, (choice.words, choice.note)))
    row, wrong = made_row(finding, table, "", words)
    if not wrong:
        return replace(row, file=file), []
    dimension = dimension_of(finding.unit)
    vague = dimension in (None, "time", "dimensionless") or "%" in finding.unit
    if wrong[0].path.endswith("unit") and vague:
        choice.why = str(replace(wrong[0], where="", path="unit"))
        return _row(choice, where, None)
    return Row(finding, RowTable(not_modelled="-")), [fault.under(f"{where} line {finding.line}") for fault in wrong]
