"""The tables of a report, from numbers to lines in words; long ones are cut, and name the file that has all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

import numpy as np

from synketa.analysis.contrasts import Contrast, Place, degree
from synketa.analysis.expectations import Verdict
from synketa.reporting.experiment_data import ExperimentData, has_spikes, place_words
from synketa.reporting.pictures.dosing import washout_shares
from synketa.reporting.pictures.shares import share_question, share_rows
from synketa.reporting.sizes import MOST_SHOWN, MOST_TABLE, Cut, cut
from synketa.reporting.slow_runs import slow_runs
from synketa.reporting.spread import drawn_interval
from synketa.results import observables

__all__ = [
    "ACUTE_METRICS",
    "SLOW_METRICS",
    "answers",
    "baseline_table",
    "block_table",
    "clock_table",
    "contrast_table",
    "grouped",
    "partial_table",
    "received_in_words",
    "seeds_of_experiment",
    "values_in_words",
    "windows_in_words",
]

#: Columns of the tables of ratios, after the rates of the populations: acute ones, and those of hours to weeks.
ACUTE_METRICS = ("glutamate", "glutamate_dialysate", "gamma_power", "ampa_throughput")
SLOW_METRICS = (
    "bdnf_peak",
    "p_mtor_peak",
    "protein_6h",
    "protein_24h",
    "protein_72h",
    "spines_6h",
    "spines_24h",
    "spines_72h",
    "spines_7d",
    "spines_14d",
    "formation_12h_24h",
    "elimination_24h",
    "plasticity_change_stimulated",
)
_MOST_RECEIVED = 4  # lines of a condition, on what it gets
_NO_BLOCK = 1e-6  # a share of receptors that nothing shows, days after a dose
_MOST_ALIKE = 4  # verdicts of one expectation that are met, before they share a line


# ------------------------------------------------------------------------------------ expectations


def grouped(verdicts: Sequence[Verdict]) -> Cut:
    """Return one line per verdict, but a single line for what many points meet alike, and the first of many misses."""
    lines: list[dict[str, Any]] = []
    for _, same in groupby(verdicts, key=lambda verdict: (verdict.words, verdict.band)):
        group = list(same)
        met = [verdict for verdict in group if verdict.status == "met"]
        alone: dict[str, Any] = {"count": 1, "of": 1, "range": None, "more": 0}
        if len(met) > _MOST_ALIKE:
            means = [verdict.mean for verdict in met]
            span = {"count": len(met), "of": len(group), "range": (min(means), max(means)), "more": 0}
            lines.append({"verdict": met[0], **span})
            group = [verdict for verdict in group if verdict.status != "met"]
        lines += [{"verdict": verdict, **alone} for verdict in group[:MOST_SHOWN]]
        if len(group) > MOST_SHOWN:
            lines[-1]["more"] = len(group) - MOST_SHOWN
    return cut(lines, "expectations.csv")


def answers(data: ExperimentData, verdicts: Sequence[Verdict]) -> dict[str, Any] | None:
    """Return what each value of an axis of words, such as hypotheses, meets of the expectations on all of them."""
    axes = [axis for axis in data.manifest["axes"] if len(data.values(axis)) > 1]
    if len(axes) != 1 or not all(isinstance(value, str) for value in data.values(axes[0])):
        return None
    common = [item["words"] for item in data.manifest["expect"] if axes[0] not in item.get("at", {})]
    lines = []
    common = common[:MOST_SHOWN]
    for value in data.values(axes[0])[:MOST_TABLE]:
        own = {verdict.words: verdict for verdict in verdicts if verdict.point.get(axes[0]) == value}
        cells = [own.get(words) for words in common]
        title = data.value_title(axes[0], value)
        lines.append(
            {
                "value": value,
                "title": title,
                "cells": cells,
                "all": all(cell and cell.status == "met" for cell in cells),
            }
        )
    runs = slow_runs(data)
    again = washout_shares(runs, axes[0]) if runs is not None else []
    return {
        "axis": data.label(axes[0]),
        "words": common,
        "lines": lines,
        "met": [line["title"] for line in lines if line["all"]],
        "delays": [delay for delay, _ in again],
        "again": {value: [by_value[value] for _, by_value in again] for value in data.values(axes[0])},
        "more": max(0, len(data.values(axes[0])) - MOST_TABLE),
    }


def partial_table(data: ExperimentData) -> list[dict[str, Any]]:
    """Return what each block in part leaves, and whether that is by degrees, all-or-none or weak."""
    asked = share_question(data)
    if asked is None:
        return []
    rows = {row.condition: row for row in share_rows(data, *asked)}
    lines = []
    for name, details in data.manifest["conditions"].items():
        if details.get("partial"):
            row = rows.get(name)
            share = drawn_interval(row.ratios.values()) if row else None
            words = degree(row.mean if row else np.nan)
            lines.append({"condition": name, "title": data.title(name), "share": share, "degree": words})
    return lines[:MOST_TABLE]


# ------------------------------------------------------------------------------------------ numbers


def contrast_table(data: ExperimentData, metrics: Sequence[str]) -> dict[str, Any]:
    """Return one line per condition, point and window, one column per metric."""
    rows = data.contrasts.of(*(name for name in data.contrasts.metrics if name.partition("@")[0] in metrics))
    names = [name.partition("@") for name in data.contrasts.table.names]
    repeated = {
        window: data.repeats(window) for window in dict.fromkeys(name.partition("@")[2] for name in rows.metrics)
    }
    cells: dict[tuple[Place, str], dict[str, Contrast]] = {}
    more: set[tuple[Place, str]] = set()
    for index, (number, place) in enumerate(
        zip(rows.columns.metric.tolist(), rows.columns.place.tolist(), strict=True)
    ):
        metric, _, window = names[number]
        key = (rows.table.keys[place], window)
        if key[0] in repeated[window]:
            continue
        if key not in cells and len(cells) == MOST_TABLE:
            more.add(key)
            continue
        cells.setdefault(key, {})[metric] = rows[index]
    used = [name for name in metrics if any(metric.partition("@")[0] == name for metric in rows.metrics)]
    lines = [
        {
            "condition": place[0],
            "point": rows.table.points[place],
            "window": window,
            "cells": [own.get(name) for name in used],
        }
        for (place, window), own in cells.items()
    ]
    return {
        "metrics": [observables.label(name) for name in used],
        "lines": lines,
        "windows": any("@" in name for name in rows.metrics),
        "more": len(more),
        "repeated": any(repeated.values()),
    }


def block_table(data: ExperimentData) -> dict[str, Any]:
    """Return the absolute block of every population and pool: a line for each condition, point and window with any."""
    table = data.contrasts.table
    names = [name for name in table.names if name.startswith("block_")]
    pools = list(dict.fromkeys(name.partition("@")[0] for name in names))
    windows = list(dict.fromkeys(name.partition("@")[2] for name in names))
    lines: list[dict[str, Any]] = []
    looked_at = 0
    for place in table.keys:
        if len(lines) >= MOST_TABLE:
            break
        looked_at += 1
        for window in windows:
            values = [list(table.cell(f"{pool}@{window}" if window else pool, place).values()) for pool in pools]
            if any(value > _NO_BLOCK for own in values for value in own):
                cells = [(*drawn_interval(own), len(own)) for own in values]
                lines.append({"condition": place[0], "point": table.points[place], "window": window, "cells": cells})
    left = (len(table.keys) - looked_at) * len(windows) + max(0, len(lines) - MOST_TABLE)
    return {
        "pools": [observables.label(pool).removeprefix("block of ") for pool in pools],
        "lines": lines[:MOST_TABLE],
        "windows": windows != [""],
        "more": left,
    }


def baseline_table(data: ExperimentData) -> list[dict[str, Any]]:
    """Return the absolute metrics of the reference runs, which show whether the undrugged network is a sane one."""
    reference, table = data.manifest["reference"], data.contrasts.table
    # where every condition has its own reference, the first one is shown
    place = next((key for key in table.keys if table.moved(key, reference) == key), None)
    if place is None:
        return []
    first = f"@{data.manifest['windows'][0]['name']}" if data.manifest["windows"] else ""
    wanted = (*data.rates, f"cv_isi_{data.principal}", "synchrony", "gamma_peak", "lfp_slope")
    lines = []
    for name in wanted:
        metric = name if name in data.table.units else f"{name}{first}"
        values = list(table.cell(metric, place).values())
        if values:
            unit = data.table.units[metric]
            known = observables.find(name)
            lines.append(
                {
                    "name": name,
                    "label": observables.label(name),
                    "unit": unit if unit != "1" else "",
                    "interval": drawn_interval(values),
                    "target": data.manifest["target_rates"].get(name.removeprefix("rate_")),
                    "n": len(values),
                    "clock": known.clock if known else "",
                }
            )
    return lines


def clock_table(data: ExperimentData) -> list[dict[str, Any]]:
    """Return the stated error of the accelerated clock, worst and median over the runs that have one."""
    lines = []
    for metric, words in (("bridge_error_mtor", "p-mTOR"), ("bridge_error_spines", "spines")):
        errors = list(data.table.column(metric))
        if errors:
            worst, most = max(errors, key=lambda item: item[1])
            point = {axis: worst.point[axis] for axis in data.manifest["axes"] if worst.point.get(axis, "") != ""}
            lines.append(
                {
                    "of": words,
                    "worst": most,
                    "where": f"{place_words(data, worst.condition, point)}, seed {worst.seed}",
                    "median": float(np.median([value for _, value in errors])),
                    "n": len(errors),
                    "fold": max((value for _, value in data.table.column(f"{metric}_fold")), default=float("nan")),
                }
            )
    return lines


# ------------------------------------------------------------------------------------- what was run


def windows_in_words(data: ExperimentData) -> list[str]:
    """Return the read-out windows in words, on both clocks where a network was simulated."""
    simulated = data.sample is not None and has_spikes(data.sample)
    own = {window.name: window for window in data.sample.windows} if data.sample and simulated else {}
    lines = []
    for window in data.manifest["windows"]:
        name, start, stop = window["name"], window["start"], window["stop"]
        network = f"{own[name].sim_stop - own[name].sim_start:.3g} s of network time, " if name in own else ""
        if data.manifest["kind"] == "time_course":
            slow = f"{start / 60:g} to {stop / 60:g} min of slow time"
        else:
            slow = f"{stop - start:g} s of slow time"
        lines.append(f"{name} ({network}{slow})")
    return lines


def received_in_words(condition: Mapping[str, Any]) -> list[str]:
    """Return what a condition of the manifest gets: the levels that are held, and its doses; long lists are cut."""
    lines = [*condition.get("held", ()), *condition.get("doses", ())]
    more = [f"... and {len(lines) - _MOST_RECEIVED} more"] if len(lines) > _MOST_RECEIVED else []
    return [line.replace(" uM", " µM") for line in lines[:_MOST_RECEIVED]] + more


def values_in_words(details: Mapping[str, Any]) -> str:
    """Return the values of an axis in short."""
    values = list(details.get("values", []))
    if len(values) > MOST_SHOWN and all(isinstance(value, (int, float)) for value in values):
        return f"{len(values)} values from {min(values):g} to {max(values):g}"
    more = f" and {len(values) - MOST_SHOWN} more" if len(values) > MOST_SHOWN else ""
    return ", ".join(f"{v:g}" if isinstance(v, (int, float)) else str(v) for v in values[:MOST_SHOWN]) + more


def seeds_of_experiment(seeds: Iterable[int]) -> str:
    """Return the seeds in short."""
    listed = sorted(seeds)
    if len(listed) <= MOST_SHOWN:
        return ", ".join(map(str, listed))
    return f"{len(listed)} seeds, {listed[0]} to {listed[-1]}"
