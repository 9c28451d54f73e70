"""Write the page: its scripts as they are, and what they compute with as scripts that are loaded on demand."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from synketa.common.atomic_write import replace_file
from synketa.lab.network.data import SEEDS, module_structure, network_data
from synketa.lab.network.webassembly import module_of

__all__ = ["write_data", "write_engine", "write_network"]

_HERE = Path(__file__).resolve().parent


def write_data(folder: Path, name: str, content: Any) -> None:
    """Write ``data/<name>.js``, which hands its content to ``Synketa.data``.

    Parameters
    ----------
    folder : Path
        Of the page.
    name : str
    content : Any
        JSON-able.
    """
    text = json.dumps(content, allow_nan=False, separators=(",", ":"))
    text = text.replace("</", "<\\/")  # would end a script that is put into a page
    replace_file(folder / "data" / f"{name}.js", f'Synketa.data("{name}", {text});\n'.encode())


def write_engine(folder: Path) -> None:
    """Copy the scripts that compute."""
    for path in sorted((_HERE / "engine").glob("*.js")):
        replace_file(folder / "engine" / path.name, path.read_bytes())


def write_network(
    folder: Path, seeds: Sequence[int] = SEEDS, report: Callable[[str], None] = lambda _: None
) -> dict[str, Any]:
    """Write the module and what its networks are started with.

    Parameters
    ----------
    folder : Path
        Of the page.
    seeds : sequence of int
    report : callable
        Told what is done.

    Raises
    ------
    SynketaError
        There is no compiler for WebAssembly, or it failed; or a calibration did.
    """
    report("the network as WebAssembly")
    module = module_of(module_structure())
    for name, data in module.builds.items():
        write_data(folder, f"network_{name}", base64.b64encode(data).decode())
    content = network_data(module.layout, seeds, report)
    write_data(folder, "lab", content | {"compiler": module.compiler})
    return content
