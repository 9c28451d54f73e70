"""A tiny version of an experiment, to see that everything works."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

from synketa.common.errors import ConfigurationError
from synketa.experiment.experiment import Experiment, checked_experiment, with_changes
from synketa.experiment.protocol import STEPS_OVER, protocol_of

__all__ = ["smoke"]


# ----------------------------------------------------------------------------------------- smoke

_SQUEEZES = (8.0, 4.0, 2.0, 1.0)  # times shorter: the first at which the clock steps over no drug that moves
_SHRINK = 6.0  # times smaller


def smoke(experiment: Experiment) -> Experiment:
    """Return a tiny version of an experiment: small network, short times, one seed, few points.

    It shows that everything works; its numbers mean nothing.
    """
    for squeeze in _SQUEEZES:
        try:
            return _tiny(experiment, squeeze)
        except ConfigurationError as error:
            steps_over = all(fault.path.startswith("numerics.acceleration") for fault in error.faults)
            if not steps_over or squeeze == _SQUEEZES[-1]:
                raise
    raise AssertionError


def _tiny(experiment: Experiment, squeeze: float) -> Experiment:
    """Return the tiny version with times so many times shorter."""
    raw = deepcopy(experiment.raw)
    populations = experiment.model.circuit.populations
    sizes = {f"circuit.populations.{n}.size": max(8, round(p.size / _SHRINK)) for n, p in populations.items()}
    own = [path for path in sizes if not any(path in condition.set for condition in experiment.conditions.values())]
    raw["set"] = {**raw.get("set", {}), **{path: sizes[path] for path in own}}
    raw["seeds"] = list(experiment.seeds[:1])
    if raw.get("axes"):  # fewer points: rows of the others would be of none
        raw.pop("data", None)
    if "record" in raw:  # the tiny network has fewer cells
        raw["record"] = [re.sub(r"\[\s*\d+\s*\]", "[0]", str(text)) for text in experiment.table.record]
    _shorten(experiment, raw, squeeze)
    if experiment.surface:  # of the tiny network
        raw.pop("surface", None)
        raw["numerics"] = {**raw.get("numerics", {}), "surface_points": 8}
    for name, axis in experiment.table.axes.items():
        if axis.values is not None:
            raw["axes"][name]["values"] = _few(axis.values, experiment)
    if experiment.table.sweep.points is not None:
        raw["sweep"]["points"] = min(experiment.table.sweep.points, 2)
        raw["sweep"].pop("also", None)
    tiny = checked_experiment(f"{experiment.name}-smoke", experiment.where, Path(), raw, trust=True, plausible=False)
    return with_changes(replace(tiny, arguments=(*experiment.arguments, "--smoke")), experiment.changes)


def _shorten(experiment: Experiment, raw: dict[str, Any], squeeze: float) -> None:
    """Divide network times; a time course keeps its slow times and runs faster through them."""
    protocol = experiment.protocol(next(iter(experiment.conditions)))
    squeezed = raw.setdefault("protocol", {})
    squeezed["warm_up"] = f"{protocol_of(experiment.table).warm_up / squeeze!r} s"
    for name, condition in experiment.table.conditions.items():
        if condition.warm_up is not None:
            raw["conditions"][name]["warm_up"] = f"{condition.warm_up / squeeze!r} s"
    if protocol.kind == "time_course":
        pieces = [[f"{until!r} s", _squeezed(speed, squeeze)] for until, speed in protocol.pieces]
        inside = protocol.acceleration_in_windows  # a stimulation needs real time
        speeds = {
            "acceleration": pieces,
            "acceleration_in_windows": inside if experiment.table.stimulation else _squeezed(inside, squeeze),
        }
        raw["numerics"] = {**raw.get("numerics", {}), **speeds}
        return
    measure = protocol.stop / protocol.acceleration
    squeezed["measure"] = f"{min(measure, max(measure / squeeze, 1.0))!r} s"  # a spectrum needs a second
    for name, condition in experiment.table.conditions.items():
        if condition.clamp and isinstance(lines := raw["conditions"][name]["clamp"], list):
            for line, clamp in zip(lines, condition.clamp, strict=True):
                for key in ("start", "stop"):
                    if getattr(clamp, key) is not None:
                        line[key] = f"{getattr(clamp, key) / squeeze!r} s"


def _squeezed(speed: float, squeeze: float) -> float:
    """Return the speed of a piece of the clock; a dose is not stepped over."""
    return speed * squeeze if speed > STEPS_OVER else min(speed * squeeze, STEPS_OVER)


def _few(values: Sequence[float | str], experiment: Experiment) -> list[float | str]:
    """Return the first, a middle and the last value, and those that reference and expectations name."""
    table = experiment.table
    named = [
        *table.reference.values(),
        *(v for e in table.expect for v in (*e.at.values(), *e.against.values())),
    ]
    if table.sweep.method == "zip":
        return list(values[:2])
    kept = {values[0], values[-1], *(value for value in named if value in values)}
    if len(kept) < 3:
        kept.add(values[len(values) // 2])
    return [value for value in values if value in kept]
