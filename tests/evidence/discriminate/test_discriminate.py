"""Which experiment separates two hypotheses: power, grids, ranking, words where nothing separates them, files."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.stats import nct, t

from synketa.analysis.summary import Line, Table
from synketa.cli.app import run_command
from synketa.common.errors import ConfigurationError
from synketa.evidence.discriminate import predictions
from synketa.evidence.discriminate.grid import Grid, experiment_of, left_out, load_grid, protocols_of
from synketa.evidence.discriminate.power import MOST_ANIMALS, animals, power
from synketa.evidence.discriminate.predictions import Cell, from_table, on_surface, uncertain_inputs
from synketa.evidence.discriminate.ranking import ranked, verdict
from synketa.evidence.discriminate.report import Comparison, _levels, write_comparison

PAIR = ("brake_by_suppression", "brake_off_target")
GRID = """
title = "t"
species = "mouse"
pharmacokinetics = "mouse_ip"
doses = [{ drug = "ketamine", route = "ip", amount = "10 mg/kg" }, { drug = "ketamine", route = "ip", amount = "100 mg/kg" }]
[protocol]
start = "-30 min"
stop = "30 h"
windows = { surge = "15-25 min" }
[second]
dose = { drug = "ketamine", route = "ip", amount = "10 mg/kg" }
delays = ["4 h"]
after = ["100 mg/kg"]
[arms.anti_BDNF]
title = "with an antibody"
interventions = [{ name = "anti_BDNF", level = 1.0, start = "-15 min", stop = "3 h" }]
[observables.p_mtor_peak]
sd = 0.3
source = "assumed"
[observables.spines_24h]
sd = 0.1
source = "li_2010"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "grid.toml").write_text(GRID)
    return tmp_path / "grid.toml"


@pytest.fixture
def grid(file: Path) -> Grid:
    return load_grid(str(file))


# ----------------------------------------------------------------------------------------------- power


@pytest.mark.parametrize(("effect", "n"), [(1.0, 17), (0.5, 64), (0.8, 26), (2.0, 4), (0.0, 10), (0.2, 393), (3.0, 2)])
def test_power_is_that_of_the_noncentral_t_distribution(effect: float, n: int) -> None:
    freedom, shift = 2 * n - 2, effect * np.sqrt(n / 2)
    limit = t.ppf(0.975, freedom)
    assert power(effect, n) == pytest.approx(nct.sf(limit, freedom, shift) + nct.cdf(-limit, freedom, shift), abs=2e-3)


def test_animals_are_those_of_cohen_s_tables() -> None:
    """Cohen (1988), table 2.4.1, for a power of .80 at 5 %, two-sided: d 0.2, 0.5, 0.8, 1.0."""
    assert [animals([d]) for d in (0.2, 0.5, 0.8, 1.0)] == [394, 64, 26, 17]
    assert animals([-0.8]) == 26
    assert animals([0.0]) is None
    assert animals([0.01]) is None
    assert animals([]) is None


def test_power_grows_with_animals_and_ends_at_one() -> None:
    curve = [power(1.64, n) for n in range(2, MOST_ANIMALS, 37)]
    assert curve == sorted(curve)
    assert curve[-1] == pytest.approx(1)


def test_a_draw_with_the_other_sign_counts_as_none() -> None:
    assert animals([1.0, 1.0, 1.0, 1.0]) == 17
    assert animals([1.0, 1.0, 1.0, 1.0, 1.0, -1.0]) > 17  # type: ignore[operator]
    assert animals([1.0, 1.0, -1.0]) is None  # two thirds at most


# ---------------------------------------------------------------------------------------------- the grid


def test_a_grid_is_the_product_of_its_parts(grid: Grid) -> None:
    protocols, controls = protocols_of(grid)
    assert [*controls] == ["vehicle", "vehicle__anti_BDNF"]
    assert len(protocols) == 2 * 3  # two doses, one of them with a second; each without and with the arm
    last = protocols[-1]
    assert last.control == "vehicle__anti_BDNF"
    assert last.raw["readout_from"] == "4 h"
    assert last.raw["interventions"][0]["start"] == "13500 s"  # around the dose that is read out


def test_the_experiment_pairs_each_protocol_with_its_control(grid: Grid) -> None:
    experiment = experiment_of(grid, PAIR, 2)
    assert experiment.surface is not None
    assert experiment.baselines.of["ketamine_100mg_kg__anti_BDNF"] == "vehicle__anti_BDNF"
    inputs = uncertain_inputs(experiment, PAIR)
    assert "cascade.trkb_gain" in inputs
    assert "cascade.tau_transient" not in inputs  # it was fitted, with others
    assert not {"cascade.brake_by_suppression", "cascade.brake_off_target"} & {*inputs}


@pytest.mark.parametrize("name", ["mouse_two_doses", "acute_rates", "mouse_ampa_antagonist"])
def test_shipped_grids_say_where_their_spreads_are_from(name: str) -> None:
    grid = load_grid(name)
    assert all(measured.source for measured in grid.observables.values())
    pair = ("glun2d", "sst_glun2b") if grid.levels else PAIR
    assert experiment_of(grid, pair, 1).conditions


@pytest.mark.parametrize(("engine", "is_left_out"), [("surface", True), ("network", False)])
def test_arms_under_which_the_surface_is_wrong_are_not_ranked_on_it(file: Path, engine: str, is_left_out: bool) -> None:
    arm = '[arms.NBQX]\ntitle = "with NBQX"\ninterventions = [{ name = "ampa_antagonist", level = 0.3 }]\n'
    file.write_text(
        GRID.replace('title = "t"', f'title = "t"\nengine = "{engine}"').replace(
            "[observables", f"{arm}[observables", 1
        )
    )
    grid = load_grid(str(file))
    protocols, controls = protocols_of(grid)
    assert ("vehicle__NBQX" in controls) is not is_left_out
    assert any("NBQX" in protocol.name for protocol in protocols) is not is_left_out
    assert [*left_out(grid)] == ["NBQX"] * is_left_out
    assert all("0.14" in why and "0.63" in why for why in left_out(grid).values())
    found = Comparison(grid, experiment_of(grid, PAIR, 1), PAIR, [], "synketa discriminate a b")
    page = write_comparison(found, file.parent).read_text(encoding="utf-8")
    assert ("Not ranked: every protocol with NBQX" in page) is is_left_out


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("sd = 0.3", "sd = 0"), "above 0"),
        (("sd = 0.3", ""), "sd: got nothing"),
        (('source = "li_2010"', 'source = "li_2010x"'), 'got "li_2010x", want a key'),
        (('source = "li_2010"', ""), "source: got nothing"),
        (("observables.spines_24h", "observables.spine_24h"), "no metric"),
        (("[second]", "[seconds]"), "unknown key"),
        (('delays = ["4 h"]', "delays = []"), "at least 1"),
        (('title = "t"', ""), "title: got nothing"),
        (("doses = [", "drugs = ["), "unknown key"),
    ],
)  # fmt: skip
def test_a_wrong_grid_is_said(file: Path, change: tuple[str, str], words: str) -> None:
    file.write_text(GRID.replace(*change))
    with pytest.raises(ConfigurationError, match=words):
        load_grid(str(file))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (('amount = "100 mg/kg" }]', 'amount = "100 mg" }]'), "doses"),
        (('name = "anti_BDNF"', 'name = "anti_BDN"'), 'did you mean "anti_BDNF"'),
        (('pharmacokinetics = "mouse_ip"', 'pharmacokinetics = "mouse"'), "pharmacokinetics"),
    ],
)
def test_what_no_experiment_can_be_is_said_before_anything_runs(
    file: Path, change: tuple[str, str], words: str
) -> None:
    file.write_text(GRID.replace(*change))
    with pytest.raises(ConfigurationError, match=words):
        experiment_of(load_grid(str(file)), PAIR, 1)


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        (("depletion", "depletion"), "want two hypotheses that differ"),
        (("none", "disinhibition"), "want two hypotheses that differ"),
        (("depletion", "depletio"), 'did you mean "depletion"'),
        (("depletion", "glun2d"), "another network than the surface's"),
    ],
)
def test_a_pair_that_cannot_be_compared_is_refused(grid: Grid, pair: tuple[str, str], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        experiment_of(grid, pair, 1)


def test_spreads_of_one_s_own_are_shown_as_such(file: Path) -> None:
    own = load_grid(str(file), {"spines_24h": 0.2}).observables["spines_24h"]
    assert (own.sd, own.source) == (0.2, "given with the command (--sd)")
    for spreads, words in (({"spines": 0.2}, "spines_24h"), ({"spines_24h": 0.0}, "above 0")):
        with pytest.raises(ConfigurationError, match=words):
            load_grid(str(file), spreads)


# -------------------------------------------------------------------------------------------- predictions


def made_up(run: Any, metrics: Any) -> dict[str, float]:
    """Spines that depend on the hypothesis after the anaesthetic dose alone."""
    braked = run.model.cascade.parameters.get("brake_off_target")
    is_off = "brake_off_target" in dict.fromkeys(run.point.values())
    amount = sum(dose.amount for dose in run.doses) * 1e6
    effect = 0.0 if not run.doses else 0.4 if amount < 50 or not is_off else 0.0
    assert braked is None or braked.value in (0.0, 1.0)
    spines = 1 + effect + 0.01 * (run.seed % 7)
    return {"spines_24h": spines if run.doses else 1.0, "p_mtor_peak": 1.0}


@pytest.fixture
def cells(grid: Grid, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Cell]:
    monkeypatch.setattr(predictions, "_measured", made_up)
    return on_surface(grid, experiment_of(grid, PAIR, 3), PAIR, 4, tmp_path / "kept", lambda *_: None)


def test_the_protocol_that_separates_comes_first(cells: list[Cell], grid: Grid) -> None:
    first, *_, last = ranked(cells, grid)
    assert first.cell.metric == "spines_24h"
    assert "100 mg/kg" in first.cell.protocol.title
    assert first.predicted[0] - first.predicted[1] == pytest.approx(0.4)
    networks = np.std([0.01, 0.02, 0.03], ddof=1)
    assert first.effect == pytest.approx(0.4 / np.hypot(0.1, networks))
    assert first.animals == animals([4.0])
    assert len(first.drawn) == 4
    assert last.effect == 0
    assert verdict(ranked(cells, grid), PAIR).startswith("100 mg/kg ketamine ip")


def test_what_was_predicted_is_not_computed_again(
    cells: list[Cell], grid: Grid, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = sorted((tmp_path / "kept").glob("*.json"))
    assert len(kept) == 2 * (3 + 4)
    work = predictions.work_of(grid, experiment_of(grid, PAIR, 3), PAIR, 8, tmp_path / "kept")
    assert (work.left, work.total) == (2 * 4, 2 * (3 + 8))  # four draws more
    assert work.seconds == pytest.approx(work.left * work.runs * 0.15)
    kept[0].write_bytes(kept[0].read_bytes()[:20])  # as a kill or a disk leaves it
    calls: list[str] = []

    def counted(run: Any, metrics: Any) -> dict[str, float]:
        calls.append(run.condition)
        return made_up(run, metrics)

    monkeypatch.setattr(predictions, "_measured", counted)
    again = on_surface(grid, experiment_of(grid, PAIR, 3), PAIR, 4, tmp_path / "kept", lambda *_: None)
    assert len(calls) == len(experiment_of(grid, PAIR, 3).conditions)  # of the damaged file alone
    assert [(cell.seeds, cell.draws) for cell in again] == [(cell.seeds, cell.draws) for cell in cells]


def test_hypotheses_that_predict_the_same_are_told_so_with_the_largest_difference(
    cells: list[Cell], grid: Grid
) -> None:
    same = [
        replace(cell, seeds=(cell.seeds[0], {s: v + 0.001 for s, v in cell.seeds[0].items()}), draws=())
        for cell in cells
    ]
    words = verdict(ranked(same, grid), PAIR)
    assert words.startswith("Nothing in this grid separates brake_by_suppression and brake_off_target")
    assert "largest difference" in words
    assert "more than 1000 animals" in words
    assert "No protocol" in verdict([], PAIR)


def test_runs_of_networks_are_read_from_their_table() -> None:
    grid = load_grid("acute_rates")
    rates = {("vehicle", "a"): 2.0, ("ketamine", "a"): 3.0, ("vehicle", "b"): 2.0, ("ketamine", "b"): 2.0}
    lines = [
        Line(f"{condition}{name}", condition, {"hypothesis": name}, 1, {"rate_PYR": 0}, np.array([rate]))
        for (condition, name), rate in rates.items()
    ]
    (cell,) = from_table(grid, Table(("hypothesis",), {"rate_PYR": "Hz"}, lines), ("a", "b"))
    assert cell.seeds == ({1: 1.5}, {1: 1.0})
    (found,) = ranked([cell], grid)
    assert found.effect == pytest.approx(0.5 / 0.25)


# ---------------------------------------------------------------------------------------------- the files


def test_the_files_say_the_method_and_where_spreads_are_from(
    cells: list[Cell], grid: Grid, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def curve(*arguments: Any) -> Any:
        times = np.linspace(0, 3600 * 30, 5)
        return times, [np.ones(5), np.ones(5) * 1.1, np.ones(5) * 1.2]

    monkeypatch.setattr("synketa.evidence.discriminate.report.curve_on_surface", curve)
    found = Comparison(grid, experiment_of(grid, PAIR, 3), PAIR, ranked(cells, grid), "synketa discriminate a b")
    page = write_comparison(found, tmp_path / "out").read_text(encoding="utf-8")
    rows = list(csv.DictReader((tmp_path / "out" / "discriminate.csv").read_text().splitlines()))
    assert rows[0]["rank"] == "1"
    assert rows[0]["sd_source"] == "li_2010"
    assert int(rows[0]["animals"]) == found.separations[0].animals
    assert len(rows) == len(cells)
    assert "default-src 'none'" in page
    assert "synketa discriminate a b" in page
    assert page.count("<img") == 2
    text = (tmp_path / "out" / "discriminate.md").read_text()
    assert "p_mtor_peak: 0.3 (assumed)" in text
    assert "4 sets of uncertain inputs" in text


def test_levels_that_are_held_are_drawn_over_each_other(tmp_path: Path) -> None:
    grid = load_grid("acute_rates")
    cells = [
        Cell(protocol, metric, ({1: 1.3, 2: 1.4}, {1: 1.0, 2: 1.1}))
        for protocol in protocols_of(grid)[0]
        for metric in grid.observables
    ]
    pair = ("glun2d", "sst_glun2b")
    found = Comparison(grid, experiment_of(grid, pair, 2), pair, ranked(cells, grid), "c")
    drawn = _levels(found.separations)
    assert {(one.metric, one.drug) for one in drawn} == {(metric, "ketamine") for metric in grid.observables}
    assert drawn[0].levels.tolist() == pytest.approx([0.3, 1, 3])
    assert drawn[0].predicted[0].tolist() == pytest.approx([1.35] * 3)
    write_comparison(found, tmp_path)
    assert (tmp_path / "levels.png").is_file()
    assert "![levels]" in (tmp_path / "discriminate.md").read_text()


def test_the_command_refuses_with_exit_code_2(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run_command(["discriminate", "depletion", "depletion", "--out", str(tmp_path)]) == 2
    assert "two hypotheses that differ" in capsys.readouterr().err
    assert run_command(["discriminate", "depletion", "direct", "--sd", "spines_24h=wide", "--out", str(tmp_path)]) == 2
    assert run_command(["discriminate", "depletion", "direct", "--grid", "mouse", "--out", str(tmp_path)]) == 2
    assert "mouse_two_doses" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_dry_run_says_how_much_there_is_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert (
        run_command(["discriminate", "glun2d", "sst_glun2b", "--seeds", "1", "--dry-run", "--out", str(tmp_path)]) == 0
    )
    assert "to do: 10 runs" in capsys.readouterr().out
    assert not list(tmp_path.iterdir())
