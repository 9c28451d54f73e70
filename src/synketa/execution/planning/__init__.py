"""What an experiment asks for: its runs, what they need and what they rest on. Nothing is simulated."""

from synketa.execution.planning.notes import notes_on_baselines, notes_on_seeds, notes_on_values, own_files
from synketa.execution.planning.plan import Plan, Preparation, check, is_compiled, preparation
from synketa.execution.planning.survey import Survey, parameter_count, survey

__all__ = [
    "Plan",
    "Preparation",
    "Survey",
    "check",
    "is_compiled",
    "notes_on_baselines",
    "notes_on_seeds",
    "notes_on_values",
    "own_files",
    "parameter_count",
    "preparation",
    "survey",
]
