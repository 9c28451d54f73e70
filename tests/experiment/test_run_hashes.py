"""Runs keep their hashes until the physics version is raised on purpose: results that exist stay valid."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from synketa.common.paths import experiments_folder
from synketa.common.provenance import PHYSICS_VERSION
from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment

pytestmark = pytest.mark.skip(reason="the list of physics version 4 is made when its equations and values are settled")

COMMITTED = json.loads((Path(__file__).parents[1] / "data" / "run_hashes.json").read_text())
HASHES = COMMITTED["hashes"]


def test_the_list_is_of_this_physics_version():
    assert COMMITTED["physics_version"] == PHYSICS_VERSION


@pytest.mark.parametrize("name", HASHES)
def test_run_hashes_equal_the_committed_list(name):
    hashes = [run.hash for run in expand(load_experiment(experiments_folder() / f"{name}.toml"))]
    expected = HASHES[name]
    if isinstance(expected, dict):  # a large sweep: its ends, and a digest of all
        digest = hashlib.sha256("\n".join(hashes).encode()).hexdigest()
        hashes = {"runs": len(hashes), "first": hashes[0], "last": hashes[-1], "sha256": digest}
    assert hashes == expected
