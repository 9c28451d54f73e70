"""Commands in odd surroundings: streams that are closed, full or narrow, a working folder that is gone, odd variables."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from synketa.common.errors import SynketaError
from synketa.simulation.cpp import compiler as compilers

SYNKETA = f"{sys.executable} -m synketa"


@pytest.mark.parametrize(
    ("script", "code", "words"),
    [
        ("mkdir gone && cd gone && rmdir ../gone && SYNKETA list drugs", 1, "the working folder is not there any more"),
        ("SYNKETA show ketamine >&-", 0, ""),
        ("PYTHONIOENCODING=ascii SYNKETA show ketamine >/dev/null", 0, ""),
        ("SYNKETA list drugs >/dev/full", 1, "No space left on device"),
        ("SYNKETA list 2>&- <&- | head -1 >/dev/null; exit ${PIPESTATUS[0]}", 0, ""),
    ],
    ids=["folder", "closed", "ascii", "full", "pipe"],
)
def test_odd_streams_and_folders(script: str, code: int, words: str, tmp_path: Path) -> None:
    if "/dev/full" in script and not Path("/dev/full").exists():
        pytest.skip("no such device here")
    done = subprocess.run(
        ["bash", "-c", script.replace("SYNKETA", SYNKETA)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr.count("\n")) == (code, bool(words)), done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert "internal error" not in done.stderr


def test_a_value_that_nobody_knows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYNKETA_CPU", "portabel")
    monkeypatch.delenv("SYNKETA_COMPILER", raising=False)
    monkeypatch.setattr(compilers.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(SynketaError, match='SYNKETA_CPU: got "portabel", want portable'):
        compilers.compiler.__wrapped__()
