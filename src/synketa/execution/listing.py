"""The runs of an experiment as a list: enough to find each file, and to resolve each run again."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from synketa.experiment.experiment import Experiment
from synketa.experiment.points import count_points
from synketa.results.manifest import label

__all__ = ["MANY_RUNS", "Listed", "RunNeeds", "by_point", "count_runs"]

#: Runs beyond which it is asked whether so many are meant.
MANY_RUNS = 100_000


class RunNeeds(NamedTuple):
    """What one run needs; most runs of a sweep share one of these.

    Attributes
    ----------
    network_seconds : float
        Simulated time, without calibration.
    cells : int
    megabytes : float
        Predicted.
    baseline : str
        The `content_key` of the model that it is calibrated on.
    program : (str, dict)
        What has to be compiled: key and structure.
    calibration_program : (str, dict)
        What is compiled where the baseline is not known.
    """

    network_seconds: float
    cells: int
    megabytes: float
    baseline: str
    program: tuple[str, dict[str, Any]]
    calibration_program: tuple[str, dict[str, Any]]


class Listed(NamedTuple):
    """One run of an experiment.

    Attributes
    ----------
    hash, condition : str
    point : dict
        Axis -> value.
    seed : int
    needs : RunNeeds, optional
        Where it was asked for.
    """

    hash: str
    condition: str
    point: dict[str, float | str]
    seed: int
    needs: RunNeeds | None = None

    @property
    def label(self) -> str:
        """What tells it from the other runs of the experiment."""
        return label(self.condition, self.point, self.seed)

    def as_line(self) -> dict[str, Any]:
        """Return it as JSON-able values, without its needs."""
        return {"hash": self.hash, "condition": self.condition, "point": self.point, "seed": self.seed}


def count_runs(experiment: Experiment) -> int:
    """Return how many runs an experiment has, without making them."""
    return len(experiment.conditions) * count_points(experiment.table) * len(experiment.seeds)


def by_point(listed: Iterable[Listed]) -> Iterator[tuple[str, dict[str, float | str], list[Listed]]]:
    """Yield runs by condition and point: those differ in their seed only, and are resolved at once."""
    for (condition, point), group in itertools.groupby(listed, key=lambda run: (run.condition, run.point)):
        yield condition, point, list(group)
