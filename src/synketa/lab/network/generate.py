"""Generate the C++ sources of a structure for a page; `webassembly` runs this as a process of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from synketa.lab.network.sources import write_sources
from synketa.simulation.brian.network import Assembly
from synketa.simulation.brian.state import b2, known_state
from synketa.simulation.cpp.build import FOREVER, assembled
from synketa.simulation.cpp.two_units import write_units

#: What a page is handed of a monitor, in this order.
SAMPLED = {"lfp": ["signal"], "slow": ["glutamate", "gaba", "ampa_throughput", "adenosine"]}


def main() -> None:
    """Read a structure (JSON) from standard input; leave ``code`` and ``layout.json`` in the working folder."""
    structure = json.load(sys.stdin)
    with known_state():
        _generate(structure, Path())


def _generate(structure: dict[str, Any], folder: Path) -> None:
    device, assembly = assembled(structure, ("c++",), ())
    for line in _registered(device, assembly, structure):
        device.insert_code("before_network_run", line)
    device.insert_code("before_network_run", "return 0;  // the page goes on")
    assembly.network.run(FOREVER * b2.second, namespace={})
    device.build(directory=str(folder / "code"), compile=False, run=False)
    write_units(folder / "code", Path(sys.modules[assembled.__module__].__file__ or "").resolve().parent)
    write_sources(folder / "code", Path(__file__).resolve().parents[1] / "cpp" / "lab.cpp")
    (folder / "layout.json").write_text(json.dumps(_layout(structure)), encoding="utf-8")


def _layout(structure: dict[str, Any]) -> dict[str, Any]:
    """Return the names of what is registered, in order."""
    populations = list(structure["populations"])
    return {
        "populations": {name: structure["populations"][name]["size"] for name in populations},
        "samples": SAMPLED,
        "means": [[name, block] for name in populations for block in _blocks(structure)],
        "channels": structure["cascade"]["channels"],
    }


def _blocks(structure: dict[str, Any]) -> list[str]:
    return [*structure["pools"], "tonic"]


def _registered(device: Any, assembly: Assembly, structure: dict[str, Any]) -> Iterator[str]:
    """Yield the lines that hand out spikes, samples and block."""

    def array(variable: Any) -> str:
        return f"brian::{device.get_array_name(variable, access_data=False)}"

    for name in structure["populations"]:
        of = assembly.monitors[f"spikes_{name}"].variables
        yield f"synketa::lab::spikes({array(of['t'])}, {array(of['i'])}, {array(of['N'])});"
    others = [name for name in assembly.monitors if name not in SAMPLED and not name.startswith("spikes_")]
    for name in (*SAMPLED, *others):  # of the others nothing is handed out, but what they record is dropped
        of = assembly.monitors[name].variables
        series = ", ".join(f"&{array(of[variable])}" for variable in SAMPLED.get(name, ()))
        yield f"synketa::lab::samples({array(of['t'])}, {array(of['N'])}, {{{series}}});"
    for name, population in structure["populations"].items():
        for block in _blocks(structure):
            variable = assembly.groups[name].variables[f"b_1_{block}"]
            yield f"synketa::lab::cells({array(variable)}, {population['size']});"


if __name__ == "__main__":
    main()
