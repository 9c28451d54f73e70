"""The response surface that a page's slow side runs on: the one of the cache, built where it is missing."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from synketa.execution.journal import Progress
from synketa.experiment.experiment import load_experiment
from synketa.simulation.backend import choose_backend
from synketa.surrogate.gaussian_process import Surface
from synketa.surrogate.store import Store, open_surface

__all__ = ["page_surface"]


def page_surface(path: Path | None, show: Callable[[Progress], None] = lambda _: None) -> Surface:
    """Return the surface of the default model.

    Parameters
    ----------
    path : Path, optional
        A file of it; else it is that of the cache. What is missing of that is measured first (minutes), and what has
        been measured is kept when that is ended.
    show : callable, optional
        Called with how far it is.

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
        _complete(Store(experiment.model, requested), show)
    return open_surface(requested.path)


def _complete(store: Store, show: Callable[[Progress], None]) -> None:
    """Measure what is missing of a surface, a network a processor at once, and fit it."""
    missing = store.missing()
    if not missing:
        return
    total, backend = len(store.points), choose_backend()
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:  # each point is a process of its own
        jobs = [pool.submit(store.measure, point, backend) for point in missing]
        try:
            for done, job in enumerate(as_completed(jobs), start=total - len(missing) + 1):
                job.result()
                show(Progress("surface", total, done, 0, 1))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    store.finish()
