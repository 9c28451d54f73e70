"""What the jobs of a sweep ask of a cluster."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from synketa.common.parameter import Noun, validated
from synketa.common.toml_files import read_toml
from synketa.experiment.tables import Duration, Text

__all__ = ["Profile", "load_profile"]

_TRUTH_VALUES = {"true": True, "yes": True, "false": False, "no": False}


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
