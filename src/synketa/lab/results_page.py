"""The page of the lab over a folder of results: conditions, contrasts with intervals, raster and course of a run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from synketa.common.atomic_write import replace_file
from synketa.common.errors import SynketaError
from synketa.common.text import value_text
from synketa.lab.page_files import page_files, script

__all__ = ["write_results_page"]

_RUNS = 200  # runs that can be opened: the first network of so many conditions and points
_SPAN = 2.5  # s of network time at the end of each window whose spikes are shown
_WINDOWS, _POINTS = 6, 1500  # windows of a run, and points of a course
_COURSES = ("spines", "mtorc1", "protein", "glutamate", "free_brain_ketamine")
_OF_THE_PAGE = ("vendor/", "page.css", "basics.js", "charts.js", "raster.js", "results.js")


def write_results_page(folder: Path) -> Path:
    """Write ``page.html`` and a folder ``page`` beside a report; nothing is simulated.

    Parameters
    ----------
    folder : Path
        Of an experiment's results, with its manifest, its tables and its runs.

    Returns
    -------
    Path
        The page.

    Raises
    ------
    SynketaError
        There is no manifest, or no finished run.
    """
    from synketa.analysis.frames import contrasts
    from synketa.results.manifest import read_manifest
    from synketa.results.observables import label

    manifest = read_manifest(folder)
    axes = list(manifest["axes"])
    frame = contrasts(folder)
    conditions = manifest["conditions"]
    rows = [
        {
            "key": _key(str(row["condition"]), [row[axis] for axis in axes]),
            "title": conditions.get(str(row["condition"]), {}).get("title") or str(row["condition"]),
            "point": ", ".join(f"{axis} {value_text(row[axis])}" for axis in axes),
            "metric": str(row["metric"]),
            **{name: _finite(row[name]) for name in ("mean", "low", "high")},
            "n": int(row["n"]),
        }
        for row in frame.to_dict("records")
    ]  # fmt: skip
    runs = dict(_runs(folder, manifest, axes))
    if not runs:
        raise SynketaError(f"{folder}: no finished run; run the experiment first")
    for path, content in page_files().items():
        if path.startswith(_OF_THE_PAGE):
            replace_file(folder / "page" / path, content)
        elif path == "results.html":
            replace_file(folder / "page.html", content)
    for run in runs.values():
        data = {"hash": run["hash"], **_run_data(folder / run["path"])}
        replace_file(folder / "page" / "data" / f"run_{run['hash']}.js", script(f'LabRuns["{run["hash"]}"]', data))
    data = {
        **{key: manifest[key] for key in ("experiment", "title", "question", "command", "kind", "reference")},
        "rows": rows,
        "labels": {metric: label(metric) for metric in {str(row["metric"]) for row in rows}},
        "runs": runs,
        "left_out": max(
            0, len({_key(run["condition"], run["point"].values()) for run in manifest["runs"]}) - len(runs)
        ),
        "fragility": manifest["fragility"],
    }
    replace_file(folder / "page" / "data" / "results.js", b"window.LabRuns = {};\n" + script("LabResults", data))
    return folder / "page.html"


def _key(condition: str, point: Any) -> str:
    return "|".join([condition, *map(value_text, point)])


def _finite(value: float) -> float | None:
    return float(f"{value:.6g}") if np.isfinite(value) else None


def _runs(folder: Path, manifest: dict[str, Any], axes: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield for each condition and point its first finished run."""
    seen: set[str] = set()
    for run in manifest["runs"]:
        key = _key(run["condition"], [run["point"][axis] for axis in axes if axis in run["point"]])
        if key not in seen and len(seen) < _RUNS and (folder / run["path"]).is_file():
            seen.add(key)
            title = manifest["conditions"].get(run["condition"], {}).get("title") or run["condition"]
            yield key, {"hash": run["hash"], "seed": run["seed"], "path": run["path"], "title": title}


def _run_data(path: Path) -> dict[str, Any]:
    """Return the spikes at the end of each window of a run, and its courses."""
    from synketa.results.observables import label
    from synketa.results.result_file import open_result

    result = open_result(path)
    windows = []
    for window in list(result.windows)[:_WINDOWS]:
        since, spikes = max(window.sim_start, window.sim_stop - _SPAN), {}
        for population, train in result.spikes(window.name).items():
            late = train.times >= since
            spikes[population] = {
                "time": np.round(train.times[late], 5).tolist(),
                "cell": np.asarray(train.cells)[late].tolist(),
            }
        windows.append({"name": window.name, "from": since, "to": window.sim_stop, "spikes": spikes})
    time = np.asarray(result.slow["time"]) / 3600.0
    every = max(1, time.size // _POINTS)
    courses = [
        {
            "name": name,
            "label": label(name),
            "values": [_finite(value) for value in np.asarray(result.slow[name])[::every]],
        }
        for name in _COURSES
        if name in result.slow
    ]
    return {"windows": windows, "hours": [_finite(value) for value in time[::every]], "courses": courses}
