"""From a dosing table to plasma and free brain concentrations.

A published set is one TOML file of substances, compartments, flows and routes; a new one needs no Python.
"""

from synketa.model.pharmacokinetics.administration import Concentrations, administer, occupancy
from synketa.model.pharmacokinetics.compartments import (
    ROUTES,
    Allometry,
    Compartment,
    Dose,
    Flow,
    PharmacokineticSet,
    Site,
    Substance,
)
from synketa.model.pharmacokinetics.target_control import PumpRun, Target, pump_to_targets

__all__ = [
    "ROUTES",
    "Allometry",
    "Compartment",
    "Concentrations",
    "Dose",
    "Flow",
    "PharmacokineticSet",
    "PumpRun",
    "Site",
    "Substance",
    "Target",
    "administer",
    "occupancy",
    "pump_to_targets",
]
