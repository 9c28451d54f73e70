"""From finished runs to predictions: ratios, shares, differences, combinations; paired by seed."""

import numpy as np
import pytest

from synketa.analysis.summary import Line, Table
from synketa.evidence.findings.finding import Finding
from synketa.evidence.findings.rows import Row, RowTable
from synketa.evidence.running import predictions
from synketa.model.composite import load_model

MODEL = load_model()
MANIFEST = {"reference": {"condition": "vehicle"}}


def table(values, own_baselines=None):
    """Return runs from condition -> metric -> a value for each seed."""
    lines = []
    for condition, metrics in values.items():
        names = {name: place for place, name in enumerate(metrics)}
        for seed, numbers in enumerate(zip(*metrics.values(), strict=True), 1):
            lines.append(Line(f"{condition}{seed}", condition, {}, seed, names, np.array(numbers)))
    return Table((), {}, lines, own_baselines or {})


def row(observable, **rest):
    finding = Finding("f", "spine", "s", 1.3, 1.1, 1.5, "ratio", "rat", "", "", "number")
    return Row(finding, RowTable(observable=observable, protocol="p", condition="ketamine", **rest))


RUNS = table(
    {
        "vehicle": {"rate_PYR": [2.0, 4.0], "rate_PV": [10.0, 10.0], "rate_SST": [5.0, 5.0]},
        "ketamine": {"rate_PYR": [3.0, 5.0], "rate_PV": [9.0, 8.0], "rate_SST": [2.0, 3.0]},
        "blocked": {"rate_PYR": [2.5, 4.0], "rate_PV": [10.0, 10.0], "rate_SST": [5.0, 5.0]},
    }
)


@pytest.mark.parametrize(
    ("rest", "seeds"),
    [
        ({}, {1: 1.5, 2: 1.25}),
        ({"comparison": "value"}, {1: 3.0, 2: 5.0}),
        ({"comparison": "difference"}, {1: 1.0, 2: 1.0}),
        ({"against": "blocked"}, {1: 1.2, 2: 1.25}),
    ],
)
def test_comparisons_are_paired_by_seed(rest, seeds):
    assert predictions(row("rate_PYR", **rest), RUNS, MANIFEST, MODEL) == pytest.approx(seeds)


def test_a_share_is_the_excess_that_is_left():
    left = row("rate_PYR", comparison="share", against="ketamine").table.model_copy(update={"condition": "blocked"})
    found = predictions(Row(row("rate_PYR").finding, left), RUNS, MANIFEST, MODEL)
    assert found == pytest.approx({1: 0.5, 2: 0.0})


def test_own_baselines_take_the_place_of_the_reference():
    runs = table(
        {"vehicle": {"rate_PYR": [1.0]}, "own": {"rate_PYR": [2.0]}, "ketamine": {"rate_PYR": [3.0]}},
        {"ketamine": "own"},
    )
    assert predictions(row("rate_PYR"), runs, MANIFEST, MODEL) == {1: 1.5}


def test_what_is_paired_already_is_taken_as_it_is():
    runs = table({"vehicle": {"rising_share_PYR": [np.nan]}, "ketamine": {"rising_share_PYR": [0.7]}})
    assert predictions(row("rising_share_PYR"), runs, MANIFEST, MODEL) == {1: 0.7}


def test_events_are_connections_times_rates():
    inhibitory = predictions(row("inhibitory_events", comparison="value"), RUNS, MANIFEST, MODEL)
    into = {c.source: c.in_degree for c in MODEL.circuit.connections.values() if c.target == "PYR"}
    assert inhibitory[1] == pytest.approx(into["PV"] * 9 + into["SST"] * 2)
    excitatory = predictions(row("excitatory_events"), RUNS, MANIFEST, MODEL)
    assert excitatory == pytest.approx({1: 1.5, 2: 1.25})


def test_adenosine_lowers_evoked_release():
    runs = table({"vehicle": {"adenosine@w": [1.0]}, "ketamine": {"adenosine@w": [2.0]}})
    assert predictions(row("evoked_release@w"), runs, MANIFEST, MODEL) == pytest.approx({1: 1.2 / 1.4})


def test_a_share_of_cells_is_weighted_by_their_number():
    runs = table({"ketamine": {"falling_share_PV": [0.5], "falling_share_SST": [1.0]}})
    found = predictions(row("falling_share_interneurons"), runs, MANIFEST, MODEL)
    assert found == pytest.approx({1: (0.5 * 144 + 96) / 240})


def test_what_has_not_run_predicts_nothing():
    assert predictions(row("rate_PYR"), None, {}, MODEL) == {}
    assert predictions(row("glutamate@w"), RUNS, MANIFEST, MODEL) == {}
