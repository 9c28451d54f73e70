"""Faults of the model that an experiment names, and of what conditions and axes change in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from synketa.common.errors import ConfigurationError, Fault, shown
from synketa.common.paths import model_files, models_folder
from synketa.common.toml_files import display_path
from synketa.experiment.checks.draft import Draft
from synketa.experiment.overrides import axis_overrides, common_overrides, hypothesis_overrides, open_shares
from synketa.experiment.source import model_file
from synketa.experiment.tables import AxisTable, ExperimentTable
from synketa.model.composite import Model, checked_hypothesis, load_hypothesis, load_model, variant_model

__all__ = ["hypothesis_faults", "trusted_name", "variant_faults"]

_TRUSTED = "a shipped model, or --trust: a model file is code to the simulator"
_STRUCTURAL = (".size", ".in_degree")


def trusted_name(name: str, home: Path, where: str, trust: bool, faults: list[Fault], models: str = "") -> str | None:
    """Return what `load_model` takes for the model of an experiment; one from elsewhere needs trust: it has equations.

    Drugs, pharmacokinetic sets and hypotheses are values and need none.
    """
    if not name.endswith(".toml"):
        if "/" in name or "\\" in name or "\0" in name or name.startswith("."):
            faults.append(Fault(where, "model", f'"{name}"', "the name of a shipped model, or a .toml file"))
            return None
        own = model_files("", models_folder(), models)[0].get(name)
        if own is not None and not trust and not own.is_relative_to(models_folder()):
            faults.append(Fault(where, "model", f'"{name}", the file {display_path(own)}', _TRUSTED))
            return None
        return name
    if "\0" in name:
        faults.append(Fault(where, "model", shown(name), "a .toml file"))
        return None
    path = model_file(name, home)
    if not trust and not path.is_relative_to(models_folder().resolve()):
        got = f'"{name}", a file from outside {display_path(models_folder())}'
        faults.append(Fault(where, "model", got, _TRUSTED))
        return None
    return str(path)


def hypothesis_faults(table: ExperimentTable, where: str, model_name: str | None) -> list[Fault]:
    """Return the faults of the hypotheses that an experiment names, and of what they change in its model."""
    named: dict[str, str | None] = {"hypothesis": table.hypothesis}
    named |= {f"conditions.{name}.hypothesis": condition.hypothesis for name, condition in table.conditions.items()}
    for name, axis in table.axes.items():
        if axis.hypothesis:
            named |= {f"axes.{name}.values[{i}]": str(value) for i, value in enumerate(axis.values or ())}
    faults = []
    is_whole = model_name is not None and _is_whole(model_name, table.models or "")
    for key, hypothesis in named.items():
        if not hypothesis:
            continue
        try:
            if model_name is not None and is_whole:
                checked_hypothesis(hypothesis, model_name, table.models or "")
            else:
                load_hypothesis(hypothesis, table.models or "")
        except ConfigurationError as error:  # those of its file stay there
            faults += [replace(f, where=where, path=key) if f.where == "hypothesis" else f for f in error.faults]
    return list(dict.fromkeys(faults))


def _is_whole(model_name: str, models: str) -> bool:
    """Say whether a model has no faults of its own."""
    try:
        load_model(model_name, models=models)
    except ConfigurationError:
        return False
    return True


def variant_faults(draft: Draft, model: Model, model_name: str) -> Iterator[Fault]:
    """Check the overrides of conditions and axes: first and last point of every axis."""
    faults: list[Fault] = []
    for name, condition in draft.conditions.items():
        if not condition.set and not condition.hypothesis:
            continue
        key = f"conditions.{name}"
        own = hypothesis_overrides(condition.hypothesis, model.models)
        changed = common_overrides(draft.table) | own | condition.set
        variant_model(model_name, changed, draft.where, f"{key}.set", faults, model.models)
        if condition.set and condition.recalibrate is None:
            want = "true or false: is the baseline calibrated anew with these values?"
            faults.append(draft.fault(f"{key}.recalibrate", "nothing", want))
        faults += _structural_faults(draft, f"{key}.set", condition.set, condition.recalibrate)
    for name, axis in draft.table.axes.items():
        faults += _axis_faults(draft, model, model_name, name, axis)
    yield from faults


def _axis_faults(draft: Draft, model: Model, model_name: str, name: str, axis: AxisTable) -> list[Fault]:
    """Try an axis over the model: its texts, and the ends of its numbers."""
    kind = "set" if axis.set else "factor"
    paths = axis.set or axis.factor or ()
    own = dict(model.parameters())
    faults = [draft.unknown(f'axes.{name}.factor."{path}"', path, own) for path in axis.factor or () if path not in own]
    for value in _tried(axis) if paths and not faults else ():
        if kind == "factor" and isinstance(value, str):
            continue
        changed = {**common_overrides(draft.table), **axis_overrides(model, axis, value)}
        variant_model(model_name, changed, draft.where, f"axes.{name}.{kind}", faults, model.models)
    faults += _charge_faults(draft, model, name, axis)
    return [*faults, *_structural_faults(draft, f"axes.{name}.{kind}", paths, axis.recalibrate)]


def _charge_faults(draft: Draft, model: Model, name: str, axis: AxisTable) -> Iterator[Fault]:
    """Check that the populations whose charge may be held have NMDA receptors of two pools."""
    for population in axis.charge_of or ():
        if population not in model.circuit.populations:
            yield draft.unknown(f"axes.{name}.charge_of", population, model.circuit.populations)
            continue
        try:
            open_shares(model, population, axis.at or 0.0)
        except KeyError as error:
            want = "a population whose NMDA receptors are of the pools 2AB and 2CD"
            yield draft.fault(f"axes.{name}.charge_of", f'"{population}", which has no {error.args[0]}', want)


def _tried(axis: AxisTable) -> Iterable[float | str]:
    """Return the values of an axis that are tried: texts, or the ends of its numbers."""
    values = axis.values or axis.range or ()
    numbers = [value for value in values if not isinstance(value, str)]
    return values if len(numbers) < len(values) else sorted({min(numbers, default=0), max(numbers, default=0)})


def _structural_faults(draft: Draft, key: str, paths: Iterable[str], recalibrate: bool | None) -> Iterator[Fault]:
    for path in paths:
        if recalibrate is False and path.endswith(_STRUCTURAL):
            yield draft.fault(f'{key}."{path}"', "recalibrate = false", "recalibrate = true: it is another network")
