"""What `synketa show` prints: equations, parameters with their sources, predictions, and the honest count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from synketa.errors import ConfigurationError, Fault, nearest
from synketa.model import Model, load_model, models_folder, references
from synketa.parameters import Parameter
from synketa.plasticity import Plasticity
from synketa.receptor import Drug, ic50_table, time_constants

__all__ = ["honest_count", "show"]

_STATUSES = ("published", "fitted", "derived", "assumed")


def honest_count(model: Model, parts: Iterable[str] = ("circuit", "receptor", "extracellular")) -> dict[str, int]:
    """Return how many parameters of some parts of a model are published, fitted, derived, assumed."""
    chosen = tuple(parts)
    counted = Counter(p.status for path, p in model.parameters() if path.startswith(chosen))
    return {status: counted[status] for status in _STATUSES}


def show(name: str, console: Console | None = None) -> None:
    """Print a model, drug, pharmacokinetic set, receptor, circuit or extracellular space.

    Raises
    ------
    ConfigurationError
        Nothing has that name.
    """
    console = console or Console()
    composites = sorted(path.stem for path in models_folder().glob("*.toml"))
    model = load_model(name if name in composites else composites[0])
    makers = {model.name: lambda: _model(model)}
    for part in ("circuit", "receptor", "extracellular"):
        makers[getattr(model, part).name] = lambda part=part: _part(model, part)  # type: ignore[misc]
    makers |= {drug: (lambda drug=drug: _drug(model, drug)) for drug in model.drugs}  # type: ignore[misc]
    makers |= {s: (lambda s=s: _set(model, s)) for s in model.pharmacokinetics}  # type: ignore[misc]
    if name not in makers:
        want = f"one of {', '.join(makers)}"
        raise ConfigurationError(Fault("show", "", f'"{name}"', want, nearest(name, makers)))
    console.print(makers[name]())


def _heading(title: str, prose: str = "") -> list[RenderableType]:
    parts: list[RenderableType] = [Text(title, style="bold")]
    if prose.strip():
        parts.append(Text(" ".join(prose.split())))
    return [*parts, ""]


def _model(model: Model) -> RenderableType:
    parts = _heading(f"{model.name}: {model.title}", model.description)
    for part in ("circuit", "receptor", "extracellular"):
        parts.append(_part(model, part))
    if model.plasticity:
        parts.append(_plasticity(model, model.plasticity))
    parts += [
        Text("Drugs: " + ", ".join(model.drugs)),
        Text("Pharmacokinetic sets: " + ", ".join(model.pharmacokinetics)),
        Text("Defaults: " + ", ".join(f"{s} {n}" for s, n in model.default_pharmacokinetics.items())),
        "",
        _count(model),
        "",
        Text(
            "What may be claimed: no cell class is assigned a block; selectivity follows from receptor constants and "
            "from where the subunits are placed. The placement is an input.",
            style="italic",
        ),
    ]
    return Group(*parts)


def _count(model: Model) -> RenderableType:
    table = Table(title="The honest count", title_justify="left", title_style="bold", box=None, pad_edge=False)
    table.add_column("")
    for status in _STATUSES:
        table.add_column(status, justify="right")
    rows = {"network, receptor, extracellular": ("circuit", "receptor", "extracellular"), "drugs": ("drugs",)}
    for label, parts in {**rows, "pharmacokinetic sets": ("pharmacokinetics",)}.items():
        counted = honest_count(model, parts)
        table.add_row(label, *(str(counted[status]) for status in _STATUSES))
    return table


def _part(model: Model, part: str) -> RenderableType:
    piece = getattr(model, part)
    parts = _heading(f"{part}: {piece.title}", piece.description)
    parts += [_code(piece.text.equations)]
    if part == "circuit":
        parts += [Text(f"threshold {piece.text.threshold}"), _code(piece.text.reset)]
        for name, population in piece.populations.items():
            parts.append(Text(f"{name}: {population.size} {population.title}", style="bold"))
            if population.equations:
                parts += [_code(population.equations), _code(population.reset)]
        parts.append(_connections(model))
    if part == "receptor":
        parts += [Text("block, every millisecond:"), _code(piece.text.block_step)]
    parts.append(_table(model, part))
    return Group(*parts, "")


def _plasticity(model: Model, rule: Plasticity) -> RenderableType:
    parts = _heading(f"plasticity: {rule.title}", rule.description)
    parts += [Text(f"connection {rule.connection}; since its last event:"), _code(rule.text.update)]
    parts += [Text("then, by a presynaptic and by a postsynaptic spike:")]
    parts += [_code(f"{rule.text.presynaptic}\n{rule.text.postsynaptic}"), _table(model, "plasticity")]
    return Group(*parts, "")


def _code(text: str) -> RenderableType:
    return Padding(Syntax(text.strip(), "python", background_color="default", word_wrap=True), (0, 0, 1, 2))


def _connections(model: Model) -> RenderableType:
    table = Table(box=None, pad_edge=False, title="Connections", title_justify="left", title_style="bold")
    for column in ("from", "to", "in-degree", "weight"):
        table.add_column(column, justify="right" if column in ("in-degree", "weight") else "left")
    for connection in model.circuit.connections.values():
        table.add_row(connection.source, connection.target, str(connection.in_degree), connection.weight.text)
    return table


def _table(model: Model, prefix: str) -> RenderableType:
    table = Table(box=None, pad_edge=False, title="Parameters", title_justify="left", title_style="bold")
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


def _row(path: str, parameter: Parameter) -> tuple[str, ...]:
    bounds = f"{parameter.range_text[0]} to {parameter.range_text[1]}" if parameter.range_text else ""
    return path, parameter.text, bounds, parameter.source, parameter.note


def _citations(keys: Iterable[str]) -> list[RenderableType]:
    lines: list[RenderableType] = []
    for key in sorted(keys):
        entry = references().get(key, {})
        words = [entry.get(f, "") for f in ("author", "year", "title", "journal", "doi")]
        lines.append(Text(f"  {key}: " + ". ".join(word for word in words if word), style="dim"))
    return lines


def _drug(model: Model, name: str) -> RenderableType:
    drug = model.drugs[name]
    parts = _heading(f"{name}: {drug.title}", drug.notes)
    if drug.Kd:
        parts += [_ic50(model, drug), "", _speed(model, drug), ""]
    return Group(*parts, _table(model, f"drugs.{name}"))


def _ic50(model: Model, drug: Drug) -> RenderableType:
    title = "IC50 at -66 mV, computed from the equations"
    table = Table(box=None, pad_edge=False, title=title, title_justify="left", title_style="bold")
    for column in ("subunit", "Mg (mM)", "computed (uM)", "measured (uM)", "this row is", "measured by"):
        table.add_column(column, justify="right" if "(" in column else "left")
    words = {"input": "an input", "fitted": "fitted to", "prediction": "a prediction"}
    for row in ic50_table(drug, model.receptor):
        measured = f"{row.measured * 1e3:.3g}" if row.measured is not None else ""
        status = words.get(row.status, row.status)
        table.add_row(row.subunit, f"{row.Mg:g}", f"{row.computed * 1e3:.3g}", measured, status, row.source)
    return table


def _speed(model: Model, drug: Drug) -> RenderableType:
    """Print how fast block comes and goes at 1 uM, for the mean agonist-gated fraction of each class."""
    title = "Time constants of block at 1 uM and -60 mV, real time"
    table = Table(box=None, pad_edge=False, title=title, title_justify="left", title_style="bold")
    for column in ("pool", "gated fraction", "on (s)", "off (s)"):
        table.add_column(column, justify="left" if column == "pool" else "right")
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
    return Group(*parts, _table(model, f"pharmacokinetics.{name}"))
