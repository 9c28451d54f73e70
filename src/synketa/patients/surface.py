"""The response surface that patients live on: whether it is there, what it costs, and measuring what is missing."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed

from synketa.common.errors import SynketaError
from synketa.common.machine.disks import check_folder
from synketa.common.paths import made_cache_folder
from synketa.common.text import time_text
from synketa.execution.cost import building_cost
from synketa.execution.journal import Progress
from synketa.execution.steps import Failure, work_step
from synketa.execution.workers import Pool
from synketa.experiment.response_surface import own_surface
from synketa.model.composite import Model
from synketa.simulation.backend import choose_backend
from synketa.surrogate.store import Store

__all__ = ["complete", "store_of", "to_be_measured"]


def store_of(model: Model) -> Store:
    """Return where the response surface of a model's network is kept, whether it is built or not."""
    return Store(model, own_surface(model))


def to_be_measured(model: Model, backend: str = "auto") -> str:
    """Say what is missing of the surface of a model, and what that costs; empty where it is built.

    Parameters
    ----------
    model : Model
    backend : {"auto", "compiled", "numpy"}
        That networks would be run with.
    """
    store = store_of(model)
    return "" if store.is_built else _in_words(store, choose_backend(backend))


def _in_words(store: Store, backend: str) -> str:
    cost = time_text(building_cost(store, backend), 2)
    return f"the response surface, {len(store.missing())} of {len(store.points)} points, about {cost} of CPU, once"


def complete(
    store: Store,
    show: Callable[[Progress], None] = lambda _: None,
    say: Callable[[str], None] = lambda _: None,
    *,
    backend: str = "auto",
    size: int | None = None,
) -> None:
    """Measure what is missing of a surface, and fit it; what has been measured is kept when that is ended.

    Parameters
    ----------
    store : Store
    show, say : callable
        Called with how far it is, and before with what is missing and what that costs.
    backend : {"auto", "compiled", "numpy"}
    size : int, optional
        Networks at once; by default one a processor.

    Raises
    ------
    SynketaError
        A network could not be run, or the cache cannot be written.
    """
    missing = store.missing()
    if store.is_built:
        return
    check_folder(made_cache_folder("surfaces"))
    total, chosen = len(store.points), choose_backend(backend)
    say(f"first {_in_words(store, chosen)}")
    with ThreadPoolExecutor(size or os.cpu_count() or 1) as pool:  # each point is a process of its own
        jobs = [pool.submit(store.measure, point, chosen) for point in missing]
        try:
            for done, job in enumerate(as_completed(jobs), start=total - len(missing) + 1):
                job.result()
                show(Progress("surface", total, done, 0, 1))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    _fit(store)


def _fit(store: Store) -> None:
    """Fit a surface in a process with one thread, as a sweep does: with more the last digits of the fit are others."""
    pool = Pool(None, 1)
    try:
        for _, outcome in pool.each([("fit", (work_step, (store.finish,)))]):
            if isinstance(outcome, Failure):
                raise SynketaError(f"the response surface cannot be built: {outcome.error}")
    finally:
        pool.close(now=False)
