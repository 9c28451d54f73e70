"""The C++ compiler that programs are compiled with: which one there is, and which flags it accepts."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import NoReturn

from synketa.common.errors import Fault, SynketaError
from synketa.common.machine.surroundings import child_environment

__all__ = ["HOW_TO_GET_ONE", "Compiler", "as_text", "compiler", "packaged_zig"]

#: What is looked for where CXX names none: commands, in this order, then the zig of the package index.
_USUAL = ("g++", "c++", "clang++")
#: Vectorised code: `__FAST_MATH__` is what makes glibc offer its vector exp (Brian2's -fno-finite-math-only hides
#: it), the alias limit lets gcc version loops over many arrays. NaN checks stay intact.
_FAST = ("-O3", "-ffast-math", "-fno-finite-math-only", "-D__FAST_MATH__")
_GCC = ("--param=vect-max-version-for-alias-checks=1000",)
_NATIVE = ("-march=native", "-mtune=native")
_PORTABLE: tuple[str, ...] = ("-O3",)
#: From the fastest to what any compiler takes.
_FLAGS: tuple[tuple[str, ...], ...] = (
    (*_FAST, *_NATIVE, *_GCC, "-mprefer-vector-width=512"),
    (*_FAST, *_NATIVE, *_GCC),
    (*_FAST, *_NATIVE),
    _FAST,
)
#: zig's own defaults are code for this CPU, and traps.
_ZIG: tuple[str, ...] = (*_FAST, "-march=native", "-fno-sanitize=undefined")
_ZIG_PORTABLE: tuple[str, ...] = (*_PORTABLE, "-mcpu=baseline", "-fno-sanitize=undefined")
_CPUS = ("", "native", "portable")
_CHECK = ("-x", "c++", "-", "-fsyntax-only")
_PROGRAM = b"#include <cstdint>\nint main() { return 0; }\n"

#: In messages.
HOW_TO_GET_ONE = {
    "linux": 'Debian: "apt-get install g++"; from the package index: "pip install \'synketa[zig]\'"',
    "darwin": '"xcode-select --install"; from the package index: "pip install \'synketa[zig]\'"',
    "win32": 'from the package index: "pip install synketa[zig]"; or use WSL',
}.get(sys.platform, 'from the package index: "pip install synketa[zig]"')


@dataclass(frozen=True)
class Compiler:
    """A C++ compiler and the flags that it was probed to accept.

    Attributes
    ----------
    command : tuple of str
        Its words: ``CXX`` may have several, as in ``ccache g++``.
    version : str
    flags : tuple of str
    cpu : str
        What the code is for; with ``native`` flags a program does not travel between machines.
    """

    command: tuple[str, ...]
    version: str
    flags: tuple[str, ...]
    cpu: str


@cache
def compiler() -> Compiler | None:
    """Return the C++ compiler to use, or None when there is none.

    ``CXX`` chooses it, with as many words as it needs; else it is the first of the usual ones that works, else the zig
    of the package index. ``SYNKETA_CPU=portable`` leaves out everything that ties code to this CPU and all fast-math.

    Raises
    ------
    SynketaError
        ``CXX`` is set to something that does not compile, or ``SYNKETA_CPU`` to what is none.
    """
    if text := os.environ.get("SYNKETA_COMPILER"):  # that of the machine which compiled for this one, see `as_text`
        fields = json.loads(text)
        return Compiler(tuple(fields["command"]), fields["version"], tuple(fields["flags"]), fields["cpu"])
    if chosen := os.environ.get("CXX", "").strip():
        return _probed(_words(chosen)) or _refuse(chosen)  # which raises
    usual = [(name,) for name in _USUAL if shutil.which(name)]
    return next(filter(None, map(_probed, [*usual, *packaged_zig()])), None)


def as_text(used: Compiler) -> str:
    """Return a compiler as text for ``SYNKETA_COMPILER``: a process that has it set uses the programs of that one."""
    return json.dumps(asdict(used))


def _words(text: str) -> tuple[str, ...]:
    """Return the words of ``CXX``: one where it is the name of a file, since folders may have spaces."""
    if shutil.which(text):
        return (_anywhere(text),)
    try:
        words = shlex.split(text, posix=os.name != "nt")
    except ValueError as error:  # a quotation mark that is not closed
        raise SynketaError(Fault("CXX", "", repr(text), f"the words of a command: {error}")) from None
    return tuple(_anywhere(word.strip('"') if os.name == "nt" else word) for word in words)


def _anywhere(word: str) -> str:
    """Return a word of a command as it is understood in any folder."""
    return os.path.abspath(word) if os.path.dirname(word) and Path(word).is_file() else word


def _refuse(text: str) -> NoReturn:
    command = _words(text)
    done = _ask(command, *_PORTABLE, *_CHECK)
    words = done.stderr.decode(errors="replace").strip().splitlines()
    what = f"which does not compile: {words[0][:200] if words else f'exit code {done.returncode}'}"
    if not shutil.which(command[0]):
        what = f"and there is no {command[0]} on the path"
    want = f"a C++ compiler and its arguments, e.g. g++ or ccache g++; without CXX: {', '.join(_USUAL)} or zig"
    raise SynketaError(Fault("CXX", "", f"{text!r}, {what}", want))


def packaged_zig() -> list[tuple[str, ...]]:
    """Return the command of the compiler that the package index has, where it is installed."""
    found = importlib.util.find_spec("ziglang")
    if found is None or not found.submodule_search_locations:
        return []
    return [(str(Path(found.submodule_search_locations[0]) / ("zig.exe" if os.name == "nt" else "zig")), "c++")]


def _is_zig(command: Sequence[str]) -> bool:
    return "c++" in command[1:] and any("zig" in Path(word).name for word in command)


def _probed(command: tuple[str, ...]) -> Compiler | None:
    """Return a compiler with the fastest flags that it accepts; None where it accepts none."""
    chosen = os.environ.get("SYNKETA_CPU", "")
    if chosen not in _CPUS:
        raise SynketaError(Fault("SYNKETA_CPU", "", f'"{chosen}"', "portable, or nothing for this CPU"))
    is_portable = chosen == "portable"
    if _is_zig(command):  # not asked: it would build its own library first, which takes a minute
        flags, cpu = (_ZIG_PORTABLE, "portable") if is_portable else (_ZIG, _cpu())
        return Compiler(command, version, flags, cpu) if (version := _version(command)) else None
    for flags in (_PORTABLE,) if is_portable else (*_FLAGS, _PORTABLE):
        if _ask(command, *flags, "-Werror", *_CHECK).returncode == 0:
            cpu = _cpu() if "-march=native" in flags else "portable" if flags == _PORTABLE else platform.machine()
            return Compiler(command, _version(command), flags, cpu)
    return None


def _version(command: tuple[str, ...]) -> str:
    """Return what identifies a compiler: its version, and the arguments that ``CXX`` gives it."""
    asked = (*command[: command.index("c++")], "version") if _is_zig(command) else (*command, "--version")
    line = _ask(asked).stdout.decode(errors="replace").split("\n")[0].strip()
    if _is_zig(command):
        line = line and f"zig {line}"
    return " ".join([line, *(word for word in command[1:] if word.startswith("-") and word != "-m")])


def _ask(command: Sequence[str], *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Call a compiler with a program of one line."""
    try:
        return subprocess.run(
            [*command, *arguments], input=_PROGRAM, capture_output=True, check=False, env=child_environment()
        )
    except OSError as error:
        return subprocess.CompletedProcess([*command], 127, b"", str(error).encode())


def _cpu() -> str:
    """Return what identifies the instruction set of this machine."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return f"{platform.machine()} {platform.processor()}"
    flags = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    return f"{platform.machine()} {hashlib.sha256(' '.join(sorted(flags.split())).encode()).hexdigest()[:12]}"
