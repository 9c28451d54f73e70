"""Options that several commands share, and what is read from them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from synketa.common.errors import Fault
    from synketa.experiment.experiment import Experiment

__all__ = [
    "Backend",
    "Cluster",
    "Engine",
    "Jobs",
    "Name",
    "Out",
    "ProfileFile",
    "Scratch",
    "Seeds",
    "Set",
    "Smoke",
    "Subject",
    "Target",
    "Trust",
    "Wait",
    "Yes",
    "chosen_backend",
    "experiment_from",
    "key_values",
    "on_surface",
    "subject_from",
    "sweep_options",
]

SET_EXAMPLE = 'protocol.measure="2 s"'

Subject = Annotated[
    str, typer.Argument(metavar="EXPERIMENT", help="As for run, with the same options; or a manifest.json.")
]
Name = Annotated[str, typer.Argument(metavar="EXPERIMENT", help="Name of a shipped experiment, or a .toml file.")]
Set = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="KEY=VALUE",
        help='Change a key of the file or of the model: protocol.measure="2 s", receptor.Mg="1.5 mM".',
    ),
]
Seeds = Annotated[int | None, typer.Option("--seeds", metavar="N", help="Use seeds 1 to N.")]
Smoke = Annotated[bool, typer.Option("--smoke", help="A tiny version: shows that it works, its numbers mean nothing.")]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the results.")]
Trust = Annotated[
    bool, typer.Option("--trust", help="Allow model files from outside the shipped folder: they are code.")
]
Backend = Annotated[
    str, typer.Option("--backend", metavar="auto|compiled|numpy", help="numpy needs no compiler and is slow.")
]
Target = Annotated[str | None, typer.Option("--target", hidden=True)]  # what --backend was called until 0.1
Engine = Annotated[
    str,
    typer.Option(
        "--engine", metavar="local|slurm|surface", help="Where to run; surface: without the network, see README."
    ),
]
ProfileFile = Annotated[
    Path | None, typer.Option("--profile", metavar="FILE", help="What Slurm is asked for, e.g. small.toml.")
]
Cluster = Annotated[
    list[str] | None,
    typer.Option(
        "--cluster", metavar="KEY=VALUE", help='A key of the profile: partition=short, time="2 h", chunk=100.'
    ),
]
Wait = Annotated[bool, typer.Option("--wait", help="Stay until the jobs of the cluster have ended.")]
Jobs = Annotated[int | None, typer.Option("--jobs", metavar="N", help="Processes at once; one per core by default.")]
Yes = Annotated[bool, typer.Option("--yes", help="Go on where a question would be asked.")]
Scratch = Annotated[
    Path | None, typer.Option("--scratch", metavar="DIR", help="Folder for the files of a simulation while it lasts.")
]


def key_values(option: str, texts: list[str] | None, example: str) -> dict[str, str]:
    """Return the keys and values of an option that may come several times.

    Raises
    ------
    ConfigurationError
        A text is no ``key=value``.
    """
    from synketa.common.errors import ConfigurationError, Fault

    values = {}
    for text in texts or []:
        key, equals, value = text.partition("=")
        if not equals:
            raise ConfigurationError(Fault(option, "", f'"{text}"', f"key=value, e.g. {example}"))
        values[key.strip()] = value.strip()
    return values


def chosen_backend(backend: str, target: str | None) -> str:
    """Return the backend that was asked for, also by its former name."""
    if target is None:
        return backend
    backend = "compiled" if target == "cpp" else target
    typer.echo(f"--target {target} is now --backend {backend}; --target will be removed in the next release", err=True)
    return backend


def on_surface(set_: list[str] | None, engine: str) -> tuple[list[str] | None, str]:
    """Turn ``--engine surface`` into the experiment's own key: it changes what is run, not where."""
    return ([*(set_ or []), "engine=surface"], "local") if engine == "surface" else (set_, engine)


def experiment_from(name: str, set_: list[str] | None, seeds: int | None, smoke: bool, trust: bool) -> Experiment:
    """Load the experiment that a command names."""
    from synketa.experiment.experiment import load_experiment
    from synketa.experiment.smoke import smoke as smoke_version

    experiment = load_experiment(name, key_values("--set", set_, SET_EXAMPLE), seeds=seeds, trust=trust)
    return smoke_version(experiment) if smoke else experiment


def subject_from(
    name: str, set_: list[str] | None, seeds: int | None, smoke: bool, trust: bool, out: Path
) -> Experiment | Path:
    """Return an experiment or the path of a manifest: that of the experiment, where it lists this very experiment."""
    path = Path(name)
    if path.name == "manifest.json" or (path / "manifest.json").is_file():
        return path
    if not smoke:  # which is known only when all has been read
        from synketa.experiment.source import read_source
        from synketa.results.manifest import read_head

        source = read_source(name, key_values("--set", set_, SET_EXAMPLE), seeds=seeds, trust=trust)
        path = out / source.name / "manifest.json"
        if read_head(path).get("definition") == source.definition:
            return path
    return experiment_from(name, set_, seeds, smoke, trust)


def sweep_options(
    engine: str, profile: Path | None, cluster: list[str] | None, wait: bool, scratch: Path | None, yes: bool
) -> dict[str, Any]:
    """Return where and how a sweep is to run."""
    from synketa.common.errors import ConfigurationError, Fault

    options: dict[str, Any] = {"engine": engine, "wait": wait, "scratch": scratch}
    if engine == "slurm":
        from synketa.execution.slurm import load_profile

        options["profile"] = load_profile(profile, key_values("--cluster", cluster, "partition=short"))
    elif profile or cluster or wait:
        raise ConfigurationError(Fault("--profile, --cluster, --wait", "", f"--engine {engine}", "--engine slurm"))

    def confirm(fault: Fault) -> bool:
        return yes or (sys.stdin.isatty() and typer.confirm(f"{fault}. Go on?", err=True))

    return {**options, "confirm": confirm}
