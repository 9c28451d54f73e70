"""The clock of a time course, and what an experiment may raise: slow after every dose, refused where it makes no sense."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from synketa.common.errors import ConfigurationError
from synketa.common.units import DAY, HOUR
from synketa.experiment.expand import expand
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.experiment.smoke import smoke

MICE = {"species": "mouse", "pharmacokinetics": "mouse_ip"}


def dose(start: str = "0 min", **more: Any) -> dict[str, Any]:
    return {"drug": "ketamine", "route": "ip", "amount": "10 mg/kg", "start": start, **more}


def written(folder: Path, **tables: Any) -> Path:
    """Write an experiment of mice over two days; ``a__b`` is the key b of table a."""
    raw: dict[str, Any] = {
        "title": "t", "question": "q?", **MICE, "reference": {"condition": "vehicle"},
        "protocol": {"start": "-10 min", "stop": "48 h", "windows": {"before": "-10-0 min"}},
        "conditions": {"vehicle": {}, "dosed": {"doses": [dose()]}},
    }  # fmt: skip
    for path, value in tables.items():
        node, (*parts, last) = raw, path.split("__")
        for part in parts:
            node = node.setdefault(part, {})
        node[last] = value
    path = folder / "mine.toml"
    path.write_text("".join(f"{key} = {_toml(value)}\n" for key, value in raw.items()))
    return path


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f'"{key}" = {_toml(entry)}' for key, entry in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value).lower()


def load(folder: Path, **tables: Any) -> Experiment:
    return load_experiment(written(folder, **tables))


def spans(experiment: Experiment, condition: str) -> list[tuple[float, float, float]]:
    return experiment.protocol(condition).spans()


def speed_at(experiment: Experiment, condition: str, moment: float) -> float:
    return next(speed for left, right, speed in spans(experiment, condition) if left <= moment < right)


def test_the_clock_is_slow_after_every_dose(tmp_path: Path) -> None:
    twice = load(tmp_path, conditions__dosed={"doses": [dose(), dose("30 h")]})
    for moment in (0.0, 30 * HOUR):
        assert speed_at(twice, "dosed", moment + 60) == 180
        assert speed_at(twice, "dosed", moment + 2 * HOUR) == 360
        assert speed_at(twice, "dosed", moment + 5 * HOUR) == 900
        assert speed_at(twice, "dosed", moment + 10 * HOUR) == 3600
    assert speed_at(twice, "dosed", 29 * HOUR) == 76800
    assert speed_at(twice, "vehicle", 60) == 180, "conditions are identical until they differ"
    assert speed_at(twice, "vehicle", 30 * HOUR + 60) == 76800


def test_the_pieces_can_be_told_and_cover_the_course(tmp_path: Path) -> None:
    experiment = load(tmp_path, numerics={"acceleration": [["1 h", 100], ["1 d", 1000]]})
    protocol = experiment.protocol("dosed")
    assert spans(experiment, "dosed")[0][0] == protocol.start
    assert spans(experiment, "dosed")[-1][1] == protocol.stop
    assert speed_at(experiment, "dosed", 40 * HOUR) == 1000, "the last speed holds"
    assert protocol.network_duration == pytest.approx(3 + 600 / 100 + HOUR / 100 + (2 * DAY - HOUR) / 1000)


def test_a_clamp_and_an_arm_of_the_network_are_answered_like_doses(tmp_path: Path) -> None:
    held = [{"drug": "memantine", "concentration": "1 uM", "start": "20 h", "stop": "21 h"}]
    blocked = [{"name": "ampa_antagonist", "level": 0.1, "start": "40 h", "stop": "41 h"}]
    experiment = load(tmp_path, conditions__held={"clamp": held}, conditions__blocked={"interventions": blocked})
    assert speed_at(experiment, "held", 20 * HOUR) == speed_at(experiment, "held", 21 * HOUR) == 180
    assert speed_at(experiment, "blocked", 40 * HOUR) == speed_at(experiment, "blocked", 41 * HOUR) == 180


def test_a_smoke_run_keeps_the_pieces(tmp_path: Path) -> None:
    whole = load(tmp_path)
    tiny = smoke(whole)
    assert tiny.protocol("dosed").network_duration < whole.protocol("dosed").network_duration / 2


def test_hours_count_from_the_first_dose_or_from_where_the_file_says(tmp_path: Path) -> None:
    later = {"doses": [dose(), dose("4 h")], "readout_from": "4 h"}
    experiment = load(tmp_path, conditions__later=later)
    assert experiment.protocol("vehicle").dose == experiment.protocol("dosed").dose == 0.0
    assert experiment.protocol("later").dose == 4 * HOUR


def arm(*lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"conditions__arm": {"interventions": list(lines), "doses": [dose()], **more}}


FAST = {"acceleration": 38400, "acceleration_in_windows": 38400}
HELD = [{"drug": "ketamine", "concentration": "2 uM", "start": "0 min", "stop": "40 min"}]
TONIC = [{"name": "tonic_gaba", "start": "5 h", "stop": "6 h"}]
RAT = {"pharmacokinetics": "rat_ip", "species": "rat"}


REFUSED = [
    (
        {"numerics": FAST, "conditions": {"a": {"clamp": HELD}, "vehicle": {}}},
        "numerics.acceleration",
        "a.clamp.ketamine, which",
    ),
    (
        {"numerics": FAST, "conditions": {"a": {"interventions": TONIC}, "vehicle": {}}},
        "numerics.acceleration",
        "a.interventions.tonic_gaba, which",
    ),
    (
        {**RAT, "numerics": {"acceleration": [["61 min", 120], ["24 h", 38400]]}},
        "numerics.acceleration",
        "what conditions.dosed doses moves by",
    ),
    (arm(doses=[dose("-3 h")]), "conditions.arm.doses[0].start", "at or after protocol.start, -10 min"),
    (arm({"name": "anti_BDNF", "start": "60 h"}), "interventions[0].start", "a start before protocol.stop"),
    ({"numerics": {"acceleration": 38400}}, "numerics.acceleration", "steps over"),
    ({"numerics": {"acceleration": [["10 min", 240], ["1 d", 9999]]}}, "numerics.acceleration", "steps over"),
    ({"numerics": {"acceleration": [["2 h", 240], ["1 h", 480]]}}, "numerics.acceleration", "times that increase"),
    ({"numerics": {"acceleration": [["2 h"]]}}, "numerics.acceleration", "speeds by the time since a dose"),
    (arm({"name": "anti_BDNF"}, partial=True), "conditions.arm.partial", "a level between 0 and 1"),
    (arm({"name": "anti_BNDF"}), "interventions[0].name", 'did you mean "anti_BDNF"'),
    (arm({"name": "imaging"}), "interventions[0].name", "(and 7 more)"),
    (arm({"name": "stress", "level": 2}), "interventions[0].level", "a number of at most 1"),
    (arm({"name": "stress", "start": "2 h", "stop": "1 h"}), "interventions[0].stop", "after the start"),
    (
        arm({"name": "stress", "start": "0 h", "stop": "3 h"}, {"name": "stress", "start": "2 h"}),
        "interventions[1].start",
        "still raised",
    ),
    (arm({"name": "stress"}, {"name": "stress", "start": "2 h"}), "interventions[1].start", "still raised"),
    ({"hypothesis": "brake_of_target"}, "hypothesis", 'did you mean "brake_off_target"'),
    (arm(hypothesis="nun"), "conditions.arm.hypothesis", "(and 10 more)"),
    ({"axes": {"h": {"hypothesis": True, "values": ["none", "nine"]}}}, "axes.h.values[1]", 'did you mean "none"'),
    (arm(pharmacokinetics="mouse_ipp"), "conditions.arm.pharmacokinetics", 'did you mean "mouse_ip"'),
    ({"set": {"cascade.synthesis_hal": 0.1}}, "cascade.synthesis_hal", 'did you mean "cascade.synthesis_half"'),
    ({"set": {"cascade.tau_bdnf": "0 min"}}, 'set."cascade.tau_bdnf"', "more than 0"),
    (
        arm(set={"cascade.tau_bdnf": "0 min"}, recalibrate=False),
        'conditions.arm.set."cascade.tau_bdnf"',
        'got "0 min", want more than 0',
    ),
    (arm(set={"cascade.n_max": 1}, recalibrate=False), 'conditions.arm.set."cascade.n_max"', "more than 1"),
    (arm(set={"cascade.rate_max": 0.5}, recalibrate=False), "conditions.arm.set", "a fixed point"),
    (
        {"axes": {"contacts": {"set": ["cascade.n_max"], "values": [1.4, 0.5, 2.0], "recalibrate": False}}},
        'axes.contacts.set."cascade.n_max"',
        "more than 1",
    ),
    (arm({"name": "direct_cut"}, {"name": "indirect_cut"}), "interventions[1]", "both routes are cut"),
]


@pytest.mark.parametrize(("tables", "key", "words"), REFUSED, ids=[f"{key} {words}" for _, key, words in REFUSED])
def test_what_makes_no_sense_is_refused(tmp_path: Path, tables: dict[str, Any], key: str, words: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(tmp_path, **tables)
    assert any(key in str(fault) and words in str(fault) for fault in caught.value.faults), caught.value


def test_an_arm_may_not_begin_inside_an_infusion(tmp_path: Path) -> None:
    infusion = {"drug": "ketamine", "route": "iv", "amount": "0.5 mg/kg", "start": "0 min", "duration": "40 min"}
    man = {"species": "human", "pharmacokinetics": "clements_1981", "conditions__dosed": {"doses": [infusion]}}
    late = {"interventions": [{"name": "stress", "start": "20 min"}], "doses": [infusion]}
    with pytest.raises(ConfigurationError, match="covers a dose whole or not at all"):
        load(tmp_path, **man, conditions__late=late)


def test_a_clamp_experiment_has_no_slow_side_to_act_on(tmp_path: Path) -> None:
    path = tmp_path / "clamp.toml"
    path.write_text(
        'title = "t"\nquestion = "q?"\nprotocol = { measure = "2 s" }\n[conditions.only]\n'
        'interventions = [{ name = "stress" }]\n'
    )
    with pytest.raises(ConfigurationError, match="a time course: the cascade rests"):
        load_experiment(path)


def test_hypotheses_change_the_cascade_and_not_the_baseline(tmp_path: Path) -> None:
    axis = {"axes": {"h": {"hypothesis": True, "values": ["none", "brake_off_target"]}}}
    runs = {run.point["h"]: run for run in expand(load(tmp_path, **axis)) if run.condition == "dosed"}
    brake = {name: run.model.cascade.parameters["brake_off_target"].value for name, run in runs.items()}
    assert brake == {"none": 0.0, "brake_off_target": 1.0}
    assert runs["none"].hash != runs["brake_off_target"].hash
    baselines = [run.calibration_model.content() for run in runs.values()]
    assert baselines[0] == baselines[1]
    whole = expand(load(tmp_path, hypothesis="brake_off_target"))
    assert {run.model.cascade.parameters["brake_off_target"].value for run in whole} == {1.0}


def test_a_clamp_experiment_does_not_see_the_cascade() -> None:
    plain, other = (
        {run.hash for run in expand(load_experiment("disinhibition", set=changed, seeds=1))}
        for changed in ({}, {"cascade.synthesis_half": 1.4})
    )
    assert plain == other
