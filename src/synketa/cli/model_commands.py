"""Commands about models and files: list, new, show, export, schema."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from synketa.cli.options import Set, key_values

__all__ = ["export", "list_files", "new", "schema", "show"]


def list_files(
    kind: Annotated[
        str | None,
        typer.Argument(metavar="[KIND]", help="experiments, models, drugs, sets, circuits, hypotheses or metrics."),
    ] = None,
) -> None:
    """List what there is, a line each.

    Experiments, models, drugs, pharmacokinetic sets, circuits and hypotheses; with a KIND only those.
    Metrics are listed by `synketa list metrics` only.
    """
    from synketa.cli.catalogue import KINDS, files_of
    from synketa.common.errors import ConfigurationError, unknown

    if kind == "metrics":
        _list_metrics()
        return
    if kind is not None and kind not in KINDS:
        raise ConfigurationError(unknown("list", "", kind, [*KINDS, "metrics"]))
    for name in KINDS if kind is None else (kind,):
        files = list(files_of(name))
        width = max(len(file) for file, _ in files)
        typer.echo(f"{name}:")
        for file, title in files:
            typer.echo(f"  {file:{width}}  {title}".rstrip())
    if kind is None:
        typer.echo("More of one: synketa show NAME, synketa check EXPERIMENT. What is measured: synketa list metrics")


def _list_metrics() -> None:
    """Print what is measured: name, unit, clock and meaning of each metric, a line each."""
    from synketa.results.observables import CLOCKS_NOTE, PLACEHOLDERS_NOTE, metric_groups

    groups = list(metric_groups())
    width = max(len(metric.name) for _, metrics in groups for metric in metrics)
    for heading, metrics in groups:
        typer.echo(f"{heading}:")
        for metric in metrics:
            typer.echo(f"  {metric.name:{width}}  {metric.unit:5}  {metric.clock:7}  {metric.meaning}")
    typer.echo(f"{CLOCKS_NOTE} {PLACEHOLDERS_NOTE}")


def new(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="What to write, e.g. my_experiment.toml.")],
) -> None:
    """Write a commented experiment to edit.

    A file that is there already is left alone.
    """
    from synketa.common.errors import ConfigurationError, Fault
    from synketa.common.text import command_line
    from synketa.experiment.source import FILE_NAME, FILE_NAME_WANT
    from synketa.experiment.tables.template import new_experiment_text

    if path.suffix != ".toml":
        raise ConfigurationError(Fault("new", "", f'"{path}"', f'a name that ends in .toml, e.g. "{path}.toml"'))
    if not FILE_NAME.fullmatch(path.stem):
        raise ConfigurationError(Fault("new", "", f'the name "{path.stem}"', FILE_NAME_WANT))
    try:
        with path.open("x", encoding="utf-8") as stream:
            stream.write(new_experiment_text(path.stem))
    except FileExistsError:
        raise ConfigurationError(Fault(str(path), "", "a file that is there already", "another name")) from None
    except OSError as error:
        got, want = error.strerror or str(error), "a folder that you may write to"
        raise ConfigurationError(Fault(str(path), "", got, want)) from error
    typer.echo(f"{path}: an experiment to edit. Then: {command_line('check', [str(path)])}")


def show(
    name: Annotated[str, typer.Argument(metavar="MODEL|DRUG|...", help="e.g. prefrontal, ketamine, clements_1981.")],
    everything: Annotated[bool, typer.Option("--all", help="Of a model, every equation and parameter.")] = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write tables and formulas of a model as a page.")
    ] = None,
    latex: Annotated[
        Path | None, typer.Option("--latex", metavar="FILE", help="Write tables and formulas of a model as LaTeX.")
    ] = None,
) -> None:
    """Print equations, parameters, sources.

    A model is one page with the honest count, unless --all is asked for; its tables and formulas can be files.
    """
    if html is None and latex is None:
        from synketa.model.card.terminal import show as print_card

        print_card(name, everything=everything)
        return
    from synketa.cli.catalogue import files_of
    from synketa.common.errors import ConfigurationError, unknown
    from synketa.model.card.pages import write_card
    from synketa.model.composite import load_model

    models = [model for model, _ in files_of("models")]
    if name not in models and not name.endswith(".toml"):
        option = "show --latex" if html is None else "show --html"
        raise ConfigurationError(unknown(option, "", name, models, " or a .toml file: pages are made for models only"))
    write_card(load_model(name), html, latex)
    for file in filter(None, (html, latex)):
        typer.echo(f"{file}: the description of {name}")


def export(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="e.g. prefrontal.")] = "prefrontal",
    path: Annotated[Path, typer.Option("--to", metavar="FILE", help="What to write.")] = Path("cascade.xml"),
    set_: Set = None,
) -> None:
    """Write the slow side of a model as SBML.

    For other programs; needs synketa[sbml].
    """
    from synketa.model.composite import load_model
    from synketa.model.export.sbml import export_sbml

    loaded = load_model(model, key_values("--set", set_, "cascade.bdnf_gain=3"))
    export_sbml(loaded.cascade, path)
    inputs = ", ".join(loaded.cascade.drives)
    typer.echo(
        f"{path}: {loaded.cascade.name} in SBML, time in s; the network's answer ({inputs}) rests until it is set"
    )


def schema() -> None:
    """Print the schema of experiment files.

    As JSON, for editors.
    """
    import json

    from synketa.experiment.tables import schema as schema_of

    typer.echo(json.dumps(schema_of(), indent=1))
