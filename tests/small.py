"""A small network for tests that simulate: quick to build and to run, shared by all of them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from synketa.experiment.run import Recording
from synketa.model.composite import Model, load_model
from synketa.simulation.backend import launcher, noise_streams
from synketa.simulation.calibration import calibrate
from synketa.simulation.compiled_program import Output
from synketa.simulation.program_inputs import schedule, structure, values

SIZES = {"PYR": 160, "PV": 24, "SST": 16}


def small_model(**overrides: str | float) -> Model:
    """Return the prefrontal model with 200 cells; keys of overrides have ``__`` for dots."""
    sizes = {f"circuit.populations.{name}.size": size for name, size in SIZES.items()}
    return load_model("prefrontal", {**sizes, **{key.replace("__", "."): v for key, v in overrides.items()}})


def launch(
    model: Model,
    level: float = 0.0,
    *,
    seed: int = 1,
    duration: float = 1.0,
    block_acceleration: float = 120.0,
    drug_from: float = 0.0,
    extra: Mapping[str, float] | None = None,
    backend: str = "compiled",
    stimulus: tuple[np.ndarray, np.ndarray] | None = None,
    beside: Mapping[str, float] | None = None,
    recording: Recording | None = None,
) -> Output:
    """Run a model at a drug level (uM of ketamine) with the calibration of the shipped one.

    Beside it other drugs may be held, all the time (uM); an empty name takes a place in the pore that nothing binds to.

    With a stimulus (times and volleys of PYR) efficacies move from 0.1 s on.
    """
    others = beside or {}
    launched = (
        values(model, ("ketamine", *(name.strip() for name in others)))
        | noise_streams(model, seed)
        | calibrate(small_model(), seed).values()
    )
    for name in model.circuit.populations:
        launched |= {f"{name}.open_loop": 0.0, f"{name}.count_from": 0.0}
    launched |= {"medium.t_end": duration}
    launched |= extra or {}
    before = [(0.0, 0.0), (drug_from, 0.0)] if drug_from else []
    levels = [*before, (drug_from + 1e-9, level * 1e-3), (duration, level * 1e-3)]
    times, level_1 = (np.array(column) for column in zip(*levels, strict=True))
    rows = np.union1d(times, [0.1 - 1e-9, 0.1, *stimulus[0]]) if stimulus else times
    columns = {"slow_time": 300 * rows, "acceleration": 300.0, "block_acceleration": block_acceleration}
    columns["level_1"] = columns["administered"] = np.interp(rows, times, level_1)
    columns |= {f"level_{number}": held * 1e-3 for number, held in enumerate(others.values(), start=2)}
    if stimulus:
        columns |= {"plastic": rows >= 0.1, "stimulus_PYR": np.interp(rows, *stimulus, left=0.0, right=0.0)}
    drugs = 1 + len(others)
    return launcher(structure(model, drugs, recording), backend)(
        seed, launched, schedule(model, rows, drugs, **columns)
    )


def spikes(output: Output) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Return times and cells of every population."""
    return {name: (output.arrays[f"spikes_{name}.t"], output.arrays[f"spikes_{name}.i"]) for name in SIZES}


def same_spikes(one: Output, other: Output, until: float = np.inf) -> bool:
    """Say whether two runs gave identical spikes before a time."""
    pairs = zip(spikes(one).values(), spikes(other).values(), strict=True)
    return all(
        np.array_equal(t[t < until], u[u < until]) and np.array_equal(i[t < until], j[u < until])
        for (t, i), (u, j) in pairs
    )
