"""Findings of a reader's own file: each with the protocol that it names, one that is chosen for it, or why not.

Where a line names no observable, its words say what was measured (``models/evidence/words.toml``), and its species,
dose and time say which shipped protocol has it; where none has, a protocol is made of these. No text of the file gets
into it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from synketa.common.atomic_write import replace_file
from synketa.common.errors import MOST_FAULTS, ConfigurationError, Fault, SynketaError
from synketa.common.toml_files import display_path, read_toml
from synketa.evidence.findings.finding import Finding
from synketa.evidence.findings.formulas import quantity_of
from synketa.evidence.findings.rows import COMPARISONS, Row, RowTable, evidence_folder, made_row, shipped_rows
from synketa.evidence.findings.table import read_findings
from synketa.evidence.findings.units import dimension_of
from synketa.evidence.findings.words import Entry, Given, Span, given_in, measured_in, span_of, species_in
from synketa.experiment.experiment import load_experiment
from synketa.model.composite import load_model
from synketa.model.pharmacokinetics.usual_names import drug_named

__all__ = ["rows_of_file"]

_MOST = 14.1 * 86400.0  # s of a protocol that is made
_AROUND = 300.0  # s before and after a time at which something is measured
_AFTER = 900.0  # s that a protocol goes on after the last time


def rows_of_file(path: Path, folder: Path) -> list[Row]:
    """Return the findings of a file with how each is compared.

    Parameters
    ----------
    path : Path
        A table of findings.
    folder : Path
        Where protocols that are made for them are written.

    Raises
    ------
    ConfigurationError
        Every fault of the file and of what it names.
    """
    path, where = Path(path), display_path(Path(path))
    rows: list[Row] = []
    faults: list[Fault] = []
    for finding in read_findings(path):
        row, wrong = _named(finding, path, where) if finding.observable else (_chosen(finding, folder), [])
        rows.append(row)
        faults += wrong
    if faults:
        raise ConfigurationError(*faults[:MOST_FAULTS])
    return rows


def _named(finding: Finding, path: Path, where: str) -> tuple[Row, list[Fault]]:
    """Return a finding compared as its own line says; a protocol that is a file lies beside the table."""
    place = f"{where} line {finding.line}"
    if finding.comparison and finding.comparison not in COMPARISONS:
        fault = Fault(place, "comparison", f'"{finding.comparison}"', f"one of {', '.join(COMPARISONS)}")
        return Row(finding, RowTable(not_modelled="-")), [fault]
    named = {name: getattr(finding, name) for name in ("observable", "protocol", "condition", "against")}
    if named["protocol"].endswith(".toml"):
        named["protocol"] = str(path.parent / named["protocol"])
    table = RowTable.model_validate({**named, "comparison": finding.comparison or None, "no_papers": finding.citation})
    return made_row(finding, table, place)


def _chosen(finding: Finding, folder: Path) -> Row:
    """Return a finding compared in a protocol that is chosen for it; or why it cannot be."""
    if (row := _as_shipped(finding)) is not None:
        return row
    call, why = quantity_of(finding, load_model())
    if why:
        return _silent(finding, why)
    chosen = (_quantity(finding, call), None, f"{call}, no run") if call else _from_words(finding, folder)
    if isinstance(chosen, str):
        return _silent(finding, chosen)
    table, file, words = chosen
    row, wrong = made_row(finding, table, "", words)
    if wrong:
        return _silent(finding, str(replace(wrong[0], where="", path="unit")))
    return replace(row, file=file)


def _quantity(finding: Finding, call: str) -> RowTable:
    return RowTable(observable=call, no_papers=finding.citation or finding.doi)


def _silent(finding: Finding, why: str) -> Row:
    """Return a finding that is not compared, with the reason."""
    words = f"No protocol was found for it: {why}."
    return Row(finding, RowTable(not_modelled=words, no_papers=finding.citation or finding.doi), chosen=words)


def _as_shipped(finding: Finding) -> Row | None:
    """Return a finding compared as the shipped one of the same id, species and dose; None where there is none."""
    for row in shipped_rows():
        own = row.finding
        is_same = (own.id, own.species, own.dose) == (finding.id, finding.species, finding.dose)
        if is_same and dimension_of(own.unit) == dimension_of(finding.unit):
            made, wrong = made_row(finding, row.table, "", f"compared as the shipped finding {own.id}")
            if not wrong:
                return made
    return None


def _from_words(finding: Finding, folder: Path) -> tuple[RowTable, Path | None, str] | str:
    """Return a comparison, the file of its protocol where one was made, and in words what was chosen; or why not."""
    span = span_of(finding.time)
    measured = measured_in(finding.statement, span, evidence_folder() / "words.toml")
    if isinstance(measured, str):
        return measured
    given = given_in(finding.dose)
    if isinstance(given, str):
        return given
    species = species_in(finding.species)
    if not given.level and species is None:
        return f'there are no kinetics of "{finding.species[:80]}"'
    if not given.level and span is None:
        return f'"{finding.time[:80]}" is no time after the dose'
    found = _shipped_protocol(given, species or "", measured, span) or _made_protocol(
        given, species or "", measured, span, folder
    )
    if isinstance(found, str):
        return found
    protocol, condition, observable, file = found
    table = RowTable(
        observable=observable,
        protocol=protocol,
        condition=condition,
        comparison=measured.comparison,
        no_papers=finding.citation or finding.doi,
    )
    how = f"made for it ({display_path(file)})" if file else "shipped"
    return table, file, f"{observable} of {condition} in the protocol {protocol}, {how}"


Found = tuple[str, str, str, Path | None]  #: protocol, condition, observable, file where it was made


def _shipped_protocol(given: Given, species: str, measured: Entry, span: Span | None) -> Found | None:
    """Return the shipped protocol that has a dose and a time; None where there is none."""
    if given.level or span is None:
        return None
    for path in sorted((evidence_folder() / "protocols").glob("*.toml")):
        raw = read_toml(path)
        if raw.get("species") != species or "stimulation" in raw:
            continue
        protocol = raw["protocol"]
        windows = {name: span_of(text) for name, text in protocol.get("windows", {}).items()}
        window = next((name for name, own in windows.items() if own == span), None)
        stop = span_of(protocol.get("stop", ""))
        if (measured.is_windowed and window is None) or stop is None or stop.stop < span.stop:
            continue
        for name, condition in raw["conditions"].items():
            if _is_dose(condition, given):
                tail = f"@{window}" if measured.is_windowed else ""
                return path.stem, name, f"{measured.metric}{tail}", None
    return None


def _is_dose(condition: Mapping[str, Any], given: Given) -> bool:
    """Say whether a condition is one dose at time 0, and nothing else."""
    doses = condition.get("doses", [])
    if len(doses) != 1 or set(condition) - {"title", "doses"}:
        return False
    keys = ("amount", "route", "duration")
    dose = {key: str(doses[0].get(key, "")).replace(" ", "") for key in keys}
    wanted = {key: getattr(given, key).replace(" ", "") for key in keys}
    return dose == wanted and doses[0]["drug"] == drug_named(given.drug, load_model().drugs)


def _made_protocol(given: Given, species: str, measured: Entry, span: Span | None, folder: Path) -> Found | str:
    """Return a protocol that is made of a dose and a time, written to a file; or why it cannot be."""
    drug = drug_named(given.drug, load_model().drugs)
    if drug not in load_model().drugs:
        return f'there is no drug "{given.drug[:80]}"'
    if span is not None and span.stop > _MOST:
        return "it is later than two weeks after the dose"
    lines = _protocol_lines(given, drug, species, measured, span)
    text = "\n".join(lines) + "\n"
    path = folder / f"chosen_{hashlib.sha256(text.encode()).hexdigest()[:10]}.toml"
    folder.mkdir(parents=True, exist_ok=True)
    replace_file(path, text.encode())
    try:
        load_experiment(path)
    except SynketaError as error:
        path.unlink(missing_ok=True)
        return f"the protocol of this dose is refused: {str(error).splitlines()[0].partition(': ')[2][:200]}"
    tail = "@finding" if measured.is_windowed and span is not None else ""
    return path.stem, "drug", f"{measured.metric}{tail}", path


def _protocol_lines(given: Given, drug: str, species: str, measured: Entry, span: Span | None) -> Iterator[str]:
    """Yield the lines of the file of a protocol."""
    yield 'title = "Chosen for a finding"'
    yield f'question = "What does the drug do to {measured.metric}?"'
    yield 'model = "prefrontal"'
    yield "seeds = 3"
    if species:
        yield f'species = "{species}"'
    yield 'reference = { condition = "vehicle" }'
    yield "[protocol]"
    if span is None:
        yield 'warm_up = "12 s"'
        yield 'measure = "20 s"'
    else:
        yield 'warm_up = "3 s"'
        yield 'start = "-10 min"'
        yield f'stop = "{(span.stop + _AFTER) / 60:.6g} min"'
        low, high = span if span.stop > span.start else (max(0.0, span.start - _AROUND), span.start + _AROUND)
        window = (low, high) if measured.is_windowed else (0.0, 600.0)
        yield f'windows = {{ finding = "{window[0] / 60:.6g}-{window[1] / 60:.6g} min" }}'
    yield "[conditions.vehicle]"
    yield "[conditions.drug]"
    if given.level:
        start = ', start = "0 min"' if span is not None else ""
        yield f'clamp = [{{ drug = "{drug}", concentration = "{given.level}"{start} }}]'
    else:
        over = f', duration = "{given.duration}"' if given.duration else ""
        dose = f'drug = "{drug}", route = "{given.route}", amount = "{given.amount}", start = "0 min"{over}'
        yield f"doses = [{{ {dose} }}]"
