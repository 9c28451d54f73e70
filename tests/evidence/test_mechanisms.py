"""A mechanism that is taken away takes the findings with it that rest on it."""

from dataclasses import replace

import numpy as np
import pytest

from synketa import load_experiment, run
from synketa.analysis.summary import read_runs
from synketa.evidence.findings.rows import shipped_rows
from synketa.evidence.quantities import combined_value, evaluate
from synketa.evidence.running import predictions
from synketa.evidence.running.protocols import protocols
from synketa.evidence.verdicts import judged
from synketa.evidence.verdicts.classes import Classified
from synketa.model.composite import load_model
from synketa.model.signalling.integrator import integrate
from synketa.model.signalling.readouts import readouts
from synketa.results.manifest import read_manifest

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


# ------------------------------------------------------------------------------- one step of the cascade at a time

SIGNALLING = ("sig_mtor_peak", "sig_synprot_24h", "spine_density_24h", "sig_eef2_30min")


def cells(parameters, **inputs):
    """Return the verdicts on rows of signalling after a surge with ketamine at rest, and the read-outs."""
    cascade = load_model().cascade
    times = np.linspace(-3600, 25 * 3600, 1500)
    course = np.exp(-0.5 * ((times - 1500) / 1200) ** 2)
    drives = {"surge": 1 + 0.21 * course, "resting": 1 - 0.25 * course, **inputs}
    series = integrate(cascade, times, drives, parameters=parameters)
    values = {metric: value for metric, value, _ in readouts(cascade, series, 0.0, parameters or None)}
    verdicts = {
        name: judged("none", ROWS[name], KIND, {1: values[ROWS[name].table.observable]}).verdict for name in SIGNALLING
    }
    return verdicts, values


@pytest.mark.parametrize(
    ("step", "missed"),
    [
        ("bdnf_gain", {"sig_synprot_24h", "spine_density_24h"}),
        ("trkb_gain", {"sig_synprot_24h", "spine_density_24h"}),
        ("mtorc1_gain", {"sig_mtor_peak", "sig_synprot_24h", "spine_density_24h"}),
        ("p70s6k_gain", {"sig_synprot_24h", "spine_density_24h"}),
        ("translation_gain", {"sig_synprot_24h", "spine_density_24h"}),
        ("formation_gain", {"spine_density_24h"}),
    ],
)
def test_without_a_step_what_lies_behind_it_is_missed_and_what_lies_before_it_is_met(step, missed):
    assert set(cells({})[0].values()) == {"met"}
    without = cells({step: 0.0})[0]
    assert {name for name, verdict in without.items() if verdict == "missed"} == missed


def test_without_ampa_receptors_no_surge_passes_and_what_rests_on_it_is_missed():
    """The surge is the throughput of AMPA receptors. What p-mTOR still does is a rebound hours later, a sixth as large."""
    times = np.linspace(-3600, 25 * 3600, 1500)
    course = np.exp(-0.5 * ((times - 1500) / 1200) ** 2)
    half = {"surge": (1 + 0.21 * course) * (1 - 0.5 * course)}
    none = {"surge": (1 + 0.21 * course) * (1 - course)}
    whole = cells({})[1]["p_mtor_peak"]
    for throughput in (half, none):
        verdicts, values = cells({}, **throughput)
        assert {name for name, one in verdicts.items() if one == "missed"} == {"sig_synprot_24h", "spine_density_24h"}
        assert values["p_mtor_peak"] - 1 < 0.25 * (whole - 1)


@pytest.mark.acute
def test_without_the_pathway_through_sst_cells_pyramidal_cells_do_not_fire_more(tmp_path):
    """A drug that does not reach SST cells disinhibits no more: what rests on that is missed."""
    spared = {"clamp": {"ketamine": "1 uM"}, "set": {"circuit.populations.SST.exposure": 0}, "recalibrate": False}
    whole = load_experiment(protocols()["acute_levels"]).raw["conditions"]
    chosen = {name: whole[name] for name in ("control", "ketamine_1uM")}
    changes = {"conditions": {**chosen, "SST_spared": spared}, "protocol.measure": "10 s"}
    experiment = load_experiment(protocols()["acute_levels"], changes, seeds=2)
    folder = run(experiment, tmp_path, say=lambda _: None).folder
    manifest = read_manifest(folder)
    table = read_runs(folder, manifest).table
    for finding in ("net_pyr_rate_ratio", "cell_1uM_sepsc", "net_pyr_fraction_up"):
        row = ROWS[finding]
        for condition, verdict in (("ketamine_1uM", "met"), ("SST_spared", "missed")):
            own = replace(row, table=row.table.model_copy(update={"condition": condition}))
            mean = float(np.mean([*predictions(own, table, manifest, experiment.model).values()]))
            assert judged("none", own, KIND, mean).verdict == verdict, (finding, condition, mean)


def test_eef2_is_missed_when_both_routes_to_its_kinase_are_gone_and_weaker_with_one():
    """Block at rest, and p70S6K behind mTORC1; the sign that the gate asks for stays while one of them is left."""
    whole = cells({})[1]["p_eef2_30min"]
    for one in ({"resting": 1.0}, {"direct_cut": 1.0}, {"s6k_eef2k_cut": 1.0}):
        verdicts, values = cells({}, **one)
        assert whole + 0.04 < values["p_eef2_30min"] < 0.98
        assert verdicts["sig_eef2_30min"] == "met"
    assert cells({}, direct_cut=1.0, s6k_eef2k_cut=1.0)[0]["sig_eef2_30min"] == "missed"


@pytest.mark.parametrize(
    ("finding", "arm"),
    [("sig_rapamycin_block", "rapamycin_local"), ("sig_bdnf_release_block", "LVDCC_block"), ("sig_vegf", "vegf_block"),
     ("sig_met_met", "val66met")],
)  # fmt: skip
def test_an_arm_that_does_nothing_leaves_the_effect_and_its_finding_is_missed(finding, arm):
    row = ROWS[finding]
    metric = row.table.observable
    whole = cells({})[1][metric] - 1
    for level, verdict in ((1.0, "met"), (0.0, "missed")):
        left = (cells({}, **{arm: level})[1][metric] - 1) / whole
        assert judged("none", row, KIND, {1: left}).verdict == verdict, left


@pytest.mark.parametrize(
    ("change", "missed"),
    [
        ({"receptor.voltage_dependence": 0}, {"rec_mem_2a_mg_shift", "rec_mem_2d_mg_shift"}),
        ({"drugs.ketamine.k_leak": "1 /s"}, {"rec_trap_ket"}),
        ({"drugs.lanicemine.k_leak": "1 /s"}, {"rec_trap_lan"}),
    ],
)
def test_without_voltage_or_trapping_what_rests_on_it_is_missed(change, missed):
    names = [row.id for row in ROWS.values() if row.is_quick and row.finding.is_judged and not row.table.gate]
    before, after = verdicts(names), verdicts(names, **change)
    assert {name for name in names if (before[name], after[name]) == ("met", "missed")} == missed & set(names)


def test_without_adenosine_evoked_release_is_not_lowered():
    values = {"adenosine": 2.0}
    assert combined_value("evoked_release", load_model(), values) < 0.9
    none = load_model("prefrontal", {"extracellular.adenosine_gain": 0})
    assert combined_value("evoked_release", none, values) == 1.0
