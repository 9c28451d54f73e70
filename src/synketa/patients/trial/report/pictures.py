"""The figures of a trial's report."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from matplotlib.axes import Axes

from synketa.common.units import DAY
from synketa.patients.findings import findings
from synketa.patients.trial.outcome import LARGE, Hypothesis, TrialData
from synketa.patients.trial.published import Prediction, in_titles
from synketa.patients.trial.statistics import who_responds
from synketa.patients.trial.trial import Group, Trial
from synketa.reporting.experiment_data import Picture, picture
from synketa.reporting.plots.trials import (
    plot_at_risk,
    plot_flow,
    plot_power,
    plot_predictions,
    plot_scores,
    plot_survival,
    plot_traits,
)
from synketa.reporting.style import legend_above, letter_panels, new_figure

__all__ = ["group_title", "read_at", "telling_traits", "trial_pictures"]

_SIZES = (0.25, 0.5, 1.0, 1.5, 2.0, 3.0)  # of the registered one, for the curve of power
_POWER_REPEATS = 60
_MOST_TRAITS = 12  # that the figure shows


def trial_pictures(
    data: TrialData, hypotheses: Sequence[Hypothesis], predicted: Sequence[Prediction]
) -> Iterator[Picture]:
    """Yield the figures of a trial."""
    shown, table = hypotheses[0], data.trial.table
    titles = {name: arm.title for name, arm in table.arms.items()}
    yield _course_picture(data, shown, titles)
    if len(hypotheses) > 1:
        yield _by_hypothesis(data, hypotheses, titles)
    yield _power_picture(hypotheses)
    if table.relapse is not None and (drawn := _relapse_picture(data, shown, titles)):
        yield drawn
    if telling := telling_traits(shown):
        words = (
            f"Which trait tells who responds in the arm {titles[table.primary.compare[0]]} at {read_at(shown)}: odds "
            f"for one standard deviation, all traits at once (logistic regression, {LARGE} patients, clustered by "
            f"virtual patient; far more than a trial has); black where the 95 % interval leaves 1 out. Strongest of "
            f"{len(telling)}; {shown.title}."
        )
        yield picture("traits", words, plot_traits(telling[:_MOST_TRAITS]))
    words = f"The flow of patients, mean of {table.repeats} runs of the trial, so numbers need not be whole."
    yield picture("flow", words, plot_flow(_in_titles(shown.flow(), data.trial)))
    if predicted:
        words = (
            "What was found (|), with its band (bar), and what each hypothesis says of it, all on the scale of the "
            "band; open squares were fitted, a triangle lies beyond the figure."
        )
        yield _with_legend("published", words, plot_predictions(_prediction_lines(predicted, data.trial)))


def _course_picture(data: TrialData, shown: Hypothesis, titles: Mapping[str, str]) -> Picture:
    """Draw points, response and remission over time; the first day by itself where it has visits of its own."""
    table, observer = data.trial.table, shown.observer
    early = sum(time < DAY for time in table.visits.values()) > 0
    lines = {titles[arm]: shown.course(arm) for arm in data.arms}
    drawn = (
        ("score", f"{observer.scale} (points)"),
        ("response", "patients who respond (%)"),
        ("remission", "patients in remission (%)"),
    )
    figure = new_figure(1 + early, 3, (13.4, 4.4 + 3.4 * early))
    axes = iter(figure.axes)
    for first_day in (True, False) if early else (False,):
        for what, label in drawn:
            ax = plot_scores(lines, what, label, ax=next(axes), controls=controls_of(data.trial), first_day=first_day)
            if what != "score":
                ax.set_ylim(0, 100)
    letter_panels(figure)
    legend_above(figure, figure.axes[0], title=shown.title)
    rows = "; above the first day, below all visits" if early else ""
    return Picture(
        "visits",
        f"Points at each visit, patients with half of their baseline or less, and patients with {table.remission:g} "
        f"points or less{rows}; {shown.title}. Of {LARGE} patients; bars show where 95 % of trials of {table.size} "
        "patients lie; arms stand a little beside each other.",
        figure,
    )


def controls_of(trial: Trial) -> list[str]:
    """Return the titles of arms that are placebos."""
    return [arm.title for arm in trial.table.arms.values() if arm.kind != "drug"]


def _in_titles(flow: dict[str, Any], trial: Trial) -> dict[str, Any]:
    """Return a flow of patients whose groups have the titles of their arms."""
    return {**flow, "groups": [group_title(group, trial) for group in trial.groups]}


def group_title(group: Group, trial: Trial) -> str:
    """Return the titles of the arms that a group goes through."""
    return ", then ".join(trial.table.arms[period.arm].title for period in group.periods)


def _with_legend(name: str, words: str, ax: Axes, columns: int | None = None) -> Picture:
    """Return the figure of some axes with their legend above it."""
    drawn = picture(name, words, ax)
    legend_above(drawn.figure, ax, columns=columns)
    return drawn


def _by_hypothesis(data: TrialData, hypotheses: Sequence[Hypothesis], titles: Mapping[str, str]) -> Picture:
    """Draw the response over visits under every hypothesis, a panel each."""
    shown = hypotheses[:6]
    rows = -(-len(shown) // 2)
    figure = new_figure(rows, 2, (12.0, 3.7 * rows + 0.9), sharey=True, sharex=True)
    for place, (ax, hypothesis) in enumerate(zip(figure.axes, shown, strict=False)):
        plot_scores({titles[arm]: hypothesis.course(arm) for arm in data.arms}, "response", "", ax=ax,
                    controls=controls_of(data.trial))  # fmt: skip
        ax.set_title(textwrap.fill(hypothesis.title, 50), fontsize=13, loc="left")
        ax.set_ylim(0, 100)
        ax.set_ylabel("patients who respond (%)" if place % 2 == 0 else "")
        ax.set_xlabel(ax.get_xlabel() if place >= len(shown) - 2 else "")
    for ax in figure.axes[len(shown) :]:
        ax.set_axis_off()
    legend_above(figure, figure.axes[0])
    return Picture("hypotheses", "Patients who respond at each visit, under each hypothesis.", figure)


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(text, 34))


def _power_picture(hypotheses: Sequence[Hypothesis]) -> Picture:
    """Draw the share of trials that find the effect over their size."""
    table = hypotheses[0].data.trial.table
    sizes = sorted({max(4, round(share * table.size)) for share in _SIZES})
    repeats = min(_POWER_REPEATS, table.repeats)
    curves = {}
    for hypothesis in hypotheses:
        points = []
        for size in sizes:
            found = hypothesis.power(size, repeats)
            points.append((size, found.power, *found.power_interval()))
        curves[hypothesis.title] = points
    words = f"Trials that find what was registered, over their size; {repeats} runs a point, with 95 % intervals."
    return _with_legend("power", words, plot_power(curves, table.size), columns=1)


def _relapse_picture(data: TrialData, shown: Hypothesis, titles: Mapping[str, str]) -> Picture | None:
    curves = {titles[arm]: curve for arm in data.arms if (curve := shown.survival(arm))}
    rule = data.trial.table.relapse
    if not curves or rule is None:
        return None
    what = "responders" if rule.among == "response" else "remitters"
    words = (
        f"Time to relapse of those who were {what} at {rule.after} (Kaplan and Meier, of {LARGE} patients, with 95 % "
        f"intervals): less than {rule.improvement_below:.0%} of the baseline is gone. It is seen at visits only; "
        f"{shown.title}."
    )
    rows = 0.5 + 0.3 * len(curves)
    figure = new_figure(2, 1, (8.6, 4.8 + rows), gridspec_kw={"height_ratios": [4.2, rows]})
    controls = controls_of(data.trial)
    plot_survival(curves, f"{what} who stay well (%)", ax=figure.axes[0], controls=controls)
    plot_at_risk(curves, ax=figure.axes[1], controls=controls)
    legend_above(figure, figure.axes[0], columns=2)
    return Picture("relapse", words, figure)


def telling_traits(hypothesis: Hypothesis) -> list[tuple[str, float, float, float]]:
    """Return which traits tell who responds in the first arm of the comparison."""
    traits, responds, patients = hypothesis.traits(hypothesis.data.trial.table.primary.compare[0], read_at(hypothesis))
    named = hypothesis.data.pool.patients.cohort.traits
    return [(named[name].title, odds, low, high) for name, odds, low, high in who_responds(traits, responds, patients)]


def read_at(hypothesis: Hypothesis) -> str:
    """Return the visit of the primary end-point; of a relapse the one that it counts from."""
    table = hypothesis.data.trial.table
    return table.primary.visit or (table.relapse.after if table.relapse else next(iter(table.visits)))


def _prediction_lines(predicted: Sequence[Prediction], trial: Trial) -> list[dict[str, Any]]:
    lines: dict[tuple[str, str], dict[str, Any]] = {}
    for item in predicted:
        cited = re.match(r".*?\d{4}|.*", findings()[item.finding].citation)
        words = f"{cited[0] if cited else item.finding}: {in_titles(item.words, trial)}"
        line = lines.setdefault(
            (item.finding, item.words),
            {
                "words": _wrapped(words),
                "published": item.published,
                "low": item.low,
                "high": item.high,
                "predicted": {},
            },
        )
        line["predicted"][item.hypothesis.replace("_", " ")] = (item.predicted, item.kind == "fitted")
    return list(lines.values())
