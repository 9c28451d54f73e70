"""`synketa evidence` as its users call it: what it writes, how it ends, what it says of a slip."""

import csv

from synketa.cli.app import run_command
from synketa.evidence.findings import COLUMNS
from synketa.evidence.output import read_cells

LINE = {
    "id": "mine", "level": "PK", "statement": "ketamine clearance", "value": "1300", "low": "1000", "high": "2000",
    "unit": "mL/min", "species": "human", "dose": "IV", "time": "-", "gate": "number", "class_hint": "",
    "number_read": "read", "citation": "A paper <img src=x onerror=alert(1)>", "doi": "", "note": "=1+1",
}  # fmt: skip


def table(tmp_path, *lines, more=()):
    path = tmp_path / "mine.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*COLUMNS, *more])
        writer.writeheader()
        writer.writerows({**LINE, **line} for line in lines)
    return str(path)


def test_a_finding_is_compared_without_a_run(tmp_path, capsys):
    assert run_command(["evidence", "--finding", "pk_h_clearance", "--out", str(tmp_path)]) == 0
    (line,) = read_cells(tmp_path / "evidence" / "evidence.csv")
    assert (line["hypothesis"], line["verdict"], line["class"]) == ("disinhibition", "met", "input")
    assert {path.name for path in (tmp_path / "evidence").iterdir()} == {
        "evidence.csv", "evidence.json", "evidence.html", "evidence.bib",
    }  # fmt: skip
    assert "input      1 met" in capsys.readouterr().out


def test_a_part_of_the_findings_leaves_the_page_of_more_of_them_alone(tmp_path, capsys):
    command = ["evidence", "--out", str(tmp_path), "--finding"]
    assert run_command([*command, "pk_h_clearance", "--finding", "rec_mg_ic50_2a"]) == 0
    whole = (tmp_path / "evidence" / "evidence.html").read_bytes()
    for name in ("rec_mg_ic50_2a", "pk_h_clearance"):
        assert run_command([*command, name]) == 0
        (line,) = read_cells(tmp_path / "evidence" / "part" / "evidence.csv")
        assert line["finding"] == name
    assert "part/evidence.html" in capsys.readouterr().out.replace("\\", "/")
    assert (tmp_path / "evidence" / "evidence.html").read_bytes() == whole


def test_a_miss_is_no_failure(tmp_path, capsys):
    assert run_command(["evidence", "--finding", "rec_mg_ic50_2a", "--out", str(tmp_path)]) == 0
    assert "missed  rec_mg_ic50_2a: 7.92, want 1.5 to 4" in capsys.readouterr().out


def test_a_table_of_somebody_else_works_as_the_shipped_one(tmp_path, capsys):
    file = table(tmp_path, {"id": "a"}, {"id": "b", "species": "cat"}, {"id": "c", "statement": "<script>x</script>"})
    assert run_command(["evidence", "--findings", file, "--out", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert 'a: clearance(kinetics = "human"), no run' in out
    assert 'b: No protocol was found for it: there are no kinetics of "cat".' in out
    lines = {line["finding"]: line for line in read_cells(tmp_path / "evidence" / "evidence.csv")}
    assert [lines[name]["verdict"] for name in "abc"] == ["met", "not modelled", "not modelled"]
    page = (tmp_path / "evidence" / "evidence.html").read_text()
    assert "<script>x" not in page
    assert "<img src=x" not in page


def test_faults_of_findings_and_of_hypotheses_are_said_at_once(tmp_path, capsys):
    plasma = 'plasma(kinetics = "human", dose = "0.5 mg/kg iv", at = "40 mV")'
    own = {"id": "c", "unit": "ng/mL", "observable": plasma}
    file = table(tmp_path, {"id": "a", "low": "9000"}, {"id": "b", "citation": ""}, own, more=["observable"])
    slips = ["--hypothesis", "depletio", "--level", "PKK", "--out", str(tmp_path)]
    assert run_command(["evidence", "--findings", file, *slips]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 5, lines
    slips = ("PKK", "(a)", "(b)", "depletio", "40 mV")
    assert [word for word in slips if not any(word in line for line in lines)] == [], lines
    assert not (tmp_path / "evidence").exists()


def test_a_dry_run_says_what_would_be_done(tmp_path, capsys):
    code = run_command(["evidence", "--finding", "nt_glu_10", "--seeds", "1", "--dry-run", "--out", str(tmp_path)])
    assert code == 0
    out = capsys.readouterr().out
    assert "protocol 1 of 1: rat_dialysate" in out
    assert not (tmp_path / "evidence" / "evidence.csv").exists()


def test_a_protocol_of_one_s_own_lies_beside_the_table_and_needs_trust(tmp_path, capsys):
    (tmp_path / "own.toml").write_text(
        'title = "t"\nquestion = "q"\nreference = { condition = "control" }\n[protocol]\nmeasure = "1 s"\n'
        '[conditions.control]\n[conditions.drug]\nclamp = { ketamine = "1 uM" }\n'
    )
    own = {"observable": "rate_PYR", "protocol": "own.toml", "condition": "drug", "comparison": "", "against": ""}
    path = tmp_path / "mine.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*COLUMNS, *own])
        writer.writeheader()
        writer.writerow({**LINE, **own, "unit": "ratio", "value": "1.3", "low": "1.1", "high": "2"})
    command = ["evidence", "--findings", str(path), "--dry-run", "--seeds", "1", "--out", str(tmp_path / "out")]
    assert run_command(command) == 2
    assert "--trust" in capsys.readouterr().err
    assert run_command([*command, "--trust"]) == 0
    assert "own.toml" in capsys.readouterr().out
