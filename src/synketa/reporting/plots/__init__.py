"""Plots: each function draws on one Axes, reads no file and shows no window."""
