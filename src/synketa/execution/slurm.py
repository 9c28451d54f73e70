"""Sweeps on a Slurm cluster, through submitit: arrays whose tasks do a chunk of runs each.

A submission lies in ``<results>/cluster/<number>``: ``sweep.json`` (the resolved experiment), one file per chunk with
the runs that it holds, ``submission.json`` (the jobs) and ``log``. A task that is preempted or runs into its time
limit is put back into the queue, and then does what its chunk still lacks; where Python runs in a container without
Slurm's commands, the shell around it does so.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import math
import os
import re
import shlex
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Annotated, Any, NamedTuple

from pydantic import Field

from synketa.common.atomic_write import replace_file
from synketa.common.errors import ConfigurationError, Fault, SynketaError, unknown
from synketa.common.parameter import Noun, validated
from synketa.common.toml_files import read_toml
from synketa.execution.journal import Journal, found
from synketa.execution.local import Driver
from synketa.execution.planning import CPU_PER_PROGRAM, Listed, Needs, longest_calibration, uncalibrated
from synketa.execution.workers import MEMORY, Steps, environment
from synketa.experiment.experiment import Experiment, restored
from synketa.experiment.tables import Duration, Text
from synketa.results.result_file import is_complete

__all__ = [
    "Job",
    "Profile",
    "Queued",
    "Task",
    "ask",
    "cancel",
    "check",
    "load_profile",
    "next_steps",
    "reasons",
    "wait",
]

_COMMANDS = ("sbatch", "squeue", "scancel", "scontrol", "sinfo", "srun")
# not COMPLETING: a task that goes back into the queue is that first
_OVER = {"COMPLETED", "CANCELLED", "FAILED", "TIMEOUT", "NODE_FAIL", "OUT_OF_MEMORY", "BOOT_FAIL", "DEADLINE"}
_POLL = 2.0, 30.0  # s between looks at the queue: at first, and at most
_PATIENCE = 0.1  # of what has been waited, until the next look
_BASELINE = 4  # runs that a baseline costs, or more
_AGAIN = 75  # exit code (EX_TEMPFAIL) of a task that belongs back into the queue and cannot put itself there
_TRAP = "trap : TERM"  # the shell outlives the warning of a preemption, which is for the task
_REQUEUE = (
    "code=$?",
    f"if [ $code -eq {_AGAIN} ]; then",
    '  case "$(squeue --noheader --jobs=$SLURM_JOB_ID --format=%T)" in',  # not one that was cancelled
    "    RUNNING|PREEMPTED) scontrol requeue $SLURM_JOB_ID ;;",
    "  esac",
    "fi",
    "exit $code",
)


# ---------------------------------------------------------------------------------------- profile


class Profile(Noun):
    """What the jobs of a sweep ask of a cluster; a TOML file has the same keys.

    Attributes
    ----------
    partition, account, qos : str
        Empty: what the cluster takes by default. Several partitions, with commas: the one that begins first.
    time : str
        Time limit of one task, with a unit.
    memory : str
        Of one task, e.g. ``2 GB``.
    chunk : int
        Runs per task.
    at_once : int
        Tasks of an array that run at the same time, at most.
    cores : int
        Of one task, each of which does one run at a time.
    setup : list of str
        Shell lines before each task, e.g. ``module load gcc``.
    python : str
        The command that starts Python there, e.g. ``apptainer exec synketa.sif python3``.
    scratch : str
        Folder on the node for the files of a simulation while it lasts; may hold ``$TMPDIR``.
    native : bool
        Compile for the very CPU of each node instead of once for all.
    requeues : int
        How often a task may run into its time limit.
    options : dict
        Anything else that sbatch knows.
    """

    partition: str = ""
    account: str = ""
    qos: str = ""
    time: Duration = 3600.0
    memory: Annotated[str, Field(pattern=r"^\d+ ?[MG]B?$")] = "2 GB"
    chunk: Annotated[int, Field(ge=1, le=100_000)] = 50
    at_once: Annotated[int, Field(ge=1, le=100_000)] = 200
    cores: Annotated[int, Field(ge=1, le=1024)] = 1
    setup: tuple[Text, ...] = ()
    python: str = ""
    scratch: str = ""
    native: bool = False
    requeues: Annotated[int, Field(ge=0, le=1000)] = 10
    options: dict[str, str | int] = Field(default_factory=dict)

    @property
    def warning(self) -> float:
        """How long before its time limit a task is warned, s."""
        return min(60.0, self.time / 4)

    @property
    def minutes(self) -> int:
        """The time limit as Slurm counts."""
        return math.ceil(self.time / 60)

    @property
    def room(self) -> float:
        """The memory of a task, bytes."""
        number, unit = re.fullmatch(r"(\d+) ?([MG])B?", self.memory).groups()  # type: ignore[union-attr]
        return float(number) * {"M": 2.0**20, "G": 2.0**30}[unit]


_SAID = {"true": True, "yes": True, "false": False, "no": False}


def load_profile(path: Path | str | None, given: Mapping[str, str] | None = None) -> Profile:
    """Return a profile from a TOML file, from ``key=value`` options, or from both."""
    raw: dict[str, Any] = {} if path is None else read_toml(Path(path))
    for key, text in (given or {}).items():
        kind = Profile.model_fields[key].annotation if key in Profile.model_fields else str
        raw[key] = int(text) if kind is int and text.isdecimal() else _SAID.get(text, text) if kind is bool else text
        if key == "setup":
            raw[key] = [text]
    return validated(Profile, raw, "--cluster" if path is None else str(path))


def check(profile: Profile, *, anywhere: bool = False) -> None:
    """Look whether there is a Slurm that knows what a profile names; `anywhere`: only where one answers.

    Raises
    ------
    ConfigurationError
        No Slurm or no submitit here, or an unknown partition.
    """
    if not anywhere:
        _check_here()
    try:
        known = _told("sinfo", "--noheader", "--format=%R").split()
    except SynketaError:
        if anywhere:
            return
        raise
    for name in filter(None, profile.partition.split(",")):  # Slurm takes the one that begins first
        if name not in known:
            raise ConfigurationError(unknown("profile", "partition", name, dict.fromkeys(known)))


def _check_here() -> None:
    for command in _COMMANDS:
        if shutil.which(command) is None:
            want = "Slurm's commands on the path (is this a login node?), or --engine local"
            raise ConfigurationError(Fault("--engine slurm", "", f"no {command}", want))
    try:
        import submitit  # noqa: F401
    except ImportError:
        want = 'it installed: pip install "synketa[cluster]"'
        raise ConfigurationError(Fault("--engine slurm", "", "no submitit", want)) from None


def _told(*command: str) -> str:
    """Return what a command of Slurm says."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SynketaError(Fault(command[0], "", str(error), "an answer from Slurm")) from None
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
        raise SynketaError(Fault(command[0], "", last, "an answer from Slurm"))
    return done.stdout


# ----------------------------------------------------------------------------------------- submit


@dataclass(frozen=True)
class Job:
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

    def chunk_length(self, wanted: Needs, left: Mapping[tuple[str, int], Listed]) -> tuple[int, int]:
        """Return how many runs, and how many baselines, one task does: as the profile says, or what its time holds.

        Raises
        ------
        ConfigurationError
            The time limit is shorter than the longest run, or than a baseline or a compilation that a task has to do.
        """
        profile = self.profile
        usable = profile.time - profile.warning
        on_each_node = profile.native and self.backend == "compiled"
        first = CPU_PER_PROGRAM if on_each_node else 0.0
        baseline = longest_calibration(self.experiment, left)
        longest = max((wanted.longest, "the longest run"), (baseline, "finding a baseline that is missing"))
        if longest[0] + first > usable:
            want = f"at least {math.ceil((longest[0] + first + profile.warning) / 60)} min: {longest[1]} takes"
            want += f" about {longest[0]:.0f} s, " + (f"compiling there about {first:.0f} s, " if first else "")
            want += f"and a task is warned {profile.warning:.0f} s before its limit"
            raise ConfigurationError(Fault("profile", "time", _shown(profile.time), want))
        runs = min(profile.chunk, max(1, int((usable - first) / wanted.longest)) * profile.cores)
        if not baseline:
            return runs, runs
        return runs, max(1, min(runs // _BASELINE, int((usable - first) / baseline) * profile.cores))

    def tell(self, missing: Sequence[Listed], wanted: Needs) -> None:
        """Say what would be submitted."""
        left = self._uncalibrated(wanted)
        length, size = self.chunk_length(wanted, left)
        if left:
            self.say(f"first: {math.ceil(len(left) / size)} tasks that find {len(left)} baselines")
        self._warn()
        tasks = math.ceil(len(missing) / length)
        self.say(f"{tasks} tasks of up to {length} runs, {min(tasks, self.profile.at_once)} at once; then the report")
        for key, value in sorted(self._parameters("synketa").items()):
            self.say(f"  {key} = {value}")

    def _warn(self) -> None:
        """Say where memory is short."""
        profile, needed = self.profile, self.profile.cores * MEMORY
        if needed > profile.room:
            told = f"what a task does at once may need {needed / 1e9:.1f} GB"
            self.say(f"note: {told}, the profile gives {profile.memory}: more memory, or fewer cores")

    def submit(self, missing: Sequence[Listed], wanted: Needs, *, report: bool = True) -> int:
        """Compile, then submit (the `report`, too); return how many runs the queue now has, earlier ones included.

        Two that submit the same runs at the same time do so one after the other: the second finds them in the queue.
        """
        from filelock import FileLock

        home = self.folder / "cluster"
        lock = FileLock(home / ".lock")
        try:
            home.mkdir(exist_ok=True)
            lock.acquire()
        except OSError as error:
            reason = error.strerror or str(error)
            raise SynketaError(Fault(str(home), "", reason, "a folder that you may write to: --out DIR")) from error
        try:
            return self._submit(missing, wanted, report)
        finally:
            lock.release()

    def _submit(self, missing: Sequence[Listed], wanted: Needs, report: bool) -> int:
        tasks = _known(self.folder)  # before the files: what ends in between has its file
        present = found(self.folder / "runs")  # others may have been done since
        waiting = {hash_ for task in tasks for hash_ in task.hashes()}
        missing = [one for one in missing if f"{one.hash}.h5" not in present]
        queued = sum(one.hash in waiting for one in missing)
        missing = [one for one in missing if one.hash not in waiting]
        earlier = list(dict.fromkeys(task.job for task in tasks if task.kind != "report"))
        if not missing:
            self.say(f"all {queued} runs that are left are in the queue already" if queued else "nothing is left to do")
            if queued and report and not any(task.kind == "report" and task.state == "PENDING" for task in tasks):
                home = _fresh(self.folder / "cluster")  # those who submitted them were to wait, and have gone
                with _builds(self.profile, self.backend) as needed:
                    self._write(home, needed)
                self._array(home, "report", [], 1, earlier)
                self.say("submitted: the report, after them")
            return queued
        if queued:
            self.say(f"{queued} runs are in the queue already")
        left = self._uncalibrated(wanted)
        length, size = self.chunk_length(wanted, left)
        if length < self.profile.chunk:
            self.say(f"{length} runs per task instead of {self.profile.chunk}: no more fit into its time limit")
        self._warn()
        with _builds(self.profile, self.backend) as needed:
            for text in wanted.programs:
                self.steps.compile(text, self.backend)
        home = _fresh(self.folder / "cluster")
        self._write(home, needed)
        after = self._array(home, "baselines", list(left.values()), size, [])
        largest = _largest_array()
        for start in range(0, len(missing), length * largest):  # one array after the other
            after = self._array(home, "runs", missing[start : start + length * largest], length, after)
        if report:
            self._array(home, "report", [], 1, [*earlier, *after])
        self.say(f"submitted: {len(missing)} runs in {math.ceil(len(missing) / length)} tasks (logs: {home / 'log'})")
        self.say(f"next: {next_steps(self.experiment, self.folder)}; the same command again resumes")
        return len(missing) + queued

    def _uncalibrated(self, wanted: Needs) -> dict[tuple[str, int], Listed]:
        return uncalibrated(self.experiment, wanted, self.steps.is_calibrated, self.backend)

    def _write(self, home: Path, needed: Mapping[str, str]) -> None:
        """Write what every task of a submission needs to know."""
        experiment = self.experiment
        told = {
            "name": experiment.name,
            "where": experiment.where,
            "raw": experiment.raw,
            "arguments": experiment.arguments,
            "folder": str(self.folder.resolve()),
            "backend": self.backend,
            "cores": self.profile.cores,
            "environment": needed,
            "submitted": time.time(),
        }
        replace_file(home / "sweep.json", json.dumps(told).encode())
        replace_file(home / "submission.json", b"[]")

    def _array(
        self, home: Path, kind: str, listed: Sequence[Listed], length: int, after: Sequence[str]
    ) -> Sequence[str]:
        """Submit an array after others have ended; return its job, or `after` where there is nothing to do."""
        from submitit import SlurmExecutor
        from submitit.core.utils import FailedJobError, FailedSubmissionError

        if not listed and kind != "report":
            return after
        known = json.loads((home / "submission.json").read_text(encoding="utf-8"))
        chunks: list[Path] = []
        for start in range(0, max(1, len(listed)), length):
            path = home / f"{kind}-{sum(len(job['chunks']) for job in known) + len(chunks):05d}.json"
            replace_file(path, json.dumps([one._asdict() for one in listed[start : start + length]]).encode())
            chunks.append(path)
        executor = SlurmExecutor(home / "log", self.profile.requeues, python=self.profile.python or None)
        executor.update_parameters(**self._parameters(f"synketa-{kind}", after))
        task = Task(kind, self.steps)
        try:
            jobs = executor.map_array(task, [str(path.resolve()) for path in chunks])
        except (FailedJobError, FailedSubmissionError, OSError) as error:
            words = " ".join(str(error).split())
            raise SynketaError(Fault("sbatch", "", words[-400:], "a job that Slurm takes")) from None
        job = jobs[0].job_id.split("_")[0]
        told = [*known, {"id": job, "kind": kind, "chunks": [path.name for path in chunks]}]
        try:
            replace_file(home / "submission.json", json.dumps(told).encode())
        except SynketaError:  # nobody would know of it
            with contextlib.suppress(SynketaError):
                _told("scancel", job)
            raise
        return [job]

    def _parameters(self, name: str, after: Sequence[str] = ()) -> dict[str, Any]:
        profile = self.profile
        asked: dict[str, Any] = {
            "job_name": name,
            "time": profile.minutes,
            "mem": profile.memory.replace(" ", ""),
            "cpus_per_task": profile.cores,
            "array_parallelism": profile.at_once,
            "signal_delay_s": int(profile.warning),
            "stderr_to_stdout": True,
            "setup": [*profile.setup, _TRAP],
            "teardown": list(_REQUEUE),
            "srun_args": [f"--cpus-per-task={profile.cores}"],  # which srun does not take from sbatch since Slurm 22.05
            "additional_parameters": {"requeue": True, **profile.options},
        }
        if after:
            asked["additional_parameters"]["dependency"] = f"afterany:{':'.join(after)}"
        return asked | {key: getattr(profile, key) for key in ("partition", "account", "qos") if getattr(profile, key)}


def next_steps(experiment: Experiment, folder: Path) -> str:
    """Return the commands that ask after an experiment whose results are in a folder."""
    words = list(experiment.arguments) or [experiment.name]
    if folder.parent != Path("results"):
        words.append(f"--out={folder.parent}")
    return f"synketa status|report|cancel {shlex.join(words)}"


def _shown(seconds: float) -> str:
    for unit, name in ((3600, "h"), (60, "min")):
        if seconds % unit == 0:
            return f"{seconds / unit:g} {name}"
    return f"{seconds:g} s"


def _fresh(home: Path) -> Path:
    """Make the folder of the next submission."""
    number = 1
    while True:
        folder = home / f"{number:03d}"
        try:
            folder.mkdir(parents=True)
        except FileExistsError:
            number += 1
            continue
        return folder


def _largest_array() -> int:
    """Return how many tasks an array may have."""
    for line in _told("scontrol", "show", "config").splitlines():
        key, _, value = line.partition("=")
        if key.strip() == "MaxArraySize" and value.strip().isdecimal():
            return max(1, int(value) - 1)
    return 1000


@contextlib.contextmanager
def _builds(profile: Profile, backend: str) -> Iterator[dict[str, str]]:
    """Compile for every node unless `native`; yield what tasks need in their environment to find the programs."""
    from synketa.common.paths import cache_folder
    from synketa.simulation.compiled_program import compiler, told

    cpu = {} if profile.native else {"SYNKETA_CPU": "portable"}
    needed = {"SYNKETA_CACHE": str(cache_folder().resolve()), **cpu}
    if profile.scratch:
        needed["SYNKETA_SCRATCH"] = profile.scratch
    with environment(cpu):
        compiler.cache_clear()
        if backend == "compiled" and not profile.native and (chosen := compiler()):
            needed["SYNKETA_COMPILER"] = told(chosen)
        try:
            yield needed
        finally:
            compiler.cache_clear()


# ------------------------------------------------------------------------------------------- task


@dataclass(frozen=True)
class Task:
    """What runs on a node: one chunk.

    Parameters
    ----------
    kind : {"baselines", "runs", "report"}
    steps : Steps
    """

    kind: str
    steps: Steps

    def __call__(self, chunk: str) -> tuple[int, int]:
        """Do what a chunk lacks; return how many runs are there and how many failed."""
        path = Path(chunk)
        told = json.loads((path.parent / "sweep.json").read_text(encoding="utf-8"))
        for key, value in told["environment"].items():
            if "$" not in (known := os.path.expandvars(value)):  # a variable that this node does not have: the default
                os.environ[key] = known
        signal.signal(signal.SIGTERM, _end)  # scancel or preemption: submitit would wait to be killed
        _requeue_from_outside()
        experiment = restored(told["name"], told["where"], told["raw"], told["arguments"])
        folder = Path(told["folder"])
        if self.kind == "report":
            from synketa.execution.outputs import report

            report(experiment, folder.parent)
            return 0, 0
        listed = [Listed(**line) for line in json.loads(path.read_text(encoding="utf-8"))]
        journal = Journal(folder, f"{path.parent.name}-{path.stem}")
        driver = Driver(experiment, folder, told["backend"], self.steps, _print, journal=journal)
        if self.kind == "baselines":
            outcome = driver.go(listed, None, told["cores"], runs=False)
        else:
            missing = [one for one in listed if not is_complete(folder / "runs" / f"{one.hash}.h5")]
            outcome = driver.go(missing, None, min(told["cores"], max(1, len(missing))))
        return outcome.done, outcome.failed

    def checkpoint(self, chunk: str) -> Any:
        """Return what is put back into the queue when the task is preempted or its time is up: the same."""
        from submitit.helpers import DelayedSubmission

        return DelayedSubmission(self, chunk)


def _print(text: str) -> None:
    print(text, flush=True)


def _end(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(_AGAIN)  # one that ends well in the grace of a preemption would count as done


def _requeue_from_outside() -> None:
    """Leave it to the shell outside to requeue this task where that cannot be done from here, e.g. in a container."""
    if not hasattr(signal, "SIGUSR2") or not callable(warned := signal.getsignal(signal.SIGUSR2)):
        return  # not started by submitit
    if shutil.which("scontrol") is None:
        _print("no scontrol here (a container?): the job's shell puts this task back into the queue where need be")

    def warn(number: int, frame: FrameType | None) -> None:
        try:
            warned(number, frame)
        except (OSError, subprocess.SubprocessError) as error:
            _print(f"left to the job's shell to requeue: {error}")
            raise SystemExit(_AGAIN) from None

    signal.signal(signal.SIGUSR2, warn)


# ------------------------------------------------------------------------------------------ queue


class Queued(NamedTuple):
    """One task that is in the queue or under way; `reason` is Slurm's word for why it waits."""

    job: str
    kind: str
    chunk: Path
    state: str
    cores: int
    submitted: float
    reason: str = ""

    @property
    def is_running(self) -> bool:
        """Whether it does runs now."""
        return self.state == "RUNNING" and self.kind == "runs"

    @property
    def is_calibrating(self) -> bool:
        """Whether it finds baselines now."""
        return self.state == "RUNNING" and self.kind == "baselines"

    def hashes(self) -> list[str]:
        """Return the runs that it does."""
        if self.kind != "runs":
            return []
        with contextlib.suppress(OSError, ValueError):
            return [line["hash"] for line in json.loads(self.chunk.read_text(encoding="utf-8"))]
        return []


def reasons(tasks: Sequence[Queued]) -> str:
    """Return in Slurm's words why tasks wait; empty where none does."""
    counts = Counter(task.reason for task in tasks if task.state == "PENDING")
    return ", ".join(f"{count} {reason}" for reason, count in sorted(counts.items()))


def _known(folder: Path) -> list[Queued]:
    """Return the tasks that Slurm has in its queue.

    Raises
    ------
    SynketaError
        It does not answer.
    """
    if (tasks := ask(folder)) is None:
        raise SynketaError("squeue: Slurm does not answer; nothing was submitted or cancelled. Try again")
    return tasks


def ask(folder: Path) -> list[Queued] | None:
    """Return the tasks of an experiment that Slurm has in its queue; None where it does not answer."""
    submissions = sorted((folder / "cluster").glob("*/submission.json"))
    if not submissions:
        return []
    asked = ("squeue", "--noheader", "--array", f"--user={getpass.getuser()}", "--format=%i|%T|%r")
    try:
        lines = [line.strip().split("|", 2) for line in _told(*asked).splitlines() if line.count("|") >= 2]
    except SynketaError:
        return None
    states = {job: (state, reason) for job, state, reason in lines}
    tasks = []
    for path in submissions:
        with contextlib.suppress(OSError, ValueError, KeyError):
            told = json.loads((path.parent / "sweep.json").read_text(encoding="utf-8"))
            cores, submitted = int(told["cores"]), float(told["submitted"])
            for job in json.loads(path.read_text(encoding="utf-8")):
                for index, chunk in enumerate(job["chunks"]):
                    none = "COMPLETED", ""
                    state, reason = states.get(f"{job['id']}_{index}") or states.get(job["id"], none)
                    if state not in _OVER:
                        where = path.parent / chunk
                        tasks.append(Queued(job["id"], job["kind"], where, state, cores, submitted, reason))
    return tasks


def cancel(folder: Path) -> int:
    """Cancel the jobs of an experiment; return how many."""
    jobs = list(dict.fromkeys(task.job for task in _known(folder)))
    if jobs:
        try:
            _told("scancel", *jobs)
        except SynketaError as error:
            if "already completing" not in str(error):  # it ends by itself
                raise
    return len(jobs)


def wait(folder: Path, tell: Callable[[Sequence[Queued]], None]) -> None:
    """Wait until no job of an experiment is left; the longer it takes, the more seldom Slurm is asked."""
    began = time.monotonic()
    while True:
        tasks = ask(folder)
        tell(tasks or ())
        if tasks is not None and not tasks:
            return
        first, most = _POLL
        time.sleep(min(most, max(first, _PATIENCE * (time.monotonic() - began))))
