"""What an experiment asks for: its runs, what they need and what they rest on. Nothing is simulated."""

from synketa.execution.planning.elapsed import Elapsed, Work, elapsed_here, elapsed_in_tasks
from synketa.execution.planning.notes import (
    notes_on_baselines,
    notes_on_data,
    notes_on_seeds,
    notes_on_smoke,
    notes_on_twins,
    notes_on_values,
    own_files,
)
from synketa.execution.planning.plan import Plan, Preparation, check, is_compiled, preparation, work_of
from synketa.execution.planning.survey import Survey, parameter_count, survey

__all__ = [
    "Elapsed",
    "Plan",
    "Preparation",
    "Survey",
    "Work",
    "check",
    "elapsed_here",
    "elapsed_in_tasks",
    "is_compiled",
    "notes_on_baselines",
    "notes_on_data",
    "notes_on_seeds",
    "notes_on_smoke",
    "notes_on_twins",
    "notes_on_values",
    "own_files",
    "parameter_count",
    "preparation",
    "survey",
    "work_of",
]
