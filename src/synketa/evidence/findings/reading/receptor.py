"""Findings of the receptor whose words say which quantity of the model they are of, at their voltage and magnesium."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from synketa.common.units import plain_characters
from synketa.evidence.findings.finding import Finding
from synketa.evidence.findings.reading.drugs import drugs_in
from synketa.evidence.findings.reading.rules import Answer, Rule, by_rules, refused
from synketa.model.composite import Model

__all__ = ["receptor_quantity"]

_SUBUNIT = re.compile(
    r"(?<![A-Za-z0-9])(?:GluN1[-/ ]?)?(?:(?:GluN|NR|NMDA)?1?[-/ ]?)(?:GluN|NR)?(2[ABCD])\b", re.IGNORECASE
)
_VOLTAGE = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*mV")
_MAGNESIUM = re.compile(
    r"(\d+(?:\.\d+)?)\s*(mM|uM)?\s*(?:of |external |extracellular |free )*(?:Mg|magnesium)"
    r"|(?:Mg|magnesium)(?:\s*\(?2\+\)?)?\s*(?:of|at|=|,|:)?\s*(\d+(?:\.\d+)?)\s*(mM|uM)\b", re.IGNORECASE)  # fmt: skip
_NO_MAGNESIUM = re.compile(
    r"(?:Mg|magnesium)(?:2\+)?[- ]free|without (?:external )?(?:magnesium|Mg)|no (?:Mg|magnesium)|nominally Mg"
    r"|absence of (?:Mg|magnesium)|\b0 (?:mM )?Mg", re.IGNORECASE)  # fmt: skip
_LEVEL = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)\s*(uM|nM)\b(?!\s*(?:Mg|magnesium|glu|gly|NMDA))")
_SECONDS = re.compile(r"(\d+(?:\.\d+)?)\s*(?:s|sec|seconds)\b")


@dataclass(frozen=True)
class _Case:
    """What the rules look at: the words of statement, dose and time together, and those of the statement alone."""

    finding: Finding
    model: Model

    @cached_property
    def text(self) -> str:
        return plain_characters(f"{self.finding.statement} ; {self.finding.dose} ; {self.finding.time}")

    @cached_property
    def statement(self) -> str:
        return plain_characters(self.finding.statement)

    @cached_property
    def subunits(self) -> list[str]:
        return list(
            dict.fromkeys(match.upper() for match in _SUBUNIT.findall(self.statement) or _SUBUNIT.findall(self.text))
        )

    @cached_property
    def voltages(self) -> list[str]:
        """Voltages in the order of the text; a single number has that of the dose before that of the statement."""
        found = [] if self.is_ratio else _VOLTAGE.findall(plain_characters(self.finding.dose))
        return list(dict.fromkeys(f"{float(match):g} mV" for match in found or _VOLTAGE.findall(self.text)))

    @cached_property
    def magnesium(self) -> list[str]:
        """Levels of magnesium in the order of the text; 0 where there is none."""
        found = [(match.start(), "0 mM") for match in _NO_MAGNESIUM.finditer(self.text)]
        for match in _MAGNESIUM.finditer(self.text):
            number, unit = (match[1], match[2]) if match[1] else (match[3], match[4])
            found.append((match.start(), f"{float(number):g} {unit or 'mM'}"))
        return list(dict.fromkeys(level for _, level in sorted(found)))

    @cached_property
    def drugs(self) -> list[str]:
        return list(
            dict.fromkeys([*drugs_in(self.statement, self.model.drugs), *drugs_in(self.finding.dose, self.model.drugs)])
        )

    @property
    def is_ratio(self) -> bool:
        return bool(re.search(r"fold|ratio", self.finding.unit.lower()))


def receptor_quantity(finding: Finding, model: Model) -> Answer:
    """Return the quantity of the receptor that a finding is of; both texts are empty where it is of something else.

    Parameters
    ----------
    finding : Finding
    model : Model
    """
    return by_rules(finding, model, ("receptor",), _RULES, _Case)


def _at(case: _Case, magnesium: bool = True) -> tuple[str, str] | str:
    """Return the one voltage and the one magnesium of a finding, or why it has not one of each."""
    if len(case.voltages) != 1:
        return "the voltage of the IC50 is not stated, or there are several"
    if magnesium and len(case.magnesium) != 1:
        return (
            "the magnesium of the IC50 is not stated" if not case.magnesium else "there are several levels of magnesium"
        )
    return case.voltages[0], case.magnesium[0] if magnesium else ""


def _half_block(case: _Case) -> Answer:
    """Return an IC50, of a drug or of magnesium, or the ratio of two."""
    if re.match(r"(?:external )?(?:mg\b|mg2\+|magnesium)", case.statement, re.IGNORECASE) or re.search(
        r"IC50 (?:of|for) (?:Mg|magnesium)|Mg(?:2\+)? IC50", case.statement, re.IGNORECASE
    ):
        return _magnesium(case)
    if not case.drugs:
        return "", "it names no drug that is there"
    if not case.subunits:
        return "", "an IC50 of one subunit, 2A to 2D, is what can be computed"
    if case.is_ratio:
        return _ratio(case)
    if len(case.subunits) != 1:
        return "", "an IC50 of one subunit, 2A to 2D, is what can be computed"
    at = _at(case)
    if isinstance(at, str):
        return "", at
    return f'half_block(drug = "{case.drugs[0]}", {_where(case.subunits[0], *at)})', ""


def _where(subunit: str, V: str, Mg: str) -> str:
    return f'subunit = "{subunit}", V = "{V}", Mg = "{Mg}"'


def _ratio(case: _Case) -> Answer:
    """Return the ratio of two IC50s: of two drugs, two subunits, or two levels of magnesium."""
    drug, subunits = case.drugs[0], case.subunits
    if len(case.magnesium) == 2 and len(subunits) == 1 and len(case.voltages) in (1, 2):
        V = [case.voltages[0], case.voltages[-1]]
        listed = [f'["{first}", "{second}"]' for first, second in (V, case.magnesium)]
        return f'half_block_shift(drug = "{drug}", subunit = "{subunits[0]}", V = {listed[0]}, Mg = {listed[1]})', ""
    if len(subunits) == 2 and len(case.magnesium) == 2 and len(case.voltages) == 1:
        most = max(case.magnesium, key=lambda level: float(level.split()[0]))
        return (
            f'magnesium_selectivity(drug = "{drug}", of = "{subunits[0]}", over = "{subunits[1]}", '
            f'V = "{case.voltages[0]}", Mg = "{most}")', "",
        )  # fmt: skip
    at = _at(case)
    if isinstance(at, str):
        return "", at
    if len(subunits) == 2:
        both = f'of = "{subunits[0]}", over = "{subunits[1]}"'
        return f'subunit_ratio(drug = "{drug}", {both}, V = "{at[0]}", Mg = "{at[1]}")', ""
    if len(case.drugs) == 2:
        return f'potency_ratio(drug = "{drug}", over = "{case.drugs[1]}", {_where(subunits[0], *at)})', ""
    return "", "the ratio of two IC50s names two drugs, two subunits or two levels of magnesium"


def _magnesium(case: _Case) -> Answer:
    at = _at(case, magnesium=False)
    if len(case.subunits) == 2 and case.is_ratio:
        V = "-60 mV" if isinstance(at, str) else at[0]
        note = "at -60 mV; the ratio is the same at every voltage" if isinstance(at, str) else ""
        return f'magnesium_ic50_ratio(of = "{case.subunits[0]}", over = "{case.subunits[1]}", V = "{V}")', note
    if len(case.subunits) != 1:
        return "", "an IC50 of one subunit, 2A to 2D, is what can be computed"
    if isinstance(at, str):
        return "", at
    return f'magnesium_ic50(subunit = "{case.subunits[0]}", V = "{at[0]}")', ""


def _open_share(case: _Case) -> Answer:
    at = _at(case)
    if isinstance(at, str):
        return "", at.replace("IC50", "share")
    return f"open_share({_where(case.subunits[0] if len(case.subunits) == 1 else '2A', *at)})", ""


def _affinity(case: _Case) -> Answer:
    if case.is_ratio:
        return "", "the ratio of two affinities is no quantity"
    if not case.drugs:
        return "", "it names no drug that is there"
    subunits = f", subunits = [{', '.join(chr(34) + one + chr(34) for one in case.subunits)}]" if case.subunits else ""
    drug = next((name for name in case.drugs if name != "mk_801"), case.drugs[0])  # "[3H]MK-801" is the ligand
    return f'affinity(drug = "{drug}"{subunits})', "" if subunits else "mean of 2A and 2B"


def _block(case: _Case) -> Answer:
    """Return the share of a current that a level blocks."""
    levels = [" ".join(level) for level in _LEVEL.findall(case.text)]
    if re.search(r"remain|residual|left", case.statement.lower()):
        return "", "what is left of a current is 1 less the block: state that"
    if len(dict.fromkeys(levels)) != 1:
        return "", "the level of the drug is not stated, or there are several"
    if len(case.subunits) > 1:
        return "", "it is of several subunits"
    at = _at(case)
    if isinstance(at, str):
        return "", at.replace("of the IC50 ", "")
    subunit, note = (case.subunits[0], "") if case.subunits else ("2A", "2A, for the subunit is not stated")
    return (
        f'block(drug = "{(case.drugs or ["ketamine"])[0]}", concentration = "{levels[0]}", {_where(subunit, *at)})',
        note,
    )


def _trapped(case: _Case) -> Answer:
    if not case.drugs or case.is_ratio:
        return "", "it is not the share of one drug"
    seconds = _SECONDS.search(case.text)
    interval, note = (f"{seconds[1]} s", "") if seconds else ("116 s", "after 116 s, for the interval is not stated")
    return f'trapped(drug = "{case.drugs[0]}", interval = "{interval}")', note


def _rate(case: _Case) -> Answer:
    """Return how fast a drug binds or leaves, whichever the statement names first."""
    first = re.search(
        r"k_?on\b|\bon-?rate|(?<!un)binding rate|\bassociation|k_?off|off-?rate|unb|dissoc|recovery", case.statement
    )
    if first is not None and re.match(r"k_?on|on|bind|assoc", first[0]):
        return f'binding_rate(drug = "{(case.drugs or ["ketamine"])[0]}")', ""
    at = _at(case, magnesium=False)
    if isinstance(at, str):
        return "", at.replace("IC50", "rate")
    subunit = case.subunits[0] if len(case.subunits) == 1 else "2A"
    return f'unblocking_rate(drug = "{(case.drugs or ["ketamine"])[0]}", subunit = "{subunit}", V = "{at[0]}")', ""


_ALIKE = "currents of all subunits of a cell decay alike: none has a decay of its own"
_RULES: tuple[Rule[_Case], ...] = (
    (r"occupan|plasma", lambda case: ("", "")),
    (r"ed50|lethal|survival", refused("doses that protect animals are of another thing than receptors")),
    (r"deactivation|decay (?:time|tau|constant)|offset tau", refused(_ALIKE)),
    (
        r"open probability|single[- ]channel|conductance of|glycine|glutamate ec50",
        refused("gating of single channels is not in the model"),
    ),
    (r"trapp", _trapped),
    (r"k_?o(?:n\b|ff)|unblock(?:ing)? rate|\bo(?:n|ff)-?rate|binding rate|association rate|recovery rate", _rate),
    (r"unblocked fraction|open fraction|fraction (?:un-?blocked|open)|jahr", _open_share),
    (r"\bki\b|\bk_i\b|\bkd\b|\bk_d\b|affinity|displace", _affinity),
    (r"ic50|half-?maximal|half block", _half_block),
    (
        r"(?:block|inhibi\w+|reduc\w+|suppress\w+)\b.*(?:current|nmda|response|glun)"
        r"|(?:current|nmda|glun)\w*.*(?:block|inhibit)",
        _block,
    ),
)
