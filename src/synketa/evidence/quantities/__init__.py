"""What a published number is compared with where no run is needed: functions of a model, by name."""

from synketa.evidence.quantities import cells, kinetics, receptor
from synketa.evidence.quantities.combined import COMBINED, combined_value
from synketa.evidence.quantities.kinetics import curve_of_plasma
from synketa.evidence.quantities.registry import QUANTITIES, Call, Quantity, evaluate, parse_call

__all__ = [
    "COMBINED",
    "QUANTITIES",
    "Call",
    "Quantity",
    "cells",
    "combined_value",
    "curve_of_plasma",
    "evaluate",
    "kinetics",
    "parse_call",
    "receptor",
]
