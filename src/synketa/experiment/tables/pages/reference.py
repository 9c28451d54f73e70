"""The reference of experiment files as Markdown: every table and key, made from the schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from synketa.experiment.tables.nouns import schema
from synketa.results.observables import CLOCKS_NOTE, PLACEHOLDERS_NOTE, metric_groups

__all__ = ["toml_reference"]

#: How each table is written in a file; the whole file first.
_TABLES = {
    "": "The file",
    "ProtocolTable": "`[protocol]`",
    "NumericsTable": "`[numerics]`",
    "ConditionTable": "`[conditions.<name>]`",
    "DoseLine": "A dose: `[[conditions.<name>.doses]]`",
    "ClampLine": "A clamp: `[[conditions.<name>.clamp]]`",
    "InterventionLine": "An intervention: `[[conditions.<name>.interventions]]`",
    "StimulationLine": "`[[stimulation]]`",
    "AxisTable": "`[axes.<name>]`",
    "SweepTable": "`[sweep]`",
    "ExpectLine": "`[[expect]]`",
    "DataLine": "`[[data]]`",
}


def toml_reference() -> str:
    """Return every table and key of an experiment file, their values and defaults, as Markdown."""
    whole = schema()
    tables = {"": whole, **whole["$defs"]}
    lines = [
        "# The keys of an experiment file",
        "",
        'A quantity is a text with its unit, e.g. `"4 s"`. A key without a default is required; `-` means that it may '
        "be left out.",
    ]
    for name, heading in _TABLES.items():
        table = tables[name]
        lines += ["", f"## {heading}", "", " ".join(table["description"].split()), ""]
        lines += ["| key | value | default | meaning |", "|---|---|---|---|"]
        required = table.get("required", ())
        lines += [_row(key, value, key in required) for key, value in table["properties"].items()]
    return "\n".join([*lines, *_metrics()]) + "\n"


def _metrics() -> Iterator[str]:
    """Yield the metrics, which expectations name, as tables."""
    yield from (
        "",
        "## Metrics",
        "",
        "What `metric` of an expectation may name; `synketa list metrics` prints them. "
        f"{PLACEHOLDERS_NOTE} {CLOCKS_NOTE}",
    )
    for heading, metrics in metric_groups():
        yield from ("", f"{heading}.", "", "| metric | unit | clock | meaning |", "|---|---|---|---|")
        yield from (f"| `{one.name}` | {one.unit} | {one.clock} | {one.meaning} |" for one in metrics)


def _row(key: str, value: Mapping[str, Any], is_required: bool) -> str:
    cells = f"`{key}`", _kind(value), "required" if is_required else _default(value), value["description"]
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _default(value: Mapping[str, Any]) -> str:
    default = value.get("default")
    if default in (None, "", [], {}) or isinstance(default, dict):
        return "-"
    return f"`{json.dumps(default)}`"


def _kind(value: Mapping[str, Any]) -> str:
    """Return in words what a value may be."""
    if "enum" in value or "const" in value:
        return ", ".join(f"`{json.dumps(choice)}`" for choice in value.get("enum", [value.get("const")]))
    if "$ref" in value:
        return "table"
    if "anyOf" in value:
        return " or ".join(_kind(choice) for choice in value["anyOf"] if choice.get("type") != "null")
    if "examples" in value:
        examples = " or ".join(f"`{json.dumps(example)}`" for example in value["examples"])
        return f"{value.get('dimension', 'number or list')}, e.g. {examples}"
    if value["type"] == "array":
        items = value["items"]
        return "tables" if "$ref" in items else f"list of {_plural(_kind(items))}"
    if value["type"] == "object":
        return "tables by name" if "$ref" in value["additionalProperties"] else "table of names and values"
    return _plain_kind(value)


def _plain_kind(value: Mapping[str, Any]) -> str:
    names = {"string": "text", "integer": "whole number", "number": "number", "boolean": "`true` or `false`"}
    types = value["type"] if isinstance(value["type"], list) else [value["type"]]
    bounds = [f"{words} {value[key]}" for key, words in _BOUNDS.items() if key in value]
    return " or ".join(names[name] for name in types) + (f" ({', '.join(bounds)})" if bounds else "")


_BOUNDS = {"minimum": "at least", "exclusiveMinimum": "above", "maximum": "at most", "exclusiveMaximum": "below"}


def _plural(kind: str) -> str:
    return " or ".join(f"{word}s" for word in kind.split(" or "))
