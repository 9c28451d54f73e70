"""Findings of the clinic: trials with virtual patients, and what an observer in one of them says of a published number.

A row names the trial of ``experiments/trials`` and the observer; the trial's own file says which number it speaks to
(``[[published]]``). Trials run on the response surface of the default's network, and under the default alone: the
constants of observers were fitted there.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from synketa.common.atomic_write import read_sealed, write_sealed
from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.evidence.findings.rows import Row
from synketa.execution.local import Outcome
from synketa.patients.trial_files import is_trial, trial_files

if TYPE_CHECKING:
    from synketa.patients.trial.trial import Trial

__all__ = ["ONLY_DEFAULT", "TRIALS", "Rated", "rated", "run_trials", "trials_for"]

#: Folder of the results of trials, below that of the evidence.
TRIALS = "trials"
ONLY_DEFAULT = "trials with patients are run under the default alone: observers were fitted there"
_FILE = "published.json"


class Rated(NamedTuple):
    """What an observer says of a published number.

    Attributes
    ----------
    kind : str
        ``fitted`` or ``predicted``.
    value : float
        Of many patients.
    low, high : float
        Between which 95 % of trials of the registered size lie.
    words : str
        What was read.
    """

    kind: str
    value: float
    low: float
    high: float
    words: str


def trials_for(rows: Iterable[Row]) -> dict[str, Trial]:
    """Return the trials that rows need, checked in full, by name.

    Raises
    ------
    ConfigurationError
        No such trial or observer, or the trial says nothing of the finding.
    """
    needed = [row for row in rows if row.table.trial and row.is_modelled]
    if not needed:
        return {}
    from synketa.patients.trial.trial import load_trial  # slow to import

    faults: list[Fault] = []
    trials: dict[str, Trial] = {}
    for row in needed:
        name, where = row.table.trial, f"finding {row.id}"
        if name not in trial_files():
            faults.append(unknown(where, "trial", name, trial_files()))
            continue
        if name not in trials:
            trials[name] = load_trial(is_trial(f"trials/{name}") or name)
        faults += _trial_faults(row, trials[name], where)
    if faults:
        raise ConfigurationError(*faults)
    return trials


def _trial_faults(row: Row, trial: Trial, where: str) -> Iterator[Fault]:
    published = [line.finding for line in trial.table.published]
    if row.id not in published:
        got = f'"{trial.name}", whose [[published]] are of {", ".join(published) or "nothing"}'
        yield Fault(where, "trial", got, f'a trial with [[published]] finding = "{row.id}"')
    names = _observers(trial)
    if row.table.observer and row.table.observer not in names:
        yield unknown(where, "observer", row.table.observer, names)


def _observers(trial: Trial) -> list[str]:
    """Return the names of observers, with those of the trial's variants."""
    variants = [f"/{name}" for name in trial.table.variants] or [""]
    return [f"{observer.name}{variant}" for observer in trial.observers for variant in variants]


def run_trials(
    trials: Mapping[str, Trial], folder: Path, run: Callable[[Trial, Path], Outcome], say: Callable[[str], None]
) -> list[Outcome]:
    """Run what is missing of trials, and rate their patients.

    Parameters
    ----------
    trials : mapping
    folder : Path
        Of the evidence.
    run : callable
        ``(trial, folder) -> Outcome``, as `synketa.patients.trial.running.run_chunks`.
    say : callable
    """
    outcomes = []
    for number, (name, trial) in enumerate(trials.items(), 1):
        say(f"trial {number} of {len(trials)}: {name}")
        outcomes.append(run(trial, folder / TRIALS))
        if outcomes[-1].interrupted:
            break
        if outcomes[-1].done == outcomes[-1].total:
            _rate(trial, folder)
    return outcomes


def rated(row: Row, trials: Mapping[str, Trial], folder: Path) -> dict[str, Rated]:
    """Return what the observers of a finished trial say of a finding, that of the row first.

    Empty where the trial has not ended, or the observer of the row has no number.
    """
    trial = trials[row.table.trial]
    lines, names = _kept(trial, folder), _observers(trial)
    own = row.table.observer or names[0]
    found = {name: Rated(**line) for name in dict.fromkeys([own, *names]) if (line := lines.get(f"{name} {row.id}"))}
    return found if own in found else {}


def _rate(trial: Trial, folder: Path) -> None:
    """Rate the patients of a finished trial under every observer, unless that is done; nothing is simulated."""
    if _kept(trial, folder):
        return
    from synketa.patients.trial.outcome import read_trial
    from synketa.patients.trial.published import predictions

    found = [
        line for own in read_trial(trial, folder / TRIALS / trial.folder_name).hypotheses() for line in predictions(own)
    ]
    lines = {
        f"{line.hypothesis} {line.finding}": Rated(
            line.kind, line.predicted, line.trial_low, line.trial_high, line.words
        )._asdict()
        for line in found
        if math.isfinite(line.predicted)
    }
    write_sealed(folder / TRIALS / trial.folder_name / _FILE, {"key": _key(trial), "lines": lines})


def _kept(trial: Trial, folder: Path) -> dict[str, Any]:
    """Return what is kept of a trial; nothing where it has changed since."""
    path = folder / TRIALS / trial.folder_name / _FILE
    kept = read_sealed(path) if path.is_file() else None
    return kept["lines"] if isinstance(kept, dict) and kept.get("key") == _key(trial) else {}


def _key(trial: Trial) -> str:
    """Return the digest of all that the numbers of a trial depend on."""
    from synketa.patients.trial.sweep import chunks_of

    own = [trial.raw, [observer.values for observer in trial.observers], [chunk.hash for chunk in chunks_of(trial)]]
    return hashlib.sha256(json.dumps(own, sort_keys=True, default=str).encode()).hexdigest()[:16]
