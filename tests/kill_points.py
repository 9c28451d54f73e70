"""Kill a sweep with processes of its own at random moments, and say what was lost: a program, since it forks."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from fake_steps import EMPTY
from synketa.execution import sweep
from synketa.experiment.experiment import load_experiment
from synketa.results.result_file import is_complete


def workers_of(pid: int) -> list[int]:
    """Return the processes that a sweep has started to simulate."""
    workers = []
    with contextlib.suppress(OSError, ValueError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                workers.append(int(child))
    return workers


class Killing:
    """A sweep that is killed over and over, and what is seen of its files each time."""

    def __init__(self, file: str, out: str) -> None:
        self.experiment = load_experiment(file)
        self.out = out
        self.runs = Path(out, self.experiment.name, "runs")
        self.draw = random.Random(1)
        self.counts: Counter[str] = Counter(lost=0, half=0, most=0, all=0, workers=0)
        self._seen: dict[str, bytes] = {}
        self._child = 0

    def go(self, out: str) -> sweep.Outcome:
        """Run it with two processes."""
        return sweep.run(self.experiment, out, jobs=2, steps=EMPTY, backend="compiled", say=lambda _: None)

    def begin(self) -> None:
        """Begin the sweep as a group of processes."""
        self._child = os.fork()
        if self._child == 0:
            os.setsid()
            self.go(self.out)
            os._exit(0)

    def has_ended(self) -> bool:
        """Say whether the sweep has come to its end; then its files are removed, and it begins again."""
        if os.waitpid(self._child, os.WNOHANG) == (0, 0):
            return False
        self.look()
        for path in self.runs.glob("*"):
            path.unlink()
        self._seen.clear()
        self.begin()
        return True

    def until_some_moment(self) -> None:
        """Wait for some more files and a little longer, or now and then for any time since the start."""
        if self.draw.random() < 0.2:
            time.sleep(self.draw.uniform(0.0, 1.0))
            return
        wanted = len(list(self.runs.glob("*.h5"))) + self.draw.randint(1, 6)
        while len(list(self.runs.glob("*.h5"))) < wanted and not self.has_ended():
            time.sleep(0.002)
        time.sleep(self.draw.uniform(0.0, 0.02))

    def kill(self) -> None:
        """Kill one or two processes that simulate, then all that belongs to the sweep, in turn."""
        if self.counts["workers"] <= self.counts["all"]:
            if not (workers := workers_of(self._child)):
                return  # it has none yet, or none any more
            for victim in workers[: self.draw.randint(1, 2)]:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(victim, signal.SIGKILL)
            self.counts["workers"] += 1
            self.look()
            return
        self.kill_all()
        self.counts["all"] += 1
        self.begin()

    def kill_all(self) -> None:
        """Kill the sweep with its processes."""
        for tell, who in ((os.killpg, self._child), (os.kill, self._child)):
            with contextlib.suppress(ProcessLookupError):  # it may not have made its group yet
                tell(who, signal.SIGKILL)
        os.waitpid(self._child, 0)
        self.look()

    def look(self) -> None:
        """Count files that are half, or are not what they were."""
        self.counts["half"] += sum(not is_complete(path) for path in self.runs.glob("*.h5"))
        for name, held in self._seen.items():
            path = self.runs / name
            self.counts["lost"] += not path.is_file() or path.read_bytes() != held
        self._seen = {path.name: path.read_bytes() for path in self.runs.glob("*.h5")}
        self.counts["most"] = max(self.counts["most"], len(self._seen))


def main(file: str, out: str, kills: int) -> None:
    """Kill `kills` times, then let it end; print what was lost."""
    sweep.report = lambda *_, **__: Path()
    killing = Killing(file, out)
    killing.begin()
    while killing.counts["all"] + killing.counts["workers"] < kills:
        killing.until_some_moment()
        if not killing.has_ended():
            killing.kill()
    killing.kill_all()
    outcome = killing.go(out)
    counts = {**killing.counts, "done": outcome.done, "failed": outcome.failed}
    print(json.dumps(counts))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
