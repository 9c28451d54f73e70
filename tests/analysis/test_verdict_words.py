"""What became of the expectations in one line, as the end of `run` says it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from synketa.analysis.expectations import Verdict, verdicts_in_words, write_verdicts


def _verdict(status: str, quantity: str = "rate_PYR of ketamine / control", mean: float = 1.2) -> Verdict:
    return Verdict("words", quantity, (0.95, 1.05), status, mean)


def test_what_is_missed_is_named_with_its_value_and_its_band(tmp_path: Path) -> None:
    path = tmp_path / "expectations.csv"
    assert verdicts_in_words(path) == ""
    write_verdicts(path, [*[_verdict("met")] * 9, _verdict("missed", "spines_24h of man / vehicle", 1.084)])
    said = "9 of 10 expectations met; missed: spines_24h of man / vehicle 1.08, band 0.95 to 1.05"
    assert verdicts_in_words(path) == said
    write_verdicts(path, [_verdict("met")])
    assert verdicts_in_words(path) == "1 of 1 expectations met"


def test_open_bands_and_what_was_not_measured(tmp_path: Path) -> None:
    path = tmp_path / "expectations.csv"
    low = Verdict("words", "a", (1.1, np.inf), "missed", 1.0)
    high = Verdict("words", "b", (-np.inf, 0.7), "missed", 0.9)
    write_verdicts(path, [low, high, _verdict("not measured", mean=np.nan), *[_verdict("missed")] * 4])
    said = verdicts_in_words(path)
    assert said.startswith("0 of 7 expectations met; 1 not measured; missed: a 1, at least 1.1; b 0.9, at most 0.7; ")
    assert said.endswith("; 1 more in expectations.csv")
