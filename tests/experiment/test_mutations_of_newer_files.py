"""Mutated lessons, trials, observers, grids and tables of findings or data are refused in our words, or right."""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import mutations
from synketa.common.errors import SynketaError
from synketa.common.paths import experiments_folder, models_folder
from synketa.evidence.discriminate.grid import experiment_of, load_grid
from synketa.evidence.findings.table import read_findings
from synketa.experiment.experiment import load_experiment
from synketa.lab.lessons.reading import read_lesson
from synketa.patients.observer import load_observer
from synketa.patients.trial.trial import load_trial

SEED, COUNT = 20261127, 12


def _grid(path: Path) -> None:
    experiment_of(load_grid(str(path)), ["disinhibition", "brake_off_target"], 2)


def _observer(path: Path) -> None:
    load_observer.cache_clear()
    load_observer(str(path))


#: Kind -> folder of its files, and what reads one.
FILES: dict[str, tuple[Path, Callable[[Path], object]]] = {
    "lesson": (experiments_folder() / "lessons", read_lesson),
    "trial": (experiments_folder() / "trials", load_trial),
    "observer": (models_folder() / "observers", _observer),
    "grid": (models_folder() / "evidence/grids", _grid),
}


def mutated_table(text: str, rng: np.random.Generator) -> str:
    """Return a table of cells with one to three slips."""
    for _ in range(rng.integers(1, 4)):
        lines = text.splitlines() or [""]
        at, how = int(rng.integers(len(lines))), rng.integers(8)
        cells = lines[at].split(",")
        place = int(rng.integers(len(cells)))
        if how == 0:
            cells[place] = mutations.VALUES[rng.integers(len(mutations.VALUES))].strip('"')[:200]
        elif how == 1:
            cells.pop(place)
        elif how == 2:
            cells.insert(place, "x")
        lines[at] = ",".join(cells)
        if how == 3:
            del lines[at]
        elif how == 4:
            lines.insert(at, lines[at])
        elif how == 5:
            lines[at] = lines[at].replace(",", ";")
        elif how == 6:
            lines[at] = mutations._another_letter(lines[at], rng)
        elif how == 7:
            lines[at] = mutations._another_number(lines[at], rng)
        text = "\n".join(lines)
    return text


def tried(read: Callable[[], object]) -> str | None:
    """Return what is wrong with the answer to an input, if anything is."""
    began, wrong = time.process_time(), None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            read()
    except SynketaError as error:
        quoted = re.sub(r'"[^"\n]*"|`[^`\n]*`|got .*?, want', "", str(error))
        wrong = str(error)[:300] if mutations.FOREIGN.search(quoted) or len(str(error)) > 50_000 else None
    except Exception as error:
        wrong = f"{type(error).__name__}: {str(error)[:300]}"
    took = time.process_time() - began
    return f"it takes {took:.1f} s ({wrong})" if took > mutations.MOST_CPU else wrong


def tables(folder: Path, name: str, rng: np.random.Generator) -> Callable[[], object]:
    """Write a mutated table of findings or of data; return what reads it."""
    if name == "findings":
        head, *rows = (models_folder() / "evidence/findings.csv").read_text().splitlines()
        chosen = dict.fromkeys(rows[place] for place in rng.integers(len(rows), size=4))
        path = folder / "findings.csv"
        path.write_text(mutated_table("\n".join([head, *chosen]), rng), encoding="utf-8", errors="surrogatepass")
        return lambda: read_findings(path)
    shipped = experiments_folder() / f"{rng.choice(['own_data', 'fit_spines'])}.toml"
    text = shipped.read_text()
    for file in set(re.findall(r'file = "([^"]+)"', text)):
        mine = mutated_table((shipped.parent / file).read_text(), rng)
        (folder / Path(file).name).write_text(mine, encoding="utf-8", errors="surrogatepass")
        text = text.replace(f'"{file}"', f'"{Path(file).name}"')
    path = folder / shipped.name
    path.write_text(text)
    return lambda: load_experiment(path)


def wrong_answers(folder: Path, kind: str, numbers: range) -> dict[int, str]:
    """Return the numbers of mutated inputs of a kind whose answers are wrong, with what is wrong."""
    found = {}
    for number in numbers:
        rng = np.random.default_rng([SEED, number])
        if kind in FILES:
            of_kind, reader = FILES[kind]
            shipped = sorted(of_kind.glob("*.toml"))
            path = folder / shipped[rng.integers(len(shipped))].name
            text = mutations.mutated((of_kind / path.name).read_text(), rng)
            path.write_text(text, encoding="utf-8", errors="surrogatepass")
            wrong = tried(lambda path=path, reader=reader: reader(path))  # type: ignore[misc]
        else:
            wrong = tried(tables(folder, kind, rng))
        if wrong is not None:
            found[number] = wrong
    return found


KINDS = [*FILES, "findings", "data"]


@pytest.mark.parametrize("kind", KINDS)
def test_some_mutated_files(tmp_path: Path, kind: str) -> None:
    assert wrong_answers(tmp_path, kind, range(COUNT)) == {}


@pytest.mark.full
@pytest.mark.parametrize("kind", KINDS)
def test_many_mutated_files(tmp_path: Path, kind: str) -> None:
    assert wrong_answers(tmp_path, kind, range(3000)) == {}
