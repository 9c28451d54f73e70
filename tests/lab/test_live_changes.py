"""A change while the network of a page runs is the same change made in a compiled program at that time, bit for bit."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import changing_program
import numpy as np
import pytest
from page_engine import drive, values
from test_network import HALF_STEP, assert_same, joined

from synketa.lab.network.controls import DRUGS, controls
from synketa.lab.network.data import FOREVER, launch_values, module_structure, variants
from synketa.simulation.backend import launcher
from synketa.simulation.program_inputs import schedule

pytestmark = pytest.mark.browser
MODEL = dict(variants())["full"]
CONTROLS = {control["name"]: control for control in controls(MODEL)}
SEEDS = (1, 2)
AT, DURATION, LEVEL = 0.1503, 0.3, 2.0  # s: between two steps of the medium; uM, from the start

#: What each control is moved to.
MOVED = {
    "level": 8.0, "Mg": 0.4, "tonic_GABA": 2.5, "AMPA_block": 0.3,
    **{f"exposure.{name}": 0.0 for name in MODEL.circuit.populations},
    **{f"fraction_2CD.{name}": 0.7 for name in MODEL.circuit.populations},
    **{f"tonic_2CD.{name}": 0.2 for name in MODEL.circuit.populations},
    **{f"tonic_NMDA.{name}": 2.5 for name in MODEL.circuit.populations},
    **{f"NMDA.{name}": 0.5 for name in MODEL.circuit.populations},
}  # fmt: skip


@pytest.fixture(scope="module")
def page(whole) -> Path:
    return whole


@pytest.fixture(scope="module")
def lab(page) -> dict:
    text = (page / "data" / "lab.js").read_text()
    return json.loads(text[text.index("{") : text.rindex(")")])


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    return changing_program.build(module_structure(), tmp_path_factory.mktemp("program"))


def table(levels=((0.0, LEVEL),), **columns):
    """Return the schedule of a page with a level (uM) that steps at times (s), and other channels that do."""
    ends = [0.0, FOREVER]
    steps = {"level_1": [(t, uM * 1e-3) for t, uM in levels], **columns}
    steps["administered"] = steps["level_1"]
    edges = {t for each in steps.values() for t, _ in each if t > 0}
    rows = np.unique([*ends, *edges, *(t - HALF_STEP for t in edges)])
    own = {
        name: np.array([[value for t, value in each if t <= row][-1] for row in rows]) for name, each in steps.items()
    }
    return schedule(MODEL, rows, 1, slow_time=300 * rows, acceleration=300.0, block_acceleration=120.0, **own)


def set_values(control: dict, to: float, before: dict) -> list[tuple[str, float]]:
    """Return what a control sets of the program."""
    moved = [(name, factor * to + offset) for name, (factor, offset) in control["values"].items()]
    return moved + [(name, before[name] * to) for name in control["relative"]]


def chunks(page, seed: int, sets: list[tuple[float, str, object]], duration: float = DURATION):
    """Return the answers of a page's network on which controls are set at times (s)."""
    return values(drive(page, actions_of(seed, sets, duration)))


def actions_of(seed: int, sets: list[tuple[float, str, object]], duration: float = DURATION) -> list[list]:
    """Return what starts a network, sets controls at times (s), and advances it."""
    actions: list = [["network", "start", {"seed": seed}], ["network", "set", "level", LEVEL]]
    at = 0.0
    for t, name, to in [*sets, (duration, "", 0)]:
        if t > at:
            actions.append(["network", "advance", round(t - at, 10)])
        at = t
        if name:
            actions.append(["network", "set", name, to])
    return actions


@pytest.fixture(scope="module")
def moved(page):
    """Return the spikes of each seed's network on which one control is moved, or none (""): all by one process."""
    tried = [(name, seed) for seed in SEEDS for name in ("", *MOVED)]
    sets = [[(AT, name, MOVED[name])] if name else [] for name, _ in tried]
    actions = [actions_of(seed, each) for (_, seed), each in zip(tried, sets, strict=True)]
    answers = iter(values(drive(page, list(itertools.chain(*actions)))))
    return {each: joined(list(itertools.islice(answers, len(own)))) for each, own in zip(tried, actions, strict=True)}


def is_moved(ours, unchanged) -> bool:
    """Return whether any population fires otherwise."""
    return any(not np.array_equal(ours[name][0], unchanged[name][0]) for name in ours)


def test_every_control_is_tried():
    assert set(MOVED) == set(CONTROLS)
    assert all(MOVED[name] != control["start"] for name, control in CONTROLS.items())


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", [name for name in MOVED if name != "level"])
def test_a_control_acts_as_a_value_that_changes_in_a_compiled_program(program, monkeypatch, moved, name, seed):
    started = launch_values(MODEL, seed)
    changes = [(AT, key, value) for key, value in set_values(CONTROLS[name], MOVED[name], started)]
    assert changes
    expected = changing_program.launched(program, seed, started, table(), changes, DURATION, monkeypatch)
    assert_same(moved[name, seed], expected)
    assert is_moved(moved[name, seed], moved["", seed])


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("drug", ["memantine", "mk_801"])
def test_another_drug_acts_as_its_constants_do(page, program, monkeypatch, lab, drug, seed):
    assert drug in DRUGS
    changes = [(AT, key, value) for key, value in lab["drugs"][drug]["values"].items()]
    expected = changing_program.launched(
        program, seed, launch_values(MODEL, seed), table(), changes, DURATION, monkeypatch
    )
    assert_same(joined(chunks(page, seed, [(AT, "drug", drug)])), expected)


@pytest.mark.parametrize("seed", SEEDS)
def test_all_of_them_one_after_the_other(page, program, monkeypatch, seed):
    started = launch_values(MODEL, seed)
    times = [round(0.1 + 0.0301 * k, 4) for k in range(len(MOVED))]
    sets = list(zip(times, MOVED, MOVED.values(), strict=True))
    changes = [(t, key, value) for t, name, to in sets for key, value in set_values(CONTROLS[name], to, started)]
    levels = [(0.0, LEVEL), *((t, to) for t, name, to in sets if name == "level")]
    expected = changing_program.launched(program, seed, started, table(levels), changes, 1.0, monkeypatch)
    assert_same(joined(chunks(page, seed, sets, 1.0)), expected)


# What an experiment can raise at a time has a channel of the schedule: the program of every run, unchanged.


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("control", "to", "channel", "arm"),
    [("level", 8.0, "", 0.0), ("AMPA_block", 0.3, "ampa_antagonist", 0.3), ("tonic_GABA", 3.0, "tonic_gaba", 1.0)],
)  # fmt: skip
def test_a_control_acts_as_the_arm_of_an_experiment(page, control, to, channel, arm, seed):
    at = 0.15  # a step of the medium, which reads the schedule
    levels = [(0.0, LEVEL), *([] if channel else [(at, to)])]
    own = table(levels, **({channel: [(0.0, 0.0), (at, arm)]} if channel else {}))
    arrays = launcher(module_structure())(seed, launch_values(MODEL, seed) | {"medium.t_end": DURATION}, own).arrays
    expected = {}
    for name in MODEL.circuit.populations:
        before = arrays[f"spikes_{name}.t"] < DURATION - HALF_STEP
        expected[name] = arrays[f"spikes_{name}.t"][before], arrays[f"spikes_{name}.i"][before]
    assert_same(joined(chunks(page, seed, [(at, control, to)])), expected)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_course_of_a_dose_is_that_of_a_schedule(page, seed):
    course = {"time": [0.1, 0.2, 0.35, 0.6], "level": [0.0, 6.0, 2.0, 1.0]}
    rows = np.array([*course["time"], FOREVER])
    level = np.array([*course["level"], course["level"][-1]]) * 1e-3
    columns = {"slow_time": 300 * rows, "acceleration": 300.0, "block_acceleration": 120.0}
    own = schedule(MODEL, rows, 1, **columns, level_1=level, administered=level)
    arrays = launcher(module_structure())(seed, launch_values(MODEL, seed) | {"medium.t_end": 0.8}, own).arrays
    start = ["network", "start", {"seed": seed}]
    ours = joined(values(drive(page, [start, ["network", "follow", course], *[["network", "advance", 0.05]] * 16])))
    for name, (times, cells) in ours.items():
        before = arrays[f"spikes_{name}.t"] < 0.8 - HALF_STEP
        np.testing.assert_array_equal(times, arrays[f"spikes_{name}.t"][before])
        np.testing.assert_array_equal(cells, arrays[f"spikes_{name}.i"][before])
