"""The level of one blocker that blocks as much of a pool of receptors as another does at its level."""

from __future__ import annotations

from typing import NamedTuple

from synketa.model.nmda_receptor import Drug, Receptor, block_rates

__all__ = ["BlockSite", "equal_block_level"]


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
