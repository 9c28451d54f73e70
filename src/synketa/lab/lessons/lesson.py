"""The file of a lesson: predict, run, explain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from synketa.common.errors import Fault, shown, unknown
from synketa.common.parameter import Noun
from synketa.lab.lessons.controls import CONTROLS, MEASURED, setting_fault

__all__ = ["Lesson", "Outcome", "Sketch", "Step", "Task"]

Text = Annotated[str, Field(pattern=r"\S", max_length=4000)]
Line = Annotated[str, Field(pattern=r"\S", max_length=300)]
Setting = bool | float | str
Pair = Annotated[tuple[float, float], Field()]

#: What a curve may be drawn over and of: name -> (words, unit, whether its axis is logarithmic).
ACROSS: dict[str, tuple[str, str, bool]] = {
    "level_uM": ("free drug in the brain", "uM", True),
    "days": ("time after the dose", "d", False),
    "hours": ("time after the dose", "h", False),
}
DRAWN: dict[str, str] = {
    "fold_PYR": "rate of pyramidal cells, fold of baseline",
    "fold_PV": "rate of PV cells, fold of baseline",
    "fold_SST": "rate of SST cells, fold of baseline",
    "glutamate": "glutamate, fold of baseline",
    "spines": "spines, fold of the vehicle's",
    "pmTOR": "p-mTOR, fold of the vehicle's",
    "concentration": "free drug in the brain, uM",
}


class Choose(Noun):
    """A prediction by choice."""

    question: Line = Field(description="What is asked.")
    choices: Annotated[tuple[Line, ...], Field(min_length=2, max_length=6)] = Field(description="Two to six answers.")
    answer: Line = Field(description="Which of them the model gives; shown after the run.")


class Sketch(Noun):
    """A prediction by drawing a curve; it stays over the result."""

    question: Line = Field(description="What is to be drawn.")
    x: Literal["level_uM", "days", "hours"] = Field(description="What the curve is drawn over.")
    y: Literal["fold_PYR", "fold_PV", "fold_SST", "glutamate", "spines", "pmTOR", "concentration"] = Field(
        description="What is drawn."
    )
    x_range: Pair = Field(description="Ends of the horizontal axis.")
    y_range: Pair = Field(description="Ends of the vertical axis.")


class Task(Noun):
    """Something to do; it ticks itself when all of `when` holds at once."""

    words: Line = Field(description="What to do.")
    when: dict[str, Setting | Pair | tuple[str, ...]] = Field(
        description="Controls and measured quantities: a value, or `[low, high]` of a number, or a list of choices."
    )


class Step(Noun):
    """One page of the panel on the right."""

    kind: Literal["read", "predict", "run", "explain"] = Field(description="What the student does.")
    title: Line = Field(description="Its heading.")
    text: Text = Field(description="Markdown.")
    choose: Choose | None = Field(None, description="With `predict`: a choice.")
    draw: Sketch | None = Field(None, description="With `predict`: a curve to draw.")
    tasks: tuple[Task, ...] = Field((), description="With `run`: what to do, in any order.")
    set: dict[str, Setting] = Field(default_factory=dict, description="Controls that the step starts with.")
    sentences: Annotated[int, Field(ge=1, le=6)] = Field(2, description="With `explain`: how many are asked for.")
    afterwards: Annotated[str, Field(max_length=4000)] = Field(
        "", description="With `explain`: Markdown that appears once an answer is written."
    )


class Outcome(Noun):
    """A number that the lesson rests on, with the experiment that measures it."""

    words: Line = Field(description="What it is.")
    experiment: Line = Field(description="A shipped experiment.")
    condition: Line = Field(description="A condition of it.")
    at: dict[str, float | str] = Field(default_factory=dict, description="The point of its axes.")
    metric: Line = Field(description="A metric; its ratio to the reference, unless `contrast` says otherwise.")
    contrast: Literal["ratio", "value", "share"] = Field("ratio", description="As in an `[[expect]]`.")
    value: float = Field(description="What was measured.")


class Misconception(Noun):
    """What students believe, and what helps."""

    belief: Line = Field(description="In a student's words.")
    answer: Text = Field(description="What to show or to ask.")


class Guide(Noun):
    """What the teacher knows beforehand."""

    expected: Text = Field(description="What good answers say.")
    model_is_wrong: Text = Field(description="What the model gets wrong here, or leaves open.")
    misconceptions: tuple[Misconception, ...] = Field((), description="What comes up.")


class Lesson(Noun):
    """A whole file of a lesson."""

    lesson: Annotated[int, Field(ge=1, le=99)] = Field(description="Its place in the list; what makes it a lesson.")
    title: Line = Field(description="What it is called.")
    question: Line = Field(description="What it asks, in one sentence.")
    minutes: Annotated[int, Field(ge=1, le=90)] = Field(description="How long it takes in a class.")
    start: dict[str, Setting] = Field(default_factory=dict, description="Controls that the lesson starts with.")
    locks: dict[str, Line] = Field(default_factory=dict, description="Controls that stay as they are, and why.")
    hides: tuple[str, ...] = Field((), description="Controls that are not shown.")
    steps: Annotated[tuple[Step, ...], Field(min_length=1, max_length=12)] = Field(description="In order.")
    outcomes: tuple[Outcome, ...] = Field((), description="The numbers that it rests on.")
    guide: Guide = Field(description="For the teacher.")

    def faults(self, where: str) -> Iterator[Fault]:
        """Yield what is wrong with the lesson beyond the types of its keys; no experiment is read."""
        for table, path in (
            (self.start, "start"),
            *((step.set, f"steps[{n}].set") for n, step in enumerate(self.steps)),
        ):
            for name, value in table.items():
                if fault := setting_fault(name, value):
                    yield fault.under(where, path)
        controls = [control.name for control in CONTROLS]
        for path, names in (("locks", list(self.locks)), ("hides", list(self.hides))):
            yield from (unknown(where, f"{path}.{name}", name, controls) for name in names if name not in controls)
        for number, step in enumerate(self.steps):
            yield from _step_faults(step, where, f"steps[{number}]")
        if not any(setting_fault(name, value) for name, value in self.start.items()):
            yield from self._done_at_once(where)
        held = {name for name in [*self.locks, *self.hides] if name in controls}
        for number, step in enumerate(self.steps):
            for name in held & {name for task in step.tasks for name in task.when}:
                yield Fault(where, f"steps[{number}].tasks", f"a task about {name}, which is locked or hidden",
                            "a control that the student can move")  # fmt: skip

    def _done_at_once(self, where: str) -> Iterator[Fault]:
        """Yield the tasks whose conditions hold although nobody has done anything."""
        state: dict[str, Setting] = {control.name: control.start for control in CONTROLS} | self.start
        for number, step in enumerate(self.steps):
            state = state | step.set
            for place, task in enumerate(step.tasks):
                moved = [
                    name for name, wanted in task.when.items() if name in state and not _holds(state[name], wanted)
                ]
                if task.when and not moved and not set(task.when) - set(state) - _BY_ITSELF:
                    want = "a control that has to be moved, or noted, pinned or a fold"
                    yield Fault(where, f"steps[{number}].tasks[{place}].when", "what holds from the start", want)


#: What is measured without a hand of the student's.
_BY_ITSELF = {"steady_s", "spines_24h", "spines_most", "spines_end", "pmTOR_most"}


def _holds(value: Setting, wanted: Setting | Pair | tuple[str, ...]) -> bool:
    """Say whether the value of a control is what a task asks for."""
    if not isinstance(wanted, tuple):
        return value == wanted
    if isinstance(wanted[0], str):
        return value in wanted
    low, high = wanted
    return isinstance(value, (int, float)) and low <= value <= high


#: What each kind of step needs.
_NEEDS = {"run": ("tasks",), "predict": ("choose", "draw")}


def _step_faults(step: Step, where: str, path: str) -> Iterator[Fault]:
    """Yield what is wrong with one step."""
    for kind, keys in _NEEDS.items():
        present = [key for key in keys if getattr(step, key)]
        if step.kind == kind and len(present) != 1:
            got = "nothing to do" if not present else " and ".join(present)
            yield Fault(where, path, got, f"a step of kind {kind} with {' or '.join(keys)}")
        if step.kind != kind and present:
            yield Fault(where, f"{path}.{present[0]}", f"in a step of kind {step.kind}", f"a step of kind {kind}")
    if step.choose and step.choose.answer not in step.choose.choices:
        yield unknown(where, f"{path}.choose.answer", step.choose.answer, step.choose.choices)
    for axis in ("x_range", "y_range"):
        low, high = getattr(step.draw, axis) if step.draw else (0.0, 1.0)
        if low >= high:
            yield Fault(where, f"{path}.draw.{axis}", shown([low, high]), "low before high")
    if step.draw and ACROSS[step.draw.x][2] and step.draw.x_range[0] <= 0:
        yield Fault(
            where, f"{path}.draw.x_range", shown(list(step.draw.x_range)), "numbers above 0: the axis is logarithmic"
        )
    for number, task in enumerate(step.tasks):
        yield from _task_faults(task, where, f"{path}.tasks[{number}]")


def _task_faults(task: Task, where: str, path: str) -> Iterator[Fault]:
    """Yield what is wrong with the conditions of a task."""
    if not task.when:
        yield Fault(where, f"{path}.when", "nothing", "a control or a measured quantity, or the task is done at once")
    controls = {control.name: control for control in CONTROLS}
    for name, value in task.when.items():
        place = f"{path}.when.{name}"
        control = controls.get(name)
        if control is None and name not in MEASURED:
            yield unknown(where, place, name, [*controls, *MEASURED])
        elif control is None or not (control.choices or isinstance(control.start, bool)):
            pair = isinstance(value, tuple) and len(value) == 2 and all(isinstance(end, float) for end in value)
            if not pair:
                yield Fault(where, place, shown(value), "[low, high]")
            elif value[0] > value[1]:  # type: ignore[index, operator]
                yield Fault(where, place, shown(list(value)), "low before high")  # type: ignore[arg-type]
        else:
            for one in value if isinstance(value, tuple) else (value,):
                if fault := setting_fault(name, one):
                    yield Fault(where, place, fault.got, fault.want, fault.nearest)
