"""Which cells change: rates cell by cell, against the same cells of the reference run of the same seed."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from synketa.common.errors import SynketaError
from synketa.results.result import Result, Window
from synketa.results.result_file import read_attributes

__all__ = ["Reference", "compared", "count_spikes", "packed_counts", "rank_correlation"]

Array = np.ndarray[Any, np.dtype[Any]]
#: Window and population -> the spikes of every cell, as text.
Packed = Mapping[str, Mapping[str, str]]


def count_spikes(result: Result, population: str, window: Window) -> Array:
    """Return the spikes of every cell of a population in a window, shape (cells,)."""
    times, cells = result.spikes[population]
    inside = (times >= window.sim_start) & (times < window.sim_stop)
    return np.bincount(cells[inside], minlength=result.populations[population])


def packed_counts(result: Result) -> dict[str, dict[str, str]]:
    """Return the spikes of every cell in every window, as text that a result carries; a byte or two a cell."""
    return {
        window.name: {
            population: base64.b85encode(
                zlib.compress(count_spikes(result, population, window).astype("<u4").tobytes())
            ).decode()
            for population in result.spikes
        }
        for window in result.windows
    }


@lru_cache(maxsize=4096)
def _unpacked(text: str) -> Array:
    return np.frombuffer(zlib.decompress(base64.b85decode(text)), "<u4").astype(np.int64)


def rank_correlation(one: Array, other: Array) -> float:
    """Return Spearman's rank correlation; ties take their mean rank, NaN where either does not vary.

    References
    ----------
    Spearman 1904, doi:10.2307/1412159
    """
    if one.size < 2:
        return float(np.nan)
    ranks = [_ranks(values) for values in (one, other)]
    spreads = [values.std() for values in ranks]
    if min(spreads) == 0:
        return float(np.nan)
    centred = [values - values.mean() for values in ranks]
    return float((centred[0] * centred[1]).mean() / (spreads[0] * spreads[1]))


def resampled_rank_correlations(one: Array, other: Array, drawn: Array) -> Array:
    """Return `rank_correlation` of some of the points, for each row of places in `drawn`.

    Parameters
    ----------
    one, other : ndarray, shape (n,)
    drawn : ndarray of int, shape (rows, places)

    Returns
    -------
    ndarray, shape (rows,)
    """
    ranks = [_resampled_ranks(values, drawn) for values in (one, other)]
    spreads = [values.std(axis=1) for values in ranks]
    varies = np.minimum(*spreads) > 0
    centred = [values - values.mean(axis=1, keepdims=True) for values in ranks]
    found = np.full(len(drawn), np.nan)
    np.divide((centred[0] * centred[1]).mean(axis=1), spreads[0] * spreads[1], out=found, where=varies)
    return found


def _resampled_ranks(values: Array, drawn: Array) -> Array:
    levels, level = np.unique(values, return_inverse=True)
    rows, levels_drawn = np.arange(len(drawn))[:, np.newaxis], level[drawn]
    counts = np.bincount((rows * levels.size + levels_drawn).ravel(), minlength=len(drawn) * levels.size)
    counts = counts.reshape(len(drawn), levels.size)
    return np.take_along_axis(np.cumsum(counts, axis=1) - (counts - 1) / 2, levels_drawn, axis=1)


def _ranks(values: Array) -> Array:
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    return (last - (count - 1) / 2)[place]


def compared(own: Packed, reference: Packed) -> Iterator[tuple[str, float]]:
    """Yield what became of the cells, name and value, window by window; names end in ``@<window>`` as metrics do."""
    plain = list(own) == ["measure"]
    for window in own:
        tail = "" if plain else f"@{window}"
        for population in own[window]:
            if population not in reference.get(window, {}):
                continue
            counts, others = _unpacked(own[window][population]), _unpacked(reference[window][population])
            if counts.shape != others.shape:  # other cells
                continue
            yield f"rate_rank_correlation_{population}{tail}", rank_correlation(counts, others)
            yield f"rising_share_{population}{tail}", float((counts > others).mean())
            yield f"falling_share_{population}{tail}", float((counts < others).mean())


class Reference:
    """Finds the reference run of the runs of a manifest, and the spikes of its cells.

    Parameters
    ----------
    folder : Path
        Of the experiment's results.
    runs : sequence of dict
        Of the manifest.
    coordinates : mapping
        What is replaced to get from a run to its reference run.
    own_baselines : mapping, optional
        Condition -> that which it is compared with instead.
    """

    def __init__(
        self,
        folder: Path,
        runs: Sequence[Mapping[str, Any]],
        coordinates: Mapping[str, Any],
        own_baselines: Mapping[str, str] | None = None,
    ) -> None:
        self._folder, self._coordinates = folder, dict(coordinates)
        self._own = own_baselines or {}
        self._paths = {_place(run["condition"], run["point"], run["seed"]): run["path"] for run in runs}
        self._read = lru_cache(maxsize=64)(self._counts)

    def counts(self, run: Mapping[str, Any]) -> Packed:
        """Return the spikes of the cells of the reference run; empty where it is the run itself, or is missing."""
        condition = str(self._own.get(run["condition"], self._coordinates.get("condition", run["condition"])))
        point = {**run["point"], **{axis: v for axis, v in self._coordinates.items() if axis in run["point"]}}
        path = self._paths.get(_place(condition, point, run["seed"]))
        return {} if path is None or path == run["path"] else self._read(path)

    def _counts(self, path: str) -> Packed:
        try:
            packed: Packed = read_attributes(self._folder / path, ("cell_counts",)).get("cell_counts", {})
        except (FileNotFoundError, SynketaError):
            return {}
        return packed


def _place(condition: str, point: Mapping[str, Any], seed: int) -> tuple[Any, ...]:
    values = (float(value) if isinstance(value, (int, float)) else value for value in point.values())
    return (condition, *values, int(seed))
