"""The faults of an experiment that need more than one table, or the model, to be seen: a module per subject."""
