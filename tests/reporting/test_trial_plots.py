"""Figures of trials take what trials give, ends of scales too."""

from __future__ import annotations

from synketa.patients.trial.statistics import interval
from synketa.reporting.plots.trials import plot_power


def test_a_power_of_none_and_of_all_is_drawn() -> None:
    points = [(size, count / 60, *interval(count, 60)) for size, count in ((10, 0), (20, 30), (40, 60))]
    ax = plot_power({"Spines": points}, 20)
    assert "patients randomised" in ax.get_xlabel()
    assert ax.get_ylim()[1] >= 100
