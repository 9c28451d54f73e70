"""A recalibrated variant is compared with its own baseline, unless the experiment says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from fake_steps import EMPTY, leave_out_reports
from synketa.analysis.contrasts import contrasts
from synketa.analysis.frames import contrasts as frame_of
from synketa.common.errors import ConfigurationError
from synketa.execution import sweep
from synketa.experiment.expand import expand
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.experiment.smoke import smoke
from synketa.model.composite import load_model
from synketa.results.manifest import read_manifest
from synketa.simulation.calibration import missed_targets

FILE = """
title = "t"
question = "q?"
reference = { condition = "control" }
[conditions.control]
[conditions.ketamine]
clamp = { ketamine = "1 uM" }
[conditions.variant]
title = "More magnesium"
clamp = { ketamine = "1 uM" }
set = { "receptor.Mg" = "1.5 mM" }
recalibrate = true
"""


@pytest.fixture
def load(tmp_path: Path) -> Callable[..., Experiment]:
    def go(text: str = FILE, more: str = "") -> Experiment:
        path = tmp_path / "mine.toml"
        path.write_text(text + more)
        return load_experiment(path)

    return go


def test_a_baseline_that_is_missing_is_added(load: Callable[..., Experiment]) -> None:
    experiment = load()
    assert experiment.baselines.of == {"variant": "control_of_variant"}
    runs = {run.condition: run for run in expand(experiment)}
    assert list(runs) == ["control", "ketamine", "variant", "control_of_variant"]
    own = runs["control_of_variant"]
    assert own.model.receptor.Mg.value == own.calibration_model.receptor.Mg.value == 1.5
    assert own.clamps == ()
    assert len(expand(smoke(experiment))) == 4
    plain = {run.condition: run.hash for run in expand(load(FILE.split("[conditions.variant]")[0]))}
    assert all(runs[name].hash == hash_ for name, hash_ in plain.items()), "hashes stay"


def test_one_that_is_there_is_taken(load: Callable[..., Experiment]) -> None:
    more = '[conditions.bare]\nset = { "receptor.Mg" = "1.5 mM" }\nrecalibrate = true\n'
    experiment = load(more=more)
    assert experiment.baselines.of == {"variant": "bare"}
    assert list(experiment.conditions) == ["control", "ketamine", "variant", "bare"]


def test_two_variants_that_are_alike_share_one(load: Callable[..., Experiment]) -> None:
    more = '[conditions.high]\nclamp = { ketamine = "3 uM" }\nset = { "receptor.Mg" = "1.5 mM" }\nrecalibrate = true\n'
    assert load(more=more).baselines.of == {"variant": "control_of_variant", "high": "control_of_variant"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("recalibrate = true", "recalibrate = false"),
        ("recalibrate = true", 'recalibrate = true\ncompared_with = "control"'),
        ('clamp = { ketamine = "1 uM" }\nset', "set"),
        ('set = { "receptor.Mg" = "1.5 mM" }\nrecalibrate = true', 'hypothesis = "none"'),
    ],
)
def test_others_are_compared_with_the_reference(load: Callable[..., Experiment], old: str, new: str) -> None:
    assert old in FILE
    experiment = load(FILE.replace(old, new))
    assert experiment.baselines.of == {}
    assert "control_of_variant" not in experiment.conditions


def test_a_hypothesis_is_a_variant_and_the_file_may_say_otherwise(load: Callable[..., Experiment]) -> None:
    variant = 'set = { "receptor.Mg" = "1.5 mM" }\nrecalibrate = true\n'
    assert load(FILE.replace(variant, 'hypothesis = "depletion"\n')).baselines.of == {"variant": "control_of_variant"}
    assert load(more='compared_with = "ketamine"\n').baselines.of == {"variant": "ketamine"}
    with pytest.raises(ConfigurationError, match='did you mean "control"'):
        load(more='compared_with = "contrl"\n')


def test_no_shipped_experiment_gets_other_runs() -> None:
    for name in ("quickstart", "disinhibition", "anaesthetic", "selectivity", "human_dose", "arms"):
        assert load_experiment(name).baselines.of == {}


def test_tables_pair_it_so_and_have_both(
    load: Callable[..., Experiment], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_out_reports(monkeypatch)
    said: list[str] = []
    with ThreadPoolExecutor(1) as pool:
        outcome = sweep.run(load(), tmp_path / "out", steps=EMPTY, backend="compiled", executor=pool, say=said.append)
    manifest = read_manifest(outcome.folder)
    assert manifest["own_baselines"] == {"variant": "control_of_variant"}
    assert any("variant with control_of_variant" in text for text in manifest["assumptions"])
    rows = {(row.condition, row.reference) for row in contrasts(outcome.folder)}
    assert rows == {
        ("ketamine", "condition=control"),
        ("variant", "condition=control_of_variant"),
        ("control_of_variant", "condition=control"),
    }
    frame = frame_of(outcome.folder)
    assert set(zip(frame["condition"], frame["reference"], strict=True)) == rows
    assert {row.reference for row in contrasts(outcome.folder, {"condition": "ketamine"})} == {"condition=ketamine"}


def test_a_baseline_that_misses_its_target_is_said() -> None:
    model = load_model()
    targets = {name: p.parameters["target_rate"].value for name, p in model.circuit.populations.items()}
    assert missed_targets(model, targets) == ""
    assert missed_targets(model, {**targets, "PYR": 2.9}) == ""
    assert missed_targets(model, {**targets, "PYR": 2.7}) == "PYR 2.7 for 3 Hz (more than 8 % off the target)"
    strict = model.circuit.model_copy(update={"target_tolerance": 0.01})
    assert missed_targets(model.model_copy(update={"circuit": strict}), {**targets, "PYR": 2.9})
    assert model.content() == model.model_copy(update={"circuit": strict}).content(), "no number of a run"
