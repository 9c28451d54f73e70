"""The network in this process, by Brian2's numpy code: without a compiler, and for scripts that extend it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import brian2 as b2
import numpy as np
from numpy.typing import NDArray

from synketa.common.random_streams import stream
from synketa.model.composite import Model
from synketa.simulation.brian_network import CELL_VARIABLES, PLASTIC_VARIABLES, Assembly, assemble
from synketa.simulation.compiled_program import Output
from synketa.simulation.program_inputs import schedule, structure, values

__all__ = ["build", "launch"]


def build(model: Model, seed: int = 1, blocker: str | None = None, level: float = 0.0) -> b2.Network:
    """Return the Brian2 network of a model, to run and extend in a script.

    Background rates are the model file's (calibrated for the shipped sizes); release and GABA references are
    1 Hz, so extracellular folds are not meaningful until ``network["medium"]`` has its references.

    Parameters
    ----------
    model : Model
    seed : int
    blocker : str, optional
        A drug of the model, held at the free concentration `level`.
    level : float
        mol/m^3 (= mM).

    Examples
    --------
    >>> network = synketa.build(synketa.load_model("prefrontal"))  # doctest: +SKIP
    >>> network.run(1 * brian2.second, namespace={})  # doctest: +SKIP
    """
    undrugged = values(model, (blocker,) if blocker else ())
    undrugged |= {f"medium.reference_{name}": 1.0 for name in ("release", "gaba", "rate")}
    undrugged["medium.adenosine_gain"] = 0.0
    for name in model.circuit.populations:
        undrugged[f"{name}.noise_stream"] = stream(seed, f"background/{name}") % 2**31
    held = schedule(model, [0.0], level_1=level, administered=level)
    return _assemble(structure(model), seed, undrugged, held).network


def launch(
    structure: Mapping[str, Any], seed: int, values: Mapping[str, float], schedule: NDArray[np.float64]
) -> Output:
    """Run once in this process; arguments and result as `synketa.simulation.compiled_program.Program.launch`."""
    assembly = _assemble(structure, seed, values, schedule)
    assembly.network.run(values["medium.t_end"] * b2.second, namespace={})
    arrays: dict[str, NDArray[Any]] = {}
    for label, monitor in assembly.monitors.items():
        arrays[f"{label}.t"] = np.asarray(monitor.t)
        if label.startswith("spikes_"):
            arrays[f"{label}.i"] = np.asarray(monitor.i)
        else:
            for name in monitor.record_variables:
                series = np.asarray(getattr(monitor, name)).T
                arrays[f"{label}.{name}"] = series[:, 0] if series.shape[1] == 1 else series
    for label in structure["populations"]:
        for name in CELL_VARIABLES:
            arrays[f"{label}.{name}"] = np.asarray(getattr(assembly.groups[label], name)[:])
    if plastic := structure.get("plasticity", {}).get("connection"):
        for name in PLASTIC_VARIABLES:
            arrays[f"{plastic}.{name}"] = np.asarray(assembly.groups[plastic].variables[name].get_value())
    return Output(arrays, loop_cpu=float("nan"))


def _assemble(
    structure: Mapping[str, Any], seed: int, values: Mapping[str, float], table: NDArray[np.float64]
) -> Assembly:
    """Make the network of a structure here, with its values and its schedule."""
    b2.prefs.codegen.target = "numpy"
    b2.BrianLogger.suppress_name("synapses_dt_mismatch")  # spikes reach the medium on their own grid, on purpose

    def read(t: Any, channel: Any) -> Any:
        return np.interp(np.asarray(t), table[:, 0], table[:, 1 + int(np.asarray(channel).item())])

    def set_values(groups: dict[str, Any]) -> None:
        for path, value in values.items():
            group, name = path.split(".")
            if path != "medium.t_end":
                groups[group].variables[name].set_value(value)

    def reseed(name: str) -> None:
        b2.seed(stream(seed, name) % 2**32)

    return assemble(structure, reseed=reseed, set_values=set_values, schedule=read)
