"""The engine in Debian's Chromium, from a file: the spikes of the compiled program, with and without vectors, without WebAssembly."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from pages import CHROMIUM, chromium, visits
from test_network import CONDITIONS, HALF_STEP, SEEDS, native

pytest.importorskip("playwright")
pytestmark = pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no Chromium")
HTML = """<!doctype html><meta charset="utf-8"><title>engine</title>
<script src="engine/engine.js"></script><script src="engine/network.js"></script><script src="engine/slow.js"></script>
<script src="engine/spectrum.js"></script><script src="data/lab.js"></script>"""

#: Does actions, [call, ...arguments], on a network; returns the spikes of all that it advanced.
ACT = """async ([start, actions]) => {
  const network = new Synketa.Network(), spikes = {}, ready = await network.start(start);
  for (const name of Object.keys(ready.populations)) spikes[name] = [[], []];
  for (const [call, ...given] of actions) {
    const chunk = await network[call](...given);
    if (call === "advance") for (const [name, own] of Object.entries(chunk.spikes)) {
      own.time.forEach((t) => spikes[name][0].push(t));
      own.cell.forEach((cell) => spikes[name][1].push(cell));
    }
  }
  network.close();
  return { build: ready.build, spikes };
}"""


@pytest.fixture(scope="module")
def engine(whole) -> Path:
    """Return a page that has the engine only."""
    (whole / "engine.html").write_text(HTML, encoding="utf-8")
    return whole / "engine.html"


@pytest.fixture
def page(browser, engine):
    with visits(browser, engine.as_uri(), engine.parent.as_uri()) as visit:
        yield visit()


def in_steps(sets, step: float, duration: float) -> list[list]:
    """Return the actions of a network that is advanced in steps, and between them where a control is set."""
    edges = {round(k * step, 10) for k in range(round(duration / step))} | {t for t, _, _ in sets}
    ends = [*sorted(edges), duration]
    actions: list[list] = []
    for at, end in pairwise(ends):
        actions += [["set", name, to] for t, name, to in sets if abs(t - at) < HALF_STEP]
        actions.append(["advance", round(end - at, 10)])
    return actions


def check(page, condition: str, seed: int, step: float, duration: float = 1.0, build: str = "simd") -> None:
    variant, changes, levels, sets = CONDITIONS[condition]
    got = page.evaluate(ACT, [{"variant": variant, "seed": seed}, in_steps(sets, step, duration)])
    assert got["build"] == build
    for name, (times, cells) in native(variant, seed, duration, changes, levels).items():
        assert times.size > 10
        np.testing.assert_array_equal(got["spikes"][name][0], times)
        np.testing.assert_array_equal(got["spikes"][name][1], cells)


@pytest.mark.browser
@pytest.mark.parametrize(
    ("condition", "seed", "step"),
    [("control", 1, 1.0), ("ketamine", 2, 0.01), ("begun while it runs", 3, 0.05), ("pyramidal cells only", 1, 0.5)],
)
def test_spikes_are_those_of_the_compiled_program(page, condition, seed, step):
    check(page, condition, seed, step)


@pytest.mark.full
def test_spikes_of_every_seed_and_condition_in_steps_of_any_size(page):
    for seed in SEEDS:
        for condition in CONDITIONS:
            for step in (0.01, 0.05, 0.5, 2.0):
                check(page, condition, seed, step, duration=2.0)


@pytest.mark.browser
def test_a_browser_without_vectors_takes_the_other_build(playwright_, engine):
    """Chromium's WebAssembly has no vectors on a processor without SSE 4.1, which it is made to believe here."""
    with chromium(playwright_, "--js-flags=--no-enable-sse4-1") as other:
        page = other.open(engine.as_uri())
        assert page.evaluate("Synketa.builds()") == ["scalar"]
        check(page, "begun while it runs", 1, 0.05, duration=0.7, build="scalar")
        fault = page.evaluate("new Synketa.Network().start({ build: 'simd' }).catch((fault) => fault.message)")
        assert "one of auto, scalar" in fault
        other.check(engine.parent.as_uri())


@pytest.mark.browser
def test_a_browser_without_webassembly_is_said_and_the_slow_side_goes_on(browser, engine):
    with visits(browser, engine.as_uri(), engine.parent.as_uri()) as visit:
        kind, words, spines = visit(before="delete globalThis.WebAssembly").evaluate("""async () => {
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


@pytest.mark.browser
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


@pytest.mark.browser
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
