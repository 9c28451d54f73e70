"""Quantities of pharmacokinetics: clearances, volumes, half-lives, plasma at a time.

A dose is a text: ``"0.5 mg/kg iv over 40 min"``, ``"10 mg iv"``, ``"28 mg intranasal of s_ketamine"``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.units import parse_quantity
from synketa.evidence.quantities.registry import quantity
from synketa.model.composite import Model
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet, administer, occupancy
from synketa.model.pharmacokinetics.administration import clearance_of, volume_of
from synketa.model.pharmacokinetics.usual_names import drug_named, route_named

__all__ = ["curve_of_plasma", "dose_from", "set_of"]

Array = NDArray[np.float64]
_LITRE, _NG_PER_ML, _DENSE = 1e-3, 1e-6, 601
_DOSE = re.compile(r"\s*([\d.]+\s*[a-zA-Z/]+)\s+([a-zA-Z.]+)(?:\s+over\s+([\d.]+\s*[a-z]+))?(?:\s+of\s+(\S+))?\s*")


def set_of(model: Model, name: str) -> PharmacokineticSet:
    """Return a pharmacokinetic set by its name, or that of a species."""
    name = model.default_pharmacokinetics.get(name, name)
    if name not in model.pharmacokinetics:
        known = [*model.default_pharmacokinetics, *model.pharmacokinetics]
        raise ConfigurationError(unknown("", "observable", name, known))
    return model.pharmacokinetics[name]


def dose_from(text: str, model: Model) -> Dose:
    """Return one dose at time 0 from its text.

    Raises
    ------
    ConfigurationError
        It is no amount with a route.
    """
    match = _DOSE.fullmatch(text)
    if match is None:
        want = 'amount and route, e.g. "0.5 mg/kg iv over 40 min"'
        raise ConfigurationError(Fault("", "observable", f'the dose "{text}"', want))
    amount, route, duration, drug = match.groups()
    per_body_mass = "/" in amount
    mass = parse_quantity(amount, "dose_per_body_mass" if per_body_mass else "dose")
    length = parse_quantity(duration, "time") if duration else 0.0
    return Dose(drug_named(drug or "ketamine", model.drugs), route_named(route), 0.0, length, mass, per_body_mass)


def curve_of_plasma(model: Model, kinetics: str, dose: str, times: Array) -> Mapping[str, Array]:
    """Return plasma over time, ng/mL, by analyte, after one dose at time 0; `times` in s."""
    made = administer(set_of(model, kinetics), [dose_from(dose, model)], times)
    return {name: values / _NG_PER_ML for name, values in made.plasma_mass.items()}


def _plasma(model: Model, kinetics: str, dose: str, times: Array, analyte: str) -> Array:
    """Return the plasma curve of one analyte, by default the drug itself."""
    curves = curve_of_plasma(model, kinetics, dose, times)
    name = analyte or dose_from(dose, model).drug
    if name not in curves:
        raise ConfigurationError(unknown("", "observable", name, curves))
    return curves[name]


def _until(time: str) -> Array:
    return np.linspace(0, parse_quantity(time, "time"), _DENSE)


@quantity("L/h")
def clearance(model: Model, kinetics: str, drug: str = "ketamine", body_mass: str = "70 kg") -> float:
    """Return the clearance of a drug from plasma, all ways out of its compartments together."""
    pk_set, mass = set_of(model, kinetics), parse_quantity(body_mass, "body_mass")
    if drug not in pk_set.substances:
        raise ConfigurationError(unknown("", "observable", drug, pk_set.substances))
    central = pk_set.substances[drug].plasma
    comes_back = {flow.source for flow in pk_set.flows.values() if flow.target == central}
    total = 0.0
    for flow in pk_set.flows.values():
        if flow.source != central or flow.both_ways or flow.target in comes_back:
            continue
        if flow.clearance is not None:
            total += clearance_of(pk_set, flow, mass)
        elif flow.rate is not None:
            total += flow.rate.value * volume_of(pk_set, central, mass)
    return total / _LITRE * 3600


@quantity("L")
def steady_volume(model: Model, kinetics: str, drug: str = "ketamine", body_mass: str = "70 kg") -> float:
    """Return the volume of distribution at steady state of a drug: of all its compartments that have one."""
    pk_set, mass = set_of(model, kinetics), parse_quantity(body_mass, "body_mass")
    volumes = [
        volume_of(pk_set, name, mass)
        for name, compartment in pk_set.compartments.items()
        if compartment.substance == drug and compartment.volume is not None
    ]
    if not volumes:
        raise ConfigurationError(unknown("", "observable", drug, pk_set.substances))
    return sum(volumes) / _LITRE


@quantity("ng/mL")
def plasma(model: Model, kinetics: str, dose: str, at: str, analyte: str = "") -> float:
    """Return the plasma concentration at a time after the start of a dose."""
    return float(_plasma(model, kinetics, dose, np.array([parse_quantity(at, "time")]), analyte)[0])


@quantity("1")
def plasma_ratio(model: Model, kinetics: str, dose: str, at: str, over_at: str, analyte: str = "") -> float:
    """Return the plasma concentration at one time over that at another."""
    return plasma(model, kinetics, dose, at, analyte) / plasma(model, kinetics, dose, over_at, analyte)


@quantity("ng/mL")
def plasma_mean(model: Model, kinetics: str, dose: str, start: str, stop: str, analyte: str = "") -> float:
    """Return the mean plasma concentration between two times after the start of a dose."""
    times = np.linspace(parse_quantity(start, "time"), parse_quantity(stop, "time"), _DENSE)
    return float(np.trapezoid(_plasma(model, kinetics, dose, times, analyte), times) / (times[-1] - times[0]))


@quantity("ng/mL")
def plasma_peak(model: Model, kinetics: str, dose: str, until: str, analyte: str = "") -> float:
    """Return the highest plasma concentration until a time after the start of a dose."""
    return float(_plasma(model, kinetics, dose, _until(until), analyte).max())


@quantity("s")
def plasma_peak_time(model: Model, kinetics: str, dose: str, until: str, analyte: str = "") -> float:
    """Return when plasma is highest, until a time after the start of a dose."""
    times = _until(until)
    return float(times[int(_plasma(model, kinetics, dose, times, analyte).argmax())])


@quantity("1")
def auc_ratio(model: Model, kinetics: str, dose: str, until: str, of: str, over: str) -> float:
    """Return the area under the plasma curve of one analyte over that of another, until the last sample."""
    times = _until(until)
    areas = [float(np.trapezoid(_plasma(model, kinetics, dose, times, name), times)) for name in (of, over)]
    return areas[0] / areas[1]


@quantity("s")
def half_life(model: Model, kinetics: str, dose: str, start: str, stop: str, analyte: str = "") -> float:
    """Return the half-life of the straight line through log plasma between two times after a bolus."""
    times = np.linspace(parse_quantity(start, "time"), parse_quantity(stop, "time"), 200)
    values = _plasma(model, kinetics, dose, times, analyte)
    if not (values > 0).all():
        raise ConfigurationError(Fault("", "observable", f"no plasma at {start}", "a time after the dose"))
    return float(-np.log(2) / np.polyfit(times, np.log(values), 1)[0])


@quantity("1")
def bioavailability(model: Model, kinetics: str, route: str, drug: str = "ketamine") -> float:
    """Return the share of a dose by a route that reaches plasma unchanged."""
    pk_set = set_of(model, kinetics)
    sites = {str(name): own for name, own in pk_set.routes.items()}.get(route_named(route), {})
    central = pk_set.substances[drug].plasma
    shares = [site.share for site in sites.values() if site.target == central]
    if not shares:
        raise ConfigurationError(unknown("", "observable", route, pk_set.routes))
    return float(sum(shares))


@quantity("1")
def occupancy_in_vivo(model: Model, kinetics: str, dose: str, at: str) -> float:
    """Return the receptor occupancy that unbound plasma stands for at a time after the start of a dose."""
    times = np.array([parse_quantity(at, "time")])
    made = administer(set_of(model, kinetics), [dose_from(dose, model)], times)
    halves = {name: own.occupancy_IC50.value for name, own in model.drugs.items() if own.occupancy_IC50}
    return float(occupancy(made.unbound_plasma, halves)[0])
