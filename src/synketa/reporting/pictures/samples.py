"""Samples of uncertain inputs in a report: how often an effect is there, and which input decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from synketa.analysis.sensitivity import ABOVE, BELOW, Correlation, Sample, Share, resamples, rows
from synketa.common.atomic_write import write_table
from synketa.reporting.experiment_data import ExperimentData, Picture
from synketa.reporting.plots.samples import (
    plot_correlations,
    plot_distribution,
    plot_marginal,
    plot_sample_shares,
    sample_legend,
)
from synketa.reporting.sizes import MOST_BOXED, MOST_LINES
from synketa.reporting.style import new_figure, styled
from synketa.results import observables

_MOST_INPUTS = 9  # with a panel each, the most telling first

__all__ = ["box_pictures", "sample_tables", "write_samples"]


def write_samples(path: Path, data: ExperimentData) -> None:
    """Write sensitivity.csv, where there are samples: shares and rank correlations, one a row."""
    found = data.samples
    if found:
        words = list(found[0].reading)
        columns = ["condition", *words, "metric", "quantity", "input", "value", "standard_error", "low", "high", "n"]
        write_table(path, columns, rows(found, data.principal_rate))


def sample_tables(data: ExperimentData) -> dict[str, Any] | None:
    """Return the samples in words: what of them exceeds the thresholds, and the rank correlation of every input."""
    found = {_reading_words(data, sample): sample for sample in data.samples[:MOST_LINES]}
    if not found:
        return None
    by_reading = {words: {line.axis: line for line in sample.correlations()} for words, sample in found.items()}
    axes = [*next(iter(by_reading.values()))]
    return {
        "more": len(data.samples) - len(found),
        "times": resamples(next(iter(found.values())).ratios.size),
        "above": f"{ABOVE:g}",
        "below": f"{BELOW:g}",
        "sentences": [_sentence(data, words, sample) for words, sample in found.items()],
        "lines": [
            {
                "words": words or "all points",
                "n": sample.ratios.size,
                "above": _share_words(sample.above),
                "below": _share_words(sample.below),
                "default": f"{sample.default.mean:.2f}, above {sample.rank_of_default:.0%} of the points"
                if sample.default
                else "–",
            }
            for words, sample in found.items()
        ],
        "inputs": [
            {"label": data.label(axis), "cells": [_correlation_words(own.get(axis)) for own in by_reading.values()]}
            for axis in axes
        ],
    }


def _sentence(data: ExperimentData, words: str, sample: Sample) -> str:
    """Say in a sentence how often the effect is there and which inputs decide."""
    text = (
        f"{words[:1].upper()}{words[1:]}{': in' if words else 'In'} {_share_words(sample.above)} of "
        f"{sample.ratios.size} points the {observables.label(data.principal_rate)} exceeds {ABOVE:g} times its "
        f"reference, in {_share_words(sample.below)} it falls below {BELOW:g}."
    )
    clear = [line for line in sample.correlations() if line.low > 0 or line.high < 0]
    if clear:
        listed = ", then with ".join(f"{data.label(line.axis)} ({_correlation_words(line)})" for line in clear)
        text += f" It goes most with {listed}."
    return text


def _share_words(share: Share) -> str:
    """Write a share with its binomial standard error, in per cent."""
    return f"{100 * share.value:.0f} ± {100 * share.error:.0f} %"


def _correlation_words(line: Correlation | None) -> str:
    if line is None:
        return "–"
    return f"{line.value:+.2f} [{line.low:+.2f}, {line.high:+.2f}]".replace("-", "−")


def _reading_words(data: ExperimentData, sample: Sample) -> str:
    """Say which sample it is: its condition where there are several, and the values of the axes of words."""
    words = [f"{value} {data.label(axis)}" for axis, value in sample.reading.items()]
    if len(data.compared_conditions) > 1:
        words.insert(0, data.title(sample.condition))
    return ", ".join(words)


def box_pictures(data: ExperimentData, suffix: str = "") -> Iterator[Picture]:
    """Draw what samples say together, then each of them against every input."""
    found = {_reading_words(data, sample): sample for sample in data.samples[:MOST_LINES]}
    if not found:
        return
    yield _overview(data, found, suffix)
    order = [line.axis for line in next(iter(found.values())).correlations()]
    for words, sample in list(found.items())[:MOST_BOXED]:
        own = "".join(f"_{value}" for value in sample.reading.values())
        own += f"_{sample.condition}" if len(data.compared_conditions) > 1 else ""
        yield _box(data, words, sample, (order or list(sample.axes))[:_MOST_INPUTS], f"box{suffix}{own}")


def _overview(data: ExperimentData, found: Mapping[str, Sample], suffix: str) -> Picture:
    inputs = len(next(iter(found.values())).axes)
    shares, correlations = 1.1 + 0.85 * len(found), 1.7 + (0.38 + 0.2 * len(found)) * inputs
    figure = new_figure(2, 1, (9.6, shares + correlations), gridspec_kw={"height_ratios": [shares, correlations]})
    plot_sample_shares(found, ax=figure.axes[0])
    labels = {axis: data.label(axis) for axis in data.manifest["axes"]}
    plot_correlations(found, ax=figure.axes[1], labels=labels)
    caption = (
        f"How often the {observables.label(data.principal_rate)} exceeds {ABOVE:g} times its reference, and how often "
        f"it falls below {BELOW:g}, over {next(iter(found.values())).ratios.size} points that fill the box of "
        f"{inputs} uncertain inputs; and how each input's rank goes with that of the ratio. Intervals: points drawn "
        f"again {resamples(next(iter(found.values())).ratios.size)} times; shaded: where 95 % of correlations lie by "
        f"chance alone.{_more(len(data.samples) - len(found))}"
    )
    return Picture(f"inputs{suffix}", caption, figure)


def _more(count: int) -> str:
    return f" {count} more samples are in sensitivity.csv." if count > 0 else ""


@styled
def _box(data: ExperimentData, words: str, sample: Sample, order: list[str], name: str) -> Picture:
    columns = 2 if len(order) <= 4 else 3
    rows = -(-len(order) // columns)
    figure = new_figure(1, 1, (3.9 * columns + 2.9, 3.35 * rows + 0.7))
    figure.delaxes(figure.axes[0])
    grid = figure.add_gridspec(rows, columns + 1, width_ratios=[*[3.9] * columns, 2.7])
    by_axis = {line.axis: line for line in sample.correlations()}
    first: Axes | None = None
    for place, axis in enumerate(order):
        ax = figure.add_subplot(grid[divmod(place, columns)], sharey=first)
        first = first or ax
        default = data.default(axis)
        scale = data.manifest["axes"][axis].get("scale", "linear")
        plot_marginal(sample, axis, ax, data.label(axis), default, by_axis.get(axis), scale)
        ax.set_ylabel(_ratio_words(data) if place % columns == 0 else "")
    plot_distribution(sample, figure.add_subplot(grid[:, columns], sharey=first))
    _finish(figure, sample)
    return Picture(name, _box_caption(data, words, sample), figure)


def _finish(figure: Figure, sample: Sample) -> None:
    *panels, side = figure.axes
    for ax in panels:
        ax.tick_params(axis="y", labelleft=ax.get_subplotspec().colspan.start == 0)  # type: ignore[union-attr]
    side.tick_params(axis="y", labelleft=True)
    for ax in figure.axes:
        ax.tick_params(labelsize=12)
    handles = sample_legend(with_default=sample.default is not None)
    figure.legend(handles=handles, loc="outside upper center", ncols=len(handles), handlelength=1.8, fontsize=13,
                  frameon=False)  # fmt: skip


def _ratio_words(data: ExperimentData) -> str:
    return f"{observables.label(data.principal_rate)}, ratio"


def _box_caption(data: ExperimentData, words: str, sample: Sample) -> str:
    above, below = sample.above, sample.below
    caption = (
        f"{words[:1].upper()}{words[1:]}{'. ' if words else ''}Every point of the box against each of its inputs, the "
        f"most telling first: in {above.count} of {above.n} points ({above.value:.0%}) the "
        f"{observables.label(data.principal_rate)} exceeds {ABOVE:g} times the reference (dashed), in {below.count} "
        f"({below.value:.0%}) it is below {BELOW:g}. Line: median of a third of the points."
    )
    if sample.default is not None:
        caption += (
            f" Star: the model's own values, {sample.default.mean:.2f}, more than {sample.rank_of_default:.0%} of the "
            "points."
        )
    return caption
