"""Baseline calibration at any size: background rates once per parameter set, references once per seed.

Open loop first: every cell's recurrent input comes from virtual Poisson spikes at the *target* rates, sent
through the same synapses, while the cells' own spikes are counted. Each background rate then answers to its
own population only, so independent monotone problems are solved instead of one that is coupled. A few
careful corrections follow with the loop closed, where correlations shift the rates a little (more so in small
networks). The reference run of each seed measures what the folds of glutamate, GABA and rates refer to.

Those of the shipped experiments are shipped (``models/baselines.json``, made by ``synketa baselines``) and used where
their name, a digest of all that a calibration depends on, is that of the model.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, TypedDict

import numpy as np
from numpy.typing import NDArray

from synketa.common.atomic_write import read_sealed, replace_file, write_sealed
from synketa.common.errors import Fault, SynketaError
from synketa.common.machine.locks import locked
from synketa.common.paths import cache_folder, made_cache_folder, models_folder
from synketa.common.provenance import PHYSICS_VERSION
from synketa.model.composite import Model
from synketa.simulation.backend import Launcher, launcher, noise_streams
from synketa.simulation.compiled_program import Output
from synketa.simulation.program_inputs import schedule, structure, values

__all__ = [
    "Calibration", "RateSearch", "calibrate", "find_calibration", "folder_of", "is_calibrated", "is_shipped",
    "known_rates", "missed_targets", "ship", "shipped_name",
]  # fmt: skip

_VERSION = 2  # raise when the procedure changes
_CACHE_WORDS = {"compiled": "cpp", "numpy": "numpy"}  # in the key of the cache: calibrations made before are kept
_NETWORK_SEED = 20_000_003  # the network that background rates are steered on; any number
_SETTLE = 1.0  # s of network time that is thrown away
_TRIALS = (2.0, 2.0, 2.0, 3.0, 4.0, 6.0)  # s counted in each trial of the open loop
_CORRECTION = 4.0  # s counted in each trial of the closed loop, of which there are at most ...
_CORRECTIONS = 10
_CLOSE = 0.06  # error (log) of every population below which no further correction is made
_CAUTION = 0.6  # share of the correction that a population alone would need: the loop couples them
_REFERENCE_WARM_UP, _REFERENCE = 3.0, 10.0
_TOLERANCE = 0.2  # of a target rate in closed loop, beyond which calibration has failed ...
_SPREAD = 2.5  # ... plus this over the square root of the size: small networks differ from seed to seed


@dataclass(frozen=True)
class Calibration:
    """The undrugged baseline of a model.

    Attributes
    ----------
    background_rates : dict
        Population -> Hz; the same for every seed.
    rates : dict
        Population -> baseline rate of this seed's network, Hz.
    reference_release : float
        Glutamate release per cell of the principal population, Hz.
    reference_gaba : float
        GABA release events of the whole network, Hz.
    reference_rate : float
        Rate per cell of the principal population, Hz.
    """

    background_rates: dict[str, float]
    rates: dict[str, float]
    reference_release: float
    reference_gaba: float
    reference_rate: float

    def values(self) -> dict[str, float]:
        """Return the calibrated values as `synketa.simulation.program_inputs.values` does."""
        return {
            **{f"{name}.background_rate": rate for name, rate in self.background_rates.items()},
            "medium.reference_release": self.reference_release,
            "medium.reference_gaba": self.reference_gaba,
            "medium.reference_rate": self.reference_rate,
            "medium.release": self.reference_release,
        }


def calibrate(model: Model, seed: int, backend: str = "compiled") -> Calibration:
    """Return the calibration of a model for one seed: from the cache or the shipped ones, where it was made before.

    Raises
    ------
    SynketaError
        The targets cannot be reached.
    """
    if known := _known(model, seed, backend):
        return known
    shipped = _shipped().get(shipped_name(model, backend))
    return find_calibration(model, seed, backend, shipped["background_rates"] if shipped else None)


def find_calibration(
    model: Model, seed: int, backend: str = "compiled", background_rates: Mapping[str, float] | None = None
) -> Calibration:
    """Return the calibration of a model for one seed, from the cache of this user or from simulations.

    Parameters
    ----------
    model : Model
    seed : int
    backend : {"compiled", "numpy"}
    background_rates : mapping, optional
        Population -> Hz, where they are known; else they are found first.

    Raises
    ------
    SynketaError
        The targets cannot be reached.
    """
    folder = folder_of(model, backend)
    backgrounds = folder / "background.json"
    reference = folder / f"seed_{seed}.json"
    if known := read_calibration(reference):
        return known
    made_cache_folder(f"calibrations/{folder.name}")
    launch = launcher(structure(model), backend)
    with locked(folder / "background.lock"):
        if not _are_rates(rates := read_sealed(backgrounds)):
            write_sealed(backgrounds, rates := dict(background_rates or _steer(model, launch)))
    with locked(folder / f"seed_{seed}.lock"):
        if (known := read_calibration(reference)) is None:
            known = _measure(model, launch, seed, rates)
            write_calibration(reference, known)
    return known


def write_calibration(path: Path, known: Calibration) -> None:
    """Write a calibration with its checksum."""
    write_sealed(path, asdict(known))


def read_calibration(path: Path) -> Calibration | None:
    """Return a calibration; None where there is none, or it is damaged: it is then made again."""
    read = read_sealed(path)
    if not isinstance(read, dict) or read.keys() != {field.name for field in fields(Calibration)}:
        return None
    are_whole = all(_are_rates(value if isinstance(value, dict) else {"": value}) for value in read.values())
    return Calibration(**read) if are_whole else None


def _are_rates(read: object) -> bool:
    """Say whether something that was read is numbers by their name, 0 or above."""
    if not isinstance(read, dict) or not read:
        return False
    return all(type(rate) in (int, float) and math.isfinite(rate) and rate >= 0 for rate in read.values())


def known_rates(model: Model, seed: int, backend: str = "compiled") -> dict[str, float] | None:
    """Return the baseline rates of a model and seed by population, Hz, where they are known; None where not."""
    known = _known(model, seed, backend)
    return known.rates if known else None


def missed_targets(model: Model, rates: Mapping[str, float]) -> str:
    """Say which populations miss their target rates by more than the circuit's tolerance; empty where none does.

    Parameters
    ----------
    model : Model
        That was calibrated.
    rates : mapping
        Population -> undrugged rate, Hz.
    """
    tolerance = model.circuit.target_tolerance
    missed = [
        f"{name} {rates[name]:.3g} for {target:g} Hz"
        for name, target in _targets(model).items()
        if name in rates and abs(rates[name] - target) > tolerance * target
    ]
    return f"{', '.join(missed)} (more than {100 * tolerance:g} % off the target)" if missed else ""


def _targets(model: Model) -> dict[str, float]:
    """Return the target rate of every population, Hz."""
    return {name: p.parameters["target_rate"].value for name, p in model.circuit.populations.items()}


def is_calibrated(model: Model, seed: int, backend: str = "compiled") -> bool:
    """Say whether the calibration of a model for a seed is there: in the cache, or shipped."""
    return _known(model, seed, backend) is not None


def _known(model: Model, seed: int, backend: str) -> Calibration | None:
    """Return a calibration from the cache, or the one that is shipped; None where there is neither."""
    if known := read_calibration(folder_of(model, backend) / f"seed_{seed}.json"):
        return known
    return _shipped_calibration(model, seed, backend)


# ------------------------------------------------------------------------------------------ shipped

_SHIPPED = "baselines.json"  # beside the models


class _Shipped(TypedDict):
    """The baselines of one model and backend that are shipped."""

    background_rates: dict[str, float]
    seeds: dict[str, dict[str, Any]]


@cache
def _shipped() -> dict[str, _Shipped]:
    """Return the baselines that are shipped, by `shipped_name`; none that other physics made."""
    path = models_folder() / _SHIPPED
    if not path.is_file():
        return {}
    content = json.loads(path.read_text(encoding="utf-8"))
    return dict(content["baselines"]) if content["physics_version"] == PHYSICS_VERSION else {}


def is_shipped(model: Model, seed: int, backend: str = "compiled") -> bool:
    """Say whether the calibration of a model for a seed is shipped with the package."""
    return _shipped_calibration(model, seed, backend) is not None


def _shipped_calibration(model: Model, seed: int, backend: str) -> Calibration | None:
    known = _shipped().get(shipped_name(model, backend))
    if known is None or str(seed) not in known["seeds"]:
        return None
    return Calibration(dict(known["background_rates"]), **known["seeds"][str(seed)])


def shipped_name(model: Model, backend: str) -> str:
    """Return what stands for a model and a backend: a digest of all that a calibration depends on."""
    return folder_of(model, backend).name


def ship(model: Model, seed: int, backend: str, made: Calibration, fitting: Collection[str]) -> None:
    """Add a calibration to those that are shipped; of these only the ones with a name in `fitting` are kept."""
    kept = {name: known for name, known in _shipped().items() if name in fitting}
    measured = asdict(made)
    background_rates = measured.pop("background_rates")
    known = kept.setdefault(shipped_name(model, backend), {"background_rates": background_rates, "seeds": {}})
    known["seeds"][str(seed)] = measured
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(kept[name])}" for name in sorted(kept))
    text = f'{{"physics_version": {PHYSICS_VERSION}, "baselines": {{\n{lines}\n}}}}\n'
    replace_file(models_folder() / _SHIPPED, text.encode())
    _shipped.cache_clear()


def folder_of(model: Model, backend: str = "compiled") -> Path:
    """Return the folder of the cache that holds the calibrations of a model, a file a seed."""
    content = json.dumps([_VERSION, _CACHE_WORDS[backend], model.content()], sort_keys=True)
    return cache_folder() / "calibrations" / hashlib.sha256(content.encode()).hexdigest()[:24]


def _undrugged(model: Model, seed: int, duration: float, count_from: float) -> dict[str, float]:
    """Return the values of a run without drug or adenosine feedback, background rates as in the file."""
    undrugged = values(model) | noise_streams(model, seed)
    for name in model.circuit.populations:
        undrugged |= {f"{name}.open_loop": 0.0, f"{name}.count_from": count_from}
    undrugged |= {"medium.t_end": duration, "medium.adenosine_gain": 0.0}
    return undrugged | {f"medium.reference_{name}": 1.0 for name in ("release", "gaba", "rate")}


def _rest(model: Model, duration: float) -> NDArray[np.float64]:
    """Return the schedule of a run in which nothing acts."""
    return schedule(model, [0.0, duration], slow_time=[0.0, duration])


def _counted(model: Model, output: Output, duration: float) -> dict[str, float]:
    """Return the mean rate of every population over the time in which spikes were counted, Hz."""
    return {name: float(output.arrays[f"{name}.counted"].mean()) / duration for name in model.circuit.populations}


def _steer(model: Model, launch: Launcher) -> dict[str, float]:
    """Find the background rates at which every population, driven at the targets, fires at its target."""
    targets = _targets(model)
    starts = {name: p.parameters["background_rate"].value for name, p in model.circuit.populations.items()}
    # log rate against log background is close to a line over the span that matters: one line per population.
    searches = {name: RateSearch(math.log(starts[name]), targets[name]) for name, rate in targets.items() if rate > 0}

    def rates(trial: int, counted: float, open_loop: float) -> dict[str, float]:
        driven = _undrugged(model, _NETWORK_SEED + trial, _SETTLE + counted, _SETTLE)
        for name in targets:
            driven[f"{name}.open_loop"] = open_loop
            driven[f"{name}.background_rate"] = math.exp(searches[name].x) if name in searches else 0.0
        return _counted(model, launch(_NETWORK_SEED, driven, _rest(model, _SETTLE + counted)), counted)

    for trial, counted in enumerate(_TRIALS):
        open_rates = rates(trial, counted, open_loop=1.0)
        for name, search in searches.items():
            search.learn(open_rates[name], counted)
    for trial in range(_CORRECTIONS):
        closed_rates = rates(len(_TRIALS) + trial, _CORRECTION, open_loop=0.0)
        if max(abs(search.error(closed_rates[name])) for name, search in searches.items()) < _CLOSE:
            break
        for name, search in searches.items():
            search.correct(closed_rates[name])
    return {name: math.exp(searches[name].x) if name in searches else 0.0 for name in targets}


class RateSearch:
    """Root search in log-log coordinates, for one population: a line through what has been seen."""

    def __init__(self, x: float, target: float) -> None:
        self.x = x
        self._goal = math.log(target + 0.5)
        self._slope = 6.0
        self._seen: list[tuple[float, float, float]] = []

    def learn(self, rate: float, weight: float) -> None:
        """Take in the rate that the current x gave with the loop open, and move to the line's root."""
        self._seen.append((self.x, self.error(rate), weight))
        x, y, w = (np.array(column) for column in zip(*self._seen, strict=True))
        w = w * np.exp(-((y / 0.5) ** 2)) + 1e-3 * w  # the line is local: trust what was near the target
        centre, level = np.average(x, weights=w), np.average(y, weights=w)
        spread = np.average((x - centre) ** 2, weights=w)
        if spread > 1e-8:
            self._slope = min(max(np.average((x - centre) * (y - level), weights=w) / spread, 2.0), 20.0)
        self.x = float(np.clip(centre - level / self._slope, self.x - 0.7, self.x + 0.7))

    def correct(self, rate: float) -> None:
        """Take in a rate of the closed loop, and move part of the way."""
        self.x -= _CAUTION * float(np.clip(self.error(rate), -0.5, 0.5)) / self._slope

    def error(self, rate: float) -> float:
        """Return how far a rate is from the target, on a log scale that forgives silence."""
        return math.log(rate + 0.5) - self._goal


def _measure(model: Model, launch: Launcher, seed: int, backgrounds: Mapping[str, float]) -> Calibration:
    """Close the loop and measure the baseline of one seed's network."""
    duration = _REFERENCE_WARM_UP + _REFERENCE
    closed = _undrugged(model, seed, duration, _REFERENCE_WARM_UP)
    closed |= {f"{name}.background_rate": rate for name, rate in backgrounds.items()}
    output = launch(seed, closed, _rest(model, duration))
    rates = _counted(model, output, _REFERENCE)
    late = output.arrays["slow.t"] >= _REFERENCE_WARM_UP
    factor = model.circuit.shared["AMPA_factor"].value
    release = float(output.arrays["slow.ampa_throughput"][late].mean()) / factor
    circuit = model.circuit
    gaba = sum(rates[name] * circuit.populations[name].size for name in model.extracellular.text.gaba_from)
    principal = rates[circuit.principal_population]
    if _is_off_target(model, rates) or release <= 0 or gaba <= 0 or principal <= 0:
        got = ", ".join(f"{name} {rate:.2f} Hz" for name, rate in rates.items())
        want = ", ".join(f"{n} {p.parameters['target_rate'].text}" for n, p in circuit.populations.items())
        raise SynketaError(Fault(f"calibration of {model.name}", f"seed {seed}", f"a baseline of {got}", want))
    return Calibration(dict(backgrounds), rates, release, gaba, principal)


def _is_off_target(model: Model, rates: Mapping[str, float]) -> bool:
    """Say whether the rate of a population is further from its target than seeds differ."""
    sizes = {name: population.size for name, population in model.circuit.populations.items()}
    return any(
        abs(rates[name] - target) > (_TOLERANCE + _SPREAD / math.sqrt(sizes[name])) * target + 0.3
        for name, target in _targets(model).items()
    )
