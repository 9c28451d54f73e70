"""What `synketa show` prints: equations, parameters with their sources, predictions, and the honest count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from synketa.common.errors import ConfigurationError, unknown
from synketa.common.parameter import Parameter
from synketa.common.paths import models_folder
from synketa.model.composite import Model, load_hypothesis, load_model
from synketa.model.nmda_receptor import Drug, ic50_table, time_constants
from synketa.model.references import references
from synketa.model.synaptic_plasticity import Plasticity

__all__ = ["honest_count", "show"]

_STATUSES = ("published", "fitted", "derived", "assumed")
_ACUTE, _SLOW = ("circuit", "receptor", "extracellular"), ("cascade", "plasticity")


def honest_count(model: Model, parts: Iterable[str]) -> dict[str, int]:
    """Return how many parameters of some parts of a model are published, fitted, derived, assumed."""
    chosen = tuple(parts)
    counted = Counter(p.status for path, p in model.parameters() if path.split(".", 1)[0] in chosen)
    return {status: counted[status] for status in _STATUSES}


def show(name: str, console: Console | None = None) -> None:
    """Print a model, one of its parts, a drug, a pharmacokinetic set or a hypothesis.

    Raises
    ------
    ConfigurationError
        Nothing has that name.
    """
    console = console or Console()
    makers: dict[str, Callable[[], RenderableType]] = {}
    for composite in sorted(path.stem for path in models_folder().glob("*.toml")):
        model = load_model(composite)
        makers[model.name] = partial(_model, model)
        for part in _parts(model):
            makers.setdefault(getattr(model, part).name, partial(_part, model, part))
    makers |= {drug: partial(_drug, model, drug) for drug in model.drugs}
    makers |= {chosen: partial(_set, model, chosen) for chosen in model.pharmacokinetics}
    makers |= {
        path.stem: partial(_hypothesis, path.stem) for path in sorted((models_folder() / "hypotheses").glob("*.toml"))
    }
    if name not in makers:
        raise ConfigurationError(unknown("show", "", name, makers))
    console.print(makers[name]())


def _parts(model: Model) -> list[str]:
    return [part for part in (*_ACUTE, *_SLOW) if getattr(model, part) is not None]


def _heading(title: str, prose: str = "") -> list[RenderableType]:
    parts: list[RenderableType] = [Text(title, style="bold")]
    if prose.strip():
        parts.append(Text(" ".join(prose.split())))
    return [*parts, ""]


def _model(model: Model) -> RenderableType:
    parts = _heading(f"{model.name}: {model.title}", model.description)
    parts += [_part(model, part) for part in _parts(model)]
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
    rows = {"network, receptor, extracellular": _ACUTE, "slow side": _SLOW, "drugs": ("drugs",)}
    for label, parts in {**rows, "pharmacokinetic sets": ("pharmacokinetics",)}.items():
        counted = honest_count(model, parts)
        table.add_row(label, *(str(counted[status]) for status in _STATUSES))
    return table


def _part(model: Model, part: str) -> RenderableType:
    piece = getattr(model, part)
    parts = _heading(f"{part}: {piece.title}", piece.description)
    if isinstance(piece, Plasticity):
        parts += [Text(f"connection {piece.connection}; since its last event:"), _code(piece.text.update)]
        parts += [Text("then, by a presynaptic and by a postsynaptic spike:")]
        parts += [_code(f"{piece.text.presynaptic}\n{piece.text.postsynaptic}")]
    else:
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
    if part == "cascade":
        parts += [_inputs(model), Text("Back to the network: " + ", ".join(piece.outputs)), ""]
    parts.append(_table(model, part))
    return Group(*parts, "")


def _inputs(model: Model) -> RenderableType:
    table = Table(box=None, pad_edge=False, title="Inputs", title_justify="left", title_style="bold")
    for column in ("input", "kind", "at baseline", "what it is"):
        table.add_column(column, justify="right" if column == "at baseline" else "left")
    for name, one in model.cascade.inputs.items():
        table.add_row(name, one.kind, f"{one.baseline:g}", escape(one.title))
    return table


def _hypothesis(name: str) -> RenderableType:
    chosen = load_hypothesis(name)
    parts = _heading(f"{name}: {chosen.title}", chosen.claim)
    parts += [Text(f"{path} = {value}") for path, value in chosen.overrides.items()]
    return Group(*parts, "", *_citations(chosen.sources))


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
    return Group(*parts, _ic50(model, drug), "", _speed(model, drug), "", _table(model, f"drugs.{name}"))


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
