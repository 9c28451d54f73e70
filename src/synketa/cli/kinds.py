"""What a name that a command gets stands for, and which command takes it: a cohort is not run, a drug is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from synketa.common.errors import ConfigurationError, Fault, nearest, unknown
from synketa.common.paths import experiments_folder, model_files, models_folder, own_models_folder, toml_files
from synketa.common.text import command_line
from synketa.common.toml_files import read_toml

__all__ = ["KINDS", "Kind", "check_kind", "kinds_of"]


class Kind(NamedTuple):
    """One kind of files that have names.

    Attributes
    ----------
    words : str
        With its article.
    folder : str
        Of the experiments, or of the models.
    of_models : bool
    keys : tuple of str
        Of which such a file has one, and no file of a kind above it.
    commands : tuple of str
        That take one; NAME is its name.
    """

    words: str
    folder: str
    of_models: bool
    keys: tuple[str, ...]
    commands: tuple[str, ...]


_OF_EXPERIMENTS = ("conditions", "protocol", "axes", "extends")
_OF_OBSERVERS = ("scale", "constants", "fit")
#: In the order in which a name is looked for.
KINDS: Mapping[str, Kind] = {
    "grid": Kind("a grid of protocols", "evidence/grids", True, ("observables",), ("discriminate H1 H2 --grid NAME",)),
    "experiment": Kind("an experiment", "", False, _OF_EXPERIMENTS, ("run NAME", "check NAME")),
    "trial": Kind("a trial", "trials", False, ("primary", "cohort"), ("run NAME", "check NAME")),
    "lesson": Kind("a lesson of the lab", "lessons", False, ("lesson",), ("check NAME", "lab")),
    "drug": Kind("a drug", "drugs", True, ("Kd",), ("show NAME",)),
    "set": Kind("a pharmacokinetic set", "pharmacokinetics", True, ("substances",), ("show NAME",)),
    "observer": Kind("an observer of patients", "observers", True, _OF_OBSERVERS, ("show NAME", "fit-observer NAME")),
    "hypothesis": Kind("a hypothesis", "hypotheses", True, ("claim",), ("show NAME", "evidence --hypothesis NAME")),
    "cohort": Kind("a cohort of virtual patients", "cohorts", True, ("traits",), ("show NAME", "sensitivity NAME")),
    "model": Kind("a model", "", True, ("circuit",), ("show NAME", "export NAME")),
    "circuit": Kind("a circuit of a model", "circuits", True, ("populations",), ("show NAME",)),
    "protocol": Kind("a protocol of the evidence", "evidence/protocols", True, (), ("evidence",)),
}  # fmt: skip


def kinds_of(name: str, own: str | Path | None = None) -> list[str]:
    """Return the kinds of things that a name or a file stands for; none where that is not known.

    Parameters
    ----------
    name : str
    own : str or Path, optional
        A folder of models of the user's own; by default that of the working folder.
    """
    if name.endswith(".toml"):
        try:
            keys = read_toml(Path(name)).keys()
        except ConfigurationError:
            return []  # what is wrong with the file is said by who reads it
        return [kind for kind, one in KINDS.items() if keys & {*one.keys}][:1]
    short = name.removeprefix("trials/")
    return [kind for kind, known in _names(own) if (name if kind != "trial" else short) in known]


def check_kind(
    command: str, name: str, wanted: Sequence[str], own: str | Path | None = None, *, slips: bool = True
) -> None:
    """Refuse a name that stands for another kind of thing than a command takes, and say which command takes it.

    A name of nothing is left to who looks for it, unless `slips` are looked for and it is close to the name of another
    kind of thing.

    Raises
    ------
    ConfigurationError
        It stands for another kind.
    """
    kinds, meant = kinds_of(name, own), name
    if any(kind in wanted for kind in kinds):
        return
    if slips and not kinds and not name.endswith(".toml") and not Path(name).exists():
        names = dict(_names(own))
        meant = nearest(name, dict.fromkeys(one for known in names.values() for one in known)) or ""
        kinds = [kind for kind, known in names.items() if meant in known]
        if any(kind in wanted for kind in kinds):
            if "experiment" in kinds:
                return
            known = sorted(one for kind in wanted for one in names[kind])
            raise ConfigurationError(unknown(command, "", name, known, ", or a .toml file"))
    if not kinds:
        return
    one = KINDS[kinds[0]]
    close, got, what = "", f'"{name}", {one.words}', "it"
    if meant != name:
        close, got, what = meant, f'"{name}"', f"{meant}, {one.words},"
    lines = _any_of([_line(text, meant) for text in one.commands])
    want = f"{_any_of([KINDS[kind].words for kind in wanted])}; {what} is for: {lines}"
    raise ConfigurationError(Fault(command, "", got, want, close))


def _any_of(words: Sequence[str]) -> str:
    """Return alternatives in words."""
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _line(text: str, name: str) -> str:
    """Return a command with a name in it, as it can be pasted."""
    command, *words = text.split()
    put = [name if word == "NAME" else word for word in words]
    return command_line(command, put) if put[:1] != ["--hypothesis"] else command_line(f"{command} {put[0]}", put[1:])


def _names(own: str | Path | None) -> Iterator[tuple[str, set[str]]]:
    """Yield each kind with the names of its files, the shipped ones and the user's own."""
    mine = own_models_folder(Path.cwd()) or "" if own is None else own
    for kind, one in KINDS.items():
        if one.of_models:
            yield kind, {*model_files(one.folder, models_folder(), mine)[0]}
        else:
            yield kind, {path.stem for path in toml_files(experiments_folder() / one.folder)}
