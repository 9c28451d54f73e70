"""What is shown of a cohort: every trait with its source, the honest count, a picture; no advice."""

from __future__ import annotations

from pathlib import Path

import pytest

from synketa.cli.app import run_command
from synketa.patients.cohort import load_cohort
from synketa.patients.cohort_card import cohort_page, honest_count
from synketa.patients.observer import load_observer, observer_names


def test_the_terminal_says_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["show", "adults_trd"]) == 0
    said = capsys.readouterr().out
    cohort = load_cohort("adults_trd")
    for name, trait in cohort.traits.items():
        assert name in said
        assert trait.source.split(",")[0] in said
    assert "No advice to patients" in said
    assert honest_count(cohort) in said
    assert "Perez-Ruixo" in said


def test_the_count_is_honest() -> None:
    cohort = load_cohort("adults_trd")
    assumed = sum(trait.source == "assumed" for trait in cohort.traits.values())
    published = sum(trait.status == "published" for trait in cohort.traits.values())
    words = honest_count(cohort)
    assert f"{assumed} assumed" in words
    assert f"{published} published" in words
    assert words.startswith(f"{len(cohort.traits)} traits")


@pytest.mark.trials
def test_page_and_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = tmp_path / "traits.svg"
    assert run_command(["show", "adults_trd", "--figure", str(picture)]) == 0
    drawn = picture.read_text()
    assert "<svg" in drawn
    page = cohort_page(load_cohort("adults_trd"))
    assert page.count("<tr>") == len(load_cohort("adults_trd").traits) + 1
    assert "No advice to patients" in page
    assert "<script" not in page


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["show", "adults_trd", "--figure", "x.doc"], ".png, .svg or .pdf"),
        (["show", "ketamine", "--figure", "x.png"], "cohorts are drawn"),
        (["show", "adults_tdr"], "adults_tdr"),
        (["sensitivity", "adults_tdr"], "adults_trd"),
        (["sensitivity", "adults_trd", "--samples", "100"], "power of 2"),
    ],
)
def test_what_cannot_be_shown(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(arguments) == 2
    assert words in capsys.readouterr().err


def test_cohorts_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["list", "cohorts"]) == 0
    assert "adults_trd" in capsys.readouterr().out


@pytest.mark.parametrize("name", observer_names())
def test_an_observer_is_shown_with_its_constants_and_what_was_fitted(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["show", name]) == 0
    shown = capsys.readouterr().out
    observer = load_observer(name)
    assert all(constant in shown for constant in observer.values)
    assert f"{len(observer.values)} constants: " in shown
    assert "Fitted to the trial murrough_2013" in shown
    assert "No advice" in shown
