"""The network in this process, by Brian2's numpy code: without a compiler, and for scripts that extend it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.random_streams import stream
from synketa.common.units import parse_quantity
from synketa.experiment.checks.plausibility.ranges import levels_of, slip_of
from synketa.model.composite import Model
from synketa.model.nmda_receptor import BlockSite, steady_block
from synketa.model.pharmacokinetics.usual_names import drug_named, unknown_drug
from synketa.simulation.brian.network import Assembly, assemble
from synketa.simulation.brian.state import b2, known_network, known_state
from synketa.simulation.brian.texts import CELL_VARIABLES, PLASTIC_VARIABLES
from synketa.simulation.compiled_program import Output
from synketa.simulation.program_inputs import channels, structure, values

__all__ = ["build", "held_level", "launch", "steady_blocks"]

#: Where block is taken to settle before a network has run: see `build`.
_NOMINAL_V, _GATE = -0.055, BlockSite._field_defaults["gate"]


def build(
    model: Model,
    seed: int = 1,
    blocker: str | None = None,
    level: str | b2.Quantity | None = None,
    *,
    from_steady_block: bool = True,
    block_acceleration: float = 1.0,
    allow_implausible: bool = False,
) -> b2.Network:
    """Return the Brian2 network of a model, to run and extend in a script.

    Background rates are the model file's (calibrated for the shipped sizes); release and GABA references are
    1 Hz, so extracellular folds are not meaningful until ``network["medium"]`` has its references. The slow side
    rests. Nothing is scheduled: what a run reads from its schedule are plain variables here, which stay as a script
    sets them, e.g. ``network["medium"].level_1 = 2 * brian2.umolar`` or ``network["medium"].block_acceleration = 120``.

    Parameters
    ----------
    model : Model
    seed : int
    blocker : str, optional
        A drug of the model, whose free concentration in the brain is held.
    level : str or brian2.Quantity, optional
        That concentration with its unit, e.g. ``"1 uM"`` or ``1 * brian2.umolar``. A number without unit is refused.
    from_steady_block : bool
        Whether block starts where it would settle at that level: in cells at -55 mV whose receptors are gated by 0.45
        (tonic ones as the receptor says); the cells' own are within 0.03 of it at 1 uM of ketamine. With False it
        starts at 0, from where it takes minutes.
    block_acceleration : float
        How much faster than in life block moves.
    allow_implausible : bool
        Whether a level may lie far from all affinities of the drug, which experiments call ``allow_implausible``, too.

    Raises
    ------
    ConfigurationError
        An unknown drug, a level without a unit, one without the other, or a level that nobody means.

    Examples
    --------
    >>> model = synketa.load_model("prefrontal")  # doctest: +SKIP
    >>> network = synketa.build(model, blocker="ketamine", level="1 uM")  # doctest: +SKIP
    >>> network.run(1 * brian2.second, namespace={})  # doctest: +SKIP
    """
    blocker = drug_named(blocker, model.drugs) if blocker is not None else None
    held = held_level(model, blocker, level)
    if blocker is not None and not allow_implausible:
        _check_level(model, blocker, held, level)
    if not (math.isfinite(block_acceleration) and block_acceleration > 0):
        raise ConfigurationError(Fault("build", "block_acceleration", f"{block_acceleration!r}", "a number above 0"))
    undrugged = values(model, (blocker,) if blocker else ())
    undrugged |= {f"medium.reference_{name}": 1.0 for name in ("release", "gaba", "rate")}
    undrugged["medium.adenosine_gain"] = 0.0
    for name in model.circuit.populations:
        undrugged[f"{name}.noise_stream"] = stream(seed, f"background/{name}") % 2**31
    at_rest = channels(model) | {"level_1": held, "administered": held, "block_acceleration": float(block_acceleration)}
    undrugged |= {f"medium.{name}": value for name, value in at_rest.items()}
    if blocker and from_steady_block:
        undrugged |= steady_blocks(model, blocker, held)
    unscheduled = structure(model)
    unscheduled["cascade"]["channels"] = []
    with known_state("numpy"):
        return known_network(_assemble(unscheduled, seed, undrugged, np.empty((0, 0))).network)


def _check_level(model: Model, blocker: str, held: float, level: object) -> None:
    """Refuse a level that is not plausible for a drug."""
    plausible = levels_of(model.drugs[blocker])
    if held and held not in plausible:
        slip = slip_of(str(level), "concentration", plausible.low, plausible.high) if isinstance(level, str) else None
        want = f"{plausible.words}; if it is meant, allow_implausible=True"
        raise ConfigurationError(Fault("build", "level", f"{level} of {blocker}, free in the brain", want, slip))


def held_level(model: Model, blocker: str | None, level: object) -> float:
    """Return the concentration that a script asks for, mol/m3."""
    if blocker is not None and blocker not in model.drugs:
        raise ConfigurationError(unknown_drug("build", "blocker", blocker, model.drugs))
    if (blocker is None) != (level is None):
        got = f"level {level!r} without a blocker" if blocker is None else f'blocker "{blocker}" without a level'
        raise ConfigurationError(Fault("build", "", got, 'both, e.g. blocker="ketamine", level="1 uM"'))
    if level is None:
        return 0.0
    want = 'a concentration with its unit, e.g. "1 uM" or 1 * brian2.umolar'
    if isinstance(level, b2.Quantity) and level.ndim == 0 and b2.have_same_dimensions(level, b2.mmolar):
        value = float(level / b2.mmolar)
    elif isinstance(level, str):
        try:
            value = parse_quantity(level, "concentration")
        except ConfigurationError as error:
            near = model.drugs[blocker].in_molar_units(level) if blocker else None
            faults = (replace(fault.under("build", "level"), nearest=fault.nearest or near) for fault in error.faults)
            raise ConfigurationError(*faults) from None
    else:
        raise ConfigurationError(Fault("build", "level", f"{level!r}", want))
    if not (math.isfinite(value) and value >= 0):
        raise ConfigurationError(Fault("build", "level", f"{level}", "a concentration of 0 or above"))
    return value


def steady_blocks(model: Model, blocker: str, level: float) -> dict[str, float]:
    """Return where the block of every population and pool would settle in nominal cells, as values of a launch.

    Parameters
    ----------
    model : Model
    blocker : str
        The drug that is alone in the pore.
    level : float
        mol/m3.
    """
    receptor, drugs = model.receptor, {blocker: model.drugs[blocker]}
    tonic = list(receptor.pools)[-1]
    sites = {pool: (pool, _GATE) for pool in receptor.pools} | {"tonic": (tonic, receptor.tonic_gated.value)}
    result = {}
    for name, population in model.circuit.populations.items():
        reached = {blocker: level * population.parameters["exposure"].value}
        for site, (pool, gate) in sites.items():
            block = steady_block(drugs, reached, receptor, pool, _NOMINAL_V, gate)[blocker]
            result[f"{name}.b_1_{site}"] = float(block)
    return result


def launch(
    structure: Mapping[str, Any], seed: int, values: Mapping[str, float], schedule: NDArray[np.float64]
) -> Output:
    """Run once in this process; arguments and result as `synketa.simulation.compiled_program.Program.launch`."""
    with known_state("numpy"):
        return _launch(structure, seed, values, schedule)


def _launch(
    structure: Mapping[str, Any], seed: int, values: Mapping[str, float], schedule: NDArray[np.float64]
) -> Output:
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
