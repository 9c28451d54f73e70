"""SBML: two other programs, with their own settings, run what is exported and give the same curves."""

from __future__ import annotations

import locale
import warnings
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import libsbml
import numpy as np
import pytest

from synketa.cli.app import run_command
from synketa.common.errors import ConfigurationError
from synketa.common.units import DAY, HOUR
from synketa.model.composite import Model, load_model
from synketa.model.export.course import Raised, fewer_corners
from synketa.model.export.kinetics import Kinetics
from synketa.model.export.sbml import Arm, sbml_text
from synketa.model.pharmacokinetics import Dose, administer
from synketa.model.signalling.integrator import Pulse, Steps, integrate

MODEL = load_model()
CASCADE = MODEL.cascade
CORNERS = np.concatenate([np.linspace(0, 3 * HOUR, 16), [24 * HOUR]])
X = CORNERS / 1200.0
SURGE = 1 + 0.4 * X * np.exp(1 - X)
RESTING = 1 - 0.35 * X * np.exp(1 - X)

#: Largest difference from synketa's own curve, as a share of its largest value.
STATED_ERROR = 1e-3


@pytest.fixture(autouse=True, scope="module")
def _locale_is_put_back():
    """The libraries of other programs set the locale of the process to C, in which text is ASCII."""
    before = locale.setlocale(locale.LC_ALL)
    yield
    locale.setlocale(locale.LC_ALL, before)


def by_roadrunner(text: str, end: float, rows: int, names: list[str]) -> np.ndarray:
    import roadrunner

    runner = roadrunner.RoadRunner(text)  # with the settings that it comes with
    runner.timeCourseSelections = names
    return np.array(runner.simulate(0, end, rows + 1))


def by_copasi(text: str, end: float, rows: int, names: list[str]) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its own
        import basico

        loaded = basico.load_model_from_string(text)
        frame = basico.run_time_course(duration=end, intervals=rows, use_sbml_id=True)  # the same
        basico.remove_datamodel(loaded)
    return np.column_stack([frame[name] for name in names])


PROGRAMS = pytest.mark.parametrize("run", [by_roadrunner, by_copasi])


def assert_same_curves(run, text: str, times: np.ndarray, ours: Mapping[str, np.ndarray]) -> None:
    theirs = run(text, float(times[-1] - times[0]), times.size - 1, list(ours))
    assert theirs.shape == (times.size, len(ours))
    for column, (name, curve) in enumerate(ours.items()):
        scale = np.abs(curve).max() or 1.0
        assert np.abs(theirs[:, column] - curve).max() < STATED_ERROR * scale, name


def parsed(text: str) -> libsbml.SBMLDocument:
    """Return the document, which has to outlive its parts."""
    document = libsbml.readSBMLFromString(text)
    assert document.checkConsistency() == 0, document.getErrorLog().toString()  # all checks, warnings as well
    return document


# -------------------------------------------------------------------------------------- the document


def test_everything_has_a_unit_and_amounts_of_something_are_species() -> None:
    document = libsbml.readSBMLFromString(sbml_text(CASCADE, doses_of(MODEL, "adult_venous")))
    assert document.checkConsistencyWithStrictUnits() == 0, document.getErrorLog().toString()
    assert document.checkConsistency() == 0, document.getErrorLog().toString()
    model = document.getModel()
    assert all(parameter.isSetUnits() for parameter in model.getListOfParameters())
    assert all(species.isSetSubstanceUnits() for species in model.getListOfSpecies())
    species = {species.getId() for species in model.getListOfSpecies()}
    assert {"bdnf", "mtorc1", "stable", "ketamine_central", "free_brain_ketamine", "free_brain_norketamine"} <= species
    assert "inhibition_gain" not in species
    assert model.getParameter("tau_bdnf").getUnits() == "second"
    assert model.getParameter("k_loss").getUnits() == "per_second"
    assert model.getParameter("off_target_K50").getUnits() == "micromolar"
    assert model.getCompartment("central").getUnits() == "litre"


def test_names_that_a_formula_takes_for_something_else_get_others() -> None:
    renamed = CASCADE.text.equations.replace("tau_bdnf", "pi").replace("rate_max", "time")
    text = CASCADE.text.model_copy(update={"equations": renamed})
    words = {"tau_bdnf": "pi", "rate_max": "time"}
    parameters = {words.get(name, name): value for name, value in CASCADE.parameters.items()}
    document = parsed(sbml_text(CASCADE.model_copy(update={"text": text, "parameters": parameters})))
    model = document.getModel()
    assert model.getParameter("pi_2").getValue() == CASCADE.parameters["tau_bdnf"].value
    assert model.getParameter("time_2").getUnits() == "dimensionless"


def test_a_unit_that_sbml_has_not_is_refused() -> None:
    renamed = CASCADE.text.equations.replace("n_max : 1 (shared)", "n_max : kilogram (shared)")
    other = CASCADE.model_copy(update={"text": CASCADE.text.model_copy(update={"equations": renamed})})
    with pytest.raises(ConfigurationError, match="SBML n_max: got the dimension body_mass"):
        sbml_text(other)


def test_an_unknown_input_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="surge"):
        sbml_text(CASCADE, {"surge_": 1.0})
    with pytest.raises(ConfigurationError, match="2 or more"):
        sbml_text(CASCADE, {"surge": ([0.0], [1.0])})
    with pytest.raises(ConfigurationError, match="doses make the level"):
        sbml_text(CASCADE, Arm("both", kinetics=doses_of(MODEL, "mouse_ip", "ip").kinetics, inputs={"drug_level": 1.0}))


# --------------------------------------------------------------------------- by other programs, as they come


@PROGRAMS
def test_a_course_and_blocks_give_the_same_curves(run) -> None:
    arms = {"imaging": Pulse(0.0), "rapamycin_systemic": Pulse(HOUR, 2 * HOUR), "val66met": 0.2}
    text = sbml_text(CASCADE, {"surge": (CORNERS, SURGE), "resting": (CORNERS, RESTING), **arms})
    times = np.linspace(0, 24 * HOUR, 97)
    drives = {
        "surge": lambda t: float(np.interp(t, CORNERS, SURGE)),
        "resting": lambda t: float(np.interp(t, CORNERS, RESTING)),
    }
    ours = integrate(CASCADE, times, drives | arms, steps=Steps(max_step=60.0))
    assert ours["spines"][-1] > 1.05
    names = [*CASCADE.states, "spines", "protein", "translation"]
    assert_same_curves(run, text, times, {name: ours[name] for name in names if np.abs(ours[name]).max() > 1e-6})


@PROGRAMS
def test_a_step_in_quiet_days_is_not_stepped_over(run) -> None:
    step = Raised(((2 * DAY, 10 * DAY, 1.3),))
    times = np.linspace(0, 14 * DAY, 57)
    ours = integrate(
        CASCADE, times, {"surge": lambda t: step.at(t, 1.0)}, steps=Steps(breaks=(2 * DAY, 10 * DAY), max_step=600.0)
    )
    names = ["bdnf", "mtorc1", "protein", "spines", "adapted"]
    assert ours["spines"].max() > 1.1
    assert_same_curves(run, sbml_text(CASCADE, {"surge": step}), times, {name: ours[name] for name in names})


@PROGRAMS
def test_at_rest_nothing_moves(run) -> None:
    times = np.linspace(0, 14 * DAY, 5)
    found = run(sbml_text(CASCADE), 14 * DAY, 4, list(CASCADE.states))
    assert found == pytest.approx(
        np.tile([CASCADE.text.start[name] for name in CASCADE.states], (times.size, 1)), abs=1e-9
    )


def doses_of(model: Model, pk_set: str, route: str = "iv", drug: str = "ketamine", start: float = 0.0) -> Arm:
    """Return an arm with an infusion (a bolus where it is not into a vein), and a second dose a day later."""
    duration = 40 * 60.0 if route == "iv" else 0.0
    doses = tuple(Dose(drug, route, start + day * DAY, duration, 0.5e-6, True) for day in (0, 1))
    chosen = model.pharmacokinetics[pk_set]
    return Arm("doses", kinetics=Kinetics(chosen, doses, chosen.body_mass.value), administered=(drug,))


@PROGRAMS
@pytest.mark.parametrize(
    ("pk_set", "route", "drug"),
    [
        ("clements_1981", "oral", "ketamine"),  # a compartment without volume, and a depot
        ("kamp_refit_2020", "iv", "ketamine"),  # a mixture of two, allometry
        ("perez_ruixo_2021_esketamine", "intranasal", "s_ketamine"),  # apparent volumes, a later share
    ],
)
def test_doses_give_the_same_concentrations(run, pk_set: str, route: str, drug: str) -> None:
    arm = doses_of(MODEL, pk_set, route, drug)
    assert arm.kinetics is not None
    times = np.linspace(0, 2 * DAY, 97)
    course = administer(arm.kinetics.pk_set, arm.kinetics.doses, times, arm.kinetics.body_mass)
    text = sbml_text(CASCADE, arm)
    document = parsed(text)
    present = {parameter.getId() for parameter in document.getModel().getListOfParameters()}
    ours = {"drug_level": course.free_brain[drug] * 1e3}
    for name in arm.kinetics.pk_set.substances:
        if f"plasma_{name}" in present:
            ours |= {
                f"plasma_mass_{name}": course.plasma_mass[name] * 1e6,
                f"free_brain_{name}": course.free_brain[name] * 1e3,
            }
    assert len(ours) > 2
    rows = times[1:] if route != "iv" else times  # at the very start a bolus may be shown before or after it
    theirs = run(text, times[-1], times.size - 1, list(ours))[-rows.size :]
    for column, (name, curve) in enumerate(ours.items()):
        assert np.abs(theirs[:, column] - curve[-rows.size :]).max() < STATED_ERROR * curve.max(), name


@PROGRAMS
def test_doses_at_one_moment_add_up(run) -> None:
    pk_set = MODEL.pharmacokinetics["mouse_ip"]
    one = Dose("ketamine", "ip", HOUR, 0.0, 5e-6, True)
    other = Dose("ketamine", "iv", HOUR, 600.0, 1e-6, True)
    doses = (one, one, *([other, other] if "iv" in pk_set.routes else []))
    arm = Arm("twice", kinetics=Kinetics(pk_set, doses, pk_set.body_mass.value), administered=("ketamine",))
    text = sbml_text(CASCADE, arm)
    parsed(text)
    times = np.linspace(0, 6 * HOUR, 49)
    ours = administer(pk_set, doses, times, pk_set.body_mass.value).free_brain["ketamine"] * 1e3
    assert_same_curves(run, text, times, {"drug_level": ours})


# ------------------------------------------------------------------------------------------ the command


def test_the_command_writes_what_another_program_reads(tmp_path: Path) -> None:
    path = tmp_path / "slow.xml"
    assert run_command(["export", "prefrontal", "--to", str(path), "--set", "cascade.bdnf_gain=3"]) == 0
    document = parsed(path.read_text(encoding="utf-8"))
    assert document.getModel().getParameter("bdnf_gain").getValue() == 3.0


@PROGRAMS
def test_a_finished_arm_is_written_with_its_doses_and_its_course(run, tmp_path: Path, capsys) -> None:
    from synketa.experiment.expand import Resolver
    from synketa.experiment.experiment import load_experiment
    from synketa.results.result_file import write_result
    from synketa.simulation.drug_levels import exposure
    from synthetic import infusion

    experiment = load_experiment("quickstart", seeds=1)
    arm = next(Resolver(experiment).runs("man", experiment.points()[0]))
    start, stop = arm.protocol.start, arm.protocol.stop
    times = np.linspace(start, stop, 500)
    late = np.clip(times / 2400.0, 0, None)
    signals = {"surge": 1 + 0.3 * late * np.exp(1 - late), "resting": 1 - 0.1 * late * np.exp(1 - late)}
    level = exposure(arm, times).levels["ketamine"]
    followed = Pulse(arm.protocol.dose)
    ours = integrate(CASCADE, times, signals | {"drug_level": level, "imaging": followed})
    slow = {"time": times, "ampa_throughput": signals["surge"], "resting": signals["resting"]}
    slow |= {"pyr_rate": np.ones_like(times)} | {name: ours[name] for name in CASCADE.states}
    write_result(replace(infusion(), slow=slow), tmp_path / "quickstart" / "runs" / f"{arm.hash}.h5")
    path = tmp_path / "arm.xml"
    options = ["--condition", "man", "--seed", "1", "--out", str(tmp_path), "--to", str(path)]
    assert run_command(["export", "--experiment", "quickstart", *options]) == 0
    assert f"{arm.hash}.h5" in capsys.readouterr().out
    text = path.read_text(encoding="utf-8")
    parsed(text)
    rows = np.arange(0, 500, 7)
    names = ["surge", "bdnf", "mtorc1", "protein", "spines", "old_spines"]
    curves = {name: ours[name][rows] for name in names} | {"free_brain_ketamine": level[rows] * 1e3}
    theirs = run(text, float(times[rows[-1]] - start), rows.size - 1, list(curves))
    for column, (name, curve) in enumerate(curves.items()):
        assert np.abs(theirs[:, column] - curve).max() < 2 * STATED_ERROR * curve.max(), name  # of the course, too


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--experiment", "selectivity", "--condition", "full"], "a clamp experiment"),
        (["--experiment", "quickstart"], "--condition NAME, one of saline, mouse, man"),
        (["--experiment", "quickstart", "--condition", "women"], "--condition"),
        (["--experiment", "quickstart", "--condition", "man"], "no finished run"),
        (["--experiment", "quickstart", "--condition", "man", "--at", "dose=1"], "--at"),
        (["--condition", "man"], "--experiment FILE"),
        (["prefrontal", "--experiment", "quickstart"], "either"),
        (["--input", "surge"], "key=value"),
        (["--input", "surg=1.3"], 'did you mean "surge"'),
        (["--input", "surge=1.3 from 10 day to 2 day"], "an end after the start"),
        (["--input", "surge=1.3 for 2 days"], 'surge="1.3 from 2 day to 10 day"'),
        (["--input", "surge=1.3 from 2 to 10 day"], "a time"),
    ],
)
def test_what_cannot_be_exported_says_why(options: list[str], words: str, tmp_path: Path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path / "cache"))  # in which no response surface is
    path = tmp_path / "no.xml"
    assert run_command(["export", "--to", str(path), "--out", str(tmp_path), *options]) == 2
    assert words in capsys.readouterr().err
    assert not path.exists()


def test_a_stated_course_is_written_as_steps(tmp_path: Path) -> None:
    path = tmp_path / "step.xml"
    stated = [
        "--input",
        "surge=1.3 from 2 day to 10 day",
        "--input",
        "surge=1.1 from 11 day to 12 day",
        "--input",
        "stress=0.5",
    ]
    assert run_command(["export", "--to", str(path), *stated]) == 0
    document = parsed(path.read_text(encoding="utf-8"))
    model = document.getModel()
    assert model.getNumEvents() == 4
    assert model.getParameter("stress").getValue() == 0.5


def test_a_noisy_course_keeps_what_it_adds_up_to_with_fewer_corners() -> None:
    times = np.sort(np.random.default_rng(0).uniform(0, DAY, 2000))
    noisy = {"surge": 1 + 0.3 * np.exp(-times / HOUR) + np.random.default_rng(1).normal(0, 0.05, 2000)}
    corners, values = fewer_corners(times, noisy, 300, kept=[3 * HOUR])
    assert corners.size < 300
    assert np.abs(corners - 3 * HOUR).min() < 120
    line = np.interp(times, corners, values["surge"])
    assert np.trapezoid(line, times) == pytest.approx(np.trapezoid(noisy["surge"], times), rel=1e-4)
    assert np.abs(line - 1 - 0.3 * np.exp(-times / HOUR)).std() < 0.03


def test_a_slip_in_the_name_of_a_file_makes_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "reslts/slow.xml"
    for command in (["export", "prefrontal", "--to", str(file)], ["show", "prefrontal", "--html", str(file)]):
        assert run_command(command) == 2
        assert "want a file in a folder that is there" in capsys.readouterr().err
    assert not file.parent.exists()
