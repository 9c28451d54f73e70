"""Measured values: the table of a file, and the keys of `[[data]]`."""
