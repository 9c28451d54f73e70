"""From a dosing table to plasma and free brain concentrations: linear compartments, in closed form.

A published set is one TOML file of substances, compartments, flows and routes; a new one needs no Python.
All amounts are in mol, so that what is metabolised one to one balances exactly.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal, Self, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray
from pydantic import Field, model_validator

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Noun, Parameter, of

__all__ = [
    "ROUTES",
    "Allometry",
    "Compartment",
    "Course",
    "Dose",
    "Flow",
    "PharmacokineticSet",
    "Site",
    "Substance",
    "administer",
    "occupancy",
]

Route = Literal["iv", "im", "ip", "intranasal", "oral"]
ROUTES: tuple[str, ...] = get_args(Route)

#: The word for "out of the body" at the end of a flow.
ELIMINATED = "eliminated"


MolarMass = Annotated[Parameter, of("molar_mass")]
Number = Annotated[Parameter, of("dimensionless")]
Rate = Annotated[Parameter, of("frequency")]
Duration = Annotated[Parameter, of("time")]
BodyMass = Annotated[Parameter, of("body_mass")]
Volume = Annotated[Parameter, of("volume", "volume_per_body_mass")]
Clearance = Annotated[Parameter, of("flow", "flow_per_body_mass")]


@dataclass(frozen=True)
class Dose:
    """One line of a dosing table.

    Attributes
    ----------
    drug : str
        A substance or mixture of the pharmacokinetic set, e.g. ``"ketamine"``.
    route : str
        One of `ROUTES`.
    start : float
        s, on the clock of the times at which concentrations are asked for.
    duration : float
        s; 0 is a bolus, anything longer an infusion at constant rate.
    amount : float
        kg, or kg per kg of body when `per_body_mass`. As base, unless the set says otherwise.
    per_body_mass : bool
    """

    drug: str
    route: str
    start: float
    duration: float
    amount: float
    per_body_mass: bool

    def __post_init__(self) -> None:
        faults = []
        if not math.isfinite(self.start):
            faults.append(Fault("dose", "start", repr(self.start), "a finite time in s"))
        for name in ("duration", "amount"):
            value = getattr(self, name)
            if not (math.isfinite(value) and value >= 0):
                faults.append(Fault("dose", name, repr(value), "a finite number, 0 or above"))
        if self.route not in ROUTES:
            faults.append(unknown("dose", "route", self.route, ROUTES))
        if faults:
            raise ConfigurationError(*faults)


class Substance(Noun):
    """A drug or metabolite: what turns its plasma amount into free brain concentration.

    Attributes
    ----------
    plasma : str
        The compartment whose concentration is the plasma concentration.
    f_u : Parameter
        Unbound fraction in plasma.
    Kp_uu : Parameter
        Unbound brain to unbound plasma ratio at equilibrium.
    k_e0 : Parameter
        Rate at which the free brain concentration follows the unbound plasma concentration.
    dosed_molar_mass : Parameter, optional
        Where doses are stated as a salt: the molar mass that turns them into mol.
    counted_as : str, optional
        For a metabolite whose published volumes are *apparent*: they divide an amount that is counted as
        mass of this parent substance.
    """

    molar_mass: MolarMass
    plasma: str
    f_u: Number
    Kp_uu: Number
    k_e0: Rate
    dosed_molar_mass: MolarMass | None = None
    counted_as: str | None = None


class Compartment(Noun):
    """A well-mixed compartment that holds one substance."""

    substance: str
    volume: Volume | None = None


class Flow(Noun):
    """A first-order flow: rate x amount, or clearance x concentration of the compartment that it leaves.

    Attributes
    ----------
    source, target : str
        ``from`` and ``to`` in the file; ``to = "eliminated"`` leaves the body. Between compartments of
        two substances the flow is a metabolism, one mol to one.
    both_ways : bool
        The same clearance flows back.
    fraction : Parameter, optional
        The share that arrives at `target`; the rest is eliminated.
    """

    source: Annotated[str, Field(alias="from")]
    target: Annotated[str, Field(alias="to")]
    rate: Rate | None = None
    clearance: Clearance | None = None
    both_ways: bool = False
    fraction: Number | None = None


class Site(Noun):
    """One place at which a route delivers: directly, or through a depot that empties at rate `ka`.

    Attributes
    ----------
    target : str
        ``to`` in the file: a compartment.
    fraction : Parameter, optional
        The share of the dose that arrives here (bioavailability), 1 if absent.
    ka : Parameter, optional
        Absorption rate; absent: straight into the compartment.
    release : Parameter, optional
        Time over which a bolus enters the depot at constant rate.
    """

    target: Annotated[str, Field(alias="to")]
    fraction: Number | None = None
    ka: Rate | None = None
    release: Duration | None = None


class Allometry(Noun):
    """Scaling that the source states: values hold at `body_mass`, others scale by a power of mass."""

    body_mass: BodyMass
    volume_exponent: Number
    clearance_exponent: Number


class PharmacokineticSet(Noun):
    """One published set of compartments and the routes that it covers.

    Attributes
    ----------
    body_mass : Parameter
        The body for which the set is used when none is named.
    mixtures : dict
        Mixture -> substance -> share of the dose, e.g. a racemate of two enantiomers.
    """

    name: str
    title: str
    species: str
    description: str = ""
    body_mass: BodyMass
    substances: dict[str, Substance]
    compartments: dict[str, Compartment]
    flows: dict[str, Flow]
    routes: dict[Route, dict[str, Site]]
    mixtures: dict[str, dict[str, Number]] = Field(default={})
    allometry: Allometry | None = None

    @model_validator(mode="after")
    def _names_and_signs(self) -> Self:
        checks = (self._unknown_names, self._wrong_flows, self._wrong_sites, self._wrong_values)
        if faults := [fault for check in checks for fault in check()]:
            raise ConfigurationError(*faults)
        return self

    def _unknown_names(self) -> Iterator[Fault]:
        """Yield a fault for every name of a compartment or substance that is none."""
        compartments, substances = self.compartments, self.substances
        to_compartments = [(f"substances.{key}.plasma", s.plasma) for key, s in substances.items()]
        to_compartments += [(f"flows.{key}.from", f.source) for key, f in self.flows.items()]
        to_compartments += [(f"flows.{key}.to", f.target) for key, f in self.flows.items() if f.target != ELIMINATED]
        for route, sites in self.routes.items():
            to_compartments += [(f"routes.{route}.{key}.to", site.target) for key, site in sites.items()]
        to_substances = [(f"compartments.{key}.substance", c.substance) for key, c in compartments.items()]
        to_substances += [(f"substances.{k}.counted_as", s.counted_as) for k, s in substances.items() if s.counted_as]
        to_substances += [(f"mixtures.{key}", part) for key, parts in self.mixtures.items() for part in parts]
        for named, known in ((to_compartments, compartments), (to_substances, substances)):
            yield from (unknown("", path, name, known) for path, name in named if name not in known)
        for key in set(self.mixtures) & set(substances):
            yield Fault("", f"mixtures.{key}", "the name of a substance", "another name")
        for key, substance in substances.items():
            plasma = compartments.get(substance.plasma)
            if plasma is not None and (plasma.substance != key or plasma.volume is None):
                want = f"a compartment of {key} that has a volume"
                yield Fault("", f"substances.{key}.plasma", f'"{substance.plasma}"', want)

    def _wrong_flows(self) -> Iterator[Fault]:
        """Yield the faults of what flows between compartments."""
        for key, flow in self.flows.items():
            path = f"flows.{key}"
            if (flow.rate is None) == (flow.clearance is None):
                yield Fault("", path, "neither or both", "either rate or clearance")
            if flow.source == flow.target:
                yield Fault("", path, f"from {flow.source} to itself", "two ends")
            if flow.both_ways and (flow.target == ELIMINATED or flow.rate is not None or flow.fraction is not None):
                yield Fault("", f"{path}.both_ways", "true", "both_ways only with a clearance between two compartments")
            if flow.clearance is None:
                continue
            for end in [flow.source, flow.target] if flow.both_ways else [flow.source]:
                if end in self.compartments and self.compartments[end].volume is None:
                    yield Fault("", f"compartments.{end}", "no volume", f"a volume: {path} is a clearance")

    def _wrong_sites(self) -> Iterator[Fault]:
        """Yield the faults of where routes deliver."""
        for route, sites in self.routes.items():
            for key, site in sites.items():
                if site.release is not None and site.ka is None:
                    yield Fault("", f"routes.{route}.{key}.release", "no ka", "release only with ka")
            shares: dict[str, float] = {}
            for site in sites.values():
                if site.target in self.compartments:
                    substance = self.compartments[site.target].substance
                    shares[substance] = shares.get(substance, 0.0) + _share(site)
            for substance, total in shares.items():
                if total > 1 + 1e-9:
                    got = f"{total:.4g} of the dose of {substance}"
                    yield Fault("", f"routes.{route}", got, "fractions that add up to at most 1")

    def _wrong_values(self) -> Iterator[Fault]:
        """Yield the faults of numbers that no body could have."""
        for path, parameter, positive in self._signed():
            if parameter.value < 0 or (positive and parameter.value == 0):
                want = "a value above 0" if positive else "a value of 0 or above"
                yield Fault("", path, f'"{parameter.text}"', want)
        for path, parameter in self._shares():
            if parameter.value > 1:
                yield Fault("", path, f'"{parameter.text}"', "a fraction from 0 to 1")
        for key, parts in self.mixtures.items():
            if abs((total := sum(part.value for part in parts.values())) - 1) > 1e-9:
                yield Fault("", f"mixtures.{key}", f"{total:.4g}", "shares that add up to 1")
        if self.allometry:
            values = [c.volume for c in self.compartments.values()] + [f.clearance for f in self.flows.values()]
            if any(v is not None and v.dimension.endswith("per_body_mass") for v in values):
                yield Fault("", "allometry", "values per body mass", "one of the two")

    def _signed(self) -> Iterator[tuple[str, Parameter, bool]]:
        """Yield every parameter with its path and whether it must be above 0."""
        yield "body_mass", self.body_mass, True
        tables: list[tuple[str, object, dict[str, bool]]] = [("allometry", self.allometry, {"body_mass": True})]
        above_zero = dict.fromkeys(("molar_mass", "f_u", "Kp_uu", "k_e0", "dosed_molar_mass"), True)
        tables += [(f"substances.{key}", substance, above_zero) for key, substance in self.substances.items()]
        tables += [(f"compartments.{key}", one, {"volume": True}) for key, one in self.compartments.items()]
        of_flows = dict.fromkeys(("rate", "clearance", "fraction"), False)
        tables += [(f"flows.{key}", flow, of_flows) for key, flow in self.flows.items()]
        of_sites = {"fraction": False, "ka": True, "release": True}
        for route, sites in self.routes.items():
            tables += [(f"routes.{route}.{key}", site, of_sites) for key, site in sites.items()]
        for path, noun, fields in tables:
            for name, positive in fields.items():
                if (value := getattr(noun, name, None)) is not None:
                    yield f"{path}.{name}", value, positive
        for key, parts in self.mixtures.items():
            yield from ((f"mixtures.{key}.{part}", value, False) for part, value in parts.items())

    def _shares(self) -> Iterator[tuple[str, Parameter]]:
        yield from ((f"substances.{key}.f_u", s.f_u) for key, s in self.substances.items())
        yield from ((f"flows.{key}.fraction", f.fraction) for key, f in self.flows.items() if f.fraction)
        for route, sites in self.routes.items():
            yield from ((f"routes.{route}.{key}.fraction", s.fraction) for key, s in sites.items() if s.fraction)


@dataclass(frozen=True)
class Course:
    """Concentrations and amounts over time, all arrays of the length of `times`.

    Attributes
    ----------
    times : ndarray
        s.
    plasma, unbound_plasma, free_brain : dict
        Substance (and mixture: the sum of its parts) -> concentration in mol/m3, i.e. mM.
    plasma_mass : dict
        The same plasma concentration in kg/m3; 1 ng/mL is 1e-6 kg/m3.
    amounts : dict
        Compartment, depot ``routes.<route>.<site>``, ``eliminated.<substance>`` and ``unabsorbed`` -> mol.
        They add up to `dosed`. The brain holds a concentration, not an amount: it is an observer.
    dosed : ndarray
        Amount given until then, mol.
    """

    times: NDArray[np.float64]
    plasma: dict[str, NDArray[np.float64]]
    plasma_mass: dict[str, NDArray[np.float64]]
    unbound_plasma: dict[str, NDArray[np.float64]]
    free_brain: dict[str, NDArray[np.float64]]
    amounts: dict[str, NDArray[np.float64]]
    dosed: NDArray[np.float64]


@dataclass(frozen=True)
class _Input:
    """One dose, or part of one, as it enters one state."""

    state: str
    start: float
    stop: float
    moles: float


def administer(
    pk_set: PharmacokineticSet,
    doses: Sequence[Dose],
    times: ArrayLike,
    body_mass: float | None = None,
) -> Course:
    """Return concentrations after any list of boluses and infusions.

    The linear system dx/dt = A x + u is solved exactly between the instants at which u changes. The free
    brain is one more linear compartment: ``dC_b/dt = k_e0 (Kp_uu f_u C_p - C_b)``.

    Parameters
    ----------
    pk_set : PharmacokineticSet
    doses : sequence of Dose
        In any order; empty means no drug.
    times : array_like
        s, in any order, also before the first dose (0 there). At the instant of a bolus: after it.
    body_mass : float, optional
        kg; by default that of the set.

    Returns
    -------
    Course

    Raises
    ------
    ConfigurationError
        A drug or route that the set does not cover, or a time or body mass that is not finite.
    """
    body_mass = pk_set.body_mass.value if body_mass is None else body_mass
    at = np.atleast_1d(np.asarray(times, dtype=float))
    faults: list[Fault] = []
    if not (math.isfinite(body_mass) and body_mass > 0):
        faults.append(Fault(pk_set.name, "body_mass", repr(body_mass), "a finite mass above 0 kg"))
    if at.ndim != 1 or not np.isfinite(at).all():
        faults.append(Fault(pk_set.name, "times", "NaN, infinity or a table", "a list of finite times in s"))
    inputs = [part for dose in doses for part in _inputs(pk_set, dose, body_mass, faults)]
    if faults:
        raise ConfigurationError(*faults)
    states, A = _system(pk_set, body_mass)
    x = _solve(states, A, inputs, at)
    return _course(pk_set, body_mass, at, dict(zip(states, x.T, strict=True)), inputs)


def occupancy(unbound_plasma: Mapping[str, NDArray[np.float64]], IC50: Mapping[str, float]) -> NDArray[np.float64]:
    """Return the receptor occupancy that unbound plasma concentrations stand for in vivo.

    For one drug ``f_u C_p / (f_u C_p + IC50)``, with IC50 1.42 uM for ketamine and 9.11 uM for norketamine;
    several drugs compete. This is arithmetic on the plasma curve, not the block of the model.

    Parameters
    ----------
    unbound_plasma : mapping
        Drug -> f_u C_p, mol/m3.
    IC50 : mapping
        Drug -> unbound plasma concentration of half occupancy, mol/m3. Drugs without one do not count.

    References
    ----------
    Shaffer et al. 2014, Neuropharmacology 86:174, 10.1016/j.neuropharm.2014.07.008
    """
    bound = sum(
        (np.asarray(unbound_plasma[drug]) / IC50[drug] for drug in unbound_plasma if drug in IC50),
        np.float64(0),
    )
    result: NDArray[np.float64] = np.asarray(bound / (1 + bound))
    return result


def _share(site: Site) -> float:
    return site.fraction.value if site.fraction is not None else 1.0


def _size(parameter: Parameter, body_mass: float, allometry: Allometry | None, kind: str) -> float:
    """Return a volume (m3) or clearance (m3/s) of one body."""
    value = parameter.value
    if parameter.dimension.endswith("per_body_mass"):
        return value * body_mass
    if allometry is None:
        return value
    exponent = getattr(allometry, f"{kind}_exponent").value
    return float(value * (body_mass / allometry.body_mass.value) ** exponent)


def _volume(pk_set: PharmacokineticSet, compartment: str, body_mass: float) -> float:
    volume = pk_set.compartments[compartment].volume
    assert volume is not None
    return _size(volume, body_mass, pk_set.allometry, "volume")


def _inputs(pk_set: PharmacokineticSet, dose: Dose, body_mass: float, faults: list[Fault]) -> Iterator[_Input]:
    """Split a dose over substances and sites; what does not arrive is unabsorbed."""
    fed = {pk_set.compartments[site.target].substance for sites in pk_set.routes.values() for site in sites.values()}
    drugs = sorted(fed | {key for key, parts in pk_set.mixtures.items() if fed.issuperset(parts)})
    if dose.drug not in drugs:
        faults.append(unknown(pk_set.name, "drug", dose.drug, drugs))
        return
    parts = {part: share.value for part, share in pk_set.mixtures.get(dose.drug, {}).items()} or {dose.drug: 1.0}
    for part, share in parts.items():
        covering = {
            route: {key: site for key, site in sites.items() if pk_set.compartments[site.target].substance == part}
            for route, sites in pk_set.routes.items()
        }
        sites = {str(route): found for route, found in covering.items() if found}
        if dose.route not in sites:
            faults.append(Fault(pk_set.name, "route", f'"{dose.route}"', f"one of {', '.join(sites)} for {part}"))
            return
        substance = pk_set.substances[part]
        molar_mass = (substance.dosed_molar_mass or substance.molar_mass).value
        moles = dose.amount * (body_mass if dose.per_body_mass else 1.0) * share / molar_mass
        for key, site in sites[dose.route].items():
            duration = dose.duration
            if site.release is not None:
                if duration:
                    want = f"a bolus: {pk_set.name} releases it over {site.release.text}"
                    faults.append(Fault(pk_set.name, f"routes.{dose.route}", f"an infusion of {duration:g} s", want))
                    return
                duration = site.release.value
            state = f"routes.{dose.route}.{key}" if site.ka is not None else site.target
            yield _Input(state, dose.start, _stop(dose.start, duration), moles * _share(site))
        lost = 1.0 - sum(_share(site) for site in sites[dose.route].values())
        if lost > 1e-12:
            yield _Input("unabsorbed", dose.start, _stop(dose.start, dose.duration), moles * lost)


def _stop(start: float, duration: float) -> float:
    """Return the end of an input; what is over within 1 ms is a bolus."""
    return start + duration if duration > 1e-3 else start


def _system(pk_set: PharmacokineticSet, body_mass: float) -> tuple[list[str], NDArray[np.float64]]:
    """Return the names of the states and the matrix of dx/dt = A x, per s.

    The brain state is ``C_b x plasma volume``, so that its coefficients are plain rates.
    """
    depots = {
        f"routes.{route}.{key}": site
        for route, sites in pk_set.routes.items()
        for key, site in sites.items()
        if site.ka is not None
    }
    states = [*pk_set.compartments, *depots, *(f"{ELIMINATED}.{s}" for s in pk_set.substances), "unabsorbed"]
    states += [f"brain.{s}" for s in pk_set.substances]
    row = {name: index for index, name in enumerate(states)}
    A = np.zeros((len(states), len(states)))

    def move(source: str, target: str, rate: float, fraction: float = 1.0) -> None:
        out = f"{ELIMINATED}.{pk_set.compartments[source].substance}" if source in pk_set.compartments else ""
        A[row[source], row[source]] -= rate
        A[row[out if target == ELIMINATED else target], row[source]] += rate * fraction
        if fraction < 1:
            A[row[out], row[source]] += rate * (1 - fraction)

    for flow in pk_set.flows.values():
        for source, target in ((flow.source, flow.target), (flow.target, flow.source))[: 1 + flow.both_ways]:
            if flow.rate is not None:
                rate = flow.rate.value
            else:
                assert flow.clearance is not None
                clearance = _size(flow.clearance, body_mass, pk_set.allometry, "clearance")
                rate = clearance / _volume(pk_set, source, body_mass)
            move(source, target, rate, flow.fraction.value if flow.fraction is not None else 1.0)
    for name, site in depots.items():
        assert site.ka is not None
        move(name, site.target, site.ka.value)
    for name, substance in pk_set.substances.items():
        brain, rate = row[f"brain.{name}"], substance.k_e0.value
        A[brain, brain] = -rate
        A[brain, row[substance.plasma]] = rate * substance.f_u.value * substance.Kp_uu.value
    return states, A


def _solve(
    states: list[str], A: NDArray[np.float64], inputs: list[_Input], at: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the states at every time, from segment to segment of constant input."""
    row = {name: index for index, name in enumerate(states)}
    breaks = np.unique([edge for part in inputs for edge in (part.start, part.stop)])
    x = np.zeros((at.size, len(states)))
    segment = np.searchsorted(breaks, at, side="right") - 1
    state = np.zeros(len(states))
    for index, start in enumerate(breaks):
        rates = np.zeros(len(states))
        for part in inputs:
            if part.start == part.stop == start:
                state[row[part.state]] += part.moles
            elif part.start <= start < part.stop:
                rates[row[part.state]] += part.moles / (part.stop - part.start)
        inside = np.flatnonzero(segment == index)
        stop = breaks[index + 1] if index + 1 < breaks.size else start
        path = _propagate(A, rates, state, np.append(at[inside], stop) - start)
        x[inside], state = path[:-1], path[-1]
    return x


def _propagate(
    A: NDArray[np.float64],
    rates: NDArray[np.float64],
    start: NDArray[np.float64],
    elapsed: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return x(elapsed) of dx/dt = A x + rates from x(0) = start, exact for any A with flows only.

    exp(A t) = exp(-s t) exp((A + s) t) with s the largest diagonal rate: A + s has no negative entry, so
    neither series nor squaring cancels. Concentrations cannot become negative, small ones keep their
    relative accuracy, and equal eigenvalues are no special case.
    """
    n = start.size
    s = float(-A.diagonal().min()) or 1.0
    P = np.zeros((n + 1, n + 1))
    P[:n, :n], P[:n, n] = A, rates
    P[np.diag_indices(n + 1)] += s
    step = 0.5 / s
    count = np.floor(elapsed / step).astype(np.int64)
    rest = np.maximum(elapsed - count * step, 0.0)
    x = np.tile(np.append(start, 1.0), (elapsed.size, 1))
    jump = np.eye(n + 1)
    x_term, jump_term = x.copy(), jump.copy()
    for order in range(1, 21):  # 1/20! is below the last bit
        x_term = (x_term @ P.T) * (rest / order)[:, None]
        jump_term = jump_term @ P * (step / order)
        x += x_term
        jump = jump + jump_term
    x *= np.exp(-s * rest)[:, None]
    jump *= math.exp(-s * step)
    while count.any():
        odd = (count & 1).astype(bool)
        x[odd] = x[odd] @ jump.T
        jump = jump @ jump
        jump[n, n] = 1.0
        count >>= 1
    return x[:, :n]


def _course(
    pk_set: PharmacokineticSet,
    body_mass: float,
    at: NDArray[np.float64],
    x: dict[str, NDArray[np.float64]],
    inputs: list[_Input],
) -> Course:
    plasma, mass, unbound, brain = {}, {}, {}, {}
    for name, substance in pk_set.substances.items():
        molar_mass = substance.molar_mass.value
        counted = pk_set.substances[substance.counted_as].molar_mass.value if substance.counted_as else molar_mass
        per_amount = counted / molar_mass / _volume(pk_set, substance.plasma, body_mass)
        plasma[name] = x[substance.plasma] * per_amount
        mass[name] = plasma[name] * molar_mass
        unbound[name] = plasma[name] * substance.f_u.value
        brain[name] = x[f"brain.{name}"] * per_amount
    for name, parts in pk_set.mixtures.items():
        for course in (plasma, mass, unbound, brain):
            course[name] = np.sum([course[part] for part in parts], axis=0)
    dosed = np.zeros(at.size)
    for part in inputs:
        given = (
            np.clip((at - part.start) / (part.stop - part.start), 0, 1) if part.stop > part.start else at >= part.start
        )
        dosed += part.moles * given
    amounts = {name: values for name, values in x.items() if not name.startswith("brain.")}
    return Course(at, plasma, mass, unbound, brain, amounts, dosed)
