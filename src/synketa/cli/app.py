"""The command line: its commands, its exit codes and what it says of an error.

Everything heavy is imported by the command that needs it.
"""

from __future__ import annotations

import contextlib
import functools
import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from synketa.cli.commands import (
    baseline_commands,
    cohort_commands,
    discriminate_command,
    evidence_commands,
    fit_command,
    lab_commands,
    model_commands,
    run_commands,
    sweep_commands,
    trial_commands,
)
from synketa.cli.options import with_groups
from synketa.cli.terminal import let_go_of_output, note_typed

__all__ = ["app", "main", "run_command"]

app = typer.Typer(
    name="synketa",
    help="Ketamine from the infusion pump to the dendritic spine. Start with: synketa run quickstart",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"synketa {version('synketa')}")
        raise typer.Exit()


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


_COMMANDS: dict[str, Callable[..., None]] = {  # in the order of the help
    "list": model_commands.list_files,
    "new": model_commands.new,
    "check": run_commands.check,
    "show": model_commands.show,
    "run": run_commands.run,
    "retry": run_commands.retry,
    "cancel": sweep_commands.cancel,
    "status": sweep_commands.status,
    "report": sweep_commands.report,
    "discriminate": discriminate_command.discriminate,
    "fit": fit_command.fit,
    "sensitivity": cohort_commands.sensitivity,
    "lab": lab_commands.lab,
    "fit-observer": trial_commands.fit_observer,
    "export": model_commands.export,
    "schema": model_commands.schema,
    "baselines": baseline_commands.baselines,
}


def _interruptible(command: Callable[..., None]) -> Callable[..., None]:
    """Return a command that says so when it is interrupted: typer ends it without a word."""
    spread = with_groups(command)

    @functools.wraps(spread)
    def interruptible(**options: object) -> None:
        try:
            spread(**options)
        except KeyboardInterrupt:
            print("interrupted: finished work is kept, and the same command goes on", file=sys.stderr)
            raise typer.Exit(130) from None

    return interruptible


_evidence = typer.Typer(rich_markup_mode=None)
_evidence.callback(invoke_without_command=True)(_interruptible(evidence_commands.evidence))
_evidence.command("add")(_interruptible(evidence_commands.add))
app.add_typer(_evidence, name="evidence")
for _name, _command in _COMMANDS.items():
    app.command(_name)(_interruptible(_command))


def main() -> None:
    """Run the command line; every end has an exit code and no input file a traceback."""
    _end_on_request()
    _open_streams()
    sys.exit(run_command(sys.argv[1:]))


def run_command(arguments: Sequence[str]) -> int:
    """Run one command; return its exit code."""
    note_typed(arguments)
    try:
        result = app(list(arguments), standalone_mode=False)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output has gone, e.g. head
        return _without_reader()
    except SystemExit as ended:  # which typer makes of it
        if isinstance(ended.__context__, BrokenPipeError):
            return _without_reader()
        raise
    except Exception as error:
        return _exit_code_of(error)
    return result if isinstance(result, int) else 0


def _without_reader() -> int:
    """Let nobody get what is left of the output, and return the exit code."""
    let_go_of_output()
    return 0


def _exit_code_of(error: Exception) -> int:
    """Say what went wrong and return the exit code."""
    from synketa.common.errors import SynketaError
    from synketa.common.machine.disks import HOPELESS

    if isinstance(error, typer.Abort):
        print("interrupted", file=sys.stderr)
        return 130
    show_usage = getattr(error, "show", None)  # what typer says of a wrong option; where its class lives varies
    if show_usage is not None:
        if hasattr(error.__cause__, "errors"):
            from synketa.common.parameter import option_words

            error.message = option_words(error.__cause__)  # type: ignore[attr-defined, arg-type]
        show_usage()
        return 2
    if isinstance(error, OSError) and error.errno in HOPELESS:
        print(f"error: {_unwritten(error)}", file=sys.stderr)
        return 1
    if isinstance(error, SynketaError):
        for line in error.lines:
            print(f"error: {line}", file=sys.stderr)
        return error.exit_code
    from synketa.common.machine.surroundings import foreign_words

    details = "no details: no temporary folder can be written"
    with contextlib.suppress(OSError):
        with tempfile.NamedTemporaryFile("w", prefix="synketa-", suffix=".log", delete=False, encoding="utf-8") as log:
            log.write(f"{' '.join(sys.argv)}\n{traceback.format_exc()}")
        details = f"details: {log.name}"
    foreign = f"; {words}" if (words := foreign_words()) else ""
    print(f"internal error: {type(error).__name__}: {error}{foreign} ({details})", file=sys.stderr)
    return 1


def _unwritten(error: OSError) -> str:
    """Return in words what could not be written or read."""
    from synketa.common.machine.disks import disk_error

    if error.filename is not None:
        return str(disk_error(str(error.filename), error))
    let_go_of_output()  # what is left of it would fail again
    return f"what is printed cannot be written: {error.strerror} (standard output, or the file that it goes to)"


def _open_streams() -> None:
    """Let everything be printed: what is closed takes it, and a letter that an encoding has not becomes a ?."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed, as by >&-
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # as long as we are
        elif hasattr(stream, "reconfigure") and stream.errors == "strict":
            stream.reconfigure(errors="replace")


def _end_on_request() -> None:
    """Treat a request to end (of a batch system, or of a terminal that is gone) as Ctrl-C: finished work is kept."""

    def stop(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        with contextlib.suppress(ValueError):  # not the main thread
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # as nohup asks
                signal.signal(number, stop)
