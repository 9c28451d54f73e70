"""The files of the page: all there, nothing from elsewhere, and what is taken over is what it was."""

from __future__ import annotations

import hashlib
import json
import re

import pytest

from synketa.common.errors import ConfigurationError
from synketa.lab.lessons.controls import CONTROLS
from synketa.lab.page_files import VENDORED, guide_script, lesson_script, page_files, write_page_files

#: Written by what exports the engine and the data.
OF_THE_ENGINE = re.compile(r"engine/.*|data/.*")
BESIDE_RESULTS = {"report.html"}  # made with them


@pytest.fixture(scope="module")
def files():
    return page_files()


def test_vendored_files_are_those_of_their_release(files):
    for name, checksum in VENDORED.items():
        assert hashlib.sha256(files[name]).hexdigest() == checksum
    assert {name for name in files if name.startswith("vendor/")} == set(VENDORED)


def test_pages_load_classic_scripts_that_are_there(files):
    for name in [name for name in files if name.endswith(".html")]:
        text = files[name].decode()
        loaded = re.findall(r'(?:src|href)="([^"]+)"', text)
        assert loaded
        for path in loaded:
            if name == "results.html":  # it lies above the folder of the page
                path = path.removeprefix("page/")
            assert (
                path in files
                or OF_THE_ENGINE.fullmatch(path)
                or path.startswith(("data:", "#"))
                or path in BESIDE_RESULTS
            ), (
                name,
                path,
            )
        assert 'type="module"' not in text


def test_nothing_comes_from_elsewhere(files):
    for name, content in files.items():
        if name.startswith("vendor/"):
            continue
        addresses = set(re.findall(r"https?://[^\s\"'`)<]+", content.decode()))
        assert addresses <= {"http://www.w3.org/2000/svg"}, name
        assert not re.search(
            r"\b(eval|importScripts|document\.write)\(|^\s*import\s", content.decode(), re.MULTILINE
        ), name


def test_modules_of_the_page_stay_small(files):
    for name, content in files.items():
        if not name.startswith("vendor/") and name.endswith((".js", ".css", ".html")):
            assert content.count(b"\n") < 400, name


def test_lessons_and_controls_are_a_script_that_ends_nowhere(tmp_path):
    script = lesson_script().decode()
    assert "</" not in script
    data = json.loads(script.removeprefix("window.LabData = ").rstrip().removesuffix(";"))
    assert len(data["lessons"]) == 8
    assert {control["name"] for control in data["controls"]} == {control.name for control in CONTROLS}
    assert set(data["variants"]["uniform_2AB_fixed_conductance"]) >= {"circuit.populations.PV.fraction_2CD"}
    assert re.search(r"53 %.*30 %", data["basis"])  # as results/README.md and `synketa show prefrontal` have it
    guide = json.loads(guide_script().decode().removeprefix("window.LabGuide = ").rstrip().removesuffix(";"))
    assert set(guide) == {lesson["name"] for lesson in data["lessons"]}
    write_page_files(tmp_path)
    assert (tmp_path / "index.html").is_file()
    assert (tmp_path / "data" / "lessons.js").read_text(encoding="utf-8") == script


def test_a_wrong_lesson_writes_nothing(tmp_path):
    wrong = tmp_path / "mine.toml"
    wrong.write_text("lesson = 9\n", encoding="utf-8")
    with pytest.raises(ConfigurationError):
        write_page_files(tmp_path / "out", [wrong])
    assert not (tmp_path / "out").exists()


def test_the_page_is_small(files):
    import gzip

    whole = b"".join([*files.values(), lesson_script(), guide_script()])
    assert len(gzip.compress(whole)) < 200_000
