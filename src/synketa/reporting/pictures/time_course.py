"""Figures of a time course: from dose to network in the first hours, from drug to spine in hours and weeks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from synketa.analysis.metrics import Array, window_mean
from synketa.common.units import DAY, HOUR
from synketa.reporting.experiment_data import (
    ExperimentData,
    Picture,
    many_seeds,
    mean_words,
    picture,
    place_words,
    spread_words,
)
from synketa.reporting.pictures.plasticity import pulses_of
from synketa.reporting.plots.runs import plot_dialysate, plot_rates, plot_slow
from synketa.reporting.plots.time_courses import plot_trajectory, time_edges
from synketa.reporting.sizes import MOST_CHAINS, MOST_LINES, spaced
from synketa.reporting.slow_runs import PANELS, SPINES, SlowRuns
from synketa.reporting.spread import seeds_in_words
from synketa.reporting.style import legend_above, letter_panels, new_figure
from synketa.results import observables
from synketa.results.result import Result, Window

__all__ = [
    "cascade_pictures",
    "dialysate_picture",
    "drawn_span",
    "rates_picture",
    "surge_picture",
    "telling_window",
]

_ACUTE, _BEFORE = 3 * HOUR, 600.0  # s after the first dose, and around windows: what the acute figures show
_SLIVER = 0.05  # of an axis: windows that are together shorter are drawn once more, close up
_NOISY = ("ampa_throughput", "pyr_rate")  # of spikes, where the others are states
_SLOWER = ("ampa_throughput", "gaba", "adenosine")
_SPECTROSCOPY = ("glx_tissue", "gaba_tissue", "glutamate_cycling")

Span = tuple[float, float]


# ------------------------------------------------------------------------------- the first hours


def drawn_span(result: Result) -> Span | None:
    """Return the slow time in which windows and the acute drug effect lie, s; None where that is all of the run."""
    time = result.slow["time"]
    start = max(time[0], min([0.0, *(window.start for window in result.windows)]) - _BEFORE)
    stop = max([_ACUTE, *(window.stop + _BEFORE for window in result.windows)])
    return (float(start), float(stop)) if time[-1] > 1.5 * stop else None


def _close_up(result: Result, span: Span | None) -> Span | None:
    """Return the time of the windows, s, where all of them are a sliver of what is drawn."""
    time = result.slow["time"]
    start, stop = span or (float(time[0]), float(time[-1]))
    first, last = min(window.start for window in result.windows), max(window.stop for window in result.windows)
    return (first, last) if len(result.windows) > 1 and last - first < _SLIVER * (stop - start) else None


def surge_picture(result: Result, words: str) -> Picture:
    """Draw the way from dose to network of one run: drug levels, block, glutamate and the slower signals.

    Parameters
    ----------
    words : str
        Condition and point, for the caption.
    """
    span = drawn_span(result)
    close = _close_up(result, span)
    part = "" if span is None else " The first hours; what follows is drawn below."
    part += " Right: the windows, close up." if close else ""
    spans = [span, close] if close else [span]

    def starting(prefix: str) -> list[str]:
        return [name for name in result.slow if name.startswith(prefix)]

    slower = [name for name in _SLOWER if name in result.slow]
    outside = ["glutamate", "glutamate_dialysate"]
    spectroscopy = [name for name in _SPECTROSCOPY if name in result.slow]
    groups = (starting("plasma_"), starting("free_brain_"), starting("block_"), outside, spectroscopy, slower)
    panels = [names for names in groups if names]
    size = (8.2 + 3.4 * (len(spans) - 1), 0.6 + 2.1 * len(panels))
    figure = new_figure(len(panels), len(spans), size, sharex="col", sharey="row")
    for row, names in enumerate(panels):
        for column, drawn in enumerate(spans):
            ax = figure.axes[row * len(spans) + column]
            last = column == len(spans) - 1
            plot_slow(result, names, ax=ax, window_names=row == 0 and last, span=drawn, legend=last)
            ax.label_outer()
    return Picture(
        "time_course",
        f"From dose to network, {words}, seed {result.attributes['seed']}: drug in plasma and in brain "
        "(free), block by population and pool (2A/B full, 2C/D dashed), glutamate (ambient, and as a "
        "dialysate probe sees it), what magnetic resonance spectroscopy sees of the tissue (Glx, GABA, the cycle of "
        f"glutamate and glutamine) and the slower signals. Shaded: read-out windows.{part}",
        figure,
    )


def rates_picture(result: Result, words: str) -> Picture:
    """Draw the population rates of one run, over the windows where these are short."""
    figure = new_figure(size=(6.8, 4.4))
    span = drawn_span(result)
    plot_rates(result, ax=figure.axes[0], span=_close_up(result, span) or span)
    caption = (
        f"Population rates (per second of network time) over slow time, {words}; thin: bins as simulated, thick: "
        "moving average. Shaded: windows."
    )
    return Picture("rates", caption, figure)


def telling_window(result: Result) -> Window:
    """Return the window to look into: in which there is stimulation, else that of the strongest block."""
    pulses = np.array(pulses_of(result))
    struck = [window for window in result.windows if ((pulses >= window.start) & (pulses < window.stop)).any()]
    return max(struck or result.windows, key=lambda window: _mean_block(result, window.start, window.stop))


def _mean_block(result: Result, start: float, stop: float) -> float:
    series = [values for name, values in result.slow.items() if name.startswith("block_")]
    return float(np.nansum([window_mean(result.slow["time"], values, start, stop) for values in series]))


def dialysate_picture(data: ExperimentData, condition: str, point: Mapping[str, Any], axis: str) -> Picture:
    """Draw the dialysate of a condition, a line for each value of an axis."""
    undrugged = [data.reference_of(condition, point)[1]] if axis in data.manifest["reference"] else []
    points = [*undrugged, *({**point, axis: value} for value in spaced(data.values(axis)))]
    groups = {f"{point[axis]:g}": runs for point in points if (runs := data.results(condition, point))}
    ax = plot_dialysate(groups, title=data.label(axis))
    words = mean_words(data, " and 95 % band")
    place = place_words(data, condition, {name: value for name, value in point.items() if name != axis})
    return picture(
        "dialysate",
        f"Dialysate glutamate of {place} in bins of 20 minutes of slow time, fold of baseline, a curve for each "
        f"{data.label(axis)}; {words}.",
        ax,
    )


# ----------------------------------------------------------------------- from the drug to the spine


def cascade_pictures(runs: SlowRuns) -> Iterator[Picture]:
    """Yield the chain from drug to spine and the spines by type over hours and weeks, six conditions a figure.

    Of many points, a few evenly spaced ones are drawn.
    """
    data = runs.data
    groups: list[tuple[str, dict[str, Any], list[str]]] = []
    every = list({key: point for (_, key), point in data.contrasts.places.items()}.values())
    points = spaced(every, MOST_CHAINS)
    some = f" {len(points)} of {len(every)} points of the axes are drawn." if len(points) < len(every) else ""
    for point in points:
        here = {name for (name, _), other in data.contrasts.places.items() if other == point}
        names = [name for name in data.manifest["conditions"] if name in here]
        words = ", ".join(data.value_title(axis, value) for axis, value in point.items() if value != "")
        groups += [(words, point, names[first : first + MOST_LINES]) for first in range(0, len(names), MOST_LINES)]
    some += (
        f" {len(groups) - MOST_CHAINS} more groups of conditions are not drawn." if len(groups) > MOST_CHAINS else ""
    )
    for number, (words, point, names) in enumerate(groups[:MOST_CHAINS], start=1):
        about = f", {words}" if words else ""
        figure, linear = _panels(runs, point, names, ("free_brain", *PANELS))
        caption = f"From the drug to the spine{about}. {_caption(data, linear)}{some if number == 1 else ''}"
        yield Picture(f"cascade_{number}" if len(groups) > 1 else "cascade", caption, figure)
    if len(groups) == 1:
        figure, linear = _panels(runs, groups[0][1], groups[0][2], SPINES)
        yield Picture("spines", f"Spines by type. {_caption(data, linear)}", figure)


def drawn_edges(runs: SlowRuns, point: Mapping[str, Any], conditions: Sequence[str]) -> tuple[Array, bool]:
    """Return bins of time, and whether the axis is linear, as it is where doses repeat over days."""
    times = [slow["time"] for name in conditions for slow in runs.slow(name, point).values()]
    start, stop = min(time[0] for time in times), max(time[-1] for time in times)
    last = max((float(dose["start"]) for name in conditions for dose in runs.doses(name, point)), default=0.0)
    linear = last > DAY
    return time_edges(max(start, -DAY / 2 if linear else -0.5 * HOUR), stop, linear, 360 if linear else 160), linear


def _panels(
    runs: SlowRuns, point: Mapping[str, Any], names: Sequence[str], series: Sequence[str]
) -> tuple[Figure, bool]:
    """Draw a panel for each series, in two columns, with a curve for each condition and for the reference."""
    data = runs.data
    reference = data.reference_of(names[0], point)
    edges, linear = drawn_edges(runs, point, names)
    rows = -(-len(series) // 2)
    figure = new_figure(rows, 2, (11.8, 0.9 + 2.75 * rows), sharex=True)
    places = {data.title(reference[0]): reference, **{data.title(name): (name, point) for name in names}}
    fine = time_edges(edges[0], edges[-1], linear, 2880) if linear else edges  # a dose is a spike on an axis of weeks
    for place, (ax, name) in enumerate(zip(figure.axes, series, strict=True)):
        steps = edges if name in _NOISY else fine
        if name == "free_brain":
            levels = {label: runs.level(*where, steps) for label, where in places.items() if where != reference}
            plot_trajectory(levels, steps, "free in brain (µM)", linear, None, ax=ax)
            _scale_levels(ax, levels)
        else:
            bands = {label: runs.ratio(*where, name, steps) for label, where in places.items()}
            plot_trajectory(bands, steps, f"{runs.words(name)} (fold)", linear, reference=next(iter(places)), ax=ax)
        if place < len(series) - 2:
            ax.set_xlabel("")
    letter_panels(figure)
    counted = [len(by_seed) for name in names if (by_seed := runs.slow(name, point))]
    legend_above(figure, figure.axes[1], title=seeds_in_words(counted))
    return figure, linear


def _scale_levels(ax: Any, levels: Mapping[str, Mapping[int, Array]]) -> None:
    """Scale drug levels from 0, or by a log axis where their peaks differ more than tenfold."""
    peaks = [peak for by_seed in levels.values() for values in by_seed.values() if (peak := np.nanmax(values)) > 0]
    if peaks and max(peaks) > 10 * min(peaks):
        ax.set(yscale="log", ylim=(min(peaks) / 30, max(peaks) * 2))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    else:
        ax.set_ylim(0, None)


def _caption(data: ExperimentData, linear: bool) -> str:
    axis = " Slow time is linear to 1 h, then by factors; curves are averages over a 160th of the axis."
    if linear:
        rate = observables.label(data.principal_rate)
        axis = f" AMPA throughput and {rate} are averages over a 360th of the axis, which lowers their peaks."
    shade = f"band: 95 % interval; {spread_words(data)}" if many_seeds(data) else spread_words(data)
    return (
        "Folds are of the own vehicle: the reference run of the same network and noise at the same time; the "
        f"reference (black) is a fold of its own baseline; {shade}.{axis}"
    )
