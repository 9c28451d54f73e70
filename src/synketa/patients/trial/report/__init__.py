"""The report of a trial: tables, figures and one page, from files only. No advice to patients."""

from synketa.patients.trial.report.writing import report_trial

__all__ = ["report_trial"]
