"""matplotlib in a known state: its own defaults, whatever ``matplotlibrc``, style or backend there is."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

__all__ = ["import_matplotlib", "known_settings"]


def import_matplotlib() -> None:
    """Import matplotlib as the user has it; without the user's settings where they end its import."""
    try:
        with warnings.catch_warnings():  # a filter of the user may make errors of them
            warnings.simplefilter("ignore")
            importlib.import_module("matplotlib")
    except ImportError:
        raise
    except Exception:
        for name in [name for name in sys.modules if name.partition(".")[0] == "matplotlib"]:
            del sys.modules[name]
        with _without_settings():
            importlib.import_module("matplotlib")


@contextlib.contextmanager
def _without_settings() -> Iterator[None]:
    """Hide the files and variables that matplotlib reads: it looks into the working folder first of all."""
    spec, here = find_spec("matplotlib"), Path.cwd()
    shipped = Path((spec and spec.origin) or "").parent / "mpl-data" / "matplotlibrc"
    names = ("MPLBACKEND", "MATPLOTLIBRC")
    before = {name: os.environ.pop(name) for name in names if name in os.environ}
    os.environ["MATPLOTLIBRC"] = str(shipped)
    try:
        with tempfile.TemporaryDirectory() as empty:
            os.chdir(empty)
            try:
                yield
            finally:
                os.chdir(here)
    finally:
        del os.environ["MATPLOTLIBRC"]
        os.environ.update(before)


@contextlib.contextmanager
def known_settings(ours: Mapping[str, Any]) -> Iterator[None]:
    """Give matplotlib its own defaults meanwhile, and some settings of ours; the caller's come back at the end."""
    import matplotlib

    settings: Any = matplotlib.rcParams
    defaults: Any = matplotlib.rcParamsDefault
    known = {name: value for name, value in dict.items(defaults) if not name.startswith("backend")}
    with matplotlib.rc_context():
        dict.update(settings, known)  # as `rc_context` puts back what was there; quick, and validated long ago
        settings.update(ours)
        yield
