"""Findings of a reader's own file: each with the protocol that it names, one that is chosen for it, or why not."""

from __future__ import annotations

from pathlib import Path

from synketa.common.errors import MOST_FAULTS, ConfigurationError, Fault
from synketa.common.toml_files import display_path
from synketa.evidence.findings.finding import Finding
from synketa.evidence.findings.rows import COMPARISONS, Row, RowTable, made_row, shipped_rows
from synketa.evidence.findings.table import read_findings
from synketa.evidence.findings.units import dimension_of

__all__ = ["rows_of_file"]


def rows_of_file(path: Path) -> list[Row]:
    """Return the findings of a file with how each is compared.

    Raises
    ------
    ConfigurationError
        Every fault of the file and of what it names.
    """
    where = display_path(path)
    rows: list[Row] = []
    faults: list[Fault] = []
    for finding in read_findings(path):
        row, wrong = _named(finding, where) if finding.observable else (_chosen(finding), [])
        rows.append(row)
        faults += wrong
    if faults:
        raise ConfigurationError(*faults[:MOST_FAULTS])
    return rows


def _named(finding: Finding, where: str) -> tuple[Row, list[Fault]]:
    """Return a finding compared as its own line says."""
    place = f"{where} line {finding.line}"
    if finding.comparison and finding.comparison not in COMPARISONS:
        fault = Fault(place, "comparison", f'"{finding.comparison}"', f"one of {', '.join(COMPARISONS)}")
        return Row(finding, RowTable(not_modelled="")), [fault]
    named = {name: getattr(finding, name) for name in ("observable", "protocol", "condition", "against")}
    table = RowTable.model_validate({**named, "comparison": finding.comparison or None, "no_papers": finding.citation})
    return made_row(finding, table, place)


def _chosen(finding: Finding) -> Row:
    """Return a finding compared as the shipped one that is like it; where there is none, why it is not compared."""
    for row in shipped_rows():
        own = row.finding
        is_same = (own.id, own.species, own.dose) == (finding.id, finding.species, finding.dose)
        if is_same and dimension_of(own.unit) == dimension_of(finding.unit):
            made, wrong = made_row(finding, row.table, "")
            if not wrong:
                return Row(finding, made.table, made.call, made.scale, f"compared as the shipped finding {own.id}")
    words = "It names no observable, and no shipped finding has its id, species and dose."
    return Row(finding, RowTable(not_modelled=words, no_papers=finding.citation), chosen=words)
