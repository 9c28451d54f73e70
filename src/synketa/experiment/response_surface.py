"""Which response surface an experiment asks for, and why it cannot use one. Nothing is built or read in full here.

Axes: what a blocker does to either receptor pool, the spine factor, the AMPA gain, the homeostatic gain of inhibition,
and the gain of release (adenosine). Everything else that shapes the answer (magnesium, subunits, sizes, weights) makes
another network: a surface is refused for a network that it was not built on, and never interpolated between two.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from synketa.common.errors import Fault, SynketaError
from synketa.common.paths import cache_folder
from synketa.common.provenance import PHYSICS_VERSION
from synketa.experiment.overrides import hypothesis_overrides
from synketa.experiment.protocol import is_time_course
from synketa.experiment.run import differences
from synketa.experiment.tables import ConditionTable, ExperimentTable
from synketa.model.composite import Model

__all__ = [
    "AXES",
    "BLOCKER",
    "LABEL",
    "NETWORK_PARTS",
    "NOT_LICENSED",
    "POINTS_PER_SEED",
    "SEEDS",
    "ResponseSurface",
    "faults",
    "network_content",
    "own_surface",
    "requested_surface",
    "surface_identity",
]

#: What everything that comes from a surface is called.
LABEL = "response surface"
#: The drug whose constants the two blockers of a point have.
BLOCKER = "ketamine"
#: Axis -> range; all but the blocks are factors, 1 at baseline.
AXES = {
    "block_1": (0.0, 0.95),
    "block_2": (0.0, 0.98),
    "spine_AMPA_factor": (0.6, 1.6),
    "AMPA_gain": (0.65, 1.05),
    "inhibition_gain": (0.75, 1.35),
    "release_gain": (0.85, 1.2),
}
#: Arms that lie on an axis, and under which the surface is known to be wrong: where its answer decides something, it is
#: not licensed for them. Measured: spines a day after 10 mg/kg in mice, ``ampa_antagonist`` at 0.3, network 1.
NOT_LICENSED = {
    "ampa_antagonist": (
        "under an AMPA antagonist the surface exaggerates (with 30 % of the receptors blocked it leaves 0.14 of the "
        'spines that 10 mg/kg makes in mice, the network 0.63): engine = "network" decides'
    )
}
SEEDS = (1, 2, 3, 4, 5)  #: the networks that a surface is built on
POINTS_PER_SEED = 64  #: points on each of them, unless the experiment says otherwise

_VERSION = 1  # raise when points or fit change
NETWORK_PARTS = ("circuit", "receptor", "extracellular")  #: a change of these makes another network


@dataclass(frozen=True)
class ResponseSurface:
    """A surface that an experiment asks for.

    Attributes
    ----------
    identity : str
        Of the network that it is built on; part of the hash of every run.
    path : Path
    points_per_seed : int
        On the network of each seed.
    is_named : bool
        Whether the experiment names the file; else it lies in the cache and is built when it is missing.
    """

    identity: str
    path: Path
    points_per_seed: int
    is_named: bool = False


def requested_surface(table: ExperimentTable, model: Model) -> ResponseSurface:
    """Return the surface that an experiment asks for.

    Raises
    ------
    SynketaError
        The file that it names is no surface.
    """
    points = table.numerics.surface_points or POINTS_PER_SEED
    if table.surface is not None:
        path = Path(table.surface).absolute()
        return ResponseSurface(str(_attributes_of(path)["identity"]), path, points, is_named=True)
    return own_surface(model, points)


def own_surface(model: Model, points: int = POINTS_PER_SEED) -> ResponseSurface:
    """Return the surface of a model's network, in the cache, whether it is built or not."""
    identity = surface_identity(network_content(model), SEEDS, points)
    return ResponseSurface(identity, cache_folder() / "surfaces" / f"{identity}.h5", points)


def network_content(model: Model) -> dict[str, Any]:
    """Return what a surface depends on: the network's constants and texts, and the blocker's."""
    return model.content((BLOCKER,))


def surface_identity(network: Mapping[str, Any], seeds: Sequence[int], points_per_seed: int) -> str:
    """Return the hash of what a surface is built from."""
    built_from = [_VERSION, PHYSICS_VERSION, network, list(seeds), points_per_seed]
    return hashlib.sha256(json.dumps(built_from, sort_keys=True).encode()).hexdigest()[:24]


def _attributes_of(path: Path) -> dict[str, Any]:
    """Read what a surface was built for, and verify the checksum of its file."""
    return _read_attributes(path, path.stat().st_mtime_ns if path.is_file() else 0)


@lru_cache(maxsize=8)
def _read_attributes(path: Path, _modified: int) -> dict[str, Any]:
    from synketa.results.result_file import verified  # HDF5 is slow to import

    with verified(path) as file:
        try:
            attributes = json.loads(file.attrs["surface"])
        except (KeyError, TypeError, ValueError) as error:
            raise SynketaError(f"{path}: it is not a response surface ({error})") from error
    return dict(attributes)


# ---------------------------------------------------------------------------------------- checking


def faults(table: ExperimentTable, model: Model, where: str) -> Iterator[Fault]:
    """Yield why an experiment cannot use a surface.

    Parameters
    ----------
    table : ExperimentTable
    model : Model
    where : str
        The file of the experiment.
    """
    yield from _file_faults(table, model, where)
    if not is_time_course(table.protocol):
        want = 'a time course (protocol.start, stop, windows), or engine = "network"'
        yield Fault(where, "engine", '"surface" for a clamp experiment', want)
    if table.stimulation or model.plasticity:
        what, want = "with stimulation or plasticity: these need spikes", 'engine = "network"'
        yield Fault(where, "engine", f'"surface" {what}', want)
    yield from _network_faults(table, where)
    for name, condition in table.conditions.items():
        yield from _intervention_faults(name, condition, model, where)


def _file_faults(table: ExperimentTable, model: Model, where: str) -> Iterator[Fault]:
    """Compare a surface that an experiment names with its model."""
    if table.surface is None:
        return
    try:
        attributes = _attributes_of(Path(table.surface).absolute())
    except SynketaError as error:
        yield Fault(where, "surface", str(error), "a response surface of this model")
        return
    if attributes["physics_version"] != PHYSICS_VERSION:
        got = f"{table.surface}, of physics version {attributes['physics_version']}"
        yield Fault(where, "surface", got, f"one of version {PHYSICS_VERSION}: build it again")
    changed = differences(attributes["network"], network_content(model))
    if changed:
        listed = [f"{path or 'all of it'} is {_short(value)} here" for path, value in list(changed.items())[:4]]
        more = f"; {len(changed) - 4} more" if len(changed) > 4 else ""
        got = f"{table.surface}, built for another model: {'; '.join(listed)}{more}"
        yield Fault(where, "surface", got, "a surface of this model: leave `surface` out and it is built")


def _short(value: Any) -> str:
    text = f"{value:g}" if isinstance(value, (int, float)) else str(value)
    return text if len(text) < 40 else f"{text[:37]}..."


def _network_faults(table: ExperimentTable, where: str) -> Iterator[Fault]:
    """Check that no condition and no axis changes the network itself."""
    changed: dict[str, list[str]] = {}
    for key, path in _overridden(table):
        if path.split(".")[0] in NETWORK_PARTS:
            changed.setdefault(key, []).append(path)
    for key, paths in changed.items():
        got = f"{', '.join(dict.fromkeys(paths))}: another network than the surface's"
        want = 'cascade.*, drugs.* or pharmacokinetics.*; `set` for the whole experiment; or engine = "network"'
        yield Fault(where, key, got, want)


def _overridden(table: ExperimentTable) -> Iterator[tuple[str, str]]:
    """Yield key and path of what conditions and axes change in the model."""
    for name, condition in table.conditions.items():
        yield from ((f"conditions.{name}.set", path) for path in condition.set)
        yield from (
            (f"conditions.{name}.hypothesis", path) for path in hypothesis_overrides(condition.hypothesis, table.models)
        )
    for name, axis in table.axes.items():
        yield from ((f"axes.{name}", path) for path in (*(axis.set or ()), *(axis.factor or ())))
        for value in axis.values or () if axis.hypothesis else ():
            yield from ((f"axes.{name}", path) for path in hypothesis_overrides(str(value), table.models))


def _intervention_faults(name: str, condition: ConditionTable, model: Model, where: str) -> Iterator[Fault]:
    """Check that what acts on the network in a condition lies on an axis of the surface."""
    low, high = AXES["AMPA_gain"]
    for index, line in enumerate(condition.interventions):
        key = f"conditions.{name}.interventions[{index}]"
        known = model.cascade.inputs.get(line.name)
        if known is None or known.kind != "network" or line.name == "a1_antagonist":
            continue
        if line.name != "ampa_antagonist":
            want = f'an arm on an axis of the surface ({", ".join(AXES)}), or engine = "network"'
            yield Fault(where, key, f"{line.name}, which acts on the network", want)
        elif not low <= 1 - line.level <= high:
            want = f'a level of at most {1 - low:g}: the range of the surface; or engine = "network"'
            yield Fault(where, key, f"level {line.level:g}", want)
