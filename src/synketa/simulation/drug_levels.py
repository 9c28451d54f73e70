"""What the doses and clamps of a run bring into plasma and brain, over slow time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from synketa.experiment.run import Run
from synketa.model.pharmacokinetics import administer, occupancy

__all__ = ["Exposure", "exposure", "input_levels"]

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Exposure:
    """Concentrations on a grid of slow times.

    Attributes
    ----------
    levels : dict of str to ndarray, shape (n,)
        Drug -> free concentration in the brain, mol/m3.
    series : dict of str to ndarray, shape (n,)
        What a result keeps: ``free_brain_<drug>`` (uM); where there are doses ``plasma_<analyte>`` (ng/ml) and
        ``occupancy``.
    """

    levels: dict[str, Array]
    series: dict[str, Array]


def exposure(run: Run, times: Array) -> Exposure:
    """Return what a run is exposed to at slow times, shape (n,), s."""
    levels = {drug: np.zeros_like(times) for drug in run.drugs}
    for clamp in run.clamps:
        levels[clamp.drug][(times >= clamp.start) & (times < clamp.stop)] = clamp.concentration
    plasma: dict[str, Array] = {}
    if run.doses:
        course = administer(run.model.pharmacokinetics[run.pharmacokinetics], run.doses, times, run.body_mass)
        levels = {drug: level + course.free_brain.get(drug, 0.0) for drug, level in levels.items()}
        plasma = {f"plasma_{analyte}": mass * 1e6 for analyte, mass in course.plasma_mass.items()}
        constants = {name: drug.occupancy_IC50.value for name, drug in run.model.drugs.items() if drug.occupancy_IC50}
        plasma["occupancy"] = np.broadcast_to(occupancy(course.unbound_plasma, constants), times.shape).copy()
    return Exposure(levels, {f"free_brain_{drug}": level * 1e3 for drug, level in levels.items()} | plasma)


def input_levels(run: Run, levels: Mapping[str, Array], times: Array) -> dict[str, Array]:
    """Return the inputs of the cascade that are levels of certain drugs, as far as these are administered, mol/m3.

    Parameters
    ----------
    run : Run
    levels : mapping
        Drug -> free concentration in the brain, shape (n,); see `Exposure`.
    times : ndarray, shape (n,)
    """
    given = set(run.administered)
    return {
        name: sum((levels[drug] for drug in drugs if drug in given), np.zeros_like(times))
        for name, drugs in run.model.cascade.levels.items()
    }
