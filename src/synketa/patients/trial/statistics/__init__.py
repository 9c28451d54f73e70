"""What is estimated from the records of a trial, and the analysis that was registered. By statsmodels and lifelines."""

from synketa.patients.trial.statistics.estimates import (
    Needed,
    Relapses,
    answered,
    interval,
    number_needed,
    proportion,
    relapses,
    survival,
    values_of,
    who_responds,
)
from synketa.patients.trial.statistics.registered import (
    Estimate,
    Repeated,
    primary_analysis,
    repeated_analysis,
)

__all__ = [
    "Estimate",
    "Needed",
    "Relapses",
    "Repeated",
    "answered",
    "interval",
    "number_needed",
    "primary_analysis",
    "proportion",
    "relapses",
    "repeated_analysis",
    "survival",
    "values_of",
    "who_responds",
]
