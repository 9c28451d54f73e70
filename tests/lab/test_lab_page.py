"""What a student and a teacher see, in a real browser; what computes is a double here, and the true one in test_whole_page."""

from __future__ import annotations

import csv
import io
import tomllib
from pathlib import Path

import pytest
from pages import CHROMIUM, notices, running, served, until, visits
from student import do_lesson

from synketa.experiment.experiment import load_experiment
from synketa.lab.lessons.controls import CONTROLS
from synketa.lab.lessons.reading import read_lessons

pytest.importorskip("playwright")
pytestmark = [pytest.mark.browser, pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium")]


def settings(page):
    return page.evaluate("Lab.settings")


def test_first_view_runs_without_a_drug_and_one_slider_glows(opened):
    page = opened()
    running(page)
    assert settings(page)["level_uM"] == 0
    assert page.locator(".glow").count() == 1
    assert page.locator(".glow label").inner_text() == "free drug in the brain"
    assert page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]") == [1280, 720]


def test_a_server_gives_the_same_page_under_its_policy(browser, folder):
    with served(folder) as address, visits(browser, address, address) as visit:
        page = visit()
        running(page)
        page.click("#download")


@pytest.fixture(scope="module")
def one_page(browser, file):
    """Return a page that tests share which leave nothing behind."""
    page = browser.open(file)
    yield page
    page.context.close()


@pytest.mark.parametrize(
    "control", [control for control in CONTROLS if control.acts != "page"], ids=lambda control: control.name
)
def test_every_control_by_mouse_and_by_key(one_page, control):
    page = one_page
    page.evaluate("Lab.openLesson('', 0, { arm: 'anti_BDNF' })")
    running(page, 0)
    if control.name in ("dosed", "route"):
        page.evaluate("Lab.change({ species: 'human' })")
    node = page.locator(f"#control-{control.name}")
    before = settings(page)[control.name]
    if isinstance(control.start, bool):
        node.click()
        assert settings(page)[control.name] is not before
        node.focus()
        page.keyboard.press("Space")
        assert settings(page)[control.name] is before
    elif control.choices:
        options = node.locator("option")
        node.select_option(index=1 if before == options.nth(0).get_attribute("value") else 0)
        assert settings(page)[control.name] != before
        node.focus()
        page.keyboard.press("Home")
        page.keyboard.press("End")
        until(page, f"Lab.settings['{control.name}'] === '{options.last.get_attribute('value')}'")
    else:
        node.scroll_into_view_if_needed()  # the column of controls is longer than a small screen
        box = node.bounding_box()
        share = 0.4 if control.name == "dose_mg_kg" else 0.7  # where it does not begin
        page.mouse.click(box["x"] + box["width"] * share, box["y"] + box["height"] / 2)
        moved = settings(page)[control.name]
        assert moved != before
        page.keyboard.press("PageDown")
        assert settings(page)[control.name] < moved
        exact = node.locator("xpath=following-sibling::input")
        exact.fill(str(control.high))
        page.keyboard.press("Tab")
        assert settings(page)[control.name] == control.high
        exact.fill("1e99")
        page.keyboard.press("Tab")
        assert settings(page)[control.name] == control.high
        assert "is not a number from" in notices(page)


def test_cells_of_the_drawing_are_switches(opened):
    page = opened("#v1&level_uM=1")
    running(page)
    page.locator(".cell").nth(1).click()
    assert settings(page)["reaches_PV"] is False
    page.locator(".cell").nth(2).focus()
    page.keyboard.press("Enter")
    assert settings(page)["reaches_SST"] is False
    assert page.locator("[role=switch][aria-checked=false]").count() == 2


def test_play_pause_speed_undo_redo_reset_pin_and_note(opened):
    page = opened()
    running(page)
    page.keyboard.press("Space")
    until(page, "Lab.runner.state === 'paused'")
    at = page.evaluate("Lab.runner.t")
    page.wait_for_timeout(200)
    assert page.evaluate("Lab.runner.t") == at
    page.click("#play")
    running(page, 0)
    page.select_option("#speed", "max")
    page.evaluate("Lab.change({ level_uM: 2 })")
    running(page, 5)
    page.keyboard.press("n")
    page.keyboard.press("p")
    assert page.evaluate("[Lab.pins.length, Lab.store.notes('').length]") == [1, 1]
    assert page.locator("#notes tbody tr").count() == 1
    page.keyboard.press("Control+z")
    assert settings(page)["level_uM"] == 0
    page.keyboard.press("Control+y")
    assert settings(page)["level_uM"] == 2
    page.click("#reset")
    assert settings(page)["level_uM"] == 0
    page.click("#undo")
    assert settings(page)["level_uM"] == 2
    page.reload()
    running(page)
    assert page.evaluate("Lab.pins.length") == 1
    page.get_by_role("button", name="Remove the pin").click()
    assert page.evaluate("Lab.pins.length") == 0


@pytest.mark.parametrize("name", list(read_lessons()))
def test_a_lesson_from_its_start_to_the_report(opened, name):
    page = opened(f"#v1&lesson={name}")
    until(page, "Lab.weeks.course")
    page.click("#next")
    assert "First your prediction" in notices(page)
    do_lesson(page, name)


def test_a_reload_in_the_middle_loses_nothing(opened):
    page = opened("#v1&lesson=a_blocker_excites")
    page.locator("#lesson input[type=radio]").nth(0).check()
    page.click("#next")
    page.evaluate("Lab.change({ level_uM: 1, speed: 'max' })")
    until(page, "Lab.store.ticks('a_blocker_excites')['1.0']")
    page.click("#note")
    until(page, "location.hash.includes('level_uM=1') && location.hash.includes('step=1')")
    page.reload()
    running(page)
    assert settings(page)["level_uM"] == 1
    assert page.locator(".tasks .done").count() == 2
    assert page.locator("#notes tbody tr").count() == 1
    page.get_by_role("button", name="Back").click()
    assert page.locator("#lesson input[type=radio]").nth(0).is_checked()
    assert page.locator("#lesson input[type=radio]").nth(1).is_disabled()


def test_two_tabs_keep_each_others_notes(opened, browser, file):
    first = opened()
    second = browser.open(file, context=first.context)
    for page in (first, second):
        running(page, 1.2)
    first.click("#note")
    second.click("#note")
    first.click("#note")
    until(second, "document.querySelectorAll('#notes tbody tr').length === 3")
    second.fill("#nickname", "Ada")
    second.keyboard.press("Tab")
    assert first.evaluate("Lab.store.nickname()") == "Ada"


def test_a_link_holds_all_settings_and_is_short(opened):
    page = opened()
    until(page, "Lab.runner.state === 'running'")
    changed = {
        control.name: control.choices[-1].name
        if control.choices
        else not control.start
        if isinstance(control.start, bool)
        else control.high
        for control in CONTROLS
    }
    changed |= {"species": "human", "dosed": "s_ketamine", "route": "iv"}
    hash_ = page.evaluate(
        "changes => { Lab.change(changes); return Lab.hash({ lesson: 'more_is_less', step: 1 }); }", changed
    )
    assert len(hash_) < 2000
    again = opened(hash_)
    for name, value in changed.items():
        assert settings(again)[name] == value, name
    page.click("#link")
    assert page.input_value("#address").endswith(page.evaluate("Lab.hash()"))


@pytest.mark.parametrize(
    ("fragment", "said"),
    [("#v2&level_uM=1", "v1"), ("#nonsense", "v1"), ("#v1&level_uM=1e9", "level_uM can't be"), ("#v1&level_uM=NaN", "can't be"), ("#v1&lesson=../../x", "no lesson"),
     ("#v1&colour=red&level_uM=2", "no control"), ("#v1&drug=<script>", "drug can't be"), ("#v1&%E0%A4%A", "cut"), ("#v1&" + "a" * 5000, "letters"), ("#v1&lock=nothing&reaches_PV=maybe", "no control"),
     ("#v1&__proto__=1&level_uM=2", "no control"), ("#v1&constructor=1&hide=toString,__proto__&level_uM=2", "no control")],
)  # fmt: skip
def test_a_malformed_link_is_said_and_the_page_goes_on(opened, fragment, said):
    page = opened(fragment)
    assert said in notices(page)
    running(page)
    if "level_uM=2" in fragment:
        assert settings(page)["level_uM"] == 2


def test_a_teachers_link_locks_hides_and_fixes(opened):
    page = opened("#v1&lesson=&lock=seed,drug&hide=magnesium_mM&seed=3&level_uM=1".replace("lesson=&", ""))
    running(page)
    assert page.locator("#control-seed").is_disabled()
    assert not page.locator("#control-magnesium_mM").is_visible()
    page.evaluate("Lab.change({ seed: '1' })")
    page.click("#reset")
    assert settings(page)["seed"] == "3"
    assert "Your teacher has locked it" in page.inner_text("#controls")


def saved(page, button):
    """Return what a button of the dialog saves; Chromium drops the eleventh download of a page within some seconds."""
    with page.expect_download() as download:
        page.click(button)
    return Path(download.value.path()).read_bytes()


def test_charts_are_downloaded_as_pictures_and_tables(opened):
    for charts in (("rates", "glutamate", "field"), ("weeks",)):
        page = opened("#v1&level_uM=1")
        running(page, 3)
        until(page, "Lab.field.plot")
        page.click("#download")
        for chart in charts:
            assert saved(page, f"#save-{chart}-png").startswith(b"\x89PNG")
            svg = saved(page, f"#save-{chart}-svg").decode()
            assert "<polyline" in svg
            rows = list(csv.reader(io.StringIO(saved(page, f"#save-{chart}-csv").decode())))
            assert len(rows) > 10
            assert all(len(row) == len(rows[0]) for row in rows)
    assert saved(page, "#save-network").startswith(b"\x89PNG")


def test_spikes_notes_and_experiments_are_downloaded(opened, tmp_path):
    page = opened(
        "#v1&level_uM=1&reaches_PV=0&tonic_GABA_nS=1&AMPA_block=0.3&subunits=less_SST&arm=ampa_antagonist&arm_level=0.5&stress=ended"
    )
    running(page, 1.2)
    page.click("#note")
    page.click("#download")
    assert len(saved(page, "#save-spikes").splitlines()) > 100
    assert b"fold_PYR" in saved(page, "#save-notes")
    for button, name in (("#save-toml", "lab_network"), ("#save-weeks-toml", "lab_weeks")):
        path = tmp_path / f"{name}.toml"
        path.write_bytes(saved(page, button))
        tomllib.loads(path.read_text(encoding="utf-8"))
        assert {"lab"} <= set(load_experiment(path).conditions)


OWN = {  # what the file has, what is said
    "hours,spines,spines_sem\n0,1,0.02\n24,1.2,0.05\n72,1.25,0.06\n": "3 points",
    "days;spines\n1;1,2\n3;1,25\n": "2 points",
    "minutes\tconcentration\n10\t2\n30\t1\n": "2 points",
    "hours,spines\n": "no line of numbers",
    "": "no line of numbers",
    "constructor,spines\n1,2\n": "no column hours, days or minutes",
    "a,b\n1,2\n": "no column hours, days or minutes",
    "hours,weight\n1,2\n": "none of the columns",
    "hours,spines\n1,x\n2,1.1\n": "line 2 has no number",
    "hours,spines\n1,1e300\n": "Nothing is drawn",
}


def test_own_data_over_the_weeks(opened, tmp_path):
    page = opened()
    until(page, "Lab.weeks.course")
    page.click("#download")
    for text, said in OWN.items():
        page.set_input_files("#own-file", {"name": "own.csv", "mimeType": "text/csv", "buffer": text.encode()})
        until(page, "said => document.getElementById('own-said').textContent.includes(said)", said)
    page.set_input_files(
        "#own-file", {"name": "picture.csv", "mimeType": "text/csv", "buffer": bytes(range(256)) * 8000}
    )
    until(page, "document.getElementById('own-said').textContent.includes('at most 1 MB')")
