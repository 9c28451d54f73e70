"""Which traits of a cohort decide what a treatment does: Sobol' indices over ranges, and what a measurement leaves.

Traits with a range (what nobody has measured) go over all of it, evenly; the others over their distribution. All of
them independently: correlations are left out, for the indices of Sobol' are of independent inputs.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from synketa.common.atomic_write import read_sealed, write_sealed
from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.common.provenance import PHYSICS_VERSION
from synketa.common.units import DAY, HOUR
from synketa.model.composite import Model
from synketa.model.pharmacokinetics import Dose
from synketa.patients.cohort import Cohort, Patients
from synketa.patients.courses import Courses, Treatment, courses, surface_of
from synketa.patients.observer import SERIES, acute_trace, benefit, load_observer
from synketa.surrogate.gaussian_process import Surface

__all__ = [
    "INFUSION",
    "OUTCOMES",
    "Index",
    "Indices",
    "Outcome",
    "Request",
    "outcomes_of",
    "sensitivity",
]

Array = NDArray[np.float64]
T = TypeVar("T")

INFUSION = Treatment((Dose("ketamine", "iv", 0.0, 2400.0, 0.5e-6, True),))  #: 0.5 mg/kg over 40 min

_BLOCK = 250
_CONFIDENCE = 0.95
_TIMES = [*np.arange(0.0, 6 * HOUR, HOUR / 4).tolist(), 6 * HOUR, 12 * HOUR, DAY, 3 * DAY, 7 * DAY]
_RESAMPLES = 200


@dataclass(frozen=True)
class Outcome:
    """A number of every patient whose variance is shared out.

    Attributes
    ----------
    name, words : str
    value : callable
        ``(courses under treatment, courses without, patients) -> shape (n,)``.
    traits : tuple of str
        Those that it reads of the patients, beside what moves their courses.
    """

    name: str
    words: str
    value: Callable[[Courses, Courses, Patients], Array]
    traits: tuple[str, ...] = ()


def _gain(treated: Courses, untreated: Courses, patients: Patients, t: float) -> Array:
    return treated.at("spines", t) - untreated.at("spines", t)


#: What a treatment adds to spines; see `outcomes_of` for points of a rating scale.
OUTCOMES = (
    Outcome("spines_24h", "more spines at 24 h", partial(_gain, t=DAY)),
    Outcome("spines_7d", "more spines at 7 d", partial(_gain, t=7 * DAY)),
)


def _lower(treated: Courses, untreated: Courses, patients: Patients, t: float, observer: str, models: str) -> Array:
    values = load_observer(observer, models).values
    trace = acute_trace(treated.times, treated.series["drive"], values["acute_memory"])
    acute = Courses(treated.times, {"acute": trace}).at("acute", t)
    beyond = {
        "spines": treated.at("spines", t) - treated.at("spines", 0.0),
        "connectivity": treated.at("spine_AMPA_factor", t) - treated.at("spine_AMPA_factor", 0.0),
    }
    return 100 * -np.expm1(-benefit(values, {**beyond, "acute": acute}))


def outcomes_of(observer: str, models: str = "") -> tuple[Outcome, ...]:
    """Return what an observer makes of a treatment at 24 h and 7 d: per cent of the points that biology takes away.

    In a patient whom biology reaches, without placebo response and the noise of rating; 50 is a response.
    """
    load_observer(observer, models)  # what is wrong with it is said before anything runs
    lower = partial(_lower, observer=observer, models=models)
    return (
        Outcome("points_24h", f"points lower at 24 h (%), {observer}", partial(lower, t=DAY)),
        Outcome("points_7d", f"points lower at 7 d (%), {observer}", partial(lower, t=7 * DAY)),
    )


@dataclass(frozen=True)
class Request:
    """What is asked.

    Attributes
    ----------
    cohort : Cohort
    treatment : Treatment
    outcomes : sequence of Outcome
    base : int
        Base samples, a power of 2; patients are base x (traits + 2).
    seed : int
        Of the Sobol' sequence and of the intervals.
    """

    cohort: Cohort
    treatment: Treatment = field(default=INFUSION, repr=False)
    outcomes: Sequence[Outcome] = field(default=OUTCOMES, repr=False)
    base: int = 256
    seed: int = 1

    def __post_init__(self) -> None:
        if self.base < 8 or self.base & (self.base - 1):
            below = max(8, 1 << (max(self.base, 8).bit_length() - 1))
            raise ConfigurationError(
                Fault("--samples", "", str(self.base), f"a power of 2, 8 or more: {below} or {2 * below}")
            )

    def traits(self, model: Model) -> list[str]:
        """Return the traits that can matter: those that move something of the kinetics that the treatment uses."""
        pk_set = self.treatment.pharmacokinetics or model.default_pharmacokinetics["human"]
        chosen = [name for name in self.cohort.traits if self._matters(name, pk_set)]
        if len(chosen) < 2:
            raise ConfigurationError(Fault("sensitivity", "traits", f"{len(chosen)} that matter", "two or more"))
        return chosen

    def _matters(self, name: str, pk_set: str) -> bool:
        trait = self.cohort.traits[name]
        paths = [path for effect in trait.effects for path in (*effect.factor, *effect.changes)]
        moves = any(path.startswith(("cascade.", f"pharmacokinetics.{pk_set}.")) for path in paths) or any(
            effect.input is not None for effect in trait.effects
        )
        spreads = any(
            (other.by == name or any(effect.before == name for effect in other.effects)) and self._matters(key, pk_set)
            for key, other in self.cohort.traits.items()
            if key != name
        )
        is_read = any(name in outcome.traits for outcome in self.outcomes)
        return moves or spreads or is_read or name in ("body_mass", "network")


@dataclass(frozen=True)
class Index:
    """Shares of the variance of an outcome that go with a trait, each with half of its 95 % interval.

    Attributes
    ----------
    alone, total : float
        First-order index, and total index: with its interactions.
    alone_half, total_half : float
    """

    alone: float
    alone_half: float
    total: float
    total_half: float


@dataclass(frozen=True)
class Indices:
    """What was found.

    Attributes
    ----------
    request : Request
    traits : list of str
    of : dict
        Outcome -> trait -> index.
    mean, sd : dict of str to float
        Outcome -> over the ranges.
    """

    request: Request
    traits: list[str]
    of: dict[str, dict[str, Index]]
    mean: dict[str, float]
    sd: dict[str, float]

    def ranked(self, outcome: str) -> list[str]:
        """Return the traits, that which a measurement would narrow the outcome most by first."""
        return sorted(self.traits, key=lambda name: -self.of[outcome][name].alone)

    def left(self, outcome: str, trait: str) -> float:
        """Return the share of the standard deviation that is left, on average, when a trait is known."""
        return float(np.sqrt(np.clip(1 - self.of[outcome][trait].alone, 0.0, 1.0)))


def sensitivity(
    request: Request,
    folder: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
    surface: Surface | None = None,
    jobs: int = 1,
) -> Indices:
    """Return the Sobol' indices of a cohort's traits.

    Parameters
    ----------
    request : Request
    folder : Path, optional
        Keeps what has been computed, so that a run that was stopped goes on.
    progress : callable, optional
        ``(patients that are done, of how many)``.
    surface : Surface, optional
        Of this process alone; by default the one of the cohort's model in the cache.
    jobs : int
        Processes; 1 computes in this one.

    Raises
    ------
    SynketaError
        There is no surface of the model yet, or SALib is not installed.

    References
    ----------
    Saltelli et al. 2010, Comput Phys Commun 181:259, 10.1016/j.cpc.2009.09.018; Iwanaga, Usher and Herman 2022,
    Socio-Environmental Systems Modelling 4:18155, 10.18174/sesmo.18155 (SALib)
    """
    try:
        from SALib.analyze import sobol as analysis
        from SALib.sample import sobol as sampling
    except ImportError as error:
        raise SynketaError("global sensitivity needs SALib: pip install 'synketa[patients]'") from error
    model = request.cohort.load_model()
    names = request.traits(model)
    problem = {"num_vars": len(names), "names": names, "bounds": [[0.0, 1.0]] * len(names)}
    shares = sampling.sample(problem, request.base, calc_second_order=False, seed=request.seed)
    identity = _identity(request, names, model, surface or surface_of(model))
    files = folder / "blocks" / identity if folder is not None else None
    tasks = [(request, names, shares, first, files, surface) for first in range(0, len(shares), _BLOCK)]
    values, done = np.empty((len(request.outcomes), len(shares))), 0
    for begin, block in each_of(_block, tasks, jobs if surface is None else 1):
        values[:, begin : begin + block.shape[1]] = block
        done += block.shape[1]
        if progress:
            progress(done, len(shares))
    of: dict[str, dict[str, Index]] = {}
    for row, outcome in enumerate(request.outcomes):
        found = analysis.analyze(
            problem, values[row], calc_second_order=False, num_resamples=_RESAMPLES, conf_level=_CONFIDENCE,
            seed=request.seed,
        )  # fmt: skip
        columns = zip(found["S1"], found["S1_conf"], found["ST"], found["ST_conf"], strict=True)
        of[outcome.name] = {name: Index(*map(float, numbers)) for name, numbers in zip(names, columns, strict=True)}
    first = values[:, :: len(names) + 2]  # the base samples alone: even over the ranges
    return Indices(
        request, names, of,
        {outcome.name: float(first[row].mean()) for row, outcome in enumerate(request.outcomes)},
        {outcome.name: float(first[row].std()) for row, outcome in enumerate(request.outcomes)},
    )  # fmt: skip


def each_of(work: Callable[..., T], tasks: Sequence[tuple[Any, ...]], jobs: int) -> Iterator[T]:
    """Yield what a function makes of each tuple of arguments, as it is ready: in this process, or in several.

    Processes have one thread each: several in the algebra of small matrices wait for each other.
    """
    if jobs <= 1 or len(tasks) < 2:
        yield from (work(*task) for task in tasks)
        return
    from synketa.execution.workers import environment, own_processes

    with environment(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")):
        processes = own_processes(min(jobs, len(tasks)))
        try:
            waiting: set[Future[T]] = {processes.submit(work, *task) for task in tasks}
            while waiting:
                ended, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in ended)
        finally:
            processes.shutdown(wait=True, cancel_futures=True)


def patients_at(cohort: Cohort, names: Sequence[str], shares: Array) -> Patients:
    """Return patients at places of some traits, shape (n, traits): over the range where there is one, else the spread.

    Traits that are not among them are at their median.
    """
    n = len(shares)
    places = {name: np.full(n, 0.5) for name in cohort.traits}
    places |= {name: np.clip(shares[:, k], 1e-9, 1 - 1e-9) for k, name in enumerate(names)}
    patients = cohort.at(places)
    for k, name in enumerate(names):
        trait = cohort.traits[name]
        if trait.range is not None and trait.by is None:
            low, high = trait.range
            patients = patients.with_trait(name, low + (high - low) * shares[:, k])
    return patients


def _block(
    request: Request, names: Sequence[str], shares: Array, first: int, files: Path | None, surface: Surface | None
) -> tuple[int, Array]:
    """Return where a block of patients begins and its outcomes, shape (outcomes, n); they are kept in a file."""
    file = files / f"{first:07d}.json" if files is not None else None
    kept = read_sealed(file) if file is not None else None
    if kept is None:
        model = request.cohort.load_model()
        patients = patients_at(request.cohort, names, shares[first : first + _BLOCK])
        kept = _values(request, patients, model, surface or surface_of(model)).tolist()
        if file is not None:
            write_sealed(file, kept)
    return first, np.array(kept)


def _identity(request: Request, names: Sequence[str], model: Model, surface: Surface) -> str:
    content = model.content((), tuple(model.pharmacokinetics), cascade=True)
    defines = [PHYSICS_VERSION, content, surface.identity, request.cohort.model_dump(mode="json"), list(names)]
    defines += [str(request.treatment), [outcome.name for outcome in request.outcomes], request.base, request.seed]
    return hashlib.sha256(json.dumps(defines, sort_keys=True, default=str).encode()).hexdigest()[:16]


def _values(request: Request, patients: Patients, model: Model, surface: Surface) -> Array:
    """Return the outcomes of some patients, shape (outcomes, n)."""
    both = [
        courses(patients, treatment, _TIMES, model=model, surface=surface, keep=SERIES)
        for treatment in (request.treatment, Treatment(pharmacokinetics=request.treatment.pharmacokinetics))
    ]
    return np.array([outcome.value(both[0], both[1], patients) for outcome in request.outcomes])
