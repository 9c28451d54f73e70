"""What other systems lack is not needed to import the package; a run on Windows or macOS is not tried here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CODE = """
import importlib, os, pkgutil, signal, sys
import synketa

def every():
    for module in pkgutil.walk_packages(synketa.__path__, "synketa."):
        if module.name != "synketa.cluster":  # warns, on purpose
            importlib.import_module(module.name)

every()  # with all that libraries import themselves
for name in [name for name in sys.modules if name.split(".")[0] == "synketa"]:
    del sys.modules[name]
for name in ("fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"):
    sys.modules[name] = None
for name in ("fork", "getuid", "geteuid", "getpgid", "killpg", "mkfifo", "sched_getaffinity", "setsid", "statvfs", "uname"):
    delattr(os, name)
for name in ("SIGALRM", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGUSR1", "SIGUSR2"):
    delattr(signal, name)
every()
print(len([name for name in sys.modules if name.startswith("synketa.")]))
"""


def imported() -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)


def test_nothing_that_only_posix_has_is_needed_at_import():
    done = imported()
    assert done.returncode == 0, done.stderr[-1500:]
    assert int(done.stdout) > 100


OTHER_SYSTEM = Path(__file__).with_name("other_system.py")
TINY = """title = "t"
question = "q?"
reference = { condition = "control" }
set = { "circuit.populations.PYR.size" = 160, "circuit.populations.PV.size" = 24, "circuit.populations.SST.size" = 16 }
[protocol]
warm_up = "0.2 s"
measure = "0.5 s"
[conditions.control]
title = "No drug"
[conditions.ketamine]
clamp = { ketamine = "1 uM" }
"""


def command(folder: Path, *words: str) -> str:
    """Return what a command prints on a system that lacks what only POSIX has; it has to end well."""
    line = [sys.executable, str(OTHER_SYSTEM), *words]
    done = subprocess.run(line, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-1000:] + done.stderr[-1500:]
    return done.stdout


def test_commands_work_without_what_only_posix_has(tmp_path: Path) -> None:
    (tmp_path / "tiny.toml").write_text(TINY)
    assert "2 runs: 2 conditions x 1 seed" in command(tmp_path, "check", "tiny.toml")


@pytest.mark.full
def test_a_run_works_without_what_only_posix_has(tmp_path: Path) -> None:
    (tmp_path / "tiny.toml").write_text(TINY)
    assert "Commands:" in command(tmp_path, "--help")
    command(tmp_path, "run", "tiny.toml", "--backend", "numpy", "--jobs", "1")
    assert (tmp_path / "results/tiny/report.html").is_file()
    assert len(list((tmp_path / "results/tiny/runs").glob("*.h5"))) == 2
