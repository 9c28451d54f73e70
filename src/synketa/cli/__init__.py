"""The command line."""

from synketa.common.machine.surroundings import foreign_words, tidy_process

try:
    tidy_process()  # before libraries are imported
except FileNotFoundError:
    raise SystemExit("error: the working folder is not there any more: cd to one that is") from None

try:
    from synketa.cli.app import main
except Exception as error:  # of a library that PYTHONPATH puts before ours
    if not (words := foreign_words()):
        raise
    raise SystemExit(f"error: {type(error).__name__}: {error}; {words}") from error

__all__ = ["main"]
