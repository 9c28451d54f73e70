"""Many patients at once against the same patients one by one: kinetics, block, surface, cascade."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from made_up_network import made_up_surface
from synketa.common.errors import ConfigurationError
from synketa.common.units import DAY, HOUR
from synketa.experiment.expand import expand
from synketa.experiment.experiment import load_experiment
from synketa.experiment.run import Intervention, Run
from synketa.model.composite import Model, load_model
from synketa.model.pharmacokinetics import Dose, administer
from synketa.model.pharmacokinetics.many_bodies import administer_many, parts, with_values
from synketa.model.signalling.compiler import compile_slopes, compile_system, parse_system
from synketa.model.signalling.many_systems import ManySystems
from synketa.patients.cohort import Patients, in_words, load_cohort
from synketa.patients.courses import Treatment, courses
from synketa.surrogate import run as single_run
from synketa.surrogate.gaussian_process import Surface
from synketa.surrogate.many_runs import Stepping, grid_of, many_blocks, with_middles
from synketa.surrogate.run import block_coordinates, simulate_on_surface, slow_side, with_adenosine
from synketa.surrogate.store import write_surface

Array = NDArray[np.float64]

INFUSION = Dose("ketamine", "iv", 0.0, 2400.0, 0.5e-6, True)
KEEP = ("surge", "adenosine", "bdnf", "mtorc1", "translation", "protein", "transient", "stable", "spines", "mushroom",
        "inhibition_gain", "stress_load", "old_stable")  # fmt: skip


@pytest.fixture(scope="module")
def model() -> Model:
    return load_model()


@pytest.fixture(scope="module")
def surface(model: Model) -> Surface:
    return made_up_surface(model, 12)  # of few points: here a course is compared with a course on the same surface


@pytest.fixture(scope="module")
def patients() -> Patients:
    """They are ill for a week or two: a long time before the first dose takes long."""
    drawn = load_cohort("adults_trd").draw(5)
    return drawn.with_trait("stress_duration", np.minimum(drawn.values["stress_duration"], 12.0))


def run_of(patients: Patients, k: int, treatment: Treatment, surface: Surface, tmp_path: Path, stop: float) -> Run:
    """Return the run of one patient on the surface, as an experiment would have it."""
    base = load_model()
    known = dict(base.parameters())
    overrides = {path: in_words(known[path], float(v[k])) for path, v in patients.parameters(base).items()}
    file = tmp_path / "made-up.h5"
    write_surface(surface, file)
    experiment = load_experiment("time_course", {"engine": "surface", "surface": str(file)}, seeds=1)
    run = next(run for run in expand(experiment) if run.condition == "human_infusion")
    arms, start = list(treatment.interventions), -600.0
    for name, level, since in patients.arms():
        begun = -float(since[k]) if math.isfinite(since[k]) else -math.inf
        start = min(start, begun) if math.isfinite(begun) else start
        arms += [Intervention(name, float(level[k]), begun, math.inf)] if level[k] else []
    mass = patients.body_mass()
    return replace(
        run,
        seed=int(patients.networks()[k]),
        model=load_model("prefrontal", overrides),
        doses=treatment.doses,
        interventions=tuple(arms),
        pharmacokinetics=treatment.pharmacokinetics or "adult_venous",
        body_mass=70.0 if mass is None else float(mass[k]),
        protocol=replace(run.protocol, start=start, stop=stop, instants=(), windows=()),
    )


NASAL = tuple(
    Dose("s_ketamine", "intranasal", 300.0 * k + day * DAY, 0.0, 28e-6, False) for day in (0, 3) for k in (0, 1)
)
TREATMENTS = {
    "infusion": Treatment((INFUSION,)),
    "infusion under rapamycin and an antagonist": Treatment(
        (replace(INFUSION, amount=1e-6),),
        interventions=(
            Intervention("rapamycin_systemic", 1.0, -2 * HOUR, 40 * HOUR),
            Intervention("ampa_antagonist", 0.2, 0.0, 2 * HOUR),
        ),
    ),
    "nasal, twice": Treatment(NASAL, pharmacokinetics="perez_ruixo_2021_esketamine"),
}


@pytest.mark.parametrize(
    "name", [name if name == "infusion" else pytest.param(name, marks=pytest.mark.trials) for name in TREATMENTS]
)
def test_a_course_is_that_of_a_single_run(
    name: str, patients: Patients, surface: Surface, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Integrated one by one, adaptively, and together in steps: the same equations, within the stated tolerance.

    The single run is on a grid four times as fine as its own, whose error is 5e-4 in spines, and so as large as that of the steps.
    """
    monkeypatch.setattr(single_run, "_TOLERANCE", 1e-6)
    usual = single_run._times
    monkeypatch.setattr(single_run, "_times", lambda run: with_middles(with_middles(usual(run))))
    treatment, k, patients = TREATMENTS[name], 0, patients.select([2])
    run = run_of(patients, k, treatment, surface, tmp_path, 5 * DAY)
    alone = simulate_on_surface(run).slow
    times = np.asarray(alone["time"])
    asked = times[times >= 0]
    together = courses(patients, treatment, asked, model=load_model(), surface=surface, keep=KEEP)
    for series in KEEP:
        if series in alone:
            tolerance = 5e-4 if series == "spines" else 2e-3
            ours, theirs = together.series[series][k], np.asarray(alone[series])[times >= 0]
            assert np.abs(ours - theirs).max() < tolerance * max(1.0, np.ptp(theirs)), series
    for drug in run.drugs:
        level = np.asarray(alone[f"free_brain_{drug}"])[times >= 0]
        assert np.abs(together.series[f"free_brain_{drug}"][k] - level).max() < 2e-3 * level.max()


#: What is compared, with its name in a run's file.
OF_A_RUN = {name: name for name in (*KEEP, "pyr_rate", "trkb", "p70s6k", "p_eef2")} | {"surge": "ampa_throughput"}


@pytest.mark.trials
def test_both_converge_to_one_course(
    patients: Patients, model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With ever smaller steps, the single run and the patients in steps become the same course, within 1e-6.

    Each twice, and from two what is left at no step. What makes them slow to get there is block: receptors follow the
    drug within seconds. The patients' default is within 1e-3 (bdnf, p70s6k) and, in spines, 1e-6 of that course.
    """
    surface = made_up_surface(model)  # on which these errors were measured
    treatment = Treatment(
        (replace(INFUSION, amount=1e-6),),
        interventions=(
            Intervention("rapamycin_systemic", 0.5, -2 * HOUR, 8 * HOUR),
            Intervention("ampa_antagonist", 0.2, 0.0, 2 * HOUR),
        ),
    )
    patients = patients.select([2]).with_trait("stress_duration", 0.1)
    edges = [0.0, INFUSION.duration, *(end for line in treatment.interventions for end in (line.start, line.stop))]
    steps = grid_of(edges, min(edges), 12 * HOUR, Stepping())
    asked = steps[steps > 0][9::10]  # among the steps of both
    run = run_of(patients, 0, treatment, surface, tmp_path, 12 * HOUR)
    usual = np.union1d(single_run._times(run), asked)
    monkeypatch.setattr(single_run, "_TOLERANCE", 1e-10)

    def alone(halvings: int) -> dict[str, Array]:
        monkeypatch.setattr(single_run, "_times", lambda run: with_middles(usual, halvings))
        slow, _ = slow_side(run)
        return {name: slow[at][:: 2**halvings][np.searchsorted(usual, asked)] for name, at in OF_A_RUN.items()}

    def together(stepping: Stepping) -> dict[str, Array]:
        found = courses(patients, treatment, asked, surface=surface, keep=[*OF_A_RUN], stepping=stepping)
        return {name: found.series[name][0] for name in OF_A_RUN}

    one = at_no_step(alone(6), alone(7), order=2)
    many = at_no_step(together(Stepping(halvings=1, halvings_of_block=4)),
                      together(Stepping(halvings=2, halvings_of_block=4)), order=3)  # fmt: skip
    assert np.ptp(one["spines"]) > 0.02
    assert np.ptp(one["translation"]) > 1
    apart = {name: float(np.abs(one[name] - many[name]).max()) for name in OF_A_RUN}
    assert max(apart.values()) < 1e-6, apart
    assert apart["spines"] < 1e-7
    default = together(Stepping())
    off = {name: float(np.abs(default[name] - many[name]).max()) for name in OF_A_RUN}
    assert max(off.values()) < 1e-3, off
    assert off["spines"] < 1e-6


def at_no_step(coarse: dict[str, Array], fine: dict[str, Array], order: int) -> dict[str, Array]:
    """Return what a course with some steps and one with half of them come to, if errors are of an order (Richardson 1911)."""
    return {name: fine[name] + (fine[name] - coarse[name]) / (2**order - 1) for name in fine}


@pytest.mark.trials
def test_smaller_steps_converge(patients: Patients, model: Model, surface: Surface) -> None:
    """The default steps are within 2e-4 of ones ten times smaller, and the error falls with them."""
    asked, calm = np.linspace(0, 1.5 * DAY, 40), patients.with_trait("stress_load", 0.1)
    paths = [
        courses(calm, Treatment((INFUSION,)), asked, model=model, surface=surface, keep=("spines",), stepping=stepping)
        for stepping in (Stepping(10, 0.2, 2560), Stepping(), Stepping(2.5, 0.01, 160))
    ]
    coarse, default = (np.abs(path.series["spines"] - paths[-1].series["spines"]).max() for path in paths[:-1])
    assert default < 2e-4
    assert default < coarse / 4


def test_a_patient_is_the_same_in_any_company_and_whatever_is_asked_for(
    patients: Patients, model: Model, surface: Surface
) -> None:
    treatment = Treatment((INFUSION,))
    whole = courses(patients, treatment, np.linspace(0, DAY, 9), model=model, surface=surface)
    alone = courses(patients.select([3]), treatment, [DAY], model=model, surface=surface)
    for name, series in alone.series.items():
        assert series[0, 0] == pytest.approx(whole.series[name][3, -1], rel=1e-9, abs=1e-12), name


def test_without_dose_and_stress_nothing_moves(patients: Patients, model: Model, surface: Surface) -> None:
    calm = patients.with_trait("stress_load", 0.0)
    still = courses(calm, Treatment(), [0.0, 7 * DAY, 30 * DAY], model=model, surface=surface)
    for name, series in still.series.items():
        assert series == pytest.approx(1.0, abs=1e-6), name


@pytest.mark.trials
def test_amounts_of_ones_own(patients: Patients, model: Model, surface: Surface) -> None:
    """An amount of every patient's own is the dose of that patient."""
    amounts = np.linspace(0.1e-6, 1e-6, len(patients))[:, None]
    own = courses(patients, Treatment((INFUSION,), amounts), [HOUR, DAY], model=model, surface=surface)
    for k in (0, 3):
        dose = Treatment((replace(INFUSION, amount=float(amounts[k, 0])),))
        one = courses(patients.select([k]), dose, [HOUR, DAY], model=model, surface=surface)
        for name, series in one.series.items():
            assert series[0] == pytest.approx(own.series[name][k], rel=1e-9, abs=1e-12)


@pytest.mark.parametrize(
    ("set_name", "doses"),
    [
        ("adult_venous", (INFUSION, Dose("ketamine", "iv", 7200.0, 0.0, 10e-6, False))),
        ("adult_venous", (Dose("ketamine", "oral", 60.0, 0.0, 1e-6, True),)),
        ("kamp_refit_2020", (INFUSION,)),
        ("perez_ruixo_2021_esketamine", NASAL),
        ("clements_1981", (Dose("ketamine", "im", 0.0, 0.0, 0.5e-6, True),)),
    ],
)
def test_kinetics_of_many_bodies_are_those_of_each(model: Model, set_name: str, doses: tuple[Dose, ...]) -> None:
    """To 1e-9 on the same grid: the same matrix, in steps instead of from the start."""
    pk_set = model.pharmacokinetics[set_name]
    substance = next(iter(pk_set.substances))
    mass, partition = np.array([50.0, 70.0, 110.0]), np.array([0.6, 0.8, 1.0])
    many = with_values(pk_set, {f"substances.{substance}.Kp_uu": partition})
    entering = parts(many, doses, mass)
    edges = {edge for part in entering for edge in (part.start, part.stop)}
    grid = grid_of(edges, 0.0, 5 * DAY, Stepping())
    plasma, brain = administer_many(many, entering, grid, mass)
    for k in range(3):
        own = with_values(pk_set, {f"substances.{substance}.Kp_uu": partition[k]})  # type: ignore[dict-item]
        single = administer(own, doses, grid, mass[k])
        for name, level in single.plasma.items():
            assert plasma[name][k] == pytest.approx(level, rel=1e-9, abs=1e-18), name
        for name, level in single.free_brain.items():
            assert brain[name][k] == pytest.approx(level, rel=1e-9, abs=1e-18), name


def test_block_of_many_bodies_is_that_of_each(
    model: Model, surface: Surface, patients: Patients, tmp_path: Path
) -> None:
    run = run_of(patients, 0, TREATMENTS["infusion"], surface, tmp_path, DAY)
    times = grid_of([2400.0], 0.0, DAY, Stepping())
    scales = {"ketamine": 1e-3, "norketamine": 3e-4, "hydroxynorketamine": 1e-3}
    course = np.exp(-times / HOUR) * (times / HOUR)
    levels = {drug: np.outer([0.5, 1.0, 7.0], course * scale) for drug, scale in scales.items()}
    together = many_blocks(model, surface, times, levels)
    for k in range(3):
        alone = block_coordinates(run, surface, times, {drug: level[k] for drug, level in levels.items()})
        assert together[k] == pytest.approx(alone, rel=1e-12, abs=1e-15)


def test_the_surface_of_many_places_is_that_of_each(surface: Surface) -> None:
    rng = np.random.default_rng(3)
    x = np.hstack([rng.uniform(0, 0.8, (30, 2)), rng.uniform(-0.2, 0.2, (30, 4))])
    seeds = rng.integers(1, 7, 30)
    surge, resting, rate = surface.quick_for(seeds)(x)
    for k, seed in enumerate(seeds.tolist()):
        assert (surge[k], resting[k], rate[k]) == pytest.approx(surface.quick(seed)(x[k].tolist(), 0.0), rel=1e-10)


def test_rates_of_many_systems_are_those_of_each(model: Model) -> None:
    """At the same states, inputs and parameters, to the last digits: what differs between the two is their steps of time."""
    cascade, n, rng = with_adenosine(model), 6, np.random.default_rng(2)
    values = {name: value * rng.uniform(0.8, 1.25, n) for name, value in cascade.values().items()}
    many = ManySystems(cascade, values)
    y = many.start(n) * rng.uniform(0.6, 1.5, (len(many.states), n))
    inputs = rng.uniform(0.0, 1.0, (len(many.inputs), n))
    together = np.array([np.broadcast_to(rate, n) for rate in many.rates(y, list(inputs))])
    assert np.ptp(together, axis=1).max() > 0
    for k in range(n):
        alone, _ = compile_system(cascade.text.equations, False)(**{key: float(v[k]) for key, v in values.items()})
        rates = np.array(alone(y[:, k].tolist(), inputs[:, k].tolist()))
        assert together[:, k] == pytest.approx(rates, rel=1e-11, abs=1e-11 * np.abs(rates).max())


def test_slopes_are_the_derivatives_of_the_text() -> None:
    """Where a state stands linearly in its equation; elsewhere 0, and the steps stay right with smaller ones."""
    text = (
        "da/dt = (b*a - a)/tau + c : 1\ndb/dt = -a*(b - 1)/(2*tau) : 1\ndc/dt = c**2/tau + a : 1\ntau : second (shared)"
    )
    slopes = compile_slopes(text)(tau=4.0)([3.0, 5.0, 7.0], [])
    assert slopes == pytest.approx([(5 - 1) / 4, -3 / 8, 0.0])
    cascade = load_model().cascade
    own = compile_slopes(cascade.text.equations)(**cascade.values())
    at = dict(zip(cascade.states, own([cascade.text.start[n] for n in cascade.states], [1.0] * len(parse_system(cascade.text.equations).inputs)), strict=True))  # fmt: skip
    assert at["bdnf"] == pytest.approx(-1 / cascade.parameters["tau_bdnf"].value)
    assert sum(slope == 0 for slope in at.values()) <= 1  # inhibition_gain, whose rate is 0 at rest


def test_what_cannot_be_asked_for(patients: Patients, model: Model, surface: Surface) -> None:
    with pytest.raises(ConfigurationError, match="increasing"):
        courses(patients, Treatment(), [1.0, 1.0], model=model, surface=surface)
    with pytest.raises(ConfigurationError, match="spines"):
        courses(patients, Treatment(), [1.0], model=model, surface=surface, keep=("spine",))
    with pytest.raises(ConfigurationError, match="adult_venous"):
        courses(patients, Treatment(pharmacokinetics="adult_venuos"), [1.0], model=model, surface=surface)
    with pytest.raises(ConfigurationError, match="route"):
        courses(patients, Treatment((replace(INFUSION, route="ip"),)), [1.0], model=model, surface=surface)
