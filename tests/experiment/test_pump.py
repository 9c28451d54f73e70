"""Doses as pumps, sprays and calendars give them: what a line means, what is said of it, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from synketa.common.errors import ConfigurationError
from synketa.experiment.expand import doses_in_words, expand, notes_on_doses
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.experiment.tables.repetition import repetition
from synketa.model.pharmacokinetics import administer

MG, MINUTE, HOUR, DAY = 1e-6, 60.0, 3600.0, 86400.0
BASE = """
title = "t"
question = "q?"
reference = { condition = "saline" }
[protocol]
start = "-10 min"
stop = "60 d"
windows = { before = "-10-0 min" }
[conditions.saline]
[conditions.drug]
"""


def load(folder: Path, *lines: str) -> Experiment:
    path = folder / "mine.toml"
    own = 'pharmacokinetics = "perez_ruixo_2021_esketamine"\n' if "esketamine" in lines[0] else ""
    path.write_text(f"{BASE}{own}doses = [\n  {', '.join(lines)}\n]\n", encoding="utf-8")
    return load_experiment(path)


def line(**keys: Any) -> str:
    whole = {"drug": "ketamine", "route": "iv", "start": "0 min", **keys}
    written = (f"{key} = {value!r}".replace("'", '"') for key, value in whole.items() if value is not None)
    return "{ " + ", ".join(written) + " }"


def doses(experiment: Experiment) -> list[tuple[float, float, float]]:
    """Return start (min), duration (min) and amount (mg, or mg/kg) of the doses of the second condition."""
    return [
        (round(d.start / MINUTE, 6), round(d.duration / MINUTE, 6), round(d.amount / MG, 9))
        for d in expand(experiment)[1].doses
    ]


def said(folder: Path, *lines: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        load(folder, *lines)
    assert len(caught.value.faults) == 1, str(caught.value)
    return str(caught.value)


# ------------------------------------------------------------------------------- repetition


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2/week for 2 weeks", [0, 3, 7, 10]),
        ("3/week for 2 weeks", [0, 2, 4, 7, 9, 11]),
        ("2/week for 1 week, then 1/week for 2 weeks", [0, 3, 7, 14]),
        ("2/week for 1 week then every 2 weeks for 4 weeks", [0, 3, 7, 21]),
        ("twice a week for 1 week; weekly for 2 weeks", [0, 3, 7, 14]),
        ("2/day for 2 days", [0, 0.5, 1, 1.5]),
        ("every 84 h for 1 week", [0, 3.5]),
        ("daily for 3 d", [0, 1, 2]),
    ],
)
def test_a_repetition_in_one_line(text: str, days: list[float]) -> None:
    assert [start / DAY for start in repetition(text).starts(1000)] == days


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2/week, then 1/week", "has no end"),
        ("8/week", "8 in a week"),
        ("0/week for 1 week", "0 in a week"),
        ("2/month", "says no rate"),
        ("2/week for ever", "no time"),
        ("every 0 h for 1 d", "not above 0"),
        ("", "phases such as"),
    ],
)
def test_a_repetition_that_is_none(text: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        repetition(text)


def test_every_and_times_are_one_phase_of_it(tmp_path: Path) -> None:
    one = load(tmp_path, line(amount="0.5 mg/kg", duration="40 min", every="84 h", times=8))
    other = load(tmp_path, line(amount="0.5 mg/kg", duration="40 min", repeat="every 84 h for 4 weeks"))
    assert [run.hash for run in expand(one)] == [run.hash for run in expand(other)]


def test_an_open_end_is_that_of_the_run(tmp_path: Path) -> None:
    own = load(tmp_path, line(amount="0.5 mg/kg", duration="40 min", repeat="2/week for 4 weeks, then 1/week"))
    assert [start / 1440 for start, _, _ in doses(own)] == [0, 3, 7, 10, 14, 17, 21, 24, 28, 35, 42, 49, 56]
    assert not [note for note in notes_on_doses(own) if "later" in note]
    assert "364" not in " ".join(doses_in_words(own)["drug"])


def test_titration_makes_each_dose_larger_up_to_a_limit(tmp_path: Path) -> None:
    keys = {"amount": "0.1 mg/kg", "step": "0.2 mg/kg", "up_to": "0.4 mg/kg", "duration": "40 min"}
    own = load(tmp_path, line(**keys, repeat="1/week for 4 weeks"))
    assert [amount for _, _, amount in doses(own)] == [0.1, 0.3, 0.4, 0.4]


# --------------------------------------------------------------------- sprays, loading, limits


@pytest.mark.parametrize(("duration", "update"), [("20 h", "1 s"), ("10 d", "10 s")])
def test_a_pump_is_not_set_too_often(tmp_path: Path, duration: str, update: str) -> None:
    aim = {"drug": "ketamine", "route": "iv", "target": "150 ng/mL", "site": "plasma", "duration": duration}
    assert "settings of the pump over" in said(tmp_path, line(**aim, update=update))
    assert "1 s or more: no pump is set more often" in said(tmp_path, line(**aim, update="1 ns"))


def test_sprays_of_a_device(tmp_path: Path) -> None:
    spray = {"drug": "esketamine", "route": "intranasal", "device": "28 mg"}
    assert doses(load(tmp_path, line(**spray, amount="84 mg"))) == [(0, 0, 28), (5, 0, 28), (10, 0, 28)]
    own = load(tmp_path, line(**spray, amount="56 mg", between="3 min", repeat="2/week for 1 week"))
    assert doses(own) == [(0, 0, 28), (3, 0, 28), (4320, 0, 28), (4323, 0, 28)]
    assert "a whole number of devices" in said(tmp_path, line(**spray, amount="70 mg"))
    for absurd in ("1e20 mg", "588 mg"):
        assert "at most 20 devices in a dose" in said(tmp_path, line(**spray, amount=absurd))


def test_a_loading_dose_before_maintenance(tmp_path: Path) -> None:
    own = load(tmp_path, line(loading="20 mg", rate="15 mg/h", duration="2 h"))
    assert doses(own) == [(0, 0, 20), (0, 120, 30)]
    slow = load(tmp_path, line(loading="20 mg", rate="15 mg/h", duration="2 h", max_rate="120 mg/h"))
    assert doses(slow) == [(0, 10, 20), (10, 120, 30)]
    assert "an infusion that follows" in said(tmp_path, line(loading="20 mg", amount="5 mg"))


def test_a_bolus_takes_as_long_as_the_pump_does(tmp_path: Path) -> None:
    assert doses(load(tmp_path, line(amount="20 mg", max_rate="600 mg/h"))) == [(0, 2, 20)]


def test_a_rate_above_the_limit_of_the_pump_is_refused(tmp_path: Path) -> None:
    text = said(tmp_path, line(amount="35 mg", duration="40 min", max_rate="40 mg/h"))
    assert "52.5 mg/h" in text
    assert "40 mg/h" in text
    two = [line(rate="30 mg/h", duration="1 h", max_rate="40 mg/h"), line(rate="30 mg/h", duration="1 h")]
    assert "doses[0] and doses[1]" in said(tmp_path, *two)


def test_infusions_that_overlap_are_summed_and_said(tmp_path: Path) -> None:
    own = load(
        tmp_path,
        line(rate="30 mg/h", duration="1 h"),
        line(rate="20 mg/h", duration="1 h", start="30 min"),
    )
    assert any("overlap from 30 min to 60 min; their rates add up" in note for note in notes_on_doses(own))


# ------------------------------------------------------------------------------------- targets


def test_a_target_becomes_the_rates_of_a_pump(tmp_path: Path) -> None:
    own = load(tmp_path, line(target="150 ng/mL", site="plasma", duration="20 min"))
    run = expand(own)[1]
    assert len(run.doses) > 50
    course = administer(run.model.pharmacokinetics[run.pharmacokinetics], run.doses, [600.0, 1200.0], run.body_mass)
    assert course.plasma_mass["ketamine"] * 1e6 == pytest.approx(150, rel=1e-3)
    assert run.protocol.instants.count(0.0) == 1
    assert len(run.protocol.instants) == 2  # the network's clock is slow again when the pump starts and stops
    assert any("150 ng/mL in plasma is reached at 10 s" in note for note in notes_on_doses(own))
    assert "a target of 150 ng/mL over 20 min" in doses_in_words(own)["drug"][0]


def test_targets_follow_each_other(tmp_path: Path) -> None:
    first = line(target="0.2 uM", site="brain")
    own = load(tmp_path, first, line(target="0.4 uM", site="brain", start="30 min", duration="30 min"))
    assert expand(own)[1].doses[-1].start < HOUR
    steps = load(tmp_path, line(target="0.2 uM", step="0.2 uM", up_to="0.4 uM", site="brain", duration="30 min",
                                every="30 min", times=2))  # fmt: skip
    assert [run.hash for run in expand(own)] == [run.hash for run in expand(steps)]


def test_what_no_pump_can_do_is_refused(tmp_path: Path) -> None:
    aim = {"site": "plasma", "duration": "20 min"}
    assert "is reached by 20 min" in said(tmp_path, line(**aim, target="300 ng/mL", max_rate="20 mg/h"))
    assert "no pump takes a drug out" in said(
        tmp_path,
        line(**aim, target="300 ng/mL"),
        line(target="10 ng/mL", site="plasma", start="20 min", duration="1 min"),
    )
    assert 'want "iv"' in said(tmp_path, line(**aim, target="300 ng/mL", route="im"))
    assert "plasma, brain" in said(tmp_path, line(target="300 ng/mL", duration="20 min"))
    assert "how long it lasts" in said(tmp_path, line(target="300 ng/mL", site="plasma"))
    assert "the target alone" in said(tmp_path, line(**aim, target="300 ng/mL", rate="20 mg/h"))
    assert "a concentration" in said(tmp_path, line(**aim, target="300 mg"))


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"repeat": "1/week for 2 weeks", "every": "1 week", "times": 2}, "one of the two ways"),
        ({"step": "0.1 mg/kg"}, "a line that repeats"),
        ({"step": "5 mg", "every": "1 week", "times": 2}, "kind of unit"),
        ({"up_to": "5 mg/kg"}, "only with step"),
        ({"between": "5 min"}, "only with device"),
        ({"device": "28 mg"}, "per body mass"),
        ({"max_rate": "40 mg/h"}, "both, or neither"),
        ({"max_rate": "0 mg/kg/h"}, "above 0"),
        ({"update": "10 s"}, "only with a target"),
    ],
)
def test_keys_that_do_not_fit_each_other(tmp_path: Path, keys: dict[str, Any], words: str) -> None:
    assert words in said(tmp_path, line(amount="0.5 mg/kg", **keys))
