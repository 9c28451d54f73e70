"""The commands. Everything heavy is imported by the command that needs it."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from synketa.execution.planning import Plan
    from synketa.execution.sweep import Progress
    from synketa.experiment.experiment import Experiment

__all__ = ["app", "main"]

_LISTED = 40  # runs, by check
_SET = 'protocol.measure="2 s"'

app = typer.Typer(
    name="synketa",
    help="Ketamine from the infusion pump to the network. Start with: synketa run quickstart",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Subject = Annotated[
    str, typer.Argument(metavar="EXPERIMENT", help="As for run, with the same options; or a manifest.json.")
]
Name = Annotated[str, typer.Argument(metavar="EXPERIMENT", help="Name of a shipped experiment, or a .toml file.")]
Set = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="KEY=VALUE",
        help='Change a key of the file or of the model: protocol.measure="2 s", receptor.Mg="1.5 mM".',
    ),
]
Seeds = Annotated[int | None, typer.Option("--seeds", metavar="N", help="Use seeds 1 to N.")]
Smoke = Annotated[bool, typer.Option("--smoke", help="A tiny version: shows that it works, its numbers mean nothing.")]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the results.")]
Trust = Annotated[
    bool, typer.Option("--trust", help="Allow model files from outside the shipped folder: they are code.")
]
Target = Annotated[str, typer.Option("--target", metavar="auto|cpp|numpy", help="numpy needs no compiler and is slow.")]


@app.command()
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

    wrong: list[ConfigurationError] = []
    for name in files:
        try:
            _tell_what_for(_experiment(name, set_, seeds, smoke, trust))
        except ConfigurationError as error:
            wrong.append(error)
    if wrong:
        raise ConfigurationError(*(fault for error in wrong for fault in error.faults))


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="MODEL|DRUG|...", help="e.g. prefrontal, ketamine, clements_1981.")],
) -> None:
    """Print equations, the parameter table with sources, and the honest count."""
    from synketa.model import description as describe

    describe.show(name)


Engine = Annotated[
    str,
    typer.Option(
        "--engine", metavar="local|slurm|surface", help="Where to run; surface: without the network, see README."
    ),
]
ProfileFile = Annotated[
    Path | None, typer.Option("--profile", metavar="FILE", help="What Slurm is asked for, e.g. small.toml.")
]
Cluster = Annotated[
    list[str] | None,
    typer.Option(
        "--cluster", metavar="KEY=VALUE", help='A key of the profile: partition=short, time="2 h", chunk=100.'
    ),
]
Wait = Annotated[bool, typer.Option("--wait", help="Stay until the jobs of the cluster have ended.")]
Jobs = Annotated[int | None, typer.Option("--jobs", metavar="N", help="Processes at once; one per core by default.")]
Yes = Annotated[bool, typer.Option("--yes", help="Go on where a question would be asked.")]
Scratch = Annotated[
    Path | None, typer.Option("--scratch", metavar="DIR", help="Folder for the files of a simulation while it lasts.")
]


@app.command()
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
    target: Target = "auto",
    only: Annotated[str | None, typer.Option("--only", metavar="HASH", help="Only the run with this hash.")] = None,
    scratch: Scratch = None,
    trust: Trust = False,
    yes: Yes = False,
) -> None:
    """Run what is missing of an experiment, then write its tables and report."""
    set_, engine = _on_surface(set_, engine)
    asked = _experiment(experiment, set_, seeds, smoke, trust)
    if dry_run and engine == "local":
        _tell_what_for(asked)
        return
    options = _options(engine, profile, cluster, wait, scratch, yes)
    _run_sweep(asked, out, jobs=jobs, target=target, only=only, dry_run=dry_run, **options)


@app.command()
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
    target: Target = "auto",
    scratch: Scratch = None,
    trust: Trust = False,
    yes: Yes = False,
) -> None:
    """Do again the runs that failed, and no others."""
    set_, engine = _on_surface(set_, engine)
    asked = _experiment(experiment, set_, seeds, smoke, trust)
    options = _options(engine, profile, cluster, wait, scratch, yes)
    _run_sweep(asked, out, jobs=jobs, target=target, retry=True, **options)


@app.command()
def cancel(
    experiment: Subject,
    set_: Set = None,
    seeds: Seeds = None,
    engine: Engine = "local",
    smoke: Smoke = False,
    out: Out = Path("results"),
    trust: Trust = False,
) -> None:
    """End what is under way, here and on the cluster; finished runs are kept."""
    from synketa.execution import status as standing

    processes, jobs = standing.cancel(_subject(experiment, _on_surface(set_, engine)[0], seeds, smoke, trust, out), out)
    told = f"told to end: {processes} processes on this machine"
    if jobs is None:
        typer.echo(f"{told}; Slurm does not answer here: jobs that it has go on. Try again", err=True)
        raise typer.Exit(1)
    typer.echo(f"{told}, {jobs} jobs of the cluster")


@app.command()
def status(
    experiment: Subject,
    set_: Set = None,
    seeds: Seeds = None,
    engine: Engine = "local",
    smoke: Smoke = False,
    out: Out = Path("results"),
    trust: Trust = False,
) -> None:
    """Say how far an experiment is: done, running, failed, left, rate, time to go, slowest."""
    import gc

    from synketa.execution import status as standing
    from synketa.execution.journal import told_duration

    subject = _subject(experiment, _on_surface(set_, engine)[0], seeds, smoke, trust, out)
    gc.disable()  # hundreds of thousands of small things, all of which stay
    try:
        found = standing.status(subject, out)
    finally:
        gc.enable()
    if found.phase == "not begun":
        typer.echo(f"{experiment}: not begun, {found.total} runs")
        return
    typer.echo(f"{experiment}: {found.phase}")
    if found.note:
        typer.echo(f"  {found.note}")
    typer.echo(
        f"  done {found.done}, running {found.running}, failed {found.failed}, left {found.left}, of {found.total}"
    )
    if found.rate:
        typer.echo(f"  {found.rate * 60:.1f} runs a minute, {told_duration(found.time_to_go or 0)} to go")
    if found.slowest:
        slowest = [f"{name} {told_duration(seconds)}" for name, seconds in found.slowest]
        typer.echo(f"  slowest: {'; '.join(slowest)}")
    if found.report_of:
        typer.echo(f"  the report there is of another command, {found.report_of}: `synketa report` makes that of these")
    for note in standing.failures(subject, out, most=10) if found.failed else []:
        typer.echo(f"  failed {note['run']}: {str(note['error']).splitlines()[0]}\n    {note['reproduce']}")


@app.command()
def report(
    experiment: Subject,
    set_: Set = None,
    seeds: Seeds = None,
    engine: Engine = "local",
    smoke: Smoke = False,
    out: Out = Path("results"),
    trust: Trust = False,
) -> None:
    """Write tables, figures and report.html again, from files only."""
    from synketa.execution import sweep

    sweep.report(_subject(experiment, _on_surface(set_, engine)[0], seeds, smoke, trust, out), out, say=typer.echo)


@app.command()
def export(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="e.g. prefrontal.")] = "prefrontal",
    path: Annotated[Path, typer.Option("--to", metavar="FILE", help="What to write.")] = Path("cascade.xml"),
    set_: Set = None,
) -> None:
    """Write the slow side of a model as SBML, for other programs; needs synketa[sbml]."""
    from synketa.model.composite import load_model
    from synketa.model.export.sbml import export_sbml

    chosen = load_model(model, _pairs("--set", set_, "cascade.bdnf_gain=3"))
    export_sbml(chosen.cascade, path)
    inputs = ", ".join(chosen.cascade.drives)
    typer.echo(
        f"{path}: {chosen.cascade.name} in SBML, time in s; the network's answer ({inputs}) rests until it is set"
    )


@app.command()
def schema() -> None:
    """Print the JSON schema of an experiment file, for editors."""
    import json

    from synketa.experiment.tables import schema as schema_of

    typer.echo(json.dumps(schema_of(), indent=1))


# ----------------------------------------------------------------------------------------- words


def _on_surface(set_: list[str] | None, engine: str) -> tuple[list[str] | None, str]:
    """Turn ``--engine surface`` into the experiment's own key: it changes what is run, not where."""
    return ([*(set_ or []), "engine=surface"], "local") if engine == "surface" else (set_, engine)


def _options(
    engine: str, profile: Path | None, cluster: list[str] | None, wait: bool, scratch: Path | None, yes: bool
) -> dict[str, Any]:
    """Return what `sweep.run` is told of where to run."""
    from synketa.common.errors import ConfigurationError, Fault

    options: dict[str, Any] = {"engine": engine, "wait": wait, "scratch": scratch}
    if engine == "slurm":
        from synketa.execution.slurm import load_profile

        options["profile"] = load_profile(profile, _pairs("--cluster", cluster, "partition=short"))
    elif profile or cluster or wait:
        raise ConfigurationError(Fault("--profile, --cluster, --wait", "", f"--engine {engine}", "--engine slurm"))

    def confirm(fault: Fault) -> bool:
        return yes or (sys.stdin.isatty() and typer.confirm(f"{fault}. Go on?", err=True))

    return {**options, "confirm": confirm}


def _run_sweep(asked: Experiment, out: Path, **options: Any) -> None:
    """Run, and end with the exit code."""
    from synketa.execution import sweep

    with _Ticker() as (say, progress):
        outcome = sweep.run(asked, out, say=say, progress=progress, **options)
    if outcome.failed:
        typer.echo(
            f"{outcome.failed} of {outcome.total} runs failed: see {outcome.folder / 'runs'}{os.sep}*.failed.json",
            err=True,
        )
    if outcome.interrupted:
        done, total = outcome.done, outcome.total
        typer.echo(f"interrupted: {done} of {total} runs are finished and kept; the same command goes on", err=True)
    raise typer.Exit(outcome.exit_code)


def _pairs(option: str, texts: list[str] | None, example: str) -> dict[str, str]:
    from synketa.common.errors import ConfigurationError, Fault

    given = {}
    for text in texts or []:
        key, equals, value = text.partition("=")
        if not equals:
            raise ConfigurationError(Fault(option, "", f'"{text}"', f"key=value, e.g. {example}"))
        given[key.strip()] = value.strip()
    return given


def _experiment(name: str, set_: list[str] | None, seeds: int | None, smoke: bool, trust: bool) -> Experiment:
    from synketa.experiment.experiment import load_experiment
    from synketa.experiment.smoke import smoke as tiny

    given = _pairs("--set", set_, _SET)
    asked = load_experiment(name, given, seeds=seeds, trust=trust)
    return tiny(asked) if smoke else asked


def _subject(
    name: str, set_: list[str] | None, seeds: int | None, smoke: bool, trust: bool, out: Path
) -> Experiment | Path:
    """Return an experiment or the path of a manifest: that of the experiment, where it lists this very experiment."""
    path = Path(name)
    if path.name == "manifest.json" or (path / "manifest.json").is_file():
        return path
    if not smoke:  # which is known only when all has been read
        from synketa.experiment.overrides import read_source
        from synketa.results.manifest import read_head

        source = read_source(name, _pairs("--set", set_, _SET), seeds=seeds, trust=trust)
        path = out / source.name / "manifest.json"
        if read_head(path).get("definition") == source.definition:
            return path
    return _experiment(name, set_, seeds, smoke, trust)


def _tell_what_for(asked: Experiment) -> None:
    """Say what an experiment asks for; one that looks like a slip is not listed."""
    from synketa.execution import planning as plan

    if plan.count_runs(asked) > plan.MANY_RUNS:
        typer.echo(f"{asked.name}: {asked.title}\n  {asked.question}\n  {plan.outline(asked)}")
        typer.echo("  so many are not listed here, and a run of them asks first")
        return
    _tell_plan(plan.check(asked))


def _tell_plan(plan: Plan) -> None:
    from synketa.execution.journal import told_duration
    from synketa.experiment.checks import count_points

    asked, runs = plan.experiment, plan.runs
    different = f" ({plan.files} different)" if plan.files < len(runs) else ""
    shape = f"{len(asked.conditions)} conditions, {count_points(asked.table)} points, {len(asked.seeds)} seeds"
    network, cpu = f"{plan.network_seconds:.0f} s of network time", told_duration(plan.cpu_seconds)
    count = ", ".join(f"{number} {status}" for status, number in plan.parameter_count.items())
    typer.echo(f"{asked.name}: {asked.title}")
    typer.echo(f"  {asked.question}")
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


class _Ticker:
    """A bar on a terminal; plain lines, not too many, in a log."""

    def __enter__(self) -> tuple[Callable[[str], None], Callable[[Progress], None]]:
        self._bar: Any = None
        self._last, self._phase = -1e9, ""
        if sys.stderr.isatty():
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
            from rich.progress import Progress as Bar

            columns = (
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[go]}"),
            )
            self._bar = Bar(*columns, console=_console(), redirect_stdout=False)
            self._bar.start()
            self._task = self._bar.add_task("", total=None, go="")
        return self._say, self._show

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def _say(self, text: str) -> None:
        if self._bar is not None and sys.stdout.isatty():  # above the bar, not across it
            self._bar.console.print(text, markup=False, highlight=False, soft_wrap=True)
        else:
            typer.echo(text)

    def _show(self, progress: Progress) -> None:
        from synketa.execution.journal import told_duration

        failed = f", {progress.failed} failed" if progress.failed else ""
        ended = progress.done + progress.failed >= progress.total
        to_go = f"{told_duration(progress.time_to_go)} to go" if progress.time_to_go and not ended else ""
        if self._bar is not None:
            self._bar.update(
                self._task,
                description=progress.phase + failed,
                total=progress.total,
                completed=progress.done + progress.failed,
                go=to_go,
            )
            return
        now = time.monotonic()
        if progress.phase != self._phase or ended or now - self._last > 10:
            self._last, self._phase = now, progress.phase
            done = f"{progress.phase}: {progress.done} of {progress.total}{failed}"
            typer.echo(f"{done}, {to_go}" if to_go else done)


def _console() -> Any:
    from rich.console import Console

    return Console(stderr=True)


# ------------------------------------------------------------------------------------------ main


def main() -> None:
    """Run the command line; every end has an exit code and no input file a traceback."""
    sys.exit(_run(sys.argv[1:]))


def _run(arguments: list[str]) -> int:
    _end_on_request()
    try:
        result = app(arguments, standalone_mode=False)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output has gone, e.g. head
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        return _failed(error)
    return result if isinstance(result, int) else 0


def _failed(error: Exception) -> int:
    """Say what went wrong and return the exit code."""
    from synketa.common.errors import SynketaError

    if isinstance(error, typer.Abort):
        print("interrupted", file=sys.stderr)
        return 130
    usage = getattr(error, "show", None)  # what typer says of a wrong option; where its class lives varies
    if usage is not None:
        usage()
        return 2
    if isinstance(error, SynketaError):
        for fault in error.faults:
            print(f"error: {fault}", file=sys.stderr)
        return error.exit_code
    with tempfile.NamedTemporaryFile("w", prefix="synketa-", suffix=".log", delete=False, encoding="utf-8") as log:
        log.write(f"{' '.join(sys.argv)}\n{traceback.format_exc()}")
    print(f"internal error: {type(error).__name__}: {error} (details: {log.name})", file=sys.stderr)
    return 1


def _end_on_request() -> None:
    """Treat a request to end (of a batch system, or of a terminal that is gone) as Ctrl-C: finished work is kept."""

    def stop(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        with contextlib.suppress(ValueError):  # not the main thread
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as nohup asks
                signal.signal(number, stop)
