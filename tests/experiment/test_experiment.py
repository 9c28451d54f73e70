"""Experiment files: read whole or refused with every fault; expanded into runs whose hashes mean their numbers."""

from __future__ import annotations

import contextlib
import copy
import json
import math
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from renamed_circuit import renamed, write_renamed_experiment
from synketa.common.errors import ConfigurationError
from synketa.common.paths import experiments_folder
from synketa.execution.cost import content_key
from synketa.execution.outputs import manifest_of
from synketa.execution.planning import check
from synketa.experiment.checks.draft import Draft
from synketa.experiment.checks.drugs import drug_faults
from synketa.experiment.expand import Resolver, expand
from synketa.experiment.experiment import Experiment, load_experiment
from synketa.experiment.smoke import smoke
from synketa.experiment.tables import schema
from synketa.model.pharmacokinetics import Dose
from synketa.results.figure_names import figures_of

SHIPPED = sorted(path.stem for path in experiments_folder().glob("*.toml"))

CLAMP: dict[str, Any] = {
    "title": "t",
    "question": "q?",
    "seeds": [1, 2],
    "reference": {"condition": "control"},
    "protocol": {"warm_up": "4 s", "measure": "2 s"},
    "conditions": {
        "control": {},
        "ketamine": {"clamp": {"ketamine": "1 uM"}},
        "tonic": {
            "clamp": {"ketamine": "1 uM"},
            "set": {"circuit.populations.PYR.g_tonic": "3 nS"},
            "recalibrate": False,
        },
    },
    "expect": [{"metric": "rate_PYR", "condition": "ketamine", "low": 1.2, "words": "up"}],
}
COURSE: dict[str, Any] = {
    "title": "t",
    "question": "q?",
    "reference": {"condition": "saline"},
    "protocol": {"start": "-10 min", "stop": "60 min", "windows": {"before": "-10-0 min", "late": "50-60 min"}},
    "conditions": {
        "saline": {},
        "ketamine": {
            "doses": [
                {"drug": "ketamine", "route": "iv", "amount": "0.5 mg/kg", "start": "0 min", "duration": "40 min"},
            ]
        },
    },
}
SWEEP: dict[str, Any] = {
    "title": "t",
    "question": "q?",
    "reference": {"ketamine_uM": 0},
    "conditions": {"ketamine": {}},
    "axes": {
        "ketamine_uM": {"clamp": "ketamine", "unit": "uM", "values": [0, 1, 3]},
        "M_mM": {"set": "receptor.pools.2CD.M", "unit": "mM", "values": [20, 34], "recalibrate": True},
    },
}


def toml(value: Any) -> str:
    """Write a value in TOML, tables inline."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(str(key))} = {toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(toml(item) for item in value) + "]"
    if isinstance(value, float) and not math.isfinite(value):
        return "nan" if math.isnan(value) else ("inf" if value > 0 else "-inf")
    return json.dumps(value) if not isinstance(value, float) else repr(value)


@pytest.fixture
def load(tmp_path: Path) -> Callable[..., Experiment]:
    def read(tables: dict[str, Any], **options: Any) -> Experiment:
        path = tmp_path / "mine.toml"
        path.write_text("\n".join(f"{json.dumps(key)} = {toml(value)}" for key, value in tables.items()))
        return load_experiment(path, **options)

    return read


def changed(tables: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Return a copy with the values at dotted keys (``__`` for dots) replaced; None removes."""
    result = copy.deepcopy(tables)
    for path, value in changes.items():
        *parents, last = path.split("__")
        node = result
        for part in parents:
            node = node[int(part)] if isinstance(node, list) else node.setdefault(part, {})
        if value is None:
            del node[last]
        elif isinstance(node, list):
            node[int(last)] = value
        else:
            node[last] = value
    return result


# ------------------------------------------------------------------------------------ what ships


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_experiments_are_whole(name: str) -> None:
    experiment = load_experiment(name)
    runs = expand(experiment)
    assert len(runs) == len(experiment.conditions) * len(experiment.points()) * len(experiment.seeds)
    beside = experiment.table.sweep.also  # at the model's own values holding charge changes nothing
    sampled = [run for run in runs if not any(point.items() <= run.point.items() for point in beside)]
    assert len({run.hash for run in sampled}) == len(sampled), "no two of them are the same"
    is_compared = experiment.table.expect or experiment.table.data
    assert is_compared or experiment.table.sweep.method == "sobol", "says what it expects, or what was measured"


@pytest.mark.parametrize("name", ["quickstart", "disinhibition", "rat_doses", "sensitivity_box"])
def test_smoke_is_tiny_and_whole(name: str) -> None:
    experiment = load_experiment(name)
    tiny = smoke(experiment)
    runs = expand(tiny)
    assert tiny.name == f"{name}-smoke"
    assert sum(p.size for p in runs[0].model.circuit.populations.values()) == 200
    assert sum(run.protocol.network_duration for run in runs) < 36 * max(2, len(experiment.conditions))
    assert set(tiny.conditions) == set(experiment.conditions)
    assert {run.seed for run in runs} == {experiment.seeds[0]}
    assert {run.protocol.windows[0].name for run in runs} == {expand(experiment)[0].protocol.windows[0].name}
    assert tiny.arguments == (name, "--smoke")


def test_no_simulator_is_imported() -> None:
    code = (
        "import sys, synketa; assert not [m for m in sys.modules if m.startswith('synketa.')]; "
        "synketa.expand(synketa.load_experiment('disinhibition')); "
        "assert not {'brian2', 'matplotlib', 'h5py'} & set(sys.modules), sorted(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_schema_names_every_table() -> None:
    whole = schema()
    assert set(whole["required"]) == {"title", "question"}
    assert {"conditions", "axes", "protocol", "expect", "sweep"} <= set(whole["properties"])
    assert whole["additionalProperties"] is False
    assert json.loads(json.dumps(whole)) == whole


# ---------------------------------------------------------------------------------------- faults


def at_equal_block(**changes: Any) -> dict[str, Any]:
    """Return the clamp experiment with memantine at equal block, with keys changed; None removes one."""
    line = {"equal_block_to": "ketamine 1 uM", "pool": "2AB", "V": "-58 mV", **changes}
    held = {key: value for key, value in line.items() if value is not None}
    return changed(CLAMP, conditions__ketamine__clamp={"memantine": held})


FAULTS: list[tuple[dict[str, Any], str, str]] = [
    # file, key of the fault, part of the message
    (changed(CLAMP, question=None), "question", "required"),
    (changed(CLAMP, question=" "), "question", "a text that is not blank"),
    (changed(CLAMP, colour="red"), "colour", "unknown key"),
    (changed(CLAMP, protocl={}), "protocl", 'did you mean "protocol"'),
    (changed(CLAMP, conditions__ketamine__clmp={}), "conditions.ketamine.clmp", 'did you mean "clamp"'),
    (changed(CLAMP, protocol__measure="2 mV"), "protocol.measure", "want a time"),
    (changed(CLAMP, protocol__measure=2), "protocol.measure", "without unit"),
    (changed(CLAMP, protocol__measure="0 s"), "protocol.measure", "more than 0"),
    (changed(CLAMP, seeds=[]), "seeds", "no seeds"),
    (changed(CLAMP, seeds=0), "seeds", "how many"),
    (changed(CLAMP, seeds=[1, 1]), "seeds", "seed 1 twice"),
    (changed(CLAMP, seeds=[-1]), "seeds", "seed -1"),
    (changed(CLAMP, seeds=[True]), "seeds", "seed true"),
    (changed(CLAMP, seeds=10**400), "seeds", "whole number of 401 digits"),
    (changed(CLAMP, numerics={"acceleration": math.nan}), "numerics.acceleration", "a speed (1 to 1e6)"),
    (changed(CLAMP, numerics={"acceleration": 0.5}), "numerics.acceleration", "got 0.5"),
    (changed(CLAMP, numerics={"acceleration": 10**400}), "numerics.acceleration", "whole number of 401 digits"),
    (changed(CLAMP, numerics={"acceleration_in_windows": 9}), "numerics.acceleration_in_windows", "time course"),
    (changed(CLAMP, protocol__windows={"a": "0-1 min"}), "protocol", "measure"),
    (changed(CLAMP, reference=None), "reference", "nothing"),
    (changed(CLAMP, reference={"condition": "contrl"}), "reference.condition", 'did you mean "control"'),
    (changed(CLAMP, reference={"dose": 1}), "reference.dose", "one of condition"),
    (changed(CLAMP, model="prefrontl"), "model", 'did you mean "prefrontal"'),
    (changed(CLAMP, species="cat"), "species", "one of human"),
    (changed(CLAMP, pharmacokinetics="clements"), "pharmacokinetics", "clements_1981"),
    (changed(CLAMP, species="rat", pharmacokinetics="clements_1981"), "pharmacokinetics", "a set of rat"),
    (changed(CLAMP, body_mass="70 g/mol"), "body_mass", "body mass"),
    (changed(CLAMP, conditions__ketamine__clamp={"ketamin": "1 uM"}), "clamp.ketamin", 'did you mean "ketamine"'),
    (changed(CLAMP, conditions__ketamine__clamp={"ketamine": "-1 uM"}), "clamp.ketamine", "0 or above"),
    (changed(CLAMP, conditions__ketamine__clamp={"ketamine": "1 nS"}), "clamp.ketamine", "a concentration"),
    (changed(CLAMP, conditions__ketamine__clamp={"ketamine": "1e999 uM"}), "clamp.ketamine", "finite"),
    (changed(CLAMP, conditions__ketamine__clamp=[{"drug": "ketamine"}]), "clamp.ketamine", "no concentration"),
    (at_equal_block(equal_block_to="ketamin 1 uM"), "clamp.memantine.equal_block_to", 'did you mean "ketamine"'),
    (at_equal_block(equal_block_to="ketamine"), "clamp.memantine", "no concentration"),
    (at_equal_block(equal_block_to="ketamine one uM"), "clamp.memantine.equal_block_to", '"ketamine 1 uM"'),
    (at_equal_block(equal_block_to="ketamine 0 uM"), "clamp.memantine.equal_block_to", "above 0"),
    (at_equal_block(pool="2AC"), "clamp.memantine.pool", "2AB"),
    (at_equal_block(pool=None), "clamp.memantine.pool", 'pool = "2AB"'),
    (at_equal_block(V=None), "clamp.memantine.V", 'V = "-58 mV"'),
    (at_equal_block(gate=2), "clamp.memantine.gate", "a number of at most 1"),
    (at_equal_block(concentration="1 uM"), "clamp.memantine", "one of them"),
    (at_equal_block(equal_block_to=None, concentration="1 uM"), "clamp.memantine.pool", "only with equal_block_to"),
    (changed(COURSE, conditions__ketamine__species="mice"), "conditions.ketamine.species", "human, rat, mouse"),
    (
        changed(COURSE, conditions__ketamine__species="rat", conditions__ketamine__pharmacokinetics="clements_1981"),
        "conditions.ketamine.pharmacokinetics",
        "a set of rat",
    ),
    (
        changed(
            CLAMP,
            conditions__ketamine__clamp=[{"drug": "ketamine", "concentration": "1 uM", "start": "2 s", "stop": "1 s"}],
        ),
        "conditions.ketamine.clamp.ketamine",
        "a stop after",
    ),
    (changed(CLAMP, conditions__ketamine__expected="upwards"), "conditions.ketamine.expected", "one of up, down, none"),
    (changed(CLAMP, title=3), "title", "got 3, want a text"),
    (changed(CLAMP, axes__dose=3), "axes.dose", "got 3, want a table"),
    (changed(CLAMP, conditions__ketamine__doses=3), "conditions.ketamine.doses", "got 3, want a list"),
    (changed(CLAMP, engine="surfac"), "engine", 'did you mean "surface"?'),
    (changed(CLAMP, **{"conditions__bad name": {}}), "conditions.bad name", "letters, digits"),
    (changed(CLAMP, conditions__tonic__recalibrate=None), "conditions.tonic.recalibrate", "true or false"),
    (
        changed(CLAMP, conditions__tonic__set={"circuit.populations.PIR.g_tonic": "3 nS"}),
        'conditions.tonic.set."circuit.populations.PIR.g_tonic"',
        "PIR",
    ),
    (
        changed(CLAMP, conditions__tonic__set={"circuit.populations.PYR.g_tonic": "3 mV"}),
        'conditions.tonic.set."circuit.populations.PYR.g_tonic"',
        "conductance",
    ),
    (
        changed(CLAMP, conditions__tonic__set={"circuit.populations.PYR.size": 80}),
        'conditions.tonic.set."circuit.populations.PYR.size"',
        "another network",
    ),
    (changed(CLAMP, set={"receptor.Mgg": "1 mM"}), 'set."receptor.Mgg"', "Mgg"),
    (changed(CLAMP, set={"receptor.Mg": math.nan}), "set", "finite"),
    (changed(CLAMP, expect__0__metric="rate_PYRR"), "expect[0].metric", 'did you mean "rate_PYR"'),
    (changed(CLAMP, expect__0__metric="rate_PYR@late"), "expect[0].metric", "rate_PYR"),
    (changed(CLAMP, expect__0__condition="ketamin"), "expect[0].condition", 'did you mean "ketamine"'),
    (changed(CLAMP, expect__0__low=None), "expect[0]", "a band"),
    (changed(CLAMP, expect__0__high=0.1), "expect[0].low", "at most high"),
    (changed(CLAMP, expect__0__contrast="sum"), "expect[0].contrast", "difference"),
    (changed(CLAMP, expect__0__contrast="share"), "expect[0].against", "is a share of"),
    (changed(CLAMP, expect__0__contrast="difference"), "expect[0].against", "differs from"),
    (changed(CLAMP, expect__0__contrast="peak_at"), "expect[0].contrast", "axis"),
    (
        changed(
            CLAMP,
            expect__0__contrast="peak_at",
            reference={"h": "none"},
            axes__h={"hypothesis": True, "values": ["none", "depletion"]},
        ),
        "expect[0].contrast",
        "an axis of numbers",
    ),
    (
        changed(CLAMP, conditions__ketamine__doses=COURSE["conditions"]["ketamine"]["doses"]),
        "doses",
        "clamp experiment",
    ),
    (changed(COURSE, protocol__start=None), "protocol.start", "time course"),
    (changed(COURSE, protocol__windows=None), "protocol.windows", "read-out windows"),
    (changed(COURSE, protocol__stop="-20 min"), "protocol.stop", "after the start"),
    (changed(COURSE, protocol__windows={"late": "50-70 min"}), "protocol.windows.late", "inside"),
    (changed(COURSE, protocol__windows={"late": "60-50 min"}), "protocol.windows.late", "after it starts"),
    (changed(COURSE, protocol__windows={"late": "50 min"}), "protocol.windows.late", "from and to"),
    (changed(COURSE, protocol__windows={"b": "40-50 min", "a": "10-20 min"}), "protocol.windows.a", "in order"),
    (changed(COURSE, conditions__ketamine__doses__0__amount="0.5"), "doses[0].amount", "a dose per body mass"),
    (changed(COURSE, conditions__ketamine__doses__0__amount="50 percent"), "doses[0].amount", "a dose per body mass"),
    (changed(COURSE, conditions__ketamine__doses__0__amount="-1 mg"), "doses[0].amount", "0 or above"),
    (changed(COURSE, conditions__ketamine__doses__0__route="ivv"), "doses[0].route", 'did you mean "iv"'),
    (changed(COURSE, conditions__ketamine__doses__0__route="ip"), "doses[0].route", "adult_venous"),
    (changed(COURSE, conditions__ketamine__doses__0__drug="ketamin"), "doses[0].drug", 'did you mean "ketamine"'),
    (changed(COURSE, conditions__ketamine__doses__0__start="70 min"), "doses[0].start", "before protocol.stop"),
    (changed(COURSE, conditions__ketamine__doses__0__amount=None), "doses[0].amount", "no amount"),
    (changed(COURSE, conditions__ketamine__clamp={"ketamine": "1 uM"}), "conditions.ketamine", "dosed"),
    (changed(SWEEP, axes__ketamine_uM__unit="mV"), "axes.ketamine_uM.unit", "concentration"),
    (changed(SWEEP, axes__ketamine_uM__values=[0, -1]), "axes.ketamine_uM.values", "0 or above"),
    (changed(SWEEP, axes__ketamine_uM__values=[0, math.inf]), "axes.ketamine_uM.values", "finite"),
    (changed(SWEEP, axes__ketamine_uM__values=[0, 0]), "axes.ketamine_uM.values", "twice"),
    (changed(SWEEP, axes__ketamine_uM__values=[]), "axes.ketamine_uM.values", "a list"),
    (changed(SWEEP, axes__ketamine_uM__clamp=None), "axes.ketamine_uM", "names nothing"),
    (changed(SWEEP, axes__ketamine_uM__clamp="ketmine"), "axes.ketamine_uM.clamp", 'did you mean "ketamine"'),
    (changed(SWEEP, axes__ketamine_uM__recalibrate=True), "axes.ketamine_uM.recalibrate", "doses never"),
    (changed(SWEEP, axes__M_mM__recalibrate=None), "axes.M_mM.recalibrate", "true or false"),
    (changed(SWEEP, axes__M_mM__set="receptor.pools.2CD.N"), "axes.M_mM.set", "2CD"),
    (changed(SWEEP, axes__M_mM__unit="nS"), "axes.M_mM.set", "concentration"),
    (changed(SWEEP, axes__M_mM__values=None, axes__M_mM__range=[8, 34]), "axes.M_mM.range", "lhs or sobol"),
    (changed(SWEEP, axes__seed={"clamp": "memantine", "unit": "uM", "values": [1]}), "axes.seed", "column"),
    (changed(SWEEP, reference={"ketamine_uM": 2}), "reference.ketamine_uM", "one of 0, 1, 3"),
    (changed(SWEEP, sweep={"method": "zip"}), "sweep.method", "unequal length"),
    (changed(SWEEP, sweep={"method": "sobol", "points": 8}), "sweep.method", "range"),
    (changed(SWEEP, sweep={"points": 8}), "sweep.points", "takes every value"),
    (changed(SWEEP, axes__d={"dose": "ketamine", "unit": "mg/kg", "values": [1]}), "axes.d.dose", "no condition doses"),
    (changed(SWEEP, conditions__ketamine__clamp={"ketamine": "1 uM"}), "clamp.ketamine", "not both"),
]


@pytest.mark.parametrize(("tables", "key", "words"), FAULTS, ids=[f"{key} {words}" for _, key, words in FAULTS])
def test_a_fault_names_file_key_got_and_want(
    load: Callable[..., Experiment], tables: dict[str, Any], key: str, words: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(tables)
    places = [fault for fault in caught.value.faults if fault.path.endswith(key) or fault.path.startswith(key)]
    assert places, caught.value
    assert any(words in str(fault) for fault in places), caught.value
    assert all(fault.where.endswith("mine.toml") and fault.got and fault.want for fault in caught.value.faults)


@pytest.mark.parametrize("tables", [CLAMP, COURSE, SWEEP], ids=["clamp", "course", "sweep"])
def test_the_files_that_the_faults_were_put_into_are_right(
    load: Callable[..., Experiment], tables: dict[str, Any]
) -> None:
    assert expand(load(tables))


def test_a_dosed_substance_without_a_drug_file_is_a_fault(load: Callable[..., Experiment]) -> None:
    experiment = load(COURSE)
    others = {name: drug for name, drug in experiment.model.drugs.items() if name != "ketamine"}
    model = experiment.model.model_copy(update={"drugs": others})
    draft = Draft("mine.toml", experiment.raw, experiment.table, [])
    faults = [f for n, c in draft.conditions.items() for f in drug_faults(draft, model, f"conditions.{n}", c)]
    assert faults
    pattern = r'doses\[0\]\.drug.*"ketamine".* one of .*did you mean "\w*ketamine'
    assert all(re.search(pattern, str(fault)) for fault in faults)


@pytest.mark.parametrize("name", ["quickstart", "disinhibition", "plasticity", "time_course"])
def test_populations_may_have_other_names(tmp_path: Path, name: str) -> None:
    experiment = load_experiment(write_renamed_experiment(name, tmp_path), trust=True)
    own = load_experiment(name)
    assert experiment.model.circuit.principal_population == "EXC"
    assert len(expand(experiment)) == len(expand(own))
    metrics = [line["metric"] for line in experiment.expectations()]
    assert metrics == [renamed(line["metric"]) for line in own.expectations()]


def test_a_metric_of_a_population_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    file = write_renamed_experiment("quickstart", tmp_path)
    with pytest.raises(ConfigurationError, match=r'expect\[1\]\.metric: got "rate_PYR.*did you mean "rate_EXC'):
        load_experiment(file, {"expect.1.metric": "rate_PYR@infusion"}, trust=True)


def test_all_faults_at_once(load: Callable[..., Experiment]) -> None:
    tables = changed(
        CLAMP,
        title=None,
        protocol__warm_up="4 V",
        conditions__ketamine__clamp={"ketamin": "1 uM"},
        conditions__tonic__recalibrate="maybe",
        reference={"condition": "x"},
        expect__0__metric="rate",
        set={"receptor.Mgg": "1 mM"},
    )
    with pytest.raises(ConfigurationError) as caught:
        load(tables)
    paths = {fault.path for fault in caught.value.faults}
    wanted = {"title", "protocol.warm_up", "conditions.tonic.recalibrate", "reference.condition", 'set."receptor.Mgg"'}
    assert wanted <= paths


ONE_SLIP: list[tuple[dict[str, Any], str]] = [
    (changed(COURSE, protocol__stopp="3 h"), "protocol.stopp"),
    (changed(COURSE, protocol__stop=None, protocol__stopp="60 min"), "protocol.stopp"),
    (changed(COURSE, protocol__warm_upp="3 s"), "protocol.warm_upp"),
    (changed(COURSE, protocol__windows__late="50-60"), "protocol.windows.late"),
    (changed(COURSE, protocol=None, protocl=COURSE["protocol"]), "protocl"),
    (changed(COURSE, numerics={"accelleration": 60}), "numerics.accelleration"),
    (changed(COURSE, pharmacokinetics="clements_1918"), "pharmacokinetics"),
    (changed(CLAMP, reference=None, refrence={"condition": "control"}), "refrence"),
    (changed(SWEEP, sweep={"methd": "lhs"}, axes__M_mM__values=None, axes__M_mM__range=[8, 34]), "sweep.methd"),
    (changed(SWEEP, axes__ketamine_uM__vlues=[1]), "axes.ketamine_uM.vlues"),
    (changed(COURSE, protocol__windows=None), "protocol.windows"),
    (changed(COURSE, protocol__measure="6 s"), "protocol"),
    (changed(CLAMP, conditions={}), "conditions"),
    (changed(SWEEP, axes={}), "axes"),
]


@pytest.mark.parametrize(("tables", "path"), ONE_SLIP, ids=[path for _, path in ONE_SLIP])
def test_one_slip_is_one_fault(load: Callable[..., Experiment], tables: dict[str, Any], path: str) -> None:
    if "windows" in tables.get("protocol", {}) or "protocl" in tables:
        tables = {**tables, "expect": [{"metric": "rate_PYR@late", "condition": "ketamine", "low": 1, "words": "up"}]}
    with pytest.raises(ConfigurationError) as caught:
        load(tables)
    assert [fault.path for fault in caught.value.faults] == [path], caught.value
    other = changed(tables, species="cat")
    with pytest.raises(ConfigurationError) as caught:
        load(other)
    assert {fault.path for fault in caught.value.faults} == {path, "species"}, (
        "faults of other tables are named at once"
    )


def test_a_slip_of_the_command_line_is_one_fault() -> None:
    with pytest.raises(ConfigurationError) as caught:
        load_experiment("quickstart", {"protocol.stopp": "3 h"})
    assert [fault.path for fault in caught.value.faults] == ["protocol.stopp"]


def test_an_unknown_drug_and_its_unit_are_named_together(load: Callable[..., Experiment]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(changed(CLAMP, conditions__ketamine__clamp={"newbloker": "1 mg"}))
    said = [str(fault).partition(": ")[2] for fault in caught.value.faults]
    assert len(said) == 2
    assert said[0].startswith('got "1 mg", want a concentration')
    assert said[1].startswith('got "newbloker", want one of ')


@pytest.mark.parametrize("content", ["a = ", "= 1", "[[", "\x00", "title = 'x'\ntitle = 'y'", "a = 1979-05-27"])
def test_not_toml(tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(content)
    with pytest.raises(ConfigurationError, match=r"bad\.toml"):
        load_experiment(path)


def test_unknown_names_of_files(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match='did you mean "quickstart"'):
        load_experiment("quickstrat")
    with pytest.raises(ConfigurationError, match="no such file"):
        load_experiment(tmp_path / "none.toml")
    with pytest.raises(ConfigurationError):
        load_experiment(tmp_path)
    for name in ("", "x\0y", "x" * 5000):
        with pytest.raises(ConfigurationError):
            load_experiment(name)


VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.integers(min_value=10**300, max_value=10**400),
        st.floats(),
        st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=12),
        st.sampled_from(["1 uM", "-1 uM", "5 mg/kg", "10 min", "0-10 min", "ketamine", "receptor.Mg", "1e400 s"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["drug", "clamp", "set", "a", "values", "condition", "x y"]), inner, max_size=3
        ),
    ),
    max_leaves=5,
)


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of everything inside some tables."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    direct = [(*path, key) for key, _ in items]
    return direct + [deep for key, value in items for deep in places(value, (*path, key))]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), tables=st.sampled_from([CLAMP, COURSE, SWEEP]))
def test_no_change_of_a_file_gives_anything_but_a_configuration_error(
    load: Callable[..., Experiment], data: st.DataObject, tables: dict[str, Any]
) -> None:
    tables = copy.deepcopy(tables)
    for _ in range(data.draw(st.integers(1, 3))):
        *parents, last = data.draw(st.sampled_from(places(tables) or [("title",)]))
        node: Any = tables
        for part in parents:
            node = node[part]
        value = data.draw(VALUES)
        if value is None:
            del node[last]
        elif isinstance(node, dict) and data.draw(st.booleans()):
            node[data.draw(st.sampled_from(["start", "clamp", "set", "unit", "range", "points"]))] = value
        else:
            node[last] = value
    faults: tuple[Any, ...] = ("",)
    runs: tuple[Any, ...] = ()
    try:
        runs = expand(load(tables))
    except ConfigurationError as error:
        faults = error.faults
    assert faults
    assert all(isinstance(str(fault), str) for fault in faults)
    assert all(len(run.hash) == 16 for run in runs)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.one_of(st.binary(max_size=60), st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")))
)
def test_no_bytes_give_anything_but_a_configuration_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigurationError):
        load_experiment(path)


@settings(max_examples=80, deadline=None)
@given(
    key=st.one_of(st.text(max_size=20), st.sampled_from(["seeds", "protocol.windows.late", "conditions.ketamine"])),
    value=st.one_of(st.text(max_size=20), st.sampled_from(["3", "[1, 2]", "{a = 1}", "nan", "1979-05-27"])),
)
def test_no_override_gives_anything_but_a_configuration_error(key: str, value: str) -> None:
    with contextlib.suppress(ConfigurationError):
        load_experiment("quickstart", {key: value})


# ---------------------------------------------------------------------------------------- hashes


def hashes(experiment: Experiment) -> list[str]:
    return [run.hash for run in expand(experiment)]


@pytest.mark.parametrize(
    "same",
    [
        changed(CLAMP, conditions__ketamine__clamp={"ketamine": "1000 nM"}),
        changed(CLAMP, conditions__ketamine__clamp=[{"drug": "ketamine", "concentration": "0.001 mM"}]),
        changed(CLAMP, protocol={"measure": "2000 ms", "warm_up": "4.0 s"}),
        changed(CLAMP, title="another", question="another?", description="d", expect=[]),
        changed(CLAMP, conditions__ketamine__title="another", conditions__ketamine__expected="up"),
        changed(CLAMP, conditions__tonic__set={"circuit.populations.PYR.g_tonic": "0.003 uS"}),
        changed(CLAMP, numerics={"acceleration": 300, "block_acceleration": 120.0}),
        changed(CLAMP, set={"receptor.Mg": "1000 uM"}),
        changed(CLAMP, pharmacokinetics="domino_1984", body_mass="60 kg"),  # nothing is dosed
        dict(reversed(changed(CLAMP).items())),
    ],
)
def test_the_hash_does_not_see_what_changes_no_number(load: Callable[..., Experiment], same: dict[str, Any]) -> None:
    assert hashes(load(same)) == hashes(load(CLAMP))


@pytest.mark.parametrize(
    "other",
    [
        changed(CLAMP, seeds=[3, 4]),
        changed(CLAMP, protocol__measure="3 s"),
        changed(CLAMP, protocol__warm_up="5 s"),
        changed(CLAMP, numerics={"acceleration": 100}),
        changed(CLAMP, numerics={"block_acceleration": 60}),
        changed(CLAMP, set={"receptor.Mg": "1.1 mM"}),
        changed(CLAMP, set={"circuit.populations.PYR.size": 480}),
    ],
)
def test_the_hash_sees_what_changes_numbers(load: Callable[..., Experiment], other: dict[str, Any]) -> None:
    assert not set(hashes(load(other))) & set(hashes(load(CLAMP)))


def test_the_hash_sees_doses_calibration_and_set(load: Callable[..., Experiment]) -> None:
    def of(tables: dict[str, Any], condition: str) -> str:
        return next(run.hash for run in expand(load(tables)) if run.condition == condition)

    assert of(CLAMP, "tonic") != of(changed(CLAMP, conditions__tonic__recalibrate=True), "tonic")
    assert of(CLAMP, "tonic") != of(CLAMP, "ketamine")
    for key, value in {"amount": "0.6 mg/kg", "start": "1 min", "duration": "41 min", "route": "im"}.items():
        other = changed(COURSE, **{f"conditions__ketamine__doses__0__{key}": value})
        assert of(other, "ketamine") != of(COURSE, "ketamine")
        # the clock of every condition is slow after the first dose of any
        assert (of(other, "saline") == of(COURSE, "saline")) == (key != "start")
    for other in (changed(COURSE, body_mass="60 kg"), changed(COURSE, pharmacokinetics="domino_1984")):
        assert of(other, "ketamine") != of(COURSE, "ketamine")
        assert of(other, "saline") == of(COURSE, "saline"), "no dose, no pharmacokinetics"


def test_equal_numbers_share_a_hash(load: Callable[..., Experiment]) -> None:
    runs = expand(load(changed(CLAMP, conditions__zero={"clamp": {"memantine": "0 uM"}})))
    by_name = {(run.condition, run.seed): run for run in runs}
    assert by_name["zero", 1].hash == by_name["control", 1].hash
    assert by_name["zero", 1].clamps == ()


def test_the_content_is_json_and_says_it_all(load: Callable[..., Experiment]) -> None:
    run = expand(load(COURSE))[-1]
    content = json.loads(json.dumps(run.content(), allow_nan=False))
    assert content["seed"] == 1
    assert content["doses"][0]["amount"] == 5e-7
    assert set(content["model"]["drugs"]) == {"ketamine", "norketamine", "hydroxynorketamine"}
    assert len(json.dumps(content)) < 60_000, "fits an HDF5 attribute"


# ----------------------------------------------------------------------------------------- runs


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    doses=st.lists(st.integers(0, 50), min_size=1, max_size=6, unique=True),
    seeds=st.integers(1, 5),
    conditions=st.integers(1, 4),
)
def test_one_run_for_each_condition_point_and_seed(
    load: Callable[..., Experiment], doses: list[int], seeds: int, conditions: int
) -> None:
    tables = changed(SWEEP, seeds=seeds, axes__ketamine_uM__values=doses, reference={"ketamine_uM": doses[0]})
    tables["conditions"] = {f"c{i}": {"clamp": {"memantine": f"{i} uM"}} for i in range(conditions)}
    runs = expand(load(tables))
    assert len(runs) == len(doses) * 2 * seeds * conditions
    assert len({run.hash for run in runs}) == len(runs)
    assert {run.point["ketamine_uM"] for run in runs} == {float(dose) for dose in doses}


def test_a_clamp_at_equal_block_is_held_at_its_level(load: Callable[..., Experiment]) -> None:
    experiment = load(at_equal_block())
    run = next(run for run in expand(experiment) if run.condition == "ketamine")
    assert run.clamps[0].concentration == pytest.approx(2.13e-3, rel=0.005)  # mol/m3, of memantine
    assert check(experiment).levels == ("ketamine: memantine 2.13 uM blocks as much of 2AB at -58 mV as ketamine 1 uM",)
    assert run.clamps[0].concentration == float(f"{run.clamps[0].concentration:.6g}")


def test_a_receptor_that_differs_is_blocked_as_much(load: Callable[..., Experiment]) -> None:
    line = {"ketamine": {"equal_block_to": "ketamine 1 uM", "pool": "2AB", "V": "-58 mV"}}
    overrides = {
        "conditions__ketamine__set": {"receptor.Mg_competition": 0},
        "conditions__ketamine__recalibrate": False,
    }
    tables = changed(changed(CLAMP, conditions__ketamine__clamp=line), **overrides)
    run = next(run for run in expand(load(tables)) if run.condition == "ketamine")
    assert 0 < run.clamps[0].concentration < 0.2e-3


def test_an_axis_may_have_the_level_that_block_is_equal_to(load: Callable[..., Experiment]) -> None:
    """Ketamine on an axis: one condition holds it, another holds what blocks as much."""
    held = {"equal_block_to": "ketamine", "pool": "2AB", "V": "-58 mV"}
    tables = changed(SWEEP, axes__M_mM=None, conditions__memantine={"clamp": {"memantine": held}})
    experiment = load(tables)
    clamps = {(run.condition, run.point["ketamine_uM"]): run.clamps for run in expand(experiment)}
    assert clamps["memantine", 0.0] == ()
    (memantine,), (ketamine,) = clamps["memantine", 3.0], clamps["ketamine", 3.0]
    assert (memantine.drug, ketamine.drug) == ("memantine", "ketamine")
    assert memantine.concentration == pytest.approx(2.13 * ketamine.concentration, rel=0.005)
    assert "in proportion" in check(experiment).levels[0]


def test_a_condition_has_a_species_and_a_body_of_its_own(load: Callable[..., Experiment]) -> None:
    dose = {"drug": "ketamine", "route": "ip", "amount": "10 mg/kg", "start": "0 min"}
    own = {"conditions__ketamine__species": "mouse", "conditions__ketamine__doses": [dose]}
    mouse = load(changed(COURSE, body_mass="80 kg", **own))
    run = {run.condition: run for run in expand(mouse)}["ketamine"]
    assert (run.pharmacokinetics, run.body_mass) == ("mouse_ip", 0.025)
    heavy = load(changed(COURSE, conditions__ketamine__body_mass="90 kg", body_mass="80 kg"))
    assert {run.body_mass for run in expand(heavy)} == {80.0, 90.0}


def test_a_clamp_in_network_time_becomes_slow_time(load: Callable[..., Experiment]) -> None:
    line = {"drug": "ketamine", "concentration": "1 uM", "start": "-4 s", "stop": "-1 s"}
    (run, _) = (
        r for r in expand(load(changed(CLAMP, conditions__ketamine__clamp=[line]))) if r.condition == "ketamine"
    )
    assert (run.clamps[0].start, run.clamps[0].stop) == (-1200.0, -300.0)
    assert run.protocol.stop == 600.0
    assert run.protocol.windows == (("measure", 0.0, 600.0),)
    assert run.protocol.network_duration == pytest.approx(6.0)


def test_a_time_course_adds_up(load: Callable[..., Experiment]) -> None:
    protocol = expand(load(COURSE))[0].protocol
    assert [window.name for window in protocol.windows] == ["before", "late"]
    assert protocol.network_duration == pytest.approx(3 + 1200 / 120 + 3000 / 180)  # slower inside windows


def test_doses_of_an_axis(load: Callable[..., Experiment]) -> None:
    tables = changed(
        COURSE,
        conditions__ketamine__doses__0__amount=None,
        axes={"mg_per_kg": {"dose": "ketamine", "unit": "mg/kg", "values": [0, 0.5]}},
    )
    runs = [run for run in expand(load(tables)) if run.condition == "ketamine"]
    assert runs[0].doses == ()
    assert runs[1].doses == (Dose("ketamine", "iv", 0.0, 2400.0, 5e-7, True),)


def test_pharmacokinetics_as_an_axis(load: Callable[..., Experiment]) -> None:
    names = ["clements_1981", "domino_1984", "kamp_refit_2020"]
    tables = changed(COURSE, axes={"pk": {"pharmacokinetics": True, "values": names}})
    runs = [run for run in expand(load(tables)) if run.condition == "ketamine"]
    assert [run.pharmacokinetics for run in runs] == names
    assert [run.drugs for run in runs] == [("ketamine",), ("ketamine",), ("ketamine", "norketamine")]
    with pytest.raises(ConfigurationError, match=r"axes\.pk\.values.*domino_1984"):
        load(changed(tables, axes__pk__values=["domino"]))


def test_a_metabolite_counts_as_a_blocker(load: Callable[..., Experiment]) -> None:
    tables = changed(COURSE, pharmacokinetics="kamp_refit_2020", conditions__ketamine__clamp={"memantine": "1 uM"})
    run = next(run for run in expand(load(tables)) if run.condition == "ketamine")
    assert run.drugs == ("ketamine", "memantine", "norketamine")
    assert run.administered == ("ketamine", "memantine")
    tables = changed(COURSE, pharmacokinetics="kamp_refit_2020", conditions__ketamine__clamp={"norketamine": "1 uM"})
    with pytest.raises(ConfigurationError, match="dosed"):
        load(tables)


def test_who_recalibrates(load: Callable[..., Experiment]) -> None:
    runs = {run.condition: run for run in expand(load(CLAMP))}
    own = runs["tonic"].model.circuit.populations["PYR"].parameters["g_tonic"].value
    assert own == pytest.approx(3e-9)
    assert runs["tonic"].calibration_model is runs["control"].model
    assert len({content_key(run.calibration_model) for run in runs.values()}) == 1
    sweep = expand(load(SWEEP))
    assert all(run.calibration_model is run.model for run in sweep)
    assert len({content_key(run.calibration_model) for run in sweep}) == 2


def test_factors_multiply_the_models_own_values(load: Callable[..., Experiment]) -> None:
    paths = [f"circuit.populations.{name}.G_pool" for name in ("PYR", "PV", "SST")]
    axis = {"factor": paths, "values": [0.5, 1], "recalibrate": True}
    runs = expand(load(changed(SWEEP, axes={"A": axis, "ketamine_uM": SWEEP["axes"]["ketamine_uM"]})))
    half = runs[0].model.circuit.populations
    assert [half[name].parameters["G_pool"].value for name in half] == pytest.approx([20e-9, 30e-9, 20e-9])
    plain = expand(load(changed(SWEEP, axes__M_mM=None)))
    by_point = {run.point["ketamine_uM"]: run.hash for run in runs if run.point["A"] == 1}
    assert by_point == {run.point["ketamine_uM"]: run.hash for run in plain}, "a factor of 1 is the model itself"
    with pytest.raises(ConfigurationError, match="G_pol"):
        load(
            changed(SWEEP, axes__M_mM={"factor": "circuit.populations.PV.G_pol", "values": [1, 2], "recalibrate": True})
        )


@pytest.mark.parametrize("method", ["lhs", "sobol"])
def test_samples_fill_the_range_and_are_crossed_with_the_values(load: Callable[..., Experiment], method: str) -> None:
    tables = changed(
        SWEEP,
        axes__M_mM__values=None,
        axes__M_mM__range=[8, 34],
        axes__M_mM__scale="log",
        sweep={"method": method, "points": 16},
    )
    points = load(tables).points()
    sampled = sorted({float(point["M_mM"]) for point in points})
    assert len(points) == 16 * 3
    assert len(sampled) == 16
    assert 8 <= sampled[0] < 10
    assert 30 < sampled[-1] <= 34
    strata = {int(16 * math.log(value / 8) / math.log(34 / 8)) for value in sampled}
    assert len(strata) == 16, "one in each sixteenth"
    assert load(tables).points() == points, "the same every time"


def test_zip(load: Callable[..., Experiment]) -> None:
    tables = changed(SWEEP, axes__M_mM__values=[20, 25, 34], sweep={"method": "zip"}, reference={"ketamine_uM": 0})
    assert load(tables).points() == [
        {"ketamine_uM": k, "M_mM": m} for k, m in zip([0, 1, 3], [20, 25, 34], strict=True)
    ]


# ------------------------------------------------------------------------------------- overrides


def test_set_changes_the_file_and_the_model(load: Callable[..., Experiment]) -> None:
    experiment = load(
        CLAMP,
        set={
            "protocol.measure": "3 s",
            "conditions.ketamine.clamp.ketamine": "3 uM",
            "circuit.populations.PYR.size": "480",
            "receptor.Mg": "1.5 mM",
            "expect.0.low": "1.5",
            "reference.condition": "control",
        },
        seeds=3,
    )
    run = expand(experiment)[-1]
    assert experiment.seeds == (1, 2, 3)
    assert run.protocol.stop == 900
    assert run.model.circuit.populations["PYR"].size == 480
    assert run.model.receptor.Mg.value == pytest.approx(1.5)
    assert expand(experiment)[3].clamps[0].concentration == pytest.approx(3e-3)
    assert experiment.expectations()[0]["low"] == 1.5


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("protocol.mesure", 'did you mean "measure"'),
        ("circuit.populations.PYR.sise", "sise"),
        ("expect.7.low", "number from 0"),
        ("title.x", "a key of a table"),
        ("a..b", "dotted key"),
        ("", "dotted key"),
    ],
)
def test_set_names_what_it_does_not_know(load: Callable[..., Experiment], key: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words.replace("(", r"\(")):
        load(CLAMP, set={key: "1"})


def test_extends(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('extends = "quickstart"\ntitle = "mine"\n[conditions.mouse]\ntitle = "k"\n')
    mine, parent = load_experiment(tmp_path / "mine.toml"), load_experiment("quickstart")
    assert (mine.name, mine.title) == ("mine", "mine")
    assert mine.conditions["mouse"].title == "k"
    assert hashes(mine) == hashes(parent)
    (tmp_path / "again.toml").write_text('extends = "mine.toml"\nseeds = 2\n')
    assert load_experiment(tmp_path / "again.toml").seeds == (1, 2)
    (tmp_path / "a.toml").write_text('extends = "b.toml"')
    (tmp_path / "b.toml").write_text('extends = "a.toml"')
    with pytest.raises(ConfigurationError, match="circle"):
        load_experiment(tmp_path / "a.toml")
    (tmp_path / "c.toml").write_text('extends = "quickstrt"')
    with pytest.raises(ConfigurationError, match=r'c\.toml extends.*did you mean "quickstart"'):
        load_experiment(tmp_path / "c.toml")


def test_a_model_file_from_elsewhere_needs_trust(load: Callable[..., Experiment], tmp_path: Path) -> None:
    from synketa.common.paths import models_folder

    (tmp_path / "own.toml").write_text((models_folder() / "prefrontal.toml").read_text())
    tables = changed(CLAMP, model="own.toml")
    with pytest.raises(ConfigurationError, match="--trust"):
        load(tables)
    assert hashes(load(tables, trust=True)) == hashes(load(CLAMP)), "it is the same model"
    with pytest.raises(ConfigurationError, match="model"):
        load(changed(CLAMP, model="../prefrontal"))


# ------------------------------------------------------------------------------ plan and manifest


def test_the_plan_counts(load: Callable[..., Experiment], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path / "cache"))
    plan = check(load(changed(SWEEP, seeds=[1001, 1002])))  # no baseline of these is shipped
    assert (len(plan.runs), plan.files, plan.calibrations, plan.calibrations_left) == (12, 12, 4, 4)
    assert (plan.programs, plan.programs_left) == (1, 1)
    assert plan.network_seconds == pytest.approx(120)
    assert plan.cpu_seconds > 45
    assert set(plan.parameter_count) == {"published", "derived", "fitted", "assumed"}
    assert min(plan.parameter_count.values()) > 0


def test_a_plan_is_shown_in_a_line(load: Callable[..., Experiment]) -> None:
    assert re.fullmatch(r"<Plan of mine: 6 runs, about .* of CPU and .*B>", repr(check(load(CLAMP))))


def test_the_plan_warns_of_a_short_warm_up(load: Callable[..., Experiment]) -> None:
    assert not [words for words in check(load(CLAMP)).warnings if "warm-up" in words]
    short = check(load(changed(CLAMP, protocol__warm_up="0.5 s")))
    assert any("ketamine" in words and "five time constants" in words for words in short.warnings)
    assert any("one seed" in words for words in check(load(COURSE)).warnings)


def test_the_manifest_is_json_and_has_every_run(load: Callable[..., Experiment]) -> None:
    experiment = load(SWEEP)
    described = json.loads(json.dumps(manifest_of(experiment), allow_nan=False))
    assert [run["hash"] for run in described["runs"]] == hashes(experiment)
    assert described["axes"]["M_mM"]["default"] == pytest.approx(21)
    assert described["reference"] == {"ketamine_uM": 0}
    assert described["command"].startswith("synketa run ")
    inputs = {item["name"]: item for item in described["uncertain_inputs"]}
    assert inputs["receptor.pools.2CD.M"]["range"] == "8 mM to 34 mM"


@pytest.mark.parametrize(
    ("clamp", "meant"),
    [
        ({"ketamine": "240 ng/mL"}, "1.01 uM"),
        ([{"drug": "ketamine", "concentration": "240 ng/mL"}], "1.01 uM"),
        ({"mk_801": {"equal_block_to": "ketamine 240 ng/mL", "pool": "2AB", "V": "-58 mV"}}, "ketamine 1.01 uM"),
        ({"ketamine": "240 mg/kg"}, None),
    ],
)
def test_a_level_in_mass_per_volume_is_said_as_an_amount(
    load: Callable[..., Experiment], clamp: Any, meant: str | None
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(changed(CLAMP, conditions__ketamine__clamp=clamp))
    assert [fault.nearest for fault in caught.value.faults] == [meant]


def test_a_tiny_version_of_slow_drugs_steps_over_none() -> None:
    assert smoke(load_experiment("compounds")).name == "compounds-smoke"


def test_an_expected_sign_becomes_an_expectation(load: Callable[..., Experiment]) -> None:
    lines = load(changed(CLAMP, conditions__tonic__expected="down")).expectations()
    assert lines[-1]["condition"] == "tonic"
    assert lines[-1]["high"] == 1.0


def test_an_expected_sign_is_judged_at_every_point(load: Callable[..., Experiment]) -> None:
    lines = load(changed(SWEEP, conditions__ketamine__expected="up")).expectations()
    assert [(line["metric"], line["condition"], line["low"]) for line in lines] == [("rate_PYR", "ketamine", 1.0)]
    assert "at" not in lines[0], "every point has a verdict"


@pytest.mark.parametrize(
    ("line", "judged"),
    [
        ({"low": 1.1}, False),  # the same, with a band of its own
        ({"low": 0.9}, True),  # which may be met by a rate that falls
        ({"low": 1.1, "against": {"condition": "tonic"}}, True),  # of another reference
        ({"low": 0.1, "contrast": "difference", "against": {"condition": "tonic"}}, True),
        ({"low": 2.0, "contrast": "value"}, True),
    ],
)
def test_a_sign_is_judged_beside_lines_that_say_something_else(
    load: Callable[..., Experiment], line: dict[str, Any], judged: bool
) -> None:
    own = {"metric": "rate_PYR", "condition": "ketamine", "words": "w", **line}
    lines = load(changed(CLAMP, conditions__ketamine__expected="up", expect=[own])).expectations()
    assert [entry["words"] for entry in lines[1:]] == ["ketamine: PYR rate up"] * judged


def test_a_sign_is_judged_where_no_line_says_the_same(load: Callable[..., Experiment]) -> None:
    own = {"metric": "rate_PYR", "condition": "ketamine", "words": "w", "low": 1.1, "at": {"ketamine_uM": 1}}
    sign = load(changed(SWEEP, conditions__ketamine__expected="up", expect=[own])).expectations()[-1]
    assert sign["low"] == 1.0
    assert sign["not_at"] == [{"ketamine_uM": 1.0}]


SAMPLE = changed(
    CLAMP, axes={"Mg": {"set": "receptor.Mg", "unit": "mM", "range": [0.8, 1.2], "recalibrate": True}},
    sweep={"method": "lhs", "points": 4}, expect=[],
)  # fmt: skip


@pytest.mark.parametrize(
    ("tables", "words"),
    [
        (COURSE, r'got "up" in a time course, want an \[\[expect\]\] of ketamine that says when: metric = "rate_PYR@late"'),
        (changed(COURSE, expect=[{"metric": "rate_PYR@before", "condition": "ketamine", "high": 1.0, "words": "w"}]),
         "in a time course"),
        (SAMPLE, r'over a sample of Mg, want an \[\[expect\]\] of ketamine that says how often'),
    ],
)  # fmt: skip
def test_an_expected_sign_that_cannot_be_judged_is_refused(
    load: Callable[..., Experiment], tables: dict[str, Any], words: str
) -> None:
    with pytest.raises(ConfigurationError, match=words) as caught:
        load(changed(tables, conditions__ketamine__expected="up"))
    assert len(caught.value.faults) == 1


def test_a_sign_with_a_line_that_says_when_is_right(load: Callable[..., Experiment]) -> None:
    line = {"metric": "rate_PYR@late", "condition": "ketamine", "low": 1.1, "words": "w"}
    assert len(load(changed(COURSE, conditions__ketamine__expected="up", expect=[line])).expectations()) == 1
    with pytest.raises(ConfigurationError, match='got "none" of the reference itself'):
        load(changed(CLAMP, conditions__control__expected="none"))


def test_a_metric_of_the_other_kind_of_protocol_is_said(load: Callable[..., Experiment]) -> None:
    with pytest.raises(ConfigurationError, match='got "spines_24h", a metric of a time course'):
        load(changed(CLAMP, expect__0__metric="spines_24h"))


def test_figures_that_do_not_exist_are_refused(load: Callable[..., Experiment]) -> None:
    assert load(changed(CLAMP, figures=["raster", "block", "plane_conductance"])).table.figures[0] == "raster"
    with pytest.raises(ConfigurationError) as caught:
        load(changed(CLAMP, figures=["raster", "rastre", "spines", "raster"]))
    first, second, third = caught.value.faults
    assert (first.path, first.nearest) == ("figures[1]", "raster")
    assert first.want == f"one of {', '.join(figures_of('clamp'))}"
    assert second.got == '"spines", a figure of a time course'
    assert third.got == '"raster" twice'


def test_a_run_is_resolved_once_by_the_one_who_lists_it_and_does_it():
    experiment = load_experiment("disinhibition", seeds=2)
    resolver = Resolver(experiment)
    first = [run for name in experiment.conditions for run in resolver.runs(name, {})]
    again = [next(resolver.runs(run.condition, run.point, [run.seed])) for run in first]
    assert [run.hash for run in again] == [run.hash for run in first] == [run.hash for run in expand(experiment)]
    assert all(
        one.model is other.model and one.protocol is other.protocol for one, other in zip(first, again, strict=True)
    )


def test_few_points_of_a_large_sweep_are_kept():
    experiment = load_experiment("dose_response", {"axes.ketamine_uM.values": [n / 5 for n in range(251)]}, seeds=1)
    resolver = Resolver(experiment)
    (condition,) = experiment.conditions
    hashes = [run.hash for point in experiment.points() for run in resolver.runs(condition, point)]
    assert len(set(hashes)) == 251
    assert [run.hash for point in experiment.points() for run in resolver.runs(condition, point)] == hashes


def test_figures_of_chosen_conditions_are_checked(load: Callable[..., Experiment]) -> None:
    name = next(iter(load(CLAMP).conditions))
    entries = [f"raster: {name}", "block: all", "others"]
    assert list(load(changed(CLAMP, figures=entries)).table.figures) == entries
    with pytest.raises(ConfigurationError) as refused:
        load(changed(CLAMP, figures=["raster: nobody", "plane: all", "block:"]))
    first, second, third = refused.value.faults
    assert (first.path, first.got) == ("figures[0]", '"nobody"')
    assert (second.got, third.got) == ('"plane: all"', '"block:"')
