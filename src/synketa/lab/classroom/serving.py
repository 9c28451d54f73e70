"""Serve an exported page until somebody ends it."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from pathlib import Path

from synketa.common.errors import ConfigurationError, Fault
from synketa.lab.classroom.journal import Journal
from synketa.lab.classroom.server import application, read_folder
from synketa.lab.lessons.reading import read_lessons

__all__ = ["serve"]


def serve(
    folder: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8712,
    journal: Path | None = None,
    lessons: tuple[Path, ...] = (),
    say: Callable[[str], None] = print,
) -> None:
    """Serve a folder of the page until Ctrl-C.

    Parameters
    ----------
    folder : Path
        As ``synketa lab --export`` wrote it.
    host, port : str, int
        Where; port 0 takes one that is free.
    journal : Path, optional
        The file of a class: answers are counted and kept there.
    lessons : tuple of Path
        A teacher's own, beside the shipped ones.
    say : callable
        What prints a line.

    Raises
    ------
    ConfigurationError
        The host is none of this machine, the port is taken, or the extra `lab` is not installed.
    """
    try:
        import uvicorn
    except ImportError:
        want = "the extra lab: pip install -c constraints.txt 'synketa[lab]' (or --export DIR, which needs no server)"
        raise ConfigurationError(Fault("lab", "", "no starlette and uvicorn", want)) from None
    listening = _listen(host, port)
    known = {name: len(lesson.steps) for name, lesson in read_lessons(lessons).items()}
    kept = Journal(journal, known) if journal is not None else None
    address, taken = listening.getsockname()[:2]
    shown = f"[{address}]" if ":" in address else address
    say(f"http://{'localhost' if address == '127.0.0.1' else shown}:{taken}/  (end it with Ctrl-C)")
    if not ipaddress.ip_address(address).is_loopback:
        say("  everybody in this network can open it")
    if kept is not None and journal is not None:
        say(f"  teacher's page: teacher.html there; answers are counted and kept in {journal}")
        if kept.damaged:
            say(
                f"  lines that are damaged, or of lessons that are not served here: {kept.damaged}, now in {kept.aside}"
            )
    config = uvicorn.Config(
        application(read_folder(folder), known, journal=kept, host=host),
        log_level="warning", access_log=False, server_header=False, timeout_keep_alive=20, limit_concurrency=2000,
        ws="none",
    )  # fmt: skip
    try:
        uvicorn.Server(config).run(sockets=[listening])
    finally:
        if kept is not None:
            kept.close()


def _listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens on an address of this machine."""
    listening = None
    try:
        if not 0 <= port <= 65535:
            raise OverflowError("ports go from 0 to 65535")
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(512)
    except (OSError, OverflowError) as error:
        if listening is not None:
            listening.close()
        got = getattr(error, "strerror", None) or str(error)
        want = "an address of this machine and a port that is free: --port 0 takes one"
        raise ConfigurationError(Fault("--host, --port", "", f"{host}:{port} ({got})", want)) from error
    listening.set_inheritable(True)
    return listening
