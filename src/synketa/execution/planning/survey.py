"""One pass over the runs of an experiment, and what they rest on."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from synketa.execution.cost import (
    NeedsReader,
)
from synketa.execution.listing import Listed, count_runs
from synketa.experiment.expand import Resolver
from synketa.experiment.experiment import Experiment
from synketa.experiment.run import Run
from synketa.model.nmda_receptor import time_constants

__all__ = ["Survey", "parameter_count", "survey"]

#: Where block is slowest: a quiet interneuron (potential, gated fraction). Only for a warning.
_QUIET_V, _QUIET_A = -0.058, 0.05
_TIME_CONSTANTS = 5.0
_LOOKED_AT = 1000  # points of a large sweep whose warm-up is checked


@dataclass(frozen=True)
class Survey:
    """What one pass over the runs of an experiment finds; the runs themselves are not kept.

    Attributes
    ----------
    runs : tuple of Listed
    drugs, sets : tuple of str
        Drugs that act, and pharmacokinetic sets that doses go through.
    notes : tuple of str
        Warm-ups that are short.
    """

    runs: tuple[Listed, ...]
    drugs: tuple[str, ...]
    sets: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def distinct(self) -> dict[str, Listed]:
        """The different runs by hash: equal ones share a file."""
        different: dict[str, Listed] = {}
        for run in self.runs:
            different.setdefault(run.hash, run)
        return different

    def twins(self, axis: str) -> list[str]:
        """Say which conditions are the same runs at every point, as an axis that holds a drug acts in all of them."""
        hashes: dict[str, list[str]] = {}
        for run in self.runs:
            hashes.setdefault(run.condition, []).append(run.hash)
        alike: dict[tuple[str, ...], list[str]] = {}
        for condition, own in hashes.items():
            alike.setdefault(tuple(own), []).append(condition)
        why = f'the axis {axis} acts in each; reference = {{ {axis} = 0 }}, with 0 among its values, is "no drug"'
        return [f"{' and '.join(names)} are the same runs: {why}" for names in alike.values() if len(names) > 1]


def survey(
    experiment: Experiment,
    *,
    with_needs: bool = False,
    resolver: Resolver | None = None,
    at_most: tuple[int, int] | None = None,
) -> Survey:
    """Go once through the runs of an experiment.

    Parameters
    ----------
    experiment : Experiment
    with_needs : bool
        Also say what each needs.
    resolver : Resolver, optional
    at_most : (int, int), optional
        So many points of each condition, evenly over all, and so many seeds of each.
    """
    listed: list[Listed] = []
    drugs: dict[str, None] = {}
    sets: dict[str, None] = {}
    notes: dict[str, str] = {}
    step = max(1, count_runs(experiment) // len(experiment.seeds) // _LOOKED_AT)
    reader = NeedsReader() if with_needs and experiment.surface is None else None
    resolver, points, count = resolver or Resolver(experiment), experiment.points(), 0
    seeds = experiment.seeds
    if at_most is not None:
        points, seeds = points[:: -(-len(points) // at_most[0])], seeds[: at_most[1]]
    for condition in experiment.conditions:
        for point in points:
            needed = None
            for index, run in enumerate(resolver.runs(condition, point, seeds)):
                if index == 0:
                    drugs |= dict.fromkeys(run.drugs)
                    sets |= {run.pharmacokinetics: None} if run.doses else {}
                    notes |= _short_warm_ups(run) if count % step == 0 else {}
                    needed = reader.read(run) if reader else None
                listed.append(Listed(run.hash, condition, point, run.seed, needed))
            count += 1
    return Survey(tuple(listed), tuple(drugs), tuple(sets), tuple(notes.values()))


def parameter_count(experiment: Experiment, listed: Survey) -> dict[str, int]:
    """Return how many of the parameters that the runs use are published, derived, fitted and assumed."""
    used = {f"drugs.{drug}" for drug in listed.drugs} | {f"pharmacokinetics.{name}" for name in listed.sets}
    counted = Counter(
        parameter.status
        for path, parameter in experiment.model.parameters()
        if path.split(".", 1)[0] not in ("drugs", "pharmacokinetics") or ".".join(path.split(".")[:2]) in used
    )
    return {status: counted[status] for status in ("published", "derived", "fitted", "assumed")}


def _short_warm_ups(run: Run) -> dict[str, str]:
    """Warn where a clamped drug has less than five time constants of the slowest pool to settle."""
    notes: dict[str, str] = {}
    if run.protocol.kind != "clamp":
        return notes
    for clamp in run.clamps:
        since = max(clamp.start / run.protocol.acceleration, -run.protocol.warm_up)
        washed = clamp.stop / run.protocol.acceleration
        waited = -washed if washed <= 0 else -since
        needed = _TIME_CONSTANTS * _slowest(run, clamp.drug, 0.0 if washed <= 0 else clamp.concentration)
        if waited < needed - 1e-9:
            what = "washout" if washed <= 0 else "warm-up"
            notes[f"{run.condition} {what}"] = (
                f"{run.condition}: the {what} of {waited:g} s is short for {clamp.drug}: five time "
                f"constants of the slowest pool are about {needed:.1f} s"
            )
    return notes


def _slowest(run: Run, drug: str, concentration: float) -> float:
    """Return the time constant of the slowest pool of a quiet interneuron, in network time."""
    pools = run.model.receptor.pools
    onsets = [
        time_constants(run.model.drugs[drug], concentration, run.model.receptor, pool, _QUIET_V, _QUIET_A)[0]
        for pool in pools
    ]
    return float(np.max(onsets)) / run.protocol.block_acceleration
