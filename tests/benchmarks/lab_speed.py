"""How fast the lab page is in Chromium, from a file: ``python tests/benchmarks/lab_speed.py [--page DIR] [--minutes 10]``.

Times are wall times, but for one: run it on a machine that has nothing else to do. The tests of `tests/lab/test_speed.py` use the same
measurements, with twice the limits.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lab"))

#: What is measured -> unit, limit, whether it is the least or the most that is allowed.
LIMITS = {
    "first spikes after opening": ("ms", 1000.0, "most"),
    "network time per wall time, as fast as it goes": ("x", 1.5, "least"),
    "a change until it is on the screen, longest of 10": ("ms", 150.0, "most"),
    "longest time that the page was blocked": ("ms", 50.0, "most"),
    "longest piece of its work, in time of the processor": ("ms", 50.0, "most"),
    "raster of 100,000 spikes": ("ms", 200.0, "most"),
    "a course of 14 days, median of 10": ("ms", 100.0, "most"),
    "the page, compressed": ("MB", 1.0, "most"),
    "memory (heap and module) after 1 min": ("MB", 150.0, "most"),
    "memory (heap and module) at the end": ("MB", 150.0, "most"),
}

#: Runs before the page's own scripts: when the first spikes were drawn, and every block of 50 ms or more.
BEFORE = """
window.Speed = { first: null, blocks: [] };
new PerformanceObserver((list) => list.getEntries().forEach((entry) => Speed.blocks.push([entry.startTime, entry.duration])))
  .observe({ type: "longtask", buffered: true });
const look = () => {
  const lab = window.Lab, at = lab && lab.runner ? lab.runner.t : 0;
  if (at > 0) requestAnimationFrame(() => { Speed.first = performance.now(); }); else requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""

#: The level of the drug is moved by its own input; until a frame shows spikes of a network that has it.
CHANGE = """async (level) => {
  const input = document.querySelector("#control-level_uM"), exact = input.parentElement.querySelector("input[type=number]") || input;
  const began = performance.now();
  exact.value = String(level);
  exact.dispatchEvent(new Event("input", { bubbles: true }));
  exact.dispatchEvent(new Event("change", { bubbles: true }));
  while (Math.abs(Lab.runner.level - level) > 1e-6 * (1 + level)) {
    await new Promise((done) => requestAnimationFrame(done));
    if (performance.now() - began > 20000) throw new Error(`level ${Lab.runner.level}, asked for ${level}`);
  }
  await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - began;
}"""

RASTER = """(count) => {
  const host = document.createElement("div");
  host.style.cssText = "position:fixed; left:0; top:0; width:700px; height:300px";
  document.body.append(host);
  const raster = new Lab.Raster(host), sizes = { PYR: 960, PV: 144, SST: 96 }, spikes = {};
  raster.fit();
  for (const [name, share] of [["PYR", 0.6], ["PV", 0.25], ["SST", 0.15]]) {
    const n = Math.round(share * count);
    spikes[name] = { time: Float64Array.from({ length: n }, (_, k) => 2.5 * k / n), cell: Int32Array.from({ length: n }, (_, k) => (k * 7919) % sizes[name]) };
  }
  const began = performance.now();
  raster.now = 2.5;
  for (const name of Object.keys(sizes)) raster.spikes(name, spikes[name].time, spikes[name].cell);
  raster.context.getImageData(0, 0, 1, 1); // waits until it is drawn
  const took = performance.now() - began;
  host.remove();
  return took;
}"""

COURSES = """async (times) => {
  const slow = new Synketa.SlowSide(), took = [];
  for (let k = 0; k <= times; k++) {
    const began = performance.now();
    await slow.course({ set: "mouse_ip", drug: "ketamine", doses: [{ route: "ip", amount: 10 + k }], start: -1, stop: 336 });
    if (k) took.push(performance.now() - began); // the first one loads data
  }
  slow.close();
  return took.sort((a, b) => a - b)[times >> 1];
}"""

#: What a student does in half a minute, each a piece of work that could block the page.
ACTS = """async () => {
  const press = (id) => () => document.getElementById(id).click(), shut = () => document.getElementById("dialog").close();
  const acts = [
    () => Lab.change({ level_uM: 1 }), press("note"), press("pin"), press("help"), shut, press("download"), shut, press("link"), shut, press("enlarge"),
    () => Lab.chartList["weeks-chart"].showTable(), shut, () => Lab.raster.rows(0), () => Lab.change({ species: "human" }), () => Lab.change({ stress: "ended" }),
    () => Lab.weeks.span(1), () => Lab.weeks.whole(), () => Lab.change({ subunits: "less_SST" }), () => Lab.undo(), () => Lab.reset(),
    ...Lab.data.lessons.map((lesson) => () => Lab.openLesson(lesson.name, 1)), () => Lab.reportHtml(), () => Lab.openLesson(""),
  ];
  for (const act of acts) { act(); await new Promise((done) => setTimeout(done, 250)); }
}"""
TRACED = ("toplevel", "__metadata")


def pieces_of_work(browser: Any, page: Path) -> list[float]:
    """Return the time of the processor (ms) that each task of the page's own thread took, while it opens and is used.

    Another process that takes the processor away lengthens none of them.
    """
    opened = browser.new_page(viewport={"width": 1280, "height": 720})
    browser.start_tracing(page=opened, categories=list(TRACED))
    opened.goto((page / "index.html").as_uri())
    end = time.monotonic() + 120
    while not opened.evaluate("Boolean(window.Lab && Lab.runner.t > 2 && Lab.weeks.course)"):
        assert time.monotonic() < end, "a page that does not start"
        opened.wait_for_timeout(100)
    opened.set_default_timeout(120_000)
    opened.evaluate(ACTS)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    opened.close()
    named = [event for event in events if event["name"] == "thread_name"]
    own = {(each["pid"], each["tid"]) for each in named if each["args"]["name"] == "CrRendererMain"}
    return [event["tdur"] / 1e3 for event in events if "tdur" in event and (event["pid"], event["tid"]) in own]


def measured(browser: Any, page: Path, seconds: float = 20.0, minutes: float = 0.0) -> dict[str, float]:
    """Return what `LIMITS` asks for of an exported page.

    Parameters
    ----------
    browser : playwright browser
    page : Path
        The folder.
    seconds : float
        For which speed and blocks are looked at.
    minutes : float
        Since opening, for which memory is followed, more than one; with 0 it is not.
    """
    opened = browser.new_page(viewport={"width": 1280, "height": 720})
    began = time.monotonic()
    opened.add_init_script(BEFORE)
    opened.goto((page / "index.html").as_uri())
    found = {"first spikes after opening": _first(opened)}
    opened.select_option("#speed", "max")
    opened.wait_for_timeout(1000)
    before = opened.evaluate("[Lab.runner.t, performance.now()]")
    opened.wait_for_timeout(1000 * seconds)
    after = opened.evaluate("[Lab.runner.t, performance.now()]")
    found["network time per wall time, as fast as it goes"] = 1e3 * (after[0] - before[0]) / (after[1] - before[1])
    opened.select_option("#speed", "1")
    opened.wait_for_timeout(500)
    found["a change until it is on the screen, longest of 10"] = max(
        opened.evaluate(CHANGE, 0.5 + level) for level in range(10)
    )
    found["longest time that the page was blocked"] = max([0.0, *(took for _, took in opened.evaluate("Speed.blocks"))])
    found["longest piece of its work, in time of the processor"] = max(pieces_of_work(browser, page))
    if minutes:
        opened.select_option("#speed", "max")
        found |= _memory(opened, began, minutes)
    opened.evaluate("Lab.runner.pause()")
    opened.wait_for_timeout(300)
    found["raster of 100,000 spikes"] = opened.evaluate(RASTER, 100_000)
    found["a course of 14 days, median of 10"] = opened.evaluate(COURSES, 10)
    found["the page, compressed"] = compressed(page)
    opened.close()
    return found


def compressed(page: Path) -> float:
    """Return the size of a page as the file of a release, MB."""
    from synketa.lab.export import write_archive

    with tempfile.TemporaryDirectory() as name:
        target = Path(name, "lab.zip")
        write_archive(page, target)
        return target.stat().st_size / 1e6


def _first(opened: Any, patience: float = 120.0) -> float:
    end = time.monotonic() + patience
    while (first := opened.evaluate("Speed.first")) is None:
        assert time.monotonic() < end, "no spikes"
        opened.wait_for_timeout(50)
    return float(first)


def _memory(opened: Any, began: float, minutes: float) -> dict[str, float]:
    """Follow heap and module for some minutes from when it was opened; both are looked at after the heap was cleaned up."""
    session = opened.context.new_cdp_session(opened)

    def at(minute: float) -> float:
        opened.wait_for_timeout(max(0.0, 1e3 * (began + 60 * minute - time.monotonic())))
        session.send("HeapProfiler.collectGarbage")
        heap = session.send("Runtime.getHeapUsage")["usedSize"]
        return float(heap + opened.evaluate("Lab.runner.memory || 0")) / 1e6

    return {"memory (heap and module) after 1 min": at(1.0), "memory (heap and module) at the end": at(minutes)}


def report(found: dict[str, float]) -> list[str]:
    """Return a table of Markdown."""
    lines = ["| what | measured | limit | |", "|---|---|---|---|"]
    for name, value in found.items():
        unit, limit, kind = LIMITS[name]
        good = value >= limit if kind == "least" else value <= limit
        lines.append(f"| {name} | {value:.3g} {unit} | at {kind} {limit:g} {unit} | {'' if good else 'MISSED'} |")
    return lines


def main() -> None:
    """Measure, and print the table."""
    from pages import CHROMIUM
    from playwright.sync_api import sync_playwright

    from synketa.lab.export import write_page
    from synketa.lab.slow_side.surface import page_surface

    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--page", type=Path, help="an exported page; default: that of this checkout is written")
    options.add_argument("--minutes", type=float, default=2.0, help="for which memory is followed (default 2)")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        page = chosen.page or Path(name)
        if chosen.page is None:
            write_page(page, page_surface(None), seeds=(1,))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--mute-audio"])
        print(f"Chromium {browser.version}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors\n")
        print("\n".join(report(measured(browser, page, minutes=chosen.minutes))))
        browser.close()


if __name__ == "__main__":
    main()
