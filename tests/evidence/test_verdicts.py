"""Verdicts: what a gate allows, and that a changed finding changes its cell."""

from dataclasses import replace

import pytest

from synketa.evidence.findings.finding import Finding
from synketa.evidence.findings.rows import Row, RowTable, shipped_rows
from synketa.evidence.quantities import evaluate
from synketa.evidence.verdicts import judged, verdict_of
from synketa.evidence.verdicts.classes import Classified
from synketa.model.composite import load_model

NAN = float("nan")


def row(gate, value=1.3, low=1.1, high=1.5, **table):
    finding = Finding("f", "spine", "s", value, low, high, "ratio", "rat", "", "", gate)
    return Row(finding, RowTable(observable="spines_24h", **table))


@pytest.mark.parametrize(
    ("gate", "numbers", "verdict"),
    [
        ("number", (1.2, 1.15, 1.25), "met"),
        ("number", (1.6, 1.55, 1.65), "missed"),
        ("number", (1.12, 1.08, 1.16), "undecided"),
        ("number", (1.2, NAN, NAN), "met"),
        ("number", (NAN, NAN, NAN), "missed"),
        ("number-memory", (1.2, 1.15, 1.25), "met"),
        ("direction", (9.0, 8.0, 10.0), "met"),
        ("direction", (1.01, 1.005, 1.015), "missed"),
        ("direction", (1.03, 1.01, 1.05), "undecided"),
        ("direction", (0.8, 0.7, 0.9), "missed"),
        ("soft", (1.2, 1.15, 1.25), "reported"),
        ("derived", (9.0, 8.0, 10.0), "reported"),
        ("contested", (1.2, 1.15, 1.25), "scenario"),
    ],
)
def test_a_verdict_rests_on_what_the_gate_allows(gate, numbers, verdict):
    assert verdict_of(row(gate), *numbers) == verdict


def test_a_null_is_met_inside_its_band_only():
    null = row("null", value=1.0, low=0.9, high=1.1)
    assert verdict_of(null, 1.05, 1.02, 1.08) == "met"
    assert verdict_of(null, 1.2, 1.15, 1.25) == "missed"


def test_nothing_that_is_left_of_an_effect_scatters_around_0():
    left = row("null", value=0.0, low=0.0, high=0.3, comparison="share", against="ketamine")
    assert verdict_of(left, -0.007, -0.015, 0.002) == "met"
    assert verdict_of(left, -0.1, -0.12, -0.08) == "missed"
    assert verdict_of(left, 0.4, 0.38, 0.42) == "missed"


def test_a_direction_below_no_change_wants_less():
    down = row("direction", value=0.7, low=0.5, high=0.9)
    assert verdict_of(down, 0.9, 0.88, 0.92) == "met"
    assert verdict_of(down, 1.1, 1.05, 1.15) == "missed"


def test_no_change_may_be_another_number():
    majority = row("direction", value=0.65, low=0.5, high=1.0, neutral=0.5)
    assert verdict_of(majority, 0.6, 0.58, 0.62) == "met"
    assert verdict_of(majority, 0.4, 0.38, 0.42) == "missed"


def test_seeds_give_mean_and_interval_in_the_unit_of_the_finding():
    cell = judged("none", replace(row("number"), scale=10.0), Classified("predicted", ""), {1: 0.12, 2: 0.13, 3: 0.14})
    assert cell.mean == pytest.approx(1.3)
    assert cell.low < 1.3 < cell.high
    assert judged("none", row("number"), Classified("predicted", ""), {}).verdict == "not run"


def test_turning_the_sign_of_a_finding_turns_its_cell():
    model = load_model()
    for shipped in shipped_rows():
        if shipped.is_quick and shipped.finding.is_judged and not shipped.table.gate:
            value = evaluate(shipped.call, model)
            before = judged("none", shipped, Classified("predicted", ""), value)
            turned = replace(
                shipped.finding, low=-shipped.finding.high, high=-shipped.finding.low, value=-shipped.finding.value
            )
            after = judged("none", replace(shipped, finding=turned), Classified("predicted", ""), value)
            assert before.verdict in ("met", "missed")
            assert after.verdict == "missed", shipped.id


@pytest.mark.parametrize(
    ("own", "value", "words"),
    [
        (row("number"), 1.6, "0.1 above the band, 0.25 of its width"),
        (row("null", value=1.0, low=0.9, high=1.1), 0.8, "0.1 below the band, 0.5 of its width"),
        (row("direction"), 1.0, "Rise published, which counts above 1.02; 0.02 short of it"),
        (row("direction", value=0.7), 1.1, "Fall published, which counts below 0.98; 0.12 short of it"),
        (row("number"), NAN, "no number"),
    ],
)
def test_a_miss_that_nobody_explained_says_how_far_off_it_is_and_of_what(own, value, words):
    own = replace(own, table=own.table.model_copy(update={"protocol": "rat_day", "condition": "ketamine"}))
    cell = judged("none", own, Classified("predicted", ""), value)
    assert not cell.explained
    assert words in cell.reason
    assert "spines_24h in ketamine of the protocol rat_day, as ratio" in cell.reason
    in_words = judged("none", own, Classified("predicted", ""), value, "The surge is short.")
    assert (in_words.reason, in_words.explained) == ("The surge is short.", True)
