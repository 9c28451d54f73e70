"""What is done to a run in another process: compile, calibrate, simulate, write; and what is heard of it."""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from synketa.analysis.metrics import measured
from synketa.common.errors import SynketaError
from synketa.common.machine.disks import HOPELESS
from synketa.common.machine.surroundings import usual_errors
from synketa.experiment.run import Run
from synketa.model.composite import Model
from synketa.results.result import Result
from synketa.results.result_file import is_complete, write_result

if TYPE_CHECKING:
    from synketa.surrogate.design import Point

__all__ = ["Done", "Failure", "Steps", "words_of", "work_run", "work_step"]

LOG_LINES = 60  #: of the output that a failure keeps


@dataclass(frozen=True)
class Steps:
    """What a sweep calls; functions at the top of a module, so that they reach other processes."""

    compile: Callable[[dict[str, Any], str], None] = field(default_factory=lambda: compile_program)
    is_calibrated: Callable[[Model, int, str], bool] = field(default_factory=lambda: is_calibrated)
    calibrate: Callable[[Model, int, str], object] = field(default_factory=lambda: calibrate)
    simulate: Callable[[Run, str], Result] = field(default_factory=lambda: simulate)
    measure_point: Callable[[Model, Point, str], dict[str, float]] = field(default_factory=lambda: measure_point)


def compile_program(structure: dict[str, Any], backend: str) -> None:
    """Compile networks of a structure, where the backend wants it."""
    from synketa.simulation.compiled_program import program

    if backend == "compiled":
        program(structure)


def is_calibrated(model: Model, seed: int, backend: str) -> bool:
    """Say whether the baseline of a model and seed is in the cache."""
    from synketa.simulation import calibration

    return calibration.is_calibrated(model, seed, backend)


def calibrate(model: Model, seed: int, backend: str) -> object:
    """Find the baseline of a model and seed."""
    from synketa.simulation import calibration

    return calibration.calibrate(model, seed, backend)


def simulate(run: Run, backend: str) -> Result:
    """Simulate a run: its network, or on a response surface."""
    if run.surface:
        from synketa.surrogate.run import simulate_on_surface

        return simulate_on_surface(run)
    from synketa.simulation.simulate import simulate

    return simulate(run, backend)


def measure_point(model: Model, point: Point, backend: str) -> dict[str, float]:
    """Run the network at one point of a response surface."""
    from synketa.surrogate.design import measure

    return measure(model, point, backend)


@dataclass(frozen=True)
class Failure:
    """What another process says of a job that did not work; `stop`: no other would, either."""

    error: str
    output: str
    stop: bool = False


class Done(NamedTuple):
    """What another process says of a run: how long it took, s (0 where it was there already), and what the file is."""

    seconds: float
    size: int
    modified: int


def work_step(step: Callable[..., object], *arguments: Any) -> Done | Failure:
    """Do what runs need before they can be simulated, in another process: they have one thread each."""

    def work() -> Done:
        step(*arguments)
        return Done(0.0, 0, 0)

    return _guarded(work)


def work_run(steps: Steps, run: Run, backend: str, path: str) -> Done | Failure:
    """Simulate and write, in another process."""

    def work() -> Done:
        began = time.monotonic()
        made = not is_complete(path)  # another sweep in this folder may have made it since
        if made:
            write_result(measured(steps.simulate(run, backend)), path)
        info = Path(path).stat()
        return Done(time.monotonic() - began if made else 0.0, info.st_size, info.st_mtime_ns)

    return _guarded(work)


def _guarded(work: Callable[[], Done]) -> Done | Failure:
    """Return what went wrong instead of raising it: exceptions do not always survive the way back."""
    try:
        with usual_errors():
            return work()
    except SystemExit:  # asked to end: what had to be tidied has been, and nothing more is to begin
        os._exit(143)
    except Exception as error:
        cause = error.__cause__ or error
        is_hopeless = isinstance(cause, OSError) and cause.errno in HOPELESS
        words = (str(error) if isinstance(error, SynketaError) else "") or words_of(error)
        lines = traceback.format_exc().splitlines()[-LOG_LINES:]
        return Failure(words, "\n".join(lines), stop=is_hopeless)


def words_of(error: Exception) -> str:
    """Return an error in one line: its kind and what it says."""
    return f"{type(error).__name__}: {error}".removesuffix(": ")
