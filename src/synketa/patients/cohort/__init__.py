"""A cohort is a file: who the patients are, how they differ, and what that does to the model."""

from synketa.patients.cohort.draw import Cohort, Patients
from synketa.patients.cohort.reading import changed_paths, in_words, load_cohort, read_cohort
from synketa.patients.cohort.traits import Correlations, Effect, Trait

__all__ = [
    "Cohort",
    "Correlations",
    "Effect",
    "Patients",
    "Trait",
    "changed_paths",
    "in_words",
    "load_cohort",
    "read_cohort",
]
