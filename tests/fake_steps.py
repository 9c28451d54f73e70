"""What a sweep calls, without compiling or simulating; a module of its own, since other processes import it."""

from __future__ import annotations

import errno
import os
from collections import Counter
from dataclasses import replace
from typing import Any

import synthetic
from synketa.errors import SynketaError
from synketa.experiment import Run
from synketa.model import Model
from synketa.results import Result
from synketa.sweep import Steps

CALLS: Counter[str] = Counter()


def compile_(structure: dict[str, Any], target: str) -> None:
    CALLS["compile"] += 1


def is_calibrated(model: Model, seed: int, target: str) -> bool:
    return False


def calibrate(model: Model, seed: int, target: str) -> None:
    CALLS["calibrate"] += 1


def simulate(run: Run, target: str) -> Result:
    CALLS["simulate"] += 1
    level = sum(clamp.concentration for clamp in run.clamps) * 1e3
    result = synthetic.clamp(run.condition, level, run.seed, **run.point)
    return replace(result, attributes={**result.attributes, "hash": run.hash, "experiment": run.experiment})


def simulate_badly(run: Run, target: str) -> Result:
    if run.seed == 2:
        raise SynketaError("the simulation was killed by SIGKILL")
    return simulate(run, target)


def simulate_and_die(run: Run, target: str) -> Result:
    if run.seed == 2 and run.condition == "other":
        os._exit(9)
    return simulate(run, target)


def fill_the_disk(run: Run, target: str) -> Result:
    if CALLS["simulate"] >= 2:
        raise SynketaError("the disk is full") from OSError(errno.ENOSPC, "No space left on device")
    return simulate(run, target)


def press_ctrl_c(run: Run, target: str) -> Result:
    if CALLS["simulate"] >= 2:
        raise KeyboardInterrupt
    return simulate(run, target)


def calibrate_badly(model: Model, seed: int, target: str) -> None:
    if model.receptor.Mg.value > 1.1:
        raise SynketaError("the targets cannot be reached")


STEPS = Steps(compile_, is_calibrated, calibrate, simulate)
