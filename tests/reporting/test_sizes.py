"""Whatever the size of an experiment: figures legible and small, tables cut with the file named, a page of bounded size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import synthetic
from synketa.analysis.contrasts import Contrast
from synketa.analysis.metrics import metrics
from synketa.analysis.summary import Account, Line, Table
from synketa.reporting import page
from synketa.reporting.experiment_data import Picture
from synketa.reporting.page import write_report
from synketa.reporting.plots import contrasts as plots
from synketa.reporting.plots.maps import plot_plane
from synketa.reporting.sizes import MOST_SVG, cut, map_of, short, spaced, wrapped
from synketa.reporting.style import new_figure
from synketa.results.result_file import write_result


def large(
    folder: Path, conditions: Sequence[str], points: Sequence[dict[str, Any]], seeds: int = 1, **manifest: Any
) -> tuple[dict[str, Any], Account]:
    """Return manifest and numbers of a clamp experiment whose runs share two files."""
    both = [synthetic.clamp(conditions[0], 0.0), synthetic.clamp(conditions[-1], 1.0)]
    for number, run in enumerate(both):
        write_result(run, folder / f"runs/{number}.h5")
    measured = [metrics(run) for run in both]
    kept = [name for name in measured[1] if name.metric in {other.metric for other in measured[0]}]
    names = {line.metric: place for place, line in enumerate(kept)}
    values = [np.array([next(m.value for m in own if m.metric == name) for name in names]) for own in measured]
    rng = np.random.default_rng(0)
    lines, runs = [], []
    for condition in conditions:
        number = int(condition != conditions[0])
        for point in points:
            for seed in range(1, seeds + 1):
                name = f"{condition}-{len(runs)}"
                runs.append(
                    {"hash": name, "condition": condition, "point": point, "seed": seed, "path": f"runs/{number}.h5"}
                )
                own = values[number] * (1 + 0.5 * number * rng.random()) * rng.normal(1, 0.02, len(names))
                lines.append(Line(name, condition, point, seed, names, own))
    axes = {axis: {} for axis in points[0]} | manifest.pop("axes", {})
    content = {
        "experiment": "large", "command": "synketa run large", "conditions": {name: {} for name in conditions},
        "axes": axes, "reference": {"condition": conditions[0]}, "seeds": list(range(1, seeds + 1)), "runs": runs,
        **manifest,
    }  # fmt: skip
    return content, Account(Table(tuple(axes), {line.metric: line.unit for line in kept}, lines), runs, [], Counter())


def uniform(count: int, axes: Sequence[str]) -> list[dict[str, float]]:
    values = np.random.default_rng(1).uniform(0.1, 2, (count, len(axes)))
    return [dict(zip(axes, map(float, row), strict=True)) for row in values]


LONG = "a_name_that_somebody_wrote_who_wanted_to_say_everything_" * 3
LARGE: dict[str, Callable[[Path], tuple[dict[str, Any], Account]]] = {
    "plane": lambda folder: large(folder, ["control", "drug"], uniform(500, "fM")),
    "bins": lambda folder: large(folder, ["control", "drug"], uniform(3000, "fM")),
    "conditions": lambda folder: large(
        folder, ["control", *(f"{LONG}{n}" for n in range(200))], [{}], 2,
        expect=[{"metric": "rate_PYR", "low": 9.0, "words": "all rise"}],
    ),
}  # fmt: skip


@pytest.mark.parametrize("shape", LARGE)
def test_a_large_experiment_has_a_small_page(tmp_path: Path, shape: str) -> None:
    manifest, account = LARGE[shape](tmp_path)
    path = write_report(tmp_path, manifest, account)
    assert path.stat().st_size < 5_000_000
    drawn = list((tmp_path / "figures").glob("*.svg"))
    assert drawn
    assert max(figure.stat().st_size for figure in drawn) < 1.1 * MOST_SVG
    text = path.read_text()
    assert "further rows are in <code>contrasts.csv</code>" in text
    if shape == "conditions":
        assert text.count("<td><code>") < 120
        assert "further rows are in <code>manifest.json</code>" in text
        assert "more of these are in <code>expectations.csv</code>" in text
        assert len((tmp_path / "expectations.csv").read_text().splitlines()) == 201
        assert "Two seeds: no interval" in text


def test_what_does_not_fit_into_a_page_lies_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synthetic.write_experiment(tmp_path, [synthetic.clamp("control", 0.0), synthetic.clamp()])
    monkeypatch.setattr(page, "PAGE_BYTES", 100_000)
    monkeypatch.setattr(page, "pictures", lambda *_: (Picture(f"f{n}", "x", new_figure(3, 3)) for n in range(4)))
    text = write_report(tmp_path).read_text()
    assert "more figures would make this page too large and lie in <code>figures/</code>: f" in text
    assert (tmp_path / "figures" / "f3.svg").exists()


def test_a_large_vector_figure_has_its_marks_as_an_image(tmp_path: Path) -> None:
    figure = new_figure()
    figure.axes[0].plot(np.random.default_rng(0).random(20_000), "o")
    page.save_picture(Picture("marks", "x", figure), tmp_path)
    assert (tmp_path / "marks.svg").stat().st_size < MOST_SVG
    assert b"<image" in (tmp_path / "marks.svg").read_bytes()


def test_points_of_a_plane_are_a_grid_marks_or_bins() -> None:
    grid = [(x, y) for x in range(30) for y in range(40)]
    assert map_of(*zip(*grid, strict=True)) == "grid"
    rng = np.random.default_rng(0)
    assert map_of(rng.random(500).tolist(), rng.random(500).tolist()) == "marks"
    assert map_of(rng.random(9000).tolist(), rng.random(9000).tolist()) == "bins"
    for count in (500, 9000):
        x, y = rng.random((2, count))
        rows = [
            Contrast("a", {"x": p, "y": q}, "", "rate_PYR", 1 + p, np.nan, np.nan, 1, {})
            for p, q in zip(x, y, strict=True)
        ]
        ax = plot_plane(rows, ("x", "y"))
        assert len(ax.get_xticks()) < 12
        assert ax.collections[0].get_rasterized()


def test_many_conditions_are_ranked_and_the_ends_named() -> None:
    rows = [Contrast(f"drug_{n}", {}, "", "rate_PYR", 0.5 + n / 100, np.nan, np.nan, 1, {}) for n in range(300)]
    ax = plots.plot_ranked(rows, "rate_PYR")
    assert "300 conditions" in ax.get_xlabel()
    highest, lowest = (text.get_text() for text in ax.texts)
    assert "drug 299" in highest
    assert "drug 0" in lowest


def test_texts_and_lists_are_cut_where_they_are_long() -> None:
    assert wrapped("ketamine_1_uM") == "ketamine 1 uM"
    assert max(map(len, wrapped(LONG, 30).split("\n"))) <= 30
    assert short("abcdefghij", 7) == "abcd…ij"
    assert spaced(list(range(100)), 3) == [0, 50, 99]
    table = cut(list(range(90)), "summary.csv")
    assert (len(table.lines), table.more, table.file) == (80, 10, "summary.csv")
