"""A fault says where, what is there, what was wanted; who knows its place puts it there."""

from __future__ import annotations

import datetime
from typing import Annotated

import pytest
from pydantic import BeforeValidator

from synketa.common.errors import ConfigurationError, Fault, invalid, meant_key, nearest, one_of, shown, unknown
from synketa.common.parameter import Noun, validated
from synketa.common.units import parse_quantity


def test_a_fault_is_placed_step_by_step() -> None:
    fault = Fault("", "", '"5 h"', "a voltage")
    assert str(fault) == 'got "5 h", want a voltage'
    placed = fault.under("", "v_th").under("", "populations.PYR").under("circuit.toml")
    assert str(placed) == 'circuit.toml populations.PYR.v_th: got "5 h", want a voltage'
    assert placed.under("mine.toml", "set").path == "set.populations.PYR.v_th"


def test_an_unknown_name_comes_with_the_nearest() -> None:
    assert str(unknown("x.toml", "drug", "ketamin", ["ketamine", "MK-801"])).endswith('; did you mean "ketamine"?')
    assert unknown("x.toml", "drug", "a", []).want == "nothing: there is none"


def test_words_may_come_in_another_order() -> None:
    assert nearest("gain_bdnf", ["tau_bdnf", "bdnf_gain", "akt_gain"]) == "bdnf_gain"
    assert nearest("rate@infusion_PYR", ["rate_PV@infusion", "rate_PYR@infusion"]) == "rate_PYR@infusion"
    assert nearest("colour", ["bdnf_gain"]) is None


def test_a_long_list_of_names_is_cut_to_the_nearest() -> None:
    many = [f"drug_{place}" for place in range(30)]
    want = unknown("", "drug", "drg_17", many, ", or a file").want
    assert want.startswith("one of drug_17, ")
    assert want.endswith(" (and 22 more), or a file")
    assert one_of("x", many[:3]) == "one of drug_0, drug_1, drug_2", "a short one is in its own order"


def test_a_table_has_all_its_faults_at_their_places() -> None:
    class Line(Noun):
        start: Annotated[float, BeforeValidator(lambda raw: parse_quantity(raw, "time"))]

    class Table(Noun):
        lines: list[Line]
        name: str

    raw = {"lines": [{"start": "1 s"}, {"start": "1 V"}, {"strt": "1 s"}], "name": 5}
    with pytest.raises(ConfigurationError) as caught:
        validated(Table, raw, "x.toml")
    faults = {fault.path: fault for fault in caught.value.faults}
    assert set(faults) == {"lines[1].start", "lines[2].strt", "name"}, "the key that was meant is not missing as well"
    assert {fault.where for fault in faults.values()} == {"x.toml"}
    assert faults["lines[1].start"].got == '"1 V"'
    assert faults["lines[2].strt"].nearest == "start"
    with pytest.raises(ValueError, match="got 1, want 2"):
        raise invalid("1", "2")


def test_strangers_are_listed_by_the_alphabet_and_like_names_first():
    names = [f"name_{letter}" for letter in "zyxwvutsrqpo"]
    assert one_of("quickstart", names).startswith("one of name_o, name_p, name_q")
    assert one_of("name_zz", names).startswith("one of name_z,")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        ("a b", '"a b"'),
        (1.0, "1.0"),
        (float("nan"), "nan"),
        (10**40, "a whole number of 41 digits"),
        ([1, {"a": False}], "[1, { a = false }]"),
        (datetime.date(1979, 5, 27), "the date or time 1979-05-27"),
        ([[[[[1]]]]], "[[[[...]]]]"),
        (None, "nothing"),
    ],
)
def test_a_value_is_shown_as_a_file_has_it(value: object, text: str) -> None:
    assert shown(value) == text
    assert len(shown("x" * 10_000)) < 150
    assert len(shown({str(i): i for i in range(10_000)})) < 150


@pytest.mark.parametrize(
    ("name", "known", "key"),
    [
        ("amt", ["drug", "route", "amount", "start", "duration"], "amount"),
        ("time", ["drug", "route", "amount", "start", "duration"], "start"),
        ("conc", ["drug", "concentration", "start"], "concentration"),
        ("weight", ["title", "body_mass", "species"], "body_mass"),
        ("Dose", ["doses", "clamp"], "doses"),
        ("durtion", ["drug", "duration"], "duration"),
        ("burn-in", ["warm_up", "measure"], "warm_up"),
        ("mem", ["memory", "time", "chunk"], "memory"),
        ("xyzzy", ["memory", "time"], None),
    ],
)
def test_a_key_is_known_by_its_meaning(name: str, known: list[str], key: str | None) -> None:
    assert meant_key(name, known) == key


class Whole(Noun):
    """A table of every plain type."""

    number: int = 1
    share: float = 0.5
    yes: bool = False
    text: str = ""
    lines: tuple[str, ...] = ()
    table: dict[str, str | int] = {}  # noqa: RUF012 - pydantic copies it


@pytest.mark.parametrize(
    ("raw", "want"),
    [
        ({"number": True}, "got true, want a whole number"),
        ({"number": "5"}, 'got "5", want a whole number'),
        ({"number": 5.5}, "got 5.5, want a whole number"),
        ({"share": False}, "got false, want a number"),
        ({"share": "0.5"}, 'got "0.5", want a number'),
        ({"share": float("nan")}, "got nan, want a finite number"),
        ({"share": float("inf")}, "got inf, want a finite number"),
        ({"yes": 1}, "got 1, want true or false"),
        ({"yes": "yes"}, 'got "yes", want true or false'),
        ({"text": 3}, "got 3, want a text"),
        ({"text": datetime.date(2020, 1, 1)}, "got the date or time 2020-01-01, want a text"),
        ({"lines": "x"}, 'got "x", want a list'),
        ({"lines": [3]}, "lines[0]: got 3, want a text"),
        ({"table": {"a": [1]}}, "table.a: got [1], want a text or a number"),
        ({"table": 3}, "got 3, want a table"),
        (3, "got 3, want a table"),
        (
            {"nmber": 3},
            'nmber: got an unknown key, want one of number, share, yes, text, lines, table; did you mean "number"?',
        ),
    ],
)
def test_every_type_of_toml_ends_in_our_sentence(raw: object, want: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        validated(Whole, raw, "x.toml")
    (fault,) = caught.value.faults
    assert want in str(fault)
    assert validated(Whole, {"share": 1, "table": {"a": 1, "b": "c"}}, "x.toml").share == 1
