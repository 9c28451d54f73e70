"""Run a trial: here, by the caller's executor, or on a Slurm cluster."""

from synketa.patients.trial.running.run import run_chunks, run_trial

__all__ = ["run_chunks", "run_trial"]
