"""Figures of conditions side by side: their ratios to the reference, a row each or ranked, and their spectra."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from synketa.analysis.contrasts import Contrast
from synketa.analysis.expectations import band_of
from synketa.reporting.experiment_data import ExperimentData, Picture, mean_words, picture, place_words, spread_words
from synketa.reporting.plots.contrasts import plot_contrasts, plot_ranked
from synketa.reporting.plots.runs import plot_spectra
from synketa.reporting.sizes import MOST_ROWS
from synketa.reporting.style import new_figure
from synketa.results import observables

__all__ = ["condition_pictures", "ratio_pictures"]

_FIELD = ("glutamate", "gamma_power", "ampa_throughput")
_MOST_TOGETHER = 12  # rows that hold all metrics; more have a panel for each
_MOST_SPECTRA = 9  # of conditions

Bands = Mapping[tuple[str, str], tuple[float, float]]


def condition_pictures(data: ExperimentData) -> Iterator[Picture]:
    """Draw rates and field of every condition relative to the reference, and spectra."""
    bands, spread = _bands(data.manifest["expect"]), spread_words(data)
    boxes = " Ticks are single seeds, shaded boxes the bands expected beforehand."
    caption = f"Firing rates relative to the reference, paired by seed; {spread}."
    yield from ratio_pictures(data, (data.rates, "contrasts", caption + boxes), data.contrasts.of(*data.rates), bands)
    caption = f"Ambient glutamate, gamma power (30–80 Hz) and AMPA throughput relative to the reference; {spread}."
    yield from ratio_pictures(data, (_FIELD, "contrasts_field", caption), data.contrasts.of(*_FIELD), bands)
    places = {place_words(data, name, point): (name, point) for (name, _), point in data.contrasts.places.items()}
    reference = data.reference_of(*next(iter(places.values())))
    places = {place_words(data, *reference): reference, **places}
    groups = {words: runs for words, place in list(places.items())[:_MOST_SPECTRA] if (runs := data.results(*place))}
    some = f"; the first {_MOST_SPECTRA} of {len(places)}" if len(places) > _MOST_SPECTRA else ""
    yield picture(
        "spectra",
        f"Spectrum of the field potential (sum of |AMPA| and |GABA| currents on {data.principal}), {mean_words(data)}, "
        f"per Hz of network time{some}.",
        plot_spectra(groups),
    )


def ratio_pictures(
    data: ExperimentData,
    what: tuple[Sequence[str], str, str],
    rows: Sequence[Contrast],
    bands: Bands | None = None,
    together: int = _MOST_TOGETHER,
) -> Iterator[Picture]:
    """Draw ratios with a row for each condition and point; where these are many, a panel for each metric, or ranked.

    Parameters
    ----------
    what : tuple
        Metrics, name of the figure, caption.
    rows : sequence of Contrast
    bands : mapping, optional
        Expected beforehand, see `plot_contrasts`.
    together : int
        Most rows that hold all metrics.
    """
    wanted, name, caption = what
    present = {row.metric for row in rows}
    metrics = [metric for metric in wanted if metric in present]
    rows = [row for row in rows if row.metric in metrics]
    count = len({(row.condition, *row.point.items()) for row in rows})
    if not count:
        return
    if count <= together:
        yield picture(name, caption, plot_contrasts(rows, metrics, bands, populations=data.populations))
        return
    is_ranked = count > MOST_ROWS
    size = (8.4, 0.8 + 3.2 * len(metrics)) if is_ranked else (3.6 + 2.3 * len(metrics), 1.4 + 0.34 * count)
    grid: tuple[int, int, dict[str, Any]] = (len(metrics), 1, {}) if is_ranked else (1, len(metrics), {"sharey": True})
    figure = new_figure(grid[0], grid[1], size, **grid[2])
    for ax, metric in zip(figure.axes, metrics, strict=True):
        own = [row for row in rows if row.metric == metric]
        if is_ranked:
            plot_ranked(own, metric, ax=ax, populations=data.populations)
        else:
            plot_contrasts(own, (metric,), bands, ax=ax, populations=data.populations)
            ax.set_xlabel(f"{observables.label(metric)},\nratio")
    more = (
        f" Each panel in the order of its ratios; {count} conditions and points are in contrasts.csv."
        if is_ranked
        else ""
    )
    yield Picture(name, caption + more, figure)


def _bands(expect: Sequence[Mapping[str, Any]]) -> dict[tuple[str, str], tuple[float, float]]:
    """Return the expected bands of ratios to the reference, by condition and metric."""
    return {
        (item["condition"], item["metric"]): band_of(item)
        for item in expect
        if item.get("condition") and item.get("contrast", True) in (True, "ratio")
        if not item.get("against") and not item.get("at")
    }
