"""Where the shipped models and experiments lie, and where compiled programs and baselines are kept."""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path

from platformdirs import user_cache_path

from synketa.common.errors import Fault, SynketaError

__all__ = ["cache_folder", "experiments_folder", "models_folder"]


def models_folder() -> Path:
    """Return the folder of the shipped models."""
    return _shipped("models")


def experiments_folder() -> Path:
    """Return the folder of the shipped experiments."""
    return _shipped("experiments")


def _shipped(name: str) -> Path:
    """Return a folder of the package, from a wheel or from an editable install."""
    packaged = Path(str(files("synketa"))) / name
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[3] / name


def cache_folder() -> Path:
    """Return the folder of compiled programs and calibrations: this user's own, mode 0700.

    Raises
    ------
    SynketaError
        The folder belongs to somebody else, or can't be made.
    """
    folder = Path(os.environ.get("SYNKETA_CACHE") or user_cache_path("synketa"))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if hasattr(os, "getuid"):
            if folder.stat().st_uid != os.getuid():
                raise SynketaError(
                    Fault(
                        str(folder),
                        "",
                        "a cache folder of another user",
                        "your own: set SYNKETA_CACHE to a folder of yours",
                    )
                )
            folder.chmod(0o700)
    except OSError as error:
        reason = error.strerror or str(error)
        raise SynketaError(
            Fault(str(folder), "", reason, "a writable cache folder: set SYNKETA_CACHE to one")
        ) from None
    return folder
