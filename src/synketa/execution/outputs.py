"""From the files of an experiment to its tables, its NetCDF file and its report. Nothing is simulated."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from synketa.analysis.netcdf import write_netcdf
from synketa.analysis.summary import read_runs
from synketa.common.atomic_write import replace_file
from synketa.common.errors import ConfigurationError, Fault, SynketaError
from synketa.common.provenance import PHYSICS_VERSION
from synketa.execution.heading import entry, heading, manifest_of
from synketa.execution.journal import file_names, set_aside
from synketa.execution.planning import Survey
from synketa.experiment.experiment import Experiment
from synketa.experiment.source import definition
from synketa.results.manifest import read_head, read_manifest, write_manifest
from synketa.results.result_file import Damaged

__all__ = ["folder_and_manifest", "prepare", "report"]

_OLD = 86400.0  # s: nobody writes a file for that long


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
    return page


def folder_and_manifest(subject: Experiment | Path, out: Path | str) -> tuple[Path, dict[str, Any]]:
    """Return the folder and the manifest of an experiment, or of a manifest on disk."""
    if isinstance(subject, Experiment):
        folder = Path(out) / subject.name
        # listing 10^5 runs takes minutes, reading the list less than a second
        if read_head(folder / "manifest.json").get("definition") == definition(
            subject.name, subject.raw, subject.arguments
        ):
            with contextlib.suppress(SynketaError):
                return folder, read_manifest(folder)
        return folder, manifest_of(subject)
    folder = subject if subject.is_dir() else subject.parent
    return folder, read_manifest(subject)


# -------------------------------------------------------------------------------------- manifest


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
        reason = error.strerror or str(error)
        raise SynketaError(Fault(str(folder), "", reason, "a folder that you may write to: --out DIR")) from error
    for partial in (folder / "runs").glob(".*.partial"):  # of writers that were killed
        with contextlib.suppress(OSError):
            if time.time() - partial.stat().st_mtime > _OLD:
                partial.unlink()
    replace_file(folder / "runs" / ".writable", b"")  # found out before any time is spent
    with contextlib.suppress(OSError):
        (folder / "runs" / ".writable").unlink()
    return write_manifest(folder, heading(experiment, listed), map(entry, listed.runs))


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
