"""The notebooks run from top to bottom, with few networks. Run with ``pytest -m notebooks`` (needs synketa[docs])."""

from __future__ import annotations

from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "experiments" / "notebooks"
#: What is set after the cell with the tag "parameters".
SMALL = {
    "a_blocker_excites": "SEEDS, LEVELS = 1, [0, 1, 10]",
    "dose_to_disinhibition": 'SEEDS, STOP = 1, "130 min"',
    "own_drug_and_hypothesis": 'SEEDS, MEASURE = 2, "3 s"',
    "sweep_with_pandas_and_xarray": "SEEDS, DOSES = 2, [0, 1, 30]",
}


def test_every_notebook_has_a_size_for_tests():
    assert {path.stem for path in FOLDER.glob("*.ipynb")} == set(SMALL)


@pytest.mark.notebooks
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the libraries that run notebooks
@pytest.mark.parametrize("name", SMALL)
def test_it_runs(name, tmp_path, monkeypatch):
    nbclient = pytest.importorskip("nbclient")
    nbformat = pytest.importorskip("nbformat")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    notebook = nbformat.read(FOLDER / f"{name}.ipynb", as_version=4)
    (place,) = [i for i, cell in enumerate(notebook.cells) if "parameters" in cell.metadata.get("tags", [])]
    notebook.cells.insert(place + 1, nbformat.v4.new_code_cell(SMALL[name]))
    nbclient.NotebookClient(
        notebook, timeout=600, kernel_name="python3", resources={"metadata": {"path": tmp_path}}
    ).execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", []) if "data" in output]
    assert len(shown) >= 2
