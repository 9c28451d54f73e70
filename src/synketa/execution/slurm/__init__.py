"""Sweeps on a Slurm cluster, through submitit: arrays whose tasks do a chunk of runs each.

A submission lies in ``<results>/cluster/<number>``: ``sweep.json`` (the resolved experiment), one file per chunk with
the runs that it holds, ``submission.json`` (the jobs) and ``log``. A task that is preempted or runs into its time
limit is put back into the queue, and then does what its chunk still lacks; where Python runs in a container without
Slurm's commands, the shell around it does so.
"""
