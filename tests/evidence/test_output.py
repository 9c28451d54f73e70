"""Files of the evidence: columns, numbers, papers; and that committed tables are what this commit computes."""

import csv
import json

import pytest

from synketa.common.paths import models_folder
from synketa.evidence.findings.rows import shipped_rows
from synketa.evidence.output import COLUMNS, counts_by_class, read_cells, write_evidence, write_hypothesis
from synketa.evidence.running import cells_of, make_plan
from synketa.evidence.verdicts import VERDICTS, verdict_of
from synketa.model.composite import DEFAULT
from synketa.model.references import references

COMMITTED = models_folder().parent / "results" / "evidence" / "hypotheses"


@pytest.fixture(scope="module")
def quick():
    rows = [row for row in shipped_rows() if row.is_quick or not row.is_modelled]
    plan = make_plan(rows, [DEFAULT])
    return plan, cells_of(plan, models_folder() / "nowhere")


def test_the_table_has_its_columns_and_a_line_for_every_finding(quick, tmp_path):
    plan, cells = quick
    write_evidence(tmp_path, cells, plan.hypotheses)
    lines = read_cells(tmp_path / "evidence.csv")
    assert list(lines[0])[: len(COLUMNS)] == list(COLUMNS)
    assert list(lines[0])[len(COLUMNS) :] == ["on", "reason"]
    assert len(lines) == len(plan.rows)
    assert {line["verdict"] for line in lines} <= set(VERDICTS)


def test_a_share_of_the_range_stands_beside_the_verdict_where_it_is_known(quick, tmp_path):
    plan, cells = quick
    (tmp_path / "share_of_range.csv").write_text(f"hypothesis,finding,share_of_range\n{DEFAULT},pk_h_vss,0.75\n")
    write_evidence(tmp_path, cells, plan.hypotheses)
    shares = {line["finding"]: line["share_of_range"] for line in read_cells(tmp_path / "evidence.csv")}
    assert shares["pk_h_vss"] == "0.75"
    assert shares["pk_h_clearance"] == ""


def test_the_page_s_file_is_whole(quick, tmp_path):
    plan, cells = quick
    write_evidence(tmp_path, cells, plan.hypotheses)
    content = json.loads((tmp_path / "evidence.json").read_text())
    assert content["format"] == 1
    assert set(content["findings"]) == {row.id for row in plan.rows}
    assert all(cell["finding"] in content["findings"] for cell in content["cells"])
    assert all(key in references() for key in content["papers"])


def test_every_miss_of_kinetics_and_receptors_is_explained(quick):
    _, cells = quick
    missed = [cell for cell in cells if cell.verdict == "missed"]
    assert not [cell.row.id for cell in missed if not cell.explained]


def test_classes_are_counted_apart(quick):
    _, cells = quick
    counts = counts_by_class(cells)
    assert list(counts) == ["input", "fitted", "wired", "predicted"]
    assert sum(sum(count.values()) for count in counts.values()) == sum(cell.classified is not None for cell in cells)


def test_a_table_of_a_hypothesis_says_commit_and_date(quick, tmp_path):
    _, cells = quick
    write_hypothesis(tmp_path, DEFAULT, cells)
    words = (tmp_path / f"{DEFAULT}.md").read_text()
    assert "Commit" in words
    assert "| predicted |" in words


def committed(name):
    with (COMMITTED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return {line["finding"]: line for line in csv.DictReader(file)}


NAMES = sorted(path.stem for path in COMMITTED.glob("*.csv"))
in_a_checkout = pytest.mark.skipif(not COMMITTED.is_dir(), reason="only a checkout has committed results")


@in_a_checkout
def test_committed_tables_are_what_this_commit_computes(quick):
    _, cells = quick
    lines = committed(DEFAULT)
    for cell in cells:
        line = lines[cell.row.id]
        assert line["verdict"] == cell.verdict, cell.row.id
        if cell.classified:
            assert line["class"] == cell.classified.name, cell.row.id
            assert float(line["predicted_mean"]) == pytest.approx(cell.mean, rel=1e-4), cell.row.id
    assert set(lines) == {row.id for row in shipped_rows()}


@in_a_checkout
def test_the_quick_part_of_every_committed_hypothesis_is_what_this_commit_computes(quick):
    plan = make_plan([row for row in quick[0].rows if row.is_quick], NAMES)
    for name in NAMES:
        lines = committed(name)
        assert set(lines) == {row.id for row in shipped_rows()}
        for row in plan.rows:
            expected = float(lines[row.id]["predicted_mean"])
            assert plan.computed[name, row.id] * row.scale == pytest.approx(expected, rel=1e-4), (name, row.id)


@in_a_checkout
@pytest.mark.parametrize("name", NAMES)
def test_committed_numbers_have_the_verdicts_of_the_bands_and_every_miss_its_words(name):
    rows = {row.id: row for row in shipped_rows()}
    for finding, line in committed(name).items():
        row = rows[finding]
        assert (line["gate"], line["level"]) == (row.gate, row.finding.level), finding
        if line["predicted_mean"]:
            mean, low, high = (float(line[f"predicted_{key}"]) for key in ("mean", "low", "high"))
            assert verdict_of(row, mean, low, high) == line["verdict"], finding
        assert line["verdict"] != "missed" or line["reason"], finding
