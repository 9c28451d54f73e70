"""Figures by what they answer: each module takes the results of an experiment and yields pictures."""
