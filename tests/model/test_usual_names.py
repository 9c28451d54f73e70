"""Drugs and routes by the names that papers, charts and tables have for them."""

from __future__ import annotations

import pytest

from synketa.model.composite import load_model
from synketa.model.pharmacokinetics import ROUTES
from synketa.model.pharmacokinetics.usual_names import ROUTE_NAMES, drug_named, route_named, shared_names, unknown_drug

DRUGS = load_model().drugs


@pytest.mark.parametrize(
    ("written", "drug"),
    [
        ("esketamine", "s_ketamine"),
        ("Esketamine", "s_ketamine"),
        ("(S)-ketamine", "s_ketamine"),
        ("S-ketamine", "s_ketamine"),
        ("S(+)-ketamine", "s_ketamine"),
        ("S(+) ketamine", "s_ketamine"),
        ("(S)-(+)-ketamine", "s_ketamine"),
        ("(+)-ketamine", "s_ketamine"),
        ("Spravato", "s_ketamine"),
        ("arketamine", "r_ketamine"),
        ("R(-)-ketamine", "r_ketamine"),
        ("R(−)-ketamine", "r_ketamine"),
        ("(-)-ketamine", "r_ketamine"),
        ("KETAMINE", "ketamine"),
        ("(R,S)-ketamine", "ketamine"),
        ("(±)-ketamine", "ketamine"),
        ("(+/-)-ketamine", "ketamine"),
        ("racemic ketamine", "ketamine"),
        ("nor-ketamine", "norketamine"),
        ("noresketamine", "s_norketamine"),
        ("HNK", "hydroxynorketamine"),
        ("(2R,6R)-HNK", "hydroxynorketamine"),
        ("MK801", "mk_801"),
        ("MK-801", "mk_801"),
        ("mk 801", "mk_801"),
        ("(+)-MK-801", "mk_801"),
        ("Dizocilpine", "mk_801"),
        ("AZD-6765", "lanicemine"),
        ("Namenda", "memantine"),
    ],
)
def test_a_usual_name_is_that_of_a_file(written: str, drug: str) -> None:
    assert drug_named(written, DRUGS) == drug


@pytest.mark.parametrize("written", ["S(-)-ketamine", "R(+)-ketamine", "(2S,6S)-HNK", "ketamin", "", "-", "x" * 10_000])
def test_what_is_no_name_stays_one(written: str) -> None:
    """The wrong sign or the other stereoisomer is another substance."""
    assert drug_named(written, DRUGS) == written
    assert unknown_drug("file", "key", written, DRUGS).want.startswith("one of ")


def test_the_nearest_name_may_be_a_usual_one() -> None:
    assert unknown_drug("", "", "esketamin", DRUGS).nearest == "esketamine"
    assert unknown_drug("", "", "dizocilpin", DRUGS).nearest == "dizocilpine"


@pytest.mark.parametrize(
    ("salt", "base", "share"),
    [("ketamine hydrochloride", "ketamine", "0.867"), ("Esketamine HCl", "s_ketamine", "0.867"),
     ("MK-801 maleate", "mk_801", "0.656"), ("memantine HCl", "memantine", "0.831")],
)  # fmt: skip
def test_a_salt_is_refused_with_its_share_of_base(salt: str, base: str, share: str) -> None:
    fault = unknown_drug("", "", salt, DRUGS)
    assert fault.nearest == base
    assert share in fault.want


def test_every_file_has_other_names_and_no_two_the_same() -> None:
    assert all(drug.aliases for drug in DRUGS.values())
    assert not list(shared_names(DRUGS, dict.fromkeys(DRUGS, "file")))


def test_a_name_of_two_drugs_is_a_fault_of_the_second_file() -> None:
    own = DRUGS["memantine"].model_copy(update={"aliases": ("Es-ketamine", "Lanicemine", "--")})
    files = {name: f"models/drugs/{name}.toml" for name in DRUGS}
    faults = list(shared_names({**DRUGS, "memantine": own}, files))
    assert {fault.path for fault in faults} == {"aliases[0]", "aliases[1]", "aliases[2]"} or len(faults) == 3
    assert any("models/drugs/s_ketamine.toml" in str(fault) for fault in faults)


@pytest.mark.parametrize(
    ("written", "route"),
    [("IV", "iv"), ("i.v.", "iv"), ("Intravenous", "iv"), ("I.P.", "ip"), ("intraperitoneal", "ip"), ("po", "oral"),
     ("P.O.", "oral"), ("per os", "oral"), ("gavage", "oral"), ("sc", "sc"), ("s.c.", "sc"), ("SubQ", "sc"),
     ("subcutaneous", "sc"), ("i.m.", "im"), ("intramuscular", "im"), ("in", "intranasal"), ("nasal", "intranasal"),
     ("i.n.", "intranasal"), ("rectal", "rectal"), ("", "")],
)  # fmt: skip
def test_routes_go_by_their_usual_names(written: str, route: str) -> None:
    assert route_named(written) == route


def test_every_route_has_usual_names() -> None:
    assert set(ROUTE_NAMES) == set(ROUTES)
