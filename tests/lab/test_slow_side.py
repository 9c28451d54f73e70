"""The slow side in a page against the integration of the same runs in Python."""

from __future__ import annotations

import base64
import math
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from page_engine import drive, values

from synketa.common.units import HOUR
from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment
from synketa.experiment.run import Clamp, Intervention, Run
from synketa.lab.export import write_data, write_engine, write_slow_side
from synketa.lab.slow_side.data import arms
from synketa.lab.slow_side.javascript import cascade_source, expression_source
from synketa.lab.slow_side.kinetics import kinetics_data, set_titles
from synketa.lab.slow_side.surface import page_surface
from synketa.model.composite import load_model
from synketa.model.pharmacokinetics import Dose, administer
from synketa.model.signalling.compiler import parse_expression
from synketa.surrogate.run import course, simulate_on_surface

CONFIGURATIONS = 300
MOVES = (
    0.02  # fold; errors of what moves less are shares of this: Python's own tolerance is 1e-4 relative, 1e-6 absolute
)
SETS = set_titles(load_model("prefrontal"))


@pytest.fixture(scope="module")
def page(whole) -> Path:
    return whole


@pytest.fixture(scope="module")
def base() -> Run:
    return next(run for run in expand(load_experiment("time_course", seeds=1)) if run.condition == "vehicle")


# ---------------------------------------------------------------------------- what is written, without a browser


def test_expressions_keep_their_value_in_javascript():
    code = "a**2*-b/(1 + clip(c, 0, inf)) - int(a < b)*exp(-c) + log(a)*sqrt(b) + 1e-3"
    text = expression_source(parse_expression(code))
    assert "Infinity" in text
    assert text.count("(") == text.count(")")
    given = {"a": 2.0, "b": 3.0, "c": 0.5}
    scope = given | {"math": math, "Infinity": math.inf, "clip": lambda x, low, high: min(max(x, low), high)}
    python = text.replace("Math.", "math.")
    assert eval(python, scope) == pytest.approx(4 * -3 / 1.5 - math.exp(-0.5) + math.log(2) * math.sqrt(3) + 1e-3)


def test_every_equation_of_the_cascade_is_written():
    cascade = load_model("prefrontal").cascade
    source = cascade_source(cascade, {"twice": (["x"], "2*x + k", {"k": 1.0})})
    for name in (*cascade.system.rules, *cascade.states, *cascade.parameters):
        assert f"const {name} = " in source
    rates = source[source.index("rates(") : source.index("rules(")]
    assert rates.count("into[") == len(cascade.states)
    assert "twice(x) { const k = 1.0; return ((((2.0) * (x))) + (k)); }" in source


def test_arms_that_no_surface_follows_are_not_offered():
    offered = arms(load_model("prefrontal"))
    assert {"rapamycin_local", "anti_BDNF", "ampa_antagonist", "stress"} <= set(offered)
    assert not {"tonic_gaba", "imaging", "surge"} & set(offered)
    assert offered["ampa_antagonist"]["most"] == pytest.approx(0.35)


@pytest.mark.parametrize("name", sorted(SETS))
def test_unit_responses_add_up_to_any_list_of_doses(name):
    """What a page does with the tables, in numpy, against the closed form."""
    model = load_model("prefrontal")
    pk_set, data = model.pharmacokinetics[name], kinetics_data(model, name)
    times = np.frombuffer(base64.b64decode(data["times"]), "<f4").astype(float)
    drug, routes = next(iter(SETS[name]["drugs"].items()))
    course_ = administer(pk_set, [Dose(drug, routes[0], 0.0, 0.0, 1e-6, True)], times)
    for substance, expected in course_.free_brain.items():
        if substance in pk_set.mixtures or not expected.any():
            continue
        total = np.zeros_like(times)
        for part in data["doses"][drug][routes[0]]:
            rows = np.frombuffer(base64.b64decode(data["responses"][part["place"]][substance]["brain"]), "<f4")
            value, _, integral = rows.astype(float).reshape(-1, 3).T
            if part["over"]:
                ends = np.interp(times - part["over"], times, integral, left=0.0)
                total += 1e-6 * part["first"] * (integral - ends) / part["over"]
            else:
                total += 1e-6 * part["first"] * value
        tolerance = 2e-2 if any(part["over"] for part in data["doses"][drug][routes[0]]) else 1e-5
        np.testing.assert_allclose(total, expected, atol=tolerance * expected.max())


# -------------------------------------------------------------------------------------------------- under Node


def random_settings(rng: np.random.Generator) -> dict:
    """Return settings of a page: doses of any set and route, levels that are held, arms, any seed."""
    settings: dict = {"seed": int(rng.integers(1, 8)), "start": -float(rng.choice([0.2, 1, 24])),
                      "stop": float(rng.choice([24, 96, 336, 400]))}  # fmt: skip
    stop, start = settings["stop"], settings["start"]
    kind = rng.choice(["doses", "clamps", "both", "none"], p=[0.6, 0.15, 0.2, 0.05])
    name = str(rng.choice(sorted(SETS)))
    drug = str(rng.choice(sorted(SETS[name]["drugs"])))
    settings["drug"] = drug
    if kind in ("doses", "both"):
        settings["set"] = name
        routes = SETS[name]["drugs"][drug]
        count = int(rng.choice([1, 1, 2, 5]))
        starts = np.sort(np.round(rng.uniform(0, stop - 1, count), 3)) if count > 1 else [0.0]
        settings["doses"] = []
        for at in starts:
            route = str(rng.choice(routes))
            released = any(part["over"] for part in kinetics_data(load_model("prefrontal"), name)["doses"][drug][route])
            infusion = route == "iv" and not released and rng.random() < 0.6
            settings["doses"].append({"route": route, "amount": float(np.round(10 ** rng.uniform(-1, 1.5), 4)),
                                      "start": float(at), "duration": float(infusion * rng.integers(2, 120))})  # fmt: skip
    if kind in ("clamps", "both"):
        settings["clamps"] = [
            {"drug": str(rng.choice(["ketamine", "norketamine", "memantine"])),
             "level": float(np.round(10 ** rng.uniform(-1.5, 1), 4)),
             "start": float(at), "stop": float(at + np.round(rng.uniform(0.2, 20), 3))}
            for at in np.round(rng.uniform(start, stop - 2, int(rng.integers(1, 3))), 3)
        ]  # fmt: skip
    offered = arms(load_model("prefrontal"))
    settings["arms"] = [
        {"name": arm, "level": float(np.round(rng.uniform(0, offered[arm]["most"]), 3)), "start": float(at),
         "stop": float(at + np.round(rng.uniform(0.5, 200), 3))}
        for arm, at in ((str(rng.choice(sorted(offered))), np.round(rng.uniform(start, stop - 1), 3))
                        for _ in range(int(rng.choice([0, 0, 1, 2, 3]))))
    ]  # fmt: skip
    return settings


def as_run(base: Run, settings: dict) -> Run:
    """Return the run that settings of a page stand for."""
    drug = settings["drug"]
    doses = tuple(
        Dose(drug, dose["route"], dose["start"] * HOUR, dose["duration"] * 60, dose["amount"] * 1e-6, True)
        for dose in settings.get("doses", ())
    )
    clamps = tuple(
        Clamp(clamp["drug"], clamp["level"] * 1e-3, clamp["start"] * HOUR, clamp["stop"] * HOUR)
        for clamp in settings.get("clamps", ())
    )
    raised = tuple(
        Intervention(arm["name"], arm["level"], arm["start"] * HOUR, arm["stop"] * HOUR)
        for arm in settings["arms"]
        if arm["level"] > 0
    )
    name = settings.get("set", base.pharmacokinetics)
    origin = min([line.start for line in (*doses, *clamps)], default=0.0)
    protocol = replace(base.protocol, start=settings["start"] * HOUR, stop=settings["stop"] * HOUR, windows=(),
                       instants=(), dose=origin)  # fmt: skip
    body_mass = base.model.pharmacokinetics[name].body_mass.value
    return replace(base, seed=settings["seed"], doses=doses, clamps=clamps, interventions=raised, protocol=protocol,
                   pharmacokinetics=name, body_mass=body_mass)  # fmt: skip


def apart(ours: dict, expected: dict, states) -> tuple[float, float, str]:
    """Return how far two courses lie apart: spines (of baseline), the worst state (of its peak), and its name."""
    assert not any(np.isnan(series).any() for series in ours.values())
    spines = float(np.abs(ours["spines"] - expected["spines"]).max())
    away = {
        name: float(np.abs(ours[name] - expected[name]).max() / max(np.abs(expected[name]).max(), MOVES))
        for name in states
    }
    worst = max(away, key=lambda name: away[name])
    return spines, away[worst], worst


def accurate(run: Run, surface, monkeypatch) -> dict:
    """Return the course that Python integrates to 1e-8; the engine's own tolerance is 1e-4, which leaves up to 3e-3 of a state."""
    with monkeypatch.context() as finer:
        finer.setattr("synketa.surrogate.run._TOLERANCE", 1e-8)
        return course(run, surface)


@pytest.mark.browser
def test_random_courses_are_those_of_the_surface_engine(page, base, surface, monkeypatch):
    """States are within 2e-3 of the engine's, or of the accurate course where the engine is not (six of 300 at most)."""
    rng = np.random.default_rng(14)
    chosen = [random_settings(rng) for _ in range(CONFIGURATIONS)]
    answers = values(drive(page, [["slow", "course", settings] for settings in chosen]))
    states, beyond = base.model.cascade.states, 0
    for settings, answer in zip(chosen, answers, strict=True):
        run = as_run(base, settings)
        expected = course(run, surface)
        np.testing.assert_allclose(answer["time"] * HOUR, expected["time"], atol=1e-3)
        spines, state, _ = apart(answer["series"], expected, states)
        assert spines < 5e-4, settings
        if state >= 2e-3:
            spines, state, name = apart(answer["series"], accurate(run, surface, monkeypatch), states)
            assert spines < 5e-4, settings
            assert state < 2e-3, (name, settings)
            beyond += 1
    assert beyond <= CONFIGURATIONS // 50


@pytest.mark.full
def test_random_courses_on_the_measured_surface(tmp_path, base, monkeypatch):
    """On the surface of the default model, measured where the cache has none (7 min of CPU).

    What is left of a state is the tolerance of the integrator in Python, 1e-4: the page lies closer to the course that
    Python gives with 1e-8. So states are compared with that one; spines also with the engine as it runs.
    """
    surface = page_surface(None)
    write_engine(tmp_path)
    write_data(tmp_path, "lab", write_slow_side(tmp_path, load_model("prefrontal"), surface))
    rng = np.random.default_rng(14)
    chosen = [random_settings(rng) for _ in range(CONFIGURATIONS)]
    answers = values(drive(tmp_path, [["slow", "course", settings] for settings in chosen]))
    states, worst, beyond = base.model.cascade.states, np.zeros(4), 0
    for settings, answer in zip(chosen, answers, strict=True):
        run = as_run(base, settings)
        as_it_runs, exact = course(run, surface), accurate(run, surface, monkeypatch)
        far = [*apart(answer["series"], exact, states)[:2], *apart(answer["series"], as_it_runs, states)[:2]]
        worst = np.maximum(worst, far)
        assert far[0] < 5e-4, settings
        assert far[1] < 2e-3, settings
        assert far[2] < 5e-4, settings
        own = apart(as_it_runs, exact, states)[1]  # of the integrator in Python
        assert far[3] < max(2e-3, 1.2 * own), settings
        beyond += far[3] >= 2e-3
    took = np.median([answer["computing"] for answer in answers])
    print(
        f"page against exact: spines {worst[0]:.1e}, states {worst[1]:.1e}; against the engine: spines {worst[2]:.1e}, "
        f"states {worst[3]:.1e}, {beyond} of {CONFIGURATIONS} beyond 2e-3; a course takes {took:.0f} ms (median)"
    )
    assert beyond <= CONFIGURATIONS // 50


@pytest.mark.browser
def test_the_error_is_that_of_the_surface_engine(page, base, surface, tmp_path):
    from synketa.surrogate.store import write_surface

    write_surface(surface, tmp_path / "surface.h5")
    settings = {"set": "mouse_ip", "drug": "ketamine", "start": -1.0, "stop": 336.0, "seed": 1, "arms": [],
                "doses": [{"route": "ip", "amount": 10.0, "start": 0.0, "duration": 0.0}]}  # fmt: skip
    run = replace(as_run(base, settings), surface=surface.identity, surface_file=str(tmp_path / "surface.h5"))
    told = {metric: value for metric, value, _ in simulate_on_surface(run).attributes["readouts"]}
    errors = values(drive(page, [["slow", "error", settings]]))[0]
    assert errors["spines"]["worst"] == pytest.approx(told["surface_error_spines_fold"], rel=0.02, abs=2e-4)
    assert errors["mtor"]["worst"] == pytest.approx(told["surface_error_mtor_fold"], rel=0.02, abs=2e-4)


@pytest.mark.browser
def test_fourteen_days_take_a_tenth_of_a_second(page):
    settings = {"set": "mouse_ip", "doses": [{"route": "ip", "amount": 10}]}
    answers = values(drive(page, [["slow", "course", settings]] * 8))
    busy = max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))  # as many wait for each processor
    assert min(answer["computing"] for answer in answers) < 100 * busy  # ms, of the quickest


@pytest.mark.browser
def test_bad_settings_are_refused_in_words(page):
    dose = {"route": "ip", "amount": 10}
    bad = [
        ({"doses": [dose]}, "unknown-name", "mouse_ip"),
        ({"set": "horse", "doses": [dose]}, "unknown-name", "mouse_ip"),
        ({"set": "../x", "doses": [dose]}, "unknown-name", "mouse_ip"),
        ({"set": "mouse_ip", "drug": "aspirin", "doses": [dose]}, "unknown-name", "ketamine"),
        ({"set": "mouse_ip", "doses": [{**dose, "route": "iv"}]}, "unknown-name", "ip"),
        ({"set": "mouse_ip", "doses": [{**dose, "amount": -1}]}, "bad-value", "0 to 10000"),
        ({"set": "mouse_ip", "doses": [{**dose, "amount": "10"}]}, "bad-value", "mg/kg"),
        ({"set": "mouse_ip", "doses": [{**dose, "start": 1e9}]}, "bad-value", "h"),
        ({"set": "mouse_ip", "doses": [dose] * 201}, "bad-value", "200"),
        ({"set": "mouse_ip", "doses": "many"}, "bad-value", "list"),
        ({"arms": [{"name": "tonic_gaba"}]}, "unknown-name", "one of"),
        ({"arms": [{"name": "ampa_antagonist", "level": 0.9}]}, "bad-value", "0.35"),
        ({"clamps": [{"level": 1e9}]}, "bad-value", "uM"),
        ({"clamps": [{"level": 1, "start": 5, "stop": 1}]}, "bad-value", "5 to"),
        ({"start": 0, "stop": 0}, "bad-value", "stop"),
        ({"stop": 1e12}, "bad-value", "stop"),
        ({"seed": "one"}, "bad-value", "seed"),
    ]
    answers = drive(page, [*(["slow", "course", settings] for settings, _, _ in bad), ["slow", "course", {"stop": 24}]])
    for (settings, kind, words), answer in zip(bad, answers[:-1], strict=True):
        assert answer.get("fault", {}).get("kind") == kind, (settings, answer)
        assert words in answer["fault"]["message"], answer["fault"]["message"]
    assert answers[-1]["value"]["series"]["spines"][-1] == pytest.approx(1.0, abs=1e-6)
