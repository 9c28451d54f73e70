"""Hypotheses: each shipped one moves what it claims, two can be joined, and what moves nothing is refused."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import brian2 as b2
import numpy as np
import pytest
from rich.console import Console

from small import launch, small_model
from synketa.common.errors import ConfigurationError
from synketa.common.paths import models_folder
from synketa.common.units import HOUR
from synketa.experiment.expand import expand, notes_on_arms
from synketa.experiment.experiment import load_experiment
from synketa.experiment.overrides import open_shares
from synketa.model.card.terminal import show
from synketa.model.composite import Model, checked_hypothesis, load_hypothesis, load_model
from synketa.model.nmda_receptor import steady_block
from synketa.model.references import references
from synketa.model.signalling.integrator import integrate
from synketa.simulation.brian.network import _medium_text
from synketa.simulation.program_inputs import structure
from synketa.simulation.schedule import schedule, timeline

NAMES = sorted(path.stem for path in (models_folder() / "hypotheses").glob("*.toml"))
REQUIRED = {
    "disinhibition", "pv_led", "uniform_receptors", "pv_glun2a", "sst_glun2b", "glun2d", "direct", "hnk_ampa",
    "adenosine_brake_off", "mtor_independent", "vegf_gated", "opioid_gated", "pyramidal_only",
    "brake_by_suppression", "brake_off_target", "coincidence", "depletion",
}  # fmt: skip
TIMES = np.arange(0.0, 25 * HOUR, 300.0)


def model(name: str) -> Model:
    return load_model(overrides=load_hypothesis(name).overrides)


def shape(t: float) -> float:
    """Return the course of a dose of 10 mg/kg in mice, 1 at its peak."""
    x = max(t, 0.0) / 1200
    return x * math.exp(1 - x)


def after_dose(
    name: str, surge: float = 0.27, block: float = 0.35, made: float = 1.0, **arms: float
) -> dict[str, float]:
    """Return peaks and spines (24 h) of the cascade alone after a dose under a hypothesis."""
    cascade = model(name).cascade
    drives: dict[str, Any] = {
        "surge": lambda t: 1 + surge * shape(t),
        "resting": lambda t: 1 - block * shape(t),
        "drug_level": lambda t: 2e-3 * shape(t),
        "ketamine_given": lambda t: 2e-3 * made * shape(t),
    }
    given = {key: value for key, value in (drives | arms).items() if key in cascade.inputs}
    series = integrate(cascade, TIMES, given)
    return {key: float(series[key].max()) for key in ("drive", "bdnf", "mtorc1", "protein", "spines")}


DEFAULT = after_dose("disinhibition")


# ------------------------------------------------------------------------------------------ as data


def test_every_hypothesis_of_the_debate_is_there() -> None:
    assert set(NAMES) >= REQUIRED


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_hypothesis_is_whole(name: str) -> None:
    one = checked_hypothesis(name)
    assert one.sources
    assert all(references()[key].get("doi") for key in one.sources), "every paper has its DOI"
    words = one.contested.replace(",", " ").replace(":", " ").split()
    assert {word for word in words if word[-4:].isdigit() and "_" in word} <= set(references())
    assert bool(one.overrides) is (name != "disinhibition")
    assert one.forbids, "what forbids nothing claims nothing"
    console = Console(width=200, record=True, file=open("/dev/null", "w"))  # noqa: SIM115
    show(name, console)
    said = console.export_text()
    console.file.close()
    assert one.title in said
    assert all(path in said for path in one.overrides)
    assert one.forbids[0].says in said


@pytest.mark.parametrize("name", NAMES)
def test_what_it_forbids_is_a_finding(name: str) -> None:
    with (models_folder() / "evidence" / "findings.csv").open(encoding="utf-8") as file:
        known = {line["id"] for line in csv.DictReader(file)}
    assert {one.finding for one in load_hypothesis(name).forbids} - {""} <= known


@pytest.mark.parametrize("name", NAMES)
def test_an_experiment_takes_it_without_a_doubt(name: str) -> None:
    assert load_experiment("time_course", {"hypothesis": name}, seeds=1).implausible == ()


def test_the_default_is_the_model_itself() -> None:
    plain, named = load_experiment("quickstart"), load_experiment("quickstart", {"hypothesis": "disinhibition"})
    assert [run.hash for run in expand(named)] == [run.hash for run in expand(plain)]
    assert load_hypothesis("none") == load_hypothesis("disinhibition")


def test_pv_led_is_the_former_default() -> None:
    former = load_experiment("quickstart", {"model": "prefrontal_pv"})
    named = load_experiment("quickstart", {"hypothesis": "pv_led"})
    assert [run.hash for run in expand(named)] == [run.hash for run in expand(former)]


# ------------------------------------------------------------------------------------- two at once


def test_two_hypotheses_are_one() -> None:
    both = checked_hypothesis("direct+hnk_ampa")
    one, other = load_hypothesis("direct"), load_hypothesis("hnk_ampa")
    assert both.overrides == {**one.overrides, **other.overrides}
    assert set(both.sources) == {*one.sources, *other.sources}
    alone = [after_dose(name)["bdnf"] for name in ("direct", "hnk_ampa")]
    assert after_dose("direct+hnk_ampa")["bdnf"] > max(alone) + 0.5


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("direct+direct", 'got "direct+direct", want two names'),
        ("direct+", "want two names"),
        ("pv_glun2a+pv_led", "fraction_2CD: got 0.0 by pv_glun2a and 0.6 by pv_led, want hypotheses that agree"),
        ("direct+hnk_amp", 'did you mean "hnk_ampa"'),
        ("nonne", 'did you mean "none"'),
    ],
)
def test_names_that_do_not_join_are_refused(name: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        checked_hypothesis(name)
    assert said in str(caught.value)


# ----------------------------------------------------------------------------------------- own files


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "hypotheses").mkdir()
    load_hypothesis.cache_clear()
    yield tmp_path
    load_hypothesis.cache_clear()


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('set = { "cascade.depletion" = 0 }', "want values other than those of the model prefrontal"),
        ('set = { "cascade.tau_hnk" = "1 hour" }', "a term of its cascade is off while the parameter of its name is 0"),
        ("set = {}", "got nothing that is moved"),
        ('set = { "cascade.opioid_gte" = 1 }', 'did you mean "cascade.opioid_gate"'),
        ('set = { "cascade.opioid_gate" = 2 }', "want at most 1"),
        ('set = { "cascade.hnk_potentiation" = 1, "cascade.hnk_EC50" = "0 uM" }', "want more than 0"),
        ('model = "prefrontal_pw"', 'did you mean "prefrontal_pv"'),
        ('set = { "cascade.depletion" = 3 }\nforbids = ["spines"]', "forbids[0]"),
        ('set = { "cascade.depletion" = 3 }\nforbid = []', 'did you mean "forbids"'),
    ],
)
def test_a_wrong_file_is_one_fault(own: Path, table: str, said: str) -> None:
    text = f'name = "mine"\ntitle = "t"\nclaim = "c"\nsources = ["li_2010"]\n{table}\n'
    (own / "hypotheses/mine.toml").write_text(text)
    with pytest.raises(ConfigurationError) as caught:
        checked_hypothesis("mine", models=str(own))
    assert said in str(caught.value)
    assert len(caught.value.faults) == 1
    assert "mine.toml" in str(caught.value)


def test_a_source_has_to_be_in_the_bibliography(own: Path) -> None:
    text = 'name = "mine"\ntitle = "t"\nclaim = "c"\nsources = ["li_2010", "lee_2010"]\nset = { "cascade.depletion" = 3 }\n'
    (own / "hypotheses/mine.toml").write_text(text)
    with pytest.raises(ConfigurationError, match=r'sources\[1\]: got "lee_2010", want a key of references.bib'):
        checked_hypothesis("mine", models=str(own))


# ------------------------------------------------------------------------ what each moves: the cascade


def test_direct_needs_no_surge() -> None:
    assert after_dose("direct", surge=0.0) == pytest.approx(after_dose("direct"))
    assert after_dose("disinhibition", surge=0.0)["spines"] == pytest.approx(1.0, abs=1e-3)
    assert after_dose("direct", direct_cut=1.0)["spines"] == pytest.approx(1.0, abs=1e-3)
    assert after_dose("direct")["spines"] == pytest.approx(DEFAULT["spines"], abs=0.05)


def test_hydroxynorketamine_needs_neither_surge_nor_block() -> None:
    alone = after_dose("hnk_ampa", surge=0.0, block=0.0)
    assert alone["drive"] > 1.1
    assert alone["spines"] > 1.1
    assert after_dose("hnk_ampa", made=0.0)["spines"] == pytest.approx(1.0, abs=1e-3), "of a drug that is none"
    given = after_dose("hnk_ampa", surge=0.0, block=0.0, made=0.0, hnk_given=8e-3)
    assert given["drive"] > alone["drive"], "8 uM of it itself"


def test_rapamycin_stops_spines_by_mtorc1_only() -> None:
    assert after_dose("disinhibition", rapamycin_local=1.0)["spines"] == pytest.approx(1.0, abs=1e-3)
    left = after_dose("mtor_independent", rapamycin_local=1.0)
    assert left["mtorc1"] == pytest.approx(1.0, abs=0.01)
    assert left["spines"] - 1 > 0.6 * (after_dose("mtor_independent")["spines"] - 1)
    assert after_dose("mtor_independent")["spines"] == pytest.approx(DEFAULT["spines"], abs=0.05)


def test_vegf_at_its_baseline_is_enough_only_by_default() -> None:
    assert after_dose("vegf_gated")["spines"] > 1.1
    assert after_dose("vegf_gated", vegf_block=0.3)["protein"] == pytest.approx(1.0, abs=0.02)
    assert after_dose("disinhibition", vegf_block=0.3)["protein"] > 1.2


def test_an_opioid_antagonist_takes_the_drive() -> None:
    assert after_dose("opioid_gated") == pytest.approx(DEFAULT)
    assert after_dose("opioid_gated", opioid_antagonist=1.0)["drive"] == pytest.approx(1.0)
    assert 1.0 < after_dose("opioid_gated", opioid_antagonist=0.5)["drive"] < DEFAULT["drive"]


def test_the_brakes_remember() -> None:
    low = {name: after_dose(name, surge=0.27)["spines"] for name in ("brake_by_suppression", "brake_off_target")}
    assert low["brake_by_suppression"] == pytest.approx(DEFAULT["spines"], abs=0.02), "a surge engages neither"
    assert low["brake_off_target"] > 1.15
    assert after_dose("coincidence")["drive"] < DEFAULT["drive"]
    assert after_dose("depletion")["bdnf"] < DEFAULT["bdnf"]


def test_adenosine_holds_nothing_back() -> None:
    assert load_model().extracellular.adenosine_gain.value > 0
    assert model("adenosine_brake_off").extracellular.adenosine_gain.value == 0


# ----------------------------------------------------------------------- what each moves: the receptor


def blocked(name: str, population: str) -> float:
    """Return the share of the open synaptic NMDA conductance of a class that 1 uM of ketamine takes at -55 mV."""
    chosen = model(name)
    own, receptor = chosen.circuit.populations[population].parameters, chosen.receptor
    share = own["fraction_2CD"].value * own["share_2CD_cells"].value
    level = 1e-3 * own["exposure"].value
    ketamine = {"ketamine": chosen.drugs["ketamine"]}
    blocks = [
        float(steady_block(ketamine, {"ketamine": level}, receptor, pool, -0.055, 0.1)["ketamine"])
        for pool in ("2AB", "2CD")
    ]
    only = [load_model(overrides={f"circuit.populations.{population}.fraction_2CD": f}) for f in (0, 1)]
    opened = [open_shares(one, population, -0.055)["recurrent_NMDA_ratio"] for one in only]
    weights = [(1 - share) * opened[0], share * opened[1]]
    return sum(b * w for b, w in zip(blocks, weights, strict=True)) / sum(weights)


def test_selectivity_follows_the_subunits() -> None:
    default = {name: blocked("disinhibition", name) for name in ("PYR", "PV", "SST")}
    assert default["PV"] == default["SST"] > default["PYR"] + 0.05
    uniform = {name: blocked("uniform_receptors", name) for name in ("PYR", "PV", "SST")}
    assert uniform["PV"] == uniform["SST"] == pytest.approx(default["PYR"])
    assert blocked("pv_glun2a", "PV") == pytest.approx(default["PYR"])
    assert blocked("pv_glun2a", "SST") == default["SST"]
    assert blocked("sst_glun2b", "SST") == pytest.approx(default["PYR"])
    assert blocked("sst_glun2b", "PV") == default["PV"]
    assert blocked("glun2d", "SST") > default["SST"]


def test_of_glun2d_only_the_kind_changes() -> None:
    before, after = load_model(), model("glun2d")
    for name in ("PV", "SST"):
        for key in ("recurrent_NMDA_ratio", "background_NMDA_ratio"):
            charges = [
                one.circuit.populations[name].parameters[key].value * open_shares(one, name, -0.055)[key]
                for one in (before, after)
            ]
            assert charges[1] == pytest.approx(charges[0], rel=1e-3)


def test_the_drug_reaches_pyramidal_cells_only() -> None:
    assert blocked("pyramidal_only", "PYR") == blocked("disinhibition", "PYR")
    assert blocked("pyramidal_only", "PV") == blocked("pyramidal_only", "SST") == 0


# ------------------------------------------------------------------------------ terms that are off


def test_terms_that_are_off_are_nowhere() -> None:
    cascade = load_model().cascade
    assert cascade.mechanisms
    for name in cascade.idle:
        assert name not in cascade.text.equations
        assert name not in cascade.parameters
    assert not cascade.levels
    assert "cascade.surge_unheard" not in dict(load_model().parameters())


@pytest.mark.parametrize("name", sorted(load_model().cascade.mechanisms))
def test_a_term_at_next_to_nothing_does_nothing(name: str) -> None:
    cascade = load_model(overrides={f"cascade.{name}": 1e-9}).cascade
    drives = {"surge": lambda t: 1 + 0.27 * shape(t), "resting": lambda t: 1 - 0.35 * shape(t)}
    on, off = (integrate(one, TIMES, drives) for one in (cascade, load_model().cascade))
    for state in off:
        np.testing.assert_allclose(on[state], off[state], rtol=1e-4, atol=1e-6, err_msg=state)


def test_all_terms_together_are_one_system_for_brian2_as_well() -> None:
    names = load_model().cascade.mechanisms
    cascade = load_model(overrides={f"cascade.{name}": 0.5 for name in names}).cascade
    given = {"surge": 1.4, "resting": 0.6, "opioid_antagonist": 0.3, "ketamine_given": 2e-3, "hnk_given": 1e-3}
    b2.prefs.codegen.target = "numpy"
    equations = b2.Equations("acceleration : 1 (shared)") + b2.Equations(cascade.text.equations)
    group = b2.NeuronGroup(1, equations, method="euler", dt=1 * b2.ms, namespace={}, name="slow_side_with_terms")
    group.acceleration = 3600.0
    baselines = {name: cascade.inputs[name].baseline for name in cascade.system.inputs}
    for name, value in {**cascade.values(), **cascade.text.start, **baselines, **given}.items():
        setattr(group, name, b2.Quantity(value, dim=group.variables[name].dim))
    b2.Network(group).run(1 * b2.second, namespace={})
    alone = integrate(cascade, np.array([0.0, HOUR]), inputs=given)
    for name in (*cascade.states, "spines", "translation", "drive"):
        found = float(np.asarray(getattr(group, name))[0])
        assert found == pytest.approx(alone[name][-1], rel=5e-3, abs=2e-4), name


def test_levels_of_the_given_drug_reach_the_program() -> None:
    runs = {run.condition: run for run in expand(load_experiment("time_course", {"hypothesis": "hnk_ampa"}, seeds=1))}
    heard = {}
    for name in ("vehicle", "mouse_10mg"):
        table = schedule(runs[name], timeline(runs[name].protocol))
        heard[name] = table[:, -2:].max(axis=0)  # ketamine_given, hnk_given
    assert heard["vehicle"].tolist() == [0, 0]
    assert heard["mouse_10mg"] == pytest.approx([2e-3, 0.0], rel=0.02), "2 uM of free ketamine at its peak"


def test_a_program_reads_levels_with_their_unit() -> None:
    equations, step = _medium_text(structure(load_model(overrides={"cascade.hnk_potentiation": 0.5})))
    assert "dhnk_made/dt" in str(equations)
    assert re.search(r"^ketamine_given = schedule\(t/second, \d+\)\*mmolar$", step, re.MULTILINE)


@pytest.mark.acute
def test_a_network_hears_what_is_made_of_ketamine() -> None:
    hypothesis = small_model(cascade__hnk_potentiation=0.5)
    output = launch(hypothesis, seed=1, duration=0.1, extra={"medium.hnk_made": 0.5}, backend="numpy")
    assert output.arrays["slow.hnk_made"][0] == pytest.approx(0.5)


def test_an_arm_of_a_term_that_is_off_does_nothing() -> None:
    arm = {"conditions.mouse_10mg.interventions": [{"name": "opioid_antagonist", "level": 1}]}
    by_default = load_experiment("time_course", arm, seeds=1)
    gated = load_experiment("time_course", arm | {"hypothesis": "opioid_gated"}, seeds=1)
    plain = {run.condition: run for run in expand(load_experiment("time_course", seeds=1))}
    assert [run.hash for run in expand(by_default)] == [run.hash for run in plain.values()]
    raised = {run.condition: run.interventions for run in expand(gated)}
    assert [line.name for line in raised["mouse_10mg"]] == ["opioid_antagonist"]
    assert notes_on_arms(by_default) == [
        "mouse_10mg: opioid_antagonist does nothing here: cascade.opioid_gate, the term that it acts on, is off"
    ]
    assert notes_on_arms(gated) == []


def test_a_surface_under_an_ampa_antagonist_says_what_it_misses() -> None:
    arm = {"conditions.mouse_10mg.interventions": [{"name": "ampa_antagonist", "level": 0.3}]}
    assert notes_on_arms(load_experiment("time_course", arm, seeds=1)) == []
    (note,) = notes_on_arms(load_experiment("time_course", arm | {"engine": "surface"}, seeds=1))
    assert note.startswith("mouse_10mg: under an AMPA antagonist the surface exaggerates")
