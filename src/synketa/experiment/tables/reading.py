"""Read the tables of an experiment: every table is checked by itself, so that one wrong line hides no other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from synketa.common.errors import Fault, shown
from synketa.common.parameter import Noun, faults_of
from synketa.experiment.tables.data.lines import DataLine
from synketa.experiment.tables.nouns import AxisTable, ConditionTable, ExpectLine, ExperimentTable, StimulationLine

__all__ = ["read_tables", "right_lines"]

_ITEMS: dict[str, type[Noun]] = {"conditions": ConditionTable, "axes": AxisTable}
_LINES: dict[str, type[Noun]] = {"stimulation": StimulationLine, "data": DataLine}


def read_tables(raw: Mapping[str, Any], where: str) -> tuple[ExperimentTable, list[int], list[Fault]]:
    """Check the shape of an experiment.

    Returns
    -------
    table : ExperimentTable
        What is right; a missing title or question is a placeholder.
    expected : list of int
        Places in the file of the lines of ``table.expect``.
    faults : list of Fault
    """
    faults: list[Fault] = []
    good = {key: value for key, value in raw.items() if key not in (*_ITEMS, *_LINES, "expect")}
    for key, noun in _ITEMS.items():
        items = raw.get(key, {})
        if not isinstance(items, Mapping):
            faults.append(Fault(where, key, shown(items), f"tables [{key}.<name>]"))
            continue
        if key in raw and not items:
            faults.append(Fault(where, key, "a table with nothing in it", f"tables [{key}.<name>], or no {key} at all"))
        good[key] = {n: item for n, item in items.items() if _is_right(noun, item, where, f"{key}.{n}", faults)}
    for key, noun in _LINES.items():
        listed = raw.get(key, [])
        if isinstance(listed, list):
            good[key] = [line for i, line in enumerate(listed) if _is_right(noun, line, where, f"{key}[{i}]", faults)]
        else:
            faults.append(Fault(where, key, shown(listed), f"tables [[{key}]]"))
    lines = raw.get("expect", [])
    expected: list[int] = []
    if isinstance(lines, list):
        right = [_is_right(ExpectLine, line, where, f"expect[{i}]", faults) for i, line in enumerate(lines)]
        expected = [i for i, line_is_right in enumerate(right) if line_is_right]
        good["expect"] = [lines[i] for i in expected]
    else:
        faults.append(Fault(where, "expect", shown(lines), "tables [[expect]]"))
    try:
        return ExperimentTable.model_validate(good), expected, faults
    except ValidationError as error:
        faults = [*faults_of(error, where, ExperimentTable), *faults]
        for item in error.errors():
            good.pop(str(item["loc"][0]), None)
        for key in ("title", "question"):
            good.setdefault(key, "?")
        return ExperimentTable.model_validate(good), expected, faults


def right_lines(noun: type[Noun], lines: object) -> list[int]:
    """Return which entries of a list of tables are right."""
    return [i for i, line in enumerate(lines) if _is_right(noun, line, "", "", [])] if isinstance(lines, list) else []


def _is_right(noun: type[Noun], raw: object, where: str, key: str, faults: list[Fault]) -> bool:
    try:
        noun.model_validate(raw)
    except ValidationError as error:
        for fault in faults_of(error, where, noun):
            faults.append(replace(fault, path=_clamp_path(fault.path, raw)).under(where, key))
        return False
    return True


def _clamp_path(path: str, raw: object) -> str:
    """Return a path as the file has it, where ``clamp`` was a table of drugs."""
    match = re.fullmatch(r"clamp\[(\d+)\](\.\w+)?", path)
    clamp = raw.get("clamp") if isinstance(raw, Mapping) else None
    if not (match and isinstance(clamp, Mapping)):
        return path
    return f"clamp.{list(clamp)[int(match[1])]}" + (match[2] or "").removesuffix(".concentration")
