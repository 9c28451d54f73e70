"""Commands that need the whole experiment: check, run, retry."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from synketa.cli.commands.trial_commands import (
    describe_trial,
    refuse_option_of_trials,
    refuse_options,
    run_trial,
    trial_named,
)
from synketa.cli.options import Changes, DryRun, Execution, Jobs, Name
from synketa.cli.terminal import ProgressDisplay

if TYPE_CHECKING:
    from synketa.execution.options import ExecutionOptions
    from synketa.execution.planning import Plan
    from synketa.experiment.experiment import Experiment

__all__ = ["check", "retry", "run"]

_LISTED = 40  # runs, by check
_DOSES_LISTED = 8  # conditions whose doses are listed, and lines of each


def check(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Names of shipped experiments or lessons, or .toml files.")
    ],
    *,
    changes: Changes,
    jobs: Jobs = None,
) -> None:
    """Validate experiments; say what they cost.

    Lists runs, calibrations, cost, size and what is assumed. Of a lesson its steps, and what its numbers rest on.
    """
    from synketa.common.errors import ConfigurationError
    from synketa.lab.lessons.reading import is_lesson

    errors: list[ConfigurationError] = []
    for name in files:
        try:
            if (lesson := is_lesson(name)) is not None:
                _describe_lesson(lesson)
                continue
            if (trial := trial_named(name)) is not None:
                refuse_options(changes.of_experiments)
                describe_trial(trial)
                continue
            _describe(changes.experiment(name), jobs)
        except ConfigurationError as error:
            errors.append(error)
    if errors:
        raise ConfigurationError(*dict.fromkeys(fault for error in errors for fault in error.faults))


def run(
    experiment: Name,
    *,
    changes: Changes,
    execution: Execution,
    dry_run: DryRun = False,
    only: Annotated[str | None, typer.Option("--only", metavar="HASH", help="Only the run with this hash.")] = None,
    on_network: Annotated[
        int,
        typer.Option(
            "--network-sample", metavar="N", min=0, max=500, help="Of a trial: N patients on the network itself, too."
        ),
    ] = 0,
) -> None:
    """Run what is missing; write tables, report.

    The same command again goes on where it was ended.
    """
    from synketa.common.machine.disks import check_might_be_written

    trial = trial_named(experiment)
    if trial is None:
        refuse_option_of_trials(on_network)
        loaded = changes.experiment(experiment)
    options = execution.options(changes.former_executor, only=only, dry_run=dry_run)
    if dry_run:
        check_might_be_written(changes.out)
    if trial is not None:
        refuse_options({**changes.of_experiments, "only": only})
        run_trial(trial, changes.out, options, on_network)
    if dry_run and not options.on_slurm:
        _describe(loaded, options.jobs)
        typer.echo("nothing was done: the same command without --dry-run does it, and again goes on where it was ended")
        return
    _run_sweep(loaded, changes.out, options)


def retry(
    experiment: Name,
    *,
    changes: Changes,
    execution: Execution,
) -> None:
    """Do again the runs that failed, and no others."""
    trial = trial_named(experiment)
    if trial is None:
        loaded = changes.experiment(experiment)
    options = execution.options(changes.former_executor, retry=True)
    if trial is not None:
        refuse_options(changes.of_experiments)
        run_trial(trial, changes.out, options)
    _run_sweep(loaded, changes.out, options)


def _run_sweep(experiment: Experiment, out: Path, options: ExecutionOptions) -> None:
    """Run, and end with the exit code."""
    from synketa.execution import sweep

    with ProgressDisplay() as (say, progress):
        outcome = sweep.run(experiment, out, options, say=say, progress=progress)
    if outcome.failed:
        typer.echo(
            f"{outcome.failed} of {outcome.total} runs failed: see {outcome.folder / 'runs'}{os.sep}*.failed.json",
            err=True,
        )
    if outcome.interrupted:
        done, total = outcome.done, outcome.total
        also = f"; {outcome.kept}" if outcome.kept else ""
        words = f"interrupted: {done} of {total} runs are finished and kept{also}; the same command goes on"
        typer.echo(words, err=True)
    raise typer.Exit(outcome.exit_code)


def _describe(experiment: Experiment, jobs: int | None = None) -> None:
    """Say what an experiment asks for; one that looks like a slip is not listed."""
    from synketa.execution.cost import outline
    from synketa.execution.listing import MANY_RUNS, count_runs
    from synketa.execution.planning import check

    if count_runs(experiment) > MANY_RUNS:
        _print_heading(experiment)
        typer.echo(f"  {outline(experiment)}")
        typer.echo("  so many are not listed here, and a run of them asks first")
        return
    _print_plan(check(experiment, jobs=jobs))


def _describe_lesson(path: Path) -> None:
    """Say what a lesson asks for, and which experiments measure its numbers."""
    from synketa.lab.lessons.reading import read_lesson

    lesson = read_lesson(path)
    typer.echo(f"{path.stem}: lesson {lesson.lesson}, {lesson.title}\n  {lesson.question}")
    typer.echo(f"  time          {lesson.minutes} min")
    for step in lesson.steps:
        typer.echo(f"  {step.kind:12}  {step.title}")
        for task in step.tasks:
            typer.echo(f"  {'':12}  - {task.words}")
    for outcome in lesson.outcomes:
        point = "".join(f", {axis} {value:g}" for axis, value in outcome.at.items() if isinstance(value, float))
        place = f"{outcome.experiment}, {outcome.condition}{point}"
        typer.echo(f"  number        {outcome.words}: {outcome.value:g} ({outcome.metric} of {place})")


def _print_heading(experiment: Experiment) -> None:
    """Say what an experiment asks, and what is not as in its file."""
    from synketa.results.changes import changes_in_words

    typer.echo(f"{experiment.name}: {experiment.title}\n  {experiment.question}")
    for line in changes_in_words(experiment.changes):
        typer.echo(f"  {line}")


def _print_plan(plan: Plan) -> None:
    from synketa.common.text import counted, time_text

    experiment, runs = plan.experiment, plan.runs
    different = f" ({plan.files} different)" if plan.files < plan.total else ""
    network, cpu = f"{plan.network_seconds:.0f} s of network time", time_text(plan.cpu_seconds, 2)
    count = ", ".join(f"{number} {status}" for status, number in plan.parameter_count.items())
    _print_heading(experiment)
    typer.echo(f"  runs          {counted(plan.total, 'run')}{different}: {_shape(experiment)}")
    typer.echo(f"  calibrations  {plan.calibrations}, {plan.calibrations_left} of them to be made")
    typer.echo(f"  programs      {plan.programs}, {plan.programs_left} of them to be compiled")
    typer.echo(f"  cost          {network}, about {cpu} of CPU, {plan.megabytes:.1f} MB")
    jobs = counted(plan.jobs, "process", "processes")
    typer.echo(f"  time          {plan.elapsed} with {jobs}, a core each")
    typer.echo(f"  parameters    {count}")
    for line in _doses(plan.doses):
        typer.echo(f"  doses         {line}")
    for level in plan.levels:
        typer.echo(f"  equal block   {level}")
    for warning in plan.warnings:
        typer.echo(f"  note          {warning}")
    listed = runs if len(runs) <= _LISTED else runs[: _LISTED // 2]
    for run in listed:
        typer.echo(f"  {run.hash}  {run.label}")
    if len(listed) < plan.total:
        looked = f"; the forecast is from {len(runs)} of them" if len(runs) < plan.total else ""
        typer.echo(f"  ... and {plan.total - len(listed)} more{looked}")


def _doses(doses: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the doses of conditions, a line each; conditions with the same ones share it."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for condition, words in doses.items():
        alike.setdefault(tuple(words), []).append(condition)
    lines = [(conditions, words) for conditions, words in alike.items()]
    for conditions, words in lines[:_DOSES_LISTED]:
        names = ", ".join(conditions[:3]) + (f" and {len(conditions) - 3} more" if len(conditions) > 3 else "")
        more = f"; and {len(words) - _DOSES_LISTED} more lines" if len(words) > _DOSES_LISTED else ""
        yield f"{names}: {'; '.join(words[:_DOSES_LISTED])}{more}"
    if len(lines) > _DOSES_LISTED:
        yield f"... and {sum(len(conditions) for conditions, _ in lines[_DOSES_LISTED:])} conditions more"


def _shape(experiment: Experiment) -> str:
    """Return what the runs of an experiment are the product of: "13 doses x 5 seeds"."""
    from synketa.common.text import counted
    from synketa.experiment.points import count_points

    points, axes = count_points(experiment.table), list(experiment.table.axes.values())
    parts = [counted(len(experiment.conditions), "condition")] if experiment.table.conditions else []
    if len(axes) == 1:
        parts.append(counted(points, "dose" if axes[0].dose else "concentration" if axes[0].clamp else "value"))
    elif axes:
        parts.append(counted(points, "point"))
    return " x ".join([*parts, counted(len(experiment.seeds), "seed")])
