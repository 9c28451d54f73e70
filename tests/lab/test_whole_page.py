"""The page with all that computes in it: lessons as a student does them, in Chromium, and a first look in Firefox."""

from __future__ import annotations

from pathlib import Path

import pytest
from firefox import firefox
from pages import CHROMIUM, FIREFOX, notices, running, served, until, visits
from student import do_lesson

from synketa.lab.export import write_page
from synketa.lab.lessons.reading import read_lessons
from synketa.lab.slow_side.surface import page_surface

pytest.importorskip("playwright")
no_chromium = pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium")
no_firefox = pytest.mark.skipif(not Path(FIREFOX).exists(), reason="no Firefox")


@pytest.fixture(scope="session")
def shipped(tmp_path_factory):
    """Return the page as a release has it."""
    folder = tmp_path_factory.mktemp("shipped page")
    write_page(folder, page_surface(None), seeds=(1,))
    return folder


def fold(notes, words):
    """Return the pyramidal fold of the last note of a set-up; what it says of the weeks is left aside."""
    return [note["fold_PYR"] for note in notes if note["words"] == words or note["words"].startswith(f"{words}, man")][
        -1
    ]


#: What a lesson's own network has to show: words of a note -> ends of the pyramidal fold.
SEEN = {
    "a_blocker_excites": {"ketamine 1.02 uM": (1.15, 1.5), "no drug": (0.9, 1.1)},
    "which_cells": {
        "ketamine 1 uM, not on PV cells, not on SST cells": (0.45, 0.75),
        "ketamine 1 uM, not on PYR cells": (1.7, 2.4),
        "ketamine 1 uM, not on PYR cells, not on PV cells": (1.3, 1.9),
        "ketamine 1 uM, not on PYR cells, not on SST cells": (1.05, 1.45),
    },
    "more_is_less": {"ketamine 0.35 uM": (1.02, 1.35), "ketamine 10 uM": (0.5, 0.95), "ketamine 35 uM": (0.15, 0.6)},
    "the_magnesium_gate": {
        "ketamine 1 uM, 2A/B everywhere, same conductance": (0.55, 1.0),
        "ketamine 1 uM, 2C/D on pyramidal cells only": (0.75, 1.1),
        "ketamine 1 uM, no NMDA receptors on SST cells": (0.5, 0.9),
    },
    "what_is_not_settled": {"memantine 2.15 uM": (1.5, 2.5), "lanicemine 19 uM": (1.3, 2.3)},
}


def check_lesson(browser, folder, name, tmp_path):
    with visits(browser, (folder / "index.html").as_uri(), folder.as_uri()) as visit:
        page = visit(f"#v1&lesson={name}")
        until(page, "Lab.weeks.course && Lab.runner.state === 'running'")
        notes = do_lesson(page, name).notes
        page.screenshot(path=tmp_path / f"{name}.png")
        course = page.evaluate("Lab.weeks.read()")
        seen = SEEN.get(name, {})
        folds = {words: fold(notes, words) for words in seen}
        print(f"\n{name}: {folds or course}")
        for words, (low, high) in seen.items():
            assert low < folds[words] < high, words
        assert not notices(page)


@pytest.mark.browser
@no_chromium
@pytest.mark.parametrize("name", ["a_blocker_excites", "break_the_chain"])
def test_a_lesson_with_the_network_from_its_start_to_the_report(browser, whole, name, tmp_path):
    check_lesson(browser, whole, name, tmp_path)


@pytest.mark.full
@no_chromium
@pytest.mark.parametrize("name", list(read_lessons()))
def test_every_lesson_of_the_shipped_page(browser, shipped, name, tmp_path):
    check_lesson(browser, shipped, name, tmp_path)


@pytest.mark.browser
@no_chromium
def test_the_served_page_computes_under_its_policy(browser, whole):
    with served(whole) as address, visits(browser, address, address) as visit:
        page = visit("#v1&level_uM=1&source=dose&species=human&dosed=memantine&dose_mg_kg=1")
        running(page, 0.5)
        until(page, "Lab.weeks.course && Lab.weeks.error")
        assert page.evaluate("Lab.weeks.asked().set") == "memantine_adult"
        assert "2 standard deviations" in page.inner_text("#engine")


@pytest.mark.browser
@no_firefox
def test_firefox_runs_the_page_from_a_file(whole, tmp_path):
    with firefox(tmp_path) as fox:
        fox.open((whole / "index.html").as_uri())
        fox.until("window.Lab && Lab.runner.state === 'running' && Lab.runner.t > 0.2")
        assert fox.evaluate("Lab.raster.rows().length") > 50
        fox.until("Lab.weeks.course && Lab.weeks.read().spines_24h > 1.01")
        fox.evaluate("Lab.change({ level_uM: 30 })")
        fox.until("Lab.runner.level > 29 && Lab.runner.t - Lab.runner.since > 1")
        assert fox.evaluate("Lab.runner.measure().folds.PYR") < 0.9
        fox.evaluate("Lab.byId('network').focus()")
        fox.key(" ")
        fox.until("Lab.runner.state === 'paused'")
        assert len(fox.picture()) > 20_000
        assert fox.said == []
        foreign = [url for url in fox.asked if not url.startswith((whole.as_uri(), "data:", "blob:", "about:"))]
        assert foreign == []
