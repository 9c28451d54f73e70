"""Cell by cell against the reference run: rank correlation, and who fires more or less."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from synketa.analysis.cells import compared, count_spikes, packed_counts, rank_correlation
from synketa.analysis.contrasts import contrasts
from synketa.analysis.metrics import measured, metrics
from synketa.analysis.summary import read_runs
from synketa.results.result import Result, Window
from synketa.results.result_file import write_result
from synthetic import clamp

REFERENCE = {"condition": "control"}


def with_rates(result: Result, counts: list[int]) -> Result:
    """Return a result whose PYR cells fire so many spikes in the window."""
    window = result.windows[0]
    cells = np.repeat(np.arange(len(counts)), counts)
    times = np.linspace(window.sim_start, window.sim_stop, cells.size, endpoint=False)
    return replace(
        result, populations={**result.populations, "PYR": len(counts)}, spikes={**result.spikes, "PYR": (times, cells)}
    )


def test_the_rank_correlation_is_that_of_scipy_ties_and_all() -> None:
    rng = np.random.default_rng(1)
    one, other = rng.poisson(3, 300), rng.poisson(3, 300)
    other = other + one
    assert rank_correlation(one, other) == pytest.approx(stats.spearmanr(one, other).statistic, abs=1e-12)
    assert rank_correlation(one, 2 * one + 1) == pytest.approx(1)
    assert np.isnan(rank_correlation(one, np.ones_like(one)))


def test_spikes_are_counted_in_the_window_and_survive_the_packing() -> None:
    result = with_rates(clamp(), [3, 0, 70000, 5])
    assert count_spikes(result, "PYR", result.windows[0]).tolist() == [3, 0, 70000, 5]
    numbers = dict(compared(packed_counts(result), packed_counts(result)))
    assert numbers["rate_rank_correlation_PYR"] == pytest.approx(1)
    assert numbers["rising_share_PYR"] == numbers["falling_share_PYR"] == 0


def test_cells_after_are_ranked_against_the_same_cells_before() -> None:
    """Three windows of one run: in the second the ranks of the first stay, in the third they turn round."""
    result = clamp()
    seconds = [
        Window(name, start, start + 1.0, start, start + 1.0) for start, name in enumerate(("before", "on", "off"))
    ]
    counts = {"before": [1, 2, 3, 4], "on": [2, 4, 6, 8], "off": [8, 6, 4, 2]}
    trains = [
        (
            window.sim_start + np.linspace(0, 1, sum(counts[window.name]), endpoint=False),
            np.repeat(range(4), counts[window.name]),
        )
        for window in seconds
    ]
    spikes = tuple(np.concatenate(columns) for columns in zip(*trains, strict=True))
    result = replace(
        result,
        windows=tuple(seconds),
        populations={**result.populations, "PYR": 4},
        spikes={**result.spikes, "PYR": spikes},
    )
    numbers = {metric.metric: metric.value for metric in metrics(result)}
    assert numbers["rate_rank_correlation_before_PYR@on"] == pytest.approx(1)
    assert numbers["rate_rank_correlation_before_PYR@off"] == pytest.approx(-1)
    assert "rate_rank_correlation_before_PYR@before" not in numbers


def test_a_run_is_compared_with_the_reference_run_of_its_seed(tmp_path: Path) -> None:
    (tmp_path / "runs").mkdir()
    spikes = {("control", 1): [1, 2, 3, 4], ("ketamine", 1): [2, 3, 3, 1], ("ketamine", 2): [1, 1, 1, 2]}
    runs = []
    for (condition, seed), counts in spikes.items():
        path = f"runs/{condition}_{seed}.h5"
        write_result(measured(with_rates(clamp(), counts)), tmp_path / path)
        runs.append({"hash": path, "path": path, "condition": condition, "point": {}, "seed": seed})
    manifest = {"axes": {}, "runs": runs, "reference": REFERENCE}
    table = read_runs(tmp_path, manifest).table
    own = {(line.condition, line.seed): line for line in table.lines}
    assert "rising_share_PYR" not in own["control", 1].names
    assert "rising_share_PYR" not in own["ketamine", 2].names  # no control of that seed
    values = {name: own["ketamine", 1].values[place] for name, place in own["ketamine", 1].names.items()}
    assert values["rising_share_PYR"] == 0.5
    assert values["falling_share_PYR"] == 0.25
    expected = stats.spearmanr([1, 2, 3, 4], [2, 3, 3, 1]).statistic
    assert values["rate_rank_correlation_PYR"] == pytest.approx(expected)
    rows = {row.metric: row for row in contrasts(table, REFERENCE)}
    assert rows["rate_rank_correlation_PYR"].mean == pytest.approx(expected)
    assert rows["rising_share_PYR"].mean == 0.5
