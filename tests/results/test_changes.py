"""What the command line changed: its keys, a hash whatever the order, and marks at the numbers that words name."""

from __future__ import annotations

import pytest

from synketa.common.units import parse_quantity
from synketa.experiment.protocol import protocol_of
from synketa.experiment.response_surface import POINTS_PER_SEED
from synketa.experiment.tables import ExperimentTable
from synketa.results.changes import DEFAULTS, Change, changes_between, changes_in_words, marked, short_hash


def test_changes_end_in_values_and_leave_seeds_out() -> None:
    before = {
        "seeds": 1,
        "protocol": {"measure": "6 s"},
        "conditions": {"arm": {"doses": [{"drug": "ketamine", "amount": "0.5 mg/kg"}]}},
        "set": {"receptor.Mg": "1 mM"},
    }
    after = {
        "seeds": [4, 5],
        "protocol": {"measure": "6 s", "warm_up": "1 s"},
        "conditions": {"arm": {"doses": [{"drug": "ketamine", "amount": "1 mg/kg"}]}},
        "set": {"receptor.Mg": "2 mM"},
    }
    changes = changes_between(before, after)
    assert [str(change) for change in changes] == [
        "protocol.warm_up: left out -> 1 s",
        "conditions.arm.doses.0.amount: 0.5 mg/kg -> 1 mg/kg",
        "receptor.Mg: 1 mM -> 2 mM",
    ]
    assert changes[1].condition == "arm"
    assert changes[0].condition is None
    assert changes_in_words(changes)[0].startswith("changed")
    assert short_hash(changes) == short_hash(changes[::-1])
    assert len(short_hash(changes)) == 8
    assert short_hash(changes[:2]) != short_hash(changes)
    assert changes_between(before, {**before, "seeds": 5}) == ()
    assert short_hash(()) == ""
    assert changes_in_words(()) == []


@pytest.mark.parametrize("key", DEFAULTS)
def test_what_a_file_leaves_out_is_no_change_when_it_is_stated(key: str) -> None:
    value = DEFAULTS[key]
    stated = {key: value}
    for part in reversed(key.split(".")[:-1]):
        stated = {part: {key.rpartition(".")[2]: value}}
    assert changes_between({}, stated) == ()
    other = {"engine": "surface"} if key == "engine" else {"seed": 3} if key == "sweep.seed" else {"model": "mine"}
    assert changes_between({}, other) != ()


def test_the_defaults_are_those_of_the_tables() -> None:
    table = ExperimentTable(title="t", question="q?")
    assert {key: getattr(table, key) for key in ("engine", "model")} == {
        key: DEFAULTS[key] for key in ("engine", "model")
    }
    assert table.record_every == parse_quantity(DEFAULTS["record_every"], "time")
    assert (table.sweep.method, table.sweep.seed) == (DEFAULTS["sweep.method"], DEFAULTS["sweep.seed"])
    assert protocol_of(table).block_acceleration == DEFAULTS["numerics.block_acceleration"]
    assert DEFAULTS["numerics.surface_points"] == POINTS_PER_SEED


def test_a_number_that_is_as_large_but_of_another_kind_is_a_change() -> None:
    assert changes_between({"a": 1}, {"a": True}) != ()
    assert changes_between({"a": {"b": 1}}, {"a": 3}) != ()
    assert changes_between({"a": "1 s", "b": [{"c": "40 min"}]}, {"a": "1000 ms", "b": [{"c": "2400 s"}]}) == ()
    one, other = (changes_between({"a": "6 s"}, {"a": text}) for text in ("1 s", "1000 ms"))
    assert short_hash(one) == short_hash(other)
    assert short_hash(one) != short_hash(changes_between({"a": "6 s"}, {"a": "1 min"}))
    assert changes_between({"a": "1 mg"}, {"a": "1 Mg"}) != ()
    assert changes_between({"a": [1, 2]}, {"a": [1, 2, 3]})[0].value == "[1, 2, 3]"


@pytest.mark.parametrize(
    ("shipped", "value", "text", "expected"),
    [
        ("0.5 mg/kg", "1 mg/kg", "0.5 mg/kg i.v.", "0.5 mg/kg [changed: 1 mg/kg] i.v."),
        ("0.5 mg/kg", "1 mg/kg", "500 ug/kg, 0.5 mg, 10.5 mg/kg", "500 ug/kg [changed: 1 mg/kg], 0.5 mg, 10.5 mg/kg"),
        ("1 uM", "3 uM", "0.5 to 1 µM; 11 uM", "0.5 to 1 µM [changed: 3 uM]; 11 uM"),
        ("1 uM", "3 uM", "between 1 and 5 uM", "between 1 [changed: 3 uM] and 5 uM"),
        ("14 d", "7 d", "Fourteen days; two weeks", "Fourteen days [changed: 7 d]; two weeks [changed: 7 d]"),
        ("40 min", "20 min", "over 40 minutes", "over 40 minutes [changed: 20 min]"),
        ("35-45 min", "30-45 min", "35 to 45 min", "35 [changed] to 45 min"),
        ("5", "3", "5 networks, 5 Hz", "5 [changed: 3] networks, 5 Hz"),
        ("left out", "3 s", "3 s, 6 s", "3 s, 6 s"),
        ("prefrontal", "prefrontal_pv", "prefrontal", "prefrontal"),
    ],
)
def test_words_that_name_a_changed_number_are_marked(shipped: str, value: str, text: str, expected: str) -> None:
    assert marked(text, [Change("protocol.x", shipped, value)]) == expected


def test_numbers_on_an_axis_have_its_unit() -> None:
    change = Change("axes.k.values", "[0, 1, 3]", "[0, 3]", "uM")
    assert marked("1 uM and 3 uM, once or 1 nM", [change]) == "1 uM [changed] and 3 uM, once or 1 nM"


def test_what_is_changed_in_one_condition_is_no_matter_of_another() -> None:
    change = Change("conditions.man.doses.0.amount", "0.5 mg/kg", "1 mg/kg")
    assert marked("0.5 mg/kg", [change], "mouse") == "0.5 mg/kg"
    assert marked("0.5 mg/kg", [change], "man") == "0.5 mg/kg [changed: 1 mg/kg]"
    assert marked("0.5 mg/kg", [change]) == "0.5 mg/kg [changed in man: 1 mg/kg]"
