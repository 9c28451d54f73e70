"""What a sweep costs beyond its simulations: ``python tests/benchmarks/sweep.py [turns]``.

200 small points (200 cells, 2 s of network time) with one process and with two, in turn: wall times, their ratio, and
per point everything that is not the loop. Then 10^5 points that are already there, next to nothing each: `status`. Then
reports of 10^2 to 10^4 runs, copies of one file: time and peak memory. ``sweep.py 0 [runs ...]``: only such reports.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from synketa.common.paths import cache_folder
from synketa.execution import outputs, sweep
from synketa.execution.planning import survey
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.results.result_file import open_result

SIZES = {"PYR": 160, "PV": 24, "SST": 16}
FILE = f"""
title = "Small points"
question = "What does a sweep cost beyond its simulations?"
model = "prefrontal"
seeds = 4
reference = {{ ketamine_uM = 0 }}
set = {{ {", ".join(f'"circuit.populations.{name}.size" = {size}' for name, size in SIZES.items())} }}
[protocol]
warm_up = "0.5 s"
measure = "1.5 s"
[axes.ketamine_uM]
clamp = "ketamine"
unit = "uM"
values = [VALUES]
"""


def experiment(folder: Path, points: int) -> Experiment:
    """Return an experiment of so many concentrations, times four seeds."""
    path = folder / f"points_{points}.toml"
    path.write_text(FILE.replace("VALUES", ", ".join(f"{0.001 * k:.3f}" for k in range(points))))
    return load_experiment(path)


def once(folder: Path, jobs: int) -> tuple[float, float, float, int]:
    """Return wall times of 200 points and of their report, the loops' part (s), and how many programs are new."""
    subject = experiment(folder, 50)
    programs = set((cache_folder() / "programs").iterdir())
    began = time.perf_counter()
    outcome = sweep.run(subject, folder / "out", jobs=jobs, say=lambda _: None)
    wall = time.perf_counter() - began
    assert outcome.done == 200
    began = time.perf_counter()
    sweep.report(subject, folder / "out", say=lambda _: None)
    report = time.perf_counter() - began
    loops = sum(open_result(path).attributes["loop_cpu_time"] for path in (outcome.folder / "runs").glob("*.h5"))
    shutil.rmtree(outcome.folder)
    return wall - report, report, loops, len(set((cache_folder() / "programs").iterdir()) - programs)


def many(folder: Path) -> None:
    """Print what `status` takes when 9 of 10 runs of 10^5 are there (empty files: it reads names and journals)."""
    subject = experiment(folder, 25_000)
    home = folder / "out" / subject.name
    began = time.perf_counter()
    outputs.prepare(subject, home, survey(subject))
    print(f"10^5 points: listed in {time.perf_counter() - began:.0f} s")
    hashes = [line["hash"] for line in map(json.loads, (home / "runs.jsonl").read_text().splitlines())]
    for name in hashes[:90_000]:
        (home / "runs" / f"{name}.h5").touch()
    (home / ".progress").mkdir(exist_ok=True)
    lines = (f"{1.7e9 + 0.1 * index},{name},1.5,100000,1700000000\n" for index, name in enumerate(hashes[:90_000]))
    (home / ".progress" / "one.csv").write_text("".join(lines))
    command = [str(Path(sys.executable).with_name("synketa")), "status", subject.where, "--out", str(folder / "out")]
    for _ in range(3):
        before, began = os.times(), time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        wall, after = time.perf_counter() - began, os.times()
        assert "done 90000" in done.stdout
        cpu = after.children_user + after.children_system - before.children_user - before.children_system
        print(f"synketa status: {wall:.1f} s wall, {cpu:.1f} s CPU")


_REPORT = """
import resource, sys
from pathlib import Path
from synketa.execution.sweep import report
report(Path(sys.argv[1]), say=lambda _: None)
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_maxrss / 1024, used.ru_utime + used.ru_stime)
"""


def reports(folder: Path, sizes: list[int]) -> None:
    """Print what a report takes: one run is simulated, and stands for all of them."""
    sweep.run(experiment(folder, 1), folder / "one", jobs=1, say=lambda _: None)
    (content, *_) = (path.read_bytes() for path in (folder / "one").rglob("*.h5"))
    for size in sizes:
        subject = experiment(folder, size // 4)
        home = folder / "out" / subject.name
        listed = survey(subject)
        outputs.prepare(subject, home, listed)
        for run in listed.runs:
            (home / "runs" / f"{run.hash}.h5").write_bytes(content)
        done = subprocess.run([sys.executable, "-c", _REPORT, str(home)], capture_output=True, text=True, check=True)
        peak, cpu = map(float, done.stdout.split())
        print(f"report of {size} runs: {cpu:.1f} s CPU ({1e3 * cpu / size:.1f} ms a run), at most {peak:.0f} MB")
        shutil.rmtree(home)


def main() -> None:
    """Measure, and print."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    sizes = [int(text) for text in sys.argv[2:]] or [100, 1000, 10_000]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if turns == 0:
            reports(folder, sizes)
            return
        once(folder, 2)  # compiles, and finds the baselines
        ratios = []
        for _ in range(turns):
            (one, report, loops, compiled), (two, _, _, again) = once(folder, 1), once(folder, 2)
            ratios.append(one / two)
            print(f"200 points: {one:.1f} s with one process, {two:.1f} s with two: {one / two:.2f} x", end="; ")
            print(f"{5 * (one - loops):.0f} ms a point beyond its loop; then {report:.1f} s of report", end="; ")
            print(f"{compiled + again} programs compiled")
        print(f"two processes on {os.cpu_count()} cores, against one: {statistics.median(ratios):.2f} x")
        many(folder)
        reports(folder, sizes)


if __name__ == "__main__":
    main()
