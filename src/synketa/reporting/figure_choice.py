"""Which pictures an experiment asks for: chosen from its shape (conditions, axes, windows)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from synketa.analysis.contrasts import Contrast, band_of
from synketa.analysis.metrics import window_mean
from synketa.analysis.summary import point_key
from synketa.reporting.experiment_data import Picture, Study, has_spikes, mean_words, picture, place_words, spread_words
from synketa.reporting.plasticity_figures import potentiation_pictures, pulses_of
from synketa.reporting.plot_contrasts import plot_contrasts, plot_dose_response, plot_marginal, plot_matrix, plot_plane
from synketa.reporting.plot_runs import plot_block, plot_dialysate, plot_raster, plot_rates, plot_slow, plot_spectra
from synketa.reporting.style import new_figure
from synketa.reporting.time_course_figures import course_pictures, question_pictures, slow_runs
from synketa.results import observables
from synketa.results.result import Result, Window
from synketa.results.result_file import open_result

__all__ = ["pictures"]

RATES = ("rate_PYR", "rate_PV", "rate_SST")
_ACUTE, _BEFORE = 3 * 3600.0, 600.0  # s after the first dose, and around windows: what the acute pictures show
_SLIVER = 0.05  # of an axis: windows that are together shorter are drawn once more, close up
_MOST_ROWS = 60  # of a figure with one condition and window a row
THRESHOLD = 1.1  # of the PYR ratio, where the sensitivity of the effect is drawn


def _share_above(rows: Sequence[Contrast]) -> tuple[int, int]:
    """Return how many points lie above `THRESHOLD`, and of how many."""
    return sum(row.mean > THRESHOLD for row in rows), len(rows)


def pictures(study: Study) -> Iterator[Picture]:
    """Yield the pictures of an experiment, the most telling first.

    A list ``figures`` in the manifest keeps only those names.
    """
    wanted = study.manifest["figures"]
    for one in _by_shape(study):
        if not wanted or one.name in wanted:
            yield one


def _by_shape(study: Study) -> Iterator[Picture]:
    if not study.contrasts:
        yield from _single_run(study)
        return
    for name, part in _families(study).items():
        axes = [axis for axis in study.manifest["axes"] if len(part.values(axis)) > 1]
        suffix = f"_{name}" if name else ""
        if study.manifest["kind"] == "time_course":
            yield from _time_course(part, axes)
        elif len(axes) > 1:
            draw = _plane if len(axes) == 2 else _box
            conditions = dict.fromkeys(condition for condition, _ in part.contrasts.places)
            for condition in conditions:
                own = part.contrasts.at(lambda name, _, wanted=condition: name == wanted)  # type: ignore[misc]
                more = f"_{condition}" if len(conditions) > 1 else ""
                yield draw(replace(study, contrasts=own), axes, suffix + more)
        elif len(axes) == 1 and _numeric(part, axes[0]):
            yield from _one_axis(part, axes[0])
        else:
            yield from _conditions(part)


def _families(study: Study) -> dict[str, Study]:
    """Split the contrasts by the axes that they have a value on: a plane and a box may share a file."""

    def valued(point: Mapping[str, Any]) -> tuple[str, ...]:
        return tuple(axis for axis, value in point.items() if value != "")

    families = dict.fromkeys(valued(point) for point in study.contrasts.places.values())
    return {
        str(place or ""): replace(
            study,
            contrasts=study.contrasts.at(lambda _, point, wanted=family: valued(point) == wanted),  # type: ignore[misc]
        )
        for place, family in enumerate(families)
    }


def _numeric(study: Study, axis: str) -> bool:
    return all(isinstance(value, (int, float)) for value in study.values(axis))


# -------------------------------------------------------------------------------------- clamps


def _single_run(study: Study) -> Iterator[Picture]:
    for run in study.runs[:1]:
        result = open_result(study.folder / run["path"])
        if not has_spikes(result):
            return
        figure = new_figure()
        plot_raster(result, ax=figure.axes[0])
        yield Picture(
            "raster",
            f"Spikes of {run['condition']}, seed {run['seed']}; no reference to compare with.",
            figure,
        )


def _rasters(study: Study, row: Contrast, window: str | None = None) -> Iterator[Picture]:
    """Draw the reference beside a condition, the same seed."""
    pair = [study.reference_of(row.condition, row.point), (row.condition, row.point)]
    seeds = [{run.attributes["seed"]: run for run in study.results(*place)} for place in pair]
    common = sorted(seeds[0].keys() & seeds[1].keys())
    if not common or not has_spikes(seeds[1][common[0]]):
        return
    figure = new_figure(1, 2, (9.6, 4.0), sharey=True)
    for ax, runs, place in zip(figure.axes, seeds, pair, strict=True):
        plot_raster(runs[common[0]], window, ax=ax)
        ax.set_title(place_words(study, *place), loc="left", fontsize=13)
    where = f" in the window “{window}”" if window else ""
    yield Picture(
        "raster",
        f"One second of spikes{where}, seed {common[0]}: the reference and {place_words(study, *pair[1])}. "
        "Same network, same background; at most 160 cells of a population are shown.",
        figure,
    )


def _conditions(study: Study) -> Iterator[Picture]:
    bands = _bands(study.manifest["expect"])
    rows = study.contrasts
    spread, field = spread_words(study), ("glutamate", "gamma_power", "ampa_throughput")
    yield picture(
        "contrasts",
        f"Firing rates relative to the reference, paired by seed; {spread}. Ticks are single seeds, "
        "shaded boxes the bands expected beforehand.",
        plot_contrasts(rows.of(*RATES), RATES, bands),
    )
    yield picture(
        "contrasts_field",
        f"Ambient glutamate, gamma power (30–80 Hz) and AMPA throughput relative to the reference; {spread}.",
        plot_contrasts(rows.of(*field), field, bands),
    )
    yield from _rasters(study, rows[0])
    reference = study.reference_of(rows[0].condition, rows[0].point)
    places = {place_words(study, name, point): (name, point) for (name, _), point in rows.places.items()}
    places = {place_words(study, *reference): reference, **places}
    groups = {words: runs for words, place in list(places.items())[:9] if (runs := study.results(*place))}
    yield picture(
        "spectra",
        f"Spectrum of the field potential (sum of |AMPA| and |GABA| currents on PYR), {mean_words(study)}.",
        plot_spectra(groups),
    )
    yield from _block(study, rows[0])


def _block(study: Study, row: Contrast, window: str = "") -> Iterator[Picture]:
    suffix = f"@{window}" if window else ""
    key = point_key(row.point, study.manifest["axes"])
    rows = [
        told
        for line in study.table.lines
        if line.condition == row.condition and point_key(line.point, study.manifest["axes"]) == key
        for told in study.table.rows_of(line)
        if told["metric"].startswith("block_") and told["metric"].endswith(suffix)
    ]
    if any(line["value"] > 0 for line in rows):
        where = f", window “{window}”" if window else ""
        yield picture(
            "block",
            f"Blocked fraction by population and receptor pool, {place_words(study, row.condition, row.point)}"
            f"{where}. Solid: 2A/B; hatched: 2C/D.",
            plot_block(rows),
        )


def _bands(expect: Sequence[Mapping[str, Any]]) -> dict[tuple[str, str], tuple[float, float]]:
    """Return the expected bands of ratios to the reference, by condition and metric."""
    return {
        (item["condition"], item["metric"]): band_of(item)
        for item in expect
        if item.get("condition") and item.get("contrast", True) in (True, "ratio")
        if not item.get("against") and not item.get("at")
    }


def _one_axis(study: Study, axis: str) -> Iterator[Picture]:
    conditions = list(dict.fromkeys(name for name, _ in study.contrasts.places))
    if len(conditions) > 2:
        yield picture(
            "matrix",
            f"PYR rate relative to the reference, by condition and {study.label(axis)}; mean over seeds. "
            "Red: above 1; blue: below.",
            plot_matrix(study.contrasts.of("rate_PYR"), axis, label=study.label(axis)),
        )
        return
    spread = spread_words(study).replace("intervals", "bands")
    panels = {
        "dose_response": (RATES, "Firing rates"),
        "dose_response_field": (("glutamate", "gamma_power"), "Ambient glutamate and gamma power (30–80 Hz)"),
        "dose_response_spectral": (
            ("gamma_peak", "low_power", "lfp_slope"),
            "Gamma peak, 1–8 Hz power, 1/f slope",
        ),
    }
    by_condition = {
        name: study.contrasts.at(lambda condition, _, wanted=name: condition == wanted)  # type: ignore[misc]
        for name in conditions
    }
    for name, (metrics, words) in panels.items():
        figure = new_figure(1, len(conditions), (6.4 * len(conditions), 4.0), sharey=True)
        for ax, condition in zip(figure.axes, conditions, strict=True):
            rows = by_condition[condition]
            plot_dose_response(rows.of(*metrics), axis, metrics, ax=ax, label=study.label(axis))
            ax.set_title(condition.replace("_", " ") if len(conditions) > 1 else "", loc="left")
        yield Picture(name, f"{words} along {study.label(axis)}; {spread}; the undrugged point is set apart.", figure)
    own = by_condition[conditions[0]]
    peak = max(own.of("rate_PYR"), key=lambda row: row.mean, default=own[0])
    reference = study.reference_of(peak.condition, peak.point)
    values = study.values(axis)
    steps = values if len(values) <= 7 else [values[round(place)] for place in np.linspace(0, len(values) - 1, 7)]
    points = [reference[1], *({**peak.point, axis: step} for step in steps)]
    groups = {f"{point[axis]:g}": runs for point in points if (runs := study.results(conditions[0], point))}
    ax = plot_spectra(groups, ordered=True, title=study.label(axis))
    yield picture("spectra", f"Spectrum of the field potential along the axis, {mean_words(study)}.", ax)
    yield from _rasters(study, peak)


def _plane(study: Study, axes: Sequence[str], suffix: str) -> Picture:
    defaults = [study.default(axis) for axis in axes]
    star = None if None in defaults else (float(defaults[0] or 0), float(defaults[1] or 0))
    ax = plot_plane(
        study.contrasts.of("rate_PYR"), (axes[0], axes[1]), threshold=THRESHOLD, default=star,
        labels={axis: study.label(axis) for axis in axes},
    )  # fmt: skip
    above, count = _share_above(study.contrasts.of("rate_PYR"))
    return picture(
        f"plane{suffix}",
        f"PYR rate relative to the reference over two inputs; the line is {THRESHOLD}, the star the default. "
        f"{above} of {count} points lie above {THRESHOLD}.",
        ax,
    )


def _box(study: Study, axes: Sequence[str], suffix: str) -> Picture:
    rates = study.contrasts.of("rate_PYR")
    rows = -(-len(axes) // 2)
    figure = new_figure(rows, 2, (9.0, 3.4 * rows), sharey=True)
    for ax, axis in zip(figure.axes, axes, strict=False):
        plot_marginal(rates, axis, "rate_PYR", THRESHOLD, study.default(axis), ax, study.label(axis))
    for ax in figure.axes[len(axes) :]:
        ax.remove()
    above, count = _share_above(rates)
    return Picture(
        f"box{suffix}",
        f"Every point of the box against each of its inputs: in {above} of {count} points "
        f"({above / max(count, 1):.0%}) the PYR rate exceeds {THRESHOLD} times the reference (filled).",
        figure,
    )


# ---------------------------------------------------------------------------------- time courses


def _time_course(study: Study, axes: Sequence[str]) -> Iterator[Picture]:
    places = [(name, tuple(point.items())) for (name, _), point in study.contrasts.places.items()]
    numeric = [axis for axis in axes if _numeric(study, axis)]
    condition, items = places[(len(places) - 1) // 2] if numeric else _first_drugged(study, places)
    row = Contrast(condition, dict(items), "", "", np.nan, np.nan, np.nan, 0, {})
    runs = study.results(condition, row.point, seeds=1)
    if not runs:
        return
    weeks = slow_runs(study)
    if weeks is not None:
        yield from question_pictures(weeks)
    yield from potentiation_pictures(study)
    words = place_words(study, condition, row.point)
    span = _acute_span(runs[0])
    part = "" if span is None else " The first hours; what follows is drawn below."
    close = _close_up(runs[0], span)
    part += " Right: the windows, close up." if close else ""
    yield Picture(
        "time_course",
        f"From dose to network, {words}, seed {runs[0].attributes['seed']}: drug in plasma and in brain "
        "(free), block by population and pool (2A/B full, 2C/D dashed), glutamate (ambient, and as a "
        f"dialysate probe sees it) and the slower signals. Shaded: read-out windows.{part}",
        _course(runs[0], span),
    )
    figure = new_figure(size=(6.8, 4.4))
    plot_rates(runs[0], ax=figure.axes[0], span=close or span)
    yield Picture(
        "rates",
        f"Population rates, {words}; thin: bins as simulated, thick: moving average. Shaded: windows.",
        figure,
    )
    if weeks is not None:
        yield from course_pictures(weeks)
    peak = _telling(runs[0]).name
    if numeric:
        yield from _dialysate(study, row, numeric[0])
        yield _windows_along(study, numeric[0])
    else:
        yield from _windows(study)
    yield from _rasters(study, row, peak)
    yield from _block(study, row, peak if len(runs[0].windows) > 1 else "")


def _first_drugged(study: Study, places: Sequence[tuple[str, Any]]) -> tuple[str, Any]:
    for place in places:
        runs = study.results(place[0], dict(place[1]), seeds=1)
        if runs and any(name.startswith("free_brain_") for name in runs[0].slow):
            return place
    return places[0]


def _acute_span(result: Result) -> tuple[float, float] | None:
    """Return the slow time in which windows and the acute drug effect lie, s; None where that is all of the run."""
    time = result.slow["time"]
    start = max(time[0], min([0.0, *(window.start for window in result.windows)]) - _BEFORE)
    stop = max([_ACUTE, *(window.stop + _BEFORE for window in result.windows)])
    return (float(start), float(stop)) if time[-1] > 1.5 * stop else None


def _telling(result: Result) -> Window:
    """Return the window to look into: in which there is stimulation, else that of the strongest block."""
    pulses = np.array(pulses_of(result))
    struck = [window for window in result.windows if ((pulses >= window.start) & (pulses < window.stop)).any()]
    return max(struck or result.windows, key=lambda span: _mean_block(result, span.start, span.stop))


def _mean_block(result: Result, start: float, stop: float) -> float:
    series = [values for name, values in result.slow.items() if name.startswith("block_")]
    return float(np.nansum([window_mean(result.slow["time"], values, start, stop) for values in series]))


def _course(result: Result, span: tuple[float, float] | None) -> Figure:
    plasma = [name for name in result.slow if name.startswith("plasma_")]
    free = [name for name in result.slow if name.startswith("free_brain_")]
    block = [name for name in result.slow if name.startswith("block_")]
    slower = [name for name in ("ampa_throughput", "gaba", "adenosine") if name in result.slow]
    panels = [names for names in (plasma, free, block, ["glutamate", "glutamate_dialysate"], slower) if names]
    spans = [span, close] if (close := _close_up(result, span)) else [span]
    figure = new_figure(
        len(panels), len(spans), (8.2 + 3.4 * (len(spans) - 1), 0.6 + 2.1 * len(panels)), sharex="col", sharey="row"
    )
    for row, names in enumerate(panels):
        for column, part in enumerate(spans):
            ax = figure.axes[row * len(spans) + column]
            last = column == len(spans) - 1
            plot_slow(result, names, ax=ax, window_names=row == 0 and last, span=part, legend=last)
            ax.label_outer()
    return figure


def _close_up(result: Result, span: tuple[float, float] | None) -> tuple[float, float] | None:
    """Return the time of the windows, s, where all of them are a sliver of what is drawn."""
    time = result.slow["time"]
    start, stop = span or (float(time[0]), float(time[-1]))
    first, last = min(window.start for window in result.windows), max(window.stop for window in result.windows)
    return (first, last) if len(result.windows) > 1 and last - first < _SLIVER * (stop - start) else None


def _dialysate(study: Study, row: Contrast, axis: str) -> Iterator[Picture]:
    reference = study.reference_of(row.condition, row.point)[1]
    points = [reference, *({**row.point, axis: value} for value in study.values(axis))]
    groups = {f"{point[axis]:g}": runs for point in points if (runs := study.results(row.condition, point))}
    ax = plot_dialysate(groups, title=study.label(axis))
    yield picture(
        "dialysate",
        f"Dialysate glutamate in bins of 20 minutes, fold of baseline; {mean_words(study, ' and 95 % band')}.",
        ax,
    )


def _windows(study: Study) -> Iterator[Picture]:
    """Draw the contrasts with a row per window, and per condition where there are several; a panel per metric.

    Where that makes too many rows, each window gets a picture of its own.
    """
    acute = study.contrasts.of(*(metric for metric in study.contrasts.metrics if "@" in metric))
    windows = list(dict.fromkeys(metric.partition("@")[2] for metric in acute.metrics))
    repeated = {window: study.repeats(window) for window in windows}
    places = len(acute.places.keys() - set.intersection(*repeated.values())) if windows else 0
    parts = [windows] if places * len(windows) <= _MOST_ROWS else [[window] for window in windows]
    for part in parts if places <= _MOST_ROWS else ():
        rows = []
        for line in acute:
            metric, _, window = line.metric.partition("@")
            words = [place_words(study, line.condition, line.point)] if places > 1 else []
            words += [window] if len(part) > 1 or places == 1 else []
            if (
                window in part
                and (line.condition, point_key(line.point, study.manifest["axes"])) not in repeated[window]
            ):
                rows.append(replace(line, metric=metric, condition=", ".join(words)))
                told = f"The window “{part[0]}”" if len(parts) > 1 else "Each window"
        caption = f"{told} relative to the same window of the reference, paired by seed"
        suffix = f"_{part[0]}" if len(parts) > 1 else ""
        once = " What differs only later has one row." if any(repeated.values()) else ""
        yield from _ratio_panels(rows, f"contrasts{suffix}", f"{caption}; {spread_words(study)}.{once}")


def _ratio_panels(rows: Sequence[Contrast], name: str, caption: str) -> Iterator[Picture]:
    metrics = [name for name in (*RATES, "glutamate", "gamma_power") if any(row.metric == name for row in rows)]
    lines = len({row.condition for row in rows if row.metric in metrics})
    if not lines:
        return
    if lines <= 4:
        yield picture(name, caption, plot_contrasts(rows, metrics))
        return
    figure = new_figure(1, len(metrics), (3.4 + 2.3 * len(metrics), 1.4 + 0.34 * lines), sharey=True)
    for ax, metric in zip(figure.axes, metrics, strict=True):
        plot_contrasts([row for row in rows if row.metric == metric], (metric,), ax=ax)
        ax.set_xlabel(f"{observables.label(metric)},\nratio")
    yield Picture(name, caption, figure)


def _windows_along(study: Study, axis: str) -> Picture:
    """Draw rates and dialysate along a dose axis, a panel for each window."""
    metrics = (*RATES, "glutamate_dialysate")
    seen = (metric.partition("@") for metric in study.contrasts.metrics)
    windows = list(dict.fromkeys(window for name, _, window in seen if name in metrics))
    lines = -(-len(windows) // 2)
    figure = new_figure(lines, min(len(windows), 2), (4.8 * min(len(windows), 2), 3.6 * lines), sharey=True)
    for ax in figure.axes[len(windows) :]:
        ax.remove()
    for ax, window in zip(figure.axes, windows, strict=True):
        rows = [
            replace(row, metric=row.metric.partition("@")[0])
            for row in study.contrasts.of(*(f"{metric}@{window}" if window else metric for metric in metrics))
        ]
        plot_dose_response(rows, axis, metrics, ax=ax, label=study.label(axis))
        ax.set_title(window, loc="left", fontsize=13)
        if ax is not figure.axes[0] and (legend := ax.get_legend()):
            legend.remove()
    return Picture(
        "dose_response",
        f"Rates and dialysate glutamate along {study.label(axis)}, by window, relative to the undrugged run; "
        f"{spread_words(study)}.",
        figure,
    )
