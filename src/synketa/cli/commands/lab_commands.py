"""The command of the lab page: write it, or serve it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["lab"]


def lab(
    export: Annotated[
        Path | None,
        typer.Option(
            "--export", metavar="DIR", help="Write the page into this folder, or this .zip file, and serve nothing."
        ),
    ] = None,
    page: Annotated[
        Path | None, typer.Option("--page", metavar="DIR", help="Serve a page that was written already.")
    ] = None,
    host: Annotated[
        str, typer.Option("--host", help="Where to serve; 0.0.0.0 for a class in one network.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 takes one that is free.")] = 8712,
    with_class: Annotated[
        bool, typer.Option("--class", help="Count what a class answers, without names; kept in lab_class.jsonl here.")
    ] = False,
    lesson: Annotated[
        list[Path] | None, typer.Option("--lesson", metavar="FILE", help="A lesson of your own; may be repeated.")
    ] = None,
    surface: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A response surface of the model; default: that of the cache, built once."),
    ] = None,
) -> None:
    """Open the lab: network and weeks in a browser.

    With --export the page is a folder that opens by a double click on index.html, without a server, or that folder
    as one .zip file; else it is served on this machine until Ctrl-C.
    """
    from synketa.cli.kinds import check_kind
    from synketa.common.errors import ConfigurationError, Fault
    from synketa.common.machine.disks import check_file
    from synketa.common.paths import made_cache_folder, user_path

    journal = Path("lab_class.jsonl").absolute() if with_class else None
    if journal is not None and export is None:
        check_file(journal, "--class")
    own = tuple(user_path(path, "--lesson") for path in lesson or ())
    for path in own:
        check_kind("--lesson", str(path), ("lesson",))
    if export is not None:
        if page is not None or with_class:
            other = "--page" if page is not None else "--class"
            raise ConfigurationError(Fault("lab", "", f"--export and {other}", "either: --export serves nothing"))
        target = user_path(export, "--export")
        (_write_zip if target.suffix == ".zip" else _write)(target, own, surface)
        return
    if page is None:
        folder = made_cache_folder("lab")
        _write(folder, own, surface)
    else:
        folder = user_path(page, "--page")
        if not (folder / "index.html").is_file():
            want = "a folder that synketa lab --export has written"
            raise ConfigurationError(Fault("--page", "", f"no index.html in {folder}", want))
    from synketa.lab.classroom.serving import serve

    serve(folder, host=host, port=port, journal=journal, lessons=own, say=typer.echo)


def _write_zip(target: Path, lessons: tuple[Path, ...], surface: Path | None) -> None:
    """Write the page as one file, with its checksum beside it."""
    import tempfile

    from synketa.common.atomic_write import replace_file
    from synketa.common.machine.disks import check_file
    from synketa.lab.export import write_archive

    def check() -> None:
        for file in (target, checksum):
            check_file(file, "--export", "lab.zip")

    checksum = target.with_name(f"{target.name}.sha256")
    with tempfile.TemporaryDirectory() as name:
        _make(Path(name), lessons, surface, check)
        digest = write_archive(Path(name), target)
    replace_file(checksum, f"{digest}  {target.name}\n".encode())
    typer.echo(f"{target}, {target.stat().st_size / 1e6:.2f} MB, SHA-256 {digest}")


def _write(folder: Path, lessons: tuple[Path, ...], surface: Path | None) -> None:
    """Write the page and say where it is."""
    from synketa.common.machine.disks import check_folder

    _make(folder, lessons, surface, lambda: check_folder(folder))
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    typer.echo(f"{folder / 'index.html'}, {size / 1e6:.1f} MB: open it in a browser")


def _make(folder: Path, lessons: tuple[Path, ...], surface: Path | None, check: Callable[[], None]) -> None:
    """Write the page into a folder; `check` looks whether what is made of it can be written."""
    from synketa.cli.terminal import ProgressDisplay
    from synketa.common.paths import user_path
    from synketa.lab.export import write_page
    from synketa.lab.lessons.reading import read_lessons
    from synketa.lab.network.webassembly import webassembly_compiler
    from synketa.lab.slow_side.surface import page_surface

    read_lessons(lessons)  # what is wrong with one, or missing, is said before anything is computed
    webassembly_compiler()
    check()
    with ProgressDisplay() as (say, show):
        chosen = page_surface(user_path(surface, "--surface") if surface else None, show, say)
        write_page(folder, chosen, lessons, report=say)
