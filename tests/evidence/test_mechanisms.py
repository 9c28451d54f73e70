"""A mechanism that is taken away takes the findings with it that rest on it."""

import numpy as np
import pytest

from synketa.evidence.findings.rows import shipped_rows
from synketa.evidence.quantities import evaluate
from synketa.evidence.verdicts import judged
from synketa.evidence.verdicts.classes import Classified
from synketa.model.composite import load_model
from synketa.model.signalling.integrator import integrate
from synketa.model.signalling.readouts import readouts

ROWS = {row.id: row for row in shipped_rows()}
KIND = Classified("predicted", "")


def verdicts(names, **overrides):
    model = load_model("prefrontal", overrides)
    return {name: judged("none", ROWS[name], KIND, evaluate(ROWS[name].call, model)).verdict for name in names}


def test_without_competition_of_magnesium_what_rests_on_it_is_missed():
    resting = ["rec_ket_2a_mg1", "rec_ket_2b_mg1"]
    free = ["rec_ket_2a_mg0", "rec_ket_2b_mg0", "rec_ket_2c_mg0", "rec_ket_2d_mg0"]
    assert set(verdicts([*resting, *free]).values()) == {"met"}
    without = verdicts([*resting, *free], **{"receptor.Mg_competition": 0})
    assert {without[name] for name in resting} == {"missed"}
    assert {without[name] for name in free} == {"met"}


def after_a_surge(**parameters):
    """Return the read-outs of the cascade alone after a surge as large as that of 10 mg/kg."""
    cascade = load_model().cascade
    times = np.linspace(-3600, 25 * 3600, 3000)
    surge = 1 + 0.21 * np.exp(-0.5 * ((times - 1500) / 1200) ** 2)
    series = integrate(cascade, times, {"surge": surge}, parameters=parameters)
    return {metric: value for metric, value, _ in readouts(cascade, series, 0.0, parameters or None)}


@pytest.mark.parametrize("finding", ["sig_mtor_peak", "sig_synprot_24h", "spine_density_24h"])
def test_without_mtor_what_rests_on_it_is_missed(finding):
    row = ROWS[finding]
    with_it, without = after_a_surge(), after_a_surge(mtorc1_gain=0.0)
    metric = row.table.observable
    assert judged("none", row, KIND, {1: with_it[metric]}).verdict == "met"
    assert judged("none", row, KIND, {1: without[metric]}).verdict == "missed"
