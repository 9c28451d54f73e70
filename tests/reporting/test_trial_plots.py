"""Figures of trials take what trials give, ends of scales too."""

from __future__ import annotations

import numpy as np
import pytest

from synketa.patients.trial.statistics import interval
from synketa.reporting.plots.trials import arm_styles, plot_at_risk, plot_power, plot_scores, plot_survival


def test_a_power_of_none_and_of_all_is_drawn() -> None:
    points = [(size, count / 60, *interval(count, 60)) for size, count in ((10, 0), (20, 30), (40, 60))]
    ax = plot_power({"Spines": points}, 20)
    assert "patients randomised" in ax.get_xlabel()
    assert ax.get_ylim()[1] >= 100


def course(*days: float) -> list[dict[str, float]]:
    return [{"time": day * 86400.0, "score": 30 - day, "score_low": 29 - day, "score_high": 31 - day} for day in days]


def test_visits_lie_to_scale_in_time() -> None:
    """Four hours, a day and two weeks are no equal steps; two arms lie a little beside each other."""
    arms = {"Ketamine": course(0, 4 / 24, 1, 14), "Saline": course(0, 4 / 24, 1, 14)}
    ax = plot_scores(arms, "score", "points", controls=["Saline"])
    (first, second) = (np.asarray(line.lines[0].get_xdata(), float) for line in ax.containers)
    assert np.diff(first) == pytest.approx([4 / 24, 1 - 4 / 24, 13])
    assert second - first == pytest.approx(np.full(4, 0.007 * 14))
    early = plot_scores(arms, "score", "points", first_day=True)
    hours = np.asarray(early.containers[0].lines[0].get_xdata(), float)
    assert np.diff(hours) == pytest.approx([4, 20])
    assert early.get_xlabel() == "hours after the first dose"


def test_no_two_arms_look_alike_and_controls_are_grey() -> None:
    titles = [f"arm {k}" for k in range(9)]
    styles = arm_styles(titles, controls=["arm 0"])
    assert len({str(style) for style in styles}) == 9
    assert [style["color"] for style in styles].count(styles[0]["color"]) == 1


def test_those_at_risk_are_written_below_the_curves() -> None:
    curve = {"days": np.array([0.0, 6.0, 13.0]), "well": np.array([1.0, 0.7, 0.5]), "low": np.array([1.0, 0.5, 0.3]),
             "high": np.array([1.0, 0.9, 0.7]), "at_risk": np.array([20, 18, 9])}  # fmt: skip
    ax = plot_survival({"Ketamine": curve}, "responders who stay well (%)")
    assert np.asarray(ax.lines[0].get_ydata(), float) == pytest.approx([100, 70, 50, 50])
    table = plot_at_risk({"Ketamine": curve})
    assert [text.get_text() for text in table.texts] == ["20", "18", "9"]
