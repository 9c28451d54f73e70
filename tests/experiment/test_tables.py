"""Every key of an experiment file is explained: in the schema, in the reference, and in a file to edit."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from synketa.common.paths import experiments_folder
from synketa.execution.planning import check
from synketa.experiment.experiment import load_experiment
from synketa.experiment.protocol import protocol_of
from synketa.experiment.response_surface import POINTS_PER_SEED
from synketa.experiment.tables import ExperimentTable, ProtocolTable, schema
from synketa.experiment.tables.pages.reference import toml_reference
from synketa.experiment.tables.pages.template import new_experiment_text
from synketa.results.observables import OBSERVABLES


def keys() -> Iterator[tuple[str, str, dict[str, Any]]]:
    whole = schema()
    for name, table in {"": whole, **whole["$defs"]}.items():
        for key, value in table["properties"].items():
            yield name, key, value


def test_every_key_has_a_sentence() -> None:
    for table, key, value in keys():
        assert re.fullmatch(r"[A-Z].*\.", value.get("description", "")), f"{table}.{key}"


def test_every_quantity_has_a_unit_and_a_default_as_it_is_written() -> None:
    rates = {key: value for table, key, value in keys() if table == "StimulationLine"}
    assert rates["pulse_rate"]["default"] == "100 Hz"
    assert rates["train_interval"]["default"] == "10 s"
    assert rates["strength"]["dimension"] == "conductance"


def test_the_reference_has_every_key() -> None:
    of_keys, _, of_metrics = toml_reference().partition("## Metrics")
    rows = re.findall(r"^\| `(\w+)` \|", of_keys, flags=re.MULTILINE)
    assert sorted(rows) == sorted(key for _, key, _ in keys())
    for line in of_keys.splitlines():
        if line.startswith("| `"):
            assert len(re.findall(r"(?<!\\)\|", line)) == 5, line
    names = re.findall(r"^\| `([^`]+)` \|", of_metrics, flags=re.MULTILINE)
    assert sorted(names) == sorted(metric.name for metric in OBSERVABLES if metric.kind != "series")


def test_the_page_is_made_from_the_schema() -> None:
    page = experiments_folder() / "reference.md"
    assert page.read_text() == toml_reference(), "CONTRIBUTING.md says how it is made"


def test_the_defaults_in_words_are_those_of_the_program() -> None:
    words = {(table, key): value["description"] for table, key, value in keys()}
    clamp = protocol_of(ExperimentTable(title="t", question="q"))
    course = protocol_of(
        ExperimentTable(
            title="t", question="q", protocol=ProtocolTable(start="0 min", stop="2 d", windows={"w": "0-1 min"})
        )
    )
    assert f"{clamp.warm_up:g} s, and {course.warm_up:g} s in a time course" in words["ProtocolTable", "warm_up"]
    assert f"{clamp.stop / clamp.acceleration:g} s where" in words["ProtocolTable", "measure"]
    first, *others = [f"{speed:g}" for _, speed in course.pieces]
    assert f"{first} for {course.pieces[0][0] / 3600:g} h" in words["NumericsTable", "acceleration"]
    assert all(speed in words["NumericsTable", "acceleration"] for speed in (f"{clamp.acceleration:g}", *others))
    assert f"at most {course.acceleration_in_windows:g}" in words["NumericsTable", "acceleration_in_windows"]
    assert f"{clamp.block_acceleration:g} where" in words["NumericsTable", "block_acceleration"]
    assert f"left out: {POINTS_PER_SEED}" in words["NumericsTable", "surface_points"]


@pytest.mark.parametrize("name", ["my", "dose_in_rats", "2026-trial"])
def test_a_new_experiment_passes_check(tmp_path: Path, name: str) -> None:
    file = tmp_path / f"{name}.toml"
    file.write_text(new_experiment_text(name))
    plan = check(load_experiment(file))
    assert len(plan.runs) == 2


def test_what_a_new_experiment_offers_in_comments_is_there(tmp_path: Path) -> None:
    """Every line that is a choice is TOML that passes once it is chosen."""
    text = new_experiment_text("my").replace(', amount = "0.5 mg/kg"', "")
    chosen = re.sub(r"^# (?=(hypothesis|set|interventions|\[axes|dose =|unit|values))", "", text, flags=re.MULTILINE)
    assert len(tomllib.loads(chosen)["axes"]["dose_mg_per_kg"]["values"]) == 4
    file = tmp_path / "my.toml"
    file.write_text(chosen)
    assert len(check(load_experiment(file)).runs) == 8
