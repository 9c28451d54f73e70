"""Fixtures that tests of several packages share."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")  # as in sweeps, and before numpy is imported: threads that wait for cores are slow

settings.register_profile("any machine", deadline=None)  # a busy one is slow at anything
settings.load_profile("any machine")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int | None:
    """Return how many processes `-n auto` starts: as many as fit, but eight at most, since the longest file takes its time."""
    from synketa.execution.workers import cores

    return None if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else min(cores(), 8)


@pytest.fixture(scope="session")
def playwright_() -> Iterator[Any]:
    """Return playwright, of which a process may start one only."""
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as one:
        yield one


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Return what mounts a file system of its own, which takes the rights of root."""
    mounted = tmp_path / "disk"
    mounted.mkdir()

    def mount(options: str) -> Path:
        command = ["mount", "-t", "tmpfs", "-o", options, "synketa-test", str(mounted)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError as error:
            pytest.skip(f"no mount: {error}")
        if done.returncode:
            pytest.skip(f"a file system cannot be mounted here: {done.stderr.strip()}")
        return mounted

    yield mount
    subprocess.run(["umount", str(mounted)], capture_output=True, check=False)
