"""The Brian2 network of a model: one formulation, for the C++ standalone device and for numpy alike.

Everything that a run may change (doses, seeds, weights, constants, duration) is a *value* of a shared
parameter, a seed, or the schedule that the `medium` group reads; only sizes, connectivity and texts are
structure. One compiled program therefore serves every run of a structure.

Why it is written this way (each measured, see tests/benchmarks/README.md):

- refractoriness is a countdown, and background events come from a counter-based generator inside the state
  update, so that the loop over cells has no branches, no generator state and can be vectorised;
- linear decays use Euler with ``dt / (1 - exp(-dt / tau))`` for ``tau``, which is exact on the grid;
- block moves in exact exponential steps every millisecond, not in every step of the membrane;
- everything slow or shared lives in one cell, `medium`, and is linked to the populations as scalars.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.simulation.brian.state import b2
from synketa.simulation.brian.texts import (
    CELL_RESET,
    CELL_TEXT,
    DRIVES,
    MEDIUM_STEP,
    MEDIUM_TEXT,
    PLASTIC_SYNAPSE,
    PLASTIC_TEXT,
    SLOW_VARIABLES,
    SYNAPSE,
    UNITS,
)

__all__ = ["Assembly", "assemble"]


def _mix(x: Any) -> Any:
    x = (x ^ (x >> 16)) * np.uint32(0x7FEB352D)
    x = (x ^ (x >> 15)) * np.uint32(0x846CA68B)
    return x ^ (x >> 16)


def counter_uniform(i: Any, step: Any, noise_stream: Any) -> NDArray[np.float64]:
    """Return the uniform number of cell `i` in `step`: the numpy twin of the C++ function."""
    step, noise_stream = int(np.asarray(step).item()), int(np.asarray(noise_stream).item())
    outer = _mix(np.array([(noise_stream + (step >> 32)) & 0xFFFFFFFF], dtype=np.uint32))
    key = _mix(np.array([step & 0xFFFFFFFF], dtype=np.uint32) ^ outer)
    cell = np.atleast_1d(np.asarray(i)).astype(np.uint32)
    return np.asarray((_mix(cell * np.uint32(0x9E3779B1) + key) >> 8) / 16777216.0)


def _zero(*_: Any) -> float:
    return 0.0


def _function(name: str, python: Callable[..., Any], types: list[str]) -> b2.Function:
    """Return a function of plain numbers for equations, with its Python form for numpy."""
    function = b2.Function(
        python,
        arg_units=[1] * len(types),
        return_unit=1,
        arg_types=types,
        return_type="float",
        stateless=True,
    )
    function.implementations.add_implementation("cpp", f"// {name} is in engine.h", name=name)
    function.implementations.add_implementation("numpy", python, name=name)
    return function


@dataclass(frozen=True)
class Assembly:
    """The Brian2 objects of a network, in the order of their making.

    Attributes
    ----------
    network : brian2.Network
    groups : dict
        Everything that holds values, by name: populations, ``medium``, connections.
    monitors : dict
        ``spikes_<population>``, ``block_<population>``, ``slow``, ``lfp``.
    """

    network: b2.Network
    groups: dict[str, Any]
    monitors: dict[str, Any]


def assemble(
    structure: Mapping[str, Any],
    *,
    reseed: Callable[[str], None],
    set_values: Callable[[dict[str, Any]], None],
    schedule: Callable[..., Any] = _zero,
) -> Assembly:
    """Make the Brian2 objects of a structure; the caller has chosen device and code generation.

    The order in which objects are made and streams are drawn from is part of the result.

    Parameters
    ----------
    structure : mapping
        From `synketa.simulation.program_inputs.structure`.
    reseed : callable
        Called with the name of a stream before anything is drawn from it.
    set_values : callable
        Called with the groups when all exist and before anything is drawn: sets the shared values.
    schedule : callable, optional
        What the numpy backend reads; the compiled program has its own, which reads a file.
    """
    functions = _functions(schedule)
    surroundings = _surroundings(structure, functions)
    groups: dict[str, Any] = {"medium": surroundings["medium"]}
    for name in structure["populations"]:
        groups[name] = _population(structure, name, functions, surroundings)
    for name in structure["connections"]:
        groups[name] = _connection(structure, name, groups)
    plasticity = structure.get("plasticity")
    if plasticity:
        groups[plasticity["connection"]].plastic = b2.linked_var(groups["medium"], "plastic")
    set_values(groups)

    _draw_cells(structure, groups, reseed)
    _draw_contacts(structure, groups, reseed)
    if plasticity:
        _start_plasticity(groups[plasticity["connection"]], _steps(structure)["slow_sample"])

    signals = [*_spills(structure, groups), *_sums(structure, groups, surroundings)]
    monitors = _monitors(structure, groups, surroundings["electrode"])
    members = {**surroundings, **groups}
    return Assembly(b2.Network(*members.values(), *signals, *monitors.values()), groups, monitors)


def _steps(structure: Mapping[str, Any]) -> dict[str, Any]:
    """Return the time steps of a structure as quantities."""
    return {name: value * b2.second for name, value in structure["steps"].items()}


def _functions(schedule: Callable[..., Any]) -> dict[str, b2.Function]:
    """Return the functions that texts may call; the compiled program has them from ``engine.h``."""
    return {
        "counter_uniform": _function("counter_uniform", counter_uniform, ["integer"] * 3),
        "quick_exp": _function("quick_exp", np.exp, ["float"]),
        "schedule": _function("schedule", schedule, ["float", "integer"]),
        "halt_after": _function("halt_after", _zero, ["float", "float"]),
    }


def _surroundings(structure: Mapping[str, Any], functions: Mapping[str, b2.Function]) -> dict[str, Any]:
    """Make the groups of one cell each: the medium, the observer of block, the electrode."""
    steps = _steps(structure)
    equations, step = _medium_text(structure)
    medium = b2.NeuronGroup(1, equations, method="euler", dt=steps["block"], namespace=dict(functions), name="medium")
    medium.run_regularly(step, dt=steps["block"], when="start", name="medium_step")
    observer = b2.NeuronGroup(1, "reference_block : 1", dt=steps["observer"], namespace={}, name="observer")
    medium.reference_block = b2.linked_var(observer, "reference_block")
    electrode = b2.NeuronGroup(1, "signal : amp", dt=steps["lfp"], namespace={}, name="electrode")
    return {"medium": medium, "observer": observer, "electrode": electrode}


def _medium_text(structure: Mapping[str, Any]) -> tuple[b2.Equations, str]:
    """Return equations and step of the medium: what surrounds the cells, and the cascade on its own clock."""
    cascade = structure["cascade"]
    text = MEDIUM_TEXT + "".join(
        f"linked_{name} : 1\n" if name in cascade["outputs"] else f"{name} : 1\n" for name in cascade["linked"]
    )
    text += "".join(f"{name} : 1\n" for name in structure.get("plasticity", {}).get("channels", ()))
    text += "".join(f"{level} : mmolar\n" for level in _levels(structure))
    slow = b2.Equations(cascade["equations"], acceleration="cascade_acceleration")
    units = UNITS | dict.fromkeys((*_levels(structure), *cascade.get("levels", ())), "mmolar")
    reads = [
        f"{name} = schedule(t/second, {column}){'*' + units[name] if name in units else ''}"
        for column, name in enumerate(cascade["channels"])
    ]
    reads.sort(key=lambda line: not line.startswith("release_filter"))  # shared: Brian2 wants it first
    drives = [f"{name} = {DRIVES[name]}" for name in cascade["drives"]]
    outputs = [f"linked_{name} = {name}" for name in cascade["outputs"]]
    equations = b2.Equations(text) + b2.Equations(structure["extracellular"]["equations"]) + slow
    return equations, "\n".join([*reads, *drives, *outputs, MEDIUM_STEP])


def _levels(structure: Mapping[str, Any]) -> list[str]:
    """Return the names of the levels of the drugs that may be in the pore."""
    return [f"level_{drug}" for drug in range(1, len(structure["block_steps"]) + 1)]


def _population(
    structure: Mapping[str, Any], name: str, functions: Mapping[str, b2.Function], surroundings: Mapping[str, Any]
) -> b2.NeuronGroup:
    """Make a population and link it to the medium and to the observer of block."""
    steps, text, cascade = _steps(structure), structure["text"], structure["cascade"]
    population, medium = structure["populations"][name], surroundings["medium"]
    is_plastic = "plasticity" in structure
    received = "".join(f"{linked} : 1 (linked)\n" for linked in cascade["linked"])
    received += "".join(f"{level} : mmolar (linked)\n" for level in _levels(structure))
    driven = {"background_events": "driven_events"} if is_plastic else {}
    group = b2.NeuronGroup(
        population["size"],
        b2.Equations(population["equations"], **driven)
        + b2.Equations(CELL_TEXT + received + (PLASTIC_TEXT if is_plastic else "")),
        threshold=text["threshold"],
        reset=CELL_RESET + text["reset"] + population["reset"],
        method="euler",
        dt=steps["membrane"],
        namespace=dict(functions),
        name=name,
    )
    for linked in ("release_gain", *_levels(structure), "block_acceleration"):
        setattr(group, linked, b2.linked_var(medium, linked))
    for linked in cascade["linked"]:
        prefix = "linked_" if linked in cascade["outputs"] else ""
        setattr(group, linked, b2.linked_var(medium, prefix + linked))
    if is_plastic:
        group.stimulus = b2.linked_var(medium, f"stimulus_{name}")
    group.reference_block = b2.linked_var(surroundings["observer"], "reference_block")
    # Each drug has a step of its own, so that its numbers do not depend on how many others there might be.
    for drug, code in enumerate(structure["block_steps"], start=1):
        group.run_regularly(code, dt=steps["block"], when="start", name=f"{name}_{drug}_block")
    group.run_regularly(structure["conductance_step"], dt=steps["block"], when="start", name=f"{name}_conductance_step")
    return group


def _connection(structure: Mapping[str, Any], name: str, groups: Mapping[str, Any]) -> b2.Synapses:
    """Make the synapses of a connection, without contacts as yet."""
    connection, plasticity = structure["connections"][name], structure.get("plasticity")
    parts: dict[str, Any] = {"model": "", "on_pre": connection["on_pre"]}
    if plasticity and plasticity["connection"] == name:
        parts = _plastic_parts(connection, plasticity["text"])
    return b2.Synapses(
        groups[connection["from"]],
        groups[connection["to"]],
        SYNAPSE + parts.pop("model"),
        **parts,
        namespace={},
        dt=_steps(structure)["membrane"],
        name=name,
    )


def _plastic_parts(connection: Mapping[str, Any], text: Mapping[str, str]) -> dict[str, Any]:
    """Return what plastic synapses are made of: calcium comes after a delay of its own, and at postsynaptic spikes."""
    return {
        "model": PLASTIC_SYNAPSE + text["synapse"],
        "on_pre": {
            "pre": connection["on_pre"] + "\n" + text["transmission"],
            "calcium_pre": text["update"] + text["presynaptic"],
        },
        "on_post": text["update"] + text["postsynaptic"],
    }


def _draw_cells(structure: Mapping[str, Any], groups: Mapping[str, Any], reseed: Callable[[str], None]) -> None:
    """Draw what differs from cell to cell, and the initial state."""
    for name in structure["populations"]:
        for purpose in ("heterogeneity", "initial"):
            reseed(f"{purpose}/{name}")
            for variable, code in structure["text"][purpose].items():
                setattr(groups[name], variable, code)


def _draw_contacts(structure: Mapping[str, Any], groups: Mapping[str, Any], reseed: Callable[[str], None]) -> None:
    """Draw the senders of every cell, relative weights and delays."""
    for name, connection in structure["connections"].items():
        reseed(f"connectivity/{name}")
        if connection["from"] == connection["to"]:  # no cell contacts itself
            rule = "q + int(q >= j) for q in sample(N_pre - 1, size=in_degree)"
        else:
            rule = "q for q in sample(N_pre, size=in_degree)"
        synapses = groups[name]
        synapses.connect(i=rule, namespace={"in_degree": connection["in_degree"]})
        spread = "sqrt(log(1 + weight_cv**2))"
        synapses.relative_weight = f"exp({spread}*randn() - 0.5*{spread}**2)"
        synapses.delay = "delay_cell_pre"


def _start_plasticity(synapses: b2.Synapses, sample: Any) -> None:
    """Set delay and efficacy of plastic synapses; every `sample` keep what efficacies were before the stimulation."""
    synapses.calcium_pre.delay = "calcium_delay"
    synapses.efficacy = "efficacy_start"
    synapses.run_regularly(
        "efficacy_before += int(t < before_until)*(efficacy - efficacy_before)",
        dt=sample,
        when="start",
        name="plasticity_step",
    )


def _spills(structure: Mapping[str, Any], groups: Mapping[str, Any]) -> list[b2.Synapses]:
    """Make what spikes do to the medium, one step later: without a delay it would read what the *previous* released."""
    membrane = _steps(structure)["membrane"]
    spills = []
    for name, code in structure["extracellular"]["on_spike"].items():
        spill = b2.Synapses(
            groups[name], groups["medium"], on_pre=code, delay=membrane, namespace={}, dt=membrane, name=f"{name}_spill"
        )
        spill.connect()
        spills.append(spill)
    return spills


def _sums(
    structure: Mapping[str, Any], groups: Mapping[str, Any], surroundings: Mapping[str, Any]
) -> list[b2.Synapses]:
    """Make what sums over the principal population: field potential at the electrode, block at the observer."""
    principal = groups[structure["principal_population"]]
    current = f"signal_post = {structure['text']['lfp']} : amp (summed)"
    lfp = b2.Synapses(principal, surroundings["electrode"], current, namespace={}, name="lfp_sum")
    lfp.connect()
    share = f"reference_block_post = {structure['reference_block']}/N_pre : 1 (summed)"
    block = b2.Synapses(principal, surroundings["observer"], share, namespace={}, name="block_sum")
    block.connect()
    return [lfp, block]


def _monitors(structure: Mapping[str, Any], groups: Mapping[str, Any], electrode: b2.NeuronGroup) -> dict[str, Any]:
    """Make what records: the medium, the field potential, spikes and block of every population."""
    steps, cascade = _steps(structure), structure["cascade"]
    of_medium = SLOW_VARIABLES + cascade["states"] + cascade["drives"]
    slow = b2.StateMonitor(groups["medium"], of_medium, record=True, dt=steps["slow_sample"], name="slow")
    lfp = b2.StateMonitor(electrode, "signal", record=True, dt=steps["lfp"], name="lfp")
    monitors: dict[str, Any] = {"slow": slow, "lfp": lfp}
    blocks = [*(f"block_{pool}" for pool in structure["pools"]), "block_tonic"]
    for name in structure["populations"]:
        spikes, block = f"spikes_{name}", f"block_{name}"
        monitors[spikes] = b2.SpikeMonitor(groups[name], name=spikes)
        monitors[block] = b2.StateMonitor(groups[name], blocks, record=True, dt=steps["block_sample"], name=block)
    recorded = structure.get("record", {"populations": {}})
    for name, kept in recorded["populations"].items():
        label, step = f"record_{name}", recorded["step"] * b2.second
        monitors[label] = b2.StateMonitor(groups[name], kept["variables"], record=kept["cells"], dt=step, name=label)
    return monitors
