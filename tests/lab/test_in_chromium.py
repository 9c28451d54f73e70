"""The engine in Debian's Chromium, from a file: the spikes of the compiled program, how fast, in how much memory."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from test_network import native

from made_up_network import made_up_surface
from synketa.lab.export import write_data, write_engine, write_network, write_slow_side
from synketa.model.composite import load_model

pytestmark = pytest.mark.browser

HTML = """<!doctype html><meta charset="utf-8"><title>engine</title>
<script src="engine/engine.js"></script><script src="engine/network.js"></script><script src="engine/slow.js"></script>
<script src="engine/spectrum.js"></script><script src="data/lab.js"></script>"""

RUN = """async ([start, sets, step, steps]) => {
  const network = new Synketa.Network(), chunks = [], began = performance.now();
  const ready = await network.start(start);
  for (const [name, value] of sets) await network.set(name, value);
  let first = 0;
  for (let k = 0; k < steps; k++) {
    chunks.push(await network.advance(step));
    first = first || performance.now();
  }
  network.close();
  const spikes = {};
  for (const name of Object.keys(ready.populations)) {
    spikes[name] = ["time", "cell"].map((key) => chunks.flatMap((chunk) => Array.from(chunk.spikes[name][key])));
  }
  return { ready, spikes, first, memory: chunks.map((chunk) => chunk.memory), computing: chunks.map((chunk) => chunk.computing) };
}"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("page with a space, and ü")
    model = load_model("prefrontal")
    write_engine(folder)
    content = write_network(folder, seeds=(1,)) | write_slow_side(folder, model, made_up_surface(model, 12))
    write_data(folder, "lab", content)
    (folder / "index.html").write_text(HTML, encoding="utf-8")
    return folder


def opened(folder: Path, before: str = ""):
    """Yield a page from a file; at its end nothing may have been asked of anybody, and nothing said on the console."""
    from playwright.sync_api import sync_playwright

    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, 'no Chromium: Debian: "apt-get install chromium"'
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page()
        said, asked = [], []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.add_init_script(before)
        page.goto((folder / "index.html").as_uri())
        yield page
        browser.close()
    assert said == []
    assert all(url.startswith((folder.as_uri(), "blob:")) for url in asked), asked


@pytest.fixture
def page(folder):
    yield from opened(folder)


@pytest.mark.parametrize(("step", "steps"), [(0.01, 100), (0.05, 20), (0.5, 2), (1.0, 1)])
def test_spikes_are_those_of_the_compiled_program(page, step, steps):
    got = page.evaluate(RUN, [{"variant": "full", "seed": 1}, [["level", 1.0]], step, steps])
    for name, (times, cells) in native("full", 1, 1.0, levels=[(0.0, 1.0)]).items():
        np.testing.assert_array_equal(got["spikes"][name][0], times)
        np.testing.assert_array_equal(got["spikes"][name][1], cells)


def test_it_is_fast_and_its_memory_stays(page):
    """On a machine that has nothing else to do; on a busy one the numbers are printed only."""
    got = page.evaluate(RUN, [{}, [["level", 1.0]], 0.5, 16])
    speed = 500 / float(np.median(got["computing"]))  # network time over wall time
    print(
        f"{speed:.2f} x real time; first spikes {got['first']:.0f} ms after the page began; load {os.getloadavg()[0]:.1f}"
    )
    assert max(got["memory"]) < 60e6
    assert got["memory"][-1] - got["memory"][4] < 1e6
    if os.getloadavg()[0] < 0.75 * (os.cpu_count() or 1):
        assert speed >= 1.5
        assert got["first"] < 1000


def test_a_browser_without_webassembly_is_said_and_the_slow_side_goes_on(folder):
    for page in opened(folder, "delete globalThis.WebAssembly"):
        kind, words, spines = page.evaluate("""async () => {
            const fault = await new Synketa.Network().start({}).catch((fault) => fault);
            const slow = new Synketa.SlowSide();
            const course = await slow.course({ set: "mouse_ip", doses: [{ route: "ip", amount: 10 }], stop: 48 });
            slow.close();
            return [fault.kind, fault.message, Math.max(...course.series.spines)];
        }""")
        assert kind == "no-webassembly"
        assert "WebAssembly" in words
        assert "Firefox" in words
        assert spines > 1.01


def test_a_worker_that_ends_by_itself_is_said(page):
    kinds = page.evaluate("""async () => {
        Synketa.patience = 1;
        const lost = [], network = new Synketa.Network({ onlost: (fault) => lost.push(fault.kind) });
        await network.start({});
        network.remote.worker.terminate();
        const fault = await network.advance(0.05).catch((fault) => fault);
        const again = await network.reset();
        const chunk = await network.advance(0.05);
        network.close();
        return [...lost, fault.kind, again.t, chunk.spikes.PYR.time.length > 0];
    }""")
    assert kinds == ["worker-lost", "worker-lost", 0, True]


def test_two_networks_and_the_slow_side_run_beside_each_other(page):
    same = page.evaluate("""async () => {
        const networks = [new Synketa.Network(), new Synketa.Network()], slow = new Synketa.SlowSide();
        await Promise.all(networks.map((network) => network.start({})));
        const [one, other, first, second] = await Promise.all([...networks.map((network) => network.advance(0.2)),
          slow.course({ stop: 24 }), slow.course({ stop: 24, arms: [{ name: "stress" }] })]);
        networks.forEach((network) => network.close());
        slow.close();
        return [one.spikes.PYR.time.join() === other.spikes.PYR.time.join(), first.series.spines.length, second.series.stress_load.at(-1) > 0];
    }""")
    assert same[0] is True
    assert same[2] is True
