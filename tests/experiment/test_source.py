"""Overrides of the command line and of Python: they change what is there, and a slip of a name adds nothing."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pytest

from synketa.common.errors import ConfigurationError
from synketa.experiment.source import read_source


@pytest.mark.parametrize(
    ("key", "nearest", "words"),
    [
        ("conditions.ketamin.doses", None, "one of saline, mouse, man; to add another one, conditions.NAME={...}"),
        ("conditions.mose.doses.0.amount", "conditions.mouse.doses.0.amount", "a condition that is there"),
        ("conditions.mose", "conditions.mouse", "a name that is less like mouse"),
        ("protocol.windows.infusin", "protocol.windows.infusion", "a window that is there"),
        ("axes.dose.values", None, "the whole axis: axes.NAME={...}"),
        ("conditions.mouse.doses.1.amount", None, "a number from 0 to 0, or the whole list"),
        ("conditions..doses", None, "a dotted key"),
        ("title.x", None, "a key of a table"),
    ],
)
def test_an_override_names_what_is_there(key: str, nearest: str | None, words: str) -> None:
    (fault,) = read_source("quickstart", {key: "{}"}).faults
    assert (fault.where, fault.path, fault.nearest) == ("--set", key, nearest)
    assert words in fault.want


@pytest.mark.parametrize("value", ['"20 mg/kg"', '"5 mg/kg"'])
def test_a_line_is_named_as_messages_name_it(value: str) -> None:
    raw = read_source("quickstart", {"conditions.mouse.doses[0].amount": value, "expect[1].low": 2}).raw
    assert raw == read_source("quickstart", {"conditions.mouse.doses.0.amount": value, "expect.1.low": 2}).raw
    assert raw["conditions"]["mouse"]["doses"][0]["amount"] == value.strip('"')
    (fault,) = read_source("quickstart", {"conditions.mouse.doses[4].amount": value}).faults
    assert "a number from 0 to 0" in fault.want


@pytest.mark.parametrize("key", ["conditions.rat", "conditions.mouse2", "protocol.windows.late"])
def test_another_condition_or_window_is_added_whole(key: str) -> None:
    source = read_source("quickstart", {key: '"1-2 h"' if "windows" in key else '{species="mouse"}'})
    assert source.faults == []


@pytest.mark.parametrize("prefix", ["", "set."])
def test_a_path_of_the_model_is_one_key(prefix: str) -> None:
    raw = read_source("quickstart", {f"{prefix}receptor.Mg": "1.5 mM"}).raw
    assert raw["set"] == {"receptor.Mg": "1.5 mM"}
    raw = read_source("quickstart", {"conditions.man.set.receptor.Mg": "1.5 mM"}).raw
    assert raw["conditions"]["man"]["set"] == {"receptor.Mg": "1.5 mM"}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (datetime.date(1979, 5, 27), "the date or time 1979-05-27"),
        ({"measure": datetime.time(1, 2)}, "the date or time 01:02:00"),
        ("{ measure = 1979-05-27 }", "the date or time 1979-05-27"),
        (object, "type"),
        (None, "nothing"),
        (1j, "complex"),
    ],
)
def test_values_of_other_kinds_are_one_fault(value: Any, shown: str) -> None:
    (fault,) = read_source("quickstart", {"protocol": value}).faults
    assert fault.got.startswith(shown)
    assert "a text, a number" in fault.want


def test_numbers_of_numpy_are_numbers() -> None:
    source = read_source("quickstart", {"seeds": np.arange(1, 4), "numerics.acceleration": np.float64(60)})
    assert source.faults == []
    assert source.raw["seeds"] == [1, 2, 3]
    assert "--set=seeds=[1, 2, 3]" in source.arguments


@pytest.mark.parametrize("seeds", ["3", 2.5, True, None])
def test_seeds_of_another_kind_are_refused(seeds: Any) -> None:
    if seeds is None:
        assert read_source("quickstart", seeds=None).raw["seeds"] == [1]
        return
    with pytest.raises(ConfigurationError, match="how many networks"):
        read_source("quickstart", seeds=seeds)
