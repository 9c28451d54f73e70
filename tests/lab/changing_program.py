"""A compiled program whose values change while it runs: Brian2's own `Network::run`, called again after each change.

It is generated and compiled as every program of a run, and shares nothing with what a page is driven by. Started as a
process of its own (Brian2's device is global): an order on standard input, `code/main` in the working folder.
"""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.machine.surroundings import child_environment
from synketa.simulation.cpp.build import FOREVER, _output, assembled
from synketa.simulation.cpp.compiler import compiler
from synketa.simulation.cpp.program import Program
from synketa.simulation.cpp.two_units import PROGRAM, compile_unity

#: Runs to each line's time (s), then sets a value; the last line has the end and no value.
_RUN = """{
    std::ifstream lines(std::getenv("CHANGES"));
    double at; std::string name, value;
    while (lines >> at >> name >> value) {
        if (at > network.t) network.run(at - network.t, NULL, 10.0);
        if (name != "end") brian::set_variable_by_name(name, value);
    }
}"""


def build(structure: dict[str, Any], folder: Path) -> Program:
    """Build the program of a structure in an empty folder."""
    used = compiler()
    assert used is not None
    order = json.dumps({"structure": structure, **dataclasses.asdict(used)})
    command = [sys.executable, str(Path(__file__))]
    subprocess.run(command, input=order, text=True, cwd=folder, env=child_environment(), check=True)
    return Program("changing", folder / "code" / PROGRAM)


def launched(
    program: Program,
    seed: int,
    values: Mapping[str, float],
    schedule: NDArray[np.float64],
    changes: Sequence[tuple[float, str, float]],
    duration: float,
    monkeypatch: Any,
) -> dict[str, tuple[NDArray[Any], NDArray[Any]]]:
    """Return the spikes (s, cell) of each population, with values (SI) that are set at times (s)."""
    lines = [f"{at!r} {name} {float(value)!r}" for at, name, value in changes]
    file = program.executable.parent / "changes"
    file.write_text("\n".join([*lines, f"{duration!r} end 0", ""]))
    monkeypatch.setenv("CHANGES", str(file))
    arrays = program.launch(seed, values, schedule).arrays
    names = [
        key.removeprefix("spikes_").removesuffix(".t")
        for key in arrays
        if key.startswith("spikes_") and key.endswith(".t")
    ]
    return {name: (arrays[f"spikes_{name}.t"], arrays[f"spikes_{name}.i"]) for name in names}


def _generate(order: dict[str, Any]) -> None:
    from synketa.simulation.brian.state import b2, known_state
    from synketa.simulation.cpp import build as house

    with known_state():
        device, assembly = assembled(order["structure"], order["command"], order["flags"])
        device.insert_code("before_network_run", _RUN)
        for line in ("synketa::loop_start = synketa::loop_end = std::clock();",
                     *_output(device, assembly, list(order["structure"]["populations"]), None)):  # fmt: skip
            device.insert_code("before_network_run", line)  # the last one ends the program
        assembly.network.run(FOREVER * b2.second, namespace={})
        device.build(directory="code", compile=False, run=False)
        compile_unity(Path("code"), order["command"], order["flags"], Path(house.__file__).resolve().parent)


if __name__ == "__main__":
    _generate(json.load(sys.stdin))
