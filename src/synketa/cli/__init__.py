"""The command line."""

from synketa.cli.app import main

__all__ = ["main"]
