"""Classes: found from the model's own sources; never more flattering than they say."""

from dataclasses import replace

import pytest

from synketa.common.parameter import Parameter
from synketa.evidence.findings.rows import RowTable, shipped_rows
from synketa.evidence.quantities import parse_call
from synketa.evidence.running.protocols import load_protocol, protocols
from synketa.evidence.verdicts.classes import CLASSES, classify, dependences, fitted_findings
from synketa.model.composite import load_model

MODEL = load_model()
ROWS = {row.id: row for row in shipped_rows()}


def class_of(row):
    path = protocols().get(row.table.protocol)
    return classify(row, MODEL, load_protocol(path) if path else None).name


def test_what_sources_name_are_findings():
    assert set(fitted_findings(MODEL)) <= set(ROWS)


def test_no_finding_that_a_source_names_counts_as_predicted():
    named = [name for name in fitted_findings(MODEL) if ROWS[name].is_modelled]
    assert len(named) >= 15
    assert not [name for name in named if class_of(ROWS[name]) in ("predicted", "wired")]


def test_an_arm_that_cuts_a_step_in_full_makes_a_finding_wired():
    assert class_of(ROWS["sig_rapamycin_block"]) == "wired"
    assert class_of(ROWS["sig_bdnf_release_block"]) == "wired"
    assert class_of(ROWS["sig_nbqx_mtor_bdnf"]) == "predicted"  # half of the receptors


def test_a_source_that_names_a_finding_makes_it_fitted():
    row = ROWS["net_gamma_rat"]
    assert classify(row, MODEL).name == "predicted"
    cascade = MODEL.cascade
    gain = cascade.parameters["bdnf_gain"].model_copy(update={"source": "fitted: gamma (pinault_2008) [net_gamma_rat]"})
    changed = cascade.model_copy(update={"parameters": {**cascade.parameters, "bdnf_gain": gain}})
    assert classify(row, MODEL.model_copy(update={"cascade": changed})).name == "fitted"


def test_the_paper_of_a_fit_makes_a_finding_fitted_unless_the_row_says_why_not():
    row = ROWS["pk_h_nk_tmax"]
    assert classify(row, MODEL).name == "predicted"
    without = replace(row, table=row.table.model_copy(update={"not_fitted_because": "", "papers": ("hasan_2021",)}))
    assert classify(without, MODEL).name in ("fitted", "predicted")
    plasma = replace(without, call=parse_call('plasma(kinetics = "human", dose = "5 mg iv over 30 min", at = "2 h")'))
    assert classify(plasma, MODEL).name == "fitted"


@pytest.mark.parametrize(
    ("finding", "kind"),
    [
        ("pk_h_clearance", "input"),
        ("pk_rat_ro_ic50_ket", "input"),
        ("rec_ket_2a_mg0", "input"),
        ("rec_ket_2a_mg1", "predicted"),
        ("rec_trap_ket", "input"),
        ("pk_h_cmax_05", "fitted"),
        ("rec_mem_2a_mg_shift", "predicted"),
    ],
)
def test_quantities_have_the_class_that_their_parameters_give(finding, kind):
    assert classify(ROWS[finding], MODEL).name == kind


def test_a_row_can_only_take_a_less_flattering_class():
    row = ROWS["pk_h_clearance"]
    for kind in CLASSES:
        table = RowTable.model_validate({**row.table.model_dump(by_alias=True), "class": kind, "class_because": "x"})
        assert classify(replace(row, table=table), MODEL).name == "input"


def test_what_a_quantity_depends_on_is_found():
    call = parse_call('half_block(drug = "ketamine", subunit = "2A", V = "-66 mV", Mg = "1 mM")')
    found = dependences(call, MODEL)
    assert "drugs.ketamine.Kd.2A" in found
    assert "drugs.ketamine.Kd.2D" not in found
    assert found["drugs.ketamine.Kd.2A"][1] == pytest.approx(1.0)
    assert all(isinstance(parameter, Parameter) for parameter, _ in found.values())
