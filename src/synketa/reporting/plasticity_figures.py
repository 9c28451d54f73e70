"""Pictures of what a stimulation does to the weights of plastic synapses."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from matplotlib.axes import Axes

from synketa.analysis.contrasts import interval
from synketa.reporting.experiment_data import Picture, Study, spread_words
from synketa.reporting.plot_time_courses import line_style, plot_weights
from synketa.reporting.style import INK, PALE, new_figure
from synketa.results.result import Result

__all__ = ["potentiation_pictures", "pulses_of"]

_LEAD = 0.12  # of what follows the first pulse: how much is drawn before it


def pulses_of(result: Result) -> list[float]:
    """Return when a run was stimulated, s of slow time; also where the strength was 0."""
    given = json.loads(result.attributes.get("resolved", "{}")).get("stimulation", ())
    return sorted(float(one["start"]) + float(pulse) for one in given for pulse in one["pulses"])


def potentiation_pictures(study: Study) -> Iterator[Picture]:
    """Yield weights around the stimulation, and what is left of its effect at the end of the run, by condition."""
    if study.manifest["axes"]:
        return
    runs = {name: study.results(name, {}) for name in study.manifest["conditions"]}
    runs = {name: [run for run in found if "weight_stimulated" in run.slow] for name, found in runs.items()}
    runs = {name: found for name, found in runs.items() if found}
    pulses = next((pulses for found in runs.values() if (pulses := pulses_of(found[0]))), [])
    if not pulses:
        return
    stop = min(float(run.slow["time"][-1]) for found in runs.values() for run in found)
    times = np.linspace(pulses[0] - _LEAD * (stop - pulses[0]), stop, 700)
    bands = {
        study.title(name): {
            int(run.attributes["seed"]): np.interp(times, run.slow["time"], run.slow["weight_stimulated"])
            for run in found
        }
        for name, found in runs.items()
    }
    figure = new_figure(1, 2, (12.4, 5.2), sharey=True, gridspec_kw={"width_ratios": (1.45, 1.0)})
    course, end = figure.axes
    plot_weights(bands, times - pulses[0], np.array(pulses) - pulses[0], ax=course)
    told = _ends(study, list(runs), end)
    for letter, ax in zip("ab", figure.axes, strict=True):
        ax.set_title(letter, loc="left", fontweight="bold", fontsize=14)
    handles, labels = course.get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside upper center", ncols=4, handlelength=3, fontsize=13, frameon=False)
    yield Picture(
        "potentiation",
        f"a: mean weight of the synapses between stimulated cells, a fold of that before the first pulse; bars below: "
        f"pulses. b: weight at the end of the run, {(stop - pulses[0]):.0f} s after the first pulse, over the weight "
        f"before it; a dot per seed; open: synapses between two cells that are not stimulated{told}. "
        f"{spread_words(study).capitalize()}.",
        figure,
    )


def _ends(study: Study, names: list[str], ax: Axes) -> str:
    """Draw the change of weights by condition; return in words what share of the reference's each has."""
    cells: dict[str, dict[str, dict[int, float]]] = {}
    for kind in ("stimulated", "unstimulated"):
        for line, value in study.table.column(f"plasticity_change_{kind}"):
            cells.setdefault(line.condition, {}).setdefault(kind, {})[line.seed] = value
    reference = str(study.manifest["reference"].get("condition", ""))
    own = _gain(cells.get(reference, {}))
    shares = []
    ax.axhline(1, color=PALE, lw=0.8, zorder=1)
    for place, name in enumerate(names):
        for kind, x, face in (("unstimulated", place + 0.2, "white"), ("stimulated", place, None)):
            values = list(cells.get(name, {}).get(kind, {}).values())
            if not values:
                continue
            colour = line_style(place)["color"]
            mean, low, high = interval(values)
            ax.plot([x + 0.12] * len(values) if face is None else [x] * len(values), values, "o", ms=3.5,
                    color=INK, alpha=0.5, mfc=face or INK)  # fmt: skip
            if face is None:
                ax.plot([x, x], [low, high], color=colour, lw=2.4, solid_capstyle="butt")
                ax.plot(x, mean, "o", ms=9, color=colour, mec="white", mew=0.8, zorder=3)
                ax.text(x, max(high, mean) + 0.05 if np.isfinite(high) else mean + 0.08, f"{mean:.2f}", ha="center",
                        va="bottom", fontweight="bold")  # fmt: skip
        gain = _gain(cells.get(name, {}))
        ratios = [gain[seed] / own[seed] for seed in gain if own.get(seed)]
        if name != reference and ratios:
            shares.append(f"{study.title(name)}: {100 * float(np.mean(ratios)):.0f} %")
    wrapped = [textwrap.fill(study.title(name), 11, break_long_words=False) for name in names]
    ax.set_xticks(range(len(names)), wrapped)
    ax.set(xlim=(-0.5, len(names) - 0.35))
    ax.tick_params(axis="x", length=0)
    words = "; ".join(shares)
    return f". Of the rise that {study.title(reference)} has, {words}" if words else ""


def _gain(cells: Mapping[str, Any]) -> dict[int, float]:
    return {seed: value - 1 for seed, value in cells.get("stimulated", {}).items()}
