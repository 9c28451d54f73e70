"""What `synketa show` prints: a page about a model, and of each part its equations and parameters with sources."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Parameter
from synketa.common.paths import experiments_folder, model_files, models_folder, toml_files
from synketa.common.text import command_line
from synketa.model.card.tables import (
    NETWORK,
    SLOW_SIDE,
    STATUSES,
    honest_count,
    outside_of_ranges,
    uncertain_inputs,
)
from synketa.model.composite import Model, checked_hypothesis, load_model, moved_values
from synketa.model.nmda_receptor import Drug, Receptor, ic50_table, time_constants
from synketa.model.pharmacokinetics.usual_names import drug_named
from synketa.model.references import citation
from synketa.model.signalling.cascade import Cascade
from synketa.model.synaptic_plasticity import Plasticity

__all__ = ["print_to", "show"]


def show(name: str, console: Console | None = None, everything: bool = False, models: str = "") -> None:
    """Print a model, one of its parts, a drug, a pharmacokinetic set or a hypothesis.

    Parameters
    ----------
    name : str
    console : Console, optional
        Where; by default standard output.
    everything : bool
        Of a model, all equations and parameters instead of one page.
    models : str
        A folder of own models.

    Raises
    ------
    ConfigurationError
        Nothing has that name, or the file of that name is wrong.
    """
    makers: dict[str, Callable[[], RenderableType]] = {}
    wrong: dict[str, tuple[Fault, ...]] = {}
    for composite in sorted(model_files("", models_folder(), models)[0]):
        try:
            model = load_model(composite, models=models)
        except ConfigurationError as error:  # of this one: others are shown
            wrong[composite] = error.faults
            continue
        makers[model.name] = partial(_whole_model if everything else _page, model)
        for part in _parts(model):
            makers.setdefault(getattr(model, part).name, partial(_part, model, part))
    default = load_model(models=models)  # other models may change the receptor that a drug meets
    wrong |= default.faulty["drugs"] | default.faulty["pharmacokinetics"]
    makers |= {drug: partial(_drug, default, drug) for drug in default.drugs}
    makers |= {chosen: partial(_set, default, chosen) for chosen in default.pharmacokinetics}
    hypotheses = [*sorted(model_files("hypotheses", models_folder(), models)[0]), *([name] if "+" in name else [])]
    makers |= {hypothesis: partial(_hypothesis, hypothesis, models) for hypothesis in hypotheses}
    if name in wrong:
        raise ConfigurationError(*wrong[name])
    name = name if name in makers else drug_named(name, default.drugs)
    if name not in makers:
        is_experiment = name in {path.stem for path in toml_files(experiments_folder())}
        more = f"; {name} is an experiment: {command_line('check', [name])}" if is_experiment else ""
        patients = [own for kind in ("cohorts", "observers") for own in model_files(kind, models_folder(), models)[0]]
        raise ConfigurationError(unknown("show", "", name, [*makers, *patients], more))
    print_to(console, makers[name]())


_WIDE = 2000  # columns where nobody looks at a terminal: nothing is wrapped


def print_to(console: Console | None, *pages: RenderableType) -> None:
    """Print to a console, or to standard output: as wide as a terminal is, and without a wrap into a pipe or a file."""
    if console is not None or sys.stdout.isatty():
        console = console or Console()
        for page in pages:
            console.print(page, highlight=False)
        return
    wide = Console(width=_WIDE, file=io.StringIO(), color_system=None)
    for page in pages:
        wide.print(page, highlight=False)
    assert isinstance(wide.file, io.StringIO)
    sys.stdout.write("\n".join(line.rstrip() for line in wide.file.getvalue().splitlines()) + "\n")


def _parts(model: Model) -> list[str]:
    return [part for part in (*NETWORK, *SLOW_SIDE) if getattr(model, part) is not None]


def _heading(title: str, prose: str = "") -> list[RenderableType]:
    parts: list[RenderableType] = [Text(title, style="bold")]
    if prose.strip():
        parts.append(Text(" ".join(prose.split())))
    return [*parts, ""]


_CLAIM = (
    "What may be claimed: no cell class is assigned a block; selectivity follows from receptor constants, from where "
    "the subunits are placed, and from how much inhibition SST cells carry. The last two are inputs."
)
_MOST_UNCERTAIN = 8  # inputs that a page lists


def _page(model: Model) -> RenderableType:
    """Return one page: what the model is, its parts, the honest count, what is most uncertain, how to see more."""
    parts = _columns("", "part", "name", "what it is", "parameters")
    for part in _parts(model):
        count = sum(honest_count(model, (part,)).values())
        parts.add_row(part, getattr(model, part).name, escape(getattr(model, part).title), str(count))
    title = (
        "The most uncertain inputs: not measured, the widest ranges for their size; levers that rest at 0 or 1 left out"
    )
    uncertain = _columns(title, "input", "value", "range", "note")
    for path, parameter in uncertain_inputs(model)[:_MOST_UNCERTAIN]:
        name, value, bounds, source, note = _row(path, parameter)
        uncertain.add_row(*map(escape, (name, value, bounds, note or source)))
    cells = ", ".join(f"{population.size} {name}" for name, population in model.circuit.populations.items())
    names = [
        Text(f"Cells: {cells}"),
        Text("Drugs: " + ", ".join(model.drugs)),
        Text("Pharmacokinetic sets: " + ", ".join(model.pharmacokinetics)),
        Text("Defaults: " + ", ".join(f"{species} {name}" for species, name in model.default_pharmacokinetics.items())),
    ]
    claim = Text(_CLAIM, style="italic")
    more = Text(
        f"Everything:  synketa show {model.name} --all\n"
        f"One part:    synketa show {model.circuit.name}  (so for another part, a drug, a set, a hypothesis)\n"
        f"As a page:   synketa show {model.name} --html FILE  (--latex FILE for a paper)"
    )
    heading = _heading(f"{model.name}: {model.title}", model.description)
    own = [_changed(model), ""] if model.changed else []
    fragile: list[RenderableType] = []
    if model.fragility:
        fragile = [Text(f"How fragile: {model.fragility.sentence}"), ""]
    return Group(*heading, parts, "", *names, "", *own, _count(model), "", uncertain, "", claim, "", *fragile, more)


def _changed(model: Model) -> RenderableType:
    """Return the values that are the model's own and not those of its parts' files."""
    table = _columns("Its own values, in place of those in the files of its parts", "input", "value", "range", "source")
    chosen = dict(model.parameters())
    for path in model.changed:
        table.add_row(*map(escape, _row(path, chosen[path])[:4]))
    return table


def _whole_model(model: Model) -> RenderableType:
    """Return every equation and parameter of a model."""
    parts = [_part(model, part) for part in _parts(model)]
    return Group(_page(model), "", *parts)


def _title(text: str) -> Text | None:
    """Return the title of a table; it may be wider than the table."""
    return Text(text, style="bold", no_wrap=True, overflow="ignore") if text else None


def _columns(title: str, *names: str) -> Table:
    """Return an empty table; columns of numbers stand to the right."""
    table = Table(box=None, pad_edge=False, title=_title(title), title_justify="left")
    for name in names:
        right = name in _NUMBERS or "(" in name
        whole = name in ("input", "value", "name", "path", "default", "here")
        table.add_column(name, justify="right" if right else "left", overflow="fold", no_wrap=whole)
    return table


#: Columns of numbers.
_NUMBERS = ("default", "here", "at baseline", "in-degree", "weight", "value", "parameters", *STATUSES)


def _count(model: Model) -> RenderableType:
    table = _columns("The honest count", "", *STATUSES)
    rows = {"network, receptor, extracellular": NETWORK, "slow side": SLOW_SIDE, "drugs": ("drugs",)}
    for label, parts in {**rows, "pharmacokinetic sets": ("pharmacokinetics",)}.items():
        counted = honest_count(model, parts)
        table.add_row(label, *(str(counted[status]) for status in STATUSES))
    return table


def _part(model: Model, part: str) -> RenderableType:
    piece = getattr(model, part)
    parts = _heading(f"{part}: {piece.title}", piece.description)
    if isinstance(piece, Plasticity):
        parts += [Text(f"connection {piece.connection}; since its last event:"), _code(piece.text.update)]
        parts += [Text("then, by a presynaptic and by a postsynaptic spike:")]
        parts += [_code(f"{piece.text.presynaptic}\n{piece.text.postsynaptic}")]
    else:
        parts += [_code(piece.text.in_symbols()[0] if isinstance(piece, Receptor) else piece.text.equations)]
    if part == "circuit":
        parts += [Text(f"threshold {piece.text.threshold}"), _code(piece.text.reset)]
        for name, population in piece.populations.items():
            parts.append(Text(f"{name}: {population.size} {population.title}", style="bold"))
            if population.equations:
                parts += [_code(population.equations), _code(population.reset)]
        parts.append(_connections(model))
    if part == "receptor":
        _, block_step, conductance_step = piece.text.in_symbols()
        parts += [Text("block by every drug d, every millisecond:"), _code(block_step)]
        parts += [Text("what they leave:"), _code(conductance_step)]
    if part == "cascade":
        parts += [_inputs(model), Text("Back to the network: " + ", ".join(piece.outputs)), ""]
        parts += [*_mechanisms(piece)]
    parts.append(_table(model, part))
    return Group(*parts[:3], *_outside(model, part), *parts[3:], "")


def _inputs(model: Model) -> RenderableType:
    table = _columns("Inputs", "input", "kind", "at baseline", "what it is")
    for name, source in model.cascade.inputs.items():
        table.add_row(name, source.kind, f"{source.baseline:g}", escape(source.title))
    return table


def _mechanisms(cascade: Cascade) -> Iterator[RenderableType]:
    """Yield the terms that only hypotheses have, those that are off."""
    for name, mechanism in cascade.mechanisms.items():
        if name in cascade.idle:
            yield Text(f"Off, {name} = {cascade.idle[name].text}: {mechanism.title}")
            yield _code(mechanism.equations)


def _hypothesis(name: str, models: str) -> RenderableType:
    chosen = checked_hypothesis(name, models=models)
    parts = _heading(f"{name}: {chosen.title}", chosen.claim)
    parts += [Text(f"Contested: {chosen.contested.strip()}"), ""] if chosen.contested else []
    model = load_model(models=models)
    moved = _columns(f"Values that it moves, in {model.name}", "path", "default", "here", "range")
    for row in moved_values(chosen, model):
        moved.add_row(*map(escape, row))
    parts.append(moved if chosen.overrides else Text("It moves nothing: it is the model as shipped."))
    if chosen.forbids:
        parts += ["", Text("It forbids:")]
        parts += [Text(f"  {one.says}{f' ({one.finding})' if one.finding else ''}") for one in chosen.forbids]
    return Group(*parts, "", *_citations(chosen.sources))


def _code(text: str) -> RenderableType:
    return Padding(Syntax(text.strip(), "python", background_color="default", word_wrap=True), (0, 0, 1, 2))


def _connections(model: Model) -> RenderableType:
    table = _columns("Connections", "from", "to", "in-degree", "weight")
    for connection in model.circuit.connections.values():
        table.add_row(connection.source, connection.target, str(connection.in_degree), connection.weight.text)
    return table


def _table(model: Model, prefix: str) -> RenderableType:
    table = Table(
        box=None, pad_edge=False, title=_title(f"Parameters, of which `set` has {prefix}.NAME"), title_justify="left"
    )
    for column in ("parameter", "value", "range", "source", "note"):
        whole = column in ("parameter", "value")
        table.add_column(column, overflow="fold", no_wrap=whole, justify="right" if column == "value" else "left")
    cited: set[str] = set()
    for path, parameter in model.parameters():
        if path == prefix or path.startswith(f"{prefix}."):
            table.add_row(*map(escape, _row(path.removeprefix(f"{prefix}."), parameter)))
            if parameter.status == "published":
                cited.update(parameter.source.split(", "))
    return Group(table, "", *_citations(cited))


def _outside(model: Model, prefix: str) -> list[RenderableType]:
    """Return warnings of the parameters that lie outside of the ranges that their own file states."""
    lines = outside_of_ranges(model, prefix)
    return [*(Text(f"warning: {line}", style="bold yellow") for line in lines), ""] if lines else []


def _row(path: str, parameter: Parameter) -> tuple[str, ...]:
    return path, parameter.text, parameter.bounds, parameter.source, parameter.note


def _citations(keys: Iterable[str]) -> list[RenderableType]:
    return [Text(f"  {key}: {citation(key)}", style="dim") for key in sorted(keys)]


def _drug(model: Model, name: str) -> RenderableType:
    drug = model.drugs[name]
    parts = _heading(f"{name}: {drug.title}", drug.notes)
    table = _table(model, f"drugs.{name}")
    return Group(*parts, *_outside(model, f"drugs.{name}"), _ic50(model, drug), "", _speed(model, drug), "", table)


def _ic50(model: Model, drug: Drug) -> RenderableType:
    title = "IC50, computed from the equations, each at its potential V"
    columns = ("subunit", "V (mV)", "Mg (mM)", "computed (uM)", "measured (uM)", "this row is", "measured by")
    table = _columns(title, *columns)
    words = {"input": "an input", "fitted": "fitted to", "prediction": "a prediction"}
    for row in ic50_table(drug, model.receptor):
        measured = f"{row.measured * 1e3:.3g}" if row.measured is not None else ""
        status = words.get(row.status, row.status)
        table.add_row(
            row.subunit, f"{row.V * 1e3:g}", f"{row.Mg:g}", f"{row.computed * 1e3:.3g}", measured, status, row.source
        )
    return table


def _speed(model: Model, drug: Drug) -> RenderableType:
    """Print how fast block comes and goes at 1 uM, for the mean agonist-gated fraction of each class."""
    table = _columns(
        "Time constants of block at 1 uM and -60 mV, real time", "pool", "gated fraction", "on (s)", "off (s)"
    )
    for pool, gated in (("2AB", 0.45), ("2AB", 0.09), ("2CD", 0.09), ("2CD", 0.055)):
        on, off = time_constants(drug, 1e-3, model.receptor, pool, -0.060, gated)
        table.add_row(pool, f"{gated:g}", f"{float(on):.3g}", f"{float(off):.3g}")
    return table


def _set(model: Model, name: str) -> RenderableType:
    chosen = model.pharmacokinetics[name]
    parts = _heading(f"{name}: {chosen.title}", chosen.description)
    routes = ", ".join(chosen.routes)
    parts += [
        Text(f"Species {chosen.species}; routes {routes}; substances {', '.join(chosen.substances)}"),
        "",
    ]
    return Group(*parts, *_outside(model, f"pharmacokinetics.{name}"), _table(model, f"pharmacokinetics.{name}"))
