"""The network of a model as Brian2 has it, and Brian2 in a known state."""
