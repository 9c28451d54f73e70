"""Runs keep their hashes until the physics version is raised on purpose: results that exist stay valid.

``python tests/experiment/test_run_hashes.py`` writes the list anew, after the physics version was raised.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from synketa.common.paths import experiments_folder
from synketa.common.provenance import PHYSICS_VERSION
from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment

LIST = Path(__file__).parents[1] / "data" / "run_hashes.json"
COMMITTED = json.loads(LIST.read_text())

#: An experiment with more runs than this is listed by its ends and a digest of all.
MOST = 100


def listed(name: str) -> Any:
    """Return the hashes of the runs of a shipped experiment, as the list has them."""
    hashes = [run.hash for run in expand(load_experiment(experiments_folder() / f"{name}.toml"))]
    if len(hashes) <= MOST:
        return hashes
    digest = hashlib.sha256("\n".join(hashes).encode()).hexdigest()
    return {"runs": len(hashes), "first": hashes[0], "last": hashes[-1], "sha256": digest}


def shipped() -> list[str]:
    """Return the names of the shipped experiments, the cluster's sweep among them."""
    names = [path.stem for path in experiments_folder().glob("*.toml")]
    return sorted([*names, "cluster/dose_mix_Mg"])


def test_the_list_is_of_this_physics_version():
    assert COMMITTED["physics_version"] == PHYSICS_VERSION


def test_the_list_has_every_shipped_experiment():
    assert sorted(COMMITTED["hashes"]) == shipped()


@pytest.mark.parametrize("name", COMMITTED["hashes"])
def test_run_hashes_equal_the_committed_list(name):
    assert listed(name) == COMMITTED["hashes"][name]


if __name__ == "__main__":
    content = {"physics_version": PHYSICS_VERSION, "hashes": {name: listed(name) for name in shipped()}}
    LIST.write_text(json.dumps(content, indent=1) + "\n")
