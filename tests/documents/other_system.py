"""A program that takes away what only POSIX has, after libraries have chosen theirs, and then runs a command.

``python other_system.py COMMAND ...`` as ``synketa COMMAND ...``; the children of a pool do the same.
"""

from __future__ import annotations

import importlib
import os
import shutil
import signal
import sys
from multiprocessing.popen_fork import Popen

#: Libraries that look at the system when they are imported; on another one they take another way.
LIBRARIES = ("brian2", "concurrent.futures.process", "filelock", "h5py", "matplotlib.pyplot", "multiprocessing.popen_spawn_posix", "pandas", "platformdirs.unix", "scipy")  # fmt: skip


def take_away() -> None:
    """Take away the modules, functions and signals that other systems lack."""
    for name in LIBRARIES:
        importlib.import_module(name)
    for name in ("fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"):
        sys.modules[name] = None  # type: ignore[assignment]
    usage = type(shutil.disk_usage("."))
    shutil.disk_usage = lambda _: usage(10**12, 0, 10**12)  # type: ignore[assignment]  # it asks `statvfs` here
    for name in ("fork", "getuid", "geteuid", "getpgid", "killpg", "mkfifo", "sched_getaffinity", "setsid", "statvfs", "uname"):  # fmt: skip
        delattr(os, name)
    Popen.kill = Popen.terminate  # as on Windows
    for name in ("SIGALRM", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGUSR1", "SIGUSR2"):
        delattr(signal, name)


take_away()

if __name__ == "__main__":
    from synketa.cli.app import run_command

    sys.exit(run_command(sys.argv[1:]))
