"""Findings of the clinic: trials with virtual patients, and what an observer in one of them says of a published number.

A row names the trial of ``experiments/trials`` and the observer; the trial's own file says which number it speaks to
(``[[published]]``). Trials run on the response surface of the default's network, under the default and the hypotheses
that move the cascade alone. The constants of observers belong to the default: under another hypothesis they are fitted
again, to the trial and the numbers that they were fitted to.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from synketa.common.atomic_write import read_sealed, write_sealed
from synketa.common.errors import ConfigurationError, Fault, SynketaError, unknown
from synketa.evidence.findings.rows import Row
from synketa.evidence.running.sharing import moves_cascade_alone
from synketa.execution.local import Outcome
from synketa.model.composite import DEFAULT, Hypothesis
from synketa.patients.trial_files import is_trial, trial_files

if TYPE_CHECKING:
    from synketa.patients.observer import Observer
    from synketa.patients.trial.trial import Trial

__all__ = ["NOT_ON_SURFACE", "TRIALS", "Rated", "Trials", "rated", "run_trials", "trials_for", "why_not"]

#: Trials by hypothesis and name.
Trials = Mapping[tuple[str, str], "Trial"]

#: Folder of the results of trials, below that of the evidence; of another hypothesis in a folder of its name.
TRIALS = "trials"
NOT_ON_SURFACE = "its network would need a response surface of its own, which patients live on"
_FILE, _OBSERVERS = "published.json", "observers.json"


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


def trials_for(rows: Iterable[Row], hypotheses: Mapping[str, Hypothesis]) -> Trials:
    """Return the trials that rows need under each hypothesis that has them, checked in full.

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
    chosen = [name for name, own in hypotheses.items() if name == DEFAULT or moves_cascade_alone(own)]
    return {(name, trial): _under(name, own) for name in chosen for trial, own in trials.items()}


def _under(hypothesis: str, trial: Trial) -> Trial:
    """Return a trial under a hypothesis; its observers are still those of the default."""
    from synketa.patients.trial.trial import checked_trial

    if hypothesis == DEFAULT:
        return trial
    return checked_trial(trial.name, trial.where, {**trial.raw, "hypothesis": hypothesis})


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
    trials: Trials, folder: Path, run: Callable[[Trial, Path], Outcome], say: Callable[[str], None]
) -> list[Outcome]:
    """Run what is missing of trials, fit observers again where the hypothesis is another, and rate the patients.

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
    for hypothesis in dict.fromkeys(name for name, _ in trials):
        own = {name: trial for (under, name), trial in trials.items() if under == hypothesis}
        fits = _fitted_to(hypothesis, own)
        own = fits | own
        for number, (name, trial) in enumerate(own.items(), 1):
            if name not in fits and not _is_observed(hypothesis, trial, _below(folder, hypothesis), say):
                say(f"trial {name} is not run: none of its observers can be fitted under {hypothesis}")
                continue
            on = "" if hypothesis == DEFAULT else f", hypothesis {hypothesis}"
            say(f"trial {number} of {len(own)}: {name}{on}")
            outcomes.append(run(trial, _below(folder, hypothesis)))
            if outcomes[-1].interrupted:
                return outcomes
            if outcomes[-1].done == outcomes[-1].total:
                _rate(hypothesis, trial, folder, say)
            elif name in fits:  # observers cannot be fitted to a part of its patients
                break
    return outcomes


def rated(hypothesis: str, row: Row, trials: Trials, folder: Path) -> dict[str, Rated]:
    """Return what the observers of a finished trial say of a finding, that of the row first.

    Empty where the trial has not ended, or the observer of the row has no number.
    """
    if (trial := trials.get((hypothesis, row.table.trial))) is None:
        return {}
    lines, names = _kept(hypothesis, trial, folder), _observers(trial)
    own = row.table.observer or names[0]
    found = {name: Rated(**line) for name in dict.fromkeys([own, *names]) if (line := lines.get(f"{name} {row.id}"))}
    return found if own in found else {}


def why_not(hypothesis: str, row: Row, trials: Trials, folder: Path) -> str:
    """Return why no observer says anything of a finding."""
    if (trial := trials.get((hypothesis, row.table.trial))) is None:
        return NOT_ON_SURFACE
    observer = (row.table.observer or _observers(trial)[0]).partition("/")[0]
    if hypothesis != DEFAULT and (
        why := _fits(hypothesis, trial, _below(folder, hypothesis)).get(observer, {}).get("failed")
    ):
        return str(why)
    if not _kept(hypothesis, trial, folder):
        return "its trial has not ended"
    return f"observer {observer} has no number for it"


def _below(folder: Path, hypothesis: str) -> Path:
    """Return the folder of the trials of a hypothesis."""
    return folder / TRIALS if hypothesis == DEFAULT else folder / TRIALS / hypothesis


def _fitted_to(hypothesis: str, trials: Mapping[str, Trial]) -> dict[str, Trial]:
    """Return the trials that observers are fitted to again under a hypothesis; none under the default."""
    if hypothesis == DEFAULT:
        return {}
    names = {observer.fit.trial for trial in trials.values() for observer in trial.observers}
    return {name: trials.get(name) or _fit_trial(hypothesis, name) for name in sorted(names)}


def _rate(hypothesis: str, trial: Trial, folder: Path, say: Callable[[str], None]) -> None:
    """Rate the patients of a finished trial under every observer, unless that is done; nothing is simulated."""
    if _kept(hypothesis, trial, folder):
        return
    from synketa.patients.trial.outcome import read_trial
    from synketa.patients.trial.published import predictions

    below = _below(folder, hypothesis)
    _fit_again(hypothesis, trial, below, say)
    own = _with_fits(hypothesis, trial, below)
    found = [line for one in read_trial(own, below / own.folder_name).hypotheses() for line in predictions(one)]
    lines = {
        f"{line.hypothesis} {line.finding}": Rated(
            line.kind, line.predicted, line.trial_low, line.trial_high, line.words
        )._asdict()
        for line in found
        if math.isfinite(line.predicted)
    }
    write_sealed(below / own.folder_name / _FILE, {"key": _key(own), "lines": lines})


def _kept(hypothesis: str, trial: Trial, folder: Path) -> dict[str, Any]:
    """Return what is kept of a trial; nothing where it, or what its observers were fitted to, has changed since."""
    below = _below(folder, hypothesis)
    if not (kept := _read(below / trial.folder_name / _FILE)):
        return {}
    return kept["lines"] if kept["key"] == _key(_with_fits(hypothesis, trial, below)) else {}


def _read(path: Path) -> dict[str, Any]:
    kept = read_sealed(path) if path.is_file() else None
    return kept if isinstance(kept, dict) else {}


def _key(trial: Trial) -> str:
    """Return the digest of all that the numbers of a trial depend on."""
    return _digest(trial, [observer.values for observer in trial.observers])


def _digest(trial: Trial, more: Any) -> str:
    """Return the digest of a trial, its patients and something else."""
    from synketa.patients.trial.sweep import chunks_of

    own = [trial.raw, more, [chunk.hash for chunk in chunks_of(trial)]]
    return hashlib.sha256(json.dumps(own, sort_keys=True, default=str).encode()).hexdigest()[:16]


# ------------------------------------------------------------------------- observers under another hypothesis


@cache
def _fit_trial(hypothesis: str, name: str) -> Trial:
    """Return a trial that observers are fitted to, under a hypothesis; each is read and checked once."""
    from synketa.patients.trial.trial import load_trial

    return _under(hypothesis, load_trial(name))


def _fit_again(hypothesis: str, trial: Trial, below: Path, say: Callable[[str], None]) -> None:
    """Fit the observers of a trial under its hypothesis, to the trial that they were fitted to, unless that is done."""
    if hypothesis == DEFAULT:
        return
    from synketa.patients.trial.fit import fitted_constants
    from synketa.patients.trial.outcome import read_trial

    known = _read(below / _OBSERVERS)
    for observer in trial.observers:
        own = _fit_trial(hypothesis, observer.fit.trial)
        if (key := _fit_key(observer, own)) in known:
            continue
        say(f"observer {observer.name}: {', '.join(observer.fit.constants)} to {own.name}, under {hypothesis}")
        try:
            known[key] = {"constants": fitted_constants(observer, read_trial(own, below / own.folder_name))[0]}
        except SynketaError as error:
            say(f"  {error}")
            known[key] = {"failed": str(error)}
        write_sealed(below / _OBSERVERS, known)


def _is_observed(hypothesis: str, trial: Trial, below: Path, say: Callable[[str], None]) -> bool:
    """Say whether an observer of a trial can be fitted under its hypothesis; the trials of the fits have ended."""
    _fit_again(hypothesis, trial, below, say)
    return bool(_with_fits(hypothesis, trial, below).observers)


def _fits(hypothesis: str, trial: Trial, below: Path) -> dict[str, dict[str, Any]]:
    """Return what became of the fits of the observers of a trial under its hypothesis: constants, or why it failed."""
    if not (known := _read(below / _OBSERVERS)):
        return {}
    keys = {own.name: _fit_key(own, _fit_trial(hypothesis, own.fit.trial)) for own in trial.observers}
    return {name: known[key] for name, key in keys.items() if key in known}


def _with_fits(hypothesis: str, trial: Trial, below: Path) -> Trial:
    """Return a trial with the observers that could be fitted under its hypothesis."""
    if hypothesis == DEFAULT:
        return trial
    fits = _fits(hypothesis, trial, below)
    fitted = [
        own.fitted_again(constants, f"fitted: {own.fit.trial}, under {hypothesis}")
        for own in trial.observers
        if (constants := fits.get(own.name, {}).get("constants"))
    ]
    return replace(trial, observers=tuple(fitted))


def _fit_key(observer: Observer, trial: Trial) -> str:
    """Return what tells a fit of an observer to a trial from others."""
    return f"{observer.name} {_digest(trial, observer.model_dump(mode='json'))}"
