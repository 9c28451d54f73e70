"""The report of an experiment: tables, figures and one self-contained page, from files only."""

from __future__ import annotations

import base64
import io
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from importlib import resources
from itertools import groupby
from pathlib import Path
from typing import Any

import jinja2
import numpy as np
from markupsafe import Markup, escape

from synketa.analysis.contrasts import Contrast, Place, contrasts, degree, interval, write_contrasts
from synketa.analysis.expectations import Verdict, judge
from synketa.analysis.summary import Account, Line, point_key, read_runs, write_summary
from synketa.common.atomic_write import replace_file
from synketa.common.text import command_line
from synketa.reporting.dosing_figures import dosing_lines, washout_shares
from synketa.reporting.experiment_data import ExperimentData, Picture, place_words
from synketa.reporting.figure_choice import pictures
from synketa.reporting.matplotlib_state import known_settings
from synketa.reporting.sensitivity_figures import sample_tables, write_samples
from synketa.reporting.share_figures import share_question, share_rows
from synketa.reporting.slow_runs import slow_runs
from synketa.results import observables
from synketa.results.changes import Change
from synketa.results.manifest import completed, read_manifest

__all__ = ["write_report"]

#: Columns of the tables of ratios, after the rates of the populations: acute ones, and those of hours to weeks.
_ACUTE_METRICS = ("glutamate", "glutamate_dialysate", "gamma_power", "ampa_throughput")
_SLOW_METRICS = (
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
_MOST_ROWS = 80  # of a table on the page; the CSV file has them all
_MOST_WARNINGS = 20  # different ones of runs
_MOST_ALIKE = 4  # verdicts of one expectation that are met, before they share a line
_PROVENANCE = ("versions", "commit", "python", "platform", "backend", "compiler", "flags")


def write_report(folder: Path | str, manifest: Mapping[str, Any] | None = None, account: Account | None = None) -> Path:
    """Write the tables, the figures and report.html of an experiment; nothing is simulated.

    Parameters
    ----------
    folder : Path
        Holds manifest.json and runs/.
    manifest : mapping, optional
        Instead of manifest.json; runs that are not in it are ignored.
    account : Account, optional
        What has been read of its runs.

    Returns
    -------
    Path
        report.html.
    """
    folder = Path(folder)
    manifest = read_manifest(folder) if manifest is None else completed(manifest, str(folder))
    account = account or read_runs(folder, manifest)
    table = account.table.sorted(_as_listed(manifest))
    compared = contrasts(table, manifest["reference"])
    write_summary(folder / "summary.csv", table)
    write_contrasts(folder / "contrasts.csv", compared)
    data = ExperimentData(folder, manifest, table, compared, account.finished)
    write_samples(folder / "sensitivity.csv", data)
    with known_settings({}):
        shown = [_save(picture, folder / "figures") for picture in pictures(data)]
    page = _render(data, account, shown)
    replace_file(folder / "report.html", page.encode())
    return folder / "report.html"


def _as_listed(manifest: Mapping[str, Any]) -> Callable[[Line], Any]:
    """Return what puts conditions, and axis values that are words, in the order of the experiment's file."""
    conditions = {name: place for place, name in enumerate(manifest["conditions"])}
    worded = {
        axis: {value: place for place, value in enumerate(details.get("values", ()))}
        for axis, details in manifest["axes"].items()
        if any(isinstance(value, str) for value in details.get("values", ()))
    }

    def place(line: Line) -> tuple[int, ...]:
        return (
            conditions.get(line.condition, len(conditions)),
            *(places.get(line.point.get(axis), len(places)) for axis, places in worded.items()),
        )

    return place


def _save(picture: Picture, folder: Path) -> dict[str, Any]:
    """Write a figure as PNG and SVG; return what the page needs of it."""
    content = {}
    style: Any = {"svg.hashsalt": "synketa", "svg.fonttype": "path"}
    with known_settings(style):
        for kind in ("png", "svg"):
            stream = io.BytesIO()
            metadata = {"Date": None} if kind == "svg" else {"Software": None}
            picture.figure.savefig(stream, format=kind, dpi=160, metadata=metadata)
            picture.figure.set_layout_engine("none")  # laid out by the first drawing, the second keeps it
            content[kind] = stream.getvalue()
            replace_file(folder / f"{picture.name}.{kind}", content[kind])
    return {
        "name": picture.name,
        "caption": picture.caption,
        "width": round(picture.figure.get_figwidth() * 84),
        "source": "data:image/svg+xml;base64," + base64.b64encode(content["svg"]).decode(),
    }


# -------------------------------------------------------------------------------------- the page


def _render(
    data: ExperimentData,
    account: Account,
    shown: list[dict[str, Any]],
) -> str:
    manifest, sample = data.manifest, data.sample
    axes = list(manifest["axes"])
    verdicts = judge(manifest["expect"], data.contrasts, manifest["axes"])
    template = resources.files("synketa.reporting").joinpath("page.html.jinja").read_text(encoding="utf-8")
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(
        number=_number, bounds=_bounds, measured=_measured, share=_share, words=_words, plain=_plain,
        prose=_prose, names=_names,
    )  # fmt: skip
    return environment.from_string(template).render(
        manifest=manifest,
        # by name alone, an experiment of one's own could be one
        is_smoke="--smoke" in (manifest["arguments"] or manifest["command"].split()),
        changes=[Change(**change) for change in manifest["changes"]],
        reproduce=_reproduce(manifest),
        windows=_windows(data),
        written=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        finished=len(data.runs),
        missing=account.missing,
        seeds=sorted({int(run["seed"]) for run in data.runs}),
        verdicts=_grouped(verdicts),
        judged=len(verdicts),
        tally=Counter(verdict.status for verdict in verdicts),
        pictures=shown,
        axis_labels={axis: data.label(axis) for axis in axes},
        ranges={axis: _axis_range(details) for axis, details in manifest["axes"].items()},
        contrast_table=_contrast_table(data, (*data.rates, *_ACUTE_METRICS)),
        slow_table=_contrast_table(data, _SLOW_METRICS),
        clock=_clock(data),
        doses=dosing_lines(data),
        partial=_partial(data),
        answers=_answers(data, verdicts),
        samples=sample_tables(data),
        baseline=_baseline(data),
        notes=data.contrasts.notes,
        warnings=account.warnings.most_common(_MOST_WARNINGS),
        more_warnings=max(0, len(account.warnings) - _MOST_WARNINGS),
        provenance=_provenance(sample.attributes if sample else {}),
        populations=sample.populations if sample else {},
    )


def _grouped(verdicts: Sequence[Verdict]) -> list[dict[str, Any]]:
    """Return one line per verdict, but a single line for what many points meet alike."""
    lines = []
    for _, same in groupby(verdicts, key=lambda verdict: (verdict.words, verdict.band)):
        group = list(same)
        met = [verdict for verdict in group if verdict.status == "met"]
        if len(met) > _MOST_ALIKE:
            means = [verdict.mean for verdict in met]
            lines.append({"verdict": met[0], "count": len(met), "of": len(group), "range": (min(means), max(means))})
            group = [verdict for verdict in group if verdict.status != "met"]
        lines += [{"verdict": verdict, "count": 1, "of": 1, "range": None} for verdict in group]
    return lines


def _contrast_table(data: ExperimentData, metrics: Sequence[str]) -> dict[str, Any]:
    """Return one line per condition, point and window, one column per metric."""
    cells: dict[tuple[Any, ...], dict[str, Contrast]] = {}
    heads: dict[tuple[Any, ...], dict[str, Any]] = {}
    more: set[tuple[Any, ...]] = set()
    repeated: dict[str, set[Place]] = {}
    axes = list(data.manifest["axes"])
    rows = data.contrasts.of(*(name for name in data.contrasts.metrics if name.partition("@")[0] in metrics))
    for row in rows:
        metric, _, window = row.metric.partition("@")
        key = (row.condition, point_key(row.point, axes), window)
        if window not in repeated:
            repeated[window] = data.repeats(window)
        if key[:2] in repeated[window]:
            continue
        if key not in heads and len(heads) == _MOST_ROWS:
            more.add(key)
            continue
        heads.setdefault(key, {"condition": row.condition, "point": row.point, "window": window})
        cells.setdefault(key, {})[metric] = row
    used = [name for name in metrics if any(metric.partition("@")[0] == name for metric in rows.metrics)]
    lines = [{**heads[key], "cells": [line.get(name) for name in used]} for key, line in cells.items()]
    return {
        "metrics": [observables.label(name) for name in used],
        "lines": lines,
        "windows": any("@" in name for name in rows.metrics),
        "more": len(more),
        "repeated": any(repeated.values()),
    }


def _clock(data: ExperimentData) -> list[dict[str, Any]]:
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


def _partial(data: ExperimentData) -> list[dict[str, Any]]:
    """Return what each block in part leaves, and whether that is by degrees, all-or-none or weak."""
    asked = share_question(data)
    if asked is None:
        return []
    rows = {row.condition: row for row in share_rows(data, *asked)}
    return [
        {
            "condition": name,
            "title": data.title(name),
            "share": rows.get(name),
            "degree": degree(rows[name].mean if name in rows else np.nan),
        }
        for name, details in data.manifest["conditions"].items()
        if details.get("partial")
    ]


def _answers(data: ExperimentData, verdicts: Sequence[Verdict]) -> dict[str, Any] | None:
    """Return what each value of an axis of words, such as hypotheses, meets of the expectations on all of them."""
    axes = [axis for axis in data.manifest["axes"] if len(data.values(axis)) > 1]
    if len(axes) != 1 or not all(isinstance(value, str) for value in data.values(axes[0])):
        return None
    common = [item["words"] for item in data.manifest["expect"] if axes[0] not in item.get("at", {})]
    lines = []
    for value in data.values(axes[0]):
        own = {verdict.words: verdict for verdict in verdicts if verdict.point.get(axes[0]) == value}
        cells = [own.get(words) for words in common]
        lines.append({"value": value, "cells": cells, "all": all(cell and cell.status == "met" for cell in cells)})
    runs = slow_runs(data)
    again = washout_shares(runs, axes[0]) if runs is not None else []
    return {
        "axis": data.label(axes[0]),
        "words": common,
        "lines": lines,
        "met": [line["value"] for line in lines if line["all"]],
        "delays": [delay for delay, _ in again],
        "again": {value: [by_value[value] for _, by_value in again] for value in data.values(axes[0])},
    }


def _baseline(data: ExperimentData) -> list[dict[str, Any]]:
    """Return the absolute metrics of the reference runs, which show whether the undrugged network is a sane one."""
    reference = data.manifest["reference"]
    axes = data.manifest["axes"]
    first = data.manifest["windows"][0]["name"] if data.manifest["windows"] else None
    wanted = (*data.rates, f"cv_isi_{data.principal}", "synchrony", "gamma_peak", "lfp_slope")
    place: tuple[Any, ...] | None = None
    values: dict[str, list[float]] = {}
    units: dict[str, str] = {}
    for line in data.table.lines:
        point = {axis: reference.get(axis, line.point.get(axis, "")) for axis in axes}
        here = (reference.get("condition", line.condition), point_key(point, axes))
        if here != (line.condition, point_key(line.point, axes)):
            continue
        place = place or here  # where every condition has its own reference, the first one is shown
        for row in data.table.rows_of(line) if here == place else ():
            metric, _, window = row["metric"].partition("@")
            if metric in wanted and window in ("", first):
                values.setdefault(metric, []).append(row["value"])
                units[metric] = row["unit"]
    return [
        {
            "name": name,
            "label": observables.label(name),
            "unit": units[name] if units[name] != "1" else "",
            "interval": interval(values[name]),
        }
        for name in wanted
        if name in values
    ]


def _windows(data: ExperimentData) -> list[str]:
    """Return the read-out windows in words, on both clocks where a run says how long the network took."""
    own = {window.name: window for window in data.sample.windows} if data.sample else {}
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


def _reproduce(manifest: Mapping[str, Any]) -> str:
    """Return the command that makes these runs again, from the folder where it was given."""
    if not manifest["arguments"]:  # written by an earlier version
        return str(manifest["command"])
    return command_line("run", manifest["arguments"], manifest["called_from"])


def _provenance(attributes: Mapping[str, Any]) -> dict[str, str]:
    lines = {}
    for name in _PROVENANCE:
        value = attributes.get(name)
        if isinstance(value, Mapping):
            value = ", ".join(f"{key} {item}" for key, item in value.items())
        elif isinstance(value, (list, tuple)):
            value = " ".join(str(item) for item in value)
        if value not in (None, ""):
            lines[name] = str(value)
    return lines


def _axis_range(details: Mapping[str, Any]) -> str:
    """Return the values of an axis in short."""
    values = list(details.get("values", []))
    if len(values) > 16 and all(isinstance(value, (int, float)) for value in values):
        return f"{len(values)} values from {min(values):g} to {max(values):g}"
    return ", ".join(_plain(value) for value in values)


def _plain(value: Any) -> str:
    return f"{value:g}" if isinstance(value, (int, float)) else str(value)


def _number(value: Any) -> str:
    """Write a number to three digits: 1.00, 0.0341, 12.3, 177."""
    if not isinstance(value, (int, float)) or not np.isfinite(value):
        return "–"
    return f"{value:#.3g}".rstrip(".") if 1e-4 <= abs(value) < 1000 else f"{value:.4g}"


def _bounds(band: tuple[float, float]) -> str:
    low, high = band
    if np.isfinite(low) and np.isfinite(high):
        return f"{low:g} to {high:g}"
    return f"at least {low:g}" if np.isfinite(low) else f"at most {high:g}" if np.isfinite(high) else "any"


def _measured(item: Any) -> str:
    """Write mean and interval of a verdict or contrast."""
    if np.isnan(item.mean):
        return "–"
    if np.isnan(item.low):
        return _number(item.mean)
    return f"{_number(item.mean)} [{_number(item.low)}, {_number(item.high)}]"


def _share(band: tuple[float, float, float]) -> str:
    """Write a share and its interval in per cent."""
    mean, low, high = (100 * value for value in band)
    if np.isnan(mean):
        return "–"
    return f"{mean:.0f} %" if np.isnan(low) else f"{mean:.0f} % [{low:.0f}, {high:.0f}]"


def _words(name: str) -> str:
    return str(name).replace("_", " ")


def _prose(text: str) -> Markup:
    """Write a text of a file, in which backticks stand around names."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def _names(text: str) -> Markup:
    """Write names of metrics, conditions and axes as they are in files, to be copied."""
    return Markup(re.sub(r"^[\w@]+(?=:| of |$)|\w*[_@][\w@]*", r"<code>\g<0></code>", str(escape(text))))
