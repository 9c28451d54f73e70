"""One launch of a network, compiled or interpreted: the same arguments, the same output."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.random_streams import stream
from synketa.model.composite import Model
from synketa.simulation.compiled_program import Output, program
from synketa.simulation.cpp.compiler import compiler

__all__ = ["Launcher", "choose_backend", "launcher", "noise_streams"]

#: (seed, values, schedule) -> Output, as `synketa.simulation.compiled_program.Program.launch`.
Launcher = Callable[[int, Mapping[str, float], NDArray[np.float64]], Output]


def choose_backend(backend: str = "auto") -> str:
    """Return ``compiled`` where there is a compiler, else ``numpy``; an explicit choice stays."""
    if backend != "auto":
        return backend
    return "compiled" if compiler() else "numpy"


def launcher(structure: Mapping[str, Any], backend: str = "compiled") -> Launcher:
    """Return what runs networks of a structure; compiles it when needed."""
    if backend == "compiled":
        return program(structure).launch
    from synketa.simulation import numpy_backend as runtime

    def launch(seed: int, values: Mapping[str, float], schedule: NDArray[np.float64]) -> Output:
        return runtime.launch(structure, seed, values, schedule)

    return launch


def noise_streams(model: Model, seed: int) -> dict[str, float]:
    """Return the background stream of every population for a seed."""
    return {f"{name}.noise_stream": stream(seed, f"background/{name}") % 2**31 for name in model.circuit.populations}
