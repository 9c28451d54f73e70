"""SBML: another program runs the exported cascade and finds the same trajectory."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import roadrunner

from synketa.cli.app import run_command
from synketa.common.errors import ConfigurationError
from synketa.common.units import HOUR
from synketa.model.composite import load_model
from synketa.model.export.sbml import export_sbml, sbml_text
from synketa.model.signalling.integrator import Pulse, Steps, integrate

CASCADE = load_model().cascade
CORNERS = np.concatenate([np.linspace(0, 3 * HOUR, 16), [24 * HOUR]])
X = CORNERS / 1200.0
SURGE = 1 + 0.4 * X * np.exp(1 - X)
RESTING = 1 - 0.35 * X * np.exp(1 - X)


def simulate(text: str, names: list[str], points: int = 97) -> np.ndarray:
    runner = roadrunner.RoadRunner(text)
    runner.integrator.relative_tolerance = 1e-7  # a rate is a difference of numbers near 1
    runner.integrator.absolute_tolerance = 1e-12
    runner.integrator.maximum_time_step = 300.0
    runner.integrator.stiff = False  # nothing is faster than minutes; at corners its Newton steps may not converge
    runner.timeCourseSelections = ["time", *names]
    return np.array(runner.simulate(0, 24 * HOUR, points))


def test_roadrunner_reproduces_the_trajectory(tmp_path: Path) -> None:
    arms = {"imaging": Pulse(0.0), "rapamycin_systemic": Pulse(HOUR, 2 * HOUR), "val66met": 0.2}
    path = tmp_path / "cascade.xml"
    export_sbml(CASCADE, path, {"surge": (CORNERS, SURGE), "resting": (CORNERS, RESTING), **arms})
    names = [*CASCADE.states, "spines", "protein", "translation"]
    found = simulate(path.read_text(encoding="utf-8"), names)
    drives = {
        "surge": lambda t: float(np.interp(t, CORNERS, SURGE)),
        "resting": lambda t: float(np.interp(t, CORNERS, RESTING)),
    }
    ours = integrate(CASCADE, found[:, 0], drives | arms, steps=Steps(max_step=60.0))
    for column, name in enumerate(names, start=1):
        scale = np.abs(ours[name]).max() or 1.0
        assert np.abs(found[:, column] - ours[name]).max() < 1e-4 * scale, name
    assert ours["spines"][-1] > 1.05


def test_with_constant_inputs_nothing_moves_at_baseline_and_a_parameter_can_be_set() -> None:
    found = simulate(sbml_text(CASCADE), [*CASCADE.states], points=5)
    assert found[-1, 1:] == pytest.approx(found[0, 1:], abs=1e-9)
    found = simulate(sbml_text(CASCADE, {"surge": 1.4}, {"bdnf_gain": 3.0}), ["bdnf"], points=5)
    ours = integrate(CASCADE, np.array([0.0, 24 * HOUR]), {"surge": 1.4}, parameters={"bdnf_gain": 3.0})
    assert found[-1, 1] == pytest.approx(ours["bdnf"][-1], rel=1e-4)


def test_the_command_writes_what_another_program_reads(tmp_path: Path) -> None:
    path = tmp_path / "slow.xml"
    assert run_command(["export", "prefrontal", "--to", str(path), "--set", "cascade.bdnf_gain=3"]) == 0
    assert roadrunner.RoadRunner(path.read_text(encoding="utf-8")).getValue("bdnf_gain") == 3.0


def test_an_unknown_input_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="surge"):
        sbml_text(CASCADE, {"surge_": 1.0})
    with pytest.raises(ConfigurationError, match="2 or more"):
        sbml_text(CASCADE, {"surge": ([0.0], [1.0])})
