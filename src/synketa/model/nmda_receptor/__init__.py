"""The NMDA receptor: magnesium and trapping blockers compete for one pore. Numbers only, no simulation.

Two forms of the same receptor. The *network form* is what every simulated cell carries: magnesium at
equilibrium, one block fraction per drug and subunit pool. The *kinetic ladder* is its reference: every
gating state explicit, with a magnesium-bound and a drug-bound twin of each.

All values are SI floats (mol/m3, which is mM; V; s) or arrays of them.
"""

from synketa.model.nmda_receptor.block import (
    IC50,
    Array,
    BlockSite,
    block_rates,
    dissociation_constant,
    equal_block_level,
    ic50,
    ic50_table,
    kd_from_ic50,
    mg_unblocked,
    steady_block,
    time_constants,
    trapped_fraction,
)
from synketa.model.nmda_receptor.nouns import Drug, MeasuredIC50, Pool, Receptor, drug_numbers

__all__ = [
    "IC50",
    "Array",
    "BlockSite",
    "Drug",
    "MeasuredIC50",
    "Pool",
    "Receptor",
    "block_rates",
    "dissociation_constant",
    "drug_numbers",
    "equal_block_level",
    "ic50",
    "ic50_table",
    "kd_from_ic50",
    "mg_unblocked",
    "steady_block",
    "time_constants",
    "trapped_fraction",
]
