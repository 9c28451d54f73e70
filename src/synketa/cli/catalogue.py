"""What there is to choose from: the shipped files, a line each from the file itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from synketa.common.paths import experiments_folder, models_folder
from synketa.common.toml_files import read_toml

__all__ = ["KINDS", "experiment_names", "files_of"]

#: Kind -> folder of the shipped models; None: the experiments.
KINDS: dict[str, str | None] = {
    "experiments": None,
    "models": "",
    "drugs": "drugs",
    "sets": "pharmacokinetics",
    "circuits": "circuits",
    "hypotheses": "hypotheses",
}


def files_of(kind: str) -> Iterator[tuple[str, str]]:
    """Yield the names of one kind of files, and the title of each."""
    for path in _paths(kind):
        yield path.stem, str(read_toml(path).get("title", ""))


def experiment_names(incomplete: str = "") -> list[str]:
    """Return the shipped experiments whose names begin so, for the shell."""
    return [path.stem for path in _paths("experiments") if path.stem.startswith(incomplete)]


def _paths(kind: str) -> list[Path]:
    subfolder = KINDS[kind]
    folder = experiments_folder() if subfolder is None else models_folder() / subfolder
    return sorted(folder.glob("*.toml"))
