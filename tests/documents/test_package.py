"""Wheel and sdist are built, installed outside the checkout, and run. Run with ``pytest -m packaging``."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from made_up_network import made_up_surface
from synketa.lab.page_files import page_files
from synketa.model.composite import load_model
from synketa.surrogate.store import write_surface

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


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory) -> Path:
    """Return the Python of an environment that has the wheel."""
    folder = tmp_path_factory.mktemp("installed")
    python = fresh_environment(folder / "environment")
    run(python, "-m", "pip", "install", "-q", "-c", REPOSITORY / "constraints.txt", built[1], where=folder)
    return python


def test_it_installs_and_runs_outside_the_checkout(installed, tmp_path):
    def synketa(*arguments: str) -> str:
        return run(installed.parent / "synketa", *arguments, where=tmp_path)

    assert synketa("--version").split()[-1].startswith("0.")
    assert "quickstart" in synketa("list")
    assert "runs" in synketa("check", "quickstart")
    synketa("run", "quickstart", "--smoke", "--jobs", "1")
    assert list(tmp_path.glob("results/quickstart*/report.html"))
    assert str(installed.parents[2]) in run(installed, "-c", "import synketa; print(synketa.__file__)", where=tmp_path)


def test_the_lab_page_is_written_by_what_is_installed(installed, tmp_path):
    """The compiler is that of this environment: it is 400 MB, and nothing of it is tested here."""
    surface = tmp_path / "surface.h5"
    write_surface(made_up_surface(load_model("prefrontal")), surface)
    command = [installed.parent / "synketa", "lab", "--surface", surface, "--export"]
    run(installed, "-m", "pip", "install", "-q", "-c", REPOSITORY / "constraints.txt", "markdown-it-py", where=tmp_path)
    path = {"PATH": str(installed.parent)}  # without em++
    refused = run(*command, tmp_path / "page", where=tmp_path, fails=True, variables=path)
    assert "pip install 'synketa[lab]'" in refused
    assert not (tmp_path / "page").exists()
    spec = importlib.util.find_spec("ziglang")
    if spec is None or spec.origin is None:
        pytest.skip("no ziglang here: pip install 'synketa[lab]'")
    (packages,) = installed.parents[1].glob("lib/*/site-packages")
    (packages / "ziglang").symlink_to(Path(spec.origin).parent)
    run(*command, tmp_path / "lab.zip", where=tmp_path)
    with zipfile.ZipFile(tmp_path / "lab.zip") as archive:
        names = set(archive.namelist())
        assert {f"lab/{name}" for name in page_files()} <= names
        for name in (
            "engine/network.js",
            "data/network_simd.js",
            "data/network_scalar.js",
            "data/lab.js",
            "data/slow.js",
        ):
            assert f"lab/{name}" in names
        assert sum(member.compress_size for member in archive.infolist()) < 1e6
    assert (tmp_path / "lab.zip.sha256").read_text().split()[1] == "lab.zip"


def fresh_environment(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    return folder / ("Scripts" if os.name == "nt" else "bin") / "python"


def run(*command: str | Path, where: Path, fails: bool = False, variables: Mapping[str, str] | None = None) -> str:
    """Return what a command writes; of one that has to fail, its complaint."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | dict(variables or {})
    done = subprocess.run(
        [str(word) for word in command], cwd=where, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode != 0) == fails, f"{done.stdout[-3000:]}{done.stderr[-3000:]}"
    return done.stderr if fails else done.stdout
