"""Faults of a protocol: its kind, its windows, and a clock that steps over what happens."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.text import time_text
from synketa.experiment.checks.draft import NAME, NAME_WANT, Draft
from synketa.experiment.checks.drugs import body_mass_of
from synketa.experiment.checks.limits import is_placed
from synketa.experiment.protocol import STEPS_OVER, ends_of, protocol_of
from synketa.experiment.tables import ConditionTable, ProtocolTable, ScheduledDose
from synketa.model.composite import Model
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet, administer

__all__ = ["clock_faults", "protocol_faults"]

#: A clock faster than `STEPS_OVER` steps over a drug that moves by this share of its peak in a second of network time.
_MOVES = 0.2


def protocol_faults(draft: Draft) -> Iterator[Fault]:
    """Check that the protocol is of one kind and its windows lie inside it, in order."""
    protocol, numerics = draft.table.protocol, draft.table.numerics
    if not draft.is_right("protocol"):
        return
    if not draft.is_time_course:
        if len(numerics.acceleration or ()) > 1:
            yield draft.fault("numerics.acceleration", "several speeds", "one speed: this is a clamp experiment")
        if numerics.acceleration_in_windows is not None:
            yield draft.fault("numerics.acceleration_in_windows", "a clamp experiment", "a time course with windows")
        return
    if protocol.measure is not None:
        want = "measure (a clamp experiment), or start, stop and windows (a time course)"
        of_course = [key for key in ("start", "stop", "windows") if getattr(protocol, key) not in (None, {})]
        yield draft.fault("protocol", f"measure beside {' and '.join(of_course)}", want)
        return
    for key in ("start", "stop"):
        if getattr(protocol, key) is None:
            yield draft.fault(f"protocol.{key}", "nothing", 'a slow time, e.g. "-10 min": this is a time course')
    if not protocol.windows:
        yield draft.fault("protocol.windows", "nothing", 'read-out windows, e.g. { infusion = "35-45 min" }')
    if protocol.start is not None and protocol.stop is not None and protocol.start >= protocol.stop:
        got, want = time_text(protocol.stop), f"a stop after the start at {time_text(protocol.start)}"
        yield draft.fault("protocol.stop", got, want)
        return
    yield from _window_faults(draft, protocol)


def _window_faults(draft: Draft, protocol: ProtocolTable) -> Iterator[Fault]:
    first = -math.inf if protocol.start is None else protocol.start
    last = math.inf if protocol.stop is None else protocol.stop
    previous = -math.inf
    for name, (start, stop) in protocol.windows.items():
        key = f"protocol.windows.{name}"
        if not NAME.fullmatch(name):
            yield draft.fault(key, f'the name "{name}"', NAME_WANT)
        if start < first or stop > last:
            got = f"{time_text(start)} to {time_text(stop)}"
            span = f"{time_text(first)} to {time_text(last)}" if math.isfinite(last - first) else "what is stated of it"
            yield draft.fault(key, got, f"inside protocol.start to protocol.stop, {span}")
        if start < previous:
            got, want = f"a start at {time_text(start)}", f"windows in order: from {time_text(previous)} on"
            yield draft.fault(key, got, want)
        previous = max(previous, stop)


def clock_faults(
    draft: Draft, model: Model, key: str, condition: ConditionTable, sets: Mapping[str, PharmacokineticSet]
) -> Iterator[Fault]:
    """Check that the clock steps over nothing that the network of a condition answers to.

    Parameters
    ----------
    draft : Draft
    model : Model
    key : str
        Of the condition.
    condition : ConditionTable
    sets : mapping of str to PharmacokineticSet
        Those that its doses go through.
    """
    if not draft.is_time_course or not is_placed(draft):
        return
    acting = [name for name, arm in model.cascade.inputs.items() if arm.kind == "network"]
    protocol = protocol_of(draft.table, condition, acting)
    spans = protocol.spans()
    want = f"at most {STEPS_OVER:g} until an hour after whatever happens to the network, and while a drug moves"
    lefts, rights, speeds = np.array(spans).T
    for place, ends in _events(condition, acting):
        for end in ends:
            near = speeds[np.searchsorted(rights, end, "right") : np.searchsorted(lefts, end + 3600.0)]
            if (fastest := near.max(initial=1.0)) > STEPS_OVER:
                got = f"{fastest:g} within an hour of {key}.{place}, which it steps over"
                yield draft.fault("numerics.acceleration", got, want)
                return
    fast = [span for span in spans if span[2] > STEPS_OVER] if condition.doses else []
    if not fast:
        return
    affinity = {name: 1.0 / drug.Kd["2A"].value for name, drug in model.drugs.items()}
    moved = _moves_in(condition, sets, body_mass_of(draft.table, condition), fast, affinity)
    for (left, _, speed), share in zip(fast, moved, strict=True):
        if share > _MOVES:
            got = f"{speed:g} from {time_text(left)}: what {key} doses moves by {share:.0%} of its peak in a second"
            yield draft.fault("numerics.acceleration", f"{got} of the network", want)
            return


def _events(condition: ConditionTable, acting: list[str]) -> list[tuple[str, tuple[float, float]]]:
    """Return what happens to the network of a condition: key, and the slow times of start and end, s."""
    return [
        *((f"doses[{dose.line}]", (dose.start, dose.stop)) for dose in condition.schedule),
        *((f"clamp.{clamp.drug}", ends_of(clamp)) for clamp in condition.clamp),
        *((f"interventions.{arm.name}", ends_of(arm)) for arm in condition.interventions if arm.name in acting),
    ]


def _moves_in(
    condition: ConditionTable,
    sets: Mapping[str, PharmacokineticSet],
    body_mass: float | None,
    spans: Sequence[tuple[float, float, float]],
    affinity: Mapping[str, float],
) -> list[float]:
    """Return by how much of their peak free drugs move in a second of network time, at most, in pieces of the clock.

    Each drug counts by its affinity: a weak metabolite that comes late hardly moves the network.
    """
    doses = condition.schedule
    most = [0.0] * len(spans)
    if not spans or not doses:
        return most
    parts = [np.append(np.arange(left, right, speed), right) for left, right, speed in spans]
    ends = np.unique([dose.stop for dose in doses])
    step = 60.0 * max(1, ends.size // 50)
    near = (ends[:, None] + np.arange(0.0, 5400.0, step)).ravel()
    times = np.concatenate([*parts, near])
    borders = np.cumsum([part.size for part in parts])[:-1]
    stated = {dose.amount[1] for dose in doses if dose.amount} if all(dose.amount for dose in doses) else set()
    for pk_set in sets.values():
        try:
            given = [
                Dose(dose.drug, dose.route, dose.start, dose.duration, _weight(dose, len(stated) == 1), True)
                for dose in doses
            ]
            exposure = administer(pk_set, given, times, body_mass)
        except ConfigurationError:  # a fault of its own
            continue
        acting = np.sum([affinity.get(drug, 0.0) * level for drug, level in exposure.free_brain.items()], axis=0)
        peak = max(float(acting.max(initial=0.0)), 1e-30)
        within = np.split(acting[: acting.size - near.size], borders)
        steps = [float(np.abs(np.diff(levels)).max(initial=0.0)) / peak for levels in within]
        most = [max(pair) for pair in zip(most, steps, strict=True)]
    return most


def _weight(dose: ScheduledDose, is_comparable: bool) -> float:
    """Return the amount of a dose, or the same for each where they are not comparable."""
    return dose.amount[0] if dose.amount is not None and is_comparable else 1e-6
