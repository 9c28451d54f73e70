"""Write the page: what draws, what computes, and the numbers of both as scripts that are loaded on demand."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from synketa.common.atomic_write import replace_file
from synketa.common.provenance import PHYSICS_VERSION, made_by
from synketa.lab.network.data import SEEDS, VARIANTS, module_structure, network_data, variants
from synketa.lab.network.webassembly import module_of
from synketa.lab.page_files import write_page_files
from synketa.lab.slow_side.data import arms, slow_data
from synketa.lab.slow_side.kinetics import kinetics_data, set_titles
from synketa.model.composite import Model
from synketa.results.observables import find
from synketa.surrogate.gaussian_process import Surface

__all__ = ["write_archive", "write_data", "write_engine", "write_network", "write_page", "write_slow_side"]

_HERE = Path(__file__).resolve().parent
_WHEN = (1980, 1, 1, 0, 0, 0)  # of what is in an archive: the earliest that the format knows
_MODE = 0o100644 << 16  # a file that all may read


def write_page(
    folder: Path,
    surface: Surface,
    lessons: Iterable[Path] = (),
    seeds: Sequence[int] = SEEDS,
    report: Callable[[str], None] = lambda _: None,
) -> None:
    """Write everything that opens by a double click on ``index.html``.

    Parameters
    ----------
    folder : Path
        It is made; files of an earlier page in it are replaced.
    surface : Surface
        Of the model whose networks the page runs.
    lessons : iterable of Path
        A teacher's own, beside the shipped ones.
    seeds : sequence of int
        Of the networks.
    report : callable
        Told what is done.

    Raises
    ------
    ConfigurationError
        A lesson has faults.
    SynketaError
        There is no compiler for WebAssembly, or it failed; a calibration did; or the folder cannot be written.
    """
    write_page_files(folder, lessons)
    write_engine(folder)
    content = write_network(folder, seeds, report)
    model = dict(variants())[VARIANTS[1][0]]
    report("the slow side")
    content |= write_slow_side(folder, model, surface)
    made = {**made_by(), "physics_version": PHYSICS_VERSION, "model": model.name, "title": model.title}
    write_data(folder, "lab", content | {"provenance": made})


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
    replace_file(folder / "data" / f"{name}.js", f'Synketa.data("{name}",{text});\n'.encode())


def write_engine(folder: Path) -> None:
    """Copy the scripts that compute."""
    for path in sorted((_HERE / "engine").glob("*.js")):
        replace_file(folder / "engine" / path.name, path.read_bytes())


def write_network(
    folder: Path, seeds: Sequence[int] = SEEDS, report: Callable[[str], None] = lambda _: None
) -> dict[str, Any]:
    """Write the module; return what ``data/lab.js`` has of its networks.

    Raises
    ------
    SynketaError
        There is no compiler for WebAssembly, or it failed; or a calibration did.
    """
    report("the network as WebAssembly")
    module = module_of(module_structure())
    for name, data in module.builds.items():
        write_data(folder, f"network_{name}", base64.b64encode(data).decode())
    return network_data(module.layout, seeds, report) | {"compiler": module.compiler}


def write_slow_side(folder: Path, model: Model, surface: Surface) -> dict[str, Any]:
    """Write equations, surface and kinetics; return what ``data/lab.js`` has of them."""
    write_data(folder, "slow", slow_data(model, surface))
    for name in model.pharmacokinetics:
        write_data(folder, f"kinetics_{name}", kinetics_data(model, name))
    return {"sets": set_titles(model), "arms": arms(model), "series": _series(model)}


def _series(model: Model) -> dict[str, dict[str, Any]]:
    """Return label, meaning and unit of what a course has, from the registry of what is measured."""
    cascade = model.cascade
    named = {}
    for name in (*cascade.states, *cascade.recorded, *cascade.drives):
        known = find(name)
        named[name] = {
            "label": known.label if known else name.replace("_", " "),
            "meaning": known.meaning if known else "",
            "unit": "fold",
            "is_state": name in cascade.states,
        }
    return named


def write_archive(folder: Path, target: Path) -> str:
    """Write a page as a zip file, in a folder that is called like the file: the same page gives the same bytes.

    Parameters
    ----------
    folder : Path
        Of the page, as `write_page` writes it.
    target : Path
        It is replaced where it is there.

    Returns
    -------
    str
        The SHA-256 of the file.

    Raises
    ------
    SynketaError
        It cannot be written.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            member = zipfile.ZipInfo(f"{target.stem}/{path.relative_to(folder).as_posix()}", _WHEN)
            member.external_attr, member.create_system = _MODE, 3
            archive.writestr(member, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)
    replace_file(target, content.getvalue())
    return hashlib.sha256(content.getvalue()).hexdigest()
