"""Sweeps of uncertain inputs: axes that share a path, that move together, and NMDA charge that is held."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from synketa.common.errors import ConfigurationError
from synketa.execution.outputs import manifest_of
from synketa.experiment.expand import Resolver, expand
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.experiment.overrides import open_shares
from synketa.experiment.smoke import smoke

BOX = """
title = "t"
question = "q?"
reference = { condition = "control" }
[protocol]
measure = "2 s"
[conditions.control]
[conditions.ketamine]
clamp = { ketamine = "1 uM" }
[sweep]
method = "sobol"
points = 4
[axes.fraction]
set = ["circuit.populations.PV.fraction_2CD", "circuit.populations.SST.fraction_2CD"]
range = [0, 0.9]
recalibrate = true
[axes.M_mM]
set = "receptor.pools.2CD.M"
unit = "mM"
range = [8, 34]
recalibrate = true
"""
FACTOR = """
[axes.{name}]
factor = {paths}
range = [0.5, 2]
recalibrate = true
"""
HELD = """
[axes.held]
charge_of = ["PV", "SST"]
at = "-57 mV"
values = ["conductance", "charge"]
"""
NMDA = ("recurrent_NMDA_ratio", "background_NMDA_ratio", "g_tonic_NMDA")


@pytest.fixture
def load(tmp_path: Path) -> Callable[[str], Experiment]:
    def load(text: str) -> Experiment:
        (tmp_path / "box.toml").write_text(text)
        return load_experiment(tmp_path / "box.toml")

    return load


def _faults(load: Callable[[str], Experiment], text: str) -> dict[str, str]:
    with pytest.raises(ConfigurationError) as refused:
        load(text)
    return {fault.path: str(fault) for fault in refused.value.faults}


# ------------------------------------------------------------------------------------ charge held


def test_with_charge_held_fraction_and_magnesium_constant_take_no_open_conductance(
    load: Callable[[str], Experiment],
) -> None:
    experiment = load(BOX + HELD)
    runs = [run for run in expand(experiment) if run.condition == "ketamine"]
    compared = 0
    for run in runs:
        for name in ("PV", "SST"):
            before, after = (open_shares(model, name, -0.057) for model in (experiment.model, run.model))
            own = experiment.model.circuit.populations[name].parameters
            changed = run.model.circuit.populations[name].parameters
            for parameter in before:
                open_before, open_after = (
                    own[parameter].value * before[parameter],
                    changed[parameter].value * after[parameter],
                )
                if run.point["held"] == "charge":
                    assert open_after == pytest.approx(open_before, rel=1e-12)
                    compared += open_before > 0
                else:
                    assert changed[parameter].value == own[parameter].value
        for parameter in set(NMDA) & set(run.model.circuit.populations["PYR"].parameters):
            pyramidal = experiment.model.circuit.populations["PYR"].parameters[parameter].value
            assert run.model.circuit.populations["PYR"].parameters[parameter].value == pyramidal
        assert run.calibration_model is run.model
    assert compared >= 4 * 2 * 2, "every point, both populations, recurrent and background"


def test_charge_held_changes_nothing_at_the_models_own_values(load: Callable[[str], Experiment]) -> None:
    own = load(BOX).model
    fraction = own.circuit.populations["PV"].parameters["fraction_2CD"].value
    M = own.receptor.pools["2CD"].M.value
    assert own.circuit.populations["SST"].parameters["fraction_2CD"].value == fraction
    also = f"points = 4\nalso = [{{ fraction = {fraction!r}, M_mM = {M!r} }}]"
    experiment = load(BOX.replace("points = 4", also) + HELD)
    last = experiment.points()[-2:]
    assert [point["held"] for point in last] == ["conductance", "charge"]
    resolver = Resolver(experiment)
    hashes = {run.hash for point in last for run in resolver.runs("ketamine", point)}
    assert len(hashes) == 1


def test_a_factor_on_a_conductance_is_kept_when_charge_is_held(load: Callable[[str], Experiment]) -> None:
    path = "circuit.populations.PV.recurrent_NMDA_ratio"
    experiment = load(BOX + FACTOR.format(name="nmda", paths=[path]) + HELD)
    own = experiment.model.circuit.populations["PV"].parameters["recurrent_NMDA_ratio"].value
    share = open_shares(experiment.model, "PV", -0.057)["recurrent_NMDA_ratio"]
    resolver = Resolver(experiment)
    for point in experiment.points():
        run = next(resolver.runs("control", point))
        ratio = run.model.circuit.populations["PV"].parameters["recurrent_NMDA_ratio"].value
        if point["held"] == "charge":
            after = open_shares(run.model, "PV", -0.057)["recurrent_NMDA_ratio"]
            assert ratio * after == pytest.approx(own * share * float(point["nmda"]), rel=1e-12)
        else:
            assert ratio == pytest.approx(own * float(point["nmda"]), rel=1e-12)


def test_open_shares_follow_magnesium_and_subunits(load: Callable[[str], Experiment]) -> None:
    model = load(BOX).model
    assert open_shares(model, "PYR", 0.0)["recurrent_NMDA_ratio"] == pytest.approx(3.9 / 4.9)
    share = model.circuit.populations["PV"].parameters["fraction_2CD"].value
    M = model.receptor.pools["2CD"].M.value
    mixed = (1 - share) * 3.9 / 4.9 + share * M / (M + 1)
    assert open_shares(model, "PV", 0.0)["recurrent_NMDA_ratio"] == pytest.approx(mixed)


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        ('at = "-57 mV"\n', "", "axes.held.at", "a membrane potential"),
        ('"charge"]', '"charg"]', "axes.held.values", 'did you mean "charge"'),
        ('["PV", "SST"]', '["PV", "SSt"]', "axes.held.charge_of", 'did you mean "SST"'),
        ('charge_of = ["PV", "SST"]\n', 'set = "receptor.Mg"\nrecalibrate = true\n', "axes.held.at", "charge_of"),
        ('at = "-57 mV"\n', 'at = "-57 mV"\nrecalibrate = true\n', "axes.held.recalibrate", "charge is held in both"),
        ('at = "-57 mV"\n', 'at = "57 nS"\n', "axes.held.at", "a voltage"),
    ],
)
def test_an_axis_that_holds_charge_is_checked(
    load: Callable[[str], Experiment], old: str, new: str, key: str, words: str
) -> None:
    assert old in HELD
    faults = _faults(load, BOX + HELD.replace(old, new))
    assert words in faults[key]


# -------------------------------------------------------------------------- paths of several axes


def test_factors_of_several_axes_on_one_path_multiply(load: Callable[[str], Experiment]) -> None:
    paths = ["circuit.populations.PV.G_pool"]
    experiment = load(BOX + FACTOR.format(name="a", paths=paths) + FACTOR.format(name="b", paths=paths))
    own = experiment.model.circuit.populations["PV"].parameters["G_pool"].value
    for run in expand(experiment):
        wanted = own * float(run.point["a"]) * float(run.point["b"])
        assert run.model.circuit.populations["PV"].parameters["G_pool"].value == pytest.approx(wanted, rel=1e-12)


def test_two_axes_may_not_set_one_path(load: Callable[[str], Experiment]) -> None:
    again = '[axes.again]\nset = "receptor.pools.2CD.M"\nunit = "mM"\nrange = [8, 34]\nrecalibrate = true\n'
    assert "which axis M_mM changes" in _faults(load, BOX + again)["axes.again"]
    factors = FACTOR.format(name="a", paths=["receptor.Mg"]) + FACTOR.format(name="b", paths=["receptor.Mg"])
    mixed = BOX + "".join(factors.rsplit("recalibrate = true", 1)[0]) + "recalibrate = false\n"
    assert "both recalibrate" in _faults(load, mixed)["axes.b"]


ALONG = """
[axes.SST_nS]
set = "circuit.connections.SST_PYR.weight"
along = { "circuit.connections.PV_PYR.weight" = [2.4, 1.4] }
unit = "nS"
range = [1.4, 2.8]
recalibrate = true
"""


def test_a_path_moves_along_with_an_axis(load: Callable[[str], Experiment]) -> None:
    for run in expand(load(BOX + ALONG)):
        connections = run.model.circuit.connections
        own, along = (connections[name].weight.value for name in ("SST_PYR", "PV_PYR"))
        assert own == pytest.approx(float(run.point["SST_nS"]) * 1e-9)
        assert along == pytest.approx(2.4e-9 - (own - 1.4e-9) / 1.4, rel=1e-6)
    assert "axes.SST_nS.along" in _faults(load, BOX + ALONG.replace("[2.4, 1.4]", "[2.4]"))
    without = BOX + ALONG.replace("set = ", "factor = ")
    assert "set and range" in _faults(load, without)["axes.SST_nS.along"]
    values = ALONG.replace("range = [1.4, 2.8]", "values = [1.4, 2.8]")
    assert "set and range" in _faults(load, '[sweep]\nmethod = "grid"\n' + values)["axes.SST_nS.along"]


# ------------------------------------------------------------------------- points beside samples


def test_points_beside_the_samples_come_last_and_change_no_sample(load: Callable[[str], Experiment]) -> None:
    also = BOX.replace("points = 4", "points = 4\nalso = [{ fraction = 0.6, M_mM = 34 }]")
    experiment = load(also)
    assert experiment.points() == [*load(BOX).points(), {"fraction": 0.6, "M_mM": 34.0}]
    assert smoke(experiment).points() == smoke(load(BOX)).points()
    axes = manifest_of(experiment)["axes"]
    assert axes["M_mM"]["range"] == [8, 34]
    missing = _faults(load, also.replace(", M_mM = 34", ""))
    assert "a number for each axis that has a range: M_mM, fraction" in missing["sweep.also[0]"]
    assert "a list of points" in _faults(load, also.replace("M_mM = 34", 'M_mM = "34 mM"'))["sweep.also"]


def test_how_often_needs_a_sample(load: Callable[[str], Experiment]) -> None:
    line = '[[expect]]\nmetric = "rate_PYR"\ncondition = "ketamine"\ncontrast = "exceeds"\nlow = 0.5\nwords = "often"\n'
    assert load(BOX + line).expectations()[0]["contrast"] == "exceeds"
    grid = BOX.replace('[sweep]\nmethod = "sobol"\npoints = 4\n', "").replace("range = ", "values = ")
    assert "a sample" in _faults(load, grid + line)["expect[0].contrast"]
