"""The report: from files only, self-contained, honest about what is missing."""

from __future__ import annotations

import csv
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import synthetic
from synketa.analysis.contrasts import contrasts
from synketa.common.errors import SynketaError
from synketa.reporting.experiment_data import Picture
from synketa.reporting.figure_choice import kept
from synketa.reporting.page import write_report
from synketa.reporting.pictures import conditions
from synketa.reporting.pictures import shares as share_figures
from synketa.reporting.pictures.dosing import Redosing, redosing
from synketa.reporting.style import picture_bytes
from synketa.results.figure_names import family_of, figures_of
from synketa.results.manifest import read_manifest
from synketa.results.result import Result, Window
from synketa.results.result_file import open_result, write_result

SHAPES: dict[str, tuple[Callable[..., Any], set[str]]] = {
    "dose_response": (
        synthetic.dose_response,
        {"dose_response", "dose_response_field", "dose_response_spectral", "spectra", "raster"},
    ),
    "quickstart": (synthetic.quickstart, {"time_course", "rates", "contrasts", "raster", "block"}),
    "rat_doses": (
        synthetic.rat_doses,
        {"time_course", "rates", "dialysate", "dose_response", "raster", "block"},
    ),
    "arms": (
        synthetic.arms,
        {"shares", "nodes", "time_course", "rates", "cascade_1", "cascade_2", "contrasts", "raster", "block"},
    ),
    "anaesthetic": (
        synthetic.anaesthetic,
        {"washout", "hypotheses", "time_course", "rates", "cascade_1", "cascade_2", "contrasts", "raster", "block"},
    ),
    "stress": (
        synthetic.stress,
        {"rescue", "time_course", "rates", "cascade", "spines", "contrasts", "raster", "block"},
    ),
    "repeated": (
        synthetic.repeated,
        {"repeated", "time_course", "rates", "cascade", "spines", "contrasts", "raster", "block"},
    ),
    "selectivity": (synthetic.selectivity, {"matrix"}),
    "sensitivity": (synthetic.sensitivity, {"levels", "plane", "inputs_1", "box_1"}),
}


class Page(HTMLParser):
    """Collects the words of a page, what it loads, and whether its tags are balanced."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.words, self.loads, self.open = "", [], []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()
        self.words = " ".join(self.words.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.loads += [value or "" for name, value in attrs if name in ("src", "href", "srcset")]
        if tag not in ("meta", "img", "br", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.fixture
def blank_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every figure, and write blank files in its place: drawing is what takes long, and every shape is drawn below."""
    monkeypatch.setattr("synketa.reporting.page.picture_bytes", lambda figure, kind: kind.encode())


@pytest.fixture
def blank_vectors(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lay out and draw every figure as a small PNG, and write a blank SVG."""
    monkeypatch.setattr(
        "synketa.reporting.page.picture_bytes",
        lambda figure, kind: picture_bytes(figure, kind, dpi=40) if kind == "png" else kind.encode(),
    )


@pytest.mark.usefixtures("blank_vectors")
@pytest.mark.parametrize("shape", SHAPES)
def test_the_shape_of_an_experiment_chooses_its_figures(shape: str, tmp_path: Path) -> None:
    write, names = SHAPES[shape]
    write(tmp_path, **({} if shape == "sensitivity" else {"seeds": 1}))
    page = Page(write_report(tmp_path))
    for kind in ("png", "svg"):
        assert {path.stem for path in (tmp_path / "figures").glob(f"*.{kind}")} == names
    kind = "time_course" if "time_course" in names else "clamp"
    assert {family_of(name) for name in names} <= set(figures_of(kind)), "an experiment may ask for each"
    assert page.open == []
    assert len(page.loads) == len(names)
    assert all(source.startswith("data:image/svg+xml;base64,") for source in page.loads)
    assert "One seed: no interval. A single network is one sample; try --seeds 5" in page.words


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("finished")
    synthetic.conditions(folder)
    write_report(folder)
    return folder


@pytest.fixture
def experiment(finished: Path, tmp_path: Path) -> Path:
    """Return a copy of the finished experiment whose report draws one figure only."""
    shutil.copytree(finished, tmp_path / "experiment")
    manifest = json.loads((tmp_path / "experiment" / "manifest.json").read_text(encoding="utf-8"))
    (tmp_path / "experiment" / "manifest.json").write_text(json.dumps({**manifest, "figures": ["block"]}))
    return tmp_path / "experiment"


def test_a_list_of_figures_is_kept_in_its_order(finished: Path) -> None:
    drawn = [
        Picture(name, "", None)  # type: ignore[arg-type]
        for name in ("contrasts", "contrasts_field", "raster", "raster_2", "spectra", "block")
    ]
    wanted = ["block", "raster", "contrasts"]
    assert [picture.name for picture in kept(drawn, wanted)] == ["block", "raster", "raster_2", "contrasts"]
    assert list(kept(drawn, [])) == drawn


def test_conditions_choose_their_figures(finished: Path) -> None:
    names = {"contrasts", "contrasts_field", "raster", "spectra", "block"}
    assert {path.stem for path in (finished / "figures").iterdir()} == names


def test_the_page_says_what_came_out(finished: Path) -> None:
    page = Page(finished / "report.html")
    assert "12 of 12 runs finished" in page.words.replace("12runs", "12 runs")
    assert page.words.count("✓ met") == 3
    assert page.words.count("✗ missed") == 1
    assert page.words.count("? not measured") == 1
    assert (
        "The model, and the drugs and pharmacokinetic sets that these runs use, have 77 parameters: 31 published, 24 fitted, 18 assumed, 4 derived"
        in page.words
    )
    assert "synketa run experiments/synthetic.toml --seeds 5" in page.words
    assert "The last two are inputs" in page.words
    assert "One seed" not in page.words
    assert "Partial" not in page.words


def test_no_resource_comes_from_outside(finished: Path) -> None:
    text = (finished / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"https?://|url\(|@import|<script", text)
    assert "default-src 'none'" in text


def test_tables_hold_what_the_contract_says(finished: Path) -> None:
    with open(finished / "summary.csv") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0]) == ["run", "condition", "seed", "metric", "value", "unit"]
    assert len({row["run"] for row in rows}) == 12
    with open(finished / "contrasts.csv") as stream:
        table = list(csv.DictReader(stream))
    assert list(table[0]) == ["condition", "reference", "metric", "mean", "low", "high", "n"]
    assert {row["n"] for row in table if row["metric"] == "rate_PYR"} == {"3"}
    again = [(one.condition, one.metric, repr(one.mean)) for one in contrasts(finished)]
    assert sorted(again) == sorted((row["condition"], row["metric"], row["mean"]) for row in table)


@pytest.mark.usefixtures("blank_pictures")
def test_a_partial_experiment_is_called_partial(experiment: Path) -> None:
    (experiment / "runs" / "ketamine-2.h5").unlink()
    damaged = experiment / "runs" / "washout-1.h5"
    damaged.write_bytes(damaged.read_bytes()[:-100])
    page = Page(write_report(experiment))
    assert "Partial results. 2 of 12 runs have not finished" in page.words
    assert "ketamine-2" in page.words
    assert "washout-1" in page.words
    with open(experiment / "summary.csv") as stream:
        assert len({row["run"] for row in csv.DictReader(stream)}) == 10


@pytest.mark.usefixtures("blank_pictures")
def test_runs_that_are_not_in_the_manifest_are_ignored(experiment: Path) -> None:
    manifest = read_manifest(experiment)
    manifest["runs"] = [run for run in manifest["runs"] if run["seed"] == 1]
    page = Page(write_report(experiment, manifest))
    assert "One seed: no interval" in page.words
    assert "4 of 4" in page.words


def test_a_report_can_be_made_before_the_first_run(tmp_path: Path) -> None:
    synthetic.conditions(tmp_path, seeds=1)
    shutil.rmtree(tmp_path / "runs")
    page = Page(write_report(tmp_path))
    assert "No run has finished" in page.words
    assert "0 of 4" in page.words
    assert page.loads == []


def test_a_single_run_without_reference_is_shown(tmp_path: Path) -> None:
    synthetic.write_experiment(tmp_path, [synthetic.clamp()], reference={})
    write_report(tmp_path)
    assert [path.name for path in (tmp_path / "figures").glob("*.png")] == ["raster.png"]


@pytest.mark.usefixtures("blank_pictures")
def test_text_from_files_is_escaped(experiment: Path) -> None:
    manifest = {**read_manifest(experiment), "title": "<script>alert(1)</script>", "assumptions": ["a < b & c"]}
    text = write_report(experiment, manifest).read_text(encoding="utf-8")
    assert "<script" not in text
    assert "a &lt; b &amp; c" in text


def test_warnings_and_provenance_are_shown(tmp_path: Path) -> None:
    run = synthetic.clamp("control", 0.0)
    run.attributes.update(warnings=["uptake saturated"], versions={"brian2": "2.9.0"}, commit="abc123")
    synthetic.write_experiment(tmp_path, [run], reference={}, figures=["none"])
    page = Page(write_report(tmp_path))
    assert "uptake saturated (1 of 1 runs)" in page.words
    assert "brian2 2.9.0" in page.words
    assert "abc123" in page.words


def test_the_same_files_give_the_same_figures(experiment: Path) -> None:
    write_report(experiment)
    first = {path.name: path.read_bytes() for path in (experiment / "figures").glob("block.*")}
    write_report(experiment)
    assert {path.name: path.read_bytes() for path in (experiment / "figures").glob("block.*")} == first


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, r"manifest\.json: no such file; run the experiment first"),
        ("{", r"manifest\.json: cannot be read"),
        ("[]", r'manifest\.json: not a manifest, it needs "experiment" and runs; run the same command again'),
        ('{"experiment": "x"}', r"runs\.jsonl: no such file; run the same command again"),
        ('{"experiment": "x", "format": 9}', r"manifest format 9, this synketa reads 2; run the same command again"),
        ('{"experiment": "x", "runs": [], "seeds": "all"}', r"seeds: .*list; run the same command again"),
    ],
)
def test_a_bad_manifest_is_named(tmp_path: Path, content: str | None, message: str) -> None:
    if content is not None:
        (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(SynketaError, match=message):
        write_report(tmp_path)


def test_a_stimulation_is_drawn_and_looked_into(tmp_path: Path) -> None:
    """Three windows of a minute at the end of hours; block is strongest in the first, pulses are in the second."""
    windows = (Window("before", -30, 0, 3.0, 3.3), Window("bursts", 0, 25, 3.3, 3.6), Window("after", 25, 60, 3.6, 3.9))
    pulses = [{"population": "PYR", "cells": 80, "start": 0.0, "strength": 4e-8, "pulses": [0.0, 0.01, 10.0]}]
    runs = []
    for name, weight in (("vehicle", 2.4), ("on_board", 2.3), ("sham", 1.0)):
        for seed in (1, 2):
            run = synthetic.days(name, ((-0.3, 10.0),), seed=seed, start=-3.2, stop=60 / 3600)
            time = np.concatenate([np.linspace(-11400, -30, 300), np.linspace(-29.9, 60, 900)])
            slow = {key: np.interp(time, run.slow["time"], series) for key, series in run.slow.items()}
            slow |= {"time": time, "weight_stimulated": np.where(time > 1, weight + 0.01 * seed, 1.0)}
            slow |= {key: np.where(time < 0, 0.5, 0.4) for key in slow if key.startswith("block_")}
            own = {"resolved": json.dumps({"doses": [], "stimulation": pulses})}
            own["readouts"] = [["plasticity_change_stimulated", weight + 0.01 * seed, "fold"]]
            own["readouts"] += [["plasticity_change_unstimulated", 1.0, "fold"]]
            rates = {"time": time, "network_time": time, **dict.fromkeys(run.populations, np.ones_like(time))}
            runs.append(replace(run, attributes=run.attributes | own, slow=slow, rates=rates, windows=windows))
    synthetic.write_experiment(tmp_path, runs, kind="time_course")
    page = Page(write_report(tmp_path))
    assert {"potentiation", "time_course", "raster", "block"} <= {
        path.stem for path in (tmp_path / "figures").glob("*.png")
    }
    assert "One second of spikes in the window “bursts”" in page.words
    assert "the windows, close up" in page.words
    assert "on board: 93 %; sham: 1 %" in page.words  # (1.31/1.41 + 1.32/1.42)/2, (0.01/1.41 + 0.02/1.42)/2
    assert "weight between stimulated cells" in page.words


@pytest.mark.usefixtures("blank_pictures")
@pytest.mark.parametrize("kind", ["conditions", "dose_response", "time_course", "arms", "box"])
def test_a_circuit_with_other_populations_is_reported(tmp_path: Path, kind: str) -> None:
    """Its principal population is not called PYR, and does not come first."""
    runs: dict[str, list[Result]] = {
        "conditions": [synthetic.clamp("control", 0.0), synthetic.clamp()],
        "dose_response": [synthetic.clamp("a", uM, ketamine_uM=uM) for uM in (0.0, 1.0, 10.0)],
        "time_course": [synthetic.infusion("saline", 0.0), synthetic.infusion()],
        "arms": [synthetic.days("vehicle", ()), synthetic.days()],
        "box": [synthetic.clamp(n, uM, f=f, g=g) for f in (0.1, 0.5) for g in (1.0, 2.0) for n, uM in (("c", 0.0), ("k", 1.0))],
    }  # fmt: skip
    reference = {"ketamine_uM": 0} if kind == "dose_response" else {"condition": runs[kind][0].attributes["condition"]}
    course = {"kind": "time_course"} if kind in ("time_course", "arms") else {}
    synthetic.write_experiment(tmp_path, [synthetic.renamed(run) for run in runs[kind]], reference=reference, **course)
    page = Page(write_report(tmp_path))
    assert "EXC rate" in page.words
    assert "CV of EXC intervals" in page.words
    assert "PYR" not in page.words
    assert len(page.loads) == len(list((tmp_path / "figures").glob("*.png"))) > 0
    with open(tmp_path / "contrasts.csv") as stream:
        metrics = {row["metric"].partition("@")[0] for row in csv.DictReader(stream)}
    assert {"rate_EXC", "rate_BASKET", "rate_MARTINOTTI"} <= metrics


@pytest.mark.usefixtures("blank_pictures")
def test_a_response_surface_has_no_raster(tmp_path: Path) -> None:
    runs = [
        replace(
            run,
            attributes={**run.attributes, "surface": "of a test"},
            spikes=dict.fromkeys(run.populations, ((), ())),
            lfp={"time": (), "signal": ()},
        )
        for run in (synthetic.days("vehicle", ()), synthetic.days("ketamine"))
    ]
    synthetic.write_experiment(tmp_path, runs, kind="time_course", engine="surface")
    page = Page(write_report(tmp_path))
    names = {path.stem for path in (tmp_path / "figures").glob("*.png")}
    assert {"time_course", "rates", "cascade", "spines", "block"} <= names
    assert not names & {"raster", "spectra"}
    assert "of spikes" not in page.words
    assert "of network time, 15" not in page.words  # of the window; no network ran


def test_a_single_run_on_a_surface_has_no_raster(tmp_path: Path) -> None:
    run = synthetic.clamp()
    run.attributes.update(surface="of a test")
    synthetic.write_experiment(tmp_path, [run], reference={})
    assert Page(write_report(tmp_path)).loads == []


@pytest.fixture
def no_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write pages of words and tables only."""
    monkeypatch.setattr("synketa.reporting.page.pictures", lambda *_: ())


@pytest.mark.usefixtures("blank_pictures")
def test_a_residual_signal_is_not_hidden_by_what_a_block_takes_away(tmp_path: Path, monkeypatch: Any) -> None:
    """An arm that is above vehicle when ketamine's signal peaks, and further below it later, shows what it has then."""
    runs = []
    for name, leaves in (("vehicle", 0.0), ("ketamine", 1.0), ("blocked", 0.3), *((f"{i}", 1.0) for i in range(6))):
        run = synthetic.days(name, ((0.0, 10.0),) if leaves else (), leaves)
        lower = np.where((run.slow["time"] > 8 * 3600) & (name == "blocked"), 0.1, 1.0)
        runs.append(replace(run, slow={**run.slow, "mtorc1": run.slow["mtorc1"] * lower}))
    expect = [{"metric": "spines_24h", "condition": "blocked", "contrast": "share", "against": {"condition": "ketamine"},
               "high": 0.5, "words": "little is left"}]  # fmt: skip
    synthetic.write_experiment(tmp_path, runs, kind="time_course", expect=expect, figures=["nodes"])
    drawn: dict[str, Any] = {}
    original = share_figures.plot_nodes

    def watch(conditions: Any, nodes: Any, values: Any, label: str) -> Any:
        drawn.update({name: dict(zip(nodes, row, strict=True)) for name, row in zip(conditions, values, strict=True)})
        return original(conditions, nodes, values, label)

    monkeypatch.setattr(share_figures, "plot_nodes", watch)
    write_report(tmp_path)
    assert drawn["ketamine"]["p-mTOR"] == 1
    assert drawn["blocked"]["p-mTOR"] == pytest.approx(0.3, abs=0.01)


@pytest.mark.usefixtures("no_pictures")
def test_the_arms_are_judged_in_words(tmp_path: Path) -> None:
    synthetic.arms(tmp_path)
    page = Page(write_report(tmp_path))
    partial = page.words.partition("Steps that are blocked in part")[2].partition("Relative to the reference")[0]
    for name, degree in (("half TrkB", "all-or-none"), ("half LVDCC", "by degrees"), ("half VEGF", "weak")):
        assert degree in partial.partition(name)[2].partition("half")[0]
    assert "NBQX" not in partial
    assert page.words.count("It fails at memantine.") == 1
    # nine conditions meet one expectation alike: one line; of the other three one is met
    assert page.words.count("p-mTOR is not lost") == 1
    assert "all 9 conditions and points" in page.words
    assert "10 of 12 expectations met" in page.words.replace("12expectations", "12 expectations")
    clock = page.words.partition("The clock")[2].partition("How to reproduce")[0]
    assert re.search(r"p-mTOR ?4\.0 % ?\w.*, seed 2 ?3\.0 % ?18", clock)  # 2 % a seed
    assert "against its own vehicle" in page.words
    table = page.words.partition("Hours to weeks")[2].partition("absolute numbers")[0]
    places = [table.index(name.replace("_", " ")) for name in ("ketamine", *synthetic.ARMS)]
    assert places == sorted(places), "the order of the file"


@pytest.mark.usefixtures("no_pictures")
def test_hypotheses_are_held_against_every_expectation(tmp_path: Path) -> None:
    synthetic.anaesthetic(tmp_path)
    page = Page(write_report(tmp_path))
    table = page.words.partition("What each hypothesis meets")[2].partition("Relative to the reference")[0]
    assert "met by: brake" in table
    none, brake = table.partition("second dose after 2 h")[2].split("brake")[:2]
    assert "✗ missed" in none
    assert "✗ missed" not in brake
    assert "100 %" in none  # no memory: the second dose works in full
    assert "40 %" in brake
    assert "70 %" in brake


@pytest.mark.usefixtures("no_pictures")
def test_hypotheses_of_which_nothing_was_expected_meet_nothing(tmp_path: Path) -> None:
    manifest = synthetic.anaesthetic(tmp_path, seeds=1)
    page = Page(write_report(tmp_path, {**manifest, "expect": []}))
    table = page.words.partition("What each hypothesis meets")[2].partition("Relative to the reference")[0]
    assert "Nothing was expected: none of them can meet or miss it." in table
    assert "a table [[expect]] with metric, condition" in table
    assert "met by" not in table
    assert "second dose after 2 h" in table
    of_one = [{**item, "at": {"hypothesis": "brake"}} for item in manifest["expect"]]
    page = Page(write_report(tmp_path, {**manifest, "expect": of_one}))
    assert "Nothing was expected of every hypothesis alike" in page.words


@pytest.mark.usefixtures("no_pictures")
@pytest.mark.parametrize("write", [synthetic.conditions, synthetic.arms, synthetic.anaesthetic])
def test_a_smoke_run_says_so_and_judges_nothing(tmp_path: Path, write: Callable[..., Any]) -> None:
    write(tmp_path, seeds=1, command="synketa run experiments/synthetic.toml --smoke")
    path = write_report(tmp_path)
    page = Page(path)
    assert "A smoke run: its numbers mean nothing." in page.words.partition("runs finished")[0]
    assert "not judged" in page.words
    assert not re.search(r"✓|✗|expectations|meets all|It fails at", page.words)
    assert not re.search(r'class="badge (met|missed)', path.read_text(encoding="utf-8"))
    assert page.open == []


@pytest.mark.usefixtures("no_pictures")
def test_names_are_printed_as_they_can_be_copied(tmp_path: Path) -> None:
    manifest = synthetic.conditions(tmp_path, seeds=1)
    conditions = {**manifest["conditions"], "PYR_only": {"description": "Only `PYR`, a < b."}}
    path = write_report(tmp_path, {**manifest, "description": "As `selectivity`.", "conditions": conditions})
    text = path.read_text(encoding="utf-8")
    assert "<code>rate_PYR</code> of ketamine / control" in text
    assert "<code>rate_PYR</code> of <code>PYR_only</code> / control" in text
    assert "As <code>selectivity</code>." in text
    assert "Only <code>PYR</code>, a &lt; b." in text
    assert "`" not in text


@pytest.mark.usefixtures("no_pictures")
def test_windows_are_on_both_clocks(tmp_path: Path) -> None:
    run = replace(synthetic.clamp(), windows=(Window("measure", 0.0, 300.0, 2.0, 3.0),))
    manifest = synthetic.write_experiment(tmp_path, [run], reference={})
    assert "measure (1 s of network time, 300 s of slow time)" in Page(write_report(tmp_path)).words
    course = {**manifest, "kind": "time_course"}
    assert "measure (1 s of network time, 0 to 5 min of slow time)" in Page(write_report(tmp_path, course)).words


@pytest.mark.usefixtures("no_pictures")
def test_what_differs_only_after_a_window_has_one_row(tmp_path: Path) -> None:
    synthetic.anaesthetic(tmp_path, seeds=1)  # the window is over before any second dose
    table = Page(write_report(tmp_path)).words.partition("Relative to the reference")[2].partition("Hours to weeks")[0]
    assert table.replace(" ", "").count("lownone") == 1
    assert "highnone" in table.replace(" ", "")
    assert "after2hnone" not in table.replace(" ", "")
    assert "have one row for it, the first" in table
    with open(tmp_path / "contrasts.csv") as stream:
        assert {"after_2h", "after_16h"} <= {row["condition"] for row in csv.DictReader(stream)}


@pytest.mark.usefixtures("no_pictures")
def test_no_hypothesis_is_an_answer(tmp_path: Path) -> None:
    manifest = synthetic.anaesthetic(tmp_path, seeds=1)
    hard = [*manifest["expect"], {"metric": "spines_24h", "condition": "low", "low": 5.0, "words": "out of reach"}]
    page = Page(write_report(tmp_path, {**manifest, "expect": hard}))
    assert "None of them meets all expectations" in page.words


@pytest.mark.usefixtures("no_pictures")
def test_a_hypothesis_without_its_runs_is_not_measured(tmp_path: Path) -> None:
    synthetic.anaesthetic(tmp_path, seeds=1)
    (tmp_path / "runs" / "low-brake-1.h5").unlink()
    table = Page(write_report(tmp_path)).words.partition("What each hypothesis meets")[2].partition("Relative")[0]
    assert "None of them meets all expectations" in table
    assert "? not measured" in table


def test_second_doses_are_matched_by_their_content() -> None:
    def dose(amount: float, hours: float) -> dict[str, Any]:
        return {"drug": "ketamine", "amount": amount, "start": 3600 * hours}

    doses = {
        "vehicle": [],
        "low": [dose(10, 0)],
        "high": [dose(100, 0)],
        "late": [dose(100, 0), dose(10, 8)],
        "soon": [dose(100, 0), dose(10, 2)],
        "twice": [dose(10, 0), dose(10, 24)],
        "unmatched": [dose(50, 0), dose(10, 2)],
    }
    assert redosing(doses) == [
        Redosing("high", "low", "soon", 2 * 3600.0),
        Redosing("high", "low", "late", 8 * 3600.0),
    ]


@pytest.mark.usefixtures("blank_pictures")
def test_a_sample_of_inputs_is_put_in_words_a_table_and_a_file(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    points = [dict(zip(("f", "M"), map(float, rng.uniform((0, 8), (1, 34))), strict=True)) for _ in range(12)]
    points.append({"f": 0.5, "M": 21.0})
    runs = [
        synthetic.clamp(name, uM * (2 * point["f"] if held == "conductance" else 1), 1, **point, held=held)
        for point in points
        for held in ("conductance", "charge")
        for name, uM in (("control", 0.0), ("ketamine", 1.0))
    ]
    axes = {
        "f": {"range": [0, 1], "default": 0.5, "label": "2C/D fraction"},
        "M": {"range": [8, 34], "default": 21.0},
        "held": {"values": ["conductance", "charge"], "label": "held"},
    }
    reference = {"condition": "control"}
    fragility = "It is there in 56 % of points; in 90 % of others. Measured in May."
    synthetic.write_experiment(tmp_path, runs, axes=axes, reference=reference, fragility=fragility)
    page = Page(write_report(tmp_path))
    assert "How fragile the effect is. It is there in 56 % of points. What it depends on" in page.words
    assert "how it was measured In 90 % of others. Measured in May." in page.words  # to be opened
    names = {"inputs", "box_conductance", "box_charge", "plane_conductance", "plane_charge"}
    assert {path.stem for path in (tmp_path / "figures").glob("*.svg")} == names
    with (tmp_path / "sensitivity.csv").open() as stream:
        lines = list(csv.DictReader(stream))
    above = {line["held"]: line for line in lines if line["quantity"] == "share above 1.1"}
    assert {line["n"] for line in lines} == {"12"}
    assert float(above["charge"]["value"]) == 1.0
    share, error = (100 * float(above["conductance"][column]) for column in ("value", "standard_error"))
    assert (
        f"conductance held: in {share:.0f} ± {error:.0f} % of 12 points the PYR rate exceeds 1.1"
        in page.words.lower().replace("pyr", "PYR")
    )
    first = next(line for line in lines if line["quantity"] == "rank correlation" and line["held"] == "conductance")
    assert first["input"] == "f"
    assert "It goes most with 2C/D fraction (+" in page.words


@pytest.mark.usefixtures("blank_pictures")
def test_runs_and_block_of_the_chosen_conditions_are_drawn_in_the_order_of_the_file(tmp_path: Path) -> None:
    synthetic.conditions(tmp_path, seeds=1, figures=["block: PYR_only", "raster: washout, ketamine"])
    page = Page(write_report(tmp_path))
    captions = re.findall(r"Figure \d\. (.*?)figures/", page.words)
    assert captions[0].startswith("Blocked fraction by population and receptor pool, PYR only.")
    assert "(network time), seed 1: washout and ketamine." in captions[1]
    assert len(captions) == 2
    assert "1 more conditions" not in captions[0]
    data = read_manifest(tmp_path)
    page = Page(write_report(tmp_path, {**data, "figures": ["raster: all", "others"]}))
    captions = re.findall(r"Figure \d\. (.*?)figures/", page.words)
    assert "the reference, ketamine, PYR only and washout" in captions[0]
    assert len(captions) == 5


def test_block_is_a_table_of_absolute_numbers(finished: Path) -> None:
    table = Page(finished / "report.html").words.partition("Block in absolute numbers")[2].partition("The reference")[0]
    assert "2AB on PYR" in table
    assert table.count("n = 3") == 3 * 6  # conditions with a drug, and pools of populations
    assert "control" not in table


def test_times_say_which_clock_they_are_of(tmp_path: Path) -> None:
    synthetic.quickstart(tmp_path, seeds=2, figures=["none"])
    page = Page(write_report(tmp_path))
    assert "Window (slow time)" in page.words
    assert "min of slow time" in page.words
    assert "Two seeds: no interval" in page.words
    assert "n = 2" in page.words
    assert not re.search(r"\[\d", page.words.partition("Relative to the reference")[2])


@pytest.mark.usefixtures("blank_pictures")
def test_two_hypotheses_stand_in_one_figure(tmp_path: Path) -> None:
    runs = [
        synthetic.clamp(name, uM * (1 + (held == "brake")), 1, hypothesis=held)
        for held in ("none", "brake")
        for name, uM in (("control", 0.0), ("ketamine", 1.0))
    ]
    synthetic.write_experiment(tmp_path, runs, reference={"condition": "control"}, figures=["contrasts"])
    drawn: list[list[str]] = []
    original = conditions.plot_contrasts

    def watch(*args: Any, **options: Any) -> Any:
        ax = original(*args, **options)
        drawn.append([label.get_text() for label in ax.get_yticklabels()])
        return ax

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(conditions, "plot_contrasts", watch)
        write_report(tmp_path)
    assert sorted(drawn[0]) == ["brake", "none"]


@pytest.mark.usefixtures("blank_pictures")
def test_recorded_cells_are_drawn_of_the_reference_and_of_every_condition(tmp_path: Path) -> None:
    synthetic.conditions(tmp_path, seeds=1)
    times = np.linspace(0, 2, 50)
    for path in (tmp_path / "runs").glob("*.h5"):
        result = open_result(path)
        record = {"time": times, "PYR[0].v": -60 + np.sin(50 * times)}
        attributes = {**result.attributes, "record_units": {"PYR[0].v": "mV"}}
        write_result(replace(result, record=record, attributes=attributes), path)
    manifest = read_manifest(tmp_path)
    write_report(tmp_path, {**manifest, "figures": ["traces"]})
    own = {run["condition"] for run in manifest["runs"]}
    names = {path.stem for path in (tmp_path / "figures").glob("*.png")}
    assert len(names) == min(len(own), 6) > 1
    assert {family_of(name) for name in names} == {"traces"}
    write_report(tmp_path, {**manifest, "figures": ["traces: ketamine"]})
    assert {path.stem for path in (tmp_path / "figures").glob("traces*.png")} >= {"traces"}
