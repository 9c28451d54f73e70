"""A page with the double of what computes, opened in Chromium from a file or from a server."""

from __future__ import annotations

import contextlib
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from synketa.lab.classroom.journal import Journal
from synketa.lab.classroom.server import application, read_folder
from synketa.lab.lessons.reading import read_lessons
from synketa.lab.page_files import write_page_files

CHROMIUM, FIREFOX = "/usr/bin/chromium", "/usr/bin/firefox-esr"
_DOUBLE = Path(__file__).resolve().parent / "double"


def write_double(folder: Path) -> Path:
    """Write a page whose network and weeks are those of the double."""
    write_page_files(folder)
    (folder / "engine").mkdir(exist_ok=True)
    for path in _DOUBLE.glob("*.js"):
        shutil.copy(path, folder / ("data" if path.stem == "lab" else "engine"))
    return folder


@contextlib.contextmanager
def served(folder: Path, journal: Path | None = None) -> Iterator[str]:
    """Serve a page from a thread; yield its address."""
    import uvicorn

    known = {name: len(lesson.steps) for name, lesson in read_lessons().items()}
    kept = Journal(journal, known) if journal else None
    server = uvicorn.Server(
        uvicorn.Config(application(read_folder(folder), known, journal=kept), port=0, log_level="error", ws="none")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/"
    finally:
        server.should_exit = True
        thread.join()
        if kept:
            kept.close()


class Browser:
    """Chromium, and what its pages have said and asked for."""

    def __init__(self, browser: Any) -> None:
        self.browser = browser
        self.said: list[str] = []
        self.asked: list[str] = []

    def open(
        self, address: str, width: int = 1280, height: int = 720, context: Any = None, before: str = "", **more: Any
    ) -> Any:
        """Open an address; `before` is a script that runs before those of the page."""
        context = context or self.browser.new_context(
            viewport={"width": width, "height": height}, accept_downloads=True, **more
        )
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(f"{error} {error.stack or ''}"))
        page.on("request", lambda request: self.asked.append(request.url))
        if before:
            page.add_init_script(before)
        page.goto(address)
        page.evaluate("window.Lab && Lab.started")  # a promise of the page
        return page

    def check(self, *folders: str) -> None:
        """See that no page has said a word, or asked for anything but its own files."""
        assert not self.said, self.said
        foreign = [url for url in self.asked if not url.startswith((*folders, "data:", "blob:"))]
        assert not foreign, foreign


@contextlib.contextmanager
def chromium(playwright: Any, *flags: str) -> Iterator[Browser]:
    """Yield Chromium without a network of its own.

    Parameters
    ----------
    playwright : Playwright
        Of the session: there may be one only.
    flags : str
        More of Chromium's.
    """
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--mute-audio", *flags])
    try:
        yield Browser(browser)
    finally:
        browser.close()


@contextlib.contextmanager
def visits(browser: Browser, address: str, own: str) -> Iterator[Callable[..., Any]]:
    """Yield what opens an address with a fragment; at the end all was silent and nothing but its own was asked for.

    Parameters
    ----------
    browser : Browser
    address : str
    own : str
        What all that is asked for begins with.
    """
    browser.said.clear()
    browser.asked.clear()
    contexts = []

    def open_page(fragment: str = "", **more: Any) -> Any:
        page = browser.open(address + fragment, **more)
        contexts.append(page.context)
        return page

    yield open_page
    for context in contexts:
        context.close()
    browser.check(own)


def until(page: Any, expression: str, argument: Any = None, seconds: float = 20.0) -> None:
    """Wait until an expression holds in a page; its policy forbids what playwright itself would wait with."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression if "=>" in expression else f"Boolean({expression})", argument):
        assert time.monotonic() < end, expression
        page.wait_for_timeout(40)


def running(page: Any, seconds: float = 0.5) -> None:
    """Wait until the network of a page has run for some seconds since the last change."""
    until(page, f"Lab.runner.state === 'running' && Lab.runner.t - Lab.runner.since > {seconds}", seconds=60)


def notices(page: Any) -> str:
    """Return what the page says at its top."""
    return str(page.inner_text("#notices"))
