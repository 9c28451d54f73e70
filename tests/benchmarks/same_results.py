"""Compare the results of two versions of the program: ``python tests/benchmarks/same_results.py DIR OTHER``.

Both folders are of ``synketa run ... --out``. Every run that both have is read, and every dataset and every number
that was measured must be the same to the last bit. Ends with 1 where anything differs.
"""

from __future__ import annotations

import sys
from pathlib import Path

import h5py
import numpy as np

#: Attributes that say when, where and by which version a run was made.
PROVENANCE = {"checksum", "commit", "loop_cpu_time", "platform", "python", "resolved", "versions", "wall_time"}
#: The backend was called "target" once; the principal population is a name from the circuit, and was not said.
PROVENANCE |= {"backend", "target", "principal_population"}
#: Changes with the list of metrics; the metrics themselves are compared.
PROVENANCE |= {"metrics_version"}


def contents(path: Path) -> dict[str, object]:
    """Return every dataset and every attribute of a result file by its path."""
    read: dict[str, object] = {}
    with h5py.File(path) as file:
        read |= {f"@{name}": value for name, value in file.attrs.items() if name not in PROVENANCE}
        file.visititems(lambda name, node: read.update({name: node[()]}) if isinstance(node, h5py.Dataset) else None)
    return read


def differences(one: Path, other: Path) -> list[str]:
    """Return the names of what two result files do not have in common."""
    left, right = contents(one), contents(other)
    names = sorted(left.keys() | right.keys())
    return [n for n in names if n not in left or n not in right or not np.array_equal(left[n], right[n])]


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
