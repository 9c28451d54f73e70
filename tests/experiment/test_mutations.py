"""Mutated inputs are answered or refused in the program's own words; what is tried is in ``tests/mutations.py``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import mutations


def test_some_mutated_inputs(tmp_path: Path) -> None:
    trial = mutations.Trial(tmp_path)
    one_each = {trial.kind_of(number)[0]: number for number in range(2000)}
    assert one_each.keys() == trial.KINDS.keys()
    answers = {number: trial.try_number(number) for number in {*range(120), *one_each.values()}}
    assert {number: wrong for number, (_, wrong) in answers.items() if wrong} == {}


def test_a_trial_sees_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trial = mutations.Trial(tmp_path)

    def fail(_: object) -> None:
        raise ValueError("invalid literal for int()")

    for kind in trial.KINDS:
        monkeypatch.setattr(trial, f"_{kind}", fail)
    assert "ValueError" in str(trial.try_number(1)[1])


@pytest.mark.full
def test_100000_mutated_inputs(tmp_path: Path) -> None:
    """It goes on where it was ended, in the folder of the variable MUTATIONS."""
    assert mutations.main(100_000, Path(os.environ.get("MUTATIONS", tmp_path))) == 0
