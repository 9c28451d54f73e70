"""The page as `synketa lab` serves it: tabs, reloads, links, and its files and commands in a shell."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pages import CHROMIUM, notices, running, served, until, visits

from synketa.common.machine.surroundings import child_environment

pytest.importorskip("playwright")
pytestmark = [pytest.mark.browser, pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium")]
LESSON = "a_blocker_excites"


@pytest.fixture(scope="module")
def address(folder):
    with served(folder) as one:
        yield one


@pytest.fixture
def visit(browser, address):
    """Return what opens the served page, and see at the end that it was silent and asked for nothing else."""
    with visits(browser, address, address) as one:
        yield one


def test_two_tabs_of_one_student_at_once(visit):
    first = visit(f"#v1&lesson={LESSON}")
    second = visit("#v1&lesson=more_is_less&level_uM=2", context=first.context)
    for page in (first, second):
        running(page, 1.2)
    first.locator("#lesson input[type=radio]").nth(2).check()
    second.click("#note")
    first.click("#note")
    until(first, "Lab.store.notes('more_is_less').length === 1")
    until(second, f"Lab.store.notes('{LESSON}').length === 1")
    assert second.evaluate(f"Lab.store.answer('{LESSON}', 0).choice") == "more"
    assert [page.evaluate("Lab.settings.level_uM") for page in (first, second)] == [0, 2]
    answers = second.evaluate("Lab.answers()")
    assert set(answers["lessons"]) == {LESSON, "more_is_less"}


def test_a_reload_in_the_middle_of_a_lesson(visit):
    page = visit(f"#v1&lesson={LESSON}")
    page.locator("#lesson input[type=radio]").nth(0).check()
    page.click("#next")
    exact = page.locator("#control-level_uM").locator("xpath=following-sibling::input")
    exact.fill("1")
    exact.press("Tab")
    until(page, f"Lab.store.ticks('{LESSON}')['1.0']")
    running(page, 1.2)
    page.click("#note")
    page.click("#next")
    page.fill("#explanation", "Half a sentence that is")
    until(page, f"Lab.store.answer('{LESSON}', 2)")
    until(page, "location.hash.includes('step=2')")
    page.reload()
    running(page)
    assert page.input_value("#explanation") == "Half a sentence that is"
    assert page.evaluate("Lab.settings.level_uM") == 1
    assert page.evaluate(f"Object.keys(Lab.store.ticks('{LESSON}')).length") >= 1
    assert notices(page) == ""


def test_a_link_that_is_copied_opens_the_same(visit, address):
    page = visit("#v1&lesson=which_cells&step=1")
    page.locator("#control-reaches_SST").click()
    exact = page.locator("#control-level_uM").locator("xpath=following-sibling::input")
    exact.fill("2.5")
    exact.press("Tab")
    page.click("#link")
    copied = page.input_value("#address")
    assert copied.startswith(address)
    other = visit(copied.removeprefix(address))  # of another student
    running(other)
    same = ("Lab.settings", "Lab.lessonName()", "Lab.lessonStep()")
    assert [other.evaluate(one) for one in same] == [page.evaluate(one) for one in same]
    assert other.evaluate("Lab.settings.level_uM") == 2.5


SETTINGS = {
    "network": "#v1&level_uM=1.5&drug=memantine&reaches_PYR=0&magnesium_mM=0.7&AMPA_block=0.2&subunits=swapped_subunits",
    "weeks": "#v1&species=human&route=iv&dose_mg_kg=0.5&regimen=twice_a_week&arm=rapamycin_local&stress=ended",
}


@pytest.mark.skipif(os.name == "nt", reason="needs bash")
@pytest.mark.parametrize("kind", SETTINGS)
def test_its_files_pass_check_and_its_commands_go_into_bash_as_they_are(visit, kind, tmp_path):
    page = visit(SETTINGS[kind])
    until(page, "Lab.weeks.course")
    page.click("#download")
    button = {"network": "#save-toml", "weeks": "#save-weeks-toml"}[kind]
    with page.expect_download() as download:
        page.click(button)
    name = download.value.suggested_filename
    shutil.copy(download.value.path(), tmp_path / name)
    command = page.locator(f"{button} + code").inner_text()
    assert name in command
    own = Path(sys.executable).parent
    lines = f"synketa check {name}\n{command} --dry-run\n"
    done = subprocess.run(
        ["bash", "-e"], input=lines, cwd=tmp_path, capture_output=True, text=True, check=False,
        env=child_environment() | {"PATH": f"{own}{os.pathsep}{os.environ['PATH']}"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1.5 uM" in done.stdout if kind == "network" else "0.5 mg/kg" in done.stdout
    assert json.loads(page.evaluate("JSON.stringify(Lab.settings)"))["seed"] == "1"
