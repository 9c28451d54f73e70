"""Submitting a sweep: compile, write what tasks need to know, and hand arrays of tasks to Slurm."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.common.text import command_line, counted, time_text
from synketa.execution.cost import CPU_PER_PROGRAM, Needs, longest_calibration, uncalibrated
from synketa.execution.journal import file_names
from synketa.execution.listing import Listed
from synketa.execution.local import check_disks
from synketa.execution.planning import elapsed_in_tasks, preparation, work_of
from synketa.execution.slurm.commands import (
    LARGEST_ARRAY,
    check_installed,
    check_partitions,
    largest_array,
)
from synketa.execution.slurm.jobs import (
    job_parameters,
    job_script,
    new_submission,
    next_folder,
    submit_array,
    submitting,
)
from synketa.execution.slurm.profile import Profile, profile_in_words, with_unit
from synketa.execution.slurm.queue import Queued, queued_tasks
from synketa.execution.slurm.task import Task
from synketa.execution.steps import Steps
from synketa.execution.workers import BYTES_PER_PROCESS, environment
from synketa.experiment.experiment import Experiment

__all__ = ["Submission", "check_profile", "next_commands"]

_BASELINE = 4  # runs that a baseline costs, or more
_SPREAD = 10  # tasks that a note on a single one proposes, at most


def check_profile(profile: Profile, *, anywhere: bool = False) -> None:
    """Look whether there is a Slurm that knows what a profile names; `anywhere`: only where one answers.

    Raises
    ------
    ConfigurationError
        No Slurm or no submitit here, or an unknown partition.
    """
    if not anywhere:
        check_installed()
    try:
        check_partitions(profile.partition)
    except ConfigurationError:
        raise
    except SynketaError:  # it does not answer
        if not anywhere:
            raise


def next_commands(experiment: Experiment, folder: Path) -> str:
    """Return the command that asks after an experiment whose results are in a folder; others take the same words."""
    words = list(experiment.arguments) or [experiment.name]
    if folder.parent != Path("results"):
        words.append(f"--out={folder.parent}")
    return f"(report and cancel take the same words as status)\n  {command_line('status', words)}"


@dataclass(frozen=True)
class Submission:
    """The jobs that a sweep is made into.

    Parameters
    ----------
    experiment : Experiment
    folder : Path
        Of its results.
    backend : str
    profile : Profile
    steps : Steps
    say : callable
    """

    experiment: Experiment
    folder: Path
    backend: str
    profile: Profile
    steps: Steps
    say: Callable[[str], None]

    def describe(self, missing: Sequence[Listed], wanted: Needs) -> None:
        """Say what would be submitted."""
        left = self._uncalibrated(wanted)
        length, size = self._chunk_lengths(wanted, left)
        if left:
            first = counted(math.ceil(len(left) / size), "task")
            self.say(f"first: {first} to find {counted(len(left), 'baseline')}")
        self._warn_of_memory()
        self._warn_of_one_task(missing, wanted, length)
        tasks = math.ceil(len(missing) / length)
        at_once = min(tasks, self.profile.at_once)
        size_words = f"{counted(tasks, 'task')} of up to {counted(length, 'run')}"
        self.say(f"{size_words}, {at_once} at once; then the report")
        for line in (*self._packing(length, size if left else 0), *profile_in_words(self.profile)):
            self.say(f"  {line}")
        self._say_how_long(missing, wanted, (length, size))
        self._show_scripts(len(missing), length, math.ceil(len(left) / size) if left else 0)
        self.say(
            "\nnothing was submitted: the same command without --dry-run does that. Given again, after a time limit, a "
            "kill or a failure, it submits what is missing and not in the queue. How far it is then "
            f"{next_commands(self.experiment, self.folder)}"
        )

    def _say_how_long(self, missing: Sequence[Listed], wanted: Needs, lengths: tuple[int, int]) -> None:
        """Say what it takes from the submission to the report."""
        before = preparation(self.experiment, wanted, self.backend, self.steps.is_calibrated)
        profile, work = self.profile, work_of(wanted, before, len(missing))
        there = profile.native and self.backend == "compiled"
        took = elapsed_in_tasks(work, lengths, at_once=profile.at_once, cores=profile.cores, compiles_there=there)
        self.say(f"from submission to report: {took}; waiting in the queue comes on top")

    def _packing(self, length: int, size: int) -> Iterator[str]:
        """Yield how runs and baselines are packed into tasks, and why."""
        chunk, limit = self.profile.chunk, with_unit(self.profile.time)
        why = f"chunk = {chunk}" if length == chunk else f"no more fit into {limit}, chunk = {chunk}"
        yield f"runs per task: {length} ({why})"
        if size:
            why = f"a baseline costs as much as {_BASELINE} runs"
            fits = "" if size == length // _BASELINE else f", and no more than {size} fit into {limit}"
            yield f"baselines per task: {size} ({why}{fits})"

    def _warn_of_one_task(self, missing: Sequence[Listed], wanted: Needs, length: int) -> None:
        """Say where all runs are in one task, which does them one after the other."""
        cores, count = self.profile.cores, len(missing)
        if count > length or count <= cores:
            return
        each = max(cores, math.ceil(count / min(self.profile.at_once, _SPREAD)))
        took = time_text(wanted.cpu_seconds / cores, 2)
        advice = f"; chunk={each} makes {counted(math.ceil(count / each), 'task')} of them" if each < count else ""
        self.say(f"note: all {count} runs are in one task, which does {cores} at a time: about {took}{advice}")

    def _show_scripts(self, runs: int, length: int, baselines: int) -> None:
        """Print the scripts of the jobs as sbatch would get them."""
        log = next_folder(self.folder / "cluster") / "log"
        try:
            in_array = length * largest_array()
        except SynketaError:  # no Slurm here
            in_array = length * LARGEST_ARRAY
        jobs = [("baselines", baselines)] if baselines else []
        jobs += [("runs", math.ceil(min(in_array, runs - start) / length)) for start in range(0, runs, in_array)]
        after: list[str] = []
        for kind, tasks in [*jobs, ("report", 1)]:
            try:
                script = job_script(log, self.profile, job_parameters(self.profile, f"synketa-{kind}", after), tasks)
            except ImportError:
                self.say('the scripts of the jobs are shown where submitit is: pip install "synketa[cluster]"')
                return
            self.say(f"\nsbatch gets, for {counted(tasks, 'task')} ({kind}):\n\n{script}")
            after = [f"JOB_OF_{kind.upper()}"]

    def submit(self, missing: Sequence[Listed], wanted: Needs, *, report: bool = True) -> int:
        """Compile, then submit (the `report`, too); return how many runs the queue now has, earlier ones included.

        Two that submit the same runs at the same time do so one after the other: the second finds them in the queue.
        """
        with submitting(self.folder):
            return self._submit(missing, wanted, report)

    def _submit(self, missing: Sequence[Listed], wanted: Needs, report: bool) -> int:
        tasks = queued_tasks(self.folder)  # before the files: what ends in between has its file
        present = file_names(self.folder / "runs")  # others may have been done since
        in_queue = {hash_ for task in tasks for hash_ in task.hashes()}
        missing = [run for run in missing if f"{run.hash}.h5" not in present]
        queued = sum(run.hash in in_queue for run in missing)
        missing = [run for run in missing if run.hash not in in_queue]
        earlier = list(dict.fromkeys(task.job for task in tasks if task.kind != "report"))
        if not missing:
            self.say(f"all {queued} runs that are left are in the queue already" if queued else "nothing is left to do")
            if queued and report:
                self._submit_report_alone(tasks, earlier)
            return queued
        if queued:
            self.say(f"{queued} runs are in the queue already")
        self._submit_runs(missing, wanted, earlier, report)
        return len(missing) + queued

    def _submit_report_alone(self, tasks: Sequence[Queued], earlier: Sequence[str]) -> None:
        """Submit the report after jobs of others, who were to wait for them and have gone."""
        if any(task.kind == "report" and task.state == "PENDING" for task in tasks):
            return
        with _build_environment(self.profile, self.backend) as variables:
            home = self._begin(variables)
        self._submit_array(home, "report", [], 1, earlier)
        self.say("submitted: the report, after them")

    def _submit_runs(self, missing: Sequence[Listed], wanted: Needs, earlier: Sequence[str], report: bool) -> None:
        """Compile, then submit baselines, runs and the report."""
        left = self._uncalibrated(wanted)
        length, size = self._chunk_lengths(wanted, left)
        if length < self.profile.chunk:
            self.say(
                f"{counted(length, 'run')} per task instead of {self.profile.chunk}: no more fit into its time limit"
            )
        self._warn_of_memory()
        self._warn_of_one_task(missing, wanted, length)
        with _build_environment(self.profile, self.backend) as variables:
            check_disks(wanted, self.backend, 0, len(missing), left)
            for text in wanted.programs_with(left):
                self.steps.compile(text, self.backend)
        home = self._begin(variables)
        after = self._submit_array(home, "baselines", list(left.values()), size, [])
        in_array = length * largest_array()
        for start in range(0, len(missing), in_array):  # one array after the other
            after = self._submit_array(home, "runs", missing[start : start + in_array], length, after)
        if report:
            self._submit_array(home, "report", [], 1, [*earlier, *after])
        tasks = counted(math.ceil(len(missing) / length), "task")
        if left:
            baselines = f"{counted(len(left), 'baseline')} in {counted(math.ceil(len(left) / size), 'task')}"
            self.say(f"first {baselines}: {'; '.join(self._packing(length, size))}")
        self.say(f"submitted: {counted(len(missing), 'run')} in {tasks} (logs: {home / 'log'})")
        self._say_how_long(missing, wanted, (length, size))
        self.say(f"the same command again resumes; next: {next_commands(self.experiment, self.folder)}")

    def _uncalibrated(self, wanted: Needs) -> dict[tuple[str, int], Listed]:
        return uncalibrated(self.experiment, wanted.baselines, self.steps.is_calibrated, self.backend)

    def _chunk_lengths(self, wanted: Needs, left: dict[tuple[str, int], Listed]) -> tuple[int, int]:
        """Return how many runs, and how many baselines, one task does: as the profile says, or what its time holds.

        Raises
        ------
        ConfigurationError
            The time limit is shorter than the longest run, or than a baseline or a compilation that a task has to do.
        """
        profile = self.profile
        usable = profile.time - profile.warning
        compiles_on_node = profile.native and self.backend == "compiled"
        first = CPU_PER_PROGRAM if compiles_on_node else 0.0
        baseline = longest_calibration(self.experiment, left, self.backend)
        longest, what = max((wanted.longest, "the longest run"), (baseline, "finding a baseline that is missing"))
        if longest + first > usable:
            want = f"at least {math.ceil((longest + first + profile.warning) / 60)} min: {what} takes"
            want += f" about {longest:.0f} s, " + (f"compiling there about {first:.0f} s, " if first else "")
            want += f"and a task is warned {profile.warning:.0f} s before its limit"
            raise ConfigurationError(Fault("profile", "time", with_unit(profile.time), want))
        runs = min(profile.chunk, max(1, int((usable - first) / wanted.longest)) * profile.cores)
        if not baseline:
            return runs, runs
        return runs, max(1, min(runs // _BASELINE, int((usable - first) / baseline) * profile.cores))

    def _warn_of_memory(self) -> None:
        """Say where memory is short."""
        profile, needed = self.profile, self.profile.cores * BYTES_PER_PROCESS
        if needed > profile.memory_bytes:
            need = f"what a task does at once may need {needed / 1e9:.1f} GB"
            self.say(f"note: {need}, the profile gives {profile.memory}: more memory, or fewer cores")

    def _begin(self, variables: Mapping[str, str]) -> Path:
        """Write what every task of a submission needs to know; return its folder."""
        experiment = self.experiment
        sweep = {
            "name": experiment.name,
            "where": experiment.where,
            "raw": experiment.raw,
            "arguments": experiment.arguments,
            "changes": experiment.changes,
            "backend": self.backend,
            "cores": self.profile.cores,
            "environment": variables,
        }
        return new_submission(self.folder, sweep)

    def _submit_array(
        self, home: Path, kind: str, listed: Sequence[Listed], length: int, after: Sequence[str]
    ) -> Sequence[str]:
        """Submit an array after others have ended; return its job, or `after` where there is nothing to do."""
        lines = [run.as_line() for run in listed]
        return submit_array(home, self.profile, (kind, Task(kind, self.steps)), lines, length, after)


@contextlib.contextmanager
def _build_environment(profile: Profile, backend: str) -> Iterator[dict[str, str]]:
    """Compile for every node unless `native`; yield what tasks need in their environment to find the programs."""
    from synketa.common.paths import cache_folder
    from synketa.simulation.cpp.compiler import as_text, compiler

    cpu = {} if profile.native else {"SYNKETA_CPU": "portable"}
    variables = {"SYNKETA_CACHE": str(cache_folder().resolve()), **cpu}
    if profile.scratch:
        variables["SYNKETA_SCRATCH"] = profile.scratch
    with environment(cpu):
        compiler.cache_clear()
        if backend == "compiled" and not profile.native and (chosen := compiler()):
            variables["SYNKETA_COMPILER"] = as_text(chosen)
        try:
            yield variables
        finally:
            compiler.cache_clear()
