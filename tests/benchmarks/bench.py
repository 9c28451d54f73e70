"""What a run costs, as ratios: synketa, a hand-written program of the same network (the floor), stock Brian2.

The programs take turns within one session, so that a busy or throttled machine slows all of them; every ratio
is formed inside one turn. Times are CPU times of the simulation loop, per second of network time.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from synketa.common.errors import Fault, SynketaError
from synketa.common.paths import cache_folder
from synketa.model.composite import Model, load_model
from synketa.simulation.backend import noise_streams
from synketa.simulation.calibration import calibrate
from synketa.simulation.compiled_program import Output, Program, program
from synketa.simulation.cpp.compiler import compiler
from synketa.simulation.program_inputs import schedule, structure, values

__all__ = ["Cost", "Loop", "Report", "main", "run_bench"]

DRUG, LEVELS = "ketamine", (0.0, 1e-3)  # mM: undrugged and 1 uM
_WARM_UP = 1.0  # s that rates leave out
_ACCELERATION, _BLOCK_ACCELERATION = 300.0, 120.0
Counts = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
_SHARES = {"PYR": 0.8, "PV": 0.12, "SST": 0.08}


@dataclass(frozen=True)
class Loop:
    """The loop of the three programs at one size.

    Attributes
    ----------
    size : int
        Cells.
    cpu : dict
        Program -> CPU seconds per second of network time, one per turn; the same turns for every program.
    rates : dict
        (program, drug level in mM) -> array (turns, populations), Hz.
    counts : dict
        (program, drug level, population) -> spikes of every cell, one array per turn; not for the floor.
    """

    size: int
    cpu: dict[str, list[float]]
    rates: dict[tuple[str, float], np.ndarray[tuple[int, ...], np.dtype[np.float64]]]
    counts: dict[tuple[str, float, str], list[Counts]]

    def ratios(self, of: str, to: str) -> list[float]:
        """Return how many times longer one program takes than another, turn by turn."""
        return [a / b for a, b in zip(self.cpu[of], self.cpu[to], strict=True)]

    def ks_distances(self, of: str, to: str) -> tuple[float, float]:
        """Return the mean Kolmogorov-Smirnov distance of the cells' rates between programs, and between seeds."""
        from scipy.stats import ks_2samp

        between: list[float] = []
        within: list[float] = []
        for (name, level, population), ones in self.counts.items():
            if name != of:
                continue
            others = self.counts[to, level, population]
            between += [ks_2samp(a, b).statistic for a in ones for b in others]
            for same in (ones, others):
                within += [ks_2samp(a, b).statistic for a, b in itertools.combinations(same, 2)]
        return float(np.mean(between)), float(np.mean(within))

    def rate_distance(self, of: str, to: str) -> float:
        """Return the largest difference of mean rates, in units of what seeds alone can make (5 is too far).

        A share of 3 % is granted on top: networks differ between programs, and few turns measure spread badly.
        """
        worst = 0.0
        for level in LEVELS:
            a, b = self.rates[of, level], self.rates[to, level]
            mean = (a.mean(axis=0) + b.mean(axis=0)) / 2
            spread = np.sqrt((a.var(axis=0, ddof=1) + b.var(axis=0, ddof=1)) / len(a)) + 1e-9
            apart = np.maximum(np.abs(a.mean(axis=0) - b.mean(axis=0)) - 0.03 * mean, 0.0)
            worst = max(worst, float((apart / spread).max()))
        return worst


@dataclass(frozen=True)
class Cost:
    """One measured cost, with what it must and should be; an empty list where it could not be measured."""

    what: str
    unit: str
    measured: list[float]
    must: float
    aim: float
    note: str = ""


@dataclass(frozen=True)
class Report:
    """What `run_bench` measured."""

    machine: dict[str, str]
    loops: list[Loop]
    costs: list[Cost]

    def show(self, console: Console | None = None) -> None:
        """Print machine, loops and costs."""
        console = console or Console(width=118)
        for key, text in self.machine.items():
            console.print(f"{key}: {text}", highlight=False, soft_wrap=True)
        table = Table(
            "cells", "program", "CPU s per s", "ratio to the floor", "synketa is faster by", "rates (0, 1 uM), Hz"
        )
        for loop in self.loops:
            for name, cpu in loop.cpu.items():
                rates = "; ".join(
                    " ".join(f"{rate:.2f}" for rate in loop.rates[name, level].mean(axis=0)) for level in LEVELS
                )
                table.add_row(
                    str(loop.size), name, _spread(cpu, 3),
                    _spread(loop.ratios(name, "floor"), 2) if "floor" in loop.cpu else "",
                    _spread(loop.ratios(name, "synketa"), 2) if name == "stock" else "",
                    rates,
                )  # fmt: skip
        console.print(table)
        table = Table("cost", "median [min, max]", "must", "aim")
        for cost in self.costs:
            shown = f"{_spread(cost.measured, 2)} {cost.unit}" if cost.measured else "not measured"
            shown += f" ({cost.note})" if cost.note else ""
            table.add_row(cost.what, shown, f"{cost.must:g}", f"{cost.aim:g}")
        if self.costs:
            console.print(table)


def _spread(series: Sequence[float], digits: int) -> str:
    middle, low, high = statistics.median(series), min(series), max(series)
    return f"{middle:.{digits}f} [{low:.{digits}f}, {high:.{digits}f}]"


def run_bench(
    sizes: Sequence[int] = (1200, 4000, 10000),
    repeats: int = 5,
    seconds: float = 3.0,
    small: bool = False,
    say: Callable[[str], None] = lambda _: None,
) -> Report:
    """Measure loops and costs.

    Parameters
    ----------
    sizes : sequence of int
        Cells in the network.
    repeats : int
        Turns; each program runs once without and once with the drug in each.
    seconds : float
        Network time of one run, above the warm-up of 1 s.
    small : bool
        One small network and no costs: does everything still work, and are rates equal?
    say : callable, optional
        Gets what is going on, in words.

    Raises
    ------
    SynketaError
        There is no compiler.
    """
    home = Path(__file__).resolve().parent
    if small:
        sizes, repeats, seconds = (600,), 4, 3.0
    scratch = cache_folder() / "bench"
    scratch.mkdir(exist_ok=True)
    loops = [_loop(home, scratch, size, repeats, seconds, say) for size in sizes]
    return Report(_machine(), loops, [] if small else _costs(repeats, seconds, say))


def main() -> None:
    """Run the benchmark as the command line asks, and print it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cells", type=int, action="append", help="network size; 1200, 4000 and 10000 by default")
    parser.add_argument("--repeats", type=int, default=5, help="turns of every program")
    parser.add_argument("--seconds", type=float, default=3.0, help="network time of a turn")
    parser.add_argument("--small", action="store_true", help="minutes instead of a quarter of an hour")
    options = parser.parse_args()
    console = Console(stderr=True)
    sizes = options.cells or (1200, 4000, 10000)
    report = run_bench(
        sizes, options.repeats, options.seconds, options.small, say=lambda text: console.print(text, highlight=False)
    )
    report.show()


def sized(size: int) -> Model:
    """Return the model that the other programs know as well, without tonic NMDA currents, of so many cells, 80/12/8 %."""
    counts = {name: round(share * size) for name, share in _SHARES.items()}
    counts["SST"] = size - counts["PYR"] - counts["PV"]
    return load_model("prefrontal_pv", {f"circuit.populations.{name}.size": count for name, count in counts.items()})


def _values(model: Model, seed: int, seconds: float) -> dict[str, float]:
    """Return the values of a benchmark run, as `synketa.simulation.simulate` makes them."""
    launch_values = values(model, (DRUG,)) | noise_streams(model, seed) | calibrate(model, 1).values()
    for name in model.circuit.populations:
        launch_values |= {f"{name}.open_loop": 0.0, f"{name}.count_from": _WARM_UP}
    return launch_values | {"medium.t_end": seconds}


def _launch(built: Program, model: Model, seed: int, seconds: float, level: float) -> Output:
    speeds = {"acceleration": _ACCELERATION, "block_acceleration": _BLOCK_ACCELERATION}
    rows = schedule(model, [0.0, seconds], slow_time=[0.0, _ACCELERATION * seconds], level_1=level, **speeds)
    return built.launch(seed, _values(model, seed, seconds), rows)


def _parameters(model: Model, seconds: float) -> dict[str, float]:
    """Return what the other two programs read."""
    made = structure(model)
    return {
        **values(model, (DRUG, "")),  # they have a place for a second drug
        **_values(model, 1, seconds),
        **{f"{name}.size": float(entry["size"]) for name, entry in made["populations"].items()},
        **{f"{name}.in_degree": float(entry["in_degree"]) for name, entry in made["connections"].items()},
        "medium.release_filter": 0.5,
        "seed": 1.0, "t_end": seconds, "count_from": _WARM_UP, "level_1": 0.0, "level_2": 0.0,
        "acceleration": _ACCELERATION, "block_acceleration": _BLOCK_ACCELERATION,
    }  # fmt: skip


def _loop(home: Path, scratch: Path, size: int, repeats: int, seconds: float, say: Callable[[str], None]) -> Loop:
    model, duration = sized(size), _WARM_UP + seconds
    say(f"{size} cells: synketa's program and calibration")
    built = program(structure(model))
    launch_values = _parameters(model, duration)
    say(f"{size} cells: the floor, and stock Brian2 (minutes, the first time)")
    floor = _floor(home, scratch)
    stock = _stock(home, scratch, launch_values)
    parameters = scratch / f"parameters_{size}.txt"
    parameters.write_text(_lines(launch_values))
    names = list(model.circuit.populations)

    counts: dict[tuple[str, float, str], list[Counts]] = {}

    def keep(name: str, level: float, population: str, rates: Counts) -> None:
        counts.setdefault((name, level, population), []).append(rates)

    def synketa_run(seed: int, level: float) -> dict[str, float]:
        output = _launch(built, model, seed, duration, level)
        for population in names:
            keep("synketa", level, population, output.arrays[f"{population}.counted"])
        rates = {f"rate_{name}": float(output.arrays[f"{name}.counted"].mean()) / seconds for name in names}
        return rates | {"loop_cpu": output.loop_cpu}

    def floor_run(seed: int, level: float) -> dict[str, float]:
        streams = [f"{name}={value!r}" for name, value in noise_streams(model, seed).items()]
        return _printed([floor, parameters, f"seed={seed}", f"level_1={level!r}", *streams], scratch)

    def stock_run(_: int, level: float) -> dict[str, float]:
        with tempfile.TemporaryDirectory(dir=scratch) as results:
            printed = _printed([stock, "--results_dir", f"{results}/", f"medium.level={level!r}"], stock.parent)
            for population in names:
                keep("stock", level, population, _stock_counts(Path(results), population, model))
            return printed

    runs = {"floor": floor_run, "synketa": synketa_run, "stock": stock_run}
    cpu: dict[str, list[float]] = {name: [] for name in runs}
    rates: dict[tuple[str, float], list[list[float]]] = {(name, level): [] for name in runs for level in LEVELS}
    for turn in range(repeats):
        say(f"{size} cells: turn {turn + 1} of {repeats}")
        for name, run in runs.items():
            spent = 0.0
            for level in LEVELS:
                printed = run(turn + 1, level)
                spent += printed["loop_cpu"]
                rates[name, level].append([printed[f"rate_{population}"] for population in names])
            cpu[name].append(spent / (len(LEVELS) * duration))
    return Loop(size, cpu, {key: np.array(series) for key, series in rates.items()}, counts)


def _stock_counts(results: Path, population: str, model: Model) -> Counts:
    """Return the spikes of every cell from the arrays that Brian2 leaves."""
    read = {}
    for key, kind in (("i", np.int32), ("t", np.float64)):
        (path,) = results.glob(f"_dynamic_array_spikes_{population}_{key}*")
        read[key] = np.fromfile(path, kind)
    late = read["i"][read["t"].astype(float) >= _WARM_UP]
    return np.bincount(late, minlength=model.circuit.populations[population].size).astype(float)


def _floor(home: Path, scratch: Path) -> Path:
    """Compile the hand-written program with synketa's own flags."""
    used = compiler()
    assert used is not None, "a program was built before"
    target = scratch / "floor"
    subprocess.run([*used.command, "-std=c++17", *used.flags, str(home / "floor.cpp"), "-o", str(target)], check=True)
    return target


def _stock(home: Path, scratch: Path, launch_values: Mapping[str, float]) -> Path:
    """Build stock Brian2's program, or take it from the cache: it takes minutes."""
    text = _lines(launch_values)
    key = hashlib.sha256(((home / "stock.py").read_text() + text).encode()).hexdigest()[:16]
    folder = scratch / f"stock_{key}"
    if not (folder / "main").is_file():
        parameters = scratch / f"stock_{key}.txt"
        parameters.write_text(text)
        command = [sys.executable, str(home / "stock.py"), str(parameters), str(folder)]
        done = subprocess.run(command, cwd=scratch, capture_output=True, text=True, check=False)
        if done.returncode or not (folder / "main").is_file():
            raise SynketaError(Fault("stock.py", "", f"no program: {done.stderr[-400:]}", "a build that succeeds"))
    return folder / "main"


def _lines(launch_values: Mapping[str, float]) -> str:
    return "".join(f"{name} {value!r}\n" for name, value in launch_values.items())


def _printed(command: Sequence[str | Path], folder: Path) -> dict[str, float]:
    """Run a program that prints "name value" lines."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise SynketaError(Fault(str(command[0]), "", done.stderr.strip()[-400:], "a run that ends well"))
    pairs = (line.split() for line in done.stdout.splitlines())
    return {pair[0]: float(pair[1]) for pair in pairs if len(pair) == 2}


def _costs(repeats: int, seconds: float, say: Callable[[str], None]) -> list[Cost]:
    costs = [_cold_build(say), *_one_more(repeats, seconds, say), _two_at_once(repeats, seconds, say)]
    say("start-up")
    here = Path(sys.executable).with_name("synketa")
    experiments = sorted((Path(__file__).resolve().parents[2] / "experiments").glob("*.toml"))
    check = [str(here), "check", str(experiments[0])] if experiments else []
    first = [
        sys.executable,
        "-c",
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import bench; bench.first_spike()",
    ]
    costs.append(_wall("synketa --help", [str(here), "--help"], repeats, 0.5, 0.3))
    costs.append(_wall("synketa check", check, repeats, 1.5, 1.0))
    costs.append(_wall("start-up to the first spike of a cached run", first, repeats, 3.0, 1.5))
    return costs


def _cold_build(say: Callable[[str], None]) -> Cost:
    say("a cold build")
    code = f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import bench; bench.program(bench.structure(bench.load_model()))"
    with tempfile.TemporaryDirectory() as empty:
        before = os.times()
        subprocess.run([sys.executable, "-c", code], env={**os.environ, "SYNKETA_CACHE": empty}, check=True)
        after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost("cold build, CPU time", "s", [spent], 45.0, 20.0)


def _one_more(repeats: int, seconds: float, say: Callable[[str], None]) -> list[Cost]:
    say("one more run of a compiled model")
    model = sized(4000)
    built = program(structure(model))
    beyond, written = [], []
    for seed in range(1, repeats + 1):
        before = os.times()
        output = _launch(built, model, seed, _WARM_UP + seconds, 0.0)
        after = os.times()
        beyond.append(sum(after[:4]) - sum(before[:4]) - output.loop_cpu)
        written.append(sum(array.nbytes for array in output.arrays.values()) / 1e6)
    return [
        Cost("one more run at 4000 cells, CPU time beyond its loop", "s", beyond, 0.2, 0.1),
        Cost(f"one more run at 4000 cells, {_WARM_UP + seconds:g} s, written", "MB", written, 2.0, 2.0),
    ]


def _two_at_once(repeats: int, seconds: float, say: Callable[[str], None]) -> Cost:
    what = "two processes on two cores, against one (wall time)"
    if (os.cpu_count() or 1) < 2:
        return Cost(what, "x", [], 1.8, 1.95, "one core")
    say("two processes at once")
    model = sized(4000)
    built = program(structure(model))
    ratios, by_cpu = [], []
    for _ in range(repeats):
        spent, cpu = [], []
        for count in (1, 2):
            began = time.perf_counter()
            with ThreadPoolExecutor(count) as pool:
                runs = pool.map(lambda seed: _launch(built, model, seed, _WARM_UP + seconds, 0.0), range(1, count + 1))
                cpu.append(statistics.mean(output.loop_cpu for output in runs))
            spent.append(time.perf_counter() - began)
        ratios.append(2 * spent[0] / spent[1])
        by_cpu.append(2 * cpu[0] / cpu[1])
    return Cost(what, "x", ratios, 1.8, 1.95, f"by CPU time of the loops {statistics.median(by_cpu):.2f}")


def _wall(what: str, command: Sequence[str], repeats: int, must: float, aim: float) -> Cost:
    """Time a command; once before, unmeasured, so that files and calibrations are there."""
    measured, spent = [], []
    for turn in range(repeats + 1):
        began, before = time.perf_counter(), os.times()
        try:
            done = subprocess.run(command, capture_output=True, check=False)
        except (OSError, IndexError):
            return Cost(what, "s", [], must, aim, "no such command")
        if done.returncode:
            return Cost(what, "s", [], must, aim, f"exit code {done.returncode}")
        if turn:
            after = os.times()
            measured.append(time.perf_counter() - began)
            spent.append(after.children_user + after.children_system - before.children_user - before.children_system)
    return Cost(what, "s", measured, must, aim, f"CPU {statistics.median(spent):.2f} s")


def first_spike() -> None:
    """Do what a cached run does up to its first spikes: models, calibration, launch, 20 ms of the network."""
    model = load_model()
    output = _launch(program(structure(model)), model, 1, 0.02, 0.0)
    if not any(len(output.arrays[f"spikes_{name}.t"]) for name in model.circuit.populations):
        raise SynketaError(Fault("first spike", "", "no spike in 20 ms", "one"))


def _machine() -> dict[str, str]:
    used = compiler()
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        name = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        name = platform.processor() or platform.machine()
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "?"
    return {
        "machine": f"{name}, {os.cpu_count()} cores, load {load}, {platform.system()}",
        "compiler": used.version if used else "none",
        "flags": " ".join(used.flags) if used else "none",
        "stock Brian2": "default flags, standalone",
    }


if __name__ == "__main__":
    main()
