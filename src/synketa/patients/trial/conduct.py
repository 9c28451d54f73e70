"""One run of a trial: who is screened, taken in, allocated, rated and lost; from the biology of a pool of patients.

Biology is deterministic and comes from files. What differs between repeats is who is drawn, the wandering of the
illness, the rater, the placebo response and who leaves. All hypotheses see the same patients and the same luck.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.units import DAY
from synketa.patients.cohort import Patients
from synketa.patients.observer import acute_trace, benefit, placebo_course
from synketa.patients.trial.tables import InclusionTable, TrialTable

__all__ = ["Biology", "Pool", "Records", "biology_of", "conduct", "joined", "values_at"]

Array = NDArray[np.float64]

_SCREENED = 200  # for each patient who is taken in, at most
_SCREENING = 7 * DAY  # before the first dose


@dataclass(frozen=True)
class Pool:
    """The patients whose biology is known, and the arms of every group.

    Attributes
    ----------
    patients : Patients
    severity : ndarray, shape (n,)
        Points before treatment, as they are and not as they are rated.
    arms : tuple of str
        All of them.
    periods : list of list of (int, float)
        For every group the place of the arm and the start (s) of each period.
    shares : list of float
        The probability of every group.
    """

    patients: Patients = field(repr=False)
    severity: Array = field(repr=False)
    arms: tuple[str, ...]
    periods: list[list[tuple[int, float]]]
    shares: list[float]


@dataclass(frozen=True)
class Biology:
    """What biology brings under one hypothesis.

    Attributes
    ----------
    values : dict
        Constants of the observer, SI.
    most : float
        Points of the worst state.
    benefit : list of ndarray, shape (n, periods, 1 + visits)
        For every group; first of a period is its first dose. Opioid gates are in it.
    """

    values: dict[str, float]
    most: float
    benefit: list[Array] = field(repr=False)


@dataclass(frozen=True)
class Records:
    """What a trial has recorded: a row for each patient and period.

    Attributes
    ----------
    subject, patient, group, period, arm : ndarray of int, shape (rows,)
        Number in the trial, place in the pool, place of the group, of the period, of the arm.
    baseline : ndarray, shape (rows,)
        Points as rated before the first dose of the period.
    scores : ndarray, shape (rows, visits)
        Points as rated; NaN where the patient has left.
    screened : int
    """

    subject: NDArray[np.int64]
    patient: NDArray[np.int64]
    group: NDArray[np.int64]
    period: NDArray[np.int64]
    arm: NDArray[np.int64]
    baseline: Array
    scores: Array
    screened: int

    def rows(self, which: NDArray[np.bool_]) -> Records:
        """Return some of the rows."""
        names = ("subject", "patient", "group", "period", "arm", "baseline", "scores")
        chosen = {name: getattr(self, name)[which] for name in names}
        return Records(**chosen, screened=self.screened)

    @property
    def improvement(self) -> Array:
        """The share of the baseline that is gone, shape (rows, visits)."""
        return np.asarray(1 - self.scores / np.maximum(self.baseline, 1.0)[:, None])


def biology_of(
    times: Sequence[Array],
    series: Sequence[Mapping[str, Array]],
    pool: Pool,
    visits: Sequence[float],
    values: Mapping[str, float],
    most: float,
    mu_block: Sequence[float],
) -> Biology:
    """Return the benefit of every patient at every visit of every period.

    Parameters
    ----------
    times, series : sequence
        Of every group: s, and series of shape (n, times).
    pool : Pool
    visits : sequence of float
        s after the first dose of a period.
    values : mapping
        Constants of the observer.
    most : float
    mu_block : sequence of float
        Of every arm.
    """
    found = []
    for group, periods in enumerate(pool.periods):
        at = np.array([[start + t for t in (0.0, *visits)] for _, start in periods])
        own = series[group]
        acute = acute_trace(times[group], own["drive"], values["acute_memory"])
        parts = {
            "spines": own["spines"] - own["spines"][:, :1],
            "connectivity": own["spine_AMPA_factor"] - own["spine_AMPA_factor"][:, :1],
            "acute": acute,
        }
        brought = benefit(values, {name: values_at(times[group], part, at.ravel()) for name, part in parts.items()})
        brought = brought.reshape(len(brought), *at.shape)
        gates = np.array([1 - values["mu_gate"] * mu_block[arm] for arm, _ in periods])
        found.append(brought * gates[None, :, None])
    return Biology(dict(values), most, found)


def joined(parts: Sequence[Biology]) -> Biology:
    """Return the biology of some patients and of those after them."""
    benefit = [np.concatenate(own) for own in zip(*(part.benefit for part in parts), strict=True)]
    return Biology(parts[0].values, parts[0].most, benefit)


def values_at(times: Array, series: Array, asked: float | Array) -> Array:
    """Return series of shape (n, times) at other times, linear in between."""
    place = np.clip(np.searchsorted(times, asked, side="right") - 1, 0, times.size - 2)
    share = np.clip((asked - times[place]) / (times[place + 1] - times[place]), 0.0, 1.0)
    return np.asarray(series[:, place] * (1 - share) + series[:, place + 1] * share)


def conduct(table: TrialTable, pool: Pool, biology: Biology, repeat: int, size: int | None = None) -> Records:
    """Run a trial once.

    Parameters
    ----------
    table : TrialTable
    pool : Pool
    biology : Biology
    repeat : int
        Chooses the luck: the same patients, ratings and drop-outs for all hypotheses.
    size : int, optional
        Patients to be randomised; by default those of the trial.

    Raises
    ------
    ConfigurationError
        Hardly anybody is taken in.
    """
    size = table.size if size is None else size
    rng = np.random.default_rng([table.seed, repeat, size])
    taken, wander, screened = _screen(table, pool, biology, rng, size)
    group = _allocate(table, pool.shares, size, rng)
    people = _People(
        severity=pool.severity[taken],
        placebo=rng.exponential(1.0, size) * biology.values["placebo"],
        reached=rng.random(size) < biology.values["responsive"],
        wander=wander,
        staying=np.ones(size, bool),
    )
    parts: list[tuple[Any, ...]] = []
    ended: Array = np.full(size, -_SCREENING)
    earlier: list[Array] = []
    for period in range(max(len(periods) for periods in pool.periods)):
        starts = np.array([periods[period][1] for periods in pool.periods])[group]
        arms = np.array([periods[period][0] for periods in pool.periods])[group]
        brought = np.array([biology.benefit[g][patient, period] for g, patient in zip(group, taken, strict=True)])
        rated = _rate(table, biology, people, (brought, [starts - begun for begun in earlier]), starts - ended, rng)
        earlier.append(starts)
        ended = starts + max(table.visits.values())
        began = ~np.isnan(rated[:, 0])
        content = (np.arange(size), taken, group, np.full(size, period), arms, rated[:, 0], rated[:, 1:])
        parts.append(tuple(value[began] for value in content))
    columns: list[Any] = [np.concatenate(column) for column in zip(*parts, strict=True)]
    subject, patient, group, period, arm, baseline, scores = columns
    return Records(subject, patient, group, period, arm, baseline, scores, screened)


@dataclass
class _People:
    """Those who were taken in, as they are now.

    Attributes
    ----------
    severity, placebo, reached : ndarray
        Points before treatment, the height of their placebo benefit, whether biology reaches their mood.
    wander, staying : ndarray
        How far the illness is from its mean now, points; whether they are still there.
    """

    severity: Array
    placebo: Array
    reached: NDArray[np.bool_]
    wander: Array
    staying: NDArray[np.bool_]


def _rate(
    table: TrialTable,
    biology: Biology,
    people: _People,
    benefits: tuple[Array, Sequence[Array]],
    waited: Array,
    rng: np.random.Generator,
) -> Array:
    """Return the points of everybody at the first dose of a period and its visits; people change meanwhile.

    Parameters
    ----------
    benefits : tuple
        The benefit of biology, shape (n, 1 + visits), and how long before this period earlier ones began (s): what is
        left of their placebo benefit is there still.
    waited : ndarray, shape (n,)
        s since they were rated last.
    """
    visits, values = np.array([0.0, *table.visits.values()]), biology.values
    brought, earlier = benefits
    rated = np.empty((people.severity.size, visits.size))
    for k, visit in enumerate(visits):
        step = waited if k == 0 else np.full(people.severity.size, visit - visits[k - 1])
        luck = rng.standard_normal((2, people.severity.size))
        people.wander = _wandered(people.wander, step, biology, luck[0])
        whole = brought[:, k] * people.reached + people.placebo * _expected(values, visit, earlier)
        points = (people.severity + people.wander) * np.exp(-whole) + luck[1] * values["rater"]
        rated[:, k] = np.clip(np.round(points), 0.0, biology.most)
        chance = rng.random(people.severity.size)
        if k:
            worse = rated[:, k - 1] > 0.5 * rated[:, 0]
            weekly = np.clip(table.drop_out.per_week + table.drop_out.without_response * worse, 0.0, 1.0)
            people.staying &= chance < (1 - weekly) ** (step / (7 * DAY))
        rated[~people.staying, k] = np.nan
    return rated


def _expected(values: Mapping[str, float], visit: float, earlier: Sequence[Array]) -> Array:
    """Return which share of its height the placebo benefit has: a new dose raises what is left of earlier ones."""
    left = 1 - placebo_course(values, visit)
    for before in earlier:
        left = left * (1 - placebo_course(values, before + visit))
    return 1 - left


def _wandered(wander: Array, step: Array, biology: Biology, luck: Array) -> Array:
    """Return where the illness has wandered to after a time (s): it forgets, and keeps its spread."""
    kept = np.exp(-step / biology.values["wander_time"])
    return np.asarray(wander * kept + np.sqrt(1 - kept**2) * biology.values["wander"] * luck)


def _screen(
    table: TrialTable, pool: Pool, biology: Biology, rng: np.random.Generator, size: int
) -> tuple[NDArray[np.int64], Array, int]:
    """Return who is taken in (places in the pool), how the illness stood at screening, and how many were screened."""
    allowed = _allowed(table.inclusion, pool.patients)
    low, high = table.inclusion.severity or (0.0, biology.most)
    taken: list[NDArray[np.int64]] = []
    stood: list[Array] = []
    screened = found = 0
    while found < size:
        if screened > _SCREENED * size:
            got = f"{found} of {screened} who were screened"
            raise ConfigurationError(Fault("trial", "inclusion", got, f"criteria that take in {size} patients"))
        order = rng.permutation(len(pool.severity))
        wander = rng.standard_normal(order.size) * biology.values["wander"]
        rated = pool.severity[order] + wander + rng.standard_normal(order.size) * biology.values["rater"]
        rated = np.clip(np.round(rated), 0.0, biology.most)
        fits = np.flatnonzero((rated >= low) & (rated <= high) & allowed[order])[: size - found]
        screened += int(fits[-1]) + 1 if fits.size == size - found else order.size
        found += fits.size
        taken.append(order[fits])
        stood.append(wander[fits])
    return np.concatenate(taken), np.concatenate(stood), screened


def _allowed(inclusion: InclusionTable, patients: Patients) -> NDArray[np.bool_]:
    """Return who has the traits that are asked for."""
    allowed = np.ones(len(patients), bool)
    for name, wanted in inclusion.traits.items():
        if patients.cohort.traits[name].categories:
            allowed &= np.isin(patients.category(name), wanted if isinstance(wanted, list) else [wanted])
        else:
            allowed &= (patients.values[name] >= wanted[0]) & (patients.values[name] <= wanted[1])
    return allowed


def _allocate(table: TrialTable, shares: Sequence[float], size: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Return the group of every patient."""
    if table.allocation == "coin":
        return rng.choice(len(shares), size, p=np.array(shares) / sum(shares))
    exact = np.array(shares) * size
    counts = np.floor(exact).astype(int)
    short = size - int(counts.sum())
    order = np.argsort(-(exact - counts) + rng.random(len(shares)) * 1e-9)
    counts[order[:short]] += 1
    groups = np.repeat(np.arange(len(shares)), counts)
    rng.shuffle(groups)
    return groups
