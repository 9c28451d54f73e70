"""The text boundary: units in, SI out, and everything else refused with what would be right."""

from __future__ import annotations

import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synketa.common.errors import ConfigurationError
from synketa.common.units import DIMENSIONS, example, neighbouring_units, parse_quantity, unit_dimension


@pytest.mark.parametrize(
    ("text", "dimension", "value"),
    [
        ("0.5 mg/kg", "dose_per_body_mass", 5e-7),
        ("35 mg", "dose", 3.5e-5),
        ("1 uM", "concentration", 1e-3),
        ("1 µM", "concentration", 1e-3),
        ("-66 mV", "voltage", -0.066),
        ("3 /uM/s", "binding_rate", 3e3),
        ("0.0109 /min", "frequency", 0.0109 / 60),
        ("237.7 g/mol", "molar_mass", 0.2377),
        ("1.7522 L/kg", "volume_per_body_mass", 1.7522e-3),
        ("1.2 L/h/kg", "flow_per_body_mass", 1.2e-3 / 3600),
        ("185 ng/mL", "mass_concentration", 1.85e-4),
        ("25 g", "body_mass", 0.025),
        ("50 %", "dimensionless", 0.5),
        (0.45, "dimensionless", 0.45),
    ],
)
def test_quantities_become_si(text, dimension, value):
    assert parse_quantity(text, dimension) == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize(
    ("written", "plain", "dimension"),
    [
        ("5 mcg/kg", "5 ug/kg", "dose_per_body_mass"),
        ("5 µg/kg", "5 ug/kg", "dose_per_body_mass"),  # the sign of a micro
        ("5 μg/kg", "5 ug/kg", "dose_per_body_mass"),  # the Greek letter
        ("10\u00a0mg/kg", "10 mg/kg", "dose_per_body_mass"),
        ("10\u202fmg\u2009/\u2009kg", "10 mg/kg", "dose_per_body_mass"),
        ("10 mg/kg bw", "10 mg/kg", "dose_per_body_mass"),
        ("10 mg/kg b.w.", "10 mg/kg", "dose_per_body_mass"),
        ("10 mg/kg body weight", "10 mg/kg", "dose_per_body_mass"),
        ("10 mg/Kg", "10 mg/kg", "dose_per_body_mass"),
        ("10 ug/g", "10 mg/kg", "dose_per_body_mass"),
        ("1 mg/100 g", "10 mg/kg", "dose_per_body_mass"),
        ("0.45359237 mg/lb", "1 mg/kg", "dose_per_body_mass"),
        ("4.5359237 mg/lbs", "10 mg/kg", "dose_per_body_mass"),
        ("5 mg per kg per hour", "5 mg/kg/h", "dose_rate_per_body_mass"),
        ("5 mg/(kg h)", "5 mg/kg/h", "dose_rate_per_body_mass"),
        ("5 mg kg-1 h-1", "5 mg/kg/h", "dose_rate_per_body_mass"),
        ("5 mg·kg⁻¹·h⁻¹", "5 mg/kg/h", "dose_rate_per_body_mass"),
        ("5 mg.kg-1.h-1", "5 mg/kg/h", "dose_rate_per_body_mass"),
        ("300 ug/kg/hr.", "0.3 mg/kg/h", "dose_rate_per_body_mass"),
        ("5 ug/kg/min.", "0.3 mg/kg/h", "dose_rate_per_body_mass"),
        ("7.2 mg/kg/day", "0.3 mg/kg/h", "dose_rate_per_body_mass"),
        ("1 mg/min", "60 mg/h", "dose_rate"),
        ("40 min.", "40 min", "time"),
        ("2 hrs", "2 h", "time"),
        ("1 wk", "7 d", "time"),
        ("−10 min", "-10 min", "time"),
        ("–10 min", "-10 min", "time"),
        ("150 lbs", "68.0388555 kg", "body_mass"),
        ("0.5 uM-1 s-1", "0.5 /uM/s", "binding_rate"),
    ],
)
def test_usual_spellings_mean_the_plain_one(written, plain, dimension):
    assert parse_quantity(written, dimension) == pytest.approx(parse_quantity(plain, dimension), rel=1e-14)


@pytest.mark.parametrize(
    ("text", "dimension", "hint"),
    [
        ("0,5 mg/kg", "dose_per_body_mass", 'a decimal point: "0.5 mg/kg"'),
        ("0·5 mg/kg", "dose_per_body_mass", 'a decimal point: "0.5 mg/kg"'),
        (",5 mg", "dose", 'a decimal point: "0.5 mg"'),
        ("-57,5 mV", "voltage", 'a decimal point: "-57.5 mV"'),
        ("1,000 mg", "dose", '"1000 mg", or a decimal point: "1.000 mg"'),
        ("1,000.5 mg", "dose", '"1000.5 mg"'),
        ("1 000 mg", "dose", '"1000 mg"'),
        ("1'000 mg", "dose", '"1000 mg"'),
        ("10² mg", "dose", "a dose"),
        ("5×3 mg", "dose", "a dose"),
        ("0.3 mg/kg*h", "dose_rate_per_body_mass", "a dose rate per body mass"),
        ("10 mg/mouse", "dose", "a dose"),
        ("1 mg/70 kg", "dose_per_body_mass", "a dose per body mass"),
        ("1 " + " " * 100_000 + "x", "dose", "a dose"),
    ],
)
def test_what_could_be_read_in_two_ways_is_refused_with_a_hint(text, dimension, hint):
    with pytest.raises(ConfigurationError) as error:
        parse_quantity(text, dimension)
    assert hint in error.value.faults[0].want
    assert len(error.value.faults[0].got) < 100


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("10 mg", "dose_per_body_mass"),
        ("50 percent", "dose_per_body_mass"),
        ("10", "dose_per_body_mass"),
        ("10 mg/kg", "dose"),
        ("0.001", "dose_per_body_mass"),
        (3, "time"),
        (True, "dimensionless"),
        ("nan s", "time"),
        (math.nan, "dimensionless"),
        ("1e999 s", "time"),
        ("1 s s", "time"),
        ("__import__('os')", "time"),
        ("1 __import__('os')", "time"),
        ("1 s**99999999", "time"),
        (None, "time"),
        ("", "time"),
        (10**400, "dimensionless"),
    ],
)
def test_everything_else_is_refused_with_an_example(text, dimension):
    with pytest.raises(ConfigurationError) as error:
        parse_quantity(text, dimension)
    assert error.value.faults[0].want


@given(st.text(max_size=40), st.sampled_from(sorted(DIMENSIONS)))
def test_no_text_does_anything_but_parse_or_be_refused(text, dimension):
    with contextlib.suppress(ConfigurationError):
        assert math.isfinite(parse_quantity(text, dimension))


@pytest.mark.parametrize("dimension", sorted(DIMENSIONS))
def test_every_dimension_has_a_working_example(dimension):
    assert math.isfinite(parse_quantity(example(dimension), dimension))


@given(st.floats(-1e6, 1e6, allow_nan=False).filter(lambda value: not 0 < abs(value) < 1e-20))
def test_one_value_written_in_two_units_is_one_value(value):
    assert parse_quantity(f"{value!r} uM", "concentration") == pytest.approx(
        parse_quantity(f"{value * 1e3!r} nM", "concentration"), rel=1e-12, abs=1e-300
    )


def test_units_tell_their_dimension():
    assert unit_dimension("pF") == "capacitance"
    assert unit_dimension("siemens") == "conductance"
    assert unit_dimension("1") == "dimensionless"
    assert unit_dimension("parsnip") is None


@pytest.mark.parametrize("text", ["1 s^9^9^9^9", "1 s**9**9", "1 m**99999999", "1 s^-9 ^ 9", "1 /s^99"])
def test_a_power_that_takes_for_ever_is_none(text):
    with pytest.raises(ConfigurationError):
        parse_quantity(text, "time")


@pytest.mark.parametrize(
    "text", ["10 mg/kg 2", "0.5 mg/kg*2", "0.5 mg/kg/2", "1 mg 2 /kg", "0.5 mg/kg %", "1 mg/10 kg"]
)
def test_a_unit_multiplies_no_value(text):
    with pytest.raises(ConfigurationError, match=r"two numbers|a share in its unit"):
        parse_quantity(text, "dose_per_body_mass")


@pytest.mark.parametrize(
    ("text", "dimension", "value"),
    [("50 %", "dimensionless", 0.5), ("1 mol/m**3", "concentration", 1), ("1 mg/100 g", "dose_per_body_mass", 1e-5)],
)
def test_powers_shares_and_a_body_of_100_g_are_units(text, dimension, value):
    assert parse_quantity(text, dimension) == pytest.approx(value)


@pytest.mark.parametrize("text", ["1e-300 s", "1e300 h", "-1e31 s"])
def test_a_number_that_nothing_is_is_refused(text):
    with pytest.raises(ConfigurationError, match="which nothing is"):
        parse_quantity(text, "time")


@pytest.mark.parametrize(
    ("text", "dimension", "meant", "words"),
    [
        ("0.5 Mg/kg", "dose_per_body_mass", "0.5 mg/kg", "whose Mg is a megagram"),
        ("10 MG/KG", "dose_per_body_mass", "10 mg/kg", "whose MG"),
        ("1 MM", "concentration", "1 mM", "whose MM is a megamolar"),
        ("1 UM", "concentration", "1 uM", '"UM" is no unit'),
        ("1 mm", "concentration", "1 mM", ""),
        ("3 nm", "concentration", "3 nM", ""),
        ("24 hh", "time", "24 h", "whose hh is a hectohour"),
        ("40 Min", "time", "40 min", "Min"),
        ("-66 MV", "voltage", "-66 mV", "megavolt"),
        ("3 ns", "conductance", "3 nS", ""),
        ("2 mgs", "dose", "2 mg", '"mgs" is no unit'),
        ("2 ks", "time", None, "kilosecond"),
        ("5 furlong", "time", None, "no unit"),
        ("10 mg/mL", "dose", None, ""),
    ],
)
def test_a_slip_of_a_unit_says_what_it_is_and_what_is_meant(
    text: str, dimension: str, meant: str | None, words: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        parse_quantity(text, dimension)
    (fault,) = caught.value.faults
    assert fault.nearest == meant
    assert words in fault.got


def test_the_units_beside_one() -> None:
    assert list(neighbouring_units("25 g"))[:2] == ["25 kg", "25 mg"]
    assert "0.5 mg/kg" in list(neighbouring_units("0.5 g/kg"))
    assert list(neighbouring_units("40 min"))[:2] == ["40 s", "40 h"]
    assert list(neighbouring_units("3")) == []
