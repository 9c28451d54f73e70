"""What is in the folder of an experiment: its manifest, its tables, its NetCDF file and its report."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from synketa.analysis.expectations import verdicts_in_words
from synketa.analysis.netcdf import write_netcdf
from synketa.analysis.summary import read_runs
from synketa.common.atomic_write import remove_partial_files, replace_file
from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.common.machine.disks import disk_error
from synketa.common.machine.surroundings import usual_errors
from synketa.common.parameter import Parameter
from synketa.common.paths import expanded
from synketa.common.provenance import PHYSICS_VERSION
from synketa.common.text import command_line
from synketa.execution.journal import alive, file_names, set_aside
from synketa.execution.listing import Listed
from synketa.execution.planning import (
    Survey,
    notes_on_seeds,
    notes_on_values,
    own_files,
    parameter_count,
    survey,
)
from synketa.experiment.expand import clamps_in_words, doses_in_words, notes_on_arms, notes_on_doses
from synketa.experiment.experiment import Experiment
from synketa.experiment.overrides import in_unit
from synketa.experiment.protocol import Protocol
from synketa.experiment.source import definition
from synketa.model.card.tables import is_uncertain
from synketa.model.composite import AS_IT_IS, load_hypothesis, moved_values
from synketa.results.manifest import read_head, read_manifest, write_manifest
from synketa.results.result_file import Damaged

__all__ = ["folder_and_manifest", "manifest_of", "prepare", "report"]

_OLD, _FRESH = 86400.0, 60.0  # s: nobody writes a file for so long; nor for this where nobody else is at work


@usual_errors()
def report(subject: Experiment | Path, out: Path | str = "results", *, say: Callable[[str], None] = print) -> Path:
    """Write tables, NetCDF file, figures and report of what is there; nothing is simulated.

    Parameters
    ----------
    subject : Experiment or Path
        A path is that of a manifest, or of the folder that has one.
    """
    from synketa.reporting.page import write_report

    folder, manifest = folder_and_manifest(subject, out)

    def damaged(path: Path, error: SynketaError) -> None:
        say(
            f"{error}" if not isinstance(error, Damaged) else f"{path.name} was damaged: set aside as {set_aside(path)}"
        )

    is_old = read_head(folder / "manifest.json").get("definition") != manifest["definition"]
    while True:
        account = read_runs(folder, manifest, damaged)
        if not account.finished:
            raise SynketaError(f"{folder}: no finished run; run the experiment first, with the same options")
        if is_old and isinstance(subject, Experiment):
            write_manifest(folder, manifest, manifest["runs"])
        write_netcdf(folder / "summary.nc", account.table, manifest)
        try:
            page = write_report(folder, manifest, account)
            break
        except Damaged as error:  # seen only when its series are read; it is set aside, so this ends
            damaged(error.path, error)
    missing, total = len(account.missing), len(manifest["runs"])
    say(f"report: {page}" + (f" (partial: {missing} of {total} runs are missing)" if missing else ""))
    is_smoke = "--smoke" in (manifest.get("arguments") or ())  # too short to be judged
    if manifest.get("expect") and not is_smoke and (words := verdicts_in_words(folder / "expectations.csv")):
        say(words)
    return page


def folder_and_manifest(subject: Experiment | Path, out: Path | str) -> tuple[Path, dict[str, Any]]:
    """Return the folder and the manifest of an experiment, or of a manifest on disk."""
    if isinstance(subject, Experiment):
        folder = expanded(out, "--out") / subject.name
        # listing 10^5 runs takes minutes, reading the list less than a second
        if read_head(folder / "manifest.json").get("definition") == definition(
            subject.name, subject.raw, subject.arguments
        ):
            with contextlib.suppress(SynketaError):
                return folder, read_manifest(folder)
        return folder, manifest_of(subject)
    folder = subject if subject.is_dir() else subject.parent
    return folder, read_manifest(subject)


def prepare(experiment: Experiment, folder: Path, listed: Survey, *, whoever_owns_it: bool = False) -> bool:
    """Make the folder and its manifest; say whether the manifest is new or changed.

    Raises
    ------
    SynketaError
        The folder cannot be written, or belongs to another experiment or physics version .
    """
    old = read_head(folder / "manifest.json")
    if old and not whoever_owns_it:
        _check_owner(experiment, folder, old, listed)
    try:
        (folder / "runs").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_error(folder, error) from error
    is_shared = alive(folder) or (folder / "cluster").is_dir()
    for place in (folder, folder / "runs"):
        remove_partial_files(place, age=_OLD if is_shared else _FRESH)
    replace_file(folder / "runs" / ".writable", b"")  # seen before any time is spent
    with contextlib.suppress(OSError):
        (folder / "runs" / ".writable").unlink()
    return write_manifest(folder, _head(experiment, listed), map(_entry, listed.runs))


def _check_owner(experiment: Experiment, folder: Path, old: Mapping[str, Any], listed: Survey) -> None:
    version = old.get("physics_version")
    if version != PHYSICS_VERSION and any(name.endswith(".h5") for name in file_names(folder / "runs")):
        got = f"results of physics version {version}"
        want = f"those of version {PHYSICS_VERSION}: another --out, or --yes to add to them (none is overwritten)"
        raise ConfigurationError(Fault(str(folder), "", got, want))
    if old.get("title") != experiment.title and old.get("question") != experiment.question:
        present = file_names(folder / "runs")
        if present and not any(f"{run.hash}.h5" in present for run in listed.runs):
            got = f'results of another experiment, "{old.get("title")}"'
            raise ConfigurationError(Fault(str(folder), "", got, "another --out, or --yes to add to them"))


# -------------------------------------------------------------------------------------- manifest


def manifest_of(experiment: Experiment) -> dict[str, Any]:
    """Return what the report and later commands need to know; keys as in `synketa.results.manifest`."""
    listed = survey(experiment)
    return {**_head(experiment, listed), "runs": [_entry(run) for run in listed.runs]}


def _entry(run: Listed) -> dict[str, Any]:
    """Return a run as a manifest lists it."""
    return {**run.as_line(), "path": f"runs/{run.hash}.h5"}


def _head(experiment: Experiment, listed: Survey) -> dict[str, Any]:
    """Return a manifest without its runs."""
    protocol, doses = experiment.protocol(next(iter(experiment.conditions))), doses_in_words(experiment)
    held = clamps_in_words(experiment)
    return {
        "definition": definition(experiment.name, experiment.raw, experiment.arguments),
        "experiment": experiment.name,
        "kind": protocol.kind,
        "engine": experiment.table.engine,
        "title": experiment.title,
        "question": experiment.question,
        "description": experiment.table.description.strip(),
        "command": command_line("run", experiment.arguments),
        "arguments": list(experiment.arguments),
        "called_from": str(Path.cwd()),
        "changes": [change._asdict() for change in experiment.changes],
        "file": experiment.where,
        "model": experiment.model.name,
        "size": sum(population.size for population in experiment.model.circuit.populations.values()),
        "physics_version": PHYSICS_VERSION,
        "target_rates": {
            name: population.parameters["target_rate"].value
            for name, population in experiment.model.circuit.populations.items()
            if "target_rate" in population.parameters
        },
        "conditions": {
            name: {
                "title": c.title or name,
                "description": c.description,
                "expected_sign": c.expected,
                "partial": c.partial,
                **({"doses": doses[name]} if name in doses else {}),
                **({"held": held[name]} if name in held else {}),
            }
            for name, c in experiment.conditions.items()
        },
        "axes": {name: _axis(experiment, name, listed.runs) for name in experiment.axes},
        "hypotheses": _hypotheses(experiment),
        "grid": experiment.table.sweep.method == "grid",
        "reference": experiment.reference,
        "own_baselines": experiment.baselines.of,
        "expect": experiment.expectations(),
        "windows": [window._asdict() for window in protocol.windows],
        "seeds": list(experiment.seeds),
        "parameter_count": parameter_count(experiment, listed),
        "assumptions": _assumptions(experiment, listed),
        "implausible": list(experiment.implausible),
        "uncertain_inputs": [_uncertain(*item) for item in experiment.model.parameters() if is_uncertain(*item)],
        "fragility": _fragility(experiment, listed),
        "figures": list(experiment.table.figures),
        "data": [data.as_entry() for data in experiment.data],
    }


def _axis(experiment: Experiment, name: str, runs: Iterable[Listed]) -> dict[str, Any]:
    axis = experiment.table.axes[name]
    values = axis.values or sorted({run.point[name] for run in runs})
    unit = "" if axis.unit == "1" else axis.unit
    return {
        "values": list(values),
        "scale": axis.scale,
        "unit": unit,
        "label": axis.title or name,
        "default": _own_value(experiment, name),
        **({"range": list(axis.range)} if axis.range else {}),
        **({"titles": _titles(experiment, values)} if axis.hypothesis else {}),
    }


def _titles(experiment: Experiment, values: Iterable[float | str]) -> dict[str, str]:
    own = experiment.table.models or ""
    as_it_is = {AS_IT_IS: "the model as it is"}
    return {name: as_it_is.get(name) or load_hypothesis(name, own).title for name in map(str, values)}


def _hypotheses(experiment: Experiment) -> dict[str, dict[str, Any]]:
    """Return title, claim, sources and moved values of the hypotheses that runs have."""
    names = [name for name in experiment.hypotheses if name != AS_IT_IS]
    chosen = {name: load_hypothesis(name, experiment.table.models or "") for name in names}
    model = experiment.model_with() if chosen else experiment.model
    return {
        name: {
            "title": hypothesis.title,
            "claim": " ".join(hypothesis.claim.split()),
            "sources": list(hypothesis.sources),
            "values": [row._asdict() for row in moved_values(hypothesis, model)],
        }
        for name, hypothesis in chosen.items()
    }


def _own_value(experiment: Experiment, name: str) -> float | None:
    """Return where on an axis the shipped model lies, where it does."""
    axis = experiment.table.axes[name]
    if axis.factor:
        return 1.0
    own = dict(experiment.model.parameters())
    if not axis.set or axis.set[0] not in own:
        return None
    parameter = own[axis.set[0]]
    scale = 1.0 if axis.unit in ("", "1") else in_unit(1.0, axis.unit, (parameter.dimension,))[0]
    return float(f"{parameter.value / scale:.12g}")


def _assumptions(experiment: Experiment, listed: Survey) -> list[str]:
    """Return what a reader must know to judge a result."""
    lines = [
        "No cell class is assigned a block: selectivity follows from receptor constants, from where the subunits "
        "are placed, and from how much inhibition SST cells carry. The last two are inputs.",
    ]
    for name in listed.sets:
        title = experiment.model.pharmacokinetics[name].title
        lines.append(f"Doses go through the pharmacokinetic set {name}: {title}.")
    protocol = experiment.protocol(next(iter(experiment.conditions)))
    if protocol.kind == "time_course":
        cascade = experiment.model.cascade
        counted = Counter(parameter.status for parameter in cascade.parameters.values())
        lines.append(
            f"The slow side rests on {len(cascade.parameters)} constants: {counted['published']} are published, "
            f"{counted['fitted']} fitted, {counted['assumed']} assumed (synketa show {cascade.name})."
        )
    if experiment.surface:
        lines.append("A response surface answers for the network: every number is the surface's, none a network's.")
    elif protocol.kind == "time_course":
        lines.append(
            f"Slow time runs faster than the network: {_speeds(protocol)}, "
            f"{protocol.acceleration_in_windows:g} times inside the windows; block at most "
            f"{protocol.block_acceleration:g} times faster than in life."
        )
    else:
        lines.append(
            f"Drug levels are held. Block moves {protocol.block_acceleration:g} times faster than in life "
            f"(its steady state is the same), slow extracellular variables {protocol.acceleration:g} times."
        )
    own = experiment.baselines.of
    if own:
        pairs = ", ".join(f"{name} with {baseline}" for name, baseline in own.items())
        lines.append(f"Compared with a baseline of its own: {pairs}.")
    anew = [name for name, condition in experiment.conditions.items() if condition.set and condition.recalibrate]
    kept = [name for name, condition in experiment.conditions.items() if condition.set and not condition.recalibrate]
    anew += [name for name, axis in experiment.table.axes.items() if axis.recalibrate]
    kept += [name for name, axis in experiment.table.axes.items() if axis.recalibrate is False]
    if anew:
        lines.append(f"Calibrated anew to the undrugged target rates: {', '.join(anew)}.")
    if kept:
        lines.append(f"With the baseline of the unchanged model: {', '.join(kept)}.")
    notes = (
        *notes_on_values(experiment),
        *notes_on_doses(experiment),
        *notes_on_arms(experiment),
        *listed.notes,
        *notes_on_seeds(experiment),
    )
    notes += tuple(own_files(experiment, listed))
    return [*lines, *notes]


def _fragility(experiment: Experiment, listed: Survey) -> str:
    """Return what was measured of how far the acute effect rests on uncertain inputs, where a blocker acts."""
    measured = experiment.model.fragility
    return measured.sentence if measured and listed.drugs else ""


def _speeds(protocol: Protocol) -> str:
    """Return the speeds of the clock in words."""
    *first, (_, last) = protocol.pieces
    pieces = [f"{speed:g} times until {until / 3600:g} h after a dose" for until, speed in first]
    return ", ".join([*pieces, f"{last:g} times {'later' if pieces else 'throughout'}"])


def _uncertain(path: str, parameter: Parameter) -> dict[str, str]:
    low, high = parameter.range_text or ("", "")
    return {
        "name": path,
        "value": parameter.text,
        "range": f"{low} to {high}",
        "source": parameter.source,
        "effect": parameter.note,
    }
