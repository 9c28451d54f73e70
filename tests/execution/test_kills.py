"""Sweeps that are killed at random moments lose nothing, change nothing and leave nothing; see ``random_kills.py``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="it finds processes in /proc"),
]
NOTHING = {"lost": 0, "changed": 0, "missing": 0, "leftovers": 0, "processes left": 0}


def kill(number: int, folder: Path, *options: str) -> dict[str, Any]:
    """Kill so many times, in a process that forks; return what was counted."""
    program = Path(__file__).parents[1] / "random_kills.py"
    command = [sys.executable, "-W", "ignore", program, str(number), folder, *options]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    assert done.stdout, "it did not come to its end"
    return dict(json.loads(done.stdout))


def test_1000_random_kills(tmp_path: Path) -> None:
    counts = kill(int(os.environ.get("KILLS", "1000")), tmp_path)
    assert counts | NOTHING == counts
    assert len([name for name in counts if " SIG" in name]) == 12, "each process by each signal"


def test_random_kills_of_compiled_networks(tmp_path: Path) -> None:
    counts = kill(40, tmp_path, "--real")
    assert counts | NOTHING == counts
