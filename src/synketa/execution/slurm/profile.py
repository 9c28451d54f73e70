"""What the jobs of a sweep ask of a cluster."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from synketa.common.errors import ConfigurationError, invalid
from synketa.common.parameter import Noun, validated
from synketa.common.text import counted
from synketa.common.toml_files import read_toml
from synketa.common.units import parse_quantity
from synketa.experiment.tables import Text

__all__ = ["Profile", "load_profile", "profile_in_words", "slurm_time", "with_unit"]

_TRUTH_VALUES = {"true": True, "yes": True, "false": False, "no": False}


_CLOCK = re.compile(r"(?:(\d{1,9})-)?(\d{1,9})(?::(\d\d?))?(?::(\d\d?))?")
_WANT = 'a time above 0 with a unit, e.g. "2 h", or as Slurm writes it, e.g. "90" (minutes), "1:30:00" or "1-12:00:00"'


def _time_limit(raw: object) -> float:
    """Return a time limit in s: a text with a unit, or one as sbatch takes it."""
    text = str(raw).strip() if isinstance(raw, (str, int)) and not isinstance(raw, bool) else ""
    if match := _CLOCK.fullmatch(text):
        days, first, second, third = (None if part is None else int(part) for part in match.groups())
        if days is not None:  # days-hours, -hours:minutes, -hours:minutes:seconds
            value = float(86400 * days + 3600 * (first or 0) + 60 * (second or 0) + (third or 0))
        elif third is not None:  # hours:minutes:seconds
            value = float(3600 * (first or 0) + 60 * (second or 0) + third)
        else:  # minutes, minutes:seconds
            value = float(60 * (first or 0) + (second or 0))
    else:
        try:
            value = parse_quantity(raw, "time")
        except ConfigurationError:
            raise invalid(f'"{raw}"', _WANT) from None
    if value <= 0:
        raise invalid(f'"{raw}"', _WANT)
    return value


def slurm_time(seconds: float) -> str:
    """Return a time limit as Slurm writes it, in whole minutes: 1-12:00:00."""
    minutes = math.ceil(seconds / 60)
    days, minutes = divmod(minutes, 1440)
    clock = f"{minutes // 60:02d}:{minutes % 60:02d}:00"
    return f"{days}-{clock}" if days else clock


class Profile(Noun):
    """What the jobs of a sweep ask of a cluster; a TOML file has the same keys.

    Attributes
    ----------
    partition, account, qos : str
        Empty: what the cluster takes by default. Several partitions, with commas: the one that begins first.
    time : str
        Time limit of one task, with a unit or as Slurm writes it: ``2 h``, ``90`` (minutes), ``1-12:00:00``.
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
    time: Annotated[float, BeforeValidator(_time_limit)] = 3600.0
    memory: Annotated[str, Field(pattern=r"^\d+ ?[MG]B?$", examples=["2 GB"])] = "2 GB"
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
    def memory_bytes(self) -> float:
        """The memory of a task."""
        number, unit = re.fullmatch(r"(\d+) ?([MG])B?", self.memory).groups()  # type: ignore[union-attr]
        return float(number) * {"M": 2.0**20, "G": 2.0**30}[unit]


def load_profile(path: Path | str | None, options: Mapping[str, str] | None = None) -> Profile:
    """Return a profile from a TOML file, from ``key=value`` options, or from both."""
    raw: dict[str, Any] = {} if path is None else read_toml(Path(path))
    for key, text in (options or {}).items():
        raw[key] = _value(key, text)
    return validated(Profile, raw, "--cluster" if path is None else str(path))


def _value(key: str, text: str) -> Any:
    """Read the text of an option as its key wants it; what cannot be read is left for the check."""
    if key == "setup":
        return [text]
    kind = Profile.model_fields[key].annotation if key in Profile.model_fields else str
    if kind is int and text.isdecimal():
        return int(text)
    return _TRUTH_VALUES.get(text, text) if kind is bool else text


def profile_in_words(profile: Profile) -> Iterator[str]:
    """Yield what jobs ask of the cluster, a line each."""
    yield f"each task: {with_unit(profile.time)}, {profile.memory}, {counted(profile.cores, 'core')}"
    yield f"its time as Slurm writes it: {slurm_time(profile.time)}"
    for key in ("partition", "account", "qos"):
        if value := getattr(profile, key):
            yield f"{key}: {value}"
    yield from (f"before each task: {line}" for line in profile.setup)
    yield from (f"sbatch --{key}={value}" for key, value in profile.options.items())
    yield f"a task that runs out of time is queued again, at most {counted(profile.requeues, 'time')}"


def with_unit(seconds: float) -> str:
    """Return a time limit in the largest unit of which it is a whole number."""
    for unit, name in ((3600, "h"), (60, "min")):
        if seconds % unit == 0:
            return f"{seconds / unit:g} {name}"
    return f"{seconds:g} s"
