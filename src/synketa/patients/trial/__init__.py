"""Trials as files: arms, visits, observers, a pre-registered analysis, and reports. No advice to patients."""
