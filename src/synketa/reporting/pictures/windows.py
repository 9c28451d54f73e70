"""Figures of read-out windows: ratios to the same window of the reference, and along a dose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from synketa.analysis.contrasts import Contrast
from synketa.analysis.summary import point_key
from synketa.reporting.experiment_data import ExperimentData, Picture, picture, place_words, spread_words
from synketa.reporting.pictures.conditions import ratio_pictures
from synketa.reporting.plots.contrasts import plot_dose_response, plot_levels
from synketa.reporting.plots.maps import plot_matrix
from synketa.reporting.sizes import MOST_BOXED, MOST_LINES, MOST_ROWS, MOST_WINDOWS, spaced, wrapped
from synketa.reporting.style import legend_above, new_figure
from synketa.results import observables

__all__ = ["window_pictures", "windows_along"]

_MOST_ROWS = 60  # of a figure with a row for each condition and window
_TOGETHER = 4  # rows that hold all metrics


def window_pictures(data: ExperimentData) -> Iterator[Picture]:
    """Draw the contrasts with a row for each window and condition, and a panel for each metric.

    Where that makes too many rows, each window has a figure of its own; many windows are columns of a matrix.
    """
    acute = data.contrasts.of(*(metric for metric in data.contrasts.metrics if "@" in metric))
    windows = _in_time(data, {metric.partition("@")[2] for metric in acute.metrics})
    if len(windows) > MOST_WINDOWS:
        yield _matrix(data, windows)
        return
    repeated = {window: data.repeats(window) for window in windows}
    places = len(acute.places.keys() - set.intersection(*repeated.values())) if windows else 0
    parts = [windows] if places * len(windows) <= _MOST_ROWS else [[window] for window in windows]
    once = " What differs only later has one row." if any(repeated.values()) else ""
    metrics = (*data.rates, "glutamate", "gamma_power")
    for part in parts:
        rows = []
        for contrast in acute.of(*(f"{metric}@{window}" for metric in metrics for window in part)):
            metric, _, window = contrast.metric.partition("@")
            place = (contrast.condition, point_key(contrast.point, data.manifest["axes"]))
            if place not in repeated[window]:
                words = [place_words(data, contrast.condition, contrast.point)] if places > 1 else []
                words += [window] if len(part) > 1 or places == 1 else []
                rows.append(replace(contrast, metric=metric, condition=", ".join(words), point={}))
        which = f"The window “{part[0]}”" if len(parts) > 1 else "Each window"
        caption = (
            f"{which} of slow time relative to the same window of the reference, paired by seed; "
            f"{spread_words(data)}.{once}"
        )
        name = f"contrasts_{part[0]}" if len(parts) > 1 else "contrasts"
        yield from ratio_pictures(data, (metrics, name, caption), rows, together=_TOGETHER)


def _in_time(data: ExperimentData, names: set[str]) -> list[str]:
    """Return windows in the order of time."""
    listed = [window["name"] for window in data.manifest["windows"] if window["name"] in names]
    return [*listed, *sorted(names - set(listed))]


def _matrix(data: ExperimentData, windows: list[str]) -> Picture:
    """Draw the principal rate of every condition in every window, in colour."""
    rows: list[Contrast] = []
    for row in data.contrasts.of(*(f"{data.principal_rate}@{window}" for window in windows)):
        metric, _, window = row.metric.partition("@")
        words = place_words(data, row.condition, row.point)
        rows.append(replace(row, metric=metric, condition=words, point={"window": window}))
    count = len({row.condition for row in rows})
    some = f" {MOST_ROWS} of {count} conditions have their name beside them." if count > MOST_ROWS else ""
    return picture(
        "windows",
        f"{observables.label(data.principal_rate)} in each window of slow time, relative to the same window of the "
        f"reference; red: above 1, blue: below. contrasts.csv has all numbers.{some}",
        plot_matrix(rows, "window", label="window of slow time"),
    )


def windows_along(data: ExperimentData, axis: str) -> Iterator[Picture]:
    """Draw rates and dialysate along a dose axis, by window; of many windows the principal rate only.

    Where other axes differ, too, each of their levels has a curve, in a figure for each condition; where conditions
    alone do, each of these.
    """
    metrics = (*data.rates, "glutamate_dialysate")
    named = (metric.partition("@") for metric in data.contrasts.metrics)
    windows = _in_time(data, {window for name, _, window in named if name in metrics})
    if len(windows) > MOST_WINDOWS:
        yield _matrix(data, windows)
        return
    others = [name for name in data.manifest["axes"] if name != axis and len(data.values(name)) > 1]
    parts = data.split(lambda condition, _: condition)
    if others:
        for condition, part in list(parts.items())[:MOST_BOXED]:
            whose = (f"_{condition}", f"{data.title(condition)}: rates") if len(parts) > 1 else ("", "Rates")
            yield _levels_by_window(part, axis, others, windows, whose)
    elif len(parts) > 1:
        yield _levels_by_window(data, axis, ["condition"], windows, ("", "Rates"))
    else:
        yield _one_curve_by_window(data, axis, windows)


def _one_curve_by_window(data: ExperimentData, axis: str, windows: Sequence[str]) -> Picture:
    """Draw all metrics in a panel for each window."""
    metrics = (*data.rates, "glutamate_dialysate")
    lines = -(-len(windows) // 2)
    figure = new_figure(lines, min(len(windows), 2), (4.8 * min(len(windows), 2), 3.6 * lines), sharey=True)
    for ax in figure.axes[len(windows) :]:
        ax.remove()
    undrugged = axis in data.manifest["reference"]
    for ax, window in zip(figure.axes, windows, strict=True):
        rows = [row for metric in metrics for row in _rows_in(data, metric, window)]
        plot_dose_response(rows, axis, metrics, ax, data.label(axis), data.populations, undrugged)
        ax.set_title(wrapped(window, 34), loc="left", fontsize=13)
        if ax is not figure.axes[0] and (legend := ax.get_legend()):
            legend.remove()
    words = f"Rates and dialysate glutamate along {data.label(axis)}, by window of slow time"
    return Picture("dose_response", f"{words}, relative to {_against(data, axis)}; {spread_words(data)}.", figure)


def _levels_by_window(
    data: ExperimentData, axis: str, others: Sequence[str], windows: Sequence[str], whose: tuple[str, str]
) -> Picture:
    """Draw a row for each window and a column for each metric, with a curve for each level of the other axes.

    `whose` is what goes on after the name of the figure, and the first words of its caption.
    """
    metrics = [name for name in (*data.rates, "glutamate_dialysate") if any(_rows_in(data, name, w) for w in windows)]
    levels = {_level(data, others, row): None for name in metrics for w in windows for row in _rows_in(data, name, w)}
    shown = spaced(sorted(levels) if all(isinstance(level, float) for level in levels) else [*levels], MOST_LINES)
    of = ", ".join("condition" if name == "condition" else data.label(name) for name in others)
    labels = {axis: data.label(axis), "level": of}
    size = (1.2 + 3.7 * len(metrics), 1.0 + 3.2 * len(windows))
    figure = new_figure(len(windows), len(metrics), size, sharex=True, sharey="col")
    for place, ax in enumerate(figure.axes):
        window, metric = windows[place // len(metrics)], metrics[place % len(metrics)]
        rows = [
            replace(row, point={axis: row.point[axis], "level": level})
            for row in _rows_in(data, metric, window)
            if (level := _level(data, others, row)) in shown
        ]
        plot_levels(rows, axis, "level", metric, ax, labels, undrugged=axis in data.manifest["reference"])
        if legend := ax.get_legend():
            legend.remove()
        ax.set_title(wrapped(window, 30) if place % len(metrics) == 0 else "", loc="left", fontsize=13)
        ax.set_xlabel(ax.get_xlabel() if place // len(metrics) == len(windows) - 1 else "")
    legend_above(figure, figure.axes[0], title=wrapped(of, 60))
    some = (
        f" {len(shown)} of {len(levels)} levels are drawn; contrasts.csv has all." if len(levels) > len(shown) else ""
    )
    return Picture(
        f"dose_response{whose[0]}",
        f"{whose[1]} and dialysate glutamate along {data.label(axis)}, by window of slow time (rows), a curve for each "
        f"{of if others == ['condition'] else f'level of {of}'}, relative to {_against(data, axis)} at the same level; "
        f"{spread_words(data).replace('intervals', 'bands')}.{some}",
        figure,
    )


def _against(data: ExperimentData, axis: str) -> str:
    return "the undrugged run" if axis in data.manifest["reference"] else "the reference"


def _rows_in(data: ExperimentData, metric: str, window: str) -> list[Contrast]:
    """Return the contrasts of a metric in a window, under the name of the metric alone."""
    rows = data.contrasts.of(f"{metric}@{window}" if window else metric)
    return [replace(row, metric=metric) for row in rows]


def _level(data: ExperimentData, others: Sequence[str], row: Contrast) -> float | str:
    """Return the level of a curve: the number of a single axis, else what differs in words."""
    if list(others) == ["condition"]:
        return data.title(row.condition)
    values = [row.point[name] for name in others]
    if len(others) == 1:
        return float(values[0]) if isinstance(values[0], (int, float)) else data.value_title(others[0], values[0])
    return ", ".join(_level_words(data, name, value) for name, value in zip(others, values, strict=True))


def _level_words(data: ExperimentData, name: str, value: float | str) -> str:
    label, _, unit = data.label(name).partition(" (")
    words = data.value_title(name, value)
    return f"{label} {words} {unit.rstrip(')')}".rstrip() if isinstance(value, (int, float)) else words
