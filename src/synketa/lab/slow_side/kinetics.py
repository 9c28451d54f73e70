"""Pharmacokinetic sets for a page: what a unit of drug at one place does to plasma and brain, over time.

The compartments are linear, so any list of doses is a sum of such responses, each moved to its time; that of an
infusion is the difference of two integrals. Between the times of the table a page draws cubics through values and
slopes, which are exact.
"""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
from numpy.typing import NDArray

from synketa.common.errors import ConfigurationError
from synketa.experiment.run import acting_drugs, analytes
from synketa.model.composite import Model
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet
from synketa.model.pharmacokinetics.administration import entries, propagated, system_of, volume_of

__all__ = ["kinetics_data", "set_titles"]

Array = NDArray[np.float64]

_FIRST, _LAST, _ROWS = 1.0, 60 * 86_400.0, 260  # s after a dose; a row is 6 % later than the one before


def set_titles(model: Model) -> dict[str, dict[str, Any]]:
    """Return title, species, body mass (kg), drugs with their routes of every set that a model has."""
    return {
        name: {
            "title": own.title,
            "species": own.species,
            "body_mass": own.body_mass.value,
            "drugs": {drug: sorted(routes) for drug, routes in _routes(own).items()},
        }
        for name, own in model.pharmacokinetics.items()
    }


def _routes(pk_set: PharmacokineticSet) -> dict[str, list[str]]:
    """Return the drugs that a set takes a dose of, with the routes of each."""
    known: dict[str, list[str]] = {}
    for drug in (*pk_set.substances, *pk_set.mixtures):
        for route in pk_set.routes:
            try:
                entries(pk_set, [_dose(drug, str(route))], pk_set.body_mass.value)
            except ConfigurationError:
                continue
            known.setdefault(drug, []).append(str(route))
    return known


def _dose(drug: str, route: str, start: float = 0.0) -> Dose:
    return Dose(drug, route, start, 0.0, 1.0, per_body_mass=True)


def kinetics_data(model: Model, name: str) -> dict[str, Any]:
    """Return what a page computes concentrations with, JSON-able.

    Parameters
    ----------
    model : Model
    name : str
        Of the set.

    Returns
    -------
    dict
        ``doses``: drug -> route -> list of what 1 kg per kg of body mass brings to a place: mol at the first dose,
        mol at one that follows within so many s, the s over which it enters. ``responses``: place -> substance ->
        ``plasma`` and ``brain``, each (mol/m3 per mol) value, slope, and integral over time, as base64 of float32 rows.
    """
    own = model.pharmacokinetics[name]
    body_mass = own.body_mass.value
    routes = _routes(own)
    doses = {drug: {route: _parts(own, drug, route, body_mass) for route in each} for drug, each in routes.items()}
    places = sorted({part["place"] for each in doses.values() for parts in each.values() for part in parts})
    times = np.concatenate([[0.0], np.geomspace(_FIRST, _LAST, _ROWS - 1)])
    acting = {}
    for drug in doses:
        order = acting_drugs(model, [_dose(drug, next(iter(doses[drug])))], (), name)
        acting[drug] = {"first": order[0], "others": list(order[1:]), "dosed": _dosed(model, own, drug)}
    return {
        "doses": doses,
        "acting": acting,
        "mixtures": {mixture: list(parts) for mixture, parts in own.mixtures.items()},
        "mass": {name: substance.molar_mass.value for name, substance in own.substances.items()},
        "times": _packed(times),
        "responses": _responses(own, body_mass, places, times),
    }


def _dosed(model: Model, pk_set: PharmacokineticSet, drug: str) -> list[str]:
    """Return which of the acting drugs are what was dosed, and not what the body makes of it."""
    parts = set(pk_set.mixtures.get(drug, {drug: None}))
    return [name for name in analytes(model, pk_set, drug) if name == drug or name in parts]


def _parts(pk_set: PharmacokineticSet, drug: str, route: str, body_mass: float) -> list[dict[str, Any]]:
    """Return what a dose brings where: at the first dose, and at one that comes soon after another."""
    first = entries(pk_set, [_dose(drug, route)], body_mass)
    soon = entries(pk_set, [_dose(drug, route), _dose(drug, route, 1e-3)], body_mass)[len(first) :]
    sites = pk_set.routes[route].values()  # type: ignore[index]
    within = max((site.later_within.value for site in sites if site.later_within is not None), default=0.0)
    later = {place: moles for place, _, _, moles in soon}
    return [
        {"place": place, "first": moles, "later": later.get(place, 0.0), "within": within, "over": stop - start}
        for place, start, stop, moles in first
        if place != "unabsorbed"
    ]


def _responses(pk_set: PharmacokineticSet, body_mass: float, places: list[str], times: Array) -> dict[str, Any]:
    states, A = system_of(pk_set, body_mass)
    responses: dict[str, Any] = {}
    for place in places:
        unit = np.zeros(len(states))
        unit[states.index(place)] = 1.0
        amounts = propagated(A, np.zeros(len(states)), unit, times)
        totals = propagated(A, unit, np.zeros(len(states)), times)
        slopes = amounts @ A.T
        own: dict[str, Any] = {}
        for name, substance in pk_set.substances.items():
            rows = {"plasma": states.index(substance.plasma), "brain": states.index(f"brain.{name}")}
            if not amounts[:, rows["plasma"]].any():
                continue  # it never gets there
            scale = _per_amount(pk_set, name, body_mass)
            own[name] = {
                where: _packed(scale * np.column_stack([amounts[:, row], slopes[:, row], totals[:, row]]))
                for where, row in rows.items()
            }
        responses[place] = own
    return responses


def _per_amount(pk_set: PharmacokineticSet, name: str, body_mass: float) -> float:
    """Return the concentration (mol/m3) that one mol of a substance in its compartment is counted as."""
    substance = pk_set.substances[name]
    counted = pk_set.substances[substance.counted_as or name].molar_mass.value
    return counted / substance.molar_mass.value / volume_of(pk_set, substance.plasma, body_mass)


def _packed(values: Array) -> str:
    return base64.b64encode(np.ascontiguousarray(values, dtype="<f4").tobytes()).decode()
