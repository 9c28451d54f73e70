"""What is shown of cohorts and observers, and which traits of a cohort decide."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from synketa.cli.options import Jobs, Models, Out, file_to_write, own_models
from synketa.cli.terminal import ProgressDisplay

__all__ = ["sensitivity", "show_of_patients"]


def sensitivity(
    cohort: Annotated[str, typer.Argument(metavar="COHORT", help="e.g. adults_trd, or a file.")],
    base: Annotated[
        int,
        typer.Option(
            "--samples", metavar="N", max=65536, help="Base samples, a power of 2: patients are N x (traits + 2)."
        ),
    ] = 256,
    observer: Annotated[
        str | None, typer.Option("--observer", metavar="NAME", help="Of points of a rating scale instead of spines.")
    ] = None,
    jobs: Jobs = None,
    out: Out = Path("results"),
    models: Models = None,
) -> None:
    """Find which traits of a cohort decide.

    What an infusion of 0.5 mg/kg does, and Sobol' indices over the ranges of the traits.
    A picture, a table and words in DIR/sensitivity/COHORT. A run that was stopped goes on. No advice to patients.
    """
    from synketa.cli.kinds import check_kind
    from synketa.common.machine.disks import check_folder
    from synketa.execution.workers import cores
    from synketa.model.composite import load_model
    from synketa.patients.cohort import load_cohort
    from synketa.patients.sensitivity import OUTCOMES, Request, outcomes_of
    from synketa.patients.sensitivity import sensitivity as computed
    from synketa.patients.sensitivity_files import write_sensitivity
    from synketa.patients.surface import complete, store_of

    own = own_models(models)
    check_kind("sensitivity", cohort, ("cohort",), own)
    chosen = load_cohort(cohort, own)
    outcomes = OUTCOMES if observer is None else outcomes_of(observer, own)
    folder = out / "sensitivity" / (chosen.name if observer is None else f"{chosen.name}_{observer}")

    request = Request(chosen, outcomes=outcomes, base=base)
    check_folder(folder)

    def say(done: int, of: int) -> None:
        typer.echo(f"{done} of {of} patients")

    with ProgressDisplay() as (print_line, show):
        complete(store_of(load_model(chosen.model)), show, print_line, size=jobs)
    indices = computed(request, folder, say, jobs=jobs or cores())
    for file in write_sensitivity(indices, folder):
        typer.echo(str(file))
    for outcome in indices.request.outcomes:
        best = indices.ranked(outcome.name)[0]
        left = 100 * indices.left(outcome.name, best)
        typer.echo(
            f"{outcome.words}: {best} decides most; {left:.0f} % of the standard deviation is left when it is known"
        )


def show_of_patients(name: str, models: str, html: Path | None, latex: Path | None, figure: Path | None) -> bool:
    """Show a cohort or an observer, where a name or a file is one; say whether it was."""
    from synketa.cli.kinds import kinds_of

    kinds = kinds_of(name, models)
    if "cohort" in kinds:
        _show_cohort(name, html, figure, models)
        return True
    if "observer" not in kinds or any((html, latex, figure)):
        return False
    from synketa.patients.observer import load_observer
    from synketa.patients.observer_card import show_observer

    show_observer(load_observer(name, models))
    return True


def _show_cohort(name: str, html: Path | None, figure: Path | None, models: str) -> None:
    """Print a cohort, or write its page and its picture."""
    from synketa.common.atomic_write import replace_file
    from synketa.common.errors import ConfigurationError, Fault
    from synketa.patients.cohort import load_cohort
    from synketa.patients.cohort_card import cohort_page, draw_cohort, show_cohort

    html = html and file_to_write(html, "--html", f"{name}.html")
    figure = figure and file_to_write(figure, "--figure", f"{name}.png")
    cohort = load_cohort(name, models)
    if figure is not None and figure.suffix not in (".png", ".svg", ".pdf"):
        raise ConfigurationError(Fault("show --figure", "", f'"{figure}"', "a file ending in .png, .svg or .pdf"))
    if html is not None:
        replace_file(html, cohort_page(cohort).encode())
    if figure is not None:
        draw_cohort(cohort, figure)
    for file in filter(None, (html, figure)):
        typer.echo(f"{file}: the cohort {cohort.name}")
    if html is None and figure is None:
        show_cohort(cohort)
