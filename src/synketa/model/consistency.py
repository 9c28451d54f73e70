"""Whether the parts of a model fit together: names used equal names declared, arms act on something, sources exist.

Texts are parsed, never evaluated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from synketa.common.equation_text import Declared, declared, names_in
from synketa.common.errors import ConfigurationError, Fault, nearest, unknown
from synketa.common.parameter import NOT_PUBLISHED
from synketa.common.units import unit_dimension
from synketa.model.circuit import Circuit, Population
from synketa.model.extracellular import Extracellular
from synketa.model.nmda_receptor import Receptor
from synketa.model.references import references
from synketa.model.signalling.cascade import Cascade
from synketa.model.synaptic_plasticity import Plasticity

__all__ = ["idle_arms", "wrong_keys", "wrong_names", "wrong_plasticity", "wrong_sources"]

#: Names that the network supplies to the cells' texts; see `synketa.simulation.brian.network`.
SUPPLIED = {
    "active", "background_events", "virtual_spike", "own", "transmit", "release_gain", "reference_block",
    "level_1", "block_acceleration", "t", "dt", "i", "N",
    "volt", "amp", "siemens", "second", "Hz", "mV", "ms", "nS", "pA", "inf",
}  # fmt: skip

#: Names that the network supplies to the text of plastic synapses.
PLASTIC_SUPPLIED = {"efficacy", "efficacy_start", "calcium", "t_event", "plastic", "weight", "relative_weight"}

#: Values of a population that the receptor takes from the drug present: its text is read as for one.
OF_DRUG = ("kon_1", "k_leak_1", "V_Kd_1", "v_off_1")


def wrong_sources(tables: Any, where: str, path: str = "") -> Iterator[Fault]:
    """Yield a fault for every value in the tables of a file that cites a key which is not in the bibliography."""
    if isinstance(tables, Mapping):
        if "value" in tables and isinstance(source := tables.get("source"), str):
            yield from wrong_keys(source.strip(), where, f"{path}.source".strip("."))
        for name, table in tables.items():
            yield from wrong_sources(table, where, f"{path}.{name}".strip("."))
    elif isinstance(tables, list):
        for index, table in enumerate(tables):
            yield from wrong_sources(table, where, f"{path}[{index}]")


def wrong_keys(source: str, where: str, path: str) -> Iterator[Fault]:
    """Yield a fault for every key of a source that is not in the bibliography."""
    if not source or source.startswith(NOT_PUBLISHED):
        return
    for key in source.split(", "):
        if key not in references():
            want = 'a key of references.bib, "fitted: to what", "derived: from what" or "assumed"'
            yield Fault(where, path, f'"{key}"', want, nearest(key, references()))


def wrong_names(
    circuit: Circuit, receptor: Receptor, cells: Mapping[str, str], linked: Iterable[str]
) -> Iterator[Fault]:
    """Yield the faults between what the cells' equations use and declare, and the values that the files have.

    Parameters
    ----------
    circuit : Circuit
    receptor : Receptor
    cells : mapping
        Population -> the whole equation text of its cells.
    linked : iterable of str
        What the cascade gives to these texts.
    """
    where = f"circuit {circuit.name}"
    supplied = SUPPLIED | set(linked)
    elsewhere = {*type(receptor).model_fields, *(f"M_{pool}" for pool in receptor.pools), *OF_DRUG, "block_dt"}
    elsewhere |= {f"Kd_1_{pool}" for pool in receptor.pools}
    for name, population in circuit.populations.items():
        path = f"populations.{name}"
        try:
            text = declared(cells[name])
        except ConfigurationError as error:
            yield from (fault.under(where, path) for fault in error.faults)
            continue
        known = {*text.states, *text.shared, *text.cell, *supplied}
        for used in sorted(text.used - known):
            yield Fault(where, f"{path}.equations", f'"{used}"', "a declared name", nearest(used, known))
        for fault in _wrong_values(circuit, population, text, elsewhere):
            yield fault.under(where, f"{path}.parameters")
    for name, connection in circuit.connections.items():
        for end in {connection.source, connection.target} - set(circuit.populations):
            yield unknown(where, f"connections.{name}", end, circuit.populations)
    if circuit.principal_population not in circuit.populations:
        yield unknown(where, "text.lfp_from", circuit.principal_population, circuit.populations)


def _wrong_values(circuit: Circuit, population: Population, text: Declared, elsewhere: set[str]) -> Iterator[Fault]:
    """Yield the faults of one population's values: missing, idle, or of another dimension."""
    values = {**circuit.shared, **population.parameters}
    for key in sorted(set(text.shared) - set(values) - elsewhere):
        yield Fault("", key, "nothing", f"a value ({text.shared[key]})")
    for key in sorted(set(population.parameters) - set(text.shared)):
        yield Fault("", key, "a name no equation uses", "a declared one", nearest(key, text.shared))
    for key, unit in text.shared.items():
        dimension = unit_dimension(unit)
        if key in values and values[key].dimension != dimension:
            yield Fault("", key, f'"{values[key].text}"', f"a {dimension} ({unit})")


def idle_arms(cascade: Cascade, extracellular: Extracellular, cells: Mapping[str, str], where: str) -> Iterator[Fault]:
    """Yield a fault for every arm that is said to act on the network and is in none of its texts."""
    around = extracellular.text
    try:
        used = set().union(
            declared(around.equations).used,
            *(names_in(code) for code in around.on_spike.values()),
            *(declared(text).used for text in cells.values()),
        )
    except ConfigurationError:
        return  # `wrong_names` says it
    got = "an arm of the network that none of its equations uses"
    want = "an arm that an equation of the circuit or of the extracellular space uses"
    for name, source in cascade.inputs.items():
        if source.kind == "network" and name not in used:
            yield Fault(where, f"inputs.{name}", got, want, nearest(name, used))


def wrong_plasticity(plasticity: Plasticity, circuit: Circuit, cells: Mapping[str, str]) -> Iterator[Fault]:
    """Yield the faults of a rule: it acts on no connection, or its texts use what is not declared."""
    where, text = f"plasticity {plasticity.name}", plasticity.text
    if plasticity.connection not in circuit.connections:
        yield unknown(where, "connection", plasticity.connection, circuit.connections)
        return
    try:
        synapse = declared(text.synapse)
    except ConfigurationError as error:
        yield from (fault.under(where, "text.synapse") for fault in error.faults)
        return
    ends = circuit.connections[plasticity.connection]
    known = {*synapse.states, *synapse.shared, *synapse.cell, *PLASTIC_SUPPLIED, *SUPPLIED}
    known |= _names_of_cell(cells[ends.source], "pre") | _names_of_cell(cells[ends.target], "post")
    for key in ("synapse", "transmission", "update", "presynaptic", "postsynaptic"):
        try:
            used = synapse.used if key == "synapse" else names_in(getattr(text, key))
        except ConfigurationError as error:
            yield from (fault.under(where, f"text.{key}") for fault in error.faults)
            continue
        if key != "synapse":  # what a statement sets is known from there on
            known |= set(re.findall(r"^\s*(\w+)\s*=", getattr(text, key), re.MULTILINE))
        for name in sorted(used - known):
            yield Fault(where, f"text.{key}", f'"{name}"', "a declared name", nearest(name, known))
    for name in sorted(set(synapse.shared) - set(plasticity.values())):
        yield Fault(where, name, "nothing", f"a value ({synapse.shared[name]})")


def _names_of_cell(text: str, end: str) -> set[str]:
    """Return what a synapse may use of the cell at one of its ends."""
    cell = declared(text)
    return {f"{name}_{end}" for name in (*cell.states, *cell.shared, *cell.cell, *SUPPLIED)}
