"""Which variables of which cells are recorded: read from texts such as ``PYR[0].v``, and checked against the model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from synketa.common.equation_text import declared
from synketa.common.errors import Fault
from synketa.common.text import time_text
from synketa.experiment.checks.draft import Draft
from synketa.experiment.protocol import protocol_of
from synketa.experiment.run import Recording
from synketa.experiment.tables import ExperimentTable
from synketa.experiment.tables.values import is_number
from synketa.model.composite import Model

__all__ = ["recording_faults", "recording_of"]

_TRACE = re.compile(r"\s*(\w+)\s*\[\s*(\d+)\s*\]\s*\.\s*(\w+)\s*")
_SEVERAL = re.compile(r"\s*(\w+)\s*\[\s*(\d{1,9})\s*([:,-])\s*(\d{1,9})\s*\]\s*\.\s*(\w+)\s*")
_EXAMPLE = '"PYR[0].v"'
_MEMBRANE = 1e-4  # s: the step of the membrane, between which there is nothing to see
MOST_VALUES = 20_000_000  #: of a run: 80 MB
MOST_TRACES = 1000  #: of a run


def recording_of(table: ExperimentTable, model: Model) -> Recording | None:
    """Return what an experiment that was checked records; None where it records nothing."""
    if not table.record:
        return None
    traces = []
    for text in table.record:
        match = _TRACE.fullmatch(text)
        assert match is not None
        variable = _variable(model, match[1], match[3])
        assert variable is not None
        traces.append((text, match[1], int(match[2]), variable, variables(model, match[1])[variable]))
    return Recording(tuple(dict.fromkeys(traces)), table.record_every)


def variables(model: Model, population: str) -> dict[str, str]:
    """Return what can be recorded of a cell: states, expressions and what differs from cell to cell, with units."""
    return _declared(model.cell_text(population))


@lru_cache(maxsize=32)
def _declared(text: str) -> dict[str, str]:
    names = declared(text)
    return {**names.states, **names.cell}


def _variable(model: Model, population: str, name: str) -> str | None:
    """Return the variable that a name stands for: ``b_2CD`` is the block of that pool by all drugs together."""
    known = variables(model, population)
    block = name.replace("b_", "block_", 1)
    return name if name in known else block if name.startswith("b_") and block in known else None


def recording_faults(draft: Draft, model: Model) -> Iterator[Fault]:
    """Check that what is recorded exists, and that it is not too much."""
    table = draft.table
    if not table.record:
        if "record_every" in draft.raw and draft.is_right("record"):
            yield draft.fault("record_every", "no record", f"record = [{_EXAMPLE}]")
        return
    if table.engine == "surface":
        yield draft.fault("record", 'engine = "surface": it has no cells', 'engine = "network"')
        return
    if len(table.record) > MOST_TRACES:
        yield draft.fault("record", f"{len(table.record)} traces", f"at most {MOST_TRACES}")
        return
    faults = [fault for index, text in enumerate(table.record) for fault in _trace_faults(draft, model, index, text)]
    steps = table.record_every / _MEMBRANE
    if steps < 1 - 1e-9 or abs(steps - round(steps)) > 1e-6:
        got, want = f"{table.record_every * 1e3:g} ms", "a multiple of 0.1 ms, the step of the membrane"
        faults.append(draft.fault("record_every", got, want))
    yield from faults
    if not faults and draft.is_right("protocol", "numerics", "conditions"):
        yield from _size_faults(draft, model)


def _trace_faults(draft: Draft, model: Model, index: int, text: str) -> Iterator[Fault]:
    key, match, populations = f"record[{index}]", _TRACE.fullmatch(text), model.circuit.populations
    if match is None:
        yield draft.fault(key, f'"{text}"', _shape_want(text, model))
    elif match[1] not in populations:
        yield draft.unknown(key, match[1], populations)
    elif int(match[2]) >= (size := _smallest(draft, model, match[1])):
        fewer = "" if size == populations[match[1]].size else ": a condition or an axis has fewer cells"
        yield draft.fault(key, f"cell {match[2]} of {match[1]}", f"a cell from 0 to {size - 1}{fewer}")
    elif _variable(model, match[1], match[3]) is None:
        yield draft.unknown(key, match[3], variables(model, match[1]))


def _shape_want(text: str, model: Model) -> str:
    """Return what is wanted instead of a text that is no trace: several cells are listed, each by itself."""
    want = f"a population, a cell and a variable, e.g. {_EXAMPLE}"
    if (several := _SEVERAL.fullmatch(text)) is None or several[1] not in model.circuit.populations:
        return want
    first, last = int(several[2]), int(several[4])
    shown = (first, last) if several[3] == "," else tuple(range(first, min(last, first + 3)))
    if not shown or max(shown) >= model.circuit.populations[several[1]].size:
        return want
    each = ", ".join(f'"{several[1]}[{cell}].{several[5]}"' for cell in shown)
    return f"{want}; of several cells each by itself: {each}" + ("" if several[3] == "," else ", ...")


def _smallest(draft: Draft, model: Model, population: str) -> int:
    """Return how many cells a population has in the smallest of the networks that an experiment makes."""
    path = f"circuit.populations.{population}.size"
    own = float(model.circuit.populations[population].size)
    sizes: list[str | float] = [own]
    sizes += [condition.set.get(path, own) for condition in draft.conditions.values()]
    for axis in draft.table.axes.values():
        ends = axis.values or axis.range or ()
        sizes += ends if path in (axis.set or ()) else ()
        sizes += (axis.along or {}).get(path, ())
        sizes += [own * float(end) for end in ends if is_number(end)] if path in (axis.factor or ()) else ()
    return int(min(size for size in sizes if isinstance(size, (int, float))))


def _size_faults(draft: Draft, model: Model) -> Iterator[Fault]:
    recording = recording_of(draft.table, model)
    assert recording is not None
    longest = max(
        (protocol_of(draft.table, condition).network_duration for condition in draft.conditions.values()), default=0.0
    )
    if recording.every > longest > 0:
        want = f"at most the {longest:g} s of network time that a run takes"
        yield draft.fault("record_every", time_text(recording.every), want)
    if (values := recording.values_in(longest)) > MOST_VALUES:
        every = recording.every * values / MOST_VALUES
        got = f"{values:.2g} values in a run of {longest:g} s of network time"
        yield draft.fault("record", got, f'at most {MOST_VALUES:.2g}: fewer, or record_every = "{every * 1e3:.2g} ms"')
