"""Figures of single runs: spikes, and block by population, of some conditions side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from synketa.analysis.summary import Row, point_key
from synketa.reporting.experiment_data import ExperimentData, Picture, has_spikes, place_words
from synketa.reporting.plots.runs import plot_block, plot_raster, plot_trace
from synketa.reporting.sizes import MOST_LINES, wrapped
from synketa.reporting.style import new_figure
from synketa.results.figure_names import Wish
from synketa.results.result import Result

__all__ = ["block_pictures", "places_of", "raster_pictures", "single_run", "trace_pictures"]

Where = tuple[str, dict[str, Any]]  # condition and point
_MOST_SPIKES = 160  # cells of a population in a raster, see `plot_raster`


def single_run(data: ExperimentData) -> Iterator[Picture]:
    """Draw the spikes of an experiment that has nothing to compare."""
    if data.sample is None or not has_spikes(data.sample):
        return
    figure = new_figure()
    plot_raster(data.sample, ax=figure.axes[0])
    run = data.runs[0]
    caption = f"Spikes of {run['condition']}, seed {run['seed']}; no reference to compare with."
    yield Picture("raster", caption, figure)


def trace_pictures(data: ExperimentData, wish: Wish | None = None) -> Iterator[Picture]:
    """Draw what was recorded of single cells, a panel each; a figure for the reference and for the other conditions."""
    if data.sample is None or "time" not in data.sample.record:
        return
    runs = [data.sample]
    if data.contrasts:
        first = data.contrasts[0]
        places = places_of(data, (first.condition, dict(first.point)), wish)
        runs = [run for place in places for run in data.results(*place, seeds=1)]
    for number, run in enumerate(runs, start=1):
        yield _traces(run, "traces" if len(runs) == 1 else f"traces_{number}")


def _traces(run: Result, name: str) -> Picture:
    """Draw what was recorded in a run."""
    shown = [trace for trace in run.record if trace != "time"][:MOST_LINES]
    figure = new_figure(rows=len(shown), size=(7.2, 1.7 * len(shown) + 0.5))
    for ax, trace in zip(figure.axes, shown, strict=True):
        plot_trace(run, trace, ax=ax)
    said = run.attributes
    figure.axes[0].set_title(f"{said['condition']}, seed {said['seed']}", loc="left", fontsize=13)
    caption = f"Recorded of single cells, {said['condition']}, seed {said['seed']}, over two seconds of network time."
    if any(trace.endswith(".v") for trace in shown):
        caption += " Lines up to 20 mV are spikes, which a cell of this kind does not have a shape of."
    return Picture(name, caption, figure)


def places_of(data: ExperimentData, first: Where, wish: Wish | None) -> list[Where]:
    """Return the conditions and points of which single runs are drawn, the reference first.

    Parameters
    ----------
    first : tuple
        Drawn in any case, unless the experiment wishes others.
    wish : Wish, optional
        The conditions that an experiment asks for; left out: all of them where they are few.
    """
    reference = data.reference_of(*first)
    compared = {name: (name, dict(point)) for (name, _), point in reversed(data.contrasts.places.items())}
    compared = {**dict(reversed(compared.items())), first[0]: first}
    every = {reference[0]: reference, **compared} if reference[0] not in compared else {"": reference, **compared}
    if wish and not wish.all:
        return [every[name] for name in wish.conditions if name in every]
    return list(every.values()) if wish or len(every) <= MOST_LINES else [reference, first]


def raster_pictures(data: ExperimentData, places: Sequence[Where], window: str | None = None) -> Iterator[Picture]:
    """Draw a second of spikes of some conditions, the same seed where there is one, six to a figure."""
    runs = [{run.attributes["seed"]: run for run in data.results(*place)} for place in places]
    shown = [number for number, own in enumerate(runs) if own and has_spikes(next(iter(own.values())))]
    if not shown:
        return
    common = sorted(set.intersection(*(set(runs[number]) for number in shown)))
    seeds = {number: common[0] if common else min(runs[number]) for number in shown}
    groups = [shown[first : first + MOST_LINES] for first in range(0, len(shown), MOST_LINES)]
    for group, numbers in enumerate(groups, start=1):
        figure = _panels(len(numbers), 4.0)
        for ax, number in zip(figure.axes, numbers, strict=True):
            plot_raster(runs[number][seeds[number]], window, ax=ax)
            ax.set_title(wrapped(place_words(data, *places[number]), 34), loc="left", fontsize=13)
        where = f" in the window “{window}”" if window else ""
        seed = f"seed {common[0]}" if common else "one seed each"
        same = " Same network, same background;" if common else ""
        yield Picture(
            "raster" if len(groups) == 1 else f"raster_{group}",
            f"One second of spikes{where} (network time), {seed}: {_listed(data, [places[n] for n in numbers])}."
            f"{same} at most {_MOST_SPIKES} cells of a population are shown.{_others(data, places, 'raster')}",
            figure,
        )


def block_pictures(data: ExperimentData, places: Sequence[Where], window: str = "") -> Iterator[Picture]:
    """Draw the block at some conditions and points, where there is any, six to a figure."""
    blocked = {number: rows for number, place in enumerate(places) if (rows := _block_rows(data, place, window))}
    shown = list(blocked)
    groups = [shown[first : first + MOST_LINES] for first in range(0, len(shown), MOST_LINES)]
    for group, numbers in enumerate(groups, start=1):
        figure = _panels(len(numbers), 3.6, 4.8)
        top = 0.0
        for ax, number in zip(figure.axes, numbers, strict=True):
            plot_block(blocked[number], ax=ax, populations=data.populations)
            top = max(top, ax.get_ylim()[1])
            ax.set_ylim(0, top)
            if len(numbers) > 1:
                ax.set_title(wrapped(place_words(data, *places[number]), 34), loc="left", fontsize=13)
        where = f", window “{window}” of slow time" if window else ""
        yield Picture(
            "block" if len(groups) == 1 else f"block_{group}",
            "Blocked fraction by population and receptor pool, "
            f"{_listed(data, [places[number] for number in numbers])}{where}. "
            f"Solid: 2A/B; hatched: 2C/D.{_others(data, places, 'block')}",
            figure,
        )


def _panels(count: int, height: float, width: float = 4.8) -> Any:
    columns = 2 if count == 4 else min(count, 3)
    rows = -(-count // columns)
    figure = new_figure(rows, columns, (width * columns, height * rows), sharey=True)
    for ax in figure.axes[count:]:
        ax.remove()
    return figure


def _listed(data: ExperimentData, places: Sequence[Where]) -> str:
    reference = data.reference_of(*places[-1])
    words = [
        "the reference" if place == reference and len(places) > 1 else place_words(data, *place) for place in places
    ]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _others(data: ExperimentData, places: Sequence[Where], name: str) -> str:
    """Say how the conditions that are left out can be drawn."""
    left = len(set(data.compared_conditions) - {condition for condition, _ in places})
    return (
        f' {left} more conditions: figures = ["{name}: all", "others"], or their names, in the experiment.'
        if left
        else ""
    )


def _block_rows(data: ExperimentData, place: Where, window: str) -> list[Row]:
    """Return the rows of block at a place; none where nothing is blocked."""
    suffix = f"@{window}" if window else ""
    lines = data.contrasts.table.lines((place[0], point_key(place[1], data.manifest["axes"])))
    rows = [
        row
        for line in lines.values()
        for row in data.table.rows_of(line)
        if row["metric"].startswith("block_") and row["metric"].endswith(suffix)
    ]
    return rows if any(row["value"] > 0 for row in rows) else []
