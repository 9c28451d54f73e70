"""The network: seeds and streams, block against its closed form, and what a run may change without compiling."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest

from small import SIZES, launch, same_spikes, small_model, spikes
from synketa.common.random_streams import stream
from synketa.model.nmda_receptor import steady_block
from synketa.simulation.compiled_program import program
from synketa.simulation.cpp.compiler import compiler
from synketa.simulation.program_inputs import on_grid, structure

CPP = Path(__file__).parents[2] / "src" / "synketa" / "simulation" / "cpp"


def test_one_seed_gives_many_streams_that_do_not_meet():
    names = ["connectivity/PYR_PV", "connectivity/PYR_PYR", "initial/PYR", "background/PYR"]
    drawn = {stream(seed, name) for seed in range(200) for name in names}
    assert len(drawn) == 800


def test_the_compiled_generator_and_streams_equal_the_python_ones(tmp_path):
    from synketa.simulation.brian.network import counter_uniform

    (tmp_path / "network.h").write_text("struct Network { static bool _globally_stopped; };")
    (tmp_path / "main.cpp").write_text(
        '#include "engine.h"\nbool Network::_globally_stopped = false;\n'
        "int main() { for (int i = 0; i < 5; i++) for (long s = 0; s < 5000000000L; s += 1234567891L)"
        ' std::printf("%.17g\\n", counter_uniform(i, s, 77));'
        f' std::printf("%lu\\n", synketa::stream({zlib.crc32(b"initial/PYR")}ULL)); }}'
    )
    command = [*compiler().command, "-std=c++11", f"-I{tmp_path}", f"-I{CPP}", "main.cpp", "-o", "main"]
    subprocess.run(command, cwd=tmp_path, check=True)
    words = subprocess.run(
        ["./main"], cwd=tmp_path, env={"SYNKETA_SEED": "42"}, capture_output=True, text=True, check=True
    ).stdout.split()
    steps = range(0, 5_000_000_000, 1_234_567_891)
    expected = [counter_uniform(np.array([i]), s, 77)[0] for i in range(5) for s in steps]
    assert [float(word) for word in words[:-1]] == expected
    assert int(words[-1]) == stream(42, "initial/PYR")


@pytest.mark.parametrize("axonal", [True, False])
def test_the_spike_queue_delivers_every_spike_when_it_is_due_and_in_order(tmp_path, axonal):
    rng = np.random.default_rng(3)
    cells, synapses, steps = 20, 150, 60
    sources = np.sort(rng.integers(0, cells, synapses)) if axonal else rng.integers(0, cells, synapses)
    delays = rng.integers(0, 9, cells)[sources] if axonal else rng.integers(0, 9, synapses)
    spikes = [np.flatnonzero(rng.random(cells) < 0.2) for _ in range(steps)]
    due = [[] for _ in range(steps + 9)]
    for step, fired in enumerate(spikes):
        for cell in fired:
            for synapse in np.flatnonzero(sources == cell):
                due[step + delays[synapse]].append(synapse)
    words = [synapses, *sources, *(delays * 1e-4), steps, *(word for fired in spikes for word in (len(fired), *fired))]
    (tmp_path / "main.cpp").write_text(
        f"""#include "spikequeue.h"
        int main() {{
            int n, steps; cin >> n;
            vector<int32_t> sources(n); vector<double> delays(n);
            for (auto& source : sources) cin >> source;
            for (auto& delay : delays) cin >> delay;
            CSpikeQueue queue(0, {cells});
            queue.prepare(delays.data(), n, sources.data(), n, 1e-4);
            for (cin >> steps; steps; steps--) {{
                int fired; cin >> fired; vector<int32_t> cells(fired);
                for (auto& cell : cells) cin >> cell;
                queue.push(cells.data(), fired);
                for (int32_t synapse : *queue.peek()) cout << synapse << " ";
                cout << endl; queue.advance();
            }}
        }}"""
    )
    subprocess.run([*compiler().command, "-std=c++11", f"-I{CPP}", "main.cpp", "-o", "main"], cwd=tmp_path, check=True)
    text = " ".join(map(str, words))
    lines = subprocess.run(["./main"], cwd=tmp_path, input=text, capture_output=True, text=True, check=True).stdout
    assert [[int(word) for word in line.split()] for line in lines.splitlines()] == due[:steps]


def test_uniform_numbers_of_cells_and_steps_are_uniform_and_independent():
    from synketa.simulation.brian.network import counter_uniform

    drawn = np.array([counter_uniform(np.arange(1000), step, 3) for step in range(200)])
    assert abs(drawn.mean() - 0.5) < 0.002
    assert abs(drawn.var() - 1 / 12) < 0.001
    assert abs(np.corrcoef(drawn[:-1].ravel(), drawn[1:].ravel())[0, 1]) < 0.01
    assert abs(np.corrcoef(drawn[:, :-1].ravel(), drawn[:, 1:].ravel())[0, 1]) < 0.01


def test_seeds_1_2_1_give_a_b_a():
    model = small_model()
    first, second, again = (launch(model, 1.0, seed=seed) for seed in (1, 2, 1))
    assert same_spikes(first, again)
    assert not same_spikes(first, second)
    for name in ("slow.glutamate", "lfp.signal"):
        assert np.array_equal(first.arrays[name], again.arrays[name])


def test_control_and_drug_are_identical_until_the_drug_arrives():
    model = small_model()
    control, drugged = launch(model, 0.0), launch(model, 10.0, drug_from=0.5)
    assert same_spikes(control, drugged, until=0.5)
    assert not same_spikes(control, drugged)
    assert np.array_equal(control.arrays["PV.V_th_cell"], drugged.arrays["PV.V_th_cell"])


def test_an_unaffected_constant_leaves_the_spikes_alone():
    """The streams of a run do not shift when a value that draws nothing changes."""
    plain = launch(small_model())
    other = launch(small_model(extracellular__tau_dialysate="10 min"))
    assert same_spikes(plain, other)


def test_dose_seed_weight_and_duration_compile_nothing():
    first = program(structure(small_model()))
    for model in (
        small_model(circuit__connections__PYR_PYR__weight="0.6 nS"),
        small_model(circuit__populations__PV__fraction_2CD=0.3),
        small_model(receptor__Mg="1.5 mM"),
        small_model(drugs__ketamine__kon="0.2 /uM/s"),
        small_model(extracellular__tau_adenosine="20 min"),
    ):
        assert program(structure(model)).key == first.key
    assert program(structure(small_model())).executable.stat().st_mtime == first.executable.stat().st_mtime


def test_a_text_or_a_size_is_structure():
    from synketa.simulation.compiled_program import key

    plain = structure(small_model())
    chosen = compiler()
    bigger = structure(small_model(circuit__populations__PYR__size=200))
    assert key(plain, chosen) != key(bigger, chosen)
    changed = {**plain, "text": {**plain["text"], "reset": plain["text"]["reset"] + "\nv = V_reset"}}
    assert key(plain, chosen) != key(changed, chosen)


@pytest.mark.parametrize(
    ("level", "beside"),
    [(0.3, {}), (1.0, {}), (10.0, {}), (1.0, {"memantine": 0.5}), (1.0, {"memantine": 0.5, "mk_801": 0.002})],
)
def test_simulated_steady_block_equals_the_closed_form(level, beside):
    """Cells held below threshold by a silenced background, the agonist held constant; drugs compete for the pore."""
    model = small_model()
    held = {f"{name}.{key}": value for name in SIZES for key, value in HELD.items()}
    output = launch(model, level, duration=1.5, block_acceleration=20000.0, extra=held, beside=beside)
    levels = {name: held * 1e-3 for name, held in {"ketamine": level, **beside}.items()}
    drugs = {name: model.drugs[name] for name in levels}

    def expected(pool, v, gate):
        return sum(steady_block(drugs, levels, model.receptor, pool, v, gate).values())

    for name in SIZES:
        v, g = output.arrays[f"{name}.v"], output.arrays[f"{name}.g_NMDA"]
        gate = g / (g + model.circuit.populations[name].parameters["G_pool"].value)
        assert 0.05 < gate.mean() < 0.9
        for pool in model.receptor.pools:
            simulated = output.arrays[f"block_{name}.block_{pool}"][-1]
            assert np.allclose(simulated, expected(pool, v, gate), rtol=1e-3, atol=0), (name, pool)
        tonic = expected("2CD", v, model.receptor.tonic_gated.value)
        assert np.allclose(output.arrays[f"block_{name}.block_tonic"][-1], tonic, rtol=1e-3, atol=0), name


def test_places_in_the_pore_that_no_drug_takes_change_nothing():
    one = launch(small_model(), 1.0)
    assert same_output(one, launch(small_model(), 1.0, beside={"": 0.0}))
    assert same_output(one, launch(small_model(), 1.0, beside={"": 0.0, " ": 0.0}))
    assert not same_output(one, launch(small_model(), 1.0, beside={"memantine": 0.5}))


def same_output(one, other):
    return all(np.array_equal(array, other.arrays[name]) for name, array in one.arrays.items())


#: A constant agonist (it does not decay), no input, no spikes: v settles where leak and NMDA balance.
HELD = {
    "g_NMDA": 5e-9, "tau_NMDA": on_grid(1e6), "background_rate": 0.0, "V_th": 1.0, "V_th_sd": 0.0,
}  # fmt: skip


def test_block_in_real_time_reaches_the_steady_state_of_accelerated_block():
    held = {f"{name}.{key}": value for name in SIZES for key, value in {**HELD, "g_NMDA": 60e-9}.items()}
    model = small_model()
    fast = launch(model, 30.0, duration=1.0, block_acceleration=2000.0, extra=held)
    slow = launch(model, 30.0, duration=20.0, block_acceleration=1.0, extra=held)
    for name in SIZES:
        for pool in model.receptor.pools:
            key = f"block_{name}.block_{pool}"
            assert np.allclose(fast.arrays[key][-1], slow.arrays[key][-1], rtol=2e-3)


def test_block_is_recorded_cell_by_cell():
    """Active cells differ in how much their receptors are gated, so in how fast they are blocked."""
    block = launch(small_model(), 3.0, duration=1.0, block_acceleration=30.0).arrays["block_PYR.block_2AB"]
    assert block.shape[1] == SIZES["PYR"]
    assert block[1].std() > 0.001
    assert block[-1].mean() > block[1].mean() > 0


def test_no_drug_no_block_and_no_leak_no_nan():
    output = launch(small_model(drugs__ketamine__k_leak="0 /s"), 0.0)
    for name in SIZES:
        assert not output.arrays[f"block_{name}.block_2AB"].any()
    assert all(np.isfinite(array).all() for array in output.arrays.values())


def test_linear_decay_is_exact_on_the_grid():
    """NMDA conductance without input decays as exp(-t / tau), whatever the step."""
    quiet = {f"{name}.{key}": v for name in SIZES for key, v in {**HELD, "tau_NMDA": on_grid(0.1)}.items()}
    output = launch(small_model(), duration=0.5, extra=quiet)
    assert np.allclose(output.arrays["PV.g_NMDA"], 5e-9 * np.exp(-0.5 / 0.1), rtol=3e-3)


def test_in_degree_is_fixed_and_capped():
    connections = structure(small_model())["connections"]
    assert connections["PV_PV"]["in_degree"] == 23
    assert connections["PYR_PYR"]["in_degree"] == 100


@pytest.mark.full
def test_compiled_and_interpreted_networks_agree_in_distribution():
    """Other random numbers for the connectivity: rates within what seeds differ by."""
    model = small_model()
    compiled = [launch(model, seed=seed, duration=2.0) for seed in (1, 2, 3)]
    interpreted = launch(model, seed=1, duration=2.0, backend="numpy")
    for name, size in SIZES.items():
        rates = np.array([spikes(output)[name][0].size for output in compiled]) / (2.0 * size)
        rate = spikes(interpreted)[name][0].size / (2.0 * size)
        assert abs(rate - rates.mean()) < 4 * rates.std(ddof=1) + 0.15 * rates.mean()


@pytest.mark.full
def test_equal_keys_give_equal_code(tmp_path, monkeypatch):
    digests = []
    for name in ("a", "b"):
        monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path / name))
        built = program(structure(small_model()))
        digests.append((built.key, (built.executable.parent / "code.json").read_text()))
    assert digests[0] == digests[1]


#: Asks for a program when another process is about to as well; the build, of files that stand for it, waits for that.
ASKS = """
import os, sys, time
from pathlib import Path
from synketa.simulation.compiled_program import program

together = Path(sys.argv[1])

def build(structure, compiler, folder):
    while len(list(together.iterdir())) < 2:
        time.sleep(0.01)
    time.sleep(0.5)
    (folder / "code" / "static_arrays").mkdir(parents=True)
    (folder / "code" / "main").write_text("a program")
    (folder / "code.json").write_text('{"generated_code": "digest"}')
    print("built")

(together / str(os.getpid())).touch()
assert program({"populations": {}}, build).executable.read_text() == "a program"
"""


def test_two_processes_at_once_build_once(tmp_path):
    (tmp_path / "together").mkdir()
    environment = {
        "SYNKETA_CACHE": str(tmp_path / "cache"),
        "PATH": str(Path(shutil.which("g++")).parent) + ":/usr/bin:/bin",
    }
    command = [sys.executable, "-c", ASKS, str(tmp_path / "together")]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) for _ in range(2)]
    said = sorted(process.communicate(timeout=300)[0].strip() for process in both)
    assert said == ["", "built"]
    assert [process.returncode for process in both] == [0, 0]
    assert oct((tmp_path / "cache").stat().st_mode)[-3:] == "700"
