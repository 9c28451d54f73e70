"""The manifest: a head that is read quickly, a line for each run, and no half of it without the other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from synketa.common.errors import SynketaError
from synketa.results.manifest import RUNS_FILE, read_head, read_listing, read_manifest, write_manifest
from synketa.results.manifest_schema import Manifest

HEAD: dict[str, Any] = {
    "experiment": "dose",
    "definition": "abc",
    "reference": {"dose": 0},
    "axes": {"dose": {"values": [0, 1]}},
}
RUNS = [{"hash": f"{n:x}", "condition": "a", "point": {"dose": n}, "seed": 1, "path": f"runs/{n:x}.h5"} for n in (0, 1)]


def test_a_manifest_comes_back_as_it_was_written(tmp_path: Path) -> None:
    assert write_manifest(tmp_path, HEAD, RUNS)
    assert read_manifest(tmp_path)["runs"] == RUNS
    assert read_manifest(tmp_path / "manifest.json")["axes"] == HEAD["axes"]
    assert read_manifest(tmp_path)["kind"] == "clamp", "what is left out has a default"
    assert read_listing(tmp_path)["runs"] == RUNS
    assert "kind" not in read_listing(tmp_path)
    head = read_head(tmp_path / "manifest.json")
    assert HEAD.items() <= head.items()
    assert "runs" not in head
    assert [json.loads(line) for line in (tmp_path / RUNS_FILE).read_text().splitlines()] == RUNS
    assert sorted(path.name for path in tmp_path.iterdir()) == ["manifest.json", "runs.jsonl"]


def test_nothing_is_written_where_nothing_changes(tmp_path: Path) -> None:
    write_manifest(tmp_path, HEAD, RUNS)
    assert not write_manifest(tmp_path, HEAD, iter(RUNS))
    assert write_manifest(tmp_path, {**HEAD, "title": "new"}, RUNS)
    assert write_manifest(tmp_path, {**HEAD, "title": "new"}, RUNS[:1])
    assert read_manifest(tmp_path)["runs"] == RUNS[:1]


def test_no_runs_are_a_manifest_too(tmp_path: Path) -> None:
    write_manifest(tmp_path, HEAD, [])
    assert read_manifest(tmp_path)["runs"] == []


def test_a_manifest_of_format_1_is_read(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(json.dumps({**HEAD, "runs": RUNS}))
    assert read_manifest(tmp_path)["runs"] == RUNS
    assert read_head(tmp_path / "manifest.json") == HEAD
    assert write_manifest(tmp_path, HEAD, RUNS)
    assert read_head(tmp_path / "manifest.json")["format"] == 2


def test_runs_of_another_head_are_refused(tmp_path: Path) -> None:
    write_manifest(tmp_path, HEAD, RUNS)
    (tmp_path / RUNS_FILE).write_text(json.dumps(RUNS[0]) + "\n")
    with pytest.raises(SynketaError, match=r"runs\.jsonl: not the runs .*; run the same command again"):
        read_manifest(tmp_path)
    assert write_manifest(tmp_path, HEAD, RUNS), "the same command mends it"
    assert read_manifest(tmp_path)["runs"] == RUNS


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SynketaError, match=r"manifest\.json.*--out"):
        write_manifest(tmp_path / "file", HEAD, RUNS)


def test_every_key_is_in_the_schema() -> None:
    assert {"experiment", "conditions", "axes", "reference", "runs_sha256"} <= Manifest.model_json_schema()[
        "properties"
    ].keys()
