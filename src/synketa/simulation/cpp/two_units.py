"""Compile Brian2's generated C++ as two translation units instead of a hundred: five times less CPU time.

This is the one module that touches generated code. Every code object is put, whole, into a namespace of its own,
because each repeats the same support code; the loops that look for spikes first ask whole blocks of cells,
which vectorises; and two classes of Brian2's run time, the network's loop and the spike queue, are replaced by
``loop.cpp`` and ``spikequeue.h``. Nothing else inside a function changes, and a run gives the same bits. It is used
for the versions of Brian2 that it was tested with; others are compiled by Brian2's own makefile.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

__all__ = ["PROGRAM", "TESTED", "compile_unity", "write_units"]

#: Versions of Brian2 whose generated code this module was tested with.
TESTED = ("2.9.0", "2.10.0", "2.10.1", "2.11.0")

PROGRAM = "main.exe" if os.name == "nt" else "main"  #: the file of a compiled program

_FUNCTION = re.compile(r"^void (_\w+)\(\)\s*$", re.MULTILINE)
_INCLUDE = re.compile(r"^\s*#include.*$", re.MULTILINE)
#: Code objects that run in the loop; the others run once, before or after it.
_HOT = re.compile(
    r"(stateupdater|thresholder|resetter|pre|post|block|step|push_spikes|summed_variable_\w+)(_codeobject)?$"
)
_HEADERS = (
    "objects.h",
    "synapses_classes.h",
    "brianlib/common_math.h",
    "brianlib/stdint_compat.h",
    "engine.h",
)
_SYSTEM = ("cmath", "ctime", "iostream", "fstream", "climits", "algorithm", "vector", "string")


_THRESHOLD = re.compile(
    r"""    for\(size_t _idx=0; _idx<N; _idx\+\+\)
    \{(?P<body>.*?)        const char _cond = (?P<condition>[^;]*);

        if\(_cond\) \{
(?P<store>[^}]*)        \}
    \}
""",
    re.DOTALL,
)


def write_units(folder: Path, include: Path) -> None:
    """Write the generated code in `folder` as ``hot.cpp`` (what runs in the loop) and ``cold.cpp`` (what runs once).

    Parameters
    ----------
    folder : Path
        As left by ``device.build(compile=False)``.
    include : Path
        Where ``engine.h``, ``loop.cpp`` and ``spikequeue.h`` are.

    Raises
    ------
    RuntimeError
        The generated code does not look as expected.
    """
    hot: list[str] = []
    cold: list[str] = []
    for path in sorted((folder / "code_objects").glob("*.cpp")):
        once = path.stem.startswith(("before_run", "after_run")) or not _HOT.search(path.stem)
        text = _INCLUDE.sub("", path.read_text())
        if path.stem.endswith("_thresholder_codeobject") and not once:
            text = _by_blocks(text, path.name)
        (cold if once else hot).append(_wrapped(text, path.stem))
    whole = [(include / "loop.cpp").read_text(), (folder / "synapses_classes.cpp").read_text()]
    queue = folder / "brianlib" / "spikequeue.h"
    if "class CSpikeQueue" not in queue.read_text() or "Network::run(" not in (folder / "network.cpp").read_text():
        raise RuntimeError("no spike queue or no loop found; Brian2's generated code has changed")
    shutil.copyfile(include / "spikequeue.h", queue)
    head = "\n".join([*(f"#include <{name}>" for name in _SYSTEM), *(f'#include "{name}"' for name in _HEADERS), ""])
    (folder / "hot.cpp").write_text(head + "\n".join(hot + whole))
    (folder / "cold.cpp").write_text(head + "\n".join(cold))


def compile_unity(folder: Path, compiler: Sequence[str], flags: Sequence[str], include: Path) -> None:
    """Compile the generated code in `folder` to a program there.

    Parameters
    ----------
    folder : Path
        As left by ``device.build(compile=False)``.
    compiler : sequence of str
        The words of its command.
    flags : sequence of str
        For the code that runs in the loop; the rest needs no optimisation.
    include : Path
        Where ``engine.h``, ``loop.cpp`` and ``spikequeue.h`` are.

    Raises
    ------
    RuntimeError
        The generated code does not look as expected, or does not compile.
    """
    write_units(folder, include)
    common = [*compiler, "-c", "-w", "-std=c++11", "-I.", f"-I{include}"]
    light = [flag for flag in flags if flag.startswith(("-march", "-mcpu", "-fno-sanitize"))]
    jobs = [
        [*common, *flags, "hot.cpp"],
        [*common, *light, "-O1", "cold.cpp"],
        *([*common, *light, "-O0", name] for name in ("objects.cpp", "main.cpp", "run.cpp")),
    ]
    running = [subprocess.Popen(job, cwd=folder, stderr=subprocess.PIPE, text=True) for job in jobs]
    errors = [process.communicate()[1] for process in running]
    if any(process.returncode for process in running):
        raise RuntimeError("the generated code does not compile: " + "\n".join(filter(None, errors))[:4000])
    objects = ["hot.o", "cold.o", "objects.o", "main.o", "run.o"]
    link = [*compiler, *light, *objects, "-o", PROGRAM]
    linked = subprocess.run(link, cwd=folder, capture_output=True, text=True, check=False)
    if linked.returncode:
        raise RuntimeError("the generated code does not link: " + linked.stderr[:4000])


def _by_blocks(text: str, name: str) -> str:
    """Make a search for spikes ask 64 cells at once before it looks at each of them."""
    match = _THRESHOLD.search(text)
    if match is None:
        raise RuntimeError(f"{name}: no threshold loop found; Brian2's generated code has changed")
    body, condition, store = match["body"], match["condition"], match["store"]
    blocks = f"""    for (size_t _start = 0; _start < N; _start += 64)
    {{
        const size_t _stop = _start + 64 < N ? _start + 64 : N;
        int _any = 0;
        for (size_t _idx = _start; _idx < _stop; _idx++)
        {{{body}        _any |= ({condition});
        }}
        if (!_any) continue;
        for (size_t _idx = _start; _idx < _stop; _idx++)
        {{{body}        if ({condition}) {{
{store}        }}
        }}
    }}
"""
    return text[: match.start()] + blocks + text[match.end() :]


def _wrapped(text: str, stem: str) -> str:
    """Return one code object inside a namespace, with its functions forwarded."""
    functions = _FUNCTION.findall(text)
    if not functions:
        raise RuntimeError(f"{stem}: no function found; Brian2's generated code has changed")
    unit = f"unit_{stem}"
    calls = "\n".join(f"void {name}() {{ {unit}::{name}(); }}" for name in functions)
    return f"namespace {unit} {{\n{text}\n}}\n{calls}\n"
