"""On what findings are read under a hypothesis: own networks, those of the default, or the response surface."""

import pytest

from synketa.common.errors import ConfigurationError
from synketa.evidence.findings.rows import shipped_rows
from synketa.evidence.running import Source, make_plan
from synketa.evidence.running.protocols import load_protocol, protocols
from synketa.evidence.running.sharing import HANDED_BACK, handed_back, is_on_surface
from synketa.model.composite import DEFAULT, load_hypothesis, load_model

ROWS = {row.id: row for row in shipped_rows()}
HOUR = 3600.0


def source_of(finding, hypothesis, **rest):
    return make_plan([ROWS[finding]], [hypothesis], **rest).sources[hypothesis, finding]


@pytest.mark.parametrize(
    ("finding", "hypothesis", "source"),
    [
        ("nt_glu_50", "direct", Source(DEFAULT, "rat_dialysate", "network")),  # of the network, within 100 min
        ("net_pyr_rate_ratio", "depletion", Source(DEFAULT, "acute_levels", "network")),  # no cascade runs along
        ("plas_ltp_3h", "direct", Source(DEFAULT, "theta_burst", "network")),
        ("sig_mtor_peak", "direct", Source("direct", "rat_day", "surface")),
        ("spine_cus_rescue", "direct", Source("direct", "rat_stress", "surface")),
        ("sig_nbqx_mtor_bdnf", "direct", Source("direct", "rat_day", "network")),  # an arm that no surface takes
        ("sig_mtor_peak", "adenosine_brake_off", Source("adenosine_brake_off", "rat_day", "network")),
        ("nt_glu_50", "pv_led", Source("pv_led", "rat_dialysate", "network")),
        ("sig_mtor_peak", DEFAULT, Source(DEFAULT, "rat_day", "network")),
    ],
)
def test_a_cascade_alone_shares_the_network(finding, hypothesis, source):
    assert source_of(finding, hypothesis) == source
    assert source_of(finding, hypothesis, engine="network") == Source(hypothesis, source.protocol, "network")


def test_a_protocol_has_what_its_findings_need():
    plan = make_plan([ROWS["sig_mtor_peak"]], ["direct"])
    (experiment,) = plan.experiments.values()
    assert experiment.surface is not None
    assert set(experiment.conditions) == {"vehicle", "ketamine"}


@pytest.mark.parametrize("level", [0.3, 0.5])
def test_no_surface_speaks_for_an_ampa_antagonist(level):
    """It takes a weak one, and is wrong under it."""
    base = load_protocol(protocols()["rat_day"])
    arm = base.conditions["NBQX"].interventions[0].model_copy(update={"level": level})
    condition = base.conditions["NBQX"].model_copy(update={"interventions": [arm]})
    assert not is_on_surface(condition, base)
    assert is_on_surface(base.conditions["rapamycin"], base)


def test_what_the_cascade_hands_back_comes_late():
    """Spines that a hypothesis makes or does not make reach the network within half a day, not within three hours."""
    default = load_model().cascade
    direct = load_model("prefrontal", load_hypothesis("direct").overrides).cascade
    assert handed_back(direct, default, frozenset(), 3 * HOUR) < HANDED_BACK
    assert handed_back(direct, default, frozenset(), 14 * HOUR) > 0.01


def test_an_engine_that_is_none_is_refused():
    with pytest.raises(ConfigurationError, match="auto or network"):
        make_plan([ROWS["sig_mtor_peak"]], ["direct"], engine="surfac")
