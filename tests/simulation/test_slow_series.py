"""The slow side inside the network run: the same equations as offline, arms in place, spines act back."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from small import SIZES, launch, same_spikes, small_model
from synketa.common.units import DAY, HOUR
from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment
from synketa.experiment.run import Run
from synketa.model.signalling.integrator import integrate
from synketa.results.result import Result
from synketa.simulation.program_inputs import channels
from synketa.simulation.readouts import cascade_series
from synketa.simulation.schedule import schedule, timeline
from synketa.simulation.simulate import launch_network, simulate

#: A day in eighteen seconds of network time, in the model with the larger surge.
FAST = {
    "model": "prefrontal_pv",
    **{f"circuit.populations.{name}.size": size for name, size in SIZES.items()},
    "numerics.acceleration": [["3 h", 900], ["24 h", 20000]], "numerics.acceleration_in_windows": 900,
    "protocol.warm_up": "1 s", "protocol.stop": "24.2 h", "expect": [],
}  # fmt: skip


def runs(name: str, **overrides: Any) -> dict[str, Run]:
    return {run.condition: run for run in expand(load_experiment(name, set=FAST | overrides, seeds=1))}


@pytest.fixture(scope="module")
def arms() -> dict[str, Result]:
    wanted = ("saline", "ketamine", "NBQX", "anti_BDNF", "tonic_GABA", "A1_antagonist", "without_direct_route")
    return {name: simulate(run) for name, run in runs("arms").items() if name in wanted}


def value(result: Result, metric: str) -> float:
    return float(next(number for name, number, _ in result.attributes["readouts"] if name == metric))


def test_the_network_run_integrates_what_the_offline_integrator_does() -> None:
    run = runs("arms")["ketamine"]
    _, clock, output = launch_network(run)
    online, cascade = cascade_series(run, output, clock), run.model.cascade
    offline = integrate(cascade, online["time"], {name: online[name] for name in cascade.system.inputs})
    for name in ("mtorc1", "protein", "spines", "p_eef2", "inhibition_gain"):
        excess = np.abs(offline[name] - offline[name][0]).max()
        assert np.abs(offline[name] - online[name]).max() < 0.05 * excess + 1e-3, name


def test_saline_stays_at_its_baseline_and_a_dose_makes_spines(arms: dict[str, Result]) -> None:
    assert value(arms["saline"], "spines_24h") == pytest.approx(1.0, abs=0.05)
    assert value(arms["ketamine"], "p_mtor_peak") > 1.4
    assert value(arms["ketamine"], "spines_24h") > value(arms["saline"], "spines_24h") + 0.05


def test_arms_act_where_they_should(arms: dict[str, Result]) -> None:
    slow = {name: result.slow for name, result in arms.items()}
    mean: dict[str, dict[str, float]] = {}
    for name, one in slow.items():
        during = (one["time"] > 0) & (one["time"] < HOUR)
        mean[name] = {key: float(series[during].mean()) for key, series in one.items()}
    assert mean["anti_BDNF"]["bdnf"] < 1.05 < 1.2 < mean["ketamine"]["bdnf"]
    assert mean["anti_BDNF"]["ampa_throughput"] == pytest.approx(mean["ketamine"]["ampa_throughput"], rel=0.05)
    assert mean["NBQX"]["ampa_throughput"] < 0.95 * mean["ketamine"]["ampa_throughput"]
    assert mean["tonic_GABA"]["pyr_rate"] < mean["ketamine"]["pyr_rate"]
    assert mean["A1_antagonist"]["ampa_throughput"] > mean["ketamine"]["ampa_throughput"]
    assert mean["without_direct_route"]["p_eef2"] > mean["ketamine"]["p_eef2"]


def test_every_state_and_reading_is_stored_and_small(arms: dict[str, Result]) -> None:
    cascade = load_experiment("arms").model.cascade
    assert {*cascade.states, *cascade.recorded} <= set(arms["ketamine"].slow)
    assert arms["ketamine"].slow["time"].size <= 2400
    assert arms["ketamine"].slow["time"][-1] > DAY


def test_the_run_states_the_error_of_its_clock(arms: dict[str, Result]) -> None:
    assert value(arms["ketamine"], "bridge_error_spines") > 0
    assert value(arms["ketamine"], "bridge_error") >= value(arms["ketamine"], "bridge_error_mtor")
    for one in arms.values():
        assert 0 <= value(one, "bridge_error_mtor_fold") < 0.5


def test_the_resting_cascade_leaves_the_network_alone_and_outputs_reach_it() -> None:
    plain = launch(small_model())
    assert same_spikes(plain, launch(small_model(cascade__spine_feedback=0)))
    fed = launch(small_model(), extra={"medium.transient": 2.0, "medium.stable": 2.0})
    assert not same_spikes(plain, fed)
    scaled = launch(small_model(), extra={"medium.inhibition_gain": 1.5})
    assert scaled.arrays["PYR.counted"].sum() < plain.arrays["PYR.counted"].sum()
    states = [name for name in small_model().cascade.states if not name.startswith("_")]
    for name in states:
        assert np.ptp(plain.arrays[f"slow.{name}"]) == 0.0, name


def test_the_cascade_hears_what_was_administered_not_what_the_body_makes_of_it() -> None:
    """The level of a drug acts off target: that of the doses, whatever the other drugs are called."""
    condition = {
        "title": "Two drugs",
        "doses": [{"drug": "ketamine", "route": "iv", "start": "0 min", "duration": "40 min", "amount": "0.5 mg/kg"}],
    }
    condition |= {"clamp": {"memantine": "1 uM"}}
    changes = {"pharmacokinetics": "kamp_refit_2020", "conditions.both": condition}
    slow = {"numerics.acceleration": 900, "protocol.stop": "12 h"}
    run = runs("time_course", **changes, **slow)["both"]
    clock = timeline(run.protocol)
    table = schedule(run, clock)
    column = {name: table[:, 1 + place] for place, name in enumerate(channels(run.model, len(run.drugs)))}
    assert run.drugs == ("ketamine", "memantine", "norketamine")
    assert column["level_3"].max() > 0
    assert np.array_equal(column["administered"], column["level_1"] + column["level_2"])
