"""The module of a structure: its generated C++ compiled to WebAssembly, once with vectors and once without."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from synketa.common.atomic_write import read_sealed, write_sealed
from synketa.common.errors import Fault, SynketaError
from synketa.common.machine.locks import locked
from synketa.common.machine.surroundings import child_environment, python
from synketa.common.paths import made_cache_folder
from synketa.simulation.compiled_program import source_digests
from synketa.simulation.cpp.compiler import packaged_zig

__all__ = ["BUILDS", "HOW_TO_GET_ONE", "Compiler", "Module", "module_of", "webassembly_compiler"]

#: Name of a build -> flags of the code that runs in the loop.
BUILDS: dict[str, tuple[str, ...]] = {"simd": ("-msimd128",), "scalar": ()}
#: In messages.
HOW_TO_GET_ONE = '"pip install \'synketa[lab]\'" (anywhere), or emcc on the path (Debian: "apt-get install emscripten")'

_HERE = Path(__file__).resolve().parents[1] / "cpp"
_SIMULATION = Path(__file__).resolve().parents[2] / "simulation" / "cpp"
_COMMON = ("-c", "-w", "-g0", "-std=c++11", "-fno-exceptions", "-I.", f"-I{_HERE}", f"-I{_SIMULATION}")
#: Conversions that do not trap, and loops over many arrays checked for overlap when they run: without these the three
#: loops over cells stay scalar.
_HOT = (
    "-O3", "-mnontrapping-fptoint", "-mllvm", "-runtime-memory-check-threshold=2000",
    "-mllvm", "-memory-check-merge-threshold=2000",
)  # fmt: skip
#: Of what runs once. It is compiled as one unit: the headers of the C++ library are read once for all of it.
_ONCE: tuple[str, ...] = ("-Os",)

_NOT_OF_EMSCRIPTEN = ("PYTHONSAFEPATH", "PYTHONPATH", "PYTHONHOME")


@dataclass(frozen=True)
class Compiler:
    """A compiler for WebAssembly.

    Attributes
    ----------
    command : tuple of str
        Its words.
    version : str
    flags : tuple of str
        Of every call.
    link : tuple of str
        Of the last one.
    """

    command: tuple[str, ...]
    version: str
    flags: tuple[str, ...]
    link: tuple[str, ...]


@dataclass(frozen=True)
class Module:
    """What a page needs to run the network of a structure.

    Attributes
    ----------
    layout : dict
        Names and order of what the module hands out, see `synketa.lab.network.generate`.
    builds : dict of str to bytes
        Of each of `BUILDS`, the module.
    compiler : str
    """

    layout: dict[str, Any]
    builds: dict[str, bytes]
    compiler: str


def webassembly_compiler() -> Compiler:
    """Return the compiler to use: that of the package ``ziglang``, else Emscripten.

    Raises
    ------
    SynketaError
        There is none.
    """
    for command in packaged_zig():
        if said := _version((*command[:1], "version")):
            emulated = ("signal", "process-clocks")
            flags = tuple(f"-D_WASI_EMULATED_{name.upper().replace('-', '_')}" for name in emulated)
            return Compiler(
                tuple(command),
                f"zig {said}",
                ("-target", "wasm32-wasi", "-fno-sanitize=undefined", *flags),
                ("-mexec-model=reactor", *(f"-lwasi-emulated-{name}" for name in emulated), "-Wl,--strip-all"),
            )
    if (found := shutil.which("em++")) and (said := _version((found, "--version"))):
        link = ("-sSTANDALONE_WASM=1", "--no-entry", "-sALLOW_MEMORY_GROWTH=1")
        return Compiler((found,), said, (), link)
    raise SynketaError(Fault("compiler for WebAssembly", "", "none", HOW_TO_GET_ONE))


def _version(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=_environment())
    except OSError:
        return ""
    return done.stdout.split("\n")[0].strip() if done.returncode == 0 else ""


def _environment() -> dict[str, str]:
    """Return the variables of a compiler. Emscripten is itself Python, which has its modules beside the script."""
    kept = {name: value for name, value in child_environment().items() if name not in _NOT_OF_EMSCRIPTEN}
    debian = Path("/usr/share/nodejs")  # where its own scripts find their packages
    return {"NODE_PATH": str(debian), **kept} if debian.is_dir() else kept


def module_of(structure: Mapping[str, Any]) -> Module:
    """Return the module of a structure; generates and compiles it when the cache has none.

    Parameters
    ----------
    structure : mapping
        From `synketa.simulation.program_inputs.structure`.

    Raises
    ------
    SynketaError
        There is no compiler, or it failed.
    """
    used = webassembly_compiler()
    home = made_cache_folder("modules")
    path = home / f"{_key(structure, used)}.json"
    with locked(path.with_suffix(".lock")):
        kept = read_sealed(path)
        if not isinstance(kept, dict):
            kept = _built(structure, used, home)
            write_sealed(path, kept)
    builds = {name: base64.b64decode(kept["builds"][name]) for name in BUILDS}
    return Module(kept["layout"], builds, used.version)


def _key(structure: Mapping[str, Any], used: Compiler) -> str:
    own = [*sorted(_HERE.iterdir()), *sorted(Path(__file__).parent.glob("*.py"))]
    parts = {
        "structure": structure,
        "sources": source_digests() | {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in own if p.is_file()},
        "versions": {name: version(name) for name in ("brian2", "numpy")},
        "compiler": [used.version, *used.flags, *used.link],
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:24]


def _built(structure: Mapping[str, Any], used: Compiler, home: Path) -> dict[str, Any]:
    """Generate and compile; return layout and builds as they are kept."""
    with tempfile.TemporaryDirectory(prefix="building-", dir=home, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        variables = child_environment({"TMPDIR": name, "PYTHONUTF8": "1", "LC_ALL": "C"})
        command = python("synketa.lab.network.generate")
        text = json.dumps(structure).encode()
        done = subprocess.run(command, input=text, capture_output=True, cwd=folder, env=variables, check=False)
        if done.returncode or not (folder / "layout.json").is_file():
            raise _failed("generated code", (done.stdout + done.stderr).decode(errors="replace"), home)
        builds = _compiled(folder / "code", used, home)
        layout = json.loads((folder / "layout.json").read_text(encoding="utf-8"))
    return {"layout": layout, "builds": {name: base64.b64encode(data).decode() for name, data in builds.items()}}


def _compiled(code: Path, used: Compiler, home: Path) -> dict[str, bytes]:
    """Compile what all builds share once, and the code of the loop for each."""
    hot = [("hot", f"hot_{build}", (*_HOT, *flags)) for build, flags in BUILDS.items()]
    jobs = [("once", "once", _ONCE), *hot]
    compile_ = [*used.command, *used.flags, *_COMMON]
    _together([[*compile_, *flags, f"{unit}.cpp", "-o", f"{target}.o"] for unit, target, flags in jobs], code, home)
    link = [
        # without the flags of a build: its library would be compiled for each of them
        [*used.command, *used.flags, "once.o", f"hot_{build}.o", *used.link, "-o", f"{build}.wasm"]
        for build in BUILDS
    ]
    _together(link, code, home)
    return {build: (code / f"{build}.wasm").read_bytes() for build in BUILDS}


def _together(commands: Sequence[Sequence[str]], folder: Path, home: Path) -> None:
    """Run commands at once, wait for all, and raise if one failed."""
    running = [
        subprocess.Popen(
            command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=_environment()
        )
        for command in commands
    ]
    words = [process.communicate()[1] for process in running]
    for process, said in zip(running, words, strict=True):
        if process.returncode:
            raise _failed("compiled code", said, home)


def _failed(what: str, words: str, home: Path) -> SynketaError:
    log = home.parent / "build.log"
    log.write_text(words, encoding="utf-8")
    lines = [line for line in words.strip().splitlines() if "error" in line] or words.strip().splitlines()
    last = (lines or ["no message"])[0][:300]
    return SynketaError(Fault("WebAssembly", what, f"{last} (log: {log})", "a module"))
