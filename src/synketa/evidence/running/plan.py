"""What is to be done for findings and hypotheses: what needs a run is run once, as any sweep; the rest is computed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.evidence.findings.rows import Row
from synketa.evidence.quantities import evaluate
from synketa.evidence.running.protocols import (
    base_protocols,
    checked_hypotheses,
    experiments_of,
    load_protocol,
    model_of,
)
from synketa.evidence.running.sharing import AUTO, Source, sources_for
from synketa.evidence.running.trials import Trials, trials_for
from synketa.execution.local import Outcome
from synketa.experiment.experiment import Experiment
from synketa.model.composite import DEFAULT, Hypothesis, Model

__all__ = ["PROTOCOLS", "Plan", "Source", "make_plan", "run_protocols"]

#: Folder of the results of protocols, below that of the evidence.
PROTOCOLS = "protocols"


@dataclass(frozen=True)
class Plan:
    """What is to be done.

    Attributes
    ----------
    rows : sequence of Row
    hypotheses, models : mapping
        By name.
    sources : mapping
        (hypothesis, finding) -> what it is read from, of findings that need a run.
    experiments : mapping
        Each source once.
    trials : mapping
        Of findings of the clinic: (hypothesis, trial) -> trial.
    computed : mapping
        (hypothesis, finding) -> value, of findings that need no run.
    """

    rows: Sequence[Row]
    hypotheses: Mapping[str, Hypothesis]
    models: Mapping[str, Model]
    sources: Mapping[tuple[str, str], Source]
    experiments: Mapping[Source, Experiment]
    trials: Trials
    computed: Mapping[tuple[str, str], float] = field(repr=False)

    @property
    def protocols(self) -> list[str]:
        """The names of the protocols, in the order in which rows ask for them."""
        return list(dict.fromkeys(source.protocol for source in self.experiments))

    def experiment(self, hypothesis: str, row: Row) -> Experiment:
        """Return what a finding is read from under a hypothesis."""
        return self.experiments[self.sources[hypothesis, row.id]]


def make_plan(
    rows: Sequence[Row],
    hypotheses: Sequence[str],
    seeds: int | None = None,
    trust: bool = False,
    engine: str = AUTO,
    first_seed: int = 1,
) -> Plan:
    """Check rows, hypotheses, protocols and trials against each other, and compute what needs no run.

    Parameters
    ----------
    rows : sequence of Row
    hypotheses : sequence of str
        Names; A+B for two at once.
    seeds : int, optional
        Networks, instead of the protocols' own number.
    trust : bool
        Whether protocols may be files from outside.
    engine : {"auto", "network"}
        Where hypotheses that move the cascade alone are run: see `synketa.evidence.running.sharing`.
    first_seed : int
        Of the networks.

    Raises
    ------
    ConfigurationError
        Every fault, before anything is run.
    """
    load = partial(load_protocol, seeds=seeds, trust=trust, first_seed=first_seed)
    faults: list[Fault] = []
    chosen: Mapping[str, Hypothesis] = {}
    bases: Mapping[str, Experiment] = {}
    trials: Trials = {}
    try:
        chosen = checked_hypotheses(hypotheses)
    except ConfigurationError as error:
        faults += error.faults
        chosen = checked_hypotheses([DEFAULT])  # what is wrong with findings is said all the same
    try:
        bases = base_protocols(rows, load, trust)
    except ConfigurationError as error:
        faults += error.faults
    try:
        trials = trials_for(rows, chosen)
    except ConfigurationError as error:
        faults += error.faults
    models = {name: model_of(hypothesis) for name, hypothesis in chosen.items()}
    computed, wrong = _computed(rows, models)
    if faults or wrong:
        raise ConfigurationError(*dict.fromkeys([*faults, *wrong]))
    sources = sources_for(rows, chosen, models, bases, engine)
    experiments = experiments_of(rows, sources, bases, load, trust)
    return Plan(rows, chosen, models, sources, experiments, trials, computed)


def _computed(rows: Sequence[Row], models: Mapping[str, Model]) -> tuple[dict[tuple[str, str], float], list[Fault]]:
    """Return what needs no run: (hypothesis, finding) -> value; and what cannot be computed."""
    computed: dict[tuple[str, str], float] = {}
    faults: list[Fault] = []
    for row in (row for row in rows if row.is_quick):
        for name, model in models.items():
            assert row.call is not None
            try:
                computed[name, row.id] = evaluate(row.call, model)
            except SynketaError as error:
                faults += [fault.under(f"finding {row.id}") for fault in error.faults if isinstance(fault, Fault)]
    return computed, faults


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
    for number, (source, experiment) in enumerate(plan.experiments.items(), 1):
        on = ", on the response surface" if experiment.surface else ""
        say(f"protocol {number} of {len(plan.experiments)}: {source.protocol}, hypothesis {source.hypothesis}{on}")
        outcomes.append(run(experiment, folder / PROTOCOLS))
        if outcomes[-1].interrupted:
            break
    return outcomes
