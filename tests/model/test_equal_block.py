"""Levels of blockers at equal block of a pool."""

from __future__ import annotations

import pytest

from synketa.model.composite import load_model
from synketa.model.nmda_receptor import BlockSite, equal_block_level, steady_block

DRUGS = ("s_ketamine", "r_ketamine", "norketamine", "memantine", "lanicemine", "mk_801", "hydroxynorketamine")


@pytest.mark.parametrize("name", DRUGS)
@pytest.mark.parametrize("site", [BlockSite("2AB", -0.058), BlockSite("2CD", -0.070, 0.05)])
def test_the_level_blocks_as_much_at_steady_state(name: str, site: BlockSite) -> None:
    model = load_model("prefrontal")
    level = equal_block_level(model.drugs[name], model.receptor, model.drugs["ketamine"], 2e-3, site)
    block = {
        drug: float(steady_block({drug: model.drugs[drug]}, {drug: K}, model.receptor, *site)[drug])
        for drug, K in (("ketamine", 2e-3), (name, level))
    }
    assert block[name] == pytest.approx(block["ketamine"], rel=1e-12)


def test_each_affinity_counts_at_its_own_potential() -> None:
    """The ratio of Kd alone gives 0.075 uM of MK-801, which is not equal at -58 mV; memantine's Kd hold where ketamine's do."""
    model, site = load_model("prefrontal"), BlockSite("2AB", -0.058)
    level = {
        name: equal_block_level(model.drugs[name], model.receptor, model.drugs["ketamine"], 2e-3, site)
        for name in ("ketamine", "memantine", "mk_801")
    }
    assert level["ketamine"] == pytest.approx(2e-3)
    assert level["memantine"] == pytest.approx(4.26e-3, rel=0.02)
    assert level["mk_801"] == pytest.approx(33e-6, rel=0.02)
    ratio = model.drugs["mk_801"].Kd["2A"].value / model.drugs["ketamine"].Kd["2A"].value
    assert level["mk_801"] < 0.5 * ratio * 2e-3


def test_another_receptor_is_blocked_as_much_by_another_level() -> None:
    """Without magnesium's competition a tenth of the ketamine blocks as much."""
    with_Mg, without = load_model("prefrontal"), load_model("prefrontal", {"receptor.Mg_competition": 0})
    ketamine, site = with_Mg.drugs["ketamine"], BlockSite("2AB", -0.058)
    level = equal_block_level(ketamine, without.receptor, ketamine, 1e-3, site, with_Mg.receptor)
    before = steady_block({"k": ketamine}, {"k": 1e-3}, with_Mg.receptor, *site)["k"]
    after = steady_block({"k": ketamine}, {"k": level}, without.receptor, *site)["k"]
    assert float(after) == pytest.approx(float(before), rel=1e-12)
    assert level < 0.2e-3
