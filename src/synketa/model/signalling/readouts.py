"""Numbers of a slow time course: peaks, folds at certain hours, formation and elimination of spines."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.units import DAY, HOUR
from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.compiler import compile_system

__all__ = ["fold_named", "peaks_and_folds", "readouts", "turnover"]

Array = NDArray[np.float64]

Readout = tuple[str, float, str]  #: metric, value, unit

#: Steps in which spines are replayed between two sessions: of so many s, or longer, no more than so many.
_REPLAYED = 120.0, 1200

#: Pairs of imaging sessions, h after the dose; the last is of all spines that were there a day after it.
_SESSIONS = (
    ("24h", 0.0, 24.0),
    ("3h_6h", 3.0, 6.0),
    ("12h_24h", 12.0, 24.0),
    ("14d", 0.0, 336.0),
    ("1d_14d", 24.0, 336.0),
)

#: Pairs of sessions of imaging in vivo, h after the dose: a day apart.
_DAILY = (("24h", 0.0, 24.0), ("1d_2d", 24.0, 48.0), ("6d_7d", 144.0, 168.0))

_SPINE_TIMES = {"6h": 6.0, "12h": 12.0, "24h": 24.0, "72h": 72.0, "7d": 168.0, "14d": 336.0}

#: Metric, series, h after the dose, and whether it is over the value at the dose instead of the healthy baseline.
_FOLDS = (
    ("p_eef2_30min", "p_eef2", 0.5, False),
    ("bdnf_store_30min", "bdnf_store", 0.5, False),
    ("p_mtor_2h", "mtorc1", 2.0, False),
    ("p_mtor_6h", "mtorc1", 6.0, False),
    *((f"protein_{h}h", "protein", float(h), False) for h in (1, 2, 6, 24, 72)),
    *((f"spines_{label}", "spines", hours, True) for label, hours in _SPINE_TIMES.items()),
    ("spines_absolute_24h", "spines", 24.0, False),
    ("spines_in_slices_24h", "spines_in_slices", 24.0, True),
    *(
        (f"spines_in_vivo_{label}", "spines_in_vivo", _SPINE_TIMES[label], True)
        for label in ("24h", "72h", "7d", "14d")
    ),
    ("thin_24h", "thin", 24.0, True),
    ("mushroom_24h", "mushroom", 24.0, True),
    ("thin_7d", "thin", 168.0, True),
    ("mushroom_7d", "mushroom", 168.0, True),
)


def turnover(
    cascade: Cascade,
    series: Mapping[str, Array],
    first: float,
    second: float,
    parameters: Mapping[str, float] | None = None,
    observer: Literal["", "in_slices", "in_vivo"] = "",
) -> tuple[float, float]:
    """Return formed and eliminated spines between two imaging sessions, as fractions of those at the first.

    As imaging does it: eliminated are those present at the first session and gone at the second; formed are
    those present at the second and absent at the first. What comes and goes in between is not seen. An observer who
    misses a share of the transient spines misses the same ones while they last; one that becomes stable is seen from
    then on, and taken for a new one.

    Parameters
    ----------
    series : mapping
        ``time`` and every state, expression and input, as `integrate` returns them or as stored with a run.
    first, second : float
        s of slow time.
    observer : str
        Who counts; without one every spine that is there is seen.
    """
    times = series["time"]
    if not times[0] <= first < second <= times[-1]:
        got, want = f"sessions at {first:g} and {second:g} s", f"two times within {times[0]:g} to {times[-1]:g} s"
        raise ConfigurationError(Fault("cascade", "sessions", got, want))
    seen = cascade.values(parameters)[f"seen_{observer}"] if observer else 1.0
    there, left = _followed(cascade, series, (first, second), parameters, seen)
    density = series[f"spines_{observer}" if observer else "spines"]
    gain = float(np.interp(second, times, density) / np.interp(first, times, density))
    return gain - left / there, 1 - left / there


def _followed(
    cascade: Cascade,
    series: Mapping[str, Array],
    sessions: tuple[float, float],
    parameters: Mapping[str, float] | None,
    seen: float,
) -> tuple[float, float]:
    """Return the spines of the first session, and what is left of them at the second, over the healthy number.

    The pools of old spines are replayed from the first session on, while all else is as recorded; `seen` is the share
    of the transient ones among them that are followed.
    """
    times, (first, second) = series["time"], sessions
    count = min(math.ceil((second - first) / _REPLAYED[0]), _REPLAYED[1])
    grid = np.linspace(first, second, max(2, count + 1))
    rates, rules = compile_system(cascade.text.equations, False)(**cascade.values(parameters))
    states = np.column_stack([np.interp(grid, times, series[name]) for name in cascade.states]).tolist()
    inputs = {name: _averaged(times, series[name], grid) for name in cascade.system.inputs} | {"imaging": 1.0}
    u = np.column_stack([np.broadcast_to(inputs[name], grid.shape) for name in cascade.system.inputs]).tolist()
    place = {name: index for index, name in enumerate(cascade.states)}
    old = {place[name]: place[name.removeprefix("old_")] for name in cascade.states if name.startswith("old_")}
    pools = {own: states[0][new] for own, new in old.items()}
    pools[place["old_transient"]] *= seen
    whole, row = rules(_moved(states[0], pools), u[0]), list(cascade.system.rules).index("old_spines")
    step = float(grid[1] - grid[0])
    for k in range(grid.size - 1):  # Heun: a prediction, then the mean of both slopes
        now = _moved(states[k], pools)
        slopes = rates(now, u[k])
        ahead = rates(_moved(states[k + 1], {own: now[own] + step * slopes[own] for own in old}), u[k + 1])
        pools = {own: now[own] + step * (slopes[own] + ahead[own]) / 2 for own in old}
    return float(whole[row]), float(rules(_moved(states[-1], pools), u[-1])[row])


def _moved(state: list[float], pools: Mapping[int, float]) -> list[float]:
    """Return a state with some places changed."""
    changed = state.copy()
    for index, value in pools.items():
        changed[index] = value
    return changed


def _averaged(times: Array, values: Array, grid: Array) -> Array:
    """Return a series on an even grid: its mean over one step around each place, and no further than the ends."""
    whole = np.concatenate([[0.0], np.cumsum(np.diff(times) * (values[1:] + values[:-1]) / 2)])
    half = (grid[1] - grid[0]) / 2
    left, right = np.maximum(grid - half, grid[0]), np.minimum(grid + half, grid[-1])
    return np.asarray((np.interp(right, times, whole) - np.interp(left, times, whole)) / (right - left))


def readouts(
    cascade: Cascade,
    series: Mapping[str, Array],
    dose: float = 0.0,
    parameters: Mapping[str, float] | None = None,
) -> list[Readout]:
    """Return the numbers of a time course: metric, value and unit of each.

    Folds are over the value at `dose`; ``spines_absolute_24h`` is over the healthy baseline. Formation and
    elimination are fractions per session pair: divide by the vehicle's for a fold. What lies beyond the end of
    the series is left out.

    Parameters
    ----------
    series : mapping
        ``time`` (s of slow time), states, expressions and inputs; see `integrate`.
    dose : float
        s; hours and days are counted from here.
    """
    result = peaks_and_folds(series, dose)
    if _covered(series, dose, 336.0):
        thin, mushroom = (_half_rise(series, name, dose) for name in ("thin", "mushroom"))
        if thin and mushroom:
            result.append(("mushroom_lag", (mushroom - thin) / HOUR, "h"))
    for label, first, second in _SESSIONS:
        if _covered(series, dose, second) and dose >= series["time"][0]:
            formed, gone = turnover(cascade, series, dose + first * HOUR, dose + second * HOUR, parameters)
            result += [(f"formation_{label}", formed, "1"), (f"elimination_{label}", gone, "1")]
    for label, first, second in _DAILY:
        if _covered(series, dose, second) and dose >= series["time"][0]:
            sessions = dose + first * HOUR, dose + second * HOUR
            formed, gone = turnover(cascade, series, *sessions, parameters, observer="in_vivo")
            result += [(f"formation_in_vivo_{label}", formed, "1"), (f"elimination_in_vivo_{label}", gone, "1")]
    lost = {metric: value for metric, value, _ in result}
    if "elimination_14d" in lost:
        kept, left = 1 - lost["elimination_24h"], 1 - lost["elimination_14d"]
        result.append(("elimination_old_1d_14d", 1 - left / kept, "1"))
    return result


def peaks_and_folds(series: Mapping[str, Array], dose: float = 0.0) -> list[Readout]:
    """Return those numbers of a time course that are read from its curves alone, without following single spines."""
    return _peaks(series, dose) + _folds(series, dose)


def fold_named(series: str, hours: float) -> str:
    """Return the metric that is the fold of a series so many hours after the dose; empty where there is none."""
    same = (metric for metric, name, at, _ in _FOLDS if name == series and math.isclose(at, hours, rel_tol=1e-6))
    return next(same, "")


def _covered(series: Mapping[str, Array], dose: float, hours: float) -> bool:
    """Say whether a series reaches so far beyond a dose."""
    return bool(dose + hours * HOUR <= series["time"][-1])


def _at(series: Mapping[str, Array], name: str, dose: float, hours: float) -> float:
    """Return a value so long after a dose."""
    return float(np.interp(dose + hours * HOUR, series["time"], series[name]))


def _peaks(series: Mapping[str, Array], dose: float) -> list[Readout]:
    """Return the largest spine density after a dose, and peaks of the day after it."""
    times = series["time"]
    result: list[Readout] = []
    after = series["spines"][times >= dose]
    if after.size:
        result.append(("spines_max", float(after.max()) / _at(series, "spines", dose, 0.0), "fold"))
    acute = (times >= dose) & (times <= dose + 24 * HOUR)
    if acute.any():
        peak = int(np.argmax(series["mtorc1"][acute]))
        result += [
            ("p_mtor_peak", float(series["mtorc1"][acute][peak]), "fold"),
            ("p_mtor_peak_time", float((times[acute][peak] - dose) / HOUR), "h"),
            ("bdnf_peak", float(series["bdnf"][acute].max()), "fold"),
        ]
    return result


def _folds(series: Mapping[str, Array], dose: float) -> list[Readout]:
    """Return values at certain hours, over the baseline or over what they were at the dose."""
    result: list[Readout] = []
    for metric, name, hours, over_dose in _FOLDS:
        if _covered(series, dose, hours):
            reference = _at(series, name, dose, 0.0) if over_dose else 1.0
            result.append((metric, _at(series, name, dose, hours) / reference, "fold"))
    return result


def _half_rise(series: Mapping[str, Array], name: str, dose: float) -> float:
    """Return when (s after the dose) half of the largest gain of a fortnight is there; 0 without a gain."""
    late = (series["time"] >= dose) & (series["time"] <= dose + 14 * DAY)
    times, folds = series["time"][late] - dose, series[name][late]
    gain = folds / folds[0] - 1
    if gain.max() < 1e-3:
        return 0.0
    index = int(np.argmax(gain >= gain.max() / 2))
    return float(np.interp(gain.max() / 2, gain[index - 1 : index + 1], times[index - 1 : index + 1]))
