"""Figures of read-out windows: ratios to the same window of the reference, and along a dose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from synketa.analysis.contrasts import Contrast
from synketa.analysis.summary import point_key
from synketa.reporting.experiment_data import ExperimentData, Picture, picture, place_words, spread_words
from synketa.reporting.pictures.conditions import ratio_pictures
from synketa.reporting.plots.contrasts import plot_dose_response
from synketa.reporting.plots.maps import plot_matrix
from synketa.reporting.sizes import MOST_ROWS, MOST_WINDOWS, wrapped
from synketa.reporting.style import new_figure
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
    """Draw rates and dialysate along a dose axis, a panel for each window; of many windows the principal rate only."""
    metrics = (*data.rates, "glutamate_dialysate")
    parts = (metric.partition("@") for metric in data.contrasts.metrics)
    windows = _in_time(data, {window for name, _, window in parts if name in metrics})
    if len(windows) > MOST_WINDOWS:
        yield _matrix(data, windows)
        return
    lines = -(-len(windows) // 2)
    figure = new_figure(lines, min(len(windows), 2), (4.8 * min(len(windows), 2), 3.6 * lines), sharey=True)
    for ax in figure.axes[len(windows) :]:
        ax.remove()
    undrugged = axis in data.manifest["reference"]
    for ax, window in zip(figure.axes, windows, strict=True):
        rows = [
            replace(row, metric=row.metric.partition("@")[0])
            for row in data.contrasts.of(*(f"{metric}@{window}" if window else metric for metric in metrics))
        ]
        plot_dose_response(rows, axis, metrics, ax, data.label(axis), data.populations, undrugged)
        ax.set_title(wrapped(window, 34), loc="left", fontsize=13)
        if ax is not figure.axes[0] and (legend := ax.get_legend()):
            legend.remove()
    against = "the undrugged run" if undrugged else "the reference"
    yield Picture(
        "dose_response",
        f"Rates and dialysate glutamate along {data.label(axis)}, by window of slow time, relative to {against}; "
        f"{spread_words(data)}.",
        figure,
    )
