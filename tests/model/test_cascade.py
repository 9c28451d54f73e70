"""The slow side alone: baseline, bounds, directions, order of convergence, read-outs, and Brian2's own opinion."""

from __future__ import annotations

import itertools
import math
from typing import Any

import brian2 as b2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from synketa.common.errors import ConfigurationError
from synketa.common.toml_files import read_toml
from synketa.common.units import DAY, HOUR
from synketa.model.composite import load_model, models_folder
from synketa.model.references import references
from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.compiler import parse_expression
from synketa.model.signalling.integrator import Pulse, Steps, integrate
from synketa.model.signalling.readouts import readouts, turnover

CASCADE = load_model().cascade
RAW = read_toml(models_folder() / "cascades" / "synaptogenesis.toml")
IMAGING = {"imaging": Pulse(0.0)}


def grid(days: float) -> np.ndarray[Any, np.dtype[np.float64]]:
    return np.unique(
        np.concatenate([np.arange(0, min(days * DAY, 8 * HOUR), 300.0), np.arange(0, days * DAY + 1, HOUR)])
    )


def surge(size: float = 0.35, lasting: float = 2400.0, resting: float = 0.65) -> dict[str, Any]:
    """What a sub-anaesthetic dose does: throughput up, resting current down, both for `lasting` s."""

    def shape(t: float) -> float:
        x = max(t, 0.0) / (lasting / 2)
        return x * math.exp(1 - x)

    return {"surge": lambda t: 1 + size * shape(t), "resting": lambda t: 1 - (1 - resting) * shape(t)}


def run(days: float = 1.0, drives: dict[str, Any] | None = None, arm: dict[str, Any] | None = None, **more: Any) -> Any:
    return integrate(CASCADE, grid(days), (drives or surge()) | IMAGING | (arm or {}), **more)


def changed(**tables: Any) -> dict[str, Any]:
    """Return the file's table with some entries replaced (dots as ``__``)."""
    raw: dict[str, Any] = {**RAW, **{part: dict(RAW[part]) for part in ("text", "parameters", "limits")}}
    for path, value in tables.items():
        part, _, name = path.partition("__")
        raw[part][name] = value
    return raw


DOSED = run(14.0)
VEHICLE = run(14.0, {"surge": 1.0})


def test_every_source_is_known() -> None:
    keys = references()
    for name, parameter in CASCADE.parameters.items():
        if parameter.status == "published":
            assert set(parameter.source.split(", ")) <= set(keys), name
        for word in parameter.source.replace("(", " ").replace(")", " ").replace(",", " ").split():
            if word[-4:].isdigit() and "_" in word:
                assert word in keys, name
        if parameter.range is not None:
            assert parameter.range[0] <= parameter.value <= parameter.range[1], name


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_baseline_is_a_fixed_point_of_any_draw(data: st.DataObject) -> None:
    drawn = {}
    for name, parameter in CASCADE.parameters.items():
        low, high = parameter.range or (parameter.value / 3, parameter.value * 3)
        drawn[name] = data.draw(st.floats(low, high), label=name)
    series = integrate(CASCADE, np.array([0.0, DAY, 14 * DAY]), parameters=drawn)
    for name in CASCADE.states:
        assert series[name] == pytest.approx(np.full(3, CASCADE.text.start[name]), abs=1e-12), name
    for name in ("spines", "protein", "translation", "spine_AMPA_factor"):
        assert series[name] == pytest.approx(np.ones(3), abs=1e-12)


@settings(max_examples=25, deadline=None)
@given(
    level=st.floats(0, 4),
    resting=st.floats(0, 1),
    rate=st.floats(0.2, 5),
    stop=st.floats(600, 12 * HOUR),
    arms=st.lists(st.sampled_from(CASCADE.arms), max_size=3, unique=True),
    switch=st.sampled_from(["brake_by_suppression", "brake_off_target", "adaptation", "depletion", "coincidence"]),
)
def test_whatever_happens_states_stay_bounded(
    level: float, resting: float, rate: float, stop: float, arms: list[str], switch: str
) -> None:
    given_arms = {name: Pulse(600.0, stop) for name in arms if CASCADE.inputs[name].kind == "cascade"}
    pulse: dict[str, Any] = {
        "surge": lambda t: level if t < stop else 1.0,
        "resting": lambda t: resting if t < stop else 1.0,
        "pyr_rate": lambda t: rate if t < stop else 1.0,
        "drug_level": lambda t: 1e-2 if t < stop else 0.0,
    }
    series = integrate(
        CASCADE, grid(3.0), pulse | given_arms, parameters={switch: 1.0}, steps=Steps([stop], max_step=600.0)
    )
    highest = CASCADE.values()
    for name in CASCADE.states:
        assert series[name].min() >= -1e-6, name
        assert np.isfinite(series[name]).all(), name
    assert series["spines"].max() <= highest["n_max"] + 1e-6
    assert series["bdnf"].max() <= 2 * (1 + highest["bdnf_gain"])
    assert series["mtorc1"].max() <= 2 * (1 + highest["mtorc1_gain"])
    assert (series["old_spines"] <= series["spines"] + 1e-6).all() or "imaging" not in arms


def test_a_dose_gives_what_it_was_fitted_to_give() -> None:
    numbers = {metric: value for metric, value, _ in readouts(CASCADE, DOSED)}
    assert 1.6 < numbers["p_mtor_peak"] < 3.5
    assert 0.5 < numbers["p_mtor_peak_time"] < 2
    assert numbers["p_mtor_6h"] < 1.15
    assert numbers["spines_6h"] == pytest.approx(1, abs=0.02)
    assert 1.1 < numbers["spines_24h"] < 1.45
    assert 1.02 < numbers["spines_14d"] < numbers["spines_7d"] < numbers["spines_72h"]


def test_formation_carries_the_gain_and_elimination_does_not() -> None:
    dosed, vehicle = ({metric: value for metric, value, _ in readouts(CASCADE, s)} for s in (DOSED, VEHICLE))
    assert dosed["elimination_24h"] / vehicle["elimination_24h"] == pytest.approx(1, abs=0.05)
    assert dosed["formation_3h_6h"] / vehicle["formation_3h_6h"] == pytest.approx(1, abs=0.15)
    assert dosed["formation_12h_24h"] / vehicle["formation_12h_24h"] > 1.3
    gain = DOSED["spines"][np.searchsorted(DOSED["time"], DAY)] - 1
    assert gain == pytest.approx(dosed["formation_24h"] - dosed["elimination_24h"], abs=1e-6)


def test_the_gain_is_lost_again_faster_than_imaging_finds() -> None:
    """A documented miss: imaging finds 0.85 to 1.15 between day 1 and day 14, the nascent pool gives more."""
    dosed, vehicle = ({metric: value for metric, value, _ in readouts(CASCADE, s)} for s in (DOSED, VEHICLE))
    assert 1.4 < dosed["elimination_1d_14d"] / vehicle["elimination_1d_14d"] < 1.9
    (_, old), (_, alone) = (turnover(CASCADE, series, 0.0, 14 * DAY) for series in (DOSED, VEHICLE))
    assert old / alone == pytest.approx(1, abs=0.15)  # those from before the dose are lost as ever
    assert "elimination_1d_14d" not in {metric for metric, _, _ in readouts(CASCADE, run(1.0))}


def test_turnover_between_any_two_sessions_is_that_of_the_followed_cohort() -> None:
    formed, gone = turnover(CASCADE, DOSED, 0.0, DAY)
    day = np.searchsorted(DOSED["time"], DAY)
    assert gone == pytest.approx(1 - DOSED["old_spines"][day], abs=2e-4)
    assert formed == pytest.approx(DOSED["spines"][day] - DOSED["old_spines"][day], abs=2e-3)
    with pytest.raises(ConfigurationError, match="two times within"):
        turnover(CASCADE, DOSED, 0.0, 20 * DAY)


def test_mushroom_spines_rise_later_than_thin_ones() -> None:
    half = {}
    for pool in ("nascent", "thin", "mushroom"):
        excess = DOSED[pool] - 1
        half[pool] = DOSED["time"][np.argmax(excess > excess.max() / 2)]
        assert excess.max() > 1e-3
    assert half["nascent"] < half["thin"] < half["mushroom"]
    dosed, vehicle = ({metric: value for metric, value, _ in readouts(CASCADE, s)} for s in (DOSED, VEHICLE))
    assert dosed["mushroom_lag"] * HOUR == pytest.approx(half["mushroom"] - half["thin"], abs=HOUR)
    assert "mushroom_lag" not in vehicle


@pytest.mark.parametrize(
    "arm", ["LVDCC_block", "anti_BDNF", "trkb_block", "vegf_block", "rapamycin_local", "eef2k_only"]
)
def test_a_blocked_node_leaves_less_than_a_fifth(arm: str) -> None:
    window = {arm: Pulse(0.0, DAY)}
    gain = run(arm=window)["spines"][-1] / run(drives={"surge": 1.0}, arm=window)["spines"][-1] - 1
    whole = DOSED["spines"][np.searchsorted(DOSED["time"], DAY)] - 1
    assert -0.05 * whole < gain < 0.2 * whole


def test_losing_ampa_throughput_removes_the_effect() -> None:
    drives = surge()
    blocked = drives | {"surge": lambda t: 0.5 * drives["surge"](t)}
    assert run(drives=blocked)["spines"][-1] == pytest.approx(1, abs=0.01)


def test_met_met_has_less_than_half() -> None:
    gain = run(arm={"val66met": 1.0})["spines"][-1] - 1
    assert 0 < gain < 0.5 * (run()["spines"][-1] - 1)


@pytest.mark.parametrize("arm", ["LVDCC_block", "anti_BDNF", "trkb_block", "vegf_block", "rapamycin_local", "val66met"])
def test_more_block_never_helps(arm: str) -> None:
    gains = [run(arm={arm: level})["spines"][-1] for level in (0.0, 0.25, 0.5, 1.0)]
    assert all(more <= less + 1e-6 for less, more in itertools.pairwise(gains))


def test_more_surge_never_hurts() -> None:
    for read in ("bdnf", "mtorc1", "protein", "spines"):
        peaks = [run(drives=surge(size))[read].max() for size in (0.0, 0.1, 0.2, 0.3, 0.5)]
        assert all(more >= less - 1e-6 for less, more in itertools.pairwise(peaks)), read


def test_systemic_rapamycin_prolongs_and_does_not_block() -> None:
    window = {"rapamycin_systemic": Pulse(0.0, 60 * HOUR)}
    treated, alone = run(14.0, arm=window), run(14.0, {"surge": 1.0}, window)
    ratio = (treated["spines"] / alone["spines"] - 1) / (DOSED["spines"] - 1 + 1e-12)
    assert ratio[np.searchsorted(DOSED["time"], DAY)] == pytest.approx(1, abs=0.1)
    assert ratio[-1] > 1.02


def test_stress_takes_spines_and_one_dose_gives_some_back() -> None:
    times = np.unique(np.concatenate([np.arange(-21 * DAY, DAY + 1, HOUR), np.arange(0, 4 * HOUR, 300.0)]))
    now, then = np.searchsorted(times, 0.0), -1
    for stop in (0.0, math.inf):
        given_stress = {"stress": Pulse(-21 * DAY, stop)}
        dosed = integrate(CASCADE, times, surge() | given_stress)["spines"]
        vehicle = integrate(CASCADE, times, {"surge": 1.0, **given_stress})["spines"]
        assert 0.68 < vehicle[now] < 0.82
        assert dosed[then] - vehicle[then] > (1 - vehicle[now]) / 3


@pytest.mark.parametrize("level", [0.95, 1.05])
def test_a_vehicle_that_is_five_percent_off_does_not_drift(level: float) -> None:
    series = run(14.0, {"surge": level})
    assert np.abs(series["spines"] - 1).max() < 0.02


def test_the_dead_zone_is_a_cliff_beyond_seven_percent() -> None:
    below, above = (run(14.0, {"surge": level})["spines"][-1] for level in (1.07, 1.075))
    assert below == pytest.approx(1, abs=0.001)
    assert above == pytest.approx(1.56, abs=0.02)
    held, lost = (run(14.0, {"surge": 1.05}, parameters={"dead_zone": zone})["spines"][-1] for zone in (0.33, 0.3))
    assert held < 1.02 < lost


@pytest.mark.parametrize("arm", ["LVDCC_block", "anti_BDNF", "val66met", "trkb_block", "vegf_block", "rapamycin_local"])
def test_a_blocker_alone_does_nothing_to_spines(arm: str) -> None:
    series = run(14.0, {"surge": 1.0}, {arm: 1.0})
    assert series["spines"] == pytest.approx(np.ones_like(series["spines"]), abs=1e-9)


def test_noise_and_spine_feedback_are_not_rectified_into_drift() -> None:
    times = np.arange(0.0, 14 * DAY + 1, 900.0)  # 5 % of noise per quarter of an hour
    noise = 1 + 0.05 * np.random.default_rng(1).standard_normal(times.size)
    lookup = dict(zip(times.tolist(), noise.tolist(), strict=True))

    def loop(t: float, outputs: Any) -> dict[str, float]:
        return {"surge": lookup[t // 900.0 * 900.0] * (1 + 0.3 * (outputs["spine_AMPA_factor"] - 1))}

    series = integrate(CASCADE, times[::4], feedback=loop, steps=Steps(max_step=450.0))
    assert np.abs(series["spines"] - 1).max() < 0.02


def test_eight_doses_saturate() -> None:
    one = surge()
    starts = [(3.5 * k) * DAY for k in range(8)]

    def repeated(name: str) -> Any:
        return lambda t: 1 + sum(one[name](t - s) - 1 for s in starts if 0 <= t - s < DAY)

    series = integrate(CASCADE, np.arange(0.0, 42 * DAY, HOUR), {n: repeated(n) for n in one})
    assert 1.1 < series["spines"].max() < CASCADE.values()["n_max"]
    peaks = [series["spines"][(series["time"] >= s) & (series["time"] < s + 3.5 * DAY)].max() for s in starts]
    gains = np.diff(peaks)
    assert (gains[3:] < gains[0]).all()


def test_homeostasis_lowers_inhibition_when_the_rate_is_low() -> None:
    low = integrate(CASCADE, grid(2.0), {"pyr_rate": 0.8})["inhibition_gain"]
    high = integrate(CASCADE, grid(2.0), {"pyr_rate": 9.0})["inhibition_gain"]
    assert low[-1] == pytest.approx(math.exp(-0.2), rel=1e-4)
    assert high[-1] == pytest.approx(math.exp(2.0), rel=1e-4)  # no more than rate_max counts


def test_the_brakes_spare_a_low_dose_and_remember_a_high_one() -> None:
    def anaesthetic(t: float) -> float:
        return 0.6 if t < HOUR else 1 + 0.4 * math.exp(-(((t - 1.5 * HOUR) / (0.4 * HOUR)) ** 2))

    drives = {"surge": anaesthetic, "resting": lambda t: 0.2 if t < HOUR else 1.0}
    level = {"drug_level": lambda t: 2e-2 if t < HOUR else 0.0}
    free = run(drives=drives, steps=Steps([HOUR]))["spines"][-1] - 1
    assert free > 0.05
    for brake in ("brake_by_suppression", "brake_off_target"):
        held = run(drives=drives | level, steps=Steps([HOUR]), parameters={brake: 1.0})["spines"][-1] - 1
        spared = run(parameters={brake: 1.0})["spines"][-1]
        assert held < 0.2 * free, brake
        assert spared == pytest.approx(run()["spines"][-1], rel=1e-3), brake


def test_fixed_steps_are_of_fourth_order_and_agree_with_adaptive_ones() -> None:
    times = np.array([0.0, 2 * HOUR, 6 * HOUR])
    fine = integrate(CASCADE, times, surge(), steps=Steps(fixed=5.0))["protein"]
    errors = [
        np.abs(integrate(CASCADE, times, surge(), steps=Steps(fixed=h))["protein"] - fine).max() for h in (160.0, 80.0)
    ]
    assert errors[0] / errors[1] > 4  # the switches between on and off rates cost some of the 16
    adaptive = integrate(CASCADE, times, surge(), steps=Steps(max_step=300.0))["protein"]
    assert adaptive == pytest.approx(fine, rel=1e-5)


def test_many_systems_at_once_are_each_as_alone() -> None:
    gains = np.array([4.0, 6.0, 8.0])
    times = np.array([0.0, HOUR, 3 * HOUR])
    together = integrate(CASCADE, times, surge(), parameters={"bdnf_gain": gains}, steps=Steps(fixed=120.0))["mtorc1"]
    assert together.shape == (3, 3)
    for row, gain in zip(together, gains, strict=True):
        alone = integrate(CASCADE, times, surge(), parameters={"bdnf_gain": float(gain)}, steps=Steps(fixed=120.0))[
            "mtorc1"
        ]
        assert row == pytest.approx(alone, rel=1e-12)


def test_a_pulse_is_never_stepped_over() -> None:
    late = 10 * DAY + 123.0
    blip = integrate(CASCADE, np.array([0.0, 14 * DAY]), inputs={"stress": Pulse(late, late + 600)})
    assert blip["spines"][-1] < 1 - 1e-5


def test_brian2_agrees_with_the_text_and_the_numbers() -> None:
    b2.prefs.codegen.target = "numpy"
    given_arms = {"surge": 1.4, "resting": 0.6, "pyr_rate": 1.2, "val66met": 0.3, "stress": 0.5, "imaging": 1.0}
    equations = b2.Equations("acceleration : 1 (shared)") + b2.Equations(CASCADE.text.equations)
    group = b2.NeuronGroup(1, equations, method="euler", dt=1 * b2.ms, namespace={}, name="slow_side")
    group.acceleration = 3600.0
    for name, value in CASCADE.values().items():
        setattr(group, name, b2.Quantity(value, dim=group.variables[name].dim))
    for name, value in CASCADE.text.start.items():
        setattr(group, name, value)
    for name in CASCADE.system.inputs:
        level = given_arms.get(name, CASCADE.inputs[name].baseline)
        setattr(group, name, b2.Quantity(level, dim=group.variables[name].dim))
    network = b2.Network(group)
    network.run(1 * b2.second, namespace={})
    alone = integrate(CASCADE, np.array([0.0, HOUR]), inputs=given_arms)
    for name in (*CASCADE.states, "spines", "translation", "spine_AMPA_factor"):
        assert float(np.asarray(getattr(group, name))[0]) == pytest.approx(alone[name][-1], rel=5e-3, abs=2e-4), name


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"text__equations": RAW["text"]["equations"] + "\nodd = surge.__class__ : 1"}, "arithmetic"),
        ({"text__equations": RAW["text"]["equations"] + "\nodd = __import__('os').system('x') : 1"}, "functions clip"),
        ({"text__equations": RAW["text"]["equations"] + "\na = b : 1\nb = a : 1"}, "circle"),
        ({"text__equations": RAW["text"]["equations"] + "\nodd = mtorc : 1"}, "mtorc1"),
        (
            {"text__equations": RAW["text"]["equations"].replace("*formation - (lose", "*1.01*formation - (lose")},
            "fixed",
        ),
        ({"parameters__tau_vegf": {"value": 30, "source": "assumed"}}, "a time"),
        ({"parameters__tau_vegf": {"value": "3 /hour", "source": "assumed"}}, "a time"),
        ({"parameters__tau_veg": RAW["parameters"]["tau_vegf"]}, "which the text lacks"),
        ({"text__start": {**RAW["text"]["start"], "bdnf": 1.1}}, "fixed point"),
        ({"parameters__tau_vegf": {"value": "0 min", "source": "assumed"}}, 'tau_vegf: got "0 min", want more than 0'),
        (
            {"parameters__tau_vegf": {"value": "-3 min", "source": "assumed"}},
            'tau_vegf: got "-3 min", want more than 0',
        ),
        ({"parameters__k_eN": {"value": "-1 /day", "source": "assumed"}}, 'k_eN: got "-1 /day", want 0 or more'),
        ({"parameters__off_target_K50": {"value": "0 uM", "source": "assumed"}}, "want more than 0"),
        ({"parameters__n_max": {"value": 1, "source": "assumed"}}, 'n_max: got "1", want more than 1'),
        ({"parameters__bdnf_gain": {"value": -6, "source": "assumed"}}, 'bdnf_gain: got "-6", want 0 or more'),
        ({"parameters__val66met_loss": {"value": 1.5, "source": "assumed"}}, "want at most 1"),
        ({"parameters__stress_uptake": {"value": 1, "source": "assumed"}}, "want less than 1"),
        ({"limits__above": {"n_mx": 1}}, "limits.above.n_mx"),
    ],
)
def test_a_faulty_cascade_is_refused(change: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Cascade.model_validate(changed(**change))
    cause = caught.value.errors()[0]["ctx"]["error"]
    assert isinstance(cause, ConfigurationError)
    assert said in str(cause)


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"anti_BNDF": 1.0}, 'did you mean "anti_BDNF"'),
        ({"ampa_antagonist": 0.5}, "acts on the network"),
        ({"surge": np.ones(3)}, "one value per time"),
    ],
)
def test_a_faulty_input_is_refused(inputs: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        integrate(CASCADE, grid(1.0), inputs=inputs)


def test_faulty_names_elsewhere_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="bdnf_gain"):
        integrate(CASCADE, grid(1.0), parameters={"bdnf_gian": 1.0})
    with pytest.raises(ConfigurationError, match="mtorc1"):
        integrate(CASCADE, grid(1.0), start={"mtorc": 1.0})
    with pytest.raises(ConfigurationError, match="increasing"):
        integrate(CASCADE, np.array([0.0, 0.0]))


@pytest.mark.parametrize("code", ["9**9**9**9", "2*3"])
def test_numbers_are_floats(code: str) -> None:
    parse_expression(code)  # parsing computes nothing


@pytest.mark.parametrize("path", sorted((models_folder() / "hypotheses").glob("*.toml")), ids=lambda p: p.stem)
def test_hypotheses_of_the_washout_set_what_exists(path: Any) -> None:
    raw = read_toml(path)
    assert {"name", "title", "claim", "sources", "set"} <= set(raw)
    assert raw["name"] == path.stem
    assert set(raw["sources"]) <= set(references())
    for key in raw["set"]:
        if key.startswith("cascade."):
            assert key.removeprefix("cascade.") in CASCADE.parameters
