"""The NMDA receptor: magnesium and trapping blockers compete for one pore. Numbers only, no simulation.

Two forms of the same receptor. The *network form* is what every simulated cell carries: magnesium at
equilibrium, one block fraction per drug and subunit pool. The *kinetic ladder* is its reference: every
gating state explicit, with a magnesium-bound and a drug-bound twin of each.

All values are SI floats (mol/m3, which is mM; V; s) or arrays of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal, Self, get_args

import numpy as np
from numpy.typing import ArrayLike, NDArray
from pydantic import BeforeValidator, Field, model_validator

from synketa.common.errors import ConfigurationError, Fault, unknown
from synketa.common.parameter import Noun, Parameter, of
from synketa.common.units import parse_quantity

__all__ = [
    "IC50",
    "Drug",
    "MeasuredIC50",
    "Pool",
    "Receptor",
    "block_rates",
    "dissociation_constant",
    "drug_numbers",
    "ic50",
    "ic50_table",
    "mg_unblocked",
    "steady_block",
    "time_constants",
    "trapped_fraction",
]

Subunit = Literal["2A", "2B", "2C", "2D"]
Array = NDArray[np.float64]


MolarMass = Annotated[Parameter, of("molar_mass")]
Concentration = Annotated[Parameter, of("concentration")]
BindingRate = Annotated[Parameter, of("binding_rate")]
Rate = Annotated[Parameter, of("frequency")]
Potential = Annotated[Parameter, of("voltage")]
Number = Annotated[Parameter, of("dimensionless")]


def _number(dimension: str) -> BeforeValidator:
    """Turn a text with a unit into a float: a condition of a measurement, not a parameter."""
    return BeforeValidator(lambda raw: parse_quantity(raw, dimension))


class MeasuredIC50(Noun):
    """One measured IC50 and what it is to the model.

    Attributes
    ----------
    status : str
        ``input``: the model's Kd is this number. ``fitted``: a constant of the receptor was fitted to it.
        ``prediction``: nothing was fitted to it.
    """

    subunit: Subunit
    Mg: Annotated[float, _number("concentration")]
    V: Annotated[float, _number("voltage")]
    value: Annotated[float, _number("concentration")]
    status: Literal["input", "fitted", "prediction"]
    source: str
    note: str = ""


class Drug(Noun):
    """A pore blocker of the NMDA receptor, or a metabolite of one.

    Attributes
    ----------
    Kd : dict
        Subunit -> dissociation constant without magnesium, at the potential `V_Kd`.
    kon : Parameter
        Binding rate to a pore that is gated and free of magnesium.
    k_leak : Parameter
        Rate at which a blocker leaves a closed pore. A fraction exp(-k_leak t) stays trapped over a time t
        without agonist; see `trapped_fraction`.
    V_Kd, v_off : Parameter
        Unbinding is kon Kd exp((V - V_Kd)/v_off): it speeds up e-fold per `v_off` of depolarisation.
    occupancy_IC50 : Parameter, optional
        Unbound plasma concentration of half occupancy in vivo.
    salt : Parameter, optional
        Molar mass of the usual salt; `molar_mass` is that of the base.
    measured_IC50 : list of MeasuredIC50
    aliases : tuple of str
        Other names that experiments may call it by; no two drugs have the same.
    """

    name: str
    title: str
    aliases: tuple[str, ...] = ()
    notes: str = ""
    molar_mass: MolarMass
    salt: MolarMass | None = None
    enantiomer_of: str | None = None
    metabolite_of: str | None = None
    Kd: dict[Subunit, Concentration]
    kon: BindingRate
    k_leak: Rate
    V_Kd: Potential
    v_off: Potential
    occupancy_IC50: Concentration | None = None
    measured_IC50: tuple[MeasuredIC50, ...] = ()

    @model_validator(mode="after")
    def _signs(self) -> Self:
        positive = {"molar_mass": self.molar_mass, "kon": self.kon, "v_off": self.v_off, "salt": self.salt}
        positive |= {"occupancy_IC50": self.occupancy_IC50} | {f"Kd.{key}": Kd for key, Kd in self.Kd.items()}
        faults = [
            Fault("", key, f'"{p.text}"', "a value above 0")
            for key, p in positive.items()
            if p is not None and p.value <= 0
        ]
        if self.k_leak.value < 0:
            faults.append(Fault("", "k_leak", f'"{self.k_leak.text}"', "a rate of 0 or above"))
        missing = [subunit for subunit in get_args(Subunit) if subunit not in self.Kd]
        if missing:
            faults.append(Fault("", "Kd", f"none of {', '.join(missing)}", "a Kd for each of 2A, 2B, 2C, 2D"))
        if faults:
            raise ConfigurationError(*faults)
        return self


class Pool(Noun):
    """Receptors that share one magnesium affinity; a drug's Kd is the mean over their subunits.

    Attributes
    ----------
    M : Parameter
        Magnesium constant at 0 mV: K_Mg(V) = M exp(V / v_Mg).
    """

    subunits: tuple[Subunit, ...] = Field(min_length=1)
    M: Concentration
    note: str = ""


#: A sum over the drugs of a run, in a receptor's text.
_SUM = re.compile(r"sum_over_drugs\(([^()]*)\)")


class ReceptorText(Noun):
    """The same receptor as every cell carries it, in Brian2 syntax.

    Attributes
    ----------
    equations : str
        A line with ``{drug}`` stands for as many lines as there are drugs, ``sum_over_drugs(...)`` for a sum over them.
    block_step : str
        What one of the drugs does, ``{drug}`` its number.
    conductance_step : str
        What all of them leave.
    """

    equations: str
    block_step: str
    conductance_step: str

    def for_drugs(self, number: int) -> str:
        """Return the equations for so many drugs in the pore; none takes as much as one."""
        drugs = drug_numbers(number)

        def terms(match: re.Match[str]) -> str:
            return "(" + " + ".join(_numbered(match[1], drug) for drug in drugs) + ")"

        lines: list[str] = []
        for line in _SUM.sub(terms, self.equations).splitlines():
            lines += [_numbered(line, drug) for drug in drugs] if "{drug}" in line else [line]
        return "\n".join(lines)

    def block_steps(self, number: int) -> list[str]:
        """Return what each of so many drugs does in a step of block."""
        return [_numbered(self.block_step, drug) for drug in drug_numbers(number)]

    def in_symbols(self) -> tuple[str, str, str]:
        """Return equations, step of block and of conductance with the letter d for the number of a drug."""
        return _numbered(self.equations, "d"), _numbered(self.block_step, "d"), self.conductance_step


def drug_numbers(count: int) -> range:
    """Return the numbers of the drugs in the pore, from 1; a receptor that no drug reaches is made as for one."""
    return range(1, max(1, count) + 1)


def _numbered(text: str, drug: int | str) -> str:
    return text.replace("{drug}", str(drug))


class Receptor(Noun):
    """Subunit pools, magnesium, and the switches of the mechanism (1 on, 0 off)."""

    name: str
    title: str
    description: str = ""
    Mg: Concentration
    v_Mg: Potential
    Mg_competition: Number
    use_dependence: Number
    voltage_dependence: Number
    tonic_gated: Number
    pools: dict[str, Pool]
    text: ReceptorText

    @model_validator(mode="after")
    def _signs(self) -> Self:
        positive = {f"pools.{key}.M": pool.M for key, pool in self.pools.items()} | {"v_Mg": self.v_Mg}
        faults = [Fault("", key, f'"{p.text}"', "a value above 0") for key, p in positive.items() if p.value <= 0]
        if self.Mg.value < 0:
            faults.append(Fault("", "Mg", f'"{self.Mg.text}"', "a concentration of 0 or above"))
        switches = {name: getattr(self, name) for name in ("Mg_competition", "use_dependence", "voltage_dependence")}
        faults += [
            Fault("", name, f'"{p.text}"', "a number from 0 (off) to 1 (on)")
            for name, p in switches.items()
            if not 0 <= p.value <= 1
        ]
        if not 0 < self.tonic_gated.value <= 1:
            faults.append(Fault("", "tonic_gated", f'"{self.tonic_gated.text}"', "a share above 0, at most 1"))
        if faults:
            raise ConfigurationError(*faults)
        return self

    def pool_of(self, subunit: str) -> str:
        """Return the name of the pool that a subunit belongs to."""
        for name, pool in self.pools.items():
            if subunit in pool.subunits:
                return name
        known = [subunit for pool in self.pools.values() for subunit in pool.subunits]
        raise ConfigurationError(unknown(self.name, "subunit", subunit, known))


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


def ic50_table(drug: Drug, receptor: Receptor, V: float = -0.066, Mg: Sequence[float] = (0.0, 1.0)) -> list[IC50]:
    """Return the IC50 of every subunit from the equations, beside what was measured.

    A row without measurement at this potential and magnesium is an ``input`` without magnesium (the Kd) and
    a ``prediction`` with it. Measurements at other conditions follow as rows of their own.

    Parameters
    ----------
    V : float
        V.
    Mg : sequence of float
        mol/m3.
    """
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
