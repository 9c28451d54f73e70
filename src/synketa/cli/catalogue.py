"""What there is to choose from: shipped files and the user's own, a line each from the file itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from synketa.common.errors import ConfigurationError
from synketa.common.paths import experiments_folder, model_files, models_folder, toml_files
from synketa.common.toml_files import display_path, read_toml

__all__ = ["KINDS", "experiment_names", "files_of"]

#: Kind -> folder of the models; None: the experiments.
KINDS: dict[str, str | None] = {
    "experiments": None,
    "trials": None,
    "models": "",
    "drugs": "drugs",
    "sets": "pharmacokinetics",
    "circuits": "circuits",
    "hypotheses": "hypotheses",
    "cohorts": "cohorts",
    "observers": "observers",
}


def files_of(kind: str, own: str | Path = "") -> Iterator[tuple[str, str]]:
    """Yield the names of one kind of files and the title of each; of one that is wrong, what is wrong with it.

    Parameters
    ----------
    kind : str
        A key of `KINDS`.
    own : str or Path
        A folder of models of the user's own.
    """
    subfolder = KINDS[kind]
    if subfolder is None:
        folder = experiments_folder() / ("trials" if kind == "trials" else "")
        yield from ((path.stem, _title(path)) for path in toml_files(folder))
        return
    shipped = models_folder()
    files, shadowing = model_files(subfolder, shipped, own)
    wrong = _faults(kind, own) if str(own) else {}
    for name, path in files.items():
        mine = "" if path.is_relative_to(shipped) else f"  ({display_path(path)})"
        yield name, f"faulty: {wrong[name]}" if name in wrong and name not in shadowing else _title(path) + mine
    for path in shadowing.values():
        yield path.stem, f"faulty: {display_path(path)} has the name of a shipped file and other content"


def _title(path: Path) -> str:
    try:
        return str(read_toml(path).get("title", ""))
    except ConfigurationError as error:
        return f"faulty: {error.faults[0]}"


def _faults(kind: str, own: str | Path) -> dict[str, str]:
    """Return what is wrong with files of drugs, sets, hypotheses, models, cohorts and observers, by name."""
    from synketa.model.composite import checked_hypothesis, load_model

    if kind in ("drugs", "sets"):
        shelf = "drugs" if kind == "drugs" else "pharmacokinetics"
        return {name: str(faults[0]) for name, faults in load_model(models=own).faulty[shelf].items()}
    if kind in ("cohorts", "observers"):
        return _faults_of_patients(kind, str(own))
    wrong = {}
    for name in model_files(str(KINDS[kind]), models_folder(), own)[0] if kind in ("hypotheses", "models") else ():
        try:
            if kind == "models":
                load_model(name, models=own)
            else:
                checked_hypothesis(name, models=str(own))
        except ConfigurationError as error:
            wrong[name] = str(error.faults[0])
    return wrong


def _faults_of_patients(kind: str, own: str) -> dict[str, str]:
    """Return what is wrong with the user's own cohorts or observers, by name."""
    from synketa.patients.cohort import load_cohort
    from synketa.patients.observer import load_observer

    wrong = {}
    for path in toml_files(Path(own) / kind):
        try:
            _ = load_cohort(path.stem, own) if kind == "cohorts" else load_observer(path.stem, own)
        except ConfigurationError as error:
            wrong[path.stem] = str(error.faults[0])
    return wrong


def experiment_names(incomplete: str = "") -> list[str]:
    """Return the shipped experiments whose names begin so, for the shell."""
    return [path.stem for path in toml_files(experiments_folder()) if path.stem.startswith(incomplete)]
