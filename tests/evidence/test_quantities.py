"""Quantities that need no run: each against a closed form or a number of its file."""

import math

import pytest

from synketa.common.errors import ConfigurationError
from synketa.evidence.quantities import QUANTITIES, evaluate, parse_call
from synketa.model.composite import load_model

MODEL = load_model()
INFUSION = 'kinetics = "human", dose = "0.5 mg/kg iv over 40 min"'

VALUES = {
    'clearance(kinetics = "human")': 79.0,
    'steady_volume(kinetics = "human")': 252.0,
    f'plasma({INFUSION}, at = "0 min")': 0.0,
    f'plasma_ratio({INFUSION}, at = "40 min", over_at = "40 min")': 1.0,
    f'plasma_peak_time({INFUSION}, until = "4 h")': 2400.0,
    'auc_ratio(kinetics = "human", dose = "10 mg iv", until = "8 h", of = "ketamine", over = "ketamine")': 1.0,
    'half_life(kinetics = "mouse", dose = "10 mg/kg ip", start = "2 h", stop = "3 h")': 13 * 60.0,
    'bioavailability(kinetics = "human", route = "oral")': 0.17,
    'open_share(subunit = "2A", V = "0 mV", Mg = "3.9 mM")': 0.5,
    'magnesium_ic50(subunit = "2C", V = "0 mV")': 21.0,
    'magnesium_ic50_ratio(of = "2D", over = "2A", V = "-40 mV")': 21 / 3.9,
    'half_block(drug = "ketamine", subunit = "2A", V = "-66 mV", Mg = "0 mM")': 0.33e-3,
    'half_block_shift(drug = "ketamine", subunit = "2A", V = ["-34 mV", "-66 mV"], Mg = ["0 mM", "0 mM"])': math.e,
    'potency_ratio(drug = "ketamine", over = "ketamine", subunit = "2B", V = "-60 mV", Mg = "1 mM")': 1.0,
    'magnesium_selectivity(drug = "ketamine", of = "2A", over = "2C", V = "-66 mV", Mg = "0 mM")': 1.0,
    'affinity(drug = "ketamine")': 0.32e-3,
    'trapped(drug = "mk_801", interval = "10 min")': 1.0,
    'binding_rate(drug = "ketamine")': 500.0,
    'occupancy_half(drug = "norketamine")': 9.11e-3,
    'target_rate(population = "SST")': 6.0,
    "without_NMDA_receptors()": 1.0,
    'has_NMDA_receptors(population = "PV")': 1.0,
    'parameter(path = "cascade.w_transient", over = "cascade.w_transient")': 1.0,
    'waiting_time(rate = "pharmacokinetics.mouse_ip.flows.elimination.rate")': 13 * 60.0,
}


@pytest.mark.parametrize("text", VALUES)
def test_a_quantity_has_its_value(text):
    assert evaluate(parse_call(text), MODEL) == pytest.approx(VALUES[text], rel=1e-3, abs=1e-9)


def test_block_at_the_half_blocking_concentration_is_a_half():
    at = 'drug = "mk_801", subunit = "2A", V = "-60 mV", Mg = "1 mM"'
    level = evaluate(parse_call(f"half_block({at})"), MODEL) * 1e6  # nM
    assert evaluate(parse_call(f'block({at}, concentration = "{level:.6g} nM")'), MODEL) == pytest.approx(0.5, rel=1e-3)


def test_spines_are_lost_or_kept():
    lost, kept = (evaluate(parse_call(f'{name}(over = "14 d")'), MODEL) for name in ("lost_spines", "kept_spines"))
    assert lost + kept == pytest.approx(1.0)
    assert 0.02 < lost < 0.2


def test_every_quantity_says_what_it_is():
    assert all(one.meaning.endswith(".") and one.unit for one in QUANTITIES.values())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("clearence()", "clearance"),
        ("clearance()", "clearance without kinetics"),
        ('clearance(kinetics = "human", dug = "x")', 'did you mean "drug"'),
        ('half_block(drug = "x", subunit = "2A", V = "-66 mV", Mg = "0 mM")', "ketamine"),
        ('half_block(drug = "ketamine", subunit = "2E", V = "-66 mV", Mg = "0 mM")', "2A"),
        ('half_block(drug = "ketamine", subunit = "2A", V = "-66", Mg = "0 mM")', "voltage"),
        ('clearance(kinetics = "dog")', "human"),
        ('plasma(kinetics = "human", dose = "lots", at = "1 h")', "amount and route"),
        ('plasma(kinetics = "human", dose = "1 mg/kg iv", at = "1 h", analyte = "water")', "ketamine"),
        ('parameter(path = "cascade.w")', "cascade."),
        ("clearance({})", "arguments as in"),
    ],
)
def test_a_wrong_call_is_said(text, words):
    with pytest.raises(ConfigurationError) as raised:
        evaluate(parse_call(text), MODEL)
    assert words in str(raised.value)


def test_other_texts_are_no_calls():
    assert parse_call("rate_PYR@infusion") is None
