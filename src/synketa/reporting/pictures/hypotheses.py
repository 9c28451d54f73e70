"""Figures of hypotheses together: what one condition does under each of them, in one panel."""

from __future__ import annotations

from collections.abc import Iterator

from synketa.reporting.experiment_data import Picture, spread_words
from synketa.reporting.pictures.time_course import drawn_edges
from synketa.reporting.plots.time_courses import plot_trajectory
from synketa.reporting.sizes import MOST_LINES, wrapped
from synketa.reporting.slow_runs import SlowRuns
from synketa.reporting.spread import seeds_in_words
from synketa.reporting.style import legend_above, new_figure

__all__ = ["hypothesis_pictures"]

_SERIES = ("ampa_throughput", "mtorc1", "spines")
_MOST_CONDITIONS = 4


def hypothesis_pictures(runs: SlowRuns) -> Iterator[Picture]:
    """Draw throughput, p-mTOR and spines of each condition, a curve for each value of an axis of words."""
    data = runs.data
    numeric, worded = data.varied()
    if numeric or len(worded) != 1 or not 1 < len(data.values(worded[0])) <= MOST_LINES:
        return
    axis, values = worded[0], data.values(worded[0])
    conditions = data.compared_conditions
    shown = conditions[:_MOST_CONDITIONS]
    columns, rows = len(shown), len(_SERIES)
    figure = new_figure(rows, columns, (max(6.4, 4.4 * columns), 0.9 + 2.6 * rows), sharex="col", sharey="row")
    edges, linear = drawn_edges(runs, {axis: values[0]}, shown)
    counts = [len(runs.slow(condition, {axis: value})) for condition in shown for value in values]
    for row, name in enumerate(_SERIES):
        for column, condition in enumerate(shown):
            ax = figure.axes[row * columns + column]
            bands = {
                wrapped(data.value_title(axis, value), 34): runs.ratio(condition, {axis: value}, name, edges)
                for value in values
            }
            words = f"{wrapped(runs.words(name), 18)}\n(fold)"
            plot_trajectory({label: band for label, band in bands.items() if band}, edges, words, linear, ax=ax)
            if row == 0:
                ax.set_title(wrapped(data.title(condition), 30), loc="left", fontsize=13)
            ax.label_outer()
    legend_above(figure, figure.axes[0], title=f"{data.label(axis)}, {seeds_in_words(counts)}")
    left = f" {len(conditions) - len(shown)} more conditions are not drawn." if len(conditions) > len(shown) else ""
    yield Picture(
        "hypotheses",
        f"Each condition under every {data.label(axis)}, a fold of its own vehicle under the same {data.label(axis)}; "
        f"{spread_words(data)}.{left}",
        figure,
    )
