"""A run from its timeline to its result."""

from __future__ import annotations

import json

import numpy as np
import pytest

from small import SIZES
from synketa.analysis.metrics import measured
from synketa.execution.cost import needs
from synketa.execution.planning import survey
from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment
from synketa.results.result_file import write_result
from synketa.simulation.schedule import Timeline, timeline
from synketa.simulation.simulate import simulate

SMALL = {f"circuit.populations.{name}.size": size for name, size in SIZES.items()}
COURSE = {**SMALL, "protocol.warm_up": "1 s", "numerics.acceleration": 1000, "numerics.acceleration_in_windows": 600}


def runs_of(name, overrides, **options):
    return {run.condition: run for run in expand(load_experiment(name, set={**SMALL, **overrides}, **options))}


@pytest.fixture(scope="module")
def course():
    runs = runs_of("quickstart", COURSE)
    return {name: simulate(run) for name, run in runs.items()}


def test_the_clock_of_a_clamp_is_one_piece():
    run = runs_of("disinhibition", {"protocol.warm_up": "2 s", "protocol.measure": "3 s"}, seeds=1)["ketamine"]
    clock = timeline(run.protocol)
    assert clock.network.tolist() == [0.0, 5.0]
    assert clock.slow_time(2.0) == pytest.approx(0.0)
    assert clock.network_time(run.protocol.stop) == pytest.approx(5.0)


def test_the_clock_of_a_course_stands_still_while_the_network_settles():
    clock = timeline(runs_of("quickstart", COURSE)["saline"].protocol)
    assert clock.slow_time(0.5) == clock.slow_time(1.0) == -600.0
    assert clock.network_time(-600.0) == pytest.approx(1.0)
    assert clock.network_time(0.0) == pytest.approx(2.0)  # a window of 10 min at 600 times
    assert np.all(np.diff(clock.network) > 0)


@pytest.mark.parametrize("moment", [-600.0, -1.0, 0.0, 2099.0, 2100.0, 5000.0, 7500.0])
def test_slow_time_and_network_time_invert_each_other(moment):
    clock = timeline(runs_of("quickstart", COURSE)["saline"].protocol)
    assert clock.slow_time(clock.network_time(moment)) == pytest.approx(moment, abs=1e-6)


def test_a_file_is_as_large_as_predicted(course, tmp_path):
    runs = runs_of("quickstart", COURSE)
    experiment = load_experiment("quickstart", set=COURSE)
    predicted = needs(experiment, survey(experiment).runs).megabytes
    for name, result in course.items():
        write_result(measured(result), tmp_path / f"{runs[name].hash}.h5")
    measured_size = sum(path.stat().st_size for path in tmp_path.iterdir()) / 1e6
    assert 0.75 < measured_size / predicted < 1.33


def test_both_arms_are_identical_until_the_drug_arrives(course):
    for name in SIZES:
        (t, i), (u, j) = (course[arm].spikes[name] for arm in ("saline", "man"))
        before = course["saline"].window("before").sim_stop
        assert np.array_equal(t[t < before], u[u < before])
        assert np.array_equal(i[t < before], j[u < before])
    assert not np.array_equal(course["saline"].spikes["PYR"][0], course["man"].spikes["PYR"][0])


def test_drug_levels_on_the_slow_axis_are_the_closed_form(course):
    from synketa.model.pharmacokinetics import administer

    run = runs_of("quickstart", COURSE)["man"]
    slow = course["man"].slow
    expected = administer(run.model.pharmacokinetics["adult_venous"], run.doses, slow["time"], run.body_mass)
    for drug in ("ketamine", "norketamine", "hydroxynorketamine"):
        assert np.allclose(slow[f"free_brain_{drug}"], expected.free_brain[drug] * 1e3)
    assert np.allclose(slow["plasma_ketamine"], expected.plasma_mass["ketamine"] * 1e6)
    assert slow["plasma_ketamine"].max() == pytest.approx(212.0, rel=0.02)


def test_block_follows_the_drug_and_only_existing_pools_are_reported(course):
    slow = course["man"].slow
    assert "block_PYR_2CD" not in slow
    for name in ("block_PYR_2AB", "block_PV_2CD", "block_SST_2CD"):
        assert slow[name][slow["time"] < -30].max() == 0
        assert 20 * 60 < slow["time"][np.argmax(slow[name])] < 60 * 60
    assert slow["block_SST_2CD"].max() > 1.5 * slow["block_SST_2AB"].max()


def test_spikes_and_lfp_are_kept_inside_the_windows_only(course):
    result = course["man"]
    for times in (result.spikes["PYR"][0], result.lfp["time"]):
        inside = np.zeros(times.shape, bool)
        for window in result.windows:
            inside |= (times >= window.sim_start) & (times < window.sim_stop)
        assert inside.all()
        assert times.size > 100


def test_the_result_says_where_it_comes_from(course):
    attributes = course["man"].attributes
    assert json.loads(attributes["resolved"])["seed"] == 1
    assert attributes["compiler"]
    assert attributes["versions"]["brian2"]
    assert "commit" in attributes
    assert attributes["hash"] == runs_of("quickstart", COURSE)["man"].hash


def test_a_seed_gives_the_same_result_twice():
    run = runs_of("disinhibition", {"protocol.warm_up": "0.5 s", "protocol.measure": "1 s"}, seeds=1)["ketamine"]
    one, two = simulate(run), simulate(run)
    assert np.array_equal(one.spikes["PYR"][0], two.spikes["PYR"][0])
    assert np.array_equal(one.lfp["signal"], two.lfp["signal"])


#: Short time constants, so that real time is affordable; the clamp starts at slow time 0.
_FAST_SLOWS = {
    "extracellular.tau_dialysate": "60 s", "extracellular.tau_adenosine": "60 s", "protocol.start": "-4 s",
    "extracellular.tau_glutamine": "60 s", "extracellular.tau_GABA_tissue": "60 s",
    "protocol.stop": "120 s", "protocol.windows": {"late": "100-120 s"}, "protocol.warm_up": "1 s",
    "conditions.man.doses": [], "conditions.man.clamp": [{"drug": "ketamine", "concentration": "1 uM", "start": "0 s"}],
    "numerics.block_acceleration": 120, "expect": [], "allow_implausible": ["extracellular.tau_GABA_tissue"],
}  # fmt: skip


@pytest.fixture(scope="module")
def clocks():
    """One time course at real time and at 4 times: same slow axis, other network samples."""
    results = {}
    for speed in (1, 4):
        numerics = {"numerics.acceleration": speed, "numerics.acceleration_in_windows": speed}
        results[speed] = simulate(runs_of("quickstart", {**_FAST_SLOWS, **numerics})["man"])
    return results


def test_a_clamp_is_a_step_and_nothing_happens_before_it(clocks):
    for result in clocks.values():
        slow = result.slow
        before = slow["time"] < -0.2
        assert slow["block_PYR_2AB"][before].max() == 0.0
        assert slow["free_brain_ketamine"][before].max() == 0.0
        assert slow["free_brain_ketamine"][slow["time"] > 0].min() == pytest.approx(1.0)


@pytest.mark.parametrize(
    "name",
    ["glutamate_dialysate", "glutamate_cycling", "gaba_tissue", "adenosine", "free_brain_ketamine", "block_SST_2CD"],
)
def test_an_accelerated_variable_agrees_with_real_time(clocks, name):
    """The same course on both clocks; what remains is the network's sampling noise and the lag of the network."""
    real, fast = (clocks[speed].slow for speed in (1, 4))
    grid = np.linspace(10.0, 119.0, 30)
    one = np.interp(grid, real["time"], real[name])
    other = np.interp(grid, fast["time"], fast[name])
    scale = max(abs(one - 1.0).max(), abs(one).max() if name.startswith(("free", "block")) else 0.0)
    assert abs(one - other).mean() < 0.15 * scale, name


def test_a_timeline_without_windows_or_warm_up():
    clock = Timeline(np.array([0.0, 2.0]), np.array([0.0, 4.0]), np.array([2.0]))
    assert clock.network_time(2.0) == 1.0
