"""How a sweep is shown while it runs: a bar on a terminal, plain lines in a log, and a sign of life in between."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from synketa.execution.sweep import Progress

__all__ = ["ProgressDisplay", "let_go_of_output", "note_typed", "typed_command"]

_SECONDS_BETWEEN_LINES = 10
_SILENCE = 30.0  # s after which a log says that what takes long is still being done
_TYPED: list[str] = []  # the arguments of the command that is under way


def note_typed(arguments: Sequence[str]) -> None:
    """Keep the arguments of the command that begins."""
    _TYPED[:] = arguments


def typed_command() -> str:
    """Return the command that is under way, option by option as it was typed, to be pasted into bash."""
    from synketa.common.text import pasted_words

    return pasted_words(["synketa", *_TYPED])


class ProgressDisplay:
    """A bar on a terminal; plain lines, not too many, in a log."""

    def __enter__(self) -> tuple[Callable[[str], None], Callable[[Progress], None]]:
        self._bar: Any = None
        self._last, self._phase, self._began, self._line = -1e9, "", time.monotonic(), ""
        self._ended = threading.Event()
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
            from rich.progress import Progress as Bar

            columns = (
                SpinnerColumn(),
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                TextColumn("{task.fields[go]}"),
            )
            self._bar = Bar(*columns, console=Console(stderr=True), redirect_stdout=False)
            self._bar.start()
            self._task = self._bar.add_task("", total=None, go="")
        else:
            threading.Thread(target=self._beat, daemon=True).start()
        return self._say, self._show

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        if self._bar is not None:
            self._bar.stop()

    def _beat(self) -> None:
        """Say in a log that the same is still being done, where nothing was heard for a while."""
        while not self._ended.wait(_SILENCE / 10):
            now = time.monotonic()
            if self._line and now - self._last > _SILENCE:
                self._last = now
                _echo(f"{self._line}, {now - self._began:.0f} s so far")

    def _say(self, text: str) -> None:
        if self._bar is not None and sys.stdout.isatty():  # above the bar, not across it
            self._bar.console.print(text, markup=False, highlight=False, soft_wrap=True)
        else:
            _echo(text)

    def _show(self, progress: Progress) -> None:
        from synketa.common.text import time_text

        failed = f", {progress.failed} failed" if progress.failed else ""
        ended = progress.done + progress.failed >= progress.total
        to_go = f"{time_text(progress.time_to_go, 2)} to go" if progress.time_to_go and not ended else ""
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
        done = f"{progress.phase}: {progress.done} of {progress.total}{failed}"
        self._line = "" if ended else done
        if progress.phase != self._phase or ended or now - self._last > _SECONDS_BETWEEN_LINES:
            self._began = now if progress.phase != self._phase else self._began
            self._last, self._phase = now, progress.phase
            _echo(f"{done}, {to_go}" if to_go else done)


def _echo(text: str) -> None:
    """Print a line of long work, which goes on where its reader has gone."""
    try:
        typer.echo(text)
    except BrokenPipeError:
        let_go_of_output()


def let_go_of_output() -> None:
    """Let nobody get what is left of the output: its reader has gone, e.g. head, or it cannot be written."""
    with contextlib.suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno())  # type: ignore[union-attr]
