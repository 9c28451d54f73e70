"""The command line."""

from synketa.common.machine.surroundings import foreign_words, tidy_process

tidy_process()  # before libraries are imported

try:
    from synketa.cli.app import main
except Exception as error:  # of a library that PYTHONPATH puts before ours
    if not (words := foreign_words()):
        raise
    raise SystemExit(f"error: {type(error).__name__}: {error}; {words}") from error

__all__ = ["main"]
