"""The matrix from tables of hypotheses: counts by class, and what separates hypotheses."""

import csv

from synketa.evidence.matrix import Separating, met_by_class, separating, write_matrix

NAMES = ("a", "b", "c", "d", "e")


def line(hypothesis, finding, kind, verdict):
    return {"hypothesis": hypothesis, "finding": finding, "class": kind, "verdict": verdict}


LINES = [
    line(name, finding, kind, verdict)
    for name in NAMES
    for finding, kind, verdict in [
        ("x", "predicted", "missed" if name == "b" else "met"),
        ("y", "predicted", "missed"),
        ("z", "wired", "undecided" if name == "a" else "met"),
        ("w", "fitted", "reported"),
    ]
]


def test_classes_are_counted_one_by_one():
    assert met_by_class(LINES, "a") == {
        "input": (0, 0, 0),
        "fitted": (0, 0, 0),
        "wired": (0, 0, 1),
        "predicted": (1, 1, 0),
    }


def test_a_finding_separates_where_some_meet_and_others_miss_it():
    assert separating(LINES) == [Separating("x", ("a", "c", "d", "e"), ("b",), ())]


def test_the_page_has_every_hypothesis_and_what_separates_them(tmp_path):
    for name in NAMES:
        with (tmp_path / f"{name}.csv").open("w", newline="") as file:
            writer = csv.DictWriter(file, ["hypothesis", "finding", "class", "verdict"])
            writer.writeheader()
            writer.writerows(one for one in LINES if one["hypothesis"] == name)
    text = write_matrix(tmp_path).read_text()
    assert "| a | 0 of 0 | 0 of 0 | 0 of 1 (1 u) | 1 of 2 | 0 |" in text
    assert "| x | all others | b |  |" in text


def test_one_hypothesis_is_no_matrix(tmp_path):
    assert write_matrix(tmp_path) is None
