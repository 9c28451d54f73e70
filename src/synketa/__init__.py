"""Ketamine from the infusion pump to the dendritic spine: experiments as files, models as data.

Names are imported when they are first used: importing this package reads nothing, compiles nothing and draws
no random number.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # without typing: `python -m` finds a typing.py of the working folder first
if TYPE_CHECKING:
    from typing import Any

    from synketa import figures as figures
    from synketa.analysis.frames import contrasts as contrasts
    from synketa.analysis.frames import summary as summary
    from synketa.common.errors import ConfigurationError as ConfigurationError
    from synketa.common.errors import SynketaError as SynketaError
    from synketa.execution.options import ExecutionOptions as ExecutionOptions
    from synketa.execution.planning import check as check
    from synketa.execution.sweep import run as run
    from synketa.experiment.expand import expand as expand
    from synketa.experiment.experiment import load_experiment as load_experiment
    from synketa.model.composite import load_model as load_model
    from synketa.results.result_file import open_result as open_result
    from synketa.simulation.numpy_backend import build as build

__all__ = [
    "ConfigurationError",
    "ExecutionOptions",
    "SynketaError",
    "build",
    "check",
    "contrasts",
    "expand",
    "figures",
    "load_experiment",
    "load_model",
    "open_result",
    "run",
    "summary",
]

_HOMES = {
    "ConfigurationError": "common.errors",
    "ExecutionOptions": "execution.options",
    "SynketaError": "common.errors",
    "build": "simulation.numpy_backend",
    "check": "execution.planning",
    "contrasts": "analysis.frames",
    "expand": "experiment.expand",
    "load_experiment": "experiment.experiment",
    "load_model": "model.composite",
    "open_result": "results.result_file",
    "run": "execution.sweep",
    "summary": "analysis.frames",
}


def __getattr__(name: str) -> Any:
    if name == "figures":
        return import_module("synketa.figures")
    if name == "__version__":
        from importlib.metadata import version

        return version("synketa")
    if name not in _HOMES:
        raise AttributeError(f"module 'synketa' has no attribute {name!r}")
    value = getattr(import_module(f"synketa.{_HOMES[name]}"), name)
    if not isinstance(value, type):
        from synketa.common.machine.surroundings import usual_numbers

        value = usual_numbers()(value)  # a script may have asked NumPy to stop at every underflow
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__, "__version__"])
