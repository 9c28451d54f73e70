"""From findings and hypotheses to cells: what is run, on what, and what finished runs say of each finding."""

from synketa.evidence.running.plan import PROTOCOLS, Plan, Source, make_plan, run_protocols
from synketa.evidence.running.reading import cells_of, predictions
from synketa.evidence.running.trials import run_trials

__all__ = ["PROTOCOLS", "Plan", "Source", "cells_of", "make_plan", "predictions", "run_protocols", "run_trials"]
