"""Figures of results: each function draws on one Axes, reads no file and shows no window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from synketa.analysis.metrics import Array, dialysate_bins, spectrum
from synketa.analysis.summary import Row
from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.reporting.plots.axes import hold_curves, slow_time
from synketa.reporting.sizes import MOST_LINES, MOST_MARKS, MOST_NAMED, wrapped
from synketa.reporting.spread import band, seeds_in_words
from synketa.reporting.style import INK, PALE, SHADE, axes_or_new, shades, styled
from synketa.results import observables
from synketa.results.result import Result

__all__ = ["plot_block", "plot_dialysate", "plot_raster", "plot_rates", "plot_slow", "plot_spectra"]

_TOP_OF_SPIKES = 20.0  # mV
_CONDITION_COLOURS = ("#222222", "#CC79A7", "#56B4E9", "#E69F00", "#8C4A8C", "#999999")


def _principal_first(result: Result) -> list[str]:
    """Return the populations of a run in the order in which they take colours."""
    return list(dict.fromkeys((result.principal_population, *result.populations)))


def _population_colours(result: Result) -> dict[str, str]:
    return observables.population_colours(_principal_first(result))


def _clock(result: Result, span: tuple[float, float] | None = None) -> tuple[float, str]:
    """Return divisor and unit of the slow time axis."""
    start, stop = span or (result.slow["time"][0], result.slow["time"][-1])
    return (60.0, "min") if stop - start > 600 else (1.0, "s")


def _within(time: Array, span: tuple[float, float] | None) -> Any:
    """Return the samples to draw; all without a span."""
    return slice(None) if span is None else (time >= span[0]) & (time <= span[1])


def _shade_windows(ax: Axes, result: Result, names: bool, scale: float) -> None:
    """Shade the windows on axes whose limits are final; names that would overlap are put above each other."""
    left, right = ax.get_xlim()
    width = 11 * ax.bbox.width / ax.figure.dpi  # letters that fit along the axis
    ends: list[float] = []
    names &= len(result.windows) <= MOST_NAMED
    for window in sorted(result.windows, key=lambda span: span.start):
        if not left < (window.start + window.stop) / 2 / scale < right:
            continue
        ax.axvspan(window.start / scale, window.stop / scale, facecolor=SHADE, edgecolor="white", zorder=0, lw=2)
        if names:
            middle = (window.start + window.stop) / 2 / scale
            half = (len(window.name) + 2) / 2 / width * (right - left)
            level = next((place for place, end in enumerate(ends) if middle - half > end), len(ends))
            ends[level : level + 1] = [middle + half]
            ax.annotate(
                window.name,
                (middle, 1.0),
                xycoords=ax.get_xaxis_transform(),
                xytext=(0, 3 + 15 * level),
                textcoords="offset points",
                ha="center",
                va="bottom",
                color=PALE,
                annotation_clip=False,
            )


# -------------------------------------------------------------------------------------- one run


@styled
def plot_raster(result: Result, window: str | None = None, duration: float = 1.0, ax: Axes | None = None) -> Axes:
    """Draw one second of spikes: a block of rows per population, at most 160 cells each."""
    ax = axes_or_new(ax)
    span = result.window(window) if window else result.windows[-1]
    duration = min(duration, span.sim_duration)
    base, ticks = 0, []
    colours = _population_colours(result)
    for name in reversed(result.populations):
        shown = min(result.populations[name], 160)
        times, indices = result.spikes[name]
        kept = (times >= span.sim_start) & (times < span.sim_start + duration) & (indices < shown)
        ax.plot(
            times[kept] - span.sim_start,
            indices[kept] + base,
            "|",
            ms=3.2,
            mew=1.0,
            color=colours[name],
            rasterized=True,
        )
        ticks.append((base + shown / 2, name))
        base += shown + 8
    ax.set(xlim=(0, duration), ylim=(-4, base - 4), xlabel="network time (s)")
    ax.xaxis.set_major_locator(MaxNLocator(2))
    ax.set_yticks([place for place, _ in ticks], [name for _, name in ticks])
    for label in ax.get_yticklabels():
        label.set_color(colours[label.get_text()])
        label.set_fontweight("bold")
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)
    return ax


@styled
def plot_trace(result: Result, name: str | None = None, duration: float = 2.0, ax: Axes | None = None) -> Axes:
    """Draw a recorded variable of a cell over network time, from the start of the last window on.

    Spikes of a membrane potential are lines up to 20 mV: an integrate-and-fire cell is reset where it reaches its
    threshold. They are known inside the windows.

    Parameters
    ----------
    result : Result
    name : str, optional
        What the experiment's ``record`` names, e.g. ``"PYR[0].v"``; may be left out where there is one trace only.
    duration : float
        Of network time, s.

    Raises
    ------
    ConfigurationError
        No such trace, or none was named and there are several.
    """
    name = _trace_of(result, name)
    ax = axes_or_new(ax, (7.2, 1.8))
    time, values = result.record["time"], result.record[name]
    start = max(time[0], min(result.windows[-1].sim_start, time[-1] - duration))
    kept = (time >= start) & (time <= start + duration)
    population = name.partition("[")[0]
    ax.plot(time[kept], values[kept], color=_population_colours(result).get(population, INK), lw=0.8, rasterized=True)
    unit = result.attributes.get("record_units", {}).get(name, "1")
    if unit == "mV" and name.endswith(".v"):
        spikes = _spikes_of(result, name)
        spikes = spikes[(spikes >= start) & (spikes <= start + duration)]
        foot = np.interp(spikes, time, values)
        ax.vlines(spikes, foot, _TOP_OF_SPIKES, color=_population_colours(result).get(population, INK), lw=0.8)
    ax.set(xlabel="network time (s)", ylabel=name if unit == "1" else f"{name} ({unit})")
    return ax


def _trace_of(result: Result, name: str | None) -> str:
    """Return the name of a trace; where none is named, that of the only one."""
    known = [trace for trace in result.record if trace != "time"]
    if not known:
        want = 'a run of an experiment with record = ["PYR[0].v"]'
        raise ConfigurationError(Fault("plot", "name", "a run that recorded no single cells", want))
    if name is None and len(known) > 1:
        raise ConfigurationError(Fault("plot", "name", "none", f"one of the traces {', '.join(known)}"))
    if name is not None and name not in known:
        raise ConfigurationError(unknown("plot", "name", name, known))
    return name or known[0]


def _spikes_of(result: Result, name: str) -> Array:
    """Return the times of the spikes of the cell that a trace is of, s of network time."""
    population, _, rest = name.partition("[")
    times, cells = result.spikes.get(population.strip(), (np.empty(0), np.empty(0)))
    spikes: Array = np.asarray(times)[np.asarray(cells) == int(rest.partition("]")[0])]
    return spikes


@styled
def plot_rates(result: Result, ax: Axes | None = None, span: tuple[float, float] | None = None) -> Axes:
    """Draw the population rates of a run over slow time, with its windows, and the drug above them.

    `span` (s of slow time) chooses a part of the run.
    """
    ax = axes_or_new(ax)
    scale, unit = _clock(result, span)
    kept = _within(result.rates["time"], span)
    time = result.rates["time"][kept] / scale
    width = max(1, time.size // (50 if unit == "min" else 150))
    top, beyond = 0.0, 0
    colours = _population_colours(result)
    for name in result.populations:
        rate = result.rates[name][kept]
        ax.plot(time, rate, color=colours[name], lw=0.6, alpha=0.3)
        weight = np.convolve(np.ones(rate.size), np.ones(width), "same")
        smooth = np.convolve(rate, np.ones(width), "same") / weight
        ax.plot(time, smooth, color=colours[name], label=name)
        top = max(top, 1.25 * float(smooth.max(initial=0)), float(np.quantile(rate, 0.99)) if rate.size else 0.0)
        beyond += int((rate > 1.15 * top).sum())
    ax.set(
        xlabel=slow_time(f"({unit})"), ylabel="rate (Hz of network time)", xlim=(time[0], time[-1]), ylim=(0, top or 1)
    )
    _shade_windows(ax, result, names=False, scale=scale)
    free = [name for name in result.slow if name.startswith("free_brain_")]
    if free:
        strip = ax.inset_axes((0, 1.04, 1, 0.2), sharex=ax)
        for name in free:
            strip.fill_between(result.slow["time"] / scale, result.slow[name], color="#C9C3B4", lw=0)
        peak = max(float(result.slow[name].max()) for name in free)
        strip.set(ylim=(0, 1.75 * peak or 1))  # a line for the words above
        strip.set_yticks([peak] if peak else [], [f"{peak:.2g} µM"] if peak else [])
        strip.tick_params(labelbottom=False, bottom=False, labelsize=12)
        drugs = ", ".join(name.removeprefix("free_brain_").replace("_", " ") for name in free[:MOST_LINES])
        strip.text(0.99, 0.95, f"free {drugs}", transform=strip.transAxes, ha="right", va="top")
    ax.legend(loc="upper right", ncols=3, handlelength=1.2, columnspacing=1.2)
    ax.set_ylim(0, ax.get_ylim()[1] * 1.15)
    ax.yaxis.set_major_locator(MaxNLocator(5, integer=True, prune="upper"))
    if beyond:
        ax.set_title("single bins beyond the axis", loc="left", fontsize=12, color=PALE) if not free else None
    return ax


@styled
def plot_slow(
    result: Result,
    names: Sequence[str],
    ax: Axes | None = None,
    window_names: bool = False,
    span: tuple[float, float] | None = None,
    legend: bool = True,
) -> Axes:
    """Draw slow series of one unit over slow time: drug levels, block, glutamate, adenosine.

    `span` (s of slow time) chooses a part of the run. Blocks take the colour of their population; the 2A/B pool is
    drawn full, the 2C/D pool dashed.
    """
    ax = axes_or_new(ax)
    scale, unit = _clock(result, span)
    kept = _within(result.slow["time"], span)
    time = result.slow["time"][kept] / scale
    populations = _principal_first(result)
    for place, name in enumerate(names):
        block = name.startswith("block_")
        style = "--" if block and name.endswith("2CD") else "-"
        observable = observables.find(name)
        known = block or bool(observable and observable.colour)
        colour = observables.colour(name, populations) if known else (INK, PALE, "#C9A227", "#56B4E9")[place % 4]
        words = observables.label(name).removeprefix("glutamate, ")
        label = name.removeprefix("block_").replace("_", " ") if block else words
        ax.plot(time, result.slow[name][kept], style, color=colour, label=label)
    of = {"uM": "free brain (µM)", "ng/mL": "plasma (ng/mL)"}
    common = {name.split("_")[0] for name in names}
    words = {"block": "block", "glutamate": "glutamate (fold)"}.get(common.pop(), "") if len(common) == 1 else ""
    words = words or "fold of baseline"
    ax.set(
        xlabel=slow_time(f"({unit})"), ylabel=of.get(observables.series_unit(names[0]), words), xlim=(time[0], time[-1])
    )
    _shade_windows(ax, result, names=window_names, scale=scale)
    if observables.series_unit(names[0]) != "1" or words == "block":
        ax.set_ylim(0, None)
    else:
        ax.axhline(1, color=PALE, lw=0.8, zorder=1)
    if len(names) > 1 and legend:
        ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), handlelength=1.4)
    return ax


# ---------------------------------------------------------------------------------- several runs


def _line_styles(labels: Sequence[str], ordered: bool) -> list[dict[str, Any]]:
    if ordered:
        return [{"color": colour} for colour in shades(len(labels))]
    lines = ("-", "--", ":")
    return [
        {"color": _CONDITION_COLOURS[place % 6], "linestyle": lines[place // 6 % 3]} for place in range(len(labels))
    ]


@styled
def plot_spectra(
    groups: Mapping[str, Sequence[Result]],
    window: str | None = None,
    ordered: bool = False,
    ax: Axes | None = None,
    title: str | None = None,
) -> Axes:
    """Draw the LFP spectrum (mean over seeds) for each label; the gamma band is shaded.

    `ordered` says that the labels are steps of an axis, so that colours run from dark to light;
    `title` heads the legend.
    """
    ax = axes_or_new(ax)
    ax.axvspan(30, 80, color=SHADE, zorder=0, lw=0)
    ax.text(49, 1.01, "gamma", transform=ax.get_xaxis_transform(), ha="center", va="bottom", color=PALE)
    for (label, results), style in zip(groups.items(), _line_styles(list(groups), ordered), strict=True):
        spectra = [spectrum(run, run.window(window) if window else run.windows[-1]) for run in results]
        spectra = [pair for pair in spectra if pair[0].size]
        if spectra:
            frequency, power = spectra[0][0], np.mean([power for _, power in spectra], axis=0)
            place = np.digitize(frequency, np.geomspace(0.95, 200, 70))  # even steps on the log axis
            steps = [place == step for step in np.unique(place) if 0 < step < 70]
            x, y = ([column[step].mean() for step in steps] for column in (frequency, power))
            ax.plot(x, y, label=wrapped(label, 28), **{**style, "lw": 1.5})
    ax.set(xscale="log", yscale="log", xlim=(1, 200), xlabel="frequency (Hz)", ylabel="LFP power (nA²/Hz)")
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    if ax.lines:  # windows may be too short for a spectrum
        title = wrapped(title, 28) if title else None
        ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), handlelength=1.4, title=title, alignment="left")
    return ax


@styled
def plot_block(rows: Iterable[Row], ax: Axes | None = None, populations: Sequence[str] = ()) -> Axes:
    """Draw the blocked fraction by population and pool, each seed a dot, from summary rows.

    `populations`, the principal one first, choose the colours of a circuit whose populations have names of their own.
    """
    ax = axes_or_new(ax, (4.8, 3.6))
    blocked: dict[str, dict[str, list[float]]] = {}
    for row in rows:
        if row["metric"].startswith("block_"):
            population, pool = row["metric"].partition("@")[0].removeprefix("block_").rsplit("_", 1)
            blocked.setdefault(population, {}).setdefault(pool, []).append(row["value"])
    colours = observables.population_colours([*populations, *blocked])
    pools = sorted({pool for by_pool in blocked.values() for pool in by_pool})
    for place, (population, by_pool) in enumerate(blocked.items()):
        for pool, values in by_pool.items():
            x = place + 0.36 * (pools.index(pool) - (len(pools) - 1) / 2)
            mean = float(np.mean(values))
            colour = colours[population]
            hatch = "" if pool == pools[0] else "////"
            ax.bar(x, mean, 0.33, color="white" if hatch else colour, edgecolor=colour, hatch=hatch, lw=1.5)
            ax.plot([x] * len(values), values, "o", ms=3.5, color=INK, alpha=0.6, rasterized=len(values) > MOST_MARKS)
            ax.text(x, max(values) + 0.015, f"{mean:.2f}", ha="center", va="bottom")
            ax.text(x, -0.02, pool, ha="center", va="top", transform=ax.get_xaxis_transform())
    ax.set_xticks(range(len(blocked)), [f"\n{name}" for name in blocked])
    ax.tick_params(axis="x", length=0)
    ax.set(
        ylabel="blocked fraction",
        ylim=(
            0,
            min(1.1, 1.2 * max((v for p in blocked.values() for w in p.values() for v in w), default=1) + 0.02),
        ),
    )
    return ax


@styled
def plot_dialysate(
    groups: Mapping[str, Sequence[Result]],
    start: float = 0.0,
    ax: Axes | None = None,
    title: str | None = None,
) -> Axes:
    """Draw the dialysate in bins of 20 minutes, one line per label: mean, and 95 % band of three seeds and more."""
    ax = axes_or_new(ax)
    ax.axvspan(20, 100, color=SHADE, zorder=0, lw=0)
    ax.text(
        60,
        1.01,
        "mean of 20–100 min",
        transform=ax.get_xaxis_transform(),
        ha="center",
        va="bottom",
        color=PALE,
    )
    means = []
    for (label, results), colour in zip(groups.items(), shades(len(groups)), strict=True):
        bins = [dialysate_bins(result, start) for result in results]
        middle, seeds = (bins[0][0] - start) / 60, [mean for _, mean in bins]
        mean, low, high = band(seeds)
        ax.fill_between(middle, low, high, color=colour, alpha=0.18, lw=0)
        for single in seeds if len(seeds) == 2 else ():
            ax.plot(middle, single, "_", ms=9, mew=1.4, color=colour, alpha=0.7)
        ax.plot(middle, mean, "o-", ms=5, color=colour, label=wrapped(label, 22))
        means.append(mean)
    ax.axhline(1, color=PALE, lw=0.8, zorder=1)
    ax.set(xlabel=slow_time("after the dose (min)"), ylabel="dialysate glutamate (fold)", xlim=(0, None))
    hold_curves(ax, means, list(groups))
    counted = seeds_in_words(len(results) for results in groups.values())
    title = f"{wrapped(title, 22)}\n{counted}" if title else counted
    ax.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), handlelength=1.4, title=title, alignment="left")
    return ax
