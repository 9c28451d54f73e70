"""Findings of kinetics and of the receptor whose words say which quantity of the model they are of."""

from __future__ import annotations

import re

from synketa.common.units import plain_characters
from synketa.evidence.findings.finding import Finding
from synketa.evidence.findings.words import Given, Span, given_in, span_of, species_in
from synketa.model.composite import Model
from synketa.model.pharmacokinetics.usual_names import drug_named

__all__ = ["quantity_of"]

_SUBUNIT = re.compile(r"(?:GluN|NR|NMDA)?[-/ 1]*\b(?:GluN|NR)?(2[ABCD])\b", re.IGNORECASE)
_VOLTAGE = re.compile(r"(-?\d+(?:\.\d+)?)\s*mV")
_MAGNESIUM = re.compile(r"(\d+(?:\.\d+)?)\s*(mM|uM)?\s*(?:external |free )?(?:Mg|magnesium)", re.IGNORECASE)
_NO_MAGNESIUM = re.compile(r"(?:Mg|magnesium)[- ]free|without magnesium|no Mg|nominally Mg", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z0-9()+-]+(?:-ketamine)?")
_ANALYTES = ("hydroxynorketamine", "norketamine")


def quantity_of(finding: Finding, model: Model) -> tuple[str, str]:
    """Return a call of a quantity, or empty; and in words why there is none although the finding is of that kind."""
    text = f"{finding.statement} {finding.dose} {finding.time}"
    statement = finding.statement.lower()
    if "ic50" in statement or "half-maximal" in statement:
        return _half_block(plain_characters(text), statement, model)
    kinetics = species_in(finding.species)
    if finding.level != "PK":
        return "", ""
    if kinetics is None:
        return "", f'there are no kinetics of "{finding.species[:80]}"'
    if "clearance" in statement:
        return f'clearance(kinetics = "{kinetics}")', ""
    if "volume of distribution" in statement or "distribution volume" in statement:
        return f'steady_volume(kinetics = "{kinetics}")', ""
    if "plasma" in statement or "serum" in statement:
        return _plasma(finding, kinetics, model)
    return "", ""


def _half_block(text: str, statement: str, model: Model) -> tuple[str, str]:
    """Return the IC50 of a drug at a subunit, at the voltage and the magnesium of the paper."""
    subunits = {match.upper() for match in _SUBUNIT.findall(statement)}
    voltages, magnesium = set(_VOLTAGE.findall(text)), _MAGNESIUM.search(text)
    if len(subunits) != 1:
        return "", "an IC50 of one subunit, 2A to 2D, is what can be computed"
    if len(voltages) != 1:
        return "", "the voltage of the IC50 is not stated, or there are several"
    if _NO_MAGNESIUM.search(text):
        level = "0 mM"
    elif magnesium:
        level = f"{magnesium[1]} {magnesium[2] or 'mM'}"
    else:
        return "", "the magnesium of the IC50 is not stated"
    if statement.startswith(("mg", "magnesium")):
        return f'magnesium_ic50(subunit = "{subunits.pop()}", V = "{voltages.pop()} mV")', ""
    known = [name for word in _WORD.findall(statement) if (name := drug_named(word, model.drugs)) in model.drugs]
    if not known:
        return "", "it names no drug that is there"
    return (
        f'half_block(drug = "{known[0]}", subunit = "{subunits.pop()}", V = "{voltages.pop()} mV", Mg = "{level}")',
        "",
    )


def _plasma(finding: Finding, kinetics: str, model: Model) -> tuple[str, str]:
    """Return plasma at a time after a dose, or the mean over a span."""
    given, span = given_in(finding.dose), span_of(finding.time)
    if isinstance(given, str):
        return "", given
    if span is None or given.level:
        return "", f'"{finding.time[:80]}" is no time after the dose'
    analyte = next((name for name in _ANALYTES if name in finding.statement.lower()), "")
    return _call(given, span, kinetics, analyte, model), ""


def _call(given: Given, span: Span, kinetics: str, analyte: str, model: Model) -> str:
    over = f" over {given.duration}" if given.duration else ""
    drug = drug_named(given.drug, model.drugs)
    of = f" of {drug}" if drug in model.drugs and drug != "ketamine" else ""
    dose = f"{given.amount} {given.route}{over}{of}"
    more = f', analyte = "{analyte}"' if analyte else ""
    if span.stop > span.start:
        times = f'start = "{span.start / 60:g} min", stop = "{span.stop / 60:g} min"'
        return f'plasma_mean(kinetics = "{kinetics}", dose = "{dose}", {times}{more})'
    return f'plasma(kinetics = "{kinetics}", dose = "{dose}", at = "{span.start / 60:g} min"{more})'
