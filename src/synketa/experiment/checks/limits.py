"""How much an experiment may ask for: counted in its tables before anything of them is read or expanded.

So every check is bounded: it answers within two seconds, or says which number is absurd and what to do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from synketa.common.errors import Fault
from synketa.common.text import counted, time_text
from synketa.common.toml_files import size_fault
from synketa.experiment.checks.draft import Draft
from synketa.experiment.protocol import Protocol, protocol_of
from synketa.model.composite import Model

__all__ = ["duration_faults", "extent_faults", "is_placed"]

#: A pattern of keys of a file, how many entries may stand there, what they are, and what to do with more.
LIMITS = (
    (r"conditions", 200, "conditions", "several files, or an axis"),
    (r"conditions\.[^.]+\.doses", 1000, "doses", "several files"),
    (r"conditions\.[^.]+\.clamp", 500, "clamps", "several files"),
    (r"conditions\.[^.]+\.interventions", 200, "interventions", "several files"),
    (r"conditions\.[^.]+\.set", 200, "values", "a model of its own"),
    (r"set", 1000, "values", "a model of its own"),
    (r"axes", 40, "axes", "several files"),
    (r"axes\.[^.]+\.values", 10_000, "values", "a range and method lhs or sobol"),
    (r"axes\.[^.]+\.(set|factor|charge_of|along)", 100, "paths", "several files"),
    (r"sweep\.also", 200, "points", "several files"),
    (r"protocol\.windows", 200, "windows", "several files"),
    (r"numerics\.acceleration", 100, "speeds", "fewer of them"),
    (r"stimulation", 100, "lines", "trains and bursts in one line"),
    (r"data", 50, "tables", "several files"),
    (r"expect", 500, "expectations", "several files"),
    (r"figures", 200, "figures", "several files"),
    (r"seeds", 100_000, "seeds", "several files"),
)
#: Of all conditions together.
TOTALS = (("doses", 3000), ("clamp", 3000), ("interventions", 3000))
#: Conditions, and texts of an axis, that are models of their own: each is put together and checked.
MOST_MODELS = 100

#: Network time of a run, s: what its program is made for. Rows of the table that it reads, 0.2 kB each.
MOST_NETWORK_TIME, MOST_ROWS = 9e4, 1_000_000
#: A measurement, s of network time: shorter, and no cell has spiked.
LEAST_MEASURED = 1e-3


class _Table(NamedTuple):
    key: str
    entries: Any


def extent_faults(raw: Mapping[str, Any], where: str) -> Iterator[Fault]:
    """Yield where the tables of an experiment have more entries than a check can look at."""
    if fault := size_fault(dict(raw), where):
        yield fault
        return
    for table in _tables(raw):
        for pattern, most, what, remedy in LIMITS:
            if len(table.entries) > most and re.fullmatch(pattern, table.key):
                yield Fault(where, table.key, counted(len(table.entries), what, what), f"at most {most}: {remedy}")
        is_axis = re.fullmatch(r"axes\.[^.]+\.values", table.key)
        if is_axis and sum(isinstance(value, str) for value in table.entries) > MOST_MODELS:
            yield Fault(where, table.key, f"{len(table.entries)} texts", f"at most {MOST_MODELS}: numbers with a unit")
    tables = [table.entries for table in _tables(raw) if re.fullmatch(r"conditions\.[^.]+", table.key)]
    conditions = [table for table in tables if isinstance(table, Mapping)]
    for key, most in TOTALS:
        count = sum(len(lines) for table in conditions if isinstance(lines := table.get(key), (list, dict)))
        if count > most:
            yield Fault(where, "conditions", f"{count} {key} in all", f"at most {most}: several files")
    models = sum("set" in table or "hypothesis" in table for table in conditions)
    if models > MOST_MODELS:
        got = f"{models} with a model of their own (set, hypothesis)"
        yield Fault(where, "conditions", got, f"at most {MOST_MODELS}: an axis, or several files")


def _tables(raw: Mapping[str, Any]) -> Iterator[_Table]:
    """Yield the tables and lists of an experiment, two levels below the names of conditions and axes at most."""
    for key, entries in raw.items():
        if not isinstance(entries, (dict, list, tuple)):
            continue
        yield _Table(key, entries)
        for name, inner in entries.items() if isinstance(entries, dict) else ():
            if isinstance(inner, (dict, list, tuple)):
                yield _Table(f"{key}.{_plain(name)}", inner)
            for item, innermost in inner.items() if isinstance(inner, dict) else ():
                if isinstance(innermost, (dict, list, tuple)):
                    yield _Table(f"{key}.{_plain(name)}.{item}", innermost)


def _plain(name: object) -> str:
    """Return a name without the dots that part keys."""
    return str(name).replace(".", "_")


def is_placed(draft: Draft) -> bool:
    """Say whether it is known when an experiment starts and stops, and how fast its clock runs."""
    if not draft.is_right("protocol", "numerics"):
        return False
    written = draft.table.protocol
    starts_and_stops = written.start is not None and written.stop is not None and written.start < written.stop
    return starts_and_stops or not draft.is_time_course


def duration_faults(draft: Draft, model: Model) -> Iterator[Fault]:
    """Check how long networks are simulated, and in how many steps their schedule is written.

    Yields
    ------
    Fault
        Of the first condition that is too long: the others have the same protocol.
    """
    acting = [name for name, arm in model.cascade.inputs.items() if arm.kind == "network"]
    for name, condition in draft.conditions.items() if is_placed(draft) else ():
        protocol = protocol_of(draft.table, condition, acting)
        faults = _of_time_course if protocol.kind == "time_course" else _of_clamp
        if fault := faults(draft, name, protocol):
            yield fault
            return


def _of_clamp(draft: Draft, name: str, protocol: Protocol) -> Fault | None:
    """Return the fault of a measurement that is too long or too short."""
    measured, took = protocol.stop / protocol.acceleration, protocol.network_duration
    if measured < LEAST_MEASURED:
        return draft.fault("protocol.measure", f"{measured:.3g} s", f"at least {LEAST_MEASURED:g} s")
    if took <= MOST_NETWORK_TIME:
        return None
    key = "measure" if measured > protocol.warm_up else "warm_up"
    return draft.fault(f"protocol.{key}", f"{took:.3g} s of network time", f"at most {MOST_NETWORK_TIME:g} s")


def _of_time_course(draft: Draft, name: str, protocol: Protocol) -> Fault | None:
    """Return the fault of a time course that is too long for its clock."""
    want = "an earlier stop, or a faster clock (numerics.acceleration)"
    span = f"in condition {name}, {time_text(protocol.start)} to {time_text(protocol.stop)}"
    if not (took := protocol.network_duration) <= MOST_NETWORK_TIME:
        key = "warm_up" if protocol.warm_up > MOST_NETWORK_TIME else "stop"
        got = f"{took:.3g} s of network time {span}"
        return draft.fault(f"protocol.{key}", got, f"at most {MOST_NETWORK_TIME:g} s: {want}")
    if (rows := protocol.schedule_rows) > MOST_ROWS:
        got = f"{rows:.3g} steps of drug levels {span}"
        return draft.fault("protocol.stop", got, f"at most {MOST_ROWS}: {want}")
    return None
