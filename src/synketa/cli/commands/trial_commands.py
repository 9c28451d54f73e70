"""Commands about trials: what `check`, `run`, `status` and `report` do with one, and the fit of observers."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from synketa.cli.options import DryRun, Out
from synketa.cli.terminal import ProgressDisplay

if TYPE_CHECKING:
    from synketa.execution.options import ExecutionOptions

__all__ = [
    "describe_trial",
    "fit_observer",
    "refuse_option_of_trials",
    "refuse_options",
    "report_trial",
    "run_trial",
    "trial_folder",
    "trial_named",
]


def trial_named(name: str) -> Path | None:
    """Return the file of the trial that a command names; None where it names something else."""
    from synketa.patients.trial_files import is_trial

    return is_trial(name)


def refuse_options(given: Mapping[str, object]) -> None:
    """Refuse options that only experiments have, by name with their values."""
    from synketa.common.errors import ConfigurationError, Fault

    wrong = [f"--{name}" for name, value in given.items() if value]
    if wrong:
        raise ConfigurationError(
            *(Fault(option, "", "a trial", "an experiment: edit the file of the trial") for option in wrong)
        )


def refuse_option_of_trials(on_network: int) -> None:
    """Refuse the option that only trials have."""
    from synketa.common.errors import ConfigurationError, Fault

    if on_network:
        raise ConfigurationError(
            Fault("--network-sample", "", "an experiment", "a trial: experiments run on the network")
        )


def describe_trial(path: Path) -> None:
    """Say what a trial asks for: groups, visits, analysis, cost, what is assumed."""
    from synketa.patients.trial.sweep import forecast_of
    from synketa.patients.trial.tables import arm_notes, arm_words
    from synketa.patients.trial.trial import load_trial

    trial = load_trial(path)
    table, primary = trial.table, trial.table.primary
    typer.echo(f"{trial.name}: trial, {table.title}\n  {table.question}")
    pool = f"{table.repeats} runs, from {table.pool} of {trial.cohort.name}"
    typer.echo(f"  patients      {table.size} randomised, {table.design}; {pool}")
    for group, share in zip(trial.groups, trial.shares, strict=True):
        typer.echo(f"  group         {group.name}, {share:.0%}")
    for name, arm in table.arms.items():
        typer.echo(f"  arm           {name}: {arm_words(arm)}")
        for note in arm_notes(arm, trial.model, max(table.visits.values())):
            typer.echo(f"  note          {name}: {note}")
    typer.echo(f"  visits        {', '.join(table.visits)}")
    at = f" at {primary.visit}" if primary.visit else ""
    typer.echo(f"  registered    {primary.end_point}{at}, {' against '.join(primary.compare)}, {primary.method}")
    if table.hypothesis:
        typer.echo(f"  hypothesis    {table.hypothesis}; observers were fitted under the default")
    for observer in trial.observers:
        typer.echo(
            f"  observer      {observer.name}: fitted to {observer.fit.trial}: {', '.join(observer.fit.constants)}"
        )
    counts = [trait.status for trait in trial.cohort.traits.values()]
    number = ", ".join(f"{counts.count(word)} {word}" for word in ("published", "derived", "fitted", "assumed"))
    typer.echo(f"  traits        {number}")
    typer.echo(f"  cost          {forecast_of(trial)}")
    for words in trial.implausible:
        typer.echo(f"  note          not plausible, and allowed: {words}")
    typer.echo("  note          no advice to patients")


def run_trial(path: Path, out: Path, options: ExecutionOptions, on_network: int = 0) -> None:
    """Run what is missing of a trial, and end with the exit code."""
    from synketa.patients.trial.running import run_trial as run_whole_trial
    from synketa.patients.trial.trial import load_trial

    trial = load_trial(path)
    with ProgressDisplay() as (say, progress):
        outcome = run_whole_trial(trial, out, options, on_network=on_network, say=say, progress=progress)
    if outcome.failed:
        typer.echo(
            f"{outcome.failed} of {outcome.total} chunks failed: see {outcome.folder / 'runs'}{os.sep}*.failed.json",
            err=True,
        )
    if outcome.interrupted:
        typer.echo(
            f"interrupted: {outcome.done} of {outcome.total} chunks are kept; the same command goes on", err=True
        )
    raise typer.Exit(outcome.exit_code)


def report_trial(path: Path, out: Path) -> None:
    """Write the report of a trial again, from files only."""
    from synketa.patients.trial.report import report_trial
    from synketa.patients.trial.trial import load_trial

    report_trial(load_trial(path), out, say=typer.echo)


def trial_folder(path: Path, out: Path) -> Path | None:
    """Return the folder of a trial's results; None before it was run."""
    folder = out / f"trial_{path.stem}"
    return folder if (folder / "manifest.json").is_file() else None


def fit_observer(
    observer: Annotated[
        str, typer.Argument(metavar="OBSERVER", help="An observer of models/observers, or a .toml file.")
    ],
    out: Out = Path("results"),
    dry_run: DryRun = False,
) -> None:
    """Fit an observer to its one trial; freeze it.

    The few constants that its file names are fitted to the published numbers that it names, and written into it.
    """
    from synketa.cli.kinds import check_kind
    from synketa.patients.trial.fit import fit_observer

    check_kind("fit-observer", observer, ("observer",))
    with ProgressDisplay() as (say, progress):
        fit_observer(observer, out, say=say, progress=progress, look_only=dry_run)
