"""The command about cohorts: which of their traits decide."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from synketa.cli.options import Jobs, Models, Out, own_models
from synketa.cli.terminal import ProgressDisplay

__all__ = ["sensitivity"]


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
    from synketa.patients.surface import complete, store_of, to_be_measured

    own = own_models(models)
    check_kind("sensitivity", cohort, ("cohort",), own)
    chosen = load_cohort(cohort, own)
    outcomes = OUTCOMES if observer is None else outcomes_of(observer, own)
    folder = out / "sensitivity" / (chosen.name if observer is None else f"{chosen.name}_{observer}")

    request = Request(chosen, outcomes=outcomes, base=base)
    check_folder(folder)

    def say(done: int, of: int) -> None:
        typer.echo(f"{done} of {of} patients")

    model = load_model(chosen.model)
    if words := to_be_measured(model):
        with ProgressDisplay() as (print_line, show):
            print_line(f"first {words}")
            complete(store_of(model), show, size=jobs)
    indices = computed(request, folder, say, jobs=jobs or cores())
    for file in write_sensitivity(indices, folder):
        typer.echo(str(file))
    for outcome in indices.request.outcomes:
        best = indices.ranked(outcome.name)[0]
        left = 100 * indices.left(outcome.name, best)
        typer.echo(
            f"{outcome.words}: {best} decides most; {left:.0f} % of the standard deviation is left when it is known"
        )
