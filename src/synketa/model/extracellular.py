"""The extracellular space: glutamate, GABA and adenosine, as data."""

from __future__ import annotations

from typing import Annotated

from synketa.common.parameter import Noun, Parameter, of

__all__ = ["Extracellular"]


class ExtracellularText(Noun):
    """Equations of the one well-mixed volume around the cells, and what a spike adds to it."""

    equations: str
    on_spike: dict[str, str]
    start: dict[str, float]


class Extracellular(Noun):
    """Glutamate, GABA and adenosine around the cells."""

    name: str
    title: str
    description: str = ""
    tau_glutamate: Annotated[Parameter, of("time")]
    leak_share: Annotated[Parameter, of("dimensionless")]
    Km: Annotated[Parameter, of("dimensionless")]
    tau_dialysate: Annotated[Parameter, of("time")]
    tau_GABA_ambient: Annotated[Parameter, of("time")]
    tau_adenosine: Annotated[Parameter, of("time")]
    tau_activity: Annotated[Parameter, of("time")]
    adenosine_gain: Annotated[Parameter, of("dimensionless")]
    release_gain_max: Annotated[Parameter, of("dimensionless")]
    text: ExtracellularText
