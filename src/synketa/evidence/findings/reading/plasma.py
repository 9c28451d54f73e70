"""Findings of kinetics whose words say which quantity of the model they are of: none needs a run."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from synketa.common.units import plain_characters
from synketa.evidence.findings.finding import Finding
from synketa.evidence.findings.reading.drugs import drugs_in
from synketa.evidence.findings.reading.rules import Answer, Rule, by_rules, refused
from synketa.evidence.findings.reading.words import Given, Span, given_in, is_child, span_of, species_in
from synketa.model.composite import Model

__all__ = ["PLURAL", "kinetics_for", "plasma_quantity"]

_CHILDREN = ("hornik_2018_children", "herd_2007_children")
#: Sets with a drug that the set of a species lacks, the one that is taken first.
_OTHERS = (
    "kamp_refit_2020",
    "perez_ruixo_2021_esketamine",
    "lanicemine_adult",
    "memantine_adult",
    "hydroxynorketamine_adult",
)
PLURAL = {"human": "people", "rat": "rats", "mouse": "mice"}
_USUAL = {"human": "2 mg/kg iv", "rat": "10 mg/kg ip", "mouse": "10 mg/kg ip"}  # where a half-life names no dose
_BODY = {"rat": "0.3 kg", "mouse": "0.025 kg"}
_CHILD = "20 kg"
_ROUTES = {
    "oral": r"\boral|\bp\.?o\b", "intranasal": r"nasal", "im": r"\bi\.?m\b|intramuscular", "sc": r"\bs\.?c\b|subcut",
    "ip": r"\bi\.?p\b|intraperit",
}  # fmt: skip
_METABOLITES = ("norketamine", "s_norketamine", "hydroxynorketamine")


def kinetics_for(model: Model, species: str, drug: str, route: str, children: bool = False) -> str | None:
    """Return the pharmacokinetic set with a drug by a route in a species; the name of the species for its own set.

    Parameters
    ----------
    model : Model
    species, drug : str
    route : str
        Empty for any.
    children : bool
        Whether people are children.
    """
    own = model.default_pharmacokinetics.get(species, "")
    names = [*(_CHILDREN if children else (own, *_OTHERS))]
    for name in filter(None, names):
        kinetics = model.pharmacokinetics[name]
        is_there = drug in kinetics.substances and (not route or route in {str(key) for key in kinetics.routes})
        if kinetics.species == species and is_there and _can_start(name, drug):
            return species if name == own else name
    return None


def _can_start(name: str, drug: str) -> bool:
    """Say whether a drug is what a set is dosed with: its metabolites are made in it."""
    return drug not in _METABOLITES or name == "hydroxynorketamine_adult"


@dataclass(frozen=True)
class _Case:
    """What the rules look at."""

    finding: Finding
    model: Model
    text: str
    species: str

    @property
    def given(self) -> Given | str:
        """What was administered; a metabolite that the statement names is measured, not given."""
        given = given_in(self.finding.dose, self.model.drugs, self.finding.statement, self.species == "human")
        if isinstance(given, str) or given.drug not in _METABOLITES or drugs_in(self.finding.dose, self.model.drugs):
            return given
        return replace(given, drug="s_ketamine" if given.drug == "s_norketamine" else "ketamine")

    @property
    def named(self) -> list[str]:
        """The substances of the statement, in its order."""
        named = drugs_in(self.finding.statement, self.model.drugs)
        return ["ketamine" if "racemic" in self.text and name == "s_ketamine" else name for name in named]

    @property
    def span(self) -> Span | None:
        """The time, of an infusion after its start."""
        given = self.given
        return span_of(self.finding.time, given.seconds if isinstance(given, Given) else 0.0)

    def kinetics(self, drug: str, route: str = "") -> str | None:
        """Return the set of a drug."""
        return kinetics_for(
            self.model, self.species, drug, route, is_child(f"{self.finding.species} {self.finding.statement}")
        )


def plasma_quantity(finding: Finding, model: Model) -> Answer:
    """Return the quantity of kinetics that a finding is of; both texts are empty where it is of something else.

    Parameters
    ----------
    finding : Finding
    model : Model
    """
    return by_rules(finding, model, ("PK", "receptor"), _RULES, _case_of)


def _case_of(finding: Finding, model: Model) -> _Case | str:
    species = species_in(finding.species)
    if species is None:
        return f'there are no kinetics of "{finding.species[:80]}"'
    return _Case(finding, model, plain_characters(finding.statement).lower(), species)


def _no_set(case: _Case, drug: str, route: str = "") -> Answer:
    by = f" {route}" if route else ""
    return "", f"there is no set of kinetics with {drug}{by} in {PLURAL[case.species]}"


def _drug_of(case: _Case) -> str:
    """Return the drug that a number without a dose is of: the statement's, else the dose's, else ketamine."""
    given = case.given
    of_dose = drugs_in(case.finding.dose, case.model.drugs)
    if case.named:
        return case.named[0]
    return given.drug if isinstance(given, Given) and given.drug else (of_dose[0] if of_dose else "ketamine")


def _bioavailability(case: _Case) -> Answer:
    text = f"{case.text} {case.finding.dose}".lower()
    found = [name for name, pattern in _ROUTES.items() if re.search(pattern, text)]
    if len(found) != 1:
        return "", "the route of the bioavailability is not one"
    drug, note = _drug_of(case), ""
    if drug in ("s_ketamine", "r_ketamine"):
        drug, note = "ketamine", "that of the racemate"
    kinetics = case.kinetics(drug, found[0])
    if kinetics is None:
        return _no_set(case, drug, found[0])
    return f'bioavailability(kinetics = "{kinetics}", route = "{found[0]}", drug = "{drug}")', note


def _unbound(case: _Case) -> Answer:
    drug = _drug_of(case)
    kinetics = case.kinetics(drug)
    if kinetics is None:
        return _no_set(case, drug)
    name = case.model.default_pharmacokinetics.get(kinetics, kinetics)
    return f'parameter(path = "pharmacokinetics.{name}.substances.{drug}.f_u")', ""


def _whole_body(name: str) -> Callable[[_Case], Answer]:
    """Return the rule of clearance or volume."""

    def rule(case: _Case) -> Answer:
        if len(case.named) > 1 and "ratio" in f"{case.text} {case.finding.unit}".lower():
            return "", "the ratio of two of them is no quantity"
        drug = _drug_of(case)
        kinetics = case.kinetics(drug)
        if kinetics is None:
            return _no_set(case, drug)
        other = f', drug = "{drug}"' if drug != "ketamine" else ""
        body = _CHILD if kinetics in _CHILDREN else _BODY.get(case.species, "")
        mass = f', body_mass = "{body}"' if body else ""
        return f'{name}(kinetics = "{kinetics}"{other}{mass})', ""

    return rule


def _equilibration(case: _Case) -> Answer:
    drug = _drug_of(case)
    kinetics = case.kinetics(drug)
    if kinetics is None:
        return _no_set(case, drug)
    name = case.model.default_pharmacokinetics.get(kinetics, kinetics)
    return f'waiting_time(rate = "pharmacokinetics.{name}.substances.{drug}.k_e0")', ""


def _dosed(case: _Case, usual: bool = False) -> tuple[str, str, str, str] | str:
    """Return kinetics, the text of a dose, the argument of the analyte, and a note; or why there is none."""
    given = case.given
    if isinstance(given, str) or given.is_nothing or given.level:
        if not usual:
            return given if isinstance(given, str) else "no dose"
        drug = next((name for name in case.named if name not in _METABOLITES), "ketamine")
        amount, route = _USUAL[case.species].rsplit(" ", 1)
        given = Given(drug, amount, route, note=f"after {amount} {route}, for the dose is not stated")
    if given.arms:
        return "an arm beside the dose does nothing to kinetics"
    kinetics = case.kinetics(given.drug, given.route)
    if kinetics is None:
        return _no_set(case, given.drug, given.route)[1]
    of = f" of {given.drug}" if given.drug != "ketamine" else ""
    dose = f"{given.amount} {given.route}{f' over {given.duration}' if given.duration else ''}{of}"
    analyte = next((name for name in case.named if name != given.drug), "") if case.named[:1] != [given.drug] else ""
    if analyte == "s_norketamine" and kinetics == "kamp_refit_2020":
        analyte = "norketamine"
    known = case.model.pharmacokinetics[case.model.default_pharmacokinetics.get(kinetics, kinetics)].substances
    if analyte and analyte not in known:
        return f"the kinetics of {kinetics} have no {analyte}"
    return kinetics, dose, f', analyte = "{analyte}"' if analyte else "", given.note


def _half_life(case: _Case) -> Answer:
    found = _dosed(case, usual=True)
    if isinstance(found, str):
        return "", found
    kinetics, dose, analyte, note = found
    span = case.span
    if span and span.stop > span.start:
        start, stop = _time(span.start), _time(span.stop)
    elif re.search(r"distribution|initial|alpha|rapid|fast|first phase", case.text):
        start, stop = "2 min", "20 min"
    elif case.species == "human":
        start, stop = "4 h", "12 h"
    else:
        start, stop = "30 min", "90 min"
    return f'half_life(kinetics = "{kinetics}", dose = "{dose}", start = "{start}", stop = "{stop}"{analyte})', note


def _peak_time(case: _Case) -> Answer:
    found = _dosed(case)
    if isinstance(found, str):
        return "", found
    kinetics, dose, analyte, note = found
    return (
        f'plasma_peak_time(kinetics = "{kinetics}", dose = "{dose}", until = "{_until(case, dose, analyte)}"{analyte})',
        note,
    )


def _until(case: _Case, dose: str, analyte: str) -> str:
    """Return until when a peak is looked for: the last sample, or what is late enough for the substance."""
    if case.span and case.span.stop > case.span.start:
        return _time(case.span.stop)
    return "12 h" if analyte or "memantine" in dose else "4 h"


def _areas(case: _Case) -> Answer:
    found = _dosed(case)
    if isinstance(found, str):
        return "", found
    kinetics, dose, _, note = found
    if len(case.named) < 2:
        return "", "the area of one substance alone is no quantity; that over another one is"
    until = _time(case.span.stop) if case.span else "24 h"
    of, over = case.named[:2]
    return f'auc_ratio(kinetics = "{kinetics}", dose = "{dose}", until = "{until}", of = "{of}", over = "{over}")', note


def _occupancy(case: _Case) -> Answer:
    if re.search(r"5-ht|sert\b|dopamine|\bd2\b|opioid|mglu", case.text):
        return "", "occupancy is that of NMDA receptors"
    if re.search(r"ic50|ec50|\b50 ?%|half", case.text):
        return f'occupancy_half(drug = "{_drug_of(case)}")', ""
    found = _dosed(case)
    if isinstance(found, str):
        return "", found
    kinetics, dose, _, note = found
    if case.span is None or case.span.start != case.span.stop:
        return "", f'"{case.finding.time[:80]}" is no one time after the dose'
    return f'occupancy_in_vivo(kinetics = "{kinetics}", dose = "{dose}", at = "{_time(case.span.start)}")', note


def _plasma(case: _Case) -> Answer:
    """Return plasma at a time after a dose, its mean over a span, its peak, or one time over another."""
    if re.search(r"unbound|free ", f"{case.text} {case.finding.unit}".lower()):
        return "", "plasma is total here; the unbound one has no quantity"
    found = _dosed(case)
    if isinstance(found, str):
        return "", found
    kinetics, dose, analyte, note = found
    start = f'kinetics = "{kinetics}", dose = "{dose}"'
    span, is_ratio = case.span, "ratio" in case.finding.unit.lower() or "fraction" in case.finding.unit.lower()
    if is_ratio:
        given = case.given
        over = given.seconds if isinstance(given, Given) else 0.0
        if (
            span is None
            or not over
            or not re.search(r"cmax|peak|end of (?:the )?infusion", f"{case.text} {case.finding.unit}".lower())
        ):
            return "", "a ratio of plasma is that to the end of an infusion, at a time"
        return f'plasma_ratio({start}, at = "{_time(span.start)}", over_at = "{_time(over)}"{analyte})', note
    if re.search(r"cmax|peak|maxim", f"{case.text} {case.finding.time}".lower()) and (
        span is None or span.stop > span.start
    ):
        return f'plasma_peak({start}, until = "{_until(case, dose, analyte)}"{analyte})', note
    if span is None:
        return "", f'"{case.finding.time[:80]}" is no one time after the dose'
    if span.stop > span.start:
        return f'plasma_mean({start}, start = "{_time(span.start)}", stop = "{_time(span.stop)}"{analyte})', note
    return f'plasma({start}, at = "{_time(span.start)}"{analyte})', note


def _time(seconds: float) -> str:
    return f"{seconds / 60:g} min"


_TOTAL = "total brain over plasma is lipid: only the free concentration is in the model"
_CENTRAL = "the volume of one compartment is no quantity; that at steady state is"
_RULES: tuple[Rule[_Case], ...] = (
    (r"brain\s*[:/]|brain[- ]to[- ]|total brain|brain over plasma", refused(_TOTAL)),
    (r"\bcsf\b|cerebrospinal", refused("cerebrospinal fluid is not in the model")),
    (r"occupan", _occupancy),
    (r"bioavailab", _bioavailability),
    (r"unbound fraction|fraction unbound|free fraction|\bfu\b|\bf_u\b", _unbound),
    (
        r"bound fraction|protein binding|fraction bound",
        refused("what is bound is 1 less the unbound fraction: state that"),
    ),
    (r"equilibration|effect[- ]site|ke0", _equilibration),
    (r"half-?\s?life|t1/2", _half_life),
    (r"tmax|t_max|time (?:to|of) (?:the )?(?:peak|maximum|cmax)|peak time", _peak_time),
    (r"\bauc|area under", _areas),
    (r"clearance", _whole_body("clearance")),
    (r"central volume|volume of the central|v1\b", refused(_CENTRAL)),
    (r"volume of distribution|distribution volume|\bvss\b|\bvd\b", _whole_body("steady_volume")),
    (r"plasma|serum|\bblood (?:level|conc)|\bcmax\b|\bc_max\b", _plasma),
)
