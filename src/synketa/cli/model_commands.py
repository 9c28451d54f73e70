"""Commands about models and files: show, export, schema."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from synketa.cli.options import Set, key_values

__all__ = ["export", "schema", "show"]


def show(
    name: Annotated[str, typer.Argument(metavar="MODEL|DRUG|...", help="e.g. prefrontal, ketamine, clements_1981.")],
) -> None:
    """Print equations, the parameter table with sources, and the honest count."""
    from synketa.model import description

    description.show(name)


def export(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="e.g. prefrontal.")] = "prefrontal",
    path: Annotated[Path, typer.Option("--to", metavar="FILE", help="What to write.")] = Path("cascade.xml"),
    set_: Set = None,
) -> None:
    """Write the slow side of a model as SBML, for other programs; needs synketa[sbml]."""
    from synketa.model.composite import load_model
    from synketa.model.export.sbml import export_sbml

    loaded = load_model(model, key_values("--set", set_, "cascade.bdnf_gain=3"))
    export_sbml(loaded.cascade, path)
    inputs = ", ".join(loaded.cascade.drives)
    typer.echo(
        f"{path}: {loaded.cascade.name} in SBML, time in s; the network's answer ({inputs}) rests until it is set"
    )


def schema() -> None:
    """Print the JSON schema of an experiment file, for editors."""
    import json

    from synketa.experiment.tables import schema as schema_of

    typer.echo(json.dumps(schema_of(), indent=1))
