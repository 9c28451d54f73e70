"""From findings and hypotheses to cells: what needs a run is run once, as any sweep; the rest is computed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from synketa.analysis.pairing import LEAST_EXCESS
from synketa.analysis.summary import Table, read_runs
from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.evidence.findings.rows import Row, explanations
from synketa.evidence.protocols import checked_hypotheses, experiments_for, model_of, sources_of
from synketa.evidence.quantities import COMBINED, combined_value, evaluate
from synketa.evidence.verdicts import Cell, judged
from synketa.evidence.verdicts.classes import classify
from synketa.execution.local import Outcome
from synketa.experiment.experiment import Experiment
from synketa.model.composite import DEFAULT, Hypothesis, Model, load_model
from synketa.results.manifest import read_manifest

__all__ = ["PROTOCOLS", "Plan", "cells_of", "make_plan", "run_protocols"]

#: Folder of the results of protocols, below that of the evidence.
PROTOCOLS = "protocols"
_NOTHING = 1e-12


@dataclass(frozen=True)
class Plan:
    """What is to be done: rows, hypotheses with their models, and each protocol once for a hypothesis."""

    rows: Sequence[Row]
    hypotheses: Mapping[str, Hypothesis]
    models: Mapping[str, Model]
    experiments: Mapping[tuple[str, str], Experiment]
    computed: Mapping[tuple[str, str], float]

    @property
    def protocols(self) -> list[str]:
        """The names of the protocols, in the order in which rows ask for them."""
        return list(dict.fromkeys(protocol for _, protocol in self.experiments))


def make_plan(rows: Sequence[Row], hypotheses: Sequence[str], seeds: int | None = None, trust: bool = False) -> Plan:
    """Check rows, hypotheses and protocols against each other, and compute what needs no run.

    Raises
    ------
    ConfigurationError
        Every fault, before anything is run.
    """
    faults: list[Fault] = []
    chosen: Mapping[str, Hypothesis] = {}
    experiments: Mapping[tuple[str, str], Experiment] = {}
    try:
        chosen = checked_hypotheses(hypotheses)
    except ConfigurationError as error:
        faults += error.faults
    try:
        experiments = experiments_for(rows, chosen or [DEFAULT], seeds, trust)
    except ConfigurationError as error:
        faults += error.faults
    models = {name: model_of(hypothesis) for name, hypothesis in chosen.items()}
    computed = {}
    for row in (row for row in rows if row.is_quick):
        for name, model in models.items():
            assert row.call is not None
            try:
                computed[name, row.id] = evaluate(row.call, model)
            except SynketaError as error:
                faults += [fault.under(f"finding {row.id}") for fault in error.faults if isinstance(fault, Fault)]
    if faults:
        raise ConfigurationError(*dict.fromkeys(faults))
    return Plan(rows, chosen, models, experiments, computed)


def run_protocols(
    plan: Plan, folder: Path, run: Callable[[Experiment, Path], Outcome], say: Callable[[str], None]
) -> list[Outcome]:
    """Run what is missing of the protocols of a plan; what has failed stops no other.

    Parameters
    ----------
    plan : Plan
    folder : Path
        Of the evidence; results go into a folder of it for each protocol and hypothesis.
    run : callable
        ``(experiment, folder) -> Outcome``, as `synketa.execution.sweep.run`.
    say : callable
    """
    outcomes = []
    for number, ((hypothesis, protocol), experiment) in enumerate(plan.experiments.items(), 1):
        say(f"protocol {number} of {len(plan.experiments)}: {protocol}, hypothesis {hypothesis}")
        outcomes.append(run(experiment, folder / PROTOCOLS))
        if outcomes[-1].interrupted:
            break
    return outcomes


def cells_of(plan: Plan, folder: Path) -> list[Cell]:
    """Return a cell for every finding and hypothesis, from files and formulas: nothing is simulated."""
    tables: dict[tuple[str, str], tuple[Table | None, Mapping[str, Any]]] = {}
    words = explanations()
    cells = []
    for hypothesis, model in plan.models.items():
        others = sources_of(hypothesis)
        for row in plan.rows:
            if not row.is_modelled:
                cells.append(Cell(hypothesis, row, "not modelled", reason=row.table.not_modelled))
                continue
            why = words.get((hypothesis, row.id), "")
            if row.call:
                if not why and evaluate(row.call, load_model()) == plan.computed[hypothesis, row.id]:
                    why = words.get((DEFAULT, row.id), "")
                classified = classify(row, model, None, others)
                cells.append(judged(hypothesis, row, classified, plan.computed[hypothesis, row.id], why))
                continue
            key = hypothesis, row.table.protocol
            experiment = plan.experiments[key]
            if key not in tables:
                tables[key] = _finished(folder / PROTOCOLS / experiment.name)
            classified = classify(row, experiment.model, experiment, others)
            cells.append(judged(hypothesis, row, classified, predictions(row, *tables[key], experiment.model), why))
    return cells


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
