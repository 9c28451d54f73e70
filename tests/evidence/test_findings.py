"""Tables of findings: the shipped one, and what is wrong with others, all at once."""

import csv
import hashlib
import io

import pytest

from synketa.common.errors import ConfigurationError
from synketa.evidence.findings import COLUMNS, read_findings
from synketa.evidence.findings.rows import explanations, shipped_rows
from synketa.evidence.findings.units import dimension_of, factor
from synketa.model.references import references

LINE = {
    "id": "mine", "level": "spine", "statement": "more spines", "value": "1.3", "low": "1.1", "high": "1.5",
    "unit": "ratio", "species": "rat", "dose": "10 mg/kg i.p.", "time": "24 h", "gate": "direction",
    "class_hint": "", "number_read": "read", "citation": "A paper", "doi": "", "note": "",
}  # fmt: skip


def table(tmp_path, *changes, columns=COLUMNS):
    """Write a table with a line for each change of `LINE`."""
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({**LINE, **change} for change in changes)
    path = tmp_path / "mine.csv"
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def faults_of(path):
    with pytest.raises(ConfigurationError) as raised:
        read_findings(path)
    return [str(fault) for fault in raised.value.faults]


def test_every_shipped_finding_is_compared_or_says_why_not():
    rows = shipped_rows()
    assert len(rows) >= 143
    modelled = [row for row in rows if row.is_modelled]
    assert len(modelled) >= 80
    levels = {row.finding.level for row in rows}
    assert {row.finding.level for row in modelled} == levels
    assert all(row.table.not_modelled.endswith(".") for row in rows if not row.is_modelled)


def test_every_paper_of_a_finding_has_an_entry_with_a_doi_or_says_why_not():
    known = references()
    for row in shipped_rows():
        assert row.table.papers or row.table.no_papers, row.id
        for key in row.table.papers:
            assert key in known, (row.id, key)
            entry = known[key]
            assert "doi" in entry or entry["type"] == "misc" or "DOI" in entry.get("note", ""), (row.id, key)


#: Of the first 143 findings. A band is changed for a source only, which its note then says; so is this, with it.
BANDS = "6d851fea42b22cf4"
LATER = {"rec_mouse_ro_1h"}


def test_no_band_is_moved_to_meet_it():
    numbers = {row.id: (row.finding.value, *row.finding.band) for row in shipped_rows() if row.id not in LATER}
    text = "\n".join(" ".join([name, *map(repr, own)]) for name, own in sorted(numbers.items()))
    assert hashlib.sha256(text.encode()).hexdigest()[:16] == BANDS


def test_explanations_are_of_findings():
    assert explanations()


def test_a_table_with_a_line_is_read(tmp_path):
    (finding,) = read_findings(table(tmp_path, {"id": "mine"}))
    assert (finding.id, finding.value, finding.band, finding.line) == ("mine", 1.3, (1.1, 1.5), 2)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"citation": "", "doi": ""}, "neither a citation nor a doi"),
        ({"low": ""}, "the lower end of a band"),
        ({"low": "1.6"}, "1.6, above high (1.5), want a band from low to high"),
        ({"low": "1.5", "value": "1.5"}, "a band that has a width"),
        ({"value": "2"}, "a value inside its band, 1.1 to 1.5"),
        ({"value": "1,3"}, "a decimal point"),
        ({"value": "nan"}, "a number"),
        ({"value": "1e999"}, "a number"),
        ({"level": "spines"}, 'did you mean "spine"'),
        ({"gate": "numbr"}, 'did you mean "number"'),
        ({"id": "=HYPERLINK(1)"}, "letters, digits"),
        ({"statement": "x" * 2000}, "2000 letters"),
        ({"note": "a\x07b"}, "control character"),
    ],
)
def test_a_wrong_line_is_one_fault(tmp_path, change, words):
    (fault,) = faults_of(table(tmp_path, change))
    assert words in fault
    assert "line 2" in fault


def test_all_faults_of_a_table_are_said_at_once(tmp_path):
    faults = faults_of(table(tmp_path, {"id": "a", "low": "9"}, {"id": "b", "gate": "x"}, {"id": "b", "citation": ""}))
    assert len(faults) == 4  # the id b is there twice, too


def test_columns_that_are_missing_or_misspelt_are_named(tmp_path):
    columns = ["lvl" if name == "level" else name for name in COLUMNS if name != "doi"]
    path = table(tmp_path, columns=columns)
    faults = faults_of(path)
    assert any("no column doi" in fault for fault in faults)
    assert len(faults) == 2 or any("lvl" in fault for fault in faults)
    without = [name for name in COLUMNS if name not in ("doi", "note", "value")]
    (fault,) = faults_of(table(tmp_path, columns=without))
    assert "no columns value, doi, note" in fault, "what is missing is one fault"


def test_a_table_of_a_million_rows_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.csv"
    line = ",".join(LINE.values()) + "\n"
    path.write_text(",".join(COLUMNS) + "\n" + line * 100_000)
    assert "at most 4 MB and 2000 findings" in faults_of(path)[0]
    path.write_text(",".join(COLUMNS) + "\n" + line * 2001)
    assert "more than 2000 findings" in faults_of(path)[0]


def test_other_signs_between_cells_are_named(tmp_path):
    path = tmp_path / "mine.csv"
    for sign, words in ((";", "semicolons"), ("\t", "tabs")):
        path.write_text(sign.join(COLUMNS) + "\n")
        assert f"{words} between cells" in faults_of(path)[0]


def test_a_table_without_a_finding_is_refused(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text(",".join(COLUMNS) + "\n")
    assert "no finding" in faults_of(path)[0]


def test_other_kinds_of_files_are_named(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_bytes(b"PK\x03\x04rest")
    assert "a zip archive" in faults_of(path)[0]
    path.write_text("a,b\n1,2\n")
    assert "want the columns id, level" in faults_of(path)[0]
    path.write_text(",".join(COLUMNS) + '\n"open,quote\n')
    assert "CSV" in faults_of(path)[0] or "cells" in faults_of(path)[0]


@pytest.mark.parametrize(
    ("measured", "unit", "number"),
    [
        ("1", "ratio to baseline", 1.0),
        ("1", "KO effect / WT effect", 1.0),
        ("mol/m**3", "nM unbound", 1e6),
        ("L/h", "L/h per 70 kg", 1.0),
        ("s", "min", 1 / 60),
        ("m**3/mol/s", "1/(uM*s)", 1e-3),
        ("Hz", "1/s", 1.0),
    ],
)
def test_units_of_findings_are_understood(measured, unit, number):
    assert factor(measured, unit) == pytest.approx(number)


@pytest.mark.parametrize("unit", ["mg", "uM", "%", "percent of control", "furlong", "<b>ratio</b>"])
def test_a_unit_that_does_not_fit_is_refused(unit):
    with pytest.raises(ConfigurationError):
        factor("1", unit)


def test_words_have_no_dimension_of_their_own():
    assert dimension_of("odds ratio") == "dimensionless"
    assert dimension_of("MADRS points") is None
