"""Debian's Firefox, driven over WebDriver BiDi: what a page says, what it asks for, and what its scripts answer."""

from __future__ import annotations

import contextlib
import itertools
import json
import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pages import FIREFOX

#: Nothing of the browser itself may ask for anything, either.
_PREFERENCES = {
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
}
_EVENTS = ["log.entryAdded", "network.beforeRequestSent"]


class Firefox:
    """One tab; `said` are console messages and errors, `asked` the addresses that were asked for."""

    def __init__(self, socket: Any) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self.said: list[str] = []
        self.asked: list[str] = []
        self.call("session.new", capabilities={})
        self.call("session.subscribe", events=_EVENTS)
        self._context = self.call("browsingContext.getTree")["contexts"][0]["context"]

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and return its result; events that come meanwhile are kept."""
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self._socket.recv(timeout=60))
            if message.get("id") == number:
                assert message["type"] == "success", message
                return dict(message["result"])
            if message.get("method") == "log.entryAdded":
                self.said.append(str(message["params"]["text"]))
            elif message.get("method") == "network.beforeRequestSent":
                self.asked.append(str(message["params"]["request"]["url"]))

    def open(self, address: str) -> None:
        """Open an address and wait until it is loaded."""
        self.call("browsingContext.navigate", context=self._context, url=address, wait="complete")

    def evaluate(self, expression: str) -> Any:
        """Return what an expression gives in the page, through JSON."""
        target = {"context": self._context}
        text = f"(async () => JSON.stringify(await ({expression}) ?? null))()"
        answer = self.call("script.evaluate", expression=text, target=target, awaitPromise=True)
        assert answer["type"] == "success", answer
        return json.loads(answer["result"]["value"])

    def until(self, expression: str, seconds: float = 30.0) -> None:
        """Wait until an expression holds in the page."""
        end = time.monotonic() + seconds
        while not self.evaluate(f"Boolean({expression})"):
            assert time.monotonic() < end, expression
            time.sleep(0.05)

    def key(self, key: str) -> None:
        """Press a key and let it go."""
        actions = [{"type": kind, "value": key} for kind in ("keyDown", "keyUp")]
        self.call(
            "input.performActions", context=self._context, actions=[{"type": "key", "id": "k", "actions": actions}]
        )

    def picture(self) -> str:
        """Return the page as a PNG, base64."""
        return str(self.call("browsingContext.captureScreenshot", context=self._context)["data"])


@contextlib.contextmanager
def firefox(profile: Path) -> Iterator[Firefox]:
    """Yield Firefox with a profile of its own.

    Parameters
    ----------
    profile : Path
        An empty folder.
    """
    from websockets.sync.client import connect

    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in _PREFERENCES.items()]
    (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
    command = [FIREFOX, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    assert process.stderr is not None
    try:
        address = next(
            found.group(1) for line in process.stderr if (found := re.search(r"listening on (ws://\S+)", line))
        )
        with connect(f"{address}/session", max_size=None) as socket:
            yield Firefox(socket)
    finally:
        process.terminate()
        process.communicate(timeout=30)
