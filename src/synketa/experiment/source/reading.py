"""An experiment as it is written: its file, the files that it extends, and what the command line changes.

Nothing is checked here and nothing heavy is imported: `status` asks of a sweep only whether it is still the one that
its manifest lists, and the text tells.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from numbers import Integral
from pathlib import Path
from typing import Any, NamedTuple

from synketa.common.errors import ConfigurationError, Fault, shown, unknown
from synketa.common.paths import experiments_folder, models_folder, own_models_folder, toml_files
from synketa.common.text_files import read_text
from synketa.common.toml_files import display_path, read_toml, size_fault
from synketa.experiment.source.set_option import as_argument, set_value
from synketa.results.changes import Change, changes_between, short_hash

__all__ = [
    "DEFAULT_MODEL",
    "FILE_NAME",
    "FILE_NAME_WANT",
    "MAX_SEEDS",
    "Recorded",
    "Source",
    "definition",
    "model_file",
    "program_files",
    "read_source",
    "recorded",
    "with_tables",
]

DEFAULT_MODEL = "prefrontal"
FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")  #: of an experiment without its suffix, and of its folder
FILE_NAME_WANT = "letters, digits, _, - and ., starting with a letter or digit"
MAX_SEEDS = 100_000  #: of an experiment
_MOST_PARENTS = 20  # files that extend one another


class Source(NamedTuple):
    """What is written of an experiment, unchecked.

    Attributes
    ----------
    name : str
        That of its file and, where it is changed, ``+`` and a hash of what is changed: of the folder of its results.
    path : Path
        Of its file.
    raw : dict
        Its tables, `extends` and overrides resolved.
    arguments : tuple of str
        What after ``synketa run`` gives it again.
    faults : list of Fault
        Overrides that lead nowhere.
    changes : tuple of Change
        What overrides make different from the file; more seeds are no change.
    """

    name: str
    path: Path
    raw: dict[str, Any]
    arguments: tuple[str, ...]
    faults: list[Fault]
    changes: tuple[Change, ...] = ()

    @property
    def definition(self) -> str:
        """The `definition` of the experiment that this is when it is checked."""
        model = self.raw.get("model", DEFAULT_MODEL)
        is_file = isinstance(model, str) and model.endswith(".toml") and "\0" not in model
        chosen = str(model_file(model, self.path.parent)) if is_file else model
        return definition(self.name, {**self.raw, "model": chosen}, self.arguments)


def read_source(
    name: str | Path,
    set: Mapping[str, object] | None = None,
    *,
    seeds: int | Sequence[int] | None = None,
    trust: bool = False,
) -> Source:
    """Read the file of an experiment and what it extends; parameters as of `synketa.load_experiment`."""
    if (given := recorded(Path(name))) is not None:
        if given.smoke:
            want = "the folder of the whole experiment, or its file"
            raise ConfigurationError(Fault(str(name), "", "the results of a smoke run", want))
        name, set = given.file, {**given.set, **(set or {})}
        seeds, trust = given.seeds if seeds is None else seeds, trust or given.trust
    path = _find(name)
    raw = _extended(path, ())
    if (beside := own_models_folder(path.resolve().parent)) is not None:
        raw.setdefault("models", str(beside))
    shipped = deepcopy(raw)
    set = dict(set or {})
    too_much = [size_fault(value, "--set", key[:40]) for key, value in set.items()]
    if seeds is not None:
        too_much.append(size_fault(seeds := _plain_numbers(seeds), "seeds"))
    if any(too_much):
        raise ConfigurationError(*filter(None, too_much))
    faults = [fault for key, value in set.items() if (fault := set_value(raw, key, value))]
    if (other := raw.pop("extends", None)) is not None:  # those of files are resolved
        want = 'a file of its own with the line extends = "..."'
        faults.append(Fault("--set", "extends", shown(other), want))
    if isinstance(chosen := raw.get("models"), str) and "\0" not in chosen:
        raw["models"] = str(model_file(chosen, path.parent))
    if seeds is not None:
        raw["seeds"] = seeds
    arguments = [str(name), *(f"--set={key}={as_argument(value)}" for key, value in set.items())]
    faults += with_tables(raw, path)
    list(with_tables(shipped, path))  # what is in both is no change
    if seeds is not None:
        arguments.append(f"--seeds={seeds}" if isinstance(seeds, int) else f"--set=seeds={seeds}")
    changes = changes_between(shipped, raw)
    called = f"{path.stem}+{short_hash(changes)}" if changes else path.stem
    return Source(called, path, raw, (*arguments, *(["--trust"] if trust else [])), faults, changes)


class Recorded(NamedTuple):
    """What was given to a command whose results are in a folder: file, overrides, options."""

    file: str
    set: dict[str, str]
    seeds: int | None
    trust: bool
    smoke: bool


def recorded(path: Path) -> Recorded | None:
    """Return what the results in a folder, or of a manifest, were asked for with; None where there is nothing."""
    from synketa.results.manifest import read_head

    if path.suffix == ".toml" or "\0" in str(path):
        return None
    head = read_head(path if path.name == "manifest.json" else path / "manifest.json")
    arguments = [str(argument) for argument in head.get("arguments", ())]
    if not arguments:
        return None
    file = arguments[0]
    called_from = str(head.get("called_from", ""))
    if file.endswith(".toml") and Path(called_from) != Path.cwd():  # as it was named from there
        file = os.path.join(called_from, file)
    options = [argument.partition("=") for argument in arguments[1:]]
    return Recorded(
        file,
        dict(text.split("=", 1) for option, _, text in options if option == "--set"),
        next((int(text) for option, _, text in options if option == "--seeds"), None),
        "--trust" in arguments,
        "--smoke" in arguments,
    )


def _plain_numbers(seeds: int | Sequence[int]) -> int | list[int]:
    """Return seeds without numpy's own kinds of whole numbers, which JSON does not know."""
    if isinstance(seeds, bool) or not isinstance(seeds, (Integral, Iterable)) or isinstance(seeds, str):
        raise ConfigurationError(Fault("--seeds", "", shown(seeds), "how many networks, or a list of their seeds"))
    if isinstance(seeds, Integral):
        return int(seeds)
    seeds = list(itertools.islice(seeds, MAX_SEEDS + 1))
    if len(seeds) > MAX_SEEDS:
        raise ConfigurationError(Fault("seeds", "", f"more than {MAX_SEEDS} seeds", f"at most {MAX_SEEDS}"))
    return [int(seed) if isinstance(seed, Integral) and not isinstance(seed, bool) else seed for seed in seeds]


def definition(name: str, raw: Mapping[str, Any], arguments: Sequence[str]) -> str:
    """Return what two experiments with the same runs and words have in common.

    It covers the text of the experiment, the options of its command, and every file that makes runs of them: the
    program's own and those that are named. Where the experiment lies and from where it was called is left out.
    """
    digest = hashlib.sha256(json.dumps([name, raw, list(arguments[1:])], sort_keys=True, default=str).encode())
    for path in (*program_files(), *_named_files(raw)):
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"{path.name} {len(content)} ".encode() + content)
    if "sweep" in raw:  # samples are drawn by these
        from importlib.metadata import version

        digest.update(f"{version('numpy')} {version('scipy')}".encode())
    return digest.hexdigest()[:24]


def program_files() -> Iterable[Path]:
    """Return the files of the program and of its models."""
    return (*sorted(Path(__file__).parents[2].rglob("*.py")), *sorted(models_folder().rglob("*.toml")))


def _named_files(raw: Mapping[str, Any]) -> Iterator[Path]:
    """Yield the files that an experiment names: a model with its parts, a response surface."""
    model = Path(str(raw.get("model", "")))
    if model.suffix == ".toml":
        yield from (model, *sorted(model.parent.glob("*/*.toml")))
    if isinstance(models := raw.get("models"), str) and os.path.isdir(models):
        yield from sorted(Path(models).rglob("*.toml"))
        yield Path(models) / "references.bib"
    if isinstance(surface := raw.get("surface"), str):
        yield Path(surface)


def model_file(name: str, home: Path) -> Path:
    """Return the file of a model that is named by it, from beside an experiment or from the working folder."""
    with contextlib.suppress(OSError):  # e.g. a name that is too long
        if (home / name).exists():
            return (home / name).resolve()
    return Path(name).resolve()


def _find(name: str | Path) -> Path:
    text = str(name)
    if not text or "\0" in text:
        raise ConfigurationError(Fault("experiment", "", f'"{text}"', "a name or a .toml file"))
    if text.endswith(".toml"):
        return Path(text)
    path = experiments_folder() / f"{text}.toml"
    try:
        if path.is_file():
            return path
    except OSError:  # e.g. a name that is too long
        pass
    known = [path.stem for path in toml_files(experiments_folder())]
    raise ConfigurationError(_other_file(text) or unknown("experiment", "", text[:200], known, ", or a .toml file"))


def _other_file(text: str) -> Fault | None:
    """Return the fault of a file or folder that is named without being a TOML file; None where there is none."""
    with contextlib.suppress(OSError):  # e.g. a name that is too long
        if Path(text).is_dir():
            files = sorted(display_path(path) for path in toml_files(Path(text)))
            names = f", e.g. {', '.join(files[:5])}" if files else ""
            return Fault("experiment", "", f'"{text}", a folder', f"a .toml file{names}, or the name of an experiment")
        if Path(text).is_file():
            return Fault("experiment", "", f'"{text}", whose name does not end in .toml', "a .toml file")
        if (file := Path(f"{text}.toml")).is_file():
            return Fault("experiment", "", f'"{text}"', "an experiment by name, or a file with its ending", str(file))
    return None


def _extended(path: Path, seen: tuple[Path, ...]) -> dict[str, Any]:
    """Read a file on top of the one that it extends."""
    raw = read_toml(path)
    for _, line, name in _tables(raw):
        line[name] = str((path.parent / line[name]).resolve())
    parent = raw.get("extends")
    if parent is None:
        return raw
    where = display_path(path)
    if not isinstance(parent, str):
        raise ConfigurationError(Fault(where, "extends", shown(parent), "the name or path of an experiment"))
    beside = path.parent / parent
    try:
        above = beside if parent.endswith(".toml") and beside.is_file() else _find(parent)
    except ConfigurationError as error:
        raise ConfigurationError(*(replace(f, where=where, path="extends") for f in error.faults)) from None
    chain = (*seen, path.resolve())
    if above.resolve() in chain:
        raise ConfigurationError(Fault(where, "extends", f'"{parent}", which extends this file', "no circle"))
    if len(chain) > _MOST_PARENTS:
        want = f"at most {_MOST_PARENTS}"
        raise ConfigurationError(Fault(where, "extends", f"more than {_MOST_PARENTS} files in a row", want))
    return _merged(_extended(above, chain), {key: value for key, value in raw.items() if key != "extends"})


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """Put one set of tables on another: tables merge, everything else is replaced."""
    merged = {key: value for key, value in below.items() if key != "extends"}
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged


def _tables(raw: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield key and line of every dose and every `[[data]]` that names the file of a table, and the name of that."""
    lines = [("data", raw.get("data"), "file")]
    for group in ("conditions", "arms"):
        conditions = raw.get(group)
        for name, condition in conditions.items() if isinstance(conditions, Mapping) else ():
            doses = condition.get("doses") if isinstance(condition, Mapping) else None
            lines.append((f"{group}.{name}.doses", doses, "table"))
    for key, listed, file in lines:
        for place, line in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(line, dict) and isinstance(line.get(file), str) and "\0" not in line[file]:
                yield f"{key}[{place}].{file}", line, file


_TABLES = {"table": "a dosing table", "file": "a table of measured values"}


def with_tables(raw: dict[str, Any], path: Path) -> Iterator[Fault]:
    """Put the text of every table in the place of its file, which then matters no more; yield what is wrong."""
    for key, line, name in [*_tables(raw)]:
        file = path.parent / line[name]
        text = None
        try:
            text = read_text(file, _TABLES[name])
        except ConfigurationError as error:
            for fault in error.faults:
                got = f"{display_path(file)}{', ' * bool(fault.path)}{fault.path}: {fault.got}"
                yield replace(fault, where=display_path(path), path=key, got=got)
        line[name] = {"file": file.name, "text": text}
