"""Commands that need the whole experiment: check, run, retry."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from synketa.cli.options import (
    Backend,
    Cluster,
    Engine,
    Jobs,
    Name,
    Out,
    ProfileFile,
    Scratch,
    Seeds,
    Set,
    Smoke,
    Target,
    Trust,
    Wait,
    Yes,
    chosen_backend,
    experiment_from,
    on_surface,
    sweep_options,
)
from synketa.cli.terminal import ProgressDisplay

if TYPE_CHECKING:
    from synketa.execution.planning import Plan
    from synketa.experiment.experiment import Experiment

__all__ = ["check", "retry", "run"]

_LISTED = 40  # runs, by check


def check(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Names of shipped experiments, or .toml files.")
    ],
    set_: Set = None,
    seeds: Seeds = None,
    smoke: Smoke = False,
    trust: Trust = False,
) -> None:
    """Validate experiments; list runs, calibrations, cost, size and what is assumed."""
    from synketa.common.errors import ConfigurationError

    errors: list[ConfigurationError] = []
    for name in files:
        try:
            _describe(experiment_from(name, set_, seeds, smoke, trust))
        except ConfigurationError as error:
            errors.append(error)
    if errors:
        raise ConfigurationError(*(fault for error in errors for fault in error.faults))


def run(
    experiment: Name,
    set_: Set = None,
    seeds: Seeds = None,
    jobs: Jobs = None,
    engine: Engine = "local",
    profile: ProfileFile = None,
    cluster: Cluster = None,
    wait: Wait = False,
    smoke: Smoke = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
    out: Out = Path("results"),
    backend: Backend = "auto",
    target: Target = None,
    only: Annotated[str | None, typer.Option("--only", metavar="HASH", help="Only the run with this hash.")] = None,
    scratch: Scratch = None,
    trust: Trust = False,
    yes: Yes = False,
) -> None:
    """Run what is missing of an experiment, then write its tables and report."""
    set_, engine = on_surface(set_, engine)
    loaded = experiment_from(experiment, set_, seeds, smoke, trust)
    if dry_run and engine == "local":
        _describe(loaded)
        return
    options = sweep_options(engine, profile, cluster, wait, scratch, yes)
    _run_sweep(loaded, out, jobs=jobs, backend=chosen_backend(backend, target), only=only, dry_run=dry_run, **options)


def retry(
    experiment: Name,
    set_: Set = None,
    seeds: Seeds = None,
    jobs: Jobs = None,
    engine: Engine = "local",
    profile: ProfileFile = None,
    cluster: Cluster = None,
    wait: Wait = False,
    smoke: Smoke = False,
    out: Out = Path("results"),
    backend: Backend = "auto",
    target: Target = None,
    scratch: Scratch = None,
    trust: Trust = False,
    yes: Yes = False,
) -> None:
    """Do again the runs that failed, and no others."""
    set_, engine = on_surface(set_, engine)
    loaded = experiment_from(experiment, set_, seeds, smoke, trust)
    options = sweep_options(engine, profile, cluster, wait, scratch, yes)
    _run_sweep(loaded, out, jobs=jobs, backend=chosen_backend(backend, target), retry=True, **options)


def _run_sweep(experiment: Experiment, out: Path, **options: Any) -> None:
    """Run, and end with the exit code."""
    from synketa.execution import sweep

    with ProgressDisplay() as (say, progress):
        outcome = sweep.run(experiment, out, say=say, progress=progress, **options)
    if outcome.failed:
        typer.echo(
            f"{outcome.failed} of {outcome.total} runs failed: see {outcome.folder / 'runs'}{os.sep}*.failed.json",
            err=True,
        )
    if outcome.interrupted:
        done, total = outcome.done, outcome.total
        typer.echo(f"interrupted: {done} of {total} runs are finished and kept; the same command goes on", err=True)
    raise typer.Exit(outcome.exit_code)


def _describe(experiment: Experiment) -> None:
    """Say what an experiment asks for; one that looks like a slip is not listed."""
    from synketa.execution import planning

    if planning.count_runs(experiment) > planning.MANY_RUNS:
        typer.echo(f"{experiment.name}: {experiment.title}\n  {experiment.question}\n  {planning.outline(experiment)}")
        typer.echo("  so many are not listed here, and a run of them asks first")
        return
    _print_plan(planning.check(experiment))


def _print_plan(plan: Plan) -> None:
    from synketa.execution.journal import told_duration
    from synketa.experiment.points import count_points

    experiment, runs = plan.experiment, plan.runs
    different = f" ({plan.files} different)" if plan.files < len(runs) else ""
    points = count_points(experiment.table)
    shape = f"{len(experiment.conditions)} conditions, {points} points, {len(experiment.seeds)} seeds"
    network, cpu = f"{plan.network_seconds:.0f} s of network time", told_duration(plan.cpu_seconds)
    count = ", ".join(f"{number} {status}" for status, number in plan.parameter_count.items())
    typer.echo(f"{experiment.name}: {experiment.title}")
    typer.echo(f"  {experiment.question}")
    typer.echo(f"  runs          {len(runs)}{different}: {shape}")
    typer.echo(f"  calibrations  {plan.calibrations}, {plan.calibrations_left} of them to be made")
    typer.echo(f"  programs      {plan.programs}, {plan.programs_left} of them to be compiled")
    typer.echo(f"  cost          {network}, about {cpu} of CPU, {plan.megabytes:.1f} MB")
    typer.echo(f"  parameters    {count}")
    for warning in plan.warnings:
        typer.echo(f"  note          {warning}")
    listed = runs if len(runs) <= _LISTED else runs[: _LISTED // 2]
    for run in listed:
        typer.echo(f"  {run.hash}  {run.label}")
    if len(listed) < len(runs):
        typer.echo(f"  ... and {len(runs) - len(listed)} more")
