"""Why a finding is met: its number is a parameter, it was fitted, an arm makes it true, or it was predicted.

The class comes from the model's own sources: what a parameter's ``fitted: ...`` names, which papers the parameters cite
that a quantity depends on, and what an arm of a protocol multiplies by zero. A file of rows can only take a less
flattering class than that, with a reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from synketa.common.errors import SynketaError
from synketa.common.parameter import Parameter
from synketa.evidence.findings.rows import Row
from synketa.evidence.quantities import Call, evaluate
from synketa.experiment.experiment import Experiment
from synketa.model.composite import Model, with_values

__all__ = ["CLASSES", "Classified", "classify", "declared", "dependences", "fitted_findings", "papers_of_fits"]

#: From the least flattering to the most.
CLASSES = ("input", "fitted", "wired", "predicted")
_NAMED = re.compile(r"\[([A-Za-z0-9_.,\s-]+)\]")  # findings in a source: "fitted: p-mTOR (li_2010) [sig_mtor_peak]"
_KEYS = re.compile(r"[a-z]+_\d{4}[a-z]?")
_STEP = 0.01  # by which a parameter is changed to see whether a quantity depends on it
_FELT = 1e-6  # relative change of a quantity over that of the parameter
_MOSTLY = 0.5  # elasticity from which a number that a paper gave decides a quantity
#: What is no number of a quantity: switches of the mechanism, and how bodies scale.
_LEFT_OUT = ("receptor.Mg_competition", "receptor.use_dependence", "receptor.voltage_dependence", ".allometry.")


class Classified(NamedTuple):
    """A class, and in words what makes it so."""

    name: str
    because: str


def fitted_findings(model: Model) -> dict[str, list[str]]:
    """Return which findings the sources of a model name as fitted to: finding -> paths of the parameters."""
    named: dict[str, list[str]] = {}
    for path, parameter in model.parameters():
        if parameter.status in ("fitted", "derived"):
            for group in _NAMED.findall(parameter.source):
                for name in group.split(","):
                    named.setdefault(name.strip(), []).append(path)
    return named


def papers_of_fits(model: Model) -> dict[str, list[str]]:
    """Return which papers the fits of a model cite: key of references.bib -> paths of the parameters."""
    cited: dict[str, list[str]] = {}
    for path, parameter in model.parameters():
        if parameter.status == "fitted":
            for key in _KEYS.findall(parameter.source):
                cited.setdefault(key, []).append(path)
    return cited


def classify(row: Row, model: Model, experiment: Experiment | None = None, others: Sequence[Model] = ()) -> Classified:
    """Return the class of a modelled row under the model of a hypothesis.

    Parameters
    ----------
    row : Row
    model : Model
        That of the hypothesis.
    experiment : Experiment, optional
        The protocol of the row, where it has one.
    others : sequence of Model
        Whose values the hypothesis takes over, with sources of their own.
    """
    found = _by_sources(row, model, experiment)
    if found.name != "input" and (
        named := {path for other in others for path in fitted_findings(other).get(row.id, [])}
    ):
        found = Classified("fitted", f"sources name it: {_some(named)}")
    return declared(row, found)


def declared(row: Row, found: Classified) -> Classified:
    """Return the less flattering one of the class that was found and the class that a row declares."""
    own = row.table.verdict_class
    if own and CLASSES.index(own) < CLASSES.index(found.name):
        return Classified(own, row.table.class_because)
    return found


def _by_sources(row: Row, model: Model, experiment: Experiment | None) -> Classified:
    """Return the class by the model's own sources."""
    papers = set(row.table.papers)
    depends = dependences(row.call, model, (row.id, *papers)) if row.call else None
    named = {path for path in fitted_findings(model).get(row.id, []) if depends is None or path in depends}
    if row.call and depends is not None:
        own = _measured(row.call, model)
        if own and not (own.name == "predicted" and named):
            return own
        if given := _given(depends, papers):
            return given
    if named:
        return Classified("fitted", f"sources name it: {_some(named)}")
    cited = {
        path for key in papers for path in papers_of_fits(model).get(key, []) if depends is None or path in depends
    }
    if cited and not row.table.not_fitted_because:
        return Classified("fitted", f"its paper was fitted to: {_some(cited)}")
    if experiment is not None and (arms := _cut(row, experiment)):
        return Classified("wired", f"{arms} cuts what the observable depends on")
    return Classified("predicted", row.table.not_fitted_because or "no source names it")


def _some(paths: set[str]) -> str:
    listed = sorted(paths)
    return ", ".join(listed[:3]) + (f" and {len(listed) - 3} more" if len(listed) > 3 else "")


def _measured(call: Call, model: Model) -> Classified | None:
    """Return what the file of a drug says that a measured IC50 is to the model."""
    if call.quantity.name != "half_block" or call.arguments["drug"] not in model.drugs:
        return None
    from synketa.common.units import parse_quantity

    V, Mg = parse_quantity(call.arguments["V"], "voltage"), parse_quantity(call.arguments["Mg"], "concentration")
    for own in model.drugs[call.arguments["drug"]].measured_IC50:
        if (own.subunit, own.Mg, own.V) == (call.arguments["subunit"], Mg, V):
            status = {"prediction": "predicted"}.get(own.status, own.status)
            return Classified(status, f"the file of {call.arguments['drug']} says so")
    return None


def _given(depends: Mapping[str, tuple[Parameter, float]], papers: set[str]) -> Classified | None:
    """Return class input where the quantity is a parameter, or hangs on numbers of the finding's own paper."""
    if len(depends) == 1 and not next(iter(depends)).startswith("cascade."):
        ((path, (parameter, _)),) = depends.items()
        if parameter.status != "fitted":
            return Classified("input", f"it hangs on {path} alone")
    for path, (parameter, elasticity) in depends.items():
        if abs(elasticity) >= _MOSTLY and parameter.status != "fitted" and papers & {*_KEYS.findall(parameter.source)}:
            return Classified("input", f"{path} is of the same paper")
    return None


def _cut(row: Row, experiment: Experiment) -> str:
    """Return the arms of a condition that cut a node in full and that the condition compared with lacks."""
    own = _arms(experiment, row.table.condition)
    against = row.table.against or str(experiment.reference.get("condition", ""))
    return ", ".join(sorted(own - _arms(experiment, against)))


def _arms(experiment: Experiment, condition: str) -> set[str]:
    inputs = experiment.model.cascade.inputs
    arms = experiment.conditions[condition].interventions if condition in experiment.conditions else ()
    return {arm.name for arm in arms if arm.level >= 1 and arm.name != "stress" and inputs[arm.name].kind == "cascade"}


def dependences(call: Call, model: Model, named: Sequence[str] = ()) -> dict[str, tuple[Parameter, float]]:
    """Return the parameters that a quantity depends on, with the elasticity: its relative change over theirs.

    Of the cascade, which takes an integration each, those alone whose source has one of the names: the finding or its
    papers.

    Each is changed by a hundredth in a copy of the model; one that is 0 cannot be found that way, and is left out, as
    are the switches of the mechanism.
    """
    near = {
        path: own
        for path, own in _near(call, model, named)
        if own.value and not any(part in path for part in _LEFT_OUT)
    }
    key = call.text, tuple((path, own.value) for path, own in near.items())
    if key not in _KNOWN:
        base = evaluate(call, model)
        _KNOWN[key] = {path: _elasticity(call, model, path, own.value, base) for path, own in near.items()}
    return {path: (near[path], value) for path, value in _KNOWN[key].items() if abs(value) > _FELT}


#: Elasticities that were computed in this process, by quantity and values.
_KNOWN: dict[tuple[str, tuple[tuple[str, float], ...]], dict[str, float]] = {}


def _elasticity(call: Call, model: Model, path: str, value: float, base: float) -> float:
    """Return the relative change of a quantity over that of a parameter; 0 where the model does not take the change."""
    try:
        moved = evaluate(call, with_values(model, {path: value * (1 + _STEP)}))
    except SynketaError:
        return 0.0
    return (moved / base - 1) / _STEP if base else moved


def _near(call: Call, model: Model, named: Sequence[str]) -> Iterator[tuple[str, Parameter]]:
    """Yield the parameters that a quantity can depend on: of the receptor, its drugs, its set, or the cascade."""
    texts = {str(value) for value in call.arguments.values()}
    sets = {model.default_pharmacokinetics.get(text, text) for text in texts}
    module = call.quantity.function.__module__.rpartition(".")[2]
    for path, parameter in model.parameters():
        part, _, rest = path.partition(".")
        name = rest.partition(".")[0]
        if (
            (module == "receptor" and (part == "receptor" or (part == "drugs" and name in texts)))
            or (module == "kinetics" and ((part == "pharmacokinetics" and name in sets) or _is_half(part, rest)))
            or (module == "cells" and part == "cascade" and any(key in parameter.source for key in named))
            or path in texts
            or (part == "circuit" and name == "populations" and texts & {*rest.split(".")})
        ):
            yield path, parameter


def _is_half(part: str, rest: str) -> bool:
    return part == "drugs" and rest.endswith("occupancy_IC50")
