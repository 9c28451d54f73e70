"""Figures along the axes of a sweep: dose-responses, one for each level of a second axis, matrices and planes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from synketa.analysis.contrasts import Contrast
from synketa.analysis.sensitivity import ABOVE
from synketa.reporting.experiment_data import ExperimentData, Picture, mean_words, picture, spread_words
from synketa.reporting.plots.contrasts import plot_dose_response, plot_levels
from synketa.reporting.plots.maps import has_contour, plot_matrix, plot_plane
from synketa.reporting.plots.runs import plot_spectra
from synketa.reporting.sizes import MOST_BOXED, MOST_LINES, MOST_ROWS, spaced, wrapped
from synketa.reporting.style import new_figure
from synketa.results import observables

__all__ = ["THRESHOLD", "axis_pictures", "chosen_axes", "dose_axis", "level_pictures", "plane_pictures"]

THRESHOLD = ABOVE  # of the ratio of the principal rate, where the sensitivity of the effect is drawn
_MOST_PANELS = 2  # conditions side by side; more are a matrix


def axis_pictures(data: ExperimentData, axis: str) -> Iterator[Picture]:
    """Draw rates and field along one axis of numbers, a panel for each condition; many conditions are a matrix."""
    parts = data.split(lambda condition, _: condition)
    principal, label = data.principal_rate, data.label(axis)
    if len(parts) > _MOST_PANELS:
        names = {name: data.title(name) if data.title(name) != name else name for name in parts}
        few = spaced(list(parts), MOST_ROWS)
        some = f" {len(few)} of {len(parts)} conditions have their name beside them;" if len(few) < len(parts) else ""
        yield picture(
            "matrix",
            f"{observables.label(principal)} relative to the reference, by condition and {label}; "
            f"{spread_words(data).replace('means and 95 % intervals over', 'means over')}. Red: above 1; blue: below."
            f"{some + ' contrasts.csv has all numbers.' if some else ''}",
            plot_matrix(data.contrasts.of(principal), axis, label=label, names=names),
        )
        return
    yield from _dose_responses(data, parts, axis)
    condition, part = next(iter(parts.items()))
    peak = peak_of(part)
    reference = data.reference_of(peak.condition, peak.point)[1]
    points = [reference, *({**peak.point, axis: value} for value in spaced(data.values(axis)))]
    groups = {f"{point[axis]:g}": runs for point in points if (runs := data.results(condition, point))}
    ax = plot_spectra(groups, ordered=True, title=label)
    words = f"Spectrum of the field potential along the axis, {mean_words(data)}, per Hz of network time."
    yield picture("spectra", words, ax)


def peak_of(data: ExperimentData) -> Contrast:
    """Return the contrast of the principal rate that is largest."""
    rows: Contrast = max(data.contrasts.of(data.principal_rate), key=lambda row: row.mean, default=data.contrasts[0])
    return rows


def _dose_responses(data: ExperimentData, parts: Mapping[str, ExperimentData], axis: str) -> Iterator[Picture]:
    """Draw rates, field and spectral metrics along an axis, a panel for each condition."""
    label, spread = data.label(axis), spread_words(data).replace("intervals", "bands")
    undrugged = axis in data.manifest["reference"]
    apart = "; the undrugged point is set apart" if undrugged else ""
    panels: dict[str, tuple[Sequence[str], str]] = {
        "dose_response": (data.rates, "Firing rates"),
        "dose_response_field": (("glutamate", "gamma_power"), "Ambient glutamate and gamma power (30–80 Hz)"),
        "dose_response_spectral": (("gamma_peak", "low_power", "lfp_slope"), "Gamma peak, 1–8 Hz power, 1/f slope"),
    }
    for name, (metrics, words) in panels.items():
        figure = new_figure(1, len(parts), (6.4 * len(parts), 4.0), sharey=True)
        for ax, (condition, part) in zip(figure.axes, parts.items(), strict=True):
            rows = part.contrasts.of(*metrics)
            plot_dose_response(rows, axis, metrics, ax, label, populations=data.populations, undrugged=undrugged)
            ax.set_title(wrapped(condition, 40) if len(parts) > 1 else "", loc="left")
        yield Picture(name, f"{words} along {label}; {spread}{apart}.", figure)


def level_pictures(data: ExperimentData, along: str, second: str) -> Iterator[Picture]:
    """Draw the rates along an axis of numbers, a curve for each level of a second axis, a figure for each condition."""
    levels = data.values(second)
    shown = spaced(levels, MOST_LINES)
    some = (
        f" {len(shown)} of {len(levels)} levels are drawn; contrasts.csv has all." if len(levels) > len(shown) else ""
    )
    labels = {axis: data.label(axis) for axis in (along, second)}
    undrugged = along in data.manifest["reference"]
    parts = data.split(lambda condition, _: condition)
    for condition, part in list(parts.items())[:MOST_BOXED]:
        figure = new_figure(1, len(data.rates), (5.2 * len(data.rates), 4.4))
        for ax, metric in zip(figure.axes, data.rates, strict=True):
            rows = [row for row in part.contrasts.of(metric) if row.point[second] in shown]
            plot_levels(rows, along, second, metric, ax=ax, labels=labels, undrugged=undrugged)
        own = f"_{condition}" if len(parts) > 1 else ""
        whose = f"{data.title(condition)}: rates" if len(parts) > 1 else "Rates"
        yield Picture(
            f"levels{own}",
            f"{whose} along {labels[along]}, a curve for each level of {labels[second]}, each relative to its own "
            f"reference; {spread_words(data).replace('intervals', 'bands')}.{some}",
            figure,
        )


def plane_pictures(data: ExperimentData, axes: Sequence[str], suffix: str) -> Iterator[Picture]:
    """Draw a plane of two axes for each condition, and each value of the axes of words."""
    data = data.split(lambda *_: 0)[0]
    conditions = data.split(lambda condition, _: condition)
    for condition, part in list(conditions.items())[:MOST_BOXED]:
        own = f"_{condition}" if len(conditions) > 1 else ""
        readings = _by_reading(part, axes)
        for words, plane in list(readings.items())[:MOST_BOXED]:
            left = len(conditions) * len(readings) - min(len(conditions), MOST_BOXED) * min(len(readings), MOST_BOXED)
            if any(plane.contrasts.of(plane.principal_rate)):  # none, where runs are missing
                yield _plane(plane, axes, "_".join([suffix + own, *words]), ", ".join(words), left)


def _by_reading(data: ExperimentData, numeric: Sequence[str]) -> dict[tuple[str, ...], ExperimentData]:
    """Split the contrasts by the values of the axes that are no numbers."""
    worded = [axis for axis in data.manifest["axes"] if axis not in numeric and len(data.values(axis)) > 1]
    return data.split(lambda _, point: tuple(str(point[axis]) for axis in worded if axis in point))


def _plane(data: ExperimentData, axes: Sequence[str], suffix: str, words: str, left: int) -> Picture:
    defaults = [data.default(axis) for axis in axes]
    star = None if None in defaults else (float(defaults[0] or 0), float(defaults[1] or 0))
    rows = list(data.contrasts.of(data.principal_rate))
    labels = {axis: data.label(axis) for axis in axes}
    ax = plot_plane(rows, (axes[0], axes[1]), threshold=THRESHOLD, default=star, labels=labels)
    above = sum(row.mean > THRESHOLD for row in rows)
    head = f"{words[:1].upper()}{words[1:]}. " if words else ""
    more = f" {left} more planes are in contrasts.csv." if left else ""
    points = [(float(row.point[axes[0]]), float(row.point[axes[1]])) for row in rows]
    marks = [f"the line is {THRESHOLD}"] if has_contour(points) and 0 < above < len(rows) else []
    marks += ["the star is the default"] if star else []
    return picture(
        f"plane{suffix}",
        f"{head}{observables.label(data.principal_rate)} relative to the reference over two inputs"
        f"{'; ' * bool(marks)}{', '.join(marks)}. {above} of {len(rows)} points lie above {THRESHOLD}.{more}",
        ax,
    )


def chosen_axes(data: ExperimentData, numeric: Sequence[str], worded: Sequence[str]) -> tuple[str, str] | None:
    """Return the axis along which curves are drawn and that of their levels, where there are just two such axes."""
    axes = [*numeric, *worded]
    if len(axes) != 2 or not numeric:
        return None
    if len(numeric) == 1:
        return (numeric[0], worded[0]) if len(data.values(worded[0])) <= MOST_LINES else None
    along = dose_axis(data, numeric)
    second = next(axis for axis in numeric if axis != along)
    values: list[Any] = data.values(second)
    return (along, second) if len(values) <= MOST_LINES and len(data.values(along)) > 1 else None


def dose_axis(data: ExperimentData, numeric: Sequence[str]) -> str:
    """Return the axis of numbers along which curves are drawn: that of the reference, else the one of most values."""
    of_reference = [axis for axis in numeric if axis in data.manifest["reference"]]
    return of_reference[0] if of_reference else max(numeric, key=lambda axis: len(data.values(axis)))
