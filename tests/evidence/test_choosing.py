"""Findings from a file of somebody else: a protocol by name, one that is chosen by their words, or why not."""

import csv

import pytest

from synketa.common.errors import ConfigurationError
from synketa.evidence.findings import COLUMNS, MORE_COLUMNS
from synketa.evidence.findings.choosing import rows_of_file
from synketa.evidence.findings.reading.words import given_in, span_of, species_in
from synketa.evidence.running import make_plan
from synketa.experiment.experiment import load_experiment
from synketa.model.composite import DEFAULT, load_model

LINE = {
    "id": "mine", "level": "spine", "statement": "more spines", "value": "1.3", "low": "1.1", "high": "1.5",
    "unit": "ratio", "species": "rat", "dose": "10 mg/kg i.p.", "time": "24 h", "gate": "direction",
    "class_hint": "", "number_read": "read", "citation": "A paper", "doi": "", "note": "",
}  # fmt: skip


def rows_of(tmp_path, *changes):
    path = tmp_path / "mine.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*COLUMNS, *MORE_COLUMNS], restval="")
        writer.writeheader()
        writer.writerows({**LINE, "id": f"f{number}", **change} for number, change in enumerate(changes))
    return rows_of_file(path, tmp_path / "chosen")


def one(tmp_path, **change):
    (row,) = rows_of(tmp_path, change)
    return row


GLUTAMATE = {"statement": "extracellular glutamate (microdialysis)", "level": "neurotransmitter", "time": "20-100 min"}


def test_a_dose_that_a_shipped_protocol_has_is_read_from_it(tmp_path):
    row = one(tmp_path, statement="spine density of L5 neurons")
    assert (row.table.protocol, row.table.condition, row.table.observable) == (
        "rat_day",
        "ketamine",
        "spines_in_slices_24h",
    )
    row = one(tmp_path, **GLUTAMATE, dose="30 mg/kg i.p.")
    assert (row.table.protocol, row.table.condition) == ("rat_dialysate", "ketamine_30")
    assert "shipped" in row.chosen


def test_another_dose_gets_a_protocol_that_is_made_for_it(tmp_path):
    row = one(tmp_path, **GLUTAMATE, dose="20 mg/kg i.p.")
    assert row.file is not None
    experiment = load_experiment(row.file)
    assert experiment.pharmacokinetics == "rat_ip"
    assert row.table.observable == "glutamate_dialysate@w1"
    plan = make_plan([row], [DEFAULT])
    assert [source[:2] for source in plan.experiments] == [(DEFAULT, row.table.protocol)]


@pytest.mark.parametrize(
    ("change", "call"),
    [
        ({"level": "receptor", "statement": "Ketamine IC50 at GluN1/2B", "dose": "-60 mV, 1 mM Mg", "unit": "uM"},
         'half_block(drug = "ketamine", subunit = "2B", V = "-60 mV", Mg = "1 mM")'),
        ({"level": "receptor", "statement": "MK-801 IC50 at GluN2A, Mg-free", "dose": "-70 mV", "unit": "nM"},
         'half_block(drug = "mk_801", subunit = "2A", V = "-70 mV", Mg = "0 mM")'),
        ({"level": "PK", "statement": "plasma norketamine", "dose": "0.5 mg/kg IV over 40 min", "time": "2 h",
          "species": "human", "unit": "ng/mL"},
         'plasma(kinetics = "human", dose = "0.5 mg/kg iv over 40 min", at = "120 min", analyte = "norketamine")'),
        ({"level": "PK", "statement": "clearance", "species": "patients", "unit": "mL/min"}, 'clearance(kinetics = "human")'),
    ],
)  # fmt: skip
def test_kinetics_and_receptors_need_no_run(tmp_path, change, call):
    row = one(tmp_path, **change)
    assert row.is_quick
    assert row.table.observable == call


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"statement": "heart beats"}, "no metric stands for what it measures"),
        ({"species": "dog"}, 'no kinetics of "dog"'),
        ({"dose": "10 mg/kg i.p. x5"}, "more than one dose"),
        ({"dose": "10 mg/kg i.p. + rapamycin"}, "a ratio to vehicle or what is left of the effect"),
        ({"dose": "10 mg/kg"}, "names no route"),
        ({"dose": "some"}, "not one dose"),
        ({"time": "21 d"}, "no metric at its time"),
        ({"time": "later"}, "no time"),
        ({"unit": "furlongs"}, 'unit: got "furlongs"'),
        ({"dose": "ibuprofen 10 mg/kg i.p."}, 'no drug "ibuprofen"'),
        ({**GLUTAMATE, "dose": "MK-801 0.1 mg/kg i.p."}, "no set of kinetics with mk_801 ip in rats"),
        ({**GLUTAMATE, "dose": "1e9 mg/kg i.p."}, "is refused"),
        ({"level": "receptor", "statement": "Ketamine IC50 at GluN2B", "dose": "1 mM Mg"}, "voltage of the IC50"),
        ({"level": "receptor", "statement": "Ketamine IC50 at GluN2B", "dose": "-60 mV"}, "magnesium of the IC50"),
    ],
)
def test_a_finding_that_cannot_be_compared_says_why(tmp_path, change, words):
    row = one(tmp_path, **{"statement": "spine density", **change})
    assert not row.is_modelled
    assert words in row.table.not_modelled


def test_a_path_needs_trust(tmp_path):
    row = one(tmp_path, observable="spines_24h", protocol="/etc/passwd.toml", condition="x")
    with pytest.raises(ConfigurationError, match="--trust"):
        make_plan([row], [DEFAULT])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"observable": "spine_24h", "protocol": "rat_day", "condition": "ketamine"}, "did you mean"),
        ({"observable": "spines_24h"}, "the protocol that produces it"),
        ({"observable": "__import__('os').system('ls')"}, "observable"),
        ({"observable": 'half_block(drug = "x".__class__)'}, "observable"),
        ({"observable": "half_blok()"}, "half_block"),
        ({"observable": "spines_24h", "protocol": "rat_day", "condition": "ketamine", "comparison": "rato"}, "ratio"),
        (
            {"observable": "spines_24h", "protocol": "rat_day", "condition": "ketamine", "comparison": "share"},
            "against",
        ),
        ({"observable": "spines_24h", "protocol": "rat_day", "condition": "ketamine", "unit": "uM"}, "unit"),
    ],
)
def test_what_a_line_names_is_checked(tmp_path, change, words):
    with pytest.raises(ConfigurationError) as raised:
        one(tmp_path, **change)
    assert words in str(raised.value)
    assert "line 2" in str(raised.value)


def test_no_text_of_a_file_gets_into_a_protocol(tmp_path):
    row = one(tmp_path, **GLUTAMATE, dose='17 mg/kg i.p."]\nmodel = "evil.toml"')
    assert not row.is_modelled
    row = one(
        tmp_path, **GLUTAMATE, dose='17 mg/kg i.p."]', note='model = "evil.toml"', species='rat"]\nmodel = "evil.toml"'
    )
    assert row.file is not None
    assert "evil" not in row.file.read_text()


def test_words_are_read():
    assert span_of("20-100 min") == (1200, 6000)
    assert span_of("end of infusion (40 min)") == (2400, 2400)
    assert span_of("14 d") == (14 * 86400, 14 * 86400)
    assert span_of("acute") is None
    assert species_in("human TRD (n=73)") == "human"
    assert species_in("mouse L5 mPFC") == "mouse"
    assert species_in("zebrafish") is None
    given = given_in("S-ketamine 0.5 mg/kg IV over 40 min", load_model().drugs)
    assert (given.drug, given.amount, given.route, given.duration) == ("s_ketamine", "0.5 mg/kg", "iv", "40 min")
