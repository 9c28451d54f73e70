"""Commands that look at a sweep from its files: status, cancel, report."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from synketa.cli.commands.trial_commands import refuse_options, report_trial, trial_folder, trial_named
from synketa.cli.options import Changes, OptionalSubject, Subject

if TYPE_CHECKING:
    from synketa.experiment.experiment import Experiment
    from synketa.results.changes import Change

__all__ = ["cancel", "report", "status"]


def cancel(experiment: Subject, *, changes: Changes) -> None:
    """End what is under way.

    Here and on the cluster; finished runs are kept.
    """
    from synketa.common.text import counted
    from synketa.execution.status import cancel

    subject: Experiment | Path | None
    if (trial := trial_named(experiment)) is not None:
        refuse_options(changes.of_experiments)
        if (subject := trial_folder(trial, changes.out)) is None:
            typer.echo(f"{experiment}: a trial that has not begun, nothing is under way")
            return
    else:
        subject = changes.subject(experiment)
    processes, jobs = cancel(subject, changes.out)
    words = f"asked to end: {counted(processes, 'process', 'processes')} on this machine"
    if jobs is None:
        typer.echo(f"{words}; Slurm does not answer here: jobs that it has go on. Try again", err=True)
        raise typer.Exit(1)
    typer.echo(f"{words}, {counted(jobs, 'job')} of the cluster")


def status(experiment: OptionalSubject = None, *, changes: Changes) -> None:
    """Say how far an experiment is.

    Runs that are done, running, failed and left, the rate, the time to go, and the slowest runs. Without an
    experiment: what there is in the folder of the results, a line each.
    """
    import gc

    from synketa.common.text import counted, time_text
    from synketa.execution import status as sweep_status

    if experiment is None:
        _list_sweeps(changes.out)
        return
    if (trial := trial_named(experiment)) is not None:
        refuse_options(changes.of_experiments)
        if (folder := trial_folder(trial, changes.out)) is None:
            typer.echo(f"{experiment}: not begun")
            return
        subject: Experiment | Path = folder
    else:
        subject = changes.subject(experiment)
    changed = sweep_status.changes_of(subject)
    gc.disable()  # hundreds of thousands of small things, all of which stay
    try:
        state = sweep_status.status(subject, changes.out)
    finally:
        gc.enable()
    if state.phase == "not begun":
        typer.echo(f"{experiment}: not begun, {counted(state.total, 'run')}")
        _say_changes(changed)
        return
    is_left = state.phase == "finished" and not state.has_report
    typer.echo(f"{experiment}: {state.phase}{', but the report: synketa report makes it' * is_left}")
    _say_changes(changed)
    if state.note:
        typer.echo(f"  {state.note}")
    typer.echo(
        f"  done {state.done}, running {state.running}, failed {state.failed}, left {state.left}, of {state.total}"
    )
    if state.rate:
        typer.echo(f"  {state.rate * 60:.1f} runs a minute, {time_text(state.time_to_go or 0, 2)} to go")
    if state.slowest:
        slowest = [f"{name} {time_text(seconds, 2)}" for name, seconds in state.slowest]
        typer.echo(f"  slowest: {'; '.join(slowest)}")
    if state.report_of:
        typer.echo(f"  the report in the folder is of the runs of another command: {state.report_of}")
        typer.echo("  `synketa report` with the same words as this command makes one of these runs")
    for note in sweep_status.failures(subject, changes.out, most=10) if state.failed else []:
        typer.echo(f"  failed {note['run']}: {str(note['error']).splitlines()[0]}\n    {note['reproduce']}")


def _say_changes(changes: Iterable[Change]) -> None:
    """Say what is not as in the file of an experiment."""
    from synketa.results.changes import changes_in_words

    for line in changes_in_words(changes):
        typer.echo(f"  {line}")


def _list_sweeps(out: Path) -> None:
    """Print the experiments of a folder of results, and how far each is."""
    from synketa.common.errors import SynketaError
    from synketa.common.text import counted
    from synketa.execution import status as sweep_status

    folders = sorted(path.parent for path in out.glob("*/manifest.json"))
    if not folders:
        typer.echo(f"{out}: no results here; synketa run quickstart makes some, --out DIR names another folder")
    width = max((len(folder.name) for folder in folders), default=0)
    for folder in folders:
        try:
            state = sweep_status.status(folder, out)
            words = f"{state.phase}, {state.done} of {counted(state.total, 'run')}"
            words += f", {state.failed} failed" if state.failed else ""
        except SynketaError as error:
            words = str(error)
        changed = "; ".join(map(str, sweep_status.changes_of(folder)))
        typer.echo(f"{folder.name:{width}}  {words}" + (f"  ({changed})" if changed else ""))


def report(
    experiment: Subject,
    *,
    changes: Changes,
    page: Annotated[
        bool, typer.Option("--page", help="Also write page.html: contrasts, and raster and course of each condition.")
    ] = False,
) -> None:
    """Write tables, figures and report again.

    From files only: nothing is simulated.
    """
    if (trial := trial_named(experiment)) is not None:
        refuse_options({**changes.of_experiments, "page": page})
        report_trial(trial, changes.out)
        return
    from synketa.execution.outputs import report

    written = report(changes.subject(experiment), changes.out, say=typer.echo)
    if page:
        from synketa.lab.results_page import write_results_page

        typer.echo(f"page: {write_results_page(written.parent)}")
