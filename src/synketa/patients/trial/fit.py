"""Fit the few constants of an observer to one named trial, and write them into its file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.atomic_write import replace_file
from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.common.machine.disks import check_file
from synketa.common.text_files import read_text
from synketa.execution.journal import Progress
from synketa.patients.observer import Observer, Target, acute_trace, load_observer, observer_files
from synketa.patients.trial.conduct import Records, values_at
from synketa.patients.trial.outcome import TrialData, read_trial
from synketa.patients.trial.running import run_chunks
from synketa.patients.trial.statistics import answered
from synketa.patients.trial.trial import load_trial

__all__ = ["MOST_GAIN", "fit_observer", "fitted_constants"]

Array = NDArray[np.float64]

_PATIENTS, _LUCK = 6000, 424_243  # of the run that targets are read from
_GAINS = ("spine_gain", "connectivity_gain", "acute_gain")
_CLOSE = 0.004  # of a share, or of ten points
_AT_BOUND = 0.05  # the same, that a hypothesis may miss which no gain brings nearer
#: Of a gain: 0.007 % more spines halve a score. Where it ends here whoever gains anything at all is well, and a larger
#: one changes nothing.
MOST_GAIN = 1e4


def fit_observer(
    name: str,
    out: Path | str = "results",
    *,
    say: Callable[[str], None] = print,
    progress: Callable[[Progress], None] = lambda _: None,
    look_only: bool = False,
) -> dict[str, float]:
    """Fit an observer to its trial, say what was done, and freeze the constants in its file.

    Parameters
    ----------
    name : str
        A shipped observer, or a file.
    out : Path
        Where the trial's patients are computed, or are already.
    say, progress : callable
        Get what happens, in words and in numbers.
    look_only : bool
        Make and change no file: say what would be done, and what would be found where all patients are there already.

    Returns
    -------
    dict of str to float
        The constants; empty where patients are still to be computed.

    Raises
    ------
    SynketaError
        The targets cannot be met.
    """
    observer = load_observer(name)
    trial = load_trial(observer.fit.trial)
    if not trial.table.fits:
        raise ConfigurationError(Fault(trial.where, "fits", "false", "a trial that observers may be fitted to"))
    path = observer_files().get(name, Path(name))
    if not look_only:
        check_file(path, f"fit-observer {name}")
    outcome = run_chunks(trial, out, say=say, progress=progress, dry_run=look_only)
    what = f"{observer.title}: {', '.join(observer.fit.constants)} to {counted_targets(observer)} of {trial.name}"
    if look_only and outcome.done < outcome.total:
        say(f"then {what}; written to {path}")
        return {}
    data = read_trial(trial, outcome.folder)
    say(what)
    values, reached = fitted_constants(observer, data)
    for target, value in zip(observer.fit.targets, reached, strict=True):
        say(f"  {_words(target)}: found {target.value:g}, fitted {value:.3g}")
    for constant in observer.fit.constants:
        bound = "; at its bound: no gain brings the targets nearer" if values[constant] > 0.99 * MOST_GAIN else ""
        say(f"  {constant} = {values[constant]:.4g} (fitted{bound})")
    kept = [
        f"{key} {observer.status[key]}"
        for key in observer.values
        if key not in observer.fit.constants and observer.values[key]
    ]
    say(f"  not fitted: {', '.join(kept)}")
    if not look_only:
        replace_file(path, _written(path, observer, values).encode())
        load_observer.cache_clear()
        say(f"  written to {path}")
    return {key: values[key] for key in observer.fit.constants}


def counted_targets(observer: Observer) -> str:
    """Return how many numbers an observer is fitted to, in words."""
    return f"{len(observer.fit.targets)} number{'s' * (len(observer.fit.targets) > 1)}"


def fitted_constants(observer: Observer, data: TrialData) -> tuple[dict[str, float], list[float]]:
    """Return the constants at which an observer meets its targets, and what it then says of each.

    Gains with a share of the benefit are one unknown: at the first target's visit their parts of the mean benefit are
    in proportion to the shares.

    Raises
    ------
    SynketaError
        The targets cannot be met.
    """
    from scipy.optimize import least_squares

    shares = observer.fit.shares
    units = _units(observer, data)
    free = [name for name in observer.fit.constants if name not in shares]
    joint = [name for name in observer.fit.constants if name in shares]

    def constants(x: Array) -> dict[str, float]:
        values = dict(observer.values)
        values |= {name: _inside(name, value) for name, value in zip(free, x, strict=False)}
        if joint:
            gain = float(np.exp(x[len(free)]))
            values |= {name: min(gain * shares[name] / units[name], MOST_GAIN) for name in joint}
        return values

    def misses(x: Array) -> Array:
        values = constants(x)
        records = _run(data, observer, values)
        return np.array(
            [
                (_reached(data, records, t) - t.value) / (10.0 if t.of == "difference" else 1.0)
                for t in observer.fit.targets
            ]
        )

    start = [_outside(name, observer.values[name], units) for name in free] + ([0.0] if joint else [])
    best = None
    for shift in (0.0, 0.7, -0.7, 1.5):
        found = least_squares(misses, np.array(start) + shift, diff_step=0.05, xtol=1e-4, max_nfev=60)
        if best is None or found.cost < best.cost:
            best = found
        if np.abs(best.fun).max() < _CLOSE:
            break
    assert best is not None
    values = constants(best.x)
    records = _run(data, observer, values)
    reached = [_reached(data, records, target) for target in observer.fit.targets]
    at_bound = any(values[name] > 0.99 * MOST_GAIN for name in observer.fit.constants)
    if np.abs(best.fun).max() > (_AT_BOUND if at_bound else 5 * _CLOSE):
        words = "; ".join(
            f"{_words(t)} {v:.3g} for {t.value:g}" for t, v in zip(observer.fit.targets, reached, strict=True)
        )
        raise SynketaError(f"observer {observer.name} cannot meet its targets: {words}")
    return {name: float(f"{value:.4g}") for name, value in values.items()}, reached


def _units(observer: Observer, data: TrialData) -> dict[str, float]:
    """Return the mean of what each gain multiplies, in the first target's arm and at its visit."""
    target = observer.fit.targets[0]
    group = next(k for k, own in enumerate(data.trial.groups) if own.periods[0].arm == target.arm)
    when = data.trial.table.visits[target.visit]
    parts: dict[str, list[Array]] = {name: [] for name in _GAINS}
    times = data.times[group]
    for series in data.parts(group):
        of = {
            "spine_gain": np.maximum(series["spines"] - series["spines"][:, :1], 0),
            "connectivity_gain": np.maximum(series["spine_AMPA_factor"] - series["spine_AMPA_factor"][:, :1], 0),
            "acute_gain": acute_trace(times, series["drive"], observer.values["acute_memory"]),
        }
        for name, values in of.items():
            parts[name].append(values_at(times, values, when))
    return {name: max(float(np.concatenate(own).mean()), 1e-9) for name, own in parts.items()}


def _inside(name: str, x: float) -> float:
    """Return a constant from its unbounded stand-in: a share by a logistic function, all others by exp."""
    return float(1 / (1 + np.exp(-x))) if name == "responsive" else float(np.exp(min(x, np.log(MOST_GAIN))))


def _outside(name: str, value: float, units: Mapping[str, float]) -> float:
    if name == "responsive":
        return float(np.log(value / (1 - value)))
    return float(np.log(1.0 / units[name])) if name in units else float(np.log(value))


def _run(data: TrialData, observer: Observer, values: dict[str, float]) -> Records:
    from synketa.patients.trial.conduct import conduct

    return conduct(data.trial.table, data.pool, data.biology(observer, values), _LUCK, _PATIENTS)


def _reached(data: TrialData, records: Records, target: Target) -> float:
    table, visit = data.trial.table, list(data.trial.table.visits).index(target.visit)

    def of(arm: str) -> Records:
        return records.rows(records.arm == data.arms.index(arm))

    if target.of == "response":
        return float(np.nanmean(answered(of(target.arm), table, visit)))
    first, second = (of(arm) for arm in (target.arm, str(target.than)))
    return float(
        np.nanmean(first.scores[:, visit] - first.baseline) - np.nanmean(second.scores[:, visit] - second.baseline)
    )


def _words(target: Target) -> str:
    than = f" less {target.than}" if target.than else ""
    return f"{target.of} of {target.arm}{than} at {target.visit}"


def _written(path: Path, observer: Observer, values: Mapping[str, Any]) -> str:
    """Return the text of an observer's file with fitted constants in it."""
    text = read_text(path, "a file of TOML")
    for name in observer.fit.constants:
        source = f"fitted: {', '.join(map(_words, observer.fit.targets))} ({observer.fit.trial})"
        source += "; at its bound, which misses them" if values[name] > 0.99 * MOST_GAIN else ""
        line = f'{name} = {{ value = {values[name]:.4g}, source = "{source}" }}'
        text, count = re.subn(rf"^{name} = \{{.*\}}$", lambda _, line=line: line, text, count=1, flags=re.MULTILINE)  # type: ignore[misc]
        if not count:
            raise SynketaError(f"{path}: {name} is not on a line of its own")
    return text
