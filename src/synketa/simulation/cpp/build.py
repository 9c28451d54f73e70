"""Generate and compile the C++ program of one structure; `compiled_program` runs this as a process of its own."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from synketa.simulation.brian.network import Assembly, assemble
from synketa.simulation.brian.state import b2, known_state
from synketa.simulation.brian.texts import CELL_VARIABLES, PLASTIC_VARIABLES
from synketa.simulation.cpp.two_units import TESTED, compile_unity

__all__ = ["FOREVER", "assembled"]

#: Per-synapse arrays, in the order of `sort_by_sender` of ``engine.h``; the delay comes last. What plastic synapses
#: have beside these starts equal for all.
SYNAPTIC = ("_synaptic_pre", "_synaptic_post", "relative_weight")
#: Long enough for any run: the program stops itself.
FOREVER = 1e7


def main() -> None:
    """Read an order (JSON) from standard input; leave ``code/main`` and ``code.json`` in the working folder."""
    order = json.load(sys.stdin)
    with known_state():
        _build(order, Path())


def assembled(structure: dict[str, Any], compiler: Sequence[str], flags: Sequence[str]) -> tuple[Any, Assembly]:
    """Make the network of a structure on Brian2's device for C++, up to where it would run.

    Parameters
    ----------
    structure : dict
        From `synketa.simulation.program_inputs.structure`.
    compiler, flags : sequence of str
        For Brian2's own makefile.

    Returns
    -------
    device : brian2.devices.cpp_standalone.device.CPPStandaloneDevice
    assembly : Assembly
    """
    os.environ["CXX"] = shlex.join(compiler)  # for the makefile
    b2.prefs.codegen.cpp.extra_compile_args_gcc = [*flags, "-std=c++11", "-w"]
    b2.prefs.codegen.cpp.compiler = "unix"
    b2.prefs.codegen.cpp.headers = ['"engine.h"']
    b2.prefs.codegen.cpp.include_dirs = [str(Path(__file__).resolve().parent)]
    b2.prefs.devices.cpp_standalone.extra_make_args_unix = [f"-j{os.cpu_count() or 1}"]
    b2.set_device("cpp_standalone", build_on_run=False, directory=None)
    device = b2.get_device()

    def reseed(name: str) -> None:
        code = zlib.crc32(name.encode())
        device.insert_code("main", f"_random_generators[0].seed(synketa::stream({code}ULL)); // {name}")

    assembly = assemble(structure, reseed=reseed, set_values=lambda _: device.apply_run_args())
    for name in structure["connections"]:
        synapses = assembly.groups[name]
        variables = [synapses.variables[v] for v in SYNAPTIC] + [synapses.pre.variables["delay"]]
        arrays = ", ".join(device.get_array_name(v, access_data=False) for v in variables)
        device.insert_code("main", f"synketa::sort_by_sender({arrays});")
    return device, assembly


def _build(order: dict[str, Any], folder: Path) -> None:
    device, assembly = assembled(order["structure"], order["compiler"], order["flags"])
    device.insert_code("before_network_run", "synketa::loop_start = std::clock();")
    device.insert_code("after_network_run", "synketa::loop_end = std::clock();")
    assembly.network.run(FOREVER * b2.second, namespace={})
    plastic = order["structure"].get("plasticity", {}).get("connection")
    for line in _output(device, assembly, list(order["structure"]["populations"]), plastic):
        device.insert_code("before_end", line)
    here = Path(__file__).resolve().parent
    unity = b2.__version__ in TESTED
    device.build(directory=str(folder / "code"), compile=not unity, run=False)
    if unity:
        compile_unity(folder / "code", order["compiler"], order["flags"], here)
    sources = sorted(p for p in (folder / "code").rglob("*") if p.suffix in (".cpp", ".h"))
    digest = hashlib.sha256(b"".join(_ordered(p.read_text(encoding="utf-8")) for p in sources)).hexdigest()
    (folder / "code.json").write_text(json.dumps({"generated_code": digest}), encoding="utf-8")


#: What Brian2 writes once for every clock, in the order of a set of objects.
_CLOCK = ("_clock_timestep[0] = 0;", "_clock_t[0] = 0.0;", "_clock, NULL);")


def _ordered(code: str) -> bytes:
    """Return code with the lines about single clocks in one order: theirs differs between builds, without effect."""
    lines = sorted(code.splitlines(), key=lambda line: line if line.endswith(_CLOCK) else "")
    return "\n".join(lines).encode()


def _output(device: Any, assembly: Any, populations: list[str], plastic: str | None) -> list[str]:
    """Return the C++ lines that write what a run keeps."""
    lines = [
        "synketa::Output output;",
        "double loop_cpu = (double)(synketa::loop_end - synketa::loop_start) / CLOCKS_PER_SEC;",
    ]
    lines.append('output.put("loop_cpu", "<f8", &loop_cpu, 1);')

    def kind_of(variable: Any) -> str:
        return str(np.dtype(variable.dtype).str)

    def vector(label: str, variable: Any) -> None:
        kind = kind_of(variable)
        name = device.get_array_name(variable, access_data=False)
        lines.append(f'output.vector("{label}", "{kind}", brian::{name});')

    for label, monitor in assembly.monitors.items():
        vector(f"{label}.t", monitor.variables["t"])
        if label.startswith("spikes_"):
            vector(f"{label}.i", monitor.variables["i"])
        else:
            for recorded in monitor.record_variables:
                variable = monitor.variables[recorded]
                name = device.get_array_name(variable, access_data=False)
                lines.append(f'output.matrix("{label}.{recorded}", "{kind_of(variable)}", brian::{name});')
    for label in populations:
        for kept in CELL_VARIABLES:
            variable = assembly.groups[label].variables[kept]
            name, kind = device.get_array_name(variable), kind_of(variable)
            lines.append(f'output.put("{label}.{kept}", "{kind}", brian::{name}, {variable.size});')
    for kept in PLASTIC_VARIABLES if plastic else ():
        vector(f"{plastic}.{kept}", assembly.groups[plastic].variables[kept])
    lines.append("output.finish();")
    return lines


if __name__ == "__main__":
    main()
