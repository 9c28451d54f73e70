"""The page as the one file of a release, and what is said where it cannot be made."""

from __future__ import annotations

import hashlib
import os
import zipfile

import pytest
from pages import write_double
from typer.testing import CliRunner

from synketa.cli.app import app
from synketa.lab.export import write_archive
from synketa.lab.network import webassembly


@pytest.fixture
def page(tmp_path):
    return write_double(tmp_path / "written")


def test_the_same_page_is_the_same_file(page, tmp_path):
    one, other = tmp_path / "a" / "lab.zip", tmp_path / "b" / "lab.zip"
    digest = write_archive(page, one)
    for path in page.rglob("*"):  # written at another time, with other rights
        os.utime(path, (1e9, 1e9))
        path.chmod(0o700)
    assert write_archive(page, other) == digest == hashlib.sha256(one.read_bytes()).hexdigest()
    with zipfile.ZipFile(one) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names == sorted(names)
        assert len(names) == sum(path.is_file() for path in page.rglob("*"))
        assert archive.read("lab/index.html") == (page / "index.html").read_bytes()


def test_another_page_is_another_file(page, tmp_path):
    digest = write_archive(page, tmp_path / "lab.zip")
    (page / "main.js").write_text("// another")
    assert write_archive(page, tmp_path / "lab.zip") != digest


def test_without_a_compiler_it_is_said_before_anything_is_computed(monkeypatch, tmp_path):
    monkeypatch.setattr(webassembly, "webassembly_compiler", _none)
    monkeypatch.setattr("synketa.lab.slow_side.surface.page_surface", lambda *_: pytest.fail("a surface was built"))
    for target in ("page", "lab.zip"):
        done = CliRunner().invoke(app, ["lab", "--export", str(tmp_path / target)])
        assert done.exit_code != 0
        assert webassembly.HOW_TO_GET_ONE in f"{done.output}{done.exception}"
    assert list(tmp_path.iterdir()) == []


def _none():
    from synketa.common.errors import Fault, SynketaError

    raise SynketaError(Fault("compiler for WebAssembly", "", "none", webassembly.HOW_TO_GET_ONE))
