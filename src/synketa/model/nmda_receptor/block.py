"""How much of the receptors drugs block, and how fast.

All values are SI floats (mol/m3, which is mM; V; s) or arrays of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from synketa.common.errors import ConfigurationError, Fault
from synketa.model.nmda_receptor.nouns import Drug, Pool, Receptor

__all__ = [
    "IC50",
    "Array",
    "BlockSite",
    "block_rates",
    "dissociation_constant",
    "equal_block_level",
    "ic50",
    "ic50_table",
    "kd_from_ic50",
    "mg_unblocked",
    "steady_block",
    "time_constants",
    "trapped_fraction",
]


Array = NDArray[np.float64]


@dataclass(frozen=True)
class IC50:
    """One row of `ic50_table`; concentrations in mol/m3."""

    subunit: str
    Mg: float
    V: float
    computed: float
    measured: float | None
    status: str
    source: str


def mg_unblocked(V: ArrayLike, Mg: ArrayLike, M: ArrayLike, v_Mg: float) -> Array:
    """Return the fraction of pores that hold no magnesium, B = 1/(1 + [Mg]/M exp(-V/v_Mg)).

    Parameters
    ----------
    V : array_like
        V.
    Mg, M : array_like
        External magnesium and the magnesium constant at 0 mV, mol/m3.
    v_Mg : float
        V.

    References
    ----------
    Jahr and Stevens 1990, J Neurosci 10:3178, 10.1523/JNEUROSCI.10-09-03178.1990
    """
    return np.asarray(1 / (1 + np.asarray(Mg) / M * np.exp(-np.asarray(V) / v_Mg)), dtype=float)


def dissociation_constant(drug: Drug, subunits: Iterable[str], V: ArrayLike, voltage_dependence: float = 1.0) -> Array:
    """Return Kd(V) = mean Kd of the subunits x exp((V - V_Kd)/v_off), without magnesium, mol/m3."""
    Kd = {str(name): parameter.value for name, parameter in drug.Kd.items()}
    mean = float(np.mean([Kd[name] for name in subunits]))
    exponent = voltage_dependence * (np.asarray(V, dtype=float) - drug.V_Kd.value) / drug.v_off.value
    return np.asarray(mean * np.exp(exponent))


def ic50(drug: Drug, receptor: Receptor, subunit: str, V: ArrayLike, Mg: ArrayLike | None = None) -> Array:
    """Return the concentration that halves the current of one subunit or pool.

    IC50 = Kd(V) (1 + [Mg]/K_Mg(V)), for a trapping blocker (k_leak far below unbinding). A blocked channel
    cannot hold magnesium but still gates: binding goes with A B, unbinding with A, and A cancels.

    Parameters
    ----------
    subunit : str
        ``"2A"`` ... ``"2D"``, or the name of a pool.
    V : array_like
        V.
    Mg : array_like, optional
        mol/m3; by default that of the receptor.
    """
    pool = receptor.pools[subunit if subunit in receptor.pools else receptor.pool_of(subunit)]
    names = pool.subunits if subunit in receptor.pools else (subunit,)
    B = _unblocked(receptor, pool, V, Mg)
    return np.asarray(dissociation_constant(drug, names, V, receptor.voltage_dependence.value) / B)


def kd_from_ic50(drug: Drug, receptor: Receptor, subunit: str, IC50: float, V: float, Mg: float) -> float:
    """Return the Kd of a subunit, without magnesium and at the drug's `V_Kd`, that an IC50 in magnesium comes from.

    The inverse of `ic50`: with this Kd the receptor computes that IC50, at the same potential and magnesium.

    Parameters
    ----------
    subunit : str
        ``"2A"`` ... ``"2D"``.
    IC50 : float
        mol/m3.
    V : float
        V.
    Mg : float
        mol/m3.

    Returns
    -------
    float
        mol/m3.
    """
    return IC50 * drug.Kd[subunit].value / float(ic50(drug, receptor, subunit, V, Mg))  # type: ignore[index]


def _unblocked(receptor: Receptor, pool: Pool, V: ArrayLike, Mg: ArrayLike | None) -> Array:
    """Return the share of gated pores that a blocker can enter; magnesium need not compete."""
    Mg = receptor.Mg.value if Mg is None else Mg
    return 1 - receptor.Mg_competition.value * (1 - mg_unblocked(V, Mg, pool.M.value, receptor.v_Mg.value))


def block_rates(
    drug: Drug, receptor: Receptor, pool: str, V: ArrayLike, A: ArrayLike, Mg: ArrayLike | None = None
) -> tuple[Array, Array]:
    """Return how fast a blocker enters and leaves the pores of one pool.

    ``on = kon gate B`` and ``off = kon Kd(V) gate + k_leak``: block goes as ``db/dt = on K (1 - b) - off b``.

    Parameters
    ----------
    pool : str
    V : array_like
        V.
    A : array_like
        Agonist-gated fraction, 0 to 1; the gate is A, or 1 where the receptor is not use-dependent.
    Mg : array_like, optional
        mol/m3; by default that of the receptor.

    Returns
    -------
    on : ndarray
        Per concentration, m3/mol/s.
    off : ndarray
        /s.
    """
    which = receptor.pools[pool]
    gate = 1 - receptor.use_dependence.value * (1 - np.asarray(A, dtype=float))
    Kd = dissociation_constant(drug, which.subunits, V, receptor.voltage_dependence.value)
    on = drug.kon.value * gate * _unblocked(receptor, which, V, Mg)
    return np.asarray(on), np.asarray(drug.kon.value * gate * Kd + drug.k_leak.value)


def steady_block(
    drugs: Mapping[str, Drug],
    concentrations: Mapping[str, ArrayLike],
    receptor: Receptor,
    pool: str,
    V: ArrayLike,
    A: ArrayLike,
    Mg: ArrayLike | None = None,
) -> dict[str, Array]:
    """Return the steady block fraction of one pool by each of several competing drugs.

    The fixed point of ``db_d/dt = on_d K_d (1 - sum b) - off_d b_d`` is ``b_d = r_d / (1 + sum r)`` with
    ``r_d = K_d on_d / off_d``; see `block_rates`.

    Parameters
    ----------
    drugs, concentrations : mapping
        Drug name -> drug, and -> free concentration in mol/m3.
    pool : str
    V : array_like
        V.
    A : array_like
        Agonist-gated fraction, 0 to 1. At A = 0 a drug with leak is gone; without leak, the limit A -> 0.

    Returns
    -------
    dict
        Drug name -> block, 0 to 1; their sum is below 1.
    """
    ratios = {}
    for name, drug in drugs.items():
        K = np.asarray(concentrations[name], dtype=float)
        if not (np.isfinite(K).all() and (K >= 0).all()):
            raise ConfigurationError(Fault("steady_block", f"concentrations.{name}", str(K), "0 mol/m3 or above"))
        # Without leak the gate cancels, so that the limit A -> 0 is what an open gate gives.
        gated = np.asarray(A, dtype=float) if drug.k_leak.value else np.ones_like(A, dtype=float)
        on, off = block_rates(drug, receptor, pool, V, gated, Mg)
        ratios[name] = K * on / off
    total = 1 + sum(ratios.values(), np.float64(0))
    return {name: np.asarray(ratio / total) for name, ratio in ratios.items()}


def time_constants(
    drug: Drug,
    concentration: ArrayLike,
    receptor: Receptor,
    pool: str,
    V: ArrayLike,
    A: ArrayLike,
    Mg: ArrayLike | None = None,
) -> tuple[Array, Array]:
    """Return the time constants (s) of the block of one pool: onset at a concentration, and washout.

    Onset 1/(on K + off), washout the same at K = 0; infinite where nothing moves. See `block_rates`.
    """
    on, off = block_rates(drug, receptor, pool, V, A, Mg)
    with np.errstate(divide="ignore"):
        return np.asarray(1 / (on * np.asarray(concentration, dtype=float) + off)), np.asarray(1 / off)


def trapped_fraction(k_leak: ArrayLike, interval: float) -> Array:
    """Return the fraction of block that survives an interval without agonist and drug, exp(-k_leak t).

    This is how ``k_leak`` is read from a trapping experiment: block to steady state, remove agonist and
    drug for `interval` (s), apply agonist alone and see what is still blocked. With the agonist gone A = 0
    and the leak is the only way out, so ``k_leak = -ln(trapped)/interval``. For ketamine 0.0013 /s and 0.86
    belong together at 116 s; the other drugs' files use the same interval.
    """
    return np.exp(-np.asarray(k_leak, dtype=float) * interval)


def ic50_table(drug: Drug, receptor: Receptor, V: float | None = None, Mg: Sequence[float] = (0.0, 1.0)) -> list[IC50]:
    """Return the IC50 of every subunit from the equations, beside what was measured.

    A row without measurement at this potential and magnesium is an ``input`` without magnesium (the Kd) and
    a ``prediction`` with it. Measurements at other conditions follow as rows of their own.

    Parameters
    ----------
    V : float, optional
        V; by default that at which the drug's Kd hold, so that the rows without magnesium are what its file has.
    Mg : sequence of float
        mol/m3.
    """
    V = drug.V_Kd.value if V is None else V
    asked = [(s, Mg_j, V) for s in (s for pool in receptor.pools.values() for s in pool.subunits) for Mg_j in Mg]
    asked += [key for m in drug.measured_IC50 if (key := (m.subunit, m.Mg, m.V)) not in asked]
    measured = {(m.subunit, m.Mg, m.V): m for m in drug.measured_IC50}
    rows = []
    for subunit, Mg_j, V_j in asked:
        computed = float(ic50(drug, receptor, subunit, V_j, Mg_j))
        own = measured.get((subunit, Mg_j, V_j))
        status = own.status if own else "prediction" if Mg_j else "input"
        source = own.source if own else "" if Mg_j else drug.Kd[subunit].source
        rows.append(IC50(subunit, Mg_j, V_j, computed, own.value if own else None, status, source))
    return rows


class BlockSite(NamedTuple):
    """Where block is compared.

    Attributes
    ----------
    pool : str
        Of receptors.
    V : float
        Potential, V.
    gate : float
        Agonist-gated fraction; it matters for drugs that leak out of closed channels. By default the mean of pyramidal
        cells at baseline.
    """

    pool: str
    V: float
    gate: float = 0.45


def equal_block_level(
    drug: Drug,
    receptor: Receptor,
    reference: Drug,
    level: float,
    site: BlockSite,
    reference_receptor: Receptor | None = None,
) -> float:
    """Return the concentration of a drug that blocks as much at steady state as a reference does, mol/m3.

    Alone, a drug blocks r/(1 + r) of a pool, with r = K on/off: equal block is equal r. Every Kd holds at its own
    potential (`V_Kd`) and moves with its own slope, so block that is equal at one potential is not at another.

    Parameters
    ----------
    drug : Drug
    receptor : Receptor
    reference : Drug
    level : float
        Concentration of the reference, mol/m3.
    site : BlockSite
    reference_receptor : Receptor, optional
        The receptor that the reference blocks, where it is another, e.g. one whose magnesium competes.
    """
    on, off = block_rates(drug, receptor, site.pool, site.V, site.gate)
    of_reference = block_rates(reference, reference_receptor or receptor, site.pool, site.V, site.gate)
    return float(level * (of_reference[0] / of_reference[1]) * (off / on))
