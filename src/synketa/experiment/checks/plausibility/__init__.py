"""What is plausible, as data, and what of an experiment and of its model is not."""
