"""Write the page of the lab: its own files, and what lessons, controls and the model say, as scripts that it loads."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from synketa.common.atomic_write import replace_file
from synketa.lab.lessons.controls import MEASURED, controls_data, kinetics_data
from synketa.lab.lessons.lesson import ACROSS, DRAWN
from synketa.lab.lessons.reading import as_html, lesson_data, read_lessons

__all__ = ["VENDORED", "guide_script", "lesson_script", "page_files", "script", "write_page_files"]

#: SHA-256 of the files that are taken from elsewhere: uPlot 1.6.32 as the npm registry has it.
VENDORED = {
    "vendor/uPlot.LICENSE.txt": "8f989229699b4fe2f1a0432d0e9edc338a8a911e250e2d1b01ecd770a5f5b1bd",
    "vendor/uPlot.iife.min.js": "19c8d4c6ad88929a79f4ae49d6f7161566dfd0ba3d15cc495e974f787eb78f1f",
    "vendor/uPlot.min.css": "df630c6a8d6f8eeaff264b50f73ce5b114f646ffd9a0bb74f049b0a00135fa04",
}


def page_files() -> dict[str, bytes]:
    """Return the files of the page by their path in it."""
    folder = Path(str(files("synketa.lab"))) / "page"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in (".html", ".css", ".js", ".txt")
    }


def lesson_script(lessons: Iterable[Path] = ()) -> bytes:
    """Return what the page knows beside what it computes: lessons, controls, variants, and what the model rests on.

    Parameters
    ----------
    lessons : iterable of Path
        A teacher's own, beside the shipped ones.

    Raises
    ------
    ConfigurationError
        Every fault of every lesson.
    """
    read = read_lessons(lessons)
    data = {
        "lessons": [lesson_data(name, lesson) for name, lesson in read.items()],
        "controls": controls_data(),
        "kinetics": kinetics_data(),
        "measured": MEASURED,
        "across": ACROSS,
        "drawn": DRAWN,
        "variants": _variants(),
        "basis": _basis(),
    }
    return script("LabData", data)


def guide_script(lessons: Iterable[Path] = ()) -> bytes:
    """Return what only the teacher's page shows: expected answers, misconceptions, what the model gets wrong."""
    guides = {}
    for name, lesson in read_lessons(lessons).items():
        guide = lesson.guide
        guides[name] = {
            "expected": as_html(guide.expected),
            "model_is_wrong": as_html(guide.model_is_wrong),
            "misconceptions": [
                {"belief": one.belief, "answer": as_html(one.answer)} for one in guide.misconceptions
            ],
        }  # fmt: skip
    return script("LabGuide", guides)


def write_page_files(folder: Path, lessons: Iterable[Path] = ()) -> None:
    """Write the files of the page and its lessons into a folder; what computes is written by the exporter.

    Raises
    ------
    ConfigurationError
        Every fault of every lesson; nothing is written.
    SynketaError
        The folder can't be written.
    """
    own = list(lessons)
    scripts = {"data/lessons.js": lesson_script(own), "data/guide.js": guide_script(own)}
    for path, content in {**page_files(), **scripts}.items():
        replace_file(folder / path, content)


def script(name: str, data: Any) -> bytes:
    """Return data as a classic script that a page can load from a file; nothing in it ends the script."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":")).replace("<", "\\u003c")
    return f"window.{name} = {text};\n".encode()


def _variants() -> dict[str, Mapping[str, Any]]:
    """Return what each choice of the subunits sets in the model, as the experiment `selectivity` has it."""
    from synketa.common.paths import experiments_folder
    from synketa.common.toml_files import read_toml
    from synketa.lab.lessons.controls import CONTROLS

    conditions = read_toml(experiments_folder() / "selectivity.toml")["conditions"]
    (subunits,) = [control for control in CONTROLS if control.name == "subunits"]
    return {choice.name: conditions[choice.name].get("set", {}) for choice in subunits.choices}


def _basis() -> str:
    """Return in two sentences what the default model rests on: its fragility, and how many values are assumed."""
    from synketa.model.composite import load_model

    model = load_model("prefrontal")
    assert model.fragility is not None  # of the shipped default, see models/prefrontal.toml
    boxes = model.fragility.boxes
    wide = boxes[2]
    above, below = (round(100 * count / wide.points) for count in (wide.above, wide.below))
    return (
        f"over eight uncertain inputs {above} % of plausible settings disinhibit at 1 uM, {below} % do the opposite. "
        "Most values of the network and all of the slow side are assumed or fitted."
    )
