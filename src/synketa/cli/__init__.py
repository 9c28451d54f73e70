"""The command line."""

from synketa.common.machine.surroundings import plain_warnings

plain_warnings()  # before libraries are imported: a warning of theirs ends no command

from synketa.cli.app import main  # noqa: E402

__all__ = ["main"]
