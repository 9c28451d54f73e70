"""Dosing tables as the field writes them: what they mean, what is refused, and what is said of them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from synketa.common.errors import ConfigurationError
from synketa.common.paths import experiments_folder, models_folder
from synketa.common.toml_files import parse_toml, read_toml
from synketa.execution.outputs import manifest_of
from synketa.execution.planning import check
from synketa.experiment.expand import doses_in_words, expand, notes_on_doses
from synketa.experiment.experiment import Experiment, load_experiment, restored
from synketa.experiment.tables.repetition import repetition

MG, MINUTE, HOUR = 1e-6, 60.0, 3600.0
BASE = """
title = "t"
question = "q?"
reference = { condition = "saline" }
[protocol]
start = "-10 min"
stop = "30 d"
windows = { before = "-10-0 min", late = "50-60 min" }
[conditions.saline]
[conditions.drug]
"""
BOLUS = '{ drug = "ketamine", route = "iv", amount = "0.5 mg/kg", start = "0 min" }'
Loader = Callable[..., Experiment]


@pytest.fixture
def load(tmp_path: Path) -> Loader:
    """Return what loads an experiment whose second condition has some doses, beside files of its own."""

    def read(*lines: str, base: str = BASE, more: str = "", files: dict[str, str] | None = None) -> Experiment:
        for name, text in (files or {}).items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        path = tmp_path / "mine.toml"
        path.write_text(f"{base}doses = [\n  {', '.join(lines)}\n]\n{more}", encoding="utf-8")
        return load_experiment(path)

    return read


def line(**keys: Any) -> str:
    """Write a dose of ketamine into a vein."""
    whole = {"drug": "ketamine", "route": "iv", **keys}
    return "{ " + ", ".join(f"{key} = {_toml(value)}" for key, value in whole.items()) + " }"


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(item)}" for key, item in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)


def doses(experiment: Experiment) -> list[tuple[float, float, float]]:
    """Return start (min), duration (min) and amount (mg, or mg/kg) of the doses of the second condition."""
    run = expand(experiment)[1]
    return [(d.start / MINUTE, d.duration / MINUTE, round(d.amount / MG, 9)) for d in run.doses]


def said(load: Loader, *lines: str, **options: Any) -> str:
    """Return the faults of an experiment with some doses."""
    with pytest.raises(ConfigurationError) as caught:
        load(*lines, **options)
    return str(caught.value)


# ------------------------------------------------------------------------------------- lines


def test_lines_may_overlap_and_stand_in_any_order(load: Loader) -> None:
    later = line(amount="20 mg", start="20 min", duration="40 min")
    first = line(amount="35 mg", start="0 min", duration="40 min")
    bolus = line(amount="10 mg", start="0 min")
    mixed = load(later, first, bolus)
    assert doses(mixed) == [(0, 40, 35), (0, 0, 10), (20, 40, 20)]
    assert expand(mixed)[1].hash == expand(load(first, bolus, later))[1].hash


def test_what_touches_within_rounding_is_one_instant(load: Loader) -> None:
    experiment = load(
        line(amount="10 mg", start="0 h", duration="0.3 h"), line(amount="10 mg", start="0.30000000001 h")
    )
    assert len(experiment.protocol("drug").instants) == 2


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"rate": "0.3 mg/kg/h", "duration": "40 min"}, (0, 40, 0.2)),
        ({"rate": "5 ug/kg/min", "duration": "1 h"}, (0, 60, 0.3)),
        ({"rate": "5 µg·kg⁻¹·min⁻¹", "duration": "1 h"}, (0, 60, 0.3)),
        ({"rate": "20 mg/h", "duration": "30 min"}, (0, 30, 10)),
        ({"rate": "0.45359237 mg/lb/h", "duration": "1 h"}, (0, 60, 1)),
        ({"amount": "20 mg", "rate": "40 mg/h"}, (0, 30, 20)),
        ({"amount": "0.5 mg/kg", "rate": "0.75 mg/kg/h"}, (0, 40, 0.5)),
        ({"amount": "0.22679618 mg/lb", "duration": "40 min."}, (0, 40, 0.5)),
    ],
)
def test_a_rate_is_an_amount_over_a_time(load: Loader, keys: dict[str, str], expected: tuple[float, ...]) -> None:
    assert doses(load(line(**keys, start="0 min"))) == [pytest.approx(expected)]


def test_equal_doses_are_one_run_however_written(load: Loader) -> None:
    plain = line(amount="0.5 mg/kg", start="0 min", duration="40 min")
    ways = [plain, line(rate="0.75 mg/kg/h", start="0 min", duration="40 min"),
            line(drug="Ketalar", route="i.v.", amount="500 mcg/kg", start="0 h", duration="2400 s"),
            line(amount="0.5 mg/kg", rate="12.5 ug/kg/min", start="0 min")]  # fmt: skip
    assert len({expand(load(way))[1].hash for way in ways}) == 1


def test_a_rate_lasts_until_the_next_one(load: Loader) -> None:
    experiment = load(
        line(rate="60 mg/h", start="0 min"),
        line(amount="5 mg", start="10 min"),  # a bolus ends nothing
        line(drug="ketamine", route="im", rate="60 mg/h", start="15 min", duration="1 min"),
        line(rate="30 mg/h", start="20 min"),
        line(rate="0 mg/h", start="1 h"),
    )
    assert doses(experiment)[:2] == [(0, 20, 20), (10, 0, 5)]
    assert doses(experiment)[3] == (20, 40, 20)


@pytest.mark.parametrize("repeat", [{"duration": "40 min"}, {}])
def test_any_line_repeats(load: Loader, repeat: dict[str, str]) -> None:
    experiment = load(line(amount="10 mg", start="1 h", every="84 h", times=8, **repeat))
    assert [start / 60 for start, _, _ in doses(experiment)] == [1 + 84 * number for number in range(8)]
    singly = [line(amount="10 mg", start=f"{1 + 84 * number} h", **repeat) for number in range(8)]
    assert expand(experiment)[1].hash == expand(load(*singly))[1].hash


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"rate": "0.3 mg/kg/h"}, "doses[0].duration: got nothing beside a rate, want how long it lasts"),
        ({"rate": "0.5 mg/kg", "duration": "1 h"}, 'this is an amount: amount = "0.5 mg/kg"'),
        ({"amount": "0.3 mg/kg/h"}, 'this is a rate: rate = "0.3 mg/kg/h" and a duration'),
        ({"amount": "0,5 mg/kg"}, 'a decimal point: "0.5 mg/kg"'),
        ({"rate": "0,3 mg/kg/h", "duration": "1 h"}, 'a decimal point: "0.3 mg/kg/h"'),
        ({"amount": "1,000 mg"}, '"1000 mg"'),
        ({"amount": "-5 mg"}, "0 or above"),
        ({"rate": "-5 mg/h", "duration": "1 h"}, "0 or above"),
        ({"amount": "5 mg", "rate": "5 mg/h", "duration": "1 h"}, "two of the three"),
        ({"amount": "5 mg", "rate": "5 mg/kg/h"}, "both per body mass, or neither"),
        ({"amount": "5 mg", "rate": "0 mg/h"}, "a rate above 0 with an amount"),
        ({"rate": "5 mg/h", "duration": "0 s"}, "how long the infusion lasts"),
        ({"rate": "5 mg/h", "every": "1 d", "times": 2}, "how long each infusion lasts"),
        ({"amount": "5 mg", "times": 8}, "with times: from one dose to the next"),
        ({"amount": "5 mg", "every": "84 h"}, "with every: how many doses in all"),
        ({"amount": "5 mg", "every": "84 h", "times": 0}, "a whole number from 1 to 1000"),
        ({"amount": "5 mg", "every": "84 h", "times": -1}, "a whole number from 1 to 1000"),
        ({"amount": "5 mg", "every": "84 h", "times": 2.5}, "a whole number from 1 to 1000"),
        ({"amount": "5 mg", "every": "84 h", "times": "8"}, "a whole number from 1 to 1000"),
        ({"amount": "5 mg", "every": "84 h", "times": True}, "a whole number from 1 to 1000"),
        ({"amount": "5 mg", "every": "84 h", "times": 10**9}, "a whole number from 1 to 1000"),
        ({"amount": "5 mg", "every": "0 h", "times": 8}, "more than 0"),
        ({"amount": "5 mg", "route": "rectal"}, "one of iv, im, ip, sc, intranasal, oral"),
        ({"amount": "5 mg", "route": "ip"}, "ketamine ip is in mouse_ip (mouse)"),
        ({"amount": "5 mg", "drug": "esketamine"}, "s_ketamine iv is in kamp_refit_2020 (human)"),
        ({"amount": "5 mg", "drug": "esketamin"}, 'did you mean "esketamine"'),
        ({"amount": "5 mg", "drug": "ketamine HCl"}, "0.867 of the mass of the salt"),
        ({"amount": "5 mg", "units": {"time": "h", "amount": "mg"}}, "units only with a table"),
        ({}, "no amount"),
    ],
)  # fmt: skip
def test_a_wrong_line_says_what_is_right(load: Loader, keys: dict[str, Any], words: str) -> None:
    text = said(load, line(**{"start": "0 min", **keys}))
    assert words in text
    assert "doses[0]" in text
    assert text.count("\n") == 0, "one slip, one fault"


def test_a_line_without_a_start_is_refused(load: Loader) -> None:
    assert "doses[0].start: got nothing" in said(load, line(amount="5 mg"))


def test_a_thousand_doses_are_checked_quickly_and_more_are_refused(load: Loader) -> None:
    many = [line(amount="1 mg", start=f"{minute} min", every="1 h", times=280) for minute in (0, 20, 40)]
    base = BASE.replace('"30 d"', '"12 d"')
    began = time.process_time()
    assert len(expand(load(*many, base=base))[1].doses) == 840
    assert time.process_time() - began < 10.0
    assert "at most 1000 in a condition" in said(load, *many, line(amount="1 mg", start="0 h", every="1 d", times=200))


# ------------------------------------------------------------------------- names in all places


def test_names_are_those_of_files_wherever_a_drug_is_named(tmp_path: Path) -> None:
    text = """
title = "t"
question = "q?"
reference = { condition = "control" }
[conditions.control]
[conditions.held]
clamp = { "MK-801" = { equal_block_to = "Esketamine", pool = "2AB", V = "-58 mV" } }
[conditions.line]
clamp = [ { drug = "(S)-ketamine", start = "0 s" } ]
[axes.level]
clamp = "S(+)-ketamine"
unit = "µM"
values = [1, 3]
"""
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    experiment = load_experiment(path)
    runs = {(run.condition, run.point["level"]): run for run in expand(experiment)}
    assert {clamp.drug for clamp in runs["held", 1.0].clamps} == {"mk_801"}
    assert [clamp.drug for clamp in runs["line", 3.0].clamps] == ["s_ketamine"]


# ---------------------------------------------------------------------------------- cut short


def test_what_is_given_within_the_run_is_said(load: Loader) -> None:
    base = BASE.replace('"30 d"', '"2 d"')
    infusion = line(rate="10 mg/h", start="47 h", duration="4 h")
    repeated = line(amount="0.5 mg/kg", start="0 h", every="20 h", times=8)
    experiment = load(infusion, repeated, base=base)
    assert notes_on_doses(experiment) == [
        "drug: doses[0]: 10 mg of 40 mg of ketamine iv (0.25 of it) is given by 48 h, where the run stops",
        "drug: doses[1]: 1.5 mg/kg of 4 mg/kg of ketamine iv (0.375 of it) is given by 48 h, where the run stops; "
        "5 of 8 doses come later",
    ]
    assert set(notes_on_doses(experiment)) <= set(check(experiment).warnings)
    assert set(notes_on_doses(experiment)) <= set(manifest_of(experiment)["assumptions"])
    assert [start / 60 for start, _, _ in doses(experiment)] == [0, 20, 40, 47]
    assert "a start before protocol.stop" in said(
        load, line(amount="1 mg", start="3 d", every="1 d", times=2), base=base
    )


def test_a_schedule_is_said_in_words(load: Loader) -> None:
    experiment = load(line(amount="0.5 mg/kg", start="0 h", duration="40 min", every="84 h", times=8), BOLUS)
    assert doses_in_words(experiment) == {
        "drug": [
            "ketamine iv, 0.5 mg/kg over 40 min at 0 min",
            "ketamine iv, 0.5 mg/kg at 0 min",
            "ketamine iv, 0.5 mg/kg over 40 min, 7 times, every 84 h from 84 h to 24.5 d",
        ]
    }
    assert manifest_of(experiment)["conditions"]["drug"]["doses"] == doses_in_words(experiment)["drug"]
    assert "doses" not in manifest_of(experiment)["conditions"]["saline"]


def test_a_rate_may_be_on_an_axis(load: Loader) -> None:
    axis = '[axes.rate]\ndose = "ketamine"\nunit = "mg/kg/h"\nvalues = [0.3, 0.75]\n'
    runs = expand(load(line(start="0 min", duration="40 min"), more=axis))
    assert [run.doses[0].amount / MG for run in runs[2:]] == pytest.approx([0.2, 0.5])
    assert "how long the infusion lasts" in said(load, line(start="0 min"), more=axis)


# ------------------------------------------------------------------------------------- tables


def table(**keys: Any) -> str:
    """Write a line with a table in hours and milligrams."""
    return line(**{"table": "doses.csv", "units": {"time": "h", "amount": "mg"}, **keys})


def of_table(load: Loader, text: str, **keys: Any) -> list[tuple[float, float, float]]:
    return doses(load(table(**keys), files={"doses.csv": text}))


@pytest.mark.parametrize(
    "text",
    [
        "time,amt,rate\n0,35,52.5\n1,10,.\n",
        "TIME;AMT;RATE\n0;35;52.5\n1;10;\n",
        "Time\tAmt\tRate\n0\t35\t52.5\n1\t10\t.\n",
        "  time   amt  rate\n 0 35 52.5\n 1 10 0\n",
        "# pilot\n#ID,time,amt,rate\n1,0,35,52.5\n1,1,10,.\n",
        "\ufeffrate,AMT,TIME\r\n52.5,35,0\r\n.,10,1\r\n",
        '"ID","TIME","AMT","DUR"\n1,0,35,0.6666666666666666\n1,1,10,.\n\n',
        "ID,TIME,AMT,RATE,EVID,MDV,DV,WT\n1,0,35,52.5,1,1,.,70\n1,0.5,.,.,0,0,180,70\n1,1,10,0,1,1,.,70\nC,2,9,0,1,1,.,70\n",
        "time,dose,tinf\n0,35,0.6666666666666666\n1,10,NA\n",
        "time;amt;rate;;\n0;35;52.5;;\n1;10;0;;\n",
    ],
)
def test_a_table_means_the_same_however_it_is_separated(load: Loader, text: str) -> None:
    assert of_table(load, text) == [pytest.approx((0, 40, 35)), pytest.approx((60, 0, 10))]


def test_a_table_is_the_run_that_its_lines_are(load: Loader, tmp_path: Path) -> None:
    text = "ID,TIME,AMT,ADDL,II\n1,0,35,7,84\n"
    experiment = load(table(), files={"doses.csv": text})
    lines = load(line(amount="35 mg", start="0 h", every="84 h", times=8))
    assert expand(experiment)[1].hash == expand(lines)[1].hash
    resolved = expand(experiment)[1].content()["doses"]
    assert len(resolved) == 8, "the result keeps the doses"
    (tmp_path / "doses.csv").unlink()
    again = restored(experiment.name, experiment.where, experiment.raw, ())  # as another process is handed it
    assert expand(again)[1].hash == expand(experiment)[1].hash


def test_rows_and_units_of_a_table_are_chosen(load: Loader) -> None:
    text = "ID,TIME,AMT,RATE,CMT\n1,0,0.5,0,2\n2,30,0.2,0.01,2\n"
    units = {"time": "min", "amount": "mg/kg"}
    assert of_table(load, text, rows={"ID": 1}, units=units) == [(0, 0, 0.5)]
    assert of_table(load, text, rows={"id": 2}, units=units, start="1 h") == [(90, 20, 0.2)]
    rates = {**units, "rate": "mg/kg/h"}
    assert of_table(load, text, rows={"ID": "2"}, units=rates) == [(30, 1200, 0.2)]


def test_what_is_skipped_in_a_table_is_said(load: Loader) -> None:
    text = "TIME,AMT,EVID,DV\n0,35,1,.\n1,.,0,120\n2,.,2,.\n"
    assert notes_on_doses(load(table(), files={"doses.csv": text})) == [
        "drug: doses.csv: 2 rows without a dose skipped",
        "drug: doses.csv: not used: DV",
    ]


HEAD = "ID,TIME,AMT,RATE,ADDL,II,EVID,SS,CMT,DUR,DATE\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HEAD + "1,0,35,-1,0,0,1,0,1,0,.", "-1, the model's rate (R1) in doses.csv, line 2, RATE"),
        (HEAD + "1,0,35,-2,0,0,1,0,1,0,.", "-2, the model's duration (D1)"),
        (HEAD + "1,0,35,-7,0,0,1,0,1,0,.", "-7, below 0"),
        (HEAD + "1,0,35,0,0,24,1,1,1,0,.", "a steady state in doses.csv, line 2, SS"),
        (HEAD + "1,0,35,0,3,0,1,0,1,0,.", "line 2, II, want with ADDL"),
        (HEAD + "1,0,35,0,1.5,24,1,0,1,0,.", "a whole number of further doses"),
        (HEAD + "1,0,35,0,-1,24,1,0,1,0,.", "a whole number of further doses"),
        (HEAD + "1,0,35,0,1e9,24,1,0,1,0,.", "at most 1000 doses"),
        (HEAD + "1,0,35,0,0,0,3,0,1,0,.", "3 (a reset)"),
        (HEAD + "1,0,35,0,0,0,4,0,1,0,.", "4 (a reset and a dose)"),
        (HEAD + "1,0,35,0,0,0,101,0,1,0,.", "101 (unknown)"),
        (HEAD + "1,0,35,0,0,0,0,0,1,0,.", "0 with an amount of 35"),
        (HEAD + "1,0,.,0,0,0,1,0,1,0,.", "nothing in doses.csv, line 2, AMT"),
        (HEAD + "1,0,-5,0,0,0,1,0,1,0,.", "-5 in doses.csv, line 2, AMT"),
        (HEAD + "1,0,35,10,0,0,1,0,1,1,.", "rate or dur, not both"),
        (HEAD + "1,.,35,0,0,0,1,0,1,0,.", "nothing in doses.csv, line 2, TIME"),
        (HEAD + "1,08:30,35,0,0,0,1,0,1,0,.", "hours or days since the start, not a time of day"),
        (HEAD + "1,0,35,0,0,0,1,0,1,0,2024-05-01", 'DATE, want times since the start in TIME'),
        (HEAD + "1,0,35,0,0,0,1,0,1,0,.\n2,0,35,0,0,0,1,0,1,0,.", "doses of 2 subjects: 1, 2 in doses.csv, ID"),
        (HEAD + "1,0,35,0,0,0,1,0,1,0,.\n1,1,35,0,0,0,1,0,2,0,.", "doses of 2 compartments: 1, 2 in doses.csv, CMT"),
        (HEAD + "1,0,.,.,0,0,0,0,1,0,.", "no dose in 1 row"),
        ("time;amt\n0;0,5\n", 'a decimal point: "0.5"'),
        ("time,amt\n0,0,5\n", "3 values for 2 columns"),
        ("time,amt\n0\n", "1 values for 2 columns"),
        ("time,dv\n0,5\n", "no column AMT"),
        ("0,35\n1,35\n", "no column AMT and TIME"),
        ("time,amt,amt\n0,5,5\n", "a column twice"),
        ("time,amt\n0,x\n", '"x" in doses.csv, line 2, AMT'),
        ("time,amt\n0,inf\n", "a number"),
        ("time,amt\n0,1_000\n", "a number"),
        ("time,amt\n", "no dose in 0 rows"),
        ("\n \n", "an empty file"),
    ],
)  # fmt: skip
def test_what_a_table_means_otherwise_is_refused_by_name(load: Loader, text: str, words: str) -> None:
    faults = said(load, table(), files={"doses.csv": text})
    assert words in faults
    assert "conditions.drug.doses[0].table" in faults
    assert faults.count("\n") == 0, "one slip, one fault"


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"units": {"time": "h"}}, "units.amount: got nothing"),
        ({"units": {"time": "mg", "amount": "mg"}}, "units.time"),
        ({"units": {"time": "h", "amount": "mg", "rates": "mg/h"}}, 'did you mean "rate"'),
        ({"units": {"time": "h", "amount": "mg", "rate": "mg/kg/h"}}, "per body mass just where the amount is"),
        ({"units": "h"}, "what the columns are in"),
        ({"rows": {"IDs": 1}}, 'did you mean "ID"'),
        ({"rows": {"ID": 7}}, "no row of doses.csv with ID = 7"),
        ({"amount": "5 mg"}, "the table alone"),
        ({"every": "1 d", "times": 3}, "the table alone"),
        ({"table": "dosis.csv"}, "no such file"),
        ({"table": ""}, "a folder"),
        ({"table": 3}, "a file beside the experiment"),
        ({"start": "40 d"}, "a start before protocol.stop"),
    ],
)  # fmt: skip
def test_a_wrong_line_with_a_table_says_what_is_right(load: Loader, keys: dict[str, Any], words: str) -> None:
    faults = said(load, table(**keys), files={"doses.csv": "ID,TIME,AMT\n1,0,35\n"})
    assert words in faults, faults
    assert "conditions.drug.doses[0]" in faults


def test_a_table_lies_beside_the_file_that_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "one"
    home.mkdir()
    (home / "doses.csv").write_text("time,amt\n0,35\n")
    (home / "parent.toml").write_text(BASE + f"doses = [{table()}]\n")
    child = tmp_path / "child.toml"
    child.write_text('extends = "one/parent.toml"\ntitle = "child"\n')
    monkeypatch.chdir(tmp_path)
    assert doses(load_experiment(child)) == doses(load_experiment("one/parent.toml")) == [(0, 0, 35)]


# -------------------------------------------------------------------------------- the page


def blocks(kind: str) -> list[str]:
    """Return the blocks of code of the page on dosing tables."""
    parts = (experiments_folder() / "dosing.md").read_text(encoding="utf-8").split(f"```{kind}\n")[1:]
    return [part.split("```")[0] for part in parts]


@pytest.mark.parametrize("example", blocks("toml"))
def test_every_example_of_the_page_passes_check(example: str, tmp_path: Path) -> None:
    assert "doses" in parse_toml(example, "dosing.md")
    (tmp_path / "doses.csv").write_text(blocks("text")[0])
    path = tmp_path / "mine.toml"
    path.write_text(BASE + example)
    plan = check(load_experiment(path))
    assert plan.doses["drug"]


def test_the_page_names_the_sets_of_every_route() -> None:
    page = (experiments_folder() / "dosing.md").read_text(encoding="utf-8").split("| route | sets |")[1]
    sets = [read_toml(path) for path in sorted((models_folder() / "pharmacokinetics").glob("*.toml"))]
    for route in {route for pk_set in sets for route in pk_set["routes"]}:
        row = next(text for text in page.splitlines() if text.startswith(f"| `{route}` |"))
        assert row.split("|")[2].strip() == ", ".join(f"`{s['name']}`" for s in sets if route in s["routes"])


@pytest.mark.parametrize(
    ("keys", "words", "meant"),
    [
        ({"amount": "2 umol/kg"}, "237.7 g/mol of ketamine", "0.475 mg/kg"),
        ({"amount": "200 nmol/kg"}, "molar mass", "0.0475 mg/kg"),
        ({"amount": "\u00b5mol/kg"}, "a dose per body mass", None),
        ({"amount": "0.2 mmol"}, "molar mass", "47.5 mg"),
        ({"rate": "2 \u00b5mol/kg/h", "duration": "1 h"}, "molar mass", "0.475 mg/kg/h"),
        ({"amount": "2 umol/kg", "drug": "memantine"}, "179.3 g/mol of memantine", "0.359 mg/kg"),
        ({"amount": "20 mg/m\u00b2"}, "divided by 37 in an adult", None),
        ({"amount": "20 mg/m2"}, "6 in rats, 3 in mice", None),
        ({"rate": "20 mg/m2/h", "duration": "1 h"}, "per body surface", None),
        ({"rate": "10 mL/h", "duration": "40 min"}, "10 mL/h of 10 mg/mL is 100 mg/h", None),
        ({"amount": "0.1 mL/kg"}, "0.1 mL/kg of 10 mg/mL is 1 mg/kg", None),
        ({"amount": "100 IU"}, "no international units", None),
        ({"amount": "5 %"}, "has 50 mg in each mL", None),
        ({"amount": "1 uM"}, "is a clamp", None),
        ({"amount": "2 sprays"}, 'device = "28 mg"', None),
        ({"amount": "0.5 mg/kg over 40 min"}, 'amount = "0.5 mg/kg" and duration = "40 min"', None),
        ({"amount": "35 mg/70 kg"}, 'body_mass = "70 kg"', None),
        ({"amount": "0.5 mg/kg i.v."}, 'route = "i.v."', "0.5 mg/kg"),
        ({"amount": "0.5 mpk"}, "written out", "0.5 mg/kg"),
        ({"amount": "1\u00bd mg/kg"}, "decimal", "1.5 mg/kg"),
        ({"amount": "~0.5 mg/kg"}, "without a sign", "0.5 mg/kg"),
        ({"amount": "0.5-1 mg/kg"}, "values of an axis", None),
        ({"amount": "0.5 mg kg"}, "a stroke", "0.5 mg/kg"),
    ],
)
def test_usual_units_that_have_to_be_converted_say_how(
    load: Loader, keys: dict[str, str], words: str, meant: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(line(**{"start": "0 min", **keys}))
    (fault,) = caught.value.faults
    assert words in str(fault), fault
    assert fault.nearest == meant


def test_an_axis_of_doses_in_moles_says_what_one_is_in_mass(load: Loader) -> None:
    axis = '[axes.dose]\ndose = "ketamine"\nunit = "umol/kg"\nvalues = [1, 2]\n'
    with pytest.raises(ConfigurationError) as caught:
        load(line(start="0 min"), more=axis)
    (fault,) = caught.value.faults
    assert fault.nearest == "1 umol/kg is 0.238 mg/kg"


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("bid for 3 d", "2/day for 3 d"),
        ("b.i.d. for 3 d", "2/day for 3 d"),
        ("q12h for 3 d", "every 12 h for 3 d"),
        ("twice weekly for 3 weeks", "2/week for 3 weeks"),
        ("twice per week for 3 weeks", "2/week for 3 weeks"),
        ("once daily for 3 d", "1/day for 3 d"),
        ("TIW for 2 weeks, then weekly for 2 weeks", "3/week for 2 weeks, then 1/week for 2 weeks"),
    ],
)
def test_rhythms_as_charts_write_them(words: str, same: str) -> None:
    assert repetition(words) == repetition(same)


@pytest.mark.parametrize("above", ["C a comment\n", "# a comment\n", "TABLE NO.  1\n", "# one\nC two\n"])
def test_lines_above_the_names_of_a_table_are_skipped(load: Loader, above: str) -> None:
    dose = line(table="d.csv", units={"time": "h", "amount": "mg"})
    experiment = load(dose, files={"d.csv": f"{above}C,TIME,AMT\n.,0,35\nC,1,70\n"})
    assert doses_in_words(experiment)["drug"] == ["ketamine iv, 35 mg at 0 min"]
