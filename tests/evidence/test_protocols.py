"""Protocols: every shipped one has what rows ask of it; what is wrong is said before anything runs."""

from dataclasses import replace

import pytest

from synketa.common.errors import ConfigurationError
from synketa.evidence.findings.rows import RowTable, shipped_rows
from synketa.evidence.running import make_plan
from synketa.evidence.running.protocols import checked_hypotheses, protocols, sources_of
from synketa.evidence.verdicts.classes import classify
from synketa.model.composite import DEFAULT

ROWS = {row.id: row for row in shipped_rows()}


def changed(name, **table):
    row = ROWS[name]
    return replace(row, table=RowTable.model_validate({**row.table.model_dump(by_alias=True), **table}))


def faults_of(rows, hypotheses=(DEFAULT,)):
    with pytest.raises(ConfigurationError) as raised:
        make_plan(rows, hypotheses)
    return [str(fault) for fault in raised.value.faults]


def test_all_rows_can_be_read_from_their_protocols():
    plan = make_plan(list(ROWS.values()), [DEFAULT])
    assert set(plan.protocols) == set(protocols())
    assert len(plan.computed) >= 50


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"protocol": "rat_dialysat"}, 'did you mean "rat_dialysate"'),
        ({"protocol": "../../secret.toml"}, "--trust"),
        ({"condition": "ketamine_11"}, 'did you mean "ketamine_10"'),
        ({"against": "vehicel"}, 'did you mean "vehicle"'),
        ({"observable": "glutamate_dialysate@sample"}, 'did you mean "samples"'),
        ({"observable": "glutamate_dialysate"}, "glutamate_dialysate@samples"),
        ({"observable": "bdnf"}, "the series"),
    ],
)
def test_what_a_protocol_lacks_is_one_fault(table, words):
    (fault,) = faults_of([changed("nt_glu_10", **table)])
    assert words in fault
    assert "nt_glu_10" in fault


def test_faults_of_rows_and_of_hypotheses_come_at_once():
    rows = [changed("nt_glu_10", condition="x"), changed("nt_glu_30", protocol="y")]
    faults = faults_of(rows, ["depletio", DEFAULT])
    assert len(faults) == 3
    assert any("depletion" in fault for fault in faults)


def test_the_model_as_it_is_has_two_names():
    assert list(checked_hypotheses(["none", DEFAULT])) == [DEFAULT]


def test_two_hypotheses_are_one_when_they_agree():
    assert list(checked_hypotheses(["depletion+coincidence"])) == ["depletion+coincidence"]


def test_what_a_hypothesis_takes_over_from_a_model_was_fitted_there():
    (row,) = (ROWS["rec_ket_2c_mg1"],)
    plan = make_plan([row], [DEFAULT, "pv_led"])
    classes = {name: classify(row, model, None, sources_of(name)).name for name, model in plan.models.items()}
    assert classes == {DEFAULT: "predicted", "pv_led": "fitted"}
