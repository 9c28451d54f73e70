"""The network in a page gives the spikes of the compiled program, bit for bit, however it is driven."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import pytest
from page_engine import drive, values

from synketa.lab.network.data import launch_values, module_structure, variants
from synketa.simulation.backend import launcher
from synketa.simulation.program_inputs import schedule

pytestmark = pytest.mark.browser
SEEDS = (1, 2, 3)
HALF_STEP = 5e-5  # s

#: Condition -> variant, values of the program from the start, level over time (s, uM), and what the page sets when.
CONDITIONS = {
    "control": ("full", {}, [(0.0, 0.0)], []),
    "ketamine": ("full", {}, [(0.0, 1.0)], [(0.0, "level", 1.0)]),
    "begun while it runs": ("full", {}, [(0.0, 0.0), (0.5, 1.0)], [(0.5, "level", 1.0)]),
    "pyramidal cells only": (
        "full",
        {"PV.exposure": 0.0, "SST.exposure": 0.0},
        [(0.0, 1.0)],
        [(0.0, "level", 1.0), (0.0, "exposure.PV", 0.0), (0.0, "exposure.SST", 0.0)],
    ),
}
STEPS = {1: 0.05, 2: 0.5, 3: 0.01}


@pytest.fixture
def page(whole) -> Path:
    return whole


def native(variant: str, seed: int, duration: float, changes=None, levels=((0.0, 0.0),)):
    """Return spikes of the compiled program with a level (uM) that steps at times (s)."""
    return _native(variant, seed, duration, tuple((changes or {}).items()), tuple(levels))


@functools.cache
def _native(variant, seed, duration, changes, levels):
    model = dict(variants())[variant]
    started = launch_values(model, seed) | dict(changes) | {"medium.t_end": duration}
    rows = np.unique([0.0, duration, *(at for t, _ in levels if t > 0 for at in (t - HALF_STEP, t))])
    level = np.array([[uM for t, uM in levels if t <= row][-1] * 1e-3 for row in rows])
    columns = {"slow_time": 300 * rows, "acceleration": 300.0, "block_acceleration": 120.0}
    table = schedule(model, rows, 1, **columns, level_1=level, administered=level)
    arrays = launcher(module_structure())(seed, started, table).arrays
    spikes = {}
    for name in model.circuit.populations:
        before = arrays[f"spikes_{name}.t"] < duration - HALF_STEP  # a run does the step at its end as well
        spikes[name] = arrays[f"spikes_{name}.t"][before], arrays[f"spikes_{name}.i"][before]
    return spikes


def in_steps(variant: str, seed: int, duration: float, step: float, sets, build="simd") -> list[list]:
    actions = [["network", "start", {"variant": variant, "seed": seed, "build": build}]]
    for number in range(round(duration / step)):
        actions += [["network", "set", name, to] for t, name, to in sets if abs(t - number * step) < HALF_STEP]
        actions.append(["network", "advance", step])
    return actions


def joined(answers: list) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    chunks = [answer for answer in answers if "spikes" in answer]
    return {
        name: tuple(np.concatenate([chunk["spikes"][name][key] for chunk in chunks]) for key in ("time", "cell"))
        for name in chunks[0]["spikes"]
    }


def assert_same(ours, theirs) -> None:
    for name, (times, cells) in theirs.items():
        assert times.size > 10
        np.testing.assert_array_equal(ours[name][0], times)
        np.testing.assert_array_equal(ours[name][1], cells)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("condition", CONDITIONS)
def test_spikes_are_those_of_the_compiled_program(page, condition, seed):
    variant, changes, levels, sets = CONDITIONS[condition]
    answers = values(drive(page, in_steps(variant, seed, 1.0, STEPS[seed], sets)))
    assert_same(joined(answers), native(variant, seed, 1.0, changes, levels))


@pytest.mark.parametrize("step", [0.01, 0.05, 0.5, 1.0])
def test_the_size_of_steps_changes_nothing(page, step):
    sets = [(0.0, "level", 3.0)]
    answers = values(drive(page, in_steps("no_NMDA_PV", 1, 1.0, step, sets)))
    assert_same(joined(answers), native("no_NMDA_PV", 1, 1.0, levels=[(0.0, 3.0)]))


def test_without_vectors_the_spikes_are_the_same(page):
    answers = values(drive(page, in_steps("full", 1, 0.5, 0.05, [(0.0, "level", 1.0)], build="scalar")))
    assert_same(joined(answers), native("full", 1, 0.5, levels=[(0.0, 1.0)]))


def test_a_course_of_levels_is_followed(page):
    course = {"time": [0.2, 0.4, 0.8], "level": [0.0, 5.0, 1.0]}
    start = ["network", "start", {}]
    chunks = values(drive(page, [start, ["network", "follow", course], *[["network", "advance", 0.1]] * 10]))[2:]
    levels = [chunk["level"] for chunk in chunks]
    np.testing.assert_allclose(levels, np.interp(np.arange(0.1, 1.05, 0.1), course["time"], course["level"]), atol=2e-3)


def test_reset_gives_the_same_network_again(page):
    steps = [["network", "set", "level", 30.0], ["network", "advance", 0.3]]
    answers = values(drive(page, [["network", "start", {}], ["network", "advance", 0.3], *steps, ["network", "reset"],
                                  ["network", "advance", 0.3]]))  # fmt: skip
    first, again = joined([answers[1]]), joined([answers[-1]])
    assert_same(again, first)
    assert answers[-1]["level"] == 0
    assert answers[-1]["settings"] == {}


def test_what_was_recorded_is_dropped(page):
    chunks = values(drive(page, [["network", "start", {}], *[["network", "advance", 1.0]] * 6]))[1:]
    recorded = 5 * (1000 + 20 * 5 + 2 * 1200) * 8  # bytes that five seconds of samples alone would keep
    assert chunks[-1]["memory"] - chunks[0]["memory"] < recorded
    assert all(chunk["lfp"]["time"].size == 1000 and chunk["slow"]["time"].size == 20 for chunk in chunks)
    np.testing.assert_allclose([chunk["to"] for chunk in chunks], np.arange(1, 7))


def test_bad_calls_are_refused_in_words_and_the_network_goes_on(page):
    bad = [
        (["network", "set", "level", -1], "bad-value", "0 to 50"),
        (["network", "set", "level", "1 uM"], "bad-value", "number"),
        (["network", "set", "level", 1e300], "bad-value", "0 to 50"),
        (["network", "set", "level", None], "bad-value", "number"),
        (["network", "set", "levle", 1], "unknown-name", "level"),
        (["network", "set", "__proto__", 1], "unknown-name", "known name"),
        (["network", "set", "PYR.mean_delay", 1e-3], "unknown-name", "known name"),
        (["network", "set", "drug", "aspirin"], "unknown-name", "ketamine"),
        (["network", "advance", 0], "bad-value", "advance"),
        (["network", "advance", 1e9], "bad-value", "600"),
        (["network", "follow", {"time": [1, 0], "level": [0, 0]}], "bad-value", "time"),
        (["network", "follow", {"time": [0, 1], "level": [0]}], "bad-value", "levels"),
        (["network", "follow", {}], "bad-value", "course"),
    ]
    answers = drive(page, [["network", "start", {}], *(action for action, _, _ in bad), ["network", "advance", 0.05]])
    for (action, kind, words), answer in zip(bad, answers[1:-1], strict=True):
        assert answer.get("fault", {}).get("kind") == kind, action
        assert words in answer["fault"]["message"], answer["fault"]["message"]
    assert answers[-1]["value"]["to"] == pytest.approx(0.05)


def test_bad_starts_are_refused(page):
    bad = [
        (["network", "advance", 0.05], "not-started"),
        (["network", "reset"], "not-started"),
        (["network", "start", {"variant": "ful"}], "unknown-name"),
        (["network", "start", {"seed": 99}], "unknown-name"),
        (["network", "start", {"build": "fast"}], "bad-value"),
        (["network", "start", {"values": {"PYR.size": 10}}], "unknown-name"),
        (["network", "start", {"values": {"PYR.C_m": float("inf")}}], "bad-value"),
        (["Synketa", "load", "../../etc/passwd"], "no-data"),
        (["Synketa", "load", "nothing"], "no-data"),
    ]  # fmt: skip
    actions = [[*action] for action, _ in bad]
    actions[6][2] = {"values": {"PYR.C_m": "inf"}}
    answers = drive(page, actions)
    assert [answer.get("fault", {}).get("kind") for answer in answers] == [kind for _, kind in bad]


def test_a_killed_worker_is_noticed_and_replaced(page):
    start, step = ["network", "start", {}], ["network", "advance", 0.05]
    answers = drive(page, [start, step, ["network_worker", "kill"], step, ["network", "reset"], step], patience=1.0)
    assert answers[3]["fault"]["kind"] == "worker-lost"
    assert joined([answers[-1]["value"]])["PYR"][0].tobytes() == joined([answers[1]["value"]])["PYR"][0].tobytes()


def test_values_that_break_the_numbers_are_survived(page):
    actions = [["network", "start", {}], ["network", "set", "PYR.C_m", 1e-300], ["network", "advance", 0.2],
               ["network", "reset"], ["network", "advance", 0.2]]  # fmt: skip
    answers = drive(page, actions)
    assert answers[-1]["value"]["spikes"]["PYR"]["time"].size > 100
