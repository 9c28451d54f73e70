"""Measured values beside runs: interpolation, residuals and the score, against numbers worked out by hand."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

import synthetic
from synketa.analysis.agreement import agreement, curve_of, score, series_at, write_agreement
from synketa.results.own_data import DataPoint, OwnData


def point(value: float, error: float | None, condition: str = "ketamine", time: float = 3600.0) -> DataPoint:
    return DataPoint(condition, {}, time, value, error, None, 2)


def table(*points: DataPoint, contrast: str = "ratio") -> OwnData:
    return OwnData("mine", "mine.csv", "own", "spines", contrast, "1", 0.0, points)


def test_a_series_is_read_between_its_samples_and_nowhere_else() -> None:
    time, values = np.array([0.0, 10.0, 20.0]), np.array([1.0, 3.0, 2.0])
    assert series_at(time, values, 5.0) == 2.0
    assert series_at(time, values, 10.0, averaged_over=10.0) == pytest.approx((2.5 + 2.75) / 2)
    assert np.isnan(series_at(time, values, 60.0))
    assert np.isnan(series_at(time, values, -60.0))


def test_rates_of_populations_are_series_too() -> None:
    run = synthetic.infusion()
    time, values = curve_of(run, "rate_PV") or (np.empty(0), np.empty(0))
    assert (values == run.rates["PV"]).all()
    assert (time == run.rates["time"]).all()
    assert curve_of(run, "nothing") is None


def test_the_score_is_the_mean_square_of_residuals_in_errors() -> None:
    """Residuals of 1, -2 and 3 errors: chi2 14/3 per point, RMS 2.16 errors."""
    data = table(point(1.1, 0.1), point(0.8, 0.1), point(1.6, 0.2))
    rows = [agreement(data, one, {}, [1.0, 1.0], False) for one in data.points]
    got = score(rows)
    assert [row.in_errors for row in rows] == pytest.approx([1, -2, 3])
    assert (got.points, got.left_out) == (3, 0)
    assert got.chi2_per_point == pytest.approx(14 / 3)
    assert got.rms_in_errors == pytest.approx(np.sqrt(14 / 3))
    assert got.rms == pytest.approx(np.sqrt((0.01 + 0.04 + 0.36) / 3))
    assert "2.2 standard errors from the data" in got.words


def test_what_says_nothing_does_not_count() -> None:
    data = table(point(1.1, None), point(1.0, 0.1, "vehicle"), point(1.2, 0.1), point(1.3, 0.1))
    references = [False, True, False, False]
    values = [[1.0], [1.0], [1.0], [np.nan]]  # no run reaches the last
    rows = [agreement(data, *pair) for pair in zip(data.points, [{}] * 4, values, references, strict=True)]
    assert [row.is_scored for row in rows] == [False, False, True, False]
    assert score(rows).chi2_per_point == pytest.approx(4)
    assert "3 without an error" in score(rows).words
    assert score(rows[:2]).words.startswith("no score")
    absolute = table(point(1.0, 0.1, "vehicle"), contrast="value")
    assert agreement(absolute, absolute.points[0], {}, [1.0], True).is_scored


def test_data_csv_has_every_value_and_goes_with_the_data(tmp_path: Path) -> None:
    data = table(point(1.1, 0.1), point(1.2, None))
    rows = [agreement(data, one, {"dose": 3.0}, [1.0, 1.2], False) for one in data.points]
    write_agreement(tmp_path / "data.csv", [(data, rows)], ["dose"])
    first, second = csv.DictReader((tmp_path / "data.csv").read_text().splitlines())
    assert (first["dose"], first["time_h"], first["model_mean"], first["scored"]) == ("3.0", "1", "1.1", "1")
    assert (second["error"], second["residual_in_errors"], second["scored"]) == ("", "", "0")
    write_agreement(tmp_path / "data.csv", [], [])
    assert not (tmp_path / "data.csv").exists()
