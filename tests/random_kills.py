"""Kill sweeps at random moments and compare all that is left with a sweep that nobody killed.

``python tests/random_kills.py 1000 FOLDER`` kills drivers, workers and simulations, by SIGKILL, SIGTERM and SIGINT,
while they compile, calibrate, simulate and write; the cache, the scratch folder and the locks are real, the programs
are scripts that take 20 ms. ``--real`` has compiled networks of a hundred cells instead. The last output is in
[full.md](full.md).
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np

from fake_steps import KILLABLE
from synketa.cli.app import _end_on_request
from synketa.execution import sweep
from synketa.execution.journal import process_start
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.results.result_file import open_result

FILE = """
title = "t"
question = "q?"
seeds = %d
reference = { condition = "control" }
[protocol]
warm_up = "0.3 s"
measure = "1 s"
[conditions.control]
[conditions.ketamine]
clamp = { ketamine = "1 uM" }
[conditions.other]
clamp = { ketamine = "1 uM" }
set = { "receptor.Mg" = "1.2 mM" }
recalibrate = true
"""
SMALL = """
[set]
"circuit.populations.PYR.size" = 80
"circuit.populations.PV.size" = 12
"circuit.populations.SST.size" = 8
"""
LONG_AGO = 3 * 86400.0  # s: so old are leftovers made before the next run looks at them
PATIENCE = 20.0  # s until processes whose driver is gone have ended


class Killing:
    """A sweep that is killed over and over."""

    def __init__(self, folder: Path, real: bool) -> None:
        self.real, self.out = real, folder / "out"
        self.cache, self.scratch = folder / "cache", folder / "scratch"
        self.scratch.mkdir(parents=True, exist_ok=True)
        (folder / "kills.toml").write_text(FILE % (4 if real else 20) + (SMALL if real else ""))
        os.environ |= {"SYNKETA_CACHE": str(self.cache), "SYNKETA_SCRATCH": str(self.scratch)}
        self.experiment: Experiment = load_experiment(folder / "kills.toml")
        self.runs = self.out / self.experiment.name / "runs"
        self.draw, self.counts = random.Random(1), Counter[str]()
        self.driver, self.drivers = 0, set[str]()
        self.begin(folder / "reference")
        os.waitpid(self.driver, 0)
        self.driver = 0
        self.reference = self._read(folder / "reference" / self.experiment.name / "runs")
        self._seen: dict[str, object] = {}

    def _run(self, out: Path) -> None:
        settings = {} if self.real else {"steps": KILLABLE}
        sweep.run(self.experiment, out, jobs=2, backend="compiled", say=lambda _: None, **settings)

    def _read(self, runs: Path) -> dict[str, object]:
        """Return what results hold: their bytes, or the numbers of those that say how long they took."""
        if not self.real:
            return {path.name: path.read_bytes() for path in runs.glob("*.h5")}
        return {path.name: _numbers(path) for path in runs.glob("*.h5")}

    def begin(self, out: Path | None = None) -> None:
        """Start the sweep in a process of its own: this one has no workers, and none of their helpers."""
        self.driver = os.fork()
        if self.driver == 0:
            os.setsid()
            _end_on_request()
            code = 0
            try:
                self._run(out or self.out)
            except BaseException as error:
                code = 0 if isinstance(error, KeyboardInterrupt) else 1
                print(f"the driver ends with {error!r}", file=sys.stderr, flush=True)
            os._exit(code)
        self.drivers.add(f"{self.driver}-{process_start(self.driver)}")  # numbers of processes come again

    def others(self) -> list[int]:
        """Return the processes that have our cache in their environment: workers, simulations and what they start."""
        mark, found = f"SYNKETA_CACHE={self.cache}".encode(), []
        for entry in Path("/proc").iterdir():
            with contextlib.suppress(OSError, ValueError):
                if entry.name.isdigit() and mark in (entry / "environ").read_bytes() and int(entry.name) != os.getpid():
                    found.append(int(entry.name))
        return found

    def until_some_moment(self) -> None:
        """Wait for some files and a little longer, or for any time since the start."""
        if self.draw.random() < 0.5:
            time.sleep(self.draw.uniform(0.0, 1.5))
            return
        wanted, until = len(list(self.runs.glob("*.h5"))) + self.draw.randint(1, 8), time.monotonic() + 30
        while len(list(self.runs.glob("*.h5"))) < wanted and time.monotonic() < until and self.is_under_way():
            time.sleep(0.002)
        time.sleep(self.draw.uniform(0.0, 0.02))

    def is_under_way(self) -> bool:
        """Say whether the driver lives; its end is counted."""
        if self.driver and os.waitpid(self.driver, os.WNOHANG) != (0, 0):
            self.driver = 0
        return self.driver != 0

    def kill(self) -> None:
        """Kill a driver, a worker, a simulation, or all of them."""
        number = self.draw.choice((signal.SIGKILL, signal.SIGTERM, signal.SIGINT))
        who = self.draw.choice(("driver", "driver", "worker", "simulation", "all"))
        victims = [self.driver]
        if who != "driver":
            others = self.others()
            is_worker = {pid: b"spawn_main" in _command(pid) for pid in others}
            chosen = [
                pid
                for pid in others
                if is_worker[pid] == (who == "worker") and b"resource_tracker" not in _command(pid)
            ]
            victims = chosen[:1] if who != "all" else [self.driver, *others]
        if not victims:
            return
        for victim in victims:
            with contextlib.suppress(ProcessLookupError):
                os.kill(victim, number)
        self.counts[f"{who} {number.name}"] += 1
        self.counts["kills"] += 1

    def look(self) -> None:
        """Count what is lost, changed or half, when a driver has ended; and processes that do not end."""
        until = time.monotonic() + PATIENCE
        while (left := self.others()) and time.monotonic() < until:
            time.sleep(0.02)
        self.counts["processes left"] += len(left)
        now = self._read(self.runs)
        self.counts["lost"] += sum(name not in now for name in self._seen)
        self.counts["changed"] += sum(now[name] != self.reference[name] for name in now)
        self._seen = now
        for place in (self.scratch, self.out, self.cache):
            for path in (place, *place.rglob("*")):
                with contextlib.suppress(OSError):
                    if path.suffix != ".h5" and (path.name.startswith((".", "synketa-", "building-"))):
                        os.utime(path, (time.time() - LONG_AGO,) * 2)

    def finish(self) -> None:
        """Let the sweep come to its end; count what is missing then, and leftovers in memory and on disk."""
        for _ in range(3):  # a run that was killed is done again by the next sweep
            self.begin()
            os.waitpid(self.driver, 0)
            self.driver = 0
            self.look()
            if len(self._seen) == len(self.reference):
                break
        self.counts["missing"] += len(self.reference) - len(self._seen)
        self.counts["sweeps finished"] += 1
        left = [*self.scratch.iterdir(), *self.out.rglob("*.partial"), *self.out.rglob("*.failed.json")]
        left += [
            path
            for path in Path("/dev/shm").glob("sem.synketa-*")
            if "-".join(path.name.split("-")[1:3]) in self.drivers
        ]
        left += [*self.cache.rglob("*.partial"), *self.cache.glob("programs/building-*"), *self.out.rglob("*.alive")]
        self.counts["leftovers"] += len(left)
        for path in left[:3]:
            print(f"left: {path}", file=sys.stderr, flush=True)
        shutil.rmtree(self.out)
        self._seen = {}
        if not self.real and self.draw.random() < 0.5:  # then it compiles and calibrates again
            shutil.rmtree(self.cache)


def _command(pid: int) -> bytes:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""


def _numbers(path: Path) -> tuple[bytes, ...]:
    """Return all numbers of a result as bytes."""
    result = open_result(path)
    arrays = [array for train in result.spikes.values() for array in train]
    arrays += [array for group in (result.slow, result.rates, result.lfp) for array in group.values()]
    return tuple(np.ascontiguousarray(array).tobytes() for array in arrays)


def main(kills: int, folder: Path, real: bool) -> int:
    """Kill so many times; print what was lost and return how much was wrong."""
    sweep.report = lambda *_, **__: Path()  # figures take seconds
    killing, began = Killing(folder, real), time.monotonic()
    while killing.counts["kills"] < kills:
        killing.begin()
        while killing.is_under_way() and killing.counts["kills"] < kills:
            killing.until_some_moment()
            if killing.is_under_way():
                killing.kill()
        if killing.driver:
            os.kill(killing.driver, signal.SIGKILL)
            os.waitpid(killing.driver, 0)
            killing.driver = 0
        killing.look()
        if len(killing._seen) > killing.draw.uniform(0.3, 1.0) * len(killing.reference):
            killing.finish()
            done = killing.counts["kills"]
            print(f"{done} of {kills} kills, {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    killing.finish()
    wrong = {name: killing.counts[name] for name in ("lost", "changed", "missing", "leftovers", "processes left")}
    print(json.dumps({**wrong, "seconds": round(time.monotonic() - began), **killing.counts}))
    return sum(wrong.values())


if __name__ == "__main__":
    sys.exit(bool(main(int(sys.argv[1]), Path(sys.argv[2]), "--real" in sys.argv)))
