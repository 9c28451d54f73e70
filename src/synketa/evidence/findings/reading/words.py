"""What the words of a finding say: species, state of the animals, dose, arms, time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from synketa.common.units import plain_characters
from synketa.evidence.findings.reading.drugs import drugs_in, first_drug, left_over
from synketa.model.nmda_receptor import Drug

__all__ = ["ARMS", "Given", "Span", "area_in", "given_in", "is_child", "span_of", "species_in", "state_in"]

_SPECIES = {
    "human": ("human", "man", "men", "patient", "volunteer", "adult", "women", "people", "mdd", "trd", "subject",
              "participant", "child", "children", "pediatric", "paediatric"),
    "rat": ("rat", "sprague", "wistar"),
    "mouse": ("mouse", "mice", "c57bl", "c57"),
}  # fmt: skip
_NUMBER = r"(?<![\w.,<>=-])(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"
_AMOUNT = re.compile(rf"{_NUMBER}\s*(mg/kg|ug/kg|g/kg|mg)(?!\w|/(?!\s*\d))")
_LEVEL = re.compile(rf"{_NUMBER}\s*(uM|nM|mM)\b(?!\s*(?:Mg|magnesium|glu|gly|NMDA)\b)")
_HOURS = r"(min|h|hours?|minutes?)\b"
_OVER = (
    re.compile(rf"(?:\bover|/|\bfor|\bduring|\bin)\s*{_NUMBER}[\s-]*{_HOURS}"),
    re.compile(rf"{_NUMBER}[\s-]*{_HOURS}[\s-]*(?:i\.?v\.?[\s-]*)?infusion"),
)
_ROUTES = {
    "iv": r"\bi\.?\s?v\b|intravenous|\binfus", "ip": r"\bi\.?\s?p\b|intraperitoneal", "sc": r"\bs\.?\s?c\b|subcutan",
    "im": r"\bi\.?\s?m\b|intramuscular", "oral": r"\bp\.?\s?o\b|\boral|gavage", "intranasal": r"nasal",
}  # fmt: skip
#: Words for more than one dose: which protocol is meant cannot be read off.
_MORE = re.compile(
    r"(?<![A-Za-z])[x\u00d7]\s*\d|\bdaily|\brepeat|\bweek|\btwice|\bthrice|\bb\.?i\.?d\b|\bchronic|/wk|\bdoses\b|\bthen\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:\+(?!\))|;|\b(?:plus|with|after|following|and|in presence of)\b)\s*")
_BOUND = re.compile(r"[<>\u2264\u2265]|\bup to\b|\bat (?:least|most)\b|\b(?:less|more) than\b", re.IGNORECASE)
_RANGE = re.compile(r"\d\s*(?:-|to|or)\s*\d+(?:\.\d+)?\s*(?:mg|ug|uM|nM|mM)")
_NOTHING = {
    "", "-", "none", "no drug", "vehicle", "saline", "baseline", "untreated", "naive", "no", "undrugged", "control",
}  # fmt: skip

#: What blocks a step: its name in the model, and the words for it.
ARMS = {
    "rapamycin_systemic": r"(?:systemic|oral|p\.o\.|by mouth)[^+;]*rapamycin"
    r"|rapamycin[^+;]*(?:p\.?o\b|oral|systemic|mg\b(?!/kg))",
    "rapamycin_local": r"rapamycin|sirolimus",
    "ampa_antagonist": r"nbqx|cnqx|dnqx|\bampar?(?: receptors?)? (?:antagonis\w*|block\w*)",
    "anti_BDNF": r"anti[- ]?bdnf|bdnf (?:antibod\w*|neutrali\w*)",
    "val66met": r"val66met|met/met|bdnf met",
    "trkb_block": r"trkb[- ](?:inhibit\w*|block\w*|antagonist)|k252a|ana-12",
    "vegf_block": r"(?:block\w*|inhibit\w*|anti)[- ](?:neuronal )?(?:vegf|flk-1)|vegf (?:block\w*|antibod\w*)",
    "LVDCC_block": r"(?:l-type|l-vdcc|vdcc)[^+;]{0,20}(?:block\w*|inhibit\w*|antagonist)?"
    r"|verapamil|nifedipine|nimodipine",
    "a1_antagonist": r"\bdpcpx\b|adenosine a1[^+;]{0,12}antagonist",
}
_ARM_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in ARMS.items()}

_STATES = {
    "animals without a gene": r"\bKO\b|\bcKO\b|-/-|knock-?\s?(?:out|down)|\bnull mic|[Dd]elet(?:ing|ion|ed)"
    r"|\b(?:lacking|that lack|which lack)\b|mutant|si ?RNA|shRNA",
    "stressed animals (the protocol rat_stress is of these)": r"\b(?:CUS|CUMS|CSDS|CRS|CORT)\b|\bstress(?:ed|or)?\b"
    r"|corticosterone|helpless|susceptible|Flinders|\bFSL\b",
    "cells that are driven or silenced by hand": r"[Oo]ptogenetic|[Cc]hemogenetic|DREADD|[Pp]hoto-?(?:activat|inhibit)"
    r"|uncaging|\berased?\b|\berasing\b",
    "animals under anaesthesia": r"[Aa]n(?:a)?estheti[sz]ed|[Ii]soflurane|[Uu]rethane|[Pp]ropofol",
    "animals that are no adults": r"one-month|\b[1-5]-? ?(?:mo|week|wk)s?\b[- ]old|[Jj]uvenile|[Aa]dolescen|[Nn]eonat"
    r"|\b[Pp]ups?\b|\baged\b|\bP\d{1,2}\b",
    "another illness": r"[Aa]lcohol|[Ss]chizophreni|[Ee]pilep|[Ii]scha?emi|Alzheimer|Parkinson|neuropathic",
}
_STATE_PATTERNS = {words: re.compile(pattern) for words, pattern in _STATES.items()}
_AREAS = re.compile(
    r"hippocamp\w*|\bHPC\b|\bCA1\b|\bCA3\b|dentate|subiculum|striat\w*|accumbens|amygdal\w*|\bV1\b|visual cortex"
    r"|somatosensory|barrel|thalam\w*|\bVTA\b|habenula|cerebell\w*|entorhinal|raphe|motor cortex|\bM1\b|spinal",
    re.IGNORECASE,
)
_FRONTAL = re.compile(r"prefrontal|\bm?PFC\b|frontal|cingulate|\bACC\b|\bMFC\b", re.IGNORECASE)

_UNITS = {"s": 1.0, "min": 60.0, "h": 3600.0, "d": 86400.0, "w": 7 * 86400.0}
_UNIT = r"(min|minutes?|h|hr|hrs|hours?|d|days?|wk|weeks?|s|sec|seconds?)\b"
_SPAN = re.compile(rf"(?<![\w.])(\d+(?:\.\d+)?)(?:\s*(?:-|to)\s*(\d+(?:\.\d+)?))?[\s-]*{_UNIT}")
_NAMED = re.compile(rf"\b{_UNIT}\s*(\d+(?:\.\d+)?)(?:\s*(?:-|to)\s*(\d+(?:\.\d+)?))?(?!\s*(?:min|h|d|mg|%))")
_WORDS = {
    "half an hour": "30 min", "first hour": "0-1 h", "a day": "1 day", "next day": "1 day", "following day": "1 day",
    "a week": "1 week", "one": "1", "two": "2", "three": "3", "seven": "7",
}  # fmt: skip


class Span(NamedTuple):
    """A time or a span of time after a dose, s."""

    start: float
    stop: float


@dataclass(frozen=True)
class Given:
    """What was administered: a dose, a level that is held, or nothing.

    Attributes
    ----------
    drug : str
        As the model calls it; empty where nothing was given.
    amount, route, duration : str
        Of a dose; the duration is empty for a bolus.
    level : str
        Of a level that is held, instead.
    arms : tuple of str
        Inputs of the cascade and the network that block a step beside it.
    note : str
        What was taken for what, in words.
    """

    drug: str
    amount: str = ""
    route: str = ""
    duration: str = ""
    level: str = ""
    arms: tuple[str, ...] = ()
    note: str = ""

    @property
    def is_nothing(self) -> bool:
        """Whether no drug was given."""
        return not (self.amount or self.level)

    @property
    def seconds(self) -> float:
        """How long it is infused, s; 0 of a bolus."""
        return span.stop if (span := span_of(self.duration)) else 0.0


def species_in(text: str) -> str | None:
    """Return the species that a text names first; None for none, or one without kinetics."""
    for word in re.findall(r"[a-z0-9]+", text.lower()):
        for name, known in _SPECIES.items():
            if word in known or word.removesuffix("s") in known:
                return name
    return None


def is_child(text: str) -> bool:
    """Whether people of a text are children."""
    return bool(re.search(r"\bchild|p(?:a)?ediatric|infant", text, re.IGNORECASE))


def state_in(text: str) -> str:
    """Return what keeps the animals or people of a finding from being those of the model; empty for nothing."""
    plain = plain_characters(text)
    return next((words for words, pattern in _STATE_PATTERNS.items() if pattern.search(plain)), "")


def area_in(text: str) -> str:
    """Return the area of the brain that a text names, where it is not frontal cortex; empty for none."""
    match = _AREAS.search(text)
    return match[0] if match and not _FRONTAL.search(text) else ""


def given_in(text: str, drugs: Mapping[str, Drug], statement: str = "", people: bool = False) -> Given | str:
    """Return what was administered, or in words why that cannot be read off.

    Parameters
    ----------
    text : str
        The dose of a finding.
    drugs : mapping of str to Drug
    statement : str
        Of the finding: it may name the drug, its route or an arm where the dose does not.
    people : bool
        Whether it is given to people, in whom 0.5 mg/kg into a vein is an infusion of 40 min unless a bolus is named.
    """
    plain, said = _plain_amounts(text), f'"{text[:80]}"'
    if plain.strip().lower() in _NOTHING:
        return Given("", arms=_arms(statement))
    if _MORE.search(plain):
        return f"{said} is more than one dose"
    arms = _arms(f"{plain} ; {statement}")
    parts = [part for part in _PARTS.split(plain) if part.strip() and not _arms(part) and not _is_nothing(part)]
    if len(parts) > 1:
        return f"{said} is more than one dose"
    part = parts[0] if parts else ""
    if _BOUND.search(part):
        return f"{said} is a bound, not a dose"
    if _RANGE.search(part):
        return f"{said} is a range of doses"
    amounts, levels = _AMOUNT.findall(part), _LEVEL.findall(part)
    if len(amounts) + len(levels) != 1:
        return f"{said} is not one dose or one level"
    drug = _drug(part, statement, drugs)
    if drug not in drugs:
        return f'there is no drug "{drug[:80]}"'
    if levels:
        return Given(drug, level=" ".join(levels[0]), arms=arms)
    return _dose(part, " ".join(amounts[0]), drug, arms, (statement, people, said))


def _dose(part: str, amount: str, drug: str, arms: tuple[str, ...], rest: tuple[str, bool, str]) -> Given | str:
    """Return a dose with its route and duration."""
    statement, people, said = rest
    routes = _routes(part) or _routes(statement)
    if len(routes) != 1:
        return f"{said} names no route" if not routes else f"{said} names several routes"
    over = next((found for pattern in _OVER if (found := pattern.search(part))), None)
    duration = f"{over[1]} {'h' if over[2].startswith('h') else 'min'}" if over and routes == ["iv"] else ""
    note = ""
    if (
        routes == ["iv"]
        and not over
        and people
        and not re.search(r"bolus|push|inject", f"{part} {statement}", re.IGNORECASE)
    ):
        if amount == "0.5 mg/kg":
            duration, note = "40 min", "0.5 mg/kg is taken as the usual infusion over 40 min"
        elif re.search(r"infus", f"{part} {statement}", re.IGNORECASE):
            return f"{said} is an infusion, and how long it takes is not said"
        else:
            note = "taken as a bolus"
    return Given(drug, amount, routes[0], duration, arms=arms, note=note)


def _plain_amounts(text: str) -> str:
    """Return a dose with plain signs, units as the model writes them, and no words in brackets but enantiomers."""
    plain = plain_characters(text)
    for pattern, own in (
        (r"(?<=\d),(?=\d{1,2}\s*(?:mg|ug|mcg|uM|nM))", "."),
        (r"\b(m|u|mc)?g\s*(?:[./*\u00b7]?\s*kg\s*\^?-1|\s*per\s+kg|\s*/\s*kg)(?:\s*(?:bw|body ?weight))?", r"\1g/kg"),
        (r"mcg", "ug"), (r"\b(?:umol/L|umol/l|micromolar)\b", "uM"), (r"\b(?:nmol/L|nmol/l)\b", "nM"),
        (r"\((?![RSrs2+\u00b1-])[^()]*\)", " "),
    ):  # fmt: skip
        plain = re.sub(pattern, own, plain)
    return plain


def _routes(text: str) -> list[str]:
    return [name for name, pattern in _ROUTES.items() if re.search(pattern, text, re.IGNORECASE)]


def _arms(text: str) -> tuple[str, ...]:
    found = [name for name, pattern in _ARM_PATTERNS.items() if pattern.search(text)]
    if "rapamycin_systemic" in found:
        found.remove("rapamycin_local")
    return tuple(found)


def _is_nothing(part: str) -> bool:
    return part.strip(" .,").lower() in {*_NOTHING, "acsf", "placebo", "dmso"}


def _drug(part: str, statement: str, drugs: Mapping[str, Drug]) -> str:
    """Return the drug of a dose: as the dose names it, else as the statement does first, else ketamine."""
    named = list(dict.fromkeys(drugs_in(part, drugs)))
    strange = left_over(part, drugs)
    if strange:
        return strange
    if len(named) > 1:
        return " and ".join(named)
    return named[0] if named else first_drug(statement, drugs) or "ketamine"


def span_of(text: str, duration: float = 0.0) -> Span | None:
    """Return the time after the start of a dose that a text names, or None where it names none, or several.

    Parameters
    ----------
    text : str
        "24 h", "20-100 min", "end of infusion (40 min)", "day 7", "days 1-14", "within 1 h".
    duration : float
        Of the infusion, s, which "during infusion" and "after the end" are of.
    """
    plain = plain_characters(text).lower()
    for words, own in _WORDS.items():
        plain = re.sub(rf"\b{words}\b", own, plain)
    if re.search(r"[<>\u2264\u2265]", plain):
        return None
    found = [_seconds(one[1], one[2], one[3]) for one in _SPAN.finditer(plain)]
    found += [] if found else [_seconds(one[2], one[3], one[1]) for one in _NAMED.finditer(plain)]
    found = list(dict.fromkeys(found))
    if not found and duration and "infusion" in plain and not re.search(r"after|post", plain):
        return Span(duration, duration) if "end" in plain else Span(duration / 4, duration)
    if len(found) != 1:
        return None
    (span,) = found
    if duration and re.search(r"(?:after|post)[\w\s-]*infusion", plain) and "start" not in plain:
        return Span(span.start + duration, span.stop + duration)
    if re.search(r"\bwithin\b|\bfirst\b", plain) and span.start == span.stop:
        return Span(0.0, span.stop)
    return span


def _seconds(first: str, last: str | None, unit: str) -> Span:
    scale = _UNITS["min" if unit.startswith("m") else unit[0]]
    return Span(float(first) * scale, float(last or first) * scale)
