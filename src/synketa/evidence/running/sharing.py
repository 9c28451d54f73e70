"""On what a finding is read under a hypothesis: on networks of its own, on those of the default, or on a surface.

A hypothesis that moves the cascade alone has the default's network, and the network hears of the cascade late: through
the strength of spines, the gain of inhibition and uptake. So what is read of the network itself before the cascade
hands anything else back is read from the runs of the default, and what is read of the cascade is computed on the
response surface of that network, where the surface takes the conditions.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np

from synketa.common.errors import ConfigurationError, Fault
from synketa.evidence.findings.rows import Row
from synketa.experiment.experiment import Experiment
from synketa.experiment.tables import ConditionTable
from synketa.model.composite import DEFAULT, Hypothesis, Model
from synketa.model.signalling.cascade import Cascade
from synketa.model.signalling.integrator import Steps, integrate
from synketa.results.observables import find

__all__ = [
    "AUTO",
    "ENGINES",
    "NETWORK",
    "SURFACE",
    "Source",
    "conditions_of",
    "is_on_surface",
    "moves_cascade_alone",
    "sources_for",
]

AUTO, NETWORK, SURFACE = "auto", "network", "surface"
ENGINES = (AUTO, NETWORK)
NETWORK_PARTS = ("circuit", "receptor", "extracellular")
#: By how much what the cascade hands back may differ from the default's: a share of it.
HANDED_BACK = 1e-5
#: A surge and a loss of throughput that are held all the time, with half of the block at rest and 20 uM of everything:
#: more than any protocol does.
_SURGES, _RESTING, _LEVEL, _STEP = (1.5, 0.5), 0.5, 20e-3, 120.0


class Source(NamedTuple):
    """What a finding is read from: a protocol under a hypothesis, on an engine."""

    hypothesis: str
    protocol: str
    engine: str = NETWORK


def sources_for(
    rows: Iterable[Row],
    hypotheses: Mapping[str, Hypothesis],
    models: Mapping[str, Model],
    bases: Mapping[str, Experiment],
    engine: str = AUTO,
) -> dict[tuple[str, str], Source]:
    """Return what each finding that needs a run is read from: (hypothesis, finding) -> source.

    Raises
    ------
    ConfigurationError
        The engine is none.
    """
    if engine not in ENGINES:
        raise ConfigurationError(Fault("--engine", "", f'"{engine}"', "auto or network"))
    sources = {}
    for row in (row for row in rows if row.needs_run):
        base = bases[row.table.protocol]
        for name, hypothesis in hypotheses.items():
            own = Source(name, row.table.protocol)
            if engine == AUTO and name != DEFAULT and moves_cascade_alone(hypothesis):
                own = _source(row, own, base, models[name].cascade)
            sources[name, row.id] = own
    return sources


def moves_cascade_alone(hypothesis: Hypothesis) -> bool:
    """Say whether a hypothesis has the default's network, and so its response surface."""
    return all(path.startswith("cascade.") for path in hypothesis.overrides)


def _source(row: Row, own: Source, base: Experiment, cascade: Cascade) -> Source:
    """Return what a finding is read from under a hypothesis that moves the cascade alone."""
    if is_of_cascade(row):
        takes = all(is_on_surface(base.conditions[name], base) for name in conditions_of(row, base))
        return own._replace(engine=SURFACE) if takes else own
    arms = {line.name for name in conditions_of(row, base) for line in base.conditions[name].interventions} & {
        *base.model.cascade.inputs
    }
    until = _read_until(row, base)
    late = handed_back(cascade, base.model.cascade, frozenset(arms), until) if until > 0 else 0.0
    return own._replace(hypothesis=DEFAULT) if late <= HANDED_BACK else own


def is_of_cascade(row: Row) -> bool:
    """Say whether a finding is read of the cascade, and not of the network or the medium."""
    one = find(row.table.observable.partition("@")[0])
    return one is not None and one.kind == "course"


def conditions_of(row: Row, protocol: Experiment) -> set[str]:
    """Return the conditions that a finding is read from, with those that they are compared with."""
    named = {row.table.condition, row.table.against} - {""}
    baselines = {protocol.baselines.of.get(name, str(protocol.reference.get("condition", ""))) for name in named}
    return (named | baselines) & {*protocol.conditions}


def is_on_surface(condition: ConditionTable, protocol: Experiment) -> bool:
    """Say whether a surface may speak to a condition: no other network, and no arm that acts on it.

    It takes a weak AMPA antagonist, but is wrong under it (`synketa.experiment.response_surface.NOT_LICENSED`).
    """
    model, name = protocol.model, next(iter(protocol.conditions))
    if protocol.protocol(name).kind != "time_course" or model.plasticity:
        return False
    if any(path.split(".")[0] in NETWORK_PARTS for path in condition.set):
        return False
    raised = [line.name for line in condition.interventions if line.name in model.cascade.inputs and line.level]
    return not any(model.cascade.inputs[name].kind == "network" for name in raised)


def _read_until(row: Row, base: Experiment) -> float:
    """Return how long after the first dose a finding of the network is read, s; 0 where no cascade runs along."""
    protocol = base.protocol(row.table.condition)
    if protocol.kind != "time_course":
        return 0.0
    window = row.table.observable.partition("@")[2]
    ends = {name: stop for name, _, stop in protocol.windows}
    return float(ends.get(window, protocol.stop)) - protocol.start


def handed_back(cascade: Cascade, default: Cascade, arms: frozenset[str], until: float) -> float:
    """Return the largest difference of what two cascades hand back to one network within a time.

    Parameters
    ----------
    cascade, default : Cascade
    arms : frozenset of str
        Inputs of the cascade that are raised in full.
    until : float
        s, of a surge or a loss of throughput that is held.
    """
    both = [_outputs(own, arms, until) for own in (cascade, default)]
    return max(float(np.abs(one[name] - other[name]).max()) for one, other in zip(*both, strict=True) for name in one)


def _outputs(cascade: Cascade, arms: Collection[str], until: float) -> list[dict[str, Any]]:
    key = repr((cascade.values(), sorted(arms), until))
    if key not in _KNOWN:
        _KNOWN[key] = [_driven(cascade, arms, until, surge) for surge in _SURGES]
    return _KNOWN[key]


#: Outputs that were computed in this process, by the values of the cascade.
_KNOWN: dict[str, list[dict[str, Any]]] = {}


def _driven(cascade: Cascade, arms: Collection[str], until: float, surge: float) -> dict[str, Any]:
    """Return what a cascade hands back under a surge that is held."""
    inputs: dict[str, Any] = {
        "surge": surge,
        "pyr_rate": surge,
        "resting": _RESTING,
        "drug_level": _LEVEL,
        "imaging": 1.0,
    }
    inputs |= dict.fromkeys(cascade.levels, _LEVEL) | dict.fromkeys(arms, 1.0)
    known = {name: value for name, value in inputs.items() if name in cascade.system.inputs}
    times = np.arange(0.0, until + _STEP, _STEP)
    series = integrate(cascade, times, known, steps=Steps(fixed=_STEP))
    return {name: series[name] for name in cascade.outputs}
