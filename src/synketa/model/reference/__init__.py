"""Closed forms and detailed schemes that the model is held against, for teaching and tests."""
