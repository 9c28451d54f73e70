"""Read a TOML file, or say what is wrong with it."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

from synketa.common.errors import ConfigurationError, Fault

__all__ = ["display_path", "read_toml"]


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file; a missing or malformed one is a `ConfigurationError` naming the line."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigurationError(Fault(str(path), "", "no such file", "an existing TOML file")) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigurationError(Fault(str(path), "", f"not TOML ({error})", "a TOML file")) from None
    except OSError as error:
        raise ConfigurationError(Fault(str(path), "", error.strerror or str(error), "a readable file")) from None


def display_path(path: Path) -> str:
    """Return a path as the user would type it, if that is shorter."""
    try:
        return min(os.path.relpath(path), str(path), key=len)
    except ValueError:  # another drive
        return str(path)
