"""The compiled program and what surrounds it: no compiler, a foreign cache, a failing run, the wheel."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from small import launch, small_model
from synketa.common.errors import SynketaError
from synketa.common.machine.locks import locked
from synketa.common.paths import cache_folder, made_cache_folder
from synketa.simulation.backend import choose_backend
from synketa.simulation.compiled_program import compile_program, key, program
from synketa.simulation.cpp.compiler import compiler
from synketa.simulation.cpp.program import Output, Program, remove_leftovers
from synketa.simulation.program_inputs import structure

REPOSITORY = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="starts shell scripts")


@pytest.fixture
def fresh_compiler():
    compiler.cache_clear()
    yield
    compiler.cache_clear()


def test_without_a_compiler_the_package_to_install_is_named(monkeypatch, fresh_compiler):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setitem(sys.modules, "ziglang", None)
    assert choose_backend() == "numpy"
    with pytest.raises(SynketaError, match=r"C\+\+ compiler: got none.*synketa\[zig\].*numpy"):
        program(structure(small_model()))


@posix
def test_a_line_that_a_library_of_the_site_prints_is_no_version_of_a_compiler(monkeypatch, tmp_path, fresh_compiler):
    monkeypatch.setenv("LD_PRELOAD", "/nowhere/libxalt.so")
    called = tmp_path / "g++"
    called.write_text('#!/bin/sh\n[ -z "$LD_PRELOAD" ] || echo "xalt $$"\necho "g++ 1.2.3"\n')
    called.chmod(0o700)
    monkeypatch.setenv("CXX", str(called))
    assert compiler().version == "g++ 1.2.3"


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
        made_cache_folder()


# ------------------------------------------------------------------------- programs that are cut or changed


@pytest.fixture
def builds(monkeypatch, tmp_path):
    """Return a function that asks for a program of a cache of its own, and how often one was built."""
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path / "cache"))
    built = []

    def build(structure, compiler, folder):
        built.append(folder)
        (folder / "code" / "static_arrays").mkdir(parents=True)
        (folder / "code" / "main").write_text("a program")
        (folder / "code" / "static_arrays" / "indices").write_bytes(bytes(8))
        (folder / "code.json").write_text('{"generated_code": "digest"}')

    return (lambda: program({"populations": {}}, build)), built


@pytest.mark.parametrize("file", ["main", "static_arrays/indices", "code.json"])
@pytest.mark.parametrize("content", [b"", b"a progra", b"another one", None])
def test_a_program_that_is_cut_or_replaced_is_built_again(builds, file, content):
    ask, built = builds
    home = ask().executable.parent
    assert ask().executable.parent == home
    assert len(built) == 1, "a whole one is used"
    if content is None:
        (home / file).unlink()
    else:
        (home / file).write_bytes(content)
    assert ask().executable.read_text() == "a program"
    assert len(built) == 2
    ask()
    assert len(built) == 2
    assert {path.name for path in home.parent.iterdir()} == {home.name, f"{home.name}.lock"}


def test_a_disk_that_renames_no_folders_is_built_on(builds, monkeypatch):
    ask, built = builds

    def refuse(source, target):
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))

    monkeypatch.setattr(os, "replace", refuse)
    assert ask().executable.read_text() == "a program"
    ask()
    assert len(built) == 1


HOSTILE = """
core.network.default_schedule = ['start', 'groups', 'synapses', 'thresholds', 'resets', 'end']
core.default_float_dtype = float32
devices.cpp_standalone.openmp_threads = 4
codegen.loop_invariant_optimisations = False
codegen.cpp.headers = ['"nothing.h"']
"""


def test_the_code_of_a_program_is_the_same_in_hostile_surroundings(tmp_path, monkeypatch):
    """Code is generated once more, which takes seconds, and not compiled: `true` stands for the compiler."""
    text = structure(small_model())
    usual = json.loads((program(text).executable.parent / "code.json").read_text())["generated_code"]
    here = tmp_path / "wörking folder"
    folder = here / "building"
    (here / ".brian").mkdir(parents=True)
    folder.mkdir()
    for path in (here / "brian_preferences", here / ".brian" / "user_preferences", folder / "brian_preferences"):
        path.write_text(HOSTILE)
    for name in ("random", "queue", "types", "numpy", "brian2", "sympy"):
        (here / f"{name}.py").write_text("raise SystemExit('a file of the user')")
    monkeypatch.chdir(here)
    monkeypatch.setenv("HOME", str(here))
    for name, value in {
        "PYTHONWARNINGS": "error",
        "CXXFLAGS": "-nonsense",
        "PYTHONOPTIMIZE": "2",
        "PYTHONPATH": ":",
    }.items():
        monkeypatch.setenv(name, value)
    compile_program(text, replace(compiler(), command=(shutil.which("true"),)), folder)
    assert json.loads((folder / "code.json").read_text())["generated_code"] == usual


def _program(folder: Path, script: str) -> Program:
    """Return a shell script in the place of a compiled program."""
    path = folder / "main"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o700)
    return Program("key", path)


def _block(name: str, kind: str, *values: float) -> bytes:
    shape = np.array([len(values), 1], np.int64).tobytes()
    return name.encode().ljust(48, b"\0") + kind.encode().ljust(8, b"\0") + shape + np.array(values, kind).tobytes()


def _started(folder: Path, script: str, output: bytes | None = None) -> Output:
    whole = _block("loop_cpu", "<f8", 1.5) + _block("slow.t", "<f8", 1.0, 2.0)
    (folder / "bytes").write_bytes(whole + _block("whole", "<i8", 2) if output is None else output)
    return _program(folder, f'cat bytes > "$SYNKETA_OUTPUT"; {script}').launch(
        1, {"a.b": 1.0}, np.zeros((1, 2)), folder
    )


@posix
def test_words_of_others_are_kept_and_no_failure(tmp_path):
    output = _started(tmp_path, 'echo "xalt: error: not a fault of the run" >&2')
    assert output.arrays["slow.t"].tolist() == [1.0, 2.0]
    assert output.loop_cpu == 1.5
    assert output.messages == "xalt: error: not a fault of the run"


@posix
def test_words_of_brian2_about_a_value_that_it_left_out_are_a_failure(tmp_path):
    with pytest.raises(SynketaError, match=r"Cannot set unknown variable 'PYR\.x'"):
        _started(tmp_path, """printf "Cannot set unknown variable 'PYR.x'." >&2""")


@posix
@pytest.mark.parametrize("kept", [0, 20, 72, 80, -1])
def test_an_output_that_is_cut_is_a_failure_though_the_program_ended_well(tmp_path, kept):
    whole = _block("loop_cpu", "<f8", 1.5) + _block("whole", "<i8", 1)
    with pytest.raises(SynketaError, match=r"an output of .* that is cut"):
        _started(tmp_path, "true", whole[:kept])


@posix
def test_a_scratch_disk_that_is_full_ends_the_sweep_and_names_what_moves_it(tmp_path, monkeypatch):
    monkeypatch.setenv("SYNKETA_SCRATCH", str(tmp_path))
    with pytest.raises(SynketaError, match=r"the disk is full; .* free.*--scratch") as caught:
        _started(tmp_path, 'echo "synketa: cannot write the output: No space left on device" >&2; exit 4')
    assert isinstance(caught.value.__cause__, OSError)


@posix
def test_a_program_that_may_not_be_run_is_told_from_one_that_fails(tmp_path):
    program = _program(tmp_path, "true")
    program.executable.chmod(0o600)
    with pytest.raises(SynketaError, match=r"does not start \(Permission denied\).*noexec.*SYNKETA_CACHE"):
        program.launch(1, {}, np.zeros((1, 2)), tmp_path)
    with pytest.raises(SynketaError, match="exit code 3: out of luck"):
        _started(tmp_path, "echo out of luck; exit 3")


@posix
def test_a_program_has_no_variable_that_harms(tmp_path, monkeypatch):
    monkeypatch.setenv("LD_PRELOAD", "/nowhere/libxalt.so")
    monkeypatch.setenv("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-AVX2")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/nowhere")
    seen = _started(tmp_path, "env >&2").messages
    assert "LD_PRELOAD" not in seen
    assert "GLIBC_TUNABLES" not in seen
    assert "LD_LIBRARY_PATH=/nowhere" in seen


def test_asking_for_the_cache_makes_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SYNKETA_CACHE", "~/cache")
    assert cache_folder() == tmp_path / "cache"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SYNKETA_CACHE", "cache")
    assert cache_folder() == tmp_path / "cache"
    assert not (tmp_path / "cache").exists()
    assert made_cache_folder("programs") == tmp_path / "cache" / "programs"
    assert (tmp_path / "cache").stat().st_mode & 0o777 == 0o700


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
    with locked(live / "lock"):
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
