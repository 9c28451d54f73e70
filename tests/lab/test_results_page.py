"""The page over a folder of results: every condition with its contrasts, and a run that opens."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pages import CHROMIUM, until, visits

import synketa
import synthetic
from synketa.common.errors import SynketaError
from synketa.lab.results_page import write_results_page

SHAPES = {"conditions": synthetic.conditions, "doses": synthetic.dose_response, "time course": synthetic.quickstart}


def data_of(folder: Path) -> dict:
    text = (folder / "page" / "data" / "results.js").read_text(encoding="utf-8")
    return json.loads(text.partition("window.LabResults = ")[2].rstrip().removesuffix(";"))


@pytest.mark.parametrize("shape", SHAPES)
def test_it_has_the_contrasts_and_a_run_of_every_condition(shape, tmp_path):
    SHAPES[shape](tmp_path, seeds=1)
    assert write_results_page(tmp_path) == tmp_path / "page.html"
    data, frame = data_of(tmp_path), synketa.contrasts(tmp_path)
    assert len(data["rows"]) == len(frame)
    first = frame.iloc[0]
    assert data["rows"][0]["metric"] == first["metric"]
    assert data["rows"][0]["mean"] == pytest.approx(first["mean"], rel=1e-5)
    assert {row["key"] for row in data["rows"]} <= set(data["runs"])
    for run in data["runs"].values():
        text = (tmp_path / "page" / "data" / f"run_{run['hash']}.js").read_text(encoding="utf-8")
        opened = json.loads(text.partition(" = ")[2].rstrip().removesuffix(";"))
        result = synketa.open_result(tmp_path / run["path"])
        assert [window["name"] for window in opened["windows"]] == [window.name for window in result.windows][:6]
        assert sum(len(train["time"]) for train in opened["windows"][-1]["spikes"].values()) > 0
        assert len(opened["hours"]) == len(opened["courses"][0]["values"])


def test_without_a_run_it_says_so(tmp_path):
    synthetic.conditions(tmp_path, seeds=1)
    for path in (tmp_path / "runs").glob("*.h5"):
        path.unlink()
    with pytest.raises(SynketaError, match="no finished run"):
        write_results_page(tmp_path)


@pytest.mark.browser
@pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium")
@pytest.mark.parametrize("shape", SHAPES)
def test_a_click_opens_raster_and_course(browser, shape, tmp_path):
    SHAPES[shape](tmp_path, seeds=1)
    address = write_results_page(tmp_path).as_uri()
    with visits(browser, address, tmp_path.as_uri()) as visit:
        page = visit()
        until(page, "document.querySelector('#course canvas')")
        button = page.locator("#contrasts tbody button").last
        words = button.inner_text()
        button.focus()
        page.keyboard.press("Enter")
        until(page, "words => document.getElementById('run-title').textContent.startsWith(words)", words)
        assert page.locator("#contrasts tbody tr").count() >= 1
        axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
        assert [one["id"] for one in axe.run(page, options={"preload": False}).response["violations"]] == []
