"""The compiled program and what surrounds it: no compiler, a foreign cache, a failing run, the wheel."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock

from small import launch, small_model
from synketa.common.errors import SynketaError
from synketa.common.paths import cache_folder
from synketa.simulation.backend import choose_backend
from synketa.simulation.compiled_program import compiler, key, program, remove_leftovers
from synketa.simulation.program_inputs import structure

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def fresh_compiler():
    compiler.cache_clear()
    yield
    compiler.cache_clear()


def test_without_a_compiler_the_package_to_install_is_named(monkeypatch, fresh_compiler):
    monkeypatch.setenv("PATH", "")
    assert choose_backend() == "numpy"
    with pytest.raises(SynketaError, match=r"no C\+\+ compiler.*apt-get install g\+\+.*numpy"):
        program(structure(small_model()))


def test_portable_flags_tie_code_to_no_cpu(monkeypatch, fresh_compiler):
    monkeypatch.setenv("SYNKETA_CPU", "portable")
    flags = " ".join(compiler().flags)
    assert "native" not in flags
    assert "fast-math" not in flags.lower()


def test_the_key_knows_the_cpu_and_the_flags(monkeypatch, fresh_compiler):
    native = key(structure(small_model()), compiler())
    monkeypatch.setenv("SYNKETA_CPU", "portable")
    compiler.cache_clear()
    assert key(structure(small_model()), compiler()) != native


def test_the_version_of_brian2_that_is_used_is_one_that_was_tested():
    from importlib.metadata import version

    from synketa.simulation.cpp.two_units import TESTED

    assert version("brian2") in TESTED


def test_changed_generated_code_is_noticed(tmp_path):
    from synketa.simulation.cpp.two_units import _by_blocks, _wrapped

    with pytest.raises(RuntimeError, match="generated code has changed"):
        _by_blocks("for (;;) {}", "PYR_spike_thresholder_codeobject.cpp")
    with pytest.raises(RuntimeError, match="generated code has changed"):
        _wrapped("int main() {}", "PYR_stateupdater_codeobject")


def test_an_unknown_value_is_an_error_and_not_silence():
    with pytest.raises(SynketaError, match=r"PYR\.C_n"):
        launch(small_model(), extra={"PYR.C_n": 1.0}, duration=0.01)


def test_a_cache_of_somebody_else_is_refused(monkeypatch, tmp_path):
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path))
    monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
    with pytest.raises(SynketaError, match=r"another user.*SYNKETA_CACHE"):
        cache_folder()


def test_a_cache_that_cannot_be_made_is_named(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(SynketaError, match="SYNKETA_CACHE"):
        cache_folder()


def test_one_more_run_writes_little():
    output = launch(small_model(), duration=1.0)
    assert sum(array.nbytes for array in output.arrays.values()) < 1e6
    assert np.isfinite(output.loop_cpu)


def test_the_wheel_carries_models_experiments_and_the_engine(tmp_path):
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    code = (
        "import synketa; from synketa.common.paths import experiments_folder, models_folder;"
        "synketa.load_model(); synketa.load_experiment('quickstart');"
        "print(synketa.__file__, models_folder(), experiments_folder())"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert all(path.startswith(str(tmp_path / "site")) for path in done.stdout.split())
    for name in (
        "simulation/cpp/engine.h",
        "simulation/cpp/loop.cpp",
        "simulation/cpp/spikequeue.h",
        "reporting/page.html.jinja",
    ):
        assert (tmp_path / "site" / "synketa" / name).is_file()


def test_files_of_a_killed_process_are_removed_and_those_of_a_live_one_are_not(tmp_path):
    dead, live, fresh = (tmp_path / f"synketa-{name}" for name in ("dead", "live", "fresh"))
    for home in (dead, live, fresh):
        home.mkdir()
        (home / "lock").touch()
    for home in (dead, live):
        os.utime(home, (0, 0))
    with FileLock(live / "lock"):
        os.utime(live, (0, 0))
        remove_leftovers(tmp_path)
    assert [home.exists() for home in (dead, live, fresh)] == [False, True, True]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that its parent has died")
def test_a_simulation_ends_with_the_process_that_waits_for_it():
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from small import launch, small_model\n"
        "launch(small_model(), duration=36000.0)\n"
    )
    launch(small_model())  # compiled
    waiting = subprocess.Popen([sys.executable, "-c", code, str(Path(__file__).parents[1])])
    children = Path(f"/proc/{waiting.pid}/task/{waiting.pid}/children")
    deadline = time.monotonic() + 30
    while not children.read_text().split() and time.monotonic() < deadline:
        time.sleep(0.05)
    (child,) = children.read_text().split()
    time.sleep(0.2)  # it has begun
    waiting.kill()
    waiting.wait()
    deadline = time.monotonic() + 5
    while Path(f"/proc/{child}").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not Path(f"/proc/{child}").exists()
