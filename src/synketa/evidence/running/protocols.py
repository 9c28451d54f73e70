"""Protocols: the experiments that produce what findings are compared with, under one hypothesis or several at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path

from synketa.common.errors import ConfigurationError, Fault, SynketaError, unknown
from synketa.common.paths import models_folder
from synketa.evidence.findings.rows import Row, evidence_folder
from synketa.evidence.quantities.combined import COMBINED
from synketa.evidence.running.sharing import SURFACE, Source, conditions_of
from synketa.experiment.experiment import Experiment, load_experiment, restored
from synketa.model.composite import (
    AS_IT_IS,
    DEFAULT,
    Hypothesis,
    Model,
    checked_hypothesis,
    load_hypothesis,
    load_model,
)
from synketa.results.observables import find

__all__ = [
    "DEFAULT",
    "all_hypotheses",
    "base_protocols",
    "checked_hypotheses",
    "experiments_of",
    "load_protocol",
    "model_of",
    "protocol_faults",
    "protocol_file",
    "protocols",
]

_MODEL = "prefrontal"
Load = Callable[[Path, str], Experiment]  # of a protocol under a hypothesis


def protocols() -> dict[str, Path]:
    """Return the shipped protocols by name."""
    return {path.stem: path for path in sorted((evidence_folder() / "protocols").glob("*.toml"))}


def protocol_file(name: str, where: str, key: str, trust: bool) -> Path:
    """Return the file of a protocol: a shipped one by its name, or any experiment as a path, which needs trust.

    Raises
    ------
    ConfigurationError
        There is none, or it may not be read.
    """
    shipped = protocols()
    if name in shipped:
        return shipped[name]
    if not name.endswith(".toml"):
        raise ConfigurationError(unknown(where, key, name, shipped, ", or an experiment file with --trust"))
    if not trust:
        want = "a shipped protocol, or --trust: a path reads files of this machine"
        raise ConfigurationError(Fault(where, key, f'the path "{name[:120]}"', want))
    return Path(name)


def load_protocol(
    path: Path, hypothesis: str = DEFAULT, seeds: int | None = None, trust: bool = False, first_seed: int = 1
) -> Experiment:
    """Return a protocol under a hypothesis, checked in full.

    Parameters
    ----------
    path : Path
    hypothesis : str
    seeds : int, optional
        Networks, instead of the protocol's own number.
    trust : bool
    first_seed : int
        Of these networks; above 1 they are others than the protocol's own.
    """
    changes = {} if hypothesis == DEFAULT else {"hypothesis": hypothesis}
    experiment = load_experiment(path, changes, seeds=seeds, trust=trust)
    if first_seed == 1:
        return experiment
    others = range(first_seed, first_seed + len(experiment.seeds))
    return load_experiment(path, changes, seeds=others, trust=trust)


def all_hypotheses() -> list[str]:
    """Return the names of the shipped hypotheses, the default first."""
    names = sorted(path.stem for path in (models_folder() / "hypotheses").glob("*.toml"))
    return [DEFAULT, *(name for name in names if name != DEFAULT)]


def checked_hypotheses(names: Iterable[str]) -> dict[str, Hypothesis]:
    """Return hypotheses by name, ``A+B`` for two at once.

    Raises
    ------
    ConfigurationError
        One that is none, that the model does not take, that overrides nothing, or two that change the same value.
    """
    chosen: dict[str, Hypothesis] = {}
    faults: list[Fault] = []
    for name in dict.fromkeys(DEFAULT if name == AS_IT_IS else name for name in names):
        try:
            chosen[name] = checked_hypothesis(name, _MODEL)
        except ConfigurationError as error:
            faults += [fault for fault in error.faults if isinstance(fault, Fault)]
    if faults:
        raise ConfigurationError(*dict.fromkeys(faults))
    return chosen


def model_of(hypothesis: Hypothesis) -> Model:
    """Return the model with the values of a hypothesis."""
    return load_model(_MODEL, hypothesis.overrides)


def sources_of(name: str) -> list[Model]:
    """Return the models whose values a hypothesis takes over: their files say what these were fitted to."""
    models = [load_hypothesis(part).model for part in name.split("+")]
    return [load_model(model) for model in models if model]


def protocol_faults(row: Row, experiment: Experiment, where: str) -> Iterator[Fault]:
    """Yield what a protocol lacks that a row is to be read from: conditions, windows, metrics."""
    table = row.table
    conditions = experiment.conditions
    for key, name in (("condition", table.condition), ("against", table.against)):
        if name and name not in conditions:
            yield unknown(where, f"{row.id}.{key}", name, conditions)
    name, _, window = table.observable.partition("@")
    windows = dict(experiment.table.protocol.windows or {})
    own = find(name)
    metrics = COMBINED[name].metrics if name in COMBINED else (name,)
    windowed = any(
        (one := find(metric)) is not None and one.kind in ("window", "field", "paired") for metric in metrics
    )
    if window and window not in windows:
        yield unknown(where, f"{row.id}.observable", window, windows)
    elif windowed and windows and not window:
        want = f"a window of it: {', '.join(f'{name}@{known}' for known in windows)}"
        yield Fault(where, f"{row.id}.observable", f'"{table.observable}"', want)
    if own is not None and own.kind == "series":
        yield Fault(where, f"{row.id}.observable", f'the series "{name}"', "a metric: synketa list metrics")
    if own is not None and own.kind == "course" and not windows:
        yield Fault(where, f"{row.id}.observable", f'"{name}" of a clamp experiment', "a protocol with start and stop")


def base_protocols(rows: Iterable[Row], load: Load, trust: bool) -> dict[str, Experiment]:
    """Return the protocols that rows need under the default, each once, by name.

    Raises
    ------
    ConfigurationError
        Every fault of every protocol and of what rows ask of it.
    """
    faults: list[Fault] = []
    loaded: dict[str, Experiment] = {}
    wrong: set[str] = set()
    for row in (row for row in rows if row.needs_run):
        name, where = row.table.protocol, f"finding {row.id}"
        if name not in loaded and name not in wrong:
            try:
                loaded[name] = load(_file_of(row, where, trust), DEFAULT)
            except SynketaError as error:
                wrong.add(name)
                faults += [fault for fault in error.faults if isinstance(fault, Fault)]
        if name in loaded:
            faults += protocol_faults(row, loaded[name], where)
    if faults:
        raise ConfigurationError(*faults)
    return loaded


def _file_of(row: Row, where: str, trust: bool) -> Path:
    return row.file or protocol_file(row.table.protocol, where, "protocol", trust)


def experiments_of(
    rows: Iterable[Row],
    sources: Mapping[tuple[str, str], Source],
    bases: Mapping[str, Experiment],
    load: Load,
    trust: bool,
) -> dict[Source, Experiment]:
    """Return the experiment of each source once, hypothesis by hypothesis.

    A protocol has those conditions alone that its findings need.

    Raises
    ------
    ConfigurationError
        A protocol that does not take a hypothesis.
    """
    by_finding = {row.id: row for row in rows}
    needed: dict[Source, set[str]] = {}
    files: dict[str, Path] = {}
    for (_, finding), source in sources.items():
        row = by_finding[finding]
        needed.setdefault(source, set()).update(conditions_of(row, bases[source.protocol]))
        files.setdefault(source.protocol, _file_of(row, f"finding {row.id}", trust))
    faults: list[Fault] = []
    found: dict[Source, Experiment] = {}
    order = [DEFAULT, *(source.hypothesis for source in needed)]
    for source in sorted(needed, key=lambda source: order.index(source.hypothesis)):
        try:
            if source.hypothesis == DEFAULT:
                experiment = bases[source.protocol]
            else:
                experiment = load(files[source.protocol], source.hypothesis)
            found[source] = _reduced(experiment, needed[source], source.engine)
        except SynketaError as error:
            faults += [fault for fault in error.faults if isinstance(fault, Fault)]
    if faults:
        raise ConfigurationError(*dict.fromkeys(faults))
    return found


def _reduced(experiment: Experiment, conditions: Collection[str], engine: str) -> Experiment:
    """Return a protocol with some of its conditions, perhaps on the response surface."""
    names_others = "expect" in experiment.raw or "figures" in experiment.raw
    if engine != SURFACE and (names_others or conditions == {*experiment.conditions}):
        return experiment
    kept = {name: own for name, own in experiment.raw["conditions"].items() if name in conditions}
    raw = {**experiment.raw, "engine": engine, "conditions": kept}
    name = f"{experiment.name}-{SURFACE}" if engine == SURFACE else experiment.name
    return restored(name, experiment.where, raw, experiment.arguments, experiment.changes)
