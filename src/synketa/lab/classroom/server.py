"""Serve the page of the lab on this machine, and count what a class answers.

Nothing in a request reaches the file system: what can be asked for is read into memory before the first request, and
a path is looked up in that list.
"""

from __future__ import annotations

import gzip
import ipaddress
import json
import mimetypes
import socket
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from synketa.lab.classroom.counts import read_post

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

    from synketa.lab.classroom.journal import Journal

__all__ = ["LONGEST_POST", "application", "is_own_host", "read_folder"]

LONGEST_POST = 4096  #: bytes

#: The page computes in workers from blobs and asks for nothing from elsewhere.
_POLICY = (
    "default-src 'none'; script-src 'self' blob: 'wasm-unsafe-eval'; worker-src blob:; style-src 'self' "
    "'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
}


def read_folder(folder: Path) -> dict[str, bytes]:
    """Return the files of an exported page by their path in an address."""
    return {
        f"/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def is_own_host(host: str, named: str = "") -> bool:
    """Say whether a request was made to this machine by an address of its own.

    A name that somebody else's name server points here (DNS rebinding) is none; a number can't be pointed anywhere.

    Parameters
    ----------
    host : str
        The header Host, with or without a port.
    named : str
        What ``--host`` names.
    """
    try:
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return False
    try:
        ipaddress.ip_address(name)
    except ValueError:
        own = socket.gethostname().lower()
        return bool(name) and name in {"localhost", named.lower(), own, f"{own}.local"}
    return True


def application(
    files: Mapping[str, bytes], lessons: Mapping[str, int], *, journal: Journal | None = None, host: str = ""
) -> Starlette:
    """Return the web application.

    Parameters
    ----------
    files : mapping
        Path in an address -> content, from `read_folder`.
    lessons : mapping
        Names of the lessons, and how many steps each has.
    journal : Journal, optional
        Of a class; without one nothing is taken.
    host : str
        What ``--host`` names.
    """
    from starlette.applications import Starlette
    from starlette.responses import PlainTextResponse
    from starlette.routing import Route

    shelf = _shelf(files, is_class=journal is not None)

    def answered(action: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
        async def answer(request: Request) -> Response:
            if not is_own_host(request.headers.get("host", ""), host):
                return PlainTextResponse("This page is served under the address of its machine only.\n", 421)
            response = await action(request)
            response.headers.update(_HEADERS)
            return response

        return answer

    routes = [Route("/{path:path}", answered(_file_action(shelf)), methods=["GET", "HEAD"])]
    if journal is not None:
        routes = [
            Route("/class/answer", answered(_answer_action(journal, lessons)), methods=["POST"]),
            Route("/class/counts", answered(_counts_action(journal)), methods=["GET"]),
            *routes,
        ]
    return Starlette(routes=routes)


def _shelf(files: Mapping[str, bytes], *, is_class: bool) -> dict[str, tuple[bytes, bytes, str]]:
    """Return for each path content, the same compressed, and type; with a class the pages know that there is one."""
    shelf = {}
    for path, content in files.items():
        suffix = Path(path).suffix
        if is_class and suffix == ".html":
            content = content.replace(b'<html lang="en">', b'<html lang="en" data-class="on">', 1)
        kind = _TYPES.get(suffix) or mimetypes.guess_type(path)[0] or "application/octet-stream"
        shelf[path] = (content, gzip.compress(content, 6, mtime=0), kind)
    return shelf


def _file_action(shelf: Mapping[str, tuple[bytes, bytes, str]]) -> Callable[[Request], Awaitable[Response]]:
    from starlette.responses import PlainTextResponse, Response

    async def action(request: Request) -> Response:
        path = request.url.path
        found = shelf.get("/index.html" if path == "/" else path)
        if found is None:
            return PlainTextResponse("There is no such page.\n", 404)
        content, small, kind = found
        headers = {"Content-Type": kind, "Vary": "Accept-Encoding"}
        if "gzip" in request.headers.get("accept-encoding", "") and len(small) < len(content):
            return Response(small, headers={**headers, "Content-Encoding": "gzip"})
        return Response(content, headers=headers)

    return action


def _answer_action(journal: Journal, lessons: Mapping[str, int]) -> Callable[[Request], Awaitable[Response]]:
    from starlette.requests import ClientDisconnect
    from starlette.responses import PlainTextResponse

    async def action(request: Request) -> Response:
        origin = request.headers.get("origin")
        if origin is not None and _netloc(origin) != request.headers.get("host"):
            return PlainTextResponse("Answers are taken from the page of this class only.\n", 403)
        if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return PlainTextResponse("An answer is JSON.\n", 415)
        body = b""
        try:
            async for part in request.stream():
                body += part
                if len(body) > LONGEST_POST:
                    return PlainTextResponse(f"An answer has at most {LONGEST_POST} bytes.\n", 413)
        except ClientDisconnect:
            return PlainTextResponse("", 400)
        try:
            post = read_post(json.loads(body), lessons)
        except (ValueError, RecursionError):
            post = None
        if post is None:
            return PlainTextResponse("This is no answer to a lesson of this class.\n", 422)
        if not await journal.add(post):
            return PlainTextResponse("The class is full.\n", 503)
        return PlainTextResponse("", 204)

    return action


def _netloc(origin: str) -> str:
    """Return host and port of an origin; an empty text where it has another form."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""


def _counts_action(journal: Journal) -> Callable[[Request], Awaitable[Response]]:
    from starlette.responses import JSONResponse

    async def action(_request: Request) -> Response:
        return JSONResponse(journal.counts.summary())

    return action
