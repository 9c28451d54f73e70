"""Parameters of the slow side estimated from measured values: `synketa fit`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from synketa.cli.options import Jobs, Name, Out, Set, Smoke, Trust, experiment_from
from synketa.cli.terminal import ProgressDisplay, typed_command

if TYPE_CHECKING:
    from synketa.experiment.experiment import Experiment

__all__ = ["fit"]


def fit(
    experiment: Name,
    parameter: Annotated[
        list[str] | None,
        typer.Option(
            "--parameter",
            metavar="PATH[=LOW to HIGH]",
            help="A parameter to estimate, several times; its prior is the range of its file, or the one here.",
        ),
    ] = None,
    steps: Annotated[
        int, typer.Option("--steps", metavar="N", min=0, max=100_000, help="Most steps of the chain; 0: no posterior.")
    ] = 1000,
    walkers: Annotated[
        int, typer.Option("--walkers", metavar="N", min=4, max=500, help="Walkers of the chain, at once.")
    ] = 16,
    seed: Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Of the chain's random numbers.")] = 1,
    write: Annotated[
        str | None, typer.Option("--write", metavar="NAME", help="Of the hypothesis; EXPERIMENT_fitted if left out.")
    ] = None,
    set_: Set = None,
    jobs: Jobs = None,
    smoke: Smoke = False,
    out: Out = Path("results"),
    trust: Trust = False,
) -> None:
    """Estimate parameters from [[data]].

    On a response surface. Prints what the data determine and what not, and writes the values as a hypothesis of your
    own. The same command goes on where it was ended.
    """
    from synketa.common.machine.disks import check_file, check_folder
    from synketa.common.text import command_line
    from synketa.evidence.fit.posterior import Sampling
    from synketa.evidence.fit.problem import make_problem
    from synketa.evidence.fit.running import fit as run_fit
    from synketa.evidence.fit.running import write_fit
    from synketa.evidence.fit.variant import checked_name
    from synketa.execution.journal import Progress

    loaded = experiment_from(experiment, set_, None, smoke, trust, out)
    problem = make_problem(loaded, parameter or [])
    folder = _models_folder(loaded)
    variant = checked_name(write or f"{loaded.name.partition('+')[0].replace('-', '_')}_fitted", folder)
    check_folder(out / loaded.name / "fit")
    check_file(variant, "--write")
    _run(loaded, out, jobs)
    with ProgressDisplay() as (say, progress):

        def steps_done(done: int, total: int) -> None:
            progress(Progress("sampling the posterior", total, done, 0, 0))

        found = run_fit(problem, out / loaded.name / "fit", Sampling(walkers, steps, seed), say, steps_done)
    write_fit(found, out / loaded.name / "fit", variant, typed_command())
    for line in found.lines:
        typer.echo(line)
    typer.echo(f"figures and tables: {out / loaded.name / 'fit'}")
    elsewhere = [] if variant.parent.parent == Path("models") else [f"--models={variant.parent.parent}"]
    typer.echo(f"hypothesis: {variant}; look at it with: {command_line('show', [variant.stem, *elsewhere])}")


def _models_folder(experiment: Experiment) -> Path:
    """Return the user's own folder of models: that of the experiment, or one in the working folder."""
    return Path(experiment.table.models or "models")


def _run(experiment: Experiment, out: Path, jobs: int | None) -> None:
    """Run the experiment with the model's own values: its surface is built where it is missing, and its report made."""
    from synketa.execution import sweep
    from synketa.execution.options import ExecutionOptions

    with ProgressDisplay() as (say, progress):
        outcome = sweep.run(experiment, out, ExecutionOptions(jobs=jobs), say=say, progress=progress)
    if outcome.exit_code:
        raise typer.Exit(outcome.exit_code)
