"""From a dosing table to plasma and free brain concentrations: linear compartments, in closed form.

All amounts are in mol, so that what is metabolised one to one balances exactly.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Parameter
from synketa.model.pharmacokinetics.compartments import ELIMINATED, Allometry, Dose, Flow, PharmacokineticSet

__all__ = [
    "Concentrations",
    "administer",
    "clearance_of",
    "entries",
    "occupancy",
    "propagated",
    "system_of",
    "volume_of",
]

_SETTLED = 2.0**52  # half time constants after which nothing moves any more


@dataclass(frozen=True)
class Concentrations:
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
        Amount that has entered until then, mol.
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
) -> Concentrations:
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
    Concentrations

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
    inputs = [part for dose, gap in _with_gaps(doses) for part in _inputs(pk_set, dose, body_mass, gap, faults)]
    if faults:
        raise ConfigurationError(*faults)
    states, A = system_of(pk_set, body_mass)
    x = _solve(states, A, inputs, at)
    return _concentrations(pk_set, body_mass, at, dict(zip(states, x.T, strict=True)), inputs)


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


def _size(parameter: Parameter, body_mass: float, allometry: Allometry | None, kind: str) -> float:
    """Return a volume (m3) or clearance (m3/s) of one body."""
    value = parameter.value
    if parameter.dimension.endswith("per_body_mass"):
        return value * body_mass
    if allometry is None:
        return value
    exponent = getattr(allometry, f"{kind}_exponent").value
    scaled: float = value * (body_mass / allometry.body_mass.value) ** exponent
    return scaled


def volume_of(pk_set: PharmacokineticSet, compartment: str, body_mass: float) -> float:
    """Return the volume of a compartment that has one, in a body (kg), m3."""
    volume = pk_set.compartments[compartment].volume
    assert volume is not None
    return _size(volume, body_mass, pk_set.allometry, "volume")


def clearance_of(pk_set: PharmacokineticSet, flow: Flow, body_mass: float) -> float:
    """Return the clearance of a flow that has one, in a body (kg), m3/s."""
    assert flow.clearance is not None
    return _size(flow.clearance, body_mass, pk_set.allometry, "clearance")


def entries(
    pk_set: PharmacokineticSet, doses: Sequence[Dose], body_mass: float
) -> list[tuple[str, float, float, float]]:
    """Return what doses bring into the body, part by part, as `administer` takes it.

    Returns
    -------
    list of (str, float, float, float)
        The compartment, depot (``routes.<route>.<site>``) or ``unabsorbed`` that it enters; when it starts and stops, s
        (at once where they are equal); how much, mol.
    """
    faults: list[Fault] = []
    parts = [part for dose, gap in _with_gaps(doses) for part in _inputs(pk_set, dose, body_mass, gap, faults)]
    if faults:
        raise ConfigurationError(*faults)
    return [(part.state, part.start, part.stop, part.moles) for part in parts]


def _with_gaps(doses: Sequence[Dose]) -> Iterator[tuple[Dose, float]]:
    """Yield doses, and how long (s) after the last one of its drug by its route each starts; infinite for the first."""
    starts: dict[tuple[str, str], list[float]] = {}
    for dose in doses:
        starts.setdefault((dose.drug, dose.route), []).append(dose.start)
    ordered = {route: sorted(set(times)) for route, times in starts.items()}
    for dose in doses:
        of_route = ordered[dose.drug, dose.route]
        place = bisect.bisect_left(of_route, dose.start)
        yield dose, dose.start - (of_route[place - 1] if place else -math.inf)


def _inputs(
    pk_set: PharmacokineticSet, dose: Dose, body_mass: float, gap: float, faults: list[Fault]
) -> Iterator[_Input]:
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
        sites = {str(route): own for route, own in covering.items() if own}
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
            yield _Input(state, dose.start, _stop(dose.start, duration), moles * site.share_after(gap))
        lost = 1.0 - sum(site.share_after(gap) for site in sites[dose.route].values())
        if np.any(np.greater(lost, 1e-12)):
            yield _Input("unabsorbed", dose.start, _stop(dose.start, dose.duration), moles * lost)


def _stop(start: float, duration: float) -> float:
    """Return the end of an input; what is over within 1 ms is a bolus."""
    return start + duration if duration > 1e-3 else start


def bodies_of(pk_set: PharmacokineticSet, body_mass: float | NDArray[np.float64]) -> tuple[int, ...]:
    """Return the shape of the bodies that a set and a body mass stand for: () of one, (n,) of many."""
    return np.broadcast_shapes(np.shape(body_mass), *(np.shape(value.value) for _, value, _ in pk_set.signed()))


def system_of(pk_set: PharmacokineticSet, body_mass: float) -> tuple[list[str], NDArray[np.float64]]:
    """Return the names of the states and the matrix of dx/dt = A x, per s.

    The brain state is ``C_b x plasma volume``, so that its coefficients are plain rates. Of many bodies, whose mass
    or parameters are arrays of shape (n,), the matrix is of shape (n, states, states).
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
    A = np.zeros((*bodies_of(pk_set, body_mass), len(states), len(states)))

    def move(source: str, target: str, rate: float, fraction: float = 1.0) -> None:
        out = f"{ELIMINATED}.{pk_set.compartments[source].substance}" if source in pk_set.compartments else ""
        A[..., row[source], row[source]] -= rate
        A[..., row[out if target == ELIMINATED else target], row[source]] += rate * fraction
        if np.any(np.less(fraction, 1)):
            A[..., row[out], row[source]] += rate * (1 - fraction)

    for flow in pk_set.flows.values():
        for source, target in ((flow.source, flow.target), (flow.target, flow.source))[: 1 + flow.both_ways]:
            if flow.rate is not None:
                rate = flow.rate.value
            else:
                rate = clearance_of(pk_set, flow, body_mass) / volume_of(pk_set, source, body_mass)
            move(source, target, rate, flow.fraction.value if flow.fraction is not None else 1.0)
    for name, site in depots.items():
        assert site.ka is not None
        move(name, site.target, site.ka.value)
    for name, substance in pk_set.substances.items():
        brain, rate = row[f"brain.{name}"], substance.k_e0.value
        A[..., brain, brain] = -rate
        A[..., brain, row[substance.plasma]] = rate * substance.f_u.value * substance.Kp_uu.value
    return states, A


def _solve(
    states: list[str], A: NDArray[np.float64], inputs: list[_Input], at: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the states at every time, from segment to segment of constant input."""
    row = {name: index for index, name in enumerate(states)}
    into = np.array([row[part.state] for part in inputs], dtype=int)
    starts, stops, moles = (np.array([getattr(part, key) for part in inputs]) for key in ("start", "stop", "moles"))
    is_bolus = starts == stops
    rate = np.divide(moles, stops - starts, out=np.zeros_like(moles), where=~is_bolus)
    breaks = np.unique(np.concatenate([starts, stops]))
    x = np.zeros((at.size, len(states)))
    segment = np.searchsorted(breaks, at, side="right") - 1
    state = np.zeros(len(states))
    for index, start in enumerate(breaks):
        rates = np.zeros(len(states))
        now, during = is_bolus & (starts == start), (starts <= start) & (start < stops)
        np.add.at(state, into[now], moles[now])
        np.add.at(rates, into[during], rate[during])
        inside = np.flatnonzero(segment == index)
        stop = breaks[index + 1] if index + 1 < breaks.size else start
        path = propagated(A, rates, state, np.append(at[inside], stop) - start)
        x[inside], state = path[:-1], path[-1]
    return x


def propagated(
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
    count = np.minimum(np.floor(elapsed / step), _SETTLED).astype(np.int64)
    rest = np.where(count < _SETTLED, np.maximum(elapsed - count * step, 0.0), 0.0)
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


def _concentrations(
    pk_set: PharmacokineticSet,
    body_mass: float,
    at: NDArray[np.float64],
    x: dict[str, NDArray[np.float64]],
    inputs: list[_Input],
) -> Concentrations:
    plasma, mass, unbound, brain = {}, {}, {}, {}
    for name, substance in pk_set.substances.items():
        molar_mass = substance.molar_mass.value
        counted = pk_set.substances[substance.counted_as].molar_mass.value if substance.counted_as else molar_mass
        per_amount = counted / molar_mass / volume_of(pk_set, substance.plasma, body_mass)
        plasma[name] = x[substance.plasma] * per_amount
        mass[name] = plasma[name] * molar_mass
        unbound[name] = plasma[name] * substance.f_u.value
        brain[name] = x[f"brain.{name}"] * per_amount
    for name, parts in pk_set.mixtures.items():
        for values in (plasma, mass, unbound, brain):
            values[name] = np.sum([values[part] for part in parts], axis=0)
    dosed = np.zeros(at.size)
    for part in inputs:
        is_infusion = part.stop > part.start
        entered = np.clip((at - part.start) / (part.stop - part.start), 0, 1) if is_infusion else at >= part.start
        dosed += part.moles * entered
    amounts = {name: values for name, values in x.items() if not name.startswith("brain.")}
    return Concentrations(at, plasma, mass, unbound, brain, amounts, dosed)
