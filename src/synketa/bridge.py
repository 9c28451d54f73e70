"""How far a run on a fast clock is from one on a slow clock: an estimate from the run itself.

Two things go wrong when slow processes run ahead of the network. What they are given is late, by the time that the
network needs to answer and to be averaged; and it is noisy, since they hear the network for a short while only.
Both can be read off a finished run: the recorded drives are smoothed and moved forward, which is the best guess
of a slow clock; then they are given back their lag and a noise like their own, many times over.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from synketa.cascade import Cascade, system, vector_rates

__all__ = ["bridge_errors"]

Array = NDArray[np.float64]

_REPLICATES = 12
_SMOOTH = 0.4  # s of network time: standard deviation of the smoothing ...
_SMOOTH_QUIET = 20.0  # ... and where release is averaged over seconds ...
_LONG = 1.0  # ... that is, for longer than this, s
_BLOCK = 0.5  # s of network time: noise is put back in pieces of this length
_NETWORK_LAG = 0.15  # s: accelerated block, release and rates
_STEP = 180.0  # s of slow time, at most
_MARGIN = 1.5  # a slow clock has noise of its own, and twelve draws are few
_FLOOR = 0.005  # what else differs: accelerated block and adenosine, steps
_LEAST = 0.1  # a peak excess below which an error relative to it means nothing
_COMPARED = {"mtor": "mtorc1", "spines": "spines"}


def bridge_errors(
    cascade: Cascade,
    series: Mapping[str, Array],
    parameters: Mapping[str, float],
    seed: int = 0,
) -> dict[str, float]:
    """Estimate the largest error along the whole curve, as a fraction of the curve's peak excess over its start.

    Parameters
    ----------
    cascade : Cascade
    series : mapping
        ``time`` (slow, s, increasing), ``network_time`` (s), ``acceleration``, ``filter`` (s), every state and
        every input of the text.
    parameters : mapping
        SI values of the cascade.
    seed : int
        Of the noise that is put back.

    Returns
    -------
    dict
        ``mtor`` and ``spines``; one whose curve hardly moves is left out.
    """
    time, network = series["time"], series["network_time"]
    names = list(system(cascade).inputs)
    recorded = np.array([series[name] for name in names])
    drives = [names.index(name) for name in cascade.drives]
    quiet = series["filter"] > _LONG
    stretches = _stretches(quiet)
    smooth = recorded.copy()
    late = network + series["filter"] + _NETWORK_LAG
    for row in drives:
        smooth[row] = _smoothed(recorded[row], network, _SMOOTH)
    for part in stretches:  # a dose that ends a quiet stretch on the network's clock is hours away on the slow one
        late[part] = np.minimum(late[part], network[part][-1])
        for row in drives:
            smooth[row, part] = _smoothed(recorded[row, part], network[part], _SMOOTH_QUIET)
    ahead = smooth.copy()
    for row in drives:
        ahead[row] = np.interp(late, network, smooth[row])
    noise = recorded[drives] - smooth[drives]
    rng = np.random.default_rng(seed)
    given = np.repeat(smooth[:, None], _REPLICATES + 1, axis=1)
    given[:, 0], given[:, 1] = ahead, recorded
    for replicate in range(1, _REPLICATES):
        given[drives, replicate + 1] += noise[:, _shuffled(network, quiet, rng)]
    start = np.array([[series[name][0]] * (_REPLICATES + 1) for name in cascade.states])
    paths = _integrated(cascade, parameters, time, given, start)
    errors = {}
    for label, name in _COMPARED.items():
        path = paths[name]
        excess = float(np.abs(path[0] - path[0, 0]).max())
        if excess > _LEAST:
            worst = np.abs(path[1:] - path[0]).max(axis=1)
            errors[label] = max(_FLOOR, _MARGIN * float(worst.max() / excess))
    return errors


def _stretches(quiet: NDArray[np.bool_]) -> list[slice]:
    """Return the runs of neighbouring samples on a quiet clock."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], quiet, [False]]).astype(int)))
    return [slice(int(first), int(last)) for first, last in zip(edges[::2], edges[1::2], strict=True)]


def _smoothed(values: Array, network: Array, width: float) -> Array:
    """Return a series without its fast part; the smoothing counts samples, whatever the clock."""
    if network.size < 3:
        return np.full(network.size, values.mean())
    step = float(np.median(np.diff(network)))
    reach = min(max(1, round(4 * width / step)), (network.size - 1) // 2)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) * step / width) ** 2)
    weight = np.convolve(np.ones(network.size), kernel, mode="same")
    return np.asarray(np.convolve(values, kernel, mode="same") / weight)


def _shuffled(network: Array, quiet: NDArray[np.bool_], rng: np.random.Generator) -> NDArray[np.int64]:
    """Return places in another order: short pieces from near by; where the clock is fast, all of it rolled on."""
    step = float(np.median(np.diff(network)))
    size, n = max(1, round(_BLOCK / step)), network.size
    starts = np.arange(0, n, size)
    reach = max(1, round(5.0 / step))  # noise at another level of activity is another noise
    taken = np.clip(starts + rng.integers(-reach, reach + 1, starts.size), 0, max(0, n - size))
    places = np.concatenate([np.arange(first, first + size) for first in taken])[:n] % n
    fast = np.flatnonzero(quiet)
    if fast.size:
        places[fast] = np.roll(fast, int(rng.integers(fast.size)))
    return places


def _integrated(
    cascade: Cascade, parameters: Mapping[str, float], time: Array, given: Array, start: Array
) -> dict[str, Array]:
    """Return p-mTOR and spines, shape (runs, times), in Euler steps as the network run takes them."""
    rates, rules = vector_rates(cascade, parameters)
    place = {name: row for row, name in enumerate((*cascade.states, *system(cascade).rules))}
    wanted = [place[name] for name in _COMPARED.values()]
    y = start.copy()
    kept = np.empty((len(wanted), start.shape[1], time.size))
    for k in range(time.size):
        u = given[..., k]
        every = (*y, *rules(y, u))
        for row, index in enumerate(wanted):
            kept[row, :, k] = every[index]
        if k + 1 == time.size:
            break
        span = time[k + 1] - time[k]
        count = max(1, int(np.ceil(span / _STEP)))
        for part in range(count):
            share = part / count
            now = u + share * (given[..., k + 1] - u) if count > 1 else u
            y = y + span / count * np.array(np.broadcast_arrays(*rates(y, now)))
    return dict(zip(_COMPARED.values(), kept, strict=True))
