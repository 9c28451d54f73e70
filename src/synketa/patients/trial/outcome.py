"""What many runs of a trial show under each hypothesis, from the files of its chunks; nothing is integrated."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import SynketaError
from synketa.patients.cohort import Trait
from synketa.patients.observer import SERIES, Observer
from synketa.patients.trial.conduct import Biology, Pool, Records, biology_of, conduct, joined, values_at
from synketa.patients.trial.statistics import (
    Needed,
    Repeated,
    answered,
    number_needed,
    proportion,
    relapses,
    repeated_analysis,
    survival,
)
from synketa.patients.trial.sweep import chunks_of, times_of
from synketa.patients.trial.tables import arm_set
from synketa.patients.trial.trial import Trial
from synketa.results.result_file import verified

__all__ = ["LARGE", "Hypothesis", "TrialData", "read_trial"]

Array = NDArray[np.float64]

#: Patients of the run whose numbers stand for "many such patients".
LARGE = 4000
_LARGE_REPEAT = 999_983  # its luck
_SLOW_METHODS = {"mixed_model": 100, "log_rank": 200}  # most repeats of analyses that take long


@dataclass(frozen=True, eq=False)
class TrialData:
    """The biology of a trial's patients.

    Attributes
    ----------
    trial : Trial
    pool : Pool
    times : list of ndarray
        Of every group, s.
    files : list of list of Path
        Of every group: the chunks of the pool, in its order. They are read one at a time: memory does not grow with
        the times that are kept.
    missing : int
        Chunks that are not there.
    """

    trial: Trial
    pool: Pool
    times: list[Array]
    files: list[list[Path]] = field(repr=False)
    missing: int

    @property
    def arms(self) -> list[str]:
        """The arms by name."""
        return list(self.trial.table.arms)

    def at(self, group: int, name: str, time: float) -> Array:
        """Return a series of all patients of a group at one time (s), shape (n,)."""
        return np.concatenate([values_at(self.times[group], part[name], time) for part in self.parts(group, [name])])

    def biologies(self, settings: Sequence[tuple[Observer, dict[str, float]]]) -> list[Biology]:
        """Return the benefit of every patient under observers, each with constants; every file is read once."""
        table = self.trial.table
        visits, blocks = [*table.visits.values()], [arm.mu_block for arm in table.arms.values()]
        parts: list[list[Biology]] = [[] for _ in settings]
        for series in zip(*(self.parts(group, SERIES) for group in range(len(self.files))), strict=True):
            for own, (observer, values) in zip(parts, settings, strict=True):
                own.append(biology_of(self.times, series, self.pool, visits, values, observer.most, blocks))
        return [joined(own) for own in parts]

    def biology(self, observer: Observer, values: dict[str, float] | None = None) -> Biology:
        """Return the benefit of every patient under an observer, with its constants or others."""
        return self.biologies([(observer, values or observer.values)])[0]

    def parts(self, group: int, names: Sequence[str] = SERIES) -> Iterator[dict[str, Array]]:
        """Yield series of a group, shape (patients, times), a chunk of its patients after the other."""
        for path in self.files[group]:
            with verified(path) as file:
                yield {name: np.asarray(file[f"series/{name}"], dtype=float) for name in names}

    def hypotheses(self) -> list[Hypothesis]:
        """Return every observer as it is, then with the constants of every variant."""
        variants: dict[str, Any] = {name: variant.set for name, variant in self.trial.table.variants.items()}
        titles = {name: variant.title for name, variant in self.trial.table.variants.items()}
        pairs = [(observer, name) for observer in self.trial.observers for name in variants or {"": {}}]
        found = self.biologies([(own, own.with_values(variants.get(name, {}))) for own, name in pairs])
        return [
            Hypothesis(self, observer, name, titles.get(name, ""), biology)
            for (observer, name), biology in zip(pairs, found, strict=True)
        ]


@dataclass(frozen=True)
class Hypothesis:
    """One observer, perhaps with a variant of its constants, and what it says of the trial."""

    data: TrialData = field(repr=False)
    observer: Observer
    variant: str
    variant_title: str
    biology: Biology = field(repr=False)

    @property
    def title(self) -> str:
        """What reports call it."""
        return f"{self.observer.title}; {self.variant_title}" if self.variant else self.observer.title

    @property
    def name(self) -> str:
        """What tables call it."""
        return f"{self.observer.name}/{self.variant}" if self.variant else self.observer.name

    def run(self, repeat: int, size: int | None = None) -> Records:
        """Run the trial once."""
        return conduct(self.data.trial.table, self.data.pool, self.biology, repeat, size)

    @cached_property
    def large(self) -> Records:
        """A run with as many patients as the numbers of the report are of."""
        return self.run(_LARGE_REPEAT, max(LARGE, self.data.trial.table.size))

    @cached_property
    def runs(self) -> list[Records]:
        """The trial at its registered size, again and again."""
        return [self.run(repeat) for repeat in range(self.data.trial.table.repeats)]

    @cached_property
    def primary(self) -> Repeated:
        """The registered analysis over all runs."""
        table = self.data.trial.table
        most = min(len(self.runs), _SLOW_METHODS.get(table.primary.method, len(self.runs)))
        return repeated_analysis(table, self.data.arms, range(most), self.runs.__getitem__)

    def power(self, size: int, repeats: int = 100) -> Repeated:
        """Return the registered analysis of trials of another size."""
        table = self.data.trial.table
        return repeated_analysis(table, self.data.arms, range(repeats), lambda repeat: self.run(repeat, size))

    def of_arm(self, records: Records, arm: str) -> Records:
        """Return the rows of one arm."""
        return records.rows(records.arm == self.data.arms.index(arm))

    def answered(self, records: Records, arm: str, visit: str, what: str = "response") -> Array:
        """Return who responds or remits in one arm at a visit."""
        table = self.data.trial.table
        return answered(self.of_arm(records, arm), table, list(table.visits).index(visit), what, table.primary.missing)

    def course(self, arm: str) -> list[dict[str, float]]:
        """Return score, response and remission at each visit: of many patients, and the 95 % range over trials."""
        return self._courses[arm]

    @cached_property
    def _courses(self) -> dict[str, list[dict[str, float]]]:
        found = {}
        for arm in self.data.arms:
            found[arm] = [self._line("baseline", 0.0, arm, None)]
            for place, (name, time) in enumerate(self.data.trial.table.visits.items()):
                found[arm].append(self._line(name, time, arm, place))
        return found

    def _line(self, name: str, time: float, arm: str, place: int | None) -> dict[str, Any]:
        def scores(records: Records) -> Array:
            own = self.of_arm(records, arm)
            return own.baseline if place is None else own.scores[:, place]

        line: dict[str, Any] = {
            "visit": name,
            "time": time,
            **_spread("score", scores(self.large), map(scores, self.runs)),
        }
        for what in ("response", "remission") if place is not None else ():
            many = self.answered(self.large, arm, name, what)
            line |= _spread(what, many, (self.answered(run, arm, name, what) for run in self.runs))
        return line

    def needed(self, visit: str) -> Needed:
        """Return the number needed to treat at the registered size: the interval is that of one trial in the middle."""
        first, second = self.data.trial.table.primary.compare
        many = number_needed(self.answered(self.large, first, visit), self.answered(self.large, second, visit))
        share = [self.answered(self.large, arm, visit) for arm in (first, second)]
        sizes = [
            max(1, round(np.mean([self.of_arm(run, arm).subject.size for run in self.runs]))) for arm in (first, second)
        ]
        counts = [
            np.repeat([1.0, 0.0], [k := round(np.nanmean(x) * n), n - k]) for x, n in zip(share, sizes, strict=True)
        ]
        single = number_needed(*counts)
        return Needed(many.value, single.low, single.high, many.difference)

    def counted(self, visit: str) -> tuple[float, float, float]:
        """Return in which share of runs responders are as far apart as was published, with its 95 % interval."""
        first, second = self.data.trial.table.primary.compare
        wanted = self.data.trial.table.counted
        more = 1 if wanted[first] >= wanted[second] else -1

        def is_as_far(run: Records) -> bool:
            numbers = {arm: int(np.nansum(self.answered(run, arm, visit))) for arm in (first, second)}
            return more * numbers[first] >= more * wanted[first] and more * numbers[second] <= more * wanted[second]

        return proportion(np.array([float(is_as_far(run)) for run in self.runs]))

    def survival(self, arm: str) -> dict[str, Any] | None:
        """Return how many responders of an arm stay well, of many patients."""
        table = self.data.trial.table
        if table.relapse is None:
            return None
        return survival(relapses(self.large, table, table.relapse), self.data.arms.index(arm))

    def flow(self) -> dict[str, Any]:
        """Return the flow of patients, mean over runs: screened, taken in, allocated, seen at the last visit."""
        groups = self.data.trial.groups
        screened = float(np.mean([run.screened for run in self.runs]))
        first = [run.rows(run.period == 0) for run in self.runs]
        allocated = [float(np.mean([(run.group == g).sum() for run in first])) for g in range(len(groups))]
        last = [len(group.periods) - 1 for group in groups]
        finished = [
            float(
                np.mean(
                    [(~np.isnan(run.scores[(run.group == g) & (run.period == last[g]), -1])).sum() for run in self.runs]
                )
            )
            for g in range(len(groups))
        ]
        return {
            "screened": screened, "randomised": self.data.trial.table.size, "groups": [group.name for group in groups],
            "allocated": allocated, "finished": finished,
        }  # fmt: skip

    def traits(self, arm: str, visit: str) -> tuple[dict[str, Array], Array, NDArray[np.int64]]:
        """Return traits that can matter in one arm, responses and patients of the large run, for a regression."""
        own = self.of_arm(self.large, arm)
        patients = self.data.pool.patients
        chosen = arm_set(self.data.trial.table.arms[arm], self.data.trial.model).name
        used = {
            name: patients.values[name][own.patient].astype(float)
            for name, trait in patients.cohort.traits.items()
            if (not trait.categories or len(trait.categories) == 2 or name == self.data.trial.table.subgroup)
            and _matters(trait, chosen)
        }
        return used, self.answered(self.large, arm, visit), own.patient


def _matters(trait: Trait, pk_set: str) -> bool:
    """Say whether a trait changes anything but kinetics of other sets."""
    paths = [path for effect in trait.effects for path in (*effect.factor, *effect.changes)]
    others = [path for path in paths if path.startswith("pharmacokinetics.") and path.split(".")[1] != pk_set]
    return len(others) < len(paths) or not paths


def _spread(name: str, many: Array, runs: Any) -> dict[str, float]:
    """Return the mean of many patients, and between which values 95 % of trials lie."""
    means = [float(np.nanmean(values)) for values in runs if np.any(~np.isnan(values))]
    low, high = np.quantile(means, [0.025, 0.975]) if len(means) > 1 else (math.nan, math.nan)
    mean = float(np.nanmean(many)) if np.any(~np.isnan(many)) else math.nan
    return {name: mean, f"{name}_low": float(low), f"{name}_high": float(high)}


# --------------------------------------------------------------------------------------- reading


def read_trial(trial: Trial, folder: Path) -> TrialData:
    """Read the chunks of a trial; patients whose chunk is missing in any group are left out.

    Raises
    ------
    SynketaError
        No chunk is there.
    """
    nothing = SynketaError(f"{folder}: no finished patients; run the trial first")
    if not (folder / "runs").is_dir():
        raise nothing  # before its response surface is looked for
    listed = chunks_of(trial)
    there = {chunk.hash for chunk in listed if (folder / "runs" / f"{chunk.hash}.h5").is_file()}
    firsts = sorted({chunk.first for chunk in listed if chunk.hash in there})
    whole = [f for f in firsts if all(chunk.hash in there for chunk in listed if chunk.first == f)]
    if not whole:
        raise nothing
    times = [times_of(trial, group) for group in trial.groups]
    files = [
        [folder / "runs" / f"{c.hash}.h5" for c in listed if c.group == place and c.first in whole]
        for place in range(len(trial.groups))
    ]
    counts = {chunk.first: chunk.count for chunk in listed}
    numbers = np.concatenate([np.arange(f, f + counts[f]) for f in whole])
    patients = trial.cohort.draw(trial.table.pool).select(numbers)
    names = list(trial.table.arms)
    pool = Pool(
        patients=patients,
        severity=np.asarray(patients.values["baseline_severity"], dtype=float),
        arms=tuple(names),
        periods=[[(names.index(period.arm), period.start) for period in group.periods] for group in trial.groups],
        shares=trial.shares,
    )
    return TrialData(trial, pool, times, files, sum(chunk.hash not in there for chunk in listed))
