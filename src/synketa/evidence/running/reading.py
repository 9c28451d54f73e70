"""What finished runs say of findings: a cell for each finding and hypothesis, from files; nothing is simulated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from synketa.analysis.pairing import LEAST_EXCESS
from synketa.analysis.summary import Table, read_runs
from synketa.evidence.findings.rows import Row, explanations
from synketa.evidence.quantities import COMBINED, combined_value, evaluate
from synketa.evidence.running.plan import PROTOCOLS, Plan
from synketa.evidence.running.protocols import sources_of
from synketa.evidence.running.sharing import SURFACE, Source
from synketa.evidence.running.trials import Rated, rated, why_not
from synketa.evidence.verdicts import Cell, Observed, judged, verdict_of
from synketa.evidence.verdicts.classes import Classified, classify, declared
from synketa.experiment.experiment import Experiment
from synketa.model.composite import DEFAULT, Model, load_model
from synketa.results.manifest import read_manifest

__all__ = ["cells_of", "predictions"]

_NOTHING = 1e-12


def cells_of(plan: Plan, folder: Path) -> list[Cell]:
    """Return a cell for every finding and hypothesis, from files and formulas: nothing is simulated."""
    read = _Reader(plan, folder)
    return [read.cell(hypothesis, row) for hypothesis in plan.models for row in plan.rows]


class _Reader:
    """Reads cells; each file of results once."""

    def __init__(self, plan: Plan, folder: Path) -> None:
        self.plan, self.folder = plan, folder
        self.tables: dict[Source, tuple[Table | None, Mapping[str, Any]]] = {}
        self.words = explanations()
        self.others = {name: sources_of(name) for name in plan.models}

    def cell(self, hypothesis: str, row: Row) -> Cell:
        """Return one cell."""
        if not row.is_modelled:
            return Cell(hypothesis, row, "not modelled", reason=row.table.not_modelled)
        if row.table.trial:
            return self._of_trial(hypothesis, row)
        return self._computed(hypothesis, row) if row.call else self._of_runs(hypothesis, row)

    def _computed(self, hypothesis: str, row: Row) -> Cell:
        assert row.call is not None
        value = self.plan.computed[hypothesis, row.id]
        as_default = evaluate(row.call, load_model()) == value
        classified = classify(row, self.plan.models[hypothesis], None, self.others[hypothesis])
        return judged(hypothesis, row, classified, value, self._why(hypothesis, row, as_default), "computed")

    def _of_runs(self, hypothesis: str, row: Row) -> Cell:
        source, experiment = self.plan.sources[hypothesis, row.id], self.plan.experiment(hypothesis, row)
        if source not in self.tables:
            self.tables[source] = _finished(self.folder / PROTOCOLS / experiment.name)
        is_shared = source.hypothesis != hypothesis
        model = _own_model(experiment, self.plan.models[hypothesis]) if is_shared else experiment.model
        classified = classify(row, model, experiment, self.others[hypothesis])
        values = predictions(row, *self.tables[source], experiment.model)
        on = "runs of the default" if is_shared else "surface" if source.engine == SURFACE else "network"
        return judged(hypothesis, row, classified, values, self._why(hypothesis, row, is_shared), on)

    def _of_trial(self, hypothesis: str, row: Row) -> Cell:
        said = rated(hypothesis, row, self.plan.trials, self.folder)
        if not said:
            reason = why_not(hypothesis, row, self.plan.trials, self.folder)
            return Cell(hypothesis, row, "not run", reason=reason)
        (observer, found), *_ = said.items()
        because = f"the trial {row.table.trial} says so: {found.words}"
        classified = declared(row, Classified(found.kind, because))
        cell = judged(hypothesis, row, classified, found.value, self._why(hypothesis, row, False), "trial")
        observers = {
            name: Observed(own.value, verdict_of(row, own.value, own.value, own.value)) for name, own in said.items()
        }
        return replace(cell, reason=_of_observer(cell.reason, observer, found), observers=observers)

    def _why(self, hypothesis: str, row: Row, as_default: bool) -> str:
        """Return why a finding is missed: in the words of the default where its prediction is the default's."""
        return self.words.get((hypothesis, row.id)) or (self.words.get((DEFAULT, row.id), "") if as_default else "")


def _of_observer(reason: str, observer: str, found: Rated) -> str:
    """Say which observer was asked, and how far trials scatter."""
    words = f"observer {observer}; 95 % of trials of its size lie between {found.low:.3g} and {found.high:.3g}"
    return "; ".join(filter(None, [reason.rstrip("."), words]))


def _finished(folder: Path) -> tuple[Table | None, Mapping[str, Any]]:
    """Return the numbers of the finished runs of a protocol, and its manifest."""
    if not (folder / "manifest.json").is_file():
        return None, {}
    manifest = read_manifest(folder)
    return read_runs(folder, manifest).table, manifest


def predictions(row: Row, table: Table | None, manifest: Mapping[str, Any], model: Model) -> dict[int, float]:
    """Return what finished runs say of a row, by seed, in the unit of its observable."""
    if table is None:
        return {}
    value = partial(_value, row.table.observable, model)
    by_condition: dict[str, dict[int, float]] = {}
    for line in table.lines:
        metrics = {name: float(line.values[place]) for name, place in line.names.items()}
        if (number := value(metrics)) is not None:
            by_condition.setdefault(line.condition, {})[line.seed] = number
    condition, against = row.table.condition, row.table.against
    reference = table.own_baselines.get(condition, str(manifest.get("reference", {}).get("condition", "")))
    own = by_condition.get(condition, {})
    if row.comparison == "value" or _is_paired(row.table.observable):
        return own
    if row.comparison == "share":
        other_reference = table.own_baselines.get(against, str(manifest.get("reference", {}).get("condition", "")))
        return _shares(
            own, by_condition.get(reference, {}), by_condition.get(against, {}), by_condition.get(other_reference, {})
        )
    other = by_condition.get(against or reference, {})
    if row.comparison == "difference":
        return {seed: own[seed] - other[seed] for seed in sorted(own) if seed in other}
    return _ratios(own, other)


def _value(observable: str, model: Model, metrics: Mapping[str, float]) -> float | None:
    """Return an observable of one run; None where it lacks it."""
    if observable.partition("@")[0] in COMBINED:
        return combined_value(observable, model, metrics)
    return metrics.get(observable)


def _is_paired(observable: str) -> bool:
    """Say whether an observable compares a run with its reference run already."""
    from synketa.results.observables import find

    name = observable.partition("@")[0]
    parts: Iterable[str] = COMBINED[name].metrics if name in COMBINED else (name,)
    return any((one := find(part)) is not None and one.kind == "paired" for part in parts)


def _ratios(own: Mapping[int, float], other: Mapping[int, float]) -> dict[int, float]:
    return {seed: own[seed] / other[seed] for seed in sorted(own) if abs(other.get(seed, 0.0)) > _NOTHING}


def _shares(
    own: Mapping[int, float], reference: Mapping[int, float], rival: Mapping[int, float], rivals: Mapping[int, float]
) -> dict[int, float]:
    """Return the excess over the reference as a share of the excess of another condition over its own."""
    one, two = _ratios(own, reference), _ratios(rival, rivals)
    return {seed: (one[seed] - 1) / (two[seed] - 1) for seed in one if abs(two.get(seed, 1.0) - 1) > LEAST_EXCESS}


def _own_model(experiment: Experiment, model: Model) -> Model:
    """Return the model by whose sources a finding is classed that is read from the runs of the default."""
    return experiment.model if experiment.model.name != model.name else model
