"""Findings of the clinic: a row names a trial, whose own file says what is read."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from synketa.common.atomic_write import write_sealed
from synketa.common.errors import ConfigurationError, SynketaError
from synketa.evidence.findings.rows import RowTable, made_row, shipped_rows
from synketa.evidence.running import cells_of, make_plan
from synketa.evidence.running.trials import NOT_ON_SURFACE, TRIALS, _fit_again, _key, _with_fits, why_not
from synketa.model.composite import DEFAULT

ROW = {row.id: row for row in shipped_rows()}["clin_zarate_day1"]


@pytest.fixture(autouse=True)
def _a_surface(monkeypatch):
    """The cache of a fresh machine has none."""
    monkeypatch.setattr("synketa.patients.trial.sweep.surface_of", lambda model: SimpleNamespace(identity="made up"))


def changed(**table):
    return replace(ROW, table=RowTable.model_validate({**ROW.table.model_dump(by_alias=True), **table}))


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"trial": "single_infusio"}, 'did you mean "single_infusion"'),
        ({"observer": "spine"}, 'did you mean "spines"'),
        ({"trial": "benzodiazepine", "observer": ""}, "[[published]]"),
    ],
)
def test_what_a_trial_lacks_is_one_fault(table, words):
    with pytest.raises(ConfigurationError) as raised:
        make_plan([changed(**table)], [DEFAULT])
    (fault,) = map(str, raised.value.faults)
    assert words in fault
    assert ROW.id in fault


def test_a_trial_says_itself_what_is_read():
    table = changed(observable="rate_PYR", protocol="rat_day").table
    _, faults = made_row(ROW.finding, table, "rows.toml")
    assert [fault.path for fault in faults] == [f"{ROW.id}.observable", f"{ROW.id}.protocol"]


def made(tmp_path, value, key=None):
    """Return the cells of the row under the default and another hypothesis, after a trial that said a number."""
    plan = make_plan([ROW], [DEFAULT, "direct"])
    assert not plan.experiments
    trial, other = plan.trials[DEFAULT, "single_infusion"], plan.trials["direct", "single_infusion"]
    assert other.model.cascade.values() != trial.model.cascade.values()
    line = {"kind": "predicted", "value": value, "low": 0.2, "high": 0.9, "words": "response at 24 h"}
    folder = tmp_path / TRIALS / trial.folder_name
    folder.mkdir(parents=True)
    lines = {f"spines_and_surge {ROW.id}": line, f"spines {ROW.id}": {**line, "value": 0.45}}
    write_sealed(folder / "published.json", {"key": key or _key(trial), "lines": lines})
    return cells_of(plan, tmp_path)


@pytest.mark.parametrize(("value", "verdict"), [(0.6, "met"), (0.1, "missed")])
def test_a_cell_is_what_an_observer_says(tmp_path, value, verdict):
    default, other = made(tmp_path, value)
    assert (default.verdict, default.classified.name, default.mean, default.on) == (
        verdict,
        "predicted",
        value,
        "trial",
    )
    assert "0.2 and 0.9" in default.reason
    assert "observer spines_and_surge" in default.reason
    assert "other observers: spines 0.45 (missed)" in default.words
    assert [*default.observers.items()] == [("spines_and_surge", (value, verdict)), ("spines", (0.45, "missed"))]
    assert other.verdict == "not run"
    assert other.reason == "its trial has not ended"


def test_observers_are_fitted_again_under_another_hypothesis(tmp_path, monkeypatch):
    """Once; one that meets no target is left out, and the cell says so."""
    trial = make_plan([ROW], ["direct"]).trials["direct", "single_infusion"]
    below, asked = tmp_path / TRIALS / "direct", []

    def fitted(observer, data):
        asked.append(observer.name)
        if observer.name == "spines":
            raise SynketaError("it cannot")
        return {name: 0.5 for name in observer.fit.constants}, []

    monkeypatch.setattr("synketa.patients.trial.fit.fitted_constants", fitted)
    monkeypatch.setattr("synketa.patients.trial.outcome.read_trial", lambda trial, folder: None)
    for _ in range(2):
        _fit_again("direct", trial, below, lambda line: None)
    own = {observer.name: observer for observer in _with_fits("direct", trial, below).observers}
    assert asked == ["spines_and_surge", "spines", "connectivity", "mixture"]
    assert "spines" not in own
    before, after = (one.values for one in (trial.observers[0], own["spines_and_surge"]))
    assert {name for name in before if before[name] != after[name]} == {"spine_gain", "acute_gain", "placebo"}
    assert own["spines_and_surge"].status["placebo"] == "fitted"
    spines = changed(observer="spines")
    assert (
        why_not("direct", spines, {("direct", "single_infusion"): trial}, tmp_path / "none")
        == "its trial has not ended"
    )
    assert why_not("direct", spines, {("direct", "single_infusion"): trial}, tmp_path) == "it cannot"


def test_a_hypothesis_with_another_network_has_no_patients(tmp_path):
    plan = make_plan([ROW], ["uniform_receptors"])
    (cell,) = cells_of(plan, tmp_path)
    assert not plan.trials
    assert (cell.verdict, cell.reason) == ("not run", NOT_ON_SURFACE)


def test_numbers_of_another_trial_are_not_taken(tmp_path):
    default, _ = made(tmp_path, 0.6, key="of another file")
    assert default.verdict == "not run"


def test_before_a_trial_nobody_asks_for_a_surface(tmp_path, monkeypatch):
    def none(model):
        raise AssertionError("a surface is asked for")

    monkeypatch.setattr("synketa.patients.trial.sweep.surface_of", none)
    cells = cells_of(make_plan([ROW], [DEFAULT, "direct"]), tmp_path)
    assert [cell.reason for cell in cells] == ["its trial has not ended"] * 2
