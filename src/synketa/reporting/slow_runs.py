"""The slow series of an experiment's runs, opened once, relative to the reference run of the same seed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from synketa.analysis.contrasts import paired_trajectories
from synketa.analysis.metrics import Array
from synketa.analysis.summary import point_key
from synketa.common.units import HOUR
from synketa.reporting.experiment_data import ExperimentData
from synketa.reporting.sizes import MOST_READ
from synketa.results import observables

__all__ = ["CHAIN", "PANELS", "SPINES", "SlowRuns", "slow_runs"]

#: Slow series of the panels from drug to spine, in the order of the chain.
PANELS = ("ampa_throughput", "bdnf", "p_eef2", "mtorc1", "protein", "spines", "pyr_rate")
SPINES = ("transient", "thin", "mushroom", "spines")
#: Steps of the cascade in which a signal may stop.
CHAIN = (
    "ampa_throughput",
    "bdnf",
    "vegf",
    "trkb",
    "akt",
    "erk",
    "mtorc1",
    "p70s6k",
    "translation",
    "protein",
    "spines",
)
_LONG_ENOUGH = 6 * HOUR  # after the dose, for figures of hours
_MOST_SEEDS = 50


@dataclass
class SlowRuns:
    """The slow series of an experiment, opened once; times count from the first dose of the experiment."""

    data: ExperimentData
    opened: dict[Any, tuple[dict[int, dict[str, Array]], dict[str, Any]]] = field(default_factory=dict)

    def _open(self, condition: str, point: Mapping[str, Any]) -> tuple[dict[int, dict[str, Array]], dict[str, Any]]:
        """Return seed to slow series, and the resolved run of the first seed."""
        key = (condition, point_key(dict(point), self.data.manifest["axes"]))
        if key not in self.opened:
            wanted = {"time", *PANELS, *SPINES, *CHAIN}
            results = self.data.results(condition, point, seeds=_MOST_SEEDS)
            slow = {
                int(run.attributes["seed"]): {
                    name: values
                    for name, values in run.slow.items()
                    if name in wanted or name.startswith("free_brain_")
                }
                for run in results
            }
            resolved = json.loads(results[0].attributes.get("resolved", "{}")) if results else {}
            self.opened[key] = slow, resolved
        return self.opened[key]

    def slow(self, condition: str, point: Mapping[str, Any]) -> dict[int, dict[str, Array]]:
        """Return seed to slow series."""
        return self._open(condition, point)[0]

    def doses(self, condition: str, point: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the doses of a condition, in order of time."""
        return sorted(self._open(condition, point)[1].get("doses", []), key=lambda dose: float(dose["start"]))

    def clamps(self, condition: str, point: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the levels that were held."""
        return list(self._open(condition, point)[1].get("clamps", []))

    def drugs(self, condition: str, point: Mapping[str, Any]) -> list[str]:
        """Return the series of the drugs that were dosed, without their metabolites."""
        dosed = [f"free_brain_{drug}" for drug in dict.fromkeys(dose["drug"] for dose in self.doses(condition, point))]
        series = next(iter(self.slow(condition, point).values()), {})
        recorded = [name for name in dosed if name in series]
        return recorded or [name for name in series if name.startswith("free_brain_")][:1]

    def ratio(self, condition: str, point: Mapping[str, Any], name: str, edges: Array) -> dict[int, Array]:
        """Return a series relative to the reference run of the same seed; the reference itself as it is."""
        place = (condition, dict(point))
        reference = self.data.reference_of(*place)
        others = {} if reference == place else self.slow(*reference)
        if reference != place and not others:
            return {}
        return paired_trajectories(self.slow(*place), others, name, edges)

    def level(self, condition: str, point: Mapping[str, Any], edges: Array) -> dict[int, Array]:
        """Return the free concentration of the drugs that were dosed or held, uM; it is the same for all seeds."""
        slow = dict(list(self.slow(condition, point).items())[:1])
        if clamps := self.clamps(condition, point):  # exact: a fast clock has few samples beside a step
            middle = (edges[:-1] + edges[1:]) / 2
            held = np.zeros_like(middle)
            for clamp in clamps:
                start, stop = (clamp["start"], clamp["stop"])
                on = (middle >= (-np.inf if start is None else start)) & (middle < (np.inf if stop is None else stop))
                held += np.where(on, 1e3 * float(clamp["concentration"]), 0.0)
            return dict.fromkeys(slow, held)
        levels = [paired_trajectories(slow, {}, drug, edges) for drug in self.drugs(condition, point)]
        return {seed: np.sum([by_seed[seed] for by_seed in levels], axis=0) for seed in slow} if levels else {}

    def words(self, name: str) -> str:
        """Return a slow series in words; the rate of the principal cells has the name of their population."""
        if name == "pyr_rate":
            return observables.label(self.data.principal_rate)
        return observables.label(name)


def slow_runs(data: ExperimentData) -> SlowRuns | None:
    """Return the slow series of an experiment, or None where it has no hours or too many conditions to draw."""
    places = [(name, tuple(point.items())) for (name, _), point in data.contrasts.places.items()]
    if not places or len(places) > MOST_READ:
        return None
    runs = SlowRuns(data)
    reference = data.reference_of(places[0][0], dict(places[0][1]))
    series = next(iter(runs.slow(*reference).values()), {})
    return runs if "spines" in series and series["time"][-1] >= _LONG_ENOUGH else None
