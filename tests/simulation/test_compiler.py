"""Which C++ compiler is used: CXX as people set it, what is looked for without it, and what is said when there is none."""

from __future__ import annotations

import os
import shlex
import shutil
import stat
from pathlib import Path

import pytest

from small import small_model
from synketa.common.errors import SynketaError
from synketa.simulation.compiled_program import key
from synketa.simulation.cpp.compiler import HOW_TO_GET_ONE, as_text, compiler
from synketa.simulation.program_inputs import structure

GCC = shutil.which("g++")
pytestmark = pytest.mark.skipif(GCC is None, reason="no g++")


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    monkeypatch.delenv("CXX", raising=False)
    compiler.cache_clear()
    yield
    compiler.cache_clear()


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def chosen(monkeypatch, text: str):
    monkeypatch.setenv("CXX", text)
    compiler.cache_clear()
    return compiler()


def test_CXX_may_have_several_words(monkeypatch, tmp_path):
    wrapper = script(tmp_path / "ccache", 'exec "$@"')
    assert chosen(monkeypatch, f"{wrapper} g++").command == (str(wrapper), "g++")
    assert chosen(monkeypatch, " g++   -m64 ").command == ("g++", "-m64")
    assert chosen(monkeypatch, "").command[0] == "g++"


def test_a_folder_with_spaces_needs_quotes_only_beside_arguments(monkeypatch, tmp_path):
    path = script(tmp_path / "my tools" / "g++", f'exec {GCC} "$@"')
    assert chosen(monkeypatch, str(path)).command == (str(path),)
    assert chosen(monkeypatch, shlex.join([str(path), "-m64"])).command == (str(path), "-m64")


def test_a_relative_path_is_understood_in_the_folder_of_the_build(monkeypatch, tmp_path):
    path = script(tmp_path / "tools" / "g++", f'exec {GCC} "$@"')
    monkeypatch.chdir(tmp_path)
    assert chosen(monkeypatch, "tools/g++").command == (str(path),)
    assert chosen(monkeypatch, "tools/g++ -m64").command == (str(path), "-m64")


def test_arguments_of_CXX_are_in_the_key_and_in_what_a_result_names(monkeypatch):
    plain, other = chosen(monkeypatch, "g++"), chosen(monkeypatch, "g++ -m64")
    assert other.version == f"{plain.version} -m64"
    assert key(structure(small_model()), plain) != key(structure(small_model()), other)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("no-such-compiler", "there is no no-such-compiler on the path"),
        ("no-such-wrapper g++", "there is no no-such-wrapper on the path"),
        ("false", "does not compile: exit code 1"),
        ("g++ -no-such-option", "does not compile: .*no-such-option"),
        ("g++ 'oops", "No closing quotation"),
        (os.curdir, r"there is no \. on the path"),
    ],
)
def test_CXX_that_does_not_compile_is_named_and_nothing_else_is_taken(monkeypatch, text, words):
    with pytest.raises(SynketaError, match=f"CXX: got .*{words}"):
        chosen(monkeypatch, text)


def test_a_compiler_that_does_not_work_is_passed_over(monkeypatch, tmp_path):
    script(tmp_path / "g++", "exit 1")  # as on a machine where it is a stub that asks to be installed
    script(tmp_path / "clang++", f'exec {GCC} "$@"')
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    monkeypatch.setattr("synketa.simulation.cpp.compiler._USUAL", ("g++", "clang++"))
    assert compiler().command == ("clang++",)


def test_zig_of_the_package_index_is_taken_where_there_is_no_other(monkeypatch, tmp_path):
    script(tmp_path / "ziglang" / "zig", 'if [ "$1" = version ]; then echo 9.9.9; fi')
    (tmp_path / "ziglang" / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert compiler().command == ("g++",)
    monkeypatch.setenv("PATH", "")
    compiler.cache_clear()
    used = compiler()
    assert used.command == (str(tmp_path / "ziglang" / "zig"), "c++")
    assert used.version == "zig 9.9.9"
    assert "-march=native" in used.flags
    assert used.cpu not in ("", "portable")
    monkeypatch.setenv("SYNKETA_CPU", "portable")
    compiler.cache_clear()
    assert "-mcpu=baseline" in compiler().flags
    assert not [flag for flag in compiler().flags if "native" in flag or "fast-math" in flag]


def test_a_node_of_a_cluster_takes_the_compiler_that_it_is_told(monkeypatch):
    used = chosen(monkeypatch, "g++ -m64")
    monkeypatch.setenv("SYNKETA_COMPILER", as_text(used))
    monkeypatch.setenv("CXX", "not-here")
    compiler.cache_clear()
    assert compiler() == used


def test_how_to_get_one_names_the_extra():
    assert "synketa[zig]" in HOW_TO_GET_ONE
