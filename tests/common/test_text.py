"""Numbers in words."""

from __future__ import annotations

from synketa.common.text import counted, size_text, time_text


def test_a_number_and_its_noun_agree() -> None:
    assert [counted(n, "condition") for n in (0, 1, 2)] == ["0 conditions", "1 condition", "2 conditions"]
    assert counted(2, "process", "processes") == "2 processes"


def test_durations_and_sizes_have_the_unit_that_suits_them() -> None:
    assert [time_text(s, 2) for s in (5, 89, 600, 7000, 7200, 4e5)] == [
        "5 s",
        "89 s",
        "10 min",
        "120 min",
        "2 h",
        "4.6 d",
    ]
    assert [time_text(s) for s in (-600, 0, 84 * 3600, 5100.0)] == ["-10 min", "0 min", "84 h", "85 min"]
    assert [size_text(mb) for mb in (0.05, 0.4, 12, 2500)] == ["50 kB", "0.4 MB", "12 MB", "2.5 GB"]
