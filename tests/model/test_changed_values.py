"""A composite may differ from the files of its parts: values with sources of their own, checked like every file."""

from __future__ import annotations

from pathlib import Path

import pytest

from synketa.common.errors import ConfigurationError
from synketa.common.paths import models_folder
from synketa.model.card.parts import Table
from synketa.model.card.tables import model_card
from synketa.model.composite import load_model

RATIO = "circuit.populations.PV.recurrent_NMDA_ratio"


def write(folder: Path, changes: str) -> str:
    path = folder / "mine.toml"
    path.write_text((models_folder() / "prefrontal.toml").read_text() + f"\n[set]\n{changes}\n")
    return str(path)


def test_a_change_brings_its_source_keeps_the_range_and_enters_the_content(tmp_path: Path) -> None:
    shipped = load_model()
    mine = load_model(write(tmp_path, f'"{RATIO}" = {{ value = 0.07, source = "fitted: my slices" }}'))
    new, old = (m.circuit.populations["PV"].parameters["recurrent_NMDA_ratio"] for m in (mine, shipped))
    assert (new.value, new.source, new.range, new.note) == (0.07, "fitted: my slices", old.range, "")
    assert mine.changed == (RATIO,)
    assert mine.content() != shipped.content()
    assert mine.circuit.populations["SST"] == shipped.circuit.populations["SST"]


def test_an_experiment_may_change_it_again_and_says_what_the_model_had(tmp_path: Path) -> None:
    name = write(tmp_path, f'"{RATIO}" = {{ value = 0.07, source = "assumed" }}')
    ratio = load_model(name, {RATIO: 0.05}).circuit.populations["PV"].parameters["recurrent_NMDA_ratio"]
    assert ratio.value == 0.05
    assert "0.07" in ratio.note


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (f'"{RATIO}" = {{ value = 0.07 }}', "no source"),
        (f'"{RATIO}" = {{ value = 0.07, source = "nobody_1999" }}', "nobody_1999"),
        (f'"{RATIO}" = {{ value = "3 nS", source = "assumed" }}', "number without unit"),
        (f'"{RATIO}" = {{ value = 0.07, source = "assumed", words = "a" }}', "words"),
        ('"circuit.populations.PV.recurent_NMDA_ratio" = { value = 1, source = "assumed" }', "recurrent_NMDA_ratio"),
        ('"circuit.populations.PV.size" = { value = 10, source = "assumed" }', "the path of a parameter"),
    ],
)
def test_a_wrong_change_is_refused_where_it_is_written(tmp_path: Path, change: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words) as caught:
        load_model(write(tmp_path, change))
    assert all("mine.toml" in fault.where and fault.path.startswith('set."circuit.') for fault in caught.value.faults)


@pytest.mark.parametrize(
    ("path", "value", "got", "want"),
    [
        ("circuit.populations.SST.g_tonic_NMDA", "0.27", '"0.27"', 'a conductance, e.g. "0.8 nS"'),
        ("circuit.populations.SST.g_tonic_NMDA", 0.27, "0.27", 'a conductance, e.g. "0.8 nS"'),
        ("circuit.populations.SST.g_tonic_NMDA", "0.27 mV", '"0.27 mV"', 'a conductance, e.g. "0.8 nS"'),
        (RATIO, "3 nS", '"3 nS"', "a number without unit"),
        ("cascade.bdnf_gain", "5 mV", '"5 mV"', "a number without unit, e.g. 5.7"),
        ("extracellular.tau_adenosine_missing", "5 mV", "tau_adenosine_missing", "one of"),
        ("receptor.Mg", "1.5", '"1.5"', "a concentration"),
    ],
)
def test_a_value_of_another_dimension_is_what_was_got_and_the_shipped_one_what_was_wanted(
    path: str, value: str | float, got: str, want: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load_model(overrides={path: value})
    (fault,) = caught.value.faults
    assert got in fault.got
    assert want in fault.want


def test_the_card_shows_in_one_table_what_a_model_changes() -> None:
    tables = [part for section in model_card(load_model("prefrontal_pv")).sections for part in section.parts]
    (own,) = (t for t in tables if isinstance(t, Table) and t.title.startswith("Values of this model"))
    assert len(own.rows) == len(load_model("prefrontal_pv").changed)
