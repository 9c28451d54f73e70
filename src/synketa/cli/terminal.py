"""How a sweep is shown while it runs: a bar on a terminal, plain lines in a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from synketa.execution.sweep import Progress

__all__ = ["ProgressDisplay"]

_SECONDS_BETWEEN_LINES = 10


class ProgressDisplay:
    """A bar on a terminal; plain lines, not too many, in a log."""

    def __enter__(self) -> tuple[Callable[[str], None], Callable[[Progress], None]]:
        self._bar: Any = None
        self._last, self._phase = -1e9, ""
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
            from rich.progress import Progress as Bar

            columns = (
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[go]}"),
            )
            self._bar = Bar(*columns, console=Console(stderr=True), redirect_stdout=False)
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
        if progress.phase != self._phase or ended or now - self._last > _SECONDS_BETWEEN_LINES:
            self._last, self._phase = now, progress.phase
            done = f"{progress.phase}: {progress.done} of {progress.total}{failed}"
            typer.echo(f"{done}, {to_go}" if to_go else done)
