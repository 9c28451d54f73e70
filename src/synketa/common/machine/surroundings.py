"""What surrounds a process and could change its numbers or end it: variables, the working folder, foreign libraries.

Here, and nowhere else, stands which variables harm. Everything that synketa starts (workers, the build, compilers, the
compiled program, jobs of Slurm) starts without them, and without the working folder among the places of modules.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

__all__ = [
    "CHILD", "HARMFUL", "calm", "child_environment", "foreign_libraries", "foreign_words", "python", "tidy_process",
    "unfit_libraries", "usual_errors",
    "usual_numbers",
]  # fmt: skip

CHILD = "SYNKETA_CHILD"  #: is set in the processes that synketa starts
#: Variable -> how it harms. Kept on purpose: PYTHONPATH, PYTHONHOME and LD_LIBRARY_PATH (a module of a cluster needs
#: them), SLURM_*, OMP_NUM_THREADS (workers get 1), CPATH and LIBRARY_PATH (toolchains outside /usr live by them).
HARMFUL: Mapping[str, str] = {
    "LD_PRELOAD": "puts foreign code into every program: it prints, or has an exp of its own",
    "LD_AUDIT": "the same",
    "DYLD_INSERT_LIBRARIES": "the same on macOS",
    "GLIBC_TUNABLES": "chooses another exp and log of the C library: other last bits",
    "OPENBLAS_CORETYPE": "chooses other loops of linear algebra: other last bits, or an illegal instruction",
    "MKL_CBWR": "the same",
    "NPY_DISABLE_CPU_FEATURES": "chooses other loops of NumPy: other last bits, or no import",
    "NPY_ENABLE_CPU_FEATURES": "the same",
    "NPY_PROMOTION_STATE": "changes the types of results",
    "PYTHONSTARTUP": "foreign code",
    "PYTHONINSPECT": "keeps a process waiting for somebody to type",
    "PYTHONOPTIMIZE": "takes docstrings away, which libraries read",
    "PYTHONWARNINGS": "turns a warning of a library into the end of a run",
    "PYTHONIOENCODING": "other letters between processes than those sent",
    "PYTHONBREAKPOINT": "foreign code",
    "MPLBACKEND": "one that is not installed ends the import of matplotlib",
    "MATPLOTLIBRC": "settings of figures",
    "CFLAGS": "flags of other programs: Brian2's own build takes them",
    "CXXFLAGS": "the same",
    "CPPFLAGS": "the same",
    "LDFLAGS": "the same",
    "ARCHFLAGS": "the same on macOS",
    "MAKEFLAGS": "options of another make",
    "MFLAGS": "the same",
    "GNUMAKEFLAGS": "the same",
    "MAKEFILES": "rules of another make",
    "DEPENDENCIES_OUTPUT": "makes gcc write files",
    "SUNPRO_DEPENDENCIES": "the same",
    "GIT_DIR": "names another repository: the commit that a result is of would be that one's",
    "GIT_WORK_TREE": "the same",
    "GIT_INDEX_FILE": "the same",
    "BASH_ENV": "runs a file before every script",
    "ENV": "the same for sh",
}

#: The folder that this package is in.
_INSTALLED = os.path.abspath(os.path.join(os.path.dirname(__file__), *[os.pardir] * 3))

#: Libraries that numbers, results and reports rest on.
_LIBRARIES = (
    "brian2", "numpy", "scipy", "sympy", "h5py", "matplotlib", "pydantic", "pint", "jinja2", "pandas", "xarray",
    "h5netcdf", "filelock", "platformdirs", "typer", "rich", "submitit",
)  # fmt: skip


def child_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the variables of a process that synketa starts: ours without those that harm, folders whole.

    Parameters
    ----------
    extra : mapping, optional
        Set in it as well.
    """
    kept = {name: value for name, value in os.environ.items() if name not in HARMFUL}
    if path := kept.pop("PYTHONPATH", ""):
        kept["PYTHONPATH"] = os.pathsep.join(_search_path(path))
    for name in ("SYNKETA_CACHE", "SYNKETA_SCRATCH"):
        if kept.get(name):
            kept[name] = os.path.abspath(os.path.expanduser(kept[name]))
    return {**kept, "PYTHONSAFEPATH": "1", CHILD: "1", **(extra or {})}


def _search_path(text: str) -> list[str]:
    """Return the folders of a variable like PYTHONPATH; an empty one would be the working folder."""
    return [os.path.abspath(piece) for piece in text.split(os.pathsep) if piece]


def _module_path() -> list[str]:
    """Return where this process has its modules from, the working folder and that of the script last.

    A file there may be called as a module of the standard library is (random.py): it must not take its place.
    """
    script = getattr(sys.modules.get("__main__"), "__file__", None)
    last = {os.path.abspath(""), *([os.path.dirname(os.path.abspath(script))] if script else [])}
    named = set(_search_path(os.environ.get("PYTHONPATH", "")))  # on purpose
    libraries = {_INSTALLED, os.path.abspath(os.path.dirname(os.__file__))}
    first: list[str] = []
    for piece in map(os.path.abspath, sys.path):
        if piece not in last or piece in named | libraries:
            first.append(piece)
    return [*first, *(piece for piece in map(os.path.abspath, sys.path) if piece not in first)]


def python(module: str) -> list[str]:
    """Return the command that runs a module as this process would find it, whatever the working folder holds."""
    code = (
        f"import sys; sys.path[:] = {_module_path()!r}; import runpy; runpy.run_module({module!r}, run_name='__main__')"
    )
    return [sys.executable, "-P", "-c", code]


@contextlib.contextmanager
def calm() -> Iterator[None]:
    """Let processes that start meanwhile (those of `multiprocessing`) have nothing around them that harms."""
    environment, path, options = dict(os.environ), sys.path[:], sys.warnoptions[:]
    wanted = child_environment()
    try:
        _replace_environment(wanted)
        sys.path[:] = _module_path()
        sys.warnoptions[:] = []
        yield
    finally:
        _replace_environment(environment)
        sys.path[:] = path
        sys.warnoptions[:] = options


def _replace_environment(wanted: Mapping[str, str]) -> None:
    for name in set(os.environ) - set(wanted):
        del os.environ[name]
    for name, value in wanted.items():
        if os.environ.get(name) != value:
            os.environ[name] = value


def tidy_process() -> None:
    """Tidy the process of a command: its modules do not come from the working folder, and a warning ends nothing.

    An empty piece of PYTHONPATH (``export PYTHONPATH=$PYTHONPATH:/opt/x``) puts the working folder first.
    """
    sys.path[:] = _module_path()
    if sys.warnoptions:  # PYTHONWARNINGS or -W make warnings of libraries errors
        import warnings

        warnings.resetwarnings()
        for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
            warnings.simplefilter("ignore", category)


def foreign_libraries() -> dict[str, Path]:
    """Return the libraries that PYTHONPATH puts before those that synketa was installed with: name -> folder."""
    foreign: dict[str, Path] = {}
    for piece in _search_path(os.environ.get("PYTHONPATH", "")):
        if piece == _INSTALLED:
            continue
        for name in _LIBRARIES:
            if name not in foreign and any(os.path.exists(os.path.join(piece, form)) for form in (name, f"{name}.py")):
                foreign[name] = Path(piece)
    return foreign


def foreign_words() -> str:
    """Return which libraries come from PYTHONPATH, with their versions; empty where none does."""
    words = [
        f"{name}{f' {there}' if there else ''} from {folder}"
        for name, folder in foreign_libraries().items()
        for there in [_version(name, str(folder))]
    ]
    return f"PYTHONPATH puts {', '.join(words)} before what synketa was installed with" if words else ""


def _version(name: str, folder: str) -> str:
    """Return the version of a library in a folder; empty where nothing says it."""
    from importlib.metadata import distributions

    return next((item.version or "" for item in distributions(name=name, path=[folder])), "")


def unfit_libraries() -> list[str]:
    """Return which libraries from PYTHONPATH synketa cannot work with: "numpy 1.26.4 from /opt/site, want ..."."""
    from importlib.metadata import PackageNotFoundError, requires

    from packaging.requirements import InvalidRequirement, Requirement

    foreign = foreign_libraries()
    unfit = []
    with contextlib.suppress(PackageNotFoundError, InvalidRequirement):
        for wanted in map(Requirement, requires("synketa") or [] if foreign else []):
            there = _version(wanted.name, str(foreign[wanted.name])) if wanted.name in foreign else ""
            applies = wanted.marker is None or wanted.marker.evaluate({"extra": ""})
            if there and applies and not wanted.specifier.contains(there, prereleases=True):
                unfit.append(f"{wanted.name} {there} from {foreign[wanted.name]}, want {wanted.specifier}")
    return unfit


@contextlib.contextmanager
def usual_numbers() -> Iterator[None]:
    """Let NumPy treat overflow and the like as it usually does meanwhile, whatever the caller has asked of it."""
    import numpy as np

    with np.errstate(divide="warn", over="warn", under="ignore", invalid="warn"):
        yield


@contextlib.contextmanager
def usual_errors() -> Iterator[None]:
    """Let NumPy and `warnings` treat what happens meanwhile as they usually do, whatever the caller asked of them."""
    import threading
    import warnings

    with usual_numbers():
        if threading.current_thread() is not threading.main_thread():  # filters are of all threads
            yield
            return
        with warnings.catch_warnings():
            warnings.simplefilter("default")
            warnings.simplefilter("ignore", DeprecationWarning)
            yield
