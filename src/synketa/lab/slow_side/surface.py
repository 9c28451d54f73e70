"""The response surface that a page's slow side runs on: the one of the cache, built where it is missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from synketa.execution.journal import Progress
from synketa.experiment.experiment import load_experiment
from synketa.patients.surface import complete
from synketa.surrogate.gaussian_process import Surface
from synketa.surrogate.store import Store, open_surface

__all__ = ["page_surface"]


def page_surface(
    path: Path | None, show: Callable[[Progress], None] = lambda _: None, say: Callable[[str], None] = lambda _: None
) -> Surface:
    """Return the surface of the default model.

    Parameters
    ----------
    path : Path, optional
        A file of it; else it is that of the cache. What is missing of that is measured first (minutes), and what has
        been measured is kept when that is ended.
    show, say : callable, optional
        As `synketa.patients.surface.complete`.

    Raises
    ------
    ConfigurationError
        The file is no surface of the model.
    SynketaError
        A network could not be run.
    """
    changes: dict[str, str] = {"engine": "surface"} | ({"surface": str(path)} if path else {})
    experiment = load_experiment("time_course", changes)
    requested = experiment.surface
    assert requested is not None  # it was asked for
    if path is None:
        complete(Store(experiment.model, requested), show, say)
    return open_surface(requested.path)
