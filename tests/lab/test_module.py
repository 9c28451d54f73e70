"""How the module of a page is made: from which lines, in how much time, by which compilers."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from page_engine import drive, values
from test_network import assert_same, in_steps, joined, native

from synketa.lab.export import write_data, write_engine, write_network
from synketa.lab.network import webassembly
from synketa.lab.network.data import module_structure
from synketa.lab.network.sources import ONCE, write_sources

OBJECTS = """void set_variable_by_name(std::string name, std::string s_value) {
    if (name == "PV.v") {
        return;
    }
}
int between;
void _write_arrays()
{
    f.open(results_dir + "x");
}

void _dealloc_arrays()
{
}
"""
MAIN = """{
    _array_b_clock_t[0] = 0.0;
    _array_a_clock_timestep[0] = 0;
    seed();
    network.add(&PV_clock, _run_PV);
    network.add(&z_clock, NULL);
    network.add(&c_clock, NULL);
}
"""


@pytest.fixture
def code(tmp_path):
    (tmp_path / "static_arrays").mkdir()
    (tmp_path / "static_arrays" / "_indices").write_bytes(b"\1\2\3")
    (tmp_path / "objects.cpp").write_text(OBJECTS)
    (tmp_path / "main.cpp").write_text(MAIN)
    return tmp_path


def test_all_that_runs_once_is_one_unit_without_what_writes_files(code):
    write_sources(code, webassembly._HERE / "lab.cpp")
    once = (code / "once.cpp").read_text()
    assert [line.split('"')[1] for line in once.splitlines() if line.startswith("#include")] == list(ONCE)
    assert once.index("#define main synketa_main") < once.index('"main.cpp"')
    objects = (code / "objects.cpp").read_text()
    assert "results_dir" not in objects
    kept = [line for line in OBJECTS.splitlines() if "_write_arrays" not in line and "results_dir" not in line]
    assert [line for line in kept if line not in objects.splitlines()] == []
    plain, optimised = objects.index("optimize off"), objects.index("optimize on")
    assert plain < objects.index("set_variable_by_name") < optimised < objects.index("int between")
    assert "{1,2,3}" in (code / "static_arrays.cpp").read_text()


def test_lines_in_an_order_by_chance_are_put_into_one(code):
    write_sources(code, webassembly._HERE / "lab.cpp")
    lines = (code / "main.cpp").read_text().splitlines()
    first, second, other, run, third, fourth = MAIN.splitlines()[1:-1]
    assert lines[1:-1] == [*sorted([first, second]), other, run, fourth, third]


@pytest.mark.parametrize("name", ["_write_arrays", "set_variable_by_name"])
def test_generated_code_of_another_form_is_refused(code, name):
    (code / "objects.cpp").write_text(OBJECTS.replace(name, "another"))
    with pytest.raises(RuntimeError, match="generated code has changed"):
        write_sources(code, webassembly._HERE / "lab.cpp")


@pytest.mark.browser
@pytest.mark.skipif(os.name == "nt", reason="counts the CPU time of processes")
def test_a_module_is_built_in_fifteen_seconds_of_cpu(tmp_path, monkeypatch):
    """Generated and compiled anew; of zig only its C++ library is there. Twice the number, for machines that are slow or busy."""
    import resource

    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("ZIG_LOCAL_CACHE_DIR", str(tmp_path / "objects"))
    used = webassembly.webassembly_compiler()
    (tmp_path / "other.cpp").write_text("#include <vector>\nint some() { return std::vector<int>(1).at(0); }\n")
    subprocess.run([*used.command, *used.flags, "other.cpp", *used.link, "-o", "other.wasm"], cwd=tmp_path, check=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    module = webassembly.module_of(module_structure())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{spent:.1f} CPU-s; bytes: { {name: len(data) for name, data in module.builds.items()} }")
    assert spent < 30


@pytest.mark.browser
@pytest.mark.skipif(not shutil.which("em++"), reason='no em++ (Debian: "apt-get install emscripten")')
def test_emscripten_gives_the_same_spikes(tmp_path, monkeypatch):
    monkeypatch.setattr(webassembly, "packaged_zig", list)
    write_engine(tmp_path)
    content = write_network(tmp_path, seeds=(1,))
    assert content["compiler"].startswith("emcc")
    write_data(tmp_path, "lab", content)
    for build in webassembly.BUILDS:
        answers = values(drive(tmp_path, in_steps("full", 1, 0.3, 0.05, [(0.0, "level", 1.0)], build)))
        assert_same(joined(answers), native("full", 1, 0.3, levels=[(0.0, 1.0)]))
