"""Where the shipped models and experiments lie, and where compiled programs and baselines are kept."""

from __future__ import annotations

import contextlib
import os
from importlib.resources import files
from pathlib import Path

from platformdirs import user_cache_path

from synketa.common.errors import ConfigurationError, Fault, SynketaError, nearest

__all__ = [
    "MODEL_FOLDERS",
    "cache_folder",
    "expanded",
    "experiments_folder",
    "is_shipped_folder",
    "made_cache_folder",
    "model_files",
    "models_folder",
    "own_models_folder",
    "toml_files",
    "unread_folders",
    "user_path",
]


def models_folder() -> Path:
    """Return the folder of the shipped models."""
    return _shipped("models")


def experiments_folder() -> Path:
    """Return the folder of the shipped experiments."""
    return _shipped("experiments")


def own_models_folder(home: Path) -> Path | None:
    """Return the folder ``models`` in a folder, where there is one that is not the shipped one."""
    folder = home / "models"
    try:
        is_own = folder.is_dir() and not is_shipped_folder(folder)
    except OSError:
        return None
    return folder.resolve() if is_own else None


def is_shipped_folder(folder: Path) -> bool:
    """Say whether a folder is that of the shipped models, by whatever path it is reached."""
    try:
        return folder.resolve() == models_folder().resolve()
    except OSError:  # e.g. a name that is too long
        return False


def toml_files(folder: Path) -> list[Path]:
    """Return the TOML files of a folder, by name; hidden ones (``._x.toml`` of macOS, of editors) are none of them."""
    return sorted(path for path in folder.glob("*.toml") if not path.name.startswith("."))


#: Folders of models that are read.
MODEL_FOLDERS = (
    "cascades", "circuits", "cohorts", "drugs", "evidence", "extracellular", "hypotheses", "ladders", "observers",
    "pharmacokinetics", "plasticity", "plausible", "receptors",
)  # fmt: skip


def unread_folders(own: str | Path) -> list[str]:
    """Return in words which folders of own models nothing reads although they hold TOML files: names with a slip."""
    if not str(own):
        return []
    words = []
    for folder in sorted(path for path in Path(own).glob("*") if path.is_dir() and not path.name.startswith(".")):
        if folder.name not in MODEL_FOLDERS and (held := toml_files(folder)):
            near = nearest(folder.name, MODEL_FOLDERS)
            meant = f'; did you mean "{near}"?' if near else f"; those that are: {', '.join(MODEL_FOLDERS)}"
            words.append(f"the folder {folder.name} of {own}, with {held[0].name}, is not read{meant}")
    return words


def model_files(kind: str, shipped: Path, own: str | Path = "") -> tuple[dict[str, Path], dict[str, Path]]:
    """Return the files of one kind of models, and those that bear the name of a shipped one.

    Parameters
    ----------
    kind : str
        A folder below the models: ``"drugs"``; empty for the composites.
    shipped : Path
        The folder of the shipped models.
    own : str or Path
        The folder of the user's; empty where there is none.

    Returns
    -------
    files, shadowing : dict of str to Path
        By name. A copy that is equal to the shipped file is that file.
    """
    files = {path.stem: path for path in toml_files(shipped / kind)}
    shadowing: dict[str, Path] = {}
    for path in toml_files(Path(own) / kind) if str(own) else ():
        if path.stem not in files:
            files[path.stem] = path
        elif path.read_bytes() != files[path.stem].read_bytes():
            shadowing[path.stem] = path
    return files, shadowing


def _shipped(name: str) -> Path:
    """Return a folder of the package, from a wheel or from an editable install."""
    packaged = Path(str(files("synketa"))) / name
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[3] / name


def expanded(text: Path | str, where: str) -> Path:
    """Return a path with ``~`` as the home folder, which shells leave as it is in ``--out=~/x``.

    Parameters
    ----------
    text : Path or str
    where : str
        The option or variable that it was given by.

    Raises
    ------
    ConfigurationError
        It begins with the name of a user that does not exist here.
    """
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise ConfigurationError(Fault(where, "", f'"{text}"', "a folder: there is no such home here")) from None


def user_path(text: Path | str, where: str) -> Path:
    """Return the whole path that a user means: it holds in a process with another working folder, too."""
    return expanded(text, where).absolute()


def cache_folder() -> Path:
    """Return the folder of compiled programs and calibrations, whether it is there or not; nothing is made.

    Raises
    ------
    SynketaError
        The folder belongs to somebody else.
    """
    folder = user_path(os.environ.get("SYNKETA_CACHE") or user_cache_path("synketa"), "SYNKETA_CACHE")
    if hasattr(os, "getuid"):
        with contextlib.suppress(OSError):
            if folder.stat().st_uid != os.getuid():
                want = "your own: set SYNKETA_CACHE to a folder of yours"
                raise SynketaError(Fault(str(folder), "", "a cache folder of another user", want))
    return folder


def made_cache_folder(name: str = "") -> Path:
    """Make the cache folder, this user's own with mode 0700, and return it, or a folder in it.

    Raises
    ------
    SynketaError
        The folder belongs to somebody else, or can't be made.
    """
    folder = cache_folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if hasattr(os, "getuid") and folder.stat().st_mode & 0o777 != 0o700:
            with contextlib.suppress(OSError):  # a disk without modes
                folder.chmod(0o700)
        (folder / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        want = "a writable cache folder: set SYNKETA_CACHE to one"
        raise SynketaError(Fault(str(folder), "", reason, want)) from error
    return folder / name
