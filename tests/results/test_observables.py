"""The registry of metrics: all that runs emit is in it, with its unit, and a circuit's own names have their place."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np
import pytest

import synthetic
from synketa.analysis.metrics import metrics
from synketa.common.paths import experiments_folder
from synketa.experiment.checks.expectations import metric_names
from synketa.experiment.experiment import load_experiment
from synketa.model import synaptic_plasticity
from synketa.model.composite import load_model
from synketa.model.signalling.integrator import Pulse, integrate
from synketa.model.signalling.readouts import readouts
from synketa.results import observables
from synketa.results.observables import OBSERVABLES, colour, find, label, population_colours
from synketa.results.result import Result
from synketa.simulation import clock_error

CIRCUIT = {"populations": ["EXC", "BASKET"], "principal": "EXC", "pools": ["2AB", "2CD"], "drugs": ["ketamine"],
           "analytes": ["ketamine"]}  # fmt: skip


def assert_registered(values: list[tuple[str, float, str]]) -> None:
    assert values
    for name, _, unit in values:
        assert observables.unit(name) == unit, name


@pytest.mark.parametrize("make", [synthetic.clamp, synthetic.infusion, synthetic.days])
def test_metrics_of_a_run_are_registered(make: Callable[[], Result]) -> None:
    assert_registered(metrics(make()))


def test_read_outs_of_the_cascade_are_registered_and_nothing_else_is() -> None:
    signalling = load_model("prefrontal").cascade
    time = np.concatenate([np.linspace(-3600, 86400, 200), np.linspace(90000, 15 * 86400, 200)])
    series = integrate(signalling, time, inputs={"surge": Pulse(0.0, 3600.0, 1.4)})
    emitted = readouts(signalling, series)
    assert_registered(emitted)
    whole = {observable.name for observable in OBSERVABLES if observable.kind == "course"}
    assert {name for name, _, _ in emitted} == {name for name in whole if "{" not in name}


def test_read_outs_of_a_stimulation_are_registered_and_nothing_else_is() -> None:
    plasticity = load_model("prefrontal_plastic").plasticity
    assert plasticity is not None
    rule = plasticity.rule()
    stimulated = np.array([True, False])
    emitted = synaptic_plasticity.readouts(rule, 0.25, [0.2, 0.2], [0.5, 0.2], stimulated, ~stimulated)
    assert_registered(emitted)
    assert [name for name, _, _ in emitted] != []
    assert {name for name, _, _ in emitted} == {
        observable.name for observable in OBSERVABLES if observable.kind == "plasticity"
    }


@pytest.mark.parametrize(("name", "kind"), [("bridge_error", "network"), ("surface_error", "surface")])
def test_stated_errors_are_registered(name: str, kind: str) -> None:
    emitted = clock_error.metric_rows(name, dict.fromkeys(clock_error.COMPARED, clock_error.CurveError(0.01, 0.3)))
    assert_registered(emitted)
    assert {name for name, _, _ in emitted} == {
        observable.name for observable in OBSERVABLES if observable.kind == kind
    }


@pytest.mark.parametrize("path", sorted(experiments_folder().glob("*.toml")), ids=lambda path: path.stem)
def test_what_shipped_experiments_expect_is_registered(path: object) -> None:
    experiment = load_experiment(path)  # type: ignore[arg-type]
    known = metric_names(load_model(experiment.table.model), list(experiment.table.protocol.windows))
    for name in (line.metric for line in experiment.table.expect):
        assert name in known
        assert find(name)


def test_names_of_a_circuit_are_those_of_its_populations() -> None:
    clamp = observables.metric_names(**CIRCUIT)
    assert {"rate_EXC", "rate_BASKET", "cv_isi_EXC", "block_BASKET_2CD", "free_brain_ketamine_uM"} <= set(clamp)
    assert not any("PYR" in name or "@" in name or "spines" in name for name in clamp)
    course = observables.metric_names(**CIRCUIT, windows=["surge"])
    assert {"rate_EXC@surge", "spines_24h", "rate_EXC_min_after_8h", "bridge_error", "surface_error"} <= set(course)
    assert "plasticity_drift" not in course
    assert "plasticity_drift" in observables.metric_names(**CIRCUIT, windows=["surge"], plasticity=True)
    for name in (*clamp, *course):
        assert find(name), name


def test_a_name_has_the_most_specific_observable() -> None:
    expected = {
        "rate_EXC_L5": "rate_{population}",
        "rate_EXC_L5_max_after_8h": "rate_{principal}_max_after_8h",
        "block_EXC_L5_2CD@surge": "block_{population}_{pool}",
        "plasma_ng_per_mL": "plasma_ng_per_mL",
        "plasma_s_ketamine_ng_per_mL": "plasma_{analyte}_ng_per_mL",
        "free_brain_s_ketamine": "free_brain_{drug}",
        "spines_24h": "spines_24h",
    }
    assert {name: find(name).name for name in expected} == expected  # type: ignore[union-attr]
    assert find("spines_25h") is None
    with pytest.raises(KeyError, match="observables"):
        observables.unit("spines_25h")


def test_names_are_unique_and_every_line_says_what_it_is() -> None:
    names = [observable.name for observable in OBSERVABLES]
    assert len(set(names)) == len(names)
    for observable in OBSERVABLES:
        assert observable.meaning.endswith("."), observable.name
        assert observable.unit in ("1", "fold", "Hz", "h", "nA^2", "uM", "ng/mL")


@pytest.mark.parametrize(
    ("metric", "words"),
    [
        ("rate_PYR@infusion", "PYR rate, infusion"),
        ("rate_EXC_L5", "EXC_L5 rate"),
        ("block_PV_2CD", "block of 2CD on PV"),
        ("spines_14d", "spines, 14 d"),
        ("elimination_1d_14d", "elimination, 1–14 d"),
        ("elimination_old_1d_14d", "elimination, 1–14 d, of spines from before the dose"),
        ("free_brain_s_ketamine_uM", "free brain s ketamine"),
        ("something_else", "something else"),
    ],
)
def test_metrics_have_words(metric: str, words: str) -> None:
    assert label(metric) == words


def test_colours_go_by_name_for_the_shipped_populations_and_by_order_for_others() -> None:
    shipped = population_colours(["PYR", "PV", "SST"])
    assert population_colours(["SST", "PYR", "PV"]) == shipped
    assert len(set(shipped.values())) == 3
    order = ("EXC", "BASKET", "MARTINOTTI")
    own = population_colours(order)
    assert [own[name] for name in order] == list(shipped.values())
    assert colour("rate_MARTINOTTI@surge", order) == shipped["SST"]
    assert population_colours(["PYR", "VIP", "PV", "SST"])["VIP"] not in shipped.values()
    fixed = {observable.colour for observable in OBSERVABLES} - {""}
    assert not fixed & {*population_colours(str(n) for n in range(7)).values()}
    assert colour("rate_PYR_min_after_8h") == shipped["PYR"]
    for left, right in product(("glutamate", "gaba"), ("adenosine", "ampa_throughput")):
        assert colour(left) != colour(right)


@pytest.mark.parametrize(
    ("series", "expected"),
    [("time", "s"), ("free_brain_s_ketamine", "uM"), ("plasma_ketamine", "ng/mL"), ("spines", "1"), ("old_thin", "1"),
     ("block_PV_2CD", "1"), ("glutamate", "1"), ("weight_stimulated", "1"), ("acceleration", "1")],
)  # fmt: skip
def test_series_have_the_units_of_result_files(series: str, expected: str) -> None:
    assert observables.series_unit(series) == expected
