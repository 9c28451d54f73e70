"""Pharmacokinetics: the shipped curves, conservation, superposition, and an independent integrator."""

from __future__ import annotations

import csv
import itertools
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from scipy.integrate import solve_ivp

from synketa.common.errors import ConfigurationError
from synketa.common.parameter import Parameter, faults_of
from synketa.common.toml_files import read_toml
from synketa.model.pharmacokinetics import ROUTES, Concentrations, Dose, PharmacokineticSet, administer, occupancy

MODELS = Path(__file__).resolve().parents[2] / "models"
SETS = {
    path.stem: PharmacokineticSet.model_validate(read_toml(path))
    for path in sorted((MODELS / "pharmacokinetics").glob("*.toml"))
}
REFERENCE = list(
    csv.DictReader((Path(__file__).parents[1] / "data" / "pk_reference.csv").read_text("utf-8").splitlines())
)
NAMES = {"esketamine": "s_ketamine", "noresketamine": "s_norketamine"}
MINUTE, HOUR, MG = 60.0, 3600.0, 1e-6


def infusion(drug: str = "ketamine") -> Dose:
    """Return 0.5 mg/kg over 40 min."""
    return Dose(drug, "iv", 0.0, 40 * MINUTE, 0.5 * MG, per_body_mass=True)


def parameter(value: str) -> dict[str, Any]:
    return {"value": value, "source": "assumed"}


def chain(**changes: Any) -> dict[str, Any]:
    """Return a set of ketamine, norketamine and hydroxynorketamine in which rates coincide."""

    def substance(plasma: str, molar_mass: str) -> dict[str, Any]:
        return {
            "plasma": plasma,
            "molar_mass": parameter(molar_mass),
            "f_u": parameter("0.65"),
            "Kp_uu": parameter("1"),
            "k_e0": parameter("0.1 /min"),
        }

    raw = {
        "name": "chain",
        "title": "ketamine, norketamine, hydroxynorketamine",
        "species": "human",
        "body_mass": parameter("70 kg"),
        "substances": {
            "ketamine": substance("K", "237.7 g/mol"),
            "norketamine": substance("NK", "223.7 g/mol"),
            "hydroxynorketamine": substance("HNK", "239.7 g/mol"),
        },
        "compartments": {
            "K": {"substance": "ketamine", "volume": parameter("50 L")},
            "NK": {"substance": "norketamine", "volume": parameter("70 L")},
            "HNK": {"substance": "hydroxynorketamine", "volume": parameter("100 L")},
        },
        # rate constants 0.1 /min throughout: a defective matrix, no basis of eigenvectors
        "flows": {
            "to_NK": {"from": "K", "to": "NK", "rate": parameter("0.1 /min"), "fraction": parameter("0.8")},
            "to_HNK": {"from": "NK", "to": "HNK", "rate": parameter("0.1 /min")},
            "out": {"from": "HNK", "to": "eliminated", "rate": parameter("0.1 /min")},
        },
        "routes": {
            "iv": {"vein": {"to": "K"}},
            "oral": {"gut": {"to": "K", "ka": parameter("0.1 /min"), "fraction": parameter("0.2")}},
        },
    }
    return raw | changes


def balance(course: Concentrations) -> float:
    """Return the largest error of the mass balance, relative to all that is dosed."""
    return float(np.abs(sum(course.amounts.values()) - course.dosed).max() / max(course.dosed.max(), 1e-300))


@pytest.mark.parametrize("row", REFERENCE, ids=lambda r: f"{r['set']}-{r['analyte']}-{r['minutes_from_start']}")
def test_every_row_of_the_reference_curves(row: dict[str, str]) -> None:
    pk_set = SETS[row["set"].removesuffix("_at_70kg")]
    drug = "ketamine" if "ketamine" in administer_names(pk_set) else "s_ketamine"
    course = administer(pk_set, [infusion(drug)], [float(row["minutes_from_start"]) * MINUTE], 70.0)
    plasma = course.plasma_mass[NAMES.get(row["analyte"], row["analyte"])][0] / 1e-6
    # the table has two decimals
    assert plasma == pytest.approx(float(row["plasma_ng_per_mL"]), rel=0.01, abs=0.00501)


def administer_names(pk_set: PharmacokineticSet) -> set[str]:
    return set(pk_set.substances) | set(pk_set.mixtures)


def test_every_reference_set_is_shipped() -> None:
    assert {row["set"].removesuffix("_at_70kg") for row in REFERENCE} <= set(SETS)
    assert all(name == pk_set.name for name, pk_set in SETS.items())


@pytest.mark.parametrize("name", SETS)
def test_amounts_add_up_to_the_dose(name: str) -> None:
    pk_set = SETS[name]
    drug = "ketamine" if "ketamine" in administer_names(pk_set) else next(iter(pk_set.substances))
    doses = [Dose(drug, route, 600.0 * i, 0.0, 1 * MG, True) for i, route in enumerate(pk_set.routes)]
    if "intranasal" in pk_set.routes:
        doses.append(Dose(drug, "intranasal", 3000.0, 0.0, 1 * MG, True))
    if "iv" in pk_set.routes:
        doses.append(Dose(drug, "iv", 300.0, 2400.0, 35 * MG, False))
    course = administer(pk_set, doses, np.linspace(-HOUR, 14 * 24 * HOUR, 500))
    assert balance(course) < 1e-9
    assert all((amount >= 0).all() for amount in course.amounts.values())
    for values in (*course.plasma.values(), *course.free_brain.values()):
        assert (values >= 0).all()
        assert not values[course.times < 0].any()


def test_equal_rates_agree_with_an_integrator() -> None:
    """The chain has one rate throughout, so its matrix has no basis of eigenvectors."""
    pk_set = PharmacokineticSet.model_validate(chain())
    k, dose = 0.1 / MINUTE, 35 * MG / 0.2377
    times = np.linspace(0, 2 * HOUR, 25)
    course = administer(pk_set, [Dose("ketamine", "oral", 0.0, 0.0, 35 * MG, False)], times)

    def slope(_: float, y: np.ndarray) -> list[float]:
        depot, K, NK, HNK, brain = y
        per_liver = 0.65 * K / 0.05
        return [-k * depot, k * (depot - K), k * (0.8 * K - NK), k * (NK - HNK), k * (per_liver - brain)]

    oracle = solve_ivp(slope, (0, times[-1]), [0.2 * dose, 0, 0, 0, 0], "LSODA", times, rtol=1e-11, atol=1e-18)
    for name, expected in zip(("routes.oral.gut", "K", "NK", "HNK"), oracle.y[:4], strict=True):
        np.testing.assert_allclose(course.amounts[name], expected, rtol=1e-7, atol=1e-15)
    np.testing.assert_allclose(course.free_brain["ketamine"], oracle.y[4], rtol=1e-7, atol=1e-12)
    # a bolus through two equal rates: k t exp(-k t), in closed form
    np.testing.assert_allclose(course.amounts["K"], 0.2 * dose * k * times * np.exp(-k * times), rtol=1e-12, atol=0)
    assert course.amounts["unabsorbed"] == pytest.approx(np.full(times.size, 0.8 * dose))


@pytest.mark.parametrize("name", ["domino_1984", "kamp_refit_2020", "perez_ruixo_2021_esketamine"])
def test_an_infusion_is_the_convolution_of_boluses(name: str) -> None:
    pk_set = SETS[name]
    drug = "s_ketamine" if "perez" in name else "ketamine"
    doses = [infusion(drug), Dose(drug, "iv", 50 * MINUTE, 10 * MINUTE, 20 * MG, False)]
    edges = np.array([0.0, 40, 50, 60, 180]) * MINUTE
    times = np.linspace(0, 180 * MINUTE, 37)
    course = administer(pk_set, doses, times, 70.0)
    # the response to a bolus, integrated by quadrature
    impulse_times = np.linspace(0, 180 * MINUTE, 40001)
    impulse = administer(pk_set, [Dose(drug, "iv", 0.0, 0.0, 1.0, False)], impulse_times, 70.0).free_brain[drug]
    area = np.concatenate([[0.0], np.cumsum((impulse[1:] + impulse[:-1]) / 2 * np.diff(impulse_times))])

    def step(t: np.ndarray) -> np.ndarray:
        return np.interp(np.maximum(t, 0), impulse_times, area)

    rates = [35 * MG / (40 * MINUTE), 20 * MG / (10 * MINUTE)]
    expected = sum(
        rate * (step(times - a) - step(times - b))
        for rate, a, b in zip(rates, edges[[0, 2]], edges[[1, 3]], strict=True)
    )
    np.testing.assert_allclose(course.free_brain[drug], expected, rtol=2e-4, atol=1e-9)


def test_the_answer_does_not_depend_on_the_grid() -> None:
    doses = [infusion(), Dose("ketamine", "im", 2 * HOUR, 0.0, 20 * MG, False)]
    coarse = np.linspace(-HOUR, 24 * HOUR, 51)
    alone = administer(SETS["clements_1981"], doses, coarse)
    rng = np.random.default_rng(1)
    mixed = rng.permutation(np.concatenate([coarse, rng.uniform(-HOUR, 48 * HOUR, 500)]))
    among = administer(SETS["clements_1981"], doses, mixed)
    order = [int(np.flatnonzero(mixed == t)[0]) for t in coarse]
    np.testing.assert_allclose(among.free_brain["ketamine"][order], alone.free_brain["ketamine"], rtol=1e-12)


def test_infusions_that_overlap_agree_with_an_integrator() -> None:
    """Three compartments written out, in time of each pump; two infusions overlap, one touches, a bolus starts with one."""
    pk_set = SETS["domino_1984"]
    pumps = [(0.0, 40.0, 35.0), (20.0, 50.0, 20.0), (40.0 + 1e-9, 60.0, 10.0), (20.0, 20.0, 15.0)]  # min, min, mg
    doses = [Dose("ketamine", "iv", a * MINUTE, (b - a) * MINUTE, mg * MG, False) for a, b, mg in reversed(pumps)]
    times = np.linspace(0, 240, 49) * MINUTE
    course = administer(pk_set, doses, times, 70.0)
    names = list(pk_set.compartments)
    A = np.zeros((len(names), len(names)))
    for flow in pk_set.flows.values():
        ends = [(flow.source, flow.target)] + [(flow.target, flow.source)] * flow.both_ways
        for source, target in ends:
            if flow.rate is not None:
                rate = flow.rate.value
            else:
                assert flow.clearance is not None
                volume = pk_set.compartments[source].volume
                assert volume is not None
                rate = flow.clearance.value / volume.value
            A[names.index(source), names.index(source)] -= rate
            if target in names:
                A[names.index(target), names.index(source)] += rate
    central = names.index(pk_set.routes["iv"]["vein"].target)

    def slope(t: float, y: np.ndarray) -> np.ndarray:
        into = np.zeros_like(y)
        into[central] = sum(mg * MG / 0.2377 / ((b - a) * MINUTE) for a, b, mg in pumps if a * MINUTE <= t < b * MINUTE)
        return np.asarray(A @ y + into)

    y, amounts = np.zeros(len(names)), []
    edges = sorted({0.0, 240.0, *(edge for a, b, _ in pumps for edge in (a, b))})
    for left, right in itertools.pairwise(edges):
        y[central] += sum(mg * MG / 0.2377 for a, b, mg in pumps if a == b == left)
        inside = times[(times >= left * MINUTE) & (times < right * MINUTE)]
        whole = (left * MINUTE, right * MINUTE)
        at = np.append(inside, right * MINUTE)
        solved = solve_ivp(slope, whole, y, "DOP853", at, rtol=1e-10, atol=1e-16, max_step=60.0)
        amounts.append(solved.y[central, :-1])
        y = solved.y[:, -1].copy()
    expected = np.concatenate([*amounts, [y[central]]])
    np.testing.assert_allclose(course.amounts[names[central]], expected, rtol=1e-6, atol=1e-14)


@pytest.mark.parametrize("name", SETS)
def test_overlapping_doses_of_every_route_superpose(name: str) -> None:
    """Infusions that overlap, touch and start together, boluses among them; a later spray absorbs less, so it is left out."""
    pk_set = SETS[name]
    drug = "ketamine" if "ketamine" in administer_names(pk_set) else next(iter(pk_set.substances))
    doses = []
    for route, sites in pk_set.routes.items():
        if any(site.later_fraction is not None for site in sites.values()):
            continue
        lasts = 0.0 if any(site.release is not None for site in sites.values()) else 2400.0
        doses += [
            Dose(drug, route, start, lasts, amount * MG, False) for start, amount in ((0, 35), (1200, 10), (2400, 5))
        ]
        doses += [Dose(drug, route, 1200.0, 0.0, 20 * MG, False)]
    times = np.linspace(-600, 12 * HOUR, 60)
    together = administer(pk_set, doses, times, 70.0)
    apart = [administer(pk_set, [dose], times, 70.0) for dose in doses]
    for key, level in together.free_brain.items():
        expected = np.sum([course.free_brain[key] for course in apart], axis=0)
        np.testing.assert_allclose(level, expected, rtol=1e-9, atol=1e-18)
    assert balance(together) < 1e-9


dose_tables = st.lists(
    st.builds(
        Dose,
        drug=st.just("s_ketamine"),
        route=st.sampled_from(["iv", "oral"]),  # a later spray absorbs less, see test_human_kinetics
        start=st.floats(-1e5, 1e5),
        duration=st.just(0.0),
        amount=st.floats(0, 1e-4),
        per_body_mass=st.booleans(),
    )
    | st.builds(
        Dose,
        drug=st.just("s_ketamine"),
        route=st.just("iv"),
        start=st.floats(-1e5, 1e5),
        duration=st.floats(0, 1e4),
        amount=st.floats(0, 1e-4),
        per_body_mass=st.booleans(),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=30, deadline=None)
@given(doses=dose_tables, body_mass=st.floats(0.02, 150))
def test_doses_routes_and_infusions_superpose(doses: list[Dose], body_mass: float) -> None:
    pk_set = SETS["perez_ruixo_2021_esketamine"]
    times = np.linspace(-1.2e5, 3e5, 40)
    together = administer(pk_set, doses, times, body_mass)
    apart = [administer(pk_set, [dose], times, body_mass) for dose in doses]
    scale = together.dosed.max() / 0.1
    for key in together.free_brain:
        expected = np.sum([course.free_brain[key] for course in apart], axis=0)
        np.testing.assert_allclose(together.free_brain[key], expected, rtol=1e-8, atol=1e-12 * scale + 1e-300)
    assert balance(together) < 1e-9 or together.dosed.max() < 1e-200


@pytest.mark.parametrize(
    ("name", "peak", "half_life"),
    [("rat_ip", 0.2, 30), ("mouse_ip", 0.2, 13), ("mouse_ip_slow", 0.2, 25)],
)
def test_rodent_peak_and_half_life(name: str, peak: float, half_life: float) -> None:
    times = np.arange(0, 8 * HOUR, 5.0)
    course = administer(SETS[name], [Dose("ketamine", "ip", 0.0, 0.0, 10 * MG, True)], times)
    brain = course.free_brain["ketamine"]
    assert brain.max() == pytest.approx(10 * peak * 1e-3, rel=0.002)  # uM per mg/kg
    late = np.log(np.interp([4 * HOUR, 4 * HOUR + half_life * MINUTE], times, brain))
    assert late[0] - late[1] == pytest.approx(np.log(2), rel=0.002)


@pytest.mark.parametrize(
    ("name", "drug", "expected"),
    [("perez_ruixo_2021_esketamine", "s_ketamine", 0.19), ("clements_1981", "ketamine", 0.26),
     ("kamp_refit_2020", "ketamine", 0.36)],
)  # fmt: skip
def test_occupancy_at_the_human_peak(name: str, drug: str, expected: float) -> None:
    course = administer(SETS[name], [infusion(drug)], [40 * MINUTE], 70.0)
    assert occupancy(course.unbound_plasma, {drug: 1.42e-3})[0] == pytest.approx(expected, abs=0.01)


def test_occupancies_compete() -> None:
    both = occupancy({"ketamine": np.array([1.42e-3]), "norketamine": np.array([9.11e-3])},
                     {"ketamine": 1.42e-3, "norketamine": 9.11e-3})  # fmt: skip
    assert both[0] == pytest.approx(2 / 3)
    assert occupancy({"unknown": np.array([1.0])}, {}) == 0


def test_a_racemate_is_its_halves() -> None:
    pk_set, times = SETS["kamp_refit_2020"], np.linspace(0, 6 * HOUR, 20)
    whole = administer(pk_set, [infusion()], times)
    halves = [Dose(drug, "iv", 0.0, 40 * MINUTE, 0.25 * MG, True) for drug in ("s_ketamine", "r_ketamine")]
    split = administer(pk_set, halves, times)
    np.testing.assert_allclose(whole.plasma["ketamine"], split.plasma["s_ketamine"] + split.plasma["r_ketamine"])
    np.testing.assert_allclose(whole.free_brain["norketamine"], split.free_brain["norketamine"])


def test_bioavailability_of_esketamine() -> None:
    """Swallowed 0.186, nasal 0.54 + 0.46 x 0.186: what the abstract states and the file does not contain."""
    pk_set, times = SETS["perez_ruixo_2021_esketamine"], [60 * 24 * HOUR]
    area = {}
    for route in ("iv", "intranasal", "oral"):
        course = administer(pk_set, [Dose("s_ketamine", route, 0.0, 0.0, 28 * MG, False)], np.arange(0, 5e5, 60.0))
        area[route] = np.trapezoid(course.plasma["s_ketamine"], course.times)
        rest = administer(pk_set, [Dose("s_ketamine", route, 0.0, 0.0, 28 * MG, False)], times)
        assert rest.plasma["s_ketamine"][0] < 1e-12
    assert area["oral"] / area["iv"] == pytest.approx(0.186, abs=0.01)
    assert area["intranasal"] / area["iv"] == pytest.approx(0.54 + 0.46 * 0.186, abs=0.01)


def test_clearance_and_volume_of_the_default_adult() -> None:
    pk_set, times = SETS["clements_1981"], np.linspace(0, 20 * 24 * HOUR, 200001)
    course = administer(pk_set, [Dose("ketamine", "iv", 0.0, 0.0, 35 * MG, False)], times)
    area = np.trapezoid(course.plasma_mass["ketamine"], times)
    moment = np.trapezoid(course.plasma_mass["ketamine"] * times, times)
    clearance = 35 * MG / area
    assert clearance * HOUR * 1e3 == pytest.approx(80, abs=1)  # L/h
    assert clearance * moment / area * 1e3 == pytest.approx(289, abs=1)  # L


def test_children_scale_as_their_source_says() -> None:
    pk_set, times = SETS["herd_2007_children"], np.linspace(0, 5 * 24 * HOUR, 100001)
    area = {}
    for mass in (70.0, 20.0):
        course = administer(pk_set, [Dose("ketamine", "iv", 0.0, 0.0, 10 * MG, False)], times, mass)
        area[mass] = np.trapezoid(course.plasma["ketamine"], times)
    assert area[20.0] / area[70.0] == pytest.approx((20 / 70) ** -0.75, rel=1e-3)


def test_a_salt_counts_its_own_molar_mass() -> None:
    raw = chain()
    raw["substances"]["ketamine"]["dosed_molar_mass"] = parameter("274.2 g/mol")
    base = administer(PharmacokineticSet.model_validate(chain()), [infusion()], [2400.0])
    salt = administer(PharmacokineticSet.model_validate(raw), [infusion()], [2400.0])
    assert salt.plasma["ketamine"][0] / base.plasma["ketamine"][0] == pytest.approx(237.7 / 274.2)


def test_no_dose_is_no_drug() -> None:
    course = administer(SETS["clements_1981"], [], np.linspace(-10, 10, 5))
    assert not course.free_brain["ketamine"].any()
    assert not course.dosed.any()
    zero = administer(SETS["clements_1981"], [Dose("ketamine", "iv", 0.0, 0.0, 0.0, True)], [60.0])
    assert not zero.free_brain["ketamine"].any()


def test_the_shortest_infusion_is_a_bolus() -> None:
    doses = [Dose("ketamine", "iv", 0.0, duration, 35 * MG, False) for duration in (0.0, 5e-324, 1e-3, 2e-3)]
    brain = [administer(SETS["domino_1984"], [dose], [600.0]).free_brain["ketamine"][0] for dose in doses]
    np.testing.assert_allclose(brain, brain[0], rtol=1e-5)


def test_a_bolus_counts_at_its_instant() -> None:
    course = administer(SETS["clements_1981"], [Dose("ketamine", "iv", 60.0, 0.0, 35 * MG, False)], [59.999, 60.0])
    assert course.plasma["ketamine"][0] == 0
    assert course.plasma["ketamine"][1] == pytest.approx(35 * MG / 0.2377 / (1.7522e-3 * 70))


def test_many_times_are_quick_and_small_tails_stay_positive() -> None:
    times = np.linspace(0, 14 * 24 * HOUR, 100_001)
    doses = [Dose("ketamine", "iv", day * 24 * HOUR, 40 * MINUTE, 0.5 * MG, True) for day in range(0, 14, 3)]
    course = administer(SETS["clements_1981"], doses, times)
    assert (course.free_brain["ketamine"][1:] > 0).all()


@pytest.mark.parametrize(
    ("drug", "route", "message"),
    [("ketamine", "ip", "one of iv, im, oral, intranasal"), ("ketamin", "iv", 'did you mean "ketamine"'),
     ("memantine", "iv", "one of ketamine")],
)  # fmt: skip
def test_a_missing_route_or_drug_names_what_there_is(drug: str, route: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        administer(SETS["clements_1981"], [Dose(drug, route, 0.0, 0.0, 1e-6, True)], [0.0])


def test_an_infusion_through_a_timed_depot_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="want a bolus"):
        administer(SETS["perez_ruixo_2021_esketamine"], [Dose("s_ketamine", "oral", 0, 60, 1e-6, True)], [0.0])


@pytest.mark.parametrize("field", ["start", "duration", "amount"])
@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1.0])
def test_numbers_that_cannot_be_are_refused(field: str, value: float) -> None:
    fields: dict[str, Any] = {
        "drug": "ketamine",
        "route": "iv",
        "start": 0.0,
        "duration": 0.0,
        "amount": 1e-6,
    }
    if field == "start" and value == -1.0:
        return
    with pytest.raises(ConfigurationError, match=field):
        Dose(**(fields | {field: value}), per_body_mass=True)


def test_times_and_body_mass_are_checked() -> None:
    for times, mass in (([float("nan")], 70.0), ([0.0], 0.0), ([0.0], float("nan")), ([[0.0], [1.0]], 70.0)):
        with pytest.raises(ConfigurationError):
            administer(SETS["clements_1981"], [infusion()], times, mass)
    with pytest.raises(ConfigurationError, match="did you mean"):
        Dose("ketamine", "intranasall", 0.0, 0.0, 1e-6, True)


def broken(path: str, value: Any) -> dict[str, Any]:
    raw = chain()
    node = raw
    *parents, last = path.split(".")
    for part in parents:
        node = node[part]
    node[last] = value
    return raw


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("flows.out.from", "HNKK", 'did you mean "HNK"'),
        ("flows.out.rate", parameter("-0.1 /min"), "0 or above"),
        ("flows.out.clearance", parameter("5 L/h"), "either rate or clearance"),
        ("flows.out.rate", parameter("5 L/h"), "frequency"),
        ("compartments.K.volume", parameter("5 h"), '"1.75 L/kg"'),
        ("compartments.K.volume", {"value": "5 L"}, "no source"),
        ("compartments.K.volume", parameter("0 L"), "above 0"),
        ("compartments.K.substance", "ketamin", 'did you mean "ketamine"'),
        ("routes.oral.gut.fraction", parameter("1.2"), "0 to 1"),
        ("routes.oral.gut.to", "liver", "one of K, NK, HNK"),
        ("routes.sublingual", {"mouth": {"to": "K"}}, "intranasal"),
        ("substances.ketamine.plasma", "NK", "has a volume"),
        ("mixtures", {"racemate": {"ketamine": parameter("0.6")}}, "add up to 1"),
        ("flowz", {}, "unknown key"),
    ],
)
def test_a_wrong_set_says_where(path: str, value: Any, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        PharmacokineticSet.model_validate(broken(path, value))
    text = "\n".join(str(fault) for fault in faults_of(caught.value, "chain.toml", PharmacokineticSet))
    assert message in text


def test_every_shipped_parameter_lies_in_its_range() -> None:
    def parameters(node: Any) -> list[Parameter]:
        if isinstance(node, Parameter):
            return [node]
        values = (
            node.values()
            if isinstance(node, dict)
            else (getattr(node, f) for f in getattr(type(node), "model_fields", ()))
        )
        return [found for value in values for found in parameters(value)]

    for pk_set in SETS.values():
        for found in parameters(pk_set):
            assert found.range is None or found.range[0] <= found.value <= found.range[1], found
    assert set().union(*(pk_set.routes for pk_set in SETS.values())) == set(ROUTES)
