"""Models, hypotheses and their files are read and checked, and put together.

Files are read, checked and frozen here without Brian2: `synketa check` must be quick, and a model file is
code to Brian2, so it is parsed, never evaluated.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Checked, validated
from synketa.common.paths import model_files, models_folder
from synketa.common.toml_files import display_path, read_toml, shadowed
from synketa.model.composite.changed_values import override, replace_value
from synketa.model.composite.hypotheses import AS_IT_IS, DEFAULT, Hypothesis, combined, parts_of, wrong_papers
from synketa.model.composite.model import PARTS, SHELVES, Composite, Model
from synketa.model.consistency import idle_arms, wrong_names, wrong_plasticity, wrong_sources
from synketa.model.nmda_receptor import Drug
from synketa.model.pharmacokinetics.usual_names import shared_names
from synketa.model.references import read_own, references

__all__ = [
    "checked_hypothesis",
    "composite_file",
    "forget_changed",
    "load_hypothesis",
    "load_model",
    "variant_model",
]


def load_model(
    name: str = "prefrontal", overrides: Mapping[str, str | float] | None = None, models: str | Path = ""
) -> Model:
    """Read, check and freeze a composite model.

    Parameters
    ----------
    name : str
        A composite in ``models/`` (``"prefrontal"``), or a path to one.
    overrides : mapping, optional
        Dotted path -> value, e.g. ``{"receptor.Mg": "1.5 mM", "circuit.populations.PYR.size": 320}``.
    models : str or Path, optional
        A folder of own drugs, sets, circuits and so on, beside the shipped ones.

    Raises
    ------
    ConfigurationError
        All faults of all files that the model is made of, and all unknown paths, at once. Drugs and sets whose files
        are wrong are in `Model.faulty`.
    """
    return _load(name, json.dumps(dict(overrides or {}), sort_keys=True), str(models))


_SEEN: dict[str, tuple[tuple[str, int], ...]] = {}


def forget_changed(models: str | Path) -> None:
    """Read own files again where they have changed since they were read: in a notebook they do."""
    folder = Path(models)
    stamp = tuple(sorted((str(path), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()))
    if _SEEN.get(str(models), stamp) != stamp:
        for cached in (_load, _read, load_hypothesis):
            cached.cache_clear()
        references.cache_clear()
    _SEEN[str(models)] = stamp


@cache
def load_hypothesis(name: str, models: str = "") -> Hypothesis:
    """Read a file of ``hypotheses`` in the shipped models, or in a folder of own ones; ``"a+b"`` is two at once.

    Raises
    ------
    ConfigurationError
        There is none of that name, it is not whole, or two of them move the same value to different places.
    """
    parts = [_hypothesis(part, models) for part in parts_of(name)]
    return parts[0] if len(parts) == 1 else combined(parts)


def _hypothesis(name: str, models: str) -> Hypothesis:
    """Read one hypothesis, with the values of the model that it names."""
    path = _file_of("hypotheses", name, models, "hypothesis")
    one = _named_as_its_file(Hypothesis, read_toml(path), display_path(path))
    if not one.model:
        return one
    try:
        other = _file_of("", one.model, models, "model")
    except ConfigurationError as error:
        raise ConfigurationError(*(replace(f, where=display_path(path), path="model") for f in error.faults)) from None
    own = validated(Composite, read_toml(other), display_path(other)).changes
    values = {path: change.get("value", "") for path, change in own.items()}
    taken = {path: value if isinstance(value, str) else float(value) for path, value in values.items()}
    return one.model_copy(update={"overrides": taken | one.overrides})


def _file_of(kind: str, name: str, models: str, where: str, more: str = "") -> Path:
    """Return the file of a model of some kind; one of the user's that bears the name of a shipped one is refused."""
    files, shadowing = model_files(kind, models_folder(), models)
    if name in shadowing:
        raise ConfigurationError(shadowed(shadowing[name]))
    if name not in files:
        known = [*files, AS_IT_IS] if kind == "hypotheses" else files
        raise ConfigurationError(unknown(where, "", name, sorted(known), more))
    return files[name]


def checked_hypothesis(name: str, model: str = "prefrontal", models: str = "") -> Hypothesis:
    """Read a file of hypotheses, or several joined by plus, and try their values on a model.

    Raises
    ------
    ConfigurationError
        As `load_hypothesis`; or the model lacks a path, does not take a value, or is left as it is; or a source is
        not in the bibliography. The fault names file and key.
    """
    load_model(model, models=models)  # so that its own faults are not taken for those of the hypothesis
    faults: list[Fault] = []
    for part in parts_of(name):
        one = load_hypothesis(part, models)
        where = display_path(_file_of("hypotheses", part, models, "hypothesis"))
        faults += wrong_papers(one, where)
        changed = variant_model(model, one.overrides, where, "set", faults, models)
        if changed is not None and part != DEFAULT and changed.is_same(load_model(model, models=models)):
            off = "a term of its cascade is off while the parameter of its name is 0"
            want = f"values other than those of the model {model}; {off}"
            faults.append(Fault(where, "set", "nothing that is moved", want))
    if faults:
        raise ConfigurationError(*dict.fromkeys(faults))
    return load_hypothesis(name, models)


@lru_cache(maxsize=1024)
def _load(name: str, overrides: str, models: str = "") -> Model:
    changes = json.loads(overrides)
    composite, raw, files, unreadable = _read(name, models)
    faults: list[Fault] = []
    if not changes:
        model = _assembled(composite, raw, files, faults).model_copy(update={"models": models})
        faulty = {shelf: {**unreadable[shelf], **model.faulty.get(shelf, {})} for shelf in SHELVES}
        model = model.model_copy(update={"faulty": faulty})
    else:  # only what an override touches is checked again
        whole = _load(name, "{}", models)
        faults += _of_faulty(whole, changes)
        touched = {key.split(".")[0] for key in changes}
        raw = {part: deepcopy(tables) if part in touched else tables for part, tables in raw.items()}
        faults += filter(None, (override(raw, key, value) for key, value in changes.items()))
        model = _assembled(composite, {part: raw[part] for part in raw if part in touched}, files, faults, whole)
    if not faults:
        faults += _wrong_texts(model, files["cascade"][composite.cascade])
    if faults:
        raise ConfigurationError(*faults)
    return model


def _of_faulty(model: Model, paths: Iterable[str]) -> Iterator[Fault]:
    """Yield the faults of drugs and sets whose values are to be changed."""
    for path in paths:
        shelf, _, rest = path.partition(".")
        yield from model.faulty.get(shelf, {}).get(rest.partition(".")[0], ())


def _wrong_texts(model: Model, cascade_file: str) -> list[Fault]:
    """Return the faults between the equations of the parts of a model."""
    cells = {name: model.cell_text(name) for name in model.circuit.populations}
    faults = [*wrong_names(model.circuit, model.receptor, cells, model.linked)]
    faults += idle_arms(model.cascade, model.extracellular, cells, cascade_file)
    if model.plasticity and not faults:
        faults += wrong_plasticity(model.plasticity, model.circuit, cells)
    return faults


def variant_model(
    name: str, overrides: Mapping[str, str | float], where: str, key: str, faults: list[Fault], models: str = ""
) -> Model | None:
    """Load a model; its faults become those of the experiment's file where overrides caused them."""
    try:
        return load_model(name, overrides, models)
    except ConfigurationError as error:
        faults += [_placed(fault, overrides, where, key) for fault in error.faults]
    return None


def _placed(fault: Fault, overrides: Mapping[str, str | float], where: str, key: str) -> Fault:
    if fault.where == "override":
        return replace(fault, where=where, path=f'{key}."{fault.path}"')
    if fault.where == "model":
        return replace(fault, where=where, path="model")
    if not fault.path:  # the whole of a part: an override did it
        return replace(fault, where=where, path=key)
    own = fault.path.removesuffix(".value")
    last = re.split(r"[.\[]", own)[-1]
    for path in overrides:  # an override, or something inside of what is wrong as a whole
        if path.rsplit(".", 1)[-1] == last or f".{own}." in path:
            return replace(fault, where=where, path=f'{key}."{path}"')
    return fault


@cache
def _read(
    name: str, models: str = ""
) -> tuple[Composite, dict[str, Any], dict[str, dict[str, str]], dict[str, dict[str, tuple[Fault, ...]]]]:
    """Read a composite, the tables of all its files and where they are, and the faults of drugs and sets.

    Callers must not change what they get.
    """
    path = composite_file(name, models)
    composite = validated(Composite, read_toml(path), display_path(path))
    raw: dict[str, Any] = {}
    files: dict[str, dict[str, str]] = {}
    for part, (subfolder, _) in PARTS.items():
        if (chosen := getattr(composite, part)) is None:
            continue
        file = _find(path.parent, subfolder, chosen, display_path(path), part)
        raw[part], files[part] = read_toml(file), {chosen: display_path(file)}
    faulty: dict[str, dict[str, tuple[Fault, ...]]] = {}
    for shelf in SHELVES:
        raw[shelf], files[shelf], faulty[shelf] = _shelved(shelf, models)
    faults = [
        fault.under(display_path(path), "set")
        for key, change in composite.changes.items()
        for fault in (*wrong_sources({f'"{key}"': change}, ""), *replace_value(raw, key, change))
    ]
    if faults:
        raise ConfigurationError(*faults)
    return composite, raw, files, faulty


def composite_file(name: str, models: str = "") -> Path:
    """Return the file of a composite: a path, or the name of a shipped one or of one in a folder of own models."""
    if not name.endswith(".toml"):
        return _file_of("", name, models, "model", ", or a .toml file")
    if not _is_file(Path(name)):
        known = sorted(model_files("", models_folder(), models)[0])
        raise ConfigurationError(unknown("model", "", name, known, ", or a .toml file"))
    return Path(name)


def _shelved(shelf: str, models: str) -> tuple[dict[str, Any], dict[str, str], dict[str, tuple[Fault, ...]]]:
    """Return the tables of drugs or sets, their files, and the faults of those that cannot be read."""
    found, shadowing = model_files(shelf, models_folder(), models)
    tables: dict[str, Any] = {}
    faulty: dict[str, tuple[Fault, ...]] = {name: (shadowed(path),) for name, path in shadowing.items()}
    for name, path in found.items():
        try:
            tables[name] = read_toml(path)
        except ConfigurationError as error:
            faulty[name] = error.faults
    if wrong := read_own(models):
        faulty |= {name: wrong for name, path in found.items() if path.is_relative_to(models)}
    kept = {name: table for name, table in tables.items() if name not in faulty or name in shadowing}
    return kept, {name: display_path(found[name]) for name in kept}, faulty


def _assembled(
    composite: Composite,
    raw: Mapping[str, Any],
    files: Mapping[str, Mapping[str, str]],
    faults: list[Fault],
    whole: Model | None = None,
) -> Model:
    """Validate these tables; the other parts are those of `whole`. Wrong drugs and sets are set aside."""
    parts: dict[str, Any] = {}
    faulty: dict[str, dict[str, tuple[Fault, ...]]] = {}
    for part, tables in raw.items():
        if part in PARTS:
            parts[part] = _collect(PARTS[part][1], tables, files[part][getattr(composite, part)], faults)
        else:
            parts[part], faulty[part] = _stocked(SHELVES[part], tables, files[part])
            if whole is not None:  # an override did it
                faults += [f for name in faulty[part].keys() - whole.faulty[part] for f in faulty[part][name]]
    if faults:
        raise ConfigurationError(*faults)
    if whole is not None:
        return whole.model_copy(update=parts)
    return Model(
        name=composite.name,
        title=composite.title,
        description=composite.description,
        default_pharmacokinetics=composite.pharmacokinetics,
        fragility=composite.fragility,
        changed=tuple(composite.changes),
        faulty=faulty,
        **parts,
    )


def _stocked(
    noun: type[Any], tables: Mapping[str, Any], files: Mapping[str, str]
) -> tuple[dict[str, Any], dict[str, tuple[Fault, ...]]]:
    """Return the drugs or sets that are right, and the faults of the others."""
    right: dict[str, Any] = {}
    faulty: dict[str, tuple[Fault, ...]] = {}
    for name, table in tables.items():
        own: list[Fault] = []
        checked = _collect(noun, table, files[name], own, named=True)
        if own:
            faulty[name] = tuple(own)
        else:
            right[name] = checked
    for fault in list(shared_names(right, files)) if noun is Drug else ():
        name = next(name for name, file in files.items() if file == fault.where)
        faulty[name] = (*faulty.get(name, ()), fault)
        right.pop(name, None)
    return right, faulty


def _find(home: Path, subfolder: str, name: str, where: str, key: str) -> Path:
    for folder in (home, models_folder()):
        path = folder / subfolder / f"{name}.toml"
        if _is_file(path):
            return path
    known = sorted(p.stem for p in (models_folder() / subfolder).glob("*.toml"))
    raise ConfigurationError(unknown(where, key, name, known))


def _is_file(path: Path) -> bool:
    """Say whether a file is there; a name that no file can have is that of none."""
    with contextlib.suppress(OSError, ValueError):
        return path.is_file()
    return False


def _collect(noun: type[Any], raw: Any, where: str, faults: list[Fault], *, named: bool = False) -> Any:
    """Return a part, or collect all that is wrong with its file; `named`: its name has to be that of the file."""
    faults += wrong_sources(raw, where)
    try:
        return _named_as_its_file(noun, raw, where) if named else validated(noun, raw, where)
    except ConfigurationError as error:
        faults.extend(error.faults)
        return None


def _named_as_its_file(noun: type[Checked], raw: Any, where: str) -> Checked:
    """Return a noun that other files name by its file: a `name` that differs is refused."""
    name, stem = raw.get("name"), Path(where).stem
    misnamed = isinstance(name, str) and name != stem
    faults = [Fault(where, "name", f'"{name}"', f'"{stem}", the name of the file')] if misnamed else []
    try:
        checked = validated(noun, raw, where)
    except ConfigurationError as error:
        raise ConfigurationError(*faults, *error.faults) from None
    if faults:
        raise ConfigurationError(*faults)
    return checked
