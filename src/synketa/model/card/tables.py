"""The tables of a model after Nordlie, Gewaltig and Plesser 2009, 10.1371/journal.pcbi.1000456: data, no layout.

Everything is read from the model's own files: a table here cannot say anything that is not simulated.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from synketa.common.parameter import Parameter
from synketa.model.card.formula import Equation, equations_of, statements_of
from synketa.model.card.parts import Card, Cell, Equations, Section, Symbol, Table, Words
from synketa.model.circuit import Circuit
from synketa.model.composite import Model
from synketa.model.synaptic_plasticity import Plasticity
from synketa.results.observables import OBSERVABLES

__all__ = [
    "honest_count",
    "is_uncertain",
    "model_card",
    "outside_of_ranges",
    "uncertain_inputs",
]

STATUSES = ("published", "fitted", "derived", "assumed")
NETWORK, SLOW_SIDE = ("circuit", "receptor", "extracellular"), ("cascade", "plasticity")


def model_card(model: Model) -> Card:
    """Return the description of a model: summary, circuit, cells, synapses, input, measurements, parameters."""
    makers = (
        _populations,
        _connectivity,
        _cells,
        _synapses,
        _receptor,
        _plasticity,
        _extracellular,
        _slow_side,
        _input,
    )
    sections = [_summary(model), *(part for maker in makers for part in maker(model)), _measurements(model)]
    sections += [_parameters(model), _count(model)]
    sections = [
        Section(chr(ord("A") + place), section.title, section.prose, section.parts)
        for place, section in enumerate(sections)
    ]
    cited = {key for section in sections for words in _words(section) for key in words.keys}
    return Card(model.name, model.title, model.description, sections, sorted(cited))


def _words(section: Section) -> Iterator[Words]:
    """Yield all words of a section that may name papers."""
    yield Words(section.prose)
    for part in section.parts:
        if isinstance(part, Table):
            yield from (cell for row in part.rows for cell in row if isinstance(cell, Words))


def honest_count(model: Model, parts: Iterable[str]) -> dict[str, int]:
    """Return how many parameters of some parts of a model are published, fitted, derived, assumed."""
    chosen = tuple(parts)
    counted = Counter(p.status for path, p in model.parameters() if path.split(".", 1)[0] in chosen)
    return {status: counted[status] for status in STATUSES}


def is_uncertain(path: str, parameter: Parameter) -> bool:
    """Say whether a constant of the network was not measured, though a plausible range is stated.

    The lever of an arm is none: a share from 0 to 1 that rests at one of these ends until an experiment moves it.
    """
    part = path.split(".", 1)[0]
    if part not in ("circuit", "receptor") or parameter.range is None or parameter.status not in ("assumed", "fitted"):
        return False
    return not (parameter.range == (0.0, 1.0) and parameter.value in parameter.range)


def uncertain_inputs(model: Model) -> list[tuple[str, Parameter]]:
    """Return the numbers of circuit and receptor that were not measured and have a range, the widest first.

    Widths are shares of the largest magnitude of a range, so that rates, conductances and shares compare.
    """

    def width(parameter: Parameter) -> float:
        low, high = parameter.range or (0.0, 0.0)
        return (high - low) / max(abs(parameter.value), abs(low), abs(high), 1e-300)

    rows = [(path, parameter) for path, parameter in model.parameters() if is_uncertain(path, parameter)]
    return sorted(rows, key=lambda row: -width(row[1]))


def outside_of_ranges(model: Model, prefix: str) -> list[str]:
    """Return in words the parameters below a path whose values lie outside of the ranges that their file states."""
    return [
        f"{path.removeprefix(f'{prefix}.')} is {parameter.text}, outside of the range of its own file, "
        f"{' to '.join(parameter.range_text)}"
        for path, parameter in model.parameters()
        if path.startswith(f"{prefix}.")
        and parameter.range is not None
        and parameter.range_text is not None
        and not parameter.range[0] <= parameter.value <= parameter.range[1]
    ]


def _summary(model: Model) -> Section:
    circuit = model.circuit
    sizes = [f"{name} ({population.size} {population.title})" for name, population in circuit.populations.items()]
    plasticity = "short-term plasticity of release from pyramidal cells, separately for each target"
    if model.plasticity:
        plasticity += f"; {model.plasticity.title} ({model.plasticity.connection})"
    rows: list[tuple[Cell, ...]] = [
        ("Populations", ", ".join(sizes)),
        ("Topology", "none: cells have no place"),
        (
            "Connectivity",
            "random, fixed in-degree; lognormal weights; one delay per sending cell",
        ),
        ("Neuron model", "leaky integrate-and-fire with adaptation and conductance-based synapses"),
        ("Channel models", model.receptor.title),
        ("Synapse model", "conductance jumps at a spike and decays exponentially (AMPA, GABA); NMDA rises and decays"),
        ("Plasticity", plasticity),
        ("Around the cells", model.extracellular.title),
        ("Slow side", model.cascade.title),
        (
            "Input",
            "a Poisson background of its own for every cell, calibrated; drugs; arms of experiments",
        ),
        ("Measurements", "spikes, rates, a field potential, NMDA block, extracellular and signalling series"),
        ("Drugs", ", ".join(model.drugs)),
        ("Pharmacokinetics", ", ".join(model.pharmacokinetics)),
    ]
    return Section("", "Model summary", "", [Table("", ("", ""), rows)])


def _populations(model: Model) -> Iterator[Section]:
    circuit = model.circuit
    rows: list[tuple[Cell, ...]] = [
        (name, population.title, str(population.size), population.parameters["target_rate"].text
         if "target_rate" in population.parameters else "")
        for name, population in circuit.populations.items()
    ]  # fmt: skip
    table = Table("", ("population", "cells", "size", "undrugged rate"), rows)
    yield Section("", "Populations", " ".join(circuit.description.split()), [table])


def _connectivity(model: Model) -> Iterator[Section]:
    rows: list[tuple[Cell, ...]] = [
        (name, connection.source, connection.target, "random, fixed in-degree", str(connection.in_degree),
         connection.weight.text, Words(connection.weight.source))
        for name, connection in model.circuit.connections.items()
    ]  # fmt: skip
    columns = ("name", "from", "to", "pattern", "in-degree", "mean weight", "source")
    prose = (
        "In a network with fewer cells than an in-degree needs, the in-degree is capped and the weight scaled up to "
        "match. Weights are lognormal around the mean (relative weight of mean 1, coefficient of variation weight_cv)."
    )
    yield Section("", "Connectivity", prose, [Table("", columns, rows)])


def _cells(model: Model) -> Iterator[Section]:
    text = model.circuit.text
    parts: list[Table | Equations] = [Equations("Below threshold", list(equations_of(text.equations)))]
    rows: list[tuple[Cell, ...]] = [("spikes when", Symbol(text.threshold)), ("then refractory for", Symbol("t_ref"))]
    parts += [Table("", ("", ""), rows), Equations("At a spike", list(statements_of(text.reset)))]
    for name, population in model.circuit.populations.items():
        own: list[Equation | str] = [*equations_of(population.equations), *statements_of(population.reset)]
        if own:
            parts.append(Equations(f"Only {name}", own))
    drawn = [Equation(name, code) for name, code in {**text.heterogeneity, **text.initial}.items()]
    parts.append(Equations("Drawn for every cell", [*drawn]))
    prose = (
        "Brackets [a > b] are 1 where the comparison holds and 0 elsewhere. active is 1 outside the refractory period; "
        "own, transmit and virtual_spike are 1, 1 and 0 but while backgrounds are calibrated."
    )
    yield Section("", "Neuron model", prose, parts)


def _synapses(model: Model) -> Iterator[Section]:
    parts: list[Table | Equations] = [
        Equations(f"{name}: at a spike of {connection.source}", list(statements_of(connection.on_pre)))
        for name, connection in model.circuit.connections.items()
    ]
    yield Section("", "Synapse model", "The index pre is the sending cell, post the receiving one.", parts)


def _receptor(model: Model) -> Iterator[Section]:
    receptor = model.receptor
    equations, block_step, conductance_step = receptor.text.in_symbols()
    rows: list[tuple[Cell, ...]] = [
        (name, ", ".join(pool.subunits), pool.M.text, Words(pool.M.source), Words(pool.note or pool.M.note))
        for name, pool in receptor.pools.items()
    ]
    parts: list[Table | Equations] = [
        Table("Pools", ("pool", "subunits", "magnesium constant M", "source", "note"), rows),
        Equations("Current", list(equations_of(equations))),
        Equations("Block by every drug d, every ms", list(statements_of(block_step))),
        Equations("What they leave", list(statements_of(conductance_step))),
    ]
    yield Section("", "NMDA receptor and its block", " ".join(receptor.description.split()), parts)


def _plasticity(model: Model) -> Iterator[Section]:
    rule = model.plasticity
    if rule is None:
        return
    text = rule.text
    steps = {
        "Synapse": equations_of(text.synapse),
        "Transmission": statements_of(text.transmission),
        "Since the last event of the synapse": statements_of(text.update),
        "At a presynaptic spike": statements_of(text.presynaptic),
        "At a postsynaptic spike": statements_of(text.postsynaptic),
    }
    parts: list[Table | Equations] = [Equations(title, list(lines)) for title, lines in steps.items()]
    yield Section("", f"Plasticity of {rule.connection}", " ".join(rule.description.split()), parts)


def _extracellular(model: Model) -> Iterator[Section]:
    around = model.extracellular
    parts: list[Table | Equations] = [Equations("", list(equations_of(around.text.equations)))]
    parts += [
        Equations(f"At a spike of {name}", list(statements_of(code))) for name, code in around.text.on_spike.items()
    ]
    yield Section("", "Extracellular space", " ".join(around.description.split()), parts)


def _slow_side(model: Model) -> Iterator[Section]:
    cascade = model.cascade
    parts: list[Table | Equations] = [
        Equations("", list(_until_declarations(equations_of(cascade.text.equations)))),
    ]
    parts += [
        Equations(f"Only in hypotheses, off: {term.title}", [*_until_declarations(equations_of(term.equations))])
        for name, term in cascade.mechanisms.items()
        if name in cascade.idle
    ]
    prose = " ".join(cascade.description.split()) + " Back to the network go " + ", ".join(cascade.outputs) + "."
    yield Section("", "Signalling, spines, homeostasis", prose, parts)


def _until_declarations(lines: Iterable[Equation | str]) -> Iterator[Equation | str]:
    """Yield lines up to the last equation: the headings of declarations stand over nothing."""
    waiting: list[Equation | str] = []
    for line in lines:
        waiting.append(line)
        if isinstance(line, Equation):
            yield from waiting
            waiting = []


def _input(model: Model) -> Iterator[Section]:
    circuit: Circuit = model.circuit
    names = ("background_rate", "background_weight", "background_NMDA_ratio")
    rows: list[tuple[Cell, ...]] = [
        (name, *(population.parameters[key].text if key in population.parameters else "" for key in names))
        for name, population in circuit.populations.items()
    ]
    background = Table("Poisson background of every cell", ("population", "rate", "weight", "NMDA over AMPA"), rows)
    kinds = {"drive": "from the network", "cascade": "arm of the slow side", "network": "arm of the network"}
    arms: list[tuple[Cell, ...]] = [
        (Symbol(name), kinds[source.kind], f"{source.baseline:g}", source.title)
        for name, source in model.cascade.inputs.items()
    ]
    prose = "Rates of the background are starting values: they are calibrated, undrugged, for every parameter set."
    columns = ("input", "kind", "at baseline", "what it is")
    yield Section("", "Input", prose, [background, Table("Inputs of the slow side, and arms", columns, arms)])


def _measurements(model: Model) -> Section:
    kinds = ("window", "field", "course", "network", "plasticity", "series")
    rows: list[tuple[Cell, ...]] = [
        (observable.name, observable.unit, observable.meaning)
        for observable in OBSERVABLES
        if observable.kind in kinds and (observable.kind != "plasticity" or model.plasticity)
    ]
    text = model.circuit.text
    field: list[tuple[Cell, ...]] = [("field potential", Symbol(text.lfp)), ("summed over", text.lfp_from)]
    columns = ("metric or series", "unit", "what it is")
    prose = f"{{principal}} is {model.circuit.principal_population}, the population that the field potential is of."
    return Section("", "Measurements", prose, [Table("", ("", ""), field), Table("", columns, rows)])


_COLUMNS = ("symbol", "name", "value", "unit", "range", "source", "note")


def _parameters(model: Model) -> Section:
    """Return every parameter: shared values once, values of populations side by side."""
    parts: list[Table | Equations] = [_by_population(model.circuit)]
    if model.changed:
        chosen = dict(model.parameters())
        own = [_row(path, chosen[path]) for path in model.changed]
        parts.insert(0, Table("Values of this model in place of those in the files of its parts", _COLUMNS, own))
    for part in (*NETWORK, *SLOW_SIDE):
        piece = getattr(model, part)
        if piece is None:
            continue
        rows = [
            _row(path.removeprefix(f"{part}."), parameter)
            for path, parameter in model.parameters()
            if path.startswith(f"{part}.") and (not path.startswith("circuit.populations.") or ".start." in path)
        ]
        title = "plasticity" if isinstance(piece, Plasticity) else part
        parts.append(Table(f"{title}: {piece.title}", _COLUMNS, rows))
    for name, drug in model.drugs.items():
        rows = [
            _row(path.removeprefix(f"drugs.{name}."), parameter)
            for path, parameter in model.parameters()
            if path.startswith(f"drugs.{name}.")
        ]
        parts.append(Table(f"{name}: {drug.title}", _COLUMNS, rows))
    prose = "Pharmacokinetic sets are shown each by its name: synketa show NAME."
    return Section("", "Parameters", prose, parts)


def _row(path: str, parameter: Parameter) -> tuple[Cell, ...]:
    number, _, unit = parameter.text.partition(" ")
    bounds = parameter.bounds
    *_, table, name = ("", *path.split("."))
    symbol = Symbol(name if name.isidentifier() else f"{table}_{name}")  # Kd.2A is Kd with an index
    return symbol, path, number, unit, bounds, Words(parameter.source), Words(parameter.note)


def _by_population(circuit: Circuit) -> Table:
    """Return the values of all populations side by side."""
    names = list(circuit.populations)
    keys = dict.fromkeys(key for population in circuit.populations.values() for key in population.parameters)
    rows: list[tuple[Cell, ...]] = []
    for key in keys:
        own = {name: p.parameters[key] for name, p in circuit.populations.items() if key in p.parameters}
        bounds = {name: " to ".join(p.range_text) for name, p in own.items() if p.range_text}
        notes = {name: p.note for name, p in own.items() if p.note}
        sources = {name: p.source for name, p in own.items()}
        rows.append(
            (Symbol(key), *(own[name].text if name in own else "" for name in names), _joined(bounds, own),
             Words(_joined(sources, own)), Words(_joined(notes, own)))
        )  # fmt: skip
    return Table("Values of the populations", ("symbol", *names, "range", "source", "note"), rows)


def _joined(words: dict[str, str], everybody: Iterable[str]) -> str:
    """Return what is said of populations: once if it is the same of all."""
    if len(set(words.values())) == 1 and set(words) == set(everybody):
        return next(iter(words.values()))
    return "; ".join(f"{name}: {word}" for name, word in words.items())


def _count(model: Model) -> Section:
    groups = {"network, receptor, extracellular": NETWORK, "slow side": SLOW_SIDE, "drugs": ("drugs",)}
    groups["pharmacokinetic sets"] = ("pharmacokinetics",)
    rows: list[tuple[Cell, ...]] = []
    for label, parts in groups.items():
        counted = honest_count(model, parts)
        rows.append((label, *(str(counted[status]) for status in STATUSES)))
    prose = (
        "Published: read in a paper. Fitted: to what the source says. Derived: computed from other numbers. Assumed: "
        "nobody measured it. No cell class is assigned a block; selectivity follows from receptor constants, from "
        "where the subunits are placed, and from how much inhibition SST cells carry. The last two are inputs."
    )
    return Section("", "The honest count", prose, [Table("", ("", *STATUSES), rows)])
