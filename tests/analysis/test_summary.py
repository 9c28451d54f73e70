"""The numbers of many runs: nothing is lost on the way to summary.csv, in little memory."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import synthetic
from synketa.analysis.metrics import measured, metrics
from synketa.analysis.summary import point_key, read_runs, write_summary
from synketa.results.manifest import read_manifest
from synketa.results.result_file import write_result
from synthetic import clamp, table_of


def test_summary_round_trip_is_exact_and_ordered(tmp_path: Path) -> None:
    runs = [clamp(uM=dose, seed=seed, ketamine_uM=dose) for dose in (10.0, 0.0, 1.0) for seed in (2, 1)]
    rows = [row for result in runs for row in synthetic.summary_rows(result)]
    table = table_of(rows, ["ketamine_uM"])
    assert list(table) == rows
    write_summary(tmp_path / "summary.csv", table)
    write_summary(tmp_path / "again.csv", replace(table, lines=table.lines[::-1]))
    text = (tmp_path / "summary.csv").read_text()
    assert text.splitlines()[0] == "run,condition,seed,ketamine_uM,metric,value,unit"
    assert text == (tmp_path / "again.csv").read_text()
    back = list(csv.DictReader(text.splitlines()))
    assert sorted(back, key=str) == sorted(({k: str(v) for k, v in row.items()} for row in rows), key=str)
    heads = [(float(row["ketamine_uM"]), int(row["seed"])) for row in back]
    assert heads == sorted(heads)


def test_points_compare_as_numbers_before_text() -> None:
    rows = [{"x": value} for value in (10.0, "9", "high", 1, "1.0")]
    assert [row["x"] for row in sorted(rows, key=lambda row: point_key(row, ["x"]))] == [
        1,
        "1.0",
        "9",
        10.0,
        "high",
    ]
    assert point_key({"x": 0}, ["x"]) == point_key({"x": "0.0"}, ["x"])


def test_a_table_gives_back_rows_of_runs_that_lack_a_metric() -> None:
    rows = [
        {"run": run, "condition": run, "seed": 1, "metric": metric, "value": float(value), "unit": "1"}
        for run, metrics_of_run in {"a": "xz", "b": "xyz", "c": "zx", "d": ""}.items()
        for value, metric in enumerate(metrics_of_run)
    ]
    table = table_of(rows)
    assert list(table) == rows
    assert list(table.units) == ["x", "z", "y"]
    assert [(line.run, value) for line, value in table.column("y")] == [("b", 1.0)]


def test_runs_are_read_once_and_what_is_missing_or_damaged_is_reported(tmp_path: Path) -> None:
    manifest = synthetic.conditions(tmp_path, seeds=2)
    first, second, third, fourth, *_ = manifest["runs"]
    result = measured(clamp("control", 0.0, 1))
    write_result(replace(result, attributes=result.attributes | {"warnings": ["odd", "odd"]}), tmp_path / first["path"])
    twin = {**second, "hash": first["hash"], "path": first["path"], "seed": 9}
    (tmp_path / third["path"]).unlink()
    (tmp_path / fourth["path"]).write_bytes(b"no result")
    damaged: list[Path] = []
    account = read_runs(
        tmp_path,
        {**read_manifest(tmp_path), "runs": [first, twin, second, third, fourth]},
        lambda path, _: damaged.append(path),
    )
    assert account.finished == [first, twin, second]
    assert account.missing == [third, fourth]
    assert damaged == [tmp_path / fourth["path"]]
    assert account.warnings == {"odd": 2}
    one, other, stored_nothing = account.table.lines
    assert (one.seed, other.seed) == (1, 9)
    assert one.values is other.values
    assert dict(zip(one.names, one.values.tolist(), strict=True)) == {m.metric: m.value for m in metrics(result)}
    assert stored_nothing.names is one.names, "names are kept once, and what a file does not carry is computed"


_MANY = """
import resource, sys
from pathlib import Path
from synketa.analysis.metrics import Metric
from synketa.analysis.contrasts import contrasts, write_contrasts
from synketa.analysis.summary import Line, Table, _Names, write_summary
names, lines, folder = _Names(), [], Path(sys.argv[1])
for number in range(int(sys.argv[2])):
    metrics_of_run = [Metric(f"metric_{k}", 1.0 + k + number, "1") for k in range(50)]
    lines.append(Line(f"{number:016x}", "only", {"dose": float(number // 4)}, number % 4, *names.packed(metrics_of_run)))
table = Table(("dose",), names.units, lines)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
write_summary(folder / "summary.csv", table)
write_contrasts(folder / "contrasts.csv", contrasts(table, {"dose": 0.0}))
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


@pytest.mark.skipif(os.name != "posix", reason="asks for the peak memory of a process")
def test_tables_are_written_in_little_memory(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _MANY, str(tmp_path), "3000"], capture_output=True, text=True, check=True
    )
    assert float(done.stdout) < 25, "MB"
    assert (tmp_path / "summary.csv").stat().st_size > 7e6
