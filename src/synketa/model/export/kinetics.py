"""Pharmacokinetics in SBML: compartments with their volumes, drugs as species, flows as reactions, doses as events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from synketa.model.export.document import Document
from synketa.model.export.formulas import number
from synketa.model.pharmacokinetics import Dose, PharmacokineticSet
from synketa.model.pharmacokinetics.administration import clearance_of, entries, volume_of
from synketa.model.pharmacokinetics.compartments import ELIMINATED, Flow

__all__ = ["Kinetics", "write_kinetics"]

_LITRE = 1e-3  # m3


@dataclass(frozen=True)
class Kinetics:
    """The doses of an arm and what they go through.

    Attributes
    ----------
    pk_set : PharmacokineticSet
    doses : tuple of Dose
    body_mass : float
        kg.
    """

    pk_set: PharmacokineticSet
    doses: tuple[Dose, ...]
    body_mass: float


@dataclass
class _Places:
    """The species of what holds drug, and the compartments of those that have a volume."""

    species: dict[str, str] = field(default_factory=dict)
    volumes: dict[str, str] = field(default_factory=dict)

    def amount(self, place: str) -> str:
        """Return the amount at a place as a formula."""
        species = self.species[place]
        return f"{species} * {self.volumes[place]}" if place in self.volumes else species


def write_kinetics(document: Document, kinetics: Kinetics, origin: float) -> dict[str, str]:
    """Add what doses go through.

    Parameters
    ----------
    document : Document
    kinetics : Kinetics
    origin : float
        Slow time at which the time of the document is 0, s.

    Returns
    -------
    dict
        Drug, and mixture -> its free concentration in the brain as a formula.
    """
    pk_set, body = kinetics.pk_set, kinetics.body_mass
    given = entries(pk_set, kinetics.doses, body)
    reached = _reached(pk_set, [state for state, *_ in given])
    places = _write_places(document, kinetics, reached)
    for name, flow in pk_set.flows.items():
        if flow.source in places.species:
            _write_flow(document, kinetics, name, flow, places)
    for route, sites in pk_set.routes.items():
        for key, site in sites.items():
            depot = f"routes.{route}.{key}"
            if depot in places.species and site.ka is not None:
                rate = document.parameter(f"ka_{route}_{key}", site.ka.value, "frequency", title="absorption")
                source, target = places.species[depot], places.species[site.target]
                document.reaction(f"absorption_{route}_{key}", (source,), {target: 1.0}, f"{rate} * {source}")
    for index, (state, start, stop, moles) in enumerate(_together(given), start=1):
        if state in places.species:
            _write_dose(document, f"dose_{index}", places, state, (start - origin, stop - origin, moles))
    return _write_brain(document, kinetics, places)


def _together(given: Iterable[tuple[str, float, float, float]]) -> list[tuple[str, float, float, float]]:
    """Return what enters, with all that enters one place at one moment as one: an event sets a species once."""
    sums: dict[tuple[str, float, float], float] = {}
    for state, start, stop, moles in given:
        key = (state, start, max(start, stop))
        sums[key] = sums.get(key, 0.0) + moles
    return [(*key, moles) for key, moles in sums.items()]


def _reached(pk_set: PharmacokineticSet, entered: Sequence[str]) -> set[str]:
    """Return the compartments and depots that doses come to."""
    reached = {state for state in entered if state != "unabsorbed"}
    for route, sites in pk_set.routes.items():
        reached |= {site.target for key, site in sites.items() if f"routes.{route}.{key}" in reached}
    ends = [(flow.source, flow.target) for flow in pk_set.flows.values()]
    ends += [(flow.target, flow.source) for flow in pk_set.flows.values() if flow.both_ways]
    while new := {target for source, target in ends if source in reached} - reached - {ELIMINATED}:
        reached |= new
    return reached


def _write_places(document: Document, kinetics: Kinetics, reached: set[str]) -> _Places:
    """Add a compartment and a species for everything that holds drug."""
    pk_set, places = kinetics.pk_set, _Places()
    for name, compartment in pk_set.compartments.items():
        if name not in reached:
            continue
        wanted = f"{compartment.substance}_{name}"
        if compartment.volume is None:
            home = document.compartment(name, _LITRE, f"{name}: an amount only, no volume is known; 1 L stands for it")
            places.species[name] = document.species(
                wanted, home, dimension="amount", title=f"{compartment.substance} in {name}"
            )
            continue
        volume = volume_of(pk_set, name, kinetics.body_mass)
        places.volumes[name] = document.compartment(name, volume, name)
        title = f"{compartment.substance} in {name}"
        places.species[name] = document.species(wanted, places.volumes[name], title=title)
    for depot in sorted(state for state in reached if state.startswith("routes.")):
        _, route, key = depot.split(".")
        home = document.compartment(f"depot_{route}_{key}", _LITRE, f"{key}: an amount only; 1 L stands for it")
        title = f"what is not yet absorbed ({route}, {key})"
        places.species[depot] = document.species(f"drug_{route}_{key}", home, dimension="amount", title=title)
    return places


def _write_flow(document: Document, kinetics: Kinetics, name: str, flow: Flow, places: _Places) -> None:
    """Add a flow as a reaction of first order."""
    source, share = places.species[flow.source], 1.0 if flow.fraction is None else flow.fraction.value
    targets = {} if flow.target == ELIMINATED else {places.species[flow.target]: share}
    if flow.rate is not None:
        rate = document.parameter(f"k_{name}", flow.rate.value, "frequency", title=f"rate of {name}")
        document.reaction(name, (source,), targets, f"{rate} * {places.amount(flow.source)}")
        return
    clearance = document.parameter(
        f"CL_{name}", clearance_of(kinetics.pk_set, flow, kinetics.body_mass), "flow", title=f"clearance of {name}"
    )
    difference = f"({source} - {places.species[flow.target]})" if flow.both_ways else source
    document.reaction(name, (source,), targets, f"{clearance} * {difference}", both_ways=flow.both_ways)


def _write_dose(document: Document, name: str, places: _Places, state: str, entry: tuple[float, float, float]) -> None:
    """Add what enters one place: at once, or at a constant rate from start to stop."""
    start, stop, moles = entry
    species = places.species[state]
    amount = document.parameter(f"{name}_amount", moles, "amount", title=f"what enters {species}")
    if stop <= start:
        added = f"{amount} / {places.volumes[state]}" if state in places.volumes else amount
        document.at(start, species, f"{species} + {added}")
        return
    duration = document.parameter(f"{name}_duration", stop - start, "time")
    rate = document.parameter(f"{name}_rate", 0.0, "amount_rate", constant=False, title="rate of the infusion")
    document.reaction(f"{name}_infusion", (), {species: 1.0}, rate)
    document.at(start, rate, f"{amount} / {duration}")
    document.at(stop, rate, number(0, "micromole_per_second"))


def _write_brain(document: Document, kinetics: Kinetics, places: _Places) -> dict[str, str]:
    """Add plasma and free brain concentrations of what has come to plasma."""
    pk_set, brain = (
        kinetics.pk_set,
        document.compartment("brain", _LITRE, "holds a concentration; its volume is nominal"),
    )
    free: dict[str, str] = {}
    for name, substance in pk_set.substances.items():
        if substance.plasma not in places.species:
            continue
        mass = document.parameter(f"molar_mass_{name}", substance.molar_mass.value, "molar_mass")
        plasma = document.parameter(f"plasma_{name}", None, "concentration", constant=False, title=f"{name} in plasma")
        source = places.species[substance.plasma]
        if substance.counted_as is None:
            document.assignment(plasma, source)
        else:  # its volumes divide what is counted as mass of its parent
            counted = pk_set.substances[substance.counted_as].molar_mass.value
            parent = document.parameter(
                f"molar_mass_as_{name}", counted, "molar_mass", title=f"counted as {substance.counted_as}"
            )
            document.assignment(plasma, f"{source} * {parent} / {mass}")
        in_mass = document.parameter(f"plasma_mass_{name}", None, "mass_concentration", constant=False)
        document.assignment(in_mass, f"{plasma} * {mass}")
        unbound = document.parameter(f"f_u_{name}", substance.f_u.value, "dimensionless", title="unbound in plasma")
        into = document.parameter(
            f"Kp_uu_{name}", substance.Kp_uu.value, "dimensionless", title="unbound, brain to plasma"
        )
        rate = document.parameter(f"k_e0_{name}", substance.k_e0.value, "frequency", title="rate of the brain")
        free[name] = document.species(f"free_brain_{name}", brain, title=f"free {name} in the brain")
        document.rate(free[name], f"{rate} * ({into} * {unbound} * {plasma} - {free[name]})")
    return free | _mixtures(pk_set.mixtures, free)


def _mixtures(mixtures: Mapping[str, Mapping[str, object]], free: Mapping[str, str]) -> dict[str, str]:
    sums = {name: [free[part] for part in parts if part in free] for name, parts in mixtures.items()}
    return {name: f"({' + '.join(parts)})" for name, parts in sums.items() if parts}
