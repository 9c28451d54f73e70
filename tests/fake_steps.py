"""What a sweep calls, without compiling or simulating; a module of its own, since other processes import it."""

from __future__ import annotations

import errno
import os
import signal
import textwrap
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

import synthetic
from synketa.analysis.metrics import Metric
from synketa.common.errors import SynketaError
from synketa.execution.sweep import Steps
from synketa.experiment.run import Run
from synketa.model.composite import Model
from synketa.results.result import Result, Window
from synketa.results.result_file import open_result
from synketa.simulation import calibration
from synketa.simulation.compiled_program import program
from synketa.simulation.program_inputs import structure

CALLS: Counter[str] = Counter()


def damage(path: Path) -> bytes:
    """Flip a byte of the data of a result; return what the file was."""
    with h5py.File(path) as file:
        datasets: list[h5py.Dataset] = []
        file.visititems(lambda _, item: datasets.append(item) if isinstance(item, h5py.Dataset) else None)
        data = max(datasets, key=lambda dataset: dataset.nbytes).id
        place = data.get_offset() or data.get_chunk_info(0).byte_offset
    whole = path.read_bytes()
    path.write_bytes(whole[:place] + bytes([whole[place] ^ 255]) + whole[place + 1 :])
    return whole


def leave_out_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the figures and all metrics but one, which take seconds."""

    def read_metrics(path: Path) -> tuple[list[Metric], list[str], dict[str, dict[str, str]]]:
        if not path.is_file():
            raise FileNotFoundError(path)
        result = open_result(path)
        value = float(result.spikes["PYR"][0].size) if "PYR" in result.spikes else 1.0
        return [Metric("rate_PYR", value, "Hz")], [], {}

    monkeypatch.setattr("synketa.reporting.page.pictures", lambda *_: ())
    monkeypatch.setattr("synketa.analysis.summary.read_metrics", read_metrics)


def write_script(path: Path, body: str) -> Path:
    """Write a program that starts sweeps with these steps: the imports that all of them need, then `body`."""
    head = f"""
        import sys
        from dataclasses import replace
        from pathlib import Path
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        import fake_steps
        from synketa.execution import sweep
        from synketa.execution.slurm.profile import Profile
        from synketa.experiment.experiment import load_experiment
    """
    path.write_text(textwrap.dedent(head) + textwrap.dedent(body))
    return path


def compile_(structure: dict[str, Any], backend: str) -> None:
    CALLS["compile"] += 1


def is_calibrated(model: Model, seed: int, backend: str) -> bool:
    return False


def calibrate(model: Model, seed: int, backend: str) -> None:
    CALLS["calibrate"] += 1


def simulate(run: Run, backend: str) -> Result:
    CALLS["simulate"] += 1
    level = sum(clamp.concentration for clamp in run.clamps) * 1e3
    result = synthetic.clamp(run.condition, level, run.seed, **run.point)
    return replace(result, attributes={**result.attributes, "hash": run.hash, "experiment": run.experiment})


def simulate_badly(run: Run, backend: str) -> Result:
    if run.seed == 2:
        raise SynketaError("the simulation was killed by SIGKILL")
    return simulate(run, backend)


def simulate_and_die(run: Run, backend: str) -> Result:
    if run.seed == 2 and run.condition == "other":
        os._exit(9)
    return simulate(run, backend)


def fill_the_disk(run: Run, backend: str) -> Result:
    if CALLS["simulate"] >= 2:
        raise SynketaError("the disk is full") from OSError(errno.ENOSPC, "No space left on device")
    return simulate(run, backend)


def press_ctrl_c(run: Run, backend: str) -> Result:
    if CALLS["simulate"] >= 2:
        raise KeyboardInterrupt
    return simulate(run, backend)


def simulate_nothing(run: Run, backend: str) -> Result:
    """Return next to nothing, at once: what is left is the cost of the sweep."""
    times = np.array([0.0, 0.5, 1.0]) + run.seed
    return Result(
        attributes={
            **{"experiment": run.experiment, "condition": run.condition, "point": dict(run.point)},
            **{"seed": run.seed, "hash": run.hash},
        },
        populations={"PYR": 1},
        windows=(Window("measure", 0.0, 1.0, 0.0, 1.0),),
        spikes={"PYR": (times, np.zeros(3, int))},
        slow={"time": np.arange(2.0)},
        rates={"time": np.arange(2.0)},
        lfp={"time": np.arange(2.0), "signal": np.zeros(2)},
    )


def simulate_for_ever(run: Run, backend: str) -> Result:
    """Leave a mark with the number of this process, and wait."""
    Path(os.environ["FAKE_MARKS"], f"worker-{os.getpid()}").touch()
    time.sleep(600)
    return simulate_nothing(run, backend)


def simulate_slowly(run: Run, backend: str) -> Result:
    time.sleep(0.1)
    return simulate_nothing(run, backend)


def compile_and_tell(structure: dict[str, Any], backend: str) -> None:
    """Leave a mark, whichever process compiles."""
    time.sleep(0.5)
    Path(os.environ["FAKE_MARKS"], f"compiled-{os.getpid()}-{time.monotonic_ns()}").touch()


def simulate_one_badly(run: Run, backend: str) -> Result:
    if run.seed == 7 and run.point == {"ketamine_uM": 3.0}:
        raise SynketaError("the simulation was killed by SIGKILL")
    return simulate_nothing(run, backend)


def simulate_and_be_killed(run: Run, backend: str) -> Result:
    """Kill this process the first time, the one that started it the second time."""
    for victim in (os.getpid, os.getppid):
        if run.seed % 2 == (victim is os.getppid) and _is_first(Path(os.environ["FAKE_MARKS"], victim.__name__)):
            os.kill(victim(), signal.SIGKILL)
            time.sleep(5)
    return simulate_slowly(run, backend)


def _is_first(mark: Path) -> bool:
    """Leave a mark; say whether no other process had left it."""
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True


def simulate_at_the_gate(run: Run, backend: str) -> Result:
    """Leave a mark; in a job of Slurm wait, where there are `FAKE_GATE` results, until the gate is open."""
    marks = Path(os.environ["FAKE_MARKS"])
    runs = marks.parent / "many/runs"
    path = runs / f"{run.hash}.h5"
    late = path.exists() and time.time() - path.stat().st_mtime > 1.0  # not: made since it was looked for
    (marks / f"{'late' if late else 'began'}-{run.hash}-{os.getpid()}-{time.monotonic_ns()}").touch()
    deadline = time.monotonic() + 300
    while "SLURM_JOB_ID" in os.environ and not (marks / "open").exists():
        if len(list(runs.glob("*.h5"))) < int(os.environ["FAKE_GATE"]):
            break
        if time.monotonic() > deadline:
            raise TimeoutError("nobody opens the gate")
        time.sleep(0.05)
    return simulate_slowly(run, backend)


def calibrated(model: Model, seed: int, backend: str) -> bool:
    return True


def calibrate_badly(model: Model, seed: int, backend: str) -> None:
    if model.receptor.Mg.value > 1.1:
        raise SynketaError("the targets cannot be reached")


STEPS = Steps(compile_, is_calibrated, calibrate, simulate)
EMPTY = Steps(compile_, calibrated, calibrate, simulate_nothing)


# ---------------------------------------------------------------------- with a cache and processes


def build_script(structure: dict[str, Any], used: object, folder: Path) -> None:
    """Leave a program that takes 20 ms and writes three spikes: the place of a compiled one."""
    arrays = {"spikes": np.array([[0.25], [0.5], [0.75]]), "loop_cpu": np.zeros((1, 1)), "whole": np.full((1, 1), 2.0)}
    code = folder / "code"
    (code / "static_arrays").mkdir(parents=True)
    with open(code / "static_arrays" / "output", "wb") as stream:
        for name, values in arrays.items():
            stream.write(name.encode().ljust(48, b"\0") + b"f8".ljust(8, b"\0"))
            stream.write(np.array(values.shape, np.int64).tobytes() + values.tobytes())
    (code / "main").write_text('#!/bin/sh\nsleep 0.02\ncat static_arrays/output > "$SYNKETA_OUTPUT"\n')
    (code / "main").chmod(0o700)
    (folder / "code.json").write_text("{}")


def compile_script(structure: dict[str, Any], backend: str) -> None:
    program(structure, build_script)


def calibrate_in_cache(model: Model, seed: int, backend: str) -> None:
    """Calibrate as it is done, files and locks included, without networks."""
    time.sleep(0.005)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(calibration, "launcher", lambda *_: None)
        patch.setattr(calibration, "_steer", lambda model, _: dict.fromkeys(model.circuit.populations, 400.0))
        measured = calibration.Calibration({"PYR": 400.0}, {"PYR": 3.0 + seed}, 2.0, 3.0, 4.0)
        patch.setattr(calibration, "_measure", lambda *_: measured)
        calibration.calibrate(model, seed, backend)


def simulate_script(run: Run, backend: str) -> Result:
    """Launch the script as programs are launched; what comes out follows from baseline and script."""
    known = calibration.calibrate(run.calibration_model, run.seed, backend)
    output = program(structure(run.model, len(run.drugs)), build_script).launch(run.seed, {}, np.zeros((1, 2)))
    result = simulate_nothing(run, backend)
    times = output.arrays["spikes"] + known.rates["PYR"]
    return replace(result, spikes={"PYR": (times, np.zeros(3, int))})


KILLABLE = Steps(compile_script, calibration.is_calibrated, calibrate_in_cache, simulate_script)
