"""How far a run on a fast clock is from one on a slow clock: an estimate from the run itself.

Two things go wrong when slow processes run ahead of the network. What they hear is late, by the time that the
network needs to answer and to be averaged; and it is noisy, since they hear the network for a short while only.
Both can be read off a finished run: the recorded drives are smoothed and moved forward, which is the best guess
of a slow clock; then their lag and a noise like their own are put back, many times over.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.integrator import vector_rates
from synketa.results.attributes import MetricRow

__all__ = ["COMPARED", "CurveError", "clock_errors", "metric_rows"]

Array = NDArray[np.float64]

_REPLICATES = 12
_SMOOTH = 0.4  # s of network time: least standard deviation of the smoothing ...
_WIDER = 3.0  # ... which else is so many times what release is averaged over
_LONG = 1.0  # s: where release is averaged over more, noise lasts for longer than pieces of it
_BLOCK = 0.5  # s of network time: noise is put back in pieces of this length
_LEAST_FALL = 1e-3  # s of network time: by which averages are shorter after an event
_STEP = 180.0  # s of slow time, at most
_MARGIN = 2.0  # noise slower than the smoothing is not seen, a slow clock has its own, and twelve draws are few
_FLOOR = 0.005  # what else differs: accelerated block and adenosine, steps
_LEAST = 0.05  # a peak excess below which an error relative to it means nothing
#: Curves that an error is estimated of, and their names in the cascade.
COMPARED = {"mtor": "mtorc1", "spines": "spines"}


class CurveError(NamedTuple):
    """The largest error along a whole curve, as it is estimated.

    Attributes
    ----------
    fold : float
        Of the baseline.
    excess : float
        The curve's largest excess over its start, fold of the baseline.
    """

    fold: float
    excess: float

    @property
    def share(self) -> float | None:
        """The error as a share of the excess; None where there is hardly any."""
        return self.fold / self.excess if self.excess > _LEAST else None


def metric_rows(kind: str, errors: Mapping[str, CurveError]) -> list[MetricRow]:
    """Return errors as a result keeps them: one (metric, value, unit) each.

    Parameters
    ----------
    kind : {"bridge_error", "surface_error"}
        What the names of the metrics begin with.
    errors : mapping
        Curve -> its error.
    """
    rows: list[MetricRow] = [(f"{kind}_{name}_fold", error.fold, "fold") for name, error in errors.items()]
    shares = {name: error.share for name, error in errors.items() if error.share is not None}
    rows += [(f"{kind}_{name}", share, "1") for name, share in shares.items()]
    return [*rows, (kind, max(shares.values()), "1")] if shares else rows


def clock_errors(cascade: Cascade, series: Mapping[str, Array], seed: int = 0) -> dict[str, CurveError]:
    """Estimate the largest error of p-mTOR and spines along their whole curves.

    Parameters
    ----------
    cascade : Cascade
    series : mapping
        ``time`` (slow, s, increasing), ``network_time`` (s), ``acceleration``, ``filter`` and ``late`` (s of network
        time: what release is averaged over, and how late levels are heard), every state and every input of the text.
    seed : int
        Of the noise that is put back.

    Returns
    -------
    dict
        ``mtor`` and ``spines``.
    """
    time, network = series["time"], series["network_time"]
    names = list(cascade.system.inputs)
    recorded = np.array([series[name] for name in names])
    drives = [names.index(name) for name in cascade.drives]
    speed, quiet = series["acceleration"], series["filter"] > _LONG
    # Averages reach less far back in slow time after an event only; what steps there is no noise.
    heard = series["filter"] * speed
    events = np.flatnonzero(np.diff(heard) < -_LEAST_FALL * speed[1:]) + 1
    # What is heard at a time happened this much earlier.
    happened = network - series["late"]
    width = np.maximum(_SMOOTH, _WIDER * series["filter"])
    smooth, ahead = recorded.copy(), recorded.copy()
    for row in drives:
        for part in np.split(np.arange(time.size), events):
            smooth[row, part] = _smoothed(recorded[row, part], network[part], width[part])
            ahead[row, part] = np.interp(network[part], np.maximum.accumulate(happened[part]), smooth[row, part])
    noise = recorded[drives] - smooth[drives]
    rng = np.random.default_rng(seed)
    inputs = np.repeat(smooth[:, None], _REPLICATES + 1, axis=1)
    inputs[:, 0], inputs[:, 1] = ahead, recorded
    for replicate in range(1, _REPLICATES):
        inputs[drives, replicate + 1] += noise[:, _shuffled(network, np.where(quiet, speed, 0.0), rng)]
    start = np.array([[series[name][0]] * (_REPLICATES + 1) for name in cascade.states])
    curves = _integrated(cascade, time, inputs, start)
    errors = {}
    for label, name in COMPARED.items():
        curve = curves[name]
        excess = float(np.abs(curve[0] - curve[0, 0]).max())
        worst = float(np.abs(curve[1:] - curve[0]).max())
        errors[label] = CurveError(max(_FLOOR * excess, _MARGIN * worst), excess)
    return errors


def _smoothed(values: Array, network: Array, width: Array) -> Array:
    """Return a series without its fast part, smoothed over a width (s of network time) that changes on the way."""
    from scipy.integrate import cumulative_trapezoid  # slow to import, and only time courses need them
    from scipy.ndimage import gaussian_filter1d

    widths = cumulative_trapezoid(1 / width, network, initial=0.0)  # time counted in widths: one kernel fits all
    step = 0.05
    even = np.arange(0.0, widths[-1] + step, step)
    smoothed = gaussian_filter1d(np.interp(even, widths, values), 1 / step, mode="nearest")
    return np.asarray(np.interp(widths, even, smoothed))


def _shuffled(network: Array, quiet: Array, rng: np.random.Generator) -> NDArray[np.int64]:
    """Return places in another order: short pieces from near by; quiet ones (speed, else 0) all rolled on."""
    step = float(np.median(np.diff(network)))
    size, n = max(1, round(_BLOCK / step)), network.size
    starts = np.arange(0, n, size)
    reach = max(1, round(5.0 / step))  # noise at another level of activity is another noise
    taken = np.clip(starts + rng.integers(-reach, reach + 1, starts.size), 0, max(0, n - size))
    places = np.concatenate([np.arange(first, first + size) for first in taken])[:n] % n
    for speed in np.unique(quiet[quiet > 0]):
        alike = np.flatnonzero(quiet == speed)
        places[alike] = np.roll(alike, int(rng.integers(alike.size)))
    return places


def _integrated(cascade: Cascade, time: Array, inputs: Array, start: Array) -> dict[str, Array]:
    """Return p-mTOR and spines, shape (runs, times), for inputs (names, runs, times), in the steps of a network run."""
    rates, rules = vector_rates(cascade)
    y = start.copy()
    kept = np.empty((*start.shape, time.size))
    kept[..., 0] = y
    for k in range(time.size - 1):
        left = inputs[..., k]
        span = time[k + 1] - time[k]
        count = max(1, int(np.ceil(span / _STEP)))
        for part in range(count):
            share = part / count
            now = left + share * (inputs[..., k + 1] - left) if count > 1 else left
            y = y + span / count * np.array(np.broadcast_arrays(*rates(y, now)))
        kept[..., k + 1] = y
    states_and_rules = dict(zip((*cascade.states, *cascade.system.rules), (*kept, *rules(kept, inputs)), strict=True))
    return {name: states_and_rules[name] for name in COMPARED.values()}
