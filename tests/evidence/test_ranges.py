"""Shares of the plausible ranges in which a finding holds: the design, what is varied, and what a share is."""

from __future__ import annotations

import csv
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from synketa.evidence.findings.rows import Row, shipped_rows
from synketa.evidence.ranges import Share, computed_shares, holds, range_sweeps, write_shares
from synketa.evidence.ranges.influence import influences
from synketa.evidence.ranges.inputs import MOST_INPUTS
from synketa.evidence.ranges.swept import _inputs_of_sweep
from synketa.evidence.running import Plan, Source, make_plan
from synketa.model.composite import load_model

ROWS = {row.id: row for row in shipped_rows()}


def plan_of(*names: str, hypothesis: str = "none") -> Plan:
    return make_plan([ROWS[name] for name in names], [hypothesis])


def lines_of(folder: Path) -> list[dict[str, str]]:
    with (folder / "share_of_range.csv").open() as file:
        return list(csv.DictReader(file))


def banded(row: Row, low: float, high: float) -> Row:
    return replace(row, finding=replace(row.finding, low=low, high=high))


def test_a_share_of_one_input_is_that_of_its_range_within_the_band(tmp_path: Path) -> None:
    """The fraction that magnesium leaves is B = 1/(1 + Mg/M exp(-V/v)); of M half of the range lies below its middle."""
    row = ROWS["rec_mg_js_m70"]
    low, high = 3.57, 4.1
    middle = 1 / (1 + 1 / ((low + high) / 2) * math.exp(70 / 16.13))
    plan = make_plan([banded(row, 0, middle)], ["none"])
    (share,) = computed_shares(plan, tmp_path, 32)
    assert share.inputs == ("receptor.pools.2AB.M",)
    assert share.points == 32
    assert share.value == pytest.approx(0.5, abs=1 / 16)


def test_a_band_without_edges_always_holds_and_one_elsewhere_never(tmp_path: Path) -> None:
    row = ROWS["rec_ket_2a_mg1"]
    for band, expected in (((-np.inf, np.inf), 1.0), ((1e3, 1e4), 0.0)):
        (share,) = computed_shares(make_plan([banded(row, *band)], ["none"]), tmp_path, 8)
        assert share.value == expected
        assert 0 < share.standard_error < 0.2


def test_a_design_is_the_same_each_time_and_is_not_done_twice(tmp_path: Path) -> None:
    plan = plan_of("rec_ket_2c_mg1")
    first, again = ([*computed_shares(plan, tmp_path, 16)] for _ in range(2))
    assert first == again
    write_shares(tmp_path, first)
    assert [*computed_shares(plan, tmp_path, 16)] == []
    assert len([*computed_shares(plan, tmp_path, 32)]) == 1, "another design is another share"
    moved = make_plan([banded(ROWS["rec_ket_2c_mg1"], 0.1, 0.2)], ["none"])
    assert len([*computed_shares(moved, tmp_path, 16)]) == 1, "and another band"


def test_shares_of_others_stay(tmp_path: Path) -> None:
    one = Share("disinhibition", "a", 3, 4, ("x",), 0, "computed", "k")
    write_shares(tmp_path, [one, replace(one, finding="b")])
    write_shares(tmp_path, [replace(one, held=1)])
    assert [(line["finding"], line["share_of_range"]) for line in lines_of(tmp_path)] == [("a", "0.25"), ("b", "0.75")]


def test_what_a_hypothesis_moves_is_no_input() -> None:
    named = "circuit.populations.SST.fraction_2CD"
    by_default, _ = _inputs_of_sweep(plan_of("net_pyr_rate_ratio"), Source("disinhibition", "acute_levels"))
    claimed, _ = _inputs_of_sweep(plan_of("net_pyr_rate_ratio", hypothesis="glun2d"), Source("glun2d", "acute_levels"))
    assert named in by_default
    assert named not in claimed


def _varied(sweep: object) -> list[str]:
    return [path for axis in sweep.table.axes.values() for path in axis.set or ()]  # type: ignore[attr-defined]


def test_the_slow_side_is_looked_at_on_the_surface_and_the_network_on_itself() -> None:
    sweeps = range_sweeps(plan_of("spine_density_24h", "sig_nbqx_mtor_bdnf"), 8)
    on = {(protocol, engine): experiment for (_, protocol, engine), experiment in sweeps.items()}
    surface = on["rat_day", "surface"]
    assert {path.split(".")[0] for path in _varied(surface)} <= {"cascade", "drugs", "pharmacokinetics"}
    assert set(surface.conditions) == {"vehicle", "ketamine"}, "only what the finding is read from"
    assert not {"cascade.depletion", "cascade.coincidence", "cascade.brake_off_target"} & {*_varied(surface)}, "off"
    assert {"cascade.bdnf_K", "cascade.k_synthesis"} <= {*_varied(surface)}
    network = on["rat_day", "network"]
    assert "NBQX" in network.conditions, "the surface does not reach so strong an antagonist"
    assert {path.split(".")[0] for path in _varied(network)} <= {
        "circuit", "receptor", "extracellular", "drugs", "pharmacokinetics",
    }  # fmt: skip
    for experiment in sweeps.values():
        assert len(experiment.points()) == 8
        assert 1 <= len(experiment.axes) <= MOST_INPUTS
        own = dict(experiment.model.parameters())
        for axis in experiment.table.axes.values():
            assert own[axis.set[0]].range == pytest.approx(axis.range)


def test_a_constant_matters_where_its_arm_is_raised() -> None:
    cascade = load_model().cascade
    ranges = {name: cascade.parameters[name].range for name in ("bdnf_K", "stress_formation", "seen_in_vivo")}
    assert all(ranges.values())
    plain, stressed = (influences(cascade, ranges, [frozenset(arms)]) for arms in ((), ("stress",)))  # type: ignore[arg-type]
    assert plain["stress_formation"] == 0 < stressed["stress_formation"]
    assert plain["bdnf_K"] > plain["seen_in_vivo"] > 0
    held = {name: (cascade.parameters[name].value,) * 2 for name in ranges}
    assert set(influences(cascade, held, []).values()) == {0.0}, "an end that is the value itself moves nothing"


def test_a_direction_holds_by_its_sign() -> None:
    row = ROWS["net_pyr_rate_ratio"]
    assert row.gate == "direction"
    assert holds(row, row.neutral + 2 * row.side * row.table.margin)
    assert not holds(row, row.neutral)
    assert not holds(row, row.neutral - row.side)
    assert not holds(row, math.nan)
