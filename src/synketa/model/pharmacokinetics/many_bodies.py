"""The same compartments in many bodies at once: a set whose parameters, or a mass, are arrays over bodies.

What a body is made of (the matrix of its flows, what a dose brings where) comes from `administration`; here it is
taken from step to step of a grid of times that all bodies share.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel

from synketa.common.errors import ConfigurationError, Fault
from synketa.model.pharmacokinetics import administration
from synketa.model.pharmacokinetics.compartments import Dose, PharmacokineticSet

__all__ = ["Part", "administer_many", "parts", "with_values"]

Array = NDArray[np.float64]

_ORDERS = 20  # of the series: 1/20! is below the last bit
_SMALL = 0.5  # of the largest rate x step, for the series


def with_values(pk_set: PharmacokineticSet, values: Mapping[str, Array]) -> PharmacokineticSet:
    """Return a set with arrays in the place of parameters: one value for each of many bodies.

    Parameters
    ----------
    values : mapping
        Dotted path in the set (``flows.CL.clearance``) -> SI values, shape (n,). They are not checked: the ends of
        their ranges are to be tried on a model before.
    """
    for path, value in values.items():
        pk_set = _with_value(pk_set, path.split("."), value)
    return pk_set


def _with_value(node: Any, path: Sequence[str], value: Array) -> Any:
    first, *rest = path
    if isinstance(node, BaseModel):
        new = _with_value(getattr(node, first), rest, value) if rest else _filled(getattr(node, first), value)
        return node.model_copy(update={first: new})
    return {**node, first: _with_value(node[first], rest, value) if rest else _filled(node[first], value)}


def _filled(parameter: Any, value: Array) -> Any:
    return parameter.model_copy(update={"value": value})


@dataclass(frozen=True)
class Part:
    """A dose, or part of it, as it enters one state of all bodies.

    Attributes
    ----------
    state : str
    start, stop : float
        s; a bolus where they are equal.
    moles : ndarray, shape (n,)
    """

    state: str
    start: float
    stop: float
    moles: Array


def parts(
    pk_set: PharmacokineticSet, doses: Sequence[Dose], body_mass: Array, amounts: Array | None = None
) -> list[Part]:
    """Return what doses bring into many bodies.

    Parameters
    ----------
    doses : sequence of Dose
    body_mass : ndarray, shape (n,)
        kg.
    amounts : ndarray, shape (n, doses), optional
        Amounts instead of those of the doses, in the same unit: kg, or kg per kg of body.

    Raises
    ------
    ConfigurationError
        A drug or route that the set does not cover, or a time of release that differs between bodies.
    """
    faults: list[Fault] = []
    found = []
    mass: Any = body_mass  # what is made for one body is made for many
    for index, (dose, gap) in enumerate(administration._with_gaps(doses)):
        factor = 1.0 if amounts is None or not dose.amount else amounts[:, index] / dose.amount
        for part in administration._inputs(pk_set, dose, mass, gap, faults):
            if np.ndim(part.stop):
                faults.append(Fault(pk_set.name, f"routes.{dose.route}", "a release of each body's own", "one for all"))
                break
            found.append(Part(part.state, part.start, part.stop, np.broadcast_to(part.moles * factor, body_mass.shape)))
    if faults:
        raise ConfigurationError(*faults)
    return found


def administer_many(
    pk_set: PharmacokineticSet, entering: Sequence[Part], times: Array, body_mass: Array
) -> tuple[dict[str, Array], dict[str, Array]]:
    """Return plasma and free brain concentrations of many bodies on a grid of times.

    Parameters
    ----------
    pk_set : PharmacokineticSet
        With arrays where bodies differ, see `with_values`.
    entering : sequence of Part
        Every start and stop that lies within `times` is one of them.
    times : ndarray, shape (m,)
        s, increasing; no drug is there at the first but what enters then.
    body_mass : ndarray, shape (n,)
        kg.

    Returns
    -------
    plasma, free_brain : dict of str to ndarray, shape (n, m)
        Substance, and mixture -> concentration, mol/m3. At the instant of a bolus: after it.
    """
    mass: Any = body_mass
    states, A = administration.system_of(pk_set, mass)
    A = np.broadcast_to(A, (body_mass.size, len(states), len(states)))
    kept = _moving(states, A, pk_set, {part.state for part in entering})
    names = [states[index] for index in kept]
    row = {name: index for index, name in enumerate(names)}
    path = _stepped(A[:, kept][:, :, kept], [(row[p.state], p) for p in entering if p.state in row], times)
    plasma: dict[str, Array] = {}
    brain: dict[str, Array] = {}
    nothing = np.zeros((body_mass.size, times.size))
    for name, substance in pk_set.substances.items():
        molar_mass = substance.molar_mass.value
        counted = pk_set.substances[substance.counted_as].molar_mass.value if substance.counted_as else molar_mass
        volume = np.asarray(administration.volume_of(pk_set, substance.plasma, mass))
        per_amount = np.broadcast_to(counted / molar_mass / volume, body_mass.shape)[:, None]
        plasma[name] = path[:, row[substance.plasma]] * per_amount if substance.plasma in row else nothing
        brain[name] = path[:, row[f"brain.{name}"]] * per_amount if f"brain.{name}" in row else nothing
    for name, of in pk_set.mixtures.items():
        for values in (plasma, brain):
            values[name] = np.sum([values[part] for part in of], axis=0)
    return plasma, brain


def _moving(states: list[str], A: Array, pk_set: PharmacokineticSet, entered: set[str]) -> list[int]:
    """Return the states that drug reaches and whose amount matters: what is out of the body only adds up."""
    inner = [n for n, name in enumerate(states) if not name.startswith("eliminated.") and name != "unabsorbed"]
    flows = (A != 0).any(axis=0)
    reached = {n for n in inner if states[n] in entered}
    while more := {n for n in inner if n not in reached and any(flows[n, m] for m in reached)}:
        reached |= more
    return sorted(reached)


def _stepped(A: Array, entering: Sequence[tuple[int, Part]], times: Array) -> Array:
    """Return the states at every time, shape (n, states, m)."""
    steps = _Steps(A)
    x = np.zeros(A.shape[:2])
    path = np.zeros((*A.shape[:2], times.size))
    started = {float(part.start) for _, part in entering}
    rates = np.zeros_like(x)
    is_flowing = False
    at = times.tolist()
    for k, now in enumerate(at):
        if now in started:
            for row, part in entering:
                if part.start == part.stop == now:
                    x[:, row] += part.moles
        path[:, :, k] = x
        if k + 1 == len(at):
            break
        flowing = [(row, part) for row, part in entering if part.start <= now < part.stop]
        if flowing or is_flowing:
            rates[:] = 0.0
            for row, part in flowing:
                rates[:, row] += part.moles / (part.stop - part.start)
        is_flowing = bool(flowing)
        x = steps.take(x, rates if is_flowing else None, at[k + 1] - now)
    return path


class _Steps:
    """Exact steps of dx/dt = A x + rates for many matrices, kept by their length."""

    def __init__(self, A: Array) -> None:
        self._fastest = -np.einsum("nii->ni", A).min(axis=1)
        self._shifted = A + self._fastest[:, None, None] * np.eye(A.shape[1])
        self._known: dict[float, tuple[Array, Array]] = {}

    def take(self, x: Array, rates: Array | None, step: float) -> Array:
        """Return the states after a step (s)."""
        pass_on, bring = self._of(step)
        new: Array = np.matmul(pass_on, x[:, :, None])[:, :, 0]
        return new if rates is None else new + np.matmul(bring, rates[:, :, None])[:, :, 0]

    def _of(self, step: float) -> tuple[Array, Array]:
        """Return exp(A h) and its integral from 0 to h."""
        key = float(f"{step:.12g}")
        if key not in self._known:
            if self._fastest.max() * step <= _SMALL:
                self._known[key] = self._series(step)
            else:  # exp(2h) = exp(h) exp(h); the integral adds the second half
                half, brought = self._of(step / 2)
                self._known[key] = half @ half, brought + half @ brought
        return self._known[key]

    def _series(self, step: float) -> tuple[Array, Array]:
        """Return both for a short step, by a series without a negative term: A plus its fastest rate has none."""
        unit = np.broadcast_to(np.eye(self._shifted.shape[1]), self._shifted.shape)
        term, brought_term = unit.copy(), np.zeros_like(self._shifted)
        total, brought = term.copy(), brought_term.copy()
        power = np.ones(self._fastest.size)
        for order in range(1, _ORDERS + 1):
            brought_term = (self._shifted @ brought_term + power[:, None, None] * unit) * (step / order)
            term = self._shifted @ term * (step / order)
            power = power * self._fastest * (step / order)
            total += term
            brought += brought_term
        decay = np.exp(-self._fastest * step)[:, None, None]
        return total * decay, brought * decay
