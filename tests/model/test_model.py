"""Model files: read, checked in full, never evaluated; overrides; the honest count; what `show` prints."""

from __future__ import annotations

import io
import shutil

import pytest
from rich.console import Console

from synketa.common.equation_text import declared, names_in
from synketa.common.errors import ConfigurationError
from synketa.common.paths import models_folder
from synketa.experiment.experiment import load_experiment
from synketa.model.card.tables import honest_count
from synketa.model.card.terminal import show
from synketa.model.composite import load_hypothesis, load_model
from synketa.model.composite.loading import _load, _read
from synketa.model.references import references
from synketa.simulation.program_inputs import structure, values


def faults_of(function, *arguments):
    with pytest.raises(ConfigurationError) as error:
        function(*arguments)
    return [str(fault) for fault in error.value.faults]


def test_the_shipped_model_is_whole():
    model = load_model()
    assert list(model.circuit.populations) == ["PYR", "PV", "SST"]
    assert model.circuit.principal_population == "PYR"
    assert sum(p.size for p in model.circuit.populations.values()) >= 1000
    assert {"ketamine", "s_ketamine", "r_ketamine", "norketamine", "hydroxynorketamine"} <= set(model.drugs)
    assert {"memantine", "lanicemine", "mk_801"} <= set(model.drugs)
    assert {"clements_1981", "domino_1984", "kamp_refit_2020", "rat_ip", "mouse_ip"} <= set(model.pharmacokinetics)


def test_a_model_is_shown_in_a_line():
    for words in (repr(load_model()), str(load_model())):
        assert words.startswith("<Model prefrontal: ")
        assert len(words) < 200


def test_every_parameter_has_a_source_and_every_key_an_entry():
    model = load_model()
    for path, parameter in model.parameters():
        assert parameter.source, path
        if parameter.status == "published":
            assert set(parameter.source.split(", ")) <= set(references()), path
        if parameter.range:
            assert parameter.range[0] <= parameter.value <= parameter.range[1], path


def test_the_honest_count_adds_up():
    for parts in (("circuit", "receptor", "extracellular"), ("cascade",)):
        counted = honest_count(load_model(), parts)
        assert sum(counted.values()) == sum(1 for path, _ in load_model().parameters() if path.startswith(parts))
        assert counted["assumed"] > counted["published"]  # said aloud: most of it is assumed


def test_overrides_reach_by_path_and_say_so():
    model = load_model("prefrontal", {"receptor.Mg": "1500 uM", "circuit.populations.PV.fraction_2CD": 0.3})
    assert model.receptor.Mg.value == pytest.approx(1.5)
    assert "shipped 1 mM" in model.receptor.Mg.note
    assert model.circuit.populations["PV"].parameters["fraction_2CD"].value == 0.3
    assert load_model().receptor.Mg.value == 1.0


def test_every_wrong_override_is_named_at_once():
    wrong = {"receptor.Mgg": "1 mM", "circuit.populations.PVV.C_m": "1 pF", "receptor.v_Mg": "3 nS", "receptor": "x"}
    said = faults_of(load_model, "prefrontal", wrong)
    assert len(said) == 4
    assert any('did you mean "receptor.Mg"' in fault for fault in said)
    assert any('did you mean "circuit.populations.PV.C_m"' in fault for fault in said)
    assert any("want a voltage" in fault for fault in said)


def test_an_unknown_model_names_the_known():
    assert 'did you mean "prefrontal"' in faults_of(load_model, "prefrontl")[0]


@pytest.fixture
def own_model(tmp_path):
    """A copy of the models, to break."""
    shutil.copytree(models_folder(), tmp_path / "models")
    return tmp_path / "models"


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("circuits/prefrontal_lif.toml", 'lfp_from = "PYR"', 'lfp_from = "PYRR"', 'text.lfp_from: got "PYRR"'),
        ("circuits/prefrontal_lif.toml", 'C_m = { value = "200 pF", source = "assumed" }', 'C_m = { value = "200 pF" }', "no source"),
        ("circuits/prefrontal_lif.toml", 'C_m = { value = "200 pF"', 'C_m = { value = "200 nS"', "want a capacitance"),
        ("circuits/prefrontal_lif.toml", "I_leak = g_L*(E_L - v)", "I_leak = g_leak*(E_L - v)", '"g_leak"'),
        ("circuits/prefrontal_lif.toml", "g_L : siemens (shared)\n", "", '"g_L"'),
        ("circuits/prefrontal_lif.toml", 'tau_w = { value = "200 ms"', 'tau_ww = { value = "200 ms"', "a name no equation uses"),
        ("circuits/prefrontal_lif.toml", 'to = "PV"', 'to = "PVV"', 'did you mean "PV"'),
        ("circuits/prefrontal_lif.toml", 'source = "fitted: inverted U" }', 'source = "smith_1999" }', "smith_1999"),
        ("receptors/nmda_two_pool.toml", "v_Mg = {", "v_Magnesium = {", "v_Magnesium"),
        ("extracellular/cortex.toml", 'tau_glutamate = { value = "1 s"', 'tau_glutamate = { value = "1"', "want a time"),
        ("cascades/synaptogenesis.toml", 'tau_vegf = { value = "30 min"', 'tau_vegf = { value = "0 min"', "parameters.tau_vegf: got"),
        ("cascades/synaptogenesis.toml", "bdnf = 1\n", "bdnf = 2\n", "want a baseline that is a fixed point"),
        ("cascades/synaptogenesis.toml", "a1_antagonist =", "a1_antagonst =", 'inputs.a1_antagonst: got an arm of the network that none'),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_with_its_place(own_model, monkeypatch, file, old, new, expected):
    path = own_model / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    said = [fault for fault in faults_of(load_model, str(own_model / "prefrontal.toml")) if expected in fault]
    assert said
    if file.startswith("cascades/"):
        assert all(f"{file}" in fault for fault in said)


@pytest.fixture
def shelf(own_model, monkeypatch):
    """The copied models in place of the shipped ones."""
    _read.cache_clear()
    _load.cache_clear()
    monkeypatch.setattr("synketa.model.composite.loading.models_folder", lambda: own_model)
    monkeypatch.setattr("synketa.model.card.terminal.models_folder", lambda: own_model)
    yield own_model
    _read.cache_clear()
    _load.cache_clear()


def test_a_drug_file_is_refused_with_all_its_faults(shelf):
    text = (shelf / "drugs/memantine.toml").read_text()
    text = text.replace('value = "0.4 /uM/s"', 'value = "0.4 /mV/s"').replace(
        '"antagonist_table"', '"antagonst_table"', 1
    )
    (shelf / "drugs/blocker.toml").write_text(text)
    assert "ketamine" in load_model().drugs, "who does not use it is not stopped"
    faults = faults_of(lambda: show("blocker"))
    assert len(faults) == 3
    assert all("drugs/blocker.toml " in fault for fault in faults)
    assert any('name: got "memantine", want "blocker"' in fault for fault in faults)
    assert any("kon: got" in fault for fault in faults)
    assert any("source: got" in fault and 'did you mean "antagonist_table"' in fault for fault in faults)


HYPOTHESIS = 'name = "slow"\ntitle = "t"\nclaim = "c"\nsources = ["li_2010"]\nset = { "cascade.bdnf_gain" = 3 }\n'


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("bdnf_gain", "gain_bdnf", 'slow.toml set."cascade.gain_bdnf": got "gain_bdnf" in cascade, want one of bdnf_gain, '),
        ("cascade.bdnf_gain\" = 3", "receptor.Mg\" = \"3 nS\"", 'slow.toml set."receptor.Mg": got "3 nS"'),
        ('claim = "c"', "", "slow.toml claim: got nothing"),
        ('name = "slow"', 'name = "depletion"', 'slow.toml name: got "depletion", want "slow"'),
    ],
)  # fmt: skip
def test_a_hypothesis_is_refused_with_file_and_key(shelf, old, new, fault):
    assert old in HYPOTHESIS
    (shelf / "hypotheses/slow.toml").write_text(HYPOTHESIS.replace(old, new))
    load_hypothesis.cache_clear()
    for ask in (lambda: show("slow"), lambda: load_experiment("quickstart", {"hypothesis": "slow"})):
        (said,) = faults_of(ask)
        assert fault in said
    with pytest.raises(ConfigurationError) as caught:
        load_experiment("anaesthetic", {"axes.hypothesis.values": '["none", "slow"]', "protocol.stopp": "1 h"})
    assert "protocol.stopp" in {f.path for f in caught.value.faults}, "others are named at once"
    assert len(caught.value.faults) == 2
    load_hypothesis.cache_clear()


def test_equations_are_parsed_and_never_evaluated():
    text = declared("dv/dt = (a - v)/tau : volt\na = 2*b : volt\nb : volt (shared)\ntau : second (shared)\nc : 1")
    assert text.states == {"v": "volt", "a": "volt"}
    assert set(text.shared) == {"b", "tau"}
    assert set(text.cell) == {"c"}
    assert text.used == {"a", "v", "tau", "b"}
    assert names_in("x = exp(y)*__import__('os')") == {"x", "y"}


def test_values_cover_every_shared_name_of_the_network():
    model = load_model()
    passed = values(model, ("ketamine",))
    supplied = {"noise_stream", "open_loop", "count_from"}
    for name, population in structure(model)["populations"].items():
        for key in declared(population["equations"]).shared:
            assert f"{name}.{key}" in passed or key in supplied, (name, key)


def test_no_value_is_structure():
    """A changed value leaves the structure as it is: nothing is compiled for it."""
    plain = structure(load_model())
    for path, parameter in load_model().parameters():
        if path.startswith(("circuit", "receptor", "extracellular")) and parameter.value:
            changed = load_model("prefrontal", {path: _scaled(parameter.text, 0.9)})
            assert structure(changed) == plain, path


def _scaled(text, factor):
    number, _, unit = text.partition(" ")
    return f"{float(number) * factor!r} {unit}".strip()


SHOWN = ["prefrontal", "ketamine", "memantine", "clements_1981", "nmda_two_pool", "cortex", "synaptogenesis"]


@pytest.mark.parametrize("name", [*SHOWN, "nmda_calcium"])
def test_show_prints_every_parameter_of_its_subject(name):
    console = Console(width=200, record=True, file=open("/dev/null", "w"))  # noqa: SIM115
    show(name, console, everything=True)
    said = console.export_text()
    console.file.close()
    assert "source" in said
    if name == "prefrontal":
        assert "The honest count" in said
        assert "C_m" in said
        assert "dv/dt" in said
    if name in ("prefrontal", "synaptogenesis"):
        assert "dbdnf/dt" in said
        assert "bdnf_gain" in said
    if name == "ketamine":
        for word in ("a prediction", "fitted to", "5.39", "1.96"):
            assert word in said


def test_show_prints_a_hypothesis():
    console = Console(width=200, record=True, file=open("/dev/null", "w"))  # noqa: SIM115
    show("brake_by_suppression", console)
    said = console.export_text()
    console.file.close()
    (line,) = (line for line in said.splitlines() if line.startswith("cascade.brake_by_suppression"))
    assert line.split()[1:3] == ["0", "1"], "its default, and what the hypothesis makes of it"


def test_show_names_what_is_near():
    assert 'did you mean "ketamine"' in faults_of(show, "ketamin")[0]


def test_a_model_says_how_fragile_its_effect_is(tmp_path):
    measured = load_model("prefrontal_pv").fragility
    assert measured is not None
    assert measured.sentence.startswith(
        "The rate of pyramidal cells at 1 uM of ketamine exceeds 1.1 times its baseline in 19 ± 5 % of 64 points over "
        "four uncertain inputs with NMDA conductances held (below it in 67 ± 6 %); in 39 ± 6 % of 64 points over "
    )
    console = Console(width=200, record=True, file=io.StringIO())
    show("prefrontal_pv", console)
    assert "How fragile: The rate of pyramidal cells" in console.export_text()
    text = (models_folder() / "prefrontal_pv.toml").read_text()
    (tmp_path / "mine.toml").write_text(text.replace("above = 12", "above = 22"))
    with pytest.raises(ConfigurationError, match=r"64 with 22 above and 43 below"):
        load_model(str(tmp_path / "mine.toml"))
