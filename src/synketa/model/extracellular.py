"""The extracellular space and the tissue pools behind it: glutamate, GABA and adenosine, as data."""

from __future__ import annotations

import math
from typing import Annotated, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import model_validator

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.parameter import Noun, Parameter, of

__all__ = ["Extracellular", "tissue_pools"]

Array = NDArray[np.float64]


class ExtracellularText(Noun):
    """Equations of the one well-mixed volume around the cells, what a spike adds to it, and whose release GABA."""

    equations: str
    on_spike: dict[str, str]
    start: dict[str, float]
    gaba_from: list[str]

    @model_validator(mode="after")
    def _gaba_is_from_where_it_is_released(self) -> Self:
        releasing = [name for name, code in self.on_spike.items() if "reference_gaba_post" in code]
        if sorted(self.gaba_from) != sorted(releasing):
            want = f"the populations whose spikes add to gaba in on_spike: {', '.join(releasing)}"
            raise ConfigurationError(Fault("", "gaba_from", ", ".join(self.gaba_from), want))
        return self


class Extracellular(Noun):
    """Glutamate, GABA and adenosine around the cells, and what the tissue holds of the first two."""

    name: str
    title: str
    description: str = ""
    tau_glutamate: Annotated[Parameter, of("time")]
    leak_share: Annotated[Parameter, of("dimensionless")]
    Km: Annotated[Parameter, of("dimensionless")]
    tau_dialysate: Annotated[Parameter, of("time")]
    tau_GABA_ambient: Annotated[Parameter, of("time")]
    tau_glutamine: Annotated[Parameter, of("time")]
    tau_Glx_tissue: Annotated[Parameter, of("time")]
    tau_GABA_tissue: Annotated[Parameter, of("time")]
    Glx_synthesis: Annotated[Parameter, of("dimensionless")]
    Glx_oxidation: Annotated[Parameter, of("dimensionless")]
    GABA_synthesis: Annotated[Parameter, of("dimensionless")]
    GABA_breakdown: Annotated[Parameter, of("dimensionless")]
    tau_adenosine: Annotated[Parameter, of("time")]
    tau_activity: Annotated[Parameter, of("time")]
    adenosine_gain: Annotated[Parameter, of("dimensionless")]
    release_gain_max: Annotated[Parameter, of("dimensionless")]
    text: ExtracellularText


def tissue_pools(
    outside: Extracellular, times: Array, glutamate: Array, gaba: Array, uptake_factor: Array
) -> dict[str, Array]:
    """Return what spectroscopy sees of the tissue while ambient levels move; the pools of the extracellular text.

    All pools start at 1.

    Parameters
    ----------
    outside : Extracellular
    times : ndarray, shape (n,)
        s of slow time.
    glutamate, gaba : ndarray, shape (n,)
        Ambient, folds of baseline.
    uptake_factor : ndarray, shape (n,)
        Uptake of glutamate, fold of baseline.

    Returns
    -------
    dict
        ``glutamate_cycling``, ``glx_tissue`` and ``gaba_tissue``, folds of baseline.
    """
    Km = outside.Km.value
    cycle = uptake_factor * (Km + 1) * glutamate / (Km + glutamate) - 1
    release = (Km + 1) * gaba / (Km + gaba) - 1
    made, lost = outside.Glx_synthesis.value, outside.Glx_oxidation.value
    made_GABA, lost_GABA = outside.GABA_synthesis.value, outside.GABA_breakdown.value
    return {
        "glutamate_cycling": _pool(times, 1 + cycle, np.ones_like(times), outside.tau_glutamine.value),
        "glx_tissue": _pool(times, 1 + made * cycle, 1 + lost * cycle, outside.tau_Glx_tissue.value),
        "gaba_tissue": _pool(times, 1 + made_GABA * cycle, 1 + lost_GABA * release, outside.tau_GABA_tissue.value),
    }


def _pool(times: Array, made: Array, lost: Array, tau: float) -> Array:
    """Follow ``tau dP/dt = made - lost P`` from 1; both fluxes are their mean within a step."""
    level, levels = 1.0, [1.0]
    fluxes = zip(((made[1:] + made[:-1]) / 2).tolist(), ((lost[1:] + lost[:-1]) / 2).tolist(), strict=True)
    for step, (gain, loss) in zip(np.diff(times).tolist(), fluxes, strict=True):
        level = gain / loss + (level - gain / loss) * math.exp(-loss * step / tau)
        levels.append(level)
    return np.array(levels)
