"""What a student does in a lesson, by inputs, buttons and keys."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pages import running, until

EXPLANATION = "SST cells lose their spikes. So pyramidal cells are freed. <b>x</b>"
HAS_COURSE = "Lab.weeks.chart.columns[3].some(Number.isFinite)"


@dataclass(frozen=True)
class Handed:
    """What a student hands in: notes, the report as HTML, and the answers of the JSON file."""

    notes: list[dict[str, Any]]
    report: str
    answers: dict[str, Any]


def do_lesson(page: Any, name: str) -> Handed:
    """Do an opened lesson from its start to its report."""
    lesson = page.evaluate("name => Lab.lesson(name)", name)
    predict(page, lesson["steps"][0])
    page.click("#next")
    until(page, HAS_COURSE)
    assert page.locator(".tasks .done").count() == 0, "a task ticks although nothing was done"
    tasks = lesson["steps"][1]["tasks"]
    for number, task in enumerate(tasks):
        fulfil(page, task, name, f"1.{number}")
    assert page.locator(".tasks .done").count() == len(tasks)
    page.click("#next")
    page.fill("#explanation", EXPLANATION)
    page.get_by_role("button", name="I have written it").click()
    assert page.locator(".markdown.after").count() == 1
    page.get_by_role("button", name="Report", exact=True).click()
    handed = Handed(
        page.evaluate("name => Lab.store.notes(name)", name),
        downloaded(page, "#report-one"),
        json.loads(downloaded(page, "#report-json")),
    )
    for part in ("Question", "Set-up", "Outcome", "Conclusion", "SST cells lose their spikes", "&#60;b&#62;x"):
        assert part in handed.report
    assert "<script" not in handed.report
    assert list(handed.answers["lessons"]) == [name]
    assert handed.answers["lessons"][name]["ticks"] == len(tasks)
    assert handed.answers["lessons"][name]["steps"][2]["text"] == EXPLANATION
    return handed


def predict(page: Any, step: dict[str, Any]) -> None:
    """Choose, or draw with the mouse and with keys; what is to be drawn of the weeks is not shown before."""
    if step["choose"]:
        page.locator("#lesson input[type=radio]").nth(1).check()
        return
    assert page.evaluate(HAS_COURSE) is (step["draw"]["x"] == "level_uM")
    box = page.locator(".sketch").bounding_box()
    page.mouse.move(box["x"] + 60, box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + 200, box["y"] + 90, steps=8)
    page.mouse.up()
    page.locator(".sketch").focus()
    for key in ("ArrowRight", "ArrowUp", "ArrowUp", "ArrowRight"):
        page.keyboard.press(key)


def fulfil(page: Any, task: dict[str, Any], name: str, key: str) -> None:
    """Do what a task says, wait as fast as the network goes until it has ticked itself, note what came out."""
    when, settings = task["when"], page.evaluate("Lab.settings")
    page.select_option("#speed", "max")
    for control, value in when.items():
        if control in settings and not page.evaluate(
            "([when, state]) => Lab.holds(when, state)", [{control: value}, settings]
        ):
            operate(page, control, _taken(value))
    if "span_h" in when:
        low, high = when["span_h"]
        spans = [
            float(span)
            for span in page.locator("#span option").evaluate_all("all => all.map(one => one.value).filter(Boolean)")
        ]
        page.select_option("#span", index=1 + next(k for k, span in enumerate(spans) if low <= 1.02 * span <= high))
    if "noted" in when:
        running(page, 1.3)
        while page.evaluate("Lab.store.notes(Lab.lessonName()).length") < when["noted"][0]:
            page.click("#note")
    until(page, "([name, key]) => Boolean(Lab.store.ticks(name)[key])", [name, key], seconds=120)
    if "steady_s" in when:
        page.click("#note")
    page.select_option("#speed", "1")  # a network that runs on as fast as it can keeps a processor busy


def operate(page: Any, name: str, value: bool | str | float) -> None:
    """Set a control by its own input."""
    node = page.locator(f"#control-{name}")
    if isinstance(value, bool):
        if node.is_checked() != value:
            node.click()
    elif isinstance(value, str):
        node.select_option(value)
    else:
        exact = node.locator("xpath=following-sibling::input")
        exact.fill(f"{value:g}")
        exact.press("Tab")


def downloaded(page: Any, button: str) -> str:
    """Return the text of the file that a button saves."""
    with page.expect_download() as download:
        page.click(button)
    return Path(download.value.path()).read_text(encoding="utf-8")


def _taken(value: Any) -> Any:
    """Return a value that a task takes: one that it names, or the middle of its range, or its end at 0."""
    if isinstance(value, list):
        return (value[0] + value[1]) / 2 if isinstance(value[0], (int, float)) and value[0] > 0 else value[0]
    return value
