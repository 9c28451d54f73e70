"""Options that several commands share, and what is read from them."""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

if TYPE_CHECKING:
    from synketa.common.errors import ConfigurationError, Fault
    from synketa.execution.options import ExecutionOptions
    from synketa.experiment.experiment import Experiment

__all__ = [
    "Backend",
    "Changes",
    "DryRun",
    "Execution",
    "Jobs",
    "Models",
    "Name",
    "OptionalSubject",
    "Out",
    "Seeds",
    "Set",
    "Smoke",
    "Subject",
    "Trust",
    "experiment_from",
    "file_to_write",
    "key_values",
    "own_models",
    "with_groups",
]

SET_EXAMPLE = 'protocol.measure="2 s"'


def _complete(incomplete: str) -> list[str]:
    """Return the shipped experiments whose names begin so."""
    from synketa.cli.catalogue import experiment_names

    return experiment_names(incomplete)


def _home(option: str) -> Callable[[Path | None], Path | None]:
    """Return what reads the path of an option: ``~`` is the home folder, which shells leave in ``--out=~/x``."""

    def read(path: Path | None) -> Path | None:
        from synketa.common.paths import expanded

        return path if path is None else expanded(path, option)

    return read


Subject = Annotated[
    str,
    typer.Argument(
        metavar="EXPERIMENT",
        help="As for run, with the same options; or a manifest.json.",
        autocompletion=_complete,
    ),
]
OptionalSubject = Annotated[
    str | None,
    typer.Argument(
        metavar="[EXPERIMENT]",
        help="As for run, with the same options; or a manifest.json. Left out: all that there is.",
        autocompletion=_complete,
    ),
]
Name = Annotated[
    str,
    typer.Argument(
        metavar="EXPERIMENT",
        help="Name of a shipped experiment (synketa list), or a .toml file.",
        autocompletion=_complete,
    ),
]
Set = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="KEY=VALUE",
        help='Change a key of the file or of the model: protocol.measure="2 s", receptor.Mg="1.5 mM".',
    ),
]
Seeds = Annotated[int | None, typer.Option("--seeds", metavar="N", min=1, max=100_000, help="Use seeds 1 to N.")]
Models = Annotated[
    Path | None,
    typer.Option(
        "--models",
        metavar="DIR",
        help="A folder of own models; left out: models in this folder.",
        callback=_home("--models"),
    ),
]
Smoke = Annotated[bool, typer.Option("--smoke", help="A tiny version: shows that it works, its numbers mean nothing.")]

Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of the results.", callback=_home("--out"))]
Trust = Annotated[
    bool, typer.Option("--trust", help="Allow model files from outside the shipped folder: they are code.")
]
Backend = Annotated[
    str, typer.Option("--backend", metavar="auto|compiled|numpy", help="numpy needs no compiler and is slow.")
]
Target = Annotated[str | None, typer.Option("--target", hidden=True)]  # what --backend was called until 0.1
Engine = Annotated[
    str | None,
    typer.Option(
        "--engine",
        metavar="network|surface",
        help="What is simulated: the network, or a response surface.",
    ),
]
Where = Annotated[str, typer.Option("--executor", metavar="local|slurm", help="Where: here, or on a cluster.")]
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
Jobs = Annotated[
    int | None, typer.Option("--jobs", metavar="N", min=1, help="Processes at once; one per core by default.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")]
Yes = Annotated[bool, typer.Option("--yes", help="Go on where a question would be asked.")]
Scratch = Annotated[
    Path | None, typer.Option("--scratch", metavar="DIR", help="Folder for the files of a simulation while it lasts.")
]


@dataclass(frozen=True)
class Changes:
    """The options of every command about an experiment: what is changed of it, and where its results are."""

    set_: Set = None
    seeds: Seeds = None
    engine: Engine = None
    smoke: Smoke = False
    out: Out = Path("results")
    trust: Trust = False

    @property
    def settings(self) -> list[str]:
        """What is set, with the engine as the experiment's own key."""
        if self.engine is None or self.former_executor:
            return self.set_ or []
        if self.engine not in ("network", "surface"):
            from synketa.common.errors import ConfigurationError, unknown

            raise ConfigurationError(unknown("--engine", "", self.engine, ("network", "surface")))
        return [*(self.set_ or []), f"engine={self.engine}"]

    @property
    def former_executor(self) -> str:
        """Where to run, by the word that --executor had until 0.1; empty where it is not used."""
        return self.engine if self.engine in ("local", "slurm") else ""

    @property
    def of_experiments(self) -> dict[str, object]:
        """What was asked for that only experiments have, by option."""
        return {"set": self.set_, "seeds": self.seeds, "engine": self.engine, "smoke": self.smoke}

    def experiment(self, name: str) -> Experiment:
        """Load the experiment that a command names, or that a folder of results is of, by its name below `out`."""
        return experiment_from(name, self.settings, self.seeds, self.smoke, self.trust, self.out)

    def subject(self, name: str) -> Experiment | Path:
        """Return an experiment, or the path of a manifest: of the experiment, where it lists this very experiment."""
        from synketa.cli.kinds import check_kind

        path = Path(name)
        if path.name == "manifest.json" or (path / "manifest.json").is_file():
            return path
        if (folder := _folder_without_file(name, self.out, self.smoke)) is not None:
            if self.settings or self.seeds is not None:
                from synketa.common.errors import ConfigurationError, Fault

                got, want = f"options with the folder {folder}, whose file is not known", f"the file: {name}.toml"
                raise ConfigurationError(Fault("experiment", "", got, want))
            return folder
        check_kind("experiment", name, ("experiment", "trial"))
        if not self.smoke:  # which is known only when all has been read
            from synketa.experiment.source import read_source
            from synketa.results.manifest import read_head

            settings = key_values("--set", self.settings, SET_EXAMPLE)
            source = read_source(name, settings, seeds=self.seeds, trust=self.trust)
            path = self.out / source.name / "manifest.json"
            if read_head(path).get("definition") == source.definition:
                return path
        return experiment_from(name, self.settings, self.seeds, self.smoke, self.trust)


@dataclass(frozen=True)
class Execution:
    """The options of every command that runs what is missing: where and how."""

    jobs: Jobs = None
    executor: Where = "local"
    profile: ProfileFile = None
    cluster: Cluster = None
    wait: Wait = False
    backend: Backend = "auto"
    target: Target = None
    scratch: Scratch = None
    yes: Yes = False

    def options(self, former_executor: str = "", **others: Any) -> ExecutionOptions:
        """Return where and how a sweep is to run; `others` are fields of `ExecutionOptions`."""
        from synketa.common.errors import ConfigurationError, Fault
        from synketa.execution.options import ExecutionOptions

        executor, profile = self.executor, None
        if former_executor:
            executor = former_executor
            _say_new_words(
                f"--engine {executor} is now --executor {executor} (where it is run); --engine is network or surface "
                "(what is simulated). The old word"
            )
        if executor == "slurm":
            from synketa.execution.slurm.profile import load_profile

            profile = load_profile(self.profile, key_values("--cluster", self.cluster, "partition=short"))
        elif self.profile or self.cluster or self.wait:
            got, want = f"--executor {executor}", "--executor slurm"
            raise ConfigurationError(Fault("--profile, --cluster, --wait", "", got, want))
        backend = self.backend
        if self.target is not None:
            backend = "compiled" if self.target == "cpp" else self.target
            _say_new_words(f"--target {self.target} is now --backend {backend}; --target")

        def confirm(fault: Fault) -> bool:
            return self.yes or (sys.stdin.isatty() and typer.confirm(f"{fault}. Go on?", err=True))

        return ExecutionOptions(
            executor=executor, profile=profile, wait=self.wait, confirm=confirm, scratch=self.scratch, jobs=self.jobs,
            backend=backend, **others,
        )  # fmt: skip


def _say_new_words(words: str) -> None:
    typer.echo(f"{words} will be removed in the next release", err=True)


def with_groups(command: Callable[..., None]) -> Callable[..., None]:
    """Return a command whose groups of options, keyword arguments such as `Changes`, are spread out for typer."""
    groups: dict[str, Any] = {}
    options = []
    hints = get_type_hints(command, include_extras=True)
    for option in inspect.signature(command).parameters.values():
        kind = hints[option.name]
        if is_dataclass(kind):
            groups[option.name] = kind
            own = get_type_hints(kind, include_extras=True)
            options += [option.replace(name=f.name, default=f.default, annotation=own[f.name]) for f in fields(kind)]
        else:
            options.append(option.replace(annotation=kind))

    @functools.wraps(command)
    def spread(**values: Any) -> None:
        for name, kind in groups.items():
            values[name] = kind(**{field.name: values.pop(field.name) for field in fields(kind)})
        command(**values)

    spread.__signature__ = inspect.Signature(options)  # type: ignore[attr-defined]
    spread.__annotations__ = {option.name: option.annotation for option in options}
    return spread


def own_models(chosen: Path | None) -> str:
    """Return the folder of own models that a command names, or that is in this folder; empty where there is none.

    Raises
    ------
    ConfigurationError
        It names one that is not there.
    """
    from synketa.common.errors import ConfigurationError, Fault
    from synketa.common.paths import own_models_folder

    if chosen is None:
        return str(own_models_folder(Path.cwd()) or "")
    if not chosen.is_dir():
        raise ConfigurationError(
            Fault("--models", "", f'"{chosen}"', "a folder of own drugs, sets, hypotheses, models")
        )
    return str(chosen.resolve())


def file_to_write(path: Path, option: str, example: str) -> Path:
    """Return the path of a file to write; its folder has to be there, so that a slip makes none.

    Raises
    ------
    ConfigurationError
        It is a folder, or lies where nothing can be written; said before time is spent on its text.
    """
    from synketa.common.errors import ConfigurationError, Fault
    from synketa.common.machine.disks import check_file
    from synketa.common.paths import expanded

    path = expanded(path, option)
    if not path.parent.exists():
        want = f"a file in a folder that is there: {path.parent} is not"
        raise ConfigurationError(Fault(option, "", f'"{path}"', want))
    check_file(path, option, example)
    return path


def key_values(option: str, texts: list[str] | None, example: str) -> dict[str, str]:
    """Return the keys and values of an option that may come several times.

    Raises
    ------
    ConfigurationError
        A text is no ``key=value``, or a key has two values.
    """
    from synketa.common.errors import ConfigurationError, Fault

    values: dict[str, str] = {}
    for text in texts or []:
        key, equals, value = (part.strip() for part in text.partition("="))
        if not equals:
            raise ConfigurationError(Fault(option, "", f'"{text}"', f"key=value, e.g. {example}"))
        if values.setdefault(key, value) != value:
            raise ConfigurationError(Fault(option, key, f"{values[key]} and {value}", "one value for a key"))
    return values


def experiment_from(
    name: str, set_: list[str] | None, seeds: int | None, smoke: bool, trust: bool, out: Path = Path("results")
) -> Experiment:
    """Load the experiment that a command names, or that a folder of results is of, by its name below `out`."""
    from synketa.cli.kinds import check_kind
    from synketa.experiment.experiment import load_experiment
    from synketa.experiment.smoke import smoke as smoke_version
    from synketa.experiment.source import recorded

    settings = key_values("--set", set_, SET_EXAMPLE)
    if (folder := _folder_without_file(name, out, smoke)) is None:
        check_kind("experiment", name, ("experiment", "trial"))
    elif (given := recorded(folder)) is not None:
        name, smoke, trust = given.file, smoke or given.smoke, trust or given.trust
        settings, seeds = {**given.set, **settings}, given.seeds if seeds is None else seeds
    experiment = load_experiment(name, settings, seeds=seeds, trust=trust)
    return smoke_version(experiment) if smoke else experiment


def _folder_without_file(name: str, out: Path, smoke: bool) -> Path | None:
    """Return the folder of results of an experiment that is none of the shipped ones, where it is named as they are."""
    from synketa.cli.catalogue import experiment_names

    folder = out / (f"{name}-smoke" if smoke else name)
    if "+" in name and not name.endswith(".toml") and not folder.is_dir():
        raise _no_such_changes(name, out)
    is_there = not name.endswith(".toml") and (folder / "manifest.json").is_file()
    return folder if is_there and name not in experiment_names() else None


def _no_such_changes(name: str, out: Path) -> ConfigurationError:
    """Return the error of the name of a changed experiment of which there are no results."""
    from synketa.common.errors import ConfigurationError, Fault, unknown

    there = sorted(path.parent.name for path in out.glob("*+*/manifest.json"))
    own = [folder for folder in there if folder.partition("+")[0] == name.partition("+")[0]]
    if not there:
        got, want = (
            f'"{name}", of which there are no results',
            f"the folder of a changed experiment below {out}: none is",
        )
        return ConfigurationError(Fault("experiment", "", got, want))
    return ConfigurationError(unknown("experiment", "", name, own or there, f": folders of {out}"))
