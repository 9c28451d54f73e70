"""Which experiment separates two hypotheses most: `synketa discriminate`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from synketa.cli.options import DryRun, Execution, Models, Out, key_values, own_models
from synketa.cli.terminal import ProgressDisplay, typed_command

if TYPE_CHECKING:
    from synketa.evidence.discriminate.grid import Grid
    from synketa.evidence.discriminate.predictions import Cell
    from synketa.execution.options import ExecutionOptions
    from synketa.experiment.experiment import Experiment

__all__ = ["discriminate"]

ON_SURFACE, ON_NETWORK = "mouse_two_doses", "acute_rates"  #: the grids that are taken where none is named
FOLDER = "discriminate"


def discriminate(
    one: Annotated[str, typer.Argument(metavar="H1", help="A hypothesis of models/hypotheses; A+B: both at once.")],
    other: Annotated[str, typer.Argument(metavar="H2", help="The other one.")],
    grid: Annotated[
        str | None,
        typer.Option(
            "--grid", metavar="NAME|FILE", help="Protocols to choose from, of models/evidence/grids, or a file."
        ),
    ] = None,
    sd: Annotated[
        list[str] | None,
        typer.Option("--sd", metavar="METRIC=SHARE", help="Spread between your animals, e.g. spines_24h=0.15."),
    ] = None,
    draws: Annotated[
        int, typer.Option("--draws", metavar="N", min=0, max=1024, help="Sets of uncertain inputs, on a surface.")
    ] = 16,
    seeds: Annotated[int, typer.Option("--seeds", metavar="N", min=1, max=100, help="Networks.")] = 5,
    *,
    execution: Execution,
    dry_run: DryRun = False,
    out: Out = Path("results"),
    models: Models = None,
) -> None:
    """Find the experiment that separates two hypotheses.

    Ranks protocols that a laboratory can do by the animals that they take. On a response surface where both have the
    same network, else by runs. The same command goes on where it was ended.
    """
    from synketa.cli.kinds import check_kind
    from synketa.common.machine.disks import check_folder, check_might_be_written
    from synketa.evidence.discriminate.grid import experiment_of, left_out, load_grid
    from synketa.evidence.discriminate.ranking import ranked
    from synketa.evidence.discriminate.report import Comparison, write_comparison

    spreads = {metric: _number(metric, text) for metric, text in key_values("--sd", sd, "spines_24h=0.15").items()}
    pair, own = (one, other), own_models(models)
    for name in pair:
        check_kind("discriminate", name, ("hypothesis",), own, slips=False)
    loaded = load_grid(grid or _grid_for(pair, own), spreads)
    experiment = experiment_of(loaded, pair, seeds, own)
    options = execution.options(dry_run=dry_run)
    folder = out / FOLDER / f"{one}_or_{other}".replace("+", "_and_")
    (check_might_be_written if dry_run else check_folder)(folder)
    cells = _cells(loaded, experiment, pair, draws, folder, options)
    found = Comparison(loaded, experiment, pair, ranked(cells, loaded), typed_command())
    page = write_comparison(found, folder)
    typer.echo(found.verdict)
    for arm, why in left_out(loaded).items():
        typer.echo(f"not ranked: {loaded.arms[arm].title}: {why}")
    typer.echo(f"report: {page}")


def _number(metric: str, text: str) -> float:
    from synketa.common.errors import ConfigurationError, Fault

    try:
        return float(text)
    except ValueError:
        raise ConfigurationError(Fault("--sd", metric, f'"{text}"', "a share of the mean, e.g. 0.15")) from None


def _grid_for(pair: tuple[str, str], models: str) -> str:
    """Return the grid that is taken where none is named: of a surface, where both have the network as it is."""
    from synketa.experiment.response_surface import NETWORK_PARTS
    from synketa.model.composite import load_hypothesis

    paths = [path for name in pair for path in load_hypothesis(name, models).overrides]
    return ON_NETWORK if any(path.split(".")[0] in NETWORK_PARTS for path in paths) else ON_SURFACE


def _cells(
    grid: Grid, experiment: Experiment, pair: tuple[str, str], draws: int, folder: Path, options: ExecutionOptions
) -> list[Cell]:
    """Return what both hypotheses predict: computed on the surface, or by a sweep."""
    import time
    from dataclasses import replace

    from synketa.analysis.summary import read_runs
    from synketa.common.text import time_text
    from synketa.evidence.discriminate.predictions import from_table, on_surface, work_of
    from synketa.execution import sweep
    from synketa.execution.journal import Progress
    from synketa.results.manifest import read_manifest

    with ProgressDisplay() as (say, progress):
        if experiment.surface is not None:
            _build_surface(experiment, folder, options)
            work = work_of(grid, experiment, pair, draws, folder / "predictions")
            say(
                f"to do: {work.left} of {work.total} predictions of {work.runs} protocols and controls on the response "
                f"surface, about {time_text(work.seconds, 2)} of CPU"
            )
            if options.dry_run:
                raise typer.Exit
            start, first = time.monotonic(), work.total - work.left

            def done(number: int, total: int) -> None:
                rate = (number - first) / (time.monotonic() - start) if number > first else 0.0
                progress(Progress("predicting", total, number, rate=rate))

            return on_surface(grid, experiment, pair, draws, folder / "predictions", done)
        outcome = sweep.run(experiment, folder / "runs", replace(options, say=say, progress=progress))
    if outcome.exit_code or outcome.queued or options.dry_run:
        raise typer.Exit(outcome.exit_code)
    return from_table(grid, read_runs(outcome.folder, read_manifest(outcome.folder)).table, pair)


def _build_surface(experiment: Experiment, folder: Path, options: ExecutionOptions) -> None:
    """Run the controls, so that the surface is built where it is missing."""
    from synketa.execution import sweep
    from synketa.execution.cost import store_of
    from synketa.experiment.experiment import restored

    store = store_of(experiment)
    if store is None or store.is_built:
        return
    raw = {**experiment.raw, "conditions": {"vehicle": experiment.raw["conditions"]["vehicle"]}, "seeds": 1}
    control = restored(f"{experiment.name}_control", experiment.where, raw, ())
    outcome = sweep.run(control, folder / "runs", options)
    if outcome.exit_code:
        raise typer.Exit(outcome.exit_code)
