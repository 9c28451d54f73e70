"""What ``data/slow.js`` has: the equations, a surface in numbers, how fast drugs bind in resting cells."""

from __future__ import annotations

from typing import Any

from synketa.common.units import DAY, HOUR
from synketa.experiment.response_surface import AXES, LABEL
from synketa.lab.slow_side.javascript import cascade_source
from synketa.model.composite import Model
from synketa.model.signalling.compiler import parse_system
from synketa.simulation.brian.texts import MEDIUM_STEP
from synketa.simulation.clock_error import COMPARED
from synketa.surrogate.design import resting_rates
from synketa.surrogate.gaussian_process import Surface
from synketa.surrogate.run import MARGIN, with_adenosine

__all__ = ["arms", "slow_data"]

#: Arms that act on the network and lie on an axis of a surface, with the largest level that it reaches.
_ON_AXES = {"ampa_antagonist": 1 - AXES["AMPA_gain"][0], "a1_antagonist": 1.0}


def slow_data(model: Model, surface: Surface) -> dict[str, Any]:
    """Return what a page computes weeks with, JSON-able.

    Parameters
    ----------
    model : Model
        Whose network the surface is of.
    surface : Surface
    """
    cascade = with_adenosine(model)
    system = cascade.system
    told = surface.attributes
    pools = list(model.receptor.pools)
    return {
        "source": cascade_source(cascade, {"release_gain": _release_gain(model)}),
        "states": list(system.states),
        "rules": list(system.rules),
        "outputs": list(cascade.outputs),
        "inputs": {name: cascade.inputs[name].baseline for name in system.inputs},
        "start": [cascade.text.start[name] for name in system.states],
        "arms": arms(model),
        "surface": surface.numbers() | {"identity": surface.identity, "label": LABEL, "errors": told["errors"]},
        "axes": {name: list(ends) for name, ends in AXES.items()},
        "halves": told["halves"],
        "blocker_rates": told["blocker_rates"],
        "binding": {
            name: [resting_rates(model, drug, pool, told["gates"][k]) for k, pool in enumerate(pools)]
            for name, drug in model.drugs.items()
        },
        "compared": dict(COMPARED),
        "margin": MARGIN,
        "steps": {"tolerance": 1e-6, "longest": 6 * HOUR, "first": 10.0, "growth": 0.03, "last": DAY / 8},
    }


def _release_gain(model: Model) -> tuple[list[str], str, dict[str, float]]:
    """Return how adenosine acts on release: the line of the medium, with what it is made of put in."""
    step = next(line for line in MEDIUM_STEP.splitlines() if line.startswith("release_gain"))
    outside = model.extracellular
    effect = next(
        line.partition("=")[2].rpartition(":")[0].strip()
        for line in outside.text.equations.splitlines()
        if line.startswith("adenosine_effect")
    )
    code = step.partition("=")[2].strip().replace("adenosine_effect", f"({effect})")
    constants = {name: getattr(outside, name).value for name in ("adenosine_gain", "release_gain_max")}
    return ["adenosine", "a1_antagonist"], code, constants


def arms(model: Model) -> dict[str, dict[str, Any]]:
    """Return what an experiment may raise of the slow side on a surface: title and largest level of each arm."""
    inside = parse_system(model.cascade.text.equations).inputs
    return {
        name: {"title": arm.title, "most": _ON_AXES.get(name, 1.0)}
        for name, arm in model.cascade.inputs.items()
        if arm.kind != "drive" and name != "imaging" and (name in inside or name in _ON_AXES)
    }
