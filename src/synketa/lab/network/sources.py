"""The generated C++ as two translation units for a page: what runs in the loop, and all else.

A browser has no files, so what writes results into them is left out of the code, and lines whose order is by chance are
put into one order: the same network gives the same module. Nothing else inside a function changes.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

__all__ = ["ONCE", "write_sources"]

#: What ``once.cpp`` is made of, in this order; ``hot.cpp`` is written by `synketa.simulation.cpp.two_units`.
ONCE = ("objects.cpp", "cold.cpp", "run.cpp", "lab.cpp", "static_arrays.cpp", "main.cpp")

_WRITES = re.compile(r"^void _write_arrays\(\)\n\{\n.*?^\}\n", re.MULTILINE | re.DOTALL)
_BY_NAME = re.compile(r"^void set_variable_by_name\(.*?^\}\n", re.MULTILINE | re.DOTALL)

_CLOCK = ("clock_timestep[0] = 0;", "clock_t[0] = 0.0;"), ("clock, NULL);",)

#: Around a comparison for each of some 500 names, which run once: optimising it took two thirds of the compiler's time.
_PLAIN, _OPTIMISED = "#pragma clang optimize off", "#pragma clang optimize on"


def write_sources(code: Path, lab: Path) -> None:
    """Write what a page's module is compiled from.

    Parameters
    ----------
    code : Path
        The folder of the generated code, as left by ``device.build(compile=False)`` and `write_units`.
    lab : Path
        ``lab.cpp``, the calls of a page.

    Raises
    ------
    RuntimeError
        The generated code does not look as expected.
    """
    objects = (code / "objects.cpp").read_text(encoding="utf-8")
    objects = _with_one(_WRITES, objects, lambda _: "void _write_arrays() {}\n")
    objects = _with_one(_BY_NAME, objects, lambda text: f"{_PLAIN}\n{text}{_OPTIMISED}\n")
    (code / "objects.cpp").write_text(objects, encoding="utf-8")
    main = (code / "main.cpp").read_text(encoding="utf-8")
    (code / "main.cpp").write_text(_in_one_order(main), encoding="utf-8")
    (code / "static_arrays.cpp").write_text(_static_arrays(code / "static_arrays"), encoding="utf-8")
    shutil.copyfile(lab, code / "lab.cpp")
    included = [f'#include "{name}"' for name in ONCE]
    included.insert(-1, "#define main synketa_main  // becomes a function that a page calls")
    (code / "once.cpp").write_text("\n".join([*included, ""]), encoding="utf-8")


def _with_one(pattern: re.Pattern[str], text: str, change: Callable[[str], str]) -> str:
    changed, number = pattern.subn(lambda match: change(match[0]), text)
    if number != 1:
        raise RuntimeError(f"{pattern.pattern} is there {number} times; Brian2's generated code has changed")
    return changed


def _in_one_order(main: str) -> str:
    """Return the main program with its lines about single clocks sorted, each kind where its first one was.

    Brian2 writes them in the order of a set of objects, which is another one in every process, without effect: a clock
    is at 0 from the start, and those that nothing is bound to only tick.
    """
    lines = main.splitlines(keepends=True)
    for endings in _CLOCK:
        chosen = [line for line in lines if line.rstrip().endswith(endings)]
        if chosen:
            first = lines.index(chosen[0])
            others = [line for line in lines if line not in chosen]
            lines = [*others[:first], *sorted(chosen), *others[first:]]
    return "".join(lines)


def _static_arrays(folder: Path) -> str:
    """Return C++ with the bytes of the program's static arrays, which it would read from files."""
    lines = ["#include <cstring>", "namespace synketa { namespace lab {"]
    cases = []
    for index, path in enumerate(sorted(folder.iterdir())):
        data = path.read_bytes()
        lines.append(f"static const unsigned char bytes_{index}[] = {{{','.join(map(str, data))}}};")
        test = f'if (!std::strcmp(name, "static_arrays/{path.name}"))'
        cases.append(f"    {test} {{ *size = {len(data)}; return (const char*)bytes_{index}; }}")
    lines += [
        "const char* static_array(const char* name, long* size) {",
        *cases,
        "    *size = 0;",
        "    return nullptr;",
    ]
    return "\n".join([*lines, "}", "} }", ""])
