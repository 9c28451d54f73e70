"""What a class has answered, as counts: who answered is a random number, and no text is taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError

from synketa.common.parameter import Noun

__all__ = ["BINS", "COLUMNS", "Counts", "Post", "read_post"]

BINS, COLUMNS = 20, 25  #: of a drawn curve: levels, and places along it (see `page/sketch.js`, `page/class.js`)
MOST_STUDENTS = 2000

Small = Annotated[int, Field(ge=0, le=999)]


class Post(Noun):
    """One answer of one student.

    Attributes
    ----------
    id : str
        A random number that the student's browser has drawn.
    lesson, step : str, int
    kind : {"choice", "sketch", "ticks", "explained"}
    value : int or list of int
        Of a choice its index; of a sketch a level for each place, -1 where nothing was drawn; else a number.
    """

    id: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
    lesson: Annotated[str, Field(pattern=r"^[A-Za-z0-9_]{1,60}$")]
    step: Annotated[int, Field(ge=0, le=11)]
    kind: Literal["choice", "sketch", "ticks", "explained"]
    value: Small | Annotated[list[Annotated[int, Field(ge=-1, lt=BINS)]], Field(min_length=COLUMNS, max_length=COLUMNS)]


def read_post(raw: Any, lessons: Mapping[str, int]) -> Post | None:
    """Return an answer; None where it is none that a page of this class sends.

    Parameters
    ----------
    raw : object
        As JSON had it.
    lessons : mapping
        Names of the lessons, and how many steps each has.
    """
    try:
        post = Post.model_validate(raw)
    except ValidationError:
        return None
    if post.step >= lessons.get(post.lesson, 0) or isinstance(post.value, list) != (post.kind == "sketch"):
        return None
    return post


class Counts:
    """The last answer of every student to every step."""

    def __init__(self) -> None:
        self._answers: dict[tuple[str, int, str], dict[str, int | list[int]]] = {}
        self._students: set[str] = set()

    def add(self, post: Post) -> bool:
        """Take an answer in the place of an earlier one; False where there are too many students."""
        if post.id not in self._students:
            if len(self._students) >= MOST_STUDENTS:
                return False
            self._students.add(post.id)
        self._answers.setdefault((post.lesson, post.step, post.kind), {})[post.id] = post.value
        return True

    def summary(self) -> dict[str, Any]:
        """Return counts only: how many students gave each answer."""
        lessons: dict[str, dict[str, dict[str, Any]]] = {}
        for (lesson, step, kind), answers in sorted(self._answers.items()):
            lessons.setdefault(lesson, {}).setdefault(str(step), {})[kind] = (
                _levels(list(answers.values())) if kind == "sketch" else _numbers(list(answers.values()))
            )
        return {"students": len(self._students), "lessons": lessons}

    def posts(self) -> list[Post]:
        """Return the answers that count, one each."""
        return [
            Post(id=student, lesson=lesson, step=step, kind=kind, value=value)
            for (lesson, step, kind), answers in self._answers.items()
            for student, value in answers.items()
        ]


def _numbers(values: list[Any]) -> dict[str, int]:
    return {str(value): values.count(value) for value in sorted(set(values))}


def _levels(curves: list[Any]) -> list[list[int]]:
    """Return for every place along a drawn curve how many curves pass each level."""
    return [[sum(curve[place] == level for curve in curves) for level in range(BINS)] for place in range(COLUMNS)]
