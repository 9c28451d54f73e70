"""Which file a trial is; nothing heavy is imported, since every command asks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from synketa.common.errors import ConfigurationError
from synketa.common.paths import experiments_folder
from synketa.common.toml_files import read_toml

__all__ = ["is_trial", "trial_files"]


def trial_files() -> dict[str, Path]:
    """Return the shipped trials: name -> file."""
    return {path.stem: path for path in sorted((experiments_folder() / "trials").glob("*.toml"))}


def is_trial(name: str | Path) -> Path | None:
    """Return the file of a trial that a name or a path means; None where it means no trial.

    Parameters
    ----------
    name : str or Path
        ``trials/NAME``, the NAME of a shipped trial that no experiment has, or a file: its tables say that it is one.
    """
    shipped, text = trial_files(), str(name)
    short = text.removeprefix("trials/")
    if short in shipped and (short != text or not (experiments_folder() / f"{short}.toml").is_file()):
        return shipped[short]
    path = Path(name)
    try:
        return path if path.suffix == ".toml" and path.is_file() and _looks_like_one(read_toml(path)) else None
    except ConfigurationError:
        return None  # what is wrong with the file is said by who reads it as an experiment


def _looks_like_one(raw: Mapping[str, Any]) -> bool:
    return ("arms" in raw or "cohort" in raw) and "conditions" not in raw
