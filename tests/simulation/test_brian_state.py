"""Brian2 gives the same numbers whatever preferences, device and clock it was left with, and is given back as it was."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import numpy as np
import pytest
from brian2.devices.device import reset_device

from synketa.common.machine.surroundings import CHILD, child_environment
from synketa.simulation.brian.state import b2, known_network, known_state

HOSTILE = {
    "core.network.default_schedule": ["start", "groups", "synapses", "thresholds", "resets", "end"],
    "core.default_float_dtype": np.float32,
    "core.default_integer_dtype": np.int64,
    "codegen.target": "cython",
    "codegen.loop_invariant_optimisations": False,
    "devices.cpp_standalone.openmp_threads": 4,
    "legacy.refractory_timing": True,
}


@pytest.fixture
def hostile():
    """Leave Brian2 as a user may have it."""
    before = {name: b2.prefs[name] for name in HOSTILE}
    for name, value in HOSTILE.items():
        b2.prefs[name] = value
    b2.defaultclock.dt = 0.3 * b2.ms
    yield
    for name, value in before.items():
        b2.prefs[name] = value
    b2.defaultclock.dt = 0.1 * b2.ms


def _spiking() -> b2.Network:
    """Return two cells, each of which sets the other back in the step in which it fires."""
    text = "dv/dt = 1/(3.3*ms) : 1\nkick : 1"
    cells = b2.NeuronGroup(2, text, threshold="v > 1", reset="v = 0", method="euler", namespace={}, dt=0.1 * b2.ms)
    cells.v = [0.1, 0.4]
    contacts = b2.Synapses(cells, cells, on_pre="v_post -= 0.3", namespace={}, dt=0.1 * b2.ms)
    contacts.connect(i=[0, 1], j=[1, 0])
    trace = b2.StateMonitor(cells, "v", record=True, name="trace")
    return b2.Network(cells, contacts, trace)


def _voltages() -> np.ndarray:
    with known_state("numpy"):
        network = known_network(_spiking())
    network.run(20 * b2.ms, namespace={})
    return np.asarray(network["trace"].v)


def test_numbers_do_not_depend_on_preferences(request):
    usual = _voltages()
    request.getfixturevalue("hostile")
    assert np.array_equal(_voltages(), usual)
    assert usual.dtype == np.float64
    b2.prefs["codegen.target"] = "numpy"
    with np.errstate(over="ignore"):
        network = _spiking()
        network.run(20 * b2.ms, namespace={})
    other = np.asarray(network["trace"].v)
    assert other.shape != usual.shape or not np.array_equal(other, usual), "these preferences do matter"


def test_everything_is_given_back(hostile):
    np.random.seed(3)  # noqa: NPY002
    expected = np.random.rand()  # noqa: NPY002
    np.random.seed(3)  # noqa: NPY002
    b2.set_device("cpp_standalone", build_on_run=False, directory="somewhere")
    try:
        device = b2.get_device()
        with np.errstate(all="raise"):
            with known_state("numpy"):
                assert b2.get_device() is b2.all_devices["runtime"]
                assert b2.prefs["core.default_float_dtype"] is np.float64
                b2.seed(1)
                assert np.exp(np.float64(-1000.0)) == 0.0
            assert np.geterr()["under"] == "raise"
        assert b2.get_device() is device
        assert device.build_options == {"directory": "somewhere"}
        assert not device.build_on_run
    finally:
        reset_device()
    assert {name: b2.prefs[name] for name in HOSTILE} == HOSTILE
    assert float(b2.defaultclock.dt / b2.ms) == pytest.approx(0.3)
    assert np.random.rand() == expected  # noqa: NPY002


@pytest.mark.parametrize("whose", ["ours", "the user's"])
def test_preferences_that_cannot_be_read_end_no_import(tmp_path, whose):  # Brian2 is imported: 1.5 s
    (tmp_path / ".brian").mkdir()
    (tmp_path / ".brian" / "user_preferences").write_text("core.default_float_dtype = float32\n")
    (tmp_path / "brian_preferences").write_text("core.default_float_dtype = nonsense(\n")
    code = """
        from synketa.simulation.brian.state import b2
        print(b2.prefs["core.default_float_dtype"].__name__)
    """
    environment = {**child_environment(), "HOME": str(tmp_path), CHILD: "1"}
    if whose != "ours":
        del environment[CHILD]
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["float64"]
    assert ("cannot be read" in done.stderr) == (whose != "ours")
    assert "Deprecation" not in done.stderr
    assert CHILD not in os.environ
