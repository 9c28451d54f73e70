"""Other versions of Python, Brian2 and numpy that the metadata allows: the fast build, the same bits.

Run with ``pytest -m versions``. Each row installs an environment of its own from the package index; a Python that this
machine does not have is skipped, and said.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from synketa.simulation.cpp.two_units import TESTED

REPOSITORY = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.versions

#: Python, what pip is asked for beside the package, and the Brian2 that comes with it.
ROWS = [
    ("3.12", ("-c", str(REPOSITORY / "constraints.txt")), "2.10.1"),
    ("3.12", ("brian2==2.10.0", "numpy==2.0.*"), "2.10.0"),
    ("3.13", ("-c", str(REPOSITORY / "constraints.txt")), "2.11.0"),
    ("3.13", (), "2.11.0"),  # the newest of everything
]

#: A network of 200 cells for two seconds with half a micromole of ketamine: digests of all that it recorded.
CODE = """
import hashlib, json, sys, warnings
import brian2, numpy as np
import synketa
from synketa.simulation.backend import noise_streams
from synketa.simulation.compiled_program import program
from synketa.simulation.program_inputs import schedule, structure, values

warnings.simplefilter("error")  # as where the build would be the slow one
sizes = {f"circuit.populations.{name}.size": size for name, size in {"PYR": 160, "PV": 24, "SST": 16}.items()}
model = synketa.load_model("prefrontal", sizes)
synketa.check(synketa.load_experiment("quickstart"))
start = values(model, ("ketamine",)) | noise_streams(model, 1) | {"medium.t_end": 2.0}
start |= {f"{name}.open_loop": 0.0 for name in model.circuit.populations}
start |= {f"{name}.count_from": 0.0 for name in model.circuit.populations}
start |= {"medium.reference_release": 2.5, "medium.reference_gaba": 500.0, "medium.reference_rate": 3.0}
times = np.array([0.0, 2.0])
held = {"slow_time": 300 * times, "acceleration": 300.0, "block_acceleration": 120.0, "level_1": 5e-4}
output = program(structure(model, 1)).launch(1, start, schedule(model, times, 1, **held))
digests = {name: hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest() for name, array in output.arrays.items()}
spikes = len(output.arrays["spikes_PYR.t"])
print(json.dumps({"brian2": brian2.__version__, "spikes": spikes, "digests": digests}))
"""


def interpreter(version: str) -> str | None:
    """Return a Python of a version that works here: on the path, or of pyenv."""
    for name in (f"python{version}", "python3", "python"):
        if path := shutil.which(name):
            asked = "import sys; print('%d.%d' % sys.version_info[:2], sys.executable)"
            done = subprocess.run(
                [path, "-c", asked],
                capture_output=True,
                text=True,
                check=False,
                env={**os.environ, "PYENV_VERSION": version},
            )
            if done.returncode == 0 and done.stdout.split()[0] == version:
                return done.stdout.split(maxsplit=1)[1].strip()
    return None


def computed(python: str | Path, cache: Path) -> dict[str, object]:
    environment = {**os.environ, "SYNKETA_CACHE": str(cache)}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run([str(python), "-c", CODE], capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def here(tmp_path_factory) -> dict[str, object]:
    answer = computed(sys.executable, tmp_path_factory.mktemp("cache"))
    assert answer["spikes"] > 100
    return answer


@pytest.mark.parametrize(("python", "asked", "brian2"), ROWS)
def test_a_network_is_the_same_to_the_last_bit(python, asked, brian2, here, tmp_path):
    found = interpreter(python)
    if found is None:
        pytest.skip(f"no Python {python} here")
    subprocess.run([found, "-m", "venv", tmp_path / "environment"], check=True)
    installed = tmp_path / "environment" / "bin" / "python"
    subprocess.run([installed, "-m", "pip", "install", "-q", "--no-compile", *asked, REPOSITORY], check=True)
    answer = computed(installed, tmp_path / "cache")
    assert answer["brian2"] == brian2
    assert answer["digests"] == here["digests"]


def test_every_version_of_brian2_with_the_fast_build_is_tried():
    assert {*TESTED} == {row[2] for row in ROWS} | {"2.9.0"}  # which all other tests use
