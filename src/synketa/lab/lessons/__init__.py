"""Lessons as data: what a student may change, what a lesson asks, and the checks of a lesson's file."""
