"""The command line."""

from synketa.common.machine.surroundings import tidy_process

tidy_process()  # before libraries are imported

from synketa.cli.app import main  # noqa: E402

__all__ = ["main"]
