"""Wheel and sdist are built, installed outside the checkout, and run. Run with ``pytest -m packaging``."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.packaging


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> tuple[Path, Path]:
    """Return the sdist, and the wheel that is built from it as it is unpacked elsewhere."""
    folder = tmp_path_factory.mktemp("built")
    build(REPOSITORY, "sdist", folder)
    (sdist,) = folder.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    build(folder / sdist.name.removesuffix(".tar.gz"), "wheel", folder)
    (wheel,) = folder.glob("*.whl")
    return sdist, wheel


def build(source: Path, kind: str, target: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)


def test_the_sdist_carries_all_that_a_reader_needs(built):
    with tarfile.open(built[0]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for name in (
        "models/prefrontal.toml", "models/references.bib", "experiments/quickstart.toml", "experiments/cluster/small.toml",
        "src/synketa/simulation/cpp/engine.h", "tests/data/run_hashes.json", "LICENSE", "README.md", "CITATION.cff",
        "results/from_dose_to_spine.png", "constraints.txt",
    ):  # fmt: skip
        assert name in names
    assert not [name for name in names if name.endswith((".h5", ".pyc")) or "/runs/" in name]


def test_the_wheel_is_typed_and_carries_models_and_experiments(built):
    names = zipfile.ZipFile(built[1]).namelist()
    for name in ("py.typed", "models/prefrontal.toml", "experiments/quickstart.toml", "reporting/page.html.jinja"):
        assert f"synketa/{name}" in names


def test_it_installs_and_runs_outside_the_checkout(built, tmp_path):
    python = fresh_environment(tmp_path / "environment")
    constraints = REPOSITORY / "constraints.txt"
    run(python, "-m", "pip", "install", "-q", "-c", constraints, built[1], where=tmp_path)

    def synketa(*arguments: str) -> str:
        return run(python.parent / "synketa", *arguments, where=tmp_path)

    assert synketa("--version").split()[-1].startswith("0.")
    assert "quickstart" in synketa("list")
    assert "runs" in synketa("check", "quickstart")
    synketa("run", "quickstart", "--smoke", "--jobs", "1")
    assert list(tmp_path.glob("results/quickstart*/report.html"))
    assert str(tmp_path) in run(python, "-c", "import synketa; print(synketa.__file__)", where=tmp_path)


def fresh_environment(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    return folder / ("Scripts" if os.name == "nt" else "bin") / "python"


def run(*command: str | Path, where: Path) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [str(word) for word in command], cwd=where, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
