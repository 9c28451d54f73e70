"""The report of an experiment: tables, figures and one self-contained page, from files only."""

from __future__ import annotations

import base64
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any

import jinja2
import numpy as np
from markupsafe import Markup, escape
from matplotlib.axes import Axes

from synketa.analysis.agreement import write_agreement
from synketa.analysis.contrasts import contrasts, write_contrasts
from synketa.analysis.expectations import Verdict, judge, write_verdicts
from synketa.analysis.summary import Account, Line, read_runs, write_summary
from synketa.common.atomic_write import replace_file
from synketa.common.text import command_line, value_text
from synketa.reporting.experiment_data import ExperimentData, Picture
from synketa.reporting.figure_choice import pictures
from synketa.reporting.matplotlib_state import known_settings
from synketa.reporting.pictures.dosing import dosing_lines
from synketa.reporting.pictures.own_data import Compared, compared_data, data_pictures
from synketa.reporting.pictures.samples import sample_tables, write_samples
from synketa.reporting.sizes import MOST_SHOWN, MOST_SVG, PAGE_BYTES, cut
from synketa.reporting.spread import FEWEST_SEEDS, is_drawn
from synketa.reporting.style import picture_bytes
from synketa.reporting.tables import (
    ACUTE_METRICS,
    SLOW_METRICS,
    answers,
    baseline_table,
    block_table,
    clock_table,
    contrast_table,
    grouped,
    partial_table,
    received_in_words,
    seeds_of_experiment,
    values_in_words,
    windows_in_words,
)
from synketa.results.changes import Change
from synketa.results.manifest import completed, read_manifest

__all__ = ["report_style", "save_picture", "write_report"]

_MOST_WARNINGS = 20  # different ones of runs
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
    verdicts = judge(manifest["expect"], data.contrasts, manifest["axes"])
    write_verdicts(folder / "expectations.csv", verdicts)
    compared_with_data = compared_data(data)
    write_agreement(folder / "data.csv", [(one.data, one.rows) for one in compared_with_data], table.axes)
    with known_settings({}):
        drawn = pictures(data, data_pictures(data, compared_with_data))
        shown, beside = _within(save_picture(picture, folder / "figures") for picture in drawn)
    page = _render(data, account, verdicts, (shown, beside), compared_with_data)
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


def save_picture(picture: Picture, folder: Path) -> dict[str, Any]:
    """Write a figure as PNG and SVG; return what the page needs of it.

    A vector figure that gets too large has its marks drawn as an image; text and axes stay vectors.
    """
    content = {}
    for kind in ("png", "svg"):
        content[kind] = picture_bytes(picture.figure, kind)
        picture.figure.set_layout_engine(None)  # laid out by the first drawing, the second keeps it and draws once
    if len(content["svg"]) > MOST_SVG:
        for ax in picture.figure.findobj(Axes):
            for artist in (*ax.lines, *ax.collections, *ax.patches, *ax.images):
                artist.set_rasterized(True)
        content["svg"] = min(picture_bytes(picture.figure, "svg"), content["svg"], key=len)
    for kind, drawn in content.items():
        replace_file(folder / f"{picture.name}.{kind}", drawn)
    return {
        "name": picture.name,
        "caption": picture.caption,
        "width": round(picture.figure.get_figwidth() * 84),
        "source": "data:image/svg+xml;base64," + base64.b64encode(content["svg"]).decode(),
    }


def _within(shown: Iterable[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the figures that the page holds, up to so many bytes, and the names of those that lie beside it only."""
    held: list[dict[str, Any]] = []
    beside: list[str] = []
    size = 0
    for picture in shown:
        size += len(picture["source"])
        if size <= PAGE_BYTES:
            held.append(picture)
        else:
            size -= len(picture["source"])
            beside.append(picture["name"])
    return held, beside


# -------------------------------------------------------------------------------------- the page


def report_style() -> str:
    """Return the style sheet of reports, for other pages that should look alike."""
    template = resources.files("synketa.reporting").joinpath("page.html.jinja").read_text(encoding="utf-8")
    return template.partition("<style>")[2].partition("</style>")[0]


def _render(
    data: ExperimentData,
    account: Account,
    verdicts: Sequence[Verdict],
    figures: tuple[list[dict[str, Any]], list[str]],
    own_data: Sequence[Compared] = (),
) -> str:
    manifest, sample = data.manifest, data.sample
    axes = list(manifest["axes"])
    counts = np.unique(data.contrasts.columns.n).tolist()
    template = resources.files("synketa.reporting").joinpath("page.html.jinja").read_text(encoding="utf-8")
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(
        number=_number, bounds=_bounds, measured=_measured, is_drawn=is_drawn, share=_share, words=_words,
        plain=value_text, prose=_prose, names=_names,
    )  # fmt: skip
    return environment.from_string(template).render(
        manifest=manifest,
        # by name alone, an experiment of one's own could be one
        is_smoke="--smoke" in (manifest["arguments"] or manifest["command"].split()),
        changes=[Change(**change) for change in manifest["changes"]],
        reproduce=_reproduce(manifest),
        fragility=_first_and_rest(manifest["fragility"]),
        windows=cut(windows_in_words(data), "manifest.json", MOST_SHOWN),
        written=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        finished=len(data.runs),
        missing=account.missing,
        seeds=len({int(run["seed"]) for run in data.runs}),
        seed_words=seeds_of_experiment(manifest["seeds"] or {int(run["seed"]) for run in data.runs}),
        is_interval=bool(counts) and is_drawn(counts[-1]),
        fewest=FEWEST_SEEDS,
        conditions=cut(list(manifest["conditions"].items()), "manifest.json"),
        received=received_in_words,
        hypotheses=cut(list(manifest["hypotheses"].items()), "manifest.json"),
        inputs=cut(manifest["uncertain_inputs"], "manifest.json"),
        verdicts=grouped(verdicts),
        judged=len(verdicts),
        own_data=own_data,
        tally=Counter(verdict.status for verdict in verdicts),
        pictures=figures[0],
        beside=figures[1],
        axis_labels={axis: data.label(axis) for axis in axes},
        ranges={axis: values_in_words(details) for axis, details in manifest["axes"].items()},
        contrast_table=contrast_table(data, (*data.rates, *ACUTE_METRICS)),
        slow_table=contrast_table(data, SLOW_METRICS),
        block_table=block_table(data),
        clock=clock_table(data),
        doses=cut(dosing_lines(data), "manifest.json"),
        partial=partial_table(data),
        answers=answers(data, verdicts),
        samples=sample_tables(data),
        baseline=baseline_table(data),
        notes=cut(data.contrasts.notes, "summary.csv"),
        warnings=cut(account.warnings.most_common(), "runs/", _MOST_WARNINGS),
        provenance=_provenance(sample.attributes if sample else {}),
        populations=sample.populations if sample else {},
    )


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


def _first_and_rest(fragility: str) -> tuple[str, str]:
    """Return the share over the first ranges as a sentence, and the others, which a reader may open."""
    first, _, rest = fragility.partition("; in ")
    return (f"{first}.", f"In {rest}") if rest else (fragility, "")


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
    if np.isnan(item.low) or not is_drawn(item.n):
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
