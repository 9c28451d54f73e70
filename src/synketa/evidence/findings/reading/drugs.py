"""Which drugs a text names, under any of their usual names, and which words are left that may be another one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from synketa.common.units import plain_characters
from synketa.model.nmda_receptor import Drug
from synketa.model.pharmacokinetics.usual_names import ROUTE_NAMES

__all__ = ["drugs_in", "first_drug", "left_over"]

#: Drugs that papers have beside ketamine and that no model of this folder has.
_OTHERS = re.compile(
    r"scopolamine|rapastinel|GLYX-13|psilocybin|\bLSD\b|\bPCP\b|phencyclidine|fluoxetine|imipramine|escitalopram"
    r"|traxoprodil|CP-101,?606|Ro ?25-6981|ifenprodil|nitrous oxide|midazolam|propofol|isoflurane|dextromethorphan"
    r"|\bD?-?APV\b|\bAP5\b|lamotrigine|clozapine|dehydronorketamine|amantadine|\bPEAQX\b|NVP-AAM077|CP-465,?022",
    re.IGNORECASE)  # fmt: skip
#: Names with a sign before them that no file has: the other enantiomer is another drug.
_R_NORKETAMINE = re.compile(r"(?<![a-z])(?:\(?R\)?-?(?:\(-\))?|R,)[- ]?norketamine", re.IGNORECASE)
_FILLERS = re.compile(
    r"\b(?:bath|bath-?applied|perfus\w*|appl\w*|bolus|infus\w*|over|for|during|min\w*|hours?|hrs?|single|dose[ds]?"
    r"|acute\w*|free|unbound|slices?|vivo|racemic|racemate|base|hcl|inject\w*|systemic\w*|low|high|sub-?an\w+|ana?esth\w*"
    r"|push|slow\w*|once|steady|state|about|approx\w*|the|into|per|given|administered|of|nasal spray|drug|treatment"
    r"|concentration|local\w*|body ?weight|PET|SPECT|MEG|EEG|in|at|as|by|to|held|clamp\w*|wash\w*|human|rats?|mice"
    r"|mouse|adults?|patients?|sham|treated|antidepressant|levels?|exposure)\b",
    re.IGNORECASE)  # fmt: skip


@lru_cache(maxsize=8)
def _patterns(names: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), name) for pattern, name in names)


def _known(drugs: Mapping[str, Drug]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return a pattern for every name of every drug; a dash, a space or nothing between its parts."""
    names = []
    for name, drug in drugs.items():
        for usual in (name, *drug.aliases):
            parts = [re.escape(part) for part in re.split(r"[-_ ]+", plain_characters(usual)) if part]
            sign = parts[0] if len(parts) > 1 and len(usual.split("_")[0]) == 1 else ""
            text = r"[-_ ]?".join(parts)
            text = rf"(?:\(?{sign}\)?|{sign}\([+-]\))[-_ ]?{r'[-_ ]?'.join(parts[1:])}" if sign else text
            before = r"(?<![\w+-])" if usual[0] not in "(" else ""
            names.append((rf"{before}{text}(?![A-Za-z0-9])", name))
    return _patterns(tuple(names))


def _found(text: str, drugs: Mapping[str, Drug]) -> list[tuple[int, int, str]]:
    """Return start, end and name of the drugs of a text, in its order; of names within each other the longest."""
    plain = plain_characters(text)
    hits = sorted(
        ((match.start(), -match.end(), name) for pattern, name in _known(drugs) for match in pattern.finditer(plain)),
    )
    found: list[tuple[int, int, str]] = []
    for start, end, name in hits:
        if not found or start >= found[-1][1]:
            found.append((start, -end, name))
    return found


def drugs_in(text: str, drugs: Mapping[str, Drug]) -> list[str]:
    """Return the drugs that a text names, in its order.

    Parameters
    ----------
    text : str
    drugs : mapping of str to Drug
    """
    return [name for _, _, name in _found(text, drugs)]


def first_drug(text: str, drugs: Mapping[str, Drug]) -> str:
    """Return the drug that a text names first, also one that no file has; empty for none."""
    found = _found(text, drugs)
    others = [match for pattern in (_OTHERS, _R_NORKETAMINE) if (match := pattern.search(text))]
    first = min(others, key=lambda match: match.start()) if others else None
    if first is not None and (not found or first.start() <= found[0][0]):
        return first[0]
    return found[0][2] if found else ""


def left_over(text: str, drugs: Mapping[str, Drug]) -> str:
    """Return the first word of a dose that is no drug of the model, unit or usual word: it may be another drug."""
    plain = plain_characters(text)
    if other := _R_NORKETAMINE.search(plain) or _OTHERS.search(plain):
        return other[0]
    for start, end, _ in reversed(_found(plain, drugs)):
        plain = f"{plain[:start]} {plain[end:]}"
    for route, names in ROUTE_NAMES.items():
        for name in sorted((route, *names), key=len, reverse=True):
            plain = re.sub(rf"(?<![\w.]){re.escape(name)}(?![\w])", " ", plain, flags=re.IGNORECASE)
    plain = re.sub(r"\b(?:[unm]?g|mg/kg|ug/kg|g/kg|[unm]M|iv|ip|sc|im|po)\b|/kg", " ", plain, flags=re.IGNORECASE)
    words = re.findall(r"[A-Za-z][\w-]{2,}", _FILLERS.sub(" ", plain))
    return words[0] if words else ""
