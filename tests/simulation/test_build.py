"""A network for scripts: held levels have a unit, block starts where it settles, and what a script sets stays."""

from __future__ import annotations

import brian2 as b2
import numpy as np
import pytest

from small import launch, small_model
from synketa.common.errors import ConfigurationError
from synketa.simulation.numpy_backend import build, held_level, steady_blocks

#: One cell of each kind is enough for what is set before a network runs.
TINY = {f"circuit__populations__{name}__size": 2 for name in ("PYR", "PV", "SST")}


def block(network: b2.Network, population: str, pool: str) -> float:
    return float(np.mean(network[population].variables[f"b_1_{pool}"].get_value()))


@pytest.mark.parametrize("level", ["1 uM", "0.001 mM", 1 * b2.umolar, 1e-3 * b2.mmolar])
def test_a_level_has_a_unit(level: str | b2.Quantity) -> None:
    assert held_level(small_model(), "ketamine", level) == pytest.approx(1e-3)  # mol/m3


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"blocker": "ketamine", "level": 1e-3}, 'level: got 0.001, want a concentration with its unit, e.g. "1 uM"'),
        ({"blocker": "ketamine", "level": "1 mV"}, "want a concentration"),
        ({"blocker": "ketamine", "level": 1 * b2.mV}, "want a concentration"),
        ({"blocker": "ketamine", "level": "-1 uM"}, "0 or above"),
        ({"blocker": "ketamine"}, "without a level"),
        ({"level": "1 uM"}, "without a blocker"),
        ({"blocker": "ketamin", "level": "1 uM"}, 'did you mean "ketamine"'),
        ({"block_acceleration": 0}, "above 0"),
        ({"blocker": "ketamine", "level": "1 mM"}, 'did you mean "1 uM"'),
        ({"blocker": "ketamine", "level": "240 ng/mL"}, 'did you mean "1.01 uM"'),
    ],
)
def test_what_cannot_be_meant_is_refused(wrong: dict, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words.replace("(", r"\(")):
        build(small_model(**TINY), **wrong)


def test_a_blocker_goes_by_its_usual_names() -> None:
    own = steady_blocks(small_model(), "s_ketamine", 1e-3)["SST.b_1_2CD"]
    assert block(build(small_model(**TINY), blocker="Esketamine", level="1 uM"), "SST", "2CD") == pytest.approx(own)
    assert own > 0


def test_block_starts_where_the_cells_themselves_settle() -> None:
    settled = launch(small_model(), 1.0, duration=6.0).arrays  # accelerated, compiled
    model = small_model()
    start = steady_blocks(model, "ketamine", 1e-3)
    for population in model.circuit.populations:
        for pool in ("2AB", "2CD", "tonic"):
            own = settled[f"block_{population}.block_{pool}"][-1].mean()
            assert start[f"{population}.b_1_{pool}"] == pytest.approx(own, abs=0.03), (population, pool)


def test_where_the_drug_does_not_reach_nothing_is_blocked() -> None:
    start = steady_blocks(small_model(circuit__populations__PV__exposure=0), "ketamine", 1e-3)
    assert start["PV.b_1_2CD"] == 0.0
    assert start["SST.b_1_2CD"] > 0.2


def test_a_network_starts_blocked_and_what_a_script_sets_stays() -> None:
    network = build(small_model(**TINY), blocker="ketamine", level="1 uM")
    medium, start = network["medium"], block(network, "PYR", "tonic")
    assert start == pytest.approx(steady_blocks(small_model(), "ketamine", 1e-3)["PYR.b_1_tonic"])
    medium.block_acceleration = 120
    medium.level_1 = 3 * b2.umolar
    network.run(5 * b2.ms, namespace={})
    assert medium.block_acceleration[0] == 120
    assert float(medium.level_1[0] / b2.umolar) == pytest.approx(3.0)
    assert block(network, "PYR", "tonic") > start
