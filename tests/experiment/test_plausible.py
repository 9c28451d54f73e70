"""What is stated right and cannot be meant is refused, with the likely slip; what is allowed is said by the result."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.paths import experiments_folder, models_folder
from synketa.common.toml_files import read_toml
from synketa.execution.outputs import manifest_of
from synketa.execution.planning import check
from synketa.experiment.checks.plausibility.ranges import is_far, plausible_ranges
from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment, restored
from synketa.experiment.smoke import smoke
from synketa.model.consistency import wrong_sources

INFUSION = {"drug": "ketamine", "route": "iv", "start": "0 min", "duration": "40 min"}
DOSE = "conditions.mouse.doses[0].amount"


def faults_of(name: str, **settings: Any) -> tuple[Fault, ...]:
    """Return the faults of a shipped experiment with other values at keys (``__`` for dots)."""
    with pytest.raises(ConfigurationError) as caught:
        load_experiment(name, {key.replace("__", "."): value for key, value in settings.items()})
    return caught.value.faults


@pytest.mark.parametrize(
    ("name", "key", "value", "path", "got", "slip"),
    [
        ("quickstart", "conditions.man.doses.0.amount", "500 mg/kg", "conditions.man.doses[0].amount",
         '"500 mg/kg" of ketamine in a human', "500 mg"),
        ("quickstart", "conditions.man.doses.0.amount", "35 g", "conditions.man.doses[0].amount",
         "of 70 kg, which is 500 mg/kg", "35 mg"),
        ("quickstart", "conditions.man.doses.0.amount", "35 ug", "conditions.man.doses[0].amount", "0.0005 mg/kg", "35 mg"),
        ("quickstart", "conditions.mouse.doses.0.amount", "10 g/kg", DOSE, "in a mouse", "10 mg/kg"),
        ("quickstart", "conditions.mouse.doses.0.amount", "35 mg", DOSE, "which is 1.4e+03 mg/kg", "35 mg/kg"),
        ("quickstart", "conditions.man.doses.0.amount", "0.5 mg", "conditions.man.doses[0].amount", "of 70 kg",
         "0.5 mg/kg"),
        ("quickstart", "conditions.man.doses.0.amount", "35 mg/kg", "conditions.man.doses[0].amount", "in a human",
         "35 mg"),
        ("disinhibition", "conditions.ketamine.clamp.ketamine", "1 mM", "conditions.ketamine.clamp.ketamine",
         "free in the brain", "1 uM"),
        ("quickstart", "conditions.man.body_mass", "25 g", "conditions.man.body_mass",
         "of a human, which is that of a mouse", "25 kg"),
        ("quickstart", "conditions.mouse.body_mass", "70 kg", "conditions.mouse.body_mass", "that of a human", "70 g"),
        ("quickstart", "conditions.man.doses.0.duration", "40 ms", "conditions.man.doses[0].duration", '"40 ms"', "40 s"),
        ("quickstart", "conditions.man.doses.0.duration", "40 d", "conditions.man.doses[0].amount", "mg/kg/h over 960 h",
         None),
        ("disinhibition", "conditions.ketamine.clamp.ketamine", "10 mM", "conditions.ketamine.clamp.ketamine",
         "free in the brain", "10 uM"),
        ("disinhibition", "conditions.ketamine.clamp.ketamine", "0.01 pM", "conditions.ketamine.clamp.ketamine",
         "of ketamine", "0.01 uM"),
        ("disinhibition", "protocol.measure", "6 h", "protocol.measure", '"6 h"', "6 min"),
        ("disinhibition", "protocol.warm_up", "4 h", "protocol.warm_up", '"4 h"', "4 min"),
        ("disinhibition", "numerics.acceleration", "900000", "numerics.acceleration", "900000", None),
        ("disinhibition", "numerics.block_acceleration", "1e6", "numerics.block_acceleration", "1e+06", None),
        ("disinhibition", "receptor.Mg", "1 M", 'set."receptor.Mg"', "1 M for receptor.Mg", "1 mM"),
        ("disinhibition", "receptor.pools.2CD.M", "2000 mM", 'set."receptor.pools.2CD.M"', "2000 mM", None),
        ("disinhibition", "circuit.populations.PYR.E_L", "66 mV", 'set."circuit.populations.PYR.E_L"', "66 mV", "-66 mV"),
        ("disinhibition", "circuit.populations.PYR.size", "1000000", 'set."circuit.populations.PYR.size"', "1e+06", None),
        ("disinhibition", "circuit.connections.SST_PYR.weight", "2 uS", 'set."circuit.connections.SST_PYR.weight"',
         "2 uS", "2 nS"),
        ("disinhibition", "drugs.ketamine.Kd.2A", "0.33 mM", 'set."drugs.ketamine.Kd.2A"', "0.33 mM", "0.33 uM"),
        ("dose_response", "axes.ketamine_uM.unit", "mM", "axes.ketamine_uM.values[12]", '"50 mM" of ketamine', "50 uM"),
        ("sensitivity", "axes.M_2CD_mM.values", "[8, 14, 21, 34, 2000]", "axes.M_2CD_mM.values[4]", "2000 mM", None),
    ],
)  # fmt: skip
def test_a_slip_is_refused_with_what_was_meant(
    name: str, key: str, value: str, path: str, got: str, slip: str | None
) -> None:
    (fault,) = faults_of(name, **{key: value})
    assert fault.path == path
    assert got in fault.got
    assert fault.nearest == slip
    assert "if it is meant, allow_implausible = [" in fault.want


def test_a_slip_of_a_unit_of_a_dose_names_the_one_that_is_meant() -> None:
    (fault,) = faults_of("quickstart", **{"conditions.man.doses.0.amount": "0.5 Mg/kg"})
    assert fault.got == '"0.5 Mg/kg", whose Mg is a megagram'
    assert fault.nearest == "0.5 mg/kg"


def test_what_is_allowed_is_recorded() -> None:
    settings = {"conditions.mouse.doses.0.amount": "10 g/kg", "allow_implausible": [DOSE]}
    experiment = load_experiment("quickstart", settings)
    words = experiment.implausible[0]
    assert words.startswith(f'{DOSE}: "10 g/kg" of ketamine in a mouse; plausible: 0.01 mg/kg to 400 mg/kg')
    run = next(run for run in expand(experiment) if run.condition == "mouse")
    assert run.provenance()["implausible"] == [words]
    manifest = manifest_of(experiment)
    assert manifest["implausible"] == [words]
    assert f"not plausible, and allowed: {words}" in manifest["assumptions"]
    assert f"not plausible, and allowed: {words}" in check(experiment).warnings


def test_the_key_is_no_part_of_the_hash() -> None:
    plain = load_experiment("disinhibition", {"receptor.Mg": "2.5 mM"})
    meant = load_experiment("disinhibition", {"receptor.Mg": "25 mM", "allow_implausible": ["receptor.Mg"]})
    assert "implausible" not in expand(plain)[0].provenance()
    assert "allow" not in str(sorted(expand(meant)[0].content()))


@pytest.mark.parametrize(
    ("allowed", "want"),
    [(["protocol.measure"], "nothing: every value is plausible"), (["receptor.Mgg"], "nothing")],
)
def test_what_needs_no_leave_is_refused(allowed: list[str], want: str) -> None:
    (fault,) = faults_of("disinhibition", allow_implausible=allowed)
    assert fault.path == "allow_implausible[0]"
    assert want in fault.want
    both = faults_of("disinhibition", receptor__Mg="1 M", allow_implausible=["receptor.Mgg"])
    assert [fault.nearest for fault in both] == ["1 mM", "receptor.Mg"]


def test_a_value_outside_of_the_range_of_its_file_is_said_once() -> None:
    experiment = load_experiment("disinhibition", {"receptor.Mg": "2.5 mM"})
    (note,) = experiment.range_notes
    assert note == "set: outside of the range that the model's files state: receptor.Mg 2.5 mM (range 0.5 mM to 2 mM)"
    assert note in check(experiment).warnings
    assert note in manifest_of(experiment)["assumptions"]
    inside = load_experiment("disinhibition", {"receptor.Mg": "1.5 mM"})
    assert inside.range_notes == ()


@pytest.mark.parametrize(
    ("settings", "meant"),
    [
        ({"body_mass": "70 g", "conditions.man.doses": [{**INFUSION, "amount": "35 mg"}]}, ["70 kg"]),
        ({"conditions.man.doses": [{**INFUSION, "rate": "5 mg/kg/min"}]}, ["5 ug/kg/min"]),
        ({"conditions.man.doses": [{**INFUSION, "amount": "0.5 mcg/kg"}]}, ["0.5 mg/kg"]),
        ({"protocol.warm_up": "3 ms"}, ["3 s"]),
        ({"protocol.stop": "1e9 h"}, ["1e9 ms"]),
        ({"axes.dose.values": [1, 2]}, [None]),
        ({"conditions.man.interventions": [{"name": "trkb"}]}, ["trkb_block"]),
        ({"conditions.man.doses": [{**INFUSION, "drug": "arketamine", "amount": "0.5 mg/kg"}]}, [None]),
    ],
)
def test_a_slip_is_said_once_with_what_was_meant(settings: dict[str, Any], meant: list[str | None]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load_experiment("quickstart", settings)
    assert [fault.nearest for fault in caught.value.faults] == meant, caught.value


def test_a_tiny_version_and_another_process_take_what_was_allowed() -> None:
    settings = {"conditions.mouse.doses.0.amount": "10 g/kg", "allow_implausible": [DOSE]}
    experiment = load_experiment("quickstart", settings)
    assert smoke(experiment).implausible == experiment.implausible
    again = restored(experiment.name, experiment.where, experiment.raw, experiment.arguments)
    assert again.implausible == experiment.implausible


@pytest.mark.parametrize("path", sorted(experiments_folder().glob("**/*.toml")), ids=lambda path: path.stem)
def test_what_ships_is_plausible(path: Path) -> None:
    raw = read_toml(path)
    assert "allow_implausible" not in raw or path.stem == "plasticity"  # where 1 mM is meant to block all receptors
    if "question" in raw and not {"lesson", "visits"} & raw.keys():
        load_experiment(path)


def test_the_file_of_what_is_plausible_is_whole() -> None:
    path = models_folder() / "plausible" / "experiments.toml"
    assert list(wrong_sources(read_toml(path), str(path))) == []
    ranges = plausible_ranges()
    assert ranges.of_dose("ketamine", "human").amount.high == pytest.approx(25e-6)
    assert ranges.of_dose("an own drug", "cat").amount.high == pytest.approx(1e-3)
    assert 0.025 in ranges.of_body("mouse")
    assert 5.0 in ranges.of_body("cat")


@pytest.mark.parametrize(
    ("value", "low", "high", "far"),
    [
        (1.0, 0.5, 2, False),
        (19, 0.5, 2, False),
        (21, 0.5, 2, True),
        (0.04, 0.5, 2, True),
        (-1, 0.5, 2, True),
        (0, 0.5, 2, False),
        (66, -75, -55, True),
        (-300, -75, -55, False),
        (-800, -75, -55, True),
        (9, -1, 1, False),
        (-11, -1, 1, True),
    ],
)
def test_far_is_ten_times_beyond_or_of_another_sign(value: float, low: float, high: float, far: bool) -> None:
    assert is_far(value, low, high, 10) is far
