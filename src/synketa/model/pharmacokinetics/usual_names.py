"""The usual names of drugs and routes: what a paper, a chart or a table calls them, whatever the spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from synketa.common.errors import Fault, nearest, one_of
from synketa.model.nmda_receptor import Drug

__all__ = ["ROUTE_NAMES", "drug_named", "route_named", "shared_names", "unknown_drug", "unknown_route"]

#: What routes are called beside their own name; full stops, spaces and capitals do not count.
ROUTE_NAMES: dict[str, tuple[str, ...]] = {
    "iv": ("i.v.", "intravenous", "intravenously", "intravascular", "into a vein", "iv bolus", "iv infusion"),
    "im": ("i.m.", "intramuscular", "intramuscularly"),
    "ip": ("i.p.", "intraperitoneal", "intraperitoneally"),
    "sc": ("s.c.", "subcutaneous", "subcutaneously", "subcut", "subq", "sub-q", "sq"),
    "intranasal": ("i.n.", "in", "nasal", "nasally", "intranasally", "nose", "nasal spray"),
    "oral": ("p.o.", "po", "per os", "peroral", "orally", "by mouth", "gavage", "oral gavage", "p.o. gavage"),
}

#: Routes that the field has and no set here: the name that is most like one of them is not what was meant.
_OTHER_ROUTES = (
    *("rectal", "per rectum", "pr", "sublingual", "buccal", "transmucosal", "transdermal", "topical", "inhaled"),
    *("intrathecal", "epidural", "intracerebroventricular", "icv", "intracranial", "intracerebral", "intraosseous"),
    *("intraarterial", "intradermal", "microdialysis"),
)

#: Signs that tell an enantiomer, and what they are kept as; all other marks between letters go.
_SIGNS = (
    (r"[\u2010-\u2015\u2212]", "-"),
    (r"[(\[]?\s*(?:\u00b1|\+\s*/\s*-)\s*[)\]]?", "\u00b1"),
    (r"[(\[]\s*\+\s*[)\]]", "+"),
    (r"[(\[]\s*-\s*[)\]]", "\u2212"),
)
_SALTS = ("hydrochloride", "hcl", "hydrogenmaleate", "maleate", "chloride")


@lru_cache(maxsize=1024)
def _plain(name: str) -> str:
    """Return a name without capitals, brackets, spaces and dashes; "(+)" and "(-)" stay: they tell enantiomers."""
    text = name[:200].lower()
    for pattern, sign in _SIGNS:
        text = re.sub(pattern, sign, text)
    return re.sub(r"[^\w\u00b1+\u2212]|_", "", text)


def route_named(name: str) -> str:
    """Return the name of a route that a usual name stands for; a name that none has is returned as it is."""
    wanted = _plain(name)
    for route, others in ROUTE_NAMES.items():
        if wanted in (route, *map(_plain, others)):
            return route
    return name


def drug_named(name: str, drugs: Mapping[str, Drug]) -> str:
    """Return the name of the drug's file that a usual name stands for; a name that none has is returned as it is.

    Parameters
    ----------
    name : str
        E.g. ``"esketamine"``, ``"(S)-ketamine"``, ``"S(+)-ketamine"`` or ``"s_ketamine"``.
    drugs : mapping of str to Drug
    """
    return name if name in drugs else _by_plain_name(drugs).get(_plain(name), name)


def _by_plain_name(drugs: Mapping[str, Drug]) -> dict[str, str]:
    """Return the plain form of every name of every drug -> the name of its file."""
    aliases = {_plain(alias): name for name, drug in drugs.items() for alias in drug.aliases}
    return aliases | {_plain(name): name for name in drugs}


def unknown_drug(where: str, path: str, name: str, drugs: Mapping[str, Drug]) -> Fault:
    """Return the fault of a name that no drug has: the nearest name, usual ones too; of a salt, what is base."""
    for salt in _SALTS:
        base = _by_plain_name(drugs).get(_plain(name).removesuffix(salt)) if _plain(name).endswith(salt) else None
        if base is not None and (whole := drugs[base].salt) is not None:
            share = drugs[base].molar_mass.value / whole.value
            want = f'"{base}": doses are of the base, {share:.3g} of the mass of the salt'
            return Fault(where, path, f'"{name}"', want, base)
    names = [*drugs, *(alias for drug in drugs.values() for alias in drug.aliases)]
    return Fault(where, path, f'"{name}"', one_of(name, drugs), nearest(name, names))


def unknown_route(where: str, path: str, name: str, routes: Sequence[str]) -> Fault:
    """Return the fault of a name that no route has: the nearest one, unless it is that of a route no set has."""
    usual = [word for route in routes for word in ROUTE_NAMES.get(route, ())]
    near = nearest(_plain(name), [*routes, *usual, *_OTHER_ROUTES])
    if near in _OTHER_ROUTES:
        return Fault(where, path, f'"{name}", a route that no set here has', one_of(name, routes))
    return Fault(where, path, f'"{name}"', one_of(name, routes), near)


def shared_names(drugs: Mapping[str, Drug], files: Mapping[str, str]) -> Iterator[Fault]:
    """Yield a fault for every name that two drugs have, so that it stands for neither.

    Parameters
    ----------
    drugs : mapping of str to Drug
    files : mapping
        Drug -> its file.
    """
    owners = {_plain(name): name for name in drugs}
    for name, drug in drugs.items():
        for place, alias in enumerate(drug.aliases):
            owner = owners.setdefault(_plain(alias), name)
            if not _plain(alias):
                yield Fault(files[name], f"aliases[{place}]", f'"{alias}"', "a name with letters")
            elif owner != name:
                want = f"a name that no other drug has: {owner} is called so ({files[owner]})"
                yield Fault(files[name], f"aliases[{place}]", f'"{alias}"', want)
