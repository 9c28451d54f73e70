"""Read the file of a cohort and try it on its model: paths, arms, units, and the patients at the ends of all traits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Parameter, validated
from synketa.common.paths import model_files, models_folder
from synketa.common.toml_files import display_path, read_toml, shadowed
from synketa.common.units import DIMENSIONS, unit_dimension
from synketa.model.composite import Model, load_model, variant_model
from synketa.model.consistency import wrong_keys
from synketa.patients.cohort.draw import Cohort, Patients
from synketa.patients.cohort.traits import Trait

__all__ = ["changed_paths", "in_words", "load_cohort", "read_cohort"]

_PLAUSIBLE_MASS = (1.0, 300.0)  # kg, as models/plausible has it for man


def load_cohort(name: str, models: str | Path = "") -> Cohort:
    """Read and check a cohort by its name, or from a path to its file.

    Parameters
    ----------
    name : str
        A file of ``models/cohorts`` (``"adults_trd"``), or a path that ends in ``.toml``.
    models : str or Path
        A folder of own models.

    Raises
    ------
    ConfigurationError
        All faults of the file, and between it and the model that it names.
    """
    if name.endswith(".toml"):
        return read_cohort(Path(name), models)
    files, shadowing = model_files("cohorts", models_folder(), models)
    if name in shadowing:
        raise ConfigurationError(shadowed(shadowing[name]))
    if name not in files:
        raise ConfigurationError(unknown("cohort", "", name, sorted(files), ", or a .toml file"))
    return read_cohort(files[name], models)


def read_cohort(path: Path, models: str | Path = "") -> Cohort:
    """Read and check the file of a cohort; see `load_cohort`."""
    where = display_path(path)
    raw = read_toml(path)
    cohort = validated(Cohort, raw, where)
    faults = [fault.under(where) for fault in _model_faults(cohort, models)]
    for key, source in _sources(cohort):
        faults += wrong_keys(source, where, key)
    if cohort.name != path.stem:
        faults.append(Fault(where, "name", f'"{cohort.name}"', f'"{path.stem}", the name of the file'))
    if faults:
        raise ConfigurationError(*faults)
    return cohort.beside(str(models))


def _sources(cohort: Cohort) -> Iterator[tuple[str, str]]:
    for name, trait in cohort.traits.items():
        yield f"traits.{name}.source", trait.source
        for index, effect in enumerate(trait.effects):
            yield f"traits.{name}.effects[{index}].source", effect.source
    if cohort.correlations:
        yield "correlations.source", cohort.correlations.source


def _model_faults(cohort: Cohort, models: str | Path) -> Iterator[Fault]:
    """Yield the faults between a cohort and its model: paths, units, arms, and values that no model takes."""
    try:
        model = load_model(cohort.model, models=models)
    except ConfigurationError as error:
        yield from (fault.under("", "model") if not fault.path else fault for fault in error.faults)
        return
    known = dict(model.parameters())
    faults = [*_path_faults(cohort, known, model)]
    yield from faults
    if not faults:
        yield from _extreme_faults(cohort, model, models)


def _path_faults(cohort: Cohort, known: Mapping[str, Any], model: Model) -> Iterator[Fault]:
    for name, trait in cohort.traits.items():
        for index, effect in enumerate(trait.effects):
            key = f"traits.{name}.effects[{index}]"
            for path in (*effect.factor, *effect.changes):
                if path not in known:
                    yield unknown("", key, path, known)
                elif path.split(".")[0] in ("circuit", "receptor", "extracellular"):
                    want = "cascade.*, drugs.* or pharmacokinetics.*: another network needs a surface of its own"
                    yield Fault("", key, path, want)
                elif effect.changes and (unit_dimension(trait.unit) or "dimensionless") != known[path].dimension:
                    yield Fault("", f"traits.{name}.unit", f'"{trait.unit}"', f"a {known[path].dimension} ({path})")
            arms = [arm for arm, one in model.cascade.inputs.items() if one.kind == "cascade"]
            if effect.input is not None and effect.input not in arms:
                yield unknown("", f"{key}.input", effect.input, arms)


def _extreme_faults(cohort: Cohort, model: Model, models: str | Path) -> Iterator[Fault]:
    """Yield the faults of patients at the ends of all traits: absurd values make no model."""
    rows = max(2, *(len(trait.categories) for trait in cohort.traits.values()))
    ends = {name: np.full(rows, trait.limits[1]) for name, trait in cohort.traits.items()}
    for name, trait in cohort.traits.items():
        ends[name] = np.minimum(np.arange(rows), len(trait.categories) - 1.0) if trait.categories else ends[name]
        ends[name][0] = trait.limits[0]
    known = dict(model.parameters())
    changed = Patients(cohort, np.arange(rows), ends).parameters(model)
    found: dict[str, Fault] = {}
    for row in range(rows):
        overrides = {path: in_words(known[path], float(values[row])) for path, values in changed.items()}
        faults: list[Fault] = []
        variant_model(cohort.model, overrides, "", "traits", faults, str(models))
        for fault in faults:
            path = next((path for path in overrides if f'"{path}"' in fault.path), "")
            own = [name for name, trait in cohort.traits.items() if path in changed_paths([trait])]
            key = f"traits.{own[0]}" if own else fault.path
            found.setdefault(key, Fault("", key, f"{path} = {fault.got}" if path else fault.got, fault.want))
    yield from found.values()
    if (mass := cohort.traits.get("body_mass")) is not None:
        low, high = _PLAUSIBLE_MASS
        if not (low <= mass.limits[0] and mass.limits[1] <= high):
            got = f"{mass.limits[0]:g} to {mass.limits[1]:g} {mass.unit}"
            yield Fault("", "traits.body_mass.bounds", got, f"within {low:g} to {high:g} kg")


def in_words(parameter: Parameter, value: float) -> str | float:
    """Return an SI value as a file states it, for a parameter of some dimension."""
    return value if parameter.dimension == "dimensionless" else f"{value!r} {DIMENSIONS[parameter.dimension]}"


def changed_paths(traits: Iterable[Trait]) -> set[str]:
    """Return the dotted paths that traits change."""
    return {path for trait in traits for effect in trait.effects for path in (*effect.factor, *effect.changes)}
