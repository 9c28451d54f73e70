"""What describes an experiment's folder: ``manifest.json``, all that a report knows beside the result files.

Keys (those with a star are required; the rest has the default of `read_manifest`, but definition, file and grid may be
missing)::

    experiment*       name
    runs*             [{hash, condition, point: {axis: value}, seed, path}]; path relative to the folder
    definition        of what the runs and words come from, see `synketa.experiment.source.definition`
    kind              "clamp" or "time_course"
    engine            "network" or "surface"
    title, question, description, command, model, size (number of cells), physics_version
    conditions        {name: {title, description, expected_sign, partial}}
    axes              {name: {values, scale, unit, label, default}}; default = the model's own value
    reference         coordinates that lead to the reference run, {"condition": "control"}
    file, grid        where the experiment was read, and whether its axes make a grid
    expect            see `synketa.analysis.contrasts.judge`
    windows           [{name, start, stop}] in s of slow time
    seeds             [1, 2, ...]
    parameter_count   {published, fitted, assumed, derived}
    assumptions       [text]: what a reader must know to judge the result
    uncertain_inputs  [{name, value, range, source, effect}] in text
    figures           [names] of the figures to keep; all when empty
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from synketa.common.errors import SynketaError

__all__ = ["completed", "label", "read_head", "read_manifest"]

_DEFAULTS: dict[str, Any] = {
    "kind": "clamp",
    "title": "",
    "question": "",
    "description": "",
    "command": "",
    "model": "",
    "engine": "network",
    "size": None,
    "physics_version": "",
    "conditions": {},
    "axes": {},
    "reference": {},
    "expect": [],
    "windows": [],
    "seeds": [],
    "parameter_count": {},
    "assumptions": [],
    "uncertain_inputs": [],
    "figures": [],
}


def read_head(path: Path) -> dict[str, Any]:
    """Return a manifest without its runs; empty where there is none that can be read."""
    lines: list[str] = []
    with contextlib.suppress(OSError, ValueError), path.open(encoding="utf-8") as stream:
        for line in stream:
            if re.match(r' "runs": \[', line):
                return dict(json.loads("".join(lines).rstrip().rstrip(",") + "}"))
            lines.append(line)
    return {}


def read_manifest(path: Path | str) -> dict[str, Any]:
    """Read manifest.json (or find it in a folder) and fill in what is optional.

    Raises
    ------
    SynketaError
        Missing, not JSON, or without the required keys.
    """
    path = Path(path)
    path = path / "manifest.json" if path.is_dir() else path
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SynketaError(f"{path}: no such file; run the experiment first, with the same --out") from error
    except (OSError, ValueError) as error:
        raise SynketaError(f"{path}: cannot be read ({error}); run the experiment again") from error
    return completed(manifest, str(path))


def completed(manifest: Any, where: str) -> dict[str, Any]:
    """Return a manifest with defaults for what it leaves out; `where` is for the error message."""
    if not isinstance(manifest, Mapping) or not {"experiment", "runs"} <= manifest.keys():
        raise SynketaError(f'{where}: not a manifest, it needs "experiment" and "runs"; run the experiment again')
    given = {name: value for name, value in manifest.items() if value is not None}
    return {**_DEFAULTS, **given}


def label(condition: str, point: Mapping[str, float | str], seed: int) -> str:
    """Return what tells a run from the others of its experiment."""
    values = [f"{axis} {v if isinstance(v, str) else format(v, 'g')}" for axis, v in point.items()]
    return ", ".join([condition, *values, f"seed {seed}"])
