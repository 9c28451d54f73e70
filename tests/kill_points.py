"""Kill a sweep at random moments, many times, and say what was lost: a program of its own, since it forks."""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

from fake_steps import EMPTY
from synketa import sweep
from synketa.experiment import load_experiment
from synketa.results import is_complete


class Here(Executor):
    """Does jobs at once, in this process: to be killed with it."""

    _max_workers = 1

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def main(file: str, out: str, kills: int) -> None:
    """Kill `kills` times, then let it end; print what was found."""
    experiment = load_experiment(file)
    runs = Path(out, experiment.name, "runs")
    draw = random.Random(1)
    sweep.report = lambda *_, **__: Path()

    def go(folder: str) -> sweep.Outcome:
        return sweep.run(experiment, folder, executor=Here(), steps=EMPTY, target="cpp", say=lambda _: None)

    go(f"{out}-warm")  # imports what is imported late
    began = time.monotonic()
    go(f"{out}-timed")
    whole = time.monotonic() - began
    lost = half = killed = most = 0
    seen: dict[str, bytes] = {}
    while killed < kills:
        child = os.fork()
        if child == 0:
            go(out)
            os._exit(0)
        time.sleep(draw.uniform(0.0, whole))
        os.kill(child, signal.SIGKILL)
        _, code = os.waitpid(child, 0)
        killed += 1
        half += sum(not is_complete(path) for path in runs.glob("*.h5"))
        lost += sum(not (runs / name).is_file() or (runs / name).read_bytes() != held for name, held in seen.items())
        seen = {path.name: path.read_bytes() for path in runs.glob("*.h5")}
        most = max(most, len(seen))
        if os.WIFEXITED(code):  # it had ended before: begin again
            for path in runs.glob("*"):
                path.unlink()
            seen.clear()
    outcome = go(out)
    print(json.dumps({"lost": lost, "half": half, "most": most, "done": outcome.done}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
