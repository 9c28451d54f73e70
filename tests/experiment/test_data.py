"""Measured values beside an experiment: every slip of a table is one fault with its file and line; runs do not move."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from synketa.common.errors import ConfigurationError
from synketa.common.units import HOUR
from synketa.execution.outputs import manifest_of
from synketa.execution.planning import notes_on_data
from synketa.experiment.checks.data import series_names
from synketa.experiment.expand import expand
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.experiment.smoke import smoke
from synketa.experiment.tables.data.table import MOST_ROWS

COURSE = """
title = "t"
question = "q"
reference = { condition = "vehicle" }
species = "mouse"
[protocol]
start = "-10 min"
stop = "48 h"
windows = { surge = "15-25 min" }
[conditions.vehicle]
[conditions.ketamine]
doses = [{ drug = "ketamine", route = "ip", amount = "10 mg/kg", start = "0 min" }]
[[data]]
file = "mine.csv"
"""
CLAMP = """
title = "t"
question = "q"
reference = { ketamine_uM = 0 }
[protocol]
measure = "2 s"
[axes.ketamine_uM]
clamp = "ketamine"
unit = "uM"
values = [0, 1, 3]
[[data]]
file = "mine.csv"
"""
SPINES = 'observable = "spines"\nsource = "own counts, 2026"\ntime_unit = "h"\n'
TABLE = "time,value,sem,unit,group,n\n6,101,3,%,ketamine,8\n24,122,4,%,ketamine,8\n"


def load(folder: Path, table: str | bytes | None, keys: str = SPINES, head: str = COURSE) -> Experiment:
    if table is not None:
        (folder / "mine.csv").write_bytes(table.encode() if isinstance(table, str) else table)
    (folder / "x.toml").write_text(head + keys)
    return load_experiment(folder / "x.toml")


def faults(*arguments: Any, **others: Any) -> list[str]:
    with pytest.raises(ConfigurationError) as caught:
        load(*arguments, **others)
    return caught.value.lines


def test_values_are_folds_and_seconds(tmp_path: Path) -> None:
    (data,) = load(tmp_path, TABLE).data
    assert [(p.condition, p.time, p.value, p.error, p.n) for p in data.points] == [
        ("ketamine", 6 * HOUR, 1.01, 0.03, 8),
        ("ketamine", 24 * HOUR, 1.22, 0.04, 8),
    ]
    assert (data.unit, data.contrast, data.title, data.file) == ("1", "ratio", "mine.csv", "mine.csv")


def test_no_run_depends_on_them_and_the_manifest_has_them(tmp_path: Path) -> None:
    experiment = load(tmp_path, TABLE)
    bare = load_experiment(tmp_path / "x.toml", {"data": []})
    assert [run.hash for run in expand(experiment)] == [run.hash for run in expand(bare)]
    manifest = json.loads(json.dumps(manifest_of(experiment)))
    assert manifest["data"][0]["points"][1]["value"] == 1.22
    before = manifest["definition"]
    (tmp_path / "mine.csv").write_text(TABLE.replace("122", "123"))
    assert manifest_of(load_experiment(tmp_path / "x.toml"))["definition"] != before  # the report is made anew


@pytest.mark.parametrize(
    ("kind", "n", "error"), [("sem", 4, 0.2), ("sd", 4, 0.1), ("ci95", 4, 0.2 / 1.959964)]
)  # fmt: skip
def test_errors_become_standard_errors_of_the_mean(tmp_path: Path, kind: str, n: int, error: float) -> None:
    table = f"time;value;error;unit;group;n\n6;1.1;0.2;fold;ketamine;{n}\n"
    (data,) = load(tmp_path, table, SPINES + f'error = "{kind}"').data
    assert data.points[0].error == pytest.approx(error)
    (named,) = load(tmp_path, table.replace("error", kind), SPINES).data
    assert named.points == data.points


def test_units_become_those_of_the_registry(tmp_path: Path) -> None:
    keys = 'observable = "plasma_ketamine"\nsource = "own"\ncontrast = "value"\ntime_unit = "min"'.replace(
        "own", "own x"
    )
    (data,) = load(
        tmp_path, "time\tvalue\tunit\tgroup\n10\t0.5\tug/mL\tketamine\n20\t250\tng/mL\tketamine\n", keys
    ).data
    assert [(p.time, p.value, p.error) for p in data.points] == [(600, 500, None), (1200, 250, None)]


def test_a_metric_along_an_axis_has_a_column_of_it(tmp_path: Path) -> None:
    keys = 'observable = "rate_PYR"\nsource = "own slices"\nerror = "sem"'
    (data,) = load(tmp_path, "ketamine_uM,value,error,unit\n1,1.3,0.1,fold\n3,1.1,0.1,fold\n", keys, CLAMP).data
    assert [p.at for p in data.points] == [{"ketamine_uM": 1.0}, {"ketamine_uM": 3.0}]
    assert not data.is_series


def test_every_slow_series_of_a_run_on_a_surface_may_be_named(tmp_path: Path) -> None:
    names = series_names(load(tmp_path, TABLE).model)
    assert {"spines", "mtorc1", "glutamate_dialysate", "block_SST_2CD", "rate_PV", "plasma_norketamine"} <= {*names}


def test_a_table_is_found_beside_the_file_that_names_it(tmp_path: Path) -> None:
    load(tmp_path, TABLE)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "y.toml").write_text('extends = "../x.toml"\ntitle = "other"')
    assert load_experiment(tmp_path / "sub" / "y.toml").data[0].points[0].value == 1.01


def test_a_smoke_run_keeps_what_has_its_points(tmp_path: Path) -> None:
    assert smoke(load(tmp_path, TABLE)).data
    keys = 'observable = "rate_PYR"\nsource = "own slices"'
    assert not smoke(load(tmp_path, "ketamine_uM,value,unit\n1,1.3,fold\n", keys, CLAMP)).data


ROW = "6,101,3,%,ketamine,8"


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (None, r"data\[0\]\.file: .*mine\.csv: no such file"),
        ("", "empty file"),
        ("\n# only a comment\n", "no line"),
        ("time,value,sem,unit,group,n\n", "names of columns and no row"),
        ("6,101,3,%,ketamine,8\n", "got numbers in mine.csv, line 1"),
        ("time,mean_value,unit,group\n6,1,fold,ketamine\n", "no column value among"),
        (TABLE.replace("sem", "sem,value"), "a column twice"),
        (TABLE.replace("101", '"1,01"'), r'"1,01" in mine\.csv, line 2, value, want a decimal point: "1\.01"'),
        (TABLE.replace(",", ";").replace("101", "1,01"), r'line 2, value, want a decimal point: "1\.01"'),
        (TABLE.replace("101", "1,01"), "7 values for 6 columns .a decimal comma"),
        (TABLE.replace(ROW, "6,101,3,%,ketamine"), "line 2, want as many|5 values for 6 columns in mine.csv, line 2"),
        (TABLE.replace("101", ""), "nothing in mine.csv, line 2, value, want a number; leave the row out"),
        (TABLE.replace("101", "101 %"), "a number without its unit"),
        (TABLE.replace("101", "1e999"), "want a number"),
        (TABLE.replace("6,101", ",101"), "nothing in mine.csv, line 2, time"),
        (TABLE.replace("101,3", "101,0"), "0 in mine.csv, line 2, error, want an error above 0"),
        (TABLE.replace("101,3", "101,-3"), "want an error above 0"),
        (TABLE.replace("ketamine,8\n24", "ketamine,2.5\n24"), "2.5 in mine.csv, line 2, n"),
        (TABLE.replace("%,ketamine,8\n24", "%,,8\n24"), "nothing in mine.csv, line 2, group"),
        (TABLE + "6,102,3,%,ketamine,8\n", "the group and time of line 2 again in mine.csv, line 4"),
        (TABLE.replace("%,ketamine,8\n24", "%,ketamin,8\n24"), 'group "ketamin".*did you mean "ketamine"'),
        (TABLE.replace("3,%", "3,ng/mL"), r'the unit "ng/mL" of spines .* line 2, want "fold", "1" or "%"'),
        (TABLE.replace("3,%", "3,"), 'no unit of spines .1. in mine.csv, line 2, want "fold", "1" or "%"'),
        (TABLE.replace("24,", "240,"), r"10 d in mine\.csv, line 3, want a time of the run, -10 min to 48 h"),
        (TABLE.replace("group", "grup"), 'did you mean "group"'),
        (TABLE.encode("utf-16"), "UTF-16"),
        (TABLE.replace("%", "µ").encode("latin-1"), "no UTF-8"),
        (b"PK\x03\x04" + b"\0" * 40, "Excel"),
        ("time,value,unit,group\n" + "".join(f"{i / 100},1,fold,ketamine\n" for i in range(MOST_ROWS + 1)), "at most 2000"),
    ],
)  # fmt: skip
def test_a_wrong_table_is_one_fault_with_file_and_line(tmp_path: Path, table: str | bytes | None, words: str) -> None:
    lines = faults(tmp_path, table)
    assert len(lines) == 1, lines
    assert re.search(words, lines[0]), lines[0]
    assert "x.toml" in lines[0]


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (SPINES.replace('"spines"', '"spine"'), 'spine".*want one of .*did you mean "spines"'),
        (SPINES.replace('"spines"', '"spines_24h"'), "a metric, with a column time"),
        (
            SPINES.replace("own counts, 2026", "li_2011x"),
            '"li_2011x", which is written like the key of a paper, want a key of references.bib',
        ),
        (SPINES.replace('time_unit = "h"', ""), "time_unit: got nothing"),
        (SPINES.replace('"h"', '"mg"'), "time_unit"),
        (SPINES + 'error = "sd"', '"sd" and a column called sem'),
        (SPINES + 'error = "variance"', 'error: got "variance"'),
        (SPINES + 'averaged_over = "-1 min"', "averaged_over"),
        (SPINES + 'contrasts = "ratio"', 'did you mean "contrast"'),
        (SPINES.replace('observable = "spines"', ""), "observable: got nothing"),
        (SPINES.replace('source = "own counts, 2026"', ""), "source: got nothing"),
        (SPINES.replace('"spines"', '"plasma_ketamine"') + 'contrast = "value"', "a unit as ng/mL"),
    ],
)
def test_a_wrong_key_is_one_fault(tmp_path: Path, keys: str, words: str) -> None:
    lines = faults(tmp_path, TABLE, keys)
    assert len(lines) == 1, lines
    assert re.search(words, lines[0]), lines[0]


@pytest.mark.parametrize("source", ["invented, 2026", "invented", "own, counts, 2026", "li_2010, kept by hand: mine"])
def test_a_source_is_free_text_that_may_name_papers(tmp_path: Path, source: str) -> None:
    (data,) = load(tmp_path, TABLE, SPINES.replace("own counts, 2026", source)).data
    assert data.source == source


def test_all_faults_of_a_file_come_at_once(tmp_path: Path) -> None:
    table = TABLE.replace("101", "x").replace("122", "").replace("24,", "soon,")
    assert len(faults(tmp_path, table)) == 3


def test_a_clamp_experiment_has_no_times(tmp_path: Path) -> None:
    (line,) = faults(tmp_path, TABLE.replace(",group", "").replace(",ketamine", ""), SPINES, CLAMP)
    assert "a column time in a clamp experiment" in line


def test_a_point_that_is_on_no_axis_is_refused(tmp_path: Path) -> None:
    keys = 'observable = "rate_PYR"\nsource = "own slices"'
    (line,) = faults(tmp_path, "ketamine_uM,value,unit\n2,1.3,fold\n", keys, CLAMP)
    assert 'ketamine_uM "2" in mine.csv, line 2, want a value of the axis: 0, 1, 3' in line
    (line,) = faults(tmp_path, "ketamine_um,value,unit\n1,1.3,fold\n", keys, CLAMP)
    assert 'did you mean "ketamine_uM"' in line


def test_a_metric_of_a_series_needs_times(tmp_path: Path) -> None:
    (line,) = faults(tmp_path, "value,unit,group\n1,fold,ketamine\n", SPINES.replace('time_unit = "h"', ""))
    assert "a slow series, without times" in line


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    (line,) = faults(tmp_path, TABLE, SPINES, COURSE.replace('"mine.csv"', "3"))
    assert "want a CSV file beside the experiment" in line
    assert "a folder" in faults(tmp_path, TABLE, SPINES, COURSE.replace("mine.csv", "."))[0]


def test_a_check_says_what_data_were_read_as_and_which_look_like_changes(tmp_path: Path) -> None:
    assert notes_on_data(load(tmp_path, TABLE)) == [
        "data mine.csv: 2 values of spines (ketamine), 1.01 to 1.22 of the reference"
    ]
    (note,) = notes_on_data(load(tmp_path, TABLE.replace(",101,", ",8,").replace(",122,", ",22,")))
    assert note.endswith(
        "0.08 to 0.22 of the reference: 1 or 100 % is no change; a change of 8 % is written as 1.08 or 108 %"
    )


def test_a_check_names_per_cent_that_were_read_as_folds_and_axes_without_a_column(tmp_path: Path) -> None:
    (note,) = notes_on_data(load(tmp_path, TABLE.replace("%", "fold")))
    assert note.endswith("101 to 122 of the reference: 101 of it is 10100 %; per cent have the unit %")
    rates = 'observable = "rate_PYR"\nsource = "own counts, 2026"\n'
    (note,) = notes_on_data(load(tmp_path, "value,unit,group\n1.2,fold,only\n", rates, CLAMP))
    assert note.endswith("; without a column ketamine_uM each is compared, and counted, at every value of it")
    (note,) = notes_on_data(load(tmp_path, "ketamine_uM,value,unit,group\n1,1.2,fold,only\n", rates, CLAMP))
    assert "without a column" not in note
