"""In what share of the ranges of its inputs a finding holds that needs no run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np

from synketa.common.errors import SynketaError
from synketa.common.text import counted
from synketa.common.units import DIMENSIONS
from synketa.evidence.findings.rows import Row
from synketa.evidence.quantities import evaluate
from synketa.evidence.ranges.inputs import widest
from synketa.evidence.ranges.share import Share, digest, holds, key_of, lines_of
from synketa.evidence.running import Plan
from synketa.evidence.verdicts.classes import dependences
from synketa.model.composite import Model, load_model

__all__ = ["POINTS", "computed_shares"]

POINTS = 64  #: of the design, a power of 2


def computed_shares(
    plan: Plan, folder: Path, points: int = POINTS, say: Callable[[str], None] = lambda _: None
) -> Iterator[Share]:
    """Yield the shares of findings that need no run; those in a file of shares are not computed again.

    Parameters
    ----------
    plan : Plan
    folder : Path
        Of the evidence.
    points : int
        Of the design, a power of 2.
    say : callable
    """
    known = {(line["hypothesis"], line["finding"], line["key"]) for line in lines_of(folder)}
    for hypothesis, model in plan.models.items():
        content = digest(model)
        for row in plan.rows:
            if not row.is_quick or row.gate == "contested":
                continue
            key = key_of(row, content, points)
            if (hypothesis, row.id, key) in known:
                continue
            inputs, left_out = _inputs_of_quantity(row, model, plan.hypotheses[hypothesis].overrides)
            if not inputs:
                continue
            say(f"{row.id}, {hypothesis}: {points} points over {counted(len(inputs), 'input')}")
            held, looked_at = _held(row, model, inputs, points)
            if looked_at:
                yield Share(hypothesis, row.id, held, looked_at, tuple(inputs), left_out, "computed", key)


def _inputs_of_quantity(
    row: Row, model: Model, moved: Mapping[str, object]
) -> tuple[dict[str, tuple[float, float]], int]:
    """Return the inputs that a quantity depends on with their ranges, and how many are left out."""
    assert row.call is not None
    found = dependences(row.call, model, ("",))  # an empty name: of the cascade every parameter
    return widest({path: parameter for path, (parameter, _) in found.items()}, moved)


def _held(row: Row, model: Model, inputs: Mapping[str, tuple[float, float]], points: int) -> tuple[int, int]:
    """Return at how many points of a design a finding holds, and how many could be looked at."""
    held = looked_at = 0
    assert row.call is not None
    paths = [*inputs]
    dimensions = {path: parameter.dimension for path, parameter in model.parameters() if path in inputs}
    own = _overrides_of(model)
    for sample in _design(inputs, points):
        values = {path: _in_text(value, dimensions[path]) for path, value in zip(paths, sample, strict=True)}
        try:
            value = evaluate(row.call, load_model(model.name, own | values, model.models))
        except SynketaError:  # a corner that the equations do not take
            continue
        looked_at += 1
        held += holds(row, value * row.scale)
    return held, looked_at


def _overrides_of(model: Model) -> dict[str, str | float]:
    """Return what makes a model of its file, as values: what a hypothesis has changed in it."""
    shipped = dict(load_model(model.name, models=model.models).parameters())
    return {
        path: _in_text(parameter.value, parameter.dimension)
        for path, parameter in model.parameters()
        if path not in shipped or shipped[path].value != parameter.value
    }


def _in_text(value: float, dimension: str) -> str | float:
    return value if dimension == "dimensionless" else f"{value!r} {DIMENSIONS[dimension]}"


def _design(inputs: Mapping[str, tuple[float, float]], points: int) -> list[list[float]]:
    """Return a Sobol' design over ranges, shape (points, inputs); the same each time."""
    from scipy.stats import qmc  # slow to import

    lows, highs = np.array([*inputs.values()], dtype=float).T
    shares = qmc.Sobol(len(inputs), seed=np.random.default_rng(0)).random(points)
    scaled: list[list[float]] = (lows + shares * (highs - lows)).tolist()
    return scaled
