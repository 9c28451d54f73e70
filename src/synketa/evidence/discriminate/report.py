"""The files of a comparison of two hypotheses: a table, figures, and a page as Markdown and HTML."""

from __future__ import annotations

import base64
import datetime
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from synketa.common.atomic_write import replace_file, write_table
from synketa.common.provenance import made_by
from synketa.common.text import as_code
from synketa.common.units import HOUR, parse_quantity
from synketa.evidence.discriminate.figures import Curves, Levels, plot_curves, plot_levels, plot_ranking
from synketa.evidence.discriminate.grid import Grid, left_out
from synketa.evidence.discriminate.predictions import curve_on_surface
from synketa.evidence.discriminate.ranking import Separation, verdict
from synketa.experiment.experiment import Experiment
from synketa.reporting.style import picture_bytes

__all__ = ["Comparison", "write_comparison"]

_SHOWN, _CURVES, _DRAWS_DRAWN = 12, 3, 16
_COLUMNS = (
    "hypothesis_1", "hypothesis_2", "rank", "protocol", "observable", "predicted_1", "predicted_2", "sd_animals",
    "sd_source", "sd_networks", "effect_size", "animals", "effect_low", "effect_high", "same_sign_share",
    "animals_over_draws", "power_of_12",
)  # fmt: skip


@dataclass(frozen=True)
class Comparison:
    """What was compared and what came out.

    Attributes
    ----------
    grid : Grid
    experiment : Experiment
    hypotheses : sequence of str
    separations : sequence of Separation
        Ranked.
    command : str
        That makes it.
    """

    grid: Grid
    experiment: Experiment
    hypotheses: Sequence[str]
    separations: Sequence[Separation]
    command: str

    @property
    def draws(self) -> int:
        """How many sets of uncertain inputs were drawn."""
        return max((len(one.drawn) for one in self.separations), default=0)

    @property
    def verdict(self) -> str:
        """What came out, in a sentence."""
        return verdict(self.separations, self.hypotheses)


def write_comparison(found: Comparison, folder: Path) -> Path:
    """Write ``discriminate.csv``, figures, ``discriminate.md`` and ``discriminate.html``; return the page."""
    write_table(folder / "discriminate.csv", _COLUMNS, _rows(found), digits=6)
    figures: dict[str, Figure] = {}
    if found.separations:
        figures["ranking"] = plot_ranking(found.separations[:_SHOWN], found.hypotheses)
    if found.experiment.surface is not None and (curves := _curves(found)):
        figures["curves"] = plot_curves(curves, found.hypotheses)
    elif levels := _levels(found.separations):
        figures["levels"] = plot_levels(levels, found.hypotheses)
    drawn = {name: {kind: picture_bytes(figure, kind) for kind in ("png", "svg")} for name, figure in figures.items()}
    for name, kinds in drawn.items():
        for kind, content in kinds.items():
            replace_file(folder / f"{name}.{kind}", content)
    text = _markdown(found, list(figures))
    replace_file(folder / "discriminate.md", text.encode())
    page = folder / "discriminate.html"
    replace_file(page, _page(text, {name: kinds["svg"] for name, kinds in drawn.items()}).encode())
    return page


def _curves(found: Comparison) -> list[Curves]:
    """Return the curves of the protocols that separate most, each protocol once."""
    chosen: dict[str, Separation] = {}
    for one in found.separations:
        if _series_of(one.cell.metric):
            chosen.setdefault(one.cell.protocol.name.partition("__")[0], one)
    curves = []
    for one in list(chosen.values())[:_CURVES]:
        series = _series_of(one.cell.metric)
        both = [
            curve_on_surface(
                found.experiment, one.cell.protocol, name, series, min(found.draws, _DRAWS_DRAWN), found.hypotheses
            )
            for name in found.hypotheses
        ]
        dose = found.experiment.protocol(one.cell.protocol.name).dose
        hours = re.search(r"_(\d+)(h|d)$", one.cell.metric)
        read_at = dose + float(hours[1]) * (HOUR if hours[2] == "h" else 24 * HOUR) if hours else np.nan
        curves.append(Curves(one, series, read_at, dose, (both[0][0], both[1][0]), (both[0][1], both[1][1])))
    return curves


def _levels(separations: Sequence[Separation]) -> list[Levels]:
    """Return what is predicted over the levels of drugs that the grid holds at two levels or more."""
    by_drug: dict[tuple[str, str], list[tuple[float, Separation]]] = {}
    for one in separations:
        clamp = one.cell.protocol.raw.get("clamp")
        if isinstance(clamp, dict) and len(clamp) == 1 and isinstance(level := next(iter(clamp.values())), str):
            held = by_drug.setdefault((one.cell.metric, next(iter(clamp))), [])
            held.append((1e3 * parse_quantity(level, "concentration"), one))
    found = []
    for (metric, drug), held in by_drug.items():
        if len(held) > 1:
            ordered = [one for _, one in sorted(held, key=lambda pair: pair[0])]
            means = tuple(np.array([one.predicted[which] for one in ordered]) for which in (0, 1))
            networks = np.array([one.networks for one in ordered])
            levels = np.array(sorted(level for level, _ in held))
            found.append(Levels(metric, drug, levels, (means[0], means[1]), networks))
    return found


def _series_of(metric: str) -> str:
    """Return the slow series that a metric is read from; empty where it is none of these."""
    same = ("bdnf", "protein", "spines_in_vivo", "spines_in_slices", "spines", "thin", "mushroom")
    names = {"p_mtor": "mtorc1", **{name: name for name in same}}
    return next((series for start, series in names.items() if metric.startswith(f"{start}_")), "")


def _rows(found: Comparison) -> Iterator[dict[str, object]]:
    """Yield the rows of discriminate.csv, a separation each, best first."""
    for rank, one in enumerate(found.separations, 1):
        spread = (one.measured.sd, one.measured.source, one.networks)
        over_draws = (*one.range, one.same_sign, one.animals_over_draws, one.usual_power)
        cells = (rank, one.cell.protocol.title, one.cell.metric, *one.predicted, *spread, one.effect, one.animals)
        known = (None if cell != cell else cell for cell in (*found.hypotheses, *cells, *over_draws))
        yield dict(zip(_COLUMNS, known, strict=True))


def _markdown(found: Comparison, figures: Sequence[str]) -> str:
    one, other = found.hypotheses
    made = made_by()["commit"] or "unknown"
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    lines = [f"# {one} or {other}?", "", found.verdict, "", f"{as_code(found.command)} (commit {made}, {today})", ""]
    lines += [_method(found), ""]
    lines += [line for arm, why in left_out(found.grid).items() for line in (_not_ranked(found.grid, arm, why), "")]
    lines += [f"![{name}]({name}.svg)\n\n{_CAPTIONS[name]}\n" for name in figures]
    over = "over the inputs' ranges: 5 % to 95 %, same sign, animals"
    head = f"| | protocol | observable | {one} | {other} | effect | animals a group | {over} |"
    lines += [head, "|---|---|---|---|---|---|---|---|"]
    lines += [_row(rank, separation) for rank, separation in enumerate(found.separations[:_SHOWN], 1)]
    more = len(found.separations) - _SHOWN
    lines += ["", f"{more} more rows are in discriminate.csv." if more > 0 else ""]
    lines += ["", "Spread between animals, as a share of the mean without a drug:", ""]
    for metric, measured in found.grid.observables.items():
        lines.append(f"- {metric}: {measured.sd:g} ({measured.source}{f'; {measured.note}' if measured.note else ''})")
    return "\n".join(lines) + "\n"


def _not_ranked(grid: Grid, arm: str, why: str) -> str:
    """Say that an arm of the grid is not in the ranking, and why."""
    return f"Not ranked: every protocol {grid.arms[arm].title}, since {why}."


_CAPTIONS = {
    "levels": "What either hypothesis predicts over the levels of a drug, as a fold of the control; bars: one standard "
    "deviation between networks.",
    "ranking": "What either hypothesis predicts in the protocols that separate the two most, as a fold of the control; "
    "bars: one standard deviation between animals, with that between networks; right: animals of each group, in "
    "brackets over the draws of uncertain inputs.",
    "curves": "Curves of either hypothesis over those of the control. Band: nine tenths of the draws of uncertain "
    "inputs; dotted: the dose that hours count from; line: when it is read.",
}  # fmt: skip


def _method(found: Comparison) -> str:
    engine = "a response surface" if found.experiment.surface else "the network"
    networks = len(found.experiment.seeds)
    draws = (
        f"{found.draws} sets of uncertain inputs (the assumed constants of the cascade that have a range and that "
        f"neither hypothesis moves, a Sobol' design, the same for both)"
        if found.draws
        else "uncertain inputs at their values"
    )
    return (
        f"{len(found.separations)} protocols and observables on {engine}, {networks} networks; {draws}. The effect is "
        "the difference of what the two predict, in standard deviations between animals (below) and networks together; "
        "animals of each group are for a two-sided t test at 5 % with a power of .8, at the hypotheses' own values and "
        "as the mean power over the draws, in which a difference of the other sign counts as none. Ranked by the mean "
        "power of 12 animals a group."
    )


def _row(rank: int, one: Separation) -> str:
    low, high = one.range
    over = (
        f"{low:.2g} to {high:.2g}, {100 * one.same_sign:.0f} %, {one.animals_over_draws or '> 1000'}"
        if one.drawn
        else "–"
    )
    cells = (rank, one.cell.protocol.title, one.cell.metric, f"{one.predicted[0]:.3f}", f"{one.predicted[1]:.3f}",
             f"{one.effect:.2f}", one.animals or "> 1000", over)  # fmt: skip
    return f"| {' | '.join(map(str, cells))} |"


def _page(text: str, figures: dict[str, bytes]) -> str:
    """Return the Markdown as one HTML page, with its figures in it."""
    body: list[str] = []
    rows: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            rows.append(line)
            continue
        if rows:
            body.append(_html_table(rows))
            rows = []
        body.append(_html_line(line, figures))
    style = (
        "body{margin:2rem auto;max-width:62rem;padding:0 1.2rem;font:1.02rem/1.55 Georgia,serif;color:#222}"
        "h1{font:600 1.8rem/1.2 Helvetica,Arial,sans-serif}table{border-collapse:collapse;font-size:.9rem;width:100%}"
        "th{text-align:left;border-bottom:1.5px solid #222;font:600 .8rem Helvetica,Arial,sans-serif}"
        "td,th{padding:.35rem .7rem .35rem 0;vertical-align:top}td{border-bottom:1px solid #ddd8cc}"
        "img{max-width:100%}code{background:#f7f5ef;padding:.1rem .3rem;overflow-wrap:anywhere}"
        "@media print{body{margin:0;max-width:none}img,tr{break-inside:avoid}}"
    )
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    title = html.escape(text.splitlines()[0].lstrip("# "))
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}"><title>{title} – synketa</title>'
        f"<style>{style}</style></head>\n<body>\n" + "\n".join(filter(None, body)) + "\n</body></html>\n"
    )


def _html_line(line: str, figures: dict[str, bytes]) -> str:
    if line.startswith("# "):
        return f"<h1>{html.escape(line[2:])}</h1>"
    if match := re.match(r"!\[(\w+)\]", line):
        source = base64.b64encode(figures[match[1]]).decode()
        return f'<img alt="{html.escape(_CAPTIONS[match[1]])}" src="data:image/svg+xml;base64,{source}">'
    if line.startswith("- "):
        return f"<p>· {html.escape(line[2:])}</p>"
    words = re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(line))
    return f"<p>{words}</p>" if words else ""


def _html_table(rows: Sequence[str]) -> str:
    cells = [[html.escape(cell.strip()) for cell in row.strip("|").split("|")] for row in rows]
    head = "".join(f'<th scope="col">{cell}</th>' for cell in cells[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in cells[2:])
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
