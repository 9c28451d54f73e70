"""The page of the evidence in a browser: from a file, by keys, and with the files of strangers."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from test_evidence_page import EVIL, _poisoned, cell, content

from synketa.evidence.page import write_page

pytestmark = pytest.mark.browser
LEVELS = ("receptor", "network", "spine")


@pytest.fixture(scope="module")
def browser(playwright_: Any) -> Iterator[Any]:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    launched = playwright_.chromium.launch(executable_path=path, args=["--no-sandbox"])
    yield launched
    launched.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    opened.faults, opened.asked = [], []
    opened.on("pageerror", lambda error: opened.faults.append(str(error)))
    opened.on("console", lambda message: opened.faults.append(message.text) if message.type == "error" else None)
    opened.on("dialog", lambda dialog: (opened.faults.append("a dialog"), dialog.dismiss()))
    opened.on("request", lambda request: opened.asked.append(request.url))
    yield opened
    assert opened.faults == []
    assert all(url.startswith("file:") for url in opened.asked)
    opened.close()


def opened(page: Any, folder: Path, made: dict[str, Any]) -> Any:
    (folder / "evidence.json").write_text(json.dumps(made), encoding="utf-8")
    page.goto(write_page(folder).as_uri())
    return page


def with_curve() -> dict[str, Any]:
    line = {"x": [0, 12, 24, 48], "lines": {"ketamine": [1, 1.2, 1.3, 1.1]}, "low": 1.1, "high": 1.5, "at": [23, 25]}
    return content(curves={"disinhibition/one": {**line, "x_label": "slow time (h)", "y_label": "spines"}})


def test_a_finding_opens_by_keys_and_gives_the_focus_back(page: Any, tmp_path: Path) -> None:
    from playwright.sync_api import expect

    opened(page, tmp_path, with_curve())
    page.locator("button.c").first.focus()
    page.keyboard.press("Enter")
    words = page.locator("dialog").inner_text()
    assert "a finding of spine" in words
    assert "https://doi.org/10.1/x" in words
    assert "1.3 [1.1, 1.5]" in words
    assert page.locator("dialog svg").count() == 2, "the curve, and all hypotheses"
    page.keyboard.press("Escape")
    expect(page.locator("button.c").first).to_be_focused()  # not wait_for_function, which the page's policy refuses
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    expect(page.locator("button.c[aria-label='two, direct: not run']")).to_be_focused()


def test_rows_are_searched_filtered_and_sorted(page: Any, tmp_path: Path) -> None:
    from playwright.sync_api import expect

    opened(page, tmp_path, content())
    page.fill("#text", "signalling")
    assert page.inner_text("#shown") == "1 of 3 findings"
    page.click("#reset")
    expect(page.locator("#shown")).to_have_text("3 of 3 findings")
    page.check("#differ")
    assert page.inner_text("#shown") == "1 of 3 findings"
    page.click("#reset")
    page.click("th.h .sort >> nth=0")
    assert page.locator("#heat tbody tr").first.get_attribute("data-f") == "2", "what the default misses comes first"
    page.select_option("#chosen", "all")
    assert page.locator(".of-hypothesis:visible").count() == 4


def test_nothing_of_strangers_runs(page: Any, tmp_path: Path) -> None:
    poisoned = with_curve()
    for key in ("made", "findings", "hypotheses", "papers", "cells"):
        poisoned[key] = _poisoned(poisoned[key], EVIL)
    poisoned["curves"]["disinhibition/one"]["lines"] = {EVIL: [1, 2, 3, 4]}
    opened(page, tmp_path, poisoned)
    for button in page.locator("button.c").all():
        button.click()
        assert page.locator("dialog").inner_text()
        page.keyboard.press("Escape")
    assert page.locator("script").count() == 2
    assert page.locator("img").count() == 0


def test_it_is_accessible_on_screen(page: Any, tmp_path: Path) -> None:
    from axe_playwright_python.sync_playwright import Axe

    opened(page, tmp_path, with_curve())
    found = [Axe().run(page)]
    page.locator("button.c").first.click()
    found.append(Axe().run(page))
    rules = {violation["id"]: violation["help"] for one in found for violation in one.response["violations"]}
    assert rules == {}


def test_a_large_table_is_quick(page: Any, tmp_path: Path) -> None:
    made = content()
    names = {f"finding_{number}": {**made["findings"]["one"], "level": LEVELS[number % 3]} for number in range(150)}
    own = {f"h{number}": made["hypotheses"]["direct"] for number in range(20)}
    made |= {"findings": names, "hypotheses": own}
    made["cells"] = [cell(h, name, "met") for h in own for name in names]
    opened(page, tmp_path, made)
    took = page.evaluate(
        "() => { const t = performance.now(); document.querySelector('.sort').click();"
        " document.getElementById('text').value = '7'; document.getElementById('text').dispatchEvent("
        "new Event('input', {bubbles: true})); return performance.now() - t; }"
    )
    assert took < 1000, "ms"
