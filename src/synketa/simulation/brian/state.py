"""Brian2 in a known state: its own defaults, whatever files of preferences, clocks, devices and warnings there are.

Brian2 reads ``brian_preferences`` in the working folder and ``~/.brian/user_preferences`` when it is imported. They may
change the order of a step, the kind of a number or the flags of a compiler, and so the numbers under the same run hash.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import os
import sys
import warnings
from collections.abc import Iterator
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np

from synketa.common.machine.surroundings import CHILD

__all__ = ["b2", "known_network", "known_state"]


class _WithoutFiles(MetaPathFinder, Loader):
    """Imports ``brian2.core.preferences`` so that it reads no file."""

    name = "brian2.core.preferences"
    loader: Any = None

    def find_spec(self, fullname: str, path: Any, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return the specification of that one module."""
        spec = PathFinder.find_spec(fullname, path, target) if fullname == self.name else None
        if spec is not None:
            self.loader, spec.loader = spec.loader, self
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """Leave it to Python."""

    def exec_module(self, module: ModuleType) -> None:
        """Import the module and take the reading of files from it."""
        self.loader.exec_module(module)
        preferences: Any = vars(module)["BrianGlobalPreferences"]
        self.read = preferences.load_preferences
        preferences.load_preferences = lambda _: None

    def restore(self) -> None:
        """Let it read files again, for whoever asks."""
        if module := sys.modules.get(self.name):
            vars(module)["BrianGlobalPreferences"].load_preferences = self.read


def _imported() -> Any:
    """Import Brian2; in a process of the user's as the user has it, unless it can't be."""
    if "brian2" in sys.modules:
        return sys.modules["brian2"]
    if CHILD not in os.environ:
        try:
            return importlib.import_module("brian2")
        except Exception as error:
            if isinstance(error, ImportError):
                raise
            for name in [name for name in sys.modules if name == "brian2" or name.startswith("brian2.")]:
                del sys.modules[name]
            words = "preferences of Brian2 (brian_preferences here, or ~/.brian/user_preferences) cannot be read"
            warnings.warn(f"{words} and are left out: {error}", stacklevel=3)
    finder = _WithoutFiles()
    sys.meta_path.insert(0, finder)
    try:
        return importlib.import_module("brian2")
    finally:
        sys.meta_path.remove(finder)
        finder.restore()


if TYPE_CHECKING:
    import brian2 as b2
else:
    with warnings.catch_warnings():  # of libraries: a filter of the user may make errors of them
        warnings.simplefilter("default", UserWarning)
        warnings.simplefilter("ignore", DeprecationWarning)  # some are both
        b2 = _imported()


@contextlib.contextmanager
def known_state(target: str | None = None) -> Iterator[None]:
    """Give Brian2 its own defaults meanwhile, on its runtime device; the caller's state comes back at the end.

    Also put back are NumPy's random numbers, which Brian2 draws from, and how NumPy treats overflow.

    Parameters
    ----------
    target : str, optional
        Of the code that Brian2 generates.
    """
    preferences = b2.prefs
    kept = {name: preferences[name] for name in preferences}
    elsewhere = b2.get_device() is not b2.all_devices["runtime"]
    random = np.random.get_state()  # noqa: NPY002  # Brian2's
    if elsewhere:
        b2.set_device("runtime")
    step = b2.defaultclock.dt
    with np.errstate(divide="warn", over="warn", under="ignore", invalid="warn"), warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of libraries, which a filter may make errors
        warnings.filterwarnings("default", category=RuntimeWarning)
        try:
            for category, (definitions, _) in list(preferences.pref_register.items()):
                for name, definition in definitions.items():
                    preferences[f"{category}.{name}"] = definition.default
            if target:
                preferences["codegen.target"] = target
            b2.defaultclock.dt = 0.1 * b2.ms
            yield
        finally:
            b2.defaultclock.dt = step
            for name, value in kept.items():
                preferences[name] = value
            if elsewhere:
                from brian2.devices.device import reset_device

                reset_device()
            np.random.set_state(random)  # noqa: NPY002


def known_network(network: Any) -> Any:
    """Return a network that runs in the known state whenever its owner runs it."""
    network.__class__ = _Known
    return network


class _Known(b2.Network):  # type: ignore[misc]
    """A network whose runs do not depend on the preferences of their day."""

    def run(
        self,
        duration: Any,
        report: Any = None,
        report_period: Any = 10 * b2.second,
        namespace: Any = None,
        profile: Any = None,
        level: int = 0,
    ) -> None:
        """Run as `brian2.Network.run` does."""
        with known_state("numpy"):
            super().run(duration, report, report_period, namespace, profile, level + 1)
