"""Pictures of what a stimulation does to the weights of plastic synapses."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator

import numpy as np
from matplotlib.axes import Axes

from synketa.reporting.experiment_data import ExperimentData, Picture, spread_words
from synketa.reporting.plots.time_courses import line_style, plot_weights
from synketa.reporting.spread import drawn_interval, seeds_in_words
from synketa.reporting.style import INK, PALE, legend_above, letter_panels, new_figure
from synketa.results.result import Result

__all__ = ["potentiation_pictures", "pulses_of"]

_LEAD = 0.12  # of what follows the first pulse: how much is drawn before it
_MOST_LEVEL = 4  # conditions whose titles fit side by side


def pulses_of(result: Result) -> list[float]:
    """Return when a run was stimulated, s of slow time; also where the strength was 0."""
    trains = json.loads(result.attributes.get("resolved", "{}")).get("stimulation", ())
    return sorted(float(train["start"]) + float(pulse) for train in trains for pulse in train["pulses"])


def potentiation_pictures(data: ExperimentData) -> Iterator[Picture]:
    """Yield weights around the stimulation, and what is left of its effect at the end of the run, by condition."""
    if data.manifest["axes"]:
        return
    runs = {}
    for name in data.manifest["conditions"]:
        if plastic := [run for run in data.results(name, {}) if "weight_stimulated" in run.slow]:
            runs[name] = plastic
    pulses = next((pulses for own in runs.values() if (pulses := pulses_of(own[0]))), [])
    if not pulses:
        return
    stop = min(float(run.slow["time"][-1]) for own in runs.values() for run in own)
    times = np.linspace(pulses[0] - _LEAD * (stop - pulses[0]), stop, 700)
    bands = {
        data.title(name): {
            int(run.attributes["seed"]): np.interp(times, run.slow["time"], run.slow["weight_stimulated"])
            for run in own
        }
        for name, own in runs.items()
    }
    few = len(runs) <= _MOST_LEVEL
    figure = new_figure(1, 2, (12.4, 5.2 if few else 7.8), sharey=True, gridspec_kw={"width_ratios": (1.45, 1.0)})
    weights, end = figure.axes
    plot_weights(bands, times - pulses[0], np.array(pulses) - pulses[0], ax=weights)
    _draw_ends(data, list(runs), end)
    shares = _shares_in_words(data, list(runs))
    letter_panels(figure)
    counted = seeds_in_words(len(own) for own in runs.values())
    legend_above(figure, weights, columns=4 if few else 2, title=counted)
    yield Picture(
        "potentiation",
        f"a: mean weight of the synapses between stimulated cells, a fold of that before the first pulse; bars below: "
        f"pulses. b: weight at the end of the run, {(stop - pulses[0]):.0f} s after the first pulse, over the weight "
        f"before it; a dot per seed; open: synapses between two cells that are not stimulated{shares}. "
        f"{spread_words(data).capitalize()}.",
        figure,
    )


def _changes(data: ExperimentData) -> dict[str, dict[str, dict[int, float]]]:
    """Return condition to kind of synapse to seed to change of weight (a fold)."""
    changes: dict[str, dict[str, dict[int, float]]] = {}
    for kind in ("stimulated", "unstimulated"):
        for line, value in data.table.column(f"plasticity_change_{kind}"):
            changes.setdefault(line.condition, {}).setdefault(kind, {})[line.seed] = value
    return changes


def _draw_ends(data: ExperimentData, names: list[str], ax: Axes) -> None:
    """Draw the change of weights by condition: closed between stimulated cells, open between others."""
    changes = _changes(data)
    ax.axhline(1, color=PALE, lw=0.8, zorder=1)
    for place, name in enumerate(names):
        own = changes.get(name, {})
        if others := list(own.get("unstimulated", {}).values()):
            ax.plot([place + 0.2] * len(others), others, "o", ms=3.5, color=INK, alpha=0.5, mfc="white")
        if values := list(own.get("stimulated", {}).values()):
            colour = line_style(place)["color"]
            mean, low, high = drawn_interval(values)
            ax.plot([place + 0.12] * len(values), values, "o", ms=3.5, color=INK, alpha=0.5)
            ax.plot([place, place], [low, high], color=colour, lw=2.4, solid_capstyle="butt")
            ax.plot(place, mean, "o", ms=9, color=colour, mec="white", mew=0.8, zorder=3)
            top = max(high, mean) + 0.05 if np.isfinite(high) else mean + 0.08
            ax.text(place, top, f"{mean:.2f}", ha="center", va="bottom", fontweight="bold")
    few = len(names) <= _MOST_LEVEL
    titles = [textwrap.fill(data.title(name), 11 if few else 26, break_long_words=False) for name in names]
    ax.set_xticks(range(len(names)), titles)
    if not few:
        ax.tick_params(axis="x", labelrotation=38, labelsize=12)
        for words in ax.get_xticklabels():
            words.set(ha="right", rotation_mode="anchor")
    ax.set(xlim=(-0.5, len(names) - 0.35))
    ax.tick_params(axis="x", length=0)


def _shares_in_words(data: ExperimentData, names: list[str]) -> str:
    """Say what share each condition has of the rise that the reference has."""
    gains = {
        name: {seed: value - 1 for seed, value in own.get("stimulated", {}).items()}
        for name, own in _changes(data).items()
    }
    reference = str(data.manifest["reference"].get("condition", ""))
    whole = gains.get(reference, {})
    shares = []
    for name in names:
        ratios = [gain / whole[seed] for seed, gain in gains.get(name, {}).items() if whole.get(seed)]
        if name != reference and ratios:
            shares.append(f"{data.title(name)}: {100 * float(np.mean(ratios)):.0f} %")
    return f". Of the rise that {data.title(reference)} has, {'; '.join(shares)}" if shares else ""
