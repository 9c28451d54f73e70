"""The command that writes the lab page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["lab"]


def lab(
    export: Annotated[Path, typer.Option("--export", metavar="DIR", help="Write the page into this folder.")],
    lesson: Annotated[
        list[Path] | None, typer.Option("--lesson", metavar="FILE", help="A lesson of your own; may be repeated.")
    ] = None,
    surface: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A response surface of the model; default: that of the cache, built once."),
    ] = None,
) -> None:
    """Write the page in which network and weeks run in a browser, without a server.

    It opens by a double click on index.html.
    """
    from synketa.cli.terminal import ProgressDisplay
    from synketa.common.paths import user_path
    from synketa.lab.export import write_page
    from synketa.lab.slow_side.surface import page_surface

    folder = user_path(export, "--export")
    with ProgressDisplay() as (say, show):
        chosen = page_surface(user_path(surface, "--surface") if surface else None, show)
        write_page(folder, chosen, lesson or (), report=say)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    typer.echo(f"{folder / 'index.html'}, {size / 1e6:.1f} MB: open it in a browser")
