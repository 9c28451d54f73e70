"""Find and read lessons, the shipped ones and a teacher's own, with every fault at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import validated
from synketa.common.paths import experiments_folder, toml_files
from synketa.common.toml_files import display_path, read_toml
from synketa.lab.lessons.controls import POPULATIONS
from synketa.lab.lessons.lesson import Lesson, Outcome

__all__ = ["is_lesson", "lesson_data", "lesson_files", "read_lesson", "read_lessons"]


def lesson_files() -> list[Path]:
    """Return the shipped lessons."""
    return toml_files(experiments_folder() / "lessons")


def is_lesson(name: str | Path) -> Path | None:
    """Return the file of a lesson that a name or a path means; None where it means no lesson.

    Parameters
    ----------
    name : str or Path
        The name of a shipped lesson, or a file; of a file its tables say that it is a lesson.
    """
    shipped = {path.stem: path for path in lesson_files()}
    path = Path(name)
    if str(name) in shipped:
        return shipped[str(name)]
    try:
        return path if path.suffix == ".toml" and path.is_file() and _looks_like_one(read_toml(path)) else None
    except ConfigurationError:
        return None  # what is wrong with the file is said by who reads it as an experiment


def _looks_like_one(raw: Mapping[str, object]) -> bool:
    """Say whether tables are those of a lesson, a mistyped number of it left aside."""
    return "lesson" in raw or {"steps", "minutes"} <= raw.keys()


def read_lesson(path: Path) -> Lesson:
    """Read a lesson and check all of it.

    Raises
    ------
    ConfigurationError
        Every fault of the file.
    """
    where = display_path(path)
    raw = read_toml(path)
    lesson = validated(Lesson, raw, where)
    faults = [*lesson.faults(where), *_outcome_faults(lesson.outcomes, where)]
    if faults:
        raise ConfigurationError(*faults)
    return lesson


def read_lessons(files: Iterable[Path] = ()) -> dict[str, Lesson]:
    """Return the shipped lessons and those of other files, by name, in their order.

    Raises
    ------
    ConfigurationError
        Every fault of every file; a file with the name of another lesson.
    """
    lessons: dict[str, Lesson] = {}
    faults: list[Fault] = []
    for path in [*lesson_files(), *files]:
        try:
            if path.stem in lessons:
                raise ConfigurationError(
                    Fault(display_path(path), "", f'a second lesson "{path.stem}"', "another name")
                )
            lessons[path.stem] = read_lesson(path)
        except ConfigurationError as error:
            faults += error.faults
    if faults:
        raise ConfigurationError(*faults)
    return dict(sorted(lessons.items(), key=lambda item: item[1].lesson))


def _outcome_faults(outcomes: Iterable[Outcome], where: str) -> Iterator[Fault]:
    """Yield the numbers whose experiment, condition, point or metric there is not."""
    from synketa.results.observables import metric_names

    names = {path.stem: path for path in toml_files(experiments_folder())}
    tables: dict[str, dict[str, Any]] = {}
    metrics = {
        metric.partition("@")[0]
        for windows in ((), ("any",))  # of an experiment that is held, and of a time course
        for metric in metric_names(
            populations=POPULATIONS, principal="PYR", pools=("2AB", "2CD"), drugs=(), analytes=(), windows=windows
        )
    }
    for number, outcome in enumerate(outcomes):
        path = f"outcomes[{number}]"
        if outcome.experiment not in names:
            yield unknown(where, f"{path}.experiment", outcome.experiment, names)
            continue
        table = tables.setdefault(outcome.experiment, read_toml(names[outcome.experiment]))
        conditions, axes = table.get("conditions", {}), table.get("axes", {})
        if outcome.condition not in conditions and conditions:
            yield unknown(where, f"{path}.condition", outcome.condition, conditions)
        for axis, value in outcome.at.items():
            if axis not in axes:
                yield unknown(where, f"{path}.at.{axis}", axis, axes)
            elif value not in axes[axis].get("values", [value]):
                yield Fault(where, f"{path}.at.{axis}", f"{value:g}" if isinstance(value, float) else str(value),
                            f"one of {', '.join(map(str, axes[axis]['values']))}")  # fmt: skip
        if outcome.metric.partition("@")[0] not in metrics:
            yield unknown(where, f"{path}.metric", outcome.metric, metrics)


def lesson_data(name: str, lesson: Lesson) -> dict[str, Any]:
    """Return a lesson as the page reads it: Markdown has become HTML in which no tag of the file is left.

    The guide stays out: it is the teacher's.
    """
    data: dict[str, Any] = {"name": name, **lesson.model_dump(mode="json", exclude={"guide"})}
    for step in data["steps"]:
        for key in ("text", "afterwards"):
            step[key] = as_html(step[key])
    return data


def as_html(text: str) -> str:
    """Return Markdown as HTML; tags, images and links other than to the web are shown as text."""
    from markdown_it import MarkdownIt

    return str(MarkdownIt("commonmark", {"html": False}).enable("table").disable("image").render(text)).strip()
