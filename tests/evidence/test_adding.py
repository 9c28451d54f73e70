"""Own data made findings: ids, bands, levels, the experiment that they are read from; a table is added to, not spoilt."""

from __future__ import annotations

import csv
from pathlib import Path
from types import SimpleNamespace

import pytest

from synketa.cli.app import run_command
from synketa.common.errors import ConfigurationError
from synketa.evidence.findings.adding import add_findings
from synketa.evidence.findings.choosing import rows_of_file
from synketa.evidence.findings.table import COLUMNS, read_findings
from synketa.evidence.fit.variant import source_of
from synketa.experiment.experiment import load_experiment

TEXT = """
title = "Mine"
question = "q"
reference = { condition = "vehicle" }
species = "mouse"
[protocol]
start = "-10 min"
stop = "30 h"
windows = { surge = "15-25 min" }
[conditions.vehicle]
[conditions.ketamine]
title = "10 mg/kg"
doses = [{ drug = "ketamine", route = "ip", amount = "10 mg/kg", start = "0 min" }]
[[data]]
file = "spines.csv"
observable = "spines"
source = "li_2010"
time_unit = "h"
[[data]]
file = "probe.csv"
observable = "glutamate_dialysate"
source = "own probe, 2026"
time_unit = "min"
averaged_over = "20 min"
[[data]]
file = "plasma.csv"
observable = "plasma_ketamine"
source = "own samples, 2026"
contrast = "value"
time_unit = "min"
"""


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    (tmp_path / "spines.csv").write_text(
        "time,value,sem,unit,group,n\n24,122,4,%,ketamine,8\n25,120,4,%,ketamine,8\n24,100,2,%,vehicle,8\n12,1.1,,fold,ketamine,8\n"
    )
    (tmp_path / "probe.csv").write_text(
        "time,value,sem,unit,group\n10,1.2,0.1,fold,ketamine\n30,1.3,0.1,fold,ketamine\n"
    )
    (tmp_path / "plasma.csv").write_text("time,value,sem,unit,group\n60,0.3,0.05,ug/mL,ketamine\n")
    (tmp_path / "mine.toml").write_text(TEXT)
    return tmp_path / "mine.toml"


def cells(file: Path) -> dict[str, dict[str, str]]:
    return {row["id"]: row for row in csv.DictReader(file.read_text().splitlines())}


def test_values_become_findings_that_the_machinery_compares(mine: Path, tmp_path: Path) -> None:
    file = tmp_path / "findings.csv"
    added = add_findings(str(mine), file)
    rows = cells(file)
    assert [*rows] == ["spines_2", "spines_3", "probe_2", "probe_3", "plasma_2"]
    spines = rows["spines_2"]
    assert (spines["value"], spines["low"], spines["high"]) == ("1.22", "1.1416", "1.2984")
    assert (spines["level"], spines["gate"], spines["unit"], spines["time"]) == ("spine", "number", "ratio", "24 h")
    assert (spines["observable"], spines["condition"], spines["comparison"]) == ("spines_24h", "ketamine", "ratio")
    assert spines["doi"] == "10.1126/science.1190287"
    assert (rows["plasma_2"]["observable"], rows["plasma_2"]["unit"]) == ("plasma_ng_per_mL@t3", "ng/mL")
    assert rows["plasma_2"]["value"] == "300"
    assert rows["probe_2"]["observable"] == "glutamate_dialysate@t1"
    assert rows["spines_3"]["observable"] == ""  # no metric is the spines at 25 h
    assert {note.split(":")[0] for note in added.notes} == {
        "spines.csv line 3",
        "spines.csv line 4",
        "spines.csv line 5",
    }
    assert added.protocol is not None
    protocol = load_experiment(added.protocol)
    windows = protocol.table.protocol.windows
    assert windows["t1"] == (0.0, 1200.0)  # twenty minutes around the tenth
    assert not protocol.data
    compared = {row.id: row for row in rows_of_file(file, tmp_path)}
    assert compared["spines_2"].is_modelled
    assert compared["probe_3"].is_modelled
    assert not compared["spines_3"].is_modelled


def test_a_table_is_added_to_and_rows_of_the_same_id_are_replaced(mine: Path, tmp_path: Path) -> None:
    file = tmp_path / "findings.csv"
    own = dict.fromkeys(COLUMNS, "-") | {"id": "old", "level": "spine", "statement": "s", "value": "1", "low": "0.9",
                                         "high": "1.1", "unit": "ratio", "gate": "number", "citation": "me", "doi": ""}  # fmt: skip
    file.write_text(",".join(own) + "\n" + ",".join(own.values()) + "\n")
    assert add_findings(str(mine), file).new == 5
    assert next(iter(cells(file))) == "old"
    text = file.read_text()
    again = add_findings(str(mine), file)
    assert (again.new, again.changed, file.read_text()) == (0, 0, text)
    (tmp_path / "plasma.csv").write_text("time,value,sem,unit,group\n60,0.4,0.05,ug/mL,ketamine\n")
    assert add_findings(str(mine), file).changed == 1
    assert cells(file)["plasma_2"]["value"] == "400"
    other = tmp_path / "other.csv"
    assert add_findings(str(file), other).new == 6
    assert [finding.id for finding in read_findings(other)] == [*cells(file)]


def test_a_fit_to_the_same_data_names_these_findings(mine: Path, tmp_path: Path) -> None:
    """So that they are classed as fitted under the hypothesis that the fit has written."""
    from synketa.evidence.verdicts.classes import _NAMED

    fitted = SimpleNamespace(rows=[(data, point) for data in load_experiment(mine).data for point in data.points])
    add_findings(str(mine), tmp_path / "findings.csv")
    (named,) = _NAMED.findall(source_of(fitted))  # type: ignore[arg-type]
    assert {*cells(tmp_path / "findings.csv")} <= {name.strip() for name in named.split(",")}


def test_what_is_wrong_is_said_and_nothing_is_written(mine: Path, tmp_path: Path) -> None:
    file = tmp_path / "findings.csv"
    (tmp_path / "bare.toml").write_text(TEXT.partition("[[data]]")[0])
    with pytest.raises(ConfigurationError, match=r"no \[\[data\]\]"):
        add_findings(str(tmp_path / "bare.toml"), file)
    (tmp_path / "bad.csv").write_text("id,value\na,1\n")
    with pytest.raises(ConfigurationError, match="no columns level"):
        add_findings(str(tmp_path / "bad.csv"), file)
    (tmp_path / "spines.csv").write_text("time,value,sem,unit,group\n24,1,2,%,nobody\n")
    with pytest.raises(ConfigurationError, match="nobody"):
        add_findings(str(mine), file)
    assert not file.exists()
    file.write_text("not a table")
    with pytest.raises(ConfigurationError):
        add_findings(str(mine), file)
    assert file.read_text() == "not a table"


def test_the_command_says_what_was_added(mine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["evidence", "add", str(mine), "--to", str(tmp_path / "f.csv")]) == 0
    printed = capsys.readouterr().out
    assert "5 new findings" in printed
    assert "synketa evidence --findings" in printed
    assert run_command(["evidence", "add", "nobody.toml", "--to", str(tmp_path / "f.csv")]) == 2
    assert run_command(["evidence", "--level", "nothing"]) == 2  # the command itself is what it was
