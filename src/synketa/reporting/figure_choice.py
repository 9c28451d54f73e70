"""Which figures an experiment asks for: chosen from its shape (conditions, axes, windows) and its size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from synketa.reporting.experiment_data import ExperimentData, Picture, place_words
from synketa.reporting.pictures.activity import block_pictures, places_of, raster_pictures, single_run, trace_pictures
from synketa.reporting.pictures.axes import (
    THRESHOLD,
    axis_pictures,
    chosen_axes,
    dose_axis,
    level_pictures,
    peak_of,
    plane_pictures,
)
from synketa.reporting.pictures.conditions import condition_pictures
from synketa.reporting.pictures.dosing import repeated_pictures, washout_pictures
from synketa.reporting.pictures.hypotheses import hypothesis_pictures
from synketa.reporting.pictures.plasticity import potentiation_pictures
from synketa.reporting.pictures.samples import box_pictures
from synketa.reporting.pictures.shares import rescue_pictures, share_pictures
from synketa.reporting.pictures.time_course import (
    cascade_pictures,
    dialysate_picture,
    rates_picture,
    surge_picture,
    telling_window,
)
from synketa.reporting.pictures.windows import window_pictures, windows_along
from synketa.reporting.sizes import MOST_FIGURES
from synketa.reporting.slow_runs import slow_runs
from synketa.results.figure_names import OTHERS, Wish, family_of, wish_of

__all__ = ["THRESHOLD", "kept", "pictures"]


def pictures(data: ExperimentData, own_data: Iterable[Picture] = ()) -> Iterator[Picture]:
    """Yield the figures of an experiment, the most telling first, or those that its key ``figures`` asks for, in order.

    There are at most `MOST_FIGURES`; those of measured values, `own_data`, come first.
    """
    wanted = data.manifest["figures"]
    wishes = {wish.name: wish for wish in map(wish_of, wanted) if wish.conditions}
    yield from islice(
        kept(chain(own_data, _by_shape(data, wishes), trace_pictures(data, wishes.get("traces"))), wanted), MOST_FIGURES
    )


def kept(drawn: Iterable[Picture], wanted: Sequence[str]) -> Iterator[Picture]:
    """Yield the figures that are wanted, in that order, each with its parts; all as they come where none is named."""
    if not wanted:
        yield from drawn
        return
    order = {wish_of(entry).name: place for place, entry in enumerate(wanted)}
    absent = order.get(OTHERS, len(order))
    places = [(order.get(figure.name, order.get(family_of(figure.name), absent)), figure) for figure in drawn]
    yield from (figure for place, figure in sorted(places, key=lambda pair: pair[0]) if place < len(order))


def _by_shape(data: ExperimentData, wishes: Mapping[str, Wish]) -> Iterator[Picture]:
    if not data.contrasts:
        yield from single_run(data)
        return
    families = data.split(lambda _, point: tuple(axis for axis, value in point.items() if value != ""))
    for place, part in enumerate(families.values()):
        suffix = f"_{place}" if place else ""
        if data.manifest["kind"] == "time_course":
            yield from _time_course(part, part.varied()[0], wishes)
        elif part.samples:
            yield from box_pictures(part, suffix)
            if len(part.samples[0].axes) == 2:
                yield from plane_pictures(part, part.samples[0].axes, suffix)
        else:
            yield from _held(part, suffix, wishes)


def _held(data: ExperimentData, suffix: str, wishes: Mapping[str, Wish]) -> Iterator[Picture]:
    """Choose by the axes of a clamp experiment."""
    numeric, worded = data.varied()
    curves = chosen_axes(data, numeric, worded)
    if curves:
        yield from level_pictures(data, *curves)
    if len(numeric) == 2:
        yield from plane_pictures(data, numeric, suffix)
        return
    if not curves and len(numeric) == 1 and not worded:
        yield from axis_pictures(data, numeric[0])
        if len(data.compared_conditions) > 2 and not wishes:
            return
    elif not curves:
        yield from condition_pictures(data)
    yield from _single_runs(data, wishes)


def _single_runs(data: ExperimentData, wishes: Mapping[str, Wish]) -> Iterator[Picture]:
    """Draw spikes and block: along an axis where the effect is largest, else of all that are few, or as wished."""
    numeric, _ = data.varied()
    peak = peak_of(data) if numeric else data.contrasts[0]
    first = (peak.condition, dict(peak.point))
    yield from raster_pictures(data, places_of(data, first, wishes.get("raster")))
    if not numeric or "block" in wishes:
        yield from block_pictures(data, places_of(data, first, wishes.get("block")))


def _time_course(data: ExperimentData, numeric: Sequence[str], wishes: Mapping[str, Wish]) -> Iterator[Picture]:
    condition, point = _shown_place(data, bool(numeric))
    runs = data.results(condition, point, seeds=1)
    if not runs:
        return
    slow = slow_runs(data)
    if slow is not None:
        for answers in (share_pictures, rescue_pictures, washout_pictures, repeated_pictures, hypothesis_pictures):
            yield from answers(slow)
    yield from potentiation_pictures(data)
    words = place_words(data, condition, point)
    yield surge_picture(runs[0], words)
    yield rates_picture(runs[0], words)
    if slow is not None:
        yield from cascade_pictures(slow)
    if numeric:
        along = dose_axis(data, numeric)
        yield dialysate_picture(data, condition, point, along)
        yield from windows_along(data, along)
    else:
        yield from window_pictures(data)
    window = telling_window(runs[0]).name
    shown = (condition, point)
    yield from raster_pictures(data, places_of(data, shown, wishes.get("raster")), window)
    named = window if len(runs[0].windows) > 1 else ""
    yield from block_pictures(data, places_of(data, shown, wishes.get("block")), named)


def _shown_place(data: ExperimentData, along_numbers: bool) -> tuple[str, dict[str, Any]]:
    """Return the condition and point to look into: the middle of an axis of numbers, else the first with a drug."""
    places = [(name, dict(point)) for (name, _), point in data.contrasts.places.items()]
    if along_numbers:
        return places[(len(places) - 1) // 2]
    for place in places:
        runs = data.results(*place, seeds=1)
        if runs and any(name.startswith("free_brain_") for name in runs[0].slow):
            return place
    return places[0]
