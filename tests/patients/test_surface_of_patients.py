"""The surface that patients live on is the one that a sweep would build, to the bit."""

from __future__ import annotations

from pathlib import Path

import pytest

from made_up_network import network
from synketa.common.atomic_write import write_sealed
from synketa.common.errors import SynketaError
from synketa.execution.steps import Failure
from synketa.experiment.response_surface import own_surface
from synketa.model.composite import load_model
from synketa.patients import surface as module
from synketa.surrogate import store as stores
from synketa.surrogate.store import Store, open_surface


@pytest.fixture
def measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Return a surface of which each point has been measured, and nothing is fitted."""
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path))
    model = load_model()
    store = Store(model, own_surface(model, 8))
    for point in store.points:
        write_sealed(store.answer_file(point), network(store.model, point))
    return store


def test_it_is_fitted_with_one_thread(measured: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """With two threads of linear algebra the optimiser ends elsewhere, and clinic values differ in the fourth digit."""
    answers = [network(measured.model, point) for point in measured.points]
    expected = stores.fitted(measured.model, measured.points, answers)
    monkeypatch.setattr(stores, "fitted", lambda *_: pytest.fail("it was fitted in this process, with all its threads"))
    module.complete(measured, backend="numpy")
    assert open_surface(measured.path).kernel == expected.kernel


def test_a_fit_that_fails_is_said(measured: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = [("fit", Failure("a damaged answer, now removed", ""))]
    monkeypatch.setattr(module.Pool, "each", lambda _pool, _jobs: iter(failed))
    with pytest.raises(SynketaError, match="cannot be built: a damaged answer"):
        module.complete(measured, backend="numpy")
