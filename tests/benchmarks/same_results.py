"""Compare the results of two versions of the program: ``python tests/benchmarks/same_results.py DIR OTHER``.

Both folders are of ``synketa run ... --out``. Every run that both have is read, and every dataset and every number
that was measured must be the same to the last bit; metrics that the second version has besides do not count. Ends
with 1 where anything differs.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import h5py
import numpy as np

#: Attributes that say when, where and by which version a run was made.
PROVENANCE = {"checksum", "commit", "loop_cpu_time", "platform", "python", "resolved", "versions", "wall_time"}
#: The backend was called "target" once; the principal population is a name from the circuit, and was not said.
PROVENANCE |= {"backend", "target", "principal_population"}
#: Changes with the list of metrics; the metrics themselves are compared.
PROVENANCE |= {"digests", "metrics_version"}


def contents(path: Path) -> dict[str, object]:
    """Return every dataset and every attribute of a result file by its path."""
    read: dict[str, object] = {}
    with h5py.File(path) as file:
        for name, value in file.attrs.items():
            if name in ("metrics", "readouts"):
                read |= numbers(json.loads(value), f"@{name}")
            elif name not in PROVENANCE:
                read[f"@{name}"] = value
        file.visititems(lambda name, node: read.update({name: node[()]}) if isinstance(node, h5py.Dataset) else None)
    return read


def numbers(values: Any, place: str) -> dict[str, object]:
    """Return every number in tables and lists by its place; a row of metrics by what it is of."""
    if isinstance(values, dict):
        rows = {str(key): value for key, value in values.items()}
    elif isinstance(values, list):
        rows = {repr([v for v in row if isinstance(v, str)]) if isinstance(row, list) else str(at): row
                for at, row in enumerate(values)}  # fmt: skip
    else:
        return {place: values}
    found: dict[str, object] = {}
    for key, value in rows.items():
        found |= numbers(value, f"{place}/{key}")
    return found


def differences(one: Path, other: Path) -> list[str]:
    """Return the names of what two result files do not have in common."""
    left, right = contents(one), contents(other)
    names = sorted(left.keys() | right.keys())
    added = {name for name in right.keys() - left.keys() if name.startswith(("@metrics/", "@readouts/"))}
    return [n for n in names if n not in added and not same(left.get(n), right.get(n))]


def same(one: object, other: object) -> bool:
    """Say whether two values are there and the same; what is not a number twice is."""
    if one is None or other is None:
        return one is other
    arrays = np.asarray(one), np.asarray(other)
    return np.array_equal(*arrays, equal_nan=all(array.dtype.kind == "f" for array in arrays))


def main() -> None:
    """Compare two folders of results."""
    folder, other = map(Path, sys.argv[1:3])
    files = sorted(path.relative_to(folder) for path in folder.glob("*/runs/*.h5"))
    common = [path for path in files if (other / path).is_file()]
    bad = 0
    for path in common:
        if found := differences(folder / path, other / path):
            bad += 1
            print(f"{path}: {', '.join(found[:8])}")
    print(f"{len(common)} runs compared, {bad} differ; {len(files) - len(common)} are in {folder} only")
    sys.exit(bool(bad or not common))


if __name__ == "__main__":
    main()
