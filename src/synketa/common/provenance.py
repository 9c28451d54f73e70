"""What a result says of the software that made it."""

from __future__ import annotations

import platform
import subprocess
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TypedDict

from synketa.common.machine.surroundings import child_environment

__all__ = ["PHYSICS_VERSION", "Software", "made_by"]


class Software(TypedDict):
    """The software that made a result; `commit` is empty but in a checkout."""

    versions: dict[str, str]
    commit: str
    python: str
    platform: str


@cache
def made_by() -> Software:
    """Return the software that makes results here."""
    return {
        "versions": {name: version(name) for name in ("synketa", "brian2", "numpy", "scipy", "h5py")},
        "commit": _commit(),
        "python": platform.python_version(),
        "platform": platform.platform(),
    }


def _commit() -> str:
    here = Path(__file__)
    answer = ""
    # a package that is installed somewhere below another checkout is not tracked there
    for command in (["ls-files", "--error-unmatch", here.name], ["describe", "--always", "--dirty", "--abbrev=12"]):
        try:
            done = subprocess.run(
                ["git", *command], cwd=here.parent, capture_output=True, text=True, check=True, timeout=10,
                env=child_environment(),
            )  # fmt: skip
        except (OSError, subprocess.SubprocessError):
            return ""
        answer = done.stdout.strip()
    return answer


#: Part of every run's hash. Raise it by one when the same file must give other numbers on purpose: a changed
#: equation, integration step, calibration procedure or seed stream. Not for speed, provenance or new keys.
PHYSICS_VERSION = 4
