"""Published findings against hypotheses: `synketa evidence`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from synketa.cli.options import DryRun, Execution, Out, Seeds, Trust, file_to_write
from synketa.cli.terminal import ProgressDisplay, typed_command

if TYPE_CHECKING:
    from synketa.common.errors import Fault
    from synketa.evidence.findings.rows import Row
    from synketa.evidence.running import Plan
    from synketa.evidence.verdicts import Cell
    from synketa.execution.local import Outcome
    from synketa.execution.options import ExecutionOptions

__all__ = ["add", "evidence"]

#: Folder of the evidence below that of the results.
FOLDER = "evidence"
CHOSEN = "chosen"  # of protocols that were made for findings of a reader
_LISTED = 12  # misses that are printed


def evidence(
    context: typer.Context,
    hypothesis: Annotated[
        list[str] | None,
        typer.Option(
            "--hypothesis",
            metavar="H",
            help="A hypothesis of models/hypotheses, several times; A+B: both at once; all: every one of them.",
        ),
    ] = None,
    level: Annotated[
        list[str] | None,
        typer.Option("--level", metavar="L", help="Only findings of a level: PK, receptor, network, ..."),
    ] = None,
    finding: Annotated[
        list[str] | None, typer.Option("--finding", metavar="F", help="Only this finding; several times.")
    ] = None,
    findings: Annotated[
        Path | None,
        typer.Option("--findings", metavar="FILE", help="A table of findings of your own, instead of the shipped one."),
    ] = None,
    quick: Annotated[
        bool, typer.Option("--quick", help="Only what needs no run: kinetics and receptor, in seconds.")
    ] = False,
    ranges: Annotated[
        int | None,
        typer.Option(
            "--ranges",
            metavar="POINTS",
            min=2,
            max=4096,
            help="Instead, in what share of the plausible ranges of their inputs findings hold; e.g. 64 points.",
        ),
    ] = None,
    seeds: Seeds = None,
    first_seed: Annotated[
        int, typer.Option("--first-seed", metavar="N", min=1, help="Other networks: seeds from N on.")
    ] = 1,
    engine: Annotated[
        str,
        typer.Option(
            "--engine",
            metavar="auto|network",
            help="auto: a hypothesis that moves the cascade alone is read from the default's network and its surface.",
        ),
    ] = "auto",
    *,
    execution: Execution,
    dry_run: DryRun = False,
    out: Out = Path("results"),
    trust: Trust = False,
) -> None:
    """Compare findings with hypotheses.

    Runs what is missing of the protocols; the same command goes on where it was ended. Writes evidence.csv and
    evidence.json.
    """
    if context.invoked_subcommand is not None:
        return
    from synketa.common.machine.disks import check_folder, check_might_be_written
    from synketa.evidence.running import make_plan
    from synketa.model.composite import DEFAULT

    options = execution.options(dry_run=dry_run)
    chosen = partial(_rows, findings, level or [], finding or [], quick, out / FOLDER / CHOSEN)
    planned = partial(
        make_plan, seeds=seeds, trust=trust, engine="network" if ranges else engine, first_seed=first_seed
    )
    plan = _planned(chosen, partial(planned, hypotheses=_hypotheses(hypothesis or [DEFAULT])))
    (check_might_be_written if dry_run else check_folder)(out / FOLDER)
    _say_what_is_compared(plan)
    outcomes = _ranges(plan, out / FOLDER, options, ranges) if ranges else _run(plan, out / FOLDER, options)
    if sum(outcome.queued for outcome in outcomes):
        typer.echo("jobs are in the queue of the cluster: the same command reads what they have made")
    if not dry_run:
        whole = not (findings or level or finding or quick)
        _write(plan, out / FOLDER, whole)
    raise typer.Exit(_exit_code(outcomes))


def add(
    subject: Annotated[
        str, typer.Argument(metavar="FILE.csv|EXPERIMENT", help="A table of findings, or an experiment with [[data]].")
    ],
    to: Annotated[
        Path, typer.Option("--to", metavar="FILE", help="Your table of findings; made where it is not there.")
    ] = Path("findings.csv"),
    trust: Trust = False,
) -> None:
    """Make own data findings.

    Each value with an error becomes a row of your table, with the experiment that it is read from; rows of the same id
    are replaced.
    """
    from synketa.common.text import command_line, counted
    from synketa.evidence.findings.adding import add_findings

    added = add_findings(subject, file_to_write(to, "--to", "findings.csv"), trust)
    replaced = f", {added.changed} replaced" if added.changed else ""
    typer.echo(f"{added.file}: {counted(added.new, 'new finding')}{replaced}")
    for note in added.notes:
        typer.echo(f"  {note}")
    named = [str(added.file), *(["--trust"] if added.protocol else [])]
    typer.echo(f"compare them: {command_line('evidence --findings', named)}")


def _hypotheses(names: Sequence[str]) -> list[str]:
    """Return names of hypotheses, all of them for "all"; the default is the first."""
    from synketa.cli.kinds import check_kind
    from synketa.evidence.running.protocols import all_hypotheses

    for name in names:
        check_kind("--hypothesis", name, ("hypothesis",), slips=False)
    return all_hypotheses() if "all" in names else list(names)


def _planned(chosen: Callable[[], tuple[list[Row], list[Fault]]], planned: Callable[[list[Row]], Plan]) -> Plan:
    """Return what is to be done; faults of findings, hypotheses and protocols come together."""
    from synketa.common.errors import MOST_FAULTS, ConfigurationError

    faults: list[Fault] = []
    rows: list[Row] = []
    try:
        rows, faults = chosen()
    except ConfigurationError as error:
        faults += error.faults
    try:
        plan = planned(rows)
    except ConfigurationError as error:
        faults += error.faults
    if faults:
        raise ConfigurationError(*[*dict.fromkeys(faults)][:MOST_FAULTS])
    return plan


def _rows(
    file: Path | None, levels: Sequence[str], findings: Sequence[str], quick: bool, folder: Path
) -> tuple[list[Row], list[Fault]]:
    """Return the rows that are asked for, and what is wrong with others of a reader's own file."""
    from synketa.common.errors import ConfigurationError, unknown
    from synketa.evidence.findings.finding import LEVELS
    from synketa.evidence.findings.rows import chosen_rows, shipped_rows

    wrong: list[Fault] = [unknown("--level", "", name, LEVELS) for name in levels if name not in LEVELS]
    known = [name for name in levels if name in LEVELS]
    if file is None:
        rows = chosen_rows(shipped_rows(), known, findings, quick)
        return [] if wrong else rows, wrong
    from synketa.evidence.findings.choosing import rows_and_faults

    try:
        rows, faults = rows_and_faults(file, folder)
    except ConfigurationError as error:
        raise ConfigurationError(*wrong, *error.faults) from None
    faults = [*wrong, *faults]
    return chosen_rows(rows, known, [] if faults else findings, quick), faults


def _say_what_is_compared(plan: Plan) -> None:
    """Say how many findings, which protocols, and how a protocol was chosen where the file names none."""
    from synketa.common.text import counted

    modelled = [row for row in plan.rows if row.is_modelled]
    runs = counted(len(plan.experiments), "protocol") if plan.experiments else "no run"
    runs += f", {counted(len(plan.trials), 'trial')}" if plan.trials else ""
    hypotheses = counted(len(plan.hypotheses), "hypothesis", "hypotheses")
    typer.echo(f"{counted(len(plan.rows), 'finding')}, {len(modelled)} modelled, {hypotheses}: {runs}")
    for row in plan.rows:
        if row.chosen:
            typer.echo(f"  {row.id}: {row.chosen}")


def _run(plan: Plan, folder: Path, options: ExecutionOptions) -> list[Outcome]:
    """Run what is missing of the protocols."""
    from dataclasses import replace

    from synketa.evidence.running import run_protocols, run_trials
    from synketa.execution import sweep
    from synketa.experiment.experiment import Experiment
    from synketa.patients.trial.trial import Trial

    if not plan.experiments and not plan.trials:
        return []
    with ProgressDisplay() as (say, progress):
        own = replace(options, say=say, progress=progress, reports=False)
        here = replace(own, executor="local", profile=None, wait=False)  # what is on a surface takes minutes

        def run(experiment: Experiment, below: Path) -> Outcome:
            return sweep.run(experiment, below, here if experiment.surface else own)

        def try_patients(trial: Trial, below: Path) -> Outcome:
            from synketa.patients.trial.running import run_chunks

            return run_chunks(trial, below, here)

        outcomes = run_protocols(plan, folder, run, say)
        if not any(outcome.interrupted for outcome in outcomes):
            outcomes += run_trials(plan.trials, folder, try_patients, say)
        return outcomes


def _ranges(plan: Plan, folder: Path, options: ExecutionOptions, points: int) -> list[Outcome]:
    """Do what is missing of the designs over the ranges of inputs; shares are kept one by one."""
    from dataclasses import replace

    from synketa.common.errors import ConfigurationError, Fault
    from synketa.evidence.ranges import RANGES, computed_shares, range_sweeps, swept_shares, write_shares
    from synketa.execution import sweep

    if points & (points - 1):
        raise ConfigurationError(Fault("--ranges", "", str(points), "a power of 2, e.g. 64"))
    outcomes = []
    with ProgressDisplay() as (say, progress):
        own = replace(options, say=say, progress=progress, reports=False)
        sweeps = range_sweeps(plan, points)
        for share in () if options.dry_run else computed_shares(plan, folder, points, say):
            write_shares(folder, [share])
        for number, experiment in enumerate(sweeps.values(), 1):
            say(f"sweep {number} of {len(sweeps)}: {experiment.name}, {len(experiment.axes)} inputs")
            outcomes.append(sweep.run(experiment, folder / RANGES, own))
            if outcomes[-1].interrupted:
                break
    if not options.dry_run:
        write_shares(folder, [*swept_shares(plan, sweeps, folder, points)])
    return outcomes


def _write(plan: Plan, folder: Path, whole: bool) -> None:
    """Write the files, and say what came out; a part of the findings does not take the place of more of them."""
    from synketa.evidence.matrix import write_matrix
    from synketa.evidence.output import place_for, write_evidence, write_hypothesis
    from synketa.evidence.page import curves_of, write_page
    from synketa.evidence.running import cells_of

    cells = cells_of(plan, folder)
    place = folder if whole else place_for(folder, len(plan.rows))
    write_evidence(place, cells, plan.hypotheses, typed_command(), curves_of(plan, folder))
    page = write_page(place)
    if whole:
        for name in plan.hypotheses:
            write_hypothesis(folder / "hypotheses", name, cells)
        write_matrix(folder / "hypotheses")
    for name in plan.hypotheses:
        _say_counts(name, [cell for cell in cells if cell.hypothesis == name])
    kept = f"; {folder / 'evidence.html'}, of more findings, is as it was" if place != folder else ""
    typer.echo(f"see {page} and {place / 'evidence.csv'}{kept}")


def _say_counts(name: str, cells: Sequence[Cell]) -> None:
    """Print the verdicts of one hypothesis class by class, and its misses."""
    from synketa.evidence.output import counts_by_class
    from synketa.evidence.verdicts import VERDICTS

    typer.echo(f"{name}:")
    for kind, counts in counts_by_class(cells).items():
        words = ", ".join(f"{counts[verdict]} {verdict}" for verdict in VERDICTS if counts[verdict])
        typer.echo(f"  {kind:9}  {words or 'none'}")
    missed = [cell for cell in cells if cell.verdict == "missed"]
    for cell in missed[:_LISTED]:
        low, high = cell.row.finding.band
        band = (
            f"{'above' if cell.row.side > 0 else 'below'} {cell.row.neutral:g}"
            if cell.row.gate == "direction"
            else f"{low:g} to {high:g}"
        )
        typer.echo(f"  missed  {cell.row.id}: {cell.mean:.3g}, want {band}")
    if len(missed) > _LISTED:
        typer.echo(f"  ... and {len(missed) - _LISTED} more")


def _exit_code(outcomes: Sequence[Outcome]) -> int:
    """Return 0 where all runs are done or asked for, whatever the verdicts; 1 all failed, 3 some, 130 interrupted."""
    codes = {outcome.exit_code for outcome in outcomes}
    if 130 in codes:
        return 130
    if codes <= {0}:
        return 0
    return 1 if codes == {1} else 3
