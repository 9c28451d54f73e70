"""Doing the runs of an experiment: here or on a cluster."""
