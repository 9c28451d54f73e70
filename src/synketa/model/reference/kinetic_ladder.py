"""The kinetic ladder of an NMDA receptor: the reference that the two-pool form is held against."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.parameter import Noun
from synketa.model.nmda_receptor import Array, Drug, Receptor, dissociation_constant
from synketa.model.nmda_receptor.nouns import BindingRate, Potential, Rate

__all__ = ["Bath", "KineticLadder", "ladder_block", "ladder_matrix", "ladder_steady_state", "ladder_trajectory"]


class KineticLadder(Noun):
    """Gating rates of C - CA - CAA - O with a desensitised state on CAA, and those of magnesium.

    Attributes
    ----------
    k_on, k_off : Parameter
        Glutamate binding per site and unbinding; two sites, so 2 k_on, k_off, k_on, 2 k_off.
    beta, alpha : Parameter
        Opening and closing.
    kd, kr : Parameter
        Desensitisation and recovery.
    Mg_off, v_Mg_off : Parameter
        Magnesium leaves the open pore at Mg_off exp(V / v_Mg_off).
    alpha_Mg, beta_Mg : Parameter
        Closing and opening of the magnesium-bound twin, used only when asked for.
    """

    name: str
    title: str
    description: str = ""
    k_on: BindingRate
    k_off: Rate
    beta: Rate
    alpha: Rate
    kd: Rate
    kr: Rate
    Mg_off: Rate
    v_Mg_off: Potential
    alpha_Mg: Rate
    beta_Mg: Rate


GATING = ("C", "CA", "CAA", "D", "O")


@dataclass(frozen=True)
class Bath:
    """What a patch of membrane is held in, constant.

    Attributes
    ----------
    glutamate : float
        mol/m3.
    V : float
        V.
    concentrations : mapping
        Drug -> free concentration, mol/m3.
    Mg : float, optional
        mol/m3; by default that of the receptor.
    """

    glutamate: float
    V: float
    concentrations: Mapping[str, float] = field(default_factory=dict)
    Mg: float | None = None


def ladder_matrix(
    ladder: KineticLadder,
    receptor: Receptor,
    pool: str,
    drugs: Mapping[str, Drug],
    bath: Bath,
    *,
    equal_gating: bool = True,
    leak: bool = False,
) -> tuple[list[tuple[str, str]], Array]:
    """Return the states of the kinetic ladder and the rate matrix Q of dp/dt = Q p, per s.

    Magnesium and drugs bind only to O, so a twin is trapped while its gate is shut. Magnesium leaves at its
    published rate and binds at ``off / (M exp(V/v_Mg))``, so that the receptor's magnesium affinity holds.

    With ``equal_gating`` and no leak every reaction is a tree of reversible steps, all twins share one
    gating distribution, and at steady state this is *exactly* the network form (tested to 1e-6) at any
    glutamate above 0, potential, magnesium and drug: the open probability takes the place of A and cancels.
    The two forms differ (a) when twins gate differently, as the published magnesium twin does, (b) with
    leak, (c) before the steady state, where the network form takes magnesium as instantaneous and A from outside.

    Parameters
    ----------
    bath : Bath
        Glutamate, potential, magnesium and drugs around the channels.
    equal_gating : bool
        False: the magnesium-bound twin opens and closes at its own published rates.
    leak : bool
        Whether a drug also leaves closed states, at its k_leak.

    Returns
    -------
    states : list of (str, str)
        (occupant, gating state); the occupant is ``"free"``, ``"Mg"`` or a drug.
    Q : ndarray
        Columns add up to 0.

    References
    ----------
    Vargas-Caballero and Robinson 2004, J Neurosci 24:6171, 10.1523/JNEUROSCI.1380-04.2004
    """
    Mg, V = receptor.Mg.value if bath.Mg is None else bath.Mg, bath.V
    which = receptor.pools[pool]
    for name, value in {"glutamate": bath.glutamate, "Mg": Mg, **bath.concentrations}.items():
        if not (math.isfinite(value) and value >= 0):
            raise ConfigurationError(Fault("ladder", name, repr(value), "0 mol/m3 or above"))
    states = [(occupant, gating) for occupant in ("free", "Mg", *drugs) for gating in GATING]
    row = {state: index for index, state in enumerate(states)}
    Q = np.zeros((len(states), len(states)))

    def react(source: tuple[str, str], target: tuple[str, str], rate: float) -> None:
        Q[row[source], row[source]] -= rate
        Q[row[target], row[source]] += rate

    bind, unbind = ladder.k_on.value * bath.glutamate, ladder.k_off.value
    for occupant in ("free", "Mg", *drugs):
        own = occupant == "Mg" and not equal_gating
        beta, alpha = (ladder.beta_Mg, ladder.alpha_Mg) if own else (ladder.beta, ladder.alpha)
        steps = (
            ("C", "CA", 2 * bind, unbind),
            ("CA", "CAA", bind, 2 * unbind),
            ("CAA", "D", ladder.kd.value, ladder.kr.value),
            ("CAA", "O", beta.value, alpha.value),
        )
        for source, target, forth, back in steps:
            react((occupant, source), (occupant, target), forth)
            react((occupant, target), (occupant, source), back)
    Mg_off = ladder.Mg_off.value * math.exp(V / ladder.v_Mg_off.value)
    react(("free", "O"), ("Mg", "O"), Mg_off * Mg / (which.M.value * math.exp(V / receptor.v_Mg.value)))
    react(("Mg", "O"), ("free", "O"), Mg_off)
    for name, drug in drugs.items():
        Kd = float(dissociation_constant(drug, which.subunits, V, receptor.voltage_dependence.value))
        react(("free", "O"), (name, "O"), drug.kon.value * bath.concentrations[name])
        react((name, "O"), ("free", "O"), drug.kon.value * Kd)
        if leak:
            for gating in GATING:
                react((name, gating), ("free", gating), drug.k_leak.value)
    return states, Q


def ladder_steady_state(Q: ArrayLike) -> Array:
    """Return the steady occupation of a rate matrix: its null vector, adding up to 1.

    Raises
    ------
    ConfigurationError
        The steady state is not unique, e.g. without glutamate, where trapped channels stay trapped.
    """
    matrix = np.asarray(Q, dtype=float)
    # rates span ten decades: scale every state by its own way out, then p = D^-1 y
    out = -matrix.diagonal()
    if not (out > 0).all():
        raise ConfigurationError(Fault("ladder", "steady state", "a state without exit", "glutamate above 0"))
    _, singular, right = np.linalg.svd(matrix / out)
    if singular[-2] < 1e-13 * singular[0]:
        raise ConfigurationError(Fault("ladder", "steady state", "several", "one: glutamate above 0"))
    p = np.abs(right[-1]) / out
    return np.asarray(p / p.sum())


def ladder_trajectory(Q: ArrayLike, start: ArrayLike, times: ArrayLike) -> Array:
    """Return the occupation at times (s) from `start`; shape (states, times)."""
    from scipy.linalg import expm  # slow to import, and only the reference receptor needs it

    at = np.atleast_1d(np.asarray(times, dtype=float))
    return np.asarray(expm(at[:, None, None] * np.asarray(Q, dtype=float)) @ np.asarray(start, dtype=float)).T


def ladder_block(states: Sequence[tuple[str, str]], p: ArrayLike) -> dict[str, Array]:
    """Sum an occupation over gating: the share of each occupant, and ``open`` (the conducting state).

    Time, if any, is the last axis.
    """
    occupation = np.asarray(p, dtype=float)
    names = dict.fromkeys(occupant for occupant, _ in states)
    block = {
        name: np.asarray(occupation[[i for i, (occupant, _) in enumerate(states) if occupant == name]].sum(axis=0))
        for name in names
    }
    return block | {"open": np.asarray(occupation[list(states).index(("free", "O"))])}
