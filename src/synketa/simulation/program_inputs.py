"""What a compiled program is made of, and what is passed to it: structure, values, schedule. No Brian2."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.parameter import Parameter
from synketa.experiment.run import Recording
from synketa.model.composite import Model
from synketa.model.nmda_receptor import Drug, drug_numbers

__all__ = [
    "BLOCK_DT",
    "CHANNELS",
    "DT",
    "MOST_ROWS",
    "SLOW_SAMPLE_DT",
    "capped_in_degree",
    "channels",
    "schedule",
    "structure",
    "values",
]

DT = 1e-4  #: membrane step, s
BLOCK_DT = 1e-3  #: step of block and of the medium, s
LFP_DT = 1e-3  #: sampling of the LFP proxy, s
SLOW_SAMPLE_DT = 0.05  #: sampling of the medium, s
MOST_ROWS = 2400  #: of the slow series that a result keeps
BLOCK_SAMPLE_DT = 0.5  #: sampling of block, s
ADENOSINE_FLOOR = 2.0  #: s of network time: no slow process moves faster than the fluctuations that it averages

#: Columns of the schedule after the network time, with their value at rest: slow time (s), its speed, the speed of
#: block and of the cascade, what release is averaged over (s of network time), what was administered (mM). The level
#: of each drug in the pore and the cascade's inputs follow.
CHANNELS = {
    "slow_time": 0.0,
    "acceleration": 1.0,
    "block_acceleration": 1.0,
    "cascade_acceleration": 0.0,
    "release_filter": 0.5,
    "administered": 0.0,
}


def channels(model: Model, drugs: int = 1) -> dict[str, float]:
    """Return the columns of the schedule after the network time, with their value at rest, for some drugs at once."""
    levels = {f"level_{drug}": 0.0 for drug in drug_numbers(drugs)}
    given = (*model.cascade.arms, *model.cascade.levels)
    return CHANNELS | levels | {name: model.cascade.inputs[name].baseline for name in given} | _plastic(model)


def _plastic(model: Model) -> dict[str, float]:
    """Return the columns that only a plastic model has: whether efficacies move, and the stimulus of each population.

    A stimulus comes in volleys, each as strong as one event of the background, for 1 ms.
    """
    if model.plasticity is None:
        return {}
    return {"plastic": 0.0, **{f"stimulus_{name}": 0.0 for name in model.circuit.populations}}


def schedule(model: Model, times: ArrayLike, drugs: int = 1, **columns: ArrayLike) -> NDArray[np.float64]:
    """Return the table that a program reads: network times (s), then `channels`; those left out are at rest."""
    rows = np.asarray(times, dtype=np.float64)
    known = channels(model, drugs)
    assert not set(columns) - set(known), "a column that the model does not have"
    return np.column_stack([rows, *(np.broadcast_to(columns.get(c, rest), rows.shape) for c, rest in known.items())])


def capped_in_degree(model: Model, connection: str) -> int:
    """Return the in-degree of a connection, capped at the number of possible senders."""
    entry = model.circuit.connections[connection]
    senders = model.circuit.populations[entry.source].size - (entry.source == entry.target)
    return min(entry.in_degree, senders)


def structure(model: Model, drugs: int = 1, recording: Recording | None = None) -> dict[str, Any]:
    """Return what has to be compiled anew when it changes: texts, sizes, in-degrees, steps (JSON-able).

    Parameters
    ----------
    model : Model
    drugs : int
        How many may be in the pore at once; a program for none is that for one.
    recording : Recording, optional
        What is kept of single cells; without it nothing of it is in the structure.
    """
    circuit, text = model.circuit, model.circuit.text
    content: dict[str, Any] = {
        "text": {name: getattr(text, name) for name in ("threshold", "reset", "lfp", "heterogeneity", "initial")},
        "principal_population": circuit.principal_population,
        "block_steps": model.receptor.text.block_steps(drugs),
        "conductance_step": model.receptor.text.conductance_step,
        "reference_block": f"block_{next(iter(model.receptor.pools))}_pre",
        "pools": list(model.receptor.pools),
        "extracellular": model.extracellular.text.model_dump(include={"equations", "on_spike"}),
        "cascade": {
            "equations": model.cascade.text.equations,
            "states": list(model.cascade.states),
            "drives": list(model.cascade.drives),
            "outputs": list(model.cascade.outputs),
            "linked": list(model.linked),
            "channels": list(channels(model, drugs)),
            **({"levels": list(model.cascade.levels)} if model.cascade.levels else {}),
        },
        "populations": {
            name: {"size": p.size, "equations": model.cell_text(name, drugs), "reset": p.reset}
            for name, p in circuit.populations.items()
        },
        "connections": {
            name: {"from": c.source, "to": c.target, "in_degree": capped_in_degree(model, name), "on_pre": c.on_pre}
            for name, c in circuit.connections.items()
        },
        "steps": {
            "membrane": DT, "block": BLOCK_DT, "lfp": LFP_DT, "observer": 10 * BLOCK_DT,
            "slow_sample": SLOW_SAMPLE_DT, "block_sample": BLOCK_SAMPLE_DT,
        },
    }  # fmt: skip
    if recording:
        kept = {
            name: dict(zip(("cells", "variables"), recording.of(name), strict=True)) for name in recording.populations
        }
        content["record"] = {"step": recording.every, "populations": kept}
    if model.plasticity:  # a model without it has nothing of it
        rule = model.plasticity
        content["plasticity"] = {
            "connection": rule.connection, "text": rule.text.model_dump(), "channels": list(_plastic(model)),
        }  # fmt: skip
    return content


def values(model: Model, drugs: tuple[str, ...] = ()) -> dict[str, float]:
    """Return every shared value of a model, SI, keyed ``group.name``.

    Parameters
    ----------
    drugs : tuple of str
        Those that may be in the pore, in the order of their levels in the schedule; an empty name never binds.
    """
    circuit, receptor, outside = model.circuit, model.receptor, model.extracellular
    grid = set(circuit.text.exact_decay)
    result: dict[str, float] = {}
    shared = {name: parameter.value for name, parameter in circuit.shared.items()}
    cv = shared.pop("weight_cv")
    pore = {
        "Mg": receptor.Mg.value,
        "v_Mg": receptor.v_Mg.value,
        "Mg_competition": receptor.Mg_competition.value,
        "use_dependence": receptor.use_dependence.value,
        "voltage_dependence": receptor.voltage_dependence.value,
        "tonic_gated": receptor.tonic_gated.value,
        "block_dt": BLOCK_DT,
        **{f"M_{name}": pool.M.value for name, pool in receptor.pools.items()},
    }
    for slot, drug in enumerate(drugs or ("",), start=1):
        pore |= _slot(model, model.drugs[drug] if drug else None, slot)
    for name, population in circuit.populations.items():
        own = {key: parameter.value for key, parameter in population.parameters.items()}
        for key, value in {**shared, **pore, **own}.items():
            result[f"{name}.{key}"] = on_grid(value) if key in grid else value
        result |= {f"{name}.{key}": parameter.value for key, parameter in population.start.items()}
    for name, connection in circuit.connections.items():
        scale = connection.in_degree / capped_in_degree(model, name)
        result[f"{name}.weight"] = connection.weight.value * scale
        result[f"{name}.weight_cv"] = cv
    result |= {f"medium.{key}": value.value for key, value in outside if isinstance(value, Parameter)}
    result["medium.adenosine_floor"] = ADENOSINE_FLOOR
    result["medium.AMPA_factor"] = shared["AMPA_factor"]
    result |= {f"medium.{key}": value for key, value in outside.text.start.items()}
    result |= {f"medium.{key}": value for key, value in model.cascade.values().items()}
    result |= {f"medium.{key}": value for key, value in model.cascade.text.start.items()}
    result |= {f"medium.linked_{key}": 1.0 for key in model.cascade.outputs}
    if model.plasticity:
        own = model.plasticity.values() | {"before_until": 0.0}
        result |= {f"{model.plasticity.connection}.{key}": value for key, value in own.items()}
        result |= {f"{name}.stimulated_cells": 0 for name in circuit.populations}
    return result


def on_grid(tau: float) -> float:
    """Return the time constant with which an Euler step decays exactly as ``exp(-dt / tau)``."""
    return DT / -math.expm1(-DT / tau)


def _slot(model: Model, drug: Drug | None, slot: int) -> dict[str, float]:
    """Return the constants of the drug of a number; without a drug it never binds."""
    pools = model.receptor.pools
    if drug is None:
        return {
            f"kon_{slot}": 0.0, f"k_leak_{slot}": 1.0, f"V_Kd_{slot}": 0.0, f"v_off_{slot}": 1.0,
            **{f"Kd_{slot}_{pool}": 1.0 for pool in pools},
        }  # fmt: skip
    return {
        f"kon_{slot}": drug.kon.value,
        f"k_leak_{slot}": drug.k_leak.value,
        f"V_Kd_{slot}": drug.V_Kd.value,
        f"v_off_{slot}": drug.v_off.value,
        **{
            f"Kd_{slot}_{name}": sum(drug.Kd[s].value for s in pool.subunits) / len(pool.subunits)
            for name, pool in pools.items()
        },
    }
