"""Faults of what an experiment does beside drugs: inputs of the cascade that are raised, and stimulation."""

from __future__ import annotations

import math
from collections.abc import Iterator

from synketa.common.errors import Fault
from synketa.common.text import time_text
from synketa.experiment.checks.draft import Draft
from synketa.experiment.protocol import SAME_INSTANT, ends_of, protocol_of
from synketa.experiment.stimulation import faults as pattern_faults
from synketa.experiment.tables import ConditionTable, InterventionLine, StimulationLine, right_lines
from synketa.model.composite import Model

__all__ = ["intervention_faults", "stimulation_faults"]

#: Inputs of the cascade that no experiment raises: imaging begins where the read-outs count from.
_AUTOMATIC = ("imaging",)
#: Arms that together leave the drug no route to translation.
_EXCLUSIVE = {"direct_cut", "indirect_cut"}


def intervention_faults(draft: Draft, model: Model, key: str, condition: ConditionTable) -> Iterator[Fault]:
    """Check that what is raised in a condition exists, in order, and covers a dose whole or not at all."""
    if condition.interventions and draft.is_right("protocol") and not draft.is_time_course:
        yield draft.fault(f"{key}.interventions", "a clamp experiment", "a time course: the cascade rests otherwise")
    if condition.partial and not any(0 < line.level < 1 for line in condition.interventions):
        yield draft.fault(f"{key}.partial", "no intervention of it in part", "one with a level between 0 and 1")
    arms = [name for name in (*model.cascade.arms, *model.cascade.idle_arms) if name not in _AUTOMATIC]
    until: dict[str, float] = {}
    for index, line in enumerate(condition.interventions):
        place = f"{key}.interventions[{index}]"
        if line.name not in arms:
            yield draft.unknown(f"{place}.name", line.name, arms)
        yield from _time_faults(draft, place, line, until.get(line.name, -math.inf))
        until[line.name] = max(ends_of(line)[1], until.get(line.name, -math.inf))
        yield from _overlap_faults(draft, place, line, condition.interventions[:index])
        yield from _dose_faults(draft, place, line, condition)


def _time_faults(draft: Draft, place: str, line: InterventionLine, until: float) -> Iterator[Fault]:
    """Check when an input is raised; `until` is when it was raised before, s."""
    (start, stop), end = ends_of(line), draft.table.protocol.stop
    if start >= stop:
        yield draft.fault(f"{place}.stop", time_text(stop), f"a stop after the start at {time_text(start)}")
    if math.isfinite(start) and end is not None and start >= end:
        yield draft.fault(f"{place}.start", time_text(start), "a start before protocol.stop")
    if start < until - SAME_INSTANT:
        got = f"{line.name} from {time_text(start)}, while it is still raised"
        yield draft.fault(f"{place}.start", got, f"a start at {time_text(until)} or later")


def _overlap_faults(
    draft: Draft, place: str, line: InterventionLine, others: tuple[InterventionLine, ...]
) -> Iterator[Fault]:
    start, stop = ends_of(line)
    for other in others:
        left, right = ends_of(other)
        if {line.name, other.name} == _EXCLUSIVE and start < right and left < stop:
            got = f"{line.name} while {other.name} is raised: both routes are cut"
            yield draft.fault(place, got, "one of them at a time")


def _dose_faults(draft: Draft, place: str, line: InterventionLine, condition: ConditionTable) -> Iterator[Fault]:
    start, stop = ends_of(line)
    doses = condition.schedule
    for end, moment in (("start", start), ("stop", stop)):
        for dose in doses:
            if dose.start + SAME_INSTANT < moment < dose.stop - SAME_INSTANT:
                got = f"{time_text(moment)}, inside the dose from {time_text(dose.start)}"
                yield draft.fault(f"{place}.{end}", got, "a window that covers a dose whole or not at all")
                break


def stimulation_faults(draft: Draft, model: Model) -> Iterator[Fault]:
    """Check what is stimulated, when, and that the clock runs at real time then."""
    if not draft.is_right("protocol", "numerics"):
        return
    protocol = draft.table.protocol
    is_whole = protocol.start is not None and protocol.stop is not None and protocol.start < protocol.stop
    arms = draft.conditions if is_whole and draft.table.stimulation else {}
    protocols = {name: protocol_of(draft.table, condition) for name, condition in arms.items()}
    places = right_lines(StimulationLine, draft.raw.get("stimulation"))
    yield from pattern_faults(draft.table, model, protocols, draft.where, places)
    for name, condition in draft.conditions.items():
        if not condition.stimulated and draft.is_right("stimulation") and not draft.raw.get("stimulation"):
            yield draft.fault(f"conditions.{name}.stimulated", "false", "nothing: no condition is stimulated")
