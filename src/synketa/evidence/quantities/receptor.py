"""Quantities of the NMDA receptor: magnesium, IC50s, block, trapping; at the voltage and magnesium of a paper."""

from __future__ import annotations

import math

import numpy as np

from synketa.common.errors import ConfigurationError, unknown
from synketa.common.units import parse_quantity
from synketa.evidence.quantities.registry import quantity
from synketa.model.composite import Model
from synketa.model.nmda_receptor import (
    Drug,
    block_rates,
    dissociation_constant,
    ic50,
    mg_unblocked,
    trapped_fraction,
)
from synketa.model.pharmacokinetics.usual_names import drug_named

__all__: list[str] = []


def _drug(model: Model, name: str) -> Drug:
    own = drug_named(name, model.drugs)
    if own not in model.drugs:
        raise ConfigurationError(unknown("", "observable", name, model.drugs))
    return model.drugs[own]


@quantity("1")
def open_share(model: Model, subunit: str, V: str, Mg: str) -> float:
    """Return the share of pores of a subunit that hold no magnesium."""
    pool = model.receptor.pools[model.receptor.pool_of(subunit)]
    V_, Mg_ = parse_quantity(V, "voltage"), parse_quantity(Mg, "concentration")
    return float(mg_unblocked(V_, Mg_, pool.M.value, model.receptor.v_Mg.value))


@quantity("mol/m**3")
def magnesium_ic50(model: Model, subunit: str, V: str) -> float:
    """Return the magnesium that blocks half of the pores of a subunit."""
    pool = model.receptor.pools[model.receptor.pool_of(subunit)]
    return float(pool.M.value * math.exp(parse_quantity(V, "voltage") / model.receptor.v_Mg.value))


@quantity("1")
def magnesium_ic50_ratio(model: Model, of: str, over: str, V: str) -> float:
    """Return the magnesium IC50 of one subunit over that of another."""
    return magnesium_ic50(model, of, V) / magnesium_ic50(model, over, V)


@quantity("mol/m**3")
def half_block(model: Model, drug: str, subunit: str, V: str, Mg: str) -> float:
    """Return the concentration of a drug that halves the current of a subunit at steady state."""
    V_, Mg_ = parse_quantity(V, "voltage"), parse_quantity(Mg, "concentration")
    return float(ic50(_drug(model, drug), model.receptor, subunit, V_, Mg_))


@quantity("1")
def half_block_shift(model: Model, drug: str, subunit: str, V: list[str], Mg: list[str]) -> float:
    """Return the IC50 at one voltage and magnesium over that at another; `V` and `Mg` have two values each."""
    first, second = (half_block(model, drug, subunit, *at) for at in zip(V, Mg, strict=True))
    return first / second


@quantity("1")
def potency_ratio(model: Model, drug: str, over: str, subunit: str, V: str, Mg: str) -> float:
    """Return the IC50 of one drug over that of another at the same receptor."""
    return half_block(model, drug, subunit, V, Mg) / half_block(model, over, subunit, V, Mg)


@quantity("1")
def subunit_ratio(model: Model, drug: str, of: str, over: str, V: str, Mg: str) -> float:
    """Return the IC50 of a drug at one subunit over that at another."""
    return half_block(model, drug, of, V, Mg) / half_block(model, drug, over, V, Mg)


@quantity("1")
def magnesium_selectivity(model: Model, drug: str, of: str, over: str, V: str, Mg: str) -> float:
    """Return by how much magnesium changes the ratio of the IC50s of two subunits."""
    with_Mg = half_block(model, drug, of, V, Mg) / half_block(model, drug, over, V, Mg)
    return with_Mg / (half_block(model, drug, of, V, "0 mM") / half_block(model, drug, over, V, "0 mM"))


@quantity("mol/m**3")
def affinity(model: Model, drug: str, subunits: list[str] | None = None) -> float:
    """Return the mean dissociation constant of a drug without magnesium, at the voltage at which it is stated."""
    own = _drug(model, drug)
    return float(dissociation_constant(own, subunits or ["2A", "2B"], own.V_Kd.value))


@quantity("1")
def block(model: Model, drug: str, concentration: str, subunit: str, V: str, Mg: str) -> float:
    """Return the share of the receptors of a subunit, gated all the time, that a drug blocks at steady state."""
    level = parse_quantity(concentration, "concentration")
    return level / (level + half_block(model, drug, subunit, V, Mg))


@quantity("1")
def trapped(model: Model, drug: str, interval: str) -> float:
    """Return the share of block that stays while neither agonist nor drug is there."""
    return float(trapped_fraction(_drug(model, drug).k_leak.value, parse_quantity(interval, "time")))


@quantity("Hz")
def unblocking_rate(model: Model, drug: str, subunit: str, V: str, gate: float = 1.0) -> float:
    """Return how fast a drug leaves receptors that are gated all the time."""
    pool = model.receptor.pool_of(subunit)
    _, off = block_rates(_drug(model, drug), model.receptor, pool, parse_quantity(V, "voltage"), np.float64(gate))
    return float(off)


@quantity("m**3/mol/s")
def binding_rate(model: Model, drug: str) -> float:
    """Return how fast a drug binds to open pores without magnesium, per concentration."""
    return _drug(model, drug).kon.value


@quantity("mol/m**3")
def occupancy_half(model: Model, drug: str) -> float:
    """Return the unbound plasma concentration of half occupancy in vivo."""
    half = _drug(model, drug).occupancy_IC50
    if half is None:
        known = [name for name, own in model.drugs.items() if own.occupancy_IC50]
        raise ConfigurationError(unknown("", "observable", drug, known))
    return half.value
