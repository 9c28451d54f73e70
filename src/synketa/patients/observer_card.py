"""What `synketa show OBSERVER` prints: the claim, its constants with their sources, and what they were fitted to."""

from __future__ import annotations

from collections import Counter

from rich.console import Console
from rich.table import Table
from rich.text import Text

from synketa.common.parameter import Parameter
from synketa.model.card.terminal import print_to
from synketa.model.references import citation, references
from synketa.patients.cohort_card import NO_ADVICE
from synketa.patients.observer import Observer, Target

__all__ = ["show_observer"]


def show_observer(observer: Observer, console: Console | None = None) -> None:
    """Print an observer: how the slow side reaches its scale, each constant, and the honest count."""
    table = Table(box=None, pad_edge=False)
    for column in ("constant", "value", "range", "source"):
        table.add_column(column)
    for name in type(observer.constants).model_fields:
        own: Parameter = getattr(observer.constants, name)
        low, high = own.range_text or ("", "")
        note = f"\n{own.note}" if own.note else ""
        table.add_row(name, own.text, f"{low} to {high}" if low else "-", f"{own.source}{note}")
    counts = Counter(observer.status.values())
    listed = ", ".join(f"{counts[status]} {status}" for status in ("published", "fitted", "derived", "assumed"))
    cited = "\n".join(f"{key}: {citation(key)}" for key in observer.sources if key in references())
    print_to(
        console,
        Text(f"{observer.name}: {observer.title}", style="bold"),
        Text(f"{observer.claim} Points of {observer.scale}, 0 to {observer.most:g}."),
        "",
        table,
        "",
        Text(f"{len(observer.status)} constants: {listed}."),
        Text(f"Fitted to the trial {observer.fit.trial}: {', '.join(observer.fit.constants)}, to"),
        Text("\n".join(f"  {_in_words(target)}" for target in observer.fit.targets)),
        Text(NO_ADVICE),
        "",
        Text(cited),
    )


def _in_words(target: Target) -> str:
    """Return a published number in words."""
    than = f" over {target.than}" if target.than else ""
    return f"{target.of} of {target.arm}{than} at {target.visit}: {target.value:g} ({target.source})"
