"""The slow side of many patients at once: from doses to plasma, brain, p-mTOR and spines, on a response surface."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.errors import ConfigurationError, Fault, SynketaError, unknown
from synketa.common.text import command_line
from synketa.experiment.response_surface import own_surface
from synketa.experiment.run import Intervention, acting_drugs, dosed_drugs
from synketa.experiment.source.reading import DEFAULT_MODEL
from synketa.model.composite import Model
from synketa.model.pharmacokinetics import Dose
from synketa.model.pharmacokinetics.many_bodies import administer_many, parts, with_values
from synketa.patients.cohort import Patients
from synketa.surrogate.gaussian_process import Surface
from synketa.surrogate.many_runs import SETTLING, Arm, ManyRuns, Path, Stepping, grid_of, many_blocks, with_middles
from synketa.surrogate.store import Store, open_surface

__all__ = ["KEPT", "Courses", "NoSurface", "Treatment", "courses", "surface_of"]

Array = NDArray[np.float64]

#: What a course keeps besides plasma and brain, unless it is asked for something else: states, expressions and inputs
#: of the cascade by their names, folds of the healthy baseline.
KEPT = ("surge", "pyr_rate", "bdnf", "mtorc1", "protein", "spines", "spines_in_vivo")

STEPPING = Stepping()

_BLOCK = 500  # patients that are integrated at once: arrays that stay in the cache


@dataclass(frozen=True)
class Treatment:
    """What one arm of patients gets, as it enters the body: after pumps, schedules and devices.

    Attributes
    ----------
    doses : tuple of Dose
        The times of all patients; s, 0 is the first visit.
    amounts : ndarray, shape (patients, doses), optional
        Amounts of every patient's own in the place of those of the doses, in kg or kg per kg of body as these are.
    interventions : tuple of Intervention
        Arms of the cascade, or `ampa_antagonist` and `a1_antagonist`, raised in all patients.
    pharmacokinetics : str
        The set that doses go through; by default the model's for man.
    """

    doses: tuple[Dose, ...] = ()
    amounts: Array | None = field(default=None, repr=False)
    interventions: tuple[Intervention, ...] = ()
    pharmacokinetics: str = ""

    def select(self, which: ArrayLike | slice) -> Treatment:
        """Return the treatment of some of the patients."""
        if self.amounts is None:
            return self
        return replace(self, amounts=self.amounts[which if isinstance(which, slice) else np.asarray(which)])

    def until(self, end: float) -> Treatment:
        """Return the treatment without what starts at some time (s) or later."""
        kept = [k for k, dose in enumerate(self.doses) if dose.start < end]
        return replace(
            self,
            doses=tuple(self.doses[k] for k in kept),
            amounts=None if self.amounts is None else self.amounts[:, kept],
            interventions=tuple(line for line in self.interventions if line.start < end),
        )


@dataclass(frozen=True)
class Courses:
    """What becomes of patients over slow time.

    Attributes
    ----------
    times : ndarray, shape (k,)
        s; 0 is the first visit.
    series : dict of str to ndarray, shape (n, k)
        ``plasma_<substance>`` (ng/mL), ``free_brain_<substance>`` (uM), and the names that were to be kept: folds of
        the healthy baseline.
    """

    times: Array
    series: dict[str, Array] = field(repr=False)

    def at(self, name: str, t: float) -> Array:
        """Return a series of all patients at one time (s), linear between those that are kept; shape (n,)."""
        if name not in self.series:
            raise ConfigurationError(unknown("courses", "series", name, self.series))
        x = np.clip(np.interp(t, self.times, np.arange(self.times.size)), 0, self.times.size - 1)
        k = min(int(x), self.times.size - 2) if self.times.size > 1 else 0
        share = float(x) - k
        row = self.series[name]
        return np.asarray(row[:, k] * (1 - share) + (row[:, k + 1] * share if share else 0.0))


class NoSurface(SynketaError):
    """The response surface of a network has not been measured yet."""


def surface_of(model: Model) -> Surface:
    """Return the response surface of a model's network from the cache.

    Raises
    ------
    NoSurface
        It has not been built yet.
    """
    requested = own_surface(model)
    store = Store(model, requested)
    if not store.is_built:
        got = f"no surface yet: {len(store.missing())} of {len(store.points)} points to be measured"
        own = [] if model.name == DEFAULT_MODEL else [f"--set=model={model.name}"]
        want = f"it built first: {command_line('run', ['time_course', '--engine=surface', *own])}"
        raise NoSurface(Fault(f"response surface of {model.name}", "", got, want))
    return open_surface(requested.path)


def courses(
    patients: Patients,
    treatment: Treatment,
    times: ArrayLike,
    *,
    model: Model | None = None,
    surface: Surface | None = None,
    keep: Sequence[str] = KEPT,
    stepping: Stepping = STEPPING,
) -> Courses:
    """Return the course of every patient under a treatment, on the response surface.

    What happens before time 0: patients live under the arms that their traits raise (stress, for as long as the trait
    says) from the healthy baseline on; so values at 0 are those of the ill. The steps of time depend on the
    treatment alone: a patient's course is the same whoever else is in the cohort, and whatever is asked for.

    Parameters
    ----------
    patients : Patients
    treatment : Treatment
    times : array_like, shape (k,)
        s, increasing; 0 is the first visit, doses may be before it.
    model : Model, optional
        By default that of the cohort.
    surface : Surface, optional
        By default the one of this model in the cache.
    keep : sequence of str
        States, expressions and inputs of the cascade (folds of the healthy baseline).
    stepping : Stepping
        With ever smaller steps this is the course of runs that are integrated one by one, to 1e-6; how far the
        default is from there is in models/README.md.

    Returns
    -------
    Courses
        Besides `keep`: ``plasma_<substance>`` in ng/mL and ``free_brain_<drug>`` in uM.

    Raises
    ------
    ConfigurationError
        Times that do not increase, an unknown series, a drug or route that the set lacks.
    SynketaError
        There is no surface of this model yet.
    """
    model = patients.cohort.load_model() if model is None else model
    surface = surface_of(model) if surface is None else surface
    asked = _checked_times(times)
    known = {*model.cascade.states, *model.cascade.system.rules, *model.cascade.system.inputs, "adenosine"}
    if strange := [name for name in keep if name not in known]:
        raise ConfigurationError(unknown("courses", "keep", strange[0], sorted(known)))
    together = _Together(model, surface, treatment, asked, stepping)
    blocks = [slice(k, k + _BLOCK) for k in range(0, len(patients), _BLOCK)]
    found = [together.series(patients.select(rows), treatment.select(rows), keep) for rows in blocks]
    return Courses(asked, {name: np.concatenate([one[name] for one in found]) for name in found[0]})


def _checked_times(times: ArrayLike) -> Array:
    asked = np.atleast_1d(np.asarray(times, dtype=float))
    if asked.ndim != 1 or not asked.size or not np.isfinite(asked).all() or not (np.diff(asked) > 0).all():
        raise ConfigurationError(Fault("courses", "times", "times that do not increase", "increasing times in s"))
    return asked


class _Together:
    """What all patients of a treatment share: the set, the drugs, the steps."""

    def __init__(self, model: Model, surface: Surface, treatment: Treatment, asked: Array, stepping: Stepping) -> None:
        self.model, self.surface, self.asked, self.stepping = model, surface, asked, stepping
        name = treatment.pharmacokinetics or model.default_pharmacokinetics["human"]
        if name not in model.pharmacokinetics:
            raise ConfigurationError(unknown("treatment", "pharmacokinetics", name, model.pharmacokinetics))
        self.pk_set = model.pharmacokinetics[name]
        self.drugs = acting_drugs(model, treatment.doses, (), name) if treatment.doses else ()
        self.dosed = dosed_drugs(model, treatment.doses, name)
        inputs = parts(self.pk_set, treatment.doses, np.array([self.pk_set.body_mass.value]))
        edges = {edge for part in inputs for edge in (part.start, part.stop)} | {0.0}
        edges |= {e for line in treatment.interventions for e in (line.start, line.stop) if math.isfinite(e)}
        start = min(float(asked[0]), *edges)
        steps = grid_of(edges, start, max(float(asked[-1]), start + stepping.first), stepping)
        self.steps = with_middles(steps)
        self.steps_of_block = with_middles(self.steps, stepping.halvings_of_block)

    def series(self, patients: Patients, treatment: Treatment, keep: Sequence[str]) -> dict[str, Array]:
        """Return the series of some patients."""
        n, first = len(patients), float(self.steps[0])
        changed = patients.parameters(self.model)
        runs = ManyRuns(self.model, self.surface, patients.networks(), _below(changed, "cascade."))
        plasma, brain = self._concentrations(
            patients, treatment, _below(changed, f"pharmacokinetics.{self.pk_set.name}.")
        )
        levels = {drug: brain[drug] for drug in self.drugs if drug in brain}
        nothing, every = np.zeros((n, self.steps.size)), 2**self.stepping.halvings_of_block
        blocks = np.zeros((*nothing.shape, 2))
        if levels:
            blocks = many_blocks(self.model, self.surface, self.steps_of_block, levels)[:, ::every]
            levels = {drug: level[:, ::every] for drug, level in levels.items()}
        administered = sum((levels[drug] for drug in self.dosed if drug in levels), nothing)
        raised, since = _arms_of(patients, first)
        raised += [Arm(line.name, np.full(n, line.level), line.start, line.stop) for line in treatment.interventions]
        path = Path(self.steps, blocks, administered, tuple(raised), self.stepping.longest)
        y = runs.systems.start(n)
        if since.any():
            y = runs.settle(y, since, path.arms_at(-math.inf), replace(SETTLING, halvings=self.stepping.halvings))
        found = runs.integrate(y, path, self.asked, keep)
        read = partial(_read_at, self.steps, self.asked)
        found |= {f"plasma_{name}": read(mass[:, ::every]) * 1e6 for name, mass in self._masses(plasma).items()}
        return found | {f"free_brain_{drug}": read(level) * 1e3 for drug, level in levels.items()}

    def _concentrations(
        self, patients: Patients, treatment: Treatment, values: Mapping[str, Array]
    ) -> tuple[dict[str, Array], dict[str, Array]]:
        """Return plasma and free brain concentrations on the steps of block, mol/m3."""
        if not treatment.doses:
            return {}, {}
        own = patients.body_mass()
        mass = np.full(len(patients), self.pk_set.body_mass.value) if own is None else own
        pk_set = with_values(self.pk_set, values)
        entering = parts(pk_set, treatment.doses, mass, treatment.amounts)
        return administer_many(pk_set, entering, self.steps_of_block, mass)

    def _masses(self, plasma: Mapping[str, Array]) -> dict[str, Array]:
        """Return plasma concentrations in kg/m3."""
        masses = {
            name: plasma[name] * substance.molar_mass.value
            for name, substance in self.pk_set.substances.items()
            if name in plasma
        }
        mixed = {name: of for name, of in self.pk_set.mixtures.items() if name in plasma}
        return masses | {name: np.sum([masses[part] for part in of], axis=0) for name, of in mixed.items()}


def _below(values: Mapping[str, Array], prefix: str) -> dict[str, Array]:
    """Return the values of paths that begin with a prefix, without it."""
    return {path.removeprefix(prefix): value for path, value in values.items() if path.startswith(prefix)}


def _arms_of(patients: Patients, first: float) -> tuple[list[Arm], Array]:
    """Return the arms that traits raise, and how long before the first step (s) they were raised, shape (n,)."""
    arms = [Arm("imaging", np.ones(len(patients)), 0.0, math.inf)]
    since = np.zeros(len(patients))
    for name, level, raised in patients.arms():
        arms.append(Arm(name, level, -math.inf, math.inf))
        if np.isfinite(raised).all():
            since = np.maximum(raised + first, 0.0)
    return arms, since


def _read_at(steps: Array, asked: Array, values: Array) -> Array:
    """Return series on the steps, shape (n, steps), at other times, linear in between."""
    place = np.clip(np.searchsorted(steps, asked, side="right") - 1, 0, steps.size - 2)
    share = (asked - steps[place]) / (steps[place + 1] - steps[place])
    return np.asarray(values[:, place] * (1 - share) + values[:, place + 1] * share)
