"""Which figures an experiment asks for: chosen from its shape (conditions, axes, windows)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from synketa.analysis.contrasts import Contrast
from synketa.analysis.expectations import band_of
from synketa.analysis.sensitivity import ABOVE
from synketa.analysis.summary import point_key
from synketa.reporting.dosing_figures import repeated_pictures, washout_pictures
from synketa.reporting.experiment_data import (
    ExperimentData,
    Picture,
    has_spikes,
    mean_words,
    picture,
    place_words,
    spread_words,
)
from synketa.reporting.plasticity_figures import potentiation_pictures
from synketa.reporting.plots.contrasts import plot_contrasts, plot_dose_response, plot_matrix, plot_plane
from synketa.reporting.plots.runs import plot_block, plot_raster, plot_spectra, plot_trace
from synketa.reporting.sensitivity_figures import box_pictures, samples_of
from synketa.reporting.share_figures import rescue_pictures, share_pictures
from synketa.reporting.slow_runs import slow_runs
from synketa.reporting.style import new_figure
from synketa.reporting.time_course_figures import (
    cascade_pictures,
    dialysate_picture,
    rates_picture,
    surge_picture,
    telling_window,
    window_pictures,
    windows_along,
)
from synketa.results import observables
from synketa.results.figure_names import family_of

__all__ = ["THRESHOLD", "kept", "pictures"]

THRESHOLD = ABOVE  # of the ratio of the principal rate, where the sensitivity of the effect is drawn
_FIELD = ("glutamate", "gamma_power", "ampa_throughput")
_MOST_STEPS = 7  # of an axis, as spectra
_MOST_SPECTRA = 9  # of conditions
_MOST_TRACES = 6  # of single cells


def pictures(data: ExperimentData) -> Iterator[Picture]:
    """Yield the figures of an experiment, the most telling first.

    A list ``figures`` in the manifest keeps only those names, in its order; a name keeps all parts of a figure.
    """
    yield from kept((*_by_shape(data), *_traces(data)), data.manifest["figures"])


def kept(drawn: Iterable[Picture], wanted: Sequence[str]) -> Iterator[Picture]:
    """Yield the figures that are wanted, in that order; all as they come where no name is stated."""
    if not wanted:
        yield from drawn
        return
    order = {name: place for place, name in enumerate(wanted)}
    places = [(order.get(figure.name, order.get(family_of(figure.name), len(order))), figure) for figure in drawn]
    yield from (figure for place, figure in sorted(places, key=lambda pair: pair[0]) if place < len(order))


def _by_shape(data: ExperimentData) -> Iterator[Picture]:
    if not data.contrasts:
        yield from _single_run(data)
        return
    for name, part in _families(data).items():
        axes = [axis for axis in data.manifest["axes"] if len(part.values(axis)) > 1]
        if data.manifest["kind"] == "time_course":
            yield from _time_course(part, axes)
        elif samples_of(part):
            yield from box_pictures(part, f"_{name}" if name else "")
        elif len(numeric := [axis for axis in axes if _numeric(part, axis)]) == 2:
            yield from _planes(part, numeric, f"_{name}" if name else "")
        elif len(axes) == len(numeric) == 1:
            yield from _one_axis(part, axes[0])
        else:
            yield from _conditions(part)


def _families(data: ExperimentData) -> dict[str, ExperimentData]:
    """Split the contrasts by the axes that they have a value on: a plane and a box may share a file."""

    def valued(point: Mapping[str, Any]) -> tuple[str, ...]:
        return tuple(axis for axis, value in point.items() if value != "")

    families = dict.fromkeys(valued(point) for point in data.contrasts.places.values())
    return {
        str(place or ""): replace(
            data,
            contrasts=data.contrasts.at(lambda _, point, wanted=family: valued(point) == wanted),  # type: ignore[misc]
        )
        for place, family in enumerate(families)
    }


def _by_condition(data: ExperimentData) -> dict[str, ExperimentData]:
    """Split the contrasts by condition."""
    conditions = dict.fromkeys(condition for condition, _ in data.contrasts.places)
    return {
        name: replace(
            data,
            contrasts=data.contrasts.at(lambda condition, _, wanted=name: condition == wanted),  # type: ignore[misc]
        )
        for name in conditions
    }


def _numeric(data: ExperimentData, axis: str) -> bool:
    return all(isinstance(value, (int, float)) for value in data.values(axis))


# ------------------------------------------------------------------------------- one run, or two


def _single_run(data: ExperimentData) -> Iterator[Picture]:
    if data.sample is None or not has_spikes(data.sample):
        return
    figure = new_figure()
    plot_raster(data.sample, ax=figure.axes[0])
    run = data.runs[0]
    caption = f"Spikes of {run['condition']}, seed {run['seed']}; no reference to compare with."
    yield Picture("raster", caption, figure)


def _traces(data: ExperimentData) -> Iterator[Picture]:
    """Draw what was recorded of single cells, in a finished run: a panel each."""
    run = data.sample
    names = [name for name in run.record if name != "time"][:_MOST_TRACES] if run is not None else []
    if run is None or not names:
        return
    figure = new_figure(rows=len(names), size=(7.2, 1.7 * len(names) + 0.5))
    for ax, name in zip(figure.axes, names, strict=True):
        plot_trace(run, name, ax=ax)
    said = run.attributes
    caption = f"Recorded of single cells, {said['condition']}, seed {said['seed']}, over two seconds of network time."
    yield Picture("traces", caption, figure)


def _rasters(
    data: ExperimentData, condition: str, point: Mapping[str, Any], window: str | None = None
) -> Iterator[Picture]:
    """Draw the reference beside a condition, the same seed."""
    pair = [data.reference_of(condition, point), (condition, dict(point))]
    seeds = [{run.attributes["seed"]: run for run in data.results(*place)} for place in pair]
    common = sorted(seeds[0].keys() & seeds[1].keys())
    if not common or not has_spikes(seeds[1][common[0]]):
        return
    figure = new_figure(1, 2, (9.6, 4.0), sharey=True)
    for ax, runs, place in zip(figure.axes, seeds, pair, strict=True):
        plot_raster(runs[common[0]], window, ax=ax)
        ax.set_title(place_words(data, *place), loc="left", fontsize=13)
    where = f" in the window “{window}”" if window else ""
    yield Picture(
        "raster",
        f"One second of spikes{where}, seed {common[0]}: the reference and {place_words(data, *pair[1])}. "
        "Same network, same background; at most 160 cells of a population are shown.",
        figure,
    )


def _block(data: ExperimentData, condition: str, point: Mapping[str, Any], window: str = "") -> Iterator[Picture]:
    """Draw the block at a condition and point, where there is any."""
    suffix = f"@{window}" if window else ""
    axes = data.manifest["axes"]
    rows = [
        row
        for line in data.table.lines
        if line.condition == condition and point_key(line.point, axes) == point_key(point, axes)
        for row in data.table.rows_of(line)
        if row["metric"].startswith("block_") and row["metric"].endswith(suffix)
    ]
    if any(row["value"] > 0 for row in rows):
        where = f", window “{window}”" if window else ""
        words = place_words(data, condition, point)
        yield picture(
            "block",
            f"Blocked fraction by population and receptor pool, {words}{where}. Solid: 2A/B; hatched: 2C/D.",
            plot_block(rows, populations=data.populations),
        )


# -------------------------------------------------------------------------------------- clamps


def _conditions(data: ExperimentData) -> Iterator[Picture]:
    bands = _bands(data.manifest["expect"])
    spread = spread_words(data)
    yield picture(
        "contrasts",
        f"Firing rates relative to the reference, paired by seed; {spread}. Ticks are single seeds, "
        "shaded boxes the bands expected beforehand.",
        plot_contrasts(data.contrasts.of(*data.rates), data.rates, bands, populations=data.populations),
    )
    yield picture(
        "contrasts_field",
        f"Ambient glutamate, gamma power (30–80 Hz) and AMPA throughput relative to the reference; {spread}.",
        plot_contrasts(data.contrasts.of(*_FIELD), _FIELD, bands),
    )
    first = data.contrasts[0]
    yield from _rasters(data, first.condition, first.point)
    reference = data.reference_of(first.condition, first.point)
    places = {place_words(data, name, point): (name, point) for (name, _), point in data.contrasts.places.items()}
    places = {place_words(data, *reference): reference, **places}
    groups = {words: runs for words, place in list(places.items())[:_MOST_SPECTRA] if (runs := data.results(*place))}
    yield picture(
        "spectra",
        f"Spectrum of the field potential (sum of |AMPA| and |GABA| currents on {data.principal}), {mean_words(data)}.",
        plot_spectra(groups),
    )
    yield from _block(data, first.condition, first.point)


def _bands(expect: Sequence[Mapping[str, Any]]) -> dict[tuple[str, str], tuple[float, float]]:
    """Return the expected bands of ratios to the reference, by condition and metric."""
    return {
        (item["condition"], item["metric"]): band_of(item)
        for item in expect
        if item.get("condition") and item.get("contrast", True) in (True, "ratio")
        if not item.get("against") and not item.get("at")
    }


def _one_axis(data: ExperimentData, axis: str) -> Iterator[Picture]:
    parts = _by_condition(data)
    principal, label = data.principal_rate, data.label(axis)
    if len(parts) > 2:
        yield picture(
            "matrix",
            f"{observables.label(principal)} relative to the reference, by condition and {label}; mean over seeds. "
            "Red: above 1; blue: below.",
            plot_matrix(data.contrasts.of(principal), axis, label=label),
        )
        return
    yield from _dose_responses(data, parts, axis)
    condition, part = next(iter(parts.items()))
    peak = max(part.contrasts.of(principal), key=lambda row: row.mean, default=part.contrasts[0])
    reference = data.reference_of(peak.condition, peak.point)[1]
    values = data.values(axis)
    if len(values) > _MOST_STEPS:
        values = [values[round(place)] for place in np.linspace(0, len(values) - 1, _MOST_STEPS)]
    points = [reference, *({**peak.point, axis: value} for value in values)]
    groups = {f"{point[axis]:g}": runs for point in points if (runs := data.results(condition, point))}
    ax = plot_spectra(groups, ordered=True, title=label)
    yield picture("spectra", f"Spectrum of the field potential along the axis, {mean_words(data)}.", ax)
    yield from _rasters(data, peak.condition, peak.point)


def _dose_responses(data: ExperimentData, parts: Mapping[str, ExperimentData], axis: str) -> Iterator[Picture]:
    """Draw rates, field and spectral metrics along an axis, a panel for each condition."""
    label, spread = data.label(axis), spread_words(data).replace("intervals", "bands")
    panels: dict[str, tuple[Sequence[str], str]] = {
        "dose_response": (data.rates, "Firing rates"),
        "dose_response_field": (("glutamate", "gamma_power"), "Ambient glutamate and gamma power (30–80 Hz)"),
        "dose_response_spectral": (("gamma_peak", "low_power", "lfp_slope"), "Gamma peak, 1–8 Hz power, 1/f slope"),
    }
    for name, (metrics, words) in panels.items():
        figure = new_figure(1, len(parts), (6.4 * len(parts), 4.0), sharey=True)
        for ax, (condition, part) in zip(figure.axes, parts.items(), strict=True):
            rows = part.contrasts.of(*metrics)
            plot_dose_response(rows, axis, metrics, ax=ax, label=label, populations=data.populations)
            ax.set_title(condition.replace("_", " ") if len(parts) > 1 else "", loc="left")
        yield Picture(name, f"{words} along {label}; {spread}; the undrugged point is set apart.", figure)


def _planes(data: ExperimentData, axes: Sequence[str], suffix: str) -> Iterator[Picture]:
    """Draw a plane of two axes for each condition, and each value of the axes of words."""
    data = replace(data, contrasts=data.contrasts.of(data.principal_rate))
    conditions = _by_condition(data)
    for condition, part in conditions.items():
        own = f"_{condition}" if len(conditions) > 1 else ""
        for words, plane in _by_reading(part, axes).items():
            yield _plane(plane, axes, "_".join([suffix + own, *words]), ", ".join(words))


def _by_reading(data: ExperimentData, numeric: Sequence[str]) -> dict[tuple[str, ...], ExperimentData]:
    """Split the contrasts by the values of the axes that are no numbers."""

    def words(point: Mapping[str, Any]) -> tuple[str, ...]:
        return tuple(str(value) for axis, value in point.items() if axis not in numeric and len(data.values(axis)) > 1)

    return {
        reading: replace(
            data,
            contrasts=data.contrasts.at(lambda _, point, wanted=reading: words(point) == wanted),  # type: ignore[misc]
        )
        for reading in dict.fromkeys(words(point) for point in data.contrasts.places.values())
    }


def _share_above(rows: Sequence[Contrast]) -> tuple[int, int]:
    """Return how many points lie above `THRESHOLD`, and of how many."""
    return sum(row.mean > THRESHOLD for row in rows), len(rows)


def _plane(data: ExperimentData, axes: Sequence[str], suffix: str, words: str) -> Picture:
    defaults = [data.default(axis) for axis in axes]
    star = None if None in defaults else (float(defaults[0] or 0), float(defaults[1] or 0))
    rows = data.contrasts.of(data.principal_rate)
    labels = {axis: data.label(axis) for axis in axes}
    ax = plot_plane(rows, (axes[0], axes[1]), threshold=THRESHOLD, default=star, labels=labels)
    above, count = _share_above(rows)
    head = f"{words[:1].upper()}{words[1:]}. " if words else ""
    return picture(
        f"plane{suffix}",
        f"{head}{observables.label(data.principal_rate)} relative to the reference over two inputs; the line is "
        f"{THRESHOLD}, the star the default. {above} of {count} points lie above {THRESHOLD}.",
        ax,
    )


# ---------------------------------------------------------------------------------- time courses


def _time_course(data: ExperimentData, axes: Sequence[str]) -> Iterator[Picture]:
    numeric = [axis for axis in axes if _numeric(data, axis)]
    condition, point = _shown_place(data, bool(numeric))
    runs = data.results(condition, point, seeds=1)
    if not runs:
        return
    slow = slow_runs(data)
    if slow is not None:
        for answers in (share_pictures, rescue_pictures, washout_pictures, repeated_pictures):
            yield from answers(slow)
    yield from potentiation_pictures(data)
    words = place_words(data, condition, point)
    yield surge_picture(runs[0], words)
    yield rates_picture(runs[0], words)
    if slow is not None:
        yield from cascade_pictures(slow)
    if numeric:
        yield dialysate_picture(data, condition, point, numeric[0])
        yield windows_along(data, numeric[0])
    else:
        yield from window_pictures(data)
    window = telling_window(runs[0]).name
    yield from _rasters(data, condition, point, window)
    yield from _block(data, condition, point, window if len(runs[0].windows) > 1 else "")


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
