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

import brian2 as b2
import numpy as np
from brian2.core.functions import Function
from numpy.typing import NDArray

__all__ = ["CELL_VARIABLES", "PLASTIC_VARIABLES", "Assembly", "assemble"]

#: What the engine adds to the text of every population.
ENGINE_TEXT = """
active = int(countdown <= 0) : 1
dcountdown/dt = -1/dt : 1
chance = counter_uniform(i, t_in_timesteps, noise_stream) : 1
background_events = int(chance < background_rate*dt) : 1
virtual_spike = int(chance > 1 - open_loop*target_rate*dt)*volt : volt
transmit : 1
counted : 1
noise_stream : integer (shared)
open_loop : 1 (shared)
count_from : second (shared)
release_gain : 1 (linked)
level_1 : mmolar (linked)
level_2 : mmolar (linked)
block_acceleration : 1 (linked)
reference_block : 1 (linked)
"""

#: Runs before the model's own reset. A virtual spike (calibration) has lifted v by 1 V; an own one has not.
ENGINE_RESET = """
own = int(v < 0.5*volt)
transmit = 1 - own*open_loop
countdown = own*(t_ref/dt - 0.5) + (1 - own)*countdown
counted += own*int(t >= count_from)
"""

#: What a plastic network adds to every population: a stimulus, in events of the background.
PLASTIC_TEXT = """
driven_events = background_events + int(i < stimulated_cells)*stimulus*dt/block_dt : 1
stimulus : 1 (linked)
stimulated_cells : integer (shared)
"""

#: What every plastic synapse has; `efficacy_before` follows the efficacy until the stimulation.
PLASTIC_SYNAPSE = """
efficacy : 1
efficacy_before : 1
calcium : 1
t_event : second
efficacy_start : 1 (shared)
plastic : 1 (linked)
before_until : second (shared)
"""

MEDIUM_TEXT = """
acceleration : 1
cascade_acceleration : 1
slow_time : second
level_1 : mmolar
level_2 : mmolar
block_acceleration : 1
release_gain : 1
reference_block : 1 (linked)
halted : 1
t_end : second (shared)
"""

#: The medium does this in every step of its own, after it has read the schedule.
MEDIUM_STEP = """
release_gain = clip((1 + adenosine_effect)/(1 + adenosine_effect*adenosine), 0, release_gain_max)
halted = halt_after(t/second, t_end/second)
"""

#: What the network gives to a cascade.
DRIVES = {
    "surge": "ampa_throughput",
    "resting": "1 - reference_block",
    "pyr_rate": "activity",
    "drug_level": "level_1",
}

#: Units of the channels that are not plain numbers.
_UNITS = {"slow_time": "second", "release_filter": "second", "level_1": "mmolar", "level_2": "mmolar"}

#: Recorded from the medium.
SLOW_VARIABLES = ["slow_time", "glutamate", "gaba", "glutamate_dialysate", "adenosine", "ampa_throughput"]

#: Kept of every cell at the end of a run.
CELL_VARIABLES = ["counted", "V_th_cell", "fraction_cell", "v", "g_NMDA"]

#: Kept of every plastic synapse at the end of a run.
PLASTIC_VARIABLES = ["_synaptic_pre", "_synaptic_post", "efficacy", "efficacy_before", "calcium", "t_event"]


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


def _medium(structure: Mapping[str, Any]) -> tuple[b2.Equations, str]:
    """Return equations and step of the medium: what surrounds the cells, and the cascade on its own clock."""
    cascade = structure["cascade"]
    text = MEDIUM_TEXT + "".join(
        f"linked_{name} : 1\n" if name in cascade["outputs"] else f"{name} : 1\n" for name in cascade["linked"]
    )
    text += "".join(f"{name} : 1\n" for name in structure.get("plasticity", {}).get("channels", ()))
    slow = b2.Equations(cascade["equations"], acceleration="cascade_acceleration")
    reads = [
        f"{name} = schedule(t/second, {column}){'*' + _UNITS[name] if name in _UNITS else ''}"
        for column, name in enumerate(cascade["channels"])
    ]
    reads.sort(key=lambda line: not line.startswith("release_filter"))  # shared: Brian2 wants it first
    drives = [f"{name} = {DRIVES[name]}" for name in cascade["drives"]]
    outputs = [f"linked_{name} = {name}" for name in cascade["outputs"]]
    equations = b2.Equations(text) + b2.Equations(structure["extracellular"]["equations"]) + slow
    return equations, "\n".join([*reads, *drives, *outputs, MEDIUM_STEP])


def _plastic_synapses(connection: Mapping[str, Any], text: Mapping[str, str]) -> dict[str, Any]:
    """Return what plastic synapses are made of: calcium comes after a delay of its own, and at postsynaptic spikes."""
    return {
        "model": PLASTIC_SYNAPSE + text["synapse"],
        "on_pre": {
            "pre": connection["on_pre"] + "\n" + text["transmission"],
            "calcium_pre": text["update"] + text["presynaptic"],
        },
        "on_post": text["update"] + text["postsynaptic"],
    }


def _nothing(*_: Any) -> float:
    return 0.0


def _function(name: str, python: Callable[..., Any], types: list[str]) -> Function:
    function = Function(
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
    """The Brian2 objects of a network.

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
    give_values: Callable[[dict[str, Any]], None],
    schedule: Callable[..., Any] = _nothing,
) -> Assembly:
    """Make the Brian2 objects of a structure; the caller has chosen device and codegen target.

    Parameters
    ----------
    structure : mapping
        From `synketa.simulation.program_inputs.structure`.
    reseed : callable
        Called with the name of a stream before anything is drawn from it.
    give_values : callable
        Called with the groups when all exist and before anything is drawn: sets the shared values.
    schedule : callable, optional
        What the numpy target uses; the compiled program has its own, which reads a file.
    """
    steps = {name: value * b2.second for name, value in structure["steps"].items()}
    functions = {
        "counter_uniform": _function("counter_uniform", counter_uniform, ["integer"] * 3),
        "quick_exp": _function("quick_exp", np.exp, ["float"]),
        "schedule": _function("schedule", schedule, ["float", "integer"]),
        "halt_after": _function("halt_after", _nothing, ["float", "float"]),
    }
    text = structure["text"]
    plasticity = structure.get("plasticity")
    equations, medium_step = _medium(structure)
    medium = b2.NeuronGroup(
        1,
        equations,
        method="euler",
        dt=steps["block"],
        namespace=dict(functions),
        name="medium",
    )
    medium.run_regularly(medium_step, dt=steps["block"], when="start", name="medium_step")
    observer = b2.NeuronGroup(1, "reference_block : 1", dt=steps["observer"], namespace={}, name="observer")
    medium.reference_block = b2.linked_var(observer, "reference_block")
    electrode = b2.NeuronGroup(1, "signal : amp", dt=steps["lfp"], namespace={}, name="electrode")
    groups: dict[str, Any] = {"medium": medium}
    objects: list[Any] = [medium, observer, electrode]

    received = "".join(f"{name} : 1 (linked)\n" for name in structure["cascade"]["linked"])
    for name, population in structure["populations"].items():
        group = b2.NeuronGroup(
            population["size"],
            b2.Equations(population["equations"], **({"background_events": "driven_events"} if plasticity else {}))
            + b2.Equations(ENGINE_TEXT + received + (PLASTIC_TEXT if plasticity else "")),
            threshold=text["threshold"],
            reset=ENGINE_RESET + text["reset"] + population["reset"],
            method="euler",
            dt=steps["membrane"],
            namespace=dict(functions),
            name=name,
        )
        for linked in ("release_gain", "level_1", "level_2", "block_acceleration"):
            setattr(group, linked, b2.linked_var(medium, linked))
        for linked in structure["cascade"]["linked"]:
            prefix = "linked_" if linked in structure["cascade"]["outputs"] else ""
            setattr(group, linked, b2.linked_var(medium, prefix + linked))
        if plasticity:
            group.stimulus = b2.linked_var(medium, f"stimulus_{name}")
        group.reference_block = b2.linked_var(observer, "reference_block")
        group.run_regularly(structure["block_step"], dt=steps["block"], when="start", name=f"{name}_block")
        groups[name] = group
        objects.append(group)

    for name, connection in structure["connections"].items():
        parts: dict[str, Any] = {"model": "", "on_pre": connection["on_pre"]}
        if plasticity and plasticity["connection"] == name:
            parts = _plastic_synapses(connection, plasticity["text"])
        groups[name] = b2.Synapses(
            groups[connection["from"]],
            groups[connection["to"]],
            "weight : siemens (shared)\nweight_cv : 1 (shared)\nrelative_weight : 1\n" + parts.pop("model"),
            **parts,
            namespace={},
            dt=steps["membrane"],
            name=name,
        )
        objects.append(groups[name])
    if plasticity:
        groups[plasticity["connection"]].plastic = b2.linked_var(medium, "plastic")
    give_values(groups)

    for name in structure["populations"]:
        for purpose in ("heterogeneity", "initial"):
            reseed(f"{purpose}/{name}")
            for variable, code in text[purpose].items():
                setattr(groups[name], variable, code)
    for name, connection in structure["connections"].items():
        reseed(f"connectivity/{name}")
        if connection["from"] == connection["to"]:  # no cell contacts itself
            rule = "q + int(q >= j) for q in sample(N_pre - 1, size=in_degree)"
        else:
            rule = "q for q in sample(N_pre, size=in_degree)"
        groups[name].connect(i=rule, namespace={"in_degree": connection["in_degree"]})
        spread = "sqrt(log(1 + weight_cv**2))"
        groups[name].relative_weight = f"exp({spread}*randn() - 0.5*{spread}**2)"
        groups[name].delay = "delay_cell_pre"
    if plasticity:
        plastic = groups[plasticity["connection"]]
        plastic.calcium_pre.delay = "calcium_delay"
        plastic.efficacy = "efficacy_start"
        plastic.run_regularly(
            "efficacy_before += int(t < before_until)*(efficacy - efficacy_before)",
            dt=steps["slow_sample"],
            when="start",
            name="plasticity_step",
        )

    # One step of delay: at zero delay the medium would read what the *previous* spike released.
    for name, code in structure["extracellular"]["on_spike"].items():
        spill = b2.Synapses(
            groups[name],
            medium,
            on_pre=code,
            delay=steps["membrane"],
            namespace={},
            dt=steps["membrane"],
            name=f"{name}_spill",
        )
        spill.connect()
        objects.append(spill)
    source = groups[text["lfp_from"]]
    for target, code, name in (
        (electrode, f"signal_post = {text['lfp']} : amp (summed)", "lfp_sum"),
        (observer, f"reference_block_post = {structure['reference_block']}/N_pre : 1 (summed)", "block_sum"),
    ):
        total = b2.Synapses(source, target, code, namespace={}, name=name)
        total.connect()
        objects.append(total)

    recorded = SLOW_VARIABLES + structure["cascade"]["states"] + structure["cascade"]["drives"]
    monitors: dict[str, Any] = {
        "slow": b2.StateMonitor(medium, recorded, record=True, dt=steps["slow_sample"], name="slow"),
        "lfp": b2.StateMonitor(electrode, "signal", record=True, dt=steps["lfp"], name="lfp"),
    }
    blocks = [f"block_{pool}" for pool in structure["pools"]]
    for name in structure["populations"]:
        monitors[f"spikes_{name}"] = b2.SpikeMonitor(groups[name], name=f"spikes_{name}")
        monitors[f"block_{name}"] = b2.StateMonitor(
            groups[name], blocks, record=True, dt=steps["block_sample"], name=f"block_{name}"
        )
    return Assembly(b2.Network(*objects, *monitors.values()), groups, monitors)
