"""A fault says where, what is there, what was wanted; who knows its place puts it there."""

from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import BeforeValidator

from synketa.common.errors import ConfigurationError, Fault, invalid, nearest, one_of, unknown
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
    assert set(faults) == {"lines[1].start", "lines[2].start", "lines[2].strt", "name"}
    assert {fault.where for fault in faults.values()} == {"x.toml"}
    assert faults["lines[1].start"].got == '"1 V"'
    assert faults["lines[2].strt"].nearest == "start"
    with pytest.raises(ValueError, match="got 1, want 2"):
        raise invalid("1", "2")


def test_strangers_are_listed_by_the_alphabet_and_like_names_first():
    names = [f"name_{letter}" for letter in "zyxwvutsrqpo"]
    assert one_of("quickstart", names).startswith("one of name_o, name_p, name_q")
    assert one_of("name_zz", names).startswith("one of name_z,")
