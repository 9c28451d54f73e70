"""The curve behind a prediction: which series, when it is read, and plasma where there is no run."""

from dataclasses import replace

import pytest

from synketa.evidence.findings.rows import shipped_rows
from synketa.evidence.page.curves import _series_of, curves_of
from synketa.evidence.running import make_plan
from synketa.evidence.running.protocols import load_protocol, protocols
from synketa.model.composite import DEFAULT

ROWS = {row.id: row for row in shipped_rows()}


@pytest.mark.parametrize(
    ("finding", "series", "at"),
    [
        ("nt_glu_10", "glutamate_dialysate", [20 / 60, 100 / 60]),
        ("net_sst_suppressed", "rate_SST", [0, 1]),
        ("sig_mtor_2h", "mtorc1", [2, 2]),
        ("sig_synprot_24h", "protein", [24, 24]),
        ("spine_density_24h", "spines_in_slices", [24, 24]),
        ("spine_2wk", "spines_in_vivo", [336, 336]),
        ("spine_not_before_6h", "spines", [3, 6]),
        ("sig_eef2_30min", "p_eef2", [0.5, 0.5]),
        ("net_gamma_human", "", [31 / 60, 40 / 60]),
    ],
)
def test_a_metric_has_its_series_and_time(finding, series, at):
    row = ROWS[finding]
    found, when = _series_of(row, load_protocol(protocols()[row.table.protocol]))
    assert found == series
    assert when == pytest.approx(at)


def test_plasma_has_a_curve_with_the_band_in_its_unit(tmp_path):
    row = ROWS["pk_h_cmax_05"]
    plan = make_plan([row, replace(ROWS["pk_h_clearance"])], [DEFAULT])
    curves = curves_of(plan, tmp_path)
    assert list(curves) == [f"{DEFAULT}/pk_h_cmax_05"]
    curve = curves[f"{DEFAULT}/pk_h_cmax_05"]
    (values,) = curve["lines"].values()
    assert len(values) == len(curve["x"])
    assert (curve["low"], curve["high"]) == (130, 260)
    assert max(values) == pytest.approx(212, rel=0.02)


def test_protocols_that_have_not_run_have_no_curve(tmp_path):
    assert curves_of(make_plan([ROWS["nt_glu_10"]], [DEFAULT]), tmp_path) == {}
