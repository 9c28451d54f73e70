"""The page when something goes wrong, for a class, for who can't see or use a mouse, and at other sizes."""

from __future__ import annotations

import itertools
import json
import shutil
from pathlib import Path

import pytest
from pages import CHROMIUM, notices, running, served, until

pytest.importorskip("playwright")
pytestmark = [pytest.mark.browser, pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium")]


def test_thirty_files_on_the_teachers_page(opened, browser, folder, file):
    page = opened("#v1&lesson=a_blocker_excites")
    page.locator("#lesson input[type=radio]").nth(2).check()
    running(page, 1.2)
    page.click("#note")
    base = page.evaluate("Lab.answers()")
    base["lessons"]["more_is_less"] = {
        "title": "x",
        "steps": [{"kind": "draw", "x": [0.1, 1, 10, 30], "y": [1, 1.3, None, 0.4]}, None, None],
        "notes": base["lessons"]["a_blocker_excites"]["notes"],
        "ticks": 2,
        "tasks": 5,
    }
    files = []
    for number in range(30):
        one = json.loads(json.dumps(base)) | {"nickname": f"student <i>{number}</i>"}
        choice = ["less", "as before", "more"][number % 3]
        one["lessons"]["a_blocker_excites"]["steps"][0]["choice"] = choice
        one["lessons"]["more_is_less"]["notes"] = [
            {**note, "words": ["__proto__", "constructor", note["words"]][number % 3]}
            for note in base["lessons"]["more_is_less"]["notes"]
        ]
        files.append({"name": f"{number}.json", "mimeType": "application/json", "buffer": json.dumps(one).encode()})
    wrong = {
        "cut.json": json.dumps(base)[:-40],
        "other.json": "[1]",
        "version.json": json.dumps({**base, "version": 7}),
        "lesson.json": json.dumps({**base, "lessons": {"nothing": {}}}),
        "steps.json": json.dumps({**base, "lessons": {"more_is_less": {"steps": 3}}}),
        "deep.json": "[" * 20000,
    }
    files += [{"name": name, "mimeType": "application/json", "buffer": text.encode()} for name, text in wrong.items()]
    files += [{**files[0], "name": "again.json"}]
    teacher = browser.open((folder / "teacher.html").as_uri(), context=page.context)
    teacher.set_input_files("#files", files)
    until(teacher, "document.getElementById('read').textContent.includes('students')")
    assert "33 of 37 files were read" in teacher.inner_text("#read")
    faults = teacher.inner_text("#faults")
    for name in wrong:
        assert name in faults
    assert "less: 10; as before: 10; more: 10" in teacher.inner_text("#results")
    assert "30 drawings" in teacher.inner_text("#results")
    assert (
        teacher.locator("#results svg rect[stroke-width]").count() == 5
    )  # what several networks gave for that drawing
    assert teacher.locator("#results i").count() == 0
    teacher.select_option("#link-lesson", "more_is_less")
    teacher.select_option("#link-magnesium_mM", "hide")
    teacher.select_option("#link-seed", "2")
    address = teacher.input_value("#link-address")
    page.goto(address)
    running(page)
    assert page.evaluate("[Lab.lessonName(), Lab.settings.seed]") == ["more_is_less", "2"]


def test_a_class_is_counted_live(browser, folder, tmp_path):
    browser.said.clear()
    browser.asked.clear()
    with served(folder, tmp_path / "class.jsonl") as address:
        student = browser.open(f"{address}#v1&lesson=a_blocker_excites")
        student.locator("#lesson input[type=radio]").nth(2).check()
        teacher = browser.open(f"{address}teacher.html")
        until(teacher, "document.getElementById('live').textContent.includes('more: 1')")
        assert "✓" not in teacher.inner_text(
            "#live"
        )  # a class sees what it predicted, and what comes out after the run
        teacher.check("#live-answers")
        until(teacher, "document.getElementById('live').textContent.includes('✓')")
        student.context.close()  # before the server ends: the teacher's page goes on asking
        teacher.context.close()
        browser.check(address)


def test_without_webassembly_lessons_and_weeks_go_on(opened):
    page = opened("#v1&lesson=the_drug_is_gone", before="window.DOUBLE_FAULT = 'no-webassembly';")
    until(page, "Lab.weeks.course")
    assert "no WebAssembly" in notices(page)
    page.select_option("#lesson-choice", "break_the_chain")
    page.locator("#lesson input[type=radio]").nth(0).check()
    page.click("#next")
    page.click("#note")
    until(page, "Lab.store.ticks('break_the_chain')['1.0']")
    assert "1." in page.inner_text("#notes tbody tr td:nth-child(5)")


def test_a_killed_worker_starts_anew_and_answers_stay(opened):
    page = opened("#v1&lesson=a_blocker_excites&level_uM=1")
    running(page, 1.2)
    page.click("#note")
    page.evaluate("Synketa.Network.last.lose()")
    running(page, 1.2)
    assert "starts anew" in notices(page)
    assert page.evaluate("[Lab.runner.level > 0.5, Lab.store.notes('a_blocker_excites').length]") == [True, 1]
    page.evaluate("Synketa.Network.last.lose()")
    page.get_by_role("button", name="Start it again").click()
    running(page)


def test_a_part_that_is_missing_is_said(browser, folder, tmp_path):
    broken = tmp_path / "broken"
    shutil.copytree(folder, broken)
    (broken / "engine" / "engine.js").unlink()
    (broken / "data" / "lab.js").unlink()
    page = browser.open((broken / "index.html").as_uri())
    assert "A part of this page is missing" in notices(page)
    page.context.close()
    browser.said.clear()


def axe_of(page):
    """Return what axe finds in a page as it is."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    return [
        (one["id"], one["nodes"][0]["html"]) for one in axe.run(page, options={"preload": False}).response["violations"]
    ]


def test_axe_finds_nothing(opened, browser, folder):
    page = opened()
    running(page, 1.2)
    page.keyboard.press("p")
    page.keyboard.press("n")
    page.evaluate("Lab.runner.pause()")
    assert axe_of(page) == []
    for button in ("help", "download", "link"):
        page.click(f"#{button}")
        assert axe_of(page) == [], button
        page.keyboard.press("Escape")
    for button in ("Report", "Remove my answers", "Table of After the dose"):
        page.get_by_role("button", name=button).click()
        assert axe_of(page) == [], button
        page.keyboard.press("Escape")
    for lesson, step in (("more_is_less", 0), ("which_cells", 1), ("break_the_chain", 1), ("the_drug_is_gone", 2)):
        page.evaluate("([lesson, step]) => Lab.openLesson(lesson, step)", [lesson, step])
        page.wait_for_timeout(200)
        assert axe_of(page) == [], lesson
    page.evaluate("Synketa.Network.last.lose(); location.hash = '#nonsense'")
    until(page, "document.querySelectorAll('.notice').length === 2")
    assert axe_of(page) == [], "notices"
    page.evaluate("Lab.runner.play()")
    until(page, "Lab.runner.state === 'running'")
    page.evaluate("Synketa.Network.last.lose()")
    until(page, "Lab.runner.state === 'failed'")
    assert axe_of(page) == [], "a network that stopped"
    teacher = browser.open((folder / "teacher.html").as_uri(), context=page.context)
    assert axe_of(teacher) == []
    teacher.locator("#guide summary").first.click()
    assert axe_of(teacher) == []


#: What has the focus: whether it is seen, whether something lies over it, how it is marked, and how large it is with its label.
FOCUS = """() => {
  const node = document.activeElement, box = node.getBoundingClientRect(), x = box.left + box.width / 2, y = box.top + box.height / 2;
  const top = document.elementFromPoint(x, y), style = getComputedStyle(node), label = node.labels && node.labels[0] ? node.labels[0].getBoundingClientRect() : box;
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { name: node.id || node.getAttribute('aria-label') || node.textContent.slice(0, 40), inside, over: !top || !(node.contains(top) || top.contains(node)),
    mark: parseFloat(style.outlineWidth), width: Math.max(box.right, label.right) - Math.min(box.left, label.left), height: Math.max(box.bottom, label.bottom) - Math.min(box.top, label.top), body: node === document.body };
}"""


@pytest.mark.parametrize("lesson", ["", "#v1&lesson=a_blocker_excites"])
def test_the_focus_is_seen_everywhere_and_targets_are_large_enough(opened, lesson):
    page = opened(lesson)
    running(page, 1)
    page.evaluate("Lab.runner.pause()")
    seen = []
    for _ in range(90):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUS)
        if at["body"]:
            break
        seen.append(at["name"])
        assert at["inside"], at
        assert not at["over"], at
        assert at["mark"] >= 2, at
        assert at["width"] >= 24, at
        assert at["height"] >= 24, at
    assert len(seen) > 30
    assert seen.index("play") < seen.index("control-level_uM") < seen.index("control-dose_mg_kg")  # as it is read


JUNK = """for (const key of ['pins', 'notes/open', 'ticks/a_blocker_excites', 'answer/a_blocker_excites/0', 'nickname', 'queue', 'touched', 'class-id', 'no-keys'])
  localStorage.setItem('synketa-lab-1/' + key, ['{"a":', '[1,null,{"course":{"time":3}}]', '{"x":{}}', '7'][key.length % 4]);"""


def test_what_others_wrote_into_the_storage_stops_nothing(opened):
    page = opened("#v1&lesson=a_blocker_excites", before=JUNK)
    running(page, 1.2)
    page.locator("#lesson input[type=radio]").nth(2).check()
    page.click("#next")
    page.keyboard.press("n")
    page.keyboard.press("p")
    assert page.evaluate("[Lab.pins.length, Lab.store.notes('a_blocker_excites').length]") == [1, 1]
    page.select_option("#lesson-choice", "")
    running(page)


def test_words_are_polite_and_rare(opened):
    page = opened(
        before="window.SAID = []; addEventListener('DOMContentLoaded', () => new MutationObserver(() => window.SAID.push([performance.now(), document.getElementById('summary').textContent])).observe(document.getElementById('summary'), { childList: true, characterData: true, subtree: true }));"
    )
    running(page, 1)
    for level in (0.5, 1, 2, 3, 5, 8):
        page.evaluate("level => Lab.change({ level_uM: level })", level)
        page.wait_for_timeout(700)
    page.wait_for_timeout(2500)
    said = page.evaluate("window.SAID")
    assert any("pyramidal" in words for _, words in said)
    times = [at for at, _ in said]
    assert all(later - earlier > 1950 for earlier, later in itertools.pairwise(times))


def test_reduced_motion_stands_still_for_a_second(opened):
    page = opened(reduced_motion="reduce")
    running(page, 2)
    moves = page.evaluate(
        "new Promise(done => { const seen = new Set(); const timer = setInterval(() => seen.add(Lab.raster.now), 20); setTimeout(() => { clearInterval(timer); done(seen.size); }, 2000); })"
    )
    assert moves <= 4
    assert page.evaluate("getComputedStyle(document.querySelector('.glow')).animationName") == "none"


@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 720, 1), (1920, 1080, 1), (640, 360, 2), (390, 844, 1)])
def test_nothing_is_lost_at_other_sizes(opened, width, height, scale):
    page = opened("#v1&lesson=a_blocker_excites", width=width, height=height, device_scale_factor=scale)
    running(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for node in ("#play", "#next", "#control-level_uM", "#rates .plot", "#weeks-chart .plot", "#footer"):
        page.locator(node).scroll_into_view_if_needed()
        assert page.locator(node).is_visible(), node


def test_charts_are_read_by_keys_and_have_a_table(opened):
    page = opened("#v1&level_uM=1")
    running(page, 2)
    until(page, "Lab.weeks.chart.plot")
    page.locator("#weeks-chart .plot").focus()
    page.keyboard.press("ArrowLeft")
    assert "spines" in page.locator("#weeks-chart > .hidden").inner_text()
    before = page.evaluate("Lab.weeks.view[1] - Lab.weeks.view[0]")
    page.keyboard.press("+")
    assert page.evaluate("Lab.weeks.view[1] - Lab.weeks.view[0]") < before
    for name in ("rates", "glutamate", "field", "weeks-chart"):
        page.locator(f"#{name} button[aria-label^=Table]").click()
        assert page.locator("dialog tbody tr").count() > 3
        page.keyboard.press("Escape")


def test_single_letters_can_be_switched_off(opened):
    page = opened()
    running(page)
    page.keyboard.press("?")
    page.locator("#single-keys").uncheck()
    page.keyboard.press("Escape")
    page.locator("#network").focus()
    page.keyboard.press("p")
    assert page.evaluate("Lab.pins.length") == 0
