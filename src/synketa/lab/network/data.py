"""What a page's networks are started with: values, schedule, and the calibration of every variant and seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from synketa.experiment.expand import Resolver
from synketa.experiment.experiment import load_experiment
from synketa.lab.network.controls import controls, drawn_names, drug_values
from synketa.model.composite import Model
from synketa.simulation.backend import noise_streams
from synketa.simulation.calibration import calibrate
from synketa.simulation.program_inputs import DT, channels, schedule, structure, values

__all__ = ["FOREVER", "SEEDS", "VARIANTS", "launch_values", "module_structure", "network_data", "variants"]

#: Experiment that has the variants, and those of its conditions that a page offers, the first one first.
VARIANTS = "selectivity", (
    "full", "uniform_2AB_fixed_conductance", "uniform_2AB_share_kept", "swapped_subunits", "no_NMDA_PV", "no_NMDA_SST",
    "less_SST",
)  # fmt: skip
SEEDS = (1, 2, 3, 4, 5)  #: of each variant
FOREVER = 1e7  #: s of network time, longer than a page runs
_ACCELERATION, _BLOCK_ACCELERATION = 300.0, 120.0  # those of a clamp experiment
_DRUG = "ketamine"  # in the pore at the start, at no level


def variants() -> Iterator[tuple[str, Model]]:
    """Yield name and model of every variant; all have the same structure, so that one module runs them."""
    name, chosen = VARIANTS
    experiment = load_experiment(name)
    resolver = Resolver(experiment)
    for condition in chosen:
        point = next(iter(experiment.points()))
        yield condition, resolver.calibration_model(condition, point)


def launch_values(model: Model, seed: int) -> dict[str, float]:
    """Return every value that a page's network of a model and seed is started with."""
    started = values(model, (_DRUG,)) | noise_streams(model, seed) | calibrate(model, seed).values()
    for name in model.circuit.populations:
        started |= {f"{name}.open_loop": 0.0, f"{name}.count_from": 0.0}
    return started | {"medium.t_end": FOREVER}


def network_data(
    layout: dict[str, Any], seeds: Sequence[int] = SEEDS, report: Callable[[str], None] = lambda _: None
) -> dict[str, Any]:
    """Return what ``data/lab.js`` has of the network, JSON-able.

    Parameters
    ----------
    layout : dict
        Of the module.
    seeds : sequence of int
    report : callable
        Told what is calibrated.
    """
    experiment = load_experiment(VARIANTS[0])
    models = dict(variants())
    first = models[VARIANTS[1][0]]
    base = launch_values(first, seeds[0])
    listed = []
    for number, (name, model) in enumerate(models.items(), start=1):
        report(f"network {number} of {len(models)}: {name}")
        table = experiment.conditions[name]
        started = {seed: launch_values(model, seed) for seed in seeds}
        common = {key: value for key, value in started[seeds[0]].items() if _is_common(key, started)}
        listed.append({
            "name": name,
            "title": table.title,
            "description": table.description,
            "expected": table.expected,
            "values": {key: value for key, value in common.items() if base[key] != value},
            "pools": _pools(model),
            "seeds": {
                str(seed): {
                    "values": {key: value for key, value in own.items() if key not in common},
                    "baseline": calibrate(model, seed).rates,
                }
                for seed, own in started.items()
            },
        })  # fmt: skip
    rows = schedule(
        first, [0.0, FOREVER], 1, slow_time=[0.0, _ACCELERATION * FOREVER], acceleration=_ACCELERATION,
        block_acceleration=_BLOCK_ACCELERATION,
    )  # fmt: skip
    assert [*layout["channels"]] == list(channels(first, 1))
    return {
        "network": {
            "values": base,
            "drawn": drawn_names(first),
            "schedule": rows.tolist(),
            "layout": layout,
            "step": DT,
        },
        "variants": listed,
        "controls": [*controls(first), _choice_of_drug(first)],
        "drugs": drug_values(first),
    }


def _is_common(key: str, started: dict[int, dict[str, float]]) -> bool:
    return len({own[key] for own in started.values()}) == 1


def _pools(model: Model) -> dict[str, list[str]]:
    """Return which pools of receptors a class has: the synaptic ones by their share, and tonic 2C/D."""
    first, last = model.receptor.pools
    kept = {}
    for name, population in model.circuit.populations.items():
        share = population.parameters["fraction_2CD"].value
        tonic = population.parameters["tonic_share_2CD"].value * population.parameters["g_tonic_NMDA"].value
        kept[name] = [pool for pool, has in ((first, share < 1), (last, share > 0), ("tonic", tonic > 0)) if has]
    return kept


def _choice_of_drug(model: Model) -> dict[str, Any]:
    return {
        "name": "drug", "title": "drug in the pore", "unit": "", "start": _DRUG, "step": "choice",
        "choices": list(drug_values(model)), "note": "what was bound of another one leaves as this one would",
    }  # fmt: skip


def module_structure() -> dict[str, Any]:
    """Return the structure that all variants have."""
    models = dict(variants())
    made = {name: structure(model, 1) for name, model in models.items()}
    first = next(iter(made.values()))
    differing = [name for name, each in made.items() if each != first]
    assert not differing, f"variants of another structure: {differing}"
    return first
