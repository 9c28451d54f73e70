"""The page with a double of what computes, opened in Chromium."""

from __future__ import annotations

import pytest
from pages import chromium, write_double


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_double(tmp_path_factory.mktemp("page"))


@pytest.fixture(scope="module")
def file(folder):
    return (folder / "index.html").as_uri()


@pytest.fixture(scope="module")
def browser():
    with chromium() as one:
        yield one


@pytest.fixture
def opened(browser, file, folder):
    """Return what opens the page from its file, and see at the end that it was silent and asked for nothing else."""
    browser.said.clear()
    browser.asked.clear()
    contexts = []

    def open_page(fragment="", **more):
        page = browser.open(file + fragment, **more)
        contexts.append(page.context)
        return page

    yield open_page
    for context in contexts:
        context.close()
    browser.check(folder.as_uri())
