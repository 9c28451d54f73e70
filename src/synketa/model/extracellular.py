"""The extracellular space: glutamate, GABA and adenosine, as data."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import model_validator

from synketa.common.errors import ConfigurationError, Fault
from synketa.common.parameter import Noun, Parameter, of

__all__ = ["Extracellular"]


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
