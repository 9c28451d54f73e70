"""Pages in Chromium that tests share: one browser, one page with a double of what computes, and one with all of it."""

from __future__ import annotations

import pytest
from pages import chromium, visits, write_double


@pytest.fixture(scope="session")
def browser(playwright_):
    with chromium(playwright_) as one:
        yield one


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Return the page with a double of what computes."""
    return write_double(tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="session")
def file(folder):
    return (folder / "index.html").as_uri()


@pytest.fixture
def opened(browser, file, folder):
    """Return what opens the page from its file, and see at the end that it was silent and asked for nothing else."""
    with visits(browser, file, folder.as_uri()) as visit:
        yield visit


@pytest.fixture(scope="session")
def surface():
    """Return a response surface that takes seconds: of an analytic network, with few points."""
    from made_up_network import made_up_surface
    from synketa.model.composite import load_model

    return made_up_surface(load_model("prefrontal"), 12)


@pytest.fixture(scope="session")
def whole(tmp_path_factory, surface):
    """Return a page with the true network in seeds 1 to 3, and weeks of that surface."""
    from synketa.lab.export import write_page

    folder = tmp_path_factory.mktemp("whole page with a space, and ü")
    write_page(folder, surface, seeds=(1, 2, 3))
    return folder
