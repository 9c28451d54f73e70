"""A fit as a hypothesis of the user's own folder: its values are marked as fitted wherever they are used."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from synketa.common.atomic_write import replace_file
from synketa.common.errors import ConfigurationError, Fault
from synketa.common.paths import model_files, models_folder
from synketa.evidence.fit.determined import Determined, Estimate
from synketa.evidence.fit.problem import Problem
from synketa.experiment.checks.draft import NAME, NAME_WANT
from synketa.model.composite import checked_hypothesis

__all__ = ["checked_name", "source_of", "variant_text", "write_variant"]


def checked_name(name: str, folder: Path) -> Path:
    """Return the file of a hypothesis to be written.

    Raises
    ------
    ConfigurationError
        The name is none, or that of a shipped file, or of a file that no fit has written.
    """
    if not NAME.fullmatch(name):
        raise ConfigurationError(Fault("--write", "", f'the name "{name}"', NAME_WANT))
    if name in model_files("hypotheses", models_folder())[0]:
        raise ConfigurationError(Fault("--write", "", f'"{name}", the name of a shipped file', "a name of its own"))
    file = folder / "hypotheses" / f"{name}.toml"
    if file.is_file() and not file.read_text(encoding="utf-8", errors="replace").startswith(_HEAD):
        raise ConfigurationError(Fault("--write", "", f"{file}, which no fit has written", "another name"))
    return file


_HEAD = "# Written by synketa fit"


def source_of(problem: Problem) -> str:
    """Return the source of what was fitted: the files of the data, their papers, the findings that they may be."""
    tables = {data.file: data.source for data, _ in problem.rows}
    named = [f"{file} ({source})" for file, source in tables.items()]
    findings = [f"{Path(data.file).stem}_{point.line}" for data, point in problem.rows]
    return f"fitted: {'; '.join(named)} [{', '.join(findings)}]"


def variant_text(name: str, problem: Problem, found: Determined, score: str) -> str:
    """Return the TOML of a hypothesis with the most probable values.

    What the data say nothing of, alone or with another parameter, is left at the model's own value.
    """
    kept = [estimate for estimate in found.estimates if not estimate.is_idle]
    experiment, source = problem.experiment, source_of(problem)
    papers = sorted({key for data, _ in problem.rows for key in _papers(data.source)})
    lines = [
        f"{_HEAD}, from the [[data]] of {experiment.where}",
        f"name = {json.dumps(name)}",
        f"title = {json.dumps(f'Fitted: {experiment.title}', ensure_ascii=False)}",
        f"claim = {json.dumps(_claim(found.estimates, score), ensure_ascii=False)}",
        f"sources = {json.dumps(papers)}",
        "",
        "[set]",
        *(_value(estimate, source) for estimate in kept),
    ]
    return "\n".join(lines) + "\n"


def _papers(source: str) -> list[str]:
    from synketa.model.references import references

    return [part.strip() for part in source.split(",") if part.strip() in references()]


def _claim(estimates: Sequence[Estimate], score: str) -> str:
    idle = [estimate.parameter.path for estimate in estimates if estimate.is_idle]
    left = f" Left as it is, since the data say nothing of it: {', '.join(idle)}." if idle else ""
    return f"Values that were fitted to measured ones: {score}.{left}"


def _value(estimate: Estimate, source: str) -> str:
    own = estimate.parameter
    value = own.written(estimate.best)
    note = f"95 % interval {own.text(estimate.low, 3)} to {own.text(estimate.high, 3)}; {estimate.status}"
    table = ", ".join(
        f"{key} = {json.dumps(text, ensure_ascii=False)}"
        for key, text in (("value", value), ("source", source), ("note", note))
    )
    return f"{json.dumps(own.path)} = {{ {table} }}"


def write_variant(file: Path, text: str, model: str) -> None:
    """Write the hypothesis and try it on the model."""
    replace_file(file, text.encode())
    checked_hypothesis(file.stem, model, str(file.parent.parent))
