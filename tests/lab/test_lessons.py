"""Lessons: the shipped ones are whole, their numbers are those of the results, and every slip of a file is said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from synketa.cli.app import run_command
from synketa.common.errors import ConfigurationError
from synketa.common.paths import experiments_folder
from synketa.lab.lessons.controls import CONTROLS, KINETICS, setting_fault
from synketa.lab.lessons.reading import as_html, is_lesson, lesson_data, lesson_files, read_lesson, read_lessons
from synketa.lab.slow_side.kinetics import set_titles
from synketa.model.composite import load_model

REPOSITORY = Path(__file__).resolve().parents[2]
GOOD = (experiments_folder() / "lessons" / "a_blocker_excites.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def lessons():
    return read_lessons()


def test_there_are_eight_and_each_predicts_runs_and_explains(lessons):
    assert [lesson.lesson for lesson in lessons.values()] == [1, 2, 3, 4, 5, 6, 7, 8]
    for lesson in lessons.values():
        assert [step.kind for step in lesson.steps] == ["predict", "run", "explain"]
        assert lesson.outcomes
        assert lesson.guide.misconceptions
    drawn = [step.draw for lesson in lessons.values() for step in lesson.steps if step.draw]
    assert len(drawn) >= 2


def test_numbers_stand_in_the_measured_tables(lessons):
    measured = (REPOSITORY / "results" / "README.md").read_text(encoding="utf-8")
    for name, lesson in lessons.items():
        for outcome in lesson.outcomes:
            assert re.search(rf"(?<![\d.]){outcome.value:.2f}(?!\d)", measured) or outcome.value == 0, (name, outcome)


def test_texts_say_the_numbers_of_their_outcomes(lessons):
    guide = (experiments_folder() / "lessons" / "README.md").read_text(encoding="utf-8")
    for name, lesson in lessons.items():
        said = guide + " ".join(step.afterwards for step in lesson.steps) + lesson.guide.model_is_wrong
        for outcome in lesson.outcomes:
            assert f"{outcome.value:.2f}" in said or "nothing" in said, (name, outcome.words)


def test_what_can_be_dosed_is_in_the_models_kinetics():
    model = load_model("prefrontal")
    for one in KINETICS:
        own = model.pharmacokinetics[one.set]
        routes = set_titles(model)[one.set]["drugs"][one.drug]
        assert own.species == one.species
        assert set(one.routes) <= set(routes)
        assert (one.minutes > 0) == ("iv" in one.routes)


def test_the_students_page_has_no_guide(lessons):
    for name, lesson in lessons.items():
        data = lesson_data(name, lesson)
        assert "guide" not in data
        assert data["steps"][0]["text"].startswith("<p>")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[a](javascript:alert(1))",
        "![a](http://x/y.png)",
        "<b onmouseover=x>",
    ],
)
def test_markdown_leaves_no_tag_of_the_file(text):
    html = as_html(text)
    tags = set(re.findall(r"<(/?[a-z]+)[^>]*>", html))
    assert tags <= {"p", "/p", "a", "/a"}
    assert not re.search(r"<[^>]*(onerror|onmouseover|javascript:)", html)
    assert "<img" not in html


FAULTS = {  # what is replaced, by what, what is said of it
    "key": ("minutes = 8", "minuts = 8", "minutes"),
    "kind": ('kind = "run"', 'kind = "ran"', "run"),
    "control": ("level_uM = 0.0", "level = 0.0", "level_uM"),
    "value": ("level_uM = 0.0", "level_uM = 500.0", "0 to 50"),
    "not a number": ("level_uM = 0.0", "level_uM = true", "0 to 50"),
    "choice": ('drug = "ketamine"', 'drug = "ketamin"', "ketamine"),
    "lock": ("magnesium_mM = ", "magnesium_mMM = ", "magnesium_mM"),
    "answer": ('answer = "more"', 'answer = "mare"', "more"),
    "range": ("level_uM = [0.8, 1.25]", "level_uM = [1.25, 0.8]", "low before high"),
    "measured": ("noted = [1, 1000]", "notted = [1, 1000]", "noted"),
    "experiment": ('experiment = "disinhibition"', 'experiment = "disinhibtion"', "disinhibition"),
    "condition": ('condition = "ketamine"', 'condition = "ketamin"', "ketamine"),
    "metric": ('metric = "rate_PYR"', 'metric = "rate_PYRR"', "metric"),
    "text": ('title = "A blocker excites"', 'title = " "', "text"),
    "locked task": ("[locks]", '[locks]\nlevel_uM = "no"', "locked or hidden"),
    "nothing to do": ("level_uM = [0, 0.02], steady_s = [5, 1000000], noted = [1, 1000]", "", "done at once"),
    "done at once": ("noted = [1, 1000] }\n[[steps.tasks]]\nwords = \"Take", "steady_s = [1, 1000000], level_uM = [0, 0.1] }\n[[steps.tasks]]\nwords = \"Take", "holds from the start"),
    "no lesson number": ("lesson = 1\n", "lesson = 0\n", "1 or above"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_one_slip_is_one_fault_with_what_was_wanted(name, tmp_path):
    old, new, said = FAULTS[name]
    path = tmp_path / "mine.toml"
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ConfigurationError) as error:
        read_lesson(path)
    assert len(error.value.faults) == 1, error.value
    assert said in str(error.value)
    assert "mine.toml" in str(error.value)


def test_all_faults_at_once(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(
        GOOD.replace('answer = "more"', 'answer = "x"').replace("level_uM = 0.0", "level_uM = -1.0"), encoding="utf-8"
    )
    with pytest.raises(ConfigurationError) as error:
        read_lesson(path)
    assert len(error.value.faults) == 2


def test_check_takes_a_lesson_by_name_and_by_file(capsys, tmp_path):
    assert run_command(["check", "a_blocker_excites"]) == 0
    assert "Hold 1 uM" in capsys.readouterr().out
    own = tmp_path / "mine.toml"
    own.write_text(GOOD, encoding="utf-8")
    assert run_command(["check", str(own)]) == 0
    own.write_text(GOOD.replace("minutes = 8", "minutes = 800"), encoding="utf-8")
    assert run_command(["check", str(own)]) == 2
    assert "at most 90" in capsys.readouterr().err


def test_an_experiment_is_no_lesson():
    assert is_lesson("quickstart") is None
    assert is_lesson(experiments_folder() / "quickstart.toml") is None


def test_a_lesson_of_ones_own_stands_among_the_others(tmp_path):
    own = tmp_path / "mine.toml"
    own.write_text(GOOD.replace("lesson = 1", "lesson = 9"), encoding="utf-8")
    assert list(read_lessons([own]))[-1] == "mine"
    twice = tmp_path / lesson_files()[0].name
    twice.write_text(GOOD, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="another name"):
        read_lessons([twice])


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
def test_controls_take_their_start_and_refuse_nonsense(control):
    assert setting_fault(control.name, control.start) is None
    for wrong in (None, [], "nonsense", float("nan"), 1e9):
        assert setting_fault(control.name, wrong) is not None
