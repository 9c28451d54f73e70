"""What other systems lack is not needed to import the package; a run on Windows or macOS is not tried here."""

from __future__ import annotations

import subprocess
import sys

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
