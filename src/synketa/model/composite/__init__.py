"""A model: a circuit, its receptors, the extracellular space, drugs and pharmacokinetic sets, all as data."""

from synketa.model.composite.hypotheses import AS_IT_IS, DEFAULT, Forbidden, Hypothesis, moved_values
from synketa.model.composite.loading import (
    checked_hypothesis,
    composite_file,
    forget_changed,
    load_hypothesis,
    load_model,
    variant_model,
)
from synketa.model.composite.model import Model, with_values

__all__ = [
    "AS_IT_IS",
    "DEFAULT",
    "Forbidden",
    "Hypothesis",
    "Model",
    "checked_hypothesis",
    "composite_file",
    "forget_changed",
    "load_hypothesis",
    "load_model",
    "moved_values",
    "variant_model",
    "with_values",
]
